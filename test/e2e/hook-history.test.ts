/** Commits that git makes from others (merge, cherry-pick, rebase), commit messages as git cleans them, and what the words of a hook say. */
import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { FixtureRepository } from '../make-repository.ts';
import { Dice, mintNew } from '../mint.ts';
import { attempt, guardedFor, placesIn, variablesOf } from './guard.ts';
import { POSIX, repositoryFor, runCommand, runProgram } from './run-program.ts';

const dice = new Dice(62);
const [TOKEN, OTHER] = [mintNew(dice), mintNew(dice)] as const;
const redacted = (token: string) => `${token.slice(0, 4)}…${token.slice(-4)}`;

/** `main` and `other` have grown apart; `other` has these files. */
function makeBranches(fixture: FixtureRepository, files: Readonly<Record<string, string>>): void {
  fixture.commit('first', { 'a.txt': 'a\n' });
  fixture.git('checkout', '-q', '-b', 'other');
  fixture.commit('on other', files);
  fixture.git('checkout', '-q', 'main');
  fixture.commit('on main', { 'main.txt': 'main\n' });
}

test('a merge without a conflict is refused by pre-merge-commit', (t) => {
  const fixture = guardedFor(t);
  makeBranches(fixture, { 'b.txt': TOKEN });
  const { code, stderr } = attempt(fixture, ['merge', '-q', '--no-edit', 'other']);
  assert.notEqual(code, 0);
  assert.match(stderr, /^✖ pat-patrol stopped this merge: it would add 1 Azure DevOps token\n/);
  assert.deepEqual(placesIn(stderr), ['b.txt:1:1']);
});

test('a merge with a conflict is refused by pre-commit, with what the solution adds', (t) => {
  const fixture = guardedFor(t);
  makeBranches(fixture, { 'main.txt': 'other\n' });
  assert.notEqual(attempt(fixture, ['merge', '-q', 'other']).code, 0);
  const during = runProgram(['hook', 'pre-commit'], { cwd: fixture.directory, env: variablesOf(fixture) });
  assert.deepEqual(during, { code: 0, stdout: '', stderr: '' });
  fixture.write('main.txt', `both\n${TOKEN}\n`);
  fixture.git('add', 'main.txt');
  const { code, stderr } = attempt(fixture, ['commit', '-q', '--no-edit']);
  assert.deepEqual({ code, places: placesIn(stderr) }, { code: 1, places: ['main.txt:2:1'] }, stderr);
  fixture.write('main.txt', 'both\n');
  fixture.git('add', 'main.txt');
  assert.equal(attempt(fixture, ['commit', '-q', '--no-edit']).code, 0);
});

test('in the middle of a conflict all its versions are looked at', (t) => {
  const fixture = guardedFor(t);
  makeBranches(fixture, { 'main.txt': `${TOKEN}\n` });
  assert.notEqual(attempt(fixture, ['merge', '-q', 'other']).code, 0);
  const { code, stderr } = runProgram(['hook', 'pre-commit'], { cwd: fixture.directory, env: variablesOf(fixture) });
  assert.deepEqual({ code, places: placesIn(stderr) }, { code: 1, places: ['main.txt:1:1'] }, stderr);
});

test('git asks pre-commit after the conflict of a cherry-pick, and never in a rebase: then pre-push is left', (t) => {
  const fixture = guardedFor(t);
  makeBranches(fixture, { 'main.txt': `${TOKEN}\n` });
  assert.notEqual(attempt(fixture, ['cherry-pick', 'other']).code, 0);
  fixture.write('main.txt', `${TOKEN}\n`);
  fixture.git('add', 'main.txt');
  const picked = attempt(fixture, ['-c', 'core.editor=true', 'cherry-pick', '--continue']);
  assert.deepEqual(placesIn(picked.stderr), ['main.txt:1:1'], picked.stderr);
  fixture.git('cherry-pick', '--abort');
  assert.notEqual(attempt(fixture, ['rebase', '-q', 'other']).code, 0);
  fixture.write('main.txt', `${OTHER}\n`);
  fixture.git('add', 'main.txt');
  const rebased = attempt(fixture, ['-c', 'core.editor=true', 'rebase', '--continue']);
  assert.equal(rebased.code, 0, rebased.stderr);
  const input = `refs/heads/main ${fixture.id('HEAD')} refs/heads/main ${'0'.repeat(40)}\n`;
  const pushed = runProgram(['hook', 'pre-push'], { cwd: fixture.directory, env: variablesOf(fixture), input });
  assert.equal(pushed.code, 1, 'what slipped through is stopped before it leaves');
  assert.deepEqual(placesIn(pushed.stderr), ['main.txt:1:1', 'main.txt:1:1'], 'in two commits, one token each');
});

interface Message {
  readonly name: string;
  readonly text: string;
  /** git's; default: `commit`. */
  readonly args?: readonly string[];
  readonly refused: readonly string[];
}

/** What an editor leaves in the file. Without `args`, the message comes from one. */
const MESSAGES: readonly Message[] = [
  { name: 'text', text: `subject\n\n${TOKEN}\n`, refused: ['.git/COMMIT_EDITMSG:3:1'] },
  { name: 'a comment', text: `subject\n# ${TOKEN}\n`, refused: ['.git/COMMIT_EDITMSG:2:3'] },
  { name: 'after a comment', text: `subject\n# c\n${TOKEN}\n`, refused: ['.git/COMMIT_EDITMSG:3:1'] },
  {
    name: 'below scissors that are not followed by a diff',
    text: `subject\n# ------------------------ >8 ------------------------\n${TOKEN}\n`,
    refused: ['.git/COMMIT_EDITMSG:3:1'],
  },
  {
    name: 'a comment character that no hook is told of',
    text: `subject\n# ${TOKEN}\n`,
    args: ['-c', 'core.commentChar=;', 'commit', '-e'],
    refused: ['.git/COMMIT_EDITMSG:2:3'],
  },
  {
    name: 'comments that are kept',
    text: `subject\n# ${TOKEN}\n`,
    args: ['commit', '--cleanup=verbatim'],
    refused: ['.git/COMMIT_EDITMSG:2:3'],
  },
  {
    name: 'without an editor a comment is text',
    text: '',
    args: ['commit', '-m', `# ${TOKEN}`],
    refused: ['.git/COMMIT_EDITMSG:1:3'],
  },
];

for (const { name, text, args = ['commit'], refused } of MESSAGES) {
  test(`a message: ${name}`, (t) => {
    const fixture = guardedFor(t);
    fixture.commit('first', { 'a.txt': 'a' });
    fixture.write('../message', text);
    fixture.write('a.txt', 'b');
    const editor = ['-c', `core.editor=cp '${fixture.home}/message'`];
    const { code, stderr } = attempt(fixture, [...editor, ...args, '-q', '-a']);
    assert.deepEqual(placesIn(stderr), refused, stderr);
    assert.equal(code, refused.length === 0 ? 0 : 1, stderr);
  });
}

test('globs of the configuration are not about a message', (t) => {
  const fixture = guardedFor(t);
  fixture.commit('first', { '.pat-patrol.yml': 'include: [src]\n' });
  const { code, stderr } = attempt(fixture, ['commit', '-q', '--allow-empty', '-m', TOKEN]);
  assert.deepEqual([code, placesIn(stderr)], [1, ['.git/COMMIT_EDITMSG:1:1']], stderr);
});

test('the diff that an editor shows below a message is none of it', (t) => {
  const fixture = guardedFor(t);
  fixture.commit('first', { 'a.txt': TOKEN });
  fixture.write('a.txt', 'b');
  const editor = `core.editor=sed -i.old 1s/^/out/`;
  for (const options of [['-v'], ['-v', '-v'], ['-v', '--cleanup=verbatim']]) {
    const { code, stderr } = attempt(fixture, ['-c', editor, 'commit', '-a', '-q', ...options]);
    assert.equal(code, 0, stderr);
    assert.match(fixture.git('log', '-1', '--format=%B'), /^out/);
    fixture.git('reset', '-q', '--soft', 'HEAD~1');
  }
});

test('the diff of an earlier try that git keeps is part of the message', POSIX, (t) => {
  const fixture = guardedFor(t);
  fixture.commit('first', { 'a.txt': TOKEN });
  fixture.write('a.txt', 'b');
  const commit = (script: string, ...options: readonly string[]) =>
    attempt(fixture, ['-c', `core.editor=sed -i.old ${script}`, 'commit', '-a', '-q', ...options]);
  assert.equal(commit(`1s/^/${OTHER}/`, '-v').code, 1);
  const again = ['--edit', '--file=.git/COMMIT_EDITMSG'];
  const kept = commit('1s/^.*/clean/', ...again);
  assert.equal(kept.code, 1, kept.stderr);
  assert.ok(kept.stderr.includes(redacted(TOKEN)), kept.stderr);
  const cut = commit('1s/^.*/clean/', '-v', ...again);
  assert.equal(cut.code, 0, cut.stderr);
  assert.equal(fixture.git('log', '-1', '--format=%B').trim(), 'clean');
});

test('the words before a commit: what, where, and the next step, in five lines', (t) => {
  const fixture = guardedFor(t);
  fixture.write('ci/deploy.yml', `steps:\n  TOKEN: ${TOKEN}\n`);
  fixture.git('add', '--all');
  const { stderr } = attempt(fixture, ['commit', '-m', 'x']);
  const lines = stderr.trimEnd().split('\n');
  assert.equal(lines.length, 5);
  assert.equal(lines[0], '✖ pat-patrol stopped this commit: it would add 1 Azure DevOps token');
  assert.match(
    lines[1] ?? '',
    new RegExp(`^  ci/deploy\\.yml:2:10  ${redacted(TOKEN)}  certain, issued 2026-01  id [0-9a-f]{12}$`),
  );
  assert.match(lines[2] ?? '', /has not left this machine: .*git add ci\/deploy\.yml.*git reset -- ci\/deploy\.yml/);
  assert.match(lines[3] ?? '', /pat-patrol:allow REASON.*pat-patrol baseline add [0-9a-f]{12}/);
  assert.match(lines[4] ?? '', /the same command with --no-verify$/);
  assert.equal(attempt(fixture, ['reset', '--', 'ci/deploy.yml']).code, 0, 'before the first commit too');
});

test('a token that was there before is told, with the way to the baseline', (t) => {
  const fixture = guardedFor(t);
  fixture.commit('first', { 'a.txt': OTHER });
  fixture.write('a.txt', `${OTHER}\nmore`);
  const { code, stderr } = attempt(fixture, ['commit', '-q', '-a', '-m', 'x']);
  assert.equal(code, 0);
  assert.match(
    stderr,
    /^▲ pat-patrol: 1 token in what this commit changes, there before and not added by it:\n {2}a\.txt:1:1 /,
  );
  assert.match(stderr, /pat-patrol baseline add [0-9a-f]{12} a\.txt\n$/);
});

test('a hostile name drives neither a terminal nor a CI log', (t) => {
  const fixture = guardedFor(t);
  for (const name of ['##vso[task.complete result=Succeeded;]', '\x1b[2J', 'a\n::error::x', "$(touch pwned)'"])
    fixture.write(name, mintNew(dice));
  fixture.git('add', '--all');
  const { code, stderr } = attempt(fixture, ['commit', '-q', '-m', 'x']);
  assert.equal(code, 1);
  assert.equal(placesIn(stderr).length, 4);
  assert.doesNotMatch(stderr, /##vso\[|\x1b|^\s*::/m);
});

test('what a configuration leaves out is said, and a server takes none', (t) => {
  const fixture = guardedFor(t);
  fixture.write('.pat-patrol.yml', 'exclude: [a.txt]\n');
  fixture.write('a.txt', TOKEN);
  fixture.git('add', '--all');
  const { code, stderr } = attempt(fixture, ['commit', '-q', '-m', 'x']);
  assert.deepEqual({ code, stderr }, { code: 0, stderr: '▲ pat-patrol: 1 token left out by .pat-patrol.yml\n' });
  const head = fixture.id('HEAD');
  const input = `${'0'.repeat(40)} ${head} refs/heads/main\n`;
  fixture.git('update-ref', '-d', 'refs/heads/main');
  const env = variablesOf(fixture);
  const server = runProgram(['hook', 'pre-receive'], { cwd: fixture.directory, input, env });
  assert.equal(server.code, 1, server.stderr);
});

test('the least confidence that is refused is the user’s choice', (t) => {
  const fixture = guardedFor(t);
  fixture.write('a.txt', `${TOKEN.slice(0, -1)}${TOKEN.endsWith('7') ? '8' : '7'}\n`);
  fixture.git('add', '--all');
  const run = (...options: string[]) =>
    runCommand(process.execPath, ['bin/pat-patrol.js', 'hook', 'pre-commit', ...options], { cwd: process.cwd() });
  assert.equal(run('--fail-on=possible', '--help').code, 0);
  const at = (level: string) =>
    runProgram(['hook', 'pre-commit', '--fail-on', level], { cwd: fixture.directory, env: variablesOf(fixture) });
  assert.equal(at('likely').code, 1);
  const certain = at('certain');
  assert.equal(certain.code, 0);
  assert.match(certain.stderr, /^▲ pat-patrol let pass what is less sure:\n {2}a\.txt:1:1 .*likely/);
});

test('a comment or the baseline accepts a token, and the hook says so', (t) => {
  const fixture = guardedFor(t);
  fixture.write('a.txt', `${TOKEN} # pat-patrol:allow made up for a test\n`);
  fixture.git('add', '--all');
  const accepted = { code: 0, stdout: '', stderr: '▲ pat-patrol: 1 token accepted by a comment or the baseline\n' };
  assert.deepEqual(attempt(fixture, ['commit', '-q', '-m', 'x']), accepted);
  fixture.write('b.txt', OTHER);
  fixture.git('add', '--all');
  const { stderr } = attempt(fixture, ['commit', '-q', '-m', 'x']);
  const [, command = ''] = /, or: pat-patrol (.+)\n/.exec(stderr) ?? assert.fail(stderr);
  const added = runProgram(command.split(' '), { cwd: fixture.directory, env: variablesOf(fixture) });
  assert.equal(added.code, 0, added.stderr);
  assert.deepEqual(attempt(fixture, ['commit', '-q', '-m', 'x']), accepted, 'the advice works as it is given');
});

test('files that a framework names are looked at on the disk unless they are staged, and so are links and what is gone', (t) => {
  const fixture = repositoryFor(t);
  fixture.commit('before', { 'a.txt': 'a', 'old.txt': TOKEN, 'staged.txt': 'clean' });
  fixture.write('staged.txt', 'clean as well');
  fixture.git('add', '--all');
  fixture.write('staged.txt', TOKEN);
  symlinkSync('old.txt', join(fixture.directory, 'link'));
  const setting = { cwd: fixture.directory, env: variablesOf(fixture) };
  const run = (...files: readonly string[]) => runProgram(['hook', 'pre-commit', ...files], setting);
  assert.deepEqual(run('a.txt', 'staged.txt', 'link'), { code: 0, stdout: '', stderr: '' });
  assert.deepEqual(placesIn(run('--', 'a.txt', join(fixture.directory, 'old.txt')).stderr), ['old.txt:1:1']);
  const gone = run('a.txt', 'gone.txt');
  assert.deepEqual([gone.code, /gone\.txt: no such file/.test(gone.stderr)], [2, true]);
});
