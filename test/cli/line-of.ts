// What was typed after a command, split as the program splits it.
import { type CommandLine, readCommandLine } from '../../src/cli/command-line.ts';
import { type CommandName, COMMANDS } from '../../src/cli/commands.ts';

/** Throws `UsageError` for options that the command does not have. */
export async function lineOf(command: CommandName, words: readonly string[]): Promise<CommandLine> {
  const { options } = await COMMANDS[command].load();
  return readCommandLine(command, options, words);
}
