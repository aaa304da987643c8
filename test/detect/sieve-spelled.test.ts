// What the sieve says of dumps, escapes and base64, by what they spell: noise is passed over, but not what is packed.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deflateSync, gzipSync } from 'node:zlib';
import { survey } from '../../src/detect/survey-text.ts';
import { Dice } from '../mint.ts';
import { base64, dump, type Encoder, littleEndian, spell, SPELLINGS, wrap } from './encoders.ts';

const FILLER = 'the quick brown fox (jumps) over the lazy dog; '.repeat(12);
const NOISE = Buffer.from(
  Array.from({ length: 600 }, (_, at) => (at % 16 === 5 ? 0x80 : new Dice(at).text(1).charCodeAt(0))),
);
const TEXT = Buffer.from('abcdefghijklmnop'.repeat(20));

const WRITINGS: readonly (readonly [name: string, how: Encoder])[] = [
  ['xxd', dump('xxd')],
  ['xxd -e', littleEndian('xxd')],
  ['hexdump', dump('hexdump', '> ')],
  ['\\x', spell(SPELLINGS.c, 1)],
];

function isNoticed(written: Uint8Array): boolean {
  const bytes = Buffer.concat([Buffer.from(`${FILLER}\n`), written, Buffer.from(`\n${FILLER}`)]);
  return !survey({ bytes, start: 0, end: bytes.length }).isEmpty;
}

for (const [name, how] of WRITINGS) {
  test(`${name}: text is noticed, noise and zeros are not, unless they begin like something packed`, () => {
    assert.equal(isNoticed(how(TEXT)), true);
    assert.equal(isNoticed(how(Buffer.concat([NOISE, TEXT]))), true);
    assert.equal(isNoticed(how(NOISE)), false);
    assert.equal(isNoticed(how(Buffer.alloc(600))), false);
    for (const packed of [gzipSync(NOISE), deflateSync(NOISE)]) assert.equal(isNoticed(how(packed)), true);
  });
}

test('base64 of noise is passed over though it begins with a letter of zlib, unless all of its signature may be there', () => {
  const byChance = Buffer.concat([Buffer.from([0x78, 0x4d]), NOISE]);
  const zlib = deflateSync(NOISE);
  for (const width of [76, 400]) {
    assert.equal(isNoticed(wrap(width)(base64()(byChance))), false);
    for (const first of [1, 2, 3, width])
      assert.equal(isNoticed(wrap(width, '\n', first)(base64()(zlib))), true, `${width}, ${first}`);
  }
});
