/** Every exit code of the built program, and what is said with it. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { breakNew, Dice, mintNew } from '../mint.ts';
import { parseReport, redacted, scanJson } from './read-report.ts';
import { cleanEnvironment, endOf, folderFor, POSIX, PROGRAM, runProgram, startProgram } from './run-program.ts';

const dice = new Dice(12);
const TOKEN = mintNew(dice);

test('0: nothing found', (t) => {
  const cwd = folderFor(t, { 'a.txt': 'nothing' });
  const { code, stdout, stderr } = runProgram(['scan'], { cwd });
  assert.deepEqual({ code, stderr }, { code: 0, stderr: '' });
  assert.match(stdout, /^✔ no Azure DevOps tokens in these files\n {2}read 1 file, 7 bytes in [\d.]+ (?:ms|s)\n$/);
});

test('1: something found', (t) => {
  const cwd = folderFor(t, { 'a.txt': `x ${TOKEN}` });
  const { code, stdout, stderr } = runProgram(['scan'], { cwd });
  assert.deepEqual({ code, stderr }, { code: 1, stderr: '' });
  assert.ok(stdout.includes(redacted(TOKEN)));
  assert.match(stdout, /^ {2}a\.txt:1:3$/m);
  assert.match(stdout, /1 token in 1 place \(1 certain\)/);
});

test('--fail-on decides between 0 and 1, --min-confidence what is shown', (t) => {
  const cwd = folderFor(t, { 'a.txt': breakNew(TOKEN) });
  const codeOf = (...args: readonly string[]): number | null => runProgram(['scan', ...args], { cwd }).code;
  assert.equal(codeOf(), 1);
  assert.equal(codeOf('--fail-on', 'certain'), 0);
  assert.equal(codeOf('--fail-on', 'never'), 0);
  const { code, report } = scanJson(['--min-confidence', 'certain'], { cwd });
  assert.deepEqual({ code, findings: report.findings }, { code: 0, findings: [] });
});

test('2: usage errors', (t) => {
  const cwd = folderFor(t);
  const cases: readonly (readonly [args: readonly string[], stderr: RegExp])[] = [
    [['scna'], /^error: unknown command .*scna.*did you mean scan\?\nsee pat-patrol --help\n$/],
    [
      ['scan', '--formt', 'json'],
      /^error: unknown option --formt; did you mean --format\?\nsee pat-patrol scan --help\n$/,
    ],
    [['scan', '--format', 'jsn'], /^error: unknown value .*jsn.* for --format; did you mean json\?/],
    [['scan', '--jobs', '0'], /^error: --jobs wants a whole number/],
    [['scan', '--history', '--staged'], /^error: .*--history.*--staged|--staged.*--history/],
    [['scan', '--output'], /^error: option --output needs a value/],
  ];
  for (const [args, expected] of cases) {
    const { code, stdout, stderr } = runProgram(args, { cwd });
    assert.deepEqual({ code, stdout }, { code: 2, stdout: '' }, args.join(' '));
    assert.match(stderr, expected);
  }
  const nothing = runProgram([], { cwd });
  assert.deepEqual({ code: nothing.code, stdout: nothing.stdout }, { code: 2, stdout: '' });
  assert.match(nothing.stderr, /scan \[paths\.\.\]/);
});

test('2: incomplete without findings; 1: incomplete with findings', (t) => {
  const cwd = folderFor(t, { 'a.txt': 'nothing', 'b.txt': TOKEN });
  const clean = runProgram(['scan', 'a.txt', 'missing.txt'], { cwd });
  assert.deepEqual({ code: clean.code, stderr: clean.stderr }, { code: 2, stderr: '' });
  assert.match(
    clean.stdout,
    /INCOMPLETE: 1 thing could not be read, so "none found" is not "clean"\n {2}missing\.txt +no such file/,
  );
  assert.doesNotMatch(clean.stdout, /no Azure DevOps tokens/);
  const found = runProgram(['scan', 'b.txt', 'missing.txt'], { cwd });
  assert.deepEqual({ code: found.code, stderr: found.stderr }, { code: 1, stderr: '' });
  assert.match(found.stdout, /INCOMPLETE: 1 thing could not be read, so there may be more\n/);
  const json = scanJson(['b.txt', 'missing.txt'], { cwd });
  assert.equal(json.code, 1);
  assert.equal(json.report.complete, false);
  assert.deepEqual(json.report.problems, [{ where: 'missing.txt', message: 'no such file or directory' }]);
  assert.equal(json.stderr, 'not read: missing.txt: no such file or directory\n');
});

test('2: an output that cannot be written, said before anything is scanned', POSIX, (t) => {
  const cwd = folderFor(t, { 'a.txt': TOKEN });
  mkdirSync(join(cwd, 'folder'));
  for (const file of ['folder', 'missing/out.json', 'a.txt/out.json']) {
    for (const args of [
      ['--format', 'json', '--output', file],
      ['--report', `json=${file}`],
    ]) {
      const { code, stdout, stderr } = runProgram(['scan', ...args], { cwd });
      assert.deepEqual({ code, stdout }, { code: 2, stdout: '' });
      assert.match(stderr, /^error: cannot write [^\n]+\n$/);
    }
  }
  assert.deepEqual(readdirSync(cwd).toSorted(), ['a.txt', 'folder']);
});

test('a full disk leaves the old report alone, exit code 2', { skip: !existsSync('/dev/full') }, (t) => {
  const cwd = folderFor(t, { 'a.txt': TOKEN });
  const { code, stderr } = runProgram(['scan', '--output', '/dev/full'], { cwd });
  assert.equal(code, 2);
  assert.match(stderr, /^error: cannot write \/dev\/full: ENOSPC[^\n]+\n$/);
});

test('a closed pipe is no error', POSIX, (t) => {
  const cwd = folderFor(t);
  // More than a pipe holds, so that the program notices.
  writeFileSync(join(cwd, 'a.txt'), Array.from({ length: 400 }, () => mintNew(dice)).join('\n'));
  const script = `"${process.execPath}" "${PROGRAM}" scan --format json | head -c 1; echo "\${PIPESTATUS[0]}"`;
  const { stdout, stderr } = spawnSync('bash', ['-c', script], { cwd, env: cleanEnvironment(), encoding: 'utf8' });
  assert.deepEqual({ stdout, stderr }, { stdout: '{1\n', stderr: '' });
});

test('130: interrupted, what was found so far is shown', POSIX, async (t) => {
  const cwd = folderFor(t);
  const file = join(cwd, 'report.json');
  const child = startProgram(['scan', '--stdin', '--report', `json=${file}`], { cwd });
  const ended = endOf(child);
  child.stdin.on('error', () => {});
  // More than any pipe holds: when it is all written, the first bytes have been scanned. Standard input never ends.
  child.stdin.write(`${TOKEN}\n${'x\n'.repeat(1 << 20)}`, () => child.kill('SIGINT'));
  const { code, stdout, stderr } = await ended;
  assert.deepEqual({ code, stderr }, { code: 130, stderr: '' });
  assert.match(stdout, /INCOMPLETE: stopped by you, so there may be more/);
  assert.ok(stdout.includes(redacted(TOKEN)));
  const report = parseReport(readFileSync(file, 'utf8'));
  assert.equal(report.complete, false);
  assert.deepEqual(
    report.findings.map((finding) => finding.redacted),
    [redacted(TOKEN)],
  );
  assert.deepEqual(readdirSync(cwd), ['report.json']);
});

test('129, 130 and 143: stopped before anything was found', POSIX, async (t) => {
  for (const [signal, expected] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const) {
    const cwd = folderFor(t, { '.pat-patrol.json': '{}' });
    const child = startProgram(['scan', '--stdin', '--verbose'], { cwd });
    const ended = endOf(child);
    // Its first words come after it has begun to listen to signals.
    child.stderr.once('data', () => child.kill(signal));
    const { code, stdout, stderr } = await ended;
    assert.deepEqual({ code, stderr }, { code: expected, stderr: 'configuration: .pat-patrol.json\n' });
    assert.match(stdout, /INCOMPLETE: stopped by you, so "none found" is not "clean"/);
  }
});

test('130: interrupted in the middle of a file that takes minutes', POSIX, async (t) => {
  const cwd = folderFor(t, { '.pat-patrol.json': '{}', 'a.txt': TOKEN, 'large.bin': '' });
  // All holes: it takes no room.
  truncateSync(join(cwd, 'large.bin'), 200_000_000_000);
  const child = startProgram(['scan', '--verbose', 'a.txt', 'large.bin'], { cwd });
  const ended = endOf(child);
  child.stderr.once('data', () => setTimeout(() => child.kill('SIGINT'), 2000));
  const patience = setTimeout(() => child.kill('SIGKILL'), 15_000);
  const { code, stdout } = await ended;
  clearTimeout(patience);
  assert.equal(code, 130, 'it had to be killed');
  assert.match(stdout, /INCOMPLETE: stopped by you, so there may be more/);
  assert.ok(stdout.includes(redacted(TOKEN)));
});
