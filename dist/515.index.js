export const id = 515;
export const ids = [515];
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
const LAMBDA = 'AWS Lambda';
const CHECK_CREDENTIALS = "Check the aws-actions/configure-aws-credentials step: the role, the region, and that the runner's clock is right.";
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
        say: (_, { message }) => [`AWS does not accept the credentials: ${message}`, CHECK_CREDENTIALS],
    },
    {
        when: named('CredentialsProviderError'),
        say: ({ subject }, { message }) => [
            `There were no AWS credentials for the work on ${subject}: ${message}`,
            CHECK_CREDENTIALS,
        ],
    },
    {
        when: ({ code, status }) => code.startsWith('AccessDenied') || status === 403,
        say: denied,
    },
    {
        when: ({ kind }) => kind === 'throttled',
        say: throttled,
    },
    {
        when: named('ResourceNotFoundException'),
        say: ({ subject, region }) => [
            `${capital(subject)} does not exist in ${region}.`,
            'Check the name, the region and the account of the credentials (`aws sts get-caller-identity`).',
        ],
    },
    {
        when: named('ApplicationDoesNotExistException', 'DeploymentGroupDoesNotExistException'),
        say: ({ subject, region }) => [
            `${capital(subject)} does not exist in ${region}.`,
            'Check `codedeploy-application` and `codedeploy-deployment-group`, the region and the account of the credentials (`aws sts get-caller-identity`).',
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
        say: ({ service, subject, region, action }, { status }) => [
            `${service ?? LAMBDA} in ${region} failed on ${subject} (${action}, HTTP ${status}) again and again.`,
            'Look at https://health.aws.amazon.com and run the job again; what is done already is found and kept.',
        ],
    },
    {
        when: ({ kind }) => kind === 'unsent' || kind === 'unclear',
        say: ({ service, subject, region, action }, { code, message }) => [
            `${service ?? LAMBDA} in ${region} could not be reached for ${subject} (${action}): ${code}, ${message}`,
            'Check that the region exists and that the runner may reach it, then run the job again; what is done already is found and kept.',
        ],
    },
];
function throttled(attempt) {
    const { subject, region } = attempt;
    return [`AWS throttled the work on ${subject} in ${region} for 15 minutes.`, throttleFix(attempt)];
}
function throttleFix({ service, action }) {
    if (service)
        return `Something else in the account calls ${service} as fast as it may; run the job again when it has finished.`;
    if (action === 'lambda:InvokeFunction')
        return 'Its reserved concurrency (0 stops every invocation) or that of the account is used up; raise it, or run the job again when there is less traffic.';
    return 'Something else uses up the 15 control-plane requests a second that the account has in this region; run the job again when it has finished.';
}
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
/**
 * What a policy must name: `*` where the action knows no resources, and all versions of a layer or a function, as more
 * will follow.
 */
function deniedResource(attempt, action, named) {
    const own = !named || (action === attempt.action && attempt.resource === '*');
    return (own ? attempt.resource : named).replace(/(:(?:layer|function):[^:]+:)\d+$/, '$1*');
}
function deniedElsewhere(message) {
    if (message.includes('explicit deny'))
        return ' and take away the statement that denies it.';
    if (message.includes('resource-based policy')) {
        return ' and, for a layer of another account, have its owner grant it (`aws lambda add-layer-version-permission`).';
    }
    return '.';
}
function fallback({ service, action, subject, region }, { code, message }) {
    return [
        `${service ?? LAMBDA} refused ${action} for ${subject} in ${region}: ${code}, ${message}`,
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
/* harmony export */   J: () => (/* binding */ withoutReply),
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
    'ThrottledException',
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
/** The SDK's error of a reply that it cannot parse quotes it, and a presigned URL may be in it. */
function withoutReply(error) {
    if (!(error instanceof SyntaxError))
        return error;
    const { status } = failureOf(error);
    const scrubbed = new Error('AWS answered with something that is not JSON');
    return Object.assign(scrubbed, { $metadata: { httpStatusCode: status } });
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
    const getIfThere = () => aws.call(get, { repeatable: true }).catch((error) => {
        if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .failureOf */ .g)(error).code === 'ResourceNotFoundException')
            return undefined;
        throw error;
    });
    return (0,_explain_js__WEBPACK_IMPORTED_MODULE_0__/* .explained */ .t)(what, getIfThere);
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


/***/ }),

/***/ 9571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ rangeReader)
/* harmony export */ });
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


/***/ }),

/***/ 446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readRemoteDirectory),
/* harmony export */   z: () => (/* binding */ SMALL_ARCHIVE)
/* harmony export */ });
/* harmony import */ var _layer_archive_directory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7691);

/** An archive up to this size is fetched as a whole, by one request. */
const SMALL_ARCHIVE = 256 * 1024;
/** 65,534 entries with names of 200 bytes. */
const MAX_DIRECTORY_BYTES = 16 * 1024 * 1024;
/**
 * Lists the files and links of an archive by its central directory: one request for its end, and one more where the
 * directory is longer than that.
 * @throws what `refuse` makes of an archive that cannot be read
 */
async function readRemoteDirectory(archive) {
    const { size, read, refuse } = archive;
    const tail = await read(size - (size <= SMALL_ARCHIVE ? size : _layer_archive_directory_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_END_BYTES */ .hx), size);
    const directory = (0,_layer_archive_directory_js__WEBPACK_IMPORTED_MODULE_0__/* .findDirectory */ .te)(tail, size, refuse);
    if (directory.size > MAX_DIRECTORY_BYTES)
        throw refuse('its central directory is too large');
    const bytes = await read(directory.offset, directory.offset + directory.size);
    return { directory, entries: (0,_layer_archive_directory_js__WEBPACK_IMPORTED_MODULE_0__/* .readDirectory */ .gZ)(bytes, directory, refuse) };
}


/***/ }),

/***/ 7691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $7: () => (/* binding */ unpackEntry),
/* harmony export */   Ly: () => (/* binding */ spansOf),
/* harmony export */   gZ: () => (/* binding */ readDirectory),
/* harmony export */   hx: () => (/* binding */ MAX_END_BYTES),
/* harmony export */   te: () => (/* binding */ findDirectory)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8522);
/* harmony import */ var _archive_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5449);


/** The most bytes that stand behind the directory: the record that ends it, and a comment. */
const MAX_END_BYTES = _archive_format_js__WEBPACK_IMPORTED_MODULE_1__/* .END_RECORD */ .yF.length + 0xffff;
/**
 * Finds the central directory.
 * @param tail the archive's last bytes, MAX_END_BYTES of them unless it has fewer
 * @param size of the archive
 */
function findDirectory(tail, size, refuse) {
    let at = tail.length - _archive_format_js__WEBPACK_IMPORTED_MODULE_1__/* .END_RECORD */ .yF.length;
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
    return (tail.readUInt32LE(at) === _archive_format_js__WEBPACK_IMPORTED_MODULE_1__/* .END_RECORD */ .yF.signature &&
        at + _archive_format_js__WEBPACK_IMPORTED_MODULE_1__/* .END_RECORD */ .yF.length + tail.readUInt16LE(at + 20) === tail.length);
}
const ZIP64 = 0xffffffff;
const FILE_TYPE = 0o170000;
const LINK_TYPE = 0o120000;
/** Lists the files and links of an archive; folders are left out. @param bytes of its central directory */
function readDirectory(bytes, directory, refuse) {
    const entries = [];
    let at = 0;
    for (let index = 0; index < directory.entries; index++) {
        const header = (0,_archive_format_js__WEBPACK_IMPORTED_MODULE_1__/* .readCentralHeader */ .z4)(bytes, at);
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
    const header = _archive_format_js__WEBPACK_IMPORTED_MODULE_1__/* .LOCAL_HEADER */ .Et.length + Buffer.byteLength(path) + LOCAL_EXTRA_BYTES;
    return Math.min(header + packedSize, end - offset);
}
/**
 * Unpacks one entry.
 * @param bytes from its local header on
 * @returns undefined where they are not whole or not what the directory says
 */
function unpackEntry(bytes, { method, packedSize, size, crc }) {
    if (bytes.length < _archive_format_js__WEBPACK_IMPORTED_MODULE_1__/* .LOCAL_HEADER */ .Et.length || bytes.readUInt32LE(0) !== _archive_format_js__WEBPACK_IMPORTED_MODULE_1__/* .LOCAL_HEADER */ .Et.signature)
        return undefined;
    const start = _archive_format_js__WEBPACK_IMPORTED_MODULE_1__/* .LOCAL_HEADER */ .Et.length + bytes.readUInt16LE(26) + bytes.readUInt16LE(28);
    const packed = bytes.subarray(start, start + packedSize);
    const data = method === _archive_format_js__WEBPACK_IMPORTED_MODULE_1__/* .STORED */ .SD ? packed : method === _archive_format_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFLATED */ .aE ? inflated(packed, size) : undefined;
    return data?.length === size && (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.crc32)(data) === crc ? data : undefined;
}
function inflated(packed, size) {
    try {
        return (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateRawSync)(packed, { maxOutputLength: Math.max(size, 1) });
    }
    catch {
        return undefined;
    }
}


/***/ })

};
