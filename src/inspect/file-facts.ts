import type { ConfigurationFormat } from './configuration/files.ts';
import type { KeyPlace } from './configuration/reading.ts';

/**
 * What the bytes of a file say about it, as far as a rule wants to know. Plain data: it is made in a thread
 * (layer/file-worker.ts) and handed over.
 */
export interface FileFacts {
  elf?: Elf;
  machO?: MachO;
  pe?: Pe;
  jar?: Jar;
  /** Of an archive: what it holds that a layer has unpacked. */
  packed?: PackedContent;
  /** Of what is a library, an addon or a jar by its name alone: why it cannot be loaded, as the end of a sentence. */
  damage?: string;
  script?: Script;
  /** Each kind of credential found, once; never the value. */
  secrets?: SecretKind[];
  /** Of `.pyc` files: the number that tells which Python made it, and whether it goes by its source's hash, not its time. */
  bytecode?: { magic: number; isHashBased?: true };
  /** Of `.py` files: one may open shared libraries by their names. */
  opensLibraries?: boolean;
  /** Of `*.dist-info/WHEEL`: its tags, e.g. `cp312-cp312-manylinux_2_17_x86_64`; compressed sets are expanded. */
  wheelTags?: string[];
  /** Of `*.dist-info/RECORD`: the distinct first path components of what the distribution installed. */
  recordTops?: string[];
  /**
   * Of the same: the files that code may need, relative to the folder of the packages; without empty ones, metadata,
   * stubs and headers.
   */
  recordPaths?: string[];
  /** Of `*.dist-info/direct_url.json`: that a distribution was not installed from an index, but from there. */
  directUrl?: DirectUrl;
  /** Of `package.json` beside or below `node_modules`. */
  nodePackage?: NodePackage;
  /** Of `node_modules/.package-lock.json`. */
  nodeLock?: NodeLock;
  /** Of `build/config.gypi`, which node-gyp leaves: the NODE_MODULE_VERSION that addons in `build/` are compiled for. */
  nodeBuild?: { moduleVersion: number };
  /** Of `*.dist-info/METADATA`, `*.egg-info/PKG-INFO` and a gem's specification: what is installed. */
  installed?: Installed;
  /** Of the same METADATA: its `Requires-Dist`, e.g. `idna<4,>=2.5; python_version > "3.6"`. */
  requires?: string[];
  /** Of `.py` files: modules that some Python has no longer, which a line seems to import. */
  formerModules?: string[];
  /** Of a jar: what it was made of, by its `pom.properties`, or else what its manifest says that it is. */
  javaModules?: Installed[];
  /** Of a program written in Go: its module, those it was built with, and the standard library. */
  goModules?: Installed[];
  /** Of JSON, YAML and .properties files, where the layer is one of configuration. */
  configuration?: Configuration;
}

/** CPUs by the names AWS Lambda has for them; others by the field's usual names, e.g. `x86`, `arm`, `riscv64`. */
export type Machine = string;

export interface Elf {
  /** `x86_64`, `arm64`, `x86`, `arm`, `riscv64`, …, or `machine 247`. */
  machine: Machine;
  /**
   * ET_EXEC is an executable, and so is ET_DYN marked as a program, or with an interpreter and no soname; ET_DYN
   * else a library; all else is never loaded.
   */
  kind: 'executable' | 'library' | 'other';
  /** PT_INTERP, e.g. `/lib64/ld-linux-x86-64.so.2`. */
  interpreter?: string;
  soname?: string;
  /** DT_NEEDED. */
  needed: string[];
  /** DT_RPATH and DT_RUNPATH, split at `:`; `$ORIGIN` is left in. */
  searchPath: string[];
  /** Symbol versions needed from each library (verneed), weak ones left out. */
  versions: { library: string; names: string[] }[];
  /** `.node` files only: how the addon binds to Node.js. */
  addon?: Addon;
  /** What makes it impossible to load, as the end of a sentence, e.g. `is cut short`. */
  damage?: string;
}

/**
 * A Node.js addon: one that uses Node-API alone works everywhere; else it is bound to one NODE_MODULE_VERSION, which
 * may be unknown.
 */
export type Addon = { nodeApi: true } | { nodeApi: false; moduleVersion?: number };

export interface MachO {
  /** One for a thin file, several for a universal one. */
  machines: Machine[];
}

export interface Pe {
  machine: Machine;
  /** A .NET assembly, which runs on Linux too, whatever its machine. */
  dotnet?: true;
}

export interface Jar {
  /** The highest class file major version in it (61 is Java 17), `META-INF/versions/` and `module-info` left out. */
  classVersion: number;
}

/** A whole layer, installed or packed packages of a language, or nothing but further archives. */
export type PackedContent = 'layer' | 'packages' | 'archives';

/** A `#!` line. */
export interface Script {
  /** The path after `#!`, e.g. `/usr/bin/env`. */
  interpreter: string;
  /** The rest of the line, e.g. `python3`; '' for none. */
  argument: string;
  /** The line ends in CRLF, so the kernel looks for an interpreter whose name ends in a carriage return. */
  crlf: boolean;
}

export type SecretKind =
  /** The id of an access key alone, which opens nothing. */
  | 'aws-access-key'
  /** An id with a secret access key beside it. */
  | 'aws-key-pair'
  | 'private-key'
  | 'github-token'
  | 'npm-token'
  | 'pypi-token'
  | 'slack-token'
  | 'stripe-key'
  | 'google-api-key'
  /** A password or token in a file made for them: `.netrc`, `.pypirc`, `.npmrc`, `.docker/config.json`, `.git/config`. */
  | 'stored-login'
  /** A value of a secret-sounding name in a `.env` file. */
  | 'environment-secret';

/** A package as its own metadata describe it: foreign text, of which nothing is checked. */
export interface Installed {
  /** The group of a Java artifact. */
  group?: string;
  name: string;
  version: string;
  /** Identifiers, names or addresses. */
  licenses?: string[];
}

/** A configuration file; its values are in here as digests only. */
export interface Configuration {
  format: ConfigurationFormat;
  /** Why no program can read it, as the end of a sentence. */
  fault?: { line: number; what: string };
  /** Why the check does not read it whole, though it may be right, as the end of a sentence. */
  unread?: string;
  /** Keys that a mapping has more than once. */
  repeated: KeyPlace[];
  /** Keys whose values are secrets in plain text. */
  secrets: KeyPlace[];
  /** Every key with a digest of its value; undefined where not all of the file could be read. */
  digests?: [key: string, digest: string][];
}

/** Source: Python packaging specifications, "Recording the direct URL origin of installed distributions". */
export interface DirectUrl {
  /** Foreign text, which may hold a path of the build machine; '' where it says none. */
  url: string;
  /** What is installed points to the sources, which are elsewhere. */
  editable: boolean;
}

export interface NodePackage {
  /** '' where it says none. */
  name: string;
  version: string;
  /** Absent where it says none. */
  license?: string;
  /** Ranges by the names of its `dependencies`, without those that are optional too. */
  dependencies: Record<string, string>;
  /** Names of its `optionalDependencies`. */
  optionalDependencies?: string[];
  /** Where its name leads; absent where it says nothing of that. */
  entry?: NodeEntry;
  /** The first of its programs, by its path in the package. */
  bin?: string;
  /** `type: module`: its `.js` files are ES modules. */
  isModule?: true;
  /** The systems and CPUs that it is for, as npm has them: `linux`, `!win32`, `x64`. */
  os?: string[];
  cpu?: string[];
  /** The tool by which its install script builds or downloads an addon, e.g. `node-gyp`. */
  addonTool?: string;
  /** The folders and files of `files` that are named without a pattern, e.g. `dist`. */
  files?: string[];
  /** It describes where it is published from, and is not private. */
  isPublished?: true;
  /** Names of packages whose ranges the project overrides. */
  overrides?: string[];
}

/** Paths below the package, as written: `./dist/index.js`. */
export interface NodeEntry {
  /** `main`, where there is no `exports`. */
  main?: string;
  /** What `exports` gives for the package's own name to `require()` and to `import`; each absent where nothing. */
  exports?: { require?: string; import?: string };
}

export interface NodeLock {
  /** Paths such as `node_modules/typescript` that are there for development only. */
  dev: string[];
  /** Path to version of every installed package. */
  versions: Record<string, string>;
}

/** Reads a file's bytes at an offset; shorter at its end, empty behind it. Valid until the next read. */
export type Read = (offset: number, length: number) => Uint8Array;
