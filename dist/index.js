import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";

var __webpack_modules__ = {
 75074: (module, __unused_webpack_exports, __nccwpck_require__) => {
  module.exports = __nccwpck_require__.p + "file-worker.js";
 },
 42613: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");
 },
 20181: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");
 },
 76982: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
 },
 24434: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");
 },
 79896: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
 },
 58611: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");
 },
 65692: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");
 },
 69278: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");
 },
 34589: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");
 },
 16698: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");
 },
 4573: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
 },
 31421: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
 },
 37540: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");
 },
 77598: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
 },
 53053: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");
 },
 40610: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");
 },
 78474: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");
 },
 73024: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
 },
 51455: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
 },
 37067: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");
 },
 32467: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");
 },
 44708: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");
 },
 77030: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");
 },
 48161: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
 },
 76760: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
 },
 643: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");
 },
 1708: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");
 },
 41792: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");
 },
 57075: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");
 },
 38321: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/consumers");
 },
 46466: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");
 },
 58500: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
 },
 41692: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");
 },
 50755: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");
 },
 57975: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
 },
 73429: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");
 },
 75919: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
 },
 38522: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
 },
 70857: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
 },
 16928: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
 },
 932: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");
 },
 2203: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");
 },
 13193: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");
 },
 64756: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");
 },
 39023: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");
 },
 43106: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");
 },
 34250: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   x: () => buildMachinePath
  });
  const BUILD_MACHINE = /^\/(?:home|root|Users|github|builds|workspace|codebuild|tmp|private|nix|usr\/local|Library|opt\/(?:hostedtoolcache|homebrew|venv|conda|miniconda\d?))\/|\/\.?venv\//;
  function buildMachinePath(path) {
   return BUILD_MACHINE.test(path);
  }
 },
 84207: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   J2: () => LINE_END,
   Ld: () => magicOf,
   Zo: () => flagsOf,
   c2: () => BYTECODE_HEADER,
   st: () => UNCHECKED_HASH,
   uz: () => readBytecode
  });
  var _bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(11929);
  const BYTECODE_HEADER = 16;
  const UNCHECKED_HASH = 1;
  const CHECKED_HASH = 3;
  const LINE_END = 2573;
  function readBytecode(path, file) {
   if (!/\.py[co]$/.test(path)) return undefined;
   const header = (0, _bytes_js__WEBPACK_IMPORTED_MODULE_0__.L1)(file, 0, BYTECODE_HEADER);
   const magic = magicOf(header);
   if (magic === undefined) return undefined;
   return {
    bytecode: {
     magic: magic,
     ...isHashBased(header) && {
      isHashBased: true
     }
    }
   };
  }
  function magicOf(header) {
   return header.length >= 4 && header.readUInt16LE(2) === LINE_END ? header.readUInt16LE(0) : undefined;
  }
  function flagsOf(header) {
   return header.length === BYTECODE_HEADER ? header.readUInt32LE(4) : undefined;
  }
  function isHashBased(header) {
   const flags = flagsOf(header);
   return flags === UNCHECKED_HASH || flags === CHECKED_HASH;
  }
 },
 11929: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   L1: () => bytesAt,
   bX: () => stringAt,
   cZ: () => numbersOf
  });
  const MAX_READ = 16 << 20;
  function bytesAt({size: size, read: read}, offset, length) {
   if (!(offset >= 0 && offset < size && length > 0)) return Buffer.alloc(0);
   const {buffer: buffer, byteOffset: byteOffset, byteLength: byteLength} = read(offset, Math.min(length, size - offset, MAX_READ));
   return Buffer.from(buffer, byteOffset, byteLength);
  }
  function stringAt(file, offset, most) {
   for (const length of [ Math.min(most, 128), most ]) {
    const bytes = bytesAt(file, offset, length);
    const end = bytes.indexOf(0);
    if (end >= 0) return bytes.toString("utf8", 0, end);
   }
   return undefined;
  }
  function numbersOf(bytes, littleEndian) {
   const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
   return {
    length: bytes.length,
    u16: at => view.getUint16(at, littleEndian),
    u32: at => view.getUint32(at, littleEndian),
    u64: at => Number(view.getBigUint64(at, littleEndian))
   };
  }
 },
 10021: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   NS: () => isLfsPointer,
   Sg: () => readDamage,
   iz: () => mayBeDamaged
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76760);
  var _bytes_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(11929);
  var _jar_directory_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6829);
  const LFS_POINTER = "version https://git-lfs.github.com/spec/v1";
  const MOST_POINTER_BYTES = 1024;
  const LIBRARY = /\.(?:so|so\.[\d.]+|pyd|node)$/;
  const MODULE = /\.(?:cpython-[^/]*|abi3)\.so$|\.node$/;
  const JAR = /\.[jw]ar$/i;
  function isLfsPointer(file) {
   if (file.size > MOST_POINTER_BYTES) return false;
   return (0, _bytes_js__WEBPACK_IMPORTED_MODULE_2__.L1)(file, 0, LFS_POINTER.length).toString("latin1") === LFS_POINTER;
  }
  function mayBeDamaged(path) {
   return JAR.test(path) || LIBRARY.test(path);
  }
  function readDamage(path, file) {
   const name = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path);
   const isJar = JAR.test(name);
   if (file.size === 0) return "is empty";
   if (isLfsPointer(file)) return "is a pointer of Git LFS and not the file itself";
   if (isJar) return (0, _jar_directory_js__WEBPACK_IMPORTED_MODULE_1__.Lj)(file) ? undefined : "is cut short or rewritten, so it is no zip any more";
   return MODULE.test(name) ? "does not begin as compiled code does" : undefined;
  }
 },
 62997: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   Tt: () => formerModules,
   c4: () => FORMER_MODULES,
   gC: () => FIRST_WITHOUT
  });
  var _bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(11929);
  const FORMER_MODULES = [ [ "binhex", 11 ], [ "asynchat asyncore distutils imp smtpd", 12 ], [ `aifc audioop cgi cgitb chunk crypt imghdr lib2to3 mailcap msilib nis nntplib ossaudiodev pipes sndhdr spwd sunau\n    telnetlib uu xdrlib`, 13 ], [ "sre_compile sre_constants sre_parse", 15 ] ];
  const FIRST_WITHOUT = new Map([ ...FORMER_MODULES.flatMap(([names, until]) => names.split(/\s+/).map(name => [ name, until ])), [ "pkg_resources", 12 ] ]);
  const MOST_BYTES = 64 << 10;
  const STARTS = [ "import ", "from " ].map(keyword => Buffer.from(`\n${keyword}`));
  const MOST_LINE_BYTES = 160;
  const NEWLINE = 10;
  function formerModules(path, file) {
   if (!path.endsWith(".py")) return [];
   const bytes = (0, _bytes_js__WEBPACK_IMPORTED_MODULE_0__.L1)(file, 0, MOST_BYTES);
   const found = new Set;
   for (const start of STARTS) {
    const keyword = start.length - 1;
    if (bytes.length > keyword && bytes.compare(start, 1, undefined, 0, keyword) === 0) take(bytes, keyword, found);
    for (let at = bytes.indexOf(start); at >= 0; at = bytes.indexOf(start, at + keyword)) take(bytes, at + start.length, found);
   }
   return [ ...found ];
  }
  function take(bytes, from, found) {
   const most = Math.min(bytes.length, from + MOST_LINE_BYTES);
   let end = from;
   while (end < most && bytes[end] !== NEWLINE) end += 1;
   const line = bytes.toString("latin1", from, end);
   for (const name of line.split(/\simport\s/, 1)[0]?.split(",") ?? []) {
    const top = /^\s*(\w+)/.exec(name)?.[1] ?? "";
    if (FIRST_WITHOUT.has(top)) found.add(top);
   }
  }
 },
 9818: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   N: () => inspect
  });
  var inspect_bytes = __nccwpck_require__(11929);
  var bytecode = __nccwpck_require__(84207);
  var inspect_damage = __nccwpck_require__(10021);
  function wordOf(numbers, at, {bits: bits}) {
   return bits === 64 ? numbers.u64(at) : numbers.u32(at);
  }
  function offsetOf(loaded, address) {
   if (address === undefined) return undefined;
   const segment = loaded.find(one => address >= one.address && address < one.address + one.size);
   return segment && segment.offset + (address - segment.address);
  }
  const ENTRY_BYTES = 24;
  const MOST_ENTRIES = 1 << 16;
  const RELATIVE = new Set([ 8, 1027 ]);
  const MODULE = {
   handle: 8,
   source: 16,
   functions: [ 24, 32 ],
   name: 40
  };
  const [LOWEST_VERSION, HIGHEST_VERSION, HIGHEST_FLAGS] = [ 11, 999, 15 ];
  const MOST_NAME_BYTES = 4096;
  const SOURCE = /\.(?:c|cc|cpp|cxx|c\+\+|m|mm)$/i;
  function registeredVersion(file, table, offsetOf) {
   if (file.bits !== 64) return undefined;
   const pointers = relativePointers(file, table);
   for (const [address, source] of pointers) {
    const base = address - MODULE.source;
    const isModule = pointers.has(base + MODULE.name) && MODULE.functions.some(at => pointers.has(base + at));
    const [at, named] = isModule ? [ offsetOf(base), offsetOf(source) ] : [];
    if (at === undefined || named === undefined) continue;
    const struct = (0, inspect_bytes.cZ)(Buffer.from((0, inspect_bytes.L1)(file, at, MODULE.source)), file.littleEndian);
    if (struct.length < MODULE.source || struct.u64(MODULE.handle) !== 0) continue;
    const [version, flags] = [ struct.u32(0), struct.u32(4) ];
    const isVersion = version >= LOWEST_VERSION && version <= HIGHEST_VERSION && flags <= HIGHEST_FLAGS;
    if (isVersion && SOURCE.test((0, inspect_bytes.bX)(file, named, MOST_NAME_BYTES) ?? "")) return version;
   }
   return undefined;
  }
  function relativePointers(file, {offset: offset, size: size}) {
   const bytes = Buffer.from((0, inspect_bytes.L1)(file, offset, Math.min(size, MOST_ENTRIES * ENTRY_BYTES)));
   const table = (0, inspect_bytes.cZ)(bytes, file.littleEndian);
   const pointers = new Map;
   for (let at = 0; at + ENTRY_BYTES <= table.length; at += ENTRY_BYTES) if (RELATIVE.has(table.u32(at + 8))) pointers.set(table.u64(at), table.u64(at + 16));
   return pointers;
  }
  const DT = {
   needed: 1,
   strings: 5,
   relocations: 7,
   relocationsSize: 8,
   stringsSize: 10,
   soname: 14,
   rpath: 15,
   runpath: 29,
   flags1: 1879048187,
   versions: 1879048190
  };
  const DF_1_PIE = 134217728;
  const VER_FLG_WEAK = 2;
  const VERSION_RECORD = {
   length: 16,
   next: 12
  };
  const MOST = {
   section: 1 << 16,
   versionTable: 1 << 17,
   needed: 1024,
   libraries: 256,
   versionsOfLibrary: 256,
   versionName: 256,
   path: 4096,
   searchPath: 1 << 16,
   symbolNames: 4 << 20
  };
  const BROKEN_DYNAMIC = "has a broken dynamic section";
  const BROKEN_VERSIONS = "has a broken table of symbol versions";
  function readDynamic(file, section, {loaded: loaded, isAddon: isAddon}) {
   const tags = readTags(file, section);
   const first = tag => tags.get(tag)?.[0];
   const isProgram = ((first(DT.flags1) ?? 0) & DF_1_PIE) !== 0;
   const strings = offsetOf(loaded, first(DT.strings));
   if (strings === undefined) return {
    needed: [],
    searchPath: [],
    versions: [],
    isProgram: isProgram,
    damage: BROKEN_DYNAMIC
   };
   const size = first(DT.stringsSize) ?? 0;
   const names = (at, most) => (0, inspect_bytes.bX)(file, strings + at, Math.min(most, size - at));
   const needed = (tags.get(DT.needed) ?? []).slice(0, MOST.needed).map(at => names(at, MOST.path));
   const soname = [ first(DT.soname) ].filter(isThere).map(at => names(at, MOST.path));
   const searched = [ first(DT.rpath), first(DT.runpath) ].filter(isThere);
   const searchPaths = searched.map(at => names(at, MOST.searchPath));
   const needs = tags.has(DT.versions) ? readVersions(file, offsetOf(loaded, first(DT.versions)), names) : {
    versions: []
   };
   const registered = () => {
    const offset = offsetOf(loaded, first(DT.relocations));
    const table = {
     offset: offset ?? 0,
     size: offset === undefined ? 0 : first(DT.relocationsSize) ?? 0
    };
    return registeredVersion(file, table, address => offsetOf(loaded, address));
   };
   const damage = [ needed, soname, searchPaths ].flat().includes(undefined) ? BROKEN_DYNAMIC : needs.damage;
   return {
    needed: needed.filter(isThere),
    searchPath: searchPaths.filter(isThere).flatMap(path => path.split(":").filter(Boolean)),
    versions: needs.versions,
    isProgram: isProgram,
    ...soname[0] !== undefined && {
     soname: soname[0]
    },
    ...isAddon && {
     addon: readAddon((0, inspect_bytes.L1)(file, strings, Math.min(size, MOST.symbolNames)), registered)
    },
    ...damage !== undefined && {
     damage: damage
    }
   };
  }
  function isThere(value) {
   return value !== undefined;
  }
  function readTags(file, section) {
   const length = file.bits / 4;
   const table = (0, inspect_bytes.cZ)((0, inspect_bytes.L1)(file, section.offset, Math.min(section.size, MOST.section)), file.littleEndian);
   const tags = new Map;
   for (let at = 0; at + length <= table.length; at += length) {
    const tag = wordOf(table, at, file);
    if (tag === 0) break;
    const values = tags.get(tag);
    const value = wordOf(table, at + length / 2, file);
    if (values) values.push(value); else tags.set(tag, [ value ]);
   }
   return tags;
  }
  function readVersions(file, start, names) {
   const versions = [];
   const broken = {
    versions: versions,
    damage: BROKEN_VERSIONS
   };
   if (start === undefined) return broken;
   const table = (0, inspect_bytes.cZ)(Buffer.from((0, inspect_bytes.L1)(file, start, MOST.versionTable)), file.littleEndian);
   const records = chain(table, 0, MOST.libraries);
   for (const at of records.offsets) {
    const library = names(table.u32(at + 4), MOST.path);
    if (library === undefined || table.u16(at) !== 1) return broken;
    const most = Math.min(table.u16(at + 2), MOST.versionsOfLibrary);
    const {offsets: offsets, isWhole: isWhole} = chain(table, at + table.u32(at + 8), most);
    const needed = offsets.filter(offset => (table.u16(offset + 4) & VER_FLG_WEAK) === 0).map(offset => names(table.u32(offset + 8), MOST.versionName));
    if (needed.length > 0) versions.push({
     library: library,
     names: needed.filter(isThere)
    });
    if (!isWhole || needed.includes(undefined)) return broken;
   }
   return records.isWhole ? {
    versions: versions
   } : broken;
  }
  function chain(table, start, most) {
   const offsets = [];
   for (let at = start, step = 1; step > 0 && offsets.length < most; at += step) {
    if (at + VERSION_RECORD.length > table.length) return {
     offsets: offsets,
     isWhole: false
    };
    offsets.push(at);
    step = table.u32(at + VERSION_RECORD.next);
   }
   return {
    offsets: offsets,
    isWhole: true
   };
  }
  function readAddon(symbolNames, registered) {
   const names = symbolNames.toString("latin1");
   const version = /\0node_register_module_v(\d{1,5})\0/.exec(names)?.[1];
   if (names.includes("napi_")) return {
    nodeApi: !/_ZNK?2v8/.test(names)
   };
   const isRegistering = version === undefined && names.includes("\0node_module_register\0");
   const moduleVersion = isRegistering ? registered() : version && Number(version);
   return {
    nodeApi: false,
    ...typeof moduleVersion === "number" && {
     moduleVersion: moduleVersion
    }
   };
  }
  const LAYOUTS = {
   32: {
    header: 52,
    table: 32,
    counts: 42,
    section: {
     length: 40,
     offset: 16,
     size: 20
    }
   },
   64: {
    header: 64,
    table: 40,
    counts: 54,
    section: {
     length: 64,
     offset: 24,
     size: 32
    }
   }
  };
  const MOST_SECTIONS = 1024;
  const MOST_NAMES_BYTES = 1 << 16;
  function readSections(file) {
   const {header: header, table: start, counts: counts, section: section} = LAYOUTS[file.bits];
   const fields = (0, inspect_bytes.cZ)((0, inspect_bytes.L1)(file, 0, header), file.littleEndian);
   const none = {
    sections: [],
    names: 0
   };
   if (fields.length < header) return none;
   const [length, count] = [ fields.u16(counts + 4), fields.u16(counts + 6) ];
   const names = fields.u16(counts + 8);
   const at = wordOf(fields, start, file);
   if (length !== section.length || count > MOST_SECTIONS) return none;
   const table = (0, inspect_bytes.cZ)((0, inspect_bytes.L1)(file, at, count * length), file.littleEndian);
   if (table.length < count * length) return none;
   const sections = Array.from({
    length: count
   }, (_, index) => ({
    name: table.u32(index * length),
    type: table.u32(index * length + 4),
    flags: wordOf(table, index * length + 8, file),
    offset: wordOf(table, index * length + section.offset, file),
    size: wordOf(table, index * length + section.size, file)
   }));
   return {
    sections: sections,
    names: names
   };
  }
  function sectionNamed(file, wanted) {
   const {sections: sections, names: names} = readSections(file);
   const texts = sections[names];
   if (!texts) return undefined;
   const bytes = (0, inspect_bytes.L1)(file, texts.offset, Math.min(texts.size, MOST_NAMES_BYTES));
   const text = bytes.toString("latin1");
   return sections.find(({name: name}) => text.startsWith(`${wanted}\0`, name));
  }
  const MACHINES = {
   2: "sparc",
   3: "x86",
   8: "mips",
   20: "ppc",
   40: "arm",
   43: "sparc64",
   50: "ia64",
   62: "x86_64",
   183: "arm64",
   247: "bpf"
  };
  const [EM_PPC64, EM_S390, EM_RISCV, EM_LOONGARCH] = [ 21, 22, 243, 258 ];
  const KINDS = {
   2: "executable",
   3: "library"
  };
  const [PT_LOAD, PT_DYNAMIC, PT_INTERP] = [ 1, 2, 3 ];
  const [SHT_NOBITS, SHF_EXECINSTR] = [ 8, 4 ];
  const elf_LAYOUTS = {
   32: {
    header: {
     length: 52,
     segments: 28,
     counts: 42
    },
    segment: {
     length: 32,
     offset: 4,
     address: 8,
     size: 16,
     alignment: 28
    }
   },
   64: {
    header: {
     length: 64,
     segments: 32,
     counts: 54
    },
    segment: {
     length: 56,
     offset: 8,
     address: 16,
     size: 32,
     alignment: 48
    }
   }
  };
  const MOST_RECORDS = 1024;
  const MOST_PATH_BYTES = 4096;
  const STATIC = {
   needed: [],
   searchPath: [],
   versions: [],
   isProgram: false
  };
  const CUT_SHORT = "is cut short";
  const BROKEN_HEADER = "has a broken header";
  const MISALIGNED = "has segments that are not aligned any more, as some versions of `strip` leave them,";
  function isMisaligned({offset: offset, address: address, alignment: alignment}) {
   return alignment > 1 && Math.abs(address - offset) % alignment !== 0;
  }
  function readElf(path, file) {
   const ident = (0, inspect_bytes.L1)(file, 0, 20);
   const [bits, littleEndian] = [ ident[4] === 1 ? 32 : 64, ident[5] === 1 ];
   const isKnown = [ 1, 2 ].includes(ident[4] ?? 0) && [ 1, 2 ].includes(ident[5] ?? 0);
   if (ident.length < 20 || !isKnown) {
    const damage = ident.length < 20 ? CUT_SHORT : BROKEN_HEADER;
    return {
     machine: "unknown",
     kind: "other",
     needed: [],
     searchPath: [],
     versions: [],
     damage: damage
    };
   }
   const types = (0, inspect_bytes.cZ)(ident, littleEndian);
   const machine = machineName(types.u16(18), bits, littleEndian);
   const kind = KINDS[types.u16(16)] ?? "other";
   const elf = {
    machine: machine,
    kind: kind,
    needed: [],
    searchPath: [],
    versions: []
   };
   return kind === "other" ? elf : readLoadable(elf, {
    ...file,
    bits: bits,
    littleEndian: littleEndian
   }, path);
  }
  function machineName(machine, bits, littleEndian) {
   if (machine === EM_PPC64) return littleEndian ? "ppc64le" : "ppc64";
   if (machine === EM_S390) return bits === 64 ? "s390x" : "s390";
   if (machine === EM_RISCV) return `riscv${bits}`;
   if (machine === EM_LOONGARCH) return `loongarch${bits}`;
   return MACHINES[machine] ?? `machine ${machine}`;
  }
  function readLoadable(elf, file, path) {
   const segments = readSegments(file);
   if (typeof segments === "string") return {
    ...elf,
    damage: segments
   };
   if (segments.length === 0) return {
    ...elf,
    kind: "other"
   };
   const requested = segments.find(({type: type}) => type === PT_INTERP);
   const interpreter = requested && (0, inspect_bytes.bX)(file, requested.offset, Math.min(requested.size, MOST_PATH_BYTES));
   const dynamic = segments.find(({type: type, size: size}) => type === PT_DYNAMIC && size > 0);
   const loaded = segments.filter(({type: type}) => type === PT_LOAD);
   const {isProgram: isProgram, damage: broken, ...said} = dynamic ? readDynamic(file, dynamic, {
    loaded: loaded,
    isAddon: path.endsWith(".node")
   }) : STATIC;
   const isCut = loaded.some(({offset: offset, size: size}) => size > 0 && offset + size > file.size);
   const isLibrary = elf.kind === "library" && requested === undefined;
   const damage = isCut ? CUT_SHORT : isLibrary && loaded.some(isMisaligned) ? MISALIGNED : broken;
   if (damage !== undefined && holdsNoCode(file)) return {
    ...elf,
    kind: "other"
   };
   const isExecutable = elf.kind === "executable" || isProgram || interpreter !== undefined && said.soname === undefined;
   return {
    ...elf,
    ...said,
    kind: isExecutable ? "executable" : "library",
    ...interpreter !== undefined && {
     interpreter: interpreter
    },
    ...damage !== undefined && {
     damage: damage
    }
   };
  }
  function readSegments(file) {
   const {header: header, segment: segment} = elf_LAYOUTS[file.bits];
   const fields = (0, inspect_bytes.cZ)((0, inspect_bytes.L1)(file, 0, header.length), file.littleEndian);
   if (fields.length < header.length) return CUT_SHORT;
   const [length, count] = [ fields.u16(header.counts), fields.u16(header.counts + 2) ];
   if (count === 0) return [];
   if (length !== segment.length || count > MOST_RECORDS) return BROKEN_HEADER;
   const start = wordOf(fields, header.segments, file);
   const table = (0, inspect_bytes.cZ)((0, inspect_bytes.L1)(file, start, count * length), file.littleEndian);
   if (table.length < count * length) return CUT_SHORT;
   return Array.from({
    length: count
   }, (_, index) => ({
    type: table.u32(index * length),
    offset: wordOf(table, index * length + segment.offset, file),
    address: wordOf(table, index * length + segment.address, file),
    size: wordOf(table, index * length + segment.size, file),
    alignment: wordOf(table, index * length + segment.alignment, file)
   }));
  }
  function holdsNoCode(file) {
   return readSections(file).sections.some(({type: type, flags: flags}) => type === SHT_NOBITS && (flags & SHF_EXECINSTR) !== 0);
  }
  var former_modules = __nccwpck_require__(62997);
  const HEADER = {
   magic: "ÿ Go buildinf:",
   flags: 15,
   inline: 2,
   length: 32
  };
  const MARK_BYTES = 16;
  const MOST_BYTES = 4 << 20;
  function readGoModules(file) {
   const ident = (0, inspect_bytes.L1)(file, 0, 6);
   const [bits, littleEndian] = [ ident[4] === 1 ? 32 : 64, ident[5] === 1 ];
   const section = sectionNamed({
    ...file,
    bits: bits,
    littleEndian: littleEndian
   }, ".go.buildinfo");
   if (!section) return undefined;
   const bytes = Buffer.from((0, inspect_bytes.L1)(file, section.offset, Math.min(section.size, MOST_BYTES)));
   const isInline = ((bytes[HEADER.flags] ?? 0) & HEADER.inline) !== 0;
   if (!bytes.toString("latin1").startsWith(HEADER.magic) || !isInline) return undefined;
   const version = textAt(bytes, HEADER.length);
   const list = textAt(bytes, version.end).text.slice(MARK_BYTES, -MARK_BYTES);
   return [ ...standardLibrary(version.text), ...modulesIn(list) ];
  }
  function textAt(bytes, start) {
   let [length, at, factor] = [ 0, start, 1 ];
   for (let byte = 128; byte >= 128 && at < bytes.length && factor < 2 ** 35; factor *= 128) {
    byte = bytes[at++] ?? 0;
    length += (byte & 127) * factor;
   }
   const end = Math.min(at + length, bytes.length);
   return {
    text: bytes.toString("latin1", at, end),
    end: end
   };
  }
  function standardLibrary(version) {
   const [, number] = /^go(\d+(?:\.\d+)*(?:(?:rc|beta)\d+)?)(?:[ -].*)?$/.exec(version) ?? [];
   return number === undefined ? [] : [ {
    name: "stdlib",
    version: number
   } ];
  }
  function modulesIn(list) {
   const modules = [];
   for (const line of list.split("\n")) {
    const [kind, name = "", version = ""] = line.split("\t");
    if (kind !== "mod" && kind !== "dep" && kind !== "=>") continue;
    if (kind === "=>") modules.pop();
    modules.push({
     name: name,
     version: version
    });
   }
   return modules.filter(({version: version}) => version !== "" && version !== "(devel)");
  }
  var jar_directory = __nccwpck_require__(6829);
  const CLASS_MAGIC = 3405691582;
  const CLASS_HEAD_BYTES = 8;
  const ELSEWHERE = /^META-INF\/versions\/|(?:^|\/)module-info\.class$/;
  const MOST_CLASSES = 200;
  const PACKED_HEAD_BYTES = 512;
  function readJar(file, entries) {
   const classes = entries.filter(({name: name}) => name.endsWith(".class") && !ELSEWHERE.test(name));
   const step = Math.max(1, classes.length / MOST_CLASSES);
   let classVersion = 0;
   for (let index = 0; index < classes.length; index += step) {
    const one = classes[Math.floor(index)];
    if (one) classVersion = Math.max(classVersion, versionOf(file, one) ?? 0);
   }
   return classVersion > 0 ? {
    classVersion: classVersion
   } : undefined;
  }
  function versionOf(file, entry) {
   const bytes = (0, jar_directory.U6)(file, entry, PACKED_HEAD_BYTES);
   if (bytes.length < CLASS_HEAD_BYTES || bytes.readUInt32BE(0) !== CLASS_MAGIC) return undefined;
   return bytes.readUInt16BE(6);
  }
  const POM_PROPERTIES = /^META-INF\/maven\/[^/]+\/[^/]+\/pom\.properties$/;
  const MANIFEST = "META-INF/MANIFEST.MF";
  const java_modules_MOST_BYTES = {
   properties: 4096,
   manifest: 16 * 1024
  };
  const MOST_MODULES = 1e3;
  function readJavaModules(file, entries) {
   const manifest = mainAttributes(file, entries);
   const poms = entries.filter(({name: name}) => POM_PROPERTIES.test(name)).slice(0, MOST_MODULES);
   const modules = poms.flatMap(entry => coordinatesIn((0, jar_directory.U6)(file, entry, Math.min(entry.packedSize, java_modules_MOST_BYTES.properties)).toString()));
   const license = manifest.get("bundle-license")?.split(";")[0]?.trim();
   const licenses = license && license.length <= 200 ? {
    licenses: [ license ]
   } : {};
   const [only, ...others] = modules;
   if (only) return others.length === 0 ? [ {
    ...only,
    ...licenses
   } ] : modules;
   return describedBy(manifest).map(module => ({
    ...module,
    ...licenses
   }));
  }
  function coordinatesIn(text) {
   const value = key => new RegExp(`^${key}\\s*[=:]\\s*(.*?)\\s*$`, "m").exec(text)?.[1] ?? "";
   const [group, name, version] = [ value("groupId"), value("artifactId"), value("version") ];
   return name !== "" && version !== "" ? [ {
    ...group && {
     group: group
    },
    name: name,
    version: version
   } ] : [];
  }
  function mainAttributes(file, entries) {
   const entry = entries.find(({name: name}) => name === MANIFEST);
   if (!entry) return new Map;
   const text = (0, jar_directory.U6)(file, entry, Math.min(entry.packedSize, java_modules_MOST_BYTES.manifest)).toString();
   const [main = ""] = text.replace(/\r\n?/g, "\n").split("\n\n", 1);
   const lines = main.replaceAll("\n ", "").split("\n");
   return new Map(lines.flatMap(line => {
    const colon = line.indexOf(":");
    return colon < 0 ? [] : [ [ line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim() ] ];
   }));
  }
  function describedBy(manifest) {
   const bundle = manifest.get("bundle-symbolicname")?.split(";")[0]?.trim();
   const name = bundle || manifest.get("implementation-title");
   const version = bundle ? manifest.get("bundle-version") : manifest.get("implementation-version");
   return name && version ? [ {
    name: name,
    version: version
   } ] : [];
  }
  const mach_o_MACHINES = {
   7: "x86",
   12: "arm",
   18: "ppc",
   16777223: "x86_64",
   16777228: "arm64",
   16777234: "ppc64",
   33554444: "arm64_32"
  };
  const THIN = new Set([ 4277009102, 4277009103 ]);
  const UNIVERSAL = {
   3405691582: 20,
   3405691583: 32
  };
  const FIRST_BYTES = [ 254, 206, 207, 202 ];
  const MOST_ARCHITECTURES = 44;
  function readMachO(file) {
   const head = (0, inspect_bytes.L1)(file, 0, 8 + MOST_ARCHITECTURES * 32);
   if (head.length < 8 || !FIRST_BYTES.includes(head[0] ?? 0)) return undefined;
   const bigEndian = (0, inspect_bytes.cZ)(head, false);
   for (const numbers of [ bigEndian, (0, inspect_bytes.cZ)(head, true) ]) if (THIN.has(numbers.u32(0))) return {
    machines: [ mach_o_machineName(numbers.u32(4)) ]
   };
   const record = UNIVERSAL[bigEndian.u32(0)];
   const count = bigEndian.u32(4);
   if (record === undefined || count === 0 || count > MOST_ARCHITECTURES) return undefined;
   const whole = Math.min(count, Math.floor((head.length - 8) / record));
   const machines = Array.from({
    length: whole
   }, (_, index) => mach_o_machineName(bigEndian.u32(8 + index * record)));
   return {
    machines: [ ...new Set(machines) ]
   };
  }
  function mach_o_machineName(cpu) {
   return mach_o_MACHINES[cpu] ?? `machine ${cpu}`;
  }
  var json = __nccwpck_require__(56949);
  const CONDITIONS = [ "node", "node-addons", "default" ];
  const MOST_LEVELS = 20;
  function nodeEntry({main: main, exports: exports}) {
   if (exports === undefined || exports === null) return typeof main === "string" && main !== "" ? {
    main: main
   } : undefined;
   const target = ownTarget(exports);
   const [forRequire, forImport] = [ "require", "import" ].map(kind => resolved(target, new Set([ ...CONDITIONS, kind ]), 0));
   return {
    exports: {
     ...typeof forRequire === "string" && {
      require: forRequire
     },
     ...typeof forImport === "string" && {
      import: forImport
     }
    }
   };
  }
  function ownTarget(exports) {
   if (typeof exports !== "object" || exports === null || Array.isArray(exports)) return exports;
   const keys = Object.keys(exports);
   return keys.some(key => key.startsWith(".")) ? exports["."] : exports;
  }
  function resolved(target, conditions, level) {
   if (target === null) return null;
   if (typeof target === "string") return target.startsWith("./") ? target : undefined;
   if (typeof target !== "object" || level > MOST_LEVELS) return undefined;
   const candidates = Array.isArray(target) ? target : Object.entries(target).flatMap(([condition, one]) => conditions.has(condition) ? [ one ] : []);
   const found = candidates.map(candidate => resolved(candidate, conditions, level + 1));
   if (!Array.isArray(target)) return found.find(one => one !== undefined);
   return found.find(one => typeof one === "string") ?? found.find(one => one === null);
  }
  function nodePackage(text) {
   const fields = (0, json.qY)(JSON.parse(text));
   const {name: name, version: version, dependencies: dependencies} = fields;
   if (name === undefined && version === undefined && dependencies === undefined) return {};
   const optional = Object.keys((0, json.qY)(fields["optionalDependencies"]));
   const described = {
    name: (0, json.e1)(name),
    version: (0, json.e1)(version),
    ...licenseOf(fields),
    dependencies: rangesOf(dependencies, optional),
    ...optional.length > 0 && {
     optionalDependencies: optional
    },
    ...entryOf(fields),
    ...systemsOf(fields),
    ...installationOf(fields)
   };
   return {
    nodePackage: described
   };
  }
  function licenseOf({license: license}) {
   const said = (0, json.e1)(license) || (0, json.e1)((0, json.qY)(license)["type"]);
   return said === "" ? {} : {
    license: said
   };
  }
  function rangesOf(dependencies, optional) {
   const isOptional = new Set(optional);
   const ranges = Object.entries((0, json.qY)(dependencies)).filter(([name]) => !isOptional.has(name));
   return Object.fromEntries(ranges.map(([name, range]) => [ name, (0, json.e1)(range) ]));
  }
  function entryOf(fields) {
   const entry = nodeEntry(fields);
   const bin = (0, json.e1)(fields["bin"]) || (0, json.e1)(Object.values((0, json.qY)(fields["bin"]))[0]);
   return {
    ...entry && {
     entry: entry
    },
    ...bin !== "" && {
     bin: bin
    },
    ...fields["type"] === "module" && {
     isModule: true
    }
   };
  }
  function systemsOf({os: os, cpu: cpu}) {
   const [systems, machines] = [ textsOf(os), textsOf(cpu) ];
   return {
    ...systems.length > 0 && {
     os: systems
    },
    ...machines.length > 0 && {
     cpu: machines
    }
   };
  }
  const ADDON_TOOL = /\b(node-pre-gyp|prebuild-install|pkg-prebuilds-verify|node-gyp-build(?:-optional-packages)?|node-gyp|install-from-cache|cmake-js|cargo-cp-artifact|node-waf)\b/;
  function installationOf(fields) {
   const {preinstall: preinstall, install: install, postinstall: postinstall} = (0, json.qY)(fields["scripts"]);
   const tool = [ preinstall, install, postinstall ].map(script => ADDON_TOOL.exec((0, json.e1)(script))?.[1]);
   const addonTool = tool.find(one => one !== undefined);
   const files = textsOf(fields["files"]).filter(file => /^[^!*?{[]+$/.test(file));
   const isPublished = fields["repository"] !== undefined && fields["private"] !== true;
   const overrides = Object.keys({
    ...(0, json.qY)(fields["overrides"]),
    ...(0, json.qY)(fields["resolutions"]),
    ...(0, json.qY)((0, json.qY)(fields["pnpm"])["overrides"])
   });
   return {
    ...addonTool !== undefined && {
     addonTool: addonTool
    },
    ...files.length > 0 && {
     files: files.slice(0, MOST_FILES)
    },
    ...isPublished && {
     isPublished: isPublished
    },
    ...overrides.length > 0 && {
     overrides: overrides
    }
   };
  }
  const MOST_FILES = 50;
  function textsOf(value) {
   const list = Array.isArray(value) ? value : [ value ];
   return list.flatMap(one => typeof one === "string" && one !== "" ? [ one ] : []);
  }
  var package_metadata = __nccwpck_require__(87946);
  const PACKAGE_JSON = /(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/@][^/]*\/package\.json$|^(?:@[^/]+\/)?[^/]+\/package\.json$|^(?:nodejs\/(?:node\d+\/)?(?:(?:@[^/]+\/)?[^/@]+\/)?)?package\.json$/;
  const READERS = [ {
   path: /\.dist-info\/WHEEL$/,
   read: text => ({
    wheelTags: wheelTags(text)
   })
  }, {
   path: /\.dist-info\/RECORD$/,
   read: text => ({
    recordTops: recordTops(text),
    recordPaths: recordPaths(text)
   })
  }, {
   path: /\.dist-info\/direct_url\.json$/,
   read: directUrl
  }, {
   path: PACKAGE_JSON,
   read: nodePackage
  }, {
   path: /(?:^|\/)node_modules\/\.package-lock\.json$/,
   read: nodeLock
  }, {
   path: /(?:^|\/)build\/config\.gypi$/,
   read: nodeBuild
  }, {
   path: /\.(?:dist-info\/METADATA|egg-info\/PKG-INFO)$/,
   read: package_metadata.a
  }, {
   path: /(?:^|\/)specifications\/(?:default\/)?[^/]+\.gemspec$/,
   read: package_metadata.r
  } ];
  const MOST_TAGS = 1e3;
  function readMetadata(path, file) {
   if (!/(?:\/WHEEL|\/RECORD|\/METADATA|\/PKG-INFO|\.json|\.gypi|\.gemspec)$/.test(path)) return {};
   const reader = READERS.find(one => one.path.test(path));
   if (!reader) return {};
   try {
    return reader.read((0, inspect_bytes.L1)(file, 0, file.size).toString());
   } catch {
    return {};
   }
  }
  function wheelTags(text) {
   const tags = [];
   for (const [, pythons = "", abis = "", platforms = ""] of text.matchAll(/^Tag:\s*([^-\s]+)-([^-\s]+)-([^-\s]+)\s*$/gm)) {
    for (const python of pythons.split(".")) for (const abi of abis.split(".")) for (const platform of platforms.split(".")) if (tags.push(`${python}-${abi}-${platform}`) === MOST_TAGS) return tags;
   }
   return tags;
  }
  function recordTops(text) {
   const tops = new Set;
   for (const [, top = ""] of text.matchAll(/^"?([^/,"\r\n]+)/gm)) tops.add(top);
   tops.delete("..");
   return [ ...tops ];
  }
  const NEEDLESS = /^\.\.\/|^\/|\.dist-info\/|\.py[cio]$|\.(?:h|hpp|c|cc|cpp|pyx|pxd|typed)$/;
  const MOST_PATHS = 5e4;
  function recordPaths(text) {
   const paths = [];
   for (const row of text.split(/\r?\n/)) {
    const [, quoted, plain = ""] = /^(?:"((?:[^"]|"")*)"|([^,]*)),/.exec(row) ?? [];
    const path = quoted?.replaceAll('""', '"') ?? plain;
    if (path === "" || row.endsWith(",0") || NEEDLESS.test(path)) continue;
    if (paths.push(path) === MOST_PATHS) break;
   }
   return paths;
  }
  function directUrl(text) {
   const {url: url, dir_info: folder} = (0, json.qY)(JSON.parse(text));
   return {
    directUrl: {
     url: (0, json.e1)(url),
     editable: (0, json.qY)(folder)["editable"] === true
    }
   };
  }
  function nodeLock(text) {
   const lock = {
    dev: [],
    versions: {}
   };
   for (const [path, about] of Object.entries((0, json.qY)((0, json.qY)(JSON.parse(text))["packages"]))) {
    const {version: version, dev: dev} = (0, json.qY)(about);
    if (dev === true) lock.dev.push(path);
    if (typeof version === "string" && path !== "") lock.versions[path] = version;
   }
   return {
    nodeLock: lock
   };
  }
  function nodeBuild(text) {
   const [, version] = /["']node_module_version["']\s*:\s*["']?(\d{1,3})\b/.exec(text) ?? [];
   return version === undefined ? {} : {
    nodeBuild: {
     moduleVersion: Number(version)
    }
   };
  }
  const CTYPES = [ "import ctypes", "from ctypes" ];
  const CFFI = ".dlopen(";
  const opened_libraries_MOST_BYTES = 128 * 1024;
  function mayOpenLibraries(path, file) {
   if (!path.endsWith(".py")) return false;
   const bytes = (0, inspect_bytes.L1)(file, 0, opened_libraries_MOST_BYTES);
   const mayImport = bytes.includes("ctypes", 0, "latin1");
   return [ ...mayImport ? CTYPES : [], CFFI ].some(sign => bytes.includes(sign, 0, "latin1"));
  }
  var external_node_zlib_ = __nccwpck_require__(38522);
  const ZIP = /\.(?:zip|whl|egg)$/i;
  const TAR = /\.(?:tar\.gz|tgz|tar|gem)$/i;
  const TAR_HEAD_BYTES = 1 << 16;
  const MOST_UNPACKED_BYTES = 1 << 20;
  const TAR_BLOCK = 512;
  const LAYER = /^(?:\.\/)?(?:[^/]+\/)?(?:(?:python|nodejs|ruby\/(?:gems|lib)|java\/lib|extensions)\/.|bootstrap$)/;
  const PACKAGES = /(?:^|\/)(?:node_modules\/|[^/]+\.(?:dist|egg)-info\/|EGG-INFO\/|PKG-INFO$|__init__\.py$)|^package\/package\.json$|^metadata\.gz$|\.(?:class|jar)$/;
  const ARCHIVE = /\.(?:zip|whl|egg|tar|tgz|tar\.\w+|gem)$/i;
  function mayBePacked(path) {
   return ZIP.test(path) || TAR.test(path);
  }
  function readPacked(path, file) {
   const names = namesIn(path, file).filter(name => !name.endsWith("/") && !name.includes("__MACOSX/"));
   if (names.length === 0) return undefined;
   if (names.some(name => LAYER.test(name))) return "layer";
   if (names.some(name => PACKAGES.test(name))) return "packages";
   return names.every(name => ARCHIVE.test(name)) ? "archives" : undefined;
  }
  function namesIn(path, file) {
   if (ZIP.test(path)) return (0, jar_directory.gA)(file).map(({name: name}) => name);
   return TAR.test(path) ? tarNames(plainHead((0, inspect_bytes.L1)(file, 0, TAR_HEAD_BYTES))) : [];
  }
  function plainHead(head) {
   if (head.length < 2 || head.readUInt16BE(0) !== 8075) return head;
   try {
    return (0, external_node_zlib_.gunzipSync)(head, {
     finishFlush: external_node_zlib_.constants.Z_SYNC_FLUSH,
     maxOutputLength: MOST_UNPACKED_BYTES
    });
   } catch {
    return Buffer.alloc(0);
   }
  }
  function tarNames(head) {
   const names = [];
   for (let at = 0; at + TAR_BLOCK <= head.length; ) {
    const name = head.toString("latin1", at, at + 100).replace(/\0.*$/s, "");
    const size = Number.parseInt(head.toString("latin1", at + 124, at + 136), 8);
    if (name === "" || !(size >= 0)) break;
    names.push(name.replace(/^\.\//, ""));
    at += TAR_BLOCK * (1 + Math.ceil(size / TAR_BLOCK));
   }
   return names;
  }
  const pe_MACHINES = {
   332: "x86",
   448: "arm",
   452: "arm",
   34404: "x86_64",
   43620: "arm64"
  };
  const SIGNATURE = 17744;
  const SIGNATURE_OFFSET = 60;
  const OPTIONAL_HEADER = 24;
  const DOTNET_ENTRY = {
   267: 208,
   523: 224
  };
  function readPe(file) {
   const stub = (0, inspect_bytes.L1)(file, 0, SIGNATURE_OFFSET + 4);
   if (stub.length < SIGNATURE_OFFSET + 4) return undefined;
   const headers = (0, inspect_bytes.cZ)((0, inspect_bytes.L1)(file, stub.readUInt32LE(SIGNATURE_OFFSET), 264), true);
   if (headers.length < OPTIONAL_HEADER + 2 || headers.u32(0) !== SIGNATURE) return undefined;
   const machine = headers.u16(4);
   const entry = OPTIONAL_HEADER + (DOTNET_ENTRY[headers.u16(OPTIONAL_HEADER)] ?? Infinity);
   const isDotnet = entry + 8 <= headers.length && headers.u32(entry) !== 0;
   return {
    machine: pe_MACHINES[machine] ?? `machine ${machine}`,
    ...isDotnet && {
     dotnet: true
    }
   };
  }
  const LINE_BYTES = 256;
  function readScript(head) {
   if (head[0] !== 35 || head[1] !== 33) return undefined;
   const line = head.toString("latin1", 0, LINE_BYTES).split("\n", 1)[0] ?? "";
   const [, interpreter, argument = ""] = /^#![ \t]*([^\s[]\S*)[ \t]*([^\r]*)/.exec(line) ?? [];
   if (interpreter === undefined) return undefined;
   return {
    interpreter: interpreter,
    argument: argument.trimEnd(),
    crlf: line.endsWith("\r")
   };
  }
  var base64 = __nccwpck_require__(47484);
  const HINT = "PRIVATE";
  const BEGIN = /-----BEGIN (?:[A-Z]{1,20} )?PRIVATE KEY(?: BLOCK)?-----/g;
  const DASHES = "-----";
  const KEY_CHARACTERS = 4e3;
  const SHORTEST_KEY = 64;
  function containsPrivateKey(text, effort) {
   if (!text.includes(HINT)) return false;
   return holdsKey(text, effort) || holdsKeyInUrl(text, effort);
  }
  function holdsKey(text, effort) {
   for (const {0: begin, index: index} of text.matchAll(BEGIN)) {
    const start = index + begin.length;
    const rest = text.slice(start, start + KEY_CHARACTERS);
    const end = rest.indexOf(DASHES);
    const body = end < 0 ? rest : rest.slice(0, end + DASHES.length);
    if (body.length < SHORTEST_KEY) continue;
    effort.characters += body.length;
    if (isKeyMaterial(body)) return true;
   }
   return false;
  }
  const BEGIN_IN_URL = /-----BEGIN(?:%20|\+)(?:[A-Z]{1,20}(?:%20|\+))?PRIVATE(?:%20|\+)KEY/g;
  const IN_URL = 3;
  function holdsKeyInUrl(text, effort) {
   for (const {0: begin, index: index} of text.matchAll(BEGIN_IN_URL)) {
    const most = index + begin.length + IN_URL * KEY_CHARACTERS;
    const next = text.slice(index + begin.length, most).indexOf(`${DASHES}BEGIN`);
    const piece = text.slice(index, next < 0 ? most : index + begin.length + next);
    if (piece.length < SHORTEST_KEY + begin.length) continue;
    effort.characters += piece.length;
    if (holdsKey(withoutUrlEncoding(piece), effort)) return true;
   }
   return false;
  }
  function withoutUrlEncoding(text) {
   const spaced = text.startsWith("-----BEGIN+") ? text.replaceAll("+", " ") : text;
   return spaced.replace(/%([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(parseInt(hex, 16)));
  }
  function isKeyMaterial(text) {
   const lines = text.replace(/\\[rn]/g, "\n").replace(/^\s*(?:[A-Z][\w-]*:.*\n)+/, "");
   let material = "";
   let words = 0;
   let isEnded = false;
   for (const [word] of lines.matchAll(/-+|[^\s"'`,-]{2,}/g)) {
    isEnded = word === DASHES;
    if (!/^[A-Za-z0-9+/]{16,}={0,2}$/.test(word)) break;
    material += word;
    words += 1;
   }
   const isWhole = material.length >= SHORTEST_KEY && (words > 1 || isEnded);
   return isWhole && new Set(material).size >= 16 && !material.startsWith("EXAMPLE");
  }
  var stored_secrets = __nccwpck_require__(92275);
  const BASE62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
  function hasChecksum(random) {
   let sum = 0;
   for (let at = random.length - 6; at < random.length; at += 1) sum = sum * BASE62.length + BASE62.indexOf(random.charAt(at));
   return sum < 2 ** 32 && sum === (0, external_node_zlib_.crc32)(random.slice(0, -6));
  }
  const PLACEHOLDERS = [ "example", "placeholder", "redacted", "dummy", "sample", "fake", "your", "iosfodnn" ];
  function isLikelyRandom(text) {
   if (hasRun(text) || distinctIn(text) < Math.min(10, text.length * .4)) return false;
   const lower = text.toLowerCase();
   return !PLACEHOLDERS.some(word => lower.includes(word));
  }
  const SEEN = new Float64Array(128);
  let round = 0;
  function distinctIn(text) {
   round += 1;
   let distinct = 0;
   for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (SEEN[code] === round) continue;
    SEEN[code] = round;
    distinct += 1;
   }
   return distinct;
  }
  function isLikelyMixed(text) {
   return isLikelyRandom(text) && [ /[a-z]/, /[A-Z]/, /\d/ ].filter(kind => kind.test(text)).length >= 2;
  }
  function hasRun(text) {
   let [rising, same] = [ 1, 1 ];
   for (let at = 1; at < text.length && rising < 6 && same < 5; at += 1) {
    const step = text.charCodeAt(at) - text.charCodeAt(at - 1);
    rising = step === 1 ? rising + 1 : 1;
    same = step === 0 ? same + 1 : 1;
   }
   return rising >= 6 || same >= 5;
  }
  const secrets_MOST_BYTES = 8 << 20;
  const BLOCK_BYTES = 256 << 10;
  const OVERLAP_BYTES = 8 << 10;
  function findSecrets(path, file, effort = {
   characters: 0
  }) {
   const found = new Set((0, stored_secrets.f)(path, file));
   const end = Math.min(file.size, secrets_MOST_BYTES);
   for (let at = 0; at === 0 || at + OVERLAP_BYTES < end; at += BLOCK_BYTES - OVERLAP_BYTES) {
    const block = (0, inspect_bytes.L1)(file, at, BLOCK_BYTES);
    const isLast = at + block.length >= file.size;
    findTokens(block, {
     isFirst: at === 0,
     isLast: isLast
    }, {
     found: found,
     effort: effort
    });
    if (found.has("aws-access-key")) findKeyPair(block.toString("latin1"), {
     isFirst: at === 0,
     isLast: isLast
    }, {
     found: found,
     effort: effort
    });
    if (!found.has("private-key") && block.includes(KEY_HINT) && containsPrivateKey(block.toString("latin1"), effort)) found.add("private-key");
   }
   if (found.has("aws-key-pair")) found.delete("aws-access-key");
   return [ ...found ];
  }
  const SHORTEST_TOKEN = 20;
  const HINTS = [ "AKIA", "ASIA", "AIza", "gho_", "ghp_", "ghr_", "ghs_", "ghu_", "github_pat_", "npm_", "pypi-AgE", "xoxa-", "xoxb-", "xoxp-", "xoxr-", "xoxs-", "rk_live_", "sk_live_" ];
  const secrets_HINT = /A[KS]IA|AIza|gh[oprsu]_|github_pat_|npm_|pypi-AgE|xox[abprs]-|[rs]k_live_/g;
  const HAS_HINT = new RegExp(secrets_HINT.source);
  const ENCODED_HINTS = [ 0, 1, 2 ].map(before => ({
   hint: new RegExp([ ...HINTS, "-----BEGIN " ].map(text => (0, base64.Jo)(text, before)).join("|"), "g"),
   shift: (4 - Math.ceil(before * 8 / 6)) % 4
  }));
  const ANY_HINT = new RegExp([ secrets_HINT, ...ENCODED_HINTS.map(({hint: hint}) => hint) ].map(({source: source}) => source).join("|"));
  const MAY_BEGIN_HINT = new Uint8Array(1 << 16);
  for (const begin of [ ...HINTS, ...[ 0, 1, 2 ].flatMap(before => [ ...HINTS, "-----BEGIN " ].map(text => (0, base64.Jo)(text, before))) ]) MAY_BEGIN_HINT[hashOf(begin.charCodeAt(0), begin.charCodeAt(1), begin.charCodeAt(2))] = 1;
  function hashOf(first, second, third) {
   return (first ^ second << 4 ^ third << 9) & 65535;
  }
  const REST_OF_TOKEN = SHORTEST_TOKEN - 3;
  function mayHoldHint(bytes, start, end) {
   let [first, second] = [ bytes[start] ?? 0, bytes[start + 1] ?? 0 ];
   for (let at = start + 2; at < end - REST_OF_TOKEN; at += 1) {
    const third = bytes[at] ?? 0;
    if (MAY_BEGIN_HINT[hashOf(first, second, third)] === 1) return true;
    [first, second] = [ second, third ];
   }
   return false;
  }
  const SHORTEST_ENCODED = 26;
  const CONTEXT = 4;
  const SHAPES = [ {
   kind: "aws-access-key",
   shape: /(?<![\w+/-])A[KS]IA([A-Z2-7]{16})(?![\w+/=-]|%2F)/y,
   isReal: isLikelyRandom
  }, {
   kind: "google-api-key",
   shape: /(?<![\w+/-])AIza([\w-]{35})(?![\w+/=-])/y,
   isReal: isLikelyMixed
  }, {
   kind: "github-token",
   shape: /(?<!\w)gh[opsu]_([A-Za-z0-9]{36})(?!\w)/y,
   isReal: hasChecksum
  }, {
   kind: "github-token",
   shape: /(?<!\w)ghr_([A-Za-z0-9]{76})(?!\w)/y,
   isReal: hasChecksum
  }, {
   kind: "github-token",
   shape: /(?<!\w)ghs_\d+_(eyJ[\w-]{20,})\.eyJ/y,
   isReal: isLikelyMixed
  }, {
   kind: "github-token",
   shape: /(?<!\w)github_pat_([A-Za-z0-9]{22}_[A-Za-z0-9]{59})(?!\w)/y,
   isReal: isLikelyMixed
  }, {
   kind: "npm-token",
   shape: /(?<!\w)npm_([A-Za-z0-9]{36})(?!\w)/y,
   isReal: hasChecksum
  }, {
   kind: "pypi-token",
   shape: /(?<![\w-])pypi-AgE(?:IcHlwaS5vcmc|NdGVzdC5weXBpLm9yZw)([\w-]{50,})/y,
   isReal: isLikelyMixed
  }, {
   kind: "slack-token",
   shape: /(?<![\w-])xox[abprs]-(?:\d+-){1,4}([A-Za-z0-9]{20,})(?![\w-])/y,
   isReal: isLikelyMixed
  }, {
   kind: "stripe-key",
   shape: /(?<!\w)rk_live_([A-Za-z0-9]{24,})(?!\w)/y,
   isReal: isLikelyMixed
  }, {
   kind: "stripe-key",
   shape: /(?<!\w)sk_live_([A-Za-z0-9]{24,})(?!\w)/y,
   isReal: isLikelyMixed
  } ];
  const SHAPES_BY_LETTER = Array.from({
   length: 128
  }, (_, letter) => SHAPES.filter(({shape: shape}) => shape.source.replace(/^\(.*?\)/, "").charCodeAt(0) === letter));
  function forEachMatch(pattern, text, visit) {
   pattern.lastIndex = 0;
   for (let match = pattern.exec(text); match; match = pattern.exec(text)) visit(match.index);
  }
  const WHOLE = {
   isFirst: true,
   isLast: true
  };
  function findTokens(block, {isFirst: isFirst, isLast: isLast}, search) {
   forEachLongWord(block, (start, end) => {
    if (!mayHoldHint(block, start, end)) return;
    if (start === 0 && !isFirst || end === block.length && !isLast || end - start > OVERLAP_BYTES) return;
    const [from, to] = [ Math.max(0, start - CONTEXT), Math.min(block.length, end + CONTEXT) ];
    const text = block.toString("latin1", from, to);
    if (!ANY_HINT.test(text)) return;
    if (end - start >= SHORTEST_ENCODED) findEncoded(text.slice(start - from, end - from), search);
    findShapes(text, search);
   });
  }
  function findShapes(text, {found: found, effort: effort}) {
   effort.characters += text.length;
   forEachMatch(secrets_HINT, text, index => {
    for (const {kind: kind, shape: shape, isReal: isReal} of SHAPES_BY_LETTER[text.charCodeAt(index)] ?? []) {
     if (found.has(kind)) continue;
     shape.lastIndex = index;
     const match = shape.exec(text);
     if (!match) continue;
     const [whole, random = ""] = match;
     effort.characters += whole.length;
     if (isReal(random)) found.add(kind);
    }
   });
  }
  const KEY_PARTS = /(?<![A-Za-z0-9+/])(?:A[KS]IA([A-Z2-7]{16})(?![\w+/=-])|([A-Za-z0-9+/]{40})(?![A-Za-z0-9+/=]))/g;
  const BESIDE = 300;
  function findKeyPair(text, {isFirst: isFirst, isLast: isLast}, {found: found, effort: effort}) {
   if (found.has("aws-key-pair")) return;
   effort.characters += text.length;
   let [id, secret] = [ -Infinity, -Infinity ];
   KEY_PARTS.lastIndex = isFirst ? 0 : 1;
   for (let match = KEY_PARTS.exec(text); match; match = KEY_PARTS.exec(text)) {
    const [whole, random, other = ""] = match;
    if (!isLast && match.index + whole.length === text.length) return;
    if (random !== undefined && isLikelyRandom(random)) id = match.index;
    if (random === undefined && looksSecret(other)) secret = match.index;
    if (Math.abs(id - secret) <= BESIDE) {
     found.add("aws-key-pair");
     return;
    }
   }
  }
  function looksSecret(text) {
   return isLikelyRandom(text) && [ /[a-z]/, /[A-Z]/, /\d/ ].every(kind => kind.test(text));
  }
  function findEncoded(word, search) {
   search.effort.characters += word.length;
   for (const from of encodedFrom(word)) {
    const text = Buffer.from(word.slice(from), "base64").toString("latin1");
    if (HAS_HINT.test(text)) findShapes(text, search);
    if (search.found.has("aws-access-key")) findKeyPair(text, WHOLE, search);
    if (containsPrivateKey(text, search.effort)) search.found.add("private-key");
   }
  }
  function encodedFrom(word) {
   const starts = new Set;
   for (const {hint: hint, shift: shift} of ENCODED_HINTS) forEachMatch(hint, word, index => starts.add((index + shift) % 4));
   return starts;
  }
  const IS_WORD = Uint8Array.from({
   length: 256
  }, (_, byte) => Number(/[\w-]/.test(String.fromCharCode(byte))));
  function forEachLongWord(bytes, visit) {
   let start = 0;
   for (let last = SHORTEST_TOKEN - 1; last < bytes.length; last = start + SHORTEST_TOKEN - 1) {
    let at = last;
    while (at >= start && IS_WORD[bytes[at] ?? 0] === 1) at -= 1;
    if (at >= start) {
     start = at + 1;
     continue;
    }
    let end = last + 1;
    while (end < bytes.length && IS_WORD[bytes[end] ?? 0] === 1) end += 1;
    visit(start, end);
    start = end + 1;
   }
  }
  const KEY_HINT = Buffer.from("PRIVATE");
  const HEAD_BYTES = 4096;
  const readers_READERS = [ {
   name: "ELF",
   reads: startsWith("ELF"),
   read: readElfFile,
   isExclusive: true
  }, {
   name: "Python bytecode",
   reads: path => /\.py[co]$/.test(path),
   read: bytecode.uz,
   isExclusive: true
  }, {
   name: "Mach-O",
   reads: () => true,
   read: readMachOFile,
   isExclusive: true
  }, {
   name: "PE",
   reads: startsWith("MZ"),
   read: readPeFile,
   isExclusive: true
  }, {
   name: "Java archive",
   reads: path => /\.[jw]ar$/i.test(path),
   read: readJavaArchive,
   isExclusive: true
  }, {
   name: "packed files",
   reads: mayBePacked,
   read: readPackedFile,
   isExclusive: true
  }, {
   name: "damage",
   reads: inspect_damage.iz,
   read: readDamaged,
   isExclusive: false
  }, {
   name: "metadata",
   reads: isText,
   read: readMetadata,
   isExclusive: false
  }, {
   name: "script",
   reads: isScript,
   read: readScriptLine,
   isExclusive: false
  }, {
   name: "libraries opened by name",
   reads: path => path.endsWith(".py"),
   read: readOpening,
   isExclusive: false
  }, {
   name: "modules that Python has no longer",
   reads: path => path.endsWith(".py"),
   read: readFormerModules,
   isExclusive: false
  }, {
   name: "credentials",
   reads: isText,
   read: readCredentials,
   isExclusive: false
  } ];
  function startsWith(magic) {
   const bytes = Buffer.from(magic, "latin1");
   return (_, head) => head[0] === bytes[0] && head.subarray(0, bytes.length).equals(bytes);
  }
  function isText(_, head) {
   return head.length > 0 && !head.includes(0);
  }
  function isScript(_, head) {
   if (head[0] !== 35 || head[1] !== 33) return false;
   const end = head.indexOf("\n");
   return !head.subarray(0, end < 0 ? head.length : end).includes(0);
  }
  function readElfFile(path, file) {
   const goModules = readGoModules(file);
   return {
    elf: readElf(path, file),
    ...goModules && {
     goModules: goModules
    }
   };
  }
  function readMachOFile(_, file) {
   const machO = readMachO(file);
   return machO && {
    machO: machO
   };
  }
  function readPeFile(_, file) {
   const pe = readPe(file);
   return pe && {
    pe: pe
   };
  }
  function readJavaArchive(_, file) {
   const entries = (0, jar_directory.gA)(file);
   const [jar, modules] = [ readJar(file, entries), readJavaModules(file, entries) ];
   if (!jar && modules.length === 0) return undefined;
   return {
    ...jar && {
     jar: jar
    },
    ...modules.length > 0 && {
     javaModules: modules
    }
   };
  }
  function readPackedFile(path, file) {
   const packed = readPacked(path, file);
   return packed && {
    packed: packed
   };
  }
  function readDamaged(path, file) {
   const damage = (0, inspect_damage.Sg)(path, file);
   return damage === undefined ? undefined : {
    damage: damage
   };
  }
  function readOpening(path, file) {
   return mayOpenLibraries(path, file) ? {
    opensLibraries: true
   } : undefined;
  }
  function readFormerModules(path, file) {
   const former = (0, former_modules.Tt)(path, file);
   return former.length > 0 ? {
    formerModules: former
   } : undefined;
  }
  function readScriptLine(_, file) {
   const script = readScript((0, inspect_bytes.L1)(file, 0, HEAD_BYTES));
   return script && {
    script: script
   };
  }
  function readCredentials(path, file) {
   const secrets = findSecrets(path, file);
   return secrets.length > 0 ? {
    secrets: secrets
   } : undefined;
  }
  function inspect(path, size, read) {
   const file = {
    size: size,
    read: read
   };
   const head = (0, inspect_bytes.L1)(file, 0, HEAD_BYTES);
   const readers = readers_READERS.filter(({reads: reads}) => reads(path, head, size));
   const contents = {};
   for (const reader of readers) {
    const said = reader.read(path, file);
    Object.assign(contents, said);
    if (said && reader.isExclusive) break;
   }
   return Object.keys(contents).length > 0 ? contents : undefined;
  }
 },
 6829: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   Lj: () => isWholeJar,
   U6: () => headOfEntry,
   gA: () => listJar,
   mZ: () => dataOffset
  });
  var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(38522);
  var _bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(11929);
  const LOCAL_HEADER = {
   signature: 67324752,
   length: 30
  };
  const CENTRAL_HEADER = {
   signature: 33639248,
   bytes: "PK",
   length: 46
  };
  const END_RECORD = {
   signature: "PK",
   length: 22
  };
  const ZIP64_END_RECORD = {
   signature: 101075792,
   length: 56
  };
  const ZIP64_LOCATOR = {
   signature: 117853008,
   length: 20
  };
  const [STORED, DEFLATED] = [ 0, 8 ];
  const MOST_COMMENT_BYTES = 65535;
  const IN_ZIP64 = 4294967295;
  function listJar(file) {
   const directory = readDirectory(file);
   const numbers = (0, _bytes_js__WEBPACK_IMPORTED_MODULE_1__.cZ)(directory.bytes, true);
   const entries = [];
   for (let at = 0; at + CENTRAL_HEADER.length <= numbers.length; ) {
    if (numbers.u32(at) !== CENTRAL_HEADER.signature) break;
    const nameEnd = at + CENTRAL_HEADER.length + numbers.u16(at + 28);
    const {packedSize: packedSize, offset: offset} = placeOf(numbers, at, nameEnd);
    entries.push({
     name: directory.bytes.toString("latin1", at + CENTRAL_HEADER.length, nameEnd),
     offset: directory.shift + offset,
     method: numbers.u16(at + 10),
     packedSize: packedSize
    });
    at = nameEnd + numbers.u16(at + 30) + numbers.u16(at + 32);
   }
   return entries;
  }
  const ZIP64_FIELD = 1;
  function placeOf(numbers, at, nameEnd) {
   const place = {
    packedSize: numbers.u32(at + 20),
    offset: numbers.u32(at + 42)
   };
   const end = Math.min(nameEnd + numbers.u16(at + 30), numbers.length);
   for (let extra = nameEnd; extra + 4 <= end; extra += 4 + numbers.u16(extra + 2)) {
    if (numbers.u16(extra) !== ZIP64_FIELD) continue;
    let field = extra + 4 + (numbers.u32(at + 24) === IN_ZIP64 ? 8 : 0);
    if (place.packedSize === IN_ZIP64 && field + 8 <= end) {
     place.packedSize = numbers.u32(field);
     field += 8;
    }
    if (place.offset === IN_ZIP64 && field + 8 <= end) place.offset = numbers.u32(field);
   }
   return place;
  }
  function isWholeJar(file) {
   const {end: end, bytes: bytes} = readDirectory(file);
   if (!end) return false;
   return end.length === 0 || bytes.toString("latin1", 0, 4) === CENTRAL_HEADER.bytes;
  }
  function readDirectory(file) {
   const end = readEnd(file);
   if (!end) return {
    bytes: Buffer.alloc(0),
    shift: 0
   };
   const {length: length, offset: offset, at: at} = end;
   const isShifted = (0, _bytes_js__WEBPACK_IMPORTED_MODULE_1__.L1)(file, offset, 4).toString("latin1") !== CENTRAL_HEADER.bytes;
   const shift = isShifted ? at - length - offset : 0;
   return {
    bytes: Buffer.from((0, _bytes_js__WEBPACK_IMPORTED_MODULE_1__.L1)(file, offset + shift, length)),
    shift: shift,
    end: end
   };
  }
  function readEnd(file) {
   const tailStart = Math.max(0, file.size - END_RECORD.length - MOST_COMMENT_BYTES);
   const tail = (0, _bytes_js__WEBPACK_IMPORTED_MODULE_1__.L1)(file, tailStart, END_RECORD.length + MOST_COMMENT_BYTES);
   const at = tail.lastIndexOf(END_RECORD.signature, undefined, "latin1");
   if (at < 0 || at + END_RECORD.length > tail.length) return undefined;
   const end = {
    length: tail.readUInt32LE(at + 12),
    offset: tail.readUInt32LE(at + 16),
    at: tailStart + at
   };
   const isInZip64 = end.length === IN_ZIP64 || end.offset === IN_ZIP64;
   return (isInZip64 ? readZip64End(file, end.at) : undefined) ?? end;
  }
  function readZip64End(file, endAt) {
   const locatorAt = endAt - ZIP64_LOCATOR.length;
   const locator = (0, _bytes_js__WEBPACK_IMPORTED_MODULE_1__.cZ)((0, _bytes_js__WEBPACK_IMPORTED_MODULE_1__.L1)(file, locatorAt, ZIP64_LOCATOR.length), true);
   if (locator.length < ZIP64_LOCATOR.length || locator.u32(0) !== ZIP64_LOCATOR.signature) return undefined;
   for (const at of [ locator.u64(8), locatorAt - ZIP64_END_RECORD.length ]) {
    const record = (0, _bytes_js__WEBPACK_IMPORTED_MODULE_1__.cZ)((0, _bytes_js__WEBPACK_IMPORTED_MODULE_1__.L1)(file, at, ZIP64_END_RECORD.length), true);
    if (record.length === ZIP64_END_RECORD.length && record.u32(0) === ZIP64_END_RECORD.signature) return {
     length: record.u64(40),
     offset: record.u64(48),
     at: at
    };
   }
   return undefined;
  }
  function dataOffset(file, {offset: offset}) {
   const header = (0, _bytes_js__WEBPACK_IMPORTED_MODULE_1__.cZ)((0, _bytes_js__WEBPACK_IMPORTED_MODULE_1__.L1)(file, offset, LOCAL_HEADER.length), true);
   if (header.length < LOCAL_HEADER.length || header.u32(0) !== LOCAL_HEADER.signature) return undefined;
   return offset + LOCAL_HEADER.length + header.u16(26) + header.u16(28);
  }
  function headOfEntry(file, entry, most) {
   const start = dataOffset(file, entry);
   if (start === undefined) return Buffer.alloc(0);
   const packed = (0, _bytes_js__WEBPACK_IMPORTED_MODULE_1__.L1)(file, start, most);
   const {method: method} = entry;
   if (method === STORED) return packed;
   return method === DEFLATED ? inflateHead(packed) : Buffer.alloc(0);
  }
  const MOST_UNPACKED_BYTES = 1 << 20;
  function inflateHead(packed) {
   try {
    return (0, node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateRawSync)(packed, {
     finishFlush: node_zlib__WEBPACK_IMPORTED_MODULE_0__.constants.Z_SYNC_FLUSH,
     maxOutputLength: MOST_UNPACKED_BYTES
    });
   } catch {
    return Buffer.alloc(0);
   }
  }
 },
 87946: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   a: () => pythonMetadata,
   r: () => gemSpecification
  });
  const MOST_CHARACTERS = 256 * 1024;
  const MOST_LICENSES = 20;
  const MOST_LICENSE_CHARACTERS = 200;
  const CLASSIFIER = /^License :: (?:OSI Approved :: )?(.+)$/;
  const EXPRESSION = /^[\w.+()-]+(?: (?:AND|OR|WITH) [\w.+()-]+)*$/i;
  function pythonMetadata(text) {
   const fields = fieldsOf(headOf(text));
   const [name] = fields.get("name") ?? [];
   const [version] = fields.get("version") ?? [];
   if (!name || !version) return {};
   const licenses = pythonLicenses(fields);
   const requires = fields.get("requires-dist") ?? [];
   return {
    installed: {
     name: name,
     version: version,
     ...licenses.length > 0 && {
      licenses: licenses
     }
    },
    ...requires.length > 0 && {
     requires: requires
    }
   };
  }
  function headOf(text) {
   const some = text.slice(0, MOST_CHARACTERS);
   const end = /\r?\n\r?\n/.exec(some)?.index;
   return end === undefined ? some : some.slice(0, end);
  }
  function fieldsOf(head) {
   const fields = new Map;
   const lines = head.split(/\r?\n/);
   for (const [index, line] of lines.entries()) {
    const colon = line.indexOf(":");
    if (colon < 1 || /^\s/.test(line) || /^[ \t]/.test(lines[index + 1] ?? "")) continue;
    const [key, value] = [ line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim() ];
    const known = fields.get(key);
    if (known) known.push(value); else fields.set(key, [ value ]);
   }
   return fields;
  }
  function pythonLicenses(fields) {
   const [expression] = fields.get("license-expression") ?? [];
   if (expression) return told([ expression ]);
   const [license = ""] = fields.get("license") ?? [];
   const said = license === "UNKNOWN" ? "" : license;
   const classified = (fields.get("classifier") ?? []).flatMap(one => CLASSIFIER.exec(one)?.[1] ?? []);
   const specific = classified.filter(one => one !== "OSI Approved");
   return told(EXPRESSION.test(said) || specific.length === 0 ? [ said ] : specific);
  }
  function gemSpecification(text) {
   const lines = text.slice(0, MOST_CHARACTERS);
   const name = /^\s*s\.name\s*=\s*"([^"\\]+)"/m.exec(lines)?.[1];
   const version = /^\s*s\.version\s*=\s*"([^"\\]+)"/m.exec(lines)?.[1];
   if (!name || !version) return {};
   const [, list = ""] = /^\s*s\.licenses?\s*=\s*(.*)$/m.exec(lines) ?? [];
   const licenses = told([ ...list.matchAll(/"([^"\\]+)"/g) ].map(([, license = ""]) => license));
   return {
    installed: {
     name: name,
     version: version,
     ...licenses.length > 0 && {
      licenses: licenses
     }
    }
   };
  }
  function told(licenses) {
   const short = licenses.filter(license => license !== "" && license.length <= MOST_LICENSE_CHARACTERS);
   return [ ...new Set(short) ].slice(0, MOST_LICENSES);
  }
 },
 92275: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   c: () => isLiteral,
   f: () => storedSecrets
  });
  var _bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(11929);
  var _shared_secret_names_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(11378);
  const MOST_BYTES = 1 << 18;
  const LOGINS = [ {
   path: /(?:^|\/)\.npmrc$/,
   login: /^[^#;\n]*_(?:authToken|auth|password)[ \t]*=[ \t]*(\S+)/gm
  }, {
   path: /(?:^|\/)\.yarnrc\.yml$/,
   login: /^[ \t]*npmAuth(?:Token|Ident)[ \t]*:[ \t]*(\S+)/gm
  }, {
   path: /(?:^|\/)[._]netrc$/,
   login: /\bpassword\s+(\S+)/g
  }, {
   path: /(?:^|\/)\.pypirc$/,
   login: /^[ \t]*password[ \t]*[:=][ \t]*(\S+)/gm
  }, {
   path: /(?:^|\/)pip\.(?:conf|ini)$/,
   login: /:\/\/[^/\s:@]*:([^/\s@]+)@/g
  }, {
   path: /(?:^|\/)(?:\.docker\/config\.json|\.dockercfg)$/,
   login: /"(?:auth|identitytoken)"\s*:\s*"([^"]+)"/g
  }, {
   path: /(?:^|\/)(?:\.git\/config|\.gitconfig|\.git-credentials)$/,
   login: /:\/\/[^/\s:@]*:([^/\s@]+)@|\bextraheader[ \t]*=[ \t]*authorization:[ \t]*\w+[ \t]+(\S+)/gi
  }, {
   path: /(?:^|\/)(?:\.aws\/config|credentials)$/,
   login: /^[ \t]*aws_secret_access_key[ \t]*=[ \t]*(\S+)/gm
  } ];
  const ENVIRONMENT = /(?:^|\/)\.env(?:\.(?![^/]*(?:example|sample|template|dist|default|schema))[^/]*)?$/i;
  const ASSIGNMENT = /^[ \t]*(?:export[ \t]+)?(\w+)[ \t]*=[ \t]*(?:"([^"\n]*)"|'([^'\n]*)'|([^\s#"']\S*))/gm;
  const SHORTEST_VALUE = 8;
  const REFERENCE = /\$[{(]|^\$\w|\{\{|%\w+%|^<.*>$|^arn:|^encrypted:|^[a-z][\w+.-]*:\/\/[^@]*$|^(?:\.{1,2}|~)?\/.*\.\w+$/;
  const PLACEHOLDER = /^[^A-Za-z]*$|^(?:true|false|null|none|undefined|todo|tbd|secret|password|passwd|token|test|default|admin|root)$|change_?-?me|replace_?-?me|placeholder|example|dummy|redacted|(?:^|[^a-z])(?:your|insert|enter)(?:[^a-z]|$)|^(?:my|the|some)[-_ ]|x{3}|\.{3}/i;
  const MAY_STORE = /(?:^|\/)(?:[._][^/]*|config(?:\.json)?|credentials|pip\.\w+)$/;
  function storedSecrets(path, file) {
   if (!MAY_STORE.test(path)) return [];
   const login = LOGINS.find(one => one.path.test(path))?.login;
   const isEnvironment = ENVIRONMENT.test(path);
   if (!login && !isEnvironment) return [];
   const text = (0, _bytes_js__WEBPACK_IMPORTED_MODULE_0__.L1)(file, 0, MOST_BYTES).toString();
   const found = [];
   if (login && [ ...text.matchAll(login) ].some(([, ...values]) => isLiteral(values.find(Boolean)))) found.push("stored-login");
   if (isEnvironment && [ ...text.matchAll(ASSIGNMENT) ].some(isSecretAssignment)) found.push("environment-secret");
   return found;
  }
  function isSecretAssignment([, name = "", ...values]) {
   const value = values.find(Boolean);
   return (0, _shared_secret_names_js__WEBPACK_IMPORTED_MODULE_1__.e)(name) && value !== undefined && value.length >= SHORTEST_VALUE && isLiteral(value);
  }
  function isLiteral(value) {
   const bare = value?.replace(/^["']|["']$/g, "") ?? "";
   return bare !== "" && !REFERENCE.test(bare) && !PLACEHOLDER.test(bare);
  }
 },
 6089: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   T_: () => deflatePieces,
   YE: () => Unpacked,
   _r: () => release,
   tb: () => deflateSamples
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
  var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(38522);
  var _canonical_files_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(95413);
  var _open_file_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(68170);
  var _shared_system_code_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(15130);
  const SLACK_BYTES = 1024;
  const TEXT = {
   level: 5,
   memLevel: 7
  };
  const LONG_TEXT = {
   level: 4,
   memLevel: 7
  };
  const BINARY = {
   level: 6,
   memLevel: 7
  };
  const HUFFMAN = {
   strategy: node_zlib__WEBPACK_IMPORTED_MODULE_1__.constants.Z_HUFFMAN_ONLY,
   memLevel: 9
  };
  const STORED_BLOCKS = {
   level: 0
  };
  const output = Buffer.allocUnsafeSlow(2 * _open_file_js__WEBPACK_IMPORTED_MODULE_3__.ts + 64 * SLACK_BYTES);
  const LONG_TEXT_BYTES = 128 * 1024;
  function encodingOf(data) {
   if (!data.subarray(0, 4096).includes(0)) return data.length < LONG_TEXT_BYTES ? TEXT : LONG_TEXT;
   if (data.length < 128 * 1024) return BINARY;
   const sample = Buffer.concat([ .1, .4, .6, .9 ].map(at => {
    const start = Math.floor(data.length * at) - 4096;
    return data.subarray(start, start + 8192);
   }));
   const huffman = (0, node_zlib__WEBPACK_IMPORTED_MODULE_1__.deflateRawSync)(sample, HUFFMAN).length;
   if ((0, node_zlib__WEBPACK_IMPORTED_MODULE_1__.deflateRawSync)(sample, BINARY).length < huffman * .995) return BINARY;
   return huffman < sample.length * .995 ? HUFFMAN : STORED_BLOCKS;
  }
  function deflate(data, dictionary, last) {
   return (0, node_zlib__WEBPACK_IMPORTED_MODULE_1__.deflateRawSync)(data, {
    ...encodingOf(data),
    ...dictionary.length > 0 && {
     dictionary: dictionary
    },
    finishFlush: last ? node_zlib__WEBPACK_IMPORTED_MODULE_1__.constants.Z_FINISH : node_zlib__WEBPACK_IMPORTED_MODULE_1__.constants.Z_SYNC_FLUSH,
    chunkSize: data.length + SLACK_BYTES
   });
  }
  function readPiece({source: source, start: start, length: length, ...known}) {
   const before = Math.min(start, _open_file_js__WEBPACK_IMPORTED_MODULE_3__.pe);
   const {fd: fd, size: size} = (0, _open_file_js__WEBPACK_IMPORTED_MODULE_3__.H_)(source, known);
   try {
    const whole = (0, _canonical_files_js__WEBPACK_IMPORTED_MODULE_2__.M)(source, fd, size);
    const bytes = whole?.subarray(start - before, start + length) ?? _open_file_js__WEBPACK_IMPORTED_MODULE_3__.r.subarray(0, (0, 
    _open_file_js__WEBPACK_IMPORTED_MODULE_3__.lR)(fd, _open_file_js__WEBPACK_IMPORTED_MODULE_3__.r.subarray(0, before + length), start - before));
    return {
     window: bytes.subarray(0, before),
     data: bytes.subarray(before),
     size: whole?.length ?? size
    };
   } finally {
    (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
   }
  }
  function packPiece(piece) {
   const {window: window, data: data, size: size} = readPiece(piece);
   const grown = piece.last && size !== piece.start + piece.length;
   if (grown || data.length !== piece.length || (0, node_zlib__WEBPACK_IMPORTED_MODULE_1__.crc32)(data, piece.crcBefore) !== piece.crcAfter) {
    throw Object.assign(new Error("changed"), {
     code: "ECHANGED"
    });
   }
   const whole = piece.start === 0 && piece.last;
   const packed = deflate(data, window, piece.last);
   return whole && packed.length >= data.length ? {
    bytes: data,
    deflated: false
   } : {
    bytes: packed,
    deflated: true
   };
  }
  function release({buffer: buffer}) {
   if (buffer instanceof ArrayBuffer && buffer.byteLength > 64 * 1024 && "transfer" in buffer) buffer.transfer(0);
  }
  function deflatePieces(pieces) {
   const packed = [];
   let filled = 0;
   for (const piece of pieces) {
    try {
     const {bytes: bytes, deflated: deflated} = packPiece(piece);
     output.set(bytes, filled);
     filled += bytes.length;
     packed.push({
      length: bytes.length,
      deflated: deflated
     });
     if (deflated) release(bytes);
    } catch (error) {
     throw new Unpacked(piece.source, (0, _shared_system_code_js__WEBPACK_IMPORTED_MODULE_4__.x)(error));
    }
   }
   return {
    packed: packed,
    bytes: new Uint8Array(output.subarray(0, filled))
   };
  }
  class Unpacked extends Error {
   source;
   code;
   constructor(source, code) {
    super(code);
    this.source = source;
    this.code = code;
   }
  }
  function deflateSamples(samples) {
   return samples.map(({source: source, start: start, length: length}) => {
    const before = Math.min(start, _open_file_js__WEBPACK_IMPORTED_MODULE_3__.pe);
    const {fd: fd} = (0, _open_file_js__WEBPACK_IMPORTED_MODULE_3__.H_)(source);
    try {
     const filled = (0, _open_file_js__WEBPACK_IMPORTED_MODULE_3__.lR)(fd, _open_file_js__WEBPACK_IMPORTED_MODULE_3__.r.subarray(0, before + length), start - before);
     const data = _open_file_js__WEBPACK_IMPORTED_MODULE_3__.r.subarray(before, filled);
     return Math.min(length, deflate(data, _open_file_js__WEBPACK_IMPORTED_MODULE_3__.r.subarray(0, before), true).length);
    } finally {
     (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
    }
   });
  }
 },
 95413: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   M: () => canonicalBytes
  });
  const ROOT = /^ {4}'root' => array\(\n(?: {8}.*\n)*? {4}\),\n/m;
  const NAME = /^ {8}'name' => ('(?:[^'\\\n]|\\.)*'),$/m;
  function canonicalInstalledPhp(text) {
   const root = ROOT.exec(text)?.[0];
   const name = root && NAME.exec(root)?.[1];
   if (!root || !name) return text;
   const start = `        ${name} => array(\n`;
   const at = text.indexOf(start);
   const end = text.indexOf("\n        ),\n", at);
   const listed = at < 0 || end < 0 ? undefined : text.slice(at, end);
   const replaced = listed === undefined ? text : text.slice(0, at) + withoutCommit(listed) + text.slice(end);
   return replaced.replace(root, () => withoutCommit(root));
  }
  function withoutCommit(block) {
   return block.replace(/^( +'reference' => ).*,$/m, "$1NULL,").replace(/^( +'pretty_version' => )'dev-.*',$/m, "$1'1.0.0+no-version-set',").replace(/^( +'version' => )'dev-.*',$/m, "$1'1.0.0.0',");
  }
  var local_packages = __nccwpck_require__(31200);
  var open_file = __nccwpck_require__(68170);
  var python_record = __nccwpck_require__(55427);
  var build_machine = __nccwpck_require__(34250);
  const DIRECT = /^#!(\/[^\s"']*)\r?\n/;
  const BY_SHELL = /^#!\/bin\/sh\n'''exec' (?:"([^"\n]+)"|'([^'\n]+)'|(\/[^\s"']+)) "\$0" "\$@"\n' '''\n/;
  const PYTHON = /\/python(?:\d(?:\.\d+)?)?t?$/;
  const IN_LAMBDA = /^\/(?:bin|usr\/bin|var\/lang|opt)\//;
  function canonicalPythonScript(text) {
   const [first = "", ...paths] = BY_SHELL.exec(text) ?? DIRECT.exec(text) ?? [];
   const interpreter = paths.find(Boolean) ?? "";
   const isElsewhere = (0, build_machine.x)(interpreter) || !IN_LAMBDA.test(interpreter);
   if (!PYTHON.test(interpreter) || !isElsewhere) return text;
   return `#!/usr/bin/env python3\n${text.slice(first.length)}`;
  }
  const SHIM = /^#!\/bin\/sh\r?\nbasedir=/;
  const NODE_PATH = /^(\s*export NODE_PATH=)(.*)$/gm;
  const ABOVE_MODULES = /(["':])\/[^"':]*?\/node_modules(?=[/"':])/g;
  function canonicalNodeShim(text) {
   if (!SHIM.test(text)) return text;
   return text.replace(NODE_PATH, (_, set, folders) => set + folders.replace(ABOVE_MODULES, "$1/opt/nodejs/node_modules"));
  }
  const RECORD = {
   most: 16 * 1024 * 1024,
   start: "",
   canonical: python_record.q
  };
  const INSTALLED_PHP = {
   most: 4 * 1024 * 1024,
   start: "<?php return array(",
   canonical: canonicalInstalledPhp
  };
  const PYTHON_SCRIPT = {
   most: 256 * 1024,
   start: "#!/",
   canonical: canonicalPythonScript
  };
  const MANIFEST = {
   most: 4 * 1024 * 1024,
   start: "",
   canonical: local_packages.qY
  };
  const NODE_LOCK = {
   most: 8 * 1024 * 1024,
   start: "{",
   canonical: local_packages.aD
  };
  const NODE_SHIM = {
   most: 64 * 1024,
   start: "#!/bin/sh",
   canonical: canonicalNodeShim
  };
  function rewriteOf(source) {
   if (source.endsWith(".dist-info/RECORD")) return RECORD;
   if (source.endsWith("/composer/installed.php")) return INSTALLED_PHP;
   if (source.endsWith("/package.json") || source.endsWith("/pnpm-lock.yaml")) return source.includes("/node_modules/") ? undefined : MANIFEST;
   if (source.endsWith("/package-lock.json")) return NODE_LOCK;
   const name = source.lastIndexOf("/");
   if (source.endsWith("/.bin", name)) return NODE_SHIM;
   return source.endsWith("/bin", name) && !source.includes("/node_modules/") ? PYTHON_SCRIPT : undefined;
  }
  function canonicalBytes(source, fd, size) {
   const rewrite = rewriteOf(source);
   if (!rewrite || size > rewrite.most) return undefined;
   const start = Buffer.alloc(rewrite.start.length);
   if ((0, open_file.lR)(fd, start, 0) < start.length || start.toString("latin1") !== rewrite.start) return undefined;
   const bytes = Buffer.alloc(size);
   const text = bytes.toString("latin1", 0, (0, open_file.lR)(fd, bytes, 0));
   const canonical = rewrite.canonical(text);
   return canonical === text ? undefined : Buffer.from(canonical, "latin1");
  }
 },
 34865: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   E: () => digestFiles,
   X: () => piecesOf
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77598);
  var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(73024);
  var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(38522);
  var _inspect_inspect_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9818);
  var _canonical_files_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(95413);
  var _inspect_files_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(82965);
  var _open_file_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(68170);
  var _shared_system_code_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(15130);
  function piecesOf(size) {
   return Math.max(1, Math.ceil(size / _open_file_js__WEBPACK_IMPORTED_MODULE_6__.ts));
  }
  function readBlock(fd, position, size) {
   return _open_file_js__WEBPACK_IMPORTED_MODULE_6__.r.subarray(0, (0, _open_file_js__WEBPACK_IMPORTED_MODULE_6__.lR)(fd, _open_file_js__WEBPACK_IMPORTED_MODULE_6__.r.subarray(0, Math.min(_open_file_js__WEBPACK_IMPORTED_MODULE_6__.ts, size - position)), position));
  }
  function digest(fd, size, checkpoints) {
   const first = readBlock(fd, 0, size);
   checkpoints.push((0, node_zlib__WEBPACK_IMPORTED_MODULE_2__.crc32)(first));
   if (first.length === size) return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)("sha256", first);
   const rest = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(first);
   for (let at = first.length; at < size; ) {
    const block = readBlock(fd, at, size);
    if (block.length === 0) throw Object.assign(new Error("shrunk"), {
     code: "ECHANGED"
    });
    rest.update(block);
    checkpoints.push((0, node_zlib__WEBPACK_IMPORTED_MODULE_2__.crc32)(block, checkpoints.at(-1)));
    at += block.length;
   }
   return rest.digest("hex");
  }
  function digestBytes(bytes, checkpoints) {
   let crc = 0;
   for (let piece = 0; piece < piecesOf(bytes.length); piece += 1) {
    crc = (0, node_zlib__WEBPACK_IMPORTED_MODULE_2__.crc32)(bytes.subarray(piece * _open_file_js__WEBPACK_IMPORTED_MODULE_6__.ts, (piece + 1) * _open_file_js__WEBPACK_IMPORTED_MODULE_6__.ts), crc);
    checkpoints.push(crc);
   }
   return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)("sha256", bytes);
  }
  function digestFiles(files, {maxBytes: maxBytes, paths: paths}) {
   const digests = digestsFor(files.length);
   for (const [index, source] of files.entries()) {
    try {
     const {fd: fd, size: size, mode: mode, device: device, inode: inode} = (0, _open_file_js__WEBPACK_IMPORTED_MODULE_6__.H_)(source);
     try {
      if (size > maxBytes) throw Object.assign(new Error("too large"), {
       code: "EFBIG"
      });
      const bytes = (0, _canonical_files_js__WEBPACK_IMPORTED_MODULE_4__.M)(source, fd, size);
      const {checkpoints: checkpoints} = digests;
      digests.sha256 += bytes ? digestBytes(bytes, checkpoints) : digest(fd, size, checkpoints);
      digests.sizes[index] = bytes?.length ?? size;
      digests.devices[index] = device;
      digests.inodes[index] = inode;
      digests.executables[index] = Number((mode & 73) !== 0);
      const held = size <= _open_file_js__WEBPACK_IMPORTED_MODULE_6__.ts ? size : 0;
      const read = () => bytes ? (0, _inspect_files_js__WEBPACK_IMPORTED_MODULE_5__.hM)(bytes) : (0, _inspect_files_js__WEBPACK_IMPORTED_MODULE_5__.TC)(fd, size, held);
      const contents = paths && (0, _inspect_inspect_js__WEBPACK_IMPORTED_MODULE_3__.N)(paths[index] ?? "", bytes?.length ?? size, read());
      if (contents) digests.contents.push([ index, contents ]);
     } finally {
      (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(fd);
     }
    } catch (error) {
     digests.errors.push([ index, (0, _shared_system_code_js__WEBPACK_IMPORTED_MODULE_7__.x)(error) ]);
    }
   }
   return digests;
  }
  function digestsFor(files) {
   return {
    sizes: new Float64Array(files),
    devices: new Float64Array(files),
    inodes: new Float64Array(files),
    executables: new Uint8Array(files),
    sha256: "",
    checkpoints: [],
    contents: [],
    errors: []
   };
  }
 },
 82965: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   IK: () => inspectFiles,
   TC: () => readerOf,
   hM: () => readerIn
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
  var _inspect_inspect_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9818);
  var _canonical_files_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(95413);
  var _open_file_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(68170);
  var _shared_system_code_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(15130);
  const HEAD_BYTES = 256 * 1024;
  function inspectFiles(files) {
   const inspected = {
    contents: [],
    errors: []
   };
   for (const [index, {source: source, path: path}] of files.entries()) {
    try {
     const {fd: fd, size: size} = (0, _open_file_js__WEBPACK_IMPORTED_MODULE_3__.H_)(source);
     try {
      const bytes = (0, _canonical_files_js__WEBPACK_IMPORTED_MODULE_2__.M)(source, fd, size);
      const read = bytes ? readerIn(bytes) : readerOf(fd, size);
      const contents = (0, _inspect_inspect_js__WEBPACK_IMPORTED_MODULE_1__.N)(path, bytes?.length ?? size, read);
      if (contents) inspected.contents.push([ index, contents ]);
     } finally {
      (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
     }
    } catch (error) {
     inspected.errors.push([ index, (0, _shared_system_code_js__WEBPACK_IMPORTED_MODULE_4__.x)(error) ]);
    }
   }
   return inspected;
  }
  function readerIn(bytes) {
   return (offset, length) => offset < 0 ? bytes.subarray(0, 0) : bytes.subarray(offset, offset + length);
  }
  function readerOf(fd, size, held = 0) {
   const headBytes = held || (0, _open_file_js__WEBPACK_IMPORTED_MODULE_3__.lR)(fd, _open_file_js__WEBPACK_IMPORTED_MODULE_3__.r.subarray(0, Math.min(size, HEAD_BYTES)), 0);
   const head = _open_file_js__WEBPACK_IMPORTED_MODULE_3__.r.subarray(0, headBytes);
   const rest = _open_file_js__WEBPACK_IMPORTED_MODULE_3__.r.subarray(headBytes);
   return (offset, length) => {
    const end = Math.min(offset + length, size);
    if (end <= offset || offset < 0) return head.subarray(0, 0);
    if (end <= head.length) return head.subarray(offset, end);
    const wanted = end - offset;
    const into = wanted <= rest.length ? rest.subarray(0, wanted) : Buffer.allocUnsafeSlow(wanted);
    return into.subarray(0, (0, _open_file_js__WEBPACK_IMPORTED_MODULE_3__.lR)(fd, into, offset));
   };
  }
 },
 88569: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   L4: () => INSTALLER_FILES,
   em: () => isEvidence,
   wR: () => DISTRIBUTION_NOTE
  });
  const INSTALLER_FILES = [ "**/*.dist-info/INSTALLER", "**/*.dist-info/REQUESTED", "**/*.dist-info/direct_url.json", "**/*.dist-info/uv_cache.json", "**/*.dist-info/uv_build.json", "**/*.dist-info/REFER_TO", ".lock", "**/node_modules/.package-lock.json", "**/node_modules/.package-map.json", "**/node_modules/.modules.yaml", "**/node_modules/.pnpm-workspace-state*.json", "**/node_modules/.pnpm/lock.yaml", "**/node_modules/.yarn-state.yml", "**/node_modules/.yarn-integrity", "**/.yarn/install-state.gz", "**/.yarn/build-state.yml" ];
  const DISTRIBUTION_NOTE = /\.dist-info\/(?:INSTALLER|REQUESTED|direct_url\.json|uv_cache\.json|uv_build\.json|REFER_TO)$/;
  const EVIDENCE = /\.dist-info\/direct_url\.json$|\/\.package-lock\.json$/;
  function isEvidence(path) {
   return EVIDENCE.test(path);
  }
 },
 31200: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   In: () => nameLocalPackages,
   aD: () => canonicalNodeLock,
   qY: () => canonicalManifest
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77598);
  var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(38522);
  const LOCAL = /((?:@[^/+]+\+)?[^/@+]+)@file\+{4}[^/]+/g;
  const HINT = "@file++++";
  function nameLocalPackages(entries) {
   const names = new Map;
   for (const {path: path} of entries) if (path.includes(HINT)) for (const [whole, name = ""] of path.matchAll(LOCAL)) names.set(name, (names.get(name) ?? new Set).add(whole));
   if (names.size === 0) return;
   const renamed = text => text.replace(LOCAL, (whole, name) => names.get(name)?.size === 1 ? `${name}@file` : whole);
   for (const entry of entries) {
    entry.path = renamed(entry.path);
    if (entry.target?.includes(HINT)) relink(entry, renamed(entry.target));
   }
  }
  function relink(entry, target) {
   const [size, sha256, crc] = [ Buffer.byteLength(target), (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)("sha256", target), (0, 
   node_zlib__WEBPACK_IMPORTED_MODULE_1__.crc32)(target) ];
   Object.assign(entry, {
    target: target,
    size: size,
    sha256: sha256,
    crc: crc
   });
  }
  const FILE_URL = /([^\s"'@:/]+@file:)\/\/\/[^\s"'(),]*?(?=["'\s(),]|:(?:\s|$)|$)/gm;
  function canonicalManifest(text) {
   return text.replace(FILE_URL, "$1");
  }
  const FOLDER_NAME = /^(\{\n) {2}"name": "[^"\n]*",\n/;
  const OWN_NAME = /^ {4}"": \{\n(?: {6}"version".*\n)? {6}"name":/m;
  function canonicalNodeLock(text) {
   return OWN_NAME.test(text) ? text : text.replace(FOLDER_NAME, "$1");
  }
 },
 68170: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   H_: () => openInLayer,
   lR: () => readFully,
   lf: () => openRegular,
   pe: () => WINDOW_BYTES,
   r: () => buffer,
   ts: () => PIECE_BYTES
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
  const PIECE_BYTES = 1 << 20;
  const WINDOW_BYTES = 32 * 1024;
  const buffer = Buffer.allocUnsafeSlow(WINDOW_BYTES + PIECE_BYTES);
  const {O_RDONLY: O_RDONLY = 0, O_NOFOLLOW: O_NOFOLLOW = 0, O_NONBLOCK: O_NONBLOCK = 0} = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
  const OPEN_FLAGS = O_RDONLY | O_NOFOLLOW | O_NONBLOCK;
  function openRegular(source) {
   const fd = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(source, OPEN_FLAGS);
   const stat = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(fd);
   if (stat.isFile()) return {
    fd: fd,
    size: stat.size,
    mode: stat.mode,
    device: stat.dev,
    inode: stat.ino
   };
   (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
   throw Object.assign(new Error("not a regular file"), {
    code: "ENOTFILE"
   });
  }
  const OPEN_FILES = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)("/proc/self/fd") ? node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native("/proc/self/fd") : undefined;
  function openInLayer(source, known) {
   const opened = openRegular(source);
   if (opened.inode === known?.inode && opened.device === known.device) return opened;
   try {
    if (isStillAt(source, opened.fd)) return opened;
    throw Object.assign(new Error("reached by a link"), {
     code: "ELOOP"
    });
   } catch (error) {
    (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(opened.fd);
    throw error;
   }
  }
  function isStillAt(source, fd) {
   if (OPEN_FILES) return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(`${OPEN_FILES}/${fd}`) === source;
   return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(source) === source && (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(source).ino === (0, 
   node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(fd).ino;
  }
  function readFully(fd, into, position) {
   let filled = 0;
   while (filled < into.length) {
    const read = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(fd, into, filled, into.length - filled, position + filled);
    if (read === 0) break;
    filled += read;
   }
   return filled;
  }
 },
 55427: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   d: () => recordRows,
   q: () => canonicalRecord
  });
  var _installer_files_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(88569);
  const SCRIPT = /^(?:(?:\.\.\/)*|\/.*\/)bin\/[^/]+$/;
  const COMPILED = /(?:^|\/)__pycache__\//;
  const BEFORE_MOVE = /^("?)\.\.\/\.\.\/(?!\.\.\/)/;
  function canonicalRecord(text) {
   const rows = text.split(/\r?\n/).filter(row => row !== "");
   if (rows.some(isCut)) return text;
   const paths = new Set(rows.map(pathOf));
   const kept = rows.filter(row => isKept(pathOf(row), paths)).map(row => row.replace(BEFORE_MOVE, "$1"));
   return [ ...new Set(kept) ].sort().map(row => `${row}\n`).join("");
  }
  function recordRows(text) {
   const rows = text.split(/\r?\n/).filter(row => row !== "");
   return rows.map(row => {
    const size = /,(\d+)$/.exec(row)?.[1];
    return {
     path: pathOf(row),
     size: size === undefined ? undefined : Number(size)
    };
   });
  }
  function isCut(row) {
   return row.includes('"') && row.split('"').length % 2 === 0;
  }
  function pathOf(row) {
   const quoted = row.startsWith('"') ? /^"((?:[^"]|"")*)"/.exec(row)?.[1] : undefined;
   if (quoted !== undefined) return quoted.replaceAll('""', '"');
   const end = row.indexOf(",");
   return end < 0 ? row : row.slice(0, end);
  }
  function isKept(path, paths) {
   if (SCRIPT.test(path) || COMPILED.test(path) || _installer_files_js__WEBPACK_IMPORTED_MODULE_0__.wR.test(path)) return false;
   return !(/\.py[co]$/.test(path) && paths.has(path.slice(0, -1)));
  }
 },
 81328: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   a: () => inOrder,
   G: () => startWorkers
  });
  var external_node_os_ = __nccwpck_require__(48161);
  var external_node_worker_threads_ = __nccwpck_require__(75919);
  var deflate = __nccwpck_require__(6089);
  var digest_files = __nccwpck_require__(34865);
  var external_node_fs_ = __nccwpck_require__(73024);
  const MOST_FILES = 2e4;
  function measureOmitted(omitted, most = MOST_FILES) {
   const measured = {
    files: [],
    bytes: [],
    isComplete: true
   };
   let left = most;
   for (const {source: source, isFolder: isFolder} of omitted) {
    const share = measure(source, isFolder, left);
    left -= share.files;
    measured.files.push(share.files);
    measured.bytes.push(share.bytes);
    measured.isComplete &&= share.isComplete;
   }
   return measured;
  }
  function measure(top, isFolder, most) {
   const share = {
    files: 0,
    bytes: 0,
    isComplete: true
   };
   const folders = [];
   const count = (source, asFolder) => {
    if (asFolder) folders.push(source); else if (share.files >= most) share.isComplete = false; else {
     share.files += 1;
     share.bytes += (0, external_node_fs_.lstatSync)(source).size;
    }
   };
   try {
    count(top, isFolder);
    for (let folder = folders.pop(); folder !== undefined && share.isComplete; folder = folders.pop()) for (const item of (0, 
    external_node_fs_.readdirSync)(folder, {
     withFileTypes: true
    })) count(`${folder}/${item.name}`, item.isDirectory());
   } catch {
    share.isComplete = false;
   }
   return share;
  }
  var inspect_files = __nccwpck_require__(82965);
  function perform(task) {
   if (task.kind === "digest") return {
    kind: "digest",
    digests: (0, digest_files.E)(task.files, task)
   };
   if (task.kind === "inspect") return {
    kind: "inspect",
    inspected: (0, inspect_files.IK)(task.files)
   };
   if (task.kind === "measure") return {
    kind: "measure",
    measured: measureOmitted(task.omitted)
   };
   try {
    if (task.kind === "sample") return {
     kind: "sample",
     packed: (0, deflate.tb)(task.samples)
    };
    return {
     kind: "deflate",
     ...(0, deflate.T_)(task.pieces)
    };
   } catch (error) {
    if (error instanceof deflate.YE) return {
     kind: "failed",
     source: error.source,
     error: error.code
    };
    throw error;
   }
  }
  function claim(claims, ticket) {
   return Atomics.compareExchange(claims, ticket % claims.length, ticket, 0) === ticket;
  }
  function buffersOf(answer) {
   if (answer.kind === "deflate") return [ answer.bytes.buffer ];
   if (answer.kind !== "digest") return [];
   const {sizes: sizes, devices: devices, inodes: inodes, executables: executables} = answer.digests;
   return [ sizes.buffer, devices.buffer, inodes.buffer, executables.buffer ];
  }
  if (!external_node_worker_threads_.isMainThread && external_node_worker_threads_.parentPort) {
   const port = external_node_worker_threads_.parentPort;
   const claims = external_node_worker_threads_.workerData;
   port.on("message", ({ticket: ticket, task: task}) => {
    if (!claim(claims, ticket)) return;
    const answer = perform(task);
    port.postMessage({
     ticket: ticket,
     answer: answer
    }, buffersOf(answer));
   });
  }
  const MAX_TASKS = 1 << 16;
  const HEAP = {
   maxYoungGenerationSizeMb: 4,
   maxOldGenerationSizeMb: 128
  };
  function startWorkers(threads = Math.min(Math.max((0, external_node_os_.availableParallelism)() - 1, 1), 16)) {
   const claims = new Int32Array(new SharedArrayBuffer(MAX_TASKS * Int32Array.BYTES_PER_ELEMENT));
   const jobs = new Map;
   const inLine = [];
   let issued = 0;
   let helping = false;
   let failure;
   const pool = Array.from({
    length: threads
   }, () => startThread(claims, answered, fail));
   function answered(ticket, answer) {
    const job = jobs.get(ticket);
    jobs.delete(ticket);
    if (job) job.thread.load -= 1;
    job?.resolve(answer);
   }
   function fail(error) {
    failure ??= error;
    for (const {reject: reject} of jobs.values()) reject(error);
    jobs.clear();
   }
   function help() {
    if (helping || inLine.length === 0) return;
    helping = true;
    setImmediate(() => {
     helping = false;
     const ticket = claimLast(claims, inLine);
     const job = ticket && jobs.get(ticket);
     if (!job) return;
     try {
      answered(ticket, perform(job.task));
     } catch (error) {
      job.reject(error);
     }
     help();
    });
   }
   return {
    hands: threads + 1,
    run: task => new Promise((resolve, reject) => {
     if (failure) return reject(failure);
     const thread = pool.reduce((idlest, one) => one.load < idlest.load ? one : idlest);
     const ticket = ++issued;
     Atomics.store(claims, ticket % MAX_TASKS, ticket);
     thread.load += 1;
     jobs.set(ticket, {
      task: task,
      thread: thread,
      resolve: resolve,
      reject: reject
     });
     thread.worker.postMessage({
      ticket: ticket,
      task: task
     });
     inLine.push(ticket);
     help();
    }),
    close: async () => {
     inLine.length = 0;
     await Promise.all(pool.map(({worker: worker}) => worker.terminate()));
    }
   };
  }
  function claimLast(claims, inLine) {
   for (let ticket = inLine.pop(); ticket !== undefined; ticket = inLine.pop()) {
    if (claim(claims, ticket)) return ticket;
   }
   return undefined;
  }
  function startThread(claims, onAnswer, onError) {
   const file = new URL(__nccwpck_require__(75074), __nccwpck_require__.b);
   const worker = new external_node_worker_threads_.Worker(file, {
    resourceLimits: HEAP,
    workerData: claims
   });
   worker.on("message", ({ticket: ticket, answer: answer}) => onAnswer(ticket, answer));
   worker.on("error", onError);
   return {
    worker: worker,
    load: 0
   };
  }
  const TASKS_PER_HAND = 3;
  async function* inOrder(workers, tasks, window = workers.hands * TASKS_PER_HAND) {
   const ahead = [];
   const iterator = tasks[Symbol.iterator]();
   for (;;) {
    while (ahead.length < window) {
     const next = iterator.next();
     if (next.done) break;
     const answer = workers.run(next.value.task);
     answer.catch(() => undefined);
     ahead.push({
      item: next.value,
      answer: answer
     });
    }
    const next = ahead.shift();
    if (!next) return;
    yield {
     ...next.item,
     answer: await next.answer
    };
   }
  }
 },
 47484: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   Jo: () => fragment,
   LD: () => inBase64,
   Lv: () => decodings
  });
  function inBase64(beginnings) {
   return new RegExp(beginnings.flatMap(text => [ 0, 1, 2 ].map(before => fragment(text, before))).join("|"));
  }
  function fragment(text, before) {
   const bytes = Buffer.concat([ Buffer.alloc(before), Buffer.from(text) ]);
   const [from, to] = [ Math.ceil(before * 8 / 6), Math.floor(bytes.length * 8 / 6) ];
   return bytes.toString("base64").slice(from, to);
  }
  function decodings(word) {
   return [ 0, 1, 2, 3 ].map(from => Buffer.from(word.slice(from), "base64").toString("latin1"));
  }
 },
 56949: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   e1: () => asText,
   qY: () => asRecord,
   u4: () => isRecord
  });
  function isRecord(value) {
   return typeof value === "object" && value !== null && !Array.isArray(value);
  }
  function asRecord(value) {
   return typeof value === "object" && value !== null ? value : {};
  }
  function asText(value) {
   return typeof value === "string" ? value : "";
  }
 },
 11378: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   e: () => isSecretName
  });
  const WORD = /^(?:PASS|PWD|PW|PAT|CREDS?|CREDENTIALS?|KEYS?|TOKENS?|AUTH|DSN|JWT|BEARER|PASSPHRASE|CONNECTION_?STRING)$/;
  const PART = /SECRET|PASSWORD(?!LESS)|PASSWD|(?:TOKENS?|PASSPHRASE|CREDENTIALS?|(?:API|ACCESS|ACCOUNT|PRIVATE|SECRET|SIGNING|ENCRYPTION|AUTH|MASTER|SSH|GPG|DEPLOY|LICENSE)KEYS?|(?:ADMIN|BECOME|DB|FTP|KEY|LOGIN|MAIL|MONGO|MYSQL|PG|REDIS|ROOT|SMTP|SQL|SSH|STORE|SUDO|USER)(?:PASS|PWD|PW))$/;
  const WEBHOOK = /(?:^|_)WEBHOOK(?:_UR[IL])?$/;
  const HARMLESS_NAME = /(?:^|_)PUBLIC_?KEYS?(?:_|$)|^PUBLIC_API_KEY$|^(?:NEXT|NUXT|EXPO)_PUBLIC_|PUBLISHABLE|_(?:IDS?|NAMES?|ARNS?|UR[IL]S?|HOSTS?|PORT|ENDPOINTS?|PATHS?|FILES?|FILENAME|DIR|DIRECTORY|FOLDER|TYPES?|KIND|METHODS?|MODE|PROVIDERS?|DOMAINS?|SERVERS?|REALM|SCOPES?|STRATEGY|ENABLED|DISABLED|REQUIRED|USER|USERNAME|SOCK|SOCKET|FORMAT|SIZE|BITS|COUNT|LIMIT|RATE|ALIAS|LABEL|ALGORITHM|ALGO|ISSUER|AUDIENCE|HEADERS?|PREFIX|SUFFIX|REGION|VERSION|LENGTH|TTL|EXPIRY|EXPIRATION|EXPIRES(?:_IN)?|SECONDS|MINUTES|HOURS|DAYS|MS)$/;
  const HARMLESS_KEY = /(?:^|_)(?:CACHE|RESTORE|PRIMARY|FOREIGN|PARTITION|SORT|RANGE|INDEX|ROUTING|SHARD|CONCURRENCY|IDEMPOTENCY|OBJECT|BUCKET|STATE|ARTIFACT|TRANSLATION|ISSUE)_?KEYS?$|(?:^|_)CACHE_(?:(?:HASH|HIT|MATCHED|PRIMARY|RESTORE|SAVE)_)?KEYS?(?:_|$)/;
  const HARMLESS = /^(?:PWD|OLDPWD|INIT_CWD|PATH|SSH_AUTH_SOCK|XAUTHORITY)$/;
  function isSecretName(name) {
   const words = inWords(name);
   if (HARMLESS.test(words)) return false;
   if (WEBHOOK.test(words)) return true;
   if (HARMLESS_NAME.test(words) || HARMLESS_KEY.test(words)) return false;
   return words.split("_").some(word => WORD.test(word) || PART.test(word)) || words.endsWith("CONNECTION_STRING");
  }
  function inWords(name) {
   return name.replace(/([a-z\d])(?=[A-Z])/g, "$1_").replace(/([A-Z])(?=[A-Z][a-z])/g, "$1_").replace(/[^A-Za-z\d]+/g, "_").toUpperCase();
  }
 },
 15130: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   x: () => systemCode
  });
  function systemCode(error) {
   return typeof error === "object" && error && "code" in error ? String(error.code) : String(error);
  }
 }
};

var __webpack_module_cache__ = {};

function __nccwpck_require__(moduleId) {
 var cachedModule = __webpack_module_cache__[moduleId];
 if (cachedModule !== undefined) {
  return cachedModule.exports;
 }
 var module = __webpack_module_cache__[moduleId] = {
  exports: {}
 };
 var threw = true;
 try {
  __webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
  threw = false;
 } finally {
  if (threw) delete __webpack_module_cache__[moduleId];
 }
 return module.exports;
}

__nccwpck_require__.m = __webpack_modules__;

if (typeof __nccwpck_require__ !== "undefined") __nccwpck_require__.ab = decodeURIComponent(new URL(".", import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";

(() => {
 var getProto = Object.getPrototypeOf ? obj => Object.getPrototypeOf(obj) : obj => obj.__proto__;
 var leafPrototypes;
 __nccwpck_require__.t = function(value, mode) {
  if (mode & 1) value = this(value);
  if (mode & 8) return value;
  if (typeof value === "object" && value) {
   if (mode & 4 && value.__esModule) return value;
   if (mode & 16 && typeof value.then === "function") return value;
  }
  var ns = Object.create(null);
  __nccwpck_require__.r(ns);
  var def = {};
  leafPrototypes = leafPrototypes || [ null, getProto({}), getProto([]), getProto(getProto) ];
  for (var current = mode & 2 && value; typeof current == "object" && !~leafPrototypes.indexOf(current); current = getProto(current)) {
   Object.getOwnPropertyNames(current).forEach(key => def[key] = () => value[key]);
  }
  def["default"] = () => value;
  __nccwpck_require__.d(ns, def);
  return ns;
 };
})();

(() => {
 __nccwpck_require__.d = (exports, definition) => {
  for (var key in definition) {
   if (__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
    Object.defineProperty(exports, key, {
     enumerable: true,
     get: definition[key]
    });
   }
  }
 };
})();

(() => {
 __nccwpck_require__.f = {};
 __nccwpck_require__.e = chunkId => Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
  __nccwpck_require__.f[key](chunkId, promises);
  return promises;
 }, []));
})();

(() => {
 __nccwpck_require__.u = chunkId => ({
  303: "aws-sdk-client-cloudwatch-logs",
  324: "ignore",
  496: "semver-for-actions-check",
  525: "publish-log-decisions",
  534: "publish-promote-promote",
  919: "layer-overlay",
  1032: "packageurl-js",
  1170: "actions-chunk-without-layer",
  1296: "aws-layer-policy",
  1316: "adm-zip",
  1365: "rollout-attach-attach",
  1483: "publish-watch",
  1559: "aws-aliases",
  1572: "packages-chunk-for-actions-load-packages",
  1692: "report-summary",
  1695: "aws-sdk-client-sts",
  1696: "aws-sdk-client-lambda",
  1825: "layer-archive-read-in-parts",
  1876: "account-audit-audit",
  2088: "semver-for-build-build",
  2358: "aws-sdk-lib-storage",
  2393: "publish-roll-out",
  2409: "build-python-prepare",
  2413: "actions-github",
  2934: "inputs-check",
  3105: "publish-plan-description",
  3191: "packages-compare-for-actions-publish",
  3197: "github-submit-dependencies",
  3288: "actions-slim",
  3292: "smol-toml",
  3468: "checks-check",
  3565: "actions-chunk-with-aws",
  3711: "aws-sdk-client-s3",
  3769: "actions-recognised-layer",
  3847: "layer-find-secrets-for-layer-ready-archive",
  3951: "actions-publish",
  3996: "rollout-layer-list",
  4085: "aws-sdk-client-cloudwatch",
  4259: "publish-promote-refuse-secrets",
  4285: "actions-refuse-findings",
  4587: "actions-install-packages",
  4736: "aws-sdk-client-ssm",
  4800: "inputs-layer",
  5059: "aws-sdk-client-resource-groups-tagging-api",
  5150: "account-prune-prune",
  5198: "actions-publish-pack",
  5572: "packages-compare-for-actions-refuse-findings",
  5881: "jsonc-parser",
  5917: "actions-check",
  6217: "actions-check-layer",
  6228: "layer-find-secrets-for-actions-refuse-findings",
  6444: "rollout-performance-compare-durations",
  6549: "npm-packlist",
  6883: "publish-published-secrets",
  7203: "aws-layers",
  7213: "build-node-prepare-pnpm",
  7271: "rollout-apply",
  7392: "aws-sdk-client-cloudtrail",
  7443: "rollout-read",
  7507: "aws-sdk-client-codedeploy",
  7712: "lambda-operating-systems",
  7924: "build-bytecode-pack",
  7934: "valibot",
  8220: "publish-publish",
  8238: "github-comment-on-pull-request",
  8669: "build-node-prepare",
  8704: "aws-call-log",
  8815: "yaml",
  9191: "packages-chunk-for-account-audit-sboms-write-sboms",
  9232: "rollout-rollback-rollback",
  9345: "checks-npm-prisma",
  9427: "layer-ready-archive",
  9721: "publish-differences",
  9729: "layer-archive-format",
  9920: "inspect-configuration-configuration"
 }[chunkId] + ".js");
})();

(() => {
 __nccwpck_require__.o = (obj, prop) => Object.prototype.hasOwnProperty.call(obj, prop);
})();

(() => {
 __nccwpck_require__.r = exports => {
  if (typeof Symbol !== "undefined" && Symbol.toStringTag) {
   Object.defineProperty(exports, Symbol.toStringTag, {
    value: "Module"
   });
  }
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
 };
})();

(() => {
 var scriptUrl;
 if (typeof import.meta.url === "string") scriptUrl = import.meta.url;
 if (!scriptUrl) throw new Error("Automatic publicPath is not supported in this browser");
 scriptUrl = scriptUrl.replace(/#.*$/, "").replace(/\?.*$/, "").replace(/\/[^\/]+$/, "/");
 __nccwpck_require__.p = scriptUrl;
})();

(() => {
 __nccwpck_require__.b = new URL("./", import.meta.url);
 var installedChunks = {
  8792: 0
 };
 var installChunk = data => {
  var {ids: ids, modules: modules, runtime: runtime} = data;
  var moduleId, chunkId, i = 0;
  for (moduleId in modules) {
   if (__nccwpck_require__.o(modules, moduleId)) {
    __nccwpck_require__.m[moduleId] = modules[moduleId];
   }
  }
  if (runtime) runtime(__nccwpck_require__);
  for (;i < ids.length; i++) {
   chunkId = ids[i];
   if (__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
    installedChunks[chunkId][0]();
   }
   installedChunks[ids[i]] = 0;
  }
 };
 __nccwpck_require__.f.j = (chunkId, promises) => {
  var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
  if (installedChunkData !== 0) {
   if (installedChunkData) {
    promises.push(installedChunkData[1]);
   } else {
    if (true) {
     var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, e => {
      if (installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
      throw e;
     });
     var promise = Promise.race([ promise, new Promise(resolve => installedChunkData = installedChunks[chunkId] = [ resolve ]) ]);
     promises.push(installedChunkData[1] = promise);
    }
   }
  }
 };
})();

var __webpack_exports__ = {};

__nccwpck_require__.d(__webpack_exports__, {
 K0: () => attach,
 R3: () => prune,
 dU: () => rollback,
 mk: () => publish,
 pt: () => promote,
 sb: () => audit,
 z6: () => check
});

var _layer_workers_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(81328);

async function publish() {
 const workers = (0, _layer_workers_js__WEBPACK_IMPORTED_MODULE_0__.G)();
 const action = await Promise.all([ __nccwpck_require__.e(324), __nccwpck_require__.e(4800), __nccwpck_require__.e(9729), __nccwpck_require__.e(1692), __nccwpck_require__.e(2934), __nccwpck_require__.e(3951) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 53951));
 await action.publish(workers);
}

async function check() {
 const workers = (0, _layer_workers_js__WEBPACK_IMPORTED_MODULE_0__.G)();
 const action = await Promise.all([ __nccwpck_require__.e(324), __nccwpck_require__.e(4800), __nccwpck_require__.e(9729), __nccwpck_require__.e(2934), __nccwpck_require__.e(5917) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 45917));
 await action.check(workers);
}

async function rollback() {
 const action = await Promise.all([ __nccwpck_require__.e(324), __nccwpck_require__.e(7934), __nccwpck_require__.e(4800), __nccwpck_require__.e(1692), __nccwpck_require__.e(1170) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 51170));
 await action.rollback();
}

async function promote() {
 const action = await Promise.all([ __nccwpck_require__.e(324), __nccwpck_require__.e(7934), __nccwpck_require__.e(4800), __nccwpck_require__.e(1692), __nccwpck_require__.e(1170) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 51170));
 await action.promote();
}

async function prune() {
 const action = await Promise.all([ __nccwpck_require__.e(324), __nccwpck_require__.e(7934), __nccwpck_require__.e(4800), __nccwpck_require__.e(1692), __nccwpck_require__.e(1170) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 51170));
 await action.prune();
}

async function audit() {
 const action = await Promise.all([ __nccwpck_require__.e(324), __nccwpck_require__.e(7934), __nccwpck_require__.e(4800), __nccwpck_require__.e(1692), __nccwpck_require__.e(1170) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 51170));
 await action.audit();
}

async function attach() {
 const action = await Promise.all([ __nccwpck_require__.e(324), __nccwpck_require__.e(7934), __nccwpck_require__.e(4800), __nccwpck_require__.e(1692), __nccwpck_require__.e(1170) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 51170));
 await action.attach();
}

var __webpack_exports__attach = __webpack_exports__.K0;

var __webpack_exports__audit = __webpack_exports__.sb;

var __webpack_exports__check = __webpack_exports__.z6;

var __webpack_exports__promote = __webpack_exports__.pt;

var __webpack_exports__prune = __webpack_exports__.R3;

var __webpack_exports__publish = __webpack_exports__.mk;

var __webpack_exports__rollback = __webpack_exports__.dU;

export { __webpack_exports__attach as attach, __webpack_exports__audit as audit, __webpack_exports__check as check, __webpack_exports__promote as promote, __webpack_exports__prune as prune, __webpack_exports__publish as publish, __webpack_exports__rollback as rollback };
