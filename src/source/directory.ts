import fastGlob from 'fast-glob';
import { readdirSync, type Dirent } from 'node:fs';
import { reasonOf } from '../core/errors.ts';

/** Every name: `*` and `**` leave out those with a line break. */
const EVERYTHING = String.raw`**/*([\s\S])`;

/**
 * Lists the files and links below a directory that git does not manage, or all of them where the user does not want git's opinion. Paths are
 * relative to `directory`. Links are listed but never followed, so that nothing outside the directory is read; `.git` folders are left to the
 * history scan. A folder that cannot be read is told to `onUnreadable`, and the rest is listed.
 */
export function listDirectory(
  directory: string,
  onUnreadable: (directory: string, message: string) => void,
): readonly string[] {
  const readdirOrReport = (path: string, options: { withFileTypes: true }): readonly Dirent[] => {
    try {
      return readdirSync(path, options).filter(({ name }) => name !== '.git');
    } catch (error) {
      onUnreadable(path, reasonOf(error));
      return [];
    }
  };
  const entries = fastGlob.sync(EVERYTHING, {
    cwd: directory,
    dot: true,
    followSymbolicLinks: false,
    onlyFiles: false,
    objectMode: true,
    unique: false,
    fs: { readdirSync: readdirOrReport as typeof readdirSync },
  });
  return entries.filter(({ dirent }) => dirent.isFile() || dirent.isSymbolicLink()).map(({ path }) => path);
}
