// pat-patrol incident [id..] [paths..]
import type { Command } from '../command.ts';
import { INCIDENT_HELP } from '../help/incident.ts';
import { HELP, SCOPE } from '../option-tables.ts';
import { parseIncident } from '../parse-revoke.ts';

export const INCIDENT = {
  help: INCIDENT_HELP,
  options: {
    ...SCOPE,
    audit: { type: 'value' },
    output: { type: 'value', alias: 'o' },
    config: { type: 'value' },
    baseline: { type: 'value' },
    'no-suppress': { type: 'flag' },
    jobs: { type: 'value' },
    ...HELP,
  },
  prepare: (line) => {
    const incident = parseIncident(line);
    return async (io, dependencies) => (await import('../run-incident.ts')).runIncident(incident, io, dependencies);
  },
} as const satisfies Command;
