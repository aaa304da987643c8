// `pat-patrol init --help`.
export const INIT_HELP = `Usage: pat-patrol init [parts..] [options]
Sets a repository up. Without parts it asks for each; what is there stays.

  config   .pat-patrol.yml, what scans and hooks go by
  hooks    git hooks that refuse a token; the same as pat-patrol install
  github   .github/workflows/pat-patrol.yml, for GitHub Actions
  azure    azure-pipelines/pat-patrol.yml, for Azure Pipelines
  gitlab   .gitlab-ci.yml, or .gitlab/pat-patrol.yml where you have one
  jenkins  Jenkinsfile, or Jenkinsfile.pat-patrol where you have one

  -y, --yes      without asking: what fits the repository and its remote
      --force    replaces files that say something else
      --dry-run  only shows what would be written
  -h, --help     this page

Examples
  pat-patrol init
  pat-patrol init config hooks github
  pat-patrol init --yes --dry-run

Exit: 0 set up or there already; 2 something could not be, and why.
`;
