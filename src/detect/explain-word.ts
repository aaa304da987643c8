// Why a word is no token, in words for people: what a typing error, a cut or another product has made of the shape that Azure DevOps gives
// its tokens. The words never hold more of the word than single characters and its signature.
import { BASE32, BASE62 } from './alphabet.ts';
import { LEGACY_LENGTH } from './legacy-format.ts';
import { NEW_LENGTH, SIGNATURE_OFFSET } from './new-format.ts';
import { placeholderReason } from './placeholder.ts';
import type { TokenFormat } from '../core/match.ts';

/** What a word would have to be, and what keeps it from being that. */
export interface Explanation {
  /** The format that it comes near to; undefined when it is like neither. */
  readonly format?: TokenFormat;
  /** Each a clause without a full stop; never empty. */
  readonly errors: readonly string[];
}

/** Words as much shorter or longer than a token of the format are still compared with it. */
const NEAR = 6;
/** Wrong characters that are named one by one. */
const NAMED = 3;

const RANDOM_LENGTH = 52;

const CHECKSUM_MISMATCH =
  'the checksum does not match: at least one character was changed, or Azure DevOps never issued it';

/** Explains a word whose checksum is not valid. */
export function explainWord(word: string): Explanation {
  if (isLikeNew(word)) return { format: 'new', errors: newErrors(word) };
  if (isLikeLegacy(word)) return { format: 'legacy', errors: legacyErrors(word) };
  return {
    errors: [`${count(word.length, 'character')}: tokens have ${NEW_LENGTH} or ${LEGACY_LENGTH}`, ...foreign(word)],
  };
}

/** Explains a token whose checksum is valid, but that something breaks after `length` characters. */
export function explainBroken(token: string, length: number): Explanation {
  const format = token.length === NEW_LENGTH ? 'new' : 'legacy';
  return { format, errors: [`it is broken in two after character ${length}: joined, they are a genuine token`] };
}

function isLikeNew(word: string): boolean {
  if (/JQQJ[0-9]|AZDO/i.test(word)) return true;
  return Math.abs(word.length - NEW_LENGTH) <= NEAR && isMostly(word, BASE62);
}

function isLikeLegacy(word: string): boolean {
  return Math.abs(word.length - LEGACY_LENGTH) <= NEAR && isMostly(word.toLowerCase(), BASE32);
}

function isMostly(word: string, alphabet: string): boolean {
  return [...word].filter((character) => alphabet.includes(character)).length >= word.length - NEAR;
}

function newErrors(word: string): readonly string[] {
  const errors = [...wrongLength(word, NEW_LENGTH), ...wrongCharacters(word, BASE62, 'letters and digits')];
  errors.push(...wrongSignature(word, 'JQQJ9', RANDOM_LENGTH), ...wrongSignature(word, 'AZDO', SIGNATURE_OFFSET));
  if (errors.length > 0) return errors;
  if (!'9DH'.includes(word.charAt(57)))
    errors.push(`character 58 is ${word.charAt(57)}, but must be 9 (a key), D (a derived key) or H (a hash)`);
  if (!/[A-L]/.test(word.charAt(59)))
    errors.push(`character 60 is ${word.charAt(59)}, but must be a month from A (January) to L (December)`);
  return errors.length > 0 ? errors : lastResort(word);
}

function legacyErrors(word: string): readonly string[] {
  const errors = [...wrongLength(word, LEGACY_LENGTH)];
  if (/[A-Z]/.test(word) && !/[a-z]/.test(word)) errors.push('it is in capitals, but tokens of this format are not');
  else errors.push(...wrongCharacters(word, BASE32, 'a to z and 2 to 7'));
  if (errors.length > 0) return errors;
  const last = /[aq]$/.test(word) ? [] : [`the last character is ${word.slice(-1)}, but must be a or q`];
  return [...last, ...lastResort(word)];
}

/** Everything is in its place but the checksum. */
function lastResort(word: string): readonly string[] {
  const placeholder = placeholderReason(word.slice(0, RANDOM_LENGTH));
  return [CHECKSUM_MISMATCH, ...(placeholder === undefined ? [] : [`it is a placeholder: ${placeholder}`])];
}

function wrongLength({ length }: string, wanted: number): readonly string[] {
  if (length === wanted) return [];
  const [difference, direction] = length < wanted ? [wanted - length, 'missing'] : [length - wanted, 'too many'];
  return [`${count(length, 'character')} instead of ${wanted}: ${difference} ${direction}`];
}

function wrongCharacters(word: string, alphabet: string, allowed: string): readonly string[] {
  const wrong = [...word].flatMap((character, at) => (alphabet.includes(character) ? [] : [at]));
  if (wrong.length === 0) return [];
  const named = wrong.slice(0, NAMED).map((at) => `${printable(word.charAt(at))} at ${at + 1}`);
  const more = wrong.length > NAMED ? ` and ${wrong.length - NAMED} more` : '';
  return [`${wrong.length === 1 ? 'a character' : 'characters'} other than ${allowed}: ${named.join(', ')}${more}`];
}

function wrongSignature(word: string, signature: string, wanted: number): readonly string[] {
  const at = word.indexOf(signature);
  const isThere = word.startsWith(signature, wanted);
  if (isThere) return [];
  if (at >= 0) {
    const difference = Math.abs(at - wanted);
    const where = at < wanted ? 'missing before it' : 'too many before it';
    return [
      `the signature ${signature} begins at character ${at + 1} instead of ${wanted + 1}: ${difference} ${where}`,
    ];
  }
  if (word.toUpperCase().includes(signature)) return [`the signature ${signature} is not in capitals`];
  const others = foreign(word);
  if (signature === 'AZDO' && others.length > 0) return others;
  return [`the signature ${signature} is missing at character ${wanted + 1}`];
}

/** Whose key it is, where its signature says so. */
function foreign(word: string): readonly string[] {
  const signature = /JQQJ9.{19}([A-Za-z]{4})/.exec(word)?.[1];
  if (signature !== undefined && signature.toUpperCase() !== 'AZDO')
    return [`its signature is ${signature}: a key of another service of Azure`];
  if (word.startsWith('eyJ')) return ['it is a JSON web token, which expires by itself'];
  if (/^(?:gh[a-z]_|github_pat_)/.test(word)) return ['it is a token of GitHub'];
  return [];
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function printable(character: string): string {
  return /^[!-~]$/.test(character) ? character : `U+${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;
}
