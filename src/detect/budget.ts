// What one search may decode. Encodings inside one another can fan out: four phases of base64, in each of them four more. Ordinary text
// decodes to a fraction of itself.
import { Quota } from '../core/quota.ts';

/** What a problem says about a text of which something was left out. */
export const CUT_SHORT = 'it is encoded in too many ways at once: not all that can be decoded from it was searched';

/** Short texts may go deeper. Decoded bytes, of any text and for each of its bytes. */
const LIMITS = { free: 1024 * 1024, ratio: 24 };

export class Budget {
  readonly #quota: Quota;
  #isExceeded = false;

  /** `length` of the text that is searched, in bytes. */
  constructor(length: number) {
    this.#quota = new Quota(LIMITS, length);
  }

  /** Whether something had to be left out. */
  get isExceeded(): boolean {
    return this.#isExceeded;
  }

  /** There are `bytes` more of the text: what was unpacked within it, or is decoded once more. */
  give(bytes: number): void {
    this.#quota.give(bytes);
  }

  /** Takes `bytes` away; false when there is too little left, and nothing is taken. */
  spend(bytes: number): boolean {
    const isEnough = this.#quota.spend(bytes);
    if (!isEnough) this.#isExceeded = true;
    return isEnough;
  }
}
