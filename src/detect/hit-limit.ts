// How many places of one content are told. A file may hold a token a hundred thousand times, and nobody reads more than a few of them: what is
// beyond is counted, and costs no more than that. A token whose checksum holds always keeps a place.
import type { Hit, Match } from '../core/match.ts';

/** Places of one token, and of all tokens together after the first of each. */
const PLACES_OF_TOKEN = 1000;
const PLACES = 5000;
/** Distinct words that no checksum vouches for. */
const CANDIDATES = 5000;

/** What a problem says about a text of which candidates were left out. */
export const TOO_MANY_CANDIDATES = `it holds more than ${CANDIDATES} different words that may be tokens: not all are listed`;

/** What is known of one token in the content. */
interface Tally {
  places: number;
  /** Comments allow all places so far, so that another one may still make it count. */
  isAllowed: boolean;
  /** The last place that is told, and how many more there are. */
  last: Hit | undefined;
  more: number;
}

/** One for each content. */
export class HitLimit {
  readonly #tallies = new Map<string, Tally>();
  #repeated = 0;
  #candidates = 0;
  #isExceeded = false;

  /** Whether distinct candidates were left out. */
  get isExceeded(): boolean {
    return this.#isExceeded;
  }

  /** The hit of the next match, which `describe` makes, if it is to be told now. Beyond the limits it is only made where something depends on it. */
  admit(match: Match, describe: () => Hit): Hit | undefined {
    const key = keyOf(match);
    const known = this.#tallies.get(key);
    if (known === undefined) return this.#admitFirst(key, match, describe);
    known.places++;
    if (known.places <= PLACES_OF_TOKEN && this.#repeated < PLACES) {
      this.#repeated++;
      return told(known, describe());
    }
    if (known.last === undefined) known.last = told(known, describe());
    else {
      known.more++;
      if (known.isAllowed) return this.#admitCounting(known, describe());
    }
    return undefined;
  }

  /** The last place of each token that has too many, with the number of those that are not told. */
  rest(): readonly Hit[] {
    return [...this.#tallies.values()].flatMap(({ last, more }) => {
      if (last === undefined) return [];
      return more === 0 ? last : { ...last, more };
    });
  }

  #admitFirst(key: string, { confidence }: Match, describe: () => Hit): Hit | undefined {
    if (confidence !== 'certain' && ++this.#candidates > CANDIDATES) {
      this.#isExceeded = true;
      return undefined;
    }
    const tally: Tally = { places: 1, isAllowed: true, last: undefined, more: 0 };
    this.#tallies.set(key, tally);
    return told(tally, describe());
  }

  /** After places that are all allowed, the first that is not. */
  #admitCounting(tally: Tally, hit: Hit): Hit | undefined {
    if (hit.allowed !== undefined && hit.allowed !== '') return undefined;
    tally.more--;
    return told(tally, hit);
  }
}

function told(tally: Tally, hit: Hit): Hit {
  tally.isAllowed &&= hit.allowed !== undefined && hit.allowed !== '';
  return hit;
}

/** Encrypted credentials carry no token, and each is another one. */
function keyOf({ ruleId, confidence, token, unreadable, offset }: Match): string {
  return unreadable === true ? `${offset}` : `${ruleId} ${confidence} ${token}`;
}
