// Reads a whole object database in this process: lists packs and loose objects, hands out trees of deltas for worker threads to unpack, and
// leaves to git what cannot be read that way.

import { setImmediate } from 'node:timers/promises';
import { messageOf } from '../../core/errors.ts';
import type { LooseFile, PackHandle } from '../../core/pack.ts';
import type { Learned, LooseItem, PackItem } from '../../core/work-item.ts';
import { findBrokenRefs, findConnectivityProblems, type KindOfProblem } from '../connectivity.ts';
import { IdList } from '../id-list.ts';
import type { ObjectItem, ObjectReader, Settled } from '../object-item.ts';
import type { ObjectReaderSettings } from '../reader-settings.ts';
import { ProblemLog } from '../problem-log.ts';
import type { Repository } from '../repository.ts';
import { walkAll, type Walks } from './done-objects.ts';
import { idsOfType } from './duplicates.ts';
import { COMMIT, OUTSIDE } from './entry-header.ts';
import { CURE, GitFallback } from './git-fallback.ts';
import { isKnown } from './known-ids.ts';
import { isPacked, listLoose } from './loose-objects.ts';
import { listNewcomers } from './newcomers.ts';
import { NotedLog } from './noted-log.ts';
import { holdSame, listObjectStoreOf } from './object-store.ts';
import { type Opened, openPacks, type PackReading } from './open-packs.ts';
import { ReferenceChecker } from './references.ts';
import { sortIds, subtractIds } from './sorted-ids.ts';
import { openStored, type StoredObjects } from './stored-objects.ts';

const LOOSE_BATCH = 256;

/** Opens the reader. Throws when a pack's own tables are damaged: then git has to find out what can still be read. */
export function openPackReader(
  repository: Repository,
  settings: ObjectReaderSettings,
  reading: PackReading = {},
): ObjectReader {
  const opened = openPacks(repository, settings, reading);
  const reader = new PackReader(opened);
  return {
    items: () => reader.items(),
    rest: (learned) => reader.rest(learned),
    problems: () => reader.log.list(),
    commits: () => reader.commits(),
    stored: () => reader.stored(),
    ...(opened.leavingOut === undefined ? {} : { total: () => reader.total }),
    follow: (holder) => reader.noted?.follow(holder),
    note: (noted) => reader.noted?.keep(noted),
    settle: (again, hasNames) => reader.settle(again, hasNames),
  };
}

class PackReader {
  readonly log = new ProblemLog();
  /** None where not everything is read. */
  readonly noted: NotedLog | undefined;
  readonly #opened: Opened;
  readonly #git: GitFallback;
  readonly #walks: readonly Walks[];
  readonly #loose: readonly LooseFile[];
  /** Loose commits that were read here; others are known from a pack's table or from git. */
  readonly #looseCommits = new Set<string>();
  /** Left to git. */
  #unread: ReadonlySet<string> = new Set();
  #isWhole = false;
  /** What has come while the rest was read. */
  #newcomers: ReadonlySet<string> = new Set();
  /** What is wrong with the refs, asked while objects are read. */
  #brokenRefs: Promise<readonly KindOfProblem[]> | undefined;

  constructor(opened: Opened) {
    const { repository, settings, packs, leavingOut } = opened;
    this.#opened = opened;
    this.#git = new GitFallback(repository, settings, this.log);
    this.#walks = packs.map((pack) => leavingOut?.walk(pack) ?? walkAll(pack));
    if (leavingOut === undefined) this.noted = new NotedLog(opened.known);
    const loose = listLoose(opened);
    this.#loose = leavingOut?.listLoose(loose) ?? loose;
    for (const problem of opened.store.problems) this.log.add('unreadable folders', problem);
  }

  /** How many objects are read. */
  get total(): number {
    return this.#walks.reduce((sum, { objects }) => sum + objects, this.#loose.length);
  }

  async *items(): AsyncGenerator<PackItem | LooseItem, void, undefined> {
    let areRefsRead = false;
    this.#brokenRefs = findBrokenRefs(this.#opened.repository, this).finally(() => (areRefsRead = true));
    for (const item of this.#listItems()) {
      yield item;
      // Where all is done on one thread, git's answer would wait, and git be taken for stuck.
      if (!areRefsRead) await setImmediate();
    }
  }

  /** The largest pack last: what was found is known by then, and can be followed while its commits and trees are read. */
  *#listItems(): Generator<PackItem | LooseItem, void, undefined> {
    const { known } = this.#opened;
    for (let at = 0; at < this.#loose.length; at += LOOSE_BATCH) {
      yield { kind: 'loose', known, files: this.#loose.slice(at, at + LOOSE_BATCH) };
    }
    for (const { pack, entries } of this.#walks.toSorted((a, b) => a.objects - b.objects)) {
      for (const walk of entries()) {
        yield { kind: 'pack', pack, known, entries: walk, links: this.noted?.ask(pack, walk) };
      }
    }
  }

  /** Reads with git what the threads could not, then looks for what is missing. */
  async *rest(learned: readonly Learned[]): AsyncGenerator<ObjectItem, void, undefined> {
    const { repository, known, packs, circular } = this.#opened;
    for (const { commits } of learned) for (const id of commits) this.#looseCommits.add(id);
    this.#reportCircular();
    const outside = new Set(packs.flatMap((pack) => [...idsOfType(pack, OUTSIDE, true)]));
    this.#unread = new Set([...outside, ...learned.flatMap((each) => each.unread.map(({ id }) => id))]);
    const references = new ReferenceChecker(known);
    if (this.#unread.size > 0) yield* this.#git.read(this.#unread, references, outside);
    const brokenRefs = yield* this.#readNewcomers(references);
    const named = [...references.takeAbsent(), ...learned.flatMap((each) => each.absent)];
    const absent = new Set(named.filter((id) => !this.#newcomers.has(id)));
    this.#isWhole = absent.size === 0 && circular.size === 0;
    // Looking for what is missing, git would read everything, and never come back from a circle.
    const presence = { has: this.has, absent: circular.size > 0 ? 0 : absent.size };
    if (presence.absent < absent.size) {
      const message = `${absent.size} named objects are missing: ${CURE}`;
      this.log.add('missing objects', { where: 'history', message });
    }
    const found = await findConnectivityProblems(repository, presence, brokenRefs);
    for (const { kind, problem } of found) this.log.add(kind, problem);
  }

  /** What has come since, which refs may lead to. Returns what is wrong with the refs. */
  async *#readNewcomers(
    references: ReferenceChecker,
  ): AsyncGenerator<ObjectItem, readonly KindOfProblem[] | undefined, undefined> {
    const { repository, known, store } = this.#opened;
    if (holdSame(store, listObjectStoreOf(repository))) return this.#brokenRefs;
    // Refs first: what they lead to is there when objects are listed.
    const broken = await findBrokenRefs(repository, this);
    this.#newcomers = listNewcomers(store, listObjectStoreOf(repository), known);
    if (this.#newcomers.size > 0) yield* this.#git.read(this.#newcomers, references, new Set());
    return broken.filter(({ id }) => id === undefined || !this.has(id));
  }

  readonly has = (id: string): boolean =>
    isKnown(this.#opened.known, Buffer.from(id, 'hex'), 0) || this.#newcomers.has(id);

  /** Every commit that was read, now or before; none when git must not walk through the history, because it would never come back from a circle. */
  commits(): IdList {
    const list = new IdList(this.#opened.known.idSize * 2);
    if (this.#opened.circular.size > 0) return list;
    for (const pack of [...this.#opened.packs, ...this.#openResting()]) {
      for (const id of idsOfType(pack, COMMIT, true)) if (!this.#unread.has(id)) list.add(id);
    }
    for (const id of new Set([...this.#looseCommits, ...this.#git.commits])) list.add(id);
    return list;
  }

  /** Undefined where something is missing, has come since, or could be read by git only, but for blobs: nobody asks what is in those. */
  stored(): StoredObjects | undefined {
    if (!this.#isWhole || this.#newcomers.size > 0 || this.#unread.size > this.#git.blobs) return undefined;
    return openStored(this.#opened, listLoose(this.#opened), this.noted);
  }

  /** What was read, and what need not be read again: not what git had to read, nor loose commits, which no other loose object was told from. */
  settle(again: Iterable<string>, hasNames: boolean): Settled {
    const { circular, known, listAll } = this.#opened;
    const all = listAll();
    const left = [...again, ...this.#unread, ...circular, ...this.#looseCommits];
    const ids = subtractIds(all, sortIds(left, known.idSize));
    return { objects: all.count, read: this.total, done: { ids, whole: this.#isWhole && !hasNames } };
  }

  #openResting(): readonly PackHandle[] {
    try {
      return this.#opened.resting();
    } catch (error) {
      this.log.add('failures', { where: 'history', message: `not all commits could be listed: ${messageOf(error)}` });
      return [];
    }
  }

  /** What runs in a circle everywhere it is stored. */
  #reportCircular(): void {
    const { circular, store } = this.#opened;
    const loose = new Set(circular.size === 0 ? [] : store.loose.map(({ id }) => id));
    for (const id of circular)
      if (!loose.has(id) && !isPacked(this.#opened, id)) this.#git.addUnreadable(id, 'it is a delta of itself');
  }
}
