// What becomes of a hook's findings: wishes, judgement, words. Loaded only when there is something to tell.
import { readBaseline } from '../baseline/read-baseline.ts';
import type { FoundConfig } from '../config/read-config.ts';
import { wantsColor } from '../edge/colors.ts';
import type { ProgramIo } from '../edge/program-io.ts';
import type { HookOutcome } from '../hook.ts';
import { judge, type Suppressions } from '../hook/judge.ts';
import { readSituation } from '../hook/situation.ts';
import { tellHook } from '../hook/words.ts';
import { styleOf } from '../report/console-style.ts';
import type { HookInvocation } from './parse-hook.ts';
import { wantsUnicode } from './unicode.ts';

export interface HookEnd {
  readonly invocation: HookInvocation;
  readonly outcome: HookOutcome;
  readonly found: FoundConfig;
}

/** Tells what was found on stderr. True when that is to stop what git is doing. Throws `UserError` for a bad baseline. */
export async function tellOutcome({ invocation, outcome, found }: HookEnd, io: ProgramIo): Promise<boolean> {
  const { hook, args, failOpen, noColor } = invocation;
  const { config, name } = found;
  const failOn = invocation.failOn ?? config.failOn ?? 'likely';
  const judgement = judge(outcome, {
    include: config.include,
    exclude: config.exclude,
    minConfidence: config.minConfidence ?? 'possible',
    disabledRules: config.disabledRules,
    suppressions: findSuppressions(hook, io),
    failOn,
  });
  const style = styleOf({
    color: wantsColor(io.stderr, io.env, noColor),
    unicode: wantsUnicode(io.env, io.platform),
    width: 0,
    version: '',
    rules: [],
  });
  const { glyphs, bold, show } = style;
  const situation = readSituation({ hook, args, cwd: io.cwd, env: io.env });
  const story = { ...outcome, hook, judgement, situation, failOpen, failOn, configFile: name };
  const lines = tellHook(story, { found: glyphs.found, attention: glyphs.attention, strong: bold, show });
  if (lines.length > 0) await io.stderr.write(`${lines.join('\n')}\n`);
  return judgement.refused.length > 0;
}

/** On a server a comment beside a token is all that counts: it is there for everyone to see. */
function findSuppressions(hook: string, { cwd, home }: ProgramIo): Suppressions {
  if (hook === 'pre-receive') return { inline: true };
  const baseline = readBaseline({ cwd, home, named: undefined, paths: [] })?.baseline;
  return { inline: true, ...(baseline === undefined ? {} : { baseline }) };
}
