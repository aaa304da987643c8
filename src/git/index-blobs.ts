// The blobs of a commit that is being made. Whoever gets no answer asks again with `listChangesFromHead`, which says why.

import { askBriefly } from './ask-briefly.ts';
import type { GitLocation } from './environment.ts';
import type { RawPath } from '../core/origin.ts';
import { parseChange, RAW_OPTIONS } from './raw-change.ts';

const COMMAND = 'diff-index';

/** What the index holds that HEAD does not. */
export interface IndexBlobs {
  /** Ids. */
  readonly blobs: ReadonlySet<string>;
  /** Paths that HEAD does not have. */
  readonly paths: readonly RawPath[];
  /** All paths that differ, those that are deleted too. */
  readonly changed: readonly RawPath[];
}

/** Undefined before the first commit, in a merge with conflicts, and when git fails. Throws `GitError`. */
export function listIndexBlobs(location: GitLocation): IndexBlobs | undefined {
  const answer = askBriefly([COMMAND, ...RAW_OPTIONS, '--cached', 'HEAD', '--'], location);
  if (answer?.exitCode !== 0) return undefined;
  const fields = answer.output.toString('latin1').split('\0');
  const blobs = new Set<string>();
  const paths: RawPath[] = [];
  const changed: RawPath[] = [];
  for (let at = 0; at + 1 < fields.length; at += 2) {
    const path = Buffer.from(fields[at + 1] as string, 'latin1');
    const { after, isNew, unmerged } = parseChange(fields[at] as string, path, COMMAND);
    if (unmerged) return undefined;
    changed.push(path);
    if (after !== undefined) blobs.add(after);
    if (isNew) paths.push(path);
  }
  return { blobs, paths, changed };
}
