// The sieve never leaves out what detection without it would look at.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { RUN_DECODERS, SKIP_DECODERS } from '../../src/detect/decode/decoders.ts';
import { endOfRun, ANY_RUN, findRunOf, NOTHING, TOKEN_RUN } from '../../src/detect/runs.ts';
import { DUMP, HEX, TOKEN, WIDE } from '../../src/detect/sieve-layout.ts';
import { EVERYTHING, survey } from '../../src/detect/sieve.ts';
import { findInterest } from '../../src/detect/scan-layer.ts';

const DEPTH = 3;
/** Long enough for the sieve. */
const FILLER = 'the quick brown fox (jumps) over the lazy dog; '.repeat(12);

const character = (alphabet: string): fc.Arbitrary<string> => fc.constantFrom(...alphabet);
const run = (alphabet: string, maxLength = 130): fc.Arbitrary<string> =>
  fc.string({ unit: character(alphabet), minLength: 1, maxLength });

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

const text = fc
  .tuple(fc.array(part, { minLength: 1, maxLength: 12 }), fc.nat(40))
  .map(([parts, shift]) => Buffer.from(`${FILLER.slice(shift)}${parts.join('')}`, 'latin1'));

test('nothing that any decoder would look at is left out', () => {
  let sieved = 0;
  fc.assert(
    fc.property(text, fc.nat(20), (bytes, start) => {
      const range = { bytes, start, end: bytes.length };
      const view = survey(range);
      if (view !== EVERYTHING) sieved++;
      for (const { trait, find } of SKIP_DECODERS) {
        assert.ok((view.traits & trait) !== 0 || find(range, start) === NOTHING);
      }
      for (let at = findRunOf(ANY_RUN, bytes, start, bytes.length); at !== NOTHING;) {
        const stop = endOfRun(ANY_RUN.table, bytes, at, bytes.length);
        const isListed = view.nextRun(range, at) === at;
        if (isListed) assert.equal(view.endOf(range, at), stop);
        const traits = isListed ? view.traitsOf() : 0;
        for (const { trait, shortest, notice } of RUN_DECODERS) {
          if (stop - at >= shortest) assert.ok((traits & trait) !== 0 || notice(range, at, stop) === NOTHING);
        }
        if ((traits & TOKEN) === 0 && findRunOf(TOKEN_RUN, bytes, at, stop) !== NOTHING) {
          const held = bytes.subarray(at, stop).toString('latin1');
          assert.doesNotMatch(held, /[a-z2-7]{52}|[A-Za-z0-9]{76}AZDO[A-Za-z0-9+/]{4}/);
        }
        at = findRunOf(ANY_RUN, bytes, stop, bytes.length);
      }
    }),
    { numRuns: 3000 },
  );
  assert.ok(sieved > 1000);
});

test('the first run of interest is the same with and without the sieve', () => {
  fc.assert(
    fc.property(text, fc.nat(DEPTH), (bytes, depth) => {
      const range = { bytes, start: 0, end: bytes.length };
      assert.equal(findInterest(range, depth, survey(range)), findInterest(range, depth, EVERYTHING));
    }),
    { numRuns: 1000 },
  );
});

test('more runs than there is room for are all looked at', () => {
  const bytes = Buffer.alloc(3 * 1024 * 1024, `"${'aB3'.repeat(10)}",\n"`);
  const range = { bytes, start: 0, end: bytes.length };
  assert.equal(survey(range), EVERYTHING);
});

test('a run at either end of the text, and across blocks, is listed', () => {
  for (let before = 0; before < 33; before++) {
    for (const length of [52, 84, 100, 600]) {
      const bytes = Buffer.from(
        `${' '.repeat(before)}${'a1B2'.repeat(length / 4)} ${FILLER}${'b3C4'.repeat(length / 4)}`,
      );
      const range = { bytes, start: 0, end: bytes.length };
      const view = survey(range);
      const isToken = length >= 84;
      assert.equal(view.nextRun(range, 0), isToken ? before : NOTHING);
      if (isToken) assert.equal(view.nextRun(range, before + 1), bytes.length - length);
    }
  }
});

test('the shortest text of each trait is noticed wherever it lies', () => {
  const shortest = [
    [HEX, '0a'.repeat(52)],
    [DUMP, '00000010: 4141 4141 4141 4141 4141 4141 4141 4141'.slice(0, 48).padEnd(48, ' ')],
    [WIDE, 'a'.repeat(52).split('').join('\0')],
    [WIDE, 'a'.repeat(52).split('').join('\0\0\0')],
  ] as const;
  for (const [trait, found] of shortest) {
    for (let before = 0; before < 33; before++) {
      const bytes = Buffer.from(`${FILLER}${'('.repeat(before)}${found}(`, 'latin1');
      assert.ok((survey({ bytes, start: 0, end: bytes.length }).traits & trait) !== 0, `${trait} after ${before}`);
    }
  }
});

test('ordinary text has no traits and no runs', () => {
  const bytes = Buffer.from(FILLER);
  const view = survey({ bytes, start: 0, end: bytes.length });
  assert.deepEqual([view.traits, view.nextRun({ bytes, start: 0, end: bytes.length }, 0)], [0, NOTHING]);
});
