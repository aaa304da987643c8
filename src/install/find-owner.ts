// Whose a hook is that git would run, and whether it comes to pat-patrol: read off its text and off its manager's files. That it does what it
// says is another matter.

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isOurs } from './hook-script.ts';
import { LEFTHOOK_FILES } from './other-manager.ts';

export interface HookOwner {
  /** As people know it. */
  readonly name: string;
  /** Whether pat-patrol is named where this owner's hooks say what they run. */
  readonly callsUs: boolean;
  /** It lets through what pat-patrol cannot read. */
  readonly failsOpen: boolean;
  /** False: git passes over a file that is not executable. */
  readonly executable: boolean;
}

/** The owner of the hooks that `install` writes. */
export const OURS = 'pat-patrol install';

/** More than any script or list of hooks that somebody wrote. Bytes. */
const LARGEST = 1_000_000;
const EXECUTABLE = 0o111;
/** The command, its script, or one of the ids in .pre-commit-hooks.yaml; no other file or folder that is called like it. */
const CALL = /(?:^|[\s/"'`])pat-patrol(?:\.js|-message|-system)?(?=[\s"',]|$)/m;

const FAIL_OPEN = /\s--fail-open(?=[\s"',]|$)/m;

/** `folder`: where git looks for hooks; `root`: top of the working tree, if any; both absolute. Undefined when there is no such hook. */
export function findOwner(folder: string, hook: string, root: string | undefined): HookOwner | undefined {
  const file = join(folder, hook);
  const text = read(file);
  if (text === undefined) return undefined;
  // A script behind a link counts as what it is, as for git.
  const executable = process.platform === 'win32' || (statSync(file).mode & EXECUTABLE) !== 0;
  const { name, words } = describe({ folder, hook, text, root });
  const says = (pattern: RegExp) => words.some((word) => pattern.test(word ?? ''));
  return { name, executable, callsUs: says(CALL), failsOpen: says(FAIL_OPEN) };
}

interface Described {
  readonly name: string;
  /** The texts that say what it runs, as far as they are there. */
  readonly words: readonly (string | undefined)[];
}

interface Script {
  readonly folder: string;
  readonly hook: string;
  readonly text: string;
  readonly root: string | undefined;
}

function describe({ folder, hook, text, root = folder }: Script): Described {
  if (isOurs(text)) return { name: OURS, words: [text] };
  const husky = [folder, dirname(folder)].find((path) => basename(path) === '.husky');
  if (husky !== undefined) {
    const script = read(join(husky, hook));
    return { name: 'husky', words: [script, ...(/lint-staged/.test(script ?? '') ? lintStaged(root) : [])] };
  }
  if (/\blefthook\b/.test(text)) return { name: 'lefthook', words: readAll(root, LEFTHOOK_FILES) };
  if (/\bprek\b/.test(text)) return { name: 'prek', words: readAll(root, ['prek.toml', '.pre-commit-config.yaml']) };
  if (/pre-commit\.com|pre_commit/.test(text))
    return { name: 'pre-commit', words: readAll(root, ['.pre-commit-config.yaml']) };
  return { name: 'a script', words: [text, ...(/lint-staged/.test(text) ? lintStaged(root) : [])] };
}

function lintStaged(root: string): Described['words'] {
  const names = readdirSync(root).filter((name) => /^\.?lint-?staged|^package\.json$/.test(name));
  return readAll(root, names);
}

function readAll(root: string, names: readonly string[]): Described['words'] {
  return names.map((name) => read(join(root, name)));
}

/** Undefined for what is not there, is no file, or was written by no person. */
function read(file: string): string | undefined {
  try {
    const facts = statSync(file);
    return facts.isFile() && facts.size <= LARGEST ? readFileSync(file, 'latin1') : undefined;
  } catch {
    return undefined;
  }
}
