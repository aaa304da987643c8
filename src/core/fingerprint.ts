import { createHash } from 'node:crypto';

/**
 * Identity of a finding: hex SHA-256 over a domain label, the rule and the token, and nothing else, so that it survives moves, rebases and
 * squashes. 252 or more random bits cannot be recovered from it.
 */
export function fingerprintOf(ruleId: string, token: string): string {
  return createHash('sha256').update(`pat-patrol/finding/v1\0${ruleId}\0${token}`).digest('hex');
}
