// The ways of writing that detection is tested with: the corpus crosses the shapes with them, property tests draw from them.
import { deflateSync, gzipSync } from 'node:zlib';
import {
  base64,
  base64url,
  decimal,
  dump,
  type Encoder,
  hex,
  inLog,
  JOINTS,
  littleEndian,
  registry,
  SEAMS,
  SEPARATORS,
  spell,
  SPELLINGS,
  utf16be,
  utf16le,
  utf32,
  wrap,
} from './encoders.ts';
import { writeTar } from '../unpack/write-tar.ts';
import { writeZip } from '../unpack/write-zip.ts';
import { storeZstd } from '../unpack/write-zstd.ts';

export interface Writing {
  readonly family: string;
  readonly name: string;
  /** What is written so: the token as it stands in the shape, or all of the text. */
  readonly of: 'token' | 'text';
  /** Levels of decoding. */
  readonly depth: number;
  readonly encoders: readonly Encoder[];
}

type WritingRow = readonly [name: string, ...encoders: readonly Encoder[]];

function writings(family: string, of: Writing['of'], depth: number, rows: readonly WritingRow[]): readonly Writing[] {
  return rows.map(([name, ...encoders]) => ({ family, name, of, depth, encoders }));
}

const before =
  (prefix: string | Uint8Array): Encoder =>
  (text) =>
    Buffer.concat([Buffer.from(prefix as Uint8Array), text]);
const spellOnly = (pattern: RegExp, how: (byte: number) => string): Encoder => {
  return (text) => {
    const whole = Buffer.from(text).toString('latin1');
    return Buffer.from(
      whole.replaceAll(pattern, (character) => how(character.charCodeAt(0))),
      'latin1',
    );
  };
};
const unpadded: Encoder = (text) => Buffer.from(Buffer.from(text).toString('latin1').replace(/=+$/, ''), 'latin1');
const inJson: Encoder = (text) => Buffer.from(JSON.stringify({ a: Buffer.from(text).toString('latin1') }));
export const shown = (text: string): string =>
  `\`${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll('|', '&#124;')}\``;

const { percent, json, braced, long, c, octal, decimal: entity, xml, mail } = SPELLINGS;
const gzip: Encoder = (text) => gzipSync(text);
const deflate: Encoder = (text) => deflateSync(text);
const zip: Encoder = (content) => writeZip([{ name: 'a.txt', content }]);
const tar: Encoder = (content) => writeTar([{ name: 'a.txt', content }]);
const lower =
  (how: (byte: number) => string) =>
  (byte: number): string =>
    how(byte).toLowerCase();
const UTF8_MARK = Buffer.from('\ufeff');
const MARK_LE = Buffer.from([0xff, 0xfe]);
const MARK_BE = Buffer.from([0xfe, 0xff]);

const BASE64 = writings('base64', 'text', 1, [
  ['base64', base64()],
  ['base64, phase 1', base64('~')],
  ['base64, phase 2', base64('~~')],
  ['base64, unpadded', base64(), unpadded],
  ['base64 after a path', base64(), before('data/')],
  ['base64 after three letters', base64(), before('abc')],
  ['data URL', base64(), before('data:text/plain;base64,')],
  ['base64url', base64url('?>')],
  ['base64url after a name', base64url('?>'), before('my_')],
  ['base64 in JSON', base64(), inJson],
]);

const NARROW_WIDTHS = [1, 4, 7, 10, 15] as const;
const WIDTHS = [16, 20, 24, 32, 48, 57, 60, 64, 72, 76, 100] as const;
const WRAPPED = writings('base64, wrapped', 'text', 1, [
  ...NARROW_WIDTHS.map((width): WritingRow => [`at ${width}`, base64(), wrap(width)]),
  ...WIDTHS.map((width): WritingRow => [`at ${width}`, base64(), wrap(width)]),
  ...WIDTHS.slice(3).map((width): WritingRow => [`at ${width}, CRLF, indented`, base64(), wrap(width, '\r\n    ')]),
  ['at 76, in JSON', base64(), wrap(76), inJson],
  ['at 64, in JSON in JSON', base64(), wrap(64, '\r\n'), inJson, inJson],
  ['at 64, in PEM', base64(), wrap(64), before('-----BEGIN MESSAGE-----\n')],
  ['at 64, base64url', base64url(), wrap(64)],
  ['at 64, in a log', base64(), inLog(64)],
  ...SEPARATORS.map((separator): WritingRow => [`at 64, ${shown(separator)}`, base64(), wrap(64, separator)]),
]);

const PIECES = writings('in pieces', 'token', 0, [
  ...JOINTS.map((joint): WritingRow => [`${shown(joint)} at 30`, wrap(30, joint)]),
  ...SEAMS.filter((seam) => /^[ -~]*$/.test(seam)).map((seam): WritingRow => [`${shown(seam)} at 30`, wrap(30, seam)]),
  ...[24, 26, 28, 34, 40, 48].map((width): WritingRow => [`${shown('" + "')} at ${width}`, wrap(width, '" + "')]),
  ...[2, 5, 9, 13, 16, 20, 24, 40, 51].map((width): WritingRow => [`lines at ${width}`, wrap(width)]),
  ['lines, a short one first', wrap(40, '\n', 9)],
  ['lines at 40, indented', wrap(40, '\r\n      ')],
  ...SEPARATORS.map((separator): WritingRow => [`${shown(separator)} at 40`, wrap(40, separator)]),
]);

export const WIDE_FAMILY = 'UTF-16 and UTF-32';

const WIDE = writings(WIDE_FAMILY, 'text', 1, [
  ['UTF-16LE', utf16le()],
  ['UTF-16BE', utf16be()],
  ['UTF-16LE with mark', utf16le(), before(MARK_LE)],
  ['UTF-16BE with mark', utf16be(), before(MARK_BE)],
  ['UTF-16LE at an odd offset', utf16le(), before('odd')],
  ['UTF-16BE at an odd offset', utf16be(), before('odd')],
  ['UTF-16LE in a binary', utf16le(), before(Buffer.from('7f454c4602010100000000000000000003003e00ff', 'hex'))],
  ['UTF-16LE with other scripts', utf16le(), before(Buffer.from('Ключ 密码 \ud83d\ude00 = ', 'utf16le'))],
  ['UTF-32LE', utf32('le')],
  ['UTF-32BE', utf32('be')],
  ['UTF-8 with mark', before(UTF8_MARK)],
]);

const HEX = writings('hex', 'text', 1, [
  ['hex', hex()],
  ['upper-case hex', hex('', '', true)],
  ['hex with spaces', hex(' ')],
  ['hex with colons', hex(':', '', true)],
  ['hex with hyphens', hex('-', '', true)],
  ['C array', hex(', ', '0x')],
  ['C array, no spaces', hex(',', '0x', true)],
  ['hex glued to a digit', hex(), before('a')],
  ['after `0x`', hex('', '', true), before('0x')],
  ['`xxd -p`', hex(), wrap(60)],
  ['hex in lines of 32, indented', hex(), wrap(32, '\r\n    ')],
  ['`xxd`', dump('xxd')],
  ['`hexdump -C`', dump('hexdump')],
  ['`od -tx1`', dump('od')],
  ['`xxd -c 8`', dump('xxd', '', 8)],
  ['`xxd` in a log', dump('xxd', '2026-01-02T03:04:05.1234567Z ')],
  ['`xxd` in a diff', dump('xxd', '+')],
  ['`tcpdump -X`', dump('xxd', '\t0x')],
  ['`xxd -e`', littleEndian('xxd')],
  ['`hexdump`, `od -x`', littleEndian('hexdump')],
  ['`hexdump` in a log', littleEndian('hexdump', '2026-01-02T03:04:05.1234567Z ')],
  ['`(byte)0x4a`', hex(', ', '(byte)0x'), before('new byte[] {')],
  ['`hex:` of a registry export', registry('PAT')],
]);

const DECIMAL = writings('decimal numbers', 'text', 1, [
  ['`[74, 81]`', decimal(), before('[')],
  ['`Buffer.from([74,81])`', decimal(','), before('Buffer.from([')],
  ['one a line', decimal(',\n  ')],
  ['`(byte) 74`', decimal(', ', '(byte) ')],
  ['`"74","81"`', decimal('","')],
  ['with blanks', decimal(' ')],
]);

const PACKED = writings('packed in base64', 'text', 1, [
  ['gzip', gzip, base64()],
  ['gzip, wrapped', gzip, base64(), wrap(76)],
  ['gzip in JSON', gzip, base64(), inJson],
  ['gzip in PEM', gzip, base64(), wrap(64), before('-----BEGIN X-----\n')],
  ['gzip in YAML', gzip, base64(), wrap(60, '\n  '), before('content: !!binary |\n  ')],
  ['zip in a mail', zip, base64(), wrap(76, '\r\n'), before('MIME-Version: 1.0\r\n\r\n')],
  ['zlib', deflate, base64()],
  ['zip', zip, base64()],
  ['zstd', storeZstd, base64()],
  ['a compressed tar', tar, gzip, base64()],
]);

const ESCAPED = writings('escapes', 'text', 1, [
  ['`%41`', spell(percent)],
  ['`%4a`', spell(lower(percent))],
  ['`\\u0041`', spell(json)],
  ['`\\u{41}`', spell(braced)],
  ['`\\U00000041`', spell(long)],
  ['`\\x41`', spell(c)],
  ['`\\101`', spell(octal)],
  ['`&#65;`', spell(entity)],
  ['`&#x41;`', spell(xml)],
  ['`=41`', spell(mail)],
  ['`=41` with soft breaks', spell(mail), wrap(75, '=\r\n')],
  ['`=41` in rows of 24', spell(mail), wrap(24, '=\r\n')],
]);

const PARTLY = writings('escapes of some characters', 'token', 1, [
  ...[2, 3, 5, 7, 11, 30].map((every): WritingRow => [`\`%41\`, every ${every}th`, spell(percent, every)]),
  ...[2, 5, 17].map((every): WritingRow => [`\`\\u0041\`, every ${every}th`, spell(json, every)]),
  ...[2, 5, 17].map((every): WritingRow => [`\`\\x41\`, every ${every}th`, spell(c, every)]),
  ...[2, 5, 17].map((every): WritingRow => [`\`&#65;\`, every ${every}th`, spell(entity, every)]),
  ['digits as `&#x41;`', spellOnly(/\d/g, xml)],
  ['letters as `%41`', spellOnly(/[a-zA-Z]/g, percent)],
  ['`=41`, every 3rd, with soft breaks', spell(mail, 3), wrap(75, '=\n')],
  ['`=41`, every 3rd, in rows of 40', spell(mail, 3), wrap(40, '=\n')],
]);

const CHAINS_2 = writings('two encodings', 'text', 2, [
  ['base64 of base64', base64(), base64(':')],
  ['base64 of base64, both wrapped', base64(), wrap(76), base64(), wrap(76)],
  ['base64 of UTF-16LE', utf16le(), base64()],
  ['base64 of UTF-16LE, phase 1', utf16le(), base64('~')],
  ['base64 of UTF-16BE', utf16be(), base64()],
  ['base64url of UTF-16LE', utf16le(), base64url()],
  ['base64 in UTF-16LE', base64(), utf16le()],
  ['base64 in UTF-16LE, wrapped', base64(), wrap(64, '\r\n'), utf16le()],
  ['hex of base64', base64(), hex()],
  ['base64 of hex', hex(), base64()],
  ['hex of UTF-16LE', utf16le(), hex()],
  ['`hex(2):` of a registry export', utf16le(), registry('PAT')],
  ['decimal numbers of UTF-16LE', utf16le(), decimal()],
  ['UTF-16LE with `\\000`', utf16le(), spellOnly(/[\0-\x1f]/g, octal)],
  ['base64 of decimal numbers', decimal(), base64()],
  ['base64 of base64 of gzip, as Helm has it', gzip, base64(), base64()],
  ['base64 of gzip of UTF-16LE', utf16le(), gzip, base64()],
  ['hex in UTF-16BE', hex(' '), utf16be()],
  ['base64 with `%2B` and `%3D`', base64('??>>~~'), spellOnly(/[+/=]/g, percent)],
  ['base64 with `\\u002b`', base64('??>>~~'), spellOnly(/[+/=]/g, json)],
  ['percent of percent', spell(percent), spellOnly(/%/g, percent)],
  ['percent in base64', spell(percent), base64()],
  ['percent in UTF-16LE', spell(percent), utf16le()],
  ['`\\u0041` in JSON in JSON', spell(json), inJson],
  ['entities in base64', spell(entity), base64(), wrap(76)],
  ['quoted-printable of base64', base64(), spell(mail, 5), wrap(70, '=\n')],
]);

const CHAINS_3 = writings('three encodings', 'text', 3, [
  ['base64 three times', base64(), base64(), base64()],
  ['base64 three times, all wrapped', base64(), wrap(76), base64('~'), wrap(64), base64('~~'), wrap(60)],
  ['base64 of base64 of UTF-16LE', utf16le(), base64(), base64()],
  ['base64 in hex in UTF-16LE', base64(), hex(), utf16le()],
  ['percent of base64 of UTF-16LE', utf16le(), base64(), spell(percent, 3)],
  ['UTF-16LE of hex of base64', base64(), hex(' '), utf16le()],
  ['entities of `\\u0041` of base64', base64(), spell(json, 7), spellOnly(/\\/g, entity)],
]);

export const PLAIN: Writing = { family: 'plain', name: 'as it is', of: 'text', depth: 0, encoders: [] };

export const WRITINGS: readonly Writing[] = [
  PLAIN,
  ...BASE64,
  ...WRAPPED,
  ...PIECES,
  ...WIDE,
  ...HEX,
  ...DECIMAL,
  ...PACKED,
  ...ESCAPED,
  ...PARTLY,
  ...CHAINS_2,
  ...CHAINS_3,
];

/** What all encoders of a way of writing make of a text. */
export function write(text: Uint8Array, { encoders }: Pick<Writing, 'encoders'>): Uint8Array {
  return encoders.reduce((written, encoder) => encoder(written), text);
}
