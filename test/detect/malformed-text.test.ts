// Text that is none of its encoding: what cannot be decoded hides no token beside it, and has a line and a column like any other. Lines end as
// git has them: with a line feed.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scanContent } from '../../src/detect/scan-content.ts';
import { StreamScanner } from '../../src/detect/scan-stream.ts';
import { Dice, mintLegacy, mintNew } from '../mint.ts';

const SETTINGS = { decodeDepth: 3, maxSize: Infinity, lineHash: false };
const TOKENS = [mintNew(new Dice(901)), mintLegacy(new Dice(902))];
const le = (text: string): Buffer => Buffer.from(text, 'utf16le');

/** What stands before and behind a token, and the line and column that it then has. */
const AROUND: Readonly<Record<string, readonly [write: (token: string) => Buffer, line: number, column: number]>> = {
  'a lone high surrogate in UTF-16': [(token) => le(`\ufeffa\ud83d\n\ud83d"${token}"\ud83d`), 2, 3],
  'a lone low surrogate in UTF-16': [(token) => le(`\ufeff\udc00\n\udc00\udc00"${token}"\udc00`), 2, 4],
  'surrogates the wrong way round': [(token) => le(`\ufeff\udc00\ud83d "${token}"\udc00\ud83d`), 1, 5],
  'surrogates as JSON escapes them': [(token) => Buffer.from(`"\\ud800\\udc00\\udc00 ${token} \\ud800"`), 1, 21],
  'bytes that are no UTF-8': [(token) => Buffer.from(`\xff\xfe\n\xc3(\xed\xa0\x80 ${token}\xf8`, 'latin1'), 2, 7],
  'half of a character at the end': [(token) => Buffer.from(`"${token}"\xe2\x82`, 'latin1'), 1, 2],
  'lone carriage returns': [(token) => Buffer.from(`a\r\rb\r ${token}\rc`), 1, 7],
  'line ends of all kinds': [(token) => Buffer.from(`a\r\nb\nc\r\r\n ${token}\r`), 4, 2],
  NULs: [(token) => Buffer.from(`\0\0\n\0${token}\0\0`), 2, 2],
};

for (const [name, [write, line, column]] of Object.entries(AROUND)) {
  test(`a token beside ${name}`, () => {
    for (const token of TOKENS) {
      const bytes = write(token);
      const hits = scanContent(bytes, 0, bytes.length, { kind: 'stdin' }, SETTINGS);
      assert.deepEqual(
        hits.map(({ match, region }) => [match.token, match.confidence, region.line, region.column]),
        [[token, 'certain', line, column]],
      );
      const stream = new StreamScanner({ kind: 'stdin' }, SETTINGS);
      const streamed = [...bytes].flatMap((_, at) => stream.push(bytes.subarray(at, at + 1)));
      assert.deepEqual([...streamed, ...stream.end()], hits);
    }
  });
}
