import { readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { messageOf } from '../core/errors.ts';
import type { Hit } from '../core/match.ts';
import type { RawPath } from '../core/origin.ts';
import type { Problem } from '../core/problem.ts';
import { joinRaw, pathFrom, pathText } from '../core/raw-path.ts';
import type { RepositoryFacts } from '../core/scan-report.ts';
import type { FilesItem } from '../core/work-item.ts';
import { acceptAll, type PathFilter } from '../filter/path-filter.ts';
import { listWorkingTree } from '../git/list-files.ts';
import { findRepository, type Repository } from '../git/repository.ts';
import { listDirectory } from './directory.ts';
import { placeHit } from './place.ts';
import type { PlacedMatch, Source } from './source.ts';

export interface TreeRequest {
  /** Files and directories as typed; relative ones are below `cwd`. */
  readonly paths: readonly string[];
  readonly cwd: string;
  /** False with `--no-ignore`: look at files that git ignores as well. */
  readonly useIgnore: boolean;
  readonly accepts: PathFilter;
  readonly repository: RepositoryFacts | undefined;
}

/** Files in one work item: enough to make a message between threads worth its price. */
const BATCH = 64;

/** Files on disk: in a git repository the tracked and the untracked ones that git does not ignore, elsewhere all. */
export function openTree(request: TreeRequest): Source {
  const lister = new TreeLister(request);
  return {
    scope: 'tree',
    items: () => lister.items(),
    place: async (hits) => hits.map((hit) => placeFile(hit, request.cwd)),
    problems: () => lister.problems,
    total: () => lister.total,
    ignoredFiles: () => lister.ignored,
    repository: request.repository,
  };
}

function placeFile(hit: Hit, cwd: string): PlacedMatch {
  return placeHit(hit, { path: hit.origin.kind === 'file' ? pathFrom(cwd, hit.origin.path) : '' });
}

class TreeLister {
  readonly problems: Problem[] = [];
  total = 0;
  ignored = 0;
  readonly #request: TreeRequest;
  /** Files already listed: paths may be named twice, or lie inside one another. Only needed when there is more than one. */
  readonly #seen = new Set<string>();

  constructor(request: TreeRequest) {
    this.#request = request;
  }

  async *items(): AsyncGenerator<FilesItem> {
    for (const typed of this.#request.paths) {
      const path = this.#resolve(typed);
      if (path === undefined) continue;
      if (path.directory) yield* this.#listFolder(path.absolute);
      else yield* this.#batches(dirname(path.absolute), [basename(path.absolute)]);
    }
  }

  /** A path that was named is looked at wherever its links lead, so they are resolved here, once. */
  #resolve(typed: string): { readonly absolute: string; readonly directory: boolean } | undefined {
    const absolute = resolve(this.#request.cwd, typed);
    try {
      return { absolute: realpathSync(absolute), directory: statSync(absolute).isDirectory() };
    } catch (error) {
      const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
      this.#report(absolute, missing ? 'no such file or directory' : messageOf(error));
      return undefined;
    }
  }

  async *#listFolder(directory: string): AsyncGenerator<FilesItem> {
    const repository = this.#request.useIgnore ? await this.#findWorkingTree(directory) : undefined;
    if (repository === undefined) {
      yield* this.#batches(
        directory,
        listDirectory(directory, (path, message) => this.#report(path, message)),
      );
      return;
    }
    const listing = await listWorkingTree(directory, repository).catch((error: unknown) => {
      this.#report(directory, messageOf(error));
    });
    if (listing === undefined) return;
    this.ignored += listing.ignored;
    yield* this.#batches(directory, listing.files);
    for (const nested of listing.nested) yield* this.#listNested(joinRaw(directory, nested));
  }

  /** A submodule or a repository inside the repository has its own ignore rules. */
  async *#listNested(path: RawPath): AsyncGenerator<FilesItem> {
    const directory = pathText(path);
    if (typeof path === 'string' && readdirSync(directory).length > 0) yield* this.#listFolder(directory);
    else if (typeof path !== 'string')
      this.#report(directory, 'its name is not valid UTF-8: rename it so that it can be opened');
  }

  async #findWorkingTree(directory: string): Promise<Repository | undefined> {
    const repository = await findRepository(directory);
    if (repository?.bare === true) {
      this.#report(directory, 'a bare repository has no working tree: scan it with --history');
    }
    return repository?.root === undefined ? undefined : repository;
  }

  *#batches(root: string, paths: readonly RawPath[]): Generator<FilesItem> {
    const all = this.#request.accepts === acceptAll && this.#request.paths.length < 2;
    const wanted = all ? paths : paths.filter((path) => this.#isWanted(joinRaw(root, path)));
    this.total += wanted.length;
    for (let at = 0; at < wanted.length; at += BATCH) {
      yield { kind: 'files', root, paths: wanted.slice(at, at + BATCH) };
    }
  }

  #isWanted(absolute: RawPath): boolean {
    const { accepts, cwd, paths } = this.#request;
    if (!accepts(pathFrom(cwd, absolute))) return false;
    if (paths.length < 2) return true;
    const key = join(pathText(absolute));
    return !this.#seen.has(key) && this.#seen.add(key) !== undefined;
  }

  #report(absolute: string, message: string): void {
    this.problems.push({ where: pathFrom(this.#request.cwd, absolute), message });
  }
}
