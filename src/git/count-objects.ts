// How many objects there are to read, for a progress bar, and from which other object databases they are borrowed.

import { GitError } from './git-error.ts';
import type { Repository } from './repository.ts';
import { readGit } from './spawn-git.ts';

export interface ObjectCounts {
  /** Loose and packed objects; one that is stored twice counts twice. Undefined when other repositories' objects come on top. */
  readonly total: number | undefined;
  /** Absolute paths of the object directories that are borrowed from, nested ones too. Foreign text. */
  readonly alternates: readonly string[];
}

/** Asks git. What it cannot count is unknown. */
export async function countObjects(repository: Repository): Promise<ObjectCounts> {
  try {
    const answer = (await readGit(['count-objects', '-v'], repository)).toString('utf8');
    const numbers = [...answer.matchAll(/^(?:count|in-pack): (\d+)$/gm)].map((match) => Number(match[1]));
    const alternates = [...answer.matchAll(/^alternate: (.+)$/gm)].map((match) => match[1] ?? '');
    const total = alternates.length > 0 ? undefined : numbers.reduce((sum, number) => sum + number, 0);
    return { total, alternates };
  } catch (error) {
    if (error instanceof GitError) return { total: undefined, alternates: [] };
    throw error;
  }
}
