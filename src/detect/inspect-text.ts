// What each token in a text is, and what is wrong with each word that comes near to one: detection with its reasons. Nothing is looked up.
import type { Match } from '../core/match.ts';
import { detect } from './detect.ts';
import { explainBroken, explainWord, type Explanation } from './explain-word.ts';
import { LEGACY_LENGTH } from './legacy-format.ts';
import { NEW_LENGTH } from './new-format.ts';

/** A token whose checksum holds, or a word and what keeps it from being one. */
export type Inspected =
  | { readonly kind: 'token'; readonly match: Match }
  | { readonly kind: 'word'; readonly word: string; readonly encoding: Match['encoding']; readonly why: Explanation };

type Found = Inspected & { readonly at: number };

/** Up to this length a text is what somebody pasted, whose words are all explained; a longer one is a file. */
const SHORT = 1024;
/** Words that are explained. */
const MOST = 100;
/** Parts of a text that could be a token: none holds one of the other characters. */
const WORDS = /[^\s"'`<>,;:=@()[\]{}|&\\]+/g;
const SIGNATURE = /JQQJ9|AZDO/;
/** What sentences and their markup leave at the ends of a word. */
const PUNCTUATION = /^[.!?*]+|[.!?*]+$/g;

/** In the order of the text. Of a file, words with a signature and what a scan would report; of a short text, what is most like a token. */
export function inspectText(bytes: Uint8Array, decodeDepth: number): readonly Inspected[] {
  const matches = detect(bytes, 0, bytes.length, decodeDepth);
  const matched = matches.map((match): Found => ({ ...inspectMatch(match), at: match.offset }));
  const words = joinHalves(listWords(bytes, matches));
  const isNear = ({ why, word }: Word): boolean =>
    why.format !== undefined && (bytes.length <= SHORT || SIGNATURE.test(word));
  const near = words.filter(isNear);
  if (matched.length + near.length > 0) return [...matched, ...near].toSorted((a, b) => a.at - b.at);
  // There is nothing better to say than what is wrong with the longest word.
  return bytes.length > SHORT ? [] : words.toSorted((a, b) => b.word.length - a.word.length).slice(0, 1);
}

function inspectMatch(match: Match): Inspected {
  if (match.checksum === 'valid') return { kind: 'token', match };
  return { kind: 'word', word: match.token, encoding: match.encoding, why: explainWord(match.token) };
}

type Word = Found & { readonly kind: 'word' };

/** The words that no match lies in. */
function listWords(bytes: Uint8Array, matches: readonly Match[]): readonly Word[] {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const isTaken = (start: number, end: number): boolean =>
    matches.some(({ offset, length }) => offset < end && start < offset + length);
  const words: Word[] = [];
  for (const { 0: whole, index } of text.matchAll(WORDS)) {
    if (bytes.length > SHORT && !SIGNATURE.test(whole)) continue;
    const word = whole.replaceAll(PUNCTUATION, '');
    const at = index + whole.indexOf(word);
    if (word === '' || isTaken(at, at + word.length)) continue;
    words.push({ kind: 'word', word, encoding: [], why: explainWord(word), at });
    if (words.length === MOST) break;
  }
  return words;
}

/** The words, with two that make a genuine token together as one: a space broke it, or it was copied in two halves. */
function joinHalves(words: readonly Word[]): readonly Word[] {
  const joined = new Map<Word, Word>();
  const taken = new Set<Word>();
  for (const [index, first] of words.entries()) {
    const second = words.slice(index + 1).find((other) => !taken.has(other) && isToken(first.word + other.word));
    if (taken.has(first) || second === undefined) continue;
    const word = first.word + second.word;
    const why = explainBroken(word, first.word.length);
    joined.set(first, { ...first, word, why });
    taken.add(second);
  }
  return words.flatMap((word) => (taken.has(word) ? [] : (joined.get(word) ?? word)));
}

function isToken(word: string): boolean {
  if (word.length !== NEW_LENGTH && word.length !== LEGACY_LENGTH) return false;
  return detect(Buffer.from(word, 'latin1'), 0, word.length, 0).some(
    ({ checksum, length }) => checksum === 'valid' && length === word.length,
  );
}
