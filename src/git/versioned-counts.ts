// Many versions of a list of small numbers, each made from another by a change or two. What two versions have in common is kept once, so that a
// version for each of a hundred thousand commits costs little.

type Node = readonly (Node | number | undefined)[];

const BITS = 5;
const WIDTH = 1 << BITS;

/** A list of `size` numbers, all 0 at first. Never changes. */
export class VersionedCounts {
  readonly #root: Node;
  readonly #levels: number;

  constructor(size: number, root: Node = []) {
    this.#root = root;
    this.#levels = Math.max(1, Math.ceil(Math.log2(Math.max(size, 2)) / BITS));
  }

  get(index: number): number {
    let node: Node | number | undefined = this.#root;
    for (let level = this.#levels - 1; level >= 0 && typeof node === 'object'; level--)
      node = node[(index >>> (level * BITS)) % WIDTH];
    return typeof node === 'number' ? node : 0;
  }

  /** The list in which `amount` is added to one of the numbers. */
  add(index: number, amount: number): VersionedCounts {
    const root = this.#replace(this.#root, this.#levels - 1, index, this.get(index) + amount);
    return new VersionedCounts(2 ** (this.#levels * BITS), root);
  }

  #replace(node: Node | undefined, level: number, index: number, value: number): Node {
    const copy = [...(node ?? [])];
    const slot = (index >>> (level * BITS)) % WIDTH;
    const inner = copy[slot];
    copy[slot] =
      level === 0 ? value : this.#replace(typeof inner === 'object' ? inner : undefined, level - 1, index, value);
    return copy;
  }
}
