// The configuration that a change is looked at by: that of the commit it begins at. Its own could leave out what it brings.
import { realpathSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import type { ScopeChoice } from '../ci/choose-scope.ts';
import { type ConfigSearch, type EarlierFiles, listConfigs, NO_EARLIER } from '../config/read-config.ts';
import { readText } from '../config/read-text.ts';
import { UserError } from '../core/errors.ts';
import { readAtCommit } from '../git/read-at-commit.ts';
import { findRepository } from '../git/repository.ts';

const NOTHING = /^0+$/;

export interface ConfigBefore {
  readonly earlier: EarlierFiles;
  /** What is not as it lies in the checkout, one line each. Foreign text. */
  readonly notes: readonly string[];
}

/** `directory` (absolute) lies in the repository. Without a commit to begin at everything is looked at, by what is there. Throws `UserError`. */
export async function findConfigBefore(
  { range }: ScopeChoice,
  directory: string,
  search: ConfigSearch,
): Promise<ConfigBefore> {
  const [commit = ''] = range?.split('..') ?? [];
  const repository = commit === '' || NOTHING.test(commit) ? undefined : await findRepository(directory);
  if (repository?.root === undefined) return { earlier: NO_EARLIER, notes: [] };
  const { root } = repository;
  const paths = new Map(listConfigs(search).flatMap((file) => withPath(file, root)));
  if (paths.size === 0) return { earlier: NO_EARLIER, notes: [] };
  const contents = await readAtCommit(repository, commit, [...paths.values()]);
  const label = commit.slice(0, 12);
  const texts = new Map([...paths].map(([file, path]) => [file, contents.get(path)?.toString('utf8')]));
  const changed = [...texts].filter(([file, text]) => text !== textOf(file));
  const notes = changed.map(([file, text]) => {
    const by = text === undefined ? 'which has none' : 'and its own counts';
    return `${paths.get(file)} is not as in ${label}, where the change begins, ${by}`;
  });
  return { earlier: { label, texts }, notes };
}

/** From the repository's root; nothing for a file outside of it, and for a name that git cannot be asked for. */
function withPath(file: string, root: string): readonly (readonly [string, string])[] {
  const path = relative(root, join(realFolder(dirname(file)), basename(file)))
    .split(sep)
    .join('/');
  return path.startsWith('../') || path.startsWith('/') || path.includes('\n') ? [] : [[file, path]];
}

function realFolder(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    return folder;
  }
}

/** Undefined also for what no configuration can be. */
function textOf(file: string): string | undefined {
  try {
    return readText(file, file, { noun: 'configuration', largest: 1 });
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}
