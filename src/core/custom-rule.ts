import type { Confidence } from './confidence.ts';
import type { Rule } from './rule.ts';

/** A rule that a configuration adds, for keys of one's own beside Azure DevOps's. Plain data: it crosses threads. */
export interface CustomRule {
  readonly id: string;
  /** What is found, in a few words. Foreign text. */
  readonly description: string;
  /** ASCII that is a part of every match: only around it the pattern is tried. */
  readonly literal: string;
  /** RE2 syntax, ASCII. What its first group matches is the secret, or all of the match without a group. */
  readonly pattern: string;
  /** Least Shannon entropy of the secret, in bits per character. */
  readonly entropy?: number;
  /** `likely` when absent. */
  readonly confidence?: Confidence;
}

/** Bytes before and after the literal that the pattern sees. What is longer on one side is not found. */
export const CUSTOM_REACH = 256;

/** The rule as reports list it, beside the built-in ones. */
export function asRule({ id, description, confidence = 'likely' }: CustomRule): Rule {
  return {
    id,
    name: id,
    format: 'custom',
    confidence,
    shortDescription: description,
    fullDescription: description,
    help: ['A rule of the configuration file.'],
    remediation: 'Revoke it where it was made, then take it out.',
    references: [],
    level: confidence === 'possible' ? 'warning' : 'error',
    securitySeverity: '7.0',
    precision: 'medium',
    tags: ['security', 'secret'],
    examples: [],
    counterExamples: [],
  };
}
