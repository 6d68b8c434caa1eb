import { ENVIRONMENTS } from './config';
import { synth } from './lib/synth/command';

process.exitCode = synth(ENVIRONMENTS, process.argv.slice(2));
