// The grain of the corpus: a file with one token in it, and what is counted under which name.
import { Dice, mintLegacy, mintNew } from '../mint.ts';

export const FORMATS = ['new', 'legacy'] as const;
export type Format = (typeof FORMATS)[number];

export interface Planted {
  readonly token: string;
  readonly format: Format;
  /** The table and the rows of tables under which it is counted. */
  readonly rows: readonly Row[];
}

export interface Row {
  readonly table: string;
  readonly name: string;
}

/** A file that is to be scanned; most hold one token. */
export interface Sample {
  /** Base name; may be any bytes. */
  readonly file: string | Uint8Array;
  readonly content: Uint8Array;
  readonly planted: readonly Planted[];
}

/**
 * Mints the tokens of a corpus: all different, even when only four characters at each end are seen, and by turns of every kind that there is.
 * The same every time.
 */
export class Mint {
  readonly #dice: Dice;
  readonly #seen = new Set<string>();
  #count = 0;

  constructor(seed: number) {
    this.#dice = new Dice(seed);
  }

  token(format: Format): string {
    const token = format === 'new' ? this.#mintNew() : mintLegacy(this.#dice, this.#turn(['user', 'application']));
    const shown = shownOf(token);
    if (this.#seen.has(shown)) return this.token(format);
    this.#seen.add(shown);
    return token;
  }

  #mintNew(): string {
    return mintNew(this.#dice, {
      year: 2025 + this.#dice.below(2),
      month: 1 + this.#dice.below(12),
      keyKind: this.#turn(['9', '9', '9', 'D', 'H']),
      provider: this.#turn(['AAAS', 'AAAS', 'AAAA']),
    });
  }

  #turn<T>(choices: readonly T[]): T {
    return choices[this.#count++ % choices.length] as T;
  }
}

/** What a report shows of a token. */
export function shownOf(token: string): string {
  return `${token.slice(0, 4)}…${token.slice(-4)}`;
}
