// Object ids and their numbers, from either to the other, in 24 to 40 bytes each. A `Map` of strings takes ten times that, and ends at 16 million.

const FIRST_CAPACITY = 1024;

export class NumberedIds {
  readonly #idBytes: number;
  /** The id that is looked for. */
  readonly #key: Buffer;
  /** One behind the other, in the order of their numbers. */
  #ids: Buffer;
  /** Numbers plus one, where the ids' leading bits say or behind that; 0 is free. Twice as many as there is room for ids. */
  #slots: Uint32Array;
  #count = 0;

  /** `hexLength`: 40 or 64. */
  constructor(hexLength: number) {
    this.#idBytes = hexLength / 2;
    this.#key = Buffer.alloc(this.#idBytes);
    this.#ids = Buffer.allocUnsafeSlow(FIRST_CAPACITY * this.#idBytes);
    this.#slots = new Uint32Array(FIRST_CAPACITY * 2);
  }

  /** Numbers are below. */
  get count(): number {
    return this.#count;
  }

  /** Gives an id the next number. False when it has one. */
  add(id: string): boolean {
    this.#key.write(id, 'hex');
    const slot = this.#find(this.#key, 0);
    if (this.#slots[slot] !== 0) return false;
    this.#key.copy(this.#ids, this.#count * this.#idBytes);
    this.#slots[slot] = ++this.#count;
    if (this.#count * this.#idBytes === this.#ids.length) this.#grow();
    return true;
  }

  numberOf(id: string): number | undefined {
    if (id.length !== this.#idBytes * 2 || this.#key.write(id, 'hex') < this.#idBytes) return undefined;
    const number = (this.#slots[this.#find(this.#key, 0)] as number) - 1;
    return number < 0 ? undefined : number;
  }

  /** Lower-case hex; '' where there is no such number. */
  idOf(number: number): string {
    if (number >= this.#count) return '';
    return this.#ids.toString('hex', number * this.#idBytes, (number + 1) * this.#idBytes);
  }

  /** The slot of the id in `bytes` at `at`, or the free one where it belongs. */
  #find(bytes: Buffer, at: number): number {
    const size = this.#idBytes;
    const mask = this.#slots.length - 1;
    let slot = bytes.readUInt32BE(at) & mask;
    for (; this.#slots[slot] !== 0; slot = (slot + 1) & mask) {
      const start = ((this.#slots[slot] as number) - 1) * size;
      if (this.#ids.compare(bytes, at, at + size, start, start + size) === 0) break;
    }
    return slot;
  }

  #grow(): void {
    const larger = Buffer.allocUnsafeSlow(this.#ids.length * 2);
    this.#ids.copy(larger);
    this.#ids = larger;
    this.#slots = new Uint32Array(this.#slots.length * 2);
    for (let number = 0; number < this.#count; number++)
      this.#slots[this.#find(larger, number * this.#idBytes)] = number + 1;
  }
}
