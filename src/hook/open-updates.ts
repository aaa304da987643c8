// The refs that git names on stdin, for pre-push and pre-receive.

import { UserError } from '../core/errors.ts';
import type { WorkerSettings } from '../core/work-item.ts';
import type { GitLocation } from '../git/environment.ts';
import { findBlobAt, hasPath, listParentChanges } from '../git/parent-changes.ts';
import type { Push } from '../git/pushed-commits.ts';
import type { Change } from '../git/raw-change.ts';
import { listParentRenames } from '../git/renames.ts';
import { findRepository, type Repository } from '../git/repository.ts';
import { hasMoved } from './held-before.ts';
import type { HookInput, OpenedHook } from './open-hook.ts';
import { openPush } from './open-push.ts';
import { parseUpdates, type RefUpdate } from './parse-updates.ts';

/** More than all refs of the largest repository. Bytes. */
const LARGEST = 256 * 1024 * 1024;

/** Throws `UserError` for stdin of the wrong shape, and outside a repository. */
export async function openUpdates(
  { hook, args, stdin }: HookInput,
  location: GitLocation,
  settings: WorkerSettings,
): Promise<OpenedHook> {
  const receives = hook === 'pre-receive';
  const updates = parseUpdates(await readAll(stdin()), receives ? 'pre-receive' : 'pre-push');
  const [remote, url] = receives ? [] : args;
  const known: Push['known'] =
    remote === undefined ? { kind: receives ? 'all' : 'none' } : { kind: 'remote', name: remote, url };
  const repository = await openRepository(location);
  const tips = updates.flatMap(({ after }) => after ?? []);
  const had = updates.flatMap(({ before }) => before ?? []);
  const added = updates.filter(({ before, after }) => before === undefined && after !== undefined);
  const newRefs = added.map(({ ref }) => ref);
  const refs = new Map(updates.flatMap(({ after, ref }: RefUpdate) => (after === undefined ? [] : [[after, ref]])));
  return {
    source: openPush(repository, { tips, had, known, refs, newRefs }, settings),
    moment: receives ? 'receive' : 'push',
    remote,
    ...pastByCommit(repository, had),
  };
}

export async function openRepository({ directory }: GitLocation): Promise<Repository> {
  const repository = await findRepository(directory);
  if (repository === undefined) throw new UserError('the current directory is not in a git repository');
  return repository;
}

/**
 * What lies before a place: what its commit changed, and what the branch had at its path that is being replaced, so that rewriting commits
 * adds nothing. What cannot be read was not there.
 */
export function pastByCommit(
  repository: Repository,
  had: readonly string[],
): Pick<OpenedHook, 'changesAt' | 'hadName'> {
  const changesOf = onceEach((commit) => listParentChanges(repository, commit).catch(() => []));
  const renamesOf = onceEach((commit) => listParentRenames(repository, commit).catch(() => []));
  return {
    changesAt: async ({ commit, path, blob }) => {
      if (commit === undefined) return [];
      const there = had.map((tip) => findBlobAt(repository, tip, path).catch(() => undefined));
      const replaced = (await Promise.all(there)).map((before) => ({
        path,
        before,
        after: blob,
        isNew: false,
        unmerged: false,
      }));
      return [...(await changesOf(commit)), ...(await renamesOf(commit)), ...replaced];
    },
    // A ref has no commit: its name is looked at where it is new.
    hadName: async (place) => {
      const { commit, path } = place;
      if (commit === undefined) return false;
      const before = [`${commit}^1`, `${commit}^2`, ...had];
      return hasMoved(place, await changesOf(commit)) || hasPath(repository, before, path);
    },
  };
}

type ListChanges = (commit: string) => Promise<readonly Change[]>;

function onceEach(list: ListChanges): ListChanges {
  const asked = new Map<string, Promise<readonly Change[]>>();
  return (commit) => {
    const changes = asked.get(commit) ?? list(commit);
    asked.set(commit, changes);
    return changes;
  };
}

async function readAll(stream: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > LARGEST) throw new UserError('standard input is not what git gives to a hook: it does not end');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
