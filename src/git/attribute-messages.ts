// For commits and tags in whose own text something was found: who wrote them, when, and whether they can still be reached.

import type { ObjectType } from '../core/origin.ts';
import type { KnownHistory, ObjectPlace } from './known-history.ts';
import { readCommitFacts } from './commit-facts.ts';
import { quietly } from './git-error.ts';
import { listReachableTags, peelToCommits, readTags } from './read-tags.ts';
import type { Repository } from './repository.ts';

/** `tagger NAME <MAIL> SECONDS ZONE` */
const TAGGER = /^tagger ([^<\n]{0,1000}?) ?<[^<>\n]{0,1000}> (\d{1,12}) ([+-]\d{4})$/m;

const UNKNOWN: ReadonlyMap<string, string> = new Map();

/** The place of each commit and tag. */
export async function attributeMessages(
  known: KnownHistory,
  objects: ReadonlyMap<string, ObjectType>,
): Promise<ReadonlyMap<string, readonly ObjectPlace[]>> {
  const idsOf = (type: ObjectType): string[] => [...objects].filter((entry) => entry[1] === type).map(([id]) => id);
  const [commits, tags] = await Promise.all([
    placeCommits(known, idsOf('commit')),
    placeTags(known.repository, idsOf('tag')),
  ]);
  const places = [...commits, ...tags];
  const placed = new Map(places.map((place) => [place.id, [place.place]] as const));
  for (const [id, type] of objects) {
    if (!placed.has(id)) placed.set(id, [{ path: '', ...namesOf(id, type), reachable: 'none' }]);
  }
  return placed;
}

function namesOf(id: string, type: ObjectType): Pick<ObjectPlace, 'object' | 'blob'> {
  return type === 'tag' ? { object: 'tag', blob: id } : { object: 'commit' };
}

interface Placed {
  readonly id: string;
  readonly place: ObjectPlace;
}

async function placeCommits(
  { repository, graph, findReach }: KnownHistory,
  ids: readonly string[],
): Promise<readonly Placed[]> {
  const facts = await readCommitFacts(repository, ids);
  return ids.map((id) => {
    const number = graph.numberOf(id);
    const reached = findReach(number === undefined ? [] : [number]);
    const { author, date } = facts.get(id) ?? {};
    return {
      id,
      place: {
        path: '',
        object: 'commit',
        commit: id,
        ...(author === undefined ? {} : { author }),
        ...(date === undefined ? {} : { date }),
        reachable: reached === 'note' ? 'ref' : reached,
      },
    };
  });
}

async function placeTags(repository: Repository, ids: readonly string[]): Promise<readonly Placed[]> {
  if (ids.length === 0) return [];
  const [texts, peeled, reachable] = await Promise.all([
    quietly(readTags(repository, ids), UNKNOWN),
    quietly(peelToCommits(repository, ids), UNKNOWN),
    quietly(listReachableTags(repository), UNKNOWN),
  ]);
  return ids.map((id) => {
    const [, author, seconds, zone] = TAGGER.exec(texts.get(id) ?? '') ?? [];
    const commit = peeled.get(id);
    const ref = reachable.get(id);
    return {
      id,
      place: {
        path: '',
        object: 'tag',
        blob: id,
        ...(ref === undefined ? {} : { ref }),
        ...(commit === undefined ? {} : { commit }),
        ...(author === undefined ? {} : { author }),
        ...(seconds === undefined ? {} : { date: isoDate(Number(seconds), zone ?? '+0000') }),
        reachable: ref === undefined ? 'none' : 'ref',
      },
    };
  });
}

/** ISO 8601 with zone, as git's `%aI`. */
function isoDate(seconds: number, zone: string): string {
  const minutes = (zone.startsWith('-') ? -1 : 1) * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(3)));
  const local = new Date((seconds + minutes * 60) * 1000).toISOString().slice(0, 19);
  return `${local}${zone.slice(0, 3)}:${zone.slice(3)}`;
}
