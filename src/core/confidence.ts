/** How sure a finding is, from least to most. The order is the contract of `--min-confidence` and `--fail-on`. */
export const CONFIDENCES = ['possible', 'likely', 'certain'] as const;

export type Confidence = (typeof CONFIDENCES)[number];

/** The least confidence that fails a scan. */
export type FailOn = Confidence | 'never';

export function isAtLeast(confidence: Confidence, threshold: Confidence): boolean {
  return CONFIDENCES.indexOf(confidence) >= CONFIDENCES.indexOf(threshold);
}

/** Whether a finding of this confidence alone is enough to fail a scan. */
export function reaches(confidence: Confidence, failOn: FailOn): boolean {
  return failOn !== 'never' && isAtLeast(confidence, failOn);
}
