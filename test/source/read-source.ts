// Runs a source as the pipeline would, for tests that are about objects and places: everything it hands out is kept, hits are made up.

import assert from 'node:assert/strict';
import type { Place } from '../../src/core/finding.ts';
import type { Hit } from '../../src/core/match.ts';
import type { ObjectType } from '../../src/core/origin.ts';
import type { WorkerSettings } from '../../src/core/work-item.ts';
import { openObjectStream } from '../../src/git/object-stream.ts';
import { findRepository, type Repository } from '../../src/git/repository.ts';
import { openHistory } from '../../src/source/history.ts';
import type { Source } from '../../src/source/source.ts';

export const SETTINGS = { decodeDepth: 3, maxSize: 64 * 1024 * 1024, lineHash: false } as const;

export interface SeenObject {
  readonly id: string;
  readonly type: ObjectType;
  readonly text: string;
  readonly streamed: boolean;
}

/** The history as git itself hands it out: objects unpacked, none left to a worker. */
export function openGitHistory(repository: Repository, settings: WorkerSettings = SETTINGS): Source {
  return openHistory(repository, settings, { reader: openObjectStream(repository, settings) });
}

/** Every object that the source hands out; the git directory's own files are left to a worker. Fails when an object comes twice. */
export async function readSource(source: Pick<Source, 'items'>): Promise<ReadonlyMap<string, SeenObject>> {
  const seen = new Map<string, SeenObject>();
  const add = (object: SeenObject): void => {
    assert.equal(seen.has(object.id), false, `${object.id} came twice`);
    seen.set(object.id, object);
  };
  for await (const item of source.items()) {
    if (item.kind === 'files' || (item.kind === 'stream' && item.origin.kind === 'file')) continue;
    if (item.kind === 'objects') {
      for (const { id, type, start, end } of item.objects) {
        add({ id, type, text: Buffer.from(item.bytes.subarray(start, end)).toString('utf8'), streamed: false });
      }
    } else if (item.kind === 'stream') {
      assert.ok(item.origin.kind === 'object');
      const chunks: Uint8Array[] = [];
      for await (const chunk of item.chunks) chunks.push(chunk);
      add({ id: item.origin.id, type: item.origin.type, text: Buffer.concat(chunks).toString('utf8'), streamed: true });
    } else assert.fail(`an item of kind ${item.kind}, which only a worker can open`);
  }
  return seen;
}

/** The texts that the source hands out, sorted. */
export async function readTexts(source: Pick<Source, 'items'>, type?: ObjectType): Promise<readonly string[]> {
  const seen = await readSource(source);
  return [...seen.values()]
    .filter((object) => type === undefined || object.type === type)
    .map((object) => object.text)
    .toSorted();
}

/** A made-up hit in an object. */
export function hitIn(id: string, type: ObjectType = 'blob'): Hit {
  return {
    origin: { kind: 'object', type, id },
    match: {
      ruleId: 'PAT001',
      format: 'new',
      confidence: 'certain',
      checksum: 'valid',
      kind: 'user',
      token: 'token',
      offset: 0,
      length: 5,
      encoding: [],
    },
    region: { line: 1, column: 1, endLine: 1, endColumn: 6 },
    frame: { text: 'token', start: 0, length: 5 },
  };
}

/** The places of the objects with these ids, sorted by path. Reads the source to its end first. */
export async function findPlaces(source: Source, ...hits: readonly Hit[]): Promise<readonly Place[]> {
  await readSource(source);
  const placed = await source.place(hits);
  return placed.map(({ place }) => place).toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

export async function mustFind(directory: string): Promise<Repository> {
  const repository = await findRepository(directory);
  assert.ok(repository, `${directory} is a repository`);
  return repository;
}

/** `WHERE: MESSAGE` of each problem. */
export function problemsOf(source: Pick<Source, 'problems'>): readonly string[] {
  return source.problems().map(({ where, message }) => `${where}: ${message}`);
}
