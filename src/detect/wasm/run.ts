// AssemblyScript, compiled by scripts/wasm.mjs. What a run may hold: what costs least is asked first.
import { DIGITS, ESCAPES, IN_RUN_ROWS, PIECE, TOKEN } from '../sieve-layout.ts';
import { mayEncode } from './base64.ts';
import { isNew } from './changes.ts';
import { breaksAt } from './classes.ts';
import { mayHoldEscapes } from './escaped.ts';
import { isNarrow } from './narrow.ts';
import { isPiece, SHORTEST_PIECE } from './piece.ts';
import { mayHoldToken } from './token.ts';

const SHORTEST: u32 = 52;
const WORD: usize = 64;
/** Rows of shorter pieces that a token has, at the least, behind a first one. */
const LEAST_ROWS: u32 = 3;

/** What the run `[from, to)` may hold. Only pieces of a text that was cut reach beyond it, so that only they are of interest in what is not new. */
export function traitsOf(from: usize, to: usize): u32 {
  const asked = to - from >= SHORTEST && isNew(from, to);
  if (asked || to - from >= WORD) return traitsOfLong(from, to, asked);
  return holdsPiece(from, to) ? PIECE : 0;
}

/** Whether one of the pieces in the run `[from, to)`, which has fewer bytes than a word has bits, is of interest. */
function holdsPiece(from: usize, to: usize): bool {
  const broken = breaksFrom(from) | ((<u64>-1) << (to - from));
  let starts = firstsOf16(broken);
  starts &= ~(starts << 1);
  for (; starts; starts &= starts - 1) {
    const start = ctz(starts);
    if (isPiece(from + <usize>start, from + <usize>(start + ctz(broken >> start)))) return true;
  }
  return false;
}

/** A bit for each of the 64 bytes at `at` that is no part of pieces. */
function breaksFrom(at: usize): u64 {
  const low = breaksAt(at, IN_RUN_ROWS) | (breaksAt(at + 16, IN_RUN_ROWS) << 16);
  const high = breaksAt(at + 32, IN_RUN_ROWS) | (breaksAt(at + 48, IN_RUN_ROWS) << 16);
  return <u64>low | ((<u64>high) << 32);
}

/** A bit for each byte with which 16 begin that have no bit. */
function firstsOf16(broken: u64): u64 {
  let firsts = ~broken;
  firsts &= firsts >> 1;
  firsts &= firsts >> 2;
  firsts &= firsts >> 4;
  return firsts & (firsts >> 8);
}

function traitsOfLong(from: usize, to: usize, asked: bool): u32 {
  let traits: u32 = asked && mayHoldEscapes(from, to) ? ESCAPES : 0;
  let start = from;
  let short: u32 = 0;
  for (let at = from; at < to + 1; at += 16) {
    let broken = breaksAt(at, IN_RUN_ROWS);
    while (broken) {
      const end = min(at + ctz(broken), to);
      broken &= broken - 1;
      if (end - start >= SHORTEST_PIECE) {
        if (asked && end - start >= SHORTEST) traits |= traitsOfPiece(start, end);
        if (!(traits & PIECE) && isPiece(start, end)) traits |= PIECE;
      } else if (end > start) short++;
      start = end + 1;
      if (end < to) continue;
      const isAsked = asked && short >= LEAST_ROWS && !(traits & PIECE);
      return isAsked && isNarrow(from, to) ? traits | PIECE : traits;
    }
  }
  return traits;
}

function traitsOfPiece(from: usize, to: usize): u32 {
  const traits: u32 = mayHoldToken(from, to) ? TOKEN : 0;
  return mayEncode(from, to) ? traits | DIGITS : traits;
}
