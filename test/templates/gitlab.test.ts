/** templates/gitlab/pat-patrol.yml: its script in the pipelines of GitLab, with the variables that each has. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { parse } from 'yaml';
import { plant, findLeak } from '../e2e/find-leak.ts';
import { POSIX, repositoryFor } from '../e2e/run-program.ts';
import type { FixtureRepository } from '../make-repository.ts';
import { Dice, mintNew } from '../mint.ts';
import { INSTALL, runJob } from './ci-job.ts';

interface Template {
  readonly 'pat-patrol': {
    readonly image: string;
    readonly variables: Readonly<Record<string, string>>;
    readonly rules: readonly { readonly if: string }[];
    readonly script: readonly string[];
    readonly artifacts: { readonly when: string; readonly reports: Readonly<Record<string, string>> };
  };
}

const ZERO = '0'.repeat(40);
const { 'pat-patrol': job } = parse(readFileSync('templates/gitlab/pat-patrol.yml', 'utf8')) as Template;
const { secret_detection: secrets = '', codequality: quality = '' } = job.artifacts.reports;
/** What a pipeline tells beside its own variables. */
type Variables = Readonly<Record<string, string>>;

/** The exit code, and how many tokens both reports have. */
function runPipeline(clone: FixtureRepository, variables: Variables): readonly [code: number | null, tokens: number] {
  const fixed = { GITLAB_CI: 'true', CI: 'true', CI_DEFAULT_BRANCH: 'main', CI_COMMIT_BEFORE_SHA: ZERO };
  const { code, stdout, stderr } = runJob(clone, {
    script: job.script.join('\n'),
    variables: { ...fixed, ...job.variables, ...variables },
  });
  const read = (name: string): string => readFileSync(join(clone.directory, name), 'utf8');
  const { vulnerabilities } = JSON.parse(read(secrets)) as { vulnerabilities: readonly unknown[] };
  const entries = JSON.parse(read(quality)) as readonly { check_name: string }[];
  const found = entries.filter((entry) => entry.check_name !== 'not-read');
  assert.equal(found.length, vulnerabilities.length, stderr);
  assert.equal(findLeak(stdout + stderr + read(secrets) + read(quality)), undefined);
  return [code, vulnerabilities.length];
}

/** A server's repository: an old token on main that was removed since, and a branch that adds another. */
function makeServer(t: TestContext) {
  const server = repositoryFor(t);
  const dice = new Dice(41);
  const old = server.commit('Old', { 'old.env': `A=${plant(mintNew(dice))}\n` });
  server.git('rm', '-q', 'old.env');
  server.git('commit', '-q', '-m', 'Remove');
  const main = server.id('HEAD');
  server.git('checkout', '-q', '-b', 'feature');
  const clean = server.commit('Clean', { 'a.txt': 'a\n' });
  const bad = server.commit('Bad', { 'b.env': `B=${plant(mintNew(dice))}\n` });
  return { server, old, main, clean, bad };
}

let count = 0;

function checkout(server: FixtureRepository, commit: string, ...options: readonly string[]): FixtureRepository {
  const clone = server.clone(`clone-${count++}`, ...options);
  clone.git('checkout', '-q', '--detach', commit);
  return clone;
}

test('the job fetches everything, keeps its reports when it fails, and starts this version', () => {
  assert.equal(job.variables['GIT_DEPTH'], '0');
  assert.ok(job.script.includes(`(cd "$program" && ${INSTALL})`));
  assert.equal(job.artifacts.when, 'always');
  assert.deepEqual(job.artifacts.reports, {
    secret_detection: 'gl-secret-detection-report.json',
    codequality: 'gl-code-quality-report.json',
  });
  const sources = job.rules.flatMap((rule) => /\$CI_PIPELINE_SOURCE == '(\w+)'/.exec(rule.if)?.[1] ?? []);
  assert.deepEqual(sources, ['merge_request_event', 'push', 'schedule', 'web']);
});

test('a merge request is what its own commits add', POSIX, (t) => {
  const { server, main, clean, bad } = makeServer(t);
  const request = {
    CI_PIPELINE_SOURCE: 'merge_request_event',
    CI_MERGE_REQUEST_IID: '7',
    CI_MERGE_REQUEST_DIFF_BASE_SHA: main,
  };
  assert.deepEqual(runPipeline(checkout(server, bad), { ...request, CI_COMMIT_SHA: bad }), [1, 1]);
  assert.deepEqual(runPipeline(checkout(server, clean), { ...request, CI_COMMIT_SHA: clean }), [0, 0]);
});

test('a merged results pipeline does not blame a merge request for what the target added', POSIX, (t) => {
  const { server, main, clean } = makeServer(t);
  server.git('checkout', '-q', 'main');
  server.commit('Of others', { 'c.env': `C=${plant(mintNew(new Dice(42)))}\n` });
  server.git('checkout', '-q', '--detach', clean);
  server.git('merge', '-q', '-m', 'merged result', 'main');
  const merged = server.id('HEAD');
  server.git('update-ref', 'refs/heads/merged', merged);
  const variables = {
    CI_PIPELINE_SOURCE: 'merge_request_event',
    CI_MERGE_REQUEST_IID: '7',
    CI_MERGE_REQUEST_DIFF_BASE_SHA: main,
    CI_COMMIT_SHA: merged,
  };
  const clone = checkout(server, merged);
  assert.deepEqual(runPipeline(clone, { ...variables, CI_MERGE_REQUEST_SOURCE_BRANCH_SHA: clean }), [0, 0]);
});

test('a push is what it adds; a new branch, what the default branch has not', POSIX, (t) => {
  const { server, old, main, clean, bad } = makeServer(t);
  const clone = checkout(server, bad);
  const pushed = (before: string, commit: string, branch = 'feature') => {
    const variables = { CI_COMMIT_BRANCH: branch, CI_COMMIT_BEFORE_SHA: before, CI_COMMIT_SHA: commit };
    return runPipeline(clone, { CI_PIPELINE_SOURCE: 'push', ...variables });
  };
  assert.deepEqual(pushed(clean, bad), [1, 1]);
  assert.deepEqual(pushed(main, clean), [0, 0]);
  assert.deepEqual(pushed(ZERO, bad), [1, 1], 'a new branch');
  assert.deepEqual(pushed(ZERO, clean), [0, 0], 'a new branch without anything');
  assert.deepEqual(pushed(ZERO, main, 'main'), [1, 1], 'the first push of the default branch is all of it');
  assert.deepEqual(pushed('e'.repeat(40), bad), [1, 1], 'a force push whose commit before is gone');
  assert.deepEqual(pushed('e'.repeat(40), main, 'main'), [1, 1], 'and one of the default branch');
  assert.deepEqual(pushed(old, main, 'main'), [0, 0]);
});

test('a schedule looks at the whole history', POSIX, (t) => {
  const { server, main } = makeServer(t);
  server.git('checkout', '-q', 'main');
  server.git('branch', '-q', '-D', 'feature');
  const clone = checkout(server, main, '--no-local');
  for (const source of ['schedule', 'web'])
    assert.deepEqual(runPipeline(clone, { CI_PIPELINE_SOURCE: source, CI_COMMIT_SHA: main }), [1, 1]);
});

test('a shallow clone is not green', POSIX, (t) => {
  const { server, main } = makeServer(t);
  server.git('checkout', '-q', 'main');
  server.git('branch', '-q', '-D', 'feature');
  const clone = checkout(server, main, '--depth=1', '--no-local');
  assert.deepEqual(runPipeline(clone, { CI_PIPELINE_SOURCE: 'schedule', CI_COMMIT_SHA: main }), [2, 0]);
  assert.equal(existsSync(join(clone.directory, '.git/shallow')), true);
});
