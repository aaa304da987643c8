// Something packed that is longer than the pieces in which long encodings are decoded is unpacked whole, whatever encodes it.
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { scanContent } from '../../src/detect/scan-content.ts';
import { withUnpacker } from '../../src/work/unpack-within.ts';
import {
  base64,
  decimal,
  dump,
  encode,
  type Encoder,
  hex,
  inLog,
  littleEndian,
  registry,
  spell,
  SPELLINGS,
  utf16le,
  wrap,
} from '../detect/encoders.ts';
import { Dice, mintLegacy, mintNew } from '../mint.ts';

const TOKENS = [mintNew(new Dice(81)), mintLegacy(new Dice(82))];
const PREFIX = 'data = "';

interface Scan {
  readonly found: readonly string[];
  readonly problems: readonly string[];
}

function scan(content: Uint8Array): Scan {
  const problems: string[] = [];
  const onCut = (message: string): void => void problems.push(message);
  const settings = withUnpacker({ decodeDepth: 3, maxSize: 1e9, lineHash: false, onCut });
  const hits = scanContent(content, 0, content.length, { kind: 'stdin' }, settings);
  const found = hits.map(
    ({ match, region }) => `${match.token} ${match.encoding.join(' ')} ${region.line}:${region.column}`,
  );
  return { found: found.toSorted(), problems };
}

/** Text of some `length` bytes in gzip, with tokens at its end. */
const packed =
  (length: number): Encoder =>
  (text) =>
    gzipSync(Buffer.concat([randomBytes(length).map((byte) => 32 + (byte % 80)), text]));

const below =
  (word: string, lineBreak = '\n'): Encoder =>
  (text) =>
    Buffer.concat([Buffer.from(`${word}${lineBreak}`), text]);
const quoted: Encoder = (text) => Buffer.concat([Buffer.from(PREFIX), text, Buffer.from('"\n')]);

/** As `od -A x` writes them. */
const hexOffsets: Encoder = (text) =>
  Buffer.from(
    Buffer.from(text)
      .toString('latin1')
      .replaceAll(/^[0-7]+/gm, (offset) => Number.parseInt(offset, 8).toString(16).padStart(6, '0')),
  );

/** How it is written, and where that begins. */
const WAYS: readonly (readonly [string, readonly Encoder[], string, string])[] = [
  ['base64', [base64(), quoted], 'base64 gzip', '1:9'],
  ['wrapped', [base64(), wrap(76), quoted], 'base64 gzip', '1:9'],
  ['wrapped in a string', [base64(), wrap(64, '\\n'), quoted], 'base64 gzip', '1:9'],
  ['indented', [base64(), wrap(64, '\r\n    '), quoted], 'base64 gzip', '1:9'],
  ['in a log', [base64(), inLog(76)], 'base64 gzip', '1:30'],
  ['as Helm keeps its releases', [base64(), base64(), quoted], 'base64 base64 gzip', '1:9'],
  ['the same, wrapped', [base64(), base64(), wrap(76), quoted], 'base64 base64 gzip', '1:9'],
  ['hex', [hex(), quoted], 'hex gzip', '1:9'],
  ['hex below a word', [hex(), wrap(60), below('body'), quoted], 'hex gzip', '2:1'],
  ['hex of a database', [hex(), below('\\x', ''), quoted], 'hex gzip', '1:11'],
  ['bytes of C', [hex(', ', '0x'), wrap(72, ' \n\t'), quoted], 'hex gzip', '1:11'],
  ['bytes of Java', [hex(`,\n${' '.repeat(40)}`, '(byte) 0x'), quoted], 'hex gzip', '1:18'],
  ['hex behind letters', [hex(), below('a b c d e', ' '), quoted], 'hex gzip', '1:19'],
  ['hex behind numbers', [hex(), below('1 2 3 4 5 6', ' '), quoted], 'hex gzip', '1:21'],
  ['hex behind escapes', [hex(), below('\\x20 \\x20', ' '), quoted], 'hex gzip', '1:19'],
  ['decimal behind a word', [decimal(), below('data:', ' '), quoted], 'decimal gzip', '1:15'],
  ['xxd', [dump('xxd')], 'hex gzip', '1:11'],
  ['od of words', [littleEndian('hexdump')], 'hex gzip', '1:9'],
  ['od', [dump('od')], 'hex gzip', '1:9'],
  ['od with offsets in hex', [dump('od'), hexOffsets], 'hex gzip', '1:8'],
  ['decimal', [decimal(), quoted], 'decimal gzip', '1:9'],
  ['registry', [registry('a')], 'hex gzip', '1:12'],
  ['escapes', [spell(SPELLINGS.c), quoted], 'escape gzip', '1:9'],
  ['octal escapes', [spell(SPELLINGS.octal), quoted], 'escape gzip', '1:9'],
  ['escapes in escapes', [spell(SPELLINGS.c), spell(SPELLINGS.percent, 7), quoted], 'percent escape gzip', '1:9'],
  ['UTF-16', [base64(), utf16le()], 'utf-16le base64 gzip', '1:1'],
];

function check(length: number, ways: typeof WAYS): void {
  for (const [name, chain, encoding, place] of ways) {
    const { found, problems } = scan(encode(` ${TOKENS.join(' ')}\n`, packed(length), ...chain));
    const expected = TOKENS.map((token) => `${token} ${encoding} ${place}`).toSorted();
    assert.deepEqual({ found, problems }, { found: expected, problems: [] }, name);
  }
}

test('what is packed is unpacked, whatever encodes it', () => check(300, WAYS));

test('it is unpacked whole where its encoding is longer than a piece', () => check(350_000, WAYS));

test('it is unpacked whole where it is much longer', () => {
  const common = WAYS.filter(([name]) => ['base64', 'wrapped', 'hex', 'escapes'].includes(name));
  assert.equal(common.length, 4);
  for (const length of [1_300_000, 3_800_000]) check(length, common);
});

test('what is damaged is told, however long it is', () => {
  for (const [name, chain] of WAYS) {
    const damaged: Encoder = (text) => packed(350_000)(text).subarray(0, 200_000);
    const { found, problems } = scan(encode('', damaged, ...chain));
    assert.deepEqual(found, []);
    assert.match(problems.join(), /^packed within an encoding as content: damaged/, name);
  }
});

test('what the pieces of a long text cost is not missing where it is decoded as a whole', () => {
  const [token = ''] = TOKENS;
  const line = encode(`abc def ${token}`, gzipSync, base64()).toString();
  const { found, problems } = scan(encode(`${line}\n`.repeat(1300), base64(), wrap(60, '\n+')));
  assert.deepEqual(problems, []);
  assert.ok(found.some((place) => place.startsWith(`${token} base64 base64 gzip 1:`)));
});
