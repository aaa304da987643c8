import fastGlob from 'fast-glob';
import { readdirSync } from 'node:fs';
import { messageOf } from '../core/errors.ts';

/**
 * Lists the files and links below a directory that git does not manage, or all of them where the user does not want git's opinion. Paths are
 * relative to `directory`. Links are listed but never followed, so that nothing outside the directory is read; `.git` folders are left to the
 * history scan. A folder that cannot be read is told to `onUnreadable`, and the rest is listed.
 */
export function listDirectory(
  directory: string,
  onUnreadable: (directory: string, message: string) => void,
): readonly string[] {
  const readdirOrReport = (path: string, options: { withFileTypes: true }) => {
    try {
      return readdirSync(path, options);
    } catch (error) {
      onUnreadable(path, messageOf(error));
      return [];
    }
  };
  const entries = fastGlob.sync('**', {
    cwd: directory,
    dot: true,
    followSymbolicLinks: false,
    onlyFiles: false,
    objectMode: true,
    unique: false,
    ignore: ['**/.git/**'],
    fs: { readdirSync: readdirOrReport as typeof readdirSync },
  });
  return entries.filter(({ dirent }) => dirent.isFile() || dirent.isSymbolicLink()).map(({ path }) => path);
}
