// What to say when git does not know a revision of a range.

import { UserError } from '../core/errors.ts';
import { quote } from '../core/quote.ts';
import { isRefOption } from '../core/revisions.ts';
import type { Repository } from './repository.ts';
import { UNSHALLOW } from './shallow.ts';
import { readGit } from './spawn-git.ts';

const FETCH = 'fetch it first: git fetch origin';

/** The error for a range that git cannot make sense of; it names the first revision of it that is not here. `message`: git's own words. */
export async function refuseRevision(
  repository: Repository,
  revisions: readonly string[],
  message: string,
): Promise<UserError> {
  const cure = repository.shallow ? `the clone is shallow: ${UNSHALLOW}, or git fetch --deepen=N` : FETCH;
  const ends = revisions.filter((word) => !isRefOption(word)).flatMap(endsOf);
  const lines = (await readGit(['cat-file', '--batch-check'], { ...repository, input: toInput(ends) }))
    .toString('utf8')
    .split('\n');
  const unknown = ends.find((_, index) => !/^[0-9a-f]{40,64} commit /.test(lines[index] ?? ''));
  if (unknown === undefined) return new UserError(`--range ${revisions.join(' ')}: ${message}; ${cure}`);
  return new UserError(`unknown revision ${quote(unknown)} in --range: ${cure}`);
}

function toInput(names: readonly string[]): string {
  return names.map((name) => `${name}^{commit}\n`).join('');
}

/** `^A..B` -> `A`, `B`. Suffixes that stand for parents (`A^!`) are git's shorthand, not part of the revision. */
function endsOf(revision: string): readonly string[] {
  return revision
    .replace(/^\^/, '')
    .split(/\.{2,3}/)
    .map((end) => end.replace(/\^(?:[!@]|-\d*)$/, ''))
    .filter((end) => end !== '');
}
