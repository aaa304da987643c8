// The record of what was revoked: JSON lines, each on the disk before the next step is taken, so that it tells the truth whenever this program
// is killed.
import { closeSync, constants, fstatSync, fsyncSync, openSync, readFileSync, readSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { codeOf, messageOf, reasonOf, UserError } from '../core/errors.ts';
import { stringify } from '../core/escape.ts';
import type { AuditEntry } from '../core/revocation.ts';
import { asObject } from '../verify/answer-text.ts';

export interface AuditRecord {
  /** In the order in which they were written. */
  readonly entries: readonly AuditEntry[];
  /** Lines that are no entries: a line that was cut, or somebody's own. */
  readonly unreadable: number;
}

export interface AuditLog {
  /** Returns when the line is on the disk. Throws `UserError`. */
  readonly append: (entry: AuditEntry) => void;
  readonly close: () => void;
}

const EVENTS: readonly unknown[] = [
  'intent',
  'done',
  'failed',
  'confirmed',
  'unconfirmed',
] satisfies AuditEntry['event'][];
const NEEDED = ['time', 'fingerprint', 'token', 'organization'] as const;
const FURTHER = ['owner', 'authorizationId', 'match', 'way', 'by', 'detail'] as const;
const LARGEST = 64 << 20;

/** `file` absolute. No file is an empty record. Throws `UserError` when it cannot be read. */
export function readAudit(file: string): AuditRecord {
  const lines = readLines(file);
  const entries = lines.map(parseEntry).filter((entry) => entry !== undefined);
  return { entries, unreadable: lines.length - entries.length };
}

function readLines(file: string): readonly string[] {
  try {
    const descriptor = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const stats = fstatSync(descriptor);
      if (!stats.isFile() || stats.size > LARGEST) throw new UserError(`${file} is no audit record`);
      return readFileSync(descriptor, 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '');
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    throw error instanceof UserError ? error : new UserError(`cannot read ${file}: ${reasonOf(error)}`);
  }
}

function parseEntry(line: string): AuditEntry | undefined {
  try {
    const entry = asObject(JSON.parse(line)) ?? {};
    const isText = (name: string) => typeof entry[name] === 'string';
    const isWhole = NEEDED.every(isText) && FURTHER.every((name) => entry[name] === undefined || isText(name));
    return isWhole && EVENTS.includes(entry['event']) ? (entry as unknown as AuditEntry) : undefined;
  } catch {
    return undefined;
  }
}

/** Opens `file` (absolute) for more lines; makes it when there is none, for its owner alone. Throws `UserError`. */
export function openAudit(file: string): AuditLog {
  try {
    // A link could come with the scanned repository, and lead anywhere.
    const flags =
      constants.O_RDWR |
      constants.O_CREAT |
      constants.O_APPEND |
      (constants.O_NOFOLLOW ?? 0) |
      (constants.O_NONBLOCK ?? 0);
    const descriptor = openSync(file, flags, 0o600);
    if (!fstatSync(descriptor).isFile()) throw new UserError(`cannot write ${file}: it is no file`);
    if (endsInside(descriptor)) writeSync(descriptor, '\n');
    sync(descriptor);
    syncFolder(dirname(file));
    return {
      append: (entry) => {
        try {
          writeAll(descriptor, Buffer.from(`${stringify(entry)}\n`));
          sync(descriptor);
        } catch (error) {
          throw cannotWrite(file, error);
        }
      },
      close: () => closeSync(descriptor),
    };
  } catch (error) {
    throw cannotWrite(file, error);
  }
}

/** Whether the last line was cut: what follows must not become a part of it. */
function endsInside(descriptor: number): boolean {
  const { size } = fstatSync(descriptor);
  const last = Buffer.alloc(1);
  return size > 0 && readSync(descriptor, last, 0, 1, size - 1) === 1 && last[0] !== 0x0a;
}

function writeAll(descriptor: number, bytes: Buffer): void {
  for (let written = 0; written < bytes.length;) written += writeSync(descriptor, bytes, written);
}

/** Some file systems cannot; the line is then as safe as they make it. */
function sync(descriptor: number): void {
  try {
    fsyncSync(descriptor);
  } catch (error) {
    if (!['EINVAL', 'ENOTSUP', 'EPERM'].includes(codeOf(error) ?? '')) throw error;
  }
}

/** The name of a new file is in its folder, which is a file of its own; Windows cannot open it. */
function syncFolder(folder: string): void {
  if (constants.O_DIRECTORY === undefined) return;
  const descriptor = openSync(folder, constants.O_RDONLY | constants.O_DIRECTORY);
  try {
    sync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function cannotWrite(file: string, error: unknown): UserError {
  if (error instanceof UserError) return error;
  const reason =
    codeOf(error) === 'ELOOP'
      ? 'it is a symbolic link'
      : codeOf(error) === undefined
        ? messageOf(error)
        : reasonOf(error);
  return new UserError(`cannot write the audit record ${file}: ${reason}`);
}
