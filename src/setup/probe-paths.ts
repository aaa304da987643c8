// Under which names a token has to be refused. A hook that goes by a configuration looks at no others, and one that somebody wrote may look at
// the files of one language, or of one folder: so the usual name alone proves little.

import { posix } from 'node:path';
import type { Config } from '../config/config.ts';
import { createPathFilter } from '../filter/path-filter.ts';
import type { Repository } from '../git/repository.ts';
import { listWorkingTree } from '../git/list-files.ts';

const STEM = 'pat-patrol-doctor';
/** Where there is no configuration, and no file. */
export const USUAL = `${STEM}.txt`;
/** Links to the user's own lie there. */
const PACKAGES = 'node_modules/';

/**
 * Paths from the root that the configuration's globs do not leave out, up to three: at the root, beside a file of the commonest kind, and in the
 * deepest folder. Undefined when it leaves out everything that git knows.
 */
export async function listProbePaths(
  repository: Repository & { readonly root: string },
  config: Pick<Config, 'include' | 'exclude'>,
): Promise<readonly string[] | undefined> {
  const accepts = createPathFilter(config.include, config.exclude, '');
  const { files } = await listWorkingTree(repository.root, repository);
  const names = files
    .filter((file): file is string => typeof file === 'string' && accepts(file) && !file.startsWith(PACKAGES))
    .map((file) => (accepts(nameBeside(file)) ? nameBeside(file) : file));
  const usual = accepts(USUAL) ? [USUAL] : [];
  const paths = new Set([...usual, ...findCommonest(names), ...findDeepest(names)]);
  return paths.size === 0 ? undefined : [...paths];
}

/** One that is free. */
function nameBeside(file: string): string {
  return posix.join(posix.dirname(file), STEM + posix.extname(file));
}

/** The first of those with the ending that most have; none of nothing. */
function findCommonest(names: readonly string[]): readonly string[] {
  const counts = new Map<string, { readonly first: string; count: number }>();
  for (const name of names) {
    const entry = counts.get(posix.extname(name));
    if (entry === undefined) counts.set(posix.extname(name), { first: name, count: 1 });
    else entry.count += 1;
  }
  const most = Math.max(...[...counts.values()].map(({ count }) => count));
  return [...counts.values()]
    .filter(({ count }) => count === most)
    .map(({ first }) => first)
    .slice(0, 1);
}

function findDeepest(names: readonly string[]): readonly string[] {
  let deepest: string | undefined;
  for (const name of names) if (deepest === undefined || depthOf(name) > depthOf(deepest)) deepest = name;
  return deepest === undefined ? [] : [deepest];
}

function depthOf(path: string): number {
  return path.split('/').length;
}
