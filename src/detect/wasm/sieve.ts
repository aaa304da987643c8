// AssemblyScript, compiled by scripts/wasm.mjs. Looks at every byte of a text once, sixteen at a time, and lists the runs that one of the
// decoders or of the tokens may be found in; ../sieve.ts writes the tables, and what is left of the exact questions is asked there.
import { BEHIND, DUMP, END_BITS, HEX, LIST, LISTED, MOST_SIFTED } from '../sieve-layout.ts';
import { ALL, beginChanges, reachOfNew } from './changes.ts';
import { beginOthers, countOf, lookAtOthers } from './hex.ts';
import { AROUND, BEFORE, BREAKS, OTHER_TURNS, RUN_TURNS, TURNS } from './layout.ts';
import { mayBeginWithinPacked } from './packed.ts';
import { beginPieces } from './piece.ts';
import { endOfRows, leadsIn, undo, undoneStart, undoneTo } from './speller.ts';
import { traitsOf } from './run.ts';
import { beginStrips, hasNul, markStrip, TURN } from './strip.ts';
import { beginText, textBegin } from './text.ts';
import { findWide } from './wide.ts';

export { countOf, endOfRows, findWide, leadsIn, undo, undoneStart, undoneTo };

const SHORTEST_RUN: u64 = 24;
const STRIP: usize = TURN * TURNS;

let wide: usize = 0;
let count: u32 = 0;
let siftedFrom: usize = 0;
let siftedTo: usize = 0;

/** Where the last text may hold characters of two or four bytes first, or 0. */
export function firstWide(): usize {
  return wide;
}

/**
 * Lists where runs begin in the `length` bytes at `text`. Of what is new there are `changes` pairs at `list`, counted from `origin`. Returns the
 * number of runs; LISTED + 1 when there are more.
 */
export function sift(text: usize, length: usize, list: usize, changes: u32, origin: usize): u32 {
  // The text begins behind and ends in bytes that are part of nothing.
  const end = text + length;
  const before = v128.load(text - BEFORE);
  v128.store(text - BEFORE, i8x16.splat(1));
  // By blocks: calls that copy and fill take longer than a text of a hundred bytes.
  for (let at: usize = 0; at < <usize>BEHIND; at += 16) {
    v128.store(AROUND + at, v128.load(end + at));
    v128.store(end + at, i8x16.splat(1));
  }
  beginText(text, end);
  beginPieces();
  count = 0;
  beginChanges(list, changes, origin);
  beginOthers();
  wide = look(text, end) ? findWide(text, end) : 0;
  v128.store(text - BEFORE, before);
  for (let at: usize = 0; at < <usize>BEHIND; at += 16) v128.store(end + at, v128.load(AROUND + at));
  return count;
}

/**
 * Sifts parts of the object at `origin` one by one, from number `first` up to `count`: pairs at `pieces`, counted from `origin`. At `firsts` stands
 * for each, and behind them all, which change at `changes` comes first in it; 0: all may be new. Returns the number of the first in which something
 * may be found, with what `sift` says about it, or that was not sifted.
 */
// oxlint-disable-next-line max-params -- what crosses over are numbers
export function siftPieces(pieces: usize, firsts: usize, changes: usize, origin: usize, first: u32, number: u32): u32 {
  for (let piece = first; piece < number; piece++) {
    const entry = pieces + ((<usize>piece) << 3);
    const from = origin + load<u32>(entry);
    const to = origin + load<u32>(entry, 4);
    siftedFrom = siftedTo = 0;
    if (to - from > <usize>MOST_SIFTED || (from > origin && mayBeginWithinPacked(from, to))) return piece;
    const change = firsts + ((<usize>piece) << 2);
    const begin = load<u32>(change);
    const list = changes + ((<usize>begin) << 3);
    siftedFrom = from;
    siftedTo = to;
    const fresh = changes ? load<u32>(change, 4) - begin : ALL;
    if (sift(from, to - from, list, fresh, origin) || wide || countOf(HEX) || countOf(DUMP)) return piece;
  }
  return number;
}

/** Where the last piece lies if it was sifted, else 0. */
export function pieceStart(): usize {
  return siftedFrom;
}

export function pieceEnd(): usize {
  return siftedTo;
}

/** What `sift` returned last. */
export function runCount(): u32 {
  return count;
}

/** Looks at every byte of the text, as far as what begins there may be new. Returns whether one is NUL. */
function look(text: usize, end: usize): bool {
  const farthest = wholeTurns(text, end + 1);
  const stop = wholeTurns(text, min(end + 1, reachOfNew()));
  let run: u64 = 0;
  beginStrips();
  // What began before goes on until it ends.
  for (let strip = text; strip < stop || (run >= SHORTEST_RUN && strip < farthest);) {
    const stripEnd = min(strip + STRIP, strip < stop ? stop : farthest);
    const others = markStrip(strip, stripEnd);
    for (let other = OTHER_TURNS; other < others; other += 4) lookAtOthers(load<u32>(other));
    let breaks: usize = BREAKS;
    let runs: usize = RUN_TURNS;
    // Whether a turn is listed cannot be foretold: a branch would often be a wrong guess.
    for (let at = strip; at < stripEnd; at += TURN, breaks += 8) {
      const broken = load<u64>(breaks);
      store<u32>(runs, <u32>(at - strip));
      store<u32>(runs, <u32>run, 4);
      const ends = (SHORTEST_RUN - 1 - run - ctz(broken)) >> 63;
      runs += (<usize>((firstsOfRuns(broken) | ends) !== 0)) << 3;
      run = broken ? clz(broken) : run + TURN;
    }
    for (let entry: usize = RUN_TURNS; entry < runs; entry += 8) {
      const turn = load<u32>(entry);
      addRuns(strip + turn, load<u64>(BREAKS + (turn >> 3)), load<u32>(entry, 4));
    }
    strip = stripEnd;
  }
  return hasNul;
}

/** Where the turns from `from` on end that hold everything before `to`. */
function wholeTurns(from: usize, to: usize): usize {
  return to > from ? from + ((to - from + TURN - 1) & -TURN) : from;
}

/** A bit where a run of 24 or more begins that lies in one turn, and for each byte that is as far from its end. */
function firstsOfRuns(broken: u64): u64 {
  let long = ~broken;
  long &= long >> 1;
  long &= long >> 2;
  long &= long >> 4;
  return long & (long >> 8) & (long >> 16);
}

/** Adds the runs that end in the turn at `at`. `run`: how many bytes of one stand before it. */
function addRuns(at: usize, broken: u64, run: usize): void {
  if (!broken) return;
  let long = firstsOfRuns(broken);
  if (run > 0) {
    const first = ctz(broken);
    if (<u64>run + first >= SHORTEST_RUN) add(at - run, at + <usize>first);
    long &= (<u64>-1) << first;
  }
  while (long) {
    const start = ctz(long);
    const rest = broken >> start;
    if (!rest) return;
    const stop = start + ctz(rest);
    add(at + <usize>start, at + <usize>stop);
    long &= (<u64>-1) << stop;
  }
}

/** Lists the run `[from, to)` when it may hold something. */
function add(from: usize, to: usize): void {
  const traits = traitsOf(from, to);
  if (!traits || count > <u32>LISTED) return;
  if (count < <u32>LISTED) {
    const entry = <usize>LIST + 8 * count;
    store<u32>(entry, <u32>(from - textBegin));
    store<u32>(entry, <u32>(to - textBegin) | (traits << END_BITS), 4);
  }
  count++;
}
