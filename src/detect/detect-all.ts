// Tokens, and what is told beside them where it is asked for: what the rules of a configuration find, and encrypted credentials.
import type { CustomRule } from '../core/custom-rule.ts';
import type { Match } from '../core/match.ts';
import type { WorkerSettings } from '../core/work-item.ts';
import type { CustomMatcher } from './custom-matcher.ts';
import { detect } from './detect.ts';
import { findUnreadable } from './unreadable.ts';

/** How content is scanned on the thread that does it. */
export interface ContentSettings extends WorkerSettings {
  /** Called when content holds more to decode than one search may take: something was left out. */
  readonly onCut?: () => void;
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
): readonly Match[] {
  const found = detect(bytes, start, end, decodeDepth, onCut);
  const unreadable = remarks === true ? findUnreadable(bytes, start, end) : [];
  const tokens = unreadable.length === 0 ? found : [...found, ...unreadable].toSorted(byPlace);
  if (customRules === undefined) return tokens;
  const matcher = matchers.get(customRules);
  if (matcher === undefined) throw new Error('custom rules were not loaded');
  const others = matcher.find({ bytes, start, end }).filter((match) => !tokens.some((token) => overlaps(token, match)));
  return others.length === 0 ? tokens : [...tokens, ...others].sort(byPlace);
}

function overlaps(a: Match, b: Match): boolean {
  return a.offset < b.offset + b.length && b.offset < a.offset + a.length;
}

function byPlace(a: Match, b: Match): number {
  return a.offset - b.offset || a.length - b.length || (a.ruleId < b.ruleId ? -1 : 1);
}
