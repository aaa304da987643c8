// Takes the output of `git cat-file --batch` apart: objects are packed into blocks that can be transferred to a worker, large ones are
// streamed, trees are looked through and dropped unless one of their names is long enough to hold a token. All of a history passes here, so the loop makes little per object and copies a byte once.

import type { ObjectType } from '../core/origin.ts';
import { ByteInput } from './byte-input.ts';
import { GitError } from './git-error.ts';
import { hasLongName, type ByteRange } from './references.ts';
import { ObjectBlock } from './object-block.ts';
import type { LargeObject, ObjectItem } from './object-item.ts';

export interface ObjectName {
  /** Hex. */
  readonly id: string;
  readonly type: ObjectType;
}

/** What the framer tells while it runs. */
export interface ObjectVisitor {
  /** A whole commit, tag or tree: `bytes[start, end)`. Valid during the call. */
  readonly onBody: (object: ObjectName, bytes: Buffer, range: ByteRange) => void;
  /** An object was read to its end, or left out on purpose. */
  readonly onObject: (object: ObjectName) => void;
  /** Git knows no such object, or cannot read its header. */
  readonly onMissing: (id: string) => void;
  /** The object is larger than what is scanned; it was not handed out. `onObject` follows. */
  readonly onOversize: (id: string, size: number) => void;
  /** The stream broke off in the middle of a large object that is being handed out. */
  readonly onBroken: (id: string) => void;
}

export interface FrameLimits {
  /** Blobs larger than this are left out. Bytes. */
  readonly maxSize: number;
}

/** From this size on a blob is streamed. */
const LARGE = 4 * 1024 * 1024;
/** Commits, tags and trees are held whole up to this size. */
const MAX_BODY = 64 * 1024 * 1024;

/** `ID TYPE SIZE` or `ID missing`. */
const HEADER = /^([0-9a-f]{40}|[0-9a-f]{64}) (?:(blob|commit|tag|tree) (\d{1,15})|missing)$/;

interface Header extends ObjectName {
  readonly size: number;
}

export class ObjectFramer {
  readonly #input: ByteInput;
  readonly #visitor: ObjectVisitor;
  readonly #limits: FrameLimits;
  readonly #block = new ObjectBlock();
  #answers = 0;
  #missing = '';
  #whole = true;

  constructor(chunks: AsyncIterable<Uint8Array>, limits: FrameLimits, visitor: ObjectVisitor) {
    this.#input = new ByteInput(chunks);
    this.#limits = limits;
    this.#visitor = visitor;
  }

  /** How many answers of git's (objects and `missing` lines) have been read to their end. */
  get answers(): number {
    return this.#answers;
  }

  /** False when the stream ended in the middle of an answer. */
  get whole(): boolean {
    return this.#whole;
  }

  /** Yields blocks and large objects until the stream ends. Throws `GitError` for what `cat-file` does not write, after all that was whole. */
  async *items(): AsyncGenerator<ObjectItem, void, undefined> {
    let failure: { readonly error: unknown } | undefined;
    try {
      yield* this.#frameAll();
    } catch (error) {
      failure = { error };
    }
    if (!this.#block.isEmpty) yield this.#block.take();
    failure ??= this.#input.failure;
    if (failure !== undefined) throw failure.error;
  }

  async *#frameAll(): AsyncGenerator<ObjectItem, void, undefined> {
    const input = this.#input;
    while (this.#whole) {
      const end = input.lineEnd();
      if (end < 0) {
        if (await input.fetch()) continue;
        this.#whole = input.available === 0;
        return;
      }
      const header = this.#readHeader(end);
      if (header === undefined) this.#visitor.onMissing(this.#missing);
      else if (isStreamed(header, this.#limits)) yield* this.#stream(header);
      else if (header.size > (header.type === 'blob' ? this.#limits.maxSize : MAX_BODY)) await this.#leaveOut(header);
      else {
        if (!this.#block.hasRoom(header.size)) yield this.#block.take();
        // Most objects lie whole in the chunk at hand: nothing is awaited for those.
        if (input.available > header.size) this.#holdHere(header);
        else await this.#hold(header);
      }
      if (this.#whole) this.#answers += 1;
    }
  }

  /** Parses `ID TYPE SIZE`; `ID missing` gives undefined and sets `#missing`. */
  #readHeader(end: number): Header | undefined {
    const input = this.#input;
    const line = input.bytes.toString('latin1', input.at, end);
    input.at = end + 1;
    const match = HEADER.exec(line);
    if (match === null)
      throw new GitError('cat-file', `wrote an unknown answer: ${JSON.stringify(line.slice(0, 120))}`);
    const [, id = '', type, size] = match;
    if (type !== undefined) return { id, type: type as ObjectType, size: Number(size) };
    this.#missing = id;
    return undefined;
  }

  /** Takes an object that is here whole, with the line feed after it. A tree is not even copied. */
  #holdHere(header: Header): void {
    const input = this.#input;
    const { type, size } = header;
    const start = input.at;
    input.at += size;
    this.#checkEnd();
    if (type !== 'blob') this.#visitor.onBody(header, input.bytes, [start, start + size]);
    if (type !== 'tree' || hasLongName(input.bytes, [start, start + size], header.id.length / 2)) {
      input.bytes.copy(this.#block.reserve(size), 0, start, start + size);
      this.#block.add(header, size);
    }
    this.#visitor.onObject(header);
  }

  /** Reads an object that is still to come in part. */
  async #hold(header: Header): Promise<void> {
    const { type, size } = header;
    const bytes = this.#block.reserve(size);
    if (!(await this.#fill(bytes)) || !(await this.#readEnd())) return;
    if (type !== 'blob') this.#visitor.onBody(header, bytes, [0, size]);
    if (type !== 'tree' || hasLongName(bytes, [0, size], header.id.length / 2)) this.#block.add(header, size);
    this.#visitor.onObject(header);
  }

  /** Reads as many bytes as `target` has. False when the stream ended before. */
  async #fill(target: Buffer): Promise<boolean> {
    const input = this.#input;
    for (let at = 0; at < target.length;) {
      if (input.available === 0 && !(await input.fetch())) {
        this.#whole = false;
        return false;
      }
      const part = input.take(target.length - at);
      part.copy(target, at);
      at += part.length;
    }
    return true;
  }

  /** Reads the line feed after an object. False when the stream ended before it. */
  async #readEnd(): Promise<boolean> {
    const input = this.#input;
    if (input.available === 0 && !(await input.fetch())) {
      this.#whole = false;
      return false;
    }
    this.#checkEnd();
    return true;
  }

  #checkEnd(): void {
    const input = this.#input;
    if (input.bytes[input.at] !== 0x0a) throw new GitError('cat-file', 'wrote more bytes than it announced');
    input.at += 1;
  }

  async *#stream(header: Header): AsyncGenerator<LargeObject, void, undefined> {
    const chunks = this.#input.pass(header.size);
    yield { kind: 'stream', origin: { kind: 'object', type: header.type, id: header.id }, chunks };
    // What the reader left unread would be taken for the next header.
    for await (const _ of chunks);
    if (await this.#readEnd()) this.#visitor.onObject(header);
    else this.#visitor.onBroken(header.id);
  }

  async #leaveOut(header: Header): Promise<void> {
    for await (const _ of this.#input.pass(header.size));
    if (!(await this.#readEnd())) return;
    this.#visitor.onOversize(header.id, header.size);
    this.#visitor.onObject(header);
  }
}

function isStreamed(header: Header, limits: FrameLimits): boolean {
  return header.type === 'blob' && header.size > LARGE && header.size <= limits.maxSize;
}
