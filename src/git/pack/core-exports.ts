import type { SharedMemory } from '../../core/pack.ts';

// What the core's WebAssembly offers, and as much of WebAssembly itself as it takes.

/** What wasm/index.ts exports. */
export interface Exports {
  readonly prepare: (limit: number) => void;
  readonly reserve: (end: number) => number;
  readonly inflate: (from: number, end: number, to: number, size: number) => number;
  // oxlint-disable-next-line max-params -- what crosses over are numbers
  readonly applyDelta: (
    delta: number,
    end: number,
    base: number,
    baseSize: number,
    margin: number,
    sparse: number,
  ) => number;
  readonly holdsNul: (from: number, end: number) => number;
  readonly beginHeader: (start: number) => void;
  readonly checkHeader: (end: number, idSize: number) => number;
  readonly beginTree: (start: number) => void;
  readonly checkTree: (start: number, end: number, idSize: number, pieces: number) => number;
  readonly longestEntry: () => number;
  readonly unseenCount: () => number;
  readonly forgetUnseen: () => void;
}

/** The parts of the global that are used: Node's types know it only from Node 22 on. */
interface WebAssembly {
  readonly Memory: {
    new (options: { initial: number; maximum: number }): { readonly buffer: ArrayBuffer };
    new (options: { initial: number; maximum: number; shared: true }): SharedMemory;
  };
  readonly Module: new (code: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: unknown };
}

export const { WebAssembly: wasm } = globalThis as unknown as { readonly WebAssembly?: WebAssembly };

/** Pairs of words. */
export interface ChangeList {
  readonly words: Uint32Array;
  readonly first: number;
  readonly count: number;
}

/** How a delta is followed. */
export interface DeltaOptions {
  /** Bytes on both sides of every change that belong to its piece. */
  readonly margin: number;
  /** Put only both ends of what is copied in place, `margin` bytes each. */
  readonly sparse: boolean;
}

/** Where an unpacked object lies. */
export interface Placed {
  readonly start: number;
  readonly size: number;
}
