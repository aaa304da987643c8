// Where blobs come and go: for every commit what it has of them, and at which path, that its first parent has not, and the other way round. With
// that and the commit graph all of a blob's history is known, merges included.

import type { CommitFacts } from './diff-commits.ts';

/** A blob (or another entry of a tree) at a path. */
export interface BlobPath {
  readonly blob: string;
  readonly path: string;
}

/** The positions in `BlobChanges.paths` of what a commit changes, and 1 for coming or -1 for going. */
export type PathChanges = ReadonlyMap<number, 1 | -1>;

/** Changes of the blobs in commits, by number. */
export interface BlobChanges {
  readonly paths: readonly BlobPath[];
  /** For each commit that changes anything against its first parent. */
  readonly changes: ReadonlyMap<number, PathChanges>;
  /** Nothing was left out that could not be compared. */
  readonly isWhole: boolean;
  /** What was left out because there was too much of it. */
  readonly cut?: string | undefined;
  /** Of these commits, as far as they could be read. */
  readonly facts: ReadonlyMap<number, CommitFacts>;
}

/** Gives each blob at a path a position. */
export class PathPositions {
  readonly paths: BlobPath[] = [];
  readonly #positions = new Map<string, number>();

  of(place: BlobPath): number {
    const key = `${place.blob}\0${place.path}`;
    const known = this.#positions.get(key);
    if (known !== undefined) return known;
    const position = this.paths.push(place) - 1;
    this.#positions.set(key, position);
    return position;
  }
}
