// What one bare token says about itself: the same readers that classify candidates in a text, without any surroundings.
import type { TokenFacts } from '../core/match.ts';
import { BASE32_DIGIT } from './alphabet.ts';
import { checkLegacy, LEGACY_LENGTH, LEGACY_SHAPED, validLegacy } from './legacy-format.ts';
import { findSignature, NEW_LENGTH, readNewFormat, SIGNATURE_OFFSET } from './new-format.ts';

/** The facts of `token`, or undefined when it has neither format's shape. */
export function inspectToken(token: string): TokenFacts | undefined {
  const bytes = Buffer.from(token);
  if (bytes.length === NEW_LENGTH && findSignature(bytes, SIGNATURE_OFFSET, bytes.length) === SIGNATURE_OFFSET) {
    return readNewFormat(bytes, 0);
  }
  if (bytes.length !== LEGACY_LENGTH || !bytes.every((byte) => BASE32_DIGIT[byte] === 1)) return undefined;
  const kind = checkLegacy(bytes, 0);
  return kind === undefined ? LEGACY_SHAPED : validLegacy(kind);
}
