// A commit message without the diff that `commit --verbose` shows below it. Nothing follows that; below one of an earlier try, in a message that is
// taken from its file without --verbose, git writes its comments, and keeps the diff. All else stays, comments too: whether git drops them depends on options
// that it tells no hook (--cleanup, -c core.commentChar), and what it keeps must have been looked at.

const LINE_FEED = 0x0a;
/** wt-status.c, wt_status_add_cut_line: a comment character of the user's, the cut, comments in the user's language, and the diff. */
const CUT = / -{24} >8 -{24}\r?$/;
const LONGEST_MARK = 16;
const DIFF = 'diff --';

/** `edited`: whether somebody got to see the message in an editor; without, git shows no diff. The bytes up to the cut, which are the file's own. */
export function cleanMessage(file: Uint8Array, edited: boolean): Uint8Array {
  if (!edited) return file;
  /** Where the last cut began, below which there were only comments so far, and what makes a comment of a line. */
  let cut: { readonly at: number; readonly mark: string } | undefined;
  for (const { line, at } of splitLines(file)) {
    const found = CUT.exec(line);
    if (found !== null && found.index > 0 && found.index <= LONGEST_MARK) {
      // git cuts at the first.
      if (cut?.mark !== line.slice(0, found.index)) cut = { at, mark: line.slice(0, found.index) };
    } else if (cut !== undefined && line.startsWith(DIFF))
      return endsIn(file, cut.mark) ? file : file.subarray(0, cut.at);
    else if (cut !== undefined && !line.startsWith(cut.mark)) cut = undefined;
  }
  return file;
}

/** Whether the last line is a comment. Those of a diff begin otherwise. */
function endsIn(file: Uint8Array, mark: string): boolean {
  const text = Buffer.from(file.buffer, file.byteOffset, file.byteLength).toString('latin1').trimEnd();
  return text.startsWith(mark, text.lastIndexOf('\n') + 1);
}

function* splitLines(file: Uint8Array): Generator<{ readonly line: string; readonly at: number }> {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  for (let at = 0; at < bytes.length;) {
    const end = bytes.indexOf(LINE_FEED, at);
    const next = end < 0 ? bytes.length : end;
    yield { line: bytes.toString('latin1', at, next), at };
    at = next + 1;
  }
}
