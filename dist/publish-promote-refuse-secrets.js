export const id = 4259;

export const ids = [ 4259, 6228, 3847 ];

export const modules = {
 52336: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Uo: () => NATIVE_RULES,
   y0: () => RULES
  });
  const LAYOUT_RULES = [ "layout/extra-folder", "layout/packed", "layout/no-python-folder", "layout/virtual-environment", "layout/site-packages", "layout/no-nodejs-folder", "layout/node-version-folder", "layout/empty-node-modules", "layout/java", "layout/ruby", "layout/bin", "layout/extensions", "layout/lib64" ];
  const SIZE_RULES = [ "size/unzipped", "size/zipped", "size/budget", "size/nearly-full" ];
  const NATIVE_RULES = [ "native/mach-o", "native/pe", "native/architecture", "native/musl", "native/interpreter", "native/python-abi", "native/node-abi", "native/java-class", "native/glibc", "native/libstdcxx", "native/damaged", "native/missing-library", "native/opened-library" ];
  const BYTECODE_RULES = [ "native/bytecode" ];
  const FILES_RULES = [ "files/unusable", "files/unreadable", "files/unwritable", "files/not-executable", "files/not-startable", "files/crlf", "files/interpreter", "files/broken-link", "files/case-clash", "files/folder-clash" ];
  const RUNTIME_RULES = [ "runtime/deprecated", "runtime/blocked", "runtime/unknown", "runtime/architecture", "runtime/none", "runtime/too-many", "runtime/no-architecture" ];
  const SHADOW_RULES = [ "shadow/partial-sdk", "shadow/standard-library", "shadow/runtime-client" ];
  const SECRETS_RULES = [ "secrets/aws-key", "secrets/private-key", "secrets/token", "secrets/login", "secrets/environment", "secrets/configuration", "secrets/job", "secrets/file" ];
  const DEPS_RULES = [ "deps/editable", "deps/incomplete", "deps/missing", "deps/conflict", "deps/removed-module", "deps/two-versions", "deps/no-metadata", "deps/dev" ];
  const CONFIG_RULES = [ "config/syntax", "config/duplicate-key", "config/unread" ];
  const VULNERABILITIES_RULES = [ "vulnerabilities/critical", "vulnerabilities/high", "vulnerabilities/medium", "vulnerabilities/low", "vulnerabilities/unrated" ];
  const WEIGHT_RULES = [ "weight/tests", "weight/examples", "weight/documentation", "weight/bytecode", "weight/source-maps", "weight/types", "weight/sources", "weight/static-libraries", "weight/debug-files", "weight/other-platforms", "weight/installers", "weight/runtime-sdk", "weight/unbundled" ];
  const NPM_RULES = [ "npm/no-entry", "npm/not-built", "npm/platform-package", "npm/prisma-client", "npm/prisma-engine", "npm/missing-files", "npm/missing-dependency", "npm/dependency-version", "npm/es-module" ];
  const BUILD_RULES = [ "build/no-wheel", "build/local", "build/unpinned", "build/hash", "build/lock-outdated", "build/lock-platform", "build/scripts", "build/index-auth", "build/index-unreachable", "build/empty", "build/two-locks", "build/no-lock", "build/old-lock", "build/not-readable", "build/two-architectures", "build/links-out", "build/clash", "build/part", "build/runtime", "build/no-python", "build/tool", "build/size", "build/setting" ];
  const RULES = [ ...LAYOUT_RULES, ...SIZE_RULES, ...NATIVE_RULES, ...BYTECODE_RULES, ...FILES_RULES, ...RUNTIME_RULES, ...SHADOW_RULES, ...SECRETS_RULES, ...DEPS_RULES, ...NPM_RULES, ...CONFIG_RULES, ...VULNERABILITIES_RULES, ...WEIGHT_RULES, ...BUILD_RULES ];
 },
 66228: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   MOST_UNPACKED: () => MOST_UNPACKED,
   findInArchive: () => findInArchive,
   findInFolder: () => findInFolder,
   findInTexts: () => findInTexts
  });
  var external_node_fs_ = __webpack_require__(73024);
  var external_node_stream_ = __webpack_require__(57075);
  var external_node_zlib_ = __webpack_require__(38522);
  const MOST_BYTES = 4096;
  const BLOCK = 3;
  const TABLE_SIZE = 1 << 16;
  const MOST_SHIFT = 255;
  function byteSearch(needles) {
   const shortened = needles.map(({bytes: bytes, of: of}) => ({
    bytes: middleOf(bytes),
    of: of
   }));
   const table = tableOf(shortened);
   const overlap = Math.max(0, ...shortened.map(({bytes: bytes}) => bytes.length)) - 1;
   return {
    scan: () => {
     const found = new Set;
     let tail = Buffer.alloc(0);
     return {
      found: found,
      feed: bytes => {
       if (shortened.length === 0) return;
       const all = tail.length > 0 ? Buffer.concat([ tail, bytes ]) : bytes;
       find(all, table, found);
       tail = Buffer.from(all.subarray(Math.max(0, all.length - overlap)));
      }
     };
    }
   };
  }
  function middleOf(bytes) {
   const from = Math.max(0, bytes.length - MOST_BYTES >> 1);
   return bytes.subarray(from, from + MOST_BYTES);
  }
  function tableOf(needles) {
   const window = Math.min(MOST_BYTES, ...needles.map(({bytes: bytes}) => bytes.length));
   if (window < BLOCK) throw new RangeError("a needle is too short");
   const last = window - BLOCK;
   const shifts = new Uint8Array(TABLE_SIZE).fill(Math.min(MOST_SHIFT, last + 1));
   const ending = new Map;
   for (const needle of needles) {
    for (let at = 0; at <= last; at += 1) {
     const hash = hashAt(needle.bytes, at);
     shifts[hash] = Math.min(shifts[hash] ?? 0, last - at);
    }
    const hash = hashAt(needle.bytes, last);
    ending.set(hash, [ ...ending.get(hash) ?? [], needle ]);
   }
   return {
    window: window,
    shifts: shifts,
    ending: ending
   };
  }
  function hashAt(bytes, at) {
   return (bytes[at] ?? 0) ^ (bytes[at + 1] ?? 0) << 4 ^ (bytes[at + 2] ?? 0) << 8;
  }
  function find(bytes, {window: window, shifts: shifts, ending: ending}, found) {
   for (let at = window - BLOCK; at + BLOCK <= bytes.length; ) {
    const hash = hashAt(bytes, at);
    const shift = shifts[hash] ?? 0;
    if (shift === 0) {
     const start = at + BLOCK - window;
     for (const needle of ending.get(hash) ?? []) if (!found.has(needle.of) && standsAt(bytes, start, needle.bytes)) found.add(needle.of);
    }
    at += shift || 1;
   }
  }
  function standsAt(bytes, start, needle) {
   if (start + needle.length > bytes.length) return false;
   for (let at = 0; at < needle.length; at += 1) if (bytes[start + at] !== needle[at]) return false;
   return true;
  }
  var inspect_bytes = __webpack_require__(11929);
  var jar_directory = __webpack_require__(6829);
  const [LINE_FEED, CARRIAGE_RETURN] = [ 10, 13 ];
  const LINE_CHARACTERS = 40;
  const IS_BASE64 = Uint8Array.from({
   length: 256
  }, (_, byte) => Number(/[\w+/-]/.test(String.fromCharCode(byte))));
  function joinedLines(bytes) {
   if (!isWrapped(bytes)) return undefined;
   return Buffer.from(bytes.toString("latin1").replace(/\r?\n[ \t]*/g, ""), "latin1");
  }
  function isWrapped(bytes) {
   for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, end + 1)) {
    let at = bytes[end - 1] === CARRIAGE_RETURN ? end - 2 : end - 1;
    const start = at - LINE_CHARACTERS;
    while (at > start && IS_BASE64[bytes[at] ?? 0] === 1) at -= 1;
    if (at === start && end + 1 < bytes.length) return true;
   }
   return false;
  }
  var secret_forms = __webpack_require__(49625);
  var read_in_parts = __webpack_require__(21825);
  var format = __webpack_require__(23867);
  var open_file = __webpack_require__(68170);
  var unreadable = __webpack_require__(8616);
  var system_code = __webpack_require__(15130);
  const BLOCK_BYTES = 768 * 1024;
  const MOST_UNPACKED = {
   times: 100,
   bytes: 2 ** 30,
   entries: 65535
  };
  const AT_ONCE_BYTES = 16 << 20;
  function searchFor(secrets) {
   const variables = new Map;
   for (const {name: name, value: value} of secrets) {
    for (const bytes of (0, secret_forms.i)(value)) {
     const key = bytes.toString("latin1");
     const known = variables.get(key) ?? {
      bytes: bytes,
      names: new Set
     };
     variables.set(key, known);
     known.names.add(name);
    }
   }
   return byteSearch([ ...variables.values() ].flatMap(({bytes: bytes, names: names}) => [ ...names ].map(of => ({
    bytes: bytes,
    of: of
   }))));
  }
  async function findInFolder(entries, secrets) {
   const search = searchFor(secrets);
   const leaks = entries.flatMap(entry => leaksInNames(entry, search));
   for (const {type: type, path: path, source: source} of entries) {
    if (type === "file") leaks.push(...leaksIn(path, await inFileAt({
     path: path,
     source: source
    }, search)));
   }
   return leaks;
  }
  async function inFileAt({path: path, source: source}, search) {
   try {
    const {fd: fd, size: size} = (0, open_file.H_)(source);
    try {
     const read = (offset, length) => {
      const bytes = Buffer.allocUnsafe(Math.max(0, Math.min(length, size - offset)));
      return bytes.subarray(0, (0, open_file.lR)(fd, bytes, offset));
     };
     return await inFile({
      size: size,
      read: read
     }, search);
    } finally {
     (0, external_node_fs_.closeSync)(fd);
    }
   } catch (error) {
    throw (0, unreadable.O)(path, (0, system_code.x)(error));
   }
  }
  async function findInArchive(zip, file, {entries: entries, secrets: secrets}) {
   const search = searchFor(secrets);
   const leaks = entries.flatMap(entry => leaksInNames(entry, search));
   for await (const {path: path, size: size, read: read} of (0, read_in_parts.kP)(zip, file)) leaks.push(...leaksIn(path, await inFile({
    size: size,
    read: read
   }, search)));
   const told = new Set(leaks.map(({variable: variable}) => variable));
   const scan = search.scan();
   for (const block of zip.blocks(0, zip.size)) scan.feed(block);
   const others = [ ...scan.found ].filter(variable => !told.has(variable));
   return [ ...leaks, ...others.map(variable => ({
    variable: variable,
    place: "zip",
    path: ""
   })) ];
  }
  function findInTexts(texts, secrets) {
   const search = searchFor(secrets);
   return [ "description", "license" ].flatMap(place => inText(texts[place] ?? "", search).map(variable => ({
    variable: variable,
    place: place,
    path: ""
   })));
  }
  function leaksInNames({path: path, target: target = ""}, search) {
   return [ ...inText(path, search).map(variable => ({
    variable: variable,
    place: "name",
    path: path
   })), ...inText(target, search).map(variable => ({
    variable: variable,
    place: "target",
    path: path
   })) ];
  }
  function leaksIn(path, variables) {
   return [ ...variables ].map(variable => ({
    variable: variable,
    place: "file",
    path: path
   }));
  }
  function inText(text, search) {
   const scan = search.scan();
   scan.feed(Buffer.from(text));
   return [ ...scan.found ];
  }
  function scanIn(search) {
   const [asItIs, joined] = [ search.scan(), search.scan() ];
   return {
    get found() {
     return new Set([ ...asItIs.found, ...joined.found ]);
    },
    feed: bytes => {
     asItIs.feed(bytes);
     const lines = joinedLines(bytes);
     if (lines) joined.feed(lines);
    }
   };
  }
  async function inFile(file, search) {
   const scan = scanIn(search);
   for (const block of blocksOf(file, 0, file.size)) scan.feed(block);
   const found = new Set(scan.found);
   const budget = {
    bytes: Math.min(MOST_UNPACKED.bytes, MOST_UNPACKED.times * file.size)
   };
   const gather = ({found: more}) => more.forEach(one => found.add(one));
   if ((0, inspect_bytes.L1)(file, 0, 3).toString("latin1") === "\b") {
    const unpacked = scanIn(search);
    await unpack(blocksOf(file, 0, file.size), {
     scan: unpacked,
     budget: budget,
     unpacker: (0, external_node_zlib_.createGunzip)()
    });
    gather(unpacked);
   }
   for (const entry of (0, jar_directory.gA)(file).slice(0, MOST_UNPACKED.entries)) {
    if (budget.bytes <= 0) break;
    const unpacked = scanIn(search);
    await unpackEntry(file, entry, {
     scan: unpacked,
     budget: budget
    });
    gather(unpacked);
   }
   return found;
  }
  function* blocksOf(file, from, to) {
   for (let at = from; at < to; at += BLOCK_BYTES) yield (0, inspect_bytes.L1)(file, at, Math.min(BLOCK_BYTES, to - at));
  }
  async function unpackEntry(file, entry, {scan: scan, budget: budget}) {
   const start = entry.method === format.aE ? (0, jar_directory.mZ)(file, entry) : undefined;
   if (start === undefined) return;
   const end = Math.min(file.size, start + entry.packedSize);
   if (end - start <= BLOCK_BYTES) {
    const bytes = inflatedAtOnce((0, inspect_bytes.L1)(file, start, end - start), Math.min(AT_ONCE_BYTES, budget.bytes));
    if (bytes) {
     scan.feed(bytes);
     budget.bytes -= bytes.length;
     return;
    }
   }
   await unpack(blocksOf(file, start, end), {
    scan: scan,
    budget: budget,
    unpacker: (0, external_node_zlib_.createInflateRaw)()
   });
  }
  function inflatedAtOnce(packed, most) {
   try {
    return (0, external_node_zlib_.inflateRawSync)(packed, {
     finishFlush: external_node_zlib_.constants.Z_SYNC_FLUSH,
     maxOutputLength: Math.max(1, most)
    });
   } catch {
    return undefined;
   }
  }
  async function unpack(packed, {scan: scan, budget: budget, unpacker: unpacker}) {
   const source = external_node_stream_.Readable.from(packed);
   try {
    for await (const block of source.pipe(unpacker)) {
     scan.feed(block.subarray(0, Math.max(0, budget.bytes)));
     budget.bytes -= block.length;
     if (budget.bytes <= 0) break;
    }
   } catch {} finally {
    source.destroy();
    unpacker.destroy();
   }
  }
 },
 80698: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   B: () => brokenLinks,
   Q: () => withoutUnusedLinks
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var _shared_wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30263);
  const MAX_HOPS = 40;
  const LAYER_ROOT = "opt";
  function brokenLinks(entries, isCandidate = () => true) {
   const links = entries.filter(({path: path, target: target}) => target !== undefined && isCandidate(path));
   if (links.length === 0) return [];
   const tree = treeOf(entries);
   return links.flatMap(({path: path, target: target = ""}) => {
    const broken = linkFault(path, target, tree);
    return broken ? [ {
     path: path,
     target: target,
     ...broken
    } ] : [];
   });
  }
  function treeOf(entries) {
   const tree = new Map([ [ "", "folder" ] ]);
   for (const {path: path, target: target} of entries) {
    tree.set(path, target === undefined ? "file" : {
     target: target
    });
    for (let at = path.lastIndexOf("/"); at > 0; at = path.lastIndexOf("/", at - 1)) {
     const folder = path.slice(0, at);
     if (tree.has(folder)) break;
     tree.set(folder, "folder");
    }
   }
   return tree;
  }
  const NOTHING = {
   fault: "points to nothing in the layer"
  };
  function linkFault(path, target, tree) {
   if (target === "") return NOTHING;
   if (/^[a-zA-Z]:/.test(target)) return {
    fault: "is absolute"
   };
   const pending = target.split("/").reverse();
   let isRelative = !target.startsWith("/");
   let at = isRelative ? [ LAYER_ROOT, ...path.split("/").slice(0, -1) ] : [];
   for (let hops = 0; pending.length > 0; ) {
    const step = pending.pop();
    if (step === "" || step === "." || step === undefined) continue;
    if (step === "..") {
     at.pop();
     if (isRelative && at.length === 0) return {
      fault: "leads out of the layer"
     };
     continue;
    }
    const place = at[0] === LAYER_ROOT ? tree.get([ ...at.slice(1), step ].join("/")) : "folder";
    if (place === undefined || place === "file" && pending.length > 0) return NOTHING;
    if (typeof place === "string") at.push(step); else if (++hops > MAX_HOPS) return {
     fault: "leads in a circle"
    }; else {
     pending.push(...place.target.split("/").reverse());
     if (!place.target.startsWith("/")) continue;
     isRelative = false;
     at = [];
    }
   }
   return at[0] === LAYER_ROOT ? undefined : {
    fault: "is absolute",
    outside: `/${at.join("/")}`
   };
  }
  const PROGRAM_LINK = /(?:^|\/)node_modules\/\.bin\/[^/]+$/;
  const HOISTED_LINK = /^((?:.*\/)?node_modules\/\.pnpm\/)node_modules\/(?:@[^/]+\/)?[^/]+$/;
  function withoutUnusedLinks(entries) {
   const isCandidate = path => PROGRAM_LINK.test(path) || HOISTED_LINK.test(path);
   const unused = brokenLinks(entries, isCandidate).filter(isUnused);
   if (unused.length === 0) return {
    entries: entries,
    note: undefined
   };
   const paths = new Set(unused.map(({path: path}) => path));
   return {
    entries: entries.filter(({path: path}) => !paths.has(path)),
    note: `Left out, as nothing uses ${paths.size === 1 ? "it" : "them"} and ${paths.size === 1 ? "it leads" : "they lead"} nowhere: ${paths.size === 1 ? "the symbolic link" : `${paths.size} symbolic links,`} ${(0, 
    _shared_wording_js__WEBPACK_IMPORTED_MODULE_1__.p)([ ...paths ])}.`
   };
  }
  function isUnused({path: path, target: target, outside: outside}) {
   const store = HOISTED_LINK.exec(path)?.[1];
   if (store === undefined) return outside === undefined;
   return !node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path), target).startsWith(store) || target.startsWith("/");
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
 20036: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   refuseSecrets: () => refuseSecrets
  });
  var _checks_check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13468);
  var _refuse_secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53537);
  var _refuse_unread_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23541);
  var _layer_find_secrets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66228);
  var _shared_secret_values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12400);
  async function refuseSecrets(layer, {description: description, license: license, ...declared}, report) {
   const secrets = (0, _shared_secret_values_js__WEBPACK_IMPORTED_MODULE_4__.I)();
   const leaks = [ ...await layer.findSecrets(secrets), ...(0, _layer_find_secrets_js__WEBPACK_IMPORTED_MODULE_3__.findInTexts)({
    description: description,
    license: license
   }, secrets) ];
   const findings = (0, _checks_check_js__WEBPACK_IMPORTED_MODULE_0__.iq)({
    ...declared,
    files: await layer.inspect(),
    leaks: leaks,
    unzippedSize: layer.unzippedSize,
    isPublic: true,
    source: {
     path: "",
     prefix: "",
     kind: "zip"
    },
    today: report.startedAt.slice(0, 10)
   });
   (0, _refuse_secrets_js__WEBPACK_IMPORTED_MODULE_1__.P)(findings, leaks);
   (0, _refuse_unread_js__WEBPACK_IMPORTED_MODULE_2__.C)(findings);
  }
 },
 53537: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   P: () => refuseSecretsInPublicLayer
  });
  var _checks_job_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76492);
  var _shared_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14748);
  var _shared_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38936);
  function refuseSecretsInPublicLayer(findings, leaks = []) {
   const found = findings.filter(({rule: rule, severity: severity}) => rule.startsWith("secrets/") && rule !== "secrets/job" && severity === "error");
   const places = [ ...new Set([ ...leaks.map(_checks_job_secrets_js__WEBPACK_IMPORTED_MODULE_0__.h), ...found.map(({path: path}) => path) ]) ];
   if (places.length === 0) return;
   const more = places.length > 3 ? ` and ${(0, _shared_format_js__WEBPACK_IMPORTED_MODULE_2__.B4)(places.length - 3)} more places` : "";
   throw new _shared_problem_js__WEBPACK_IMPORTED_MODULE_1__.A(`The layer is to be public and holds what looks like credentials, in ${places.slice(0, 3).join(", ")}${more}, so it does not become public.`, "Take them out (`exclude` leaves out files) and revoke what was published before; for a public layer neither `ignore-rules` nor `fail-on` lets them pass.");
  }
 },
 23541: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   C: () => refuseUnread
  });
  var _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14748);
  var _shared_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38936);
  const NAMED = 3;
  function refuseUnread(findings) {
   const unread = findings.filter(({rule: rule, severity: severity}) => rule === "config/unread" && severity === "error");
   if (unread.length === 0) return;
   const paths = unread.slice(0, NAMED).map(({path: path}) => path);
   const more = unread.length > NAMED ? ` and ${(0, _shared_format_js__WEBPACK_IMPORTED_MODULE_1__.B4)(unread.length - NAMED)} more files` : "";
   throw new _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__.A(`The layer is to be public, and ${paths.join(", ")}${more} cannot be read whole, so secrets in there would not be found (config/unread); nothing was written.`, "Mend or split the files, or leave them out with `exclude`; the findings say what is wrong with each. For a public layer neither `ignore-rules` nor `fail-on` lets them pass.");
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
