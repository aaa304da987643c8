// One line of progress as text. Whoever owns the terminal decides when to show and erase it.
import { formatSize } from '../core/size.ts';
import { columnsOf } from './columns.ts';
import { escapeText } from '../core/escape.ts';
import { formatClock, formatNumber } from './quantity.ts';

const BAR_COLUMNS = 16;
/** Before that, speed and time left are guesses. Milliseconds. */
const SETTLED = 500;

export interface ProgressState {
  /** What is being scanned: `history`, `tree`. */
  readonly label: string;
  /** What `done` counts: `objects`, `files`. */
  readonly unit?: string;
  readonly done: number;
  /** Absent while it is not known. */
  readonly total?: number;
  readonly bytes: number;
  readonly elapsedMs: number;
  readonly width: number;
  readonly unicode: boolean;
}

/** `history  ━━━━━━━━────────  52%  151,934/292,555 objects  412 MB/s  0:04 left`, without the parts at the right that do not fit. */
export function renderProgress(state: ProgressState): string {
  const parts = [escapeText(state.label), ...barParts(state), counts(state), ...speedParts(state), time(state)];
  let line = '';
  for (const part of parts) {
    const longer = line === '' ? part : `${line}  ${part}`;
    // One column stays free: some terminals wrap as soon as the last one is written.
    if (columnsOf(longer) >= state.width) break;
    line = longer;
  }
  return line;
}

function barParts({ done, total, unicode }: ProgressState): readonly string[] {
  if (total === undefined || total <= 0) return [];
  const share = Math.min(done / total, 1);
  const full = Math.floor(share * BAR_COLUMNS);
  const [on, off] = unicode ? ['━', '─'] : ['#', '-'];
  const bar = on.repeat(full) + off.repeat(BAR_COLUMNS - full);
  return [unicode ? bar : `[${bar}]`, `${Math.floor(share * 100)}%`.padStart(3)];
}

function counts({ done, total, unit }: ProgressState): string {
  const of = total === undefined || total <= 0 ? '' : `/${formatNumber(Math.max(total, done))}`;
  return `${formatNumber(done)}${of}${unit === undefined ? '' : ` ${unit}`}`;
}

function speedParts({ bytes, elapsedMs }: ProgressState): readonly string[] {
  return elapsedMs < SETTLED || bytes === 0 ? [] : [`${formatSize(Math.round((bytes * 1000) / elapsedMs))}/s`];
}

function time({ done, total, elapsedMs }: ProgressState): string {
  if (total === undefined || done <= 0 || total <= 0 || elapsedMs < SETTLED) return formatClock(elapsedMs);
  return `${formatClock((elapsedMs / done) * Math.max(total - done, 0))} left`;
}
