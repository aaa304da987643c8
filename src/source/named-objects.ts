// Objects that a source knows by name before it reads them: what they are called, and what went wrong with them.

import type { RawPath } from '../core/origin.ts';
import type { Problem } from '../core/problem.ts';
import { overMaxSize } from '../core/size.ts';
import type { Learned, WorkerSettings } from '../core/work-item.ts';
import type { ObjectPlace } from '../git/known-history.ts';
import { findPresentObjects } from '../git/list-objects.ts';
import { nameObject } from '../git/object-id.ts';
import type { ObjectItem } from '../git/object-item.ts';
import { ProblemLog } from '../git/problem-log.ts';
import { readObjects } from '../git/read-objects.ts';
import type { GitLocation } from '../git/environment.ts';
import type { Repository } from '../git/repository.ts';
import { LongNames } from './long-names.ts';

const CURE = 'run git fsck, and get it from another clone';
const PARTIAL_CURE =
  'left on the server by a partial clone: run git fetch --refetch --no-filter (git 2.36), or clone again without --filter';

/** As much of a repository as reading takes. */
type ReadableRepository = GitLocation & Pick<Repository, 'partial'>;

export class NamedObjects {
  readonly #repository: ReadableRepository;
  readonly #settings: WorkerSettings;
  readonly #places = new Map<string, ObjectPlace[]>();
  readonly #names: LongNames;
  readonly #log = new ProblemLog();

  /** `show`: how people know the paths whose names are scanned. */
  constructor(repository: ReadableRepository, settings: WorkerSettings, show?: (path: RawPath) => string) {
    this.#repository = repository;
    this.#settings = settings;
    this.#names = new LongNames(show);
  }

  /** An object to read, once however often it is added, and one more place of it. */
  add(id: string, place: ObjectPlace): void {
    const places = this.#places.get(id);
    if (places === undefined) this.#places.set(id, [place]);
    else if (!places.some((other) => other.path === place.path)) places.push(place);
  }

  /** The only place of an object. */
  replace(id: string, place: ObjectPlace): void {
    this.#places.set(id, [place]);
  }

  /** A path whose names are scanned as well. */
  addPath(path: RawPath, place: ObjectPlace): void {
    this.#names.add(path, place);
  }

  placesOf(id: string): readonly ObjectPlace[] {
    return this.#names.placesOf(id) ?? this.#places.get(id) ?? [];
  }

  /** Of the objects to read. */
  ids(): readonly string[] {
    return [...this.#places.keys()];
  }

  /** Names to scan; undefined when there are none. */
  names(): ObjectItem | undefined {
    return this.#names.item();
  }

  total(): number {
    return this.#places.size;
  }

  /** Tells the path of an object that a worker could only tell the id of. */
  nameProblem(problem: Problem): Problem {
    const { object, where } = problem;
    const path = object === undefined ? '' : this.#pathOf(object);
    if (object === undefined || path === '') return problem;
    const name = nameObject(object);
    return { ...problem, where: `${where.replace(name, () => path)} (${name})` };
  }

  report(where: string, message: string): void {
    this.#log.add('problems', { where, message });
  }

  problems(): readonly Problem[] {
    return this.#log.list();
  }

  /** Reads everything that was added, or only these. Whatever cannot be read is a problem. */
  async *read(ids: readonly string[] = this.ids()): AsyncGenerator<ObjectItem> {
    const unreadable = (id: string, why: string): void => this.#addUnreadable(id, why);
    const visitor = {
      onBody: () => {},
      onObject: () => {},
      onMissing: (id: string) => unreadable(id, `missing or corrupt: ${CURE}`),
      onOversize: (id: string, size: number) => unreadable(id, overMaxSize(size)),
      onBroken: () => {},
    };
    const query = {
      repository: this.#repository,
      limits: this.#settings,
      visitor,
      onUnreadable: (id: string, why: string) => unreadable(id, `corrupt: ${why}; ${CURE}`),
    };
    yield* readObjects(query, this.#repository.partial ? await this.#onlyPresent(ids) : ids);
  }

  /** Reads with git what workers could not. */
  async *readRest(learned: readonly Learned[]): AsyncGenerator<ObjectItem> {
    const unread = learned.flatMap((part) => part.unread.map(({ id }) => id));
    if (unread.length > 0) yield* this.read(unread);
  }

  /** In a partial clone git would try to fetch what is missing, and die of it each time. */
  async #onlyPresent(ids: readonly string[]): Promise<readonly string[]> {
    const present = await findPresentObjects(this.#repository);
    const [here, absent] = partition(ids, (id) => present.flagsOf(id) !== 0);
    for (const id of absent) this.#addUnreadable(id, PARTIAL_CURE);
    return here;
  }

  #addUnreadable(id: string, message: string): void {
    const path = this.#pathOf(id);
    this.#log.add('unreadable objects', {
      where: path === '' ? nameObject(id) : `${path} (${nameObject(id)})`,
      message,
    });
  }

  #pathOf(id: string): string {
    return this.#places.get(id)?.[0]?.path ?? '';
  }
}

function partition<T>(items: readonly T[], test: (item: T) => boolean): readonly [yes: readonly T[], no: readonly T[]] {
  return [items.filter((item) => test(item)), items.filter((item) => !test(item))];
}
