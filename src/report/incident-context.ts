// What an incident's page is written from, besides the finding.

import type { AuditEntry } from '../core/revocation.ts';
import type { RepositoryFacts } from '../core/scan-report.ts';

export interface IncidentContext {
  /** The record's lines about this token, oldest first. */
  readonly record: readonly AuditEntry[];
  readonly repository: RepositoryFacts | undefined;
  /** Milliseconds since 1970. */
  readonly now: number;
}
