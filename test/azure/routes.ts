// What the fake answers by itself: the calls that this program makes, with the shapes of Microsoft's specifications and the habits of the service.
import type { IncomingHttpHeaders } from 'node:http';
import {
  anonymous,
  bareRefusal,
  broken,
  connected,
  denied,
  expired,
  type FakeAnswer,
  json,
  NOBODY,
  noOrganization,
  signInPage,
  tenantHeader,
} from './answers.ts';
import { correlatingIdOf, type FakeCaller, type FakeOrganization, type FakeState, type FakeToken } from './state.ts';

export interface FakeRequest {
  readonly method: string;
  readonly host: string;
  /** Path and query. */
  readonly url: URL;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

interface Call {
  readonly request: FakeRequest;
  readonly state: FakeState;
  readonly organization: FakeOrganization;
  /** What follows `_apis/`. */
  readonly path: readonly string[];
}

/** Tokens and users on one page, so that two pages are soon needed. */
const PAGE = 2;
const NO_ID = '00000000-0000-0000-0000-000000000000';

export function answer(request: FakeRequest, state: FakeState): FakeAnswer {
  const segments = request.url.pathname
    .split('/')
    .filter((part) => part !== '')
    .map(decodeURIComponent);
  const at = segments.indexOf('_apis');
  if (at === 0 && segments[1] === 'profile') return answerProfile(request, state);
  const name = (at < 0 ? segments : segments.slice(0, at)).at(-1)?.toLowerCase();
  const organization = state.organizations.find((one) => one.name.toLowerCase() === name);
  if (organization === undefined) return noOrganization();
  if (at < 0) return { status: 404, headers: tenantHeader(organization) };
  return answerCall({ request, state, organization, path: segments.slice(at + 1) });
}

function answerCall(call: Call): FakeAnswer {
  const [area, resource] = call.path.map((part) => part.toLowerCase());
  const route = `${call.request.method} ${area}${resource === undefined ? '' : `/${resource}`}`;
  switch (route) {
    case 'GET connectiondata':
      return answerConnection(call);
    case 'GET tokens/pats':
      return asOwner(call, call.request.url.searchParams.has('authorizationId') ? getPat : listPats);
    case 'DELETE tokens/pats':
      return asOwner(call, revokePat);
    case 'GET tokenadmin/personalaccesstokens':
      return asAdministrator(call, listTokensOf);
    case 'POST tokenadmin/revocations':
      return asAdministrator(call, revokeMany);
    case 'GET graph/users':
      return asAdministrator(call, listUsers);
    case 'GET graph/descriptors':
      return asAdministrator(call, findDescriptor);
    default:
      return { ...broken(404), headers: tenantHeader(call.organization) };
  }
}

function credentialOf({ headers }: FakeRequest): { readonly pat?: string; readonly bearer?: string } {
  const [scheme, value = ''] = (headers.authorization ?? '').split(' ');
  if (scheme === 'Bearer') return { bearer: value };
  return scheme === 'Basic' ? { pat: Buffer.from(value, 'base64').toString().replace(/^.*?:/, '') } : {};
}

/** Whether a token is let in: a refusal, or the token itself. */
function admit(request: FakeRequest, state: FakeState): FakeAnswer | FakeToken | undefined {
  const { pat } = credentialOf(request);
  if (pat === undefined) return undefined;
  const token = state.tokens.find(({ secret }) => secret === pat);
  if (token === undefined) return signInPage();
  if (token.revoked && token.lingers-- <= 0) return bareRefusal();
  return Date.parse(token.validTo) < Date.now() ? expired() : token;
}

function answerConnection(call: Call): FakeAnswer {
  const { request, state, organization } = call;
  if (credentialOf(request).bearer !== undefined) {
    const caller = callerOf(call);
    return 'status' in caller ? caller : connected(caller.user, organization);
  }
  const admitted = admit(request, state);
  if (admitted === undefined) return anonymous(organization);
  if ('status' in admitted) return admitted;
  const isHere = admitted.organizations?.includes(organization) ?? true;
  return isHere ? connected(admitted.user, organization) : anonymous(organization);
}

/** Lets in tokens for all organizations only; of others it still tells whose they are. */
function answerProfile(request: FakeRequest, state: FakeState): FakeAnswer {
  const admitted = admit(request, state);
  if (admitted === undefined) return signInPage();
  if ('status' in admitted) return admitted;
  const { user, organizations } = admitted;
  const header = { 'X-VSS-UserData': `${user.id}:${user.account}` };
  if (organizations !== undefined) return { ...bareRefusal(), headers: { ...bareRefusal().headers, ...header } };
  return json({ displayName: user.displayName, id: user.id, emailAddress: user.account, coreRevision: 1 }, 200, header);
}

/** Who holds an Entra access token, or a personal one for everything. */
function callerOf({ request, state }: Call): FakeCaller | FakeAnswer {
  const { bearer, pat } = credentialOf(request);
  if (pat !== undefined) {
    const admitted = admit(request, state);
    if (admitted === undefined || 'status' in admitted) return admitted ?? signInPage();
    const holder = state.callers.find(({ user }) => user === admitted.user);
    return admitted.scope === 'app_token' && holder !== undefined ? holder : bareRefusal();
  }
  const caller = state.callers.find(({ accessToken }) => accessToken === bearer);
  if (caller === undefined || caller.hasExpired) return bearer === undefined ? signInPage() : bareRefusal();
  return caller;
}

function asOwner(call: Call, act: (call: Call, caller: FakeCaller) => FakeAnswer): FakeAnswer {
  const caller = callerOf(call);
  if ('status' in caller) return caller;
  if (!caller.isServicePrincipal) return act(call, caller);
  return json({ $id: '1', message: 'The requested operation is not allowed.', typeKey: 'InvalidAccessException' }, 403);
}

function asAdministrator(call: Call, act: (call: Call) => FakeAnswer): FakeAnswer {
  const caller = callerOf(call);
  if ('status' in caller) return caller;
  return caller.isAdministrator ? act(call) : denied(caller.user.id);
}

function patOf({ displayName, validFrom, validTo, scope, organizations, authorizationId }: FakeToken): object {
  const targetAccounts = organizations?.map(({ id }) => id) ?? null;
  return { displayName, validTo, scope, targetAccounts, validFrom, authorizationId, token: null };
}

function listPats({ request: { url }, state }: Call, { user }: FakeCaller): FakeAnswer {
  const filter = url.searchParams.get('displayFilterOption') ?? 'active';
  const mine = state.tokens.filter((token) => token.user === user && (filter === 'all' || statusOf(token) === filter));
  const from = Number(url.searchParams.get('continuationToken') || 0);
  const size = Math.min(Number(url.searchParams.get('$top') ?? PAGE), PAGE);
  const next = from + size < mine.length ? String(from + size) : '';
  return json({ continuationToken: next, patTokens: mine.slice(from, from + size).map(patOf) });
}

function statusOf({ revoked, validTo }: FakeToken): 'active' | 'revoked' | 'expired' {
  if (revoked) return 'revoked';
  return Date.parse(validTo) < Date.now() ? 'expired' : 'active';
}

function ownToken({ request: { url }, state }: Call, { user }: FakeCaller): FakeToken | undefined {
  const wanted = url.searchParams.get('authorizationId');
  return state.tokens.find((token) => token.user === user && token.authorizationId === wanted);
}

/** Errors are 200 as well. */
function getPat(call: Call, caller: FakeCaller): FakeAnswer {
  const token = ownToken(call, caller);
  if (token === undefined) return json({ patToken: null, patTokenError: 'authorizationNotFound' });
  return json({ patToken: patOf(token), patTokenError: 'none' });
}

function revokePat(call: Call, caller: FakeCaller): FakeAnswer {
  const token = ownToken(call, caller);
  if (token === undefined) return json({ patToken: null, patTokenError: 'authorizationNotFound' });
  token.revoked = true;
  return { status: 204 };
}

function sessionToken(token: FakeToken): object {
  const { user, authorizationId, displayName, scope, organizations, validFrom, validTo, isPublic } = token;
  const hash = correlatingIdOf(token);
  return {
    clientId: NO_ID,
    accessId: authorizationId,
    authorizationId,
    hostAuthorizationId: NO_ID,
    userId: user.id,
    validFrom,
    validTo,
    displayName,
    scope,
    targetAccounts: organizations?.map(({ id }) => id) ?? [],
    token: null,
    alternateToken: null,
    isValid: statusOf(token) === 'active',
    isPublic,
    publicData: null,
    source: null,
    claims: null,
    ...(hash === undefined ? {} : { crossCompanyCorrelatingId: hash }),
  };
}

function listTokensOf({ request: { url }, state, path }: Call): FakeAnswer {
  const user = state.users.find(({ descriptor }) => descriptor === path[2]);
  if (user === undefined) return json({ message: 'VS403283: Could not add or find user' }, 404);
  const wantsPublic = url.searchParams.get('isPublic') === 'true';
  const all = state.tokens.filter((token) => token.user === user && token.isPublic === wantsPublic && !token.revoked);
  const after = url.searchParams.get('continuationToken');
  const from = after === null ? 0 : all.findIndex(({ authorizationId }) => authorizationId === after) + 1;
  const page = all.slice(from, from + PAGE);
  const isLast = from + PAGE >= all.length;
  return json({ value: page.map(sessionToken), continuationToken: isLast ? NO_ID : page.at(-1)?.authorizationId });
}

function revokeMany({ request: { body }, state }: Call): FakeAnswer {
  const wanted = JSON.parse(body) as { authorizationId: string }[];
  const tokens = wanted.map((one) =>
    state.tokens.find(({ authorizationId }) => authorizationId === one.authorizationId),
  );
  if (tokens.includes(undefined)) return json({ message: 'VS403281: not an authorization of this organization' }, 400);
  for (const token of tokens) if (token !== undefined) token.revoked = true;
  return { status: 204 };
}

function graphUser({ descriptor, account, displayName, id }: FakeState['users'][number]): object {
  return {
    subjectKind: 'user',
    domain: '5f3c1a00-0000-4000-8000-00000000dddd',
    principalName: account,
    mailAddress: account,
    origin: 'aad',
    originId: id,
    displayName,
    descriptor,
    url: `https://vssps.dev.azure.com/_apis/Graph/Users/${descriptor}`,
    _links: {},
  };
}

/** Says in a header how to go on. */
function listUsers({ request: { url }, state }: Call): FakeAnswer {
  const from = Number(url.searchParams.get('continuationToken') ?? 0);
  const page = state.users.slice(from, from + PAGE).map(graphUser);
  const more = from + PAGE < state.users.length ? { 'X-MS-ContinuationToken': String(from + PAGE) } : {};
  return json({ count: page.length, value: page }, 200, more);
}

function findDescriptor({ state, path }: Call): FakeAnswer {
  const user = state.users.find(({ id }) => id === path[2]);
  if (user === undefined) return json({ message: `VS860018: ${NOBODY} is not known` }, 404);
  return json({ value: user.descriptor, _links: {} });
}
