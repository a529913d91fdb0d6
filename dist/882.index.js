export const id = 882;
export const ids = [882];
export const modules = {

/***/ 5234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ parameterName)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6762);

const MAX_LEVELS = 15;
/** Characters of a parameter's ARN, its name among them. */
const MAX_ARN = 1011;
/** The longest that an ARN is before the region. */
const LONGEST_PARTITION = 'aws-us-gov';
/**
 * The name of a Parameter Store parameter.
 * Source: API reference of PutParameter, "Naming Constraints", in the stricter reading where it leaves one.
 * @param template may hold `{layer-name}` and `{region}`
 * @throws Problem where AWS would not take the name
 */
function parameterName(template, { layerName, region }) {
    const name = template.replaceAll('{layer-name}', layerName).replaceAll('{region}', region);
    const fault = faultOf(name, region);
    if (!fault)
        return name;
    const shown = name === template ? `"${name}"` : `"${template}", here "${name}",`;
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A(`\`ssm-parameter\` is ${shown} which ${fault}.`, 'For instance `ssm-parameter: /layers/{layer-name}`; `{layer-name}` and `{region}` stand for themselves.');
}
/** @returns what is wrong with it, as a clause */
function faultOf(name, region) {
    const odd = /[^a-zA-Z0-9_.\-/]/u.exec(name)?.[0];
    const levels = name.replace(/^\//, '').split('/');
    const arn = `arn:${LONGEST_PARTITION}:ssm:${region}:123456789012:parameter/${levels.join('/')}`;
    if (odd !== undefined)
        return `holds "${odd}"; letters, digits and _ . - / are all it may have`;
    if (!name.startsWith('/') && levels.length > 1)
        return 'has levels and so must start with a slash';
    if (levels.includes(''))
        return 'has a level without a name';
    if (levels.length > MAX_LEVELS)
        return `has ${levels.length} levels; AWS takes ${MAX_LEVELS}`;
    if (/^(aws|ssm)/i.test(levels[0] ?? ''))
        return 'starts with "aws" or "ssm", which AWS keeps to itself';
    if (arn.length > MAX_ARN)
        return `is ${arn.length - MAX_ARN} characters too long; its ARN may have ${MAX_ARN}`;
    return undefined;
}


/***/ }),

/***/ 2127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ readDeliveryInputs)
});

// EXTERNAL MODULE: ./build/src/aws/arn.js
var arn = __webpack_require__(2672);
// EXTERNAL MODULE: ./build/src/problem.js
var problem = __webpack_require__(6762);
// EXTERNAL MODULE: ./build/src/inputs/account-ids.js
var account_ids = __webpack_require__(8959);
// EXTERNAL MODULE: ./build/src/aws/parameter-name.js
var parameter_name = __webpack_require__(5234);
// EXTERNAL MODULE: ./build/src/inputs/read.js
var read = __webpack_require__(5691);
;// CONCATENATED MODULE: ./build/src/inputs/parameter.js


/** For the check only: as long as the longest region's name. */
const ANY_REGION = 'us-isob-northwest-1';
/**
 * The name of the parameter that is told of a new version, with `{region}` left open for parameterName().
 * @returns undefined where consumers are not told
 * @throws Problem where AWS would not take the name in one of the regions
 */
function readParameterInput(layerName) {
    const template = (0,read/* text */.Qq)('ssm-parameter');
    if (!template)
        return undefined;
    (0,parameter_name/* parameterName */.x)(template, { layerName, region: ANY_REGION });
    return template.replaceAll('{layer-name}', layerName);
}

// EXTERNAL MODULE: ./build/src/inputs/region.js
var region = __webpack_require__(6939);
// EXTERNAL MODULE: ./build/src/inputs/rollout.js + 1 modules
var rollout = __webpack_require__(9319);
// EXTERNAL MODULE: ./build/src/sharing/grantee.js
var grantee = __webpack_require__(9186);
// EXTERNAL MODULE: ./build/src/sharing/refuse-public.js
var refuse_public = __webpack_require__(5048);
;// CONCATENATED MODULE: ./build/src/inputs/sharing.js




/**
 * Reads who is to have the layer version. `share-with: none` stands for nobody: it adds nothing, and takes everything
 * away with `share-exact: true`, which an empty `share-with` does not, as that is also what a variable without a value
 * gives.
 * @throws Problem naming the input
 */
function readSharingInputs() {
    const items = (0,read/* list */.p_)('share-with');
    const exact = (0,read/* boolean */.zM)('share-exact');
    const allowPublic = (0,read/* boolean */.zM)('allow-public');
    refuseOddNobody(items, exact);
    const wanted = items.filter((item) => item !== 'previous' && item !== 'none').map(sharing_grantee);
    (0,refuse_public/* refusePublic */.a)({ wanted, previous: [], allowPublic });
    return { wanted, previous: items.includes('previous'), exact, allowPublic };
}
function refuseOddNobody(items, exact) {
    if (items.includes('none') && items.length > 1) {
        throw new problem/* Problem */.A(`\`share-with\` lists "none" beside others (${items.filter((item) => item !== 'none').join(', ')}).`, 'Take out "none", which stands for nobody, or the others.');
    }
    if (exact && items.length === 0) {
        throw new problem/* Problem */.A('`share-exact: true` with an empty `share-with` would take the layer away from everybody who has it.', 'Add `share-with: none` if that is meant; else list who keeps it in `share-with`, or take out `share-exact`.');
    }
}
function sharing_grantee(item) {
    const parsed = (0,grantee/* parseGrantee */.g3)(item);
    if (parsed)
        return parsed;
    const [why, fix] = meant(item);
    throw new problem/* Problem */.A(`\`share-with\` holds "${item}", ${why}.`, fix);
}
const FORMS = 'Account ids of twelve digits, organisation ids (`o-…`), `public`, or `previous` for those of the version before.';
/** What somebody who wrote this may have meant. */
function meant(item) {
    const digits = item.replaceAll('-', '');
    if (/^\d{1,11}$/.test(item))
        return ofFewDigits(item);
    if (/^\d+$/.test(digits)) {
        if (digits.length === 12)
            return ['which has hyphens in it', `Write \`share-with: '${digits}'\`.`];
        return [`which has ${digits.length} digits`, 'An account id has twelve digits.'];
    }
    if (/^(ou|r)-[a-z0-9-]+$/.test(item) || /:(ou|root)\//.test(item)) {
        return [
            'a part of an organisation, with which AWS Lambda cannot share',
            'Share with the whole organisation (`o-…`), or list the ids of the accounts that are in that part.',
        ];
    }
    if (item === '*' || /^(public|all|everyone|everybody)$/i.test(item)) {
        return [
            'which is not how a public layer is written',
            `Write \`share-with: public\` with \`allow-public: true\` if ${refuse_public/* PUBLIC_MEANS */.h.replace('could', 'may')}.`,
        ];
    }
    return ofArn(item) ?? ['which is nobody a layer can be shared with', FORMS];
}
/** YAML takes the zeros off a number that is not in quotes. Source: YAML 1.2, core schema, `tag:yaml.org,2002:int`. */
function ofFewDigits(item) {
    return [
        `which has ${item.length} ${item.length === 1 ? 'digit' : 'digits'}, and an account id has twelve: YAML takes leading zeros off a number`,
        `Write the id in quotes: \`share-with: '${item.padStart(12, '0')}'\`, if that is the account.`,
    ];
}
function ofArn(item) {
    const root = (0,grantee/* parseGrantee */.g3)(/^arn:[^:]+:iam::(\d{12}):root$/.exec(item)?.[1] ?? '');
    const organization = (0,grantee/* parseGrantee */.g3)(/^arn:[^:]+:organizations::\d{12}:organization\/(.+)$/.exec(item)?.[1] ?? '');
    const named = root ?? organization;
    if (named)
        return ['an ARN', `Give the id alone: \`share-with: '${(0,grantee/* granteeText */.Ut)(named)}'\`.`];
    if (!/^arn:[^:]+:(iam|sts)::\d{12}:/.test(item))
        return undefined;
    return [
        'a user or a role, with which AWS Lambda cannot share',
        `Share with its account: \`share-with: '${item.split(':')[4]}'\`.`,
    ];
}

// EXTERNAL MODULE: ./build/src/inputs/staging.js
var inputs_staging = __webpack_require__(6042);
;// CONCATENATED MODULE: ./build/src/inputs/delivery.js









/**
 * Reads where a layer goes and what becomes of it there, in every action that publishes.
 * @throws Problem naming the input
 */
function readDeliveryInputs(layerName) {
    const regions = readRegions();
    const staging = (0,inputs_staging/* readStagingInputs */.Dg)();
    if (staging)
        (0,inputs_staging/* refuseOneBucket */.VK)(staging, regions);
    const parameter = readParameterInput(layerName);
    return {
        ...(0,rollout/* readRolloutInputs */.P)(),
        ...versions(),
        ...{ regions, sharing: readSharingInputs() },
        ...(staging && { staging }),
        ...(parameter !== undefined && { parameter }),
        allowedAccountIds: (0,account_ids/* readAccountIds */.q)(),
        dryRun: (0,read/* boolean */.zM)('dry-run'),
    };
}
function versions() {
    const reuse = (0,read/* choice */.Yq)('reuse', ['latest', 'any', 'never']);
    const alignVersions = (0,read/* boolean */.zM)('align-versions');
    if (!alignVersions || reuse === 'latest')
        return { reuse, alignVersions };
    throw new problem/* Problem */.A(`\`align-versions\` and \`reuse: ${reuse}\` are both given, and ${reuse === 'any'
        ? 'an earlier version has another number in each region'
        : 'a run that always publishes moves on from the number that it came to'}.`, 'Keep `reuse: latest`, or take `align-versions` out.');
}
/** In the order given; where none is, that of AWS_REGION or AWS_DEFAULT_REGION; else the profile's is asked for. */
function readRegions() {
    const regions = (0,read/* list */.p_)('regions');
    for (const region of regions) {
        if (arn/* REGION_NAME */.hS.test(region))
            continue;
        throw new problem/* Problem */.A(`\`regions\` holds "${region}", which is not a region's name.`, 'For instance `regions: eu-central-1, us-east-1`.');
    }
    refusePartitions(regions);
    const configured = regions.length === 0 && (0,region/* regionOfEnvironment */.z)();
    return configured ? [configured] : regions;
}
/** China and GovCloud have accounts of their own, so no credentials hold there and elsewhere. */
function refusePartitions(regions) {
    const apart = (region) => /^(cn|us-gov|us-iso[a-z]?|eu-isoe|eusc)-/.exec(region)?.[1] ?? '';
    const [first = ''] = regions;
    const other = regions.find((region) => apart(region) !== apart(first));
    if (other === undefined)
        return;
    throw new problem/* Problem */.A(`\`regions\` holds "${first}" and "${other}", which are in different partitions of AWS, and no credentials hold in both.`, 'Take a job of its own for each partition.');
}


/***/ }),

/***/ 6042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bk: () => (/* binding */ stagingFor),
/* harmony export */   Dg: () => (/* binding */ readStagingInputs),
/* harmony export */   VK: () => (/* binding */ refuseOneBucket)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6762);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5691);


const PLACEHOLDER = '{region}';
/** As long as a region's name gets. */
const SAMPLE_REGION = 'ap-southeast-1';
/** Of 1,024 characters of a key the layer's name, the digest and the ending take the rest. */
const PREFIX_CHARACTERS = 800;
/**
 * The inputs of staging through S3; undefined where there is no `s3-bucket`.
 * @throws Problem naming the input
 */
function readStagingInputs() {
    const bucket = (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('s3-bucket');
    const mode = (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)('s3-object-storage-mode', ['copy', 'reference']);
    const kmsKeyId = (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('kms-key-id');
    if (!bucket) {
        if (mode === 'reference')
            throw needsBucket('`s3-object-storage-mode: reference` has Lambda read the layer from a bucket');
        if (kmsKeyId)
            throw needsBucket('`kms-key-id` encrypts what is staged in a bucket');
        if ((0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('s3-prefix'))
            throw needsBucket('`s3-prefix` is a folder of a bucket');
        return undefined;
    }
    refuseBucketName(bucket);
    if (kmsKeyId)
        refuseKeyId(kmsKeyId);
    return { bucket, prefix: prefix(), ...(kmsKeyId && { kmsKeyId }), mode };
}
function needsBucket(what) {
    return new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A(`${what}, and \`s3-bucket\` is missing.`, 'Add it to the step: `with: { s3-bucket: … }`.');
}
/** Puts the region where `{region}` stands. */
function stagingFor(inputs, region) {
    const inRegion = (given) => given.replaceAll(PLACEHOLDER, region);
    const { bucket, prefix: folder, kmsKeyId, mode } = inputs;
    return {
        bucket: inRegion(bucket),
        prefix: inRegion(folder),
        ...(kmsKeyId && { kmsKeyId: inRegion(kmsKeyId) }),
        mode,
    };
}
/**
 * A bucket is in one region, and Lambda takes its copy from a bucket of its own region only; referring across regions
 * would make every region depend on one, at a price for each transfer.
 * @throws Problem where there are several regions, and one bucket for all of them
 */
function refuseOneBucket({ bucket }, regions) {
    if (new Set(regions).size < 2 || bucket.includes(PLACEHOLDER))
        return;
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A(`\`s3-bucket\` is "${bucket}", one bucket for ${regions.length} regions, and each region needs its own.`, `Give the buckets names that differ by the region only and write \`{region}\` in its place, e.g. \`s3-bucket: layers-{region}\`.`);
}
/** Source: S3 user guide, "General purpose bucket naming rules". */
const BUCKET_NAME = /^(?=.{3,63}$)[a-z0-9](?:[a-z0-9-]|\.(?!\.))*[a-z0-9]$/;
const RESERVED_NAME = /^(?:xn--|sthree-|amzn-s3-demo-)|(?:-s3alias|--ol-s3|\.mrap|--x-s3|--table-s3)$/;
const IP_ADDRESS = /^\d+\.\d+\.\d+\.\d+$/;
function refuseBucketName(given) {
    const name = given.replaceAll(PLACEHOLDER, SAMPLE_REGION);
    if (BUCKET_NAME.test(name) && !RESERVED_NAME.test(name) && !IP_ADDRESS.test(name))
        return;
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A(`\`s3-bucket\` is "${given}", which cannot be a bucket's name.`, given.startsWith('arn:') || given.startsWith('s3:')
        ? 'Write the name alone, e.g. `s3-bucket: my-layers`; what follows it belongs to `s3-prefix`.'
        : 'A name has 3 to 63 lower-case letters, digits, hyphens and dots, with a letter or digit at both ends; only `{region}` is replaced in it.');
}
const KEY = '(?:mrk-[0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})';
const ALIAS = 'alias/[a-zA-Z0-9/_-]{1,250}';
/** Source: KMS developer guide, "Key identifiers (KeyId)". */
const KEY_ID = new RegExp(`^(?:${KEY}|${ALIAS}|arn:[a-z-]+:kms:[a-z0-9-]+:\\d{12}:(?:key/${KEY}|${ALIAS}))$`);
function refuseKeyId(given) {
    if (KEY_ID.test(given.replaceAll(PLACEHOLDER, SAMPLE_REGION)))
        return;
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A(`\`kms-key-id\` is "${given}", which is no id, alias or ARN of a KMS key.`, 'Write for instance `kms-key-id: alias/layers`; only `{region}` is replaced in it.');
}
/** Without slashes at its start or twice in a row, and with one at its end; `/` alone is the top of the bucket. */
function prefix() {
    const given = (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('s3-prefix') || 'publish-layer/';
    const segments = given.split('/').filter((segment) => segment !== '');
    const joined = segments.map((segment) => `${segment}/`).join('');
    const plain = joined.replaceAll(PLACEHOLDER, SAMPLE_REGION);
    // What else S3 allows means something to a shell or a policy, in which the prefix is shown.
    const isSafe = /^[a-zA-Z0-9._=/-]*$/.test(plain) && !segments.some((segment) => /^\.\.?$/.test(segment));
    if (isSafe && plain.length <= PREFIX_CHARACTERS)
        return joined;
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A(`\`s3-prefix\` is "${given}".`, `It takes letters, digits, \`-\`, \`_\`, \`.\`, \`=\` and slashes, at most ${PREFIX_CHARACTERS} characters, and no \`..\`; only \`{region}\` is replaced in it.`);
}


/***/ }),

/***/ 4453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ hasPublished),
/* harmony export */   T: () => (/* binding */ functionsOf)
/* harmony export */ });
/** Tells whether a run made a version anywhere. */
function hasPublished({ regions }) {
    return regions.some(({ version }) => version?.published);
}
/** The functions of all regions. */
function functionsOf({ regions }) {
    return regions.flatMap(({ functions }) => functions);
}


/***/ }),

/***/ 457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ux: () => (/* binding */ finishReport),
  Yz: () => (/* binding */ outputsOf),
  Fg: () => (/* binding */ startReport)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/src/report/arn-tables.js
/** Names, regions and ARNs have nothing in them that any of the forms would have to escape. */
function arnTables(layerName, regions) {
    const arns = regions.flatMap(({ region, version }) => (version ? [{ region, arn: version.arn }] : []));
    if (arns.length === 0)
        return { markdown: '', json: '{}', terraform: '', cdk: '' };
    const name = layerName.replace(/[^a-zA-Z0-9]+/g, '_').replace(/^(?=\d)/, '_');
    const pairs = (separator, indent, end) => arns.map(({ region, arn }) => `${indent}"${region}"${separator}"${arn}"${end}`);
    return {
        markdown: [
            '| Region | ARN |',
            '|---|---|',
            ...arns.map(({ region, arn }) => `| ${region} | \`${arn}\` |`),
        ].join('\n'),
        json: JSON.stringify(Object.fromEntries(arns.map(({ region, arn }) => [region, arn])), null, 2),
        terraform: ['locals {', `  ${name}_layer_arns = {`, ...pairs(' = ', '    ', ''), '  }', '}'].join('\n'),
        cdk: [
            `export const ${name}LayerArns: Record<string, string> = {`,
            ...arns.map(({ region, arn }) => `  '${region}': '${arn}',`),
            '};',
        ].join('\n'),
    };
}

// EXTERNAL MODULE: ./build/src/report/functions-output.js
var functions_output = __webpack_require__(5327);
// EXTERNAL MODULE: ./build/src/report/output-list.js
var output_list = __webpack_require__(6528);
// EXTERNAL MODULE: ./build/src/report/regions.js
var report_regions = __webpack_require__(4453);
;// CONCATENATED MODULE: ./build/src/report/report.js





function startReport(action = 'publish') {
    return {
        schema: 1,
        action,
        layerName: '',
        dryRun: false,
        outcome: 'failed',
        startedAt: new Date().toISOString(),
        finishedAt: '',
        regions: [],
        plan: [],
        arns: arnTables('', []),
        findings: [],
        warnings: [],
        problems: [],
    };
}
/** Settles what became of the run, and warns where an output cannot hold all functions. */
function finishReport(report) {
    const { warnings, layerName, regions } = report;
    const functions = (0,report_regions/* functionsOf */.T)(report);
    const { shown } = (0,functions_output/* functionsOutput */.t)(functions);
    return {
        ...report,
        outcome: outcomeOf(report),
        finishedAt: new Date().toISOString(),
        arns: arnTables(layerName, regions),
        warnings: [...warnings, ...(0,output_list/* cutWarning */.D)('functions', shown, functions.length)],
    };
}
function outcomeOf(report) {
    const { problems, dryRun, regions, source } = report;
    if (problems.length > 0)
        return 'failed';
    if (dryRun)
        return 'planned';
    if ((0,report_regions/* hasPublished */.L)(report))
        return 'published';
    if ((0,report_regions/* functionsOf */.T)(report).some(({ status }) => status === 'updated'))
        return 'rolled-out';
    const isShared = regions.some(({ sharing, parameter }) => (sharing?.added.length ?? 0) + (sharing?.revoked.length ?? 0) > 0 || parameter?.status === 'written');
    if (isShared)
        return 'shared';
    return source && regions.length === 0 ? 'handed-over' : 'unchanged';
}
/**
 * The action's outputs; each has a value whatever happened.
 * @param path of the JSON report
 */
function outputsOf(report, path) {
    const { layer, regions } = report;
    const version = regions[0]?.version;
    const arns = regions.flatMap((one) => (one.version ? [[one.region, one.version.arn]] : []));
    return {
        published: String((0,report_regions/* hasPublished */.L)(report)),
        'layer-arn': version?.layerArn ?? '',
        'layer-version-arn': version?.arn ?? '',
        version: String(version?.version ?? ''),
        'layer-version-arns': JSON.stringify(Object.fromEntries(arns)),
        'content-hash': layer?.contentHash ?? '',
        'code-size': String(version?.codeSize ?? ''),
        'unzipped-size': String(layer?.unzippedSize ?? ''),
        functions: (0,functions_output/* functionsOutput */.t)((0,report_regions/* functionsOf */.T)(report)).text,
        report: path,
        record: recordOf(report),
    };
}
/** The record of the one region; of several, the folder that theirs are in. */
function recordOf({ regions }) {
    const [record = ''] = regions.flatMap(({ rollout }) => rollout?.record || []);
    return record !== '' && regions.length > 1 ? (0,external_node_path_.dirname)((0,external_node_path_.dirname)(record)) : record;
}


/***/ }),

/***/ 6000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ summary)
});

// EXTERNAL MODULE: ./build/src/checks/limits.js
var limits = __webpack_require__(3755);
// EXTERNAL MODULE: ./build/src/report/finding-list.js
var finding_list = __webpack_require__(9278);
// EXTERNAL MODULE: ./build/src/report/markdown-parts.js
var markdown_parts = __webpack_require__(5340);
// EXTERNAL MODULE: ./build/src/report/messages.js
var messages = __webpack_require__(8694);
// EXTERNAL MODULE: ./build/src/report/rollout-ending.js
var rollout_ending = __webpack_require__(6745);
// EXTERNAL MODULE: ./build/src/report/sanitise.js + 1 modules
var sanitise = __webpack_require__(7600);
;// CONCATENATED MODULE: ./build/src/report/region-table.js


/** What is shown of the grantees of a version. */
const GRANTEES = { items: 10, bytes: 2000 };
const columnsOf = (isPlan) => [
    ['State', (region) => (0,markdown_parts/* inOneLine */.UX)(state(region, isPlan))],
    ['Region', ({ region }) => (0,sanitise/* code */.aY)(region)],
    ['Version', ({ version }) => String(version?.version ?? '')],
    ['Shared with', ({ sharing }) => (sharing ? sharedWith(sharing) : '')],
    ['Parameter', ({ parameter }) => (parameter ? (0,sanitise/* code */.aY)(parameter.name) : '')],
    ['Note', note],
];
/** The regions, those that failed first. */
function regionTable(regions, isPlan) {
    const failed = regions.filter(({ problem }) => problem);
    return (0,markdown_parts/* tableOf */.c_)([...failed, ...regions.filter(({ problem }) => !problem)], columnsOf(isPlan));
}
function state({ version, problem }, isPlan) {
    if (problem)
        return '❌ failed';
    if (isPlan)
        return '📝 planned';
    if (!version)
        return '⏭️ not reached';
    return version.published ? '✅ published' : '➖ unchanged';
}
/** Why a region failed is told with the problems. */
function note({ version }) {
    if (version?.adopted)
        return 'Its reply was lost; it was found by its content.';
    const fillers = version?.fillers.length ?? 0;
    return fillers > 0 ? `${fillers} more take up the numbers before it.` : '';
}
/** Who may use a version: ids, `public`, or nobody. */
function sharedWith({ after, added, unknown }) {
    if (!after)
        return `not settled, ${added.length} added`;
    const [shown, more] = (0,markdown_parts/* firstOf */.Ku)(after, GRANTEES, sanitise/* code */.aY);
    const [named] = (0,markdown_parts/* firstOf */.Ku)(unknown, GRANTEES, sanitise/* code */.aY);
    const others = unknown.length > 0 ? [`and what ${named.join(', ')} says`] : [];
    return [
        ...(shown.length > 0 ? [shown.join(', ')] : ['nobody']),
        ...(0,markdown_parts/* moreIn */.xz)('report', more, 'of them'),
        ...others,
    ].join(' ');
}

// EXTERNAL MODULE: ./build/src/report/regions.js
var report_regions = __webpack_require__(4453);
// EXTERNAL MODULE: ./build/src/report/rollout.js + 3 modules
var rollout = __webpack_require__(8235);
// EXTERNAL MODULE: ./build/src/units.js
var units = __webpack_require__(2958);
;// CONCATENATED MODULE: ./build/src/report/summary.js










/** What the lists of findings take; with all others they stay below the 1 MiB that GitHub shows. */
const FINDINGS = {
    elsewhere: 'report',
    findings: { items: 200, bytes: 150_000 },
    notices: { items: 200, bytes: 150_000 },
};
const CHART_PARTS = 8;
/** The job summary, in GitHub's Markdown. Every foreign word in it is escaped. */
function summary(report) {
    const { regions, layerName, dryRun } = report;
    const several = regions.length > 1;
    return (0,markdown_parts/* inSections */.WZ)([
        `### ${several ? regionsHeadline(report) : headline(report)}`,
        ...(0,messages/* messages */.D)(report),
        ...regions.map(rollout/* leftOpen */.c),
        ...(0,finding_list/* findingList */.Q)(report.findings, FINDINGS),
        ...(0,messages/* planList */.i)(report.plan),
        ...(several ? [regionTable(regions, dryRun)] : []),
        facts(report),
        ...regions.flatMap((region) => {
            const sections = (0,rollout/* rolloutSections */.k)({ ...region, layerName, dryRun }).filter((section) => section !== '');
            return several && sections.length > 0 ? [`#### ${(0,sanitise/* code */.aY)(region.region)}`, ...sections] : sections;
        }),
        ...arnsToCopy(report),
        partsChart(report),
    ]);
}
function nameOf({ layerName }) {
    return `Layer ${(0,sanitise/* code */.aY)((0,markdown_parts/* shortened */.vI)(layerName, 140) || 'layer')}`;
}
/** What became of the one region, or of none. */
function headline(report) {
    const { outcome, regions } = report;
    const { version, functions = [], rollout } = regions[0] ?? {};
    const layer = nameOf(report);
    const number = version?.version ?? '';
    const rolledOut = functions.length > 0 ? ` and rolled out to ${(0,rollout_ending/* changedOf */.oI)(functions)}` : '';
    switch (outcome) {
        case 'failed':
            return `❌ ${layer}: ${failure(regions[0])}`;
        case 'planned':
            return `📝 ${layer}: plan${(0,rollout_ending/* plannedFor */.kr)({ functions, ...(rollout && { rollout }) })}, nothing was written`;
        case 'unchanged':
            return `➖ ${layer}: unchanged, version ${number} serves`;
        case 'shared':
            return `🤝 ${layer}: unchanged, version ${number} serves; who may use it changed`;
        case 'handed-over':
            return `📦 ${layer}: the zip is ready for the job that publishes it`;
        case 'rolled-out':
            return `🚀 ${layer}: version ${number} rolled out to ${(0,rollout_ending/* changedOf */.oI)(functions)}`;
        case 'published':
            return `📦 ${layer}: version ${number} published${rolledOut}`;
    }
}
function failure(region) {
    if (!region)
        return 'failed';
    const { version } = region;
    const published = version?.published ? `version ${version.version} published, ` : '';
    if ((0,rollout_ending/* endingOf */.z6)(region) === 'not started')
        return published ? `${published}then failed` : 'failed';
    const which = published || !version ? 'rollout' : `rollout of version ${version.version}`;
    return `${published}${which} ${(0,rollout_ending/* endingWords */.fg)(region)}`;
}
/** What became of several regions. */
function regionsHeadline(report) {
    const { outcome, regions } = report;
    const layer = nameOf(report);
    const count = regions.length;
    const published = regions.filter(({ version }) => version?.published).length;
    const functions = (0,report_regions/* functionsOf */.T)(report);
    const rolledOut = functions.length > 0 ? `, rolled out to ${(0,rollout_ending/* changedOf */.oI)(functions)}` : '';
    switch (outcome) {
        case 'failed': {
            const failed = regions.filter(({ problem }) => problem).length;
            const where = failed > 0 ? `failed in ${failed} of ${count} regions` : `failed, with ${count} regions`;
            return `❌ ${layer}: ${where}, published in ${published}${rolledOut}`;
        }
        case 'planned':
            return `📝 ${layer}: plan for ${count} regions, nothing was written`;
        case 'published':
            return `📦 ${layer}: published in ${published === count ? `${count} regions` : `${published} of ${count} regions`}${rolledOut}`;
        case 'rolled-out':
            return `🚀 ${layer}: unchanged in ${count} regions${rolledOut}`;
        case 'shared':
            return `🤝 ${layer}: unchanged in ${count} regions; who may use it changed`;
        default:
            return `➖ ${layer}: unchanged in ${count} regions`;
    }
}
/** The layer, and the version of the one region. */
function facts({ layer, regions }) {
    const [first, ...others] = regions;
    const only = others.length === 0 ? first : undefined;
    const rows = [];
    if (only?.version)
        rows.push(['Version', (0,sanitise/* code */.aY)(only.version.arn)]);
    if (first?.version)
        rows.push(['Zip', zipShare(first.version.codeSize)]);
    if (layer) {
        rows.push(['Unzipped', share(layer.unzippedSize, limits/* LIMITS */.b.unzippedBytes)]);
        rows.push(['Files', (0,units/* formatCount */.B4)(layer.files)]);
        rows.push(['Content', (0,sanitise/* code */.aY)(`sha256:${layer.contentHash}`)]);
    }
    if (only?.sharing)
        rows.push(['Shared with', sharedWith(only.sharing)]);
    if (only?.parameter)
        rows.push(['Parameter', (0,sanitise/* code */.aY)(only.parameter.name)]);
    const [head, ...rest] = rows.map(([name, value]) => `| ${name} | ${value} |`);
    return head ? [head, '|---|---|', ...rest].join('\n') : '';
}
function share(bytes, limit) {
    return `${(0,units/* formatBytes */.z3)(bytes)} ${(0,markdown_parts/* sizeBar */.FQ)(bytes, limit)}`;
}
/** A zip of more than the limit went through S3, where none is known. */
function zipShare(bytes) {
    const { directZipBytes } = limits/* LIMITS */.b;
    return bytes < directZipBytes ? share(bytes, directZipBytes) : `${(0,units/* formatBytes */.z3)(bytes)}, by way of S3`;
}
/** For the README of who publishes to others; folded away, and only where there are others. */
function arnsToCopy({ arns, regions }) {
    const isForOthers = regions.length > 1 || regions.some(({ sharing }) => (sharing?.after?.length ?? 0) > 0);
    if (!isForOthers || arns.markdown === '')
        return [];
    const block = (language, text) => ['```' + language, text, '```', ''];
    return [
        (0,markdown_parts/* folded */.TM)('ARNs to copy', [
            arns.markdown,
            '',
            ...block('json', arns.json),
            ...block('hcl', arns.terraform),
            ...block('ts', arns.cdk),
        ]),
    ];
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


/***/ }),

/***/ 9186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CL: () => (/* binding */ statementIdOf),
/* harmony export */   Gc: () => (/* binding */ distinctGrantees),
/* harmony export */   Ut: () => (/* binding */ granteeText),
/* harmony export */   g3: () => (/* binding */ parseGrantee),
/* harmony export */   py: () => (/* binding */ sameGrantee)
/* harmony export */ });
const ACCOUNT = /^\d{12}$/;
/** Source: API reference of AddLayerVersionPermission, `OrganizationId`. */
const ORGANIZATION = /^o-[a-z0-9]{10,32}$/;
/** @returns undefined for anything but `123456789012`, `o-…` and `public` */
function parseGrantee(text) {
    if (text === 'public')
        return { kind: 'public' };
    if (ACCOUNT.test(text))
        return { kind: 'account', id: text };
    if (ORGANIZATION.test(text))
        return { kind: 'organization', id: text };
    return undefined;
}
/** A grantee as `share-with` has it: `123456789012`, `o-…` or `public`. */
function granteeText(grantee) {
    return grantee.kind === 'public' ? 'public' : grantee.id;
}
/**
 * The id of the statement that grants to somebody: `publish-layer-` and the grantee as `share-with` has it, e.g.
 * `publish-layer-123456789012`. As it follows from the grantee, granting twice is refused by AWS and not done twice.
 * Source of what an id may be, 1 to 100 of `[a-zA-Z0-9-_]`: API reference of AddLayerVersionPermission.
 */
function statementIdOf(grantee) {
    return `publish-layer-${granteeText(grantee)}`;
}
function sameGrantee(a, b) {
    return granteeText(a) === granteeText(b);
}
/** Each once, in the order of the first. */
function distinctGrantees(grantees) {
    return grantees.filter((one, index) => grantees.findIndex((other) => sameGrantee(one, other)) === index);
}


/***/ }),

/***/ 5048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ refusePublic),
/* harmony export */   h: () => (/* binding */ PUBLIC_MEANS)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6762);

const PUBLIC_MEANS = 'every AWS account could read all of its files';
/**
 * Refuses a public layer that nobody has allowed outright: by `share-with: public`, or because the version before is
 * public and `share-with: previous` carries that on.
 * @throws Problem
 */
function refusePublic(about) {
    if (about.allowPublic)
        return;
    if (about.wanted.some(isPublic)) {
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A(`\`share-with\` makes the layer public, so that ${PUBLIC_MEANS}, and \`allow-public\` is not true.`, 'Add `allow-public: true` if that is meant; else list the account ids or the organisation id (`o-…`) that are to have it.');
    }
    if (about.previous.some(isPublic)) {
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A(`The version before is public, and \`share-with: previous\` makes the new one public too, so that ${PUBLIC_MEANS}; \`allow-public\` is not true.`, 'Add `allow-public: true` if that is meant; else list in `share-with` who is to have the new version, without `previous`.');
    }
}
function isPublic({ kind }) {
    return kind === 'public';
}


/***/ })

};
