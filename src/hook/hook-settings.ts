// How hooks scan, whatever a configuration says.

import type { WorkerSettings } from '../core/work-item.ts';

export const HOOK_SETTINGS: WorkerSettings = { decodeDepth: 3, maxSize: Infinity, lineHash: false };

/** The pre-commit framework calls the same entry for a push and for a range, and says so in its variables; an empty one is none. */
export function isOfFramework(env: Readonly<Record<string, string | undefined>>): boolean {
  return Boolean(env['PRE_COMMIT_REMOTE_NAME'] || env['PRE_COMMIT_FROM_REF']);
}
