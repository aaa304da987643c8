// The hooks that there are, and how far a token has come when one is called.

export const HOOK_NAMES = ['pre-commit', 'pre-merge-commit', 'commit-msg', 'pre-push', 'pre-receive'] as const;

export type HookName = (typeof HOOK_NAMES)[number];

/** Where a token is when the hook runs: not committed yet, in commits that were named by hand or in CI, committed here, or already on the way into a server. */
export type Moment = 'commit' | 'range' | 'push' | 'receive';
