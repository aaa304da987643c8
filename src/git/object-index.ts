// What a reader learns about a history while its objects pass by: which are there, which are named, which commits there are.

import type { ObjectName } from './frame-objects.ts';
import { IdList } from './id-list.ts';
import type { Presence } from './connectivity.ts';
import { KnownObjects, PRESENT, REFERENCED } from './known-objects.ts';
import { idLength } from './object-id.ts';
import { markCommit, markTag, markTree, type ByteRange } from './references.ts';
import type { ObjectFormat } from './repository.ts';

export class ObjectIndex {
  readonly known = new KnownObjects();
  readonly commits: IdList;
  /** Objects read so far. */
  objects = 0;
  readonly #idBytes: number;
  readonly #shallow: ReadonlySet<string>;

  /** `shallow`: the commits whose parents a shallow clone has cut off. */
  constructor(format: ObjectFormat, shallow: ReadonlySet<string>) {
    this.commits = new IdList(idLength(format));
    this.#idBytes = idLength(format) / 2;
    this.#shallow = shallow;
  }

  /** Notes what the object in `bytes[start, end)` names. Throws `GitError` when it is malformed. */
  addBody(object: ObjectName, bytes: Buffer, range: ByteRange): void {
    if (object.type === 'tree') markTree(bytes, range, this.#idBytes, this.known);
    else if (object.type === 'tag') markTag(bytes, range, this.known);
    else if (object.type === 'commit') markCommit(bytes, range, !this.#shallow.has(object.id), this.known);
  }

  addObject(object: ObjectName): void {
    this.known.markId(object.id, PRESENT);
    this.objects += 1;
    if (object.type === 'commit') this.commits.add(object.id);
  }

  /** What is there and what is missing, once everything has been added. */
  presence(): Presence {
    return { has: (id) => (this.known.flagsOf(id) & PRESENT) !== 0, absent: this.known.count(REFERENCED) };
  }
}
