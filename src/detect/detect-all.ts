// Tokens, and what is told beside them where it is asked for: what the rules of a configuration find, and encrypted credentials.
import type { CustomRule } from '../core/custom-rule.ts';
import type { WorkerSettings } from '../core/work-item.ts';
import type { Changes } from './changes.ts';
import type { CustomMatcher } from './custom-matcher.ts';
import { findSightings, type SearchSettings } from './detect.ts';
import type { Sighting } from './match-list.ts';
import { findUnreadable } from './unreadable.ts';

/** How content is scanned on the thread that does it. */
export interface ContentSettings extends WorkerSettings, SearchSettings {}

/** Made once per thread and list of rules. */
const matchers = new WeakMap<readonly CustomRule[], CustomMatcher>();

/** Must have been awaited before anything is detected with custom rules. */
export async function loadCustomRules({ customRules }: WorkerSettings): Promise<void> {
  if (customRules === undefined) return;
  const { CustomMatcher: Matcher } = await import('./custom-matcher.ts');
  matchers.set(customRules, new Matcher(customRules));
}

/** As `findSightings`, with encrypted credentials and custom rules. These look at the text as it is, not into encodings; what is a token already is not told twice. */
// oxlint-disable-next-line max-params -- the range is two numbers, not an object: this is called for each of a million objects.
export function detectAll(
  bytes: Uint8Array,
  start: number,
  end: number,
  settings: ContentSettings,
  changes?: Changes,
): readonly Sighting[] {
  const { customRules, remarks } = settings;
  const found = findSightings({ bytes, start, end, changes }, settings);
  const unreadable = remarks === true ? findUnreadable(bytes, start, end) : [];
  const tokens = unreadable.length === 0 ? found : [...found, ...unreadable].toSorted(byPlace);
  if (customRules === undefined) return tokens;
  const matcher = matchers.get(customRules);
  if (matcher === undefined) throw new Error('custom rules were not loaded');
  const others = matcher.find({ bytes, start, end }).filter((match) => !tokens.some((token) => overlaps(token, match)));
  return others.length === 0 ? tokens : [...tokens, ...others].sort(byPlace);
}

function overlaps(a: Sighting, b: Sighting): boolean {
  return a.offset < b.offset + b.length && b.offset < a.offset + a.length;
}

function byPlace(a: Sighting, b: Sighting): number {
  return a.offset - b.offset || a.length - b.length || (a.ruleId < b.ruleId ? -1 : 1);
}
