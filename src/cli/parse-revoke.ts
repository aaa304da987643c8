// What was typed after `revoke` and `incident`, which scan first -> which tokens, what may be done to them, where the record lies.
import type { CommandLine } from './command-line.ts';
import { type ScanInvocation, toChosen, toVerification, type VerifyInvocation } from './parse-scan.ts';
import { toAudit, toRevoking, type TypedRevoking } from './revoking.ts';

export interface RevokeInvocation extends VerifyInvocation {
  readonly revoking: TypedRevoking;
}

export interface IncidentInvocation {
  readonly scan: ScanInvocation;
  readonly ids: readonly string[];
  /** File names, as typed. */
  readonly audit: string;
  readonly folder: string | undefined;
}

/** Throws `UsageError`. */
export function parseRevoke(line: CommandLine): RevokeInvocation {
  const { scan, ids } = toChosen(line);
  const revoking = toRevoking(line, ids);
  return { scan: { ...scan, verification: toVerification(line) }, ids, revoking };
}

/** Throws `UsageError`. */
export function parseIncident(line: CommandLine): IncidentInvocation {
  const { scan, ids } = toChosen(line);
  // `--output` is a folder here, and no report.
  const typed = { ...scan.typed, output: undefined };
  return { scan: { ...scan, typed }, ids, audit: toAudit(line), folder: line.value('output') };
}
