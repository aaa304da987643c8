// All findings of a scan: which of their tokens may be sent at all, how many at a time, and each only once.
import pLimit from 'p-limit';
import type { Finding } from '../core/finding.ts';
import type { Verdict } from '../core/verdict.ts';
import { type Hints, listCandidates } from './candidates.ts';
import type { HttpClient } from './http-client.ts';
import { createProbe } from './probe.ts';
import type { Services } from './services.ts';
import { verifyToken } from './verify-token.ts';

export interface Verification extends Hints {
  readonly client: HttpClient;
  readonly services: Services;
  /** Send also what has no right checksum and may be another secret altogether. */
  readonly unproven: boolean;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly signal?: AbortSignal;
  /** After each token. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** Requests at a time: Microsoft's limits are per user, and a leaked token's owner has work to do. */
const AT_A_TIME = 2;
/** The longest that a token lives. Months. */
const LIFETIME = 12;

/** The same findings, each with a verdict. Rejects with `UserError` for a proxy that cannot be used. */
export async function verifyFindings(
  findings: readonly Finding[],
  verification: Verification,
): Promise<readonly Finding[]> {
  const { client, services, onProgress, signal } = verification;
  const limit = pLimit(AT_A_TIME);
  const asking = { client, services, probe: createProbe(client, services) };
  const known = new Map<string, Promise<Verdict>>();
  let done = 0;
  const verify = async (finding: Finding): Promise<Finding> => {
    const digest = finding.secret.digest('sha256', 'pat-patrol verify');
    const verdict =
      known.get(digest) ??
      limit(async () => verifyToken(finding.secret, listCandidates(finding, verification, services), asking));
    known.set(digest, verdict);
    const answered = await verdict.catch((error: unknown): Verdict => {
      if (signal?.aborted !== true) throw error;
      return { status: 'unverified', reason: 'stopped before it was answered' };
    });
    onProgress?.(++done, findings.length);
    return { ...finding, verdict: withAge(answered, finding, verification.now) };
  };
  return Promise.all(
    findings.map(async (finding) => {
      const reason = whyNotSent(finding, verification);
      return reason === undefined
        ? verify(finding)
        : { ...finding, verdict: { status: 'unverified', reason } as const };
    }),
  );
}

function whyNotSent({ format, kind, checksum }: Finding, { unproven }: Verification): string | undefined {
  if (format === 'custom') return 'not sent: what a rule of your own finds is no token of Azure DevOps';
  if (kind === 'application') return 'a secret of an application, about which Azure DevOps answers nobody';
  if (checksum === 'valid' || unproven) return undefined;
  return 'not sent, as it may be no token of Azure DevOps: its checksum does not match (--unproven sends it)';
}

/** A token can be extended, so its age is a remark and no verdict. */
function withAge(verdict: Verdict, { issued }: Finding, now: number): Verdict {
  const [year = NaN, month = NaN] = issued?.split('-').map(Number) ?? [];
  const date = new Date(now);
  const age = (date.getUTCFullYear() - year) * 12 + date.getUTCMonth() + 1 - month;
  if (!(age > LIFETIME) || verdict.status === 'live' || verdict.status === 'expired') return verdict;
  return { ...verdict, reason: `${verdict.reason}; issued ${issued}, so probably expired unless it was extended` };
}
