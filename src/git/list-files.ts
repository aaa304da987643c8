// The files of a working tree as git sees them: tracked ones, and untracked ones that git does not ignore. Names are bytes.

import { lstatSync } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import { UserError } from '../core/errors.ts';
import type { RawPath } from '../core/origin.ts';
import type { GitLocation } from './environment.ts';
import { joinRaw } from '../core/raw-path.ts';
import { checkObjectId } from './object-id.ts';
import { GITLINK_MODE } from './raw-change.ts';
import { toRawPath } from './raw-path.ts';
import { findRepository, type Repository } from './repository.ts';
import { GitError, spawnGit } from './spawn-git.ts';
import { splitRecords } from './split-records.ts';

/** A file of the index. */
export interface IndexedFile {
  readonly blob: string;
  readonly path: RawPath;
}

/** What git knows below a directory. Paths are relative to it, POSIX, each once. */
export interface WorkingTree {
  /** Tracked and untracked files, symbolic links included. A tracked file may have been deleted from the disk. */
  readonly files: readonly RawPath[];
  /** Of the tracked files those that a sparse checkout leaves off the disk. */
  readonly sparse: readonly IndexedFile[];
  /** Directories with a repository of their own: submodules that are checked out, and untracked repositories. Without a trailing slash. */
  readonly nested: readonly RawPath[];
  /** Submodules that are not checked out. */
  readonly absent: readonly RawPath[];
  /** What git could not read, in its own words. */
  readonly warnings: readonly string[];
  /** How many untracked files git ignores. */
  readonly ignored: number;
}

const NUL = 0;
const SPACE = 0x20;
const SLASH = 0x2f;
const TAB = 0x09;
const UNTRACKED_TAG = 0x3f;
const SKIPPED_TAG = 0x53;

/**
 * Lists what lies below `directory`, which must be inside the working tree of `repository` (found anew when it is not given). Throws `GitError`,
 * and what `findRepository` throws.
 */
export async function listWorkingTree(directory: string, repository?: Repository): Promise<WorkingTree> {
  const found = repository ?? (await findRepository(directory));
  if (found?.root === undefined) throw new UserError(`${directory}: not in a git working tree`);
  const location: GitLocation = { directory, inherit: found.inherit, root: found.root };
  const [listed, ignored] = await Promise.all([listFiles(location), countIgnored(location)]);
  return { ...listed, ignored };
}

async function listFiles(location: GitLocation): Promise<Omit<WorkingTree, 'ignored'>> {
  const git = await spawnGit(['ls-files', '-z', '-t', '--stage', '--others', '--exclude-standard'], location);
  git.stdin.end();
  const files: RawPath[] = [];
  const gitlinks: RawPath[] = [];
  const nested: RawPath[] = [];
  const skipped: IndexedFile[] = [];
  let previous: Buffer | undefined;
  for await (const record of splitRecords(git.stdout, NUL)) {
    const entry = parseEntry(record);
    // An unmerged path is listed once for each stage, one after the other.
    if (previous?.equals(entry.path) === true) continue;
    previous = entry.path;
    if (entry.gitlink) gitlinks.push(toRawPath(entry.path));
    else if (entry.path.at(-1) === SLASH) nested.push(toRawPath(entry.path.subarray(0, -1)));
    else files.push(toRawPath(entry.path));
    if (entry.skipped !== undefined) skipped.push({ blob: entry.skipped, path: toRawPath(entry.path) });
  }
  await git.ended;
  const checkedOut = await Promise.all(gitlinks.map((path) => isCheckedOut(location.directory, path)));
  const warnings = git
    .stderr()
    .split('\n')
    .filter((line) => line.trim() !== '');
  return {
    files,
    sparse: skipped.filter(({ path }) => isMissing(location.directory, path)),
    nested: [...gitlinks.filter((_, index) => checkedOut[index]), ...nested],
    absent: gitlinks.filter((_, index) => checkedOut[index] !== true),
    warnings,
  };
}

interface Entry {
  readonly path: Buffer;
  readonly gitlink: boolean;
  /** The blob of a file that a sparse checkout leaves out. It may be on the disk all the same. */
  readonly skipped?: string;
}

/** Parses `? PATH` (untracked) or `TAG MODE ID STAGE\tPATH` (tracked). */
function parseEntry(record: Buffer): Entry {
  if (record[1] !== SPACE) throw new GitError('ls-files', 'wrote a record without a tag');
  if (record[0] === UNTRACKED_TAG) return { path: record.subarray(2), gitlink: false };
  const tab = record.indexOf(TAB);
  if (tab < 0) throw new GitError('ls-files', 'wrote a record without a path');
  const [mode, id = ''] = record.toString('latin1', 2, tab).split(' ');
  const entry = { path: record.subarray(tab + 1), gitlink: mode === GITLINK_MODE };
  return record[0] === SKIPPED_TAG && !entry.gitlink ? { ...entry, skipped: checkObjectId(id, 'ls-files') } : entry;
}

async function countIgnored(location: GitLocation): Promise<number> {
  const git = await spawnGit(['ls-files', '-z', '--others', '--ignored', '--exclude-standard'], location);
  git.stdin.end();
  let count = 0;
  for await (const chunk of git.stdout as AsyncIterable<Buffer>) {
    for (let at = chunk.indexOf(NUL); at >= 0; at = chunk.indexOf(NUL, at + 1)) count += 1;
  }
  await git.ended;
  return count;
}

/** A submodule's place: what stands there instead, a link above all, is none of the repository's. One that cannot be listed is told by who opens it. */
async function isCheckedOut(directory: string, path: RawPath): Promise<boolean> {
  const place = Buffer.from(joinRaw(directory, path));
  const stats = await lstat(place).catch(() => undefined);
  if (stats?.isDirectory() !== true) return false;
  return readdir(place).then(
    (names) => names.length > 0,
    () => true,
  );
}

function isMissing(directory: string, path: RawPath): boolean {
  try {
    lstatSync(Buffer.from(joinRaw(directory, path)));
    return false;
  } catch {
    return true;
  }
}
