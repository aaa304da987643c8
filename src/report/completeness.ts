import type { ScanReport } from '../core/scan-report.ts';

/** Whether everything was read. Errs on the side of "no", so that no report calls a scan clean that was not. */
export function isComplete({ complete, interrupted, problems }: ScanReport): boolean {
  return complete && !interrupted && problems.length === 0;
}
