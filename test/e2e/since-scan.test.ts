/** Audits that go on from an earlier one, through the built program. */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Dice, mintNew } from '../mint.ts';
import { completeReport, placesOf, scanJson } from './read-report.ts';
import { repositoryFor, runProgram } from './run-program.ts';

const dice = new Dice(78);
const FIRST = mintNew(dice);
const SECOND = mintNew(dice);

test('the second scan reads what is new, says so, and reports everything', (t) => {
  const fixture = repositoryFor(t);
  const at = { cwd: fixture.directory };
  for (let index = 0; index < 30; index++) fixture.commit(`change ${index}`, { [`f${index}`]: `text ${index}` });
  fixture.commit('leak', { 'a.txt': FIRST });
  fixture.git('repack', '-adq');
  mkdirSync(join(fixture.home, 'audits'));
  const file = join(fixture.home, 'audits', 'state');
  const args = ['--history', '--since-scan', file];
  assert.equal(placesOf(completeReport(scanJson(args, at), 1), FIRST).length, 1);
  fixture.commit('again', { 'b.txt': SECOND });
  fixture.git('gc', '--quiet');
  const said = runProgram(['scan', ...args, '--no-color'], at);
  assert.equal(said.code, 1);
  assert.match(
    said.stdout,
    /\n {2}4 of 96 objects read; the others were by the scan of \d{4}-\d\d-\d\d\n {2}\(\.\.\/audits\/state\)\n/,
  );
  const report = completeReport(scanJson(args, at), 1);
  assert.equal(placesOf(report, FIRST).length + placesOf(report, SECOND).length, 2);
  const full = completeReport(scanJson(['--history'], at), 1);
  assert.deepEqual(report.findings, full.findings);
  assert.deepEqual(readdirSync(join(fixture.home, 'audits')), ['state']);
});

test('the file of another repository spares nothing and hides nothing', (t) => {
  const [one, two] = [repositoryFor(t), repositoryFor(t)];
  one.commit('leak', { 'a.txt': FIRST });
  two.commit('leak', { 'b.txt': SECOND });
  const args = ['--history', '--since-scan', join(one.home, 'state')];
  for (const [fixture, token] of [
    [one, FIRST],
    [two, SECOND],
    [one, FIRST],
  ] as const) {
    const report = completeReport(scanJson(args, { cwd: fixture.directory }), 1);
    assert.deepEqual([report.findings.length, placesOf(report, token).length], [1, 1]);
  }
  const { stdout } = runProgram(['scan', ...args, '--no-color'], { cwd: two.directory });
  assert.match(
    stdout.replaceAll(/\s+/g, ' '),
    /all 3 objects read: the scan of \d{4}-\d\d-\d\d \([^)]*state\) spared none/,
  );
});

test('it needs --history, and a file that it may write', (t) => {
  const fixture = repositoryFor(t);
  fixture.commit('first', { a: 'one' });
  const at = { cwd: fixture.directory };
  for (const [args, message] of [
    [['--since-scan', 'state'], /--since-scan needs --history/],
    [['--range', 'HEAD~1..', '--since-scan', 'state'], /--since-scan needs --history/],
    [['--history', '--since-scan', 'a'], /a is no file of --since-scan: name another one/],
    [['--history', '--since-scan', '.'], /is not a file/],
  ] as const) {
    const { code, stderr } = runProgram(['scan', ...args], at);
    assert.equal(code, 2);
    assert.match(stderr, message);
  }
  const { code, stdout } = runProgram(['scan', '--history', '--since-scan', 'nowhere/state', '--no-color'], at);
  assert.equal(code, 2);
  assert.match(stdout.replaceAll(/\s+/g, ' '), /cannot be written, so the next scan reads everything again/);
  assert.match(stdout, /\n {2}all 3 objects read, and nowhere\/state not written\n/);
  assert.equal(existsSync(join(fixture.directory, 'state')), false);
});
