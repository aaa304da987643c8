// Reads the ids of trees and parents that commits name, in WebAssembly (wasm/commits.ts): two for each of a hundred thousand commits and more.
import { WASM_CODE } from './entry-code.ts';
import { ID_STRIDE } from './id-finder.ts';
import type { Range } from './references.ts';
import type { UnpackCore } from './unpack-core.ts';

/** Where wasm/commits.ts writes. */
const IDS = 9 << 16;

/** What wasm/commits.ts exports. */
interface Exports {
  readonly readCommit: (start: number, end: number, idSize: number) => number;
  readonly idCount: () => number;
  readonly forgetIds: () => void;
}

/** One for each core. */
export class CommitReader {
  readonly #core: UnpackCore;
  readonly #exports: Exports;

  constructor(core: UnpackCore) {
    this.#core = core;
    this.#exports = core.link(WASM_CODE) as Exports;
  }

  /** Gathers the id of a commit's tree and those of its parents. Returns how many; 0: it is malformed; -1: those gathered must be taken before. */
  read({ start, end }: Range, idSize: number): number {
    return this.#exports.readCommit(start, end, idSize);
  }

  /** Those gathered, `ID_STRIDE` bytes apart. They lie there until more are gathered. */
  takeIds(): Uint8Array {
    const length = this.#exports.idCount() * ID_STRIDE;
    this.#exports.forgetIds();
    return this.#core.bytes.subarray(IDS, IDS + length);
  }
}
