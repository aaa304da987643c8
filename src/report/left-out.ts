// What a scan was told to leave out, in words: shared by all reports for people, so that none takes a filtered scan for a whole one.
import type { ScanReport } from '../core/scan-report.ts';
import { formatCount, formatNumber } from './quantity.ts';

const SHOWN = 3;

/** `12 files excluded, 1 finding below certain, PAT001 off (.pat-patrol.yml)`; undefined when nothing is left out. Foreign text goes through `show`. */
export function describeLeftOut(report: ScanReport, show: (text: string) => string): string | undefined {
  const told = [...describeWishes(report, show), ...describeAbsent(report, show)];
  return told.length === 0 ? undefined : told.join('; ');
}

function describeWishes(report: ScanReport, show: (text: string) => string): readonly string[] {
  const { configFile } = report;
  const parts = [...scopeParts(report, show), ...findingParts(report)];
  if (configFile === undefined) return parts.length === 0 ? [] : [parts.join(', ')];
  const name = show(configFile);
  return [parts.length === 0 ? `configuration ${name}` : `${parts.join(', ')} (${name})`];
}

/** Another repository's files, which a checkout has not brought along. */
function describeAbsent({ absentSubmodules = [] }: ScanReport, show: (text: string) => string): readonly string[] {
  if (absentSubmodules.length === 0) return [];
  const more = absentSubmodules.length > SHOWN ? ` and ${absentSubmodules.length - SHOWN} more` : '';
  const names = absentSubmodules.slice(0, SHOWN).map(show).join(', ') + more;
  return [`${formatCount(absentSubmodules.length, 'submodule')} not checked out, so not read: ${names}`];
}

/** What was found and is not listed: `1 below certain; 2 of rules that are off`; undefined when everything is. */
export function describeHidden({ leftOut }: ScanReport): string | undefined {
  if (leftOut === undefined) return undefined;
  const { elsewhere, belowConfidence, ofDisabledRules } = leftOut;
  const parts = [
    ...(belowConfidence > 0 ? [`${formatNumber(belowConfidence)} below`] : []),
    ...(ofDisabledRules > 0 ? [`${formatNumber(ofDisabledRules)} of a rule that is off`] : []),
    ...(elsewhere > 0 ? [`${formatNumber(elsewhere)} elsewhere`] : []),
  ];
  return parts.length === 0 ? undefined : parts.join(', ');
}

/** ` at certain or above`, where findings below that were left out. */
export function describeThreshold({ leftOut }: ScanReport): string {
  if (leftOut === undefined || leftOut.belowConfidence === 0) return '';
  const { minConfidence } = leftOut;
  return minConfidence === 'certain' ? ' at certain' : ` at ${minConfidence} or above`;
}

function scopeParts({ leftOut, scope, stats }: ScanReport, show: (text: string) => string): readonly string[] {
  if (leftOut === undefined) return [];
  const { files, include, exclude, directory, closedArchives } = leftOut;
  const list = (globs: readonly string[]): string => {
    const more = globs.length > SHOWN ? ` and ${globs.length - SHOWN} more` : '';
    return globs.slice(0, SHOWN).map(show).join(' ') + more;
  };
  const missed = scope === 'tree' && stats.files + stats.blobs === 0 ? ', and nothing does' : '';
  return [
    ...(directory === '' ? [] : [`only ${show(directory)} looked at`]),
    ...(include.length === 0 ? [] : [`only what matches ${list(include)}${missed}`]),
    ...(files > 0 ? [`${formatCount(files, 'file')} excluded`] : []),
    ...(scope !== 'tree' && exclude.length > 0 ? [`without ${list(exclude)}`] : []),
    ...(closedArchives === true ? ['archives not looked into'] : []),
  ];
}

function findingParts({ leftOut }: ScanReport): readonly string[] {
  if (leftOut === undefined) return [];
  const { elsewhere, belowConfidence, ofDisabledRules, minConfidence, disabledRules } = leftOut;
  const off = ofDisabledRules === 0 ? '' : `: ${formatCount(ofDisabledRules, 'finding')}`;
  return [
    ...(elsewhere > 0 ? [`${formatCount(elsewhere, 'finding')} elsewhere`] : []),
    ...(belowConfidence > 0 ? [`${formatCount(belowConfidence, 'finding')} below ${minConfidence}`] : []),
    ...(disabledRules.length > 0 ? [`${disabledRules.join(' ')} off${off}`] : []),
  ];
}
