import type { Confidence } from './confidence.ts';
import type { Finding, Place } from './finding.ts';
import type { Problem } from './problem.ts';
import type { ScanCounts } from './work-item.ts';

/** What was looked at; the words of the summary depend on it. */
export type ScanScope = 'tree' | 'stdin' | 'staged' | 'range' | 'history';

export interface ScanStats extends ScanCounts {
  readonly milliseconds: number;
}

/** The whole result of a scan: the only thing that a reporter sees. */
export interface ScanReport {
  readonly scope: ScanScope;
  /** Sorted by confidence (certain first), then first place, then fingerprint. */
  readonly findings: readonly Finding[];
  /** What was accepted, each with its `suppression`. */
  readonly suppressed: readonly Finding[];
  /** The baseline that the scan went by, as people know it. The scanned repository may have brought it along. Foreign text. */
  readonly baselineFile?: string;
  /** Encrypted credentials, which may be tokens: no findings, and looked for on demand only. Sorted by path, line, column. */
  readonly remarks?: readonly Place[];
  readonly problems: readonly Problem[];
  /** True when nothing went unread. */
  readonly complete: boolean;
  /** Set when the user stopped the scan. */
  readonly interrupted: boolean;
  readonly stats: ScanStats;
  /** Files that git ignores and that were therefore not looked at (tree scans in a git repository). */
  readonly ignoredFiles: number;
  /** Submodules that are not checked out, so that nothing of them was read (tree scans); absent when there are none. Foreign text. */
  readonly absentSubmodules?: readonly string[];
  /** What the scan was told not to look at or not to report; absent when it was told nothing of the kind. */
  readonly leftOut?: LeftOut;
  /** The configuration file that the scan went by, as people know it. The scanned repository may have brought it along. Foreign text. */
  readonly configFile?: string;
  /** Absent when the scan was not told to go on from an earlier one. */
  readonly sinceScan?: SinceScan;
  /** What SARIF says about the repository; absent outside git. */
  readonly repository?: RepositoryFacts;
}

/** How far a scan went on from an earlier one. */
export interface SinceScan {
  /** The file that knows what was read, relative to the current directory. */
  readonly file: string;
  /** When the earlier scan was done, ISO 8601; absent when everything was read now. */
  readonly date?: string;
  /** Why the earlier scan did not count, in words that go on from `it`. */
  readonly discarded?: string;
  /** Objects of the repository, and how many of them were read now; absent when nothing could be recorded. */
  readonly objects?: number;
  readonly read?: number;
  /** The file could not be written, as a problem says. */
  readonly unwritten?: true;
}

/** What filters did, so that no report of a filtered scan looks like one of everything. */
export interface LeftOut {
  /** Files that the globs kept from being read; in git, where every object is read, 0. */
  readonly files: number;
  /** Findings that lie nowhere but in places that were not asked for. */
  readonly elsewhere: number;
  /** Findings less sure than `minConfidence`. */
  readonly belowConfidence: number;
  /** Findings of rules that are off. */
  readonly ofDisabledRules: number;
  readonly minConfidence: Confidence;
  readonly disabledRules: readonly string[];
  /** Globs as given; foreign text. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** The only directory of a repository that was looked at: POSIX, ending in `/`; `''` for all of it. Foreign text. */
  readonly directory: string;
  /** Archives were not looked into. */
  readonly closedArchives?: boolean;
}

export interface RepositoryFacts {
  /** The current directory relative to the repository's root, POSIX, `''` or ending in `/`. */
  readonly prefix: string;
  /** The remote's URL without credentials. */
  readonly remoteUrl?: string;
  /** HEAD's commit id. */
  readonly revision?: string;
  readonly branch?: string;
  /** Object directories of other repositories that this one borrows from and that were read as well. Absolute; foreign text. */
  readonly alternates?: readonly string[];
  /** Git directories of submodules, whose histories are no part of this one and were not read. Foreign text. */
  readonly submodules?: readonly string[];
}
