// `--range HEAD --not --remotes` without quotes, as people type it for git: several words that are one value.
import { isRefOption } from '../core/revisions.ts';

const OPTION = '--range';

/**
 * Makes one word of a range's words: behind what may be its first one, the options of git's that stand for refs, and one revision behind `--not`.
 * Everything else stays as it is.
 */
export function gatherRange(args: readonly string[]): readonly string[] {
  const end = args.indexOf('--');
  const at = args.findIndex((arg) => arg === OPTION || arg.startsWith(`${OPTION}=`));
  if (at < 0 || (end >= 0 && end < at)) return args;
  const [words, next] = takeWords(args, at);
  const option = words.length < 2 ? args.slice(at, next) : [`${OPTION}=${words.join(' ')}`];
  return [...args.slice(0, at), ...option, ...gatherRange(args.slice(next))];
}

/** The words of the range that begins with the option at `at`, and where they end. */
function takeWords(args: readonly string[], at: number): readonly [readonly string[], number] {
  const typed = args[at] === OPTION ? undefined : args[at]?.slice(OPTION.length + 1);
  const words = typed === undefined ? [] : [typed];
  let next = at + 1;
  for (let word = args[next]; word !== undefined; word = args[++next]) {
    const mayBeRevision = words.length === 0 || words.at(-1) === '--not';
    if (!isRefOption(word) && (!mayBeRevision || word.startsWith('-'))) break;
    words.push(word);
  }
  return [words, next];
}
