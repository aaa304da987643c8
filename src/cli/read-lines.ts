// Lines that somebody types, or that come through a pipe.

/** Each without its end. What is longer than 64 KiB is no line of a person's, and ends it. */
export async function* readLines(input: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of input) {
    rest += decoder.decode(chunk, { stream: true });
    const lines = rest.split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield line.replace(/\r$/, '');
    if (rest.length > 1 << 16) return;
  }
  if (rest !== '') yield rest;
}
