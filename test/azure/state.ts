// What the fake Azure DevOps knows: organizations, users, tokens. Tests change it to tell a story.
import { createHash } from 'node:crypto';

export interface FakeOrganization {
  readonly name: string;
  readonly id: string;
  /** Undefined: of Microsoft accounts. */
  readonly tenant: string | undefined;
}

export interface FakeUser {
  readonly id: string;
  readonly descriptor: string;
  readonly account: string;
  readonly displayName: string;
}

export interface FakeToken {
  readonly secret: string;
  readonly user: FakeUser;
  readonly authorizationId: string;
  readonly displayName: string;
  readonly scope: string;
  /** ISO 8601. */
  readonly validFrom: string;
  readonly validTo: string;
  /** Undefined: all organizations of the user. */
  readonly organizations: readonly FakeOrganization[] | undefined;
  readonly isPublic: boolean;
  /** Which of the two forms of the hash is told, if any. */
  readonly hashForm: 'cross-microsoft' | 'cask' | undefined;
  revoked: boolean;
  /** How many more requests are let in although it is revoked: the service takes a while. */
  lingers: number;
}

/** A person or program with an Entra access token. */
export interface FakeCaller {
  readonly accessToken: string;
  readonly user: FakeUser;
  readonly isAdministrator: boolean;
  readonly isServicePrincipal: boolean;
  readonly hasExpired: boolean;
}

export class FakeState {
  readonly organizations: FakeOrganization[] = [];
  readonly users: FakeUser[] = [];
  readonly tokens: FakeToken[] = [];
  readonly callers: FakeCaller[] = [];
  #ids = 0;

  /** A GUID that is the same in each run. */
  newId(): string {
    return `5f3c1a00-0000-4000-8000-${(++this.#ids).toString(16).padStart(12, '0')}`;
  }

  addOrganization(name: string, hasTenant = true): FakeOrganization {
    const organization = { name, id: this.newId(), tenant: hasTenant ? this.newId() : undefined };
    this.organizations.push(organization);
    return organization;
  }

  addUser(name: string): FakeUser {
    const user = {
      id: this.newId(),
      descriptor: `aad.${Buffer.from(name).toString('base64url')}`,
      account: `${name}@contoso.example`,
      displayName: name,
    };
    this.users.push(user);
    return user;
  }

  addToken(secret: string, user: FakeUser, token: Partial<FakeToken> = {}): FakeToken {
    const full: FakeToken = {
      secret,
      user,
      authorizationId: this.newId(),
      displayName: 'deploy from laptop',
      scope: 'vso.code vso.packaging_write',
      validFrom: '2026-01-02T03:04:05.67Z',
      validTo: '2126-01-02T03:04:05.67Z',
      organizations: undefined,
      isPublic: false,
      hashForm: 'cask',
      revoked: false,
      lingers: 0,
      ...token,
    };
    this.tokens.push(full);
    return full;
  }

  addCaller(accessToken: string, user: FakeUser, caller: Partial<FakeCaller> = {}): FakeCaller {
    const full = { accessToken, user, isAdministrator: false, isServicePrincipal: false, hasExpired: false, ...caller };
    this.callers.push(full);
    return full;
  }
}

/** The hash by which Microsoft's systems speak of a token. */
export function correlatingIdOf({ secret, hashForm }: FakeToken): string | undefined {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  const short = (bytes: Buffer) => bytes.subarray(0, 15).toString('base64');
  if (hashForm === 'cask') return `C3ID${short(digest(`CaskComputedCorrelatingId${secret}`))}`;
  if (hashForm === undefined) return undefined;
  return short(digest(`CrossMicrosoftCorrelatingId:${digest(secret).toString('hex').toUpperCase()}`));
}
