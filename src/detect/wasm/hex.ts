// AssemblyScript, compiled by scripts/wasm.mjs. Runs of hexadecimal or decimal digits and lines of dumps: as ../decode/hex.ts and
// ../decode/decimal.ts.
import { DUMP, DUMP_ROWS, HEX, HEX_ROWS, OTHERS, OTHERS_LISTED } from '../sieve-layout.ts';
import { isNew } from './changes.ts';
import { breaksAt, classOf, endOfRows, findRows, HEX_DIGIT, NOTHING } from './classes.ts';
import { beginDumps, isDump, isLineOfDump } from './dump.ts';
import { holdText, mayBePacked, SHORTEST_HEX, spellText } from './numbers.ts';
import { textBegin } from './text.ts';

const SHORTEST_LINE: usize = 31;

let hexCount: u32 = 0;
let dumpCount: u32 = 0;
/** Up to where runs have been looked at. */
let hexEnd: usize = 0;
let dumpEnd: usize = 0;

export function beginOthers(): void {
  hexCount = 0;
  dumpCount = 0;
  hexEnd = 0;
  dumpEnd = 0;
  beginDumps();
}

/** Number of runs of an alphabet; OTHERS_LISTED + 1 when there are more than there is room for. */
export function countOf(alphabet: u32): u32 {
  return alphabet === HEX ? hexCount : dumpCount;
}

/** Looks at the four blocks from `at` on. */
export function lookAtOthers(at: usize): void {
  // Of 104 bytes in a row the second block of a turn is part, however they lie; of 31, a whole one.
  if (!breaksAt(at + 16, HEX_ROWS)) lookAtHex(at + 16);
  for (let block = at; block < at + 64; block += 16) {
    // Indentation is no dump.
    if (v128.any_true(v128.xor(v128.load(block), i8x16.splat(0x20))) && !breaksAt(block, DUMP_ROWS)) lookAtDump(block);
  }
}

/** Looks at the run that holds the whole block at `at`, of hexadecimal digits and what stands between them. */
function lookAtHex(at: usize): void {
  if (at < hexEnd) return;
  const from = startOf(at, HEX_ROWS);
  const to = endOfRows(at + 16, HEX_ROWS);
  hexEnd = to;
  if (to - from < SHORTEST_HEX || hexCount > <u32>OTHERS_LISTED || !isNew(from, to) || !holdText(from, to)) return;
  list(HEX, hexCount++, from, to);
}

/** Looks at the run that holds the whole block at `at`, of what lines of dumps consist of. */
function lookAtDump(at: usize): void {
  if (at < dumpEnd) return;
  const from = startOf(at, DUMP_ROWS);
  const to = endOfRows(at + 16, DUMP_ROWS);
  dumpEnd = to;
  if (to - from < SHORTEST_LINE || dumpCount > <u32>OTHERS_LISTED) return;
  if (isDump(from)) list(DUMP, dumpCount++, from, to);
}

function list(alphabet: u32, index: u32, from: usize, to: usize): void {
  if (index >= <u32>OTHERS_LISTED) return;
  const entry = <usize>OTHERS + 8 * <usize>(alphabet * OTHERS_LISTED + index);
  store<u32>(entry, <u32>(from - textBegin));
  store<u32>(entry, <u32>(to - textBegin), 4);
}

/** Where the run begins that goes on to `at`: after the bytes in front of the text, which are part of nothing, at the latest. */
function startOf(at: usize, rows: usize): usize {
  let from = at;
  let broken = breaksAt(from - 16, rows);
  while (!broken) {
    from -= 16;
    broken = breaksAt(from - 16, rows);
  }
  return from - (clz(broken) - 16);
}

/** Whether a part `[from, to)` of a text that was decoded holds numbers that spell text, or lines of a dump. What is cut off may go on so. */
export function mayHoldDigits(from: usize, to: usize): bool {
  for (let at = findRows(HEX_ROWS, SHORTEST_HEX, from, to); at !== NOTHING;) {
    const end = endOfRows(at, HEX_ROWS);
    if (at === from || end === to ? hasDigit(at, end) : spellText(at, end) || mayBePacked(at, end)) return true;
    at = findRows(HEX_ROWS, SHORTEST_HEX, end, to);
  }
  for (let at = findRows(DUMP_ROWS, SHORTEST_LINE, from, to); at !== NOTHING;) {
    if (isLineOfDump(at)) return true;
    at = findRows(DUMP_ROWS, SHORTEST_LINE, endOfRows(at, DUMP_ROWS), to);
  }
  return false;
}

function hasDigit(from: usize, to: usize): bool {
  let at = from;
  while (at < to && !(classOf(at) & HEX_DIGIT)) at++;
  return at < to;
}
