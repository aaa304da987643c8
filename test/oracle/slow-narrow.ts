// The oracle's notion of text in narrow rows: from each place where one may begin, the end of that row, and rows
// as wide as the second one, the last perhaps shorter.
import { type Line, lineEndAt, runAt } from './slow-joined.ts';

export function narrowBlocksOf(text: string): readonly Line[][] {
  const starts = new Set<number>();
  for (const { 0: row, index } of text.matchAll(/[A-Za-z0-9+/_-]+/g)) {
    const end = index + row.length;
    starts.add(index).add(end + (lineEndAt(text, end)?.length ?? 0));
  }
  return Array.from(starts, (start) => rowsFrom(text, start)).filter(
    (lines) => lines.reduce((sum, [, line]) => sum + line.length, 0) >= 52,
  );
}

function rowsFrom(text: string, start: number): Line[] {
  const first = runAt(text, start);
  const second = lineAfter(text, [start, first]);
  const width = second?.[1].length ?? 0;
  if (second === undefined || width === 0 || width > 15) return [];
  const lines: Line[] = [[start + Math.max(0, first.length - width), first.slice(-width)]];
  for (let line: Line | undefined = second; line !== undefined && line[1] !== '' && line[1].length <= width;) {
    lines.push(line);
    line = line[1].length < width ? undefined : lineAfter(text, line);
  }
  return lines;
}

function lineAfter(text: string, [at, row]: Line): Line | undefined {
  const lineEnd = lineEndAt(text, at + row.length);
  const next = at + row.length + (lineEnd?.length ?? 0);
  return lineEnd === undefined ? undefined : [next, runAt(text, next)];
}
