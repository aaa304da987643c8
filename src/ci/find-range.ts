// From what a CI system says that changed to the commits to look at, as far as they are here. Where the checkout is too shallow to tell, more is
// fetched when the user allowed it; else it is an error, or what is scanned says that it ends too early. Never less than what changed.
import { messageOf, UserError } from '../core/errors.ts';
import { fetchCommits, REMOTE } from '../git/fetch-commits.ts';
import { listCommits } from '../git/list-commits.ts';
import { isObjectId } from '../git/object-id.ts';
import { findRepository, type Repository } from '../git/repository.ts';
import { resolveRevisions } from '../git/resolve-revisions.ts';
import { readShallow, UNSHALLOW } from '../git/shallow.ts';
import type { Change } from './occasion.ts';
import { pinRevision, wantsOf } from './pin-revision.ts';

/** Commits that are fetched at first, then, then all there are: most changes are small. */
const DEPTHS: readonly (number | undefined)[] = [50, 500, undefined];
/** Git's name for nothing, before a new branch. */
const NULL_ID = '0'.repeat(40);

export interface FoundRange {
  /** `A..B`, ids. */
  readonly range: string;
  /** Anything that people should know about it, one line each. */
  readonly notes: readonly string[];
}

export interface Checkout {
  /** Absolute. */
  readonly directory: string;
  /** What is missing may be fetched. */
  readonly deepen: boolean;
}

/** Throws `UserError` outside a repository, and when the change is not here. */
export async function findRange(change: Change, { directory, deepen }: Checkout): Promise<FoundRange> {
  let repository = await openRepository(directory);
  let look = await lookFor(change, repository);
  const depths = repository.shallow ? DEPTHS : [undefined];
  let failure: string | undefined;
  for (const depth of deepen ? depths : []) {
    if (look.isWhole) break;
    failure = await fetchChange(change, repository, depth);
    repository = await openRepository(directory);
    look = await lookFor(change, repository);
  }
  const failed = failure === undefined || !look.isCut ? [] : [`could not fetch more: ${failure}`];
  if (look.missing !== undefined) throw new UserError([missingText(look.missing, repository), ...failed].join('; '));
  return { range: look.range, notes: [...look.notes, ...failed] };
}

export async function openRepository(directory: string): Promise<Repository> {
  const repository = await findRepository(directory);
  if (repository === undefined)
    throw new UserError(`${directory} is not in a git repository: check it out first, or choose mode 'tree'`);
  return repository;
}

interface Looking {
  /** Commits of the change are not here. */
  readonly isCut: boolean;
  /** Fetching more would not make it better. */
  readonly isWhole: boolean;
}

type Look = Looking & ({ readonly missing: string } | (FoundRange & { readonly missing?: never }));

async function lookFor(change: Change, repository: Repository): Promise<Look> {
  const { head, tag, base, trunks, merge } = change;
  const branches = trunks.map((name) => `refs/remotes/${REMOTE}/${name}`);
  const parents = [1, 2].map((number) => `${merge ?? head}^${number}`);
  const pinned = await pinRevision(repository, head);
  const start = base === undefined ? pinned : await pinRevision(repository, base);
  const revisions = [pinned, tag ?? pinned, start, ...parents, ...branches];
  const [at, tagged, before, first, second, ...trunk] = await resolveRevisions(repository, revisions);
  const lacking = (missing: string) => ({ missing, isCut: true, isWhole: false });
  if (at === undefined) return lacking(head);
  const to = tagged?.commit === at.commit ? tagged : at;
  if (base !== undefined && before !== undefined) {
    const isCut = await isCutOff(repository, before.commit, to.commit);
    return { range: `${before.commit}..${to.id}`, notes: [], isCut, isWhole: !isCut };
  }
  if (base !== undefined && (repository.shallow || change.needsBase)) return lacking(base);
  const now = trunk.find((found) => found !== undefined)?.commit;
  if (now === undefined && repository.shallow && trunks.length > 0) return lacking(trunks.join(' or '));
  const isTaken = merge !== undefined && now !== undefined && (await isEmpty(repository, now, to.commit));
  const then = second?.commit === to.commit ? first?.commit : undefined;
  const isKnown = isTaken && then !== undefined && !(await isEmpty(repository, then, to.commit));
  const from = isKnown ? then : isTaken ? undefined : now;
  const isCut = await isCutOff(repository, from, to.commit);
  return {
    range: `${from ?? NULL_ID}..${to.id}`,
    notes: [
      ...(base === undefined ? [] : [goneText(base, now === undefined ? [] : trunks)]),
      ...(base === undefined && now === undefined && trunks.length > 0 ? [absentText(trunks)] : []),
      ...(isTaken ? [takenText(trunks, from)] : []),
    ],
    isCut,
    isWhole: !isCut && base === undefined && (now !== undefined || trunks.length === 0),
  };
}

function goneText(base: string, trunks: readonly string[]): string {
  const wider = trunks.length === 0 ? 'all that leads to it' : `what ${trunks.join(' or ')} has not`;
  return `${base.slice(0, 12)} is not here any more, as after a force push: looking at ${wider}`;
}

function absentText(trunks: readonly string[]): string {
  return `${trunks.join(' or ')} is not here to compare with: looking at all that leads to it`;
}

function takenText(trunks: readonly string[], from: string | undefined): string {
  const wider = from === undefined ? 'all that leads to it' : `what ${from.slice(0, 12)}, its merge's parent, has not`;
  return `${trunks.join(' or ')} has it already: looking at ${wider}`;
}

async function isEmpty(repository: Repository, from: string, to: string): Promise<boolean> {
  return (await listCommits(repository, [to, `^${from}`], () => {})).length === 0;
}

/** Whether a commit of the range has lost its parents to a shallow clone. */
async function isCutOff(repository: Repository, from: string | undefined, to: string): Promise<boolean> {
  if (!repository.shallow) return false;
  const cut = new Set(readShallow(repository));
  const commits = await listCommits(repository, from === undefined ? [to] : [to, `^${from}`], () => {});
  return commits.some((commit) => cut.has(commit));
}

/** Resolves to the last failure: the base may be gone for good, and then the trunks have to do. */
async function fetchChange(
  { head, base, trunks }: Change,
  repository: Repository,
  depth: number | undefined,
): Promise<string | undefined> {
  const get = (want: string) => fetchCommits(repository, want, depth).then(() => undefined, messageOf);
  /** One of the things that a name may be is enough. */
  const getAny = async (name: string) => {
    const failures: (string | undefined)[] = [];
    for (const want of wantsOf(repository, name)) failures.push(await get(want));
    return failures.includes(undefined) ? undefined : failures[0];
  };
  const failure = await getAny(head);
  const baseFailure = base === undefined ? undefined : await getAny(base);
  if (base !== undefined && baseFailure === undefined) return failure;
  const branches = trunks.map((name) => `+refs/heads/${name}:refs/remotes/${REMOTE}/${name}`);
  for (const branch of branches) await get(branch);
  return failure ?? baseFailure;
}

function missingText(revision: string, { shallow, head }: Repository): string {
  if (revision === 'HEAD' && head === undefined) return 'HEAD has no commit yet, so there is no change to look at';
  const cure = shallow ? `the checkout is shallow: ${UNSHALLOW}, or --deepen (deepen: true)` : 'fetch it first';
  const name = isObjectId(revision) ? revision.slice(0, 12) : revision;
  return `${name}, where the change begins or ends, is not here: ${cure}`;
}
