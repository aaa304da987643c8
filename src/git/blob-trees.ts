// Which trees lead to some objects: those that name one of them, those that name such a tree, and so on up to the roots. Of each tree only the
// heads of its folders' ids are known, four bytes each.

import type { TreeLinks } from '../core/links.ts';
import type { IdTable } from '../core/pack.ts';
import { TREE } from './pack/entry-header.ts';
import { headOf, IN_PLACE_OF_CHECKS } from './pack/entry-lister.ts';
import { MAX_FOLDERS, TreeNoter } from './pack/link-noter.ts';
import type { ObjectNumbers } from './pack/object-numbers.ts';
import type { Batch, StoredObjects } from './pack/stored-objects.ts';

/** Reading this way would take too much memory or time, as no ordinary history does: git has to tell. */
export class TooIntricate extends Error {
  override readonly name = 'TooIntricate';
}

/** Levels of folders. Packs hold most trees before those they name, so that few rounds find most levels. */
const MAX_ROUNDS = 200;

/** Objects to look for. */
export interface Targets {
  /** Sorted, lower-case hex. */
  readonly ids: readonly string[];
  /** The same. */
  readonly table: IdTable;
}

/** The trees that lead to something. */
export interface LeadingTrees {
  /** 1 for each of them, by number. */
  readonly marks: Uint8Array;
  /** See `headOf`. */
  readonly heads: ReadonlySet<number>;
}

/**
 * For each object of the repository, by number, whether it is a tree that leads to one of the targets. By accident a few may be marked that do
 * not. Throws `TooIntricate`, and what a visit of stored objects throws.
 */
export function findLeadingTrees(stored: StoredObjects, targets: Targets): LeadingTrees {
  const leading = new Marks(stored.numbers);
  const all = listTreeLinks(stored, targets);
  for (const { naming } of all) for (const tree of naming) leading.add(tree);
  for (let rounds = 0; leading.beginRound(); rounds++) {
    if (rounds > MAX_ROUNDS) throw new TooIntricate('folders lie too deep');
    for (const links of all.toReversed()) spread(links, leading);
  }
  return leading;
}

/** What was noted while trees were scanned, and what is noted now of the others. */
function listTreeLinks(
  { core, numbers, batches, noted }: StoredObjects,
  { ids, table }: Targets,
): readonly TreeLinks[] {
  const noter = new TreeNoter(core, numbers.idSize, table, IN_PLACE_OF_CHECKS);
  const readTrees = (visit: Batch['visit']): TreeLinks => {
    visit(TREE, (number, object) => noter.note(number, object));
    const links = noter.take();
    if (links === undefined) throw new TooIntricate('a tree is malformed, or there are too many folders');
    return links;
  };
  let folders = 0;
  return batches.flatMap(({ first, visit }) => {
    const links = noted?.treesOf(first, ids) ?? [readTrees(visit)];
    for (const each of links) folders += each.folders.length;
    if (folders > MAX_FOLDERS) throw new TooIntricate('there are too many folders');
    return links;
  });
}

/** From what is marked to what names it, in one go where trees come before those that they name. */
function spread({ trees, ends, folders }: TreeLinks, leading: Marks): void {
  for (let at = folders.length - 1; at >= 0; at--) {
    const head = folders[at] as number;
    if (!leading.mayHave(head) || !leading.heads.has(head)) continue;
    const tree = firstBeyond(ends, at);
    leading.add(trees[tree] as number);
    at = ends[tree - 1] ?? 0;
  }
}

/** The position of the first of ascending numbers that is larger. */
function firstBeyond(numbers: Uint32Array, number: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] as number) > number) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Bits for each head, so that few others share one with it. */
const SPARSE = 64;
const FEWEST_BITS = 1 << 16;
const MOST_BITS = 1 << 24;

/** Trees that lead to something, by number and by head. */
class Marks implements LeadingTrees {
  readonly marks: Uint8Array;
  readonly heads = new Set<number>();
  readonly #numbers: ObjectNumbers;
  /** Heads in the order in which they came. */
  readonly #added: number[] = [];
  /** Where those begin that no whole round has looked for, and those that came in this round. */
  #from = 0;
  #new = 0;
  /** For these. */
  #bits = new Uint32Array(FEWEST_BITS / 32);

  constructor(numbers: ObjectNumbers) {
    this.#numbers = numbers;
    this.marks = new Uint8Array(numbers.count);
  }

  /** False when there is nothing to look for any more. */
  beginRound(): boolean {
    this.#from = this.#new;
    this.#new = this.#added.length;
    this.#setAll(FEWEST_BITS);
    return this.#from < this.#new;
  }

  add(tree: number): void {
    if (this.marks[tree] === 1) return;
    this.marks[tree] = 1;
    const head = this.#numbers.withId(tree, headOf);
    this.heads.add(head);
    this.#added.push(head);
    this.#set(head);
    const bits = this.#bits.length * 32;
    if ((this.#added.length - this.#from) * SPARSE > bits && bits < MOST_BITS) this.#setAll(bits * 4);
  }

  /** Whether this round looks for the head, or for one that shares its bit: quicker than `heads`, which knows. */
  mayHave(head: number): boolean {
    const bits = this.#bits;
    return ((bits[(head >>> 5) & (bits.length - 1)] as number) & (1 << (head & 31))) !== 0;
  }

  #setAll(fewest: number): void {
    let bits = fewest;
    while (bits < (this.#added.length - this.#from) * SPARSE && bits < MOST_BITS) bits *= 4;
    this.#bits = new Uint32Array(bits / 32);
    for (let at = this.#from; at < this.#added.length; at++) this.#set(this.#added[at] as number);
  }

  #set(head: number): void {
    const at = (head >>> 5) & (this.#bits.length - 1);
    this.#bits[at] = (this.#bits[at] as number) | (1 << (head & 31));
  }
}
