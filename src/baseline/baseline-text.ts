// The baseline as a file: one line for each token, sorted, with nothing in it that moves when files do, so that it merges like any list of
// words. `parseBaseline(renderBaseline(x))` is `x`.
import type { Baseline } from '../core/baseline.ts';
import { UserError } from '../core/errors.ts';
import { maskTokens } from '../core/escape.ts';
import { quote } from '../core/quote.ts';

const ENTRY = /^([0-9a-f]{64})(?:[ \t]+#[ \t]*(.*))?$/;
/** Of git, also of `diff3` and `zdiff3`. */
const CONFLICT = /^(?:<{7}|\|{7}|>{7})(?: |$)|^={7}$/;
const LONGEST_REASON = 200;

/** What a new file says of itself. */
const NEW_COMMENTS = [
  '# Azure DevOps tokens that pat-patrol knows and does not report: a hash of each, and why. See: pat-patrol baseline --help',
] as const;

export const EMPTY_BASELINE: Baseline = { comments: NEW_COMMENTS, entries: new Map() };

/** `name` is the file as people know it. Throws `UserError`: `NAME:LINE: what is wrong`. Order and repetitions do not matter. */
export function parseBaseline(text: string, name: string): Baseline {
  const comments: string[] = [];
  const entries = new Map<string, string>();
  for (const [at, raw] of text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .entries()) {
    const line = raw.trim();
    if (line === '') continue;
    const [, key, reason = ''] = ENTRY.exec(line) ?? [];
    if (key !== undefined) entries.set(key, entries.get(key) || reason);
    else if (line.startsWith('#')) comments.push(line);
    else throw new UserError(`${name}:${at + 1}: ${mistakeIn(line)}`);
  }
  return { comments, entries };
}

/** Sorted by key, so that the same tokens always make the same file. */
export function renderBaseline({ comments, entries }: Baseline): string {
  const lines = [...entries].map(([key, reason]) => (reason === '' ? key : `${key} # ${reason}`));
  return [...comments, ...lines.sort()].map((line) => `${line}\n`).join('');
}

/** A reason on one line, fit for the file: no control characters, no token. */
export function tidyReason(typed: string): string {
  const line = maskTokens(typed).replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ');
  return [...line.trim()].slice(0, LONGEST_REASON).join('').trim();
}

function mistakeIn(line: string): string {
  if (CONFLICT.test(line)) return 'a merge conflict; keep the lines of both sides and take out the marks';
  return `${quote(line)} is no entry; one is 64 hex digits, and perhaps # and a reason`;
}
