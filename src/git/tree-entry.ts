// One entry of a tree, `MODE NAME\0ID`. Git writes modes of five or six digits, but takes any octal number, and looks at four bits of it
// (tree-walk.c, `decode_tree_entry` and `canon_mode`). In WebAssembly the same is pack/wasm/tree-entry.ts.

/** `4 x`: a mode, a space and a name. */
const SHORTEST = 3;
const NUL = 0;

const TYPE = 0o170000;
const FOLDER = 0o040000;
const FILE = 0o100000;
const LINK = 0o120000;

/** The NUL behind the name of the entry at `at`, or `end` or more. */
export function endOfName(bytes: Uint8Array, at: number, end: number): number {
  let nul = at + SHORTEST;
  while (nul < end && bytes[nul] !== NUL) nul++;
  return nul;
}

/** What the entry at `at` names. What is neither file, link nor folder git takes for a submodule, whose commit another repository holds. */
export function typeOfEntry(bytes: Uint8Array, at: number): 'tree' | 'blob' | 'commit' {
  let mode = 0;
  for (let digit = at; isOctal(bytes[digit]); digit++) mode = (mode << 3) | ((bytes[digit] as number) & 7);
  const type = mode & TYPE;
  if (type === FOLDER) return 'tree';
  return type === FILE || type === LINK ? 'blob' : 'commit';
}

function isOctal(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x37;
}
