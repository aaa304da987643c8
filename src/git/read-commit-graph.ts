// The commit graph, from commits that git unpacks.

import { CommitGraph, type CommitNames, flattenParents } from './commit-graph.ts';
import { ObjectFramer, type ObjectVisitor } from './frame-objects.ts';
import { GitError } from './git-error.ts';
import type { IdList } from './id-list.ts';
import { readObjects } from './read-objects.ts';
import type { Repository } from './repository.ts';
import { readShallow } from './shallow.ts';
import { spawnGit } from './spawn-git.ts';

const PARENT = Buffer.from('parent ');
const LINE_FEED = 0x0a;
/** Commits have no limit of their own; here nothing of them is kept but ids. */
const LIMITS = { maxSize: Infinity };

/** Commits that git cannot read are not in it. */
export async function readCommitGraph(repository: Repository, commits: IdList): Promise<CommitGraph> {
  const parents = new Map<string, readonly string[]>();
  const digits = repository.objectFormat === 'sha256' ? 64 : 40;
  const visitor: ObjectVisitor = {
    onBody: ({ id, type }, bytes, [start, end]) => {
      if (type === 'commit') parents.set(id, parseParents(bytes.subarray(start, end), digits));
    },
    onObject: () => {},
    onMissing: () => {},
    onOversize: () => {},
    onBroken: () => {},
  };
  // What cannot be read is reported by whoever scans it; here it only leaves places less well known.
  const ids = commits.slice(0, commits.length);
  await readFast(repository, ids, visitor);
  const left = ids.filter((id) => !parents.has(id));
  for await (const _ of readObjects({ repository, limits: LIMITS, visitor, onUnreadable: () => {} }, left));
  return link(parents, new Set(readShallow(repository)));
}

/** `named`: for each commit the ids of its parents. `shallow`: commits whose parents do not count. */
function link(named: ReadonlyMap<string, readonly string[]>, shallow: ReadonlySet<string>): CommitGraph {
  const ids = [...named.keys()];
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const cut = new Set<number>();
  const parents = ids.map((id, number) => {
    const all = named.get(id) ?? [];
    const present = shallow.has(id) ? [] : all.flatMap((parent) => numbers.get(parent) ?? []);
    if (present.length < all.length || shallow.has(id)) cut.add(number);
    return present;
  });
  const names: CommitNames = {
    count: ids.length,
    idOf: (commit) => ids[commit] ?? '',
    numberOf: (id) => numbers.get(id),
  };
  return new CommitGraph(names, flattenParents(parents), cut);
}

/** With a git that answers in large blocks. One commit that it cannot read may end it early. */
async function readFast(repository: Repository, ids: readonly string[], visitor: ObjectVisitor): Promise<void> {
  const git = await spawnGit(['cat-file', '--batch', '--buffer'], repository);
  git.stdin.end(`${ids.join('\n')}\n`);
  try {
    for await (const _ of new ObjectFramer(git.stdout, LIMITS, visitor).items());
    await git.ended;
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
  } finally {
    git.stop();
  }
}

/** `tree ID`, then any number of `parent ID` (gitformat: git-hash-object(1), commit.c). */
function parseParents(commit: Buffer, digits: number): readonly string[] {
  const parents: string[] = [];
  let at = commit.indexOf(LINE_FEED) + 1;
  while (at > 0 && commit.compare(PARENT, 0, PARENT.length, at, at + PARENT.length) === 0) {
    parents.push(commit.toString('latin1', at + PARENT.length, at + PARENT.length + digits));
    at = commit.indexOf(LINE_FEED, at) + 1;
  }
  return parents;
}
