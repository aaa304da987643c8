// Does what was planned, a token at a time: says in the record what it is about to do, does it, says what came of it, and believes only a
// refusal of the token itself.
import type { Action, AuditEntry, Revocation, RevocationOutcome } from '../core/revocation.ts';
import type { Observation } from '../verify/observe.ts';
import { askOrganization } from '../verify/verify-token.ts';
import type { AuditLog } from './audit-file.ts';
import { revokeOwn } from './own-tokens.ts';
import type { Access, Reply } from './reply.ts';
import { revokeAsAdministrator } from './token-admin.ts';

export interface Performance {
  readonly client: Access['client'];
  readonly services: Access['services'];
  /** Needed for all but confirming. */
  readonly credential: Access['credential'] | undefined;
  readonly log: AuditLog;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
}

/** Pauses between questions whether a revoked token is still accepted: the service takes a moment. Milliseconds. */
const PAUSES = [1000, 2000, 4000, 8000, 15_000, 30_000];

/** Rejects as `HttpClient.send` does, and with `UserError` when the record cannot be written. */
export async function carryOut(action: Action, performance: Performance): Promise<RevocationOutcome> {
  if (action.kind === 'confirm') return confirm(action, PAUSES, performance);
  const { client, services, credential } = performance;
  if (credential === undefined) throw new Error('an action was planned that nobody may do');
  note(action, { event: 'intent' }, performance);
  const reply = await revoke(action, { client, services, credential });
  if (reply.ok) {
    note(action, { event: 'done', detail: `HTTP ${reply.value}` }, performance);
    return confirm(action, PAUSES, performance);
  }
  // Without an answer that says anything it may have been done all the same.
  note(action, { event: reply.trouble === 'broken' ? 'unconfirmed' : 'failed', detail: reply.reason }, performance);
  const observation = await ask(action, performance);
  if (isRefused(observation)) return confirmed(action, observation, performance);
  return { finding: action.finding, status: 'failed', reason: named(action, reply.reason) };
}

async function revoke(action: Revocation, access: Access): Promise<Reply<number>> {
  const { authorizationId, organization, way } = action;
  return way === 'owner'
    ? revokeOwn(authorizationId, organization, access)
    : revokeAsAdministrator(authorizationId, organization, access);
}

async function confirm(
  action: Action,
  pauses: readonly number[],
  performance: Performance,
): Promise<RevocationOutcome> {
  let observation = await ask(action, performance);
  for (const pause of pauses) {
    if (isRefused(observation)) break;
    await performance.sleep(pause);
    observation = await ask(action, performance);
  }
  if (isRefused(observation)) return confirmed(action, observation, performance);
  const isPicked = action.kind === 'revoke' && action.match === 'picked';
  const still = isPicked
    ? 'the picked token was revoked, but this one is still accepted: another one was leaked'
    : 'revoked, but still accepted; ask again later';
  const reason =
    observation.meaning === 'live'
      ? still
      : `revoked, but it cannot be told whether it is refused: ${observation.says}`;
  note(action, { event: 'unconfirmed', detail: observation.says }, performance);
  return { finding: action.finding, status: 'unconfirmed', reason: named(action, reason) };
}

function confirmed(action: Action, { says }: Observation, performance: Performance): RevocationOutcome {
  note(action, { event: 'confirmed', detail: says }, performance);
  return { finding: action.finding, status: 'revoked', reason: named(action, `revoked; asked again, it ${says}`) };
}

async function ask({ finding, organization }: Action, performance: Performance): Promise<Observation> {
  return askOrganization(finding.secret, organization, performance);
}

function isRefused({ meaning }: Observation): boolean {
  return meaning === 'refused' || meaning === 'expired';
}

function named({ organization }: Action, reason: string): string {
  return organization === '' ? reason : `${organization}: ${reason}`;
}

function note(action: Action, entry: Pick<AuditEntry, 'event' | 'detail'>, { log, now }: Performance): void {
  const { finding, organization, owner, by } = action;
  const how =
    action.kind === 'revoke' ? { authorizationId: action.authorizationId, match: action.match, way: action.way } : {};
  log.append({
    time: new Date(now()).toISOString(),
    event: entry.event,
    fingerprint: finding.fingerprint,
    token: finding.secret.redacted,
    organization,
    ...(owner === undefined ? {} : { owner }),
    ...how,
    ...(by === '' ? {} : { by }),
    ...(entry.detail === undefined ? {} : { detail: entry.detail }),
  });
}
