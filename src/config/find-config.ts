// Which configuration file a scan goes by when none was named.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UserError } from '../core/errors.ts';

export const CONFIG_NAMES = ['.pat-patrol.yml', '.pat-patrol.yaml', '.pat-patrol.json'] as const;

/**
 * Looks in `start` and upwards, and stops at the repository's root (where `.git` is), at `home` and at the root of the file system.
 * Never a program: only YAML and JSON. Throws `UserError` when one directory has two.
 */
export function findConfig(start: string, home: string | undefined): string | undefined {
  for (let directory = start; ; directory = dirname(directory)) {
    const [found, second] = CONFIG_NAMES.map((name) => join(directory, name)).filter((file) => existsSync(file));
    if (second !== undefined) throw new UserError(`${found} and ${second} are both configuration files: keep one`);
    if (found !== undefined) return found;
    if (existsSync(join(directory, '.git')) || directory === home || directory === dirname(directory)) return undefined;
  }
}
