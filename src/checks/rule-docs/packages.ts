import type { CONFIG_RULES } from '../rules.ts';
import type { DEPS_RULES } from '../rules.ts';
import type { SHADOW_RULES } from '../rules.ts';
import type { VULNERABILITIES_RULES } from '../rules.ts';
import type { RuleDoc, RuleDocs } from './rule-doc.ts';

export const SHADOW_DOCS: RuleDocs<(typeof SHADOW_RULES)[number]> = {
  'shadow/partial-sdk': {
    why: 'Layers come before the SDK of the runtime: parts of two versions meet and fail at the first call.',
    ignoreWhen: 'Another layer brings the rest, of the same version.',
    example: 'python/boto3/__init__.py   (and no python/botocore/)',
  },
  'shadow/standard-library': {
    why: 'The folder of the layer comes before the standard library, so that every import of the name gets this module.',
    ignoreWhen: 'It is a backport that is made to stand in for it.',
    example: 'python/typing.py',
  },
  'shadow/runtime-client': {
    why: "Lambda's runtime starts with this package, and may take the one of the layer.",
    ignoreWhen: 'The layer is for functions that start by a bootstrap of their own.',
    example: 'python/awslambdaric/__init__.py',
  },
};

export const DEPS_DOCS: RuleDocs<(typeof DEPS_RULES)[number]> = {
  'deps/editable': {
    why: 'The layer holds a pointer to a folder of the build machine, and not the code: ModuleNotFoundError.',
    ignoreWhen: 'The function or another layer brings the code.',
    example: 'python/__editable__.shared_utils-1.0.0.pth',
  },
  'deps/incomplete': {
    why: 'The code that imports or opens what is missing fails: ModuleNotFoundError or FileNotFoundError.',
    ignoreWhen: 'No function uses the part of the package that needs it.',
    example: 'python/acme/__init__.py   (imports acme.core, which RECORD names and which is not there)',
  },
  'deps/missing': {
    why: 'Code that imports the other package fails with ModuleNotFoundError.',
    ignoreWhen: 'The function or another layer brings it, or no function uses what needs it.',
    example: 'python/requests-2.32.3.dist-info/   (requires certifi, which is not there)',
  },
  'deps/conflict': {
    why: 'The package is not made for the version that is there, and may fail on import or at a call.',
    ignoreWhen: 'You know that it works with that version.',
    example: 'python/requests-2.28.0.dist-info/   (requires urllib3<1.27, finds 2.2.3)',
  },
  'deps/removed-module': {
    why: 'The import fails with ModuleNotFoundError as soon as a function imports the package.',
    ignoreWhen:
      'No function of that Python imports the package, or another layer brings the module, such as legacy-cgi.',
    example: 'python/acme/__init__.py   (import cgi, declared: python3.13)',
  },
  'deps/two-versions': {
    why: 'In one Python folder the files of two versions are mixed; in node_modules the older copy only takes room.',
    ignoreWhen: 'Both copies are needed: two packages ask for different major versions.',
    example: 'python/urllib3-1.26.20.dist-info/ and python/urllib3-2.2.3.dist-info/',
  },
  'deps/no-metadata': {
    why: '`importlib.metadata` raises PackageNotFoundError, which some packages do not catch.',
    ignoreWhen: 'No package in the layer asks for its own version or for entry points.',
    example: 'exclude: "*.dist-info"',
  },
  'deps/dev': {
    why: 'They are never loaded on Lambda, and take room and time.',
    ignoreWhen: 'A function does load one of them.',
    example: 'nodejs/node_modules/typescript/   ("dev": true)',
  },
};

export const CONFIG_DOCS: RuleDocs<(typeof CONFIG_RULES)[number]> = {
  'config/syntax': {
    why: 'The function fails when it reads the file.',
    ignoreWhen: 'The file is a template that something fills in first.',
    example: '{ "timeout": 3, }',
  },
  'config/duplicate-key': {
    why: 'Programs take one of the two without a word, not all the same one, or refuse the file.',
    ignoreWhen: 'The program that reads it takes the right one by design.',
    example: 'a.yaml: timeout is there twice',
  },
  'config/unread': {
    why: 'What cannot be read cannot be searched for secrets.',
    ignoreWhen: 'The layer stays private; for a public one it cannot be ignored.',
    example: 'big.yaml   (larger than 1 MiB)',
  },
};

const VULNERABLE: RuleDoc = {
  why: 'Whoever reaches the vulnerable code through the function can use the hole, with the role of the function.',
  ignoreWhen:
    'The function cannot reach the vulnerable code: `vulnerability-ignore-file` keeps the reason and the last day.',
  example: 'pkg:pypi/urllib3@1.26.4   (CVE-2023-43804)',
};

export const VULNERABILITIES_DOCS: RuleDocs<(typeof VULNERABILITIES_RULES)[number]> = {
  'vulnerabilities/critical': VULNERABLE,
  'vulnerabilities/high': VULNERABLE,
  'vulnerabilities/medium': VULNERABLE,
  'vulnerabilities/low': VULNERABLE,
  'vulnerabilities/unrated': VULNERABLE,
};
