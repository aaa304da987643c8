// The verify command: the same scan again, and for each token in it, or those that were named, what Azure DevOps says about it.
import { UserError } from '../core/errors.ts';
import type { ScanReport } from '../core/scan-report.ts';
import { EXIT_FAILED, EXIT_FOUND, EXIT_NONE, exitCodeOfSignal, type StopSignal } from '../edge/exit-code.ts';
import type { ProgramIo } from '../edge/program-io.ts';
import { isComplete } from '../report/completeness.ts';
import type { VerifyInvocation } from './parse-scan.ts';
import type { Dependencies } from './command.ts';
import { produceReport } from './run-scan.ts';

/** Throws `UserError` as a scan does, and for an id that no token has. */
export async function runVerify(
  { scan, ids }: VerifyInvocation,
  io: ProgramIo,
  dependencies: Dependencies,
): Promise<number> {
  const { report } = await produceReport(scan, io, dependencies, (found) => selectById(found, ids));
  const { organizations, server } = scan.verification ?? { organizations: [], server: undefined };
  const isGuess = organizations.length === 0 && server === undefined;
  return exitCodeOfVerdicts(report, { isGuess, stoppedBy: io.signal.reason as StopSignal });
}

/** Those tokens alone; all of them when no id is given. Throws `UserError` for an id that no token has. */
export function selectById(report: ScanReport, ids: readonly string[]): ScanReport {
  if (ids.length === 0) return report;
  const unknown = ids.find((id) => !report.findings.some(({ fingerprint }) => fingerprint.startsWith(id)));
  if (unknown !== undefined && !report.interrupted)
    throw new UserError(`no token here has the id ${unknown.slice(0, 12)}: scan the same paths with the same options`);
  return {
    ...report,
    findings: report.findings.filter(({ fingerprint }) => ids.some((id) => fingerprint.startsWith(id))),
  };
}

interface Circumstances {
  /** The user did not say whom to ask, so that a refusal may have come from an organization that the token is not of. */
  readonly isGuess: boolean;
  readonly stoppedBy: StopSignal;
}

/** 1: a token is live. 0: none is, as far as can be told. 2: of some it cannot be told, or something was not read. */
function exitCodeOfVerdicts(report: ScanReport, { isGuess, stoppedBy }: Circumstances): number {
  const has = (...wanted: readonly (string | undefined)[]) =>
    report.findings.some(({ verdict }) => wanted.includes(verdict?.status));
  if (report.interrupted) return exitCodeOfSignal(stoppedBy);
  if (has('live')) return EXIT_FOUND;
  const isOpen = has('unknown', 'unverified') || (isGuess && has('refused'));
  return isOpen || !isComplete(report) ? EXIT_FAILED : EXIT_NONE;
}
