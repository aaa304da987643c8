/** A stream on standard input, through the built program. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { base64, encode, wrap } from '../detect/encoders.ts';
import { Dice, mintLegacy, mintNew } from '../mint.ts';
import { completeReport, listPlaces, placesOf, redacted, scanJson } from './read-report.ts';
import { endOf, folderFor, runProgram, startProgram } from './run-program.ts';

const dice = new Dice(13);
const TOKEN = mintNew(dice);
const LEGACY = mintLegacy(dice);

test('line and column', (t) => {
  const input = `\ufeffone\r\ntwo 𝄞 ${TOKEN}\nhttps://dev.azure.com/contoso ${LEGACY}`;
  const report = completeReport(scanJson(['--stdin'], { cwd: folderFor(t), input }));
  assert.deepEqual(listPlaces(report), [`${redacted(TOKEN)} <stdin>:2:8`, `${redacted(LEGACY)} <stdin>:3:31`]);
  const [place] = placesOf(report, LEGACY);
  assert.deepEqual([place?.endLine, place?.endColumn, place?.organization], [3, 31 + 52, 'contoso']);
  assert.equal(report.stats.bytes, Buffer.byteLength(input));
});

test('nothing at all', (t) => {
  const cwd = folderFor(t);
  const { code, stdout, stderr } = runProgram(['scan', '--stdin'], { cwd, input: '' });
  assert.deepEqual({ code, stderr }, { code: 0, stderr: '' });
  assert.match(stdout, /standard input was empty\n/);
  assert.deepEqual(completeReport(scanJson(['--stdin'], { cwd, input: '' }), 0).findings, []);
});

test('20 MB, with tokens at the start, at the end, and across every border of blocks', (t) => {
  const size = 20_000_000;
  const line = `${'lorem ipsum dolor sit amet '.repeat(3)}\n`;
  const text = Buffer.alloc(size, line);
  const tokens = [0, (1 << 16) - 40, (1 << 20) - 40, (4 << 20) - 83, (8 << 20) - 1, (16 << 20) - 84, size - 84].map(
    (offset) => {
      const token = mintNew(dice);
      text.write(token, offset, 'latin1');
      return { token, offset };
    },
  );
  const wrapped = encode(mintNew(dice), base64('x'), wrap(64));
  wrapped.copy(text, (12 << 20) - 60);
  const report = completeReport(scanJson(['--stdin'], { cwd: folderFor(t), input: text }));
  for (const { token, offset } of tokens) {
    const before = text.toString('latin1', 0, offset);
    const lineNumber = before.split('\n').length;
    const column = offset - before.lastIndexOf('\n');
    assert.deepEqual(
      placesOf(report, token).map((place) => [place.line, place.column]),
      [[lineNumber, column]],
      `at ${offset}`,
    );
  }
  assert.equal(report.findings.length, tokens.length + 1, 'and the wrapped one');
  assert.equal(report.stats.bytes, size);
});

test('bytes that come one after another', async (t) => {
  const child = startProgram(['scan', '--stdin', '--format', 'json'], { cwd: folderFor(t) });
  const ended = endOf(child);
  for (const part of [TOKEN.slice(0, 1), TOKEN.slice(1, 70), TOKEN.slice(70, 79), TOKEN.slice(79)]) {
    child.stdin.write(part);
    await new Promise((done) => setTimeout(done, 50));
  }
  child.stdin.end();
  const { code, stdout, stderr } = await ended;
  assert.deepEqual({ code, stderr }, { code: 1, stderr: '' });
  assert.ok(stdout.includes(redacted(TOKEN)));
});

test('paths beside --stdin are a mistake', (t) => {
  const { code, stdout, stderr } = runProgram(['scan', '--stdin', 'a.txt'], { cwd: folderFor(t), input: TOKEN });
  assert.deepEqual({ code, stdout }, { code: 2, stdout: '' });
  assert.match(stderr, /^error: [^\n]*--stdin[^\n]*\n/);
});
