// RFC 4180 to the letter, for tests of the CSV report.
import assert from 'node:assert/strict';

/** Rows of cells. Throws for a quote out of place, a bare line break or a row without its end. */
export function parseCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  let row: string[] = [];
  while (cell.lastIndex < text.length) {
    const at = cell.lastIndex;
    const [whole, quoted, bare = '', end] =
      cell.exec(text) ?? assert.fail(`no cell: ${JSON.stringify(text.slice(at, at + 60))}`);
    assert.ok(whole.length > 0);
    row.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  assert.deepEqual(row, [], 'the last row has no end');
  return rows;
}
