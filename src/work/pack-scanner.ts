import { closeSync } from 'node:fs';
import { messageOf } from '../core/errors.ts';
import type { Hit } from '../core/match.ts';
import type { ObjectType } from '../core/origin.ts';
import type { LinkRequest } from '../core/links.ts';
import type { KnownIds, PackHandle } from '../core/pack.ts';
import type { Problem } from '../core/problem.ts';
import { overMaxSize } from '../core/size.ts';
import type { Learned, PackItem, WorkerSettings, WorkResult } from '../core/work-item.ts';
import { type ContentSettings, detectAll } from '../detect/detect-all.ts';
import type { Sieve } from '../detect/sieve.ts';
import { DeltaWalker, type ObjectVisitor, OutOfTime, type Visited, type WalkLimits } from '../git/pack/delta-walker.ts';
import { BLOB, COMMIT, TAG, TREE } from '../git/pack/entry-header.ts';
import { ID_STRIDE, type IdFinder } from '../git/pack/id-finder.ts';
import { openRegular } from '../git/pack/open-regular.ts';
import { entryIds, reviveHandle } from '../git/pack/pack-handle.ts';
import { HEAVY } from '../git/pack/pack-walks.ts';
import { type Range, ReferenceChecker } from '../git/pack/references.ts';
import type { UnpackCore } from '../git/pack/unpack-core.ts';
import { Unpacker } from '../git/pack/unpacker.ts';
import { type ChangedPiece, isAnyPiece } from './changed-pieces.ts';
import { type Inside, nameObjectProblems } from './inside.ts';
import { marginFor } from './margin.ts';
import { PackNotes } from './pack-notes.ts';
import { PackTools } from './pack-tools.ts';
import { isArchive, scanObject } from './scan-object.ts';
import { treeVisitor } from './tree-visitor.ts';
import { mayBeginWithinPacked, withDoubt } from './unpack-within.ts';

const TYPES: Readonly<Record<number, ObjectType>> = {
  [COMMIT]: 'commit',
  [TREE]: 'tree',
  [BLOB]: 'blob',
  [TAG]: 'tag',
};

/** Unpacks and scans delta trees of one pack. One for each thread and pack; buffers are reused from item to item. */
export class PackScanner {
  readonly #pack: PackHandle;
  readonly #settings: WorkerSettings;
  /** The same for contents of which it matters whether there is more to say than what was found. That is in `#isDoubtful`. */
  readonly #pieceSettings: ContentSettings;
  /** Something was left out, or depends on what surrounds it. */
  #isDoubtful = false;
  readonly #references: ReferenceChecker;
  readonly #finder: IdFinder;
  readonly #file: number;
  readonly #core: UnpackCore;
  readonly #unpacker: Unpacker;
  /** Says which pieces of blobs, commits and tags need a look at all; undefined where all do. */
  readonly #sieve: Sieve | undefined;
  readonly #walkers = new Map<number, DeltaWalker>();
  readonly #notes: PackNotes;
  #found: { entry: number; found: Inside }[] = [];
  #named: Hit[] = [];
  #unread = new Map<number, string>();

  constructor(pack: PackHandle, known: KnownIds, settings: WorkerSettings, tools = new PackTools(known)) {
    this.#pack = reviveHandle(pack);
    this.#settings = settings;
    this.#references = new ReferenceChecker(known);
    const { core, sieve, finder } = tools;
    this.#finder = finder;
    this.#core = core;
    this.#notes = new PackNotes(pack, core, finder);
    const doubt = (): void => void (this.#isDoubtful = true);
    // What rules and remarks look for, it does not know.
    if (settings.customRules === undefined && settings.remarks !== true) this.#sieve = sieve;
    this.#pieceSettings = { ...withDoubt(settings, doubt), onCandidate: doubt, sieve };
    this.#file = openRegular(pack.path);
    this.#unpacker = new Unpacker(this.#file, pack.table, this.#core);
  }

  close(): void {
    closeSync(this.#file);
  }

  /** What takes more than `patience` milliseconds is deferred as a whole: a few bytes of deltas may stand for gigabytes. */
  scan(item: PackItem, patience = Infinity): WorkResult {
    const { entries, links } = item;
    const type = this.#pack.table.types[entries[0] ?? 0] as number;
    const walker = this.#walkerFor(type, links);
    walker.begin(patience);
    const isDone = this.#walkAll(walker, entries);
    const result = this.#takeResult(type, walker);
    const noted = links === undefined ? result : { ...result, links: this.#notes.take(type, links) };
    return isDone ? noted : { hits: [], problems: [], counts: { files: 0, blobs: 0, bytes: 0 }, deferred: item };
  }

  /** False when there was no time for all of them. */
  #walkAll(walker: DeltaWalker, entries: Int32Array): boolean {
    for (const entry of entries) {
      try {
        walker.walk(entry);
      } catch (error) {
        if (error instanceof OutOfTime) return false;
        this.#unread.set(entry, messageOf(error));
      }
    }
    return true;
  }

  #takeResult(type: number, walker: DeltaWalker): WorkResult & { readonly learned: Learned } {
    this.#checkReferences();
    const name = TYPES[type] ?? 'blob';
    const hits = this.#named;
    const problems: Problem[] = [];
    for (const { entry, found } of this.#found) {
      const [id = ''] = entryIds(this.#pack, [entry]);
      for (const hit of found.hits) hits.push({ ...hit, origin: { ...hit.origin, kind: 'object', type: name, id } });
      for (const problem of nameObjectProblems(found.problems, id)) problems.push(problem);
    }
    const reasons = [...this.#unread.values()];
    const unread = entryIds(this.#pack, this.#unread.keys()).map((id, i) => ({ id, reason: reasons[i] ?? '' }));
    this.#found = [];
    this.#named = [];
    this.#unread = new Map();
    const { visited, visitedBytes } = walker;
    const isTree = type === TREE;
    return {
      hits,
      problems,
      counts: { files: 0, blobs: type === BLOB ? visited : 0, bytes: isTree ? 0 : visitedBytes },
      learned: { done: visited, unread, absent: this.#references.takeAbsent(), commits: [] },
    };
  }

  #walkerFor(type: number, links: LinkRequest | undefined): DeltaWalker {
    let walker = this.#walkers.get(type);
    if (walker === undefined) {
      const limits: WalkLimits = {
        margin: type === TREE ? 0 : marginFor(this.#settings.decodeDepth),
        sparse: type === BLOB,
        maxSize: type === BLOB ? this.#settings.maxSize : Infinity,
        weight: HEAVY,
      };
      walker = new DeltaWalker(this.#unpacker, this.#pack.table, this.#visitor(type, links), limits);
      this.#walkers.set(type, walker);
    }
    return walker;
  }

  #visitor(type: number, links: LinkRequest | undefined): ObjectVisitor {
    const report = {
      ...(links === undefined ? {} : { each: this.#notes.listenerFor(type, links) }),
      oversize: (entry: number, size: number) =>
        void this.#found.push({ entry, found: { hits: [], problems: [{ where: '', message: overMaxSize(size) }] } }),
      unreadable: (entry: number, reason: string) => void this.#unread.set(entry, reason),
    };
    const { idSize } = this.#pack.index;
    const check = (): void => this.#checkReferences();
    const tell = { cut: report.unreadable, hit: (hit: Hit) => void this.#named.push(hit) };
    if (type === TREE)
      return { ...report, ...treeVisitor(this.#core, { idSize, check, tell, settings: this.#settings }) };
    return {
      ...report,
      whole: (entry, object) => {
        if (type !== BLOB) this.#core.checkHeader(object, idSize, check);
        return this.#scanWhole(entry, object, type);
      },
      changed: (pieces, object) => {
        if (type !== BLOB) this.#core.checkHeader(object, idSize, check);
        if (type === BLOB && isArchive(this.#core.bytes, object, this.#settings)) return true;
        return this.#isAnyOf(pieces, object);
      },
    };
  }

  /** Looks up what was named. */
  #checkReferences(): void {
    const ids = this.#core.takeUnseen();
    if (ids.length > 0) this.#finder.findUnknown(ids, (number) => this.#references.check(ids, number * ID_STRIDE));
  }

  /** Whether the whole object is to be scanned, for what is in one of its first `pieces` pieces. */
  #isAnyOf(pieces: number, object: Range): boolean {
    return isAnyPiece(this.#core, pieces, object, (piece) => this.#scanPiece(piece, object), this.#sieve);
  }

  #scanPiece({ start, end, changes }: ChangedPiece, object: Range): boolean {
    if (start > object.start && mayBeginWithinPacked(this.#core.bytes, { start, end }, this.#settings)) return true;
    this.#isDoubtful = false;
    return detectAll(this.#core.bytes, start, end, this.#pieceSettings, changes).length > 0 || this.#isDoubtful;
  }

  #scanWhole(entry: number, object: Visited, type: number): boolean {
    const isClosed = type !== BLOB || !isArchive(this.#core.bytes, object, this.#settings);
    if (isClosed && !this.#isAnyOf(this.#core.listWhole(object.end - object.start), object)) return false;
    this.#isDoubtful = false;
    const found = scanObject(this.#core.bytes, object, type === BLOB ? UNNAMED : UNNAMED_TEXT, this.#pieceSettings);
    const isEmpty = found.hits.length === 0 && found.problems.length === 0;
    if (!isEmpty) this.#found.push({ entry, found });
    return !isEmpty || this.#isDoubtful;
  }
}

/** Stands in for an object's origin until it is known that its id is worth looking up. */
const UNNAMED = { kind: 'object', type: 'blob', id: '' } as const;
const UNNAMED_TEXT = { ...UNNAMED, type: 'commit' } as const;
