/** Setting a repository up: what is written, what is left alone, and what is told. */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { type FixtureRepository, listEverything } from '../make-repository.ts';
import { variablesOf } from './guard.ts';
import { folderFor, type Outcome, POSIX, repositoryFor, runProgram } from './run-program.ts';

const WORKFLOW = '.github/workflows/pat-patrol.yml';
const PIPELINE = 'azure-pipelines/pat-patrol.yml';

function init(fixture: FixtureRepository, ...words: readonly string[]): Outcome {
  return runProgram(['init', ...words], { cwd: fixture.directory, env: variablesOf(fixture) });
}

function read(fixture: FixtureRepository, name: string): string {
  return readFileSync(join(fixture.directory, name), 'utf8');
}

test('--yes takes what fits the remote, says what it did, and does it once', (t) => {
  const fixture = repositoryFor(t);
  fixture.git('remote', 'add', 'origin', 'git@github.com:contoso/shop.git');
  const first = init(fixture, '--yes');
  assert.deepEqual({ code: first.code, stderr: first.stderr }, { code: 0, stderr: '' });
  assert.match(
    first.stdout,
    /^wrote \.pat-patrol\.yml\ninstalled pre-commit\n[^]*\nwrote \.github\/workflows\/pat-patrol\.yml\n\nnext\n/,
  );
  assert.match(first.stdout, /^ {2}git add \.pat-patrol\.yml \.github\/workflows\/pat-patrol\.yml$/m);
  assert.equal(read(fixture, WORKFLOW), readFileSync('templates/github/pat-patrol.yml', 'utf8'));
  assert.equal(existsSync(join(fixture.directory, PIPELINE)), false);
  const written = listEverything(fixture.directory).filter((line) => !line.includes('/.git/'));
  const second = init(fixture, '--yes');
  assert.match(second.stdout, /^\.pat-patrol\.yml is there already\n/);
  assert.doesNotMatch(second.stdout, /wrote/);
  assert.deepEqual(
    listEverything(fixture.directory).filter((line) => !line.includes('/.git/')),
    written,
  );
});

test('Azure DevOps has its pipeline, and what scans reads the configuration', (t) => {
  const fixture = repositoryFor(t);
  fixture.git('remote', 'add', 'origin', 'https://contoso@dev.azure.com/contoso/shop/_git/shop');
  const { stdout } = init(fixture, '--yes');
  assert.match(stdout, /Existing Azure Pipelines YAML file, \/azure-pipelines\/pat-patrol\.yml$/m);
  assert.equal(read(fixture, PIPELINE), readFileSync('templates/azure-pipelines/scan.yml', 'utf8'));
  const scan = runProgram(['scan', '-v'], { cwd: fixture.directory, env: variablesOf(fixture) });
  assert.equal(scan.code, 0);
  assert.match(scan.stderr, /^configuration: \.pat-patrol\.yml$/m);
});

test("what is there is the user's, until told otherwise", (t) => {
  const fixture = repositoryFor(t);
  fixture.write(WORKFLOW, 'mine\n');
  fixture.write('.pat-patrol.json', '{}\n');
  const kept = init(fixture, 'config', 'github');
  assert.equal(kept.code, 0);
  assert.match(kept.stdout, /^kept \.pat-patrol\.json, which is yours; --force replaces it\nkept \.github/);
  assert.equal(read(fixture, WORKFLOW), 'mine\n');
  assert.equal(existsSync(join(fixture.directory, '.pat-patrol.yml')), false);
  const forced = init(fixture, 'github', '--force');
  assert.match(forced.stdout, /^replaced \.github\/workflows\/pat-patrol\.yml\n/);
  assert.notEqual(read(fixture, WORKFLOW), 'mine\n');
});

test('GitLab and Jenkins have one file each, and what is in it already stays', (t) => {
  const fixture = repositoryFor(t);
  const [job, pipeline] = ['gitlab/pat-patrol.yml', 'jenkins/Jenkinsfile'].map((name) =>
    readFileSync(`templates/${name}`, 'utf8'),
  );
  assert.match(init(fixture, 'gitlab', 'jenkins').stdout, /^wrote \.gitlab-ci\.yml\nwrote Jenkinsfile\n\nnext\n/);
  assert.deepEqual([read(fixture, '.gitlab-ci.yml'), read(fixture, 'Jenkinsfile')], [job, pipeline]);
  assert.match(init(fixture, 'gitlab', 'jenkins').stdout, /^\.gitlab-ci\.yml is there already\nJenkinsfile is there/);
  const mine = { '.gitlab-ci.yml': 'build: {script: [make]}\n', Jenkinsfile: 'pipeline {}\n' };
  for (const [name, text] of Object.entries(mine)) fixture.write(name, text);
  const { stdout } = init(fixture, 'gitlab', 'jenkins', '--force');
  assert.match(stdout, /^wrote \.gitlab\/pat-patrol\.yml\nwrote Jenkinsfile\.pat-patrol\n/);
  assert.match(stdout, /^ {2}in \.gitlab-ci\.yml, below include: - local: \/\.gitlab\/pat-patrol\.yml$/m);
  assert.match(stdout, /^ {2}in Jenkins: New Item, Multibranch Pipeline, Script Path Jenkinsfile\.pat-patrol$/m);
  for (const [name, text] of Object.entries(mine)) assert.equal(read(fixture, name), text);
  assert.deepEqual([read(fixture, '.gitlab/pat-patrol.yml'), read(fixture, 'Jenkinsfile.pat-patrol')], [job, pipeline]);
});

test('a configuration in JSON is replaced by JSON', (t) => {
  const fixture = repositoryFor(t);
  fixture.write('.pat-patrol.json', '{"failOn": "never"}\n');
  assert.match(init(fixture, 'config', '--force').stdout, /^replaced \.pat-patrol\.json\n/);
  assert.equal((JSON.parse(read(fixture, '.pat-patrol.json')) as { failOn: string }).failOn, 'likely');
  const scan = runProgram(['scan', '-v'], { cwd: fixture.directory, env: variablesOf(fixture) });
  assert.deepEqual([scan.code, scan.stderr.split('\n')[0]], [0, 'configuration: .pat-patrol.json']);
  assert.match(init(fixture, 'config').stdout, /^\.pat-patrol\.json is there already\n/);
});

test('where one file cannot be written, none is', POSIX, (t) => {
  const fixture = repositoryFor(t);
  fixture.write('.github', 'a file\n');
  const before = listEverything(fixture.directory);
  const refused = (reason: RegExp, ...words: readonly string[]) => {
    const { code, stdout, stderr } = init(fixture, 'config', 'hooks', 'github', ...words);
    assert.deepEqual([code, stdout], [2, '']);
    assert.match(stderr, reason);
  };
  refused(/^error: \.github is not a folder of this repository, so nothing is written below it\n$/);
  assert.deepEqual(listEverything(fixture.directory), before);
  rmSync(join(fixture.directory, '.github'));
  mkdirSync(join(fixture.directory, WORKFLOW), { recursive: true });
  refused(/^error: cannot write \.github\/workflows\/pat-patrol\.yml: a folder is in its place\n$/, '--force');
  assert.equal(existsSync(join(fixture.directory, '.pat-patrol.yml')), false);
});

test('--dry-run shows every file and writes none', (t) => {
  const fixture = repositoryFor(t);
  const before = listEverything(fixture.directory);
  const { code, stdout } = init(fixture, 'config', 'hooks', 'github', 'azure', '--dry-run');
  assert.equal(code, 0);
  assert.deepEqual(listEverything(fixture.directory), before);
  for (const name of ['templates/github/pat-patrol.yml', 'templates/azure-pipelines/scan.yml'])
    for (const line of readFileSync(name, 'utf8').trimEnd().split('\n'))
      assert.ok(stdout.includes(`  | ${line}\n`), line);
  assert.match(stdout, /^would install hooks in .*\/\.git\/hooks$/m);
});

test('from a sub-directory everything goes to the root', (t) => {
  const fixture = repositoryFor(t);
  fixture.write('src/deep/a.txt', '');
  const cwd = join(fixture.directory, 'src', 'deep');
  assert.equal(runProgram(['init', 'config', 'hooks'], { cwd, env: variablesOf(fixture) }).code, 0);
  assert.ok(existsSync(join(fixture.directory, '.pat-patrol.yml')));
  assert.ok(existsSync(join(fixture.directory, '.git', 'hooks', 'pre-commit')));
});

test('one part that fails keeps no other from being set up', (t) => {
  const fixture = repositoryFor(t);
  fixture.git('config', 'core.hooksPath', '.husky/_');
  const { code, stdout } = init(fixture, 'hooks', 'config');
  assert.equal(code, 2);
  assert.match(stdout, /^wrote \.pat-patrol\.yml\nerror: husky owns the hooks .*\n {2}add to \.husky\/pre-commit: /);
});

test('a server gets its hook and no files', (t) => {
  const server = repositoryFor(t, { bare: true });
  assert.match(init(server, '--yes').stdout, /^installed pre-receive\n/);
  const { code, stderr } = init(server, 'github');
  assert.equal(code, 2);
  assert.match(stderr, /^error: github: a repository without a working tree has no files\n/);
});

test('words that mean nothing, and nobody to ask', (t) => {
  const cwd = folderFor(t);
  const fixture = repositoryFor(t);
  const outside = runProgram(['init'], { cwd });
  assert.deepEqual([outside.code, outside.stdout], [2, '']);
  assert.match(outside.stderr, /^error: the current directory is not in a git repository: git init first\n/);
  const unknown = init(fixture, 'gitub');
  assert.match(
    unknown.stderr,
    /^error: init cannot set up 'gitub'; did you mean github\? \(known: config, hooks, github, azure, gitlab, jenkins\)\n/,
  );
  const silent = init(fixture);
  assert.equal(silent.code, 2);
  assert.match(silent.stderr, /^error: nobody to ask here: say what is wanted .*\nsee pat-patrol init --help\n$/);
});
