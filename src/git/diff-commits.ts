// What commits bring in, compared with their parents: one `git diff-tree` over many commits. Merges are compared with all parents at once
// (-c), so that what only the merge itself holds ("evil merge") is seen; root commits are compared with nothing.

import { messageOf } from '../core/errors.ts';
import type { RawPath } from '../core/origin.ts';
import { GitError } from './git-error.ts';
import { checkObjectId } from './object-id.ts';
import { GITLINK_MODE, RAW_OPTIONS } from './raw-change.ts';
import { toRawPath } from './raw-path.ts';
import type { Repository } from './repository.ts';
import { spawnGit } from './spawn-git.ts';
import { splitRecords } from './split-records.ts';

export interface CommitFacts {
  readonly id: string;
  /** Committer date in seconds since 1970. */
  readonly committed: number;
  /** Author's name, no e-mail. Foreign text. */
  readonly author: string;
  /** Author date, ISO 8601 with zone. */
  readonly date: string;
}

/** A blob (or symbolic link) that a commit has at a path where none of its parents has it. */
export interface Introduction {
  readonly commit: CommitFacts;
  readonly blob: string;
  /** Relative to the repository's root. */
  readonly path: RawPath;
}

export interface DiffQuery {
  readonly repository: Repository;
  /** Tell only about these blobs, or entries of any other kind. */
  readonly blobs?: ReadonlySet<string> | undefined;
  /** Tell about folders as well; they count as entries with a blob. */
  readonly folders?: boolean;
  /** Called for each commit before its introductions. */
  readonly onCommit?: (commit: CommitFacts) => void;
  readonly onIntroduction: (introduction: Introduction) => void;
  /** Called for each submodule that a commit has where none of its parents has the same. */
  readonly onSubmodule?: (at: Omit<Introduction, 'blob'>) => void;
  /** Called for what a commit with one parent has no more at a path where its parent has it. */
  readonly onRemoval?: (removal: Introduction) => void;
  /** Called for each commit that git could not compare (its tree or a parent is missing), with what git said. */
  readonly onUnreadable: (commit: string, why: string) => void;
}

const COMMAND = 'diff-tree';
const OPTIONS = ['--stdin', '-r', '-c', '--root', ...RAW_OPTIONS];
/** `%x01` tells a commit from everything else that can begin a field; paths are taken by position. */
const FORMAT = '--pretty=tformat:%x01%H%x00%ct%x00%an%x00%aI%x00';
/** Git searches for so many blobs itself; for more it is cheaper to look at everything it writes. */
const MAX_SEARCHED = 400;
/** How often a run that died is split before its commits are given up. */
const MAX_SPLITS = 200;
const NUL = 0;

/**
 * Compares the commits. `ID PARENT` instead of an id compares with that parent alone (git-diff-tree(1), --stdin). A commit on which git dies is singled out by halving
 * and told; then some of the others are told twice. Only an abort throws.
 */
export async function diffCommits(query: DiffQuery, commits: readonly string[]): Promise<void> {
  const waiting: (readonly string[])[] = [commits];
  let splits = 0;
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    const failure = await diffOnce(query, part);
    if (failure === undefined) continue;
    splits += 1;
    if (part.length === 1 || splits > MAX_SPLITS) {
      for (const commit of part) query.onUnreadable(commit, failure);
    } else {
      const half = part.length >> 1;
      waiting.push(part.slice(half), part.slice(0, half));
    }
  }
}

/** One run of git. Returns what went wrong, if anything; some of the commits may have been told by then. */
async function diffOnce(query: DiffQuery, commits: readonly string[]): Promise<string | undefined> {
  if (commits.length === 0) return undefined;
  const searched = query.blobs !== undefined && query.blobs.size <= MAX_SEARCHED ? [...query.blobs] : [];
  const always = query.onCommit === undefined ? [] : ['--always'];
  const folders = query.folders === true ? ['-t'] : [];
  const args = [COMMAND, ...OPTIONS, ...always, ...folders, FORMAT, ...searched.map((id) => `--find-object=${id}`)];
  const git = await spawnGit(args, query.repository);
  git.stdin.end(`${commits.join('\n')}\n`);
  try {
    await parseDiffs(splitRecords(git.stdout, NUL), query);
    await git.ended;
    return undefined;
  } catch (error) {
    return messageOf(error);
  } finally {
    git.stop();
  }
}

async function parseDiffs(fields: AsyncGenerator<Buffer>, query: DiffQuery): Promise<void> {
  const next = async (): Promise<Buffer> => {
    const field = await fields.next();
    if (field.done === true) throw new GitError(COMMAND, 'ended in the middle of a record');
    return field.value;
  };
  let commit: CommitFacts | undefined;
  for await (const field of { [Symbol.asyncIterator]: () => ({ next: () => fields.next() }) }) {
    const text = field.toString('latin1').trimStart();
    if (text === '') continue;
    if (text.startsWith('\x01')) {
      const id = checkObjectId(text.slice(1), COMMAND);
      commit = {
        id,
        committed: Number(await next()),
        author: (await next()).toString('utf8'),
        date: (await next()).toString('latin1'),
      };
      query.onCommit?.(commit);
      continue;
    }
    const path = toRawPath(await next());
    const { before, after } = parseRaw(text);
    if (commit === undefined) throw new GitError(COMMAND, 'wrote a change without a commit');
    if (isAsked(query, before)) query.onRemoval?.({ commit, blob: before.id, path });
    if (after.mode === GITLINK_MODE) query.onSubmodule?.({ commit, path });
    if (isAsked(query, after)) query.onIntroduction({ commit, blob: after.id, path });
  }
}

interface Entry {
  readonly mode: string;
  readonly id: string;
}

/** Submodules and folders are no blobs, and no mode stands for nothing at all. */
function isAsked({ blobs }: DiffQuery, entry: Entry | undefined): entry is Entry {
  if (entry === undefined || /^0+$/.test(entry.mode)) return false;
  return blobs?.has(entry.id) ?? /^1[02]/.test(entry.mode);
}

/**
 * Parses `:MODE MODE ID ID STATUS`, for a merge with a colon, a mode, an id and a status letter for each parent, then the result's mode and id.
 * `before` is what the parent has, where there is one parent.
 */
function parseRaw(text: string): { readonly before: Entry | undefined; readonly after: Entry } {
  const parents = text.search(/[^:]/);
  const parts = text.slice(Math.max(parents, 0)).split(' ');
  if (parents < 1 || parts.length !== 2 * (parents + 1) + 1) {
    throw new GitError(COMMAND, `wrote an unknown record: ${JSON.stringify(text.slice(0, 80))}`);
  }
  const entryAt = (index: number): Entry => ({
    mode: parts[index] ?? '',
    id: checkObjectId(parts[parents + 1 + index] ?? '', COMMAND),
  });
  return { before: parents === 1 ? entryAt(0) : undefined, after: entryAt(parents) };
}
