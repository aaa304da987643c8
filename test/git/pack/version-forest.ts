// Packs of versions of one object, made of chunks that come and go, and what must hold of any walk through them.
import assert from 'node:assert/strict';
import { detect } from '../../../src/detect/detect.ts';
import { Dice } from '../../mint.ts';
import { walkPack, type Walked, type WalkOptions } from './walk-pack.ts';
import { blobEntry, encodeDelta, follow, gitId, type PackEntry, type Step } from './write-pack.ts';

const NOTHING = Buffer.alloc(0);

/** Text without tokens, of lines of words. */
export function filler(length: number, seed: number): Buffer {
  const words = new Dice(seed + 1);
  let text = '';
  while (text.length < length) text += `${words.text(1 + words.below(9))}${words.below(7) === 0 ? '\n' : ' '}`;
  return Buffer.from(text.slice(0, length));
}

/** A pack of versions of one object: each is made of some of the same chunks, in order, and is a delta of an earlier version. */
export interface Version {
  /** Which chunks it has. */
  readonly chunks: readonly number[];
  /** Index of its base; none: a full object. */
  readonly base: number | undefined;
  readonly byId: boolean;
}

export interface Forest {
  readonly contents: readonly Buffer[];
  readonly entries: readonly PackEntry[];
}

/** Copies what the base has, inserts the rest. Copies that continue one another stay apart, as git never writes them. */
export function plant(chunks: readonly Uint8Array[], versions: readonly Version[]): Forest {
  const contents: Buffer[] = [];
  const entries: PackEntry[] = [];
  for (const { chunks: own, base, byId } of versions) {
    const content = Buffer.concat(own.map((index) => chunks[index] ?? NOTHING));
    const from = base === undefined ? undefined : versions[base];
    contents.push(content);
    if (from === undefined) {
      entries.push({ ...blobEntry(content), id: uniqueId(entries.length) });
      continue;
    }
    const steps = stepsBetween(chunks, from.chunks, own);
    const body = encodeDelta((contents[base as number] as Buffer).length, steps);
    assert.deepEqual(follow(contents[base as number] as Buffer, steps), content, 'the test is wrong');
    entries.push({ id: uniqueId(entries.length), base: byId ? uniqueId(base as number) : (base as number), body });
  }
  return { contents, entries };
}

/** Versions may be equal: ids must not. */
export function uniqueId(index: number): Buffer {
  return gitId('blob', Buffer.from(`version ${index}`));
}

function stepsBetween(chunks: readonly Uint8Array[], from: readonly number[], to: readonly number[]): Step[] {
  const starts = new Map<number, number>();
  let at = 0;
  for (const index of from) {
    starts.set(index, at);
    at += chunks[index]?.length ?? 0;
  }
  return to.flatMap((index): Step[] => {
    const chunk = chunks[index] ?? NOTHING;
    if (chunk.length === 0) return [];
    const copy = starts.get(index);
    return [copy === undefined ? { insert: chunk } : { copy, length: chunk.length }];
  });
}

/** All that must hold of any walk. Returns the entries in which something was found. */
export function check(
  { contents, entries }: Forest,
  options: WalkOptions = {},
): { walked: Walked; found: readonly number[] } {
  const walked = walkPack(entries, options);
  const duplicates = new Set(options.duplicates);
  assert.deepEqual([...walked.unreadable], []);
  assert.equal(walked.visited, entries.length - duplicates.size, 'each object is visited once');
  const bytes = contents.reduce((sum, { length }, index) => sum + (duplicates.has(index) ? 0 : length), 0);
  assert.equal(walked.visitedBytes, bytes);
  const seen = walked.wholes.map(({ entry }) => entry);
  assert.equal(new Set(seen).size, seen.length, 'no object is whole twice');
  for (const whole of walked.wholes)
    assert.ok(whole.bytes.equals(contents[whole.entry] as Buffer), `entry ${whole.entry}`);
  // Which object a piece belongs to is not told, so in large forests that would take too long.
  for (const piece of contents.length < 100 ? walked.pieces : []) {
    const isIn = (content: Buffer): boolean =>
      content.length === piece.size &&
      content.subarray(piece.from, piece.from + piece.bytes.length).equals(piece.bytes);
    assert.ok(contents.some(isIn), 'a piece shows what is there');
  }
  const look = options.look ?? ((all, start, end) => detect(all, start, end, 3).length > 0);
  const expected = contents.flatMap((content, index) =>
    !duplicates.has(index) && look(content, 0, content.length) ? [index] : [],
  );
  const found = walked.wholes.flatMap((whole) => (whole.found ? [whole.entry] : [])).toSorted((a, b) => a - b);
  assert.deepEqual(found, expected);
  return { walked, found };
}
