import { ENVIRONMENTS } from './config';
import { capacity } from './lib/synth/capacity';

process.exitCode = capacity(ENVIRONMENTS, process.argv.slice(2));
