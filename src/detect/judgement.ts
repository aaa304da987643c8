// What becomes of a candidate that no checksum vouches for. Every signal has a weight for each kind of candidate; their sum says whether it
// is likely a token, possibly one, or not worth a word. The table in ARCHITECTURE.md ("Detection") says the same to people, and a test
// compares them. Nothing here is ever asked about a token whose checksum holds.
import type { TokenFacts } from '../core/match.ts';
import { CONTEXT_REACH, readSurroundings, type Surroundings } from './context.ts';
import { entropyOf } from './entropy.ts';
import type { Trace } from './layer.ts';
import { placeholderReason } from './placeholder.ts';
import { recognizeCarrier } from './recognize-carrier.ts';

/** `signed`: 84 characters with both signatures and a month; `shaped`: 84 with `AZDO` in its place; `legacy`: 52 of base32. */
export type CandidateKind = 'signed' | 'shaped' | 'legacy';

/** Everything that counts, of the candidate itself and of what surrounds it. */
export interface Evidence {
  readonly kind: CandidateKind;
  /** Shannon entropy of its 52 random digits in bits per digit. */
  readonly entropy: number;
  readonly word: string;
  readonly surroundings: Surroundings;
  /** It stands where a known carrier has its secret. */
  readonly carried: boolean;
}

export interface Signal {
  /** For people. */
  readonly name: string;
  readonly weights: Readonly<Record<CandidateKind, number>>;
  readonly applies: (evidence: Evidence) => boolean;
}

const weigh = (signed: number, shaped: number, legacy: number) => ({ signed, shaped, legacy });

/** Entropy that 99 % of genuine tokens exceed: 52 digits of base62, 52 of base32. */
const RANDOM = { signed: 4.5, shaped: 4.5, legacy: 4 };

export const SIGNALS: readonly Signal[] = [
  { name: 'its signatures', weights: weigh(7, 5, 0), applies: () => true },
  { name: 'entropy of a token', weights: weigh(1, 0, 1), applies: ({ kind, entropy }) => entropy >= RANDOM[kind] },
  {
    name: 'platform data as in real tokens',
    weights: weigh(1, 0, 0),
    applies: ({ word }) => word.startsWith('ACAAAAA', 60),
  },
  { name: 'a digit', weights: weigh(0, 0, 1), applies: ({ word }) => /\d/.test(word) },
  { name: 'no digit', weights: weigh(-1, -1, -2), applies: ({ word }) => !/\d/.test(word.slice(0, 52)) },
  { name: 'last letter a or q', weights: weigh(0, 0, 1), applies: ({ word }) => /[aq]$/.test(word) },
  {
    name: 'Azure DevOps is named within 256 bytes',
    weights: weigh(1, 1, 2),
    applies: ({ surroundings }) => surroundings.azure,
  },
  {
    name: 'it stands where a known carrier has its secret, and Azure DevOps is named',
    weights: weigh(1, 1, 2),
    applies: ({ carried, surroundings }) => carried && surroundings.azure,
  },
  {
    name: 'it is the password of an Azure DevOps Server, which may write no checksum',
    weights: weigh(0, 0, 5),
    applies: ({ surroundings }) => surroundings.server,
  },
  {
    name: 'its line calls it an example',
    weights: weigh(-2, -1, -2),
    applies: ({ surroundings }) => surroundings.example,
  },
  {
    name: 'a name for digests or addresses stands before it',
    weights: weigh(-1, -2, -4),
    applies: ({ surroundings }) => surroundings.digest,
  },
];

/** The least sums. */
export const POSSIBLE = 5;
export const LIKELY = 8;

/** What a sum is worth. */
export function confidenceOf(score: number): 'likely' | 'possible' | undefined {
  if (score >= LIKELY) return 'likely';
  return score >= POSSIBLE ? 'possible' : undefined;
}

function scoreOf(evidence: Evidence): number {
  const { kind } = evidence;
  return SIGNALS.reduce((sum, { weights, applies }) => (applies(evidence) ? sum + weights[kind] : sum), 0);
}

/** The facts with the confidence that the candidate deserves, undefined when it deserves none. `trace` begins at the candidate. */
export function judge(trace: Trace, facts: TokenFacts): TokenFacts | undefined {
  if (facts.checksum === 'valid') return facts;
  const [step] = trace.steps;
  if (step === undefined) return undefined;
  const { bytes } = step.layer;
  const { start, end } = step.span;
  const word = Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString('latin1');
  if (placeholderReason(word.slice(0, 52)) !== undefined) return undefined;
  const surroundings = readSurroundings(trace);
  const kind = kindOf(facts);
  if (kind === 'legacy' && surroundings.foreign) return undefined;
  const carried = surroundings.azure && recognizeCarrier(trace, CONTEXT_REACH) !== undefined;
  const score = scoreOf({ kind, entropy: entropyOf(bytes, start, start + 52), word, surroundings, carried });
  const confidence = confidenceOf(score);
  return confidence === undefined ? undefined : { ...facts, confidence };
}

function kindOf({ format, ruleId }: TokenFacts): CandidateKind {
  if (format === 'legacy') return 'legacy';
  return ruleId === 'PAT003' ? 'signed' : 'shaped';
}
