// Objects packed one after the other into a block of memory that a worker can take over.

import type { ObjectSlice, ObjectsItem } from '../core/work-item.ts';

/** Bytes. A larger object gets a block of its own. */
const BLOCK_SIZE = 2 * 1024 * 1024;

export class ObjectBlock {
  #bytes: Buffer = Buffer.alloc(0);
  #used = 0;
  #slices: ObjectSlice[] = [];

  get isEmpty(): boolean {
    return this.#slices.length === 0;
  }

  /** Whether an object of `size` bytes can be added, or the block has to be taken first. */
  hasRoom(size: number): boolean {
    return this.isEmpty || this.#used + size <= this.#bytes.length;
  }

  /** Where the next `size` bytes go: a view of the block that stays unused until `add`. */
  reserve(size: number): Buffer {
    if (this.#bytes.length === 0 || this.#used + size > this.#bytes.length) {
      // Memory of its own, so that it can be transferred; not zeroed, since only what was written is ever read.
      this.#bytes = Buffer.allocUnsafeSlow(Math.max(BLOCK_SIZE, size));
      this.#used = 0;
    }
    return this.#bytes.subarray(this.#used, this.#used + size);
  }

  /** Keeps what was written to the last reservation. */
  add(object: Pick<ObjectSlice, 'id' | 'type'>, size: number): void {
    const start = this.#used;
    this.#used += size;
    this.#slices.push({ type: object.type, id: object.id, start, end: this.#used });
  }

  /** Hands the block over; a new one begins. */
  take(): ObjectsItem {
    const { buffer, byteOffset, byteLength } = this.#bytes;
    const bytes = new Uint8Array(buffer as ArrayBuffer, byteOffset, byteLength);
    const item: ObjectsItem = { kind: 'objects', bytes, objects: this.#slices };
    this.#bytes = Buffer.alloc(0);
    this.#used = 0;
    this.#slices = [];
    return item;
  }
}
