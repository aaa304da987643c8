// The file behind --since-scan: the ids of the objects that a scan has read and found nothing in. It holds nothing of any token: objects that
// hold one are not in it, so every scan reads and reports them anew.
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { codeOf, reasonOf, UserError } from '../core/errors.ts';
import type { Problem } from '../core/problem.ts';
import type { WorkerSettings } from '../core/work-item.ts';
import type { DoneObjects } from '../git/pack/done-objects.ts';

/** The first line of the file. Behind it: a line of JSON, the sorted ids in raw bytes, SHA-256 of everything before. */
const MAGIC = Buffer.from('pat-patrol scan state 1\n');
const CHECKSUM = 32;
const MAX_HEADER = 4096;
const LINE_FEED = 0x0a;

interface Header {
  /** Of what decides whether something is found: see `stateKey`. */
  readonly key: string;
  /** When the scan was done: ISO 8601, UTC. */
  readonly date: string;
  readonly idSize: number;
  readonly count: number;
  readonly whole: boolean;
}

/** What an earlier scan left. */
export interface EarlierScan {
  /** Absent when the earlier scan does not count, or when there was none. */
  readonly done?: DoneObjects;
  readonly date?: string;
  /** Why the earlier scan does not count. */
  readonly discarded?: string;
}

/**
 * What the answers of a scan depend on besides the objects: the program itself and how it was told to look. `programs`: files of it whose bytes
 * change with everything that they import, as bundled ones do.
 */
export function stateKey(settings: WorkerSettings, programs: readonly URL[]): string {
  const { lineHash: _, ...looking } = settings;
  const hash = createHash('sha256').update('pat-patrol/scan-state/v1\0');
  // JSON has no Infinity.
  hash.update(JSON.stringify(looking, (_key, value: unknown) => (value === Infinity ? 'Infinity' : value)));
  for (const program of programs) if (existsSync(program)) hash.update('\0').update(readFileSync(program));
  return hash.digest('hex');
}

/** Reads the file (absolute). Throws `UserError` when it is something else, which must not be overwritten, or cannot be read. */
export function readScanState(file: string, key: string): EarlierScan {
  const bytes = readIfThere(file);
  if (bytes === undefined || bytes.length === 0) return {};
  if (!MAGIC.subarray(0, bytes.length).equals(bytes.subarray(0, MAGIC.length)))
    throw new UserError(`${file} is no file of --since-scan: name another one`);
  const header = parseHeader(bytes);
  if (header === undefined) return { discarded: 'it is damaged' };
  if (header.key !== key) return { discarded: 'it is of another version or of other options' };
  const { idSize, count, whole, date } = header;
  const end = bytes.length - CHECKSUM;
  const start = end - count * idSize;
  return { done: { ids: { bytes: bytes.subarray(start, end), start: 0, stride: idSize, count, idSize }, whole }, date };
}

/** Replaces the file (absolute). What went wrong is a problem: the next scan would miss nothing, but somebody counts on the file. */
export function writeScanState(file: string, key: string, { ids, whole }: DoneObjects): readonly Problem[] {
  const { idSize, count } = ids;
  const header: Header = { key, date: new Date().toISOString(), idSize, count, whole };
  const parts = [MAGIC, Buffer.from(`${JSON.stringify(header)}\n`), ids.bytes];
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  const temporary = join(dirname(file), `.${basename(file).slice(0, 100)}.${randomUUID()}.tmp`);
  try {
    writeFileSync(temporary, Buffer.concat([...parts, hash.digest()]), { flag: 'wx', mode: 0o600 });
    renameSync(temporary, file);
    return [];
  } catch (error) {
    rmSync(temporary, { force: true });
    return [{ where: file, message: `cannot be written, so the next scan reads everything again: ${reasonOf(error)}` }];
  }
}

function readIfThere(file: string): Buffer | undefined {
  try {
    if (!statSync(file).isFile()) throw new UserError(`${file} is not a file`);
    return readFileSync(file);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    if (error instanceof UserError) throw error;
    throw new UserError(`${file} cannot be read: ${reasonOf(error)}`);
  }
}

/** Undefined when anything about the file is not as it was written. */
function parseHeader(bytes: Buffer): Header | undefined {
  const start = MAGIC.length;
  const end = bytes.subarray(0, start + MAX_HEADER).indexOf(LINE_FEED, start);
  const body = bytes.length - CHECKSUM;
  if (end < 0 || body <= end) return undefined;
  const digest = createHash('sha256').update(bytes.subarray(0, body)).digest();
  if (!digest.equals(bytes.subarray(body))) return undefined;
  const header = JSON.parse(bytes.toString('utf8', start, end)) as Header;
  return end + 1 + header.count * header.idSize === body ? header : undefined;
}
