export const id = 660;
export const ids = [660];
export const modules = {

/***/ 450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  iP: () => (/* binding */ announce),
  u0: () => (/* binding */ sourcesOf),
  yq: () => (/* binding */ tellFindings)
});

// EXTERNAL MODULE: ./build/src/layer/source.js
var layer_source = __webpack_require__(5934);
// EXTERNAL MODULE: ./build/src/log.js + 1 modules
var log = __webpack_require__(4959);
// EXTERNAL MODULE: ./build/src/report/sanitise.js + 1 modules
var sanitise = __webpack_require__(7600);
;// CONCATENATED MODULE: ./build/src/report/annotations.js

/**
 * What GitHub shows of one step: ten errors and ten warnings, the first ones; later ones are dropped without a word.
 * The failure of the step itself is one of the errors, and what could not be compared or commented two of the warnings.
 * Source: docs.github.com, workflow commands (2026-11).
 */
const SHOWN = { error: 9, warning: 8 };
/**
 * The worst findings as annotations, as many as GitHub shows; notices are left to the report.
 * @param findings the worst first
 * @param sources from a path of the layer to the one in the repository, for entries that come from there
 * @returns each by its finding
 */
function annotations(findings, sources) {
    const shown = ['error', 'warning'].flatMap((level) => findings
        .filter(({ severity }) => severity === level)
        .slice(0, SHOWN[level])
        .map((finding) => [finding, annotation(level, finding, sources.get(finding.path))]));
    return new Map(shown);
}
/** A file whose name cannot be printed as it is would be another file: it is left out. */
function annotation(level, { rule, message, fix }, file) {
    const text = { level, title: (0,sanitise/* plain */.pj)(rule), message: `${(0,sanitise/* plain */.pj)(message)} ${(0,sanitise/* plain */.pj)(fix)}` };
    return file === undefined || (0,sanitise/* plain */.pj)(file) !== file ? text : { ...text, file };
}

;// CONCATENATED MODULE: ./build/src/announce.js



/** The places of findings in the repository: layer path to path below the workspace. */
function sourcesOf(findings, { source, inputs, workspace }) {
    return new Map(findings.flatMap(({ path }) => {
        const place = source && (0,layer_source/* inWorkspace */.v)(source, { path, prefix: inputs.prefix }, workspace);
        return place === undefined ? [] : [[path, place]];
    }));
}
/** Tells every finding in the log, and annotates the worst, which GitHub shows beside the files. */
function announce(findings, origin) {
    tellFindings(findings, sourcesOf(findings, origin));
}
/** The same, with the places of findings in the repository. */
function tellFindings(findings, sources) {
    if (findings.length === 0)
        log/* log */.Rm.info('No rule has anything to say');
    const annotated = annotations(findings, sources);
    for (const finding of findings) {
        const { severity, rule, path, message, fix } = finding;
        const annotation = annotated.get(finding);
        // An annotation is a line of the log, but for its title.
        log/* log */.Rm.info(`${severity} ${rule}${path && `, ${path}`}${annotation ? '' : `: ${message} ${fix}`}`);
        if (annotation)
            log/* log */.Rm.annotate(annotation);
    }
}


/***/ }),

/***/ 5930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ failing),
/* harmony export */   o: () => (/* binding */ SEVERITIES)
/* harmony export */ });
/** The worst first. */
const SEVERITIES = ['error', 'warning', 'notice'];
/** The findings that fail a step. */
function failing(findings, failOn) {
    if (failOn === 'never')
        return [];
    return findings.filter(({ severity }) => severity === 'error' || severity === failOn);
}


/***/ }),

/***/ 2336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ RULES)
/* harmony export */ });
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69);
/* harmony import */ var _deps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2829);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6091);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4044);
/* harmony import */ var _native_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2319);
/* harmony import */ var _runtime_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8423);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3050);
/* harmony import */ var _shadow_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2370);
/* harmony import */ var _size_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4523);
/* harmony import */ var _vulnerabilities_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6078);










/** Every rule by its id, with one sentence on what it finds. */
const RULES = {
    ..._layout_js__WEBPACK_IMPORTED_MODULE_3__/* .LAYOUT_RULES */ .t,
    ..._size_js__WEBPACK_IMPORTED_MODULE_8__/* .SIZE_RULES */ .Yp,
    ..._native_js__WEBPACK_IMPORTED_MODULE_4__/* .NATIVE_RULES */ .U,
    ..._files_js__WEBPACK_IMPORTED_MODULE_2__/* .FILES_RULES */ .c,
    ..._runtime_js__WEBPACK_IMPORTED_MODULE_5__/* .RUNTIME_RULES */ .F,
    ..._shadow_js__WEBPACK_IMPORTED_MODULE_7__/* .SHADOW_RULES */ .F,
    ..._secrets_js__WEBPACK_IMPORTED_MODULE_6__/* .SECRETS_RULES */ .k,
    ..._deps_js__WEBPACK_IMPORTED_MODULE_1__/* .DEPS_RULES */ .r,
    ..._config_js__WEBPACK_IMPORTED_MODULE_0__/* .CONFIG_RULES */ .J,
    ..._vulnerabilities_js__WEBPACK_IMPORTED_MODULE_9__/* .VULNERABILITIES_RULES */ .R,
};


/***/ }),

/***/ 6407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ readCheckInputs),
/* harmony export */   u: () => (/* binding */ readCheckSettings)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _aws_arn_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2672);
/* harmony import */ var _checks_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2336);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6762);
/* harmony import */ var _ignore_rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1239);
/* harmony import */ var _inside_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9155);
/* harmony import */ var _layer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8110);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5691);
/* harmony import */ var _region_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6939);









/**
 * Reads and checks every input of the check, before anything is read or called.
 * @throws Problem naming the input
 */
function readCheckInputs() {
    const compareWith = readCompareWith();
    const inside = (0,_inside_js__WEBPACK_IMPORTED_MODULE_4__/* .readInsideInputs */ .M)();
    const needsAws = inside.vulnerabilities ?? (compareWith && compareWith.kind !== 'base');
    const region = needsAws && (0,_region_js__WEBPACK_IMPORTED_MODULE_7__/* .regionOfEnvironment */ .z)();
    return {
        ...(0,_layer_js__WEBPACK_IMPORTED_MODULE_5__/* .readLayerInputs */ .Z)(),
        ...readCheckSettings(),
        ...inside,
        ...(compareWith && { compareWith }),
        comment: comment(),
        token: (0,_read_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)('github-token'),
        sarifFile: (0,_read_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)('sarif-file'),
        ...(region && { region }),
    };
}
/** @throws Problem naming the input */
function readCheckSettings() {
    const maxUnzippedSize = byteSize('max-unzipped-size');
    return {
        failOn: (0,_read_js__WEBPACK_IMPORTED_MODULE_6__/* .choice */ .Yq)('fail-on', ['error', 'warning', 'never']),
        ignoreRules: ignoreRules(),
        ...(maxUnzippedSize !== undefined && { maxUnzippedSize }),
    };
}
/** Limits of AWS: ignoring them would only move the refusal to where it costs more. */
const MANDATORY = ['size/unzipped', 'size/zipped'];
function ignoreRules() {
    const ids = (0,_ignore_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .ignoredRules */ .e)(_checks_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .RULES */ .y);
    for (const id of ids) {
        const mandatory = MANDATORY.find((rule) => rule === id || id === (0,_ignore_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .familyOf */ .A)(rule));
        if (!mandatory)
            continue;
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A(`\`ignore-rules\` holds "${id}", but \`${mandatory}\` is a limit of AWS, which refuses such a layer.`, 'Make the layer smaller; the finding says what could be left out.');
    }
    return ids;
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
    const value = (0,_read_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(name);
    if (value === '')
        return undefined;
    const [, amount = '', unit = ''] = /^(\d{1,12}(?:\.\d{1,6})?)\s*([a-z]*)$/i.exec(value) ?? [];
    const bytes = Math.round(Number(amount) * (UNITS[unit.toLowerCase()] ?? NaN));
    if (amount !== '' && bytes > 0)
        return bytes;
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A(`\`${name}\` is "${value}", which is no size.`, `Write a number and a unit, for instance \`${name}: 40 MB\` (a million bytes each) or \`40 MiB\`.`);
}
function readCompareWith() {
    const live = (0,_read_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)('compare-with');
    const base = (0,_read_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)('base-path');
    if (live && base) {
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A('`compare-with` and `base-path` are both given, and the report compares with one thing.', 'Take out one: `base-path` needs no AWS, `compare-with` tells what is live.');
    }
    if (base)
        return { kind: 'base', path: withRelativePath(base) };
    if (!live)
        return undefined;
    if (live === 'latest')
        return { kind: 'latest' };
    if ((0,_aws_arn_js__WEBPACK_IMPORTED_MODULE_8__/* .parseLayerVersionArn */ .i3)(live))
        return { kind: 'version', arn: live };
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A(`\`compare-with\` is "${live}".`, 'It is `latest` or the ARN of a layer version, `arn:aws:lambda:REGION:ACCOUNT:layer:NAME:VERSION`.');
}
/** The layer of the base stands where that of the head does, below another folder. */
function withRelativePath(base) {
    const path = (0,_read_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)('path');
    if (!(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path))
        return base;
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A(`\`path\` is "${path}", an absolute path, so \`base-path\` does not tell where the layer of the base is.`, 'Give `path` as it is below the workspace; the same path below `base-path` is compared with it.');
}
/** As a boolean where it is one, so that `True` is what it is elsewhere. */
function comment() {
    const value = (0,_read_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)('comment') || 'auto';
    if (value === 'auto')
        return 'auto';
    if (/^(true|True|TRUE)$/.test(value))
        return 'true';
    if (/^(false|False|FALSE)$/.test(value))
        return 'false';
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A(`\`comment\` is "${value}".`, 'It is one of auto, true, false.');
}


/***/ }),

/***/ 1239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ familyOf),
/* harmony export */   e: () => (/* binding */ ignoredRules)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6762);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5691);


/**
 * Reads the rules to leave out: ids, and `family/*`.
 * @param rules those there are, by id
 * @throws Problem for what is no rule
 */
function ignoredRules(rules) {
    const ids = (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)('ignore-rules');
    const known = Object.keys(rules);
    const families = new Set(known.map((rule) => familyOf(rule)));
    for (const id of ids)
        if (!known.includes(id) && !families.has(id))
            throw unknownRule(id, known);
    return ids;
}
/** The family of a rule as `ignore-rules` has it, `size/*`. */
function familyOf(rule) {
    return `${rule.slice(0, rule.indexOf('/'))}/*`;
}
function unknownRule(id, known) {
    const [family = ''] = id.split('/');
    const near = known.filter((rule) => rule.startsWith(`${family}/`) || rule.endsWith(`/${id}`));
    return new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A(`\`ignore-rules\` holds "${id}", which is no rule.`, near.length > 0
        ? `Of that family there are ${near.join(', ')}.`
        : `docs/rules.md lists them all, for instance \`ignore-rules: ${known[0] ?? ''}, ${familyOf(known.at(-1) ?? '')}\`.`);
}


/***/ }),

/***/ 9155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readInsideInputs)
/* harmony export */ });
/* harmony import */ var _checks_vulnerabilities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6078);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6762);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5691);



/** @throws Problem naming the input */
function readInsideInputs() {
    const sbom = (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('sbom');
    if (sbom !== '' && !/[^/\\]\.json$/i.test(sbom)) {
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A(`\`sbom\` is "${sbom}", and the bill of materials is CycloneDX in JSON.`, 'Give it a name that says so, for instance `sbom: layer.cdx.json`.');
    }
    const isAsked = (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)('vulnerabilities');
    const failOnSeverity = (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)('fail-on-severity', _checks_vulnerabilities_js__WEBPACK_IMPORTED_MODULE_0__/* .VULNERABILITY_LIMITS */ .o6);
    const ignoreFile = (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('vulnerability-ignore-file');
    if (isAsked)
        return { sbom, vulnerabilities: { failOnSeverity, ignoreFile } };
    if (ignoreFile === '')
        return { sbom };
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A('`vulnerability-ignore-file` has no effect without `vulnerabilities: true`.', 'Add `vulnerabilities: true`, or take it out.');
}


/***/ }),

/***/ 1717:
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
// EXTERNAL MODULE: ./build/src/layer/archive.js
var archive = __webpack_require__(2561);
// EXTERNAL MODULE: ./build/src/layer/archive-entries.js
var archive_entries = __webpack_require__(732);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./build/src/layer/archive-format.js
var archive_format = __webpack_require__(5449);
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
 * @throws Problem when a file changed or vanished since it was digested; nothing of the archive is left then
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
    catch (error) {
        // Half an archive serves nobody, and on a full disk it takes the room of the report.
        (0,external_node_fs_.rmSync)(options.to, { force: true });
        throw error;
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

// EXTERNAL MODULE: ./build/src/layer/content-hash.js
var content_hash = __webpack_require__(9647);
// EXTERNAL MODULE: ./build/src/layer/configured.js
var configured = __webpack_require__(5559);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/src/layer/entry.js
var entry = __webpack_require__(6011);
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
// EXTERNAL MODULE: ./build/src/layer/paths.js
var paths = __webpack_require__(1427);
// EXTERNAL MODULE: ./build/src/layer/size.js
var size = __webpack_require__(6770);
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
        inspect: async () => (0,configured/* withConfiguration */.$V)(options.inspect ? entries : await lookInside(entries, workers), (_, index) => bytesOf(entries[index])),
        zippedSize: (scratch) => folderZippedSize(entries, scratch, workers),
        pack: (to, onProgress) => pack(entries, to, { workers, ...(onProgress && { onProgress }) }),
    };
}
function bytesOf(entry) {
    if (!entry)
        return undefined;
    try {
        const { fd, size } = (0,open_file/* openInLayer */.H_)(entry.source);
        try {
            const bytes = Buffer.alloc(size);
            return bytes.subarray(0, (0,open_file/* readFully */.lR)(fd, bytes, 0));
        }
        finally {
            (0,external_node_fs_.closeSync)(fd);
        }
    }
    catch (error) {
        throw (0,unreadable/* unreadable */.O)(entry.path, (0,unreadable/* systemCode */.x)(error));
    }
}
function readReadyArchive(location, maxBytes, options) {
    const zip = readArchive(location, maxBytes);
    const entries = (0,archive_entries/* archiveEntries */.xt)(zip, location, maxBytes);
    return {
        ...identify(entries, options),
        inspect: () => (0,archive_entries/* lookInsideArchive */.uE)(zip, location, entries),
        zippedSize: () => Promise.resolve({ bytes: zip.length, exact: true }),
        pack: () => Promise.resolve((0,archive/* archiveOf */.YH)(zip)),
    };
}
function readArchive(location, maxBytes) {
    try {
        const { size } = (0,external_node_fs_.statSync)(location);
        if (size >= maxBytes)
            throw tooLargeZip(size, location);
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
        contentHash: (0,content_hash/* contentHash */.A)(entries, compatibility),
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
    await writeArchive(entries, { to, ...options });
    return (0,archive/* archiveAt */.IP)(to);
}
/** What is inside is at least about as large: nothing of that size can be a layer. */
function tooLargeZip(bytes, location) {
    return new problem/* Problem */.A(`"${location}" is ${(0,units/* formatCount */.B4)(bytes)} bytes; AWS Lambda takes fewer than ${(0,units/* formatCount */.B4)(limits/* LIMITS */.b.unzippedBytes)} unzipped.`, 'Leave out what the functions do not need when the archive is made, or split the layer.');
}


/***/ }),

/***/ 5934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ findSource),
/* harmony export */   v: () => (/* binding */ inWorkspace)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6762);
/* harmony import */ var _unreadable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8616);




/**
 * Finds the folder or archive of a layer.
 * A path inside the workspace must stay there when its links are followed; one that names a place outside in so
 * many words (`${{ runner.temp }}/layer`) is taken at its word.
 * @param path as the user wrote it
 * @throws Problem when there is nothing, something else, or something outside by way of a link
 */
function findSource(path, workspace) {
    const lexical = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, path);
    if (!isThere(lexical))
        throw missing(path, workspace);
    const { location, stat } = follow(path, lexical);
    if (isInside(lexical, workspace) && !isInside(location, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(workspace))) {
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A(`"${path}" leads out of the workspace by a symbolic link, to "${location}".`, `Copy what belongs to the layer into the workspace, or name the place itself: \`path: ${location}\`.`);
    }
    if (stat.isDirectory())
        return { kind: 'folder', location };
    if (stat.isFile() && path.toLowerCase().endsWith('.zip'))
        return { kind: 'zip', location };
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A(`"${path}" is neither a folder nor a .zip file.`, 'Set `path` to the folder whose content becomes /opt, or to a ready archive whose name ends in .zip.');
}
/** A link counts, a dangling one too; what cannot be looked at is left to follow(). */
function isThere(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false }) !== undefined;
    }
    catch (error) {
        return (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_3__/* .systemCode */ .x)(error) !== 'ENOTDIR';
    }
}
function follow(path, lexical) {
    try {
        const location = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(lexical);
        return { location, stat: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(location) };
    }
    catch (error) {
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A(`"${path}" cannot be opened (${(0,_unreadable_js__WEBPACK_IMPORTED_MODULE_3__/* .systemCode */ .x)(error)}).`, 'Check that the link points to something and that the job may read it.');
    }
}
function missing(path, workspace) {
    return new _problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A(`There is nothing at "${path}" in ${workspace}.`, 'Check `path`, and that a step before this one checks out (`uses: actions/checkout`) or builds the layer.');
}
function isInside(path, folder) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path);
    return way === '' || (way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, way) === path);
}
/**
 * Where in the workspace an entry of the layer comes from, `/`-separated: the archive itself for those of a ready zip;
 * undefined for a place outside.
 * @param path of the entry; '' for the layer as a whole
 */
function inWorkspace({ kind, location }, { path, prefix }, workspace) {
    const below = prefix !== '' && path.startsWith(`${prefix}/`) ? path.slice(prefix.length + 1) : path;
    const place = kind === 'zip' ? location : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(location, below);
    const root = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(workspace);
    return isInside(place, root) ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, place).replaceAll(node_path__WEBPACK_IMPORTED_MODULE_1__.sep, '/') : undefined;
}


/***/ }),

/***/ 1428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ writeInWorkspace)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


const { O_WRONLY = 0, O_CREAT = 0, O_TRUNC = 0, O_NOFOLLOW = 0 } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
/**
 * Writes a file, but follows no link that the checked-out code may have put there: neither the file itself nor, within
 * the workspace, a folder on the way to it.
 */
function writeInWorkspace(name, workspace, text) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, name);
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file);
    let made = folder;
    while (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(made))
        made = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(made);
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace), made);
    const isInside = !inside.startsWith('..') && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(inside);
    if (isInside && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(made) !== (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(workspace), inside))
        throw Object.assign(new Error('a link leads elsewhere'), { code: 'ELOOP' });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true });
    const fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW, 0o666);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(fd, text);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
    }
}


/***/ }),

/***/ 7342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ refuseSbomInLayer),
/* harmony export */   T: () => (/* binding */ writeSbom)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _layer_unreadable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8616);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4959);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6762);
/* harmony import */ var _write_in_workspace_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1428);






/**
 * Refuses to write into the layer's own folder, whose content would be another one at every run.
 * @throws Problem naming the input
 */
function refuseSbomInLayer({ sbom, workspace, source }) {
    if (source.kind === 'zip')
        return;
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(source.location, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(workspace), sbom));
    if (way.startsWith('..') || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way))
        return;
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_4__/* .Problem */ .A(`\`sbom\` is "${sbom}", which lies in the layer's own folder: it would be a part of the layer.`, 'Write it elsewhere, for instance `sbom: ${{ runner.temp }}/layer.cdx.json`.');
}
/**
 * Writes the bill of materials of a layer.
 * @throws Problem where it cannot be written
 */
function writeSbom(text, { sbom, workspace }) {
    try {
        (0,_write_in_workspace_js__WEBPACK_IMPORTED_MODULE_5__/* .writeInWorkspace */ .A)(sbom, workspace, text);
    }
    catch (error) {
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_4__/* .Problem */ .A(`The bill of materials "${sbom}" cannot be written (${(0,_layer_unreadable_js__WEBPACK_IMPORTED_MODULE_2__/* .systemCode */ .x)(error)}).`, 'Set `sbom` to a plain file in the workspace, for instance `sbom: layer.cdx.json`.', { cause: error });
    }
    _log_js__WEBPACK_IMPORTED_MODULE_3__/* .log */ .Rm.info(`Bill of materials written to ${sbom}`);
}


/***/ })

};
