// Which file of a CI system this is, and so how to read what it says about pat-patrol.
import { posix } from 'node:path';
import { messageOf } from '../core/errors.ts';
import { type CiCall, doubtful, idle, weakest } from './ci-call.ts';
import { hasCall } from './find-call.ts';
import { judgeAzure } from './judge-azure.ts';
import { judgeGithub } from './judge-github.ts';
import { USUAL_TRUNKS } from './judge-branches.ts';
import { judgeGitlab } from './judge-gitlab.ts';
import { isTree, parseTree, type Tree } from './yaml-tree.ts';

/** Anywhere. `Jenkinsfile.off` and the like lie unused. */
const JENKINSFILE = /^Jenkinsfile(?:\.groovy|\.jenkins|\.pat-patrol)?$/;
/** In folders of CI systems. */
const IN_FOLDER = /\.ya?ml$/;
const AT_ROOT =
  /^(?:\.?azure-pipelines.*\.ya?ml|\.gitlab-ci\.ya?ml|bitbucket-pipelines\.yml|\.travis\.yml|\.woodpecker\.ya?ml|appveyor\.yml)$/;

type Judge = (tree: Tree, trunks: readonly string[]) => CiCall | undefined;

const GITLAB = /^\.gitlab(?:-ci\.ya?ml$|\/)/;
/** By path. Files of Azure Pipelines have any name. */
const JUDGES: readonly (readonly [RegExp, Judge])[] = [
  [/^\.(?:github|forgejo|gitea)\/workflows\//, judgeGithub],
  [GITLAB, judgeGitlab],
  [/^(?:\.?azure-pipelines.*|\.azuredevops\/|\.pipelines\/)/, judgeAzure],
];

/** Whether a system reads files of this name, below one of its folders or at the root. POSIX. */
export function isOfSystem(path: string): boolean {
  const { dir, base } = posix.parse(path);
  return JENKINSFILE.test(base) || (dir === '' ? AT_ROOT : IN_FOLDER).test(base);
}

/** `trunks`: names of branches of which one is the default one. Undefined when nothing in it calls pat-patrol. Broken files run nothing, and what has a language of its own is read as text. */
export function judgeFile(path: string, text: string, trunks: readonly string[] = USUAL_TRUNKS): CiCall | undefined {
  if (!/pat-?patrol/i.test(text)) return undefined;
  const judge = JUDGES.find(([names]) => names.test(path))?.[1];
  const isYaml = /\.ya?ml$/.test(path);
  if (judge === undefined || !isYaml)
    return hasCall(text) ? doubtful('in a way that only its system can judge') : undefined;
  try {
    const tree = parseTree(text);
    const call = isTree(tree) ? judge(tree, trunks) : undefined;
    return call && path.startsWith('.gitlab/') ? weakest(call, doubtful('where .gitlab-ci.yml includes it')) : call;
  } catch (error) {
    return hasCall(text) ? idle(`and is no valid YAML: ${messageOf(error)}`) : undefined;
  }
}
