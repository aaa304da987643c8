// The doctor command: proves that the repository is protected, one line for each thing that has to be true.
import { locateBaseline } from '../baseline/read-baseline.ts';
import { findStale } from '../baseline/edit-baseline.ts';
import { type Config, NO_CONFIG } from '../config/config.ts';
import { readConfig } from '../config/read-config.ts';
import { messageOf } from '../core/errors.ts';
import { EXIT_FOUND, EXIT_NONE, exitCodeOfSignal, type StopSignal } from '../edge/exit-code.ts';
import type { ProgramIo } from '../edge/program-io.ts';
import type { Repository } from '../git/repository.ts';
import { findHooks } from '../install/find-folder.ts';
import { formatCount } from '../report/quantity.ts';
import { type Check, failed, noted, passed } from '../setup/check.ts';
import { judgeConfig } from '../setup/check-config.ts';
import { checkHooks } from '../setup/check-hooks.ts';
import { checkClone, checkGit, checkNode, checkRepository } from '../setup/check-place.ts';
import { checkWorkflows } from '../setup/check-workflows.ts';
import { listProbePaths, USUAL } from '../setup/probe-paths.ts';
import { scanEverything } from './baseline-scan.ts';
import type { DoctorInvocation } from './commands/doctor.ts';
import { ProgressLine, watchedStream } from './progress-line.ts';
import { renderChecks, renderChecksAsJson } from './render-checks.ts';
import type { Dependencies } from './command.ts';
import { wantsUnicode } from './unicode.ts';

/** 0 when nothing failed, 1 when something did. */
export async function runDoctor(
  invocation: DoctorInvocation,
  io: ProgramIo,
  dependencies: Dependencies,
): Promise<number> {
  const place = [checkNode(process.versions.node), await checkGit(io.cwd)];
  const { check, repository } = await checkRepository(io.cwd);
  const unicode = wantsUnicode(io.env, io.platform);
  const progress = new ProgressLine(watchedStream(io), { unicode, now: () => performance.now() });
  const run = { invocation, io, dependencies, progress };
  const inside = repository === undefined ? [] : await checkInside(repository, run).finally(() => progress.erase());
  const checks = [...place, check, ...inside];
  if (io.signal.aborted) return exitCodeOfSignal(io.signal.reason as StopSignal);
  const { json, noColor, quick } = invocation;
  const tried = !quick;
  await io.stdout.write(json ? renderChecksAsJson(checks, tried) : renderChecks(checks, io, { noColor, tried }));
  return checks.some(({ status }) => status === 'failed') ? EXIT_FOUND : EXIT_NONE;
}

interface DoctorRun {
  readonly invocation: DoctorInvocation;
  readonly io: ProgramIo;
  readonly dependencies: Dependencies;
  readonly progress: ProgressLine;
}

async function checkInside(repository: Repository, run: DoctorRun): Promise<readonly Check[]> {
  const { root } = repository;
  const { invocation, io, progress } = run;
  let done = 0;
  const query = {
    folder: await findHooks(repository),
    root,
    run: !invocation.quick,
    branch: repository.branch ?? 'main',
    now: new Date(),
    signal: io.signal,
    onTrial: () => progress.update({ label: 'doctor', done: (done += 1), total: undefined, bytes: 0 }),
  };
  // A server goes by no file of a repository.
  if (root === undefined) return [checkClone(repository), ...(await checkHooks({ ...query, paths: [USUAL] }))];
  const { check, config } = await checkConfig({ ...repository, root }, run);
  return [
    checkClone(repository),
    check,
    await checkBaseline(root, run),
    ...(await checkHooks({ ...query, paths: await listProbePaths({ ...repository, root }, config) })),
    await checkWorkflows(repository, root),
  ];
}

interface CheckedConfig {
  readonly check: Check;
  readonly config: Config;
}

/** As a hook finds it, which git starts at the root. */
async function checkConfig(
  repository: Repository & { readonly root: string },
  { io }: DoctorRun,
): Promise<CheckedConfig> {
  try {
    const { config, name } = await readConfig({ cwd: repository.root, home: io.home, named: undefined, paths: [] });
    if (name !== undefined) return { check: await judgeConfig(name, config, repository), config };
    return { check: noted('config', 'none, so the defaults hold', 'pat-patrol init config'), config };
  } catch (error) {
    return { check: failed('config', messageOf(error)), config: NO_CONFIG };
  }
}

async function checkBaseline(root: string, run: DoctorRun): Promise<Check> {
  const { invocation, io, dependencies } = run;
  try {
    const located = locateBaseline({ cwd: root, home: io.home, named: undefined, paths: [] });
    const { name, baseline } = located;
    if (baseline === undefined) return noted('baseline', 'none, so no token is accepted');
    const size = formatCount(baseline.entries.size, 'token');
    const accepted = `${name}, ${size} accepted`;
    if (baseline.entries.size === 0 || invocation.quick) return passed('baseline', accepted);
    const report = await scanEverything({ jobs: undefined, config: undefined, located, io, dependencies });
    if (!report.complete)
      return noted('baseline', `${accepted}; which are stale cannot be said`, 'pat-patrol baseline check says why');
    const stale = findStale(baseline, report.findings).size;
    if (stale === 0) return passed('baseline', `${accepted}, none stale`);
    return noted('baseline', `${accepted}, ${stale} stale`, 'pat-patrol baseline prune');
  } catch (error) {
    return failed('baseline', messageOf(error));
  }
}
