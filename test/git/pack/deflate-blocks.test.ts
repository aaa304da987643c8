// Blocks that zlib never writes: what the core makes of them is what they say, and what zlib says.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Dice } from '../../mint.ts';
import { agreed, GUARD } from './inflate-both.ts';
import {
  applyItems,
  BitWriter,
  distanceSymbol,
  FIXED_DISTANCES,
  FIXED_LITERALS,
  type Item,
  type Lengths,
  lengthSymbol,
  rollLengths,
  wrapZlib,
  writeHeader,
  writeItems,
  writePacked,
} from './write-deflate.ts';

const END = 256;

/** Literals of few or of many kinds, and matches of all lengths from near and far. */
function rollItems(dice: Dice, count: number, before: number): readonly Item[] {
  const items: Item[] = [];
  const kinds = 1 + dice.below(256);
  const farthest = [1, 7, 40, 32_768][dice.below(4)] as number;
  const longest = [3, 20, 70, 258][dice.below(4)] as number;
  let size = before;
  while (items.length < count) {
    if (size === 0 || dice.below(3) > 0) {
      items.push(dice.below(kinds));
      size += 1;
    } else {
      const length = 3 + dice.below(longest - 2);
      items.push({ length, distance: 1 + dice.below(Math.min(size, farthest)) });
      size += length;
    }
  }
  return items;
}

/** Codes for what the items need, and for some more. */
function rollCodes(dice: Dice, items: readonly Item[]): readonly [literals: Lengths, distances: Lengths] {
  const literals = new Set([END]);
  const distances = new Set<number>();
  for (const item of items) {
    if (typeof item === 'number') literals.add(item);
    else {
      literals.add(257 + lengthSymbol(item.length).symbol);
      distances.add(distanceSymbol(item.distance).symbol);
    }
  }
  for (let more = dice.below(60); more > 0; more--) literals.add(dice.below(286));
  for (let more = dice.below(10); more > 0; more--) distances.add(dice.below(30));
  if (literals.size < 2) literals.add(0);
  const alphabet = Math.max(257, ...[...literals].map((symbol) => symbol + 1));
  const ofDistances = [...distances];
  const [only = 0] = ofDistances;
  const single = Array.from({ length: only + 1 }, (_, symbol) => (symbol === only && distances.size === 1 ? 1 : 0));
  return [
    rollLengths(dice, [...literals], alphabet, 15),
    distances.size < 2 ? single : rollLengths(dice, ofDistances, Math.max(...ofDistances) + 1, 15),
  ];
}

function writeBlock(bits: BitWriter, dice: Dice, items: readonly Item[], isLast: boolean): void {
  bits.add(isLast ? 1 : 0, 1);
  if (dice.below(4) === 0) {
    bits.add(1, 2);
    writeItems(bits, items, FIXED_LITERALS, FIXED_DISTANCES);
    return;
  }
  bits.add(2, 2);
  const [literals, distances] = rollCodes(dice, items);
  writeHeader(bits, dice, literals, distances);
  writeItems(bits, items, literals, distances);
}

function writeStored(bits: BitWriter, content: Uint8Array): void {
  bits.add(0, 3);
  bits.align();
  bits.add(content.length, 16);
  bits.add(~content.length, 16);
  for (const byte of content) bits.add(byte, 8);
}

/** A stream of up to four blocks, and what it holds. */
function rollStream(seed: number, most: number): readonly [stream: Buffer, output: readonly number[]] {
  const dice = new Dice(seed);
  const bits = new BitWriter();
  const output: number[] = [];
  for (let blocks = dice.below(3); blocks > 0; blocks--) {
    if (dice.below(3) === 0) {
      const content = dice.bytes(dice.below(300));
      writeStored(bits, content);
      applyItems(output, [...content]);
      continue;
    }
    const items = rollItems(dice, dice.below(most), output.length);
    writeBlock(bits, dice, items, false);
    applyItems(output, items);
  }
  const items = rollItems(dice, dice.below(most), output.length);
  writeBlock(bits, dice, items, true);
  applyItems(output, items);
  return [wrapZlib(bits.bytes, output), output];
}

const spell = (output: readonly number[]): string => `yes ${Buffer.from(output).toString('latin1')}`;

test('codes of any shape, in up to four blocks of all types, give what they say', () => {
  const seen = { small: 0, large: 0 };
  fc.assert(
    fc.property(fc.integer({ min: 1 }), fc.constantFrom(5, 80, 2000), (seed, most) => {
      const [stream, output] = rollStream(seed, most);
      assert.equal(agreed(stream, output.length), spell(output));
      assert.equal(agreed(stream, output.length + 1), 'no');
      if (output.length > 0) assert.equal(agreed(stream, output.length - 1), 'no');
      seen[output.length < 100 ? 'small' : 'large']++;
    }),
    { numRuns: 600 },
  );
  assert.ok(seen.small > 50 && seen.large > 200, JSON.stringify(seen));
});

test('cut after any byte, with another checksum, or with a bit that is wrong: the same answer as zlib', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1 }), (seed) => {
      const [stream, output] = rollStream(seed, 40);
      for (let end = 0; end < stream.length; end++) assert.equal(agreed(stream.subarray(0, end), output.length), 'no');
      for (let bit = 0; bit < 32; bit++) {
        const other = Buffer.from(stream);
        other[stream.length - 4 + (bit >> 3)]! ^= 1 << (bit & 7);
        assert.equal(agreed(other, output.length), 'no');
      }
      for (let at = 2; at < stream.length - 4; at++) {
        const other = Buffer.from(stream);
        other[at]! ^= 1 << ((seed + at) % 8);
        agreed(other, output.length);
      }
    }),
    { numRuns: 60 },
  );
});

/** One dynamic block of items, with codes that `change` may spoil. */
function oneBlock(items: readonly Item[], change: (literals: number[], distances: number[]) => void): Buffer {
  const dice = new Dice(7);
  const bits = new BitWriter();
  const [literals, distances] = [Array.from({ length: 286 }, () => 0), Array.from({ length: 30 }, () => 0)];
  change(literals, distances);
  bits.add(5, 3);
  writeHeader(bits, dice, literals, distances);
  writeItems(bits, items, literals, distances);
  const output: number[] = [];
  applyItems(output, items);
  return wrapZlib(bits.bytes, output);
}

test('codes that are not complete, or of a single symbol', () => {
  const end = oneBlock([], (literals) => (literals[END] = 1));
  assert.equal(agreed(end, 0), 'yes ');
  const twoBits = oneBlock([], (literals) => (literals[END] = 2));
  assert.equal(agreed(twoBits, 0), 'no');
  const tooMany = oneBlock([65], (literals) => (literals[65] = literals[66] = literals[END] = 1));
  assert.equal(agreed(tooMany, 1), 'no');
  const endless = oneBlock([65, 66], (literals) => (literals[65] = literals[66] = 1));
  assert.equal(agreed(endless, 2), 'no');
  const nothing = oneBlock([], () => undefined);
  assert.equal(agreed(nothing, 0), 'no');
  const match: Item = { length: 3, distance: 1 };
  const oneDistance = oneBlock([65, match], (literals, distances) => {
    literals[65] = 1;
    literals[END] = literals[257] = 2;
    distances[0] = 1;
  });
  assert.equal(agreed(oneDistance, 4), 'yes AAAA');
  const loneDistance = oneBlock([65, match], (literals, distances) => {
    literals[65] = 1;
    literals[END] = literals[257] = 2;
    distances[0] = 2;
  });
  assert.equal(agreed(loneDistance, 4), 'no');
});

test('lengths that are repeated from the literals on into the distances', () => {
  const items: readonly Item[] = [254, 255, { length: 3, distance: 2 }, { length: 3, distance: 4 }, 254];
  const stream = oneBlock(items, (literals, distances) => {
    literals.length = 258;
    literals.fill(2, 254);
    distances.length = 4;
    distances.fill(2);
  });
  const output: number[] = [];
  applyItems(output, items);
  assert.equal(agreed(stream, output.length), spell(output));
});

test('two literals and a match of as many bits as there can be', () => {
  const far: Item = { length: 250, distance: 32_768 };
  const items: readonly Item[] = [...Array.from({ length: 33_000 }, (_, at) => (at % 97 === 0 ? 66 : 65)), 65, 65, far];
  const output: number[] = [];
  applyItems(output, [...items, ...items.slice(-90)]);
  // How long the code of 65 is, and that of the length, which is the longest.
  for (const [literal, longest] of [
    [10, 10],
    [10, 15],
    [9, 11],
    [15, 15],
  ] as const) {
    const stream = oneBlock([...items, ...items.slice(-90)], (literals, distances) => {
      for (let length = 1; length < longest; length++) literals[length === literal ? 65 : length + 100] = length;
      literals[284] = longest;
      literals[literal === longest ? 65 : 102 + longest] = longest;
      // The end and another literal share the place of the shortest code.
      literals[101] = 0;
      literals[END] = literals[66] = 2;
      for (let length = 1; length < 15; length++) distances[length] = length;
      distances[0] = distances[29] = 15;
    });
    assert.equal(agreed(stream, output.length), spell(output));
  }
});

test('a distance to the very start, and one beyond it', () => {
  for (let size = 1; size <= 70; size++) {
    for (const length of [3, 16, 17, 32, 33, 258]) {
      for (const over of [0, 1]) {
        const literals = Array.from({ length: size }, (_, at) => at);
        const match: Item = { length, distance: size + over };
        const bits = new BitWriter();
        bits.add(3, 3);
        writeItems(bits, [...literals, match], FIXED_LITERALS, FIXED_DISTANCES);
        // Of what lies before the start it would be a sound stream.
        const output = [GUARD, ...literals];
        applyItems(output, [match]);
        output.shift();
        assert.equal(agreed(wrapZlib(bits.bytes, output), output.length), over === 0 ? spell(output) : 'no');
      }
    }
  }
});

test('a header that begins by repeating the length before, of which there is none', () => {
  for (const times of [3, 6]) {
    const bits = new BitWriter();
    bits.add(5, 3);
    bits.add(0, 5 + 5);
    // Then come a literal and the end, with a code of one bit each, and a distance without one.
    const zeros = [100, 100, 55 - times].map((run) => ({ symbol: 18, rest: run - 11, extra: 7 }));
    const code = { symbol: 1, rest: 0, extra: 0 };
    const none = { symbol: 0, rest: 0, extra: 0 };
    writePacked(bits, new Dice(3), [{ symbol: 16, rest: times - 3, extra: 2 }, ...zeros, code, code, none]);
    bits.add(1, 1);
    assert.equal(agreed(wrapZlib(bits.bytes, []), 0), 'no');
  }
});

test('all sizes up to 300, and some up to 70,000, whatever lies behind them', () => {
  const sizes = [...Array.from({ length: 300 }, (_, at) => at + 1), 5551, 5552, 5553, 11_104, 65_535, 65_536, 70_000];
  for (const size of sizes) {
    const dice = new Dice(size);
    const items: Item[] = [255, ...rollItems(dice, 20, 1)];
    const output: number[] = [];
    applyItems(output, items);
    output.length = Math.min(output.length, size);
    const fitting: readonly Item[] = [
      ...output,
      ...Array.from({ length: size - output.length }, (_, at) => (at * at) % 256),
    ];
    const bits = new BitWriter();
    writeBlock(bits, dice, fitting, true);
    const all: number[] = [];
    applyItems(all, fitting);
    assert.equal(agreed(wrapZlib(bits.bytes, all), size), spell(all));
  }
});
