// What readers of git objects hand out, and what every one of them can do: the interface behind which a faster reader can take over.

import type { NotedLinks } from '../core/links.ts';
import type { Origin } from '../core/origin.ts';
import type { Problem } from '../core/problem.ts';
import type { Learned, LooseItem, ObjectsItem, PackItem } from '../core/work-item.ts';
import type { Holder } from './holder.ts';
import type { IdList } from './id-list.ts';
import type { DoneObjects } from './pack/done-objects.ts';
import type { StoredObjects } from './pack/stored-objects.ts';

/** An object too large to hold. Its bytes arrive in order; `chunks` must be read to the end before the next item is asked for. */
export interface LargeObject {
  readonly kind: 'stream';
  readonly origin: Extract<Origin, { readonly kind: 'object' }>;
  readonly chunks: AsyncIterable<Uint8Array>;
}

/** Objects that git has unpacked. */
export type ObjectItem = ObjectsItem | LargeObject;

/** Any way to hand out objects. */
export type HistoryItem = ObjectItem | PackItem | LooseItem;

/** Reads every object of a repository, reachable or not, each once: blobs, commits and tags are handed out, trees are only looked through. */
export interface ObjectReader {
  /** Never throws for a damaged repository: what cannot be read becomes a problem. */
  readonly items: () => AsyncIterable<HistoryItem>;
  /** What is left once all items have been scanned, given what was learned from them. */
  readonly rest?: (learned: readonly Learned[]) => AsyncIterable<HistoryItem>;
  /** Complete once `items` and `rest` have ended. */
  readonly problems: () => readonly Problem[];
  /** Every commit that was read; complete once `items` and `rest` have ended. */
  readonly commits: () => IdList;
  /** All objects as they are stored, when `rest` has ended; undefined where not all of them could be read in this process. */
  readonly stored?: () => StoredObjects | undefined;
  /** To be told of what will have to be attributed: what leads to it may be noted on the way. */
  readonly follow?: (holder: Holder<unknown>) => void;
  /** Takes what was noted, as soon as it is there: what would be too much is not kept. */
  readonly note?: (noted: NotedLinks) => void;
  /** How many objects have been read so far, trees included, where the reader itself knows; progress only. */
  readonly done?: () => number;
  /** How many objects are read, where not all of them are. */
  readonly total?: () => number;
  /**
   * What came of a scan that ran to its end, where the reader can say so. `again`: ids of objects in which something was found or left out;
   * `hasNames`: something was found in a name.
   */
  readonly settle?: (again: Iterable<string>, hasNames: boolean) => Settled;
}

/** What a reader has done. */
export interface Settled {
  /** Objects of the repository, each counted once, and how many of them were read now. */
  readonly objects: number;
  readonly read: number;
  /** What need not be read again. */
  readonly done: DoneObjects;
}
