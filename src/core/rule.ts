import type { Confidence } from './confidence.ts';
import type { TokenFormat } from './match.ts';

/** A rule is data: one JSON file in `rules/`, with its own examples. */
export interface Rule {
  /** `PAT` and three digits: a SARIF reporting descriptor id. */
  readonly id: string;
  /** PascalCase. */
  readonly name: string;
  readonly format: TokenFormat;
  readonly confidence: Confidence;
  readonly shortDescription: string;
  readonly fullDescription: string;
  /** Lines of Markdown: what it is, why it matters, what to do. */
  readonly help: readonly string[];
  readonly remediation: string;
  readonly references: readonly string[];
  readonly level: 'error' | 'warning' | 'note';
  /** CVSS-like number as text, `'0.1'` to `'10.0'`; SARIF's `security-severity`. */
  readonly securitySeverity: string;
  readonly precision: 'very-high' | 'high' | 'medium' | 'low';
  readonly tags: readonly string[];
  /** Texts in which the rule must find one token. Tokens are minted at test time: see `RuleExample`. */
  readonly examples: readonly RuleExample[];
  /** Texts in which the rule must find nothing. */
  readonly counterExamples: readonly RuleExample[];
}

/**
 * A text with `{token}` in the place of a token, and how to mint that token. Nothing checksum-valid is ever committed.
 * `mint` names a recipe of `test/mint.ts`.
 */
export interface RuleExample {
  readonly text: string;
  readonly mint?: string;
}
