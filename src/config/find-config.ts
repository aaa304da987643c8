// Which configuration file a scan goes by when none was named.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../core/errors.ts';
import { listAncestors } from './ancestors.ts';

export const CONFIG_NAMES = ['.pat-patrol.yml', '.pat-patrol.yaml', '.pat-patrol.json'] as const;

/**
 * Looks in `start` and upwards. Never a program: only YAML and JSON. Throws `UserError` when one directory has two.
 */
export function findConfig(
  start: string,
  home: string | undefined,
  exists: (file: string) => boolean = existsSync,
): string | undefined {
  for (const directory of listAncestors(start, home)) {
    const [found, second] = CONFIG_NAMES.map((name) => join(directory, name)).filter((file) => exists(file));
    if (second !== undefined) throw new UserError(`${found} and ${second} are both configuration files: keep one`);
    if (found !== undefined) return found;
  }
  return undefined;
}
