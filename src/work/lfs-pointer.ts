// What Git LFS leaves of a file that it has not fetched: https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md.

/** Pointers are shorter. Bytes. */
const LONGEST = 1024;
const POINTER =
  /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:[a-z0-9.-]+ [^\n]*\n)*oid sha256:[0-9a-f]{64}\n(?:[a-z0-9.-]+ [^\n]*\n)*$/;

const HERE = 'only the pointer of Git LFS is here, not the content';

/** Why the content of a file was not read, when the first `length` bytes are all of it, and a pointer. */
export function explainPointer(bytes: Buffer, length: number): string | undefined {
  if (!isPointer(bytes, length)) return undefined;
  return `${HERE}: run git lfs pull (in CI: check out with LFS), or exclude it`;
}

/** The same of a file that a sparse checkout leaves in the index. */
export function explainSparsePointer(bytes: Buffer): string | undefined {
  if (!isPointer(bytes, bytes.length)) return undefined;
  return `${HERE}: check it out (git sparse-checkout add) and run git lfs pull, or exclude it`;
}

function isPointer(bytes: Buffer, length: number): boolean {
  return length < LONGEST && bytes[0] === 0x76 && POINTER.test(bytes.toString('latin1', 0, length));
}
