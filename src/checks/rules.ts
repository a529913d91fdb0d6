/**
 * The ids of the rules of each family, apart from their texts and from the code that applies them: reading the inputs takes
 * no more, and an unchanged publish checks nothing.
 */

export const LAYOUT_RULES = [
  'layout/extra-folder',
  'layout/packed',
  'layout/no-python-folder',
  'layout/virtual-environment',
  'layout/site-packages',
  'layout/no-nodejs-folder',
  'layout/node-version-folder',
  'layout/empty-node-modules',
  'layout/java',
  'layout/ruby',
  'layout/bin',
  'layout/extensions',
  'layout/lib64',
] as const;

export const SIZE_RULES = ['size/unzipped', 'size/zipped', 'size/budget', 'size/nearly-full'] as const;

/**
 * Rules about compiled code, in the order in which a file fails: who built for another system has built for another
 * CPU and Python too, and has to hear only of the first.
 */
export const NATIVE_RULES = [
  'native/mach-o',
  'native/pe',
  'native/architecture',
  'native/musl',
  'native/interpreter',
  'native/python-abi',
  'native/node-abi',
  'native/java-class',
  'native/glibc',
  'native/libstdcxx',
  'native/damaged',
  'native/missing-library',
  'native/opened-library',
] as const;

export const BYTECODE_RULES = ['native/bytecode'] as const;

export const FILES_RULES = [
  'files/unusable',
  'files/unreadable',
  'files/unwritable',
  'files/not-executable',
  'files/not-startable',
  'files/crlf',
  'files/interpreter',
  'files/broken-link',
  'files/case-clash',
  'files/folder-clash',
] as const;

export const RUNTIME_RULES = [
  'runtime/deprecated',
  'runtime/blocked',
  'runtime/unknown',
  'runtime/architecture',
  'runtime/none',
  'runtime/too-many',
  'runtime/no-architecture',
] as const;

export const SHADOW_RULES = [
  'shadow/partial-sdk',
  'shadow/standard-library',
  'shadow/runtime-client',
] as const;

export const SECRETS_RULES = [
  'secrets/aws-key',
  'secrets/private-key',
  'secrets/token',
  'secrets/login',
  'secrets/environment',
  'secrets/configuration',
  'secrets/job',
  'secrets/file',
] as const;

export const DEPS_RULES = [
  'deps/editable',
  'deps/incomplete',
  'deps/missing',
  'deps/conflict',
  'deps/removed-module',
  'deps/two-versions',
  'deps/no-metadata',
  'deps/dev',
] as const;

export const CONFIG_RULES = ['config/syntax', 'config/duplicate-key', 'config/unread'] as const;

export const VULNERABILITIES_RULES = [
  'vulnerabilities/critical',
  'vulnerabilities/high',
  'vulnerabilities/medium',
  'vulnerabilities/low',
  'vulnerabilities/unrated',
] as const;

export const WEIGHT_RULES = [
  'weight/tests',
  'weight/examples',
  'weight/documentation',
  'weight/bytecode',
  'weight/source-maps',
  'weight/types',
  'weight/sources',
  'weight/static-libraries',
  'weight/debug-files',
  'weight/other-platforms',
  'weight/installers',
  'weight/runtime-sdk',
  'weight/unbundled',
] as const;

export const NPM_RULES = [
  'npm/no-entry',
  'npm/not-built',
  'npm/platform-package',
  'npm/prisma-client',
  'npm/prisma-engine',
  'npm/missing-files',
  'npm/missing-dependency',
  'npm/dependency-version',
  'npm/es-module',
] as const;

/** Of layers that are built from a manifest: why they cannot be built, and what about the manifest is unsafe. */
export const BUILD_RULES = [
  'build/no-wheel',
  'build/local',
  'build/unpinned',
  'build/hash',
  'build/lock-outdated',
  'build/lock-platform',
  'build/scripts',
  'build/index-auth',
  'build/index-unreachable',
  'build/empty',
  'build/two-locks',
  'build/no-lock',
  'build/old-lock',
  'build/not-readable',
  'build/two-architectures',
  'build/links-out',
  'build/clash',
  'build/part',
  'build/runtime',
  'build/no-python',
  'build/tool',
  'build/size',
  'build/setting',
] as const;

/** The ids of all rules. */
export const RULES = [
  ...LAYOUT_RULES,
  ...SIZE_RULES,
  ...NATIVE_RULES,
  ...BYTECODE_RULES,
  ...FILES_RULES,
  ...RUNTIME_RULES,
  ...SHADOW_RULES,
  ...SECRETS_RULES,
  ...DEPS_RULES,
  ...NPM_RULES,
  ...CONFIG_RULES,
  ...VULNERABILITIES_RULES,
  ...WEIGHT_RULES,
  ...BUILD_RULES,
] as const;

export type Rule = (typeof RULES)[number];
