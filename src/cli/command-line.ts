// Words typed after a command -> values by option name. yargs does the splitting; its messages, its loose booleans and its arrays of repeated
// options stay in here.
import { maskTokens } from '../core/escape.ts';
import { didYouMean } from '../core/nearest-name.ts';
import { UsageError } from '../edge/usage-error.ts';
import { gatherRange } from './gather-range.ts';

/** `flag` takes no value, `value` takes one (the last one wins), `list` takes one each time it is given. */
export interface OptionSpec {
  readonly type: 'flag' | 'value' | 'list';
  readonly alias?: string;
}

export type OptionTable = Readonly<Record<string, OptionSpec>>;

export interface CommandLine {
  readonly words: readonly string[];
  readonly flag: (name: string) => boolean;
  readonly value: (name: string) => string | undefined;
  readonly list: (name: string) => readonly string[];
}

/** Keeps yargs from guessing: no numbers, no dots, no `--no-x` for every x, one value for each option that takes one. */
const PARSER = {
  'boolean-negation': false,
  'camel-case-expansion': false,
  'dot-notation': false,
  'greedy-arrays': false,
  'parse-numbers': false,
  'parse-positional-numbers': false,
  'strip-aliased': true,
} as const;

/** Throws `UsageError` for an unknown option, a missing value or a value too many. */
export async function readCommandLine(
  command: string,
  table: OptionTable,
  args: readonly string[],
): Promise<CommandLine> {
  // Loaded late: help, errors before it, and one day the hooks, must not pay for it.
  const { default: yargs } = await import('yargs');
  const parsed = yargs()
    .locale('en')
    .help(false)
    .version(false)
    .exitProcess(false)
    .parserConfiguration(PARSER)
    .options(toYargs(table))
    .strictOptions()
    .fail((message, error) => {
      throw toUsageError(message ?? error.message, { command, table, args });
    })
    .parseSync([...('range' in table ? gatherRange(args) : args)]) as Readonly<Record<string, unknown>>;
  const all = (name: string): string[] => [parsed[name] ?? []].flat().map(String);
  // `-q1`, the one form in which a flag still gets a value.
  const valued = Object.keys(table).find((name) => table[name]?.type === 'flag' && all(name).includes('false'));
  if (valued !== undefined) throw new UsageError(`option ${dashed(valued)} takes no value`, command);
  // What an unset variable leaves in quotes. As a path it would be the current directory, which nobody named.
  const hollow = Object.keys(table).find((name) => all(name).includes(''));
  if (hollow !== undefined) throw new UsageError(`option ${dashed(hollow)} needs a value: this one is empty`, command);
  if (all('_').includes(''))
    throw new UsageError(`${command} was given an empty word: is a variable not set?`, command);
  return {
    words: all('_'),
    flag: (name) => all(name).includes('true'),
    value: (name) => all(name).at(-1),
    list: all,
  };
}

/** Without `nargs: 0` a flag would swallow a path called `true`, and take `--history=yes` for no. */
function toYargs(table: OptionTable) {
  return Object.fromEntries(
    Object.entries(table).map(([name, { type, alias }]) => [
      name,
      {
        ...(alias === undefined ? {} : { alias }),
        ...(type === 'flag'
          ? { type: 'boolean' as const, nargs: 0 }
          : { type: 'string' as const, array: type === 'list', requiresArg: true }),
      },
    ]),
  );
}

interface Attempt {
  readonly command: string;
  readonly table: OptionTable;
  readonly args: readonly string[];
}

function toUsageError(message: string, { command, table, args }: Attempt): UsageError {
  const missing = /^Not enough arguments following: (.+)$/.exec(message)?.[1];
  if (missing !== undefined) return new UsageError(`option ${dashed(missing)} needs a value`, command);
  const valued = /^Argument unexpected for: (.+)$/.exec(message)?.[1];
  if (valued !== undefined) return new UsageError(`option ${dashed(valued)} takes no value`, command);
  const unknown = /^Unknown arguments?: ([^,]+)/.exec(message)?.[1];
  if (unknown !== undefined)
    return new UsageError(unknownOption(typedForm(unknown, args), Object.keys(table)), command);
  return new UsageError(message, command);
}

/** `unknown option --formt; did you mean --format?` */
export function unknownOption(typed: string, known: readonly string[]): string {
  const name = typed.replace(/^-+/, '');
  const suggestion = name.length > 1 ? didYouMean(name, known, dashed) : '';
  return `unknown option ${maskTokens(typed).slice(0, 40)}${suggestion}`;
}

/** yargs names what it does not know without its dashes, and letter by letter after a single one. */
function typedForm(name: string, args: readonly string[]): string {
  const long = args.find((arg) => arg.replace(/=.*/s, '') === `--${name}`);
  const short = args.find((arg) => /^-[^-]/.test(arg) && arg.includes(name));
  return long?.replace(/=.*/s, '') ?? short ?? dashed(name);
}

function dashed(name: string): string {
  return name.length === 1 ? `-${name}` : `--${name}`;
}
