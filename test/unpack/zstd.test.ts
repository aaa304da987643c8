// Zstandard is read as zstd itself reads it, and never beyond its limits, whatever the bytes say.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import zlib from 'node:zlib';
import fc from 'fast-check';
import { Damaged } from '../../src/unpack/damaged.ts';
import { Intake } from '../../src/unpack/intake.ts';
import { inflateZstd } from '../../src/unpack/zstd/frame.ts';
import { Dice } from '../mint.ts';
import { listContents } from './list-contents.ts';
import { FRAMES, lines, storeZstd, words, writeZstd } from './write-zstd.ts';

/** Only from Node 22.15 on. */
const { zstdCompressSync } = zlib as unknown as {
  zstdCompressSync?: (text: Uint8Array, options: { params: Record<number, number> }) => Buffer;
};
const [LEVEL, WINDOW_LOG, CHECKSUM] = [100, 101, 201] as const;

interface Read {
  readonly content: Buffer;
  /** Of the input. */
  readonly rest: number;
  readonly largest: number;
}

function read(bytes: Uint8Array, piece = bytes.length): Read {
  const input = new Intake();
  const parts: Buffer[] = [];
  const reading = inflateZstd(input, (part) => void parts.push(Buffer.from(part)));
  let at = 0;
  while (reading.next().done !== true) {
    if (at >= bytes.length) input.end();
    else input.feed(bytes.subarray(at, at + piece));
    at += piece;
  }
  const rest = input.bytes.length + Math.max(0, bytes.length - at);
  return { content: Buffer.concat(parts), rest, largest: Math.max(0, ...parts.map(({ length }) => length)) };
}

function complaint(bytes: Uint8Array): string {
  try {
    read(bytes);
  } catch (error) {
    assert.ok(error instanceof Damaged, String(error));
    return error.message;
  }
  return '';
}

test('frames of zstd are read, in any pieces, to their end and no further', () => {
  for (const [text, frame] of FRAMES) {
    const bytes = Buffer.from(frame, 'base64');
    for (const piece of [bytes.length, 1, 7, 4097]) assert.equal(read(bytes, piece).content.toString(), text);
    assert.equal(read(Buffer.concat([bytes, Buffer.from('rest')])).rest, 4);
  }
});

test('frames that are raw, empty, repeated, or have blocks without content', () => {
  const content = Buffer.from(words(500));
  assert.deepEqual(read(storeZstd(content)).content, content);
  const blocks = [{ content: Buffer.alloc(0) }, { content: Buffer.from('a'), type: 1, size: 100_000 }, { content }];
  assert.equal(read(writeZstd(blocks)).content.toString(), 'a'.repeat(100_000) + content.toString());
  assert.equal(read(writeZstd([{ content: Buffer.alloc(0) }])).content.length, 0);
});

test('what Node compresses is read', { skip: zstdCompressSync === undefined && 'this Node has no zstd' }, () => {
  const text = fc.oneof(
    fc.nat(20_000).map(lines),
    fc.nat(20_000).map(words),
    fc.uint8Array({ maxLength: 5000 }).map((bytes) => Buffer.from(bytes).toString('latin1').repeat(30)),
  );
  const level = fc.integer({ min: -5, max: 19 });
  fc.assert(
    fc.property(text, level, fc.integer({ min: 10, max: 20 }), fc.nat(1), (content, by, window, checksum) => {
      const bytes = Buffer.from(content);
      const params = { [LEVEL]: by, [WINDOW_LOG]: window, [CHECKSUM]: checksum };
      assert.deepEqual(read(zstdCompressSync?.(bytes, { params }) ?? bytes).content, bytes);
    }),
    { numRuns: 60 },
  );
});

test('what is cut off is damaged, wherever', () => {
  for (const [, frame] of FRAMES.slice(2)) {
    const bytes = Buffer.from(frame, 'base64');
    for (let end = 0; end < bytes.length; end++)
      assert.equal(complaint(bytes.subarray(0, end)), 'unexpected end of file');
  }
});

test('damaged bytes end as such, with as much as their blocks may hold', () => {
  const dice = new Dice(8878);
  for (const [, frame] of FRAMES) {
    for (let round = 0; round < 400; round++) {
      const bytes = Buffer.from(frame, 'base64');
      for (let count = dice.below(4); count >= 0; count--) bytes[4 + dice.below(bytes.length - 4)] = dice.below(256);
      try {
        const { content, largest } = read(bytes);
        assert.ok(largest <= 128 * 1024 && content.length <= bytes.length * 32 * 1024);
      } catch (error) {
        assert.ok(error instanceof Damaged, String(error));
      }
    }
  }
});

test('a few bytes that claim matches of gigabytes are damaged at the first that a block has no room for', () => {
  // One literal, and 98,047 sequences of one code each, which is that of 65,539 bytes and more.
  const content = Buffer.from([9, 0x61, 255, 255, 255, 0x54, 0, 0, 52, 1]);
  assert.equal(complaint(writeZstd([{ content, type: 2 }])), 'sequences are cut off');
  const honest = Buffer.concat([content.subarray(0, 9), Buffer.alloc(100_000, 0xff)]);
  assert.equal(
    complaint(writeZstd([{ content: Buffer.from('text') }, { content: honest, type: 2 }])),
    'a block is too large',
  );
});

test('a window that a header claims takes no memory, and none is larger than zstd has it', () => {
  const before = process.memoryUsage().arrayBuffers;
  // 128 MB, and half as much more.
  assert.equal(read(writeZstd([{ content: Buffer.from('text') }], 17 << 3)).content.toString(), 'text');
  assert.ok(process.memoryUsage().arrayBuffers - before < 16 * 1024 * 1024);
  assert.match(complaint(writeZstd([{ content: Buffer.from('text') }], (17 << 3) + 1)), /^its window is larger than/);
  assert.equal(complaint(Buffer.from('28b52ffd2101090000aa', 'hex')), 'its dictionary is not here');
});

test('a bomb ends at its limit', () => {
  const blocks = Array.from({ length: 2000 }, () => ({ content: Buffer.from('a'), type: 1, size: 128 * 1024 }));
  const { problems, size } = listContents(writeZstd(blocks), { forget: true });
  assert.match(problems.join(), /^content: over 32.0 MB and 100 times the size of the file/);
  assert.ok(size <= 33_000_000);
});
