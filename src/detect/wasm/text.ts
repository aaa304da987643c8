// AssemblyScript, compiled by scripts/wasm.mjs. Where the text lies that is looked at. Around it is nothing that is part of anything. And what is too short in it.

/** The shortest token. Bytes. */
export const SHORTEST: usize = 52;

/** As LEAST_TEXT of ../runs.ts. */
export const LEAST_TEXT: u32 = 48;

/** Any run, number and line of a dump that is noticed has no fewer, so that a text without as many in a row holds nothing. */
export const LEAST_RUN: u32 = 24;

export let textBegin: usize = 0;
export let textEnd: usize = 0;

export function beginText(from: usize, to: usize): void {
  textBegin = from;
  textEnd = to;
}

/** Whether a byte is printable ASCII, a tab or a line break. */
export function isText(byte: u32): bool {
  return (byte >= 0x20 && byte < 0x7f) || byte === 0x09 || byte === 0x0a || byte === 0x0d;
}
