import { createHash, scryptSync } from 'node:crypto';
import { isGuessable } from './guessable.ts';

const LABEL = 'pat-patrol/finding/v1\0';
const BUILT_IN = /^PAT\d/;
/** Some milliseconds each: what a guess costs, and what finding one does. */
const COST = { N: 4096, r: 8, p: 1 } as const;
/** Slow ones by rule and token: the same password may be in many places. */
const slow = new Map<string, string>();

/**
 * Identity of a finding: 64 hex digits over a domain label, the rule and the token, and nothing else, so that it survives moves, rebases and
 * squashes. SHA-256, from which 252 or more random bits cannot be recovered; scrypt for what a rule of one's own found and could be guessed.
 */
export function fingerprintOf(ruleId: string, token: string): string {
  if (BUILT_IN.test(ruleId) || !isGuessable(token))
    return createHash('sha256').update(`${LABEL}${ruleId}\0${token}`).digest('hex');
  const key = `${ruleId}\0${token}`;
  const known = slow.get(key) ?? scryptSync(token, `${LABEL}${ruleId}`, 32, COST).toString('hex');
  slow.set(key, known);
  return known;
}
