/** What a refusal says to do next works as it is printed, from where git was called, in whatever way. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { FixtureRepository } from '../make-repository.ts';
import { Dice, mintNew } from '../mint.ts';
import { findLeak, plant } from './find-leak.ts';
import { guardedFor, install, variablesOf } from './guard.ts';
import { folderFor, type Outcome, POSIX, PROGRAM, runCommand } from './run-program.ts';

const dice = new Dice(68);
const TOKEN = plant(mintNew(dice));
/** An editor that takes every token out of what it is given. */
const EDITOR = `sed -i 's/${TOKEN}/gone/'`;

/** A shell in a guarded repository, from one of its folders. */
class Shell {
  readonly fixture: FixtureRepository;
  readonly #cwd: string;
  readonly #env: Record<string, string>;

  constructor(t: TestContext, fixture: FixtureRepository, folder = '.') {
    this.fixture = fixture;
    this.#cwd = join(fixture.directory, folder);
    const bin = folderFor(t, { 'pat-patrol': '' });
    runCommand(
      'sh',
      ['-c', `printf '#!/bin/sh\\nexec "${process.execPath}" "${PROGRAM}" "$@"\\n' > pat-patrol; chmod +x pat-patrol`],
      { cwd: bin },
    );
    this.#env = { ...variablesOf(fixture), PATH: `${bin}:${process.env['PATH']}`, GIT_EDITOR: EDITOR };
  }

  run(line: string): Outcome {
    return runCommand('sh', ['-c', line], { cwd: this.#cwd, env: this.#env });
  }

  /** Must work. */
  pass(line: string): void {
    const { code, stderr } = this.run(line);
    assert.equal(code, 0, `${line}\n${stderr}`);
  }

  /** Must be refused. What its line for `word` says. */
  refuse(line: string, word: 'next' | 'not a secret\\?' | 'wrong all the same\\?'): string {
    const { code, stderr } = this.run(line);
    assert.notEqual(code, 0, line);
    assert.equal(findLeak(stderr), undefined);
    return new RegExp(`^(?:remote: )?  ${word}:? (.*)$`, 'm').exec(stderr)?.[1] ?? assert.fail(stderr);
  }
}

function shellFor(t: TestContext, folder?: string): Shell {
  const fixture = guardedFor(t);
  fixture.commit('first', { 'a.txt': 'a', 'sub/b.txt': 'b' });
  return new Shell(t, fixture, folder);
}

/** The command in a sentence. */
function take(pattern: RegExp, text: string): string {
  return pattern.exec(text)?.[1] ?? assert.fail(text);
}

const ADD = / and (git add .*?) \(or git reset/;
const RESET = /\(or (git reset .*?)\), then /;
const ACCEPT = /(pat-patrol baseline add .*)$/;

/** Ways to make the same commit, from a sub-folder, with `sub/b.txt` and files beside it. */
const WAYS = [
  'git commit -qm x',
  'git commit -qam x',
  'git commit -qm x -- b.txt',
  'git commit -q --amend --no-edit',
  'git commit -qaF ../message',
];

for (const way of WAYS) {
  const passing = /-qa|-- /.test(way);
  test(`files, ${way}`, POSIX, (t) => {
    const shell = shellFor(t, 'sub');
    const { fixture } = shell;
    const first = fixture.id('HEAD');
    const stain = (text: string): void => {
      fixture.write('message', 'a message');
      fixture.write('sub/b.txt', text);
      if (!passing) fixture.git('add', 'sub/b.txt');
    };
    stain(TOKEN);
    const next = shell.refuse(way, 'next');
    assert.match(next, /, then the same command again$/);
    fixture.write('sub/b.txt', 'clean');
    if (!passing) shell.pass(take(ADD, next));
    else assert.doesNotMatch(next, /git add|git reset/);
    shell.pass(way);
    stain(`more ${TOKEN}`);
    shell.pass(take(ACCEPT, shell.refuse(way, 'not a secret\\?')));
    shell.pass(way);
    fixture.git('reset', '-q', '--hard', first);
    fixture.git('clean', '-fdq');
    stain(`again ${TOKEN}`);
    assert.equal(shell.refuse(way, 'wrong all the same\\?'), 'the same command with --no-verify');
    shell.pass(way.replace('commit', 'commit --no-verify'));
  });

  test(`a message, ${way}`, POSIX, (t) => {
    const shell = shellFor(t, 'sub');
    const { fixture } = shell;
    fixture.write('sub/b.txt', 'changed');
    fixture.git('add', 'sub/b.txt');
    fixture.write('message', TOKEN);
    const stained = way
      .replace('-qm x', `-qm ${TOKEN}`)
      .replace('-qam x', `-qam ${TOKEN}`)
      .replace('--no-edit', `-m ${TOKEN}`);
    assert.equal(shell.refuse(stained, 'next'), 'the same command again, with a message that does not hold it');
    shell.pass(take(ACCEPT, shell.refuse(stained, 'not a secret\\?')));
    shell.pass(stained);
    assert.ok(fixture.git('log', '-1', '--format=%B').includes(TOKEN));
  });
}

test('a message from an editor is kept, and comes back', POSIX, (t) => {
  for (const options of ['', '-a ', '-v ', '--amend ']) {
    const shell = shellFor(t, 'sub');
    const { fixture } = shell;
    fixture.write('sub/b.txt', 'changed');
    fixture.git('add', 'sub/b.txt');
    const next = shell.refuse(`GIT_EDITOR='printf "subject\\n\\nwith ${TOKEN}\\n" >' git commit ${options}`, 'next');
    shell.pass(`git commit ${options} ${take(/the same command again with (.*)$/, next)}`);
    assert.equal(fixture.git('log', '-1', '--format=%B').trim(), 'subject\n\nwith gone');
    assert.equal(fixture.git('status', '--porcelain'), '');
  }
});

test('a message in a linked worktree is accepted there', POSIX, (t) => {
  const { fixture } = shellFor(t);
  const linked = new FixtureRepository(fixture.home, join(fixture.home, 'linked'));
  fixture.git('worktree', 'add', '-q', linked.directory);
  const shell = new Shell(t, linked, 'sub');
  const line = `git commit -q --allow-empty -m ${TOKEN}`;
  shell.pass(take(ACCEPT, shell.refuse(line, 'not a secret\\?')));
  assert.equal(linked.git('status', '--porcelain'), '?? .pat-patrol-baseline');
  shell.pass(line);
});

test('a comment in a message allows its token', POSIX, (t) => {
  const shell = shellFor(t);
  const words = shell.refuse(`git commit -q --allow-empty -m ${TOKEN}`, 'not a secret\\?');
  assert.match(words, /^write pat-patrol:allow REASON in a comment behind it, or: /);
  shell.pass(`git commit -q --allow-empty -m '${TOKEN} # pat-patrol:allow made up'`);
});

test('many files, odd names, before the first commit', POSIX, (t) => {
  const shell = new Shell(t, guardedFor(t));
  const { fixture } = shell;
  const names = ['a b.txt', '-c.txt', 'ä$(x).txt', ...Array.from({ length: 7 }, (_, index) => `n${index}.txt`)];
  const stain = (text: string): void => names.forEach((name) => fixture.write(name, text));
  stain(TOKEN);
  shell.pass('git add .');
  const next = shell.refuse('git commit -qm x', 'next');
  stain('clean');
  shell.pass(take(ADD, next));
  shell.pass('git commit -qm x');
  stain(TOKEN);
  shell.pass('git add .');
  shell.pass(take(RESET, shell.refuse('git commit -qm x', 'next')));
  assert.equal(fixture.git('diff', '--cached', '--name-only'), '');
  names.push('one-more.txt');
  stain(TOKEN);
  shell.pass('git add .');
  const many = shell.refuse('git commit -qm x', 'next');
  assert.match(many, /and git add the files \(or git reset, for all\), then /);
  shell.pass('git reset -q');
  assert.equal(fixture.git('diff', '--cached', '--name-only'), '');
});

test('in a merge, with and without conflict, and in a cherry-pick git commit goes on', POSIX, (t) => {
  const begin = (): Shell => {
    const shell = shellFor(t, 'sub');
    const { fixture } = shell;
    fixture.git('checkout', '-q', '-b', 'topic');
    fixture.commit('topic', { 'sub/new.txt': TOKEN, 'a.txt': 'theirs' });
    fixture.git('checkout', '-q', 'main');
    fixture.commit('main', { 'c.txt': 'c' });
    return shell;
  };
  const merge = begin();
  const next = merge.refuse('git merge -q --no-edit topic', 'next');
  // What is merged may be somebody else's, and pushed.
  assert.match(
    next,
    /^revoke it if it came with commits that were pushed \(https:\/\/dev\.azure\.com\/.*\); take it out and /,
  );
  assert.match(next, /, then git commit$/);
  merge.fixture.write('sub/new.txt', 'clean');
  merge.pass(take(ADD, next));
  merge.pass('git commit -q --no-edit');
  const around = begin();
  merge.pass('true');
  around.pass(around.refuse('git merge -q --no-edit topic', 'wrong all the same\\?'));
  const accepted = begin();
  accepted.pass(take(ACCEPT, accepted.refuse('git merge -q --no-edit topic', 'not a secret\\?')));
  accepted.pass('git commit -q --no-edit');
  const message = begin();
  message.fixture.commit('clean', { 'sub/new.txt': TOKEN });
  message.pass(take(/(git commit.*)$/, message.refuse(`git merge -q -m ${TOKEN} topic`, 'next')));
  assert.equal(message.fixture.git('log', '-1', '--format=%s %P').split(' ').length, 3, 'a merge');
  const pick = begin();
  pick.fixture.commit('conflict', { 'a.txt': 'ours' });
  for (const command of ['git cherry-pick --continue', 'git commit -q --no-edit']) {
    pick.run('git cherry-pick --abort; git cherry-pick topic; git checkout -q --theirs ../a.txt; git add ..');
    assert.match(pick.refuse(command, 'next'), /, then git commit$/);
    assert.equal(pick.refuse(command, 'wrong all the same\\?'), 'git commit --no-verify');
  }
  pick.pass('git commit -q --no-verify --no-edit');
  assert.equal(pick.fixture.git('log', '-1', '--format=%s'), 'topic');
});

test('in a rebase', POSIX, (t) => {
  const shell = shellFor(t);
  shell.fixture.commit('second', { 'c.txt': 'c' });
  const reword = `GIT_SEQUENCE_EDITOR='sed -i s/^pick/reword/' GIT_EDITOR='printf ${TOKEN} >' git rebase -q -i HEAD~1`;
  const next = shell.refuse(reword, 'next');
  for (const command of take(/message: (.*)$/, next).split(' and ')) shell.pass(command);
  assert.equal(shell.fixture.git('log', '-1', '--format=%s'), 'second');
});

test('a tag is deleted or made anew, on either side of a push', POSIX, (t) => {
  const shell = shellFor(t);
  const { fixture } = shell;
  const server = fixture.clone('server.git', '--bare');
  fixture.git('remote', 'add', 'origin', server.directory);
  fixture.git('tag', '-a', 'v1', '-m', TOKEN);
  const next = shell.refuse('git push -q origin v1', 'next');
  assert.doesNotMatch(next, /rebase/);
  shell.pass(take(/make it anew \((git tag .*?)\)/, next));
  shell.pass('git push -q origin v1');
  fixture.git('tag', '-a', 'v2', '-m', TOKEN);
  install(server);
  shell.pass(take(/delete that tag \((git tag .*?)\)/, shell.refuse('git push -q --no-verify origin --tags', 'next')));
  shell.pass('git push -q origin --tags');
  fixture.git('tag', '-a', 'v3', '-m', TOKEN);
  shell.pass(take(ACCEPT, shell.refuse('git push -q origin v3', 'not a secret\\?')));
  const { stderr } = shell.run('git push -q origin v3');
  assert.match(stderr, /^▲ .* accepted by .* baseline\nremote: ✖ pat-patrol refused/, 'the server has none');
});

test('what was there before is accepted as printed', POSIX, (t) => {
  const shell = shellFor(t, 'sub');
  const { fixture } = shell;
  fixture.commit('old', { 'sub/old.txt': TOKEN });
  fixture.write('sub/old.txt', `${TOKEN} edited`);
  fixture.git('add', '--all');
  const { stderr } = shell.run('git commit -qm x');
  shell.pass(take(/or accept it: (pat-patrol .*)$/m, stderr));
  fixture.write('sub/old.txt', `${TOKEN} edited again`);
  fixture.git('add', '--all');
  assert.deepEqual(shell.run('git commit -qm x'), { code: 0, stdout: '', stderr: '' });
});
