// An entry of which a tar or an ar has not all. Such a container is not compressed: whatever is there was read. Only where its size lies may entries
// have been taken for a part of it, and then a mark of their headers is in it.
import { formatSize } from '../core/size.ts';
import type { Contents } from './container.ts';

export class CutOff {
  readonly #mark: Buffer;
  #isMarked: boolean;
  /** The last bytes that were seen: a mark may lie across two pieces. */
  #last: Buffer = Buffer.alloc(0);

  /** `mark`: what every header has in it; undefined where they have none, so that nobody can tell. */
  constructor(mark: string | undefined) {
    this.#mark = Buffer.from(mark ?? '', 'latin1');
    this.#isMarked = mark === undefined;
  }

  /** Looks at the next bytes of the entry. */
  see(bytes: Buffer): void {
    if (this.#isMarked) return;
    const over = this.#mark.length - 1;
    const border = Buffer.concat([this.#last, bytes.subarray(0, over)]);
    this.#isMarked = border.includes(this.#mark) || bytes.includes(this.#mark);
    this.#last = Buffer.from(bytes.length < over ? border.subarray(-over) : bytes.subarray(bytes.length - over));
  }

  /** Tells of the entry, of whose `size` bytes `read` are there. */
  tell(contents: Contents, name: string | Uint8Array, read: number, size: number): void {
    const message = `cut off: ${formatSize(read)} of ${formatSize(size)} are there`;
    if (this.#isMarked) contents.problem(name, message);
    else contents.absent(name, message);
  }
}
