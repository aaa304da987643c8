// Whether a secret could be found by trying: rules of one's own may find passwords, which a plain hash does not hide. Apart because reports, ids
// and the baseline all have to know.

/** Fewer bits can be tried, or may be words. */
const FEWEST_BITS = 80;
const ALPHABETS: readonly (readonly [RegExp, number])[] = [
  [/[0-9]/, 10],
  [/[a-z]/, 26],
  [/[A-Z]/, 26],
  [/[^0-9A-Za-z]/, 32],
];

/** By its length and the characters that it could have, and those that it has: whichever is less. */
export function isGuessable(secret: string): boolean {
  const alphabet = ALPHABETS.reduce((sum, [pattern, size]) => (pattern.test(secret) ? sum + size : sum), 0);
  const distinct = new Set(secret).size;
  return secret.length * Math.log2(Math.max(1, Math.min(alphabet, distinct))) < FEWEST_BITS;
}
