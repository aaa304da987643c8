// The objects of a pack that lies about as a plain file, or in a bundle: there is no index, so it is read from its first entry to its last.
import { createHash } from 'node:crypto';
import { inflateSync, type ZlibOptions } from 'node:zlib';
import { messageOf } from '../../core/errors.ts';
import type { ObjectType } from '../../core/origin.ts';
import { applyDelta, deltaResultSize } from './apply-delta.ts';
import { CorruptPack } from './corrupt.ts';
import { type EntryHeader, OFS_DELTA, parseEntryHeader, REF_DELTA } from './entry-header.ts';

export interface PlainObject {
  readonly type: ObjectType;
  /** Hex. */
  readonly id: string;
  readonly bytes: Uint8Array;
}

export interface PlainPackVisitor {
  readonly onObject: (object: PlainObject) => void;
  /** Something that could not be read. */
  readonly onProblem: (message: string) => void;
  /** Told before so many bytes are unpacked; may throw. */
  readonly onSpend: (bytes: number) => void;
}

/** `PACK`, the version, the number of objects. */
const HEADER = 12;

/** Objects that are kept because others may be made from them. Bytes. */
const CACHE = 32 * 1024 * 1024;

const TYPES: Readonly<Record<number, ObjectType>> = { 1: 'commit', 2: 'tree', 3: 'blob', 4: 'tag' };

interface Entry {
  readonly at: number;
  readonly header: Readonly<EntryHeader>;
  /** Offset of the base, or its id in hex. */
  readonly base: number | string | undefined;
}

interface Unpacked {
  readonly type: number;
  readonly bytes: Uint8Array;
}

/** Tells `visitor` the objects in the pack that begins at byte 0. Never throws for damage. */
export function readPlainPack(pack: Uint8Array, idSize: number, visitor: PlainPackVisitor): void {
  new PlainPack(Buffer.from(pack.buffer, pack.byteOffset, pack.byteLength), idSize, visitor).read();
}

class PlainPack {
  readonly #pack: Buffer;
  readonly #idSize: number;
  readonly #visitor: PlainPackVisitor;
  /** What has been shown, by where it lies; the ids of that; and what waits for something that has not, by the offset or the id of that. */
  readonly #entries = new Map<number, Entry>();
  readonly #offsets = new Map<string, number>();
  readonly #waiting = new Map<number | string, Entry[]>();
  readonly #cache = new Map<number, Unpacked>();
  #cached = 0;

  constructor(pack: Buffer, idSize: number, visitor: PlainPackVisitor) {
    this.#pack = pack;
    this.#idSize = idSize;
    this.#visitor = visitor;
  }

  read(): void {
    if (this.#pack.length < HEADER) {
      this.#visitor.onProblem('damaged: its header is cut off');
      return;
    }
    this.#readEntries();
    let count = 0;
    for (const entries of this.#waiting.values()) count += entries.length;
    if (count === 0) return;
    const what = count === 1 ? '1 object was not read: what it is' : `${count} objects were not read: what they are`;
    this.#visitor.onProblem(`${what} made from is not in this pack`);
  }

  /** Goes through the pack once. */
  #readEntries(): void {
    const count = this.#pack.readUInt32BE(8);
    let at = HEADER;
    for (let i = 0; i < count; i++) {
      try {
        const entry = this.#parse(at);
        at = this.#inflate(entry).end;
        this.#showAll(entry);
      } catch (error) {
        if (!(error instanceof CorruptPack)) throw error;
        this.#visitor.onProblem(`damaged, ${count - i} of ${count} objects were not read: ${messageOf(error)}`);
        break;
      }
    }
  }

  /** Shows an object, and then what has waited for it: a base that is named by its id may come behind what is made from it. */
  #showAll(first: Entry): void {
    const ready = [first];
    for (let entry = ready.pop(); entry !== undefined; entry = ready.pop()) {
      try {
        for (const next of this.#show(entry)) ready.push(next);
      } catch (error) {
        if (!(error instanceof CorruptPack)) throw error;
        this.#visitor.onProblem(`damaged, an object was not read: ${messageOf(error)}`);
      }
    }
  }

  #parse(at: number): Entry {
    const idSize = this.#idSize;
    const end = this.#pack.length;
    if (at >= end) throw new CorruptPack('it ends early');
    const header: EntryHeader = { type: 0, size: 0, length: 0, distance: 0 };
    parseEntryHeader(this.#pack, { start: at, end, idSize }, header);
    const idAt = at + header.length - idSize;
    const named = header.type === REF_DELTA ? this.#pack.toString('hex', idAt, idAt + idSize) : undefined;
    return { at, header, base: header.type === OFS_DELTA ? at - header.distance : named };
  }

  /** Shows an object, or has it wait for its base; returns what has waited for it. */
  #show(entry: Entry): readonly Entry[] {
    const { at, base } = entry;
    if (base !== undefined && this.#baseOf(entry) === undefined) {
      const others = this.#waiting.get(base);
      if (others === undefined) this.#waiting.set(base, [entry]);
      else others.push(entry);
      return [];
    }
    const object = this.#unpack(entry);
    const type = TYPES[object.type] ?? 'blob';
    const hash = createHash(this.#idSize === 20 ? 'sha1' : 'sha256');
    const id = hash.update(`${type} ${object.bytes.length}\0`).update(object.bytes).digest('hex');
    this.#entries.set(at, entry);
    this.#offsets.set(id, at);
    this.#visitor.onObject({ type, id, bytes: object.bytes });
    return [...this.#takeWaiting(at), ...this.#takeWaiting(id)];
  }

  #takeWaiting(base: number | string): readonly Entry[] {
    const entries = this.#waiting.get(base) ?? [];
    this.#waiting.delete(base);
    return entries;
  }

  /** The object, put together from its chain of bases, all of which have been shown. */
  #unpack(entry: Entry): Unpacked {
    const chain: Entry[] = [];
    let object: Unpacked | undefined;
    for (let at: Entry | undefined = entry; object === undefined; at = this.#baseOf(at)) {
      if (at === undefined) throw new CorruptPack('a base is gone');
      object = this.#cache.get(at.at);
      if (object !== undefined) break;
      if (at.base === undefined) object = { type: at.header.type, bytes: this.#inflate(at).bytes };
      else chain.push(at);
    }
    for (let next = chain.pop(); next !== undefined; next = chain.pop()) object = this.#apply(next, object);
    this.#keep(entry.at, object);
    return object;
  }

  #baseOf({ base }: Entry): Entry | undefined {
    const offset = typeof base === 'string' ? this.#offsets.get(base) : base;
    return offset === undefined ? undefined : this.#entries.get(offset);
  }

  #apply(entry: Entry, base: Unpacked): Unpacked {
    const delta = this.#inflate(entry).bytes;
    this.#visitor.onSpend(deltaResultSize(delta));
    return { type: base.type, bytes: applyDelta(delta, base.bytes) };
  }

  #inflate({ at, header }: Entry): { readonly bytes: Buffer; readonly end: number } {
    this.#visitor.onSpend(header.size);
    const start = at + header.length;
    // `info` has the result come with the inflater that made it, which knows how many bytes it took.
    const options = { maxOutputLength: header.size + 1, info: true } as ZlibOptions;
    try {
      const { buffer, engine } = inflateSync(this.#pack.subarray(start), options) as unknown as {
        readonly buffer: Buffer;
        readonly engine: { readonly bytesWritten: number };
      };
      if (buffer.length !== header.size) throw new CorruptPack('an entry has another size than it says');
      return { bytes: buffer, end: start + engine.bytesWritten };
    } catch (error) {
      throw error instanceof CorruptPack ? error : new CorruptPack(messageOf(error));
    }
  }

  #keep(at: number, object: Unpacked): void {
    if (this.#cache.has(at) || object.bytes.length > CACHE / 4) return;
    this.#cache.set(at, object);
    this.#cached += object.bytes.length;
    for (const [oldest, { bytes }] of this.#cache) {
      if (this.#cached <= CACHE) break;
      this.#cache.delete(oldest);
      this.#cached -= bytes.length;
    }
  }
}
