// The object reader that lets git unpack everything: one `git cat-file` over the whole object database, and when that dies in the middle
// (one corrupt object is enough) a second way that goes around what is broken.

import { messageOf } from '../core/errors.ts';
import { overMaxSize } from '../core/size.ts';
import { ObjectFramer, type ObjectVisitor } from './frame-objects.ts';
import { PRESENT } from './known-objects.ts';
import { listObjects } from './list-objects.ts';
import { ObjectIndex } from './object-index.ts';
import { nameObject } from './object-id.ts';
import type { ObjectItem, ObjectReader } from './object-item.ts';
import { ProblemLog } from './problem-log.ts';
import { readObjects } from './read-objects.ts';
import type { ObjectReaderSettings } from './reader-settings.ts';
import type { Repository } from './repository.ts';
import { spawnGit } from './spawn-git.ts';
import { findConnectivityProblems } from './connectivity.ts';
import { readShallow } from './shallow.ts';

/** Seconds. A delta that leads back to itself makes git loop and eat 100 MB a second, so that it is not given longer. */
const SILENCE = 30;
const ALL_OBJECTS = ['cat-file', '--batch-all-objects', '--unordered', '--buffer', '--batch'];
const CURE = 'run git fsck, and get it from another clone';

/** Reads every object of the repository with git. */
export function openObjectStream(repository: Repository, settings: ObjectReaderSettings): ObjectReader {
  const log = new ProblemLog();
  const index = new ObjectIndex(repository.objectFormat, new Set(readShallow(repository)));
  const stream = new ObjectStream(repository, settings, index, log);
  return {
    items: () => stream.items(),
    problems: () => log.list(),
    commits: () => index.commits,
    done: () => index.objects,
  };
}

class ObjectStream {
  readonly #repository: Repository;
  readonly #settings: ObjectReaderSettings;
  readonly #index: ObjectIndex;
  readonly #log: ProblemLog;

  constructor(repository: Repository, settings: ObjectReaderSettings, index: ObjectIndex, log: ProblemLog) {
    this.#repository = repository;
    this.#settings = settings;
    this.#index = index;
    this.#log = log;
  }

  async *items(): AsyncGenerator<ObjectItem, void, undefined> {
    const failure = yield* this.#readAll();
    if (failure !== undefined) yield* this.#readRest(failure);
    for (const { kind, problem } of await findConnectivityProblems(this.#repository, this.#index.presence()))
      this.#log.add(kind, problem);
  }

  /** The fast way. Returns why it broke off, undefined when it did not. */
  async *#readAll(): AsyncGenerator<ObjectItem, Error | undefined, undefined> {
    const git = await spawnGit(ALL_OBJECTS, { ...this.#repository, silence: this.#settings.silence ?? SILENCE });
    git.stdin.end();
    const framer = new ObjectFramer(git.stdout, this.#settings, this.#visitor());
    try {
      yield* framer.items();
      await git.ended;
      return framer.whole ? undefined : new Error('git cat-file ended in the middle of an object');
    } catch (error) {
      return error instanceof Error ? error : new Error(messageOf(error));
    } finally {
      git.stop();
    }
  }

  /** The slow way, for what the fast one has not brought. */
  async *#readRest(failure: Error): AsyncGenerator<ObjectItem, void, undefined> {
    const query = {
      repository: this.#repository,
      limits: this.#settings,
      visitor: this.#visitor(),
      silence: this.#settings.silence ?? SILENCE,
      onUnreadable: (id: string, why: string) => this.#addUnreadable(id, why),
    };
    try {
      yield* readObjects(query, this.#listUnseen());
    } catch (error) {
      this.#log.add('failures', {
        where: 'history',
        message: `not all objects could be read: ${messageOf(failure)}; ${messageOf(error)}; ${CURE}`,
      });
    }
  }

  /** Ids of all objects that have not been read. */
  async *#listUnseen(): AsyncGenerator<string, void, undefined> {
    for await (const id of listObjects({ ...this.#repository, silence: this.#settings.silence })) {
      if ((this.#index.known.flagsOf(id) & PRESENT) === 0) yield id;
    }
  }

  #visitor(): ObjectVisitor {
    return {
      onBody: (object, bytes, range) => {
        try {
          this.#index.addBody(object, bytes, range);
        } catch (error) {
          this.#addUnreadable(object.id, messageOf(error));
        }
      },
      onObject: (object) => this.#index.addObject(object),
      onMissing: (id) => this.#addUnreadable(id, 'git cannot read it'),
      onOversize: (id, size) =>
        this.#log.add('objects over --max-size', {
          where: nameObject(id),
          message: overMaxSize(size),
        }),
      onBroken: (id) => this.#addUnreadable(id, 'git ended in the middle of it'),
    };
  }

  /** Told once. It counts as present from here on, so that it is not also reported as missing. */
  #addUnreadable(id: string, why: string): void {
    if ((this.#index.known.flagsOf(id) & PRESENT) !== 0) return;
    this.#index.known.markId(id, PRESENT);
    this.#log.add('unreadable objects', { where: nameObject(id), message: `corrupt: ${why}; ${CURE}` });
  }
}
