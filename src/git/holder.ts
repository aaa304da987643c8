import type { ObjectType } from '../core/origin.ts';

/** An object that holds a token, or whose name in some folder is `name` and holds it: text, or the bytes of a path. */
export interface Holder<Name = string> {
  readonly id: string;
  readonly type: ObjectType;
  readonly name?: Name;
}

/** Whether it is the text of a commit or tag that holds the token. Everything else is named by trees. */
export function isMessage({ type, name }: Omit<Holder<unknown>, 'id'>): boolean {
  return name === undefined && (type === 'commit' || type === 'tag');
}
