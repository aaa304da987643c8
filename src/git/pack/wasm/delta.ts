// AssemblyScript, compiled by scripts/wasm.mjs. Follows a delta (gitformat-pack.txt, "Deltified representation") in one go: every range is
// checked, the result put together, and what the base does not have written down.
import { copy, holdsNul } from './bytes.ts';
import {
  CHANGES,
  DETAILS,
  FIRST_CHANGES,
  HEADER_CUT,
  INSTRUCTION_CUT,
  MAX_CHANGES,
  MAX_PIECES,
  OTHER_BASE,
  OUTCOME,
  OUTSIDE_BASE,
  PIECES,
  RESERVED,
  set32,
  SLACK,
  TOO_LARGE,
  WRITES_LESS,
  WRITES_MORE,
} from './layout.ts';

/** Continues no copy. */
const NOWHERE: u64 = u64.MAX_VALUE;

let top: usize = 0;
let count: u32 = 0;
let isOpen: bool = false;
let from: u32 = 0;
let to: u32 = 0;
let after: usize = 0;
let nul: bool = false;
let changes: u32 = 0;
/** Where the last change ends. */
let changedTo: u32 = 0;

/** The memory may grow to this. */
export function limitMemory(bytes: usize): void {
  top = bytes;
}

/** Makes room up to `end` and the slack behind it. */
export function reserve(end: f64): bool {
  if (end + <f64>SLACK > <f64>top) return false;
  const have = (<usize>memory.size()) << 16;
  const need = <usize>end + SLACK;
  if (need <= have) return true;
  const wanted = min(max(need, have + (have >> 1)), top);
  return memory.grow(<i32>((wanted - have + 0xffff) >> 16)) >= 0;
}

function fail(code: i32, a: f64, b: f64, c: f64): i32 {
  store<f64>(DETAILS, a);
  store<f64>(DETAILS + 8, b);
  store<f64>(DETAILS + 16, c);
  return code;
}

/** Reads a size; `after` is where it ends, 0 when it is cut off. */
function readSize(start: usize, end: usize): u64 {
  let at = start;
  let size: u64 = 0;
  for (let shift: u64 = 0; shift < 50; shift += 7) {
    if (at >= end) break;
    const byte = load<u8>(at++);
    size |= (<u64>(byte & 0x7f)) << shift;
    if (byte < 0x80) {
      after = at;
      return size;
    }
  }
  after = 0;
  return 0;
}

/** Writes down a stretch that begins within `low`, joined with the one before when they touch. */
function open(low: u32, high: u32): void {
  if (isOpen && low > to) close();
  if (!isOpen) {
    isOpen = true;
    from = low;
    if (count < MAX_PIECES) set32(FIRST_CHANGES, count, changes);
  }
  to = high;
}

function close(): void {
  isOpen = false;
  if (count < MAX_PIECES) {
    store<u32>(PIECES + ((<usize>count) << 3), from);
    store<u32>(PIECES + ((<usize>count) << 3) + 4, to);
  }
  if (count <= MAX_PIECES) count++;
}

/** Writes down that `[start, end)` is not what the base has there, joined with the change before when they touch. */
function change(start: u32, end: u32): void {
  const isNext = changes === 0 || start > changedTo;
  if (isNext && changes <= MAX_CHANGES) changes++;
  changedTo = end;
  if (changes > MAX_CHANGES) return;
  const entry = CHANGES + ((<usize>(changes - 1)) << 3);
  if (isNext) store<u32>(entry, start);
  store<u32>(entry, end, 4);
}

/**
 * Follows the delta `[delta, end)` over its base and puts the result behind it, at `end`. Returns the result's size, or what is wrong.
 * `margin`: bytes on both sides of every change that belong to its piece. `sparse`: of what is copied, only the ends are put in place.
 */
export function applyDelta(delta: usize, end: usize, base: usize, baseSize: u32, margin: u32, sparse: bool): i32 {
  count = 0;
  changes = 0;
  isOpen = false;
  nul = false;
  const madeFor = readSize(delta, end);
  if (after == 0) return HEADER_CUT;
  const resultSize64 = readSize(after, end);
  if (after == 0) return HEADER_CUT;
  if (madeFor != baseSize) return fail(OTHER_BASE, <f64>madeFor, baseSize, 0);
  if (!reserve(<f64>end + <f64>resultSize64)) return TOO_LARGE;
  const resultSize = <u32>resultSize64;
  const both: u64 = <u64>margin * 2;
  let p = after;
  let at: u32 = 0;
  let continues: u64 = 0;
  while (p < end) {
    const code: u32 = load<u8>(p++);
    if (code < 0x80) {
      if (code == 0) return RESERVED;
      if (p + code > end) return INSTRUCTION_CUT;
      if (code > resultSize - at) return fail(WRITES_MORE, resultSize, 0, 0);
      open(at > margin ? at - margin : 0, <u32>min<u64>(<u64>at + code + margin, resultSize));
      change(at, at + code);
      copy(end + at, p, code);
      if (!nul) nul = holdsNul(p, p + code);
      p += code;
      at += code;
      continues = NOWHERE;
      continue;
    }
    let source: u32 = 0;
    let length: u32 = 0;
    if ((code & 0x01) != 0) source = load<u8>(p++);
    if ((code & 0x02) != 0) source |= (<u32>load<u8>(p++)) << 8;
    if ((code & 0x04) != 0) source |= (<u32>load<u8>(p++)) << 16;
    if ((code & 0x08) != 0) source |= (<u32>load<u8>(p++)) << 24;
    if ((code & 0x10) != 0) length = load<u8>(p++);
    if ((code & 0x20) != 0) length |= (<u32>load<u8>(p++)) << 8;
    if ((code & 0x40) != 0) length |= (<u32>load<u8>(p++)) << 16;
    if (length == 0) length = 0x10000;
    if (p > end) return INSTRUCTION_CUT;
    const stop = <u64>source + length;
    if (stop > baseSize) return fail(OUTSIDE_BASE, source, <f64>stop, baseSize);
    if (length > resultSize - at) return fail(WRITES_MORE, resultSize, 0, 0);
    if (source != continues) {
      open(at > margin ? at - margin : 0, <u32>min<u64>(<u64>at + margin, resultSize));
      change(at, at);
    }
    if (sparse && length > both) {
      copy(end + at, base + source, margin);
      copy(end + at + length - margin, base + <usize>stop - margin, margin);
    } else {
      copy(end + at, base + source, length);
    }
    at += length;
    continues = stop;
  }
  if (at != resultSize) return fail(WRITES_LESS, at, resultSize, 0);
  if (continues != baseSize) {
    open(at > margin ? at - margin : 0, at);
    change(at, at);
  }
  if (isOpen) close();
  set32(FIRST_CHANGES, min(count, MAX_PIECES), changes);
  set32(OUTCOME, 0, count);
  set32(OUTCOME, 1, changes);
  set32(OUTCOME, 2, nul);
  return resultSize;
}
