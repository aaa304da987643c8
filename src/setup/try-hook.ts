// Whether a hook refuses a token: git itself runs it, on a token made for this, in a repository of our own that has the settings of the user's.

import { copyFileSync, existsSync, mkdirSync, readdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Attempt, ScratchRepository } from '../git/scratch-repository.ts';
import type { HookName } from '../hook/hook-name.ts';

export interface Trial {
  readonly hook: HookName;
  /** Where git looks for hooks in the user's repository. Absolute. */
  readonly folder: string;
  /** Top of the user's working tree; undefined for a bare repository. Absolute. */
  readonly root: string | undefined;
  /** Paths that the user's configuration does not leave out; the first that is free is taken. */
  readonly paths: readonly string[];
  readonly token: string;
  readonly signal?: AbortSignal;
}

/** `refused`: by pat-patrol, which named the token; `stopped`: by something else, before or instead of it; `passed`: git went on. */
export interface TrialResult {
  readonly verdict: 'refused' | 'stopped' | 'passed' | 'hung';
  /** Foreign text, and none of the token. */
  readonly output: string;
}

/** What hooks and their managers go by, beside what git knows. */
const SETTINGS =
  /^(?:\.pat-patrol\b.*|\.pre-commit-config\.yaml|prek\.toml|\.?lefthook\b.*|package\.json|\.?lint-?staged.*)$/;
/** Larger ones were written by no person. Bytes. */
const LARGEST = 1_000_000;

/** Throws when the temporary repository cannot be made. The user's own is only read. */
export async function tryHook(trial: Trial): Promise<TrialResult> {
  const scratch = await ScratchRepository.make();
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
  'pre-commit': async (scratch, { folder, paths, token, signal }) => {
    await addCommit(scratch, {});
    const path = freePath(scratch, paths);
    write(scratch, path, token);
    await stage(scratch, { [path]: token });
    return commit(scratch, folder, 'a token', signal);
  },
  'commit-msg': async (scratch, { folder, token, signal }) => {
    await addCommit(scratch, {});
    return commit(scratch, folder, token, signal);
  },
  'pre-merge-commit': async (scratch, { folder, paths, token, signal }) => {
    const path = freePath(scratch, paths);
    const base = await addCommit(scratch, {});
    const other = await addCommit(scratch, { [path]: token }, [base]);
    await addCommit(scratch, {}, [base]);
    await useHooks(scratch, folder);
    return scratch.attempt(['merge', '--quiet', '--no-ff', '-m', 'a token', other], '', signal);
  },
  'pre-push': async (scratch, { folder, paths, token, signal }) => {
    const path = freePath(scratch, paths);
    // lefthook skips a push of files that are not on the disk.
    write(scratch, path, token);
    await addCommit(scratch, { [path]: token });
    const remote = await scratch.makeRemote();
    await useHooks(scratch, folder);
    return scratch.attempt(['push', '--quiet', remote.directory, 'main'], '', signal);
  },
  'pre-receive': async (scratch, { folder, paths, token, signal }) => {
    await addCommit(scratch, { [freePath(scratch, paths)]: token });
    const remote = await scratch.makeRemote();
    await useHooks(remote, folder);
    return scratch.attempt(['push', '--quiet', remote.directory, 'main'], '', signal);
  },
};

/** Settings are copied, so that nothing that a hook does to them reaches the user's; installed packages are too many to copy. */
function furnish(directory: string, root: string): void {
  for (const name of readdirSync(root)) {
    const file = join(root, name);
    if (!SETTINGS.test(name)) continue;
    const facts = statSync(file, { throwIfNoEntry: false });
    if (facts?.isFile() === true && facts.size <= LARGEST) copyFileSync(file, join(directory, name));
  }
  const packages = join(root, 'node_modules');
  if (existsSync(packages)) symlinkSync(packages, join(directory, 'node_modules'), 'junction');
}

/** What is written must not land behind the link. */
function freePath({ directory }: ScratchRepository, paths: readonly string[]): string {
  const isFree = (path: string): boolean => !existsSync(join(directory, path.replace(/\/.*/s, '')));
  return paths.find(isFree) ?? 'pat-patrol-doctor.txt';
}

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

/** The new head of `main`, with these files and no others, made without any hook. Returns its id. */
async function addCommit(scratch: ScratchRepository, files: Files, parents: readonly string[] = []): Promise<string> {
  await scratch.ask(['read-tree', '--empty']);
  await stage(scratch, files);
  const tree = await scratch.ask(['write-tree']);
  const id = await scratch.ask(['commit-tree', ...parents.flatMap((parent) => ['-p', parent]), '-m', 'try', tree]);
  await scratch.ask(['update-ref', 'refs/heads/main', id]);
  return id;
}

function useHooks(scratch: ScratchRepository, folder: string): Promise<void> {
  return scratch.configure('core.hooksPath', folder);
}

async function commit(
  scratch: ScratchRepository,
  folder: string,
  message: string,
  signal: AbortSignal | undefined,
): Promise<Attempt> {
  await useHooks(scratch, folder);
  return scratch.attempt(['commit', '--quiet', '--allow-empty', '-F', '-'], `${message}\n`, signal);
}
