// Colours and glyphs of the console report: the 8 base colours, bold and dim; meaning is never by colour alone.
import pc from 'picocolors';
import type { Confidence } from '../core/confidence.ts';
import type { RenderContext } from './context.ts';
import { escapeText } from '../core/escape.ts';

type Formatter = (text: string) => string;

interface Glyphs {
  readonly found: string;
  readonly clean: string;
  readonly attention: string;
  readonly cut: string;
  readonly rule: string;
  readonly dot: string;
}

const UNICODE: Glyphs = { found: '✖', clean: '✔', attention: '▲', cut: '…', rule: '│', dot: '·' };
const ASCII: Glyphs = { found: 'x', clean: 'ok', attention: '!', cut: '...', rule: '|', dot: ';' };

const WIDEST = 100;
const NARROWEST = 40;
const USUAL = 80;

export interface Style {
  readonly glyphs: Glyphs;
  /** Columns to lay out for. */
  readonly width: number;
  readonly bold: Formatter;
  readonly dim: Formatter;
  /** Places. */
  readonly cyan: Formatter;
  readonly green: Formatter;
  readonly yellow: Formatter;
  readonly red: Formatter;
  /** The colour of a confidence. */
  readonly sure: (confidence: Confidence) => Formatter;
  /** Foreign or masked text, escaped and in the terminal's character set as far as it is ours. */
  readonly show: Formatter;
}

export function styleOf({ color, unicode, width }: RenderContext): Style {
  const { bold, dim, cyan, green, yellow, red } = pc.createColors(color);
  const glyphs = unicode ? UNICODE : ASCII;
  return {
    glyphs,
    width: width > 0 ? Math.max(NARROWEST, Math.min(width, WIDEST)) : USUAL,
    bold,
    dim: (text) => (text === '' ? '' : dim(text)),
    cyan,
    green,
    yellow,
    red,
    sure: (confidence) => (confidence === 'certain' ? red : yellow),
    show: (text) => escapeText(text).replaceAll('…', glyphs.cut),
  };
}
