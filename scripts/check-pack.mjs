// What `npm publish` would upload: everything the program needs, and nothing else.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const NEEDED = [
  'CHANGELOG.md',
  'LICENSE',
  'README.md',
  'bin/package.json',
  'bin/pat-patrol.js',
  'dist/THIRD-PARTY-LICENSES.txt',
  'dist/action.js',
  'dist/cli.js',
  'dist/library.d.ts',
  'dist/library.js',
  'dist/quick.cjs',
  'dist/worker.js',
  'package.json',
  'schema/config.schema.json',
  'schema/report.schema.json',
];
const CHUNK = /^dist\/chunk-[A-Z0-9]+\.js$/;

const json = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts', '--loglevel=error'], {
  cwd: fileURLToPath(new URL('..', import.meta.url)),
  encoding: 'utf8',
  shell: process.platform === 'win32', // npm is npm.cmd there
});
const [{ files, unpackedSize }] = JSON.parse(json);
const packed = files.map(({ path }) => path);
const missing = NEEDED.filter((path) => !packed.includes(path));
const foreign = packed.filter((path) => !NEEDED.includes(path) && !CHUNK.test(path));

for (const path of missing) console.error(`missing from the package: ${path}`);
for (const path of foreign) console.error(`does not belong in the package: ${path}`);
if (missing.length + foreign.length > 0) process.exitCode = 1;
else console.log(`the package holds ${packed.length} files, ${unpackedSize} bytes, as it should`);
