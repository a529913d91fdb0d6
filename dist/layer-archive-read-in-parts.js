export const id = 1825;

export const ids = [ 1825 ];

export const modules = {
 21825: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Gu: () => wholeEntry,
   kP: () => openedEntries,
   ok: () => inspectArchiveInParts,
   uR: () => archiveEntriesInParts,
   ur: () => textsInParts
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
  var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46466);
  var node_zlib__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38522);
  var _lambda_limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28569);
  var _shared_temporary_folder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(46025);
  var _archive_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(60320);
  var _read_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(45916);
  var _format_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(23867);
  var _verify_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(18854);
  var _entry_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(56011);
  var _inspect_files_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(82965);
  var _inspect_archive_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(19600);
  var _texts_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(52371);
  var _unreadable_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(8616);
  var _shared_system_code_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(15130);
  async function archiveEntriesInParts(zip, file, maxBytes = _lambda_limits_js__WEBPACK_IMPORTED_MODULE_5__.b.unzippedBytes) {
   const entries = [];
   for (const entry of (0, _read_js__WEBPACK_IMPORTED_MODULE_8__.jM)(zip, file, maxBytes).entries) {
    const isLarge = !entry.isLink && isLargerThan(_archive_js__WEBPACK_IMPORTED_MODULE_7__.Yo, entry);
    const bytes = isLarge ? undefined : wholeEntry(zip, entry, file);
    const sha256 = bytes ? (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(bytes).digest("hex") : await digest(zip, entry, file);
    entries.push(...(0, _read_js__WEBPACK_IMPORTED_MODULE_8__.Ms)(entry, {
     sha256: sha256,
     target: () => bytes?.toString("utf8") ?? ""
    }, file));
   }
   return (0, _entry_js__WEBPACK_IMPORTED_MODULE_14__.$)(entries);
  }
  function inspectArchiveInParts(zip, file, entries) {
   return (0, _inspect_archive_js__WEBPACK_IMPORTED_MODULE_12__.V)(entries, openedEntries(zip, file));
  }
  function textsInParts(zip, file, {entries: entries, paths: paths}) {
   const listed = new Map((0, _read_js__WEBPACK_IMPORTED_MODULE_8__.jM)(zip, file, Infinity).entries.map(entry => [ entry.name, entry ]));
   const textsOf = (0, _texts_js__WEBPACK_IMPORTED_MODULE_15__.D5)(entries, ({path: path}) => {
    const entry = listed.get(path);
    return entry && wholeEntry(zip, entry, file);
   });
   return textsOf(paths);
  }
  const MOST_IN_MEMORY = 16 * 1024 * 1024;
  async function* openedEntries(zip, file) {
   const {entries: entries} = (0, _read_js__WEBPACK_IMPORTED_MODULE_8__.jM)(zip, file, Infinity);
   const files = entries.filter(({isFolder: isFolder, isLink: isLink}) => !isFolder && !isLink);
   for (const entry of files) if (!isLargerThan(MOST_IN_MEMORY, entry)) yield (0, _inspect_archive_js__WEBPACK_IMPORTED_MODULE_12__.v)(entry.name, wholeEntry(zip, entry, file));
   const large = files.filter(entry => isLargerThan(MOST_IN_MEMORY, entry));
   if (large.length > 0) yield* openedInFile(zip, file, large);
  }
  async function* openedInFile(zip, file, entries) {
   const folder = (0, _shared_temporary_folder_js__WEBPACK_IMPORTED_MODULE_6__.$)();
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
    const data = method === _format_js__WEBPACK_IMPORTED_MODULE_9__.aE ? (0, _read_js__WEBPACK_IMPORTED_MODULE_8__.f8)(packed, size) : packed;
    if (data.length === size && (0, node_zlib__WEBPACK_IMPORTED_MODULE_4__.crc32)(data) === crc) return data;
   } catch (error) {
    throw (0, _verify_js__WEBPACK_IMPORTED_MODULE_10__.B2)(file, `its entry "${name}" is corrupt`, error);
   }
   throw (0, _verify_js__WEBPACK_IMPORTED_MODULE_10__.B2)(file, `its entry "${name}" is corrupt`);
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
    if (method === _format_js__WEBPACK_IMPORTED_MODULE_9__.aE) await (0, node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)(packed, inflater, takeAll); else await takeAll(packed);
    const isWhole = method !== _format_js__WEBPACK_IMPORTED_MODULE_9__.aE || inflater.bytesWritten === packedSize;
    if (isWhole && length === size && sum === crc) return;
   } catch (error) {
    if ((0, _shared_system_code_js__WEBPACK_IMPORTED_MODULE_16__.x)(error) === "ENOSPC") throw (0, _unreadable_js__WEBPACK_IMPORTED_MODULE_13__.O)(name, "ENOSPC");
    throw (0, _verify_js__WEBPACK_IMPORTED_MODULE_10__.B2)(file, `its entry "${name}" is corrupt`, error);
   }
   throw (0, _verify_js__WEBPACK_IMPORTED_MODULE_10__.B2)(file, `its entry "${name}" is corrupt`);
  }
  const INFLATING = {
   chunkSize: 256 * 1024,
   writableHighWaterMark: 1
  };
 },
 45916: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Ms: () => entryOf,
   N9: () => inspectArchive,
   f8: () => inflateAll,
   jM: () => layerStructure,
   xt: () => archiveEntries
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);
  var adm_zip__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71316);
  var _lambda_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28569);
  var _shared_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14748);
  var _format_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23867);
  var _verify_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18854);
  var _entry_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(56011);
  var _inspect_archive_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(19600);
  var _paths_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(81427);
  var _size_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(76770);
  function archiveEntries(zip, file, maxBytes = _lambda_limits_js__WEBPACK_IMPORTED_MODULE_3__.b.unzippedBytes) {
   const {entries: entries} = layerStructure((0, _verify_js__WEBPACK_IMPORTED_MODULE_6__.$$)(zip), file, maxBytes);
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
   const structure = (0, _verify_js__WEBPACK_IMPORTED_MODULE_6__.ws)(zip, file);
   const {entries: entries} = structure;
   const files = entries.filter(({isFolder: isFolder}) => !isFolder);
   if (files.length === 0) throw new _shared_problem_js__WEBPACK_IMPORTED_MODULE_4__.A(`"${file}" holds no file.`, "Check the step that makes it.");
   refuseNames(entries, file);
   if ((0, _size_js__WEBPACK_IMPORTED_MODULE_9__.UT)(entries.map(asSized)) >= maxBytes) throw (0, _size_js__WEBPACK_IMPORTED_MODULE_9__.g$)(files.map(asSized));
   return structure;
  }
  function inspectArchive(zip, file, entries) {
   return (0, _inspect_archive_js__WEBPACK_IMPORTED_MODULE_7__.V)(entries, opened(zip, file));
  }
  function* opened(zip, file) {
   const readable = new adm_zip__WEBPACK_IMPORTED_MODULE_2__(zip, {
    noSort: true
   }).getEntries();
   for (const entry of (0, _verify_js__WEBPACK_IMPORTED_MODULE_6__.ws)((0, _verify_js__WEBPACK_IMPORTED_MODULE_6__.$$)(zip), file).entries) {
    if (entry.isFolder || entry.isLink) continue;
    yield (0, _inspect_archive_js__WEBPACK_IMPORTED_MODULE_7__.v)(entry.name, inflate(entry, readable[entry.index], file));
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
    if (fault) throw (0, _verify_js__WEBPACK_IMPORTED_MODULE_6__.B2)(file, `the name of its entry "${name}" ${fault}`);
    if (files.has(name)) throw (0, _verify_js__WEBPACK_IMPORTED_MODULE_6__.B2)(file, `it holds "${name}" twice`);
    files.add(name);
   }
   const sorted = listed.map(({name: name}) => name.replaceAll("/", "\0")).sort(byCodeUnits);
   refuseDeepNames(sorted, file);
   for (const [index, name] of sorted.entries()) {
    if (!sorted[index + 1]?.startsWith(`${name}\0`)) continue;
    throw (0, _verify_js__WEBPACK_IMPORTED_MODULE_6__.B2)(file, `"${name.replaceAll("\0", "/")}" in it is a file and a folder`);
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
   throw (0, _verify_js__WEBPACK_IMPORTED_MODULE_6__.B2)(file, "it has more folders in folders than can be read");
  }
  function byCodeUnits(a, b) {
   return a < b ? -1 : Number(a > b);
  }
  function entryOf(entry, {sha256: sha256, target: target}, file) {
   if (entry.isFolder) {
    if (entry.size > 0) throw (0, _verify_js__WEBPACK_IMPORTED_MODULE_6__.B2)(file, `its folder "${entry.name}" has content`);
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
    const data = readable?.header.method === _format_js__WEBPACK_IMPORTED_MODULE_5__.aE ? inflateAll(packed, entry.size) : packed;
    if (data.length === entry.size && (0, node_zlib__WEBPACK_IMPORTED_MODULE_1__.crc32)(data) === entry.crc) return data;
   } catch (error) {
    throw (0, _verify_js__WEBPACK_IMPORTED_MODULE_6__.B2)(file, `its entry "${entry.name}" is corrupt`, error);
   }
   throw (0, _verify_js__WEBPACK_IMPORTED_MODULE_6__.B2)(file, `its entry "${entry.name}" is corrupt`);
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
 18854: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Sr: () => ODDITIES,
   $$: () => bytesOf,
   ws: () => readStructure,
   B2: () => refuseArchive
  });
  var problem = __webpack_require__(14748);
  var format = __webpack_require__(23867);
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
   if (zip.size < format.yF.length) throw refuse("it is not a zip archive");
   const tailOffset = Math.max(0, zip.size - format.yF.length - 65535);
   const tail = zip.read(tailOffset, zip.size);
   let at = tail.length - format.yF.length;
   while (at >= 0 && tail.readUInt32LE(at) !== format.yF.signature) at -= 1;
   if (at < 0) throw refuse("it is not a zip archive, or its end is missing");
   const end = at + format.yF.length + tail.readUInt16LE(at + 20);
   const behind = tail.subarray(end);
   if (end > tail.length || behind.some(byte => byte !== 0)) throw refuse("bytes follow its end");
   const record = tail.subarray(at, at + format.yF.length);
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
    const header = (0, format.z4)(directory, at);
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
    isTop: isTop,
    oddities: oddities
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
   if (method !== format.SD && method !== format.aE) throw refuse(`is packed by method ${method}, Lambda reads 0 and 8`);
   if (method === format.SD && header.packedSize !== header.size) throw refuse("is stored, yet its two sizes differ");
   const nameAt = offset + format.Et.length;
   const local = nameAt > zip.size ? undefined : zip.read(offset, nameAt);
   if (local?.readUInt32LE(0) !== format.Et.signature) throw refuse("has no local header");
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
   return descriptors.some(descriptor => bytes.equals(descriptor) || bytes.equals(Buffer.concat([ DESCRIPTOR_MARK, descriptor ])));
  }
 },
 19600: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   V: () => inspectEntries,
   v: () => openedBytes
  });
  var _inspect_inspect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9818);
  var _inspect_layer_readers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65414);
  var _read_as_layer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20896);
  function openedBytes(path, data) {
   return {
    path: path,
    size: data.length,
    read: (offset, length) => data.subarray(offset, offset + length)
   };
  }
  async function inspectEntries(entries, opened) {
   const found = new Map;
   const readers = (0, _inspect_layer_readers_js__WEBPACK_IMPORTED_MODULE_1__.t$)(entries);
   const held = new Map;
   for await (const {path: path, size: size, read: read} of opened) {
    const contents = (0, _inspect_inspect_js__WEBPACK_IMPORTED_MODULE_0__.N)(path, size, read);
    if (contents) found.set(path, contents);
    if ((0, _inspect_layer_readers_js__WEBPACK_IMPORTED_MODULE_1__.AJ)(readers, path, size)) held.set(path, Buffer.from(read(0, size)));
   }
   const looked = entries.map(entry => {
    const contents = found.get(entry.path);
    return contents ? {
     ...entry,
     contents: contents
    } : entry;
   });
   return (0, _read_as_layer_js__WEBPACK_IMPORTED_MODULE_2__.A)(looked, ({path: path}) => held.get(path));
  }
 }
};
