// Text that was rewritten byte by byte, with the way back: for every decoded byte, where what spells it begins and ends. Few texts hold a
// token, so the way back is found by writing once more when it is asked for.
import type { Encoding } from '../../core/match.ts';
import type { Span } from '../layer.ts';
import { SHORTEST } from '../runs.ts';
import type { Decoded } from './decoder.ts';

/** What is being written. */
export class Rewritten {
  readonly bytes: Uint8Array;
  readonly starts: Int32Array | undefined;
  readonly ends: Int32Array | undefined;
  length = 0;

  /** `capacity`: the most bytes that will be added. `tracked`: keep where they come from. */
  constructor(capacity: number, tracked: boolean) {
    this.bytes = Buffer.allocUnsafe(capacity);
    this.starts = tracked ? new Int32Array(capacity) : undefined;
    this.ends = tracked ? new Int32Array(capacity) : undefined;
  }

  /** Adds a byte that is spelled by `[start, end)` of the text. */
  add(byte: number, start: number, end: number): void {
    this.bytes[this.length] = byte;
    if (this.starts !== undefined) this.starts[this.length] = start;
    if (this.ends !== undefined) this.ends[this.length] = end;
    this.length++;
  }
}

/** A part of the text, and the part of it that no other piece owns. */
export interface PieceRange {
  readonly piece: Span;
  readonly core: Span;
}

/** What `write` makes of `piece`: no more bytes than it has. Nothing when that is too short for a token. */
export function rewrite(
  { piece, core }: PieceRange,
  encoding: Encoding,
  write: (rewritten: Rewritten) => void,
): Decoded | undefined {
  const written = new Rewritten(piece.end - piece.start, false);
  write(written);
  const { length } = written;
  if (length < SHORTEST) return undefined;
  let tracked: Rewritten | undefined;
  const track = (): Rewritten => {
    if (tracked === undefined) {
      tracked = new Rewritten(length, true);
      write(tracked);
    }
    return tracked;
  };
  const indexOf = (at: number): number => firstAtOrAfter(track().starts as Int32Array, at);
  return {
    bytes: written.bytes.subarray(0, length),
    core: {
      start: core.start === piece.start ? 0 : indexOf(core.start),
      end: core.end === piece.end ? length : indexOf(core.end),
    },
    locate: ({ start, end }) => {
      const { starts, ends } = track();
      return { start: starts?.[start] as number, end: ends?.[end - 1] as number, encoding };
    },
    aligned: true,
    exact: true,
  };
}

/** Index of the first of the ascending `numbers` that is not less than `limit`. */
function firstAtOrAfter(numbers: Int32Array, limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] as number) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
