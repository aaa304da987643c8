// The incident command: the same scan again, and for each token in it a report that somebody can act by and file.
import { join, resolve } from 'node:path';
import { mkdir } from 'node:fs/promises';
import { reasonOf, UserError } from '../core/errors.ts';
import { escapeText } from '../core/escape.ts';
import type { Finding } from '../core/finding.ts';
import type { ScanReport } from '../core/scan-report.ts';
import { EXIT_FAILED, EXIT_NONE, exitCodeOfSignal, type StopSignal } from '../edge/exit-code.ts';
import type { ProgramIo } from '../edge/program-io.ts';
import { writeWholeHere } from '../edge/write-file.ts';
import { isComplete } from '../report/completeness.ts';
import { idOf } from '../report/describe.ts';
import { renderIncident } from '../report/incident.ts';
import { formatCount } from '../report/quantity.ts';
import { readAudit } from '../revoke/audit-file.ts';
import type { IncidentInvocation } from './parse-revoke.ts';
import type { Dependencies } from './command.ts';
import { findTokens, readOptions, tellProblems } from './run-scan.ts';
import { selectById } from './run-verify.ts';

/** Throws `UserError` as a scan does, and for a record or a folder that cannot be used. */
export async function runIncident(
  invocation: IncidentInvocation,
  io: ProgramIo,
  dependencies: Dependencies,
): Promise<number> {
  const { scan, ids, folder } = invocation;
  const { entries } = readAudit(resolve(io.cwd, invocation.audit));
  const options = await readOptions(scan, io);
  const select = (found: ScanReport) => selectById(found, ids);
  const report = await findTokens({ invocation: scan, options, select }, io, dependencies);
  const { repository, findings } = report;
  const render = (finding: Finding) => {
    const record = entries.filter(({ fingerprint }) => fingerprint === finding.fingerprint);
    return renderIncident(finding, { record, repository, now: Date.now() });
  };
  if (folder === undefined) await io.stdout.write(findings.map(render).join('\n---\n\n'));
  else await writeAll(findings, render, resolve(io.cwd, folder));
  const where = folder === undefined ? '' : `, written to ${folder}`;
  await io.stderr.write(`${escapeText(`${formatCount(findings.length, 'incident report')}${where}`)}\n`);
  await tellProblems(report, io.stderr);
  if (report.interrupted) return exitCodeOfSignal(io.signal.reason as StopSignal);
  return isComplete(report) ? EXIT_NONE : EXIT_FAILED;
}

async function writeAll(
  findings: readonly Finding[],
  render: (finding: Finding) => string,
  folder: string,
): Promise<void> {
  await mkdir(folder, { recursive: true }).catch((error: unknown) => {
    throw new UserError(`cannot make the folder ${folder}: ${reasonOf(error)}`);
  });
  for (const finding of findings) await writeWholeHere(join(folder, `incident-${idOf(finding)}.md`), [render(finding)]);
}
