// Microsoft's Token Admin API, for administrators of an organization: all tokens of a user, each with the hash of the token itself, and
// revoking by id. https://learn.microsoft.com/rest/api/azure/devops/tokenadmin
import { asObject, asText } from '../verify/answer-text.ts';
import { type Access, granted, objectOf, type Reply, refuse, successOf } from './reply.ts';

/** A token as an administrator sees it. Foreign text. */
export interface SessionToken {
  /** GUID. */
  readonly authorizationId: string;
  /** See `correlatingIdsOf`; not every organization tells it. */
  readonly hash: string | undefined;
  readonly displayName: string | undefined;
  readonly scope: string | undefined;
  readonly validTo: string | undefined;
  readonly isValid: boolean;
}

/** The version that tells hashes. */
const LISTING = '7.2-preview.1';
const REVOKING = '7.1';
const USERS = '7.1-preview.1';
/** More pages than any user and any organization has: a server that lies must not keep us. */
const MOST_PAGES = 10_000;

const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const NO_GUID = /^[0-]*$/;

/** All tokens of one user, page by page. */
export async function listTokensOf(
  descriptor: string,
  organization: string,
  access: Access,
): Promise<Reply<readonly SessionToken[]>> {
  const tokens: SessionToken[] = [];
  let next = '';
  for (let pages = 0; pages < MOST_PAGES; pages++) {
    const query = { isPublic: 'false', continuationToken: next, 'api-version': LISTING };
    const url = urlOf(organization, `tokenadmin/personalaccesstokens/${encodeURIComponent(descriptor)}`, query, access);
    const page = objectOf(await access.client.send({ method: 'GET', url, credential: access.credential }));
    if (!page.ok) return page;
    const { value, continuationToken } = page.value;
    if (!Array.isArray(value)) return refuse('broken', 'answered 200 with something else than a list of tokens');
    tokens.push(...value.flatMap(toSessionToken));
    next = asText(continuationToken) ?? '';
    // The end is null, nothing, or a GUID of zeros.
    if (NO_GUID.test(next)) return granted(tokens);
  }
  return refuse('broken', 'goes on listing tokens without end');
}

/** Descriptors of the organization's users, a page at a time: the next one is asked for when it is wanted. */
export async function* listUsers(organization: string, access: Access): AsyncGenerator<Reply<readonly string[]>> {
  let next = '';
  for (let pages = 0; pages < MOST_PAGES; pages++) {
    const query = { subjectTypes: 'aad,msa', continuationToken: next, 'api-version': USERS };
    const url = urlOf(organization, 'graph/users', query, access);
    const exchange = await access.client.send({ method: 'GET', url, credential: access.credential });
    const page = objectOf(exchange);
    const value = page.ok ? page.value['value'] : undefined;
    if (!Array.isArray(value)) {
      yield page.ok ? refuse('broken', 'answered 200 with something else than a list of users') : page;
      return;
    }
    yield granted(value.flatMap((user: unknown) => asText(asObject(user)?.['descriptor']) ?? []));
    next = (exchange.kind === 'answer' && exchange.headers['x-ms-continuationtoken']) || '';
    if (next === '') return;
  }
  yield refuse('broken', 'goes on listing users without end');
}

/** What the administrator's API calls the user with this id (GUID). */
export async function findDescriptor(id: string, organization: string, access: Access): Promise<Reply<string>> {
  const url = urlOf(organization, `graph/descriptors/${encodeURIComponent(id)}`, { 'api-version': USERS }, access);
  const found = objectOf(await access.client.send({ method: 'GET', url, credential: access.credential }));
  if (!found.ok) return found;
  const descriptor = asText(found.value['value']);
  return descriptor === undefined ? refuse('absent', 'does not name the user') : granted(descriptor);
}

/** Revokes one token; the status that was answered. */
export async function revokeAsAdministrator(
  authorizationId: string,
  organization: string,
  access: Access,
): Promise<Reply<number>> {
  const url = urlOf(organization, 'tokenadmin/revocations', { isPublic: 'false', 'api-version': REVOKING }, access);
  const body = [{ authorizationId }];
  const answer = successOf(await access.client.send({ method: 'POST', url, credential: access.credential, body }));
  return answer.ok ? granted(answer.value.status) : answer;
}

/** Empty parameters are left out. */
function urlOf(organization: string, path: string, query: Readonly<Record<string, string>>, { services }: Access): URL {
  const url = new URL(`_apis/${path}`, services.identity(organization));
  for (const [name, value] of Object.entries(query)) if (value !== '') url.searchParams.set(name, value);
  return url;
}

function toSessionToken(value: unknown): readonly SessionToken[] {
  const token = asObject(value);
  const authorizationId = asText(token?.['authorizationId']) ?? '';
  if (token === undefined || !GUID.test(authorizationId)) return [];
  return [
    {
      authorizationId,
      hash: asText(token['crossCompanyCorrelatingId']),
      displayName: asText(token['displayName']),
      scope: asText(token['scope']),
      validTo: asText(token['validTo']),
      isValid: token['isValid'] !== false,
    },
  ];
}
