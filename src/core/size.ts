const UNITS = ['bytes', 'kB', 'MB', 'GB', 'TB'] as const;

/** A byte count for people, in decimal units: `812 MB`, `41.3 MB`, `17 bytes`. */
export function formatSize(bytes: number): string {
  let value = bytes;
  let unit = 0;
  while (value >= 1000 && unit < UNITS.length - 1) {
    value /= 1000;
    unit++;
  }
  const digits = unit === 0 || value >= 100 ? 0 : 1;
  return `${value.toFixed(digits)} ${UNITS[unit]}`;
}

/** Why something of `bytes` bytes was left out. */
export function overMaxSize(bytes: number): string {
  return `${formatSize(bytes)}, over --max-size: not scanned`;
}
