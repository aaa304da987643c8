// `pat-patrol completion --help`.
export const COMPLETION_HELP = `Usage: pat-patrol completion SHELL
Prints a script that completes commands, options and their values.

  -h, --help   this page

Where it goes
  bash   source <(pat-patrol completion bash)          in ~/.bashrc
  zsh    pat-patrol completion zsh > DIR/_pat-patrol   DIR in $fpath
  fish   pat-patrol completion fish > \\
           ~/.config/fish/completions/pat-patrol.fish
  pwsh   pat-patrol completion pwsh | Out-String | Invoke-Expression
                                                       in $PROFILE

Exit: 0, or 2 for an unknown shell.
`;
