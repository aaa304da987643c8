// What the refs of a repository point to.

import { checkObjectId } from './object-id.ts';
import { GitError } from './git-error.ts';
import type { Repository } from './repository.ts';
import { spawnGit } from './spawn-git.ts';
import { splitChunks } from './split-records.ts';

export interface Ref {
  /** Full name, as `refs/heads/main`. Foreign text. */
  readonly name: string;
  readonly id: string;
}

const LINE_FEED = 0x0a;

/**
 * Calls `visit` with each ref: there may be millions. Opens no object, so that refs to missing ones are told too. Returns the names of refs that
 * hold no id at all. Throws `GitError`.
 */
export async function visitRefs(repository: Repository, visit: (ref: Ref) => void): Promise<readonly string[]> {
  const git = await spawnGit(['for-each-ref', '--format=%(objectname) %(refname)'], repository);
  git.stdin.end();
  for await (const lines of splitChunks(git.stdout as AsyncIterable<Buffer>, LINE_FEED)) {
    for (const line of lines) {
      const space = line.indexOf(0x20);
      if (space < 0) throw new GitError('for-each-ref', 'wrote a line without a name');
      const id = checkObjectId(line.toString('latin1', 0, space), 'for-each-ref');
      visit({ id, name: line.toString('utf8', space + 1) });
    }
  }
  await git.ended;
  return [...git.stderr().matchAll(/ignoring (?:broken ref|dangling symref) (.+)/g)].map((match) => match[1] ?? '');
}

/** All refs at once, as far as git can list them: that it cannot is reported by whoever scans. */
export async function listRefs(repository: Repository): Promise<readonly Ref[]> {
  const refs: Ref[] = [];
  try {
    await visitRefs(repository, (ref) => refs.push(ref));
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
  }
  return refs;
}
