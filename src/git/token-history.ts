// What became of a token: told from the walk through the history, by commits and refs.

import type { CommitMention, FindingHistory } from '../core/finding.ts';
import type { KnownHistory } from './known-history.ts';
import { readCommitFacts } from './commit-facts.ts';
import type { CommitFacts } from './diff-commits.ts';
import type { Holder } from './holder.ts';
import type { Tip } from './tips.ts';

/** More are counted, not listed. */
const LISTED = 1000;

/** The history of each token, in the order of `holders`. */
export async function tellHistories(
  known: KnownHistory,
  holders: readonly (readonly Holder[])[],
): Promise<readonly FindingHistory[]> {
  const { repository, graph, found, walked } = known;
  const told = walked.tokens.flatMap(({ introduced, removed }) => [...introduced, ...removed]);
  const unknown = new Set(told.filter((commit) => !found.facts.has(commit)).map((commit) => graph.idOf(commit)));
  const read = await readCommitFacts(repository, [...unknown]);
  const factsOf = (commit: number): CommitFacts | undefined => found.facts.get(commit) ?? read.get(graph.idOf(commit));
  const teller = new Teller(known, factsOf);
  return holders.map((objects, token) => teller.tell(objects, token));
}

class Teller {
  readonly #known: KnownHistory;
  readonly #factsOf: (commit: number) => CommitFacts | undefined;
  readonly #hasRemotes: boolean;

  constructor(known: KnownHistory, factsOf: (commit: number) => CommitFacts | undefined) {
    this.#known = known;
    this.#factsOf = factsOf;
    this.#hasRemotes = known.tips.some(({ name }) => name.startsWith('refs/remotes/'));
  }

  tell(objects: readonly Holder[], token: number): FindingHistory {
    const { stashes, tips, walked } = this.#known;
    const { introduced, removed: without } = walked.tokens[token] ?? { introduced: [], removed: [] };
    const removed = without.filter((commit) => !stashes.has(commit));
    const spoken = this.#spokenIn(objects);
    const tags = new Set(objects.flatMap(({ id, type }) => (type === 'tag' ? id : [])));
    const reaching = tips.filter(
      ({ commit, tag = '' }) => walked.ever(commit, token) || spoken.has(commit) || tags.has(tag),
    );
    const remotes = namesOf(reaching, 'refs/remotes/');
    const last = this.#sort([...this.#placing(token), ...removed]).at(-1);
    return {
      introduced: this.#mention(introduced),
      removed: this.#mention(removed),
      ...(last === undefined ? {} : { last: this.#mentionOf(last) }),
      branches: namesOf(reaching, 'refs/heads/'),
      tags: namesOf(reaching, 'refs/tags/'),
      remotes,
      inFilesOf: namesOf(
        reaching.filter(({ commit }) => walked.holds(commit, token)),
        'refs/',
      ),
      pushed: remotes.length > 0 ? 'yes' : this.#hasRemotes && reaching.every(isOwn) ? 'no' : 'unknown',
    };
  }

  /** Tips that reach a commit in whose own text the token is. */
  #spokenIn(objects: readonly Holder[]): ReadonlySet<number> {
    const { graph, tips } = this.#known;
    const messages = new Set(
      objects.flatMap(({ id, type, name }) =>
        type === 'commit' && name === undefined ? (graph.numberOf(id) ?? []) : [],
      ),
    );
    if (messages.size === 0) return messages;
    const reaching = new Set<number>();
    for (const commit of graph.order) {
      if (messages.has(commit) || graph.parentsOf(commit).some((parent) => reaching.has(parent))) reaching.add(commit);
    }
    return new Set(tips.map(({ commit }) => commit).filter((commit) => reaching.has(commit)));
  }

  /** Commits that put it anywhere. */
  #placing(token: number): readonly number[] {
    const { tokensOf, walked } = this.#known;
    return walked.introducers.flatMap((commits, path) => (tokensOf[path]?.includes(token) === true ? commits : []));
  }

  #mention(commits: readonly number[]): readonly CommitMention[] {
    return this.#sort(commits)
      .slice(0, LISTED)
      .map((commit) => this.#mentionOf(commit));
  }

  /** The oldest first. */
  #sort(commits: readonly number[]): readonly number[] {
    const { graph } = this.#known;
    const age = (commit: number): number => this.#factsOf(commit)?.committed ?? Infinity;
    return commits.toSorted((a, b) => age(a) - age(b) || (graph.idOf(a) < graph.idOf(b) ? -1 : 1));
  }

  #mentionOf(commit: number): CommitMention {
    const { graph } = this.#known;
    const { author, date } = this.#factsOf(commit) ?? {};
    return {
      commit: graph.idOf(commit),
      ...(author === undefined ? {} : { author }),
      ...(date === undefined ? {} : { date }),
      ...(graph.cut.has(commit) ? { orEarlier: true } : {}),
    };
  }
}

/** Whether nobody but this clone writes the ref: git keeps no record of where tags and others came from or went. */
function isOwn({ name }: Tip): boolean {
  return name.startsWith('refs/heads/') || name === 'refs/stash';
}

/** What follows the prefix, sorted. */
function namesOf(tips: readonly Tip[], prefix: string): readonly string[] {
  const named = tips.filter((tip) => tip.name.startsWith(prefix) && !isRemoteHead(tip, tips));
  const names = named.map(({ name }) => name.slice(prefix.length));
  return names.toSorted((a, b) => (a < b ? -1 : 1)).slice(0, LISTED);
}

/** Whether it is but another name of a remote's branch, as `origin/HEAD` of `origin/main`. */
function isRemoteHead({ name, commit }: Tip, tips: readonly Tip[]): boolean {
  const [, folder] = /^(refs\/remotes\/.+\/)HEAD$/s.exec(name) ?? [];
  if (folder === undefined) return false;
  return tips.some((other) => other.name !== name && other.commit === commit && other.name.startsWith(folder));
}
