// A change that brings a token may bring along what would keep it from being seen.
import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { Dice, mintNew } from '../mint.ts';
import type { FixtureRepository } from '../make-repository.ts';
import { runBundle } from './action-run.ts';
import { POSIX, repositoryFor, runProgram } from './run-program.ts';

const TOKEN = mintNew(new Dice(71));
const NAME = '.pat-patrol.yml';

type Files = Readonly<Record<string, string>>;

interface Change {
  readonly fixture: FixtureRepository;
  readonly base: string;
  readonly head: string;
}

function makeChange(t: TestContext, before: Files, after: Files): Change {
  const fixture = repositoryFor(t);
  const base = fixture.commit('before', { 'a.txt': 'a', ...before });
  return { fixture, base, head: fixture.commit('after', { 'leak.txt': TOKEN, ...after }) };
}

const ci = ({ fixture: { directory: cwd }, base }: Change, ...options: readonly string[]) =>
  runProgram(['ci', '--base', base, ...options], { cwd });

test('a configuration that comes with the token does not count', async (t) => {
  for (const text of ['exclude: [leak.txt]', 'include: [docs]', 'failOn: never', 'disabledRules: [PAT001, PAT002]']) {
    const change = makeChange(t, {}, { [NAME]: text });
    const { code, stderr } = ci(change);
    assert.equal(code, 1, text);
    const note = `${NAME} is not as in ${change.base.slice(0, 12)}, where the change begins, which has none\n`;
    assert.ok(stderr.endsWith(note), stderr);
    const { base, head } = change;
    const run = { workspace: change.fixture.directory, event: 'pull_request', values: { base, head } };
    const outcome = await runBundle(t, run);
    assert.deepEqual([outcome.code, outcome.outputs['findings']], [1, '1']);
    assert.ok(outcome.log.includes(note), outcome.log);
  }
});

test('one that was there before does, as it was', (t) => {
  const before = { [NAME]: 'exclude: [leak.txt]' };
  const kept = ci(makeChange(t, before, {}));
  assert.deepEqual([kept.code, kept.stderr.split('\n').length], [0, 2]);
  assert.equal(ci(makeChange(t, before, { [NAME]: 'exclude: [other.txt]' })).code, 0);
  const { code, stderr } = ci(makeChange(t, { [NAME]: 'exclude: [other.txt]' }, before));
  assert.equal(code, 1);
  assert.match(stderr, /\n\.pat-patrol\.yml is not as in [0-9a-f]{12}, where the change begins, and its own counts\n$/);
});

test('the same for a file that is named, and for one of a folder', (t) => {
  const text = 'disabledRules: [PAT001, PAT002]';
  assert.equal(ci(makeChange(t, {}, { 'ci/lax.yml': text }), '--config', 'ci/lax.yml').code, 1);
  assert.equal(ci(makeChange(t, { 'ci/lax.yml': text }, {}), '--config', 'ci/lax.yml').code, 0);
  assert.equal(ci(makeChange(t, {}, { [`sub/${NAME}`]: text, 'sub/x.txt': TOKEN }), 'sub').code, 1);
  assert.equal(ci(makeChange(t, { [`sub/${NAME}`]: text }, { 'sub/x.txt': TOKEN }), 'sub').code, 0);
});

test('a link of the commit before is followed within it', POSIX, (t) => {
  const fixture = repositoryFor(t);
  symlinkSync('ci/own.yml', join(fixture.directory, NAME));
  const base = fixture.commit('before', { 'ci/own.yml': 'exclude: [leak.txt]' });
  const head = fixture.commit('after', { 'ci/own.yml': 'include: [docs]', 'leak.txt': TOKEN, 'seen.txt': 'x' });
  assert.equal(ci({ fixture, base, head }).code, 0);
  assert.equal(ci({ fixture, base, head: fixture.commit('more', { 'seen.txt': TOKEN }) }).code, 1);
});

test('what the commit before has and cannot be used is an error that names it', (t) => {
  const change = makeChange(t, { [NAME]: 'exclude: 1' }, { [NAME]: '' });
  const { code, stderr } = ci(change);
  assert.equal(code, 2);
  assert.match(
    stderr,
    new RegExp(`error: ${change.base.slice(0, 12)}:\\.pat-patrol\\.yml:1:10: exclude must be a list`),
  );
});

test('a baseline and a comment that come with the token are told beside the code', async (t) => {
  const fixture = repositoryFor(t);
  const base = fixture.commit('before', { 'a.txt': 'a' });
  fixture.write('leak.txt', TOKEN);
  assert.equal(runProgram(['baseline', 'write'], { cwd: fixture.directory }).code, 0);
  const head = fixture.commit('after', { 'b.txt': `${mintNew(new Dice(72))} # pat-patrol:allow test` });
  const run = { workspace: fixture.directory, event: 'pull_request', values: { base, head } };
  const { code, log } = await runBundle(t, run);
  assert.equal(code, 0, log);
  const warning = (file: string, by: string) =>
    new RegExp(
      `^::warning file=${file},line=1,.*title=Accepted Azure DevOps token::\\S+ at ${file}:1:1 .* comes in with this change and is accepted \\(${by}`,
      'm',
    );
  assert.match(log, warning('leak\\.txt', 'baseline'));
  assert.match(log, warning('b\\.txt', 'comment: test'));
});
