// The oracle's notion of text that spells bytes by others: regular expressions over whole stretches, and a list of what spells what.
import type { Encoding } from '../../src/core/match.ts';

/** A decoded character, and where what spells it begins and ends. */
export type Spelled = readonly [character: string, start: number, end: number];

export interface SlowDecoded {
  readonly encoding: Encoding;
  readonly characters: readonly Spelled[];
}

/** Everything that can be decoded from `text`, byte by byte. */
export function decodingsOf(text: string): readonly SlowDecoded[] {
  return [...escapesOf(text), ...hexOf(text), ...decimalsOf(text), ...dumpsOf(text)];
}

const SPELLINGS: readonly (readonly [Encoding, RegExp, (groups: readonly string[]) => number | undefined])[] = [
  [
    'percent',
    /%(?:u([0-9A-Fa-f]{4})|([0-9A-Fa-f]{2}))/g,
    ([four, two]) => Number.parseInt((four ?? two) as string, 16),
  ],
  [
    'escape',
    /\\(?:u\{([0-9A-Fa-f]{1,6})\}|x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|(0(?!0[0-3])[0-3][0-7]{2}|[0-3][0-7]{0,2}|[4-7][0-7]?)|(\r\n?|\n)|([!-/:-@[-`{-~]))/g,
    ([braced, x, u, capital, octal, lineEnd, sign]) => {
      if (lineEnd !== undefined) return undefined;
      if (sign !== undefined) return sign.charCodeAt(0);
      return octal === undefined
        ? Number.parseInt((braced ?? x ?? u ?? capital) as string, 16)
        : Number.parseInt(octal, 8);
    },
  ],
  [
    'html-entity',
    /&#(?:[xX]([0-9A-Fa-f]{1,8})|([0-9]{1,8}));?/g,
    ([hex, decimal]) => (hex === undefined ? Number.parseInt(decimal as string, 10) : Number.parseInt(hex, 16)),
  ],
  [
    'quoted-printable',
    /=(?:([0-9A-Fa-f]{2})|(?<!==)(?:\r\n?|\n))/g,
    ([digits]) => (digits === undefined ? undefined : Number.parseInt(digits, 16)),
  ],
];

function* escapesOf(text: string): Generator<SlowDecoded> {
  const stretches = text.matchAll(/[A-Za-z0-9+/_\-%\\&#;={}]+(?:(?<=[=\\])(?:\r\n?|\n)[A-Za-z0-9+/_\-%\\&#;={}]*)*/g);
  for (const { 0: stretch, index } of stretches) {
    if (stretch.length < 52) continue;
    for (const [encoding, pattern, valueOf] of SPELLINGS) {
      const characters: Spelled[] = [];
      let at = 0;
      for (const match of stretch.matchAll(pattern)) {
        const value = valueOf(match.slice(1));
        if (value !== undefined && value > 255) continue;
        characters.push(...plain(stretch, at, match.index, index));
        at = match.index + match[0].length;
        if (value !== undefined) characters.push([String.fromCharCode(value), index + match.index, index + at]);
      }
      if (at > 0) yield { encoding, characters: [...characters, ...plain(stretch, at, stretch.length, index)] };
    }
  }
}

function plain(text: string, from: number, to: number, base: number): readonly Spelled[] {
  return Array.from(text.slice(from, to), (character, index) => [
    character,
    base + from + index,
    base + from + index + 1,
  ]);
}

const NUMBERS = /[0-9A-Fa-fxX \t\r\n,:;\-_"'\\()yt]+/g;

function* hexOf(text: string): Generator<SlowDecoded> {
  for (const { 0: stretch, index } of text.matchAll(NUMBERS)) {
    if (stretch.length < 104) continue;
    for (const skipped of [0, 1]) {
      const characters: Spelled[] = [];
      for (const group of stretch.matchAll(/\(byte\)|(?:0[xX])?([0-9A-Fa-f]*)/g)) {
        const digits = group[1] ?? '';
        const from = index + group.index + group[0].length - digits.length;
        if (digits.length >= 104) characters.push(...pairs(digits.slice(skipped), from + skipped));
        else if (skipped === 0 && digits.length % 2 === 0 && !/\\[xX]$/.test(text.slice(0, from)))
          characters.push(...pairs(digits, from));
        else if (characters.length > 0) characters.push(['\x01', from, from + digits.length]);
      }
      yield { encoding: 'hex', characters };
    }
  }
}

function* decimalsOf(text: string): Generator<SlowDecoded> {
  for (const { 0: stretch, index } of text.matchAll(NUMBERS)) {
    const characters: Spelled[] = [];
    for (const { 0: whole, 1: digits, index: at } of stretch.matchAll(/\(byte\)|([0-9A-Fa-f]+)/g)) {
      if (digits === undefined) continue;
      const from = index + at;
      const isMarked = /[xX]/.test(`${stretch[at - 1] ?? ''}${stretch[at + whole.length] ?? ''}`);
      const isByte = !isMarked && /^\d{1,3}$/.test(digits) && Number(digits) < 256;
      if (isByte || characters.length > 0)
        characters.push([isByte ? String.fromCharCode(Number(digits)) : '\x01', from, from + digits.length]);
    }
    yield { encoding: 'decimal', characters };
  }
}

function pairs(digits: string, base: number): Spelled[] {
  return Array.from(digits.match(/../g) ?? [], (pair, index) => [
    String.fromCharCode(Number.parseInt(pair, 16)),
    base + 2 * index,
    base + 2 * index + 2,
  ]);
}

function* dumpsOf(text: string): Generator<SlowDecoded> {
  let words: Spelled[][] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const read = words.length > 0 || /[0-9A-Fa-f :]{31}/.test(line) ? wordsOfLine(line, start) : [];
    const found = words.length > 0 || read.flat().length >= 8 ? read : [];
    if (found.length === 0) {
      yield* readingsOf(words);
      words = [];
    }
    words.push(...found);
    start += line.length + 1;
  }
  yield* readingsOf(words);
}

/** The words as they stand, and with their last bytes first. */
function* readingsOf(words: readonly (readonly Spelled[])[]): Generator<SlowDecoded> {
  if (words.length > 0) yield { encoding: 'hex', characters: words.flat() };
  if (!words.some((word) => word.length > 1)) return;
  const characters = words.flatMap((word) => {
    const [start, end] = [word[0]?.[1] as number, word.at(-1)?.[2] as number];
    return word.toReversed().map(([character]): Spelled => [character, start, end]);
  });
  yield { encoding: 'hex', characters };
}

/** From the first word on that is an offset with bytes behind it. */
function wordsOfLine(line: string, base: number): readonly Spelled[][] {
  for (const { index } of line.slice(0, 128).matchAll(/(?<=^|[ \t#>*+\-/|:\]x])[0-9A-Fa-f]/g)) {
    const words = wordsFrom(line, index, base);
    if (words.length > 0) return words;
  }
  return [];
}

function wordsFrom(line: string, from: number, base: number): readonly Spelled[][] {
  const offset = /[0-9A-Fa-f]{4,16}(?::[ \t]*|[ \t]{2,}|\t|(?<=[0-9A-Fa-f]{6}) )(?=[0-9A-Fa-f])/y;
  offset.lastIndex = from;
  const words: Spelled[][] = [];
  if (!offset.test(line)) return words;
  const word = /((?:[0-9A-Fa-f]{2}){1,8})(?:[ |\r]|$)/y;
  word.lastIndex = offset.lastIndex;
  let longest = 0;
  for (;;) {
    const padding = words.length === 0 ? '' : (/^ *(?=[0-9A-Fa-f])/.exec(line.slice(word.lastIndex))?.[0] ?? '');
    const isPadded = /^ +(?:[0-9A-Fa-f]{2})+$/.test(line.slice(word.lastIndex, word.lastIndex + longest));
    const at = isPadded && line.length >= word.lastIndex + longest ? word.lastIndex + padding.length : word.lastIndex;
    word.lastIndex = at;
    const found = word.exec(line);
    const digits = found?.[1] ?? '';
    if (words.length === 0) longest = digits.length;
    if (found === null || digits.length > longest) return words;
    words.push(pairs(digits, base + at));
    if (words.length === 8 && longest === 2 && line[word.lastIndex] === ' ') word.lastIndex++;
  }
}
