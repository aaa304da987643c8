// Whether a hook refuses a token: git itself runs it, on a token made for this, in a repository of our own that has the settings of the user's.

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Attempt, ScratchRepository } from '../git/scratch-repository.ts';
import type { HookName } from '../hook/hook-name.ts';
import { copyHooks, furnish } from './furnish.ts';

export interface Trial {
  readonly hook: HookName;
  /** Where git looks for hooks in the user's repository. Absolute. */
  readonly folder: string;
  /** Top of the user's working tree; undefined for a bare repository. Absolute. */
  readonly root: string | undefined;
  /** Where the token is to stand, from the root. */
  readonly path: string;
  /** The branch that it goes to. */
  readonly branch: string;
  readonly token: string;
  readonly signal?: AbortSignal;
}

/** `refused`: by pat-patrol, which named the token; `stopped`: by something else, before or instead of it; `passed`: git went on. */
export interface TrialResult {
  readonly verdict: 'refused' | 'stopped' | 'passed' | 'hung';
  /** Foreign text, and none of the token. */
  readonly output: string;
}

/** Throws when the temporary repository cannot be made. */
export async function tryHook(trial: Trial): Promise<TrialResult> {
  const scratch = await ScratchRepository.make(trial.branch);
  try {
    if (trial.root !== undefined) furnish(scratch.directory, trial.root);
    const { code, output } = await SCENES[trial.hook](scratch, trial);
    return { verdict: judge(code, output, trial.token), output: output.replaceAll(trial.token, '') };
  } finally {
    scratch.remove();
  }
}

/** Words of pat-patrol's own: nobody else knows the ends of a token that was made a moment ago. */
function judge(code: number | undefined, output: string, token: string): TrialResult['verdict'] {
  if (code === 0) return 'passed';
  const named = new RegExp(`${token.slice(0, 4)}(?:…|\\.{3})${token.slice(-4)}`).test(output);
  if (named) return 'refused';
  return code === undefined ? 'hung' : 'stopped';
}

type Scene = (scratch: ScratchRepository, trial: Trial) => Promise<Attempt>;

const SCENES: Readonly<Record<HookName, Scene>> = {
  'pre-commit': async (scratch, { path, token, ...trial }) => {
    await addCommit(scratch, {});
    write(scratch, path, token);
    await stage(scratch, { [path]: token });
    return commit(scratch, 'a token', trial);
  },
  'commit-msg': async (scratch, { token, ...trial }) => {
    await addCommit(scratch, {});
    return commit(scratch, token, trial);
  },
  'pre-merge-commit': async (scratch, { path, token, ...trial }) => {
    const base = await addCommit(scratch, {});
    const other = await addCommit(scratch, { [path]: token }, [base]);
    await addCommit(scratch, {}, [base]);
    await useHooks(scratch, trial);
    return scratch.attempt(['merge', '--quiet', '--no-ff', '-m', 'a token', other], '', trial.signal);
  },
  'pre-push': async (scratch, { path, token, ...trial }) => {
    // lefthook skips a push of files that are not on the disk.
    write(scratch, path, token);
    await addCommit(scratch, { [path]: token });
    const remote = await scratch.makeRemote(trial.branch);
    await useHooks(scratch, trial);
    return scratch.attempt(['push', '--quiet', remote.directory, `refs/heads/${trial.branch}`], '', trial.signal);
  },
  'pre-receive': async (scratch, { path, token, ...trial }) => {
    await addCommit(scratch, { [path]: token });
    const remote = await scratch.makeRemote(trial.branch);
    await useHooks(remote, trial);
    return scratch.attempt(['push', '--quiet', remote.directory, `refs/heads/${trial.branch}`], '', trial.signal);
  },
};

function write({ directory }: ScratchRepository, path: string, text: string): void {
  mkdirSync(dirname(join(directory, path)), { recursive: true });
  writeFileSync(join(directory, path), `${text}\n`);
}

type Files = Readonly<Record<string, string>>;

/** Puts files into the index, on top of what is there. */
async function stage(scratch: ScratchRepository, files: Files): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    const id = await scratch.ask(['hash-object', '-w', '--stdin'], `${text}\n`);
    await scratch.ask(['update-index', '-z', '--index-info'], `100644 ${id} 0\t${path}\0`);
  }
}

/** The new head of the branch, with these files and no others, made without any hook. Returns its id. */
async function addCommit(scratch: ScratchRepository, files: Files, parents: readonly string[] = []): Promise<string> {
  await scratch.ask(['read-tree', '--empty']);
  await stage(scratch, files);
  const tree = await scratch.ask(['write-tree']);
  const id = await scratch.ask(['commit-tree', ...parents.flatMap((parent) => ['-p', parent]), '-m', 'try', tree]);
  await scratch.ask(['update-ref', 'HEAD', id]);
  return id;
}

type Hooks = Pick<Trial, 'folder' | 'root'>;

function useHooks(scratch: ScratchRepository, { folder, root }: Hooks): Promise<void> {
  return scratch.configure('core.hooksPath', copyHooks(scratch.directory, folder, root));
}

async function commit(
  scratch: ScratchRepository,
  message: string,
  { signal, ...hooks }: Hooks & Pick<Trial, 'signal'>,
): Promise<Attempt> {
  await useHooks(scratch, hooks);
  return scratch.attempt(['commit', '--quiet', '--allow-empty', '-F', '-'], `${message}\n`, signal);
}
