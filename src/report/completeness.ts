import type { Problem } from '../core/problem.ts';
import type { ScanReport } from '../core/scan-report.ts';

/** Whether everything was read. Errs on the side of "no", so that no report calls a scan clean that was not. */
export function isComplete({ complete, interrupted, problems }: ScanReport): boolean {
  return complete && !interrupted && problems.length === 0;
}

/** All that was not read, and why. A scan that was stopped is told like a place that was not read: a reader of this list alone must hear of it. */
export function problemsOf(report: ScanReport): readonly Problem[] {
  const { problems, interrupted } = report;
  if (interrupted) return [{ where: 'scan', message: 'stopped by the user before everything was read' }, ...problems];
  return isComplete(report) || problems.length > 0 ? problems : [{ where: 'scan', message: 'not everything was read' }];
}
