// What trees hold of some objects, and nothing else of them: trees that hold the same under the same names are one folder here, whatever else
// lies in them. So a root is another folder only where something came or went.

import type { LeadingEntries } from './leading-entries.ts';

export interface FolderEntry {
  /** Bytes as latin1. */
  readonly name: string;
  /** Position in `Targets.table`, or -1. */
  readonly target: number;
  readonly folder: Folder | undefined;
  /** Tells this from every other entry. */
  readonly key: string;
}

/** One object for all trees that hold the same. */
export interface Folder {
  readonly serial: number;
  readonly entries: readonly FolderEntry[];
}

/** Numbers that make up an entry's part of a folder's key: its name, target and folder. */
const PARTS = 3;

export class Folders {
  readonly #leading: LeadingEntries;
  readonly #folders = new Map<number, Folder | undefined>();
  /** By their keys. */
  readonly #known = new Map<string, Folder>();
  #key = new Uint32Array(1 << 10);

  constructor(leading: LeadingEntries) {
    this.#leading = leading;
  }

  /** What a tree holds of the targets; undefined when that is nothing. */
  of(tree: number): Folder | undefined {
    if (this.#folders.has(tree) || this.#leading.count(tree) === undefined) return this.#folders.get(tree);
    const entered = new Set<number>();
    const pending = [tree];
    for (let at = pending.at(-1); at !== undefined; at = pending.at(-1)) {
      // Only a forged index makes a tree lead to itself; there it is nothing.
      if (entered.has(at) || !this.#enter(at, entered, pending)) this.#resolve(pending.pop() as number);
      entered.add(at);
    }
    return this.#folders.get(tree);
  }

  /** Puts what the tree leads to, and what is not known yet, on the stack. Returns whether there was any. */
  #enter(tree: number, entered: ReadonlySet<number>, pending: number[]): boolean {
    const before = pending.length;
    const count = this.#leading.count(tree) ?? 0;
    for (let i = 0; i < count; i++) {
      const inner = this.#leading.at(tree, i).tree;
      if (inner >= 0 && !this.#folders.has(inner) && !entered.has(inner)) pending.push(inner);
    }
    return pending.length > before;
  }

  #resolve(tree: number): void {
    if (this.#folders.has(tree)) return;
    const count = this.#leading.count(tree) ?? 0;
    if (this.#key.length < count * PARTS) this.#key = new Uint32Array(count * PARTS * 2);
    let length = 0;
    for (let i = 0; i < count; i++) {
      const { name, target, tree: inner } = this.#leading.at(tree, i);
      const folder = inner < 0 ? undefined : this.#folders.get(inner);
      if (target < 0 && folder === undefined) continue;
      this.#key[length++] = name;
      this.#key[length++] = target + 1;
      this.#key[length++] = folder === undefined ? 0 : folder.serial + 1;
    }
    this.#folders.set(tree, length === 0 ? undefined : this.#intern(tree, length));
  }

  #intern(tree: number, length: number): Folder {
    const key = Buffer.from(this.#key.buffer, 0, length * Uint32Array.BYTES_PER_ELEMENT).toString('latin1');
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const folder: Folder = { serial: this.#known.size, entries: this.#listEntries(tree) };
    this.#known.set(key, folder);
    return folder;
  }

  #listEntries(tree: number): readonly FolderEntry[] {
    const entries: FolderEntry[] = [];
    const count = this.#leading.count(tree) ?? 0;
    for (let i = 0; i < count; i++) {
      const { name, target, tree: inner } = this.#leading.at(tree, i);
      const folder = inner < 0 ? undefined : this.#folders.get(inner);
      if (target < 0 && folder === undefined) continue;
      const key = `${name} ${target} ${folder?.serial ?? ''}`;
      entries.push({ name: this.#leading.names[name] ?? '', target, folder, key });
    }
    return entries;
  }
}
