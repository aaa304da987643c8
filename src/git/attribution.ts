// Where the objects lie in which something was found, and what became of every token: which commits brought it in and took it out, and who still
// has it. This costs a walk through the history, so it is asked for hits only, once, after everything was scanned.

import type { FindingHistory, Place } from '../core/finding.ts';
import type { ObjectType } from '../core/origin.ts';
import { placeBlobs } from './attribute-blobs.ts';
import { attributeMessages } from './attribute-messages.ts';
import { findBlobChanges, type BlobChanges, type BlobPath } from './blob-changes.ts';
import type { CommitGraph } from './commit-graph.ts';
import type { IdList } from './id-list.ts';
import { findReachability, type FindReach } from './reachability.ts';
import { readCommitGraph } from './read-commit-graph.ts';
import type { Repository } from './repository.ts';
import { listTips, type Tip } from './tips.ts';
import { tellHistories } from './token-history.ts';
import { walkHistory, type WalkedHistory } from './walk-history.ts';

/** One place of an object. `path` is relative to the repository's root, `''` when none is known. */
export type ObjectPlace = Pick<Place, 'path'> &
  Partial<Pick<Place, 'object' | 'blob' | 'commit' | 'orEarlier' | 'ref' | 'author' | 'date' | 'atHead' | 'reachable'>>;

/** An object that holds a token, or whose name in some folder is `name` and holds it. */
export interface Holder {
  readonly id: string;
  readonly type: ObjectType;
  readonly name?: string;
}

export interface AttributionQuery {
  readonly repository: Repository;
  /** All commits of the repository, reachable or not. */
  readonly commits: IdList;
  /** What holds each token; any key will do. */
  readonly tokens: ReadonlyMap<string, readonly Holder[]>;
}

export interface Attribution {
  /** For a blob one place for each path that it ever had, for commits and tags one. Each object has at least one. */
  readonly places: ReadonlyMap<string, readonly ObjectPlace[]>;
  readonly histories: ReadonlyMap<string, FindingHistory>;
}

/** Everything that is known of the history of the repository and the blobs in question. */
export interface KnownHistory {
  readonly repository: Repository;
  readonly graph: CommitGraph;
  readonly tips: readonly Tip[];
  readonly findReach: FindReach;
  readonly found: BlobChanges;
  readonly walked: WalkedHistory;
  /** For each of `found.paths` the tokens that lie there. */
  readonly tokensOf: readonly (readonly number[])[];
}

export async function attribute({ repository, commits, tokens }: AttributionQuery): Promise<Attribution> {
  const holders = [...tokens.values()];
  const messages = new Map<string, ObjectType>();
  const blobs = new Set<string>();
  for (const { id, type, name } of holders.flat()) {
    if (name === undefined && (type === 'commit' || type === 'tag')) messages.set(id, type);
    else blobs.add(id);
  }
  const graph = await readCommitGraph(repository, commits);
  const folders = holders.flat().some(({ type }) => type === 'tree');
  const [found, tips] = await Promise.all([
    findBlobChanges({ repository, graph, blobs, folders }),
    listTips(repository, graph),
  ]);
  const findReach = await findReachability(repository, graph, tips);
  const tokensOf = tokensByPath(found.paths, holders);
  const walked = walkHistory(graph, found, tokensOf, holders.length);
  const known = { repository, graph, tips, findReach, found, walked, tokensOf };
  const [ofBlobs, ofMessages, histories] = await Promise.all([
    placeBlobs(known, blobs),
    attributeMessages(known, messages),
    tellHistories(known, holders),
  ]);
  const keys = [...tokens.keys()];
  return {
    places: new Map([...ofBlobs, ...ofMessages]),
    histories: new Map(histories.map((history, token) => [keys[token] ?? '', history])),
  };
}

/** For each path the tokens that lie there. */
function tokensByPath(paths: readonly BlobPath[], holders: readonly (readonly Holder[])[]): readonly number[][] {
  const tokensOf = new Map<string, { readonly token: number; readonly name: string | undefined }[]>();
  for (const [token, objects] of holders.entries()) {
    for (const { id, name } of objects) tokensOf.set(id, [...(tokensOf.get(id) ?? []), { token, name }]);
  }
  return paths.map(({ blob, path }) => {
    const there = (tokensOf.get(blob) ?? []).filter(({ name }) => name === undefined || isNamed(path, name));
    return [...new Set(there.map(({ token }) => token))];
  });
}

export function isNamed(path: string, name: string): boolean {
  return path === name || path.endsWith(`/${name}`);
}
