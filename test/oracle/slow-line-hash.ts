// `primaryLocationLineHash` as its description says it, with BigInt and no rolling: the hash of each line from scratch.

/** The hash of every line of `text`, with its count. */
export function slowLineHashes(text: string): readonly string[] {
  const characters = [...text.replaceAll(/\r\n?/g, '\n').matchAll(/[^ \t]/gs)].map(([character]) => character);
  const codes = characters
    .join('')
    .split('')
    .map((unit) => BigInt(unit.charCodeAt(0)));
  codes.push(65_535n);
  const starts = [0, ...codes.flatMap((code, index) => (code === 10n ? [index + 1] : []))];
  const seen = new Map<string, number>();
  return starts.map((start) => {
    let hash = 0n;
    for (let index = start; index < start + 100; index++) hash = BigInt.asUintN(64, hash * 37n + (codes[index] ?? 0n));
    const text16 = hash.toString(16);
    const count = (seen.get(text16) ?? 0) + 1;
    seen.set(text16, count);
    return `${text16}:${count}`;
  });
}
