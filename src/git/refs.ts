// What the refs of a repository point to.

import { GitError } from './git-error.ts';
import { checkObjectId } from './object-id.ts';
import type { Repository } from './repository.ts';
import { spawnGit } from './spawn-git.ts';
import { splitRecords } from './split-records.ts';

export interface Ref {
  /** Full name, as `refs/heads/main`. Foreign text. */
  readonly name: string;
  readonly id: string;
}

export interface Refs {
  readonly refs: readonly Ref[];
  /** Names of refs that hold no id at all. */
  readonly broken: readonly string[];
}

const LINE_FEED = 0x0a;

/** Lists all refs. Opens no object, so that refs to missing ones are listed too. Throws `GitError`. */
export async function listRefs(repository: Repository): Promise<Refs> {
  const git = await spawnGit(['for-each-ref', '--format=%(objectname) %(refname)'], repository);
  git.stdin.end();
  const refs: Ref[] = [];
  for await (const line of splitRecords(git.stdout as AsyncIterable<Buffer>, LINE_FEED)) {
    const space = line.indexOf(0x20);
    if (space < 0) throw new GitError('for-each-ref', 'wrote a line without a name');
    refs.push({
      id: checkObjectId(line.toString('latin1', 0, space), 'for-each-ref'),
      name: line.toString('utf8', space + 1),
    });
  }
  await git.ended;
  const broken = [...git.stderr().matchAll(/ignoring (?:broken ref|dangling symref) (.+)/g)].map(
    (match) => match[1] ?? '',
  );
  return { refs, broken };
}
