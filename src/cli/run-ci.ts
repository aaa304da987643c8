// The ci command: what the CI system says has happened -> what to scan, and then a scan like any other.
import { chooseScope, type ScopeChoice } from '../ci/choose-scope.ts';
import { startOf } from '../config/read-config.ts';
import { escapeText } from '../core/escape.ts';
import type { ProgramIo } from '../edge/program-io.ts';
import type { ScanInvocation } from './parse-scan.ts';
import type { Dependencies } from './command.ts';
import type { CiInvocation } from './parse-ci.ts';
import { findConfigBefore } from './config-before.ts';
import { type Ended, scanToEnd } from './run-scan.ts';

export interface CiEnded extends Ended {
  readonly choice: ScopeChoice;
}

/** Throws `UserError` as a scan does, and where it cannot be known what to scan. */
export async function runCi(invocation: CiInvocation, io: ProgramIo, dependencies: Dependencies): Promise<number> {
  const { code } = await scanInCi(invocation, io, dependencies);
  return code;
}

/** As `runCi`, for who needs more than the exit code. */
export async function scanInCi(
  { wish, deepen, scan }: CiInvocation,
  io: ProgramIo,
  dependencies: Dependencies,
): Promise<CiEnded> {
  const directory = startOf(io.cwd, scan.typed.paths.slice(0, 1));
  const choice = await chooseScope(wish, { env: io.env, directory, deepen });
  const search = { cwd: io.cwd, home: io.home, named: scan.config, paths: scan.typed.paths };
  const { earlier, notes } = await findConfigBefore(choice, directory, search);
  for (const note of [...choice.notes, ...notes]) await io.stderr.write(`${escapeText(note)}\n`);
  const typed = { ...scan.typed, history: choice.scope === 'history', range: choice.range };
  return { ...(await scanOrRevoke({ ...scan, typed, earlier }, io, dependencies)), choice };
}

async function scanOrRevoke(scan: ScanInvocation, io: ProgramIo, dependencies: Dependencies): Promise<Ended> {
  if (scan.revoking === undefined) return scanToEnd(scan, io, dependencies);
  const { scanAndRevoke } = await import('./run-revoke.ts');
  return scanAndRevoke(scan, io, dependencies);
}
