import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{CONFIG_NAMES}from"./chunk-VKAQM3L7.js";import{UserError,reasonOf}from"./chunk-JWT63C6Y.js";import{accessSync,constants,lstatSync,readFileSync}from"node:fs";import{dirname,join,relative,sep}from"node:path";var SCHEMA="https://raw.githubusercontent.com/pat-patrol/pat-patrol/main/schema/config.schema.json",CONFIG_TEXT=`# yaml-language-server: $schema=${SCHEMA}
# What pat-patrol goes by, in scans and in hooks. Everything is optional; take away the # of what you need.
# Accepted tokens have a file of their own: pat-patrol baseline --help

# From this confidence on a scan, a commit or a push is refused: certain, likely, possible or never.
failOn: likely

# Less sure than this is not reported at all.
#minConfidence: likely

# Only these files, and not those. A name without a slash counts at any depth, that of a folder for all below it.
#include: [src, docs]
#exclude: [vendor, '*.min.js']

# Rules that are not wanted, by id: pat-patrol rules
#disabledRules: [PAT004]

# Leave archives closed.
#archives: false
`,CONFIG_JSON=`${JSON.stringify({$schema:SCHEMA,failOn:"likely"},void 0,2)}
`;var WORKFLOW_TEXTS=JSON.parse(`{"github":"# Leaked Azure DevOps tokens in what pull requests and pushes add, and once a week in the whole history.\\n# https://gi\
thub.com/pat-patrol/pat-patrol/blob/main/docs/github-action.md\\nname: pat-patrol\\n\\non:\\n  pull_request:\\n  merge_group:\\n  push:\\n  schedule:\\n    - cron: '17 \
3 * * 1'\\n  workflow_dispatch:\\n\\npermissions:\\n  contents: read\\n\\njobs:\\n  # The check to require. It needs no token and no secret, so it works for forks, too\
.\\n  changes:\\n    runs-on: ubuntu-latest\\n    timeout-minutes: 30\\n    steps:\\n      - uses: actions/checkout@v7\\n        with:\\n          fetch-depth: 0\\n    \
      persist-credentials: false\\n      - uses: pat-patrol/pat-patrol@v0.1.0\\n\\n  # What the files hold, for the Security tab. Private repositories need Code Se\
curity for it: take this job out where there is none.\\n  code-scanning:\\n    if: github.event_name == 'push' || github.event_name == 'pull_request'\\n    runs-on\
: ubuntu-latest\\n    timeout-minutes: 15\\n    permissions:\\n      actions: read\\n      contents: read\\n      security-events: write\\n    steps:\\n      - uses: a\
ctions/checkout@v7\\n        with:\\n          persist-credentials: false\\n      - uses: pat-patrol/pat-patrol@v0.1.0\\n        id: patrol\\n        with:\\n        \
  mode: tree\\n          fail-on: never\\n      # The token of a pull request from a fork is read-only, and cannot upload.\\n      - uses: github/codeql-action/upl\
oad-sarif@v4\\n        if: always() && steps.patrol.outputs.sarif-file != '' && (github.event_name == 'push' || github.event.pull_request.head.repo.full_name == \
github.repository)\\n        with:\\n          sarif_file: pat-patrol.sarif\\n","azure":"# Leaked Azure DevOps tokens in what pull requests and pushes add. A pipel\
ine of its own, or steps of another:\\n#   steps:\\n#     - template: scan.yml\\n# https://github.com/pat-patrol/pat-patrol/blob/main/docs/azure-pipelines.md\\npara\
meters:\\n  - name: mode\\n    type: string\\n    default: auto\\n    values: [auto, tree, range, history]\\n  - name: failOn\\n    type: string\\n    default: likely\\\
n    values: [certain, likely, possible, never]\\n  # Exactly one version, as a program that reads every token should be.\\n  - name: version\\n    type: string\\n \
   default: 0.1.0\\n  # The branch to which no push goes unscanned: pushes to others are what it has not. Without it they are all that leads to them.\\n  - name: \
trunk\\n    type: string\\n    default: ''\\n  # bin/pat-patrol.js of a checkout or a copy of pat-patrol, where packages from npm are not wanted.\\n  - name: progra\
m\\n    type: string\\n    default: ''\\n  # GitHub Advanced Security for Azure DevOps: show what the files hold among the alerts.\\n  - name: advancedSecurity\\n   \
 type: boolean\\n    default: false\\n\\nsteps:\\n  # All commits: new pipelines fetch one, which is no history and no range.\\n  - checkout: self\\n    fetchDepth: 0\
\\n    fetchTags: true\\n\\n  - task: UseNode@1\\n    displayName: Node 24\\n    inputs:\\n      version: 24.x\\n\\n  - bash: |\\n      set -e\\n      mkdir -p \\"$BUILD_A\
RTIFACTSTAGINGDIRECTORY/CodeAnalysisLogs\\"\\n      if [ -n \\"$TRUNK\\" ]; then git remote set-head origin \\"$TRUNK\\"; fi\\n      # Outside of the checkout, whose n\
ode_modules and .npmrc would otherwise say what is run.\\n      if [ -z \\"$PROGRAM\\" ]; then\\n        mkdir -p \\"$AGENT_TEMPDIRECTORY/pat-patrol-program\\"\\n     \
   (cd \\"$AGENT_TEMPDIRECTORY/pat-patrol-program\\" && npm install --prefix . --ignore-scripts \\"pat-patrol@$VERSION\\")\\n      fi\\n      node \\"\${PROGRAM:-$AGENT\
_TEMPDIRECTORY/pat-patrol-program/node_modules/pat-patrol/bin/pat-patrol.js}\\" ci \\\\\\n        --mode \\"$MODE\\" --fail-on \\"$FAIL_ON\\" \\\\\\n        --report \\"sar\
if=$BUILD_ARTIFACTSTAGINGDIRECTORY/CodeAnalysisLogs/pat-patrol.sarif\\"\\n    displayName: Look for leaked Azure DevOps tokens\\n    env:\\n      MODE: \${{ paramete\
rs.mode }}\\n      FAIL_ON: \${{ parameters.failOn }}\\n      TRUNK: \${{ parameters.trunk }}\\n      VERSION: \${{ parameters.version }}\\n      PROGRAM: \${{ paramete\
rs.program }}\\n\\n  # The name is what the tab Scans looks for. Unlike \`publish\`, this task adds to what other tools and earlier attempts have put there.\\n  - ta\
sk: PublishBuildArtifacts@1\\n    displayName: Publish the report\\n    condition: succeededOrFailed()\\n    inputs:\\n      pathToPublish: $(Build.ArtifactStagingD\
irectory)/CodeAnalysisLogs\\n      artifactName: CodeAnalysisLogs\\n\\n  # Alerts are about files. What a change adds would take the place of what the change befor\
e added.\\n  - \${{ if parameters.advancedSecurity }}:\\n      - bash: |\\n          mkdir -p \\"$AGENT_TEMPDIRECTORY/pat-patrol\\"\\n          node \\"\${PROGRAM:-$AGEN\
T_TEMPDIRECTORY/pat-patrol-program/node_modules/pat-patrol/bin/pat-patrol.js}\\" ci \\\\\\n            --mode tree --fail-on never --output \\"$AGENT_TEMPDIRECTORY/p\
at-patrol/pat-patrol.sarif\\"\\n        displayName: Look at the files for Advanced Security\\n        condition: succeededOrFailed()\\n        env:\\n          PROG\
RAM: \${{ parameters.program }}\\n      - task: AdvancedSecurity-Publish@1\\n        displayName: Publish to Advanced Security\\n        condition: succeededOrFaile\
d()\\n        inputs:\\n          SarifsInputDirectory: $(Agent.TempDirectory)/pat-patrol\\n          Category: pat-patrol\\n","gitlab":"# pat-patrol in GitLab CI: \
include this file or copy the job. What it does is explained in docs/ci.md.\\npat-patrol:\\n  stage: test\\n  image: node:24\\n  variables:\\n    # All commits: a sh\
allow clone cannot be called clean.\\n    GIT_DEPTH: '0'\\n  rules:\\n    - if: $CI_PIPELINE_SOURCE == 'merge_request_event'\\n    - if: $CI_PIPELINE_SOURCE == 'pus\
h'\\n    - if: $CI_PIPELINE_SOURCE == 'schedule'\\n    - if: $CI_PIPELINE_SOURCE == 'web'\\n  script:\\n    # A report that a commit brought must not be taken for t\
his run's when something below fails.\\n    - rm -rf gl-secret-detection-report.json gl-code-quality-report.json\\n    # Outside of the checkout, whose node_modul\
es and .npmrc would otherwise say what is run.\\n    - program=$(mktemp -d)\\n    - (cd \\"$program\\" && npm install --prefix . --ignore-scripts pat-patrol@0.1.0)\\\
n    - '\\"$program/node_modules/.bin/pat-patrol\\" ci --report gitlab=gl-secret-detection-report.json --report codequality=gl-code-quality-report.json'\\n  artifa\
cts:\\n    when: always\\n    reports:\\n      secret_detection: gl-secret-detection-report.json\\n      codequality: gl-code-quality-report.json\\n    paths:\\n     \
 - gl-secret-detection-report.json\\n      - gl-code-quality-report.json\\n    expire_in: 1 month\\n","jenkins":"// pat-patrol in Jenkins, for a multibranch pipeli\
ne. What it does is explained in docs/ci.md.\\npipeline {\\n  agent {\\n    docker { image 'node:24' }\\n  }\\n  triggers {\\n    cron('H 3 * * 0')\\n  }\\n  environmen\
t {\\n    npm_config_cache = \\"\${WORKSPACE_TMP}/npm\\"\\n  }\\n  stages {\\n    stage('Install') {\\n      steps {\\n        // A report that a commit brought must not\
 be taken for this run's when something below fails.\\n        sh 'rm -rf pat-patrol.sarif pat-patrol.xml'\\n        // Outside of the checkout, whose node_module\
s and .npmrc would otherwise say what is run.\\n        sh 'rm -rf \\"$WORKSPACE_TMP/pat-patrol\\" && mkdir -p \\"$WORKSPACE_TMP/pat-patrol\\"'\\n        sh 'cd \\"$WO\
RKSPACE_TMP/pat-patrol\\" && npm install --prefix . --ignore-scripts pat-patrol@0.1.0'\\n      }\\n    }\\n    stage('New commits') {\\n      when { not { triggeredB\
y 'TimerTrigger' } }\\n      steps {\\n        sh '\\"$WORKSPACE_TMP/pat-patrol/node_modules/.bin/pat-patrol\\" ci --report sarif=pat-patrol.sarif --report junit=pa\
t-patrol.xml'\\n      }\\n    }\\n    stage('Whole history') {\\n      when { triggeredBy 'TimerTrigger' }\\n      steps {\\n        // No variable says that the time\
r started the build.\\n        sh '\\"$WORKSPACE_TMP/pat-patrol/node_modules/.bin/pat-patrol\\" ci --mode history --report sarif=pat-patrol.sarif --report junit=pa\
t-patrol.xml'\\n      }\\n    }\\n  }\\n  post {\\n    always {\\n      archiveArtifacts artifacts: 'pat-patrol.sarif', allowEmptyArchive: true\\n      junit testResul\
ts: 'pat-patrol.xml', allowEmptyResults: true\\n    }\\n  }\\n}\\n"}`);var PARTS=["config","hooks","github","azure","gitlab","jenkins"],PLACES={config:CONFIG_NAMES[0],github:".github/workflows/pat-patrol.yml",azure:"azure-pipelines\
/pat-patrol.yml",gitlab:".gitlab-ci.yml",jenkins:"Jenkinsfile"},BESIDE={gitlab:".gitlab/pat-patrol.yml",jenkins:"Jenkinsfile.pat-patrol"},TEXTS={config:CONFIG_TEXT,
...WORKFLOW_TEXTS};function planFile(root,part){let first=(part==="config"?CONFIG_NAMES:[PLACES[part]]).find(name=>statsOf(join(root,name))!==void 0)??PLACES[part],
text=part==="config"&&first.endsWith(".json")?CONFIG_JSON:TEXTS[part],beside=BESIDE[part],path=beside!==void 0&&compare(join(root,first),text)==="other"?beside:
first;return refuseLinks(root,path),{part,path,text,found:compare(join(root,path),text)}}function nextOf({part,path}){return part==="azure"?[`in Azure DevOps: P\
ipelines, New pipeline, Existing Azure Pipelines YAML file, /${path}`]:path===BESIDE.gitlab?[`in ${PLACES.gitlab}, below include: - local: /${path}`]:part==="je\
nkins"?[`in Jenkins: New Item, Multibranch Pipeline, Script Path ${path}`]:[]}function checkPlace(root,path){let file=join(root,path);if(statsOf(file)?.isDirectory()===
!0)throw new UserError(`cannot write ${path}: a folder is in its place`);let folder=dirname(file);for(;folder!==root&&statsOf(folder)===void 0;)folder=dirname(folder);
try{accessSync(folder,constants.W_OK|constants.X_OK)}catch(error){throw new UserError(`cannot write ${path}: ${reasonOf(error)}`)}}function statsOf(file){try{return lstatSync(
file,{throwIfNoEntry:!1})}catch{return}}function compare(file,text){let facts=statsOf(file);if(facts===void 0)return"none";if(!facts.isFile()||facts.size>4*text.
length)return"other";try{return readFileSync(file,"utf8").replaceAll(`\r
`,`
`)===text?"same":"other"}catch{return"other"}}function refuseLinks(root,path){for(let folder=dirname(join(root,path));folder!==root;folder=dirname(folder)){let facts=statsOf(
folder);if(facts===void 0||facts.isDirectory())continue;let name=relative(root,folder).split(sep).join("/");throw new UserError(`${name} is not a folder of this\
 repository, so nothing is written below it`)}}export{PARTS,PLACES,planFile,nextOf,checkPlace};
