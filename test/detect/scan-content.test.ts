import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import type { Hit } from '../../src/core/match.ts';
import { scanContent } from '../../src/detect/scan-content.ts';
import { Dice, mintLegacy, mintNew } from '../mint.ts';
import { contents } from './arbitrary.ts';
import { base64, encode, utf16be, utf16le, wrap } from './encoders.ts';

const NEW = mintNew(new Dice(21));
const LEGACY = mintLegacy(new Dice(22));
const SETTINGS = { decodeDepth: 3, maxSize: 1e9, lineHash: false };

function scan(content: Uint8Array | string, lineHash = false): readonly Hit[] {
  const bytes = Buffer.from(content);
  return scanContent(bytes, 0, bytes.length, { kind: 'stdin' }, { ...SETTINGS, lineHash });
}

function regions(content: Uint8Array | string): readonly (readonly number[])[] {
  return scan(content).map(({ region }) => [region.line, region.column, region.endLine, region.endColumn]);
}

test('lines and columns start at 1, the end column is exclusive', () => {
  assert.deepEqual(regions(LEGACY), [[1, 1, 1, 53]]);
  assert.deepEqual(regions(`a\n\r\n  ${LEGACY}\n${NEW}`), [
    [3, 3, 3, 55],
    [4, 1, 4, 85],
  ]);
});

test('columns count UTF-16 code units of the decoded line', () => {
  assert.deepEqual(regions(`é€😀 ${LEGACY}`), [[1, 6, 1, 58]]);
  assert.deepEqual(regions(`😀\n😀${LEGACY}`), [[2, 3, 2, 55]]);
  assert.deepEqual(regions(Buffer.concat([Buffer.from([0xe2, 0x82]), Buffer.from(LEGACY)])), [[1, 2, 1, 54]]);
  assert.deepEqual(regions(Buffer.concat([Buffer.from([0xff, 0xe2, 0x82]), Buffer.from(` ${LEGACY}`)])), [
    [1, 4, 1, 56],
  ]);
});

test('a byte order mark is no column', () => {
  assert.deepEqual(regions(`\uFEFF${LEGACY}`), [[1, 1, 1, 53]]);
  assert.deepEqual(regions(`\uFEFF\n\uFEFF${LEGACY}`), [[2, 2, 2, 54]]);
  assert.deepEqual(regions(encode(LEGACY, utf16le('\uFEFF'))), [[1, 1, 1, 53]]);
});

test('UTF-16 is counted in its own units and lines', () => {
  for (const encoder of [utf16le('\uFEFFfirst\r\n€: "', '"\n'), utf16be('\uFEFFfirst\r\n€: "', '"\n')]) {
    assert.deepEqual(regions(encode(LEGACY, encoder)), [[2, 5, 2, 57]]);
  }
});

test('a wrapped token ends on a later line', () => {
  const content = encode(NEW, base64(':', ';'), wrap(76, '\n    '));
  assert.deepEqual(regions(Buffer.concat([Buffer.from('data: |\n    '), content])), [[2, 6, 3, 43]]);
  const [hit] = scan(content);
  assert.equal(hit?.frame.text, `${NEW.slice(0, 4)}…${NEW.slice(-4)}`);
});

test('the frame shows the line around the masked token', () => {
  const [hit] = scan(`x\nexport AZURE_DEVOPS_EXT_PAT="${LEGACY}" # keep\ny`);
  const shown = `${LEGACY.slice(0, 4)}…${LEGACY.slice(-4)}`;
  assert.deepEqual(hit?.frame, { text: `export AZURE_DEVOPS_EXT_PAT="${shown}" # keep`, start: 29, length: 9 });
});

test('the frame of an encoded token replaces the whole run that holds it', () => {
  const [hit] = scan(
    `Authorization: Basic ${encode(LEGACY, base64('someone:', ':and much more text')).toString()} end`,
  );
  assert.equal(hit?.frame.text, `Authorization: Basic ${LEGACY.slice(0, 4)}…${LEGACY.slice(-4)} end`);
});

test('the frame keeps the names in front of a token, encoded or not', () => {
  const shown = `${LEGACY.slice(0, 4)}…${LEGACY.slice(-4)}`;
  const encoded = encode(LEGACY, base64()).toString();
  for (const before of [
    'ConvertTo-SecureString "',
    '.dockerconfigjson: ',
    '/npm/registry/:_password=',
    'x:_password="',
    'password=',
    'auth: ',
  ]) {
    assert.equal(scan(`${before}${encoded}`)[0]?.frame.text, before + shown);
    assert.equal(scan(`${before}${LEGACY}`)[0]?.frame.text, before + shown);
  }
  assert.equal(
    scan(`MyVeryLongVariableNameForToken="${LEGACY}"`)[0]?.frame.text,
    `…eryLongVariableNameForToken="${shown}"`,
  );
  assert.equal(scan(`password=someone:${encoded}`)[0]?.frame.text, `password=someone:${shown}`);
  assert.equal(scan(`password=${encoded}`.replace('=', `=${'x7'.repeat(10)}==`))[0]?.frame.text, `password=…${shown}`);
});

test('the frame is cut to thirty columns, and never inside a character', () => {
  const [hit] = scan(`${'😀 '.repeat(40)}"${LEGACY}" ${'ü '.repeat(400)}`);
  assert.ok(hit);
  const { text, start, length } = hit.frame;
  assert.ok(text.startsWith('…') && text.endsWith('…') && !/\p{Surrogate}/u.test(text));
  assert.ok(start <= 30 && text.length - start - length <= 30);
});

test('a frame masks what else could be secret, and leaves words alone', () => {
  const other = 'sk_live_4eC39HqLyjWDarjtT1zdp7dc';
  const [hit] = scan(`TOKEN="${LEGACY}" KEY="${other}" src/main/createAccess`);
  assert.ok(!hit?.frame.text.includes('4eC39'));
  assert.ok(hit?.frame.text.includes('src/main/cr'));
});

test('what is glued to the token is shown only when it is short', () => {
  const shown = `${LEGACY.slice(0, 4)}…${LEGACY.slice(-4)}`;
  assert.equal(scan(`"user_${LEGACY}_end"`)[0]?.frame.text, `"user_${shown}_end"`);
  assert.equal(scan(`"createToken_of_${LEGACY}_createToken_of"`)[0]?.frame.text, `"…${shown}…"`);
});

test('a neighbour in another encoding is masked too', () => {
  const hits = scan(Buffer.concat([Buffer.from(`${LEGACY} `), encode(NEW, utf16le())]));
  assert.equal(hits.length, 2);
  assert.equal(hits[0]?.frame.text, `${LEGACY.slice(0, 4)}…${LEGACY.slice(-4)} …`);
});

/** No output may hold more than 16 characters of a token in a row. */
function assertNothingLeaks(text: string, token: string): void {
  for (let at = 0; at + 17 <= token.length; at++) assert.ok(!text.includes(token.slice(at, at + 17)), text);
}

test('no frame holds more than 16 characters of any token', () => {
  const words = fc.array(
    fc.constantFrom(
      NEW,
      LEGACY,
      encode(NEW, base64(':')).toString(),
      encode(LEGACY, base64()).toString(),
      ' ',
      '"',
      '\n',
      'é',
      '=',
      'a',
      'user:',
      '/',
      NEW.slice(0, 40),
      LEGACY.slice(20),
      '_password=',
      '.dockerconfigjson: ',
      'ConvertTo-SecureString "',
      'MyVeryLongVariableNameForToken =',
      '==',
      ':',
      '-',
      '<br>',
      '\r',
      encode(NEW, base64(':')).toString().slice(0, 60),
      encode(NEW, base64(':')).toString().slice(30),
      encode(NEW, wrap(60, '<br>')).toString(),
      encode(NEW, base64(':'), wrap(60, '\r', 20)).toString(),
      ...[7, 15, 16].flatMap((at) => [NEW.slice(at, at + 16), LEGACY.slice(at, at + 16), NEW.slice(at, at + 40)]),
    ),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(words, fc.constantFrom('utf8', 'utf16le'), (parts, charset) => {
      for (const hit of scan(Buffer.from(parts.join(''), charset as BufferEncoding))) {
        for (const secret of [NEW, LEGACY, encode(NEW, base64(':')).toString(), encode(LEGACY, base64()).toString()])
          assertNothingLeaks(hit.frame.text, secret);
        const { text, start, length } = hit.frame;
        assert.match(text.slice(start, start + length), /^.{4}…\S{4}$/);
        assert.ok(!text.includes('\n'));
      }
    }),
    { numRuns: 500 },
  );
});

test('frames and regions are sound on random content', () => {
  fc.assert(
    fc.property(contents, (content) => {
      const hits = scan(content);
      for (const { match, frame, region } of hits) {
        for (const other of hits) assertNothingLeaks(frame.text, other.match.token);
        assert.equal(frame.length, 9);
        assert.ok(match.token.startsWith(frame.text.slice(frame.start, frame.start + 4)));
        assert.ok(region.line >= 1 && region.column >= 1);
        assert.ok(region.endLine > region.line || (region.endLine === region.line && region.endColumn > region.column));
      }
    }),
    { numRuns: 300 },
  );
});

test('regions of plain tokens equal those counted in the decoded text', () => {
  const noise = fc.array(fc.constantFrom('é', '€', '😀', '\n', '\r\n', ' ', LEGACY, '"'), { maxLength: 30 });
  fc.assert(
    fc.property(noise, fc.boolean(), (parts, withMark) => {
      const text = parts.join('');
      const expected = [...text.matchAll(new RegExp(`(?=${LEGACY})`, 'g'))].map(({ index }) => {
        const before = text.slice(0, index).split('\n');
        return [before.length, (before.at(-1) as string).length + 1];
      });
      const actual = regions(withMark ? `\uFEFF${text}` : text).map((region) => region.slice(0, 2));
      assert.deepEqual(actual, expected);
    }),
  );
});

test('adds line hashes only on demand', () => {
  assert.equal(scan(LEGACY)[0]?.lineHash, undefined);
  assert.match(scan(`\n${LEGACY}\n`, true)[0]?.lineHash ?? '', /^[0-9a-f]{1,16}:1$/);
});

test('a slice of a larger block is content of its own', () => {
  const bytes = Buffer.from(`line\n${NEW}\nline\n${LEGACY}`);
  const start = bytes.indexOf(LEGACY);
  const [hit] = scanContent(bytes, start, bytes.length, { kind: 'object', type: 'blob', id: 'x' }, SETTINGS);
  assert.deepEqual([hit?.match.offset, hit?.region.line, hit?.frame.start], [0, 1, 0]);
});
