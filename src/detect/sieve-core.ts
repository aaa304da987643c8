// The WebAssembly that the sieve is written in, as TypeScript sees it.

/** A memory of WebAssembly. */
export interface SharedMemory {
  readonly buffer: ArrayBuffer;
}

export interface OwnMemory extends SharedMemory {
  readonly grow: (pages: number) => number;
}

/** What wasm/sieve.ts exports. */
export interface SieveCore {
  // oxlint-disable-next-line max-params -- what crosses over are numbers
  readonly sift: (text: number, length: number, list: number, changes: number, origin: number) => number;
  // oxlint-disable-next-line max-params -- what crosses over are numbers
  readonly siftPieces: (
    pieces: number,
    firsts: number,
    changes: number,
    origin: number,
    first: number,
    count: number,
  ) => number;
  /** Where the last piece lies if it was sifted, else 0. */
  readonly pieceStart: () => number;
  readonly pieceEnd: () => number;
  readonly runCount: () => number;
  readonly firstWide: () => number;
  readonly findWide: (from: number, to: number) => number;
  readonly countOf: (alphabet: number) => number;
  /** As wasm/speller.ts, of the text that was sifted last. */
  readonly endOfRows: (at: number) => number;
  readonly leadsIn: (from: number, to: number) => number;
  readonly undo: (from: number, until: number, to: number, lead: number) => number;
  readonly undoneStart: () => number;
  readonly undoneTo: () => number;
}

/** The parts of the global that are used: Node's types know it only from Node 22 on. */
export interface WebAssembly {
  readonly Memory: new (options: { initial: number }) => OwnMemory;
  readonly Module: new (code: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: unknown };
}
