/** The pre-commit framework from PyPI, with real commits and pushes, through `.pre-commit-hooks.yaml`. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, test } from 'node:test';
import type { FixtureRepository } from '../make-repository.ts';
import { Dice, mintNew } from '../mint.ts';
import { installTool, makeCommand, makeHome, makeWork, publish, run } from './stage.ts';

const TOKEN = mintNew(new Dice(66));
const { home, remove } = makeHome();
after(remove);

const venv = join(home, 'venv');
const failure =
  installTool('python3', ['-m', 'venv', venv], home) ??
  installTool(join(venv, 'bin', 'pip'), ['install', '--quiet', 'pre-commit==4.7.0'], home);
const options = { skip: failure === undefined ? false : `pre-commit cannot be installed: ${failure}` };
const command = join(venv, 'bin', 'pre-commit');
const bin = makeCommand(home);
const release = join(home, 'release');
const revision = publish(release);

/** The repository's own configuration: hooks of this release, by id. */
function configure(work: FixtureRepository, ...ids: readonly string[]): void {
  const hooks = ids.map((id) => `      - id: ${id}\n`).join('');
  work.commit('configure', {
    '.pre-commit-config.yaml': `repos:\n  - repo: ${release}\n    rev: ${revision}\n    hooks:\n${hooks}`,
  });
  const types = ['pre-commit', 'commit-msg', 'pre-push', 'pre-merge-commit'].flatMap((type) => ['-t', type]);
  const { code, output } = run(work, [command, 'install', ...types], bin);
  assert.equal(code, 0, output);
}

function commit(work: FixtureRepository, message = 'x', ...args: readonly string[]) {
  return run(work, ['git', 'commit', '-q', '-m', message, ...args], bin);
}

for (const id of ['pat-patrol', 'pat-patrol-system']) {
  test(`${id}: what is staged, and all files`, options, (t) => {
    const work = makeWork(t, home);
    configure(work, id);
    const doctor = run(work, ['pat-patrol', 'doctor'], bin);
    assert.match(doctor.output, /^✔ pre-commit +refused a token made for this \(pre-commit\)$/m, doctor.output);
    assert.match(doctor.output, /^✔ pre-push +refused a token made for this \(pre-commit\)$/m, doctor.output);
    work.write('c.txt', `\n${TOKEN}`);
    work.git('add', 'c.txt');
    const refused = commit(work);
    assert.equal(refused.code, 1, refused.output);
    assert.match(refused.output, /pat-patrol stopped this commit: it would add 1 Azure DevOps token\n {2}c\.txt:2:1 /);
    work.write('c.txt', 'clean');
    const unstaged = commit(work, 'x', '-a');
    assert.equal(unstaged.code, 0, unstaged.output);
    work.write('c.txt', TOKEN);
    work.git('commit', '-q', '-a', '-m', 'past the hook', '--no-verify');
    const all = run(work, [command, 'run', '--all-files'], bin);
    assert.equal(all.code, 1, 'nothing staged is not nothing scanned');
    assert.match(all.output, /c\.txt:1:1/);
    work.write('a.txt', 'another file');
    assert.equal(commit(work, 'x', '-a').code, 0);
    work.write('c.txt', `${TOKEN}\nbeside\n`);
    assert.equal(commit(work, 'x', '-a').code, 0, 'what was there before does not stop an edit');
    assert.equal(run(work, [command, 'run', '--from-ref', 'HEAD~3', '--to-ref', 'HEAD'], bin).code, 1);
    assert.equal(run(work, [command, 'run', '--from-ref', 'HEAD~1', '--to-ref', 'HEAD'], bin).code, 0);
  });
}

test('a push: to a new remote, to a known one, and a file that was cleaned since', options, (t) => {
  const work = makeWork(t, home);
  configure(work, 'pat-patrol-system');
  const server = `${work.directory}.git`;
  work.git('init', '-q', '--bare', server);
  work.git('remote', 'add', 'origin', server);
  const push = () => run(work, ['git', 'push', '-q', 'origin', 'main'], bin);
  work.git('commit', '-q', '--no-verify', '--allow-empty', '-m', `first\n\n${TOKEN}`);
  const first = push();
  assert.equal(first.code, 1, first.output);
  work.git('reset', '-q', '--hard', 'HEAD~1');
  assert.equal(push().code, 0);
  work.write('c.txt', TOKEN);
  work.git('add', 'c.txt');
  work.git('commit', '-q', '--no-verify', '-m', 'add');
  work.write('c.txt', 'clean');
  work.git('commit', '-q', '--no-verify', '-a', '-m', 'remove');
  const later = push();
  assert.equal(later.code, 1, later.output);
  assert.match(
    later.output,
    /pat-patrol stopped this push to origin: it would send 1 Azure DevOps token\n {2}c\.txt:1:1 /,
  );
});

test('pat-patrol-message: the commit message', options, (t) => {
  const work = makeWork(t, home);
  configure(work, 'pat-patrol-message');
  work.write('a.txt', 'changed');
  const refused = commit(work, `with ${TOKEN}`, '-a');
  assert.equal(refused.code, 1, refused.output);
  assert.match(refused.output, /its message holds 1 Azure DevOps token/);
  assert.equal(commit(work, 'without', '-a').code, 0);
});
