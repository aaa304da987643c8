import type { Confidence } from './confidence.ts';
import type { Frame, Region } from './location.ts';
import type { Checksum, Encoding, KeyKind, TokenFormat, TokenKind } from './match.ts';
import type { Secret } from './secret.ts';
import type { Verdict } from './verdict.ts';

/** What in the repository holds the token; `tree`: the name of a file or folder. */
export type PlaceObject = 'blob' | 'commit' | 'tag' | 'note' | 'tree' | 'git-dir';

/** The nearest thing from which the object can still be reached. `index`: it is staged, and the next commit would contain it. */
export type Reachability = 'head' | 'ref' | 'index' | 'stash' | 'reflog' | 'none';

/** One spot where a token lies. The fields after `encoding` are known for places in git only. */
export interface Place extends Region {
  /** POSIX path relative to the current directory (absolute when outside it); in history relative to the repository's root. `''` when no path is known. */
  readonly path: string;
  /** Inside an archive: the way from there to the content in which line and column count. `path` ends in `!` and this, where a path is known. */
  readonly inner?: string;
  readonly encoding: readonly Encoding[];
  readonly frame: Frame;
  readonly organization?: string;
  /** Id of what carries the token there; see carriers.ts. */
  readonly carrier?: string;
  readonly lineHash?: string;
  /** Places of the token in the same file or object that are counted and not listed. */
  readonly more?: number;
  /** The reason that a comment gives for allowing the token here; `''` where it gives none, so that it does not count. Foreign text. */
  readonly allowed?: string;
  readonly object?: PlaceObject;
  /** Object ids in hex. Of a tag its own id, and the commit that it stands for; of a note the commit that it is about. */
  readonly blob?: string;
  readonly commit?: string;
  /** The commit's own parents are not here (shallow clone), so that an earlier one may have brought it in. */
  readonly orEarlier?: boolean;
  /** The ref that leads to a tag (`refs/tags/v1`) or a note. Foreign text. */
  readonly ref?: string;
  /** Name only, no e-mail. Foreign text. */
  readonly author?: string;
  /** ISO 8601 with zone, as git's `%aI`. */
  readonly date?: string;
  readonly atHead?: boolean;
  readonly reachable?: Reachability;
}

/** Why a finding does not count: a comment beside the token, or its entry in the baseline. */
export interface Suppression {
  readonly kind: 'inline' | 'baseline';
  /** What was written there. Foreign text. */
  readonly reason?: string;
}

/** The file that a place's path begins with: of a content inside an archive the archive. */
export function outerPath({ path, inner }: Pick<Place, 'path' | 'inner'>): string {
  return inner === undefined || path === '' ? path : path.slice(0, -(inner.length + 1));
}

/** A commit that did something to a token. */
export interface CommitMention {
  /** Hex. */
  readonly commit: string;
  /** Name only. Foreign text. */
  readonly author?: string;
  /** ISO 8601 with zone. */
  readonly date?: string;
  /** As in `Place`. */
  readonly orEarlier?: boolean;
}

/**
 * What became of a token over a repository's history. Each list names a thousand at most, commits oldest first. Names of refs are foreign text.
 */
export interface FindingHistory {
  /** Commits whose files have it while no parent's have: where it came in, and came back. Empty when no commit's files ever had it. */
  readonly introduced: readonly CommitMention[];
  /** Commits that took it out of the last file that had it. */
  readonly removed: readonly CommitMention[];
  /** The newest commit that put it anywhere or took it out. */
  readonly last?: CommitMention;
  /** Short names of those from which a commit with it can be reached, whether their files still have it or not. */
  readonly branches: readonly string[];
  readonly tags: readonly string[];
  readonly remotes: readonly string[];
  /** The refs among them whose own files have it, without `refs/`. */
  readonly inFilesOf: readonly string[];
  /** Whether a remote-tracking branch reaches it; `unknown` without any such branch, and where tags or other refs lead to it, which may have come from there. */
  readonly pushed: 'yes' | 'no' | 'unknown';
}

/** From where an organization is known: named near the token, elsewhere in its file, by a git remote, or by a configuration file beside it. */
export type OrganizationSource = 'near' | 'file' | 'remote' | 'config';

/** An organization to which a token may belong. */
export interface Organization {
  /** As spelled there. Foreign text. */
  readonly name: string;
  readonly from: OrganizationSource;
}

/** One distinct token and all its places. */
export interface Finding {
  readonly ruleId: string;
  readonly confidence: Confidence;
  readonly format: TokenFormat;
  readonly checksum: Checksum;
  readonly kind: TokenKind;
  readonly issued?: string;
  /** Of a custom rule's findings only. Foreign text. */
  readonly description?: string;
  readonly keyKind?: KeyKind;
  readonly provider?: string;
  /** Each name once, the most probable first; absent when none is known. */
  readonly organizations?: readonly Organization[];
  readonly secret: Secret;
  /** Hex SHA-256 over the rule and the token; its first 12 digits are the id that commands take. */
  readonly fingerprint: string;
  /** Sorted by path, line, column. Never empty. */
  readonly places: readonly Place[];
  /** Set for suppressed findings only. */
  readonly suppression?: Suppression;
  /** Absent unless it was asked for. */
  readonly verdict?: Verdict;
  /** Known of history scans only. */
  readonly history?: FindingHistory;
}
