// What a block says about a token that came and went: which commits took it out, which refs still lead to it, and whether it left this machine.
import type { FindingHistory } from '../core/finding.ts';
import { cutEnd, wrapProse } from './columns.ts';
import type { Style } from './console-style.ts';
import { shortObjectId } from './describe.ts';
import { formatCount, formatNumber } from './quantity.ts';

/** Names shown of each kind of ref, the others are counted. */
const SHOWN_NAMES = 3;
const NAME_COLUMNS = 40;

/** A label and what stands behind it, in lines that fit `width`. */
export interface LabelledLines {
  readonly label: string;
  readonly lines: readonly string[];
}

export function describeHistory(history: FindingHistory, width: number, style: Style): readonly LabelledLines[] {
  const { branches, tags, remotes, inFilesOf } = history;
  const holders = [
    ...listNames(branches, 'branch', style),
    ...listNames(tags, 'tag', style),
    ...listNames(remotes, 'remote branch', style),
  ];
  const rows: readonly (readonly [label: string, text: string | undefined])[] = [
    // What is still in a branch's files has been taken out of other branches, or has come back.
    ['removed', inFilesOf.length > 0 ? undefined : describeRemoval(history, style)],
    ['held by', holders.length === 0 ? undefined : holders.join(', ')],
    ['pushed', describePushed(history)],
  ];
  return rows.flatMap(([label, text]) => (text === undefined ? [] : [{ label, lines: wrapProse(text, width, '') }]));
}

/** Remote branches are named already. */
function describePushed({ pushed, tags }: FindingHistory): string | undefined {
  if (pushed === 'no') return 'no remote branch that is known here has it';
  if (pushed === 'yes' || tags.length === 0) return undefined;
  return 'not known: no remote branch that is known here has it, but tags come from elsewhere, and go there';
}

/** The newest removal; a token may come back, and be taken out on several branches. */
function describeRemoval({ removed }: FindingHistory, style: Style): string | undefined {
  const last = removed.at(-1);
  if (last === undefined) return undefined;
  const facts = [last.date?.slice(0, 'YYYY-MM-DD'.length), shortObjectId(last.commit), last.author];
  const shown = facts.flatMap((fact) => (fact === undefined ? [] : [cut(fact, style)])).join('  ');
  return removed.length === 1 ? shown : `${shown}, and by ${formatCount(removed.length - 1, 'other commit')}`;
}

/** `2 branches (main, topic)`, `1,000 tags (v1, v2, v3…)`. */
function listNames(names: readonly string[], noun: string, style: Style): readonly string[] {
  if (names.length === 0) return [];
  const shown = names.slice(0, SHOWN_NAMES).map((name) => cut(name, style));
  const more = names.length > SHOWN_NAMES ? style.glyphs.cut : '';
  const plural = noun.endsWith('ch') ? `${noun}es` : `${noun}s`;
  return [`${formatNumber(names.length)} ${names.length === 1 ? noun : plural} (${shown.join(', ')}${more})`];
}

function cut(text: string, style: Style): string {
  return cutEnd(style.show(text), NAME_COLUMNS, style.glyphs.cut);
}
