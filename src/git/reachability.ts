// From where commits can still be reached: HEAD, a ref, a stash, only a reflog, or nothing.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Reachability } from '../core/finding.ts';
import type { CommitGraph } from './commit-graph.ts';
import { quietly } from './git-error.ts';
import type { Repository } from './repository.ts';
import { readGit } from './spawn-git.ts';
import type { Tip } from './tips.ts';

/** Where logs are, as files or in tables. */
const LOGS = ['logs', 'reftable'];

/** `note`: reachable from `refs/notes` and from nothing nearer. From the nearest to the farthest. */
const RANKS = ['head', 'ref', 'note', 'stash', 'reflog', 'none'] as const satisfies readonly (Reachability | 'note')[];

export type CommitReach = (typeof RANKS)[number];

/** The nearest thing that leads to one of the commits, which are numbers in the graph. */
export type FindReach = (commits: readonly number[]) => CommitReach;

/** Ids that logs of refs name. */
export interface Logged {
  /** Older stashes are in the log of the stash only. */
  readonly stashes: readonly string[];
  readonly all: readonly string[];
}

/** What git cannot list leads nowhere. */
export async function listLogged(repository: Repository): Promise<Logged> {
  const { commonDir, gitDir } = repository;
  const isLogged = [commonDir, gitDir].some((directory) => LOGS.some((name) => existsSync(join(directory, name))));
  if (!isLogged) return { stashes: [], all: [] };
  const [stashes, all] = await Promise.all([
    listCommits(repository, ['--walk-reflogs', 'refs/stash', '--']),
    listCommits(repository, ['--no-walk=unsorted', '--reflog']),
  ]);
  return { stashes, all };
}

/** Where every commit of the graph can be reached from. */
export function findReachability(
  { head }: Repository,
  graph: CommitGraph,
  tips: readonly Tip[],
  logged: Logged,
): FindReach {
  const ranks = new Uint8Array(graph.size).fill(RANKS.indexOf('none'));
  const mark = (reach: CommitReach, commits: readonly number[]): void => {
    const rank = RANKS.indexOf(reach);
    graph.walk(commits, (commit) => {
      if ((ranks[commit] as number) <= rank) return false;
      ranks[commit] = rank;
      return true;
    });
  };
  const named = (test: (name: string) => boolean) => tips.filter(({ name }) => test(name)).map(({ commit }) => commit);
  mark('head', numbersOf(graph, head === undefined ? [] : [head]));
  mark(
    'ref',
    named((name) => !isNotes(name) && name !== 'refs/stash'),
  );
  mark('note', named(isNotes));
  mark('stash', findStashes(graph, tips, logged));
  mark('reflog', numbersOf(graph, logged.all));
  // Not as arguments of one call: there may be more commits than a call takes.
  const nearest = (best: number, commit: number): number => Math.min(best, ranks[commit] ?? RANKS.length);
  return (commits) => RANKS[commits.reduce(nearest, RANKS.length - 1)] ?? 'none';
}

/** The commits that stashes are, by number. */
export function findStashes(graph: CommitGraph, tips: readonly Tip[], logged: Logged): readonly number[] {
  const newest = tips.filter(({ name }) => name === 'refs/stash').map(({ commit }) => commit);
  return [...newest, ...numbersOf(graph, logged.stashes)];
}

function isNotes(name: string): boolean {
  return name.startsWith('refs/notes/');
}

/** Which of `refs/notes` leads to one of these commits. */
export function findNoteRef(graph: CommitGraph, tips: readonly Tip[], commits: readonly number[]): string | undefined {
  const wanted = new Set(commits);
  return tips.find(({ name, commit }) => {
    let found = false;
    const seen = new Set<number>();
    const enter = (each: number): boolean => {
      found ||= wanted.has(each);
      if (found || seen.has(each)) return false;
      seen.add(each);
      return true;
    };
    if (isNotes(name)) graph.walk([commit], enter);
    return found;
  })?.name;
}

function numbersOf(graph: CommitGraph, ids: readonly string[]): readonly number[] {
  return ids.flatMap((id) => graph.numberOf(id) ?? []);
}

async function listCommits(repository: Repository, args: readonly string[]): Promise<readonly string[]> {
  const answer = await quietly(readGit(['rev-list', ...args], repository), undefined);
  return answer?.toString('latin1').split('\n') ?? [];
}
