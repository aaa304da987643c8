// What one search may decode. Encodings inside one another can fan out: four phases of base64, in each of them four more. Ordinary text
// decodes to a fraction of itself, so a bound that is a multiple of its size is never felt there, and keeps the time linear everywhere.

/** What a problem says about a text of which something was left out. */
export const CUT_SHORT = 'it is encoded in too many ways at once: not all that can be decoded from it was searched';

/** Decoded bytes for each byte of the text. */
const FACTOR = 24;
/** Short texts may go deeper. Bytes. */
const LEAST = 1024 * 1024;

export class Budget {
  #left: number;
  #isExceeded = false;

  /** `length` of the text that is searched, in bytes. */
  constructor(length: number) {
    this.#left = Math.max(LEAST, FACTOR * length);
  }

  /** Whether something had to be left out. */
  get isExceeded(): boolean {
    return this.#isExceeded;
  }

  /** Takes `bytes` away; false when there is too little left, and nothing is taken. */
  spend(bytes: number): boolean {
    if (bytes > this.#left) {
      this.#isExceeded = true;
      return false;
    }
    this.#left -= bytes;
    return true;
  }
}
