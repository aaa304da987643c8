/**
 * What asking Azure DevOps about a token came to. `live`: it named the token's owner. `expired`: it said so. `refused`: it did not accept the
 * token where it was asked, which can mean revoked, expired or of another organization. `unknown`: no answer that says anything.
 * `unverified`: not asked.
 */
export type VerdictStatus = 'live' | 'expired' | 'refused' | 'unknown' | 'unverified';

export interface Verdict {
  readonly status: VerdictStatus;
  /** What was asked, what was answered and what that means, on one line. Holds foreign text. */
  readonly reason: string;
  /** The one that the verdict is about, where it is about one. Foreign text. */
  readonly organization?: string;
  /** Account name of the owner. Foreign text. */
  readonly owner?: string;
  /** GUID of the Entra tenant that the organization belongs to. */
  readonly tenant?: string;
}
