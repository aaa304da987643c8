// What a file of a CI system takes over from other files of its repository: templates, reused workflows, actions of its own, includes.
import { posix } from 'node:path';
import { isTree, listOf, parseTree, textOf } from './yaml-tree.ts';

/** More than any pipeline has. */
const MOST = 50;
const KEYS: ReadonlySet<string> = new Set(['template', 'local', 'include', 'uses']);

/** Where the file at `path` may mean them to be, from the root. POSIX. Whether they are there is another matter. */
export function listTemplates(path: string, text: string): readonly string[] {
  if (!/\.ya?ml$/.test(path)) return [];
  const names = new Set<string>();
  try {
    collect(parseTree(text), names);
  } catch {
    return [];
  }
  const folder = posix.dirname(path);
  const paths = [...names].slice(0, MOST).flatMap((name) => {
    const places = name.startsWith('/') ? [name.slice(1)] : [posix.join(folder, name), posix.normalize(name)];
    return places.flatMap((place) =>
      /\.ya?ml$/.test(place) ? [place] : [`${place}/action.yml`, `${place}/action.yaml`],
    );
  });
  return [...new Set(paths)].filter((place) => !place.startsWith('..'));
}

function collect(value: unknown, names: Set<string>): void {
  if (Array.isArray(value)) for (const each of value) collect(each, names);
  if (!isTree(value)) return;
  for (const [key, inner] of Object.entries(value)) {
    const texts = KEYS.has(key) ? listOf(inner).map(textOf) : [];
    for (const text of texts) {
      const name = text.replace(/@self$/, '');
      // Others lie in another repository, or are known at run time only.
      if (/^[^@:$]+$/.test(name) && (key !== 'uses' || name.startsWith('./'))) names.add(name);
    }
    collect(inner, names);
  }
}
