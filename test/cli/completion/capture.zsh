# What zsh offers at the end of a line, one on a line: zsh -f capture.zsh SCRIPT LINE
# zsh completes only for somebody at a terminal, so there is one, and a `compadd` that tells what it is given.
zmodload zsh/zpty || exit 3
setopt rcquotes
zpty shell zsh -f -i
() {
  zpty -w shell source $1
  repeat 9; do
    zpty -r shell line
    [[ $line == ready* ]] && return
  done
  exit 2
} =(<<< '
PROMPT=
autoload -U compinit
compinit -u -D
source '${(q)1}'
bindkey ''^I'' complete-word
mark() { print -r -- $''\0'' }
compprefuncs=(mark)
comppostfuncs=(mark exit)
zstyle '':completion:*'' insert-tab false
compadd() {
  if [[ ${@[1,(i)(-|--)]} == *-(O|A|D)\ * ]]; then builtin compadd "$@"; return $?; fi
  typeset -a hits
  builtin compadd -A hits "$@"
  setopt localoptions norcexpandparam extendedglob
  local hit
  for hit in $hits; do
    if [[ "${${@//-default-/}% -# *}" == *-[[:alnum:]]#f* && -d $hit ]]; then hit+=/; fi
    print -r -- $hit
  done
  builtin compadd "$@"
}
print ready')
zpty -w -n shell "$2"$'\t'
integer marks=0
while zpty -r shell; do :; done | while IFS= read -r line; do
  line=${line%$'\r'}
  if [[ $line == *$'\0' ]]; then (( marks++ )) && exit 0; continue; fi
  (( marks )) && print -r -- $line
done
