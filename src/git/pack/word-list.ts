/** A list of numbers below 2^32 that grows. */
export class WordList {
  length = 0;
  #words = new Uint32Array(1 << 10);

  push(word: number): void {
    if (this.length === this.#words.length) this.#grow(this.length + 1);
    this.#words[this.length++] = word;
  }

  set(index: number, word: number): void {
    this.#words[index] = word;
  }

  /** Adds `count` words of `words` from `first` on. */
  append(words: Uint32Array, first: number, count: number): void {
    const end = this.length + count;
    if (end > this.#words.length) this.#grow(end);
    for (let at = first; this.length < end; at++) this.#words[this.length++] = words[at] as number;
  }

  /** What the list holds; it is empty then. */
  take(): Uint32Array<ArrayBuffer> {
    const words = this.#words.slice(0, this.length);
    this.length = 0;
    return words;
  }

  #grow(atLeast: number): void {
    const larger = new Uint32Array(Math.max(atLeast, this.#words.length * 2));
    larger.set(this.#words);
    this.#words = larger;
  }
}
