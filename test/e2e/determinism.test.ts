/** The same bytes for any number of threads, in every format. */
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { base64, encode, utf16le } from '../detect/encoders.ts';
import { breakNew, Dice, mintLegacy, mintNew } from '../mint.ts';
import { parseReport } from './read-report.ts';
import { folderFor, repositoryFor, runProgram } from './run-program.ts';

const FORMATS = ['json', 'jsonl', 'sarif'] as const;

/** Everything that a scan writes, without its times. */
function scanTo(out: string, cwd: string, args: readonly string[]): Readonly<Record<string, string>> {
  const reports = FORMATS.flatMap((format) => ['--report', `${format}=${out}.${format}`]);
  const setting = { cwd, env: { NODE_DEBUG: 'worker' } };
  const { code, stdout, stderr } = runProgram(['scan', '--all-places', ...reports, ...args], setting);
  assert.equal(code, 1);
  const started = stderr.includes('create new worker');
  assert.equal(
    started,
    !args.includes('1'),
    'worker threads must be started by one of the scans, and not by the other',
  );
  const files = FORMATS.map((format) => [format, readFileSync(`${out}.${format}`, 'utf8')] as const);
  const timeless = (text: string): string =>
    text.replaceAll(/"milliseconds": ?\d+/g, '"milliseconds":0').replaceAll(/ in [\d.]+ m?s$/gm, '');
  return Object.fromEntries([['console', stdout] as const, ...files].map(([name, text]) => [name, timeless(text)]));
}

function assertSame(t: TestContext, cwd: string, args: readonly string[], findings: number): void {
  const out = folderFor(t);
  const [one, four] = ['1', '4'].map((jobs) => scanTo(join(out, jobs), cwd, [...args, '--jobs', jobs]));
  assert.equal(parseReport(one?.['json'] ?? '').findings.length, findings);
  for (const name of ['console', ...FORMATS]) assert.ok(one?.[name] === four?.[name], `${name} differs`);
}

/** `size` bytes of lines as programs have them: words, base64, hex. */
function makeText(dice: Dice, size: number): Buffer {
  const lines = Array.from({ length: 60 }, (_, at) =>
    at % 3 === 0 ? `${dice.text(70)}\n` : `  const word${at} = "${dice.text(9)}";\n`,
  );
  return Buffer.alloc(size, lines.join(''));
}

test('a tree of 15 MB, with tokens that lie in many files', (t) => {
  const dice = new Dice(19);
  const cwd = folderFor(t);
  const shared = Array.from({ length: 20 }, () => mintNew(dice));
  const text = makeText(dice, 25_000);
  for (let file = 0; file < 600; file += 1) {
    const own = [mintNew(dice), mintLegacy(dice), breakNew(mintNew(dice)), shared[file % shared.length] as string];
    const folder = join(cwd, `${file % 7}`);
    mkdirSync(folder, { recursive: true });
    const encoded = encode(own[0] as string, ...(file % 2 === 0 ? [base64(':')] : [utf16le('x')]));
    const parts = [text.subarray(file * 3), `\n${own.slice(1).join('\n')}\n`, text.subarray(0, 500), encoded];
    writeFileSync(join(folder, `${file}.txt`), Buffer.concat(parts.map((part) => Buffer.from(part))));
  }
  assertSame(t, cwd, [], 3 * 600 + shared.length);
});

test('a history of many versions, packed and loose', (t) => {
  const dice = new Dice(20);
  const fixture = repositoryFor(t);
  const text = makeText(dice, 60_000).toString('latin1');
  const shared = mintNew(dice);
  // `git fast-import` writes a thousand commits as fast as one.
  const commits = Array.from({ length: 250 }, (_, at) => {
    const content = `${text.slice(at * 5)}\n${mintNew(dice)}\n${shared} ${at}\n`;
    const message = at % 10 === 0 ? `message ${mintLegacy(dice)}` : `message ${at}`;
    const when = `${1_767_225_600 + at} +0000`;
    return `commit refs/heads/main\nauthor A${at % 5} <a@b> ${when}\ncommitter C <a@b> ${when}\ndata ${message.length}\n${message}\nM 644 inline ${at % 9}.txt\ndata ${content.length}\n${content}\n`;
  });
  fixture.run(['fast-import', '--quiet'], commits.join(''));
  for (let at = 0; at < 40; at += 1) fixture.blob(`${at} ${mintNew(dice)}`);
  assertSame(t, fixture.directory, ['--history'], 250 + 1 + 25 + 40);
});
