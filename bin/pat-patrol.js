#!/usr/bin/env node
// CommonJS, which Node starts sooner: git waits for it at every commit.
if (process.argv[2] === 'hook') require('../dist/quick.cjs');
else void import('../dist/cli.js');
