/**
 * A git pack as all threads see it: flat arrays over shared memory, because a history has millions of objects and a message between threads
 * must stay small. Formats: git's Documentation/gitformat-pack.txt.
 */
export interface PackHandle {
  /** Absolute path of the `.pack` file. */
  readonly path: string;
  readonly index: PackIndex;
  readonly table: PackTable;
}

/** Sorted object ids in raw bytes. */
export interface IdTable {
  readonly bytes: Uint8Array;
  /** For each value of the leading bits of an id, where ids with that value begin in the table, and one more at the end. */
  readonly heads: Int32Array;
  /** Byte position of the first id, and bytes from one id to the next. */
  readonly ids: number;
  readonly stride: number;
  /** Only where an id stands there more than once: of each position the first one that holds the same id, which is the one that counts. */
  readonly firsts?: Int32Array;
}

/** An `.idx` file: which objects a pack holds and where. */
export interface PackIndex {
  readonly count: number;
  /** Bytes in an object id: 20 or 32. */
  readonly idSize: number;
  readonly idTable: IdTable;
  /** Byte position of the first 4-byte offset, and bytes from one to the next. */
  readonly offsets: number;
  readonly offsetStride: number;
  /** Byte position of the table of 8-byte offsets (0: there is none) and how many it holds. */
  readonly large: number;
  readonly largeCount: number;
}

/**
 * All entries of one pack in the order of their offsets, and the forest that deltas form over them: each entry is a root (a full object) or a
 * child of its base. About 43 bytes an entry.
 */
export interface PackTable {
  readonly count: number;
  /** Where each entry begins in the pack; one more at the end: where the last one ends. Bytes. */
  readonly offsets: Float64Array;
  /** Where each entry stands in the order of ids: its position in the index. */
  readonly positions: Int32Array;
  /** Bytes from an entry's start to its zlib stream. */
  readonly headerLengths: Uint8Array;
  /** Inflated size of each entry: of the object, or of the delta. */
  readonly sizes: Float64Array;
  /** Type of the object that the entry yields: 1 commit, 2 tree, 3 blob, 4 tag; 5: its bases end outside of this pack; 0: they run in a circle. */
  readonly types: Uint8Array;
  /** Base of each delta; -1 for roots, and for a base that is not in this pack. */
  readonly bases: Int32Array;
  /** First child of each entry and next child of the same base, -1 at the end. */
  readonly firstChildren: Int32Array;
  readonly nextSiblings: Int32Array;
  /** 1 for objects that lie elsewhere as well, and are scanned there. */
  readonly duplicates: Uint8Array;
  /** Packed bytes of the entry and everything that is walked with it, which heavy subtrees are not. */
  readonly weights: Float32Array;
}

/** Memory of WebAssembly that all threads share. */
export interface SharedMemory {
  readonly buffer: SharedArrayBuffer;
}

/** Which object ids a repository has. */
export interface KnownIds {
  /** 20 or 32. */
  readonly idSize: number;
  readonly tables: readonly IdTable[];
  /** Of WebAssembly; holds all the tables where it is there. */
  readonly memory?: SharedMemory;
}

/** A loose object's file. */
export interface LooseFile {
  /** Absolute. */
  readonly path: string;
  /** Lower-case hex. */
  readonly id: string;
}
