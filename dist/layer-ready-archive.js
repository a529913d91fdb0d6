export const id = 9427;

export const ids = [ 9427 ];

export const modules = {
 79427: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   readReadyArchive: () => readReadyArchive
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var _lambda_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28569);
  var _shared_wording_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(30263);
  var _inspect_damage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10021);
  var _shared_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14748);
  var _shared_format_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38936);
  var _archive_archive_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60320);
  var _archive_read_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(45916);
  var _archive_format_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(23867);
  var _archive_read_in_parts_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(21825);
  var _archive_verify_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(18854);
  var _archive_block_writer_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(70475);
  var _entry_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(56011);
  var _links_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(80698);
  var _size_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(76770);
  var _unreadable_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(8616);
  var _shared_system_code_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(15130);
  var _zipped_size_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(72645);
  const DESKTOP_FILE = /(?:^|\/)(?:__MACOSX\/|(?:\.DS_Store|\._[^/]*|Thumbs\.db|desktop\.ini)$)/;
  async function readReadyArchive(location, maxBytes) {
   const {archive: archive, bytes: bytes} = openArchive(location, maxBytes);
   const {entries: listed, oddities: oddities} = (0, _archive_read_js__WEBPACK_IMPORTED_MODULE_6__.jM)(archive, location, maxBytes);
   const isForAdmZip = !oddities.has("zip64") && (0, _size_js__WEBPACK_IMPORTED_MODULE_12__.UT)(listed.map(asSized)) <= MOST_IN_MEMORY;
   const inMemory = isForAdmZip ? bytes : undefined;
   const all = inMemory ? (0, _archive_read_js__WEBPACK_IMPORTED_MODULE_6__.xt)(inMemory, location, maxBytes) : await (0, _archive_read_in_parts_js__WEBPACK_IMPORTED_MODULE_8__.uR)(archive, location, maxBytes);
   const published = (0, _links_js__WEBPACK_IMPORTED_MODULE_11__.Q)(all.filter(({path: path}) => !DESKTOP_FILE.test(path)));
   const {entries: entries} = published;
   if (entries.length === 0) throw new _shared_problem_js__WEBPACK_IMPORTED_MODULE_3__.A(`"${location}" holds no file.`, "Check the step that makes it.");
   const isAnew = oddities.size > 0 || entries.length < all.length;
   const kept = isAnew ? packedEntries(listed, entries) : [];
   const pack = to => {
    const packed = isAnew ? rewritten(archive, kept, to) : archive;
    if ((0, _archive_archive_js__WEBPACK_IMPORTED_MODULE_5__.ol)(archive.blocks(0, archive.size)) !== archive.sha256) throw (0, 
    _unreadable_js__WEBPACK_IMPORTED_MODULE_13__.O)(location, "ECHANGED");
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
    zippedSize: isAnew ? sizeOf(kept) : archive.size,
    inspect: () => inMemory ? (0, _archive_read_js__WEBPACK_IMPORTED_MODULE_6__.N9)(inMemory, location, entries) : (0, _archive_read_in_parts_js__WEBPACK_IMPORTED_MODULE_8__.ok)(archive, location, entries),
    findSecrets: async secrets => (await __webpack_require__.e(3847).then(__webpack_require__.bind(__webpack_require__, 66228))).findInArchive(archive, location, {
     entries: entries,
     secrets: secrets
    }),
    readTexts: paths => Promise.resolve((0, _archive_read_in_parts_js__WEBPACK_IMPORTED_MODULE_8__.ur)(archive, location, {
     entries: entries,
     paths: paths
    })),
    pack: to => Promise.resolve(to).then(pack)
   };
  }
  const MOST_IN_MEMORY = 32 * 1024 * 1024;
  function openArchive(location, maxBytes) {
   try {
    const {size: size} = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(location);
    if (size >= maxBytes) throw tooLargeZip(size, location);
    if (size > MOST_IN_MEMORY) return {
     archive: (0, _archive_archive_js__WEBPACK_IMPORTED_MODULE_5__.Yf)((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(location, "r"))
    };
    const bytes = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(location);
    if ((0, _inspect_damage_js__WEBPACK_IMPORTED_MODULE_2__.NS)({
     size: size,
     read: (offset, length) => bytes.subarray(offset, offset + length)
    })) throw lfsPointer(location);
    return {
     archive: (0, _archive_archive_js__WEBPACK_IMPORTED_MODULE_5__.YH)(bytes),
     bytes: bytes
    };
   } catch (error) {
    throw error instanceof _shared_problem_js__WEBPACK_IMPORTED_MODULE_3__.A ? error : (0, _unreadable_js__WEBPACK_IMPORTED_MODULE_13__.O)(location, (0, 
    _shared_system_code_js__WEBPACK_IMPORTED_MODULE_15__.x)(error));
   }
  }
  function lfsPointer(location) {
   return new _shared_problem_js__WEBPACK_IMPORTED_MODULE_3__.A(`"${location}" is a pointer of Git LFS and not the zip itself.`, "Fetch it before this step: `uses: actions/checkout` with `lfs: true`.");
  }
  function tooLargeZip(bytes, location) {
   return new _shared_problem_js__WEBPACK_IMPORTED_MODULE_3__.A(`"${location}" is ${(0, _shared_format_js__WEBPACK_IMPORTED_MODULE_4__.B4)(bytes)} bytes; AWS Lambda takes fewer than ${(0, 
   _shared_format_js__WEBPACK_IMPORTED_MODULE_4__.B4)(_lambda_limits_js__WEBPACK_IMPORTED_MODULE_1__.b.unzippedBytes)} unzipped.`, "Leave out what the functions do not need when the archive is made, or split the layer.");
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
   const reasons = [ ...oddities ].map(oddity => _archive_verify_js__WEBPACK_IMPORTED_MODULE_9__.Sr[oddity]);
   const because = reasons.length > 0 ? `, since ${reasons.join(", and ")}` : "";
   return [ ...desktop.length > 0 ? [ `Left out, as desktops leave them in archives: ${(0, _shared_wording_js__WEBPACK_IMPORTED_MODULE_16__.p)(desktop)}.` ] : [], ...note === undefined ? [] : [ note ], `"${location}" is not published byte for byte but written anew${because}; the files and the content hash are the same as of a folder.` ];
  }
  function packedEntries(listed, entries) {
   const byName = new Map(listed.map(entry => [ entry.name, entry ]));
   return (0, _entry_js__WEBPACK_IMPORTED_MODULE_17__.$)(entries).flatMap(({path: name, type: type, executable: executable}) => {
    const entry = byName.get(name);
    if (!entry) return [];
    const {crc: crc, size: size, packedSize: packedSize, dataOffset: dataOffset} = entry;
    const kind = type === "link" ? "link" : executable ? "executable" : "file";
    const method = entry.method === _archive_format_js__WEBPACK_IMPORTED_MODULE_7__.aE ? _archive_format_js__WEBPACK_IMPORTED_MODULE_7__.aE : _archive_format_js__WEBPACK_IMPORTED_MODULE_7__.SD;
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
  function sizeOf(kept) {
   const packed = kept.reduce((sum, {packedSize: packedSize}) => sum + packedSize, 0);
   return (0, _zipped_size_js__WEBPACK_IMPORTED_MODULE_14__.RH)(kept.map(({name: name}) => ({
    path: name
   }))) + packed;
  }
  function rewritten(archive, kept, to) {
   const fd = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(to, "wx", 384);
   try {
    const out = (0, _archive_block_writer_js__WEBPACK_IMPORTED_MODULE_10__.F)(fd);
    const records = kept.map(({dataOffset: dataOffset, ...content}) => {
     const record = {
      ...content,
      offset: out.position()
     };
     out.reserve((0, _archive_format_js__WEBPACK_IMPORTED_MODULE_7__.gT)(_archive_format_js__WEBPACK_IMPORTED_MODULE_7__.Et, record.name), (into, at) => (0, 
     _archive_format_js__WEBPACK_IMPORTED_MODULE_7__.Sf)(into, at, record));
     for (const block of archive.blocks(dataOffset, dataOffset + record.packedSize)) out.put(block);
     return record;
    });
    (0, _archive_block_writer_js__WEBPACK_IMPORTED_MODULE_10__.B)(out, records);
   } catch (error) {
    (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(to, {
     force: true
    });
    throw error;
   } finally {
    (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
   }
   return (0, _archive_archive_js__WEBPACK_IMPORTED_MODULE_5__.IP)(to);
  }
 }
};
