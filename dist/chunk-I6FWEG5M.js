import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __require=(x=>typeof require<"u"?require:typeof Proxy<"u"?new Proxy(x,{get:(a,b)=>(typeof require<"u"?require:a)[b]}):x)(function(x){if(typeof require<"u")return require.
apply(this,arguments);throw Error('Dynamic require of "'+x+'" is not supported')});var __esm=(fn,res,err)=>function(){if(err)throw err[0];try{return fn&&(res=(0,fn[__getOwnPropNames(fn)[0]])(fn=0)),res}catch(e){throw err=[e],e}};var __commonJS=(cb,mod)=>function(){try{return mod||(0,cb[__getOwnPropNames(cb)[0]])((mod={exports:{}}).exports,mod),mod.exports}catch(e){throw mod=0,e}};var __copyProps=(to,from,except,desc)=>{if(from&&typeof from=="object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&
key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod));var define_WORKFLOWS_default,init_define_WORKFLOWS=__esm({"<define:__WORKFLOWS__>"(){define_WORKFLOWS_default={github:`# Leaked Azure DevOps tokens in what pull\
 requests and pushes add, and once a week in the whole history.
# https://github.com/pat-patrol/pat-patrol/blob/main/docs/github-action.md
name: pat-patrol

on:
  pull_request:
  merge_group:
  push:
  schedule:
    - cron: '17 3 * * 1'
  workflow_dispatch:

permissions:
  contents: read

jobs:
  # The check to require. It needs no token and no secret, so it works for forks, too.
  changes:
    runs-on: ubuntu-latest
    timeout-minutes: 30
    steps:
      - uses: actions/checkout@v7
        with:
          fetch-depth: 0
          persist-credentials: false
      - uses: pat-patrol/pat-patrol@v0.1.0

  # What the files hold, for the Security tab. Private repositories need Code Security for it: take this job out where there is none.
  code-scanning:
    if: github.event_name == 'push' || github.event_name == 'pull_request'
    runs-on: ubuntu-latest
    timeout-minutes: 15
    permissions:
      actions: read
      contents: read
      security-events: write
    steps:
      - uses: actions/checkout@v7
        with:
          persist-credentials: false
      - uses: pat-patrol/pat-patrol@v0.1.0
        id: patrol
        with:
          mode: tree
          fail-on: never
      # The token of a pull request from a fork is read-only, and cannot upload.
      - uses: github/codeql-action/upload-sarif@v4
        if: always() && steps.patrol.outputs.sarif-file != '' && (github.event_name == 'push' || github.event.pull_request.head.repo.full_name == github.reposit\
ory)
        with:
          sarif_file: pat-patrol.sarif
`,azure:`# Leaked Azure DevOps tokens in what pull requests and pushes add. A pipeline of its own, or steps of another:
#   steps:
#     - template: scan.yml
# https://github.com/pat-patrol/pat-patrol/blob/main/docs/azure-pipelines.md
parameters:
  - name: mode
    type: string
    default: auto
    values: [auto, tree, range, history]
  - name: failOn
    type: string
    default: likely
    values: [certain, likely, possible, never]
  # Exactly one version, as a program that reads every token should be.
  - name: version
    type: string
    default: 0.1.0
  # The branch to which no push goes unscanned: pushes to others are what it has not. Without it they are all that leads to them.
  - name: trunk
    type: string
    default: ''
  # bin/pat-patrol.js of a checkout or a copy of pat-patrol, where packages from npm are not wanted.
  - name: program
    type: string
    default: ''
  # GitHub Advanced Security for Azure DevOps: show what the files hold among the alerts.
  - name: advancedSecurity
    type: boolean
    default: false

steps:
  # All commits: new pipelines fetch one, which is no history and no range.
  - checkout: self
    fetchDepth: 0
    fetchTags: true

  - task: UseNode@1
    displayName: Node 24
    inputs:
      version: 24.x

  - bash: |
      set -e
      mkdir -p "$BUILD_ARTIFACTSTAGINGDIRECTORY/CodeAnalysisLogs"
      if [ -n "$TRUNK" ]; then git remote set-head origin "$TRUNK"; fi
      # Outside of the checkout, whose node_modules and .npmrc would otherwise say what is run.
      if [ -z "$PROGRAM" ]; then
        mkdir -p "$AGENT_TEMPDIRECTORY/pat-patrol-program"
        (cd "$AGENT_TEMPDIRECTORY/pat-patrol-program" && npm install --prefix . --ignore-scripts "pat-patrol@$VERSION")
      fi
      node "\${PROGRAM:-$AGENT_TEMPDIRECTORY/pat-patrol-program/node_modules/pat-patrol/bin/pat-patrol.js}" ci \\
        --mode "$MODE" --fail-on "$FAIL_ON" \\
        --report "sarif=$BUILD_ARTIFACTSTAGINGDIRECTORY/CodeAnalysisLogs/pat-patrol.sarif"
    displayName: Look for leaked Azure DevOps tokens
    env:
      MODE: \${{ parameters.mode }}
      FAIL_ON: \${{ parameters.failOn }}
      TRUNK: \${{ parameters.trunk }}
      VERSION: \${{ parameters.version }}
      PROGRAM: \${{ parameters.program }}

  # The name is what the tab Scans looks for. Unlike \`publish\`, this task adds to what other tools and earlier attempts have put there.
  - task: PublishBuildArtifacts@1
    displayName: Publish the report
    condition: succeededOrFailed()
    inputs:
      pathToPublish: $(Build.ArtifactStagingDirectory)/CodeAnalysisLogs
      artifactName: CodeAnalysisLogs

  # Alerts are about files. What a change adds would take the place of what the change before added.
  - \${{ if parameters.advancedSecurity }}:
      - bash: |
          mkdir -p "$AGENT_TEMPDIRECTORY/pat-patrol"
          node "\${PROGRAM:-$AGENT_TEMPDIRECTORY/pat-patrol-program/node_modules/pat-patrol/bin/pat-patrol.js}" ci \\
            --mode tree --fail-on never --output "$AGENT_TEMPDIRECTORY/pat-patrol/pat-patrol.sarif"
        displayName: Look at the files for Advanced Security
        condition: succeededOrFailed()
        env:
          PROGRAM: \${{ parameters.program }}
      - task: AdvancedSecurity-Publish@1
        displayName: Publish to Advanced Security
        condition: succeededOrFailed()
        inputs:
          SarifsInputDirectory: $(Agent.TempDirectory)/pat-patrol
          Category: pat-patrol
`,gitlab:`# pat-patrol in GitLab CI: include this file or copy the job. What it does is explained in docs/ci.md.
pat-patrol:
  stage: test
  image: node:24
  variables:
    # All commits: a shallow clone cannot be called clean.
    GIT_DEPTH: '0'
  rules:
    - if: $CI_PIPELINE_SOURCE == 'merge_request_event'
    - if: $CI_PIPELINE_SOURCE == 'push'
    - if: $CI_PIPELINE_SOURCE == 'schedule'
    - if: $CI_PIPELINE_SOURCE == 'web'
  script:
    # A report that a commit brought must not be taken for this run's when something below fails.
    - rm -rf gl-secret-detection-report.json gl-code-quality-report.json
    # Outside of the checkout, whose node_modules and .npmrc would otherwise say what is run.
    - program=$(mktemp -d)
    - (cd "$program" && npm install --prefix . --ignore-scripts pat-patrol@0.1.0)
    - '"$program/node_modules/.bin/pat-patrol" ci --report gitlab=gl-secret-detection-report.json --report codequality=gl-code-quality-report.json'
  artifacts:
    when: always
    reports:
      secret_detection: gl-secret-detection-report.json
      codequality: gl-code-quality-report.json
    paths:
      - gl-secret-detection-report.json
      - gl-code-quality-report.json
    expire_in: 1 month
`,jenkins:`// pat-patrol in Jenkins, for a multibranch pipeline. What it does is explained in docs/ci.md.
pipeline {
  agent {
    docker { image 'node:24' }
  }
  triggers {
    cron('H 3 * * 0')
  }
  environment {
    npm_config_cache = "\${WORKSPACE_TMP}/npm"
  }
  stages {
    stage('Install') {
      steps {
        // A report that a commit brought must not be taken for this run's when something below fails.
        sh 'rm -rf pat-patrol.sarif pat-patrol.xml'
        // Outside of the checkout, whose node_modules and .npmrc would otherwise say what is run.
        sh 'rm -rf "$WORKSPACE_TMP/pat-patrol" && mkdir -p "$WORKSPACE_TMP/pat-patrol"'
        sh 'cd "$WORKSPACE_TMP/pat-patrol" && npm install --prefix . --ignore-scripts pat-patrol@0.1.0'
      }
    }
    stage('New commits') {
      when { not { triggeredBy 'TimerTrigger' } }
      steps {
        sh '"$WORKSPACE_TMP/pat-patrol/node_modules/.bin/pat-patrol" ci --report sarif=pat-patrol.sarif --report junit=pat-patrol.xml'
      }
    }
    stage('Whole history') {
      when { triggeredBy 'TimerTrigger' }
      steps {
        // No variable says that the timer started the build.
        sh '"$WORKSPACE_TMP/pat-patrol/node_modules/.bin/pat-patrol" ci --mode history --report sarif=pat-patrol.sarif --report junit=pat-patrol.xml'
      }
    }
  }
  post {
    always {
      archiveArtifacts artifacts: 'pat-patrol.sarif', allowEmptyArchive: true
      junit testResults: 'pat-patrol.xml', allowEmptyResults: true
    }
  }
}
`}}});export{__require,__commonJS,__toESM,init_define_WORKFLOWS,define_WORKFLOWS_default};
