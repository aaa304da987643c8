// Where the objects lie in which something was found, and what became of every token: which commits brought it in and took it out, and who still
// has it. This costs a walk through the history, so it is asked for hits only, once, after everything was scanned.

import type { FindingHistory } from '../core/finding.ts';
import type { ObjectType } from '../core/origin.ts';
import { placeBlobs } from './attribute-blobs.ts';
import { attributeMessages } from './attribute-messages.ts';
import type { BlobPath } from './blob-changes.ts';
import { diffBlobs } from './blob-diffs.ts';
import { TooIntricate } from './blob-trees.ts';
import { walkBlobs } from './blob-walk.ts';
import { type Holder, isMessage } from './holder.ts';
import type { IdList } from './id-list.ts';
import type { KnownHistory, ObjectPlace } from './known-history.ts';
import { CorruptPack } from './pack/corrupt.ts';
import type { StoredObjects } from './pack/stored-objects.ts';
import { findReachability, findStashes, listLogged } from './reachability.ts';
import { readCommitGraph } from './read-commit-graph.ts';
import type { Repository } from './repository.ts';
import { readShallow } from './shallow.ts';
import { readStoredCommits } from './stored-commits.ts';
import { listTips } from './tips.ts';
import { tellHistories } from './token-history.ts';
import { walkHistory } from './walk-history.ts';

export interface AttributionQuery {
  readonly repository: Repository;
  /** All commits of the repository, reachable or not. */
  readonly commits: () => IdList;
  /** All of its objects, where they can be read in this process: that is quicker, and tells the same. */
  readonly stored?: StoredObjects | undefined;
  /** What holds each token; any key will do. */
  readonly tokens: ReadonlyMap<string, readonly Holder[]>;
}

export interface Attribution {
  /** For a blob one place for each path that it ever had, for commits and tags one. Each object has at least one. */
  readonly places: ReadonlyMap<string, readonly ObjectPlace[]>;
  readonly histories: ReadonlyMap<string, FindingHistory>;
  /** What was left out because there was too much of it. */
  readonly cut?: string | undefined;
}

export async function attribute(query: AttributionQuery): Promise<Attribution> {
  const { repository, tokens } = query;
  const holders = [...tokens.values()];
  const messages = new Map<string, ObjectType>();
  const blobs = new Set<string>();
  for (const holder of holders.flat()) {
    if (isMessage(holder)) messages.set(holder.id, holder.type);
    else blobs.add(holder.id);
  }
  const folders = holders.flat().some(({ type }) => type === 'tree');
  const { graph, found } = (await readStored(query, blobs)) ?? (await askGit(query, blobs, folders));
  const [tips, logged] = await Promise.all([listTips(repository, graph), listLogged(repository)]);
  const findReach = findReachability(repository, graph, tips, logged);
  const tokensOf = tokensByPath(found.paths, holders);
  const walked = walkHistory(graph, found, tokensOf, holders.length);
  const stashes = new Set(findStashes(graph, tips, logged));
  const known = { repository, graph, tips, stashes, findReach, found, walked, tokensOf };
  const [ofBlobs, ofMessages, histories] = await Promise.all([
    placeBlobs(known, blobs),
    attributeMessages(known, messages),
    tellHistories(known, holders),
  ]);
  const keys = [...tokens.keys()];
  return {
    places: new Map([...ofBlobs, ...ofMessages]),
    histories: new Map(histories.map((history, token) => [keys[token] ?? '', history])),
    ...(found.cut === undefined ? {} : { cut: found.cut }),
  };
}

type Changes = Pick<KnownHistory, 'graph' | 'found'>;

/** Undefined where that cannot be done in this process. */
async function readStored(
  { repository, stored }: AttributionQuery,
  blobs: ReadonlySet<string>,
): Promise<Changes | undefined> {
  if (stored === undefined) return undefined;
  try {
    const commits = readStoredCommits(stored, new Set(readShallow(repository)));
    return { graph: commits.graph, found: await walkBlobs(repository, stored, commits, blobs) };
  } catch (error) {
    // Packs go away when git repacks.
    if (error instanceof CorruptPack || error instanceof TooIntricate || isMissing(error)) return undefined;
    throw error;
  }
}

async function askGit(
  { repository, commits }: AttributionQuery,
  blobs: ReadonlySet<string>,
  folders: boolean,
): Promise<Changes> {
  const graph = await readCommitGraph(repository, commits());
  return { graph, found: await diffBlobs({ repository, graph, blobs, folders }) };
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

/** For each path the tokens that lie there. */
function tokensByPath(paths: readonly BlobPath[], holders: readonly (readonly Holder[])[]): readonly number[][] {
  const tokensOf = new Map<string, { readonly token: number; readonly name: string | undefined }[]>();
  for (const [token, objects] of holders.entries()) {
    for (const { id, name } of objects) {
      const others = tokensOf.get(id);
      if (others === undefined) tokensOf.set(id, [{ token, name }]);
      else others.push({ token, name });
    }
  }
  return paths.map(({ blob, path }) => {
    const there = (tokensOf.get(blob) ?? []).filter(({ name }) => name === undefined || isNamed(path, name));
    return [...new Set(there.map(({ token }) => token))];
  });
}

export function isNamed(path: string, name: string): boolean {
  return path === name || path.endsWith(`/${name}`);
}
