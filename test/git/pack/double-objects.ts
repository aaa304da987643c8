// A pack that names each object twice, as no git writes one, though git reads it.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { ObjectType } from '../../../src/core/origin.ts';
import type { FixtureRepository } from '../../make-repository.ts';
import { gitId, type PackEntry, savePack, writePack } from './write-pack.ts';

/** Puts all objects of a repository, which are loose, into one such pack. */
export function doubleObjects(fixture: FixtureRepository): void {
  const listing = fixture.git('cat-file', '--batch-all-objects', '--batch-check=%(objecttype) %(objectname)');
  const entries: PackEntry[] = [];
  for (const line of listing.split('\n')) {
    const [type = '', id = ''] = line.split(' ');
    const body = execFileSync('git', ['cat-file', type, id], { cwd: fixture.directory });
    entries.push({ id: gitId(type, body), type: type as ObjectType, body });
  }
  savePack(join(fixture.directory, '.git', 'objects'), writePack([...entries, ...entries]));
  fixture.git('prune-packed');
}
