// The library: what programs that embed the scanner import. Everything else is private and may change.
export { detect } from './library/detect.ts';
export { render } from './library/render.ts';
export { scan } from './library/scan.ts';
export { verify } from './library/verify.ts';
export { UserError } from './core/errors.ts';
export type { Detection, DetectOptions } from './library/detect.ts';
export type { Scan } from './library/scan.ts';
export type { ScanOptions } from './library/scan-options.ts';
export type { VerifyOptions } from './library/verify.ts';
export type { Format } from './report/reporter.ts';
export type { Confidence } from './core/confidence.ts';
export type { Finding, Place } from './core/finding.ts';
export type { Problem } from './core/problem.ts';
export type { ScanReport } from './core/scan-report.ts';
export type { Secret } from './core/secret.ts';
