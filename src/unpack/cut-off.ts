// An entry of which a tar or an ar has not all. Such a container is not compressed: whatever is there was read. Only where its size lies may entries
// have been taken for a part of it, and then their headers are in it.
import { formatSize } from '../core/size.ts';
import type { Contents } from './container.ts';

const EMPTY = Buffer.alloc(0);

export class CutOff {
  readonly #step: number;
  readonly #isHeader: (bytes: Uint8Array, at: number) => boolean;
  #hidesEntries = false;
  /** What was seen behind the last whole step. */
  #rest: Buffer = EMPTY;

  /** `isHeader`: whether what lies at `at`, a whole `step` of bytes from the first that is seen, tells of a header. */
  constructor(step: number, isHeader: (bytes: Uint8Array, at: number) => boolean) {
    this.#step = step;
    this.#isHeader = isHeader;
  }

  /** Looks at the next bytes of the entry. */
  see(bytes: Buffer): void {
    if (this.#hidesEntries) return;
    const seen = this.#rest.length === 0 ? bytes : Buffer.concat([this.#rest, bytes]);
    const end = seen.length - (seen.length % this.#step);
    for (let at = 0; at < end && !this.#hidesEntries; at += this.#step) this.#hidesEntries = this.#isHeader(seen, at);
    this.#rest = end === seen.length ? EMPTY : Buffer.from(seen.subarray(end));
  }

  /** Tells of the entry, of whose `size` bytes `read` are there. */
  tell(contents: Contents, name: string | Uint8Array, read: number, size: number): void {
    const message = `cut off: ${formatSize(read)} of ${formatSize(size)} are there`;
    if (this.#hidesEntries) contents.problem(name, message);
    else contents.absent(name, message);
  }
}
