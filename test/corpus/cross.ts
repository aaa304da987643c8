// The heart of the corpus: every shape in every way of writing, in both formats.
import { FORMATS, type Mint, type Row, type Sample } from './sample.ts';
import type { Shape } from './shape.ts';
import { SHAPE_FAMILIES } from './shapes.ts';
import { PLAIN, type Writing, WRITINGS } from '../detect/writings.ts';
import { isReadable, writeShape } from './write-shape.ts';

/** `full`: everything with everything. `brief`: each shape as it is, and each way of writing of some shapes. */
export type Extent = 'full' | 'brief';

/** In a brief corpus a way of writing is crossed with every such shape only. */
const BRIEF_STEP = 41;

interface NamedShape {
  readonly shape: Shape;
  readonly row: Row;
}

const NAMED: readonly NamedShape[] = SHAPE_FAMILIES.flatMap(({ name: table, shapes }) =>
  shapes.map((shape) => ({ shape, row: { table, name: shape.name } })),
);

export function* listCross(mint: Mint, extent: Extent): Generator<Sample> {
  for (const [index, writing] of WRITINGS.entries()) {
    for (const [number, { shape, row }] of NAMED.entries()) {
      if (!isReadable(shape, writing)) continue;
      if (extent === 'brief' && writing !== PLAIN && (number + index) % BRIEF_STEP !== 0) continue;
      for (const format of FORMATS) {
        const token = mint.token(format);
        const rows = writing === PLAIN ? [row] : [row, rowOf(writing)];
        yield { file: shape.file, content: writeShape(shape, writing, token), planted: [{ token, format, rows }] };
      }
    }
  }
}

function rowOf({ family, name }: Writing): Row {
  return { table: family, name };
}
