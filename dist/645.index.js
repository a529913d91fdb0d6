export const id = 645;
export const ids = [645,324];
export const modules = {

/***/ 450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ announce),
  u: () => (/* binding */ sourcesOf)
});

// EXTERNAL MODULE: ./build/src/layer/source.js
var layer_source = __webpack_require__(5934);
// EXTERNAL MODULE: ./build/src/log.js
var log = __webpack_require__(6671);
// EXTERNAL MODULE: ./build/src/report/sanitise.js
var sanitise = __webpack_require__(7756);
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
    if (findings.length === 0)
        log/* log */.R.info('No rule has anything to say');
    const annotated = annotations(findings, sourcesOf(findings, origin));
    for (const finding of findings) {
        const { severity, rule, path, message, fix } = finding;
        const annotation = annotated.get(finding);
        // An annotation is a line of the log, but for its title.
        log/* log */.R.info(`${severity} ${rule}${path && `, ${path}`}${annotation ? '' : `: ${message} ${fix}`}`);
        if (annotation)
            log/* log */.R.annotate(annotation);
    }
}


/***/ }),

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


/***/ }),

/***/ 1283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ check)
/* harmony export */ });
/* harmony import */ var _deps_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2829);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6091);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5930);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4044);
/* harmony import */ var _native_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2319);
/* harmony import */ var _runtime_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8423);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3050);
/* harmony import */ var _shadow_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2370);
/* harmony import */ var _size_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4523);









const FAMILIES = [_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .layout */ .Z, _size_js__WEBPACK_IMPORTED_MODULE_7__/* .size */ .Ej, _native_js__WEBPACK_IMPORTED_MODULE_3__/* .native */ .Y, _files_js__WEBPACK_IMPORTED_MODULE_1__/* .files */ .a, _runtime_js__WEBPACK_IMPORTED_MODULE_4__/* .runtime */ .f, _shadow_js__WEBPACK_IMPORTED_MODULE_6__/* .shadow */ .r, _secrets_js__WEBPACK_IMPORTED_MODULE_5__/* .secrets */ .O, _deps_js__WEBPACK_IMPORTED_MODULE_0__/* .deps */ .Z];
/**
 * Everything that is wrong with a layer, the worst first, then in the order of rules and paths.
 * @param ignored rule ids, or `family/*`
 */
function check(layer, ignored = []) {
    return FAMILIES.flatMap((family) => family(layer))
        .filter(({ rule }) => !isIgnored(rule, ignored))
        .sort((a, b) => rank(a) - rank(b));
}
function rank({ severity }) {
    return _finding_js__WEBPACK_IMPORTED_MODULE_8__/* .SEVERITIES */ .o.indexOf(severity);
}
function isIgnored(rule, ignored) {
    return ignored.some((one) => one === rule || one === `${rule.slice(0, rule.indexOf('/'))}/*`);
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

/***/ 8645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deliver: () => (/* binding */ deliver)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/src/aws/arn.js
var aws_arn = __webpack_require__(2672);
// EXTERNAL MODULE: ./build/src/aws/connection.js + 1 modules
var connection = __webpack_require__(324);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-lambda/dist-cjs/index.js
var dist_cjs = __webpack_require__(1696);
// EXTERNAL MODULE: ./build/src/problem.js
var problem = __webpack_require__(6762);
// EXTERNAL MODULE: ./build/src/aws/explain.js
var explain = __webpack_require__(7536);
// EXTERNAL MODULE: ./build/src/aws/failure.js
var failure = __webpack_require__(2529);
// EXTERNAL MODULE: ./build/src/aws/layers.js
var aws_layers = __webpack_require__(6993);
;// CONCATENATED MODULE: ./build/src/aws/publish-layer-version.js






/** The slowest upload we wait for: 256 kbit/s, in bytes per millisecond. */
const SLOWEST_UPLOAD = 32;
const SHORTEST_TIMEOUT = 120_000;
const ATTEMPTS = 3;
/** How long a version may stay invisible to reads after it was made; after that it was never made. Milliseconds. */
const SETTLE_PAUSES = [0, 1000, 2000, 4000, 8000, 15_000, 15_000];
/**
 * Publishes a version exactly once, as far as anyone can: PublishLayerVersion takes no idempotency token, so after
 * an unclear outcome the versions are listed, and one that carries our mark and whose CodeSha256 and size are ours
 * is adopted. Only when none shows up within the settle time is it published again.
 * @throws Problem when AWS refuses, or when the outcome stays unclear
 */
async function publishLayerVersion(aws, wanted) {
    const proof = { sha256: (0,external_node_crypto_.createHash)('sha256').update(wanted.zip).digest('base64'), size: wanted.zip.length };
    let outcome = new Error('AWS answered without saying which version it made');
    for (let attempts = 0; attempts < ATTEMPTS; attempts++) {
        let replied;
        try {
            replied = await publishOnce(aws, wanted, proof);
        }
        catch (error) {
            if (error instanceof problem/* Problem */.A)
                throw error;
            if ((0,failure/* failureOf */.g)(error).kind !== 'unclear')
                throw (0,explain/* explain */.W)(error, publishAttempt(aws, wanted));
            outcome = error;
        }
        const version = replied ?? (await findPublished(aws, wanted, proof));
        if (!version)
            continue;
        wanted.onMade?.(version, !replied);
        // A reply that names a version settles it: however long reads do not show it, it is not published again.
        if (replied)
            await readBack(aws, wanted, version);
        return { version, adopted: !replied, extra: attempts > 0 || !replied ? await extras(version) : [] };
    }
    throw (0,explain/* explain */.W)(outcome, publishAttempt(aws, wanted));
    async function extras(kept) {
        const versions = (await listCandidates(aws, wanted)).map(({ version }) => version);
        return versions.filter((version) => version !== kept.version);
    }
}
async function publishOnce(aws, wanted, proof) {
    const input = {
        LayerName: wanted.layerName,
        Content: { ZipFile: wanted.zip },
        Description: wanted.description,
        // Open enums: AWS knows runtimes that this build of the SDK does not.
        ...(wanted.runtimes.length > 0 && { CompatibleRuntimes: wanted.runtimes }),
        ...(wanted.architectures.length > 0 && {
            CompatibleArchitectures: wanted.architectures,
        }),
        ...(wanted.license && { LicenseInfo: wanted.license }),
    };
    const timeout = Math.max(SHORTEST_TIMEOUT, (wanted.zip.length * 4) / 3 / SLOWEST_UPLOAD);
    const reply = await aws.call((options) => aws.lambda.send(new dist_cjs/* PublishLayerVersionCommand */.cl_(input), options), {
        timeout,
    });
    const version = (0,aws_layers/* checkedVersion */.Gf)(reply, wanted.layerName);
    if (version && !isOurs(version, proof))
        throw notOurs(version);
    return version;
}
/** Versions newer than the last known that carry our mark, oldest first: the first attempt made that one. */
async function listCandidates(aws, { layerName, mark, newestBefore }) {
    const versions = await (0,aws_layers/* listVersions */.yO)(aws, layerName, 'first');
    return versions
        .filter(({ version, description }) => version > newestBefore && description.endsWith(mark))
        .reverse();
}
async function findPublished(aws, wanted, proof) {
    for (const pause of SETTLE_PAUSES) {
        await aws.clock.sleep(pause);
        for (const candidate of await listCandidates(aws, wanted)) {
            const version = await (0,aws_layers/* getVersion */.HF)(aws, wanted.layerName, candidate.version);
            if (version && isOurs(version, proof))
                return version;
        }
    }
    return undefined;
}
/** Waits until reads show the new version: before that, attaching or granting it would fail. */
async function readBack(aws, { layerName }, published) {
    for (const pause of SETTLE_PAUSES) {
        await aws.clock.sleep(pause);
        const shown = await (0,aws_layers/* getVersion */.HF)(aws, layerName, published.version);
        if (shown?.codeSha256 === published.codeSha256)
            return;
    }
    throw new problem/* Problem */.A(`AWS published ${published.arn} and does not show it after ${SETTLE_PAUSES.reduce((a, b) => a + b) / 1000} seconds.`, 'Run the job again; the version is found by its content and is not published twice.');
}
function isOurs({ codeSha256, codeSize }, { sha256, size }) {
    return codeSha256 === sha256 && codeSize === size;
}
function notOurs(version) {
    return new problem/* Problem */.A(`AWS made ${version.arn} of other bytes than were sent (CodeSha256 ${version.codeSha256}, ${version.codeSize} bytes).`, 'Do not use that version; look for a proxy that changes requests between the runner and AWS, and run the job again.');
}
function publishAttempt(aws, { layerName }) {
    return (0,aws_layers/* attempt */.CD)(aws, 'lambda:PublishLayerVersion', layerName, (0,aws_layers/* layerResource */.E6)(aws, layerName));
}

// EXTERNAL MODULE: ./build/src/layer/version-mark.js
var version_mark = __webpack_require__(9185);
// EXTERNAL MODULE: ./build/src/log.js
var log = __webpack_require__(6671);
// EXTERNAL MODULE: ./build/src/units.js
var units = __webpack_require__(2958);
;// CONCATENATED MODULE: ./build/src/aws/functions.js


/**
 * Reads a function by GetFunction, whose quota is 100 a second; the presigned code URL of the reply is dropped here.
 * @param nameOrArn without a qualifier: `$LATEST` is the only one whose layers can be changed
 */
async function readFunction(aws, nameOrArn) {
    const read = async (options) => {
        const reply = await aws.lambda.send(new dist_cjs/* GetFunctionCommand */.YF5({ FunctionName: nameOrArn }), options);
        return stateOf(reply.Configuration ?? {}, nameOrArn);
    };
    return (0,explain/* explained */.t)(functionAttempt(aws, 'lambda:GetFunction', nameOrArn), () => aws.call(read, { quota: 'get-function', repeatable: true }));
}
function stateOf(configuration, asked) {
    const { FunctionName: name, FunctionArn: arn, RevisionId: revisionId } = configuration;
    if (!name || !arn || !revisionId)
        throw new Error(`GetFunction answered without a configuration for ${asked}`);
    const { Runtime: runtime, LastUpdateStatus: lastUpdateStatus, LastUpdateStatusReason: lastUpdateReason, } = configuration;
    return {
        name,
        arn,
        revisionId,
        layers: (configuration.Layers ?? []).map((layer) => layer.Arn ?? ''),
        packageType: configuration.PackageType ?? 'Zip',
        architecture: configuration.Architectures?.[0] ?? 'x86_64',
        state: configuration.State ?? 'Active',
        ...(runtime && { runtime }),
        ...(lastUpdateStatus && { lastUpdateStatus }),
        ...(lastUpdateReason && { lastUpdateReason }),
    };
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
function functionAttempt(aws, action, nameOrArn) {
    const name = nameOrArn.split(':').at(-1) ?? nameOrArn;
    const resource = nameOrArn.startsWith('arn:')
        ? nameOrArn
        : `arn:${aws.partition}:lambda:${aws.region}:*:function:${name}`;
    return { action, subject: `function "${name}"`, resource, region: aws.region };
}

// EXTERNAL MODULE: ./build/src/checks/limits.js
var limits = __webpack_require__(3755);
;// CONCATENATED MODULE: ./build/src/rollout/plan.js



/**
 * The layer list a function should have: this layer's version swapped in place at the same index, appended where
 * it was missing, everything else byte for byte as it was read.
 * A layer is the same when partition, region, account and name are equal, never by the beginning of its name.
 * @param current the function's list as just read
 * @param version the ARN of the layer version to have
 */
function nextLayers(current, version) {
    const wanted = (0,aws_arn/* parseLayerVersionArn */.i)(version);
    if (!wanted)
        throw new TypeError(`${version} is not a layer version's ARN`);
    const index = current.findIndex((arn) => isVersionOf(arn, wanted.layerArn));
    return index < 0 ? [...current, version] : current.with(index, version);
}
function isVersionOf(arn, layerArn) {
    return (0,aws_arn/* parseLayerVersionArn */.i)(arn)?.layerArn === layerArn;
}
/** The ARN that a layer of this name has in the function's own account and region. */
function layerArnBeside(fn, layerName) {
    return fn.arn.replace(/:function:.*$/, `:layer:${layerName}`);
}
/** Tells whether a function already has exactly this list. */
function sameLayers(a, b) {
    return a.length === b.length && a.every((arn, index) => arn === b[index]);
}
/** Says what an update would do to a function, for a dry run. */
function describeChange(fn, layerName, version) {
    const index = fn.layers.findIndex((arn) => isVersionOf(arn, layerArnBeside(fn, layerName)));
    const to = version ? `version ${(0,aws_arn/* parseLayerVersionArn */.i)(version)?.version}` : 'the new version';
    if (index < 0)
        return `Append ${to} to ${fn.name} as layer ${fn.layers.length + 1}.`;
    if (fn.layers[index] === version)
        return `Leave ${fn.name} alone: it has ${to}.`;
    return `Swap version ${(0,aws_arn/* parseLayerVersionArn */.i)(fn.layers[index] ?? '')?.version} for ${to} on ${fn.name}, layer ${index + 1} of ${fn.layers.length}.`;
}
/**
 * What stands in the way of giving a function the layer, judged before anything is written.
 * @returns one problem for each reason; none when it can go ahead
 */
function refusals(fn, layer) {
    const called = `Function "${fn.name}"`;
    if (fn.packageType !== 'Zip') {
        return [
            new problem/* Problem */.A(`${called} is built from a container image, and images take no layers.`, "Take it off `functions`; put the layer's content into the image instead: `COPY <folder> /opt/`."),
        ];
    }
    const problems = [];
    const has = fn.layers.some((arn) => isVersionOf(arn, layerArnBeside(fn, layer.name)));
    if (!has && fn.layers.length >= limits/* LIMITS */.b.layersPerFunction) {
        problems.push(new problem/* Problem */.A(`${called} has ${fn.layers.length} layers already, and AWS Lambda takes no sixth.`, 'Merge two of its layers into one, or take one off it, or take the function off `functions`.'));
    }
    return [...problems, ...misfits(fn, layer, called), ...unusable(fn, called)];
}
/** AWS only filters by these lists and lets a misfit through, which then fails at the first invocation. */
function misfits(fn, { architectures, runtimes }, called) {
    const problems = [];
    if (architectures.length > 0 && !architectures.includes(fn.architecture)) {
        problems.push(new problem/* Problem */.A(`${called} runs on ${fn.architecture}, but the layer is declared for ${architectures.join(', ')}.`, `Take it off \`functions\`, or build the layer for it and add ${fn.architecture} to \`compatible-architectures\`.`));
    }
    if (fn.runtime && runtimes.length > 0 && !runtimes.includes(fn.runtime)) {
        problems.push(new problem/* Problem */.A(`${called} runs ${fn.runtime}, but the layer is declared for ${runtimes.join(', ')}.`, `Take it off \`functions\`, or add ${fn.runtime} to \`compatible-runtimes\` if the layer fits it.`));
    }
    return problems;
}
function unusable({ state }, called) {
    if (!['Failed', 'Deleting', 'Deactivating', 'Deactivated'].includes(state))
        return [];
    return [
        new problem/* Problem */.A(`${called} is in state ${state} and cannot be updated.`, 'Repair or redeploy the function first, or take it off `functions`.'),
    ];
}

;// CONCATENATED MODULE: ./build/src/rollout/apply.js





/** Writes that lost against somebody else before we give up. */
const CONFLICTS = 10;
/** How long an update, ours or another's, may take. Milliseconds. */
const PATIENCE = 10 * 60_000;
const FIRST_POLL = 250;
const SLOWEST_POLL = 5000;
/**
 * Gives one function the layer version: waits until it is stable, derives the list from the one just read, writes
 * it guarded by that read's RevisionId, waits, reads back. The read handed in counts as the first: should it have
 * become stale since, the write fails for its RevisionId and nothing is lost. When somebody else was faster (409, 412) it starts over
 * from a fresh read, so nobody's change is lost.
 * @param fn as read before
 * @param version the ARN of the layer version to have
 * @returns the result; never throws, a failure is a result too
 */
async function attachLayer(aws, fn, version) {
    const { arn, name } = fn;
    let before;
    let after = [];
    try {
        let wrote = false;
        let read = isStable(fn) ? fn : await stable(aws, arn);
        for (let conflicts = 0; conflicts <= CONFLICTS; conflicts++) {
            before ??= read.layers;
            after = read.layers;
            if (wrote && read.lastUpdateStatus === 'Failed')
                throw updateFailed(read);
            const wanted = nextLayers(read.layers, version);
            if (sameLayers(read.layers, wanted))
                return result(wrote ? 'updated' : 'unchanged');
            const outcome = await tryWrite(aws, read, wanted);
            wrote ||= outcome !== 'conflict';
            if (outcome !== 'written')
                await aws.clock.sleep(Math.random() * FIRST_POLL * 2 ** Math.min(conflicts, 5));
            read = outcome === 'written' ? await changed(aws, read) : await stable(aws, arn);
        }
        throw new problem/* Problem */.A(`Function "${name}" was changed by somebody else ${CONFLICTS} times in a row while its layer was to be updated.`, 'Find the other pipeline that updates it, let the two take turns (`concurrency:` in the workflow), and run the job again.');
    }
    catch (error) {
        const { what, fix } = error instanceof problem/* Problem */.A
            ? error
            : (0,explain/* explain */.W)(error, functionAttempt(aws, 'lambda:UpdateFunctionConfiguration', arn));
        return { ...result('failed'), problem: { what, fix } };
    }
    function result(status) {
        return { function: name, region: aws.region, status, before: before ?? [], after };
    }
}
/** Waits until no update runs; a failed one does not stand in the way of the next. */
async function stable(aws, name) {
    return poll(aws, name, isStable);
}
function isStable({ state, lastUpdateStatus }) {
    return state !== 'Pending' && lastUpdateStatus !== 'InProgress';
}
/** Waits until our write shows and has ended. */
async function changed(aws, read) {
    return poll(aws, read.arn, ({ revisionId, lastUpdateStatus }) => revisionId !== read.revisionId && lastUpdateStatus !== 'InProgress');
}
function updateFailed({ name, lastUpdateReason }) {
    return new problem/* Problem */.A(`AWS could not update function "${name}": ${lastUpdateReason ?? 'it gives no reason'}`, 'Correct what the message names and run the job again.');
}
async function poll(aws, name, done) {
    const started = aws.clock.now();
    for (let pause = FIRST_POLL;; pause = Math.min(pause * 1.5, SLOWEST_POLL)) {
        const state = await readFunction(aws, name);
        if (done(state))
            return state;
        if (aws.clock.now() - started > PATIENCE) {
            throw new problem/* Problem */.A(`An update of function "${state.name}" has been in progress for ${PATIENCE / 60_000} minutes.`, `Look at it with \`aws lambda get-function --function-name ${state.name} --query Configuration.LastUpdateStatus\`, and run the job again when it has ended.`);
        }
        await aws.clock.sleep(pause);
    }
}
/** Conflict: somebody else was faster. Unclear: the reply was lost. In both cases a fresh read tells what is true. */
async function tryWrite(aws, read, layers) {
    try {
        await writeLayers(aws, read, layers);
        return 'written';
    }
    catch (error) {
        const { kind, status } = (0,failure/* failureOf */.g)(error);
        if (status === 409 || status === 412)
            return 'conflict';
        if (kind === 'unclear')
            return 'unclear';
        throw error;
    }
}

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

// EXTERNAL MODULE: ./build/src/announce.js + 1 modules
var announce = __webpack_require__(450);
// EXTERNAL MODULE: ./build/src/checks/check.js
var check = __webpack_require__(1283);
// EXTERNAL MODULE: ./build/src/checks/finding.js
var finding = __webpack_require__(5930);
;// CONCATENATED MODULE: ./build/src/publish/findings.js




/**
 * Holds a layer against the rules of the check before it is published.
 * @throws Problem where a finding is as bad as `fail-on` says
 */
async function refuseFindings({ inputs, source, layer, report }) {
    const { path, prefix, runtimes, architectures, ignoreRules, failOn, maxUnzippedSize } = inputs;
    const checked = {
        files: await layer.inspect(),
        unzippedSize: layer.unzippedSize,
        ...{ runtimes, architectures, isPublic: false },
        ...(maxUnzippedSize !== undefined && { maxUnzippedSize }),
        source: { path, prefix, kind: source.kind },
        today: report.startedAt.slice(0, 10),
    };
    report.findings = (0,check/* check */.z)(checked, ignoreRules);
    const workspace = process.env['GITHUB_WORKSPACE'] || process.cwd();
    (0,announce/* announce */.i)(report.findings, { source, inputs, workspace });
    const refused = (0,finding/* failing */.J)(report.findings, failOn);
    if (refused.length === 0)
        return;
    const rules = [...new Set(refused.map(({ rule }) => rule))].join(', ');
    throw new problem/* Problem */.A(`The check refuses the layer for ${rules}; nothing was written.`, 'Each finding says how to mend it; `ignore-rules` leaves out a rule that does not apply.');
}

;// CONCATENATED MODULE: ./build/src/aws/account.js


/**
 * The account that the credentials belong to. The STS client is loaded only here.
 */
async function callerAccount(aws) {
    const { GetCallerIdentityCommand, STSClient } = await __webpack_require__.e(/* import() */ 695).then(__webpack_require__.t.bind(__webpack_require__, 1695, 19));
    const sts = new STSClient({
        region: aws.region,
        credentials: aws.lambda.config.credentials,
        maxAttempts: 1,
    });
    const attempt = {
        action: 'sts:GetCallerIdentity',
        subject: 'the account check',
        resource: '*',
        region: aws.region,
    };
    try {
        const ask = async (options) => {
            const { Account: account } = await sts.send(new GetCallerIdentityCommand({}), options);
            if (!account)
                throw new Error('GetCallerIdentity was answered without an account');
            return account;
        };
        return await (0,explain/* explained */.t)(attempt, () => aws.call(ask, { repeatable: true }));
    }
    finally {
        sts.destroy();
    }
}
/** @throws Problem when the credentials belong to an account that is not on the list */
function refuseOtherAccounts(account, allowed) {
    if (allowed.length === 0 || allowed.includes(account))
        return;
    throw new problem/* Problem */.A(`The credentials belong to account ${account}, which is not in \`allowed-account-ids\` (${allowed.join(', ')}).`, 'Check `role-to-assume` of the aws-actions/configure-aws-credentials step, or add the account to the list.');
}

;// CONCATENATED MODULE: ./build/src/publish/look.js








const READS_AT_ONCE = 20;
/**
 * Looks at everything that the run will depend on, before anything is written.
 * @throws Problem with everything that stands in the way
 */
async function look(aws, inputs, contentHash) {
    refuseOtherRegions(inputs, aws.region);
    if (inputs.allowedAccountIds.length > 0) {
        refuseOtherAccounts(await callerAccount(aws), inputs.allowedAccountIds);
    }
    const versions = await (0,aws_layers/* listVersions */.yO)(aws, inputs.layerName, inputs.reuse === 'any' ? 'all' : 'first');
    const match = (0,version_mark/* reusableVersion */.yS)(versions, contentHash, inputs.reuse);
    const reusable = match && (await (0,aws_layers/* getVersion */.HF)(aws, inputs.layerName, match.version));
    const newest = versions[0]?.version ?? 0;
    if (reusable)
        log/* log */.R.info(`Version ${reusable.version} has this content: nothing to publish`);
    else if (newest === 0)
        log/* log */.R.info('The layer has no version yet');
    else
        log/* log */.R.info(`The newest version is ${newest}; a new one will be published`);
    return { reusable, newest, functions: await lookAtFunctions(aws, inputs) };
}
async function lookAtFunctions(aws, inputs) {
    const layer = { name: inputs.layerName, runtimes: inputs.runtimes, architectures: inputs.architectures };
    const answers = await sideBySide(inputs.functions, READS_AT_ONCE, ({ reference }) => readFunction(aws, reference).catch(problemOrThrow));
    const problems = answers.flatMap((answer) => (answer instanceof problem/* Problem */.A ? [answer] : []));
    const states = answers.flatMap((answer) => (answer instanceof problem/* Problem */.A ? [] : [answer]));
    const distinct = [...new Map(states.map((state) => [state.arn, state])).values()];
    refuseAll([...problems, ...distinct.flatMap((state) => refusals(state, layer))]);
    if (distinct.length > 0)
        log/* log */.R.info(`${distinct.length} functions looked at, nothing stands in the way`);
    return distinct;
}
function problemOrThrow(error) {
    if (error instanceof problem/* Problem */.A)
        return error;
    throw error;
}
/** One problem is told as it is; several are told together, so that they can be put right together. */
function refuseAll(problems) {
    const [first, ...others] = problems;
    if (!first)
        return;
    if (others.length === 0)
        throw first;
    throw new problem/* Problem */.A(`Nothing was written, for ${problems.length} reasons.`, problems.map(({ message }) => message).join(' '));
}
function refuseOtherRegions({ functions }, region) {
    const elsewhere = functions.find((one) => one.region !== undefined && one.region !== region);
    if (!elsewhere)
        return;
    throw new problem/* Problem */.A(`\`functions\` holds "${elsewhere.reference}", but the layer goes to ${region}, and a function takes layers of its own region only.`, `Run a step with \`AWS_REGION: ${elsewhere.region}\` for it.`);
}

;// CONCATENATED MODULE: ./build/src/publish/deliver.js












/** Functions whose updates are under way at a time; the pacer holds the rate, this only bounds what waits. */
const FUNCTIONS_AT_ONCE = 20;
/**
 * Takes a layer to AWS: looks at everything first, then publishes unless the content is there already, then updates
 * the functions.
 * @throws Problem; what was done until then is in the report
 */
async function deliver(delivery) {
    const { inputs, layer, report } = delivery;
    const aws = await (0,connection.connect)(inputs.region ? { region: inputs.region } : {});
    try {
        const found = await log/* log */.R.group(`Comparing with what is in ${aws.region}`, () => look(aws, inputs, layer.contentHash));
        if (!found.reusable)
            await log/* log */.R.group('Checking', () => refuseFindings(delivery));
        if (inputs.dryRun) {
            await log/* log */.R.group('Plan', () => plan(delivery, found));
            return;
        }
        const version = found.reusable ?? (await publishNew(aws, delivery, found));
        if (found.reusable)
            recordVersion(report, aws, { version, published: false });
        if (inputs.functions.length > 0)
            await rollOut(aws, delivery, found.functions, version);
    }
    finally {
        aws.close();
    }
}
/** A dry run packs too, so that what would be refused for its size is refused now. */
async function plan(delivery, found) {
    const { inputs, report } = delivery;
    const { reusable, newest, functions } = found;
    const steps = reusable
        ? [`Publish nothing: version ${reusable.version} has this content.`]
        : [
            `Publish ${inputs.layerName} after version ${newest}: ${(0,units/* formatBytes */.z3)((await pack(delivery)).length)} of zip.`,
        ];
    for (const fn of functions) {
        steps.push(describeChange(fn, inputs.layerName, reusable?.arn));
        const unchanged = reusable && sameLayers(fn.layers, nextLayers(fn.layers, reusable.arn));
        report.functions.push({
            function: fn.name,
            region: regionOf(fn),
            status: unchanged ? 'unchanged' : 'skipped',
            before: fn.layers,
            after: fn.layers,
        });
    }
    for (const step of steps)
        log/* log */.R.info(step);
    report.plan.push(...steps);
}
function regionOf({ arn }) {
    return arn.split(':')[3] ?? '';
}
async function publishNew(aws, delivery, { newest }) {
    const { inputs, layer, report } = delivery;
    const zip = await log/* log */.R.group('Packing', () => pack(delivery));
    return log/* log */.R.group(`Publishing to ${aws.region}`, async () => {
        const sentBefore = aws.bytesSent();
        const measure = () => aws.bytesSent() - sentBefore;
        // In the request the zip travels as base64, four characters for three bytes.
        const total = Math.ceil(zip.length / 3) * 4;
        return (0,log/* withProgress */.E)({ label: 'Uploading', unit: 'bytes', total, measure }, async () => {
            const published = await publishLayerVersion(aws, {
                layerName: inputs.layerName,
                zip,
                description: (0,version_mark/* versionDescription */.RP)(inputs.description, layer.contentHash),
                mark: (0,version_mark/* markOf */.Fg)(layer.contentHash),
                runtimes: inputs.runtimes,
                architectures: inputs.architectures,
                ...(inputs.license && { license: inputs.license }),
                newestBefore: newest,
                onMade: (version, adopted) => recordVersion(report, aws, { version, published: true, adopted }),
            });
            recordExtra(report, published);
            return published.version;
        });
    });
}
async function pack({ layer, archive }) {
    const started = performance.now();
    try {
        const total = layer.unzippedSize;
        const zip = await (0,log/* withProgress */.E)({ label: 'Packing', unit: 'bytes', total }, (update) => layer.pack(archive, update));
        log/* log */.R.info(`${(0,units/* formatBytes */.z3)(zip.length)} of zip in ${(0,units/* formatSeconds */.Xo)(performance.now() - started)}`);
        return zip;
    }
    finally {
        (0,external_node_fs_.rmSync)(archive, { force: true });
    }
}
function recordVersion(report, aws, { version, published, adopted = false }) {
    const { arn, version: number, codeSize } = version;
    const layerArn = (0,aws_arn/* parseLayerVersionArn */.i)(arn)?.layerArn ?? '';
    report.version = {
        region: aws.region,
        layerArn,
        arn,
        version: number,
        codeSize,
        published,
        adopted,
        extra: [],
    };
    log/* log */.R.info(`${published ? 'Published' : 'Serving'} ${arn}`);
    if (adopted)
        log/* log */.R.info('The reply was lost; the version was found by its content and taken over');
}
/** Versions of the same content that AWS made besides. */
function recordExtra(report, { version: { arn }, extra }) {
    if (extra.length === 0)
        return;
    if (report.version)
        report.version.extra = extra;
    const warning = `AWS made the same content twice: ${arn} serves, version ${extra.join(' and ')} is one too many. Nothing uses it; delete it with \`aws lambda delete-layer-version\`.`;
    log/* log */.R.warning(warning);
    report.warnings.push(warning);
}
async function rollOut(aws, { report }, functions, version) {
    const total = functions.length;
    await log/* log */.R.group(`Updating ${total} functions`, () => (0,log/* withProgress */.E)({ label: 'Updating', unit: 'functions', total }, (update) => sideBySide(functions, FUNCTIONS_AT_ONCE, async (fn) => {
        const result = await attachLayer(aws, fn, version.arn);
        update(report.functions.push(result));
        log/* log */.R.info(`${result.function}: ${result.status}${result.problem ? `, ${result.problem.what}` : ''}`);
    })));
    report.functions.sort((a, b) => (a.function < b.function ? -1 : 1));
    const failed = report.functions.filter(({ status }) => status === 'failed');
    for (const { problem } of failed)
        if (problem)
            report.problems.push(problem);
}


/***/ })

};
