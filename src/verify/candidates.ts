// Which organizations to ask about a token, the likeliest first.
import type { Finding } from '../core/finding.ts';
import type { Services } from './services.ts';

export interface Candidate {
  /** `''`: the server's own address. */
  readonly name: string;
  /** The user said so; else it stands near the token or in the address of the remote. */
  readonly chosen: boolean;
}

export interface Hints {
  /** As the user gave them. */
  readonly organizations: readonly string[];
  /** The repository's remote. Foreign text. */
  readonly remoteUrl?: string | undefined;
}

/** Each once. What was found in files may only name an organization of Microsoft's service, never a host. */
export function listCandidates(finding: Finding, hints: Hints, services: Services): readonly Candidate[] {
  const chosen = hints.organizations.map((name) => ({ name, chosen: true }));
  const onServer = services.profile === undefined;
  if (onServer) return chosen.length > 0 ? chosen : [{ name: '', chosen: true }];
  const near = finding.places.flatMap(({ organization }) => organization ?? []);
  const remote = hints.remoteUrl === undefined ? [] : (organizationOfRemote(hints.remoteUrl) ?? []);
  const guessed = [...near, ...[remote].flat()]
    .filter(services.isOrganization)
    .map((name) => ({ name, chosen: false }));
  const all = new Map<string, Candidate>();
  for (const candidate of [...chosen, ...guessed]) {
    const key = candidate.name.toLowerCase();
    if (!all.has(key)) all.set(key, candidate);
  }
  return [...all.values()];
}

const REMOTES = [
  /^(?:https?:\/\/)(?:[^/@]+@)?dev\.azure\.com\/([^/]+)\//i,
  /^(?:ssh:\/\/)?(?:[^/@]+@)?ssh\.dev\.azure\.com(?::\d+)?[:/]v3\/([^/]+)\//i,
  /^(?:https?:\/\/)(?:[^/@]+@)?([^/.@]+)\.visualstudio\.com\//i,
  /^(?:ssh:\/\/)?(?:[^/@]+@)?vs-ssh\.visualstudio\.com(?::\d+)?[:/]v3\/([^/]+)\//i,
];

/** The organization in the address of an Azure repository. */
export function organizationOfRemote(url: string): string | undefined {
  for (const pattern of REMOTES) {
    const name = pattern.exec(url)?.[1];
    if (name !== undefined) return name;
  }
  return undefined;
}
