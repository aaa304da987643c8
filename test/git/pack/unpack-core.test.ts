// The core against Node's zlib: the same answer for sound and for damaged streams, and never a byte written outside of its place.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { constants, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { CorruptPack } from '../../../src/git/pack/corrupt.ts';
import { ARENA, SLACK, UnpackCore } from '../../../src/git/pack/unpack-core.ts';
import { Dice } from '../../mint.ts';
import { agreed, answer } from './inflate-both.ts';

const words = fc
  .array(fc.constantFrom('class ', 'def ', 'end\n', '  ', '0x', 'π', '\0\0', 'abcabcabc', 'return '), {
    maxLength: 3000,
  })
  .map((list) => Buffer.from(list.join('')));
/** Bytes of very different frequency, which make long codes. */
const skewed = fc.array(
  fc.nat(255).chain((byte) => fc.tuple(fc.constant(byte), fc.nat(12))),
  { maxLength: 256 },
);
const contents: fc.Arbitrary<Uint8Array> = fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  fc.nat(90_000).map((size) => new Uint8Array(size)),
  fc.nat(9).map((seed) => new Dice(seed).bytes(40_000)),
  fc
    .tuple(fc.integer({ min: 1, max: 40 }), fc.nat(3000))
    .map(([period, size]) => Uint8Array.from({ length: size }, (_, at) => (at % period) * 7)),
  words,
  skewed.map((pairs) => Buffer.concat(pairs.map(([byte, power]) => Buffer.alloc(2 ** power, byte)))),
);
const options = fc.record({
  level: fc.constantFrom(0, 1, 6, 9),
  strategy: fc.constantFrom(
    constants.Z_DEFAULT_STRATEGY,
    constants.Z_HUFFMAN_ONLY,
    constants.Z_RLE,
    constants.Z_FIXED,
    constants.Z_FILTERED,
  ),
  memLevel: fc.constantFrom(1, 8),
});

test('gives what was deflated, and says no to any other size', () => {
  fc.assert(
    fc.property(contents, options, fc.integer({ min: 1, max: 40 }), (content, how, off) => {
      const stream = deflateSync(content, how);
      assert.equal(answer(stream, content.length), `yes ${Buffer.from(content).toString('latin1')}`);
      assert.equal(answer(stream, content.length + off), 'no');
      if (content.length >= off) assert.equal(answer(stream, content.length - off), 'no');
    }),
    { numRuns: 300 },
  );
});

test('damaged and cut streams: the same answer as zlib, and a good one after them is read', () => {
  const small = fc.oneof(
    words,
    fc.uint8Array({ maxLength: 400 }),
    skewed.map((pairs) => Buffer.from(pairs.flat())),
  );
  const changes = fc.array(fc.tuple(fc.nat(), fc.nat(7)), { minLength: 1, maxLength: 3 });
  let refused = 0;
  fc.assert(
    fc.property(small, options, changes, fc.nat(), (content, how, flips, cut) => {
      const stream = deflateSync(content, how);
      const damaged = Buffer.from(stream);
      for (const [at, bit] of flips) damaged[at % damaged.length]! ^= 1 << bit;
      if (agreed(damaged, content.length) === 'no') refused++;
      assert.equal(agreed(stream.subarray(0, cut % stream.length), content.length), 'no');
      assert.notEqual(answer(stream, content.length), 'no');
    }),
    { numRuns: 4000 },
  );
  assert.ok(refused > 3000, String(refused));
});

test('anything behind a header: the same answer as zlib', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat(600), (body, size) => {
      agreed(Buffer.concat([Buffer.from([0x78, 0x9c]), body]), size);
    }),
    { numRuns: 3000 },
  );
});

test('other formats, a preset dictionary, a wrong header and nothing at all are no', () => {
  const content = Buffer.from('content');
  const others = [
    gzipSync(content),
    deflateRawSync(content),
    deflateSync(content, { dictionary: Buffer.from('cont') }),
    Buffer.alloc(0),
  ];
  for (const stream of others) assert.equal(agreed(stream, content.length), 'no');
  const sound = deflateSync(content);
  for (let header = 0; header < 0x10000; header += 1) {
    sound.writeUInt16BE(header);
    if (header % 31 === 0 || header % 97 === 0) agreed(sound, content.length);
  }
});

test('a bomb is not unpacked beyond its announced size', () => {
  const bomb = deflateSync(Buffer.alloc(64 << 20));
  assert.equal(answer(bomb, 1000), 'no');
  assert.equal(answer(bomb, 0), 'no');
});

test('a stored block behind a block that held too much is not copied', () => {
  const literal = deflateRawSync('a', { strategy: constants.Z_FIXED, finishFlush: constants.Z_SYNC_FLUSH });
  const stored = deflateRawSync(new Dice(3).bytes(SLACK + 500), { level: 0 });
  const stream = Buffer.concat([Buffer.from([0x78, 0x9c]), literal, stored, Buffer.alloc(4)]);
  assert.equal(agreed(stream, 0), 'no');
});

test('the memory grows to its limit and no further', () => {
  const own = new UnpackCore(6 << 20);
  own.bytes[ARENA] = 7;
  own.reserve(ARENA + (6 << 20));
  assert.equal(own.bytes[ARENA], 7);
  assert.ok(own.bytes.length >= ARENA + (6 << 20));
  for (const much of [ARENA + (6 << 20) + 1, 2 ** 31, 2 ** 32 + 5, 2 ** 52])
    assert.throws(() => own.reserve(much), new CorruptPack('it is too large to be unpacked in memory'));
});
