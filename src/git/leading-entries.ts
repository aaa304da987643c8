// The entries of trees that lead to some objects, and no others: small numbers in flat arrays, because there may be as many such trees as a
// history has.

import { type LeadingTrees, type Targets, TooIntricate } from './blob-trees.ts';
import { TREE } from './pack/entry-header.ts';
import { EntryLister, headsOf, IN_PLACE_OF_CHECKS, type ListedEntry } from './pack/entry-lister.ts';
import { findId } from './pack/known-ids.ts';
import type { StoredObjects } from './pack/stored-objects.ts';

/** Entries of all leading trees together: 128 MB. */
const MOST = 1 << 25;
const SPACE = 0x20;
const NUL = 0;

/** What leads on, under one name. */
export interface LeadingEntry {
  /** Position in `LeadingEntries.names`. */
  readonly name: number;
  /** Position in `Targets.table`, or -1. */
  readonly target: number;
  /** Number of a tree that leads on, or -1. */
  readonly tree: number;
}

export class LeadingEntries {
  /** Bytes as latin1. */
  readonly names: string[] = [];
  readonly #numbers = new Map<string, number>();
  /** Each once: the same ones come in one tree after the other. */
  readonly #entries: LeadingEntry[] = [];
  /** Of each object the entry that named it last, and one more. */
  readonly #latest: Int32Array;
  /** Of each tree where its list begins in `#lists`, with its length, and one more. */
  readonly #starts: Uint32Array;
  #lists = new Uint32Array(1 << 12);
  #length = 0;
  readonly #stored: StoredObjects;
  readonly #targets: Targets;
  readonly #leading: Uint8Array;

  /** `leading`: see `findLeadingTrees`. Throws what that throws. */
  constructor(stored: StoredObjects, targets: Targets, leading: LeadingTrees) {
    this.#stored = stored;
    this.#targets = targets;
    this.#leading = leading.marks;
    this.#latest = new Int32Array(stored.numbers.count);
    this.#starts = new Uint32Array(stored.numbers.count);
    const lister = new EntryLister(stored.core);
    lister.mark(new Set([...headsOf(targets.table), ...leading.heads]), IN_PLACE_OF_CHECKS);
    const add = (listed: ListedEntry): void => this.#add(listed);
    const visit = (tree: number, object: { readonly start: number; readonly end: number }): void => {
      const start = this.#length;
      this.#push(0);
      lister.list(object, stored.numbers.idSize, add);
      this.#lists[start] = this.#length - start - 1;
      this.#starts[tree] = start + 1;
    };
    stored.visit(TREE, visit, leading.marks);
  }

  /** The length of a tree's list; undefined when it leads nowhere. */
  count(tree: number): number | undefined {
    const start = this.#starts[tree];
    return start === undefined || start === 0 ? undefined : this.#lists[start - 1];
  }

  /** One of a tree's list. */
  at(tree: number, index: number): LeadingEntry {
    return this.#entries[this.#lists[(this.#starts[tree] as number) + index] as number] as LeadingEntry;
  }

  #add({ at, id }: ListedEntry): void {
    const { core, numbers } = this.#stored;
    const number = numbers.find(core.bytes, id);
    const latest = number < 0 ? 0 : (this.#latest[number] as number);
    if (latest > 0 && this.#isNamed(latest - 1, at, id)) return this.#push(latest - 1);
    const target = findId(this.#targets.table, numbers.idSize, core.bytes, id);
    const tree = this.#leading[number] === 1 ? number : -1;
    if (target < 0 && tree < 0) return undefined;
    const entry = this.#entries.push({ name: this.#nameOf(at), target, tree }) - 1;
    if (number >= 0) this.#latest[number] = entry + 1;
    return this.#push(entry);
  }

  /** Whether the name of the entry at `at`, with its id at `id`, is that of another. */
  #isNamed(entry: number, at: number, id: number): boolean {
    const { bytes } = this.#stored.core;
    const name = this.names[this.#entries[entry]?.name ?? 0] ?? '';
    const start = id - 1 - name.length;
    // A name may have spaces, a mode has none.
    for (let i = at; i < start; i++) if ((bytes[i] === SPACE) !== (i === start - 1)) return false;
    for (let i = 0; i < name.length; i++) if (bytes[start + i] !== name.charCodeAt(i)) return false;
    return start > at;
  }

  #nameOf(at: number): number {
    const { bytes } = this.#stored.core;
    const start = bytes.indexOf(SPACE, at) + 1;
    const name = Buffer.from(bytes.buffer, start, bytes.indexOf(NUL, start) - start).toString('latin1');
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    this.#numbers.set(name, this.names.length);
    return this.names.push(name) - 1;
  }

  #push(value: number): void {
    if (this.#length === this.#lists.length) {
      if (this.#length >= MOST) throw new TooIntricate('there are too many entries');
      const larger = new Uint32Array(this.#length * 2);
      larger.set(this.#lists);
      this.#lists = larger;
    }
    this.#lists[this.#length++] = value;
  }
}
