import { createHash } from 'node:crypto';
import { inspect } from 'node:util';
import { isGuessable } from './guessable.ts';

/** How many characters of a token stay readable at each end. */
const SHOWN = 4;

/** `abcd…wxyz`: the only form of a token that any output may carry. */
export function redact(token: string): string {
  // A quarter of a short one at most: a password of 17 characters would be half told.
  const shown = Math.min(SHOWN, Math.floor(token.length / 8));
  return token.length <= 4 * SHOWN ? '…' : `${token.slice(0, shown)}…${token.slice(-shown)}`;
}

/**
 * A token that cannot be printed by accident: string conversion, JSON, `console.log` and `util.inspect` all show the redacted form,
 * and the value is a private field, so neither spreading nor structured cloning can take it along.
 */
export class Secret {
  readonly #value: string;

  constructor(value: string) {
    this.#value = value;
  }

  get redacted(): string {
    return redact(this.#value);
  }

  /** Whether trying would find it, so that no plain hash of it may be kept. */
  get guessable(): boolean {
    return isGuessable(this.#value);
  }

  /** The whole token. Only code that sends it to Azure DevOps on the user's demand may call this. */
  reveal(): string {
    return this.#value;
  }

  /** Hex digest of `label` and the token: says whether two tokens are the same, and nothing else of a random one. */
  digest(algorithm: 'sha256' | 'sha1', label: string): string {
    return createHash(algorithm).update(label).update(this.#value).digest('hex');
  }

  toString(): string {
    return this.redacted;
  }

  toJSON(): string {
    return this.redacted;
  }

  /** @internal Declared nowhere, so that the library's types need none of Node's. */
  [inspect.custom](): string {
    return `Secret(${this.redacted})`;
  }
}
