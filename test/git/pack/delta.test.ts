import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { CorruptPack } from '../../../src/git/pack/corrupt.ts';
import { DeltaScript } from '../../../src/git/pack/delta.ts';
import { encodeDelta, follow, sizeOf, type Step } from './write-pack.ts';

const script = new DeltaScript();

/** What a delta makes, straight from gitformat-pack.txt, or undefined where that is not defined. */
function apply(base: Buffer, delta: Buffer): Buffer | undefined {
  let at = 0;
  const number = (): bigint | undefined => {
    let value = 0n;
    for (let shift = 0n; ; shift += 7n) {
      const byte = delta[at++];
      if (byte === undefined) return undefined;
      value |= BigInt(byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
  };
  const baseSize = number();
  const resultSize = number();
  if (baseSize !== BigInt(base.length) || resultSize === undefined) return undefined;
  const parts: Buffer[] = [];
  while (at < delta.length) {
    const code = delta[at++] as number;
    if (code === 0) return undefined;
    if (code < 0x80) {
      if (at + code > delta.length) return undefined;
      parts.push(delta.subarray(at, at + code));
      at += code;
      continue;
    }
    const operands = [0, 1, 2, 3, 4, 5, 6].map((bit) => (((code >> bit) & 1) === 1 ? delta[at++] : 0));
    if (operands.includes(undefined)) return undefined;
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0] = operands;
    const from = a + b * 256 + c * 65_536 + d * 16_777_216;
    const length = e + f * 256 + g * 65_536 || 0x10000;
    if (from + length > base.length) return undefined;
    parts.push(base.subarray(from, from + length));
  }
  const result = Buffer.concat(parts);
  return BigInt(result.length) === resultSize ? result : undefined;
}

/** What the parsed script says that is to be done; undefined when it is made for a base of another size. */
function obey(base: Buffer, delta: Buffer, shift = 0): Buffer | undefined {
  script.parse(Buffer.concat([Buffer.alloc(shift, 0xff), delta, Buffer.alloc(9, 0xff)]), shift, shift + delta.length);
  if (script.baseSize !== base.length) return undefined;
  const parts = Array.from({ length: script.count }, (_, index) => {
    const from = script.sources[index] as number;
    const length = script.lengths[index] as number;
    return script.copies[index] === 1
      ? base.subarray(from, from + length)
      : delta.subarray(from - shift, from - shift + length);
  });
  const result = Buffer.concat(parts);
  assert.equal(script.resultSize, result.length);
  return result;
}

const bases = fc.oneof(
  fc.uint8Array({ maxLength: 400 }),
  fc.nat(255).map((byte) => new Uint8Array(200_000).fill(byte)),
);
const deltas = bases
  .map((base) => Buffer.from(base))
  .chain((base) => {
    const insert = fc.uint8Array({ minLength: 1, maxLength: 300 }).map((bytes): Step => ({ insert: bytes }));
    const copy = fc
      .tuple(fc.nat(base.length), fc.nat(base.length))
      .map(([a, b]): Step => ({ copy: Math.min(a, b), length: Math.abs(a - b) }));
    return fc.array(fc.oneof(insert, copy), { maxLength: 40 }).map((steps) => ({ base, steps }));
  });

test('a delta is read as it was written', () => {
  fc.assert(
    fc.property(deltas, fc.nat(5), ({ base, steps }, shift) => {
      const delta = encodeDelta(base.length, steps);
      assert.ok(obey(base, delta, shift)?.equals(follow(base, steps)));
      assert.equal(script.baseSize, base.length);
      assert.ok(apply(base, delta)?.equals(follow(base, steps)));
    }),
  );
});

test('a damaged delta is refused, or says what a slow reading of it says', () => {
  const damaged = deltas.chain(({ base, steps }) => {
    const delta = encodeDelta(base.length, steps);
    const changes = fc.array(fc.tuple(fc.nat(delta.length - 1), fc.nat(255)), { maxLength: 3 });
    return fc.record({ base: fc.constant(base), delta: fc.constant(delta), changes, cut: fc.nat(delta.length) });
  });
  const counts = { read: 0, refused: 0 };
  fc.assert(
    fc.property(damaged, fc.boolean(), ({ base, delta, changes, cut }, isCut) => {
      const bytes = Buffer.from(isCut ? delta.subarray(0, cut) : delta);
      for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value;
      const expected = apply(base, bytes);
      try {
        const result = obey(base, bytes);
        if (result === undefined) return;
        assert.ok(expected?.equals(result));
        counts.read++;
      } catch (error) {
        assert.ok(error instanceof CorruptPack, String(error));
        assert.equal(expected, undefined);
        counts.refused++;
      }
    }),
    { numRuns: 1500 },
  );
  assert.ok(counts.read > 50 && counts.refused > 50, JSON.stringify(counts));
});

test('a delta of more instructions than memory should hold is refused, whatever it says that it makes', () => {
  const header = Buffer.from([0, 0x80, 0x80, 0x80, 0x80, 0x10]);
  const delta = Buffer.concat([header, Buffer.alloc(2 * (2 ** 22 + 1), 1)]);
  assert.throws(() => new DeltaScript().parse(delta, 0, delta.length), CorruptPack);
});

test('the changes of a delta: all that the base does not have, with margins, in order and apart', () => {
  fc.assert(
    fc.property(deltas, fc.nat(60), ({ base, steps }, margin) => {
      const delta = encodeDelta(base.length, steps);
      script.parse(delta, 0, delta.length);
      const size = sizeOf(steps);
      const changes: [number, number][] = [];
      assert.equal(
        script.findChange(margin, (start, end) => (changes.push([start, end]), false)),
        false,
      );
      const covered = new Uint8Array(size + 1);
      let before = -1;
      for (const [start, end] of changes) {
        assert.ok(start > before && end >= start && end <= size, JSON.stringify(changes));
        before = end;
        covered.fill(1, start, end);
      }
      assertCovered(steps, { margin, baseSize: base.length, covered, size });
    }),
  );
});

interface Cover {
  readonly margin: number;
  readonly baseSize: number;
  readonly covered: Uint8Array;
  readonly size: number;
}

/** Every byte within the margin of an insert, or of a place where what follows did not follow in the base, must be covered. */
function assertCovered(steps: readonly Step[], { margin, baseSize, covered, size }: Cover): void {
  let at = 0;
  let next = 0;
  const near = (from: number, to: number): void => {
    for (let byte = Math.max(0, from - margin); byte < Math.min(size, to + margin); byte++)
      assert.equal(covered[byte], 1, `byte ${byte}`);
  };
  for (const step of steps) {
    const length = 'insert' in step ? step.insert.length : step.length;
    if (length === 0) continue;
    if ('insert' in step) near(at, at + length);
    else if (step.copy !== next) near(at, at);
    next = 'insert' in step ? -1 : step.copy + length;
    at += length;
  }
  if (next !== baseSize) near(size, size);
}
