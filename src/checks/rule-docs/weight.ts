import type { WEIGHT_RULES } from '../rules.ts';
import type { RuleDocs } from './rule-doc.ts';

export const WEIGHT_DOCS: RuleDocs<(typeof WEIGHT_RULES)[number]> = {
  'weight/tests': {
    why: 'No function runs the tests of its packages: they only take room.',
    ignoreWhen: 'A function, or another package, imports from them.',
    example: 'python/acme/tests/   (1.6 MB)',
  },
  'weight/examples': {
    why: 'Nothing loads them at run time: they only take room.',
    ignoreWhen: 'A function reads them, or another package does.',
    example: 'nodejs/node_modules/acme/examples/   (1.4 MB)',
  },
  'weight/documentation': {
    why: 'It is for people, and only takes room.',
    ignoreWhen: 'A function reads it, for instance to show it or to search in it.',
    example: 'nodejs/node_modules/acme/docs/   (1.4 MB)',
  },
  'weight/bytecode': {
    why: 'Python uses bytecode only where it notes the time that its source has. Files of a folder get another time when the action packs them, so that Python compiles the sources anew; a ready zip keeps the times that it was made with, to two seconds. Bytecode that goes by the hash of its source is of use everywhere, and not reported.',
    ignoreWhen: 'The sources have the times in the ready zip that the bytecode notes.',
    example: 'python/acme/__pycache__/   (2.1 MB)',
  },
  'weight/source-maps': {
    why: 'Node.js reads them only where it is told to; otherwise they only take room.',
    ignoreWhen: 'Your functions run with `NODE_OPTIONS=--enable-source-maps`.',
    example: 'nodejs/node_modules/acme/dist/index.js.map   (1.8 MB)',
  },
  'weight/types': {
    why: 'Compilers and editors read them; Node.js and Python do not.',
    ignoreWhen: 'A function checks or compiles code with them.',
    example: 'nodejs/node_modules/acme/dist/index.d.ts   (1.2 MB)',
  },
  'weight/sources': {
    why: 'What is compiled works without its sources: they only take room.',
    ignoreWhen: 'A function compiles code with them.',
    example: 'python/acme/_core.cpp   (1.3 MB)',
  },
  'weight/static-libraries': {
    why: 'Linkers read them when something is built; no program loads them.',
    ignoreWhen: 'A function compiles and links code.',
    example: 'python/acme/lib/libacme.a   (3.2 MB)',
  },
  'weight/debug-files': {
    why: 'Debuggers read them; the code runs without.',
    ignoreWhen: 'You look into crashes of native code on Lambda.',
    example: 'lib/libacme.so.debug   (5.4 MB)',
  },
  'weight/other-platforms': {
    why: 'Lambda is Linux on the CPU of the function, which cannot load code for another system or CPU.',
    ignoreWhen: 'A function hands the files out, or has the layer on a CPU that is not declared.',
    example: 'nodejs/node_modules/acme/prebuilds/darwin-arm64/acme.node   (1.1 MB)',
  },
  'weight/installers': {
    why: 'Nothing is installed on Lambda, and no other package of the layer imports them: they only take room.',
    ignoreWhen: 'A function, or a package of another layer, imports one of them.',
    example: 'python/pip/   (7 MB)',
  },
  'weight/runtime-sdk': {
    why: 'AWS keeps the SDK of the runtime up to date. That of the layer comes before it, and takes room.',
    ignoreWhen: "Your functions need a newer release than the runtime's, or always the same one.",
    example: 'python/boto3/ and python/botocore/   (declared: python3.13)',
  },
  'weight/unbundled': {
    why: 'Node.js finds, reads and compiles each file at every cold start of a function that loads the package.',
    ignoreWhen: 'Functions load parts of the package only, or cold starts do not matter.',
    example: 'nodejs/node_modules/lodash-es/   (more than 300 files to load)',
  },
};
