// The oracle's notion of text in pieces: what may stand between two of them, said in regular expressions at one place, and the blocks they make.

/** A line of a block: where it begins, and its text. */
export type Line = readonly [start: number, text: string];

const LINE_END =
  /\n|\r\n?|(?:\\{1,4}r)?\\{1,4}n|\\{1,4}r|(?:&#13;&#10;|&#xd;&#xa;|&#10;|&#xa;|&#13;|&#xd;|<br>|<br\/>|<br \/>)/iy;
const FILLER = /[ \t"'`\\=.,&>#*|<^~]|[+/_-](?=[+/_-]*[ \t"'`\\=.,&>#*|\n\r<^~])/y;
const PREFIX = /[bBfFrRuULN@$]{1,2}(?=\\{0,4}["'`])/y;

const COMMENT = /(?:#|\/\/|--)[^\r\n]*(?=[\r\n])|\/\*[^]*?\*\//y;
/** Tags, soft hyphens, spaces of no width, colours. Bytes, not characters. */
const SEAM =
  /(?:<[/A-Za-z][^<>\r\n]{0,125}>|&(?:[sS][hH][yY]|#173|#[xX][aA][dD]|#8203|#[xX]200[bB]);|\x1b\[[0-9;]{0,16}[mK]|\xe2\x80[\x8b-\x8d]|\xe2\x81\xa0|\xef\xbb\xbf|\xc2\xad){1,16}(?=[A-Za-z0-9+/_-])/y;

/** Where the piece begins that follows the one that ends at `at`, or -1. */
function nextLine(text: string, at: number): number {
  const next = afterSigns(text, at, false);
  if (next !== -1) return next;
  if (/^\\{0,4}["'`]/.test(text.slice(at, at + 5))) return afterSigns(text, at, true);
  const seam = matchAt(SEAM, text, at);
  return seam === undefined ? -1 : at + seam.length;
}

/** As above, of signs and line ends alone, or of these and comments between two strings. Escapes are lower case. */
function afterSigns(whole: string, at: number, commented: boolean): number {
  const text = commented ? whole.slice(0, at + 256) : whole;
  let breaks = 0;
  let next = at;
  for (; next < at + 256;) {
    const lineEnd = lineEndAt(text, next);
    const part =
      lineEnd ??
      (commented ? matchAt(COMMENT, text, next) : undefined) ??
      matchAt(FILLER, text, next) ??
      (next > at ? matchAt(PREFIX, text, next) : undefined);
    if (part === undefined) break;
    if (lineEnd !== undefined) breaks++;
    next += part.length;
  }
  if (commented && !/["'`]$/.test(text.slice(at, next))) return -1;
  if (breaks === 0) return /^\\*["'`].*["'`]$/s.test(text.slice(at, next)) ? next : -1;
  return breaks <= 2 ? next : -1;
}

/** Escapes are lower case. */
export function lineEndAt(text: string, at: number): string | undefined {
  const found = matchAt(LINE_END, text, at);
  return found === undefined || /\\[NR]/.test(found) ? undefined : found;
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

export function runAt(text: string, at: number): string {
  return matchAt(/[A-Za-z0-9+/_-]*/y, text, at) as string;
}

/** Whether a piece is long, and no name and no line under a heading: a block begins with such a one, and perhaps a short one before. */
export function isNoticed(piece: string): boolean {
  if (/[_-]/.test(piece)) return /[A-Z]/.test(piece) && /[0-9]/.test(piece);
  return piece.length > 256 || new Set(piece).size > 1;
}

/** Pieces of 16 characters, in stretches of 24 without a blank or a quotation mark. */
export function longPieces(text: string): readonly { readonly 0: string; readonly index: number }[] {
  return [...text.matchAll(/[A-Za-z0-9+/_\-%\\&#;={}\r\n]{24,}/g)].flatMap(({ 0: stretch, index }) =>
    [...stretch.matchAll(/[A-Za-z0-9+/_-]{16,}/g)].map((piece) => ({ 0: piece[0], index: index + piece.index })),
  );
}

/** Pieces that belong together. */
export function blocksOf(text: string): readonly (readonly Line[])[] {
  const blocks: Line[][] = [];
  let blockEnd = 0;
  for (const run of longPieces(text)) {
    if (run.index < blockEnd || !isNoticed(run[0])) continue;
    const lines = linesAround(text, run.index);
    if (!isLongEnough(lines)) continue;
    blocks.push(lines);
    const [end, last] = lines.at(-1) as Line;
    blockEnd = end + last.length;
    for (const mark of ['+', '-', '//', '++', '--'])
      blocks.push(...markedParts(text, lines, mark).filter(isLongEnough));
  }
  return blocks;
}

function isLongEnough(lines: readonly Line[]): boolean {
  return lines.length > 1 && lines.reduce((sum, [, line]) => sum + line.length, 0) >= 52;
}

/** All lines that belong together with the long line at `from`. */
function linesAround(text: string, from: number): Line[] {
  const begin = /^\\[nr]/.test(text.slice(Math.max(0, from - 1))) && from > 0 ? from + 1 : from;
  const lines: Line[] = [[begin, runAt(text, begin)]];
  const before = shortLineBefore(text, begin);
  if (before !== undefined) lines.unshift(before);
  for (let [at, line] = lines.at(-1) as Line; ;) {
    at = nextLine(text, at + line.length);
    if (at === -1 || runAt(text, at) === '') return lines;
    line = runAt(text, at);
    lines.push([at, line]);
  }
}

/** Lines in a row that all begin with the mark, but for the first and what follows a quotation mark: without it. */
function markedParts(text: string, lines: readonly Line[], mark: string): Line[][] {
  const parts: Line[][] = [];
  for (const line of lines) {
    if (line[1].startsWith(mark) || /["'`]/.test(text.charAt(line[0] - 1))) parts.at(-1)?.push(line);
    if (parts.at(-1)?.includes(line) !== true) parts.push([line]);
  }
  return parts
    .filter(([, ...others]) => others.some(([, line]) => line.startsWith(mark)))
    .map((part) =>
      part.map(([at, line]) => (line.startsWith(mark) ? [at + mark.length, line.slice(mark.length)] : [at, line])),
    );
}

/** The farthest run that ends in a break before `at`, when it is shorter than 24 characters. */
function shortLineBefore(text: string, at: number): Line | undefined {
  for (let end = Math.max(1, at - 255); end < at; end++) {
    if (!/[A-Za-z0-9+/_-][^A-Za-z0-9+/_-]/y.test(text.slice(end - 1, end + 1)) || afterSigns(text, end, false) !== at)
      continue;
    const line = /(?:(?<=\\)[nr])?([A-Za-z0-9+/_-]*)$/.exec(text.slice(0, end))?.[1] as string;
    return line === '' || line.length >= 24 || text.slice(0, end).endsWith('-----')
      ? undefined
      : [end - line.length, line];
  }
  return undefined;
}
