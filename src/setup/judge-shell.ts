// Whether a script calls pat-patrol, and what becomes of the exit code that a token makes it end with.
import { type CiCall, doubtful, idle, strongest, SURE, weakest } from './ci-call.ts';
import { hasCall } from './find-call.ts';
import { type ShellCommand, splitCommands } from './split-commands.ts';

export interface ShellSetting {
  /** Variables whose values are known. */
  readonly variables: Readonly<Record<string, string>>;
  /** The first command that fails ends the script. */
  readonly stops: boolean;
}

const BEFORE =
  /^(?:(?:then|do|else|time|exec|command|sudo|nice|env)\s+|[({]\s*|[A-Za-z_]\w*=(?:"[^"]*"|'[^']*'|[^\s"']*)\s+)*/;
const LAUNCHER = String.raw`(?:npx|bunx|npm[ \t]+exec|pnpm(?:[ \t]+(?:dlx|exec))?|yarn(?:[ \t]+(?:dlx|run))?|node|docker[ \t]+run)\s(?:.*?[\s/"'])?`;
const PROGRAM = String.raw`["']?(?:[^\s"']*[/\\])?pat-patrol(?:\.js|\.cmd)?(?:[@:][\w.$-]+)?[}"']*`;
const CALL = new RegExp(String.raw`^(?:&\s*)?(?:${LAUNCHER})?${PROGRAM}\s+(?:ci|scan)(?=[\s)};]|$)(.*)$`, 's');
const HELP = /\bpat-patrol\b.*\s(?:--help|-h|--version)(?=\s|$)/;

const OPENS = /^(?:if|for|while|until|case)\b/;
const CLOSES = /^(?:fi|done|esac)\b/;
const ASKS = /^(?:(?:if|elif|while|until)\s|!\s)/;
const FAILS = /^(?:exit\s+(?:[1-9]|\$\?)|return\s+[1-9]|false\b)/;

/** Undefined when nothing in it calls pat-patrol. */
export function judgeShell(script: string, setting: ShellSetting): CiCall | undefined {
  const commands = splitCommands(script);
  const calls: CiCall[] = [];
  let depth = 0;
  let { stops } = setting;
  let ended: CiCall = SURE;
  for (const [at, { text }] of commands.entries()) {
    if (OPENS.test(text)) depth += 1;
    if (CLOSES.test(text)) depth -= 1;
    const set = /^set\s+([-+])(?:[a-df-z]*e|o\s+errexit\b)/.exec(text)?.[1];
    if (set !== undefined) stops = set === '-';
    const ends = /^(?:exit|return)\b/.test(text) && depth === 0 && !/[&|]/.test(commands[at - 1]?.end ?? '');
    if (ends) ended = idle('behind the end of its script');
    const typed = CALL.exec(text.replace(BEFORE, ''))?.[1];
    if (typed === undefined) continue;
    const nested = depth > 0 ? doubtful('where a condition holds') : SURE;
    calls.push(weakest(ended, nested, judgeOptions(typed, setting), judgeEnd(commands, at, stops)));
  }
  return strongest(calls) ?? judgeRest(commands.map(({ text }) => text).join('\n'));
}

/** Behind `ci` or `scan`. */
function judgeOptions(typed: string, { variables }: ShellSetting): CiCall {
  if (/\s(?:--help|-h|--version)(?=\s|$)/.test(typed)) return idle('for its help only');
  if (/\s--(?:staged|stdin)(?=[\s=]|$)/.test(typed)) return doubtful('on what is no commit of a change');
  if (/\s--(?:include|exclude)(?=[\s=])/.test(typed)) return doubtful('on some files only');
  const failOn = /\s--fail-on[\s=]+["']?([^\s"']+)/.exec(typed)?.[1];
  if (failOn === undefined) return SURE;
  const name = /^\$\{?(\w+)\}?$/.exec(failOn)?.[1];
  const value = name === undefined ? failOn : (variables[name] ?? failOn);
  if (value === 'never') return idle('with --fail-on never');
  return value.includes('$') ? doubtful(`with --fail-on ${value}`) : SURE;
}

/** What comes of the exit code of a command. */
function judgeEnd(commands: readonly ShellCommand[], at: number, stops: boolean): CiCall {
  const { text, end } = commands[at] ?? { text: '', end: '' };
  if (ASKS.test(text)) return doubtful('as a condition');
  const before = commands[at - 1];
  if (before?.end === '||') return doubtful('where something else fails');
  if (before?.end === '&&' && /^(?:test|\[)/.test(before.text)) return doubtful('where a condition holds');
  if (end === '&') return doubtful('in the background');
  if (end === '|')
    return isPiped(commands, at) ? SURE : doubtful('in front of a pipe, which has an exit code of its own');
  let last = at;
  while (commands[last]?.end === '&&') last += 1;
  const next = commands[last + 1];
  if (commands[last]?.end === '||') return judgeAlternative(next?.text ?? '');
  if (next === undefined || (stops && last === at)) return SURE;
  return doubtful('in front of other commands, whose exit code may be the one that counts');
}

function judgeAlternative(text: string): CiCall {
  if (FAILS.test(text)) return SURE;
  const why = `in front of || ${text.split(/\s/, 1)[0] ?? ''}`;
  return /^(?::|true\b|echo\b|printf\b|exit\s+0)/.test(text) ? idle(why) : doubtful(why);
}

/** A shell that was told to look at all of a pipe. */
function isPiped(commands: readonly ShellCommand[], at: number): boolean {
  return commands.slice(0, at).some(({ text }) => /^set\s.*o\s+pipefail\b/.test(text));
}

/** It may still run in a way that is not understood here. */
function judgeRest(script: string): CiCall | undefined {
  if (!hasCall(script)) return undefined;
  return HELP.test(script) ? undefined : doubtful('in a way that is not understood here');
}
