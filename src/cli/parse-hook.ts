// What git hooks are started with, read without the parser of the other commands: loading it takes longer than the whole hook.
import { CONFIDENCES, type FailOn } from '../core/confidence.ts';
import { didYouMean } from '../core/nearest-name.ts';
import { quote } from '../core/quote.ts';
import { HOOK_NAMES, type HookName } from '../hook/hook-name.ts';
import { UsageError } from '../edge/usage-error.ts';
import { type OptionTable, unknownOption } from './command-line.ts';
import { HELP } from './option-tables.ts';

export const HOOK_OPTIONS = {
  'fail-on': { type: 'value' },
  'fail-open': { type: 'flag' },
  'no-color': { type: 'flag' },
  ...HELP,
} as const satisfies OptionTable;

export interface HookInvocation {
  readonly hook: HookName;
  /** What git, or a framework, adds. */
  readonly args: readonly string[];
  readonly failOn: FailOn | undefined;
  readonly failOpen: boolean;
  readonly noColor: boolean;
}

const FAIL_ON: readonly FailOn[] = [...CONFIDENCES, 'never'];

/** `hook NAME [options] [--] [what git adds]`. Options end at the first word that is none. Throws `UsageError`. */
export function parseHook(words: readonly string[]): HookInvocation {
  const [name, ...rest] = words;
  const hook = parseName(name);
  let failOn: FailOn | undefined;
  const flags = new Set<string>();
  const queue = [...rest];
  while (queue[0]?.startsWith('-') === true && queue[0] !== '-') {
    const [option = '', ...value] = (queue.shift() ?? '').split('=');
    if (option === '--') break;
    if (option === '--fail-on') failOn = parseFailOn(value.length > 0 ? value.join('=') : queue.shift());
    else if (value.length > 0) throw new UsageError(`option ${quote(option)} takes no value`, 'hook');
    else flags.add(parseFlag(option));
  }
  return {
    hook,
    args: queue,
    failOn,
    failOpen: flags.has('--fail-open'),
    noColor: flags.has('--no-color'),
  };
}

function parseName(name: string | undefined): HookName {
  if (name === undefined) throw new UsageError(`hook needs the name of one (known: ${HOOK_NAMES.join(', ')})`, 'hook');
  const found = HOOK_NAMES.find((known) => known === name);
  if (found !== undefined) return found;
  throw new UsageError(
    `unknown hook ${quote(name)}${didYouMean(name, HOOK_NAMES)} (known: ${HOOK_NAMES.join(', ')})`,
    'hook',
  );
}

function parseFlag(option: string): string {
  if (option === '--fail-open' || option === '--no-color') return option;
  throw new UsageError(unknownOption(option, Object.keys(HOOK_OPTIONS)), 'hook');
}

function parseFailOn(text: string | undefined): FailOn {
  if (text === undefined) throw new UsageError('option --fail-on needs a value', 'hook');
  const found = FAIL_ON.find((known) => known === text);
  if (found !== undefined) return found;
  throw new UsageError(`--fail-on: unknown value ${quote(text)} (known: ${FAIL_ON.join(', ')})`, 'hook');
}
