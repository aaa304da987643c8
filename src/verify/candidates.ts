// Which organizations to ask about a token, the likeliest first.
import type { Finding } from '../core/finding.ts';
import type { Services } from './services.ts';

export interface Candidate {
  /** `''`: the server's own address. */
  readonly name: string;
  /** The user said so; else it is guessed from what stands around the token. */
  readonly chosen: boolean;
}

export interface Hints {
  /** As the user gave them. */
  readonly organizations: readonly string[];
}

/** Each once, those that the scan found in its order. What was found in files may only name an organization of Microsoft's service, never a host. */
export function listCandidates(finding: Finding, hints: Hints, services: Services): readonly Candidate[] {
  const chosen = hints.organizations.map((name) => ({ name, chosen: true }));
  const onServer = services.profile === undefined;
  if (onServer) return chosen.length > 0 ? chosen : [{ name: '', chosen: true }];
  const guessed = (finding.organizations ?? [])
    .filter(({ name }) => services.isOrganization(name))
    .map(({ name }) => ({ name, chosen: false }));
  const all = new Map<string, Candidate>();
  for (const candidate of [...chosen, ...guessed]) {
    const key = candidate.name.toLowerCase();
    if (!all.has(key)) all.set(key, candidate);
  }
  return [...all.values()];
}
