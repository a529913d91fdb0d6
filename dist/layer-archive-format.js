export const id = 9729;

export const ids = [ 9729 ];

export const modules = {
 99384: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   b: () => formatOf,
   u: () => isConfigurationLayer
  });
  const FORMATS = {
   json: "JSON",
   yaml: "YAML",
   yml: "YAML",
   properties: "properties"
  };
  const TEXTS = new Set("adoc cer cfg conf crt csv env gitignore gitkeep html ini md pem pub rst text tmpl toml tsv txt xml".split(" "));
  const TEXT_NAME = /^(?:LICEN[CS]E|NOTICE|COPYING|AUTHORS|CHANGELOG|README|VERSION|\.env)$/i;
  const PACKAGED = /(?:^|\/)(?:\.[^/]+|node_modules|[^/]+\.(?:dist|egg)-info)\//;
  function extensionOf(path) {
   return /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? "";
  }
  function formatOf(path) {
   return Object.hasOwn(FORMATS, extensionOf(path)) ? FORMATS[extensionOf(path)] : undefined;
  }
  function isConfigurationLayer(files) {
   return files.some(({path: path}) => formatOf(path)) && files.every(({path: path}) => !PACKAGED.test(path) && (formatOf(path) !== undefined || isText(path)));
  }
  function isText(path) {
   const name = path.slice(path.lastIndexOf("/") + 1);
   return TEXTS.has(extensionOf(path)) || TEXT_NAME.test(name) || /^\.env(?:\.\w+)*$/.test(name);
  }
 },
 65414: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   AJ: () => isReadWhole,
   t$: () => layerReadersOf
  });
  var _configuration_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99384);
  const LAYER_READERS = [ {
   name: "configuration",
   appliesTo: _configuration_files_js__WEBPACK_IMPORTED_MODULE_0__.u,
   reads: path => (0, _configuration_files_js__WEBPACK_IMPORTED_MODULE_0__.b)(path) !== undefined,
   mostBytes: 1 << 20,
   isRead: ({configuration: configuration}) => configuration !== undefined,
   load: async () => {
    const {readConfiguration: readConfiguration} = await Promise.all([ __webpack_require__.e(8815), __webpack_require__.e(5881), __webpack_require__.e(9920) ]).then(__webpack_require__.bind(__webpack_require__, 29920));
    return (path, bytes) => {
     const configuration = readConfiguration(path, bytes);
     return configuration && {
      configuration: configuration
     };
    };
   }
  } ];
  function layerReadersOf(...layers) {
   return LAYER_READERS.filter(({appliesTo: appliesTo}) => layers.every(appliesTo));
  }
  function isReadWhole(readers, path, size) {
   return readers.some(reader => reader.reads(path) && size <= reader.mostBytes);
  }
 },
 46708: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $m: () => installedPackage,
   G2: () => LANGUAGE_NAMES,
   Pg: () => modulesSearchedFrom,
   Rb: () => gemHome,
   Zc: () => inSiteFolder,
   fi: () => SITE_FOLDER,
   x4: () => versionsOf
  });
  const LANGUAGE_NAMES = {
   python: "Python",
   nodejs: "Node.js",
   java: "Java",
   ruby: "Ruby"
  };
  const IDENTIFIERS = {
   python: /^python(\d+\.\d+)$/,
   nodejs: /^nodejs(\d+)\.x$/,
   java: /^java(\d+)/,
   ruby: /^ruby(\d+\.\d+)$/
  };
  function versionsOf(language, runtimes) {
   return runtimes.flatMap(runtime => IDENTIFIERS[language].exec(runtime)?.[1] ?? []);
  }
  const SITE_FOLDER = /^python(?:\/lib\/python(\d+\.\d+)\/site-packages)?$/;
  const VERSIONED_SITE = /^python\/lib\/python\d+\.\d+\/site-packages(?=\/[^/])/;
  function inSiteFolder(path) {
   if (!path.startsWith("python/")) return undefined;
   const site = VERSIONED_SITE.exec(path)?.[0] ?? "python";
   const end = path.indexOf("/", site.length + 1);
   const name = path.slice(site.length + 1, end < 0 ? undefined : end);
   const rest = end < 0 ? "" : path.slice(end + 1);
   return name === "" || end >= 0 && rest === "" ? undefined : {
    site: site,
    name: name,
    rest: rest
   };
  }
  const PACKAGE_JSON = /^((?:.*\/)?node_modules\/)((?:@[^/]+\/)?[^/]+)\/package\.json$/;
  function installedPackage(path) {
   const [, modules, name] = PACKAGE_JSON.exec(path) ?? [];
   return modules && name ? {
    modules: modules,
    name: name
   } : undefined;
  }
  function modulesSearchedFrom(path) {
   const steps = path.split("/").slice(0, -1);
   const above = steps.flatMap((step, index) => step === "node_modules" ? [] : [ `${steps.slice(0, index + 1).join("/")}/node_modules/` ]);
   const version = /^nodejs\/node\d+\//.exec(path)?.[0];
   return [ ...above.toReversed(), ...version ? [ `${version}node_modules/` ] : [], "nodejs/node_modules/" ];
  }
  const GEM_FOLDER = /^((?:.*?\/)?)gems\/[^/]+-\d[^/]*\/./;
  function gemHome(path) {
   return GEM_FOLDER.exec(path)?.[1];
  }
 },
 60320: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   IP: () => archiveAt,
   YH: () => archiveOf,
   Yf: () => archiveOn,
   Yo: () => BLOCK_BYTES,
   ol: () => digestOf
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
  var _open_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68170);
  const BLOCK_BYTES = 768 * 1024;
  function archiveOf(bytes) {
   return {
    size: bytes.length,
    sha256: (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(bytes).digest("base64"),
    read: (from, to) => bytes.subarray(from, to),
    blocks: function*(from, to) {
     for (let at = from; at < to; at += BLOCK_BYTES) yield bytes.subarray(at, Math.min(to, at + BLOCK_BYTES));
    },
    close: () => undefined
   };
  }
  function archiveAt(path) {
   const fd = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, "r");
   try {
    return archiveOn(fd, path);
   } catch (error) {
    (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(fd);
    throw error;
   }
  }
  function archiveOn(fd, path) {
   const fill = (bytes, from) => {
    if ((0, _open_file_js__WEBPACK_IMPORTED_MODULE_2__.lR)(fd, bytes, from) === bytes.length) return bytes;
    throw Object.assign(new Error("shrunk"), {
     code: "ECHANGED"
    });
   };
   const blocks = function*(from, to) {
    const block = Buffer.allocUnsafeSlow(Math.min(BLOCK_BYTES, to - from));
    for (let at = from; at < to; at += BLOCK_BYTES) yield fill(block.subarray(0, Math.min(BLOCK_BYTES, to - at)), at);
   };
   const {size: size} = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(fd);
   let isOpen = true;
   return {
    size: size,
    sha256: digestOf(blocks(0, size)),
    read: (from, to) => fill(Buffer.allocUnsafeSlow(to - from), from),
    blocks: blocks,
    close: () => {
     if (!isOpen) return;
     isOpen = false;
     (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(fd);
     if (path !== undefined) (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(path, {
      force: true
     });
    }
   };
  }
  function digestOf(blocks) {
   const digest = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
   for (const block of blocks) digest.update(block);
   return digest.digest("base64");
  }
 },
 23867: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   E_: () => CENTRAL_HEADER,
   Et: () => LOCAL_HEADER,
   Mt: () => writeCentralHeader,
   SD: () => STORED,
   Sd: () => MAX_ENTRIES,
   Sf: () => writeLocalHeader,
   aE: () => DEFLATED,
   gT: () => headerLength,
   rs: () => endRecord,
   yF: () => END_RECORD,
   z4: () => readCentralHeader
  });
  const STORED = 0;
  const DEFLATED = 8;
  const LOCAL_HEADER = {
   signature: 67324752,
   length: 30
  };
  const CENTRAL_HEADER = {
   signature: 33639248,
   length: 46
  };
  const END_RECORD = {
   signature: 101010256,
   length: 22
  };
  const MAX_ENTRIES = 65535;
  const VERSION_NEEDED = 20;
  const MADE_BY_UNIX = 3 << 8 | VERSION_NEEDED;
  const UTF8_NAMES = 1 << 11;
  const DOS_DATE_1980_01_01 = 1 << 5 | 1;
  const MODES = {
   file: 33188,
   executable: 33261,
   link: 41471
  };
  function headerLength(header, name) {
   return header.length + Buffer.byteLength(name);
  }
  function writeShared(into, at, record) {
   const nameBytes = Buffer.byteLength(record.name);
   into.writeUInt16LE(VERSION_NEEDED, at);
   into.writeUInt16LE(nameBytes === record.name.length ? 0 : UTF8_NAMES, at + 2);
   into.writeUInt16LE(record.method, at + 4);
   into.writeUInt16LE(0, at + 6);
   into.writeUInt16LE(DOS_DATE_1980_01_01, at + 8);
   into.writeUInt32LE(record.crc, at + 10);
   into.writeUInt32LE(record.packedSize, at + 14);
   into.writeUInt32LE(record.size, at + 18);
   into.writeUInt16LE(nameBytes, at + 22);
   into.writeUInt16LE(0, at + 24);
  }
  function writeLocalHeader(into, at, record) {
   into.writeUInt32LE(LOCAL_HEADER.signature, at);
   writeShared(into, at + 4, record);
   into.write(record.name, at + LOCAL_HEADER.length);
  }
  function writeCentralHeader(into, at, record) {
   into.fill(0, at, at + CENTRAL_HEADER.length);
   into.writeUInt32LE(CENTRAL_HEADER.signature, at);
   into.writeUInt16LE(MADE_BY_UNIX, at + 4);
   writeShared(into, at + 6, record);
   into.writeUInt32LE(MODES[record.kind] << 16 >>> 0, at + 38);
   into.writeUInt32LE(record.offset, at + 42);
   into.write(record.name, at + CENTRAL_HEADER.length);
  }
  function readCentralHeader(from, at) {
   const nameAt = at + CENTRAL_HEADER.length;
   if (nameAt > from.length || from.readUInt32LE(at) !== CENTRAL_HEADER.signature) return undefined;
   const extraAt = nameAt + from.readUInt16LE(at + 28);
   const commentAt = extraAt + from.readUInt16LE(at + 30);
   const end = commentAt + from.readUInt16LE(at + 32);
   if (end > from.length) return undefined;
   return {
    rawName: from.subarray(nameAt, extraAt),
    extra: from.subarray(extraAt, commentAt),
    flags: from.readUInt16LE(at + 8),
    method: from.readUInt16LE(at + 10),
    crc: from.readUInt32LE(at + 16),
    packedSize: from.readUInt32LE(at + 20),
    size: from.readUInt32LE(at + 24),
    disk: from.readUInt16LE(at + 34),
    mode: from.readUInt8(at + 5) === MADE_BY_UNIX >> 8 ? from.readUInt16LE(at + 40) : undefined,
    offset: from.readUInt32LE(at + 42),
    length: end - at
   };
  }
  function endRecord(entries, directory) {
   const record = Buffer.alloc(END_RECORD.length);
   record.writeUInt32LE(END_RECORD.signature, 0);
   record.writeUInt16LE(entries, 8);
   record.writeUInt16LE(entries, 10);
   record.writeUInt32LE(directory.size, 12);
   record.writeUInt32LE(directory.offset, 16);
   return record;
  }
 },
 44172: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Ym: () => bytecodeTag,
   ZQ: () => bytecodePath,
   e8: () => compilesBytecode,
   kQ: () => derivedFrom,
   tQ: () => partDerived,
   zQ: () => bytecodeTags
  });
  var _lambda_search_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46708);
  function bytecodeTag(version) {
   return `cpython-${version.replace(".", "")}`;
  }
  function bytecodeTags(runtimes) {
   return [ ...new Set((0, _lambda_search_paths_js__WEBPACK_IMPORTED_MODULE_0__.x4)("python", runtimes).map(bytecodeTag)) ].sort();
  }
  function compilesBytecode({bytecode: bytecode, runtimes: runtimes}, isBuilt) {
   const isAsked = bytecode === "true" || bytecode === "auto" && isBuilt;
   return isAsked && bytecodeTags(runtimes).length > 0;
  }
  function bytecodePath(source, version) {
   const name = source.lastIndexOf("/") + 1;
   const stem = source.slice(name).replace(/\.py$/, "");
   return `${source.slice(0, name)}__pycache__/${stem}.${bytecodeTag(version)}.pyc`;
  }
  const IN_CACHE = /^(.*\/|)__pycache__\/([^/]+)\.cpython-(\d)(\d+)\.pyc$/;
  function derivedFrom(path) {
   const [, folder, stem, major, minor] = IN_CACHE.exec(path) ?? [];
   if (folder === undefined || stem === undefined || major === undefined || minor === undefined) return undefined;
   return {
    source: `${folder}${stem}.py`,
    version: `${major}.${minor}`
   };
  }
  function partDerived(files) {
   const paths = new Set(files.map(({path: path}) => path));
   const content = [];
   const derived = [];
   for (const file of files) {
    const source = derivedFrom(file.path)?.source;
    (source !== undefined && paths.has(source) ? derived : content).push(file);
   }
   return {
    content: content,
    derived: derived
   };
  }
 },
 59647: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   A: () => contentHash
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var _entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56011);
  var _bytecode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44172);
  const VERSION_LINE = "publish-layer manifest 1";
  function manifest(entries, {runtimes: runtimes, architectures: architectures, license: license, bytecode: bytecode}) {
   const lines = (0, _entry_js__WEBPACK_IMPORTED_MODULE_2__.$)(entries).map(({type: type, executable: executable, sha256: sha256, path: path}) => {
    const mode = type === "link" ? "0777" : executable ? "0755" : "0644";
    return `${type} ${mode} ${sha256} ${path}`;
   });
   return [ VERSION_LINE, ...lines, ...[ ...new Set(runtimes) ].sort().map(runtime => `runtime ${runtime}`), ...[ ...new Set(architectures) ].sort().map(architecture => `architecture ${architecture}`), ...license ? [ `license ${JSON.stringify(license)}` ] : [], ...bytecode === "true" ? (0, 
   _bytecode_js__WEBPACK_IMPORTED_MODULE_1__.zQ)(runtimes).map(tag => `bytecode ${tag}`) : [], "" ].join("\n");
  }
  function contentHash(entries, compatibility) {
   return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(manifest(entries, compatibility)).digest("hex");
  }
 },
 56011: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $: () => sortByPath
  });
  function sortByPath(entries) {
   if (!entries.some(({path: path}) => SURROGATE.test(path))) return [ ...entries ].sort((a, b) => compare(a.path, b.path));
   return entries.map(entry => ({
    entry: entry,
    key: Buffer.from(entry.path).toString("latin1")
   })).sort((a, b) => compare(a.key, b.key)).map(({entry: entry}) => entry);
  }
  const SURROGATE = /[\ud800-\udfff]/;
  function compare(a, b) {
   return a < b ? -1 : Number(a > b);
  }
 },
 20896: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   A: () => readAsLayer
  });
  var _inspect_layer_readers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65414);
  async function readAsLayer(entries, bytesOf) {
   let result = entries;
   for (const reader of (0, _inspect_layer_readers_js__WEBPACK_IMPORTED_MODULE_0__.t$)(entries)) result = await readWith(reader, result, bytesOf);
   return result;
  }
  async function readWith(reader, entries, bytesOf) {
   const read = await reader.load();
   return entries.map((entry, index) => {
    const {path: path, type: type, size: size, contents: contents = {}} = entry;
    if (type !== "file" || !reader.reads(path) || reader.isRead(contents)) return entry;
    const isTooLarge = size > reader.mostBytes;
    const said = isTooLarge ? read(path, `is larger than ${reader.mostBytes / 2 ** 20} MiB`) : read(path, bytesOf(entry, index) ?? "cannot be fetched");
    return said ? {
     ...entry,
     contents: {
      ...contents,
      ...said
     }
    } : entry;
   });
  }
 },
 76770: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   UT: () => totalSize,
   g$: () => tooLarge,
   t_: () => partsBySize
  });
  var _lambda_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28569);
  var _shared_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14748);
  var _shared_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38936);
  const PACKAGE_ROOTS = /^(?:python\/lib\/python3\.\d+\/site-packages\/|python\/|nodejs\/(?:node\d+\/)?node_modules\/|ruby\/gems\/[^/]+\/gems\/|java\/lib\/|(?:bin|lib|extensions)\/)/;
  function partOf(path) {
   const start = PACKAGE_ROOTS.exec(path)?.[0].length ?? 0;
   const first = path.indexOf("/", start);
   const end = path[start] === "@" && first > 0 ? path.indexOf("/", first + 1) : first;
   return end < 0 ? path : path.slice(0, end);
  }
  function partsBySize(entries) {
   const parts = new Map;
   for (const {path: path, size: size} of entries) {
    const part = partOf(path);
    parts.set(part, (parts.get(part) ?? 0) + size);
   }
   return [ ...parts ].map(([path, size]) => ({
    path: path,
    size: size
   })).sort((a, b) => b.size - a.size);
  }
  function totalSize(entries) {
   return entries.reduce((sum, {size: size}) => sum + size, 0);
  }
  function tooLarge(entries) {
   const largest = partsBySize(entries).slice(0, 3).map(({path: path, size: size}) => `${path} (${(0, _shared_format_js__WEBPACK_IMPORTED_MODULE_2__.z3)(size)})`).join(", ");
   return new _shared_problem_js__WEBPACK_IMPORTED_MODULE_1__.A(`The layer is ${(0, _shared_format_js__WEBPACK_IMPORTED_MODULE_2__.B4)(totalSize(entries))} bytes unzipped; AWS Lambda takes fewer than ${(0, 
   _shared_format_js__WEBPACK_IMPORTED_MODULE_2__.B4)(_lambda_limits_js__WEBPACK_IMPORTED_MODULE_0__.b.unzippedBytes)}.`, `Its largest parts are ${largest}: leave out what the functions do not need with \`exclude\`, or split the layer.`);
  }
 },
 52371: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   D5: () => textReader
  });
  const MOST_TEXT_BYTES = 1 << 20;
  function textOf(bytes) {
   return bytes.length > MOST_TEXT_BYTES || bytes.includes(0) ? undefined : bytes.toString("utf8");
  }
  function textReader(entries, bytesOf) {
   let byPath;
   return paths => {
    byPath ??= new Map(entries.map(entry => [ entry.path, entry ]));
    const texts = new Map;
    for (const path of paths) {
     const entry = byPath.get(path);
     if (entry?.type !== "file" || entry.size > MOST_TEXT_BYTES) continue;
     const bytes = bytesOf(entry);
     const text = bytes && textOf(bytes);
     if (text !== undefined) texts.set(path, text);
    }
    return texts;
   };
  }
 },
 8616: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   O: () => unreadable
  });
  var _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14748);
  const CAUSES = {
   EACCES: [ "cannot be read: permission denied", "Give the job read permission first: `chmod -R a+rX <path>`." ],
   EPERM: [ "cannot be read: permission denied", "Give the job read permission first: `chmod -R a+rX <path>`." ],
   ENOENT: [ "vanished while the layer was read", "Let the build finish before this step and run it again." ],
   ELOOP: [ "became a symbolic link while the layer was read", "Let the build finish before this step and run it again." ],
   ECHANGED: [ "changed while the layer was packed", "Let the build finish before this step and run it again." ],
   ENOSPC: [ "cannot be unpacked to be looked into: the disk is full", "See that the runner's temporary folder (RUNNER_TEMP) has room for the largest file of the layer, and run it again." ],
   ENOTFILE: [ "is neither a file, a folder nor a symbolic link", "Remove it, or leave it out: `exclude: <its name>` (a layer cannot hold FIFOs, sockets or devices)." ]
  };
  function unreadable(path, code) {
   const [what, fix] = CAUSES[code] ?? [ `cannot be read (${code})`, "Check the file and run the step again." ];
   return new _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__.A(`"${path}" ${what}.`, fix);
  }
 }
};
