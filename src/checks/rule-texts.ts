import type { Rule } from './rules.ts';

/** One sentence on what each rule finds. */
export const RULE_TEXTS: Readonly<Record<Rule, string>> = {
  'layout/extra-folder': 'Everything is below one folder too many, so that no runtime finds it.',
  'layout/packed':
    'Archives, or lists of what to install, are where their content should be, which Lambda does not unpack.',
  'layout/no-python-folder': 'Python packages are outside python/.',
  'layout/virtual-environment':
    'A virtual environment is in the layer, with links to the Python of the build machine or where no Python looks.',
  'layout/site-packages':
    'Python packages are at a depth where no Python looks, or below the folder of another Python.',
  'layout/no-nodejs-folder': 'npm packages are outside nodejs/node_modules/.',
  'layout/node-version-folder':
    'npm packages are below the folder of a Node.js that the layer is not declared for.',
  'layout/empty-node-modules':
    'A package.json or lockfile is in nodejs/, but none of the packages is installed.',
  'layout/java': 'Jars are outside java/lib/.',
  'layout/ruby': 'Gems are at a depth where no Ruby looks, or below the folder of another Ruby.',
  'layout/bin': 'Programs are outside bin/, which is the folder of a layer that PATH has.',
  'layout/extensions': 'An extension is not directly in extensions/, so that Lambda does not start it.',
  'layout/lib64':
    'Shared libraries are outside lib/, which is the folder of a layer that the loader searches.',
  'size/unzipped': 'The layer is larger than AWS Lambda takes, unzipped.',
  'size/zipped':
    'The zip is larger than AWS Lambda takes in one request, and no bucket is named that it can go through.',
  'size/budget': 'The layer is larger than the budget its user set.',
  'size/nearly-full': 'The layer leaves little room for the function and its other layers.',
  'native/mach-o': 'Compiled code for macOS, which Linux cannot load.',
  'native/pe': 'Compiled code for Windows, which Linux cannot load.',
  'native/architecture': 'Compiled code for another CPU than the declared architectures.',
  'native/musl': 'Compiled code for Linux distributions with musl, such as Alpine; AWS Lambda has glibc.',
  'native/interpreter': 'A program that asks for a loader that AWS Lambda does not have.',
  'native/python-abi':
    'A Python extension compiled for another version of Python than the declared runtimes have.',
  'native/node-abi':
    'A Node.js addon compiled for another version of Node.js than the declared runtimes have.',
  'native/java-class': 'Java classes compiled for a newer Java than the declared runtimes have.',
  'native/glibc': "Compiled code that needs a newer glibc than the declared runtimes' systems have.",
  'native/libstdcxx': "Compiled code that needs a newer libstdc++ than the declared runtimes' systems have.",
  'native/damaged': 'A library or program that cannot be loaded because the file is damaged.',
  'native/missing-library':
    'A library that compiled code needs and neither the layer nor the runtime brings.',
  'native/opened-library':
    'A library that Python code opens by its name and neither the layer nor the runtime brings.',
  'native/bytecode':
    'Python bytecode without its source, compiled for another version of Python than the declared runtimes have.',
  'files/unusable': 'The layer cannot be read, or holds what no layer can hold.',
  'files/unreadable':
    'A ready zip holds files that Lambda may not read, or folders that it may not search, which makes it refuse the layer.',
  'files/unwritable':
    'A ready zip holds files or folders that nobody may write to, which keeps Lambda from putting another layer over them.',
  'files/not-executable': 'An extension, a bootstrap or a program is not executable.',
  'files/not-startable':
    'An extension or a bootstrap is neither a script with a #! line nor a program, so that the kernel cannot start it.',
  'files/crlf':
    'A script has a #! line with a Windows line end, so that the kernel looks for another interpreter.',
  'files/interpreter': 'A script has a #! line with an interpreter that Lambda does not have.',
  'files/broken-link': 'A symbolic link leads out of the layer, to nothing or in a circle.',
  'files/case-clash': 'Two paths are one where case or Unicode normalisation does not count.',
  'files/folder-clash': 'A path is a file and a folder at once.',
  'runtime/deprecated': 'A declared runtime is past the end of its support.',
  'runtime/blocked': 'Functions of a declared runtime can no longer be created or updated.',
  'runtime/unknown': 'A declared runtime is not among those known.',
  'runtime/architecture': 'A declared runtime does not run on a declared architecture.',
  'runtime/none': 'The layer holds packages of a language, and no runtime is declared.',
  'runtime/too-many': 'More runtimes are declared than AWS Lambda takes.',
  'runtime/no-architecture': 'The layer holds native code, and no architecture is declared.',
  'shadow/partial-sdk':
    "The layer holds a part of the AWS SDK, and the rest comes from the runtime's own, another version.",
  'shadow/standard-library': "A module hides one of Python's standard library.",
  'shadow/runtime-client': "The layer holds a package by which Lambda's own runtime works.",
  'secrets/aws-key': 'A file holds an AWS access key, or the id of one.',
  'secrets/private-key': 'A file holds a private key.',
  'secrets/token': 'A file holds a token of GitHub, npm, PyPI, Slack, Stripe or Google.',
  'secrets/login': 'A file made for logins holds a password or token.',
  'secrets/environment': 'A .env file holds a value that sounds secret.',
  'secrets/configuration':
    'A file of a configuration layer holds a secret in plain text, where a reference to it would do.',
  'secrets/job': "A layer holds a secret of the job's own environment; looked for where it becomes public.",
  'secrets/file': 'A file has the name of one that is made for credentials.',
  'deps/editable':
    'A Python package is installed as editable: its code is still in a folder of the build machine.',
  'deps/incomplete': 'Files that a Python package was installed with and that its code needs are not there.',
  'deps/missing': 'A package requires another one that neither the layer nor the runtime holds.',
  'deps/conflict': 'A package requires another version of a package than the layer holds.',
  'deps/removed-module':
    "Code imports a module that a declared Python has no longer in its standard library, or setuptools' pkg_resources.",
  'deps/two-versions': 'A package is in the layer in more than one version.',
  'deps/no-metadata':
    'The metadata of Python distributions (dist-info) is missing, and code reads it at run time.',
  'deps/dev': 'npm packages that are for development only are in the layer.',
  'config/syntax':
    'A JSON, YAML or .properties file of a configuration layer is one that no program can read.',
  'config/duplicate-key': 'A configuration file has a key twice, of which programs take one or refuse both.',
  'config/unread':
    'A configuration file cannot be read whole, so that it is not known what it holds; an error where a layer becomes public.',
  'vulnerabilities/critical': 'A package has a known vulnerability of critical severity.',
  'vulnerabilities/high': 'A package has a known vulnerability of high severity.',
  'vulnerabilities/medium': 'A package has a known vulnerability of medium severity.',
  'vulnerabilities/low': 'A package has a known vulnerability of low severity.',
  'vulnerabilities/unrated': 'A package has a known vulnerability without a severity rating yet.',
  'weight/tests': 'Tests of packages are in the layer.',
  'weight/examples': 'Examples or benchmarks of packages are in the layer.',
  'weight/documentation': 'Documentation of packages is in the layer.',
  'weight/bytecode':
    'Bytecode beside its sources, which Python uses only where it notes their times, is in the layer.',
  'weight/source-maps': 'Source maps are in the layer.',
  'weight/types': 'Type declarations, which nothing reads at run time, are in the layer.',
  'weight/sources': 'Sources and headers of compiled code are in the layer.',
  'weight/static-libraries':
    'Static libraries and object files, which are for linking alone, are in the layer.',
  'weight/debug-files': 'Debug information is in the layer in files of its own.',
  'weight/other-platforms': 'Compiled code for other systems or CPUs lies beside that for Lambda.',
  'weight/installers': 'Packages that install other packages are in the layer.',
  'weight/runtime-sdk': 'The layer holds the AWS SDK, of which the declared runtimes have one.',
  'weight/unbundled': 'Node.js has to load hundreds of files before a function starts.',
  'npm/no-entry': '`main` or `exports` of an npm package leads to a file that is not in the layer.',
  'npm/not-built': 'An npm package is without the addon that its install script builds or downloads.',
  'npm/platform-package':
    "An npm package is without the optional dependency that brings its platform's binary.",
  'npm/prisma-client': 'Prisma is without the client that `prisma generate` writes.',
  'npm/prisma-engine': "Prisma is without the query engine for the runtime's operating system and CPU.",
  'npm/missing-files': 'An npm package opens a file or folder of its own that is not in the layer.',
  'npm/missing-dependency': 'An npm package loads a dependency that is not in the layer.',
  'npm/dependency-version': 'An npm package finds a dependency in a version that its range excludes.',
  'npm/es-module': 'An npm package is an ES module alone, which a declared Node.js cannot require.',
  'build/no-wheel': 'A Python package has no wheel for the declared runtimes and architectures.',
  'build/local':
    'A requirement is a folder, an archive or a repository, which would run code to be installed.',
  'build/unpinned':
    'A requirement has no exact version, so that the layer changes when a new release comes out.',
  'build/hash': 'A downloaded file does not have the digest that the lock names, or the lock names none.',
  'build/lock-outdated': 'The lock does not fit its manifest.',
  'build/lock-platform': 'A lock lacks the packages of the platform that the layer is for.',
  'build/scripts': 'An npm package works only after its install script has run, which is never run.',
  'build/index-auth': 'A package index refuses the credentials, or asks for some.',
  'build/index-unreachable': 'A package index cannot be reached.',
  'build/empty': 'The manifest names no package for the declared runtimes.',
  'build/two-locks': 'A folder has several locks of one ecosystem.',
  'build/no-lock': 'There is a manifest and no lock for it, or no manifest at all.',
  'build/old-lock': 'A lock is of a format that lacks what the build needs.',
  'build/not-readable': 'A manifest or lock cannot be read.',
  'build/two-architectures': 'Compiled packages cannot serve both architectures from one layer.',
  'build/links-out': 'An installed package links to a folder outside of the layer.',
  'build/clash': 'A file of the repository has the path of a file of an installed package.',
  'build/part': 'A group, an extra or a member of the workspace is named that the manifest does not have.',
  'build/runtime':
    'A manifest needs a runtime of its language, and `compatible-runtimes` lists none, or one that it excludes.',
  'build/no-python': 'The Python that compiles the bytecode is not on the runner.',
  'build/tool': 'The tool that installs the packages is not there, is too old, or failed for another reason.',
  'build/size': 'The packages are too large for a layer, by the sizes that the lock names.',
  'build/setting': 'A setting of the repository would make a tool run code, and is refused.',
};
