// Matches and places without any bytes behind them.
import type { Confidence } from '../../src/core/confidence.ts';
import type { Place } from '../../src/core/finding.ts';
import type { Match } from '../../src/core/match.ts';

/** `token` stands for a token; its look does not matter here. */
export function matchOf(token: string, confidence: Confidence = 'certain'): Match {
  return {
    ruleId: 'PAT001',
    format: 'new',
    confidence,
    checksum: 'valid',
    kind: 'user',
    token,
    offset: 0,
    length: token.length,
    encoding: [],
  };
}

export function placeOf(path: string): Place {
  const region = { line: 1, column: 1, endLine: 1, endColumn: 4 };
  return { ...region, path, object: 'blob', encoding: [], frame: { text: '', start: 0, length: 0 } };
}
