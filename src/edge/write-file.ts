// A file is written whole or not at all: into a temporary file beside it, which then takes its place.
import { randomUUID } from 'node:crypto';
import { constants, type Stats } from 'node:fs';
import { access, type FileHandle, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { messageOf, UserError } from '../core/errors.ts';

/** Characters gathered before they are handed to the file. */
const BLOCK = 1 << 16;

/** Throws `UserError` when `file` (absolute) cannot be written, before any work is done for it. */
export async function checkWritable(file: string): Promise<void> {
  await check(file, await findStats(file));
}

/** As `checkWritable`, for `writeWholeHere`. */
export async function checkWritableHere(file: string): Promise<void> {
  await check(file, undefined);
}

async function check(file: string, existing: Stats | undefined): Promise<void> {
  if (existing?.isDirectory()) throw new UserError(`cannot write ${file}: it is a directory`);
  const folder = dirname(file);
  const parent = await findStats(folder);
  if (parent === undefined) throw new UserError(`cannot write ${file}: there is no folder ${folder}`);
  if (!parent.isDirectory()) throw new UserError(`cannot write ${file}: ${folder} is not a folder`);
  try {
    if (existing !== undefined) await access(file, constants.W_OK);
    if (existing === undefined || existing.isFile()) await access(folder, constants.W_OK);
  } catch (error) {
    throw cannotWrite(file, error);
  }
}

/** Writes the pieces to `file` (absolute). What lay there stays until the new content is complete. Throws `UserError`. */
export async function writeWhole(file: string, pieces: Iterable<string>): Promise<void> {
  try {
    const existing = await findStats(file);
    // A device or a pipe cannot be replaced, and a link should go on pointing where it does.
    if (existing !== undefined && !existing.isFile()) await writeInto(await open(file, 'w'), pieces);
    else await replace(existing === undefined ? file : await realpath(file), pieces, existing?.mode ?? 0o666);
  } catch (error) {
    throw cannotWrite(file, error);
  }
}

/** As `writeWhole`, but a link that lies at `file` is replaced and never followed. */
export async function writeWholeHere(file: string, pieces: Iterable<string>): Promise<void> {
  try {
    await replace(file, pieces, 0o666);
  } catch (error) {
    throw cannotWrite(file, error);
  }
}

async function replace(file: string, pieces: Iterable<string>, mode: number): Promise<void> {
  const temporary = join(dirname(file), `.${basename(file).slice(0, 100)}.${randomUUID()}.tmp`);
  try {
    await writeInto(await open(temporary, 'wx', mode & 0o777), pieces);
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

async function writeInto(handle: FileHandle, pieces: Iterable<string>): Promise<void> {
  try {
    for (const block of inBlocks(pieces)) await handle.writeFile(block);
  } finally {
    await handle.close();
  }
}

/** Joins small pieces, so that a report of many lines is not as many system calls. */
export function* inBlocks(pieces: Iterable<string>): Generator<string> {
  let block = '';
  for (const piece of pieces) {
    block += piece;
    if (block.length < BLOCK) continue;
    yield block;
    block = '';
  }
  if (block !== '') yield block;
}

async function findStats(path: string): Promise<Stats | undefined> {
  try {
    return await stat(path);
  } catch {
    return undefined;
  }
}

function cannotWrite(file: string, error: unknown): UserError {
  return error instanceof UserError ? error : new UserError(`cannot write ${file}: ${reasonOf(error)}`);
}

/** Without Node's system call and paths, which only repeat the file's name: `ENOSPC: no space left on device, write`. */
function reasonOf(error: unknown): string {
  return messageOf(error).replace(/, [a-z]+(?: '.*)?$/s, '');
}
