/** The recipes of docs/hooks.md for husky, lefthook and lint-staged, with the real ones from npm and real commits. */
import assert from 'node:assert/strict';
import { chmodSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { after, test, type TestContext } from 'node:test';
import type { FixtureRepository } from '../make-repository.ts';
import { Dice, mintNew } from '../mint.ts';
import { installTool, makeCommand, makeHome, makeWork, run } from './stage.ts';

const TOKEN = mintNew(new Dice(67));
const { home, remove } = makeHome();
after(remove);

const TOOLS = ['husky@9.1.7', 'lefthook@2.2.2', 'lint-staged@16.4.0'];
const failure = installTool('npm', ['install', '--prefix', home, '--no-audit', '--no-fund', ...TOOLS], home);
const options = { skip: failure === undefined ? false : `the hook managers cannot be installed: ${failure}` };
const bin = makeCommand(home);
const tools = join(home, 'node_modules', '.bin');

/** A repository with the tools in `node_modules`, as npm would put them there, and pat-patrol beside them. */
function prepare(t: TestContext, files: Readonly<Record<string, string>>): FixtureRepository {
  const work = makeWork(t, home);
  symlinkSync(join(home, 'node_modules'), join(work.directory, 'node_modules'));
  work.commit('configure', { '.gitignore': 'node_modules\n', 'package.json': '{"private":true}\n', ...files });
  return work;
}

/** Commits with a token on the index but not on the disk, with one on the disk alone, and without any. */
function tryCommits(work: FixtureRepository): void {
  const commit = () => run(work, ['git', 'commit', '-q', '-m', 'x'], `${bin}:${tools}`);
  work.write('we [ird] (1).txt', `\n${TOKEN}\n`);
  work.git('add', '--all');
  work.write('we [ird] (1).txt', 'clean\n');
  const refused = commit();
  assert.notEqual(refused.code, 0, refused.output);
  assert.match(
    refused.output,
    /pat-patrol stopped this commit: it would add 1 Azure DevOps token\n.*we \[ird\] \(1\)\.txt:2:1 /,
  );
  work.git('add', '--all');
  work.write('a.txt', TOKEN);
  const passed = commit();
  assert.equal(passed.code, 0, passed.output);
}

/** `pat-patrol doctor` comes to the same by itself. */
function askDoctor(work: FixtureRepository, hook: string, owner: string): void {
  const { output } = run(work, ['pat-patrol', 'doctor'], `${bin}:${tools}`);
  assert.match(output, new RegExp(`^✔ ${hook} +refused a token made for this \\(${owner}\\)$`, 'm'), output);
}

test('husky: one line in .husky/pre-commit', options, (t) => {
  const work = prepare(t, { '.husky/pre-commit': 'pat-patrol hook pre-commit -- "$@"\n' });
  chmodSync(join(work.directory, '.husky', 'pre-commit'), 0o755);
  const { code, output } = run(work, ['husky'], tools);
  assert.equal(code, 0, output);
  askDoctor(work, 'pre-commit', 'husky');
  tryCommits(work);
});

test('lefthook: one job', options, (t) => {
  const jobs = 'pre-commit:\n  jobs:\n    - name: pat-patrol\n      run: pat-patrol hook pre-commit\n';
  const push =
    'pre-push:\n  jobs:\n    - name: pat-patrol\n      run: pat-patrol hook pre-push -- {1} {2}\n      use_stdin: true\n';
  const work = prepare(t, { 'lefthook.yml': jobs + push });
  const { code, output } = run(work, ['lefthook', 'install'], `${bin}:${tools}`);
  assert.equal(code, 0, output);
  askDoctor(work, 'pre-commit', 'lefthook');
  askDoctor(work, 'pre-push', 'lefthook');
  tryCommits(work);
  const server = `${work.directory}.git`;
  work.git('init', '-q', '--bare', server);
  work.git('commit', '-q', '--no-verify', '-a', '-m', 'with a token');
  const pushed = run(work, ['git', 'push', '-q', server, 'main'], `${bin}:${tools}`);
  assert.notEqual(pushed.code, 0, pushed.output);
  assert.match(pushed.output, /pat-patrol stopped this push to .*: it would send 1 Azure DevOps token\n.*a\.txt:1:1 /);
});

test('lint-staged: a command that gets the files', options, (t) => {
  const work = prepare(t, {
    '.lintstagedrc.json': '{ "*": "pat-patrol hook pre-commit --" }\n',
    '.husky/pre-commit': 'lint-staged\n',
  });
  assert.equal(run(work, ['husky'], tools).code, 0);
  askDoctor(work, 'pre-commit', 'husky');
  tryCommits(work);
});
