// Every decoder on every way of writing that it knows: found, named, located, and the same as the oracle says.
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import type { Encoding, Match } from '../../../src/core/match.ts';
import { detect } from '../../../src/detect/detect.ts';
import { scanContent } from '../../../src/detect/scan-content.ts';
import { breakLegacy, breakNew, Dice, mintLegacy, mintNew } from '../../mint.ts';
import { slowDetect } from '../../oracle/slow-detect.ts';
import {
  base64,
  decimal,
  dump,
  encode,
  type Encoder,
  hex,
  littleEndian,
  registry,
  spell,
  SPELLINGS,
  utf16be,
  utf16le,
  utf32,
  wrap,
} from '../encoders.ts';

const TOKENS = [mintNew(new Dice(21)), mintLegacy(new Dice(22)), mintLegacy(new Dice(23), 'application')];
const SETTINGS = { decodeDepth: 3, maxSize: 1e9, lineHash: false };

function find(content: Uint8Array, depth = 3): readonly Match[] {
  return detect(content, 0, content.length, depth);
}

function places(matches: readonly { token: string; offset: number; length: number; encoding: readonly string[] }[]) {
  return matches.map(({ token, offset, length, encoding }) => [token, offset, length, encoding.join(' ')]);
}

const prefixed =
  (text: string): Encoder =>
  (bytes) =>
    Buffer.concat([Buffer.from(text), bytes]);
const { percent, json, braced, long, c, octal, echo, javascript, decimal: entity, xml, bare, mail } = SPELLINGS;
const sign = (pattern: RegExp, how: (byte: number) => string): Encoder => {
  return (text) =>
    Buffer.from(
      Buffer.from(text)
        .toString('latin1')
        .replaceAll(pattern, (character) => how(character.charCodeAt(0))),
    );
};

const WAYS: readonly (readonly [string, readonly Encoder[], readonly Encoding[]])[] = [
  ['hex', [hex()], ['hex']],
  ['upper-case hex', [hex('', '', true)], ['hex']],
  ['hex glued to a digit', [hex(), prefixed('a')], ['hex']],
  ['hex with spaces', [hex(' ')], ['hex']],
  ['hex with colons', [hex(':', '', true)], ['hex']],
  ['hex with hyphens', [hex('-', '', true)], ['hex']],
  ['a C array', [hex(', ', '0x'), prefixed('char a[] = {')], ['hex']],
  ['a C array over lines', [hex(', ', '0x'), wrap(72, '\n  ')], ['hex']],
  ['quoted bytes', [hex('", "')], ['hex']],
  ['xxd -p', [hex(), wrap(60)], ['hex']],
  ['hex in narrow lines', [hex(), wrap(16, '\r\n')], ['hex']],
  ['hex in indented lines', [hex(), wrap(32, '\r\n    ')], ['hex']],
  ['xxd', [prefixed('password='), dump('xxd')], ['hex']],
  ['hexdump -C', [prefixed('password='), dump('hexdump')], ['hex']],
  ['od -tx1', [prefixed('password='), dump('od')], ['hex']],
  ['xxd in a diff', [prefixed('password='), dump('xxd', '+')], ['hex']],
  ['xxd in a log', [prefixed('password='), dump('xxd', '2026-01-02T03:04:05.1234567Z ')], ['hex']],
  ['xxd found by grep', [prefixed('password='), dump('xxd', 'a.txt:12:')], ['hex']],
  ['od in a log of containers', [prefixed('password='), dump('od', 'web_1  | ')], ['hex']],
  ...[8, 10, 12].map((columns) => [`xxd -c ${columns}`, [dump('xxd', '', columns)], ['hex']] as const),
  ['xxd -e', [prefixed('password='), littleEndian('xxd')], ['hex']],
  ['xxd -e with a short word at the end', [prefixed('password12='), littleEndian('xxd')], ['hex']],
  ['hexdump', [prefixed('password='), littleEndian('hexdump')], ['hex']],
  ['od -x in a log', [prefixed('password:='), littleEndian('hexdump', 'web_1  | ')], ['hex']],
  ['hex with casts', [hex(', ', '(byte)0x'), prefixed('= new byte[] {')], ['hex']],
  ['hex with casts over lines', [hex(', ', '(byte) 0x'), wrap(65, '\n  ')], ['hex']],
  ['a value in a registry export', [utf16le('x='), registry('PAT')], ['hex', 'utf-16le']],
  ['a binary value in a registry export', [registry('PAT')], ['hex']],
  ['decimal numbers', [decimal(), prefixed('[')], ['decimal']],
  ['decimal numbers without blanks', [decimal(','), prefixed('Buffer.from([')], ['decimal']],
  ['decimal numbers over lines', [decimal(',\r\n    ')], ['decimal']],
  ['decimal numbers with casts', [decimal(', ', '(byte) '), prefixed('= {')], ['decimal']],
  ['decimal numbers in rows', [decimal('\n')], ['decimal']],
  ['quoted decimal numbers', [decimal('", "')], ['decimal']],
  ['decimal numbers of UTF-16', [utf16le('x='), decimal()], ['decimal', 'utf-16le']],
  ['base64 of decimal numbers', [decimal(','), base64()], ['base64', 'decimal']],
  ['hex of UTF-16', [utf16le('x='), hex()], ['hex', 'utf-16le']],
  ['hex in UTF-16', [hex(' '), utf16be('x=')], ['utf-16be', 'hex']],
  ['base64 of hex', [hex(), base64(':')], ['base64', 'hex']],
  ['base64 of a dump', [dump('hexdump'), base64(), wrap(76)], ['base64', 'hex']],
  ['percent', [spell(percent)], ['percent']],
  ['some percent', [spell(percent, 7)], ['percent']],
  ['percent twice', [spell(percent), sign(/%/g, percent)], ['percent', 'percent']],
  ['percent of percent', [spell(percent), spell(percent)], ['percent', 'percent']],
  ['base64 with some percent', [base64('??>>~~'), spell(percent, 13)], ['percent', 'base64']],
  ['base64 with some \\u0041', [base64('??>>~~'), spell(json, 17)], ['escape', 'base64']],
  ['\\u0041', [spell(json)], ['escape']],
  ['some \\u0041', [spell(json, 9)], ['escape']],
  ['\\u0041 in JSON in JSON', [spell(json), sign(/\\/g, () => '\\\\')], ['escape', 'escape']],
  ['\\u{41}', [spell(braced)], ['escape']],
  ['\\U00000041', [spell(long)], ['escape']],
  ['\\x41', [spell(c)], ['escape']],
  ['\\101', [spell(octal)], ['escape']],
  ['\\0101', [spell(echo)], ['escape']],
  ['UTF-16 with \\000', [utf16le('x='), sign(/\0/g, octal)], ['escape', 'utf-16le']],
  ['%u0041', [spell(javascript)], ['percent']],
  ['some %u0041', [spell(javascript, 6)], ['percent']],
  ['&#65;', [spell(entity)], ['html-entity']],
  ['some &#65;', [spell(entity, 5)], ['html-entity']],
  ['&#x41;', [spell(xml)], ['html-entity']],
  ['&#065', [spell(bare)], ['html-entity']],
  ['percent in HTML', [spell(percent, 3), sign(/%/g, entity)], ['html-entity', 'percent']],
  ['=41', [spell(mail)], ['quoted-printable']],
  ['=41 with soft breaks', [spell(mail), wrap(75, '=\r\n')], ['quoted-printable']],
  ['some =41 with soft breaks', [prefixed('x'.repeat(30)), spell(mail, 3), wrap(75, '=\n')], ['quoted-printable']],
  ['UTF-32LE', [utf32('le', 'pat=')], ['utf-32le']],
  ['UTF-32BE', [utf32('be', 'pat=')], ['utf-32be']],
  ['UTF-32LE at an odd offset', [utf32('le'), prefixed('odd')], ['utf-32le']],
  ['UTF-16 in a binary', [utf16le('a'), prefixed('\x01\x02\0\x7f\x7e\0\0\x7f\x01')], ['utf-16le']],
  ['base64 in narrow lines', [base64(':', ';'), wrap(16, '\n')], ['base64']],
  ['base64 in narrow lines, indented', [base64(':', ';'), wrap(32, '\r\n      ')], ['base64']],
  ['base64 in lines of 50', [base64(':', ';'), wrap(50, '\\n')], ['base64']],
  ['base64 of a string in pieces', [wrap(30, '" + "'), prefixed('pat = "'), base64()], ['base64']],
  ['three deep', [base64(), spell(percent), utf16le()], ['utf-16le', 'percent', 'base64']],
];

test('every way of writing is found, named and located', () => {
  for (const token of TOKENS) {
    for (const [name, chain, encoding] of WAYS) {
      const inner = encode(token, ...chain);
      const content = Buffer.concat([Buffer.from('first line (\n'), inner, Buffer.from(')\n')]);
      const matches = find(content);
      assert.deepEqual(
        matches.map((match) => [match.token, match.encoding, match.checksum]),
        [[token, encoding, 'valid']],
        `${name} ${token.length}`,
      );
      assert.deepEqual(places(matches), places(slowDetect(content, 3)), name);
      assert.deepEqual(find(content, encoding.length - 1), [], `${name}, one level less`);
    }
  }
});

test('the place is exactly what spells the token, in lines and columns of the outermost text', () => {
  const [token] = TOKENS as [string];
  for (const [how, size, encoding] of [
    [percent, 3, 'percent'],
    [json, 6, 'escape'],
    [octal, 4, 'escape'],
    [entity, undefined, 'html-entity'],
  ] as const) {
    const spelled = encode(token, spell(how));
    const content = Buffer.concat([Buffer.from('é\n\n  é"'), encode('user:', spell(how)), spelled, Buffer.from('"\n')]);
    const [hit] = scanContent(content, 0, content.length, { kind: 'stdin' }, SETTINGS);
    assert.deepEqual(hit?.match.encoding, [encoding]);
    assert.equal(content.subarray(hit?.match.offset).indexOf(spelled), 0);
    assert.equal(hit?.match.length, spelled.length);
    assert.equal(hit?.region.line, 3);
    assert.equal(hit?.region.column, 5 + encode('user:', spell(how)).length);
    if (size !== undefined) assert.equal(spelled.length, size * token.length);
  }
});

test('lines and columns of UTF-32', () => {
  const [token] = TOKENS as [string];
  for (const endian of ['le', 'be'] as const) {
    const content = encode(token, utf32(endian, 'one\ntwo\n pat="', '"\nend'));
    const [hit] = scanContent(content, 0, content.length, { kind: 'stdin' }, SETTINGS);
    assert.deepEqual(hit?.region, { line: 3, column: 7, endLine: 3, endColumn: 7 + token.length });
    assert.match(hit?.frame.text ?? '', /^ pat="\S{4}…\S{4}"$/);
  }
});

test('decoded text counts with a valid checksum only', () => {
  for (const token of [breakNew(TOKENS[0] as string), breakLegacy(TOKENS[1] as string)]) {
    for (const chain of [[hex()], [spell(percent)], [spell(json)], [spell(mail)], [wrap(30, '" + "')]]) {
      assert.deepEqual(find(Buffer.concat([Buffer.from('az devops '), encode(token, ...chain)])), []);
    }
  }
});

test('mutated bytes are never a crash, and never a place outside', () => {
  const ways = fc.constantFrom(...WAYS);
  const mutations = fc.array(fc.tuple(fc.nat(), fc.constantFrom(...Buffer.from('\0\n\r%\\&#;=xu{}"+ 0Zf\x80\xd8'))), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(ways, fc.constantFrom(...TOKENS), mutations, fc.nat(40), ([, chain], token, changes, cut) => {
      const content = encode(token, ...chain);
      for (const [at, byte] of changes) content[at % content.length] = byte;
      const part = content.subarray(cut % 3 === 0 ? cut : 0, cut % 3 === 1 ? content.length - cut : content.length);
      const matches = find(part);
      for (const { offset, length } of matches) assert.ok(offset >= 0 && length > 0 && offset + length <= part.length);
      assert.deepEqual(places(matches), places(slowDetect(part, 3)));
    }),
    { numRuns: 400 },
  );
});

test('hostile text is searched in full and ends', () => {
  const [token] = TOKENS as [string];
  const units = [
    'A',
    'JQQJ99AZDO',
    '%41',
    '%25',
    '\\u0041',
    '\\',
    '&#65;',
    '=41',
    '=\n',
    '41 ',
    '0x41, ',
    '\0',
    'A\0',
    '\r',
  ];
  units.push('A\0\0\0', '"a" + ', `"${'a'.repeat(20)}" + `, '00000010: 4141 4141 4141 4141 4141 4141  AAAAA\n');
  for (const unit of units) {
    const noise = Buffer.alloc(300_000, unit);
    const content = Buffer.concat([noise, Buffer.from(`\n\n\n ( ${token} ) \n\n\n`), noise]);
    assert.ok(
      find(content).some((match) => match.offset === noise.length + 6 && match.token === token),
      unit,
    );
  }
});

test('a short piece before a line break that is escaped twice is found', () => {
  const text = Buffer.from(`:${TOKENS[0]}`).toString('base64');
  const content = Buffer.from(`${text.slice(0, 7)}\\\\n${text.slice(7)}`);
  assert.equal(find(content).length, 1);
  assert.deepEqual(places(find(content)), places(slowDetect(content, 3)));
});
