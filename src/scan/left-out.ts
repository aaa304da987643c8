// What the user's wishes take away from a scan: findings sorted into those to report and counts of those that are not.
import { type Confidence, isAtLeast } from '../core/confidence.ts';
import type { Finding } from '../core/finding.ts';
import type { LeftOut } from '../core/scan-report.ts';

interface Wishes {
  readonly minConfidence: Confidence;
  readonly disabledRules: readonly string[];
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** See `LeftOut`. */
  readonly directory: string;
  readonly closedArchives?: boolean;
}

interface Counted {
  /** Everything that was found, wherever it lies. */
  readonly all: readonly Finding[];
  /** Of these, what lies in places that were asked for. */
  readonly inPlace: readonly Finding[];
  /** Files that were not read. */
  readonly files: number;
}

/** Undefined when the user wished for nothing. A finding is counted once, under the first reason of the fields' order. */
export function countLeftOut(wishes: Wishes, { all, inPlace, files }: Counted): LeftOut | undefined {
  const { minConfidence, disabledRules, include, exclude, directory, closedArchives = false } = wishes;
  const isLimited =
    directory !== '' || closedArchives || [disabledRules, include, exclude].some((list) => list.length > 0);
  if (!isLimited && minConfidence === 'possible') return undefined;
  const unsure = inPlace.filter(({ confidence }) => !isAtLeast(confidence, minConfidence));
  const off = inPlace.filter((finding) => disabledRules.includes(finding.ruleId) && !unsure.includes(finding));
  return {
    files,
    elsewhere: all.length - inPlace.length,
    belowConfidence: unsure.length,
    ofDisabledRules: off.length,
    minConfidence,
    disabledRules,
    include,
    exclude,
    directory,
    ...(closedArchives ? { closedArchives } : {}),
  };
}
