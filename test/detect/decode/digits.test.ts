import assert from 'node:assert/strict';
import test from 'node:test';
import { decimal } from '../../../src/detect/decode/decimal.ts';
import type { OtherDecoder } from '../../../src/detect/decode/decoder.ts';
import { hex } from '../../../src/detect/decode/hex.ts';

function isNoticed({ notice }: OtherDecoder, text: string): boolean {
  const bytes = Buffer.from(text);
  return notice({ bytes, start: 0, end: bytes.length }, 0, bytes.length);
}

test('what is no byte is not taken for one that something packed begins with', () => {
  const numbers = ' 200, 201, 202,'.repeat(20);
  assert.equal(isNoticed(decimal, `120, 1,${numbers}`), true);
  assert.equal(isNoticed(decimal, `120, 1000,${numbers}`), false);
  assert.equal(isNoticed(hex, `78 01 ${'f0 '.repeat(60)}`), true);
  assert.equal(isNoticed(hex, `78 100 ${'f0 '.repeat(60)}`), false);
});

test('offsets of a dump are no digits in front of something packed', () => {
  const bytes = 'f0 '.repeat(60);
  for (const before of ['', 'a b c d e ', 'feed: ', '1 2 3 ', '12 '])
    assert.equal(isNoticed(hex, `${before}1f 8b 08 ${bytes}`), true, before);
  for (const before of ['0000000 ', '000000 ', '00000000: ', '0010: '])
    assert.equal(isNoticed(hex, `${before}1f 8b 08 ${bytes}`), false, before);
});
