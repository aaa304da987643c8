// What of a text is new: the rest stood in another text already, with the same bytes around it, and was searched there. So what lies in the
// rest alone needs no second look, though it is still read for what it adds to what is new.

/** Stretches of a text that are new, in order: pairs of words from `first` on, each a begin and an end counted from `origin`. */
export interface Changes {
  readonly words: Uint32Array;
  readonly first: number;
  readonly count: number;
  readonly origin: number;
}

/** Whether one of the changes lies in `[from, to]` or touches it. An empty one, where something was taken out, has two sides as well. */
export function touches({ words, first, count, origin }: Changes, from: number, to: number): boolean {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (origin + (words[first + 2 * middle + 1] as number) < from) low = middle + 1;
    else high = middle;
  }
  return low < count && origin + (words[first + 2 * low] as number) <= to;
}
