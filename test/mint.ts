// Mints tokens at run time, because nothing with a valid checksum may be committed. They were never issued by any service.
import { checksumsOfNew, kindOfLegacy, legacyOf } from './oracle/slow-token.ts';

const BASE62 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const BASE64 = `${BASE62}+/`;

/** A repeatable source of random numbers below `limit` (xorshift32). */
export class Dice {
  #state: number;

  constructor(seed = 1) {
    this.#state = (Math.imul(seed, 0x9e3779b1) ^ 0x5bd1e995) | 1;
  }

  below(limit: number): number {
    this.#state ^= this.#state << 13;
    this.#state ^= this.#state >>> 17;
    this.#state ^= this.#state << 5;
    return (this.#state >>> 0) % limit;
  }

  /** `length` characters of `alphabet`. */
  text(length: number, alphabet = BASE62): string {
    return Array.from({ length }, () => alphabet[this.below(alphabet.length)]).join('');
  }

  bytes(length: number): Uint8Array {
    return Uint8Array.from({ length }, () => this.below(256));
  }
}

export interface NewTokenParts {
  /** 52 base62 digits. */
  readonly random: string;
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** `9` key, `D` derived, `H` hash. */
  readonly keyKind: '9' | 'D' | 'H';
  readonly platform: string;
  readonly provider: string;
  readonly spelling: 'base62' | 'base64';
}

/** A new-format token with a valid checksum. */
export function mintNew(dice: Dice, parts: Partial<NewTokenParts> = {}): string {
  const { year = 2026, month = 1, keyKind = '9', provider = 'AAAS', spelling = 'base62' } = parts;
  const random = parts.random ?? dice.text(52);
  const platform = parts.platform ?? `ACAAAAA${dice.text(5)}`;
  const issued = `${BASE64[year - 2024]}${'ABCDEFGHIJKL'[month - 1]}`;
  const first80 = `${random}JQQJ9${keyKind}${issued}${platform}${provider}AZDO`;
  return first80 + checksumsOfNew(first80)[spelling === 'base62' ? 0 : 1];
}

/** A legacy token with a valid checksum. */
export function mintLegacy(dice: Dice, kind: 'user' | 'application' = 'user'): string {
  return legacyOf(dice.bytes(28), kind);
}

/** `token` with another last checksum character, so that it is as well-formed as before and wrong. */
export function breakNew(token: string): string {
  const valid = checksumsOfNew(token.slice(0, 80)).map((checksum) => checksum.at(-1));
  const last = ['1', '2', '3'].find((digit) => !valid.includes(digit)) as string;
  return token.slice(0, -1) + last;
}

/** A legacy-shaped word with a digit and high entropy whose checksum does not hold. */
export function breakLegacy(token: string): string {
  const broken = Array.from('bcdefgh2', (digit) => `${token.slice(0, 10)}${digit}7${token.slice(12)}`);
  return broken.find((candidate) => kindOfLegacy(candidate) === undefined) as string;
}

/** The four-and-twenty characters around the signature without it. */
function unsign(token: string): string {
  return `${token.slice(0, 52)}JQQJ8${token.slice(57)}`;
}

const base64 = (text: string): string => Buffer.from(text).toString('base64');

/** What the `mint` field of a rule's example names. */
const RECIPES: Readonly<Record<string, (dice: Dice) => string>> = {
  new: (dice) => mintNew(dice),
  'new-older-checksum': (dice) => mintNew(dice, { spelling: 'base64' }),
  'new-basic': (dice) => base64(`:${mintNew(dice)}`),
  'new-base64': (dice) => base64(mintNew(dice)),
  'new-broken': (dice) => breakNew(mintNew(dice)),
  'new-placeholder': (dice) => breakNew(mintNew(dice, { random: 'x'.repeat(52) })),
  'new-lower-case': (dice) => mintNew(dice).replace('AZDO', 'azdo'),
  'new-unsigned': (dice) => unsign(mintNew(dice)),
  'legacy-user': (dice) => mintLegacy(dice),
  'legacy-application': (dice) => mintLegacy(dice, 'application'),
  'legacy-basic': (dice) => base64(`:${mintLegacy(dice)}`),
  'legacy-base64': (dice) => base64(`PAT:${mintLegacy(dice)}`),
  'legacy-broken': (dice) => breakLegacy(mintLegacy(dice)),
  'legacy-upper-case': (dice) => mintLegacy(dice).toUpperCase(),
};

/** The text that a recipe makes. */
export function mint(recipe: string, dice = new Dice()): string {
  const make = RECIPES[recipe];
  if (make === undefined) throw new Error(`test/mint.ts has no recipe ${recipe}`);
  return make(dice);
}
