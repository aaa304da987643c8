import type { Hit } from '../core/match.ts';
import { pathFrom, topOf } from '../core/raw-path.ts';
import type { WorkerSettings } from '../core/work-item.ts';
import { placeHit } from './place.ts';
import { placeObjects } from './place-objects.ts';
import type { PlacedMatch, Source } from './source.ts';
import { TreeLister, type TreeRequest } from './tree-lister.ts';

/**
 * Files on disk: in a git repository the tracked and the untracked ones that git does not ignore, elsewhere all; and the repository's own
 * configuration, in which a checkout leaves its token. What the user names is always
 * looked at: a file whatever the filter says, and a directory that git ignores with all its files.
 */
export function openTree(request: TreeRequest, settings: WorkerSettings): Source {
  const { cwd, repository } = request;
  const top = repository && topOf(cwd, repository.prefix);
  const lister = new TreeLister(request, top, settings);
  return {
    scope: 'tree',
    items: () => lister.items(),
    place: async (hits) =>
      hits.flatMap((hit) =>
        hit.origin.kind === 'object'
          ? placeObjects([hit], (id) => lister.sparse.placesOf(id))
          : placeFile(hit, cwd, top),
      ),
    problems: () => [...lister.problems, ...lister.sparse.problems()],
    nameProblem: (problem) => lister.sparse.nameProblem(problem),
    total: () => lister.total,
    ignoredFiles: () => lister.ignored,
    excludedFiles: () => lister.excluded,
    absentSubmodules: () => [...new Set(lister.absent)],
    repository,
  };
}

function placeFile(hit: Hit, cwd: string, top: string | undefined): PlacedMatch {
  const { origin } = hit;
  if (origin.kind !== 'file') return placeHit(hit, { path: '' });
  return placeHit(hit, { path: pathFrom(cwd, origin.path, top), ...(origin.isName ? { object: 'tree' } : {}) });
}
