import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { suggestParts } from '../../src/cli/ask-parts.ts';
import { repositoryFor } from '../e2e/run-program.ts';
import { run } from './run-fake.ts';

test('what is suggested fits the remote, and there is no second workflow', () => {
  const usual = ['config', 'hooks'];
  for (const url of ['https://github.com/a/b.git', 'git@github.com:a/b.git', 'ssh://git@github.com/a/b'])
    assert.deepEqual(suggestParts(url, 0), [...usual, 'github'], url);
  for (const url of [
    'https://dev.azure.com/a/b/_git/c',
    'git@ssh.dev.azure.com:v3/a/b/c',
    'https://a.visualstudio.com/b/_git/c',
  ])
    assert.deepEqual(suggestParts(url, 0), [...usual, 'azure'], url);
  for (const url of ['https://gitlab.com/a/b', 'git@gitlab.example.org:a/b.git'])
    assert.deepEqual(suggestParts(url, 0), [...usual, 'gitlab'], url);
  for (const url of [
    undefined,
    'https://example.org/gitlab.com/b',
    '/srv/git/github.com',
    'https://github.com.evil.example/a',
  ])
    assert.deepEqual(suggestParts(url, 0), usual, url);
  assert.deepEqual(suggestParts('https://github.com/a/b', 1), usual);
});

/** `init` for somebody at a terminal, who types this. */
async function answer(t: TestContext, typed: string) {
  const fixture = repositoryFor(t);
  const done = await run(['init'], { cwd: fixture.directory, isTTY: true, typed: '', stdin: [typed] });
  const files = readdirSync(fixture.directory).filter((name) => name !== '.git');
  return { ...done, files, hooks: existsSync(join(fixture.directory, '.git', 'hooks', 'pre-commit')) };
}

test('each part is asked for, with an answer for whoever only presses Enter', async (t) => {
  const { code, err, files, hooks } = await answer(t, '\n\n\n\n\n\n');
  assert.equal(code, 0);
  assert.deepEqual(err.match(/\[[^\]]*\]/g), ['[Y/n]', '[Y/n]', '[y/N]', '[y/N]', '[y/N]', '[y/N]']);
  assert.deepEqual([files, hooks], [['.pat-patrol.yml'], true]);
});

test('yes and no are taken at their word', async (t) => {
  const { out, files, hooks } = await answer(t, 'n\nNo\nYES\ny\nn\nn\n');
  assert.deepEqual([files.toSorted(), hooks], [['.github', 'azure-pipelines'], false]);
  assert.match(out, /^wrote \.github\/workflows\/pat-patrol\.yml\nwrote azure-pipelines\/pat-patrol\.yml\n/);
  const nothing = await answer(t, 'n\nn\nn\nn\nn\nn\n');
  assert.deepEqual([nothing.code, nothing.out], [0, 'nothing was wanted, and nothing was done\n']);
});

test('what is neither yes nor no is asked for again, and never taken for one of them', async (t) => {
  const { code, err, files, hooks } = await answer(t, 'what\nyess\nn\nnope\ny\nn\nn\nn\nn\n');
  assert.deepEqual([code, files, hooks], [0, [], true]);
  assert.equal(err.match(/Write a configuration/g)?.length, 3);
  assert.equal(err.match(/Type y or n/g)?.length, 3);
  const ended = await answer(t, 'what\n');
  assert.deepEqual([ended.code, ended.files, ended.hooks], [2, [], false]);
});

test('whoever leaves before the last question gets nothing', async (t) => {
  const { code, err, files, hooks } = await answer(t, 'y\ny\n');
  assert.deepEqual([code, files, hooks], [2, [], false]);
  assert.match(err, /stopped before the last question, so nothing was set up\n$/);
});
