export const id = 283;
export const ids = [283];
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


/***/ })

};
