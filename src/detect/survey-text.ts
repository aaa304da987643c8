// Who takes the first look at a text: a sieve where it pays, which each thread keeps for the texts that come after.
import type { ByteRange } from './layer.ts';
import { MOST_SIFTED } from './sieve-layout.ts';
import { makeSieve, type Sieve } from './sieve.ts';
import { EVERYTHING, type Survey } from './survey.ts';

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
