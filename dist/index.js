import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 5074:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

module.exports = __nccwpck_require__.p + "file-worker.js";

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 3106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ }),

/***/ 8448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B7: () => (/* binding */ claim),
/* harmony export */   Xe: () => (/* binding */ piecesOf),
/* harmony export */   _r: () => (/* binding */ release),
/* harmony export */   ts: () => (/* binding */ PIECE_BYTES),
/* harmony export */   y9: () => (/* binding */ perform)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3024);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5919);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8522);
/**
 * The thread that touches file contents: it digests files and deflates pieces of them.
 *
 * It imports nothing but Node's own modules, because the bundler copies this file beside the bundle as it is.
 * Everything here is synchronous on purpose: on thousands of small files the cost is the round trips of the
 * libuv pool, not the work (measured: 16 µs a file of 7 kB this way, hash and checksum included).
 */




/** How much of a file one task deflates, and the step of a digest's checkpoints, in bytes. */
const PIECE_BYTES = 1 << 20;
/** Deflate looks back this far, so a piece is primed with as much of what stands before it. */
const WINDOW_BYTES = 32 * 1024;
/** Deflate never adds more than this to a piece, nor 64 times this to a task. */
const SLACK_BYTES = 1024;
const TEXT = { level: 5, memLevel: 9 };
const BINARY = { level: 6, memLevel: 8 };
const HUFFMAN = { strategy: node_zlib__WEBPACK_IMPORTED_MODULE_3__.constants.Z_HUFFMAN_ONLY, memLevel: 9 };
const STORED_BLOCKS = { level: 0 };
/** How many pieces a file of so many bytes has; an empty one has one too. */
function piecesOf(size) {
    return Math.max(1, Math.ceil(size / PIECE_BYTES));
}
const { O_RDONLY = 0, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants;
const OPEN_FLAGS = O_RDONLY | O_NOFOLLOW | O_NONBLOCK;
/**
 * Opens a file for reading without following a link that took its place since the walk, and without hanging on
 * a FIFO that did. Windows has neither flag.
 */
function openRegular(source) {
    const fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(source, OPEN_FLAGS);
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(fd);
    if (stat.isFile())
        return { fd, size: stat.size, mode: stat.mode };
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(fd);
    throw Object.assign(new Error('not a regular file'), { code: 'ENOTFILE' });
}
function readFully(fd, into, position) {
    let filled = 0;
    while (filled < into.length) {
        const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(fd, into, filled, into.length - filled, position + filled);
        if (read === 0)
            break;
        filled += read;
    }
    return filled;
}
/**
 * @param size of the file when it was opened; nothing beyond it is read, so its end takes no read of its own
 * @returns the next piece of the file, shorter at its end; valid until the next read
 */
function readBlock(fd, position, size) {
    return input.subarray(0, readFully(fd, input.subarray(0, Math.min(PIECE_BYTES, size - position)), position));
}
// Both are used again for every task: what the garbage collector never sees need not wait for it.
const input = Buffer.allocUnsafeSlow(WINDOW_BYTES + PIECE_BYTES);
const output = Buffer.allocUnsafeSlow(2 * PIECE_BYTES + 64 * SLACK_BYTES);
/** Digests one open file: SHA-256 of its bytes, and the running CRC-32 after every piece. */
function digest(fd, size, checkpoints) {
    const first = readBlock(fd, 0, size);
    checkpoints.push((0,node_zlib__WEBPACK_IMPORTED_MODULE_3__.crc32)(first));
    // Most files end here, and the one-shot hash costs half of the other on them.
    if (first.length === size)
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', first);
    const rest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(first);
    for (let at = first.length; at < size;) {
        const block = readBlock(fd, at, size);
        if (block.length === 0)
            throw Object.assign(new Error('shrunk'), { code: 'ECHANGED' });
        rest.update(block);
        checkpoints.push((0,node_zlib__WEBPACK_IMPORTED_MODULE_3__.crc32)(block, checkpoints.at(-1)));
        at += block.length;
    }
    return rest.digest('hex');
}
function digestFiles(files, maxBytes) {
    const sizes = new Float64Array(files.length);
    const executables = new Uint8Array(files.length);
    const digests = { sizes, executables, sha256: '', checkpoints: [], errors: [] };
    for (const [index, source] of files.entries()) {
        try {
            const { fd, size, mode } = openRegular(source);
            try {
                if (size > maxBytes)
                    throw Object.assign(new Error('too large'), { code: 'EFBIG' });
                digests.sha256 += digest(fd, size, digests.checkpoints);
                sizes[index] = size;
                executables[index] = Number((mode & 0o111) !== 0);
            }
            finally {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(fd);
            }
        }
        catch (error) {
            digests.errors.push([index, errorCode(error)]);
        }
    }
    return digests;
}
/**
 * How to deflate these bytes. Text is searched a level less: the trees of `npm run bench` pack in a
 * tenth to a third less time and grow by one percent.
 * Matching is wasted on weights, images and archives, which a sample tells: only Huffman coding where matching adds
 * nothing to it, stored where that gains nothing either.
 */
function encodingOf(data) {
    if (!data.subarray(0, 4096).includes(0))
        return TEXT;
    if (data.length < 128 * 1024)
        return BINARY;
    const sample = Buffer.concat([0.1, 0.4, 0.6, 0.9].map((at) => {
        const start = Math.floor(data.length * at) - 4096;
        return data.subarray(start, start + 8192);
    }));
    const huffman = (0,node_zlib__WEBPACK_IMPORTED_MODULE_3__.deflateRawSync)(sample, HUFFMAN).length;
    if ((0,node_zlib__WEBPACK_IMPORTED_MODULE_3__.deflateRawSync)(sample, BINARY).length < huffman * 0.995)
        return BINARY;
    return huffman < sample.length * 0.995 ? HUFFMAN : STORED_BLOCKS;
}
/** Deflates a piece; all but the last of a file end on a byte boundary, so that the pieces join into one stream. */
function deflate(data, dictionary, last) {
    return (0,node_zlib__WEBPACK_IMPORTED_MODULE_3__.deflateRawSync)(data, {
        ...encodingOf(data),
        ...(dictionary.length > 0 && { dictionary }),
        finishFlush: last ? node_zlib__WEBPACK_IMPORTED_MODULE_3__.constants.Z_FINISH : node_zlib__WEBPACK_IMPORTED_MODULE_3__.constants.Z_SYNC_FLUSH,
        chunkSize: data.length + SLACK_BYTES, // one buffer, which release() can free
    });
}
/** Reads one piece, proves that the bytes are those that were digested, and packs them; valid until the next. */
function packPiece(piece) {
    const before = Math.min(piece.start, WINDOW_BYTES);
    const { fd, size } = openRegular(piece.source);
    let filled;
    try {
        filled = readFully(fd, input.subarray(0, before + piece.length), piece.start - before);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(fd);
    }
    const data = input.subarray(before, filled);
    const grown = piece.last && size !== piece.start + piece.length;
    if (grown || data.length !== piece.length || (0,node_zlib__WEBPACK_IMPORTED_MODULE_3__.crc32)(data, piece.crcBefore) !== piece.crcAfter) {
        throw Object.assign(new Error('changed'), { code: 'ECHANGED' });
    }
    const whole = piece.start === 0 && piece.last;
    const packed = deflate(data, input.subarray(0, before), piece.last);
    return whole && packed.length >= data.length
        ? { bytes: data, deflated: false }
        : { bytes: packed, deflated: true };
}
/**
 * Frees a large buffer that nobody will read again. The collector sees a small object and would let tens of
 * megabytes pile up. Small ones share a pool and are left to it; Node 20 has no way to do this.
 */
function release({ buffer }) {
    if (buffer instanceof ArrayBuffer && buffer.byteLength > 64 * 1024 && 'transfer' in buffer)
        buffer.transfer(0);
}
/** Packs the pieces of one task, which together are under 2 MiB, one after another. */
function packPieces(pieces) {
    const packed = [];
    let filled = 0;
    for (const piece of pieces) {
        try {
            const { bytes, deflated } = packPiece(piece);
            output.set(bytes, filled);
            filled += bytes.length;
            packed.push({ length: bytes.length, deflated });
            if (deflated)
                release(bytes);
        }
        catch (error) {
            return { kind: 'failed', source: piece.source, error: errorCode(error) };
        }
    }
    return { kind: 'deflate', packed, bytes: new Uint8Array(output.subarray(0, filled)) };
}
function errorCode(error) {
    return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
/** Does one task; what goes wrong with a file is an answer too. */
function perform(task) {
    if (task.kind === 'deflate')
        return packPieces(task.pieces);
    return { kind: 'digest', digests: digestFiles(task.files, task.maxBytes) };
}
/** Takes a task in hand, unless another thread has: each open task's number stands in the shared table. */
function claim(claims, ticket) {
    return Atomics.compareExchange(claims, ticket % claims.length, ticket, 0) === ticket;
}
/** What is handed over instead of copied. */
function buffersOf(answer) {
    if (answer.kind === 'deflate')
        return [answer.bytes.buffer];
    return answer.kind === 'digest' ? [answer.digests.sizes.buffer, answer.digests.executables.buffer] : [];
}
if (!node_worker_threads__WEBPACK_IMPORTED_MODULE_2__.isMainThread && node_worker_threads__WEBPACK_IMPORTED_MODULE_2__.parentPort) {
    const port = node_worker_threads__WEBPACK_IMPORTED_MODULE_2__.parentPort;
    const claims = node_worker_threads__WEBPACK_IMPORTED_MODULE_2__.workerData;
    port.on('message', ({ ticket, task }) => {
        if (!claim(claims, ticket))
            return;
        const answer = perform(task);
        port.postMessage({ ticket, answer }, buffersOf(answer));
    });
}


/***/ }),

/***/ 7284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ startWorkers),
/* harmony export */   a: () => (/* binding */ inOrder)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8161);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5919);
/* harmony import */ var _file_worker_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8448);



/** Tasks under way at a time, at the most; the largest folder makes 1,024. */
const MAX_TASKS = 1 << 16;
/** A thread's heap holds file names and little else; a small young generation keeps its garbage small, in MB. */
const HEAP = { maxYoungGenerationSizeMb: 4, maxOldGenerationSizeMb: 128 };
/**
 * Starts the threads; they boot while the caller goes on.
 *
 * Every task goes to a thread at once, so that none is idle while this thread walks a folder or loads the AWS SDK.
 * Whoever comes to it first claims it: when this thread has time, it takes the task that is last in line.
 * @param threads how many; by default one for each core but this thread's own
 */
function startWorkers(threads = Math.min(Math.max((0,node_os__WEBPACK_IMPORTED_MODULE_0__.availableParallelism)() - 1, 1), 16)) {
    const claims = new Int32Array(new SharedArrayBuffer(MAX_TASKS * Int32Array.BYTES_PER_ELEMENT));
    const jobs = new Map();
    const inLine = [];
    let issued = 0;
    let helping = false;
    let failure;
    const pool = Array.from({ length: threads }, () => startThread(claims, answered, fail));
    function answered(ticket, answer) {
        const job = jobs.get(ticket);
        jobs.delete(ticket);
        if (job)
            job.thread.load -= 1;
        job?.resolve(answer);
    }
    /** One thread that dies (of memory, say) ends the work of all: its share would be missing. */
    function fail(error) {
        failure ??= error;
        for (const { reject } of jobs.values())
            reject(error);
        jobs.clear();
    }
    /** A task a turn, so that whatever else waits for this thread gets its turn. */
    function help() {
        if (helping || inLine.length === 0)
            return;
        helping = true;
        setImmediate(() => {
            helping = false;
            const ticket = claimLast(claims, inLine);
            const job = ticket && jobs.get(ticket);
            if (!job)
                return;
            try {
                answered(ticket, (0,_file_worker_js__WEBPACK_IMPORTED_MODULE_2__/* .perform */ .y9)(job.task));
            }
            catch (error) {
                job.reject(error);
            }
            help();
        });
    }
    return {
        hands: threads + 1,
        run: (task) => new Promise((resolve, reject) => {
            if (failure)
                return reject(failure);
            const thread = pool.reduce((idlest, one) => (one.load < idlest.load ? one : idlest));
            const ticket = ++issued;
            Atomics.store(claims, ticket % MAX_TASKS, ticket);
            thread.load += 1;
            jobs.set(ticket, { task, thread, resolve, reject });
            thread.worker.postMessage({ ticket, task });
            inLine.push(ticket);
            help();
        }),
        close: async () => {
            inLine.length = 0;
            await Promise.all(pool.map(({ worker }) => worker.terminate()));
        },
    };
}
/** Claims the task last in line that no thread has claimed yet. */
function claimLast(claims, inLine) {
    for (let ticket = inLine.pop(); ticket !== undefined; ticket = inLine.pop()) {
        if ((0,_file_worker_js__WEBPACK_IMPORTED_MODULE_2__/* .claim */ .B7)(claims, ticket))
            return ticket;
    }
    return undefined;
}
function startThread(claims, onAnswer, onError) {
    const file = new URL(/* asset import */ __nccwpck_require__(5074), __nccwpck_require__.b);
    const worker = new node_worker_threads__WEBPACK_IMPORTED_MODULE_1__.Worker(file, { resourceLimits: HEAP, workerData: claims });
    worker.on('message', ({ ticket, answer }) => onAnswer(ticket, answer));
    worker.on('error', onError);
    return { worker, load: 0 };
}
/** Tasks a hand has before it: one it works on, one on its way, and one whose answer waits for its turn. */
const TASKS_PER_HAND = 3;
/**
 * Runs tasks side by side and yields their answers in the order of the tasks. At most `window` answers are under
 * way or held at a time, which bounds the memory whatever the number of tasks.
 */
async function* inOrder(workers, tasks, window = workers.hands * TASKS_PER_HAND) {
    const ahead = [];
    const iterator = tasks[Symbol.iterator]();
    for (;;) {
        while (ahead.length < window) {
            const next = iterator.next();
            if (next.done)
                break;
            const answer = workers.run(next.value.task);
            answer.catch(() => undefined); // reported when its turn comes
            ahead.push({ item: next.value, answer });
        }
        const next = ahead.shift();
        if (!next)
            return;
        yield { ...next.item, answer: await next.answer };
    }
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/publicPath */
/******/ (() => {
/******/ 	var scriptUrl;
/******/ 	if (typeof import.meta.url === "string") scriptUrl = import.meta.url
/******/ 	// When supporting browsers where an automatic publicPath is not supported you must specify an output.publicPath manually via configuration
/******/ 	// or pass an empty string ("") and set the __webpack_public_path__ variable from your code to use your own logic.
/******/ 	if (!scriptUrl) throw new Error("Automatic publicPath is not supported in this browser");
/******/ 	scriptUrl = scriptUrl.replace(/#.*$/, "").replace(/\?.*$/, "").replace(/\/[^\/]+$/, "/");
/******/ 	__nccwpck_require__.p = scriptUrl;
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	__nccwpck_require__.b = new URL("./", import.meta.url);
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ publish)
/* harmony export */ });
/* harmony import */ var _layer_workers_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7284);
/**
 * What the bundle exports: one function for each action; `dist/<action>.js` calls it.
 *
 * What an action is made of is loaded by it, and after the threads that read the layer were started: they boot on
 * one core while this one loads.
 */

/** The root action. */
async function publish() {
    const workers = (0,_layer_workers_js__WEBPACK_IMPORTED_MODULE_0__/* .startWorkers */ .G)();
    const action = await Promise.all(/* import() */[__nccwpck_require__.e(54), __nccwpck_require__.e(529)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8529));
    await action.publish(workers);
}

var __webpack_exports__publish = __webpack_exports__.m;
export { __webpack_exports__publish as publish };
