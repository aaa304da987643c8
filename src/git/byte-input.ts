// A cursor over a stream of chunks. What is already here is read synchronously; only the next chunk is awaited.

import { GitError } from './git-error.ts';

const LINE_FEED = 0x0a;
/** Git's header lines are shorter by far; anything longer is not a header. */
const MAX_LINE = 4096;

export class ByteInput {
  readonly #chunks: AsyncIterator<Uint8Array>;
  /** The chunk at hand. */
  bytes: Buffer = Buffer.alloc(0);
  /** Where in it the unread part begins. */
  at = 0;
  /** Why the stream ended, when it failed. */
  failure: { readonly error: unknown } | undefined;

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  get available(): number {
    return this.bytes.length - this.at;
  }

  /** Where the line at the cursor ends, in `bytes`; -1 when the chunk at hand does not hold the end. */
  lineEnd(): number {
    const end = this.bytes.indexOf(LINE_FEED, this.at);
    if ((end < 0 ? this.available : end - this.at) > MAX_LINE)
      throw new GitError('cat-file', 'wrote a header without end');
    return end;
  }

  /** Adds the next chunk to what is unread. False at the end of the stream, and when it failed: `failure` tells. */
  async fetch(): Promise<boolean> {
    const next = await this.#next();
    if (next.done === true) return false;
    const chunk = Buffer.from(next.value.buffer, next.value.byteOffset, next.value.byteLength);
    this.bytes = this.available === 0 ? chunk : Buffer.concat([this.bytes.subarray(this.at), chunk]);
    this.at = 0;
    return true;
  }

  async #next(): Promise<IteratorResult<Uint8Array>> {
    try {
      return await this.#chunks.next();
    } catch (error) {
      this.failure = { error };
      return { done: true, value: undefined };
    }
  }

  /** The next bytes that are here, at most `limit`; empty when there are none. */
  take(limit: number): Buffer {
    const part = this.bytes.subarray(this.at, this.at + limit);
    this.at += part.length;
    return part;
  }

  /**
   * Passes the next `size` bytes on as they come, fewer when the stream ends. Leaving early does not end it: what is left can be had by
   * iterating again. Never throws, because whoever iterates could not help it.
   */
  pass(size: number): AsyncIterableIterator<Uint8Array> {
    let left = size;
    const next = async (): Promise<IteratorResult<Uint8Array>> => {
      if (left === 0 || (this.available === 0 && !(await this.fetch()))) return { done: true, value: undefined };
      const value = this.take(left);
      left -= value.length;
      return { done: false, value };
    };
    const iterator: AsyncIterableIterator<Uint8Array> = { next, [Symbol.asyncIterator]: () => iterator };
    return iterator;
  }
}
