import { maskTokens } from '../core/escape.ts';
import { Secret } from '../core/secret.ts';

/** Ids of git's and fingerprints: no token is so long. */
const DIGEST = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** The same data with no whole token in any of its texts: a path or a name may be or hold one. Secrets stay; they hide themselves. */
export function withoutTokens<T>(value: T): T {
  return mask(value) as T;
}

function mask(value: unknown): unknown {
  if (typeof value === 'string') return DIGEST.test(value) ? value : maskTokens(value);
  if (Array.isArray(value)) return value.map(mask);
  if (typeof value !== 'object' || value === null || value instanceof Secret) return value;
  // A frame was masked where the line was cut out, and says where in it the token lies.
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, key === 'frame' ? one : mask(one)]));
}

/** The same error with no whole token in its words: they may name a path, or what somebody typed. */
export function withoutTokensIn(error: unknown): unknown {
  if (!(error instanceof Error)) return withoutTokens(error);
  const { message, stack } = error;
  // First, so that the stack is not made of the old message.
  if (stack !== undefined) error.stack = maskTokens(stack);
  error.message = maskTokens(message);
  if (error.cause !== undefined) error.cause = withoutTokensIn(error.cause);
  return error;
}
