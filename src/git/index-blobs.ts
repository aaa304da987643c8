// The blobs of a commit that is being made. Whoever gets no answer asks again with `listChangesFromHead`, which says why.

import { askBriefly } from './ask-briefly.ts';
import type { GitLocation } from './environment.ts';
import { parseChange, RAW_OPTIONS } from './raw-change.ts';

const COMMAND = 'diff-index';

/** What the index holds that HEAD does not. Undefined before the first commit, in a merge with conflicts, and when git fails. Throws `GitError`. */
export function listIndexBlobs(location: GitLocation): ReadonlySet<string> | undefined {
  const answer = askBriefly([COMMAND, ...RAW_OPTIONS, '--cached', 'HEAD', '--'], location);
  if (answer?.exitCode !== 0) return undefined;
  const fields = answer.output.toString('latin1').split('\0');
  const blobs = new Set<string>();
  for (let at = 0; at + 1 < fields.length; at += 2) {
    const { after, unmerged } = parseChange(fields[at] as string, fields[at + 1] as string, COMMAND);
    if (unmerged) return undefined;
    if (after !== undefined) blobs.add(after);
  }
  return blobs;
}
