// Notes what commits and trees name while they lie unpacked in a core's memory: on any thread, while they are scanned or afterwards.

import type { CommitLinks, Links, TreeLinks } from '../../core/links.ts';
import type { IdTable } from '../../core/pack.ts';
import { CommitReader } from './commit-reader.ts';
import { EntryLister, headsOf, type MarkRoom } from './entry-lister.ts';
import type { IdFinder } from './id-finder.ts';
import { findId } from './known-ids.ts';
import type { Range } from './references.ts';
import type { UnpackCore } from './unpack-core.ts';
import { WordList } from './word-list.ts';

/** At most so many folders in all trees together: 256 MB. */
export const MAX_FOLDERS = 1 << 26;

export interface LinkNoter {
  /** Of an object in the core's memory, by its number. */
  note(number: number, object: Range): void;
  /** What was noted since the last time; undefined where git has to tell. */
  take(): Links | undefined;
}

export class CommitNoter implements LinkNoter {
  readonly #idSize: number;
  readonly #finder: IdFinder;
  readonly #reader: CommitReader;
  readonly #commits = new WordList();
  readonly #ends = new WordList();
  readonly #named = new WordList();
  /** Of what has been read, found or not. */
  #length = 0;
  #isBroken = false;

  constructor(core: UnpackCore, idSize: number, finder: IdFinder) {
    this.#idSize = idSize;
    this.#finder = finder;
    this.#reader = new CommitReader(core);
  }

  note(number: number, commit: Range): void {
    let count = this.#reader.read(commit, this.#idSize);
    if (count < 0) {
      this.#findNamed();
      count = this.#reader.read(commit, this.#idSize);
    }
    this.#isBroken ||= count <= 0;
    this.#length += count;
    this.#commits.push(number);
    this.#ends.push(this.#length);
  }

  take(): CommitLinks | undefined {
    this.#findNamed();
    const commits = this.#commits.take();
    const ends = this.#ends.take();
    const named = new Int32Array(this.#named.take().buffer);
    this.#length = 0;
    if (this.#isBroken) return undefined;
    return { kind: 'commits', commits, ends, named };
  }

  #findNamed(): void {
    const numbers = this.#finder.findNumbers(this.#reader.takeIds());
    this.#named.append(numbers, 0, numbers.length);
  }
}

export class TreeNoter implements LinkNoter {
  readonly #core: UnpackCore;
  readonly #idSize: number;
  readonly #targets: IdTable;
  readonly #lister: EntryLister;
  readonly #trees = new WordList();
  readonly #ends = new WordList();
  readonly #folders = new WordList();
  readonly #naming = new WordList();
  #isBroken = false;

  /** `targets`: what trees are looked through for. */
  constructor(core: UnpackCore, idSize: number, targets: IdTable, room: MarkRoom) {
    this.#core = core;
    this.#idSize = idSize;
    this.#targets = targets;
    this.#lister = new EntryLister(core);
    this.#lister.mark(headsOf(targets), room);
  }

  note(number: number, object: Range): void {
    if (this.#isBroken) return;
    const marked = this.#lister.listFolders(object, this.#idSize, this.#add);
    this.#trees.push(number);
    this.#ends.push(this.#folders.length);
    if (marked > 0 && this.#isNaming(object)) this.#naming.push(number);
    this.#isBroken = marked < 0 || this.#folders.length > MAX_FOLDERS;
  }

  take(): TreeLinks | undefined {
    const trees = this.#trees.take();
    const ends = this.#ends.take();
    const folders = this.#folders.take();
    const naming = this.#naming.take();
    if (this.#isBroken) return undefined;
    return { kind: 'trees', trees, ends, folders, naming };
  }

  readonly #add = (words: Uint32Array, first: number, count: number): void => this.#folders.append(words, first, count);

  #isNaming(object: Range): boolean {
    let isNaming = false;
    this.#lister.list(object, this.#idSize, ({ id }) => {
      isNaming ||= findId(this.#targets, this.#idSize, this.#core.bytes, id) >= 0;
    });
    return isNaming;
  }
}
