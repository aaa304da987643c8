// The lines that git gives to pre-push and pre-receive on stdin.

import { UserError } from '../core/errors.ts';

/** One ref that a push changes. */
export interface RefUpdate {
  /** On the receiving side. Foreign text. */
  readonly ref: string;
  /** What the other side has there; undefined for a ref that is new. Full id. */
  readonly before: string | undefined;
  /** What it is to have; undefined for a deletion. Full id. */
  readonly after: string | undefined;
}

/** `LOCAL-REF LOCAL-ID REMOTE-REF REMOTE-ID`: githooks(5). A local ref is whatever was typed, spaces too: `HEAD@{1 day ago}`. */
const PUSH = /^.+ (?<after>[0-9a-f]+) (?<ref>\S+) (?<before>[0-9a-f]+)$/;
/** `OLD NEW REF`. */
const RECEIVE = /^(?<before>[0-9a-f]+) (?<after>[0-9a-f]+) (?<ref>\S+)$/;

/** Throws `UserError` for a line that git does not write. */
export function parseUpdates(text: string, hook: 'pre-push' | 'pre-receive'): readonly RefUpdate[] {
  const pattern = hook === 'pre-push' ? PUSH : RECEIVE;
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines.map((line, index) => {
    const { before = '', after = '', ref = '' } = pattern.exec(line)?.groups ?? {};
    if (!isId(before) || !isId(after))
      throw new UserError(`standard input, line ${index + 1}: not what git gives to ${hook}: is it called by git?`);
    return { ref, before: orUndefined(before), after: orUndefined(after) };
  });
}

function isId(text: string): boolean {
  return text.length === 40 || text.length === 64;
}

function orUndefined(id: string): string | undefined {
  return /^0+$/.test(id) ? undefined : id;
}
