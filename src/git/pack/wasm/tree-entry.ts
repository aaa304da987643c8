// AssemblyScript, compiled by scripts/wasm.mjs with index.ts and entries.ts: one entry of a tree, `MODE NAME\0ID`. Git writes modes of five or six
// digits, but takes any octal number, and looks at four bits of it (tree-walk.c, `decode_tree_entry` and `canon_mode`): a folder, a file or a link,
// and everything else is a submodule.

/** `40000 x`: the shortest that git writes before a NUL. */
const SHORTEST: usize = 7;

/** `100644 `, `100755 `, `120000 ` and `40000 `. */
const FILE: u64 = 0x20343436303031;
const PROGRAM: u64 = 0x20353537303031;
const LINK: u64 = 0x20303030303231;
const FOLDER: u64 = 0x203030303034;
const SEVEN_BYTES: u64 = 0x00ffffffffffffff;
const SIX_BYTES: u64 = 0x0000ffffffffffff;

/** A one, and the sign, in each of the bytes before that in which a NUL may end a name: `4 x` is the shortest of all. */
const ONES: u64 = 0x0001010101000000;
const SIGNS: u64 = 0x0080808080000000;

/** The NUL behind the name of the entry at `at`: before `end`, or `end`, or not far behind it. */
export function endOfName(at: usize, end: usize): usize {
  const head = load<u64>(at);
  const nuls = (head - ONES) & ~head & SIGNS;
  if (nuls != 0) return at + <usize>(ctz(nuls) >> 3);
  for (let start = at + SHORTEST; start < end; start += 16) {
    const mask = i8x16.bitmask(i8x16.eq(v128.load(start), i8x16.splat(0)));
    if (mask != 0) return start + ctz(mask);
  }
  return end;
}

/** Whether the entry whose name ends at `end` is a folder. */
export function isFolder(entry: usize, end: usize): bool {
  const head = load<u64>(entry);
  if ((head & SIX_BYTES) == FOLDER) return true;
  return !isFileAsUsual(head) && typeOf(entry, end) == 0o040000;
}

/** Whether it names a submodule's commit, which another repository holds. */
export function isGitlink(entry: usize, end: usize): bool {
  const head = load<u64>(entry);
  if (<bool>(<u32>isFileAsUsual(head) | <u32>((head & SIX_BYTES) == FOLDER))) return false;
  const type = typeOf(entry, end);
  return type != 0o100000 && type != 0o120000 && type != 0o040000;
}

function isFileAsUsual(head: u64): bool {
  const mode = head & SEVEN_BYTES;
  return <bool>(<u32>(mode == FILE) | <u32>(mode == PROGRAM) | <u32>(mode == LINK));
}

/** The four bits of the mode that begins the entry whose name ends at `end`. */
function typeOf(entry: usize, end: usize): u32 {
  let mode: u32 = 0;
  for (let digit = entry; digit < end; digit++) {
    const byte = load<u8>(digit);
    if (byte < 0x30 || byte > 0x37) break;
    mode = (mode << 3) | (byte & 7);
  }
  return mode & 0o170000;
}
