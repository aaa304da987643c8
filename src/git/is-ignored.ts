// Whether git would leave a directory out that somebody asks for by name.

import { relative } from 'node:path';
import { GitError } from './git-error.ts';
import type { Repository } from './repository.ts';
import { readGit } from './spawn-git.ts';

/** True when the repository's rules ignore this directory of its working tree, or one around it. Its root never is. */
export async function isIgnored(directory: string, repository: Repository): Promise<boolean> {
  const { root } = repository;
  if (root === undefined || root === directory) return false;
  try {
    const answer = await readGit(['check-ignore', '-z', '--stdin'], {
      ...repository,
      directory: root,
      input: `${relative(root, directory)}/\0`,
    });
    return answer.length > 0;
  } catch (error) {
    // Its answer for "no" is exit code 1.
    if (error instanceof GitError) return false;
    throw error;
  }
}
