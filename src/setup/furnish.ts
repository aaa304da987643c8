// What the repository in which a hook is tried gets of the user's: copies of its hooks and of the settings that they go by, so that nothing
// that a hook does beside it or to them reaches the user's own, and a link to each installed package, of which there are too many to copy.

import { copyFileSync, existsSync, mkdirSync, readdirSync, statSync, symlinkSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative } from 'node:path';

/** What hooks and their managers go by, beside what git knows. */
const SETTINGS =
  /^(?:\.pat-patrol\b.*|\.pre-commit-config\.yaml|prek\.toml|\.?lefthook\b.*|package\.json|\.?lint-?staged.*)$/;
/** Larger ones were written by no person. Bytes. */
const LARGEST = 1_000_000;

/** Files, and their bytes: more are in no folder of hooks, but in one that holds other things as well. */
const MOST_FILES = 2000;
const MOST_BYTES = 64 << 20;
/** A working tree can be its own folder of hooks. */
const NEVER_COPIED: readonly string[] = ['.git', 'node_modules'];
/** Where hooks go that lie outside of the working tree. */
const OUTSIDE = join('.git', 'pat-patrol-hooks');

/** Settings and packages of the working tree at `root`, into the one at `directory`. Both absolute. */
export function furnish(directory: string, root: string): void {
  for (const name of readdirSync(root)) {
    const file = join(root, name);
    if (!SETTINGS.test(name)) continue;
    const facts = statSync(file, { throwIfNoEntry: false });
    if (facts?.isFile() === true && facts.size <= LARGEST) copyFileSync(file, join(directory, name));
  }
  linkPackages(join(root, 'node_modules'), join(directory, 'node_modules'));
}

/** One by one, so that what is made beside them is not the user's. Caches stay away: hooks write into them. */
function linkPackages(from: string, to: string): void {
  if (!existsSync(from)) return;
  mkdirSync(to);
  for (const name of readdirSync(from)) {
    if (name.startsWith('.') && name !== '.bin') continue;
    const path = join(from, name);
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true)
      symlinkSync(path, join(to, name), 'junction');
  }
}

/**
 * Copies the hooks in `folder`, with all that lies below it, into the repository at `directory`: to the same place when they belong to the working
 * tree at `root`. Returns where the hooks are now. All absolute. Throws when there is too much of them.
 */
export function copyHooks(directory: string, folder: string, root: string | undefined): string {
  // husky's call what lies above them.
  const top = basename(dirname(folder)) === '.husky' ? dirname(folder) : folder;
  const inside = root === undefined ? undefined : relative(root, top);
  const isOutside = inside === undefined || inside.startsWith('..') || isAbsolute(inside);
  const place = join(directory, isOutside ? OUTSIDE : inside);
  copyFolder(top, place, { files: 0, bytes: 0 });
  return join(place, relative(top, folder));
}

interface Copied {
  files: number;
  bytes: number;
}

/** What is behind a link is copied as what it is: the link may lead into the user's repository. */
function copyFolder(from: string, to: string, copied: Copied): void {
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from)) {
    const path = join(from, name);
    const facts = statSync(path, { throwIfNoEntry: false });
    if (facts === undefined || NEVER_COPIED.includes(name)) continue;
    copied.files += 1;
    copied.bytes += facts.isFile() ? facts.size : 0;
    if (copied.files > MOST_FILES || copied.bytes > MOST_BYTES)
      throw new Error('the folder of its hooks holds too much to be copied');
    if (facts.isDirectory()) copyFolder(path, join(to, name), copied);
    else if (facts.isFile()) copyFileSync(path, join(to, name));
  }
}
