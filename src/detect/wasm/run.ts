// AssemblyScript, compiled by scripts/wasm.mjs. What a run may hold: what costs least is asked first.
import { DIGITS, ESCAPES, IN_RUN_ROWS, LEAD_ROWS, PIECE, TOKEN } from '../sieve-layout.ts';
import { isNew } from './changes.ts';
import { BASE32, breaksAt, ESCAPED, holdsRun } from './classes.ts';
import { isPiece } from './piece.ts';

const SHORTEST: u32 = 52;
const NEW_LENGTH: u32 = 84;
const SHORTEST_DIGITS: u32 = 70;
const SHORTEST_PIECE: u32 = 16;
/** Longer runs are not looked at so closely. */
const LONG: usize = 512;

/** What the run `[from, to)` may hold. Only pieces of a text that was cut reach beyond it, so that only they are of interest in what is not new. */
export function traitsOf(from: usize, to: usize): u32 {
  const length = to - from;
  const asked = length >= SHORTEST && isNew(from, to);
  let traits: u32 = asked && mayHoldEscapes(from, to) ? ESCAPES : 0;
  if (length > LONG) return asked ? traits | TOKEN | PIECE | DIGITS : PIECE;
  let start = from;
  for (let at = from; at < to + 1; at += 16) {
    let broken = breaksAt(at, IN_RUN_ROWS);
    while (broken) {
      const end = min(at + ctz(broken), to);
      broken &= broken - 1;
      if (end - start >= SHORTEST_PIECE) {
        if (asked) traits |= traitsOfPiece(start, end);
        if (!(traits & PIECE) && isPiece(start, end)) traits |= PIECE;
      }
      start = end + 1;
      if (end === to) return traits;
    }
  }
  return traits;
}

function traitsOfPiece(from: usize, to: usize): u32 {
  const length = to - from;
  if (length >= NEW_LENGTH) return TOKEN | DIGITS;
  const traits: u32 = length >= SHORTEST && holdsRun(BASE32, SHORTEST, from, to) ? TOKEN : 0;
  return length >= SHORTEST_DIGITS ? traits | DIGITS : traits;
}

/** Whether an escape may begin in the run `[from, to)`, or right behind it, and the rest is long enough. */
function mayHoldEscapes(from: usize, to: usize): bool {
  for (let at = from; at < to; at += 16) {
    if (breaksAt(at, LEAD_ROWS) !== 0xffff) return to - from > LONG || holdsRun(ESCAPED, SHORTEST, from, to);
  }
  return false;
}
