// What was typed -> which command, with what. Checks that words and options exist; what their values mean is for options.ts.
import { didYouMean } from '../core/nearest-name.ts';
import { quote } from '../core/quote.ts';
import { UsageError } from '../edge/usage-error.ts';
import { type OptionSpec, readCommandLine, unknownOption } from './command-line.ts';
import type { BaselineInvocation } from './parse-baseline.ts';
import { COMMANDS } from './help-text.ts';
import { INSPECT_OPTIONS, RULES_OPTIONS, SCAN_OPTIONS, TOP_OPTIONS } from './option-tables.ts';
import { type HookInvocation, parseHook } from './parse-hook.ts';
import type { InstallInvocation } from './parse-install.ts';
import type { IncidentInvocation, RevokeInvocation } from './parse-revoke.ts';
import type { ScanInvocation, VerifyInvocation } from './parse-scan.ts';

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
  | RevokeInvocation
  | IncidentInvocation
  | RulesInvocation
  | InspectInvocation
  | HookInvocation
  | InstallInvocation;

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
  return parseCommand(command, rest);
}

async function parseCommand(command: string, rest: readonly string[]): Promise<Invocation> {
  switch (command) {
    case 'hook':
      return parseHook(rest);
    case 'install':
    case 'uninstall': {
      const { parseInstall } = await import('./parse-install.ts');
      return parseInstall(command, rest);
    }
    case 'baseline': {
      const { parseBaseline } = await import('./parse-baseline.ts');
      return parseBaseline(rest);
    }
    case 'verify': {
      const { parseVerify } = await import('./parse-scan.ts');
      return parseVerify(rest);
    }
    case 'revoke': {
      const { parseRevoke } = await import('./parse-revoke.ts');
      return parseRevoke(rest);
    }
    case 'incident': {
      const { parseIncident } = await import('./parse-revoke.ts');
      return parseIncident(rest);
    }
    case 'rules':
      return parseRules(rest);
    case 'inspect':
      return parseInspect(rest);
    default: {
      const { parseScan } = await import('./parse-scan.ts');
      return parseScan(rest);
    }
  }
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
