import type { Confidence } from '../core/confidence.ts';
import type { CustomRule } from '../core/custom-rule.ts';
import type { ScanScope } from '../core/scan-report.ts';
import type { Suppressions } from '../filter/suppress.ts';

/** Everything a scan depends on; the edge of the program fills it in completely. */
export interface ScanRequest {
  readonly scope: ScanScope;
  /** Files and directories for `tree`; for the git scopes at most one directory of the repository, below which alone is looked, or none for all. */
  readonly paths: readonly string[];
  /** `A..B`, for `range`. */
  readonly range?: string;
  /** Absolute file that knows what an earlier scan has read, and that this one brings up to date; for `history`. */
  readonly sinceScan?: string;
  /** Absolute. */
  readonly cwd: string;
  readonly stdin?: AsyncIterable<Uint8Array>;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly useIgnore: boolean;
  readonly minConfidence: Confidence;
  readonly disabledRules: readonly string[];
  /** Do not look into archives. */
  readonly closedArchives?: boolean;
  readonly decodeDepth: number;
  /** Bytes. */
  readonly maxSize: number;
  /** Scanning threads; undefined lets the scanner choose. */
  readonly jobs: number | undefined;
  /** Compute code scanning's line hashes, which only SARIF needs. */
  readonly lineHash: boolean;
  /** Tell of encrypted credentials, too. */
  readonly remarks?: boolean;
  /** The configuration file behind these wishes, as people know it; for the report only. */
  readonly configFile?: string;
  /** Rules of the configuration; absent when there are none. */
  readonly customRules?: readonly CustomRule[];
  /** What is not to be reported though it was found; absent: everything is. */
  readonly suppressions?: Suppressions;
  /** The baseline's file, as people know it; for the report only. */
  readonly baselineFile?: string;
}
