// What property tests feed to detection: noise that is full of almost-tokens, with tokens planted in it in every way of writing them.
import fc from 'fast-check';
import { breakLegacy, breakNew, Dice, mintLegacy, mintNew } from '../mint.ts';
import {
  base64,
  base64url,
  type Encoder,
  JOINTS,
  SEAMS,
  SEPARATORS,
  spell,
  SPELLINGS,
  utf16be,
  utf16le,
  wrap,
} from './encoders.ts';
import { WRITINGS, write } from './writings.ts';

const seed = fc.integer({ min: 1, max: 1_000_000 });

/** A token, valid or not, or a piece of one. */
const tokens: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: seed.map((value) => mintNew(new Dice(value))) },
  { weight: 1, arbitrary: seed.map((value) => mintNew(new Dice(value), { spelling: 'base64' })) },
  { weight: 4, arbitrary: seed.map((value) => mintLegacy(new Dice(value), value % 2 === 0 ? 'user' : 'application')) },
  { weight: 1, arbitrary: seed.map((value) => breakNew(mintNew(new Dice(value)))) },
  { weight: 1, arbitrary: seed.map((value) => breakLegacy(mintLegacy(new Dice(value)))) },
  { weight: 1, arbitrary: seed.map((value) => mintNew(new Dice(value)).replace('JQQJ9', 'JQQJ8')) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(seed, fc.nat(90), fc.nat(90))
      .map(([value, a, b]) => mintNew(new Dice(value)).slice(Math.min(a, b), Math.max(a, b))),
  },
);

const lineBreak = fc.oneof(
  fc.constantFrom('\n', '\r\n', '\n    ', '\r\n\t', '\\n', '\\r\\n', '\\\\n'),
  fc.constantFrom(...SEPARATORS),
  fc.constantFrom(...JOINTS),
  // Base64 of bytes that are no text is not decoded where they stand between short pieces.
  fc.constantFrom(...SEAMS.filter((seam) => /^[\n -~]*$/.test(seam))),
  fc
    .array(fc.constantFrom(...'\n\r\\nr +-/"_=.&<>', '<br>', '&#10;', '&#xD;'), { minLength: 1, maxLength: 6 })
    .map((parts) => parts.join('')),
);
const affix = fc.constantFrom(
  '',
  ':',
  '.:',
  'PAT:',
  'user:',
  'OAuth:',
  'AZURE_DEVOPS_EXT_PAT=',
  '"',
  '\n',
  ' ; ',
  'é',
  '€uro ',
);

const encoders: fc.Arbitrary<Encoder> = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(affix, affix).map(([before, after]) => base64(before, after)) },
  { weight: 1, arbitrary: affix.map((before) => base64url(before)) },
  {
    weight: 3,
    arbitrary: fc.tuple(affix, fc.integer({ min: 10, max: 140 }), lineBreak, fc.integer({ min: 1, max: 76 })).map(
      ([before, width, separator, first]) =>
        (text: Uint8Array) =>
          wrap(width, separator, first)(base64(before)(text)),
    ),
  },
  { weight: 1, arbitrary: fc.tuple(affix, affix).map(([before, after]) => utf16le(before, after)) },
  { weight: 1, arbitrary: fc.tuple(affix, affix).map(([before, after]) => utf16be(before, after)) },
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.constantFrom(...Object.values(SPELLINGS)), fc.integer({ min: 1, max: 40 }))
      .map(([how, every]) => spell(how, every)),
  },
  { weight: 4, arbitrary: fc.constantFrom(...WRITINGS).map((writing) => (text: Uint8Array) => write(text, writing)) },
);

const planted: fc.Arbitrary<Uint8Array> = fc
  .tuple(tokens, fc.array(encoders, { maxLength: 3 }))
  .map(([token, chain]) => chain.reduce((bytes: Uint8Array, encoder) => encoder(bytes), Buffer.from(token)));

const wordCharacter = fc.constantFrom(...'ABJQZDOaq79+/_-=xyz');
const noise: fc.Arbitrary<Uint8Array> = fc.oneof(
  fc.string({ unit: wordCharacter, maxLength: 120 }).map((text) => Buffer.from(text)),
  fc
    .string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz234567'), maxLength: 80 })
    .map((text) => Buffer.from(text)),
  fc
    .constantFrom('a', 'q', 'A', 'z', '\0', '\0a', 'a\0', '\n', '/')
    .chain((unit) => fc.nat(120).map((count) => Buffer.from(unit.repeat(count)))),
  fc.uint8Array({ maxLength: 12 }),
  fc
    .constantFrom(
      '\n',
      ' ',
      '"',
      '\\n',
      '\\r\\n',
      '%',
      '\\',
      '&#',
      '%3A',
      '%3a',
      '\\u003a',
      '\\x3a',
      '\\t',
      '\0',
      '\r\n  ',
      '.b32.i2p',
      'cog_',
      '=',
      '==',
      '=\r\n',
      '0x',
      '00000000: ',
      '" + "',
      'é',
    )
    .map((text) => Buffer.from(text)),
  fc
    .constantFrom(
      'dev.azure.com',
      ' AZURE_DEVOPS_EXT_PAT=',
      'https://dev.azure.com/contoso/',
      'https://fabrikam.visualstudio.com/',
      'vsts ',
      'JQQJ99',
      'AZDO',
    )
    .map((text) => Buffer.from(text)),
);

/** Content with some tokens in some noise. */
export const contents: fc.Arbitrary<Buffer> = fc
  .array(fc.oneof({ weight: 2, arbitrary: planted }, { weight: 3, arbitrary: noise }), { maxLength: 9 })
  .map((parts) => Buffer.concat(parts));
