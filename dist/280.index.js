export const id = 280;

export const ids = [ 280 ];

export const modules = {
 1863: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   K: () => named,
   r: () => inWords
  });
  const SHOWN = 3;
  function named(names) {
   const shown = names.slice(0, SHOWN).map(name => `"${name}"`);
   const more = names.length - shown.length;
   return more > 0 ? `${shown.join(", ")} and ${more} more` : inWords(shown);
  }
  function inWords(items) {
   const [last = "", ...others] = items.toReversed();
   return others.length === 0 ? last : `${others.toReversed().join(", ")} and ${last}`;
  }
 },
 3697: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   R: () => VULNERABILITIES_RULES,
   o6: () => VULNERABILITY_LIMITS,
   pe: () => vulnerabilities
  });
  const VULNERABILITY_SEVERITIES = [ "critical", "high", "medium", "low", "unrated" ];
  const VULNERABILITY_LIMITS = [ "high", "critical", "medium", "low", "never" ];
  const VULNERABILITIES_RULES = {
   "vulnerabilities/critical": "A package has a known vulnerability of critical severity.",
   "vulnerabilities/high": "A package has a known vulnerability of high severity.",
   "vulnerabilities/medium": "A package has a known vulnerability of medium severity.",
   "vulnerabilities/low": "A package has a known vulnerability of low severity.",
   "vulnerabilities/unrated": "A package has a known vulnerability that nobody has rated yet."
  };
  function vulnerabilities(known, limit) {
   return known.toSorted((a, b) => rank(a) - rank(b)).map(one => findingOf(one, limit));
  }
  function rank({severity: severity}) {
   return VULNERABILITY_SEVERITIES.indexOf(severity);
  }
  function findingOf(one, limit) {
   const {id: id, severity: severity, name: name, version: version, path: path, fixedVersion: fixedVersion} = one;
   const rated = severity === "unrated" ? "which nobody has rated yet" : `of ${severity} severity`;
   const upgrade = fixedVersion === undefined ? `No version of ${name} without it is known` : `Upgrade ${name} to ${fixedVersion} or later and build the layer again`;
   return {
    rule: `vulnerabilities/${severity}`,
    severity: findingSeverity(one, limit),
    path: path,
    message: `"${name}" ${version} has ${id}, ${rated}.`,
    fix: `${upgrade}; one that does no harm here goes into \`vulnerability-ignore-file\`, with the reason.`,
    key: `${id} ${one.package}`
   };
  }
  function findingSeverity(one, limit) {
   const last = limit === "never" ? -1 : VULNERABILITY_SEVERITIES.indexOf(limit);
   if (rank(one) <= last) return "error";
   return one.severity === "low" || one.severity === "unrated" ? "notice" : "warning";
  }
 },
 2150: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
 315: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   z: () => grouped
  });
  function grouped(items, keyOf) {
   const groups = new Map;
   for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item); else groups.set(key, [ item ]);
   }
   return groups;
  }
 },
 732: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Ms: () => entryOf,
   f8: () => inflateAll,
   jM: () => layerStructure,
   uE: () => lookInsideArchive,
   xt: () => archiveEntries
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
  var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8522);
  var adm_zip__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1316);
  var _checks_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3755);
  var _problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6762);
  var _archive_format_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5449);
  var _archive_structure_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8115);
  var _entry_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6011);
  var _look_at_entries_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8185);
  var _paths_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1427);
  var _size_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6770);
  function archiveEntries(zip, file, maxBytes = _checks_limits_js__WEBPACK_IMPORTED_MODULE_3__.b.unzippedBytes) {
   const {entries: entries} = layerStructure((0, _archive_structure_js__WEBPACK_IMPORTED_MODULE_6__.$$)(zip), file, maxBytes);
   const readable = new adm_zip__WEBPACK_IMPORTED_MODULE_2__(zip, {
    noSort: true
   }).getEntries();
   return (0, _entry_js__WEBPACK_IMPORTED_MODULE_10__.$)(entries.flatMap(entry => {
    const data = inflate(entry, readable[entry.index], file);
    const sha256 = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(data).digest("hex");
    return entryOf(entry, {
     sha256: sha256,
     target: () => data.toString("utf8")
    }, file);
   }));
  }
  function layerStructure(zip, file, maxBytes) {
   const structure = (0, _archive_structure_js__WEBPACK_IMPORTED_MODULE_6__.ws)(zip, file);
   const {entries: entries} = structure;
   const files = entries.filter(({isFolder: isFolder}) => !isFolder);
   if (files.length === 0) throw new _problem_js__WEBPACK_IMPORTED_MODULE_4__.A(`"${file}" holds no file.`, "Check the step that makes it.");
   refuseNames(entries, file);
   if ((0, _size_js__WEBPACK_IMPORTED_MODULE_9__.UT)(entries.map(asSized)) >= maxBytes) throw (0, _size_js__WEBPACK_IMPORTED_MODULE_9__.g$)(files.map(asSized));
   return structure;
  }
  function lookInsideArchive(zip, file, entries) {
   return (0, _look_at_entries_js__WEBPACK_IMPORTED_MODULE_7__.X)(entries, opened(zip, file));
  }
  function* opened(zip, file) {
   const readable = new adm_zip__WEBPACK_IMPORTED_MODULE_2__(zip, {
    noSort: true
   }).getEntries();
   for (const entry of (0, _archive_structure_js__WEBPACK_IMPORTED_MODULE_6__.ws)((0, _archive_structure_js__WEBPACK_IMPORTED_MODULE_6__.$$)(zip), file).entries) {
    if (entry.isFolder || entry.isLink) continue;
    yield (0, _look_at_entries_js__WEBPACK_IMPORTED_MODULE_7__.v)(entry.name, inflate(entry, readable[entry.index], file));
   }
  }
  function asSized({name: name, size: size}) {
   return {
    path: name,
    size: size
   };
  }
  function refuseNames(listed, file) {
   const files = new Set;
   for (const {name: name, isFolder: isFolder} of listed) {
    const fault = (0, _paths_js__WEBPACK_IMPORTED_MODULE_8__.a9)(isFolder ? name.slice(0, -1) : name);
    if (fault) throw (0, _archive_structure_js__WEBPACK_IMPORTED_MODULE_6__.B2)(file, `the name of its entry "${name}" ${fault}`);
    if (files.has(name)) throw (0, _archive_structure_js__WEBPACK_IMPORTED_MODULE_6__.B2)(file, `it holds "${name}" twice`);
    files.add(name);
   }
   const sorted = listed.map(({name: name}) => name.replaceAll("/", "\0")).sort(byCodeUnits);
   refuseDeepNames(sorted, file);
   for (const [index, name] of sorted.entries()) {
    if (!sorted[index + 1]?.startsWith(`${name}\0`)) continue;
    throw (0, _archive_structure_js__WEBPACK_IMPORTED_MODULE_6__.B2)(file, `"${name.replaceAll("\0", "/")}" in it is a file and a folder`);
   }
  }
  const MAX_FOLDER_CHARACTERS = 16e6;
  function refuseDeepNames(sorted, file) {
   let characters = 0;
   let before = "";
   for (const name of sorted) {
    let shared = 0;
    while (shared < name.length && name[shared] === before[shared]) shared += 1;
    for (let at = name.indexOf("\0", shared); at >= 0; at = name.indexOf("\0", at + 1)) characters += at;
    before = name;
   }
   if (characters <= MAX_FOLDER_CHARACTERS) return;
   throw (0, _archive_structure_js__WEBPACK_IMPORTED_MODULE_6__.B2)(file, "it has more folders in folders than can be read");
  }
  function byCodeUnits(a, b) {
   return a < b ? -1 : Number(a > b);
  }
  function entryOf(entry, {sha256: sha256, target: target}, file) {
   if (entry.isFolder) {
    if (entry.size > 0) throw (0, _archive_structure_js__WEBPACK_IMPORTED_MODULE_6__.B2)(file, `its folder "${entry.name}" has content`);
    return [];
   }
   const mode = entry.mode === undefined ? {} : {
    mode: entry.mode
   };
   const shared = {
    path: entry.name,
    size: entry.size,
    sha256: sha256,
    crc: entry.crc,
    ...mode
   };
   if (entry.isLink) return [ {
    ...shared,
    type: "link",
    executable: false,
    target: target()
   } ];
   return [ {
    ...shared,
    type: "file",
    executable: ((entry.mode ?? 0) & 73) !== 0
   } ];
  }
  function inflate(entry, readable, file) {
   try {
    const packed = readable?.getCompressedData() ?? Buffer.alloc(0);
    const data = readable?.header.method === _archive_format_js__WEBPACK_IMPORTED_MODULE_5__.aE ? inflateAll(packed, entry.size) : packed;
    if (data.length === entry.size && (0, node_zlib__WEBPACK_IMPORTED_MODULE_1__.crc32)(data) === entry.crc) return data;
   } catch (error) {
    throw (0, _archive_structure_js__WEBPACK_IMPORTED_MODULE_6__.B2)(file, `its entry "${entry.name}" is corrupt`, error);
   }
   throw (0, _archive_structure_js__WEBPACK_IMPORTED_MODULE_6__.B2)(file, `its entry "${entry.name}" is corrupt`);
  }
  function inflateAll(packed, size) {
   const options = {
    info: true,
    maxOutputLength: Math.max(size, 1)
   };
   const {buffer: buffer, engine: engine} = (0, node_zlib__WEBPACK_IMPORTED_MODULE_1__.inflateRawSync)(packed, options);
   if (engine.bytesWritten !== packed.length) throw new RangeError("bytes follow the end of the deflate stream");
   return buffer;
  }
 },
 5449: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
 9290: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   dw: () => lookInsideInParts,
   kP: () => openedEntries,
   uR: () => archiveEntriesInParts,
   ur: () => textsInParts
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
  var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
  var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
  var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6466);
  var node_zlib__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8522);
  var _checks_limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3755);
  var _scratch_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2527);
  var _archive_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2561);
  var _archive_entries_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(732);
  var _archive_format_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5449);
  var _archive_structure_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8115);
  var _entry_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(6011);
  var _inspect_files_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2965);
  var _look_at_entries_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8185);
  var _texts_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(2371);
  var _unreadable_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(8616);
  async function archiveEntriesInParts(zip, file, maxBytes = _checks_limits_js__WEBPACK_IMPORTED_MODULE_5__.b.unzippedBytes) {
   const entries = [];
   for (const entry of (0, _archive_entries_js__WEBPACK_IMPORTED_MODULE_8__.jM)(zip, file, maxBytes).entries) {
    const isLarge = !entry.isLink && isLargerThan(_archive_js__WEBPACK_IMPORTED_MODULE_7__.Yo, entry);
    const bytes = isLarge ? undefined : wholeEntry(zip, entry, file);
    const sha256 = bytes ? (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(bytes).digest("hex") : await digest(zip, entry, file);
    entries.push(...(0, _archive_entries_js__WEBPACK_IMPORTED_MODULE_8__.Ms)(entry, {
     sha256: sha256,
     target: () => bytes?.toString("utf8") ?? ""
    }, file));
   }
   return (0, _entry_js__WEBPACK_IMPORTED_MODULE_14__.$)(entries);
  }
  function lookInsideInParts(zip, file, entries) {
   return (0, _look_at_entries_js__WEBPACK_IMPORTED_MODULE_12__.X)(entries, openedEntries(zip, file));
  }
  function textsInParts(zip, file, {entries: entries, paths: paths}) {
   const listed = new Map((0, _archive_entries_js__WEBPACK_IMPORTED_MODULE_8__.jM)(zip, file, Infinity).entries.map(entry => [ entry.name, entry ]));
   return (0, _texts_js__WEBPACK_IMPORTED_MODULE_15__.CB)(entries, paths, ({path: path}) => {
    const entry = listed.get(path);
    return entry && wholeEntry(zip, entry, file);
   });
  }
  const MOST_IN_MEMORY = 16 * 1024 * 1024;
  async function* openedEntries(zip, file) {
   const {entries: entries} = (0, _archive_entries_js__WEBPACK_IMPORTED_MODULE_8__.jM)(zip, file, Infinity);
   const files = entries.filter(({isFolder: isFolder, isLink: isLink}) => !isFolder && !isLink);
   for (const entry of files) if (!isLargerThan(MOST_IN_MEMORY, entry)) yield (0, _look_at_entries_js__WEBPACK_IMPORTED_MODULE_12__.v)(entry.name, wholeEntry(zip, entry, file));
   const large = files.filter(entry => isLargerThan(MOST_IN_MEMORY, entry));
   if (large.length > 0) yield* openedInFile(zip, file, large);
  }
  async function* openedInFile(zip, file, entries) {
   const folder = (0, _scratch_js__WEBPACK_IMPORTED_MODULE_6__.$)();
   try {
    const fd = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "entry"), "wx+", 384);
    try {
     for (const entry of entries) {
      (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.ftruncateSync)(fd);
      let at = 0;
      await unpack(zip, {
       entry: entry,
       file: file
      }, block => at += writeFully(fd, block, at));
      yield {
       path: entry.name,
       size: entry.size,
       read: (0, _inspect_files_js__WEBPACK_IMPORTED_MODULE_11__.TC)(fd, entry.size)
      };
     }
    } finally {
     (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(fd);
    }
   } finally {
    (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(folder, {
     recursive: true,
     force: true
    });
   }
  }
  function writeFully(fd, block, position) {
   let written = 0;
   while (written < block.length) written += (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.writeSync)(fd, block, written, block.length - written, position + written);
   return written;
  }
  function isLargerThan(bytes, {size: size, packedSize: packedSize}) {
   return Math.max(size, packedSize) > bytes;
  }
  function wholeEntry(zip, entry, file) {
   const {name: name, method: method, dataOffset: dataOffset, packedSize: packedSize, size: size, crc: crc} = entry;
   try {
    const packed = zip.read(dataOffset, dataOffset + packedSize);
    const data = method === _archive_format_js__WEBPACK_IMPORTED_MODULE_9__.aE ? (0, _archive_entries_js__WEBPACK_IMPORTED_MODULE_8__.f8)(packed, size) : packed;
    if (data.length === size && (0, node_zlib__WEBPACK_IMPORTED_MODULE_4__.crc32)(data) === crc) return data;
   } catch (error) {
    throw (0, _archive_structure_js__WEBPACK_IMPORTED_MODULE_10__.B2)(file, `its entry "${name}" is corrupt`, error);
   }
   throw (0, _archive_structure_js__WEBPACK_IMPORTED_MODULE_10__.B2)(file, `its entry "${name}" is corrupt`);
  }
  async function digest(zip, entry, file) {
   const hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
   await unpack(zip, {
    entry: entry,
    file: file
   }, block => hash.update(block));
   return hash.digest("hex");
  }
  async function unpack(zip, {entry: entry, file: file}, take) {
   const {name: name, method: method, dataOffset: dataOffset, packedSize: packedSize, size: size, crc: crc} = entry;
   let sum = 0;
   let length = 0;
   const takeAll = async blocks => {
    for await (const block of blocks) {
     length += block.length;
     if (length > size) throw new RangeError("it is longer than it says");
     sum = (0, node_zlib__WEBPACK_IMPORTED_MODULE_4__.crc32)(block, sum);
     take(block);
    }
   };
   try {
    const packed = zip.blocks(dataOffset, dataOffset + packedSize);
    const inflater = (0, node_zlib__WEBPACK_IMPORTED_MODULE_4__.createInflateRaw)(INFLATING);
    if (method === _archive_format_js__WEBPACK_IMPORTED_MODULE_9__.aE) await (0, node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)(packed, inflater, takeAll); else await takeAll(packed);
    const isWhole = method !== _archive_format_js__WEBPACK_IMPORTED_MODULE_9__.aE || inflater.bytesWritten === packedSize;
    if (isWhole && length === size && sum === crc) return;
   } catch (error) {
    if ((0, _unreadable_js__WEBPACK_IMPORTED_MODULE_13__.x)(error) === "ENOSPC") throw (0, _unreadable_js__WEBPACK_IMPORTED_MODULE_13__.O)(name, "ENOSPC");
    throw (0, _archive_structure_js__WEBPACK_IMPORTED_MODULE_10__.B2)(file, `its entry "${name}" is corrupt`, error);
   }
   throw (0, _archive_structure_js__WEBPACK_IMPORTED_MODULE_10__.B2)(file, `its entry "${name}" is corrupt`);
  }
  const INFLATING = {
   chunkSize: 256 * 1024,
   writableHighWaterMark: 1
  };
 },
 8115: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Sr: () => ODDITIES,
   $$: () => bytesOf,
   ws: () => readStructure,
   B2: () => refuseArchive
  });
  var problem = __webpack_require__(6762);
  var archive_format = __webpack_require__(5449);
  const ZIP64_MARK = 4294967295;
  const ZIP64_COUNT_MARK = 65535;
  const ZIP64_EXTRA = 1;
  function extraFields(extra, id) {
   const found = [];
   for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) if (extra.readUInt16LE(at) === id) found.push(extra.subarray(at + 4, at + 4 + extra.readUInt16LE(at + 2)));
   return found;
  }
  function zip64Numbers(extra) {
   const [field, ...others] = extraFields(extra, ZIP64_EXTRA);
   if (!field) return undefined;
   const isWhole = field.length >= 8 && field.length <= 28 && [ 0, 4 ].includes(field.length % 8);
   if (others.length > 0 || !isWhole || field.length % 8 === 4 && field.readUInt32LE(field.length - 4) !== 0) return "broken";
   return Array.from({
    length: Math.floor(field.length / 8)
   }, (_, index) => Number(field.readBigUInt64LE(index * 8)));
  }
  const ORDER = [ "size", "packedSize", "offset" ];
  function centralNumbers(header) {
   const {size: size, packedSize: packedSize, offset: offset, extra: extra} = header;
   const said = zip64Numbers(extra);
   if (said === undefined) return {
    size: size,
    packedSize: packedSize,
    offset: offset,
    usesZip64: false
   };
   if (said === "broken") return "contradiction";
   const marked = ORDER.filter(name => header[name] === ZIP64_MARK);
   const names = said.length === marked.length ? marked : ORDER.slice(0, said.length);
   const resolved = {
    size: size,
    packedSize: packedSize,
    offset: offset
   };
   for (const [index, name] of names.entries()) {
    const number = said[index] ?? 0;
    if (header[name] !== ZIP64_MARK && header[name] !== number) return "contradiction";
    resolved[name] = number;
   }
   return marked.every(name => names.includes(name)) ? {
    ...resolved,
    usesZip64: true
   } : "contradiction";
  }
  function localSizes(extra, said) {
   const numbers = zip64Numbers(extra);
   if (numbers === undefined) return {
    size: [ said.size ],
    packedSize: [ said.packedSize ],
    usesZip64: false
   };
   if (numbers === "broken" || numbers.length !== 2) return "contradiction";
   const both = (own, other = 0) => own === ZIP64_MARK ? [ other ] : [ own, other ];
   return {
    size: both(said.size, numbers[0]),
    packedSize: both(said.packedSize, numbers[1]),
    usesZip64: true
   };
  }
  const ZIP64_END = {
   signature: 101075792,
   length: 56
  };
  const ZIP64_LOCATOR = {
   signature: 117853008,
   length: 20
  };
  const ZIP64_END_MARK = Buffer.from("PK", "latin1");
  const ZIP64_LOCATOR_MARK = Buffer.from("PK", "latin1");
  function readZip64End(before, end) {
   const locatorAt = before.length - ZIP64_LOCATOR.length;
   if (locatorAt < 0 || before.readUInt32LE(locatorAt) !== ZIP64_LOCATOR.signature) return undefined;
   const recordAt = locatorAt - ZIP64_END.length;
   if (recordAt < 0 || before.readUInt32LE(recordAt) !== ZIP64_END.signature) return "broken";
   const offset = end - ZIP64_LOCATOR.length - ZIP64_END.length;
   const long = at => Number(before.readBigUInt64LE(at));
   const isWhole = long(locatorAt + 8) === offset && before.readUInt32LE(locatorAt + 4) === 0 && before.readUInt32LE(locatorAt + 16) <= 1 && long(recordAt + 4) === ZIP64_END.length - 12 && long(recordAt + 16) === 0 && long(recordAt + 24) === long(recordAt + 32);
   if (!isWhole) return "broken";
   const [entries, directorySize, directoryOffset] = [ 32, 40, 48 ].map(at => long(recordAt + at));
   return {
    offset: offset,
    entries: entries ?? 0,
    directorySize: directorySize ?? 0,
    directoryOffset: directoryOffset ?? 0
   };
  }
  const ZIP64_END_BYTES = ZIP64_END.length + ZIP64_LOCATOR.length;
  function zip64Descriptor({crc: crc, packedSize: packedSize, size: size}) {
   const bytes = Buffer.alloc(20);
   bytes.writeUInt32LE(crc, 0);
   bytes.writeBigUInt64LE(BigInt(packedSize), 4);
   bytes.writeBigUInt64LE(BigInt(size), 12);
   return bytes;
  }
  const END_MARK = Buffer.from("PK", "latin1");
  function findEnd(zip, refuse) {
   const {record: record, offset: offset, isPadded: isPadded} = findRecord(zip, refuse);
   const before = zip.read(Math.max(0, offset - ZIP64_END_BYTES), offset);
   const zip64 = readZip64End(before, offset);
   if (zip64 === "broken") throw refuse("it uses zip64, and its zip64 end is broken");
   if (record.readUInt16LE(8) !== record.readUInt16LE(10) || record.readUInt32LE(4) !== 0) throw refuse("it is one part of several");
   const {entries: entries, directorySize: directorySize, directoryOffset: directoryOffset} = directoryOf(record, zip64, refuse);
   const directoryEnd = zip64?.offset ?? offset;
   const from = Math.min(directoryOffset, directoryEnd);
   const rest = zip.read(from, zip.size);
   const isAt = (mark, places) => placesOf(mark, rest).every((place, index) => place + from === places[index]);
   const locator = zip64 ? [ offset - ZIP64_LOCATOR_BYTES ] : [];
   if (!isAt(ZIP64_END_MARK, zip64 ? [ zip64.offset ] : []) || !isAt(ZIP64_LOCATOR_MARK, locator)) throw refuse("it uses zip64, and has more than one zip64 end");
   if (!isAt(END_MARK, [ offset ])) throw refuse("it has more than one end");
   if (directoryOffset + directorySize !== directoryEnd) throw refuse("its central directory is not where its end says");
   return {
    entries: entries,
    directoryOffset: directoryOffset,
    directoryEnd: directoryEnd,
    usesZip64: zip64 !== undefined,
    isPadded: isPadded
   };
  }
  const ZIP64_LOCATOR_BYTES = 20;
  function findRecord(zip, refuse) {
   if (zip.size < archive_format.yF.length) throw refuse("it is not a zip archive");
   const tailOffset = Math.max(0, zip.size - archive_format.yF.length - 65535);
   const tail = zip.read(tailOffset, zip.size);
   let at = tail.length - archive_format.yF.length;
   while (at >= 0 && tail.readUInt32LE(at) !== archive_format.yF.signature) at -= 1;
   if (at < 0) throw refuse("it is not a zip archive, or its end is missing");
   const end = at + archive_format.yF.length + tail.readUInt16LE(at + 20);
   const behind = tail.subarray(end);
   if (end > tail.length || behind.some(byte => byte !== 0)) throw refuse("bytes follow its end");
   const record = tail.subarray(at, at + archive_format.yF.length);
   return {
    record: record,
    offset: tailOffset + at,
    isPadded: behind.length > 0
   };
  }
  function directoryOf(record, zip64, refuse) {
   const said = {
    entries: record.readUInt16LE(10),
    directorySize: record.readUInt32LE(12),
    directoryOffset: record.readUInt32LE(16)
   };
   if (!zip64) {
    if (said.directoryOffset === ZIP64_MARK) throw refuse("it uses zip64, and has no zip64 end");
    return said;
   }
   const agrees = [ zip64.entries, ZIP64_COUNT_MARK ].includes(said.entries) && [ zip64.directorySize, ZIP64_MARK ].includes(said.directorySize) && [ zip64.directoryOffset, ZIP64_MARK ].includes(said.directoryOffset);
   if (!agrees) throw refuse("it uses zip64, and its two ends contradict each other");
   return zip64;
  }
  function placesOf(mark, bytes) {
   const places = [];
   for (let at = bytes.indexOf(mark); at >= 0; at = bytes.indexOf(mark, at + 1)) places.push(at);
   return places;
  }
  const ODDITIES = {
   zip64: "it uses zip64 without need",
   names: 'names in it begin with "./"',
   padding: "zeros follow its end",
   modes: "files or folders in it have the setuid, setgid or sticky bit"
  };
  function bytesOf(zip) {
   return {
    size: zip.length,
    read: (from, to) => zip.subarray(from, to)
   };
  }
  const ENCRYPTED = 1 << 0 | 1 << 6 | 1 << 13;
  const DATA_DESCRIPTOR = 1 << 3;
  const UNICODE_PATH_EXTRA = 28789;
  const DESCRIPTOR_MARK = Buffer.from("PK\b", "latin1");
  const FILE_TYPE = 61440;
  const LINK_TYPE = 40960;
  const FOLDER_TYPE = 16384;
  const PIPE_TYPE = 4096;
  const REGULAR_TYPES = [ 0, 32768, FOLDER_TYPE ];
  function readStructure(zip, file) {
   const refuse = what => refuseArchive(file, what);
   const end = findEnd(zip, refuse);
   const oddities = new Set;
   if (end.usesZip64) oddities.add("zip64");
   if (end.isPadded) oddities.add("padding");
   const entries = [];
   const spans = [];
   const directory = zip.read(end.directoryOffset, end.directoryEnd);
   let at = 0;
   for (let index = 0; index < end.entries; index++) {
    const header = (0, archive_format.z4)(directory, at);
    if (!header) throw refuse("its central directory is cut short");
    const proven = prove(zip, {
     header: header,
     index: index
    }, refuse);
    for (const oddity of proven.oddities) oddities.add(oddity);
    if (!proven.isTop) entries.push(proven.entry);
    spans.push(proven.span);
    at += header.length;
   }
   if (at !== directory.length) throw refuse("bytes stand between its central directory and its end");
   refuseGaps(zip, spans, end.directoryOffset, refuse);
   return {
    entries: entries,
    oddities: oddities
   };
  }
  function refuseArchive(file, what, cause) {
   return new problem.A(`"${file}" cannot be published: ${what}.`, "Give the folder instead (`path: <folder>`), and the archive is written for you; or make it anew with `zip -qr`.", {
    cause: cause
   });
  }
  const DOTS = /^(?:\.\/+)+/;
  const TOP = /^(?:\.\/+)*(?:\.\/+|\.)$/;
  const SPECIAL_BITS = 3584;
  function prove(zip, {header: listed, index: index}, refuse) {
   const written = decodeName(listed.rawName, refuse);
   const refuseEntry = what => refuse(`its entry "${written}" ${what}`);
   if (listed.disk !== 0) throw refuse("it is one part of several");
   refuseOtherName(listed.extra, listed.rawName, refuseEntry);
   const numbers = centralNumbers(listed);
   if (numbers === "contradiction") throw refuseEntry(CONTRADICTION);
   const header = {
    ...listed,
    ...numbers
   };
   const {dataOffset: dataOffset, usesZip64: usesZip64} = proveLocalHeader(zip, header, refuseEntry);
   const {flags: flags, method: method, crc: crc, size: size, packedSize: packedSize, offset: offset, mode: mode = 0} = header;
   const name = written.replace(DOTS, "");
   const kind = kindOf(written, header.mode, refuseEntry);
   const isTop = TOP.test(written) && (kind.isFolder || (mode & FILE_TYPE) === FOLDER_TYPE);
   if (isTop && size > 0) throw refuseEntry("is a folder and has content");
   const oddities = [ ...usesZip64 || numbers.usesZip64 ? [ "zip64" ] : [], ...name !== written || isTop ? [ "names" ] : [], ...mode & SPECIAL_BITS ? [ "modes" ] : [] ];
   return {
    entry: {
     name: name,
     index: index,
     ...kind,
     crc: crc,
     size: size,
     method: method,
     packedSize: packedSize,
     dataOffset: dataOffset
    },
    span: {
     name: name,
     from: offset,
     to: dataOffset + packedSize,
     descriptors: flags & DATA_DESCRIPTOR ? descriptorsOf(header) : []
    },
    ...{
     isTop: isTop,
     oddities: oddities
    }
   };
  }
  const CONTRADICTION = "uses zip64 for other numbers than its header has";
  function descriptorsOf(header) {
   const bytes = Buffer.alloc(12);
   if (header.packedSize > 4294967295 || header.size > 4294967295) return [ zip64Descriptor(header) ];
   bytes.writeUInt32LE(header.crc, 0);
   bytes.writeUInt32LE(header.packedSize, 4);
   bytes.writeUInt32LE(header.size, 8);
   return [ bytes, zip64Descriptor(header) ];
  }
  function proveLocalHeader(zip, header, refuse) {
   const {rawName: rawName, flags: flags, method: method, offset: offset} = header;
   if (flags & ENCRYPTED) throw refuse("is encrypted");
   if (method !== archive_format.SD && method !== archive_format.aE) throw refuse(`is packed by method ${method}, Lambda reads 0 and 8`);
   if (method === archive_format.SD && header.packedSize !== header.size) throw refuse("is stored, yet its two sizes differ");
   const nameAt = offset + archive_format.Et.length;
   const local = nameAt > zip.size ? undefined : zip.read(offset, nameAt);
   if (local?.readUInt32LE(0) !== archive_format.Et.signature) throw refuse("has no local header");
   const nameLength = local.readUInt16LE(26);
   const dataOffset = nameAt + nameLength + local.readUInt16LE(28);
   const named = zip.read(nameAt, Math.min(dataOffset, zip.size));
   const extra = named.subarray(nameLength);
   const sizes = localSizes(extra, {
    packedSize: local.readUInt32LE(18),
    size: local.readUInt32LE(22)
   });
   if (sizes === "contradiction") throw refuse(CONTRADICTION);
   const localFlags = local.readUInt16LE(6);
   const described = (localFlags & DATA_DESCRIPTOR) !== 0;
   const same = value => found => found === value || described && found === 0;
   const agrees = named.subarray(0, nameLength).equals(rawName) && localFlags === flags && local.readUInt16LE(8) === method && same(header.crc)(local.readUInt32LE(14)) && sizes.packedSize.every(same(header.packedSize)) && sizes.size.every(same(header.size));
   if (!agrees) throw refuse(sizes.usesZip64 ? CONTRADICTION : "is listed otherwise than it is stored");
   refuseOtherName(extra, rawName, refuse);
   if (dataOffset + header.packedSize > zip.size) throw refuse("is cut short");
   return {
    dataOffset: dataOffset,
    usesZip64: sizes.usesZip64
   };
  }
  function kindOf(name, mode, refuse) {
   const type = typeOf(name, mode);
   const isLink = type === LINK_TYPE;
   if (!isLink && !REGULAR_TYPES.includes(type)) throw refuse("is neither a file, a folder nor a symbolic link");
   const isFolder = name.endsWith("/");
   if (isFolder ? isLink : type === FOLDER_TYPE && !TOP.test(name)) throw refuse("is a folder by its name or by its type, not by both");
   return {
    isFolder: isFolder,
    isLink: isLink,
    mode: mode === undefined ? undefined : mode & 511
   };
  }
  function typeOf(name, mode = 0) {
   const type = mode & FILE_TYPE;
   return name === "-" && type === PIPE_TYPE ? 0 : type;
  }
  const UTF8 = new TextDecoder("utf-8", {
   fatal: true,
   ignoreBOM: true
  });
  function decodeName(raw, refuse) {
   try {
    return UTF8.decode(raw);
   } catch {
    throw refuse(`the name "${raw.toString("latin1")}" in it is not UTF-8`);
   }
  }
  function refuseOtherName(extra, rawName, refuse) {
   const names = extraFields(extra, UNICODE_PATH_EXTRA).map(field => field.subarray(5));
   if (names.some(name => !name.equals(rawName))) throw refuse("has another name in an extra field");
  }
  function refuseGaps(zip, spans, directoryOffset, refuse) {
   const inOrder = [ ...spans ].sort((a, b) => a.from - b.from);
   let end = 0;
   let descriptors = [];
   for (const span of inOrder) {
    if (span.from < end) throw refuse(`its entry "${span.name}" overlaps another`);
    if (!isDescriptor(zip, {
     from: end,
     to: span.from
    }, descriptors)) {
     throw refuse(`bytes that belong to no entry stand before "${span.name}"`);
    }
    end = span.to;
    descriptors = span.descriptors;
   }
   if (end > directoryOffset) throw refuse("its central directory overlaps an entry");
   if (!isDescriptor(zip, {
    from: end,
    to: directoryOffset
   }, descriptors)) throw refuse("bytes that belong to no entry stand before its central directory");
  }
  function isDescriptor(zip, {from: from, to: to}, descriptors) {
   if (from === to) return true;
   const longest = Math.max(0, ...descriptors.map(({length: length}) => length));
   if (to - from > DESCRIPTOR_MARK.length + longest) return false;
   const bytes = zip.read(from, to);
   return descriptors.some(one => bytes.equals(one) || bytes.equals(Buffer.concat([ DESCRIPTOR_MARK, one ])));
  }
 },
 2561: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   IP: () => archiveAt,
   YH: () => archiveOf,
   Yf: () => archiveOn,
   Yo: () => BLOCK_BYTES,
   ol: () => digestOf
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
  var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
  var _open_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8170);
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
 5559: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $V: () => withConfiguration,
   uZ: () => MOST_BYTES
  });
  var _contents_configuration_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2150);
  const MOST_BYTES = 1 << 20;
  const TOO_LARGE = "is larger than 1 MiB";
  function isConfiguration({path: path, type: type}) {
   return type === "file" && (0, _contents_configuration_files_js__WEBPACK_IMPORTED_MODULE_0__.b)(path) !== undefined;
  }
  async function withConfiguration(entries, bytesOf) {
   if (!(0, _contents_configuration_files_js__WEBPACK_IMPORTED_MODULE_0__.u)(entries)) return entries;
   const {readConfiguration: readConfiguration} = await Promise.all([ __webpack_require__.e(487), __webpack_require__.e(842) ]).then(__webpack_require__.bind(__webpack_require__, 3842));
   return entries.map((entry, index) => {
    if (!isConfiguration(entry) || entry.contents?.configuration) return entry;
    const bytes = entry.size > MOST_BYTES ? TOO_LARGE : bytesOf(entry, index) ?? "cannot be fetched";
    const configuration = readConfiguration(entry.path, bytes);
    return configuration ? {
     ...entry,
     contents: {
      ...entry.contents,
      configuration: configuration
     }
    } : entry;
   });
  }
 },
 9647: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   A: () => contentHash
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
  var _entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6011);
  const VERSION_LINE = "publish-layer manifest 1";
  function manifest(entries, {runtimes: runtimes, architectures: architectures, license: license}) {
   const lines = (0, _entry_js__WEBPACK_IMPORTED_MODULE_1__.$)(entries).map(({type: type, executable: executable, sha256: sha256, path: path}) => {
    const mode = type === "link" ? "0777" : executable ? "0755" : "0644";
    return `${type} ${mode} ${sha256} ${path}`;
   });
   return [ VERSION_LINE, ...lines, ...[ ...new Set(runtimes) ].sort().map(runtime => `runtime ${runtime}`), ...[ ...new Set(architectures) ].sort().map(architecture => `architecture ${architecture}`), ...license ? [ `license ${JSON.stringify(license)}` ] : [], "" ].join("\n");
  }
  function contentHash(entries, compatibility) {
   return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(manifest(entries, compatibility)).digest("hex");
  }
 },
 6011: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
 8185: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   X: () => lookAtEntries,
   v: () => openedBytes
  });
  var _contents_configuration_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2150);
  var _contents_inspect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6700);
  var _configured_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5559);
  function openedBytes(path, data) {
   return {
    path: path,
    size: data.length,
    read: (offset, length) => data.subarray(offset, offset + length)
   };
  }
  async function lookAtEntries(entries, opened) {
   const found = new Map;
   const configures = (0, _contents_configuration_files_js__WEBPACK_IMPORTED_MODULE_0__.u)(entries);
   const configurations = new Map;
   for await (const {path: path, size: size, read: read} of opened) {
    const contents = (0, _contents_inspect_js__WEBPACK_IMPORTED_MODULE_1__.N)(path, size, read);
    if (contents) found.set(path, contents);
    if (configures && size <= _configured_js__WEBPACK_IMPORTED_MODULE_2__.uZ && (0, _contents_configuration_files_js__WEBPACK_IMPORTED_MODULE_0__.b)(path)) configurations.set(path, Buffer.from(read(0, size)));
   }
   const looked = entries.map(entry => {
    const contents = found.get(entry.path);
    return contents ? {
     ...entry,
     contents: contents
    } : entry;
   });
   return (0, _configured_js__WEBPACK_IMPORTED_MODULE_2__.$V)(looked, ({path: path}) => configurations.get(path));
  }
 },
 4100: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $: () => placeOf
  });
  const NODE = /^((?:.*\/)?node_modules\/)((?:@[^/]+\/)?[^/@.][^/]*)/;
  const PYTHON = /^((?:.*\/)?site-packages\/|python\/)([^/]+)/;
  const JAVA = /^(java\/lib\/)([^/]+\.jar)$/;
  const RUBY = /^(ruby\/gems\/[^/]+\/(?:gems|specifications|extensions\/[^/]+\/[^/]+)\/)([^/]+-\d[^/]*)/;
  const SHELVES = /^(?:nodejs\/(?:node\d+\/)?node_modules\/|java\/lib\/|ruby\/gems\/[^/]+\/gems\/|(?:bin|lib|extensions)\/)/;
  function placeOf(path) {
   const node = path.includes("node_modules/") ? NODE.exec(path) : null;
   const python = path.startsWith("python/") || path.includes("site-packages/") ? PYTHON.exec(path) : null;
   if (node && (node[1]?.length ?? 0) > (python?.[1]?.length ?? 0)) return place(path, node, {
    ecosystem: "node"
   });
   if (python) return place(path, python, {
    ecosystem: "python"
   });
   const java = path.startsWith("java/") ? JAVA.exec(path) : null;
   if (java) return place(path, java, {
    ecosystem: "java",
    ...jarNaming(java[2] ?? "")
   });
   const ruby = path.startsWith("ruby/") ? RUBY.exec(path) : null;
   if (ruby) return place(path, ruby, {
    ecosystem: "ruby",
    ...gemNaming(ruby[2] ?? "")
   });
   return looseFile(path);
  }
  function place(path, [whole, folder = "", name = ""], naming) {
   return {
    name: name,
    versions: [],
    ...naming,
    path: whole,
    folder: folder,
    isFile: whole.length === path.length
   };
  }
  function looseFile(path) {
   const folder = SHELVES.exec(path)?.[0] ?? "";
   const end = path.indexOf("/", folder.length);
   const name = end < 0 ? path : path.slice(0, end);
   return {
    ecosystem: "files",
    name: name,
    versions: [],
    path: name,
    folder: folder,
    isFile: end < 0
   };
  }
  function jarNaming(file) {
   const stem = file.slice(0, -".jar".length);
   const [, name = stem, version] = /^(.+)-(\d+\..+)$/.exec(stem) ?? /^(.+?)-(\d.*)$/.exec(stem) ?? [];
   return {
    name: name,
    versions: version ? [ version ] : []
   };
  }
  function gemNaming(folder) {
   const [, name = folder, version] = /^(.+?)-(\d[\w.]*?)(?:-.*?)?(?:\.gemspec)?$/.exec(folder) ?? [];
   return {
    name: name,
    versions: version ? [ version ] : []
   };
  }
 },
 4066: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   D: () => packagesOf,
   Z: () => groupPackages
  });
  var _package_places_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4100);
  var _python_sites_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2452);
  function packagesOf(files, owners) {
   return groupPackages(files, owners).packages;
  }
  function groupPackages(files, owners = new Map) {
   const places = placesOf(files);
   const sites = (0, _python_sites_js__WEBPACK_IMPORTED_MODULE_0__.T)(places, files);
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
    packageAt: path => packageAt.get((0, _package_places_js__WEBPACK_IMPORTED_MODULE_1__.$)(path).path),
    owners: sites.owners
   };
  }
  function placesOf(files) {
   const places = new Map;
   let last;
   for (const {path: path, size: size} of files) {
    const folder = path.slice(0, Math.max(0, path.lastIndexOf("/")));
    const member = last?.folder === folder ? last.member : memberAt((0, _package_places_js__WEBPACK_IMPORTED_MODULE_1__.$)(path), places);
    member.size += size;
    last = member.path.length <= folder.length ? {
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
   const newestFirst = versions.sort((a, b) => b.localeCompare(a, "en", {
    numeric: true
   }));
   const more = versions.length - VERSIONS_TOLD;
   return newestFirst.slice(0, VERSIONS_TOLD).join(", ") + (more > 0 ? ` and ${more} more` : "");
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
 2452: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   A: () => distributionOf,
   T: () => pythonSites
  });
  var _package_places_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4100);
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
    if (contents?.recordTops) record(contents.recordTops, (0, _package_places_js__WEBPACK_IMPORTED_MODULE_0__.$)(path), sites);
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
 6770: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   UT: () => totalSize,
   g$: () => tooLarge,
   t_: () => partsBySize
  });
  var _checks_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3755);
  var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6762);
  var _units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2958);
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
   const largest = partsBySize(entries).slice(0, 3).map(({path: path, size: size}) => `${path} (${(0, _units_js__WEBPACK_IMPORTED_MODULE_2__.z3)(size)})`).join(", ");
   return new _problem_js__WEBPACK_IMPORTED_MODULE_1__.A(`The layer is ${(0, _units_js__WEBPACK_IMPORTED_MODULE_2__.B4)(totalSize(entries))} bytes unzipped; AWS Lambda takes fewer than ${(0, 
   _units_js__WEBPACK_IMPORTED_MODULE_2__.B4)(_checks_limits_js__WEBPACK_IMPORTED_MODULE_0__.b.unzippedBytes)}.`, `Its largest parts are ${largest}: leave out what the functions do not need with \`exclude\`, or split the layer.`);
  }
 },
 2371: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   CB: () => textsOf
  });
  const MOST_TEXT_BYTES = 1 << 20;
  function textOf(bytes) {
   return bytes.length > MOST_TEXT_BYTES || bytes.includes(0) ? undefined : bytes.toString("utf8");
  }
  function textsOf(entries, paths, bytesOf) {
   const wanted = new Set(paths);
   const texts = new Map;
   for (const entry of entries) {
    if (entry.type !== "file" || entry.size > MOST_TEXT_BYTES || !wanted.has(entry.path)) continue;
    const bytes = bytesOf(entry);
    const text = bytes && textOf(bytes);
    if (text !== undefined) texts.set(entry.path, text);
   }
   return texts;
  }
 },
 7342: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   A: () => refuseSbomInLayer,
   T: () => writeSbom
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
  var _layer_unreadable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8616);
  var _log_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4959);
  var _problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6762);
  var _relative_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9649);
  var _write_in_workspace_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1428);
  function refuseSbomInLayer({sbom: sbom, workspace: workspace, source: source}) {
   if (source.kind === "zip") return;
   const way = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(source.location, (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)((0, 
   node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(workspace), sbom));
   if ((0, _relative_path_js__WEBPACK_IMPORTED_MODULE_5__.q)(way)) return;
   throw new _problem_js__WEBPACK_IMPORTED_MODULE_4__.A(`\`sbom\` is "${sbom}", which lies in the layer's own folder: it would be a part of the layer.`, "Write it elsewhere, for instance `sbom: ${{ runner.temp }}/layer.cdx.json`.");
  }
  function writeSbom(text, {sbom: sbom, workspace: workspace}) {
   try {
    (0, _write_in_workspace_js__WEBPACK_IMPORTED_MODULE_6__.A)(sbom, workspace, text);
   } catch (error) {
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_4__.A(`The bill of materials "${sbom}" cannot be written (${(0, _layer_unreadable_js__WEBPACK_IMPORTED_MODULE_2__.x)(error)}).`, "Set `sbom` to a plain file in the workspace, for instance `sbom: layer.cdx.json`.", {
     cause: error
    });
   }
   _log_js__WEBPACK_IMPORTED_MODULE_3__.Rm.info(`Bill of materials written to ${sbom}`);
  }
 }
};
