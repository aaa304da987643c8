// pat-patrol scan [paths..]
import type { Command } from '../command.ts';
import { SCAN_HELP } from '../help/scan.ts';
import { ASKING, CONSENT, OUTPUT, SCOPE } from '../option-tables.ts';
import { parseScan } from '../parse-scan.ts';

export const SCAN = {
  help: SCAN_HELP,
  options: {
    ...SCOPE,
    'fail-on': { type: 'value' },
    'all-places': { type: 'flag' },
    remarks: { type: 'flag' },
    'include-suppressed': { type: 'flag' },
    'since-scan': { type: 'value' },
    verify: { type: 'flag' },
    revoke: { type: 'flag' },
    ...ASKING,
    ...CONSENT,
    ...OUTPUT,
  },
  prepare: (line) => {
    const scan = parseScan(line);
    return async (io, dependencies) => {
      if (scan.revoking === undefined) return (await import('../run-scan.ts')).runScan(scan, io, dependencies);
      return (await import('../run-revoke.ts')).runScanAndRevoke(scan, io, dependencies);
    };
  },
} as const satisfies Command;
