// What was typed after `scan`, or after `verify`, which scans first -> where to look, how to show it, whom to ask.
import type { EarlierFiles } from '../config/read-config.ts';
import type { TypedScan } from '../edge/options.ts';
import { UsageError } from '../edge/usage-error.ts';
import type { CommandLine } from './command-line.ts';
import { sortWords } from './finding-id.ts';
import { toRevoking, type TypedRevoking } from './revoking.ts';
import type { TypedVerification } from './verification.ts';

/** How a scan is shown, as typed. */
export interface Display {
  readonly noColor: boolean;
  readonly quiet: boolean;
  readonly verbose: boolean;
  readonly allPlaces: boolean;
  /** What was asked about the tokens is the point, and not where they lie. */
  readonly verdicts?: boolean;
  readonly includeSuppressed?: boolean;
}

export interface ScanInvocation {
  readonly typed: TypedScan;
  readonly display: Display;
  readonly config: string | undefined;
  readonly baseline: string | undefined;
  /** Configurations that are not taken as they lie on the disk. */
  readonly earlier?: EarlierFiles;
  /** Absent: nothing is sent anywhere. */
  readonly verification?: TypedVerification;
  /** Absent: nothing is revoked. Never without `verification`. */
  readonly revoking?: TypedRevoking;
  /** An option's name as the user wrote it; absent for `--NAME`. */
  readonly spell?: (option: string) => string;
}

export interface VerifyInvocation {
  readonly scan: ScanInvocation & { readonly verification: TypedVerification };
  /** The first digits of fingerprints, at least 12; none for all tokens. */
  readonly ids: readonly string[];
}

/** Throws `UsageError`, which names the command. */
export function parseScan(line: CommandLine, command = 'scan'): ScanInvocation {
  const isGiven = (name: string) => line.list(name).length > 0;
  const revokes = line.flag('revoke');
  const verifies = revokes || line.flag('verify');
  const asking = ['organization', 'server', 'unproven'].find(isGiven);
  if (asking !== undefined && !verifies) throw new UsageError(`option --${asking} needs --verify`, command);
  const acting = ['yes', 'dry-run', 'audit'].find(isGiven);
  if (acting !== undefined && !revokes) throw new UsageError(`option --${acting} needs --revoke`, command);
  return {
    ...toScan(line),
    ...(verifies ? { verification: toVerification(line) } : {}),
    ...(revokes ? { revoking: toRevoking(line, []) } : {}),
  };
}

export function parseVerify(line: CommandLine): VerifyInvocation {
  const { scan, ids } = toChosen(line);
  const display = { ...scan.display, verdicts: true };
  return { scan: { ...scan, display, verification: toVerification(line) }, ids };
}

/** A scan, and which of its tokens are meant. */
export function toChosen(line: CommandLine): { readonly scan: ScanInvocation; readonly ids: readonly string[] } {
  const { typed, ...scan } = toScan(line);
  const { ids, paths } = sortWords(line.words);
  return { scan: { ...scan, typed: { ...typed, paths } }, ids };
}

export function toVerification(line: CommandLine): TypedVerification {
  return {
    organizations: line.list('organization'),
    server: line.value('server'),
    unproven: line.flag('unproven'),
  };
}

function toScan(line: CommandLine): ScanInvocation {
  const display = {
    noColor: line.flag('no-color'),
    quiet: line.flag('quiet'),
    verbose: line.flag('verbose'),
    allPlaces: line.flag('all-places'),
    includeSuppressed: line.flag('include-suppressed'),
  };
  return {
    typed: toTypedScan(line),
    display,
    config: line.value('config'),
    baseline: line.value('baseline'),
  };
}

function toTypedScan(line: CommandLine): TypedScan {
  return {
    paths: line.words,
    history: line.flag('history'),
    staged: line.flag('staged'),
    stdin: line.flag('stdin'),
    range: line.value('range'),
    format: line.value('format'),
    output: line.value('output'),
    report: line.list('report'),
    include: line.list('include'),
    exclude: line.list('exclude'),
    minConfidence: line.value('min-confidence'),
    failOn: line.value('fail-on'),
    jobs: line.value('jobs'),
    maxSize: line.value('max-size'),
    decodeDepth: line.value('decode-depth'),
    noIgnore: line.flag('no-ignore'),
    noSuppress: line.flag('no-suppress'),
    sinceScan: line.value('since-scan'),
    noArchives: line.flag('no-archives'),
    remarks: line.flag('remarks'),
  };
}
