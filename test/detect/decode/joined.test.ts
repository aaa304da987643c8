// Corners of text in pieces, found by the corpus: each hid a token once.
import assert from 'node:assert/strict';
import test from 'node:test';
import { detect } from '../../../src/detect/detect.ts';
import { Dice, mintLegacy } from '../../mint.ts';
import { slowDetect } from '../../oracle/slow-detect.ts';

const TOKEN = mintLegacy(new Dice(51));
const cut = (...at: readonly number[]): string[] => [0, ...at].map((from, index) => TOKEN.slice(from, at[index]));

const CORNERS: Readonly<Record<string, string>> = {
  'a diff, where a short string stands before': `'pat','${cut(40).join('\n+')}'`,
  'a diff, where a list begins before': `pat: >-\n    ${cut(40).join('\n+')}`,
  'a short line first, with line feeds as JSON has them': `"${cut(9, 49).join('\\n')}"`,
  'a formatted string in JSON': String.raw`"pat = \"${cut(26).join(String.raw`\" f\"`)}\""`,
  'a formatted string in JSON in JSON': String.raw`\"${cut(26).join(String.raw`\\\" + @\\\"`)}\"`,
  'carriage returns as JSON has them': `"${cut(25).join('\\r')}"`,
};

for (const [corner, text] of Object.entries(CORNERS)) {
  test(`text in pieces: ${corner}`, () => {
    const content = Buffer.from(text);
    const tokens = detect(content, 0, content.length, 3).map(({ token }) => token);
    assert.deepEqual(tokens, [TOKEN]);
    assert.deepEqual(
      slowDetect(content, 3).map(({ token }) => token),
      tokens,
    );
  });
}
