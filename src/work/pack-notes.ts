// What the commits and trees of a pack name, noted while they are scanned, where that is asked for.

import type { LinkRequest, NotedLinks } from '../core/links.ts';
import type { PackHandle } from '../core/pack.ts';
import { BESIDE_CHECKS } from '../git/pack/entry-lister.ts';
import { COMMIT } from '../git/pack/entry-header.ts';
import type { IdFinder } from '../git/pack/id-finder.ts';
import { CommitNoter, type LinkNoter, TreeNoter } from '../git/pack/link-noter.ts';
import { foundAt } from '../git/pack/pack-handle.ts';
import type { Range } from '../git/pack/references.ts';
import type { UnpackCore } from '../git/pack/unpack-core.ts';

/** One for each thread and pack, which is asked for the same of all its commits, and of all its trees. */
export class PackNotes {
  readonly #pack: PackHandle;
  readonly #core: UnpackCore;
  readonly #finder: IdFinder;
  readonly #noters = new Map<number, LinkNoter>();

  constructor(pack: PackHandle, core: UnpackCore, finder: IdFinder) {
    this.#pack = pack;
    this.#core = core;
    this.#finder = finder;
  }

  /** What takes the objects of a type as they lie in the core, by their entries. */
  listenerFor(type: number, { first, targets }: LinkRequest): (entry: number, object: Range) => void {
    const { idSize } = this.#pack.index;
    const noter =
      type === COMMIT
        ? new CommitNoter(this.#core, idSize, this.#finder)
        : new TreeNoter(this.#core, idSize, targets, BESIDE_CHECKS);
    this.#noters.set(type, noter);
    return (entry, object) => noter.note(first + foundAt(this.#pack, entry), object);
  }

  /** What was noted since the last time. */
  take(type: number, { slot }: LinkRequest): NotedLinks {
    return { slot, links: this.#noters.get(type)?.take() };
  }
}
