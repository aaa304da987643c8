// The excerpt that shows a finding: the token's own line, cut to some columns on both sides, with the token and every neighbour that could
// be a secret masked. All cutting and masking happens here, next to the bytes, so that no whole line ever travels on.
import type { Frame } from '../core/location.ts';
import type { Encoding, Match } from '../core/match.ts';
import { redact } from '../core/secret.ts';
import { decodeText, unitBytes } from './line-cursor.ts';
import { MASK, maskRuns } from './mask.ts';

/** Columns shown on each side of the token. */
const SHOWN = 30;
/** Bytes looked at on each side: enough to show 30 columns of anything. */
const REACH = 512;

/** What is left of an encoded text on either side of the token. None has a `=` before it: that ends the name of a key, or another text. */
const RUN_BEFORE = /[A-Za-z0-9+/_-]+$/;
const RUN_AFTER = /^[A-Za-z0-9+/_=-]+/;
/** What is glued to the token is shown only when it is short: with the four characters shown of the token, 16 at most. */
const GLUED_BEFORE = /[A-Za-z0-9+/_-]{13,}$/;
const GLUED_AFTER = /^[A-Za-z0-9+/_-]{13,}/;

/**
 * The frame of `match` in `content`. `matches` are all matches of the content, sorted by offset; their own spots are masked too.
 * `index` says which of them `match` is. Offsets of matches count from the content's first byte.
 * The masked token of an encoded match stands for the whole run that encodes it with its surroundings. The region's column is more exact:
 * it is where the token begins inside that run, so it may lie right of the column that the frame's `start` suggests.
 */
export function frameOf(content: Uint8Array, matches: readonly Match[], index: number): Frame {
  const match = matches[index] as Match;
  const encoding = match.encoding[0];
  const end = match.offset + match.length;
  const others = neighbours(matches, index, REACH);
  const unit = unitBytes(encoding);
  const isEncoded = match.encoding.length > (unit > 1 ? 1 : 0);

  // UTF-16 and UTF-32 must be decoded from the first byte of a unit.
  const from = Math.max(match.offset % unit, match.offset - REACH);
  const before = lineBefore(
    textOf(content, { start: from, end: match.offset }, others, encoding),
    from < Math.max(2, unit),
  );
  const isWrapped = decodeText(content.subarray(match.offset, end), encoding).includes('\n');
  const to = isWrapped ? end : Math.min(content.length, end + REACH);
  const after = lineAfter(
    textOf(content, { start: end, end: to }, others, encoding),
    to === content.length || isWrapped,
  );

  const leftText = isEncoded ? before.text.replace(RUN_BEFORE, '') : before.text.replace(GLUED_BEFORE, MASK);
  const rightText = isEncoded ? after.text.replace(RUN_AFTER, '') : after.text.replace(GLUED_AFTER, MASK);
  const left = cutLeft(maskRuns(leftText, before.isCut, false), before.isCut);
  const right = cutRight(maskRuns(rightText, false, after.isCut), after.isCut);
  const token = redact(match.token);
  return { text: left + token + right, start: left.length, length: token.length };
}

/** Matches other than `index` that lie near enough to be seen within `reach` bytes of it. */
export function neighbours(matches: readonly Match[], index: number, reach: number): readonly Match[] {
  const { offset, length } = matches[index] as Match;
  const near: Match[] = [];
  for (let at = index - 1; at >= 0 && (matches[at] as Match).offset > offset - 4 * reach; at--)
    near.unshift(matches[at] as Match);
  for (let at = index + 1; at < matches.length && (matches[at] as Match).offset < offset + length + reach; at++)
    near.push(matches[at] as Match);
  return near;
}

/** Decoded text of a span, with a mask in the place of every other match. */
export function textOf(
  content: Uint8Array,
  span: { readonly start: number; readonly end: number },
  others: readonly Match[],
  encoding?: Encoding,
): string {
  let text = '';
  let at = span.start;
  for (const other of others) {
    const end = other.offset + other.length;
    if (end <= at || other.offset >= span.end) continue;
    text += `${decodeText(content.subarray(at, Math.max(at, other.offset)), encoding)}${MASK}`;
    at = Math.min(end, span.end);
  }
  return text + decodeText(content.subarray(at, span.end), encoding);
}

interface Side {
  readonly text: string;
  /** Whether the line goes on beyond what was looked at. */
  readonly isCut: boolean;
}

function lineBefore(text: string, isWhole: boolean): Side {
  const lineBreak = text.lastIndexOf('\n');
  if (lineBreak !== -1) return { text: text.slice(lineBreak + 1), isCut: false };
  return { text: isWhole ? text.replace(/^\uFEFF/, '') : text, isCut: !isWhole };
}

function lineAfter(text: string, isWhole: boolean): Side {
  const lineBreak = text.indexOf('\n');
  if (lineBreak === -1) return { text: text.replace(/\r$/, ''), isCut: !isWhole };
  return { text: text.slice(0, lineBreak).replace(/\r$/, ''), isCut: false };
}

/** The last columns, without half a surrogate pair. */
function cutLeft(text: string, isCut: boolean): string {
  if (text.length <= SHOWN) return isCut && !text.startsWith(MASK) ? MASK + text : text;
  const kept = text.slice(1 - SHOWN);
  return MASK + kept.replace(/^[\uDC00-\uDFFF]/, '').replace(/^…/, '');
}

/** The first columns, without half a surrogate pair. */
function cutRight(text: string, isCut: boolean): string {
  if (text.length <= SHOWN) return isCut && !text.endsWith(MASK) ? text + MASK : text;
  const kept = text.slice(0, SHOWN - 1);
  return kept.replace(/[\uD800-\uDBFF]$/, '').replace(/…$/, '') + MASK;
}
