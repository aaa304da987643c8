import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { readGit, spawnGit } from '../../src/git/spawn-git.ts';
import { makeRepository } from '../make-repository.ts';

const fixture = makeRepository();
after(() => fixture.remove());
const here = { directory: fixture.directory, inherit: false } as const;

test('what git says becomes the error', async () => {
  await assert.rejects(readGit(['cat-file', 'blob', 'nothing'], here), {
    name: 'GitError',
    command: 'cat-file',
    exitCode: 128,
    message: /fatal: Not a valid object name nothing/,
  });
});

test('input reaches git and output comes back as bytes', async () => {
  const id = fixture.blob(Buffer.from([0, 255, 10, 13]));
  const output = await readGit(['cat-file', '--batch'], { ...here, input: `${id}\n` });
  assert.deepEqual(
    output,
    Buffer.concat([Buffer.from(`${id} blob 4\n`), Buffer.from([0, 255, 10, 13]), Buffer.from('\n')]),
  );
});

test('more output than allowed is an error', async () => {
  const id = fixture.blob('x'.repeat(1000));
  await assert.rejects(readGit(['cat-file', 'blob', id], { ...here, maxBytes: 999 }), /wrote more than 999 bytes/);
  assert.equal((await readGit(['cat-file', 'blob', id], { ...here, maxBytes: 1000 })).length, 1000);
});

test('a git that says nothing for too long is stopped', async () => {
  const unread = await spawnGit(['cat-file', '--batch'], { ...here, silence: 0.2 });
  await assert.rejects(unread.ended, /git cat-file was silent for 0.2 s/);
  // A stream in whose middle a reader waits is another case: it counts as paused.
  const read = await spawnGit(['cat-file', '--batch'], { ...here, silence: 0.2 });
  read.stdin.write(`${fixture.blob('x')}\n`);
  await assert.rejects(async () => {
    for await (const _ of read.stdout);
  }, /silent/);
});

test('a slow reader is not taken for a silent git', async () => {
  const id = fixture.blob('x'.repeat(600_000));
  const git = await spawnGit(['cat-file', 'blob', id], { ...here, silence: 0.2 });
  git.stdin.end();
  let bytes = 0;
  for await (const chunk of git.stdout as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes < 200_000) await new Promise((resolve) => setTimeout(resolve, 300));
  }
  await git.ended;
  assert.equal(bytes, 600_000);
});

test('an abort ends git and gives its own reason', async () => {
  const controller = new AbortController();
  const git = await spawnGit(['cat-file', '--batch'], { ...here, signal: controller.signal });
  controller.abort(new Error('the user had enough'));
  await assert.rejects(git.ended, /the user had enough/);
});

test('a directory that is not there is the user’s error', async () => {
  await assert.rejects(readGit(['version'], { directory: join(fixture.home, 'nowhere'), inherit: false }), {
    name: 'UserError',
    message: /nowhere: no such directory/,
  });
});

test('more questions than processes are all answered', async () => {
  const answers = await Promise.all(Array.from({ length: 40 }, () => readGit(['version'], here)));
  assert.ok(answers.every((answer) => answer.toString().startsWith('git version')));
});
