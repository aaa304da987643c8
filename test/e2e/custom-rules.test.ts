// Rules of a configuration, in every kind of scan of the built program.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Dice } from '../mint.ts';
import { plant, findLeak } from './find-leak.ts';
import { scanJson } from './read-report.ts';
import { repositoryFor, runProgram } from './run-program.ts';

const KEY = plant(`gwk_${new Dice(405).text(40)}`);
const CONFIG = JSON.stringify({
  rules: [{ id: 'gateway', description: 'gateway [key](x)', literal: 'gwk_', pattern: 'gwk_[A-Za-z0-9]{40}' }],
});

test('trees, the index and the history, packed as deltas on several threads', (t) => {
  const fixture = repositoryFor(t);
  const lines = Array.from({ length: 4000 }, (_, at) => `line ${at}`);
  fixture.commit('start', { '.pat-patrol.json': CONFIG, 'a.txt': lines.join('\n') });
  fixture.commit('leak', { 'a.txt': lines.with(2000, `key = ${KEY}`).join('\n') });
  fixture.commit('clean', { 'a.txt': lines.join('\n') });
  fixture.git('gc', '--quiet', '--aggressive');
  fixture.write('b.txt', `\n ${KEY}`);
  fixture.git('add', 'b.txt');
  const cwd = fixture.directory;
  const expected = { ruleId: 'gateway', confidence: 'likely', format: 'custom', checksum: 'none' };
  for (const [scope, path, line] of [
    [[], 'b.txt', 2],
    [['--staged'], 'b.txt', 2],
    [['--history', '--jobs', '1'], 'a.txt', 2001],
    [['--history', '--jobs', '2'], 'a.txt', 2001],
    [['--range', 'HEAD~2..HEAD'], 'a.txt', 2001],
  ] as const) {
    const { code, report } = scanJson(scope, { cwd });
    assert.equal(code, 1, scope.join(' '));
    const places = report.findings.flatMap((finding) => {
      for (const [name, value] of Object.entries(expected)) assert.equal(Reflect.get(finding, name), value);
      return finding.places;
    });
    assert.ok(
      places.some((place) => place.path === path && place.line === line),
      scope.join(' '),
    );
  }
  for (const format of ['console', 'sarif', 'jsonl', 'json']) {
    const { stdout } = runProgram(['scan', '--format', format], { cwd });
    assert.equal(findLeak(stdout), undefined);
    assert.match(stdout, /gateway/);
  }
  const known = runProgram(['baseline', 'write', '--history'], { cwd });
  assert.equal(known.code, 0);
  assert.equal(runProgram(['baseline', 'check'], { cwd }).code, 0, 'its entry is not stale');
});

test('what could be guessed is not put into the baseline', (t) => {
  const fixture = repositoryFor(t);
  const rule = { id: 'password', description: 'a password', literal: 'pwd=', pattern: 'pwd=(\\w+)' };
  const weak = 'Sommer2026Winter1';
  fixture.commit('start', { '.pat-patrol.json': JSON.stringify({ rules: [rule] }), 'a.txt': `pwd=${weak}\n` });
  const cwd = fixture.directory;
  const { code, stdout } = runProgram(['baseline', 'write'], { cwd });
  assert.equal(code, 2);
  assert.match(stdout, /1 secret not accepted: so short that the hash would give it away[^]*pat-patrol:allow REASON/);
  assert.ok(!stdout.includes('Somm'));
  assert.doesNotMatch(readFileSync(join(cwd, '.pat-patrol-baseline'), 'utf8'), /^[0-9a-f]{64}/m);
});
