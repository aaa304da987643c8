// Blobs whose place does not matter: what a path held before.

import type { WorkerSettings } from '../core/work-item.ts';
import type { GitLocation } from '../git/environment.ts';
import { NamedObjects } from '../source/named-objects.ts';
import type { Source } from '../source/source.ts';

export function openBlobs(location: GitLocation, ids: readonly string[], settings: WorkerSettings): Source {
  const objects = new NamedObjects({ ...location, partial: false }, settings);
  for (const blob of ids) objects.add(blob, { path: '', object: 'blob', blob });
  return {
    scope: 'range',
    items: () => objects.read(),
    place: async () => [],
    problems: () => objects.problems(),
    total: () => ids.length,
    ignoredFiles: () => 0,
    excludedFiles: () => 0,
    repository: undefined,
  };
}
