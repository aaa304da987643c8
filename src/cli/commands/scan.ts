// pat-patrol scan [paths..]
import type { Command } from '../command.ts';
import { SCAN_HELP } from '../help/scan.ts';
import { startEarly } from '../../scan/start-early.ts';
import { compileLater } from '../compile-later.ts';
import { SCANNING, SCOPE } from '../option-tables.ts';
import { parseScan, type ScanInvocation } from '../parse-scan.ts';

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
      startThreads(scan, io.cwd);
      if (scan.revoking === undefined) return (await import('../run-scan.ts')).runScan(scan, io, dependencies);
      return (await import('../run-revoke.ts')).runScanAndRevoke(scan, io, dependencies);
    };
  },
} as const satisfies Command;

/** A guess by what was typed: options that exclude each other are found out later. */
function startThreads({ typed: { history, jobs, paths, sinceScan } }: ScanInvocation, cwd: string): void {
  if (history !== true || jobs !== undefined) return;
  compileLater();
  startEarly({ scope: 'history', paths, cwd, sinceScan });
}
