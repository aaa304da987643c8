// What a core says when it cannot follow a delta.

type Details = readonly [number, number, number];

/** What can be wrong with a delta, by the numbers of wasm/layout.ts. */
export const DELTA_MESSAGES: readonly ((details: Details) => string)[] = [
  () => 'it is too large to be unpacked in memory',
  () => 'a delta header is cut off',
  ([made, has]) => `a delta is made for a base of ${made} bytes, but its base has ${has}`,
  () => 'a delta ends in the middle of an instruction',
  () => 'a delta uses the reserved instruction 0',
  ([from, to, size]) => `a delta copies bytes ${from} to ${to} of a base of ${size}`,
  ([size]) => `a delta writes more than the ${size} bytes it announces`,
  ([written, size]) => `a delta writes ${written} of the ${size} bytes it announces`,
];
