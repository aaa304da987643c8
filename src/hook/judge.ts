// What a hook makes of what was found: what it refuses, and what it only tells of.

import { type Confidence, type FailOn, isAtLeast } from '../core/confidence.ts';
import type { Finding, Place } from '../core/finding.ts';
import { dropUnwanted, toFindings } from '../filter/findings.ts';
import { type Suppressions, suppress } from '../filter/suppress.ts';
import { createPathFilter } from '../filter/path-filter.ts';
import type { PlacedMatch } from '../source/source.ts';

export type { Suppressions } from '../filter/suppress.ts';

/** What the user wished for, as in a scan. */
export interface HookWishes {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly minConfidence: Confidence;
  readonly disabledRules: readonly string[];
  readonly failOn: FailOn;
  readonly suppressions: Suppressions;
}

export interface Judgement {
  /** Added, and sure enough. A refused token has all its places here, those in later commits of a push too. */
  readonly refused: readonly Finding[];
  /** Added, but not sure enough. */
  readonly doubtful: readonly Finding[];
  /** There before. */
  readonly held: readonly Finding[];
  /** How many of the added tokens a comment or the baseline accepts. */
  readonly accepted: number;
  /** How many tokens the wishes left out. */
  readonly leftOut: number;
}

export function judge(
  { added, held }: { readonly added: readonly PlacedMatch[]; readonly held: readonly PlacedMatch[] },
  wishes: HookWishes,
): Judgement {
  const accepts = createPathFilter(wishes.include, wishes.exclude, '');
  const wanted = (placed: readonly PlacedMatch[]): readonly Finding[] =>
    dropUnwanted(
      toFindings(placed.filter(({ place }) => hasNoPath(place) || accepts(place.path))),
      wishes.minConfidence,
      wishes.disabledRules,
    );
  const sure = ({ confidence }: Finding): boolean => wishes.failOn !== 'never' && isAtLeast(confidence, wishes.failOn);
  const open = (placed: readonly PlacedMatch[]) => suppress(wanted(placed), wishes.suppressions).findings;
  const [news, olds, all] = [open(added), open(held), open([...added, ...held])];
  const isNew = ({ fingerprint }: Finding): boolean => news.some((finding) => finding.fingerprint === fingerprint);
  return {
    refused: all.filter((finding) => isNew(finding) && sure(finding)),
    doubtful: news.filter((finding) => !sure(finding)),
    held: olds.filter((finding) => !isNew(finding)),
    accepted: wanted(added).length - news.length,
    leftOut: toFindings([...added, ...held]).length - wanted([...added, ...held]).length,
  };
}

/** A message or the name of a ref has no path that globs could be about, whatever its file is called. */
function hasNoPath({ path, object, ref }: Place): boolean {
  return path === '' || object === 'commit' || ref !== undefined;
}
