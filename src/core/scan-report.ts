import type { Finding } from './finding.ts';
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
  readonly suppressed: readonly Finding[];
  readonly problems: readonly Problem[];
  /** True when nothing went unread. */
  readonly complete: boolean;
  /** Set when the user stopped the scan. */
  readonly interrupted: boolean;
  readonly stats: ScanStats;
  /** Files that git ignores and that were therefore not looked at (tree scans in a git repository). */
  readonly ignoredFiles: number;
  /** What SARIF says about the repository; absent outside git. */
  readonly repository?: RepositoryFacts;
}

export interface RepositoryFacts {
  /** The current directory relative to the repository's root, POSIX, `''` or ending in `/`. */
  readonly prefix: string;
  /** The remote's URL without credentials. */
  readonly remoteUrl?: string;
  /** HEAD's commit id. */
  readonly revision?: string;
  readonly branch?: string;
}
