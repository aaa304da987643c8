// Everything that git has ever kept in this repository: all blobs, commit messages and tags, reachable or not, each once, and the files of the
// git directory.

import type { Hit, Match } from '../core/match.ts';
import type { Problem } from '../core/problem.ts';
import { pathText } from '../core/raw-path.ts';
import type { RepositoryFacts } from '../core/scan-report.ts';
import type { FilesItem, WorkerSettings } from '../core/work-item.ts';
import { attribute, type Attribution } from '../git/attribution.ts';
import { GitError } from '../git/git-error.ts';
import type { Holder } from '../git/holder.ts';
import type { HistoryItem, ObjectReader, Settled } from '../git/object-item.ts';
import { openObjectReader } from '../git/object-reader.ts';
import type { DoneObjects } from '../git/pack/done-objects.ts';
import { countObjects } from '../git/pack/count-objects.ts';
import { listObjectStoreOf } from '../git/pack/object-store.ts';
import type { Repository } from '../git/repository.ts';
import { GitDirFiles } from './git-dir.ts';
import { placeObjects } from './place-objects.ts';
import { repositoryFacts } from './repository-facts.ts';
import type { Outcome, PlacedMatch, Source, StreamItem } from './source.ts';

/** How objects are read, where that is not the usual way. */
export interface ReadingOptions {
  readonly reader?: ObjectReader | undefined;
  /** What an earlier scan has read. */
  readonly done?: DoneObjects | undefined;
}

/** Scans the whole object database and what lies beside it. */
export function openHistory(
  repository: Repository,
  settings: WorkerSettings,
  { reader, done }: ReadingOptions = {},
): Source {
  const store = listObjectStoreOf(repository);
  const files = new GitDirFiles(repository);
  const failures: Problem[] = [];
  let opened = reader;
  // Not before the git directory's files have been handed out: it takes a while, in which threads can start.
  const objects = (): ObjectReader => (opened ??= openObjectReader(repository, settings, { store, done }));
  // How much an earlier scan leaves to be read is known only then.
  let total = done === undefined ? countObjects(store) : undefined;
  const items = async function* (): AsyncGenerator<HistoryItem | FilesItem | StreamItem> {
    yield* files.items();
    total = objects().total?.() ?? total;
    yield* objects().items();
  };
  return {
    scope: 'history',
    items,
    place: async (hits) => [
      ...hits.flatMap((hit) => files.place(hit)),
      ...(await placeInObjects(repository, objects(), hits, failures)),
    ],
    heed: ({ hits, links }) => {
      follow(opened, hits);
      if (links !== undefined) opened?.note?.(links);
    },
    glimpse: (hits) => hits.flatMap((hit) => glimpse(hit, files)),
    problems: () => [...files.problems(), ...(opened?.problems() ?? []), ...failures],
    total: () => total && total + files.total,
    settle: (outcome) => settle(objects(), outcome),
    done: () => opened?.done?.(),
    rest: (learned) => objects().rest?.(learned) ?? NOTHING,
    ignoredFiles: () => 0,
    excludedFiles: () => 0,
    get repository() {
      return { ...repositoryFacts(repository), ...besides(store.alternates, files.submodules()) };
    },
  };
}

/** Other histories: those that were read as well, and those that were not. */
function besides(
  alternates: readonly string[],
  submodules: readonly string[],
): Pick<RepositoryFacts, 'alternates' | 'submodules'> {
  return { ...(alternates.length === 0 ? {} : { alternates }), ...(submodules.length === 0 ? {} : { submodules }) };
}

const NOTHING: AsyncIterable<never> = (async function* () {})();

/** A git object has no path until all commits are known. */
function glimpse(hit: Hit, files: GitDirFiles): readonly PlacedMatch[] {
  return hit.origin.kind === 'object' ? placeObjects([hit], () => []) : files.place(hit);
}

function follow(reader: ObjectReader | undefined, hits: readonly Hit[]): void {
  for (const { origin } of hits) if (origin.kind === 'object') reader?.follow?.(origin);
}

function settle(reader: ObjectReader, { hits, problems }: Outcome): Settled | undefined {
  const again = new Set<string>();
  for (const { origin } of hits) if (origin.kind === 'object') again.add(origin.id);
  for (const { object } of problems) if (object !== undefined) again.add(object);
  const hasNames = hits.some(({ origin }) => origin.kind === 'object' && origin.name !== undefined);
  return reader.settle?.(again, hasNames);
}

async function placeInObjects(
  repository: Repository,
  reader: ObjectReader,
  all: readonly Hit[],
  failures: Problem[],
): Promise<readonly PlacedMatch[]> {
  const hits = all.filter(({ origin }) => origin.kind === 'object');
  if (hits.length === 0) return [];
  const tokens = new Map<string, Holder[]>();
  for (const { origin, match } of hits) {
    if (origin.kind !== 'object') continue;
    const holders = tokens.get(keyOf(match)) ?? [];
    tokens.set(keyOf(match), holders);
    const { id, type, name } = origin;
    holders.push({ id, type, ...(name === undefined ? {} : { name: pathText(name) }) });
  }
  const query = { repository, commits: () => reader.commits(), stored: reader.stored?.(), tokens };
  const { places, histories, cut } = await attribute(query).catch((error: unknown) => tellFailure(error, failures));
  if (cut !== undefined)
    failures.push({ where: 'history', message: `where the tokens lie is not told whole: without ${cut}` });
  return placeObjects(hits, (id) => places.get(id) ?? []).map((placed) => {
    const history = histories.get(keyOf(placed.match));
    return history === undefined ? placed : { ...placed, history };
  });
}

/** Damage that git stumbles over must not cost what was found. */
function tellFailure(error: unknown, failures: Problem[]): Attribution {
  if (!(error instanceof GitError)) throw error;
  const message = `which commits brought the tokens could not be told: ${error.message}`;
  failures.push({ where: 'history', message });
  return { places: new Map(), histories: new Map() };
}

function keyOf({ ruleId, token }: Match): string {
  return `${ruleId}\0${token}`;
}
