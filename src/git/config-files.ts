// The configuration of a repository and of its submodules, as files beside a working tree: a checkout in CI leaves its token there.

import { readdirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';

/** Submodules are not nested deeper, and names do not have more parts. */
const MAX_DEPTH = 64;
const CONFIG = /^config(?:\.worktree)?$/;
const HOLDERS = ['modules', 'worktrees'] as const;

/** Lists them for the repository whose `.git` stands in `directory`, relative to `directory`; none where there is no such directory. */
export function listConfigFiles(directory: string): readonly string[] {
  const isRepository = entriesOf(directory).some((entry) => entry.name === '.git' && entry.isDirectory());
  return isRepository ? listBelow(directory, '.git', 0) : [];
}

/** A folder without `HEAD` is a part of a submodule's name. */
function listBelow(directory: string, folder: string, depth: number): readonly string[] {
  if (depth > MAX_DEPTH) return [];
  const entries = entriesOf(join(directory, folder));
  const isGitDir = entries.some(({ name }) => name === 'HEAD');
  const configs = entries.filter((entry) => CONFIG.test(entry.name) && !entry.isDirectory());
  const folders = entries.filter(
    (entry) => entry.isDirectory() && (!isGitDir || HOLDERS.some((name) => name === entry.name)),
  );
  return [
    ...configs.map(({ name }) => `${folder}/${name}`),
    ...folders.flatMap(({ name }) => listBelow(directory, `${folder}/${name}`, depth + 1)),
  ];
}

/** What cannot be listed here is told by git, which needs it too. */
function entriesOf(directory: string): readonly Dirent[] {
  try {
    return readdirSync(directory, { withFileTypes: true });
  } catch {
    return [];
  }
}
