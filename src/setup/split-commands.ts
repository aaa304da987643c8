// A script of a shell in its commands: no shell, but enough of one to see what comes of the exit code of each.

export interface ShellCommand {
  /** One line, with its quotes and without comments. */
  readonly text: string;
  /** What stands behind it: `''` at the end. */
  readonly end: '' | '\n' | ';' | '&&' | '||' | '|' | '&';
  /** Brackets that are open where it begins: subshells, groups, functions. */
  readonly depth: number;
}

const CONTINUED = /\\\r?\n/g;
const HERE_DOCUMENT = /(?<!<)<<-?[ \t]*(['"]?)(\w+)\1/g;
/** A comment, something quoted, what sends output elsewhere, a separator, or any other character. */
const PIECE = /(?<=^|[\s;&|(])#[^\n]*|'[^']*'|"(?:[^"\\]|\\[^])*"|\\[^]|[<>]&|&>|&&|\|\||[\n;|&]|[^]/g;
const ENDS: ReadonlySet<string> = new Set(['\n', ';', '&&', '||', '|', '&']);

export function splitCommands(script: string): readonly ShellCommand[] {
  const plain = dropHereDocuments(script.replaceAll('\r\n', '\n').replaceAll(CONTINUED, ' '));
  const commands: ShellCommand[] = [];
  let text = '';
  let depth = 0;
  let inside = 0;
  const finish = (end: ShellCommand['end']) => {
    if (text.trim() !== '') commands.push({ text: text.trim(), end, depth });
    text = '';
    depth = inside;
  };
  for (const [piece] of plain.matchAll(PIECE)) {
    if (piece === '(' || piece === '{') inside += 1;
    if (piece === ')' || piece === '}') inside -= 1;
    if (isEnd(piece)) finish(piece);
    else if (!piece.startsWith('#') || piece.length === 1) text += piece;
  }
  finish('');
  return commands;
}

/** One that has no end is none: each line is looked at once. */
function dropHereDocuments(script: string): string {
  const lines = script.split('\n');
  const last = new Map(lines.map((line, at) => [line.trimStart(), at]));
  const kept: string[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const opening = lines[at] ?? '';
    const words = [...opening.matchAll(HERE_DOCUMENT)].map(([, , word = '']) => word);
    let whole = true;
    let next = at;
    for (const word of words) {
      whole &&= (last.get(word) ?? -1) > next;
      if (whole)
        do next += 1;
        while (lines[next]?.trimStart() !== word);
    }
    kept.push(whole && words.length > 0 ? opening.replaceAll(HERE_DOCUMENT, '') : opening);
    if (whole) at = next;
  }
  return kept.join('\n');
}

function isEnd(piece: string): piece is Exclude<ShellCommand['end'], ''> {
  return ENDS.has(piece);
}
