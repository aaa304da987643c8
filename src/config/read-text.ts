// Reads a small text file that the scanned repository may have brought along: bounded, never waiting, and with errors that name it.
import { readFileSync, statSync } from 'node:fs';
import { codeOf, messageOf, UserError } from '../core/errors.ts';

/** A file as people know it. */
export interface FileKind {
  /** `configuration`. */
  readonly noun: string;
  /** In MB: no larger one was written on purpose, and a hostile repository should not fill our memory. */
  readonly largest: number;
}

/** The text of `file` (absolute); `name` is what people call it. Throws `UserError`. */
export function readText(file: string, name: string, kind: FileKind): string {
  const bytes = readBounded(file, name, kind);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UserError(`${name}: not valid UTF-8`);
  }
}

function readBounded(file: string, name: string, { noun, largest }: FileKind): Uint8Array {
  try {
    // Asked first: reading a FIFO would wait for ever.
    const facts = statSync(file);
    if (!facts.isFile()) throw new UserError(`${name}: not a regular file`);
    if (facts.size > largest * 1e6) throw new UserError(`${name}: larger than ${largest} MB, which no ${noun} is`);
    return readFileSync(file);
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(codeOf(error) === 'ENOENT' ? `${name}: no such ${noun} file` : `${name}: ${messageOf(error)}`);
  }
}
