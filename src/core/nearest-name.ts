// "Did you mean": one rule for options, commands, values and configuration keys.
import { distance } from 'fastest-levenshtein';

/** The candidate that a slip of the fingers turns into `typed`; undefined when none is near. */
export function nearestName(typed: string, candidates: Iterable<string>): string | undefined {
  const wanted = typed.toLowerCase();
  let best: { readonly name: string; readonly steps: number } | undefined;
  for (const name of candidates) {
    const steps = distance(wanted, name.toLowerCase());
    if (steps <= allowedSteps(name) && steps < Math.min(wanted.length, best?.steps ?? Infinity)) best = { name, steps };
  }
  return best?.name;
}

/** `; did you mean NAME?` or nothing, to be put after an error. */
export function didYouMean(typed: string, candidates: Iterable<string>, show = (name: string) => name): string {
  const name = nearestName(typed, candidates);
  return name === undefined ? '' : `; did you mean ${show(name)}?`;
}

/** Every third letter may be wrong, and two letters may have changed places, which counts as two. */
function allowedSteps(name: string): number {
  return name.length < 4 ? 1 : Math.max(2, Math.floor(name.length / 3));
}
