// What a change can bring into a text is found by looking at what is new and what lies around it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Changes, touches } from '../../src/detect/changes.ts';
import { detect, findSightings } from '../../src/detect/detect.ts';
import type { ByteRange } from '../../src/detect/layer.ts';
import { makeSieve } from '../../src/detect/sieve.ts';
import { survey } from '../../src/detect/survey-text.ts';
import { ARENA, UnpackCore } from '../../src/git/pack/unpack-core.ts';
import { breakLegacy, breakNew, Dice, mintLegacy, mintNew } from '../mint.ts';
import { dump, hex, SEAMS, utf16le, wrap } from './encoders.ts';
import { WRITINGS, write } from './writings.ts';

const DEPTH = 3;
const LINES = Buffer.from('some words in many lines, and aLongerWord0fThem\n'.repeat(200));

const WAYS = [...WRITINGS, ...SEAMS.map((seam) => ({ encoders: [wrap(26, seam)] }))];

/** Tokens that are in `after` and not in `before`, which differ in `[from, to)` of `after` and in `[from, was)` of `before`. */
interface Edit {
  readonly before: Buffer;
  readonly after: Buffer;
  readonly from: number;
  readonly to: number;
}

function edits(after: Buffer, from: number, to: number, junk: string): readonly Edit[] {
  const [head, tail] = [after.subarray(0, from), after.subarray(to)];
  return [
    { before: Buffer.concat([head, Buffer.from(junk), tail]), after, from, to },
    { before: Buffer.concat([head, tail]), after, from, to },
    { before: Buffer.concat([head, Buffer.from(junk), after.subarray(from)]), after, from, to: from },
  ];
}

/** As when this is a part of a larger text. */
const changesOf = ({ from, to }: Edit, origin = 0): Changes => ({
  words: Uint32Array.of(7, 7, from - origin, to - origin, 1e9, 1e9),
  first: 2,
  count: 1,
  origin,
});

const { memory } = new UnpackCore(1 << 20);
const sieve = makeSieve(memory);
/** Where the unpack core lists changes. */
const LIST = 3 << 16;

/** The same text where the sieve need not copy it, between other bytes of every class. */
function shared({ bytes, start, end, changes }: Required<ByteRange>): ByteRange {
  const all = new Uint8Array(memory.buffer);
  const from = ARENA + 5;
  all.fill(0x61, ARENA, from + end - start + 200);
  all.set(bytes.subarray(start, end), from);
  const words = new Uint32Array(memory.buffer);
  words.set(changes?.words ?? [], LIST / 4);
  const origin = from - start + (changes?.origin ?? 0);
  const moved = changes && { words, first: LIST / 4 + changes.first, count: changes.count, origin };
  return { bytes: all, start: from, end: from + end - start, changes: moved };
}

test('what a change brings in is found, whatever it is written in', () => {
  let brought = 0;
  const tokens = [mintNew(new Dice(41)), mintLegacy(new Dice(42))];
  const place = fc.tuple(
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.nat(12),
    fc.constantFrom('!', 'x', ' - ', '\n\n\n'),
  );
  for (const way of WAYS) {
    for (const token of tokens) {
      const spelled = Buffer.from(write(Buffer.from(token), way));
      const after = Buffer.concat([LINES, Buffer.from('\n'), spelled, Buffer.from('\n'), LINES]);
      fc.assert(
        fc.property(place, ([part, length, junk]) => {
          const from = LINES.length + Math.round(part * (spelled.length + 1));
          for (const edit of edits(after, from, Math.min(from + length, LINES.length + spelled.length + 2), junk)) {
            const known = detect(edit.before, 0, edit.before.length, DEPTH).length;
            if (known > 0) continue;
            const text = { bytes: after, start: 0, end: after.length, changes: changesOf(edit) };
            const found = findSightings(text, { decodeDepth: DEPTH });
            assert.equal(
              found.length > 0,
              detect(after, 0, after.length, DEPTH).length > 0,
              spelled.toString('latin1'),
            );
            brought += found.length;
          }
        }),
        { numRuns: 2 },
      );
    }
  }
  assert.ok(brought > 1000, `${brought}`);
});

test('what lies far from every change is not looked at again', () => {
  const token = mintNew(new Dice(43));
  const after = Buffer.concat([LINES, Buffer.from(`${token}\n`), LINES]);
  const text = { bytes: after, start: 0, end: after.length };
  assert.equal(findSightings(text, { decodeDepth: DEPTH }).length, 1);
  const changes = changesOf({ before: after, after, from: 100, to: 120 });
  for (const place of [{ ...text, changes }, shared({ ...text, changes })])
    assert.equal(findSightings(place, { decodeDepth: DEPTH, sieve }).length, 0);
});

test('what begins near a change is noticed, though the sieve reads no farther than anything may that is new', () => {
  const token = mintNew(new Dice(48));
  const line = (row: string): string => `${' '.repeat(100)}${row}`;
  const ways: readonly (readonly [name: string, written: Uint8Array | string])[] = [
    ['plain', token],
    ['wide', utf16le()(Buffer.from(token))],
    ['hex', hex()(Buffer.from(token))],
    ['dump', dump('xxd')(Buffer.from(token))],
    [
      'indented dump',
      Buffer.from(dump('xxd')(Buffer.from(token)))
        .toString()
        .replaceAll(/^/gm, line('')),
    ],
    ['cut', wrap(30, line('\\\n'))(Buffer.from(token))],
  ];
  for (const [name, written] of ways) {
    for (let gap = 0; gap < 256; gap += 5) {
      const before = Buffer.concat([LINES, Buffer.from(`${'('.repeat(gap)}\n`)]);
      const after = Buffer.concat([before, Buffer.from(written), Buffer.from('\n'), LINES]);
      const changes = changesOf({ before: after, after, from: LINES.length - 9, to: LINES.length });
      const text = shared({ bytes: after, start: 0, end: after.length, changes });
      assert.equal(
        findSightings(text, { decodeDepth: DEPTH, sieve }).length,
        1,
        `${name} ${gap} bytes behind a change`,
      );
    }
  }
});

test('what lies around a text is neither read nor changed', () => {
  const token = mintNew(new Dice(46));
  const bytes = Buffer.from(`${LINES.subarray(0, 300).toString()} ${token}`);
  const { start, end, bytes: all } = shared({ bytes, start: 0, end: bytes.length, changes: undefined });
  const before = Buffer.from(all);
  assert.equal(survey({ bytes: all, start, end }, sieve), sieve);
  assert.equal(findSightings({ bytes: all, start, end }, { decodeDepth: DEPTH, sieve }).length, 1);
  // The list of runs lies elsewhere.
  assert.ok(Buffer.from(all.subarray(ARENA)).equals(before.subarray(ARENA)));
});

test('a block whose pieces lie far apart is followed to what is new in it', () => {
  const rows = (mintNew(new Dice(47)).match(/.{1,28}/g) ?? []).join(`\\\n${' '.repeat(110)}`);
  for (const wide of [rows, `${'aB3dE5gH7jK9'.repeat(2)}\n`.repeat(100) + rows]) {
    const after = Buffer.concat([LINES, Buffer.from(`\n${wide}\n`), LINES]);
    const from = LINES.length + wide.length - 3;
    const text = { bytes: after, start: 0, end: after.length };
    const changes = changesOf({ before: after, after, from, to: from + 1 });
    const found = findSightings(shared({ ...text, changes }), { decodeDepth: DEPTH, sieve });
    assert.equal(found.length, detect(after, 0, after.length, DEPTH).length);
    assert.ok(found.length > 0);
  }
});

test('a word that may be a token is told, whatever its surroundings make of it', () => {
  for (const word of [breakNew(mintNew(new Dice(44))), breakLegacy(mintLegacy(new Dice(45)))]) {
    const bytes = Buffer.concat([LINES, Buffer.from(`sha256: ${word}\n`), LINES]);
    let told = 0;
    findSightings({ bytes, start: 0, end: bytes.length }, { decodeDepth: DEPTH, onCandidate: () => told++ });
    assert.equal(told, 1);
  }
  findSightings({ bytes: LINES, start: 0, end: LINES.length }, { decodeDepth: DEPTH, onCandidate: assert.fail });
});

test('a stretch touches a change where one of their ends meets', () => {
  const bounds = fc.uniqueArray(fc.nat(60), { minLength: 2, maxLength: 12 }).map((all) => {
    const sorted = all.toSorted((a, b) => a - b);
    return sorted.length % 2 === 0 ? sorted : sorted.slice(1);
  });
  fc.assert(
    fc.property(bounds, fc.nat(70), fc.nat(20), fc.nat(5), (ends, from, length, origin) => {
      const changes = { words: Uint32Array.of(0, 90, ...ends), first: 2, count: ends.length / 2, origin };
      const expected = ends.some((begin, index) => {
        const end = origin + (ends[index + 1] as number);
        return index % 2 === 0 && origin + begin <= from + length && end >= from;
      });
      assert.equal(touches(changes, from, from + length), expected);
    }),
  );
});
