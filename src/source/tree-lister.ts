// Which files a scan of files looks at.

import { realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { messageOf, reasonOf } from '../core/errors.ts';
import { isPipe, refuseType } from '../core/file-type.ts';
import type { RawPath } from '../core/origin.ts';
import type { Problem } from '../core/problem.ts';
import { joinRaw, pathFrom, pathText } from '../core/raw-path.ts';
import type { RepositoryFacts } from '../core/scan-report.ts';
import type { FilesItem, WorkerSettings } from '../core/work-item.ts';
import { acceptAll, type PathFilter } from '../filter/path-filter.ts';
import { listConfigFiles } from '../git/git-dir-files.ts';
import { isIgnored } from '../git/is-ignored.ts';
import { listWorkingTree, type WorkingTree } from '../git/list-files.ts';
import type { ObjectItem } from '../git/object-item.ts';
import { findRepository, isWithin, type Repository } from '../git/repository.ts';
import { listDirectory } from './directory.ts';
import { SparseFiles } from './sparse-files.ts';

export interface TreeRequest {
  /** Files and directories as typed; relative ones are below `cwd`. */
  readonly paths: readonly string[];
  readonly cwd: string;
  /** False with `--no-ignore`: look at files that git ignores as well. */
  readonly useIgnore: boolean;
  readonly accepts: PathFilter;
  readonly repository: RepositoryFacts | undefined;
}

/** Files on the disk, and objects for those that are not there. */
type Items = AsyncGenerator<FilesItem | ObjectItem>;

/** Files in one work item: enough to make a message between threads worth its price. */
const BATCH = 64;

export class TreeLister {
  readonly problems: Problem[] = [];
  total = 0;
  ignored = 0;
  /** Submodules that are not checked out, as people know them. */
  readonly absent: string[] = [];
  excluded = 0;
  readonly sparse: SparseFiles;
  readonly #request: TreeRequest;
  readonly #top: string | undefined;
  /** Files already listed: paths may be named twice, or lie inside one another. Only needed when there is more than one. */
  readonly #seen = new Set<string>();

  constructor(request: TreeRequest, top: string | undefined, settings: WorkerSettings) {
    this.#request = request;
    this.#top = top;
    this.sparse = new SparseFiles(settings);
  }

  /** Named files come first, so that the filter cannot take them away as part of a directory. */
  async *items(): Items {
    const directories: string[] = [];
    for (const typed of this.#request.paths) {
      const path = this.#resolve(typed);
      if (path?.directory === true) directories.push(path.absolute);
      else if (path !== undefined) yield* this.#nameFile(path.absolute);
    }
    for (const directory of directories) yield* this.#listFolder(directory, true);
  }

  /** A path that was named is looked at wherever its links lead, so they are resolved here, once. */
  #resolve(typed: string): { readonly absolute: string; readonly directory: boolean } | undefined {
    const absolute = resolve(this.#request.cwd, typed);
    try {
      const stats = statSync(absolute);
      const refusal = stats.isDirectory() ? undefined : refuseType(stats);
      // Where `/dev/stdin` and the shell's `<(command)` lead is no path that could be resolved.
      if (refusal === undefined) return { absolute: realpathSync(absolute), directory: stats.isDirectory() };
      this.#report(absolute, isPipe(stats) ? `${refusal}: pipe it to --stdin` : refusal);
    } catch (error) {
      this.#report(absolute, reasonOf(error));
    }
    return undefined;
  }

  async *#listFolder(directory: string, named: boolean): Items {
    if (!this.#request.useIgnore) {
      yield* this.#listAll(directory);
      return;
    }
    const repository = await findRepository(directory);
    if (repository?.bare === true) {
      this.#report(directory, 'a bare repository has no working tree: scan it with --history');
      if (isWithin(directory, repository.gitDir)) return;
    }
    if (repository?.root === undefined || (named && (await isIgnored(directory, repository))))
      yield* this.#listPlain(directory);
    else yield* this.#listTracked(directory, repository, named);
  }

  async *#listTracked(directory: string, repository: Repository, named: boolean): Items {
    const listing = await listWorkingTree(directory, repository).catch((error: unknown) => {
      this.#report(directory, messageOf(error));
    });
    if (listing === undefined) return;
    const { files, ignored, nested, warnings } = listing;
    for (const warning of warnings) this.#report(directory, `not read whole: git says ${warning}`);
    // A virtual environment ignores all that is in it, but not itself.
    if (named && directory !== repository.root && files.length + nested.length === 0 && ignored > 0) {
      yield* this.#listPlain(directory);
      return;
    }
    this.ignored += ignored;
    yield* this.#batches(directory, [...files, ...listConfigFiles(directory)]);
    yield* this.#readAbsent(directory, repository, listing);
    for (const path of nested) yield* this.#listNested(joinRaw(directory, path));
  }

  /** What is on the disk, and what a sparse checkout has left out of it, as far as git can tell. */
  async *#listAll(directory: string): Items {
    yield* this.#listPlain(directory);
    const repository = await findRepository(directory).catch(() => undefined);
    if (repository?.root === undefined) return;
    const listing = await listWorkingTree(directory, repository).catch(() => undefined);
    if (listing !== undefined) yield* this.#readAbsent(directory, repository, listing);
  }

  *#listPlain(directory: string): Generator<FilesItem> {
    const files = listDirectory(directory, (path, message) => this.#report(path, message));
    yield* this.#batches(directory, [...files, ...listConfigFiles(directory)]);
  }

  async *#readAbsent(
    directory: string,
    repository: Repository,
    { sparse, absent }: WorkingTree,
  ): AsyncGenerator<ObjectItem> {
    const show = (path: RawPath): string => this.#show(joinRaw(directory, path));
    this.absent.push(...absent.map(show).filter((path) => this.#request.accepts(path)));
    yield* this.sparse.read(
      repository,
      sparse.filter(({ path }) => this.#request.accepts(show(path))),
      show,
    );
  }

  /** A submodule or a repository inside the repository has its own ignore rules. */
  async *#listNested(path: RawPath): Items {
    const directory = pathText(path);
    if (typeof path !== 'string')
      this.#report(directory, 'its name is not valid UTF-8: rename it so that it can be opened');
    else yield* this.#listOwn(directory);
  }

  /** Only what really is a repository of its own is listed by git: without one, git would answer for the repository around it. */
  async *#listOwn(directory: string): Items {
    const repository = await findRepository(directory).catch((error: unknown) =>
      this.#report(directory, messageOf(error)),
    );
    if (this.#request.useIgnore && repository?.root === realpathSync(directory))
      yield* this.#listTracked(directory, repository, false);
    else yield* this.#listPlain(directory);
  }

  *#nameFile(absolute: string): Generator<FilesItem> {
    if (!this.#isNew(absolute)) return;
    this.total += 1;
    yield this.#item({ root: dirname(absolute), paths: [basename(absolute)], named: true });
  }

  *#batches(root: string, paths: readonly RawPath[]): Generator<FilesItem> {
    const all = this.#request.accepts === acceptAll && this.#request.paths.length < 2;
    const wanted = all ? paths : paths.filter((path) => this.#isWanted(joinRaw(root, path)));
    this.total += wanted.length;
    for (let at = 0; at < wanted.length; at += BATCH) yield this.#item({ root, paths: wanted.slice(at, at + BATCH) });
  }

  #item(files: Omit<FilesItem, 'kind'>): FilesItem {
    return { kind: 'files', ...files, ...(this.#top === undefined ? {} : { top: this.#top }) };
  }

  #isWanted(absolute: RawPath): boolean {
    if (!this.#isNew(absolute)) return false;
    if (this.#request.accepts(this.#show(absolute))) return true;
    this.excluded += 1;
    return false;
  }

  #isNew(absolute: RawPath): boolean {
    if (this.#request.paths.length < 2) return true;
    const key = join(pathText(absolute));
    return !this.#seen.has(key) && this.#seen.add(key) !== undefined;
  }

  #show(absolute: RawPath): string {
    return pathFrom(this.#request.cwd, absolute, this.#top);
  }

  #report(absolute: string, message: string): void {
    this.problems.push({ where: this.#show(absolute), message });
  }
}
