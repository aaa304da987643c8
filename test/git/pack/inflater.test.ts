import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { createInflater, type Inflater } from '../../../src/git/pack/inflater.ts';
import { Dice } from '../../mint.ts';

const fast = createInflater();
/** One that always says yes: the probe must find it out, and `inflateSync` take its place. */
const slow = createInflater({ inflate: () => true });
/** One that is damaged in a way of its own. */
const afterThrow = createInflater({
  inflate: () => {
    throw new Error('not on this Node');
  },
});

const BEFORE = 3;
const GUARD = 0xee;

/** The answer, and what was written; nothing may be written before the place or beyond the spare byte. */
function answer(inflater: Inflater, input: Uint8Array, size: number): string {
  const padded = Buffer.concat([Buffer.from('pad'), input, Buffer.from('pad')]);
  const output = new Uint8Array(BEFORE + size + 1 + 8).fill(GUARD);
  const isRight = inflater.inflate({ input: padded, start: 3, end: 3 + input.length }, output, BEFORE, size);
  assert.ok(
    output.subarray(0, BEFORE).every((byte) => byte === GUARD),
    'wrote before its place',
  );
  assert.ok(
    output.subarray(BEFORE + size + 1).every((byte) => byte === GUARD),
    'wrote behind its place',
  );
  return isRight ? `yes ${Buffer.from(output.subarray(BEFORE, BEFORE + size)).toString('latin1')}` : 'no';
}

function answerOfAll(input: Uint8Array, size: number): string {
  const first = answer(fast, input, size);
  assert.equal(answer(slow, input, size), first);
  assert.equal(answer(afterThrow, input, size), first);
  return first;
}

test('the fast way is in use on this Node', () => {
  assert.notEqual(fast.inflate, slow.inflate);
  assert.equal(slow.inflate, afterThrow.inflate);
});

test('gives what was deflated, and says no to any other size', () => {
  const contents = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc.nat(90_000).map((size) => new Uint8Array(size)),
    fc.nat(9).map((seed) => new Dice(seed).bytes(40_000)),
  );
  fc.assert(
    fc.property(contents, fc.constantFrom(0, 1, 9), fc.integer({ min: 1, max: 40 }), (content, level, off) => {
      const stream = deflateSync(content, { level });
      assert.equal(answerOfAll(stream, content.length), `yes ${Buffer.from(content).toString('latin1')}`);
      assert.equal(answerOfAll(stream, content.length + off), 'no');
      if (content.length >= off) assert.equal(answerOfAll(stream, content.length - off), 'no');
    }),
    { numRuns: 60 },
  );
});

test('damaged streams: both ways say the same, and a good one after them is read', () => {
  const content = new Dice(5).bytes(500);
  const stream = deflateSync(content);
  fc.assert(
    fc.property(fc.nat(stream.length - 1), fc.integer({ min: 1, max: 255 }), fc.nat(stream.length), (at, flip, cut) => {
      const damaged = Buffer.from(stream);
      damaged[at]! ^= flip;
      answerOfAll(damaged, content.length);
      if (cut < stream.length) assert.equal(answerOfAll(stream.subarray(0, cut), content.length), 'no');
      assert.notEqual(answerOfAll(stream, content.length), 'no');
    }),
    { numRuns: 200 },
  );
});

test('other formats, a preset dictionary and nothing at all are no', () => {
  const content = Buffer.from('content');
  const others = [
    gzipSync(content),
    deflateRawSync(content),
    deflateSync(content, { dictionary: Buffer.from('cont') }),
    Buffer.alloc(0),
  ];
  for (const stream of others) assert.equal(answerOfAll(stream, content.length), 'no');
});

test('a bomb is not unpacked beyond its announced size', () => {
  const bomb = deflateSync(Buffer.alloc(64 << 20));
  assert.equal(answerOfAll(bomb, 1000), 'no');
  assert.equal(answerOfAll(bomb, 0), 'no');
});
