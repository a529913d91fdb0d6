export const id = 4259;

export const ids = [ 4259, 6228, 3847 ];

export const modules = {
 52336: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Uo: () => NATIVE_RULES,
   y0: () => RULES
  });
  const LAYOUT_RULES = {
   "layout/extra-folder": "Everything is below one folder too many, so that no runtime finds it.",
   "layout/packed": "Archives, or lists of what to install, are where their content should be, which Lambda does not unpack.",
   "layout/no-python-folder": "Python packages are outside python/.",
   "layout/virtual-environment": "A virtual environment is in the layer, with links to the Python of the build machine or where no Python looks.",
   "layout/site-packages": "Python packages are at a depth where no Python looks, or below the folder of another Python.",
   "layout/no-nodejs-folder": "npm packages are outside nodejs/node_modules/.",
   "layout/node-version-folder": "npm packages are below the folder of a Node.js that the layer is not declared for.",
   "layout/empty-node-modules": "A package.json or lockfile is in nodejs/, but none of the packages is installed.",
   "layout/java": "Jars are outside java/lib/.",
   "layout/ruby": "Gems are at a depth where no Ruby looks, or below the folder of another Ruby.",
   "layout/bin": "Programs are outside bin/, which is the folder of a layer that PATH has.",
   "layout/extensions": "An extension is not directly in extensions/, so that Lambda does not start it.",
   "layout/lib64": "Shared libraries are outside lib/, which is the folder of a layer that the loader searches."
  };
  const SIZE_RULES = {
   "size/unzipped": "The layer is larger than AWS Lambda takes, unzipped.",
   "size/zipped": "The zip is larger than AWS Lambda takes in one request, and no bucket is named that it can go through.",
   "size/budget": "The layer is larger than the budget its user set.",
   "size/nearly-full": "The layer leaves little room for the function and its other layers."
  };
  const NATIVE_RULES = {
   "native/mach-o": "Compiled code for macOS, which Linux cannot load.",
   "native/pe": "Compiled code for Windows, which Linux cannot load.",
   "native/architecture": "Compiled code for another CPU than the declared architectures.",
   "native/musl": "Compiled code for Linux distributions with musl, such as Alpine; AWS Lambda has glibc.",
   "native/interpreter": "A program that asks for a loader that AWS Lambda does not have.",
   "native/python-abi": "A Python extension compiled for another version of Python than the declared runtimes have.",
   "native/node-abi": "A Node.js addon compiled for another version of Node.js than the declared runtimes have.",
   "native/java-class": "Java classes compiled for a newer Java than the declared runtimes have.",
   "native/glibc": "Compiled code that needs a newer glibc than the declared runtimes' systems have.",
   "native/libstdcxx": "Compiled code that needs a newer libstdc++ than the declared runtimes' systems have.",
   "native/damaged": "A library or program that cannot be loaded because the file is damaged.",
   "native/missing-library": "A library that compiled code needs and neither the layer nor the runtime brings.",
   "native/opened-library": "A library that Python code opens by its name and neither the layer nor the runtime brings."
  };
  const BYTECODE_RULES = {
   "native/bytecode": "Python bytecode without its source, compiled for another version of Python than the declared runtimes have."
  };
  const FILES_RULES = {
   "files/unusable": "The layer cannot be read, or holds what no layer can hold.",
   "files/unreadable": "A ready zip holds files that Lambda may not read, or folders that it may not search, which makes it refuse the layer.",
   "files/unwritable": "A ready zip holds files or folders that nobody may write to, which keeps Lambda from putting another layer over them.",
   "files/not-executable": "An extension, a bootstrap or a program is not executable.",
   "files/not-startable": "An extension or a bootstrap is neither a script with a #! line nor a program, so that the kernel cannot start it.",
   "files/crlf": "A script has a #! line with a Windows line end, so that the kernel looks for another interpreter.",
   "files/interpreter": "A script has a #! line with an interpreter that Lambda does not have.",
   "files/broken-link": "A symbolic link leads out of the layer, to nothing or in a circle.",
   "files/case-clash": "Two paths are one where case or Unicode normalisation does not count.",
   "files/folder-clash": "A path is a file and a folder at once."
  };
  const RUNTIME_RULES = {
   "runtime/deprecated": "A declared runtime is past the end of its support.",
   "runtime/blocked": "Functions of a declared runtime can no longer be created or updated.",
   "runtime/unknown": "A declared runtime is not among those known.",
   "runtime/architecture": "A declared runtime does not run on a declared architecture.",
   "runtime/none": "The layer holds packages of a language, and no runtime is declared.",
   "runtime/too-many": "More runtimes are declared than AWS Lambda takes.",
   "runtime/no-architecture": "The layer holds native code, and no architecture is declared."
  };
  const SHADOW_RULES = {
   "shadow/partial-sdk": "The layer holds a part of the AWS SDK, and the rest comes from the runtime's own, another version.",
   "shadow/standard-library": "A module hides one of Python's standard library.",
   "shadow/runtime-client": "The layer holds a package by which Lambda's own runtime works."
  };
  const SECRETS_RULES = {
   "secrets/aws-key": "A file holds an AWS access key, or the id of one.",
   "secrets/private-key": "A file holds a private key.",
   "secrets/token": "A file holds a token of GitHub, npm, PyPI, Slack, Stripe or Google.",
   "secrets/login": "A file made for logins holds a password or token.",
   "secrets/environment": "A .env file holds a value that sounds secret.",
   "secrets/configuration": "A file of a configuration layer holds a secret in plain text, where a reference to it would do.",
   "secrets/job": "A layer holds a secret of the job's own environment; looked for where it becomes public.",
   "secrets/file": "A file has the name of one that is made for credentials."
  };
  const DEPS_RULES = {
   "deps/editable": "A Python package is installed as editable: its code is still in a folder of the build machine.",
   "deps/incomplete": "Files that a Python package was installed with and that its code needs are not there.",
   "deps/missing": "A package requires another one that neither the layer nor the runtime holds.",
   "deps/conflict": "A package requires another version of a package than the layer holds.",
   "deps/removed-module": "Code imports a module that a declared Python has no longer in its standard library, or setuptools' pkg_resources.",
   "deps/two-versions": "A package is in the layer in more than one version.",
   "deps/no-metadata": "The metadata of Python distributions (dist-info) is missing, and code reads it at run time.",
   "deps/dev": "npm packages that are for development only are in the layer."
  };
  const CONFIG_RULES = {
   "config/syntax": "A JSON, YAML or .properties file of a configuration layer is one that no program can read.",
   "config/duplicate-key": "A configuration file has a key twice, of which programs take one or refuse both.",
   "config/unread": "A configuration file cannot be read whole, so that it is not known what it holds; an error where a layer becomes public."
  };
  const VULNERABILITIES_RULES = {
   "vulnerabilities/critical": "A package has a known vulnerability of critical severity.",
   "vulnerabilities/high": "A package has a known vulnerability of high severity.",
   "vulnerabilities/medium": "A package has a known vulnerability of medium severity.",
   "vulnerabilities/low": "A package has a known vulnerability of low severity.",
   "vulnerabilities/unrated": "A package has a known vulnerability that nobody has rated yet."
  };
  const WEIGHT_RULES = {
   "weight/tests": "Tests of packages are in the layer.",
   "weight/examples": "Examples or benchmarks of packages are in the layer.",
   "weight/documentation": "Documentation of packages is in the layer.",
   "weight/bytecode": "Bytecode beside its sources, which Python uses only where it notes their times, is in the layer.",
   "weight/source-maps": "Source maps are in the layer.",
   "weight/types": "Type declarations, which nothing reads at run time, are in the layer.",
   "weight/sources": "Sources and headers of compiled code are in the layer.",
   "weight/static-libraries": "Static libraries and object files, which are for linking alone, are in the layer.",
   "weight/debug-files": "Debug information is in the layer in files of its own.",
   "weight/other-platforms": "Compiled code for other systems or CPUs lies beside that for Lambda.",
   "weight/installers": "Packages that install other packages are in the layer.",
   "weight/runtime-sdk": "The layer holds the AWS SDK, of which the declared runtimes have one.",
   "weight/unbundled": "Node.js has to load hundreds of files before a function starts."
  };
  const NPM_RULES = {
   "npm/no-entry": "`main` or `exports` of an npm package leads to a file that is not in the layer.",
   "npm/not-built": "An npm package is without the addon that its install script builds or downloads.",
   "npm/platform-package": "An npm package is without the optional dependency that brings its platform's binary.",
   "npm/prisma-client": "Prisma is without the client that `prisma generate` writes.",
   "npm/prisma-engine": "Prisma is without the query engine for the runtime's operating system and CPU.",
   "npm/missing-files": "An npm package opens a file or folder of its own that is not in the layer.",
   "npm/missing-dependency": "An npm package loads a dependency that is not in the layer.",
   "npm/dependency-version": "An npm package finds a dependency in a version that its range excludes.",
   "npm/es-module": "An npm package is an ES module alone, which a declared Node.js cannot require."
  };
  const BUILD_RULES = {
   "build/no-wheel": "A Python package has no wheel for the declared runtimes and architectures.",
   "build/local": "A requirement is a folder, an archive or a repository, which would run code to be installed.",
   "build/unpinned": "A requirement has no exact version, so that the layer changes when a new release comes out.",
   "build/hash": "A downloaded file does not have the digest that the lock names, or the lock names none.",
   "build/lock-outdated": "The lock does not fit its manifest.",
   "build/lock-platform": "A lock lacks the packages of the platform that the layer is for.",
   "build/scripts": "An npm package works only after its install script has run, which is never run.",
   "build/index-auth": "A package index refuses the credentials, or asks for some.",
   "build/index-unreachable": "A package index cannot be reached.",
   "build/empty": "The manifest names no package for the declared runtimes.",
   "build/two-locks": "A folder has several locks of one ecosystem.",
   "build/no-lock": "There is a manifest and no lock for it, or no manifest at all.",
   "build/old-lock": "A lock is of a format that lacks what the build needs.",
   "build/not-readable": "A manifest or lock cannot be read.",
   "build/two-architectures": "Compiled packages cannot serve both architectures from one layer.",
   "build/links-out": "An installed package links to a folder outside of the layer.",
   "build/clash": "A file of the repository has the path of a file of an installed package.",
   "build/part": "A group, an extra or a member of the workspace is named that the manifest does not have.",
   "build/runtime": "A manifest needs a runtime of its language, and `compatible-runtimes` lists none, or one that it excludes.",
   "build/no-python": "The Python that compiles the bytecode is not on the runner.",
   "build/tool": "The tool that installs the packages is not there, is too old, or failed for another reason.",
   "build/size": "The packages are too large for a layer, by the sizes that the lock names.",
   "build/setting": "A setting of the repository would make a tool run code, and is refused."
  };
  const RULES = {
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
   ...BUILD_RULES
  };
 },
 66228: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   MOST_UNPACKED: () => MOST_UNPACKED,
   findInArchive: () => findInArchive,
   findInFolder: () => findInFolder,
   findInTexts: () => findInTexts
  });
  var external_node_fs_ = __webpack_require__(73024);
  var external_node_stream_ = __webpack_require__(57075);
  var external_node_zlib_ = __webpack_require__(38522);
  const MOST_BYTES = 4096;
  const BLOCK = 3;
  const TABLE_SIZE = 1 << 16;
  const MOST_SHIFT = 255;
  function byteSearch(needles) {
   const shortened = needles.map(({bytes: bytes, of: of}) => ({
    bytes: middleOf(bytes),
    of: of
   }));
   const table = tableOf(shortened);
   const overlap = Math.max(0, ...shortened.map(({bytes: bytes}) => bytes.length)) - 1;
   return {
    scan: () => {
     const found = new Set;
     let tail = Buffer.alloc(0);
     return {
      found: found,
      feed: bytes => {
       if (shortened.length === 0) return;
       const all = tail.length > 0 ? Buffer.concat([ tail, bytes ]) : bytes;
       find(all, table, found);
       tail = Buffer.from(all.subarray(Math.max(0, all.length - overlap)));
      }
     };
    }
   };
  }
  function middleOf(bytes) {
   const from = Math.max(0, bytes.length - MOST_BYTES >> 1);
   return bytes.subarray(from, from + MOST_BYTES);
  }
  function tableOf(needles) {
   const window = Math.min(MOST_BYTES, ...needles.map(({bytes: bytes}) => bytes.length));
   if (window < BLOCK) throw new RangeError("a needle is too short");
   const last = window - BLOCK;
   const shifts = new Uint8Array(TABLE_SIZE).fill(Math.min(MOST_SHIFT, last + 1));
   const ending = new Map;
   for (const needle of needles) {
    for (let at = 0; at <= last; at += 1) {
     const hash = hashAt(needle.bytes, at);
     shifts[hash] = Math.min(shifts[hash] ?? 0, last - at);
    }
    const hash = hashAt(needle.bytes, last);
    ending.set(hash, [ ...ending.get(hash) ?? [], needle ]);
   }
   return {
    window: window,
    shifts: shifts,
    ending: ending
   };
  }
  function hashAt(bytes, at) {
   return (bytes[at] ?? 0) ^ (bytes[at + 1] ?? 0) << 4 ^ (bytes[at + 2] ?? 0) << 8;
  }
  function find(bytes, {window: window, shifts: shifts, ending: ending}, found) {
   for (let at = window - BLOCK; at + BLOCK <= bytes.length; ) {
    const hash = hashAt(bytes, at);
    const shift = shifts[hash] ?? 0;
    if (shift === 0) {
     const start = at + BLOCK - window;
     for (const needle of ending.get(hash) ?? []) if (!found.has(needle.of) && standsAt(bytes, start, needle.bytes)) found.add(needle.of);
    }
    at += shift || 1;
   }
  }
  function standsAt(bytes, start, needle) {
   if (start + needle.length > bytes.length) return false;
   for (let at = 0; at < needle.length; at += 1) if (bytes[start + at] !== needle[at]) return false;
   return true;
  }
  var inspect_bytes = __webpack_require__(11929);
  var jar_directory = __webpack_require__(6829);
  const [LINE_FEED, CARRIAGE_RETURN] = [ 10, 13 ];
  const LINE_CHARACTERS = 40;
  const IS_BASE64 = Uint8Array.from({
   length: 256
  }, (_, byte) => Number(/[\w+/-]/.test(String.fromCharCode(byte))));
  function joinedLines(bytes) {
   if (!isWrapped(bytes)) return undefined;
   return Buffer.from(bytes.toString("latin1").replace(/\r?\n[ \t]*/g, ""), "latin1");
  }
  function isWrapped(bytes) {
   for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, end + 1)) {
    let at = bytes[end - 1] === CARRIAGE_RETURN ? end - 2 : end - 1;
    const start = at - LINE_CHARACTERS;
    while (at > start && IS_BASE64[bytes[at] ?? 0] === 1) at -= 1;
    if (at === start && end + 1 < bytes.length) return true;
   }
   return false;
  }
  var secret_forms = __webpack_require__(49625);
  var read_in_parts = __webpack_require__(21825);
  var format = __webpack_require__(23867);
  var open_file = __webpack_require__(68170);
  var unreadable = __webpack_require__(8616);
  var system_code = __webpack_require__(15130);
  const BLOCK_BYTES = 768 * 1024;
  const MOST_UNPACKED = {
   times: 100,
   bytes: 2 ** 30,
   entries: 65535
  };
  const AT_ONCE_BYTES = 16 << 20;
  function searchFor(secrets) {
   const variables = new Map;
   for (const {name: name, value: value} of secrets) {
    for (const bytes of (0, secret_forms.i)(value)) {
     const key = bytes.toString("latin1");
     const known = variables.get(key) ?? {
      bytes: bytes,
      names: new Set
     };
     variables.set(key, known);
     known.names.add(name);
    }
   }
   return byteSearch([ ...variables.values() ].flatMap(({bytes: bytes, names: names}) => [ ...names ].map(of => ({
    bytes: bytes,
    of: of
   }))));
  }
  async function findInFolder(entries, secrets) {
   const search = searchFor(secrets);
   const leaks = entries.flatMap(entry => leaksInNames(entry, search));
   for (const {type: type, path: path, source: source} of entries) {
    if (type === "file") leaks.push(...leaksIn(path, await inFileAt({
     path: path,
     source: source
    }, search)));
   }
   return leaks;
  }
  async function inFileAt({path: path, source: source}, search) {
   try {
    const {fd: fd, size: size} = (0, open_file.H_)(source);
    try {
     const read = (offset, length) => {
      const bytes = Buffer.allocUnsafe(Math.max(0, Math.min(length, size - offset)));
      return bytes.subarray(0, (0, open_file.lR)(fd, bytes, offset));
     };
     return await inFile({
      size: size,
      read: read
     }, search);
    } finally {
     (0, external_node_fs_.closeSync)(fd);
    }
   } catch (error) {
    throw (0, unreadable.O)(path, (0, system_code.x)(error));
   }
  }
  async function findInArchive(zip, file, {entries: entries, secrets: secrets}) {
   const search = searchFor(secrets);
   const leaks = entries.flatMap(entry => leaksInNames(entry, search));
   for await (const {path: path, size: size, read: read} of (0, read_in_parts.kP)(zip, file)) leaks.push(...leaksIn(path, await inFile({
    size: size,
    read: read
   }, search)));
   const told = new Set(leaks.map(({variable: variable}) => variable));
   const scan = search.scan();
   for (const block of zip.blocks(0, zip.size)) scan.feed(block);
   const others = [ ...scan.found ].filter(variable => !told.has(variable));
   return [ ...leaks, ...others.map(variable => ({
    variable: variable,
    place: "zip",
    path: ""
   })) ];
  }
  function findInTexts(texts, secrets) {
   const search = searchFor(secrets);
   return [ "description", "license" ].flatMap(place => inText(texts[place] ?? "", search).map(variable => ({
    variable: variable,
    place: place,
    path: ""
   })));
  }
  function leaksInNames({path: path, target: target = ""}, search) {
   return [ ...inText(path, search).map(variable => ({
    variable: variable,
    place: "name",
    path: path
   })), ...inText(target, search).map(variable => ({
    variable: variable,
    place: "target",
    path: path
   })) ];
  }
  function leaksIn(path, variables) {
   return [ ...variables ].map(variable => ({
    variable: variable,
    place: "file",
    path: path
   }));
  }
  function inText(text, search) {
   const scan = search.scan();
   scan.feed(Buffer.from(text));
   return [ ...scan.found ];
  }
  function scanIn(search) {
   const [asItIs, joined] = [ search.scan(), search.scan() ];
   return {
    get found() {
     return new Set([ ...asItIs.found, ...joined.found ]);
    },
    feed: bytes => {
     asItIs.feed(bytes);
     const lines = joinedLines(bytes);
     if (lines) joined.feed(lines);
    }
   };
  }
  async function inFile(file, search) {
   const scan = scanIn(search);
   for (const block of blocksOf(file, 0, file.size)) scan.feed(block);
   const found = new Set(scan.found);
   const budget = {
    bytes: Math.min(MOST_UNPACKED.bytes, MOST_UNPACKED.times * file.size)
   };
   const gather = ({found: more}) => more.forEach(one => found.add(one));
   if ((0, inspect_bytes.L1)(file, 0, 3).toString("latin1") === "\b") {
    const unpacked = scanIn(search);
    await unpack(blocksOf(file, 0, file.size), {
     scan: unpacked,
     budget: budget,
     unpacker: (0, external_node_zlib_.createGunzip)()
    });
    gather(unpacked);
   }
   for (const entry of (0, jar_directory.gA)(file).slice(0, MOST_UNPACKED.entries)) {
    if (budget.bytes <= 0) break;
    const unpacked = scanIn(search);
    await unpackEntry(file, entry, {
     scan: unpacked,
     budget: budget
    });
    gather(unpacked);
   }
   return found;
  }
  function* blocksOf(file, from, to) {
   for (let at = from; at < to; at += BLOCK_BYTES) yield (0, inspect_bytes.L1)(file, at, Math.min(BLOCK_BYTES, to - at));
  }
  async function unpackEntry(file, entry, {scan: scan, budget: budget}) {
   const start = entry.method === format.aE ? (0, jar_directory.mZ)(file, entry) : undefined;
   if (start === undefined) return;
   const end = Math.min(file.size, start + entry.packedSize);
   if (end - start <= BLOCK_BYTES) {
    const bytes = inflatedAtOnce((0, inspect_bytes.L1)(file, start, end - start), Math.min(AT_ONCE_BYTES, budget.bytes));
    if (bytes) {
     scan.feed(bytes);
     budget.bytes -= bytes.length;
     return;
    }
   }
   await unpack(blocksOf(file, start, end), {
    scan: scan,
    budget: budget,
    unpacker: (0, external_node_zlib_.createInflateRaw)()
   });
  }
  function inflatedAtOnce(packed, most) {
   try {
    return (0, external_node_zlib_.inflateRawSync)(packed, {
     finishFlush: external_node_zlib_.constants.Z_SYNC_FLUSH,
     maxOutputLength: Math.max(1, most)
    });
   } catch {
    return undefined;
   }
  }
  async function unpack(packed, {scan: scan, budget: budget, unpacker: unpacker}) {
   const source = external_node_stream_.Readable.from(packed);
   try {
    for await (const block of source.pipe(unpacker)) {
     scan.feed(block.subarray(0, Math.max(0, budget.bytes)));
     budget.bytes -= block.length;
     if (budget.bytes <= 0) break;
    }
   } catch {} finally {
    source.destroy();
    unpacker.destroy();
   }
  }
 },
 80698: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   B: () => brokenLinks,
   Q: () => withoutUnusedLinks
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var _shared_wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30263);
  const MAX_HOPS = 40;
  const LAYER_ROOT = "opt";
  function brokenLinks(entries, isCandidate = () => true) {
   const links = entries.filter(({path: path, target: target}) => target !== undefined && isCandidate(path));
   if (links.length === 0) return [];
   const tree = treeOf(entries);
   return links.flatMap(({path: path, target: target = ""}) => {
    const broken = linkFault(path, target, tree);
    return broken ? [ {
     path: path,
     target: target,
     ...broken
    } ] : [];
   });
  }
  function treeOf(entries) {
   const tree = new Map([ [ "", "folder" ] ]);
   for (const {path: path, target: target} of entries) {
    tree.set(path, target === undefined ? "file" : {
     target: target
    });
    for (let at = path.lastIndexOf("/"); at > 0; at = path.lastIndexOf("/", at - 1)) {
     const folder = path.slice(0, at);
     if (tree.has(folder)) break;
     tree.set(folder, "folder");
    }
   }
   return tree;
  }
  const NOTHING = {
   fault: "points to nothing in the layer"
  };
  function linkFault(path, target, tree) {
   if (target === "") return NOTHING;
   if (/^[a-zA-Z]:/.test(target)) return {
    fault: "is absolute"
   };
   const pending = target.split("/").reverse();
   let isRelative = !target.startsWith("/");
   let at = isRelative ? [ LAYER_ROOT, ...path.split("/").slice(0, -1) ] : [];
   for (let hops = 0; pending.length > 0; ) {
    const step = pending.pop();
    if (step === "" || step === "." || step === undefined) continue;
    if (step === "..") {
     at.pop();
     if (isRelative && at.length === 0) return {
      fault: "leads out of the layer"
     };
     continue;
    }
    const place = at[0] === LAYER_ROOT ? tree.get([ ...at.slice(1), step ].join("/")) : "folder";
    if (place === undefined || place === "file" && pending.length > 0) return NOTHING;
    if (typeof place === "string") at.push(step); else if (++hops > MAX_HOPS) return {
     fault: "leads in a circle"
    }; else {
     pending.push(...place.target.split("/").reverse());
     if (!place.target.startsWith("/")) continue;
     isRelative = false;
     at = [];
    }
   }
   return at[0] === LAYER_ROOT ? undefined : {
    fault: "is absolute",
    outside: `/${at.join("/")}`
   };
  }
  const PROGRAM_LINK = /(?:^|\/)node_modules\/\.bin\/[^/]+$/;
  const HOISTED_LINK = /^((?:.*\/)?node_modules\/\.pnpm\/)node_modules\/(?:@[^/]+\/)?[^/]+$/;
  function withoutUnusedLinks(entries) {
   const isCandidate = path => PROGRAM_LINK.test(path) || HOISTED_LINK.test(path);
   const unused = brokenLinks(entries, isCandidate).filter(isUnused);
   if (unused.length === 0) return {
    entries: entries,
    note: undefined
   };
   const paths = new Set(unused.map(({path: path}) => path));
   return {
    entries: entries.filter(({path: path}) => !paths.has(path)),
    note: `Left out, as nothing uses ${paths.size === 1 ? "it" : "them"} and ${paths.size === 1 ? "it leads" : "they lead"} nowhere: ${paths.size === 1 ? "the symbolic link" : `${paths.size} symbolic links,`} ${(0, 
    _shared_wording_js__WEBPACK_IMPORTED_MODULE_1__.p)([ ...paths ])}.`
   };
  }
  function isUnused({path: path, target: target, outside: outside}) {
   const store = HOISTED_LINK.exec(path)?.[1];
   if (store === undefined) return outside === undefined;
   return !node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path), target).startsWith(store) || target.startsWith("/");
  }
 },
 51178: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   D: () => packagesOf,
   Z: () => groupPackages
  });
  var _shared_memoized_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61631);
  var _package_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81422);
  var _python_sites_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99184);
  function packagesOf(files, owners) {
   return groupPackages(files, owners).packages;
  }
  function groupPackages(files, owners) {
   return owners ? groupWith(owners, files) : groupAlone(files);
  }
  const groupAlone = (0, _shared_memoized_js__WEBPACK_IMPORTED_MODULE_0__.x)(files => groupWith(new Map, files));
  function groupWith(owners, files) {
   const places = placesOf(files);
   const sites = (0, _python_sites_js__WEBPACK_IMPORTED_MODULE_1__.T)(places, files);
   const nodeVersions = nodeVersionsOf(files);
   const groups = new Map;
   for (const place of places) {
    const named = place.ecosystem === "python" ? sites.naming(place, owners) : place;
    const version = nodeVersions.get(place.path);
    const member = {
     ...place,
     ...named,
     ...version && {
      versions: [ version ]
     }
    };
    const key = `${member.ecosystem} ${member.name}`;
    const members = groups.get(key);
    if (members) members.push(member); else groups.set(key, [ member ]);
   }
   const packages = [];
   const packageAt = new Map;
   for (const members of groups.values()) {
    const whole = packageOf(members);
    packages.push(whole);
    for (const {path: path} of members) packageAt.set(path, whole);
   }
   return {
    packages: packages.sort((a, b) => b.size - a.size || (a.path < b.path ? -1 : 1)),
    packageAt: path => packageAt.get((0, _package_paths_js__WEBPACK_IMPORTED_MODULE_2__.K)(path).path),
    owners: sites.owners
   };
  }
  const NAMES_PACKAGES = /(?:^|\/)node_modules(?:\/@[^/]*)?$/;
  function placesOf(files) {
   const places = new Map;
   let last;
   for (const {path: path, size: size} of files) {
    const folder = path.slice(0, Math.max(0, path.lastIndexOf("/")));
    const member = last?.folder === folder ? last.member : memberAt((0, _package_paths_js__WEBPACK_IMPORTED_MODULE_2__.K)(path), places);
    member.size += size;
    const isInside = member.path.length <= folder.length && !NAMES_PACKAGES.test(folder);
    last = isInside ? {
     folder: folder,
     member: member
    } : undefined;
   }
   return [ ...places.values() ];
  }
  function memberAt(place, places) {
   const known = places.get(place.path);
   if (known) return known;
   const member = {
    ...place,
    size: 0
   };
   places.set(place.path, member);
   return member;
  }
  function packageOf(members) {
   const [{ecosystem: ecosystem, name: name, path: path}] = members.toSorted((a, b) => a.path.length - b.path.length);
   const versions = new Set(members.flatMap(member => member.versions));
   const size = members.reduce((sum, member) => sum + member.size, 0);
   return {
    ecosystem: ecosystem,
    name: name,
    ...versions.size > 0 && {
     version: told([ ...versions ])
    },
    path: path,
    size: size
   };
  }
  const VERSIONS_TOLD = 3;
  function told(versions) {
   const newestFirst = versions.sort((a, b) => compareVersions(b, a));
   const more = versions.length - VERSIONS_TOLD;
   return newestFirst.slice(0, VERSIONS_TOLD).join(", ") + (more > 0 ? ` and ${more} more` : "");
  }
  function compareVersions(a, b) {
   const [left, right] = [ partsOf(a), partsOf(b) ];
   const at = left.findIndex((part, index) => part !== right[index]);
   if (at < 0) return left.length - right.length;
   const [part = "", other = ""] = [ left[at], right[at] ];
   return Number(part) - Number(other) || (part < other ? -1 : 1);
  }
  function partsOf(version) {
   return version.match(/\d+|\D+/g) ?? [];
  }
  function nodeVersionsOf(files) {
   const locked = [];
   const declared = [];
   for (const {path: path, contents: contents} of files) {
    if (!contents?.nodePackage && !contents?.nodeLock) continue;
    const folder = path.slice(0, path.lastIndexOf("/"));
    if (contents.nodePackage?.version) declared.push([ folder, contents.nodePackage.version ]);
    const above = folder.slice(0, -"node_modules".length);
    for (const [place, version] of Object.entries(contents.nodeLock?.versions ?? {})) locked.push([ above + place, version ]);
   }
   return new Map([ ...locked, ...declared ]);
  }
 },
 99184: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   A: () => distributionOf,
   T: () => pythonSites
  });
  var _package_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81422);
  function pythonSites(places, files) {
   const sites = new Map;
   for (const {ecosystem: ecosystem, folder: folder, name: name} of places) {
    const distribution = ecosystem === "python" ? distributionOf(name) : undefined;
    if (!distribution) continue;
    const site = sites.get(folder) ?? {
     versions: new Map,
     recorded: new Map
    };
    sites.set(folder, site);
    append(site.versions, distribution.name, distribution.version);
   }
   for (const {path: path, contents: contents} of files) {
    if (contents?.recordTops) record(contents.recordTops, (0, _package_paths_js__WEBPACK_IMPORTED_MODULE_0__.K)(path), sites);
   }
   return {
    naming: (place, owners) => naming(place, sites.get(place.folder), owners),
    owners: new Map([ ...sites.values() ].flatMap(({recorded: recorded}) => [ ...recorded ].flatMap(soleOwner)))
   };
  }
  function append(lists, key, value) {
   const list = lists.get(key);
   if (!list) lists.set(key, [ value ]); else if (!list.includes(value)) list.push(value);
  }
  function record(tops, {folder: folder, name: name}, sites) {
   const distribution = distributionOf(name);
   const site = sites.get(folder);
   if (!distribution || !site) return;
   for (const top of tops) {
    if (!DISTRIBUTION.test(top)) append(site.recorded, moduleOf(top), distribution.name);
   }
  }
  const DISTRIBUTION = /^(.+?)-([^-]+)(?:-py[\d.]+)?\.(?:dist|egg)-info$/;
  function distributionOf(folder) {
   const [, name, version] = DISTRIBUTION.exec(folder) ?? [];
   return name && version ? {
    name: normalised(name),
    version: version
   } : undefined;
  }
  function normalised(name) {
   return name.toLowerCase().replace(/[-_.]+/g, "-");
  }
  function moduleOf(top) {
   const dot = top.indexOf(".", 1);
   return dot < 0 ? top : top.slice(0, dot);
  }
  function naming({name: top, path: path, isFile: isFile}, site, owners) {
   const name = distributionOf(top)?.name ?? ownerOf(moduleOf(top), site, owners);
   if (name) return {
    ecosystem: "python",
    name: name,
    versions: site?.versions.get(name) ?? []
   };
   return {
    ...isFile ? {
     ecosystem: "files",
     name: path
    } : {
     ecosystem: "python",
     name: top
    },
    versions: []
   };
  }
  function ownerOf(module, site, owners) {
   const recorded = site?.recorded.get(module) ?? [];
   const namesake = normalised(module);
   if (recorded.includes(namesake)) return namesake;
   if (recorded.length > 0) return recorded.length === 1 ? recorded[0] : undefined;
   return site?.versions.has(namesake) ? namesake : owners.get(module);
  }
  function soleOwner([module, names]) {
   return names.length === 1 ? [ [ module, names[0] ?? "" ] ] : [];
  }
 },
 20036: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   refuseSecrets: () => refuseSecrets
  });
  var _checks_check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13468);
  var _refuse_secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53537);
  var _refuse_unread_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23541);
  var _layer_find_secrets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66228);
  var _shared_secret_values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12400);
  async function refuseSecrets(layer, {description: description, license: license, ...declared}, report) {
   const secrets = (0, _shared_secret_values_js__WEBPACK_IMPORTED_MODULE_4__.I)();
   const leaks = [ ...await layer.findSecrets(secrets), ...(0, _layer_find_secrets_js__WEBPACK_IMPORTED_MODULE_3__.findInTexts)({
    description: description,
    license: license
   }, secrets) ];
   const findings = (0, _checks_check_js__WEBPACK_IMPORTED_MODULE_0__.iq)({
    ...declared,
    files: await layer.inspect(),
    leaks: leaks,
    unzippedSize: layer.unzippedSize,
    isPublic: true,
    source: {
     path: "",
     prefix: "",
     kind: "zip"
    },
    today: report.startedAt.slice(0, 10)
   });
   (0, _refuse_secrets_js__WEBPACK_IMPORTED_MODULE_1__.P)(findings, leaks);
   (0, _refuse_unread_js__WEBPACK_IMPORTED_MODULE_2__.C)(findings);
  }
 },
 53537: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   P: () => refuseSecretsInPublicLayer
  });
  var _checks_job_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76492);
  var _shared_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14748);
  var _shared_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38936);
  function refuseSecretsInPublicLayer(findings, leaks = []) {
   const found = findings.filter(({rule: rule, severity: severity}) => rule.startsWith("secrets/") && rule !== "secrets/job" && severity === "error");
   const places = [ ...new Set([ ...leaks.map(_checks_job_secrets_js__WEBPACK_IMPORTED_MODULE_0__.h), ...found.map(({path: path}) => path) ]) ];
   if (places.length === 0) return;
   const more = places.length > 3 ? ` and ${(0, _shared_format_js__WEBPACK_IMPORTED_MODULE_2__.B4)(places.length - 3)} more places` : "";
   throw new _shared_problem_js__WEBPACK_IMPORTED_MODULE_1__.A(`The layer is to be public and holds what looks like credentials, in ${places.slice(0, 3).join(", ")}${more}, so it does not become public.`, "Take them out (`exclude` leaves out files) and revoke what was published before; for a public layer neither `ignore-rules` nor `fail-on` lets them pass.");
  }
 },
 23541: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   C: () => refuseUnread
  });
  var _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14748);
  var _shared_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38936);
  const NAMED = 3;
  function refuseUnread(findings) {
   const unread = findings.filter(({rule: rule, severity: severity}) => rule === "config/unread" && severity === "error");
   if (unread.length === 0) return;
   const paths = unread.slice(0, NAMED).map(({path: path}) => path);
   const more = unread.length > NAMED ? ` and ${(0, _shared_format_js__WEBPACK_IMPORTED_MODULE_1__.B4)(unread.length - NAMED)} more files` : "";
   throw new _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__.A(`The layer is to be public, and ${paths.join(", ")}${more} cannot be read whole, so secrets in there would not be found (config/unread); nothing was written.`, "Mend or split the files, or leave them out with `exclude`; the findings say what is wrong with each. For a public layer neither `ignore-rules` nor `fail-on` lets them pass.");
  }
 },
 61631: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   x: () => memoized
  });
  function memoized(work) {
   const results = new WeakMap;
   return key => {
    const known = results.get(key);
    if (known) return known.value;
    const value = work(key);
    results.set(key, {
     value: value
    });
    return value;
   };
  }
 }
};
