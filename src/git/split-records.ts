// Cuts a byte stream at a separator, for git's `-z` and line formats.

/**
 * Yields the records of a stream without their separator byte. A last record without separator is yielded too; an empty rest is not.
 * The Buffers are views that stay valid.
 */
export async function* splitRecords(
  stream: AsyncIterable<Uint8Array>,
  separator: number,
): AsyncGenerator<Buffer, void, undefined> {
  for await (const records of splitChunks(stream, separator)) yield* records;
}

/** The same, those that end in one chunk of the stream together: where there may be millions, waiting for each by itself takes longer than using it. */
export async function* splitChunks(
  stream: AsyncIterable<Uint8Array>,
  separator: number,
): AsyncGenerator<readonly Buffer[], void, undefined> {
  let rest: Buffer[] = [];
  for await (const part of stream) {
    const chunk = Buffer.from(part.buffer, part.byteOffset, part.byteLength);
    const records: Buffer[] = [];
    let start = 0;
    for (let end = chunk.indexOf(separator); end >= 0; end = chunk.indexOf(separator, start)) {
      const record = chunk.subarray(start, end);
      records.push(rest.length === 0 ? record : Buffer.concat([...rest, record]));
      rest = [];
      start = end + 1;
    }
    if (start < chunk.length) rest.push(chunk.subarray(start));
    yield records;
  }
  if (rest.length > 0) yield [Buffer.concat(rest)];
}
