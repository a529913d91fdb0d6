export const id = 148;
export const ids = [148];
export const modules = {

/***/ 637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ dateOf),
/* harmony export */   d: () => (/* binding */ realClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);

const realClock = {
    now: () => performance.now(),
    sleep: (milliseconds, signal) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds, undefined, signal && { signal }),
    // AbortSignal.timeout takes whole milliseconds only.
    deadline: (milliseconds) => AbortSignal.timeout(Math.ceil(milliseconds)),
};
/** The date by a clock: for a virtual clock it moves on with what is slept. */
function dateOf(clock) {
    return new Date(performance.timeOrigin + clock.now());
}


/***/ }),

/***/ 1148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connect: () => (/* reexport */ connect),
  deliver: () => (/* reexport */ deliver),
  goBack: () => (/* reexport */ goBack),
  promoteVersion: () => (/* reexport */ promoteVersion),
  readLiveLayer: () => (/* reexport */ readLiveLayer)
});

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-lambda/dist-cjs/index.js
var dist_cjs = __webpack_require__(1696);
// EXTERNAL MODULE: ./build/src/problem.js
var src_problem = __webpack_require__(6762);
// EXTERNAL MODULE: ./build/src/aws/clock.js
var aws_clock = __webpack_require__(637);
;// CONCATENATED MODULE: ./build/src/aws/failure.js
/** Whoever answered could not show that it is AWS, or the proxy. */
const UNTRUSTED = [
    'CERT_HAS_EXPIRED',
    'CERT_NOT_YET_VALID',
    'DEPTH_ZERO_SELF_SIGNED_CERT',
    'ERR_TLS_CERT_ALTNAME_INVALID',
    'SELF_SIGNED_CERT_IN_CHAIN',
    'UNABLE_TO_GET_ISSUER_CERT',
    'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
];
const UNSENT = new Set([
    'ECONNREFUSED',
    'ENOTFOUND',
    'EAI_AGAIN',
    'ENETUNREACH',
    'EHOSTUNREACH',
    // The proxy did not let it through.
    'ERR_PROXY_TUNNEL',
    ...UNTRUSTED,
]);
const THROTTLED = new Set([
    'TooManyRequestsException',
    'ThrottlingException',
    'ThrottledException',
    'Throttling',
    'RequestLimitExceeded',
    // Of Parameter Store: somebody else changes the same parameter at the moment.
    'TooManyUpdates',
    'SlowDown',
]);
function isUntrusted({ code }) {
    return UNTRUSTED.includes(code);
}
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
        ...(fields.$metadata?.clockSkewCorrected && { clockWasSet: true }),
    };
}
/** The SDK's error of a reply that it cannot parse quotes it, and a presigned URL or a role's credentials may be in it. */
function withoutReply(error) {
    const isJson = error instanceof SyntaxError;
    if (!isJson && !(error instanceof Error && '$responseBodyText' in error))
        return error;
    const { status } = failureOf(error);
    const scrubbed = new Error(`AWS answered with something that is not ${isJson ? 'JSON' : 'XML'}`);
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
    // So is a redirection, by which S3 says that a bucket is in another region.
    if (status !== undefined && status >= 300 && status < 500 && status !== 408)
        return 'refused';
    return 'unclear';
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
;// CONCATENATED MODULE: ./build/src/aws/interrupted.js


/**
 * The job was cancelled: nothing new is sent to AWS, and every wait ends with this. It has a `cause` where a call was
 * under way and it is unclear whether it took effect.
 */
class Interrupted extends src_problem/* Problem */.A {
    constructor(options) {
        super('The job was cancelled.', 'Run the job again; it goes on where this one stopped.', options);
        this.name = 'Interrupted';
    }
}
/** Milliseconds that a call under way still gets to be answered: a cancelled job has 7.5 s. */
const GRACE = 2000;
/**
 * A clock whose waits end with Interrupted when the job is cancelled, and whose deadlines come soon then. No timer
 * is left behind that would hold up the exit.
 */
function interruptible(clock, interruption) {
    // Every wait listens to it.
    (0,external_node_events_.setMaxListeners)(0, interruption);
    const grace = new AbortController();
    const endGrace = () => grace.abort();
    interruption.addEventListener('abort', () => clock.deadline(GRACE).addEventListener('abort', endGrace));
    return {
        now: () => clock.now(),
        sleep: async (milliseconds) => {
            refuseInterrupted(interruption);
            await clock.sleep(milliseconds, interruption).catch((error) => {
                refuseInterrupted(interruption);
                throw error;
            });
            refuseInterrupted(interruption);
        },
        deadline: (milliseconds) => interruption.aborted ? interruption : AbortSignal.any([clock.deadline(milliseconds), grace.signal]),
    };
}
/** @throws Interrupted when the job was cancelled */
function refuseInterrupted(interruption, cause) {
    if (interruption?.aborted)
        throw new Interrupted({ cause });
}

;// CONCATENATED MODULE: ./build/src/aws/pacer.js
/** Calls that may go out at once after a pause; with a second's worth they stay within 15. */
const BURST = 5;
const SLOWEST = 0.5;
const RECOVERY = 0.02;
/** The most that one refusal holds us, whatever it asks for; the next one holds us again. Milliseconds. */
const LONGEST_HOLD = 60_000;
/**
 * Lambda's control plane answers 15 requests a second for everything together, GetFunction 100; neither can be
 * raised, and other pipelines draw on the same ones. Source: Lambda quotas page, "API requests".
 */
function createPacer({ rate, clock }) {
    const waiting = [];
    let releasing = false;
    let current = rate;
    let next = 0;
    let slowedAt = -Infinity;
    /** Lets callers go one by one. What is due is asked again after each wait: it may have moved on meanwhile. */
    async function release() {
        releasing = true;
        try {
            while (waiting.length > 0) {
                const interval = 1000 / current;
                const now = clock.now();
                next = Math.max(next, now - (BURST - 1) * interval);
                if (next > now)
                    await clock.sleep(next - now);
                else {
                    next += interval;
                    waiting.shift()?.go();
                }
            }
        }
        catch (error) {
            for (const { fail } of waiting.splice(0))
                fail(error);
        }
        finally {
            releasing = false;
        }
    }
    return {
        take: () => new Promise((go, fail) => {
            waiting.push({ go, fail });
            if (!releasing)
                void release();
        }),
        throttled(retryAfter) {
            const now = clock.now();
            // Calls that were under way together are throttled together: that is one reason to slow down, not ten.
            if (now - slowedAt > 1000 / current) {
                current = Math.max(current / 2, SLOWEST);
                slowedAt = now;
            }
            next = Math.max(next, now + Math.min(retryAfter, LONGEST_HOLD));
        },
        succeeded() {
            current = Math.min(rate, current * (1 + RECOVERY));
        },
    };
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
// EXTERNAL MODULE: ./build/src/aws/proxy.js
var proxy = __webpack_require__(4475);
;// CONCATENATED MODULE: ./build/src/aws/sockets.js



/** @throws Problem for a proxy that is none */
function openSockets() {
    const proxyEnv = (0,proxy/* canUseProxy */.SO)() ? (0,proxy/* proxySettings */.EM)() : undefined;
    const options = { keepAlive: true, maxSockets: 50, ...(proxyEnv && { proxyEnv: { ...proxyEnv } }) };
    const open = new Set();
    let closed = 0;
    const watch = (agent) => {
        const connectTo = agent.createConnection.bind(agent);
        agent.createConnection = (how, done) => {
            const socket = connectTo(how, done);
            open.add(socket);
            socket.once('close', () => {
                open.delete(socket);
                closed += socket.bytesWritten;
            });
            return socket;
        };
        return agent;
    };
    return {
        agents: { httpAgent: watch(new external_node_http_.Agent(options)), httpsAgent: watch(new external_node_https_.Agent(options)) },
        bytesSent: () => [...open].reduce((sum, socket) => sum + socket.bytesWritten, closed),
        close: () => {
            for (const socket of open)
                socket.destroy();
        },
    };
}

;// CONCATENATED MODULE: ./build/src/aws/connection.js







const USER_AGENT = 'publish-layer/1.0.0';
const CALL_TIMEOUT = 30_000;
const UNCLEAR_ATTEMPTS = 5;
const THROTTLED_FOR = 15 * 60_000;
const MAX_PAUSE = 20_000;
/**
 * Connects to Lambda, with the region and the credentials that are given, or else those of the environment.
 * The SDK itself never repeats a call (`maxAttempts: 1`): it would repeat a publish whose reply was lost and so
 * make two versions, and its retry budget drains on a throttled rollout. `call` repeats what may be repeated.
 * @throws Problem when there is no region, there are no credentials, or the proxy is none, or what `credentials` throws; Lambda is not called to find
 *   out
 */
async function connect(options = {}) {
    const { region, credentials, interruption } = options;
    const given = options.clock ?? aws_clock/* realClock */.d;
    const clock = interruption ? interruptible(given, interruption) : given;
    const sockets = openSockets();
    const downloads = openSockets();
    const lambda = new dist_cjs/* LambdaClient */.Nox({
        ...(region && { region }),
        ...(credentials && { credentials }),
        maxAttempts: 1,
        customUserAgent: USER_AGENT,
        requestHandler: { connectionTimeout: 10_000, ...sockets.agents },
    });
    const resolved = await resolveRegion(lambda);
    await resolveCredentials(lambda);
    const pacers = {
        'control-plane': createPacer({ rate: 10, clock }),
        'get-function': createPacer({ rate: 95, clock }),
        invoke: createPacer({ rate: 50, clock }),
        other: createPacer({ rate: 5, clock }),
    };
    const health = { failures: 0, answers: 0, answeredAt: clock.now() };
    return {
        region: resolved,
        partition: partitionOf(resolved),
        lambda,
        clock,
        ...(interruption && { interruption }),
        agents: downloads.agents,
        bytesSent: sockets.bytesSent,
        health,
        call: (send, how = {}) => call(send, how, { pacer: pacers[how.quota ?? 'control-plane'], clock, interruption, health }),
        sleep: (milliseconds) => clock.sleep(milliseconds),
        close: () => {
            lambda.destroy();
            sockets.close();
            downloads.close();
        },
    };
}
/**
 * The settings of another service's client: it goes the way the Lambda client goes, over the same sockets and with the
 * same credentials, so that there is nothing to close.
 */
function otherClient({ region, lambda }) {
    const { credentials, requestHandler } = lambda.config;
    return { region, credentials, requestHandler, maxAttempts: 1, customUserAgent: USER_AGENT };
}
async function call(send, { timeout = CALL_TIMEOUT, repeatable = false }, { pacer, clock, interruption, health }) {
    const started = clock.now();
    let unclear = 0;
    let isClockSet = false;
    for (let attempt = 0;; attempt++) {
        await pacer.take();
        refuseInterrupted(interruption);
        try {
            const reply = await send({ abortSignal: clock.deadline(timeout) });
            pacer.succeeded();
            answered(health, clock);
            return reply;
        }
        catch (thrown) {
            const error = withoutReply(thrown);
            const { kind, retryAfter, clockWasSet } = failureOf(error);
            // What was signed by a wrong clock did nothing; the next signature is right.
            if (clockWasSet && !isClockSet) {
                isClockSet = true;
                continue;
            }
            if (kind === 'refused') {
                answered(health, clock);
                throw error;
            }
            health.failures += 1;
            refuseInterrupted(interruption, kind === 'unclear' ? error : undefined);
            if (kind === 'throttled')
                pacer.throttled(retryAfter ?? pause(attempt));
            if (kind === 'throttled' && clock.now() - started > THROTTLED_FOR)
                throw error;
            if (kind === 'unclear' && !repeatable)
                throw error;
            if (kind !== 'throttled' && ++unclear >= UNCLEAR_ATTEMPTS)
                throw error;
            if (kind !== 'throttled')
                await clock.sleep(pause(attempt));
        }
    }
}
function answered(health, clock) {
    health.answers += 1;
    health.answeredAt = clock.now();
}
/** Exponential from 0.2 s with full jitter, so that pipelines that failed together do not come back together. */
function pause(attempt) {
    return Math.random() * Math.min(MAX_PAUSE, 200 * 2 ** Math.min(attempt, 10));
}
/** Regions outside the `aws` partition, by how their names begin. Source: the SDK's own partitions table. */
const PARTITIONS = [
    ['cn-', 'aws-cn'],
    ['us-gov-', 'aws-us-gov'],
    ['us-iso-', 'aws-iso'],
    ['us-isob-', 'aws-iso-b'],
    ['us-isof-', 'aws-iso-f'],
    ['eu-isoe-', 'aws-iso-e'],
    ['eusc-', 'aws-eusc'],
];
function partitionOf(region) {
    return PARTITIONS.find(([prefix]) => region.startsWith(prefix))?.[1] ?? 'aws';
}
async function resolveRegion(lambda) {
    try {
        return await lambda.config.region();
    }
    catch {
        throw new src_problem/* Problem */.A('No AWS region is configured.', 'Set `aws-region` in the aws-actions/configure-aws-credentials step, or `env: { AWS_REGION: eu-central-1 }` on this one.');
    }
}
async function resolveCredentials(lambda) {
    try {
        await lambda.config.credentials();
    }
    catch (error) {
        if (error instanceof src_problem/* Problem */.A)
            throw error;
        throw new src_problem/* Problem */.A('No AWS credentials were found.', 'Add a step `uses: aws-actions/configure-aws-credentials@v6` with `role-to-assume` before this one, and `permissions: { id-token: write, contents: read }` to the job; a pull request from a fork gets none.', { cause: error });
    }
}

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
// EXTERNAL MODULE: ./build/src/aws/arn.js
var aws_arn = __webpack_require__(2672);
;// CONCATENATED MODULE: ./build/src/aws/explain.js



/** Runs a call and turns what AWS or the network throws into a problem with a fix; problems pass through. */
async function explained(attempt, run) {
    try {
        return await run();
    }
    catch (error) {
        throw error instanceof src_problem/* Problem */.A ? error : explain(error, attempt);
    }
}
/** Says what a failed call means for the user and what to do about it. */
function explain(error, attempt) {
    const failure = failureOf(error);
    const rule = RULES.find(({ when }) => when(failure));
    const [what, fix] = rule ? rule.say(attempt, failure) : fallback(attempt, failure);
    // It may end with words of AWS's or of Node's, who end theirs as they like.
    return new src_problem/* Problem */.A(/[.!?]$/.test(what) ? what : `${what}.`, fix, { cause: error });
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
        when: isClockOff,
        say: (_, { message }) => [
            `The runner's clock is wrong, so AWS does not accept what it signs: ${message}`,
            'Set it, and have it kept right (`timedatectl set-ntp true`), then run the job again.',
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
        when: ({ code, status, message }) => status === 407 || (code === 'ERR_PROXY_TUNNEL' && /\b407\b/.test(message)),
        say: ({ subject }) => [
            `The proxy wants to know who asks (HTTP 407), so AWS could not be asked about ${subject}.`,
            'Put its user and password into `HTTPS_PROXY`, from a secret: `HTTPS_PROXY: http://${{ secrets.PROXY_USER }}:${{ secrets.PROXY_PASSWORD }}@proxy.example.com:3128`.',
        ],
    },
    {
        when: isUntrusted,
        say: ({ service, subject, region }, { code, message }) => [
            `Whoever answers for ${service ?? LAMBDA} in ${region} shows a certificate that the runner does not trust (${code}, ${message}), so nothing was sent for ${subject}.`,
            'Where a proxy looks into what goes through it, give the step the certificate of its authority: `env: { NODE_EXTRA_CA_CERTS: /etc/ssl/certs/proxy-ca.pem }`; else look for who stands between the runner and AWS.',
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
        when: named('PolicyLengthExceededException'),
        say: ({ subject, already }) => [
            `There is no room for ${subject}: its policy holds ${already ?? 'all that it can'}, and AWS Lambda takes no more.`,
            'Share with the organisation (`share-with: o-…`) instead of with its accounts: one grant covers all of them, also those to come.',
        ],
    },
    {
        when: ({ message }) => message.includes('The provided principal was invalid'),
        say: ({ subject }) => [
            `AWS Lambda knows no such account: it refused ${subject}.`,
            'Check the account id, and that the account is not closed and is in the same partition of AWS; if it is right, look for closed accounts in the policy (`aws lambda get-layer-version-policy`), which AWS refuses too.',
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
            `Check that the region exists and that the runner may reach it${(0,proxy/* proxyFix */.yx)()}, then run the job again; what is done already is found and kept.`,
        ],
    },
];
/** AWS takes a signature that is at most five minutes old, or S3's fifteen. Source: AWS General Reference, "Troubleshoot SigV4". */
function isClockOff({ code, message }) {
    if (['RequestTimeTooSkewed', 'RequestInTheFuture'].includes(code))
        return true;
    return (/^(?:InvalidSignature|SignatureDoesNotMatch)/.test(code) &&
        /Signature (?:expired|not yet current)/i.test(message));
}
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

;// CONCATENATED MODULE: ./build/src/aws/layers.js




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
        const reply = await aws.lambda.send(new dist_cjs/* ListLayerVersionsCommand */.icq(input), options);
        // A reply without a list is a broken one; "no versions" would have the content published once more.
        if (!reply.LayerVersions)
            throw new Error('ListLayerVersions was answered without a list');
        return {
            versions: reply.LayerVersions.flatMap((item) => listedVersion(item, layerName)),
            next: reply.NextMarker,
        };
    };
    return explained(attempt(aws, 'lambda:ListLayerVersions', layerName, '*'), () => aws.call(list, { repeatable: true }));
}
function listedVersion(item, layerName) {
    const { LayerVersionArn: arn = '', Version: version = 0, Description: description = '' } = item;
    return isVersionOf(arn, layerName, version) ? [{ arn, version, description }] : [];
}
/** Reads one version; undefined when there is none (any more, or yet). */
async function getVersion(aws, layerName, version) {
    const input = { LayerName: layerName, VersionNumber: version };
    const get = async (options) => {
        const read = checkedVersion(await aws.lambda.send(new dist_cjs/* GetLayerVersionCommand */.VK5(input), options), layerName);
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
        const reply = await aws.lambda.send(new dist_cjs/* GetLayerVersionByArnCommand */.tGD({ Arn: arn }), options);
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
        if (failureOf(error).code === 'ResourceNotFoundException')
            return undefined;
        throw error;
    });
    return explained(what, getIfThere);
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
    const parsed = (0,aws_arn/* parseLayerVersionArn */.i3)(arn);
    return parsed?.name === layerName && parsed.version === version;
}
/** The ARN of a layer for a policy; the account is the caller's, which the policy's author knows. */
function layerResource({ partition, region }, layerName) {
    return `arn:${partition}:lambda:${region}:*:layer:${layerName}`;
}
function attempt(aws, action, layerName, resource) {
    return { action, subject: `layer "${layerName}"`, resource, region: aws.region };
}

;// CONCATENATED MODULE: ./build/src/aws/download.js


/**
 * Asks for what is at a URL, by way of the proxy where there is one; follows no redirection. The reply ends with an error
 * when the signal aborts.
 * @throws what Node.js throws; the URL may be in it
 */
function get(url, { headers, signal, agents }) {
    return new Promise((resolve, reject) => {
        const isSecure = new URL(url).protocol === 'https:';
        const request = isSecure ? external_node_https_.request : external_node_http_.request;
        const agent = isSecure ? agents.httpsAgent : agents.httpAgent;
        request(url, { agent, headers, signal }, resolve).once('error', reject).end();
    });
}

;// CONCATENATED MODULE: ./build/src/aws/object-ranges.js

const ATTEMPTS = 4;
/** Milliseconds for one request and its body. */
const TIMEOUT = 60_000;
/** Where only parts are wanted, this much is taken as a whole. */
const MAX_WHOLE_BYTES = 60 * 1024 * 1024;
/**
 * Reads parts of an object, held together by its ETag. The URL stays in here: what is thrown, its causes included, says
 * nothing of it.
 */
function rangeReader(object) {
    const { size, locate, clock, agents, refuse, mostWhole = MAX_WHOLE_BYTES } = object;
    let url;
    let relocated = false;
    let etag = '';
    let held = { from: size, bytes: Buffer.alloc(0) };
    async function request(from, to, into) {
        for (let attempt = 1;; attempt++) {
            const asked = (url ??= locate());
            const part = { from, to, size, etag, mostWhole, ...(into && { into }) };
            const reply = await ask(await asked, part, { agents, signal: clock.deadline(TIMEOUT) });
            if ('bytes' in reply)
                return accept(reply, into).subarray(from - reply.from, to - reply.from);
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
    function accept(received, into) {
        etag = received.etag;
        relocated = false;
        const { from, bytes } = received;
        const isOurs = bytes.buffer !== into?.buffer;
        if (isOurs && from < held.from && from + bytes.length === size)
            held = { from, bytes };
        return bytes;
    }
    return {
        heldFrom: () => held.from,
        read: async (from, to, into) => {
            const end = Math.max(from, Math.min(to, held.from));
            const missing = from < end ? await request(from, end, into) : Buffer.alloc(0);
            return end === to
                ? missing
                : Buffer.concat([missing, held.bytes.subarray(end - held.from, to - held.from)]);
        },
    };
}
async function ask(url, part, { agents, signal }) {
    const headers = {
        range: `bytes=${part.from}-${part.to - 1}`,
        ...(part.etag && { 'if-match': part.etag }),
    };
    try {
        const response = await get(url, { headers, signal, agents });
        try {
            return await receive(response, part);
        }
        finally {
            // What was read to its end is destroyed already, and its socket serves again.
            response.destroy();
        }
    }
    catch (error) {
        // Only the code is told: the URL may be quoted in messages and causes.
        return { fault: `its archive could not be fetched (${codeOf(error)})` };
    }
}
function codeOf(error) {
    const { name, code } = error;
    return typeof code === 'string' ? code : (name ?? 'Error');
}
async function receive(response, { from, to, size, etag, mostWhole, into }) {
    const { statusCode: status = 0, headers } = response;
    if (status !== 206 && status !== 200)
        return { fault: `its archive was refused with HTTP ${status}`, status };
    const isWhole = status === 200;
    if (isWhole && size > mostWhole)
        return { fault: 'its archive comes only as a whole, which is too large' };
    if (!isWhole && headers['content-range'] !== `bytes ${from}-${to - 1}/${size}`)
        return { fault: 'another part of its archive came than was asked for' };
    const seen = headers.etag ?? '';
    if (etag !== '' && seen !== etag)
        return { fault: 'its archive changed while it was read' };
    const bytes = await fill(isWhole ? Buffer.allocUnsafe(size) : (into?.subarray(0, to - from) ?? Buffer.allocUnsafe(to - from)), response);
    return bytes
        ? { bytes, from: isWhole ? 0 : from, etag: seen }
        : { fault: 'its archive came with a wrong length' };
}
/** @returns undefined where the body is longer or shorter */
async function fill(bytes, body) {
    let filled = 0;
    for await (const chunk of body) {
        if (filled + chunk.length > bytes.length)
            return undefined;
        bytes.set(chunk, filled);
        filled += chunk.length;
    }
    return filled === bytes.length ? bytes : undefined;
}

;// CONCATENATED MODULE: ./build/src/aws/remote-archive.js

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
    const tail = await read(size - (size <= SMALL_ARCHIVE ? size : MAX_END_BYTES), size);
    const directory = findDirectory(tail, size, refuse);
    if (directory.size > MAX_DIRECTORY_BYTES)
        throw refuse('its central directory is too large');
    const bytes = await read(directory.offset, directory.offset + directory.size);
    return { directory, entries: readDirectory(bytes, directory, refuse) };
}

;// CONCATENATED MODULE: ./build/src/aws/layer-archive.js










/**
 * Reads a published version as far as a comparison needs it, without fetching its zip: the central directory, and the
 * few files that tell the versions of its packages.
 * @returns undefined where the layer has no version yet
 * @throws Problem when AWS does not show the version
 */
async function readLiveLayer(aws, { layerName, arn, current }) {
    const arns = arn ? [arn] : (await listVersions(aws, layerName, 'first')).map((version) => version.arn);
    // A version that was deleted since it was listed is passed over.
    for (const candidate of arns) {
        const layer = layerIn(aws, candidate);
        const located = await locateVersion(aws, layer);
        if (located)
            return liveLayer(aws, layer, located, current);
    }
    if (!arn)
        return undefined;
    throw new src_problem/* Problem */.A(`There is no layer version ${arn}.`, 'Check the ARN in `compare-with`, or write `compare-with: latest`; a deleted version cannot be read any more.');
}
function layerIn({ region }, arn) {
    const layer = (0,aws_arn/* parseLayerVersionArn */.i3)(arn);
    if (layer?.region === region)
        return layer;
    throw new src_problem/* Problem */.A(`${arn} is no layer version in ${region}, and AWS shows a version only in its own region.`, layer ? `Run the step with \`AWS_REGION: ${layer.region}\`.` : 'Check the ARN in `compare-with`.');
}
async function liveLayer(aws, layer, located, current) {
    const { arn, version, description, codeSize } = located.version;
    const archive = openArchive(aws, layer, located);
    const files = await readFiles(archive, current).catch(problemOrThrow);
    return { arn, version, description, codeSize, declared: located.declared, files };
}
function problemOrThrow(error) {
    if (error instanceof src_problem/* Problem */.A)
        return error;
    throw error;
}
function openArchive(aws, layer, located) {
    const size = located.version.codeSize;
    const refuse = (what) => new src_problem/* Problem */.A(`${layer.arn} cannot be compared: ${what}.`, 'Run the job again if that may pass; `base-path` compares with a checkout and needs no AWS.');
    let next = located;
    const locate = async () => {
        const location = (next ?? (await locateVersion(aws, layer)))?.location;
        next = undefined;
        if (!location)
            throw refuse('AWS gives no URL of its archive');
        return location;
    };
    return { ...rangeReader({ size, locate, clock: aws.clock, agents: aws.agents, refuse }), size, refuse };
}
/** Of an archive that is not small this share is read at the most. */
const SHARE_READ = 0.02;
/** Where the directory alone is more, as of thousands of small files, npm's lock file is still worth its bytes. */
const ALLOWANCE = 64 * 1024;
async function readFiles(archive, current) {
    const { size } = archive;
    const { directory, entries } = await readRemoteDirectory(archive);
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

;// CONCATENATED MODULE: ./build/src/aws/s3/bucket-policy.js
const bucket_policy_LAMBDA = 'lambda.amazonaws.com';
/** What Lambda has to be allowed. Source: Lambda developer guide, "Self-managed S3 code storage". */
const READ_ACTIONS = ['s3:GetObject', 's3:GetObjectVersion'];
/**
 * Whether a bucket's policy lets Lambda itself read an object. Conditions on the account that Lambda works for count as
 * fulfilled; where another one decides, the answer is `unknown`.
 * @param policy JSON, as S3 gives it
 * @param object its ARN
 */
function lambdaMayRead(policy, object) {
    const statements = statementsOf(policy);
    const verdicts = READ_ACTIONS.map((action) => verdictOn(statements, action, object));
    const worst = ['denied', 'not allowed', 'unknown'];
    return worst.find((verdict) => verdicts.includes(verdict)) ?? 'allowed';
}
function verdictOn(statements, action, object) {
    const about = statements.filter((statement) => concerns(statement, action, object));
    const allows = about.filter(({ Effect }) => Effect === 'Allow');
    if (about.some(({ Effect, Condition }) => Effect === 'Deny' && Condition === undefined))
        return 'denied';
    if (allows.some(({ Condition }) => isFulfilled(Condition)))
        return 'allowed';
    return allows.length > 0 ? 'unknown' : 'not allowed';
}
/** Values of conditions that every function and layer of an account fulfils, with the operators that take them. */
const OF_AN_ACCOUNT = {
    'aws:sourcearn': [/^(?:Arn(?:Like|Equals)|StringLike)$/, /^arn:[^:]+:lambda:[^:]+:[^:]+:(?:layer:)?\*$/],
    'aws:sourceaccount': [/^String(?:Like|Equals)$/, /^\d{12}$/],
};
/** Whether there is no condition, or one that Lambda fulfils for whatever it does in an account. */
function isFulfilled(condition) {
    return Object.entries((condition ?? {}))
        .flatMap(([operator, keys]) => Object.entries(keys).map(([key, values]) => ({ operator, key, values })))
        .every(({ operator, key, values }) => {
        const [operators, value] = OF_AN_ACCOUNT[key.toLowerCase()] ?? [];
        return operators?.test(operator) && textsOf(values).some((text) => value?.test(text));
    });
}
function statementsOf(policy) {
    const { Statement: statements = [] } = JSON.parse(policy);
    return Array.isArray(statements) ? statements : [statements];
}
function concerns({ Principal, Action, Resource }, action, object) {
    return (isLambda(Principal) &&
        textsOf(Action).some((pattern) => matches(pattern.toLowerCase(), action.toLowerCase())) &&
        textsOf(Resource).some((pattern) => matches(pattern, object)));
}
/** A `*` is everybody, services included. Source: IAM user guide, "AWS JSON policy elements: Principal". */
function isLambda(principal) {
    if (principal === '*')
        return true;
    const { Service, AWS } = (principal ?? {});
    return textsOf(Service).includes(bucket_policy_LAMBDA) || textsOf(AWS).includes('*');
}
function textsOf(value) {
    const values = Array.isArray(value) ? value : [value];
    return values.filter((one) => typeof one === 'string');
}
/** A policy's pattern: `*` is any text, `?` any character. */
function matches(pattern, text) {
    const source = pattern
        .replace(/[.+^${}()|[\]\\]/g, '\\$&')
        .replaceAll('*', '.*')
        .replaceAll('?', '.');
    return new RegExp(`^${source}$`, 's').test(text);
}

;// CONCATENATED MODULE: ./build/src/aws/s3/explain-s3.js



/**
 * Says what a failed call to S3 means for the user and what to do about it. An answer to a HEAD has no body, and so
 * neither code nor message: its status and the region in its header have to do.
 */
function explainS3(error, attempt) {
    const failure = { ...failureOf(error), ...bucketRegionOf(error) };
    const rule = explain_s3_RULES.find(({ when }) => when(failure, attempt));
    if (!rule)
        return explain(error, generalAttempt(attempt));
    const [what, fix] = rule.say(attempt, failure);
    return new src_problem/* Problem */.A(what, fix, { cause: error });
}
function generalAttempt({ aws, staging, action }) {
    return {
        service: 'Amazon S3',
        action,
        subject: `bucket ${staging.bucket}`,
        resource: resourceOf(aws, staging, action),
        region: aws.region,
    };
}
function bucketRegionOf(error) {
    const { $response } = error;
    const bucketRegion = $response?.headers?.['x-amz-bucket-region'];
    return bucketRegion ? { bucketRegion } : {};
}
const CHANGED_ON_THE_WAY = [
    'BadDigest',
    'InvalidDigest',
    'XAmzContentSHA256Mismatch',
    'XAmzContentChecksumMismatch',
    'InvalidPart',
];
/** Sources: S3 API reference, "Error responses"; AWS Knowledge Center on 403s and KMS; public issue threads. */
const explain_s3_RULES = [
    {
        when: ({ code, status, bucketRegion }, { aws }) => ['PermanentRedirect', 'TemporaryRedirect', 'AuthorizationHeaderMalformed'].includes(code) ||
            ([301, 307, 400].includes(status ?? 0) && bucketRegion !== undefined && bucketRegion !== aws.region),
        say: ({ aws, staging }, { bucketRegion }) => elsewhere(aws, staging.bucket, bucketRegion),
    },
    {
        // A HEAD of an object has the same bare 404; its caller takes that for "none there".
        when: ({ code, status }, { action }) => code === 'NoSuchBucket' || (status === 404 && action === 's3:ListBucket'),
        say: ({ aws, staging }) => missing(aws, staging.bucket),
    },
    { when: isKmsDenial, say: kmsDenied },
    { when: ({ code }) => code.startsWith('KMS.'), say: kmsRefused },
    { when: ({ code, status }) => isDenial(code) || (status === 403 && code === 'Unknown'), say: explain_s3_denied },
    {
        when: ({ status, code }) => status === 400 && code === 'Unknown',
        say: ({ staging, action }) => [
            `S3 refused ${action} for bucket ${staging.bucket} without a word (HTTP 400), which it does with credentials that have expired.`,
            'Run the job again; give the role a longer session: `role-duration-seconds: 3600`.',
        ],
    },
    {
        when: ({ code, status }) => code === 'SlowDown' || status === 503,
        say: ({ aws, staging, action }) => [
            `S3 in ${aws.region} would not keep up for bucket ${staging.bucket} (${action}, HTTP 503).`,
            'Something else in the account writes to this bucket as fast as it may; run the job again when it has finished.',
        ],
    },
    {
        when: ({ code }) => CHANGED_ON_THE_WAY.includes(code),
        say: ({ staging }, { code, message }) => [
            `What reached bucket ${staging.bucket} is not what was sent: ${code}, ${message}`,
            'Look for a proxy that changes requests between the runner and S3, and run the job again.',
        ],
    },
    {
        when: ({ code }) => code === 'NoSuchUpload',
        say: ({ staging }) => [
            `Somebody ended the upload to bucket ${staging.bucket} while it was under way.`,
            'Look for a lifecycle rule that aborts multipart uploads after too short a time, and run the job again.',
        ],
    },
];
/** A bucket that is in another region, and what to do. */
function elsewhere(aws, bucket, region) {
    return [
        `The bucket ${bucket} is in ${region ?? 'another region'}, and the layer is published in ${aws.region}; the two have to be the same.`,
        `Set \`s3-bucket\` to a bucket in ${aws.region}; for several regions give the buckets names that differ by the region only and write \`{region}\` in its place, e.g. \`s3-bucket: layers-{region}\`.`,
    ];
}
/** The problem of a bucket that is in another region. */
function bucketElsewhere(aws, bucket, region) {
    return new src_problem/* Problem */.A(...elsewhere(aws, bucket, region));
}
function missing(aws, bucket) {
    return [
        `There is no bucket ${bucket}.`,
        `Check \`s3-bucket\`, or make the bucket: \`aws s3 mb s3://${bucket} --region ${aws.region}\`.`,
    ];
}
function isDenial(code) {
    return ['AccessDenied', 'AccessDeniedException', 'AllAccessDisabled', 'Forbidden'].includes(code);
}
/** S3 passes on what KMS says, in the message of an AccessDenied or with KMS's own code. */
function isKmsDenial({ code, message }) {
    return code === 'KMS.AccessDeniedException' || (isDenial(code) && /\bkms:[A-Z]/.test(message));
}
function kmsDenied({ aws, staging }, { message }) {
    const action = /\bkms:[A-Za-z]+/.exec(message)?.[0] ?? 'kms:GenerateDataKey';
    const key = /arn:[a-z-]+:kms:[^\s"]+/.exec(message)?.[0];
    const named = key ?? staging.kmsKeyId;
    const whose = named === undefined ? `the KMS key of bucket ${staging.bucket}` : `the KMS key ${named}`;
    return [
        `The role may not do ${action} on ${whose}, which staging in bucket ${staging.bucket} needs.`,
        `Add this statement to the role's policy: ${kmsStatement(aws, named)}; and the key's own policy must let the role (or, as it does by default, the account) use the key${denyTail(message)}`,
    ];
}
function kmsRefused({ aws, staging }, { code, message }) {
    const key = staging.kmsKeyId ?? 'that the bucket encrypts with';
    const what = `The KMS key ${key} cannot be used for bucket ${staging.bucket}: ${code}, ${message}`;
    const named = staging.kmsKeyId ?? 'KEY_ID';
    if (code === 'KMS.NotFoundException')
        return [
            what,
            `The key has to be in ${aws.region}, as the bucket is; list what there is with \`aws kms list-aliases --region ${aws.region}\`. For several regions give the keys one alias (\`kms-key-id: alias/layers\`), or write \`{region}\` in the ARN.`,
        ];
    return [
        what,
        `Look at its state with \`aws kms describe-key --key-id ${named} --region ${aws.region}\`; a key that is disabled is enabled by \`aws kms enable-key --key-id ${named} --region ${aws.region}\`.`,
    ];
}
function explain_s3_denied(attempt, { message }) {
    const { aws, staging } = attempt;
    const action = /not authorized to perform: (s3:[a-zA-Z]+)/.exec(message)?.[1] ?? attempt.action;
    const resource = resourceOf(aws, staging, action);
    // "Access Denied" without a reason may mean the key as well as the object.
    const orKey = staging.kmsKeyId && !message.includes('not authorized') && !isOfBucket(action)
        ? `, and for the key this one: ${kmsStatement(aws, staging.kmsKeyId)}`
        : '';
    return [
        `The role may not do ${action} on ${resource}, which staging in bucket ${staging.bucket} needs.`,
        `Add this statement to the role's policy: ${statement([action], resource)}${orKey}; a bucket of another account has to allow it in the bucket's policy too${denyTail(message)}`,
    ];
}
function denyTail(message) {
    return message.includes('explicit deny') ? '; and take away the statement that denies it.' : '.';
}
/** Actions whose resource is the bucket, of those that we use. Source: service authorization reference of S3. */
function isOfBucket(action) {
    return action === 's3:ListBucket' || action.startsWith('s3:GetBucket');
}
function resourceOf({ partition }, { bucket, prefix }, action) {
    return `arn:${partition}:s3:::${bucket}${isOfBucket(action) ? '' : `/${prefix}*`}`;
}
function statement(actions, resource, condition) {
    const Action = actions.length === 1 ? actions[0] : actions;
    return JSON.stringify({
        Effect: 'Allow',
        Action,
        Resource: resource,
        ...(condition && { Condition: condition }),
    });
}
/**
 * What staging needs of the key. A policy cannot name an alias as its resource, but it can ask for one.
 * Sources: S3 user guide, "Uploading and copying objects using multipart upload": a multipart upload needs
 * kms:GenerateDataKey and kms:Decrypt; KMS developer guide on kms:ResourceAliases.
 */
function kmsStatement({ partition, region }, key) {
    const actions = ['kms:GenerateDataKey', 'kms:Decrypt'];
    const alias = key && /(?:^|:)(alias\/.+)$/.exec(key)?.[1];
    const keys = `arn:${partition}:kms:${region}:*:key/`;
    if (alias)
        return statement(actions, `${keys}*`, { 'ForAnyValue:StringEquals': { 'kms:ResourceAliases': alias } });
    if (key?.startsWith('arn:'))
        return statement(actions, key);
    return statement(actions, `${keys}${key ?? 'KEY_ID'}`);
}
/**
 * Says why Lambda could not read a staged object, from what PublishLayerVersion was refused with.
 * @returns undefined where the refusal is about something else
 * Source: Lambda developer guide, "Troubleshoot deployment issues"; public issue threads.
 */
function explainUnreadable(error, aws, object) {
    const failure = failureOf(error);
    const { message } = failure;
    if (!/has been denied by S3|Error occurred while GetObject/.test(message))
        return undefined;
    const [what, fix] = unreadable(failure, aws, object);
    return new src_problem/* Problem */.A(what, fix, { cause: error });
}
function unreadable(failure, aws, object) {
    const { message } = failure;
    const { bucket, key } = object;
    const code = /S3 Error Code: (\w+)/.exec(message)?.[1] ?? 'AccessDenied';
    const staging = { bucket, prefix: key.replace(/[^/]*$/, ''), mode: object.mode };
    if (code === 'PermanentRedirect')
        return elsewhere(aws, bucket, /in this region: ([a-z0-9-]+)/.exec(message)?.[1]);
    if (code === 'NoSuchBucket')
        return missing(aws, bucket);
    if (code === 'NoSuchKey' || code === 'NoSuchVersion')
        return [
            `The staged object s3://${bucket}/${key} was gone before Lambda read it (${code}).`,
            'Another run that published the same content has removed it, or a lifecycle rule has; run the job again.',
        ];
    if (isKmsDenial({ ...failure, code }))
        return kmsDenied({ aws, staging, action: 's3:GetObject' }, failure);
    if (code === 'AccessDenied')
        return unreadableByRole(failure, aws, { object, staging });
    return [
        `Lambda could not read the staged object s3://${bucket}/${key}: ${message}`,
        "The message is S3's own; correct what it names and run the job again.",
    ];
}
/** Lambda reads the object with the rights of whoever publishes it, and where it refers to it with its own as well. */
function unreadableByRole({ message }, aws, { object, staging }) {
    const actions = ['s3:GetObject', ...(object.objectVersion ? ['s3:GetObjectVersion'] : [])];
    const resource = resourceOf(aws, staging, 's3:GetObject');
    const byLambda = object.mode === 'reference'
        ? "; and let Lambda itself (`lambda.amazonaws.com`) do s3:GetObject and s3:GetObjectVersion in the bucket's policy"
        : '';
    return [
        `The role may not do ${actions.join(' and ')} on s3://${object.bucket}/${object.key}, which Lambda reads with the role's rights.`,
        `Add this statement to the role's policy: ${statement(actions, resource)}${byLambda}${denyTail(message)}`,
    ];
}

;// CONCATENATED MODULE: ./build/src/aws/s3/client.js



/** S3's client, which is loaded only here. It never repeats a call by itself: `call` does. */
async function connectToS3(aws) {
    const { S3Client } = await __webpack_require__.e(/* import() */ 711).then(__webpack_require__.t.bind(__webpack_require__, 3711, 19));
    return new S3Client(otherClient(aws));
}
/**
 * Makes a call that does no harm twice.
 * @throws Problem when S3 refuses; Interrupted
 */
async function callS3(aws, { staging, action, send }) {
    const s3 = await connectToS3(aws);
    const how = { quota: 'other', repeatable: true };
    try {
        return await aws.call((options) => send(s3, options), how);
    }
    catch (error) {
        throw error instanceof src_problem/* Problem */.A ? error : explainS3(error, { aws, staging, action });
    }
}

;// CONCATENATED MODULE: ./build/src/aws/s3/place.js
/**
 * The key of a layer's object: one for each content, so that a run finds what another one staged. What Lambda refers to
 * has a place of its own: a run that takes away what it staged must not come upon it.
 * @param sha256 of the zip, in hex
 */
function keyOf({ prefix, mode }, layerName, sha256) {
    const place = mode === 'reference' ? 'referenced/' : '';
    return `${prefix}${place}${layerName}/${sha256}.zip`;
}

;// CONCATENATED MODULE: ./build/src/aws/s3/bucket-check.js






/**
 * Looks whether a layer can be staged, before anything is written: the bucket is there, in this region, and ours to
 * list; where Lambda is to refer to the object, the bucket has versions and lets Lambda read them.
 * @returns what could not be looked at, as sentences
 * @throws Problem saying what to change, with the command or the statement
 */
async function checkStaging(aws, staging, layerName) {
    refuseDistantKey(aws, staging);
    await checkBucket(aws, staging);
    if (staging.mode === 'copy')
        return [];
    return [
        ...(await checkVersioning(aws, staging)),
        ...(await checkPolicy(aws, staging, layerName)),
        ...(staging.kmsKeyId
            ? [
                `Lambda has to decrypt what it reads in bucket ${staging.bucket}: see that the policy of the KMS key ${staging.kmsKeyId} lets lambda.amazonaws.com do kms:Decrypt.`,
            ]
            : []),
    ];
}
/** S3 encrypts only with keys of its own region. */
function refuseDistantKey({ region }, { kmsKeyId, bucket }) {
    const keyRegion = kmsKeyId && /^arn:[^:]+:kms:([^:]+):/.exec(kmsKeyId)?.[1];
    if (!keyRegion || keyRegion === region)
        return;
    throw new src_problem/* Problem */.A(`The KMS key ${kmsKeyId} is in ${keyRegion}, and bucket ${bucket} in ${region}.`, `Set \`kms-key-id\` to a key in ${region}; for several regions give the keys one alias (\`kms-key-id: alias/layers\`), or write \`{region}\` in the ARN.`);
}
async function checkBucket(aws, staging) {
    const { bucket } = staging;
    const { HeadBucketCommand } = await __webpack_require__.e(/* import() */ 711).then(__webpack_require__.t.bind(__webpack_require__, 3711, 19));
    const { BucketRegion: region } = await callS3(aws, {
        ...{ staging, action: 's3:ListBucket' },
        send: (s3, options) => s3.send(new HeadBucketCommand({ Bucket: bucket }), options),
    });
    if (region && region !== aws.region)
        throw bucketElsewhere(aws, bucket, region);
}
async function checkVersioning(aws, staging) {
    const { bucket } = staging;
    const { GetBucketVersioningCommand } = await __webpack_require__.e(/* import() */ 711).then(__webpack_require__.t.bind(__webpack_require__, 3711, 19));
    const read = callS3(aws, {
        ...{ staging, action: 's3:GetBucketVersioning' },
        send: (s3, options) => s3.send(new GetBucketVersioningCommand({ Bucket: bucket }), options),
    });
    const reply = await unlessDenied(read);
    if (!reply)
        return [unseen(`whether bucket ${bucket} has versions`, 's3:GetBucketVersioning', aws, bucket)];
    if (reply.Status !== 'Enabled')
        throw withoutVersions(bucket);
    return [];
}
/** The problem of a bucket in which Lambda cannot refer to an object. */
function withoutVersions(bucket) {
    return new src_problem/* Problem */.A(`Bucket ${bucket} keeps no versions, and Lambda refers only to versions of objects (\`s3-object-storage-mode: reference\`).`, `Turn versioning on: \`aws s3api put-bucket-versioning --bucket ${bucket} --versioning-configuration Status=Enabled\`.`);
}
async function checkPolicy(aws, staging, layerName) {
    const { bucket } = staging;
    const { GetBucketPolicyCommand } = await __webpack_require__.e(/* import() */ 711).then(__webpack_require__.t.bind(__webpack_require__, 3711, 19));
    const read = callS3(aws, {
        ...{ staging, action: 's3:GetBucketPolicy' },
        send: async (s3, options) => {
            const command = new GetBucketPolicyCommand({ Bucket: bucket });
            const reply = await s3.send(command, options).catch((error) => {
                if (failureOf(error).code === 'NoSuchBucketPolicy')
                    return { Policy: '{}' };
                throw error;
            });
            if (!reply.Policy)
                throw new Error('GetBucketPolicy was answered without a policy');
            return reply.Policy;
        },
    });
    const policy = await unlessDenied(read);
    if (policy === undefined)
        return [unseen(`whether Lambda may read bucket ${bucket}`, 's3:GetBucketPolicy', aws, bucket)];
    const object = `arn:${aws.partition}:s3:::${bucket}/${keyOf(staging, layerName, '0'.repeat(64))}`;
    return judge(lambdaMayRead(policy, object), { aws, staging, isFirst: policy === '{}' });
}
/** @param isFirst whether the bucket has no policy yet */
function judge(verdict, { aws, staging, isFirst }) {
    const { bucket, prefix } = staging;
    if (verdict === 'allowed')
        return [];
    if (verdict === 'unknown')
        return [
            `The policy of bucket ${bucket} lets Lambda read under conditions, which are not judged here; should Lambda not fulfil them, the publish is refused.`,
        ];
    const what = `Lambda itself (lambda.amazonaws.com) may not read s3://${bucket}/${prefix}*, and it has to for as long as the layer is used (\`s3-object-storage-mode: reference\`).`;
    if (verdict === 'denied')
        return refuse(what, `Take the statement that denies it out of the policy of bucket ${bucket}.`);
    const statement = grantOf(aws, staging);
    if (!isFirst)
        return refuse(what, `Add this statement to the bucket's policy, with your account's id: ${JSON.stringify(statement)}.`);
    const policy = JSON.stringify({ Version: '2012-10-17', Statement: [statement] });
    return refuse(what, `Give the bucket this policy, with your account's id: \`aws s3api put-bucket-policy --bucket ${bucket} --policy '${policy}'\`.`);
}
function refuse(what, fix) {
    throw new src_problem/* Problem */.A(what, fix);
}
/** As the guide shows it, but for whatever Lambda does in the account: functions read the layer as well. */
function grantOf({ partition }, { bucket, prefix }) {
    return {
        Sid: 'LambdaSelfManagedCodeAccess',
        Effect: 'Allow',
        Principal: { Service: 'lambda.amazonaws.com' },
        Action: READ_ACTIONS,
        Resource: `arn:${partition}:s3:::${bucket}/${prefix}*`,
        Condition: { StringEquals: { 'aws:SourceAccount': 'ACCOUNT_ID' } },
    };
}
/** What only the look-ahead needs is not asked of the role: without the right to look, we say so. */
async function unlessDenied(read) {
    return read.catch((error) => {
        if (error instanceof src_problem/* Problem */.A && failureOf(error.cause).status === 403)
            return undefined;
        throw error;
    });
}
function unseen(what, action, { partition }, bucket) {
    return `The role may not see ${what}; to have it looked at beforehand, allow ${action} on arn:${partition}:s3:::${bucket}.`;
}

// EXTERNAL MODULE: ./build/src/inputs/staging.js
var inputs_staging = __webpack_require__(6042);
// EXTERNAL MODULE: ./build/src/log.js + 1 modules
var log = __webpack_require__(4959);
// EXTERNAL MODULE: ./build/src/units.js
var units = __webpack_require__(2958);
// EXTERNAL MODULE: ./build/src/layer/version-mark.js
var version_mark = __webpack_require__(9185);
;// CONCATENATED MODULE: ./build/src/aws/publish-layer-version.js




/** The slowest upload we wait for: 256 kbit/s, in bytes per millisecond. */
const SLOWEST_UPLOAD = 32;
const SHORTEST_TIMEOUT = 120_000;
const publish_layer_version_ATTEMPTS = 3;
/** How long a version may stay invisible to reads after it was made; after that it was never made. Milliseconds. */
const SETTLE_PAUSES = [0, 1000, 2000, 4000, 8000, 15_000, 15_000];
/**
 * Publishes a version exactly once, as far as anyone can: PublishLayerVersion takes no idempotency token, so after
 * an unclear outcome the versions are listed, and one that carries our mark and whose CodeSha256 and size are ours
 * is adopted. Only when none shows up within the settle time is it published again.
 * @throws Problem when AWS refuses, or when the outcome stays unclear
 */
async function publishLayerVersion(aws, wanted) {
    let outcome = new Error('AWS answered without saying which version it made');
    for (let attempts = 0; attempts < publish_layer_version_ATTEMPTS; attempts++) {
        let replied;
        try {
            replied = await publishOnce(aws, wanted);
        }
        catch (error) {
            if (error instanceof src_problem/* Problem */.A)
                throw error;
            if (failureOf(error).kind !== 'unclear')
                throw explain(error, publishAttempt(aws, wanted));
            outcome = error;
        }
        const version = replied ?? (await findPublished(aws, wanted));
        if (!version)
            continue;
        wanted.onMade?.(version, !replied);
        // A reply that names a version settles it: however long reads do not show it, it is not published again.
        if (replied)
            await readBack(aws, wanted, version);
        return { version, adopted: !replied, extra: attempts > 0 || !replied ? await extras(version) : [] };
    }
    throw explain(outcome, publishAttempt(aws, wanted));
    async function extras(kept) {
        const versions = (await listCandidates(aws, wanted)).map(({ version }) => version);
        return versions.filter((version) => version !== kept.version);
    }
}
async function publishOnce(aws, { layerName, command, bytes, proof }) {
    const timeout = Math.max(SHORTEST_TIMEOUT, bytes / SLOWEST_UPLOAD);
    const reply = await aws.call((options) => aws.lambda.send(command(layerName), options), { timeout });
    const version = checkedVersion(reply, layerName);
    if (version && !isOurs(version, proof))
        throw notOurs(version);
    return version;
}
/** Versions newer than the last known that carry our mark, oldest first: the first attempt made that one. */
async function listCandidates(aws, { layerName, mark, newestBefore }) {
    const versions = await listVersions(aws, layerName, 'first');
    return versions
        .filter(({ version, description }) => version > newestBefore && description.endsWith(mark))
        .reverse();
}
async function findPublished(aws, wanted) {
    for (const pause of SETTLE_PAUSES) {
        await aws.clock.sleep(pause);
        for (const candidate of await listCandidates(aws, wanted)) {
            const version = await getVersion(aws, wanted.layerName, candidate.version);
            if (version && isOurs(version, wanted.proof))
                return version;
        }
    }
    return undefined;
}
/** Waits until reads show the new version: before that, attaching or granting it would fail. */
async function readBack(aws, { layerName }, published) {
    for (const pause of SETTLE_PAUSES) {
        await aws.clock.sleep(pause);
        const shown = await getVersion(aws, layerName, published.version);
        if (shown?.codeSha256 === published.codeSha256)
            return;
    }
    throw new src_problem/* Problem */.A(`AWS published ${published.arn} and does not show it after ${SETTLE_PAUSES.reduce((a, b) => a + b) / 1000} seconds.`, 'Run the job again; the version is found by its content and is not published twice.');
}
function isOurs({ codeSha256, codeSize }, { sha256, size }) {
    return codeSha256 === sha256 && codeSize === size;
}
function notOurs(version) {
    return new src_problem/* Problem */.A(`AWS made ${version.arn} of other bytes than were sent (CodeSha256 ${version.codeSha256}, ${version.codeSize} bytes).`, 'Do not use that version; look for a proxy that changes requests between the runner and AWS, and run the job again.');
}
function publishAttempt(aws, { layerName }) {
    return attempt(aws, 'lambda:PublishLayerVersion', layerName, layerResource(aws, layerName));
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/src/checks/limits.js
var limits = __webpack_require__(3755);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: ./build/src/layer/archive.js
var layer_archive = __webpack_require__(2561);
// EXTERNAL MODULE: ./build/src/layer/unreadable.js
var layer_unreadable = __webpack_require__(8616);
;// CONCATENATED MODULE: ./build/src/aws/s3/staged-upload.js









/** Bytes of a part, a whole number of blocks; an archive that is not larger is sent at once. */
const PART_BYTES = 7 * layer_archive/* BLOCK_BYTES */.Yo;
/** Parts under way at the same time; they and one more are what is in memory. */
const AT_ONCE = 2;
/** S3 takes a part twice without harm, so that here the SDK may repeat. */
const staged_upload_ATTEMPTS = 5;
/** Milliseconds for one part: two at a time over a third of a Mbit/s. */
const PART_TIMEOUT = 300_000;
/** Milliseconds to begin or to complete an upload; S3 may take minutes to put many parts together. */
const staged_upload_CALL_TIMEOUT = 120_000;
/** Milliseconds to take an upload back; a job that was cancelled has no more. */
const ABORT_TIMEOUT = 2000;
/**
 * Uploads an archive in parts, of which S3 checks each by its SHA-256. What is read is held against the archive's own
 * digest before the last part is sent. When it fails, or the job is cancelled, the parts are taken back.
 * @returns the version of the object, where the bucket keeps versions
 * @throws Problem when S3 refuses, with the command where parts stay behind; Interrupted
 */
async function upload(aws, object) {
    const { staging, key } = object;
    const { Upload } = await Promise.all(/* import() */[__webpack_require__.e(711), __webpack_require__.e(358)]).then(__webpack_require__.t.bind(__webpack_require__, 2358, 19));
    const course = {};
    const client = await uploadClient(aws, course);
    const sending = new Upload({
        client,
        params: requestOf(object),
        partSize: PART_BYTES,
        queueSize: AT_ONCE,
        leavePartsOnError: false,
    });
    sending.on('httpUploadProgress', ({ loaded = 0 }) => object.onProgress(loaded));
    try {
        const { VersionId: version } = await sending.done();
        return version === 'null' ? undefined : version;
    }
    catch (thrown) {
        if (aws.interruption?.aborted)
            throw new Interrupted({ cause: thrown });
        if (!course.failure && thrown instanceof src_problem/* Problem */.A)
            throw thrown;
        const problem = course.failure
            ? explainS3(course.failure.error, { aws, staging, action: course.failure.action })
            : noAnswer(staging, thrown);
        throw course.uploadId ? withLeftovers(problem, { staging, key, uploadId: course.uploadId }) : problem;
    }
}
/** Whether the object may be there although the upload failed: the reply to its completion was lost. */
function isUnsettled(error) {
    if (!(error instanceof src_problem/* Problem */.A) || error instanceof Interrupted || error.cause === undefined)
        return false;
    const { kind, code } = failureOf(error.cause);
    return kind === 'unclear' || code === 'NoSuchUpload';
}
function requestOf({ staging, key, archive, metadata }) {
    return {
        Bucket: staging.bucket,
        Key: key,
        Body: external_node_stream_.Readable.from(blocksOf(archive), { highWaterMark: 1 }),
        ContentType: 'application/zip',
        ChecksumAlgorithm: 'SHA256',
        Metadata: metadata,
        ...(staging.kmsKeyId && { ServerSideEncryption: 'aws:kms', SSEKMSKeyId: staging.kmsKeyId }),
    };
}
/** @throws Problem at the last block, when the blocks are not those that were digested */
function* blocksOf(archive) {
    const { size, sha256 } = archive;
    const digest = (0,external_node_crypto_.createHash)('sha256');
    for (let at = 0; at < size; at += layer_archive/* BLOCK_BYTES */.Yo) {
        const block = readAgain(archive, at, layer_archive/* BLOCK_BYTES */.Yo);
        digest.update(block);
        if (at + layer_archive/* BLOCK_BYTES */.Yo >= size && digest.digest('base64') !== sha256)
            throw new src_problem/* Problem */.A('The zip changed while it was uploaded.', 'Let nothing write to it while the step runs, and run the job again.');
        yield block;
    }
}
/**
 * Some bytes of an archive, or what is left of it.
 * @throws Problem where they cannot be read
 */
function readAgain(archive, from, bytes) {
    try {
        return archive.read(from, Math.min(archive.size, from + bytes));
    }
    catch (error) {
        throw new src_problem/* Problem */.A(`The zip of the layer cannot be read again (${(0,layer_unreadable/* systemCode */.x)(error)}).`, "Check the runner's disk, and run the job again.");
    }
}
/**
 * A client that repeats by itself, notes in `course` how it goes, and whose requests end in time when the job is
 * cancelled: parts at once, what begins or completes the upload when there was time for an answer, as the upload could
 * not be taken back without its id. A beginning whose reply is lost and which is repeated leaves an upload without
 * parts, which costs nothing.
 */
async function uploadClient(aws, course) {
    const { S3Client } = await __webpack_require__.e(/* import() */ 711).then(__webpack_require__.t.bind(__webpack_require__, 3711, 19));
    const settings = otherClient(aws);
    const { requestHandler: handler } = settings;
    const handle = (request, options) => {
        const { signal, overdue } = deadlineOf(aws, request.method);
        return handler.handle(request, { ...options, abortSignal: signal }).catch((error) => {
            // The SDK repeats what is called so.
            throw overdue() ? Object.assign(new Error('S3 did not answer'), { name: 'TimeoutError' }) : error;
        });
    };
    const client = new S3Client({
        ...settings,
        maxAttempts: staged_upload_ATTEMPTS,
        requestHandler: { metadata: handler.metadata, handle },
    });
    client.middlewareStack.add((next, { commandName }) => async (args) => {
        try {
            const result = await next(args);
            if (commandName === 'CreateMultipartUploadCommand')
                Object.assign(course, { uploadId: result.output.UploadId });
            if (commandName === 'AbortMultipartUploadCommand')
                delete course.uploadId;
            return result;
        }
        catch (error) {
            const isAbort = commandName === 'AbortMultipartUploadCommand';
            course.failure ??= { error, action: isAbort ? 's3:AbortMultipartUpload' : 's3:PutObject' };
            if (isAbort && failureOf(error).code === 'NoSuchUpload')
                delete course.uploadId;
            throw error;
        }
    }, { step: 'initialize' });
    return client;
}
/** Until when a request is waited for: PUT is a part, POST begins or completes the upload, DELETE takes it back. */
function deadlineOf({ clock, interruption }, method) {
    const isCancelled = () => interruption?.aborted === true;
    if (method === 'DELETE') {
        const signal = isCancelled() ? AbortSignal.timeout(ABORT_TIMEOUT) : clock.deadline(staged_upload_CALL_TIMEOUT);
        return { signal, overdue: () => false };
    }
    const deadline = clock.deadline(method === 'PUT' ? PART_TIMEOUT : staged_upload_CALL_TIMEOUT);
    const signal = interruption && method === 'PUT' ? AbortSignal.any([deadline, interruption]) : deadline;
    return { signal, overdue: () => deadline.aborted && !isCancelled() };
}
/** A reply with a good status may lack what tells of a part, or be none of S3's at all. */
function noAnswer({ bucket }, cause) {
    return new src_problem/* Problem */.A(`What came back while the zip was sent to bucket ${bucket} is no answer of S3.`, 'Look for a proxy that changes replies between the runner and S3, and run the job again.', { cause });
}
function withLeftovers({ what, fix, cause }, { staging, key, uploadId }) {
    const command = `aws s3api abort-multipart-upload --bucket ${staging.bucket} --key ${key} --upload-id ${uploadId}`;
    return new src_problem/* Problem */.A(what, `${fix} The parts that were sent could not be taken back (s3:AbortMultipartUpload) and stay behind, where they are paid for: \`${command}\`.`, { cause });
}

;// CONCATENATED MODULE: ./build/src/aws/s3/staged-removal.js



/** Milliseconds that a removal gets in a job that was cancelled, which has 3.5 s. */
const LAST_CALL = 1500;
/**
 * Deletes an object, with its version where it has one, as a plain deletion would only hide it. It is the one thing
 * that is sent although the job was cancelled: it undoes what the job did.
 * @returns a warning where something stays behind; what the layer is does not depend on it, so that it never throws
 */
async function removeObject(aws, object) {
    const { objectVersion: version, ...plain } = object;
    const failed = await deleteObject(aws, object);
    if (failed === undefined)
        return undefined;
    const { status } = failureOf(failed);
    if (version && status === 403 && (await deleteObject(aws, plain)) === undefined)
        return `The staged object s3://${object.bucket}/${object.key} is deleted, but its version stays behind, as the role may not do s3:DeleteObjectVersion: ${howTo(object)}`;
    return `The staged object s3://${object.bucket}/${object.key} could not be removed (${reasonOf(failed)}): ${howTo(object)}`;
}
function howTo({ bucket, key, objectVersion: version }) {
    const command = `aws s3api delete-object --bucket ${bucket} --key ${key}`;
    return `\`${command}${version ? ` --version-id ${version}` : ''}\`.`;
}
function reasonOf(error) {
    const { code, status, message } = failureOf(error);
    return status === 403 ? `${code}: the role may not do s3:DeleteObject` : `${code}, ${message}`;
}
/** @returns what went wrong, if anything did */
async function deleteObject(aws, { bucket, key, objectVersion: version }) {
    try {
        const { DeleteObjectCommand } = await __webpack_require__.e(/* import() */ 711).then(__webpack_require__.t.bind(__webpack_require__, 3711, 19));
        const s3 = await connectToS3(aws);
        const input = { Bucket: bucket, Key: key, ...(version && { VersionId: version }) };
        const send = (options) => s3.send(new DeleteObjectCommand(input), options);
        await aws.call(send, { quota: 'other', repeatable: true }).catch((error) => {
            if (error instanceof Interrupted)
                return send({ abortSignal: AbortSignal.timeout(LAST_CALL) });
            throw error;
        });
        return undefined;
    }
    catch (error) {
        return error ?? new Error('deletion failed');
    }
}

;// CONCATENATED MODULE: ./build/src/aws/s3/staging.js









/**
 * Whether a zip has to go through S3: Lambda's limits are "must be smaller than", for the zip and for the body of the
 * request that carries it.
 * @param bodyBytes of the whole request, with the zip in Base64
 */
function needsStaging({ size, bodyBytes, mode, }) {
    return mode === 'reference' || size >= limits/* LIMITS */.b.directZipBytes || bodyBytes >= limits/* LIMITS */.b.requestBytes;
}
/**
 * Puts a layer's zip into S3, unless it is there, and reads back that it is there as it should be.
 * @throws Problem when S3 refuses; nothing of the upload stays behind then, or the problem says what does
 */
async function stage(aws, { layerName, archive, staging, onProgress = () => undefined }) {
    const sha256 = Buffer.from(archive.sha256, 'base64').toString('hex');
    const wanted = { staging, key: keyOf(staging, layerName, sha256), sha256, archive };
    const there = await find(aws, wanted);
    if (there)
        return stagedOf(aws, wanted, { ...there, found: true });
    const version = await uploadSettled(aws, wanted, onProgress);
    const staged = stagedOf(aws, wanted, { version, found: false });
    try {
        const made = await find(aws, wanted, version);
        if (!made)
            throw notThere(staged);
        if (staging.mode === 'reference' && !made.version)
            throw withoutVersions(staging.bucket);
        return stagedOf(aws, wanted, { ...made, found: false });
    }
    catch (error) {
        await staged.remove();
        throw error;
    }
}
function stagedOf(aws, { staging, key }, { version, found }) {
    const { bucket, mode } = staging;
    const object = { bucket, key, ...(version && { objectVersion: version }) };
    return {
        ...{ ...object, mode, found },
        remove: async () => (mode === 'copy' ? removeObject(aws, object) : undefined),
    };
}
/** An upload whose last reply was lost may have come to its end all the same. */
async function uploadSettled(aws, wanted, onProgress) {
    try {
        return await upload(aws, { ...wanted, metadata: { sha256: wanted.sha256 }, onProgress });
    }
    catch (error) {
        const made = isUnsettled(error) ? await find(aws, wanted) : undefined;
        if (!made)
            throw error;
        return made.version;
    }
}
/** @returns undefined where there is no such object, or another one than is wanted */
async function find(aws, wanted, version) {
    const { staging, key } = wanted;
    const { HeadObjectCommand } = await __webpack_require__.e(/* import() */ 711).then(__webpack_require__.t.bind(__webpack_require__, 3711, 19));
    const command = new HeadObjectCommand({
        Bucket: staging.bucket,
        Key: key,
        ChecksumMode: 'ENABLED',
        ...(version && { VersionId: version }),
    });
    const head = await callS3(aws, {
        ...{ staging, action: version ? 's3:GetObjectVersion' : 's3:GetObject' },
        send: (s3, options) => s3.send(command, options).catch((error) => {
            if (failureOf(error).status === 404)
                return undefined;
            throw error;
        }),
    });
    if (!head || !isWanted(head, wanted))
        return undefined;
    return head.VersionId === 'null' ? {} : { version: head.VersionId };
}
/** Whoever may write to the bucket can write our metadata; the checksum is S3's own. */
function isWanted(head, { staging, sha256, archive }) {
    return (head.ContentLength === archive.size &&
        head.Metadata?.['sha256'] === sha256 &&
        !['GLACIER', 'DEEP_ARCHIVE'].includes(head.StorageClass ?? '') &&
        isEncrypted(head, staging) &&
        head.ChecksumSHA256?.replace(/-\d+$/, '') === checksumOf(archive));
}
/** What key an alias stands for is not known here. */
function isEncrypted({ ServerSideEncryption: kind, SSEKMSKeyId: used = '' }, { kmsKeyId }) {
    if (kmsKeyId === undefined)
        return true;
    const id = /(?:^|key\/)([0-9a-z-]+)$/.exec(kmsKeyId)?.[1];
    return kind === 'aws:kms' && (id === undefined || used.endsWith(id));
}
/**
 * The SHA-256 that S3 has of an object: of an upload in parts it is that of the parts' digests.
 * Source: S3 user guide, "Checking object integrity", composite checksums.
 */
function checksumOf(archive) {
    const { size, sha256 } = archive;
    if (size <= PART_BYTES)
        return sha256;
    const digest = (0,external_node_crypto_.createHash)('sha256');
    for (let from = 0; from < size; from += PART_BYTES) {
        const part = (0,external_node_crypto_.createHash)('sha256');
        for (const block of archive.blocks(from, Math.min(size, from + PART_BYTES)))
            part.update(block);
        digest.update(part.digest());
    }
    return digest.digest('base64');
}
function notThere({ bucket, key }) {
    return new src_problem/* Problem */.A(`S3 took s3://${bucket}/${key} and does not have it as it was sent.`, 'Look for something that changes or removes new objects of this bucket (another run, a lifecycle rule, a function), and run the job again.');
}

;// CONCATENATED MODULE: ./build/src/delivery/publish-in-region.js






/**
 * Makes a version with the content, and puts it down in the report.
 * @returns the newest version's number
 * @throws Problem when it could not be made for certain
 */
async function makeVersion(site, making) {
    const { publication, zip, description, newest, isFiller = false } = making;
    try {
        const published = await publishLayerVersion(site.aws, {
            ...publication.of(description, zip),
            newestBefore: newest,
            onMade: (version, adopted) => recordMade(site, { version, adopted, isFiller }),
        });
        recordExtra(site, published);
        return Math.max(published.version.version, ...published.extra);
    }
    catch (error) {
        throw zip ? publish_in_region_unreadable(error, site.aws, zip) : error;
    }
}
/** Lambda reads the zip with the role's own rights, so what it refuses may be S3's refusal. */
function publish_in_region_unreadable(error, aws, zip) {
    const cause = error instanceof src_problem/* Problem */.A ? error.cause : undefined;
    return cause === undefined ? error : (explainUnreadable(cause, aws, zip) ?? error);
}
/** Puts the zip into the bucket of a region, where it has to go that way. */
async function stageIn({ aws, tell }, { inputs }, { archive, staged }) {
    if (!staged || !inputs.staging)
        return undefined;
    const staging = (0,inputs_staging/* stagingFor */.Bk)(inputs.staging, aws.region);
    const zip = await stage(aws, { layerName: inputs.layerName, archive, staging });
    tell(`${zip.found ? 'Found' : 'Staged'} s3://${zip.bucket}/${zip.key}`);
    return zip;
}
/** Takes the zip away again; one that Lambda is to refer to stays. */
async function unstage({ report, warn }, zip) {
    if (!zip)
        return;
    const left = await zip.remove();
    if (left !== undefined)
        warn(left);
    if (zip.mode === 'reference' && !report.version)
        warn(`s3://${zip.bucket}/${zip.key} stays in the bucket, for the next run to find.`);
}
/** A version that serves, made by this run or not; one that it made before now only takes up a number. */
function recordVersion({ report, tell }, { version, published, adopted }) {
    const { arn, version: number, codeSize, codeSha256, description } = version;
    const earlier = report.version?.published ? [report.version.version] : [];
    const fillers = [...(report.version?.fillers ?? []), ...earlier, ...(report.fillers ?? [])];
    delete report.fillers;
    report.version = {
        ...{ layerArn: (0,aws_arn/* parseLayerVersionArn */.i3)(arn)?.layerArn ?? '', arn, version: number },
        ...{ codeSize, codeSha256, description, published, adopted },
        ...{ extra: report.version?.extra ?? [], fillers },
    };
    tell(`${published ? 'Published' : 'Serving'} ${arn}`);
    if (adopted)
        tell('The reply was lost; the version was found by its content and taken over');
}
function recordMade(site, { version, adopted, isFiller }) {
    if (!isFiller)
        return recordVersion(site, { version, published: true, adopted });
    const { report, tell } = site;
    report.fillers = [...(report.fillers ?? []), version.version];
    tell(`${version.arn} takes up a number`);
}
/** Versions of the same content that AWS made besides. */
function recordExtra({ report, warn }, { version: { arn, version }, extra }) {
    if (extra.length === 0)
        return;
    report.version?.extra.push(...extra);
    const layer = arn.slice(arn.indexOf(':layer:') + ':layer:'.length, arn.lastIndexOf(':'));
    const commands = extra.map((number) => `\`aws lambda delete-layer-version --layer-name ${layer} --version-number ${number}\``);
    warn(`AWS made the same content twice: version ${version} of ${layer} serves, version ${extra.join(' and ')} is one too many. Nothing uses it; delete it with ${commands.join(', ')}.`);
}

// EXTERNAL MODULE: ./build/src/conclude.js
var conclude = __webpack_require__(1612);
;// CONCATENATED MODULE: ./build/src/rollout/side-by-side.js
/**
 * Works on items side by side, at most `limit` at a time.
 * @returns the results in the order of the items
 */
async function sideBySide(items, limit, work) {
    const results = new Array(items.length);
    const queue = items.entries();
    const worker = async () => {
        for (const [index, item] of queue)
            results[index] = await work(item);
    };
    await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
    return results;
}

;// CONCATENATED MODULE: ./build/src/delivery/look-everywhere.js




/** Regions that are worked on at a time. */
const REGIONS_AT_ONCE = 8;
/** How long the others wait for a region most of whose calls fail, and for one that does not answer. Milliseconds. */
const PATIENCE = { failing: 60_000, silent: 30_000 };
/** How often it is asked whether to wait on. Milliseconds. */
const POLL = 250;
/**
 * Looks at every region before anything is written to one. What AWS refuses in one of them stops the run; a region that
 * cannot be reached fails alone, and one that takes long because its calls fail is not waited for.
 * @param fail called for a region that cannot be reached; without it, that stops the run too
 * @throws Problem with everything that is refused
 */
async function lookEverywhere(sites, lookAt, fail) {
    const looks = begin(sites, lookAt);
    await settled(looks);
    const errors = looks.flatMap(({ site, outcome }) => outcome && 'error' in outcome ? [{ site, error: outcome.error }] : []);
    const refused = errors.filter(({ error }) => !fail || !isOutOfReach(error));
    if (refused.length > 0)
        throw togetherOf(refused);
    for (const { site, outcome } of looks)
        if (outcome && 'error' in outcome)
            fail?.(site, outcome.error);
    return {
        found: looks.flatMap(({ site, outcome }) => outcome && 'found' in outcome ? [[site, outcome.found]] : []),
        late: looks.flatMap(({ site, outcome, result }) => outcome ? [] : [[site, result]]),
    };
}
function begin(sites, lookAt) {
    const starts = [];
    const releases = [];
    const looks = sites.map((site) => {
        const turn = new Promise((start) => starts.push(start));
        let release = () => undefined;
        releases.push(new Promise((resolve) => (release = resolve)));
        const look = { site, result: turn.then(() => lookAt(site)), release };
        look.result.then((found) => (look.outcome = { found }), (error) => (look.outcome = { error }));
        return look;
    });
    void sideBySide([...looks.entries()], REGIONS_AT_ONCE, async ([index, look]) => {
        look.startedAt = look.site.aws.clock.now();
        starts[index]?.();
        await Promise.race([look.result.catch(() => undefined), releases[index]]);
    });
    return looks;
}
/** Waits until all have come to an end, or only those are left that nobody has to wait for. */
async function settled(looks) {
    const all = Promise.allSettled(looks.map(({ result }) => result)).then(() => true);
    const [first] = looks;
    if (!first)
        return;
    const { clock } = first.site.aws;
    for (;;) {
        if (await Promise.race([all, clock.sleep(POLL).then(() => false)]))
            return;
        const late = looks.filter((look) => look.outcome === undefined && isLate(look));
        for (const { release } of late)
            release();
        if (looks.length > 1 && looks.every((look) => look.outcome !== undefined || late.includes(look)))
            return;
    }
}
function isLate({ site: { aws }, startedAt }) {
    if (startedAt === undefined)
        return false;
    const now = aws.clock.now();
    const { failures, answers, answeredAt } = aws.health;
    if (now - Math.max(startedAt, answeredAt) > PATIENCE.silent)
        return true;
    return failures > answers && now - startedAt > PATIENCE.failing;
}
/** Tells whether a region was not reached, as against AWS refusing something. */
function isOutOfReach(error) {
    if (!(error instanceof src_problem/* Problem */.A) || error.cause === undefined)
        return false;
    return failureOf(error.cause).kind !== 'refused';
}
/** One is told as it is; several are told together, with the regions of each, so that they can be put right together. */
function togetherOf(refused) {
    const [first] = refused;
    const interrupted = refused.find(({ error }) => error instanceof Interrupted);
    if (interrupted)
        return interrupted.error;
    if (refused.length === 1 && first)
        return inItsRegion(first.site, first.error);
    const regions = new Map();
    for (const { site, error } of refused) {
        const message = error instanceof Error ? error.message : String(error);
        regions.set(message, [...(regions.get(message) ?? []), site.aws.region]);
    }
    const texts = [...regions].map(([message, where]) => `${where.join(', ')}: ${message}`);
    return new src_problem/* Problem */.A(`Nothing was written, for ${texts.length === 1 ? 'one reason' : `${texts.length} reasons`}.`, texts.join(' '));
}
/** A refusal that may not name the region that it is about. */
function inItsRegion({ aws, place }, error) {
    if (!(error instanceof src_problem/* Problem */.A) || error.message.includes(aws.region))
        return error;
    return new src_problem/* Problem */.A(place(error.what), error.fix, { cause: error.cause });
}

;// CONCATENATED MODULE: ./build/src/delivery/run.js





/** The regions that are worked on, in the order of the input. */
function regionsOf({ sites, found }) {
    return sites.flatMap((site) => {
        const one = found.get(site);
        return one && !site.report.problem ? [[site, one]] : [];
    });
}
/**
 * Works on regions side by side. What fails is put down to its region, unless there is only one; a cancelled job ends when
 * all have come to an end, as each has something to clear away.
 */
async function inRegions(delivery, regions, work) {
    const ends = await sideBySide(regions, REGIONS_AT_ONCE, ([site, item]) => work(site, item).then(() => undefined, (error) => endOf(delivery, site, error)));
    const end = ends.find((one) => one !== undefined);
    if (end)
        throw end.error;
}
/** Puts a failure down to its region; returns it where it ends the run. */
function endOf(delivery, site, error) {
    const fail = failAlone(delivery);
    if (!fail || error instanceof Interrupted)
        return { error };
    fail(site, error);
    return undefined;
}
/** Puts a failure down to its region, where there are several. */
function failAlone({ report }) {
    if (report.regions.length === 1)
        return undefined;
    return ({ report: region, place }, error) => {
        region.problem = (0,conclude/* asProblem */.g)(error);
        report.problems.push({ ...region.problem, what: place(region.problem.what) });
        log/* log */.Rm.info(place(`failed: ${region.problem.what}`));
    };
}
/** Waits until it is known of every region what is there. */
async function settleLate(run) {
    const settling = run.late.splice(0);
    await inRegions(run.delivery, settling, async (site, result) => {
        run.found.set(site, await result);
    });
}

;// CONCATENATED MODULE: ./build/src/delivery/version-number.js


/** Versions that are made in one region to come to the number of the others, at the most. */
const MOST_FILLERS = 100;
/** The number that all regions come to: the highest that one of them has or gets. */
function commonNumber(standings) {
    return Math.max(0, ...standings.map(({ newest, serves }) => (serves ? newest : newest + 1)));
}
/** How many versions a region is from a number; the last of them is the one that serves. */
function versionsTo(goal, { newest, serves }) {
    return Math.max(goal - newest, serves && newest >= goal ? 0 : 1);
}
/** @throws Problem when regions are too far apart */
function refuseWideGap(goal, standings) {
    const first = standings.find((one) => versionsTo(goal, one) - 1 > MOST_FILLERS);
    if (!first)
        return;
    throw new src_problem/* Problem */.A(`\`align-versions\` would make ${(0,units/* formatCount */.B4)(versionsTo(goal, first))} versions in ${first.region} to come from ${first.newest} to ${goal}, and it makes ${MOST_FILLERS} at the most.`, 'Leave `align-versions` out, or publish under a new `layer-name`, which starts at 1 everywhere.');
}
const FILLER = 'filler for align-versions';
/** The description of a version that only takes up a number; it ends with the content's mark as any other. */
function fillerDescription(mark) {
    return `${FILLER} ${mark}`;
}
/** Tells whether a version only takes up a number: none serves, and none says whom its layer is shared with. */
function isFiller({ description }) {
    return description.startsWith(`${FILLER} sha256:`);
}

;// CONCATENATED MODULE: ./build/src/delivery/align.js





/**
 * Where the regions stand before anything is made, and the number that they come to.
 * @throws Problem when they are too far apart
 */
function planAlignment(run) {
    const standings = regionsOf(run).map(standingOf);
    const goal = commonNumber(standings);
    refuseWideGap(goal, standings);
    return goal;
}
function standingOf([{ aws }, { newest, reusable }]) {
    return { region: aws.region, newest, serves: reusable?.version === newest };
}
/**
 * Brings the content to one version number in all regions: first the numbers before it are taken up everywhere, then the
 * version that serves is made. AWS leaves out numbers of versions that were deleted, which only shows when one is given:
 * then the goal is higher, and the others follow.
 * @throws Problem when the regions are too far apart
 */
async function publishAligned(run) {
    const standings = new Map(regionsOf(run).map((one) => [one[0], standingOf(one)]));
    const zips = new Map();
    const fleet = { run, standings, zips };
    serveWhatIsThere(run);
    try {
        while (await bringCloser(fleet))
            ;
    }
    finally {
        await Promise.all([...zips].map(([site, zip]) => unstage(site, zip)));
    }
}
function serveWhatIsThere(run) {
    for (const [site, { reusable, newest }] of regionsOf(run))
        if (reusable?.version === newest)
            recordVersion(site, { version: reusable, published: false, adopted: false });
}
/** @returns whether there may be more to do */
async function bringCloser(fleet) {
    const { run } = fleet;
    const here = standingsOf(fleet);
    const goal = commonNumber(here.map(([, standing]) => standing));
    refuseWideGap(goal, here.map(([, standing]) => standing));
    const isBehind = ([, standing]) => versionsTo(goal, standing) > 0;
    if (!here.some(isBehind))
        return false;
    log/* log */.Rm.info(`Every region comes to version ${goal}`);
    await inRegions(run.delivery, here.filter(isBehind), async (site, standing) => {
        while (standing.newest < goal - 1)
            await makeOne(fleet, [site, standing], 'filler');
    });
    const left = standingsOf(fleet).filter(isBehind);
    if (left.some(([, { newest }]) => newest >= goal))
        return true;
    await inRegions(run.delivery, left, (site, standing) => makeOne(fleet, [site, standing], 'serving'));
    return true;
}
/** Where the regions stand that did not fail. */
function standingsOf({ run, standings }) {
    return regionsOf(run).flatMap(([site]) => {
        const standing = standings.get(site);
        return standing ? [[site, standing]] : [];
    });
}
async function makeOne({ run, zips }, [site, standing], kind) {
    const { contentHash, description: usual } = run.delivery.layer;
    const publication = await run.publication();
    if (!zips.has(site))
        zips.set(site, await stageIn(site, run.delivery, publication));
    const isFiller = kind === 'filler';
    const description = isFiller ? fillerDescription((0,version_mark/* markOf */.Fg)(contentHash)) : usual;
    const making = { publication, zip: zips.get(site), description, newest: standing.newest, isFiller };
    standing.serves = false;
    standing.newest = await makeVersion(site, making);
    standing.serves = !isFiller;
}

// EXTERNAL MODULE: ./build/src/aws/parameter-name.js
var parameter_name = __webpack_require__(5234);
;// CONCATENATED MODULE: ./build/src/aws/parameters.js




/** How long a parameter may show its old value after it was written. Milliseconds. */
const parameters_SETTLE_PAUSES = [0, 500, 1000, 2000, 4000, 8000];
/**
 * Brings a parameter to a value: writes only where it has another one, and reads it back. Doing it twice does no harm.
 * @returns what it took
 * @throws Problem when AWS refuses, when the parameter is no String, or when it does not have the value afterwards
 */
async function bringParameter(aws, wanted) {
    const { name, value } = wanted;
    if ((await readParameter(aws, name))?.value === value)
        return 'unchanged';
    await writeParameter(aws, wanted);
    for (const pause of parameters_SETTLE_PAUSES) {
        await aws.sleep(pause);
        if ((await readParameter(aws, name))?.value === value)
            return 'written';
    }
    throw new src_problem/* Problem */.A(`The parameter ${name} in ${aws.region} was written, and has another value than ${value} afterwards.`, 'Look for another job that writes the same parameter (`aws ssm get-parameter-history --name ${name}` shows who did), and run this one again.');
}
/**
 * @returns undefined where there is no such parameter
 * @throws Problem for one that is no String, whose value is not looked at
 */
async function readParameter(aws, name) {
    const { GetParameterCommand } = await __webpack_require__.e(/* import() */ 736).then(__webpack_require__.t.bind(__webpack_require__, 4736, 19));
    const ssm = await connectTo(aws);
    const read = async (options) => {
        const { Parameter: parameter } = await ssm.send(new GetParameterCommand({ Name: name }), options);
        const { Type: type, Value: value, Version: version } = parameter ?? {};
        if (!type || value === undefined || version === undefined)
            throw new Error('GetParameter was answered without a parameter');
        return { type, value, version };
    };
    const readIfThere = () => aws.call(read, { quota: 'other', repeatable: true }).catch((error) => {
        if (failureOf(error).code === 'ParameterNotFound')
            return undefined;
        throw error;
    });
    const found = await explained(parameters_attempt(aws, 'ssm:GetParameter', name), readIfThere);
    if (found && found.type !== 'String')
        throw otherType(aws, name, found.type);
    return found && { value: found.value, version: found.version };
}
/**
 * Writes a parameter of type String, over the one that is there.
 * @returns its new version
 * @throws Problem when AWS refuses
 */
async function writeParameter(aws, { name, value, description }) {
    const { PutParameterCommand } = await __webpack_require__.e(/* import() */ 736).then(__webpack_require__.t.bind(__webpack_require__, 4736, 19));
    const ssm = await connectTo(aws);
    const input = {
        ...{ Name: name, Value: value, Description: description },
        ...{ Type: 'String', Overwrite: true },
    };
    const write = async (options) => {
        const { Version: version } = await ssm.send(new PutParameterCommand(input), options);
        if (version === undefined)
            throw new Error('PutParameter was answered without a version');
        return version;
    };
    return explained(parameters_attempt(aws, 'ssm:PutParameter', name), () => aws.call(write, { quota: 'other', repeatable: true }));
}
function otherType({ region }, name, type) {
    return new src_problem/* Problem */.A(`The parameter ${name} in ${region} is a ${type}, and AWS lets no parameter change its type.`, `Give another name as \`ssm-parameter\`, or remove that one if nothing reads it: \`aws ssm delete-parameter --region ${region} --name ${name}\`.`);
}
/** The SSM client is loaded only here. */
async function connectTo(aws) {
    const { SSMClient: Client } = await __webpack_require__.e(/* import() */ 736).then(__webpack_require__.t.bind(__webpack_require__, 4736, 19));
    return new Client(otherClient(aws));
}
/** The account is left open, as everywhere in a policy's statements here: its author knows it. */
function parameters_attempt({ partition, region }, action, name) {
    return {
        service: 'AWS Systems Manager',
        action,
        subject: `the parameter ${name}`,
        resource: `arn:${partition}:ssm:${region}:*:parameter/${name.replace(/^\//, '')}`,
        region,
    };
}

;// CONCATENATED MODULE: ./build/src/rollout/layer-list.js

/** What a version's ARN ends with before the version exists. */
const UNPUBLISHED = 'new';
/**
 * The layer list a function should have: this layer's version swapped in place at the same index, appended where
 * it was missing, everything else byte for byte as it was read.
 * A layer is the same when partition, region, account and name are equal, never by the beginning of its name.
 * @param current the function's list as just read
 */
function nextLayers(current, { layerArn, arn }) {
    const index = indexOfLayer(current, layerArn);
    return index < 0 ? [...current, arn] : current.with(index, arn);
}
/** Where in a list a version of the layer is; -1 where there is none. */
function indexOfLayer(layers, layerArn) {
    return layers.findIndex((arn) => (0,aws_arn/* parseLayerVersionArn */.i3)(arn)?.layerArn === layerArn);
}
/** Tells whether two lists are the same, in the same order. */
function sameLayers(a, b) {
    return a.length === b.length && a.every((arn, index) => arn === b[index]);
}
/** The ARN that a layer of this name has in the account and region of a function. */
function layerArnBeside(functionArn, layerName) {
    return functionArn.replace(/:function:.*$/, `:layer:${layerName}`);
}
/** A layer version for people: its number. */
function versionNumber(arn) {
    return arn.slice(arn.lastIndexOf(':') + 1);
}

;// CONCATENATED MODULE: ./build/src/aws/functions.js



/**
 * Reads a function by GetFunction, whose quota is 100 a second; the presigned code URL of the reply is dropped here.
 * @param nameOrArn without a qualifier
 * @param qualifier a version or an alias; without one it is `$LATEST`, the only one whose layers can be changed
 * @throws Problem when AWS does not show it
 */
async function readFunction(aws, nameOrArn, qualifier) {
    return getFunction(aws, { nameOrArn, qualifier }, ({ Configuration }) => stateOf(Configuration ?? {}, nameOrArn));
}
/**
 * Asks where a function's code is; the URL is good for ten minutes.
 * @throws Problem when AWS does not show the function
 */
async function locateCode(aws, nameOrArn) {
    return getFunction(aws, { nameOrArn }, ({ Configuration, Code }) => ({
        size: stateOf(Configuration ?? {}, nameOrArn).codeSize,
        // Of an image there is a URI instead.
        location: Code?.RepositoryType === 'S3' ? Code.Location : undefined,
    }));
}
async function getFunction(aws, { nameOrArn, qualifier }, take) {
    const input = { FunctionName: nameOrArn, ...(qualifier && { Qualifier: qualifier }) };
    const get = async (options) => take(await aws.lambda.send(new dist_cjs/* GetFunctionCommand */.YF5(input), options));
    return explained(functionAttempt(aws, 'lambda:GetFunction', nameOrArn, qualifier), () => aws.call(get, { quota: 'get-function', repeatable: true }));
}
function stateOf(configuration, asked) {
    const { FunctionName: name, FunctionArn: arn, Version: version, RevisionId: revisionId } = configuration;
    const { CodeSha256: codeSha256 } = configuration;
    if (!name || !arn || !version || !revisionId || !codeSha256)
        throw new Error(`GetFunction answered without a configuration for ${asked}`);
    return {
        name,
        arn: withoutQualifier(arn),
        version,
        revisionId,
        layers: layersOf(configuration),
        codeSha256,
        codeSize: configuration.CodeSize ?? 0,
        settings: settingsOf(configuration),
        ...functions_kindOf(configuration),
        ...conditionOf(configuration),
        timeout: configuration.Timeout ?? DEFAULT_TIMEOUT,
    };
}
/** Seconds. Source: Lambda developer guide, "Configure Lambda function timeout". */
const DEFAULT_TIMEOUT = 3;
/**
 * What a function runs with besides its code and layers, as a hash: to be held against another one, and nothing of its
 * environment is kept. Members that AWS changes by itself are no part of it.
 */
function settingsOf(configuration) {
    const { Runtime, Handler, Role, Timeout, MemorySize, Environment, VpcConfig, KMSKeyArn } = configuration;
    const { DeadLetterConfig, TracingConfig, EphemeralStorage, FileSystemConfigs } = configuration;
    const { SubnetIds = [], SecurityGroupIds = [] } = VpcConfig ?? {};
    const settings = [
        ...[Runtime, Handler, Role, Timeout, MemorySize, KMSKeyArn, [...SubnetIds].sort()],
        ...[[...SecurityGroupIds].sort(), Object.entries(Environment?.Variables ?? {}).sort()],
        ...[DeadLetterConfig?.TargetArn, TracingConfig?.Mode, EphemeralStorage?.Size, FileSystemConfigs ?? []],
    ];
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(settings)).digest('hex');
}
/** Where a function is in its life, and in the last update. */
function conditionOf(configuration) {
    const { StateReason: stateReason, LastUpdateStatus: lastUpdateStatus } = configuration;
    const { LastUpdateStatusReason: lastUpdateReason } = configuration;
    return {
        state: configuration.State ?? 'Active',
        ...(stateReason && { stateReason }),
        ...(lastUpdateStatus && { lastUpdateStatus }),
        ...(lastUpdateReason && { lastUpdateReason }),
    };
}
/** What a function is made for, as GetFunction and ListFunctions tell it. */
function functions_kindOf({ PackageType, Runtime: runtime, Architectures }) {
    return {
        packageType: PackageType ?? 'Zip',
        ...(runtime && { runtime }),
        architecture: Architectures?.[0] ?? 'x86_64',
    };
}
/** The ARNs of a function's layer versions, in order. */
function layersOf({ Layers = [] }) {
    return Layers.map(({ Arn }) => Arn ?? '');
}
/** `arn:aws:lambda:REGION:ACCOUNT:function:NAME` has seven parts. */
function withoutQualifier(arn) {
    return arn.split(':', 7).join(':');
}
/**
 * Replaces a function's whole layer list, but only if the function still is as it was read.
 * Throws what the SDK throws: the caller tells a conflict (409, 412) from a refusal.
 */
async function writeLayers(aws, read, layers) {
    const input = { FunctionName: read.arn, Layers: [...layers], RevisionId: read.revisionId };
    const reply = await aws.call((options) => aws.lambda.send(new dist_cjs/* UpdateFunctionConfigurationCommand */.Zlw(input), options));
    if (!reply.RevisionId)
        throw new Error(`the update of ${read.name} was answered without a word`);
}
/**
 * What we were doing to a function, for a message.
 * @param nameOrArn without a qualifier
 * @param qualifier where it was done to a version or an alias
 */
function functionAttempt(aws, action, nameOrArn, qualifier) {
    const name = nameOrArn.split(':').at(-1) ?? nameOrArn;
    const arn = nameOrArn.startsWith('arn:')
        ? nameOrArn
        : `arn:${aws.partition}:lambda:${aws.region}:*:function:${name}`;
    const suffix = qualifier ? `:${qualifier}` : '';
    return { action, subject: `function "${name}${suffix}"`, resource: `${arn}${suffix}`, region: aws.region };
}

;// CONCATENATED MODULE: ./build/src/aws/pages.js

/**
 * Follows a list to its end, one page in memory at a time; an empty page is not the end.
 * @param what of what it is the list, for the message
 * @throws Problem when AWS comes back to a page it has given before, as the list would have no end
 */
async function* everyItem(what, read) {
    const seen = new Set();
    let from;
    do {
        const { items, next } = await read(from);
        yield* items;
        if (next && seen.has(next))
            throw endless(what);
        if (next)
            seen.add(next);
        from = next;
    } while (from);
}
function endless(what) {
    return new src_problem/* Problem */.A(`AWS does not end the list of ${what}: it came back to a page it had given before.`, 'Run the job again; nothing was done with the half of a list.');
}

;// CONCATENATED MODULE: ./build/src/aws/list-functions.js




/**
 * Lists every function of the account in this region, fifty in memory at a time.
 * @throws Problem when AWS refuses, or does not end the list
 */
function listFunctions(aws) {
    return everyItem('functions', (from) => list_functions_listPage(aws, from));
}
async function list_functions_listPage(aws, from) {
    // Fifty is the most that AWS puts on a page.
    const input = { MaxItems: 50, ...(from && { Marker: from }) };
    const list = async (options) => {
        const { Functions, NextMarker } = await aws.lambda.send(new dist_cjs/* ListFunctionsCommand */.xRr(input), options);
        if (!Functions)
            throw new Error('ListFunctions was answered without a list');
        return { items: Functions.map(listedFunction), next: NextMarker };
    };
    const attempt = {
        action: 'lambda:ListFunctions',
        subject: 'the list of functions',
        resource: '*',
        region: aws.region,
    };
    return explained(attempt, () => aws.call(list, { repeatable: true }));
}
function listedFunction(item) {
    const { FunctionName: name, FunctionArn: arn } = item;
    if (!name || !arn)
        throw new Error('ListFunctions was answered with a function without a name');
    return { name, arn, layers: layersOf(item), ...functions_kindOf(item) };
}

;// CONCATENATED MODULE: ./build/src/aws/tagged-functions.js



/**
 * Finds functions by a tag, by the Resource Groups Tagging API, whose client is loaded only here. What it knows may
 * be some seconds old: a function that was just deleted can still be found.
 * @returns their ARNs
 * @throws Problem when AWS refuses, or does not end the list
 */
async function taggedFunctions(aws, { key, value }) {
    const { GetResourcesCommand, ResourceGroupsTaggingAPIClient } = await __webpack_require__.e(/* import() */ 59).then(__webpack_require__.t.bind(__webpack_require__, 5059, 19));
    const tagging = new ResourceGroupsTaggingAPIClient(otherClient(aws));
    const tag = `${key}=${value}`;
    const attempt = {
        service: 'AWS Resource Groups Tagging API',
        action: 'tag:GetResources',
        subject: `the functions tagged ${tag}`,
        resource: '*',
        region: aws.region,
    };
    const page = (from) => {
        const command = new GetResourcesCommand({
            TagFilters: [{ Key: key, Values: [value] }],
            ResourceTypeFilters: ['lambda:function'],
            ResourcesPerPage: 100,
            ...(from && { PaginationToken: from }),
        });
        const find = async (options) => {
            const { ResourceTagMappingList, PaginationToken } = await tagging.send(command, options);
            if (!ResourceTagMappingList)
                throw new Error('GetResources was answered without a list');
            return {
                items: ResourceTagMappingList.map(({ ResourceARN }) => ResourceARN ?? ''),
                next: PaginationToken,
            };
        };
        return explained(attempt, () => aws.call(find, { quota: 'other', repeatable: true }));
    };
    const arns = [];
    for await (const arn of everyItem(`functions tagged ${tag}`, page))
        arns.push(arn);
    return arns;
}

;// CONCATENATED MODULE: ./build/src/rollout/glob.js
/**
 * Tells whether a name matches a pattern in which `*` stands for any characters and `?` for one. Takes time in
 * proportion to the two lengths, whatever the pattern: it only ever goes back to its last `*`.
 */
function matchesGlob(pattern, name) {
    let at = 0;
    let in_ = 0;
    let star = -1;
    let after = 0;
    while (in_ < name.length) {
        if (pattern[at] === '*') {
            star = at++;
            after = in_;
        }
        else if (pattern[at] === '?' || pattern[at] === name[in_]) {
            at++;
            in_++;
        }
        else if (star >= 0) {
            at = star + 1;
            in_ = ++after;
        }
        else
            return false;
    }
    while (pattern[at] === '*')
        at++;
    return at === pattern.length;
}

;// CONCATENATED MODULE: ./build/src/rollout/choose.js






/**
 * Chooses the functions: those named, then those found, in the order of `functions`; each once, and as named if it was
 * named. The account's functions are listed once, and only if a pattern asks for it.
 * @param layerArnFor the ARN that the layer has for a function, by the function's ARN
 * @throws Problem when they are more than `max-functions`
 */
async function choose(aws, inputs, layerArnFor) {
    const { functions, attach, alias, maxFunctions } = inputs;
    const items = functions.flatMap((one) => (one.kind === 'name' ? [one] : []));
    const named = new Map(items.map((one) => [one.function.reference, one]));
    const found = await choose_find(aws, functions, layerArnFor);
    const others = [...found.values()].filter(({ name, arn }) => !named.has(name) && !named.has(arn));
    const hasLayer = ({ layers, arn }) => !layers || indexOfLayer(layers, layerArnFor(arn)) >= 0;
    const kept = others.filter((one) => attach === 'always' || hasLayer(one));
    const chosen = [
        ...[...named].map(([reference, one]) => ({
            ...{ reference, named: true, ...withAlias(one.alias ?? alias) },
        })),
        ...kept.map(({ arn }) => ({ reference: arn, named: false, ...withAlias(alias) })),
    ];
    const count = countOf(chosen);
    if (count > maxFunctions)
        throw tooMany(count, maxFunctions);
    return { chosen, passedOver: others.filter((one) => !kept.includes(one)).map(({ name }) => name) };
}
/** A function may be named by its name and by its ARN too; that they are one shows when it is read. */
function countOf(chosen) {
    return new Set(chosen.map(({ reference }) => nameIn(reference))).size;
}
/** The name of a function, of its ARN or of itself. */
function nameIn(reference) {
    return reference.slice(reference.lastIndexOf(':') + 1);
}
function withAlias(alias) {
    return alias === undefined ? {} : { alias };
}
async function choose_find(aws, selectors, layerArnFor) {
    const found = new Map();
    for (const selector of selectors) {
        if (selector.kind !== 'tag')
            continue;
        for (const arn of await taggedFunctions(aws, selector)) {
            found.set(arn, { arn, name: nameIn(arn) });
        }
    }
    const patterns = selectors.filter(({ kind }) => kind === 'glob' || kind === 'using-layer');
    if (patterns.length === 0)
        return found;
    for await (const { name, arn, layers } of listFunctions(aws)) {
        const isFound = found.has(arn) || patterns.some((one) => finds(one, { name, arn, layers }, layerArnFor));
        if (isFound)
            found.set(arn, { name, arn, layers });
    }
    return found;
}
function finds(selector, { name, arn, layers }, layerArnFor) {
    if (selector.kind === 'glob')
        return matchesGlob(selector.pattern, name);
    return selector.kind === 'using-layer' && indexOfLayer(layers, layerArnFor(arn)) >= 0;
}
function tooMany(count, most) {
    return new src_problem/* Problem */.A(`\`functions\` chooses ${(0,units/* formatCount */.B4)(count)} functions, more than \`max-functions\` (${(0,units/* formatCount */.B4)(most)}).`, `If that is meant, set \`max-functions: ${count}\`; \`dry-run: true\` then shows which they are.`);
}

;// CONCATENATED MODULE: ./build/src/rollout/combined-size.js


/** No deflate stream unfolds to more than this many times its length. Source: zlib, "Maximum Expansion Factor". */
const MOST_EXPANSION = 1032;
/**
 * Holds a function's code and the list it is to have against the 262,144,000 unzipped bytes that AWS allows both
 * together. A list that is not larger than the one it has fits: AWS accepted that one.
 * @param code of the function; `unread` before anybody looked
 */
function fitOf({ layers, codeSize }, next, sizes, code = 'unread') {
    if (sameLayers(layers, next) || isNoLarger(next, layers, sizes))
        return { kind: 'fits' };
    const known = sumOf(next, sizes);
    if (known.bytes >= limits/* LIMITS */.b.unzippedBytes)
        return { kind: 'too large', bytes: known.bytes };
    const most = known.bytes + codeSize * MOST_EXPANSION;
    if (known.unknown.length === 0 && most < limits/* LIMITS */.b.unzippedBytes)
        return { kind: 'fits' };
    if (code === 'unread')
        return { kind: 'depends on the code' };
    const bytes = known.bytes + (code === 'unknown' ? 0 : code);
    if (bytes >= limits/* LIMITS */.b.unzippedBytes)
        return { kind: 'too large', bytes };
    const unknown = [...known.unknown, ...(code === 'unknown' ? ['its code'] : [])];
    return unknown.length > 0 ? { kind: 'unknown', of: unknown } : { kind: 'fits' };
}
function sumOf(layers, sizes) {
    const unknown = layers.filter((arn) => sizes.get(arn) === undefined);
    return { bytes: layers.reduce((sum, arn) => sum + (sizes.get(arn) ?? 0), 0), unknown };
}
/** What both lists have does not matter, so it need not be known. */
function isNoLarger(next, current, sizes) {
    const added = sumOf(next.filter((arn) => !current.includes(arn)), sizes);
    const removed = sumOf(current.filter((arn) => !next.includes(arn)), sizes);
    return added.unknown.length === 0 && removed.unknown.length === 0 && added.bytes <= removed.bytes;
}
/** Unzipped bytes by ARN, of the version that is to be published too. */
function sizesOf(layers, { arn, unzippedSize }) {
    const sizes = new Map([...layers].map(([known, { unzippedSize: size }]) => [known, size]));
    return unzippedSize === undefined ? sizes : sizes.set(arn, unzippedSize);
}

;// CONCATENATED MODULE: ./build/src/rollout/fit.js





/**
 * What stands in the way of giving a function the layer, judged before anything is written.
 * @returns one problem for each reason; none when it can go ahead
 */
function standsInTheWay({ fn, alias }, layer, facts) {
    if (fn.packageType !== 'Zip')
        return [fit_image(fn)];
    return [
        ...unusable(fn),
        ...misfits(fn, layer),
        ...(alias ? unfitAlias(fn, alias) : []),
        ...crowded(fn, layer),
        ...missingLayers(fn, layer, facts),
        ...tooLarge(fn, layer, facts),
    ];
}
const called = ({ name }) => `Function "${name}"`;
function fit_image(fn) {
    return new src_problem/* Problem */.A(`${called(fn)} is built from a container image, and images take no layers.`, "Take it off `functions`; put the layer's content into the image instead: `COPY <folder> /opt/`.");
}
/** AWS takes no update of it. */
function isUnusable({ state }) {
    return ['Failed', 'Deleting', 'Deactivating', 'Deactivated'].includes(state);
}
function unusable(fn) {
    if (!isUnusable(fn))
        return [];
    return [
        new src_problem/* Problem */.A(`${called(fn)} is in state ${fn.state} and cannot be updated.`, 'Repair or redeploy the function first, or take it off `functions`.'),
    ];
}
/** AWS only filters by these lists and lets a misfit through, which then fails at the first invocation. */
function misfits(fn, { architectures, runtimes }) {
    const problems = [];
    if (architectures.length > 0 && !architectures.includes(fn.architecture)) {
        problems.push(new src_problem/* Problem */.A(`${called(fn)} runs on ${fn.architecture}, but the layer is declared for ${architectures.join(', ')}.`, `Take it off \`functions\`, or build the layer for it and add ${fn.architecture} to \`compatible-architectures\`.`));
    }
    if (fn.runtime && runtimes.length > 0 && !runtimes.includes(fn.runtime)) {
        problems.push(new src_problem/* Problem */.A(`${called(fn)} runs ${fn.runtime}, but the layer is declared for ${runtimes.join(', ')}.`, `Take it off \`functions\`, or add ${fn.runtime} to \`compatible-runtimes\` if the layer fits it.`));
    }
    return problems;
}
function crowded(fn, layer) {
    if (indexOfLayer(fn.layers, layer.layerArn) >= 0 || fn.layers.length < limits/* LIMITS */.b.layersPerFunction)
        return [];
    return [
        new src_problem/* Problem */.A(`${called(fn)} has ${fn.layers.length} layers already, and AWS Lambda takes no sixth.`, 'Merge two of its layers into one, or take one off it, or take the function off `functions`.'),
    ];
}
/** AWS checks the whole list each time it is sent, the layers of others too; a list that is right already is not. */
function missingLayers(fn, layer, { layers }) {
    if (hasList(fn, layer))
        return [];
    return nextLayers(fn.layers, layer).flatMap((arn) => {
        if (layers.get(arn)?.exists !== false)
            return [];
        return [
            new src_problem/* Problem */.A(`${called(fn)} has the layer ${arn}, which was deleted, so AWS may take no list of layers with it any more.`, `Give the function another version of that layer first, or take it off: \`aws lambda update-function-configuration --function-name ${fn.name} --layers …\`.`),
        ];
    });
}
/** The function has the list that it is to have, and it is in effect, so it need not be sent. */
function hasList({ layers, lastUpdateStatus }, layer) {
    return sameLayers(layers, nextLayers(layers, layer)) && lastUpdateStatus !== 'Failed';
}
function tooLarge(fn, layer, { layers, codeSizes }) {
    const fit = fitOf(fn, nextLayers(fn.layers, layer), sizesOf(layers, layer), codeSizes.get(fn.arn));
    if (fit.kind !== 'too large')
        return [];
    return [
        new src_problem/* Problem */.A(`${called(fn)} and its layers would have ${(0,units/* formatCount */.B4)(fit.bytes)} bytes unzipped; AWS Lambda takes less than ${(0,units/* formatCount */.B4)(limits/* LIMITS */.b.unzippedBytes)} together.`, 'Leave out of the layer what the function does not need (`exclude`), or take another layer off the function.'),
    ];
}
function unfitAlias(fn, alias) {
    const { name, read } = alias;
    if (!read) {
        return [
            new src_problem/* Problem */.A(`${called(fn)} has no alias "${name}".`, `Create it: \`aws lambda create-alias --function-name ${fn.name} --name ${name} --function-version VERSION\`; or take the function off \`functions\`.`),
        ];
    }
    if (read.version === '$LATEST') {
        return [
            new src_problem/* Problem */.A(`The alias "${name}" of ${fn.name} points at $LATEST, so it has whatever the function has, and there is nothing to move.`, `Point it at a version: \`aws lambda update-alias --function-name ${fn.name} --name ${name} --function-version VERSION\`; or leave \`alias\` out.`),
        ];
    }
    return provisioned(fn, alias);
}
/**
 * What stands in the way of the whole run, however the function was chosen: to leave it out would look like success.
 * A right is missing, or an alias shares its traffic, so that something is under way.
 */
function stopsTheRun({ fn, alias }, layer, { layers }) {
    const sent = hasList(fn, layer) ? [] : nextLayers(fn.layers, layer);
    const denied = sent.flatMap((arn) => layers.get(arn)?.problem ?? []);
    return [...denied, ...(alias ? sharing(fn, alias, layer) : [])];
}
/** A split that an earlier run of this rollout left is gone on with; any other is somebody's. */
function sharing(fn, { name, read, shares }, layer) {
    const others = Object.keys(read?.weights ?? {});
    if (others.length === 0 || shares?.layers.includes(layer.arn))
        return [];
    return [
        new src_problem/* Problem */.A(`The alias "${name}" of ${fn.name} shares its traffic between versions ${[read?.version, ...others].join(' and ')} already.`, `Let that deployment end, or end it: \`aws lambda update-alias --function-name ${fn.name} --name ${name} --routing-config AdditionalVersionWeights={}\`.`),
    ];
}
function provisioned(fn, { name, provisioned: has }) {
    if (!has)
        return [];
    return [
        new src_problem/* Problem */.A(`The alias "${name}" of ${fn.name} has provisioned concurrency, with which AWS lets no alias share its traffic.`, 'Leave out `canary-percent` for this function, or hand the shift to CodeDeploy with `codedeploy-application` and `codedeploy-deployment-group`.'),
    ];
}

;// CONCATENATED MODULE: ./build/src/rollout/plan.js






/**
 * Makes the plan: who gets what, in which wave, who is left out and why, and what stands in the way.
 * A function named outright that does not fit is a problem; one that was found is skipped.
 */
function makePlan({ fleet, passedOver, settings, targetOf }) {
    const plan = {
        waves: [],
        skipped: fleet.lost.map(({ arn, problem }) => ({
            ...{ name: nameIn(arn), region: regionOf(arn), layers: [], reason: problem.what },
        })),
        passedOver: [...passedOver],
        problems: [...fleet.problems],
        warnings: [],
    };
    const planned = [];
    for (const candidate of fleet.candidates) {
        const verdict = plan_judge(candidate, { fleet, settings, targetOf });
        if ('goal' in verdict)
            planned.push(verdict);
        else if (verdict.passedOver)
            plan.passedOver.push(candidate.fn.name);
        else if (verdict.forAll)
            plan.problems.push(...verdict.problems.filter(isNewIn(plan.problems)));
        else if (candidate.named && !verdict.lenient)
            plan.problems.push(...verdict.problems);
        else
            plan.skipped.push(skippedOf(candidate.fn, verdict.problems));
    }
    plan.warnings.push(...planned.flatMap((one) => warningsOf(one, fleet, settings)));
    plan.waves = wavesOf(planned, settings.waves);
    return plan;
}
function skippedOf({ name, arn, layers }, problems) {
    return { name, region: regionOf(arn), layers, reason: problems.map(({ what }) => what).join(' ') };
}
/** The region of an ARN. */
function regionOf(arn) {
    return arn.split(':')[3] ?? '';
}
function isNewIn(known) {
    const told = new Set(known.map(({ what }) => what));
    return ({ what }) => !told.has(what);
}
function plan_judge(candidate, { fleet, settings, targetOf }) {
    const { fn, named, alias } = candidate;
    const layer = targetOf(fn);
    if (layer instanceof src_problem/* Problem */.A)
        return { problems: [layer] };
    if (!takesPart(candidate, layer, settings)) {
        return { problems: [nothingToSwap(fn)], passedOver: !named, lenient: true };
    }
    const stopping = [...missingVersion(layer, fleet), ...stopsTheRun(candidate, layer, fleet)];
    if (stopping.length > 0)
        return { problems: stopping, forAll: true };
    const problems = standsInTheWay(candidate, layer, fleet);
    if (problems.length > 0)
        return { problems };
    const moves = alias?.read && !serves(alias, layer);
    return {
        fn,
        goal: { kind: 'version', layer, attach: attaches(candidate, settings) },
        ...(alias?.read && moves && { alias: { name: alias.name, read: alias.read } }),
        done: hasList(fn, layer) && !moves,
        served: alias !== undefined && !moves,
    };
}
function attaches({ named }, { attach }) {
    return attach === 'always' || (named && attach === 'named');
}
/** Whether a function is to get the layer: it has a version of it, or is to have it appended. */
function takesPart(candidate, { layerArn }, settings) {
    return attaches(candidate, settings) || indexOfLayer(candidate.fn.layers, layerArn) >= 0;
}
function missingVersion({ arn }, { layers }) {
    if (layers.get(arn)?.exists !== false)
        return [];
    return [
        new src_problem/* Problem */.A(`There is no layer version ${arn}.`, 'Check the ARN; a deleted version cannot be given to a function any more.'),
    ];
}
function nothingToSwap({ name }) {
    return new src_problem/* Problem */.A(`Function "${name}" has no version of this layer, and \`attach: never\` only swaps.`, 'Leave `attach` out to give it the layer.');
}
/** The alias is where it should be: all its traffic goes to a version of the function that has the layer. */
function serves({ read, serves: version }, { arn }) {
    return Object.keys(read?.weights ?? {}).length === 0 && (version?.layers.includes(arn) ?? false);
}
function warningsOf({ fn, goal, alias }, fleet, { onFailure }) {
    if (goal.kind !== 'version')
        return [];
    const { layer } = goal;
    const warnings = [];
    const next = nextLayers(fn.layers, layer);
    const fit = fitOf(fn, next, sizesOf(fleet.layers, layer), fleet.codeSizes.get(fn.arn));
    if (fit.kind === 'unknown') {
        warnings.push(`Whether ${fn.name} and its layers fit into 262,144,000 bytes is not known: AWS does not show ${fit.of.join(', ')}.`);
    }
    const [old] = fn.layers.filter((arn) => !next.includes(arn));
    if (old && fleet.layers.get(old)?.exists === false && onFailure === 'restore') {
        warnings.push(`${fn.name} has ${old}, which was deleted: it cannot be put back if the rollout fails.`);
    }
    const served = fleet.candidates.find((one) => one.fn === fn)?.alias?.serves;
    if (alias && served && served.codeSha256 !== fn.codeSha256) {
        warnings.push(`${fn.name} has other code on $LATEST than its alias ${alias.name} serves (version ${served.version}): moving the alias releases that code too.`);
    }
    return warnings;
}
/**
 * Divides functions into waves, in their order. A share is how much of the fleet has it after the wave; a wave that
 * would take nobody is left out.
 */
function wavesOf(functions, shares) {
    const waves = [];
    let taken = 0;
    for (const share of shares) {
        const end = Math.min(functions.length, Math.max(taken, sizeOf(share, functions.length)));
        if (end === taken)
            continue;
        waves.push({ number: waves.length + 1, share: shareText(share), functions: functions.slice(taken, end) });
        taken = end;
    }
    return waves;
}
/** At least one function: 10 % of five is one. */
function sizeOf(share, total) {
    return share.kind === 'count' ? share.count : Math.ceil((total * share.percent) / 100);
}
function shareText(share) {
    return share.kind === 'count' ? String(share.count) : `${share.percent}%`;
}
/** The plan in sentences, one for each function, wave by wave. */
function describePlan({ waves, skipped, passedOver }) {
    const steps = waves.flatMap((wave) => {
        const of = waves.length > 1 ? `Wave ${wave.number} of ${waves.length}: ` : '';
        return wave.functions.map((one) => `${of}${describeChange(one)}`);
    });
    const left = skipped.map(({ name, reason }) => `Skip ${name}: ${reason}`);
    const count = passedOver.length;
    const names = passedOver.slice(0, 5).join(', ');
    if (count > 0) {
        const more = count > 5 ? ` and ${(0,units/* formatCount */.B4)(count - 5)} more` : '';
        left.push(`Leave out ${names}${more}: found, and without a version of this layer to swap.`);
    }
    return [...steps, ...left];
}
function describeChange({ fn, goal, alias, done }) {
    if (goal.kind === 'undo')
        return `Put ${fn.name} back to what it had before the rollout.`;
    const { layer } = goal;
    const to = versionText(layer);
    if (done)
        return `Leave ${fn.name} alone: it has ${to}.`;
    const index = indexOfLayer(fn.layers, layer.layerArn);
    const then = alias ? `, then publish it and move ${alias.name} on from version ${alias.read.version}` : '';
    if (index < 0)
        return `Append ${to} to ${fn.name} as layer ${fn.layers.length + 1}${then}.`;
    const old = fn.layers[index] ?? '';
    if (old === layer.arn)
        return `Keep ${to} on ${fn.name}${then}.`;
    return `Swap version ${versionNumber(old)} for ${to} on ${fn.name}, layer ${index + 1} of ${fn.layers.length}${then}.`;
}
function versionText({ arn }) {
    const number = versionNumber(arn);
    return number === UNPUBLISHED ? 'the new version' : `version ${number}`;
}
/** What a dry run says of each function: unchanged, or skipped with what would be done to it. */
function plannedResults({ waves, skipped }) {
    const planned = waves.flatMap(({ number, functions }) => functions.map((one) => {
        const { fn, done } = one;
        const lists = { before: fn.layers, after: fn.layers };
        const about = { function: fn.name, region: regionOf(fn.arn), ...lists, wave: number };
        return done
            ? { ...about, status: 'unchanged' }
            : { ...about, status: 'skipped', note: describeChange(one) };
    }));
    return [...planned, ...skipped.map(skippedResult)];
}
/** The result of a function that was left out. */
function skippedResult({ name, region, layers, reason }) {
    return { function: name, region, status: 'skipped', before: layers, after: layers, note: reason };
}

;// CONCATENATED MODULE: ./build/src/aws/version-metrics.js




/** GetMetricData takes 500 queries, and a version takes two. */
const VERSIONS_AT_ONCE = 250;
/**
 * Sums up what CloudWatch knows of some versions' traffic through their aliases. Lambda sends its metrics by the minute,
 * some minutes late, and only for what happened: without errors there is no Errors, which counts as 0 where there are
 * Invocations. Sources: Lambda developer guide, "Types of metrics for Lambda functions" (dimensions FunctionName,
 * Resource and ExecutedVersion); CloudWatch API reference, GetMetricData.
 * @param since rounded down to the minute
 * @returns in the order of the versions; undefined where there are no Invocations, which says nothing about a version
 * @throws Problem when AWS refuses
 */
async function readVersionMetrics(aws, versions, since) {
    const metrics = [];
    for (let at = 0; at < versions.length; at += VERSIONS_AT_ONCE) {
        const some = versions.slice(at, at + VERSIONS_AT_ONCE);
        const sums = await readSums(aws, some.flatMap(queriesOf), since);
        metrics.push(...some.map((_, index) => metricsIn(sums, index)));
    }
    return metrics;
}
function queriesOf(version, index) {
    return [query(`invocations${index}`, 'Invocations', version), query(`errors${index}`, 'Errors', version)];
}
function query(id, metric, { function: name, alias, version }) {
    const dimensions = { FunctionName: name, Resource: `${name}:${alias}`, ExecutedVersion: version };
    const Dimensions = Object.entries(dimensions).map(([Name, Value]) => ({ Name, Value }));
    const Metric = { Namespace: 'AWS/Lambda', MetricName: metric, Dimensions };
    return { Id: id, MetricStat: { Metric, Period: 60, Stat: 'Sum' } };
}
function metricsIn(sums, index) {
    const invocations = sums.get(`invocations${index}`);
    return invocations === undefined ? undefined : { invocations, errors: sums.get(`errors${index}`) ?? 0 };
}
/** The sum of every query that has values, by its id. */
async function readSums(aws, queries, since) {
    const { CloudWatchClient, GetMetricDataCommand } = await __webpack_require__.e(/* import() */ 85).then(__webpack_require__.t.bind(__webpack_require__, 4085, 19));
    const cloudWatch = new CloudWatchClient(otherClient(aws));
    const attempt = {
        service: 'Amazon CloudWatch',
        action: 'cloudwatch:GetMetricData',
        subject: "the new versions' metrics",
        resource: '*',
        region: aws.region,
    };
    const span = { MetricDataQueries: queries, StartTime: since, EndTime: (0,aws_clock/* dateOf */.Q)(aws.clock) };
    const page = (from) => {
        const command = new GetMetricDataCommand({ ...span, ...(from && { NextToken: from }) });
        const read = async (options) => {
            const { MetricDataResults, NextToken } = await cloudWatch.send(command, options);
            if (!MetricDataResults)
                throw new Error('GetMetricData was answered without results');
            if (MetricDataResults.some(({ StatusCode }) => StatusCode === 'InternalError'))
                throw new Error('GetMetricData could not read all metrics');
            return { items: MetricDataResults, next: NextToken };
        };
        return explained(attempt, () => aws.call(read, { quota: 'other', repeatable: true }));
    };
    const sums = new Map();
    for await (const { Id = '', Values = [] } of everyItem('metrics', page))
        for (const value of Values)
            sums.set(Id, (sums.get(Id) ?? 0) + value);
    return sums;
}

;// CONCATENATED MODULE: ./build/src/aws/unzipped-size.js



/**
 * Sums up what a zip unpacks to, in bytes, from its central directory alone.
 * @returns undefined where it cannot be known: no URL, a refusal, a broken archive, a server that gives no parts of a
 *   large one
 * @throws Interrupted, and nothing else
 */
async function unzippedSize(aws, { size, locate }) {
    const refuse = (what) => new Error(what);
    const located = async () => {
        const location = await locate();
        if (!location)
            throw refuse('there is no URL of it');
        return location;
    };
    try {
        const reader = rangeReader({ size, locate: located, clock: aws.clock, agents: aws.agents, refuse });
        const { entries } = await readRemoteDirectory({ ...reader, size, refuse });
        return entries.reduce((sum, entry) => sum + entry.size, 0);
    }
    catch (error) {
        if (error instanceof Interrupted)
            throw error;
        refuseInterrupted(aws.interruption);
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/src/rollout/facts.js









const READS_AT_ONCE = 30;
/**
 * Finds out what the limits need to know: whether every layer on the lists still exists, and how large things are unzipped.
 * Nothing is looked at for a function that gets nothing, and code only where it can make a difference.
 * @param targetOf the version a function is to get; undefined where it gets none
 */
async function readFacts(aws, candidates, targetOf) {
    const due = candidates.flatMap((candidate) => {
        const target = targetOf(candidate);
        return target ? [{ fn: candidate.fn, target }] : [];
    });
    const arns = new Set(due.flatMap(({ fn, target }) => target.unzippedSize === undefined ? [...fn.layers, target.arn] : fn.layers));
    const found = await sideBySide([...arns], READS_AT_ONCE, async (arn) => [arn, await factsOf(aws, arn)]);
    const layers = new Map(found);
    const sizes = await sideBySide(due, READS_AT_ONCE, async ({ fn, target }) => {
        const fit = fitOf(fn, nextLayers(fn.layers, target), sizesOf(layers, target));
        return fit.kind === 'depends on the code' ? [[fn.arn, await codeSize(aws, fn)]] : [];
    });
    return { layers, codeSizes: new Map(sizes.flat()) };
}
/**
 * @param arn of a layer version
 * @throws Problem where AWS does not answer, which tells nothing about the layer
 */
async function factsOf(aws, arn) {
    const layer = (0,aws_arn/* parseLayerVersionArn */.i3)(arn);
    if (layer?.region !== aws.region)
        return { exists: true, unzippedSize: undefined };
    try {
        const located = await locateVersion(aws, layer);
        if (!located)
            return { exists: false, unzippedSize: undefined };
        const { version, declared, location } = located;
        let next = location;
        const locate = async () => {
            const url = next ?? (await locateVersion(aws, layer))?.location;
            next = undefined;
            return url;
        };
        return {
            exists: true,
            declared,
            unzippedSize: await unzippedSize(aws, { size: version.codeSize, locate }),
        };
    }
    catch (error) {
        if (!(error instanceof src_problem/* Problem */.A) || !isDenied(error))
            throw error;
        return { exists: true, unzippedSize: undefined, problem: error };
    }
}
/** By its name: credentials that have expired are refused with the same status. */
function isDenied({ cause }) {
    return cause !== undefined && failureOf(cause).code.startsWith('AccessDenied');
}
async function codeSize(aws, { arn, codeSize: size }) {
    const locate = async () => (await locateCode(aws, arn)).location;
    return (await unzippedSize(aws, { size, locate })) ?? 'unknown';
}

;// CONCATENATED MODULE: ./build/src/aws/aliases.js




/**
 * Reads an alias of a function that exists.
 * @param functionArn without a qualifier
 * @returns undefined when the function has no such alias
 * @throws Problem when AWS refuses, or when there is no such function
 */
async function readAlias(aws, functionArn, alias) {
    const read = async (options) => {
        const input = { FunctionName: functionArn, Name: alias };
        const { Name, FunctionVersion, RevisionId, RoutingConfig } = await aws.lambda.send(new dist_cjs/* GetAliasCommand */.MES(input), options);
        if (Name !== alias || !FunctionVersion || !RevisionId)
            throw new Error(`GetAlias answered without ${alias}`);
        const weights = RoutingConfig?.AdditionalVersionWeights ?? {};
        return { name: Name, version: FunctionVersion, weights, revisionId: RevisionId };
    };
    return explained(functionAttempt(aws, 'lambda:GetAlias', functionArn), () => aws.call(read, { repeatable: true }).catch(undefinedIfMissing));
}
/** The code is the same for "Cannot find alias arn: ..." and for "Function not found: ...". */
function undefinedIfMissing(error) {
    const { code, message } = failureOf(error);
    if (code === 'ResourceNotFoundException' && !message.startsWith('Function not found'))
        return undefined;
    throw error;
}
/**
 * Points an alias elsewhere, but only if it still is as it was read. Throws what the SDK throws: the caller tells a
 * conflict (409, 412) from a refusal.
 * @param to weights as in AliasState; `{}` ends a split
 */
async function writeAlias(aws, functionArn, read, to) {
    const input = {
        FunctionName: functionArn,
        Name: read.name,
        FunctionVersion: to.version,
        RoutingConfig: { AdditionalVersionWeights: to.weights },
        RevisionId: read.revisionId,
    };
    const reply = await aws.call((options) => aws.lambda.send(new dist_cjs/* UpdateAliasCommand */.lqC(input), options));
    if (reply.FunctionVersion !== to.version)
        throw new Error(`the update of alias ${read.name} was answered without its new version`);
}

;// CONCATENATED MODULE: ./build/src/aws/function-versions.js




/**
 * Publishes a function's `$LATEST`, but only if it still is as it was read. AWS makes no new version where nothing has
 * changed since the last one, and answers with that. Throws what the SDK throws: the caller tells a conflict (409, 412)
 * and an unclear outcome from a refusal.
 * @param read of `$LATEST`
 * @returns the version's number; it may still be Pending
 */
async function publishFunctionVersion(aws, read, description) {
    const input = {
        FunctionName: read.arn,
        CodeSha256: read.codeSha256,
        RevisionId: read.revisionId,
        Description: description,
    };
    const { Version: version = '' } = await aws.call((options) => aws.lambda.send(new dist_cjs/* PublishVersionCommand */.D3m(input), options));
    if (!/^[1-9]\d*$/.test(version))
        throw new Error(`PublishVersion answered without a version of ${read.name}`);
    return version;
}
/**
 * Tells whether an alias has provisioned concurrency, with which it can have no weights.
 * @throws Problem when AWS does not say
 */
async function hasProvisionedConcurrency(aws, functionArn, alias) {
    const input = { FunctionName: functionArn, Qualifier: alias };
    const read = async (options) => {
        const { Status } = await aws.lambda.send(new dist_cjs/* GetProvisionedConcurrencyConfigCommand */.D96(input), options);
        if (!Status)
            throw new Error('GetProvisionedConcurrencyConfig was answered without a status');
        return true;
    };
    return explained(functionAttempt(aws, 'lambda:GetProvisionedConcurrencyConfig', functionArn, alias), () => aws.call(read, { repeatable: true }).catch(falseIfNone));
}
function falseIfNone(error) {
    if (failureOf(error).code === 'ProvisionedConcurrencyConfigNotFoundException')
        return false;
    throw error;
}

;// CONCATENATED MODULE: ./build/src/rollout/fleet.js







const fleet_READS_AT_ONCE = 30;
/** Reads the chosen functions and the aliases that are to be moved. Nothing is written. */
async function readFleet(aws, { chosen, canary }) {
    const answers = await sideBySide(chosen, fleet_READS_AT_ONCE, (one) => readCandidate(aws, one, canary));
    const candidates = new Map();
    const problems = [];
    const lost = [];
    for (const [index, answer] of answers.entries()) {
        const { reference = '', named = false } = chosen[index] ?? {};
        if (!(answer instanceof src_problem/* Problem */.A))
            candidates.set(answer.fn.arn, candidates.get(answer.fn.arn) ?? answer);
        else if (!named && isGone(answer))
            lost.push({ arn: reference, problem: answer });
        else
            problems.push(answer);
    }
    return { candidates: [...candidates.values()], problems, lost };
}
async function readCandidate(aws, chosen, canary) {
    const { reference, named, alias } = chosen;
    try {
        const fn = await readFunction(aws, reference);
        return { fn, named, ...(alias !== undefined && { alias: await candidateAlias(aws, fn, alias, canary) }) };
    }
    catch (error) {
        return fleet_problemOrThrow(error);
    }
}
async function candidateAlias(aws, { arn }, name, canary) {
    const read = await readAlias(aws, arn, name);
    if (!read || read.version === '$LATEST')
        return { name, read, provisioned: false };
    const [other] = Object.keys(read.weights);
    const [serves, shares, provisioned] = await Promise.all([
        readFunction(aws, arn, read.version),
        other === undefined ? undefined : readFunction(aws, arn, other),
        canary && hasProvisionedConcurrency(aws, arn, name),
    ]);
    return { name, read, serves, ...(shares && { shares }), provisioned };
}
/** A cancelled job is no fact about a function. */
function fleet_problemOrThrow(error) {
    if (error instanceof src_problem/* Problem */.A && !(error instanceof Interrupted))
        return error;
    throw error;
}
/** Not there any more. To leave out what cannot be read for another reason would look like success. */
function isGone({ cause }) {
    return cause !== undefined && failureOf(cause).code === 'ResourceNotFoundException';
}

;// CONCATENATED MODULE: ./build/src/aws/alarms.js



/** The most names that one DescribeAlarms takes. */
const NAMES_AT_ONCE = 100;
/**
 * Reads metric and composite alarms; the CloudWatch client is loaded only here and for the metrics.
 * @returns by name; an unknown name is absent
 * @throws Problem when AWS refuses
 */
async function readAlarms(aws, names) {
    const alarms = new Map();
    for (let at = 0; at < names.length; at += NAMES_AT_ONCE) {
        const some = names.slice(at, at + NAMES_AT_ONCE);
        for await (const [name, alarm] of describeAlarms(aws, some))
            alarms.set(name, alarm);
    }
    return alarms;
}
async function* describeAlarms(aws, names) {
    const { CloudWatchClient, DescribeAlarmsCommand } = await __webpack_require__.e(/* import() */ 85).then(__webpack_require__.t.bind(__webpack_require__, 4085, 19));
    const cloudWatch = new CloudWatchClient(otherClient(aws));
    const attempt = {
        service: 'Amazon CloudWatch',
        action: 'cloudwatch:DescribeAlarms',
        subject: `the alarms ${names.join(', ')}`,
        // Composite alarms are shown only to who may see all. Source: CloudWatch API reference, DescribeAlarms.
        resource: '*',
        region: aws.region,
    };
    yield* everyItem('alarms', (from) => {
        const command = new DescribeAlarmsCommand({
            AlarmNames: names,
            AlarmTypes: ['MetricAlarm', 'CompositeAlarm'],
            MaxRecords: 100,
            ...(from && { NextToken: from }),
        });
        const describe = async (options) => {
            const { MetricAlarms, CompositeAlarms, NextToken } = await cloudWatch.send(command, options);
            if (!MetricAlarms && !CompositeAlarms)
                throw new Error('DescribeAlarms was answered without a list');
            return {
                items: [...(MetricAlarms ?? []), ...(CompositeAlarms ?? [])].map(namedAlarm),
                next: NextToken,
            };
        };
        return explained(attempt, () => aws.call(describe, { quota: 'other', repeatable: true }));
    });
}
function namedAlarm({ AlarmName, StateValue, StateReason }) {
    if (!AlarmName || !StateValue)
        throw new Error('DescribeAlarms was answered with an alarm without its state');
    return [AlarmName, { state: StateValue, reason: StateReason ?? '' }];
}

// EXTERNAL MODULE: ./build/src/report/sanitise.js + 1 modules
var sanitise = __webpack_require__(7600);
;// CONCATENATED MODULE: ./build/src/aws/invoke.js




/** Seconds on top of the function's own, for a cold start and the way. */
const invoke_ALLOWANCE = 15;
const MAX_ERROR = 500;
/** What AWS sends of a log, which it cuts anywhere. */
const MAX_LOG_BYTES = 4096;
/**
 * Invokes a function and waits for it. Where the outcome is unclear it is invoked again: the event must stand that.
 * @throws Problem when AWS does not invoke it; that it fails is a result
 */
async function invoke(aws, invocation) {
    const { arn, qualifier, event, timeout } = invocation;
    const input = {
        FunctionName: arn,
        ...(qualifier && { Qualifier: qualifier }),
        InvocationType: 'RequestResponse',
        LogType: 'Tail',
        Payload: Buffer.from(event),
    };
    const send = async (options) => {
        const reply = await aws.lambda.send(new dist_cjs/* InvokeCommand */.mdN(input), options);
        // A function may answer with nothing, so the payload proves nothing.
        if (!reply.ExecutedVersion)
            throw new Error('Invoke was answered without the version that ran');
        const logTail = Buffer.from(reply.LogResult ?? '', 'base64')
            .subarray(-MAX_LOG_BYTES)
            .toString();
        return { ...(reply.FunctionError && { error: errorIn(reply.Payload) }), logTail };
    };
    const how = { quota: 'invoke', repeatable: true, timeout: (timeout + invoke_ALLOWANCE) * 1000 };
    return explained(functionAttempt(aws, 'lambda:InvokeFunction', arn, qualifier), () => aws.call(send, how));
}
/** Runtimes answer a failure with `{"errorType": ..., "errorMessage": ...}`, of which either may be missing. */
function errorIn(payload = new Uint8Array()) {
    const text = Buffer.from(payload).toString();
    // Secrets are hidden first: half of one is not known as one.
    return (0,sanitise/* withoutSecrets */.cT)(fieldsOf(text) || text || 'it gives no reason').slice(0, MAX_ERROR);
}
function fieldsOf(json) {
    try {
        const { errorType, errorMessage } = Object(JSON.parse(json));
        return [errorType, errorMessage].filter((field) => typeof field === 'string' && field !== '').join(': ');
    }
    catch {
        return '';
    }
}

;// CONCATENATED MODULE: ./build/src/rollout/stable.js




/** How long an update, ours or another's, or a new version may take; SnapStart takes minutes. Milliseconds. */
const stable_PATIENCE = 15 * 60_000;
/** How long reads may go on showing what was there before a write. Milliseconds. */
const READ_LAG = 5000;
const FIRST_POLL = 400;
const SLOWEST_POLL = 5000;
/** No update runs; a failed one does not stand in the way of the next. AWS says nothing while it has not decided. */
function isStable({ state, lastUpdateStatus }) {
    return state !== 'Pending' && (lastUpdateStatus === 'Successful' || lastUpdateStatus === 'Failed');
}
/** Waits until no update of `$LATEST` runs. */
async function stable(aws, arn) {
    return poll(aws, () => readFunction(aws, arn), isStable);
}
/** Waits until a write that followed a read shows, and has ended. */
async function changed(aws, { arn, revisionId }) {
    return poll(aws, () => readFunction(aws, arn), (now) => now.revisionId !== revisionId && isStable(now));
}
/** Somebody else was faster: waits until a read shows it, which it does when reads lag no more, and until it has ended. */
async function overtaken(aws, { arn, revisionId }) {
    const shows = aws.clock.now() + READ_LAG;
    return poll(aws, () => readFunction(aws, arn), (now) => isStable(now) && (now.revisionId !== revisionId || aws.clock.now() >= shows));
}
/** Waits until a version that was just published can be invoked. @throws Problem when it never will be */
async function active(aws, arn, version) {
    const shows = aws.clock.now() + READ_LAG;
    const read = () => readFunction(aws, arn, version).catch((error) => {
        if (!isMissing(error) || aws.clock.now() >= shows)
            throw error;
        return undefined;
    });
    const settled = await poll(aws, read, ({ state }) => state !== 'Pending');
    if (settled.state === 'Active')
        return settled;
    throw new src_problem/* Problem */.A(`Version ${version} of function "${settled.name}" became ${settled.state} instead of Active: ${settled.stateReason ?? 'AWS gives no reason'}`, `Correct what the message names, delete that version, for AWS publishes no second one of the same content (\`aws lambda delete-function --function-name ${settled.name} --qualifier ${version}\`), and run the job again; the alias was not moved to it.`);
}
function isMissing(error) {
    return error instanceof src_problem/* Problem */.A && failureOf(error.cause).code === 'ResourceNotFoundException';
}
/** How long AWS may fail to answer before a rollout of hours is given up for it, and how often it is asked. Milliseconds. */
const OUTAGE = { most: 5 * 60_000, pause: 5000 };
/**
 * Reads on through an outage: a rollout that waits is not given up because AWS, or the network, is away for a minute.
 * @param read does no harm twice
 */
async function patiently(aws, read) {
    const end = aws.clock.now() + OUTAGE.most;
    for (;;) {
        try {
            return await read();
        }
        catch (error) {
            if (!isOutage(error) || aws.clock.now() >= end)
                throw error;
            await aws.sleep(OUTAGE.pause);
        }
    }
}
function isOutage(error) {
    if (!(error instanceof src_problem/* Problem */.A) || error instanceof Interrupted || error.cause === undefined)
        return false;
    const { kind, code } = failureOf(error.cause);
    return kind === 'unclear' || (kind === 'unsent' && code !== 'CredentialsProviderError');
}
/** Reads until what is read will do; undefined: there is nothing yet. */
async function poll(aws, read, done) {
    const started = aws.clock.now();
    for (let pause = FIRST_POLL;; pause = Math.min(pause * 1.5, SLOWEST_POLL)) {
        const state = await patiently(aws, read);
        if (state && done(state))
            return state;
        if (state && aws.clock.now() - started > stable_PATIENCE) {
            throw new src_problem/* Problem */.A(`An update of function "${state.name}" has been in progress for ${stable_PATIENCE / 60_000} minutes.`, `Look at it with \`aws lambda get-function --function-name ${state.name} --query Configuration.LastUpdateStatus\`, and run the job again when it has ended.`);
        }
        await aws.sleep(pause);
    }
}

;// CONCATENATED MODULE: ./build/src/rollout/gates.js







/**
 * Looks at alarms before a rollout starts.
 * @throws Problem where one is not known, or rings already
 */
async function refuseAlarms(aws, names) {
    const { ringing } = await sortAlarms(aws, names);
    if (ringing.length === 0)
        return;
    throw new src_problem/* Problem */.A(`The alarm ${quoted(ringing)} is in ALARM before the rollout has begun.`, 'Find out why first, or take it off `alarms`.');
}
/**
 * Tells alarms that ring from those that do not.
 * @throws Problem where one is not known
 */
async function sortAlarms(aws, names) {
    if (names.length === 0)
        return { quiet: [], ringing: [] };
    const alarms = await readAlarms(aws, names);
    const unknown = names.filter((name) => !alarms.has(name));
    if (unknown.length > 0) {
        throw new src_problem/* Problem */.A(`\`alarms\` holds ${quoted(unknown)}, and ${aws.region} has no CloudWatch alarm of that name.`, 'Check the names: `aws cloudwatch describe-alarms --query "[MetricAlarms,CompositeAlarms][].AlarmName"`.');
    }
    const ringing = ringingOf(alarms);
    return { quiet: names.filter((name) => !ringing.includes(name)), ringing };
}
/** @returns whether all alarms are quiet; one that is gone meanwhile is not */
async function alarmsGate(aws, names) {
    const alarms = await patiently(aws, () => readAlarms(aws, names));
    const gone = names.filter((name) => !alarms.has(name));
    const ringing = ringingOf(alarms);
    const [first = ''] = ringing;
    if (ringing.length > 0) {
        const reason = alarms.get(first)?.reason ?? '';
        return { gate: 'alarms', passed: false, text: `The alarm ${quoted(ringing)} is in ALARM: ${reason}` };
    }
    if (gone.length > 0)
        return { gate: 'alarms', passed: false, text: `The alarm ${quoted(gone)} is not there any more.` };
    const waiting = names.filter((name) => alarms.get(name)?.state === 'INSUFFICIENT_DATA');
    const unsure = waiting.length > 0 ? ` ${quoted(waiting)} has not enough data to tell.` : '';
    return { gate: 'alarms', passed: true, text: `No alarm of ${names.length} is in ALARM.${unsure}` };
}
function ringingOf(alarms) {
    return [...alarms].flatMap(([name, { state }]) => (state === 'ALARM' ? [name] : []));
}
function quoted(names) {
    return names.map((name) => `"${name}"`).join(', ');
}
/**
 * Invokes a function, or a version of it, with the event of `smoke-test`.
 * @param version none for `$LATEST`
 * @throws Problem when the function answers with an error; it holds the end of its log
 */
async function smokeTest(aws, { name, arn, timeout }, event, version) {
    const reply = await invoke(aws, { arn, event, timeout, ...(version && { qualifier: version }) });
    if (reply.error === undefined)
        return;
    const log = (0,sanitise/* withoutSecrets */.cT)(ownLines(wholeWords(reply.logTail)).join(' | ')).slice(-LOG_CHARACTERS);
    throw new src_problem/* Problem */.A(`The smoke test of ${version ? `version ${version} of ` : ''}function "${name}" failed: ${reply.error}`, log ? `Its log ends with: ${log}` : 'Look at its log in CloudWatch.');
}
/** Half a word may be half a secret, which is not known as one. */
function wholeWords(log) {
    return Buffer.byteLength(log) < MAX_LOG_BYTES ? log : log.replace(/^\S+/, '');
}
/** What the function said itself: not the lines that AWS puts around it. */
function ownLines(log) {
    const lines = log.split('\n').map((line) => line.replaceAll('\t', ' ').trim());
    return lines.filter((line) => line !== '' && !/^(START|END|REPORT) RequestId: /.test(line));
}
/** Of the 4 kB that AWS sends: what tells most stands at the end. */
const LOG_CHARACTERS = 1200;
/** Asks CloudWatch how the versions of a canary do. */
async function canaryGate(aws, versions, { since, maxErrorPercent }) {
    return judgeCanary(versions, await patiently(aws, () => readVersionMetrics(aws, [...versions], since)), maxErrorPercent);
}
/**
 * Holds what was counted against the most errors of a hundred invocations. Without an invocation there is nothing to
 * hold: that is told, and is no reason to go on sooner.
 * @param counted in the order of the versions
 */
function judgeCanary(versions, counted, maxErrorPercent) {
    const measured = versions.map((version, index) => ({ version, counted: counted[index] }));
    const share = ({ invocations, errors }) => (100 * errors) / invocations;
    const unmeasured = measured.filter((one) => !one.counted?.invocations).map((one) => one.version);
    const bad = measured.find((one) => one.counted?.invocations && !(share(one.counted) <= maxErrorPercent));
    if (bad?.counted) {
        const { version, counted: of } = bad;
        const text = `Version ${version.version} of ${version.function} failed ${(0,units/* formatCount */.B4)(of.errors)} of ${(0,units/* formatCount */.B4)(of.invocations)} invocations, more than the ${maxErrorPercent} % of \`max-error-percent\`.`;
        return { gate: 'canary', passed: false, text, unmeasured };
    }
    const sum = (of) => measured.reduce((total, one) => total + (one.counted?.invocations ? one.counted[of] : 0), 0);
    const told = `${(0,units/* formatCount */.B4)(sum('errors'))} of ${(0,units/* formatCount */.B4)(sum('invocations'))} invocations of the new versions failed.`;
    return { gate: 'canary', passed: true, text: `${told}${untold(unmeasured)}`, unmeasured };
}
function untold(unmeasured) {
    const [first] = unmeasured;
    if (!first)
        return '';
    const others = unmeasured.length > 1 ? ` and ${(0,units/* formatCount */.B4)(unmeasured.length - 1)} more` : '';
    return ` Nothing was measured of version ${first.version} of ${first.function}${others}: no invocation was counted.`;
}

;// CONCATENATED MODULE: ./build/src/rollout/prepare.js








/** Asked before anything is written: whether the role may ask at all. */
const PROBE = { function: 'any', alias: 'any', version: '1' };
/**
 * Reads everything that a rollout depends on: alarms, functions, aliases, the layers on their lists, sizes.
 * @throws Problem when an alarm rings or is unknown, when there are too many functions, or AWS refuses a list
 */
async function prepare(aws, about) {
    const { inputs, layerArnFor, targetOf } = about;
    refuseOtherRegions(inputs, aws.region);
    await refuseAlarms(aws, inputs.alarms);
    const { chosen, passedOver } = await choose(aws, inputs, layerArnFor);
    if (inputs.canary)
        await readVersionMetrics(aws, [PROBE], new Date((0,aws_clock/* dateOf */.Q)(aws.clock).getTime() - 60_000));
    const read = await readFleet(aws, { chosen, canary: inputs.canary !== undefined });
    const facts = await readFacts(aws, read.candidates, (candidate) => {
        const target = targetOf(candidate.fn);
        return target instanceof src_problem/* Problem */.A || !takesPart(candidate, target, inputs) ? undefined : target;
    });
    return { fleet: { ...read, ...facts }, passedOver };
}
function refuseOtherRegions({ functions }, region) {
    const named = functions.flatMap((one) => (one.kind === 'name' ? [one.function] : []));
    const elsewhere = named.find((one) => one.region !== undefined && one.region !== region);
    if (!elsewhere)
        return;
    throw new src_problem/* Problem */.A(`\`functions\` holds "${elsewhere.reference}", but the layer goes to ${region}, and a function takes layers of its own region only.`, `Run a step with \`AWS_REGION: ${elsewhere.region}\` for it.`);
}
/** One problem is told as it is; several are told together, so that they can be put right together. */
function refuseAll(problems) {
    const different = new Map(problems.map((problem) => [problem.message, problem]));
    const [first, ...others] = different.values();
    if (!first)
        return;
    if (others.length === 0)
        throw first;
    throw new src_problem/* Problem */.A(`Nothing was written, for ${different.size} reasons.`, [...different.keys()].join(' '));
}

// EXTERNAL MODULE: ./build/src/sharing/grantee.js
var sharing_grantee = __webpack_require__(9186);
;// CONCATENATED MODULE: ./build/src/sharing/grants.js


/**
 * Reads the policy of a layer version.
 * @param policy JSON, as GetLayerVersionPolicy gives it
 * @returns undefined for what is no policy, or has a statement without an id, which could never be removed
 */
function grantsOf(policy, of) {
    const statements = [grants_statementsOf(policy)].flat();
    const grants = statements.map((statement) => grants_grantOf(statement, of));
    return grants.every((grant) => grant !== undefined) ? grants : undefined;
}
function grants_statementsOf(policy) {
    try {
        const parsed = JSON.parse(policy);
        return isRecord(parsed) ? parsed['Statement'] : undefined;
    }
    catch {
        return undefined;
    }
}
function grants_grantOf(statement, of) {
    if (!isRecord(statement))
        return undefined;
    const { Sid: statementId, ...rest } = statement;
    if (typeof statementId !== 'string' || statementId === '')
        return undefined;
    return { statementId, grantee: isUseOf(rest, of) ? granteeOf(rest) : undefined };
}
const KNOWN = new Set(['Effect', 'Action', 'Resource', 'Principal', 'Condition']);
/** Tells whether a statement allows the use of this version, and has nothing in it of which we do not know what it says. */
function isUseOf(statement, { layerName, version }) {
    const resource = (0,aws_arn/* parseLayerVersionArn */.i3)(single(statement['Resource']) ?? '');
    return (Object.keys(statement).every((key) => KNOWN.has(key)) &&
        statement['Effect'] === 'Allow' &&
        single(statement['Action']) === 'lambda:GetLayerVersion' &&
        resource?.name === layerName &&
        resource.version === version);
}
/** An account without a condition, everybody without one, or everybody on the one condition of an organisation. */
function granteeOf({ Principal, Condition }) {
    const principal = isRecord(Principal) ? onlyValue(Principal, 'AWS') : single(Principal);
    if (principal !== '*')
        return Condition === undefined ? accountOf(principal) : undefined;
    if (Condition === undefined)
        return { kind: 'public' };
    const organization = (0,sharing_grantee/* parseGrantee */.g3)(organizationOf(Condition) ?? '');
    return organization?.kind === 'organization' ? organization : undefined;
}
function accountOf(principal) {
    const id = /^arn:aws[a-zA-Z-]*:iam::(\d{12}):root$/.exec(principal ?? '')?.[1] ?? principal;
    const grantee = (0,sharing_grantee/* parseGrantee */.g3)(id ?? '');
    return grantee?.kind === 'account' ? grantee : undefined;
}
function organizationOf(condition) {
    if (!isRecord(condition) || Object.keys(condition).join() !== 'StringEquals')
        return undefined;
    const { StringEquals } = condition;
    return isRecord(StringEquals) ? onlyValue(StringEquals, 'aws:PrincipalOrgID') : undefined;
}
function onlyValue(record, key) {
    return Object.keys(record).join() === key ? single(record[key]) : undefined;
}
/** IAM takes a list of one for the one. */
function single(value) {
    const [one, ...more] = [value].flat();
    return typeof one === 'string' && more.length === 0 ? one : undefined;
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/**
 * Plans what brings a policy to what is wanted. Whoever is granted already, under whatever id, is granted; that twice is
 * left alone, as it grants nothing more.
 * @param exact also removes every statement that grants to somebody else, or that we cannot describe
 */
function planGrants(from) {
    const { current, wanted, exact } = from;
    const granted = granteesOf(current);
    const missing = (0,sharing_grantee/* distinctGrantees */.Gc)(wanted).filter((one) => !isAmong(granted, one));
    const add = missing.map((grantee) => ({ statementId: freeIdFor(grantee, current), grantee }));
    const remove = exact ? current.filter(({ grantee }) => !grantee || !isAmong(wanted, grantee)) : [];
    return { add, remove: remove.sort((a, b) => (a.statementId < b.statementId ? -1 : 1)) };
}
/** Who is granted, each once. */
function granteesOf(grants) {
    return (0,sharing_grantee/* distinctGrantees */.Gc)(grants.flatMap(({ grantee }) => grantee ?? []));
}
/** The ids of the statements that we cannot describe. */
function unknownIn(grants) {
    return grants.filter(({ grantee }) => !grantee).map(({ statementId }) => statementId);
}
function isAmong(grantees, grantee) {
    return grantees.some((one) => (0,sharing_grantee/* sameGrantee */.py)(one, grantee));
}
/** Its derived id, with a number where another statement has that. */
function freeIdFor(grantee, current) {
    const derived = (0,sharing_grantee/* statementIdOf */.CL)(grantee);
    const isTaken = (id) => current.some(({ statementId }) => statementId === id);
    let id = derived;
    for (let number = 2; isTaken(id); number++)
        id = `${derived}-${number}`;
    return id;
}

;// CONCATENATED MODULE: ./build/src/aws/layer-policy.js






/**
 * Reads who may use a version of our own.
 * @throws Problem when AWS refuses, or when there is no such version
 */
async function readLayerPolicy(aws, layerName, version) {
    const policy = await findLayerPolicy(aws, { layerName, version });
    if (policy)
        return policy;
    throw new src_problem/* Problem */.A(`Version ${version} of layer "${layerName}" does not exist in ${aws.region}.`, 'Check the name, the region and the account of the credentials (`aws sts get-caller-identity`), and whether somebody deleted it; then run the job again.');
}
/** As readLayerPolicy; undefined when there is no such version (any more, or yet). */
async function findLayerPolicy(aws, of) {
    const { layerName, version } = of;
    const read = async (options) => {
        const input = { LayerName: layerName, VersionNumber: version };
        const reply = await aws.lambda.send(new dist_cjs/* GetLayerVersionPolicyCommand */.fCq(input), options);
        const { Policy: policy = '', RevisionId: revisionId } = reply;
        const grants = grantsOf(policy, of);
        if (!grants || !revisionId)
            throw new Error('GetLayerVersionPolicy was answered without a policy');
        return { layerName, version, grants, revisionId };
    };
    const what = policyAttempt(aws, 'lambda:GetLayerVersionPolicy', of);
    return explained(what, () => aws.call(read, { repeatable: true }).catch((error) => {
        const { code, message } = failureOf(error);
        if (code !== 'ResourceNotFoundException')
            throw error;
        // The code is the same for a version without a policy: "No policy is associated with the given resource."
        return message.startsWith('Layer version ')
            ? undefined
            : { layerName, version, grants: [], revisionId: undefined };
    }));
}
/**
 * Adds a statement, but only if the policy still is as it was read; where there was none, AWS has nothing to guard, but
 * it takes no statement id twice. Throws what the SDK throws: the caller tells a conflict (409, 412) from a refusal.
 * @returns the policy's new RevisionId
 */
async function addGrant(aws, read, { statementId, grantee }) {
    const input = {
        LayerName: read.layerName,
        VersionNumber: read.version,
        StatementId: statementId,
        Action: 'lambda:GetLayerVersion',
        ...principalOf(grantee),
        ...(read.revisionId && { RevisionId: read.revisionId }),
    };
    const { Statement: statement, RevisionId: revisionId } = await aws.call((options) => aws.lambda.send(new dist_cjs/* AddLayerVersionPermissionCommand */.zjw(input), options));
    if (!statement || !revisionId)
        throw new Error('AddLayerVersionPermission was answered without the statement');
    return revisionId;
}
function principalOf(grantee) {
    if (grantee.kind === 'account')
        return { Principal: grantee.id };
    if (grantee.kind === 'public')
        return { Principal: '*' };
    return { Principal: '*', OrganizationId: grantee.id };
}
/** Removes a statement, but only if the policy still is as it was read. Throws what the SDK throws, as addGrant. */
async function removeGrant(aws, read, statementId) {
    const input = {
        LayerName: read.layerName,
        VersionNumber: read.version,
        StatementId: statementId,
        ...(read.revisionId && { RevisionId: read.revisionId }),
    };
    await aws.call((options) => aws.lambda.send(new dist_cjs/* RemoveLayerVersionPermissionCommand */.E06(input), options));
}
/** @param doing what is done to the version, e.g. `the grant to 123456789012 of` */
function policyAttempt(aws, action, { layerName, version }, doing = '') {
    const resource = `${layerResource(aws, layerName)}:*`;
    const subject = `${doing && `${doing} `}version ${version} of layer "${layerName}"`;
    return { ...attempt(aws, action, layerName, resource), subject };
}

;// CONCATENATED MODULE: ./build/src/aws/persistence.js

/** Writes of one thing that may lose against somebody else. */
const CONFLICTS = 20;
/** Writes of one thing whose outcome may be unclear. */
const UNCLEAR = 4;
/**
 * Bounds how often one thing is written, and waits after a write that came to nothing, so that writers that met do not
 * meet again.
 * @param subject what is written, for the message, e.g. `The alias "live" of api`
 * @returns what to call after every write; it throws a Problem when there were too many
 */
function persistence(aws, subject) {
    let unclear = 0;
    let others = 0;
    return async (written) => {
        if (written.kind === 'unclear' && ++unclear > UNCLEAR)
            throw written.problem;
        // The last one is still to be looked at where it was made.
        const most = written.kind === 'made' ? CONFLICTS + 1 : CONFLICTS;
        if (written.kind !== 'unclear' && ++others > most)
            throw alwaysSlower(subject);
        if (written.kind !== 'made')
            await backOff(aws, unclear + others);
    };
}
function alwaysSlower(subject) {
    return new src_problem/* Problem */.A(`${subject} was changed by somebody else ${CONFLICTS} times in a row while it was to be updated.`, 'Find the other pipeline that updates it, let the two take turns (`concurrency:` in the workflow), and run the job again.');
}
/** @param attempts so far */
async function backOff(aws, attempts) {
    await aws.sleep(Math.random() * 250 * 2 ** Math.min(attempts, 3));
}

;// CONCATENATED MODULE: ./build/src/sharing/bring-grants.js








/** How long reads may go on showing what was before our writes. Milliseconds. */
const bring_grants_SETTLE_PAUSES = [0, 1000, 2000, 4000, 8000, 15_000, 15_000];
/**
 * Brings the grants of a layer version to what is wanted, one write at a time, each derived from the policy that it is
 * guarded by. On a conflict, and when a reply is lost, the policy is read afresh and everything follows from that. At
 * the end it is read back. Where nothing is to be done that is the only read.
 * @throws Problem when AWS refuses, or does not show in the end what is wanted; nothing but what is wanted was granted
 */
async function bringGrants(aws, goal) {
    const first = await existing(aws, goal);
    const work = startWork(aws, goal, first);
    let policy = first;
    let isRead = true;
    for (;;) {
        const step = nextStep(work, policy);
        if (!step && isRead)
            return bring_grants_conclude(work, first, policy);
        const assumed = step && (await takeStep(work, policy, step));
        policy = assumed ?? (await shown(work));
        isRead = !assumed;
    }
}
function startWork(aws, goal, { grants }) {
    const { version, layerName } = goal;
    const { add, remove } = planGrants({ current: grants, ...goal });
    return {
        ...{ aws, goal, done: [], unclear: new Map(), replaced: new Set() },
        ...{ planned: add.length + remove.length, isFull: false },
        persist: persistence(aws, `The policy of version ${version} of layer "${layerName}"`),
    };
}
function nextStep({ goal, isFull }, { grants }) {
    const { add, remove } = planGrants({ current: grants, ...goal });
    const additions = add.map((grant) => ({ kind: 'grant', grant }));
    const removals = remove.map((grant) => ({ kind: 'revoke', grant }));
    return (isFull ? [...removals, ...additions] : [...additions, ...removals])[0];
}
/** @returns the policy as it must be now; undefined where it has to be read */
async function takeStep(work, policy, step) {
    const written = await write(work, policy, step);
    if (written === 'full') {
        work.isFull = true;
        return policy;
    }
    if (written.kind === 'unclear')
        work.unclear.set(bring_grants_keyOf(step), step);
    if (written.kind === 'made') {
        work.isFull = false;
        work.replaced.add(policy.revisionId);
        tell(work, step);
    }
    const isPlanned = written.kind === 'made' && work.planned-- > 0;
    if (!isPlanned)
        await work.persist(written);
    return written.kind === 'made' ? written.reply : undefined;
}
/** @returns `full` where the policy has no room for a grant and revoking another one makes some */
async function write(work, policy, step) {
    try {
        return { kind: 'made', reply: await send(work, policy, step) };
    }
    catch (error) {
        if (error instanceof src_problem/* Problem */.A)
            throw error;
        const { kind, status, code } = failureOf(error);
        const problem = explain(error, attemptOf(work, policy, step));
        if (kind === 'unclear')
            return { kind, problem };
        if (code === 'PolicyLengthExceededException' && canMakeRoom(work, policy))
            return 'full';
        // 404: the statement is gone, or the version is so new that not all of AWS knows it; a read tells.
        if (status === 404 || status === 409 || status === 412)
            return { kind: 'conflict' };
        throw problem;
    }
}
async function send({ aws }, policy, step) {
    if (step.kind === 'revoke') {
        // AWS does not reply with the new RevisionId.
        await removeGrant(aws, policy, step.grant.statementId);
        return undefined;
    }
    const revisionId = await addGrant(aws, policy, step.grant);
    return { ...policy, grants: [...policy.grants, step.grant], revisionId };
}
function canMakeRoom({ goal, isFull }, { grants }) {
    return !isFull && planGrants({ current: grants, ...goal }).remove.length > 0;
}
function attemptOf({ aws, goal }, { grants }, step) {
    const already = `${(0,units/* formatCount */.B4)(grants.length)} grants`;
    const [action, doing] = step.kind === 'grant'
        ? ['lambda:AddLayerVersionPermission', `the grant to ${(0,sharing_grantee/* granteeText */.Ut)(step.grant.grantee)} of`]
        : ['lambda:RemoveLayerVersionPermission', `taking the grant "${step.grant.statementId}" off`];
    return { ...policyAttempt(aws, action, goal, doing), already };
}
/** Reads the policy, and waits while the read shows one that our writes have replaced. */
async function shown(work) {
    for (const pause of bring_grants_SETTLE_PAUSES) {
        await work.aws.sleep(pause);
        const policy = await existing(work.aws, work.goal);
        for (const step of work.unclear.values())
            if (isTrue(step, policy))
                tell(work, step);
        if (!work.replaced.has(policy.revisionId))
            return policy;
    }
    const { version, layerName } = work.goal;
    throw new src_problem/* Problem */.A(`AWS took the changed grants of version ${version} of layer "${layerName}" and does not show them after ${bring_grants_SETTLE_PAUSES.reduce((a, b) => a + b) / 1000} seconds.`, 'Run the job again; what is granted already is found and kept.');
}
/** Reads the policy of a version that is known to be there, which reads may not show yet. */
async function existing(aws, goal) {
    for (const pause of bring_grants_SETTLE_PAUSES) {
        await aws.sleep(pause);
        const policy = await findLayerPolicy(aws, goal);
        if (policy)
            return policy;
    }
    return readLayerPolicy(aws, goal.layerName, goal.version);
}
function bring_grants_keyOf({ kind, grant }) {
    return `${kind} ${grant.statementId}`;
}
function isTrue({ kind, grant }, { grants }) {
    const there = grants.find(({ statementId }) => statementId === grant.statementId);
    if (kind === 'revoke')
        return !there;
    return there?.grantee !== undefined && (0,sharing_grantee/* sameGrantee */.py)(there.grantee, grant.grantee);
}
function tell(work, step) {
    work.unclear.delete(bring_grants_keyOf(step));
    work.done.push(step);
    work.goal.onChange?.(step.kind === 'grant'
        ? { kind: 'granted', grantee: step.grant.grantee }
        : { kind: 'revoked', what: nameOf(step.grant) });
}
function nameOf({ grantee, statementId }) {
    return grantee ? (0,sharing_grantee/* granteeText */.Ut)(grantee) : statementId;
}
function bring_grants_conclude(work, first, last) {
    const before = granteesOf(first.grants);
    const after = granteesOf(last.grants);
    const wasThere = (one) => before.some((other) => (0,sharing_grantee/* sameGrantee */.py)(one, other));
    const isWanted = (one) => work.goal.wanted.some((other) => (0,sharing_grantee/* sameGrantee */.py)(one, other));
    const revoked = work.done.flatMap(({ kind, grant }) => (kind === 'revoke' ? nameOf(grant) : []));
    return {
        before,
        after,
        added: after.filter((one) => isWanted(one) && !wasThere(one)),
        revoked: [...new Set(revoked)],
        unknown: unknownIn(last.grants),
    };
}

;// CONCATENATED MODULE: ./build/src/sharing/previous-grantees.js


/**
 * Reads whom the version before is shared with: the first of those given that AWS still has. One that is shared with
 * nobody counts as well: what was revoked does not come back.
 * @param versions newest first
 * @throws Problem when AWS refuses
 */
async function previousGrantees(aws, layerName, versions) {
    for (const version of versions) {
        const policy = await findLayerPolicy(aws, { layerName, version });
        if (policy)
            return { version, grantees: granteesOf(policy.grants), unknown: unknownIn(policy.grants) };
    }
    return { version: undefined, grantees: [], unknown: [] };
}

// EXTERNAL MODULE: ./build/src/sharing/refuse-public.js
var refuse_public = __webpack_require__(5048);
;// CONCATENATED MODULE: ./build/src/delivery/share.js







/**
 * Looks at who has the version that serves already, and at whom the version before is shared with.
 * @throws Problem when the layer would become public and may not, or AWS refuses
 */
async function lookAtSharing({ aws, tell }, { layerName, sharing }, { reusable, versions }) {
    const { wanted, previous, exact, allowPublic } = sharing;
    const isAsked = wanted.length > 0 || previous || exact;
    const others = versions.filter((one) => !isFiller(one) && one.version !== reusable?.version);
    const carried = previous ? await carriedForward(aws, layerName, others) : { grantees: [], warnings: [] };
    (0,refuse_public/* refusePublic */.a)({ wanted, previous: carried.grantees, allowPublic });
    if (carried.version !== undefined)
        tell(`Who has version ${carried.version} gets this one as well`);
    const current = isAsked && reusable ? (await readLayerPolicy(aws, layerName, reusable.version)).grants : [];
    // Nobody who has the version that serves loses it by `previous`, as an earlier run may have carried that forward.
    const kept = previous ? granteesOf(current) : [];
    return {
        ...{ isAsked, wanted: (0,sharing_grantee/* distinctGrantees */.Gc)([...wanted, ...carried.grantees, ...kept]), exact, current },
        warnings: carried.warnings,
    };
}
/** Versions that are looked through for one that is shared, where the version before is not. */
const LOOKED_THROUGH = 10;
async function carriedForward(aws, layerName, versions) {
    const numbers = versions.map(({ version }) => version);
    const { version, grantees, unknown } = await previousGrantees(aws, layerName, numbers);
    if (version === undefined)
        return { grantees, warnings: [] };
    const warnings = unknown.map((id) => `The statement "${id}" of version ${version} says something else than who may use the layer, and is not carried forward. Look at it with \`aws lambda get-layer-version-policy --layer-name ${layerName} --version-number ${version}\`.`);
    if (grantees.length > 0 || unknown.length > 0)
        return { version, grantees, warnings };
    for (const older of numbers.slice(numbers.indexOf(version) + 1).slice(0, LOOKED_THROUGH)) {
        const { grantees: had } = await previousGrantees(aws, layerName, [older]);
        if (had.length === 0)
            continue;
        warnings.push(`\`share-with: previous\` gives the layer to nobody: version ${version}, the one before, is shared with nobody. Version ${older} is shared with ${had.map(sharing_grantee/* granteeText */.Ut).join(', ')}; list them in \`share-with\` if a run was broken off in between.`);
        break;
    }
    return { version, grantees, warnings };
}
/** Tells whether every AWS account is among them. */
function isPublic(grantees) {
    return grantees.some(({ kind }) => kind === 'public');
}
/** Tells whether the version that serves is to be readable by every AWS account, and is not yet. */
function becomesPublic({ wanted, current }) {
    return isPublic(wanted) && !isPublic(granteesOf(current));
}
/**
 * What will be done about the grants of a version, a sentence each.
 * @param isNew a version that nobody has yet
 */
function describeSharing({ wanted, exact, current }, isNew) {
    const { add, remove } = planGrants({ current: isNew ? [] : current, wanted, exact });
    const list = (texts) => texts.join(', ');
    return [
        ...(add.length > 0 ? [`Share it with ${list(add.map(({ grantee }) => (0,sharing_grantee/* granteeText */.Ut)(grantee)))}.`] : []),
        ...(remove.length > 0
            ? [
                `Take it away from ${list(remove.map(({ grantee, statementId }) => (grantee ? (0,sharing_grantee/* granteeText */.Ut)(grantee) : statementId)))}.`,
            ]
            : []),
    ];
}
/**
 * Brings the grants of a version to what is wanted, and puts down in the report how they came to be.
 * @throws Problem when not all came to be; the report then has what did
 */
async function share({ aws, report, tell }, { layerName, version }, { isAsked, wanted, exact }) {
    if (!isAsked)
        return;
    const made = { added: [], revoked: [] };
    const sharing = { before: [], unknown: [], ...made };
    report.sharing = sharing;
    const brought = await bringGrants(aws, {
        ...{ layerName, version, wanted, exact },
        onChange: (change) => {
            if (change.kind === 'granted')
                sharing.added.push((0,sharing_grantee/* granteeText */.Ut)(change.grantee));
            else
                sharing.revoked.push(change.what);
        },
    });
    report.sharing = {
        before: brought.before.map(sharing_grantee/* granteeText */.Ut),
        after: brought.after.map(sharing_grantee/* granteeText */.Ut),
        added: brought.added.map(sharing_grantee/* granteeText */.Ut),
        revoked: brought.revoked,
        unknown: brought.unknown,
    };
    tell(`Shared with ${brought.after.map(sharing_grantee/* granteeText */.Ut).join(', ') || 'nobody'}`);
}

;// CONCATENATED MODULE: ./build/src/delivery/look.js











/**
 * Looks at everything in a region that the run will depend on, before anything is written.
 * @throws Problem with everything that stands in the way
 */
async function look(site, inputs, layer) {
    const { aws, tell } = site;
    const pages = inputs.reuse === 'any' || inputs.sharing.previous ? 'all' : 'first';
    const versions = await listVersions(aws, inputs.layerName, pages);
    const match = servingVersion(versions, layer.contentHash, inputs.reuse);
    const reusable = match && (await getVersion(aws, inputs.layerName, match.version));
    const newest = versions[0]?.version ?? 0;
    const same = inputs.alignVersions ? '' : ': nothing to publish';
    if (reusable)
        tell(`Version ${reusable.version} has this content${same}`);
    else if (newest === 0)
        tell('The layer has no version yet');
    else
        tell(`The newest version is ${newest}; a new one will be published`);
    const sharing = await lookAtSharing(site, inputs, { reusable, versions });
    // Whether the role may ask is known before anything is written.
    const name = inputs.parameter && (0,parameter_name/* parameterName */.x)(inputs.parameter, { ...inputs, region: aws.region });
    const told = name ? (await readParameter(aws, name))?.value : undefined;
    const known = (0,aws_arn/* parseLayerVersionArn */.i3)((reusable ?? versions[0])?.arn ?? '')?.layerArn;
    const regional = { ...inputs, functions: functionsIn(aws.region, inputs) };
    const planFor = await lookAtFunctions(aws, regional, { ...layer, known, reusable: reusable?.arn });
    const count = planFor(reusable?.arn).waves.reduce((sum, { functions }) => sum + functions.length, 0);
    if (count > 0)
        tell(`${(0,units/* formatCount */.B4)(count)} function${count === 1 ? '' : 's'} looked at, nothing stands in the way`);
    return { reusable, newest, sharing, told, planFor };
}
/** A version that only takes up a number never serves. */
function servingVersion(versions, contentHash, reuse) {
    const match = (0,version_mark/* reusableVersion */.yS)(reuse === 'any' ? versions.filter((one) => !isFiller(one)) : versions, contentHash, reuse);
    return match && !isFiller(match) ? match : undefined;
}
/** The functions of a region: those that are named by the ARN of another one are that one's. */
function functionsIn(region, { functions }) {
    return functions.filter((one) => one.kind !== 'name' || (one.function.region ?? region) === region);
}
const NOTHING_TO_ROLL_OUT = { waves: [], skipped: [], passedOver: [], problems: [], warnings: [] };
async function lookAtFunctions(aws, inputs, { unzippedSize, known, reusable }) {
    const { layerName, runtimes, architectures } = inputs;
    const layerArnFor = (functionArn) => known ?? layerArnBeside(functionArn, layerName);
    const targetOf = (versionArn) => (fn) => {
        const layerArn = (0,aws_arn/* parseLayerVersionArn */.i3)(versionArn ?? '')?.layerArn ?? layerArnFor(fn.arn);
        const arn = versionArn ?? `${layerArn}:${UNPUBLISHED}`;
        return { layerArn, arn, runtimes, architectures, unzippedSize };
    };
    if (inputs.functions.length === 0)
        return () => NOTHING_TO_ROLL_OUT;
    const prepared = await prepare(aws, { inputs, layerArnFor, targetOf: targetOf(reusable) });
    const planFor = (versionArn) => makePlan({ ...prepared, settings: inputs, targetOf: targetOf(versionArn) });
    refuseAll(planFor(reusable).problems);
    return planFor;
}

;// CONCATENATED MODULE: ./build/src/delivery/plan.js




/** The plan of a delivery in sentences, region by region. */
function describeDelivery({ inputs }, regions, { goal, zip }) {
    const told = regions.map(([site, found]) => {
        const { reusable, newest, sharing, told, planFor } = found;
        const rollout = planFor(reusable?.arn);
        const steps = [
            describeVersions(inputs.layerName, found, { goal, zip }),
            ...describeSharing(sharing, !reusable || (goal !== undefined && newest < goal)),
            ...describePlan(rollout),
            ...(inputs.parameter === undefined || (told !== undefined && told === reusable?.arn)
                ? []
                : [
                    `Write the version's ARN to the parameter ${(0,parameter_name/* parameterName */.x)(inputs.parameter, { ...inputs, region: site.aws.region })}.`,
                ]),
        ];
        return { site, steps: steps.map(site.place), rollout };
    });
    return {
        steps: told.flatMap(({ steps }) => steps),
        warnings: told.flatMap(({ site, rollout }) => rollout.warnings.map(site.place)),
        functions: told.map(({ site, rollout }) => [site, plannedResults(rollout)]),
    };
}
function describeVersions(layerName, { reusable, newest }, { goal, zip }) {
    const serves = reusable?.version === newest;
    const count = goal === undefined ? Number(!reusable) : versionsTo(goal, { region: '', newest, serves });
    if (count === 0)
        return `Publish nothing: version ${reusable?.version} has this content.`;
    if (count === 1)
        return `Publish ${layerName} after version ${newest}: ${zip} of zip.`;
    return `Publish ${layerName} ${count} times after version ${newest}, to come to version ${goal} as in the other regions: ${zip} of zip.`;
}

;// CONCATENATED MODULE: ./build/src/aws/publish-request.js


const BEFORE = '{"Content":{"ZipFile":"';
const BETWEEN = '"},';
/** Bytes that are encoded at a time: a multiple of three, and so few that the garbage of it is soon collected. */
const GROUP = 24 * 1024;
/**
 * The body of a request that brings the zip along. It is the same for every region, and so made and digested once: the
 * SDK would hold the zip, its base64, and the JSON around that for every request that is under way.
 */
function requestBody(archive, details) {
    const bytes = Buffer.allocUnsafeSlow(requestLength(archive.size, details));
    let at = bytes.write(BEFORE, 'latin1');
    for (const block of archive.blocks(0, archive.size)) {
        for (let from = 0; from < block.length; from += GROUP)
            at += bytes.write(block.toString('base64', from, Math.min(block.length, from + GROUP)), at, 'latin1');
    }
    bytes.write(`${BETWEEN}${JSON.stringify(detailsOf(details)).slice(1)}`, at);
    return { bytes, sha256: (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex') };
}
/** How long the body of a request is that brings along a zip of so many bytes. */
function requestLength(zipBytes, details) {
    const base64 = Math.ceil(zipBytes / 3) * 4;
    const json = Buffer.byteLength(JSON.stringify(detailsOf(details)));
    return BEFORE.length + base64 + BETWEEN.length + json - '{'.length;
}
/** The call that sends a body as it is; the SDK signs it, and takes the digest from the header that it sends anyway. */
function commandWithBody(layerName, body) {
    const command = new dist_cjs/* PublishLayerVersionCommand */.cl_({ LayerName: layerName, Content: {} });
    command.middlewareStack.add((next) => (args) => {
        const request = args.request;
        request.body = body.bytes;
        request.headers['content-length'] = String(body.bytes.length);
        request.headers['x-amz-content-sha256'] = body.sha256;
        return next(args);
    }, { step: 'build', priority: 'high', name: 'bodyMadeBefore' });
    return command;
}
/** The call that names the object in S3 that holds the zip. */
function commandFromStage(layerName, { bucket, key, objectVersion, mode }, details) {
    return new dist_cjs/* PublishLayerVersionCommand */.cl_({
        LayerName: layerName,
        Content: {
            ...{ S3Bucket: bucket, S3Key: key },
            ...(objectVersion !== undefined && { S3ObjectVersion: objectVersion }),
            ...(mode === 'reference' && { S3ObjectStorageMode: 'REFERENCE' }),
        },
        ...detailsOf(details),
    });
}
/** AWS knows runtimes that this build of the SDK does not: its enums are open. */
function detailsOf({ description, runtimes, architectures, license }) {
    return {
        Description: description,
        ...(runtimes.length > 0 && { CompatibleRuntimes: runtimes }),
        ...(architectures.length > 0 && { CompatibleArchitectures: architectures }),
        ...(license && { LicenseInfo: license }),
    };
}

;// CONCATENATED MODULE: ./build/src/delivery/publication.js






/**
 * Settles how an archive is published.
 * @throws Problem when it is too large for a request and there is no bucket
 */
function publicationOf(archive, { layerName, runtimes, architectures, license, staging }, { description: usual, contentHash }) {
    const details = (description) => ({
        ...{ description, runtimes, architectures },
        ...(license && { license }),
    });
    const length = requestLength(archive.size, details(usual));
    const staged = needsStaging({ size: archive.size, bodyBytes: length, mode: staging?.mode ?? 'copy' });
    if (staged && !staging)
        throw needsBucket(archive.size);
    const bodies = new Map();
    const body = (description) => {
        const made = bodies.get(description) ?? requestBody(archive, details(description));
        bodies.set(description, made);
        return made;
    };
    const common = {
        layerName,
        proof: { sha256: archive.sha256, size: archive.size },
        mark: (0,version_mark/* markOf */.Fg)(contentHash),
    };
    return {
        ...{ archive, staged, bytes: staged ? 0 : length },
        of: (description, zip) => zip
            ? { ...common, bytes: 0, command: (name) => commandFromStage(name, zip, details(description)) }
            : { ...common, bytes: length, command: (name) => commandWithBody(name, body(description)) },
    };
}
function needsBucket(size) {
    return new src_problem/* Problem */.A(`The layer's zip is ${(0,units/* formatCount */.B4)(size)} bytes; AWS Lambda takes fewer than ${(0,units/* formatCount */.B4)(limits/* LIMITS */.b.directZipBytes)} in one request.`, 'Name a bucket that it can go through, in the region of the layer: `s3-bucket: my-bucket-{region}`; or leave out what the functions do not need with `exclude`.');
}

;// CONCATENATED MODULE: ./build/src/aws/account.js



/**
 * The account that the credentials belong to. The STS client is loaded only here.
 */
async function callerAccount(aws) {
    const { GetCallerIdentityCommand, STSClient } = await __webpack_require__.e(/* import() */ 695).then(__webpack_require__.t.bind(__webpack_require__, 1695, 19));
    const sts = new STSClient(otherClient(aws));
    const attempt = {
        service: 'AWS STS',
        action: 'sts:GetCallerIdentity',
        subject: 'the account check',
        resource: '*',
        region: aws.region,
    };
    const ask = async (options) => {
        const { Account: account } = await sts.send(new GetCallerIdentityCommand({}), options);
        if (!account)
            throw new Error('GetCallerIdentity was answered without an account');
        return account;
    };
    return explained(attempt, () => aws.call(ask, { quota: 'other', repeatable: true }));
}
/** @throws Problem when the credentials belong to an account that is not on the list */
function refuseOtherAccounts(account, allowed) {
    if (allowed.length === 0 || allowed.includes(account))
        return;
    throw new src_problem/* Problem */.A(`The credentials belong to account ${account}, which is not in \`allowed-account-ids\` (${allowed.join(', ')}).`, 'Check `role-to-assume` of the aws-actions/configure-aws-credentials step, or add the account to the list.');
}

;// CONCATENATED MODULE: ./build/src/delivery/sites.js





/**
 * Connects to every region of a delivery, with the same credentials.
 * @throws Problem where there are none, or they belong to an account that may not be written to
 */
async function openSites({ inputs, report, interruption }) {
    const { regions, allowedAccountIds } = inputs;
    const [first, ...others] = regions;
    // What is still under way when a delivery ends must not hold up the end of the step.
    const end = new AbortController();
    const until = { interruption: AbortSignal.any([interruption, end.signal]) };
    const home = await connect({ ...(first && { region: first }), ...until });
    const { credentials } = home.lambda.config;
    const connections = [
        home,
        ...(await Promise.all(others.map((region) => connect({ region, credentials, ...until })))),
    ];
    report.regions = connections.map(({ region }) => ({ region, functions: [] }));
    if (allowedAccountIds.length > 0)
        refuseOtherAccounts(await sites_accountOf(connections), allowedAccountIds);
    const sites = connections.map((aws, index) => {
        const place = (text) => (connections.length > 1 ? `${aws.region}: ${text}` : text);
        return {
            aws,
            report: report.regions[index] ?? { region: aws.region, functions: [] },
            place,
            tell: (text) => log/* log */.Rm.info(place(text)),
            warn: (text) => {
                log/* log */.Rm.warning(place(text));
                report.warnings.push(place(text));
            },
        };
    });
    const close = () => {
        end.abort();
        for (const aws of connections)
            aws.close();
    };
    return { sites, close };
}
/** The account is the same in all regions, so that the first one that can be reached tells it. */
async function sites_accountOf([first, ...others]) {
    if (!first)
        throw new TypeError('a delivery has a region');
    return callerAccount(first).catch((error) => {
        if (others.length === 0 || !isOutOfReach(error))
            throw error;
        return sites_accountOf(others);
    });
}
/** The regions for a headline: the one, or how many. */
function placesOf(sites) {
    return sites.length === 1 ? (sites[0]?.aws.region ?? '') : `${sites.length} regions`;
}
/** @throws Problem when a function is named by an ARN of a region that the layer does not go to */
function sites_refuseOtherRegions({ functions }, sites) {
    const regions = sites.map(({ aws }) => aws.region);
    const named = functions.flatMap((one) => (one.kind === 'name' ? [one.function] : []));
    const elsewhere = named.find(({ region }) => region !== undefined && !regions.includes(region));
    if (!elsewhere)
        return;
    throw new src_problem/* Problem */.A(`\`functions\` holds "${elsewhere.reference}", but the layer goes to ${regions.join(', ')}, and a function takes layers of its own region only.`, `Add the region, \`regions: ${[...regions, elsewhere.region].join(', ')}\`, or take the function off the list.`);
}

;// CONCATENATED MODULE: ./build/src/delivery/publish-everywhere.js







/**
 * Publishes and shares in all regions, those that were late as soon as they are known.
 * @throws Problem in the only region; of several, what fails is put down to each
 */
async function publishEverywhere(run) {
    const { delivery, sites } = run;
    const work = () => (delivery.inputs.alignVersions ? alignEverywhere(run) : publishAll(run));
    const isQuiet = run.late.length === 0 &&
        regionsOf(run).every(([, { reusable, sharing }]) => reusable && !sharing.isAsked);
    if (isQuiet && !delivery.inputs.alignVersions)
        return work();
    const measure = () => sites.reduce((sum, { aws }) => sum + aws.bytesSent(), 0);
    await log/* log */.Rm.group(`Publishing to ${placesOf(sites)}`, () => (0,log/* withProgress */.E0)({ label: 'Uploading', unit: 'bytes', measure }, work));
}
async function publishAll(run) {
    const { delivery } = run;
    const known = inRegions(delivery, regionsOf(run), (site, found) => publishOne(run, site, found));
    const late = inRegions(delivery, run.late.splice(0), async (site, result) => {
        const found = await result.catch((error) => {
            if (!isOutOfReach(error))
                run.refusedLate = true;
            throw error;
        });
        run.found.set(site, found);
        for (const warning of found.sharing.warnings)
            site.warn(warning);
        await publishOne(run, site, found);
    });
    // Each has to come to its end before the run does: they have something to clear away.
    const ends = await Promise.allSettled([known, late]);
    for (const end of ends)
        if (end.status === 'rejected')
            throw end.reason;
}
async function publishOne(run, site, found) {
    const { delivery, publication } = run;
    if (found.reusable)
        recordVersion(site, { version: found.reusable, published: false, adopted: false });
    else {
        const made = await publication();
        const zip = await stageIn(site, delivery, made);
        try {
            const { description } = delivery.layer;
            await makeVersion(site, { publication: made, zip, description, newest: found.newest });
        }
        finally {
            await unstage(site, zip);
        }
    }
    await shareOne(run, site, found);
}
async function alignEverywhere(run) {
    await settleLate(run);
    await publishAligned(run);
    await inRegions(run.delivery, regionsOf(run), (site, found) => shareOne(run, site, found));
}
async function shareOne(run, site, found) {
    const { version } = site.report;
    if (!version)
        return;
    if (becomesPublic(found.sharing))
        await run.checked();
    const { layerName } = run.delivery.inputs;
    await share(site, { layerName, version: version.version }, found.sharing);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/src/inputs/credential-expiration.js
/**
 * When the credentials end, where the step that got them says so. AWS_CREDENTIAL_EXPIRATION is an ISO date; the output of
 * aws-actions/configure-aws-credentials that it is often taken from has it in quotes.
 */
function credentialExpiration() {
    const value = process.env['AWS_CREDENTIAL_EXPIRATION'] ?? '';
    const date = new Date(value.replaceAll('"', ''));
    return Number.isNaN(date.getTime()) ? undefined : date;
}

;// CONCATENATED MODULE: ./build/src/rollout-log.js

/** Tells in the log how a step of a wave gets on: functions as they are done, minutes of a canary as it is looked at. */
const rolloutProgress = ({ step, wave, waves, total }, work) => {
    if (step !== 'bake')
        return (0,log/* waveProgress */.RB)({ wave, waves, total }, (tell) => work((done, failed) => tell({ done, failed })));
    return work((minutes) => log/* log */.Rm.info(`Wave ${wave} of ${waves}: the canary runs, ${minutes} of ${total} minutes`));
};
/** Tells in the log what became of each function. */
function tellResults(functions) {
    for (const { function: name, status, problem, note } of functions) {
        const why = problem?.what ?? note;
        log/* log */.Rm.info(`${name}: ${status}${why ? `, ${why}` : ''}`);
    }
}

;// CONCATENATED MODULE: ./build/src/rollout/estimate.js
/** Control-plane calls a second that we start with. */
const PACE = 10;
/** For what an update takes to settle, in milliseconds. */
const SETTLING = 10_000;
/**
 * How long a rollout takes at the least, by the pace of its calls and the time its canaries bake.
 * @returns milliseconds
 */
function timeNeeded({ waves }, { canary }) {
    const calls = waves
        .flatMap(({ functions }) => functions)
        .reduce((sum, one) => sum + callsFor(one, canary), 0);
    const baking = waves.filter(({ functions }) => functions.some(({ alias }) => alias)).length;
    return (calls / PACE) * 1000 + waves.length * SETTLING + baking * (canary?.minutes ?? 0) * 60_000;
}
/** The write of the layers; publishing, moving and reading back an alias; reading and moving that again after a canary. */
function callsFor({ done, alias }, canary) {
    if (done)
        return 0;
    if (!alias)
        return 1;
    return canary ? 7 : 4;
}
/**
 * How long it takes to put functions back: an alias is read, moved and read back, then the layers are written.
 * @param functions how many were changed, with their aliases or without
 * @returns milliseconds
 */
function timeToRestore(functions) {
    return ((functions * 4) / PACE) * 1000 + 2 * SETTLING;
}

;// CONCATENATED MODULE: ./build/src/rollout/record.js


const SCHEMA = 1;
/**
 * Keeps a record as JSON lines, one before and one after each write. Each is handed to the system at once, so that a
 * killed process leaves all of them; the file is made with the first and is for its owner only. A line that could not be
 * written may stand there half, so it is the last.
 * @param path of the file; it must not exist
 * @param onBegin called as soon as the file is there
 * @throws Problem, from its functions, when the file cannot be written
 */
function keepRecord(path, header, onBegin = () => undefined) {
    let begun = false;
    const intents = [];
    const outcomes = new Map();
    let failure;
    const line = (event) => {
        if (failure)
            throw failure;
        try {
            if (!begun)
                append(path, 'ax', { event: 'begin', schema: SCHEMA, at: now(), ...header });
            if (!begun)
                onBegin(path);
            begun = true;
            append(path, ONLY_APPEND, event);
        }
        catch (error) {
            throw (failure = unwritable(path, error));
        }
    };
    return {
        path: () => (begun ? path : ''),
        intend: (intent) => {
            const write = intents.length + 1;
            line({ event: 'before', write, at: now(), ...intent });
            intents.push(intent);
            return (outcome) => {
                outcomes.set(write, outcome);
                line({ event: 'after', write, at: now(), outcome });
            };
        },
        written: () => functionsOf(intents, outcomes, path),
    };
}
/** Neither makes a file nor follows a link: what is there is the file we made, or nothing of ours. */
const ONLY_APPEND = external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_APPEND | external_node_fs_.constants.O_NOFOLLOW;
function append(path, flags, event) {
    const file = (0,external_node_fs_.openSync)(path, flags, 0o600);
    try {
        (0,external_node_fs_.appendFileSync)(file, `${JSON.stringify(event)}\n`);
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
function unwritable(path, cause) {
    const { code = String(cause) } = cause;
    return new src_problem/* Problem */.A(`The record of the rollout cannot be written to ${path} (${code}), and without it nothing more is written to AWS.`, 'See that there is space under RUNNER_TEMP and that only this job writes there, and run the job again.', { cause });
}
function now() {
    return new Date().toISOString();
}
/**
 * Reads a record. A last line that was cut off when the run was killed is no fault; what it would have said is unclear.
 * @param text of the file
 * @param path for messages
 * @throws Problem when it is no record, or not one whole record
 */
function readRecord(text, path) {
    const lines = text.split('\n');
    const events = lines.flatMap((line, index) => parsed(line, index === lines.length - 1, path));
    const [begin, ...rest] = events;
    if (begin?.event !== 'begin' || begin.schema !== SCHEMA)
        throw noRecord(path);
    const outcomes = new Map(rest.flatMap((e) => (e.event === 'after' ? [[e.write, e.outcome]] : [])));
    const intents = rest.flatMap((event) => (event.event === 'before' ? [event] : []));
    // Parts of two records would be taken for one another's outcomes.
    const isOne = intents.every(({ write }, index) => write === index + 1);
    if (!isOne || rest.some(({ event }) => event === 'begin'))
        throw noRecord(path);
    const { action, region, layerName, version } = begin;
    return {
        ...{ action, region, layerName, ...(version !== undefined && { version }) },
        functions: functionsOf(intents, outcomes, path),
    };
}
/**
 * What was written to each function, the last written first.
 * @param outcomes by the number of the write, from 1 on
 * @throws Problem when a function has two aliases, of which a rollout moves one
 */
function functionsOf(intents, outcomes, path) {
    const functions = new Map();
    for (const [index, intent] of intents.entries()) {
        if (intent.what === 'version')
            continue;
        const known = functions.get(intent.function) ?? { function: intent.function, layers: [] };
        if (intent.what === 'alias' && (known.alias?.name ?? intent.alias) !== intent.alias)
            throw noRecord(path);
        // Taken out and put in again: the map keeps the order of the last writes.
        functions.delete(intent.function);
        functions.set(intent.function, withWrite(known, intent, outcomes.get(index + 1) ?? 'unclear'));
    }
    return [...functions.values()].reverse();
}
function withWrite(known, intent, outcome) {
    if (intent.what === 'layers') {
        const { before, after } = intent;
        return { ...known, layers: [...known.layers, { before, after, outcome }] };
    }
    const { alias: name, before, after } = intent;
    return { ...known, alias: { name, writes: [...(known.alias?.writes ?? []), { before, after, outcome }] } };
}
function parsed(line, isLast, path) {
    if (line === '')
        return [];
    try {
        const event = JSON.parse(line);
        if (isEvent(event))
            return [event];
    }
    catch {
        if (isLast)
            return [];
    }
    throw noRecord(path);
}
/** Holds a line against what this version writes: a record may come from anywhere. */
function isEvent(line) {
    if (typeof line !== 'object' || line === null)
        return false;
    const event = line;
    switch (event['event']) {
        case 'begin':
            return isHeader(event);
        case 'after':
            return typeof event['write'] === 'number' && OUTCOMES.has(event['outcome']);
        case 'before':
            return typeof event['write'] === 'number' && isIntent(event);
        default:
            return false;
    }
}
const ACTIONS = new Set(['publish', 'promote', 'rollback']);
function isHeader({ action, region, layerName, version }) {
    if (!ACTIONS.has(action))
        return false;
    const isVersion = version === undefined || typeof version === 'string';
    return typeof region === 'string' && typeof layerName === 'string' && isVersion;
}
const OUTCOMES = new Set(['made', 'not made', 'unclear']);
function isIntent(event) {
    const { what, before, after } = event;
    if (typeof event['function'] !== 'string')
        return false;
    if (what === 'layers')
        return isLayers(before) && isLayers(after);
    if (what === 'alias')
        return typeof event['alias'] === 'string' && isTarget(before) && isTarget(after);
    return what === 'version';
}
function isLayers(value) {
    return Array.isArray(value) && value.every((arn) => typeof arn === 'string');
}
function isTarget(value) {
    const { version, weights } = (value ?? {});
    if (typeof version !== 'string' || typeof weights !== 'object' || weights === null)
        return false;
    return Object.values(weights).every((weight) => typeof weight === 'number');
}
function noRecord(path) {
    return new src_problem/* Problem */.A(`${path} is no record of a rollout that this version can read.`, 'Give the file that the output `record` of the rollout names, as it was uploaded.');
}

;// CONCATENATED MODULE: ./build/src/rollout/write.js




/** The right that each write needs. */
const write_ACTIONS = {
    layers: 'lambda:UpdateFunctionConfiguration',
    version: 'lambda:PublishVersion',
    alias: 'lambda:UpdateAlias',
};
/**
 * Makes one guarded write, with a line of the record before and after it.
 * @param write throws what the SDK throws
 * @throws Problem when AWS refuses, or the job was cancelled
 */
async function recorded({ aws, record }, intent, write) {
    const settle = record.intend(intent);
    try {
        const reply = await write();
        settle('made');
        return { kind: 'made', reply };
    }
    catch (error) {
        const { kind, status } = failureOf(error);
        const isUnclear = kind === 'unclear' || error instanceof src_problem/* Problem */.A;
        settle(isUnclear ? 'unclear' : 'not made');
        if (error instanceof src_problem/* Problem */.A)
            throw error;
        const problem = explain(error, write_attemptOf(aws, intent));
        if (isUnclear)
            return { kind: 'unclear', problem };
        if (status === 409 || status === 412)
            return { kind: 'conflict' };
        throw problem;
    }
}
function write_attemptOf(aws, intent) {
    const attempt = functionAttempt(aws, write_ACTIONS[intent.what], intent.function);
    if (intent.what !== 'alias')
        return attempt;
    return { ...attempt, subject: `alias "${intent.alias}" of ${attempt.subject}` };
}

;// CONCATENATED MODULE: ./build/src/rollout/move-alias.js




/** Reads of an alias that may still show what was before our write. */
const LAGGING_READS = 12;
/**
 * Moves an alias, guarded by its own RevisionId, and reads it back. On a conflict it is read afresh.
 * @returns the alias as read back
 * @throws Problem
 */
async function moveAlias(run, move) {
    const { fn, alias, next, onRead } = move;
    const fresh = () => move_alias_existing(run, fn, alias);
    const persist = persistence(run.aws, `The alias "${alias}" of ${fn.name}`);
    let read = move.read ?? (await fresh());
    for (;;) {
        const before = targetOf(read);
        onRead(before);
        const after = next(before);
        if (sameTarget(before, after))
            return read;
        const current = read;
        const intent = { what: 'alias', function: fn.arn, alias, before, after };
        const written = await recorded(run, intent, () => writeAlias(run.aws, fn.arn, current, after));
        await persist(written);
        read = written.kind === 'unclear' ? await fresh() : await move_alias_shown(run, current, fresh);
        if (written.kind === 'made')
            read = await released(run, { read, before, after }, fresh);
    }
}
async function move_alias_existing(run, fn, alias) {
    const read = await readAlias(run.aws, fn.arn, alias);
    if (read)
        return read;
    throw new src_problem/* Problem */.A(`The alias "${alias}" of ${fn.name} was deleted during the rollout.`, 'Create it again and run the job again.');
}
/** Waits until a write shows: ours, or the one that was faster. */
async function move_alias_shown(run, { revisionId }, fresh) {
    for (let reads = 0;; reads++) {
        const read = await fresh();
        if (read.revisionId !== revisionId || reads === LAGGING_READS)
            return read;
        await backOff(run.aws, reads);
    }
}
/** How long new instances of a version may take to be provisioned, and how often that is looked at. Milliseconds. */
const PROVISIONING = { most: 15 * 60_000, pause: 5000 };
/**
 * Waits while AWS itself keeps all of an alias's traffic on the version before: it does so, by a weight of 1, until
 * the new one has the provisioned concurrency of the alias. Source: terraform-provider-aws#48116.
 */
async function released({ aws }, { read, before, after }, fresh) {
    const end = aws.clock.now() + PROVISIONING.most;
    let state = read;
    while (state.version === after.version && state.weights[before.version] === 1 && aws.clock.now() < end) {
        await aws.sleep(PROVISIONING.pause);
        state = await fresh();
    }
    if (state.weights[before.version] !== 1 || state.version !== after.version)
        return state;
    throw new src_problem/* Problem */.A(`The alias "${state.name}" points at version ${after.version}, which still has no provisioned concurrency after ${PROVISIONING.most / 60_000} minutes, so AWS sends its traffic to version ${before.version}.`, 'See whether the account has concurrency left (`aws lambda get-account-settings`), and run the job again.');
}
/** What an alias points at, without its RevisionId. */
function targetOf({ version, weights }) {
    return { version, weights };
}
function sameTarget(a, b) {
    const shares = ({ weights }) => Object.entries(weights)
        .map(([version, share]) => `${version}=${share}`)
        .sort()
        .join();
    return a.version === b.version && shares(a) === shares(b);
}
/**
 * Where an alias goes on to from a known place; it is left alone where somebody else moved it.
 * @param from where it was read or left
 */
function onwards({ name, alias }, from, to) {
    return (current) => {
        if (sameTarget(current, from) || sameTarget(current, to))
            return to;
        throw new src_problem/* Problem */.A(`The alias "${alias}" of ${name} was moved to version ${current.version} by somebody else during the rollout, so it was left alone.`, 'Let the other pipeline that moves it and this one take turns (`concurrency:` in the workflow), and run the job again.');
    };
}

;// CONCATENATED MODULE: ./build/src/rollout/wave.js







/** Notes when a step of a wave began and ended, whatever comes of it. */
async function step({ aws }, { steps }, name, work) {
    const startedAt = (0,aws_clock/* dateOf */.Q)(aws.clock).toISOString();
    const one = { name, startedAt, finishedAt: startedAt };
    steps.push(one);
    try {
        await work();
    }
    finally {
        one.finishedAt = (0,aws_clock/* dateOf */.Q)(aws.clock).toISOString();
    }
}
/** @throws Problem when an alarm rings */
async function holdAlarms({ aws, settings }, wave) {
    if (settings.alarms.length === 0)
        return;
    noteGate(wave, await alarmsGate(aws, settings.alarms));
}
/**
 * Puts down what a gate says, in place of what it said before.
 * @throws Problem when it does not hold
 */
function noteGate(wave, gate) {
    const index = wave.gates.findIndex((one) => one.gate === gate.gate);
    wave.gates.splice(index < 0 ? wave.gates.length : index, 1, gate);
    if (!gate.passed)
        throw new src_problem/* Problem */.A(gate.text, 'Find the cause before you run the job again.');
}
/**
 * Works on the functions of a wave. After the first failure no other begins; those under way end.
 * @throws Problem when a function failed, or the gate did not hold
 */
async function each({ aws, plan, progress }, { wave, works }, { step: name, limit, gate }, act) {
    const errors = [];
    let done = 0;
    const failed = () => works.filter(({ result }) => result.status === 'failed').length;
    const about = { step: name, wave: wave.number, waves: plan.waves.length, total: works.length };
    await progress(about, (update) => sideBySide(works, limit, async (work) => {
        if (errors.length === 0)
            await gate().catch((error) => errors.push(asError(error)));
        if (errors.length > 0)
            return;
        await act(work).catch((error) => errors.push(failedBy(work, error)));
        update(++done, failed());
    }));
    refuseInterrupted(aws.interruption);
    const [first] = errors;
    if (first)
        throw first;
}
function asError(error) {
    return error instanceof Error ? error : new Error(String(error));
}
/** Puts a failure down to its function; returns what the wave says of it. */
function failedBy({ result }, error) {
    const problem = error instanceof src_problem/* Problem */.A ? error : unexpected(error);
    result.status = 'failed';
    delete result.note;
    result.problem = { what: problem.what, fix: problem.fix };
    return problem;
}
/** Nothing that AWS says: a fault of ours, and no reason to leave functions half-way. */
function unexpected(error) {
    const what = error instanceof Error ? error.message : String(error);
    const fix = 'Run the job again with debug logging (`ACTIONS_STEP_DEBUG: true`) and report it with that log.';
    return new src_problem/* Problem */.A(`The rollout failed in a way it does not know: ${what}.`, fix, { cause: error });
}
/** Tells whether a function has something else than before, as far as was read. */
function isChanged({ before, after, alias }) {
    return !sameLayers(before, after) || (alias !== undefined && !sameTarget(alias.before, alias.after));
}
/** How a function's result is told of what is read. */
function reading(result) {
    return {
        layers: (layers) => (result.after = layers),
        alias: (target) => {
            if (result.alias)
                result.alias.after = target;
        },
    };
}

;// CONCATENATED MODULE: ./build/src/rollout/time-left.js



/** Functions that may be under way besides those that were changed already. */
const UNDER_WAY = 40;
/** @throws Problem when the credentials will soon be needed to put back what was changed */
function refuseLate({ aws, expiresAt, functions }) {
    if (expiresAt === undefined)
        return;
    const touched = functions.filter(isChanged).length + UNDER_WAY;
    const left = expiresAt - aws.clock.now();
    if (left > timeToRestore(touched))
        return;
    throw new src_problem/* Problem */.A(`The AWS credentials end in ${Math.max(0, Math.round(left / 1000))} seconds; that is kept for putting functions back.`, 'Give the role a longer session, `role-duration-seconds: 3600` or more, and run the job again.');
}

;// CONCATENATED MODULE: ./build/src/rollout/canary.js





/** How often a canary is looked at; CloudWatch counts by the minute. Milliseconds. */
const LOOK_EVERY = 30_000;
/** The functions of a wave whose aliases share their traffic with a new version. */
function canary_sharing({ works }) {
    return works.filter(({ alias, version }) => alias && version);
}
/**
 * Waits while the new versions of a wave take their share, and looks at alarms and at their errors.
 * @throws Problem as soon as one does not hold
 */
async function bake(rollout, run) {
    const { aws, settings, warnings } = rollout;
    const { canary } = settings;
    const versions = canary_sharing(run).map(canaryVersion);
    if (!canary || versions.length === 0)
        return;
    const { wave } = run;
    const about = {
        step: 'bake',
        wave: wave.number,
        waves: rollout.plan.waves.length,
        total: canary.minutes,
    };
    await step(rollout, wave, 'bake', () => rollout.progress(about, async (update) => {
        const since = new Date(wave.steps.find(({ name }) => name === 'update')?.startedAt ?? (0,aws_clock/* dateOf */.Q)(aws.clock));
        const end = aws.clock.now() + canary.minutes * 60_000;
        let unmeasured = versions;
        for (let left = end - aws.clock.now(); left > 0; left = end - aws.clock.now()) {
            await aws.sleep(Math.min(left, LOOK_EVERY));
            refuseLate(rollout);
            await holdAlarms(rollout, wave);
            const { unmeasured: still, ...gate } = await canaryGate(aws, versions, { since, ...canary });
            noteGate(wave, gate);
            unmeasured = still;
            update(canary.minutes - Math.ceil(Math.max(0, end - aws.clock.now()) / 60_000), 0);
        }
        for (const { function: name, version } of unmeasured) {
            warnings.push(`Version ${version} of ${name} was not invoked in ${canary.minutes} minutes as far as CloudWatch tells, so its canary measured nothing.`);
        }
    }));
}
function canaryVersion({ fn, alias, version }) {
    return { function: fn.name, alias: alias?.name ?? '', version: version ?? '' };
}
const canary_AT_ONCE = 20;
/** Gives the new versions of a wave all of the traffic. */
async function promote(rollout, run) {
    const works = canary_sharing(run);
    const { canary } = rollout.settings;
    if (!canary || works.length === 0)
        return;
    const gate = () => Promise.resolve(rollout).then(refuseLate);
    await step(rollout, run.wave, 'promote', () => each(rollout, { ...run, works }, { step: 'promote', limit: canary_AT_ONCE, gate }, async (work) => {
        const { fn, alias, version = '', result } = work;
        if (!alias)
            return;
        const from = { version: alias.read.version, weights: { [version]: canary.percent / 100 } };
        const next = onwards({ name: fn.name, alias: alias.name }, from, { version, weights: {} });
        await moveAlias(rollout, { fn, alias: alias.name, next, onRead: reading(result).alias });
    }));
}

;// CONCATENATED MODULE: ./build/src/rollout/undo.js
/**
 * Undoes writes of ours to one thing, but only where it still is as we left it.
 * A write that went on from the one before it is undone together with that one; what somebody else wrote between two of
 * ours stays: we go back to what was there before our last stretch.
 * @param writes oldest first
 * @param same tells whether two states are equal
 */
function undo(writes, current, same) {
    const made = writes.filter(({ outcome }) => outcome !== 'not made');
    while (made.length > 0 && neverHappened(made.at(-1), current, same))
        made.pop();
    const last = made.pop();
    if (!last)
        return { kind: 'nothing to do' };
    let to = last.before;
    for (const earlier of made.reverse()) {
        if (neverHappened(earlier, to, same))
            continue;
        if (!same(earlier.after, to))
            break;
        to = earlier.before;
    }
    if (same(current, to))
        return { kind: 'nothing to do' };
    return same(current, last.after) ? { kind: 'put back', to } : { kind: 'changed by somebody else' };
}
function neverHappened(write, current, same) {
    return write?.outcome === 'unclear' && same(current, write.before) && !same(current, write.after);
}

;// CONCATENATED MODULE: ./build/src/rollout/update-layers.js







/**
 * Brings a function's list to its goal: waits until it is stable, derives the list from the one just read, writes
 * it guarded by that read's RevisionId, waits, reads back. The read handed in counts as the first: should it have
 * become stale since, the write fails for its RevisionId and nothing is lost. When somebody else was faster (409, 412) it
 * starts over from a fresh read, so nobody's change is lost.
 * @returns the function as read back
 * @throws Problem
 */
async function updateLayers(run, { fn, goal, onRead }) {
    const { aws } = run;
    const persist = persistence(run.aws, `Function "${fn.name}"`);
    let wroteOver;
    let read = isStable(fn) ? fn : await stable(aws, fn.arn);
    for (;;) {
        onRead(read.layers);
        const isFailed = read.lastUpdateStatus === 'Failed';
        if (isFailed && wroteOver !== undefined && read.revisionId !== wroteOver)
            throw updateFailed(read);
        const wanted = wantedLayers(goal, read);
        // A list that is right after a failed update is not in effect; sending it once more starts another one.
        if (sameLayers(read.layers, wanted) && !(isFailed && goal.kind === 'version'))
            return read;
        const intent = { what: 'layers', function: fn.arn, before: read.layers, after: wanted };
        const written = await recorded(run, intent, () => writeLayers(aws, read, wanted));
        if (written.kind !== 'conflict')
            wroteOver = read.revisionId;
        await persist(written);
        read = await readAfter[written.kind](aws, read);
    }
}
/** A lost reply may be to a write that never was, so that nothing is to change. */
const readAfter = {
    made: changed,
    conflict: overtaken,
    unclear: (aws, { arn }) => stable(aws, arn),
};
/** The list that a goal asks for, given the one that is there. */
function wantedLayers(goal, { name, layers }) {
    if (goal.kind === 'version') {
        if (goal.attach || indexOfLayer(layers, goal.layer.layerArn) >= 0)
            return nextLayers(layers, goal.layer);
        throw new src_problem/* Problem */.A(`Somebody took the layer off function "${name}" while it was to be updated.`, 'Run the job again if it is to have the layer all the same, with `attach: always`.');
    }
    const undone = undo(goal.recorded.layers, layers, sameLayers);
    if (undone.kind === 'put back')
        return undone.to;
    if (undone.kind === 'nothing to do')
        return layers;
    throw new src_problem/* Problem */.A(`The layers of function "${name}" were changed by somebody else after the rollout, so they were left as they are.`, `Compare them with the record, and put them right by hand if need be: \`aws lambda update-function-configuration --function-name ${name} --layers …\`.`);
}
function updateFailed({ name, lastUpdateReason }) {
    return new src_problem/* Problem */.A(`AWS could not update function "${name}": ${lastUpdateReason ?? 'it gives no reason'}`, 'Correct what the message names and run the job again.');
}

;// CONCATENATED MODULE: ./build/src/rollout/put-back.js






/**
 * Points an alias back to where it was before a rollout, unless somebody moved it since.
 * @param onRead told of every state that is read
 * @throws Problem where it was left alone
 */
async function putAliasBack(run, recorded, onRead) {
    if (!recorded.alias)
        return;
    const { name: alias, writes } = recorded.alias;
    const name = put_back_nameOf(recorded);
    const next = (current) => {
        const undone = undo(writes, current, sameTarget);
        if (undone.kind === 'put back')
            return undone.to;
        if (undone.kind === 'nothing to do')
            return current;
        throw new src_problem/* Problem */.A(`The alias "${alias}" of ${name} was moved to version ${current.version} by somebody else after the rollout, so it was left as it is.`, `Look at it with \`aws lambda get-alias --function-name ${name} --name ${alias}\`, and move it by hand if need be.`);
    };
    await moveAlias(run, { fn: { arn: recorded.function, name }, alias, next, onRead });
}
/**
 * Gives a function the list of layers it had before a rollout, unless somebody changed it since.
 * @param onRead told of every list that is read
 * @throws Problem where it was left alone
 */
async function putLayersBack(run, recorded, onRead) {
    if (recorded.layers.length === 0)
        return;
    const fn = await stable(run.aws, recorded.function);
    await updateLayers(run, { fn, goal: { kind: 'undo', recorded }, onRead });
}
/** Waits until a write whose reply was lost shows; before that it cannot be told from one that never was. */
async function settle({ aws }, recorded) {
    if (writesOf(recorded).some(({ outcome }) => outcome === 'unclear'))
        await aws.sleep(READ_LAG);
}
function writesOf({ layers, alias }) {
    return [...layers, ...(alias?.writes ?? [])];
}
function put_back_nameOf({ function: arn }) {
    return arn.slice(arn.lastIndexOf(':') + 1);
}
const put_back_AT_ONCE = 20;
/**
 * Puts back everything that a run has changed so far, newest first: first the aliases, which send the traffic, then the
 * functions.
 * @returns once all was tried; what went wrong is told to the observer
 */
async function putAllBack(given, observer) {
    const recorded = given.record.written();
    if (recorded.length === 0)
        return;
    const run = { ...given, record: forgiving(given.record) };
    const functions = recorded.filter((one) => writesOf(one).some(({ outcome }) => outcome !== 'not made'));
    if (functions.length === 0)
        return;
    // A read that does not show the last writes yet would be taken for a function that is back already.
    const shown = run.aws.sleep(READ_LAG);
    const errors = new Map(functions.map((one) => [one.function, []]));
    const attempt = (part) => sideBySide(functions, put_back_AT_ONCE, (one) => shown.then(() => part(one)).catch((error) => void errors.get(one.function)?.push(error)));
    await attempt((one) => putAliasBack(run, one, (target) => observer.alias(one.function, target)));
    await attempt((one) => putLayersBack(run, one, (layers) => observer.layers(one.function, layers)));
    for (const [arn, why] of errors)
        observer.done(arn, why);
}
/** Putting back is not given up because its own writes cannot be noted: undoing it would find nothing to do. */
function forgiving(record) {
    const intend = (intent) => {
        try {
            const settle = record.intend(intent);
            return (outcome) => put_back_attempt(() => settle(outcome));
        }
        catch {
            return () => undefined;
        }
    };
    return { ...record, intend };
}
function put_back_attempt(note) {
    try {
        note();
    }
    catch {
        // As above.
    }
}

;// CONCATENATED MODULE: ./build/src/rollout/failing.js






/**
 * Ends a rollout that failed: puts back what it changed, or leaves it, as `on-failure` says; a cancelled one is left,
 * for there is no time.
 * @throws Problem, always
 */
async function concludeFailure(rollout, waves, error) {
    const run = waves.find(({ wave }) => wave.status === 'running');
    if (error instanceof Interrupted) {
        if (run)
            run.wave.status = 'interrupted';
        tellLeftOpen(rollout, waves);
        throw cancelled(rollout);
    }
    if (run)
        run.wave.status = 'failed';
    const { what, fix } = error instanceof src_problem/* Problem */.A ? error : unexpected(error);
    const wave = waves.length > 1 ? ` in wave ${run?.wave.number ?? 1} of ${waves.length}` : '';
    const others = rollout.functions.filter(({ problem }) => problem && problem.what !== what).length;
    const more = others > 0 ? ` ${(0,units/* formatCount */.B4)(others)} more of its functions failed; the report says why.` : '';
    const reason = `The rollout failed${wave}: ${what}${more}`;
    if (rollout.settings.onFailure === 'stop') {
        tellLeftOpen(rollout, waves);
        throw new src_problem/* Problem */.A(reason, `${fix} ${changedText(rollout)} ${wayBack(rollout)}`);
    }
    const left = await restore(rollout, waves, run);
    if (left === 0)
        throw new src_problem/* Problem */.A(reason, `${fix} What the rollout had changed was put back.`);
    throw new src_problem/* Problem */.A(reason, `${fix} ${(0,units/* formatCount */.B4)(left)} of the functions that it had changed could not be put back; the report says why for each. ${wayBack(rollout)}`);
}
/** @returns how many functions could not be put back */
async function restore(rollout, waves, run) {
    const works = new Map(waves.flatMap((one) => one.works.map((work) => [work.fn.arn, work])));
    const resultOf = (arn) => works.get(arn)?.result;
    let left = 0;
    const putBack = () => putAllBack(rollout, {
        layers: (arn, layers) => {
            const result = resultOf(arn);
            if (result)
                reading(result).layers(layers);
        },
        alias: (arn, target) => {
            const result = resultOf(arn);
            if (result)
                reading(result).alias(target);
        },
        done: (arn, errors) => {
            const work = works.get(arn);
            if (errors.length > 0 || work?.deployment)
                left++;
            if (work)
                noteRestored(work, errors);
        },
    });
    const wave = run?.wave ?? waves.at(0)?.wave;
    await (wave ? step(rollout, wave, 'restore', putBack) : putBack());
    for (const one of waves)
        if (one.wave.status === 'done')
            one.wave.status = 'restored';
    tellLeftOpen(rollout, waves);
    return left;
}
function noteRestored({ result, version, deployment }, errors) {
    if (errors.length === 0 && deployment === undefined) {
        result.status = 'restored';
        if (version)
            result.note = `Version ${version} of it was published and is left unused.`;
        return;
    }
    const problems = errors.map((error) => (error instanceof src_problem/* Problem */.A ? error : unexpected(error)));
    // What is still under way may yet move the alias.
    const whats = new Set([result.problem, ...problems].flatMap((problem) => problem?.what ?? []));
    result.status = 'failed';
    result.problem = { what: [...whats].join(' '), fix: problems.at(-1)?.fix ?? result.problem?.fix ?? '' };
}
/** What is left half-way and needs a look: aliases that share their traffic, deployments under way. */
function tellLeftOpen({ record, report, functions }, waves) {
    for (const { fn, deployment: id } of waves.flatMap(({ works }) => works)) {
        if (!id)
            continue;
        report.leftOpen.push(`CodeDeploy still shifts the traffic of ${fn.name}. Wait for its deployment ${id}, or stop it with \`aws deploy stop-deployment --deployment-id ${id} --auto-rollback-enabled\`.`);
    }
    for (const { function: arn, alias } of record.written()) {
        const last = alias?.writes.findLast(({ outcome }) => outcome !== 'not made');
        if (!alias || !last)
            continue;
        const name = arn.slice(arn.lastIndexOf(':') + 1);
        const result = functions.find((one) => one.function === name);
        const seen = result?.alias?.after;
        // Seen as it was before the last write, it may not have been looked at since, unless it was put back.
        const isSeen = seen && (result.status === 'restored' || !sameTarget(seen, last.before));
        const target = isSeen ? seen : last.after;
        const [share] = Object.entries(target.weights);
        if (!share)
            continue;
        const [version, weight] = share;
        const verb = isSeen || last.outcome === 'made' ? 'shares' : 'may share';
        report.leftOpen.push(`The alias "${alias.name}" of ${name} ${verb} its traffic: ${Math.round(weight * 100)} % to version ${version}, the rest to version ${target.version}. Run the job again to go on, or end it with \`aws lambda update-alias --function-name ${name} --name ${alias.name} --routing-config AdditionalVersionWeights={}\`.`);
    }
}
function cancelled(rollout) {
    return new src_problem/* Problem */.A(`The job was cancelled during the rollout. ${changedText(rollout)}`, `Run the job again, and it goes on from there. ${wayBack(rollout)}`);
}
function changedText({ functions }) {
    const changed = functions.filter(isChanged).length;
    return `${(0,units/* formatCount */.B4)(changed)} of ${(0,units/* formatCount */.B4)(functions.length)} functions were changed and are left so.`;
}
function wayBack({ record }) {
    const path = record.path();
    return path === ''
        ? 'Nothing was written.'
        : `To go back, run \`uses: org/publish-layer/rollback@v1\` with \`record\`, the file ${path}, which goes with the runner unless a step uploads it.`;
}

;// CONCATENATED MODULE: ./build/src/aws/codedeploy.js





/**
 * Starts a deployment, by the configuration of its group; should it fail or be stopped, CodeDeploy shifts the traffic
 * back. A group runs one deployment at a time and refuses a second one (DeploymentLimitExceededException).
 * @returns the deployment's id
 * @throws Problem when AWS refuses, or when it is unclear whether a deployment was started: there is no token that would
 *   let us ask twice
 */
async function createDeployment(aws, shift) {
    const { CreateDeploymentCommand } = await __webpack_require__.e(/* import() */ 507).then(__webpack_require__.t.bind(__webpack_require__, 7507, 19));
    const codeDeploy = await codedeploy_connectTo(aws);
    const content = appSpecOf(shift);
    const command = new CreateDeploymentCommand({
        applicationName: shift.application,
        deploymentGroupName: shift.deploymentGroup,
        revision: {
            revisionType: 'AppSpecContent',
            appSpecContent: { content, sha256: (0,external_node_crypto_.createHash)('sha256').update(content).digest('hex') },
        },
        autoRollbackConfiguration: {
            enabled: true,
            events: ['DEPLOYMENT_FAILURE', 'DEPLOYMENT_STOP_ON_ALARM', 'DEPLOYMENT_STOP_ON_REQUEST'],
        },
    });
    const create = async (options) => {
        const { deploymentId } = await codeDeploy.send(command, options);
        if (!deploymentId)
            throw new Error('CreateDeployment was answered without a deployment');
        return deploymentId;
    };
    const group = `${shift.application}/${shift.deploymentGroup}`;
    const what = codedeploy_attempt(aws, 'CreateDeployment', `CodeDeploy group ${group}`, `:*:deploymentgroup:${group}`);
    return explained(what, () => aws.call(create, { quota: 'other' }).catch((error) => {
        throw failureOf(error).kind === 'unclear' && !(error instanceof src_problem/* Problem */.A)
            ? unclear(shift, error)
            : error;
    }));
}
/**
 * What CodeDeploy is told, as JSON. Source: CodeDeploy user guide, "AppSpec 'resources' section for AWS Lambda
 * deployments".
 */
function appSpecOf({ function: name, alias, from, to }) {
    const properties = { Name: name, Alias: alias, CurrentVersion: from, TargetVersion: to };
    const resource = { Type: 'AWS::Lambda::Function', Properties: properties };
    return JSON.stringify({ version: '0.0', Resources: [{ [name]: resource }] });
}
function unclear({ application, deploymentGroup, function: name, alias }, cause) {
    const group = `--application-name ${application} --deployment-group-name ${deploymentGroup}`;
    return new src_problem/* Problem */.A(`It is unclear whether CodeDeploy has started to shift the traffic of ${name}:${alias}: its reply was lost.`, `Look with \`aws deploy list-deployments ${group} --include-only-statuses Created Queued InProgress\`; when none is left, run the job again.`, { cause });
}
/** @throws Problem when AWS does not show the deployment */
async function readDeployment(aws, id) {
    const { GetDeploymentCommand } = await __webpack_require__.e(/* import() */ 507).then(__webpack_require__.t.bind(__webpack_require__, 7507, 19));
    const codeDeploy = await codedeploy_connectTo(aws);
    const read = async (options) => {
        const { deploymentInfo } = await codeDeploy.send(new GetDeploymentCommand({ deploymentId: id }), options);
        return deploymentOf(deploymentInfo ?? {});
    };
    return explained(codedeploy_attempt(aws, 'GetDeployment', `CodeDeploy deployment ${id}`, ':*:deploymentgroup:*'), () => aws.call(read, { quota: 'other', repeatable: true }));
}
function deploymentOf({ status, errorInformation, rollbackInfo }) {
    if (!status)
        throw new Error('GetDeployment was answered without a status');
    const message = [errorInformation?.message, rollbackInfo?.rollbackMessage].filter(Boolean).join(' ');
    const rollback = rollbackInfo?.rollbackDeploymentId;
    return { status: ENDED[status] ?? 'running', ...(message && { message }), ...(rollback && { rollback }) };
}
/** Created, Queued, InProgress, Baking, Ready and whatever else there will be are on the way to one of these. */
const ENDED = {
    Succeeded: 'succeeded',
    Failed: 'failed',
    Stopped: 'stopped',
};
/**
 * Stops a deployment and has CodeDeploy shift the traffic back; one that has ended is left alone.
 * @throws Problem when AWS refuses
 */
async function stopDeployment(aws, id) {
    const { StopDeploymentCommand } = await __webpack_require__.e(/* import() */ 507).then(__webpack_require__.t.bind(__webpack_require__, 7507, 19));
    const codeDeploy = await codedeploy_connectTo(aws);
    const command = new StopDeploymentCommand({ deploymentId: id, autoRollbackEnabled: true });
    const stop = async (options) => {
        const { status } = await codeDeploy.send(command, options);
        if (!status)
            throw new Error('StopDeployment was answered without a status');
    };
    await explained(codedeploy_attempt(aws, 'StopDeployment', `CodeDeploy deployment ${id}`), () => aws.call(stop, { quota: 'other', repeatable: true }).catch((error) => {
        if (failureOf(error).code !== 'DeploymentAlreadyCompletedException')
            throw error;
    }));
}
/** The CodeDeploy client is loaded only here. */
async function codedeploy_connectTo(aws) {
    const { CodeDeployClient } = await __webpack_require__.e(/* import() */ 507).then(__webpack_require__.t.bind(__webpack_require__, 7507, 19));
    return new CodeDeployClient(otherClient(aws));
}
/** @param resource the end of the ARN that a policy needs; without it `*`. Source: service authorization reference */
function codedeploy_attempt(aws, action, subject, resource) {
    return {
        service: 'AWS CodeDeploy',
        action: `codedeploy:${action}`,
        subject,
        resource: resource ? `arn:${aws.partition}:codedeploy:${aws.region}${resource}` : '*',
        region: aws.region,
    };
}

;// CONCATENATED MODULE: ./build/src/rollout/deployment.js






const deployment_POLL = 10_000;
/**
 * Hands the shift of an alias to CodeDeploy, and waits for it. How traffic moves is set in the deployment group.
 * @throws Problem when the deployment fails, or a gate does, in which case it is stopped and rolls itself back
 */
async function deploy(run, deployment) {
    const { fn, read, version, onRead } = deployment;
    const after = { version, weights: {} };
    const intent = {
        what: 'alias',
        function: fn.arn,
        alias: read.name,
        before: targetOf(read),
        after,
    };
    const shifted = await recorded(run, intent, () => shift(run, deployment));
    const now = await readAlias(run.aws, fn.arn, read.name);
    if (now)
        onRead(targetOf(now));
    if (shifted.kind === 'made' && now && sameTarget(targetOf(now), after))
        return;
    throw new src_problem/* Problem */.A(`CodeDeploy did not move the alias "${read.name}" of ${fn.name} to version ${version}.`, 'Look at the deployment in CodeDeploy, and run the job again.');
}
async function shift(run, deployment) {
    const { aws } = run;
    const { codeDeploy, fn, read, version, onWay, gate } = deployment;
    const about = { ...codeDeploy, function: fn.name, alias: read.name, from: read.version, to: version };
    const id = await createDeployment(aws, about);
    onWay(id);
    let refused;
    const stop = async (error) => {
        refused = error instanceof Error ? error : new Error(String(error));
        await stopDeployment(aws, id);
    };
    const { status, message, rollback } = await patiently(aws, () => ended(aws, id, async () => {
        if (!refused)
            await gate().catch(stop);
    }));
    // The way back is a deployment of its own, and the alias is not to be touched before it has ended.
    if (rollback)
        await patiently(aws, () => ended(aws, rollback));
    onWay(undefined);
    if (refused)
        throw refused;
    if (status !== 'succeeded')
        throw failed(id, fn, `${status}${message ? `: ${message}` : ''}`);
}
/** Waits until a deployment has ended. @param look called as long as it has not */
async function ended(aws, id, look = () => Promise.resolve()) {
    for (;;) {
        await aws.sleep(deployment_POLL);
        const state = await readDeployment(aws, id);
        if (state.status !== 'running')
            return state;
        await look();
    }
}
function failed(id, { name }, why) {
    return new src_problem/* Problem */.A(`The CodeDeploy deployment ${id} of ${name} ended as ${why}`, `Look at it with \`aws deploy get-deployment --deployment-id ${id}\`, correct what it names and run the job again.`);
}

;// CONCATENATED MODULE: ./build/src/rollout/publish-version.js






/**
 * Publishes a function as it stands and waits until the version is Active. It is guarded twice: the RevisionId
 * says that nothing changed since it was read, the CodeSha256 that the code is the one that was planned with. AWS makes
 * no second version of what has not changed since the last one, so a lost reply costs nothing.
 * @returns the version's number
 * @throws Problem
 */
async function publishVersion(run, { planned, updated, description, onRead }) {
    const { aws } = run;
    const { arn, name } = updated;
    const wanted = { ...planned, layers: updated.layers };
    const persist = persistence(run.aws, `Function "${name}"`);
    let read = isStable(updated) ? updated : await stable(aws, arn);
    for (;;) {
        onRead(read.layers);
        refuseOther(wanted, read);
        const intent = { what: 'version', function: arn };
        const written = await recorded(run, intent, () => publishFunctionVersion(aws, read, description));
        if (written.kind === 'made')
            return checked(wanted, await active(aws, arn, written.reply));
        await persist(written);
        read = written.kind === 'conflict' ? await overtaken(aws, read) : await stable(aws, arn);
    }
}
/** A version of what somebody else just deployed, or is about to, would release it through our alias. */
function refuseOther(wanted, read) {
    const what = differenceOf(wanted, read);
    if (!what)
        return;
    throw new src_problem/* Problem */.A(`Somebody changed the ${what} of function "${wanted.name}" before a version of it could be published.`, 'Run the job again: it plans anew with what is there now.');
}
function differenceOf(wanted, read) {
    if (!sameLayers(wanted.layers, read.layers))
        return 'layers';
    if (wanted.codeSha256 !== read.codeSha256)
        return 'code';
    return wanted.settings === read.settings ? undefined : 'configuration';
}
function checked(wanted, published) {
    refuseOther(wanted, published);
    return published.version;
}

;// CONCATENATED MODULE: ./build/src/rollout/take-one.js








/**
 * Takes one function to its goal: its layers, then a version of it, tested, then its alias. With a canary the alias is
 * left sharing its traffic.
 * @param gate asked while a deployment of CodeDeploy runs
 * @throws Problem
 */
async function takeOne(rollout, run, work, gate) {
    const { result } = work;
    delete result.note;
    if (work.done) {
        // An earlier run may have been cancelled, or told to stop, before its test or because of it.
        if (!work.served)
            await test(rollout, run, work.fn);
        result.status = 'unchanged';
        return;
    }
    if (work.goal.kind === 'undo')
        await putBack(rollout, run, work);
    else
        await bringForward(rollout, run, work, gate);
    result.status = isChanged(result) ? (work.goal.kind === 'undo' ? 'restored' : 'updated') : 'unchanged';
}
async function bringForward(rollout, run, work, gate) {
    const { fn, goal, alias, result } = work;
    const { settings, description } = rollout;
    const onRead = reading(result).layers;
    const updated = await updateLayers(rollout, { fn, goal, onRead });
    if (!alias) {
        await test(rollout, run, updated);
        return;
    }
    work.version = await publishVersion(rollout, { planned: fn, updated, description, onRead });
    await test(rollout, run, updated, work.version);
    if (settings.codeDeploy)
        await handOver(rollout, run, work, gate);
    else
        await take_one_shift(rollout, work, work.version);
}
async function test(rollout, { wave }, fn, version) {
    const { smokeTest: event } = rollout.settings;
    if (event === undefined)
        return;
    try {
        await smokeTest(rollout.aws, fn, event, version);
    }
    catch (error) {
        if (!(error instanceof src_problem/* Problem */.A))
            throw error;
        wave.gates.push({ gate: 'smoke-test', passed: false, text: error.what });
        throw error;
    }
}
/** Moves the alias to the new version, or gives that its share of the traffic. */
async function take_one_shift(rollout, { fn, alias, result }, version) {
    if (!alias)
        return;
    const { canary } = rollout.settings;
    const from = targetOf(alias.read);
    const to = canary
        ? { version: from.version, weights: { [version]: canary.percent / 100 } }
        : { version, weights: {} };
    const next = onwards({ name: fn.name, alias: alias.name }, from, to);
    const onRead = reading(result).alias;
    await moveAlias(rollout, { fn, alias: alias.name, read: alias.read, next, onRead });
}
async function handOver(rollout, { wave }, work, gate) {
    const { fn, alias, version, result } = work;
    const { codeDeploy } = rollout.settings;
    if (!codeDeploy || !alias || !version)
        return;
    const onRead = reading(result).alias;
    const onWay = (id) => {
        if (id)
            work.deployment = id;
        else
            delete work.deployment;
    };
    const { read } = alias;
    await deploy(rollout, { codeDeploy, fn, read, version, onRead, onWay, gate });
    noteGate(wave, {
        gate: 'codedeploy',
        passed: true,
        text: `CodeDeploy moved ${alias.name} of ${fn.name} to version ${version}.`,
    });
}
/** Aliases first: they send the traffic. */
async function putBack(rollout, run, { fn, goal, result }) {
    if (goal.kind !== 'undo')
        return;
    const { layers, alias } = reading(result);
    await settle(rollout, goal.recorded);
    await putAliasBack(rollout, goal.recorded, alias);
    await putLayersBack(rollout, goal.recorded, layers);
    await test(rollout, run, fn);
}

;// CONCATENATED MODULE: ./build/src/rollout/verify.js









const verify_READS_AT_ONCE = 30;
/**
 * Reads once more, at the end, what was not read just before it: functions of earlier waves, which may have baked for
 * hours since, and those that were right already. What somebody changed meanwhile is told and left to them.
 * @throws Problem where AWS is not as planned
 */
async function verify(rollout, waves) {
    const works = waves.flatMap(({ works: all }, index) => index === waves.length - 1 ? all.filter(({ done }) => done) : all);
    const differing = (await sideBySide(works, verify_READS_AT_ONCE, async (work) => ((await isAsLeft(rollout, work)) ? [] : [work]))).flat();
    const [first] = differing;
    if (!first)
        return;
    const others = differing.length > 1 ? ` So were ${(0,units/* formatCount */.B4)(differing.length - 1)} more.` : '';
    throw new src_problem/* Problem */.A(`Function "${first.fn.name}" was changed by somebody else after the rollout had come to it.${others}`, 'Let the other pipeline that updates it and this one take turns (`concurrency:` in the workflow), and run the job again.');
}
async function isAsLeft({ aws }, { fn, goal, result }) {
    const { layers } = await patiently(aws, () => readFunction(aws, fn.arn));
    const served = result.alias && (await patiently(aws, () => readFunction(aws, fn.arn, result.alias?.name)));
    // Another tool's layer may come and go; what counts is the version that was rolled out.
    const isRight = goal.kind === 'version' ? layers.includes(goal.layer.arn) : sameLayers(layers, result.after);
    const isServed = served?.version === result.alias?.after.version;
    reading(result).layers(layers);
    if (isRight && isServed)
        return true;
    const alias = result.alias && !isServed && (await readAlias(aws, fn.arn, result.alias.name));
    if (alias)
        reading(result).alias(targetOf(alias));
    result.status = 'failed';
    result.problem = {
        what: `Function "${fn.name}" was changed by somebody else after the rollout had come to it.`,
        fix: 'Let the two take turns, and run the job again.',
    };
    return false;
}

;// CONCATENATED MODULE: ./build/src/rollout/roll-out.js







/** Functions whose updates are under way at a time; the pacer holds the rate, this only bounds what waits. */
const FUNCTIONS_AT_ONCE = 40;
/** How often alarms are looked at while functions are updated. Milliseconds. */
const ALARMS_EVERY = 30_000;
/**
 * Carries a plan out, wave by wave; the next starts only when the one before holds. The first failure stops it: what is
 * under way ends, nothing new begins, and what was changed is put back or left, as `on-failure` says.
 * @throws Problem when not everything came to be as planned; the report then tells what did
 */
async function rollOut(rollout) {
    const waves = roll_out_begin(rollout);
    try {
        for (const wave of waves)
            await takeWave(rollout, wave);
    }
    catch (error) {
        await concludeFailure(rollout, waves, error);
    }
    await verify(rollout, waves);
}
/** Everything that is planned stands in the report from the start, so that a run that breaks off tells all of it. */
function roll_out_begin({ plan, report, functions }) {
    report.passedOver = plan.passedOver;
    const waves = plan.waves.map(({ number, share, functions: planned }) => {
        const wave = {
            ...{ number, share, functions: planned.length, status: 'waiting', steps: [], gates: [] },
        };
        return { wave, works: planned.map((one) => ({ ...one, result: startResult(one, number) })) };
    });
    report.waves = waves.map(({ wave }) => wave);
    functions.push(...waves.flatMap(({ works }) => works.map(({ result }) => result)));
    functions.push(...plan.skipped.map(skippedResult));
    return waves;
}
/** What a function has that the rollout has not got to. */
const NOT_REACHED = 'The rollout stopped before it.';
function startResult({ fn, alias }, wave) {
    const target = alias && { version: alias.read.version, weights: alias.read.weights };
    return {
        ...{
            function: fn.name,
            region: regionOf(fn.arn),
            status: 'skipped',
            before: fn.layers,
            after: fn.layers,
        },
        ...(alias && target && { alias: { name: alias.name, before: target, after: target } }),
        ...{ wave, note: NOT_REACHED },
    };
}
async function takeWave(rollout, run) {
    const { wave } = run;
    wave.status = 'running';
    await holdAlarms(rollout, wave);
    await step(rollout, wave, 'update', () => updateAll(rollout, run));
    await bake(rollout, run);
    await promote(rollout, run);
    await holdAlarms(rollout, wave);
    wave.status = 'done';
}
async function updateAll(rollout, run) {
    const { codeDeploy, smokeTest } = rollout.settings;
    const guard = alarmsOnceInAWhile(rollout, run.wave);
    const gate = async () => {
        refuseLate(rollout);
        await guard();
    };
    // A deployment group takes one deployment at a time.
    const limit = codeDeploy ? 1 : FUNCTIONS_AT_ONCE;
    await each(rollout, run, { step: 'update', limit, gate }, (work) => takeOne(rollout, run, work, gate));
    const tested = run.works.filter(({ done }) => !done).length;
    if (smokeTest === undefined || tested === 0)
        return;
    noteGate(run.wave, {
        gate: 'smoke-test',
        passed: true,
        text: `${tested} functions took the event without an error.`,
    });
}
function alarmsOnceInAWhile(rollout, wave) {
    const { clock } = rollout.aws;
    let looked = clock.now();
    return async () => {
        if (clock.now() - looked < ALARMS_EVERY)
            return;
        looked = clock.now();
        await holdAlarms(rollout, wave);
    };
}

;// CONCATENATED MODULE: ./build/src/rollout/carry-out.js





/**
 * Carries out a plan with a record of its own, and fills in the report as far as it gets.
 * @throws Problem when not everything came to be as planned
 */
async function carryOut(aws, about) {
    const { plan, settings, header, folder, report, warnings, expires, progress, warn } = about;
    const rollout = {
        ...(header.version !== undefined && { version: header.version }),
        ...{ waves: [], record: '', passedOver: [], leftOpen: [] },
    };
    report.rollout = rollout;
    const told = warnings.length;
    warnings.push(...plan.warnings, ...shortOfTime(plan, settings, expires));
    for (const warning of warnings.slice(told))
        warn(warning);
    const late = warnings.length;
    try {
        await rollOut({
            ...{ aws, plan, settings, progress, report: rollout },
            record: keepRecord((0,external_node_path_.join)(folder, 'record.jsonl'), header, (path) => (rollout.record = path)),
            functions: report.functions,
            warnings,
            description: header.version === undefined ? `layer ${header.layerName}` : layerText(header.version),
            ...(expires && { expiresAt: aws.clock.now() + expires.getTime() - Date.now() }),
        });
    }
    finally {
        for (const text of [...warnings.slice(late), ...rollout.leftOpen])
            warn(text);
    }
}
/** For the description of a function's version, e.g. `layer models:4`. */
function layerText(versionArn) {
    return `layer ${versionArn.split(':').slice(-2).join(':')}`;
}
function shortOfTime(plan, settings, expires) {
    if (!expires)
        return [];
    const left = expires.getTime() - Date.now();
    const needed = timeNeeded(plan, settings);
    if (needed <= left)
        return [];
    return [
        `The rollout takes ${(0,units/* formatSeconds */.Xo)(needed)} or more, and the AWS credentials end in ${(0,units/* formatSeconds */.Xo)(Math.max(0, left))}: it will stop in time to put back what it changed. Give the role a longer session, \`role-duration-seconds\`.`,
    ];
}

;// CONCATENATED MODULE: ./build/src/rollout/plan-undo.js





/**
 * Makes the plan of going back to what a record says was there. Whatever somebody changed since is skipped with the
 * reason, and so is what cannot be put back because a layer was deleted. A right that is missing stops all of it.
 */
function planUndo({ candidates, lost, layers, waves }) {
    const planned = [];
    const skipped = [...lost];
    const denied = new Map([...layers.values()].flatMap(({ problem }) => (problem ? [[problem.what, problem]] : [])));
    for (const candidate of candidates) {
        const verdict = plan_undo_judge(candidate, layers);
        if ('goal' in verdict)
            planned.push(verdict);
        else {
            const { name, arn, layers: current } = candidate.fn;
            skipped.push({ name, region: arn.split(':')[3] ?? '', layers: current, ...verdict });
        }
    }
    return {
        waves: wavesOf(planned, waves),
        skipped,
        passedOver: [],
        problems: [...denied.values()],
        warnings: [],
    };
}
/** Where undoing would point an alias, if it would move it. */
function aliasToPutBack(recorded, alias) {
    const undone = undo(recorded.alias?.writes ?? [], targetOf(alias), sameTarget);
    return undone.kind === 'put back' ? undone.to.version : undefined;
}
/** The layers that undoing would give functions, which have to exist for it. */
function layersToPutBack(candidates) {
    const lists = candidates.map(({ recorded, fn }) => {
        const undone = undo(recorded.layers, fn.layers, sameLayers);
        return undone.kind === 'put back' ? undone.to : [];
    });
    return [...new Set(lists.flat())];
}
function plan_undo_judge({ recorded, fn, alias }, facts) {
    const layers = undo(recorded.layers, fn.layers, sameLayers);
    if (layers.kind === 'changed by somebody else')
        return { reason: `Somebody changed the layers of ${fn.name} after the rollout.` };
    const back = layers.kind === 'put back' ? layers.to : [];
    const gone = back.find((arn) => facts.get(arn)?.exists === false);
    if (gone)
        return { reason: `${fn.name} had ${gone}, which was deleted since.` };
    if (isUnusable(fn))
        return { reason: `${fn.name} is in state ${fn.state} and cannot be updated.` };
    const planned = { fn, goal: { kind: 'undo', recorded } };
    if (!recorded.alias)
        return { ...planned, done: layers.kind === 'nothing to do' };
    const { name, writes } = recorded.alias;
    if (!alias)
        return { reason: `The alias "${name}" of ${fn.name} was deleted after the rollout.` };
    const moved = undo(writes, targetOf(alias), sameTarget);
    if (moved.kind === 'changed by somebody else')
        return { reason: `Somebody moved the alias "${name}" of ${fn.name} after the rollout.` };
    const done = layers.kind === 'nothing to do' && moved.kind === 'nothing to do';
    return { ...planned, alias: { name, read: alias }, done };
}

;// CONCATENATED MODULE: ./build/src/rollout/plan-from-record.js








const plan_from_record_READS_AT_ONCE = 30;
/**
 * Plans going back to what a record says was there, from what is there now.
 * @throws Problem when the record is of another region, or an alarm rings
 */
async function planFromRecord(aws, record, { alarms, waves }) {
    if (record.region !== aws.region) {
        throw new src_problem/* Problem */.A(`The record is of a rollout in ${record.region}, and this step works in ${aws.region}.`, `Run it with \`AWS_REGION: ${record.region}\`.`);
    }
    await refuseAlarms(aws, alarms);
    const read = await sideBySide(record.functions, plan_from_record_READS_AT_ONCE, (one) => readOne(aws, one));
    const candidates = read.flatMap((one) => ('reason' in one ? [] : [one]));
    const lost = read.flatMap((one) => ('reason' in one ? [one] : []));
    const arns = layersToPutBack(candidates);
    const facts = await sideBySide(arns, plan_from_record_READS_AT_ONCE, async (arn) => [arn, await factsOf(aws, arn)]);
    return planUndo({ candidates, lost, layers: new Map(facts), waves });
}
/** @throws Problem when something cannot be read for another reason than that it is gone */
async function readOne(aws, recorded) {
    const { function: arn } = recorded;
    const lost = { name: arn.slice(arn.lastIndexOf(':') + 1), region: aws.region, layers: [] };
    const fn = await plan_from_record_ifThere(readFunction(aws, arn));
    if (!fn)
        return { ...lost, reason: 'It was deleted after the rollout.' };
    const alias = recorded.alias && (await readAlias(aws, arn, recorded.alias.name));
    const version = alias && aliasToPutBack(recorded, alias);
    if (version === undefined || version === '$LATEST' || (await plan_from_record_ifThere(readFunction(aws, arn, version))))
        return { recorded, fn, alias };
    const reason = `Its alias "${alias?.name}" pointed at version ${version}, which was deleted since.`;
    return { ...lost, layers: fn.layers, reason };
}
async function plan_from_record_ifThere(read) {
    try {
        return await read;
    }
    catch (error) {
        if (error instanceof src_problem/* Problem */.A && isGone(error))
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/src/delivery/roll-out-regions.js













/**
 * Rolls out region by region, in their order: the first one that fails stops it, and those after it stay as they are.
 * With `on-failure: restore` those before it are put back as well.
 * @throws Problem as a rollout does; the report then tells what was done where
 */
async function rollOutRegions(rollouts, delivery) {
    for (const [index, one] of rollouts.entries()) {
        try {
            await rollOutRegion(one, delivery);
        }
        catch (error) {
            for (const next of rollouts.slice(index + 1))
                skip(next, one.site.aws.region);
            if (delivery.report.regions.length === 1 || error instanceof Interrupted)
                throw error;
            one.site.report.problem = (0,conclude/* asProblem */.g)(error);
            throw await withTheOthers(error, one.site, rollouts.slice(0, index), delivery);
        }
    }
}
async function rollOutRegion({ site, plan, version }, { inputs, report: { regions, warnings }, action, folder }) {
    const { aws, report, place } = site;
    const isOneOfSeveral = regions.length > 1;
    const own = isOneOfSeveral ? (0,external_node_path_.join)(folder, 'records', aws.region) : folder;
    if (isOneOfSeveral)
        (0,external_node_fs_.mkdirSync)(own, { recursive: true, mode: 0o700 });
    const told = [];
    await log/* log */.Rm.group(`Updating ${counted(plan)}${isOneOfSeveral ? ` in ${aws.region}` : ''}`, () => carryOut(aws, {
        ...{ plan, settings: inputs, folder: own, report, warnings: told, progress: rolloutProgress },
        header: { action, region: aws.region, layerName: inputs.layerName, version },
        expires: credentialExpiration(),
        warn: (text) => log/* log */.Rm.warning(place(text)),
    }).finally(() => {
        warnings.push(...told.map(place));
        tellResults(report.functions);
    }));
}
function counted({ waves }) {
    const total = waves.reduce((sum, { functions }) => sum + functions.length, 0);
    return `${(0,units/* formatCount */.B4)(total)} function${total === 1 ? '' : 's'}`;
}
function skip({ site: { report }, plan }, failedIn) {
    const note = `The rollout stopped in ${failedIn}, before this region.`;
    report.functions.push(...plannedResults(plan).map((one) => ({ ...one, status: 'skipped', note })));
}
/** The failure of a region, with what became of those that had the version before it. */
async function withTheOthers(error, { place }, before, delivery) {
    if (!(error instanceof src_problem/* Problem */.A))
        return error;
    const changed = before.filter(({ site: { report } }) => report.rollout?.record);
    const left = [];
    if (delivery.inputs.onFailure === 'stop')
        left.push(...changed.map(({ site }) => site.aws.region));
    else
        for (const one of changed.toReversed())
            if (!(await isPutBack(one, delivery)))
                left.push(one.site.aws.region);
    const restored = changed.map(({ site }) => site.aws.region).filter((region) => !left.includes(region));
    const others = [
        ...(restored.length > 0
            ? [`What had been changed in ${restored.join(', ')} before was put back too.`]
            : []),
        ...(left.length > 0 ? [`The functions in ${left.join(', ')} have the new version.`] : []),
    ];
    return new src_problem/* Problem */.A(place(error.what), [error.fix, ...others].join(' '), { cause: error.cause });
}
/** Puts a region back to what its record says was there; whatever stands in the way is put down in the report. */
async function isPutBack(rollout, { inputs, folder }) {
    const { aws, report, place } = rollout.site;
    const path = report.rollout?.record ?? '';
    const own = (0,external_node_path_.join)(folder, 'restored', aws.region);
    const reporting = { functions: [] };
    try {
        (0,external_node_fs_.mkdirSync)(own, { recursive: true, mode: 0o700 });
        const record = readRecord((0,external_node_fs_.readFileSync)(path, 'utf8'), path);
        const all = { kind: 'percent', percent: 100 };
        const plan = await planFromRecord(aws, record, { alarms: [], waves: [all] });
        const settings = { ...inputs, alarms: [], onFailure: 'stop' };
        delete settings.canary;
        delete settings.smokeTest;
        await log/* log */.Rm.group(`Putting back ${counted(plan)} in ${aws.region}`, () => carryOut(aws, {
            ...{ plan, settings, folder: own, report: reporting, warnings: [], progress: rolloutProgress },
            header: { action: 'rollback', region: aws.region, layerName: inputs.layerName },
            expires: credentialExpiration(),
            warn: (text) => log/* log */.Rm.warning(place(text)),
        }).finally(() => tellResults(reporting.functions)));
        return plan.skipped.length === 0;
    }
    catch (error) {
        report.problem = (0,conclude/* asProblem */.g)(error);
        return false;
    }
    finally {
        takeOver(report.functions, reporting.functions);
    }
}
/** What became of functions that were put back; what they had before the run stays in the report. */
function takeOver(functions, restored) {
    for (const one of restored) {
        const result = functions.find(({ function: name }) => name === one.function);
        if (!result || one.status === 'unchanged')
            continue;
        result.status = one.status;
        result.after = one.after;
        if (result.alias && one.alias)
            result.alias.after = one.alias.after;
        if (one.problem)
            result.problem = one.problem;
    }
}

;// CONCATENATED MODULE: ./build/src/delivery/tell-consumers.js




/** Last: who reads the parameter gets a version that is shared and was rolled out. */
async function tellConsumers(run) {
    const { parameter, layerName } = run.delivery.inputs;
    if (parameter === undefined)
        return;
    const tell = () => inRegions(run.delivery, regionsOf(run), async (site) => {
        if (!site.report.version)
            return;
        const name = (0,parameter_name/* parameterName */.x)(parameter, { layerName, region: site.aws.region });
        const description = `The newest version of layer ${layerName}`;
        const status = await bringParameter(site.aws, { name, value: site.report.version.arn, description });
        site.report.parameter = { name, status };
        site.tell(`Parameter ${name}: ${status}`);
    });
    await log/* log */.Rm.group('Telling consumers', tell);
}

;// CONCATENATED MODULE: ./build/src/delivery/deliver.js
















/**
 * Takes a layer to AWS: looks at everything in every region first, then publishes where the content is not there yet,
 * shares, rolls out, and tells consumers. A region that cannot be reached fails alone.
 * @throws Problem; what was done until then is in the report
 */
async function deliver(delivery) {
    const { inputs } = delivery;
    const { sites, close } = await openSites(delivery);
    try {
        sites_refuseOtherRegions(inputs, sites);
        const looked = await log/* log */.Rm.group(`Comparing with what is in ${placesOf(sites)}`, () => lookEverywhere(sites, (site) => look(site, inputs, delivery.layer), failAlone(delivery)));
        const run = startRun(delivery, sites, looked);
        await goThrough(run).finally(() => run.archive?.close());
    }
    finally {
        close();
    }
}
async function goThrough(run) {
    const { inputs } = run.delivery;
    // A number for all regions needs all of them, and so does a plan that is to be the whole one.
    if (inputs.alignVersions || inputs.dryRun)
        await settleLate(run);
    if (inputs.alignVersions)
        run.goal = planAlignment(run);
    if (needsCheck(run))
        await log/* log */.Rm.group('Checking', run.checked);
    if (needsZip(run))
        await packEverything(run);
    await (inputs.dryRun ? log/* log */.Rm.group('Plan', () => tellPlan(run)) : deliver_carryOut(run));
}
async function deliver_carryOut(run) {
    await publishEverywhere(run);
    if (run.refusedLate)
        throw heldBack();
    await deliver_rollOut(run);
    await tellConsumers(run);
}
/** What every region had to pass before is not known to have been passed. */
function heldBack() {
    return new src_problem/* Problem */.A('A region that was late was refused after others had been published to, so no function was updated and no consumer told.', 'Put right what the message about that region says, and run the job again; what is published already is found and kept.');
}
function startRun(delivery, sites, looked) {
    const { inputs, layer } = delivery;
    const found = new Map(looked.found);
    const { previous, allowPublic } = inputs.sharing;
    // Of a region that is late it is not known yet whom the version before is shared with.
    const unknown = looked.late.length > 0 && previous && allowPublic;
    for (const [site, { sharing }] of found)
        for (const warning of sharing.warnings)
            site.warn(warning);
    const run = {
        ...{ delivery, sites, found, late: looked.late },
        checked: once(() => layer.check(unknown || [...found.values()].some(({ sharing }) => isPublic(sharing.wanted)))),
        publication: once(async () => {
            await run.checked();
            run.archive = await layer.pack();
            return publicationOf(run.archive, inputs, layer);
        }),
    };
    return run;
}
function once(work) {
    let result;
    return () => (result ??= work());
}
function needsZip(run) {
    return regionsOf(run).some(([, found]) => publishesIn(run, found));
}
function publishesIn({ goal = 0 }, { reusable }) {
    return !reusable || reusable.version < goal;
}
/** A layer that becomes public is checked even where the version is there already. */
function needsCheck(run) {
    return needsZip(run) || regionsOf(run).some(([, { sharing }]) => becomesPublic(sharing));
}
/**
 * Packs, and looks at the buckets that the zip has to go through, before it is sent anywhere; a dry run does so too, so
 * that what would be refused for its size is refused now.
 */
async function packEverything(run) {
    const { inputs } = run.delivery;
    const { staged } = await log/* log */.Rm.group('Packing', run.publication);
    if (!staged || !inputs.staging)
        return;
    const { staging } = inputs;
    const publishing = regionsOf(run).filter(([, found]) => publishesIn(run, found));
    const checked = await lookEverywhere(publishing.map(([site]) => site), ({ aws }) => checkStaging(aws, (0,inputs_staging/* stagingFor */.Bk)(staging, aws.region), inputs.layerName), failAlone(run.delivery));
    // One that is late is asked again when the zip goes there.
    for (const [{ warn }, warnings] of checked.found)
        for (const warning of warnings)
            warn(warning);
}
async function tellPlan(run) {
    const { report } = run.delivery;
    const zip = needsZip(run) ? (0,units/* formatBytes */.z3)((await run.publication()).archive.size) : '';
    const { steps, functions, warnings } = describeDelivery(run.delivery, regionsOf(run), {
        goal: run.goal,
        zip,
    });
    for (const [site, results] of functions)
        site.report.functions.push(...results);
    for (const step of steps)
        log/* log */.Rm.info(step);
    for (const warning of warnings)
        log/* log */.Rm.warning(warning);
    report.warnings.push(...warnings);
    report.plan.push(...steps);
}
/** In the regions that have the version; where one could not be reached, the others are brought forward all the same. */
async function deliver_rollOut(run) {
    if (run.delivery.inputs.functions.length === 0)
        return;
    const rollouts = regionsOf(run).flatMap(([site, { planFor }]) => {
        const { version } = site.report;
        return version ? [{ site, plan: planFor(version.arn), version: version.arn }] : [];
    });
    await rollOutRegions(rollouts, run.delivery);
}

// EXTERNAL MODULE: ./build/src/checks/check.js
var check = __webpack_require__(1283);
// EXTERNAL MODULE: ./build/src/delivery/leaks.js
var leaks = __webpack_require__(3526);
// EXTERNAL MODULE: ./build/src/layer/size.js
var size = __webpack_require__(6770);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: ./build/src/layer/archive-entries.js
var archive_entries = __webpack_require__(732);
// EXTERNAL MODULE: ./build/src/layer/archive-structure.js
var archive_structure = __webpack_require__(3221);
;// CONCATENATED MODULE: ./build/src/layer/archive-parts.js










/**
 * Reads what an archive holds, as archiveEntries() does, entry by entry and large ones block by block: neither the
 * archive nor a large entry is in memory as a whole.
 * @param file the archive's name, for messages
 * @returns the entries sorted by path
 * @throws Problem when the archive is hostile, corrupt, empty, or larger than a layer can be
 */
async function archiveEntriesInParts(zip, file) {
    const entries = [];
    for (const entry of (0,archive_entries/* listedEntries */.yO)(zip, file, limits/* LIMITS */.b.unzippedBytes)) {
        const isLarge = !entry.isLink && Math.max(entry.size, entry.packedSize) > layer_archive/* BLOCK_BYTES */.Yo;
        const bytes = isLarge ? undefined : wholeEntry(zip, entry, file);
        const sha256 = bytes ? (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex') : await digest(zip, entry, file);
        entries.push(...(0,archive_entries/* entryOf */.Ms)(entry, { sha256, target: () => bytes?.toString('utf8') ?? '' }, file));
    }
    return (0,entry/* sortByPath */.$)(entries);
}
/**
 * Looks into every file of an archive; each is in memory while that is done.
 * @param entries of it, as archiveEntriesInParts() gave them
 * @returns the entries in their order, with what their bytes say
 */
function lookInsideInParts(zip, file, entries) {
    const found = new Map();
    for (const entry of (0,archive_entries/* listedEntries */.yO)(zip, file, limits/* LIMITS */.b.unzippedBytes)) {
        if (entry.isFolder || entry.isLink)
            continue;
        const data = wholeEntry(zip, entry, file);
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
function wholeEntry(zip, entry, file) {
    const { name, method, dataOffset, packedSize, size, crc } = entry;
    try {
        const packed = zip.read(dataOffset, dataOffset + packedSize);
        const data = method === archive_format/* DEFLATED */.aE ? (0,archive_entries/* inflateAll */.f8)(packed, size) : packed;
        if (data.length === size && (0,external_node_zlib_.crc32)(data) === crc)
            return data;
    }
    catch (error) {
        throw (0,archive_structure/* refuseArchive */.B2)(file, `its entry "${name}" is corrupt`, error);
    }
    throw (0,archive_structure/* refuseArchive */.B2)(file, `its entry "${name}" is corrupt`);
}
/** @returns the SHA-256 of an entry's bytes, hex */
async function digest(zip, entry, file) {
    const { name, method, dataOffset, packedSize, size, crc } = entry;
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let sum = 0;
    let length = 0;
    const take = async (blocks) => {
        for await (const block of blocks) {
            length += block.length;
            if (length > size)
                throw new RangeError('it is longer than it says');
            sum = (0,external_node_zlib_.crc32)(block, sum);
            hash.update(block);
        }
    };
    try {
        const packed = zip.blocks(dataOffset, dataOffset + packedSize);
        const inflater = (0,external_node_zlib_.createInflateRaw)(INFLATING);
        // A block is taken only when the inflater is done with the one before, which is good no longer.
        if (method === archive_format/* DEFLATED */.aE)
            await (0,promises_.pipeline)(packed, inflater, take);
        else
            await take(packed);
        // Bytes behind the end of the stream, which zlib lets pass, are an error.
        const isWhole = method !== archive_format/* DEFLATED */.aE || inflater.bytesWritten === packedSize;
        if (isWhole && length === size && sum === crc)
            return hash.digest('hex');
    }
    catch (error) {
        throw (0,archive_structure/* refuseArchive */.B2)(file, `its entry "${name}" is corrupt`, error);
    }
    throw (0,archive_structure/* refuseArchive */.B2)(file, `its entry "${name}" is corrupt`);
}
/** How much is inflated at a time, in bytes; and that no block, however small, is taken before the last is used up. */
const INFLATING = { chunkSize: 256 * 1024, writableHighWaterMark: 1 };

// EXTERNAL MODULE: ./build/src/layer/content-hash.js
var content_hash = __webpack_require__(9647);
;// CONCATENATED MODULE: ./build/src/promote/prove-content.js




/**
 * Reads what the zip of a version holds, and proves it against the mark in its description. A version of another tool
 * has none; what is computed here will be its mark. The zip is not read into memory as a whole.
 * @throws Problem when the content is not what the mark says, or the archive is one that could be read in two ways
 */
async function proveContent(archive, source) {
    const entries = await archiveEntriesInParts(archive, source.arn).catch((error) => {
        throw ofSource(error, source);
    });
    const hash = (0,content_hash/* contentHash */.A)(entries, source.declared);
    if (source.contentHash !== undefined && source.contentHash !== hash)
        throw otherContent(source, source.contentHash, hash);
    return {
        entries,
        unzippedSize: (0,size/* totalSize */.UT)(entries),
        contentHash: hash,
        inspect: () => Promise.resolve(lookInsideInParts(archive, source.arn, entries)),
        zippedSize: () => Promise.resolve({ bytes: archive.size, exact: true }),
        pack: () => Promise.resolve(archive),
    };
}
function otherContent({ arn }, marked, actual) {
    return new src_problem/* Problem */.A(`${arn} is marked as content ${marked} and holds ${actual}: somebody published other content under that mark, or declared other runtimes, architectures or another licence.`, 'Do not promote it. Publish the layer anew from its sources, promote that version, and find out who may call lambda:PublishLayerVersion in that account.');
}
/** What the reader advises is for somebody who made the archive; here it is published already. */
function ofSource(error, { arn }) {
    if (!(error instanceof src_problem/* Problem */.A))
        return error;
    return new src_problem/* Problem */.A(error.what.includes(arn) ? error.what : `${arn} cannot be promoted: ${error.what}`, 'Publish the layer anew from its folder with this action, which writes the archive itself, and promote that version.', { cause: error });
}

;// CONCATENATED MODULE: ./build/src/aws/assume-role.js




/**
 * Connects to Lambda with the credentials of a role that the job's own role assumes. They are asked for once, and again
 * before they expire. STS is asked in the job's own region: that of the source may be switched off in the job's account.
 * @param options for the job's own credentials and region
 * @throws Problem when there is no region, there are no credentials, or the role may not be assumed
 */
async function connectAs(options, role) {
    const own = await connect(options);
    try {
        const credentials = () => assumeRole(own, role);
        const connection = await connect({ ...options, region: role.region, credentials });
        const close = () => {
            connection.close();
            own.close();
        };
        return { ...connection, close };
    }
    catch (error) {
        own.close();
        throw error;
    }
}
/** The STS client is loaded only here. */
async function assumeRole(own, role) {
    const { AssumeRoleCommand, STSClient } = await __webpack_require__.e(/* import() */ 695).then(__webpack_require__.t.bind(__webpack_require__, 1695, 19));
    const sts = new STSClient(otherClient(own));
    const { roleArn, sessionName = 'publish-layer', externalId } = role;
    const input = {
        RoleArn: roleArn,
        RoleSessionName: sessionName,
        ...(externalId && { ExternalId: externalId }),
    };
    const ask = async (options) => {
        const { Credentials: given } = await sts.send(new AssumeRoleCommand(input), options);
        const { AccessKeyId: accessKeyId, SecretAccessKey: secretAccessKey } = given ?? {};
        const { SessionToken: sessionToken, Expiration: expiration } = given ?? {};
        if (accessKeyId && secretAccessKey && sessionToken && expiration)
            return { accessKeyId, secretAccessKey, sessionToken, expiration };
        throw new Error('AssumeRole was answered without credentials');
    };
    try {
        return await own.call(ask, { quota: 'other', repeatable: true });
    }
    catch (error) {
        throw refusal(error, own, role);
    }
}
function refusal(error, { region }, role) {
    if (error instanceof src_problem/* Problem */.A)
        return error;
    const { code, message } = failureOf(error);
    const caller = /User: (arn:\S+) is not authorized/.exec(message)?.[1];
    if (code.startsWith('AccessDenied'))
        return assume_role_denied(role, caller, error);
    return explain(error, {
        service: 'AWS STS',
        action: 'sts:AssumeRole',
        subject: `the role ${role.roleArn}`,
        resource: role.roleArn,
        region,
    });
}
/** STS says the same of a role that does not exist, that does not trust the caller, and that the caller may not assume. */
function assume_role_denied({ roleArn, externalId }, caller, cause) {
    const action = { Effect: 'Allow', Action: 'sts:AssumeRole' };
    const own = JSON.stringify({ ...action, Resource: roleArn });
    const condition = externalId ? { Condition: { StringEquals: { 'sts:ExternalId': externalId } } } : {};
    const principal = { Principal: { AWS: caller ? roleOf(caller) : "<the ARN of the job's role>" } };
    const trust = JSON.stringify({ ...action, ...principal, ...condition });
    return new src_problem/* Problem */.A(`The job's role may not assume ${roleArn} (sts:AssumeRole), or there is no such role.`, `Add this statement to the policy of the job's role: ${own}; and this one to the trust policy of ${roleArn}: ${trust}.`, { cause });
}
/** The role behind a session's ARN, which is what a trust policy names; a role's path is not in it. */
function roleOf(caller) {
    return caller.replace(/^arn:([^:]+):sts::(\d{12}):assumed-role\/([^/]+)\/.*$/, (_, partition, account, name) => `arn:${partition}:iam::${account}:role/${name}`);
}

;// CONCATENATED MODULE: ./build/src/promote/fetch-source.js









/**
 * What one request asks for, in bytes. Given a minute for each, a link of 280 kbit/s is fast enough: about the slowest
 * that an upload is waited for.
 */
const fetch_source_PART_BYTES = 2 * 1024 * 1024;
/**
 * Fetches a version's zip into a file for its owner only, and proves it against what AWS says of it. What breaks is
 * asked for again from where it broke; the URL, of which nothing gets out of here, is renewed when it has expired.
 * @returns the zip, from the file that was proven: whatever comes to stand at its path later is not what is read
 * @throws Problem when it cannot be fetched or is not what AWS said, and the file is removed
 */
async function fetchSource(aws, source, { to, keep = false, onProgress = () => undefined }) {
    const fd = createFile(to);
    try {
        await download(readerOf(aws, source), source.codeSize, (bytes, at) => {
            writeFully(fd, bytes, at, to);
            onProgress(at + bytes.length);
        });
        const archive = (0,layer_archive/* archiveOn */.Yf)(fd, keep ? undefined : to);
        refuseOtherBytes(archive, source);
        return archive;
    }
    catch (error) {
        (0,external_node_fs_.closeSync)(fd);
        (0,external_node_fs_.rmSync)(to, { force: true });
        refuseInterrupted(aws.interruption);
        throw error;
    }
}
/** @throws Problem when an archive is not the one that AWS, or a report, tells of */
function refuseOtherBytes({ size, sha256 }, source) {
    const { arn, codeSize, codeSha256 } = source;
    if (size === codeSize && sha256 === codeSha256)
        return;
    throw new src_problem/* Problem */.A(`What was fetched of ${arn} is other bytes than AWS said: SHA-256 ${sha256} of ${size} bytes, where CodeSha256 is ${codeSha256} of ${codeSize}.`, 'Look for a proxy that changes replies between the runner and AWS, and run the job again.');
}
async function download({ read }, size, write) {
    const part = Buffer.allocUnsafeSlow(Math.min(size, fetch_source_PART_BYTES));
    for (let at = 0; at < size; at += fetch_source_PART_BYTES)
        write(await read(at, Math.min(size, at + fetch_source_PART_BYTES), part), at);
}
function readerOf(aws, { arn, codeSize: size }) {
    const refuse = (what) => new src_problem/* Problem */.A(`${arn} cannot be fetched: ${what}.`, 'Run the job again; where that does not help, check that the runner may reach Amazon S3 in that region.');
    const layer = (0,aws_arn/* parseLayerVersionArn */.i3)(arn);
    const locate = async () => {
        const location = layer && (await locateVersion(aws, layer))?.location;
        if (!location)
            throw refuse('AWS gives no URL of its archive any more');
        return location;
    };
    return rangeReader({ size, locate, clock: aws.clock, agents: aws.agents, refuse, mostWhole: size });
}
function createFile(path) {
    try {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
        return (0,external_node_fs_.openSync)(path, 'wx+', 0o600);
    }
    catch (error) {
        throw fetch_source_unwritable(path, error);
    }
}
function writeFully(fd, bytes, at, path) {
    try {
        for (let done = 0; done < bytes.length;)
            done += (0,external_node_fs_.writeSync)(fd, bytes, done, bytes.length - done, at + done);
    }
    catch (error) {
        throw fetch_source_unwritable(path, error);
    }
}
function fetch_source_unwritable(path, cause) {
    const code = (0,layer_unreadable/* systemCode */.x)(cause);
    return new src_problem/* Problem */.A(code === 'EEXIST'
        ? `There is something at ${path} already, and it is not written over.`
        : `The zip cannot be written to ${path} (${code}).`, code === 'EEXIST'
        ? 'Remove it in a step before, or give another path.'
        : 'See that there is space and that the job may write there, and run it again.', { cause });
}

// EXTERNAL MODULE: ./build/src/layer/open-file.js
var open_file = __webpack_require__(8170);
// EXTERNAL MODULE: ./build/src/promote/source-version.js
var source_version = __webpack_require__(608);
;// CONCATENATED MODULE: ./build/src/promote/hand-off.js







/**
 * Opens the zip that an earlier job fetched, and proves it against that job's report. What was proven is what is read:
 * the file is opened once, and not followed if it is a link.
 * @param workspace what a relative path starts from
 * @returns the zip, whose file stays when it is closed
 * @throws Problem when it is not there, or not the one that the report tells of
 */
function readHandOff(zipPath, workspace, handOff) {
    const { fd, size } = hand_off_open(zipPath, workspace);
    try {
        // Before anything is read: a file may be endless.
        if (size !== handOff.codeSize)
            throw otherZip(zipPath, handOff, `${size} bytes`);
        const archive = (0,layer_archive/* archiveOn */.Yf)(fd);
        if (archive.sha256 !== handOff.codeSha256)
            throw otherZip(zipPath, handOff, `SHA-256 ${archive.sha256}`);
        return archive;
    }
    catch (error) {
        (0,external_node_fs_.closeSync)(fd);
        throw error instanceof src_problem/* Problem */.A ? error : unreadableZip(zipPath, error);
    }
}
/**
 * What a report must hold for a job that cannot read the version itself.
 * @param path of the report, for the message
 * @throws Problem when something is missing
 */
function refuseIncomplete(reported, path) {
    if ((0,source_version/* isHandOff */.$V)(reported))
        return reported;
    throw new src_problem/* Problem */.A(`${path} names ${reported.arn} and does not say all that it takes to publish it without reading it from AWS.`, 'Give the report of the promote job that wrote the zip: it had the ARN as `source`, and `zip`.');
}
function hand_off_open(zipPath, workspace) {
    try {
        return (0,open_file/* openRegular */.lf)((0,external_node_path_.resolve)(workspace, zipPath));
    }
    catch (error) {
        throw unreadableZip(zipPath, error);
    }
}
function unreadableZip(path, error) {
    const code = (0,layer_unreadable/* systemCode */.x)(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') {
        return new src_problem/* Problem */.A(`There is nothing at ${path}.`, '`zip` is a path below the workspace, or an absolute one; download the artifact in a step before.');
    }
    const isOther = code === 'ELOOP' || code === 'ENOTFILE';
    return new src_problem/* Problem */.A(isOther ? `${path} is no file.` : `${path} cannot be read (${code}).`, 'Give the file that the job before wrote to its `zip`, as it was uploaded.', { cause: error });
}
function otherZip(path, { arn, codeSize, codeSha256 }, found) {
    return new src_problem/* Problem */.A(`${path} is not the zip of ${arn}: it has ${found}, where the report says ${codeSize} bytes with SHA-256 ${codeSha256}.`, 'Give the zip and the report of one and the same job, as they were uploaded; do not promote it if they are.');
}

;// CONCATENATED MODULE: ./build/src/promote/source.js




/**
 * Looks at the version that is to be promoted.
 * @param aws a connection to the version's own region
 * @throws Problem when there is none, or none that may be read
 */
async function describeSource(aws, layer) {
    refuseElsewhere(aws, layer);
    const located = await locateVersion(aws, layer).catch((error) => {
        throw notShared(error, layer) ?? error;
    });
    if (!located)
        throw source_missing(layer);
    const { version, declared } = located;
    const { arn, description, codeSha256, codeSize } = version;
    const contentHash = (0,version_mark/* markedHash */.TN)(description);
    return { arn, description, ...(contentHash && { contentHash }), codeSha256, codeSize, declared };
}
/**
 * Holds what AWS says of a version against what an earlier job's report said.
 * @throws Problem when the zip is another one
 */
function refuseOtherThanReported(source, reported) {
    const { codeSha256 = source.codeSha256, codeSize = source.codeSize, contentHash } = reported;
    const hash = contentHash ?? source.contentHash;
    if (codeSha256 === source.codeSha256 && codeSize === source.codeSize && hash === source.contentHash)
        return;
    throw new src_problem/* Problem */.A(`${source.arn} has other content than the report says: AWS has CodeSha256 ${source.codeSha256} of ${source.codeSize} bytes, the report ${codeSha256} of ${codeSize}${hash === source.contentHash ? '' : `, with another content hash`}.`, 'Do not promote it before you know why: the report may be of another layer, or somebody changed it on its way. To promote what AWS has, give the ARN as `source`.');
}
/**
 * Refuses a source whose partition the job's credentials cannot reach.
 * @param partition of the job's own account
 * @throws Problem that says how to do it in two jobs
 */
function refuseOtherPartition(layer, partition) {
    if (layer.partition === partition)
        return;
    throw new src_problem/* Problem */.A(`${layer.arn} is in the partition ${layer.partition} and the job's account in ${partition}; no credentials are good for both.`, `Promote in two jobs: the first, with credentials of ${layer.partition}, has \`source: ${layer.arn}\` and \`zip: hand-off/layer.zip\`, and uploads that file and its report with actions/upload-artifact; the second downloads both and has \`source: hand-off/report.json\` and \`zip: hand-off/layer.zip\`.`);
}
function refuseElsewhere({ region }, layer) {
    if (layer.region === region)
        return;
    throw new src_problem/* Problem */.A(`${layer.arn} cannot be read in ${region}: AWS shows a version only in its own region.`, `Read it with a connection to ${layer.region}.`);
}
function source_missing({ arn, name, region }) {
    return new src_problem/* Problem */.A(`There is no layer version ${arn}; it was deleted, or never was.`, `Look at what there is with \`aws lambda list-layer-versions --region ${region} --layer-name ${name}\`, and correct \`source\`.`);
}
/** @returns undefined where it is something else than a version of another account that is not shared with this one */
function notShared(error, layer) {
    if (!(error instanceof src_problem/* Problem */.A))
        return undefined;
    const { code, message } = failureOf(error.cause);
    const isIdentity = message.includes('identity-based policy') || message.includes('explicit deny');
    const caller = /User: arn:[^:]+:[a-z]+::(\d{12}):/.exec(message)?.[1];
    if (!code.startsWith('AccessDenied') || isIdentity || caller === layer.account)
        return undefined;
    const { arn, name, version, region, account } = layer;
    const grant = [
        `aws lambda add-layer-version-permission --region ${region} --layer-name ${name} --version-number ${version}`,
        `--statement-id promote-${caller ?? 'ACCOUNT'} --action lambda:GetLayerVersion --principal ${caller ?? 'ACCOUNT'}`,
    ].join(' ');
    return new src_problem/* Problem */.A(`${arn} is not shared with the job's account${caller ? ` ${caller}` : ''}, or there is no such version.`, `Have its owner ${account} grant it: \`${grant}\`; or give a role of that account which may read it: \`source-role: arn:${layer.partition}:iam::${account}:role/NAME\`.`, { cause: error.cause });
}

;// CONCATENATED MODULE: ./build/src/promote/take-source.js








/** Tells whether the zip is only fetched for another job. */
function isHandingOver({ from, zip }) {
    return from.kind === 'version' && zip !== undefined;
}
/**
 * Takes the version that is to be promoted: from AWS, or from the zip that an earlier job handed over.
 * @throws Problem when it cannot be had, or is not what it should be
 */
async function takeSource(taking) {
    const { source, reported, workspace } = taking;
    if (source.from.kind === 'report' && source.zip !== undefined) {
        const handOff = refuseIncomplete(reported, source.from.path);
        return { source: handOff, archive: readHandOff(source.zip, workspace, handOff) };
    }
    const layer = (0,aws_arn/* parseLayerVersionArn */.i3)(reported.arn);
    if (!layer)
        throw new TypeError(`${reported.arn} was not checked`);
    const aws = await connectToSource(layer, taking);
    try {
        const described = await describeSource(aws, layer);
        refuseOtherThanReported(described, reported);
        return { source: described, archive: await fetch(aws, described, taking) };
    }
    finally {
        aws.close();
    }
}
async function connectToSource(layer, taking) {
    const { source, region, interruption } = taking;
    const own = { ...(region && { region }), interruption };
    if (!isHandingOver(source)) {
        const home = await connect(own);
        home.close();
        refuseOtherPartition(layer, home.partition);
    }
    if (source.role)
        return connectAs(own, { roleArn: source.role, region: layer.region });
    return connect({ region: layer.region, interruption });
}
function fetch(aws, described, { source, to, workspace, dryRun }) {
    const keep = isHandingOver(source) && !dryRun;
    const place = keep && source.zip !== undefined ? (0,external_node_path_.resolve)(workspace, source.zip) : to;
    const about = { label: 'Fetching', unit: 'bytes', total: described.codeSize };
    return (0,log/* withProgress */.E0)(about, (onProgress) => fetchSource(aws, described, { to: place, keep, onProgress }));
}

;// CONCATENATED MODULE: ./build/src/promote/promote-version.js











/**
 * Takes a published version, byte for byte, to the job's own account and regions; or only fetches it for another job.
 * @throws Problem; what was done until then is in the report
 */
async function promoteVersion(promotion) {
    const { inputs, report, folder, interruption } = promotion;
    const isHandedOver = isHandingOver(promotion.source);
    const { source, archive } = await log/* log */.Rm.group(`Reading ${promotion.reported.arn}`, () => takeSource({
        ...promotion,
        dryRun: inputs.dryRun,
        region: inputs.regions[0],
        to: (0,external_node_path_.join)(folder, 'source.zip'),
    }));
    try {
        const layer = proven(source, await proveContent(archive, source), report);
        if (isHandedOver) {
            tellHandOver(promotion);
            return;
        }
        await deliver({
            inputs: { ...inputs, ...copied(source.declared) },
            ...{ report, action: 'promote', folder, interruption },
            layer: {
                contentHash: layer.contentHash,
                unzippedSize: layer.unzippedSize,
                description: descriptionOf(source, layer.contentHash, report),
                pack: () => Promise.resolve(archive),
                check: async (isPublic) => {
                    if (isPublic)
                        (0,leaks/* refuseLeaks */.b)(await findingsOf(layer, source, report));
                },
            },
        });
        tellOtherBytes(source, report);
    }
    finally {
        archive.close();
    }
}
function tellHandOver({ source: { zip }, inputs, report }) {
    if (inputs.dryRun)
        report.plan.push(`Write the zip to ${zip}, for the job that publishes it.`);
    log/* log */.Rm.info(inputs.dryRun ? 'The zip would be handed over' : `The zip is at ${zip}, for the job that publishes it`);
}
/** Puts down what was proven. */
function proven(source, layer, report) {
    const { entries, unzippedSize, contentHash } = layer;
    report.source = source;
    report.layer = {
        ...{ contentHash, files: entries.length, unzippedSize },
        parts: (0,size/* partsBySize */.t_)(entries).slice(0, 20),
    };
    log/* log */.Rm.info(`${(0,units/* formatBytes */.z3)(source.codeSize)} of zip, ${(0,units/* formatCount */.B4)(entries.length)} files, ${(0,units/* formatBytes */.z3)(unzippedSize)} unzipped`);
    log/* log */.Rm.info(`CodeSha256 ${source.codeSha256} and content sha256:${contentHash} are as they should be`);
    return layer;
}
/** What the version declares is declared again. */
function copied({ runtimes, architectures, license }) {
    return {
        runtimes: [...runtimes],
        architectures: [...architectures],
        ...(license !== undefined && { license }),
    };
}
/** The source's own; a version of another tool gets the mark behind it, by which a re-run finds what is there. */
function descriptionOf({ arn, description, contentHash }, hash, report) {
    if (contentHash !== undefined)
        return description;
    const marked = (0,version_mark/* versionDescription */.RP)(description, hash);
    if (marked.length <= limits/* LIMITS */.b.descriptionCharacters)
        return marked;
    const warning = `The description of ${arn} is too long for the content's mark behind it, so the new version has the mark alone.`;
    log/* log */.Rm.warning(warning);
    report.warnings.push(warning);
    return (0,version_mark/* markOf */.Fg)(hash);
}
async function findingsOf(layer, { declared }, report) {
    const files = await layer.inspect();
    const about = { files, unzippedSize: layer.unzippedSize, ...copied(declared) };
    const source = { path: '', prefix: '', kind: 'zip' };
    const checked = { ...about, isPublic: true, source, today: report.startedAt.slice(0, 10) };
    return (0,check/* check */.z)(checked, []).filter(({ rule }) => rule.startsWith('secrets/'));
}
/** The same content in other bytes serves as well; whoever compares digests should know. */
function tellOtherBytes({ codeSha256 }, report) {
    for (const { region, version } of report.regions) {
        if (!version || version.codeSha256 === codeSha256)
            continue;
        const warning = `${region}: ${version.arn} has the same content in other bytes (CodeSha256 ${version.codeSha256}): it was packed anew, not promoted. It serves as it is; \`reuse: never\` publishes the very bytes.`;
        log/* log */.Rm.warning(warning);
        report.warnings.push(warning);
    }
}

// EXTERNAL MODULE: ./build/src/artifact.js
var artifact = __webpack_require__(1479);
;// CONCATENATED MODULE: ./build/src/rollback/find-record.js





/** A record of a rollout over every function of an account has less. */
const MAX_BYTES = 256 * 1024 * 1024;
/**
 * Reads the record that `record` means: a file, or the one record in a folder, as a downloaded artifact is; of those of
 * a rollout over several regions, the one of the region.
 * @throws Problem when there is none, or more than one
 */
function findRecord({ path, workspace, region }) {
    const files = recordsAt((0,external_node_path_.resolve)(workspace, path), path);
    const [file, ...others] = files;
    if (file === undefined) {
        throw new src_problem/* Problem */.A(`There is no record in ${path}.`, 'Give the folder into which actions/download-artifact put it, or the file itself; a rollout that wrote nothing has none.');
    }
    if (others.length > 0) {
        const [here, ...more] = files.flatMap((one) => recordOf(region, one));
        if (here && more.length === 0)
            return here;
        throw new src_problem/* Problem */.A(`There are ${files.length} records in ${path}, and each undoes a rollout of its own.`, `Give one of them, the newest first, or run the step in the region of the one that is meant: \`record: ${(0,external_node_path_.join)(path, relativeTo(path, workspace, file))}\`.`);
    }
    return readRecord((0,external_node_fs_.readFileSync)(file, 'utf8'), path);
}
/** The record of a region in a file that may be another one's, or none at all. */
function recordOf(region, file) {
    try {
        const record = readRecord((0,external_node_fs_.readFileSync)(file, 'utf8'), file);
        return record.region === region ? [record] : [];
    }
    catch (error) {
        if (error instanceof src_problem/* Problem */.A)
            return [];
        throw error;
    }
}
function relativeTo(path, workspace, file) {
    return file.slice((0,external_node_path_.resolve)(workspace, path).length + 1);
}
function recordsAt(place, path) {
    const files = (0,artifact/* artifactFiles */.u)(place, (name) => name.endsWith('.jsonl'));
    if (files)
        return files.filter((file) => (0,external_node_fs_.statSync)(file).size <= MAX_BYTES);
    throw new src_problem/* Problem */.A(`There is nothing at ${path}.`, '`record` is a path below the workspace, or an absolute one; download the artifact in a step before.');
}

;// CONCATENATED MODULE: ./build/src/rollback/to-version.js






/**
 * Plans giving functions an older version of a layer: a certain one, or the newest there is before the one that each
 * has. Functions without the layer are left alone.
 * @throws Problem when there is no such version, or as a rollout's preparation does
 */
async function planToVersion(aws, inputs, { to, layerName }) {
    const layer = (0,aws_arn/* parseLayerVersionArn */.i3)(to);
    if (layer)
        refuseOtherRegion(layer, aws.region);
    const versions = layer ? [] : await listVersions(aws, layerName, 'all');
    if (!layer && versions.length === 0)
        throw noVersions(layerName, aws.region);
    const layerArnFor = (functionArn) => layer?.layerArn ?? layerArnBeside(functionArn, layerName);
    const versionFor = (fn) => (layer ? to : previousOf(fn, layerArnFor(fn.arn), versions));
    const settings = { ...inputs, attach: 'never' };
    const undeclared = { runtimes: [], architectures: [], unzippedSize: undefined };
    const targetOf = (fn) => {
        const arn = versionFor(fn);
        return arn instanceof src_problem/* Problem */.A ? arn : { layerArn: layerArnFor(fn.arn), arn, ...undeclared };
    };
    const prepared = await prepare(aws, { inputs: settings, layerArnFor, targetOf });
    const declared = (fn) => {
        const target = targetOf(fn);
        if (target instanceof src_problem/* Problem */.A)
            return target;
        return { ...target, ...prepared.fleet.layers.get(target.arn)?.declared };
    };
    return makePlan({ ...prepared, settings, targetOf: declared });
}
function refuseOtherRegion({ arn, region }, here) {
    if (region === here)
        return;
    throw new src_problem/* Problem */.A(`\`to\` is ${arn}, and functions in ${here} take layers of their own region only.`, `Run the step with \`AWS_REGION: ${region}\`.`);
}
function noVersions(layerName, region) {
    return new src_problem/* Problem */.A(`There is no layer "${layerName}" in ${region}, or it has no version any more.`, 'Check `layer-name`, the region and the account of the credentials.');
}
/** @param versions newest first, at least one */
function previousOf({ name, layers }, layerArn, versions) {
    // Of a function without the layer the plan says so itself, whatever version it would be.
    const current = (0,aws_arn/* parseLayerVersionArn */.i3)(layers[indexOfLayer(layers, layerArn)] ?? '')?.version ?? Infinity;
    const older = versions.find(({ version }) => version < current);
    if (older)
        return older.arn;
    return new src_problem/* Problem */.A(`Function "${name}" has version ${current} of the layer, and no older one exists any more.`, 'Give the ARN of another version in `to`, or take the function off `functions`.');
}

;// CONCATENATED MODULE: ./build/src/rollback/go-back.js














/**
 * Looks at everything first, then puts functions back.
 * @throws Problem when not everything could be put back; what was done is in the report
 */
async function goBack(going) {
    const { inputs, report, interruption } = going;
    const planIt = planner(going);
    const aws = await connect({ ...(inputs.region && { region: inputs.region }), interruption });
    try {
        if (inputs.allowedAccountIds.length > 0) {
            refuseOtherAccounts(await callerAccount(aws), inputs.allowedAccountIds);
        }
        const settings = { ...inputs, alarms: await quietAlarms(aws, going) };
        const plan = await log/* log */.Rm.group(`Looking at what is in ${aws.region}`, () => planIt(aws, settings));
        refuseAll(plan.problems);
        if (inputs.dryRun)
            go_back_tellPlan(report, plan);
        else
            await go_back_putBack(aws, { ...going, inputs: settings }, plan);
        if (inputs.from.kind === 'record')
            refuseLeftAlone(plan);
    }
    finally {
        aws.close();
    }
}
/** A record is read before AWS is asked anything. */
function planner({ inputs: { from, region }, report }) {
    if (from.kind === 'version') {
        report.layerName = from.layerName;
        return (aws, inputs) => planToVersion(aws, inputs, from);
    }
    const workspace = process.env['GITHUB_WORKSPACE'] || process.cwd();
    const record = findRecord({ path: from.path, workspace, region });
    report.layerName = record.layerName;
    return (aws, inputs) => planFromRecord(aws, record, inputs);
}
/** An alarm that rings is often why one goes back: it is told, and stops nothing. */
async function quietAlarms(aws, { inputs, report }) {
    const { quiet, ringing } = await sortAlarms(aws, inputs.alarms);
    for (const name of ringing) {
        const warning = `The alarm "${name}" is in ALARM already, so it does not stop the rollback.`;
        log/* log */.Rm.warning(warning);
        report.warnings.push(warning);
    }
    return quiet;
}
function go_back_tellPlan(report, plan) {
    report.functions.push(...plannedResults(plan));
    report.warnings.push(...plan.warnings);
    report.plan.push(...describePlan(plan));
    for (const step of report.plan)
        log/* log */.Rm.info(step);
    for (const warning of plan.warnings)
        log/* log */.Rm.warning(warning);
}
async function go_back_putBack(aws, { inputs, report, folder }, plan) {
    const { from } = inputs;
    const version = from.kind === 'version' && from.to !== 'previous' ? { version: from.to } : {};
    const total = plan.waves.reduce((sum, { functions }) => sum + functions.length, 0);
    await log/* log */.Rm.group(`Putting back ${(0,units/* formatCount */.B4)(total)} function${total === 1 ? '' : 's'}`, () => carryOut(aws, {
        ...{ plan, settings: inputs, folder, report, warnings: report.warnings, progress: rolloutProgress },
        header: { action: 'rollback', region: aws.region, layerName: report.layerName ?? '', ...version },
        expires: credentialExpiration(),
        warn: log/* log */.Rm.warning,
    }).finally(() => tellResults(report.functions)));
}
/** What the record names and cannot be put back is a failure, though all the rest was. */
function refuseLeftAlone({ skipped }) {
    const [first] = skipped;
    if (!first)
        return;
    const others = skipped.length > 1 ? ` So were ${(0,units/* formatCount */.B4)(skipped.length - 1)} more.` : '';
    throw new src_problem/* Problem */.A(`${first.name} was left as it is: ${first.reason}${others}`, 'The report says why for each; put them right by hand, the record has what they had.');
}

;// CONCATENATED MODULE: ./build/src/with-aws.js
/**
 * What needs the AWS SDK, to be loaded as one: the bundler makes a file of each thing that is loaded late, and puts into
 * each file all that it uses, so that two of them would hold the SDK twice.
 */







/***/ })

};
