// Packs the task of Azure Pipelines for the Marketplace: azure-devops-extension/, with the bundle that the GitHub Action runs, and the version of
// package.json.
//   node scripts/pack-extension.mjs FOLDER        lays everything out in FOLDER, for `tfx extension create --root FOLDER`
//   node scripts/pack-extension.mjs FOLDER TFX    and packs it with this tfx: FOLDER/pat-patrol.vsix
import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const [typed, tfx] = process.argv.slice(2);
if (typed === undefined) {
  console.error('usage: node scripts/pack-extension.mjs FOLDER [TFX]');
  process.exit(2);
}
const folder = resolve(typed);
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const [Major, Minor, Patch] = version.split(/[.-]/).map(Number);

/** Changes one field of a JSON file that was laid out. */
function setIn(name, fields) {
  const file = join(folder, name);
  writeFileSync(file, `${JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), ...fields }, undefined, 2)}\n`);
}

/** These files of dist/ and all that they import from it. */
function filesBehind(names) {
  const all = new Set(names);
  for (const name of all)
    for (const [, imported] of readFileSync(join(root, 'dist', name), 'utf8').matchAll(/["']\.\/([\w-]+\.js)["']/g))
      all.add(imported);
  return [...all];
}

rmSync(folder, { recursive: true, force: true });
cpSync(join(root, 'azure-devops-extension'), folder, { recursive: true });
cpSync(join(root, 'LICENSE'), join(folder, 'LICENSE'));
for (const name of ['THIRD-PARTY-LICENSES.txt', ...filesBehind(['action.js', 'worker.js'])])
  cpSync(join(root, 'dist', name), join(folder, 'task/dist', name));
// The agent starts dist/action.js as it is: without this, Node would take it for CommonJS.
writeFileSync(join(folder, 'task/package.json'), `${JSON.stringify({ private: true, type: 'module' })}\n`);
setIn('vss-extension.json', { version: `${Major}.${Minor}.${Patch}` });
setIn('task/task.json', { version: { Major, Minor, Patch } });

if (tfx !== undefined) {
  const output = join(folder, 'pat-patrol.vsix');
  const args = ['extension', 'create', '--root', folder, '--manifests', 'vss-extension.json', '--output-path', output];
  execFileSync(process.execPath, [resolve(tfx), ...args, '--no-prompt', '--no-color'], {
    cwd: folder,
    stdio: 'inherit',
  });
}
