// pat-patrol scan [paths..]
import type { Command } from '../command.ts';
import { SCAN_HELP } from '../help/scan.ts';
import { SCANNING, SCOPE } from '../option-tables.ts';
import { parseScan } from '../parse-scan.ts';

export const SCAN = {
  help: SCAN_HELP,
  options: {
    ...SCOPE,
    'since-scan': { type: 'value' },
    ...SCANNING,
  },
  prepare: (line) => {
    const scan = parseScan(line);
    return async (io, dependencies) => {
      if (scan.revoking === undefined) return (await import('../run-scan.ts')).runScan(scan, io, dependencies);
      return (await import('../run-revoke.ts')).runScanAndRevoke(scan, io, dependencies);
    };
  },
} as const satisfies Command;
