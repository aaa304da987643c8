// Reads objects that are named one by one, through `git cat-file --batch` on stdin. An object that git refuses, chokes on or never stops
// unpacking is told; git is started again behind it, and nothing else is lost.

import { messageOf } from '../core/errors.ts';
import { ObjectFramer, type FrameLimits, type ObjectVisitor } from './frame-objects.ts';
import type { GitLocation } from './environment.ts';
import type { ObjectItem } from './object-item.ts';
import { spawnGit } from './spawn-git.ts';

export interface ObjectQuery {
  readonly repository: GitLocation;
  readonly limits: FrameLimits;
  readonly visitor: ObjectVisitor;
  /** Called for each object on which git died, with what git said. */
  readonly onUnreadable: (id: string, why: string) => void;
  /** See `SpawnOptions`. */
  readonly silence?: number | undefined;
}

/** Seconds without an answer after which an object counts as one on which git hangs. */
const SILENCE = 30;
/** Ids that one git gets. */
const BATCH = 5000;
/** After so many deaths the rest is given up: each costs a start and perhaps a time-out. */
const MAX_DEATHS = 100;

/** Yields the objects with these ids, in their order. */
export async function* readObjects(
  query: ObjectQuery,
  ids: Iterable<string> | AsyncIterable<string>,
): AsyncGenerator<ObjectItem, void, undefined> {
  const deaths = { count: 0 };
  let batch: string[] = [];
  for await (const id of ids) {
    batch.push(id);
    if (batch.length < BATCH) continue;
    yield* readBatch(query, batch, deaths);
    batch = [];
  }
  if (batch.length > 0) yield* readBatch(query, batch, deaths);
}

async function* readBatch(
  query: ObjectQuery,
  batch: readonly string[],
  deaths: { count: number },
): AsyncGenerator<ObjectItem, void, undefined> {
  let rest = batch;
  while (rest.length > 0) {
    if (deaths.count >= MAX_DEATHS) {
      for (const id of rest) query.onUnreadable(id, 'given up after too many failures');
      return;
    }
    const outcome: Outcome = { answers: 0, error: undefined };
    yield* readOnce(query, rest, outcome);
    if (outcome.answers >= rest.length) return;
    // Git answers in order, and without --buffer each answer leaves git at once: the first one that is not here is the culprit.
    deaths.count += 1;
    query.onUnreadable(rest[outcome.answers] as string, messageOf(outcome.error ?? 'git ended early'));
    rest = rest.slice(outcome.answers + 1);
  }
}

interface Outcome {
  answers: number;
  error: unknown;
}

async function* readOnce(
  query: ObjectQuery,
  ids: readonly string[],
  outcome: Outcome,
): AsyncGenerator<ObjectItem, void, undefined> {
  const git = await spawnGit(['cat-file', '--batch'], { ...query.repository, silence: query.silence ?? SILENCE });
  git.stdin.end(`${ids.join('\n')}\n`);
  const framer = new ObjectFramer(git.stdout as AsyncIterable<Buffer>, query.limits, query.visitor);
  try {
    yield* framer.items();
    await git.ended;
  } catch (error) {
    outcome.error = error;
  } finally {
    outcome.answers = framer.answers;
    git.stop();
  }
}
