// The one place that turns the result of a scan into an exit code.
import { type FailOn, reaches } from '../core/confidence.ts';
import type { ScanReport } from '../core/scan-report.ts';

export const EXIT_NONE = 0;
export const EXIT_FOUND = 1;
/** Usage error, crash or an incomplete scan. */
export const EXIT_FAILED = 2;

/** The signals that stop a scan early; what was found so far is still reported. */
export type StopSignal = 'SIGINT' | 'SIGTERM' | 'SIGHUP';

/** An interrupted scan says so whatever it found, as shells expect; else findings win over problems. */
export function exitCodeOf(report: ScanReport, failOn: FailOn, stoppedBy: StopSignal = 'SIGINT'): number {
  if (report.interrupted) return exitCodeOfSignal(stoppedBy);
  if (report.findings.some(({ confidence }) => reaches(confidence, failOn))) return EXIT_FOUND;
  return report.complete ? EXIT_NONE : EXIT_FAILED;
}

/** 128 + the signal's number. */
export function exitCodeOfSignal(signal: StopSignal): number {
  if (signal === 'SIGHUP') return 129;
  return signal === 'SIGTERM' ? 143 : 130;
}
