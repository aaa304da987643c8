import type { Secret } from './secret.ts';

/** The tokens that are known and accepted: they are counted, but not reported. */
export interface Baseline {
  /** Lines of the file that are comments, with their `#`. Foreign text. */
  readonly comments: readonly string[];
  /** Keys of tokens, and the reason for each; `''` where none is given. Reasons are foreign text. */
  readonly entries: ReadonlyMap<string, string>;
}

/**
 * What a baseline knows a token by: hex SHA-256 over a domain label and the token alone. No rule, path, line or date takes part, so it
 * survives whatever happens to the files and to the rules.
 */
export function baselineKey(secret: Secret): string {
  return secret.digest('sha256', 'pat-patrol/baseline/v1\0');
}
