// Runs an object reader as the pipeline would, without threads: what it hands out is scanned, what was learned comes back to it.
import type { Hit } from '../../../src/core/match.ts';
import type { Learned, WorkerSettings, WorkItem, WorkResult } from '../../../src/core/work-item.ts';
import { StreamScanner } from '../../../src/detect/scan-stream.ts';
import type { HistoryItem, ObjectReader } from '../../../src/git/object-item.ts';
import { openObjectStream } from '../../../src/git/object-stream.ts';
import { openPackReader } from '../../../src/git/pack/pack-reader.ts';
import type { ObjectReaderSettings } from '../../../src/git/reader-settings.ts';
import type { Repository } from '../../../src/git/repository.ts';
import { createItemScanner } from '../../../src/work/scan-item.ts';

export const SETTINGS: WorkerSettings & ObjectReaderSettings = {
  decodeDepth: 3,
  maxSize: 256 * 1024 * 1024,
  lineHash: false,
  silence: 5,
};

export interface Reading {
  /** One line for each hit: object, type, offset, rule, token; sorted. */
  readonly hits: readonly string[];
  readonly full: readonly Hit[];
  readonly problems: readonly string[];
  /** Sorted. */
  readonly commits: readonly string[];
  /** Objects that were read in this process. */
  readonly done: number;
  readonly blobs: number;
  /** Ids that had to be left to git. */
  readonly unread: readonly string[];
  /** Objects that git handed out. */
  readonly streamed: number;
}

type Settings = WorkerSettings & ObjectReaderSettings;

/** What git itself reads. */
export function readWithGit(repository: Repository, settings: Settings = SETTINGS): Promise<Reading> {
  return readAll(openObjectStream(repository, settings), settings);
}

/** What is read in this process. Throws when the tables of a pack are damaged. */
export async function readPacks(repository: Repository, settings: Settings = SETTINGS): Promise<Reading> {
  return readAll(openPackReader(repository, settings), settings);
}

export async function readAll(reader: ObjectReader, settings: Settings = SETTINGS): Promise<Reading> {
  const scan = createItemScanner({ settings, cwd: '/' });
  const results: WorkResult[] = [];
  const hits: Hit[] = [];
  let streamed = 0;
  const take = async (items: AsyncIterable<HistoryItem>): Promise<void> => {
    for await (const item of items) {
      if (item.kind === 'stream') {
        const scanner = new StreamScanner(item.origin, settings);
        for await (const chunk of item.chunks) hits.push(...scanner.push(chunk));
        hits.push(...scanner.end());
        streamed++;
        continue;
      }
      if (item.kind === 'objects') streamed += item.objects.length;
      const result = scan(item.kind === 'objects' ? item : structuredClone<WorkItem>(item));
      for (const { origin } of result.hits) if (origin.kind === 'object') reader.follow?.(origin);
      if (result.links !== undefined) reader.note?.(result.links);
      results.push(result);
    }
  };
  await take(reader.items());
  const learned = (): readonly Learned[] => results.flatMap((result) => result.learned ?? []);
  if (reader.rest !== undefined) await take(reader.rest(learned()));
  hits.push(...results.flatMap((result) => result.hits));
  const commits = reader.commits();
  return {
    hits: hits.map(spell).toSorted(),
    full: hits,
    problems: [...reader.problems(), ...results.flatMap((result) => result.problems)].map(
      ({ where, message }) => `${where}: ${message}`,
    ),
    commits: commits.slice(0, commits.length).toSorted(),
    done: learned().reduce((sum, { done }) => sum + done, 0),
    blobs: results.reduce((sum, { counts }) => sum + counts.blobs, 0),
    unread: learned().flatMap(({ unread }) => unread.map(({ id }) => id)),
    streamed,
  };
}

function spell({ origin, match, region }: Hit): string {
  const object = origin.kind === 'object' ? `${origin.id} ${origin.type}` : origin.kind;
  return [object, match.offset, match.length, match.ruleId, match.token, match.encoding.join('+'), region.line].join(
    ' ',
  );
}
