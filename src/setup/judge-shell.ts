// Whether a script calls pat-patrol, and what becomes of the exit code that a token makes it end with.
import { type CiCall, doubtful, idle, strongest, SURE, weakest } from './ci-call.ts';
import { hasCall } from './find-call.ts';
import { judgeOptions } from './judge-options.ts';
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

/** Undefined when nothing in it calls pat-patrol. Believed is only what is understood: a call of its own, behind nothing that turns it aside. */
export function judgeShell(script: string, setting: ShellSetting): CiCall | undefined {
  const commands = splitCommands(script);
  const calls: CiCall[] = [];
  let nested = 0;
  let { stops } = setting;
  let before: CiCall = SURE;
  for (const [at, command] of commands.entries()) {
    const { text, depth } = command;
    if (OPENS.test(text)) nested += 1;
    if (CLOSES.test(text)) nested -= 1;
    const set = /^set\s+([-+])(?:[a-df-z]*e|o\s+errexit\b)/.exec(text)?.[1];
    if (set !== undefined) stops = set === '-';
    const prefix = BEFORE.exec(text)?.[0] ?? '';
    const typed = CALL.exec(text.slice(prefix.length))?.[1];
    if (typed === undefined) {
      const always = depth === 0 && nested === 0 && !/[&|]/.test(commands[at - 1]?.end ?? '');
      before = weakest(before, judgeBefore(text, always));
      continue;
    }
    const place = nested > 0 ? doubtful('where a condition holds') : judgeDepth(depth, prefix);
    calls.push(weakest(before, place, judgeOptions(typed, setting.variables), judgeEnd(commands, at, stops)));
  }
  return strongest(calls) ?? judgeRest(commands.map(({ text }) => text).join('\n'));
}

/** What comes before a call: an end of the script that fails nothing, another folder. In a subshell of its own a folder is no matter. */
function judgeBefore(text: string, always: boolean): CiCall {
  const plain = text.replace(/^(?:(?:then|do|else)\s+|\{\s*)+/, '');
  if (/^(?:exit|return)\b/.test(plain) && always) return idle('behind the end of its script');
  if (/^\(*\s*(?:exit|return)\b/.test(plain) && !FAILS.test(plain)) return doubtful('behind an end of its script');
  if (/^(?:trap|exec|alias|eval)\b/.test(plain)) return doubtful(`behind ${plain.split(/\s/, 1)[0] ?? ''}`);
  return /^(?:cd|pushd|popd|chdir|Set-Location)\b/i.test(plain) ? doubtful('in another folder') : SURE;
}

/** What becomes of a group, and whether a function is called, is not looked at. */
function judgeDepth(depth: number, prefix: string): CiCall {
  return depth === 0 && !/[({]/.test(prefix) ? SURE : doubtful('within brackets');
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
