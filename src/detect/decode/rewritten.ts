// Text that was rewritten byte by byte, with the way back: for every decoded byte, where what spells it begins and ends. Few texts hold a
// token, so the way back is found by writing once more when it is asked for.
import type { Encoding } from '../../core/match.ts';
import type { Span } from '../layer.ts';
import { SHORTEST } from '../runs.ts';
import type { Decoded } from './decoded.ts';

/** What is being written. */
export class Rewritten {
  readonly bytes: Uint8Array;
  readonly starts: Int32Array | undefined;
  readonly ends: Int32Array | undefined;
  length = 0;
  /** How many bytes are spelled before the core begins, and before it ends. */
  before = 0;
  within = 0;
  readonly #core: Span;

  /** `capacity`: the most bytes that will be added. `isTracked`: keep where they come from. */
  constructor(capacity: number, core: Span, isTracked: boolean) {
    this.bytes = Buffer.allocUnsafe(capacity);
    this.starts = isTracked ? new Int32Array(capacity) : undefined;
    this.ends = isTracked ? new Int32Array(capacity) : undefined;
    this.#core = core;
  }

  get isTracked(): boolean {
    return this.starts !== undefined;
  }

  /** Adds a byte that is spelled by `[start, end)` of the text. */
  add(byte: number, start: number, end: number): void {
    this.bytes[this.length] = byte;
    if (this.starts !== undefined) this.starts[this.length] = start;
    if (this.ends !== undefined) this.ends[this.length] = end;
    this.length++;
    if (start >= this.#core.end) return;
    this.within = this.length;
    if (start < this.#core.start) this.before = this.length;
  }

  /** Adds bytes of which it is not kept where they come from. */
  addAll(bytes: Uint8Array): void {
    this.bytes.set(bytes, this.length);
    this.length += bytes.length;
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
  const written = new Rewritten(piece.end - piece.start, core, false);
  write(written);
  const { length, before, within } = written;
  if (length < SHORTEST) return undefined;
  let tracked: Rewritten | undefined;
  const track = (): Rewritten => {
    if (tracked === undefined) {
      tracked = new Rewritten(length, core, true);
      write(tracked);
    }
    return tracked;
  };
  return {
    bytes: written.bytes.subarray(0, length),
    core: { start: before, end: within },
    locate: ({ start, end }) => {
      const { starts, ends } = track();
      return { start: starts?.[start] as number, end: ends?.[end - 1] as number, encoding };
    },
    aligned: true,
    exact: true,
  };
}
