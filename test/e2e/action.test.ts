// What the action scans for each event of GitHub's, with real payloads and real repositories.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { FixtureRepository } from '../make-repository.ts';
import { Dice, mintNew } from '../mint.ts';
import { eventText, NULL_ID } from '../ci/github-event.ts';
import { type ActionOutcome, runBundle } from './action-run.ts';
import { folderFor, repositoryFor } from './run-program.ts';

const OLD = mintNew(new Dice(1));
const TOPIC = mintNew(new Dice(2));
const LATE = mintNew(new Dice(3));

/** A main branch with an old token, and a topic that adds one and takes it out again, as the action's checkout has them. */
function shop(repository: FixtureRepository): Readonly<Record<'root' | 'main' | 'fork' | 'topic', string>> {
  const root = repository.commit('root', { 'a.yml': 'a\n' });
  const fork = repository.commit('old', { 'old.yml': `pat: ${OLD}\n` });
  repository.git('checkout', '--quiet', '-b', 'topic');
  repository.commit('add', { 'topic.yml': `pat: ${TOPIC}\n` });
  const topic = repository.commit('remove', { 'topic.yml': 'pat: none\n' });
  repository.git('checkout', '--quiet', 'main');
  const main = repository.commit('more', { 'b.yml': 'b\n' });
  repository.git('update-ref', 'refs/remotes/origin/main', main);
  repository.git('update-ref', 'refs/remotes/origin/topic', topic);
  repository.git('checkout', '--quiet', '--detach', topic);
  return { root, main, fork, topic };
}

interface PullRequest {
  readonly head: { repo: unknown };
  readonly base: { readonly repo: unknown };
}

/** What was found, by the commit's file. */
function found({ log }: ActionOutcome): readonly string[] {
  return ['old.yml', 'topic.yml', 'late.yml'].filter((name) => log.includes(`${name}:1:6`));
}

function facts(outcome: ActionOutcome): readonly unknown[] {
  return [outcome.code, outcome.outputs['scope'], found(outcome)];
}

test('a pull request, a merge group and a push: what they add, not what was there', async (t) => {
  const repository = repositoryFor(t);
  const { main, fork, topic } = shop(repository);
  const run = (event: string, base: string, ref = 'refs/heads/topic') =>
    runBundle(t, { workspace: repository.directory, event, values: { base, head: topic, ref } });
  for (const event of ['pull_request', 'merge_group']) {
    const outcome = await run(event, main);
    assert.deepEqual(facts(outcome), [1, 'range', ['topic.yml']], outcome.log);
    assert.equal(outcome.outputs['range'], `${main}..${topic}`);
    assert.match(outcome.summary, /^## 1 Azure DevOps token in the range\n/);
    assert.match(outcome.log, /^::error file=topic\.yml,line=1,.*title=Azure DevOps token \(certain\)::/m);
  }
  const push = await run('push', fork);
  assert.deepEqual(facts(push), [1, 'range', ['topic.yml']], push.log);
  const clean = await run('push', repository.id(`${topic}^`));
  assert.deepEqual(facts(clean), [0, 'range', []]);
  assert.match(clean.log, /^push to topic: looking at what it adds, [0-9a-f]{12}\.\.[0-9a-f]{12}$/m);
  for (const token of [OLD, TOPIC]) assert.ok(!push.log.includes(token));
});

test('a pull request from a fork, whose token can only read: scanned, refused, and what cannot be uploaded is said', async (t) => {
  const repository = repositoryFor(t);
  const { main, topic } = shop(repository);
  const text = eventText('pull_request', { base: main, head: topic });
  const run = async (change: (request: PullRequest) => void, event = 'pull_request') => {
    const payload = JSON.parse(text) as { readonly pull_request: PullRequest };
    change(payload.pull_request);
    // No token, no service to upload to, and no way out.
    const env = { GITHUB_TOKEN: '', HTTPS_PROXY: 'http://127.0.0.1:1', HTTP_PROXY: 'http://127.0.0.1:1' };
    return runBundle(t, { workspace: repository.directory, event, payload: JSON.stringify(payload), env });
  };
  const remark = /^it comes from (a fork|the fork \S+), where .* the SARIF file cannot be uploaded from this run$/m;
  const outcome = await run(() => {});
  assert.deepEqual(facts(outcome), [1, 'range', ['topic.yml']]);
  assert.match(outcome.log, /^::error file=topic\.yml,/m);
  assert.equal(remark.exec(outcome.log)?.[1], 'the fork octocat/shop');
  assert.match(outcome.summary, /^## 1 Azure DevOps token/);
  assert.ok(existsSync(join(repository.directory, outcome.outputs['sarif-file'] ?? '')));
  const gone = await run((request) => (request.head.repo = null));
  assert.deepEqual([gone.code, remark.exec(gone.log)?.[1]], [1, 'a fork']);
  const mine = await run((request) => (request.head.repo = request.base.repo));
  assert.deepEqual([mine.code, remark.exec(mine.log)], [1, null]);
  const trusted = await run(() => {}, 'pull_request_target');
  assert.deepEqual([trusted.code, remark.exec(trusted.log)], [1, null]);
});

test('a new branch: what the default branch has not; a new repository: everything', async (t) => {
  const repository = repositoryFor(t);
  const { topic, main } = shop(repository);
  const push = (head: string, ref: string) =>
    runBundle(t, { workspace: repository.directory, event: 'push', values: { base: NULL_ID, head, ref } });
  assert.deepEqual(facts(await push(topic, 'refs/heads/topic')), [1, 'range', ['topic.yml']]);
  assert.deepEqual(facts(await push(main, 'refs/heads/main')), [1, 'range', ['old.yml']]);
  assert.deepEqual(facts(await push(main, 'refs/heads/other')), [0, 'range', []]);
  repository.git('update-ref', '-d', 'refs/remotes/origin/main');
  assert.deepEqual(facts(await push(topic, 'refs/heads/topic')), [1, 'range', ['old.yml', 'topic.yml']]);
});

test('a force push whose old commits are gone: more is looked at, never less, and it is said', async (t) => {
  const repository = repositoryFor(t);
  const { topic, main } = shop(repository);
  const values = { base: 'd'.repeat(40), head: topic, ref: 'refs/heads/topic' };
  const branch = await runBundle(t, { workspace: repository.directory, event: 'push', values });
  assert.deepEqual(facts(branch), [1, 'range', ['topic.yml']]);
  assert.match(branch.log, /^dddddddddddd is not here any more, as after a force push: looking at what main has not$/m);
  const trunk = await runBundle(t, {
    workspace: repository.directory,
    event: 'push',
    values: { ...values, head: main, ref: 'refs/heads/main' },
  });
  assert.deepEqual(facts(trunk), [1, 'range', ['old.yml']]);
  assert.match(trunk.log, /as after a force push: looking at all that leads to it$/m);
});

test('a tag brings its message', async (t) => {
  const repository = repositoryFor(t);
  const { main } = shop(repository);
  repository.git('tag', '--annotate', '--message', `use ${LATE}`, 'v1', main);
  // The event names the tag's object, or the commit that it stands for.
  for (const head of [repository.id('v1'), main]) {
    const values = { base: NULL_ID, head, ref: 'refs/tags/v1' };
    const { code, log } = await runBundle(t, { workspace: repository.directory, event: 'push', values });
    assert.equal(code, 1);
    assert.match(log, /push to tag v1: looking at/);
    assert.match(log, /^::error title=Azure DevOps token \(certain\)::.* at tag [0-9a-f]{10}, 6:5\./m);
  }
});

test('a schedule and a person: the history; anything else: the files', async (t) => {
  const repository = repositoryFor(t);
  shop(repository);
  const run = (event: string) => runBundle(t, { workspace: repository.directory, event });
  for (const event of ['schedule', 'workflow_dispatch'])
    assert.deepEqual(facts(await run(event)), [1, 'history', ['old.yml', 'topic.yml']]);
  assert.deepEqual(facts(await run('release')), [1, 'tree', ['old.yml']]);
});

test('the mode, base and head that a workflow names win', async (t) => {
  const repository = repositoryFor(t);
  const { root, main, topic } = shop(repository);
  const values = { base: main, head: topic };
  const run = (inputs: Readonly<Record<string, string>>, event = 'pull_request') =>
    runBundle(t, { workspace: repository.directory, event, values, inputs });
  assert.deepEqual(facts(await run({ mode: 'tree' })), [1, 'tree', ['old.yml']]);
  assert.deepEqual(facts(await run({ mode: 'history' })), [1, 'history', ['old.yml', 'topic.yml']]);
  assert.deepEqual(facts(await run({ mode: 'range' })), [1, 'range', ['topic.yml']]);
  assert.deepEqual(facts(await run({ base: root })), [1, 'range', ['old.yml', 'topic.yml']]);
  assert.deepEqual(facts(await run({ base: 'origin/main', head: 'origin/topic' }, 'release')), [
    1,
    'range',
    ['topic.yml'],
  ]);
  const typo = await run({ base: 'origin/mian' });
  assert.deepEqual([typo.code, typo.outputs['exit-code']], [2, '2']);
  assert.match(typo.log, /^::error title=pat-patrol::origin\/mian, where the change begins or ends, is not here/m);
});

test('SARIF for code scanning, an accepted token, and a workflow that only looks', async (t) => {
  const repository = repositoryFor(t);
  const { main, topic } = shop(repository);
  const setting = { workspace: repository.directory, event: 'pull_request', values: { base: main, head: topic } };
  const lenient = await runBundle(t, { ...setting, inputs: { 'fail-on': 'never', 'sarif-file': 'out/x.sarif' } });
  assert.deepEqual([lenient.code, lenient.outputs['findings'], lenient.outputs['sarif-file']], [0, '1', 'out/x.sarif']);
  const sarif = readFileSync(join(repository.directory, 'out/x.sarif'), 'utf8');
  assert.match(sarif, /"id": ?"pat-patrol\/range\/"/);
  assert.ok(!sarif.includes(TOPIC));
  const elsewhere = await runBundle(t, { ...setting, inputs: { 'sarif-file': '/etc/x.sarif' } });
  assert.equal(elsewhere.code, 2);
  assert.match(elsewhere.log, /^::error title=pat-patrol::input 'sarif-file' must lie in the workspace/m);
});

test('what the action cannot know it does not guess: no event file, no repository, no git', async (t) => {
  const repository = repositoryFor(t);
  shop(repository);
  const env = { GITHUB_EVENT_PATH: join(repository.home, 'nothing.json') };
  const blind = await runBundle(t, { workspace: repository.directory, event: 'push', env });
  assert.equal(blind.code, 2);
  assert.match(blind.log, /^::error title=pat-patrol::the event file of GitHub Actions .* cannot be read: ENOENT/m);
  const folder = folderFor(t, { 'a.txt': '' });
  const values = { base: 'a'.repeat(40), head: 'b'.repeat(40) };
  const bare = await runBundle(t, { workspace: folder, event: 'push', values });
  assert.equal(bare.code, 2);
  assert.match(bare.log, /is not in a git repository: check it out first, or choose mode 'tree'/);
  const unarmed = await runBundle(t, { workspace: repository.directory, event: 'push', values, env: { PATH: folder } });
  assert.equal(unarmed.code, 2);
  assert.match(unarmed.log, /^::error title=pat-patrol::git was not found on PATH: install git 2\.30 or newer$/m);
  rmSync(join(folder, 'a.txt'));
  assert.equal((await runBundle(t, { workspace: folder, event: 'release' })).code, 0);
});
