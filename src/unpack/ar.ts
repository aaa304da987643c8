// Reads an ar: a Debian package or a static library. Its members are known by a header of text, one behind the other.
import { type Contents, readEntry } from './container.ts';
import { CutOff } from './cut-off.ts';
import type { Intake, Reading } from './intake.ts';

/** `!<arch>` and a line feed; a member's header: a name, four numbers, a size and an end mark (BSD's ar(5)). Bytes. */
const [MAGIC, HEADER] = [8, 60];
/** Ends a header, whose bytes are even: `` ` `` and a line feed. */
const END_MARK = Buffer.from('`\n', 'latin1');

/** BSD has a long name before the content, and this and its length in the header. */
const LONG_NAME = /^#1\/(\d{1,4})$/;

export function* readAr(input: Intake, contents: Contents): Reading {
  input.skip(MAGIC);
  while (yield* input.wait(1)) {
    const at = input.position;
    const header = (yield* input.take(HEADER))?.toString('latin1');
    const size = /^[^]{48}(\d+) *`\n$/.exec(header ?? '')?.[1];
    if (header === undefined || size === undefined)
      return contents.problem(undefined, `damaged: byte ${at} should begin a member, the rest was not read`);
    yield* readMember(input, contents, header.slice(0, 16).trimEnd(), Number(size));
  }
  return undefined;
}

/** A name ends with a slash where names may have blanks. Members begin at even bytes. */
function* readMember(input: Intake, contents: Contents, name: string, size: number): Reading {
  const long = Math.min(Number(LONG_NAME.exec(name)?.[1] ?? 0), size);
  const longName = long === 0 ? undefined : yield* input.take(long);
  const shown = longName?.subarray(0, longName.indexOf(0) < 0 ? long : longName.indexOf(0));
  const short = name.length > 1 && name.endsWith('/') ? name.slice(0, -1) : name;
  const length = size - long;
  const cutOff = new CutOff(END_MARK.length, endsHeader);
  if (longName !== undefined) cutOff.see(longName);
  let read = 0;
  yield* readEntry(contents, shown ?? short, function* (sink) {
    read = yield* input.pass(length, (bytes, isAll) => {
      if (!isAll) cutOff.see(bytes);
      sink.push(bytes, isAll);
    });
  });
  if (read < length) cutOff.tell(contents, shown ?? short, read, length);
  if (size % 2 === 1) yield* input.take(1);
}

function endsHeader(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === END_MARK[0] && bytes[at + 1] === END_MARK[1];
}
