// What has come out so far, as far back as the window reaches. It grows with what comes, whatever window a header claims.
import { Damaged } from '../damaged.ts';
import { LARGEST_BLOCK } from './literals.ts';

/** Bytes of room at first. */
const FIRST_ROOM = 2 * LARGEST_BLOCK;

export class History {
  readonly #window: number;
  #room = Buffer.allocUnsafe(FIRST_ROOM);
  #start = 0;
  #end = 0;
  /** Bytes that the block may have at most, and those it has room for still. */
  #left = 0;

  constructor(window: number) {
    this.#window = window;
  }

  /** Begins a block: there is room for its bytes, and what it will be is returned by `finish`. */
  begin(): void {
    this.#start = this.#end;
    this.#left = Math.min(LARGEST_BLOCK, this.#window);
    if (this.#end + this.#left <= this.#room.length) return;
    const kept = Math.min(this.#window, this.#end);
    const old = this.#room.subarray(this.#end - kept, this.#end);
    // Half of the window is free after each move, so that a byte is moved twice at most.
    const needed = kept + Math.max(LARGEST_BLOCK, kept >> 1);
    const most = this.#window + Math.max(LARGEST_BLOCK, this.#window >> 1);
    if (needed > this.#room.length)
      this.#room = Buffer.allocUnsafe(Math.max(needed, Math.min(most, 2 * this.#room.length)));
    this.#room.set(old, 0);
    this.#start = kept;
    this.#end = kept;
  }

  /** What came since `begin`. Valid until the next block. */
  finish(): Buffer {
    return this.#room.subarray(this.#start, this.#end);
  }

  add(bytes: Uint8Array): void {
    this.#claim(bytes.length);
    this.#room.set(bytes, this.#end);
    this.#end += bytes.length;
  }

  /** One byte, again and again. */
  fill(byte: number, count: number): void {
    this.#claim(count);
    this.#room.fill(byte, this.#end, this.#end + count);
    this.#end += count;
  }

  /** What lies `offset` bytes back; it may reach into what it adds. Throws `Damaged` where nothing lies there. */
  repeat(offset: number, count: number): void {
    if (offset > this.#end || offset < 1) throw new Damaged('an offset leads out of the window');
    this.#claim(count);
    const room = this.#room;
    const stop = this.#end + count;
    if (offset >= count) room.copyWithin(this.#end, this.#end - offset, stop - offset);
    else for (let at = this.#end; at < stop; at++) room[at] = room[at - offset] as number;
    this.#end = stop;
  }

  #claim(count: number): void {
    if (count > this.#left) throw new Damaged('a block is too large');
    this.#left -= count;
  }
}
