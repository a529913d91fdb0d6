export const id = 734;
export const ids = [734];
export const modules = {

/***/ 7536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ explain),
/* harmony export */   t: () => (/* binding */ explained)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6762);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2529);


/** Runs a call and turns what AWS or the network throws into a problem with a fix; problems pass through. */
async function explained(attempt, run) {
    try {
        return await run();
    }
    catch (error) {
        throw error instanceof _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A ? error : explain(error, attempt);
    }
}
/** Says what a failed call means for the user and what to do about it. */
function explain(error, attempt) {
    const failure = (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .failureOf */ .g)(error);
    const rule = RULES.find(({ when }) => when(failure));
    const [what, fix] = rule ? rule.say(attempt, failure) : fallback(attempt, failure);
    return new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A(what, fix, { cause: error });
}
const named = (...codes) => ({ code }) => codes.includes(code);
const RULES = [
    {
        when: named('ExpiredTokenException', 'ExpiredToken', 'RequestExpired'),
        say: ({ subject }) => [
            `The AWS credentials expired while working on ${subject}.`,
            'Run the job again, it goes on where this one stopped; give the role a longer session: `role-duration-seconds: 3600`.',
        ],
    },
    {
        when: named('UnrecognizedClientException', 'InvalidClientTokenId', 'InvalidSignatureException', 'SignatureDoesNotMatch'),
        say: (_, { message }) => [
            `AWS does not accept the credentials: ${message}`,
            "Check the aws-actions/configure-aws-credentials step: the role, the region, and that the runner's clock is right.",
        ],
    },
    {
        when: ({ code, status }) => code.startsWith('AccessDenied') || status === 403,
        say: denied,
    },
    {
        when: ({ kind }) => kind === 'throttled',
        say: ({ subject, region }) => [
            `AWS throttled the work on ${subject} in ${region} for 15 minutes.`,
            'Something else uses up the 15 control-plane requests a second that the account has in this region; run the job again when it has finished.',
        ],
    },
    {
        when: named('ResourceNotFoundException'),
        say: ({ subject, region }) => [
            `${capital(subject)} does not exist in ${region}.`,
            'Check the name, the region and the account of the credentials (`aws sts get-caller-identity`).',
        ],
    },
    {
        when: ({ message }) => message.includes('Cannot reference more than 5 layers'),
        say: ({ subject }) => [
            `${capital(subject)} has five layers already, and AWS Lambda takes no sixth.`,
            'Merge two of its layers into one, or take one off it first.',
        ],
    },
    {
        when: ({ message }) => /exceeds the maximum allowed size|consume more than the available size/.test(message),
        say: ({ subject }, { message }) => [
            `${capital(subject)} and its layers are too large together: ${message}`,
            'Leave out what the function does not need from the layer with `exclude`, or take another layer off it.',
        ],
    },
    {
        when: named('CodeStorageExceededException'),
        say: ({ region }) => [
            `The account's Lambda storage in ${region} is full.`,
            'Delete layer versions that no function uses (`aws lambda delete-layer-version`), then run the job again.',
        ],
    },
    {
        when: ({ status, kind }) => kind === 'unclear' && status !== undefined && status >= 500,
        say: ({ subject, region, action }, { status }) => [
            `AWS Lambda in ${region} failed on ${subject} (${action}, HTTP ${status}) again and again.`,
            'Look at https://health.aws.amazon.com and run the job again; what is done already is found and kept.',
        ],
    },
    {
        when: ({ kind }) => kind === 'unsent' || kind === 'unclear',
        say: ({ subject, region, action }, { code, message }) => [
            `AWS Lambda in ${region} could not be reached for ${subject} (${action}): ${code}, ${message}`,
            'Check that the region exists and that the runner may reach it, then run the job again; what is done already is found and kept.',
        ],
    },
];
/** AWS names the action and the resource that are missing; where it does not, the call tells them. */
function denied(attempt, { message }) {
    const action = /not authorized to perform: ([a-zA-Z0-9-]+:[a-zA-Z0-9]+)/.exec(message)?.[1] ?? attempt.action;
    const resource = deniedResource(attempt, action, /on resource: (arn:[^\s]+)/.exec(message)?.[1]);
    const statement = JSON.stringify({ Effect: 'Allow', Action: action, Resource: resource });
    return [
        `The role may not do ${action} on ${resource}, which ${attempt.subject} needs.`,
        `Add this statement to the role's policy: ${statement}${deniedElsewhere(message)}`,
    ];
}
/** What a policy must name: `*` where the action knows no resources, and all versions of a layer, as more will follow. */
function deniedResource(attempt, action, named) {
    if (!named || (action === attempt.action && attempt.resource === '*'))
        return attempt.resource;
    return named.replace(/(:layer:[^:]+:)\d+$/, '$1*');
}
function deniedElsewhere(message) {
    if (message.includes('explicit deny'))
        return ' and take away the statement that denies it.';
    if (message.includes('resource-based policy')) {
        return ' and, for a layer of another account, have its owner grant it (`aws lambda add-layer-version-permission`).';
    }
    return '.';
}
function fallback({ action, subject, region }, { code, message }) {
    return [
        `AWS Lambda refused ${action} for ${subject} in ${region}: ${code}, ${message}`,
        "The message is AWS's own; correct what it names and run the job again.",
    ];
}
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}


/***/ }),

/***/ 2529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ failureOf)
/* harmony export */ });
const UNSENT = new Set([
    'ECONNREFUSED',
    'ENOTFOUND',
    'EAI_AGAIN',
    'ENETUNREACH',
    'EHOSTUNREACH',
    'CERT_HAS_EXPIRED',
]);
const THROTTLED = new Set([
    'TooManyRequestsException',
    'ThrottlingException',
    'Throttling',
    'RequestLimitExceeded',
]);
/** Reads what the SDK throws, whose classes and shapes differ by layer, into what it means. */
function failureOf(error) {
    const fields = error;
    const status = fields.$metadata?.httpStatusCode ?? fields.$response?.statusCode;
    const code = systemCode(fields.code) ?? fields.name ?? 'Error';
    const seconds = Number(fields.retryAfterSeconds ?? fields.$response?.headers?.['retry-after']);
    return {
        kind: kindOf(code, status),
        code,
        message: fields.message ?? String(error),
        ...(status !== undefined && { status }),
        ...(Number.isFinite(seconds) && { retryAfter: seconds * 1000 }),
    };
}
/** Node's own codes look like ECONNRESET; the SDK also sets `code` to AWS's error code, which is its name as well. */
function systemCode(code) {
    return code && /^[A-Z][A-Z0-9_]+$/.test(code) ? code : undefined;
}
function kindOf(code, status) {
    if (THROTTLED.has(code) || status === 429)
        return 'throttled';
    if (UNSENT.has(code) || code === 'CredentialsProviderError')
        return 'unsent';
    // A 4xx whose body could not be read is still a refusal: the status alone says that nothing happened.
    if (status !== undefined && status >= 400 && status < 500 && status !== 408)
        return 'refused';
    return 'unclear';
}


/***/ }),

/***/ 9734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readLiveLayer: () => (/* binding */ readLiveLayer)
});

// EXTERNAL MODULE: ./build/src/compare/compare.js
var compare = __webpack_require__(5226);
;// CONCATENATED MODULE: ./build/src/compare/telling-files.js
const NODE_LOCK = /^(.*\/|)node_modules\/\.package-lock\.json$/;
const NODE_PACKAGE = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/@.][^/]*\/package\.json$/;
const PYTHON_RECORD = /^(.*\/)([^/]+)-[^/-]+\.dist-info\/RECORD$/;
/**
 * The files of a live layer that tell what its paths do not: the versions of Node.js packages, from npm's lock file or
 * else from each package.json, and what belonged to Python packages that are gone, from their RECORD.
 * @param current entries of the layer it is compared with
 * @returns the most telling first
 */
function tellingFiles(live, current) {
    const locks = live.filter(({ path }) => NODE_LOCK.test(path));
    const locked = locks.map(({ path }) => path.slice(0, path.lastIndexOf('/') + 1));
    const packages = live
        .filter(({ path }) => NODE_PACKAGE.test(path) && !locked.some((folder) => path.startsWith(folder)))
        .sort((a, b) => depth(a) - depth(b));
    const kept = new Set(current.map(distributionOf));
    const records = live.filter((file) => {
        const distribution = distributionOf(file);
        return distribution !== undefined && !kept.has(distribution);
    });
    return [...locks, ...records, ...packages];
}
/** Where a RECORD is, and whose. */
function distributionOf({ path }) {
    const [, folder, name] = PYTHON_RECORD.exec(path) ?? [];
    return folder && name && folder + name;
}
function depth({ path }) {
    return path.split('/').length;
}

// EXTERNAL MODULE: ./build/src/contents/inspect.js + 10 modules
var inspect = __webpack_require__(3949);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./build/src/layer/archive-format.js
var archive_format = __webpack_require__(5449);
;// CONCATENATED MODULE: ./build/src/layer/archive-directory.js


/** The most bytes that stand behind the directory: the record that ends it, and a comment. */
const MAX_END_BYTES = archive_format/* END_RECORD */.yF.length + 0xffff;
/**
 * Finds the central directory.
 * @param tail the archive's last bytes, MAX_END_BYTES of them unless it has fewer
 * @param size of the archive
 */
function findDirectory(tail, size, refuse) {
    let at = tail.length - archive_format/* END_RECORD */.yF.length;
    while (at >= 0 && !isEnd(tail, at))
        at -= 1;
    if (at < 0)
        throw refuse('it is not a zip archive, or its end is missing');
    const directory = {
        entries: tail.readUInt16LE(at + 10),
        size: tail.readUInt32LE(at + 12),
        offset: tail.readUInt32LE(at + 16),
    };
    if (directory.entries === 0xffff || directory.size === ZIP64 || directory.offset === ZIP64)
        throw refuse('it uses zip64');
    if (directory.offset + directory.size !== size - tail.length + at)
        throw refuse('its central directory is not where its end says');
    return directory;
}
/** A comment may hold the mark by chance, but then its length is no comment's. */
function isEnd(tail, at) {
    return (tail.readUInt32LE(at) === archive_format/* END_RECORD */.yF.signature &&
        at + archive_format/* END_RECORD */.yF.length + tail.readUInt16LE(at + 20) === tail.length);
}
const ZIP64 = 0xffffffff;
const FILE_TYPE = 0o170000;
const LINK_TYPE = 0o120000;
/** Lists the files and links of an archive; folders are left out. @param bytes of its central directory */
function readDirectory(bytes, directory, refuse) {
    const entries = [];
    let at = 0;
    for (let index = 0; index < directory.entries; index++) {
        const header = (0,archive_format/* readCentralHeader */.z4)(bytes, at);
        if (!header)
            throw refuse('its central directory is cut short');
        const { rawName, mode, method, crc, size, packedSize, offset } = header;
        if ([size, packedSize, offset].includes(ZIP64))
            throw refuse('it uses zip64');
        const isLink = ((mode ?? 0) & FILE_TYPE) === LINK_TYPE;
        entries.push({
            path: rawName.toString(),
            type: isLink ? 'link' : 'file',
            executable: mode === undefined ? undefined : !isLink && (mode & 0o111) !== 0,
            ...{ size, crc, method, packedSize, offset, end: directory.offset },
        });
        at += header.length;
    }
    return withEnds(entries).filter(({ path }) => !path.endsWith('/'));
}
function withEnds(entries) {
    const inOrder = entries.toSorted((a, b) => b.offset - a.offset);
    let next = inOrder[0]?.end ?? 0;
    for (const entry of inOrder) {
        entry.end = next;
        next = entry.offset;
    }
    return entries;
}
/** Local headers have an extra field of their own; tools write up to 36 bytes, some more to align what follows. */
const LOCAL_EXTRA_BYTES = 96;
/** Bytes between two entries that are read along rather than made the border of two requests. */
const GAP_BYTES = 4096;
/**
 * What to read for some entries.
 * @param wanted the most important first
 * @param budget bytes that may be read; what does not fit is left out
 */
function spansOf(wanted, budget) {
    let left = budget;
    const taken = wanted.filter((entry) => {
        const cost = extentOf(entry);
        if (cost > left || cost <= 0)
            return false;
        left -= cost;
        return true;
    });
    const spans = [];
    for (const entry of taken.sort((a, b) => a.offset - b.offset)) {
        const last = spans.at(-1);
        const to = entry.offset + extentOf(entry);
        const gap = Math.max(0, entry.offset - (last?.to ?? 0));
        if (last && gap <= Math.min(GAP_BYTES, left)) {
            left -= gap;
            last.to = Math.max(last.to, to);
            last.entries.push(entry);
        }
        else
            spans.push({ from: entry.offset, to, entries: [entry] });
    }
    return spans;
}
function extentOf({ path, packedSize, offset, end }) {
    const header = archive_format/* LOCAL_HEADER */.Et.length + Buffer.byteLength(path) + LOCAL_EXTRA_BYTES;
    return Math.min(header + packedSize, end - offset);
}
/**
 * Unpacks one entry.
 * @param bytes from its local header on
 * @returns undefined where they are not whole or not what the directory says
 */
function unpackEntry(bytes, { method, packedSize, size, crc }) {
    if (bytes.length < archive_format/* LOCAL_HEADER */.Et.length || bytes.readUInt32LE(0) !== archive_format/* LOCAL_HEADER */.Et.signature)
        return undefined;
    const start = archive_format/* LOCAL_HEADER */.Et.length + bytes.readUInt16LE(26) + bytes.readUInt16LE(28);
    const packed = bytes.subarray(start, start + packedSize);
    const data = method === archive_format/* STORED */.SD ? packed : method === archive_format/* DEFLATED */.aE ? inflated(packed, size) : undefined;
    return data?.length === size && (0,external_node_zlib_.crc32)(data) === crc ? data : undefined;
}
function inflated(packed, size) {
    try {
        return (0,external_node_zlib_.inflateRawSync)(packed, { maxOutputLength: Math.max(size, 1) });
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/src/layer/entry.js
var entry = __webpack_require__(6011);
// EXTERNAL MODULE: ./build/src/problem.js
var problem = __webpack_require__(6762);
// EXTERNAL MODULE: ./build/src/aws/arn.js
var aws_arn = __webpack_require__(2672);
// EXTERNAL MODULE: ./build/src/aws/layers.js
var aws_layers = __webpack_require__(6993);
;// CONCATENATED MODULE: ./build/src/aws/object-ranges.js
const ATTEMPTS = 4;
/** Milliseconds for one request and its body. */
const TIMEOUT = 60_000;
/** The most that is taken from a server that ignores ranges and sends everything. */
const MAX_WHOLE_BYTES = 60 * 1024 * 1024;
/**
 * Reads parts of an object with Node's own fetch, held together by its ETag. The URL stays in here: what is thrown, its
 * causes included, says nothing of it. Of the proxy variables fetch takes notice only with NODE_USE_ENV_PROXY=1.
 */
function rangeReader({ size, locate, clock, refuse }) {
    let url;
    let relocated = false;
    let etag = '';
    let held = { from: size, bytes: Buffer.alloc(0) };
    async function request(from, to) {
        for (let attempt = 1;; attempt++) {
            const asked = (url ??= locate());
            const part = { from, to, size, etag };
            const reply = await ask(await asked, part, clock.deadline(TIMEOUT));
            if ('bytes' in reply)
                return accept(reply).subarray(from - reply.from, to - reply.from);
            const { status, fault } = reply;
            if (attempt === ATTEMPTS || (status === 403 && relocated && asked === url))
                throw refuse(fault);
            if (status === 403 && asked === url) {
                relocated = true;
                url = undefined;
            }
            else
                await clock.sleep(Math.random() * 400 * 2 ** attempt);
        }
    }
    function accept(received) {
        etag = received.etag;
        const { from, bytes } = received;
        if (from < held.from && from + bytes.length === size)
            held = { from, bytes };
        return bytes;
    }
    return {
        heldFrom: () => held.from,
        read: async (from, to) => {
            const end = Math.max(from, Math.min(to, held.from));
            const missing = from < end ? await request(from, end) : Buffer.alloc(0);
            return end === to
                ? missing
                : Buffer.concat([missing, held.bytes.subarray(end - held.from, to - held.from)]);
        },
    };
}
async function ask(url, part, signal) {
    const headers = {
        range: `bytes=${part.from}-${part.to - 1}`,
        ...(part.etag && { 'if-match': part.etag }),
    };
    try {
        const response = await fetch(url, { headers, redirect: 'manual', signal });
        const reply = await receive(response, part);
        await response.body?.cancel();
        return reply;
    }
    catch (error) {
        // Only the code is told: fetch may quote the URL in its messages and causes.
        return { fault: `its archive could not be fetched (${codeOf(error)})` };
    }
}
function codeOf(error) {
    const { name, cause } = error;
    return typeof cause?.code === 'string' ? cause.code : (name ?? 'Error');
}
async function receive(response, { from, to, size, etag }) {
    const { status, headers } = response;
    if (status !== 206 && status !== 200)
        return { fault: `its archive was refused with HTTP ${status}`, status };
    const isWhole = status === 200;
    if (isWhole && size > MAX_WHOLE_BYTES)
        return { fault: 'its archive comes only as a whole, which is too large' };
    if (!isWhole && headers.get('content-range') !== `bytes ${from}-${to - 1}/${size}`)
        return { fault: 'another part of its archive came than was asked for' };
    const seen = headers.get('etag') ?? '';
    if (etag !== '' && seen !== etag)
        return { fault: 'its archive changed while it was read' };
    const bytes = await bodyOf(response, isWhole ? size : to - from);
    return bytes
        ? { bytes, from: isWhole ? 0 : from, etag: seen }
        : { fault: 'its archive came with a wrong length' };
}
/** @returns undefined where the body is longer or shorter */
async function bodyOf({ body }, length) {
    const bytes = Buffer.allocUnsafe(length);
    let filled = 0;
    for await (const chunk of (body ?? [])) {
        if (filled + chunk.length > length)
            return undefined;
        bytes.set(chunk, filled);
        filled += chunk.length;
    }
    return filled === length ? bytes : undefined;
}

;// CONCATENATED MODULE: ./build/src/aws/layer-archive.js









/**
 * Reads a published version as far as a comparison needs it, without fetching its zip: the central directory, and the
 * few files that tell the versions of its packages.
 * @returns undefined where the layer has no version yet
 * @throws Problem when AWS does not show the version
 */
async function readLiveLayer(aws, { layerName, arn, current }) {
    const arns = arn ? [arn] : (await (0,aws_layers/* listVersions */.yO)(aws, layerName, 'first')).map((version) => version.arn);
    // A version that was deleted since it was listed is passed over.
    for (const candidate of arns) {
        const layer = layerIn(aws, candidate);
        const located = await (0,aws_layers/* locateVersion */.TX)(aws, layer);
        if (located)
            return liveLayer(aws, layer, located, current);
    }
    if (!arn)
        return undefined;
    throw new problem/* Problem */.A(`There is no layer version ${arn}.`, 'Check the ARN in `compare-with`, or write `compare-with: latest`; a deleted version cannot be read any more.');
}
function layerIn({ region }, arn) {
    const layer = (0,aws_arn/* parseLayerVersionArn */.i)(arn);
    if (layer?.region === region)
        return layer;
    throw new problem/* Problem */.A(`${arn} is no layer version in ${region}, and AWS shows a version only in its own region.`, layer ? `Run the step with \`AWS_REGION: ${layer.region}\`.` : 'Check the ARN in `compare-with`.');
}
async function liveLayer(aws, layer, located, current) {
    const { arn, version, description, codeSize } = located.version;
    const archive = openArchive(aws, layer, located);
    const files = await readFiles(archive, current).catch(problemOrThrow);
    return { arn, version, description, codeSize, declared: located.declared, files };
}
function problemOrThrow(error) {
    if (error instanceof problem/* Problem */.A)
        return error;
    throw error;
}
function openArchive(aws, layer, located) {
    const size = located.version.codeSize;
    const refuse = (what) => new problem/* Problem */.A(`${layer.arn} cannot be compared: ${what}.`, 'Run the job again if that may pass; `base-path` compares with a checkout and needs no AWS.');
    let next = located;
    const locate = async () => {
        const location = (next ?? (await (0,aws_layers/* locateVersion */.TX)(aws, layer)))?.location;
        next = undefined;
        if (!location)
            throw refuse('AWS gives no URL of its archive');
        return location;
    };
    return { ...rangeReader({ size, locate, clock: aws.clock, refuse }), size, refuse };
}
/** An archive up to this size is fetched as a whole, by one request. */
const SMALL_ARCHIVE = 256 * 1024;
/** Of a larger one this share is read at the most. */
const SHARE_READ = 0.02;
/** Where the directory alone is more, as of thousands of small files, npm's lock file is still worth its bytes. */
const ALLOWANCE = 64 * 1024;
/** 65,534 entries with names of 200 bytes. */
const MAX_DIRECTORY_BYTES = 16 * 1024 * 1024;
async function readFiles(archive, current) {
    const { size, refuse } = archive;
    const tail = await archive.read(size - (size <= SMALL_ARCHIVE ? size : MAX_END_BYTES), size);
    const directory = findDirectory(tail, size, refuse);
    if (directory.size > MAX_DIRECTORY_BYTES)
        throw refuse('its central directory is too large');
    const bytes = await archive.read(directory.offset, directory.offset + directory.size);
    const entries = readDirectory(bytes, directory, refuse);
    const spent = size - Math.min(archive.heldFrom(), directory.offset);
    const left = Math.max(SMALL_ARCHIVE, size * SHARE_READ) - spent;
    const budget = spent === size ? Infinity : left > 0 ? left : ALLOWANCE;
    const contents = await contentsOf(entries, current, { read: archive.read, budget });
    return (0,entry/* sortByPath */.$)(entries).map(({ path, type, executable, crc, size: bytesOfFile }) => {
        const known = contents.get(path);
        return { path, type, executable, crc, size: bytesOfFile, ...(known && { contents: known }) };
    });
}
/** Files larger than this are not looked into: a lock file of a thousand packages has a fifth. */
const MAX_TELLING_BYTES = 4 * 1024 * 1024;
/** What the telling files say, by path: as the same file of the current layer does, or else as it is fetched. */
async function contentsOf(entries, current, { read, budget }) {
    const contents = new Map();
    const known = new Map(current.map((file) => [file.path, file]));
    const sameAs = (entry) => {
        const file = known.get(entry.path);
        return file && (0,compare/* isSame */.F)(file, entry) ? file : undefined;
    };
    for (const entry of entries) {
        const same = sameAs(entry)?.contents;
        if (same)
            contents.set(entry.path, same);
    }
    const unknown = tellingFiles(entries, current).filter((entry) => !sameAs(entry) && entry.size <= MAX_TELLING_BYTES);
    for (const [entry, bytes] of await fetchEntries(spansOf(unknown, budget), read)) {
        const told = (0,inspect/* inspect */.N)(entry.path, bytes.length, (from, length) => bytes.subarray(from, from + length));
        if (told)
            contents.set(entry.path, told);
    }
    return contents;
}
const REQUESTS_AT_ONCE = 8;
/** Unpacks the entries of some spans. What cannot be had stays unknown: the comparison is worth having without it. */
async function fetchEntries(spans, read) {
    const fetched = [];
    for (let at = 0; at < spans.length; at += REQUESTS_AT_ONCE) {
        const batch = spans.slice(at, at + REQUESTS_AT_ONCE);
        const answers = await Promise.allSettled(batch.map(({ from, to }) => read(from, to)));
        for (const [index, answer] of answers.entries()) {
            const span = batch[index];
            if (answer.status === 'rejected' || !span)
                return fetched;
            for (const entry of span.entries) {
                const bytes = unpackEntry(answer.value.subarray(entry.offset - span.from), entry);
                if (bytes)
                    fetched.push([entry, bytes]);
            }
        }
    }
    return fetched;
}


/***/ }),

/***/ 6993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CD: () => (/* binding */ attempt),
/* harmony export */   E6: () => (/* binding */ layerResource),
/* harmony export */   Gf: () => (/* binding */ checkedVersion),
/* harmony export */   HF: () => (/* binding */ getVersion),
/* harmony export */   TX: () => (/* binding */ locateVersion),
/* harmony export */   yO: () => (/* binding */ listVersions)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_lambda__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1696);
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2672);
/* harmony import */ var _explain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7536);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2529);




/**
 * Lists a layer's versions, newest first; an unknown layer has none.
 * @param pages `first` for the newest fifty, `all` for every one
 */
async function listVersions(aws, layerName, pages) {
    const versions = [];
    const markers = new Set();
    let marker;
    do {
        const page = await listPage(aws, layerName, marker);
        versions.push(...page.versions);
        marker = page.next;
        if (marker && markers.has(marker))
            throw new Error(`ListLayerVersions repeats its marker for ${layerName}`);
        if (marker)
            markers.add(marker);
    } while (marker && pages === 'all');
    // AWS lists the newest first but does not promise it.
    return versions.sort((a, b) => b.version - a.version);
}
async function listPage(aws, layerName, marker) {
    const input = { LayerName: layerName, MaxItems: 50, ...(marker && { Marker: marker }) };
    const list = async (options) => {
        const reply = await aws.lambda.send(new _aws_sdk_client_lambda__WEBPACK_IMPORTED_MODULE_2__/* .ListLayerVersionsCommand */ .icq(input), options);
        // A reply without a list is a broken one; "no versions" would have the content published once more.
        if (!reply.LayerVersions)
            throw new Error('ListLayerVersions was answered without a list');
        return {
            versions: reply.LayerVersions.flatMap((item) => listedVersion(item, layerName)),
            next: reply.NextMarker,
        };
    };
    return (0,_explain_js__WEBPACK_IMPORTED_MODULE_0__/* .explained */ .t)(attempt(aws, 'lambda:ListLayerVersions', layerName, '*'), () => aws.call(list, { repeatable: true }));
}
function listedVersion(item, layerName) {
    const { LayerVersionArn: arn = '', Version: version = 0, Description: description = '' } = item;
    return isVersionOf(arn, layerName, version) ? [{ arn, version, description }] : [];
}
/** Reads one version; undefined when there is none (any more, or yet). */
async function getVersion(aws, layerName, version) {
    const input = { LayerName: layerName, VersionNumber: version };
    const get = async (options) => {
        const read = checkedVersion(await aws.lambda.send(new _aws_sdk_client_lambda__WEBPACK_IMPORTED_MODULE_2__/* .GetLayerVersionCommand */ .VK5(input), options), layerName);
        if (!read)
            throw new Error('GetLayerVersion was answered without a version');
        return read;
    };
    return ifThere(aws, attempt(aws, GET_ACTION, layerName, `${layerResource(aws, layerName)}:*`), get);
}
/** Reads one version by its ARN, also one that another account shares; undefined when there is none. */
async function locateVersion(aws, layer) {
    const { arn, layerArn, name } = layer;
    const get = async (options) => {
        const reply = await aws.lambda.send(new _aws_sdk_client_lambda__WEBPACK_IMPORTED_MODULE_2__/* .GetLayerVersionByArnCommand */ .tGD({ Arn: arn }), options);
        const version = checkedVersion(reply, name);
        if (version?.arn !== arn)
            throw new Error('GetLayerVersionByArn was answered without the version');
        const { CompatibleRuntimes: runtimes = [], CompatibleArchitectures: architectures = [] } = reply;
        const license = reply.LicenseInfo ? { license: reply.LicenseInfo } : {};
        return { version, declared: { runtimes, architectures, ...license }, location: reply.Content?.Location };
    };
    return ifThere(aws, attempt(aws, GET_ACTION, name, `${layerArn}:*`), get);
}
/** GetLayerVersionByArn is allowed by the same action. */
const GET_ACTION = 'lambda:GetLayerVersion';
async function ifThere(aws, what, get) {
    const getIfThere = () => aws
        .call((options) => get(options).catch(withoutReply), { repeatable: true })
        .catch((error) => {
        if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .failureOf */ .g)(error).code === 'ResourceNotFoundException')
            return undefined;
        throw error;
    });
    return (0,_explain_js__WEBPACK_IMPORTED_MODULE_0__/* .explained */ .t)(what, getIfThere);
}
/** The SDK hangs a reply that it cannot parse on its error, and quotes it: a presigned URL may be in it. */
function withoutReply(error) {
    if (error instanceof SyntaxError)
        throw new Error('AWS Lambda answered with something that is not JSON');
    throw error;
}
/** @returns undefined when the reply is not a whole version of this layer: an empty 201 looks like a success to the SDK */
function checkedVersion(reply, layerName) {
    const { LayerVersionArn: arn = '', Version: version = 0, Description: description = '', Content: content, } = reply;
    if (!isVersionOf(arn, layerName, version))
        return undefined;
    if (!content?.CodeSha256 || content.CodeSize === undefined)
        return undefined;
    return { arn, version, description, codeSha256: content.CodeSha256, codeSize: content.CodeSize };
}
function isVersionOf(arn, layerName, version) {
    const parsed = (0,_arn_js__WEBPACK_IMPORTED_MODULE_3__/* .parseLayerVersionArn */ .i)(arn);
    return parsed?.name === layerName && parsed.version === version;
}
/** The ARN of a layer for a policy; the account is the caller's, which the policy's author knows. */
function layerResource({ partition, region }, layerName) {
    return `arn:${partition}:lambda:${region}:*:layer:${layerName}`;
}
function attempt(aws, action, layerName, resource) {
    return { action, subject: `layer "${layerName}"`, resource, region: aws.region };
}


/***/ })

};
