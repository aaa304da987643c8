// What the sieve says of base64, numbers and escapes, by what the text in them is: it is asked of copies of its parts, wherever they are cut.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Budget } from '../../src/detect/budget.ts';
import { findSightings } from '../../src/detect/detect.ts';
import { outermostLayer } from '../../src/detect/layer.ts';
import { MatchList, readPlace } from '../../src/detect/match-list.ts';
import { scanLayer } from '../../src/detect/scan-layer.ts';
import { survey } from '../../src/detect/survey-text.ts';
import { EVERYTHING } from '../../src/detect/survey.ts';
import { Dice, mintLegacy, mintNew } from '../mint.ts';
import { checkAll } from './check-sieve.ts';
import { base64, decimal, dump, encode, type Encoder, hex, spell, SPELLINGS, wrap } from './encoders.ts';
import { FILLER, mixed, text, WAYS } from './sieve-texts.ts';

const DEPTH = 3;
const RANDOM = new Dice(31);
const NOISE = Buffer.from(
  Array.from({ length: 8192 }, (_, at) => (at % 24 === 7 ? 0x9d : RANDOM.text(1).charCodeAt(0))),
);
/** What a PDF and a picture say of themselves. */
const LABELS =
  '\r\nendstream\rendobj\r2267 0 obj\r<</Filter/FlateDecode/Length 753/ID[<DF669D095ADD2B4384F3EE14C05CD336>]>>stream\r\n' +
  '<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>\n<x:xmpmeta xmlns:x="adobe:ns:meta/">\n' +
  `${`${' '.repeat(99)}\n`.repeat(3)}"#$%&'()*12356789:BCDEFGHIJRSTUVWXYZabcdefghijqrtuvwxyz\x8e`;

const before =
  (prefix: string): Encoder =>
  (bytes) =>
    Buffer.concat([Buffer.from(prefix), bytes]);

const outer: fc.Arbitrary<readonly Encoder[]> = fc.oneof(
  fc
    .tuple(
      fc.constantFrom('', ':', '::'),
      fc.constantFrom<readonly Encoder[]>([], [wrap(76, '\r\n')], [wrap(60)], [wrap(15)]),
    )
    .map(([phase, wraps]) => [base64(phase), ...wraps]),
  fc.constantFrom<readonly Encoder[]>([hex()], [hex(', ', '0x')], [hex(), before('a')], [decimal()], [decimal('","')]),
  fc
    .tuple(fc.constantFrom(...Object.values(SPELLINGS)), fc.integer({ min: 1, max: 9 }))
    .map(([how, every]) => [spell(how, every)]),
);

function isNoticed(written: Uint8Array): boolean {
  const bytes = Buffer.concat([Buffer.from(`${FILLER}\n`), written, Buffer.from(`\n${FILLER}`)]);
  return !survey({ bytes, start: 0, end: bytes.length }).isEmpty;
}

const OUTER: readonly (readonly Encoder[])[] = [
  [base64()],
  [base64(), wrap(76)],
  [hex()],
  [hex(', ', '0x')],
  [hex(), wrap(76)],
  [decimal()],
  ...[SPELLINGS.percent, SPELLINGS.json, SPELLINGS.c, SPELLINGS.decimal, SPELLINGS.mail].map((how) => [spell(how)]),
];

test('what is said beside pictures is passed over, what encodes a token is not', () => {
  const content = Buffer.concat([NOISE, Buffer.from(LABELS, 'latin1'), NOISE]);
  for (const [number, way] of OUTER.entries()) {
    const write = (bytes: Uint8Array): Uint8Array => way.reduce((written, how) => how(written), bytes);
    assert.equal(isNoticed(write(content)), false, `${number}`);
    for (const inner of WAYS.filter((_, index) => index % OUTER.length === number)) {
      const written = encode(mintNew(new Dice(3)), ...inner);
      const parts = [content, Buffer.from(`${FILLER}\n`), written, NOISE];
      assert.equal(isNoticed(write(Buffer.concat(parts))), true, `${number}: ${written}`);
    }
  }
});

test('nothing encoded that comes to something is left out', () => {
  let count = 0;
  fc.assert(
    fc.property(text, outer, (inner, ways) => {
      const content = inner.subarray(inner.indexOf('dog; '));
      const written = ways.reduce<Uint8Array>((bytes, how) => how(bytes), content);
      count += checkAll(Buffer.concat([Buffer.from(`${FILLER}\n`), written, Buffer.from('\n')]), 0).found;
    }),
    { numRuns: 1000 },
  );
  assert.ok(count > 150, `${count}`);
});

test('nothing is lost where long texts are cut into parts', () => {
  const dice = new Dice(8);
  const tokens = [mintNew(dice), mintLegacy(dice)];
  let count = 0;
  const ways = fc.oneof({ weight: 2, arbitrary: fc.constantFrom(...WAYS) }, { weight: 1, arbitrary: mixed });
  const planted = fc.tuple(
    fc.nat(7000),
    fc.constantFrom('', LABELS, 'all of it is text. '.repeat(300)),
    fc.constantFrom(...tokens),
    ways,
  );
  fc.assert(
    fc.property(planted, outer, fc.nat(7000), ([length, words, token, inner], how, after) => {
      const content = Buffer.concat([
        NOISE.subarray(0, length),
        Buffer.from(words, 'latin1'),
        Buffer.from('\n'),
        encode(token, ...inner),
        Buffer.from('\n'),
        NOISE.subarray(0, after),
      ]);
      const bytes = how.reduce<Uint8Array>((written, way) => way(written), content);
      const range = { bytes, start: 0, end: bytes.length };
      const search = { found: new MatchList(0), budget: new Budget(bytes.length) };
      scanLayer(outermostLayer(range, DEPTH), EVERYTHING, search);
      const found = findSightings(range, { decodeDepth: DEPTH });
      assert.deepEqual(found.map(readPlace), search.found.distinct().map(readPlace));
      count += found.length;
    }),
    { numRuns: 400 },
  );
  assert.ok(count > 150, `${count}`);
});

/** One line is as long as a token, far above where others follow. */
const OTHER_SCRIPT = Buffer.from(`${FILLER.slice(0, 60)}\n${'слова и строки, token и key\n'.repeat(150)}"`);
const BAR = '\xe2\x94\x82';
const SHORT_TEXTS: Readonly<Record<string, Encoder>> = {
  'in a box': (token) =>
    Buffer.concat([
      Buffer.from(`\n${BAR} `, 'latin1'),
      wrap(28, ` ${BAR}\n${BAR} `)(token),
      Buffer.from(` ${BAR}\n`, 'latin1'),
    ]),
  'with colours between': wrap(28, '\x1b[0m\x1b[1;31m'),
  'with spaces of no width between': wrap(28, '\xe2\x80\x8b'),
  'with comments between': wrap(28, '" + // \xd1\x87\xd0\xb0\n"'),
};

for (const [name, inner] of Object.entries(SHORT_TEXTS)) {
  test(`what is decoded beside text is looked at though no text in it is long: ${name}`, () => {
    for (const token of [mintNew(new Dice(33)), mintLegacy(new Dice(34))]) {
      for (const ways of [[base64()], [base64(':'), wrap(76)], [base64(), wrap(9)]]) {
        const content = Buffer.concat([OTHER_SCRIPT, encode(token, inner), Buffer.from('"\n')]);
        const bytes = Buffer.concat([
          Buffer.from(`${FILLER}\n`),
          ways.reduce<Uint8Array>((written, way) => way(written), content),
        ]);
        const found = findSightings({ bytes, start: 0, end: bytes.length }, { decodeDepth: DEPTH });
        assert.deepEqual(
          found.map((each) => readPlace(each).token),
          [token],
        );
      }
    }
  });
}

test('what has only short texts in it is decoded', () => {
  const ways = [[wrap(28, '\\xe2\\x80\\x8b')], [wrap(28, '\x1b[0m'), dump('xxd')], [wrap(28, '\x1b[0m'), dump('od')]];
  for (const token of [mintNew(new Dice(33)), mintLegacy(new Dice(34))]) {
    for (const way of ways) {
      const bytes = Buffer.from(`${FILLER}\n${encode(token, ...way)}\n`);
      const found = findSightings({ bytes, start: 0, end: bytes.length }, { decodeDepth: DEPTH });
      assert.deepEqual(
        found.map((each) => readPlace(each).token),
        [token],
        bytes.toString('latin1').slice(FILLER.length),
      );
    }
  }
});

test('narrow rows that encode long words are followed once', () => {
  // Followed again from each row, these would take minutes.
  const written = encode(`${'x'.repeat(60)}\n`.repeat(15_000), base64(), wrap(12));
  assert.equal(isNoticed(written), false);
});
