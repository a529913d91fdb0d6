export const id = 324;
export const ids = [324];
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

/***/ 324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connect: () => (/* binding */ connect),
  otherClient: () => (/* binding */ otherClient)
});

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-lambda/dist-cjs/index.js
var dist_cjs = __webpack_require__(1696);
// EXTERNAL MODULE: ./build/src/problem.js
var problem = __webpack_require__(6762);
// EXTERNAL MODULE: ./build/src/aws/clock.js
var aws_clock = __webpack_require__(637);
// EXTERNAL MODULE: ./build/src/aws/failure.js
var failure = __webpack_require__(2529);
// EXTERNAL MODULE: ./build/src/aws/interrupted.js
var interrupted = __webpack_require__(3297);
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

;// CONCATENATED MODULE: ./build/src/aws/connection.js








const USER_AGENT = 'publish-layer/1.0.0';
const CALL_TIMEOUT = 30_000;
const UNCLEAR_ATTEMPTS = 5;
const THROTTLED_FOR = 15 * 60_000;
const MAX_PAUSE = 20_000;
/**
 * Connects to Lambda, with the credentials and the region that the environment gives.
 * The SDK itself never repeats a call (`maxAttempts: 1`): it would repeat a publish whose reply was lost and so
 * make two versions, and its retry budget drains on a throttled rollout. `call` repeats what may be repeated.
 * @throws Problem when there is no region or there are no credentials; Lambda is not called to find out
 */
async function connect(options = {}) {
    const { region, interruption } = options;
    const given = options.clock ?? aws_clock/* realClock */.d;
    const clock = interruption ? (0,interrupted/* interruptible */.In)(given, interruption) : given;
    const sockets = socketCounter();
    const lambda = new dist_cjs/* LambdaClient */.Nox({
        ...(region && { region }),
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
    return {
        region: resolved,
        partition: partitionOf(resolved),
        lambda,
        clock,
        ...(interruption && { interruption }),
        bytesSent: sockets.bytesSent,
        call: (send, how = {}) => call(send, how, { pacer: pacers[how.quota ?? 'control-plane'], clock, interruption }),
        sleep: (milliseconds) => clock.sleep(milliseconds),
        close: () => lambda.destroy(),
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
async function call(send, { timeout = CALL_TIMEOUT, repeatable = false }, { pacer, clock, interruption }) {
    const started = clock.now();
    let unclear = 0;
    for (let attempt = 0;; attempt++) {
        await pacer.take();
        (0,interrupted/* refuseInterrupted */.NQ)(interruption);
        try {
            const reply = await send({ abortSignal: clock.deadline(timeout) });
            pacer.succeeded();
            return reply;
        }
        catch (thrown) {
            const error = (0,failure/* withoutReply */.J)(thrown);
            const { kind, retryAfter } = (0,failure/* failureOf */.g)(error);
            if (kind === 'refused')
                throw error;
            (0,interrupted/* refuseInterrupted */.NQ)(interruption, kind === 'unclear' ? error : undefined);
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
        throw new problem/* Problem */.A('No AWS region is configured.', 'Set `aws-region` in the aws-actions/configure-aws-credentials step, or `env: { AWS_REGION: eu-central-1 }` on this one.');
    }
}
async function resolveCredentials(lambda) {
    try {
        await lambda.config.credentials();
    }
    catch (error) {
        throw new problem/* Problem */.A('No AWS credentials were found.', 'Add a step `uses: aws-actions/configure-aws-credentials@v6` with `role-to-assume` before this one, and `permissions: { id-token: write, contents: read }` to the job; a pull request from a fork gets none.', { cause: error });
    }
}
/** Agents that know their sockets: the SDK's handler tells nothing of an upload under way. */
function socketCounter() {
    const open = new Set();
    let closed = 0;
    const watch = (agent) => {
        const connectTo = agent.createConnection.bind(agent);
        agent.createConnection = (options, done) => {
            const socket = connectTo(options, done);
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
        agents: {
            httpAgent: watch(new external_node_http_.Agent({ keepAlive: true, maxSockets: 50 })),
            httpsAgent: watch(new external_node_https_.Agent({ keepAlive: true, maxSockets: 50 })),
        },
        bytesSent: () => [...open].reduce((sum, socket) => sum + socket.bytesWritten, closed),
    };
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

/***/ 3297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   In: () => (/* binding */ interruptible),
/* harmony export */   NQ: () => (/* binding */ refuseInterrupted),
/* harmony export */   j$: () => (/* binding */ Interrupted)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8474);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6762);


/**
 * The job was cancelled: nothing new is sent to AWS, and every wait ends with this. It has a `cause` where a call was
 * under way and it is unclear whether it took effect.
 */
class Interrupted extends _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A {
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
    (0,node_events__WEBPACK_IMPORTED_MODULE_0__.setMaxListeners)(0, interruption);
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


/***/ })

};
