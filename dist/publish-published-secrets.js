export const id = 6883;

export const ids = [ 6883, 6228, 3847 ];

export const modules = {
 29414: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   p: () => fetchVersion
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _lambda_arn_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(24750);
  var _cancellation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8436);
  var _layers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46993);
  var _range_reader_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5026);
  var _layer_archive_archive_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60320);
  var _shared_system_code_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(15130);
  var _shared_problem_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14748);
  const PART_BYTES = 2 * 1024 * 1024;
  async function fetchVersion(aws, source, {to: to, keep: keep = false, onProgress: onProgress = () => undefined}) {
   const fd = createFile(to);
   try {
    await download(readerOf(aws, source), source.codeSize, (bytes, at) => {
     writeFully(fd, bytes, at, to);
     onProgress(at + bytes.length);
    });
    const archive = (0, _layer_archive_archive_js__WEBPACK_IMPORTED_MODULE_5__.Yf)(fd, keep ? undefined : to);
    refuseOtherBytes(archive, source);
    return archive;
   } catch (error) {
    (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
    (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(to, {
     force: true
    });
    (0, _cancellation_js__WEBPACK_IMPORTED_MODULE_2__.qM)(aws.interruption);
    throw error;
   }
  }
  function refuseOtherBytes({size: size, sha256: sha256}, source) {
   const {arn: arn, codeSize: codeSize, codeSha256: codeSha256} = source;
   if (size === codeSize && sha256 === codeSha256) return;
   throw new _shared_problem_js__WEBPACK_IMPORTED_MODULE_6__.A(`What was fetched of ${arn} is other bytes than AWS said: SHA-256 ${sha256} of ${size} bytes, where CodeSha256 is ${codeSha256} of ${codeSize}.`, "Look for a proxy that changes replies between the runner and AWS, and run the job again.");
  }
  async function download({read: read}, size, write) {
   const part = Buffer.allocUnsafeSlow(Math.min(size, PART_BYTES));
   for (let at = 0; at < size; at += PART_BYTES) write(await read(at, Math.min(size, at + PART_BYTES), part), at);
  }
  function readerOf(aws, {arn: arn, codeSize: size}) {
   const refuse = what => new _shared_problem_js__WEBPACK_IMPORTED_MODULE_6__.A(`${arn} cannot be fetched: ${what}.`, "Run the job again; where that does not help, check that the runner may reach Amazon S3 in that region.");
   const layer = (0, _lambda_arn_js__WEBPACK_IMPORTED_MODULE_7__.i3)(arn);
   const locate = async () => {
    const location = layer && (await (0, _layers_js__WEBPACK_IMPORTED_MODULE_3__.TX)(aws, layer))?.location;
    if (!location) throw refuse("AWS gives no URL of its archive any more");
    return location;
   };
   return (0, _range_reader_js__WEBPACK_IMPORTED_MODULE_4__.n)({
    size: size,
    locate: locate,
    clock: aws.clock,
    agents: aws.agents,
    refuse: refuse,
    mostWhole: size
   });
  }
  function createFile(path) {
   try {
    (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), {
     recursive: true
    });
    return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, "wx+", 384);
   } catch (error) {
    throw unwritable(path, error);
   }
  }
  function writeFully(fd, bytes, at, path) {
   try {
    for (let done = 0; done < bytes.length; ) done += (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(fd, bytes, done, bytes.length - done, at + done);
   } catch (error) {
    throw unwritable(path, error);
   }
  }
  function unwritable(path, cause) {
   const code = (0, _shared_system_code_js__WEBPACK_IMPORTED_MODULE_8__.x)(cause);
   return new _shared_problem_js__WEBPACK_IMPORTED_MODULE_6__.A(code === "EEXIST" ? `There is something at ${path} already, and it is not written over.` : `The zip cannot be written to ${path} (${code}).`, code === "EEXIST" ? "Remove it in a step before, or give another path." : "See that there is space and that the job may write there, and run it again.", {
    cause: cause
   });
  }
 },
 18094: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   EE: () => belowPrefix,
   Je: () => byExcluding,
   Qt: () => byExcludingFiles,
   gc: () => exactPattern,
   nW: () => excludeInput
  });
  function exactPattern(path, prefix) {
   const inFolder = belowPrefix(path, prefix);
   if (/[,\p{Cc}]|\s$/u.test(inFolder)) return undefined;
   return `/${inFolder.replace(/[\\*?[\]]/g, "\\$&")}`;
  }
  function belowPrefix(path, prefix) {
   return prefix !== "" && path.startsWith(`${prefix}/`) ? path.slice(prefix.length + 1) : path;
  }
  function excludeInput(patterns) {
   const value = patterns.join(", ");
   const isPlain = /^[\w./]/.test(value) && !/: | #/.test(value);
   return `exclude: ${isPlain ? value : `'${value.replaceAll("'", "''")}'`}`;
  }
  function byExcluding(patterns, {kind: kind}) {
   if (kind === "zip") return " when the zip is made";
   return patterns.length > 0 ? `: \`${excludeInput(patterns)}\`` : " with `exclude`";
  }
  const MOST_NAMED = 10;
  function byExcludingFiles(paths, source) {
   const patterns = paths.flatMap(path => exactPattern(path, source.prefix) ?? []);
   const all = patterns.length === paths.length && paths.length <= MOST_NAMED ? patterns : [];
   return byExcluding(all, source);
  }
 },
 76492: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Q: () => jobSecretFindings,
   h: () => describeLeak
  });
  var _exclude_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18094);
  var _shared_wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30263);
  function jobSecretFindings({leaks: leaks = [], source: source}) {
   const groups = new Map;
   for (const leak of leaks) {
    const key = `${leak.place} ${leak.variable}`;
    const group = groups.get(key);
    if (group) group.push(leak); else groups.set(key, [ leak ]);
   }
   return [ ...groups.values() ].map(group => {
    const [{place: place, variable: variable, path: path}] = group;
    const paths = group.map(leak => leak.path);
    const inFiles = place === "file";
    return {
     rule: "secrets/job",
     severity: "error",
     path: path,
     key: `${place} ${variable}`,
     message: `${subjectOf(group[0], paths)} ${inFiles && paths.length > 1 ? "hold" : "holds"} the value of ${variable}, a secret of this job's environment, which everybody who may use the layer can read.`,
     fix: inFiles ? `Revoke it if a version with it was ever published, and leave it out${(0, _exclude_pattern_js__WEBPACK_IMPORTED_MODULE_0__.Qt)(paths, source)}.` : "Revoke it if a version with it was ever published, and take it out."
    };
   });
  }
  function describeLeak({place: place, path: path, variable: variable}) {
   return `${place === "file" ? path : PLACES[place](`"${path}"`)} (the value of ${variable})`;
  }
  function subjectOf({place: place}, paths) {
   const text = PLACES[place]((0, _shared_wording_js__WEBPACK_IMPORTED_MODULE_1__.p)(paths));
   return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
  }
  const PLACES = {
   file: paths => paths,
   name: paths => `the name of ${paths}`,
   target: paths => `the target of the link ${paths}`,
   zip: () => "a comment or another field of the zip",
   description: () => "the description of the version",
   license: () => "the license of the version"
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
 16883: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   refusePublishedSecrets: () => refusePublishedSecrets
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var _aws_fetch_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29414);
  var _layer_archive_read_in_parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21825);
  var _layer_find_secrets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66228);
  var _shared_secret_values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12400);
  var _refuse_secrets_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53537);
  async function refusePublishedSecrets({aws: aws}, version, folder) {
   const secrets = (0, _shared_secret_values_js__WEBPACK_IMPORTED_MODULE_4__.I)();
   if (secrets.length === 0) return;
   const {arn: arn, description: description} = version;
   const archive = await (0, _aws_fetch_version_js__WEBPACK_IMPORTED_MODULE_1__.p)(aws, version, {
    to: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, `published-${aws.region}.zip`)
   });
   try {
    const entries = await (0, _layer_archive_read_in_parts_js__WEBPACK_IMPORTED_MODULE_2__.uR)(archive, arn);
    const leaks = await (0, _layer_find_secrets_js__WEBPACK_IMPORTED_MODULE_3__.findInArchive)(archive, arn, {
     entries: entries,
     secrets: secrets
    });
    (0, _refuse_secrets_js__WEBPACK_IMPORTED_MODULE_5__.P)([], [ ...leaks, ...(0, _layer_find_secrets_js__WEBPACK_IMPORTED_MODULE_3__.findInTexts)({
     description: description
    }, secrets) ]);
   } finally {
    archive.close();
   }
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
 }
};
