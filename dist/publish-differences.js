export const id = 9721;

export const ids = [ 9721 ];

export const modules = {
 72645: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   AE: () => isNearLimit,
   BC: () => entryHeaderBytes,
   EW: () => estimateZippedSize,
   RH: () => headerBytes,
   eq: () => isSmall
  });
  var _lambda_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28569);
  var _archive_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23867);
  var _size_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76770);
  const SAMPLE_BYTES = 8 * 1024;
  const SAMPLES = 384;
  const UNCERTAINTY = .1;
  const SAMPLES_PER_TASK = 16;
  const SMALL_LAYER_BYTES = 8 * 1024 * 1024;
  function isSmall(unzippedBytes) {
   return unzippedBytes <= SMALL_LAYER_BYTES;
  }
  function isNearLimit(estimate) {
   return Math.abs(estimate - _lambda_limits_js__WEBPACK_IMPORTED_MODULE_0__.b.directZipBytes) < UNCERTAINTY * _lambda_limits_js__WEBPACK_IMPORTED_MODULE_0__.b.directZipBytes;
  }
  async function estimateZippedSize(entries, workers) {
   const samples = evenSamples(entries);
   const tasks = Array.from({
    length: Math.ceil(samples.length / SAMPLES_PER_TASK)
   }, (_, index) => samples.slice(index * SAMPLES_PER_TASK, (index + 1) * SAMPLES_PER_TASK));
   const packed = (await Promise.all(tasks.map(task => packedSizes(task, workers)))).flat();
   const shares = samples.map(({length: length}, index) => (packed[index] ?? length) / length);
   const mean = shares.reduce((sum, share) => sum + share, 0) / Math.max(1, shares.length);
   return Math.round((0, _size_js__WEBPACK_IMPORTED_MODULE_2__.UT)(entries) * mean) + headerBytes(entries);
  }
  async function packedSizes(samples, workers) {
   const answer = await workers.run({
    kind: "sample",
    samples: samples
   });
   if (answer.kind !== "sample") throw new TypeError(`a thread answered ${answer.kind}`);
   return answer.packed;
  }
  function evenSamples(entries) {
   const files = entries.filter(({type: type}) => type === "file");
   const step = (0, _size_js__WEBPACK_IMPORTED_MODULE_2__.UT)(files) / SAMPLES;
   const samples = [];
   let before = 0;
   let next = step / 2;
   for (const {source: source, size: size} of files) {
    for (;next < before + size; next += step) {
     const start = Math.floor((next - before) / SAMPLE_BYTES) * SAMPLE_BYTES;
     samples.push({
      source: source,
      start: start,
      length: Math.min(SAMPLE_BYTES, size - start)
     });
    }
    before += size;
   }
   return samples;
  }
  function headerBytes(entries) {
   return _archive_format_js__WEBPACK_IMPORTED_MODULE_1__.yF.length + entryHeaderBytes(entries);
  }
  function entryHeaderBytes(entries) {
   return entries.reduce((sum, {path: path}) => sum + (0, _archive_format_js__WEBPACK_IMPORTED_MODULE_1__.gT)(_archive_format_js__WEBPACK_IMPORTED_MODULE_1__.Et, path) + (0, 
   _archive_format_js__WEBPACK_IMPORTED_MODULE_1__.gT)(_archive_format_js__WEBPACK_IMPORTED_MODULE_1__.E_, path), 0);
  }
 },
 22503: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   UD: () => compare,
   Ys: () => differingFiles,
   Ft: () => isSame
  });
  var group_files = __webpack_require__(51178);
  var size = __webpack_require__(76770);
  var configuration_files = __webpack_require__(99384);
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
   const differing = differingFiles(files, after);
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
  function differingFiles(before, after) {
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
   const now = (0, group_files.Z)(after);
   const then = (0, group_files.Z)(before, now.owners);
   const touched = new Set;
   for (const path of [ ...removed, ...changed ]) touched.add(then.packageAt(path));
   for (const path of [ ...added, ...changed ]) touched.add(now.packageAt(path));
   const old = new Map(then.packages.map(pkg => [ keyOf(pkg), pkg ]));
   const changes = now.packages.map(pkg => {
    const was = old.get(keyOf(pkg));
    old.delete(keyOf(pkg));
    return packageChange(was, pkg, touched);
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
    ecosystem: ecosystem,
    name: name,
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
 51178: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   D: () => packagesOf,
   Z: () => groupPackages
  });
  var _shared_memoized_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61631);
  var _package_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81422);
  var _python_sites_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99184);
  function packagesOf(files, owners) {
   return groupPackages(files, owners).packages;
  }
  function groupPackages(files, owners) {
   return owners ? groupWith(owners, files) : groupAlone(files);
  }
  const groupAlone = (0, _shared_memoized_js__WEBPACK_IMPORTED_MODULE_0__.x)(files => groupWith(new Map, files));
  function groupWith(owners, files) {
   const places = placesOf(files);
   const sites = (0, _python_sites_js__WEBPACK_IMPORTED_MODULE_1__.T)(places, files);
   const nodeVersions = nodeVersionsOf(files);
   const groups = new Map;
   for (const place of places) {
    const named = place.ecosystem === "python" ? sites.naming(place, owners) : place;
    const version = nodeVersions.get(place.path);
    const member = {
     ...place,
     ...named,
     ...version && {
      versions: [ version ]
     }
    };
    const key = `${member.ecosystem} ${member.name}`;
    const members = groups.get(key);
    if (members) members.push(member); else groups.set(key, [ member ]);
   }
   const packages = [];
   const packageAt = new Map;
   for (const members of groups.values()) {
    const whole = packageOf(members);
    packages.push(whole);
    for (const {path: path} of members) packageAt.set(path, whole);
   }
   return {
    packages: packages.sort((a, b) => b.size - a.size || (a.path < b.path ? -1 : 1)),
    packageAt: path => packageAt.get((0, _package_paths_js__WEBPACK_IMPORTED_MODULE_2__.K)(path).path),
    owners: sites.owners
   };
  }
  const NAMES_PACKAGES = /(?:^|\/)node_modules(?:\/@[^/]*)?$/;
  function placesOf(files) {
   const places = new Map;
   let last;
   for (const {path: path, size: size} of files) {
    const folder = path.slice(0, Math.max(0, path.lastIndexOf("/")));
    const member = last?.folder === folder ? last.member : memberAt((0, _package_paths_js__WEBPACK_IMPORTED_MODULE_2__.K)(path), places);
    member.size += size;
    const isInside = member.path.length <= folder.length && !NAMES_PACKAGES.test(folder);
    last = isInside ? {
     folder: folder,
     member: member
    } : undefined;
   }
   return [ ...places.values() ];
  }
  function memberAt(place, places) {
   const known = places.get(place.path);
   if (known) return known;
   const member = {
    ...place,
    size: 0
   };
   places.set(place.path, member);
   return member;
  }
  function packageOf(members) {
   const [{ecosystem: ecosystem, name: name, path: path}] = members.toSorted((a, b) => a.path.length - b.path.length);
   const versions = new Set(members.flatMap(member => member.versions));
   const size = members.reduce((sum, member) => sum + member.size, 0);
   return {
    ecosystem: ecosystem,
    name: name,
    ...versions.size > 0 && {
     version: told([ ...versions ])
    },
    path: path,
    size: size
   };
  }
  const VERSIONS_TOLD = 3;
  function told(versions) {
   const newestFirst = versions.sort((a, b) => compareVersions(b, a));
   const more = versions.length - VERSIONS_TOLD;
   return newestFirst.slice(0, VERSIONS_TOLD).join(", ") + (more > 0 ? ` and ${more} more` : "");
  }
  function compareVersions(a, b) {
   const [left, right] = [ partsOf(a), partsOf(b) ];
   const at = left.findIndex((part, index) => part !== right[index]);
   if (at < 0) return left.length - right.length;
   const [part = "", other = ""] = [ left[at], right[at] ];
   return Number(part) - Number(other) || (part < other ? -1 : 1);
  }
  function partsOf(version) {
   return version.match(/\d+|\D+/g) ?? [];
  }
  function nodeVersionsOf(files) {
   const locked = [];
   const declared = [];
   for (const {path: path, contents: contents} of files) {
    if (!contents?.nodePackage && !contents?.nodeLock) continue;
    const folder = path.slice(0, path.lastIndexOf("/"));
    if (contents.nodePackage?.version) declared.push([ folder, contents.nodePackage.version ]);
    const above = folder.slice(0, -"node_modules".length);
    for (const [place, version] of Object.entries(contents.nodeLock?.versions ?? {})) locked.push([ above + place, version ]);
   }
   return new Map([ ...locked, ...declared ]);
  }
 },
 99184: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   A: () => distributionOf,
   T: () => pythonSites
  });
  var _package_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81422);
  function pythonSites(places, files) {
   const sites = new Map;
   for (const {ecosystem: ecosystem, folder: folder, name: name} of places) {
    const distribution = ecosystem === "python" ? distributionOf(name) : undefined;
    if (!distribution) continue;
    const site = sites.get(folder) ?? {
     versions: new Map,
     recorded: new Map
    };
    sites.set(folder, site);
    append(site.versions, distribution.name, distribution.version);
   }
   for (const {path: path, contents: contents} of files) {
    if (contents?.recordTops) record(contents.recordTops, (0, _package_paths_js__WEBPACK_IMPORTED_MODULE_0__.K)(path), sites);
   }
   return {
    naming: (place, owners) => naming(place, sites.get(place.folder), owners),
    owners: new Map([ ...sites.values() ].flatMap(({recorded: recorded}) => [ ...recorded ].flatMap(soleOwner)))
   };
  }
  function append(lists, key, value) {
   const list = lists.get(key);
   if (!list) lists.set(key, [ value ]); else if (!list.includes(value)) list.push(value);
  }
  function record(tops, {folder: folder, name: name}, sites) {
   const distribution = distributionOf(name);
   const site = sites.get(folder);
   if (!distribution || !site) return;
   for (const top of tops) {
    if (!DISTRIBUTION.test(top)) append(site.recorded, moduleOf(top), distribution.name);
   }
  }
  const DISTRIBUTION = /^(.+?)-([^-]+)(?:-py[\d.]+)?\.(?:dist|egg)-info$/;
  function distributionOf(folder) {
   const [, name, version] = DISTRIBUTION.exec(folder) ?? [];
   return name && version ? {
    name: normalised(name),
    version: version
   } : undefined;
  }
  function normalised(name) {
   return name.toLowerCase().replace(/[-_.]+/g, "-");
  }
  function moduleOf(top) {
   const dot = top.indexOf(".", 1);
   return dot < 0 ? top : top.slice(0, dot);
  }
  function naming({name: top, path: path, isFile: isFile}, site, owners) {
   const name = distributionOf(top)?.name ?? ownerOf(moduleOf(top), site, owners);
   if (name) return {
    ecosystem: "python",
    name: name,
    versions: site?.versions.get(name) ?? []
   };
   return {
    ...isFile ? {
     ecosystem: "files",
     name: path
    } : {
     ecosystem: "python",
     name: top
    },
    versions: []
   };
  }
  function ownerOf(module, site, owners) {
   const recorded = site?.recorded.get(module) ?? [];
   const namesake = normalised(module);
   if (recorded.includes(namesake)) return namesake;
   if (recorded.length > 0) return recorded.length === 1 ? recorded[0] : undefined;
   return site?.versions.has(namesake) ? namesake : owners.get(module);
  }
  function soleOwner([module, names]) {
   return names.length === 1 ? [ [ module, names[0] ?? "" ] ] : [];
  }
 },
 23427: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   l8: () => fetchEntries,
   Ow: () => readPublishedFiles,
   et: () => readPublishedLayer
  });
  var compare = __webpack_require__(22503);
  var layer_readers = __webpack_require__(65414);
  const NODE_LOCK = /^(.*\/|)node_modules\/\.package-lock\.json$/;
  const NODE_PACKAGE = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/@.][^/]*\/package\.json$/;
  const PYTHON_RECORD = /^(.*\/)([^/]+)-[^/-]+\.dist-info\/RECORD$/;
  function filesToCompare(live, current) {
   const readers = (0, layer_readers.t$)(live, current);
   if (readers.length > 0) return live.filter(({path: path}) => readers.some(({reads: reads}) => reads(path)));
   const locks = live.filter(({path: path}) => NODE_LOCK.test(path));
   const locked = locks.map(({path: path}) => path.slice(0, path.lastIndexOf("/") + 1));
   const packages = live.filter(({path: path}) => NODE_PACKAGE.test(path) && !locked.some(folder => path.startsWith(folder))).sort((a, b) => depth(a) - depth(b));
   const kept = new Set(current.map(distributionOf));
   const records = live.filter(file => {
    const distribution = distributionOf(file);
    return distribution !== undefined && !kept.has(distribution);
   });
   return [ ...locks, ...records, ...packages ];
  }
  function distributionOf({path: path}) {
   const [, folder, name] = PYTHON_RECORD.exec(path) ?? [];
   return folder && name && folder + name;
  }
  function depth({path: path}) {
   return path.split("/").length;
  }
  var inspect = __webpack_require__(9818);
  var central_directory = __webpack_require__(90961);
  var bytecode = __webpack_require__(44172);
  var entry = __webpack_require__(56011);
  var read_as_layer = __webpack_require__(20896);
  var zipped_size = __webpack_require__(72645);
  var problem = __webpack_require__(14748);
  var lambda_arn = __webpack_require__(24750);
  var aws_layers = __webpack_require__(46993);
  var range_reader = __webpack_require__(5026);
  var remote_archive = __webpack_require__(50446);
  async function readPublishedLayer(aws, {layerName: layerName, arn: arn, current: current}) {
   const arns = arn ? [ arn ] : (await (0, aws_layers.yO)(aws, layerName, "first")).map(version => version.arn);
   for (const candidate of arns) {
    const layer = layerIn(aws, candidate);
    const located = await (0, aws_layers.TX)(aws, layer);
    if (located) return liveLayer(aws, layer, located, current);
   }
   if (!arn) return undefined;
   throw new problem.A(`There is no layer version ${arn}.`, "Check the ARN in `compare-with`, or write `compare-with: latest`; a deleted version cannot be read any more.");
  }
  async function readPublishedFiles(aws, arn, current) {
   const layer = layerIn(aws, arn);
   const located = await (0, aws_layers.TX)(aws, layer);
   if (!located) return undefined;
   const {entries: entries} = await (0, remote_archive.g)(openArchive(aws, layer, located));
   return ownEntries(entries, current).own;
  }
  function ownEntries(entries, current) {
   const known = new Set(current.map(({path: path}) => path));
   const derived = new Set((0, bytecode.tQ)(entries).derived.filter(({path: path}) => !known.has(path)));
   const packedBytes = [ ...derived ].reduce((sum, {packedSize: packedSize}) => sum + packedSize, 0);
   return {
    own: entries.filter(entry => !derived.has(entry)),
    derivedBytes: packedBytes + (0, zipped_size.BC)([ ...derived ])
   };
  }
  function layerIn({region: region}, arn) {
   const layer = (0, lambda_arn.i3)(arn);
   if (layer?.region === region) return layer;
   throw new problem.A(`${arn} is no layer version in ${region}, and AWS shows a version only in its own region.`, layer ? `Run the step with \`AWS_REGION: ${layer.region}\`.` : "Check the ARN in `compare-with`.");
  }
  async function liveLayer(aws, layer, located, current) {
   const {arn: arn, version: version, description: description, codeSize: codeSize} = located.version;
   const archive = openArchive(aws, layer, located);
   const read = await readFiles(archive, current).catch(problemOrThrow);
   const isRead = !(read instanceof problem.A);
   return {
    arn: arn,
    version: version,
    description: description,
    codeSize: codeSize - (isRead ? read.derivedBytes : 0),
    declared: located.declared,
    files: isRead ? read.files : read
   };
  }
  function problemOrThrow(error) {
   if (error instanceof problem.A) return error;
   throw error;
  }
  function openArchive(aws, layer, located) {
   const size = located.version.codeSize;
   const refuse = what => new problem.A(`${layer.arn} cannot be compared: ${what}.`, "Run the job again if that may pass; `base-path` compares with a checkout and needs no AWS.");
   let next = located;
   const locate = async () => {
    const location = (next ?? await (0, aws_layers.TX)(aws, layer))?.location;
    next = undefined;
    if (!location) throw refuse("AWS gives no URL of its archive");
    return location;
   };
   return {
    ...(0, range_reader.n)({
     size: size,
     locate: locate,
     clock: aws.clock,
     agents: aws.agents,
     refuse: refuse
    }),
    size: size,
    refuse: refuse
   };
  }
  const SHARE_READ = .02;
  const ALLOWANCE = 64 * 1024;
  const WHOLE_LAYER_BYTES = 4 * 1024 * 1024;
  async function readFiles(archive, current) {
   const {size: size} = archive;
   const {directory: directory, entries: listed} = await (0, remote_archive.g)(archive);
   const {own: entries, derivedBytes: derivedBytes} = ownEntries(listed, current);
   const spent = size - Math.min(archive.heldFrom(), directory.offset);
   const left = Math.max(remote_archive.z, size * SHARE_READ) - spent;
   const isReadAsLayer = (0, layer_readers.t$)(entries, current).length > 0;
   const some = isReadAsLayer ? WHOLE_LAYER_BYTES : left > 0 ? left : ALLOWANCE;
   const budget = spent === size ? Infinity : some;
   const {contents: contents, held: held} = await contentsOf(entries, current, {
    read: archive.read,
    budget: budget
   });
   const files = (0, entry.$)(entries).map(({path: path, type: type, executable: executable, crc: crc, size: bytesOfFile}) => {
    const known = contents.get(path);
    return {
     path: path,
     type: type,
     executable: executable,
     crc: crc,
     size: bytesOfFile,
     ...known && {
      contents: known
     }
    };
   });
   return {
    files: await (0, read_as_layer.A)(files, ({path: path}) => held.get(path)),
    derivedBytes: derivedBytes
   };
  }
  const MAX_TELLING_BYTES = 4 * 1024 * 1024;
  async function contentsOf(entries, current, {read: read, budget: budget}) {
   const contents = new Map;
   const held = new Map;
   const readers = (0, layer_readers.t$)(entries);
   const known = new Map(current.map(file => [ file.path, file ]));
   const sameAs = entry => {
    const file = known.get(entry.path);
    return file && (0, compare.Ft)(file, entry) ? file : undefined;
   };
   for (const entry of entries) {
    const same = sameAs(entry)?.contents;
    if (same) contents.set(entry.path, same);
   }
   const unknown = filesToCompare(entries, current).filter(entry => !sameAs(entry) && entry.size <= MAX_TELLING_BYTES);
   for (const [entry, bytes] of await fetchEntries((0, central_directory.Ly)(unknown, budget), read)) {
    const part = (from, length) => bytes.subarray(from, from + length);
    const told = (0, inspect.N)(entry.path, bytes.length, part);
    if (told) contents.set(entry.path, told);
    if ((0, layer_readers.AJ)(readers, entry.path, bytes.length)) held.set(entry.path, bytes);
   }
   return {
    contents: contents,
    held: held
   };
  }
  const REQUESTS_AT_ONCE = 8;
  async function fetchEntries(spans, read) {
   const fetched = [];
   for (let at = 0; at < spans.length; at += REQUESTS_AT_ONCE) {
    const batch = spans.slice(at, at + REQUESTS_AT_ONCE);
    const answers = await Promise.allSettled(batch.map(({from: from, to: to}) => read(from, to)));
    for (const [index, answer] of answers.entries()) {
     const span = batch[index];
     if (answer.status === "rejected" || !span) return fetched;
     for (const entry of span.entries) {
      const bytes = (0, central_directory.$7)(answer.value.subarray(entry.offset - span.from), entry);
      if (bytes) fetched.push([ entry, bytes ]);
     }
    }
   }
   return fetched;
  }
 },
 99721: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   compareWithNewest: () => compareWithNewest
  });
  var promises_ = __webpack_require__(58500);
  var read_published = __webpack_require__(23427);
  var cancellation = __webpack_require__(8436);
  function withoutRetries(aws, end) {
   const clock = (0, cancellation.nZ)(aws.clock, end);
   return {
    ...aws,
    clock: clock,
    interruption: end,
    call: (send, {timeout: timeout = 1e4} = {}) => {
     const sent = () => send({
      abortSignal: AbortSignal.any([ clock.deadline(timeout), end ])
     });
     return aws.callLog ? aws.callLog.trace(aws.region, 1, sent) : sent();
    },
    sleep: milliseconds => clock.sleep(milliseconds)
   };
  }
  var compare = __webpack_require__(22503);
  var log = __webpack_require__(12853);
  var format = __webpack_require__(38936);
  const NAMED = 5;
  const PATH_LENGTH = 120;
  const PATIENCE = 2e3;
  function compareWithNewest({layer: {files: files}, interruption: interruption}, plan) {
   const [compared] = plan.regions.flatMap(([region, {version: step}]) => step.kind === "publish-version" && !step.existing && step.newestArn ? [ {
    region: region,
    newestArn: step.newestArn
   } ] : []);
   if (!compared || !files) return {
    logIfKnown: () => undefined,
    end: () => Promise.resolve()
   };
   const {region: region, newestArn: newestArn} = compared;
   const ending = new AbortController;
   let line;
   let isLogged = false;
   const comparing = differences(region, {
    arn: newestArn,
    files: files,
    end: ending.signal
   }).then(text => void (line = text), error => log.Rm.debug(region.place(`Not compared with ${newestArn}: ${String(error)}`)));
   const logIfKnown = () => {
    if (line === undefined || isLogged) return;
    isLogged = true;
    region.info(line);
   };
   return {
    logIfKnown: logIfKnown,
    end: async () => {
     const patience = interruption.aborted ? 0 : PATIENCE;
     const waiting = (0, promises_.setTimeout)(patience, undefined, {
      signal: ending.signal
     }).catch(() => undefined);
     await Promise.race([ comparing, waiting ]);
     ending.abort();
     logIfKnown();
    }
   };
  }
  async function differences({aws: aws}, {arn: arn, files: files, end: end}) {
   const before = await (0, read_published.Ow)(withoutRetries(aws, end), arn, files);
   return before && differenceLine(before, files, arn.slice(arn.lastIndexOf(":")));
  }
  function differenceLine(before, after, version) {
   const {added: added, removed: removed, changed: changed} = (0, compare.Ys)(before, after);
   const all = [ ...[ ...changed ].map(path => ({
    path: path,
    how: "changed"
   })), ...[ ...added ].map(path => ({
    path: path,
    how: "added"
   })), ...[ ...removed ].map(path => ({
    path: path,
    how: "removed"
   })) ].sort((a, b) => a.path < b.path ? -1 : 1);
   if (all.length === 0) return `Compared with ${version}: no file differs; the declared runtimes, architectures or licence may.`;
   const named = all.slice(0, NAMED).map(({path: path, how: how}) => `${(0, format.vI)(path, PATH_LENGTH)} ${how}`);
   const more = all.length - named.length;
   return `Compared with ${version}: ${named.join(", ")}${more > 0 ? `, … and ${(0, format.B4)(more)} more` : ""}.`;
  }
 },
 61631: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   x: () => memoized
  });
  function memoized(work) {
   const results = new WeakMap;
   return key => {
    const known = results.get(key);
    if (known) return known.value;
    const value = work(key);
    results.set(key, {
     value: value
    });
    return value;
   };
  }
 }
};
