// How git is asked for several settings at once, and what it answers.

/** The values of those of `names` (lower case) that are set. */
export function settingsCommand(names: readonly string[]): readonly string[] {
  const pattern = `^(${names.map((name) => name.replaceAll('.', String.raw`\.`)).join('|')})$`;
  return ['config', '-z', '--get-regexp', pattern];
}

/** Its exit code for "none of them". */
export const NONE_SET = 1;

/** Of several values the last. */
export function parseSettings(text: string): ReadonlyMap<string, string> {
  const entries = text.split('\0').filter((entry) => entry !== '');
  return new Map(
    entries.map((entry) => {
      const end = entry.indexOf('\n');
      return end < 0 ? [entry, 'true'] : [entry.slice(0, end), entry.slice(end + 1)];
    }),
  );
}
