// pat-patrol inspect
import type { Command } from '../command.ts';
import type { CommandLine } from '../command-line.ts';
import { UsageError } from '../../edge/usage-error.ts';
import { INSPECT_HELP } from '../help/inspect.ts';
import { HELP } from '../option-tables.ts';

export interface InspectInvocation {
  readonly json: boolean;
}

export const INSPECT = {
  help: INSPECT_HELP,
  options: { json: { type: 'flag' }, ...HELP },
  prepare: (line) => {
    const inspect = parseInspect(line);
    return async (io) => (await import('../run-inspect.ts')).runInspect(inspect, io);
  },
} as const satisfies Command;

/** A token on the command line would end up in the shell's history. Throws `UsageError`. */
function parseInspect({ words, flag }: CommandLine): InspectInvocation {
  if (words.length > 0)
    throw new UsageError('inspect takes no arguments, which shells remember: pipe the token into it', 'inspect');
  return { json: flag('json') };
}
