import type { Confidence } from './confidence.ts';
import type { Frame, Region } from './location.ts';
import type { Origin } from './origin.ts';

export type TokenFormat = 'new' | 'legacy' | 'custom';
export type Checksum = 'valid' | 'invalid' | 'none';
export type TokenKind = 'user' | 'application' | 'unknown';
export type Encoding =
  | 'base64'
  | 'utf-16le'
  | 'utf-16be'
  | 'utf-32le'
  | 'utf-32be'
  | 'hex'
  | 'decimal'
  | 'percent'
  | 'escape'
  | 'html-entity'
  | 'quoted-printable'
  | 'gzip'
  | 'zlib'
  | 'zip'
  | 'zstd';
/** `9`, `D` and `H` of the new format: the token itself, a key derived from one, a hash of one. */
export type KeyKind = 'key' | 'derived' | 'hash';

/** What a token's own characters say about it, offline. */
export interface TokenFacts {
  readonly ruleId: string;
  readonly format: TokenFormat;
  readonly confidence: Confidence;
  readonly checksum: Checksum;
  readonly kind: TokenKind;
  /** `YYYY-MM`, new format only. */
  readonly issued?: string;
  /** What a custom rule calls it. Foreign text. */
  readonly description?: string;
  /** New format only: what was issued, and the four characters of the provider's own data. */
  readonly keyKind?: KeyKind;
  readonly provider?: string;
}

/** One spot in scanned bytes that holds a token. Cheap and plain: it is made in the hot loop and crosses threads. */
export interface Match extends TokenFacts {
  /** The whole token. It becomes a `Secret` as soon as it reaches the main thread's findings. */
  readonly token: string;
  /** Byte offset in the scanned content of the outermost text in which the token begins, and the length in bytes of what encodes it. */
  readonly offset: number;
  readonly length: number;
  /** Encodings from the outermost to the innermost; empty for a plain token. */
  readonly encoding: readonly Encoding[];
  /** The organization named nearest to the token, where one is. */
  readonly organization?: string;
  /** Where none is near: those that the file names further off, the nearest first. Five at most. */
  readonly mentioned?: readonly string[];
  /** Id of the carrier whose syntax surrounds the token; see carriers.ts. */
  readonly carrier?: string;
  /** No token, but an encrypted credential: only a remark comes of it, and `token` is empty. */
  readonly unreadable?: true;
}

/** A match with its place in the text, which only the holder of the bytes can know. */
export interface Hit {
  readonly origin: Origin;
  readonly match: Match;
  readonly region: Region;
  readonly frame: Frame;
  /** GitHub code scanning's `primaryLocationLineHash`, only when a report asked for it. */
  readonly lineHash?: string;
  /** Places of the same token in the same content that are counted and not told. */
  readonly more?: number;
  /** The reason that a comment gives for allowing the token here, masked; `''` where it gives none, so that it does not count. Foreign text. */
  readonly allowed?: string;
}
