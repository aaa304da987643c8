// What a range of commits brings in, as a push or a pull request does: each blob that one of its commits has where its parents have not,
// and the commits' own messages.

import { messageOf, UserError } from '../core/errors.ts';
import { addStart, isRefOption } from '../core/revisions.ts';
import type { WorkerSettings } from '../core/work-item.ts';
import { listCommits } from '../git/list-commits.ts';
import { listTagsAt } from '../git/pushed-commits.ts';
import type { Repository } from '../git/repository.ts';
import { readShallow, UNSHALLOW } from '../git/shallow.ts';
import { addCommits } from './add-commits.ts';
import { NamedObjects } from './named-objects.ts';
import { rangeSource } from './range-source.ts';
import type { Source } from './source.ts';

/** The id that GitHub and git's hooks give for a branch that was not there before. */
const NULL_ID = /^(?:0{40}|0{64})$/;

/**
 * Scans a range: `A..B`, `A...B`, `B ^A`, `B --not --remotes`, whatever git rev-list takes that is no option but those for refs. With the null id for A, as a push of a new branch has
 * it, everything that B can reach is scanned: nothing says how much of it was checked before. Throws `UserError` when it looks like an option;
 * `items` throws one when git does not know a revision of it.
 */
export function openRange(repository: Repository, range: string, settings: WorkerSettings): Source {
  const words = range.split(' ').map(withoutNullId);
  const revisions = words.filter((revision) => revision !== '');
  const option = revisions.find((revision) => revision.startsWith('-') && !isRefOption(revision));
  if (option !== undefined)
    throw new UserError(`--range ${range}: ${option} is an option of git's, not a revision; write A..B`);
  if (revisions.length === 0) throw new UserError('--range: no revision given; write A..B');
  const objects = new NamedObjects(repository, settings);
  return rangeSource(repository, objects, async () => {
    const commits = await listCommits(repository, addStart(revisions), (why) =>
      objects.report(range, `not all of its commits could be listed: ${why}`),
    );
    reportCut(repository, commits, objects);
    await addTags(repository, addStart(revisions), objects);
    await addCommits(repository, commits, objects);
  });
}

/** A range that ends in an annotated tag adds that tag's message, too. */
async function addTags(repository: Repository, revisions: readonly string[], objects: NamedObjects): Promise<void> {
  const left = revisions.indexOf('--not');
  const ends = revisions
    .slice(0, left < 0 ? undefined : left)
    .filter((revision) => !isRefOption(revision))
    .map(endsOf);
  try {
    const to = await listTagsAt(
      repository,
      ends.flatMap((each) => each.to),
    );
    if (to.length === 0) return;
    const from = await listTagsAt(
      repository,
      ends.flatMap((each) => each.from),
    );
    for (const id of to) if (!from.includes(id)) objects.add(id, { path: '', object: 'tag', blob: id });
  } catch (error) {
    objects.report('range', `its tags cannot be listed: ${messageOf(error)}`);
  }
}

/** Where a revision or range begins and ends. */
function endsOf(revision: string): { readonly from: readonly string[]; readonly to: readonly string[] } {
  if (revision.startsWith('^')) return { from: [revision.slice(1)], to: [] };
  const [, from = '', dots = '', to = ''] = /^(.*?)(\.{2,3})(.*)$/s.exec(revision) ?? [];
  if (dots === '') return { from: [], to: [revision] };
  const ends = [from || 'HEAD', to || 'HEAD'] as const;
  return dots === '..' ? { from: [ends[0]], to: [ends[1]] } : { from: [], to: ends };
}

function withoutNullId(revision: string): string {
  const [, from = '', to = ''] = /^(.*?)\.{2,3}(.*)$/s.exec(revision) ?? [];
  if (NULL_ID.test(from)) return to === '' ? 'HEAD' : to;
  return revision.startsWith('^') && NULL_ID.test(revision.slice(1)) ? '' : revision;
}

/** A shallow clone ends inside the range: the commits behind that end belong to it and are not here. */
function reportCut(repository: Repository, commits: readonly string[], objects: NamedObjects): void {
  const cut = new Set(readShallow(repository));
  if (commits.some((commit) => cut.has(commit)))
    objects.report('range', `shallow clone, older commits of the range are not here: ${UNSHALLOW}`);
}
