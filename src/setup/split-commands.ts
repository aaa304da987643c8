// A script of a shell in its commands: no shell, but enough of one to see what comes of the exit code of each.

export interface ShellCommand {
  /** One line, with its quotes and without comments. */
  readonly text: string;
  /** What stands behind it: `''` at the end. */
  readonly end: '' | '\n' | ';' | '&&' | '||' | '|' | '&';
}

const CONTINUED = /\\\r?\n/g;
const HERE_DOCUMENT = /<<-?[ \t]*(['"]?)(\w+)\1([^\n]*)\n(?:[^]*?\n)??[ \t]*\2(?=\n|$)/g;
/** A comment, something quoted, what sends output elsewhere, a separator, or any other character. */
const PIECE = /(?<=^|[\s;&|(])#[^\n]*|'[^']*'|"(?:[^"\\]|\\[^])*"|\\[^]|[<>]&|&>|&&|\|\||[\n;|&]|[^]/g;
const ENDS: ReadonlySet<string> = new Set(['\n', ';', '&&', '||', '|', '&']);

export function splitCommands(script: string): readonly ShellCommand[] {
  const plain = script.replaceAll('\r\n', '\n').replaceAll(CONTINUED, ' ').replaceAll(HERE_DOCUMENT, '$3');
  const commands: ShellCommand[] = [];
  let text = '';
  const finish = (end: ShellCommand['end']) => {
    if (text.trim() !== '') commands.push({ text: text.trim(), end });
    text = '';
  };
  for (const [piece] of plain.matchAll(PIECE)) {
    if (isEnd(piece)) finish(piece);
    else if (!piece.startsWith('#') || piece.length === 1) text += piece;
  }
  finish('');
  return commands;
}

function isEnd(piece: string): piece is Exclude<ShellCommand['end'], ''> {
  return ENDS.has(piece);
}
