// AssemblyScript, compiled by scripts/wasm.mjs. Where lines begin and end, sixteen bytes at a time. What is read before and behind the text ends no line.

const LINE_FEED: u8 = 0x0a;

/** Where the line begins that goes on to `at`, but not before `least`. */
export function beginOfLine(at: usize, least: usize): usize {
  for (let block = at; block > least;) {
    block -= 16;
    const feeds = feedsAt(block);
    if (feeds) return max(block + 32 - <usize>clz(feeds), least);
  }
  return least;
}

/** Where the line ends that goes on from `at`, but not behind `most`. */
export function endOfLine(at: usize, most: usize): usize {
  for (let block = at; block < most; block += 16) {
    const feeds = feedsAt(block);
    if (feeds) return min(block + <usize>ctz(feeds), most);
  }
  return most;
}

function feedsAt(block: usize): u32 {
  return <u32>i8x16.bitmask(i8x16.eq(v128.load(block), i8x16.splat(LINE_FEED)));
}
