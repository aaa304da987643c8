// `pat-patrol:allow` and a reason, in a comment of any language: after the token on its line, or alone on the line before it. Looked for where
// the text is, in the outermost text, and never far away: a line may be a gigabyte long. One comment is about one token.
import type { Match } from '../core/match.ts';
import { neighbours, textOf } from './frame.ts';
import { decodeText, unitBytes } from './line-cursor.ts';
import { maskRuns } from './mask.ts';

const DIRECTIVE = 'pat-patrol:allow';
/** Without its last letters, so that slips are seen as well. */
const NARROW = Buffer.from('pat-patrol:');
/** Without its last NUL it lies in UTF-16BE as well. */
const WIDE = Buffer.from('pat-patrol:', 'utf16le').subarray(0, -1);

/** Bytes looked at on each side of the token: less than the windows of a stream see. Even. */
const REACH = 4096;
/** Characters of a reason that are kept. */
const LONGEST = 160;

const LINE_BREAK = /\r\n?|\n/;
/** What begins a comment in one language or another. */
const OPENER = String.raw`(?:#+|\/\/+|\/\*+|--+(?:\[\[)?|;+|%+|'|@?[Rr][Ee][Mm][ \t]|::|<!--+|\{#-?|<%--|\{\{!(?:--)?|\(\*+|\{-|<#|@\*|dnl[ \t]|!+)`;
const COMMENT = String.raw`${OPENER}[ \t]*${DIRECTIVE}(?![\w-])`;
/** A comment with the directive, or what must be passed over to tell strings from comments: escaped characters and strings, the last perhaps open. */
const COMMENT_OR_STRING = new RegExp(
  String.raw`(?<=^|[ \t])(?<comment>${COMMENT})|\\.|(?<quote>["'${'`'}])(?:\\.?|(?!\k<quote>)[^\\])*(?:\k<quote>|$)`,
  'gu',
);
/** A comment that is all that a line holds, or the member that stands for one in JSON. */
const COMMENT_ALONE = new RegExp(String.raw`^\s*(?:${COMMENT}|"(?:\/\/|_?comment)"\s*:\s*"${DIRECTIVE}(?![\w-]))`, 'u');
/** Somebody meant to allow a token: a word that is like the directive; on the line before, as the first word. */
const SLIP = /pat-patrol[ \t]*:[ \t]*al+ow/i;
const SLIP_ALONE = /^[^\p{L}\p{N}]*(?:(?:rem|dnl|_?comment)[^\p{L}\p{N}]+)?pat-patrol[ \t]*:[ \t]*al+ow/iu;
/** A quote that is no apostrophe inside a word. */
const QUOTE_MARK = /(?<!\p{L})'|'(?!\p{L})/u;
/** What ends a comment, or the string that stands for one in JSON. */
const COMMENT_CLOSER = /\*\/|-->|\*\)|[#%-]\}|%>|#>|"/;
/** What may stand between words and runs, and the shortest run that is a row of a wrapped text. */
const BETWEEN_WORDS = /[^\p{L}\p{N}+/_-]+/u;
const SHORTEST_ROW = 16;

/** The reason for which match `index` is allowed, masked; `''` where a comment means to, but does not count; else undefined. */
export function findAllowance(content: Uint8Array, matches: readonly Match[], index: number): string | undefined {
  const match = matches[index] as Match;
  const end = match.offset + match.length;
  const [encoding] = match.encoding;
  // UTF-16 and UTF-32 must be decoded from the first byte of a unit.
  const unit = unitBytes(encoding);
  const from = Math.max(match.offset % unit, match.offset - REACH);
  const to = Math.min(content.length, end + REACH);
  if (!mayHoldDirective(content.subarray(from, to))) return undefined;
  const others = neighbours(matches, index, REACH);
  const text = (start: number, stop: number): string => textOf(content, { start, end: stop }, others, encoding);
  // A comment on the other side of another token is about that one.
  const rivals = others.filter(({ token, unreadable }) => token !== match.token && unreadable !== true);
  const previous = rivals.findLast(({ offset }) => offset <= match.offset);
  const next = rivals.find(({ offset }) => offset > match.offset);
  const since = Math.min(match.offset, Math.max(from, previous === undefined ? 0 : previous.offset + previous.length));
  const until = Math.min(to, Math.max(end, next?.offset ?? to));

  const own = decodeText(content.subarray(match.offset, end), encoding);
  const isWrapped = match.encoding.length > (unit > 1 ? 1 : 0) || LINE_BREAK.test(own);
  const before = text(from, match.offset).split(LINE_BREAK);
  const isCut = before.length === 1 && from >= unit && !LINE_BREAK.test(own);
  const [after = ''] = text(end, to).split(LINE_BREAK);
  const left = `${before.at(-1) ?? ''}${own}`.split(LINE_BREAK).at(-1) ?? '';
  const reasons = [
    isCut ? undefined : reasonAfter(left, after, text(end, until).length),
    reasonAlone(lineAbove(text(since, match.offset).split(LINE_BREAK), isWrapped, since >= unit)),
  ];
  const isMeant = SLIP.test(`${left}${after}`) || SLIP_ALONE.test(lineAbove(before, isWrapped, from >= unit) ?? '');
  return reasons.find((reason) => reason !== undefined && reason !== '') ?? (isMeant ? '' : undefined);
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

/** Of a line's first comment behind the token with the directive, outside strings. `left` ends with the token; `reach`: how far it may begin in `after`. */
function reasonAfter(left: string, after: string, reach: number): string | undefined {
  const line = left + after;
  for (const found of line.matchAll(COMMENT_OR_STRING)) {
    const comment = found.groups?.['comment'];
    if (comment === undefined) continue;
    const rest = line.slice(found.index + comment.length);
    // In Basic a comment; elsewhere, when it is closed, a string.
    if (comment.startsWith("'") && QUOTE_MARK.test(rest)) return undefined;
    if (found.index >= left.length) return found.index < left.length + reach ? toReason(rest) : undefined;
  }
  return undefined;
}

/** Only of a comment that stands alone: one at the end of a line is about that line, and must not cover what is added below it. */
function reasonAlone(line = ''): string | undefined {
  const [comment] = COMMENT_ALONE.exec(line) ?? [];
  return comment === undefined ? undefined : toReason(line.slice(comment.length));
}

function toReason(rest: string): string {
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
