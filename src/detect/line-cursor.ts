// Counts lines and columns while bytes go by once, so that places in a stream of any length can be named without keeping it.
// Every line feed is judged in passing as one of UTF-8, of UTF-16LE and of UTF-16BE, because only a hit tells which of them the text is.
import { isAscii } from 'node:buffer';
import type { Encoding } from '../core/match.ts';

export interface Position {
  readonly line: number;
  readonly column: number;
}

const LINE_FEED = 0x0a;
/** Decode this much at a time: bounds the length of temporary strings. */
const CHUNK = 65_536;

/** Lines of UTF-16 text whose code units begin at even or at odd offsets. */
interface WideLines {
  line: number;
  /** Offset at which the current line begins. */
  start: number;
}

export class LineCursor {
  #position = 0;
  #line = 1;
  #units = 0;
  readonly #decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  #pending = false;
  /** Little-endian at even and odd offsets, then big-endian. */
  readonly #wide: readonly [WideLines, WideLines, WideLines, WideLines];
  /** Bytes of a UTF-8 byte order mark that are still to be skipped. */
  #mark: number;

  /** `head` holds at least the first three bytes of the content, where it has them. */
  constructor(head: Uint8Array) {
    const [first, second, third] = head;
    this.#mark = first === 0xef && second === 0xbb && third === 0xbf ? 3 : 0;
    this.#wide = [
      { line: 1, start: first === 0xff && second === 0xfe ? 2 : 0 },
      { line: 1, start: 1 },
      { line: 1, start: first === 0xfe && second === 0xff ? 2 : 0 },
      { line: 1, start: 1 },
    ];
  }

  /** Offset in the content up to which lines have been counted. */
  get position(): number {
    return this.#position;
  }

  /**
   * Goes on to content offset `to`. `bytes[index]` is the byte at content offset `base + index`; `bytes` holds everything from the cursor's
   * position to `to`, and one byte more on both sides where the content has it.
   */
  advance(bytes: Uint8Array, base: number, to: number): void {
    const end = to - base;
    let lineStart = this.#position - base;
    const counted = Buffer.from(bytes.buffer, bytes.byteOffset, end);
    for (let at = counted.indexOf(LINE_FEED, lineStart); at >= 0; at = counted.indexOf(LINE_FEED, lineStart)) {
      this.#line++;
      lineStart = at + 1;
      this.#units = 0;
      this.#mark = 0;
      if (bytes[at + 1] === 0) this.#breakWide(0, base + at);
      if (bytes[at - 1] === 0) this.#breakWide(2, base + at - 1);
    }
    if (lineStart + base > this.#position && this.#pending) this.#flush(true);
    this.#count(bytes, lineStart, end);
    this.#position = to;
  }

  /**
   * Where the cursor is in text of this encoding, for the offset `at` that it stands at. A sequence that is cut there counts as invalid.
   * UTF-32 is counted in bytes, four for each character.
   */
  positionIn(encoding: Encoding | undefined, at: number): Position {
    if (!isWide(encoding)) {
      if (this.#pending) this.#flush(false);
      return { line: this.#line, column: Math.floor(this.#units / unitBytes(encoding)) + 1 };
    }
    const lines = this.#wide[(encoding === 'utf-16be' ? 2 : 0) + (at & 1)] as WideLines;
    return { line: lines.line, column: Math.max(0, Math.floor((at - lines.start) / 2)) + 1 };
  }

  #breakWide(endian: 0 | 2, unit: number): void {
    const lines = this.#wide[endian + (unit & 1)] as WideLines;
    lines.line++;
    lines.start = unit + 2;
  }

  #count(bytes: Uint8Array, from: number, to: number): void {
    let start = from;
    if (this.#mark > 0) {
      const skipped = Math.min(this.#mark, to - from);
      this.#mark -= skipped;
      start += skipped;
    }
    for (; start < to; start += CHUNK) {
      const chunk = bytes.subarray(start, Math.min(to, start + CHUNK));
      if (!this.#pending && isAscii(chunk)) {
        this.#units += chunk.length;
        continue;
      }
      this.#units += this.#decoder.decode(chunk, { stream: true }).length;
      this.#pending = true;
    }
  }

  /** Ends what the decoder may hold back; on a new line that belongs to the line before. */
  #flush(forget: boolean): void {
    const units = this.#decoder.decode().length;
    if (!forget) this.#units += units;
    this.#pending = false;
  }
}

/** Where text of this encoding that begins at `start` and is `bytes` ends. */
export function positionAfter(start: Position, bytes: Uint8Array, encoding: Encoding | undefined): Position {
  const text = decodeText(bytes, encoding);
  const lastBreak = text.lastIndexOf('\n');
  if (lastBreak === -1) return { line: start.line, column: start.column + text.length };
  return { line: start.line + text.split('\n').length - 1, column: text.length - lastBreak };
}

/** Text of this outermost encoding: UTF-16 or UTF-32 where it says so, else UTF-8. */
export function decodeText(bytes: Uint8Array, encoding: Encoding | undefined): string {
  if (unitBytes(encoding) === 4) return decodeUtf32(bytes, encoding === 'utf-32le');
  return new TextDecoder(isWide(encoding) ? encoding : 'utf-8', { ignoreBOM: true }).decode(bytes);
}

/** How many bytes a code unit of this outermost encoding has. */
export function unitBytes(encoding: Encoding | undefined): 1 | 2 | 4 {
  if (encoding === 'utf-32le' || encoding === 'utf-32be') return 4;
  return isWide(encoding) ? 2 : 1;
}

function isWide(encoding: Encoding | undefined): encoding is 'utf-16le' | 'utf-16be' {
  return encoding === 'utf-16le' || encoding === 'utf-16be';
}

/** What is no character, or is cut, becomes U+FFFD. */
function decodeUtf32(bytes: Uint8Array, isLittle: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let text = '';
  for (let at = 0; at < bytes.length; at += 4) {
    const code = at + 4 <= bytes.length ? view.getUint32(at, isLittle) : Infinity;
    text += code > 0x10_ffff || (code >= 0xd800 && code < 0xe000) ? '\ufffd' : String.fromCodePoint(code);
  }
  return text;
}
