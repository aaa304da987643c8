// Chooses how a history is read: in this process, or by git where a pack's own tables are damaged or Node has no WebAssembly.

import { messageOf } from '../core/errors.ts';
import type { ObjectReader } from './object-item.ts';
import { openObjectStream } from './object-stream.ts';
import { CorruptPack } from './pack/corrupt.ts';
import type { PackReading } from './pack/open-packs.ts';
import { openPackReader } from './pack/pack-reader.ts';
import { hasUnpackCore } from './pack/unpack-core.ts';
import type { ObjectReaderSettings } from './reader-settings.ts';
import type { Repository } from './repository.ts';

/**
 * Opens the reader for a repository. What an earlier scan has read is left out where that can be told. A pack that cannot be opened here leaves
 * everything to git, which goes around what is broken object by object; but git believes an index that contradicts itself and may then miss an object, so that damage is a problem of its own.
 */
export function openObjectReader(
  repository: Repository,
  settings: ObjectReaderSettings,
  reading?: PackReading,
): ObjectReader {
  if (!hasUnpackCore) return openObjectStream(repository, settings);
  try {
    return openPackReader(repository, settings, reading);
  } catch (error) {
    const reader = openObjectStream(repository, settings);
    // Anything else is a pack that went away, as they do when git repacks, or is too large for memory.
    if (!(error instanceof CorruptPack)) return reader;
    const problem = {
      where: 'history',
      message: `damaged pack: ${messageOf(error)}; run git fsck, then git repack -ad`,
    };
    return { ...reader, problems: () => [problem, ...reader.problems()] };
  }
}
