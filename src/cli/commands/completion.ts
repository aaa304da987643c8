// pat-patrol completion SHELL
import { didYouMean } from '../../core/nearest-name.ts';
import { quote } from '../../core/quote.ts';
import { UsageError } from '../../edge/usage-error.ts';
import type { Command } from '../command.ts';
import { type Shell, SHELLS } from '../completion/shells.ts';
import { COMPLETION_HELP } from '../help/completion.ts';
import { HELP } from '../option-tables.ts';

export const COMPLETION = {
  help: COMPLETION_HELP,
  options: HELP,
  prepare: ({ words }) => {
    const shell = parseShell(words);
    return async (io) => (await import('../run-completion.ts')).runCompletion(shell, io);
  },
} as const satisfies Command;

/** Throws `UsageError`. */
function parseShell(words: readonly string[]): Shell {
  const [word, second] = words;
  const shell = SHELLS.find((known) => known === word);
  const known = `(known: ${SHELLS.join(', ')})`;
  if (word === undefined) throw new UsageError(`completion needs the name of a shell ${known}`, 'completion');
  if (shell === undefined)
    throw new UsageError(`unknown shell ${quote(word)}${didYouMean(word, SHELLS)} ${known}`, 'completion');
  if (second !== undefined) throw new UsageError('completion takes one shell at a time', 'completion');
  return shell;
}
