// RFC 9110, Retry-After: when a server wants to be asked again.

/** Milliseconds from `now` (milliseconds since 1970) on; undefined when there is no such header or it makes no sense. */
export function parseRetryAfter(value: string | undefined, now: number): number | undefined {
  const text = value?.trim() ?? '';
  if (/^\d+(?:\.\d+)?$/.test(text)) return Number(text) * 1000;
  // Dates only: `Date.parse` takes much else, negative numbers among it.
  const date = /^[A-Z][a-z]{2}, .* GMT$/.test(text) ? Date.parse(text) : NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
