// Has what commits and trees name noted while they are scanned, once something has been found whose history will be asked for: so they need not be
// unpacked again.

import type { CommitLinks, LinkRequest, Links, NotedLinks, TreeLinks } from '../../core/links.ts';
import type { IdTable, KnownIds, PackHandle } from '../../core/pack.ts';
import { type Holder, isMessage } from '../holder.ts';
import { COMMIT, TREE } from './entry-header.ts';
import { createIdTable } from './known-ids.ts';
import { MAX_FOLDERS } from './link-noter.ts';
import { ObjectNumbers } from './object-numbers.ts';

/** What one pack is asked for of one type. */
interface Asked {
  /** Undefined where nothing was known to be asked for when it began. */
  readonly targets: IdTable | undefined;
  /** How many ids had been found. */
  readonly found: number;
  readonly slots: number[];
}

export class NotedLog {
  readonly #idSize: number;
  readonly #numbers: ObjectNumbers;
  readonly #found = new Set<string>();
  /** What was found when trees were looked through last. */
  #targets: Pick<Asked, 'targets' | 'found'> = { targets: undefined, found: 0 };
  #isAwaited = false;
  readonly #asked = new Map<string, Asked>();
  #answers: (Links | undefined)[] = [];
  #slots = 0;
  #folders = 0;

  constructor({ idSize, tables }: KnownIds) {
    this.#idSize = idSize;
    this.#numbers = new ObjectNumbers(idSize, tables);
  }

  /** From now on commits are noted, and trees when they may name the holder. */
  follow(holder: Holder<unknown>): void {
    this.#isAwaited = true;
    if (!isMessage(holder) && holder.id.length === this.#idSize * 2) this.#found.add(holder.id);
  }

  /** What is to be noted of objects of a pack and type. All of them or none are noted, and for the same ids. */
  ask({ index, table }: PackHandle, entries: Int32Array): LinkRequest | undefined {
    const type = table.types[entries[0] ?? 0] as number;
    if (type !== COMMIT && type !== TREE) return undefined;
    const first = this.#numbers.firstOf(index.idTable);
    const key = `${first} ${type}`;
    const asked = this.#asked.get(key) ?? this.#begin(type);
    this.#asked.set(key, asked);
    if (asked.targets === undefined) return undefined;
    const slot = this.#slots++;
    asked.slots.push(slot);
    return { slot, first, targets: asked.targets };
  }

  /** Of trees that name too many folders nothing is kept. */
  keep({ slot, links }: NotedLinks): void {
    const isTree = links?.kind === 'trees';
    if (isTree) this.#folders += links.folders.length;
    if (isTree && this.#folders > MAX_FOLDERS) this.#answers = this.#answers.map(withoutTrees);
    else this.#answers[slot] = links;
  }

  /** What was noted of all commits of a pack; undefined where it was not. */
  commitsOf(first: number): readonly CommitLinks[] | undefined {
    const answers = this.#listAnswers(this.#asked.get(`${first} ${COMMIT}`));
    return answers?.flatMap((links) => (links.kind === 'commits' ? links : []));
  }

  /** What was noted of all trees of a pack, which were looked through for these ids. */
  treesOf(first: number, ids: readonly string[]): readonly TreeLinks[] | undefined {
    const asked = this.#asked.get(`${first} ${TREE}`);
    const isWhole = asked?.found === this.#found.size && ids.every((id) => this.#found.has(id));
    const answers = isWhole ? this.#listAnswers(asked) : undefined;
    return answers?.flatMap((links) => (links.kind === 'trees' ? links : []));
  }

  #begin(type: number): Asked {
    const found = this.#found.size;
    const isWanted = type === COMMIT ? this.#isAwaited : found > 0 && this.#folders <= MAX_FOLDERS;
    if (!isWanted) return { targets: undefined, found, slots: [] };
    // One table for all packs that are looked through for the same.
    if (this.#targets.targets === undefined || this.#targets.found < found)
      this.#targets = { targets: createIdTable([...this.#found], this.#idSize), found };
    return { ...this.#targets, slots: [] };
  }

  #listAnswers(asked: Asked | undefined): readonly Links[] | undefined {
    if (asked?.targets === undefined) return undefined;
    const answers = asked.slots.flatMap((slot) => this.#answers[slot] ?? []);
    return answers.length === asked.slots.length ? answers : undefined;
  }
}

function withoutTrees(links: Links | undefined): Links | undefined {
  return links?.kind === 'trees' ? undefined : links;
}
