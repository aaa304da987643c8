// Where the repository around a directory keeps things, without asking git: good enough to look for a loose object, which is what its name
// says wherever it lies. Whoever does not find it here asks git.

import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

export interface GitDirectories {
  /** Top of the working tree. In a hook that is where git starts it. */
  readonly top: string;
  /** The working tree's own. */
  readonly gitDir: string;
  /** Where new objects are written; it need not exist. */
  readonly objects: string;
}

interface Located {
  readonly top: string;
  readonly gitDir: string;
}

/** `directory`: absolute. `ambient`: git's own variables, as a hook gets them. Undefined where nothing looks like a working tree. */
export function findDirectories(
  directory: string,
  ambient: NodeJS.ProcessEnv = process.env,
): GitDirectories | undefined {
  const located = locate(directory, ambient);
  if (located === undefined) return undefined;
  const { top, gitDir } = located;
  const common = ambient['GIT_COMMON_DIR'] ?? readLine(join(gitDir, 'commondir'));
  const commonDir = common === undefined ? gitDir : resolve(gitDir, common);
  const named = ambient['GIT_OBJECT_DIRECTORY'];
  return { top, gitDir, objects: named === undefined ? join(commonDir, 'objects') : resolve(directory, named) };
}

/** Where objects are written around `directory` (absolute), bare repositories included. */
export function findObjects(directory: string, ambient: NodeJS.ProcessEnv = process.env): string | undefined {
  const found = findDirectories(directory, ambient);
  if (found !== undefined) return found.objects;
  let top = directory;
  while (!isGitDirectory(top) && top !== dirname(top)) top = dirname(top);
  return isGitDirectory(top) ? join(top, 'objects') : undefined;
}

function locate(directory: string, ambient: NodeJS.ProcessEnv): Located | undefined {
  const named = ambient['GIT_DIR'];
  if (named !== undefined) {
    const gitDir = resolve(directory, named);
    return gitDir === directory && ambient['GIT_WORK_TREE'] === undefined ? undefined : { top: directory, gitDir };
  }
  for (let top = directory; ; top = dirname(top)) {
    const path = join(top, '.git');
    const facts = statSync(path, { throwIfNoEntry: false });
    if (facts?.isDirectory() === true) return { top, gitDir: path };
    const link = facts === undefined ? undefined : readLine(path);
    if (link?.startsWith('gitdir: ') === true) return { top, gitDir: resolve(top, link.slice('gitdir: '.length)) };
    if (top === dirname(top) || isGitDirectory(top)) return undefined;
  }
}

/** A bare repository, or what is in `.git`: git looks no further up, whatever is around it. */
function isGitDirectory(path: string): boolean {
  return ['HEAD', 'objects', 'refs'].every((name) => existsSync(join(path, name)));
}

function readLine(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8').trimEnd();
  } catch {
    return undefined;
  }
}
