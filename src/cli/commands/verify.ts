// pat-patrol verify [id..] [paths..]
import type { Command } from '../command.ts';
import { VERIFY_HELP } from '../help/verify.ts';
import { ASKING, OUTPUT, SCOPE } from '../option-tables.ts';
import { parseVerify } from '../parse-scan.ts';

export const VERIFY = {
  help: VERIFY_HELP,
  options: { ...SCOPE, ...ASKING, ...OUTPUT },
  prepare: (line) => {
    const verify = parseVerify(line);
    return async (io, dependencies) => (await import('../run-verify.ts')).runVerify(verify, io, dependencies);
  },
} as const satisfies Command;
