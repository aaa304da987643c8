// The sieve never leaves out what detection without it would look at.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Budget } from '../../src/detect/budget.ts';
import { OTHER_DECODERS, RUN_DECODERS, WIDE_DECODER } from '../../src/detect/decode/decoders.ts';
import { hex as hexDecoder } from '../../src/detect/decode/hex.ts';
import { hexDump } from '../../src/detect/decode/hex-dump.ts';
import { findSightings } from '../../src/detect/detect.ts';
import { type ByteRange, outermostLayer } from '../../src/detect/layer.ts';
import { MatchList, readPlace } from '../../src/detect/match-list.ts';
import { ANY_RUN, endOfRun, findRunOf, NOTHING, TOKEN_RUN } from '../../src/detect/runs.ts';
import { scanLayer } from '../../src/detect/scan-layer.ts';
import { TOKEN } from '../../src/detect/sieve-layout.ts';
import { EVERYTHING, type Survey, survey } from '../../src/detect/survey.ts';
import { Dice, mintLegacy, mintNew } from '../mint.ts';
import { base64, dump, encode, type Encoder, hex, spell, SPELLINGS, utf16le, wrap } from './encoders.ts';

const DEPTH = 3;
const [{ alphabet: HEX }, { alphabet: DUMP }] = [hexDecoder, hexDump];
const WAYS: readonly (readonly Encoder[])[] = [
  [],
  [wrap(20)],
  [wrap(26, '" +\n  "')],
  [base64(':')],
  [base64(':'), wrap(30, '\r\n')],
  [utf16le()],
  [hex()],
  [hex(', ', '0x')],
  [dump('xxd')],
  [spell(SPELLINGS.percent, 5)],
  [utf16le(), base64()],
];
/** Long enough for the sieve. */
const FILLER = 'the quick brown fox (jumps) over the lazy dog; '.repeat(12);

const character = (alphabet: string): fc.Arbitrary<string> => fc.constantFrom(...alphabet);
const run = (alphabet: string, maxLength = 130): fc.Arbitrary<string> =>
  fc.string({ unit: character(alphabet), minLength: 1, maxLength });

/** What one decoder or another looks at, and what stands between such things. */
const part = fc.oneof(
  run('ABCdefgh0123+/'),
  run('abcdefghijklmnop234567'),
  run('AbC1_-'),
  run('aB3\r\n', 60),
  run('0123456789abcdef '),
  run('0123456789abcdefxX \t\r\n,:;-_"\''),
  run('a%=&\\#;{}4x'),
  run(' \t"\'`\\=.,&>#*|<\n\r+-/_', 8),
  fc.constantFrom(
    ' + \n"',
    '" + "',
    '\\n',
    '<br />',
    '&#13;&#10;',
    "'\n  '",
    '=\n',
    '\\\r\n',
    '\n+',
    'é',
    '\0',
    'AZDO',
    '{',
    '(',
  ),
  run('ab12', 80).map((text) => text.split('').join('\0')),
  run('ab12', 70).map((text) => text.split('').join('\0\0\0')),
);

const text = fc
  .tuple(fc.array(part, { minLength: 1, maxLength: 12 }), fc.nat(40))
  .map(([parts, shift]) => Buffer.from(`${FILLER.slice(shift)}${parts.join('')}`, 'latin1'));

test('nothing that any decoder would look at is left out', () => {
  let sieved = 0;
  fc.assert(
    fc.property(text, fc.nat(20), (bytes, start) => {
      const range = { bytes, start, end: bytes.length };
      const view = survey(range);
      if (view !== EVERYTHING) sieved++;
      assert.ok(view.isWide || WIDE_DECODER.find(range, start) === NOTHING);
      for (const { alphabet, notice } of OTHER_DECODERS) {
        const { shape } = alphabet;
        for (let at = findRunOf(shape, bytes, start, bytes.length); at !== NOTHING;) {
          const stop = endOfRun(shape.table, bytes, at, bytes.length);
          if (notice(range, at, stop)) assert.equal(view.nextOther(alphabet, range, at), at);
          at = findRunOf(shape, bytes, stop, bytes.length);
        }
      }
      for (let at = findRunOf(ANY_RUN, bytes, start, bytes.length); at !== NOTHING;) {
        const stop = endOfRun(ANY_RUN.table, bytes, at, bytes.length);
        const isListed = view.nextRun(range, at) === at;
        if (isListed) assert.equal(view.endOf(range, at), stop);
        const traits = isListed ? view.traitsOf() : 0;
        for (const { trait, shortest, notice } of RUN_DECODERS) {
          if (stop - at >= shortest) assert.ok((traits & trait) !== 0 || notice(range, at, stop) === NOTHING);
        }
        if ((traits & TOKEN) === 0 && findRunOf(TOKEN_RUN, bytes, at, stop) !== NOTHING) {
          const held = bytes.subarray(at, stop).toString('latin1');
          assert.doesNotMatch(held, /[a-z2-7]{52}|[A-Za-z0-9]{76}AZDO[A-Za-z0-9+/]{4}/);
        }
        at = findRunOf(ANY_RUN, bytes, stop, bytes.length);
      }
    }),
    { numRuns: 3000 },
  );
  assert.ok(sieved > 1000);
});

test('the same is found with and without the sieve', () => {
  const dice = new Dice(7);
  const tokens = [mintNew(dice), mintLegacy(dice)];
  let count = 0;
  const planted = fc.tuple(text, fc.constantFrom(...tokens), fc.constantFrom(...WAYS), text);
  fc.assert(
    fc.property(planted, fc.nat(DEPTH), ([before, token, way, after], depth) => {
      const bytes = Buffer.concat([before, Buffer.from('\n'), encode(token, ...way), Buffer.from('\n'), after]);
      const range = { bytes, start: 0, end: bytes.length };
      const search = { found: new MatchList(0), budget: new Budget(bytes.length) };
      scanLayer(outermostLayer(range, depth), EVERYTHING, search);
      const found = findSightings(range, { decodeDepth: depth });
      assert.deepEqual(found.map(readPlace), search.found.distinct().map(readPlace));
      count += found.length;
    }),
    { numRuns: 1000 },
  );
  assert.ok(count > 500);
});

test('more runs than there is room for are all looked at', () => {
  const bytes = Buffer.alloc(3 * 1024 * 1024, `"${'aB3'.repeat(10)}",\n"`);
  const range = { bytes, start: 0, end: bytes.length };
  assert.equal(survey(range), EVERYTHING);
});

test('a run at either end of the text, and across blocks, is listed', () => {
  for (let before = 0; before < 33; before++) {
    for (const length of [52, 84, 100, 600]) {
      const bytes = Buffer.from(
        `${' '.repeat(before)}${'a1B2'.repeat(length / 4)} ${FILLER}${'b3C4'.repeat(length / 4)}`,
      );
      const range = { bytes, start: 0, end: bytes.length };
      const view = survey(range);
      const isToken = length >= 84;
      assert.equal(view.nextRun(range, 0), isToken ? before : NOTHING);
      if (isToken) assert.equal(view.nextRun(range, before + 1), bytes.length - length);
    }
  }
});

test('the shortest text of each other alphabet is noticed wherever it lies', () => {
  const line = '00000010: 4141 4141 4141 4141';
  const shortest: readonly (readonly [string, (view: Survey, range: ByteRange) => boolean])[] = [
    ['41'.repeat(52), (view, range) => view.nextOther(HEX, range, 0) !== NOTHING],
    [`\n${line}  AAAAAAAA\n`, (view, range) => view.nextOther(DUMP, range, 0) !== NOTHING],
    ['a'.repeat(52).split('').join('\0'), ({ isWide }) => isWide],
    ['a'.repeat(52).split('').join('\0\0\0'), ({ isWide }) => isWide],
  ];
  for (const [found, isNoticed] of shortest) {
    for (let before = 0; before < 65; before++) {
      const bytes = Buffer.from(`${FILLER}${'('.repeat(before)}${found}(`, 'latin1');
      const range = { bytes, start: 0, end: bytes.length };
      assert.ok(isNoticed(survey(range), range), `${found} after ${before}`);
    }
  }
});

test('ordinary text holds nothing', () => {
  const bytes = Buffer.from(FILLER);
  assert.ok(survey({ bytes, start: 0, end: bytes.length }).isEmpty);
});
