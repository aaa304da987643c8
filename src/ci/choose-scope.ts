// What to scan in CI: chosen by the user, or by what the CI system says has happened.
import { messageOf, UserError } from '../core/errors.ts';
import { quote } from '../core/quote.ts';
import type { Environment } from '../edge/program-io.ts';
import { UsageError } from '../edge/usage-error.ts';
import { findDefaultBranch } from '../git/default-branch.ts';
import { fetchCommits, REMOTE } from '../git/fetch-commits.ts';
import { findRepository } from '../git/repository.ts';
import { readAzureBuild } from './azure-build.ts';
import { type Checkout, findRange, openRepository } from './find-range.ts';
import { readGithubEvent } from './github-event.ts';
import { readGitlabPipeline } from './gitlab-pipeline.ts';
import { readJenkinsBuild } from './jenkins-build.ts';
import type { Mode, ScopeWish } from './mode.ts';
import type { Occasion } from './occasion.ts';
import { findSystem } from './system.ts';

export interface ScopeChoice {
  readonly scope: Exclude<Mode, 'auto'>;
  /** `A..B`, for `range`. */
  readonly range?: string;
  /** What was chosen and why, one line each. Foreign text. */
  readonly notes: readonly string[];
}

/** Throws `UsageError` for wishes that exclude each other, and `UserError` where the system does not say, or the checkout does not have, what is needed. */
export async function chooseScope(
  wish: ScopeWish,
  { env, ...checkout }: Checkout & { readonly env: Environment },
): Promise<ScopeChoice> {
  const { mode } = wish;
  const base = checkRevision('base', wish.base);
  const head = checkRevision('head', wish.head);
  if (mode === 'tree' || mode === 'history') {
    if (base !== undefined || head !== undefined)
      throw new UsageError(`base and head are for the modes auto and range, and the mode is ${mode}`, 'ci');
    return lookAt(mode, checkout, []);
  }
  const occasion = base === undefined ? await readOccasion(env, mode, checkout) : givenChange(base, head ?? 'HEAD');
  if (occasion.kind === 'change') {
    const change = head === undefined ? occasion : { ...occasion, head };
    const { range, notes } = await findRange(change, checkout);
    const remarks = change.remark === undefined ? [] : [change.remark];
    const first = `${occasion.name}: looking at what it adds, ${shorten(range)}`;
    return { scope: 'range', range, notes: [first, ...remarks, ...notes] };
  }
  if (mode === 'range' || head !== undefined)
    throw new UserError(`${occasion.name} brings no commits, so there is no range: say base and head, or mode auto`);
  const scope = occasion.kind === 'audit' ? 'history' : 'tree';
  return lookAt(scope, checkout, [`${occasion.name}: looking at the ${scope}`]);
}

async function lookAt(
  scope: 'tree' | 'history',
  { directory, deepen }: Checkout,
  notes: readonly string[],
): Promise<ScopeChoice> {
  if (scope === 'tree' || !deepen) return { scope, notes };
  return { scope, notes: [...notes, ...(await deepenHistory(directory))] };
}

/** A history that stays cut is said by the scan itself. */
async function deepenHistory(directory: string): Promise<readonly string[]> {
  const repository = await openRepository(directory);
  if (!repository.shallow) return [];
  try {
    await fetchCommits(repository, undefined);
    if (repository.head !== undefined) await fetchCommits(await openRepository(directory), repository.head);
    return ['fetched the rest of the history'];
  } catch (error) {
    return [`could not fetch more: ${messageOf(error)}`];
  }
}

/** One that git takes for an option, a refspec or two revisions would mean something else than it seems. */
function checkRevision(name: string, text: string | undefined): string | undefined {
  if (text === undefined || (/^[^\s:+^-][^\s:]*$/.test(text) && !text.includes('..'))) return text;
  throw new UsageError(`${name} wants a commit, a branch or a tag, not ${quote(text)}`, 'ci');
}

function givenChange(base: string, head: string): Occasion {
  return { kind: 'change', name: 'base and head', head, base, needsBase: true, trunks: [] };
}

async function readOccasion(env: Environment, mode: Mode, { directory }: Checkout): Promise<Occasion> {
  const findTrunk = async () => {
    const repository = await findRepository(directory);
    return repository && findDefaultBranch(repository, REMOTE);
  };
  switch (findSystem(env)) {
    case 'github':
      return readGithubEvent(env);
    case 'azure':
      return readAzureBuild(env, await findTrunk());
    case 'gitlab':
      return readGitlabPipeline(env);
    case 'jenkins':
      return readJenkinsBuild(env, await findTrunk());
    case undefined:
      throw new UserError(
        `mode ${mode} knows GitHub Actions, Azure Pipelines, GitLab and Jenkins, and this is none of them: say base and head, or mode tree or history`,
      );
  }
}

function shorten(range: string): string {
  return range.replaceAll(/[0-9a-f]{40,64}/g, (id) => id.slice(0, 12));
}
