import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkLegacy } from '../../src/detect/legacy-format.ts';
import { mintLegacyToken, mintToken } from '../../src/detect/mint.ts';
import { readNewFormat } from '../../src/detect/new-format.ts';
import { checksumsOfNew, kindOfLegacy } from '../oracle/slow-token.ts';

test('what is minted has the layout and the checksum of a token, of the month it is', () => {
  for (let month = 0; month < 12; month++) {
    const token = mintToken(new Date(Date.UTC(2026, month, 15)));
    assert.match(token, /^[0-9A-Za-z]{52}JQQJ99C[A-L]ACAAAAA[0-9A-Za-z]{5}AAASAZDO[0-9A-Za-z]{4}$/);
    assert.equal(token[59], 'ABCDEFGHIJKL'[month]);
    assert.equal(token.slice(80), checksumsOfNew(token.slice(0, 80))[0]);
  }
});

test('it is another one each time, and the detector is certain of it', () => {
  const now = new Date();
  const tokens = Array.from({ length: 50 }, () => mintToken(now));
  assert.equal(new Set(tokens).size, 50);
  for (const token of tokens) assert.equal(readNewFormat(Buffer.from(token), 0)?.confidence, 'certain');
});

test('the older format, too', () => {
  const tokens = Array.from({ length: 50 }, mintLegacyToken);
  assert.equal(new Set(tokens).size, 50);
  for (const token of tokens) {
    assert.match(token, /^[a-z2-7]{51}[aq]$/);
    assert.equal(kindOfLegacy(token), 'user');
    assert.equal(checkLegacy(Buffer.from(token), 0), 'user');
  }
});
