// A first look at a text, and the one that is taken where there is no sieve, or where it does not pay: everything is looked at.
import type { Alphabet } from './decode/decoder.ts';
import { WIDE_DECODER } from './decode/decoders.ts';
import type { Speller } from './decode/speller.ts';
import type { ByteRange } from './layer.ts';
import { ANY_RUN, endOfRun, findRunOf } from './runs.ts';
import { ALL_TRAITS } from './sieve-layout.ts';

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
