// What of all that was found is wanted: placed matches become findings and remarks, and what is not wanted is counted.
import { resolve, sep } from 'node:path';
import { type Finding, outerPath, type Place } from '../core/finding.ts';
import type { LeftOut } from '../core/scan-report.ts';
import { comparePlaces, dropUnwanted, toFindings } from '../filter/findings.ts';
import type { PathFilter } from '../filter/path-filter.ts';
import type { Repository } from '../git/repository.ts';
import type { PlacedMatch } from '../source/source.ts';
import { countLeftOut } from './left-out.ts';
import { addRepositoryOrganizations } from './repository-organizations.ts';
import type { ScanRequest } from './scan-request.ts';

export interface Surroundings {
  readonly repository: Repository | undefined;
  readonly accepts: PathFilter;
}

interface Sifted {
  readonly findings: readonly Finding[];
  /** As in `ScanReport`. */
  readonly remarks?: readonly Place[];
  readonly leftOut?: LeftOut;
}

export async function sift(
  found: readonly PlacedMatch[],
  request: ScanRequest,
  { files, ...surroundings }: Surroundings & { /** How many files were not read. */ readonly files: number },
): Promise<Sifted> {
  const { repository } = surroundings;
  const directory = directoryOf(request, repository);
  const keeps = pathKeeper(request, surroundings);
  const { placed, remarks } = splitRemarks(found);
  const kept = placed.filter(({ place }) => keeps(outerPath(place)));
  const inPlace = toFindings(kept);
  // Grouping and hashing a million places is not done twice where nothing lies elsewhere.
  const all = kept.length === placed.length ? inPlace : toFindings(placed);
  const leftOut = countLeftOut({ ...request, directory }, { all, inPlace, files });
  const wanted = dropUnwanted(inPlace, request.minConfidence, request.disabledRules);
  return {
    findings: await addRepositoryOrganizations(wanted, repository, treeOf(request)),
    ...(remarks.length === 0 ? {} : { remarks: remarks.filter((place) => keeps(outerPath(place))) }),
    ...(leftOut === undefined ? {} : { leftOut }),
  };
}

/** The findings among the places that are known so far. */
export function findWanted(
  found: readonly PlacedMatch[],
  request: ScanRequest,
  surroundings: Surroundings,
): readonly Finding[] {
  const keeps = pathKeeper(request, surroundings);
  const kept = splitRemarks(found).placed.filter(({ place }) => keeps(outerPath(place)));
  return dropUnwanted(toFindings(kept), request.minConfidence, request.disabledRules);
}

/** Whether places in this file are asked for. The tree has been filtered file by file, but for the files that were named, which are always read. */
function pathKeeper(request: ScanRequest, { repository, accepts }: Surroundings): PathFilter {
  const isWanted = placeFilter(request, repository, directoryOf(request, repository));
  return (path) => path === '' || request.scope === 'tree' || (accepts(path) && isWanted(path));
}

/** Encrypted credentials are no tokens: nothing that is done with findings may happen to them. */
function splitRemarks(all: readonly PlacedMatch[]): { placed: readonly PlacedMatch[]; remarks: readonly Place[] } {
  const remarks = all.filter(({ match }) => match.unreadable === true).map(({ place }) => place);
  return { placed: all.filter(({ match }) => match.unreadable !== true), remarks: remarks.toSorted(comparePlaces) };
}

/** The directory of a tree scan, whose files may say to whom it belongs; undefined for a stream. */
function treeOf({ scope, paths, cwd }: ScanRequest): string | undefined {
  return scope === 'stdin' ? undefined : resolve(cwd, paths[0] ?? '.');
}

/** The directory that a git scan is limited to, as `LeftOut` has it. */
function directoryOf({ scope, paths }: ScanRequest, repository: Repository | undefined): string {
  return scope === 'tree' || paths.length === 0 ? '' : (repository?.prefix ?? '');
}

/** Whether a path lies below `directory`. What is staged is named from the current directory, everything else from the repository's root. */
function placeFilter({ scope, cwd }: ScanRequest, repository: Repository | undefined, directory: string): PathFilter {
  if (directory === '') return () => true;
  if (scope !== 'staged') return (path) => path.startsWith(directory);
  const top = resolve(repository?.root ?? cwd, directory) + sep;
  return (path) => resolve(cwd, path).startsWith(top);
}
