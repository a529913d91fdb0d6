export const id = 529;
export const ids = [529];
export const modules = {

/***/ 2672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ parseFunctionName),
/* harmony export */   i: () => (/* binding */ parseLayerVersionArn)
/* harmony export */ });
const LAYER_VERSION = /^(arn:(?<partition>aws[a-z-]*):lambda:(?<region>[a-z0-9-]+):(?<account>\d{12}):layer:(?<name>[a-zA-Z0-9-_]+)):(?<version>[1-9]\d*)$/;
/** @returns undefined for anything that is not a layer version's ARN of an account (`awslayer` ARNs among them) */
function parseLayerVersionArn(arn) {
    const match = LAYER_VERSION.exec(arn);
    if (!match?.groups)
        return undefined;
    const { partition = '', region = '', account = '', name = '' } = match.groups;
    return {
        arn,
        layerArn: match[1] ?? '',
        partition,
        region,
        account,
        name,
        version: Number(match.groups['version']),
    };
}
const FUNCTION = /^(?:arn:aws[a-z-]*:lambda:(?<region>[a-z0-9-]+):(?<account>\d{12}):function:)?(?<name>[a-zA-Z0-9-_]{1,64})(?::(?<qualifier>\$LATEST|[a-zA-Z0-9-_]+))?$/;
/** @returns undefined for anything that is neither a function's name nor its ARN, with or without a qualifier */
function parseFunctionName(text) {
    const groups = FUNCTION.exec(text)?.groups;
    if (!groups?.['name'])
        return undefined;
    const { name, qualifier, region, account } = groups;
    const reference = qualifier ? text.slice(0, -qualifier.length - 1) : text;
    return {
        name,
        reference,
        ...(qualifier && { qualifier }),
        ...(region && { region }),
        ...(account && { account }),
    };
}


/***/ }),

/***/ 3755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ LIMITS)
/* harmony export */ });
/**
 * AWS Lambda's limits for layers, as of 2026-11.
 * Source: Lambda quotas page, API reference of PublishLayerVersion, and the texts the service refuses with.
 */
const LIMITS = {
    /** A zip sent in the request itself must be smaller than this, in bytes. */
    directZipBytes: 52_428_800,
    /** A layer's files, and those of a function with all its layers, in bytes. "must be smaller than" for a layer. */
    unzippedBytes: 262_144_000,
    layersPerFunction: 5,
    /** Entries of a zip without zip64, which Lambda has been seen to refuse. */
    entries: 65_535,
    layerNameCharacters: 140,
    descriptionCharacters: 256,
    licenseCharacters: 512,
    runtimes: 15,
};


/***/ }),

/***/ 9185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fg: () => (/* binding */ markOf),
/* harmony export */   RP: () => (/* binding */ versionDescription),
/* harmony export */   lx: () => (/* binding */ refuseLongDescription),
/* harmony export */   yS: () => (/* binding */ reusableVersion)
/* harmony export */ });
/* harmony import */ var _checks_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3755);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6762);


/** How a version says what it holds: at the end of its description, `sha256:<64 hex digits>`. */
function markOf(contentHash) {
    return `sha256:${contentHash}`;
}
const MARK_LENGTH = markOf('0'.repeat(64)).length;
/**
 * The version's description: the human part and the mark.
 * @throws Problem when the human part leaves no room for the mark; nothing is cut silently
 */
function versionDescription(description, contentHash) {
    return description === '' ? markOf(contentHash) : `${description} ${markOf(contentHash)}`;
}
/** @throws Problem when `description` is too long to stand before a mark */
function refuseLongDescription(description) {
    const room = _checks_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.descriptionCharacters - MARK_LENGTH - 1;
    if (description.length <= room)
        return;
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A(`\`description\` is ${description.length} characters long; the content's mark leaves ${room} of AWS's ${_checks_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.descriptionCharacters}.`, `Shorten it by ${description.length - room} characters.`);
}
/**
 * The version that already holds this content, or undefined when one must be published.
 * @param versions newest first
 */
function reusableVersion(versions, contentHash, reuse) {
    const candidates = { latest: versions.slice(0, 1), any: versions, never: [] }[reuse];
    return candidates.find(({ description }) => description.endsWith(markOf(contentHash)));
}


/***/ }),

/***/ 6671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ withProgress),
/* harmony export */   R: () => (/* binding */ log)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(235);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2958);
/* harmony import */ var _report_sanitise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7756);



/** The only way to the job's log: every line is sanitised. */
const log = {
    info: (line) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq((0,_report_sanitise_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(line)),
    warning: (line) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e((0,_report_sanitise_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(line)),
    /** A collapsible group around one step of the work. */
    group: (title, work) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .group */ .Os((0,_report_sanitise_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(title), work),
};
/** Milliseconds between two lines; the first comes after as long. */
const INTERVAL = 3000;
/**
 * Reports how far some work is, but only if it takes long enough for anyone to wonder.
 * @param work calls `update` with how much of the total is done, in its unit
 */
async function withProgress({ label, total, unit, measure }, work) {
    const started = performance.now();
    let done = 0;
    const amount = (value) => (unit === 'bytes' ? (0,_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatBytes */ .z3)(value) : (0,_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(value));
    const timer = setInterval(() => {
        const sofar = measure?.() ?? done;
        const elapsed = performance.now() - started;
        const of = total === undefined ? '' : ` of ${amount(total)}`;
        const what = unit === 'bytes' ? '' : ` ${unit}`;
        const rate = unit === 'bytes' ? `, ${(0,_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatBytes */ .z3)((sofar / elapsed) * 1000)}/s` : '';
        log.info(`${label}: ${amount(sofar)}${of}${what}, ${(0,_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatSeconds */ .Xo)(elapsed)}${rate}`);
    }, INTERVAL);
    try {
        return await work((value) => (done = value));
    }
    finally {
        clearInterval(timer);
    }
}


/***/ }),

/***/ 6762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ Problem)
/* harmony export */ });
/**
 * Something the user can put right: what is wrong and where, and what to do about it, each one sentence or more.
 * Every error that the action raises on purpose is one of these; anything else is a fault of ours.
 */
class Problem extends Error {
    what;
    fix;
    constructor(what, fix, options) {
        super(`${what} ${fix}`, options);
        this.what = what;
        this.fix = fix;
        this.name = 'Problem';
    }
}


/***/ }),

/***/ 8529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publish: () => (/* binding */ publish)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 3 modules
var core = __webpack_require__(235);
// EXTERNAL MODULE: ./build/src/aws/arn.js
var arn = __webpack_require__(2672);
// EXTERNAL MODULE: ./build/src/checks/limits.js
var limits = __webpack_require__(3755);
;// CONCATENATED MODULE: ./build/src/checks/runtimes.js
/**
 * Runtime identifiers that AWS Lambda takes as `compatible-runtimes`, deprecated ones included.
 * Source: enum `Runtime` of @aws-sdk/client-lambda 3.1164.0 (2026-11). The service may know newer ones already, so
 * an identifier that is not here is worth a warning, not an error.
 */
const KNOWN_RUNTIMES = new Set(`nodejs nodejs4.3 nodejs4.3-edge nodejs6.10 nodejs8.10 nodejs10.x nodejs12.x nodejs14.x nodejs16.x nodejs18.x
  nodejs20.x nodejs22.x nodejs24.x nodejs26.x
  python2.7 python3.6 python3.7 python3.8 python3.9 python3.10 python3.11 python3.12 python3.13 python3.14 python3.15
  java8 java8.al2 java8.al2023 java11 java11.al2023 java17 java17.al2023 java21 java25
  dotnetcore1.0 dotnetcore2.0 dotnetcore2.1 dotnetcore3.1 dotnet6 dotnet8 dotnet10
  go1.x ruby2.5 ruby2.7 ruby3.2 ruby3.3 ruby3.4 ruby4.0 provided provided.al2 provided.al2023`.split(/\s+/));
/** The CPU architectures of AWS Lambda, with the names other tools have for them. */
const ARCHITECTURES = {
    x86_64: ['x86-64', 'amd64', 'x64'],
    arm64: ['aarch64', 'arm64v8', 'armv8'],
};

// EXTERNAL MODULE: ./build/src/problem.js
var problem = __webpack_require__(6762);
;// CONCATENATED MODULE: ./build/src/layer/paths.js

const CONTROL = /[\u0000-\u001f\u007f]/;
/** What no ordinary path has: thousands of them pass this one test and need no other. */
const SUSPICIOUS = /[\u0000-\u001f\u007f\\]|^[a-zA-Z]:|(?:^|\/)\.{0,2}(?:\/|$)/;
/** The longest name a Linux file system takes for one component, in bytes (NAME_MAX). */
const MAX_COMPONENT_BYTES = 255;
/**
 * @returns what makes a path unfit for a layer, as the end of a sentence, or undefined when it is fit
 */
function pathFault(path) {
    if (path.length * 3 <= MAX_COMPONENT_BYTES && !SUSPICIOUS.test(path))
        return undefined;
    if (path === '')
        return 'is empty';
    if (CONTROL.test(path))
        return 'holds a newline or another control character';
    if (path.includes('\\'))
        return 'holds a backslash, which some unpackers read as a folder separator';
    if (path.startsWith('/') || /^[a-zA-Z]:/.test(path))
        return 'is absolute';
    const components = path.split('/');
    if (components.includes('..'))
        return 'holds ".."';
    if (components.includes('.') || components.includes(''))
        return 'holds an empty or "." component';
    if (components.some((name) => Buffer.byteLength(name) > MAX_COMPONENT_BYTES)) {
        return `has a component longer than ${MAX_COMPONENT_BYTES} bytes`;
    }
    return undefined;
}
/**
 * Refuses paths that a layer cannot hold or that mean different things to different unpackers.
 * @throws Problem naming the first such path
 */
function refuseUnfitPaths(entries) {
    for (const { path } of entries) {
        const fault = pathFault(path);
        if (fault)
            throw new problem/* Problem */.A(`The path "${path}" ${fault}.`, 'Rename it, or leave it out with `exclude`.');
    }
}
/** Groups of paths that fall together on a file system that ignores case or Unicode normalisation. */
function clashingPaths(entries) {
    const folded = ({ path }) => path.normalize('NFC').toLowerCase();
    if (new Set(entries.map(folded)).size === entries.length)
        return [];
    const groups = new Map();
    for (const entry of entries)
        groups.set(folded(entry), [...(groups.get(folded(entry)) ?? []), entry.path]);
    return [...groups.values()].filter((group) => group.length > 1);
}

// EXTERNAL MODULE: ./build/src/layer/version-mark.js
var version_mark = __webpack_require__(9185);
;// CONCATENATED MODULE: ./build/src/inputs.js







/**
 * Reads and checks every input, and refuses combinations that cannot work, before anything is read or called.
 * @throws Problem naming the input
 */
function readPublishInputs() {
    const path = required('path');
    const isZip = path.toLowerCase().endsWith('.zip');
    const license = core/* getInput */.V4('license');
    const region = regionOfEnvironment();
    const warnings = [];
    return {
        layerName: layerName(),
        path,
        prefix: prefix(isZip),
        exclude: exclude(isZip),
        description: description(),
        ...(license && { license: within('license', license, limits/* LIMITS */.b.licenseCharacters) }),
        runtimes: runtimes(warnings),
        architectures: architectures(),
        reuse: choice('reuse', ['latest', 'any', 'never']),
        functions: functions(),
        allowedAccountIds: accountIds(),
        dryRun: inputs_boolean('dry-run'),
        ...(region && { region }),
        warnings,
    };
}
function required(name) {
    const value = core/* getInput */.V4(name);
    if (value)
        return value;
    throw new problem/* Problem */.A(`The input \`${name}\` is missing or empty.`, `Add it to the step: \`with: { ${name}: … }\`.`);
}
/** Comma- or newline-separated; empty items are nothing. */
function list(name) {
    const items = core/* getInput */.V4(name).split(/[,\n]/);
    return [...new Set(items.map((item) => item.trim()).filter((item) => item !== ''))];
}
/** YAML 1.2 core: true, True, TRUE, false, False, FALSE. */
function inputs_boolean(name) {
    const value = core/* getInput */.V4(name) || 'false';
    if (/^(true|True|TRUE)$/.test(value))
        return true;
    if (/^(false|False|FALSE)$/.test(value))
        return false;
    throw new problem/* Problem */.A(`\`${name}\` is "${value}", which is neither true nor false.`, `Write \`${name}: true\` or leave it out.`);
}
/** The first choice is the default. */
function choice(name, choices) {
    const value = core/* getInput */.V4(name) || choices[0];
    const chosen = choices.find((one) => one === value);
    if (chosen)
        return chosen;
    throw new problem/* Problem */.A(`\`${name}\` is "${value}".`, `It is one of ${choices.join(', ')}.`);
}
function wholeNumber(name, byDefault) {
    const value = core/* getInput */.V4(name);
    if (!value)
        return byDefault;
    if (/^[1-9]\d{0,5}$/.test(value))
        return Number(value);
    throw new problem/* Problem */.A(`\`${name}\` is "${value}", which is not a whole number from 1 on.`, `For instance \`${name}: ${byDefault}\`.`);
}
function within(name, value, most) {
    if (value.length <= most)
        return value;
    throw new problem/* Problem */.A(`\`${name}\` is ${value.length} characters long; AWS takes ${most}.`, 'Give the SPDX id or a URL instead.');
}
function layerName() {
    const name = required('layer-name');
    if (name.includes(':')) {
        const last = /:layer:([a-zA-Z0-9-_]+)/.exec(name)?.[1];
        throw new problem/* Problem */.A(`\`layer-name\` is "${name}", which is an ARN or holds a colon.`, `Give the bare name${last ? `: \`layer-name: ${last}\`` : ''}; account and region come from the credentials and AWS_REGION.`);
    }
    if (new RegExp(`^[a-zA-Z0-9-_]{1,${limits/* LIMITS */.b.layerNameCharacters}}$`).test(name))
        return name;
    throw new problem/* Problem */.A(`\`layer-name\` is "${name}".`, `A layer's name has letters, digits, hyphens and underscores only, at most ${limits/* LIMITS */.b.layerNameCharacters}.`);
}
function prefix(isZip) {
    const value = core/* getInput */.V4('prefix').replace(/\/+$/, '').replace(/^\.\//, '');
    if (value === '')
        return '';
    if (isZip) {
        throw new problem/* Problem */.A('`prefix` cannot be used with a ready .zip, whose bytes are published as they are.', 'Give the folder as `path`, or make the archive with the folder in it.');
    }
    const fault = pathFault(value);
    if (!fault)
        return value;
    throw new problem/* Problem */.A(`\`prefix\` "${value}" ${fault}.`, 'It is a folder of the layer, e.g. `prefix: python` or `prefix: nodejs/node_modules`.');
}
function exclude(isZip) {
    const patterns = list('exclude');
    if (isZip && patterns.length > 0) {
        throw new problem/* Problem */.A('`exclude` cannot be used with a ready .zip, whose bytes are published as they are.', 'Give the folder as `path`, or make the archive without those files.');
    }
    return patterns;
}
function description() {
    const value = core/* getInput */.V4('description');
    (0,version_mark/* refuseLongDescription */.lx)(value);
    return value;
}
function runtimes(warnings) {
    const values = list('compatible-runtimes');
    if (values.length > limits/* LIMITS */.b.runtimes) {
        throw new problem/* Problem */.A(`\`compatible-runtimes\` lists ${values.length} runtimes; AWS takes ${limits/* LIMITS */.b.runtimes}.`, 'Keep those that your functions use.');
    }
    for (const value of values.filter((one) => !KNOWN_RUNTIMES.has(one))) {
        warnings.push(`"${value}" in \`compatible-runtimes\` is no runtime that this version knows; AWS decides whether it exists.`);
    }
    return values;
}
function architectures() {
    const values = list('compatible-architectures');
    for (const value of values) {
        if (Object.hasOwn(ARCHITECTURES, value))
            continue;
        const meant = Object.entries(ARCHITECTURES).find(([, names]) => names.includes(value.toLowerCase()))?.[0];
        throw new problem/* Problem */.A(`\`compatible-architectures\` holds "${value}".`, meant
            ? `AWS Lambda calls it ${meant}: \`compatible-architectures: ${meant}\`.`
            : 'It takes x86_64, arm64 or both.');
    }
    return values;
}
function accountIds() {
    const values = list('allowed-account-ids');
    for (const value of values) {
        if (/^\d{12}$/.test(value))
            continue;
        throw new problem/* Problem */.A(`\`allowed-account-ids\` holds "${value}".`, 'An account id has twelve digits; write it in quotes so that YAML keeps a leading zero.');
    }
    return values;
}
function regionOfEnvironment() {
    const name = ['AWS_REGION', 'AWS_DEFAULT_REGION'].find((one) => process.env[one]);
    const region = name && process.env[name];
    if (!region || /^[a-z]{2,4}(-[a-z]+)+-\d{1,2}$/.test(region))
        return region;
    throw new problem/* Problem */.A(`The region "${region}" of ${name} is not a region's name.`, `For instance \`${name}: eu-central-1\`.`);
}
function functions() {
    const maxFunctions = wholeNumber('max-functions', 50);
    const named = list('functions').map(functionName);
    if (named.length > maxFunctions) {
        throw new problem/* Problem */.A(`\`functions\` lists ${named.length} functions, more than \`max-functions\` (${maxFunctions}).`, `If that is meant, set \`max-functions: ${named.length}\`.`);
    }
    return named;
}
function functionName(text) {
    if (/^tag:|[*?[]|^using-layer$/.test(text)) {
        throw new problem/* Problem */.A(`\`functions\` holds "${text}", and this version finds no functions by pattern, tag or layer.`, 'List the functions by name or ARN.');
    }
    const parsed = (0,arn/* parseFunctionName */.R)(text);
    if (!parsed) {
        throw new problem/* Problem */.A(`\`functions\` holds "${text}", which is neither a function's name nor its ARN.`, 'For instance `functions: api, worker`.');
    }
    if (parsed.qualifier && parsed.qualifier !== '$LATEST') {
        throw new problem/* Problem */.A(`\`functions\` holds "${text}", an alias or a version, and this version only updates $LATEST.`, `Name the function itself, \`functions: ${parsed.name}\`, then publish a version and move the alias in a step of its own.`);
    }
    return parsed;
}

// EXTERNAL MODULE: ./build/src/units.js
var units = __webpack_require__(2958);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./node_modules/adm-zip/adm-zip.js
var adm_zip = __webpack_require__(1316);
;// CONCATENATED MODULE: ./build/src/layer/archive-format.js
/**
 * The records of a zip archive, as AWS Lambda likes them: made by Unix, version needed 2.0, DOS time
 * 1980-01-01 00:00, no zip64, no data descriptors, no extra fields, no comments.
 * Source: PKWARE APPNOTE 6.3.10, sections 4.3 to 4.5.
 */
const STORED = 0;
const DEFLATED = 8;
const LOCAL_HEADER = { signature: 0x04034b50, length: 30 };
const CENTRAL_HEADER = { signature: 0x02014b50, length: 46 };
const END_RECORD = { signature: 0x06054b50, length: 22 };
/** The number of entries a zip holds without zip64. */
const MAX_ENTRIES = 0xffff;
const VERSION_NEEDED = 20;
const MADE_BY_UNIX = (3 << 8) | VERSION_NEEDED;
const UTF8_NAMES = 1 << 11;
const DOS_DATE_1980_01_01 = (1 << 5) | 1;
const MODES = { file: 0o100644, executable: 0o100755, link: 0o120777 };
/** How many bytes an entry's header takes, name included. */
function headerLength(header, name) {
    return header.length + Buffer.byteLength(name);
}
/** The 26 bytes that both headers of an entry share, from "version needed" to "extra field length". */
function writeShared(into, at, record) {
    const nameBytes = Buffer.byteLength(record.name);
    into.writeUInt16LE(VERSION_NEEDED, at);
    into.writeUInt16LE(nameBytes === record.name.length ? 0 : UTF8_NAMES, at + 2); // a plain ASCII name needs no flag
    into.writeUInt16LE(record.method, at + 4);
    into.writeUInt16LE(0, at + 6);
    into.writeUInt16LE(DOS_DATE_1980_01_01, at + 8);
    into.writeUInt32LE(record.crc, at + 10);
    into.writeUInt32LE(record.packedSize, at + 14);
    into.writeUInt32LE(record.size, at + 18);
    into.writeUInt16LE(nameBytes, at + 22);
    into.writeUInt16LE(0, at + 24);
}
/** Writes the header that stands before an entry's bytes, name included. */
function writeLocalHeader(into, at, record) {
    into.writeUInt32LE(LOCAL_HEADER.signature, at);
    writeShared(into, at + 4, record);
    into.write(record.name, at + LOCAL_HEADER.length);
}
/** Writes the entry's line in the central directory, name included. */
function writeCentralHeader(into, at, record) {
    into.fill(0, at, at + CENTRAL_HEADER.length);
    into.writeUInt32LE(CENTRAL_HEADER.signature, at);
    into.writeUInt16LE(MADE_BY_UNIX, at + 4);
    writeShared(into, at + 6, record);
    into.writeUInt32LE((MODES[record.kind] << 16) >>> 0, at + 38);
    into.writeUInt32LE(record.offset, at + 42);
    into.write(record.name, at + CENTRAL_HEADER.length);
}
/** The record that closes the archive. */
function endRecord(entries, directory) {
    const record = Buffer.alloc(END_RECORD.length);
    record.writeUInt32LE(END_RECORD.signature, 0);
    record.writeUInt16LE(entries, 8);
    record.writeUInt16LE(entries, 10);
    record.writeUInt32LE(directory.size, 12);
    record.writeUInt32LE(directory.offset, 16);
    return record;
}

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
    let at = end.directoryOffset;
    for (let index = 0; index < end.entries; index++) {
        if (at + CENTRAL_HEADER.length > end.offset || zip.readUInt32LE(at) !== CENTRAL_HEADER.signature) {
            throw refuse('its central directory is cut short');
        }
        const { entry, span, length } = readCentral(zip, at, refuse);
        entries.push(entry);
        spans.push(span);
        at += length;
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
    const last = zip.length - END_RECORD.length;
    if (last < 0)
        throw refuse('it is not a zip archive');
    const lowest = Math.max(0, last - 0xffff);
    let offset = last;
    while (offset >= lowest && zip.readUInt32LE(offset) !== END_RECORD.signature)
        offset -= 1;
    if (offset < lowest)
        throw refuse('it is not a zip archive, or its end is missing');
    if (offset + END_RECORD.length + zip.readUInt16LE(offset + 20) !== zip.length) {
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
function readCentral(zip, at, refuse) {
    const nameLength = zip.readUInt16LE(at + 28);
    const extraLength = zip.readUInt16LE(at + 30);
    const length = CENTRAL_HEADER.length + nameLength + extraLength + zip.readUInt16LE(at + 32);
    const nameAt = at + CENTRAL_HEADER.length;
    if (at + length > zip.length)
        throw refuse('its central directory is cut short');
    const rawName = zip.subarray(nameAt, nameAt + nameLength);
    const name = decodeName(rawName, refuse);
    const refuseEntry = (what) => refuse(`its entry "${name}" ${what}`);
    if (zip.readUInt16LE(at + 34) !== 0)
        throw refuse('it is one part of several');
    refuseExtra(zip.subarray(nameAt + nameLength, nameAt + nameLength + extraLength), rawName, refuseEntry);
    const header = {
        flags: zip.readUInt16LE(at + 8),
        method: zip.readUInt16LE(at + 10),
        crc: zip.readUInt32LE(at + 16),
        packedSize: zip.readUInt32LE(at + 20),
        size: zip.readUInt32LE(at + 24),
        offset: zip.readUInt32LE(at + 42),
    };
    const dataOffset = proveLocalHeader(zip, rawName, header, refuseEntry);
    const descriptor = header.flags & DATA_DESCRIPTOR ? zip.subarray(at + 16, at + 28) : undefined;
    const span = { name, from: header.offset, to: dataOffset + header.packedSize, descriptor };
    const { crc, size } = header;
    return { entry: { name, ...kindOf(zip, at, name, refuseEntry), crc, size }, span, length };
}
/** @returns where the entry's bytes start */
function proveLocalHeader(zip, rawName, header, refuse) {
    const { flags, method, offset } = header;
    if (flags & ENCRYPTED)
        throw refuse('is encrypted');
    if (method !== STORED && method !== DEFLATED)
        throw refuse(`is packed by method ${method}, Lambda reads 0 and 8`);
    if (method === STORED && header.packedSize !== header.size)
        throw refuse('is stored, yet its two sizes differ');
    const nameAt = offset + LOCAL_HEADER.length;
    if (nameAt > zip.length || zip.readUInt32LE(offset) !== LOCAL_HEADER.signature)
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
function kindOf(zip, at, name, refuse) {
    const madeByUnix = zip.readUInt8(at + 5) === 3;
    const attributes = zip.readUInt16LE(at + 40);
    const type = madeByUnix ? attributes & FILE_TYPE : 0;
    const isLink = type === LINK_TYPE;
    if (!isLink && !REGULAR_TYPES.includes(type))
        throw refuse('is neither a file, a folder nor a symbolic link');
    const isFolder = name.endsWith('/');
    if (isFolder ? isLink : type === FOLDER_TYPE)
        throw refuse('is a folder by its name or by its type, not by both');
    return { isFolder, isLink, mode: madeByUnix ? attributes & 0o777 : undefined };
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

;// CONCATENATED MODULE: ./build/src/layer/entry.js
/**
 * Sorts by the bytes of the UTF-8 path. JavaScript compares UTF-16, whose order is another one only where a path
 * holds characters beyond U+FFFF, which are rare enough to pay for themselves.
 */
function sortByPath(entries) {
    if (!entries.some(({ path }) => SURROGATE.test(path)))
        return [...entries].sort((a, b) => compare(a.path, b.path));
    return entries
        .map((entry) => ({ entry, key: Buffer.from(entry.path).toString('latin1') }))
        .sort((a, b) => compare(a.key, b.key))
        .map(({ entry }) => entry);
}
const SURROGATE = /[\ud800-\udfff]/;
function compare(a, b) {
    return a < b ? -1 : Number(a > b);
}

;// CONCATENATED MODULE: ./build/src/layer/links.js

/** As many links as Linux follows before it gives up with ELOOP. */
const MAX_HOPS = 40;
/**
 * Refuses symbolic links that would not resolve below `/opt`: absolute, leaving the layer, dangling or circular.
 * Resolution is by the layer's own entries, never by the disk, so a link to an excluded file counts as dangling.
 * Source: "Troubleshoot deployment issues in Lambda", Layer conversion failed.
 */
function refuseBrokenLinks(entries) {
    const links = entries.filter(({ target }) => target !== undefined);
    if (links.length === 0)
        return;
    const tree = treeOf(entries);
    for (const { path, target = '' } of links) {
        const fault = linkFault(path, target, tree);
        if (fault) {
            throw new problem/* Problem */.A(`The symbolic link "${path}" -> "${target}" ${fault}.`, `Replace it by what it points to (\`cp -RL\`), or leave it out: \`exclude: ${path}\`.`);
        }
    }
}
/** What is at every path of the layer, folders included. */
function treeOf(entries) {
    const tree = new Map([['', 'folder']]);
    for (const { path, target } of entries) {
        tree.set(path, target === undefined ? 'file' : { target });
        for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) {
            const folder = path.slice(0, at);
            if (tree.has(folder))
                break;
            tree.set(folder, 'folder');
        }
    }
    return tree;
}
function linkFault(path, target, tree) {
    if (target === '')
        return 'points to nothing in the layer';
    if (target.startsWith('/') || /^[a-zA-Z]:/.test(target))
        return 'is absolute';
    const pending = target.split('/').reverse();
    const at = path.split('/').slice(0, -1);
    for (let hops = 0; pending.length > 0;) {
        const step = pending.pop();
        if (step === '' || step === '.' || step === undefined)
            continue;
        if (step === '..') {
            if (at.pop() === undefined)
                return 'leads out of the layer';
            continue;
        }
        const next = [...at, step].join('/');
        const place = tree.get(next);
        if (place === undefined || (place === 'file' && pending.length > 0))
            return 'points to nothing in the layer';
        if (typeof place === 'string')
            at.push(step);
        else if (++hops > MAX_HOPS)
            return 'leads in a circle';
        else if (place.target.startsWith('/'))
            return 'is absolute';
        else
            pending.push(...place.target.split('/').reverse());
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/src/layer/size.js



/** The folders that hold packages; what follows one is a package's own folder or file. */
const PACKAGE_ROOTS = /^(?:python\/lib\/python3\.\d+\/site-packages\/|python\/|nodejs\/(?:node\d+\/)?node_modules\/|ruby\/gems\/[^/]+\/gems\/|java\/lib\/|(?:bin|lib|extensions)\/)/;
/** The part of a layer that a path belongs to: its package where there is one, else its top folder. */
function partOf(path) {
    const start = PACKAGE_ROOTS.exec(path)?.[0].length ?? 0;
    const first = path.indexOf('/', start);
    const end = path[start] === '@' && first > 0 ? path.indexOf('/', first + 1) : first;
    return end < 0 ? path : path.slice(0, end);
}
/** The parts of a layer with their bytes, largest first. */
function partsBySize(entries) {
    const parts = new Map();
    for (const { path, size } of entries) {
        const part = partOf(path);
        parts.set(part, (parts.get(part) ?? 0) + size);
    }
    return [...parts].map(([path, size]) => ({ path, size })).sort((a, b) => b.size - a.size);
}
/** Bytes of all entries together, as AWS counts a layer's unzipped size. */
function totalSize(entries) {
    return entries.reduce((sum, { size }) => sum + size, 0);
}
/** The problem of a layer over the unzipped limit, with what it is made of. */
function tooLarge(entries) {
    const largest = partsBySize(entries)
        .slice(0, 3)
        .map(({ path, size }) => `${path} (${(0,units/* formatBytes */.z3)(size)})`)
        .join(', ');
    return new problem/* Problem */.A(`The layer is ${(0,units/* formatCount */.B4)(totalSize(entries))} bytes unzipped; AWS Lambda takes fewer than ${(0,units/* formatCount */.B4)(limits/* LIMITS */.b.unzippedBytes)}.`, `Its largest parts are ${largest}: leave out what the functions do not need with \`exclude\`, or split the layer.`);
}

;// CONCATENATED MODULE: ./build/src/layer/archive-entries.js











/**
 * Reads what a ready archive holds, as the same entries that its tree in a folder gives.
 * adm-zip finds each entry's bytes, which are inflated and proven here; what it would let pass is refused before
 * (archive-structure.ts).
 * @param file the archive's name, for messages
 * @returns the entries sorted by path
 * @throws Problem when the archive is hostile, corrupt, empty, or larger than a layer can be
 */
function archiveEntries(zip, file) {
    const listed = listArchive(zip, file);
    const files = listed.filter(({ isFolder }) => !isFolder);
    if (files.length === 0)
        throw new problem/* Problem */.A(`"${file}" holds no file.`, 'Check the step that makes it.');
    refuseNames(listed, file);
    if (totalSize(listed.map(asSized)) >= limits/* LIMITS */.b.unzippedBytes)
        throw tooLarge(files.map(asSized));
    const readable = new adm_zip(zip, { noSort: true }).getEntries();
    const entries = sortByPath(listed.flatMap((entry, index) => readEntry(entry, readable[index], file)));
    refuseBrokenLinks(entries);
    return entries;
}
function asSized({ name, size }) {
    return { path: name, size };
}
function refuseNames(listed, file) {
    const files = new Set();
    for (const { name, isFolder } of listed) {
        const fault = pathFault(isFolder ? name.slice(0, -1) : name);
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
    const shared = { path: entry.name, size: entry.size, sha256 };
    if (entry.isLink)
        return [{ ...shared, type: 'link', executable: false, target: data.toString('utf8') }];
    return [{ ...shared, type: 'file', executable: ((entry.mode ?? 0) & 0o111) !== 0 }];
}
function inflate(entry, readable, file) {
    try {
        const packed = readable?.getCompressedData() ?? Buffer.alloc(0);
        const data = readable?.header.method === DEFLATED ? inflateAll(packed, entry.size) : packed;
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

// EXTERNAL MODULE: ./build/src/layer/file-worker.js
var file_worker = __webpack_require__(8448);
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
    return new problem/* Problem */.A(`"${path}" ${what}.`, fix);
}
/** The system's code of an error, e.g. `EACCES`. */
function systemCode(error) {
    return typeof error === 'object' && error && 'code' in error ? String(error.code) : String(error);
}

// EXTERNAL MODULE: ./build/src/layer/workers.js
var workers = __webpack_require__(7284);
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
    if (entries.length > MAX_ENTRIES)
        throw new RangeError(`${entries.length} entries need zip64`);
    const fd = (0,external_node_fs_.openSync)(options.to, 'wx', 0o600);
    try {
        const archive = createArchive(fd);
        let packed = 0;
        for await (const { items, task, answer } of (0,workers/* inOrder */.a)(options.workers, parcels(entries))) {
            if (answer.kind === 'failed')
                throw unreadable(answer.source, answer.error);
            if (answer.kind !== 'deflate')
                throw new TypeError(`a thread answered ${answer.kind}`);
            archive.append(items, answer.packed, answer.bytes);
            (0,file_worker/* release */._r)(answer.bytes);
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
            if (bytes < file_worker/* PIECE_BYTES */.ts && parcel.items.length < ENTRIES_PER_PARCEL)
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
        const start = index * file_worker/* PIECE_BYTES */.ts;
        return {
            source: entry.source,
            start,
            length: Math.min(file_worker/* PIECE_BYTES */.ts, entry.size - start),
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
        out.reserve(headerLength(LOCAL_HEADER, record.name), (into, at) => writeLocalHeader(into, at, record));
    }
    function addLink(entry) {
        const target = Buffer.from(entry.target ?? '');
        begin(entry, { method: STORED, crc: (0,external_node_zlib_.crc32)(target), packedSize: target.length });
        out.put(target);
    }
    function addPiece(entry, piece, bytes, deflated) {
        if (piece.start > 0)
            return continueFile(piece, bytes);
        const crc = entry.checkpoints.at(-1) ?? 0;
        begin(entry, { method: deflated ? DEFLATED : STORED, crc, packedSize: bytes.length });
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
        const header = Buffer.alloc(headerLength(LOCAL_HEADER, record.name));
        writeLocalHeader(header, 0, record);
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
                out.reserve(headerLength(CENTRAL_HEADER, record.name), (into, at) => writeCentralHeader(into, at, record));
            }
            out.put(endRecord(records.length, { offset, size: out.position() - offset }));
            out.flush();
            return out.position();
        },
    };
}
/** Gathers small writes to a file into blocks; positions are in bytes from the file's start. */
function blockWriter(fd) {
    const block = Buffer.allocUnsafeSlow(file_worker/* PIECE_BYTES */.ts);
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
    const lines = sortByPath(entries).map(({ type, executable, sha256, path }) => {
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
        for (const item of folder_list(`${root}/${below}`, below)) {
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
                throw unreadable(path, 'ENOTFILE');
        }
    }
}
function folder_list(folder, below) {
    try {
        const items = (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true });
        if (items.some(({ name }) => name.includes('\uFFFD')))
            refuseUndecodable(folder, below);
        return items;
    }
    catch (error) {
        if (error instanceof problem/* Problem */.A)
            throw error;
        throw unreadable(below || '.', systemCode(error));
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
        throw unreadable(path, systemCode(error));
    }
}

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
    const sorted = sortByPath(entries);
    refuseUnfitPaths(sorted);
    refuseBrokenLinks(sorted);
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
        return { ...shared, type: 'file', size: 0, sha256: '' };
    return { ...shared, type: 'link', target, size: Buffer.byteLength(target), sha256: (0,external_node_crypto_.hash)('sha256', target) };
}
async function digestFiles(files, { workers, onProgress }, tally) {
    const sources = files.map(({ source }) => source);
    const answer = await workers.run({ kind: 'digest', files: sources, maxBytes: limits/* LIMITS */.b.unzippedBytes });
    if (answer.kind !== 'digest')
        throw new TypeError(`a thread answered ${answer.kind}`);
    const [failure] = answer.digests.errors;
    if (failure)
        throw new Undigested(sources[failure[0]] ?? '', failure[1]);
    fillIn(files, answer.digests);
    tally.bytes += totalSize(files);
    onProgress?.(tally.bytes);
    if (tally.bytes >= limits/* LIMITS */.b.unzippedBytes)
        throw new Undigested('', 'EFBIG');
}
function fillIn(files, digests) {
    let piece = 0;
    for (const [index, file] of files.entries()) {
        file.size = digests.sizes[index] ?? 0;
        file.executable = digests.executables[index] === 1;
        file.sha256 = digests.sha256.slice(index * 64, (index + 1) * 64);
        file.checkpoints = digests.checkpoints.slice(piece, (piece += (0,file_worker/* piecesOf */.Xe)(file.size)));
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
        return unreadable(error.source.slice(root.length + 1), error.code);
    return tooLarge(entries.map(({ path, source }) => ({ path, size: sizeOf(source) })));
}
function sizeOf(source) {
    return (0,external_node_fs_.lstatSync)(source, { throwIfNoEntry: false })?.size ?? 0;
}
function tooMany(root) {
    return new problem/* Problem */.A(`"${root}" holds more than ${(0,units/* formatCount */.B4)(limits/* LIMITS */.b.entries)} files, more than a layer's zip can list.`, 'Leave out what the functions do not need with `exclude` (tests, docs, sources), or split the layer.');
}

;// CONCATENATED MODULE: ./build/src/layer/layer.js











/**
 * Reads a layer and hashes it; nothing is compressed.
 * @throws Problem for everything that cannot be in a layer
 */
async function readLayer(source, options) {
    if (source.kind === 'zip')
        return readReadyArchive(source.location, options);
    const entries = await folderEntries(source.location, options);
    if (entries.length === 0) {
        throw new problem/* Problem */.A(`There is no file to put into the layer in "${source.location}".`, 'Check `path` and `exclude`, and that the step that builds the layer ran before this one.');
    }
    return { ...describe(entries, options), pack: (to, onProgress) => pack(entries, to, options, onProgress) };
}
function readReadyArchive(location, options) {
    const zip = readArchive(location);
    const entries = archiveEntries(zip, location);
    return { ...describe(entries, options), pack: () => Promise.resolve(zip) };
}
function readArchive(location) {
    try {
        refuseLargeArchive((0,external_node_fs_.statSync)(location).size, `"${location}"`, 'when the archive is made');
        return (0,external_node_fs_.readFileSync)(location);
    }
    catch (error) {
        throw error instanceof problem/* Problem */.A ? error : unreadable(location, systemCode(error));
    }
}
function describe(entries, compatibility) {
    return {
        entries,
        unzippedSize: totalSize(entries),
        contentHash: contentHash(entries, compatibility),
        warnings: clashingPaths(entries).map((paths) => `${paths.map((path) => `"${path}"`).join(' and ')} are one file where case does not count.`),
    };
}
async function pack(entries, to, { workers }, onProgress) {
    refuseLargeArchive(await writeArchive(entries, { to, workers, ...(onProgress && { onProgress }) }));
    return (0,external_node_fs_.readFileSync)(to);
}
function refuseLargeArchive(bytes, archive = "The layer's zip", fix = 'with `exclude`') {
    if (bytes < limits/* LIMITS */.b.directZipBytes)
        return;
    throw new problem/* Problem */.A(`${archive} is ${(0,units/* formatCount */.B4)(bytes)} bytes; AWS Lambda takes fewer than ${(0,units/* formatCount */.B4)(limits/* LIMITS */.b.directZipBytes)} in one request.`, `Leave out what the functions do not need ${fix}, or split the layer.`);
}

;// CONCATENATED MODULE: ./build/src/layer/source.js




/**
 * Finds the folder or archive of a layer.
 * A path inside the workspace must stay there when its links are followed; one that names a place outside in so
 * many words (`${{ runner.temp }}/layer`) is taken at its word.
 * @param path as the user wrote it
 * @throws Problem when there is nothing, something else, or something outside by way of a link
 */
function findSource(path, workspace) {
    const lexical = (0,external_node_path_.resolve)(workspace, path);
    if (!isThere(lexical))
        throw missing(path, workspace);
    const { location, stat } = follow(path, lexical);
    if (isInside(lexical, workspace) && !isInside(location, (0,external_node_fs_.realpathSync)(workspace))) {
        throw new problem/* Problem */.A(`"${path}" leads out of the workspace by a symbolic link, to "${location}".`, `Copy what belongs to the layer into the workspace, or name the place itself: \`path: ${location}\`.`);
    }
    if (stat.isDirectory())
        return { kind: 'folder', location };
    if (stat.isFile() && path.toLowerCase().endsWith('.zip'))
        return { kind: 'zip', location };
    throw new problem/* Problem */.A(`"${path}" is neither a folder nor a .zip file.`, 'Set `path` to the folder whose content becomes /opt, or to a ready archive whose name ends in .zip.');
}
/** A link counts, a dangling one too; what cannot be looked at is left to follow(). */
function isThere(path) {
    try {
        return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false }) !== undefined;
    }
    catch (error) {
        return systemCode(error) !== 'ENOTDIR';
    }
}
function follow(path, lexical) {
    try {
        const location = (0,external_node_fs_.realpathSync)(lexical);
        return { location, stat: (0,external_node_fs_.statSync)(location) };
    }
    catch (error) {
        throw new problem/* Problem */.A(`"${path}" cannot be opened (${systemCode(error)}).`, 'Check that the link points to something and that the job may read it.');
    }
}
function missing(path, workspace) {
    return new problem/* Problem */.A(`There is nothing at "${path}" in ${workspace}.`, 'Check `path`, and that a step before this one checks out (`uses: actions/checkout`) or builds the layer.');
}
function isInside(path, folder) {
    const way = (0,external_node_path_.relative)(folder, path);
    return way === '' || (way !== '..' && !way.startsWith(`..${external_node_path_.sep}`) && (0,external_node_path_.resolve)(folder, way) === path);
}

// EXTERNAL MODULE: ./build/src/log.js
var log = __webpack_require__(6671);
// EXTERNAL MODULE: ./build/src/report/sanitise.js
var sanitise = __webpack_require__(7756);
;// CONCATENATED MODULE: ./build/src/report/report.js

function startReport() {
    return {
        schema: 1,
        action: 'publish',
        layerName: '',
        dryRun: false,
        outcome: 'failed',
        startedAt: new Date().toISOString(),
        finishedAt: '',
        plan: [],
        functions: [],
        warnings: [],
        problems: [],
    };
}
/** Settles what became of the run. */
function finishReport(report) {
    const done = report.version?.published ? 'published' : 'unchanged';
    const outcome = report.problems.length > 0 ? 'failed' : report.dryRun ? 'planned' : done;
    return { ...report, outcome, finishedAt: new Date().toISOString() };
}
/**
 * The action's outputs; each has a value whatever happened.
 * @param path of the JSON report
 */
function outputsOf({ layer, version, functions }, path) {
    return {
        published: String(version?.published ?? false),
        'layer-arn': version?.layerArn ?? '',
        'layer-version-arn': version?.arn ?? '',
        version: String(version?.version ?? ''),
        'layer-version-arns': JSON.stringify(version ? { [version.region]: version.arn } : {}),
        'content-hash': layer?.contentHash ?? '',
        'code-size': String(version?.codeSize ?? ''),
        'unzipped-size': String(layer?.unzippedSize ?? ''),
        functions: (0,sanitise/* json */.Pq)(functions.map(({ function: name, region, status, before, after }) => ({
            function: name,
            region,
            status,
            before,
            after,
        }))),
        report: path,
    };
}

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/summary.js
var summary = __webpack_require__(1170);
;// CONCATENATED MODULE: ./build/src/report/summary.js



/** What a list of the summary takes; the bytes of all four lists together stay below the 1 MiB that GitHub shows. */
const MAX_BYTES = 200_000;
const MAX_ROWS = 200;
const MAX_BOXES = 20;
const CHART_PARTS = 8;
const STATUS_ORDER = ['failed', 'skipped', 'restored', 'updated', 'unchanged'];
const ICONS = {
    failed: '❌',
    skipped: '⏭️',
    restored: '↩️',
    updated: '✅',
    unchanged: '➖',
};
/** The job summary, in GitHub's Markdown. Every foreign word in it is escaped. */
function summary_summary(report) {
    const sections = [
        `### ${headline(report)}`,
        ...boxes('CAUTION', 'problems', report.problems.map(({ what, fix }) => [what, fix])),
        ...boxes('WARNING', 'warnings', report.warnings.map((warning) => [warning])),
        steps(report),
        facts(report),
        functionsTable(report),
        partsChart(report),
    ];
    return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}
/**
 * The first items, as many as the summary has room for.
 * @returns their text, and how many items are left
 */
function firstOf(items, most, render) {
    const shown = [];
    let bytes = 0;
    for (const item of items.slice(0, most)) {
        const text = render(item);
        bytes += Buffer.byteLength(text);
        if (bytes > MAX_BYTES)
            break;
        shown.push(text);
    }
    return [shown, items.length - shown.length];
}
function inReport(more, what) {
    return more > 0 ? [`${(0,units/* formatCount */.B4)(more)} more ${what} are in the report.`] : [];
}
/** Alerts of GitHub, each with its sentences as paragraphs. */
function boxes(kind, what, items) {
    const [shown, more] = firstOf(items, MAX_BOXES, (sentences) => [`> [!${kind}]`, sentences.map((sentence) => `> ${(0,sanitise/* markdown */.wD)(sentence)}`).join('\n>\n')].join('\n'));
    return [...shown, ...inReport(more, what)];
}
function steps({ plan }) {
    const [shown, more] = firstOf(plan, MAX_ROWS, (step) => (0,sanitise/* markdown */.wD)(step));
    return [...shown, ...inReport(more, 'steps')].map((step) => `- ${step}`).join('\n');
}
function headline({ outcome, layerName, version }) {
    const name = (0,sanitise/* code */.aY)(layerName || 'layer');
    if (outcome === 'failed' && version?.published) {
        return `❌ Layer ${name}: version ${version.version} published, then failed`;
    }
    if (outcome === 'failed')
        return `❌ Layer ${name}: failed`;
    if (outcome === 'planned')
        return `📝 Layer ${name}: plan, nothing was written`;
    if (outcome === 'unchanged')
        return `➖ Layer ${name}: unchanged, version ${version?.version ?? ''} serves`;
    return `📦 Layer ${name}: version ${version?.version ?? ''} published`;
}
function facts({ layer, version }) {
    const rows = [];
    if (version)
        rows.push(['Version', (0,sanitise/* code */.aY)(version.arn)]);
    if (version)
        rows.push(['Zip', share(version.codeSize, limits/* LIMITS */.b.directZipBytes)]);
    if (layer) {
        rows.push(['Unzipped', share(layer.unzippedSize, limits/* LIMITS */.b.unzippedBytes)]);
        rows.push(['Files', (0,units/* formatCount */.B4)(layer.files)]);
        rows.push(['Content', (0,sanitise/* code */.aY)(`sha256:${layer.contentHash}`)]);
    }
    const [first, ...others] = rows.map(([name, value]) => `| ${name} | ${value} |`);
    return first ? [first, '|---|---|', ...others].join('\n') : '';
}
/** A size against its limit, as a bar of twenty. */
function share(bytes, limit) {
    const part = bytes / limit;
    const filled = Math.min(20, Math.max(bytes > 0 ? 1 : 0, Math.round(part * 20)));
    const percent = part < 0.01 ? 'under 1' : String(Math.round(part * 100));
    return `${(0,units/* formatBytes */.z3)(bytes)} <code>${'█'.repeat(filled)}${'░'.repeat(20 - filled)}</code> ${percent} % of ${(0,units/* formatBytes */.z3)(limit)}`;
}
function functionsTable({ functions, layerName }) {
    if (functions.length === 0)
        return '';
    const sorted = [...functions].sort((a, b) => STATUS_ORDER.indexOf(a.status) - STATUS_ORDER.indexOf(b.status));
    const [rows, more] = firstOf(sorted, MAX_ROWS, (result) => {
        const other = result.after.length - versionsOf(result.after, layerName).length;
        const note = result.problem ? (0,sanitise/* markdown */.wD)(`${result.problem.what} ${result.problem.fix}`) : `${other} kept`;
        return `| ${ICONS[result.status]} ${result.status} | ${(0,sanitise/* code */.aY)(result.function)} | ${move(result, layerName)} | ${note} |`;
    });
    return [
        '| | Function | This layer | Other layers |',
        '|---|---|---|---|',
        ...rows,
        ...inReport(more, 'functions').map((line) => `| | | | ${line} |`),
    ].join('\n');
}
/** How this layer's version moved on a function, e.g. `3 → 4`. */
function move({ before, after }, layerName) {
    const [from = 'none'] = versionsOf(before, layerName);
    const [to = 'none'] = versionsOf(after, layerName);
    return from === to ? to : `${from} → ${to}`;
}
function versionsOf(layers, layerName) {
    return layers.flatMap((arn) => {
        const [name, version] = arn.split(':').slice(-2);
        return name === layerName && version ? [version] : [];
    });
}
function partsChart({ layer }) {
    if (!layer || layer.unzippedSize === 0)
        return '';
    const shown = layer.parts.filter(({ size }) => size > 0).slice(0, CHART_PARTS);
    const rest = layer.unzippedSize - shown.reduce((sum, { size }) => sum + size, 0);
    const slices = [...shown, ...(rest > 0 ? [{ path: 'everything else', size: rest }] : [])];
    if (slices.length < 2)
        return '';
    const { unit, divisor } = layer.unzippedSize < 1_000_000 ? { unit: 'kB', divisor: 1e3 } : { unit: 'MB', divisor: 1e6 };
    const labels = distinct(slices.map(({ path }) => (0,sanitise/* mermaidLabel */._b)(path)));
    const lines = slices.map(({ size }, index) => `  "${labels[index]}" : ${Math.max(size / divisor, 0.01).toFixed(2)}`);
    return [
        '```mermaid',
        'pie showData',
        `  title Largest parts of the layer, ${unit} unzipped`,
        ...lines,
        '```',
    ].join('\n');
}
/** Numbers the labels that repeat an earlier one: mermaid drops the second of two slices with the same label. */
function distinct(labels) {
    return labels.map((label, index) => (labels.indexOf(label) < index ? `${label} ${index + 1}` : label));
}

;// CONCATENATED MODULE: ./build/src/publish/conclude.js








/** Problems that the annotation of a failed step names. */
const MAX_ANNOTATED = 10;
/** What went wrong, fit to be shown; the technical cause goes to the debug log. */
function asProblem(error) {
    const cause = error instanceof problem/* Problem */.A ? error.cause : error;
    if (cause instanceof Error)
        core/* debug */.Yz((0,sanitise/* plain */.pj)(cause.stack ?? cause.message));
    const { what, fix } = error instanceof problem/* Problem */.A ? error : unexpected(error);
    return { what: (0,sanitise/* plain */.pj)(what), fix: (0,sanitise/* plain */.pj)(fix) };
}
/** The runner's own trouble has a fix; anything else is a fault of ours. */
function unexpected(error) {
    const message = error instanceof Error ? error.message : String(error);
    if (['ENOSPC', 'EDQUOT', 'EROFS', 'EACCES'].includes(systemCode(error))) {
        return {
            what: `The runner's temporary folder cannot be written to: ${message}.`,
            fix: 'Free or grow the space under RUNNER_TEMP and run the job again; a layer takes up to 250 MB there.',
        };
    }
    return {
        what: `publish-layer failed in a way it does not know: ${message}.`,
        fix: 'Run the job again with debug logging (`ACTIONS_STEP_DEBUG: true`) and report it with that log.',
    };
}
/**
 * Tells everybody: report, outputs, summary, and last the one place that fails the step.
 * @param path where the report goes; undefined where there is no folder for it
 */
async function conclude(report, path) {
    const written = path !== undefined && writeReport(report, path);
    for (const [name, value] of Object.entries(outputsOf(report, written ? path : '')))
        core/* setOutput */.uH(name, value);
    if (process.env['GITHUB_STEP_SUMMARY'])
        await summary/* summary */.z.addRaw(summary_summary(report)).write();
    if (report.problems.length === 0)
        return;
    core/* setFailed */.C1(inOneAnnotation(report.problems));
}
/** GitHub shows one annotation of a few kilobytes; the report has all problems. */
function inOneAnnotation(problems) {
    const lines = problems.slice(0, MAX_ANNOTATED).map(({ what, fix }) => (0,sanitise/* plain */.pj)(`${what} ${fix}`));
    const more = problems.length - lines.length;
    return [...lines, ...(more > 0 ? [`${(0,units/* formatCount */.B4)(more)} more problems are in the report.`] : [])].join('\n');
}
/** A report that cannot be written is a problem of its own, and keeps nobody from the outputs. */
function writeReport(report, path) {
    try {
        (0,external_node_fs_.writeFileSync)(path, `${(0,sanitise/* json */.Pq)(report, 2)}\n`, { mode: 0o600 });
        return true;
    }
    catch (error) {
        report.problems.push(asProblem(error));
        report.outcome = 'failed';
        return false;
    }
}

;// CONCATENATED MODULE: ./build/src/publish/index.js












/**
 * The root action: reads a layer, publishes it unless it is there already, and updates the listed functions.
 * Outputs, summary and report are written whatever happens; a problem fails the step last.
 * @param workers closed at the end
 */
async function publish(workers) {
    const report = startReport();
    let folder;
    try {
        folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(process.env['RUNNER_TEMP'] || (0,external_node_os_.tmpdir)(), 'publish-layer-'));
        await run(report, workers, folder);
    }
    catch (error) {
        report.problems.push(asProblem(error));
    }
    finally {
        await workers.close();
    }
    await conclude(finishReport(report), folder && (0,external_node_path_.join)(folder, 'report.json'));
}
async function run(report, workers, folder) {
    report.layerName = core/* getInput */.V4('layer-name');
    const inputs = readPublishInputs();
    report.dryRun = inputs.dryRun;
    warn(report, inputs.warnings);
    const source = findSource(inputs.path, process.env['GITHUB_WORKSPACE'] || process.cwd());
    const reading = log/* log */.R.group(`Reading ${inputs.path}`, () => digest(inputs, source, workers, report));
    // The walk is over by now. The AWS SDK takes as long to load as many layers take to digest: this thread does the
    // one while the others do the other.
    const [layer, { deliver }] = await Promise.all([reading, Promise.all(/* import() */[__webpack_require__.e(696), __webpack_require__.e(643)]).then(__webpack_require__.bind(__webpack_require__, 6643))]);
    await deliver({ inputs, layer, report, archive: (0,external_node_path_.join)(folder, 'layer.zip') });
}
async function digest(inputs, source, workers, report) {
    const started = performance.now();
    const layer = await (0,log/* withProgress */.E)({ label: 'Reading', unit: 'bytes' }, (onProgress) => readLayer(source, { ...inputs, workers, onProgress }));
    const { entries, unzippedSize, contentHash } = layer;
    report.layer = {
        contentHash,
        files: entries.length,
        unzippedSize,
        parts: partsBySize(entries).slice(0, 20),
    };
    const took = (0,units/* formatSeconds */.Xo)(performance.now() - started);
    log/* log */.R.info(`${(0,units/* formatCount */.B4)(entries.length)} files, ${(0,units/* formatBytes */.z3)(unzippedSize)} unzipped, read in ${took}`);
    log/* log */.R.info(`Content sha256:${contentHash}`);
    warn(report, layer.warnings);
    return layer;
}
function warn(report, warnings) {
    for (const warning of warnings)
        log/* log */.R.warning(warning);
    report.warnings.push(...warnings);
}


/***/ }),

/***/ 7756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pq: () => (/* binding */ json),
/* harmony export */   _b: () => (/* binding */ mermaidLabel),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   wD: () => (/* binding */ markdown)
/* harmony export */ });
/**
 * The one place where foreign text (file names, AWS messages, function names) is made harmless before it reaches
 * a log, an output, a summary or a comment.
 */
const MAX_LENGTH = 2000;
/** Control and format characters (bidirectional overrides and zero-width ones among them), line separators. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
/** What makes a URL usable by whoever reads it, and the shapes of AWS's own credentials. */
const SECRETS = [
    [/(X-Amz-(?:Signature|Credential|Security-Token)=)[^&\s"'<>]+/gi, '$1***'],
    [/(?<![A-Z0-9])(?:AKIA|ASIA)[A-Z0-9]{16}(?![A-Z0-9])/g, '***'],
    [/gh[pousr]_[A-Za-z0-9_]{20,}|github_pat_[A-Za-z0-9_]{20,}/g, '***'],
];
/**
 * Makes text fit for one line of a log: no line breaks or other control characters, and none of the two forms by
 * which the runner recognises a command (`::name` at the start of a line, `##[name]` anywhere). What is harmless
 * stays as it is, so doing it twice changes nothing.
 */
function plain(text) {
    const safe = withoutSecrets(text.toWellFormed().replace(INVISIBLE, escapeCharacter))
        .replace(/(?<=^\s*):(?=:)/, escapeCharacter)
        .replace(/(?<=##)\[/g, escapeCharacter);
    return safe.length > MAX_LENGTH ? `${safe.slice(0, MAX_LENGTH).toWellFormed()}…` : safe;
}
function withoutSecrets(text) {
    return SECRETS.reduce((safe, [secret, replacement]) => safe.replace(secret, replacement), text);
}
function escapeCharacter(character) {
    const digits = (character.codePointAt(0) ?? 0).toString(16).padStart(4, '0');
    return digits.length > 4 ? `\\u{${digits}}` : `\\u${digits}`;
}
/** Makes text fit for Markdown: nothing in it is markup, a link, a mention or HTML, in a table cell either. */
function markdown(text) {
    const safe = plain(text)
        .replace(/[^\p{L}\p{N}\p{Zs}.,/:;=+"' -]/gu, entity)
        .replace(/^[\d\s=+-]/, entity); // no list, no code block
    return withoutLinks(safe);
}
/** Makes text fit for a Markdown code span, also in a table cell, whatever backticks it holds. */
function code(text) {
    return `<code>${withoutLinks(plain(text).replace(/[^\p{L}\p{N}\p{Zs}./:=+-]/gu, entity))}</code>`;
}
/** GitHub looks for mentions, references and mail addresses after it decoded entities: these need a character more. */
function entity(character) {
    return `&#${character.codePointAt(0)};${/[@#]/.test(character) ? '&#8203;' : ''}`;
}
/** GitHub makes links of bare addresses, in a code element too, but not where an entity stands in them. */
function withoutLinks(text) {
    return text.replaceAll('://', ':&#47;/').replace(/www\./gi, (www) => www.replace('.', '&#46;'));
}
/** Makes text fit for a label in a mermaid diagram, which has an escape of its own. */
function mermaidLabel(text) {
    const safe = plain(text).replace(/[^\p{L}\p{N} ._/@+-]/gu, '_');
    return Array.from(safe).slice(0, 60).join('');
}
/**
 * Writes JSON that can be printed: its strings keep what they say, secrets aside, but no line of it is a command of
 * the runner and nothing in it is invisible.
 * @param indent spaces for each level; none for a single line
 */
function json(value, indent) {
    const redacted = (_, item) => (typeof item === 'string' ? withoutSecrets(item) : item);
    return JSON.stringify(value, redacted, indent)
        .replace(INVISIBLE, (character) => (character === '\n' ? character : escapeUnits(character)))
        .replace(/(?<=##)\[/g, escapeCharacter);
}
/** JSON's own escape, one for each half of a surrogate pair. */
function escapeUnits(character) {
    return character.split('').map(escapeCharacter).join('');
}


/***/ }),

/***/ 2958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   Xo: () => (/* binding */ formatSeconds),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
/** Bytes for people: decimal units, three significant digits, e.g. `4.21 MB`. */
function formatBytes(bytes) {
    const units = ['B', 'kB', 'MB', 'GB'];
    let value = Math.round(bytes);
    let unit = 0;
    while (value >= 999.5 && unit < units.length - 1) {
        value /= 1000;
        unit += 1;
    }
    return unit === 0 ? `${value} B` : `${value.toPrecision(3)} ${units[unit]}`;
}
/** A whole number with thousands separators, the same in every locale. */
function formatCount(count) {
    return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
/** Seconds for people, e.g. `0.4 s`, `75 s`. */
function formatSeconds(milliseconds) {
    const seconds = milliseconds / 1000;
    return `${seconds < 10 ? seconds.toFixed(1) : Math.round(seconds)} s`;
}


/***/ })

};
