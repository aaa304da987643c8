// The oracle's notion of lines that are dressed alike: what stands around the piece of the first makes a regular expression for the others.
import { isNoticed, type Line, longPieces } from './slow-joined.ts';

/** What may follow a piece on its line: nothing, what begins with a quotation mark, a tag or an entity, or signs that separate. */
const SUFFIX = /^(?:["'`].*|(?!\w)[ \t"'`\\=.,&>#*|+/_\-nr<bBRxXaAdD013;fFuULN@$^]*?(?:[<&\\\r\x1b\xc2\xe2\xef].*)?)$/s;

/** Lines that belong together. */
export function dressedBlocksOf(text: string): readonly (readonly Line[])[] {
  const blocks: Line[][] = [];
  let blockEnd = 0;
  for (const { 0: piece, index } of longPieces(text)) {
    if (index < blockEnd || !isNoticed(piece)) continue;
    const lines = linesFrom(text, index, piece);
    if (lines.length === 1 || lines.reduce((sum, [, line]) => sum + line.length, 0) < 52) continue;
    blocks.push(lines);
    const [start, last] = lines.at(-1) as Line;
    blockEnd = start + last.length;
  }
  return blocks;
}

function linesFrom(text: string, index: number, piece: string): Line[] {
  const lines: Line[] = [[index, piece]];
  const prefix = text.slice(text.lastIndexOf('\n', index === 0 ? 0 : index - 1) + 1, index);
  const suffix = /[^\n]*/y.exec(text.slice(index + piece.length, index + piece.length + 65))?.[0] as string;
  if (!/[^ \t]/.test(prefix) || prefix.length > 128 || suffix.length > 63 || !SUFFIX.test(suffix)) return lines;
  const shape = prefix.replaceAll(/[0-9]+|[ \t]+|[^]/g, (part) => {
    if (/^[0-9]/.test(part)) return '[0-9]+';
    return /^[ \t]/.test(part) ? '[ \\t]+' : `\\x${part.charCodeAt(0).toString(16).padStart(2, '0')}`;
  });
  const next = new RegExp(`(${shape})([A-Za-z0-9+/_-]+)`, 'y');
  for (let [start, line] = lines[0] as Line; ;) {
    const end = start + line.length;
    if (!text.startsWith(`${suffix}\n`, end)) return lines;
    next.lastIndex = end + suffix.length + 1;
    const found = next.exec(text);
    if (found === null) return lines;
    start = found.index + (found[1] as string).length;
    line = found[2] as string;
    lines.push([start, line]);
  }
}
