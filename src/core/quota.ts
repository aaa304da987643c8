// How much may be made of what is given. Whatever decodes, inflates or unpacks can make much of little; what is honest stays far below a multiple of
// its own size, so that such a bound is never felt there, and keeps time linear everywhere else.

export interface QuotaLimits {
  /** What may be made of anything, however small. */
  readonly free: number;
  /** What may be made for each unit that was given, where that is more. */
  readonly ratio: number;
}

/** Given and spent, in one unit. */
export class Quota {
  readonly #limits: QuotaLimits;
  #given: number;
  #spent = 0;
  #raised = 0;

  constructor(limits: QuotaLimits, given = 0) {
    this.#limits = limits;
    this.#given = given;
  }

  /** What may be spent, but for what it was raised by. */
  get most(): number {
    return Math.max(this.#limits.free, this.#limits.ratio * this.#given);
  }

  give(amount: number): void {
    this.#given += amount;
  }

  /** Whether so much is left. */
  affords(amount: number): boolean {
    return this.#spent + amount <= this.most + this.#raised;
  }

  /** Takes `amount`; false when there is too little left, and nothing is taken. */
  spend(amount: number): boolean {
    if (!this.affords(amount)) return false;
    this.#spent += amount;
    return true;
  }

  /** Makes room for `amount` beyond what was spent by now. */
  raise(amount: number): void {
    this.#raised = Math.max(this.#raised, this.#spent - this.most + amount);
  }
}
