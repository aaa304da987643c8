// What to do about each token. Only what is known for sure is ever planned as an action; all else is left to a person, with the reason.
import type { Finding } from '../core/finding.ts';
import type { Action, AuditEntry, Left, RevocationStep } from '../core/revocation.ts';
import type { Verdict } from '../core/verdict.ts';
import type { Identity } from '../verify/answer-text.ts';
import type { HttpClient } from '../verify/http-client.ts';
import type { Services } from '../verify/services.ts';
import { askOrganization } from '../verify/verify-token.ts';
import { askCaller, type Caller } from './caller.ts';
import { createDirectory, type Directory } from './find-authorization.ts';
import { listOwnTokens } from './own-tokens.ts';
import type { Access, Reply } from './reply.ts';

export interface Planning {
  readonly client: HttpClient;
  readonly services: Services;
  /** Of who revokes; in its absence nothing is, for the reason given. */
  readonly credential: Access['credential'] | { readonly missing: string };
  /** When the user named some, nothing is done in others. */
  readonly organizations: readonly string[];
  /** Look through all users' tokens also for one that is refused: it may come back to life. */
  readonly allUsers: boolean;
  /** The authorization (GUID) that the user picked from the owner's list. */
  readonly picked: string | undefined;
  readonly record: readonly AuditEntry[];
}

interface Search {
  readonly planning: Planning;
  readonly access: Access;
  readonly directory: Directory;
  readonly caller: (organization: string) => Promise<Reply<Caller>>;
}

/** A live token and where it lives. */
interface Target {
  readonly finding: Finding;
  readonly organization: string;
  readonly owner: Identity | undefined;
  readonly isLive: boolean;
}

/** One step for each finding, in their order; all must have verdicts. Rejects as `HttpClient.send` does. */
export async function planRevocations(
  findings: readonly Finding[],
  planning: Planning,
): Promise<readonly RevocationStep[]> {
  const { credential, client, services } = planning;
  if ('missing' in credential)
    return findings.map((finding) => withoutCredential(finding, planning, credential.missing));
  const access = { client, services, credential };
  const callers = new Map<string, Promise<Reply<Caller>>>();
  const caller = async (organization: string) => {
    const known = callers.get(organization) ?? askCaller(organization, access);
    callers.set(organization, known);
    return known;
  };
  const search = { planning, access, directory: createDirectory(access), caller };
  const steps: RevocationStep[] = [];
  for (const finding of findings) steps.push(await planOne(finding, search));
  return steps;
}

function withoutCredential(finding: Finding, planning: Planning, missing: string): RevocationStep {
  const settled = settle(finding, planning);
  return settled ?? left(finding, missing, { ...whereOf(finding.verdict), isError: true });
}

/** What needs no access token. */
function settle(finding: Finding, { services, organizations, allUsers, record }: Planning): RevocationStep | undefined {
  const { status, reason, organization } = finding.verdict ?? { status: 'unverified', reason: 'not asked' };
  if (status === 'expired') return { kind: 'gone', finding, reason };
  if (status === 'unknown' || status === 'unverified')
    return left(finding, reason, { ...whereOf(finding.verdict), isError: true });
  const isServer = services.profile === undefined;
  if (status === 'refused' && !allUsers) {
    const before = findRecorded(finding, organization ?? '', record);
    const isAskable =
      before !== undefined && (before.organization === '' ? isServer : services.isOrganization(before.organization));
    if (before === undefined || !isAskable) {
      // Whoever guessed the organization does not know that the token is dead.
      if (organizations.length === 0 && !isServer)
        return left(finding, reason, { ...whereOf(finding.verdict), isError: true });
      return { kind: 'gone', finding, reason: `not revoked by this program; ${reason}` };
    }
    return { kind: 'confirm', finding, organization: before.organization, by: before.by ?? '' };
  }
  if (organization === undefined && !isServer)
    return left(finding, `${reason}; say in which one to revoke it: --organization NAME`, { isError: true });
  const isNamed = organizations.some((name) => name.toLowerCase() === (organization ?? '').toLowerCase());
  if (organizations.length === 0 || isNamed) return undefined;
  return left(finding, `${organization} is none of the organizations of --organization`, whereOf(finding.verdict));
}

async function planOne(finding: Finding, search: Search): Promise<RevocationStep> {
  const settled = settle(finding, search.planning);
  if (settled !== undefined) return settled;
  const { verdict } = finding;
  const organization = verdict?.organization ?? '';
  const caller = await search.caller(organization);
  if (!caller.ok) return troubled(finding, caller.reason, true);
  const { meaning, says, identity } = await askOrganization(finding.secret, organization, search.access);
  if (meaning === 'expired') return { kind: 'gone', finding, reason: `${organization}: ${says}` };
  if (meaning === 'unknown') return troubled(finding, says, true);
  return planFor({ finding, organization, owner: identity, isLive: meaning === 'live' }, caller.value, search);
}

async function planFor(target: Target, caller: Caller, search: Search): Promise<RevocationStep> {
  const { finding, organization, owner, isLive } = target;
  const account = owner?.account ?? finding.verdict?.owner;
  const planned = { finding, organization, by: caller.account, ...(account === undefined ? {} : { owner: account }) };
  const found = await search.directory.find(finding.secret, organization, owner);
  if (found.ok && found.value.isValid) {
    const { authorizationId, displayName, scope, validTo } = found.value;
    const facts = defined({ displayName, scope, validTo });
    return { ...planned, kind: 'revoke', match: 'hash', way: 'administrator', authorizationId, ...facts };
  }
  if (findRecorded(finding, organization, search.planning.record) !== undefined) return { ...planned, kind: 'confirm' };
  if (!isLive) return { kind: 'gone', finding, reason: `not accepted, and ${found.ok ? 'revoked' : found.reason}` };
  if (found.ok) return troubled(finding, 'lists it as revoked already, and still accepts it', true);
  if (found.trouble === 'broken') return troubled(finding, found.reason, true);
  return planAsOwner(target, { caller, planned, why: found.reason }, search);
}

interface OwnerCase {
  readonly caller: Caller;
  readonly planned: Omit<Action, 'kind'>;
  /** Why there is no exact match. */
  readonly why: string;
}

/** Owners who are no administrators see their own tokens without hashes: enough for a person to pick from, and not for a program. */
async function planAsOwner(
  target: Target,
  { caller, planned, why }: OwnerCase,
  search: Search,
): Promise<RevocationStep> {
  const { finding, organization, owner } = target;
  const { access, planning } = search;
  const isOwner = owner?.id !== undefined && owner.id === caller.id;
  const hasList = planning.services.profile !== undefined && access.credential.kind === 'bearer';
  if (!isOwner || !hasList) return troubled(finding, `${why}; its owner can revoke it`, false);
  const { instanceId } = caller;
  const own = await listOwnTokens({ organization, instanceId, issued: finding.issued }, access);
  if (!own.ok) return troubled(finding, `${why}; ${own.reason}`, own.trouble === 'broken');
  const chosen = own.value.find(({ authorizationId }) => authorizationId === planning.picked);
  if (chosen !== undefined) {
    const { authorizationId, displayName, scope, validTo } = chosen;
    return { ...planned, kind: 'revoke', match: 'picked', way: 'owner', authorizationId, displayName, scope, validTo };
  }
  const reason = planning.picked === undefined ? why : `${planning.picked} is none of your active tokens there`;
  return left(finding, `${organization}: ${reason}`, { ...whereOf(finding.verdict), candidates: own.value });
}

/** What the record says last, unless that is that nothing was done. */
function findRecorded(
  { fingerprint }: Finding,
  organization: string,
  record: readonly AuditEntry[],
): AuditEntry | undefined {
  const last = record.findLast(
    (entry) =>
      entry.fingerprint === fingerprint &&
      (organization === '' || entry.organization.toLowerCase() === organization.toLowerCase()),
  );
  return last?.event === 'failed' ? undefined : last;
}

function troubled(finding: Finding, reason: string, isError: boolean): Left {
  const where = whereOf(finding.verdict);
  return left(finding, where.organization === undefined ? reason : `${where.organization}: ${reason}`, {
    ...where,
    isError,
  });
}

function left(finding: Finding, reason: string, more: Partial<Left>): Left {
  return { kind: 'left', finding, reason, isError: false, candidates: [], ...more };
}

function whereOf(verdict: Verdict | undefined): Pick<Left, 'organization' | 'owner'> {
  const { organization, owner } = verdict ?? {};
  return defined({ organization, owner });
}

type Defined<Fields> = { readonly [Name in keyof Fields]?: Exclude<Fields[Name], undefined> };

/** Without the fields that have no value. */
function defined<Fields extends object>(fields: Fields): Defined<Fields> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Defined<Fields>;
}
