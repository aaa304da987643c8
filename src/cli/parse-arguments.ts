// What was typed -> which command, with what. Checks that words and options exist; what their values mean is for options.ts.
import { didYouMean } from '../core/nearest-name.ts';
import type { TypedScan } from '../edge/options.ts';
import { quote } from '../core/quote.ts';
import { UsageError } from '../edge/usage-error.ts';
import { type CommandLine, type OptionSpec, readCommandLine, unknownOption } from './command-line.ts';
import { type BaselineInvocation, parseBaseline } from './parse-baseline.ts';
import { COMMANDS } from './help-text.ts';
import { INSPECT_OPTIONS, RULES_OPTIONS, SCAN_OPTIONS, TOP_OPTIONS, VERIFY_OPTIONS } from './option-tables.ts';
import type { TypedVerification } from './verification.ts';

/** How a scan is shown, as typed. */
export interface Display {
  readonly noColor: boolean;
  readonly quiet: boolean;
  readonly verbose: boolean;
  readonly allPlaces: boolean;
  /** What was asked about the tokens is the point, and not where they lie. */
  readonly verdicts?: boolean;
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

export interface RulesInvocation {
  readonly kind: 'rules';
  readonly rule: string | undefined;
  readonly json: boolean;
}

export interface InspectInvocation {
  readonly kind: 'inspect';
  readonly json: boolean;
}

/** What the program is to do. `nothing`: no command was given. */
export type Invocation =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'version' }
  | { readonly kind: 'help'; readonly command: string | undefined }
  | ScanInvocation
  | BaselineInvocation
  | VerifyInvocation
  | RulesInvocation
  | InspectInvocation;

/** Throws `UsageError`. */
export async function parseArguments(args: readonly string[]): Promise<Invocation> {
  const [first, ...rest] = args;
  if (first === undefined) return { kind: 'nothing' };
  if (first === '--version' || first === '-V') return { kind: 'version' };
  if (first === '--help' || first === '-h') return { kind: 'help', command: undefined };
  if (first === 'help') return { kind: 'help', command: rest[0] === undefined ? undefined : known(rest[0]) };
  if (first.startsWith('-')) throw misplacedOption(first);
  const command = known(first);
  if (asksForHelp(rest)) return { kind: 'help', command };
  if (command === 'baseline') return parseBaseline(rest);
  if (command === 'verify') return parseVerify(rest);
  if (command === 'rules') return parseRules(rest);
  return command === 'inspect' ? parseInspect(rest) : parseScan(rest);
}

async function parseScan(args: readonly string[]): Promise<Invocation> {
  const line = await readCommandLine('scan', SCAN_OPTIONS, args);
  if (line.flag('help')) return { kind: 'help', command: 'scan' };
  const asking = (['organization', 'server', 'unproven'] as const).find((name) => line.list(name).length > 0);
  if (asking !== undefined && !line.flag('verify')) throw new UsageError(`option --${asking} needs --verify`, 'scan');
  return { ...toScan(line), ...(line.flag('verify') ? { verification: toVerification(line) } : {}) };
}

/** An id, or at least its first 12 digits; a folder called like that is `./` and its name. */
const ID = /^[0-9a-f]{12,64}$/;

async function parseVerify(args: readonly string[]): Promise<Invocation> {
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

async function parseRules(args: readonly string[]): Promise<Invocation> {
  const line = await readCommandLine('rules', RULES_OPTIONS, args);
  if (line.flag('help')) return { kind: 'help', command: 'rules' };
  const [rule, second] = line.words;
  if (second !== undefined)
    throw new UsageError(`rules takes one rule at a time; ${line.words.length} were given`, 'rules');
  return { kind: 'rules', rule, json: line.flag('json') };
}

/** A token on the command line would end up in the shell's history. */
async function parseInspect(args: readonly string[]): Promise<Invocation> {
  const line = await readCommandLine('inspect', INSPECT_OPTIONS, args);
  if (line.flag('help')) return { kind: 'help', command: 'inspect' };
  if (line.words.length > 0)
    throw new UsageError('inspect takes no arguments, which shells remember: pipe the token into it', 'inspect');
  return { kind: 'inspect', json: line.flag('json') };
}

/** Answered before anything else on the line is looked at: who asks for help may well have got the rest wrong. */
function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf('--');
  return (end < 0 ? args : args.slice(0, end)).some((arg) => arg === '--help' || arg === '-h');
}

function known(command: string): string {
  if (COMMANDS.includes(command)) return command;
  const suggestion = didYouMean(command, COMMANDS);
  const isPath = suggestion === '' && /[./\\]/.test(command);
  throw new UsageError(
    `unknown command ${quote(command)}${isPath ? '; to scan a path: pat-patrol scan PATH' : suggestion}`,
  );
}

function misplacedOption(typed: string): UsageError {
  const option = typed.replace(/=.*/s, '');
  const belongs = Object.entries<OptionSpec>(SCAN_OPTIONS).some(([name, { alias }]) =>
    [`--${name}`, `-${alias}`].includes(option),
  );
  if (belongs) return new UsageError(`option ${option} comes after a command: pat-patrol scan ${option}`);
  return new UsageError(unknownOption(option, [...TOP_OPTIONS, ...Object.keys(SCAN_OPTIONS)]));
}
