// Scans content of any size that arrives in chunks of any size, in bounded memory. It is looked at in windows that overlap by a margin on
// both sides; a token belongs to the window in whose core it begins, so each is found once.
import type { Hit } from '../core/match.ts';
import type { Origin } from '../core/origin.ts';
import { describeMatch } from './describe.ts';
import { type ContentSettings, detectAll } from './detect-all.ts';
import { HitLimit, TOO_MANY_CANDIDATES } from './hit-limit.ts';
import { LineCursor } from './line-cursor.ts';
import { Mentions } from './mentions.ts';

/** Bytes that a window adds to what was looked at before. Even, so that UTF-16 keeps its alignment. */
export const WINDOW = 4 * 1024 * 1024;
/** Bytes before and after its core that a window sees: more than any encoded token with all its surroundings. Even. */
export const MARGIN = 64 * 1024;

const SMALLEST_BUFFER = 64 * 1024;

const NONE = Buffer.alloc(0);

/** Memory that no content is in: to make it anew for each would cost as much as to inflate it. One for each thread. */
let spare: Buffer = NONE;

function takeSpare(): Buffer {
  const taken = spare;
  spare = NONE;
  return taken;
}

export interface WindowSizes {
  /** Even. */
  readonly window: number;
  /** Even. */
  readonly margin: number;
}

/**
 * Hits come as soon as their window is complete, with offsets, lines and columns of the whole content. They never carry a `lineHash`: that
 * needs a count over all lines before, and code scanning computes it by itself where it is missing.
 */
export class StreamScanner {
  readonly #origin: Origin;
  readonly #settings: ContentSettings;
  readonly #window: number;
  readonly #margin: number;
  #buffer = takeSpare();
  #filled = 0;
  /** Content offset of the buffer's first byte, and where the core of the next window begins. */
  #base = 0;
  #core = 0;
  /** Made when lines are to be counted: where there is a hit, or more than one window. */
  #cursor: LineCursor | undefined;
  readonly #limit = new HitLimit();

  constructor(origin: Origin, settings: ContentSettings, sizes: WindowSizes = { window: WINDOW, margin: MARGIN }) {
    this.#origin = origin;
    this.#settings = settings;
    this.#window = sizes.window;
    this.#margin = sizes.margin;
  }

  get #capacity(): number {
    return this.#window + 2 * this.#margin;
  }

  /** Takes the next bytes of the content; they are copied. */
  push(chunk: Uint8Array): readonly Hit[] {
    const hits: Hit[] = [];
    for (let at = 0; at < chunk.length;) {
      if (this.#filled === this.#capacity) {
        const coreEnd = this.#base + this.#filled - this.#margin;
        this.#scanWindow(coreEnd, hits);
        this.#moveOn(coreEnd);
      }
      const count = Math.min(chunk.length - at, this.#capacity - this.#filled);
      this.#reserve(this.#filled + count);
      this.#buffer.set(chunk.subarray(at, at + count), this.#filled);
      this.#filled += count;
      at += count;
    }
    return hits;
  }

  /** The hits in what is left. Nothing may be pushed any more. */
  end(): readonly Hit[] {
    const hits: Hit[] = [];
    this.#scanWindow(this.#base + this.#filled, hits);
    if (this.#buffer.length > spare.length) spare = this.#buffer;
    this.#buffer = NONE;
    if (this.#limit.isExceeded) this.#settings.onCut?.(TOO_MANY_CANDIDATES);
    return [...hits, ...this.#limit.rest()];
  }

  /** Scans the buffer, and adds the hits that begin in the core before content offset `coreEnd`. */
  #scanWindow(coreEnd: number, hits: Hit[]): void {
    const bytes = this.#buffer.subarray(0, this.#filled);
    const base = this.#base;
    const matches = detectAll(bytes, 0, bytes.length, this.#settings);
    if (matches.length === 0) return;
    this.#cursor ??= new LineCursor(bytes);
    const cursor = this.#cursor;
    const stretch = { bytes, base, matches, mentions: new Mentions(bytes) };
    for (const [index, match] of matches.entries()) {
      const offset = base + match.offset;
      if (offset < this.#core || offset >= coreEnd) continue;
      const placed = { ...match, offset };
      const hit = this.#limit.admit(placed, () => describeMatch(stretch, index, cursor, this.#origin));
      if (hit !== undefined) hits.push(hit);
    }
  }

  /** Makes room behind `coreEnd`. */
  #moveOn(coreEnd: number): void {
    this.#cursor ??= new LineCursor(this.#buffer);
    this.#cursor.advance(this.#buffer, this.#base, coreEnd);
    this.#core = coreEnd;
    const dropped = Math.max(0, coreEnd - this.#base - this.#margin);
    this.#buffer.copyWithin(0, dropped, this.#filled);
    this.#filled -= dropped;
    this.#base += dropped;
  }

  /** Grows the buffer, so that short streams do not pay for a whole window. */
  #reserve(length: number): void {
    if (length <= this.#buffer.length) return;
    const room = Math.max(length, 8 * this.#buffer.length, SMALLEST_BUFFER);
    const larger = Buffer.allocUnsafeSlow(Math.min(this.#capacity, room));
    larger.set(this.#buffer.subarray(0, this.#filled));
    this.#buffer = larger;
  }
}
