// A credential that cannot be read here, as the console says it: it may be a token, and it may not.
import { findCarrier } from '../core/carriers.ts';
import type { Place } from '../core/finding.ts';
import { wrapProse } from './columns.ts';
import { placeName } from './console-place.ts';
import type { Style } from './console-style.ts';

const INDENT = '  ';

/** The lines of a remark, without an empty line around it. */
export function renderRemark(place: Place, style: Style): readonly string[] {
  const carrier = place.carrier === undefined ? undefined : findCarrier(place.carrier);
  const what = `note: ${carrier?.name ?? 'an encrypted credential'}; if it is a token of Azure DevOps, it is not checked here`;
  return [...wrapProse(`${style.glyphs.dot} ${what}`, style.width, INDENT, ''), `${INDENT}${placeName(place, style)}`];
}
