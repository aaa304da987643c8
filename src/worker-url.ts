/** Bundled, every file lies in one folder, so this must stay in the same folder as worker.ts. */
export const WORKER = new URL('./worker.js', import.meta.url);
