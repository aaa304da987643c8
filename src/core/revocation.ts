/** The nouns of revoking: what is planned for a token, what came of it, and what the record keeps. */
import type { Finding } from './finding.ts';

/**
 * How it is known which of a user's tokens the leaked one is. `hash`: the service tells the same hash. `picked`: a person chose it from the
 * owner's list.
 */
type RevocationMatch = 'hash' | 'picked';

/** A token in an owner's list, which tells no hash. Foreign text. */
export interface Candidate {
  /** GUID. */
  readonly authorizationId: string;
  readonly displayName: string;
  readonly scope: string;
  /** ISO 8601. */
  readonly validFrom: string;
  readonly validTo: string;
  /** It was made in the month that the leaked token names. */
  readonly sameMonth: boolean;
}

interface Planned {
  readonly finding: Finding;
  /** `''`: the server's own address. */
  readonly organization: string;
  /** Account name. Foreign text. */
  readonly owner?: string;
  /** Account name of who does it. Foreign text. */
  readonly by: string;
}

/** Exactly this authorization is to be revoked. */
export interface Revocation extends Planned {
  readonly kind: 'revoke';
  /** GUID. */
  readonly authorizationId: string;
  readonly match: RevocationMatch;
  /** Whose API does it: the administrator's, or the owner's. */
  readonly way: 'administrator' | 'owner';
  /** Foreign text. */
  readonly displayName?: string;
  readonly scope?: string;
  /** ISO 8601. */
  readonly validTo?: string;
}

/** It was revoked before, as the record says and nothing belies; only the proof is missing. */
export interface Confirmation extends Planned {
  readonly kind: 'confirm';
}

/** Nothing is to be done: expired, or not accepted any more. */
export interface Gone {
  readonly kind: 'gone';
  readonly finding: Finding;
  /** Holds foreign text. */
  readonly reason: string;
}

/** This program cannot or must not do it. */
export interface Left {
  readonly kind: 'left';
  readonly finding: Finding;
  /** Where the owner can do it; undefined when that is not known. */
  readonly organization?: string;
  readonly owner?: string;
  /** Holds foreign text. */
  readonly reason: string;
  /** It is an error that keeps it from being done, and nobody's decision. */
  readonly isError: boolean;
  /** Among which a person can pick. */
  readonly candidates: readonly Candidate[];
}

/** What is done once somebody has confirmed it. */
export type Action = Revocation | Confirmation;

export type RevocationStep = Action | Gone | Left;

/** `revoked`: done and seen to be refused. `unconfirmed`: done, but the token was still accepted, or nobody could be asked. */
type RevocationStatus = 'revoked' | 'unconfirmed' | 'failed' | 'gone' | 'left';

export interface RevocationOutcome {
  readonly finding: Finding;
  readonly status: RevocationStatus;
  /** On one line; holds foreign text. */
  readonly reason: string;
}

/** `intent` is written before a call, and one of the others after each. */
type AuditEvent = 'intent' | 'done' | 'failed' | 'confirmed' | 'unconfirmed';

/** One line of the record. It holds no secret; all texts are foreign when read. */
export interface AuditEntry {
  /** ISO 8601, UTC. */
  readonly time: string;
  readonly event: AuditEvent;
  readonly fingerprint: string;
  /** Redacted. */
  readonly token: string;
  readonly organization: string;
  readonly owner?: string;
  readonly authorizationId?: string;
  readonly match?: RevocationMatch;
  readonly way?: Revocation['way'];
  /** Account name of who did it. */
  readonly by?: string;
  /** What was answered. */
  readonly detail?: string;
}
