// The message of a commit that is being made.

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { reasonOf, UserError } from '../core/errors.ts';
import type { GitLocation } from '../git/environment.ts';
import { readSettings } from '../git/read-settings.ts';
import { placeHit } from '../source/place.ts';
import type { Source, StreamItem } from '../source/source.ts';
import { cleanMessage, MESSAGE_SETTINGS, toMessageSettings } from './clean-message.ts';

/** `file`: as git gives it to commit-msg. `edited`: see `MessageSettings`. Throws `UserError` when it cannot be read. */
export async function openMessage(location: GitLocation, file: string, edited: boolean): Promise<Source> {
  const settings = toMessageSettings(await readSettings(location, MESSAGE_SETTINGS), edited);
  const { bytes, lines } = cleanMessage(readMessage(resolve(location.directory, file), file), settings);
  const lineInFile = (line: number): number => lines[line - 1] ?? line;
  const items = async function* (): AsyncGenerator<StreamItem> {
    const chunks = async function* (): AsyncGenerator<Uint8Array> {
      yield bytes;
    };
    yield { kind: 'stream', origin: { kind: 'stdin' }, chunks: chunks() };
  };
  return {
    scope: 'staged',
    items,
    place: async (hits) =>
      hits.map((hit) => {
        const { region } = hit;
        const moved = { ...region, line: lineInFile(region.line), endLine: lineInFile(region.endLine) };
        return placeHit({ ...hit, region: moved }, { path: file, object: 'commit' });
      }),
    problems: () => [],
    total: () => 1,
    ignoredFiles: () => 0,
    excludedFiles: () => 0,
    repository: undefined,
  };
}

function readMessage(path: string, typed: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new UserError(`${typed}: the commit message cannot be read: ${reasonOf(error)}`);
  }
}
