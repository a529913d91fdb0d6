export const id = 341;
export const ids = [341];
export const modules = {

/***/ 2336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ RULES)
/* harmony export */ });
/* harmony import */ var _deps_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2829);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6091);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4044);
/* harmony import */ var _native_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2319);
/* harmony import */ var _runtime_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8423);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3050);
/* harmony import */ var _shadow_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2370);
/* harmony import */ var _size_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4523);








/** Every rule by its id, with one sentence on what it finds. */
const RULES = {
    ..._layout_js__WEBPACK_IMPORTED_MODULE_2__/* .LAYOUT_RULES */ .t,
    ..._size_js__WEBPACK_IMPORTED_MODULE_7__/* .SIZE_RULES */ .Yp,
    ..._native_js__WEBPACK_IMPORTED_MODULE_3__/* .NATIVE_RULES */ .U,
    ..._files_js__WEBPACK_IMPORTED_MODULE_1__/* .FILES_RULES */ .c,
    ..._runtime_js__WEBPACK_IMPORTED_MODULE_4__/* .RUNTIME_RULES */ .F,
    ..._shadow_js__WEBPACK_IMPORTED_MODULE_6__/* .SHADOW_RULES */ .F,
    ..._secrets_js__WEBPACK_IMPORTED_MODULE_5__/* .SECRETS_RULES */ .k,
    ..._deps_js__WEBPACK_IMPORTED_MODULE_0__/* .DEPS_RULES */ .r,
};


/***/ }),

/***/ 6407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ readCheckInputs),
/* harmony export */   u: () => (/* binding */ readCheckSettings)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _aws_arn_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2672);
/* harmony import */ var _checks_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2336);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6762);
/* harmony import */ var _layer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8110);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5691);
/* harmony import */ var _region_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6939);







/**
 * Reads and checks every input of the check, before anything is read or called.
 * @throws Problem naming the input
 */
function readCheckInputs() {
    const compareWith = readCompareWith();
    const region = compareWith && compareWith.kind !== 'base' && (0,_region_js__WEBPACK_IMPORTED_MODULE_5__/* .regionOfEnvironment */ .z)();
    return {
        ...(0,_layer_js__WEBPACK_IMPORTED_MODULE_3__/* .readLayerInputs */ .Z)(),
        ...readCheckSettings(),
        ...(compareWith && { compareWith }),
        comment: comment(),
        token: (0,_read_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)('github-token'),
        sarifFile: (0,_read_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)('sarif-file'),
        ...(region && { region }),
    };
}
/** @throws Problem naming the input */
function readCheckSettings() {
    const maxUnzippedSize = byteSize('max-unzipped-size');
    return {
        failOn: (0,_read_js__WEBPACK_IMPORTED_MODULE_4__/* .choice */ .Yq)('fail-on', ['error', 'warning', 'never']),
        ignoreRules: ignoreRules(),
        ...(maxUnzippedSize !== undefined && { maxUnzippedSize }),
    };
}
/** Limits of AWS: ignoring them would only move the refusal to where it costs more. */
const MANDATORY = ['size/unzipped', 'size/zipped'];
function ignoreRules() {
    const ids = (0,_read_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)('ignore-rules');
    const known = Object.keys(_checks_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .RULES */ .y);
    const families = [...new Set(known.map((rule) => `${rule.slice(0, rule.indexOf('/'))}/*`))];
    for (const id of ids) {
        if (!known.includes(id) && !families.includes(id))
            throw unknownRule(id, known);
        const mandatory = MANDATORY.find((rule) => rule === id || id === `${rule.slice(0, rule.indexOf('/'))}/*`);
        if (!mandatory)
            continue;
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A(`\`ignore-rules\` holds "${id}", but \`${mandatory}\` is a limit of AWS, which refuses such a layer.`, 'Make the layer smaller; the finding says what could be left out.');
    }
    return ids;
}
function unknownRule(id, known) {
    const [family = ''] = id.split('/');
    const near = known.filter((rule) => rule.startsWith(`${family}/`) || rule.endsWith(`/${id}`));
    return new _problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A(`\`ignore-rules\` holds "${id}", which is no rule.`, near.length > 0
        ? `Of that family there are ${near.join(', ')}.`
        : 'docs/rules.md lists them all, for instance `ignore-rules: deps/dev, shadow/*`.');
}
const UNITS = {
    '': 1,
    b: 1,
    kb: 1e3,
    mb: 1e6,
    gb: 1e9,
    kib: 2 ** 10,
    mib: 2 ** 20,
    gib: 2 ** 30,
};
/** `40 MB`, `38.5MiB`, `41943040`. */
function byteSize(name) {
    const value = (0,_read_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(name);
    if (value === '')
        return undefined;
    const [, amount = '', unit = ''] = /^(\d{1,12}(?:\.\d{1,6})?)\s*([a-z]*)$/i.exec(value) ?? [];
    const bytes = Math.round(Number(amount) * (UNITS[unit.toLowerCase()] ?? NaN));
    if (amount !== '' && bytes > 0)
        return bytes;
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A(`\`${name}\` is "${value}", which is no size.`, `Write a number and a unit, for instance \`${name}: 40 MB\` (a million bytes each) or \`40 MiB\`.`);
}
function readCompareWith() {
    const live = (0,_read_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)('compare-with');
    const base = (0,_read_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)('base-path');
    if (live && base) {
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A('`compare-with` and `base-path` are both given, and the report compares with one thing.', 'Take out one: `base-path` needs no AWS, `compare-with` tells what is live.');
    }
    if (base)
        return { kind: 'base', path: withRelativePath(base) };
    if (!live)
        return undefined;
    if (live === 'latest')
        return { kind: 'latest' };
    if ((0,_aws_arn_js__WEBPACK_IMPORTED_MODULE_6__/* .parseLayerVersionArn */ .i)(live))
        return { kind: 'version', arn: live };
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A(`\`compare-with\` is "${live}".`, 'It is `latest` or the ARN of a layer version, `arn:aws:lambda:REGION:ACCOUNT:layer:NAME:VERSION`.');
}
/** The layer of the base stands where that of the head does, below another folder. */
function withRelativePath(base) {
    const path = (0,_read_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)('path');
    if (!(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path))
        return base;
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A(`\`path\` is "${path}", an absolute path, so \`base-path\` does not tell where the layer of the base is.`, 'Give `path` as it is below the workspace; the same path below `base-path` is compared with it.');
}
/** As a boolean where it is one, so that `True` is what it is elsewhere. */
function comment() {
    const value = (0,_read_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)('comment') || 'auto';
    if (value === 'auto')
        return 'auto';
    if (/^(true|True|TRUE)$/.test(value))
        return 'true';
    if (/^(false|False|FALSE)$/.test(value))
        return 'false';
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A(`\`comment\` is "${value}".`, 'It is one of auto, true, false.');
}


/***/ }),

/***/ 8882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ readLayer)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/src/checks/limits.js
var limits = __webpack_require__(3755);
// EXTERNAL MODULE: ./build/src/problem.js
var problem = __webpack_require__(6762);
// EXTERNAL MODULE: ./build/src/units.js
var units = __webpack_require__(2958);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./node_modules/adm-zip/adm-zip.js
var adm_zip = __webpack_require__(1316);
// EXTERNAL MODULE: ./build/src/contents/inspect.js + 10 modules
var inspect = __webpack_require__(3949);
// EXTERNAL MODULE: ./build/src/layer/archive-format.js
var archive_format = __webpack_require__(5449);
;// CONCATENATED MODULE: ./build/src/layer/archive-structure.js


/** Bits for encryption, strong encryption and masked headers. */
const ENCRYPTED = (1 << 0) | (1 << 6) | (1 << 13);
const DATA_DESCRIPTOR = 1 << 3;
const ZIP64_EXTRA = 0x0001;
const UNICODE_PATH_EXTRA = 0x7075;
const END_MARK = Buffer.from('PK\x05\x06', 'latin1');
const ZIP64_MARKS = ['PK\x06\x06', 'PK\x06\x07'].map((mark) => Buffer.from(mark, 'latin1'));
const DESCRIPTOR_MARK = Buffer.from('PK\x07\x08', 'latin1');
const ZIP64_MARK = 0xffffffff;
const FILE_TYPE = 0o170000;
const LINK_TYPE = 0o120000;
const FOLDER_TYPE = 0o040000;
const REGULAR_TYPES = [0, 0o100000, FOLDER_TYPE];
/**
 * Lists a ready archive and refuses everything that two unpackers could read differently: local headers that
 * contradict the directory, entries that overlap or leave room between them, bytes before or after, zip64,
 * encryption, methods other than stored and deflated, names that are not UTF-8.
 * @throws Problem naming the archive and the entry
 */
function listArchive(zip, file) {
    const refuse = (what) => refuseArchive(file, what);
    const end = findEnd(zip, refuse);
    const entries = [];
    const spans = [];
    const directory = zip.subarray(0, end.offset);
    let at = end.directoryOffset;
    for (let index = 0; index < end.entries; index++) {
        const header = (0,archive_format/* readCentralHeader */.z4)(directory, at);
        if (!header)
            throw refuse('its central directory is cut short');
        const { entry, span } = prove(zip, at, header, refuse);
        entries.push(entry);
        spans.push(span);
        at += header.length;
    }
    if (at !== end.offset)
        throw refuse('bytes stand between its central directory and its end');
    refuseGaps(zip, spans, end.directoryOffset, refuse);
    return entries;
}
/** The problem of an archive that is not published. */
function refuseArchive(file, what, cause) {
    return new problem/* Problem */.A(`"${file}" cannot be published: ${what}.`, 'Give the folder instead (`path: <folder>`), and the archive is written for you; or make it anew with `zip -qr`.', { cause });
}
function findEnd(zip, refuse) {
    const last = zip.length - archive_format/* END_RECORD */.yF.length;
    if (last < 0)
        throw refuse('it is not a zip archive');
    const lowest = Math.max(0, last - 0xffff);
    let offset = last;
    while (offset >= lowest && zip.readUInt32LE(offset) !== archive_format/* END_RECORD */.yF.signature)
        offset -= 1;
    if (offset < lowest)
        throw refuse('it is not a zip archive, or its end is missing');
    if (offset + archive_format/* END_RECORD */.yF.length + zip.readUInt16LE(offset + 20) !== zip.length) {
        throw refuse('bytes follow its end');
    }
    const entries = zip.readUInt16LE(offset + 10);
    const size = zip.readUInt32LE(offset + 12);
    const directoryOffset = zip.readUInt32LE(offset + 16);
    if (directoryOffset === ZIP64_MARK)
        throw refuse('it uses zip64');
    if (zip.readUInt16LE(offset + 8) !== entries || zip.readUInt32LE(offset + 4) !== 0) {
        throw refuse('it is one part of several');
    }
    // Readers search for these marks, and not all in the same way: what holds more of them reads as two archives.
    const from = Math.min(directoryOffset, offset);
    if (ZIP64_MARKS.some((mark) => zip.includes(mark, from)))
        throw refuse('it uses zip64');
    if (zip.indexOf(END_MARK, from) !== offset)
        throw refuse('it has more than one end');
    if (directoryOffset + size !== offset)
        throw refuse('its central directory is not where its end says');
    return { offset, entries, directoryOffset };
}
/** @param at where the header stands in the archive */
function prove(zip, at, header, refuse) {
    const { rawName, extra, flags, crc, size, packedSize, offset } = header;
    const name = decodeName(rawName, refuse);
    const refuseEntry = (what) => refuse(`its entry "${name}" ${what}`);
    if (header.disk !== 0)
        throw refuse('it is one part of several');
    refuseExtra(extra, rawName, refuseEntry);
    const to = proveLocalHeader(zip, header, refuseEntry) + packedSize;
    const descriptor = flags & DATA_DESCRIPTOR ? zip.subarray(at + 16, at + 28) : undefined;
    return {
        entry: { name, ...kindOf(name, header.mode, refuseEntry), crc, size },
        span: { name, from: offset, to, descriptor },
    };
}
/** @returns where the entry's bytes start */
function proveLocalHeader(zip, header, refuse) {
    const { rawName, flags, method, offset } = header;
    if (flags & ENCRYPTED)
        throw refuse('is encrypted');
    if (method !== archive_format/* STORED */.SD && method !== archive_format/* DEFLATED */.aE)
        throw refuse(`is packed by method ${method}, Lambda reads 0 and 8`);
    if (method === archive_format/* STORED */.SD && header.packedSize !== header.size)
        throw refuse('is stored, yet its two sizes differ');
    const nameAt = offset + archive_format/* LOCAL_HEADER */.Et.length;
    if (nameAt > zip.length || zip.readUInt32LE(offset) !== archive_format/* LOCAL_HEADER */.Et.signature)
        throw refuse('has no local header');
    const dataOffset = nameAt + zip.readUInt16LE(offset + 26) + zip.readUInt16LE(offset + 28);
    const localFlags = zip.readUInt16LE(offset + 6);
    const localName = zip.subarray(nameAt, nameAt + zip.readUInt16LE(offset + 26));
    const described = (localFlags & DATA_DESCRIPTOR) !== 0;
    const same = (at, value) => {
        const local = zip.readUInt32LE(offset + at);
        return local === value || (described && local === 0);
    };
    const agrees = localName.equals(rawName) &&
        localFlags === flags &&
        zip.readUInt16LE(offset + 8) === method &&
        same(14, header.crc) &&
        same(18, header.packedSize) &&
        same(22, header.size);
    if (!agrees)
        throw refuse('is listed otherwise than it is stored');
    refuseExtra(zip.subarray(nameAt + rawName.length, dataOffset), rawName, refuse);
    if (dataOffset + header.packedSize > zip.length)
        throw refuse('is cut short');
    return dataOffset;
}
function kindOf(name, mode, refuse) {
    const type = (mode ?? 0) & FILE_TYPE;
    const isLink = type === LINK_TYPE;
    if (!isLink && !REGULAR_TYPES.includes(type))
        throw refuse('is neither a file, a folder nor a symbolic link');
    const isFolder = name.endsWith('/');
    if (isFolder ? isLink : type === FOLDER_TYPE)
        throw refuse('is a folder by its name or by its type, not by both');
    return { isFolder, isLink, mode: mode === undefined ? undefined : mode & 0o777 };
}
const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
function decodeName(raw, refuse) {
    try {
        return UTF8.decode(raw);
    }
    catch {
        throw refuse(`the name "${raw.toString('latin1')}" in it is not UTF-8`);
    }
}
function refuseExtra(extra, rawName, refuse) {
    for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
        const id = extra.readUInt16LE(at);
        if (id === ZIP64_EXTRA)
            throw refuse('uses zip64');
        // Behind a version and a CRC stands the name that Info-ZIP goes by.
        const other = extra.subarray(at + 9, at + 4 + extra.readUInt16LE(at + 2));
        if (id === UNICODE_PATH_EXTRA && !other.equals(rawName))
            throw refuse('has another name in an extra field');
    }
}
/** Every byte before the directory belongs to one entry; behind it stands its data descriptor at the most. */
function refuseGaps(zip, spans, directoryOffset, refuse) {
    const inOrder = [...spans].sort((a, b) => a.from - b.from);
    let end = 0;
    let descriptor;
    for (const span of inOrder) {
        if (span.from < end)
            throw refuse(`its entry "${span.name}" overlaps another`);
        if (!isDescriptor(zip.subarray(end, span.from), descriptor)) {
            throw refuse(`bytes that belong to no entry stand before "${span.name}"`);
        }
        end = span.to;
        descriptor = span.descriptor;
    }
    if (end > directoryOffset)
        throw refuse('its central directory overlaps an entry');
    if (!isDescriptor(zip.subarray(end, directoryOffset), descriptor))
        throw refuse('bytes that belong to no entry stand before its central directory');
}
/** Some writers announce a descriptor and leave it out, or leave out its signature. */
function isDescriptor(bytes, descriptor) {
    if (bytes.length === 0)
        return true;
    if (!descriptor)
        return false;
    return bytes.equals(descriptor) || bytes.equals(Buffer.concat([DESCRIPTOR_MARK, descriptor]));
}

// EXTERNAL MODULE: ./build/src/layer/entry.js
var entry = __webpack_require__(6011);
// EXTERNAL MODULE: ./build/src/layer/paths.js
var paths = __webpack_require__(1427);
// EXTERNAL MODULE: ./build/src/layer/size.js
var size = __webpack_require__(6770);
;// CONCATENATED MODULE: ./build/src/layer/archive-entries.js











/**
 * Reads what a ready archive holds, as the same entries that its tree in a folder gives.
 * adm-zip finds each entry's bytes, which are inflated and proven here; what it would let pass is refused before
 * (archive-structure.ts).
 * @param file the archive's name, for messages
 * @param maxBytes give up when there are as many bytes as this; as many as a layer can have by default
 * @returns the entries sorted by path
 * @throws Problem when the archive is hostile, corrupt, empty, or larger than a layer can be
 */
function archiveEntries(zip, file, maxBytes = limits/* LIMITS */.b.unzippedBytes) {
    const listed = listArchive(zip, file);
    const files = listed.filter(({ isFolder }) => !isFolder);
    if (files.length === 0)
        throw new problem/* Problem */.A(`"${file}" holds no file.`, 'Check the step that makes it.');
    refuseNames(listed, file);
    if ((0,size/* totalSize */.UT)(listed.map(asSized)) >= maxBytes)
        throw (0,size/* tooLarge */.g$)(files.map(asSized));
    const readable = new adm_zip(zip, { noSort: true }).getEntries();
    return (0,entry/* sortByPath */.$)(listed.flatMap((entry, index) => readEntry(entry, readable[index], file)));
}
/**
 * Looks into every file of a ready archive.
 * @param entries of it, as archiveEntries() gave them
 * @returns the entries in their order, with what their bytes say
 */
function lookInsideArchive(zip, file, entries) {
    const readable = new adm_zip(zip, { noSort: true }).getEntries();
    const found = new Map();
    for (const [index, entry] of listArchive(zip, file).entries()) {
        if (entry.isFolder || entry.isLink)
            continue;
        const data = inflate(entry, readable[index], file);
        const read = (offset, length) => data.subarray(offset, offset + length);
        const contents = (0,inspect/* inspect */.N)(entry.name, data.length, read);
        if (contents)
            found.set(entry.name, contents);
    }
    return entries.map((entry) => {
        const contents = found.get(entry.path);
        return contents ? { ...entry, contents } : entry;
    });
}
function asSized({ name, size }) {
    return { path: name, size };
}
function refuseNames(listed, file) {
    const files = new Set();
    for (const { name, isFolder } of listed) {
        const fault = (0,paths/* pathFault */.a9)(isFolder ? name.slice(0, -1) : name);
        if (fault)
            throw refuseArchive(file, `the name of its entry "${name}" ${fault}`);
        if (files.has(name))
            throw refuseArchive(file, `it holds "${name}" twice`);
        files.add(name);
    }
    for (const { name } of listed) {
        for (let at = name.lastIndexOf('/'); at > 0; at = name.lastIndexOf('/', at - 1)) {
            const folder = name.slice(0, at);
            if (files.has(folder))
                throw refuseArchive(file, `"${folder}" in it is a file and a folder`);
        }
    }
}
function readEntry(entry, readable, file) {
    const data = inflate(entry, readable, file);
    if (entry.isFolder) {
        if (data.length > 0)
            throw refuseArchive(file, `its folder "${entry.name}" has content`);
        return [];
    }
    const sha256 = (0,external_node_crypto_.createHash)('sha256').update(data).digest('hex');
    const mode = entry.mode === undefined ? {} : { mode: entry.mode };
    const shared = { path: entry.name, size: entry.size, sha256, crc: entry.crc, ...mode };
    if (entry.isLink)
        return [{ ...shared, type: 'link', executable: false, target: data.toString('utf8') }];
    return [{ ...shared, type: 'file', executable: ((entry.mode ?? 0) & 0o111) !== 0 }];
}
function inflate(entry, readable, file) {
    try {
        const packed = readable?.getCompressedData() ?? Buffer.alloc(0);
        const data = readable?.header.method === archive_format/* DEFLATED */.aE ? inflateAll(packed, entry.size) : packed;
        if (data.length === entry.size && (0,external_node_zlib_.crc32)(data) === entry.crc)
            return data;
    }
    catch (error) {
        throw refuseArchive(file, `its entry "${entry.name}" is corrupt`, error);
    }
    throw refuseArchive(file, `its entry "${entry.name}" is corrupt`);
}
/** Inflates at most `size` bytes; bytes behind the end of the stream, which zlib lets pass, are an error. */
function inflateAll(packed, size) {
    const options = { info: true, maxOutputLength: Math.max(size, 1) };
    const { buffer, engine } = (0,external_node_zlib_.inflateRawSync)(packed, options);
    if (engine.bytesWritten !== packed.length)
        throw new RangeError('bytes follow the end of the deflate stream');
    return buffer;
}

// EXTERNAL MODULE: ./build/src/layer/deflate-pieces.js
var deflate_pieces = __webpack_require__(1510);
// EXTERNAL MODULE: ./build/src/layer/open-file.js
var open_file = __webpack_require__(8170);
// EXTERNAL MODULE: ./build/src/layer/unreadable.js
var unreadable = __webpack_require__(8616);
// EXTERNAL MODULE: ./build/src/layer/workers.js + 1 modules
var workers = __webpack_require__(3697);
;// CONCATENATED MODULE: ./build/src/layer/archive-writer.js







/** The most entries that travel to a thread together; fewer when their bytes fill a piece. */
const ENTRIES_PER_PARCEL = 256;
/**
 * Writes the archive of a folder's entries: one byte sequence for one content, on one build of zlib.
 * Deflates on all threads, across files and inside large ones; holds a few pieces of 1 MiB in memory.
 * @param entries sorted by path, at most 65,535
 * @returns the archive's size in bytes
 * @throws Problem when a file changed or vanished since it was digested
 */
async function writeArchive(entries, options) {
    if (entries.length > archive_format/* MAX_ENTRIES */.Sd)
        throw new RangeError(`${entries.length} entries need zip64`);
    const fd = (0,external_node_fs_.openSync)(options.to, 'wx', 0o600);
    try {
        const archive = createArchive(fd);
        let packed = 0;
        for await (const { items, task, answer } of (0,workers/* inOrder */.a)(options.workers, parcels(entries))) {
            if (answer.kind === 'failed')
                throw (0,unreadable/* unreadable */.O)(answer.source, answer.error);
            if (answer.kind !== 'deflate')
                throw new TypeError(`a thread answered ${answer.kind}`);
            archive.append(items, answer.packed, answer.bytes);
            (0,deflate_pieces/* release */._r)(answer.bytes);
            packed += task.pieces.reduce((sum, { length }) => sum + length, 0);
            options.onProgress?.(packed);
        }
        return archive.finish();
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
}
function* parcels(entries) {
    let parcel = { items: [], task: { kind: 'deflate', pieces: [] } };
    let bytes = 0;
    for (const entry of entries) {
        for (const piece of piecesOf(entry)) {
            parcel.items.push({ entry, ...(piece && { piece }) });
            if (piece)
                parcel.task.pieces.push(piece);
            bytes += piece?.length ?? 0;
            if (bytes < open_file/* PIECE_BYTES */.ts && parcel.items.length < ENTRIES_PER_PARCEL)
                continue;
            yield parcel;
            parcel = { items: [], task: { kind: 'deflate', pieces: [] } };
            bytes = 0;
        }
    }
    if (parcel.items.length > 0)
        yield parcel;
}
function piecesOf(entry) {
    if (entry.type === 'link')
        return [undefined];
    return entry.checkpoints.map((crcAfter, index) => {
        const start = index * open_file/* PIECE_BYTES */.ts;
        return {
            source: entry.source,
            start,
            length: Math.min(open_file/* PIECE_BYTES */.ts, entry.size - start),
            last: index === entry.checkpoints.length - 1,
            crcBefore: entry.checkpoints[index - 1] ?? 0,
            crcAfter,
        };
    });
}
/** Appends entries to an open file and closes it with the central directory. */
function createArchive(fd) {
    const out = blockWriter(fd);
    const records = [];
    function begin(entry, content) {
        const kind = entry.type === 'link' ? 'link' : entry.executable ? 'executable' : 'file';
        const record = { name: entry.path, kind, size: entry.size, offset: out.position(), ...content };
        records.push(record);
        out.reserve((0,archive_format/* headerLength */.gT)(archive_format/* LOCAL_HEADER */.Et, record.name), (into, at) => (0,archive_format/* writeLocalHeader */.Sf)(into, at, record));
    }
    function addLink(entry) {
        const target = Buffer.from(entry.target ?? '');
        begin(entry, { method: archive_format/* STORED */.SD, crc: (0,external_node_zlib_.crc32)(target), packedSize: target.length });
        out.put(target);
    }
    function addPiece(entry, piece, bytes, deflated) {
        if (piece.start > 0)
            return continueFile(piece, bytes);
        const crc = entry.checkpoints.at(-1) ?? 0;
        begin(entry, { method: deflated ? archive_format/* DEFLATED */.aE : archive_format/* STORED */.SD, crc, packedSize: bytes.length });
        out.put(bytes);
    }
    /** The packed size of a file in several pieces is known at its last one: then its header is written again. */
    function continueFile(piece, bytes) {
        const record = records.at(-1);
        if (!record)
            throw new RangeError('a file cannot start in its middle');
        record.packedSize += bytes.length;
        out.put(bytes);
        if (!piece.last)
            return;
        const header = Buffer.alloc((0,archive_format/* headerLength */.gT)(archive_format/* LOCAL_HEADER */.Et, record.name));
        (0,archive_format/* writeLocalHeader */.Sf)(header, 0, record);
        out.rewrite(header, record.offset);
    }
    return {
        append(items, packed, bytes) {
            let at = 0;
            let next = 0;
            for (const { entry, piece } of items) {
                if (!piece) {
                    addLink(entry);
                    continue;
                }
                const { length, deflated } = packed[next++];
                addPiece(entry, piece, bytes.subarray(at, (at += length)), deflated);
            }
        },
        /** @returns the archive's size in bytes */
        finish() {
            const offset = out.position();
            for (const record of records) {
                out.reserve((0,archive_format/* headerLength */.gT)(archive_format/* CENTRAL_HEADER */.E_, record.name), (into, at) => (0,archive_format/* writeCentralHeader */.Mt)(into, at, record));
            }
            out.put((0,archive_format/* endRecord */.rs)(records.length, { offset, size: out.position() - offset }));
            out.flush();
            return out.position();
        },
    };
}
/** Gathers small writes to a file into blocks; positions are in bytes from the file's start. */
function blockWriter(fd) {
    const block = Buffer.allocUnsafeSlow(open_file/* PIECE_BYTES */.ts);
    let filled = 0;
    let written = 0;
    function flush() {
        writeFully(fd, block.subarray(0, filled), written);
        written += filled;
        filled = 0;
    }
    /** Lets `write` fill the next `length` bytes, at most a block. */
    function reserve(length, write) {
        if (filled + length > block.length)
            flush();
        write(block, filled);
        filled += length;
    }
    return {
        flush,
        reserve,
        position: () => written + filled,
        put(bytes) {
            if (bytes.length <= block.length)
                return reserve(bytes.length, (into, at) => into.set(bytes, at));
            flush();
            writeFully(fd, bytes, written);
            written += bytes.length;
        },
        rewrite(bytes, position) {
            flush();
            writeFully(fd, bytes, position);
        },
    };
}
function writeFully(fd, bytes, position) {
    for (let written = 0; written < bytes.length;) {
        written += (0,external_node_fs_.writeSync)(fd, bytes, written, bytes.length - written, position + written);
    }
}

;// CONCATENATED MODULE: ./build/src/layer/content-hash.js


const VERSION_LINE = 'publish-layer manifest 1';
/**
 * The canonical manifest: a line for each entry sorted by the bytes of its path, then the sorted runtimes and
 * architectures and the licence. No path holds a newline (paths.ts), so a line means one thing.
 */
function manifest(entries, { runtimes, architectures, license }) {
    const lines = (0,entry/* sortByPath */.$)(entries).map(({ type, executable, sha256, path }) => {
        const mode = type === 'link' ? '0777' : executable ? '0755' : '0644';
        return `${type} ${mode} ${sha256} ${path}`;
    });
    return [
        VERSION_LINE,
        ...lines,
        ...[...new Set(runtimes)].sort().map((runtime) => `runtime ${runtime}`),
        ...[...new Set(architectures)].sort().map((architecture) => `architecture ${architecture}`),
        ...(license ? [`license ${JSON.stringify(license)}`] : []),
        '',
    ].join('\n');
}
/** The layer's identity: the SHA-256 of its manifest, 64 hex digits. */
function contentHash(entries, compatibility) {
    return (0,external_node_crypto_.createHash)('sha256').update(manifest(entries, compatibility)).digest('hex');
}

// EXTERNAL MODULE: ./node_modules/ignore/index.js
var ignore = __webpack_require__(298);
;// CONCATENATED MODULE: ./build/src/layer/exclude.js

/**
 * Never part of a layer unless a `!pattern` takes it back in: version control, bytecode that every build writes
 * anew, caches, and what desktops leave behind. Gitignore syntax. The README lists it.
 */
const BUILT_IN_EXCLUDES = [
    '.git',
    '.hg/',
    '.svn/',
    '__pycache__/',
    '*.py[co]',
    '.pytest_cache/',
    '.mypy_cache/',
    '.ruff_cache/',
    '.cache/',
    '.DS_Store',
    '._*',
    'Thumbs.db',
    'desktop.ini',
];
/**
 * @param patterns the user's, after the built-in ones, so that `!` re-includes
 */
function excluding(patterns) {
    const rules = ignore({ ignorecase: false })
        .add([...BUILT_IN_EXCLUDES])
        .add([...patterns]);
    if (patterns.some(hasFolder))
        return (path) => rules.test(path).ignored;
    return byName((name) => rules.test(name).ignored);
}
/** A pattern with a slash before its end matches against the path; any other against the name alone. */
function hasFolder(pattern) {
    return pattern.slice(0, -1).includes('/');
}
/** Names repeat (`index.js`, `__init__.py`): deciding each once halves the walk of a node_modules. */
function byName(decide) {
    const decided = new Map();
    return (path) => {
        const name = path.slice(path.lastIndexOf('/', path.length - 2) + 1);
        const known = decided.get(name);
        if (known !== undefined)
            return known;
        const excluded = decide(name);
        decided.set(name, excluded);
        return excluded;
    };
}

;// CONCATENATED MODULE: ./build/src/layer/folder.js



/**
 * Walks a folder without following any link; the order is the file system's.
 * @throws Problem for what a layer cannot hold: FIFOs, sockets, devices, names that are not UTF-8, unreadable folders
 */
function* walk(root, exclude) {
    const folders = [''];
    for (let below = folders.pop(); below !== undefined; below = folders.pop()) {
        for (const item of list(`${root}/${below}`, below)) {
            const path = below + item.name;
            const isFolder = item.isDirectory();
            if (exclude(isFolder ? `${path}/` : path))
                continue;
            const source = `${root}/${path}`; // cheaper than path.join, and Windows takes slashes too
            if (isFolder)
                folders.push(`${path}/`);
            else if (item.isFile())
                yield { path, source };
            else if (item.isSymbolicLink())
                yield { path, source, target: linkTarget(source, path) };
            else
                throw (0,unreadable/* unreadable */.O)(path, 'ENOTFILE');
        }
    }
}
function list(folder, below) {
    try {
        const items = (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true });
        if (items.some(({ name }) => name.includes('\uFFFD')))
            refuseUndecodable(folder, below);
        return items;
    }
    catch (error) {
        if (error instanceof problem/* Problem */.A)
            throw error;
        throw (0,unreadable/* unreadable */.O)(below || '.', (0,unreadable/* systemCode */.x)(error));
    }
}
/** A name with U+FFFD may really hold that character, or be bytes that are no UTF-8: only the bytes tell. */
function refuseUndecodable(folder, below) {
    const utf8 = new TextDecoder('utf-8', { fatal: true });
    for (const name of (0,external_node_fs_.readdirSync)(folder, { encoding: 'buffer' })) {
        try {
            utf8.decode(name);
        }
        catch {
            throw new problem/* Problem */.A(`The name of "${below}${name.toString('latin1')}" is not UTF-8.`, 'Rename it; a layer is unpacked on a system that expects UTF-8 names.');
        }
    }
}
function linkTarget(source, path) {
    try {
        return (0,external_node_fs_.readlinkSync)(source);
    }
    catch (error) {
        throw (0,unreadable/* unreadable */.O)(path, (0,unreadable/* systemCode */.x)(error));
    }
}

// EXTERNAL MODULE: ./build/src/layer/digest-files.js
var digest_files = __webpack_require__(4865);
;// CONCATENATED MODULE: ./build/src/layer/folder-entries.js













/** Enough to be worth the message to a thread, few enough that all threads get their share. */
const FILES_PER_TASK = 64;
/**
 * Walks a folder once and digests what is in it: the threads digest while the walk goes on, and while what paths
 * alone decide is decided.
 * @returns the entries sorted by path
 * @throws Problem for what cannot be part of a layer, or when the folder is larger than a layer can be
 */
async function folderEntries(root, options) {
    const entries = [];
    const digesting = [];
    const tally = { bytes: 0 };
    let batch = [];
    const digestBatch = () => {
        const digested = digestFiles(batch, options, tally);
        digested.catch(() => undefined); // reported by Promise.all below
        digesting.push(digested);
        batch = [];
    };
    for (const found of walk(root, excluding(options.exclude))) {
        const entry = asEntry(found, options.prefix);
        entries.push(entry);
        if (entries.length > limits/* LIMITS */.b.entries)
            throw tooMany(root);
        if (entry.type === 'file')
            batch.push(entry);
        if (batch.length === FILES_PER_TASK)
            digestBatch();
    }
    digestBatch();
    const sorted = (0,entry/* sortByPath */.$)(entries);
    (0,paths/* refuseUnfitPaths */.Nt)(sorted);
    await Promise.all(digesting).catch((error) => {
        throw explained(error, root, sorted);
    });
    return sorted;
}
/** What the walk knows of an entry; a file's size and digest are filled in by the threads. */
function asEntry({ path, source, target }, prefix) {
    const below = prefix === '' ? path : `${prefix}/${path}`;
    const shared = { path: below, source, executable: false, checkpoints: [] };
    if (target === undefined)
        return { ...shared, type: 'file', size: 0, sha256: '', crc: 0 };
    const size = Buffer.byteLength(target);
    return { ...shared, type: 'link', target, size, sha256: (0,external_node_crypto_.hash)('sha256', target), crc: (0,external_node_zlib_.crc32)(target) };
}
async function digestFiles(files, { workers, onProgress, inspect, maxBytes = limits/* LIMITS */.b.unzippedBytes }, tally) {
    const sources = files.map(({ source }) => source);
    const paths = inspect ? { paths: files.map(({ path }) => path) } : {};
    const answer = await workers.run({ kind: 'digest', files: sources, maxBytes, ...paths });
    if (answer.kind !== 'digest')
        throw new TypeError(`a thread answered ${answer.kind}`);
    const [failure] = answer.digests.errors;
    if (failure)
        throw new Undigested(sources[failure[0]] ?? '', failure[1]);
    fillIn(files, answer.digests);
    tally.bytes += (0,size/* totalSize */.UT)(files);
    onProgress?.(tally.bytes);
    if (tally.bytes >= maxBytes)
        throw new Undigested('', 'EFBIG');
}
function fillIn(files, digests) {
    let piece = 0;
    for (const [index, file] of files.entries()) {
        file.size = digests.sizes[index] ?? 0;
        file.executable = digests.executables[index] === 1;
        file.sha256 = digests.sha256.slice(index * 64, (index + 1) * 64);
        file.checkpoints = digests.checkpoints.slice(piece, (piece += (0,digest_files/* piecesOf */.X)(file.size)));
        file.crc = file.checkpoints.at(-1) ?? 0;
    }
    for (const [index, contents] of digests.contents) {
        const file = files[index];
        if (file)
            file.contents = contents;
    }
}
/** Why digesting stopped: the system's code, or EFBIG when there are more bytes than a layer holds. */
class Undigested extends Error {
    source;
    code;
    constructor(source, code) {
        super(code);
        this.source = source;
        this.code = code;
    }
}
/** What a layer that is too large is made of is looked up only now. */
function explained(error, root, entries) {
    if (!(error instanceof Undigested))
        return error;
    if (error.code !== 'EFBIG')
        return (0,unreadable/* unreadable */.O)(error.source.slice(root.length + 1), error.code);
    return (0,size/* tooLarge */.g$)(entries.map(({ path, source }) => ({ path, size: sizeOf(source) })));
}
function sizeOf(source) {
    return (0,external_node_fs_.lstatSync)(source, { throwIfNoEntry: false })?.size ?? 0;
}
function tooMany(root) {
    return new problem/* Problem */.A(`"${root}" holds more than ${(0,units/* formatCount */.B4)(limits/* LIMITS */.b.entries)} files, more than a layer's zip can list.`, 'Leave out what the functions do not need with `exclude` (tests, docs, sources), or split the layer.');
}

;// CONCATENATED MODULE: ./build/src/layer/look-inside.js

/** As for digesting (folder-entries.ts). */
const look_inside_FILES_PER_TASK = 64;
/**
 * Looks into every file of a folder, on all threads.
 * @returns the entries in their order, with what their bytes say
 * @throws Problem when a file cannot be read any more
 */
async function lookInside(entries, workers) {
    const files = entries.flatMap(({ type, path, source }, index) => type === 'file' ? [{ path, source, index }] : []);
    const looked = [...entries];
    const tasks = Array.from({ length: Math.ceil(files.length / look_inside_FILES_PER_TASK) }, async (_, task) => {
        const batch = files.slice(task * look_inside_FILES_PER_TASK, (task + 1) * look_inside_FILES_PER_TASK);
        for (const [at, contents] of await contentsOf(batch, workers)) {
            const index = batch[at]?.index ?? -1;
            const entry = entries[index];
            if (entry)
                looked[index] = { ...entry, contents };
        }
    });
    await Promise.all(tasks);
    return looked;
}
async function contentsOf(files, workers) {
    const bare = files.map(({ path, source }) => ({ path, source }));
    const answer = await workers.run({ kind: 'inspect', files: bare });
    if (answer.kind !== 'inspect')
        throw new TypeError(`a thread answered ${answer.kind}`);
    const [failure] = answer.inspected.errors;
    if (failure)
        throw (0,unreadable/* unreadable */.O)(files[failure[0]]?.path ?? '', failure[1]);
    return answer.inspected.contents;
}

;// CONCATENATED MODULE: ./build/src/layer/zipped-size.js



/** Deflate gains little from more than this at a time, its window being as long. */
const SAMPLE_BYTES = 32 * 1024;
/** So many samples tell the size of the trees of `npm run bench` to within three percent. */
const SAMPLES = 256;
/** An estimate that may be off by this share of it leaves open on which side of a limit the size is. */
const UNCERTAINTY = 0.1;
const SAMPLES_PER_TASK = 16;
/** Below this a layer is packed as fast as sampled. */
const SMALL_LAYER_BYTES = SAMPLES * SAMPLE_BYTES;
/** Tells whether a layer is small enough to be packed instead of estimated. */
function isSmall(unzippedBytes) {
    return unzippedBytes <= SMALL_LAYER_BYTES;
}
/** Tells whether an estimate leaves open whether the zip can be sent. */
function isNearLimit(estimate) {
    return Math.abs(estimate - limits/* LIMITS */.b.directZipBytes) < UNCERTAINTY * limits/* LIMITS */.b.directZipBytes;
}
/**
 * Estimates the size of a folder's zip: the samples stand at even distances in all bytes, one after another as the
 * archive has them, so that every kind of file is in them by its share. Headers are counted, not estimated.
 * @param entries sorted by path
 * @returns bytes
 */
async function estimateZippedSize(entries, workers) {
    const samples = evenSamples(entries);
    const tasks = Array.from({ length: Math.ceil(samples.length / SAMPLES_PER_TASK) }, (_, index) => samples.slice(index * SAMPLES_PER_TASK, (index + 1) * SAMPLES_PER_TASK));
    const packed = (await Promise.all(tasks.map((task) => packedSizes(task, workers)))).flat();
    const shares = samples.map(({ length }, index) => (packed[index] ?? length) / length);
    const mean = shares.reduce((sum, share) => sum + share, 0) / Math.max(1, shares.length);
    return Math.round((0,size/* totalSize */.UT)(entries) * mean) + headerBytes(entries);
}
async function packedSizes(samples, workers) {
    const answer = await workers.run({ kind: 'sample', samples });
    if (answer.kind !== 'sample')
        throw new TypeError(`a thread answered ${answer.kind}`);
    return answer.packed;
}
/** Each sample is the block of its file in which the next even distance ends. */
function evenSamples(entries) {
    const files = entries.filter(({ type }) => type === 'file');
    const step = (0,size/* totalSize */.UT)(files) / SAMPLES;
    const samples = [];
    let before = 0;
    let next = step / 2;
    for (const { source, size } of files) {
        for (; next < before + size; next += step) {
            const start = Math.floor((next - before) / SAMPLE_BYTES) * SAMPLE_BYTES;
            samples.push({ source, start, length: Math.min(SAMPLE_BYTES, size - start) });
        }
        before += size;
    }
    return samples;
}
function headerBytes(entries) {
    return entries.reduce((sum, { path }) => sum + (0,archive_format/* headerLength */.gT)(archive_format/* LOCAL_HEADER */.Et, path) + (0,archive_format/* headerLength */.gT)(archive_format/* CENTRAL_HEADER */.E_, path), archive_format/* END_RECORD */.yF.length);
}

;// CONCATENATED MODULE: ./build/src/layer/layer.js












/**
 * Reads a layer and hashes it; nothing is compressed.
 * @throws Problem for everything that cannot be in a layer
 */
async function readLayer(source, options) {
    const maxBytes = options.lenient ? 4 * limits/* LIMITS */.b.unzippedBytes : limits/* LIMITS */.b.unzippedBytes;
    if (source.kind === 'zip')
        return readReadyArchive(source.location, maxBytes, options);
    const entries = await folderEntries(source.location, { ...options, maxBytes });
    if (entries.length === 0) {
        throw new problem/* Problem */.A(`There is no file to put into the layer in "${source.location}".`, 'Check `path` and `exclude`, and that the step that builds the layer ran before this one.');
    }
    const { workers } = options;
    return {
        ...identify(entries, options),
        inspect: () => (options.inspect ? Promise.resolve(entries) : lookInside(entries, workers)),
        zippedSize: (scratch) => folderZippedSize(entries, scratch, workers),
        pack: (to, onProgress) => pack(entries, to, { workers, ...(onProgress && { onProgress }) }),
    };
}
function readReadyArchive(location, maxBytes, options) {
    const zip = readArchive(location, options.lenient ? maxBytes : limits/* LIMITS */.b.directZipBytes);
    const entries = archiveEntries(zip, location, maxBytes);
    return {
        ...identify(entries, options),
        inspect: () => Promise.resolve(lookInsideArchive(zip, location, entries)),
        zippedSize: () => Promise.resolve({ bytes: zip.length, exact: true }),
        pack: () => Promise.resolve(zip),
    };
}
function readArchive(location, maxBytes) {
    try {
        const { size } = (0,external_node_fs_.statSync)(location);
        if (size >= maxBytes)
            throw tooLargeZip(size, `"${location}"`, 'when the archive is made');
        return (0,external_node_fs_.readFileSync)(location);
    }
    catch (error) {
        throw error instanceof problem/* Problem */.A ? error : (0,unreadable/* unreadable */.O)(location, (0,unreadable/* systemCode */.x)(error));
    }
}
function identify(entries, compatibility) {
    return {
        entries,
        unzippedSize: (0,size/* totalSize */.UT)(entries),
        contentHash: contentHash(entries, compatibility),
    };
}
async function folderZippedSize(entries, scratch, workers) {
    if (!isSmall((0,size/* totalSize */.UT)(entries))) {
        const bytes = await estimateZippedSize(entries, workers);
        if (!isNearLimit(bytes))
            return { bytes, exact: false };
    }
    try {
        return { bytes: await writeArchive(entries, { to: scratch, workers }), exact: true };
    }
    finally {
        (0,external_node_fs_.rmSync)(scratch, { force: true });
    }
}
async function pack(entries, to, options) {
    const bytes = await writeArchive(entries, { to, ...options });
    if (bytes >= limits/* LIMITS */.b.directZipBytes)
        throw tooLargeZip(bytes, "The layer's zip", 'with `exclude`');
    return (0,external_node_fs_.readFileSync)(to);
}
function tooLargeZip(bytes, archive, how) {
    return new problem/* Problem */.A(`${archive} is ${(0,units/* formatCount */.B4)(bytes)} bytes; AWS Lambda takes fewer than ${(0,units/* formatCount */.B4)(limits/* LIMITS */.b.directZipBytes)} in one request.`, `Leave out what the functions do not need ${how}, or split the layer.`);
}


/***/ }),

/***/ 9278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ findingList)
/* harmony export */ });
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2958);
/* harmony import */ var _markdown_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5340);
/* harmony import */ var _sanitise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7756);



/** Findings alike that are shown one by one before the rest of them is folded. */
const UNFOLDED = 5;
const ICONS = { error: '❌', warning: '⚠️', notice: 'ℹ️' };
/** Errors and warnings one below the other, notices folded. */
function findingList(all, layout) {
    const visible = all.filter(({ severity }) => severity !== 'notice');
    const notices = all.filter(({ severity }) => severity === 'notice');
    const [count = ''] = (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(notices.length, 'notice');
    return [
        ...groups(visible, layout.findings, layout.elsewhere),
        ...(count ? [(0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .folded */ .TM)(count, [groups(notices, layout.notices, layout.elsewhere).join('\n\n')])] : []),
    ];
}
/** Findings of one rule with one fix are shown as one, as far as there is room. */
function groups(items, room, elsewhere) {
    const all = items.slice(0, room.items).map(told);
    const [fitting] = (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .firstOf */ .Ku)(all, room, (one) => group([one]));
    const alike = new Map();
    for (const one of all.slice(0, fitting.length)) {
        const key = JSON.stringify([one.severity, one.rule, one.fix]);
        alike.set(key, [...(alike.get(key) ?? []), one]);
    }
    const more = items.length - fitting.length;
    return [...[...alike.values()].map(group), ...(0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .moreIn */ .xz)(elsewhere, more, 'findings')];
}
function told({ severity, rule, path, message, fix }) {
    const what = (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(whatAndWhere(message, path));
    return { severity, rule: (0,_sanitise_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .shortened */ .vI)(rule, 100)), what, fix: (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(fix) };
}
/** The message, with what it quotes as code, and the path before it where it does not quote that. */
function whatAndWhere(message, path) {
    const text = message.replace(/"([^"\s`]+)"/g, '`$1`');
    const named = [`"${path}"`, `\`${path}\``].some((quoted) => message.includes(quoted));
    return path === '' || named ? text : `\`${(0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .shortened */ .vI)(path, 200)}\`: ${text}`;
}
function group(alike) {
    const [first] = alike;
    if (!first)
        return '';
    const name = `${ICONS[first.severity]} **${first.rule}**`;
    const fix = `🔧 ${first.fix}`;
    if (alike.length === 1)
        return [name, first.what, fix].join('<br>');
    const rest = alike.slice(UNFOLDED);
    return [
        `${name} × ${(0,_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(alike.length)}<br>${fix}`,
        bullets(alike.slice(0, UNFOLDED)),
        ...(rest.length > 0 ? [(0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .folded */ .TM)(`${(0,_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(rest.length)} more of these`, [bullets(rest)])] : []),
    ].join('\n\n');
}
function bullets(items) {
    return items.map(({ what }) => `- ${what}`).join('\n');
}


/***/ })

};
