// The one place that turns the result of a scan into an exit code.
import { type FailOn, reaches } from '../core/confidence.ts';
import type { ScanReport } from '../core/scan-report.ts';

export const EXIT_NONE = 0;
export const EXIT_FOUND = 1;
/** Usage error, crash or an incomplete scan. */
export const EXIT_FAILED = 2;

/** The signals that stop a scan early, by their numbers; what was found so far is still reported. */
const SIGNALS = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 } as const;

export type StopSignal = keyof typeof SIGNALS;

export const STOP_SIGNALS = Object.keys(SIGNALS) as readonly StopSignal[];

/** An interrupted scan says so whatever it found, as shells expect; else findings win over problems. */
export function exitCodeOf(report: ScanReport, failOn: FailOn, stoppedBy: StopSignal = 'SIGINT'): number {
  if (report.interrupted) return exitCodeOfSignal(stoppedBy);
  if (report.findings.some(({ confidence }) => reaches(confidence, failOn))) return EXIT_FOUND;
  return report.complete ? EXIT_NONE : EXIT_FAILED;
}

/** 128 + the signal's number. */
export function exitCodeOfSignal(signal: StopSignal): number {
  return 128 + SIGNALS[signal];
}
