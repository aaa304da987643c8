// What the baseline command says of what it did.
import type { Finding } from '../core/finding.ts';
import { renderFindingLine } from './console-finding.ts';
import type { Style } from './console-style.ts';
import { formatCount, formatNumber } from './quantity.ts';

const INDENT = '  ';
const SHOWN = 20;
/** Digits of a key: enough to find its line in the file. */
const KEY_DIGITS = 12;

export interface Accepted {
  readonly chosen: readonly Finding[];
  /** How many of them are new in the file. */
  readonly added: number;
  /** How many that were in it have another reason now. */
  readonly changed: number;
  /** Entries in the file now, and its name. Foreign text. */
  readonly size: number;
  readonly name: string;
}

/** What was accepted, and that this makes no token harmless. */
export function renderAccepted({ chosen, added, changed, size, name }: Accepted, style: Style): readonly string[] {
  const file = style.show(name);
  const reasons = formatCount(changed, 'reason');
  if (added === 0 && changed > 0)
    return [`${style.glyphs.clean} ${reasons} changed in ${file}, which holds ${formatEntries(size)}`];
  if (added === 0) return [`${style.glyphs.clean} nothing new for ${file}, which holds ${formatEntries(size)}`];
  return [
    `${style.glyphs.clean} ${formatCount(added, 'token')} accepted${changed === 0 ? '' : ` and ${reasons} changed`} in ${file}, which holds ${formatEntries(size)}`,
    ...listed(chosen, (finding) => renderFindingLine(finding, style), style),
    `${INDENT}commit ${file}, so that it counts everywhere`,
    `${INDENT}accepted is not harmless: revoke what is still valid`,
  ];
}

/** What may not be in a file of hashes, and what to do instead. */
export function renderRefused(refused: readonly Finding[], style: Style): readonly string[] {
  if (refused.length === 0) return [];
  return [
    `${style.glyphs.attention} ${formatCount(refused.length, 'secret')} not accepted: so short that the hash would give it away`,
    ...listed(refused, (finding) => renderFindingLine(finding, style), style),
    `${INDENT}write pat-patrol:allow REASON in a comment behind it instead`,
  ];
}

export interface Stale {
  /** Keys and reasons of entries without a token. */
  readonly stale: ReadonlyMap<string, string>;
  /** Entries in the file before. */
  readonly size: number;
  readonly name: string;
  /** Whether they have been taken out. */
  readonly pruned: boolean;
}

/** Which entries are about no token any more. */
export function renderStale({ stale, size, name, pruned }: Stale, style: Style): readonly string[] {
  const file = style.show(name);
  if (stale.size === 0) return [style.green(`${style.glyphs.clean} ${file}: ${formatEntries(size)}, none is stale`)];
  const count = `${formatNumber(stale.size)} of ${formatEntries(size)}`;
  const [glyph, what] = pruned ? [style.glyphs.clean, 'pruned'] : [style.glyphs.attention, 'stale'];
  const entry = ([key, reason]: readonly [string, string]) =>
    `${key.slice(0, KEY_DIGITS)}${style.glyphs.cut}${reason === '' ? '' : `  ${style.show(reason)}`}`;
  return [
    `${glyph} ${file}: ${count} ${what}: their tokens are neither in the files nor in the history`,
    ...listed([...stale], entry, style),
    ...(pruned ? [] : [`${INDENT}take them out: pat-patrol baseline prune`]),
  ];
}

/** What an import could not use. */
export function renderForeign(entries: number, unmatched: number): string {
  const rest = unmatched === 0 ? '' : `; ${formatNumber(unmatched)} without an Azure DevOps token that is found now`;
  return `${INDENT}${formatEntries(entries)} read${rest}`;
}

function listed<T>(items: readonly T[], render: (item: T) => string, style: Style): readonly string[] {
  const rest = items.length - SHOWN;
  return [
    ...items.slice(0, SHOWN).map((item) => INDENT + INDENT + render(item)),
    ...(rest > 0 ? [`${INDENT}${INDENT}${style.glyphs.cut} and ${formatNumber(rest)} more`] : []),
  ];
}

function formatEntries(count: number): string {
  return `${formatNumber(count)} ${count === 1 ? 'entry' : 'entries'}`;
}
