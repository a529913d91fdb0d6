import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ // The require scope
/******/ var __nccwpck_require__ = {};
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  B: () => (/* binding */ claim),
  y: () => (/* binding */ perform)
});

;// CONCATENATED MODULE: external "node:worker_threads"
const external_node_worker_threads_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: external "node:zlib"
const external_node_zlib_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
;// CONCATENATED MODULE: ./build/src/layer/open-file.js

/** How much of a file is read at a time: what one task deflates, and the step of a digest's checkpoints, in bytes. */
const open_file_PIECE_BYTES = 1 << 20;
/** Deflate looks back this far, so a piece is primed with as much of what stands before it. */
const WINDOW_BYTES = 32 * 1024;
/** What files are read into: used again for every one, so that the garbage collector never sees it. */
const buffer = Buffer.allocUnsafeSlow(WINDOW_BYTES + open_file_PIECE_BYTES);
const { O_RDONLY = 0, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = external_node_fs_namespaceObject.constants;
const OPEN_FLAGS = O_RDONLY | O_NOFOLLOW | O_NONBLOCK;
/**
 * Opens a file for reading without following a link that took its place since the walk, and without hanging on
 * a FIFO that did. Windows has neither flag.
 */
function openRegular(source) {
    const fd = (0,external_node_fs_namespaceObject.openSync)(source, OPEN_FLAGS);
    const stat = (0,external_node_fs_namespaceObject.fstatSync)(fd);
    if (stat.isFile())
        return { fd, size: stat.size, mode: stat.mode };
    (0,external_node_fs_namespaceObject.closeSync)(fd);
    throw Object.assign(new Error('not a regular file'), { code: 'ENOTFILE' });
}
/** Where Linux says what an open file is called. */
const OPEN_FILES = '/proc/self/fd';
const TELLS_NAMES = (0,external_node_fs_namespaceObject.existsSync)(OPEN_FILES);
/**
 * Opens a file of a layer as openRegular() does, and proves that no folder on the way to it became a link since the walk:
 * what lies outside would be packed as if it were the layer's.
 * @param source without links in it
 * @throws ELOOP where one did
 */
function openInLayer(source) {
    const opened = openRegular(source);
    try {
        if (isStillAt(source, opened.fd))
            return opened;
        throw Object.assign(new Error('reached by a link'), { code: 'ELOOP' });
    }
    catch (error) {
        (0,external_node_fs_namespaceObject.closeSync)(opened.fd);
        throw error;
    }
}
/** What is looked up by its name may be swapped meanwhile, so elsewhere than on Linux it must be the file that is open. */
function isStillAt(source, fd) {
    if (TELLS_NAMES)
        return (0,external_node_fs_namespaceObject.readlinkSync)(`${OPEN_FILES}/${fd}`) === source;
    return external_node_fs_namespaceObject.realpathSync.native(source) === source && (0,external_node_fs_namespaceObject.lstatSync)(source).ino === (0,external_node_fs_namespaceObject.fstatSync)(fd).ino;
}
function readFully(fd, into, position) {
    let filled = 0;
    while (filled < into.length) {
        const read = (0,external_node_fs_namespaceObject.readSync)(fd, into, filled, into.length - filled, position + filled);
        if (read === 0)
            break;
        filled += read;
    }
    return filled;
}

;// CONCATENATED MODULE: ./build/src/problem.js
/**
 * Something the user can put right: what is wrong and where, and what to do about it, each one sentence or more.
 * Every error that the action raises on purpose is one of these; anything else is a fault of ours.
 */
class problem_Problem extends Error {
    what;
    fix;
    constructor(what, fix, options) {
        super(`${what} ${fix}`, options);
        this.what = what;
        this.fix = fix;
        this.name = 'Problem';
    }
}

;// CONCATENATED MODULE: ./build/src/layer/unreadable.js

const CAUSES = {
    EACCES: [
        'cannot be read: permission denied',
        'Give the job read permission first: `chmod -R a+rX <path>`.',
    ],
    EPERM: ['cannot be read: permission denied', 'Give the job read permission first: `chmod -R a+rX <path>`.'],
    ENOENT: ['vanished while the layer was read', 'Let the build finish before this step and run it again.'],
    ELOOP: [
        'became a symbolic link while the layer was read',
        'Let the build finish before this step and run it again.',
    ],
    ECHANGED: ['changed while the layer was packed', 'Let the build finish before this step and run it again.'],
    ENOTFILE: [
        'is neither a file, a folder nor a symbolic link',
        'Remove it, or leave it out: `exclude: <its name>` (a layer cannot hold FIFOs, sockets or devices).',
    ],
};
/**
 * The problem with a file that could not be read as part of the layer.
 * @param path as the user knows it
 * @param code the system's error code, or ECHANGED and ENOTFILE of our own
 */
function unreadable(path, code) {
    const [what, fix] = CAUSES[code] ?? [`cannot be read (${code})`, 'Check the file and run the step again.'];
    return new Problem(`"${path}" ${what}.`, fix);
}
/** The system's code of an error, e.g. `EACCES`. */
function systemCode(error) {
    return typeof error === 'object' && error && 'code' in error ? String(error.code) : String(error);
}

;// CONCATENATED MODULE: ./build/src/layer/deflate-pieces.js




/** Deflate never adds more than this to a piece, nor 64 times this to a task. */
const SLACK_BYTES = 1024;
const TEXT = { level: 5, memLevel: 9 };
const BINARY = { level: 6, memLevel: 8 };
const HUFFMAN = { strategy: external_node_zlib_namespaceObject.constants.Z_HUFFMAN_ONLY, memLevel: 9 };
const STORED_BLOCKS = { level: 0 };
const output = Buffer.allocUnsafeSlow(2 * open_file_PIECE_BYTES + 64 * SLACK_BYTES);
/**
 * How to deflate these bytes. Text is searched a level less: the trees of `npm run bench` pack in a
 * tenth to a third less time and grow by one percent.
 * Matching is wasted on weights, images and archives, which a sample tells: only Huffman coding where matching adds
 * nothing to it, stored where that gains nothing either.
 */
function encodingOf(data) {
    if (!data.subarray(0, 4096).includes(0))
        return TEXT;
    if (data.length < 128 * 1024)
        return BINARY;
    const sample = Buffer.concat([0.1, 0.4, 0.6, 0.9].map((at) => {
        const start = Math.floor(data.length * at) - 4096;
        return data.subarray(start, start + 8192);
    }));
    const huffman = (0,external_node_zlib_namespaceObject.deflateRawSync)(sample, HUFFMAN).length;
    if ((0,external_node_zlib_namespaceObject.deflateRawSync)(sample, BINARY).length < huffman * 0.995)
        return BINARY;
    return huffman < sample.length * 0.995 ? HUFFMAN : STORED_BLOCKS;
}
/** Deflates a piece; all but the last of a file end on a byte boundary, so that the pieces join into one stream. */
function deflate(data, dictionary, last) {
    return (0,external_node_zlib_namespaceObject.deflateRawSync)(data, {
        ...encodingOf(data),
        ...(dictionary.length > 0 && { dictionary }),
        finishFlush: last ? external_node_zlib_namespaceObject.constants.Z_FINISH : external_node_zlib_namespaceObject.constants.Z_SYNC_FLUSH,
        chunkSize: data.length + SLACK_BYTES, // one buffer, which release() can free
    });
}
/** Reads one piece, proves that the bytes are those that were digested, and packs them; valid until the next. */
function packPiece(piece) {
    const before = Math.min(piece.start, WINDOW_BYTES);
    const { fd, size } = openInLayer(piece.source);
    let filled;
    try {
        filled = readFully(fd, buffer.subarray(0, before + piece.length), piece.start - before);
    }
    finally {
        (0,external_node_fs_namespaceObject.closeSync)(fd);
    }
    const data = buffer.subarray(before, filled);
    const grown = piece.last && size !== piece.start + piece.length;
    if (grown || data.length !== piece.length || (0,external_node_zlib_namespaceObject.crc32)(data, piece.crcBefore) !== piece.crcAfter) {
        throw Object.assign(new Error('changed'), { code: 'ECHANGED' });
    }
    const whole = piece.start === 0 && piece.last;
    const packed = deflate(data, buffer.subarray(0, before), piece.last);
    return whole && packed.length >= data.length
        ? { bytes: data, deflated: false }
        : { bytes: packed, deflated: true };
}
/**
 * Frees a large buffer that nobody will read again. The collector sees a small object and would let tens of
 * megabytes pile up. Small ones share a pool and are left to it; Node 20 has no way to do this.
 */
function release({ buffer }) {
    if (buffer instanceof ArrayBuffer && buffer.byteLength > 64 * 1024 && 'transfer' in buffer)
        buffer.transfer(0);
}
/**
 * Packs pieces, which together are under 2 MiB, one after another.
 * @throws Unpacked
 */
function deflatePieces(pieces) {
    const packed = [];
    let filled = 0;
    for (const piece of pieces) {
        try {
            const { bytes, deflated } = packPiece(piece);
            output.set(bytes, filled);
            filled += bytes.length;
            packed.push({ length: bytes.length, deflated });
            if (deflated)
                release(bytes);
        }
        catch (error) {
            throw new Unpacked(piece.source, systemCode(error));
        }
    }
    return { packed, bytes: new Uint8Array(output.subarray(0, filled)) };
}
/** Why packing stopped: the file and the system's code, or ECHANGED. */
class Unpacked extends Error {
    source;
    code;
    constructor(source, code) {
        super(code);
        this.source = source;
        this.code = code;
    }
}
/** The packed size of each sample, deflated in the context that it has in its file; at most its length. */
function deflateSamples(samples) {
    return samples.map(({ source, start, length }) => {
        const before = Math.min(start, WINDOW_BYTES);
        const { fd } = openInLayer(source);
        try {
            const filled = readFully(fd, buffer.subarray(0, before + length), start - before);
            const data = buffer.subarray(before, filled);
            return Math.min(length, deflate(data, buffer.subarray(0, before), true).length);
        }
        finally {
            (0,external_node_fs_namespaceObject.closeSync)(fd);
        }
    });
}

;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
;// CONCATENATED MODULE: ./build/src/contents/bytes.js
/** No more than this is read at once, whatever a number in a file asks for. */
const MAX_READ = 16 << 20;
/**
 * The bytes at an offset, as many as the file has of them; none where the offset makes no sense.
 * They are valid until the next read.
 */
function bytesAt({ size, read }, offset, length) {
    if (!(offset >= 0 && offset < size && length > 0))
        return Buffer.alloc(0);
    const { buffer, byteOffset, byteLength } = read(offset, Math.min(length, size - offset, MAX_READ));
    return Buffer.from(buffer, byteOffset, byteLength);
}
/** The text up to the first NUL, or undefined where there is none within so many bytes. */
function stringAt(file, offset, most) {
    for (const length of [Math.min(most, 128), most]) {
        const bytes = bytesAt(file, offset, length);
        const end = bytes.indexOf(0);
        if (end >= 0)
            return bytes.toString('utf8', 0, end);
    }
    return undefined;
}
function numbersOf(bytes, littleEndian) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return {
        length: bytes.length,
        u16: (at) => view.getUint16(at, littleEndian),
        u32: (at) => view.getUint32(at, littleEndian),
        u64: (at) => Number(view.getBigUint64(at, littleEndian)),
    };
}

;// CONCATENATED MODULE: ./build/src/contents/elf-dynamic.js

/** A number as wide as an address. */
function wordOf(numbers, at, { bits }) {
    return bits === 64 ? numbers.u64(at) : numbers.u32(at);
}
/** Tags of the dynamic section: System V gABI, chapter 5; Linux Standard Base, "Symbol Versioning". */
const DT = {
    needed: 1,
    strings: 5,
    stringsSize: 10,
    soname: 14,
    rpath: 15,
    runpath: 29,
    flags1: 0x6ffffffb,
    versions: 0x6ffffffe,
};
const DF_1_PIE = 0x08000000;
const VER_FLG_WEAK = 2;
/** Verneed and Vernaux records are of one length, and have the distance to the next at the same place. */
const VERSION_RECORD = { length: 16, next: 12 };
/** Bytes and counts that no real file comes near. */
const MOST = {
    section: 1 << 16,
    versionTable: 1 << 17,
    needed: 1024,
    libraries: 256,
    versionsOfLibrary: 256,
    versionName: 256,
    path: 4096,
    searchPath: 1 << 16,
    symbolNames: 4 << 20,
};
const BROKEN_DYNAMIC = 'has a broken dynamic section';
const BROKEN_VERSIONS = 'has a broken table of symbol versions';
/**
 * Reads the dynamic section.
 * @param loaded the segments that map its addresses to the file
 * @param isAddon whether to look for how it binds to Node.js
 */
function readDynamic(file, section, { loaded, isAddon }) {
    const tags = readTags(file, section);
    const first = (tag) => tags.get(tag)?.[0];
    const isProgram = ((first(DT.flags1) ?? 0) & DF_1_PIE) !== 0;
    const strings = offsetOf(loaded, first(DT.strings));
    if (strings === undefined)
        return { needed: [], searchPath: [], versions: [], isProgram, damage: BROKEN_DYNAMIC };
    const size = first(DT.stringsSize) ?? 0;
    const names = (at, most) => stringAt(file, strings + at, Math.min(most, size - at));
    const needed = (tags.get(DT.needed) ?? []).slice(0, MOST.needed).map((at) => names(at, MOST.path));
    const soname = [first(DT.soname)].filter(isThere).map((at) => names(at, MOST.path));
    const searched = [first(DT.rpath), first(DT.runpath)].filter(isThere);
    const searchPaths = searched.map((at) => names(at, MOST.searchPath));
    const needs = tags.has(DT.versions)
        ? readVersions(file, offsetOf(loaded, first(DT.versions)), names)
        : { versions: [] };
    const damage = [needed, soname, searchPaths].flat().includes(undefined) ? BROKEN_DYNAMIC : needs.damage;
    return {
        needed: needed.filter(isThere),
        searchPath: searchPaths.filter(isThere).flatMap((path) => path.split(':').filter(Boolean)),
        versions: needs.versions,
        isProgram,
        ...(soname[0] !== undefined && { soname: soname[0] }),
        ...(isAddon && { addon: readAddon(bytesAt(file, strings, Math.min(size, MOST.symbolNames))) }),
        ...(damage !== undefined && { damage }),
    };
}
function isThere(value) {
    return value !== undefined;
}
/** The values of every tag, in their order. */
function readTags(file, section) {
    const length = file.bits / 4;
    const table = numbersOf(bytesAt(file, section.offset, Math.min(section.size, MOST.section)), file.littleEndian);
    const tags = new Map();
    for (let at = 0; at + length <= table.length; at += length) {
        const tag = wordOf(table, at, file);
        if (tag === 0)
            break;
        const values = tags.get(tag);
        const value = wordOf(table, at + length / 2, file);
        if (values)
            values.push(value);
        else
            tags.set(tag, [value]);
    }
    return tags;
}
/** Where in the file an address is loaded from. */
function offsetOf(loaded, address) {
    if (address === undefined)
        return undefined;
    const segment = loaded.find((one) => address >= one.address && address < one.address + one.size);
    return segment && segment.offset + (address - segment.address);
}
/** Reads the versions needed of each library: a chain of records, each of which leads to a chain of versions. */
function readVersions(file, start, names) {
    const versions = [];
    const broken = { versions, damage: BROKEN_VERSIONS };
    if (start === undefined)
        return broken;
    // A copy, because the names are read in between.
    const table = numbersOf(Buffer.from(bytesAt(file, start, MOST.versionTable)), file.littleEndian);
    const records = chain(table, 0, MOST.libraries);
    for (const at of records.offsets) {
        const library = names(table.u32(at + 4), MOST.path);
        if (library === undefined || table.u16(at) !== 1)
            return broken;
        const most = Math.min(table.u16(at + 2), MOST.versionsOfLibrary);
        const { offsets, isWhole } = chain(table, at + table.u32(at + 8), most);
        const needed = offsets
            .filter((one) => (table.u16(one + 4) & VER_FLG_WEAK) === 0)
            .map((one) => names(table.u32(one + 8), MOST.versionName));
        if (needed.length > 0)
            versions.push({ library, names: needed.filter(isThere) });
        if (!isWhole || needed.includes(undefined))
            return broken;
    }
    return records.isWhole ? { versions } : broken;
}
/** The offsets of linked records, at most so many; not whole where the chain leads out of the table. */
function chain(table, start, most) {
    const offsets = [];
    for (let at = start, step = 1; step > 0 && offsets.length < most; at += step) {
        if (at + VERSION_RECORD.length > table.length)
            return { offsets, isWhole: false };
        offsets.push(at);
        step = table.u32(at + VERSION_RECORD.next);
    }
    return { offsets, isWhole: true };
}
/**
 * How an addon binds to Node.js, by the names it exports and imports: `napi_register_module_v1` or functions of
 * Node-API, or `node_register_module_v` with the NODE_MODULE_VERSION. An older addon registers itself while it is
 * loaded, and one of Node-API may use V8 besides: neither leaves a trace of the version.
 * Source: node_api.h and node.h of Node.js 24.
 */
function readAddon(symbolNames) {
    const names = symbolNames.toString('latin1');
    const version = /\0node_register_module_v(\d{1,5})\0/.exec(names)?.[1];
    if (names.includes('napi_'))
        return { nodeApi: !/_ZNK?2v8/.test(names) };
    return { nodeApi: false, ...(version !== undefined && { moduleVersion: Number(version) }) };
}

;// CONCATENATED MODULE: ./build/src/contents/elf-sections.js


/** Where the fields are in files of either width, in bytes. Source: System V gABI, chapter 4. */
const LAYOUTS = {
    32: { header: 52, table: 32, counts: 42, section: { length: 40, offset: 16, size: 20 } },
    64: { header: 64, table: 40, counts: 54, section: { length: 64, offset: 24, size: 32 } },
};
/** Real files have up to about fifty sections, and names of a few characters. */
const MOST_SECTIONS = 1024;
const MOST_NAMES_BYTES = 1 << 16;
/** The sections of a file, none where they were taken out or make no sense; and which one has their names. */
function readSections(file) {
    const { header, table: start, counts, section } = LAYOUTS[file.bits];
    const fields = numbersOf(bytesAt(file, 0, header), file.littleEndian);
    const none = { sections: [], names: 0 };
    if (fields.length < header)
        return none;
    const [length, count] = [fields.u16(counts + 4), fields.u16(counts + 6)];
    const names = fields.u16(counts + 8);
    const at = wordOf(fields, start, file);
    if (length !== section.length || count > MOST_SECTIONS)
        return none;
    const table = numbersOf(bytesAt(file, at, count * length), file.littleEndian);
    if (table.length < count * length)
        return none;
    const sections = Array.from({ length: count }, (_, index) => ({
        name: table.u32(index * length),
        type: table.u32(index * length + 4),
        flags: wordOf(table, index * length + 8, file),
        offset: wordOf(table, index * length + section.offset, file),
        size: wordOf(table, index * length + section.size, file),
    }));
    return { sections, names };
}
/** The first section of a name. */
function sectionNamed(file, wanted) {
    const { sections, names } = readSections(file);
    const texts = sections[names];
    if (!texts)
        return undefined;
    const bytes = bytesAt(file, texts.offset, Math.min(texts.size, MOST_NAMES_BYTES));
    const text = bytes.toString('latin1');
    return sections.find(({ name }) => text.startsWith(`${wanted}\0`, name));
}

;// CONCATENATED MODULE: ./build/src/contents/elf.js



/**
 * ELF files by the System V gABI, chapters 4 and 5. Only what a loader looks at is looked at, the program headers
 * and what they lead to: sections may be stripped. No number in the file is trusted, so what is beyond anything real
 * is damage.
 */
const MACHINES = {
    2: 'sparc',
    3: 'x86',
    8: 'mips',
    20: 'ppc',
    40: 'arm',
    43: 'sparc64',
    50: 'ia64',
    62: 'x86_64',
    183: 'arm64',
    247: 'bpf',
};
/** Those whose name depends on the width or the byte order. */
const [EM_PPC64, EM_S390, EM_RISCV, EM_LOONGARCH] = [21, 22, 243, 258];
const KINDS = { 2: 'executable', 3: 'library' };
const [PT_LOAD, PT_DYNAMIC, PT_INTERP] = [1, 2, 3];
const [SHT_NOBITS, SHF_EXECINSTR] = [8, 4];
/** Where the fields are in files of either width, and the length of the records, in bytes. */
const elf_LAYOUTS = {
    32: {
        header: { length: 52, segments: 28, counts: 42 },
        segment: { length: 32, offset: 4, address: 8, size: 16 },
    },
    64: {
        header: { length: 64, segments: 32, counts: 54 },
        segment: { length: 56, offset: 8, address: 16, size: 32 },
    },
};
/** Real files have up to about twenty segments and fifty sections. */
const MOST_RECORDS = 1024;
const MOST_PATH_BYTES = 4096;
const STATIC = { needed: [], searchPath: [], versions: [], isProgram: false };
const CUT_SHORT = 'is cut short';
const BROKEN_HEADER = 'has a broken header';
/**
 * Reads an ELF file.
 * @param path tells by `.node` that it is a Node.js addon
 */
function readElf(path, file) {
    const ident = bytesAt(file, 0, 20);
    const [bits, littleEndian] = [ident[4] === 1 ? 32 : 64, ident[5] === 1];
    const isKnown = [1, 2].includes(ident[4] ?? 0) && [1, 2].includes(ident[5] ?? 0);
    if (ident.length < 20 || !isKnown) {
        const damage = ident.length < 20 ? CUT_SHORT : BROKEN_HEADER;
        return { machine: 'unknown', kind: 'other', needed: [], searchPath: [], versions: [], damage };
    }
    const types = numbersOf(ident, littleEndian);
    const machine = machineName(types.u16(18), bits, littleEndian);
    const kind = KINDS[types.u16(16)] ?? 'other';
    const elf = { machine, kind, needed: [], searchPath: [], versions: [] };
    return kind === 'other' ? elf : readLoadable(elf, { ...file, bits, littleEndian }, path);
}
function machineName(machine, bits, littleEndian) {
    if (machine === EM_PPC64)
        return littleEndian ? 'ppc64le' : 'ppc64';
    if (machine === EM_S390)
        return bits === 64 ? 's390x' : 's390';
    if (machine === EM_RISCV)
        return `riscv${bits}`;
    if (machine === EM_LOONGARCH)
        return `loongarch${bits}`;
    return MACHINES[machine] ?? `machine ${machine}`;
}
function readLoadable(elf, file, path) {
    const segments = readSegments(file);
    if (typeof segments === 'string')
        return { ...elf, damage: segments };
    if (segments.length === 0)
        return { ...elf, kind: 'other' };
    const requested = segments.find(({ type }) => type === PT_INTERP);
    const interpreter = requested && stringAt(file, requested.offset, Math.min(requested.size, MOST_PATH_BYTES));
    const dynamic = segments.find(({ type, size }) => type === PT_DYNAMIC && size > 0);
    const loaded = segments.filter(({ type }) => type === PT_LOAD);
    const { isProgram, damage: broken, ...said } = dynamic ? readDynamic(file, dynamic, { loaded, isAddon: path.endsWith('.node') }) : STATIC;
    const isCut = loaded.some(({ offset, size }) => size > 0 && offset + size > file.size);
    const damage = isCut ? CUT_SHORT : broken;
    if (damage !== undefined && holdsNoCode(file))
        return { ...elf, kind: 'other' };
    // Linkers before 2015 do not mark programs; libc.so.6 and a few more are libraries that can be run.
    const isExecutable = elf.kind === 'executable' || isProgram || (interpreter !== undefined && said.soname === undefined);
    return {
        ...elf,
        ...said,
        kind: isExecutable ? 'executable' : 'library',
        ...(interpreter !== undefined && { interpreter }),
        ...(damage !== undefined && { damage }),
    };
}
/** The program headers, or what is wrong with them. */
function readSegments(file) {
    const { header, segment } = elf_LAYOUTS[file.bits];
    const fields = numbersOf(bytesAt(file, 0, header.length), file.littleEndian);
    if (fields.length < header.length)
        return CUT_SHORT;
    const [length, count] = [fields.u16(header.counts), fields.u16(header.counts + 2)];
    if (count === 0)
        return [];
    if (length !== segment.length || count > MOST_RECORDS)
        return BROKEN_HEADER;
    const start = wordOf(fields, header.segments, file);
    const table = numbersOf(bytesAt(file, start, count * length), file.littleEndian);
    if (table.length < count * length)
        return CUT_SHORT;
    return Array.from({ length: count }, (_, index) => ({
        type: table.u32(index * length),
        offset: wordOf(table, index * length + segment.offset, file),
        address: wordOf(table, index * length + segment.address, file),
        size: wordOf(table, index * length + segment.size, file),
    }));
}
/**
 * Tells a file of debug information by its sections: the code was taken out, the program headers still speak of it.
 * Nobody loads such a file.
 */
function holdsNoCode(file) {
    return readSections(file).sections.some(({ type, flags }) => type === SHT_NOBITS && (flags & SHF_EXECINSTR) !== 0);
}

;// CONCATENATED MODULE: ./build/src/contents/go-modules.js


/**
 * What the Go linker leaves in a program; since Go 1.18 the texts follow the header, each behind its length.
 * Source: Go, debug/buildinfo and runtime/debug (ParseBuildInfo).
 */
const HEADER = { magic: '\xff Go buildinf:', flags: 15, inline: 2, length: 32 };
/** The list of modules stands between two marks of as many bytes. */
const MARK_BYTES = 16;
/** Programs of a thousand modules have some hundred kilobytes. */
const MOST_BYTES = 4 << 20;
/** The modules that a program was built of, or undefined where it is none of Go's. */
function readGoModules(file) {
    const ident = bytesAt(file, 0, 6);
    const [bits, littleEndian] = [ident[4] === 1 ? 32 : 64, ident[5] === 1];
    const section = sectionNamed({ ...file, bits, littleEndian }, '.go.buildinfo');
    if (!section)
        return undefined;
    const bytes = Buffer.from(bytesAt(file, section.offset, Math.min(section.size, MOST_BYTES)));
    const isInline = ((bytes[HEADER.flags] ?? 0) & HEADER.inline) !== 0;
    if (!bytes.toString('latin1').startsWith(HEADER.magic) || !isInline)
        return undefined;
    const version = textAt(bytes, HEADER.length);
    const list = textAt(bytes, version.end).text.slice(MARK_BYTES, -MARK_BYTES);
    return [...standardLibrary(version.text), ...modulesIn(list)];
}
/** A text behind its length, which is seven bits a byte, the lowest first. */
function textAt(bytes, start) {
    let [length, at, factor] = [0, start, 1];
    for (let byte = 0x80; byte >= 0x80 && at < bytes.length && factor < 2 ** 35; factor *= 128) {
        byte = bytes[at++] ?? 0;
        length += (byte & 0x7f) * factor;
    }
    const end = Math.min(at + length, bytes.length);
    return { text: bytes.toString('latin1', at, end), end };
}
/** `go1.22.1`, and what a build of one's own or an experiment puts behind it. */
function standardLibrary(version) {
    const [, number] = /^go(\d+(?:\.\d+)*(?:(?:rc|beta)\d+)?)(?:[ -].*)?$/.exec(version) ?? [];
    return number === undefined ? [] : [{ name: 'stdlib', version: number }];
}
/** Lines of `mod`, `dep` and, for what stands in the place of the one before, `=>`, each with path and version. */
function modulesIn(list) {
    const modules = [];
    for (const line of list.split('\n')) {
        const [kind, name = '', version = ''] = line.split('\t');
        if (kind !== 'mod' && kind !== 'dep' && kind !== '=>')
            continue;
        if (kind === '=>')
            modules.pop();
        modules.push({ name, version });
    }
    // What is built where it lies, and a folder that stands in for a module, have no version that anybody knows.
    return modules.filter(({ version }) => version !== '' && version !== '(devel)');
}

;// CONCATENATED MODULE: ./build/src/contents/jar-directory.js


/** Records of a zip; source: PKWARE APPNOTE 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16. */
const LOCAL_HEADER = { signature: 0x04034b50, length: 30 };
const CENTRAL_HEADER = { signature: 0x02014b50, bytes: 'PK\x01\x02', length: 46 };
const END_RECORD = { signature: 'PK\x05\x06', length: 22 };
const [STORED, DEFLATED] = [0, 8];
const MOST_COMMENT_BYTES = 0xffff;
/** Lists a jar; nothing where it is no zip. */
function listJar(file) {
    const directory = readDirectory(file);
    const numbers = numbersOf(directory.bytes, true);
    const entries = [];
    for (let at = 0; at + CENTRAL_HEADER.length <= numbers.length;) {
        if (numbers.u32(at) !== CENTRAL_HEADER.signature)
            break;
        const nameEnd = at + CENTRAL_HEADER.length + numbers.u16(at + 28);
        entries.push({
            name: directory.bytes.toString('latin1', at + CENTRAL_HEADER.length, nameEnd),
            offset: directory.shift + numbers.u32(at + 42),
            method: numbers.u16(at + 10),
            packedSize: numbers.u32(at + 20),
        });
        at = nameEnd + numbers.u16(at + 30) + numbers.u16(at + 32);
    }
    return entries;
}
/**
 * The central directory, and how far the offsets in it are off: a program may stand before a jar.
 * With zip64 there are more records before the end record, and its offsets tell where the directory is.
 */
function readDirectory(file) {
    const tailStart = Math.max(0, file.size - END_RECORD.length - MOST_COMMENT_BYTES);
    const tail = bytesAt(file, tailStart, END_RECORD.length + MOST_COMMENT_BYTES);
    const end = tail.lastIndexOf(END_RECORD.signature, undefined, 'latin1');
    if (end < 0 || end + END_RECORD.length > tail.length)
        return { bytes: Buffer.alloc(0), shift: 0 };
    const [length, offset] = [tail.readUInt32LE(end + 12), tail.readUInt32LE(end + 16)];
    const isShifted = bytesAt(file, offset, 4).toString('latin1') !== CENTRAL_HEADER.bytes;
    const shift = isShifted ? tailStart + end - length - offset : 0;
    return { bytes: Buffer.from(bytesAt(file, offset + shift, length)), shift };
}
/**
 * The beginning of an entry, unpacked; nothing where it cannot be read.
 * @param most packed bytes that are looked at
 */
function headOfEntry(file, { offset, method }, most) {
    const header = numbersOf(bytesAt(file, offset, LOCAL_HEADER.length), true);
    if (header.length < LOCAL_HEADER.length || header.u32(0) !== LOCAL_HEADER.signature)
        return Buffer.alloc(0);
    const start = offset + LOCAL_HEADER.length + header.u16(26) + header.u16(28);
    const packed = bytesAt(file, start, most);
    if (method === STORED)
        return packed;
    return method === DEFLATED ? inflateHead(packed) : Buffer.alloc(0);
}
/** What one read unpacks to at the most: a few hundred bytes may be a bomb. */
const MOST_UNPACKED_BYTES = 1 << 20;
/** Inflates what there is of a stream; nothing where it is broken. */
function inflateHead(packed) {
    try {
        return (0,external_node_zlib_namespaceObject.inflateRawSync)(packed, { finishFlush: external_node_zlib_namespaceObject.constants.Z_SYNC_FLUSH, maxOutputLength: MOST_UNPACKED_BYTES });
    }
    catch {
        return Buffer.alloc(0);
    }
}

;// CONCATENATED MODULE: ./build/src/contents/jar.js

/** A class file begins with this; its version is in bytes 6 and 7. Source: JVM specification, chapter 4.1. */
const CLASS_MAGIC = 0xcafebabe;
const CLASS_HEAD_BYTES = 8;
/** Classes of other versions of Java than the one a jar is for, and the one that older ones leave alone. */
const ELSEWHERE = /^META-INF\/versions\/|(?:^|\/)module-info\.class$/;
/** A jar is compiled in one go nearly always, so some of its classes speak for all. */
const MOST_CLASSES = 200;
/** Enough for the code tables of a deflate stream and the first bytes behind them. */
const PACKED_HEAD_BYTES = 512;
/** Reads the versions of a jar's class files; undefined where it has none. */
function readJar(file, entries) {
    const classes = entries.filter(({ name }) => name.endsWith('.class') && !ELSEWHERE.test(name));
    const step = Math.max(1, classes.length / MOST_CLASSES);
    let classVersion = 0;
    for (let index = 0; index < classes.length; index += step) {
        const one = classes[Math.floor(index)];
        if (one)
            classVersion = Math.max(classVersion, versionOf(file, one) ?? 0);
    }
    return classVersion > 0 ? { classVersion } : undefined;
}
/** The major version of a class, or undefined where it cannot be read. */
function versionOf(file, entry) {
    const bytes = headOfEntry(file, entry, PACKED_HEAD_BYTES);
    if (bytes.length < CLASS_HEAD_BYTES || bytes.readUInt32BE(0) !== CLASS_MAGIC)
        return undefined;
    return bytes.readUInt16BE(6);
}

;// CONCATENATED MODULE: ./build/src/contents/java-modules.js

const POM_PROPERTIES = /^META-INF\/maven\/[^/]+\/[^/]+\/pom\.properties$/;
const MANIFEST = 'META-INF/MANIFEST.MF';
/** Packed bytes. The one has three lines; the other may list the digests of all files, behind what is wanted. */
const java_modules_MOST_BYTES = { properties: 4096, manifest: 16 * 1024 };
/** A jar with everything in it has some hundred others. */
const MOST_MODULES = 1000;
/**
 * The artifacts that a jar was made of. Maven leaves the coordinates of each in it; a jar that other tools made is
 * known by its manifest, without a group as a rule.
 * Sources: Apache Maven Archiver, "Pom properties"; JAR file specification, "Main attributes"; OSGi Core, chapter 3.2.
 */
function readJavaModules(file, entries) {
    const manifest = mainAttributes(file, entries);
    const poms = entries.filter(({ name }) => POM_PROPERTIES.test(name)).slice(0, MOST_MODULES);
    const modules = poms.flatMap((entry) => coordinatesIn(headOfEntry(file, entry, Math.min(entry.packedSize, java_modules_MOST_BYTES.properties)).toString()));
    const license = manifest.get('bundle-license')?.split(';')[0]?.trim();
    const licenses = license && license.length <= 200 ? { licenses: [license] } : {};
    const [only, ...others] = modules;
    // The manifest speaks of the jar as a whole.
    if (only)
        return others.length === 0 ? [{ ...only, ...licenses }] : modules;
    return describedBy(manifest).map((module) => ({ ...module, ...licenses }));
}
function coordinatesIn(text) {
    const value = (key) => new RegExp(`^${key}\\s*[=:]\\s*(.*?)\\s*$`, 'm').exec(text)?.[1] ?? '';
    const [group, name, version] = [value('groupId'), value('artifactId'), value('version')];
    return name !== '' && version !== '' ? [{ ...(group && { group }), name, version }] : [];
}
/** By their names in lower case; a line that begins with a space goes on with the one before. */
function mainAttributes(file, entries) {
    const entry = entries.find(({ name }) => name === MANIFEST);
    if (!entry)
        return new Map();
    const text = headOfEntry(file, entry, Math.min(entry.packedSize, java_modules_MOST_BYTES.manifest)).toString();
    const [main = ''] = text.replace(/\r\n?/g, '\n').split('\n\n', 1);
    const lines = main.replaceAll('\n ', '').split('\n');
    return new Map(lines.flatMap((line) => {
        const colon = line.indexOf(':');
        return colon < 0 ? [] : [[line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()]];
    }));
}
function describedBy(manifest) {
    const bundle = manifest.get('bundle-symbolicname')?.split(';')[0]?.trim();
    const name = bundle || manifest.get('implementation-title');
    const version = bundle ? manifest.get('bundle-version') : manifest.get('implementation-version');
    return name && version ? [{ name, version }] : [];
}

;// CONCATENATED MODULE: ./build/src/contents/mach-o.js

/** CPU types; source: mach/machine.h and mach-o/fat.h of macOS. */
const mach_o_MACHINES = {
    7: 'x86',
    12: 'arm',
    18: 'ppc',
    0x01000007: 'x86_64',
    0x0100000c: 'arm64',
    0x01000012: 'ppc64',
    0x0200000c: 'arm64_32',
};
const THIN = new Set([0xfeedface, 0xfeedfacf]);
/** Length of the records that follow the number of architectures. */
const UNIVERSAL = { 0xcafebabe: 20, 0xcafebabf: 32 };
/** A Java class file begins as a universal file does; where that has its architectures it has a version from 45 up. */
const MOST_ARCHITECTURES = 44;
/** Reads the header of a Mach-O file; undefined where it is none. */
function readMachO(file) {
    const head = bytesAt(file, 0, 8 + MOST_ARCHITECTURES * 32);
    if (head.length < 8)
        return undefined;
    const bigEndian = numbersOf(head, false);
    for (const numbers of [bigEndian, numbersOf(head, true)])
        if (THIN.has(numbers.u32(0)))
            return { machines: [mach_o_machineName(numbers.u32(4))] };
    const record = UNIVERSAL[bigEndian.u32(0)];
    const count = bigEndian.u32(4);
    if (record === undefined || count === 0 || count > MOST_ARCHITECTURES)
        return undefined;
    const whole = Math.min(count, Math.floor((head.length - 8) / record));
    const machines = Array.from({ length: whole }, (_, index) => mach_o_machineName(bigEndian.u32(8 + index * record)));
    return { machines: [...new Set(machines)] };
}
function mach_o_machineName(cpu) {
    return mach_o_MACHINES[cpu] ?? `machine ${cpu}`;
}

;// CONCATENATED MODULE: ./build/src/contents/package-metadata.js
/** What is read of a file of metadata, in characters: real ones have a few kilobytes before their long description. */
const MOST_CHARACTERS = 256 * 1024;
const MOST_LICENSES = 20;
const MOST_LICENSE_CHARACTERS = 200;
/** What `License :: …` begins with, the family of licences it is in included. */
const CLASSIFIER = /^License :: (?:OSI Approved :: )?(.+)$/;
/** One SPDX identifier, or several with operators between. */
const EXPRESSION = /^[\w.+()-]+(?: (?:AND|OR|WITH) [\w.+()-]+)*$/i;
/**
 * The head of METADATA or PKG-INFO, as mail has one; nothing where it does not say name and version.
 * Source: Python packaging specifications, "Core metadata".
 */
function pythonMetadata(text) {
    const fields = fieldsOf(headOf(text));
    const [name] = fields.get('name') ?? [];
    const [version] = fields.get('version') ?? [];
    if (!name || !version)
        return {};
    const licenses = pythonLicenses(fields);
    return { installed: { name, version, ...(licenses.length > 0 && { licenses }) } };
}
/** Up to the first empty line, behind which is the description. A head without an end is read as far as is reasonable. */
function headOf(text) {
    const some = text.slice(0, MOST_CHARACTERS);
    const end = /\r?\n\r?\n/.exec(some)?.index;
    return end === undefined ? some : some.slice(0, end);
}
/** Values by the names of their fields in lower case; a value that goes on in the next line is a text, and is left out. */
function fieldsOf(head) {
    const fields = new Map();
    const lines = head.split(/\r?\n/);
    for (const [index, line] of lines.entries()) {
        const colon = line.indexOf(':');
        if (colon < 1 || /^\s/.test(line) || /^[ \t]/.test(lines[index + 1] ?? ''))
            continue;
        const [key, value] = [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
        const known = fields.get(key);
        if (known)
            known.push(value);
        else
            fields.set(key, [value]);
    }
    return fields;
}
/**
 * The expression where there is one; else what `License` says, if that may be an identifier, as many write a sentence or
 * the whole text there; else the classifiers.
 */
function pythonLicenses(fields) {
    const [expression] = fields.get('license-expression') ?? [];
    if (expression)
        return told([expression]);
    const [license = ''] = fields.get('license') ?? [];
    const said = license === 'UNKNOWN' ? '' : license;
    const classified = (fields.get('classifier') ?? []).flatMap((one) => CLASSIFIER.exec(one)?.[1] ?? []);
    const specific = classified.filter((one) => one !== 'OSI Approved');
    return told(EXPRESSION.test(said) || specific.length === 0 ? [said] : specific);
}
/**
 * A gem's specification as RubyGems writes it when it installs one: Ruby, of which the lines that set a text are read.
 * Source: RubyGems, Gem::Specification#to_ruby.
 */
function gemSpecification(text) {
    const lines = text.slice(0, MOST_CHARACTERS);
    const name = /^\s*s\.name\s*=\s*"([^"\\]+)"/m.exec(lines)?.[1];
    const version = /^\s*s\.version\s*=\s*"([^"\\]+)"/m.exec(lines)?.[1];
    if (!name || !version)
        return {};
    const [, list = ''] = /^\s*s\.licenses?\s*=\s*(.*)$/m.exec(lines) ?? [];
    const licenses = told([...list.matchAll(/"([^"\\]+)"/g)].map(([, license = '']) => license));
    return { installed: { name, version, ...(licenses.length > 0 && { licenses }) } };
}
function told(licenses) {
    const short = licenses.filter((one) => one !== '' && one.length <= MOST_LICENSE_CHARACTERS);
    return [...new Set(short)].slice(0, MOST_LICENSES);
}

;// CONCATENATED MODULE: ./build/src/contents/metadata.js


/** A package's own package.json: of an installed one, of a folder at the top, of the folder beside `node_modules`. */
const PACKAGE_JSON = /(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/@][^/]*\/package\.json$|^(?:@[^/]+\/)?[^/]+\/package\.json$|^nodejs\/node\d+\/package\.json$/;
const READERS = [
    { path: /\.dist-info\/WHEEL$/, read: (text) => ({ wheelTags: wheelTags(text) }) },
    { path: /\.dist-info\/RECORD$/, read: (text) => ({ recordTops: recordTops(text) }) },
    { path: PACKAGE_JSON, read: nodePackage },
    { path: /(?:^|\/)node_modules\/\.package-lock\.json$/, read: nodeLock },
    { path: /\.(?:dist-info\/METADATA|egg-info\/PKG-INFO)$/, read: pythonMetadata },
    { path: /(?:^|\/)specifications\/(?:default\/)?[^/]+\.gemspec$/, read: gemSpecification },
];
/** A wheel is tagged for a handful of platforms. */
const MOST_TAGS = 1000;
/** Reads a file that describes a package; nothing where it is none, or is broken. */
function readMetadata(path, file) {
    if (!/(?:\/WHEEL|\/RECORD|\/METADATA|\/PKG-INFO|\.json|\.gemspec)$/.test(path))
        return {};
    const reader = READERS.find((one) => one.path.test(path));
    if (!reader)
        return {};
    try {
        return reader.read(bytesAt(file, 0, file.size).toString());
    }
    catch {
        return {};
    }
}
/** The lines `Tag: cp312-abi3-linux_x86_64.manylinux1_x86_64`, one tag for each combination. Source: PEP 425. */
function wheelTags(text) {
    const tags = [];
    for (const [, pythons = '', abis = '', platforms = ''] of text.matchAll(/^Tag:\s*([^-\s]+)-([^-\s]+)-([^-\s]+)\s*$/gm)) {
        for (const python of pythons.split('.'))
            for (const abi of abis.split('.'))
                for (const platform of platforms.split('.'))
                    if (tags.push(`${python}-${abi}-${platform}`) === MOST_TAGS)
                        return tags;
    }
    return tags;
}
/** Source: "Recording installed projects", Python packaging specifications; paths are relative to site-packages. */
function recordTops(text) {
    const tops = new Set();
    for (const [, top = ''] of text.matchAll(/^"?([^/,"\r\n]+)/gm))
        tops.add(top);
    tops.delete('..');
    return [...tops];
}
function nodePackage(text) {
    const { name, version, dependencies, ...rest } = asRecord(JSON.parse(text));
    if (name === undefined && version === undefined && dependencies === undefined)
        return {};
    const described = {
        name: asText(name),
        version: asText(version),
        ...licenseOf(rest),
        dependencies: Object.keys(asRecord(dependencies)),
    };
    return { nodePackage: described };
}
/** An SPDX expression, or in packages from before npm 3 an object. Source: package.json, npm documentation. */
function licenseOf({ license }) {
    const said = asText(license) || asText(asRecord(license)['type']);
    return said === '' ? {} : { license: said };
}
/** Source: package-lock.json, npm documentation; the key '' is the folder itself. */
function nodeLock(text) {
    const lock = { dev: [], versions: {} };
    for (const [path, about] of Object.entries(asRecord(asRecord(JSON.parse(text))['packages']))) {
        const { version, dev } = asRecord(about);
        if (dev === true)
            lock.dev.push(path);
        if (typeof version === 'string' && path !== '')
            lock.versions[path] = version;
    }
    return { nodeLock: lock };
}
function asRecord(value) {
    return typeof value === 'object' && value !== null ? value : {};
}
function asText(value) {
    return typeof value === 'string' ? value : '';
}

;// CONCATENATED MODULE: ./build/src/contents/pe.js

/** Machine types and offsets; source: "PE Format", Microsoft. */
const pe_MACHINES = {
    0x14c: 'x86',
    0x1c0: 'arm',
    0x1c4: 'arm',
    0x8664: 'x86_64',
    0xaa64: 'arm64',
};
const SIGNATURE = 0x4550;
const SIGNATURE_OFFSET = 0x3c;
const OPTIONAL_HEADER = 24;
/** Where the entry of the .NET header is in the optional header, by its magic number; a count of entries is before. */
const DOTNET_ENTRY = { 0x10b: 208, 0x20b: 224 };
/** Reads the headers of a Windows program or library; undefined where it is none. */
function readPe(file) {
    const stub = bytesAt(file, 0, SIGNATURE_OFFSET + 4);
    if (stub.length < SIGNATURE_OFFSET + 4)
        return undefined;
    const headers = numbersOf(bytesAt(file, stub.readUInt32LE(SIGNATURE_OFFSET), 264), true);
    if (headers.length < OPTIONAL_HEADER + 2 || headers.u32(0) !== SIGNATURE)
        return undefined;
    const machine = headers.u16(4);
    const entry = OPTIONAL_HEADER + (DOTNET_ENTRY[headers.u16(OPTIONAL_HEADER)] ?? Infinity);
    const isDotnet = entry + 8 <= headers.length && headers.u32(entry) !== 0;
    return { machine: pe_MACHINES[machine] ?? `machine ${machine}`, ...(isDotnet && { dotnet: true }) };
}

;// CONCATENATED MODULE: ./build/src/contents/script.js
/** As much of the line as Linux looks at. Source: BINPRM_BUF_SIZE of Linux 5.1 and later. */
const LINE_BYTES = 256;
/**
 * Reads the `#!` line of a script.
 * @param head the file's first bytes
 */
function readScript(head) {
    const line = head.toString('latin1', 0, LINE_BYTES).split('\n', 1)[0] ?? '';
    // Rust begins a file with `#![`.
    const [, interpreter, argument = ''] = /^#![ \t]*([^\s[]\S*)[ \t]*([^\r]*)/.exec(line) ?? [];
    if (interpreter === undefined)
        return undefined;
    return { interpreter, argument: argument.trimEnd(), crlf: line.endsWith('\r') };
}

;// CONCATENATED MODULE: ./build/src/contents/base64.js
/**
 * A pattern that finds the beginnings of words also where they are written in base64 (or base64url, which is the same
 * for what has a shape), whatever stands before them.
 */
function inBase64(beginnings) {
    return new RegExp(beginnings.flatMap((text) => [0, 1, 2].map((before) => fragment(text, before))).join('|'));
}
/** The characters that a text alone decides, with so many bytes of something else before it. */
function fragment(text, before) {
    const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(text)]);
    const [from, to] = [Math.ceil((before * 8) / 6), Math.floor((bytes.length * 8) / 6)];
    return bytes.toString('base64').slice(from, to);
}
/** What a word says in base64, wherever it begins in it: it may stand behind other such characters. */
function decodings(word) {
    return [0, 1, 2, 3].map((from) => Buffer.from(word.slice(from), 'base64').toString('latin1'));
}

;// CONCATENATED MODULE: ./build/src/contents/secret-names.js
const SECRET_NAME = /SECRET|TOKEN|PASSWORD|PASSWD|API_?KEY|PRIVATE_?KEY|ACCESS_KEY/i;
/** Names of what is about a secret, or of what every browser gets. */
const HARMLESS_NAME = /PUBLIC|PUBLISHABLE|_(?:ID|NAME|ARN|UR[IL]|HOST|ENDPOINT|PATH|FILE|DIR|TYPE|ALGORITHM|ISSUER|AUDIENCE|HEADER|PREFIX|REGION|VERSION|LENGTH|TTL|EXPIRY|EXPIRATION|EXPIRES(?:_IN)?|SECONDS|MINUTES|HOURS|DAYS|MS)$/i;
/** Tells whether a variable of an environment holds a secret, by its name. */
function isSecretName(name) {
    return SECRET_NAME.test(name) && !HARMLESS_NAME.test(name);
}

;// CONCATENATED MODULE: ./build/src/contents/stored-secrets.js


/** Such files are short. */
const stored_secrets_MOST_BYTES = 1 << 18;
/** Files made for logins, by path, and where the password or token stands in them. */
const LOGINS = [
    { path: /(?:^|\/)\.npmrc$/, login: /^[^#;\n]*_(?:authToken|auth|password)[ \t]*=[ \t]*(\S+)/gm },
    { path: /(?:^|\/)\.yarnrc\.yml$/, login: /^[ \t]*npmAuth(?:Token|Ident)[ \t]*:[ \t]*(\S+)/gm },
    { path: /(?:^|\/)[._]netrc$/, login: /\bpassword\s+(\S+)/g },
    { path: /(?:^|\/)\.pypirc$/, login: /^[ \t]*password[ \t]*[:=][ \t]*(\S+)/gm },
    { path: /(?:^|\/)pip\.(?:conf|ini)$/, login: /:\/\/[^/\s:@]*:([^/\s@]+)@/g },
    {
        path: /(?:^|\/)(?:\.docker\/config\.json|\.dockercfg)$/,
        login: /"(?:auth|identitytoken)"\s*:\s*"([^"]+)"/g,
    },
    {
        path: /(?:^|\/)(?:\.git\/config|\.gitconfig|\.git-credentials)$/,
        login: /:\/\/[^/\s:@]*:([^/\s@]+)@|\bextraheader[ \t]*=[ \t]*authorization:[ \t]*\w+[ \t]+(\S+)/gi,
    },
    {
        path: /(?:^|\/)(?:\.aws\/config|credentials)$/,
        login: /^[ \t]*aws_secret_access_key[ \t]*=[ \t]*(\S+)/gm,
    },
];
/** `.env` and those for one environment; not those that show how to write one. */
const ENVIRONMENT = /(?:^|\/)\.env(?:\.(?![^/]*(?:example|sample|template|dist|default|schema))[^/]*)?$/i;
const ASSIGNMENT = /^[ \t]*(?:export[ \t]+)?(\w+)[ \t]*=[ \t]*(?:"([^"\n]*)"|'([^'\n]*)'|([^\s#"']\S*))/gm;
const SHORTEST_VALUE = 8;
/** What is not a value: a reference to one elsewhere, or a word that stands for one. */
const REFERENCE = /\$[{(]|^\$\w|\{\{|%\w+%|^<.*>$|^arn:|^encrypted:|^[a-z][\w+.-]*:\/\/[^@]*$|^(?:\.{1,2}|~)?\/.*\.\w+$/;
const PLACEHOLDER = /^[^A-Za-z]*$|^(?:true|false|null|none|undefined|todo|tbd|secret|password|passwd|token|test|default|admin|root)$|change_?-?me|replace_?-?me|placeholder|example|dummy|redacted|(?:^|[^a-z])(?:your|insert|enter)(?:[^a-z]|$)|^(?:my|the|some)[-_ ]|x{3}|\.{3}/i;
/** Tells most files apart at a glance. */
const MAY_STORE = /(?:^|\/)(?:[._][^/]*|config(?:\.json)?|credentials|pip\.\w+)$/;
/** Finds credentials in the files that are made for them, whatever their shape. */
function storedSecrets(path, file) {
    if (!MAY_STORE.test(path))
        return [];
    const login = LOGINS.find((one) => one.path.test(path))?.login;
    const isEnvironment = ENVIRONMENT.test(path);
    if (!login && !isEnvironment)
        return [];
    const text = bytesAt(file, 0, stored_secrets_MOST_BYTES).toString();
    const found = [];
    if (login && [...text.matchAll(login)].some(([, ...values]) => isLiteral(values.find(Boolean))))
        found.push('stored-login');
    if (isEnvironment && [...text.matchAll(ASSIGNMENT)].some(isSecretAssignment))
        found.push('environment-secret');
    return found;
}
function isSecretAssignment([, name = '', ...values]) {
    const value = values.find(Boolean);
    return isSecretName(name) && value !== undefined && value.length >= SHORTEST_VALUE && isLiteral(value);
}
/** Whether a text is a value itself, and no reference to one and no word that stands for one. */
function isLiteral(value) {
    const bare = value?.replace(/^["']|["']$/g, '') ?? '';
    return bare !== '' && !REFERENCE.test(bare) && !PLACEHOLDER.test(bare);
}

;// CONCATENATED MODULE: ./build/src/contents/secrets.js




/** A text is searched up to here: what is longer is data. */
const secrets_MOST_BYTES = 8 << 20;
const BLOCK_BYTES = 256 << 10;
/** How far blocks overlap, and more than any credential is long. */
const OVERLAP_BYTES = 8 << 10;
/**
 * Finds the credentials in a text: each kind once, and never the value.
 * @param path tells where credentials are stored under a name instead of having a shape
 */
function findSecrets(path, file) {
    const found = new Set(storedSecrets(path, file));
    const end = Math.min(file.size, secrets_MOST_BYTES);
    for (let at = 0; at === 0 || at + OVERLAP_BYTES < end; at += BLOCK_BYTES - OVERLAP_BYTES) {
        const block = bytesAt(file, at, BLOCK_BYTES);
        const isLast = at + block.length >= file.size;
        findTokens(block, { isFirst: at === 0, isLast }, found);
        if (!found.has('private-key') && (holdsPrivateKey(block) || holdsKeyInUrl(block)))
            found.add('private-key');
    }
    return [...found];
}
/** Every shape below has so many word characters (`A-Za-z0-9_-`) in a row. */
const SHORTEST_TOKEN = 20;
const HINT = /A[KS]IA|AIza|gh[oprsu]_|github_pat_|npm_|pypi-AgE|xox[abprs]-|[rs]k_live_/;
/** The same in base64, in which none of them has a character that is not in a word. */
const ENCODED_HINT = inBase64([
    ...['AKIA', 'ASIA', 'AIza', 'gho_', 'ghp_', 'ghr_', 'ghs_', 'ghu_', 'github_pat_', 'npm_', 'pypi-AgE'],
    ...['xoxa-', 'xoxb-', 'xoxp-', 'xoxr-', 'xoxs-', 'rk_live_', 'sk_live_', '-----BEGIN '],
]);
/** As many characters beside such a row as a shape looks at. */
const CONTEXT = 4;
/**
 * Credentials that are known by their shape. The first group is what its issuer drew at random, and people who write
 * documentation did not.
 * Sources: the issuers' documentation of their formats, 2026-11; "GitHub's new authentication token formats" and
 * "Announcing npm's new access token format" for the checksum.
 */
const SHAPES = [
    // Not where a signed link tells who signed it: `AKIA…/20261123/us-east-1/s3/aws4_request`.
    {
        kind: 'aws-access-key',
        shape: /(?<![\w+/-])A[KS]IA([A-Z2-7]{16})(?![\w+/=-]|%2F)/,
        isReal: looksRandom,
    },
    { kind: 'github-token', shape: /(?<!\w)gh[opsu]_([A-Za-z0-9]{36})(?!\w)/, isReal: hasChecksum },
    { kind: 'github-token', shape: /(?<!\w)ghr_([A-Za-z0-9]{76})(?!\w)/, isReal: hasChecksum },
    { kind: 'github-token', shape: /(?<!\w)ghs_\d+_(eyJ[\w-]{20,})\.eyJ/, isReal: looksMixed },
    {
        kind: 'github-token',
        shape: /(?<!\w)github_pat_([A-Za-z0-9]{22}_[A-Za-z0-9]{59})(?!\w)/,
        isReal: looksMixed,
    },
    { kind: 'npm-token', shape: /(?<!\w)npm_([A-Za-z0-9]{36})(?!\w)/, isReal: hasChecksum },
    {
        kind: 'pypi-token',
        shape: /(?<![\w-])pypi-AgE(?:IcHlwaS5vcmc|NdGVzdC5weXBpLm9yZw)([\w-]{50,})/,
        isReal: looksMixed,
    },
    {
        kind: 'slack-token',
        shape: /(?<![\w-])xox[abprs]-(?:\d+-){1,4}([A-Za-z0-9]{20,})(?![\w-])/,
        isReal: looksMixed,
    },
    { kind: 'stripe-key', shape: /(?<!\w)[rs]k_live_([A-Za-z0-9]{24,})(?!\w)/, isReal: looksMixed },
    { kind: 'google-api-key', shape: /(?<![\w+/-])AIza([\w-]{35})(?![\w+/=-])/, isReal: looksMixed },
];
/** What is cut off at an inner edge of a block is whole in the block beside. */
function findTokens(block, { isFirst, isLast }, found) {
    forEachLongWord(block, (start, end) => {
        if ((start === 0 && !isFirst) || (end === block.length && !isLast) || end - start > OVERLAP_BYTES)
            return;
        const word = block.toString('latin1', start, end);
        if (ENCODED_HINT.test(word))
            findEncoded(word, found);
        if (!HINT.test(word))
            return;
        const text = block.toString('latin1', Math.max(0, start - CONTEXT), Math.min(block.length, end + CONTEXT));
        findShapes(text, found);
    });
}
function findShapes(text, found) {
    for (const { kind, shape, isReal } of SHAPES) {
        const random = shape.exec(text)?.[1];
        if (random !== undefined && isReal(random))
            found.add(kind);
    }
}
/** Base64 hides nothing: it is how manifests and environments hold what is not one line. */
function findEncoded(word, found) {
    for (const text of decodings(word)) {
        findShapes(text, found);
        if (holdsPrivateKey(Buffer.from(text, 'latin1')))
            found.add('private-key');
    }
}
const IS_WORD = Uint8Array.from({ length: 256 }, (_, byte) => Number(/[\w-]/.test(String.fromCharCode(byte))));
/**
 * Calls with the start and end of every run of word characters that is long enough for a token. A run that long
 * covers every twentieth byte, so the words of code and prose cost a glance at their last characters; one regular
 * expression over all of it takes twice the time.
 */
function forEachLongWord(bytes, visit) {
    let start = 0;
    for (let last = SHORTEST_TOKEN - 1; last < bytes.length; last = start + SHORTEST_TOKEN - 1) {
        let at = last;
        while (at >= start && IS_WORD[bytes[at] ?? 0] === 1)
            at -= 1;
        if (at >= start) {
            start = at + 1;
            continue;
        }
        let end = last + 1;
        while (end < bytes.length && IS_WORD[bytes[end] ?? 0] === 1)
            end += 1;
        visit(start, end);
        start = end + 1;
    }
}
const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
/** Tells whether the last six characters are the CRC-32 of those before, in base 62. */
function hasChecksum(random) {
    const digits = Array.from(random.slice(-6), (digit) => BASE62.indexOf(digit));
    return digits.reduce((sum, digit) => sum * BASE62.length + digit, 0) === (0,external_node_zlib_namespaceObject.crc32)(random.slice(0, -6));
}
const secrets_PLACEHOLDER = /example|placeholder|redacted|dummy|sample|fake|your|iosfodnn|(.)\1{4}/i;
function looksRandom(text) {
    const distinct = new Set(text).size;
    return distinct >= Math.min(10, text.length * 0.4) && !secrets_PLACEHOLDER.test(text) && !hasSequence(text);
}
/** As looksRandom(), for what is drawn from digits and letters of both cases, or hexadecimal digits. */
function looksMixed(text) {
    return looksRandom(text) && [/[a-z]/, /[A-Z]/, /\d/].filter((kind) => kind.test(text)).length >= 2;
}
/** Six characters in the order of the alphabet, or of digits. */
function hasSequence(text) {
    let run = 1;
    for (let at = 1; at < text.length && run < 6; at += 1)
        run = text.charCodeAt(at) === text.charCodeAt(at - 1) + 1 ? run + 1 : 1;
    return run >= 6;
}
const KEY_MARK = 'PRIVATE KEY';
const KEY_BEGINS = /-----BEGIN (?:[A-Z]+ )?$/;
const KEY_BEGUN = /^PRIVATE KEY(?: BLOCK)?-----/;
/** A key of 4096 bits in one line. */
const KEY_BYTES = 4000;
/** Finds a PEM private key that is there, not only its first line, as in code that looks for keys. */
function holdsPrivateKey(block) {
    for (let at = block.indexOf(KEY_MARK); at >= 0; at = block.indexOf(KEY_MARK, at + KEY_MARK.length)) {
        const before = block.toString('latin1', Math.max(0, at - 32), at);
        const begun = KEY_BEGUN.exec(block.toString('latin1', at, Math.min(block.length, at + 32)));
        if (!begun || !KEY_BEGINS.test(before))
            continue;
        const start = at + begun[0].length;
        if (isKeyMaterial(block.toString('latin1', start, Math.min(block.length, start + KEY_BYTES))))
            return true;
    }
    return false;
}
const KEY_MARK_IN_URL = ['PRIVATE%20KEY', 'PRIVATE+KEY'];
/** The same where it is URL-encoded, as in a form. */
function holdsKeyInUrl(block) {
    return KEY_MARK_IN_URL.some((mark) => {
        const at = block.indexOf(mark);
        if (at < 0)
            return false;
        const text = block.toString('latin1', Math.max(0, at - 64), Math.min(block.length, at + KEY_BYTES));
        const spaced = mark.includes('+') ? text.replaceAll('+', ' ') : text;
        const decoded = spaced.replace(/%([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(parseInt(hex, 16)));
        return holdsPrivateKey(Buffer.from(decoded, 'latin1'));
    });
}
/** Newlines may be written as `\n`, as in JSON, and lines quoted, as in code; headers stand before an empty line. */
function isKeyMaterial(text) {
    const lines = text.replace(/\\[rn]/g, '\n').replace(/^\s*(?:[A-Z][\w-]*:.*\n)+/, '');
    let material = '';
    let words = 0;
    let isEnded = false;
    for (const [word] of lines.matchAll(/-+|[^\s"'`,-]+/g)) {
        if (word === '+')
            continue;
        isEnded = word === '-----';
        if (!/^[A-Za-z0-9+/]{16,}={0,2}$/.test(word))
            break;
        material += word;
        words += 1;
    }
    const isWhole = material.length >= 64 && (words > 1 || isEnded);
    return isWhole && new Set(material).size >= 16 && !material.startsWith('EXAMPLE');
}

;// CONCATENATED MODULE: ./build/src/contents/inspect.js











const TEXT_HEAD_BYTES = 4096;
/**
 * Looks into a file. What it is, its first bytes tell; only metadata and jars go by their name. A file that is broken
 * or hostile gives what could be read of it.
 * @param path in the layer
 * @param size bytes
 * @returns undefined where there is nothing to tell
 */
function inspect(path, size, read) {
    const file = { size, read };
    const contents = readBinary(path, file) ?? readText(path, file);
    return Object.keys(contents).length > 0 ? contents : undefined;
}
/** What a file of one of the binary formats says; undefined where it is of none of them. */
function readBinary(path, file) {
    const magic = bytesAt(file, 0, 4).toString('latin1');
    if (magic === '\x7fELF')
        return { elf: readElf(path, file), ...goModules(file) };
    const [machO, pe] = [readMachO(file), magic.startsWith('MZ') ? readPe(file) : undefined];
    if (machO)
        return { machO };
    if (pe)
        return { pe };
    return /\.[jw]ar$/i.test(path) ? readJavaArchive(file) : undefined;
}
function goModules(file) {
    const modules = readGoModules(file);
    return modules ? { goModules: modules } : {};
}
function readJavaArchive(file) {
    const entries = listJar(file);
    const [jar, modules] = [readJar(file, entries), readJavaModules(file, entries)];
    if (!jar && modules.length === 0)
        return undefined;
    return { ...(jar && { jar }), ...(modules.length > 0 && { javaModules: modules }) };
}
/** What a text says: one without a NUL at its beginning. */
function readText(path, file) {
    const head = bytesAt(file, 0, TEXT_HEAD_BYTES);
    if (head.length === 0 || head.includes(0))
        return {};
    const script = readScript(head);
    const metadata = readMetadata(path, file);
    const secrets = findSecrets(path, file);
    return { ...metadata, ...(script && { script }), ...(secrets.length > 0 && { secrets }) };
}

;// CONCATENATED MODULE: ./build/src/layer/inspect-files.js




/** Read at once: most files are smaller, and headers and the like stand at the beginning of the others. */
const HEAD_BYTES = 256 * 1024;
/** Looks into files one after another. */
function inspectFiles(files) {
    const inspected = { contents: [], errors: [] };
    for (const [index, { source, path }] of files.entries()) {
        try {
            const { fd, size } = openInLayer(source);
            try {
                const contents = inspect(path, size, readerOf(fd, size));
                if (contents)
                    inspected.contents.push([index, contents]);
            }
            finally {
                (0,external_node_fs_namespaceObject.closeSync)(fd);
            }
        }
        catch (error) {
            inspected.errors.push([index, systemCode(error)]);
        }
    }
    return inspected;
}
/**
 * Reads anywhere in an open file; what lies in its head takes no further call.
 * @param held bytes of its beginning that are in the buffer already
 */
function readerOf(fd, size, held = 0) {
    const headBytes = held || readFully(fd, buffer.subarray(0, Math.min(size, HEAD_BYTES)), 0);
    const head = buffer.subarray(0, headBytes);
    const rest = buffer.subarray(headBytes);
    return (offset, length) => {
        const end = Math.min(offset + length, size);
        if (end <= offset || offset < 0)
            return head.subarray(0, 0);
        if (end <= head.length)
            return head.subarray(offset, end);
        const wanted = end - offset;
        const into = wanted <= rest.length ? rest.subarray(0, wanted) : Buffer.allocUnsafeSlow(wanted);
        return into.subarray(0, readFully(fd, into, offset));
    };
}

;// CONCATENATED MODULE: ./build/src/layer/digest-files.js







/** How many pieces a file of so many bytes has; an empty one has one too. */
function piecesOf(size) {
    return Math.max(1, Math.ceil(size / PIECE_BYTES));
}
/**
 * @param size of the file when it was opened; nothing beyond it is read, so its end takes no read of its own
 * @returns the next piece of the file, shorter at its end; valid until the next read
 */
function readBlock(fd, position, size) {
    return buffer.subarray(0, readFully(fd, buffer.subarray(0, Math.min(open_file_PIECE_BYTES, size - position)), position));
}
/** Digests one open file: SHA-256 of its bytes, and the running CRC-32 after every piece. */
function digest(fd, size, checkpoints) {
    const first = readBlock(fd, 0, size);
    checkpoints.push((0,external_node_zlib_namespaceObject.crc32)(first));
    // Most files end here, and the one-shot hash costs half of the other on them.
    if (first.length === size)
        return (0,external_node_crypto_namespaceObject.hash)('sha256', first);
    const rest = (0,external_node_crypto_namespaceObject.createHash)('sha256').update(first);
    for (let at = first.length; at < size;) {
        const block = readBlock(fd, at, size);
        if (block.length === 0)
            throw Object.assign(new Error('shrunk'), { code: 'ECHANGED' });
        rest.update(block);
        checkpoints.push((0,external_node_zlib_namespaceObject.crc32)(block, checkpoints.at(-1)));
        at += block.length;
    }
    return rest.digest('hex');
}
/** Digests files one after another; one that cannot be read keeps the others from nothing. */
function digestFiles(files, { maxBytes, paths }) {
    const sizes = new Float64Array(files.length);
    const executables = new Uint8Array(files.length);
    const digests = { sizes, executables, sha256: '', checkpoints: [], contents: [], errors: [] };
    for (const [index, source] of files.entries()) {
        try {
            const { fd, size, mode } = openInLayer(source);
            try {
                if (size > maxBytes)
                    throw Object.assign(new Error('too large'), { code: 'EFBIG' });
                digests.sha256 += digest(fd, size, digests.checkpoints);
                sizes[index] = size;
                executables[index] = Number((mode & 0o111) !== 0);
                const held = size <= open_file_PIECE_BYTES ? size : 0;
                const contents = paths && inspect(paths[index] ?? '', size, readerOf(fd, size, held));
                if (contents)
                    digests.contents.push([index, contents]);
            }
            finally {
                (0,external_node_fs_namespaceObject.closeSync)(fd);
            }
        }
        catch (error) {
            digests.errors.push([index, systemCode(error)]);
        }
    }
    return digests;
}

;// CONCATENATED MODULE: ./build/src/layer/file-worker.js
/**
 * The thread that touches file contents: it digests files, looks into them, and deflates pieces of them.
 *
 * The bundler makes a file of its own of it (scripts/build.js). Everything here is synchronous on purpose: on
 * thousands of small files the cost is the round trips of the libuv pool, not the work (measured: 16 µs a file of
 * 7 kB this way, hash and checksum included).
 */




/** Does one task; what goes wrong with a file is an answer too. */
function perform(task) {
    if (task.kind === 'digest')
        return { kind: 'digest', digests: digestFiles(task.files, task) };
    if (task.kind === 'inspect')
        return { kind: 'inspect', inspected: inspectFiles(task.files) };
    try {
        if (task.kind === 'sample')
            return { kind: 'sample', packed: deflateSamples(task.samples) };
        return { kind: 'deflate', ...deflatePieces(task.pieces) };
    }
    catch (error) {
        if (error instanceof Unpacked)
            return { kind: 'failed', source: error.source, error: error.code };
        throw error;
    }
}
/** Takes a task in hand, unless another thread has: each open task's number stands in the shared table. */
function claim(claims, ticket) {
    return Atomics.compareExchange(claims, ticket % claims.length, ticket, 0) === ticket;
}
/** What is handed over instead of copied. */
function buffersOf(answer) {
    if (answer.kind === 'deflate')
        return [answer.bytes.buffer];
    return answer.kind === 'digest' ? [answer.digests.sizes.buffer, answer.digests.executables.buffer] : [];
}
if (!external_node_worker_threads_namespaceObject.isMainThread && external_node_worker_threads_namespaceObject.parentPort) {
    const port = external_node_worker_threads_namespaceObject.parentPort;
    const claims = external_node_worker_threads_namespaceObject.workerData;
    port.on('message', ({ ticket, task }) => {
        if (!claim(claims, ticket))
            return;
        const answer = perform(task);
        port.postMessage({ ticket, answer }, buffersOf(answer));
    });
}

var __webpack_exports__claim = __webpack_exports__.B;
var __webpack_exports__perform = __webpack_exports__.y;
export { __webpack_exports__claim as claim, __webpack_exports__perform as perform };
