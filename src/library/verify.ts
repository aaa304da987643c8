import type { Finding } from '../core/finding.ts';
import { checkFindings, checkOptions, FLAG, type Kinds, SIGNAL, TEXT, TEXTS } from './check-options.ts';

export interface VerifyOptions {
  /** Names of organizations to ask, before those that stand near a token. */
  readonly organizations?: readonly string[];
  /** URL of an Azure DevOps Server. Default: Microsoft's service. */
  readonly server?: string;
  /** Send also what has no right checksum and may be another secret altogether. */
  readonly unproven?: boolean;
  /** What was not answered by then is `unverified`. */
  readonly signal?: AbortSignal;
}

const KINDS: Kinds<VerifyOptions> = { organizations: TEXTS, server: TEXT, unproven: FLAG, signal: SIGNAL };

/**
 * **Sends the tokens** to Azure DevOps, or to the server that was named, and to nobody else, to learn which are live. The same findings, each with
 * its `verdict`. Rejects with a `UserError` for what cannot be asked.
 */
export async function verify(findings: readonly Finding[], options: VerifyOptions = {}): Promise<readonly Finding[]> {
  // Whoever misspells `server` would send the tokens to somebody else.
  checkOptions('verify', options, KINDS);
  checkFindings('verify', findings);
  const { ask } = await import('./ask.ts');
  return ask(findings, options);
}
