// pat-patrol uninstall
import type { Command } from '../command.ts';
import { UNINSTALL_HELP } from '../help/uninstall.ts';
import { HELP, HOOKS } from '../option-tables.ts';
import { parseInstall } from '../parse-install.ts';

export const UNINSTALL = {
  help: UNINSTALL_HELP,
  options: { ...HOOKS, ...HELP },
  prepare: (line) => {
    const uninstall = parseInstall('uninstall', line);
    return async (io) => (await import('../run-install.ts')).runInstall(uninstall, io);
  },
} as const satisfies Command;
