import { messageOf } from '../core/errors.ts';
import type { PackItem, WorkerSettings, WorkResult } from '../core/work-item.ts';
import { entryIds, reviveHandle } from '../git/pack/pack-handle.ts';
import { HEAVY } from '../git/pack/pack-walks.ts';
import { PackScanner } from './pack-scanner.ts';
import { PackTools } from './pack-tools.ts';

/** Keeps the scanner of the pack at hand: items of one pack come one after the other, and a scanner's buffers are too large to keep many. */
export class PackScanners {
  readonly #settings: WorkerSettings;
  #path = '';
  #current: PackScanner | undefined;
  #tools: PackTools | undefined;

  constructor(settings: WorkerSettings) {
    this.#settings = settings;
  }

  /** As `PackScanner.scan`. */
  scan(item: PackItem, patience = Infinity): WorkResult {
    try {
      return this.#open(item).scan(item, patience);
    } catch (error) {
      return unreadable(item, messageOf(error));
    }
  }

  #open({ pack, known }: PackItem): PackScanner {
    if (this.#current === undefined || this.#path !== pack.path) {
      this.#current?.close();
      this.#current = undefined;
      this.#tools ??= new PackTools(known);
      this.#current = new PackScanner(pack, known, this.#settings, this.#tools);
      this.#path = pack.path;
    }
    return this.#current;
  }
}

/** The pack went away, as it does when git repacks: all of the item is left to git, which knows where its objects are now. Heavy subtrees are items themselves. */
function unreadable({ pack, entries }: PackItem, reason: string): WorkResult {
  const handle = reviveHandle(pack);
  const { firstChildren, nextSiblings, weights, duplicates } = pack.table;
  const all = [...entries];
  for (let at = 0; at < all.length; at++) {
    for (let child = firstChildren[all[at] as number] as number; child >= 0; child = nextSiblings[child] as number)
      if ((weights[child] as number) <= HEAVY) all.push(child);
  }
  const unread = entryIds(
    handle,
    all.filter((entry) => duplicates[entry] === 0),
  ).map((id) => ({ id, reason }));
  return {
    hits: [],
    problems: [],
    counts: { files: 0, blobs: 0, bytes: 0 },
    learned: { done: 0, unread, absent: [], commits: [] },
  };
}
