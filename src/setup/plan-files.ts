// Which files `init` would write into a working tree, and what lies there already. Writes nothing.

import { lstatSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { CONFIG_NAMES } from '../config/find-config.ts';
import { UserError } from '../core/errors.ts';
import { CONFIG_TEXT } from './config-text.ts';
import { WORKFLOW_TEXTS } from './workflow-text.ts';

/** What `init` can set up, in the order in which it does. */
export const PARTS = ['config', 'hooks', 'github', 'azure'] as const;
export type Part = (typeof PARTS)[number];
export type FilePart = Exclude<Part, 'hooks'>;

/** Where each goes, from the root; POSIX. */
export const PLACES: Readonly<Record<FilePart, string>> = {
  config: CONFIG_NAMES[0],
  github: '.github/workflows/pat-patrol.yml',
  azure: 'azure-pipelines/pat-patrol.yml',
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

/** `root`: absolute. Throws `UserError` where a link would lead the file elsewhere. */
export function planFile(root: string, part: FilePart): PlannedFile {
  const text = TEXTS[part];
  const names = part === 'config' ? CONFIG_NAMES : [PLACES[part]];
  const path = names.find((name) => isThere(join(root, name))) ?? PLACES[part];
  refuseLinks(root, path);
  return { part, path, text, found: compare(join(root, path), text) };
}

function isThere(file: string): boolean {
  return lstatSync(file, { throwIfNoEntry: false }) !== undefined;
}

function compare(file: string, text: string): PlannedFile['found'] {
  const facts = lstatSync(file, { throwIfNoEntry: false });
  if (facts === undefined) return 'none';
  if (!facts.isFile() || facts.size > 4 * text.length) return 'other';
  return readFileSync(file, 'utf8').replaceAll('\r\n', '\n') === text ? 'same' : 'other';
}

/** A repository may bring links along, and nobody wants a workflow in their home folder. */
function refuseLinks(root: string, path: string): void {
  for (let folder = dirname(join(root, path)); folder !== root; folder = dirname(folder)) {
    if (!isThere(folder)) continue;
    if (lstatSync(folder).isDirectory()) continue;
    const name = relative(root, folder).split(sep).join('/');
    throw new UserError(`${name} is not a folder of this repository, so nothing is written below it`);
  }
}
