// Bytes as decimal numbers: `[74, 81, 81]`, `{74,81}`, `(byte) 74`, `"74","81"`, over any number of lines.
import { TEXT } from '../alphabet.ts';
import { forEachPiece, isNew, shift, type Span } from '../layer.ts';
import { endOfRun, LEAST_TEXT, NOTHING, type RunShape, SHORTEST } from '../runs.ts';
import { HEX } from '../sieve-layout.ts';
import type { OtherDecoder } from './decoder.ts';
import { addBreak, findPacked, HEXADECIMAL, isX, nextGroup } from './digits.ts';
import { rewrite, type Rewritten } from './rewritten.ts';
import { endOfHex, MALFORMED } from './spelling.ts';

/** Numbers of two digits, of which all but the last have a separator behind them. */
const NUMBERS: RunShape = { table: HEXADECIMAL.table, shortest: 3 * SHORTEST - 1 };

const ZERO = 0x30;
/** Of the largest byte. */
const MOST_DIGITS = 3;

export const decimal: OtherDecoder = {
  levels: 1,
  alphabet: { index: HEX, shape: NUMBERS },
  notice: (text, from, to) => isNew(text, from, to) && mayHoldAnything(text.bytes, { start: from, end: to }),
  decode: (text, at, visit) => {
    const { bytes, end } = text;
    const stop = endOfRun(NUMBERS.table, bytes, at, end);
    forEachPiece(text, stop - at, (piece, core) => {
      const range = { piece: shift(piece, at), core: shift(core, at) };
      const decoded = rewrite(range, 'decimal', (rewritten) => writePiece(bytes, range.piece, rewritten));
      if (decoded !== undefined) visit(decoded);
    });
    return stop;
  },
};

function mayHoldAnything(bytes: Uint8Array, run: Span): boolean {
  return mayHoldText(bytes, run) || findPacked(bytes, run, 1, writePiece) !== NOTHING;
}

/** Whether the numbers of `run` are enough text in a row for any decoder. Spares other tables of numbers the decoding. */
function mayHoldText(bytes: Uint8Array, run: Span): boolean {
  let count = 0;
  for (let at = nextGroup(bytes, run.start, run.end); at < run.end;) {
    const stop = endOfHex(bytes, at, run.end);
    const value = valueOf(bytes, run, at, stop);
    if (value !== 0) count = TEXT[value] === 1 ? count + 1 : 0;
    if (count >= LEAST_TEXT) return true;
    at = nextGroup(bytes, stop, run.end);
  }
  return false;
}

function writePiece(bytes: Uint8Array, piece: Span, rewritten: Rewritten): void {
  for (let at = nextGroup(bytes, piece.start, piece.end); at < piece.end;) {
    const stop = endOfHex(bytes, at, piece.end);
    const value = valueOf(bytes, piece, at, stop);
    if (value === MALFORMED) addBreak(rewritten, at, stop);
    else rewritten.add(value, at, stop);
    at = nextGroup(bytes, stop, piece.end);
  }
}

/** The byte that the digits `[from, to)` of a run are, `MALFORMED` when they are none or are hexadecimal. */
function valueOf(bytes: Uint8Array, { start, end }: Span, from: number, to: number): number {
  if (to - from > MOST_DIGITS || (from > start && isX(bytes[from - 1])) || (to < end && isX(bytes[to])))
    return MALFORMED;
  let value = 0;
  for (let at = from; at < to; at++) {
    const digit = (bytes[at] as number) - ZERO;
    if (digit > 9) return MALFORMED;
    value = 10 * value + digit;
  }
  return value > 255 ? MALFORMED : value;
}
