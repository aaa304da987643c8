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
      - uses: pat-patrol/pat-patrol@main

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
      - uses: pat-patrol/pat-patrol@main
        with:
          mode: tree
          fail-on: never
      # The token of a pull request from a fork is read-only, and cannot upload.
      - uses: github/codeql-action/upload-sarif@v4
        if: always() && (github.event_name == 'push' || github.event.pull_request.head.repo.full_name == github.repository)
        with:
          sarif_file: pat-patrol.sarif
`,azure:`# Looks for Azure DevOps tokens in the whole history of this repository.
trigger:
  branches:
    include: ['*']
pool:
  vmImage: ubuntu-latest
steps:
  - checkout: self
    fetchDepth: 0
  - task: UseNode@1
    inputs:
      version: 24.x
  - script: npx --yes pat-patrol@0.1.0 scan --history --format azure --report sarif=$(Build.ArtifactStagingDirectory)/pat-patrol.sarif
    displayName: pat-patrol
  - publish: $(Build.ArtifactStagingDirectory)/pat-patrol.sarif
    artifact: CodeAnalysisLogs
    condition: succeededOrFailed()
`}}});export{__require,__commonJS,__toESM,init_define_WORKFLOWS,define_WORKFLOWS_default};
