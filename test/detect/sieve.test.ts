// The sieve never leaves out what detection without it would look at.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Budget } from '../../src/detect/budget.ts';
import { hex as hexDecoder } from '../../src/detect/decode/hex.ts';
import { hexDump } from '../../src/detect/decode/hex-dump.ts';
import { findSightings } from '../../src/detect/detect.ts';
import { type ByteRange, outermostLayer } from '../../src/detect/layer.ts';
import { MatchList, readPlace } from '../../src/detect/match-list.ts';
import { NOTHING } from '../../src/detect/runs.ts';
import { scanLayer } from '../../src/detect/scan-layer.ts';
import * as layout from '../../src/detect/sieve-layout.ts';
import { survey } from '../../src/detect/survey-text.ts';
import { EVERYTHING, type Survey } from '../../src/detect/survey.ts';
import { Dice, mintLegacy, mintNew } from '../mint.ts';
import { checkAll } from './check-sieve.ts';
import { encode } from './encoders.ts';
import { FILLER, mixed, text, WAYS } from './sieve-texts.ts';

const DEPTH = 3;
const [{ alphabet: HEX }, { alphabet: DUMP }] = [hexDecoder, hexDump];
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
    ['6162'.repeat(26), (view, range) => view.nextOther(HEX, range, 0) !== NOTHING],
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

test('no two tables of the sieve lie in the same place', () => {
  const places = Object.entries(layout).flatMap(([name, place]) => (/_(?:ROWS|COLUMNS)$/.test(name) ? [place] : []));
  const sorted = places.toSorted((a, b) => a - b);
  assert.ok(sorted.length > 8);
  for (const [index, place] of sorted.entries()) assert.ok(place + 16 <= (sorted[index + 1] ?? layout.SEXTETS));
});
