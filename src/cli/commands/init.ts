// pat-patrol init [parts..]
import type { Command } from '../command.ts';
import { INIT_HELP } from '../help/init.ts';
import { HELP } from '../option-tables.ts';
import { parseInit } from '../parse-init.ts';

export const INIT = {
  help: INIT_HELP,
  options: { yes: { type: 'flag', alias: 'y' }, force: { type: 'flag' }, 'dry-run': { type: 'flag' }, ...HELP },
  prepare: (line) => {
    const init = parseInit(line);
    return async (io) => (await import('../run-init.ts')).runInit(init, io);
  },
} as const satisfies Command;
