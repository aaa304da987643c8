// The decision table: what one answer of Azure DevOps to a request with a token says about that token. A row is a function, the first that
// recognizes the answer decides, and what no row recognizes says nothing. Only rows that read a name or a code of the service itself say `live`.
// Sources: Microsoft's clients and their issues (agent #1559, #1164, azure-cli #24108, azure-devops-mcp, npm-auth, vsce) and measurements of 2026.
import {
  asAccount,
  asObject,
  asText,
  errorText,
  findTenant,
  findUser,
  type Identity,
  isFromService,
  isHtml,
  isServiceError,
  isSomebody,
  parseObject,
} from './answer-text.ts';
import type { Exchange, HttpAnswer } from './wire.ts';

/** `elsewhere`: what was asked does not exist, so that nothing is said about the token. */
export type Meaning = 'live' | 'expired' | 'refused' | 'unknown' | 'elsewhere';

export interface Observation {
  readonly meaning: Meaning;
  /** What was answered and what it means; goes on after `contoso: `. */
  readonly says: string;
  readonly identity?: Identity;
  readonly tenant?: string;
}

/** Reasons name no person: reports may go where such names do not belong. */
const KNOWN = 'knows its owner, but it has no right to ask this';

type Row = (answer: HttpAnswer) => Observation | undefined;

/** Reads any answer to a `connectionData` request. */
export function observe(exchange: Exchange): Observation {
  if (exchange.kind === 'failure') return unknown(exchange.reason);
  const tenant = findTenant(exchange);
  for (const row of ROWS) {
    const observation = row(exchange);
    if (observation !== undefined) return tenant === undefined ? observation : { ...observation, tenant };
  }
  return unknown(`answered ${exchange.status} in a way that this program cannot read`);
}

/** Reads an answer of the profile service, which knows few tokens: undefined when it says nothing about this one. */
export function observeProfile(exchange: Exchange): Observation | undefined {
  if (exchange.kind === 'failure') return undefined;
  const known = fromProfile(exchange) ?? fromExpiry(exchange) ?? fromDenial(exchange) ?? fromUserData(exchange);
  return known?.meaning === 'live' || known?.meaning === 'expired' ? known : undefined;
}

function live(says: string, identity: Identity): Observation {
  return { meaning: 'live', says, identity };
}

function refused(says: string): Observation {
  return { meaning: 'refused', says };
}

function unknown(says: string): Observation {
  return { meaning: 'unknown', says };
}

function fromConnection(answer: HttpAnswer): Observation | undefined {
  const user = answer.status === 200 ? asObject(parseObject(answer)?.['authenticatedUser']) : undefined;
  if (user === undefined) return undefined;
  const id = asText(user['id']) ?? '';
  const name = asText(user['providerDisplayName']);
  const account = asObject(asObject(user['properties'])?.['Account'])?.['$value'];
  if (name?.toLowerCase() === 'anonymous')
    return refused('does not know it: revoked, expired long ago, or of another organization');
  if (name === undefined || asText(account) === undefined || !isSomebody(id)) return undefined;
  const descriptor = asText(user['subjectDescriptor']);
  return live('accepts it', { ...named(account), id, ...(descriptor === undefined ? {} : { descriptor }) });
}

function fromProfile(answer: HttpAnswer): Observation | undefined {
  const profile = answer.status === 200 ? parseObject(answer) : undefined;
  const id = asText(profile?.['id']) ?? '';
  const account = asText(profile?.['emailAddress']) ?? asText(profile?.['displayName']);
  if (account === undefined || !isSomebody(id)) return undefined;
  return live('accepts it, in all organizations of its owner', { ...named(account), id });
}

function named(account: unknown): Pick<Identity, 'account'> {
  const known = asAccount(account);
  return known === undefined ? {} : { account: known };
}

function fromExpiry(answer: HttpAnswer): Observation | undefined {
  const isExpired = answer.status === 401 && /personal access token used has expired/i.test(errorText(answer));
  return isExpired ? { meaning: 'expired', says: 'says that it has expired' } : undefined;
}

/** Anybody can write the code into a page: only with the user whom the service names beside it does it say that the token was accepted. */
function fromAccessPolicy(answer: HttpAnswer): Observation | undefined {
  const isPolicy = answer.status === 403 && /\bVS403463\b/.test(errorText(answer));
  if (!isPolicy) return undefined;
  const user = findUser(answer);
  if (user !== undefined) return live('knows it, but a conditional access policy keeps it out from here', user);
  return unknown('answered VS403463: kept out by a conditional access policy, and it does not say who');
}

function fromUserData(answer: HttpAnswer): Observation | undefined {
  const user = [401, 403, 404].includes(answer.status) ? findUser(answer) : undefined;
  if (user === undefined) return undefined;
  return live(KNOWN, user);
}

/** TF400813 names the user that was refused, which counts in an error that is told in the service's own way. */
function fromDenial(answer: HttpAnswer): Observation | undefined {
  const text = answer.status === 401 ? errorText(answer) : '';
  if (!/\bTF400813\b/.test(text)) return undefined;
  const id = /\buser '([0-9a-f-]{36})'/i.exec(text)?.[1] ?? '';
  const user = findUser(answer) ?? (isServiceError(answer) && isSomebody(id) ? { id } : undefined);
  if (user !== undefined) return live(KNOWN, user);
  return unknown('answered TF400813: not accepted, or kept out by a conditional access policy');
}

function fromSignIn(answer: HttpAnswer): Observation | undefined {
  const { status, headers, body } = answer;
  const says = 'answered with its sign-in page: revoked, expired long ago, or of another organization';
  if ((status === 302 || status === 303) && /\/_signin(?:\?|$)/i.test(headers['location'] ?? '')) return refused(says);
  const isPage = (status === 203 || status === 200) && isHtml(answer);
  const isOurs = /<title>\s*Azure DevOps[^<]*\|\s*Sign In/i.test(body) || (status === 203 && isFromService(answer));
  return isPage && isOurs ? refused(says) : undefined;
}

function fromBareRefusal({ status, headers, body }: HttpAnswer): Observation | undefined {
  const isBasic = /\bBasic realm="https?:\/\//i.test(headers['www-authenticate'] ?? '');
  if (status !== 401 || !isBasic || body.trim() !== '' || headers['content-type'] !== undefined) return undefined;
  return refused('answered 401 without a word, as for tokens that are revoked, expired or not allowed there');
}

function fromAbsence(answer: HttpAnswer): Observation | undefined {
  const isThere = answer.status !== 404 || answer.headers['x-vss-resourcetenant'] !== undefined;
  return isThere ? undefined : { meaning: 'elsewhere', says: 'is no organization that exists' };
}

function fromTrouble({ status }: HttpAnswer): Observation | undefined {
  if (status === 429) return unknown('answered 429, too many requests: try again later');
  return status >= 500 ? unknown(`answered ${status}, an error of its own: try again later`) : undefined;
}

/** A hotel, a company proxy, a typing mistake in the name of a server. */
function fromStranger(answer: HttpAnswer): Observation | undefined {
  const { status, headers } = answer;
  if (status >= 300 && status < 400 && headers['location'] !== undefined)
    return unknown(`answered ${status} with another address, to which nothing was sent: is that Azure DevOps?`);
  if (isHtml(answer))
    return unknown(`answered ${status} with a web page: is that Azure DevOps, and no proxy or portal?`);
  return status === 200 ? unknown('answered 200 with something else than was asked for') : undefined;
}

const ROWS: readonly Row[] = [
  fromConnection,
  fromExpiry,
  fromAccessPolicy,
  fromDenial,
  fromUserData,
  fromSignIn,
  fromBareRefusal,
  fromAbsence,
  fromTrouble,
  fromStranger,
];
