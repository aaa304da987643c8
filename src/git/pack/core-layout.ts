// Where the core keeps what it tells: the addresses of wasm/layout.ts, of words where words are read.
export const DETAILS = 512;
export const OUTCOME = 544 / 4;
export const PIECES = (1 << 16) / 4;
export const MAX_PIECES = 1 << 13;
export const UNSEEN = 2 << 16;
export const FIRST_CHANGES = ((3 << 16) + 1024) / 4;
export const CHANGES = (4 << 16) / 4;
export const MAX_CHANGES = 1 << 15;

/** Addresses of pieces, of the first change in each, and of changes; 0: all may be new. */
export interface PieceLists {
  readonly pieces: number;
  readonly firstChanges: number;
  readonly changes: number;
}

export const LISTS: PieceLists = { pieces: PIECES * 4, firstChanges: FIRST_CHANGES * 4, changes: 0 };
export const LISTS_WITH_CHANGES: PieceLists = { ...LISTS, changes: CHANGES * 4 };
