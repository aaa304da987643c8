// Whether a CI system looks for tokens too: hooks are passed over by `--no-verify`, and by whoever has not installed them.

import { type Dirent, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { GitLocation } from '../git/environment.ts';
import type { Repository } from '../git/repository.ts';
import { readGit } from '../git/spawn-git.ts';
import { type Check, failed, passed } from './check.ts';
import { hasCall } from './find-call.ts';

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
/** In both. `Jenkinsfile.off` and the like lie unused. */
const JENKINSFILE = /^Jenkinsfile(?:\.groovy|\.jenkins)?$/;
/** In the folders. */
const IN_FOLDER = /\.ya?ml$/;
/** At the root. */
const AT_ROOT =
  /^(?:\.?azure-pipelines.*\.ya?ml|\.gitlab-ci\.ya?ml|bitbucket-pipelines\.yml|\.travis\.yml|\.woodpecker\.ya?ml|appveyor\.yml)$/;
/** More than any of them has. Bytes. */
const LARGEST = 1_000_000;

/** `root`: of the repository's working tree. */
export async function checkWorkflows(repository: Repository, root: string): Promise<Check> {
  const [first, ...others] = await findCommitted({ ...repository, directory: root });
  if (first !== undefined) return passed('ci', others.length === 0 ? first : `${first} and ${others.length} more`);
  const [waiting] = findWorkflows(root);
  if (waiting !== undefined)
    return failed('ci', `${waiting} is not committed`, `git add ${waiting}, then commit and push it`);
  const message = 'no workflow runs pat-patrol, and --no-verify passes over every hook';
  return failed('ci', message, 'pat-patrol init github', 'pat-patrol init azure');
}

/** Files of CI systems in which pat-patrol runs. Below `root` (absolute), POSIX, sorted. What cannot be read is not there. */
export function findWorkflows(root: string): readonly string[] {
  const inFolders = FOLDERS.flatMap((folder) => list(join(root, folder)).map(({ name }) => `${folder}/${name}`));
  const atRoot = list(root).map(({ name }) => name);
  return [...atRoot, ...inFolders].filter((path) => isOfSystem(path) && runsUs(join(root, path))).toSorted();
}

function isOfSystem(path: string): boolean {
  const { dir, base } = posix.parse(path);
  return JENKINSFILE.test(base) || (dir === '' ? AT_ROOT : IN_FOLDER).test(base);
}

function list(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
  } catch {
    return [];
  }
}

function runsUs(file: string): boolean {
  try {
    return lstatSync(file).size <= LARGEST && hasCall(readFileSync(file, 'latin1'));
  } catch {
    return false;
  }
}

/** The same of HEAD, as HEAD has them. */
async function findCommitted(repository: Repository): Promise<readonly string[]> {
  if (repository.head === undefined) return [];
  const listing = ['ls-tree', '-z', '--full-tree', 'HEAD'];
  const folders = FOLDERS.map((folder) => `${folder}/`);
  const [atRoot, inFolders] = await Promise.all([
    readGit(listing, repository),
    readGit([...listing, '--', ...folders], repository),
  ]);
  const found: string[] = [];
  for (const entry of `${atRoot.toString('utf8')}${inFolders.toString('utf8')}`.split('\0')) {
    const [, id, path = ''] = /^100\d{3} blob ([0-9a-f]+)\t(.*)$/s.exec(entry) ?? [];
    if (id !== undefined && isOfSystem(path) && (await blobRunsUs(id, repository))) found.push(path);
  }
  return found.toSorted();
}

/** What cannot be read runs nothing that anybody could vouch for. */
async function blobRunsUs(id: string, location: GitLocation): Promise<boolean> {
  try {
    return hasCall((await readGit(['cat-file', 'blob', id], { ...location, maxBytes: LARGEST })).toString('latin1'));
  } catch {
    return false;
  }
}
