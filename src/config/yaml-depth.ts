// How deeply YAML is nested, before anything recurses into it: the composer overflows the stack on a hostile file, and V8 may even abort the
// process there. The concrete parser below it keeps a stack of its own, and so does this.
import { type CST, Parser } from 'yaml';

/** Offset of the first collection found below `limit` others; undefined when there is none. */
export function findTooDeep(text: string, limit: number): number | undefined {
  const waiting = [...new Parser().parse(text)].map((token) => ({ token, depth: 0 }));
  for (;;) {
    const next = waiting.pop();
    if (next === undefined) return undefined;
    const { token, depth } = next;
    if (depth > limit) return token.offset;
    if (token.type === 'document' && token.value !== undefined) waiting.push({ token: token.value, depth });
    for (const child of childrenOf(token)) waiting.push({ token: child, depth: depth + 1 });
  }
}

function childrenOf(token: CST.Token): readonly CST.Token[] {
  if (!('items' in token)) return [];
  return token.items.flatMap(({ key, value }) => [key, value].filter((child) => child !== undefined && child !== null));
}
