// What becomes of a hook's findings: wishes, judgement, words. Loaded only when there is something to tell.
import { readBaseline } from '../baseline/read-baseline.ts';
import { type Config, NO_CONFIG } from '../config/config.ts';
import { readConfig } from '../config/read-config.ts';
import { wantsColor } from '../edge/colors.ts';
import type { ProgramIo } from '../edge/program-io.ts';
import type { HookOutcome } from '../hook.ts';
import { judge, type Suppressions } from '../hook/judge.ts';
import { tellHook } from '../hook/words.ts';
import { styleOf } from '../report/console-style.ts';
import type { HookInvocation } from './parse-hook.ts';
import { wantsUnicode } from './unicode.ts';

/** Tells what was found on stderr. True when that is to stop what git is doing. Throws `UserError` for a bad configuration. */
export async function tellOutcome(invocation: HookInvocation, outcome: HookOutcome, io: ProgramIo): Promise<boolean> {
  const { hook, failOn, failOpen, noColor } = invocation;
  const { config, name, suppressions } = await findWishes(hook, io);
  const judgement = judge(outcome, {
    include: config.include,
    exclude: config.exclude,
    minConfidence: config.minConfidence ?? 'possible',
    disabledRules: config.disabledRules,
    suppressions,
    failOn: failOn ?? config.failOn ?? 'likely',
  });
  const style = styleOf({
    color: wantsColor(io.stderr, io.env, noColor),
    unicode: wantsUnicode(io.env, io.platform),
    width: 0,
    version: '',
    rules: [],
  });
  const { glyphs, bold, show } = style;
  const story = { ...outcome, hook, judgement, failOpen, configFile: name };
  const lines = tellHook(story, { found: glyphs.found, attention: glyphs.attention, strong: bold, show });
  if (lines.length > 0) await io.stderr.write(`${lines.join('\n')}\n`);
  return judgement.refused.length > 0;
}

interface FoundWishes {
  readonly config: Config;
  readonly name?: string;
  readonly suppressions: Suppressions;
}

/**
 * A server goes by no file that the push brings along, nor by one of the folder in which its repository lies; a comment beside a token is there
 * for everyone to see.
 */
async function findWishes(hook: string, { cwd, home }: ProgramIo): Promise<FoundWishes> {
  if (hook === 'pre-receive') return { config: NO_CONFIG, suppressions: { inline: true } };
  const search = { cwd, home, named: undefined, paths: [] };
  const baseline = readBaseline(search)?.baseline;
  const suppressions = { inline: true, ...(baseline === undefined ? {} : { baseline }) };
  return { ...(await readConfig(search)), suppressions };
}
