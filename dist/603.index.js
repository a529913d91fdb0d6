export const id = 603;
export const ids = [603];
export const modules = {

/***/ 4603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readLiveLayer: () => (/* binding */ readLiveLayer)
});

// EXTERNAL MODULE: ./build/src/compare/compare.js
var compare = __webpack_require__(5226);
;// CONCATENATED MODULE: ./build/src/compare/telling-files.js
const NODE_LOCK = /^(.*\/|)node_modules\/\.package-lock\.json$/;
const NODE_PACKAGE = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/@.][^/]*\/package\.json$/;
const PYTHON_RECORD = /^(.*\/)([^/]+)-[^/-]+\.dist-info\/RECORD$/;
/**
 * The files of a live layer that tell what its paths do not: the versions of Node.js packages, from npm's lock file or
 * else from each package.json, and what belonged to Python packages that are gone, from their RECORD.
 * @param current entries of the layer it is compared with
 * @returns the most telling first
 */
function tellingFiles(live, current) {
    const locks = live.filter(({ path }) => NODE_LOCK.test(path));
    const locked = locks.map(({ path }) => path.slice(0, path.lastIndexOf('/') + 1));
    const packages = live
        .filter(({ path }) => NODE_PACKAGE.test(path) && !locked.some((folder) => path.startsWith(folder)))
        .sort((a, b) => depth(a) - depth(b));
    const kept = new Set(current.map(distributionOf));
    const records = live.filter((file) => {
        const distribution = distributionOf(file);
        return distribution !== undefined && !kept.has(distribution);
    });
    return [...locks, ...records, ...packages];
}
/** Where a RECORD is, and whose. */
function distributionOf({ path }) {
    const [, folder, name] = PYTHON_RECORD.exec(path) ?? [];
    return folder && name && folder + name;
}
function depth({ path }) {
    return path.split('/').length;
}

// EXTERNAL MODULE: ./build/src/contents/inspect.js + 10 modules
var inspect = __webpack_require__(3949);
// EXTERNAL MODULE: ./build/src/layer/archive-directory.js
var archive_directory = __webpack_require__(7691);
// EXTERNAL MODULE: ./build/src/layer/entry.js
var entry = __webpack_require__(6011);
// EXTERNAL MODULE: ./build/src/problem.js
var problem = __webpack_require__(6762);
// EXTERNAL MODULE: ./build/src/aws/arn.js
var aws_arn = __webpack_require__(2672);
// EXTERNAL MODULE: ./build/src/aws/layers.js
var aws_layers = __webpack_require__(6993);
// EXTERNAL MODULE: ./build/src/aws/object-ranges.js
var object_ranges = __webpack_require__(9571);
// EXTERNAL MODULE: ./build/src/aws/remote-archive.js
var remote_archive = __webpack_require__(446);
;// CONCATENATED MODULE: ./build/src/aws/layer-archive.js










/**
 * Reads a published version as far as a comparison needs it, without fetching its zip: the central directory, and the
 * few files that tell the versions of its packages.
 * @returns undefined where the layer has no version yet
 * @throws Problem when AWS does not show the version
 */
async function readLiveLayer(aws, { layerName, arn, current }) {
    const arns = arn ? [arn] : (await (0,aws_layers/* listVersions */.yO)(aws, layerName, 'first')).map((version) => version.arn);
    // A version that was deleted since it was listed is passed over.
    for (const candidate of arns) {
        const layer = layerIn(aws, candidate);
        const located = await (0,aws_layers/* locateVersion */.TX)(aws, layer);
        if (located)
            return liveLayer(aws, layer, located, current);
    }
    if (!arn)
        return undefined;
    throw new problem/* Problem */.A(`There is no layer version ${arn}.`, 'Check the ARN in `compare-with`, or write `compare-with: latest`; a deleted version cannot be read any more.');
}
function layerIn({ region }, arn) {
    const layer = (0,aws_arn/* parseLayerVersionArn */.i)(arn);
    if (layer?.region === region)
        return layer;
    throw new problem/* Problem */.A(`${arn} is no layer version in ${region}, and AWS shows a version only in its own region.`, layer ? `Run the step with \`AWS_REGION: ${layer.region}\`.` : 'Check the ARN in `compare-with`.');
}
async function liveLayer(aws, layer, located, current) {
    const { arn, version, description, codeSize } = located.version;
    const archive = openArchive(aws, layer, located);
    const files = await readFiles(archive, current).catch(problemOrThrow);
    return { arn, version, description, codeSize, declared: located.declared, files };
}
function problemOrThrow(error) {
    if (error instanceof problem/* Problem */.A)
        return error;
    throw error;
}
function openArchive(aws, layer, located) {
    const size = located.version.codeSize;
    const refuse = (what) => new problem/* Problem */.A(`${layer.arn} cannot be compared: ${what}.`, 'Run the job again if that may pass; `base-path` compares with a checkout and needs no AWS.');
    let next = located;
    const locate = async () => {
        const location = (next ?? (await (0,aws_layers/* locateVersion */.TX)(aws, layer)))?.location;
        next = undefined;
        if (!location)
            throw refuse('AWS gives no URL of its archive');
        return location;
    };
    return { ...(0,object_ranges/* rangeReader */.n)({ size, locate, clock: aws.clock, refuse }), size, refuse };
}
/** Of an archive that is not small this share is read at the most. */
const SHARE_READ = 0.02;
/** Where the directory alone is more, as of thousands of small files, npm's lock file is still worth its bytes. */
const ALLOWANCE = 64 * 1024;
async function readFiles(archive, current) {
    const { size } = archive;
    const { directory, entries } = await (0,remote_archive/* readRemoteDirectory */.g)(archive);
    const spent = size - Math.min(archive.heldFrom(), directory.offset);
    const left = Math.max(remote_archive/* SMALL_ARCHIVE */.z, size * SHARE_READ) - spent;
    const budget = spent === size ? Infinity : left > 0 ? left : ALLOWANCE;
    const contents = await contentsOf(entries, current, { read: archive.read, budget });
    return (0,entry/* sortByPath */.$)(entries).map(({ path, type, executable, crc, size: bytesOfFile }) => {
        const known = contents.get(path);
        return { path, type, executable, crc, size: bytesOfFile, ...(known && { contents: known }) };
    });
}
/** Files larger than this are not looked into: a lock file of a thousand packages has a fifth. */
const MAX_TELLING_BYTES = 4 * 1024 * 1024;
/** What the telling files say, by path: as the same file of the current layer does, or else as it is fetched. */
async function contentsOf(entries, current, { read, budget }) {
    const contents = new Map();
    const known = new Map(current.map((file) => [file.path, file]));
    const sameAs = (entry) => {
        const file = known.get(entry.path);
        return file && (0,compare/* isSame */.F)(file, entry) ? file : undefined;
    };
    for (const entry of entries) {
        const same = sameAs(entry)?.contents;
        if (same)
            contents.set(entry.path, same);
    }
    const unknown = tellingFiles(entries, current).filter((entry) => !sameAs(entry) && entry.size <= MAX_TELLING_BYTES);
    for (const [entry, bytes] of await fetchEntries((0,archive_directory/* spansOf */.Ly)(unknown, budget), read)) {
        const told = (0,inspect/* inspect */.N)(entry.path, bytes.length, (from, length) => bytes.subarray(from, from + length));
        if (told)
            contents.set(entry.path, told);
    }
    return contents;
}
const REQUESTS_AT_ONCE = 8;
/** Unpacks the entries of some spans. What cannot be had stays unknown: the comparison is worth having without it. */
async function fetchEntries(spans, read) {
    const fetched = [];
    for (let at = 0; at < spans.length; at += REQUESTS_AT_ONCE) {
        const batch = spans.slice(at, at + REQUESTS_AT_ONCE);
        const answers = await Promise.allSettled(batch.map(({ from, to }) => read(from, to)));
        for (const [index, answer] of answers.entries()) {
            const span = batch[index];
            if (answer.status === 'rejected' || !span)
                return fetched;
            for (const entry of span.entries) {
                const bytes = (0,archive_directory/* unpackEntry */.$7)(answer.value.subarray(entry.offset - span.from), entry);
                if (bytes)
                    fetched.push([entry, bytes]);
            }
        }
    }
    return fetched;
}


/***/ })

};
