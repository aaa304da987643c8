// Pieces that are sifted one after the other in one call: none is passed over that says something when it is sifted alone.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Changes } from '../../src/detect/changes.ts';
import { hex } from '../../src/detect/decode/hex.ts';
import { hexDump } from '../../src/detect/decode/hex-dump.ts';
import { NOTHING } from '../../src/detect/runs.ts';
import { makeSieve, type Sieve } from '../../src/detect/sieve.ts';
import { wasm } from '../../src/git/pack/core-exports.ts';
import { mayBeginWithinPacked } from '../../src/work/unpack-within.ts';
import { Dice, mintLegacy, mintNew } from '../mint.ts';
import { base64, dump, encode, hex as inHex, utf16le, wrap } from './encoders.ts';

const SETTINGS = { decodeDepth: 3, maxSize: 1e9, lineHash: false };

/** Places that the sieve leaves to others. Bytes. */
const [PIECES, FIRST_CHANGES, CHANGES, OBJECT] = [1 << 16, 3 << 16, 4 << 16, 2 << 20];
const memory = wasm === undefined ? assert.fail() : new wasm.Memory({ initial: 64, maximum: 64 });
const bytes = new Uint8Array(memory.buffer);
const words = new Uint32Array(memory.buffer);
const sieve = makeSieve(memory) ?? assert.fail();

const dice = new Dice(83);
const SECRETS = [
  mintNew(dice),
  mintLegacy(dice),
  ...[[base64()], [wrap(26)], [utf16le()], [inHex()], [dump('xxd')]].map((way) => encode(mintNew(dice), ...way)),
].map((text) => Buffer.from(text));

const part = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.integer({ min: 1, max: 40 }).map((n) => Buffer.from('the quick (brown) fox; '.repeat(n))),
  },
  fc.constantFrom(...SECRETS),
  fc.base64String({ minLength: 2100, maxLength: 2400 }).map((text) => Buffer.from(text)),
);
/** How far each piece reaches, what lies before the next, and how much of it is new. */
const piece = fc.record({
  size: fc.nat(4000),
  gap: fc.integer({ min: 1, max: 300 }),
  at: fc.nat(4000),
  fresh: fc.nat(300),
});

interface Listed {
  readonly start: number;
  readonly end: number;
  readonly changes: Changes | undefined;
}

/** Writes the object and its pieces to memory. */
function lay(object: Buffer, pieces: readonly { size: number; gap: number; at: number; fresh: number }[]): Listed[] {
  bytes.set(object, OBJECT);
  const listed: Listed[] = [];
  let from = 0;
  for (const [index, { size, gap, at, fresh }] of pieces.entries()) {
    const to = Math.min(object.length, from + size);
    words.set([from, to], PIECES / 4 + 2 * index);
    words.set([index, index + 1], FIRST_CHANGES / 4 + index);
    const change = Math.min(to, from + at);
    words.set([change, Math.min(to, change + fresh)], CHANGES / 4 + 2 * index);
    const changes = { words, first: CHANGES / 4 + 2 * index, count: 1, origin: OBJECT };
    listed.push({ start: OBJECT + from, end: OBJECT + to, changes });
    from = to + gap;
    if (from >= object.length) break;
  }
  return listed;
}

/** All that the sieve says about a text. */
function whatItSays(text: Listed, by: Sieve): readonly unknown[] {
  const range = { bytes, ...text };
  if (!by.sift(range)) return ['not sifted'];
  const said: unknown[] = [by.isEmpty, by.nextWide(range, text.start)];
  for (let at = by.nextRun(range, text.start); at !== NOTHING; at = by.nextRun(range, at + 1))
    said.push([at, by.endOf(), by.traitsOf()]);
  return [...said, ...[hex, hexDump].map(({ alphabet }) => by.nextOther(alphabet, range, text.start))];
}

for (const areKnown of [true, false]) {
  test(`every piece of which the sieve says something is told, with ${areKnown ? 'changes' : 'all new'}`, () => {
    let told = 0;
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 12 }), fc.array(piece, { maxLength: 8 }), (parts, cuts) => {
        const listed = lay(Buffer.concat(parts), cuts).map((each) =>
          areKnown ? each : { ...each, changes: undefined },
        );
        const lists = { pieces: PIECES, firstChanges: FIRST_CHANGES, changes: areKnown ? CHANGES : 0 };
        for (let number = 0; number <= listed.length; number++) {
          const next = sieve.nextPiece(lists, OBJECT, number, listed.length);
          for (const passed of listed.slice(number, next)) {
            assert.equal(whatItSays(passed, sieve)[0], true);
            assert.ok(passed.start === OBJECT || !mayBeginWithinPacked(bytes, passed, SETTINGS));
          }
          const found = listed[next];
          if (found === undefined) break;
          // Asked about right away it is not sifted again.
          sieve.nextPiece(lists, OBJECT, next, listed.length);
          assert.deepEqual(whatItSays(found, sieve), whatItSays(found, sieve));
          told++;
          number = next;
        }
      }),
      { numRuns: 300 },
    );
    assert.ok(told > 100, `${told}`);
  });
}
