// Where the action's SARIF file goes: inside the workspace or a folder of the run's own, whatever the input or a link in the repository says.
import { existsSync, lstatSync, mkdirSync, realpathSync, rmSync } from 'node:fs';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { findSystem } from '../ci/system.ts';
import { messageOf, UserError } from '../core/errors.ts';
import { quote } from '../core/quote.ts';
import type { ProgramIo } from '../edge/program-io.ts';
import { spellInput } from './inputs.ts';
import { ownFolders } from './runner.ts';

export interface SarifFile {
  /** Absolute path; its folder exists, and no link lies there. */
  readonly file: string;
  /**
   * For a run that fails: removes what an earlier run or a commit has left there, which a later step would upload as this run's. Not before the scan, of
   * which a committed file is a part.
   */
  readonly removeOld: () => void;
}

/** `io.cwd`: the workspace. Throws `UserError`. */
export function prepareSarifFile(io: ProgramIo, typed: string): SarifFile {
  const file = resolve(io.cwd, typed);
  const roots = [io.cwd, ...ownFolders(io)];
  const name = `input '${spellInput('sarif-file', findSystem(io.env) ?? 'github')}'`;
  const outside = new UserError(`${name} must lie in the workspace; ${quote(typed)} does not`);
  if (typed.endsWith('/') || !roots.some((root) => isBelow(root, file))) throw outside;
  try {
    let folder = dirname(file);
    while (!existsSync(folder)) folder = dirname(folder);
    const real = realpathSync(folder);
    const isInside = (root: string) => real === root || isBelow(root, real);
    if (!roots.filter((root) => existsSync(root)).some((root) => isInside(realpathSync(root)))) throw outside;
    mkdirSync(dirname(file), { recursive: true });
    if (lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink()) rmSync(file);
  } catch (error) {
    throw error instanceof UserError ? error : new UserError(`${name}: ${messageOf(error)}`);
  }
  const old = stampOf(file);
  return { file, removeOld: () => old !== undefined && stampOf(file) === old && rmSync(file, { force: true }) };
}

/** Another one for every file that was written; undefined where no file is. */
function stampOf(file: string): string | undefined {
  const stats = lstatSync(file, { throwIfNoEntry: false, bigint: true });
  return stats?.isFile() === true ? `${stats.ino} ${stats.mtimeNs}` : undefined;
}

/** Whether `path` lies in `folder` and is not it. Both absolute. */
export function isBelow(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
