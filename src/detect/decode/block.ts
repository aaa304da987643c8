// Pieces of one text, joined, with the way back.
import { forEachPiece, isNew, shift, type Span } from '../layer.ts';
import type { Visit } from './decoded.ts';
import type { DecodableText } from './decoder.ts';

/** Lines of one block, joined: line `i` holds joined characters `[offsets[i], offsets[i + 1])` and begins at `source[i]`. */
export interface Block {
  /** Has one entry more than `source`: the length of the joined text. */
  readonly offsets: readonly number[];
  readonly source: readonly number[];
  /** End of the last line in the source. */
  readonly end: number;
}

/** Shows the joined text, in parts where it is long. */
export function visitBlock(text: DecodableText, block: Block, visit: Visit): void {
  if (!isNew(text, block.source[0] as number, block.end)) return;
  const { bytes } = text;
  forEachPiece(text, block.offsets.at(-1) as number, (piece, core) => {
    visit({
      bytes: joinPieces(bytes, block, piece),
      core: shift(core, -piece.start),
      locate: (span) => locate(block, shift(span, piece.start)),
      aligned: true,
      exact: true,
    });
  });
}

/** Joined characters `[from, to)`. */
function joinPieces(bytes: Uint8Array, block: Block, { start: from, end: to }: Span): Uint8Array {
  const text = Buffer.allocUnsafe(to - from);
  for (let line = lineOf(block, from); line < block.source.length; line++) {
    const lineStart = block.offsets[line] as number;
    if (lineStart >= to) break;
    const first = Math.max(from, lineStart);
    const last = Math.min(to, block.offsets[line + 1] as number);
    const by = (block.source[line] as number) - lineStart;
    text.set(bytes.subarray(first + by, last + by), first - from);
  }
  return text;
}

/** Where joined characters `span` lie in the source. */
function locate(block: Block, span: Span): Span {
  return { start: sourceOf(block, span.start), end: sourceOf(block, span.end - 1) + 1 };
}

function sourceOf(block: Block, at: number): number {
  const line = lineOf(block, at);
  return (block.source[line] as number) + at - (block.offsets[line] as number);
}

/** The line that holds joined character `at`. */
function lineOf(block: Block, at: number): number {
  let low = 0;
  let high = block.source.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((block.offsets[middle] as number) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
