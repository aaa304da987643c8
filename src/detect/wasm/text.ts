// AssemblyScript, compiled by scripts/wasm.mjs. Where the text lies that is looked at. Around it is nothing that is part of anything.

export let textBegin: usize = 0;
export let textEnd: usize = 0;

export function beginText(from: usize, to: usize): void {
  textBegin = from;
  textEnd = to;
}
