export const id = 122;

export const ids = [ 122, 13 ];

export const modules = {
 1479: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   u: () => artifactFiles
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
  function artifactFiles(place, isWanted) {
   const stats = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(place, {
    throwIfNoEntry: false
   });
   if (!stats) return undefined;
   if (stats.isFile()) return [ place ];
   return stats.isDirectory() ? filesIn(place, isWanted).sort() : [];
  }
  function filesIn(folder, isWanted) {
   return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, {
    withFileTypes: true
   }).flatMap(entry => {
    const path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name);
    if (entry.isDirectory()) return filesIn(path, isWanted);
    return entry.isFile() && isWanted(entry.name) ? [ path ] : [];
   });
  }
 },
 3297: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   In: () => interruptible,
   NQ: () => refuseInterrupted,
   j$: () => Interrupted
  });
  var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8474);
  var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6762);
  class Interrupted extends _problem_js__WEBPACK_IMPORTED_MODULE_1__.A {
   constructor(options) {
    super("The job was cancelled.", "Run the job again; it goes on where this one stopped.", options);
    this.name = "Interrupted";
   }
  }
  const GRACE = 2e3;
  function interruptible(clock, interruption) {
   (0, node_events__WEBPACK_IMPORTED_MODULE_0__.setMaxListeners)(0, interruption);
   const grace = new AbortController;
   const endGrace = () => grace.abort();
   interruption.addEventListener("abort", () => clock.deadline(GRACE).addEventListener("abort", endGrace));
   return {
    now: () => clock.now(),
    sleep: async milliseconds => {
     refuseInterrupted(interruption);
     await clock.sleep(milliseconds, interruption).catch(error => {
      refuseInterrupted(interruption);
      throw error;
     });
     refuseInterrupted(interruption);
    },
    deadline: milliseconds => interruption.aborted ? interruption : AbortSignal.any([ clock.deadline(milliseconds), grace.signal ])
   };
  }
  function refuseInterrupted(interruption, cause) {
   if (interruption?.aborted) throw new Interrupted({
    cause: cause
   });
  }
 },
 5613: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   UD: () => compare,
   iv: () => difference,
   Ft: () => isSame
  });
  var layer_packages = __webpack_require__(4066);
  var size = __webpack_require__(6770);
  var configuration_files = __webpack_require__(2150);
  function compareConfiguration(before, after) {
   if (!(0, configuration_files.u)(before) || !(0, configuration_files.u)(after)) return undefined;
   const result = {
    onlyHere: [],
    onlyThere: [],
    same: 0,
    differing: 0,
    unread: []
   };
   for (const [there, here] of pairs(before, after)) compareFile(there, here, result);
   return result;
  }
  function pairs(before, after) {
   const there = new Map(configured(before).map(file => [ file.path, file ]));
   const left = [];
   const found = [];
   for (const file of configured(after)) {
    const same = there.get(file.path);
    if (same) found.push([ same, file ]); else left.push(file);
    there.delete(file.path);
   }
   for (const file of left) {
    const isLike = ({path: path}) => (0, configuration_files.b)(path) === (0, configuration_files.b)(file.path);
    const others = [ ...there.values() ].filter(isLike);
    const partner = others.length === 1 && left.filter(isLike).length === 1 ? others[0] : undefined;
    found.push([ partner, file ]);
    if (partner) there.delete(partner.path);
   }
   return [ ...found, ...[ ...there.values() ].map(file => [ file, undefined ]) ];
  }
  function configured(files) {
   return files.filter(({type: type, path: path}) => type === "file" && (0, configuration_files.b)(path));
  }
  function compareFile(there, here, result) {
   const sides = [ there, here ].flatMap(file => file ?? []);
   const unknown = sides.filter(({contents: contents}) => !contents?.configuration?.digests);
   if (unknown.length > 0) {
    result.unread.push(...new Set(unknown.map(({path: path}) => path)));
    return;
   }
   const old = new Map(there?.contents?.configuration?.digests);
   for (const [key, digest] of here?.contents?.configuration?.digests ?? []) {
    const other = old.get(key);
    if (other === undefined) result.onlyHere.push({
     file: here?.path ?? "",
     key: key
    }); else if (other === digest) result.same += 1; else result.differing += 1;
    old.delete(key);
   }
   for (const key of old.keys()) result.onlyThere.push({
    file: there?.path ?? "",
    key: key
   });
  }
  function compare(before, after) {
   const files = before.files ?? [];
   const differing = difference(files, after);
   const {added: added, removed: removed, changed: changed} = differing;
   const configuration = compareConfiguration(files, after);
   return {
    with: before.with,
    isNew: before.files === undefined,
    identical: before.files !== undefined && added.size + removed.size + changed.size === 0,
    unzippedSize: {
     before: (0, size.UT)(files),
     after: (0, size.UT)(after)
    },
    ...before.zippedSize !== undefined && {
     zippedBefore: before.zippedSize
    },
    files: {
     added: added.size,
     removed: removed.size,
     changed: changed.size
    },
    packages: packageChanges(files, after, differing),
    ...configuration && {
     configuration: configuration
    }
   };
  }
  function difference(before, after) {
   const old = new Map(before.map(file => [ file.path, file ]));
   const added = new Set;
   const changed = new Set;
   for (const file of after) {
    const was = old.get(file.path);
    if (!was) added.add(file.path); else if (!isSame(was, file)) changed.add(file.path);
    old.delete(file.path);
   }
   return {
    added: added,
    removed: new Set(old.keys()),
    changed: changed
   };
  }
  function isSame(a, b) {
   return a.size === b.size && a.crc === b.crc && a.type === b.type && (a.executable ?? b.executable) === (b.executable ?? a.executable) && (a.sha256 ?? b.sha256) === (b.sha256 ?? a.sha256);
  }
  function packageChanges(before, after, {added: added, removed: removed, changed: changed}) {
   const now = (0, layer_packages.Z)(after);
   const then = (0, layer_packages.Z)(before, now.owners);
   const touched = new Set;
   for (const path of [ ...removed, ...changed ]) touched.add(then.packageAt(path));
   for (const path of [ ...added, ...changed ]) touched.add(now.packageAt(path));
   const old = new Map(then.packages.map(one => [ keyOf(one), one ]));
   const changes = now.packages.map(one => {
    const was = old.get(keyOf(one));
    old.delete(keyOf(one));
    return packageChange(was, one, touched);
   });
   const gone = [ ...old.values() ].map(one => packageChange(one, undefined, touched));
   return [ ...changes, ...gone ].sort(byDifference);
  }
  function keyOf({ecosystem: ecosystem, name: name}) {
   return `${ecosystem} ${name}`;
  }
  function packageChange(before, after, touched) {
   const {ecosystem: ecosystem = "", name: name = ""} = before ?? after ?? {};
   return {
    ...{
     ecosystem: ecosystem,
     name: name
    },
    ...before && {
     before: stateOf(before)
    },
    ...after && {
     after: stateOf(after)
    },
    changed: touched.has(before) || touched.has(after) || before?.size !== after?.size
   };
  }
  function stateOf({version: version, size: size}) {
   return {
    ...version !== undefined && {
     version: version
    },
    size: size
   };
  }
  function byDifference(a, b) {
   return Number(b.changed) - Number(a.changed) || (a.changed ? growth(b) - growth(a) : sizeOf(b) - sizeOf(a)) || (a.name < b.name ? -1 : Number(a.name > b.name));
  }
  function growth({before: before, after: after}) {
   return Math.abs((after?.size ?? 0) - (before?.size ?? 0));
  }
  function sizeOf({before: before, after: after}) {
   return (after ?? before)?.size ?? 0;
  }
 },
 608: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $V: () => isHandOff,
   Pf: () => fieldsOf,
   uk: () => parseSourceArn,
   zI: () => reportedSource
  });
  var _checks_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3755);
  var _aws_arn_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2672);
  var _aws_partition_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1261);
  var _layer_version_mark_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9185);
  function isHandOff(value) {
   const source = reportedSource(value);
   if (!source) return false;
   const {description: description, codeSha256: codeSha256, codeSize: codeSize, declared: declared} = source;
   return [ description, codeSha256, codeSize, declared ].every(field => field !== undefined);
  }
  function reportedSource(value) {
   const {arn: arn, description: description, contentHash: contentHash, codeSha256: codeSha256, codeSize: codeSize, declared: declared} = fieldsOf(value);
   if (typeof arn !== "string" || !parseSourceArn(arn)) return undefined;
   if (description !== undefined && !isDescription(description)) return undefined;
   if (codeSha256 !== undefined && !isDigest(codeSha256)) return undefined;
   if (codeSize !== undefined && !isSize(codeSize)) return undefined;
   if (declared !== undefined && !isCompatibility(declared)) return undefined;
   if (contentHash !== undefined && !isHash(contentHash)) return undefined;
   const marked = description === undefined ? contentHash : (0, _layer_version_mark_js__WEBPACK_IMPORTED_MODULE_1__.TN)(description);
   if (contentHash !== undefined && contentHash !== marked) return undefined;
   return {
    arn: arn,
    ...description !== undefined && {
     description: description
    },
    ...marked !== undefined && {
     contentHash: marked
    },
    ...codeSha256 !== undefined && {
     codeSha256: codeSha256
    },
    ...codeSize !== undefined && {
     codeSize: codeSize
    },
    ...declared !== undefined && {
     declared: onlyDeclared(declared)
    }
   };
  }
  function parseSourceArn(arn) {
   const layer = (0, _aws_arn_js__WEBPACK_IMPORTED_MODULE_2__.i3)(arn);
   if (!layer || layer.name.length > _checks_limits_js__WEBPACK_IMPORTED_MODULE_0__.b.layerNameCharacters) return undefined;
   if (layer.partition !== (0, _aws_partition_js__WEBPACK_IMPORTED_MODULE_3__.i)(layer.region)) return undefined;
   return Number.isSafeInteger(layer.version) ? layer : undefined;
  }
  function fieldsOf(value) {
   return typeof value === "object" && value !== null ? value : {};
  }
  const MAX_ZIP_BYTES = 2 * _checks_limits_js__WEBPACK_IMPORTED_MODULE_0__.b.unzippedBytes;
  function isSize(value) {
   return Number.isSafeInteger(value) && value > 0 && value < MAX_ZIP_BYTES;
  }
  function isDescription(value) {
   return typeof value === "string" && value.length <= _checks_limits_js__WEBPACK_IMPORTED_MODULE_0__.b.descriptionCharacters;
  }
  function isDigest(value) {
   return typeof value === "string" && /^[A-Za-z0-9+/]{43}=$/.test(value);
  }
  function isHash(value) {
   return typeof value === "string" && /^[0-9a-f]{64}$/.test(value);
  }
  function isCompatibility(value) {
   const {runtimes: runtimes, architectures: architectures, license: license} = fieldsOf(value);
   if (!isList(runtimes, /^[a-z0-9.-]{1,40}$/) || !isList(architectures, /^[a-z0-9_]{1,20}$/)) return false;
   if (license === undefined) return true;
   return typeof license === "string" && license.length <= _checks_limits_js__WEBPACK_IMPORTED_MODULE_0__.b.licenseCharacters;
  }
  function isList(value, item) {
   return Array.isArray(value) && value.length <= _checks_limits_js__WEBPACK_IMPORTED_MODULE_0__.b.runtimes && value.every(one => typeof one === "string" && item.test(one));
  }
  function onlyDeclared({runtimes: runtimes, architectures: architectures, license: license}) {
   return {
    runtimes: [ ...runtimes ],
    architectures: [ ...architectures ],
    ...license !== undefined && {
     license: license
    }
   };
  }
 },
 7484: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Ey: () => sbomLine,
   HH: () => sbomWarnings,
   Pz: () => MOST_LEFT_OUT
  });
  var _units_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2958);
  var _inside_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5542);
  var _markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5340);
  var _sanitise_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7756);
  const MOST_LEFT_OUT = 100;
  const MOST_TOLD = 3;
  function sbomWarnings(region, {written: written, unread: unread, beyond: beyond}) {
   const named = items => `${items.slice(0, MOST_TOLD).join("; ")}${(0, _markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__.v)(items.length - MOST_TOLD)}`;
   const incomplete = written.flatMap(({arn: arn, leftOut: [first, ...more]}) => first === undefined ? [] : [ `${nameOf(arn)}: ${first}${(0, 
   _markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__.v)(more.length)}` ]);
   return [ ...incomplete.length > 0 ? [ `${region}: the list of packages is not complete where a file that should tell of them is broken, too large, or could not be read: ${named(incomplete)}.` ] : [], ...unread.length > 0 ? [ `${region}: there is no bill of materials of ${named(unread.map(({arn: arn, why: why}) => `${nameOf(arn)} (${why})`))}.` ] : [], ...beyond > 0 ? [ `${region}: there is no bill of materials of ${(0, 
   _units_js__WEBPACK_IMPORTED_MODULE_3__.B4)(beyond)} more layer versions, which are too many for one audit; \`layers\` chooses among them.` ] : [] ];
  }
  function nameOf(arn) {
   return arn.split(":").slice(-2).join(":");
  }
  function sbomLine(sboms) {
   if (!sboms) return [];
   const {written: written, folder: folder} = sboms;
   const packages = written.reduce((sum, one) => sum + one.packages, 0);
   const incomplete = written.filter(({leftOut: leftOut}) => leftOut.length > 0).length;
   const parts = [ `${(0, _markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__.hS)(written.length, "bill")[0] ?? "no bill"} of materials written to ${(0, 
   _sanitise_js__WEBPACK_IMPORTED_MODULE_2__.aY)((0, _markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__.vI)(folder, 140))}`, (0, 
   _inside_js__WEBPACK_IMPORTED_MODULE_0__.Z)(packages), ...incomplete > 0 ? [ `${(0, _units_js__WEBPACK_IMPORTED_MODULE_3__.B4)(incomplete)} not complete` ] : [] ];
   return [ parts.join(", ") ];
  }
 },
 5072: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $$: () => bytesOf,
   BS: () => byLayer,
   GU: () => inRuns,
   fb: () => reasonCounts
  });
  var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2958);
  function byLayer(versions) {
   const layers = new Map;
   for (const version of versions) {
    const known = layers.get(version.layer);
    if (known) known.push(version); else layers.set(version.layer, [ version ]);
   }
   return [ ...layers ];
  }
  function bytesOf(versions) {
   return versions.reduce((sum, {codeSize: codeSize = 0}) => sum + codeSize, 0);
  }
  function inRuns(numbers) {
   const runs = [];
   for (const number of [ ...numbers ].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last?.[1] === number - 1) last[1] = number; else runs.push([ number, number ]);
   }
   const text = ([from, to]) => to - from < 2 ? listed(from, to) : `${from} to ${to}`;
   return runs.map(text).join(", ");
  }
  function listed(from, to) {
   return from === to ? String(from) : `${from}, ${to}`;
  }
  const REASONS = {
   newest: "among the newest",
   recent: "superseded too recently",
   report: "current by a report",
   record: "in a record",
   parameter: "in a parameter",
   "in-use": "in use",
   shared: "shared"
  };
  function reasonCounts(versions) {
   const count = reason => versions.filter(version => version.reason === reason).length;
   return Object.entries(REASONS).filter(([reason]) => count(reason) > 0).map(([reason, words]) => `${(0, _units_js__WEBPACK_IMPORTED_MODULE_0__.B4)(count(reason))} ${words}`).join(", ");
  }
 }
};
