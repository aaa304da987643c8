import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { lineHashes } from '../../src/detect/line-hash.ts';
import { slowLineHashes } from '../oracle/slow-line-hash.ts';

function hashesOf(text: string): readonly string[] {
  const count = text.split(/\r\n|\r|\n/).length;
  const lines = new Set(Array.from({ length: count }, (_, index) => index + 1));
  return [...lineHashes(Buffer.from(text), lines).values()];
}

// Values that github/codeql-action publishes in src/fingerprints.test.ts.
const ENDED = [
  'e9496ae3ebfced30:1',
  'fb7c023a8b9ccb3f:1',
  'ce8ba1a563dcdaca:1',
  'e20e36e16fcb0cc8:1',
  'b3edc88f2938467e:1',
  'c8e28b0b4002a3a0:1',
  'c129715d7a2bc9a3:1',
];
const PUBLISHED: readonly (readonly [string, readonly string[]])[] = [
  ['', ['c129715d7a2bc9a3:1']],
  [' a\nb\n  \t\tc\n d', ['271789c17abda88f:1', '54703d4cd895b18:1', '180aee12dab6264:1', 'a23a3dc5e078b07b:1']],
  [
    ' hello; \t\nworld!!!\n\n\n  \t\tGreetings\n End',
    [
      '8b7cf3e952e7aeb2:1',
      'b1ae1287ec4718d9:1',
      'bff680108adb0fcc:1',
      'c6805c5e1288b612:1',
      'b86d3392aea1be30:1',
      'e6ceba753e1a442:1',
    ],
  ],
  [' hello; \t\nworld!!!\n\n\n  \t\tGreetings\n End\n', ENDED],
  [' hello; \t\nworld!!!\r\r\r  \t\tGreetings\r End\r', ENDED],
  [' hello; \t\r\nworld!!!\r\n\r\n\r\n  \t\tGreetings\r\n End\r\n', ENDED],
  [' hello; \t\nworld!!!\r\n\n\r  \t\tGreetings\r End\r\n', ENDED],
  [
    'Lorem ipsum dolor sit amet.\n'.repeat(10),
    [
      ...[1, 2, 3, 4, 5, 6].map((count) => `a7f2ff13bc495cf2:${count}`),
      'a7f2ff1481e87703:1',
      'a9cf91f7bbf1862b:1',
      '55ec222b86bcae53:1',
      'cc97dc7b1d7d8f7b:1',
      'c129715d7a2bc9a3:1',
    ],
  ],
];

test('equals the published values', () => {
  for (const [text, hashes] of PUBLISHED) {
    assert.deepEqual(hashesOf(text), hashes, JSON.stringify(text));
    assert.deepEqual(slowLineHashes(text), hashes, JSON.stringify(text));
  }
});

test('equals the slow algorithm', () => {
  const texts = fc.array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom('\n', '\r', '\r\n', ' ', '\t', 'x'.repeat(99), '\uFFFF'),
    ),
    { maxLength: 40 },
  );
  fc.assert(
    fc.property(texts, (parts) => {
      const text = Buffer.from(parts.join('')).toString();
      assert.deepEqual(hashesOf(text), slowLineHashes(text));
    }),
    { numRuns: 300 },
  );
});

test('gives only the lines asked for, and reads no further than they need', () => {
  const text = 'same\n'.repeat(100_000);
  assert.deepEqual([...lineHashes(Buffer.from(text), new Set([3, 1])).keys()], [1, 3]);
  assert.equal(
    lineHashes(Buffer.from(text), new Set([3]))
      .get(3)
      ?.split(':')[1],
    '3',
  );
  assert.equal(lineHashes(Buffer.from('one'), new Set([2])).size, 0);
});
