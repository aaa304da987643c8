// Every shape in which tokens were seen to leak, by the kind of place.
import type { Shape } from './shape.ts';
import { ENVIRONMENT } from './shapes/environment.ts';
import { GIT_FILES } from './shapes/git-files.ts';
import { PACKAGE_MANAGERS } from './shapes/package-managers.ts';
import { TOOL_FILES } from './shapes/tool-files.ts';

export interface ShapeFamily {
  readonly name: string;
  readonly shapes: readonly Shape[];
}

export const SHAPE_FAMILIES: readonly ShapeFamily[] = [
  { name: 'package managers', shapes: PACKAGE_MANAGERS },
  { name: "git's files", shapes: GIT_FILES },
  { name: 'environment and command lines', shapes: ENVIRONMENT },
  { name: 'files of tools', shapes: TOOL_FILES },
];

export const SHAPES: readonly Shape[] = SHAPE_FAMILIES.flatMap(({ shapes }) => shapes);
