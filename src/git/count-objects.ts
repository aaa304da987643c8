// How many objects there are to read, for a progress bar.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { GitError } from './git-error.ts';
import type { Repository } from './repository.ts';
import { readGit } from './spawn-git.ts';

/** Loose and packed objects; an object that is stored twice counts twice. Undefined when other repositories' objects come on top. */
export async function countObjects(repository: Repository): Promise<number | undefined> {
  if (existsSync(join(repository.commonDir, 'objects', 'info', 'alternates'))) return undefined;
  try {
    const answer = (await readGit(['count-objects', '-v'], repository)).toString('latin1');
    const numbers = [...answer.matchAll(/^(?:count|in-pack): (\d+)$/gm)].map((match) => Number(match[1]));
    return numbers.reduce((sum, number) => sum + number, 0);
  } catch (error) {
    if (error instanceof GitError) return undefined;
    throw error;
  }
}
