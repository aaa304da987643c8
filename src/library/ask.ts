// The part of `verify` that knows the network, loaded when it is called.
import { UserError } from '../core/errors.ts';
import type { Finding } from '../core/finding.ts';
import { quote } from '../core/quote.ts';
import { VERSION } from '../edge/version.ts';
import { createHttpClient } from '../verify/http-client.ts';
import { MICROSOFT, serverAt } from '../verify/services.ts';
import { verifyFindings } from '../verify/verify-findings.ts';
import type { VerifyOptions } from './verify.ts';
import { withoutTokens } from './without-tokens.ts';

export async function ask(findings: readonly Finding[], options: VerifyOptions): Promise<readonly Finding[]> {
  const { organizations = [], server, unproven = false, signal } = options;
  const services = server === undefined ? MICROSOFT : serverAt(server, 'server');
  const wrong = organizations.find((name) => !services.isOrganization(name));
  if (wrong !== undefined) throw new UserError(`organizations wants names such as contoso, not ${quote(wrong)}`);
  const stop = signal === undefined ? {} : { signal };
  const userAgent = `pat-patrol/${VERSION}`;
  const client = createHttpClient({ allows: services.allows, env: process.env, userAgent, ...stop });
  try {
    const how = { client, services, organizations, unproven, now: Date.now(), ...stop };
    return withoutTokens(await verifyFindings(findings, how));
  } finally {
    client.close();
  }
}
