export const id = 324;
export const ids = [324];
export const modules = {

/***/ 637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ realClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);

const realClock = {
    now: () => performance.now(),
    sleep: (milliseconds) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds),
    // AbortSignal.timeout takes whole milliseconds only.
    deadline: (milliseconds) => AbortSignal.timeout(Math.ceil(milliseconds)),
};


/***/ }),

/***/ 324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connect: () => (/* binding */ connect)
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
;// CONCATENATED MODULE: ./build/src/aws/pacer.js
/** Calls that may go out at once after a pause; with a second's worth they stay within 15. */
const BURST = 5;
const SLOWEST = 0.5;
const RECOVERY = 0.02;
/**
 * Lambda's control plane answers 15 requests a second for everything together, GetFunction 100; neither can be
 * raised, and other pipelines draw on the same ones. Source: Lambda quotas page, "API requests".
 */
function createPacer({ rate, clock }) {
    let current = rate;
    let next = 0;
    let slowedAt = -Infinity;
    return {
        async take() {
            const now = clock.now();
            const interval = 1000 / current;
            next = Math.max(next, now - (BURST - 1) * interval) + interval;
            const at = next - interval;
            if (at > now)
                await clock.sleep(at - now);
        },
        throttled(retryAfter) {
            const now = clock.now();
            // Calls that were under way together are throttled together: that is one reason to slow down, not ten.
            if (now - slowedAt > 1000 / current) {
                current = Math.max(current / 2, SLOWEST);
                slowedAt = now;
            }
            next = Math.max(next, now + retryAfter);
        },
        succeeded() {
            current = Math.min(rate, current * (1 + RECOVERY));
        },
    };
}

;// CONCATENATED MODULE: ./build/src/aws/connection.js







const VERSION = '1.0.0';
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
async function connect({ region, clock = aws_clock/* realClock */.d } = {}) {
    const sockets = socketCounter();
    const lambda = new dist_cjs/* LambdaClient */.Nox({
        ...(region && { region }),
        maxAttempts: 1,
        customUserAgent: `publish-layer/${VERSION}`,
        requestHandler: { connectionTimeout: 10_000, ...sockets.agents },
    });
    const resolved = await resolveRegion(lambda);
    await resolveCredentials(lambda);
    const pacers = {
        'control-plane': createPacer({ rate: 10, clock }),
        'get-function': createPacer({ rate: 50, clock }),
    };
    return {
        region: resolved,
        partition: partitionOf(resolved),
        lambda,
        clock,
        bytesSent: sockets.bytesSent,
        call: (send, how = {}) => call(send, how, pacers[how.quota ?? 'control-plane'], clock),
        close: () => lambda.destroy(),
    };
}
async function call(send, { timeout = CALL_TIMEOUT, repeatable = false }, pacer, clock) {
    const started = clock.now();
    let unclear = 0;
    for (let attempt = 0;; attempt++) {
        await pacer.take();
        try {
            const reply = await send({ abortSignal: clock.deadline(timeout) });
            pacer.succeeded();
            return reply;
        }
        catch (error) {
            const { kind, retryAfter } = (0,failure/* failureOf */.g)(error);
            if (kind === 'refused')
                throw error;
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


/***/ })

};
