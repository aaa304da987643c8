// The tables of commands and options, and the help pages, as what a shell has to know.
import type { Command } from '../command.ts';
import type { OptionSpec } from '../command-line.ts';
import { COMMAND_NAMES, type CommandName, COMMANDS } from '../commands.ts';
import type { CompletedCommand, CompletedOption } from './completed.ts';
import { OPTION_VALUES, valuesOfHint, WORD_VALUES } from './values.ts';

/** In the order of the first help screen. */
export function describeCommands(): Promise<readonly CompletedCommand[]> {
  return Promise.all(COMMAND_NAMES.map(async (name) => describe(name, await COMMANDS[name].load())));
}

function describe(name: CommandName, { help, options }: Command): CompletedCommand {
  const usage = valuesOfHint(help.slice(0, help.indexOf('\n')));
  return {
    name,
    summary: COMMANDS[name].summary,
    options: Object.entries<OptionSpec>(options).map(([option, spec]) => describeOption(option, spec, help)),
    ...(WORD_VALUES[name] ?? { first: usage, rest: usage }),
  };
}

function describeOption(name: string, { type, alias }: OptionSpec, help: string): CompletedOption {
  const { hint, description } = findEntry(help, name);
  const values = type === 'flag' ? undefined : (OPTION_VALUES[name] ?? valuesOfHint(hint));
  return { name, alias, values, repeatable: type === 'list', description };
}

interface Entry {
  /** What stands for the value. */
  readonly hint: string;
  readonly description: string;
}

/** An option's entry in a help page: `  -o, --output FILE       instead of standard output; ...`. */
function findEntry(help: string, name: string): Entry {
  const lines = help.split('\n');
  const at = lines.findIndex((line) => new RegExp(`^ {2}(?:-\\w, | {4})--${name}(?: |$)`).test(line));
  const [, hint = '', text = ''] = /--[a-z-]+(?: (\S+)(?: \S+)*)?(?: {2,}(.*))?$/.exec(lines[at] ?? '') ?? [];
  const goesOn = /^ {8,}\S/.test(lines[at + 1] ?? '');
  return { hint, description: shorten(text, goesOn) };
}

/** The first statement of the first line; `goesOn`: the line is not the end of it. */
function shorten(text: string, goesOn: boolean): string {
  const [statement = ''] = text.split(/;| \(/);
  return goesOn && statement === text ? statement.replace(/[,:](?: [^,:]*)?$/, '') : statement;
}
