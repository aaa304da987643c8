/** Rules of a configuration, in hooks of a real git. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Dice } from '../mint.ts';
import { findLeak, plant } from './find-leak.ts';
import { attempt, guardedFor, install, placesIn } from './guard.ts';

const KEY = plant(`gwk_${new Dice(406).text(40)}`);
const RULE = { id: 'gateway', description: 'a gateway key', literal: 'gwk_', pattern: 'gwk_[A-Za-z0-9]{40}' };
const CONFIG = JSON.stringify({ rules: [RULE] });

test('a commit, its message and a push of what a rule finds are refused, and its edit beside it is not', (t) => {
  const fixture = guardedFor(t);
  fixture.commit('rules', { '.pat-patrol.json': CONFIG, 'a.txt': 'a' });
  const origin = fixture.clone('origin.git', '--bare').directory;
  fixture.write('a.txt', `key = ${KEY}\n`);
  fixture.git('add', 'a.txt');
  const { code, stderr } = attempt(fixture, ['commit', '-m', 'leak']);
  assert.equal(code, 1, stderr);
  assert.match(
    stderr,
    /stopped this commit: it would add 1 secret\n {2}a\.txt:1:7 {2}\S+ {2}likely, rule gateway {2}id /,
  );
  assert.deepEqual(placesIn(stderr), ['a.txt:1:7']);
  assert.equal(findLeak(stderr), undefined);
  const message = attempt(fixture, ['commit', '--allow-empty', '--only', '-m', `with ${KEY}`]);
  assert.match(message.stderr, /its message holds 1 secret/);
  fixture.git('commit', '--no-verify', '-m', 'leak');
  fixture.write('a.txt', `key = ${KEY}\nbeside\n`);
  const beside = attempt(fixture, ['commit', '-a', '-m', 'beside']);
  assert.equal(beside.code, 0, beside.stderr);
  assert.match(beside.stderr, /1 token in what this commit changes, there before/);
  fixture.git('remote', 'add', 'origin', origin);
  assert.match(attempt(fixture, ['push', 'origin', 'HEAD:refs/heads/new']).stderr, /it would send 1 secret/);
});

test('a configuration without rules changes nothing, and one whose rules are wrong lets nothing through', (t) => {
  const fixture = guardedFor(t);
  for (const [name, text, code] of [
    ['.pat-patrol.yml', 'exclude: [vendor]\n', 0],
    ['.pat-patrol.yml', 'rules: []\n', 0],
    ['.pat-patrol.yml', 'rules: gateway\n', 2],
    ['.pat-patrol.yml', '"\\u0072ules": gateway\n', 2],
  ] as const) {
    fixture.write(name, text);
    fixture.git('add', '--all');
    const outcome = attempt(fixture, ['commit', '-q', '--allow-empty', '-m', text.split(':', 1)[0] ?? '']);
    assert.equal(outcome.code, code === 0 ? 0 : 1, outcome.stderr);
    assert.equal(/error: \.pat-patrol\.yml:\d/.test(outcome.stderr), code === 2, outcome.stderr);
  }
  install(fixture, '--fail-open');
  assert.match(attempt(fixture, ['commit', '-q', '-m', 'open']).stderr, /saw nothing, and lets it through/);
});
