// Whether a CI system looks for tokens too: hooks are passed over by `--no-verify`, and by whoever has not installed them.

import { type Dirent, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findDefaultBranch } from '../git/default-branch.ts';
import type { GitLocation } from '../git/environment.ts';
import type { Repository } from '../git/repository.ts';
import { readGit } from '../git/spawn-git.ts';
import { type Check, failed, noted, passed } from './check.ts';
import { type CiCall, doubtful } from './ci-call.ts';
import { hasCall } from './find-call.ts';
import { USUAL_TRUNKS } from './judge-branches.ts';
import { isOfSystem, judgeFile } from './judge-ci-file.ts';
import { listTemplates } from './local-templates.ts';

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
/** More than any of them has. Bytes. */
const LARGEST = 1_000_000;

interface CiFile {
  /** Below the root, POSIX. */
  readonly path: string;
  readonly call: CiCall;
}

/** `root`: of the repository's working tree. */
export async function checkWorkflows(repository: Repository, root: string): Promise<Check> {
  const committed = await findCommitted({ ...repository, directory: root });
  const [sure, ...others] = committed.filter(({ call }) => call.strength === 'sure');
  if (sure !== undefined)
    return passed('ci', others.length === 0 ? sure.path : `${sure.path} and ${others.length} more`);
  const unsure = committed.find(({ call }) => call.strength === 'doubtful');
  if (unsure !== undefined) return noted('ci', tell(unsure), 'look whether a token would fail the run');
  const waiting = findWorkflows(root).find((path) => committed.every((file) => file.path !== path));
  if (waiting !== undefined)
    return failed('ci', `${waiting} is not committed`, `git add ${waiting}, then commit and push it`);
  const [idle] = committed;
  if (idle !== undefined) return failed('ci', tell(idle), 'a token has to fail the run');
  const message = 'no workflow runs pat-patrol, and --no-verify passes over every hook';
  return failed('ci', message, 'pat-patrol init github (or azure, gitlab, jenkins)');
}

function tell({ path, call }: CiFile): string {
  return `${path} has pat-patrol ${call.why}`;
}

/** Files of CI systems that call pat-patrol, whatever comes of it. Below `root` (absolute), POSIX, sorted. What cannot be read is not there. */
export function findWorkflows(root: string): readonly string[] {
  const inFolders = FOLDERS.flatMap((folder) => list(join(root, folder)).map(({ name }) => `${folder}/${name}`));
  const atRoot = list(root).map(({ name }) => name);
  return [...atRoot, ...inFolders]
    .filter((path) => isOfSystem(path) && judgeOnDisk(root, path) !== undefined)
    .toSorted();
}

function list(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
  } catch {
    return [];
  }
}

function judgeOnDisk(root: string, path: string): CiCall | undefined {
  const file = join(root, path);
  try {
    return lstatSync(file).size <= LARGEST ? judgeFile(path, readFileSync(file, 'utf8')) : undefined;
  } catch {
    return undefined;
  }
}

/** Those of HEAD, as HEAD has them. Sorted. */
async function findCommitted(repository: Repository): Promise<readonly CiFile[]> {
  if (repository.head === undefined) return [];
  const listing = ['ls-tree', '-z', '--full-tree', 'HEAD'];
  const folders = FOLDERS.map((folder) => `${folder}/`);
  const [atRoot, inFolders] = await Promise.all([
    readGit(listing, repository),
    readGit([...listing, '--', ...folders], repository),
  ]);
  const trunks = await listTrunks(repository);
  const found: CiFile[] = [];
  for (const entry of `${atRoot.toString('utf8')}${inFolders.toString('utf8')}`.split('\0')) {
    const [, path = ''] = /^100\d{3} blob [0-9a-f]+\t(.*)$/s.exec(entry) ?? [];
    if (!isOfSystem(path)) continue;
    const text = await readText(path, repository);
    if (text === undefined) continue;
    const call = judgeFile(path, text, trunks) ?? (await judgeTemplates(path, text, repository));
    if (call !== undefined) found.push({ path, call });
  }
  return found.toSorted((one, other) => (one.path < other.path ? -1 : 1));
}

/** A call in what it takes over is one; what becomes of that is a matter of both files. */
async function judgeTemplates(path: string, text: string, repository: Repository): Promise<CiCall | undefined> {
  for (const template of listTemplates(path, text)) {
    const taken = await readText(template, repository);
    if (taken !== undefined && hasCall(taken)) return doubtful(`through ${template}, which is not judged here`);
  }
  return undefined;
}

/** The default branch, or what it may be. */
async function listTrunks(repository: Repository): Promise<readonly string[]> {
  const known = await findDefaultBranch(repository, 'origin');
  return known === undefined
    ? [...USUAL_TRUNKS, ...(repository.branch === undefined ? [] : [repository.branch])]
    : [known];
}

/** Of a file in HEAD. What cannot be read runs nothing that anybody could vouch for. */
async function readText(path: string, location: GitLocation): Promise<string | undefined> {
  try {
    const bytes = await readGit(['cat-file', 'blob', `HEAD:${path}`], { ...location, maxBytes: LARGEST });
    return bytes.toString('utf8');
  } catch {
    return undefined;
  }
}
