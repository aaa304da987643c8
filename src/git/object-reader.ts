// Chooses how a history is read: in this process, or by git where a pack's own tables are damaged.

import type { ObjectReader } from './object-item.ts';
import { type ObjectReaderSettings, openObjectStream } from './object-stream.ts';
import { openPackReader } from './pack/pack-reader.ts';
import type { Repository } from './repository.ts';

export function openObjectReader(repository: Repository, settings: ObjectReaderSettings): ObjectReader {
  try {
    return openPackReader(repository, settings);
  } catch {
    // Whatever is wrong, git's way finds out object by object, and says so.
    return openObjectStream(repository, settings);
  }
}
