// Texts that the sieve is tried on: what decoders look at, and what is nearly that.
import fc from 'fast-check';
import { breakNew, Dice, mintLegacy, mintNew } from '../mint.ts';
import {
  base64,
  decimal,
  dump,
  encode,
  type Encoder,
  hex,
  JOINTS,
  littleEndian,
  SEAMS,
  SEPARATORS,
  spell,
  SPELLINGS,
  utf16le,
  wrap,
} from './encoders.ts';

const rows: Encoder = (text) => Buffer.from(`12:01 [a] ${Buffer.from(wrap(27, '\n12:02 [a] ')(text)).toString()}\n`);
export const WAYS: readonly (readonly Encoder[])[] = [
  [],
  [wrap(20)],
  [wrap(7)],
  [base64(), wrap(12, '\r\n', 3)],
  [wrap(26, '" +\n  "')],
  [base64(':')],
  [base64(':'), wrap(30, '\r\n')],
  [utf16le()],
  [hex()],
  [hex(', ', '0x')],
  [dump('xxd')],
  [dump('hexdump', '> ')],
  [decimal()],
  [decimal(',', '(byte) ')],
  ...Object.values(SPELLINGS).map((how) => [spell(how, 5)]),
  [spell(SPELLINGS.mail), wrap(75, '=\r\n')],
  [spell(SPELLINGS.mail, 2), wrap(17, '=\n')],
  ...[...SEPARATORS, ...JOINTS, ...SEAMS].map((separator) => [wrap(26, separator)]),
  [base64(), wrap(25, '</td>\n<td>')],
  [rows],
  [hex(), wrap(30)],
  [hex('-'), wrap(30)],
  [littleEndian('xxd')],
  [littleEndian('hexdump')],
  ...[base64(), hex(), decimal(), dump('xxd'), littleEndian('xxd')].map((how) => [utf16le(), how]),
  ...Object.values(SPELLINGS).map((how) => [utf16le(), spell(how, 1)]),
];
/** Long enough for the sieve. */
export const FILLER = 'the quick brown fox (jumps) over the lazy dog; '.repeat(12);

const character = (alphabet: string): fc.Arbitrary<string> => fc.constantFrom(...alphabet);
const run = (alphabet: string, maxLength = 130): fc.Arbitrary<string> =>
  fc.string({ unit: character(alphabet), minLength: 1, maxLength });

const TOKENS = [mintNew(new Dice(5)), mintLegacy(new Dice(6)), breakNew(mintNew(new Dice(7)))];
const edit = fc.record({
  place: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat(3),
  junk: fc.constantFrom('', '\n', '"', '=', 'x', ' ', '\\', '-', '+', '0', '%', '&#', '\0', '" + "', '=\n', '<b>'),
});

/** What one decoder or another looks at, and what stands between such things. */
const part = fc.oneof(
  run('ABCdefgh0123+/'),
  run('abcdefghijklmnop234567'),
  run('AbC1_-'),
  run('aB3\r\n', 60),
  run('0123456789abcdef '),
  run('0123456789abcdefxX \t\r\n,:;-_"\''),
  run('a%=&\\#;{}4x'),
  run(' \t"\'`\\=.,&>#*|<\n\r+-/_', 8),
  fc.constantFrom(
    ' + \n"',
    '" + "',
    '\\n',
    '<br />',
    '&#13;&#10;',
    "'\n  '",
    '=\n',
    '\\\r\n',
    '\n+',
    'é',
    '\0',
    'AZDO',
    '{',
    '(',
  ),
  run('ab12', 80).map((text) => text.split('').join('\0')),
  run('ab12', 70).map((text) => text.split('').join('\0\0\0')),
);

/** A token, written in one way or another, with up to two stretches of it replaced: what is nearly something, too. */
const written: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...TOKENS), fc.constantFrom(...WAYS), fc.array(edit, { maxLength: 2 }))
  .map(([token, way, changes]) =>
    changes.reduce(
      (spelled, { place, length, junk }) => {
        const at = Math.floor(place * spelled.length);
        return spelled.slice(0, at) + junk + spelled.slice(at + length);
      },
      encode(token, ...way).toString('latin1'),
    ),
  );

export const text = fc
  .tuple(
    fc.array(fc.oneof({ weight: 8, arbitrary: part }, { weight: 1, arbitrary: written }), {
      minLength: 1,
      maxLength: 12,
    }),
    fc.nat(40),
  )
  .map(([parts, shift]) => Buffer.from(`${FILLER.slice(shift)}${parts.join('')}`, 'latin1'));

/** Cut at any places by any separators, be it a token or base64 of it, behind other words that are cut, too. */
export const mixed: fc.Arbitrary<readonly Encoder[]> = fc
  .tuple(
    fc.boolean(),
    fc.constantFrom(
      '',
      '"',
      "'",
      '+',
      '-',
      '//',
      '+x = "',
      'Abcdefgh12345678abcdefgh" + "',
      'Abc123',
      '-----BEGIN X-----\n',
    ),
    fc.array(fc.tuple(fc.integer({ min: 1, max: 60 }), fc.constantFrom(...SEPARATORS, ...JOINTS, ...SEAMS)), {
      minLength: 1,
      maxLength: 8,
    }),
  )
  .map(([encoded, before, cuts]) => [
    ...(encoded ? [base64(':')] : []),
    (token) => {
      let rest = Buffer.from(token).toString('latin1');
      let joined = before;
      for (const [width, separator] of cuts) {
        joined += rest.slice(0, width) + (rest.length > width ? separator : '');
        rest = rest.slice(width);
      }
      return Buffer.from(joined + rest, 'latin1');
    },
  ]);
