// pat-patrol baseline ACTION
import type { Command } from '../command.ts';
import { BASELINE_HELP } from '../help/baseline.ts';
import { HELP } from '../option-tables.ts';
import { parseBaseline } from '../parse-baseline.ts';

export const BASELINE = {
  help: BASELINE_HELP,
  options: {
    history: { type: 'flag' },
    staged: { type: 'flag' },
    range: { type: 'value' },
    include: { type: 'list' },
    exclude: { type: 'list' },
    'decode-depth': { type: 'value' },
    'no-ignore': { type: 'flag' },
    'min-confidence': { type: 'value' },
    reason: { type: 'value' },
    baseline: { type: 'value' },
    config: { type: 'value' },
    jobs: { type: 'value' },
    'no-color': { type: 'flag' },
    ...HELP,
  },
  prepare: (line) => {
    const baseline = parseBaseline(line);
    return async (io, dependencies) => (await import('../run-baseline.ts')).runBaseline(baseline, io, dependencies);
  },
} as const satisfies Command;
