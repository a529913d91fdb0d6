export const id = 3191;

export const ids = [ 3191, 5572 ];

export const modules = {
 8436: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   cJ: () => Cancelled,
   nZ: () => cancellable,
   qM: () => refuseCancelled
  });
  var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78474);
  var _shared_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14748);
  class Cancelled extends _shared_problem_js__WEBPACK_IMPORTED_MODULE_1__.A {
   constructor(options) {
    super("The job was cancelled.", "Run the job again; it goes on where this one stopped.", options);
    this.name = "Cancelled";
   }
  }
  const GRACE = 2e3;
  function cancellable(clock, interruption) {
   (0, node_events__WEBPACK_IMPORTED_MODULE_0__.setMaxListeners)(0, interruption);
   const grace = new AbortController;
   const endGrace = () => grace.abort();
   interruption.addEventListener("abort", () => clock.deadline(GRACE).addEventListener("abort", endGrace));
   return {
    now: () => clock.now(),
    sleep: async milliseconds => {
     refuseCancelled(interruption);
     await clock.sleep(milliseconds, interruption).catch(error => {
      refuseCancelled(interruption);
      throw error;
     });
     refuseCancelled(interruption);
    },
    deadline: milliseconds => interruption.aborted ? interruption : AbortSignal.any([ clock.deadline(milliseconds), grace.signal ])
   };
  }
  function refuseCancelled(interruption, cause) {
   if (interruption?.aborted) throw new Cancelled({
    cause: cause
   });
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
