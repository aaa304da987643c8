// The rules as SARIF reporting descriptors, with everything that code scanning shows beside an alert.
import type { ReportingDescriptor } from 'sarif';
import type { Rule } from '../core/rule.ts';

/** One descriptor per rule, in the order of the rules: results refer to them by index. */
export function toDescriptor(rule: Rule): ReportingDescriptor {
  const [helpUri] = rule.references;
  const markdown = helpMarkdown(rule);
  return {
    id: rule.id,
    name: rule.name,
    shortDescription: { text: rule.shortDescription },
    fullDescription: { text: rule.fullDescription },
    ...(helpUri === undefined ? {} : { helpUri }),
    help: { text: toPlainText(markdown), markdown },
    defaultConfiguration: { level: rule.level },
    // No `problem.severity`: that is for rules that are not about security.
    properties: {
      precision: rule.precision,
      'security-severity': rule.securitySeverity,
      tags: [...rule.tags],
    },
  };
}

function helpMarkdown({ help, remediation, references }: Rule): string {
  const links = references.length === 0 ? [] : ['', ...references.map((reference) => `- <${reference}>`)];
  return [...help, '', remediation, ...links].join('\n');
}

/** For viewers without Markdown. */
function toPlainText(markdown: string): string {
  return markdown
    .replaceAll(/\[([^\]]*)\]\(([^)\s]*)\)/g, '$1 ($2)')
    .replaceAll(/<(https?:[^>\s]*)>/g, '$1')
    .replaceAll(/\*\*|`/g, '')
    .replaceAll(/^#+ /gm, '');
}
