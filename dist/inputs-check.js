export const id = 2934;

export const ids = [ 2934 ];

export const modules = {
 45896: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   B: () => completeSource,
   p: () => prepareSource
  });
  var _layer_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65934);
  async function prepareSource(run) {
   const {inputs: inputs, workspace: workspace} = run;
   const own = inputs.path === "" ? {} : {
    own: (0, _layer_source_js__WEBPACK_IMPORTED_MODULE_0__.T)(inputs.path, workspace)
   };
   if (!inputs.build) return {
    ...own,
    builds: []
   };
   const {prepareBuild: prepareBuild, buildRequest: buildRequest} = await __webpack_require__.e(4587).then(__webpack_require__.bind(__webpack_require__, 14587));
   return {
    ...own,
    builds: await prepareBuild(buildRequest(run, inputs.build))
   };
  }
  async function completeSource(run, prepared) {
   if (prepared.builds.length > 0) {
    const {installedSource: installedSource} = await __webpack_require__.e(4587).then(__webpack_require__.bind(__webpack_require__, 14587));
    return installedSource(run, prepared);
   }
   if (!prepared.own) throw new TypeError("a layer has neither own files nor packages");
   return {
    source: prepared.own,
    findings: []
   };
  }
 },
 21297: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   P: () => readLayerFiles
  });
  var _layer_layer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59708);
  var _report_left_out_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(146);
  var _shared_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38936);
  var _shared_log_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12853);
  function readLayerFiles(readable, settings) {
   const {source: source, inputs: inputs} = readable;
   return _shared_log_js__WEBPACK_IMPORTED_MODULE_3__.Rm.group(`Reading ${inputs.path || "the installed packages"}`, async () => {
    const exclude = [ ...await slimmed(readable, settings), ...inputs.exclude ];
    const started = performance.now();
    const layer = await (0, _shared_log_js__WEBPACK_IMPORTED_MODULE_3__.E0)({
     label: "Reading",
     unit: "bytes"
    }, onProgress => (0, _layer_layer_js__WEBPACK_IMPORTED_MODULE_0__.w)(source, {
     ...inputs,
     exclude: exclude,
     ...settings,
     onProgress: onProgress
    }));
    logLayer(layer, (0, _shared_format_js__WEBPACK_IMPORTED_MODULE_2__.Xo)(performance.now() - started));
    return layer;
   });
  }
  async function slimmed(readable, settings) {
   if (!readable.inputs.build?.slim) return [];
   const {slimPatterns: slimPatterns} = await Promise.all([ __webpack_require__.e(496), __webpack_require__.e(9345), __webpack_require__.e(7712), __webpack_require__.e(3468), __webpack_require__.e(3288) ]).then(__webpack_require__.bind(__webpack_require__, 50208));
   return slimPatterns(readable, settings);
  }
  function logLayer({entries: entries, unzippedSize: unzippedSize, notes: notes, leftOut: leftOut, contentHash: contentHash}, took) {
   _shared_log_js__WEBPACK_IMPORTED_MODULE_3__.Rm.info(`${(0, _shared_format_js__WEBPACK_IMPORTED_MODULE_2__.B4)(entries.length)} files, ${(0, 
   _shared_format_js__WEBPACK_IMPORTED_MODULE_2__.z3)(unzippedSize)} unzipped, read in ${took}`);
   for (const note of notes ?? []) _shared_log_js__WEBPACK_IMPORTED_MODULE_3__.Rm.info(note);
   for (const line of (0, _report_left_out_js__WEBPACK_IMPORTED_MODULE_1__.V)(leftOut)) _shared_log_js__WEBPACK_IMPORTED_MODULE_3__.Rm.info(line);
   _shared_log_js__WEBPACK_IMPORTED_MODULE_3__.Rm.info(`Content sha256:${contentHash}`);
  }
 },
 52336: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Uo: () => NATIVE_RULES,
   y0: () => RULES
  });
  const LAYOUT_RULES = [ "layout/extra-folder", "layout/packed", "layout/no-python-folder", "layout/virtual-environment", "layout/site-packages", "layout/no-nodejs-folder", "layout/node-version-folder", "layout/empty-node-modules", "layout/java", "layout/ruby", "layout/bin", "layout/extensions", "layout/lib64" ];
  const SIZE_RULES = [ "size/unzipped", "size/zipped", "size/budget", "size/nearly-full" ];
  const NATIVE_RULES = [ "native/mach-o", "native/pe", "native/architecture", "native/musl", "native/interpreter", "native/python-abi", "native/node-abi", "native/java-class", "native/glibc", "native/libstdcxx", "native/damaged", "native/missing-library", "native/opened-library" ];
  const BYTECODE_RULES = [ "native/bytecode" ];
  const FILES_RULES = [ "files/unusable", "files/unreadable", "files/unwritable", "files/not-executable", "files/not-startable", "files/crlf", "files/interpreter", "files/broken-link", "files/case-clash", "files/folder-clash" ];
  const RUNTIME_RULES = [ "runtime/deprecated", "runtime/blocked", "runtime/unknown", "runtime/architecture", "runtime/none", "runtime/too-many", "runtime/no-architecture" ];
  const SHADOW_RULES = [ "shadow/partial-sdk", "shadow/standard-library", "shadow/runtime-client" ];
  const SECRETS_RULES = [ "secrets/aws-key", "secrets/private-key", "secrets/token", "secrets/login", "secrets/environment", "secrets/configuration", "secrets/job", "secrets/file" ];
  const DEPS_RULES = [ "deps/editable", "deps/incomplete", "deps/missing", "deps/conflict", "deps/removed-module", "deps/two-versions", "deps/no-metadata", "deps/dev" ];
  const CONFIG_RULES = [ "config/syntax", "config/duplicate-key", "config/unread" ];
  const VULNERABILITIES_RULES = [ "vulnerabilities/critical", "vulnerabilities/high", "vulnerabilities/medium", "vulnerabilities/low", "vulnerabilities/unrated" ];
  const WEIGHT_RULES = [ "weight/tests", "weight/examples", "weight/documentation", "weight/bytecode", "weight/source-maps", "weight/types", "weight/sources", "weight/static-libraries", "weight/debug-files", "weight/other-platforms", "weight/installers", "weight/runtime-sdk", "weight/unbundled" ];
  const NPM_RULES = [ "npm/no-entry", "npm/not-built", "npm/platform-package", "npm/prisma-client", "npm/prisma-engine", "npm/missing-files", "npm/missing-dependency", "npm/dependency-version", "npm/es-module" ];
  const BUILD_RULES = [ "build/no-wheel", "build/local", "build/unpinned", "build/hash", "build/lock-outdated", "build/lock-platform", "build/scripts", "build/index-auth", "build/index-unreachable", "build/empty", "build/two-locks", "build/no-lock", "build/old-lock", "build/not-readable", "build/two-architectures", "build/links-out", "build/clash", "build/part", "build/runtime", "build/no-python", "build/tool", "build/size", "build/setting" ];
  const RULES = [ ...LAYOUT_RULES, ...SIZE_RULES, ...NATIVE_RULES, ...BYTECODE_RULES, ...FILES_RULES, ...RUNTIME_RULES, ...SHADOW_RULES, ...SECRETS_RULES, ...DEPS_RULES, ...NPM_RULES, ...CONFIG_RULES, ...VULNERABILITIES_RULES, ...WEIGHT_RULES, ...BUILD_RULES ];
 },
 95269: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   o: () => VULNERABILITY_LIMITS,
   p: () => vulnerabilities
  });
  const VULNERABILITY_SEVERITIES = [ "critical", "high", "medium", "low", "unrated" ];
  const VULNERABILITY_LIMITS = [ "high", "critical", "medium", "low", "never" ];
  function vulnerabilities(known, limit) {
   return known.toSorted((a, b) => rank(a) - rank(b)).map(one => findingOf(one, limit));
  }
  function rank({severity: severity}) {
   return VULNERABILITY_SEVERITIES.indexOf(severity);
  }
  function findingOf(vulnerability, limit) {
   const {id: id, severity: severity, name: name, version: version, path: path, fixedVersion: fixedVersion} = vulnerability;
   const rated = severity === "unrated" ? "without a rating yet" : `of ${severity} severity`;
   const upgrade = fixedVersion === undefined ? `No version of ${name} without it is known` : `Upgrade ${name} to ${fixedVersion} or later and build the layer again`;
   return {
    rule: `vulnerabilities/${severity}`,
    severity: findingSeverity(vulnerability, limit),
    path: path,
    package: name,
    message: `"${name}" ${version} has ${id}, ${rated}.`,
    fix: `${upgrade}; one that does no harm here goes into \`vulnerability-ignore-file\`, with the reason.`,
    key: `${id} ${vulnerability.package}`
   };
  }
  function findingSeverity(vulnerability, limit) {
   const last = limit === "never" ? -1 : VULNERABILITY_SEVERITIES.indexOf(limit);
   if (rank(vulnerability) <= last) return "error";
   return vulnerability.severity === "low" || vulnerability.severity === "unrated" ? "notice" : "warning";
  }
 },
 26407: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Y: () => readCheckInputs,
   u: () => readCheckSettings
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var _lambda_arn_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(24750);
  var _checks_ignored_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26211);
  var _checks_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52336);
  var _shared_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14748);
  var _bucket_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34241);
  var _ignore_rules_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61239);
  var _packages_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(82418);
  var _layer_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(96113);
  var _partition_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(12457);
  var _read_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(15691);
  var _region_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(76939);
  function readCheckInputs() {
   const compareWith = readCompareWith();
   const inside = (0, _packages_js__WEBPACK_IMPORTED_MODULE_6__.O)();
   const bucket = (0, _bucket_js__WEBPACK_IMPORTED_MODULE_4__.j)();
   const needsAws = inside.vulnerabilities ?? (compareWith && compareWith.kind !== "base");
   const region = needsAws && (0, _region_js__WEBPACK_IMPORTED_MODULE_10__.z)();
   return {
    ...(0, _layer_js__WEBPACK_IMPORTED_MODULE_7__.Z)(),
    ...readCheckSettings(),
    ...inside,
    ...compareWith && {
     compareWith: compareWith
    },
    ...bucket && {
     bucket: bucket
    },
    comment: (0, _read_js__WEBPACK_IMPORTED_MODULE_9__.rN)("comment"),
    token: (0, _read_js__WEBPACK_IMPORTED_MODULE_9__.Qq)("github-token"),
    sarifFile: (0, _read_js__WEBPACK_IMPORTED_MODULE_9__.Qq)("sarif-file"),
    ...region && {
     region: region
    }
   };
  }
  function readCheckSettings() {
   const maxUnzippedSize = byteSize("max-unzipped-size");
   return {
    failOn: (0, _read_js__WEBPACK_IMPORTED_MODULE_9__.Yq)("fail-on", [ "error", "warning", "never" ]),
    ignoreRules: ignoreRules(),
    ...maxUnzippedSize !== undefined && {
     maxUnzippedSize: maxUnzippedSize
    }
   };
  }
  const MANDATORY = "size/unzipped";
  function ignoreRules() {
   const entries = (0, _ignore_rules_js__WEBPACK_IMPORTED_MODULE_5__.e)({
    rules: _checks_rules_js__WEBPACK_IMPORTED_MODULE_2__.y0,
    havePackages: true
   });
   for (const {rule: rule, place: place} of entries) {
    if (rule !== MANDATORY && rule !== (0, _checks_ignored_rules_js__WEBPACK_IMPORTED_MODULE_1__.Ap)(MANDATORY)) continue;
    throw new _shared_problem_js__WEBPACK_IMPORTED_MODULE_3__.A(`\`ignore-rules\` holds ${place}, but \`${MANDATORY}\` is a limit of AWS, which refuses such a layer.`, "Make the layer smaller; the finding says what could be left out.");
   }
   return entries;
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
   const value = (0, _read_js__WEBPACK_IMPORTED_MODULE_9__.Qq)(name);
   if (value === "") return undefined;
   const [, amount = "", unit = ""] = /^(\d{1,12}(?:\.\d{1,6})?)\s*([a-z]*)$/i.exec(value) ?? [];
   const bytes = Math.round(Number(amount) * (UNITS[unit.toLowerCase()] ?? NaN));
   if (amount !== "" && bytes > 0) return bytes;
   throw new _shared_problem_js__WEBPACK_IMPORTED_MODULE_3__.A(`\`${name}\` is "${value}", which is no size.`, `Write a number and a unit, for instance \`${name}: 40 MB\` (a million bytes each) or \`40 MiB\`.`);
  }
  function readCompareWith() {
   const live = (0, _read_js__WEBPACK_IMPORTED_MODULE_9__.Qq)("compare-with");
   const base = (0, _read_js__WEBPACK_IMPORTED_MODULE_9__.Qq)("base-path");
   if (live && base) {
    throw new _shared_problem_js__WEBPACK_IMPORTED_MODULE_3__.A("`compare-with` and `base-path` are both given, and the report compares with one thing.", "Take out one: `base-path` needs no AWS, `compare-with` shows the difference to the published version.");
   }
   if (base) return {
    kind: "base",
    path: withRelativePath(base)
   };
   if (!live) return undefined;
   if (live === "latest") return {
    kind: "latest"
   };
   const layer = (0, _lambda_arn_js__WEBPACK_IMPORTED_MODULE_11__.i3)(live);
   if (layer) {
    (0, _partition_js__WEBPACK_IMPORTED_MODULE_8__.A)("compare-with", live, layer);
    return {
     kind: "version",
     arn: live
    };
   }
   throw new _shared_problem_js__WEBPACK_IMPORTED_MODULE_3__.A(`\`compare-with\` is "${live}".`, "It is `latest` or the ARN of a layer version, `arn:aws:lambda:REGION:ACCOUNT:layer:NAME:VERSION`.");
  }
  function withRelativePath(base) {
   const input = [ "path", "dependencies" ].find(name => (0, node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)((0, _read_js__WEBPACK_IMPORTED_MODULE_9__.Qq)(name)));
   if (input === undefined) return base;
   throw new _shared_problem_js__WEBPACK_IMPORTED_MODULE_3__.A(`\`${input}\` is "${(0, _read_js__WEBPACK_IMPORTED_MODULE_9__.Qq)(input)}", an absolute path, so \`base-path\` does not tell where the layer of the base is.`, `Give \`${input}\` as it is below the workspace; the same path below \`base-path\` is compared with it.`);
  }
 },
 82418: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   O: () => readPackageInputs
  });
  var _checks_vulnerabilities_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95269);
  var _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14748);
  var _read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15691);
  function readPackageInputs() {
   const sbom = (0, _read_js__WEBPACK_IMPORTED_MODULE_1__.Qq)("sbom");
   if (sbom !== "" && !/[^/\\]\.json$/i.test(sbom)) {
    throw new _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__.A(`\`sbom\` is "${sbom}", and the bill of materials is CycloneDX in JSON.`, "Give it a name that says so, for instance `sbom: layer.cdx.json`.");
   }
   const isAsked = (0, _read_js__WEBPACK_IMPORTED_MODULE_1__.zM)("vulnerabilities");
   const failOnSeverity = (0, _read_js__WEBPACK_IMPORTED_MODULE_1__.Yq)("fail-on-severity", _checks_vulnerabilities_js__WEBPACK_IMPORTED_MODULE_2__.o);
   const ignoreFile = (0, _read_js__WEBPACK_IMPORTED_MODULE_1__.Qq)("vulnerability-ignore-file");
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
   throw new _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__.A("`vulnerability-ignore-file` has no effect without `vulnerabilities: true`.", "Add `vulnerabilities: true`, or take it out.");
  }
 },
 70475: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   B: () => writeDirectory,
   F: () => blockWriter
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23867);
  var _open_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68170);
  function writeDirectory(out, records) {
   const offset = out.position();
   for (const record of records) {
    out.reserve((0, _format_js__WEBPACK_IMPORTED_MODULE_1__.gT)(_format_js__WEBPACK_IMPORTED_MODULE_1__.E_, record.name), (into, at) => (0, 
    _format_js__WEBPACK_IMPORTED_MODULE_1__.Mt)(into, at, record));
   }
   out.put((0, _format_js__WEBPACK_IMPORTED_MODULE_1__.rs)(records.length, {
    offset: offset,
    size: out.position() - offset
   }));
   out.flush();
   return out.position();
  }
  function blockWriter(fd) {
   const block = Buffer.allocUnsafeSlow(_open_file_js__WEBPACK_IMPORTED_MODULE_2__.ts);
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
    written += (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(fd, bytes, written, bytes.length - written, position + written);
   }
  }
 },
 59708: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   w: () => readLayer
  });
  var external_node_fs_ = __webpack_require__(73024);
  var limits = __webpack_require__(28569);
  var problem = __webpack_require__(14748);
  var format = __webpack_require__(38936);
  var archive = __webpack_require__(60320);
  var external_node_zlib_ = __webpack_require__(38522);
  var archive_format = __webpack_require__(23867);
  var block_writer = __webpack_require__(70475);
  var deflate = __webpack_require__(6089);
  var open_file = __webpack_require__(68170);
  var unreadable = __webpack_require__(8616);
  var workers = __webpack_require__(81328);
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
     (0, deflate._r)(answer.bytes);
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
   const out = (0, block_writer.F)(fd);
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
     return (0, block_writer.B)(out, records);
    }
   };
  }
  var content_hash = __webpack_require__(59647);
  var bytecode = __webpack_require__(44172);
  var entry = __webpack_require__(56011);
  var read_folder = __webpack_require__(18528);
  var links = __webpack_require__(80698);
  const FILES_PER_TASK = 64;
  async function inspectFolder(entries, workers) {
   const files = entries.flatMap(({type: type, path: path, source: source}, index) => type === "file" ? [ {
    path: path,
    source: source,
    index: index
   } ] : []);
   const looked = [ ...entries ];
   const tasks = Array.from({
    length: Math.ceil(files.length / FILES_PER_TASK)
   }, async (_, task) => {
    const batch = files.slice(task * FILES_PER_TASK, (task + 1) * FILES_PER_TASK);
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
  var read_as_layer = __webpack_require__(20896);
  var size = __webpack_require__(76770);
  var texts = __webpack_require__(52371);
  var system_code = __webpack_require__(15130);
  var zipped_size = __webpack_require__(72645);
  async function readLayer(source, options) {
   const maxBytes = options.lenient ? 4 * limits.b.unzippedBytes : limits.b.unzippedBytes;
   if (source.kind === "zip") return readZip(source.location, maxBytes, options);
   const {installed: installed, location: location} = source;
   const read = installed ? await (await __webpack_require__.e(919).then(__webpack_require__.bind(__webpack_require__, 40919))).overlaidEntries({
    installed: installed,
    location: location
   }, {
    ...options,
    maxBytes: maxBytes
   }) : await (0, read_folder.z)(location, {
    ...options,
    maxBytes: maxBytes
   });
   const {leftOut: leftOut, evidence: evidence} = read;
   const {entries: entries, note: note} = (0, links.Q)((0, bytecode.e8)(options, installed !== undefined) ? withoutBytecode(read.entries) : read.entries);
   if (entries.length === 0) throw nothingLeft(source.location, leftOut);
   const {workers: workers} = options;
   const inspect = async () => (0, read_as_layer.A)(options.inspect ? entries : await inspectFolder(entries, workers), (_, index) => bytesOf(entries[index]));
   const textsOf = (0, texts.D5)(entries, bytesOf);
   return {
    ...identify(entries, options),
    ...note !== undefined && {
     notes: [ note ]
    },
    leftOut: leftOut,
    evidence: () => inspectFolder(evidence, workers),
    inspect: once(inspect),
    findSecrets: async secrets => (await Promise.all([ __webpack_require__.e(1316), __webpack_require__.e(1825), __webpack_require__.e(6228) ]).then(__webpack_require__.bind(__webpack_require__, 66228))).findInFolder(entries, secrets),
    readTexts: paths => Promise.resolve(textsOf(paths)),
    zippedSize: scratch => folderZippedSize(entries, scratch, workers),
    folderEntries: entries,
    pack: (to, onProgress, derived = []) => {
     const all = derived.length > 0 ? (0, entry.$)([ ...entries, ...derived ]) : entries;
     return pack(all, to, {
      workers: workers,
      ...onProgress && {
       onProgress: onProgress
      }
     });
    }
   };
  }
  const CACHED = /(?:^|\/)__pycache__\/[^/]*\.py[co]$/;
  function withoutBytecode(entries) {
   return entries.filter(({path: path}) => !CACHED.test(path));
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
     const bytes = Buffer.allocUnsafe(size);
     return bytes.subarray(0, (0, open_file.lR)(fd, bytes, 0));
    } finally {
     (0, external_node_fs_.closeSync)(fd);
    }
   } catch (error) {
    throw (0, unreadable.O)(entry.path, (0, system_code.x)(error));
   }
  }
  async function readZip(location, maxBytes, options) {
   const {readReadyArchive: readReadyArchive} = await Promise.all([ __webpack_require__.e(1316), __webpack_require__.e(1825), __webpack_require__.e(9427) ]).then(__webpack_require__.bind(__webpack_require__, 79427));
   const ready = await readReadyArchive(location, maxBytes);
   const {entries: entries, folders: folders, notes: notes, zippedSize: zippedSize, inspect: inspect, findSecrets: findSecrets, readTexts: readTexts, pack: pack} = ready;
   return {
    ...identify(entries, options),
    folders: folders,
    notes: notes,
    inspect: once(inspect),
    findSecrets: findSecrets,
    readTexts: readTexts,
    zippedSize: () => Promise.resolve({
     bytes: zippedSize,
     exact: true
    }),
    pack: pack
   };
  }
  function nothingLeft(location, {builtIn: builtIn, exclude: exclude}) {
   const files = builtIn.files + exclude.files;
   const all = files > 0 ? `; the built-in list and \`exclude\` leave out ${(0, format.B4)(files)} file${files === 1 ? "" : "s"}` : "";
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
   if (!(0, zipped_size.eq)((0, size.UT)(entries))) {
    const bytes = await (0, zipped_size.EW)(entries, workers);
    if (!(0, zipped_size.AE)(bytes)) return {
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
   return (0, archive.IP)(to);
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
 18528: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   z: () => folderEntries
  });
  var external_node_crypto_ = __webpack_require__(77598);
  var external_node_fs_ = __webpack_require__(73024);
  var external_node_path_ = __webpack_require__(76760);
  var external_node_zlib_ = __webpack_require__(38522);
  var limits = __webpack_require__(28569);
  var problem = __webpack_require__(14748);
  var format = __webpack_require__(38936);
  var entry = __webpack_require__(56011);
  var ignore = __webpack_require__(70298);
  var installer_files = __webpack_require__(88569);
  const TOOL_CACHES = [ "pip", "uv", "pypoetry", "pipenv", "pdm", "pre-commit", "yarn", "pnpm", "node", "node-gyp", "typescript", "go-build", "composer" ].map(name => `**/.cache/${name}/`);
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
  var unreadable = __webpack_require__(8616);
  var system_code = __webpack_require__(15130);
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
    throw (0, unreadable.O)(below || ".", (0, system_code.x)(error));
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
    throw (0, unreadable.O)(path, (0, system_code.x)(error));
   }
  }
  var digest_files = __webpack_require__(34865);
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
    path: path,
    by: by,
    files: files[index] ?? 0,
    bytes: bytes[index] ?? 0
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
  var local_packages = __webpack_require__(31200);
  var paths = __webpack_require__(81427);
  var size = __webpack_require__(76770);
  const FILES_PER_TASK = 64;
  async function folderEntries(root, options) {
   const {prefix: prefix, workers: workers} = options;
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
   const exclude = excludeOf(root, options);
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
  function excludeOf(root, {prefix: prefix, exclude: patterns, excludeBelow: excludeBelow = ""}) {
   const exclude = excluding({
    patterns: patterns,
    inFolder: prefix || (0, external_node_path_.basename)(root)
   });
   if (excludeBelow === "") return exclude;
   const start = `${excludeBelow}/`;
   return (path, names) => exclude(path.startsWith(start) && path !== start ? path.slice(start.length) : path, names);
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
   return new problem.A(`"${root}" holds more than ${(0, format.B4)(limits.b.entries)} files, more than a layer's zip can list.`, "Leave out what the functions do not need with `exclude` (tests, docs, sources), or split the layer.");
  }
 },
 72645: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   AE: () => isNearLimit,
   BC: () => entryHeaderBytes,
   EW: () => estimateZippedSize,
   RH: () => headerBytes,
   eq: () => isSmall
  });
  var _lambda_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28569);
  var _archive_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23867);
  var _size_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76770);
  const SAMPLE_BYTES = 8 * 1024;
  const SAMPLES = 384;
  const UNCERTAINTY = .1;
  const SAMPLES_PER_TASK = 16;
  const SMALL_LAYER_BYTES = 8 * 1024 * 1024;
  function isSmall(unzippedBytes) {
   return unzippedBytes <= SMALL_LAYER_BYTES;
  }
  function isNearLimit(estimate) {
   return Math.abs(estimate - _lambda_limits_js__WEBPACK_IMPORTED_MODULE_0__.b.directZipBytes) < UNCERTAINTY * _lambda_limits_js__WEBPACK_IMPORTED_MODULE_0__.b.directZipBytes;
  }
  async function estimateZippedSize(entries, workers) {
   const samples = evenSamples(entries);
   const tasks = Array.from({
    length: Math.ceil(samples.length / SAMPLES_PER_TASK)
   }, (_, index) => samples.slice(index * SAMPLES_PER_TASK, (index + 1) * SAMPLES_PER_TASK));
   const packed = (await Promise.all(tasks.map(task => packedSizes(task, workers)))).flat();
   const shares = samples.map(({length: length}, index) => (packed[index] ?? length) / length);
   const mean = shares.reduce((sum, share) => sum + share, 0) / Math.max(1, shares.length);
   return Math.round((0, _size_js__WEBPACK_IMPORTED_MODULE_2__.UT)(entries) * mean) + headerBytes(entries);
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
   const step = (0, _size_js__WEBPACK_IMPORTED_MODULE_2__.UT)(files) / SAMPLES;
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
   return _archive_format_js__WEBPACK_IMPORTED_MODULE_1__.yF.length + entryHeaderBytes(entries);
  }
  function entryHeaderBytes(entries) {
   return entries.reduce((sum, {path: path}) => sum + (0, _archive_format_js__WEBPACK_IMPORTED_MODULE_1__.gT)(_archive_format_js__WEBPACK_IMPORTED_MODULE_1__.Et, path) + (0, 
   _archive_format_js__WEBPACK_IMPORTED_MODULE_1__.gT)(_archive_format_js__WEBPACK_IMPORTED_MODULE_1__.E_, path), 0);
  }
 }
};
