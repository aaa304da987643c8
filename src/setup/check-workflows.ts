// Whether a CI system looks for tokens too: hooks are passed over by `--no-verify`, and by whoever has not installed them.

import { type Dirent, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readGit } from '../git/spawn-git.ts';
import type { Repository } from '../git/repository.ts';
import { type Check, failed, passed } from './check.ts';

/** Folders that CI systems, or people, keep their files in. */
const FOLDERS = [
  '.github/workflows',
  '.azure-pipelines',
  'azure-pipelines',
  '.azuredevops',
  '.pipelines',
  '.ci',
  '.gitlab',
  '.gitlab/ci',
  '.circleci',
  '.buildkite',
  '.woodpecker',
  '.forgejo/workflows',
  '.gitea/workflows',
] as const;
/** At the root. */
const FILE =
  /^(?:\.?azure-pipelines.*\.ya?ml|\.gitlab-ci\.ya?ml|bitbucket-pipelines\.yml|\.travis\.yml|\.woodpecker\.ya?ml|appveyor\.yml|Jenkinsfile.*)$/;
/** More than any of them has. Bytes. */
const LARGEST = 1_000_000;

/** `root`: of the repository's working tree. */
export async function checkWorkflows(repository: Repository, root: string): Promise<Check> {
  const found = findWorkflows(root);
  if (found.length === 0) {
    const message = 'no workflow runs pat-patrol, and --no-verify passes over every hook';
    return failed('ci', message, 'pat-patrol init github', 'pat-patrol init azure');
  }
  const [first = '', ...others] = await onlyCommitted(found, { ...repository, directory: root });
  if (first === '') return failed('ci', `${found[0]} is not committed`, `git add ${found[0]}, then commit and push it`);
  return passed('ci', others.length === 0 ? first : `${first} and ${others.length} more`);
}

/** Files of CI systems in which pat-patrol runs. Below `root` (absolute), POSIX, sorted. What cannot be read is not there. */
export function findWorkflows(root: string): readonly string[] {
  const inFolders = FOLDERS.flatMap((folder) => list(join(root, folder)).map(({ name }) => `${folder}/${name}`));
  const atRoot = list(root)
    .map(({ name }) => name)
    .filter((name) => FILE.test(name));
  return [...atRoot, ...inFolders].filter((path) => runsUs(join(root, path))).toSorted();
}

function list(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
  } catch {
    return [];
  }
}

/** Named in a line that is not a comment. */
function runsUs(file: string): boolean {
  try {
    if (lstatSync(file).size > LARGEST) return false;
    return /^(?![ \t]*(?:#|\/\/)).*\bpat-patrol\b/m.test(readFileSync(file, 'latin1'));
  } catch {
    return false;
  }
}

/** Those that HEAD has, in whatever version. */
async function onlyCommitted(paths: readonly string[], repository: Repository): Promise<readonly string[]> {
  if (repository.head === undefined) return [];
  const names = (
    await readGit(['ls-tree', '-z', '--name-only', '--full-tree', 'HEAD', '--', ...paths], repository)
  ).toString('utf8');
  return names.split('\0').filter((name) => name !== '');
}
