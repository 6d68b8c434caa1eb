import { mkdirSync, writeFileSync, rmSync, existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { chartFiles } from './files';
const out = '/tmp/founder/c';
rmSync(out, { recursive: true, force: true });
const files = chartFiles('/work/main');
if (!files.has('Chart.yaml')) files.set('Chart.yaml', 'apiVersion: v2\nname: t\nversion: 0.1.0\n');
for (const [p, t] of files) { mkdirSync(dirname(join(out, p)), { recursive: true }); writeFileSync(join(out, p), t); }
console.log(files.size);
