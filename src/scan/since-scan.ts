// A scan that goes on from where an earlier one was, by the file of --since-scan.
import { relative } from 'node:path';
import type { Problem } from '../core/problem.ts';
import type { SinceScan } from '../core/scan-report.ts';
import type { WorkerSettings } from '../core/work-item.ts';
import type { Source } from '../source/source.ts';
import { type EarlierScan, readScanState, stateKey, writeScanState } from './scan-state.ts';
import type { SourceOutcome } from './scan-source.ts';

export interface SinceScanRequest {
  /** Absolute. */
  readonly file: string;
  readonly cwd: string;
  readonly settings: WorkerSettings;
  /** See `stateKey`. */
  readonly programs: readonly URL[];
}

/** What becomes of the file. */
export interface Recorded {
  readonly sinceScan: SinceScan;
  readonly problems: readonly Problem[];
}

export interface OpenState {
  readonly earlier: EarlierScan;
  /** Writes down what the scan has read, unless it was stopped. */
  readonly record: (source: Pick<Source, 'settle'>, outcome: SourceOutcome) => Recorded;
}

/** Reads the file. Throws `UserError`. */
export function openState({ file, cwd, settings, programs }: SinceScanRequest): OpenState {
  const key = stateKey(settings, programs);
  const earlier = readScanState(file, key);
  const { date, discarded } = earlier;
  return {
    earlier,
    record: (source, outcome) => {
      const settled = outcome.interrupted ? undefined : source.settle?.(outcome);
      const problems = settled === undefined ? [] : writeScanState(file, key, settled.done);
      const sinceScan: SinceScan = {
        file: relative(cwd, file).replaceAll('\\', '/'),
        ...(date === undefined || settled === undefined ? {} : { date }),
        ...(discarded === undefined ? {} : { discarded }),
        ...(settled === undefined ? {} : { objects: settled.objects, read: settled.read }),
        ...(problems.length === 0 ? {} : { unwritten: true }),
      };
      return { sinceScan, problems };
    },
  };
}
