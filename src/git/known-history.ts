// What all of attribution goes by, and what it makes of it.

import type { Place } from '../core/finding.ts';
import type { BlobChanges } from './blob-changes.ts';
import type { CommitGraph } from './commit-graph.ts';
import type { FindReach } from './reachability.ts';
import type { Repository } from './repository.ts';
import type { Tip } from './tips.ts';
import type { WalkedHistory } from './walk-history.ts';

/** One place of an object. `path` is relative to the repository's root, `''` when none is known. */
export type ObjectPlace = Pick<Place, 'path'> &
  Partial<Pick<Place, 'object' | 'blob' | 'commit' | 'orEarlier' | 'ref' | 'author' | 'date' | 'atHead' | 'reachable'>>;

/** Everything that is known of the history of the repository and the blobs in question. */
export interface KnownHistory {
  readonly repository: Repository;
  readonly graph: CommitGraph;
  readonly tips: readonly Tip[];
  /** Commits that stashes are: what lies in one is not taken out by it. */
  readonly stashes: ReadonlySet<number>;
  readonly findReach: FindReach;
  readonly found: BlobChanges;
  readonly walked: WalkedHistory;
  /** For each of `found.paths` the tokens that lie there. */
  readonly tokensOf: readonly (readonly number[])[];
}
