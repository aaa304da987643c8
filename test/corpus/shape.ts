// What a shape is: a file as people have it, with the place in it where a token leaks.

export interface Shape {
  readonly name: string;
  /** Base name of a file that holds it: other scanners go by names. */
  readonly file: string;
  /** How many levels of decoding the shape itself takes; 0 when the token stands there as it is. */
  readonly depth: number;
  readonly write: (token: string) => string | Uint8Array;
}

/** Whether the file is in UTF-16 by nature. */
export function isWide(shape: Shape): boolean {
  return typeof shape.write('') !== 'string';
}

/** One row of a list of shapes: name, file, how the token is written into it, and the levels of decoding that it takes. */
export type ShapeRow = readonly [name: string, file: string, write: Shape['write'], depth?: number];

export function shapesOf(rows: readonly ShapeRow[]): readonly Shape[] {
  return rows.map(([name, file, write, depth = 0]) => ({ name, file, write, depth }));
}

export const toBase64 = (text: string): string => Buffer.from(text).toString('base64');

export const HOST = 'https://dev.azure.com/contoso';
export const FEED = 'pkgs.dev.azure.com/contoso/shop/_packaging/goods';
