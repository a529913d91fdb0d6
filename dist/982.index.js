export const id = 982;

export const ids = [ 982 ];

export const modules = {
 2336: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   y: () => RULES
  });
  var _config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69);
  var _deps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2829);
  var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9767);
  var _layout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4044);
  var _native_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7027);
  var _native_bytecode_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3292);
  var _runtime_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8423);
  var _secrets_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3050);
  var _shadow_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2370);
  var _size_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4523);
  var _vulnerabilities_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3697);
  const RULES = {
   ..._layout_js__WEBPACK_IMPORTED_MODULE_3__.t,
   ..._size_js__WEBPACK_IMPORTED_MODULE_9__.Yp,
   ..._native_js__WEBPACK_IMPORTED_MODULE_4__.U,
   ..._native_bytecode_js__WEBPACK_IMPORTED_MODULE_5__.UW,
   ..._files_js__WEBPACK_IMPORTED_MODULE_2__.c,
   ..._runtime_js__WEBPACK_IMPORTED_MODULE_6__.F,
   ..._shadow_js__WEBPACK_IMPORTED_MODULE_8__.F,
   ..._secrets_js__WEBPACK_IMPORTED_MODULE_7__.k,
   ..._deps_js__WEBPACK_IMPORTED_MODULE_1__.r,
   ..._config_js__WEBPACK_IMPORTED_MODULE_0__.J,
   ..._vulnerabilities_js__WEBPACK_IMPORTED_MODULE_10__.R
  };
 },
 6407: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Y: () => readCheckInputs,
   u: () => readCheckSettings
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
  var _aws_arn_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2672);
  var _checks_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2336);
  var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6762);
  var _ignore_rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1239);
  var _inside_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9155);
  var _layer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8110);
  var _read_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5691);
  var _region_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6939);
  var _staging_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6042);
  function readCheckInputs() {
   const compareWith = readCompareWith();
   const inside = (0, _inside_js__WEBPACK_IMPORTED_MODULE_4__.M)();
   const bucket = (0, _staging_js__WEBPACK_IMPORTED_MODULE_8__.jk)();
   const needsAws = inside.vulnerabilities ?? (compareWith && compareWith.kind !== "base");
   const region = needsAws && (0, _region_js__WEBPACK_IMPORTED_MODULE_7__.z)();
   return {
    ...(0, _layer_js__WEBPACK_IMPORTED_MODULE_5__.Z)(),
    ...readCheckSettings(),
    ...inside,
    ...compareWith && {
     compareWith: compareWith
    },
    ...bucket && {
     bucket: bucket
    },
    comment: comment(),
    token: (0, _read_js__WEBPACK_IMPORTED_MODULE_6__.Qq)("github-token"),
    sarifFile: (0, _read_js__WEBPACK_IMPORTED_MODULE_6__.Qq)("sarif-file"),
    ...region && {
     region: region
    }
   };
  }
  function readCheckSettings() {
   const maxUnzippedSize = byteSize("max-unzipped-size");
   return {
    failOn: (0, _read_js__WEBPACK_IMPORTED_MODULE_6__.Yq)("fail-on", [ "error", "warning", "never" ]),
    ignoreRules: ignoreRules(),
    ...maxUnzippedSize !== undefined && {
     maxUnzippedSize: maxUnzippedSize
    }
   };
  }
  const MANDATORY = "size/unzipped";
  function ignoreRules() {
   const ids = (0, _ignore_rules_js__WEBPACK_IMPORTED_MODULE_3__.e)(_checks_rules_js__WEBPACK_IMPORTED_MODULE_1__.y);
   for (const id of ids) {
    if (id !== MANDATORY && id !== (0, _ignore_rules_js__WEBPACK_IMPORTED_MODULE_3__.A)(MANDATORY)) continue;
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__.A(`\`ignore-rules\` holds "${id}", but \`${MANDATORY}\` is a limit of AWS, which refuses such a layer.`, "Make the layer smaller; the finding says what could be left out.");
   }
   return ids;
  }
  const UNITS = {
   "": 1,
   b: 1,
   kb: 1e3,
   mb: 1e6,
   gb: 1e9,
   kib: 2 ** 10,
   mib: 2 ** 20,
   gib: 2 ** 30
  };
  function byteSize(name) {
   const value = (0, _read_js__WEBPACK_IMPORTED_MODULE_6__.Qq)(name);
   if (value === "") return undefined;
   const [, amount = "", unit = ""] = /^(\d{1,12}(?:\.\d{1,6})?)\s*([a-z]*)$/i.exec(value) ?? [];
   const bytes = Math.round(Number(amount) * (UNITS[unit.toLowerCase()] ?? NaN));
   if (amount !== "" && bytes > 0) return bytes;
   throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__.A(`\`${name}\` is "${value}", which is no size.`, `Write a number and a unit, for instance \`${name}: 40 MB\` (a million bytes each) or \`40 MiB\`.`);
  }
  function readCompareWith() {
   const live = (0, _read_js__WEBPACK_IMPORTED_MODULE_6__.Qq)("compare-with");
   const base = (0, _read_js__WEBPACK_IMPORTED_MODULE_6__.Qq)("base-path");
   if (live && base) {
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__.A("`compare-with` and `base-path` are both given, and the report compares with one thing.", "Take out one: `base-path` needs no AWS, `compare-with` tells what is live.");
   }
   if (base) return {
    kind: "base",
    path: withRelativePath(base)
   };
   if (!live) return undefined;
   if (live === "latest") return {
    kind: "latest"
   };
   if ((0, _aws_arn_js__WEBPACK_IMPORTED_MODULE_9__.i3)(live)) return {
    kind: "version",
    arn: live
   };
   throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__.A(`\`compare-with\` is "${live}".`, "It is `latest` or the ARN of a layer version, `arn:aws:lambda:REGION:ACCOUNT:layer:NAME:VERSION`.");
  }
  function withRelativePath(base) {
   const path = (0, _read_js__WEBPACK_IMPORTED_MODULE_6__.Qq)("path");
   if (!(0, node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path)) return base;
   throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__.A(`\`path\` is "${path}", an absolute path, so \`base-path\` does not tell where the layer of the base is.`, "Give `path` as it is below the workspace; the same path below `base-path` is compared with it.");
  }
  function comment() {
   const value = (0, _read_js__WEBPACK_IMPORTED_MODULE_6__.Qq)("comment") || "auto";
   if (value === "auto") return "auto";
   if (/^(true|True|TRUE)$/.test(value)) return "true";
   if (/^(false|False|FALSE)$/.test(value)) return "false";
   throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__.A(`\`comment\` is "${value}".`, "It is one of auto, true, false.");
  }
 },
 9155: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   M: () => readInsideInputs
  });
  var _checks_vulnerabilities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3697);
  var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6762);
  var _read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5691);
  function readInsideInputs() {
   const sbom = (0, _read_js__WEBPACK_IMPORTED_MODULE_2__.Qq)("sbom");
   if (sbom !== "" && !/[^/\\]\.json$/i.test(sbom)) {
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__.A(`\`sbom\` is "${sbom}", and the bill of materials is CycloneDX in JSON.`, "Give it a name that says so, for instance `sbom: layer.cdx.json`.");
   }
   const isAsked = (0, _read_js__WEBPACK_IMPORTED_MODULE_2__.zM)("vulnerabilities");
   const failOnSeverity = (0, _read_js__WEBPACK_IMPORTED_MODULE_2__.Yq)("fail-on-severity", _checks_vulnerabilities_js__WEBPACK_IMPORTED_MODULE_0__.o6);
   const ignoreFile = (0, _read_js__WEBPACK_IMPORTED_MODULE_2__.Qq)("vulnerability-ignore-file");
   if (isAsked) return {
    sbom: sbom,
    vulnerabilities: {
     failOnSeverity: failOnSeverity,
     ignoreFile: ignoreFile
    }
   };
   if (ignoreFile === "") return {
    sbom: sbom
   };
   throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__.A("`vulnerability-ignore-file` has no effect without `vulnerabilities: true`.", "Add `vulnerabilities: true`, or take it out.");
  }
 },
 6032: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   w: () => readLayer
  });
  var external_node_fs_ = __webpack_require__(3024);
  var limits = __webpack_require__(3755);
  var problem = __webpack_require__(6762);
  var units = __webpack_require__(2958);
  var layer_archive = __webpack_require__(2561);
  var external_node_zlib_ = __webpack_require__(8522);
  var archive_format = __webpack_require__(5449);
  var open_file = __webpack_require__(8170);
  function writeDirectory(out, records) {
   const offset = out.position();
   for (const record of records) {
    out.reserve((0, archive_format.gT)(archive_format.E_, record.name), (into, at) => (0, archive_format.Mt)(into, at, record));
   }
   out.put((0, archive_format.rs)(records.length, {
    offset: offset,
    size: out.position() - offset
   }));
   out.flush();
   return out.position();
  }
  function blockWriter(fd) {
   const block = Buffer.allocUnsafeSlow(open_file.ts);
   let filled = 0;
   let written = 0;
   function flush() {
    writeFully(fd, block.subarray(0, filled), written);
    written += filled;
    filled = 0;
   }
   function reserve(length, write) {
    if (filled + length > block.length) flush();
    write(block, filled);
    filled += length;
   }
   return {
    flush: flush,
    reserve: reserve,
    position: () => written + filled,
    put(bytes) {
     if (bytes.length <= block.length) return reserve(bytes.length, (into, at) => into.set(bytes, at));
     flush();
     writeFully(fd, bytes, written);
     written += bytes.length;
    },
    rewrite(bytes, position) {
     flush();
     writeFully(fd, bytes, position);
    }
   };
  }
  function writeFully(fd, bytes, position) {
   for (let written = 0; written < bytes.length; ) {
    written += (0, external_node_fs_.writeSync)(fd, bytes, written, bytes.length - written, position + written);
   }
  }
  var deflate_pieces = __webpack_require__(1510);
  var unreadable = __webpack_require__(8616);
  var workers = __webpack_require__(1328);
  const ENTRIES_PER_PARCEL = 256;
  async function writeArchive(entries, options) {
   if (entries.length > archive_format.Sd) throw new RangeError(`${entries.length} entries need zip64`);
   const fd = (0, external_node_fs_.openSync)(options.to, "wx", 384);
   try {
    const archive = createArchive(fd);
    let packed = 0;
    for await (const {items: items, task: task, answer: answer} of (0, workers.a)(options.workers, parcels(entries))) {
     if (answer.kind === "failed") throw (0, unreadable.O)(answer.source, answer.error);
     if (answer.kind !== "deflate") throw new TypeError(`a thread answered ${answer.kind}`);
     archive.append(items, answer.packed, answer.bytes);
     (0, deflate_pieces._r)(answer.bytes);
     packed += task.pieces.reduce((sum, {length: length}) => sum + length, 0);
     options.onProgress?.(packed);
    }
    return archive.finish();
   } catch (error) {
    (0, external_node_fs_.rmSync)(options.to, {
     force: true
    });
    throw error;
   } finally {
    (0, external_node_fs_.closeSync)(fd);
   }
  }
  function* parcels(entries) {
   let parcel = {
    items: [],
    task: {
     kind: "deflate",
     pieces: []
    }
   };
   let bytes = 0;
   for (const entry of entries) {
    for (const piece of piecesOf(entry)) {
     parcel.items.push({
      entry: entry,
      ...piece && {
       piece: piece
      }
     });
     if (piece) parcel.task.pieces.push(piece);
     bytes += piece?.length ?? 0;
     if (bytes < open_file.ts && parcel.items.length < ENTRIES_PER_PARCEL) continue;
     yield parcel;
     parcel = {
      items: [],
      task: {
       kind: "deflate",
       pieces: []
      }
     };
     bytes = 0;
    }
   }
   if (parcel.items.length > 0) yield parcel;
  }
  function piecesOf(entry) {
   if (entry.type === "link") return [ undefined ];
   return entry.checkpoints.map((crcAfter, index) => {
    const start = index * open_file.ts;
    return {
     source: entry.source,
     device: entry.device,
     inode: entry.inode,
     start: start,
     length: Math.min(open_file.ts, entry.size - start),
     last: index === entry.checkpoints.length - 1,
     crcBefore: entry.checkpoints[index - 1] ?? 0,
     crcAfter: crcAfter
    };
   });
  }
  function createArchive(fd) {
   const out = blockWriter(fd);
   const records = [];
   function begin(entry, content) {
    const kind = entry.type === "link" ? "link" : entry.executable ? "executable" : "file";
    const record = {
     name: entry.path,
     kind: kind,
     size: entry.size,
     offset: out.position(),
     ...content
    };
    records.push(record);
    out.reserve((0, archive_format.gT)(archive_format.Et, record.name), (into, at) => (0, archive_format.Sf)(into, at, record));
   }
   function addLink(entry) {
    const target = Buffer.from(entry.target ?? "");
    begin(entry, {
     method: archive_format.SD,
     crc: (0, external_node_zlib_.crc32)(target),
     packedSize: target.length
    });
    out.put(target);
   }
   function addPiece(entry, piece, bytes, deflated) {
    if (piece.start > 0) return continueFile(piece, bytes);
    const crc = entry.checkpoints.at(-1) ?? 0;
    begin(entry, {
     method: deflated ? archive_format.aE : archive_format.SD,
     crc: crc,
     packedSize: bytes.length
    });
    out.put(bytes);
   }
   function continueFile(piece, bytes) {
    const record = records.at(-1);
    if (!record) throw new RangeError("a file cannot start in its middle");
    record.packedSize += bytes.length;
    out.put(bytes);
    if (!piece.last) return;
    const header = Buffer.alloc((0, archive_format.gT)(archive_format.Et, record.name));
    (0, archive_format.Sf)(header, 0, record);
    out.rewrite(header, record.offset);
   }
   return {
    append(items, packed, bytes) {
     let at = 0;
     let next = 0;
     for (const {entry: entry, piece: piece} of items) {
      if (!piece) {
       addLink(entry);
       continue;
      }
      const {length: length, deflated: deflated} = packed[next++];
      addPiece(entry, piece, bytes.subarray(at, at += length), deflated);
     }
    },
    finish() {
     return writeDirectory(out, records);
    }
   };
  }
  var content_hash = __webpack_require__(9647);
  var configured = __webpack_require__(5559);
  var external_node_crypto_ = __webpack_require__(7598);
  var external_node_path_ = __webpack_require__(6760);
  var entry = __webpack_require__(6011);
  var ignore = __webpack_require__(298);
  var installer_files = __webpack_require__(8569);
  const TOOL_CACHES = [ ...[ "pip", "uv", "pypoetry", "pipenv", "pdm", "pre-commit" ], ...[ "yarn", "pnpm", "node", "node-gyp", "typescript", "go-build", "composer" ] ].map(name => `**/.cache/${name}/`);
  const BUILT_IN_EXCLUDES = [ ".git", ".hg/", ".svn/", "__pycache__/", "*.py[co]", ".pytest_cache/", ".mypy_cache/", ".ruff_cache/", "**/node_modules/.cache/", ...TOOL_CACHES, ...installer_files.L4, ".DS_Store", "__MACOSX/", "._*", "Thumbs.db", "desktop.ini" ];
  function excluding({patterns: patterns, inFolder: inFolder = ""}) {
   const byUser = patterns.length > 0 ? userRules(patterns) : () => undefined;
   const below = /(?:^|\/)node_modules$/.test(inFolder) ? "node_modules/" : "";
   return (path, names) => {
    const decided = byUser(path);
    if (decided) return decided === "out" ? "exclude" : undefined;
    const isSourceLeftOut = source => byUser(source) === "out";
    return isBuiltIn(path, {
     below: below,
     names: names,
     isSourceLeftOut: isSourceLeftOut
    }) ? "built-in" : undefined;
   };
  }
  function isBuiltIn(path, place) {
   const name = nameOf(path);
   if (!MAY_FIT.test(name)) return false;
   return RULES.some(({pattern: pattern, matches: matches}) => matches.test(place.below + path) && (CONDITIONS[pattern]?.(path, place) ?? true));
  }
  const CONDITIONS = {
   "*.py[co]": (path, {names: names, isSourceLeftOut: isSourceLeftOut}) => !path.endsWith("/") && names().has(nameOf(path).slice(0, -1)) && !isSourceLeftOut(path.slice(0, -1)),
   ".lock": (path, {names: names}) => !path.endsWith("/") && [ ...names() ].some(one => one.endsWith(".dist-info")),
   "._*": (path, {names: names}) => !path.endsWith("/") && names().has(nameOf(path).slice(2))
  };
  const RULES = BUILT_IN_EXCLUDES.map(pattern => {
   const plain = pattern.replace(/^\*\*\//, "");
   const end = plain.endsWith("/") ? "$" : "/?$";
   return {
    pattern: pattern,
    matches: new RegExp(`(?:^|/)${expressionOf(plain)}${end}`)
   };
  });
  const MAY_FIT = new RegExp(`^(?:${BUILT_IN_EXCLUDES.map(pattern => expressionOf(nameOf(pattern).replace(/\/$/, ""))).join("|")})/?$`);
  function expressionOf(pattern) {
   return pattern.replace(/[.]/g, "\\.").replace(/\*/g, "[^/]*");
  }
  function userRules(patterns) {
   const rules = ignore({
    ignorecase: false
   }).add([ ...patterns ]);
   const decide = path => {
    const {ignored: ignored, unignored: unignored} = rules.test(path);
    return ignored ? "out" : unignored ? "in" : undefined;
   };
   return patterns.some(hasFolder) ? decide : byName(decide);
  }
  function hasFolder(pattern) {
   return pattern.slice(0, -1).includes("/");
  }
  function byName(decide) {
   const decided = new Map;
   return path => {
    const name = nameOf(path);
    if (decided.has(name)) return decided.get(name);
    const decision = decide(name);
    decided.set(name, decision);
    return decision;
   };
  }
  function nameOf(path) {
   return path.slice(path.lastIndexOf("/", path.length - 2) + 1);
  }
  function* walk(root, {exclude: exclude, onOmitted: onOmitted}) {
   const folders = [ "" ];
   for (let below = folders.pop(); below !== undefined; below = folders.pop()) {
    const items = list(`${root}/${below}`, below);
    const names = namesOf(items);
    for (const item of items) {
     const path = below + item.name;
     const isFolder = item.isDirectory();
     const source = `${root}/${path}`;
     const by = exclude(isFolder ? `${path}/` : path, names);
     if (by) onOmitted({
      path: isFolder ? `${path}/` : path,
      source: source,
      by: by
     }); else if (isFolder) folders.push(`${path}/`); else if (item.isFile()) yield {
      path: path,
      source: source
     }; else if (item.isSymbolicLink()) yield {
      path: path,
      source: source,
      target: linkTarget(source, path)
     }; else throw (0, unreadable.O)(path, "ENOTFILE");
    }
   }
  }
  function namesOf(items) {
   let names;
   return () => names ??= new Set(items.map(({name: name}) => name));
  }
  function list(folder, below) {
   try {
    const items = (0, external_node_fs_.readdirSync)(folder, {
     withFileTypes: true
    });
    if (items.some(({name: name}) => name.includes("�"))) refuseUndecodable(folder, below);
    return items;
   } catch (error) {
    if (error instanceof problem.A) throw error;
    throw (0, unreadable.O)(below || ".", (0, unreadable.x)(error));
   }
  }
  function refuseUndecodable(folder, below) {
   const utf8 = new TextDecoder("utf-8", {
    fatal: true
   });
   for (const name of (0, external_node_fs_.readdirSync)(folder, {
    encoding: "buffer"
   })) {
    try {
     utf8.decode(name);
    } catch {
     throw new problem.A(`The name of "${below}${name.toString("latin1")}" is not UTF-8.`, "Rename it; a layer is unpacked on a system that expects UTF-8 names.");
    }
   }
  }
  function linkTarget(source, path) {
   try {
    return (0, external_node_fs_.readlinkSync)(source);
   } catch (error) {
    throw (0, unreadable.O)(path, (0, unreadable.x)(error));
   }
  }
  var digest_files = __webpack_require__(4865);
  const LARGEST = 3;
  async function countLeftOut(omitted, workers) {
   if (omitted.length === 0) return leftOutOf([], {
    files: [],
    bytes: [],
    isComplete: true
   });
   const measurable = omitted.map(({path: path, source: source}) => ({
    source: source,
    isFolder: path.endsWith("/")
   }));
   const answer = await workers.run({
    kind: "measure",
    omitted: measurable
   });
   if (answer.kind !== "measure") throw new TypeError(`a thread answered ${answer.kind}`);
   return leftOutOf(omitted, answer.measured);
  }
  function leftOutOf(omitted, {files: files, bytes: bytes, isComplete: isComplete}) {
   const counted = omitted.map(({path: path, by: by}, index) => ({
    ...{
     path: path,
     by: by
    },
    ...{
     files: files[index] ?? 0,
     bytes: bytes[index] ?? 0
    }
   }));
   const amount = of => counted.filter(({by: by}) => by === of).reduce((sum, one) => ({
    files: sum.files + one.files,
    bytes: sum.bytes + one.bytes
   }), NOTHING);
   const largest = counted.filter(one => one.files > 0).sort((a, b) => b.bytes - a.bytes || (a.path < b.path ? -1 : 1));
   return {
    builtIn: amount("built-in"),
    exclude: amount("exclude"),
    largest: largest.slice(0, LARGEST),
    isComplete: isComplete
   };
  }
  const NOTHING = {
   files: 0,
   bytes: 0
  };
  var local_packages = __webpack_require__(1200);
  var paths = __webpack_require__(1427);
  var size = __webpack_require__(6770);
  const FILES_PER_TASK = 64;
  async function folderEntries(root, options) {
   const {prefix: prefix, workers: workers, exclude: patterns} = options;
   const entries = [];
   const omitted = [];
   const digesting = [];
   const tally = {
    bytes: 0
   };
   let batch = [];
   const digestBatch = () => {
    const digested = digestFiles(batch, options, tally);
    digested.catch(() => undefined);
    digesting.push(digested);
    batch = [];
   };
   const exclude = excluding({
    patterns: patterns,
    inFolder: prefix || (0, external_node_path_.basename)(root)
   });
   for (const found of walk(root, {
    exclude: exclude,
    onOmitted: one => omitted.push(one)
   })) {
    const entry = asEntry(found, prefix);
    entries.push(entry);
    if (entries.length > limits.b.entries) throw tooMany(root);
    if (entry.type === "file") batch.push(entry);
    if (batch.length === FILES_PER_TASK) digestBatch();
   }
   digestBatch();
   const leftOut = countLeftOut(omitted, workers);
   leftOut.catch(() => undefined);
   (0, local_packages.In)(entries);
   const sorted = (0, entry.$)(entries);
   (0, paths.Nt)(sorted);
   await Promise.all(digesting).catch(error => {
    throw explained(error, root, sorted);
   });
   const evidence = omitted.filter(({path: path}) => (0, installer_files.em)(`/${path}`)).map(one => asEntry(one, prefix));
   return {
    entries: sorted,
    leftOut: await leftOut,
    evidence: evidence
   };
  }
  function asEntry({path: path, source: source, target: target}, prefix) {
   const below = prefix === "" ? path : `${prefix}/${path}`;
   const shared = {
    path: below,
    source: source,
    executable: false,
    checkpoints: [],
    device: NaN,
    inode: NaN
   };
   if (target === undefined) return {
    ...shared,
    type: "file",
    size: NaN,
    sha256: "",
    crc: NaN
   };
   const size = Buffer.byteLength(target);
   return {
    ...shared,
    type: "link",
    target: target,
    size: size,
    sha256: (0, external_node_crypto_.hash)("sha256", target),
    crc: (0, external_node_zlib_.crc32)(target)
   };
  }
  async function digestFiles(files, {workers: workers, onProgress: onProgress, inspect: inspect, maxBytes: maxBytes = limits.b.unzippedBytes}, tally) {
   const sources = files.map(({source: source}) => source);
   const paths = inspect ? {
    paths: files.map(({path: path}) => path)
   } : {};
   const answer = await workers.run({
    kind: "digest",
    files: sources,
    maxBytes: maxBytes,
    ...paths
   });
   if (answer.kind !== "digest") throw new TypeError(`a thread answered ${answer.kind}`);
   const [failure] = answer.digests.errors;
   if (failure) throw new Undigested(sources[failure[0]] ?? "", failure[1]);
   fillIn(files, answer.digests);
   tally.bytes += (0, size.UT)(files);
   onProgress?.(tally.bytes);
   if (tally.bytes >= maxBytes) throw new Undigested("", "EFBIG");
  }
  function fillIn(files, digests) {
   let piece = 0;
   for (const [index, file] of files.entries()) {
    file.size = digests.sizes[index] ?? 0;
    file.device = digests.devices[index] ?? NaN;
    file.inode = digests.inodes[index] ?? NaN;
    file.executable = digests.executables[index] === 1;
    file.sha256 = digests.sha256.slice(index * 64, (index + 1) * 64);
    file.checkpoints = digests.checkpoints.slice(piece, piece += (0, digest_files.X)(file.size));
    file.crc = file.checkpoints.at(-1) ?? 0;
   }
   for (const [index, contents] of digests.contents) {
    const file = files[index];
    if (file) file.contents = contents;
   }
  }
  class Undigested extends Error {
   source;
   code;
   constructor(source, code) {
    super(code);
    this.source = source;
    this.code = code;
   }
  }
  function explained(error, root, entries) {
   if (!(error instanceof Undigested)) return error;
   if (error.code !== "EFBIG") return (0, unreadable.O)(error.source.slice(root.length + 1), error.code);
   return (0, size.g$)(entries.map(({path: path, source: source}) => ({
    path: path,
    size: sizeOf(source)
   })));
  }
  function sizeOf(source) {
   return (0, external_node_fs_.lstatSync)(source, {
    throwIfNoEntry: false
   })?.size ?? 0;
  }
  function tooMany(root) {
   return new problem.A(`"${root}" holds more than ${(0, units.B4)(limits.b.entries)} files, more than a layer's zip can list.`, "Leave out what the functions do not need with `exclude` (tests, docs, sources), or split the layer.");
  }
  var links = __webpack_require__(698);
  const look_inside_FILES_PER_TASK = 64;
  async function lookInside(entries, workers) {
   const files = entries.flatMap(({type: type, path: path, source: source}, index) => type === "file" ? [ {
    path: path,
    source: source,
    index: index
   } ] : []);
   const looked = [ ...entries ];
   const tasks = Array.from({
    length: Math.ceil(files.length / look_inside_FILES_PER_TASK)
   }, async (_, task) => {
    const batch = files.slice(task * look_inside_FILES_PER_TASK, (task + 1) * look_inside_FILES_PER_TASK);
    for (const [at, contents] of await contentsOf(batch, workers)) {
     const index = batch[at]?.index ?? -1;
     const entry = entries[index];
     if (entry) looked[index] = {
      ...entry,
      contents: contents
     };
    }
   });
   await Promise.all(tasks);
   return looked;
  }
  async function contentsOf(files, workers) {
   const bare = files.map(({path: path, source: source}) => ({
    path: path,
    source: source
   }));
   const answer = await workers.run({
    kind: "inspect",
    files: bare
   });
   if (answer.kind !== "inspect") throw new TypeError(`a thread answered ${answer.kind}`);
   const [failure] = answer.inspected.errors;
   if (failure) throw (0, unreadable.O)(files[failure[0]]?.path ?? "", failure[1]);
   return answer.inspected.contents;
  }
  var naming = __webpack_require__(1863);
  var archive_entries = __webpack_require__(732);
  var archive_parts = __webpack_require__(9290);
  var archive_structure = __webpack_require__(8115);
  const SAMPLE_BYTES = 32 * 1024;
  const SAMPLES = 256;
  const UNCERTAINTY = .1;
  const SAMPLES_PER_TASK = 16;
  const SMALL_LAYER_BYTES = SAMPLES * SAMPLE_BYTES;
  function isSmall(unzippedBytes) {
   return unzippedBytes <= SMALL_LAYER_BYTES;
  }
  function isNearLimit(estimate) {
   return Math.abs(estimate - limits.b.directZipBytes) < UNCERTAINTY * limits.b.directZipBytes;
  }
  async function estimateZippedSize(entries, workers) {
   const samples = evenSamples(entries);
   const tasks = Array.from({
    length: Math.ceil(samples.length / SAMPLES_PER_TASK)
   }, (_, index) => samples.slice(index * SAMPLES_PER_TASK, (index + 1) * SAMPLES_PER_TASK));
   const packed = (await Promise.all(tasks.map(task => packedSizes(task, workers)))).flat();
   const shares = samples.map(({length: length}, index) => (packed[index] ?? length) / length);
   const mean = shares.reduce((sum, share) => sum + share, 0) / Math.max(1, shares.length);
   return Math.round((0, size.UT)(entries) * mean) + headerBytes(entries);
  }
  async function packedSizes(samples, workers) {
   const answer = await workers.run({
    kind: "sample",
    samples: samples
   });
   if (answer.kind !== "sample") throw new TypeError(`a thread answered ${answer.kind}`);
   return answer.packed;
  }
  function evenSamples(entries) {
   const files = entries.filter(({type: type}) => type === "file");
   const step = (0, size.UT)(files) / SAMPLES;
   const samples = [];
   let before = 0;
   let next = step / 2;
   for (const {source: source, size: size} of files) {
    for (;next < before + size; next += step) {
     const start = Math.floor((next - before) / SAMPLE_BYTES) * SAMPLE_BYTES;
     samples.push({
      source: source,
      start: start,
      length: Math.min(SAMPLE_BYTES, size - start)
     });
    }
    before += size;
   }
   return samples;
  }
  function headerBytes(entries) {
   return entries.reduce((sum, {path: path}) => sum + (0, archive_format.gT)(archive_format.Et, path) + (0, archive_format.gT)(archive_format.E_, path), archive_format.yF.length);
  }
  const DESKTOP_FILE = /(?:^|\/)(?:__MACOSX\/|(?:\.DS_Store|\._[^/]*|Thumbs\.db|desktop\.ini)$)/;
  async function readReadyArchive(location, maxBytes) {
   const {archive: archive, bytes: bytes} = openArchive(location, maxBytes);
   const {entries: listed, oddities: oddities} = (0, archive_entries.jM)(archive, location, maxBytes);
   const isForAdmZip = !oddities.has("zip64") && (0, size.UT)(listed.map(asSized)) <= MOST_IN_MEMORY;
   const inMemory = isForAdmZip ? bytes : undefined;
   const all = inMemory ? (0, archive_entries.xt)(inMemory, location, maxBytes) : await (0, archive_parts.uR)(archive, location, maxBytes);
   const published = (0, links.Q)(all.filter(({path: path}) => !DESKTOP_FILE.test(path)));
   const {entries: entries} = published;
   if (entries.length === 0) throw new problem.A(`"${location}" holds no file.`, "Check the step that makes it.");
   const isAnew = oddities.size > 0 || entries.length < all.length;
   const kept = isAnew ? packedEntries(listed, entries) : [];
   const pack = to => {
    const packed = isAnew ? rewritten(archive, kept, to) : archive;
    if ((0, layer_archive.ol)(archive.blocks(0, archive.size)) !== archive.sha256) throw (0, unreadable.O)(location, "ECHANGED");
    return isAnew ? packed : {
     ...packed,
     close: () => undefined
    };
   };
   return {
    entries: isAnew ? entries.map(withoutMode) : entries,
    folders: isAnew ? [] : foldersOf(listed),
    notes: notesOn({
     location: location,
     oddities: oddities,
     all: all,
     note: published.note,
     isAnew: isAnew
    }),
    zippedSize: isAnew ? ready_archive_sizeOf(kept) : archive.size,
    inspect: () => inMemory ? (0, archive_entries.uE)(inMemory, location, entries) : (0, archive_parts.dw)(archive, location, entries),
    findSecrets: async secrets => (await __webpack_require__.e(790).then(__webpack_require__.bind(__webpack_require__, 4790))).findInArchive(archive, location, {
     entries: entries,
     secrets: secrets
    }),
    readTexts: paths => Promise.resolve((0, archive_parts.ur)(archive, location, {
     entries: entries,
     paths: paths
    })),
    pack: to => Promise.resolve(to).then(pack)
   };
  }
  const MOST_IN_MEMORY = 32 * 1024 * 1024;
  function openArchive(location, maxBytes) {
   try {
    const {size: size} = (0, external_node_fs_.statSync)(location);
    if (size >= maxBytes) throw tooLargeZip(size, location);
    if (size > MOST_IN_MEMORY) return {
     archive: (0, layer_archive.Yf)((0, external_node_fs_.openSync)(location, "r"))
    };
    const bytes = (0, external_node_fs_.readFileSync)(location);
    return {
     archive: (0, layer_archive.YH)(bytes),
     bytes: bytes
    };
   } catch (error) {
    throw error instanceof problem.A ? error : (0, unreadable.O)(location, (0, unreadable.x)(error));
   }
  }
  function tooLargeZip(bytes, location) {
   return new problem.A(`"${location}" is ${(0, units.B4)(bytes)} bytes; AWS Lambda takes fewer than ${(0, units.B4)(limits.b.unzippedBytes)} unzipped.`, "Leave out what the functions do not need when the archive is made, or split the layer.");
  }
  function asSized({name: name, size: size}) {
   return {
    path: name,
    size: size
   };
  }
  function withoutMode(entry) {
   const copy = {
    ...entry
   };
   delete copy.mode;
   return copy;
  }
  function foldersOf(listed) {
   return listed.flatMap(({name: name, isFolder: isFolder, mode: mode}) => isFolder && mode !== undefined ? [ {
    path: name.slice(0, -1),
    mode: mode
   } ] : []);
  }
  function notesOn({location: location, oddities: oddities, all: all, note: note, isAnew: isAnew}) {
   if (!isAnew) return [];
   const desktop = all.filter(({path: path}) => DESKTOP_FILE.test(path)).map(({path: path}) => path);
   const reasons = [ ...oddities ].map(oddity => archive_structure.Sr[oddity]);
   const because = reasons.length > 0 ? `, since ${reasons.join(", and ")}` : "";
   return [ ...desktop.length > 0 ? [ `Left out, as desktops leave them in archives: ${(0, naming.K)(desktop)}.` ] : [], ...note === undefined ? [] : [ note ], `"${location}" is not published byte for byte but written anew${because}; the files and the content hash are the same as of a folder.` ];
  }
  function packedEntries(listed, entries) {
   const byName = new Map(listed.map(entry => [ entry.name, entry ]));
   return (0, entry.$)(entries).flatMap(({path: name, type: type, executable: executable}) => {
    const entry = byName.get(name);
    if (!entry) return [];
    const {crc: crc, size: size, packedSize: packedSize, dataOffset: dataOffset} = entry;
    const kind = type === "link" ? "link" : executable ? "executable" : "file";
    const method = entry.method === archive_format.aE ? archive_format.aE : archive_format.SD;
    return [ {
     name: name,
     kind: kind,
     method: method,
     crc: crc,
     size: size,
     packedSize: packedSize,
     dataOffset: dataOffset
    } ];
   });
  }
  function ready_archive_sizeOf(kept) {
   const packed = kept.reduce((sum, {packedSize: packedSize}) => sum + packedSize, 0);
   return headerBytes(kept.map(({name: name}) => ({
    path: name
   }))) + packed;
  }
  function rewritten(archive, kept, to) {
   const fd = (0, external_node_fs_.openSync)(to, "wx", 384);
   try {
    const out = blockWriter(fd);
    const records = kept.map(({dataOffset: dataOffset, ...content}) => {
     const record = {
      ...content,
      offset: out.position()
     };
     out.reserve((0, archive_format.gT)(archive_format.Et, record.name), (into, at) => (0, archive_format.Sf)(into, at, record));
     for (const block of archive.blocks(dataOffset, dataOffset + record.packedSize)) out.put(block);
     return record;
    });
    writeDirectory(out, records);
   } catch (error) {
    (0, external_node_fs_.rmSync)(to, {
     force: true
    });
    throw error;
   } finally {
    (0, external_node_fs_.closeSync)(fd);
   }
   return (0, layer_archive.IP)(to);
  }
  var texts = __webpack_require__(2371);
  async function readLayer(source, options) {
   const maxBytes = options.lenient ? 4 * limits.b.unzippedBytes : limits.b.unzippedBytes;
   if (source.kind === "zip") return readZip(source.location, maxBytes, options);
   const read = await folderEntries(source.location, {
    ...options,
    maxBytes: maxBytes
   });
   const {leftOut: leftOut, evidence: evidence} = read;
   const {entries: entries, note: note} = (0, links.Q)(read.entries);
   if (entries.length === 0) throw nothingLeft(source.location, leftOut);
   const {workers: workers} = options;
   const inspect = async () => (0, configured.$V)(options.inspect ? entries : await lookInside(entries, workers), (_, index) => bytesOf(entries[index]));
   return {
    ...identify(entries, options),
    ...note !== undefined && {
     notes: [ note ]
    },
    leftOut: leftOut,
    evidence: () => lookInside(evidence, workers),
    inspect: once(inspect),
    findSecrets: async secrets => (await __webpack_require__.e(790).then(__webpack_require__.bind(__webpack_require__, 4790))).findInFolder(entries, secrets),
    readTexts: paths => Promise.resolve((0, texts.CB)(entries, paths, bytesOf)),
    zippedSize: scratch => folderZippedSize(entries, scratch, workers),
    pack: (to, onProgress) => pack(entries, to, {
     workers: workers,
     ...onProgress && {
      onProgress: onProgress
     }
    })
   };
  }
  function once(inspect) {
   let result;
   return () => result ??= inspect();
  }
  function bytesOf(entry) {
   if (!entry) return undefined;
   try {
    const {fd: fd, size: size} = (0, open_file.H_)(entry.source);
    try {
     const bytes = Buffer.alloc(size);
     return bytes.subarray(0, (0, open_file.lR)(fd, bytes, 0));
    } finally {
     (0, external_node_fs_.closeSync)(fd);
    }
   } catch (error) {
    throw (0, unreadable.O)(entry.path, (0, unreadable.x)(error));
   }
  }
  async function readZip(location, maxBytes, options) {
   const ready = await readReadyArchive(location, maxBytes);
   const {entries: entries, folders: folders, notes: notes, zippedSize: zippedSize, inspect: inspect, findSecrets: findSecrets, readTexts: readTexts, pack: pack} = ready;
   return {
    ...identify(entries, options),
    ...{
     folders: folders,
     notes: notes
    },
    inspect: once(inspect),
    ...{
     findSecrets: findSecrets,
     readTexts: readTexts
    },
    zippedSize: () => Promise.resolve({
     bytes: zippedSize,
     exact: true
    }),
    pack: pack
   };
  }
  function nothingLeft(location, {builtIn: builtIn, exclude: exclude}) {
   const files = builtIn.files + exclude.files;
   const all = files > 0 ? `; the built-in list and \`exclude\` leave out ${(0, units.B4)(files)} file${files === 1 ? "" : "s"}` : "";
   return new problem.A(`There is no file to put into the layer in "${location}"${all}.`, "Check `path` and `exclude`, and that the step that builds the layer ran before this one.");
  }
  function identify(entries, compatibility) {
   return {
    entries: entries,
    unzippedSize: (0, size.UT)(entries),
    contentHash: (0, content_hash.A)(entries, compatibility)
   };
  }
  async function folderZippedSize(entries, scratch, workers) {
   if (!isSmall((0, size.UT)(entries))) {
    const bytes = await estimateZippedSize(entries, workers);
    if (!isNearLimit(bytes)) return {
     bytes: bytes,
     exact: false
    };
   }
   try {
    return {
     bytes: await writeArchive(entries, {
      to: scratch,
      workers: workers
     }),
     exact: true
    };
   } finally {
    (0, external_node_fs_.rmSync)(scratch, {
     force: true
    });
   }
  }
  async function pack(entries, to, options) {
   await writeArchive(entries, {
    to: to,
    ...options
   });
   return (0, layer_archive.IP)(to);
  }
 }
};
