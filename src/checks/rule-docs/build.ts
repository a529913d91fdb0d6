import type { BUILD_RULES } from '../rules.ts';
import type { RuleDocs } from './rule-doc.ts';

/** A build that cannot be made is not ignored: there is no layer to check. */
const NEVER = 'Never: without it there is no layer.';

export const BUILD_DOCS: RuleDocs<(typeof BUILD_RULES)[number]> = {
  'build/no-wheel': {
    why: 'Nothing of a package is executed here, so only wheels are installed; a source distribution would run its build script.',
    ignoreWhen: NEVER,
    example: 'docopt==0.6.2   (a source distribution only)',
  },
  'build/local': {
    why: 'Folders, repositories and source archives are built by code of their own, which is never run in the job that publishes.',
    ignoreWhen: NEVER,
    example: '-e ./packages/shared',
  },
  'build/unpinned': {
    why: 'The newest release is taken each time, so that the layer changes although nothing in the repository did.',
    ignoreWhen: 'The layer is to follow new releases.',
    example: 'requests   (without ==)',
  },
  'build/hash': {
    why: 'A file that is not the one that was locked may have been altered on its way.',
    ignoreWhen: NEVER,
    example: 'requests==2.32.3 --hash=sha256:0000…',
  },
  'build/lock-outdated': {
    why: 'The lock was not renewed after its manifest changed, so that the layer would lack packages.',
    ignoreWhen: NEVER,
    example: 'pyproject.toml names httpx, uv.lock does not',
  },
  'build/lock-platform': {
    why: 'A lock that was written on another system can lack the compiled packages for Linux; npm then installs none and says nothing.',
    ignoreWhen: NEVER,
    example: 'sharp without @img/sharp-linux-arm64 in package-lock.json',
  },
  'build/scripts': {
    why: 'Install scripts are a way to take the secrets of a job, so none is run; this package has no compiled code without its script.',
    ignoreWhen: NEVER,
    example: 'better-sqlite3   (binding.gyp, no prebuilt .node)',
  },
  'build/index-auth': {
    why: 'The package index wants other credentials; tokens of CodeArtifact end after 12 hours.',
    ignoreWhen: NEVER,
    example: 'https://acme-123456789012.d.codeartifact.eu-central-1.amazonaws.com: 401',
  },
  'build/index-unreachable': {
    why: 'The package index did not answer, after several tries.',
    ignoreWhen: NEVER,
    example: 'https://pypi.example.com/simple: 503',
  },
  'build/empty': {
    why: 'A layer without a package is surely a mistake: another file, another group, or markers that exclude everything.',
    ignoreWhen: NEVER,
    example: 'requirements.txt with comments only',
  },
  'build/two-locks': {
    why: 'Only one of two locks can be the one that is kept up to date.',
    ignoreWhen: NEVER,
    example: 'uv.lock and poetry.lock',
  },
  'build/no-lock': {
    why: 'Without a lock the layer would change by the day, and could not be compared with the published one.',
    ignoreWhen: NEVER,
    example: 'package.json without package-lock.json',
  },
  'build/old-lock': {
    why: 'The lock does not say what of it belongs to which group or platform, or names no digests.',
    ignoreWhen: NEVER,
    example: 'poetry.lock with lock-version = "2.0"',
  },
  'build/not-readable': {
    why: 'The file is not what its name says, is damaged, or holds what no tool of its kind writes.',
    ignoreWhen: NEVER,
    example: 'uv.lock with <<<<<<< HEAD in it',
  },
  'build/two-architectures': {
    why: 'A compiled library has one name for both CPUs, so that only one of the two can be in a layer.',
    ignoreWhen: NEVER,
    example: 'compatible-architectures: x86_64, arm64   (with cryptography)',
  },
  'build/links-out': {
    why: 'A link to a folder of the build machine leads to nothing in /opt.',
    ignoreWhen: NEVER,
    example: 'node_modules/@acme/shared -> ../../packages/shared',
  },
  'build/clash': {
    why: 'Only one of two files of one path can be in the layer, and it is not known which one is meant.',
    ignoreWhen: NEVER,
    example: 'packages/shared/src/requests/__init__.py, and requests in the lock',
  },
  'build/part': {
    why: 'A name that the manifest does not have is surely misspelt.',
    ignoreWhen: NEVER,
    example: 'groups: prod   (uv.lock has dev, docs)',
  },
  'build/runtime': {
    why: 'Which files are the right ones depends on the runtime, so it has to be known.',
    ignoreWhen: NEVER,
    example: 'dependencies: requirements.txt   (and no python3.x in compatible-runtimes)',
  },
  'build/no-python': {
    why: 'Bytecode is valid for one minor version of Python, so it is compiled by that version.',
    ignoreWhen: 'Functions may start slower.',
    example: 'python3.13 in compatible-runtimes, Python 3.12 on the runner',
  },
  'build/tool': {
    why: 'The tool that installs packages is brought by the action where it can be, and else has to be on the runner.',
    ignoreWhen: NEVER,
    example: 'pnpm-lock.yaml, and no pnpm on the runner',
  },
  'build/size': {
    why: 'A layer and its function must be smaller than 262,144,000 bytes unzipped; the wheels alone have more as zips, so nothing is downloaded.',
    ignoreWhen: NEVER,
    example: 'torch in uv.lock',
  },
  'build/setting': {
    why: 'Settings such as `yarnPath` or plugins make a tool run code of the repository in the job that publishes.',
    ignoreWhen: NEVER,
    example: 'configDependencies in pnpm-workspace.yaml',
  },
};
