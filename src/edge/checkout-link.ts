// Links in a git checkout, which any commit may have brought: a report that is written to a name that everybody can read must not follow one out
// of it, into a file of whoever runs this.
import { existsSync, lstatSync, realpathSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';

/** The roots of the repositories around `folders` (absolute), the outermost ones: absolute and without links. */
export function findCheckouts(folders: readonly string[]): readonly string[] {
  return folders.flatMap((folder) => {
    const outermost = listUp(realOf(folder) ?? folder).findLast((each) => existsSync(join(each, '.git')));
    return outermost ?? [];
  });
}

/** A folder on the way to `file` (absolute) that is a link of a checkout. */
export function findLinkedFolder(file: string, checkouts: readonly string[]): string | undefined {
  return listUp(dirname(file)).find((folder) => isCheckoutLink(folder, checkouts));
}

/** Whether a link lies at `path` (absolute), in one of the checkouts. */
export function isCheckoutLink(path: string, checkouts: readonly string[]): boolean {
  if (!isLink(path)) return false;
  const folder = realOf(dirname(path));
  return folder !== undefined && checkouts.some((root) => folder === root || folder.startsWith(root + sep));
}

function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false;
  }
}

/** `path` and all folders around it. */
function listUp(path: string): readonly string[] {
  const parent = dirname(path);
  return parent === path ? [path] : [path, ...listUp(parent)];
}

function realOf(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}
