import { readdirSync, readFileSync, statSync } from 'node:fs';
import { delimiter, isAbsolute, join, resolve } from 'node:path';
import { messageOf } from '../../core/errors.ts';
import type { LooseFile } from '../../core/pack.ts';
import type { Problem } from '../../core/problem.ts';
import type { Repository } from '../repository.ts';

/** Where a repository's objects lie on disk. Paths are absolute. */
export interface ObjectStore {
  /** Packs with their indexes, without the `.pack` ending. */
  readonly packs: readonly string[];
  /** Loose object files. */
  readonly loose: readonly LooseFile[];
  /** Object directories of other repositories that this one borrows from. */
  readonly alternates: readonly string[];
  readonly problems: readonly Problem[];
}

/** Whose alternates git still follows: `link_alt_odb_entries` in object-file.c. The repository itself is at depth 0. */
const MAX_ALTERNATE_DEPTH = 5;

/** The same for a repository, hooks included: one that runs before a push is accepted finds new objects in one directory and, as an alternate, all others in another. */
export function listObjectStoreOf({ commonDir, inherit }: Repository): ObjectStore {
  const ambient = inherit ? process.env : {};
  const directory = ambient['GIT_OBJECT_DIRECTORY'] ?? join(commonDir, 'objects');
  const named = (ambient['GIT_ALTERNATE_OBJECT_DIRECTORIES'] ?? '').split(delimiter);
  return listObjectStore(
    directory,
    named.filter((path) => path !== ''),
  );
}

/** Whether both have the same packs and loose objects. */
export function holdSame(a: ObjectStore, b: ObjectStore): boolean {
  const pathsOf = ({ packs, loose }: ObjectStore) => [...packs, ...loose.map(({ path }) => path)].toSorted();
  const [first, second] = [pathsOf(a), pathsOf(b)];
  return first.length === second.length && first.every((path, index) => path === second[index]);
}

/** Lists the packs and loose objects of an object directory and of its alternates, those named here too, each once. Reads no object. */
function listObjectStore(objectDirectory: string, named: readonly string[] = []): ObjectStore {
  const store = {
    packs: [] as string[],
    loose: [] as LooseFile[],
    alternates: [] as string[],
    problems: [] as Problem[],
  };
  const seen = new Set<string>();
  const visit = (directory: string, depth: number): void => {
    if (seen.has(directory)) return;
    seen.add(directory);
    if (depth > 0) store.alternates.push(directory);
    // In this order what git packs meanwhile is listed twice, not never.
    for (const file of listLoose(directory, store.problems)) store.loose.push(file);
    store.packs.push(...listPacks(directory, store.problems));
    for (const alternate of readAlternates(directory, store.problems)) {
      if (depth <= MAX_ALTERNATE_DEPTH) visit(alternate, depth + 1);
      else store.problems.push({ where: alternate, message: 'alternates are nested too deeply to be followed' });
    }
  };
  visit(resolve(objectDirectory), 0);
  for (const path of named) visit(resolve(path), 1);
  return store;
}

function listPacks(directory: string, problems: Problem[]): string[] {
  const names = new Set(readNames(join(directory, 'pack'), problems));
  const packs: string[] = [];
  for (const name of names) {
    if (!name.endsWith('.pack')) continue;
    const stem = name.slice(0, -'.pack'.length);
    if (names.has(`${stem}.idx`)) packs.push(join(directory, 'pack', stem));
    else if (stem.startsWith('pack-')) {
      problems.push({
        where: join(directory, 'pack', name),
        message: 'a pack without an index, which git cannot read either: git index-pack FILE',
      });
    }
  }
  return packs.toSorted();
}

function* listLoose(directory: string, problems: Problem[]): Generator<LooseFile> {
  for (const folder of readNames(directory, problems)) {
    if (!/^[0-9a-f]{2}$/.test(folder)) continue;
    for (const name of readNames(join(directory, folder), problems)) {
      if (/^(?:[0-9a-f]{38}|[0-9a-f]{62})$/.test(name))
        yield { path: join(directory, folder, name), id: folder + name };
    }
  }
}

/** One directory a line; `#` begins a comment; relative ones start from the object directory (gitrepository-layout, objects/info/alternates). */
function readAlternates(directory: string, problems: Problem[]): string[] {
  const text = readText(join(directory, 'info', 'alternates'));
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return lines.flatMap((line) => {
    const named = unquote(line);
    const path = isAbsolute(named) ? resolve(named) : resolve(directory, named);
    if (isDirectory(path)) return [path];
    problems.push({
      where: path,
      message: 'an alternate object directory is missing: objects that lie there were not read',
    });
    return [];
  });
}

const ESCAPES: Readonly<Record<string, string>> = { a: '\x07', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' };

/** A path may stand in quotes, with the escapes of C. What is not quoted to its end is taken as it is (git's quote.c, `unquote_c_style`). */
function unquote(line: string): string {
  const [, quoted] = /^"((?:[^"\\]|\\(?:[abfnrtv"\\]|[0-3][0-7]{2}))*)"$/.exec(line) ?? [];
  if (quoted === undefined) return line;
  const bytes = Buffer.from(quoted, 'utf8').toString('latin1');
  const plain = bytes.replaceAll(/\\([0-3][0-7]{2}|.)/g, (_, escape: string) =>
    /^[0-7]/.test(escape) ? String.fromCharCode(Number.parseInt(escape, 8)) : (ESCAPES[escape] ?? escape),
  );
  return Buffer.from(plain, 'latin1').toString('utf8');
}

function readNames(directory: string, problems: Problem[]): string[] {
  try {
    return readdirSync(directory);
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (!missing) problems.push({ where: directory, message: messageOf(error) });
    return [];
  }
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/** False for what cannot be looked at either, and for what is no path at all. */
function isDirectory(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
