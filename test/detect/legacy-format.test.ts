import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { BASE32 } from '../../src/detect/alphabet.ts';
import { asEncoded, checkLegacy, findValidLegacy } from '../../src/detect/legacy-format.ts';
import { Dice, mintLegacy } from '../mint.ts';
import { kindOfLegacy } from '../oracle/slow-token.ts';

test('the table of contributions gives the same answer as decoding and a bit-by-bit CRC', () => {
  for (let seed = 1; seed <= 300; seed++) {
    const kind = seed % 2 === 0 ? 'user' : 'application';
    const token = mintLegacy(new Dice(seed), kind);
    assert.equal(checkLegacy(Buffer.from(token), 0), kind);
    const at = seed % 52;
    const digit = BASE32[(BASE32.indexOf(token.charAt(at)) + 16) % 32] as string;
    const changed = token.slice(0, at) + digit + token.slice(at + 1);
    assert.equal(checkLegacy(Buffer.from(changed), 0), kindOfLegacy(changed), `${changed} at ${at}`);
  }
});

test('the four bits after the last byte do not count', () => {
  const token = mintLegacy(new Dice(3));
  const last = BASE32[BASE32.indexOf(token.slice(-1)) + 1] as string;
  const bytes = Buffer.from(token.slice(0, -1) + last);
  assert.equal(checkLegacy(bytes, 0), 'user');
  assert.equal(findValidLegacy(bytes, 0, 52, 0), 0);
  assert.equal(findValidLegacy(Buffer.concat([bytes, bytes.subarray(0, 1)]), 0, 53, 0), -1);
});

test('whatever the last digit is, a checksum that holds tells which one an encoder wrote', () => {
  for (let seed = 1; seed <= 40; seed++) {
    const token = mintLegacy(new Dice(seed));
    const valid = Array.from(BASE32, (digit) => token.slice(0, -1) + digit).filter((written) => kindOfLegacy(written));
    assert.equal(valid.length, 16);
    assert.deepEqual(new Set(valid.map(asEncoded)), new Set([token]));
  }
});

test('no 52 times the same character is a token: long runs of one character may be skipped', () => {
  for (const digit of BASE32) assert.equal(checkLegacy(Buffer.from(digit.repeat(52)), 0), undefined);
});

test('finds every token in a longer run', () => {
  const digits = fc.string({ unit: fc.constantFrom('a', 'q', '7'), maxLength: 70 });
  const property = fc.property(digits, fc.integer({ min: 1, max: 999 }), digits, (before, seed, after) => {
    const token = mintLegacy(new Dice(seed));
    const run = Buffer.from(before + token + after + token);
    const found: number[] = [];
    for (let at = findValidLegacy(run, 0, run.length, 0); at !== -1; at = findValidLegacy(run, 0, run.length, at + 1))
      found.push(at);
    assert.ok(found.includes(before.length) && found.includes(run.length - 52));
    assert.ok(found.every((at) => kindOfLegacy(run.toString('latin1', at, at + 52)) !== undefined));
  });
  fc.assert(property);
});
