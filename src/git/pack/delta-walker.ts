import { messageOf } from '../../core/errors.ts';
import type { PackTable } from '../../core/pack.ts';
import type { Range } from './references.ts';
import type { DeltaOptions, Placed } from './core-exports.ts';
import type { Unpacker } from './unpacker.ts';

/** An object that is visited. `isText`: there is certainly no NUL in it. */
export interface Visited extends Range {
  readonly isText: boolean;
}

/** What a walk tells of the objects it unpacks. They lie in the core's memory, and only during the call. */
export interface ObjectVisitor {
  /** Every object that is no duplicate, before anything else is told of it. */
  readonly each?: (entry: number, object: Range) => void;
  /** A whole object. Returns true when something was found in it: then what is made from it is visited whole as well. */
  readonly whole: (entry: number, object: Visited) => boolean;
  /**
   * An object that differs from its base in the first `pieces` pieces of the core's list, which have a margin on both sides. Outside of its
   * pieces a sparse object holds garbage. Returns true when the whole object must be visited.
   */
  readonly changed: (pieces: number, object: Visited) => boolean;
  /** An object of `size` bytes, more than `WalkLimits.maxSize`: not visited. */
  readonly oversize: (entry: number, size: number) => void;
  /** An object that could not be unpacked here: damaged, or too large for the arena. */
  readonly unreadable: (entry: number, reason: string) => void;
}

export interface WalkLimits {
  /** Bytes shown on both sides of everything that a delta changes. */
  readonly margin: number;
  /** Put only the changed pieces of an object together where that will do: where there is no NUL, so that no zip can end there. */
  readonly sparse: boolean;
  /** Objects larger than this are not visited. Bytes. */
  readonly maxSize: number;
  /** Subtrees with more packed bytes than this are not entered: they are walks of their own. */
  readonly weight: number;
}

/** Ends a walk that takes longer than it may. What has been visited is told in part only. */
export class OutOfTime extends Error {}

/**
 * Unpacks a tree of deltas from its root down: each entry is inflated once, and of an object that nothing hangs on only the changed pieces are
 * put together. Objects live in one arena used as a stack; the heaviest child is walked last, in place of its base, so that the stack holds at
 * most the logarithm of the tree's size in objects, however long the chains are. One walker for each thread and pack.
 */
export class DeltaWalker {
  readonly #table: PackTable;
  readonly #visitor: ObjectVisitor;
  readonly #limits: WalkLimits;
  readonly #unpacker: Unpacker;
  readonly #inner: DeltaOptions;
  readonly #leaf: DeltaOptions;
  /** Objects walked so far, duplicates aside, and their bytes. */
  visited = 0;
  visitedBytes = 0;
  /** Milliseconds, of the clock that `performance.now` reads. */
  #until = Infinity;

  constructor(unpacker: Unpacker, table: PackTable, visitor: ObjectVisitor, limits: WalkLimits) {
    this.#unpacker = unpacker;
    this.#table = table;
    this.#visitor = visitor;
    this.#limits = limits;
    this.#inner = { margin: limits.margin, sparse: false };
    this.#leaf = { margin: limits.margin, sparse: limits.sparse };
  }

  /** Counts anew. What is walked more than `patience` milliseconds from now on ends with `OutOfTime`. */
  begin(patience: number): void {
    this.visited = 0;
    this.visitedBytes = 0;
    this.#until = performance.now() + patience;
  }

  /** Visits `entry` and what hangs on it, heavy subtrees aside. */
  walk(entry: number): void {
    try {
      const { start, size } = this.#unpacker.rebuild(entry);
      this.#count(entry, { start, size });
      const isText = !this.#unpacker.core.holdsNul({ start, end: start + size });
      const found = this.#visitWhole(entry, { start, end: start + size, isText });
      this.#descend(entry, { start, size, found, isText });
    } catch (error) {
      this.#giveUp(entry, error);
    }
  }

  /** Walks what hangs on `entry`. Below the top of the stack nothing is needed but the object at hand. */
  #descend(entry: number, top: Unpacked): void {
    let base = top;
    for (let at = entry; at >= 0;) {
      const heaviest = this.#visitLightChildren(at, base);
      if (heaviest < 0) return;
      try {
        const child = this.#visitChild(heaviest, base);
        if (child === undefined) return;
        base = { ...child, start: this.#unpacker.settle(child, top.start) };
      } catch (error) {
        this.#giveUp(heaviest, error);
        return;
      }
      at = heaviest;
    }
  }

  /** Walks all children but the heaviest, which is returned (-1: there is none). */
  #visitLightChildren(entry: number, base: Unpacked): number {
    const { firstChildren, nextSiblings, weights } = this.#table;
    let heaviest = -1;
    for (let child = firstChildren[entry] as number; child >= 0; child = nextSiblings[child] as number) {
      if ((weights[child] as number) > this.#limits.weight) continue;
      let light = child;
      if (heaviest < 0 || (weights[child] as number) > (weights[heaviest] as number)) {
        light = heaviest;
        heaviest = child;
      }
      if (light >= 0) this.#visitSubtree(light, base);
    }
    return heaviest;
  }

  #visitSubtree(entry: number, base: Unpacked): void {
    try {
      const child = this.#visitChild(entry, base);
      if (child !== undefined) this.#descend(entry, child);
    } catch (error) {
      this.#giveUp(entry, error);
    }
  }

  /** Unpacks and visits one child above its base. Returns undefined for a leaf, which need not stay. */
  #visitChild(entry: number, base: Unpacked): Unpacked | undefined {
    const isLeaf = (this.#table.firstChildren[entry] as number) < 0;
    if (isLeaf && this.#table.duplicates[entry] === 1) return undefined;
    const options = isLeaf && !base.found && base.isText ? this.#leaf : this.#inner;
    const size = this.#unpacker.unpackChild(entry, base, options);
    const start = this.#unpacker.resultStart;
    this.#count(entry, { start, size });
    const isText = base.isText && !this.#unpacker.core.insertsNul;
    const object = { start, end: start + size, isText };
    const fitting = size <= this.#limits.maxSize;
    let found = base.found || !fitting || this.#visitChanges(object);
    if (found) {
      if (options.sparse && fitting) this.#unpacker.completeChild(base);
      found = this.#visitWhole(entry, object);
    }
    return isLeaf ? undefined : { start, size, found, isText };
  }

  #count(entry: number, { start, size }: Placed): void {
    if (this.#until < Infinity && performance.now() > this.#until) throw new OutOfTime();
    if (this.#table.duplicates[entry] === 1) return;
    this.visited++;
    this.visitedBytes += size;
    this.#visitor.each?.(entry, { start, end: start + size });
  }

  /** Returns whether something was found, or may be because the object was not looked at. */
  #visitWhole(entry: number, object: Visited): boolean {
    const size = object.end - object.start;
    if (this.#table.duplicates[entry] === 1) return this.#visitor.changed(this.#unpacker.core.listWhole(size), object);
    if (size <= this.#limits.maxSize) return this.#visitor.whole(entry, object);
    this.#visitor.oversize(entry, size);
    return true;
  }

  #visitChanges(object: Visited): boolean {
    const { pieces } = this.#unpacker.core;
    return pieces === undefined || this.#visitor.changed(pieces, object);
  }

  /** What could not be unpacked, for whatever reason, is lost for all that hangs on it. Heavy subtrees say so themselves, duplicates elsewhere. */
  #giveUp(entry: number, error: unknown): void {
    if (error instanceof OutOfTime) throw error;
    const { firstChildren, nextSiblings, weights, duplicates } = this.#table;
    const reason = messageOf(error);
    const pending = [entry];
    for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
      if (duplicates[at] === 0) this.#visitor.unreadable(at, reason);
      for (let child = firstChildren[at] as number; child >= 0; child = nextSiblings[child] as number) {
        if ((weights[child] as number) <= this.#limits.weight) pending.push(child);
      }
    }
  }
}

/** `found`: something was found in the object, or may be. */
interface Unpacked extends Placed {
  readonly found: boolean;
  readonly isText: boolean;
}
