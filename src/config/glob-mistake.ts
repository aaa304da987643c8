// Globs that can only be slips: they would match nothing, and a filter that silently does nothing hides what it was meant to show.

/** What is wrong with a glob, as the end of a sentence; undefined when it can match something. */
export function globMistake(glob: string): string | undefined {
  const name = glob
    .trim()
    .replace(/^\.?\//, '')
    .replace(/\/$/, '');
  if (name === '') return 'is empty';
  const open = findUnclosed(name);
  return open === undefined ? undefined : `has a ${open} that is never closed; a plain ${open} is written \\${open}`;
}

/** The first bracket or brace without an end. A `]` right after `[`, `[!` or `[^` is one of the set. */
function findUnclosed(glob: string): string | undefined {
  const text = glob.replaceAll(/\\./gs, '').replaceAll(/\[[!^]?\]?[^\]]*\]/g, '');
  if (text.includes('[')) return '[';
  let depth = 0;
  for (const character of text) {
    if (character === '{') depth++;
    else if (character === '}') depth = Math.max(0, depth - 1);
  }
  return depth > 0 ? '{' : undefined;
}
