// What was typed after `revoke` and `incident`, which scan first -> which tokens, what may be done to them, where the record lies.
import { readCommandLine } from './command-line.ts';
import { INCIDENT_OPTIONS, REVOKE_OPTIONS } from './option-tables.ts';
import {
  type HelpInvocation,
  type ScanInvocation,
  toChosen,
  toVerification,
  type VerifyInvocation,
} from './parse-scan.ts';
import { toAudit, toRevoking, type TypedRevoking } from './revoking.ts';

export interface RevokeInvocation extends Omit<VerifyInvocation, 'kind'> {
  readonly kind: 'revoke';
  readonly revoking: TypedRevoking;
}

export interface IncidentInvocation {
  readonly kind: 'incident';
  readonly scan: ScanInvocation;
  readonly ids: readonly string[];
  /** File names, as typed. */
  readonly audit: string;
  readonly folder: string | undefined;
}

/** Throws `UsageError`. */
export async function parseRevoke(args: readonly string[]): Promise<RevokeInvocation | HelpInvocation> {
  const line = await readCommandLine('revoke', REVOKE_OPTIONS, args);
  if (line.flag('help')) return { kind: 'help', command: 'revoke' };
  const { scan, ids } = toChosen(line);
  const revoking = toRevoking(line, ids);
  return { kind: 'revoke', scan: { ...scan, verification: toVerification(line) }, ids, revoking };
}

/** Throws `UsageError`. */
export async function parseIncident(args: readonly string[]): Promise<IncidentInvocation | HelpInvocation> {
  const line = await readCommandLine('incident', INCIDENT_OPTIONS, args);
  if (line.flag('help')) return { kind: 'help', command: 'incident' };
  const { scan, ids } = toChosen(line);
  // `--output` is a folder here, and no report.
  const typed = { ...scan.typed, output: undefined };
  return { kind: 'incident', scan: { ...scan, typed }, ids, audit: toAudit(line), folder: line.value('output') };
}
