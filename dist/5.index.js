export const id = 5;
export const ids = [5,386];
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
// EXTERNAL MODULE: ./build/src/log.js + 1 modules
var log = __webpack_require__(4959);
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
        log/* log */.Rm.info('No rule has anything to say');
    const annotated = annotations(findings, sourcesOf(findings, origin));
    for (const finding of findings) {
        const { severity, rule, path, message, fix } = finding;
        const annotation = annotated.get(finding);
        // An annotation is a line of the log, but for its title.
        log/* log */.Rm.info(`${severity} ${rule}${path && `, ${path}`}${annotation ? '' : `: ${message} ${fix}`}`);
        if (annotation)
            log/* log */.Rm.annotate(annotation);
    }
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

/***/ 5226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isSame),
/* harmony export */   U: () => (/* binding */ compare)
/* harmony export */ });
/* harmony import */ var _layer_packages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4066);
/* harmony import */ var _layer_size_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6770);


/** Says how a layer differs from another, file by file and package by package; `identical` is by the files alone. */
function compare(before, after) {
    const files = before.files ?? [];
    const differing = difference(files, after);
    const { added, removed, changed } = differing;
    return {
        with: before.with,
        isNew: before.files === undefined,
        identical: before.files !== undefined && added.size + removed.size + changed.size === 0,
        unzippedSize: { before: (0,_layer_size_js__WEBPACK_IMPORTED_MODULE_0__/* .totalSize */ .UT)(files), after: (0,_layer_size_js__WEBPACK_IMPORTED_MODULE_0__/* .totalSize */ .UT)(after) },
        ...(before.zippedSize !== undefined && { zippedBefore: before.zippedSize }),
        files: { added: added.size, removed: removed.size, changed: changed.size },
        packages: packageChanges(files, after, differing),
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
    const now = (0,_layer_packages_js__WEBPACK_IMPORTED_MODULE_1__/* .groupPackages */ .Z)(after);
    const then = (0,_layer_packages_js__WEBPACK_IMPORTED_MODULE_1__/* .groupPackages */ .Z)(before, now.owners);
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


/***/ })

};
