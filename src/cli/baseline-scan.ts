// The scans behind the baseline command: the one that was asked for, or everything that a baseline can be about.
import type { BaselineFile } from '../baseline/read-baseline.ts';
import { NO_CONFIG } from '../config/config.ts';
import { readConfig } from '../config/read-config.ts';
import type { Finding } from '../core/finding.ts';
import type { ScanReport } from '../core/scan-report.ts';
import { DEEPEST_DECODING, resolveOptions } from '../edge/options.ts';
import type { ProgramIo } from '../edge/program-io.ts';
import type { ScanRequest } from '../scan/scan-request.ts';
import type { BaselineInvocation } from './parse-baseline.ts';
import { ProgressLine, watchedStream } from './progress-line.ts';
import type { Dependencies } from './command.ts';
import { wantsUnicode } from './unicode.ts';

interface Setting {
  readonly located: BaselineFile;
  readonly io: ProgramIo;
  readonly dependencies: Dependencies;
}

export interface BaselineScan extends Setting {
  readonly invocation: BaselineInvocation;
}

/** A scan of everything; the options as typed. */
export interface WholeScan extends Setting {
  readonly jobs: string | undefined;
  readonly config: string | undefined;
}

const spell = (option: string): string => `--${option}`;

/** What `write` and `add` choose from. What the baseline holds already is among the suppressed. */
export async function scanScope({ invocation, located, io, dependencies }: BaselineScan): Promise<ScanReport> {
  const { typed, config: named } = invocation;
  const { config } = await readConfig({ cwd: io.cwd, home: io.home, named, paths: typed.paths });
  const { baseline, name } = located;
  const known = baseline === undefined ? undefined : { name, baseline };
  const { request } = resolveOptions(typed, { cwd: io.cwd, config, baseline: known, spell });
  return runQuietly(request, io, dependencies);
}

/** All files of the repository, ignored ones too, and its whole history, as deep as any scan decodes, with nothing suppressed. */
export async function scanEverything(wish: WholeScan): Promise<ScanReport> {
  const { jobs, config: named, located, io, dependencies } = wish;
  const typed = { paths: [], jobs, noIgnore: true, decodeDepth: String(DEEPEST_DECODING), noSuppress: true };
  const { config } = await readConfig({ cwd: located.root, home: io.home, named, paths: [] });
  // What is found depends on the rules; what is left out must not.
  const context = { cwd: located.root, config: { ...NO_CONFIG, rules: config.rules }, spell };
  const tree = await runQuietly(resolveOptions(typed, context).request, io, dependencies);
  if (tree.repository === undefined || tree.interrupted) return tree;
  const past = await runQuietly(resolveOptions({ ...typed, history: true }, context).request, io, dependencies);
  return {
    ...past,
    findings: mergeFindings([...tree.findings, ...past.findings]),
    problems: [...tree.problems, ...past.problems],
    complete: tree.complete && past.complete,
  };
}

async function runQuietly(request: ScanRequest, io: ProgramIo, { loadScan }: Dependencies): Promise<ScanReport> {
  const scan = await loadScan();
  const { env, platform, signal } = io;
  const progress = new ProgressLine(watchedStream(io), {
    unicode: wantsUnicode(env, platform),
    now: () => performance.now(),
  });
  try {
    return await scan(request, { signal, onProgress: progress.update.bind(progress) });
  } finally {
    progress.erase();
  }
}

/** One finding for each token, with the places of all. */
function mergeFindings(findings: readonly Finding[]): readonly Finding[] {
  const merged = new Map<string, Finding>();
  for (const finding of findings) {
    const known = merged.get(finding.fingerprint);
    const places = [...(known?.places ?? []), ...finding.places];
    merged.set(finding.fingerprint, { ...finding, places });
  }
  return [...merged.values()];
}
