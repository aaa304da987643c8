import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import"./chunk-LS6UMEKU.js";import"./chunk-IZWPFWOZ.js";import"./chunk-QIA4BKHN.js";import"./chunk-226MIOPI.js";import"./chunk-R6LONGIH.js";
import"./chunk-SZH627CV.js";import"./chunk-C5XQGCNK.js";import"./chunk-BTQZOW2H.js";import"./chunk-NAX43XG2.js";import"./chunk-TCKDLS43.js";
import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-D5IVSSQV.js";import"./chunk-NNRGK5G5.js";import"./chunk-TBFOT7FM.js";
import"./chunk-PFPTAP3Y.js";import"./chunk-FTT3G5MW.js";import"./chunk-BJZ46DRK.js";import"./chunk-U5AIUCGV.js";import"./chunk-7KLDJBVT.js";var renderPwsh=commands=>`# PowerShell completion of pat-patrol; made by: pat-patrol completion pwsh
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
