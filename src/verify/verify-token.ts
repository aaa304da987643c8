// One token: which questions are asked about it, in which order, and what the answers come to.
import type { Secret } from '../core/secret.ts';
import type { Verdict } from '../core/verdict.ts';
import type { Candidate } from './candidates.ts';
import type { HttpClient } from './http-client.ts';
import { observe, observeProfile, type Observation } from './observe.ts';
import type { Probe } from './probe.ts';
import type { Services } from './services.ts';

/** With what questions are asked. */
export interface Asking {
  readonly client: HttpClient;
  readonly services: Services;
  /** Whether an organization exists, and in which tenant. */
  readonly probe: Probe;
}

/** How often a token is sent at most, unless the user named more organizations than that. */
const REQUESTS = 2;

interface Answered {
  readonly name: string;
  /** By the user. */
  readonly chosen: boolean;
  readonly observation: Observation;
}

interface Inquiry {
  readonly answers: readonly Answered[];
  /** Candidates that are no organizations. */
  readonly absent: readonly string[];
  /** Candidates that were one too many. */
  readonly unasked: readonly string[];
}

/** Rejects as `HttpClient.send` does. */
export async function verifyToken(secret: Secret, candidates: readonly Candidate[], asking: Asking): Promise<Verdict> {
  const inquiry = await inquire(secret, candidates, asking);
  if (inquiry.answers.length > 0) return concludeAll(inquiry, asking.services.organization('').host);
  return (await askProfile(secret, asking)) ?? { status: 'unverified', reason: whyNotAsked(inquiry) };
}

/** Asks one organization whether it accepts the token, with the one call that needs no scope. Rejects as `HttpClient.send` does. */
export async function askOrganization(
  secret: Secret,
  name: string,
  { client, services }: Pick<Asking, 'client' | 'services'>,
): Promise<Observation> {
  const url = new URL('_apis/connectionData', services.organization(name));
  return observe(await client.send({ method: 'GET', url, credential: { kind: 'pat', secret } }));
}

/** Asks one organization after the other, until one settles it. */
async function inquire(secret: Secret, candidates: readonly Candidate[], asking: Asking): Promise<Inquiry> {
  const answers: Answered[] = [];
  const absent: string[] = [];
  const unasked: string[] = [];
  for (const { name, chosen } of candidates) {
    if (answers.length >= REQUESTS && !chosen) {
      unasked.push(name);
      continue;
    }
    const { exists, tenant } = await asking.probe(name);
    const observation = exists ? await askOrganization(secret, name, asking) : undefined;
    if (observation === undefined || observation.meaning === 'elsewhere') {
      absent.push(name || asking.services.organization('').host);
      continue;
    }
    answers.push({ name, chosen, observation: { ...(tenant === undefined ? {} : { tenant }), ...observation } });
    if (isSettled(observation)) break;
  }
  return { answers, absent, unasked };
}

/** An expired token has expired everywhere. */
function isSettled({ meaning }: Observation): boolean {
  return meaning === 'live' || meaning === 'expired';
}

function concludeAll({ answers, unasked }: Inquiry, server: string): Verdict {
  const settled = answers.find(({ observation }) => isSettled(observation));
  if (settled !== undefined) return conclude(settled, server);
  // As long as one organization gave no answer, or was not asked, the token may be live there.
  const decisive = answers.find(({ observation }) => observation.meaning === 'unknown') ?? answers[0];
  const { tenant, meaning } = decisive?.observation ?? {};
  const parts = answers.map((answer) => describe(answer, server));
  if (unasked.length > 0) parts.push(`not asked: ${unasked.join(', ')} (--organization NAME)`);
  else if (!answers.some(({ chosen }) => chosen)) parts.push('another organization may know it: --organization NAME');
  return {
    status: meaning === 'refused' && unasked.length === 0 ? 'refused' : 'unknown',
    reason: parts.join('; '),
    ...(answers.length > 1 || decisive === undefined || decisive.name === '' ? {} : { organization: decisive.name }),
    ...(tenant === undefined ? {} : { tenant }),
  };
}

/** The verdict of an answer that settles it. */
function conclude(answer: Answered, server: string): Verdict {
  const { name, observation } = answer;
  const { meaning, identity, tenant } = observation;
  const owner = identity?.account;
  return {
    status: meaning === 'live' ? 'live' : 'expired',
    reason: describe(answer, server),
    ...(name === '' ? {} : { organization: name }),
    ...(owner === undefined ? {} : { owner }),
    ...(tenant === undefined ? {} : { tenant }),
  };
}

/** `server` names what was asked where no organization was. */
function describe({ name, observation }: Answered, server: string): string {
  return `${name || server}: ${observation.says}`;
}

/** The profile service knows tokens for all organizations, and the owner of some others. */
async function askProfile(secret: Secret, { client, services }: Asking): Promise<Verdict | undefined> {
  if (services.profile === undefined) return undefined;
  const url = new URL('_apis/profile/profiles/me?api-version=7.1', services.profile);
  const observation = observeProfile(await client.send({ method: 'GET', url, credential: { kind: 'pat', secret } }));
  if (observation === undefined) return undefined;
  return conclude({ name: '', chosen: false, observation }, url.host);
}

function whyNotAsked({ absent }: Inquiry): string {
  const which = absent.length === 0 ? 'no organization is known to ask' : `no such organization: ${absent.join(', ')}`;
  return `${which}; say which with --organization NAME`;
}
