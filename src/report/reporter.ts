// The table of report formats. A new format is one file and one line here.
import type { ScanReport } from '../core/scan-report.ts';
import { renderConsole } from './console.ts';
import type { RenderContext, Renderer } from './context.ts';
import { renderJson } from './json.ts';
import { renderJsonLines } from './jsonl.ts';
import { renderSarif } from './sarif.ts';

export type { RenderContext } from './context.ts';

const RENDERERS = {
  console: renderConsole,
  json: renderJson,
  jsonl: renderJsonLines,
  sarif: renderSarif,
} as const satisfies Readonly<Record<string, Renderer>>;

export type Format = keyof typeof RENDERERS;

/** Every format, in the order in which help lists them. */
export const FORMATS = Object.keys(RENDERERS) as readonly Format[];

/** The report as text, in pieces to be written one after the other. Nothing at all for a quiet console report of a clean scan. */
export function render(format: Format, report: ScanReport, context: RenderContext): Iterable<string> {
  return RENDERERS[format](report, context);
}
