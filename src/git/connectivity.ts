// Is everything there that should be? Shallow and partial clones, pruned or lost objects and broken refs look like healthy repositories to
// a scanner that only reads what it finds; here they become problems.

import { messageOf } from '../core/errors.ts';
import type { Problem } from '../core/problem.ts';
import { checkObjectId, nameObject } from './object-id.ts';
import { visitRefs, type Ref } from './refs.ts';
import type { Repository } from './repository.ts';
import { UNSHALLOW } from './shallow.ts';
import { spawnGit } from './spawn-git.ts';
import { splitRecords } from './split-records.ts';

/** A problem and the plural that its like are counted under; see `ProblemLog`. */
export interface KindOfProblem {
  readonly kind: string;
  readonly problem: Problem;
  /** The object that a ref leads to in vain. */
  readonly id?: string;
}

const LINE_FEED = 0x0a;
const MISSING_MARK = '?';
const CURE = 'run git fetch, or git fsck and get it from another clone';
const PARTIAL_CURE = 'run git fetch --refetch --no-filter (git 2.36), or clone again without --filter';

/** What a reader knows of a repository's objects once it has read them all. */
export interface Presence {
  readonly has: (id: string) => boolean;
  /** How many objects are named by others but not there. */
  readonly absent: number;
}

/**
 * Everything that is named but not there. `brokenRefs`: what is wrong with the refs, where that has been found out already. Never throws for a
 * damaged repository.
 */
export async function findConnectivityProblems(
  repository: Repository,
  presence: Presence,
  brokenRefs: readonly KindOfProblem[] | Promise<readonly KindOfProblem[]> = findBrokenRefs(repository, presence),
): Promise<readonly KindOfProblem[]> {
  const found: KindOfProblem[] = [];
  if (repository.shallow) {
    found.push({
      kind: 'shallow',
      problem: { where: 'history', message: `shallow clone, older commits are not here: ${UNSHALLOW}` },
    });
  }
  for (const broken of await brokenRefs) found.push(broken);
  const { absent } = presence;
  if (absent === 0) return found;
  if (repository.partial) {
    const message = `partial clone, ${absent} objects were left on the server: ${PARTIAL_CURE}`;
    return [...found, { kind: 'partial', problem: { where: 'history', message } }];
  }
  return [...found, ...(await findMissing(repository))];
}

/** Refs that lead to what is not there. Never throws for a damaged repository. */
export async function findBrokenRefs(
  repository: Repository,
  { has }: Pick<Presence, 'has'>,
): Promise<readonly KindOfProblem[]> {
  const isAbsent = (id: string): boolean => !has(id);
  try {
    const dangling: Ref[] = [];
    const broken = await visitRefs(repository, (ref) => {
      if (isAbsent(ref.id)) dangling.push(ref);
    });
    if (repository.head !== undefined && isAbsent(repository.head))
      dangling.push({ name: 'HEAD', id: repository.head });
    const kind = 'broken refs';
    return [
      ...broken.map((name) => ({ kind, problem: { where: name, message: `broken ref: ${CURE}` } })),
      ...dangling.map(({ name, id }) => {
        const message = `points to ${nameObject(id)}, which is missing: ${CURE}`;
        return { kind, problem: { where: name, message }, id };
      }),
    ];
  } catch (error) {
    return [{ kind: 'broken refs', problem: { where: 'refs', message: `cannot be listed: ${messageOf(error)}` } }];
  }
}

/** Asks git which objects are missing from what can be reached: what only garbage names may be gone. */
async function findMissing(repository: Repository): Promise<readonly KindOfProblem[]> {
  const args = [
    'rev-list',
    '--objects',
    '--all',
    '--reflog',
    '--indexed-objects',
    '--missing=print',
    '--no-object-names',
  ];
  const found: KindOfProblem[] = [];
  const git = await spawnGit(args, repository);
  git.stdin.end();
  try {
    for await (const line of splitRecords(git.stdout as AsyncIterable<Buffer>, LINE_FEED)) {
      if (line[0] !== MISSING_MARK.charCodeAt(0)) continue;
      const id = checkObjectId(line.toString('latin1', 1), 'rev-list');
      found.push({ kind: 'missing objects', problem: { where: nameObject(id), message: `missing: ${CURE}` } });
    }
    await git.ended;
  } catch (error) {
    found.push({
      kind: 'failures',
      problem: { where: 'history', message: `objects are missing: ${messageOf(error)}; ${CURE}` },
    });
  } finally {
    git.stop();
  }
  return found;
}
