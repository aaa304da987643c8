// From what was asked for to what is scanned: the repository, and the source that lists its work.
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { UserError } from '../core/errors.ts';
import type { WorkerSettings } from '../core/work-item.ts';
import type { PathFilter } from '../filter/path-filter.ts';
import type { DoneObjects } from '../git/pack/done-objects.ts';
import { findRepository, type Repository } from '../git/repository.ts';
import type { ScanRequest } from './scan-request.ts';
import { openHistory } from '../source/history.ts';
import { openRange } from '../source/range.ts';
import { repositoryFacts } from '../source/repository-facts.ts';
import type { Source } from '../source/source.ts';
import { openStaged } from '../source/staged.ts';
import { openStdin } from '../source/stdin.ts';
import { openTree } from '../source/tree.ts';

interface Opening {
  readonly repository: Repository | undefined;
  readonly accepts: PathFilter;
  readonly settings: WorkerSettings;
  /** What an earlier scan has read. */
  readonly done?: DoneObjects | undefined;
}

/** Throws `UserError` where the scope needs what is not there. */
export function openSource(request: ScanRequest, { repository, accepts, settings, done }: Opening): Source {
  switch (request.scope) {
    case 'stdin':
      if (request.stdin === undefined) throw new UserError('--stdin needs a stream on standard input');
      return openStdin(request.stdin);
    case 'tree':
      return openTree({ ...request, accepts, repository: repository && repositoryFacts(repository) }, settings);
    case 'history':
      return openHistory(required(repository, request), settings, { done });
    case 'staged':
      return openStaged(required(repository, request), settings, request.cwd);
    case 'range':
      return openRange(required(repository, request), request.range ?? '', settings);
  }
}

/** The repository that the scan is about: needed by the git scopes, and by a tree scan for the report's sake only. */
export async function repositoryOf({ scope, paths, cwd }: ScanRequest): Promise<Repository | undefined> {
  if (scope === 'stdin') return undefined;
  if (scope !== 'tree' && paths.length > 1)
    throw new UserError(`--${scope} takes one repository at a time; ${paths.length} paths were given`);
  const directory = scope === 'tree' ? cwd : resolve(cwd, paths[0] ?? '.');
  if (scope !== 'tree') checkDirectory(directory, paths[0] ?? '.');
  return findRepository(directory);
}

function checkDirectory(directory: string, typed: string): void {
  const facts = statSync(directory, { throwIfNoEntry: false });
  if (facts === undefined) throw new UserError(`${typed}: no such directory`);
  if (!facts.isDirectory()) throw new UserError(`${typed}: not a directory; name files with --include`);
}

function required(repository: Repository | undefined, { scope, paths }: ScanRequest): Repository {
  if (repository !== undefined) return repository;
  const place = paths[0] === undefined || paths[0] === '.' ? 'the current directory' : paths[0];
  throw new UserError(`${place} is not in a git repository, which --${scope} needs`);
}
