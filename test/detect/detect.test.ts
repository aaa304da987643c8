import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import type { Encoding, Match } from '../../src/core/match.ts';
import { detect } from '../../src/detect/detect.ts';
import { breakLegacy, breakNew, Dice, mintLegacy, mintNew } from '../mint.ts';
import { slowDetect, type SlowMatch } from '../oracle/slow-detect.ts';
import { contents } from './arbitrary.ts';
import { base64, base64url, encode, type Encoder, JOINTS, SEPARATORS, utf16be, utf16le, wrap } from './encoders.ts';

const NEW = mintNew(new Dice(11));
const LEGACY = mintLegacy(new Dice(12));

function find(content: Uint8Array | string, depth = 3): readonly Match[] {
  const bytes = Buffer.from(content);
  return detect(bytes, 0, bytes.length, depth);
}

function summary(match: Match): SlowMatch {
  const { ruleId, token, offset, length, encoding, kind, organization } = match;
  return { ruleId, token, offset, length, encoding, kind, organization };
}

function assertOracle(content: Uint8Array, depth: number): void {
  const fast = detect(content, 0, content.length, depth).map(summary);
  assert.deepEqual(fast, slowDetect(content, depth));
}

test('finds a token wherever it lies and whatever is glued to it', () => {
  for (const token of [NEW, LEGACY]) {
    for (const [before, after] of [
      ['', ''],
      ['x', ''],
      ['', 'X'],
      ['AZDO', 'JQQJ99'],
      ['\\n', '\\n'],
      ['%3A', '@'],
      ['user_', '='],
      [token, token],
    ]) {
      const matches = find(`${before}${token}${after}`).filter((match) => match.confidence === 'certain');
      const offsets = matches.map((match) => match.offset);
      const expected = before === token ? [0, token.length, 2 * token.length] : [(before as string).length];
      assert.deepEqual(offsets, expected, `${before}T${after}`);
      assert.ok(
        matches.every((match) => match.token === token && match.length === token.length && match.encoding.length === 0),
      );
    }
  }
});

test('says what a token tells about itself', () => {
  const [fresh] = find(mintNew(new Dice(1), { year: 2025, month: 12 }));
  assert.equal(fresh?.issued, '2025-12');
  assert.equal(fresh?.kind, 'unknown');
  assert.equal(find(mintLegacy(new Dice(1)))[0]?.kind, 'user');
  assert.equal(find(mintLegacy(new Dice(1), 'application'))[0]?.kind, 'application');
});

test('accepts both spellings of the checksum and all kinds of key', () => {
  for (let seed = 1; seed <= 200; seed++) {
    const dice = new Dice(seed);
    const token = mintNew(dice, {
      spelling: seed % 2 === 0 ? 'base62' : 'base64',
      keyKind: (['9', 'D', 'H'] as const)[seed % 3] as '9',
    });
    assert.deepEqual(
      find(token).map((match) => [match.ruleId, match.token]),
      [['PAT001', token]],
    );
  }
});

test('grades what has no valid checksum', () => {
  const broken = breakNew(NEW);
  const shaped = NEW.replace('JQQJ9', 'JQQJ8');
  const legacy = breakLegacy(LEGACY);
  const rules = (text: string): readonly string[] => find(text).map((match) => match.ruleId);
  assert.deepEqual(rules(`pat=${broken};`), ['PAT003']);
  assert.deepEqual(rules(`x${broken}`), []);
  assert.deepEqual(rules(`${broken}x`), []);
  assert.deepEqual(rules(`"\\u003a${broken}"`), ['PAT003']);
  assert.deepEqual(rules(shaped), ['PAT004']);
  assert.deepEqual(rules(`x${shaped}`), []);
  assert.deepEqual(rules(`AZP_TOKEN=${legacy}`), ['PAT005']);
  assert.deepEqual(rules(`AZP_TOKEN=%3a${legacy}`), ['PAT005']);
  assert.deepEqual(rules(`AZP_TOKEN=0${legacy}`), []);
  assert.deepEqual(rules(`TOKEN=${legacy}`), []);
  assert.deepEqual(rules(`AZP_TOKEN${' '.repeat(300)}${legacy}`), []);
  assert.deepEqual(rules(encode(legacy, base64('AZP_TOKEN=')).toString()), ['PAT005']);
  assert.deepEqual(rules(`AZP_TOKEN=${encode(legacy, base64(':')).toString()}`), ['PAT005']);
});

const ENCODED: readonly (readonly [string, readonly Encoder[], readonly Encoding[]])[] = [
  ['base64', [base64()], ['base64']],
  ['base64 of :T', [base64(':')], ['base64']],
  ['base64 of .:T', [base64('.:')], ['base64']],
  ['base64 of PAT:T', [base64('PAT:')], ['base64']],
  ['base64url', [base64url(':')], ['base64']],
  ['base64 twice', [base64(':'), base64()], ['base64', 'base64']],
  ['base64 three times', [base64(':'), base64('x'), base64('yz')], ['base64', 'base64', 'base64']],
  ['glued base64', [base64(':'), (text) => Buffer.concat([Buffer.from('abcde'), text])], ['base64']],
  ['wrapped at 76', [base64(':'), wrap(76)], ['base64']],
  ['wrapped at 64 with CRLF', [base64('{"auth":"', '"}'), wrap(64, '\r\n')], ['base64']],
  ['wrapped and indented', [base64(':'), wrap(60, '\n      ')], ['base64']],
  ['wrapped inside JSON', [base64(':'), wrap(52, '\\n')], ['base64']],
  ['wrapped inside JSON with CRLF', [base64(':'), wrap(60, '\\r\\n')], ['base64']],
  [
    'wrapped after a short first line',
    [base64('', ' and much more text that follows, to fill some lines'), wrap(64, '\n', 9)],
    ['base64'],
  ],
  [
    'wrapped inside JSON after a first line of 51 characters',
    [
      base64(':', ' and enough text to fill one more line of this block'),
      wrap(60, '\\n', 51),
      (text) => Buffer.concat([Buffer.from('"\\n'), text]),
    ],
    ['base64'],
  ],
  [
    'wrapped base64 of UTF-16LE, cut inside a character',
    [utf16le('ab ', ' cd'), base64(), wrap(300, '\n', 4)],
    ['base64', 'utf-16le'],
  ],
  [
    'UTF-16LE right after a long word',
    [utf16le(), (text) => Buffer.concat([Buffer.alloc(60, 'Z'), text])],
    ['utf-16le'],
  ],
  ['wrapped, and base64 again', [base64(':'), wrap(76), base64()], ['base64', 'base64']],
  ['plain, wrapped', [(text) => Buffer.concat([text, text]), wrap(60)], []],
  ['UTF-16LE', [utf16le()], ['utf-16le']],
  ['UTF-16BE', [utf16be()], ['utf-16be']],
  ['UTF-16LE with a byte order mark', [utf16le('\uFEFFpat="', '"')], ['utf-16le']],
  ['UTF-16BE with a byte order mark', [utf16be('\uFEFFpat="', '"')], ['utf-16be']],
  ['UTF-16LE at an odd offset', [utf16le(), (text) => Buffer.concat([Buffer.from('odd'), text])], ['utf-16le']],
  ['base64 of UTF-16LE', [utf16le('az devops login # '), base64()], ['base64', 'utf-16le']],
  ['base64 of UTF-16BE', [utf16be(':'), base64()], ['base64', 'utf-16be']],
  ['base64 inside UTF-16LE', [base64(':'), utf16le('Basic "', '"')], ['utf-16le', 'base64']],
  ['wrapped base64 inside UTF-16BE', [base64(':'), wrap(64, '\r\n'), utf16be('Basic "', '"')], ['utf-16be', 'base64']],
];

test('finds a token in every encoding, and says which', () => {
  for (const token of [NEW, LEGACY]) {
    for (const [name, chain, encoding] of ENCODED) {
      const content = encode(token, ...chain);
      const matches = find(content);
      assert.ok(matches.length > 0, name);
      for (const match of matches) {
        assert.deepEqual([match.token, match.encoding, match.confidence], [token, encoding, 'certain'], name);
        assert.ok(match.offset >= 0 && match.offset + match.length <= content.length, name);
      }
      assertOracle(content, 3);
      if (encoding.length > 0) assert.deepEqual(find(content, encoding.length - 1), [], `${name}, one level less`);
    }
  }
});

test('finds a token that is wrapped, whatever stands between its lines', () => {
  const tail = ' and more text of the same header, so that the block has some lines of full length';
  for (const separator of SEPARATORS) {
    for (const width of /^(?:\r?\n|\r|=\r?\n|\\\r?\n)$/.test(separator) ? [16, 20] : [32, 50, 60, 64, 76, 75]) {
      for (const first of [width, 12]) {
        const content = encode(NEW, base64('', tail), wrap(width, separator, first));
        const framed = Buffer.concat([Buffer.from('key: "'), content, Buffer.from('"\n')]);
        const name = JSON.stringify([separator, width, first]);
        assert.deepEqual(
          find(framed).map((match) => [match.token, match.encoding.join()]),
          [[NEW, 'base64']],
          name,
        );
        assertOracle(framed, 1);
      }
    }
    for (const width of [60, 28]) {
      const plain = encode(NEW, wrap(width, separator));
      assert.equal(find(plain)[0]?.token, NEW, JSON.stringify(separator));
    }
  }
});

test('finds a token that is put together from strings on one line', () => {
  for (const joint of JOINTS) {
    for (const token of [NEW, LEGACY]) {
      for (const [width, first] of [
        [60, 30],
        [30, 10],
        [26, 26],
      ] as const) {
        const content = encode(token, wrap(width, joint, first));
        const name = JSON.stringify([joint, width, first]);
        assert.deepEqual(
          find(content).map((match) => [match.token, match.offset, match.length, match.encoding.length]),
          [[token, 0, content.length, 0]],
          name,
        );
        assertOracle(content, 3);
      }
    }
  }
});

test('joins a diff from its first row on, marks and all', () => {
  const rows = encode(
    NEW,
    base64('', ' and more text, so that the block has some lines'),
    wrap(60, '\n+', 24),
  ).toString();
  assert.equal(find(`+${rows}\n`)[0]?.token, NEW);
  assert.equal(find(`@@ -1 +1,4 @@\n+${rows}\n`)[0]?.token, NEW);
});

test('joins nothing over more than one blank line', () => {
  assert.deepEqual(find(encode(NEW, wrap(60, '\n\n\n'))), []);
  assert.deepEqual(find(encode(NEW, wrap(60, ' + '))), []);
});

test('the offset and length cover exactly what encodes the token', () => {
  const content = encode(NEW, base64(':', ';'));
  const [match] = find(content);
  assert.ok(match);
  assert.deepEqual([match.offset, match.length], [1, 113]);
  const wrapped = encode(NEW, base64(':', ';'), wrap(76, '\n  '));
  assert.deepEqual([find(wrapped)[0]?.offset, find(wrapped)[0]?.length], [1, 116]);
  const wide = encode(NEW, utf16be('ab'));
  assert.deepEqual([find(wide)[0]?.offset, find(wide)[0]?.length], [4, 168]);
});

test('offsets count from the start of the range, and nothing outside it is read', () => {
  const bytes = Buffer.from(`${NEW} ${LEGACY} ${NEW}`);
  const matches = detect(bytes, NEW.length + 1, NEW.length + 1 + LEGACY.length, 3);
  assert.deepEqual(
    matches.map((match) => [match.token, match.offset]),
    [[LEGACY, 0]],
  );
  assert.deepEqual(detect(bytes, 1, NEW.length, 3), []);
  assert.deepEqual(detect(bytes, NEW.length + 1, NEW.length + LEGACY.length, 3), []);
});

test('reports a place once, however many ways lead to it', () => {
  const lines = encode(`${LEGACY} ${LEGACY}\n`.repeat(4), base64(), wrap(200));
  const matches = find(lines);
  assert.equal(matches.length, 8);
  assert.equal(new Set(matches.map((match) => match.offset)).size, 8);
});

test('one frozen answer for nothing', () => {
  assert.equal(find(''), find('nothing here'));
  assert.ok(Object.isFrozen(find('')));
});

test('names the organization nearest to the token', () => {
  const text = `https://dev.azure.com/far/x\n\nhttps://u:${NEW}@dev.azure.com/near/p/_git/r`;
  assert.equal(find(text)[0]?.organization, 'near');
  assert.equal(find(`fabrikam.visualstudio.com ${encode(NEW, base64(':')).toString()}`)[0]?.organization, 'fabrikam');
  assert.equal(
    find(
      encode(NEW, base64('https://dev.azure.com/inner/ '), (inner) =>
        Buffer.concat([Buffer.from('//dev.azure.com/outer '), inner]),
      ),
    )[0]?.organization,
    'inner',
  );
  assert.equal(find(NEW)[0]?.organization, undefined);
});

test('equals the oracle on random content', () => {
  fc.assert(
    fc.property(contents, fc.nat(3), (content, depth) => {
      assertOracle(content, depth);
    }),
    { numRuns: 400 },
  );
});

test('never throws on random bytes, and stays within bounds', () => {
  const property = fc.property(
    contents,
    fc.array(fc.tuple(fc.nat(), fc.nat(255))),
    fc.nat(60),
    (content, mutations, cut) => {
      for (const [at, byte] of mutations) if (content.length > 0) content[at % content.length] = byte;
      const start = Math.min(cut, content.length);
      const end = Math.max(start, content.length - cut);
      for (const match of detect(content, start, end, 3)) {
        assert.ok(match.offset >= 0 && match.length > 0 && start + match.offset + match.length <= end);
      }
    },
  );
  fc.assert(property, { numRuns: 400 });
});
