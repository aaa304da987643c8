// Microsoft's PAT lifecycle API: a user's own tokens. It tells no hash, so which of them leaked is for the user to say.
// https://learn.microsoft.com/rest/api/azure/devops/tokens/pats
import type { Candidate } from '../core/revocation.ts';
import { asObject, asText, parseObject } from '../verify/answer-text.ts';
import { type Access, granted, objectOf, type Reply, refuse, successOf } from './reply.ts';

const VERSION = '7.1-preview.1';
const PAGE = '100';
const MOST_PAGES = 1000;

const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export interface Wanted {
  readonly organization: string;
  /** GUID of the organization; undefined when it is not known. */
  readonly instanceId: string | undefined;
  /** `2026-05`; undefined when the token does not say. */
  readonly issued: string | undefined;
}

/** The caller's active tokens that the organization accepts; those of the token's own month first. */
export async function listOwnTokens(wanted: Wanted, access: Access): Promise<Reply<readonly Candidate[]>> {
  const candidates: Candidate[] = [];
  let next = '';
  for (let pages = 0; pages < MOST_PAGES; pages++) {
    const url = urlOf(wanted.organization, access);
    url.searchParams.set('displayFilterOption', 'active');
    url.searchParams.set('$top', PAGE);
    if (next !== '') url.searchParams.set('continuationToken', next);
    const page = objectOf(await access.client.send({ method: 'GET', url, credential: access.credential }));
    if (!page.ok) return page;
    const { patTokens, continuationToken } = page.value;
    if (!Array.isArray(patTokens)) return refuse('broken', 'answered 200 with something else than a list of tokens');
    candidates.push(...patTokens.flatMap((token: unknown) => toCandidate(token, wanted)));
    next = asText(continuationToken) ?? '';
    if (next === '') return granted(candidates.toSorted((a, b) => Number(b.sameMonth) - Number(a.sameMonth)));
  }
  return refuse('broken', 'goes on listing tokens without end');
}

/** Revokes one of the caller's own tokens; the status that was answered. Errors come with status 200, too. */
export async function revokeOwn(authorizationId: string, organization: string, access: Access): Promise<Reply<number>> {
  const url = urlOf(organization, access);
  url.searchParams.set('authorizationId', authorizationId);
  const answer = successOf(await access.client.send({ method: 'DELETE', url, credential: access.credential }));
  if (!answer.ok) return answer;
  const error = asText(parseObject(answer.value)?.['patTokenError']) ?? 'none';
  return error === 'none'
    ? granted(answer.value.status)
    : refuse(
        'broken',
        `answered ${answer.value.status}: ${/^[A-Za-z]{1,40}$/.test(error) ? error : 'an error without a name'}`,
      );
}

function urlOf(organization: string, { services }: Access): URL {
  const url = new URL('_apis/tokens/pats', services.identity(organization));
  url.searchParams.set('api-version', VERSION);
  return url;
}

function toCandidate(value: unknown, { instanceId, issued }: Wanted): readonly Candidate[] {
  const token = asObject(value);
  const authorizationId = asText(token?.['authorizationId']) ?? '';
  if (token === undefined || !GUID.test(authorizationId)) return [];
  const accounts = token['targetAccounts'];
  // No list: all organizations.
  const isElsewhere =
    Array.isArray(accounts) && accounts.length > 0 && instanceId !== undefined && !accounts.includes(instanceId);
  if (isElsewhere) return [];
  const validFrom = asText(token['validFrom']) ?? '';
  return [
    {
      authorizationId,
      displayName: asText(token['displayName']) ?? '',
      scope: asText(token['scope']) ?? '',
      validFrom,
      validTo: asText(token['validTo']) ?? '',
      sameMonth: issued !== undefined && validFrom.startsWith(issued),
    },
  ];
}
