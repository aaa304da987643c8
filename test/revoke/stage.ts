// Azure DevOps with people in it, and access tokens for them, for tests of everything that revokes.
import type { TestContext } from 'node:test';
import type { Finding } from '../../src/core/finding.ts';
import { Secret } from '../../src/core/secret.ts';
import type { Access } from '../../src/revoke/reply.ts';
import { type FakeAzureDevOps, startFake } from '../azure/fake-azure-devops.ts';
import type { FakeCaller, FakeOrganization, FakeToken, FakeUser } from '../azure/state.ts';
import { sampleFinding } from '../cli/sample-report.ts';
import { Dice, mintNew } from '../mint.ts';
import { clientFor, serviceAt } from '../verify/client-for.ts';

export const dice = new Dice(77);

const AZURE_DEVOPS = '499b84ac-1321-427f-aa17-267ca6975798';

/** What Entra would sign; good until the end of 2100 unless `claims` say something else. */
export function entraToken(name: string, claims: Readonly<Record<string, unknown>> = {}): string {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const payload = { aud: AZURE_DEVOPS, exp: Date.UTC(2100, 11, 31) / 1000, upn: `${name}@contoso.example`, ...claims };
  return `${part({ typ: 'JWT', alg: 'RS256' })}.${part(payload)}.${Buffer.from('signature').toString('base64url')}`;
}

export interface Stage {
  readonly fake: FakeAzureDevOps;
  readonly contoso: FakeOrganization;
  /** Owns tokens and administers nothing. */
  readonly ada: FakeUser;
  /** An administrator. */
  readonly bob: FakeUser;
  readonly addToken: (user: FakeUser, token?: Partial<FakeToken>) => { finding: Finding; token: FakeToken };
  readonly accessOf: (name: string) => Access;
}

/** Ada has a few tokens already. Callers: `ada`, `bob` (administrator), `cleo` (nobody), `robot` (no person), `old` (expired). */
export async function setStage(t: TestContext): Promise<Stage> {
  const fake = await startFake(t);
  const { state } = fake;
  const contoso = state.addOrganization('contoso');
  const [ada, bob, cleo, dan] = ['ada', 'bob', 'cleo', 'dan'].map((name) => state.addUser(name)) as [
    FakeUser,
    FakeUser,
    FakeUser,
    FakeUser,
  ];
  const callers: readonly [string, FakeUser, Partial<FakeCaller>?][] = [
    ['ada', ada],
    ['bob', bob, { isAdministrator: true }],
    ['cleo', cleo],
    ['robot', dan, { isServicePrincipal: true }],
    ['old', bob, { isAdministrator: true, hasExpired: true }],
  ];
  for (const [name, user, caller] of callers) state.addCaller(entraToken(name), user, caller);
  for (let i = 0; i < 3; i++) state.addToken(mintNew(dice), ada, { displayName: `other ${i}` });
  const client = clientFor(t);
  const services = serviceAt(fake.url);
  return {
    fake,
    contoso,
    ada,
    bob,
    addToken: (user, token = {}) => {
      const secret = mintNew(dice);
      const added = state.addToken(secret, user, token);
      const fingerprint = added.authorizationId.replaceAll('-', '').repeat(2);
      const verdict = {
        status: 'live',
        reason: 'contoso: accepts it',
        organization: 'contoso',
        owner: user.account,
      } as const;
      return { token: added, finding: sampleFinding({ secret: new Secret(secret), fingerprint, verdict }) };
    },
    accessOf: (name) => ({ client, services, credential: { kind: 'bearer', secret: new Secret(entraToken(name)) } }),
  };
}
