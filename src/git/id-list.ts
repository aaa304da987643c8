// A growing list of object ids at 20 or 32 bytes each: a history has more commits than strings would be good for.

const FIRST_CAPACITY = 1024;

export class IdList {
  readonly #idBytes: number;
  #bytes: Buffer;
  #length = 0;

  /** `hexLength`: 40 or 64. */
  constructor(hexLength: number) {
    this.#idBytes = hexLength / 2;
    this.#bytes = Buffer.alloc(FIRST_CAPACITY * this.#idBytes);
  }

  get length(): number {
    return this.#length;
  }

  /** What is no hex ends in zeros. */
  add(id: string): void {
    const start = this.#length * this.#idBytes;
    if (start === this.#bytes.length) {
      const larger = Buffer.alloc(this.#bytes.length * 2);
      this.#bytes.copy(larger);
      this.#bytes = larger;
    }
    this.#bytes.write(id, start, 'hex');
    this.#length += 1;
  }

  /** The id at an index that there is, in hex. */
  idAt(index: number): string {
    return this.#bytes.toString('hex', index * this.#idBytes, (index + 1) * this.#idBytes);
  }

  /** The ids from index `start` up to and without `end`, in hex. */
  slice(start: number, end: number): string[] {
    const ids: string[] = [];
    for (let index = start; index < Math.min(end, this.#length); index += 1) {
      ids.push(this.idAt(index));
    }
    return ids;
  }
}
