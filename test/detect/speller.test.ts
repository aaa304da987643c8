// Escapes are undone in WebAssembly where a text lies in the memory of a sieve, and in JavaScript elsewhere: both must make the same of any text.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type PieceRange, Rewritten } from '../../src/detect/decode/rewritten.ts';
import { SPELLER, type Speller, SPELLINGS } from '../../src/detect/decode/speller.ts';
import type { ByteRange } from '../../src/detect/layer.ts';
import { makeSieve } from '../../src/detect/sieve.ts';
import { TEXT } from '../../src/detect/sieve-layout.ts';
import { survey } from '../../src/detect/survey-text.ts';
import { Dice } from '../mint.ts';
import { SPELLINGS as WRITTEN } from './encoders.ts';

const LEADS = SPELLINGS.map(({ lead }) => lead);

/** An escape of any byte, whole or cut, and what looks like one. */
const part = fc.oneof(
  fc
    .tuple(fc.constantFrom(...Object.values(WRITTEN)), fc.nat(255), fc.nat(12))
    .map(([how, byte, kept]) => how(byte).slice(0, kept === 0 ? 2 : undefined)),
  fc.constantFrom(
    '=\n',
    '=\r\n',
    '=\r',
    '==\n',
    '\\\n',
    '\\\r\n',
    '\\',
    '\\\\',
    '\\/',
    '\\n',
    '%',
    '%u',
    '&#',
    '&#x',
    '&',
  ),
  fc.constantFrom(
    '\\u{',
    '\\u{41',
    '\\u{0041}',
    '\\u{4141}',
    '\\x4',
    '\\400',
    '\\08',
    '\\0377',
    '\\1',
    '&#65',
    '&#0000065;',
  ),
  fc.constantFrom(
    '&#x0000041',
    '&#999;',
    '=4',
    '=',
    '\n',
    '\r',
    ' ',
    '"',
    '\0',
    '\xff',
    'AZDO',
    'a',
    '7',
    '0',
    '}',
    ';',
    '#',
  ),
);
const mixture = fc
  .array(part, { minLength: 100, maxLength: 300 })
  .map((parts) => Buffer.from(parts.join(''), 'latin1'));

interface Undone {
  readonly text: string;
  readonly before: number;
  readonly within: number;
}

function undoneBy(speller: Speller, text: ByteRange, range: PieceRange, lead: number): Undone {
  const rewritten = new Rewritten(range.piece.end - range.piece.start, range.core, false);
  speller.undo(text, range, lead, rewritten);
  const { bytes, length, before, within } = rewritten;
  return { text: Buffer.from(bytes.subarray(0, length)).toString('latin1'), before, within };
}

/** Compares both on `text`, cut at `cuts`, ascending. */
function compare(text: ByteRange, speller: Speller | undefined, cuts: readonly number[]): void {
  assert.ok(speller !== undefined && speller !== SPELLER);
  const [from = 0, coreStart = 0, coreEnd = 0, to = 0] = cuts;
  const range = { piece: { start: from, end: to }, core: { start: coreStart, end: coreEnd } };
  assert.equal(speller.leadsIn(text, range.piece), SPELLER.leadsIn(text, range.piece));
  for (const lead of LEADS)
    assert.deepEqual(
      undoneBy(speller, text, range, lead),
      undoneBy(SPELLER, text, range, lead),
      String.fromCharCode(lead),
    );
}

const four = fc.array(fc.nat(1_000_000), { minLength: 4, maxLength: 4 });

/** Four places in `text`. */
function placesIn({ start, end }: ByteRange, numbers: readonly number[]): readonly number[] {
  return numbers.map((number) => start + (number % (end - start + 1))).toSorted((a, b) => a - b);
}

test('what escapes spell is the same in WebAssembly and in JavaScript, wherever a text is cut', () => {
  fc.assert(
    fc.property(mixture, fc.array(four, { minLength: 5, maxLength: 5 }), (bytes, all) => {
      const text = { bytes, start: 0, end: bytes.length };
      const { speller } = survey(text);
      for (const numbers of all) compare(text, speller, placesIn(text, numbers));
      for (let at = 0; at < text.end; at++) assert.equal(speller?.endOfRows(text, at), SPELLER.endOfRows(text, at));
    }),
    { numRuns: 150 },
  );
});

test('the same where a text is cut at every place', () => {
  const written = Object.values(WRITTEN).map((how) => how(0x41) + how(0x0a));
  const bytes = Buffer.from(`${'a1 '.repeat(64)}${written.join('')}=\r\n=41\\\nA${written.join('x')}`, 'latin1');
  const text = { bytes, start: 0, end: bytes.length };
  const { speller } = survey(text);
  for (let at = 192; at < text.end; at++) {
    compare(text, speller, [180, 181, at, text.end]);
    compare(text, speller, [180, 181, Math.min(195, at), at]);
    compare(text, speller, [at, at, text.end, text.end]);
  }
});

test('the same for what is longer than the memory that it is written to, and for a text that lies in shared memory', () => {
  const { WebAssembly: wasm } = globalThis as unknown as {
    readonly WebAssembly: { readonly Memory: new (options: { initial: number }) => { readonly buffer: ArrayBuffer } };
  };
  const memory = new wasm.Memory({ initial: 32 });
  const shared = makeSieve(memory);
  const dice = new Dice(7);
  const spelled = Object.values(WRITTEN);
  const parts = Array.from({ length: 60_000 }, () => spelled[dice.below(spelled.length)]?.(dice.below(256)) ?? '');
  const long = Buffer.from(`${parts.join('').replaceAll('\n', '')}\n`, 'latin1');
  const all = new Uint8Array(memory.buffer);
  const start = TEXT + 77;
  all.set(long, start);
  const text = { bytes: all, start, end: start + long.length };
  const view = survey(text, shared);
  compare(text, view.speller, [start, start + 9000, text.end - 5001, text.end]);
  assert.equal(view.speller?.endOfRows(text, start), SPELLER.endOfRows(text, start));
  const apart = { bytes: Buffer.from(long), start: 0, end: long.length };
  compare(apart, survey(apart).speller, [0, 9000, apart.end - 5001, apart.end]);
});
