// What was typed -> what is to be done. Checks that words and options exist; what they mean is each command's own.
import { didYouMean } from '../core/nearest-name.ts';
import { quote } from '../core/quote.ts';
import { UsageError } from '../edge/usage-error.ts';
import type { Task } from './command.ts';
import { type OptionSpec, readCommandLine, unknownOption } from './command-line.ts';
import { COMMAND_NAMES, type CommandName, COMMANDS } from './commands.ts';

/** What the program is to do. `nothing`: no command was given. */
export type Invocation =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'version' }
  | { readonly kind: 'help'; readonly command: CommandName | undefined }
  | { readonly kind: 'task'; readonly task: Task };

/** Options before any command. */
export const TOP_OPTIONS: readonly string[] = ['help', 'version'];

/** Throws `UsageError`. */
export async function parseArguments(args: readonly string[]): Promise<Invocation> {
  const [first, ...rest] = args;
  if (first === undefined) return { kind: 'nothing' };
  if (first === '--version' || first === '-V') return { kind: 'version' };
  if (first === '--help' || first === '-h') return { kind: 'help', command: undefined };
  if (first === 'help') return { kind: 'help', command: rest[0] === undefined ? undefined : known(rest[0]) };
  if (first.startsWith('-')) throw await misplacedOption(first);
  const command = known(first);
  return asksForHelp(rest) ? { kind: 'help', command } : prepare(command, rest);
}

/** Options that commands share are checked where they are resolved: whoever mistypes one reads on at the command that was typed. */
async function prepare(name: CommandName, words: readonly string[]): Promise<Invocation> {
  try {
    const invocation = await prepareTask(name, words);
    if (invocation.kind !== 'task') return invocation;
    const { task } = invocation;
    const complain = (error: unknown) => fail(name, error);
    return { kind: 'task', task: (io, dependencies) => task(io, dependencies).catch(complain) };
  } catch (error) {
    return fail(name, error);
  }
}

function fail(name: CommandName, error: unknown): never {
  throw error instanceof UsageError ? new UsageError(error.message, name) : error;
}

async function prepareTask(name: CommandName, words: readonly string[]): Promise<Invocation> {
  const command = await COMMANDS[name].load();
  if ('prepareWords' in command) return { kind: 'task', task: command.prepareWords(words) };
  const line = await readCommandLine(name, command.options, words);
  // Among other letters, as in `-qh`.
  if (line.flag('help')) return { kind: 'help', command: name };
  return { kind: 'task', task: command.prepare(line) };
}

/** Answered before anything else on the line is looked at: who asks for help may well have got the rest wrong. */
function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf('--');
  return (end < 0 ? args : args.slice(0, end)).some((arg) => arg === '--help' || arg === '-h');
}

function known(word: string): CommandName {
  const found = COMMAND_NAMES.find((name) => name === word);
  if (found !== undefined) return found;
  const suggestion = didYouMean(word, COMMAND_NAMES);
  const isPath = suggestion === '' && /[./\\]/.test(word);
  throw new UsageError(
    `unknown command ${quote(word)}${isPath ? '; to scan a path: pat-patrol scan PATH' : suggestion}`,
  );
}

async function misplacedOption(typed: string): Promise<UsageError> {
  const option = typed.replace(/=.*/s, '');
  const { options } = await COMMANDS.scan.load();
  const belongs = Object.entries<OptionSpec>(options).some(([name, { alias }]) =>
    [`--${name}`, `-${alias}`].includes(option),
  );
  if (belongs) return new UsageError(`option ${option} comes after a command: pat-patrol scan ${option}`);
  return new UsageError(unknownOption(option, [...TOP_OPTIONS, ...Object.keys(options)]));
}
