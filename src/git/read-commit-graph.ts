// The commit graph, from commits that git unpacks.

import { Readable } from 'node:stream';
import { CommitGraph } from './commit-graph.ts';
import { ObjectFramer, type ObjectVisitor } from './frame-objects.ts';
import { GitError } from './git-error.ts';
import { IdList } from './id-list.ts';
import { NumberedIds } from './numbered-ids.ts';
import { idLength } from './object-id.ts';
import { WordList } from './pack/word-list.ts';
import { readObjects } from './read-objects.ts';
import type { Repository } from './repository.ts';
import { readShallow } from './shallow.ts';
import { spawnGit } from './spawn-git.ts';

const PARENT = Buffer.from('parent ');
const LINE_FEED = 0x0a;
/** Commits have no limit of their own; here nothing of them is kept but ids. */
const LIMITS = { maxSize: Infinity };
/** Ids that are handed to git together. */
const BATCH = 1000;

/** Commits that git cannot read are not in it. */
export async function readCommitGraph(repository: Repository, commits: IdList): Promise<CommitGraph> {
  const read = new ReadCommits(idLength(repository.objectFormat));
  const visitor: ObjectVisitor = {
    onBody: ({ id, type }, bytes, [start, end]) => {
      if (type === 'commit') read.add(id, bytes.subarray(start, end));
    },
    onObject: () => {},
    onMissing: () => {},
    onOversize: () => {},
    onBroken: () => {},
  };
  // What cannot be read is reported by whoever scans it; here it only leaves places less well known.
  await readFast(repository, commits, visitor);
  const query = { repository, limits: LIMITS, visitor, onUnreadable: () => {} };
  for await (const _ of readObjects(query, listLeft(commits, read.ids)));
  return read.link(new Set(readShallow(repository)));
}

class ReadCommits {
  readonly ids: NumberedIds;
  readonly #digits: number;
  /** The parents of all commits, one behind the other, and for each commit how many there are up to its last one. */
  readonly #named: IdList;
  readonly #ends = new WordList();

  constructor(digits: number) {
    this.#digits = digits;
    this.ids = new NumberedIds(digits);
    this.#named = new IdList(digits);
  }

  /** `tree ID`, then any number of `parent ID` (gitformat: git-hash-object(1), commit.c). */
  add(id: string, commit: Buffer): void {
    if (!this.ids.add(id)) return;
    let at = commit.indexOf(LINE_FEED) + 1;
    while (at > 0 && commit.compare(PARENT, 0, PARENT.length, at, at + PARENT.length) === 0) {
      this.#named.add(commit.toString('latin1', at + PARENT.length, at + PARENT.length + this.#digits));
      at = commit.indexOf(LINE_FEED, at) + 1;
    }
    this.#ends.push(this.#named.length);
  }

  /** `shallow`: commits whose parents do not count. */
  link(shallow: ReadonlySet<string>): CommitGraph {
    const ends = this.#ends.take();
    const parents = new WordList();
    const cut = new Set<number>();
    let at = 0;
    for (const [commit, end] of ends.entries()) {
      const isShallow = shallow.size > 0 && shallow.has(this.ids.idOf(commit));
      if (isShallow) cut.add(commit);
      for (; at < end; at++) {
        const parent = isShallow ? undefined : this.ids.numberOf(this.#named.idAt(at));
        if (parent === undefined) cut.add(commit);
        else parents.push(parent);
      }
      ends[commit] = parents.length;
    }
    return new CommitGraph(this.ids, { ends, parents: parents.take() }, cut);
  }
}

/** With a git that answers in large blocks. One commit that it cannot read may end it early. */
async function readFast(repository: Repository, commits: IdList, visitor: ObjectVisitor): Promise<void> {
  const git = await spawnGit(['cat-file', '--batch', '--buffer'], repository);
  Readable.from(listLines(commits)).pipe(git.stdin);
  try {
    for await (const _ of new ObjectFramer(git.stdout, LIMITS, visitor).items());
    await git.ended;
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
  } finally {
    git.stop();
  }
}

function* listLines(commits: IdList): Generator<string> {
  for (let at = 0; at < commits.length; at += BATCH) yield `${commits.slice(at, at + BATCH).join('\n')}\n`;
}

/** Those that have not been read. */
function* listLeft(commits: IdList, read: NumberedIds): Generator<string> {
  for (let at = 0; at < commits.length; at++) {
    const id = commits.idAt(at);
    if (read.numberOf(id) === undefined) yield id;
  }
}
