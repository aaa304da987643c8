// What was typed after `scan`, or after `verify`, which scans first -> where to look, how to show it, whom to ask.
import type { TypedScan } from '../edge/options.ts';
import { UsageError } from '../edge/usage-error.ts';
import { type CommandLine, readCommandLine } from './command-line.ts';
import { SCAN_OPTIONS, VERIFY_OPTIONS } from './option-tables.ts';
import { toRevoking, type TypedRevoking } from './revoking.ts';
import type { TypedVerification } from './verification.ts';

export interface HelpInvocation {
  readonly kind: 'help';
  readonly command: string;
}

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
  readonly kind: 'scan';
  readonly typed: TypedScan;
  readonly display: Display;
  readonly config: string | undefined;
  readonly baseline: string | undefined;
  /** Absent: nothing is sent anywhere. */
  readonly verification?: TypedVerification;
  /** Absent: nothing is revoked. Never without `verification`. */
  readonly revoking?: TypedRevoking;
}

export interface VerifyInvocation {
  readonly kind: 'verify';
  readonly scan: ScanInvocation & { readonly verification: TypedVerification };
  /** The first digits of fingerprints, at least 12; none for all tokens. */
  readonly ids: readonly string[];
}

/** Throws `UsageError`. */
export async function parseScan(args: readonly string[]): Promise<ScanInvocation | HelpInvocation> {
  const line = await readCommandLine('scan', SCAN_OPTIONS, args);
  if (line.flag('help')) return { kind: 'help', command: 'scan' };
  const isGiven = (name: string) => line.list(name).length > 0;
  const revokes = line.flag('revoke');
  const verifies = revokes || line.flag('verify');
  const asking = ['organization', 'server', 'unproven'].find(isGiven);
  if (asking !== undefined && !verifies) throw new UsageError(`option --${asking} needs --verify`, 'scan');
  const acting = ['yes', 'dry-run', 'audit'].find(isGiven);
  if (acting !== undefined && !revokes) throw new UsageError(`option --${acting} needs --revoke`, 'scan');
  return {
    ...toScan(line),
    ...(verifies ? { verification: toVerification(line) } : {}),
    ...(revokes ? { revoking: toRevoking(line, []) } : {}),
  };
}

/** An id, or at least its first 12 digits; a folder called like that is `./` and its name. */
const ID = /^[0-9a-f]{12,64}$/;

/** Throws `UsageError`. */
export async function parseVerify(args: readonly string[]): Promise<VerifyInvocation | HelpInvocation> {
  const line = await readCommandLine('verify', VERIFY_OPTIONS, args);
  if (line.flag('help')) return { kind: 'help', command: 'verify' };
  const { scan, ids } = toChosen(line);
  const display = { ...scan.display, verdicts: true };
  return { kind: 'verify', scan: { ...scan, display, verification: toVerification(line) }, ids };
}

/** A scan, and which of its tokens are meant. */
export function toChosen(line: CommandLine): { readonly scan: ScanInvocation; readonly ids: readonly string[] } {
  const { typed, ...scan } = toScan(line);
  const paths = line.words.filter((word) => !ID.test(word));
  return { scan: { ...scan, typed: { ...typed, paths } }, ids: line.words.filter((word) => ID.test(word)) };
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
    kind: 'scan',
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
