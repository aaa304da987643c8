import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { CorruptPack } from '../../../src/git/pack/corrupt.ts';
import { type EntryHeader, OFS_DELTA, parseEntryHeader, REF_DELTA } from '../../../src/git/pack/entry-header.ts';
import { encodeDistance, sizeHeader } from './write-pack.ts';

const sizes = fc.oneof(
  fc.nat(300),
  fc.nat(),
  fc.maxSafeNat().map((size) => size % 2 ** 52),
);

function parse(bytes: Uint8Array, start = 0, end = bytes.length, idSize = 20): EntryHeader {
  const header = { type: 9, size: 9, length: 9, distance: 9 };
  parseEntryHeader(bytes, { start, end, idSize }, header);
  return header;
}

test('a full object: type, size, length', () => {
  fc.assert(
    fc.property(fc.constantFrom(1, 2, 3, 4), sizes, fc.uint8Array({ maxLength: 5 }), (type, size, before) => {
      const bytes = sizeHeader(type, size);
      const header = parse(Buffer.concat([before, bytes, Buffer.from('rest')]), before.length);
      assert.deepEqual(header, { type, size, length: bytes.length, distance: 0 });
    }),
  );
});

test('OFS_DELTA: a distance in bytes', () => {
  fc.assert(
    fc.property(sizes, sizes, (size, distance) => {
      const bytes = Buffer.concat([sizeHeader(OFS_DELTA, size), encodeDistance(distance)]);
      assert.deepEqual(parse(bytes), { type: OFS_DELTA, size, length: bytes.length, distance });
    }),
  );
});

test('REF_DELTA: an id of 20 or 32 bytes', () => {
  for (const idSize of [20, 32]) {
    const bytes = Buffer.concat([sizeHeader(REF_DELTA, 700), Buffer.alloc(idSize, 0xff)]);
    assert.deepEqual(parse(bytes, 0, bytes.length, idSize), {
      type: REF_DELTA,
      size: 700,
      length: 2 + idSize,
      distance: 0,
    });
    assert.throws(() => parse(bytes, 0, bytes.length - 1, idSize), CorruptPack);
  }
});

test('types that git does not have, and headers that are cut or endless, are refused', () => {
  for (const type of [0, 5]) assert.throws(() => parse(sizeHeader(type, 7)), CorruptPack);
  assert.throws(() => parse(Buffer.alloc(0)), CorruptPack);
  assert.throws(() => parse(Buffer.alloc(48, 0xbf)), CorruptPack);
  assert.throws(() => parse(Buffer.concat([sizeHeader(OFS_DELTA, 1), Buffer.alloc(47, 0xff)])), CorruptPack);
  assert.throws(() => parse(sizeHeader(OFS_DELTA, 1)), CorruptPack);
});

test('any bytes give a header within bounds, or are refused', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 48 }), (bytes) => {
      try {
        const { size, length, distance } = parse(bytes);
        assert.ok(size >= 0 && size <= 2 ** 52 && distance >= 0 && distance <= 2 ** 52 && length <= bytes.length);
      } catch (error) {
        assert.ok(error instanceof CorruptPack, String(error));
      }
    }),
    { numRuns: 2000 },
  );
});
