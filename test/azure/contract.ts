// The calls that this program may make, and their answers, in the words of Microsoft's OpenAPI specifications
// (MicrosoftDocs/vsts-rest-api-specs: tokens, tokenAdmin and graph of 7.2). The fake holds every request against this table, so each test
// with the fake is a test of the contract; `contract.test.ts` holds the table against the specifications, where they are at hand.
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import type { FakeAnswer } from './answers.ts';
import type { FakeRequest } from './routes.ts';

export type Schema = Readonly<Record<string, unknown>>;

export interface Operation {
  /** The specification's `operationId`; undefined for calls that Microsoft's clients make but no specification has. */
  readonly id?: string;
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly path: string;
  readonly query: Readonly<Record<string, Schema>>;
  /** Names in `query`. */
  readonly required: readonly string[];
  readonly body?: Schema;
  /** Of the answer when all goes well; undefined: there is none, or none that is described. */
  readonly answer?: Schema;
}

const TEXT = { type: 'string' };
const WHOLE = { type: 'integer' };
const YES_NO = { type: 'boolean' };
const GUID = { type: 'string', format: 'uuid' };
const TIME = { type: 'string', format: 'date-time' };
const orNull = (schema: Schema): Schema => ({ anyOf: [schema, { type: 'null' }] });
const listOf = (items: Schema): Schema => ({ type: 'array', items });
/** What the services send besides the described fields is theirs to choose. */
const record = (properties: Readonly<Record<string, Schema>>, required: readonly string[]): Schema => ({
  type: 'object',
  properties,
  required,
});

const VERSION = { 'api-version': { type: 'string', pattern: String.raw`^7\.[12](?:-preview(?:\.1)?)?$` } };

const PAT = record(
  {
    displayName: TEXT,
    validTo: TIME,
    scope: TEXT,
    targetAccounts: orNull(listOf(GUID)),
    validFrom: TIME,
    authorizationId: GUID,
    token: orNull(TEXT),
  },
  ['displayName', 'validTo', 'scope', 'validFrom', 'authorizationId'],
);

/** What can go wrong with a token of one's own; told with status 200. */
const PAT_ERROR = {
  type: 'string',
  enum: (
    'none displayNameRequired invalidDisplayName invalidValidTo invalidScope userIdRequired invalidUserId invalidUserType accessDenied ' +
    'failedToIssueAccessToken invalidClient invalidClientType invalidClientId invalidTargetAccounts hostAuthorizationNotFound ' +
    'authorizationNotFound failedToUpdateAccessToken sourceNotSupported invalidSourceIP invalidSource duplicateHash sshPolicyDisabled ' +
    'invalidToken tokenNotFound invalidAuthorizationId failedToReadTenantPolicy globalPatPolicyViolation fullScopePatPolicyViolation ' +
    'patLifespanPolicyViolation invalidTokenType invalidAudience invalidSubject deploymentHostNotSupported ' +
    'disablePatCreationPolicyViolation failedToReadOrgPolicy globalPATCreationBlocked expiredPatCannotBeExtended'
  ).split(' '),
};

const SESSION_TOKEN = record(
  {
    accessId: GUID,
    alternateToken: orNull(TEXT),
    authorizationId: GUID,
    claims: orNull({ type: 'object', additionalProperties: TEXT }),
    clientId: GUID,
    crossCompanyCorrelatingId: TEXT,
    displayName: TEXT,
    hostAuthorizationId: GUID,
    isPublic: YES_NO,
    isValid: YES_NO,
    publicData: orNull(TEXT),
    scope: TEXT,
    source: orNull(TEXT),
    targetAccounts: listOf(GUID),
    token: orNull(TEXT),
    userId: GUID,
    validFrom: TIME,
    validTo: TIME,
  },
  ['authorizationId', 'displayName', 'userId', 'validFrom', 'validTo'],
);

const USER = record(
  { descriptor: TEXT, displayName: TEXT, mailAddress: TEXT, principalName: TEXT, subjectKind: TEXT },
  ['descriptor'],
);

export const OPERATIONS: readonly Operation[] = [
  { method: 'GET', path: '/_apis/connectionData', query: {}, required: [] },
  { method: 'GET', path: '/_apis/profile/profiles/me', query: VERSION, required: ['api-version'] },
  {
    id: 'Pats_List',
    method: 'GET',
    path: '/_apis/tokens/pats',
    query: {
      ...VERSION,
      displayFilterOption: { type: 'string', enum: ['active', 'revoked', 'expired', 'all'] },
      sortByOption: { type: 'string', enum: ['displayName', 'displayDate', 'status'] },
      isSortAscending: YES_NO,
      continuationToken: TEXT,
      $top: { type: 'integer', maximum: 100 },
    },
    required: ['api-version'],
    answer: record({ continuationToken: orNull(TEXT), patTokens: listOf(PAT) }, ['patTokens']),
  },
  {
    id: 'Pats_Get',
    method: 'GET',
    path: '/_apis/tokens/pats',
    query: { ...VERSION, authorizationId: GUID },
    required: ['api-version', 'authorizationId'],
    answer: record({ patToken: orNull(PAT), patTokenError: PAT_ERROR }, ['patTokenError']),
  },
  {
    id: 'Pats_Revoke',
    method: 'DELETE',
    path: '/_apis/tokens/pats',
    query: { ...VERSION, authorizationId: GUID },
    required: ['api-version', 'authorizationId'],
  },
  {
    id: 'Personal Access Tokens_List',
    method: 'GET',
    path: '/_apis/tokenadmin/personalaccesstokens/{subjectDescriptor}',
    query: { ...VERSION, pageSize: WHOLE, continuationToken: TEXT, isPublic: YES_NO },
    required: ['api-version'],
    answer: record({ value: listOf(SESSION_TOKEN), continuationToken: orNull(GUID) }, ['value']),
  },
  {
    id: 'Revocations_Revoke Authorizations',
    method: 'POST',
    path: '/_apis/tokenadmin/revocations',
    query: { ...VERSION, isPublic: YES_NO },
    required: ['api-version'],
    body: listOf({
      type: 'object',
      properties: { authorizationId: GUID },
      required: ['authorizationId'],
      additionalProperties: false,
    }),
  },
  {
    id: 'Users_List',
    method: 'GET',
    path: '/_apis/graph/users',
    query: { ...VERSION, subjectTypes: TEXT, continuationToken: TEXT, scopeDescriptor: TEXT },
    required: ['api-version'],
    answer: record({ value: listOf(USER) }, ['value']),
  },
  {
    id: 'Descriptors_Get',
    method: 'GET',
    path: '/_apis/graph/descriptors/{storageKey}',
    query: VERSION,
    required: ['api-version'],
    answer: record({ value: TEXT }, ['value']),
  },
];

const inQuery = formats.default(new Ajv({ coerceTypes: true, strict: false }));
const inBody = formats.default(new Ajv({ strict: false }));

/** What is wrong with a request by every operation that it could be; nothing when one of them takes it. Not about calls outside `_apis`. */
export function violationsOf(request: FakeRequest): readonly string[] {
  const { method, url } = request;
  if (!url.pathname.includes('/_apis/')) return [];
  const candidates = OPERATIONS.filter((one) => one.method === method && patternOf(one.path).test(url.pathname));
  const mistakes = candidates.map((one) => mistakeIn(request, one));
  if (candidates.length > 0 && mistakes.includes(undefined)) return [];
  return [`${method} ${url.pathname}${url.search}: ${mistakes.join('; ') || 'no such operation'}`];
}

/** What is wrong with the answer to a request that `violationsOf` accepts; undefined when nothing is. */
export function mistakeInAnswer(request: FakeRequest, { status, body = '' }: FakeAnswer): string | undefined {
  const { method, url } = request;
  const operation = OPERATIONS.find(
    (one) => one.method === method && patternOf(one.path).test(url.pathname) && mistakeIn(request, one) === undefined,
  );
  if (operation?.answer === undefined || status !== 200) return undefined;
  const { answer } = operation;
  return inBody.validate(answer, JSON.parse(body)) ? undefined : inBody.errorsText();
}

function mistakeIn({ url, body }: FakeRequest, operation: Operation): string | undefined {
  const query = {
    type: 'object',
    properties: operation.query,
    required: operation.required,
    additionalProperties: false,
  };
  if (!inQuery.validate(query, Object.fromEntries(url.searchParams))) return inQuery.errorsText();
  if (operation.body === undefined) return body === '' ? undefined : 'a body that is not expected';
  return inBody.validate(operation.body, JSON.parse(body)) ? undefined : inBody.errorsText();
}

/** Below an organization or a server, whatever that is called. */
function patternOf(path: string): RegExp {
  return new RegExp(`${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`);
}
