// A model of a leak: it knows every token that a test planted, and finds the part of an output that shows too much of one.

/** More consecutive characters of a token than these must not be shown; base64 of as many takes 22. */
const SHOWN = 16;
const SHOWN_IN_BASE64 = 22;

const planted: string[] = [];
let known = 0;
/** What must not be in any output, by its length. */
const forbidden = new Map<number, Set<string>>();

/** Remembers a token, and returns it. */
export function plant(token: string): string {
  planted.push(token);
  return token;
}

/** Where `text` shows too much of a planted token, plain or in base64. */
export function findLeak(text: string): string | undefined {
  for (const token of planted.slice(known)) forbidToken(token);
  known = planted.length;
  for (const [size, parts] of forbidden) {
    for (let at = 0; at + size <= text.length; at += 1) {
      if (parts.has(text.slice(at, at + size))) return JSON.stringify(text.slice(Math.max(0, at - 60), at + size + 60));
    }
  }
  return undefined;
}

function forbidToken(token: string): void {
  forbid(token, SHOWN + 1);
  // The first and the last characters of base64 depend on what stands beside the token.
  for (const phase of [0, 1, 2]) {
    const encoded = Buffer.from('x'.repeat(phase) + token).toString('base64');
    forbid(encoded.slice(phase === 0 ? 0 : 4, -4), SHOWN_IN_BASE64);
  }
}

function forbid(secret: string, size: number): void {
  const parts = forbidden.get(size) ?? new Set<string>();
  forbidden.set(size, parts);
  for (let at = 0; at + size <= secret.length; at += 1) parts.add(secret.slice(at, at + size));
}
