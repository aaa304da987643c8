import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import type { Hit } from '../../src/core/match.ts';
import { scanContent } from '../../src/detect/scan-content.ts';
import { MARGIN, StreamScanner, WINDOW } from '../../src/detect/scan-stream.ts';
import { Dice, mintLegacy, mintNew } from '../mint.ts';
import { contents } from './arbitrary.ts';

const ORIGIN = { kind: 'stdin' } as const;
const SETTINGS = { decodeDepth: 3, maxSize: 1e9, lineHash: false };

function stream(
  content: Uint8Array,
  chunkSizes: readonly number[],
  sizes?: { window: number; margin: number },
): readonly Hit[] {
  const scanner = new StreamScanner(ORIGIN, SETTINGS, sizes);
  const hits: Hit[] = [];
  let at = 0;
  for (let index = 0; at < content.length; index++) {
    const size = chunkSizes[index % chunkSizes.length] as number;
    hits.push(...scanner.push(content.subarray(at, at + size)));
    at += size;
  }
  return [...hits, ...scanner.end()];
}

function whole(content: Uint8Array): readonly Hit[] {
  return scanContent(content, 0, content.length, ORIGIN, SETTINGS);
}

test('a stream finds what a scan of the whole finds, for any chunks and windows', () => {
  const chunks = fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 1, maxLength: 5 });
  const many = fc.array(contents, { minLength: 1, maxLength: 6 }).map((parts) => Buffer.concat(parts));
  fc.assert(
    fc.property(many, chunks, fc.integer({ min: 1, max: 2000 }), (content, chunkSizes, window) => {
      // Margins as long as two of the longest things that are planted: frames mask what stands beside a token, too.
      assert.deepEqual(stream(content, chunkSizes, { window: 2 * window, margin: 32_768 }), whole(content));
    }),
    { numRuns: 200 },
  );
});

test('lines and columns go on across windows, in one endless line too', () => {
  const token = mintLegacy(new Dice(5));
  for (const filler of ['é€😀 ', 'abc ', '\n', 'ä\r\n']) {
    const content = Buffer.from(`\uFEFF${`${filler.repeat(700)}${token} `.repeat(6)}`);
    assert.deepEqual(stream(content, [999, 1, 7], { window: 600, margin: 4096 }), whole(content));
    assert.equal(whole(content).length, 6);
  }
});

test('the windows it is used with', () => {
  const token = mintNew(new Dice(6));
  const content = Buffer.alloc(2 * WINDOW + 1_000_000, 'some text\n');
  const places = [
    0,
    WINDOW - 40,
    WINDOW + MARGIN - 40,
    WINDOW + 2 * MARGIN - 40,
    2 * WINDOW + MARGIN,
    content.length - token.length,
  ];
  for (const at of places) content.write(token, at);
  const hits = stream(content, [65_536]);
  assert.deepEqual(
    hits.map((hit) => hit.match.offset),
    places,
  );
  assert.deepEqual(hits, whole(content));
});

test('an empty stream has no hits', () => {
  assert.deepEqual(stream(Buffer.alloc(0), [1]), []);
});
