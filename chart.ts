import { chart } from './lib/chart/command';

void chart(__dirname, process.argv.slice(2)).then((code) => (process.exitCode = code));
