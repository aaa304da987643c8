/** The extension for Azure DevOps, packed by Microsoft's own tool, and what is in it. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { listContents } from '../unpack/list-contents.ts';
import { installTool, makeHome } from './stage.ts';

const { home, remove } = makeHome();
after(remove);

const failure = installTool('npm', ['install', '--prefix', home, '--no-audit', '--no-fund', 'tfx-cli@0.23.1'], home);
const options = { skip: failure === undefined ? false : `tfx-cli cannot be installed: ${failure}` };

test('tfx packs the task without a complaint', options, () => {
  const folder = join(home, 'extension');
  const tfx = join(home, 'node_modules/tfx-cli/_build/tfx-cli.js');
  const log = execFileSync(process.execPath, ['scripts/pack-extension.mjs', folder, tfx], { encoding: 'utf8' });
  assert.match(log, /Completed operation: create extension/);
  assert.doesNotMatch(log, /warning|error/i);

  const { texts, problems } = listContents(readFileSync(join(folder, 'pat-patrol.vsix')));
  assert.deepEqual(problems, []);
  const names = Object.keys(texts).filter(
    (name) => !/^task\/dist\/chunk-[A-Z0-9]+\.js$/.test(name) && !name.endsWith('/'),
  );
  assert.deepEqual(names.toSorted(), [
    'LICENSE',
    '[Content_Types].xml',
    'extension.vsixmanifest',
    'extension.vsomanifest',
    'overview.md',
    'task/dist/THIRD-PARTY-LICENSES.txt',
    'task/dist/action.js',
    'task/dist/worker.js',
    'task/package.json',
    'task/task.json',
  ]);
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  assert.ok(texts['extension.vsixmanifest']?.includes(`Version="${version}"`));
  for (const [name, text] of Object.entries(texts)) {
    if (!/^task\/dist\/.*\.js$/.test(name)) continue;
    for (const [, imported] of text.matchAll(/["']\.\/([\w-]+\.js)["']/g))
      assert.ok(`task/dist/${imported}` in texts, `${name} imports ${imported}`);
  }
});
