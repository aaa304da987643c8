// Whether git would leave a directory out that somebody asks for by name.

import { relative } from 'node:path';
import { quietly } from './git-error.ts';
import type { Repository } from './repository.ts';
import { readGit } from './spawn-git.ts';

/** True when the repository's rules ignore this directory of its working tree, or one around it. Its root never is. */
export async function isIgnored(directory: string, repository: Repository): Promise<boolean> {
  const { root } = repository;
  if (root === undefined || root === directory) return false;
  const location = { ...repository, directory: root, input: `${relative(root, directory)}/\0` };
  // Its answer for "no" is exit code 1.
  const answer = await quietly(readGit(['check-ignore', '-z', '--stdin'], location), undefined);
  return answer !== undefined && answer.length > 0;
}
