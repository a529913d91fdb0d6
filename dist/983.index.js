export const id = 983;
export const ids = [983];
export const modules = {

/***/ 6381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ matchesGlob)
/* harmony export */ });
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


/***/ }),

/***/ 958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gd: () => (/* binding */ scannable),
/* harmony export */   H8: () => (/* binding */ refOf),
/* harmony export */   yP: () => (/* binding */ cyclonedx)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/**
 * The bill of materials of a layer, as CycloneDX 1.5, which Amazon Inspector asks for. It says nothing of when or where it
 * was made, so that one content always gives the same.
 *
 * It is written here and not by CycloneDX's own library, which is half a megabyte of a bundle that is fetched at every run
 * (497 kB minified, most of it for XML and for schemas); the tests hold it against the library's schema.
 * Source: CycloneDX 1.5, JSON reference.
 */
function cyclonedx({ layerName, contentHash }, components) {
    const own = `layer:${layerName}`;
    return {
        $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
        bomFormat: 'CycloneDX',
        specVersion: '1.5',
        serialNumber: serialNumber(layerName, contentHash),
        version: 1,
        metadata: {
            tools: { components: [{ type: 'application', name: 'publish-layer' }] },
            component: { type: 'library', 'bom-ref': own, name: layerName, version: contentHash },
        },
        components: components.map((one) => ({
            ...bare(one),
            ...(one.licences.length > 0 && { licenses: one.licences }),
            evidence: { occurrences: one.paths.map((location) => ({ location })) },
        })),
        dependencies: [{ ref: own, dependsOn: components.map(refOf) }],
    };
}
/** The same components with what it takes to look for their vulnerabilities. */
function scannable(components) {
    return { bomFormat: 'CycloneDX', specVersion: '1.5', version: 1, components: components.map(bare) };
}
function bare(component) {
    const { group, name, version, purl } = component;
    return {
        ...{ type: 'library', 'bom-ref': refOf(component) },
        ...(group !== undefined && { group }),
        ...{ name, version },
        ...(purl !== undefined && { purl }),
    };
}
/** What other parts of a bill of materials call a component. */
function refOf({ purl, name, version }) {
    return purl ?? `jar:${name}@${version}`;
}
/** A UUID of what it is of. Source: RFC 9562, UUID version 8. */
function serialNumber(layerName, contentHash) {
    const hex = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(JSON.stringify([layerName, contentHash]))
        .digest('hex');
    const variant = ((parseInt(hex.slice(16, 17), 16) & 3) | 8).toString(16);
    const parts = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, variant + hex.slice(17, 20)];
    return `urn:uuid:${[...parts, hex.slice(20, 32)].join('-')}`;
}


/***/ }),

/***/ 983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readIgnoreList: () => (/* reexport */ ignore_list/* readIgnoreList */.H),
  sbomText: () => (/* reexport */ sbomText),
  takeInventory: () => (/* reexport */ takeInventory)
});

// EXTERNAL MODULE: ./build/src/vulnerabilities/ignore-list.js
var ignore_list = __webpack_require__(8917);
// EXTERNAL MODULE: ./build/src/log.js + 1 modules
var log = __webpack_require__(4959);
// EXTERNAL MODULE: ./build/src/report/inside.js
var inside = __webpack_require__(5542);
// EXTERNAL MODULE: ./build/src/report/sanitise.js + 1 modules
var sanitise = __webpack_require__(7600);
// EXTERNAL MODULE: ./build/src/units.js
var units = __webpack_require__(2958);
// EXTERNAL MODULE: ./build/src/sbom/cyclonedx.js
var cyclonedx = __webpack_require__(958);
// EXTERNAL MODULE: ./build/src/layer/package-places.js
var package_places = __webpack_require__(4100);
;// CONCATENATED MODULE: ./build/src/sbom/licences.js
/** Licences of nearly all packages. Source: SPDX License List 3.x, whose identifiers the tests hold these against. */
const IDS = `0BSD AFL-2.1 AGPL-3.0 AGPL-3.0-only AGPL-3.0-or-later Apache-1.1 Apache-2.0 Artistic-1.0 Artistic-2.0 BlueOak-1.0.0
  BSD-1-Clause BSD-2-Clause BSD-3-Clause BSD-4-Clause BSL-1.0 CC-BY-3.0 CC-BY-4.0 CC-BY-SA-4.0 CC0-1.0 CDDL-1.0 CDDL-1.1
  CPL-1.0 ECL-2.0 EPL-1.0 EPL-2.0 EUPL-1.1 EUPL-1.2 GPL-2.0 GPL-2.0-only GPL-2.0-or-later GPL-3.0 GPL-3.0-only
  GPL-3.0-or-later HPND ISC JSON LGPL-2.0 LGPL-2.0-only LGPL-2.0-or-later LGPL-2.1 LGPL-2.1-only LGPL-2.1-or-later LGPL-3.0
  LGPL-3.0-only LGPL-3.0-or-later MIT MIT-0 MIT-CMU MPL-1.1 MPL-2.0 MS-PL NCSA OFL-1.1 OpenSSL PostgreSQL PSF-2.0
  Python-2.0 Ruby Unicode-3.0 Unicode-DFS-2016 Unlicense UPL-1.0 W3C WTFPL X11 Zlib ZPL-2.1`.split(/\s+/);
const EXCEPTIONS = ['Classpath-exception-2.0', 'GCC-exception-3.1', 'LLVM-exception'];
const BY_LOWER_CASE = new Map([...IDS, ...EXCEPTIONS].map((id) => [id.toLowerCase(), id]));
/**
 * Other ways to say it that mean one licence only: classifiers of PyPI, and what many write. "BSD" alone is not among
 * them: it may be any of four.
 */
const ALIASES = {
    'the mit license': 'MIT',
    'the mit license (mit)': 'MIT',
    'mit license': 'MIT',
    'mit no attribution license (mit-0)': 'MIT-0',
    'apache 2': 'Apache-2.0',
    'apache 2.0': 'Apache-2.0',
    'apache license 2.0': 'Apache-2.0',
    'apache license, version 2.0': 'Apache-2.0',
    'the apache license, version 2.0': 'Apache-2.0',
    'the apache software license, version 2.0': 'Apache-2.0',
    'apache software license': 'Apache-2.0',
    'apache software license 2.0': 'Apache-2.0',
    'www.apache.org/licenses/license-2.0': 'Apache-2.0',
    'opensource.org/licenses/apache-2.0': 'Apache-2.0',
    'opensource.org/licenses/mit': 'MIT',
    'opensource.org/licenses/bsd-3-clause': 'BSD-3-Clause',
    'www.eclipse.org/legal/epl-2.0': 'EPL-2.0',
    'www.eclipse.org/legal/epl-v10': 'EPL-1.0',
    'bsd 2-clause': 'BSD-2-Clause',
    'bsd 2-clause license': 'BSD-2-Clause',
    'bsd 3-clause': 'BSD-3-Clause',
    'bsd 3-clause license': 'BSD-3-Clause',
    'new bsd license': 'BSD-3-Clause',
    'isc license (iscl)': 'ISC',
    'isc license': 'ISC',
    'mozilla public license 2.0 (mpl 2.0)': 'MPL-2.0',
    'python software foundation license': 'PSF-2.0',
    'the unlicense (unlicense)': 'Unlicense',
    'zope public license': 'ZPL-2.1',
    'gnu general public license v2 (gplv2)': 'GPL-2.0-only',
    'gnu general public license v2 or later (gplv2+)': 'GPL-2.0-or-later',
    'gnu general public license v3 (gplv3)': 'GPL-3.0-only',
    'gnu general public license v3 or later (gplv3+)': 'GPL-3.0-or-later',
    'gnu affero general public license v3': 'AGPL-3.0-only',
    'gnu affero general public license v3 or later (agplv3+)': 'AGPL-3.0-or-later',
    'gnu lesser general public license v2 or later (lgplv2+)': 'LGPL-2.0-or-later',
    'gnu lesser general public license v3 (lgplv3)': 'LGPL-3.0-only',
    'gnu lesser general public license v3 or later (lgplv3+)': 'LGPL-3.0-or-later',
};
/** Identifiers of SPDX that are told as such. */
const KNOWN_LICENCES = (/* unused pure expression or super */ null && (IDS));
/**
 * What a package says of its licences.
 * @param said identifiers, expressions, names or addresses
 */
function licencesOf(said) {
    const licences = said.map(licenceOf);
    // An expression says everything: beside it there may be no other. Source: CycloneDX 1.5, licenseChoice.
    const expression = licences.find((one) => 'expression' in one);
    const [only] = licences;
    if (expression)
        return licences.length === 1 && only ? [only] : said.map((name) => ({ license: { name } }));
    return [...new Map(licences.map((one) => [JSON.stringify(one), one])).values()];
}
function licenceOf(said) {
    const id = idOf(said) ?? ALIASES[said.toLowerCase()] ?? ALIASES[addressOf(said)];
    if (id !== undefined)
        return { license: { id } };
    const expression = expressionOf(said);
    return expression === undefined ? { license: { name: said } } : { expression };
}
function idOf(said) {
    const id = BY_LOWER_CASE.get(said.toLowerCase());
    return id !== undefined && IDS.includes(id) ? id : undefined;
}
/** `www.apache.org/licenses/license-2.0` of the address with or without scheme and ending. */
function addressOf(said) {
    return said
        .toLowerCase()
        .replace(/^https?:\/\//, '')
        .replace(/(?:\.(?:txt|html|php))?\/?$/, '');
}
/** An expression of identifiers that are known, with each as SPDX spells it; undefined for any other text. */
function expressionOf(said) {
    const words = said
        .replace(/([()])/g, ' $1 ')
        .trim()
        .split(/\s+/);
    const spelt = words.map((word) => {
        if (/^(?:AND|OR|WITH)$/i.test(word))
            return word.toUpperCase();
        return /^[()]$/.test(word) ? word : BY_LOWER_CASE.get(word.toLowerCase());
    });
    if (spelt.includes(undefined) || !isBalanced(words))
        return undefined;
    const text = spelt.join(' ').replaceAll('( ', '(').replaceAll(' )', ')');
    const operand = String.raw `\(*[\w.+-]+\)*`;
    return new RegExp(`^${operand}(?: (?:AND|OR|WITH) ${operand})+$`).test(text) ? text : undefined;
}
function isBalanced(words) {
    let depth = 0;
    for (const word of words) {
        depth += word === '(' ? 1 : word === ')' ? -1 : 0;
        if (depth < 0)
            return false;
    }
    return depth === 0;
}

;// CONCATENATED MODULE: ./build/src/sbom/purl.js
/** Package URLs. Source: package-url specification, purl-spec and the definitions of its types. */
/** No registry takes names or versions that come near to this. */
const MOST_CHARACTERS = 256;
/** What the registries take: PEP 508, the npm registry's rules with those of its old names, Maven's, RubyGems', Go's. */
const NAMES = {
    pypi: /^[a-z\d](?:[\w.-]*[a-z\d])?$/i,
    npm: /^(?:@[a-z\d~-][\w.~-]*\/)?[a-z\d~-][\w.~-]*$/i,
    maven: /^[\w.-]+$/,
    gem: /^[\w.-]+$/,
    golang: /^[\w~-][\w.~-]*(?:\/[\w~-][\w.~-]*)*$/,
};
const VERSION = /^[a-z\d][\w.+!~-]*$/i;
/** The one spelling of a name, where the type has one. */
const SPELLINGS = {
    pypi: (name) => name.toLowerCase().replaceAll('_', '-'),
    golang: (name) => name.toLowerCase(),
};
/** @returns undefined where a part is none that the package's registry would take */
function purlOf(type, { group, name, version }) {
    const parts = [...(group === undefined ? [] : [group]), name];
    if (type === 'maven' && parts.length < 2)
        return undefined;
    const isValid = parts.every((part) => part.length <= MOST_CHARACTERS && NAMES[type].test(part));
    if (!isValid || !isVersion(version))
        return undefined;
    const spell = SPELLINGS[type] ?? ((text) => text);
    const path = parts.flatMap((part) => spell(part).split('/')).map(encoded);
    return `pkg:${type}/${path.join('/')}@${encoded(version)}`;
}
function isVersion(version) {
    return version.length <= MOST_CHARACTERS && VERSION.test(version);
}
/** Everything but letters, digits and `.-_~:` is percent-encoded. */
function encoded(text) {
    return encodeURIComponent(text)
        .replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
        .replaceAll('%3A', ':');
}

;// CONCATENATED MODULE: ./build/src/sbom/inventory.js



/** Some write the whole text where an identifier belongs. */
const MOST_LICENCE_CHARACTERS = 200;
/**
 * The packages of a layer, as their own metadata tell: of distributions of Python, of npm, of jars, of gems, and of what
 * programs in Go were built of. What is only part of another package, as the copies in `_vendor` are, is no package here.
 */
function inventoryOf(files) {
    const components = new Map();
    const leftOut = [];
    for (const file of files) {
        const found = packagesIn(file);
        if (!found)
            continue;
        const described = found.packages.map((one) => componentOf(found.type, one, file.path));
        const named = described.filter((one) => one !== undefined);
        if (named.length === 0 || named.length < described.length)
            leftOut.push(file.path);
        for (const one of named) {
            const known = components.get(keyOf(one));
            if (known)
                known.paths.push(file.path);
            else
                components.set(keyOf(one), one);
        }
    }
    const sorted = [...components].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, component]) => component);
    return { components: sorted, leftOut };
}
function keyOf({ purl, name, version }) {
    // Behind every purl.
    return purl ?? `unknown ${name}@${version}`;
}
const PYTHON = /^(?:.*\/)?[^/]+\.(?:dist-info\/METADATA|egg-info\/PKG-INFO)$/;
const GEM = /(?:^|\/)specifications\/(?:default\/)?[^/]+\.gemspec$/;
/** Undefined for a file that describes no package. */
function packagesIn({ path, type, contents = {} }) {
    if (type !== 'file')
        return undefined;
    const { installed, nodePackage, javaModules, goModules } = contents;
    if (PYTHON.test(path))
        return path.includes('/_vendor/') ? undefined : { type: 'pypi', packages: installed ? [installed] : [] };
    if (GEM.test(path))
        return { type: 'gem', packages: installed ? [installed] : [] };
    if (isNodePackage(path)) {
        const { license, ...rest } = nodePackage ?? { name: '', version: '' };
        return { type: 'npm', packages: [{ ...rest, ...(license !== undefined && { licenses: [license] }) }] };
    }
    if (/\.jar$/i.test(path))
        return { type: 'maven', packages: javaModules ?? jarByName(path) };
    return goModules && { type: 'golang', packages: goModules };
}
/**
 * Tells the package.json of a package that npm installed, in `node_modules` or the `node_modules` of such a package; what
 * lies deeper in one are samples for its tests.
 */
function isNodePackage(path) {
    const start = /(?:^|\/)node_modules\//.exec(path)?.index;
    if (start === undefined || !path.endsWith('/package.json'))
        return false;
    return /^(?:\/?node_modules\/(?:@[^/]+\/)?[^/@.][^/]*)+\/package\.json$/.test(path.slice(start));
}
/** `commons-io-2.16.1.jar` is a name and a version; there may be jars without either. */
function jarByName(path) {
    const { ecosystem, name, versions } = (0,package_places/* placeOf */.$)(path);
    const [version] = versions;
    return ecosystem === 'java' && version !== undefined ? [{ name, version }] : [];
}
/** Undefined where name or version can be none. */
function componentOf(type, one, path) {
    const { group, name, version, licenses = [] } = one;
    const purl = purlOf(type, one);
    // A jar may be without a group, or with a sentence for its name, and is worth listing all the same.
    const isListed = type === 'maven' && /^[\w.+@ -]{1,200}$/.test(name) && isVersion(version);
    if (purl === undefined && (group !== undefined || !isListed))
        return undefined;
    const [, scope, bare = name] = type === 'npm' ? (/^(@[^/]+)\/(.+)$/.exec(name) ?? []) : [];
    const inGroup = scope ?? group;
    return {
        ...(purl !== undefined && { purl }),
        ...(inGroup !== undefined && { group: inGroup }),
        ...{ name: bare, version, paths: [path] },
        licences: licencesOf(licenses.filter((said) => said.length <= MOST_LICENCE_CHARACTERS)),
    };
}

;// CONCATENATED MODULE: ./build/src/sbom/look-inside.js






/** Files that a warning names, and that the report has. */
const MOST_TOLD = { warning: 3, report: 100 };
/** Lists the packages of a layer, and warns of what should describe one and does not. */
function takeInventory(files, report) {
    const inventory = inventoryOf(files);
    const { components, leftOut } = inventory;
    report.inside = { packages: components.length, leftOut: leftOut.slice(0, MOST_TOLD.report) };
    log/* log */.Rm.info(`${(0,inside/* packagesTold */.Z)(components.length)} inside`);
    if (leftOut.length === 0)
        return inventory;
    const named = leftOut.slice(0, MOST_TOLD.warning).join(', ');
    const more = leftOut.length - MOST_TOLD.warning;
    const warning = `The list of packages is not complete: what should describe a package is broken, or has a name or version that no package can have, in ${named}${more > 0 ? ` and ${(0,units/* formatCount */.B4)(more)} more files` : ''}.`;
    log/* log */.Rm.warning(warning);
    report.warnings.push(warning);
    return inventory;
}
/** The bill of materials of a layer, as it is written. */
function sbomText(billed, { components }) {
    return `${(0,sanitise/* json */.Pq)((0,cyclonedx/* cyclonedx */.yP)(billed, components), 1)}\n`;
}

;// CONCATENATED MODULE: ./build/src/sbom/index.js
/** What lists the packages of a layer, to be loaded as one and only where that is asked for. */




/***/ }),

/***/ 8917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ sortOut),
/* harmony export */   H: () => (/* binding */ readIgnoreList)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _layer_unreadable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8616);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6762);
/* harmony import */ var _rollout_glob_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6381);





const FIELDS = ['id', 'package', 'reason', 'expires'];
const MOST_BYTES = 1 << 20;
const EXAMPLE = '`{ "vulnerabilities": [{ "id": "CVE-2023-43804", "package": "pkg:pypi/urllib3@1.26.*", "reason": "…", "expires": "2027-03-31" }] }`';
/**
 * Reads the list of vulnerabilities that do not count: JSON in the manner of a VEX document.
 * @param file below the workspace, as the user wrote it
 * @throws Problem where it cannot be read, or an entry is without a reason or a date
 */
function readIgnoreList(file, workspace) {
    const list = fieldsOf(parsed(file, workspace))['vulnerabilities'];
    if (!Array.isArray(list))
        throw refusal(file, 'holds no list "vulnerabilities"');
    return list.map((entry, index) => checked(entry, `entry ${index + 1} of "${file}"`));
}
function parsed(file, workspace) {
    let text;
    try {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, file);
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).size > MOST_BYTES)
            throw Object.assign(new Error('too large'), { code: 'EFBIG' });
        text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
    }
    catch (error) {
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .A(`The \`vulnerability-ignore-file\` "${file}" cannot be read (${(0,_layer_unreadable_js__WEBPACK_IMPORTED_MODULE_2__/* .systemCode */ .x)(error)}).`, 'Check its path, which is below the workspace, and that a step before this one checks out (`uses: actions/checkout`).');
    }
    try {
        return JSON.parse(text);
    }
    catch {
        throw refusal(file, 'is no JSON');
    }
}
function refusal(file, fault) {
    return new _problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .A(`The \`vulnerability-ignore-file\` "${file}" ${fault}.`, `It is written like this: ${EXAMPLE}.`);
}
function checked(entry, where) {
    const fields = fieldsOf(entry);
    for (const name of FIELDS) {
        const value = fields[name];
        if (typeof value === 'string' && value.trim() !== '')
            continue;
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .A(`In the \`vulnerability-ignore-file\`, ${where} has no "${name}".`, `Each entry says which vulnerability of which package does not count, why, and until when: ${EXAMPLE}.`);
    }
    const odd = Object.keys(fields).find((name) => !FIELDS.includes(name));
    if (odd !== undefined) {
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .A(`In the \`vulnerability-ignore-file\`, ${where} has "${odd}", which has no meaning.`, `An entry has ${FIELDS.join(', ')}.`);
    }
    const { id = '', package: name = '', reason = '', expires = '' } = fields;
    if (!isDay(expires)) {
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .A(`In the \`vulnerability-ignore-file\`, ${where} has the date "${expires}".`, 'Write the last day that it holds as year, month and day: `"expires": "2027-03-31"`.');
    }
    return { id, package: name, reason, expires };
}
function isDay(text) {
    if (!/^\d{4}-\d\d-\d\d$/.test(text))
        return false;
    const day = new Date(`${text}T00:00:00Z`);
    return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
function fieldsOf(value) {
    const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isRecord ? value : {};
}
/**
 * Holds vulnerabilities against a list of those that do not count.
 * @param today `2026-11-23`
 */
function sortOut(known, list, today) {
    const valid = list.filter(({ expires }) => expires >= today);
    const isIgnored = (one) => valid.some((entry) => isAbout(entry, one));
    const counting = known.filter((one) => !isIgnored(one));
    return {
        counting,
        ignored: known.filter(isIgnored),
        expired: list.filter((entry) => entry.expires < today && counting.some((one) => isAbout(entry, one))),
        unused: list.filter((entry) => !known.some((one) => isAbout(entry, one))),
    };
}
function isAbout(entry, one) {
    if (entry.id.toLowerCase() !== one.id.toLowerCase())
        return false;
    return (0,_rollout_glob_js__WEBPACK_IMPORTED_MODULE_4__/* .matchesGlob */ .k)(entry.package, one.package) || one.package.startsWith(`${entry.package}@`);
}


/***/ })

};
