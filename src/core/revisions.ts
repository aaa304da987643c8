// How commits may be named beside git's revisions: by the options of git rev-list that stand for refs, and the one that turns what follows into
// what is left out.

const REFS = /^--(?:not|all|(?:branches|tags|remotes)(?:=[\w*?./-]+)?)$/;

/** `--not`, `--all`, `--branches`, `--tags`, `--remotes`, the last three also as `--remotes=PATTERN`. */
export function isRefOption(word: string): boolean {
  return REFS.test(word);
}

/** What to begin with and what to leave out, as `HEAD --not --remotes` says it: HEAD where nothing is said to begin with. */
export function addStart(words: readonly string[]): readonly string[] {
  let isNot = false;
  for (const word of words) {
    if (word === '--not') isNot = !isNot;
    else if (word.startsWith('^') === isNot) return words;
  }
  return ['HEAD', ...words];
}
