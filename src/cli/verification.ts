// What was typed about asking Azure DevOps, and what a scan's report becomes by it. Loads the network room, so it is loaded itself only when
// somebody asked for it.
import { UserError } from '../core/errors.ts';
import type { ScanReport } from '../core/scan-report.ts';
import { quote } from '../core/quote.ts';
import type { ProgramIo } from '../edge/program-io.ts';
import { VERSION } from '../edge/version.ts';
import { createHttpClient, type HttpClient } from '../verify/http-client.ts';
import { findProxy } from '../verify/proxy.ts';
import { MICROSOFT, serverAt, type Services } from '../verify/services.ts';
import { verifyFindings } from '../verify/verify-findings.ts';

/** As typed on the command line: neither a configuration file nor a workflow's scanned files have a say in it. */
export interface TypedVerification {
  readonly organizations: readonly string[];
  readonly server: string | undefined;
  readonly unproven: boolean;
}

interface VerifyProgress {
  readonly label: 'verify';
  readonly done: number;
  readonly total: number;
  readonly bytes: number;
}

/** Gives each finding of a report its verdict. */
export type Verifier = (report: ScanReport, onProgress: (progress: VerifyProgress) => void) => Promise<ScanReport>;

/** Throws `UserError` for a server, an organization or a proxy that cannot be one: better now than after an hour of scanning. */
export function createVerifier(typed: TypedVerification, io: ProgramIo): Verifier {
  const { organizations, unproven } = typed;
  const services = chooseServices(typed, io);
  const { signal } = io;
  return async (report, onProgress) => {
    if (report.findings.length === 0 || report.interrupted) return report;
    const client = openClient(services, io);
    try {
      const findings = await verifyFindings(report.findings, {
        client,
        services,
        organizations,
        unproven,
        now: Date.now(),
        signal,
        onProgress: (done, total) => onProgress({ label: 'verify', done, total, bytes: 0 }),
      });
      return { ...report, findings, interrupted: signal.aborted };
    } finally {
      client.close();
    }
  };
}

/** Throws `UserError` as `createVerifier` does. */
export function chooseServices({ organizations, server }: TypedVerification, { env }: ProgramIo): Services {
  const services = server === undefined ? MICROSOFT : serverAt(server);
  checkOrganizations(organizations, services);
  findProxy(services.organization(''), env);
  return services;
}

/** To be closed. */
export function openClient({ allows }: Services, { env, signal }: ProgramIo): HttpClient {
  return createHttpClient({ allows, env, userAgent: `pat-patrol/${VERSION}`, signal });
}

function checkOrganizations(organizations: readonly string[], services: Services): void {
  const wrong = organizations.find((name) => !services.isOrganization(name));
  if (wrong !== undefined)
    throw new UserError(
      `--organization wants a name such as contoso, as in https://dev.azure.com/contoso, not ${quote(wrong)}`,
    );
}
