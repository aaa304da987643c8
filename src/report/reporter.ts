// The table of report formats. A new format is one file and one line here. Each is loaded only when it is asked for.
import type { Renderer } from './context.ts';

export type { RenderContext } from './context.ts';

/** Spelled out, because the library's declarations stand alone. */
export type Format =
  | 'console'
  | 'json'
  | 'jsonl'
  | 'sarif'
  | 'html'
  | 'csv'
  | 'junit'
  | 'github'
  | 'azure'
  | 'gitlab'
  | 'codequality';

const RENDERERS: Readonly<Record<Format, () => Promise<Renderer>>> = {
  console: async () => (await import('./console.ts')).renderConsole,
  json: async () => (await import('./json.ts')).renderJson,
  jsonl: async () => (await import('./jsonl.ts')).renderJsonLines,
  sarif: async () => (await import('./sarif.ts')).renderSarif,
  html: async () => (await import('./html.ts')).renderHtml,
  csv: async () => (await import('./csv.ts')).renderCsv,
  junit: async () => (await import('./junit.ts')).renderJunit,
  github: async () => (await import('./github.ts')).renderGithub,
  azure: async () => (await import('./azure.ts')).renderAzure,
  gitlab: async () => (await import('./gitlab.ts')).renderGitlab,
  codequality: async () => (await import('./code-quality.ts')).renderCodeQuality,
};

/** Every format, in the order in which help lists them. */
export const FORMATS = Object.keys(RENDERERS) as readonly Format[];

/** A renderer gives the report as text, in pieces to be written one after the other; nothing for a quiet console report of a clean scan. */
export function loadRenderer(format: Format): Promise<Renderer> {
  return RENDERERS[format]();
}
