// What Git LFS leaves of a file that it has not fetched: https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md.

/** Pointers are shorter. Bytes. */
const LONGEST = 1024;
const POINTER =
  /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:[a-z0-9.-]+ [^\n]*\n)*oid sha256:[0-9a-f]{64}\n(?:[a-z0-9.-]+ [^\n]*\n)*$/;

/** Why the content of a file was not read, when these bytes are a pointer to it. */
export function explainPointer(bytes: Buffer, length: number): string | undefined {
  if (length >= LONGEST || bytes[0] !== 0x76 || !POINTER.test(bytes.toString('latin1', 0, length))) return undefined;
  return 'only the pointer of Git LFS is here, not the content: run git lfs pull (in CI: check out with LFS), or exclude it';
}
