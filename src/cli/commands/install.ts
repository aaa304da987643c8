// pat-patrol install
import type { Command } from '../command.ts';
import { INSTALL_HELP } from '../help/install.ts';
import { HELP, HOOKS } from '../option-tables.ts';
import { parseInstall } from '../parse-install.ts';

export const INSTALL = {
  help: INSTALL_HELP,
  options: { ...HOOKS, 'fail-on': { type: 'value' }, 'fail-open': { type: 'flag' }, ...HELP },
  prepare: (line) => {
    const install = parseInstall('install', line);
    return async (io) => (await import('../run-install.ts')).runInstall(install, io);
  },
} as const satisfies Command;
