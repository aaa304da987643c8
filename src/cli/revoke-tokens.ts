// From verdicts to dead tokens: the plan, the question, the acts, the proof, and the exit code that sums them up.
import { setTimeout as sleep } from 'node:timers/promises';
import { UserError } from '../core/errors.ts';
import { escapeText } from '../core/escape.ts';
import type { Action, RevocationOutcome, RevocationStep } from '../core/revocation.ts';
import type { ScanReport } from '../core/scan-report.ts';
import { EXIT_FAILED, EXIT_FOUND, EXIT_NONE, exitCodeOfSignal, type StopSignal } from '../edge/exit-code.ts';
import type { ProgramIo } from '../edge/program-io.ts';
import { isComplete } from '../report/completeness.ts';
import { renderOutcome, renderOutcomes, renderPlan } from '../report/console-revoke.ts';
import type { Style } from '../report/console-style.ts';
import type { AccessToken } from '../revoke/access-token.ts';
import { type AuditLog, type AuditRecord, openAudit, readAudit } from '../revoke/audit-file.ts';
import { carryOut } from '../revoke/carry-out.ts';
import { planRevocations } from '../revoke/plan.ts';
import type { HttpClient } from '../verify/http-client.ts';
import type { Services } from '../verify/services.ts';
import { askConsent } from './ask-consent.ts';
import { findSignedIn } from './find-access-token.ts';
import type { TypedRevoking } from './revoking.ts';
import { openClient } from './verification.ts';

export interface RevokeRun {
  readonly io: ProgramIo;
  readonly revoking: TypedRevoking;
  readonly services: Services;
  /** Those that the user named. */
  readonly organizations: readonly string[];
  readonly given: AccessToken | undefined;
  /** Absolute path of the record. */
  readonly audit: string;
  readonly style: Style;
}

/** The findings must have verdicts. 0: all are dead, and seen to be. 1: some are left. 2: something went wrong, or was not read. */
export async function revokeTokens(report: ScanReport, run: RevokeRun): Promise<number> {
  const { io, services, style, audit } = run;
  const record = readAudit(audit);
  const client = openClient(services, io);
  try {
    const { steps, credential } = await plan(report, record, client, run);
    const link = (organization: string) => new URL('_usersSettings/tokens', services.organization(organization)).href;
    await io.stdout.write(asText(renderPlan(steps, { link, from: credential?.from, style })));
    const outcomes = await perform(steps, { client, credential, run });
    await io.stdout.write(`${renderOutcomes(outcomes, style)}\n`);
    return exitCodeOfOutcomes(outcomes, report);
  } catch (error) {
    if (!io.signal.aborted) throw error;
    await io.stderr.write(`${escapeText(`stopped by you: ${audit} says what was done`)}\n`);
    return exitCodeOfSignal(io.signal.reason as StopSignal);
  } finally {
    client.close();
  }
}

interface Planned {
  readonly steps: readonly RevocationStep[];
  readonly credential: AccessToken | undefined;
}

async function plan(
  { findings }: ScanReport,
  record: AuditRecord,
  client: HttpClient,
  run: RevokeRun,
): Promise<Planned> {
  const { io, services, organizations, revoking } = run;
  const { allUsers, pick: picked } = revoking;
  const wanted = findings.filter(
    ({ verdict }) => verdict?.status === 'live' || (allUsers && verdict?.status === 'refused'),
  );
  const tenants = new Set(wanted.map(({ verdict }) => verdict?.tenant));
  const [tenant] = tenants.size === 1 ? tenants : [];
  const credential = run.given ?? (wanted.length === 0 ? undefined : await signIn(io, tenant));
  if (record.unreadable > 0) {
    const note = `${run.audit}: ${record.unreadable} lines are no entries of a record, and were passed over`;
    await io.stderr.write(`${escapeText(note)}\n`);
  }
  const steps = await planRevocations(findings, {
    client,
    services,
    credential: typeof credential === 'object' ? credential.credential : { missing: credential ?? '' },
    organizations,
    allUsers,
    picked,
    record: record.entries,
  });
  return { steps, credential: typeof credential === 'object' ? credential : undefined };
}

/** The access token, or why there is none: also without one the plan says what people can do. */
async function signIn(io: ProgramIo, tenant: string | undefined): Promise<AccessToken | string> {
  try {
    return await findSignedIn(io, tenant);
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
}

interface Performing {
  readonly client: HttpClient;
  readonly credential: AccessToken | undefined;
  readonly run: RevokeRun;
}

async function perform(
  steps: readonly RevocationStep[],
  performing: Performing,
): Promise<readonly RevocationOutcome[]> {
  const { io, services, revoking, audit } = performing.run;
  const actions = steps.filter((step): step is Action => step.kind === 'revoke' || step.kind === 'confirm');
  const settled = steps.flatMap(settledOutcome);
  if (actions.length === 0) return settled;
  if (revoking.dryRun) await io.stdout.write('dry run: nothing was revoked\n');
  const agreed = revoking.dryRun ? new Set<string>() : await askConsent(actions, { io, services, yes: revoking.yes });
  const refused = actions.filter(({ organization }) => !agreed.has(organization));
  const left = refused.map(({ finding }) => ({ finding, status: 'left', reason: 'not confirmed by you' }) as const);
  const agreedTo = actions.filter(({ organization }) => agreed.has(organization));
  if (agreedTo.length === 0) return [...settled, ...left];
  const log = openAudit(audit);
  try {
    return [...settled, ...left, ...(await carryOutAll(agreedTo, log, performing))];
  } finally {
    log.close();
  }
}

function settledOutcome(step: RevocationStep): readonly RevocationOutcome[] {
  if (step.kind === 'gone') return [{ finding: step.finding, status: 'gone', reason: step.reason }];
  return step.kind === 'left' ? [{ ...step, status: step.isError ? 'failed' : 'left' }] : [];
}

/** One after the other, each told when it is settled: whoever stops it knows how far it came. */
async function carryOutAll(
  actions: readonly Action[],
  log: AuditLog,
  { client, credential, run }: Performing,
): Promise<readonly RevocationOutcome[]> {
  const { io, services, style } = run;
  const pause = async (duration: number) => sleep(duration, undefined, { signal: io.signal });
  const performance = { client, services, credential: credential?.credential, log, now: Date.now, sleep: pause };
  const outcomes: RevocationOutcome[] = [];
  for (const action of actions) {
    const outcome = await carryOut(action, performance);
    outcomes.push(outcome);
    await io.stdout.write(asText(renderOutcome(outcome, style)));
  }
  return outcomes;
}

function asText(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}

function exitCodeOfOutcomes(outcomes: readonly RevocationOutcome[], report: ScanReport): number {
  const has = (wanted: RevocationOutcome['status']) => outcomes.some(({ status }) => status === wanted);
  if (has('failed')) return EXIT_FAILED;
  if (has('left') || has('unconfirmed')) return EXIT_FOUND;
  return isComplete(report) ? EXIT_NONE : EXIT_FAILED;
}
