import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { fingerprintOf } from '../../src/core/fingerprint.ts';
import { isGuessable } from '../../src/core/guessable.ts';
import { Dice, mintLegacy, mintNew } from '../mint.ts';

const plain = (rule: string, token: string) =>
  createHash('sha256').update(`pat-patrol/finding/v1\0${rule}\0${token}`).digest('hex');

test('the fingerprint of what could be guessed is no plain hash', () => {
  for (const weak of ['hunter2', 'correct horse', 'a'.repeat(70), '12345678901234567890']) {
    const fingerprint = fingerprintOf('mine', weak);
    assert.match(fingerprint, /^[0-9a-f]{64}$/);
    assert.notEqual(fingerprint, plain('mine', weak));
    assert.equal(fingerprintOf('mine', weak), fingerprint);
    assert.notEqual(fingerprintOf('other', weak), fingerprint);
  }
  const strong = new Dice(3).text(40);
  assert.equal(fingerprintOf('mine', strong), plain('mine', strong));
});

test('tokens of Azure DevOps cannot be guessed', () => {
  const dice = new Dice(9);
  for (const [rule, token] of [
    ['PAT001', mintNew(dice)],
    ['PAT003', mintLegacy(dice)],
  ] as const) {
    assert.ok(!isGuessable(token));
    assert.equal(fingerprintOf(rule, token), plain(rule, token));
  }
});
