// How the user chooses what to scan in CI.

export const MODES = ['auto', 'tree', 'range', 'history'] as const;
export type Mode = (typeof MODES)[number];

export interface ScopeWish {
  readonly mode: Mode;
  /** Revisions in the place of those that the CI system names. */
  readonly base?: string | undefined;
  readonly head?: string | undefined;
}
