// `pat-patrol:allow` and a reason, in a comment of any language: on the token's line, or alone on the line before it. Looked for where the
// text is, in the outermost text, and never far away: a line may be a gigabyte long.
import type { Match } from '../core/match.ts';
import { neighbours, textOf } from './frame.ts';
import { decodeText, unitBytes } from './line-cursor.ts';
import { maskRuns } from './mask.ts';

const DIRECTIVE = 'pat-patrol:allow';
const NARROW = Buffer.from(DIRECTIVE);
/** Without its last NUL it lies in UTF-16BE as well. */
const WIDE = Buffer.from(DIRECTIVE, 'utf16le').subarray(0, -1);

/** Bytes looked at on each side of the token: less than the windows of a stream see. Even. */
const REACH = 4096;
/** Characters of a reason that are kept. */
const LONGEST = 160;

const WHOLE_DIRECTIVE = /(?<![\w-])pat-patrol:allow(?![\w-])(.*)$/s;
/** What stands before the directive where a comment is all that a line holds: signs, and the words of a few languages. */
const COMMENT_OPENER = /^[^\p{L}\p{N}]*(?:(?:rem|dnl|_?comment)[^\p{L}\p{N}]+)?$/iu;
/** What ends a comment, or the string that stands for one in JSON. */
const COMMENT_CLOSER = /\*\/|-->|\*\)|[#%-]\}|%>|#>|"/;
/** What may stand between words and runs, and the shortest run that is a row of a wrapped text. */
const BETWEEN_WORDS = /[^\p{L}\p{N}+/_-]+/u;
const SHORTEST_ROW = 16;

/** The reason for which match `index` is allowed, masked; `''` where none is given; undefined where nothing allows it. */
export function findAllowance(content: Uint8Array, matches: readonly Match[], index: number): string | undefined {
  const match = matches[index] as Match;
  const end = match.offset + match.length;
  const [encoding] = match.encoding;
  // UTF-16 and UTF-32 must be decoded from the first byte of a unit.
  const unit = unitBytes(encoding);
  const isWide = unit > 1;
  const from = Math.max(match.offset % unit, match.offset - REACH);
  const to = Math.min(content.length, end + REACH);
  if (!mayHoldDirective(content.subarray(from, to))) return undefined;
  const others = neighbours(matches, index, REACH);
  const text = (start: number, stop: number): string => textOf(content, { start, end: stop }, others, encoding);
  const lines = text(from, match.offset).split('\n');
  const [after = ''] = text(end, to).split('\n');
  const isWrapped =
    match.encoding.length > (isWide ? 1 : 0) ||
    decodeText(content.subarray(match.offset, end), encoding).includes('\n');
  const reasons = [reasonIn(lines.at(-1)), reasonIn(after), reasonInComment(lineAbove(lines, isWrapped, from >= unit))];
  return reasons.find((reason) => reason !== undefined && reason !== '') ?? reasons.find((reason) => reason === '');
}

function mayHoldDirective(bytes: Uint8Array): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  return buffer.includes(NARROW) || buffer.includes(WIDE);
}

/**
 * The line before the token's; of a text that may be wrapped, the line before its first row: among its rows no comment can stand. `isCut`:
 * the first line is not whole, so nobody knows what it begins with.
 */
function lineAbove(lines: readonly string[], isWrapped: boolean, isCut: boolean): string | undefined {
  const above = lines.slice(isCut ? 1 : 0, -1);
  return isWrapped ? above.findLast((line) => !isRow(line)) : above.at(-1);
}

/** Whether a line holds a single run and no other words. */
function isRow(line = ''): boolean {
  const words = line.split(BETWEEN_WORDS).filter((word) => /[\p{L}\p{N}]/u.test(word));
  return words.length === 1 && (words[0] ?? '').length >= SHORTEST_ROW;
}

/** Only of a comment that stands alone: one at the end of a line is about that line, and must not cover what is added below it. */
function reasonInComment(line = ''): string | undefined {
  const reason = reasonIn(line);
  return reason !== undefined && COMMENT_OPENER.test(line.slice(0, line.search(WHOLE_DIRECTIVE))) ? reason : undefined;
}

function reasonIn(line = ''): string | undefined {
  const rest = WHOLE_DIRECTIVE.exec(line)?.[1];
  if (rest === undefined) return undefined;
  const [words = ''] = rest.split(COMMENT_CLOSER, 1);
  const reason = maskRuns(
    words
      .slice(0, 2 * LONGEST)
      .replace(/^[\s:–—-]+/u, '')
      .replace(/[\s'`,]+$/, ''),
    false,
    words.length > 2 * LONGEST,
  );
  if (!/[\p{L}\p{N}]/u.test(reason)) return '';
  return reason.length <= LONGEST ? reason : `${reason.slice(0, LONGEST).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
