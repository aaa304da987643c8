// Which trees lead to some objects: those that name one of them, those that name such a tree, and so on up to the roots. All trees are unpacked
// once; of each, only the heads of its folders' ids are kept, four bytes each.

import type { IdTable } from '../core/pack.ts';
import { TREE } from './pack/entry-header.ts';
import { EntryLister, headOf } from './pack/entry-lister.ts';
import { findId } from './pack/known-ids.ts';
import type { StoredObjects } from './pack/stored-objects.ts';

/** Reading this way would take too much memory or time, as no ordinary history does: git has to tell. */
export class TooIntricate extends Error {
  override readonly name = 'TooIntricate';
}

/** At most so many folders in all trees together: 256 MB. */
const MAX_FOLDERS = 1 << 26;
/** Levels of folders. Packs hold most trees before those they name, so that few rounds find most levels. */
const MAX_ROUNDS = 200;

/** Objects to look for, in raw bytes. */
export interface Targets {
  readonly idSize: number;
  readonly table: IdTable;
  /** See `headOf`. */
  readonly heads: ReadonlySet<number>;
}

/**
 * For each object of the repository, by number, whether it is a tree that leads to one of the targets. By accident a few may be marked that do
 * not. Throws `TooIntricate`, and what `StoredObjects.visit` throws.
 */
export function findLeadingTrees(stored: StoredObjects, targets: Targets): Uint8Array {
  const folders = listFolders(stored, targets);
  const { marks, heads } = folders;
  for (let rounds = 0, count = -1; heads.size > count; rounds++) {
    if (rounds > MAX_ROUNDS) throw new TooIntricate('folders lie too deep');
    count = heads.size;
    spread(stored, folders);
  }
  return marks;
}

interface FolderLists {
  /** Numbers of trees. */
  readonly trees: Uint32Array;
  /** Where in `folders` what each of them names ends. */
  readonly ends: Uint32Array;
  readonly folders: Uint32Array;
  readonly marks: Uint8Array;
  /** Of the marked trees. */
  readonly heads: Set<number>;
}

function listFolders(stored: StoredObjects, { idSize, table, heads: wanted }: Targets): FolderLists {
  const { core } = stored;
  const lister = new EntryLister(core);
  lister.mark(wanted);
  const marks = new Uint8Array(stored.count);
  const trees = new Uint32Array(stored.count);
  const ends = new Uint32Array(stored.count);
  const heads = new Set<number>();
  let folders = new Uint32Array(1 << 16);
  let length = 0;
  let count = 0;
  let isLeading = false;
  const add = ({ id, head }: { readonly id: number; readonly head: number }): void => {
    if (length === folders.length) folders = grow(folders);
    folders[length++] = head;
    isLeading ||= wanted.has(head) && findId(table, idSize, core.bytes, id) >= 0;
  };
  stored.visit(TREE, (number, object) => {
    isLeading = false;
    if (!lister.list(object, idSize, true, add)) throw new TooIntricate('a tree is malformed');
    trees[count] = number;
    ends[count++] = length;
    if (isLeading) mark(stored, number, { marks, heads });
  });
  return { trees: trees.subarray(0, count), ends, folders, marks, heads };
}

/** One round: from what is marked to what names it, in one go where trees come before those that they name. */
function spread(stored: StoredObjects, lists: FolderLists): void {
  const { trees, ends, folders, marks, heads } = lists;
  const bits = new Uint8Array(1 << 20);
  const set = (head: number): void => {
    const at = (head >>> 3) & (bits.length - 1);
    bits[at] = (bits[at] as number) | (1 << (head & 7));
  };
  for (const head of heads) set(head);
  for (let tree = trees.length - 1; tree >= 0; tree--) {
    const number = trees[tree] as number;
    if (marks[number] === 1) continue;
    for (let at = ends[tree - 1] ?? 0; at < (ends[tree] as number); at++) {
      const head = folders[at] as number;
      if (((bits[(head >>> 3) & (bits.length - 1)] as number) & (1 << (head & 7))) === 0 || !heads.has(head)) continue;
      set(mark(stored, number, lists));
      break;
    }
  }
}

/** Returns the tree's head. */
function mark(stored: StoredObjects, tree: number, { marks, heads }: Pick<FolderLists, 'marks' | 'heads'>): number {
  const head = stored.withId(tree, headOf);
  marks[tree] = 1;
  heads.add(head);
  return head;
}

function grow(list: Uint32Array): Uint32Array<ArrayBuffer> {
  if (list.length >= MAX_FOLDERS) throw new TooIntricate('there are too many folders');
  const larger = new Uint32Array(list.length * 2);
  larger.set(list);
  return larger;
}
