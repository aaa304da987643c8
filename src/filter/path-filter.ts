import { posix } from 'node:path';
import micromatch from 'micromatch';

/** `true` for a path that the user wants looked at. */
export type PathFilter = (path: string) => boolean;

/** The filter of a user without wishes: known by name, so that a million paths need not be spelled out for it. */
export const acceptAll: PathFilter = () => true;

/** Names may hold line breaks, which no wildcard of micromatch's takes for a character: globs and paths are compared with this in their place. */
const BREAK = '\ufffc';

const OPTIONS = { dot: true, nonegate: true } as const;

/**
 * Compiles `--include` and `--exclude` globs. A glob without a slash matches at any depth, and a glob that matches a directory takes in all
 * that is below it, as in `.gitignore`. Globs are tried on the path as it is shown and, so that a configuration file means the same in every
 * sub-directory, on the path from the repository's root (`prefix` + path).
 */
export function createPathFilter(include: readonly string[], exclude: readonly string[], prefix: string): PathFilter {
  if (include.length === 0 && exclude.length === 0) return acceptAll;
  const compile = (globs: readonly string[]) =>
    globs.flatMap((glob) => expand(withoutBreaks(glob))).map((glob) => micromatch.matcher(glob, OPTIONS));
  const included = compile(include);
  const excluded = compile(exclude);
  const base = withoutBreaks(prefix);
  return (path) => {
    const shown = withoutBreaks(path);
    const names = base === '' ? [shown] : [shown, posix.normalize(base + shown)];
    const matchesAny = (matchers: readonly PathFilter[]) =>
      matchers.some((matches) => names.some((name) => matches(name)));
    return (included.length === 0 || matchesAny(included)) && !matchesAny(excluded);
  };
}

function withoutBreaks(text: string): string {
  return text.replaceAll(/[\n\r\u2028\u2029]/g, BREAK);
}

function expand(glob: string): string[] {
  const trimmed = glob.replace(/^\.?\//, '').replace(/\/$/, '');
  const anchored = trimmed.includes('/') ? trimmed : `**/${trimmed}`;
  return [anchored, `${anchored}/**`];
}
