// A shallow checkout, which is what actions/checkout makes by default: the action says so and fails, or fetches what it needs when that is allowed.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import type { FixtureRepository } from '../make-repository.ts';
import { Dice, mintNew } from '../mint.ts';
import { type ActionOutcome, type ActionSetting, runBundle } from './action-run.ts';
import { repositoryFor } from './run-program.ts';
import { serveGit } from './serve-git.ts';

const TOKEN = mintNew(new Dice(7));

interface Stage {
  readonly origin: FixtureRepository;
  readonly checkout: FixtureRepository;
  /** The commit that the topic began at, and its last one, which no longer has the token of the one before. */
  readonly base: string;
  readonly head: string;
  readonly requests: readonly string[];
}

interface StageOptions {
  /** Commits of the topic besides the two with the token. */
  readonly length?: number;
  /** Commits of the main branch besides two. */
  readonly before?: number;
  readonly authorization?: string;
}

/** A repository on a server, and a checkout of its topic with one commit, as actions/checkout makes it. */
async function stage(t: TestContext, { length = 0, before = 0, authorization }: StageOptions = {}): Promise<Stage> {
  const origin = repositoryFor(t);
  origin.commit('root', { 'a.yml': 'a\n' });
  for (let at = 0; at < before; at += 1) origin.commit(`before ${at}`);
  const base = origin.commit('main', { 'b.yml': 'b\n' });
  origin.git('checkout', '--quiet', '-b', 'topic');
  origin.commit('add', { 'topic.yml': `pat: ${TOKEN}\n` });
  for (let at = 0; at < length; at += 1) origin.commit(`more ${at}`);
  const head = origin.commit('remove', { 'topic.yml': 'pat: none\n' });
  const { url, requests } = await serveGit(t, origin.home, authorization);
  const checkout = origin.clone('checkout', '--depth=1', '--branch=topic');
  checkout.git('checkout', '--quiet', '--detach');
  checkout.git('remote', 'set-url', 'origin', `${url}/repository/.git`);
  checkout.git('config', 'remote.origin.fetch', '+refs/heads/*:refs/remotes/origin/*');
  return { origin, checkout, base, head, requests };
}

function run(
  t: TestContext,
  { checkout, base, head }: Stage,
  setting: Partial<ActionSetting> = {},
): Promise<ActionOutcome> {
  const values = { base, head, ref: 'refs/heads/topic' };
  return runBundle(t, { workspace: checkout.directory, event: 'pull_request', values, ...setting });
}

const DEEPEN = { inputs: { deepen: 'true' } };

function isShallow(repository: FixtureRepository): boolean {
  return repository.git('rev-parse', '--is-shallow-repository') === 'true';
}

test('without leave to fetch: an error that names the cure, and nothing is fetched', async (t) => {
  const scene = await stage(t);
  for (const event of ['pull_request', 'push', 'merge_group']) {
    const { code, log } = await run(t, scene, { event });
    assert.equal(code, 2, log);
    assert.match(
      log,
      /^::error title=pat-patrol::[0-9a-f]{12}, where the change begins or ends, is not here: the checkout is shallow:/m,
    );
    assert.match(log, /fetch-depth%3A 0|fetch-depth: 0/);
  }
  const values = { base: '0'.repeat(40), head: scene.head, ref: 'refs/heads/topic' };
  const created = await run(t, scene, { event: 'push', values });
  assert.equal(created.code, 2);
  assert.match(created.log, /^::error title=pat-patrol::main, where the change begins or ends, is not here/m);
  const whole = await run(t, scene, { event: 'schedule' });
  assert.deepEqual([whole.code, whole.outputs['complete'], whole.outputs['scope']], [2, 'false', 'history']);
  const lenient = await run(t, scene, { event: 'schedule', inputs: { 'fail-on': 'never' } });
  assert.equal(lenient.code, 2, 'what was not read is no matter of confidence');
  assert.match(whole.summary, /^## INCOMPLETE: no Azure DevOps tokens in what was read\n/);
  assert.match(whole.log, /^::warning title=Incomplete scan::.*shallow clone/m);
  assert.equal((await run(t, scene, { event: 'release' })).code, 0, 'the files are all here');
  assert.deepEqual(scene.requests, []);
});

test('with leave: a small change costs a little more of the history, not all of it', async (t) => {
  const scene = await stage(t, { before: 60 });
  const outcome = await run(t, scene, DEEPEN);
  assert.deepEqual([outcome.code, outcome.outputs['complete']], [1, 'true'], outcome.log);
  assert.match(outcome.log, /topic\.yml:1:6/);
  assert.ok(!outcome.log.includes('could not fetch'));
  assert.ok(isShallow(scene.checkout));
});

test('with leave: a change of more than fifty commits is fetched step by step', async (t) => {
  const scene = await stage(t, { length: 60 });
  const outcome = await run(t, scene, DEEPEN);
  assert.deepEqual([outcome.code, outcome.outputs['complete']], [1, 'true'], outcome.log);
  const posts = scene.requests.filter((path) => path.endsWith('/git-upload-pack')).length;
  assert.ok(posts >= 4, `${posts} requests`);
});

test('with leave: a new branch is compared with the default branch, a force push with what is still there', async (t) => {
  const scene = await stage(t);
  const created = { base: '0'.repeat(40), head: scene.head, ref: 'refs/heads/topic' };
  const first = await run(t, scene, { ...DEEPEN, event: 'push', values: created });
  assert.deepEqual([first.code, first.outputs['range']], [1, `${scene.base}..${scene.head}`], first.log);

  const other = await stage(t);
  other.origin.git('checkout', '--quiet', '--detach', 'main');
  const lost = other.origin.commit('rewritten', { 'c.yml': 'c\n' });
  const forced = { base: lost, head: other.head, ref: 'refs/heads/topic' };
  const still = await run(t, other, { ...DEEPEN, event: 'push', values: forced });
  assert.deepEqual([still.code, still.outputs['range']], [1, `${lost}..${other.head}`], 'the server still has it');

  const gone = await stage(t);
  const values = { base: 'e'.repeat(40), head: gone.head, ref: 'refs/heads/topic' };
  const pushed = await run(t, gone, { ...DEEPEN, event: 'push', values });
  assert.deepEqual([pushed.code, pushed.outputs['range']], [1, `${gone.base}..${gone.head}`], pushed.log);
  assert.match(pushed.log, /^eeeeeeeeeeee is not here any more, as after a force push: looking at what main has not$/m);
  assert.ok(!pushed.log.includes('could not fetch'));
});

test('with leave: a base that is a branch or a tag, in every spelling', async (t) => {
  for (const base of ['main', 'origin/main', 'refs/remotes/origin/main', 'v1', 'refs/tags/v1']) {
    const scene = await stage(t, { before: 60 });
    scene.origin.git('tag', 'v1', 'main');
    const outcome = await run(t, scene, { inputs: { deepen: 'true', base } });
    assert.deepEqual([outcome.code, outcome.outputs['range']], [1, `${scene.base}..${scene.head}`], outcome.log);
    assert.ok(isShallow(scene.checkout), base);
  }
  const scene = await stage(t);
  scene.origin.git('branch', 'v1', 'topic');
  scene.origin.git('tag', 'v1', 'main');
  const both = await run(t, scene, { inputs: { deepen: 'true', base: 'v1' } });
  assert.equal(both.code, 2);
  assert.match(
    both.log,
    /'v1' names different commits, say which is meant: refs\/tags\/v1 or refs\/remotes\/origin\/v1$/m,
  );
});

test('with leave: the history of all branches', async (t) => {
  const scene = await stage(t);
  scene.origin.git('checkout', '--quiet', 'main');
  scene.origin.commit('side', { 'side.yml': `pat: ${mintNew(new Dice(8))}\n` });
  const outcome = await run(t, scene, { ...DEEPEN, event: 'schedule' });
  assert.deepEqual(
    [outcome.code, outcome.outputs['complete'], outcome.outputs['findings']],
    [1, 'true', '2'],
    outcome.log,
  );
  assert.match(outcome.log, /^fetched the rest of the history$/m);
  assert.equal(isShallow(scene.checkout), false);
});

test("the checkout's own credentials are used, and without them it says that it could not fetch", async (t) => {
  const authorization = 'basic c2VjcmV0';
  const scene = await stage(t, { authorization });
  const refused = await run(t, scene, DEEPEN);
  assert.equal(refused.code, 2);
  assert.match(refused.log, /is not here: the checkout is shallow:.*; could not fetch more: git fetch failed/);
  const audit = await run(t, scene, { ...DEEPEN, event: 'schedule' });
  assert.deepEqual([audit.code, audit.outputs['complete']], [2, 'false']);
  assert.match(audit.log, /^could not fetch more: git fetch failed/m);
  const [origin] = scene.checkout.git('remote', 'get-url', 'origin').split('/repository');
  scene.checkout.git('config', `http.${origin}/.extraheader`, `AUTHORIZATION: ${authorization}`);
  const allowed = await run(t, scene, DEEPEN);
  assert.equal(allowed.code, 1, allowed.log);
  assert.ok(!allowed.log.includes('c2VjcmV0'));
});

test('fetching runs nothing that the configuration names, and talks over HTTP only', async (t) => {
  const scene = await stage(t, { authorization: 'basic c2VjcmV0' });
  const canary = join(scene.checkout.home, 'ran');
  const program = `touch ${canary}; false`;
  const { checkout } = scene;
  for (const key of ['core.askPass', 'core.sshCommand', 'core.fsmonitor', 'core.gitProxy', 'remote.origin.uploadpack'])
    checkout.git('config', key, program);
  checkout.git('config', 'credential.helper', `!${program}`);
  for (const hook of ['reference-transaction', 'post-checkout', 'post-merge']) checkout.hook(hook, program);
  const url = checkout.git('remote', 'get-url', 'origin');
  const places = [
    url,
    `ext::sh -c "touch ${canary}"`,
    `file://${scene.origin.directory}`,
    'ssh://git@localhost/x',
    scene.origin.directory,
  ];
  for (const place of places) {
    checkout.git('config', 'remote.origin.url', place);
    const { code, log } = await run(t, scene, { ...DEEPEN, env: { SSH_ASKPASS: `touch ${canary}` } });
    assert.equal(code, 2, log);
    assert.match(log, /could not fetch more/);
    assert.ok(isShallow(checkout), place);
  }
  assert.ok(!existsSync(canary));
});
