// What was typed after `scan`, or after `verify`, which scans first -> where to look, how to show it, whom to ask.
import type { TypedScan } from '../edge/options.ts';
import { UsageError } from '../edge/usage-error.ts';
import { type CommandLine, readCommandLine } from './command-line.ts';
import { SCAN_OPTIONS, VERIFY_OPTIONS } from './option-tables.ts';
import type { TypedVerification } from './verification.ts';

interface HelpInvocation {
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
  const asking = (['organization', 'server', 'unproven'] as const).find((name) => line.list(name).length > 0);
  if (asking !== undefined && !line.flag('verify')) throw new UsageError(`option --${asking} needs --verify`, 'scan');
  return { ...toScan(line), ...(line.flag('verify') ? { verification: toVerification(line) } : {}) };
}

/** An id, or at least its first 12 digits; a folder called like that is `./` and its name. */
const ID = /^[0-9a-f]{12,64}$/;

/** Throws `UsageError`. */
export async function parseVerify(args: readonly string[]): Promise<VerifyInvocation | HelpInvocation> {
  const line = await readCommandLine('verify', VERIFY_OPTIONS, args);
  if (line.flag('help')) return { kind: 'help', command: 'verify' };
  const { typed, display, ...scan } = toScan(line);
  return {
    kind: 'verify',
    scan: {
      ...scan,
      display: { ...display, verdicts: true },
      typed: { ...typed, paths: line.words.filter((word) => !ID.test(word)) },
      verification: toVerification(line),
    },
    ids: line.words.filter((word) => ID.test(word)),
  };
}

function toVerification(line: CommandLine): TypedVerification {
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
    noArchives: line.flag('no-archives'),
    remarks: line.flag('remarks'),
  };
}
