// Whether what stands behind `ci` or `scan` leaves them looking at all of a change: only what is known to is believed.
import { type CiCall, doubtful, idle, SURE } from './ci-call.ts';

/** One that takes a value, or more. */
const VALUED = /^--(?:report|format|output|jobs|mode|organization|server|min-confidence|fail-on)$|^-o$/;
const HARMLESS =
  /^(?:--(?:deepen|history|verbose|quiet|no-color|verify|include-suppressed|all-places|remarks|no-suppress|no-ignore)|-[qv]|--(?:report|format|output|jobs|mode|organization|server|min-confidence|fail-on)=.*)$/s;
const WORD = /(?:"(?:[^"\\]|\\[^])*"|'[^']*'|[^\s"'])+/g;
const ELSEWHERE = /^\d?(?:>>?|<)(?:&\d)?/;

/** `typed`: the rest of the command. `variables`: those whose values are known. */
export function judgeOptions(typed: string, variables: Readonly<Record<string, string>>): CiCall {
  if (/\s(?:--help|-h|--version)(?=\s|$)/.test(typed)) return idle('for its help only');
  if (/\s--(?:staged|stdin)(?=[\s=]|$)/.test(typed)) return doubtful('on what is no commit of a change');
  const strange = findStrange((typed.match(WORD) ?? []).map((word) => word.replaceAll(/^["']|["']$/g, '')));
  if (strange !== undefined) return doubtful(`with ${strange}`);
  const failOn = /\s--fail-on[\s=]+["']?([^\s"']+)/.exec(typed)?.[1];
  return failOn === undefined ? SURE : judgeLevel(failOn, variables);
}

function judgeLevel(failOn: string, variables: Readonly<Record<string, string>>): CiCall {
  const name = /^\$\{?(\w+)\}?$/.exec(failOn)?.[1];
  const value = name === undefined ? failOn : (variables[name] ?? failOn);
  if (value === 'never') return idle('with --fail-on never');
  return value.includes('$') ? doubtful(`with --fail-on ${value}`) : SURE;
}

/** The first word that may have it look at less: a path, an option that chooses, or one that is not known here. */
function findStrange(words: readonly string[]): string | undefined {
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const sent = ELSEWHERE.exec(word)?.[0];
    if (VALUED.test(word) || (sent === word && !sent.includes('&'))) at += 1;
    else if (sent === undefined && word !== '.' && word !== './' && !HARMLESS.test(word)) return word;
  }
  return undefined;
}
