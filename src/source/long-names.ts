// Long names of files and folders as entries of a tree that exists only here: workers scan them as they scan trees.

import { createHash } from 'node:crypto';
import { listLongNames } from '../core/long-name.ts';
import type { RawPath } from '../core/origin.ts';
import { pathText } from '../core/raw-path.ts';
import type { ObjectsItem } from '../core/work-item.ts';
import type { ObjectPlace } from '../git/known-history.ts';
import { toRawPath } from '../git/raw-path.ts';

const ID_SIZE = 20;

export class LongNames {
  /** By the made-up id of the entry. */
  readonly #places = new Map<string, ObjectPlace>();
  readonly #entries: Buffer[] = [];
  readonly #show: (path: RawPath) => string;

  /** `show`: how people know a path. */
  constructor(show: (path: RawPath) => string = pathText) {
    this.#show = show;
  }

  /** A path that something has, and the place of that. Only the first place of a name counts. */
  add(path: RawPath, { blob, ...place }: ObjectPlace): void {
    const { length } = Buffer.from(path);
    for (const { name, path: whole } of listLongNames(path)) {
      const id = createHash('sha1').update(whole).digest();
      if (this.#places.has(id.toString('hex'))) continue;
      const isFile = whole.length === length && blob !== undefined;
      const named: ObjectPlace = { ...place, path: this.#show(toRawPath(whole)), ...(isFile ? { blob } : {}) };
      this.#places.set(id.toString('hex'), named);
      this.#entries.push(Buffer.concat([Buffer.from('100644 '), name, Buffer.alloc(1), id]));
    }
  }

  placesOf(id: string): readonly ObjectPlace[] | undefined {
    const place = this.#places.get(id);
    return place && [place];
  }

  /** All names as work; undefined when there are none. */
  item(): ObjectsItem | undefined {
    if (this.#entries.length === 0) return undefined;
    const bytes = Uint8Array.from(Buffer.concat(this.#entries));
    const id = '0'.repeat(ID_SIZE * 2);
    return { kind: 'objects', bytes, objects: [{ type: 'tree', id, start: 0, end: bytes.length }] };
  }
}
