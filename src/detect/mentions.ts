// The organizations that a text names anywhere, for tokens that have none near them. The text is searched once, when the first such token
// asks, and only around the few words that every mention has in it.
import { HINT, listOrganizations, type Mention } from './organization.ts';

/** Bytes before and after a token: less than the margin of the windows of large files, so that these say the same as files read whole. */
const REACH = 60 * 1024;
/** No mention is longer, counted from its hint. Bytes. */
const LONGEST = 256;
/** Names for one token. */
const MOST = 5;

export class Mentions {
  readonly #bytes: Uint8Array;
  #found: readonly Mention[] | undefined;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** The distinct names within 60 KiB of the bytes `[from, to)`, the nearest first. */
  around(from: number, to: number): readonly string[] {
    this.#found ??= findMentions(this.#bytes);
    const found = this.#found;
    const names = new Set<string>();
    let right = firstAfter(found, from);
    let left = right - 1;
    const distance = (at: number): number => {
      const mention = found[at];
      if (mention === undefined) return Infinity;
      return mention.start < from ? from - mention.end : mention.start - to;
    };
    while (names.size < MOST) {
      const next = distance(left) <= distance(right) ? left-- : right++;
      if (distance(next) > REACH) break;
      names.add((found[next] as Mention).name);
    }
    return [...names];
  }
}

function findMentions(bytes: Uint8Array): readonly Mention[] {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const found: Mention[] = [];
  for (const { start, end } of hintedParts(text)) {
    for (const mention of listOrganizations(text.slice(start, end)))
      found.push({ name: mention.name, start: start + mention.start, end: start + mention.end });
  }
  return found.toSorted((a, b) => a.start - b.start || a.end - b.end);
}

/** The parts of the text that can hold a mention, joined where they touch. */
function hintedParts(text: string): readonly { readonly start: number; readonly end: number }[] {
  const parts: { start: number; end: number }[] = [];
  for (const { index } of text.matchAll(new RegExp(HINT, 'gi'))) {
    const last = parts.at(-1);
    if (last !== undefined && index - LONGEST <= last.end) last.end = index + LONGEST;
    else parts.push({ start: Math.max(0, index - LONGEST), end: index + LONGEST });
  }
  return parts;
}

/** Index of the first mention that begins at `at` or later. */
function firstAfter(found: readonly Mention[], at: number): number {
  let low = 0;
  let high = found.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((found[middle] as Mention).start < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
