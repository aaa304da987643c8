// What becomes of objects that are not read in this process: git tries each of them, and what it cannot read either is told once.

import { messageOf } from '../../core/errors.ts';
import { overMaxSize } from '../../core/size.ts';
import type { ObjectVisitor } from '../frame-objects.ts';
import { nameObject } from '../object-id.ts';
import type { ObjectItem } from '../object-item.ts';
import type { ObjectReaderSettings } from '../reader-settings.ts';
import type { ProblemLog } from '../problem-log.ts';
import { readObjects } from '../read-objects.ts';
import type { Repository } from '../repository.ts';
import type { ReferenceChecker } from './references.ts';

export const CURE = 'run git fsck, and get it from another clone';
/** Git follows a delta only within its pack. */
const THIN = 'a delta whose base is not in its pack, which may be a thin pack that git index-pack --fix-thin completes';

export class GitFallback {
  readonly #repository: Repository;
  readonly #settings: ObjectReaderSettings;
  readonly #log: ProblemLog;
  /** What cannot be read in any way. */
  readonly #lost = new Set<string>();
  /** Commits that were read here. */
  readonly commits = new Set<string>();
  /** How many blobs git got to the end of. */
  blobs = 0;

  constructor(repository: Repository, settings: ObjectReaderSettings, log: ProblemLog) {
    this.#repository = repository;
    this.#settings = settings;
    this.#log = log;
  }

  /** Told once: git may name the same failure in two ways. */
  addUnreadable(id: string, why: string): void {
    if (this.#lost.has(id)) return;
    this.#lost.add(id);
    this.#log.add('unreadable objects', { where: nameObject(id), message: `corrupt: ${why}; ${CURE}` });
  }

  /** `thin`: those of the ids that are deltas without a base in their pack. */
  async *read(
    ids: Iterable<string>,
    references: ReferenceChecker,
    thin: ReadonlySet<string>,
  ): AsyncGenerator<ObjectItem, void, undefined> {
    const onUnreadable = (id: string, why: string) => this.addUnreadable(id, why);
    const visitor: ObjectVisitor = {
      onBody: ({ type, id }, bytes, [start, end]) => {
        const range = { start, end };
        if (type !== 'tree') references.checkHeader(bytes, range);
        else if (!references.checkTree(bytes, range)) this.addUnreadable(id, 'the tree ends in the middle of an entry');
      },
      onObject: ({ type, id }) => {
        if (type === 'commit') this.commits.add(id);
        if (type === 'blob') this.blobs++;
      },
      onMissing: (id: string) => onUnreadable(id, thin.has(id) ? THIN : 'git cannot read it'),
      onOversize: (id: string, size: number) =>
        this.#log.add('objects over --max-size', { where: nameObject(id), message: overMaxSize(size) }),
      onBroken: (id: string) => onUnreadable(id, 'git ended in the middle of it'),
    };
    try {
      const query = {
        repository: this.#repository,
        limits: this.#settings,
        visitor,
        onUnreadable,
        silence: this.#settings.silence,
      };
      yield* readObjects(query, ids);
    } catch (error) {
      this.#log.add('failures', {
        where: 'history',
        message: `not all objects could be read: ${messageOf(error)}; ${CURE}`,
      });
    }
  }
}
