export const id = 236;
export const ids = [236,283];
export const modules = {

/***/ 1479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ artifactFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/**
 * The files at a place: the file itself, whatever its name, or those in a folder and the folders in it whose name is wanted.
 * An artifact comes from elsewhere, so links are not followed; readdirSync({ recursive: true }) of Node.js 24 would.
 * @returns undefined where there is nothing; a link, or what is neither file nor folder, has no files
 * @throws Error with a system code where a folder cannot be read
 */
function artifactFiles(place, isWanted) {
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(place, { throwIfNoEntry: false });
    if (!stats)
        return undefined;
    if (stats.isFile())
        return [place];
    return stats.isDirectory() ? filesIn(place, isWanted).sort() : [];
}
function filesIn(folder, isWanted) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true }).flatMap((entry) => {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name);
        if (entry.isDirectory())
            return filesIn(path, isWanted);
        return entry.isFile() && isWanted(entry.name) ? [path] : [];
    });
}


/***/ }),

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

/***/ 5613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ compare),
  F: () => (/* binding */ isSame)
});

// EXTERNAL MODULE: ./build/src/layer/packages.js
var layer_packages = __webpack_require__(4066);
// EXTERNAL MODULE: ./build/src/layer/size.js
var size = __webpack_require__(6770);
// EXTERNAL MODULE: ./build/src/contents/configuration/files.js
var configuration_files = __webpack_require__(2150);
;// CONCATENATED MODULE: ./build/src/compare/configuration.js

/** @returns undefined where either is no layer of configuration */
function compareConfiguration(before, after) {
    if (!(0,configuration_files/* isConfigurationLayer */.u)(before) || !(0,configuration_files/* isConfigurationLayer */.u)(after))
        return undefined;
    const result = { onlyHere: [], onlyThere: [], same: 0, differing: 0, unread: [] };
    for (const [there, here] of pairs(before, after))
        compareFile(there, here, result);
    return result;
}
/**
 * Files by their paths. Where each side has one left of a format, they are the same file of two environments, as
 * `prod.json` and `dev.json` are.
 */
function pairs(before, after) {
    const there = new Map(configured(before).map((file) => [file.path, file]));
    const left = [];
    const found = [];
    for (const file of configured(after)) {
        const same = there.get(file.path);
        if (same)
            found.push([same, file]);
        else
            left.push(file);
        there.delete(file.path);
    }
    for (const file of left) {
        const isLike = ({ path }) => (0,configuration_files/* formatOf */.b)(path) === (0,configuration_files/* formatOf */.b)(file.path);
        const others = [...there.values()].filter(isLike);
        const partner = others.length === 1 && left.filter(isLike).length === 1 ? others[0] : undefined;
        found.push([partner, file]);
        if (partner)
            there.delete(partner.path);
    }
    return [...found, ...[...there.values()].map((file) => [file, undefined])];
}
function configured(files) {
    return files.filter(({ type, path }) => type === 'file' && (0,configuration_files/* formatOf */.b)(path));
}
function compareFile(there, here, result) {
    const sides = [there, here].flatMap((file) => file ?? []);
    const unknown = sides.filter(({ contents }) => !contents?.configuration?.digests);
    if (unknown.length > 0) {
        result.unread.push(...new Set(unknown.map(({ path }) => path)));
        return;
    }
    const old = new Map(there?.contents?.configuration?.digests);
    for (const [key, digest] of here?.contents?.configuration?.digests ?? []) {
        const other = old.get(key);
        if (other === undefined)
            result.onlyHere.push({ file: here?.path ?? '', key });
        else if (other === digest)
            result.same += 1;
        else
            result.differing += 1;
        old.delete(key);
    }
    for (const key of old.keys())
        result.onlyThere.push({ file: there?.path ?? '', key });
}

;// CONCATENATED MODULE: ./build/src/compare/compare.js



/** Says how a layer differs from another, file by file and package by package; `identical` is by the files alone. */
function compare(before, after) {
    const files = before.files ?? [];
    const differing = difference(files, after);
    const { added, removed, changed } = differing;
    const configuration = compareConfiguration(files, after);
    return {
        with: before.with,
        isNew: before.files === undefined,
        identical: before.files !== undefined && added.size + removed.size + changed.size === 0,
        unzippedSize: { before: (0,size/* totalSize */.UT)(files), after: (0,size/* totalSize */.UT)(after) },
        ...(before.zippedSize !== undefined && { zippedBefore: before.zippedSize }),
        files: { added: added.size, removed: removed.size, changed: changed.size },
        packages: packageChanges(files, after, differing),
        ...(configuration && { configuration }),
    };
}
function difference(before, after) {
    const old = new Map(before.map((file) => [file.path, file]));
    const added = new Set();
    const changed = new Set();
    for (const file of after) {
        const was = old.get(file.path);
        if (!was)
            added.add(file.path);
        else if (!isSame(was, file))
            changed.add(file.path);
        old.delete(file.path);
    }
    return { added, removed: new Set(old.keys()), changed };
}
/** Whether two entries are the same as far as both sides are known; a link's target is its bytes. */
function isSame(a, b) {
    return (a.size === b.size &&
        a.crc === b.crc &&
        a.type === b.type &&
        (a.executable ?? b.executable) === (b.executable ?? a.executable) &&
        (a.sha256 ?? b.sha256) === (b.sha256 ?? a.sha256));
}
function packageChanges(before, after, { added, removed, changed }) {
    const now = (0,layer_packages/* groupPackages */.Z)(after);
    const then = (0,layer_packages/* groupPackages */.Z)(before, now.owners);
    const touched = new Set();
    for (const path of [...removed, ...changed])
        touched.add(then.packageAt(path));
    for (const path of [...added, ...changed])
        touched.add(now.packageAt(path));
    const old = new Map(then.packages.map((one) => [keyOf(one), one]));
    const changes = now.packages.map((one) => {
        const was = old.get(keyOf(one));
        old.delete(keyOf(one));
        return packageChange(was, one, touched);
    });
    const gone = [...old.values()].map((one) => packageChange(one, undefined, touched));
    return [...changes, ...gone].sort(byDifference);
}
function keyOf({ ecosystem, name }) {
    return `${ecosystem} ${name}`;
}
/** A package differs by its files, or where what its files are is known better on one side: then in size. */
function packageChange(before, after, touched) {
    const { ecosystem = '', name = '' } = before ?? after ?? {};
    return {
        ...{ ecosystem, name },
        ...(before && { before: stateOf(before) }),
        ...(after && { after: stateOf(after) }),
        changed: touched.has(before) || touched.has(after) || before?.size !== after?.size,
    };
}
function stateOf({ version, size }) {
    return { ...(version !== undefined && { version }), size };
}
/** Those that differ first, by how much; then the others by size; names settle the rest. */
function byDifference(a, b) {
    return (Number(b.changed) - Number(a.changed) ||
        (a.changed ? growth(b) - growth(a) : sizeOf(b) - sizeOf(a)) ||
        (a.name < b.name ? -1 : Number(a.name > b.name)));
}
function growth({ before, after }) {
    return Math.abs((after?.size ?? 0) - (before?.size ?? 0));
}
function sizeOf({ before, after }) {
    return (after ?? before)?.size ?? 0;
}


/***/ }),

/***/ 3526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ refuseLeaks)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6762);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2958);


/**
 * Refuses to make a layer public that holds credentials; no input has a say in that.
 * @param findings of a check that knows that the layer is to be public
 * @throws Problem naming the files
 */
function refuseLeaks(findings) {
    const leaks = findings.filter(({ rule, severity }) => rule.startsWith('secrets/') && severity === 'error');
    if (leaks.length === 0)
        return;
    const paths = [...new Set(leaks.map(({ path }) => path))];
    const more = paths.length > 3 ? ` and ${(0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(paths.length - 3)} more files` : '';
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A(`The layer is to be public and holds what looks like credentials, in ${paths.slice(0, 3).join(', ')}${more}; nothing was written.`, 'Take them out (`exclude` leaves out files) and revoke what was published before; for a public layer neither `ignore-rules` nor `fail-on` lets them pass.');
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

/***/ 9185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fg: () => (/* binding */ markOf),
/* harmony export */   RP: () => (/* binding */ versionDescription),
/* harmony export */   TN: () => (/* binding */ markedHash),
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
/** The content hash that a version's description ends with; undefined for one that another tool published. */
function markedHash(description) {
    return /sha256:([0-9a-f]{64})$/.exec(description)?.[1];
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

/***/ 608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $V: () => (/* binding */ isHandOff),
/* harmony export */   Pf: () => (/* binding */ fieldsOf),
/* harmony export */   uk: () => (/* binding */ parseSourceArn),
/* harmony export */   zI: () => (/* binding */ reportedSource)
/* harmony export */ });
/* harmony import */ var _checks_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3755);
/* harmony import */ var _aws_arn_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2672);
/* harmony import */ var _layer_version_mark_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9185);



/** Whether something is all that a source has to say; it may come from anywhere. */
function isHandOff(value) {
    const source = reportedSource(value);
    if (!source)
        return false;
    const { description, codeSha256, codeSize, declared } = source;
    return [description, codeSha256, codeSize, declared].every((field) => field !== undefined);
}
/**
 * Takes over what a report says of a version, field by field.
 * @returns undefined where a field is not what it should be, or contradicts another
 */
function reportedSource(value) {
    const { arn, description, contentHash, codeSha256, codeSize, declared } = fieldsOf(value);
    if (typeof arn !== 'string' || !parseSourceArn(arn))
        return undefined;
    if (description !== undefined && !isDescription(description))
        return undefined;
    if (codeSha256 !== undefined && !isDigest(codeSha256))
        return undefined;
    if (codeSize !== undefined && !isSize(codeSize))
        return undefined;
    if (declared !== undefined && !isCompatibility(declared))
        return undefined;
    if (contentHash !== undefined && !isHash(contentHash))
        return undefined;
    const marked = description === undefined ? contentHash : (0,_layer_version_mark_js__WEBPACK_IMPORTED_MODULE_1__/* .markedHash */ .TN)(description);
    if (contentHash !== undefined && contentHash !== marked)
        return undefined;
    return {
        arn,
        ...(description !== undefined && { description }),
        ...(marked !== undefined && { contentHash: marked }),
        ...(codeSha256 !== undefined && { codeSha256 }),
        ...(codeSize !== undefined && { codeSize }),
        ...(declared !== undefined && { declared: onlyDeclared(declared) }),
    };
}
/** A layer version's ARN that AWS could have given: within its lengths, with a version that is a number. */
function parseSourceArn(arn) {
    const layer = (0,_aws_arn_js__WEBPACK_IMPORTED_MODULE_2__/* .parseLayerVersionArn */ .i3)(arn);
    if (!layer || layer.name.length > _checks_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.layerNameCharacters)
        return undefined;
    return Number.isSafeInteger(layer.version) ? layer : undefined;
}
/** The fields of an object; of anything else none. */
function fieldsOf(value) {
    return typeof value === 'object' && value !== null ? value : {};
}
/** A stored zip is larger than its files by its headers, which are less than as much again. */
const MAX_ZIP_BYTES = 2 * _checks_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.unzippedBytes;
function isSize(value) {
    return Number.isSafeInteger(value) && value > 0 && value < MAX_ZIP_BYTES;
}
function isDescription(value) {
    return typeof value === 'string' && value.length <= _checks_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.descriptionCharacters;
}
function isDigest(value) {
    return typeof value === 'string' && /^[A-Za-z0-9+/]{43}=$/.test(value);
}
function isHash(value) {
    return typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
}
function isCompatibility(value) {
    const { runtimes, architectures, license } = fieldsOf(value);
    if (!isList(runtimes, /^[a-z0-9.-]{1,40}$/) || !isList(architectures, /^[a-z0-9_]{1,20}$/))
        return false;
    if (license === undefined)
        return true;
    return typeof license === 'string' && license.length <= _checks_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.licenseCharacters;
}
function isList(value, item) {
    return (Array.isArray(value) &&
        value.length <= _checks_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.runtimes &&
        value.every((one) => typeof one === 'string' && item.test(one)));
}
function onlyDeclared({ runtimes, architectures, license }) {
    return {
        runtimes: [...runtimes],
        architectures: [...architectures],
        ...(license !== undefined && { license }),
    };
}


/***/ }),

/***/ 5072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ bytesOf),
/* harmony export */   BS: () => (/* binding */ byLayer),
/* harmony export */   GU: () => (/* binding */ inRuns),
/* harmony export */   fb: () => (/* binding */ reasonCounts)
/* harmony export */ });
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2958);

/** Versions by the layer they are of, in the order of the first of each. */
function byLayer(versions) {
    const layers = new Map();
    for (const version of versions) {
        const known = layers.get(version.layer);
        if (known)
            known.push(version);
        else
            layers.set(version.layer, [version]);
    }
    return [...layers];
}
function bytesOf(versions) {
    return versions.reduce((sum, { codeSize = 0 }) => sum + codeSize, 0);
}
/** Numbers in their order, those that follow one another as one, e.g. `1 to 4, 7, 9`. */
function inRuns(numbers) {
    const runs = [];
    for (const number of [...numbers].sort((a, b) => a - b)) {
        const last = runs.at(-1);
        if (last?.[1] === number - 1)
            last[1] = number;
        else
            runs.push([number, number]);
    }
    const text = ([from, to]) => (to - from < 2 ? listed(from, to) : `${from} to ${to}`);
    return runs.map(text).join(', ');
}
function listed(from, to) {
    return from === to ? String(from) : `${from}, ${to}`;
}
const REASONS = {
    newest: 'among the newest',
    recent: 'too young',
    record: 'in a record',
    parameter: 'in a parameter',
    'in-use': 'in use',
    shared: 'shared',
};
/** Why versions stay, e.g. `5 among the newest, 2 in use`. */
function reasonCounts(versions) {
    const count = (reason) => versions.filter((version) => version.reason === reason).length;
    return Object.entries(REASONS)
        .filter(([reason]) => count(reason) > 0)
        .map(([reason, words]) => `${(0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(count(reason))} ${words}`)
        .join(', ');
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
