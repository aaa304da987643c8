// Bytes that arrive in pieces, for readers written as if they had them all: a reader is a generator that yields whenever it needs more.

/** What a reader does: it yields where it has to wait for bytes, and returns when it is done with them. */
export type Reading<T = void> = Generator<void, T, void>;

const EMPTY = Buffer.alloc(0);

export class Intake {
  #bytes: Buffer = EMPTY;
  /** Memory of our own, and where in it `#bytes` begin if they lie there. */
  #room: Buffer = EMPTY;
  #start = 0;
  #isOwn = false;
  #position = 0;
  #ended = false;

  /** How many bytes were taken so far. */
  get position(): number {
    return this.#position;
  }

  /** True when nothing will follow what is here. */
  get ended(): boolean {
    return this.#ended;
  }

  /** What is here and not yet taken. Valid until the next yield. */
  get bytes(): Buffer {
    return this.#bytes;
  }

  /** Adds bytes. They are not copied unless a reader is still waiting for what follows the last ones. */
  feed(chunk: Uint8Array): void {
    if (this.#bytes.length === 0) {
      this.#bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
      this.#isOwn = false;
    } else {
      this.#own(chunk.length);
      const length = this.#bytes.length + chunk.length;
      this.#room.set(chunk, this.#start + this.#bytes.length);
      this.#bytes = this.#room.subarray(this.#start, this.#start + length);
    }
  }

  /** Whoever fed the bytes may overwrite them now: what is left of them is copied. */
  keep(): void {
    if (this.#bytes.length === 0) this.#bytes = EMPTY;
    else if (!this.#isOwn) this.#own(0);
  }

  end(): void {
    this.#ended = true;
  }

  skip(count: number): void {
    this.#bytes = this.#bytes.subarray(count);
    this.#start += count;
    this.#position += count;
  }

  /** Waits until `count` bytes are here; false when there are not so many left. Only for small counts: they are held. */
  *wait(count: number): Reading<boolean> {
    while (this.#bytes.length < count && !this.#ended) yield;
    return this.#bytes.length >= count;
  }

  /** The next `count` bytes, which are taken, if they are here: valid until the next yield. */
  here(count: number): Buffer | undefined {
    if (this.#bytes.length < count) return undefined;
    const taken = this.#bytes.subarray(0, count);
    this.skip(count);
    return taken;
  }

  /** A copy of the next `count` bytes, which are few; undefined when there are not so many left. */
  *take(count: number): Reading<Buffer | undefined> {
    if (!(yield* this.wait(count))) return undefined;
    const taken = Buffer.from(this.#bytes.subarray(0, count));
    this.skip(count);
    return taken;
  }

  /** Hands the next `count` bytes on as they come, however many, or all at once if they are here; returns how many there were. */
  *pass(count: number, onBytes: (bytes: Buffer, isAll: boolean) => void): Reading<number> {
    let passed = 0;
    while (passed < count && (yield* this.wait(1))) {
      const piece = this.#bytes.subarray(0, count - passed);
      this.skip(piece.length);
      passed += piece.length;
      onBytes(piece, piece.length === count);
    }
    return passed;
  }

  /** Moves the bytes to a room of our own with `more` bytes free behind them. It doubles, so that tiny pieces cost no more than large ones. */
  #own(more: number): void {
    const length = this.#bytes.length + more;
    if (this.#isOwn && this.#start + length <= this.#room.length) return;
    const room = Buffer.allocUnsafe(2 * length);
    room.set(this.#bytes);
    this.#room = room;
    this.#start = 0;
    this.#isOwn = true;
    this.#bytes = room.subarray(0, this.#bytes.length);
  }
}
