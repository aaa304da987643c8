// A commit message as git will keep it, from the file that git gives to commit-msg: git-commit(1), --cleanup.

const LINE_FEED = 0x0a;
/** git's own candidates for `core.commentChar=auto`: builtin/commit.c. */
const AUTO = '#;@!$%^&|:';
const SCISSORS = ' ------------------------ >8 ------------------------';

export interface MessageSettings {
  /** `core.commentChar` or `core.commentString`; undefined for git's own choice, which is `#`. */
  readonly comment: string | undefined;
  /** `commit.cleanup`. */
  readonly cleanup: string | undefined;
  /** Whether somebody gets to see the message in an editor: without, git takes no line for a comment. */
  readonly edited: boolean;
}

/** What git is asked for. */
export const MESSAGE_SETTINGS = ['core.commentchar', 'core.commentstring', 'commit.cleanup'];

/** `values`: git's, by name. */
export function toMessageSettings(values: ReadonlyMap<string, string>, edited: boolean): MessageSettings {
  const comment = values.get('core.commentstring') ?? values.get('core.commentchar');
  return { comment, cleanup: values.get('commit.cleanup'), edited };
}

export interface CleanMessage {
  readonly bytes: Uint8Array;
  /** The line of the file (from 1) that each line of `bytes` comes from. */
  readonly lines: readonly number[];
}

/** Leaves out what git leaves out. Where that cannot be known (a comment character that git chose itself), comments stay. */
export function cleanMessage(file: Uint8Array, settings: MessageSettings): CleanMessage {
  const { comment = '#', cleanup = 'default', edited } = settings;
  const marks = comment === 'auto' ? AUTO.split('') : [comment];
  const cuts = edited && cleanup !== 'verbatim' && cleanup !== 'whitespace';
  const strips = cleanup === 'strip' || (edited && cleanup === 'default');
  const comments = strips && comment !== 'auto' ? Buffer.from(comment) : undefined;
  const kept: Buffer[] = [];
  const lines: number[] = [];
  let number = 0;
  for (const line of splitLines(file)) {
    number += 1;
    if (cuts && isScissors(line, marks)) break;
    if (comments !== undefined && line.subarray(0, comments.length).equals(comments)) continue;
    kept.push(line);
    lines.push(number);
  }
  return { bytes: Buffer.concat(kept), lines };
}

function isScissors(line: Buffer, marks: readonly string[]): boolean {
  return marks.some((mark) => line.toString('utf8').trimEnd() === mark + SCISSORS);
}

/** Each with its line feed. */
function* splitLines(file: Uint8Array): Generator<Buffer> {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  for (let start = 0; start < bytes.length;) {
    const end = bytes.indexOf(LINE_FEED, start);
    const next = end < 0 ? bytes.length : end + 1;
    yield bytes.subarray(start, next);
    start = next;
  }
}
