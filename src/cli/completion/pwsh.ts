// Completion for PowerShell, 5.1 of Windows included: a table, and one script block that reads it. Where it has nothing to offer, PowerShell
// offers files by itself.
import { type CompletedCommand, type CompletionRenderer, type Values } from './completed.ts';

export const renderPwsh: CompletionRenderer = (
  commands,
) => `# PowerShell completion of pat-patrol; made by: pat-patrol completion pwsh
Register-ArgumentCompleter -Native -CommandName pat-patrol -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $commands = [ordered]@{
${commands.map(renderCommand).join('\n')}
  }
  $offer = {
    param($text, $tip)
    [System.Management.Automation.CompletionResult]::new($text, $text, 'ParameterValue', $(if ($tip) { $tip } else { $text }))
  }
  $words = @($commandAst.CommandElements | Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | ForEach-Object { $_.ToString() })
  $prefix = "$wordToComplete"
  if ($words.Count -le 1) {
    foreach ($name in $commands.Keys) { if ($name.StartsWith($prefix)) { & $offer $name $commands[$name].summary } }
    foreach ($name in 'help', '--help', '--version') { if ($name.StartsWith($prefix)) { & $offer $name } }
    return
  }
  if ($words[1] -eq 'help') { $commands.Keys | Where-Object { $_.StartsWith($prefix) } | ForEach-Object { & $offer $_ }; return }
  $command = $commands[$words[1]]
  if ($null -eq $command) { return }
  $last = $words[-1]
  $head = ''
  if ($prefix -match '^(--[a-z-]+)=(.*)$') { $last = $Matches[1]; $prefix = $Matches[2]; $head = "$last=" }
  if ($command.choices.ContainsKey($last)) {
    $command.choices[$last] | Where-Object { $_.StartsWith($prefix) } | ForEach-Object { & $offer "$head$_" }
    return
  }
  if ($prefix.StartsWith('-')) {
    foreach ($option in $command.options.Keys) { if ($option.StartsWith($prefix)) { & $offer $option $command.options[$option] } }
    return
  }
  $others = @($words | Select-Object -Skip 2 | Where-Object { -not $_.StartsWith('-') })
  $(if ($others.Count -eq 0) { $command.first } else { $command.rest }) | Where-Object { $_ -and $_.StartsWith($prefix) } | ForEach-Object { & $offer $_ }
}
`;

function renderCommand({ name, summary, options, first, rest }: CompletedCommand): string {
  const described = options.map(
    (option) => `${quoteForPwsh(`--${option.name}`)} = ${quoteForPwsh(option.description)}`,
  );
  const valued = options.flatMap(({ name: option, alias, values }) =>
    values === undefined
      ? []
      : [`--${option}`, ...(alias === undefined ? [] : [`-${alias}`])].map(
          (form) => `${quoteForPwsh(form)} = ${renderList(values)}`,
        ),
  );
  return `    ${quoteForPwsh(name)} = @{
      summary = ${quoteForPwsh(summary)}
      options = [ordered]@{ ${described.join('; ')} }
      choices = @{ ${valued.join('; ')} }
      first = ${renderList(first)}
      rest = ${renderList(rest)}
    }`;
}

/** Empty for files: PowerShell offers them when nothing else is. */
function renderList(values: Values): string {
  return typeof values === 'string' ? '@()' : `@(${values.map(quoteForPwsh).join(', ')})`;
}

function quoteForPwsh(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
