// Where a shallow clone was cut.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { messageOf, UserError } from '../core/errors.ts';
import { isObjectId } from './object-id.ts';
import type { Repository } from './repository.ts';

/** How to get what a shallow clone has not got. */
export const UNSHALLOW =
  'run git fetch --unshallow (GitHub Actions: fetch-depth: 0, Azure Pipelines: fetchDepth: 0, GitLab: GIT_DEPTH: 0, Jenkins: no shallow clone)';

/** Ids of the commits whose parents were cut off; none when the clone is not shallow. Throws `UserError`. */
export function readShallow(repository: Repository): readonly string[] {
  if (!repository.shallow) return [];
  try {
    return readFileSync(join(repository.commonDir, 'shallow'), 'latin1')
      .split('\n')
      .filter((line) => isObjectId(line));
  } catch (error) {
    throw new UserError(`the shallow file of ${repository.commonDir} cannot be read: ${messageOf(error)}`);
  }
}
