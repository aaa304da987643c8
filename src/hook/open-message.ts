// The message of a commit that is being made.

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { reasonOf, UserError } from '../core/errors.ts';
import type { GitLocation } from '../git/environment.ts';
import { placeHit } from '../source/place.ts';
import type { Source, StreamItem } from '../source/source.ts';
import { cleanMessage } from './clean-message.ts';

/** `file`: as git gives it to commit-msg. `edited`: see `cleanMessage`. Throws `UserError` when it cannot be read. */
export function openMessage({ directory }: GitLocation, file: string, edited: boolean): Source {
  const bytes = cleanMessage(readMessage(resolve(directory, file), file), edited);
  const items = async function* (): AsyncGenerator<StreamItem> {
    const chunks = async function* (): AsyncGenerator<Uint8Array> {
      yield bytes;
    };
    yield { kind: 'stream', origin: { kind: 'stdin' }, chunks: chunks() };
  };
  return {
    scope: 'staged',
    items,
    place: async (hits) => hits.map((hit) => placeHit(hit, { path: file, object: 'commit' })),
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
