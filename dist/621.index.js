export const id = 621;
export const ids = [621];
export const modules = {

/***/ 8584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ refuseOtherAccounts),
/* harmony export */   X: () => (/* binding */ callerAccount)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6762);
/* harmony import */ var _connection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(324);
/* harmony import */ var _explain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7536);



/**
 * The account that the credentials belong to. The STS client is loaded only here.
 */
async function callerAccount(aws) {
    const { GetCallerIdentityCommand, STSClient } = await __webpack_require__.e(/* import() */ 695).then(__webpack_require__.t.bind(__webpack_require__, 1695, 19));
    const sts = new STSClient((0,_connection_js__WEBPACK_IMPORTED_MODULE_1__.otherClient)(aws));
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
    return (0,_explain_js__WEBPACK_IMPORTED_MODULE_2__/* .explained */ .t)(attempt, () => aws.call(ask, { quota: 'other', repeatable: true }));
}
/** @throws Problem when the credentials belong to an account that is not on the list */
function refuseOtherAccounts(account, allowed) {
    if (allowed.length === 0 || allowed.includes(account))
        return;
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A(`The credentials belong to account ${account}, which is not in \`allowed-account-ids\` (${allowed.join(', ')}).`, 'Check `role-to-assume` of the aws-actions/configure-aws-credentials step, or add the account to the list.');
}


/***/ }),

/***/ 1955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ readAlias),
/* harmony export */   O: () => (/* binding */ writeAlias)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_lambda__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1696);
/* harmony import */ var _explain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7536);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2529);
/* harmony import */ var _functions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7478);




/**
 * Reads an alias of a function that exists.
 * @param functionArn without a qualifier
 * @returns undefined when the function has no such alias
 * @throws Problem when AWS refuses, or when there is no such function
 */
async function readAlias(aws, functionArn, alias) {
    const read = async (options) => {
        const input = { FunctionName: functionArn, Name: alias };
        const { Name, FunctionVersion, RevisionId, RoutingConfig } = await aws.lambda.send(new _aws_sdk_client_lambda__WEBPACK_IMPORTED_MODULE_3__/* .GetAliasCommand */ .MES(input), options);
        if (Name !== alias || !FunctionVersion || !RevisionId)
            throw new Error(`GetAlias answered without ${alias}`);
        const weights = RoutingConfig?.AdditionalVersionWeights ?? {};
        return { name: Name, version: FunctionVersion, weights, revisionId: RevisionId };
    };
    return (0,_explain_js__WEBPACK_IMPORTED_MODULE_0__/* .explained */ .t)((0,_functions_js__WEBPACK_IMPORTED_MODULE_2__/* .functionAttempt */ .aX)(aws, 'lambda:GetAlias', functionArn), () => aws.call(read, { repeatable: true }).catch(undefinedIfMissing));
}
/** The code is the same for "Cannot find alias arn: ..." and for "Function not found: ...". */
function undefinedIfMissing(error) {
    const { code, message } = (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .failureOf */ .g)(error);
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
    const reply = await aws.call((options) => aws.lambda.send(new _aws_sdk_client_lambda__WEBPACK_IMPORTED_MODULE_3__/* .UpdateAliasCommand */ .lqC(input), options));
    if (reply.FunctionVersion !== to.version)
        throw new Error(`the update of alias ${read.name} was answered without its new version`);
}


/***/ }),

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

/***/ 7789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ hasProvisionedConcurrency),
/* harmony export */   c: () => (/* binding */ publishFunctionVersion)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_lambda__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1696);
/* harmony import */ var _explain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7536);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2529);
/* harmony import */ var _functions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7478);




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
    const { Version: version = '' } = await aws.call((options) => aws.lambda.send(new _aws_sdk_client_lambda__WEBPACK_IMPORTED_MODULE_3__/* .PublishVersionCommand */ .D3m(input), options));
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
        const { Status } = await aws.lambda.send(new _aws_sdk_client_lambda__WEBPACK_IMPORTED_MODULE_3__/* .GetProvisionedConcurrencyConfigCommand */ .D96(input), options);
        if (!Status)
            throw new Error('GetProvisionedConcurrencyConfig was answered without a status');
        return true;
    };
    return (0,_explain_js__WEBPACK_IMPORTED_MODULE_0__/* .explained */ .t)((0,_functions_js__WEBPACK_IMPORTED_MODULE_2__/* .functionAttempt */ .aX)(aws, 'lambda:GetProvisionedConcurrencyConfig', functionArn, alias), () => aws.call(read, { repeatable: true }).catch(falseIfNone));
}
function falseIfNone(error) {
    if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .failureOf */ .g)(error).code === 'ProvisionedConcurrencyConfigNotFoundException')
        return false;
    throw error;
}


/***/ }),

/***/ 7478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EI: () => (/* binding */ writeLayers),
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   OR: () => (/* binding */ locateCode),
/* harmony export */   aX: () => (/* binding */ functionAttempt),
/* harmony export */   v5: () => (/* binding */ readFunction),
/* harmony export */   w: () => (/* binding */ layersOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _aws_sdk_client_lambda__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1696);
/* harmony import */ var _explain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7536);



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
    const get = async (options) => take(await aws.lambda.send(new _aws_sdk_client_lambda__WEBPACK_IMPORTED_MODULE_2__/* .GetFunctionCommand */ .YF5(input), options));
    return (0,_explain_js__WEBPACK_IMPORTED_MODULE_1__/* .explained */ .t)(functionAttempt(aws, 'lambda:GetFunction', nameOrArn, qualifier), () => aws.call(get, { quota: 'get-function', repeatable: true }));
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
        ...kindOf(configuration),
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
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(settings)).digest('hex');
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
function kindOf({ PackageType, Runtime: runtime, Architectures }) {
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
    const reply = await aws.call((options) => aws.lambda.send(new _aws_sdk_client_lambda__WEBPACK_IMPORTED_MODULE_2__/* .UpdateFunctionConfigurationCommand */ .Zlw(input), options));
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


/***/ }),

/***/ 5667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ everyItem)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6762);

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
    return new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A(`AWS does not end the list of ${what}: it came back to a page it had given before.`, 'Run the job again; nothing was done with the half of a list.');
}


/***/ }),

/***/ 9031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readVersionMetrics)
/* harmony export */ });
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(637);
/* harmony import */ var _connection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(324);
/* harmony import */ var _explain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7536);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5667);




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
    const cloudWatch = new CloudWatchClient((0,_connection_js__WEBPACK_IMPORTED_MODULE_1__.otherClient)(aws));
    const attempt = {
        service: 'Amazon CloudWatch',
        action: 'cloudwatch:GetMetricData',
        subject: "the new versions' metrics",
        resource: '*',
        region: aws.region,
    };
    const span = { MetricDataQueries: queries, StartTime: since, EndTime: (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .dateOf */ .Q)(aws.clock) };
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
        return (0,_explain_js__WEBPACK_IMPORTED_MODULE_2__/* .explained */ .t)(attempt, () => aws.call(read, { quota: 'other', repeatable: true }));
    };
    const sums = new Map();
    for await (const { Id = '', Values = [] } of (0,_pages_js__WEBPACK_IMPORTED_MODULE_3__/* .everyItem */ .l)('metrics', page))
        for (const value of Values)
            sums.set(Id, (sums.get(Id) ?? 0) + value);
    return sums;
}


/***/ }),

/***/ 6986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ credentialExpiration)
/* harmony export */ });
/**
 * When the credentials end, where the step that got them says so. AWS_CREDENTIAL_EXPIRATION is an ISO date; the output of
 * aws-actions/configure-aws-credentials that it is often taken from has it in quotes.
 */
function credentialExpiration() {
    const value = process.env['AWS_CREDENTIAL_EXPIRATION'] ?? '';
    const date = new Date(value.replaceAll('"', ''));
    return Number.isNaN(date.getTime()) ? undefined : date;
}


/***/ }),

/***/ 6859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ rolloutProgress),
/* harmony export */   g: () => (/* binding */ tellResults)
/* harmony export */ });
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4959);

/** Tells in the log how a step of a wave gets on: functions as they are done, minutes of a canary as it is looked at. */
const rolloutProgress = ({ step, wave, waves, total }, work) => {
    if (step !== 'bake')
        return (0,_log_js__WEBPACK_IMPORTED_MODULE_0__/* .waveProgress */ .RB)({ wave, waves, total }, (tell) => work((done, failed) => tell({ done, failed })));
    return work((minutes) => _log_js__WEBPACK_IMPORTED_MODULE_0__/* .log */ .Rm.info(`Wave ${wave} of ${waves}: the canary runs, ${minutes} of ${total} minutes`));
};
/** Tells in the log what became of each function. */
function tellResults(functions) {
    for (const { function: name, status, problem, note } of functions) {
        const why = problem?.what ?? note;
        _log_js__WEBPACK_IMPORTED_MODULE_0__/* .log */ .Rm.info(`${name}: ${status}${why ? `, ${why}` : ''}`);
    }
}


/***/ }),

/***/ 5454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ carryOut)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/units.js
var units = __webpack_require__(2958);
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

// EXTERNAL MODULE: ./build/src/rollout/record.js
var record = __webpack_require__(2406);
// EXTERNAL MODULE: ./build/src/aws/clock.js
var clock = __webpack_require__(637);
// EXTERNAL MODULE: ./build/src/rollout/gates.js + 2 modules
var gates = __webpack_require__(2354);
// EXTERNAL MODULE: ./build/src/rollout/move-alias.js
var move_alias = __webpack_require__(1835);
// EXTERNAL MODULE: ./build/src/problem.js
var src_problem = __webpack_require__(6762);
// EXTERNAL MODULE: ./build/src/aws/interrupted.js
var interrupted = __webpack_require__(3297);
// EXTERNAL MODULE: ./build/src/rollout/layer-list.js
var layer_list = __webpack_require__(2767);
// EXTERNAL MODULE: ./build/src/rollout/side-by-side.js
var side_by_side = __webpack_require__(6210);
;// CONCATENATED MODULE: ./build/src/rollout/wave.js







/** Notes when a step of a wave began and ended, whatever comes of it. */
async function step({ aws }, { steps }, name, work) {
    const startedAt = (0,clock/* dateOf */.Q)(aws.clock).toISOString();
    const one = { name, startedAt, finishedAt: startedAt };
    steps.push(one);
    try {
        await work();
    }
    finally {
        one.finishedAt = (0,clock/* dateOf */.Q)(aws.clock).toISOString();
    }
}
/** @throws Problem when an alarm rings */
async function holdAlarms({ aws, settings }, wave) {
    if (settings.alarms.length === 0)
        return;
    noteGate(wave, await (0,gates/* alarmsGate */.Cm)(aws, settings.alarms));
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
    await progress(about, (update) => (0,side_by_side/* sideBySide */.Q)(works, limit, async (work) => {
        if (errors.length === 0)
            await gate().catch((error) => errors.push(asError(error)));
        if (errors.length > 0)
            return;
        await act(work).catch((error) => errors.push(failedBy(work, error)));
        update(++done, failed());
    }));
    (0,interrupted/* refuseInterrupted */.NQ)(aws.interruption);
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
    return !(0,layer_list/* sameLayers */.Zk)(before, after) || (alias !== undefined && !(0,move_alias/* sameTarget */.cS)(alias.before, alias.after));
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
function sharing({ works }) {
    return works.filter(({ alias, version }) => alias && version);
}
/**
 * Waits while the new versions of a wave take their share, and looks at alarms and at their errors.
 * @throws Problem as soon as one does not hold
 */
async function bake(rollout, run) {
    const { aws, settings, warnings } = rollout;
    const { canary } = settings;
    const versions = sharing(run).map(canaryVersion);
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
        const since = new Date(wave.steps.find(({ name }) => name === 'update')?.startedAt ?? (0,clock/* dateOf */.Q)(aws.clock));
        const end = aws.clock.now() + canary.minutes * 60_000;
        let unmeasured = versions;
        for (let left = end - aws.clock.now(); left > 0; left = end - aws.clock.now()) {
            await aws.sleep(Math.min(left, LOOK_EVERY));
            refuseLate(rollout);
            await holdAlarms(rollout, wave);
            const { unmeasured: still, ...gate } = await (0,gates/* canaryGate */.Cv)(aws, versions, { since, ...canary });
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
const AT_ONCE = 20;
/** Gives the new versions of a wave all of the traffic. */
async function promote(rollout, run) {
    const works = sharing(run);
    const { canary } = rollout.settings;
    if (!canary || works.length === 0)
        return;
    const gate = () => Promise.resolve(rollout).then(refuseLate);
    await step(rollout, run.wave, 'promote', () => each(rollout, { ...run, works }, { step: 'promote', limit: AT_ONCE, gate }, async (work) => {
        const { fn, alias, version = '', result } = work;
        if (!alias)
            return;
        const from = { version: alias.read.version, weights: { [version]: canary.percent / 100 } };
        const next = (0,move_alias/* onwards */.r4)({ name: fn.name, alias: alias.name }, from, { version, weights: {} });
        await (0,move_alias/* moveAlias */.kb)(rollout, { fn, alias: alias.name, next, onRead: reading(result).alias });
    }));
}

// EXTERNAL MODULE: ./build/src/rollout/stable.js
var stable = __webpack_require__(4776);
// EXTERNAL MODULE: ./build/src/rollout/undo.js
var undo = __webpack_require__(2449);
// EXTERNAL MODULE: ./build/src/aws/functions.js
var functions = __webpack_require__(7478);
// EXTERNAL MODULE: ./build/src/rollout/write.js
var write = __webpack_require__(3668);
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
    const persist = (0,write/* persistence */.kH)(run, `Function "${fn.name}"`);
    let wroteOver;
    let read = (0,stable/* isStable */.MQ)(fn) ? fn : await (0,stable/* stable */.mz)(aws, fn.arn);
    for (;;) {
        onRead(read.layers);
        const isFailed = read.lastUpdateStatus === 'Failed';
        if (isFailed && wroteOver !== undefined && read.revisionId !== wroteOver)
            throw updateFailed(read);
        const wanted = wantedLayers(goal, read);
        // A list that is right after a failed update is not in effect; sending it once more starts another one.
        if ((0,layer_list/* sameLayers */.Zk)(read.layers, wanted) && !(isFailed && goal.kind === 'version'))
            return read;
        const intent = { what: 'layers', function: fn.arn, before: read.layers, after: wanted };
        const written = await (0,write/* recorded */.t2)(run, intent, () => (0,functions/* writeLayers */.EI)(aws, read, wanted));
        if (written.kind !== 'conflict')
            wroteOver = read.revisionId;
        await persist(written);
        read = await readAfter[written.kind](aws, read);
    }
}
/** A lost reply may be to a write that never was, so that nothing is to change. */
const readAfter = {
    made: stable/* changed */.tD,
    conflict: stable/* overtaken */.K1,
    unclear: (aws, { arn }) => (0,stable/* stable */.mz)(aws, arn),
};
/** The list that a goal asks for, given the one that is there. */
function wantedLayers(goal, { name, layers }) {
    if (goal.kind === 'version') {
        if (goal.attach || (0,layer_list/* indexOfLayer */.LE)(layers, goal.layer.layerArn) >= 0)
            return (0,layer_list/* nextLayers */.Y6)(layers, goal.layer);
        throw new src_problem/* Problem */.A(`Somebody took the layer off function "${name}" while it was to be updated.`, 'Run the job again if it is to have the layer all the same, with `attach: always`.');
    }
    const undone = (0,undo/* undo */.t)(goal.recorded.layers, layers, layer_list/* sameLayers */.Zk);
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
    const name = nameOf(recorded);
    const next = (current) => {
        const undone = (0,undo/* undo */.t)(writes, current, move_alias/* sameTarget */.cS);
        if (undone.kind === 'put back')
            return undone.to;
        if (undone.kind === 'nothing to do')
            return current;
        throw new src_problem/* Problem */.A(`The alias "${alias}" of ${name} was moved to version ${current.version} by somebody else after the rollout, so it was left as it is.`, `Look at it with \`aws lambda get-alias --function-name ${name} --name ${alias}\`, and move it by hand if need be.`);
    };
    await (0,move_alias/* moveAlias */.kb)(run, { fn: { arn: recorded.function, name }, alias, next, onRead });
}
/**
 * Gives a function the list of layers it had before a rollout, unless somebody changed it since.
 * @param onRead told of every list that is read
 * @throws Problem where it was left alone
 */
async function putLayersBack(run, recorded, onRead) {
    if (recorded.layers.length === 0)
        return;
    const fn = await (0,stable/* stable */.mz)(run.aws, recorded.function);
    await updateLayers(run, { fn, goal: { kind: 'undo', recorded }, onRead });
}
/** Waits until a write whose reply was lost shows; before that it cannot be told from one that never was. */
async function settle({ aws }, recorded) {
    if (writesOf(recorded).some(({ outcome }) => outcome === 'unclear'))
        await aws.sleep(stable/* READ_LAG */.aJ);
}
function writesOf({ layers, alias }) {
    return [...layers, ...(alias?.writes ?? [])];
}
function nameOf({ function: arn }) {
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
    const shown = run.aws.sleep(stable/* READ_LAG */.aJ);
    const errors = new Map(functions.map((one) => [one.function, []]));
    const attempt = (part) => (0,side_by_side/* sideBySide */.Q)(functions, put_back_AT_ONCE, (one) => shown.then(() => part(one)).catch((error) => void errors.get(one.function)?.push(error)));
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
            return (outcome) => attempt(() => settle(outcome));
        }
        catch {
            return () => undefined;
        }
    };
    return { ...record, intend };
}
function attempt(note) {
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
    if (error instanceof interrupted/* Interrupted */.j$) {
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
        const isSeen = seen && (result.status === 'restored' || !(0,move_alias/* sameTarget */.cS)(seen, last.before));
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

// EXTERNAL MODULE: ./build/src/rollout/plan.js
var rollout_plan = __webpack_require__(4416);
// EXTERNAL MODULE: ./build/src/aws/aliases.js
var aliases = __webpack_require__(1955);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/src/aws/connection.js + 1 modules
var connection = __webpack_require__(324);
// EXTERNAL MODULE: ./build/src/aws/explain.js
var explain = __webpack_require__(7536);
// EXTERNAL MODULE: ./build/src/aws/failure.js
var failure = __webpack_require__(2529);
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
    const codeDeploy = await connectTo(aws);
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
    return (0,explain/* explained */.t)(what, () => aws.call(create, { quota: 'other' }).catch((error) => {
        throw (0,failure/* failureOf */.g)(error).kind === 'unclear' && !(error instanceof src_problem/* Problem */.A)
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
    const codeDeploy = await connectTo(aws);
    const read = async (options) => {
        const { deploymentInfo } = await codeDeploy.send(new GetDeploymentCommand({ deploymentId: id }), options);
        return deploymentOf(deploymentInfo ?? {});
    };
    return (0,explain/* explained */.t)(codedeploy_attempt(aws, 'GetDeployment', `CodeDeploy deployment ${id}`, ':*:deploymentgroup:*'), () => aws.call(read, { quota: 'other', repeatable: true }));
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
    const codeDeploy = await connectTo(aws);
    const command = new StopDeploymentCommand({ deploymentId: id, autoRollbackEnabled: true });
    const stop = async (options) => {
        const { status } = await codeDeploy.send(command, options);
        if (!status)
            throw new Error('StopDeployment was answered without a status');
    };
    await (0,explain/* explained */.t)(codedeploy_attempt(aws, 'StopDeployment', `CodeDeploy deployment ${id}`), () => aws.call(stop, { quota: 'other', repeatable: true }).catch((error) => {
        if ((0,failure/* failureOf */.g)(error).code !== 'DeploymentAlreadyCompletedException')
            throw error;
    }));
}
/** The CodeDeploy client is loaded only here. */
async function connectTo(aws) {
    const { CodeDeployClient } = await __webpack_require__.e(/* import() */ 507).then(__webpack_require__.t.bind(__webpack_require__, 7507, 19));
    return new CodeDeployClient((0,connection.otherClient)(aws));
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






const POLL = 10_000;
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
        before: (0,move_alias/* targetOf */.$r)(read),
        after,
    };
    const shifted = await (0,write/* recorded */.t2)(run, intent, () => shift(run, deployment));
    const now = await (0,aliases/* readAlias */.J)(run.aws, fn.arn, read.name);
    if (now)
        onRead((0,move_alias/* targetOf */.$r)(now));
    if (shifted.kind === 'made' && now && (0,move_alias/* sameTarget */.cS)((0,move_alias/* targetOf */.$r)(now), after))
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
    const { status, message, rollback } = await (0,stable/* patiently */.d_)(aws, () => ended(aws, id, async () => {
        if (!refused)
            await gate().catch(stop);
    }));
    // The way back is a deployment of its own, and the alias is not to be touched before it has ended.
    if (rollback)
        await (0,stable/* patiently */.d_)(aws, () => ended(aws, rollback));
    onWay(undefined);
    if (refused)
        throw refused;
    if (status !== 'succeeded')
        throw failed(id, fn, `${status}${message ? `: ${message}` : ''}`);
}
/** Waits until a deployment has ended. @param look called as long as it has not */
async function ended(aws, id, look = () => Promise.resolve()) {
    for (;;) {
        await aws.sleep(POLL);
        const state = await readDeployment(aws, id);
        if (state.status !== 'running')
            return state;
        await look();
    }
}
function failed(id, { name }, why) {
    return new src_problem/* Problem */.A(`The CodeDeploy deployment ${id} of ${name} ended as ${why}`, `Look at it with \`aws deploy get-deployment --deployment-id ${id}\`, correct what it names and run the job again.`);
}

// EXTERNAL MODULE: ./build/src/aws/function-versions.js
var function_versions = __webpack_require__(7789);
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
    const persist = (0,write/* persistence */.kH)(run, `Function "${name}"`);
    let read = (0,stable/* isStable */.MQ)(updated) ? updated : await (0,stable/* stable */.mz)(aws, arn);
    for (;;) {
        onRead(read.layers);
        refuseOther(wanted, read);
        const intent = { what: 'version', function: arn };
        const written = await (0,write/* recorded */.t2)(run, intent, () => (0,function_versions/* publishFunctionVersion */.c)(aws, read, description));
        if (written.kind === 'made')
            return checked(wanted, await (0,stable/* active */.vu)(aws, arn, written.reply));
        await persist(written);
        read = written.kind === 'conflict' ? await (0,stable/* overtaken */.K1)(aws, read) : await (0,stable/* stable */.mz)(aws, arn);
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
    if (!(0,layer_list/* sameLayers */.Zk)(wanted.layers, read.layers))
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
        await (0,gates/* smokeTest */.KH)(rollout.aws, fn, event, version);
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
    const from = (0,move_alias/* targetOf */.$r)(alias.read);
    const to = canary
        ? { version: from.version, weights: { [version]: canary.percent / 100 } }
        : { version, weights: {} };
    const next = (0,move_alias/* onwards */.r4)({ name: fn.name, alias: alias.name }, from, to);
    const onRead = reading(result).alias;
    await (0,move_alias/* moveAlias */.kb)(rollout, { fn, alias: alias.name, read: alias.read, next, onRead });
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









const READS_AT_ONCE = 30;
/**
 * Reads once more, at the end, what was not read just before it: functions of earlier waves, which may have baked for
 * hours since, and those that were right already. What somebody changed meanwhile is told and left to them.
 * @throws Problem where AWS is not as planned
 */
async function verify(rollout, waves) {
    const works = waves.flatMap(({ works: all }, index) => index === waves.length - 1 ? all.filter(({ done }) => done) : all);
    const differing = (await (0,side_by_side/* sideBySide */.Q)(works, READS_AT_ONCE, async (work) => ((await isAsLeft(rollout, work)) ? [] : [work]))).flat();
    const [first] = differing;
    if (!first)
        return;
    const others = differing.length > 1 ? ` So were ${(0,units/* formatCount */.B4)(differing.length - 1)} more.` : '';
    throw new src_problem/* Problem */.A(`Function "${first.fn.name}" was changed by somebody else after the rollout had come to it.${others}`, 'Let the other pipeline that updates it and this one take turns (`concurrency:` in the workflow), and run the job again.');
}
async function isAsLeft({ aws }, { fn, goal, result }) {
    const { layers } = await (0,stable/* patiently */.d_)(aws, () => (0,functions/* readFunction */.v5)(aws, fn.arn));
    const served = result.alias && (await (0,stable/* patiently */.d_)(aws, () => (0,functions/* readFunction */.v5)(aws, fn.arn, result.alias?.name)));
    // Another tool's layer may come and go; what counts is the version that was rolled out.
    const isRight = goal.kind === 'version' ? layers.includes(goal.layer.arn) : (0,layer_list/* sameLayers */.Zk)(layers, result.after);
    const isServed = served?.version === result.alias?.after.version;
    reading(result).layers(layers);
    if (isRight && isServed)
        return true;
    const alias = result.alias && !isServed && (await (0,aliases/* readAlias */.J)(aws, fn.arn, result.alias.name));
    if (alias)
        reading(result).alias((0,move_alias/* targetOf */.$r)(alias));
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
    const waves = begin(rollout);
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
function begin({ plan, report, functions }) {
    report.passedOver = plan.passedOver;
    const waves = plan.waves.map(({ number, share, functions: planned }) => {
        const wave = {
            ...{ number, share, functions: planned.length, status: 'waiting', steps: [], gates: [] },
        };
        return { wave, works: planned.map((one) => ({ ...one, result: startResult(one, number) })) };
    });
    report.waves = waves.map(({ wave }) => wave);
    functions.push(...waves.flatMap(({ works }) => works.map(({ result }) => result)));
    functions.push(...plan.skipped.map(rollout_plan/* skippedResult */.ky));
    return waves;
}
/** What a function has that the rollout has not got to. */
const NOT_REACHED = 'The rollout stopped before it.';
function startResult({ fn, alias }, wave) {
    const target = alias && { version: alias.read.version, weights: alias.read.weights };
    return {
        ...{
            function: fn.name,
            region: (0,rollout_plan/* regionOf */.AP)(fn.arn),
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
    const { plan, settings, header, folder, report, expires, progress, warn } = about;
    const rollout = {
        ...(header.version !== undefined && { version: header.version }),
        ...{ waves: [], record: '', passedOver: [], leftOpen: [] },
    };
    report.rollout = rollout;
    const told = report.warnings.length;
    report.warnings.push(...plan.warnings, ...shortOfTime(plan, settings, expires));
    for (const warning of report.warnings.slice(told))
        warn(warning);
    const late = report.warnings.length;
    try {
        await rollOut({
            ...{ aws, plan, settings, progress, report: rollout },
            record: (0,record/* keepRecord */.r)((0,external_node_path_.join)(folder, 'record.jsonl'), header, (path) => (rollout.record = path)),
            functions: report.functions,
            warnings: report.warnings,
            description: header.version === undefined ? `layer ${header.layerName}` : layerText(header.version),
            ...(expires && { expiresAt: aws.clock.now() + expires.getTime() - Date.now() }),
        });
    }
    finally {
        for (const text of [...report.warnings.slice(late), ...rollout.leftOpen])
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


/***/ }),

/***/ 9006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ choose),
  Z: () => (/* binding */ nameIn)
});

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-lambda/dist-cjs/index.js
var dist_cjs = __webpack_require__(1696);
// EXTERNAL MODULE: ./build/src/aws/explain.js
var explain = __webpack_require__(7536);
// EXTERNAL MODULE: ./build/src/aws/functions.js
var functions = __webpack_require__(7478);
// EXTERNAL MODULE: ./build/src/aws/pages.js
var pages = __webpack_require__(5667);
;// CONCATENATED MODULE: ./build/src/aws/list-functions.js




/**
 * Lists every function of the account in this region, fifty in memory at a time.
 * @throws Problem when AWS refuses, or does not end the list
 */
function listFunctions(aws) {
    return (0,pages/* everyItem */.l)('functions', (from) => listPage(aws, from));
}
async function listPage(aws, from) {
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
    return (0,explain/* explained */.t)(attempt, () => aws.call(list, { repeatable: true }));
}
function listedFunction(item) {
    const { FunctionName: name, FunctionArn: arn } = item;
    if (!name || !arn)
        throw new Error('ListFunctions was answered with a function without a name');
    return { name, arn, layers: (0,functions/* layersOf */.w)(item), ...(0,functions/* kindOf */.I)(item) };
}

// EXTERNAL MODULE: ./build/src/aws/connection.js + 1 modules
var connection = __webpack_require__(324);
;// CONCATENATED MODULE: ./build/src/aws/tagged-functions.js



/**
 * Finds functions by a tag, by the Resource Groups Tagging API, whose client is loaded only here. What it knows may
 * be some seconds old: a function that was just deleted can still be found.
 * @returns their ARNs
 * @throws Problem when AWS refuses, or does not end the list
 */
async function taggedFunctions(aws, { key, value }) {
    const { GetResourcesCommand, ResourceGroupsTaggingAPIClient } = await __webpack_require__.e(/* import() */ 59).then(__webpack_require__.t.bind(__webpack_require__, 5059, 19));
    const tagging = new ResourceGroupsTaggingAPIClient((0,connection.otherClient)(aws));
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
        return (0,explain/* explained */.t)(attempt, () => aws.call(find, { quota: 'other', repeatable: true }));
    };
    const arns = [];
    for await (const arn of (0,pages/* everyItem */.l)(`functions tagged ${tag}`, page))
        arns.push(arn);
    return arns;
}

// EXTERNAL MODULE: ./build/src/problem.js
var problem = __webpack_require__(6762);
// EXTERNAL MODULE: ./build/src/units.js
var units = __webpack_require__(2958);
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

// EXTERNAL MODULE: ./build/src/rollout/layer-list.js
var layer_list = __webpack_require__(2767);
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
    const found = await find(aws, functions, layerArnFor);
    const others = [...found.values()].filter(({ name, arn }) => !named.has(name) && !named.has(arn));
    const hasLayer = ({ layers, arn }) => !layers || (0,layer_list/* indexOfLayer */.LE)(layers, layerArnFor(arn)) >= 0;
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
async function find(aws, selectors, layerArnFor) {
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
    return selector.kind === 'using-layer' && (0,layer_list/* indexOfLayer */.LE)(layers, layerArnFor(arn)) >= 0;
}
function tooMany(count, most) {
    return new problem/* Problem */.A(`\`functions\` chooses ${(0,units/* formatCount */.B4)(count)} functions, more than \`max-functions\` (${(0,units/* formatCount */.B4)(most)}).`, `If that is meant, set \`max-functions: ${count}\`; \`dry-run: true\` then shows which they are.`);
}


/***/ }),

/***/ 8692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ fitOf),
/* harmony export */   g: () => (/* binding */ sizesOf)
/* harmony export */ });
/* harmony import */ var _checks_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3755);
/* harmony import */ var _layer_list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2767);


/** No deflate stream unfolds to more than this many times its length. Source: zlib, "Maximum Expansion Factor". */
const MOST_EXPANSION = 1032;
/**
 * Holds a function's code and the list it is to have against the 262,144,000 unzipped bytes that AWS allows both
 * together. A list that is not larger than the one it has fits: AWS accepted that one.
 * @param code of the function; `unread` before anybody looked
 */
function fitOf({ layers, codeSize }, next, sizes, code = 'unread') {
    if ((0,_layer_list_js__WEBPACK_IMPORTED_MODULE_1__/* .sameLayers */ .Zk)(layers, next) || isNoLarger(next, layers, sizes))
        return { kind: 'fits' };
    const known = sumOf(next, sizes);
    if (known.bytes >= _checks_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.unzippedBytes)
        return { kind: 'too large', bytes: known.bytes };
    const most = known.bytes + codeSize * MOST_EXPANSION;
    if (known.unknown.length === 0 && most < _checks_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.unzippedBytes)
        return { kind: 'fits' };
    if (code === 'unread')
        return { kind: 'depends on the code' };
    const bytes = known.bytes + (code === 'unknown' ? 0 : code);
    if (bytes >= _checks_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.unzippedBytes)
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


/***/ }),

/***/ 9512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ factsOf),
  M: () => (/* binding */ readFacts)
});

// EXTERNAL MODULE: ./build/src/aws/arn.js
var aws_arn = __webpack_require__(2672);
// EXTERNAL MODULE: ./build/src/aws/failure.js
var failure = __webpack_require__(2529);
// EXTERNAL MODULE: ./build/src/aws/functions.js
var functions = __webpack_require__(7478);
// EXTERNAL MODULE: ./build/src/aws/layers.js
var aws_layers = __webpack_require__(6993);
// EXTERNAL MODULE: ./build/src/aws/interrupted.js
var interrupted = __webpack_require__(3297);
// EXTERNAL MODULE: ./build/src/aws/object-ranges.js
var object_ranges = __webpack_require__(9571);
// EXTERNAL MODULE: ./build/src/aws/remote-archive.js
var remote_archive = __webpack_require__(446);
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
        const reader = (0,object_ranges/* rangeReader */.n)({ size, locate: located, clock: aws.clock, refuse });
        const { entries } = await (0,remote_archive/* readRemoteDirectory */.g)({ ...reader, size, refuse });
        return entries.reduce((sum, entry) => sum + entry.size, 0);
    }
    catch (error) {
        if (error instanceof interrupted/* Interrupted */.j$)
            throw error;
        (0,interrupted/* refuseInterrupted */.NQ)(aws.interruption);
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/src/problem.js
var problem = __webpack_require__(6762);
// EXTERNAL MODULE: ./build/src/rollout/combined-size.js
var combined_size = __webpack_require__(8692);
// EXTERNAL MODULE: ./build/src/rollout/layer-list.js
var layer_list = __webpack_require__(2767);
// EXTERNAL MODULE: ./build/src/rollout/side-by-side.js
var side_by_side = __webpack_require__(6210);
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
    const found = await (0,side_by_side/* sideBySide */.Q)([...arns], READS_AT_ONCE, async (arn) => [arn, await factsOf(aws, arn)]);
    const layers = new Map(found);
    const sizes = await (0,side_by_side/* sideBySide */.Q)(due, READS_AT_ONCE, async ({ fn, target }) => {
        const fit = (0,combined_size/* fitOf */.Z)(fn, (0,layer_list/* nextLayers */.Y6)(fn.layers, target), (0,combined_size/* sizesOf */.g)(layers, target));
        return fit.kind === 'depends on the code' ? [[fn.arn, await codeSize(aws, fn)]] : [];
    });
    return { layers, codeSizes: new Map(sizes.flat()) };
}
/**
 * @param arn of a layer version
 * @throws Problem where AWS does not answer, which tells nothing about the layer
 */
async function factsOf(aws, arn) {
    const layer = (0,aws_arn/* parseLayerVersionArn */.i)(arn);
    if (layer?.region !== aws.region)
        return { exists: true, unzippedSize: undefined };
    try {
        const located = await (0,aws_layers/* locateVersion */.TX)(aws, layer);
        if (!located)
            return { exists: false, unzippedSize: undefined };
        const { version, declared, location } = located;
        let next = location;
        const locate = async () => {
            const url = next ?? (await (0,aws_layers/* locateVersion */.TX)(aws, layer))?.location;
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
        if (!(error instanceof problem/* Problem */.A) || !isDenied(error))
            throw error;
        return { exists: true, unzippedSize: undefined, problem: error };
    }
}
/** By its name: credentials that have expired are refused with the same status. */
function isDenied({ cause }) {
    return cause !== undefined && (0,failure/* failureOf */.g)(cause).code.startsWith('AccessDenied');
}
async function codeSize(aws, { arn, codeSize: size }) {
    const locate = async () => (await (0,functions/* locateCode */.OR)(aws, arn)).location;
    return (await unzippedSize(aws, { size, locate })) ?? 'unknown';
}


/***/ }),

/***/ 3148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ek: () => (/* binding */ stopsTheRun),
/* harmony export */   Im: () => (/* binding */ isUnusable),
/* harmony export */   nz: () => (/* binding */ standsInTheWay),
/* harmony export */   zm: () => (/* binding */ hasList)
/* harmony export */ });
/* harmony import */ var _checks_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3755);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6762);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2958);
/* harmony import */ var _combined_size_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8692);
/* harmony import */ var _layer_list_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2767);





/**
 * What stands in the way of giving a function the layer, judged before anything is written.
 * @returns one problem for each reason; none when it can go ahead
 */
function standsInTheWay({ fn, alias }, layer, facts) {
    if (fn.packageType !== 'Zip')
        return [image(fn)];
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
function image(fn) {
    return new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A(`${called(fn)} is built from a container image, and images take no layers.`, "Take it off `functions`; put the layer's content into the image instead: `COPY <folder> /opt/`.");
}
/** AWS takes no update of it. */
function isUnusable({ state }) {
    return ['Failed', 'Deleting', 'Deactivating', 'Deactivated'].includes(state);
}
function unusable(fn) {
    if (!isUnusable(fn))
        return [];
    return [
        new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A(`${called(fn)} is in state ${fn.state} and cannot be updated.`, 'Repair or redeploy the function first, or take it off `functions`.'),
    ];
}
/** AWS only filters by these lists and lets a misfit through, which then fails at the first invocation. */
function misfits(fn, { architectures, runtimes }) {
    const problems = [];
    if (architectures.length > 0 && !architectures.includes(fn.architecture)) {
        problems.push(new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A(`${called(fn)} runs on ${fn.architecture}, but the layer is declared for ${architectures.join(', ')}.`, `Take it off \`functions\`, or build the layer for it and add ${fn.architecture} to \`compatible-architectures\`.`));
    }
    if (fn.runtime && runtimes.length > 0 && !runtimes.includes(fn.runtime)) {
        problems.push(new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A(`${called(fn)} runs ${fn.runtime}, but the layer is declared for ${runtimes.join(', ')}.`, `Take it off \`functions\`, or add ${fn.runtime} to \`compatible-runtimes\` if the layer fits it.`));
    }
    return problems;
}
function crowded(fn, layer) {
    if ((0,_layer_list_js__WEBPACK_IMPORTED_MODULE_3__/* .indexOfLayer */ .LE)(fn.layers, layer.layerArn) >= 0 || fn.layers.length < _checks_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.layersPerFunction)
        return [];
    return [
        new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A(`${called(fn)} has ${fn.layers.length} layers already, and AWS Lambda takes no sixth.`, 'Merge two of its layers into one, or take one off it, or take the function off `functions`.'),
    ];
}
/** AWS checks the whole list each time it is sent, the layers of others too; a list that is right already is not. */
function missingLayers(fn, layer, { layers }) {
    if (hasList(fn, layer))
        return [];
    return (0,_layer_list_js__WEBPACK_IMPORTED_MODULE_3__/* .nextLayers */ .Y6)(fn.layers, layer).flatMap((arn) => {
        if (layers.get(arn)?.exists !== false)
            return [];
        return [
            new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A(`${called(fn)} has the layer ${arn}, which was deleted, so AWS may take no list of layers with it any more.`, `Give the function another version of that layer first, or take it off: \`aws lambda update-function-configuration --function-name ${fn.name} --layers …\`.`),
        ];
    });
}
/** The function has the list that it is to have, and it is in effect, so it need not be sent. */
function hasList({ layers, lastUpdateStatus }, layer) {
    return (0,_layer_list_js__WEBPACK_IMPORTED_MODULE_3__/* .sameLayers */ .Zk)(layers, (0,_layer_list_js__WEBPACK_IMPORTED_MODULE_3__/* .nextLayers */ .Y6)(layers, layer)) && lastUpdateStatus !== 'Failed';
}
function tooLarge(fn, layer, { layers, codeSizes }) {
    const fit = (0,_combined_size_js__WEBPACK_IMPORTED_MODULE_2__/* .fitOf */ .Z)(fn, (0,_layer_list_js__WEBPACK_IMPORTED_MODULE_3__/* .nextLayers */ .Y6)(fn.layers, layer), (0,_combined_size_js__WEBPACK_IMPORTED_MODULE_2__/* .sizesOf */ .g)(layers, layer), codeSizes.get(fn.arn));
    if (fit.kind !== 'too large')
        return [];
    return [
        new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A(`${called(fn)} and its layers would have ${(0,_units_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(fit.bytes)} bytes unzipped; AWS Lambda takes less than ${(0,_units_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(_checks_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.unzippedBytes)} together.`, 'Leave out of the layer what the function does not need (`exclude`), or take another layer off the function.'),
    ];
}
function unfitAlias(fn, alias) {
    const { name, read } = alias;
    if (!read) {
        return [
            new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A(`${called(fn)} has no alias "${name}".`, `Create it: \`aws lambda create-alias --function-name ${fn.name} --name ${name} --function-version VERSION\`; or take the function off \`functions\`.`),
        ];
    }
    if (read.version === '$LATEST') {
        return [
            new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A(`The alias "${name}" of ${fn.name} points at $LATEST, so it has whatever the function has, and there is nothing to move.`, `Point it at a version: \`aws lambda update-alias --function-name ${fn.name} --name ${name} --function-version VERSION\`; or leave \`alias\` out.`),
        ];
    }
    return provisioned(fn, alias);
}
/**
 * What stands in the way of the whole run, however the function was chosen: to leave it out would look like success.
 * A right is missing, or an alias shares its traffic, so that something is under way.
 */
function stopsTheRun({ fn, alias }, layer, { layers }) {
    const sent = hasList(fn, layer) ? [] : (0,_layer_list_js__WEBPACK_IMPORTED_MODULE_3__/* .nextLayers */ .Y6)(fn.layers, layer);
    const denied = sent.flatMap((arn) => layers.get(arn)?.problem ?? []);
    return [...denied, ...(alias ? sharing(fn, alias, layer) : [])];
}
/** A split that an earlier run of this rollout left is gone on with; any other is somebody's. */
function sharing(fn, { name, read, shares }, layer) {
    const others = Object.keys(read?.weights ?? {});
    if (others.length === 0 || shares?.layers.includes(layer.arn))
        return [];
    return [
        new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A(`The alias "${name}" of ${fn.name} shares its traffic between versions ${[read?.version, ...others].join(' and ')} already.`, `Let that deployment end, or end it: \`aws lambda update-alias --function-name ${fn.name} --name ${name} --routing-config AdditionalVersionWeights={}\`.`),
    ];
}
function provisioned(fn, { name, provisioned: has }) {
    if (!has)
        return [];
    return [
        new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A(`The alias "${name}" of ${fn.name} has provisioned concurrency, with which AWS lets no alias share its traffic.`, 'Leave out `canary-percent` for this function, or hand the shift to CodeDeploy with `codedeploy-application` and `codedeploy-deployment-group`.'),
    ];
}


/***/ }),

/***/ 5987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ isGone),
/* harmony export */   p: () => (/* binding */ readFleet)
/* harmony export */ });
/* harmony import */ var _aws_aliases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1955);
/* harmony import */ var _aws_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2529);
/* harmony import */ var _aws_function_versions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7789);
/* harmony import */ var _aws_functions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7478);
/* harmony import */ var _aws_interrupted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3297);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6762);
/* harmony import */ var _side_by_side_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6210);







const READS_AT_ONCE = 30;
/** Reads the chosen functions and the aliases that are to be moved. Nothing is written. */
async function readFleet(aws, { chosen, canary }) {
    const answers = await (0,_side_by_side_js__WEBPACK_IMPORTED_MODULE_6__/* .sideBySide */ .Q)(chosen, READS_AT_ONCE, (one) => readCandidate(aws, one, canary));
    const candidates = new Map();
    const problems = [];
    const lost = [];
    for (const [index, answer] of answers.entries()) {
        const { reference = '', named = false } = chosen[index] ?? {};
        if (!(answer instanceof _problem_js__WEBPACK_IMPORTED_MODULE_5__/* .Problem */ .A))
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
        const fn = await (0,_aws_functions_js__WEBPACK_IMPORTED_MODULE_3__/* .readFunction */ .v5)(aws, reference);
        return { fn, named, ...(alias !== undefined && { alias: await candidateAlias(aws, fn, alias, canary) }) };
    }
    catch (error) {
        return problemOrThrow(error);
    }
}
async function candidateAlias(aws, { arn }, name, canary) {
    const read = await (0,_aws_aliases_js__WEBPACK_IMPORTED_MODULE_0__/* .readAlias */ .J)(aws, arn, name);
    if (!read || read.version === '$LATEST')
        return { name, read, provisioned: false };
    const [other] = Object.keys(read.weights);
    const [serves, shares, provisioned] = await Promise.all([
        (0,_aws_functions_js__WEBPACK_IMPORTED_MODULE_3__/* .readFunction */ .v5)(aws, arn, read.version),
        other === undefined ? undefined : (0,_aws_functions_js__WEBPACK_IMPORTED_MODULE_3__/* .readFunction */ .v5)(aws, arn, other),
        canary && (0,_aws_function_versions_js__WEBPACK_IMPORTED_MODULE_2__/* .hasProvisionedConcurrency */ .a)(aws, arn, name),
    ]);
    return { name, read, serves, ...(shares && { shares }), provisioned };
}
/** A cancelled job is no fact about a function. */
function problemOrThrow(error) {
    if (error instanceof _problem_js__WEBPACK_IMPORTED_MODULE_5__/* .Problem */ .A && !(error instanceof _aws_interrupted_js__WEBPACK_IMPORTED_MODULE_4__/* .Interrupted */ .j$))
        return error;
    throw error;
}
/** Not there any more. To leave out what cannot be read for another reason would look like success. */
function isGone({ cause }) {
    return cause !== undefined && (0,_aws_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .failureOf */ .g)(cause).code === 'ResourceNotFoundException';
}


/***/ }),

/***/ 2354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Cm: () => (/* binding */ alarmsGate),
  Cv: () => (/* binding */ canaryGate),
  LI: () => (/* binding */ refuseAlarms),
  KH: () => (/* binding */ smokeTest),
  FP: () => (/* binding */ sortAlarms)
});

// UNUSED EXPORTS: judgeCanary

// EXTERNAL MODULE: ./build/src/aws/connection.js + 1 modules
var connection = __webpack_require__(324);
// EXTERNAL MODULE: ./build/src/aws/explain.js
var explain = __webpack_require__(7536);
// EXTERNAL MODULE: ./build/src/aws/pages.js
var pages = __webpack_require__(5667);
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
    const cloudWatch = new CloudWatchClient((0,connection.otherClient)(aws));
    const attempt = {
        service: 'Amazon CloudWatch',
        action: 'cloudwatch:DescribeAlarms',
        subject: `the alarms ${names.join(', ')}`,
        // Composite alarms are shown only to who may see all. Source: CloudWatch API reference, DescribeAlarms.
        resource: '*',
        region: aws.region,
    };
    yield* (0,pages/* everyItem */.l)('alarms', (from) => {
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
        return (0,explain/* explained */.t)(attempt, () => aws.call(describe, { quota: 'other', repeatable: true }));
    });
}
function namedAlarm({ AlarmName, StateValue, StateReason }) {
    if (!AlarmName || !StateValue)
        throw new Error('DescribeAlarms was answered with an alarm without its state');
    return [AlarmName, { state: StateValue, reason: StateReason ?? '' }];
}

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-lambda/dist-cjs/index.js
var dist_cjs = __webpack_require__(1696);
// EXTERNAL MODULE: ./build/src/aws/functions.js
var functions = __webpack_require__(7478);
;// CONCATENATED MODULE: ./build/src/aws/invoke.js



/** Seconds on top of the function's own, for a cold start and the way. */
const ALLOWANCE = 15;
const MAX_ERROR = 500;
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
    const how = { quota: 'invoke', repeatable: true, timeout: (timeout + ALLOWANCE) * 1000 };
    return (0,explain/* explained */.t)((0,functions/* functionAttempt */.aX)(aws, 'lambda:InvokeFunction', arn, qualifier), () => aws.call(send, how));
}
/** Runtimes answer a failure with `{"errorType": ..., "errorMessage": ...}`, of which either may be missing. */
function errorIn(payload = new Uint8Array()) {
    const text = Buffer.from(payload).toString();
    return (fieldsOf(text) || text || 'it gives no reason').slice(0, MAX_ERROR);
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

// EXTERNAL MODULE: ./build/src/aws/version-metrics.js
var version_metrics = __webpack_require__(9031);
// EXTERNAL MODULE: ./build/src/problem.js
var problem = __webpack_require__(6762);
// EXTERNAL MODULE: ./build/src/units.js
var units = __webpack_require__(2958);
// EXTERNAL MODULE: ./build/src/rollout/stable.js
var stable = __webpack_require__(4776);
;// CONCATENATED MODULE: ./build/src/rollout/gates.js






/**
 * Looks at alarms before a rollout starts.
 * @throws Problem where one is not known, or rings already
 */
async function refuseAlarms(aws, names) {
    const { ringing } = await sortAlarms(aws, names);
    if (ringing.length === 0)
        return;
    throw new problem/* Problem */.A(`The alarm ${quoted(ringing)} is in ALARM before the rollout has begun.`, 'Find out why first, or take it off `alarms`.');
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
        throw new problem/* Problem */.A(`\`alarms\` holds ${quoted(unknown)}, and ${aws.region} has no CloudWatch alarm of that name.`, 'Check the names: `aws cloudwatch describe-alarms --query "[MetricAlarms,CompositeAlarms][].AlarmName"`.');
    }
    const ringing = ringingOf(alarms);
    return { quiet: names.filter((name) => !ringing.includes(name)), ringing };
}
/** @returns whether all alarms are quiet; one that is gone meanwhile is not */
async function alarmsGate(aws, names) {
    const alarms = await (0,stable/* patiently */.d_)(aws, () => readAlarms(aws, names));
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
    const log = ownLines(reply.logTail).join(' | ').slice(-LOG_CHARACTERS);
    throw new problem/* Problem */.A(`The smoke test of ${version ? `version ${version} of ` : ''}function "${name}" failed: ${reply.error}`, log ? `Its log ends with: ${log}` : 'Look at its log in CloudWatch.');
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
    return judgeCanary(versions, await (0,stable/* patiently */.d_)(aws, () => (0,version_metrics/* readVersionMetrics */.g)(aws, [...versions], since)), maxErrorPercent);
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


/***/ }),

/***/ 2767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fv: () => (/* binding */ layerArnBeside),
/* harmony export */   LE: () => (/* binding */ indexOfLayer),
/* harmony export */   Y6: () => (/* binding */ nextLayers),
/* harmony export */   Zk: () => (/* binding */ sameLayers),
/* harmony export */   e1: () => (/* binding */ versionNumber),
/* harmony export */   qK: () => (/* binding */ UNPUBLISHED)
/* harmony export */ });
/* harmony import */ var _aws_arn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2672);

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
    return layers.findIndex((arn) => (0,_aws_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .parseLayerVersionArn */ .i)(arn)?.layerArn === layerArn);
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


/***/ }),

/***/ 1835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ targetOf),
/* harmony export */   cS: () => (/* binding */ sameTarget),
/* harmony export */   kb: () => (/* binding */ moveAlias),
/* harmony export */   r4: () => (/* binding */ onwards)
/* harmony export */ });
/* harmony import */ var _aws_aliases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1955);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6762);
/* harmony import */ var _write_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3668);



/** Reads of an alias that may still show what was before our write. */
const LAGGING_READS = 12;
/**
 * Moves an alias, guarded by its own RevisionId, and reads it back. On a conflict it is read afresh.
 * @returns the alias as read back
 * @throws Problem
 */
async function moveAlias(run, move) {
    const { fn, alias, next, onRead } = move;
    const fresh = () => existing(run, fn, alias);
    const persist = (0,_write_js__WEBPACK_IMPORTED_MODULE_2__/* .persistence */ .kH)(run, `The alias "${alias}" of ${fn.name}`);
    let read = move.read ?? (await fresh());
    for (;;) {
        const before = targetOf(read);
        onRead(before);
        const after = next(before);
        if (sameTarget(before, after))
            return read;
        const current = read;
        const intent = { what: 'alias', function: fn.arn, alias, before, after };
        const written = await (0,_write_js__WEBPACK_IMPORTED_MODULE_2__/* .recorded */ .t2)(run, intent, () => (0,_aws_aliases_js__WEBPACK_IMPORTED_MODULE_0__/* .writeAlias */ .O)(run.aws, fn.arn, current, after));
        await persist(written);
        read = written.kind === 'unclear' ? await fresh() : await shown(run, current, fresh);
        if (written.kind === 'made')
            read = await released(run, { read, before, after }, fresh);
    }
}
async function existing(run, fn, alias) {
    const read = await (0,_aws_aliases_js__WEBPACK_IMPORTED_MODULE_0__/* .readAlias */ .J)(run.aws, fn.arn, alias);
    if (read)
        return read;
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A(`The alias "${alias}" of ${fn.name} was deleted during the rollout.`, 'Create it again and run the job again.');
}
/** Waits until a write shows: ours, or the one that was faster. */
async function shown(run, { revisionId }, fresh) {
    for (let reads = 0;; reads++) {
        const read = await fresh();
        if (read.revisionId !== revisionId || reads === LAGGING_READS)
            return read;
        await (0,_write_js__WEBPACK_IMPORTED_MODULE_2__/* .backOff */ .fu)(run, reads);
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
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A(`The alias "${state.name}" points at version ${after.version}, which still has no provisioned concurrency after ${PROVISIONING.most / 60_000} minutes, so AWS sends its traffic to version ${before.version}.`, 'See whether the account has concurrency left (`aws lambda get-account-settings`), and run the job again.');
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
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A(`The alias "${alias}" of ${name} was moved to version ${current.version} by somebody else during the rollout, so it was left alone.`, 'Let the other pipeline that moves it and this one take turns (`concurrency:` in the workflow), and run the job again.');
    };
}


/***/ }),

/***/ 4416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AP: () => (/* binding */ regionOf),
/* harmony export */   Cs: () => (/* binding */ makePlan),
/* harmony export */   GP: () => (/* binding */ takesPart),
/* harmony export */   df: () => (/* binding */ describePlan),
/* harmony export */   gt: () => (/* binding */ wavesOf),
/* harmony export */   ky: () => (/* binding */ skippedResult),
/* harmony export */   v$: () => (/* binding */ plannedResults)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6762);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2958);
/* harmony import */ var _choose_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9006);
/* harmony import */ var _combined_size_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8692);
/* harmony import */ var _fit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3148);
/* harmony import */ var _layer_list_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2767);






/**
 * Makes the plan: who gets what, in which wave, who is left out and why, and what stands in the way.
 * A function named outright that does not fit is a problem; one that was found is skipped.
 */
function makePlan({ fleet, passedOver, settings, targetOf }) {
    const plan = {
        waves: [],
        skipped: fleet.lost.map(({ arn, problem }) => ({
            ...{ name: (0,_choose_js__WEBPACK_IMPORTED_MODULE_1__/* .nameIn */ .Z)(arn), region: regionOf(arn), layers: [], reason: problem.what },
        })),
        passedOver: [...passedOver],
        problems: [...fleet.problems],
        warnings: [],
    };
    const planned = [];
    for (const candidate of fleet.candidates) {
        const verdict = judge(candidate, { fleet, settings, targetOf });
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
function judge(candidate, { fleet, settings, targetOf }) {
    const { fn, named, alias } = candidate;
    const layer = targetOf(fn);
    if (layer instanceof _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A)
        return { problems: [layer] };
    if (!takesPart(candidate, layer, settings)) {
        return { problems: [nothingToSwap(fn)], passedOver: !named, lenient: true };
    }
    const stopping = [...missingVersion(layer, fleet), ...(0,_fit_js__WEBPACK_IMPORTED_MODULE_3__/* .stopsTheRun */ .Ek)(candidate, layer, fleet)];
    if (stopping.length > 0)
        return { problems: stopping, forAll: true };
    const problems = (0,_fit_js__WEBPACK_IMPORTED_MODULE_3__/* .standsInTheWay */ .nz)(candidate, layer, fleet);
    if (problems.length > 0)
        return { problems };
    const moves = alias?.read && !serves(alias, layer);
    return {
        fn,
        goal: { kind: 'version', layer, attach: attaches(candidate, settings) },
        ...(alias?.read && moves && { alias: { name: alias.name, read: alias.read } }),
        done: (0,_fit_js__WEBPACK_IMPORTED_MODULE_3__/* .hasList */ .zm)(fn, layer) && !moves,
        served: alias !== undefined && !moves,
    };
}
function attaches({ named }, { attach }) {
    return attach === 'always' || (named && attach === 'named');
}
/** Whether a function is to get the layer: it has a version of it, or is to have it appended. */
function takesPart(candidate, { layerArn }, settings) {
    return attaches(candidate, settings) || (0,_layer_list_js__WEBPACK_IMPORTED_MODULE_4__/* .indexOfLayer */ .LE)(candidate.fn.layers, layerArn) >= 0;
}
function missingVersion({ arn }, { layers }) {
    if (layers.get(arn)?.exists !== false)
        return [];
    return [
        new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A(`There is no layer version ${arn}.`, 'Check the ARN; a deleted version cannot be given to a function any more.'),
    ];
}
function nothingToSwap({ name }) {
    return new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A(`Function "${name}" has no version of this layer, and \`attach: never\` only swaps.`, 'Leave `attach` out to give it the layer.');
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
    const next = (0,_layer_list_js__WEBPACK_IMPORTED_MODULE_4__/* .nextLayers */ .Y6)(fn.layers, layer);
    const fit = (0,_combined_size_js__WEBPACK_IMPORTED_MODULE_2__/* .fitOf */ .Z)(fn, next, (0,_combined_size_js__WEBPACK_IMPORTED_MODULE_2__/* .sizesOf */ .g)(fleet.layers, layer), fleet.codeSizes.get(fn.arn));
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
        const more = count > 5 ? ` and ${(0,_units_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(count - 5)} more` : '';
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
    const index = (0,_layer_list_js__WEBPACK_IMPORTED_MODULE_4__/* .indexOfLayer */ .LE)(fn.layers, layer.layerArn);
    const then = alias ? `, then publish it and move ${alias.name} on from version ${alias.read.version}` : '';
    if (index < 0)
        return `Append ${to} to ${fn.name} as layer ${fn.layers.length + 1}${then}.`;
    const old = fn.layers[index] ?? '';
    if (old === layer.arn)
        return `Keep ${to} on ${fn.name}${then}.`;
    return `Swap version ${(0,_layer_list_js__WEBPACK_IMPORTED_MODULE_4__/* .versionNumber */ .e1)(old)} for ${to} on ${fn.name}, layer ${index + 1} of ${fn.layers.length}${then}.`;
}
function versionText({ arn }) {
    const number = (0,_layer_list_js__WEBPACK_IMPORTED_MODULE_4__/* .versionNumber */ .e1)(arn);
    return number === _layer_list_js__WEBPACK_IMPORTED_MODULE_4__/* .UNPUBLISHED */ .qK ? 'the new version' : `version ${number}`;
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


/***/ }),

/***/ 8728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ refuseAll),
/* harmony export */   i: () => (/* binding */ prepare)
/* harmony export */ });
/* harmony import */ var _aws_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(637);
/* harmony import */ var _aws_version_metrics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9031);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6762);
/* harmony import */ var _choose_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9006);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9512);
/* harmony import */ var _fleet_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5987);
/* harmony import */ var _gates_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2354);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4416);








/** Asked before anything is written: whether the role may ask at all. */
const PROBE = { function: 'any', alias: 'any', version: '1' };
/**
 * Reads everything that a rollout depends on: alarms, functions, aliases, the layers on their lists, sizes.
 * @throws Problem when an alarm rings or is unknown, when there are too many functions, or AWS refuses a list
 */
async function prepare(aws, about) {
    const { inputs, layerArnFor, targetOf } = about;
    refuseOtherRegions(inputs, aws.region);
    await (0,_gates_js__WEBPACK_IMPORTED_MODULE_6__/* .refuseAlarms */ .LI)(aws, inputs.alarms);
    const { chosen, passedOver } = await (0,_choose_js__WEBPACK_IMPORTED_MODULE_3__/* .choose */ .S)(aws, inputs, layerArnFor);
    if (inputs.canary)
        await (0,_aws_version_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .readVersionMetrics */ .g)(aws, [PROBE], new Date((0,_aws_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .dateOf */ .Q)(aws.clock).getTime() - 60_000));
    const read = await (0,_fleet_js__WEBPACK_IMPORTED_MODULE_5__/* .readFleet */ .p)(aws, { chosen, canary: inputs.canary !== undefined });
    const facts = await (0,_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .readFacts */ .M)(aws, read.candidates, (candidate) => {
        const target = targetOf(candidate.fn);
        return target instanceof _problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A || !(0,_plan_js__WEBPACK_IMPORTED_MODULE_7__/* .takesPart */ .GP)(candidate, target, inputs) ? undefined : target;
    });
    return { fleet: { ...read, ...facts }, passedOver };
}
function refuseOtherRegions({ functions }, region) {
    const named = functions.flatMap((one) => (one.kind === 'name' ? [one.function] : []));
    const elsewhere = named.find((one) => one.region !== undefined && one.region !== region);
    if (!elsewhere)
        return;
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A(`\`functions\` holds "${elsewhere.reference}", but the layer goes to ${region}, and a function takes layers of its own region only.`, `Run a step with \`AWS_REGION: ${elsewhere.region}\` for it.`);
}
/** One problem is told as it is; several are told together, so that they can be put right together. */
function refuseAll(problems) {
    const different = new Map(problems.map((problem) => [problem.message, problem]));
    const [first, ...others] = different.values();
    if (!first)
        return;
    if (others.length === 0)
        throw first;
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A(`Nothing was written, for ${different.size} reasons.`, [...different.keys()].join(' '));
}


/***/ }),

/***/ 2406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ readRecord),
/* harmony export */   r: () => (/* binding */ keepRecord)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6762);


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
const ONLY_APPEND = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_APPEND | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW;
function append(path, flags, event) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, flags, 0o600);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(file, `${JSON.stringify(event)}\n`);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
function unwritable(path, cause) {
    const { code = String(cause) } = cause;
    return new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A(`The record of the rollout cannot be written to ${path} (${code}), and without it nothing more is written to AWS.`, 'See that there is space under RUNNER_TEMP and that only this job writes there, and run the job again.', { cause });
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
function isHeader({ action, region, layerName, version }) {
    if (action !== 'publish' && action !== 'rollback')
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
    return new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A(`${path} is no record of a rollout that this version can read.`, 'Give the file that the output `record` of the rollout names, as it was uploaded.');
}


/***/ }),

/***/ 6210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ sideBySide)
/* harmony export */ });
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


/***/ }),

/***/ 4776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K1: () => (/* binding */ overtaken),
/* harmony export */   MQ: () => (/* binding */ isStable),
/* harmony export */   aJ: () => (/* binding */ READ_LAG),
/* harmony export */   d_: () => (/* binding */ patiently),
/* harmony export */   mz: () => (/* binding */ stable),
/* harmony export */   tD: () => (/* binding */ changed),
/* harmony export */   vu: () => (/* binding */ active)
/* harmony export */ });
/* harmony import */ var _aws_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2529);
/* harmony import */ var _aws_functions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7478);
/* harmony import */ var _aws_interrupted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3297);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6762);




/** How long an update, ours or another's, or a new version may take; SnapStart takes minutes. Milliseconds. */
const PATIENCE = 15 * 60_000;
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
    return poll(aws, () => (0,_aws_functions_js__WEBPACK_IMPORTED_MODULE_1__/* .readFunction */ .v5)(aws, arn), isStable);
}
/** Waits until a write that followed a read shows, and has ended. */
async function changed(aws, { arn, revisionId }) {
    return poll(aws, () => (0,_aws_functions_js__WEBPACK_IMPORTED_MODULE_1__/* .readFunction */ .v5)(aws, arn), (now) => now.revisionId !== revisionId && isStable(now));
}
/** Somebody else was faster: waits until a read shows it, which it does when reads lag no more, and until it has ended. */
async function overtaken(aws, { arn, revisionId }) {
    const shows = aws.clock.now() + READ_LAG;
    return poll(aws, () => (0,_aws_functions_js__WEBPACK_IMPORTED_MODULE_1__/* .readFunction */ .v5)(aws, arn), (now) => isStable(now) && (now.revisionId !== revisionId || aws.clock.now() >= shows));
}
/** Waits until a version that was just published can be invoked. @throws Problem when it never will be */
async function active(aws, arn, version) {
    const shows = aws.clock.now() + READ_LAG;
    const read = () => (0,_aws_functions_js__WEBPACK_IMPORTED_MODULE_1__/* .readFunction */ .v5)(aws, arn, version).catch((error) => {
        if (!isMissing(error) || aws.clock.now() >= shows)
            throw error;
        return undefined;
    });
    const settled = await poll(aws, read, ({ state }) => state !== 'Pending');
    if (settled.state === 'Active')
        return settled;
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .A(`Version ${version} of function "${settled.name}" became ${settled.state} instead of Active: ${settled.stateReason ?? 'AWS gives no reason'}`, `Correct what the message names, delete that version, for AWS publishes no second one of the same content (\`aws lambda delete-function --function-name ${settled.name} --qualifier ${version}\`), and run the job again; the alias was not moved to it.`);
}
function isMissing(error) {
    return error instanceof _problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .A && (0,_aws_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failureOf */ .g)(error.cause).code === 'ResourceNotFoundException';
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
    if (!(error instanceof _problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .A) || error instanceof _aws_interrupted_js__WEBPACK_IMPORTED_MODULE_2__/* .Interrupted */ .j$ || error.cause === undefined)
        return false;
    const { kind, code } = (0,_aws_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failureOf */ .g)(error.cause);
    return kind === 'unclear' || (kind === 'unsent' && code !== 'CredentialsProviderError');
}
/** Reads until what is read will do; undefined: there is nothing yet. */
async function poll(aws, read, done) {
    const started = aws.clock.now();
    for (let pause = FIRST_POLL;; pause = Math.min(pause * 1.5, SLOWEST_POLL)) {
        const state = await patiently(aws, read);
        if (state && done(state))
            return state;
        if (state && aws.clock.now() - started > PATIENCE) {
            throw new _problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .A(`An update of function "${state.name}" has been in progress for ${PATIENCE / 60_000} minutes.`, `Look at it with \`aws lambda get-function --function-name ${state.name} --query Configuration.LastUpdateStatus\`, and run the job again when it has ended.`);
        }
        await aws.sleep(pause);
    }
}


/***/ }),

/***/ 2449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ undo)
/* harmony export */ });
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


/***/ }),

/***/ 3668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fu: () => (/* binding */ backOff),
/* harmony export */   kH: () => (/* binding */ persistence),
/* harmony export */   t2: () => (/* binding */ recorded)
/* harmony export */ });
/* unused harmony export CONFLICTS */
/* harmony import */ var _aws_explain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7536);
/* harmony import */ var _aws_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2529);
/* harmony import */ var _aws_functions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7478);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6762);




/** Writes of one thing that may lose against somebody else. */
const CONFLICTS = 20;
/** Writes of one thing whose outcome may be unclear. */
const UNCLEAR = 4;
/** The right that each write needs. */
const ACTIONS = {
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
        const { kind, status } = (0,_aws_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .failureOf */ .g)(error);
        const isUnclear = kind === 'unclear' || error instanceof _problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .A;
        settle(isUnclear ? 'unclear' : 'not made');
        if (error instanceof _problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .A)
            throw error;
        const problem = (0,_aws_explain_js__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .W)(error, attemptOf(aws, intent));
        if (isUnclear)
            return { kind: 'unclear', problem };
        if (status === 409 || status === 412)
            return { kind: 'conflict' };
        throw problem;
    }
}
function attemptOf(aws, intent) {
    const attempt = (0,_aws_functions_js__WEBPACK_IMPORTED_MODULE_2__/* .functionAttempt */ .aX)(aws, ACTIONS[intent.what], intent.function);
    if (intent.what !== 'alias')
        return attempt;
    return { ...attempt, subject: `alias "${intent.alias}" of ${attempt.subject}` };
}
/**
 * Bounds how often one thing is written, and waits after a write that came to nothing, so that writers that met do not
 * meet again.
 * @param subject what is written, for the message, e.g. `The alias "live" of api`
 * @returns what to call after every write; it throws a Problem when there were too many
 */
function persistence(run, subject) {
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
            await backOff(run, unclear + others);
    };
}
function alwaysSlower(subject) {
    return new _problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .A(`${subject} was changed by somebody else ${CONFLICTS} times in a row while it was to be updated.`, 'Find the other pipeline that updates it, let the two take turns (`concurrency:` in the workflow), and run the job again.');
}
/** @param attempts so far */
async function backOff({ aws }, attempts) {
    await aws.sleep(Math.random() * 250 * 2 ** Math.min(attempts, 3));
}


/***/ })

};
