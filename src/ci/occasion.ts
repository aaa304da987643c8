// Why a CI system runs a job, in words that hold for every system. All text in it is foreign.

/** Commits came in, or ask to. */
export interface Change {
  readonly kind: 'change';
  /** In words: `pull request 12`, `push to main`. */
  readonly name: string;
  /** Its newest commit, or the tag that leads to it. */
  readonly head: string;
  /** A ref that may lead to a tag of that commit, whose message came along. */
  readonly tag?: string;
  /** What was there before; undefined for a new branch or tag, and where the system does not say. */
  readonly base?: string;
  /** The base was given by somebody who means it: without it there is nothing to look at. */
  readonly needsBase?: boolean;
  /**
   * Branches whose own commits were looked at when they came to them: what counts when there is no base. Never the changed branch itself, which would
   * leave nothing to look at.
   */
  readonly trunks: readonly string[];
  /**
   * For what asks to come to a trunk: the commit that the build is of, perhaps a merge into the trunk as it was then. When the trunk has taken everything
   * in the meantime, nobody has looked at it yet.
   */
  readonly merge?: string;
  /** Anything else that people should know of such a run, in one line. */
  readonly remark?: string;
}

export type Occasion =
  | Change
  /** Nothing changed; somebody, or the clock, wants to know. */
  | { readonly kind: 'audit'; readonly name: string }
  /** Something that has nothing to do with commits. */
  | { readonly kind: 'other'; readonly name: string };

/**
 * What a push to `own` is compared with where the system names no trunk. Never a guess: commits that came to a branch which nobody scans would be taken
 * for seen. A push to what may be the trunk itself is compared with nothing, so that all of it is looked at.
 */
export function trunksBeside(own: string | undefined, trunk: string | undefined): readonly string[] {
  return trunk === undefined || own === undefined || own === trunk ? [] : [trunk];
}

/** `refs/heads/topic` -> `topic`; a short name stays. Undefined for tags and other refs. */
export function branchOf(ref: string): string | undefined {
  if (ref.startsWith('refs/heads/')) return ref.slice('refs/heads/'.length);
  return ref.startsWith('refs/') || ref === '' ? undefined : ref;
}

/** `refs/tags/v1` -> `tag v1`, `refs/heads/topic` -> `topic`. */
export function nameOf(ref: string): string {
  return ref.startsWith('refs/tags/') ? `tag ${ref.slice('refs/tags/'.length)}` : (branchOf(ref) ?? ref);
}
