// An index names offsets in the order of ids; a table of entries has them in the order of the pack. Sorted digit by digit, from the last to the
// first: a tenth of the time of a plain sort.
import type { PackIndex, PackTable } from '../../core/pack.ts';
import { CorruptPack } from './corrupt.ts';
import { offsetAt } from './pack-index.ts';

/** The header of a pack (12 bytes) and the checksum at its end are not entries. */
const PACK_HEADER = 12;

/** A digit has as many values as there are places to write to that a processor has at hand. */
const DIGIT_BITS = 11;
const VALUES = 1 << DIGIT_BITS;

type Sorted = Pick<PackTable, 'offsets' | 'positions'>;

/**
 * Puts the offsets that the index names in order into `sorted`, and `end`, where entries end, behind them. Throws `CorruptPack` when an offset is
 * named twice or lies outside of the pack.
 */
export function sortOffsets(sorted: Sorted, end: number, index: PackIndex): void {
  const { count } = index;
  let from: Sorted = { offsets: new Float64Array(count), positions: new Int32Array(count) };
  let to: Sorted = { offsets: new Float64Array(count), positions: new Int32Array(count) };
  readOffsets(from, end, index);
  for (let scale = 1; scale < end; scale *= VALUES) {
    sortByDigit(from, to, scale);
    [from, to] = [to, from];
  }
  sorted.offsets.set(from.offsets);
  sorted.offsets[count] = end;
  sorted.positions.set(from.positions);
  checkDistinct(sorted.offsets);
}

function readOffsets({ offsets, positions }: Sorted, end: number, index: PackIndex): void {
  for (let position = 0; position < offsets.length; position++) {
    const offset = offsetAt(index, position);
    if (offset < PACK_HEADER || offset >= end)
      throw new CorruptPack(`the index names offset ${offset} in a pack whose entries end at ${end}`);
    offsets[position] = offset;
    positions[position] = position;
  }
}

/** Keeps the order of those with the same digit. */
function sortByDigit(from: Sorted, to: Sorted, scale: number): void {
  const starts = new Int32Array(VALUES + 1);
  for (const offset of from.offsets) {
    const digit = (offset / scale) & (VALUES - 1);
    starts[digit + 1] = (starts[digit + 1] as number) + 1;
  }
  for (let value = 1; value < VALUES; value++) {
    starts[value] = (starts[value] as number) + (starts[value - 1] as number);
  }
  for (let at = 0; at < from.offsets.length; at++) {
    const offset = from.offsets[at] as number;
    const digit = (offset / scale) & (VALUES - 1);
    const place = starts[digit] as number;
    starts[digit] = place + 1;
    to.offsets[place] = offset;
    to.positions[place] = from.positions[at] as number;
  }
}

function checkDistinct(offsets: Float64Array): void {
  for (let entry = 1; entry < offsets.length; entry++) {
    if (offsets[entry] === offsets[entry - 1])
      throw new CorruptPack(`the index names offset ${offsets[entry] as number} twice`);
  }
}
