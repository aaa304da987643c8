// The revoke command: scans again, asks which tokens live, shows what it would do, and does it when somebody says yes.
import { resolve } from 'node:path';
import type { ScanReport } from '../core/scan-report.ts';
import { wantsColor } from '../edge/colors.ts';
import { exitCodeOf, exitCodeOfSignal, type StopSignal } from '../edge/exit-code.ts';
import type { ProgramIo } from '../edge/program-io.ts';
import { VERSION } from '../edge/version.ts';
import { RULES } from '../detect/rules.ts';
import { renderProblems } from '../report/console-problems.ts';
import { styleOf } from '../report/console-style.ts';
import type { RenderContext } from '../report/context.ts';
import { findGivenToken } from './find-access-token.ts';
import type { RevokeInvocation } from './parse-revoke.ts';
import { checkConsent, type TypedRevoking } from './revoking.ts';
import type { ScanInvocation } from './parse-scan.ts';
import { type RevokeRun, revokeTokens } from './revoke-tokens.ts';
import type { Dependencies } from './command.ts';
import { type Ended, findTokens, produceReport, readOptions } from './run-scan.ts';
import { selectById } from './run-verify.ts';
import { wantsUnicode } from './unicode.ts';
import { chooseServices } from './verification.ts';

/** Throws `UserError` as a scan does, where nobody can say yes, and for an access token that is none. */
export async function runRevoke(
  invocation: RevokeInvocation,
  io: ProgramIo,
  dependencies: Dependencies,
): Promise<number> {
  const { scan, ids, revoking } = invocation;
  const run = await prepare(scan, revoking, io);
  const options = await readOptions(scan, io);
  const select = (found: ScanReport) => selectById(found, ids);
  const report = await findTokens({ invocation: scan, options, select }, io, dependencies);
  if (report.interrupted) return stopped(io);
  const code = await revokeTokens(report, run);
  const problems = renderProblems(report, contextOf(scan, io), run.style);
  if (problems.length > 0) await io.stdout.write(`${problems.join('\n')}\n`);
  return code;
}

/** `scan --revoke`. Reports keep standard output to themselves, and the exit code is that of the scan. Throws as `runRevoke` does. */
export async function runScanAndRevoke(
  scan: ScanInvocation,
  io: ProgramIo,
  dependencies: Dependencies,
): Promise<number> {
  const { code } = await scanAndRevoke(scan, io, dependencies);
  return code;
}

/** As `runScanAndRevoke`, for who needs more than the exit code. */
export async function scanAndRevoke(scan: ScanInvocation, io: ProgramIo, dependencies: Dependencies): Promise<Ended> {
  const { revoking } = scan;
  if (revoking === undefined) throw new Error('nothing is to be revoked');
  const run = await prepare(scan, revoking, { ...io, stdout: io.stderr });
  const produced = await produceReport(scan, io, dependencies);
  if (produced.report.interrupted) return { ...produced, code: await stopped(io) };
  const code = await revokeTokens(produced.report, run);
  return { ...produced, code: io.signal.aborted ? code : exitCodeOf(produced.report, produced.options.failOn) };
}

/** Everything that can be wrong is so before anything is read. */
async function prepare(scan: ScanInvocation, revoking: TypedRevoking, io: ProgramIo): Promise<RevokeRun> {
  const { verification = { organizations: [], server: undefined, unproven: false } } = scan;
  const { organizations } = verification;
  const canType = io.askHidden !== undefined && scan.typed.stdin !== true && !revoking.accessTokenStdin;
  checkConsent(revoking, { env: io.env, organizations, canType });
  const services = chooseServices(verification, io);
  const given = await findGivenToken(revoking, io);
  const style = styleOf(contextOf(scan, io));
  return { io, revoking, services, organizations, given, audit: resolve(io.cwd, revoking.audit), style };
}

function contextOf({ display }: ScanInvocation, { stdout, env, platform }: ProgramIo): RenderContext {
  const color = wantsColor(stdout, env, display.noColor);
  return { version: VERSION, rules: RULES, color, unicode: wantsUnicode(env, platform), width: stdout.columns ?? 0 };
}

async function stopped(io: ProgramIo): Promise<number> {
  await io.stderr.write('stopped by you: nothing was revoked\n');
  return exitCodeOfSignal(io.signal.reason as StopSignal);
}
