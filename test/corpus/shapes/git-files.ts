// Shapes in git's own files and in what it prints.
import { HOST, shapesOf, toBase64 } from '../shape.ts';

const remote = (url: string): string =>
  `[remote "origin"]\n\turl = ${url}\n\tfetch = +refs/heads/*:refs/remotes/origin/*\n`;
const ZEROS = '0'.repeat(40);
const ID = '3f1c'.repeat(10);

export const GIT_FILES = shapesOf([
  ['remote, password', 'config', (token) => remote(`https://user:${token}@dev.azure.com/contoso/shop/_git/shop`)],
  ['remote, user name', 'config', (token) => remote(`https://${token}@dev.azure.com/contoso/shop/_git/shop`)],
  ['remote, old host', 'config', (token) => remote(`https://contoso:${token}@contoso.visualstudio.com/shop/_git/shop`)],
  [
    'remote, collection',
    'config',
    (token) => remote(`https://any:${token}@contoso.visualstudio.com/DefaultCollection/shop/_git/shop`),
  ],
  [
    'remote, name escaped',
    'clone.sh',
    (token) => `git clone https://jo%40contoso.example%3A${token}%40dev.azure.com/contoso\n`,
  ],
  [
    'push URL',
    'config',
    (token) => `[remote "origin"]\n\tpushurl = https://:${token}@dev.azure.com/contoso/shop/_git/shop\n`,
  ],
  ['instead of', 'config', (token) => `[url "https://${token}@dev.azure.com/contoso/"]\n\tinsteadOf = ${HOST}/\n`],
  [
    'submodule',
    '.gitmodules',
    (token) => `[submodule "a"]\n\tpath = a\n\turl = https://${token}@dev.azure.com/contoso/a/_git/a\n`,
  ],
  [
    'extra header',
    'config',
    (token) => `[http "https://dev.azure.com/"]\n\textraheader = AUTHORIZATION: basic ${toBase64(`:${token}`)}\n`,
    1,
  ],
  [
    'extra header, named',
    'clone.sh',
    (token) =>
      `git -c http.extraheader="Authorization: Basic ${toBase64(`user:${token}`)}" clone ${HOST}/shop/_git/shop\n`,
    1,
  ],
  [
    'extra header, wrapped by `base64`',
    'header.sh',
    (token) => `HEADER="${toBase64(`jo.doe@contoso.example:${token}`).replace(/.{76}/g, '$&\n')}"\n`,
    1,
  ],
  [
    'configuration variables',
    '.env',
    (token) =>
      `GIT_CONFIG_COUNT=1\nGIT_CONFIG_KEY_0=http.extraheader\nGIT_CONFIG_VALUE_0=AUTHORIZATION: basic ${toBase64(`:${token}`)}\n`,
    1,
  ],
  [
    'configuration parameters',
    '.env',
    (token) =>
      `GIT_CONFIG_PARAMETERS="'http.extraheader=AUTHORIZATION: basic ${toBase64(`VssSessionToken:${token}`)}'"\n`,
    1,
  ],
  ['credential store', '.git-credentials', (token) => `https://user:${token}@dev.azure.com\n`],
  [
    'credential manager',
    'dev.azure.com.credential',
    (token) => `${token}\nservice=git:https://dev.azure.com\naccount=user\n`,
  ],
  [
    'old reflog',
    'HEAD',
    (token) =>
      `${ZEROS} ${ID} Jo Doe <jo@contoso.example> 1577836800 +0100\tclone: from https://user:${token}@dev.azure.com/contoso/shop/_git/shop\n`,
  ],
  [
    'fetch head',
    'FETCH_HEAD',
    (token) => `${ID}\t\tbranch 'main' of https://${token}@dev.azure.com/contoso/shop/_git/shop\n`,
  ],
  [
    'trace',
    'trace.log',
    (token) => `10:11:12.131415 http.c:687 => Send header: Authorization: Basic ${toBase64(`user:${token}`)}\n`,
    1,
  ],
  ['patch', 'leak.patch', (token) => `--- a/.env\n+++ b/.env\n@@ -1 +1 @@\n-PAT=\n+PAT=${token}\n`],
]);
