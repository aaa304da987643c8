// Names of files and folders that are long enough for a token, as entries of a tree that exists only here: workers scan them as they scan trees.

import { createHash } from 'node:crypto';
import type { RawPath } from '../core/origin.ts';
import { pathText } from '../core/raw-path.ts';
import type { ObjectsItem } from '../core/work-item.ts';
import type { ObjectPlace } from '../git/attribution.ts';

/** No token is shorter, in whatever way it is written. Bytes. */
const SHORTEST_NAME = 52;
const SLASH = 0x2f;
const ID_SIZE = 20;

export class LongNames {
  /** By the made-up id of the entry. */
  readonly #places = new Map<string, ObjectPlace>();
  readonly #entries: Buffer[] = [];

  /** A path that something has, and the place of that. Only the first place of a name counts. */
  add(path: RawPath, { blob, ...place }: ObjectPlace): void {
    const bytes = Buffer.from(path);
    for (let start = 0, end = 0; start < bytes.length; start = end + 1) {
      end = bytes.indexOf(SLASH, start);
      if (end < 0) end = bytes.length;
      if (end - start < SHORTEST_NAME) continue;
      const whole = bytes.subarray(0, end);
      const id = createHash('sha1').update(whole).digest();
      if (this.#places.has(id.toString('hex'))) continue;
      const isFile = end === bytes.length && blob !== undefined;
      const named: ObjectPlace = { ...place, path: pathText(new Uint8Array(whole)), ...(isFile ? { blob } : {}) };
      this.#places.set(id.toString('hex'), named);
      this.#entries.push(Buffer.concat([Buffer.from('100644 '), bytes.subarray(start, end), Buffer.alloc(1), id]));
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
