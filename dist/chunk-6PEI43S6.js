import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import"./chunk-LS6UMEKU.js";import"./chunk-4D2XPN3E.js";import"./chunk-QIA4BKHN.js";import"./chunk-UQ4QJTIL.js";import"./chunk-XZK5EE4T.js";
import"./chunk-U4XRQX6L.js";import"./chunk-ZSDTTT2K.js";import"./chunk-DBXAA5U3.js";import"./chunk-BB2XV6V3.js";import"./chunk-JA7EQBJC.js";
import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-JWXIQW5Q.js";import"./chunk-ROGHHUVP.js";import"./chunk-TBFOT7FM.js";
import"./chunk-VKAQM3L7.js";import"./chunk-NVCMX4JE.js";import"./chunk-BJZ46DRK.js";import"./chunk-JWT63C6Y.js";import"./chunk-7KLDJBVT.js";var renderPwsh=commands=>`# PowerShell completion of pat-patrol; made by: pat-patrol completion pwsh
Register-ArgumentCompleter -Native -CommandName pat-patrol -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $commands = [ordered]@{
${commands.map(renderCommand).join(`
`)}
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
`;function renderCommand({name,summary,options,first,rest}){let described=options.map(option=>`${quoteForPwsh(`--${option.name}`)} = ${quoteForPwsh(option.description)}`),
valued=options.flatMap(({name:option,alias,values})=>values===void 0?[]:[`--${option}`,...alias===void 0?[]:[`-${alias}`]].map(form=>`${quoteForPwsh(form)} = ${renderList(
values)}`));return`    ${quoteForPwsh(name)} = @{
      summary = ${quoteForPwsh(summary)}
      options = [ordered]@{ ${described.join("; ")} }
      choices = @{ ${valued.join("; ")} }
      first = ${renderList(first)}
      rest = ${renderList(rest)}
    }`}function renderList(values){return typeof values=="string"?"@()":`@(${values.map(quoteForPwsh).join(", ")})`}function quoteForPwsh(text){return`'${text.replaceAll(
"'","''")}'`}export{renderPwsh};
