// Tokens, and what is told beside them where it is asked for: what the rules of a configuration find, and encrypted credentials.
import type { CustomRule } from '../core/custom-rule.ts';
import type { WorkerSettings } from '../core/work-item.ts';
import { CUT_SHORT } from './budget.ts';
import type { CustomMatcher } from './custom-matcher.ts';
import { findSightings } from './detect.ts';
import type { Sighting } from './match-list.ts';
import { findUnreadable } from './unreadable.ts';

/** How content is scanned on the thread that does it. */
export interface ContentSettings extends WorkerSettings {
  /** Called with what a problem says when something of the content was left out. */
  readonly onCut?: (message: string) => void;
}

/** Made once per thread and list of rules. */
const matchers = new WeakMap<readonly CustomRule[], CustomMatcher>();

/** Must have been awaited before anything is detected with custom rules. */
export async function loadCustomRules({ customRules }: WorkerSettings): Promise<void> {
  if (customRules === undefined) return;
  const { CustomMatcher: Matcher } = await import('./custom-matcher.ts');
  matchers.set(customRules, new Matcher(customRules));
}

/** As `detect`, with encrypted credentials and custom rules. These look at the text as it is, not into encodings; what is a token already is not told twice. */
export function detectAll(
  bytes: Uint8Array,
  start: number,
  end: number,
  { decodeDepth, customRules, remarks, onCut }: ContentSettings,
): readonly Sighting[] {
  const found = findSightings(bytes, start, end, decodeDepth, onCut && (() => onCut(CUT_SHORT)));
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
