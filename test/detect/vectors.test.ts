// Every published vector: the formats, the hash and its spellings, and the encodings that tokens are leaked in.
import assert from 'node:assert/strict';
import test from 'node:test';
import vectors from '../../fixtures/pat-vectors.json' with { type: 'json' };
import { detect } from '../../src/detect/detect.ts';
import { inspectToken } from '../../src/detect/inspect-token.ts';
import { marvin32, spellBase62, spellBase64 } from '../../src/detect/marvin32.ts';
import { checksumsOfNew, kindOfLegacy, slowMarvin32 } from '../oracle/slow-token.ts';
import { base64, base64url, encode, type Encoder, utf16le, wrap } from './encoders.ts';

function find(content: Uint8Array): readonly (readonly [string, string])[] {
  return detect(content, 0, content.length, 3).map((match) => [match.token, match.confidence]);
}

/** One of the vectors has a last digit that no encoder writes; its 32 bytes are a token's all the same. */
const written = (token: string): string =>
  /^[a-z2-7]{52}$/.test(token) ? `${token.slice(0, 51)}${/[a-p]$/.test(token) ? 'a' : 'q'}` : token;

const hash32 = (hex: string): number => Number.parseInt(hex, 16);

for (const vector of vectors.new) {
  test(`new format: ${vector.name}`, () => {
    const token = vector.parts.toReversed().join('');
    const isValid = vector.structure && (vector.checksum === 'base62' || vector.checksum === 'base64');
    assert.equal(inspectToken(token)?.confidence === 'certain', isValid);
    assert.equal(
      find(Buffer.from(`PAT=${token};`)).some(([, confidence]) => confidence === 'certain'),
      isValid || token.length > 84,
    );
    const first60 = Buffer.from(token.slice(0, 80), 'base64');
    if (token.length === 84) assert.equal(marvin32(first60, 0x756c7430, 0x44656661), hash32(vector.hash32Hex));
    if (token.length === 84)
      assert.deepEqual(checksumsOfNew(token.slice(0, 80)), [
        vector.expectedBase62.slice(0, 4),
        vector.expectedBase64First4,
      ]);
    assert.equal(spellBase62(hash32(vector.hash32Hex)), vector.expectedBase62);
    assert.equal(spellBase64(hash32(vector.hash32Hex)), vector.expectedBase64First4);
  });
}

for (const vector of vectors.legacy) {
  test(`legacy format: ${vector.name}`, () => {
    const token = vector.parts.toReversed().join('');
    const kind = { user: 'user', app: 'application' }[String(vector.checksum)];
    const facts = inspectToken(token);
    assert.equal(facts?.confidence === 'certain' ? facts.kind : undefined, kind);
    assert.deepEqual(find(Buffer.from(`"${token}"`)), kind === undefined ? [] : [[written(token), 'certain']]);
    if (/^[a-z2-7]{52}$/.test(token)) assert.equal(kindOfLegacy(token), kind);
  });
}

test('Marvin32 of the published inputs, in both implementations', () => {
  for (const { seedHex, dataHex, hash32Hex } of vectors.marvin) {
    const data = Buffer.from(dataHex, 'hex');
    assert.equal(marvin32(data, hash32(seedHex.slice(8)), hash32(seedHex.slice(0, 8))), hash32(hash32Hex), dataHex);
    assert.equal(slowMarvin32(data, seedHex), BigInt(`0x${hash32Hex}`), dataHex);
  }
});

test('the spellings of a checksum', () => {
  for (const { hash32Hex, base62, base64First4 } of vectors.checksumEncoding) {
    assert.deepEqual(
      [spellBase62(hash32(hash32Hex)), spellBase64(hash32(hash32Hex))],
      [base62, base64First4],
      hash32Hex,
    );
  }
});

const ENCODINGS: readonly (readonly [string, ...Encoder[]])[] = [
  ['base64(PAT)', base64()],
  ['base64(:PAT)', base64(':')],
  ['base64(PAT:PAT)', base64('PAT:')],
  ['base64(user:PAT)', base64('user:')],
  ['base64(OAuth:PAT)', base64('OAuth:')],
  ['base64(base64(:PAT))', base64(':'), base64()],
  ['base64url without padding', base64url(':')],
  ['UTF-16LE with a byte order mark', utf16le('\uFEFF$env:AZURE_DEVOPS_EXT_PAT="', '"\r\n')],
  ['base64 of UTF-16LE', utf16le('az devops login # '), base64()],
  ['wrapped at 76', base64(':'), wrap(76)],
];

test('every encoding of the vectors', () => {
  const valid = [
    ...vectors.new.filter((vector) => vector.structure && vector.checksum),
    ...vectors.legacy.filter((vector) => vector.checksum),
  ];
  for (const [name, ...encoders] of ENCODINGS) {
    for (const vector of valid) {
      const token = vector.parts.toReversed().join('');
      assert.deepEqual(find(encode(token, ...encoders)), [[written(token), 'certain']], `${name}: ${vector.name}`);
    }
  }
});
