// Whether a stream gets colours. Decided here because picocolors colours every pipe when `CI` is set and takes FORCE_COLOR=0 as on.
import type { Environment, OutputStream } from './program-io.ts';

/** `--no-color`, then `NO_COLOR` (non-empty), then `FORCE_COLOR` (`0` and `false` are off), then whether it is a capable terminal. */
export function wantsColor(stream: Pick<OutputStream, 'isTTY'>, env: Environment, noColor: boolean): boolean {
  if (noColor || isSet(env['NO_COLOR'])) return false;
  const forced = env['FORCE_COLOR'];
  if (isSet(forced)) return forced !== '0' && forced !== 'false';
  return stream.isTTY && env['TERM'] !== 'dumb';
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== '';
}
