// A first look at a text. Where there is no sieve, or where it does not pay, everything is looked at.
import type { Alphabet } from './decode/decoder.ts';
import { WIDE_DECODER } from './decode/decoders.ts';
import type { Speller } from './decode/speller.ts';
import type { ByteRange } from './layer.ts';
import { ANY_RUN, endOfRun, findRunOf } from './runs.ts';
import { ALL_TRAITS, MOST_SIFTED } from './sieve-layout.ts';
import { makeSieve, type Sieve } from './sieve.ts';

/** What a first look at a text says about it: perhaps too much, never too little. */
export interface Survey {
  /** There is nothing to find. */
  readonly isEmpty: boolean;
  /** Where the next run that may be of interest begins in `text`, at or after `at`, or `NOTHING`. */
  readonly nextRun: (text: ByteRange, at: number) => number;
  /** The end of the run at `at`, which `nextRun` gave last. */
  readonly endOf: (text: ByteRange, at: number) => number;
  /** What it may hold. Bits. */
  readonly traitsOf: () => number;
  /** As `nextRun`, of the runs of another alphabet. */
  readonly nextOther: (alphabet: Alphabet, text: ByteRange, at: number) => number;
  /** Where at or after `at` in `text` characters of two or four bytes stand that a token fits in, or `NOTHING`. */
  readonly nextWide: (text: ByteRange, at: number) => number;
  /** What reads escapes of the text quicker than JavaScript does. */
  readonly speller: Speller | undefined;
}

/** Where there is no sieve: every run. */
export const EVERYTHING: Survey = {
  isEmpty: false,
  nextRun: ({ bytes, end }, at) => findRunOf(ANY_RUN, bytes, at, end),
  endOf: ({ bytes, end }, at) => endOfRun(ANY_RUN.table, bytes, at, end),
  traitsOf: () => ALL_TRAITS,
  nextOther: ({ shape }, { bytes, end }, at) => findRunOf(shape, bytes, at, end),
  nextWide: (text, at) => WIDE_DECODER.find(text, at),
  speller: undefined,
};

/** Shorter texts are looked at more quickly without a sieve, and much longer ones would need much memory. Bytes. */
const LEAST = 192;

/** One for each thread, for texts in any memory; undefined where there is no WebAssembly (`--jitless`), or no memory for it. */
let common: Sieve | undefined;
let isMade = false;

/** The same for texts that were decoded, by how deep they lie: what is known of the texts around them is still needed. */
const inner: (Sieve | undefined)[] = [];

/** Good until the next text is surveyed. `near`: a sieve in whose memory the text may lie already. */
export function survey(text: ByteRange, near?: Sieve): Survey {
  const { bytes, start, end } = text;
  if (end - start > MOST_SIFTED) return EVERYTHING;
  if (near?.holds(bytes) === true) return near.sift(text) ? near : EVERYTHING;
  if (end - start < LEAST) return EVERYTHING;
  if (!isMade) common = makeSieve();
  isMade = true;
  return common?.sift(text) === true ? common : EVERYTHING;
}

/** Of a text that was decoded, so many levels deep, at least one. Good until the next one there is surveyed. */
export function surveyDecoded(text: ByteRange, level: number): Survey {
  if (text.end - text.start > MOST_SIFTED) return EVERYTHING;
  while (inner.length < level) inner.push(makeSieve());
  const sieve = inner[level - 1];
  return sieve?.sift(text) === true ? sieve : EVERYTHING;
}
