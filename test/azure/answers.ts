// Answers as Azure DevOps gives them, one for each row of the decision table. Status, headers and bodies are those that Microsoft's clients
// expect and that were measured; names and ids are invented.
import type { FakeOrganization, FakeUser } from './state.ts';

export interface FakeAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export const NOBODY = 'aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa';
const NO_TENANT = '00000000-0000-0000-0000-000000000000';
const JSON_TYPE = 'application/json; charset=utf-8; api-version=7.1';

export function json(body: unknown, status = 200, headers: FakeAnswer['headers'] = {}): FakeAnswer {
  return { status, headers: { 'Content-Type': JSON_TYPE, ...headers }, body: JSON.stringify(body) };
}

/** Every answer about an organization names its tenant; zeros for one of Microsoft accounts. */
export function tenantHeader({ tenant }: FakeOrganization): Record<string, string> {
  return { 'X-VSS-ResourceTenant': tenant ?? NO_TENANT };
}

/** The answer to who was let in, as `X-VSS-UserData` names it too. */
export function connected(user: FakeUser, organization: FakeOrganization): FakeAnswer {
  const named = {
    id: user.id,
    descriptor: `Microsoft.IdentityModel.Claims.ClaimsIdentity;${organization.tenant ?? ''}\\${user.account}`,
    subjectDescriptor: user.descriptor,
    providerDisplayName: user.displayName,
    isActive: true,
    properties: { Account: { $type: 'System.String', $value: user.account } },
    resourceVersion: 2,
    metaTypeId: 0,
  };
  return json(connection(named, organization), 200, {
    ...tenantHeader(organization),
    'X-VSS-UserData': `${user.id}:${user.account}`,
  });
}

export function anonymous(organization: FakeOrganization): FakeAnswer {
  const nobody = {
    id: NOBODY,
    descriptor: `System:PublicAccess;${NOBODY}`,
    subjectDescriptor: 'bnd.public',
    providerDisplayName: 'Anonymous',
    isActive: true,
    properties: {},
    resourceVersion: 2,
    metaTypeId: 0,
  };
  return json(connection(nobody, organization), 200, tenantHeader(organization));
}

function connection(user: unknown, { id }: FakeOrganization): unknown {
  return {
    authenticatedUser: user,
    authorizedUser: user,
    instanceId: id,
    deploymentId: '9a1b0c2d-0000-4000-8000-000000000001',
    deploymentType: 'hosted',
    locationServiceData: { serviceOwner: '00025394-6065-48ca-87d9-7f5672854ef7' },
  };
}

/** What a browser would be shown. */
export function signInPage(status = 203): FakeAnswer {
  return {
    status,
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'X-TFS-ProcessId': 'c6b9a7e2-0000-4000-8000-000000000002' },
    body: '\r\n<!DOCTYPE html>\r\n<html lang="en-US"><head><title>Azure DevOps Services | Sign In</title></head></html>',
  };
}

export function signInRedirect(): FakeAnswer {
  const target = 'https://app.vssps.visualstudio.com/_signin?realm=dev.azure.com&reply_to=https%3A%2F%2Fdev.azure.com';
  return {
    status: 302,
    headers: { Location: target, 'Content-Type': 'text/html; charset=utf-8' },
    body: '<html></html>',
  };
}

/** The same bytes for a token that is revoked, that has expired, or whose scopes do not suffice. */
export function bareRefusal(): FakeAnswer {
  return { status: 401, headers: { 'WWW-Authenticate': 'Basic realm="https://tfsprodcus1.visualstudio.com/"' } };
}

const EXPIRED = 'Access Denied: The Personal Access Token used has expired.';

export function expired(): FakeAnswer {
  const error = {
    $id: '1',
    innerException: null,
    message: EXPIRED,
    typeName:
      'Microsoft.TeamFoundation.Framework.Server.AccessCheckException, Microsoft.TeamFoundation.Framework.Server',
    typeKey: 'AccessCheckException',
    errorCode: 0,
    eventId: 3000,
  };
  return json(error, 401, { 'X-TFS-ServiceError': encodeURIComponent(EXPIRED) });
}

/** Only the header; the body is empty. */
export function expiredInHeader(): FakeAnswer {
  const { 'X-TFS-ServiceError': header = '' } = expired().headers ?? {};
  return { status: 401, headers: { ...bareRefusal().headers, 'X-TFS-ServiceError': header } };
}

/** TF400813, about a user or about nobody. */
export function denied(id: string): FakeAnswer {
  const message = `TF400813: The user '${id}' is not authorized to access this resource.`;
  return json({ $id: '1', message, typeKey: 'UnauthorizedRequestException', eventId: 3000 }, 401, {
    'X-TFS-ServiceError': encodeURIComponent(message),
  });
}

export function blockedByPolicy(user?: FakeUser): FakeAnswer {
  const named: FakeAnswer['headers'] = user === undefined ? {} : { 'X-VSS-UserData': `${user.id}:${user.account}` };
  const message =
    'VS403463: The conditional access policy defined by your Azure Active Directory administrator has failed.';
  return json({ $id: '1', message, typeKey: 'VssServiceException', eventId: 3000 }, 403, named);
}

/** 401, 403 or 404 for somebody whom the service knows. */
export function notForYou(user: FakeUser, status: 401 | 403 | 404): FakeAnswer {
  const code = status === 404 ? 'TF401019: The Git repository does not exist' : 'TF402455: You need the permission';
  return json({ $id: '1', message: code, eventId: 3000 }, status, { 'X-VSS-UserData': `${user.id}:${user.account}` });
}

export function noOrganization(): FakeAnswer {
  return {
    status: 404,
    headers: { 'Content-Type': 'text/html' },
    body: '<title>The resource cannot be found.</title>',
  };
}

export function tooMany(retryAfter: string): FakeAnswer {
  const message = 'TF400733: The request has been canceled: Request was blocked due to exceeding usage of resource.';
  return json({ $id: '1', message, eventId: 3000 }, 429, { 'Retry-After': retryAfter });
}

export function broken(status = 503): FakeAnswer {
  return {
    status,
    headers: { 'Content-Type': 'text/html' },
    body: '<h1>Our services are not available right now</h1>',
  };
}

/** What the wireless network of a hotel says to everything. */
export function captivePortal(): FakeAnswer {
  return {
    status: 200,
    headers: { 'Content-Type': 'text/html' },
    body: '<html><title>Welcome to our hotel</title><a href="/login">Sign In</a></html>',
  };
}

export function withByteOrderMark(answer: FakeAnswer): FakeAnswer {
  return { ...answer, body: `\ufeff${answer.body ?? ''}` };
}
