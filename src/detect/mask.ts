// Masks whatever could be another secret beside a token that is about to be shown. Safety first: a run of 16 or more base64 characters
// stays readable only when every word of it looks written by a person.

export const MASK = '…';

/** Runs long enough to be a part of a secret. `=` only as padding, or `PASSWORD=hunter2` would be one run. */
const LONG_RUN = /[A-Za-z0-9+/_-]{16,}={0,2}/g;
const LEADING_RUN = /^[A-Za-z0-9+/_-]+={0,2}/;
const TRAILING_RUN = /[A-Za-z0-9+/_-]+={0,2}$/;
/** `lower`, `UPPER`, `Capital`, `camelCase`, a few digits at the end. */
const WORD = /^(?:[a-z]+|[A-Z]+)?(?:[A-Z][a-z]+)*[0-9]{0,4}$/;
/** A hump (`To`, `Ops`) is short now and then, but not on average: that is what tells an identifier from random letters. */
const HUMP = /[A-Z][a-z]+|[a-z]+|[A-Z]+/g;
const AVERAGE_HUMP = 3.5;
/** No more than 16 characters of any token may ever be shown, and what is longer without a hump is no word. */
const ONE_BREATH = /[a-z]{17,}|[A-Z]{17,}/;
const LONGEST_WORD = 32;

/** Whether a run is made of words (`AZURE_DEVOPS_EXT_PAT`, `src/main/createAccessToken`): short separators, plain case, few digits. */
export function isWordy(run: string): boolean {
  const words = run.replace(/=+$/, '').split(/[+/_-]+/);
  return words.every((word) => word.length <= LONGEST_WORD && WORD.test(word) && hasHumps(word));
}

function hasHumps(word: string): boolean {
  if (ONE_BREATH.test(word)) return false;
  const humps = word.match(HUMP) ?? [];
  const letters = humps.join('').length;
  return humps.length < 2 || letters >= AVERAGE_HUMP * humps.length;
}

/** `text` with every suspicious run replaced. A run that touches a cut end may be the rest of a longer one and is always replaced. */
export function maskRuns(text: string, cutBefore: boolean, cutAfter: boolean): string {
  let masked = text;
  if (cutBefore) masked = masked.replace(LEADING_RUN, MASK);
  if (cutAfter) masked = masked.replace(TRAILING_RUN, MASK);
  return masked.replaceAll(LONG_RUN, (run) => (isWordy(run) ? run : MASK));
}
