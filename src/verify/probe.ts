// Questions about an organization that need no token, asked once for each, before any token is sent there.
import { findTenant } from './answer-text.ts';
import type { HttpClient } from './http-client.ts';
import type { Services } from './services.ts';

export interface OrganizationFacts {
  /** True also when that cannot be told. */
  readonly exists: boolean;
  /** GUID of its Entra tenant. */
  readonly tenant?: string;
}

export type Probe = (name: string) => Promise<OrganizationFacts>;

/** Remembers answers. On a server there is nothing to ask. */
export function createProbe(client: HttpClient, services: Services): Probe {
  const known = new Map<string, Promise<OrganizationFacts>>();
  if (services.profile === undefined) return async () => ({ exists: true });
  return async (name) => {
    const key = name.toLowerCase();
    const facts = known.get(key) ?? probeOrganization(client, services.identity(name).href.replace(/\/$/, ''));
    known.set(key, facts);
    return facts;
  };
}

/** Every answer about an organization names its tenant, a 404 too; without one there is no such organization. */
async function probeOrganization(client: HttpClient, address: string): Promise<OrganizationFacts> {
  const answer = await client.send({ method: 'HEAD', url: new URL(address) });
  if (answer.kind === 'failure') return { exists: true };
  const tenant = findTenant(answer);
  if (tenant !== undefined) return { exists: true, tenant };
  return { exists: answer.status !== 404 || answer.headers['x-vss-resourcetenant'] !== undefined };
}
