// Reads a whole object database in this process: lists packs and loose objects, hands out trees of deltas for worker threads to unpack, and
// leaves to git what cannot be read that way.

import { delimiter, join } from 'node:path';
import { messageOf } from '../../core/errors.ts';
import type { KnownIds, LooseFile, PackHandle } from '../../core/pack.ts';
import type { Learned, LooseItem, PackItem } from '../../core/work-item.ts';
import { findConnectivityProblems } from '../connectivity.ts';
import { IdList } from '../id-list.ts';
import type { ObjectVisitor } from '../frame-objects.ts';
import { nameObject } from '../object-id.ts';
import type { ObjectItem, ObjectReader } from '../object-item.ts';
import type { ObjectReaderSettings } from '../object-stream.ts';
import { ProblemLog } from '../problem-log.ts';
import { readObjects } from '../read-objects.ts';
import type { Repository } from '../repository.ts';
import { overMaxSize } from '../../core/size.ts';
import { idsOfType, markDuplicates } from './duplicates.ts';
import { COMMIT, OUTSIDE } from './entry-header.ts';
import { createIdTable, findId, isKnown } from './known-ids.ts';
import { listObjectStore, type ObjectStore } from './object-store.ts';
import { entryAt, openPack } from './pack-handle.ts';
import { offsetAt } from './pack-index.ts';
import { listWalks } from './pack-walks.ts';
import { ReferenceChecker } from './references.ts';

const LOOSE_BATCH = 256;
const CURE = 'run git fsck, and get it from another clone';

/** Opens the reader. Throws when a pack's own tables are damaged: then git has to find out what can still be read. */
export function openPackReader(repository: Repository, settings: ObjectReaderSettings): ObjectReader {
  const idSize = repository.objectFormat === 'sha256' ? 32 : 20;
  const { directory, alternates } = objectDirectoriesOf(repository);
  const store = listObjectStore(directory, alternates);
  const packs = store.packs.map((stem) => openPack(stem, idSize));
  const circular = markDuplicates(packs);
  const loose = createIdTable(
    store.loose.map(({ id }) => id),
    idSize,
  );
  const known: KnownIds = { idSize, tables: [...packs.map(({ index }) => index.idTable), loose] };
  const reader = new PackReader({ repository, settings, store, packs, known, circular });
  return {
    items: () => reader.items(),
    rest: (learned) => reader.rest(learned),
    problems: () => reader.log.list(),
    commits: () => reader.commits(),
  };
}

/** A hook that runs before a push is accepted finds new objects in one directory and, as an alternate, all others in another. */
function objectDirectoriesOf({ commonDir, inherit }: Repository): { directory: string; alternates: readonly string[] } {
  const ambient = inherit ? process.env : {};
  const directory = ambient['GIT_OBJECT_DIRECTORY'] ?? join(commonDir, 'objects');
  const named = (ambient['GIT_ALTERNATE_OBJECT_DIRECTORIES'] ?? '').split(delimiter);
  return { directory, alternates: named.filter((path) => path !== '') };
}

interface Opened {
  readonly repository: Repository;
  readonly settings: ObjectReaderSettings;
  readonly store: ObjectStore;
  readonly packs: readonly PackHandle[];
  readonly known: KnownIds;
  /** Ids of entries whose bases run in a circle: git would follow it for ever, so it must not be asked for them. */
  readonly circular: ReadonlySet<string>;
}

class PackReader {
  readonly log = new ProblemLog();
  readonly #opened: Opened;
  /** Commits that are not known from a pack's table: loose ones, and what git read. */
  readonly #otherCommits = new Set<string>();
  /** What cannot be read in any way. */
  readonly #lost = new Set<string>();
  /** Left to git. */
  #unread: ReadonlySet<string> = new Set();

  constructor(opened: Opened) {
    this.#opened = opened;
    for (const problem of opened.store.problems) this.log.add('unreadable folders', problem);
  }

  async *items(): AsyncGenerator<PackItem | LooseItem, void, undefined> {
    const { packs, known } = this.#opened;
    for (const pack of packs) {
      for (const entries of listWalks(pack.table)) yield { kind: 'pack', pack, known, entries };
    }
    const files = this.#listLoose();
    for (let at = 0; at < files.length; at += LOOSE_BATCH) {
      yield { kind: 'loose', known, files: files.slice(at, at + LOOSE_BATCH) };
    }
  }

  /** Reads with git what the threads could not, then looks for what is missing. */
  async *rest(learned: readonly Learned[]): AsyncGenerator<ObjectItem, void, undefined> {
    const { repository, known, packs, circular } = this.#opened;
    for (const { commits } of learned) for (const id of commits) this.#otherCommits.add(id);
    this.#reportCircular();
    const outside = packs.flatMap((pack) => idsOfType(pack, OUTSIDE));
    this.#unread = new Set([...outside, ...learned.flatMap((each) => each.unread.map(({ id }) => id))]);
    const references = new ReferenceChecker(known);
    if (this.#unread.size > 0) yield* this.#readWithGit(references);
    const absent = new Set([...references.takeAbsent(), ...learned.flatMap((each) => each.absent)]);
    const has = (id: string) => isKnown(known, Buffer.from(id, 'hex'), 0);
    // Looking for what is missing, git would read everything, and never come back from a circle.
    const presence = { has, absent: circular.size > 0 ? 0 : absent.size };
    if (presence.absent < absent.size) {
      this.log.add('missing objects', {
        where: 'history',
        message: `${absent.size} named objects are missing: ${CURE}`,
      });
    }
    for (const { kind, problem } of await findConnectivityProblems(repository, presence)) this.log.add(kind, problem);
  }

  /** Every commit that was read; none when git must not walk through the history, because it would never come back from a circle. */
  commits(): IdList {
    const list = new IdList(this.#opened.known.idSize * 2);
    if (this.#opened.circular.size > 0) return list;
    for (const pack of this.#opened.packs) {
      for (const id of idsOfType(pack, COMMIT, true)) if (!this.#unread.has(id)) list.add(id);
    }
    for (const id of this.#otherCommits) list.add(id);
    return list;
  }

  /** Loose objects that no pack holds, each once. */
  #listLoose(): LooseFile[] {
    const { store, packs, known } = this.#opened;
    const seen = new Set<string>();
    return store.loose.filter(({ id }) => {
      if (id.length !== known.idSize * 2 || seen.has(id)) return false;
      seen.add(id);
      return !packs.some((pack) => this.#holds(pack, id));
    });
  }

  /** Whether the pack has the object in a form that does not run in a circle. */
  #holds({ index, table }: PackHandle, id: string): boolean {
    const position = findId(index.idTable, index.idSize, Buffer.from(id, 'hex'), 0);
    return (
      position >= 0 && (!this.#opened.circular.has(id) || table.types[entryAt(table, offsetAt(index, position))] !== 0)
    );
  }

  /** What runs in a circle everywhere it is stored. */
  #reportCircular(): void {
    const { circular, packs, store } = this.#opened;
    if (circular.size === 0) return;
    const loose = new Set(store.loose.map(({ id }) => id));
    for (const id of circular) {
      if (!loose.has(id) && !packs.some((pack) => this.#holds(pack, id)))
        this.#addUnreadable(id, 'it is a delta of itself');
    }
  }

  /** Told once: git may name the same failure in two ways. */
  #addUnreadable(id: string, why: string): void {
    if (this.#lost.has(id)) return;
    this.#lost.add(id);
    this.log.add('unreadable objects', { where: nameObject(id), message: `corrupt: ${why}; ${CURE}` });
  }

  async *#readWithGit(references: ReferenceChecker): AsyncGenerator<ObjectItem, void, undefined> {
    const { repository, settings } = this.#opened;
    const onUnreadable = (id: string, why: string) => this.#addUnreadable(id, why);
    const visitor: ObjectVisitor = {
      onBody: ({ type, id }, bytes, [start, end]) => {
        const range = { start, end };
        if (type !== 'tree') references.checkHeader(bytes, range);
        else if (!references.checkTree(bytes, range))
          this.#addUnreadable(id, 'the tree ends in the middle of an entry');
      },
      onObject: ({ type, id }) => {
        if (type === 'commit') this.#otherCommits.add(id);
      },
      onMissing: (id: string) => onUnreadable(id, 'git cannot read it'),
      onOversize: (id: string, size: number) =>
        this.log.add('objects over --max-size', { where: nameObject(id), message: overMaxSize(size) }),
      onBroken: (id: string) => onUnreadable(id, 'git ended in the middle of it'),
    };
    try {
      const query = { repository, limits: settings, visitor, onUnreadable, silence: settings.silence };
      yield* readObjects(query, this.#unread);
    } catch (error) {
      this.log.add('failures', {
        where: 'history',
        message: `not all objects could be read: ${messageOf(error)}; ${CURE}`,
      });
    }
  }
}
