// Whatever a token is written in, the margin around a change shows all of it: the piece that is scanned holds the token wherever the change cuts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { detect } from '../../src/detect/detect.ts';
import { marginFor } from '../../src/work/margin.ts';
import { base64, dump, encode, type Encoder, hex, spell, SPELLINGS, utf16le, utf32, wrap } from '../detect/encoders.ts';
import { Dice, mintLegacy, mintNew } from '../mint.ts';

const { percent, json, long, decimal, mail } = SPELLINGS;
const WAYS: readonly (readonly [string, number, readonly Encoder[]])[] = [
  ['plain', 0, []],
  ['in strings', 0, [wrap(24, '" +\n        "', 12)]],
  ['base64 in narrow lines', 1, [base64(':'), wrap(16, '\r\n')]],
  ['base64 in strings', 1, [base64(':'), wrap(32, '" +\r\n            "')]],
  ['UTF-16', 1, [utf16le()]],
  ['UTF-32', 1, [utf32('le')]],
  ['hex', 1, [hex()]],
  ['a C array', 1, [hex(', ', '0x'), wrap(72, '\n    ')]],
  ['hexdump', 1, [dump('hexdump')]],
  ['percent', 1, [spell(percent)]],
  ['\\u0041', 1, [spell(json)]],
  ['\\U00000041', 1, [spell(long)]],
  ['&#65;', 1, [spell(decimal)]],
  ['=41', 1, [spell(mail), wrap(75, '=\r\n')]],
  ['base64 of UTF-16', 2, [utf16le(':'), base64()]],
  ['\\u0041 in UTF-16', 2, [spell(json), utf16le()]],
  ['percent twice', 2, [spell(percent), spell(percent)]],
  ['a C array of UTF-16', 2, [utf16le(), hex(', ', '0x')]],
  ['base64 three times', 3, [base64(':'), base64(), base64(), wrap(76, '\r\n')]],
  ['\\u0041 of base64 in UTF-16', 3, [base64(':'), spell(json), utf16le()]],
  ['hex of base64 of UTF-16', 3, [utf16le(), base64(), hex(' ')]],
];

for (const [name, depth, chain] of WAYS) {
  test(`the margin covers ${name}`, () => {
    for (const token of [mintNew(new Dice(31)), mintLegacy(new Dice(32))]) {
      const spelled = encode(token, ...chain);
      const before = Buffer.from('some words in many lines\n'.repeat(2000));
      const content = Buffer.concat([before, spelled, Buffer.from('\n'), before]);
      const [match] = detect(content, 0, content.length, depth);
      assert.equal(match?.token, token);
      const margin = marginFor(depth);
      // The change is one byte: the first or the last of the token.
      for (const at of [match.offset, match.offset + match.length - 1]) {
        const found = detect(content, at - margin, at + 1 + margin, depth);
        assert.ok(found.length > 0, `${token.length} characters take ${match.length}, the margin is ${margin}`);
      }
    }
  });
}
