// Takes out of the findings what was accepted: tokens in the baseline, and the places that a comment allows.
import { type Baseline, baselineKey } from '../core/baseline.ts';
import type { Finding, Place } from '../core/finding.ts';

/** What may suppress a finding. */
export interface Suppressions {
  /** Whether comments beside a token count. */
  readonly inline: boolean;
  readonly baseline?: Baseline;
}

export interface Sorted {
  readonly findings: readonly Finding[];
  /** In the order of the findings; each with its `suppression`. */
  readonly suppressed: readonly Finding[];
}

/** A token that is allowed in some of its places only is in both lists, each with its own places. */
export function suppress(all: readonly Finding[], { inline, baseline }: Suppressions): Sorted {
  const findings: Finding[] = [];
  const suppressed: Finding[] = [];
  for (const finding of all) {
    const reason = baseline?.entries.get(baselineKey(finding.secret));
    if (reason !== undefined) {
      suppressed.push({ ...finding, suppression: { kind: 'baseline', ...(reason === '' ? {} : { reason }) } });
      continue;
    }
    const allowed = finding.places.filter((place) => inline && isAllowed(place));
    const rest = finding.places.filter((place) => !allowed.includes(place));
    if (rest.length > 0) findings.push(allowed.length === 0 ? finding : { ...finding, places: rest });
    if (allowed.length > 0) suppressed.push({ ...finding, places: allowed, suppression: inlineSuppression(allowed) });
  }
  return { findings, suppressed };
}

/** A comment without a reason does not count. */
function isAllowed({ allowed }: Place): boolean {
  return allowed !== undefined && allowed !== '';
}

function inlineSuppression(places: readonly Place[]) {
  return { kind: 'inline' as const, reason: [...new Set(places.map(({ allowed }) => allowed))].join('; ') };
}
