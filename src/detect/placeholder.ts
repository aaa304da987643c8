// What people write where a token belongs, and other text that nobody generated at random. Asked only where no checksum vouches for a
// candidate. Each limit lies so far from what random digits do that a genuine token has less than one chance in a million of being refused.

/** Rows of a keyboard, the digits and the alphabet among them: walking along one in either direction is no secret. */
const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm', '1234567890', 'qwertzuiop', 'azertyuiop', 'qsdfghjklm'];
const STEPS = new Set(ROWS.flatMap((row) => pairs(row).flatMap((pair) => [pair, [...pair].toReversed().join('')])));

/** The commonest pairs of letters in English: 45 % of all pairs in words, 5 % of those in random digits. */
const COMMON = new Set(
  (
    'th he in er an re on at en nd ti es or te of ed is it al ar st to nt ng se ha as ou io le ve co me de hi ri ro ic ne ea ra ce li ch ll ' +
    'be ma si om ur'
  ).split(' '),
);

/** Words that no random text holds. */
const WORDS =
  /abcdefg|accesstoken|changeme|deadbeef|cafebabe|dummytoken|example|faketoken|insert[a-z]{0,4}token|loremipsum|notareal|placeholder|pleasereplace|redacted|replaceme|sampletoken|secretsecret|testtoken|thisisa|tokentoken|yourpat|yourtoken|yourpersonal/;

/** Why `word`, of 52 digits of base32 or base62, was not generated at random; undefined when it looks as if it was. */
export function placeholderReason(word: string): string | undefined {
  const text = word.toLowerCase();
  const two = pairs(text);
  if (new Set(text).size <= 4) return 'it is one character, or a few, over and over';
  if (WORDS.test(text)) return 'it is made of words that stand for a token';
  if (isPeriodic(text)) return 'it repeats itself';
  if (count(two, isRow) >= 20 || count(everySecond(text), isRow) >= 30) return 'it counts up or down';
  if (count(two, (pair) => STEPS.has(pair)) >= 20) return 'it walks along the keyboard';
  // One genuine token in 10,000 has no digit.
  if (count(two, (pair) => COMMON.has(pair)) >= (/\d/.test(text) ? 15 : 9)) return 'it is made of words';
  return undefined;
}

/** Neighbours of the same character or of the next one in the alphabet. Random digits have five of 51 such pairs, 20 once in 10 million texts. */
function isRow(pair: string): boolean {
  return Math.abs(pair.charCodeAt(0) - pair.charCodeAt(1)) <= 1;
}

/** Whether half of the characters, or more, are those of up to 26 places before. */
function isPeriodic(text: string): boolean {
  for (let period = 1; period <= 26; period++) {
    let same = 0;
    for (let at = period; at < text.length; at++) same += text[at] === text[at - period] ? 1 : 0;
    if (2 * same >= text.length - period) return true;
  }
  return false;
}

function pairs(text: string): readonly string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));
}

/** `a1b2c3`: pairs of each character and the one after the next. */
function everySecond(text: string): readonly string[] {
  return Array.from({ length: Math.max(0, text.length - 2) }, (_, at) => `${text[at]}${text[at + 2]}`);
}

function count(all: readonly string[], matches: (pair: string) => boolean): number {
  return all.filter(matches).length;
}
