// Changes to a baseline, each a pure function of what it held and what was found.
import { type Baseline, baselineKey } from '../core/baseline.ts';
import type { Finding } from '../core/finding.ts';

/** Whether the file may hold its hash, which for a password of a few characters would be the password. */
export function canAccept({ format, secret }: Finding): boolean {
  return format !== 'custom' || !secret.guessable;
}

/** With these findings; without a new reason, one that was there stays. */
export function addFindings({ comments, entries }: Baseline, findings: readonly Finding[], reason: string): Baseline {
  const added = new Map(entries);
  for (const { secret } of findings) {
    const key = baselineKey(secret);
    added.set(key, reason || (entries.get(key) ?? ''));
  }
  return { comments, entries: added };
}

/** Keys of entries whose tokens were not found, with their reasons. Means something only where everything was looked at. */
export function findStale({ entries }: Baseline, found: readonly Finding[]): ReadonlyMap<string, string> {
  const keys = new Set(found.map(({ secret }) => baselineKey(secret)));
  return new Map([...entries].filter(([key]) => !keys.has(key)));
}

/** Without these entries. */
export function dropEntries({ comments, entries }: Baseline, keys: ReadonlyMap<string, string>): Baseline {
  return { comments, entries: new Map([...entries].filter(([key]) => !keys.has(key))) };
}
