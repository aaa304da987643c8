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
import { ANY_RUN, NOTHING } from '../../src/detect/runs.ts';
import { scanLayer } from '../../src/detect/scan-layer.ts';
import { TOKEN } from '../../src/detect/sieve-layout.ts';
import { EVERYTHING, type Survey, survey } from '../../src/detect/survey.ts';
import { breakNew, Dice, mintLegacy, mintNew } from '../mint.ts';
import {
  base64,
  decimal,
  dump,
  encode,
  type Encoder,
  hex,
  JOINTS,
  littleEndian,
  SEAMS,
  SEPARATORS,
  spell,
  SPELLINGS,
  utf16le,
  wrap,
} from './encoders.ts';
import { dumpsWithSomething, mayHoldToken, runsOf, runsWithSomething } from './of-interest.ts';

const DEPTH = 3;
const [{ alphabet: HEX }, { alphabet: DUMP }] = [hexDecoder, hexDump];
const rows: Encoder = (text) => Buffer.from(`12:01 [a] ${Buffer.from(wrap(27, '\n12:02 [a] ')(text)).toString()}\n`);
const WAYS: readonly (readonly Encoder[])[] = [
  [],
  [wrap(20)],
  [wrap(7)],
  [base64(), wrap(12, '\r\n', 3)],
  [wrap(26, '" +\n  "')],
  [base64(':')],
  [base64(':'), wrap(30, '\r\n')],
  [utf16le()],
  [hex()],
  [hex(', ', '0x')],
  [dump('xxd')],
  [dump('hexdump', '> ')],
  [decimal()],
  [decimal(',', '(byte) ')],
  ...Object.values(SPELLINGS).map((how) => [spell(how, 5)]),
  [spell(SPELLINGS.mail), wrap(75, '=\r\n')],
  [spell(SPELLINGS.mail, 2), wrap(17, '=\n')],
  ...[...SEPARATORS, ...JOINTS, ...SEAMS].map((separator) => [wrap(26, separator)]),
  [base64(), wrap(25, '</td>\n<td>')],
  [rows],
  [hex(), wrap(30)],
  [hex('-'), wrap(30)],
  [littleEndian('xxd')],
  [littleEndian('hexdump')],
  ...[base64(), hex(), decimal(), dump('xxd'), littleEndian('xxd')].map((how) => [utf16le(), how]),
  ...Object.values(SPELLINGS).map((how) => [utf16le(), spell(how, 1)]),
];
/** Long enough for the sieve. */
const FILLER = 'the quick brown fox (jumps) over the lazy dog; '.repeat(12);

const character = (alphabet: string): fc.Arbitrary<string> => fc.constantFrom(...alphabet);
const run = (alphabet: string, maxLength = 130): fc.Arbitrary<string> =>
  fc.string({ unit: character(alphabet), minLength: 1, maxLength });

const TOKENS = [mintNew(new Dice(5)), mintLegacy(new Dice(6)), breakNew(mintNew(new Dice(7)))];
const edit = fc.record({
  place: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat(3),
  junk: fc.constantFrom('', '\n', '"', '=', 'x', ' ', '\\', '-', '+', '0', '%', '&#', '\0', '" + "', '=\n', '<b>'),
});

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

/** A token, written in one way or another, with up to two stretches of it replaced: what is nearly something, too. */
const written: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...TOKENS), fc.constantFrom(...WAYS), fc.array(edit, { maxLength: 2 }))
  .map(([token, way, changes]) =>
    changes.reduce(
      (spelled, { place, length, junk }) => {
        const at = Math.floor(place * spelled.length);
        return spelled.slice(0, at) + junk + spelled.slice(at + length);
      },
      encode(token, ...way).toString('latin1'),
    ),
  );

const text = fc
  .tuple(
    fc.array(fc.oneof({ weight: 8, arbitrary: part }, { weight: 1, arbitrary: written }), {
      minLength: 1,
      maxLength: 12,
    }),
    fc.nat(40),
  )
  .map(([parts, shift]) => Buffer.from(`${FILLER.slice(shift)}${parts.join('')}`, 'latin1'));

/** Cut at any places by any separators, be it a token or base64 of it, behind other words that are cut, too. */
const mixed: fc.Arbitrary<readonly Encoder[]> = fc
  .tuple(
    fc.boolean(),
    fc.constantFrom(
      '',
      '"',
      "'",
      '+',
      '-',
      '//',
      '+x = "',
      'Abcdefgh12345678abcdefgh" + "',
      'Abc123',
      '-----BEGIN X-----\n',
    ),
    fc.array(fc.tuple(fc.integer({ min: 1, max: 60 }), fc.constantFrom(...SEPARATORS, ...JOINTS, ...SEAMS)), {
      minLength: 1,
      maxLength: 8,
    }),
  )
  .map(([encoded, before, cuts]) => [
    ...(encoded ? [base64(':')] : []),
    (token) => {
      let rest = Buffer.from(token).toString('latin1');
      let joined = before;
      for (const [width, separator] of cuts) {
        joined += rest.slice(0, width) + (rest.length > width ? separator : '');
        rest = rest.slice(width);
      }
      return Buffer.from(joined + rest, 'latin1');
    },
  ]);

/** Checks that the sieve lists everything in `bytes` that comes to something. Returns how much that is, and how much is listed. */
function checkAll(bytes: Uint8Array, start: number): { readonly found: number; readonly isSieved: boolean } {
  const range = { bytes, start, end: bytes.length, aligned: true, outer: undefined };
  const view = survey(range);
  let found = 0;
  const check = (isFound: boolean, isListed: () => boolean): void => {
    if (isFound) found++;
    assert.ok(!isFound || isListed(), JSON.stringify(Buffer.from(bytes).toString('latin1').slice(-400)));
  };
  for (let at = start, next = start; next !== NOTHING; at = next) {
    next = WIDE_DECODER.find(range, at);
    const wide = next;
    check(wide !== NOTHING, () => view.nextWide(range, at) === wide);
  }
  for (const { alphabet, notice } of OTHER_DECODERS.filter((each) => each !== hexDump)) {
    for (const { start: at, end } of runsOf(alphabet.shape, range))
      check(notice(range, at, end), () => view.nextOther(alphabet, range, at) === at);
  }
  const traitsAt = (at: number): number => (view.nextRun(range, at) === at ? view.traitsOf() : 0);
  for (const decoder of RUN_DECODERS) {
    for (const { start: at } of runsWithSomething(decoder, range))
      check(true, () => (traitsAt(at) & decoder.trait) !== 0);
  }
  for (const at of dumpsWithSomething(range)) check(true, () => view.nextOther(hexDump.alphabet, range, at) === at);
  for (const { start: at, end } of runsOf(ANY_RUN, range)) {
    if (traitsAt(at) !== 0) assert.equal(view.endOf(range, at), end);
    check(mayHoldToken(bytes.subarray(at, end)), () => (traitsAt(at) & TOKEN) !== 0);
  }
  return { found, isSieved: view !== EVERYTHING };
}

test('nothing that comes to something is left out', () => {
  let sieved = 0;
  let count = 0;
  fc.assert(
    fc.property(text, fc.nat(20), (bytes, start) => {
      const { found, isSieved } = checkAll(bytes, start);
      if (isSieved) sieved++;
      count += found;
    }),
    { numRuns: 3000 },
  );
  assert.ok(sieved > 1000);
  assert.ok(count > 1000, `${count}`);
});

test('a row is looked at though the one before has as much behind its piece', () => {
  const lines = `  ${FILLER}\n  a: "${'ABCDefgh'.repeat(2)}": "one"\n  a: "${'XyzTuvwq'.repeat(2)}": "two"\n  a: "B${'abcdefghijklm'.repeat(4)}": "one"\n`;
  const bytes = Buffer.from(lines);
  assert.ok(checkAll(bytes, 0).found > 0);
});

test('the sieve takes nothing away from what is found', () => {
  const dice = new Dice(7);
  const tokens = [mintNew(dice), mintLegacy(dice)];
  let count = 0;
  const ways = fc.oneof({ weight: 1, arbitrary: fc.constantFrom(...WAYS) }, { weight: 2, arbitrary: mixed });
  const planted = fc.tuple(text, fc.constantFrom(...tokens), ways, text);
  fc.assert(
    fc.property(planted, fc.nat(DEPTH), ([before, token, way, after], depth) => {
      const bytes = Buffer.concat([before, Buffer.from('\n'), encode(token, ...way), Buffer.from('\n'), after]);
      const range = { bytes, start: 0, end: bytes.length };
      const search = { found: new MatchList(0), budget: new Budget(bytes.length) };
      scanLayer(outermostLayer(range, depth), EVERYTHING, search);
      const found = findSightings(range, { decodeDepth: depth });
      const expected = search.found.distinct();
      assert.deepEqual(found.map(readPlace), expected.map(readPlace));
      count += found.length;
    }),
    { numRuns: 2000 },
  );
  assert.ok(count > 500);
});

test('more runs than there is room for are all looked at', () => {
  const bytes = Buffer.alloc(3 * 1024 * 1024, `"${'abcdefgh'.repeat(7)}", `);
  const range = { bytes, start: 0, end: bytes.length };
  assert.equal(survey(range), EVERYTHING);
});

test('a run at either end of the text, and across blocks, is listed', () => {
  for (let before = 0; before < 33; before++) {
    for (const length of [48, 52, 100, 600]) {
      const bytes = Buffer.from(
        `${' '.repeat(before)}${'a2bc'.repeat(length / 4)} ${FILLER}${'b3de'.repeat(length / 4)}`,
      );
      const range = { bytes, start: 0, end: bytes.length };
      const view = survey(range);
      const isToken = length >= 52;
      assert.equal(view.nextRun(range, 0), isToken ? before : NOTHING);
      if (isToken) assert.equal(view.nextRun(range, before + 1), bytes.length - length);
    }
  }
});

test('the shortest text of each other alphabet is noticed wherever it lies', () => {
  const line = `00000010: ${Array(8).fill('4141').join(' ')}  AAAAAAAAAAAAAAAA\n`;
  const shortest: readonly (readonly [string, (view: Survey, range: ByteRange) => boolean])[] = [
    ['41'.repeat(52), (view, range) => view.nextOther(HEX, range, 0) !== NOTHING],
    [`\n${line.repeat(3)}`, (view, range) => view.nextOther(DUMP, range, 0) !== NOTHING],
    ['a'.repeat(52).split('').join('\0'), (view, range) => view.nextWide(range, 0) !== NOTHING],
    ['a'.repeat(52).split('').join('\0\0\0'), (view, range) => view.nextWide(range, 0) !== NOTHING],
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
