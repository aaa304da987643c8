// Tokens, and what the rules of a configuration find beside them.
import type { CustomRule } from '../core/custom-rule.ts';
import type { Match } from '../core/match.ts';
import type { WorkerSettings } from '../core/work-item.ts';
import type { CustomMatcher } from './custom-matcher.ts';
import { detect } from './detect.ts';

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

/** As `detect`, with custom rules. They look at the text as it is, not into encodings; what is a token already is not told twice. */
export function detectAll(
  bytes: Uint8Array,
  start: number,
  end: number,
  { decodeDepth, customRules, onCut }: ContentSettings,
): readonly Match[] {
  const tokens = detect(bytes, start, end, decodeDepth, onCut);
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
