// What CI systems and terminals would do with a line of output: a model of the readers, written from their sources and not from our escaper.

/** .NET searches with culture rules, for which these do not exist. */
const IGNORED = /[\p{Default_Ignorable_Code_Point}\p{Cc}]/gu;
const SGR = /\p{Cc}\[\d+m/gu;

/** Why a line must not be printed; undefined for a harmless one. `line` holds no newline of ours. */
export function findCommand(line: string): string | undefined {
  for (const seen of [line, line.replaceAll(IGNORED, '')]) {
    // Azure agent, Command.cs: anywhere.
    if (/##vso\[/i.test(seen)) return 'an Azure logging command';
    // GitHub runner, ActionCommand.cs: the old form anywhere, the new one at the start of the trimmed line. Azure's formatting too.
    if (seen.includes('##[')) return 'a legacy runner command';
    if (seen.trimStart().startsWith('::')) return 'a workflow command';
  }
  const plain = line.replaceAll(SGR, '');
  if (/[\p{Cc}\u2028\u2029]/u.test(plain)) return 'a control character';
  if (/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(plain)) return 'a bidi control';
  if (/\p{Cs}/u.test(plain)) return 'a lone surrogate';
  return undefined;
}

/** The first line of `text` that would be acted on, with the reason. */
export function findActedOn(text: string): string | undefined {
  for (const line of text.split('\n')) {
    const command = findCommand(line);
    if (command !== undefined) return `${command} in ${JSON.stringify(line)}`;
  }
  return undefined;
}

/** Names as an attacker would choose them. */
export const HOSTILE: readonly string[] = [
  '\x1b[2J\x1b[1;1H',
  '##vso[task.complete result=Succeeded;]x',
  '##VSO[task.setvariable variable=x]y',
  '#\u200d#v\u034fso[task.complete result=Succeeded;]x',
  '##\x00vso[task.complete]',
  '####[error]x',
  '##[error]x',
  '::error::x',
  ':',
  ':: ',
  ' \u00a0\u2003::error::x',
  '\ufe0f:\u200c:error::x',
  'a\n::error::x\r\n##[error]y',
  '%0A::error::x',
  'a\u202egnp.exe\u2066',
  'nul\x00byte',
  'lone\ud800 and \udc00',
  'csi\x9b2J and del\x7f',
  'line\u2028separator\u2029',
  'tag\u{e0041}\ufeff',
  '[click](http://example.com)',
  '#',
  '##',
  '##vso',
];

const GITHUB_COMMAND = /^::(?:error|warning) ((?:[a-zA-Z]+=[^:,]*)(?:,[a-zA-Z]+=[^:,]*)*)::(.*)$/;
const AZURE_COMMAND = /^##vso\[task\.(?:logissue|complete|uploadsummary)(?: ((?:[a-z]+=[^;\]]*;)+))?\](.*)$/;

/** What a report's own commands carry, each piece on a line and decoded as the system would; other lines as they are. CSV's line ends are taken off. */
export function carriedBy(format: string, output: string): string {
  if (format === 'csv') return output.replaceAll('\r\n', '\n');
  const command = { github: GITHUB_COMMAND, azure: AZURE_COMMAND }[format];
  if (command === undefined) return output;
  // Around the report for people the runner is told to take nothing for a command, by a word that nobody else knows.
  const [, token] = /^::stop-commands::([0-9a-f-]{36})$/m.exec(output) ?? [];
  const lines = output.split('\n').flatMap((line) => {
    if (token !== undefined && (line === `::stop-commands::${token}` || line === `::${token}::`)) return [];
    const [, properties, data] = command.exec(line) ?? [];
    if (data === undefined) return [line];
    const values = (properties ?? '').split(format === 'github' ? ',' : ';').map((pair) => pair.replace(/^[^=]*=/, ''));
    return [...values, data].map(decode);
  });
  return lines.join('\n');
}

/** As the runner and the agent decode. */
export function decode(text: string): string {
  const codes: Readonly<Record<string, string>> = {
    '%0D': '\r',
    '%0A': '\n',
    '%3A': ':',
    '%2C': ',',
    '%3B': ';',
    '%5D': ']',
    '%25': '%',
    '%AZP25': '%',
  };
  return text.replaceAll(/%(?:0D|0A|3A|2C|3B|5D|25|AZP25)/g, (code) => codes[code] ?? code);
}
