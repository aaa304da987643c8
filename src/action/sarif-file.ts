// Where the action's SARIF file goes: inside the workspace, whatever the input or a link in the repository says.
import { existsSync, mkdirSync, realpathSync } from 'node:fs';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { messageOf, UserError } from '../core/errors.ts';
import { quote } from '../core/quote.ts';
import { spellInput } from './inputs.ts';

/** Absolute path; its folder exists then. Throws `UserError`. */
export function prepareSarifFile(workspace: string, typed: string): string {
  const file = resolve(workspace, typed);
  const outside = new UserError(`${spellInput('sarif-file')} must lie in the workspace; ${quote(typed)} does not`);
  if (typed.endsWith('/') || !isBelow(workspace, file)) throw outside;
  try {
    let folder = dirname(file);
    while (!existsSync(folder)) folder = dirname(folder);
    const real = realpathSync(folder);
    const root = realpathSync(workspace);
    if (real !== root && !isBelow(root, real)) throw outside;
    mkdirSync(dirname(file), { recursive: true });
  } catch (error) {
    throw error instanceof UserError ? error : new UserError(`${spellInput('sarif-file')}: ${messageOf(error)}`);
  }
  return file;
}

function isBelow(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
