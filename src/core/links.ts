// What commits and trees name, by the numbers of objects. What leads to a token is worked out from that, and it is noted while they are scanned
// once something has been found. Plain data: it crosses threads.

import type { IdTable } from './pack.ts';

export interface CommitLinks {
  readonly kind: 'commits';
  /** Their numbers. */
  readonly commits: Uint32Array;
  /** Where in `named` what each of them names ends. */
  readonly ends: Uint32Array;
  /** The number of its tree, then those of its parents; -1 for what is not stored. */
  readonly named: Int32Array;
}

export interface TreeLinks {
  readonly kind: 'trees';
  /** Their numbers. */
  readonly trees: Uint32Array;
  /** Where in `folders` what each of them names ends. */
  readonly ends: Uint32Array;
  /** The first four bytes of the ids of their folders. */
  readonly folders: Uint32Array;
  /** Numbers of the trees that name one of the targets. */
  readonly naming: Uint32Array;
}

export type Links = CommitLinks | TreeLinks;

/** Asks for what commits or trees name. */
export interface LinkRequest {
  /** Tells the answer from others. */
  readonly slot: number;
  /** The number of the pack's first object. */
  readonly first: number;
  /** What trees are looked through for. */
  readonly targets: IdTable;
}

export interface NotedLinks {
  readonly slot: number;
  /** Undefined where they cannot be noted like this: git has to tell. */
  readonly links: Links | undefined;
}
