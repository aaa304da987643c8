// pat-patrol ci [paths..]
import type { Command } from '../command.ts';
import { CI_HELP } from '../help/ci.ts';
import { SCANNING } from '../option-tables.ts';
import { parseCi } from '../parse-ci.ts';

export const CI = {
  help: CI_HELP,
  options: {
    mode: { type: 'value' },
    base: { type: 'value' },
    head: { type: 'value' },
    deepen: { type: 'flag' },
    ...SCANNING,
  },
  prepare: (line) => {
    const ci = parseCi(line);
    return async (io, dependencies) => (await import('../run-ci.ts')).runCi(ci, io, dependencies);
  },
} as const satisfies Command;
