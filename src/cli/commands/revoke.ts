// pat-patrol revoke [id..] [paths..]
import type { Command } from '../command.ts';
import { REVOKE_HELP } from '../help/revoke.ts';
import { ASKING, CONSENT, HELP, SCOPE } from '../option-tables.ts';
import { parseRevoke } from '../parse-revoke.ts';

export const REVOKE = {
  help: REVOKE_HELP,
  options: {
    ...SCOPE,
    ...ASKING,
    ...CONSENT,
    pick: { type: 'value' },
    'all-users': { type: 'flag' },
    'access-token-stdin': { type: 'flag' },
    'allow-pat': { type: 'flag' },
    config: { type: 'value' },
    baseline: { type: 'value' },
    'no-suppress': { type: 'flag' },
    jobs: { type: 'value' },
    'no-color': { type: 'flag' },
    ...HELP,
  },
  prepare: (line) => {
    const revoke = parseRevoke(line);
    return async (io, dependencies) => (await import('../run-revoke.ts')).runRevoke(revoke, io, dependencies);
  },
} as const satisfies Command;
