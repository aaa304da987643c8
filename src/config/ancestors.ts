// Where files that go with a project are looked for when none was named.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** `start` (absolute) and the folders above it, up to the repository's root (where `.git` is), `home` or the root of the file system. */
export function* listAncestors(start: string, home: string | undefined): Generator<string> {
  for (let directory = start; ; directory = dirname(directory)) {
    yield directory;
    if (existsSync(join(directory, '.git')) || directory === home || directory === dirname(directory)) return;
  }
}
