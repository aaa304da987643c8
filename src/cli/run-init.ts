// The init command: sets a repository up. Files that are there are the user's, and stay unless told otherwise.
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { messageOf, reasonOf, UserError } from '../core/errors.ts';
import { escapeText } from '../core/escape.ts';
import { EXIT_FAILED, EXIT_NONE, exitCodeOfSignal, type StopSignal } from '../edge/exit-code.ts';
import type { ProgramIo } from '../edge/program-io.ts';
import { UsageError } from '../edge/usage-error.ts';
import { writeWholeHere } from '../edge/write-file.ts';
import { findRepository, type Repository } from '../git/repository.ts';
import { findFolder } from '../install/find-folder.ts';
import { findWorkflows } from '../setup/check-workflows.ts';
import { checkPlace, nextOf, type Part, PARTS, type PlannedFile, planFile } from '../setup/plan-files.ts';
import { askParts, suggestParts } from './ask-parts.ts';
import { installHere } from './run-install.ts';
import type { InitInvocation } from './parse-init.ts';

/** What became of one part. */
interface Done {
  readonly lines: readonly string[];
  /** A file that is new, from the root. */
  readonly written?: string;
  /** What is left for a person to do, ready to copy. */
  readonly next: readonly string[];
  readonly failed: boolean;
}

/** Throws `UserError` outside of a repository, and `UsageError` where nobody can be asked. */
export async function runInit(invocation: InitInvocation, io: ProgramIo): Promise<number> {
  const repository = await findRepository(io.cwd);
  if (repository === undefined) throw new UserError('the current directory is not in a git repository: git init first');
  const parts = await choose(invocation, repository, io);
  if (io.signal.aborted) return exitCodeOfSignal(io.signal.reason as StopSignal);
  if (parts === undefined) throw new UserError('stopped before the last question, so nothing was set up');
  const planned = planFiles(parts, invocation, repository.root);
  const done: Done[] = [];
  for (const part of parts) done.push(await attempt(() => setUp(part, { invocation, repository, io, planned })));
  await io.stdout.write(toText(tell(done, invocation.dryRun)));
  return done.some(({ failed }) => failed) ? EXIT_FAILED : EXIT_NONE;
}

async function choose(
  { parts, yes }: InitInvocation,
  { root, remoteUrl }: Repository,
  io: ProgramIo,
): Promise<readonly Part[] | undefined> {
  if (parts.length > 0) return parts;
  if (root === undefined) return ['hooks'];
  const suggested = suggestParts(remoteUrl, findWorkflows(root).length);
  if (yes) return suggested;
  // There is a hidden prompt only where standard input is a terminal.
  if (io.askHidden !== undefined && io.stderr.isTTY) return askParts(suggested, io);
  throw new UsageError(`nobody to ask here: say what is wanted (${PARTS.join(', ')}), or --yes`, 'init');
}

/** All of them, and that they can be written, before anything is. Throws `UserError`. */
function planFiles(parts: readonly Part[], { force }: InitInvocation, root: string | undefined): PlannedFiles {
  const planned = new Map<Part, PlannedFile>();
  for (const part of parts) {
    if (part === 'hooks') continue;
    if (root === undefined) throw new UserError(`${part}: a repository without a working tree has no files`);
    const file = planFile(root, part);
    if (file.found === 'none' || (file.found === 'other' && force)) checkPlace(root, file.path);
    planned.set(part, file);
  }
  return planned;
}

type PlannedFiles = ReadonlyMap<Part, PlannedFile>;

interface InitRun {
  readonly planned: PlannedFiles;
  readonly invocation: InitInvocation;
  readonly repository: Repository;
  readonly io: ProgramIo;
}

function setUp(part: Part, run: InitRun): Promise<Done> {
  const file = run.planned.get(part);
  return file === undefined ? setUpHooks(run) : setUpFile(file, run);
}

async function setUpHooks({ invocation, repository, io }: InitRun): Promise<Done> {
  const wish = {
    hooks: [],
    cwd: repository.root ?? repository.gitDir,
    home: io.home,
    global: false,
    hooksPath: undefined,
    template: undefined,
  };
  if (invocation.dryRun) {
    const { path } = await findFolder(wish);
    return { lines: [`would install hooks in ${path}`], next: [], failed: false };
  }
  const { lines, failed } = await installHere(wish, { options: [], failOpen: false });
  return { lines, next: [], failed };
}

async function setUpFile(planned: PlannedFile, { invocation, repository }: InitRun): Promise<Done> {
  const { path, found, text } = planned;
  const { force, dryRun } = invocation;
  if (found === 'same') return { lines: [`${path} is there already`], next: [], failed: false };
  if (found === 'other' && !force)
    return { lines: [`kept ${path}, which is yours; --force replaces it`], next: [], failed: false };
  if (dryRun) return { lines: [`would write ${path}:`, ...quoteLines(text)], next: [], failed: false };
  await write(join(repository.root ?? repository.gitDir, path), text);
  const lines = [`${found === 'none' ? 'wrote' : 'replaced'} ${path}`];
  return { lines, written: path, next: nextOf(planned), failed: false };
}

async function write(file: string, text: string): Promise<void> {
  try {
    mkdirSync(dirname(file), { recursive: true });
  } catch (error) {
    throw new UserError(`cannot make the folder of ${file}: ${reasonOf(error)}`);
  }
  await writeWholeHere(file, [text]);
}

function quoteLines(text: string): readonly string[] {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => `  | ${line}`);
}

/** One part that fails keeps none of the others from being set up. */
async function attempt(act: () => Promise<Done>): Promise<Done> {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { lines: [`error: ${messageOf(error)}`], next: [], failed: true };
  }
}

function tell(done: readonly Done[], dryRun: boolean): readonly string[] {
  const lines = done.flatMap((one) => one.lines);
  if (done.length === 0) return ['nothing was wanted, and nothing was done'];
  if (dryRun) return lines;
  const written = done.flatMap((one) => one.written ?? []);
  return [
    ...lines,
    '',
    'next',
    ...(written.length === 0 ? [] : [`  git add ${written.join(' ')}`]),
    ...done.flatMap(({ next }) => next.map((step) => `  ${step}`)),
    '  pat-patrol scan --history   what is there already',
    '  pat-patrol doctor           proof that all of it works',
  ];
}

function toText(lines: readonly string[]): string {
  return lines.map((line) => `${escapeText(line)}\n`).join('');
}
