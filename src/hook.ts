// A hook from what git hands over to what was found: the same pipeline as a scan's, but with nothing loaded that a commit does not need.

import type { CustomRule } from './core/custom-rule.ts';
import { messageOf, UserError } from './core/errors.ts';
import type { Problem } from './core/problem.ts';
import type { WorkerSettings } from './core/work-item.ts';
import type { GitLocation } from './git/environment.ts';
import { explainFailure } from './git/explain-failure.ts';
import type { SourceOutcome } from './scan/scan-source.ts';
import type { PlacedMatch, Source } from './source/source.ts';
import { HOOK_SETTINGS } from './hook/hook-settings.ts';
import type { HookName, Moment } from './hook/hook-name.ts';
import { type OpenedHook, openHook } from './hook/open-hook.ts';
import { WORKER } from './worker-url.ts';

/** What git starts a hook with. */
export interface HookCall {
  readonly hook: HookName;
  /** What git gives as arguments; for pre-commit the files that a framework names. */
  readonly args: readonly string[];
  /** Absolute. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: () => AsyncIterable<Uint8Array>;
  readonly signal?: AbortSignal;
  /** Rules of a configuration. */
  readonly rules: readonly CustomRule[];
  /** Archives are not looked into. */
  readonly closedArchives: boolean;
}

export interface HookOutcome {
  readonly moment: Moment;
  /** Where a push goes; undefined when that is not known. Foreign text. */
  readonly remote: string | undefined;
  /** What the commit or the push adds. */
  readonly added: readonly PlacedMatch[];
  /** What it carries on and was there before. */
  readonly held: readonly PlacedMatch[];
  readonly problems: readonly Problem[];
  readonly interrupted: boolean;
}

/** Throws `UserError` when git did not hand over what it should have, or when there is nothing that could be looked at. */
export async function runHook(call: HookCall): Promise<HookOutcome> {
  const location: GitLocation = { directory: call.cwd, inherit: true };
  const settings = await loadSettings(call);
  try {
    // git is at work while the scanner is loaded.
    const [opened, { scanLoose }] = await Promise.all([
      openHook(call, location, settings),
      import('./work/loose-scanner.ts'),
    ]);
    const { quick, moment, remote } = opened;
    const result = quick === undefined ? undefined : scanLoose(quick, settings);
    if (result?.hits.length === 0 && result.problems.length === 0 && result.learned?.unread.length === 0)
      return { moment, remote, added: [], held: [], problems: [], interrupted: false };
    return await scanHook(call, opened, { location, settings });
  } catch (error) {
    const explained = await explainFailure(error, location);
    throw explained instanceof Error ? explained : new UserError(messageOf(explained));
  }
}

/** Rules of a configuration need an engine of their own, which is loaded where there are any. */
async function loadSettings({ rules, closedArchives }: HookCall): Promise<WorkerSettings> {
  if (rules.length === 0) return { ...HOOK_SETTINGS, closedArchives };
  const settings = { ...HOOK_SETTINGS, closedArchives, customRules: rules };
  const { loadCustomRules } = await import('./detect/detect-all.ts');
  await loadCustomRules(settings);
  return settings;
}

interface Circumstances {
  readonly location: GitLocation;
  readonly settings: WorkerSettings;
}

/** The long way, with everything that may be needed: a scan's own pipeline, and a look at what was there before. */
async function scanHook(
  call: HookCall,
  opened: OpenedHook,
  { location, settings }: Circumstances,
): Promise<HookOutcome> {
  const { source, changesAt, hadName, moment, remote } = opened;
  const { ItemRunner, scanSource } = await import('./scan/scan-source.ts');
  const options = { start: { settings, cwd: call.cwd }, worker: WORKER, jobs: undefined };
  const hooks = call.signal === undefined ? {} : { signal: call.signal };
  const scanAll = async (all: Source): Promise<SourceOutcome> => {
    const runner = new ItemRunner(options);
    try {
      return await scanSource(all, runner, hooks);
    } finally {
      await runner.close();
    }
  };
  const { hits, problems, interrupted } = await scanAll(source);
  const facts = { moment, remote, problems: [...source.problems(), ...problems], interrupted };
  if (hits.length === 0) return { ...facts, added: [], held: [] };
  const { splitHeld } = await import('./hook/held-before.ts');
  const { openBlobs } = await import('./hook/open-blobs.ts');
  const scanBlobs = async (ids: readonly string[]) => (await scanAll(openBlobs(location, ids, settings))).hits;
  return { ...facts, ...(await splitHeld(await source.place(hits), { changesAt, hadName, scanBlobs })) };
}
