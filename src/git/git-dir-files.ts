// What lies in a git directory beside objects: configuration with its remotes' URLs, reflogs, refs, hooks, the index, messages that were being
// written, the state of a rebase. Tokens are left there more often than in commits. Layout: gitrepository-layout(5).

import { lstatSync, readdirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { codeOf, reasonOf } from '../core/errors.ts';
import type { RawPath } from '../core/origin.ts';
import { joinRaw } from '../core/raw-path.ts';
import { toRawPath } from './raw-path.ts';

/** Told of what is no file. */
export interface ListingHooks {
  /** A directory that could not be listed. Absolute. */
  readonly onUnlisted: (directory: RawPath, message: string) => void;
  /** The git directory of a submodule, whose objects are a history of their own. Absolute. */
  readonly onSubmodule: (gitDir: RawPath) => void;
}

interface Walk extends ListingHooks {
  readonly root: string;
  /** Leaves everything else out. */
  readonly configOnly: boolean;
}

/** Nothing that git makes lies deeper. */
const MAX_DEPTH = 64;

/** Derived from objects, or empty. */
const DERIVED = /^(?:multi-pack-index.*|.*\.(?:idx|rev|bitmap|mtimes|keep|promisor)|commit-graphs?|packs)$/;

const CONFIG = /^config(?:\.worktree)?$/;

/** A running daemon listens there; nothing is stored in it. */
const DAEMON_SOCKET = 'fsmonitor--daemon.ipc';

/**
 * Yields the files below a git directory, relative to it, and of the object database only what the object reader does not read: packs that have
 * lost their index, what an interrupted fetch left behind. Links are listed, not followed.
 */
export function* listGitDirFiles(gitDir: string, hooks: ListingHooks): Generator<RawPath> {
  yield* listGitDir({ root: gitDir, configOnly: false, ...hooks }, '', 0);
}

/**
 * The configuration of the repository whose `.git` stands in `directory`, and of its submodules: a checkout in CI leaves its token there. Relative to
 * `directory`; nothing where there is no such directory. What cannot be listed is told by git, which needs it too.
 */
export function listConfigFiles(directory: string): readonly RawPath[] {
  const isRepository = lstatSync(join(directory, '.git'), { throwIfNoEntry: false })?.isDirectory() === true;
  if (!isRepository) return [];
  return [...listGitDir({ root: directory, configOnly: true, onUnlisted: () => {}, onSubmodule: () => {} }, '.git', 0)];
}

function* listGitDir(walk: Walk, folder: RawPath, depth: number): Generator<RawPath> {
  for (const { path, name, isFolder } of readFolder(walk, folder)) {
    if (name === DAEMON_SOCKET) continue;
    if (!isFolder) yield* listFile(walk, path, name);
    else if (name === 'modules') yield* listModules(walk, path, depth + 1);
    else if (name === 'worktrees') yield* listWorktrees(walk, path, depth + 1);
    else if (walk.configOnly) continue;
    else if (name === 'objects') yield* listObjects(walk, path, depth + 1);
    else yield* listAll(walk, path, depth + 1);
  }
}

function* listFile({ configOnly }: Walk, path: RawPath, name: RawPath): Generator<RawPath> {
  if (!configOnly || CONFIG.test(String(name))) yield path;
}

/** Their git directories may hold those of submodules, too. */
function* listWorktrees(walk: Walk, folder: RawPath, depth: number): Generator<RawPath> {
  for (const { path, name, isFolder } of readFolder(walk, folder)) {
    if (!isFolder) yield* listFile(walk, path, name);
    else if (!isTooDeep(walk, path, depth)) yield* listGitDir(walk, path, depth + 1);
  }
}

/** The name of a submodule may have slashes in it: what has no HEAD is a part of a name. */
function* listModules(walk: Walk, folder: RawPath, depth: number): Generator<RawPath> {
  for (const { path, name: own, isFolder } of readFolder(walk, folder)) {
    if (!isFolder) yield* listFile(walk, path, own);
    else if (isTooDeep(walk, path, depth)) continue;
    else if (readFolder(walk, path).some(({ name }) => name === 'HEAD')) {
      walk.onSubmodule(joinRaw(walk.root, path));
      yield* listGitDir(walk, path, depth + 1);
    } else yield* listModules(walk, path, depth + 1);
  }
}

function* listObjects(walk: Walk, folder: RawPath, depth: number): Generator<RawPath> {
  for (const { path, name, isFolder } of readFolder(walk, folder)) {
    if (!isFolder) yield path;
    else if (name === 'pack' || name === 'info') yield* listUnread(walk, path, depth + 1);
    else if (!/^[0-9a-f]{2}$/.test(String(name))) yield* listAll(walk, path, depth + 1);
  }
}

function* listUnread(walk: Walk, folder: RawPath, depth: number): Generator<RawPath> {
  const entries = readFolder(walk, folder);
  const names = new Set(entries.map(({ name }) => name));
  for (const { path, name, isFolder } of entries) {
    if (DERIVED.test(String(name))) continue;
    const [, stem] = /^(.*)\.pack$/s.exec(String(name)) ?? [];
    if (isFolder) yield* listAll(walk, path, depth + 1);
    else if (stem === undefined || !names.has(`${stem}.idx`)) yield path;
  }
}

function* listAll(walk: Walk, folder: RawPath, depth: number): Generator<RawPath> {
  if (isTooDeep(walk, folder, depth)) return;
  for (const { path, isFolder } of readFolder(walk, folder)) {
    if (isFolder) yield* listAll(walk, path, depth + 1);
    else yield path;
  }
}

function isTooDeep({ root, onUnlisted }: Walk, folder: RawPath, depth: number): boolean {
  if (depth <= MAX_DEPTH) return false;
  onUnlisted(joinRaw(root, folder), 'nested too deeply to be read');
  return true;
}

interface Entry {
  /** Relative to the root. */
  readonly path: RawPath;
  readonly name: RawPath;
  readonly isFolder: boolean;
}

function readFolder({ root, onUnlisted }: Walk, folder: RawPath): readonly Entry[] {
  const absolute = folder === '' ? root : joinRaw(root, folder);
  try {
    const entries: Dirent<Buffer>[] = readdirSync(nativePath(absolute), { withFileTypes: true, encoding: 'buffer' });
    return entries.map((entry) => {
      const name = toRawPath(entry.name);
      return { path: folder === '' ? name : joinFolder(folder, name), name, isFolder: entry.isDirectory() };
    });
  } catch (error) {
    // Git itself takes lock files and empty folders away at any time.
    if (codeOf(error) !== 'ENOENT') onUnlisted(absolute, reasonOf(error));
    return [];
  }
}

function joinFolder(folder: RawPath, name: RawPath): RawPath {
  if (typeof folder === 'string') return joinRaw(folder, name);
  return new Uint8Array(Buffer.concat([folder, Buffer.from('/'), Buffer.from(name)]));
}

function nativePath(path: RawPath): string | Buffer {
  return typeof path === 'string' ? path : Buffer.from(path.buffer, path.byteOffset, path.byteLength);
}
