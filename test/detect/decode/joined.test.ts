// Corners of text in pieces, found by the corpus: each hid a token once.
import assert from 'node:assert/strict';
import test from 'node:test';
import { gzipSync } from 'node:zlib';
import { Budget } from '../../../src/detect/budget.ts';
import { joined } from '../../../src/detect/decode/joined.ts';
import { detect, findSightings } from '../../../src/detect/detect.ts';
import { outermostLayer, type Unpack } from '../../../src/detect/layer.ts';
import { MatchList, readPlace } from '../../../src/detect/match-list.ts';
import { scanLayer } from '../../../src/detect/scan-layer.ts';
import { EVERYTHING } from '../../../src/detect/survey.ts';
import { Dice, mintLegacy, mintNew } from '../../mint.ts';
import { slowDetect } from '../../oracle/slow-detect.ts';
import { storeZstd } from '../../unpack/write-zstd.ts';
import { dump } from '../encoders.ts';

const TOKEN = mintLegacy(new Dice(51));
const cut = (...at: readonly number[]): string[] => [0, ...at].map((from, index) => TOKEN.slice(from, at[index]));

const CORNERS: Readonly<Record<string, string>> = {
  'a diff, where a short string stands before': `'pat','${cut(40).join('\n+')}'`,
  'a diff, where a list begins before': `pat: >-\n    ${cut(40).join('\n+')}`,
  'a short line first, with line feeds as JSON has them': `"${cut(9, 49).join('\\n')}"`,
  'a formatted string in JSON': String.raw`"pat = \"${cut(26).join(String.raw`\" f\"`)}\""`,
  'a formatted string in JSON in JSON': String.raw`\"${cut(26).join(String.raw`\\\" + @\\\"`)}\"`,
  'carriage returns as JSON has them': `"${cut(25).join('\\r')}"`,
  'a diff of strings, where another string stands before': `"Abcdefgh12345678abcdefgh" + "${cut(20, 40).join('\n+')}"`,
  'a diff in which lines are taken out and put in': `-Abcdefgh12345678abcdefgh\n-Abcd1234\n+${cut(20, 40).join('\n+')}\n`,
  'a diff of strings and lines': `+x = "${TOKEN.slice(0, 25)}" + "${TOKEN.slice(25, 40)}\n+${TOKEN.slice(40)}"`,
  'comments below a line': `Abcdefgh12345678abcdefgh\nAbcd1234\n//${cut(20, 40).join('\n//')}\n`,
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

test('lines of a log, and a dump, are read from the first on below a heading of PEM', () => {
  const token = mintNew(new Dice(52));
  const log = `2026-01-02 AB ${token.slice(0, 44)}\n2026-01-03 AB ${token.slice(44)}\n`;
  for (const text of [Buffer.from(log), dump('xxd')(Buffer.from(token))]) {
    const rows = Buffer.from(text).toString('base64').replaceAll(/.{64}/g, '$&\n');
    for (const heading of ['', '-----BEGIN X-----\n', '-----BEGIN MESSAGE-----\r\n']) {
      const content = Buffer.from(`${heading}${rows}\n-----END X-----\n`);
      const tokens = detect(content, 0, content.length, 3).map((match) => match.token);
      assert.deepEqual(tokens, [token], heading);
    }
  }
});

/** Rows as wide as those of mail, of what is no text. */
const inRows = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString('base64')
    .replaceAll(/.{76}(?=.)/g, '$&\n');
const PICTURE = Buffer.from(Array.from({ length: 57 * 40 }, (_, at) => ((at * at * 31) >> 3) | 0x80));
const GZIP = gzipSync(PICTURE);

/** What is found with the sieve, and without it. */
function findBothWays(content: Uint8Array, unpack: Unpack): readonly (readonly string[])[] {
  const range = { bytes: content, start: 0, end: content.length };
  const search = { found: new MatchList(0), budget: new Budget(content.length) };
  scanLayer(outermostLayer(range, 3, unpack), EVERYTHING, search);
  const sifted = findSightings(range, { decodeDepth: 3, unpackerFor: () => unpack });
  return [sifted, search.found.distinct()].map((found) => found.map((each) => readPlace(each).token));
}

for (const rows of [4, 5, 39, 40]) {
  test(`what is packed is read below ${rows} rows of other base64, and above more`, () => {
    const token = mintNew(new Dice(53));
    const above = inRows(PICTURE.subarray(0, rows * 57));
    for (const packed of [GZIP, storeZstd(PICTURE), Buffer.concat([GZIP.subarray(0, 57), GZIP])]) {
      const unpack: Unpack = (bytes, onContent) => {
        if (packed.equals(bytes.subarray(0, packed.length))) onContent(Buffer.from(token));
      };
      const content = Buffer.from(`${above}\n${inRows(packed)}\n${inRows(PICTURE)}\n`);
      assert.deepEqual(findBothWays(content, unpack), [[token], [token]]);
    }
  });
}

test('rows that all begin like something packed are joined a few times, not once for each', () => {
  const bytes = Buffer.from(`${'H4sIAbcdefghABCD0123456789+/'.repeat(2)}\n`.repeat(2000));
  let length = 0;
  joined.decode(
    { bytes, start: 0, end: bytes.length, aligned: true, division: 'pieces', outer: undefined },
    0,
    (decoded) => {
      length += decoded.bytes.length;
    },
  );
  assert.ok(length > bytes.length && length < 12 * bytes.length, `${length}`);
});

test('the last of all bytes may begin like what is packed', () => {
  for (const last of ['H4sI', 'H4', 'H', 'UEsD', 'eN', 'KL']) {
    // Nothing lies behind these in memory.
    const content = Uint8Array.from(Buffer.from(`${cut(26).join('\n')}\n${last}`));
    assert.deepEqual(findBothWays(content, assert.fail), [[TOKEN], [TOKEN]], last);
  }
});
