// Which files `init` would write into a working tree, and what lies there already. Writes nothing.

import { accessSync, constants, lstatSync, readFileSync, type Stats } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { CONFIG_NAMES } from '../config/find-config.ts';
import { reasonOf, UserError } from '../core/errors.ts';
import { CONFIG_JSON, CONFIG_TEXT } from './config-text.ts';
import { WORKFLOW_TEXTS } from './workflow-text.ts';

/** What `init` can set up, in the order in which it does. */
export const PARTS = ['config', 'hooks', 'github', 'azure', 'gitlab', 'jenkins'] as const;
export type Part = (typeof PARTS)[number];
export type FilePart = Exclude<Part, 'hooks'>;

/** Where each goes, from the root; POSIX. */
export const PLACES: Readonly<Record<FilePart, string>> = {
  config: CONFIG_NAMES[0],
  github: '.github/workflows/pat-patrol.yml',
  azure: 'azure-pipelines/pat-patrol.yml',
  gitlab: '.gitlab-ci.yml',
  jenkins: 'Jenkinsfile',
};

/** Of these a repository has one, which holds other things, too: where that is so, ours goes beside it. */
const BESIDE: Readonly<Partial<Record<FilePart, string>>> = {
  gitlab: '.gitlab/pat-patrol.yml',
  jenkins: 'Jenkinsfile.pat-patrol',
};

const TEXTS: Readonly<Record<FilePart, string>> = { config: CONFIG_TEXT, ...WORKFLOW_TEXTS };

export interface PlannedFile {
  readonly part: FilePart;
  /** From the root, POSIX: of the file that is there already, which may have another name than the one that would be written. */
  readonly path: string;
  readonly text: string;
  /** `same`: it says this already; `other`: it says something else, and is the user's. */
  readonly found: 'none' | 'same' | 'other';
}

/** `root`: absolute. Throws `UserError` where a link or a file in the way would lead the file elsewhere. */
export function planFile(root: string, part: FilePart): PlannedFile {
  const names = part === 'config' ? CONFIG_NAMES : [PLACES[part]];
  const first = names.find((name) => statsOf(join(root, name)) !== undefined) ?? PLACES[part];
  const text = part === 'config' && first.endsWith('.json') ? CONFIG_JSON : TEXTS[part];
  const beside = BESIDE[part];
  const path = beside !== undefined && compare(join(root, first), text) === 'other' ? beside : first;
  refuseLinks(root, path);
  return { part, path, text, found: compare(join(root, path), text) };
}

/** What only a person can do so that the CI system finds the file, ready to copy. */
export function nextOf({ part, path }: Pick<PlannedFile, 'part' | 'path'>): readonly string[] {
  if (part === 'azure')
    return [`in Azure DevOps: Pipelines, New pipeline, Existing Azure Pipelines YAML file, /${path}`];
  if (path === BESIDE.gitlab) return [`in ${PLACES.gitlab}, below include: - local: /${path}`];
  if (part === 'jenkins') return [`in Jenkins: New Item, Multibranch Pipeline, Script Path ${path}`];
  return [];
}

/** Throws `UserError` when the file cannot be written there, before anything is. */
export function checkPlace(root: string, path: string): void {
  const file = join(root, path);
  if (statsOf(file)?.isDirectory() === true) throw new UserError(`cannot write ${path}: a folder is in its place`);
  let folder = dirname(file);
  while (folder !== root && statsOf(folder) === undefined) folder = dirname(folder);
  try {
    accessSync(folder, constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new UserError(`cannot write ${path}: ${reasonOf(error)}`);
  }
}

/** Undefined also below what is no folder. */
function statsOf(file: string): Stats | undefined {
  try {
    return lstatSync(file, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

/** What cannot be read says something else, for all that is known. */
function compare(file: string, text: string): PlannedFile['found'] {
  const facts = statsOf(file);
  if (facts === undefined) return 'none';
  if (!facts.isFile() || facts.size > 4 * text.length) return 'other';
  try {
    return readFileSync(file, 'utf8').replaceAll('\r\n', '\n') === text ? 'same' : 'other';
  } catch {
    return 'other';
  }
}

/** A repository may bring links along, and nobody wants a workflow in their home folder. */
function refuseLinks(root: string, path: string): void {
  for (let folder = dirname(join(root, path)); folder !== root; folder = dirname(folder)) {
    const facts = statsOf(folder);
    if (facts === undefined || facts.isDirectory()) continue;
    const name = relative(root, folder).split(sep).join('/');
    throw new UserError(`${name} is not a folder of this repository, so nothing is written below it`);
  }
}
