// The skip scan, the kernel of detection. No shape of any token is shorter than 52 bytes of one alphabet without a break, so most bytes
// need no look at all: probe a byte, walk back from it to the last byte that breaks a run, and probe again 52 bytes past that one. What
// tokens are encoded in has alphabets and lengths of its own, and is noticed in the same way.
import { BASE64, IN_RUN, tableOf } from './alphabet.ts';

/** The shortest token: 52 characters of base32. */
export const SHORTEST = 52;

/** Fewer bytes of text in a row, NULs between them not counted, no decoder looks at: a line of a dump is the shortest. */
export const LEAST_TEXT = 48;

export const NOTHING = -1;

/** Runs that are worth a closer look: at least `shortest` bytes that `table` marks with 1. */
export interface RunShape {
  readonly table: Uint8Array;
  readonly shortest: number;
}

/** The alphabet of tokens, of base64 and of base64url. */
export const RUN_CHARACTERS = `${BASE64}-_`;

/** What escapes are written in, beside letters and digits. */
const SIGNS = '%\\&#;={}';

/** Runs that a token fits in of which some or all characters are escaped: no escape is shorter than what it spells. */
export const ESCAPED_RUN: RunShape = { table: tableOf(RUN_CHARACTERS + SIGNS), shortest: SHORTEST };

/**
 * What the skip scan looks for: all of the above, and pieces of text that was cut. Half of the shortest token is a little longer than this;
 * with line ends in the run narrower lines are one run together.
 */
export const ANY_RUN: RunShape = { table: tableOf(`${RUN_CHARACTERS}${SIGNS}\r\n`), shortest: 24 };

/** Runs that a plain token fits in. */
export const TOKEN_RUN: RunShape = { table: IN_RUN, shortest: SHORTEST };

/**
 * The start of the next such run in `bytes[from, end)`, or `NOTHING`. Allocates nothing. Time is linear, and of ordinary text only some of
 * the bytes are read: about a tenth where the shortest run is one of 52.
 */
export function findRunOf({ table, shortest }: RunShape, bytes: Uint8Array, from: number, end: number): number {
  let barrier = from - 1;
  let probe = barrier + shortest;
  while (probe < end) {
    let at = probe;
    while (table[bytes[at] as number] === 1) {
      at--;
      if (at === barrier) return at + 1;
    }
    barrier = at;
    probe = at + shortest;
  }
  return NOTHING;
}

/** The end (exclusive) of the run that holds `from`. */
export function endOfRun(table: Uint8Array, bytes: Uint8Array, from: number, end: number): number {
  let at = from;
  // Four at a time is twice as fast as one.
  while (at + 4 <= end) {
    const first = (table[bytes[at] as number] as number) & (table[bytes[at + 1] as number] as number);
    const second = (table[bytes[at + 2] as number] as number) & (table[bytes[at + 3] as number] as number);
    if ((first & second) === 0) break;
    at += 4;
  }
  while (at < end && table[bytes[at] as number] === 1) at++;
  return at;
}
