// Every way of writing and every container of the corpus with some bytes changed, taken out or put in: nothing throws, hangs or is invented.
import assert from 'node:assert/strict';
import test from 'node:test';
import { detect } from '../../src/detect/detect.ts';
import { ContentStream } from '../../src/work/content-stream.ts';
import { Dice } from '../mint.ts';
import { listPacked } from './containers.ts';
import { listCross } from './cross.ts';
import { DEPTH } from './find.ts';
import { Mint, type Sample } from './sample.ts';

/** Times that each sample is changed. */
const ROUNDS = 3;

/** One to eight changes, each of some bytes. */
function mutate(content: Uint8Array, dice: Dice): Buffer {
  let bytes = Buffer.from(content);
  for (let changes = 1 + dice.below(8); changes > 0; changes--) {
    const at = dice.below(bytes.length + 1);
    const length = dice.below(6);
    const fresh = dice.below(3) === 0 ? Buffer.alloc(0) : dice.bytes(length);
    const dropped = dice.below(3) === 0 ? 0 : length;
    bytes = Buffer.concat([bytes.subarray(0, at), fresh, bytes.subarray(at + dropped)]);
  }
  return dice.below(8) === 0 ? bytes.subarray(0, dice.below(bytes.length + 1)) : bytes;
}

/** Whether `token` is the sample's own. Of the last digit of a legacy token only one bit counts. */
function isOwn(token: string, { planted }: Sample): boolean {
  return planted.some((own) => own.token.slice(0, -1) === token.slice(0, -1));
}

test('changed bytes in any way of writing invent no token', () => {
  const dice = new Dice(61);
  let found = 0;
  for (const sample of listCross(new Mint(61), 'brief')) {
    for (let round = 0; round < ROUNDS; round++) {
      const content = mutate(sample.content, dice);
      for (const { token, confidence, offset, length } of detect(content, 0, content.length, DEPTH)) {
        assert.ok(offset >= 0 && length > 0 && offset + length <= content.length);
        if (confidence !== 'certain') continue;
        assert.ok(isOwn(token, sample), token.slice(0, 8));
        found++;
      }
    }
  }
  assert.ok(found > 0);
});

test('changed bytes in any container are told of or read, and invent no token', () => {
  const dice = new Dice(62);
  let found = 0;
  for (const sample of listPacked(new Mint(62))) {
    for (let round = 0; round < ROUNDS; round++) {
      const stream = new ContentStream({ kind: 'stdin' }, { decodeDepth: DEPTH, maxSize: Infinity, lineHash: false });
      stream.push(mutate(sample.content, dice));
      for (const { match } of stream.end().hits) {
        if (match.confidence !== 'certain') continue;
        assert.ok(isOwn(match.token, sample), match.token.slice(0, 8));
        found++;
      }
    }
  }
  assert.ok(found > 0);
});
