// Text in rows that are all as narrow as each other: `base64 -w 8`, `fold -w 10`. Pieces that short are noticed nowhere else, as any list of words has
// them; but its words are not all of one length for as long as a token.
import { IN_RUN } from '../alphabet.ts';
import type { ByteRange } from '../layer.ts';
import { endOfRun, NOTHING, SHORTEST } from '../runs.ts';
import { PIECE } from '../sieve-layout.ts';
import { visitBlock } from './block.ts';
import type { RunDecoder } from './decoder.ts';
import { skipLineEnd } from './separator.ts';

/** Wider rows are noticed one by one: see piece.ts. */
const WIDEST = 15;

export const narrow: RunDecoder = {
  levels: 0,
  trait: PIECE,
  shortest: SHORTEST,
  notice: (text, from, to) => {
    for (let at = from; at < to;) {
      const rows = { length: 0, last: at };
      followRows(text, at, rows);
      if (rows.length >= SHORTEST) return at;
      // The last row may be the first of wider ones.
      at = rows.last > at ? rows.last : afterRow(text, at);
    }
    return NOTHING;
  },
  decode: (text, at, visit) => {
    const source: number[] = [];
    const offsets = [0];
    const rows = { length: 0, last: at };
    followRows(text, at, rows, (start, end) => {
      source.push(start);
      offsets.push((offsets.at(-1) as number) + end - start);
    });
    visitBlock(text, { source, offsets, end: endOfRow(text, rows.last) }, visit);
    return rows.last;
  },
};

interface Rows {
  /** Characters in all of them. */
  length: number;
  /** Where the last one begins. */
  last: number;
}

/** Follows the rows from the one at `at` on: of the first as much as the second one has, then as many as are as wide, and perhaps a shorter one. */
function followRows(text: ByteRange, at: number, rows: Rows, onRow?: (start: number, end: number) => void): void {
  const firstEnd = endOfRow(text, at);
  let start = skipLineEnd(text, firstEnd);
  let end = endOfRow(text, start);
  const width = end - start;
  if (start === firstEnd || width === 0 || width > WIDEST) return;
  const first = Math.max(at, firstEnd - width);
  onRow?.(first, firstEnd);
  rows.length = firstEnd - first;
  while (end > start && end - start <= width) {
    onRow?.(start, end);
    rows.length += end - start;
    rows.last = start;
    const next = end - start < width ? end : skipLineEnd(text, end);
    if (next === end) return;
    start = next;
    end = endOfRow(text, start);
  }
}

/** Where the next row may begin. */
function afterRow(text: ByteRange, at: number): number {
  const end = endOfRow(text, at);
  return Math.max(end + 1, skipLineEnd(text, end));
}

function endOfRow({ bytes, end }: ByteRange, at: number): number {
  return endOfRun(IN_RUN, bytes, at, end);
}
