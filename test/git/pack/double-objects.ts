// A pack that names each object twice, as no git writes one, though git reads it.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { ObjectType } from '../../../src/core/origin.ts';
import type { FixtureRepository } from '../../make-repository.ts';
import { encodeDelta, gitId, type PackEntry, savePack, writePack } from './write-pack.ts';

const NOWHERE = Buffer.alloc(20, 0x11);
const DELTA = encodeDelta(1, []);

/** Puts all objects of a repository, which are loose, into one such pack. `spoiled`: what type of the first ones is a delta of nothing. */
export function doubleObjects(fixture: FixtureRepository, spoiled?: ObjectType): void {
  const listing = fixture.git('cat-file', '--batch-all-objects', '--batch-check=%(objecttype) %(objectname)');
  const entries: PackEntry[] = [];
  for (const line of listing.split('\n')) {
    const [type = '', id = ''] = line.split(' ');
    const body = execFileSync('git', ['cat-file', type, id], { cwd: fixture.directory });
    entries.push({ id: gitId(type, body), type: type as ObjectType, body });
  }
  const firsts = entries.map((entry) =>
    entry.type === spoiled ? { id: entry.id, base: NOWHERE, body: DELTA } : entry,
  );
  savePack(join(fixture.directory, '.git', 'objects'), writePack([...firsts, ...entries]));
  fixture.git('prune-packed');
}
