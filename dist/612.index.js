export const id = 612;
export const ids = [612];
export const modules = {

/***/ 2672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RJ: () => (/* binding */ parseFunctionName),
/* harmony export */   hS: () => (/* binding */ REGION_NAME),
/* harmony export */   i3: () => (/* binding */ parseLayerVersionArn)
/* harmony export */ });
/** What a region is called, e.g. `eu-central-1`. */
const REGION_NAME = /^[a-z]{2,4}(-[a-z]+)+-\d{1,2}$/;
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

/***/ 4475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EM: () => (/* binding */ proxySettings),
/* harmony export */   SO: () => (/* binding */ canUseProxy),
/* harmony export */   pO: () => (/* binding */ unusedProxy),
/* harmony export */   yx: () => (/* binding */ proxyFix)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6762);

/**
 * Reads `HTTP_PROXY`, `HTTPS_PROXY` and `NO_PROXY`, in capitals or not; small letters come first, as with curl. A proxy may
 * be written without its scheme, and a name in `NO_PROXY` stands for what is below it too, as everybody else reads them:
 * Node.js passes over the one, and takes the other for that host alone.
 * Source: nodejs.org, "Built-in Proxy Support" of the module http (v24); everything.curl.dev, "Proxy environment variables".
 * @returns undefined where there is no proxy
 * @throws Problem for what is no HTTP proxy
 */
function proxySettings(env = process.env) {
    const [http, https] = [proxyIn(env, 'http_proxy'), proxyIn(env, 'https_proxy')];
    if (!http && !https)
        return undefined;
    const { no_proxy: lower, NO_PROXY: upper } = env;
    const exceptions = exceptionsIn(lower || upper || '');
    return {
        ...(http && { http_proxy: http }),
        ...(https && { https_proxy: https }),
        ...(exceptions && { no_proxy: exceptions }),
    };
}
function proxyIn(env, lower) {
    const name = env[lower] ? lower : lower.toUpperCase();
    const value = env[name]?.trim();
    if (!value)
        return undefined;
    const url = value.includes('://') ? value : `http://${value}`;
    if (/^https?:\/\//i.test(url) && URL.canParse(url))
        return url;
    // The value is not quoted: there may be a password in it.
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A(`The environment variable ${name} holds something else than the URL of an HTTP proxy.`, `Write it as \`${name}: http://proxy.example.com:3128\`; a SOCKS proxy cannot be used.`);
}
function exceptionsIn(list) {
    const names = list.split(/[,\s]+/).filter(Boolean);
    return names.flatMap((name) => (/^[.*]|^[\d.:[\]-]+$/.test(name) ? [name] : [name, `.${name}`])).join();
}
/**
 * Tells whether the agents of this Node.js can use a proxy.
 * Source: nodejs.org, history of `new Agent([options])` of the module http: `proxyEnv` came with v24.5.0 and v22.21.0.
 */
function canUseProxy(version = process.versions.node) {
    const [major = 0, minor = 0] = version.split('.').map(Number);
    return major > 24 || (major === 24 && minor >= 5) || (major === 22 && minor >= 21);
}
const NAMES = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'];
/** What to warn of where a proxy is set that cannot be used; undefined where there is nothing to say. */
function unusedProxy(env = process.env, version) {
    const name = NAMES.find((one) => env[one]);
    if (!name || canUseProxy(version))
        return undefined;
    return `${name} names a proxy, but Node.js ${version ?? process.versions.node} cannot use one, so that AWS is asked directly; Node.js 24.5 and newer can: update the runner, or take AWS out of what needs the proxy.`;
}
/** What to do where AWS is out of reach, if it is asked through a proxy. */
function proxyFix(env = process.env) {
    const name = NAMES.find((one) => env[one]);
    return name && canUseProxy()
        ? `, through the proxy that ${name} names or past it (\`NO_PROXY: amazonaws.com\`)`
        : '';
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
    /** The body of such a request, with the zip in Base64, must be smaller than this, in bytes. */
    requestBytes: 70_167_211,
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

/***/ 7058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ ARCHITECTURES),
/* harmony export */   a: () => (/* binding */ RUNTIMES)
/* harmony export */ });
const of = (language) => (version, os, dates, abi) => ({
    language,
    version,
    os,
    ...(dates && { deprecated: dates[0], createBlocked: dates[1], updateBlocked: dates[2] }),
    ...(abi !== undefined && { abi }),
    arm64: os !== 'AL1',
});
const python = of('python');
const nodejs = of('nodejs');
const java = of('java');
const ruby = of('ruby');
const dotnet = of('dotnet');
const go = of('go');
const provided = of('provided');
/**
 * Runtime identifiers that AWS Lambda takes as `compatible-runtimes`, deprecated ones included. The service may know
 * newer ones already, so an identifier that is not here is worth a warning, not an error.
 * Sources: identifiers from the enum `Runtime` of @aws-sdk/client-lambda 3.1164.0 (2026-11); dates and operating
 * systems from the page "Lambda runtimes" as of 2026-08; NODE_MODULE_VERSION from abi_version_registry.json of
 * Node.js; class file versions from the Java Virtual Machine Specification, 4.1.
 * AWS has moved the blocks of runtimes that are deprecated already several times, and a later copy of the page is
 * said to have 2027-07-29 and 2027-08-31 where this has 2027-02-01 and 2027-03-03: good for a warning, no more.
 */
const RUNTIMES = {
    'python2.7': python('2.7', 'AL1', ['2021-07-15', '2021-07-15', '2022-05-30']),
    'python3.6': python('3.6', 'AL1', ['2022-07-18', '2022-07-18', '2022-08-29']),
    'python3.7': python('3.7', 'AL1', ['2023-12-04', '2024-01-09', '2027-03-03']),
    'python3.8': python('3.8', 'AL2', ['2024-10-14', '2027-02-01', '2027-03-03']),
    'python3.9': python('3.9', 'AL2', ['2025-12-15', '2027-02-01', '2027-03-03']),
    'python3.10': python('3.10', 'AL2', ['2026-10-31', '2027-02-01', '2027-03-03']),
    'python3.11': python('3.11', 'AL2', ['2027-06-30', '2027-07-31', '2027-08-31']),
    'python3.12': python('3.12', 'AL2023', ['2028-10-31', '2028-11-30', '2029-01-10']),
    'python3.13': python('3.13', 'AL2023', ['2029-06-30', '2029-07-31', '2029-08-31']),
    'python3.14': python('3.14', 'AL2023', ['2029-06-30', '2029-07-31', '2029-08-31']),
    'python3.15': python('3.15', 'AL2023'),
    nodejs: nodejs('0.10', 'AL1', ['2016-10-31', '2016-10-31', '2016-10-31'], 11),
    'nodejs4.3': nodejs('4.3', 'AL1', ['2020-03-05', '2020-03-05', '2020-03-05'], 46),
    'nodejs4.3-edge': nodejs('4.3', 'AL1', ['2020-03-05', '2019-04-30', '2019-04-30'], 46),
    'nodejs6.10': nodejs('6.10', 'AL1', ['2019-08-12', '2019-08-12', '2019-08-12'], 48),
    'nodejs8.10': nodejs('8.10', 'AL1', ['2020-03-06', '2020-03-06', '2020-03-06'], 57),
    'nodejs10.x': nodejs('10', 'AL2', ['2021-07-30', '2021-07-30', '2022-02-14'], 64),
    'nodejs12.x': nodejs('12', 'AL2', ['2023-03-31', '2023-03-31', '2023-04-30'], 72),
    'nodejs14.x': nodejs('14', 'AL2', ['2023-12-04', '2024-01-09', '2027-03-03'], 83),
    'nodejs16.x': nodejs('16', 'AL2', ['2024-06-12', '2027-02-01', '2027-03-03'], 93),
    'nodejs18.x': nodejs('18', 'AL2', ['2025-09-01', '2027-02-01', '2027-03-03'], 108),
    'nodejs20.x': nodejs('20', 'AL2023', ['2026-04-30', '2027-02-01', '2027-03-03'], 115),
    'nodejs22.x': nodejs('22', 'AL2023', ['2027-04-30', '2027-06-01', '2027-07-01'], 127),
    'nodejs24.x': nodejs('24', 'AL2023', ['2028-04-30', '2028-06-01', '2028-07-01'], 137),
    'nodejs26.x': nodejs('26', 'AL2023', undefined, 147),
    java8: java('8', 'AL1', ['2024-01-08', '2024-02-08', '2027-03-03'], 52),
    'java8.al2': java('8', 'AL2', ['2027-06-30', '2027-07-31', '2027-08-31'], 52),
    'java8.al2023': java('8', 'AL2023', ['2029-06-30', '2029-07-31', '2029-08-31'], 52),
    java11: java('11', 'AL2', ['2027-06-30', '2027-07-31', '2027-08-31'], 55),
    'java11.al2023': java('11', 'AL2023', ['2029-06-30', '2029-07-31', '2029-08-31'], 55),
    java17: java('17', 'AL2', ['2027-06-30', '2027-07-31', '2027-08-31'], 61),
    'java17.al2023': java('17', 'AL2023', ['2029-06-30', '2029-07-31', '2029-08-31'], 61),
    java21: java('21', 'AL2023', ['2029-06-30', '2029-07-31', '2029-08-31'], 65),
    java25: java('25', 'AL2023', ['2029-06-30', '2029-07-31', '2029-08-31'], 69),
    'dotnetcore1.0': dotnet('1.0', 'AL1', ['2019-06-27', '2019-07-30', '2019-07-30']),
    'dotnetcore2.0': dotnet('2.0', 'AL1', ['2019-05-30', '2019-05-30', '2019-05-30']),
    'dotnetcore2.1': dotnet('2.1', 'AL1', ['2022-01-05', '2022-01-05', '2022-04-13']),
    'dotnetcore3.1': dotnet('3.1', 'AL2', ['2023-04-03', '2023-04-03', '2023-05-03']),
    dotnet6: dotnet('6', 'AL2', ['2024-12-20', '2027-02-01', '2027-03-03']),
    dotnet8: dotnet('8', 'AL2023', ['2026-11-10', '2027-02-01', '2027-03-03']),
    dotnet10: dotnet('10', 'AL2023', ['2028-11-14', '2028-12-14', '2029-01-15']),
    'go1.x': go('1', 'AL1', ['2024-01-08', '2024-02-08', '2027-03-03']),
    'ruby2.5': ruby('2.5', 'AL1', ['2021-07-30', '2021-07-30', '2022-03-31']),
    'ruby2.7': ruby('2.7', 'AL2', ['2023-12-07', '2024-01-09', '2027-03-03']),
    'ruby3.2': ruby('3.2', 'AL2', ['2026-03-31', '2027-02-01', '2027-03-03']),
    'ruby3.3': ruby('3.3', 'AL2023', ['2027-03-31', '2027-04-30', '2027-05-31']),
    'ruby3.4': ruby('3.4', 'AL2023', ['2028-03-31', '2028-04-30', '2028-05-31']),
    'ruby4.0': ruby('4.0', 'AL2023', ['2029-03-31', '2029-04-30', '2029-05-31']),
    provided: provided('', 'AL1', ['2024-01-08', '2024-02-08', '2027-03-03']),
    'provided.al2': provided('', 'AL2', ['2026-07-31', '2027-02-01', '2027-03-03']),
    'provided.al2023': provided('', 'AL2023', ['2029-06-30', '2029-07-31', '2029-08-31']),
};
/** The CPU architectures of AWS Lambda, with the names other tools have for them. */
const ARCHITECTURES = {
    x86_64: ['x86-64', 'amd64', 'x64'],
    arm64: ['aarch64', 'arm64v8', 'armv8'],
};


/***/ }),

/***/ 1612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ conclude),
/* harmony export */   g: () => (/* binding */ asProblem)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(235);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1170);
/* harmony import */ var _layer_unreadable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8616);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6762);
/* harmony import */ var _report_sanitise_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7600);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2958);






/** Problems that the annotation of a failed step names. */
const MAX_ANNOTATED = 10;
/** What went wrong, fit to be shown; the technical cause goes to the debug log. */
function asProblem(error) {
    const cause = error instanceof _problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A ? error.cause : error;
    if (cause instanceof Error)
        _actions_core__WEBPACK_IMPORTED_MODULE_4__/* .debug */ .Yz((0,_report_sanitise_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(cause.stack ?? cause.message));
    const { what, fix } = error instanceof _problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A ? error : unexpected(error);
    return { what: (0,_report_sanitise_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(what), fix: (0,_report_sanitise_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(fix) };
}
/** The runner's own trouble has a fix; anything else is a fault of ours. */
function unexpected(error) {
    const message = error instanceof Error ? error.message : String(error);
    if (['ENOSPC', 'EDQUOT', 'EFBIG', 'EROFS', 'EACCES'].includes((0,_layer_unreadable_js__WEBPACK_IMPORTED_MODULE_1__/* .systemCode */ .x)(error))) {
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
/** Tells everybody: report, outputs, summary, and last the one place that fails the step. */
async function conclude({ report, path, outputs, summary, failures }) {
    const written = path !== undefined && writeReport(report, path, failures);
    const values = Object.entries(outputs(written ? path : ''));
    await handOver('outputs', failures, () => {
        for (const [name, value] of values)
            _actions_core__WEBPACK_IMPORTED_MODULE_4__/* .setOutput */ .uH(name, value);
    });
    await handOver('summary', failures, async () => {
        if (process.env['GITHUB_STEP_SUMMARY'])
            await _actions_core__WEBPACK_IMPORTED_MODULE_5__/* .summary */ .z.addRaw(summary()).write();
    });
    if (failures.length > 0)
        _actions_core__WEBPACK_IMPORTED_MODULE_4__/* .setFailed */ .C1(inOneAnnotation(failures));
}
/** The runner's own files, which lie beside RUNNER_TEMP as a rule, may not be written; the step fails then, with a word. */
async function handOver(what, failures, work) {
    try {
        await work();
    }
    catch (error) {
        failures.push({
            what: `The step's ${what} cannot be handed to the runner (${(0,_layer_unreadable_js__WEBPACK_IMPORTED_MODULE_1__/* .systemCode */ .x)(error)}).`,
            fix: "Free space on the runner's disk and run the job again; what is done already is found and kept.",
        });
    }
}
/** GitHub shows one annotation of a few kilobytes; the report has all problems. */
function inOneAnnotation(failures) {
    const lines = failures.slice(0, MAX_ANNOTATED).map(({ what, fix }) => (0,_report_sanitise_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(`${what} ${fix}`));
    const more = failures.length - lines.length;
    return [...lines, ...(more > 0 ? [`${(0,_units_js__WEBPACK_IMPORTED_MODULE_6__/* .formatCount */ .B4)(more)} more problems are in the report.`] : [])].join('\n');
}
/** A report that cannot be written is a problem of its own, and keeps nobody from the outputs. */
function writeReport(report, path, failures) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, `${(0,_report_sanitise_js__WEBPACK_IMPORTED_MODULE_3__/* .json */ .Pq)(report, 2)}\n`, { mode: 0o600 });
        return true;
    }
    catch (error) {
        failures.push(asProblem(error));
        return false;
    }
}


/***/ }),

/***/ 8110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ checkedLayerName),
/* harmony export */   Z: () => (/* binding */ readLayerInputs)
/* harmony export */ });
/* harmony import */ var _checks_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3755);
/* harmony import */ var _checks_runtimes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7058);
/* harmony import */ var _layer_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1427);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6762);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5691);





/** @throws Problem naming the input */
function readLayerInputs() {
    const path = (0,_read_js__WEBPACK_IMPORTED_MODULE_4__/* .required */ .mw)('path');
    const isZip = path.toLowerCase().endsWith('.zip');
    const license = (0,_read_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)('license');
    return {
        layerName: checkedLayerName((0,_read_js__WEBPACK_IMPORTED_MODULE_4__/* .required */ .mw)('layer-name')),
        path,
        prefix: prefix(isZip),
        exclude: exclude(isZip),
        runtimes: (0,_read_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)('compatible-runtimes'),
        architectures: architectures(),
        ...(license && { license: within('license', license, _checks_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.licenseCharacters) }),
    };
}
/**
 * @returns the name of `layer-name`, as AWS takes it
 * @throws Problem for any other
 */
function checkedLayerName(name, input = 'layer-name') {
    if (name.includes(':')) {
        const last = /:layer:([a-zA-Z0-9-_]+)/.exec(name)?.[1];
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .A(`\`${input}\` is "${name}", which is an ARN or holds a colon.`, `Give the bare name${last ? `: \`${input}: ${last}\`` : ''}; account and region come from the credentials and AWS_REGION.`);
    }
    if (new RegExp(`^[a-zA-Z0-9-_]{1,${_checks_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.layerNameCharacters}}$`).test(name))
        return name;
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .A(`\`${input}\` is "${name}".`, `A layer's name has letters, digits, hyphens and underscores only, at most ${_checks_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.layerNameCharacters}.`);
}
function prefix(isZip) {
    const value = (0,_read_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)('prefix').replace(/\/+$/, '').replace(/^\.\//, '');
    if (value === '')
        return '';
    if (isZip) {
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .A('`prefix` cannot be used with a ready .zip, whose bytes are published as they are.', 'Give the folder as `path`, or make the archive with the folder in it.');
    }
    const fault = (0,_layer_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .pathFault */ .a9)(value);
    if (!fault)
        return value;
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .A(`\`prefix\` "${value}" ${fault}.`, 'It is a folder of the layer, e.g. `prefix: python` or `prefix: nodejs/node_modules`.');
}
function exclude(isZip) {
    const patterns = (0,_read_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)('exclude');
    if (isZip && patterns.length > 0) {
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .A('`exclude` cannot be used with a ready .zip, whose bytes are published as they are.', 'Give the folder as `path`, or make the archive without those files.');
    }
    return patterns;
}
function architectures() {
    const values = (0,_read_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)('compatible-architectures');
    for (const value of values) {
        if (Object.hasOwn(_checks_runtimes_js__WEBPACK_IMPORTED_MODULE_1__/* .ARCHITECTURES */ .X, value))
            continue;
        const meant = Object.entries(_checks_runtimes_js__WEBPACK_IMPORTED_MODULE_1__/* .ARCHITECTURES */ .X).find(([, names]) => names.includes(value.toLowerCase()))?.[0];
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .A(`\`compatible-architectures\` holds "${value}".`, meant
            ? `AWS Lambda calls it ${meant}: \`compatible-architectures: ${meant}\`.`
            : 'It takes x86_64, arm64 or both.');
    }
    return values;
}
function within(name, value, most) {
    if (value.length <= most)
        return value;
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .A(`\`${name}\` is ${value.length} characters long; AWS takes ${most}.`, 'Give the SPDX id or a URL instead.');
}


/***/ }),

/***/ 5691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   mw: () => (/* binding */ required),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   rD: () => (/* binding */ wholeNumber),
/* harmony export */   zM: () => (/* binding */ boolean)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(235);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6762);


/** The input as given, without spaces around it; '' where there is none. */
function text(name) {
    return _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4(name);
}
function required(name) {
    const value = text(name);
    if (value)
        return value;
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A(`The input \`${name}\` is missing or empty.`, `Add it to the step: \`with: { ${name}: … }\`.`);
}
/** Comma- or newline-separated; empty items are nothing. */
function list(name) {
    const items = text(name).split(/[,\n]/);
    return [...new Set(items.map((item) => item.trim()).filter((item) => item !== ''))];
}
/** YAML 1.2 core: true, True, TRUE, false, False, FALSE. */
function boolean(name) {
    const value = text(name) || 'false';
    if (/^(true|True|TRUE)$/.test(value))
        return true;
    if (/^(false|False|FALSE)$/.test(value))
        return false;
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A(`\`${name}\` is "${value}", which is neither true nor false.`, `Write \`${name}: true\` or leave it out.`);
}
/** The first choice is the default. */
function choice(name, choices) {
    const value = text(name) || choices[0];
    const chosen = choices.find((one) => one === value);
    if (chosen)
        return chosen;
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A(`\`${name}\` is "${value}".`, `It is one of ${choices.join(', ')}.`);
}
function wholeNumber(name, byDefault) {
    const value = text(name);
    if (!value)
        return byDefault;
    if (/^[1-9]\d{0,5}$/.test(value))
        return Number(value);
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A(`\`${name}\` is "${value}", which is not a whole number from 1 on.`, `For instance \`${name}: ${byDefault}\`.`);
}


/***/ }),

/***/ 6939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ regionOfEnvironment)
/* harmony export */ });
/* harmony import */ var _aws_arn_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2672);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6762);


/** The region of AWS_REGION or AWS_DEFAULT_REGION, as the SDK would take it. */
function regionOfEnvironment() {
    const name = ['AWS_REGION', 'AWS_DEFAULT_REGION'].find((one) => process.env[one]);
    const region = name && process.env[name];
    if (!region || _aws_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .REGION_NAME */ .hS.test(region))
        return region;
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A(`The region "${region}" of ${name} is not a region's name.`, `For instance \`${name}: eu-central-1\`.`);
}


/***/ }),

/***/ 1427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nt: () => (/* binding */ refuseUnfitPaths),
/* harmony export */   a9: () => (/* binding */ pathFault),
/* harmony export */   oi: () => (/* binding */ clashingPaths)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6762);

const CONTROL = /[\u0000-\u001f\u007f]/;
/** What no ordinary path has: thousands of them pass this one test and need no other. */
const SUSPICIOUS = /[\u0000-\u001f\u007f\\]|^[a-zA-Z]:|(?:^|\/)\.{0,2}(?:\/|$)/;
/** The longest name a Linux file system takes for one component, in bytes (NAME_MAX). */
const MAX_COMPONENT_BYTES = 255;
/** The longest path that Linux opens, in bytes (PATH_MAX), less what stands before it in a function. */
const MAX_PATH_BYTES = 4096 - '/opt/'.length;
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
    if (Buffer.byteLength(path) >= MAX_PATH_BYTES)
        return `is longer than the ${MAX_PATH_BYTES} bytes that Linux opens below /opt`;
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
            throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A(`The path "${path}" ${fault}.`, 'Rename it, or leave it out with `exclude`.');
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


/***/ }),

/***/ 4959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Rm: () => (/* binding */ log),
  RB: () => (/* binding */ waveProgress),
  E0: () => (/* binding */ withProgress)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 3 modules
var core = __webpack_require__(235);
// EXTERNAL MODULE: ./build/src/units.js
var units = __webpack_require__(2958);
// EXTERNAL MODULE: ./build/src/report/sanitise.js + 1 modules
var sanitise = __webpack_require__(7600);
;// CONCATENATED MODULE: ./build/src/report/wave-line.js

/** Milliseconds before which no estimate is made. */
const TOO_EARLY = 5000;
/**
 * A wave's line in the log, e.g. `Wave 2 of 3: 45 of 90 done, 0 failed, 9.8/s, about 5 s left`.
 * @param earlier from which the rate is taken, so that it is that of now and not that of the start
 */
function waveLine(now, earlier) {
    const { wave, waves, done, failed, total } = now;
    const of = waves > 1 ? ` of ${waves}` : '';
    const count = `${(0,units/* formatCount */.B4)(done)} of ${(0,units/* formatCount */.B4)(total)} done, ${(0,units/* formatCount */.B4)(failed)} failed`;
    return `Wave ${wave}${of}: ${[count, ...pace(now, earlier)].join(', ')}`;
}
function pace({ done, total, elapsed }, earlier) {
    const [finished, time] = [done - earlier.done, elapsed - earlier.elapsed];
    if (finished === 0)
        return [`none in the last ${roughly(time)}`];
    const perSecond = (finished / time) * 1000;
    const rate = perSecond < 1 ? `${Math.round(perSecond * 60)}/min` : `${perSecond.toFixed(1)}/s`;
    const left = ((total - done) / perSecond) * 1000;
    return elapsed < TOO_EARLY || left === 0 ? [rate] : [rate, `about ${roughly(left)} left`];
}
/** Seconds below a minute, minutes from there on. */
function roughly(milliseconds) {
    const seconds = Math.ceil(milliseconds / 1000);
    return seconds < 60 ? `${seconds} s` : (0,units/* formatDuration */.a3)(Math.round(seconds / 60) * 60_000);
}

;// CONCATENATED MODULE: ./build/src/log.js




/** The only way to the job's log: every line is sanitised. */
const log = {
    info: (line) => core/* info */.pq((0,sanitise/* plain */.pj)(line)),
    warning: (line) => core/* warning */.$e((0,sanitise/* plain */.pj)(line)),
    /** A line that GitHub shows beside a file, or on the run's page where it belongs to none. */
    annotate: ({ level, title, message, file }) => {
        const properties = { title: (0,sanitise/* plain */.pj)(title), ...(file !== undefined && { file: (0,sanitise/* plain */.pj)(file) }) };
        if (level === 'error')
            core/* error */.z3((0,sanitise/* plain */.pj)(message), properties);
        else
            core/* warning */.$e((0,sanitise/* plain */.pj)(message), properties);
    },
    /** A collapsible group around one step of the work. */
    group: (title, work) => core/* group */.Os((0,sanitise/* plain */.pj)(title), work),
};
/** Milliseconds between two lines; the first comes after as long. */
const INTERVAL = 3000;
/**
 * Reports how far some work is, but only if it takes long enough for anyone to wonder.
 * @param work calls `update` with how much of the total is done, in its unit
 */
async function withProgress({ label, total, unit, measure }, work) {
    let done = 0;
    const amount = (value) => (unit === 'bytes' ? (0,units/* formatBytes */.z3)(value) : (0,units/* formatCount */.B4)(value));
    const line = (elapsed) => {
        const sofar = measure?.() ?? done;
        const of = total === undefined ? '' : ` of ${amount(total)}`;
        const what = unit === 'bytes' ? '' : ` ${unit}`;
        const rate = unit === 'bytes' ? `, ${(0,units/* formatBytes */.z3)((sofar / elapsed) * 1000)}/s` : '';
        return `${label}: ${amount(sofar)}${of}${what}, ${(0,units/* formatSeconds */.Xo)(elapsed)}${rate}`;
    };
    return telling(line, () => work((value) => (done = value)));
}
/** @param line asked every now and then with the milliseconds since the start; none is told where it has none */
async function telling(line, work) {
    const started = performance.now();
    const timer = setInterval(() => {
        const text = line(performance.now() - started);
        if (text !== undefined)
            log.info(text);
    }, INTERVAL);
    try {
        return await work();
    }
    finally {
        clearInterval(timer);
    }
}
/** Readings that a wave's rate looks back: 15 seconds, so that it is that of now and not that of the start. */
const LOOKING_BACK = 5;
/**
 * Tells how far a wave is every three seconds, as long as there are functions left; nothing of a quicker one.
 * @param work calls `update` whenever a function is finished
 */
async function waveProgress(wave, work) {
    let count = { done: 0, failed: 0 };
    const readings = [{ done: 0, elapsed: 0 }];
    const line = (elapsed) => {
        const [earliest = { done: 0, elapsed: 0 }] = readings.slice(-LOOKING_BACK);
        readings.push({ done: count.done, elapsed });
        return count.done < wave.total ? waveLine({ ...wave, ...count, elapsed }, earliest) : undefined;
    };
    return telling(line, () => work((now) => (count = now)));
}


/***/ }),

/***/ 4544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ warnOfUnusedProxy)
/* harmony export */ });
/* harmony import */ var _aws_proxy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4475);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4959);


/** Warns once, in the log and in the report, where the environment names a proxy that this Node.js cannot use. */
function warnOfUnusedProxy(report) {
    const warning = (0,_aws_proxy_js__WEBPACK_IMPORTED_MODULE_0__/* .unusedProxy */ .pO)();
    if (warning === undefined || report.warnings.includes(warning))
        return;
    _log_js__WEBPACK_IMPORTED_MODULE_1__/* .log */ .Rm.warning(warning);
    report.warnings.push(warning);
}


/***/ }),

/***/ 9278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ findingList)
/* harmony export */ });
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2958);
/* harmony import */ var _markdown_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5340);
/* harmony import */ var _sanitise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7600);



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


/***/ }),

/***/ 5340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   FQ: () => (/* binding */ sizeBar),
/* harmony export */   Ku: () => (/* binding */ firstOf),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   UX: () => (/* binding */ inOneLine),
/* harmony export */   WZ: () => (/* binding */ inSections),
/* harmony export */   c_: () => (/* binding */ tableOf),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   iv: () => (/* binding */ difference),
/* harmony export */   nM: () => (/* binding */ row),
/* harmony export */   pR: () => (/* binding */ percentOf),
/* harmony export */   v: () => (/* binding */ andMore),
/* harmony export */   vI: () => (/* binding */ shortened),
/* harmony export */   xE: () => (/* binding */ alert),
/* harmony export */   xz: () => (/* binding */ moreIn)
/* harmony export */ });
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2958);
/* harmony import */ var _sanitise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7600);


/**
 * The first items, as many as there is room for; none is ever cut in two.
 * @returns their text, and how many items are left
 */
function firstOf(items, room, render) {
    const shown = [];
    let bytes = 0;
    for (const item of items.slice(0, room.items)) {
        const text = render(item);
        bytes += Buffer.byteLength(text) + 1;
        if (bytes > room.bytes)
            break;
        shown.push(text);
    }
    return [shown, items.length - shown.length];
}
/** A line that says how many are not shown, and where they are; none where all are. */
function moreIn(place, more, what) {
    return more > 0 ? [`${(0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(more)} more ${what} are in the ${place}.`] : [];
}
/** How many there are beyond those that are named; '' for none. */
function andMore(count) {
    return count > 0 ? ` and ${(0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(count)} more` : '';
}
/** An alert of GitHub, with each sentence as a paragraph. */
function alert(kind, sentences) {
    return [`> [!${kind}]`, sentences.map((sentence) => `> ${sentence}`).join('\n>\n')].join('\n');
}
/** A size against its limit, as a bar of twenty. */
function sizeBar(bytes, limit) {
    const filled = Math.min(20, Math.max(bytes > 0 ? 1 : 0, Math.round((bytes / limit) * 20)));
    const bar = `<code>${'█'.repeat(filled)}${'░'.repeat(20 - filled)}</code>`;
    return `${bar} ${percentOf(bytes, limit)} of ${(0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(limit)}`;
}
/** A change in size, e.g. `+1.20 MB`. */
function difference(bytes) {
    if (bytes === 0)
        return '±0';
    return `${bytes > 0 ? '+' : '−'}${(0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(Math.abs(bytes))}`;
}
function percentOf(bytes, whole) {
    const part = bytes / Math.max(whole, 1);
    return part < 0.01 ? 'under 1 %' : `${Math.round(part * 100)} %`;
}
/**
 * Sentences of ours as they are written, with `code` in backticks and foreign text in them: the one looks like code,
 * the other is harmless, whichever a backtick belongs to.
 */
function prose(text) {
    return (0,_sanitise_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(text)
        .split(/`([^`]+)`/)
        .map((piece, index) => (index % 2 === 1 ? (0,_sanitise_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(piece) : (0,_sanitise_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(piece)))
        .join('');
}
/** Text of at most so many characters, its middle left out: the ends of a path say the most. */
function shortened(text, most) {
    // Some archives have names of 64 kB: what is far behind the end takes no time.
    const safe = (0,_sanitise_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(text.slice(0, 4000));
    if (safe.length <= most)
        return safe;
    const half = Math.floor((most - 1) / 2);
    return `${safe.slice(0, half)}…${safe.slice(-half)}`.toWellFormed();
}
/** A message of ours, cut where foreign text makes it too long. */
function sentence(text) {
    return prose(shortened(text, 400));
}
/** `3 errors`, or nothing. */
function counted(count, what) {
    return count > 0 ? [`${(0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(count)} ${what}${count === 1 ? '' : 's'}`] : [];
}
/** A row of a table. */
function row(cells) {
    return `| ${cells.join(' | ')} |`;
}
/** A table of items without the columns that say nothing of any of them; '' for no items. */
function tableOf(items, columns) {
    if (items.length === 0)
        return '';
    const cells = items.map((item) => columns.map(([, cell]) => cell(item)));
    const telling = (_, index) => cells.some((line) => line[index] !== '');
    const heads = columns.map(([head]) => head).filter(telling);
    const rows = cells.map((line) => row(line.filter(telling)));
    return [row(heads), `|${heads.map(() => '---').join('|')}|`, ...rows].join('\n');
}
/** Keeps a cell in one line: a narrow table breaks at spaces. */
function inOneLine(cell) {
    return cell.replaceAll(' ', '&nbsp;');
}
/** Folded away below a line; Markdown in it needs the empty lines around it. */
function folded(summary, content) {
    return ['<details>', `<summary>${summary}</summary>`, '', ...content, '', '</details>'].join('\n');
}
/** A document of its sections, without the empty ones. */
function inSections(sections) {
    return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}


/***/ }),

/***/ 6528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ outputList),
/* harmony export */   D: () => (/* binding */ cutWarning)
/* harmony export */ });
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2958);
/* harmony import */ var _sanitise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7600);


/**
 * The first items as JSON, as many as an output has room for.
 * @param most UTF-16 code units, half of the bytes that GitHub counts: it takes 1 MB for all outputs of a job together
 *   (docs.github.com, workflow syntax, jobs.<job_id>.outputs, 2026-11)
 */
function outputList(items, most) {
    const texts = [];
    let length = '[]'.length;
    for (const item of items) {
        const text = (0,_sanitise_js__WEBPACK_IMPORTED_MODULE_0__/* .json */ .Pq)(item);
        length += text.length + ','.length;
        if (length > most)
            break;
        texts.push(text);
    }
    return { text: `[${texts.join()}]`, shown: texts.length };
}
/** Says that an output does not hold all; nothing where it does. */
function cutWarning(output, shown, total) {
    if (shown === total)
        return [];
    return [
        `The output \`${output}\` has the first ${(0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(shown)} of ${(0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(total)} ${output}, which is all that GitHub has room for; the report has all.`,
    ];
}


/***/ }),

/***/ 7600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  aY: () => (/* binding */ code),
  Pq: () => (/* binding */ json),
  wD: () => (/* binding */ markdown),
  _b: () => (/* binding */ mermaidLabel),
  pj: () => (/* binding */ plain),
  cT: () => (/* binding */ withoutSecrets)
});

// EXTERNAL MODULE: ./build/src/contents/base64.js
var base64 = __webpack_require__(1517);
// EXTERNAL MODULE: ./build/src/contents/secret-names.js
var secret_names = __webpack_require__(9179);
;// CONCATENATED MODULE: ./build/src/report/secret-values.js


/** Shorter values stand in ordinary words, which would be hidden with them; the runner knows the job's secrets itself. */
const SHORTEST = 16;
/**
 * Finds what the environment holds under the name of a secret, in every form in which it may be quoted: as it is, line
 * by line, in base64 (also as a part of something longer), URL-encoded, and escaped as in JSON.
 * @returns a pattern for all of them; undefined where there are none
 */
function secretValues(environment) {
    const values = Object.entries(environment).flatMap(([name, value = '']) => (0,secret_names/* isSecretName */.e)(name) ? [value, value.trim(), ...value.split(/\r?\n/)] : []);
    const forms = new Set(values.filter(({ length }) => length >= SHORTEST).flatMap(formsOf));
    if (forms.size === 0)
        return undefined;
    // The longest first: a form may begin with a shorter one.
    const patterns = [...forms].sort((a, b) => b.length - a.length).map(escaped);
    return new RegExp(patterns.join('|'), 'g');
}
function formsOf(value) {
    const inJson = JSON.stringify(value).slice(1, -1);
    const inUrl = encodeURIComponent(value.toWellFormed());
    return [
        value,
        inJson,
        inJson.replaceAll('/', '\\/'),
        inUrl,
        inUrl.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()),
        inUrl.replaceAll('%20', '+'),
        ...[0, 1, 2].flatMap((before) => inBase64(value, before)),
    ];
}
function inBase64(value, before) {
    const text = (0,base64/* fragment */.Jo)(value, before);
    return [text, text.replaceAll('+', '-').replaceAll('/', '_')];
}
function escaped(text) {
    return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

;// CONCATENATED MODULE: ./build/src/report/sanitise.js


/**
 * The one place where foreign text (file names, AWS messages, function names) is made harmless before it reaches
 * a log, an output, a summary or a comment.
 */
const MAX_LENGTH = 2000;
/** Control and format characters (bidirectional overrides and zero-width ones among them), line separators. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
/**
 * What makes a URL usable by whoever reads it, the same as headers, which AWS quotes where it refuses a signature, and
 * the shapes of AWS's own credentials.
 */
const SECRETS = [
    [/(X-Amz-(?:Signature|Credential|Security-Token)(?:=|%3D|"?\s?:\s?"?))(?:[^&\s"'<>\\]|\\\/)+/gi, '$1***'],
    [/(?:(?<![A-Z0-9])|(?<=%[0-9A-F]{2}))(?:AKIA|ASIA)[A-Z0-9]{16}(?![A-Z0-9])/g, '***'],
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
/** Of the environment, which stays as it is while an action runs. */
let ownSecrets = null;
/** Hides what is secret; what else there is in a text stays as it is. */
function withoutSecrets(text) {
    if (ownSecrets === null)
        ownSecrets = secretValues(process.env);
    const withoutOwn = ownSecrets ? text.replace(ownSecrets, '***') : text;
    return withoutShapes(withoutOwn.replace(LONG_WORD, (word) => (hidesSecret(word) ? '***' : word)));
}
function withoutShapes(text) {
    return SECRETS.reduce((safe, [secret, replacement]) => safe.replace(secret, replacement), text);
}
/** What may be a secret in base64. */
const LONG_WORD = /[\w+/-]{24,}/g;
const ENCODED = (0,base64/* inBase64 */.LD)([
    ...['X-Amz-S', 'X-Amz-C', 'x-amz-s', 'AKIA', 'ASIA', 'ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_'],
    'github_pat_',
]);
function hidesSecret(word) {
    return ENCODED.test(word) && (0,base64/* decodings */.Lv)(word).some((text) => withoutShapes(text) !== text);
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
    return text
        .replaceAll('://', ':&#47;/')
        .replace(/www\./gi, (www) => www.replace('.', '&#46;'))
        .replace(/\bGH-(?=\d)/gi, '$&&#8203;'); // a reference to an issue, as `#1` is;
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
    return JSON.stringify(value, redacted, indent)
        .replace(INVISIBLE, (character) => (character === '\n' ? character : escapeUnits(character)))
        .replace(/(?<=##)\[/g, escapeCharacter);
}
function redacted(_, item) {
    if (typeof item === 'string')
        return withoutSecrets(item);
    const hasLongKey = typeof item === 'object' && item !== null && Object.keys(item).some(isLong);
    if (!hasLongKey || Array.isArray(item))
        return item;
    return Object.fromEntries(Object.entries(item).map(([key, one]) => [withoutSecrets(key), one]));
}
/** The names of our own fields are shorter than any secret. */
function isLong(key) {
    return key.length >= 16;
}
/** JSON's own escape, one for each half of a surrogate pair. */
function escapeUnits(character) {
    return character.split('').map(escapeCharacter).join('');
}


/***/ }),

/***/ 2527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ scratchFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _layer_unreadable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8616);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6762);





/**
 * Makes a folder of the step's own, for its owner only, under RUNNER_TEMP: for the zip, the record and the report.
 * @throws Problem where none can be made
 */
function scratchFolder() {
    const { RUNNER_TEMP: given } = process.env;
    const parent = given || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)();
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, 'publish-layer-'));
    }
    catch (error) {
        const code = (0,_layer_unreadable_js__WEBPACK_IMPORTED_MODULE_3__/* .systemCode */ .x)(error);
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_4__/* .Problem */ .A(code === 'ENOENT'
            ? `The runner's temporary folder ${parent} (RUNNER_TEMP) is not there.`
            : `No folder can be made in the runner's temporary folder ${parent} (RUNNER_TEMP): ${code}.`, code === 'ENOENT'
            ? 'Do not remove or change RUNNER_TEMP in an earlier step, or make the folder: `mkdir -p "$RUNNER_TEMP"`.'
            : 'See that there is space and that the job may write there, and run it again.', { cause: error });
    }
}


/***/ }),

/***/ 2958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   Xo: () => (/* binding */ formatSeconds),
/* harmony export */   a3: () => (/* binding */ formatDuration),
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
/** A length of time for people, e.g. `2.1 s`, `45 s`, `5 min 20 s`, `2 h 5 min`. */
function formatDuration(milliseconds) {
    const seconds = Math.round(milliseconds / 1000);
    if (seconds < 60)
        return formatSeconds(milliseconds);
    if (seconds < 3600)
        return ofSixty(seconds, 'min', 's');
    return ofSixty(Math.round(seconds / 60), 'h', 'min');
}
function ofSixty(count, large, small) {
    const rest = count % 60;
    return `${Math.floor(count / 60)} ${large}${rest > 0 ? ` ${rest} ${small}` : ''}`;
}


/***/ })

};
