// The shells that completions can be had for. Each is a file that is loaded when it is asked for.
import type { CompletionRenderer } from './completed.ts';

const RENDERERS = {
  bash: async () => (await import('./bash.ts')).renderBash,
  zsh: async () => (await import('./zsh.ts')).renderZsh,
  fish: async () => (await import('./fish.ts')).renderFish,
  pwsh: async () => (await import('./pwsh.ts')).renderPwsh,
} as const satisfies Readonly<Record<string, () => Promise<CompletionRenderer>>>;

export type Shell = keyof typeof RENDERERS;

export const SHELLS = Object.keys(RENDERERS) as readonly Shell[];

export function loadCompletion(shell: Shell): Promise<CompletionRenderer> {
  return RENDERERS[shell]();
}
