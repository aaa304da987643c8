// The files of a git directory as work for a history scan. Workers look at their names too, which are those of refs and submodules.

import type { Hit } from '../core/match.ts';
import type { RawPath } from '../core/origin.ts';
import type { Problem } from '../core/problem.ts';
import { pathFrom } from '../core/raw-path.ts';
import type { FilesItem } from '../core/work-item.ts';
import { listGitDirFiles } from '../git/git-dir-files.ts';
import { ProblemLog } from '../git/problem-log.ts';
import { isWithin, type Repository } from '../git/repository.ts';
import { placeHit } from './place.ts';
import type { PlacedMatch } from './source.ts';

/** Files in one work item. */
const BATCH = 64;

export class GitDirFiles {
  readonly #repository: Repository;
  readonly #log = new ProblemLog();
  readonly #submodules: string[] = [];
  /** How many files were listed so far. */
  total = 0;

  constructor(repository: Repository) {
    this.#repository = repository;
  }

  problems(): readonly Problem[] {
    return this.#log.list();
  }

  /** The git directories of submodules that were met so far. Foreign text. */
  submodules(): readonly string[] {
    return this.#submodules;
  }

  *items(): Generator<FilesItem> {
    const { commonDir, gitDir } = this.#repository;
    const hooks = {
      onUnlisted: (where: RawPath, message: string) => this.#report(where, message),
      onSubmodule: (path: RawPath) => void this.#submodules.push(this.#show(path)),
    };
    for (const root of isWithin(gitDir, commonDir) ? [commonDir] : [commonDir, gitDir]) {
      let paths: RawPath[] = [];
      for (const path of listGitDirFiles(root, hooks)) {
        this.total += 1;
        if (paths.push(path) < BATCH) continue;
        yield { kind: 'files', root, paths };
        paths = [];
      }
      if (paths.length > 0) yield { kind: 'files', root, paths };
    }
  }

  place(hit: Hit): readonly PlacedMatch[] {
    if (hit.origin.kind !== 'file') return [];
    return [placeHit(hit, { path: this.#show(hit.origin.path), object: 'git-dir' })];
  }

  /** As seen from the top of the working tree, or from a bare repository itself. */
  #show(path: RawPath): string {
    const { root, commonDir } = this.#repository;
    return pathFrom(root ?? commonDir, path);
  }

  #report(path: RawPath, message: string): void {
    this.#log.add('unreadable folders', { where: this.#show(path), message });
  }
}
