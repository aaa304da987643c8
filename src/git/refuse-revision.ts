// What to say when git does not know a revision of a range.

import { UserError } from '../core/errors.ts';
import { quote } from '../core/quote.ts';
import { isRefOption } from '../core/revisions.ts';
import { quietly } from './git-error.ts';
import type { Repository } from './repository.ts';
import { UNSHALLOW } from './shallow.ts';
import { readGit } from './spawn-git.ts';

/** The error for a range that git cannot make sense of; it names the first revision of it that is not here. `message`: git's own words. */
export async function refuseRevision(
  repository: Repository,
  revisions: readonly string[],
  message: string,
): Promise<UserError> {
  const ends = revisions.filter((word) => !isRefOption(word)).flatMap(endsOf);
  const known = await findCommits(repository, [...ends, ...ends.map(startOf)]);
  const unknown = ends.find((end) => !known.has(end));
  const what =
    unknown === undefined
      ? `--range ${revisions.join(' ')}: ${message}`
      : `unknown revision ${quote(unknown)} in --range`;
  const hasEnded = unknown !== undefined && known.has(startOf(unknown)) && !repository.shallow;
  const cure = hasEnded ? undefined : await findCure(repository);
  if (cure === undefined) return new UserError(what);
  return new UserError(`${what}${unknown === undefined ? ';' : ':'} ${cure}`);
}

/** Undefined where there is nowhere to fetch from. */
async function findCure(repository: Repository): Promise<string | undefined> {
  if (repository.shallow) return `the clone is shallow: ${UNSHALLOW}, or git fetch --deepen=N`;
  const answer = await quietly(readGit(['remote'], repository), undefined);
  const remotes = answer?.toString('utf8').split('\n').filter(Boolean) ?? [];
  if (remotes.length === 0) return undefined;
  return `fetch it first: git fetch ${remotes.includes('origin') ? 'origin' : '--all'}`;
}

/** Those of the names that are commits. */
async function findCommits(repository: Repository, names: readonly string[]): Promise<ReadonlySet<string>> {
  const input = names.map((name) => `${name}^{commit}\n`).join('');
  const answer = await readGit(['cat-file', '--batch-check'], { ...repository, input });
  const lines = answer.toString('utf8').split('\n');
  return new Set(names.filter((_, index) => /^[0-9a-f]{40,64} commit /.test(lines[index] ?? '')));
}

/** `^A..B` -> `A`, `B`. Suffixes that stand for parents (`A^!`) are git's shorthand, not part of the revision. */
function endsOf(revision: string): readonly string[] {
  return revision
    .replace(/^\^/, '')
    .split(/\.{2,3}/)
    .map((end) => end.replace(/\^(?:[!@]|-\d*)$/, ''))
    .filter((end) => end !== '');
}

/** `HEAD~3^2` -> `HEAD`. Where that is here, and whole, what comes before it is all there is. */
function startOf(end: string): string {
  return end.replace(/[~^].*$/s, '');
}
