// Under which names a token has to be refused: a hook that goes by a configuration looks at no others.

import type { Config } from '../config/config.ts';
import { createPathFilter } from '../filter/path-filter.ts';
import type { Repository } from '../git/repository.ts';
import { listWorkingTree } from '../git/list-files.ts';

const USUAL = 'pat-patrol-doctor.txt';

/** Paths from the root that the configuration's globs do not leave out; undefined when there is none among those that git knows. */
export async function listProbePaths(
  repository: Repository & { readonly root: string },
  config: Pick<Config, 'include' | 'exclude'>,
): Promise<readonly string[] | undefined> {
  const accepts = createPathFilter(config.include, config.exclude, '');
  if (accepts(USUAL)) return [USUAL];
  const { files } = await listWorkingTree(repository.root, repository);
  const names = files.filter((file) => typeof file === 'string' && accepts(file));
  return names.length === 0 ? undefined : (names as readonly string[]);
}
