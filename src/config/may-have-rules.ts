// Whether a configuration may have rules of its own, without a parser: for hooks, which look for the tokens alone in a moment.
import { readFileSync } from 'node:fs';
import { findConfig } from './find-config.ts';

/** The key, as it may be written without an escape. */
const RULES = /(?:^|[\s"'{,])rules["']?\s*:|\\/;

/** False only where there are none. `start`: absolute. Throws when there are two files, or one cannot be read. */
export function mayHaveRules(start: string, home: string | undefined): boolean {
  const file = findConfig(start, home);
  return file !== undefined && RULES.test(readFileSync(file, 'utf8'));
}
