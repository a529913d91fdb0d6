import type { NPM_RULES } from '../rules.ts';
import type { RuleDocs } from './rule-doc.ts';

export const NPM_DOCS: RuleDocs<(typeof NPM_RULES)[number]> = {
  'npm/no-entry': {
    why: 'Loading the package by its name fails: MODULE_NOT_FOUND, or ERR_MODULE_NOT_FOUND with `import`.',
    ignoreWhen: 'Functions load other files of the package only, by their paths.',
    example: 'nodejs/node_modules/acme/package.json   ("main": "dist/index.js", and no dist/)',
  },
  'npm/not-built': {
    why: 'The addon comes from an install script, which `--ignore-scripts` skips. Without it, loading fails: "Could not locate the bindings file".',
    ignoreWhen: 'The package works without its addon, or no function loads it.',
    example: 'nodejs/node_modules/better-sqlite3/   (and no .node file in it)',
  },
  'npm/platform-package': {
    why: "The binary comes in an optional dependency, one for each platform. Without that for Lambda's, what needs the binary fails.",
    ignoreWhen: 'The package works without the binary, or another layer brings it.',
    example: 'nodejs/node_modules/esbuild/   (and no nodejs/node_modules/@esbuild/linux-x64/)',
  },
  'npm/prisma-client': {
    why: 'Until `prisma generate` has run, there is no client to load: "@prisma/client did not initialize yet".',
    ignoreWhen: 'The client has an `output` of its own in the function.',
    example: 'nodejs/node_modules/@prisma/client/   (and no nodejs/node_modules/.prisma/client/)',
  },
  'npm/prisma-engine': {
    why: 'Prisma loads the engine for the system that it runs on, and fails without: "could not locate the Query Engine".',
    ignoreWhen: 'The function or another layer brings the engine, and Prisma finds it there.',
    example:
      'nodejs/node_modules/.prisma/client/libquery_engine-debian-openssl-3.0.x.so.node   (declared: nodejs22.x)',
  },
  'npm/missing-files': {
    why: 'The code that opens the file or folder fails: MODULE_NOT_FOUND or ENOENT.',
    ignoreWhen: 'No function uses the part of the package that opens it.',
    example: 'nodejs/node_modules/acme/lib/index.js   (opens ../data/, which is not there)',
  },
  'npm/missing-dependency': {
    why: 'Loading the dependency fails: MODULE_NOT_FOUND, or ERR_MODULE_NOT_FOUND with `import`.',
    ignoreWhen: 'Another layer brings it, or no function uses the part of the package that loads it.',
    example: 'nodejs/node_modules/express/   (loads "body-parser", which is not there)',
  },
  'npm/dependency-version': {
    why: 'The package is not made for the version that it finds, and may fail when it loads or calls it.',
    ignoreWhen: 'You chose that version, and know that the package works with it.',
    example: 'nodejs/node_modules/acme/   (asks for "uuid" ^9.0.0, and finds 11.0.3)',
  },
  'npm/es-module': {
    why: 'On Lambda, `require` loads ES modules from nodejs20.x on; on older runtimes it fails with ERR_REQUIRE_ESM.',
    ignoreWhen: 'Functions load the package with `import`.',
    example: 'nodejs/node_modules/node-fetch/package.json   (3.3.2, declared: nodejs18.x)',
  },
};
