export const id = 994;

export const ids = [ 994 ];

export const modules = {
 9633: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   connect: () => region_client.N,
   deliver: () => publish.c,
   judgeVulnerabilities: () => judgeVulnerabilities,
   readLiveLayer: () => read_published.AH
  });
  var region_client = __webpack_require__(72038);
  var read_published = __webpack_require__(23427);
  var publish = __webpack_require__(62718);
  var vulnerabilities = __webpack_require__(95269);
  var log = __webpack_require__(12853);
  var format = __webpack_require__(38936);
  var vulnerability_ignore_list = __webpack_require__(6549);
  var error_messages = __webpack_require__(38054);
  var error_kind = __webpack_require__(55544);
  var signed_request = __webpack_require__(40219);
  const MOST_COMPONENTS = 2e3;
  const SCAN_TIMEOUT = 12e4;
  async function scanSbom(aws, sbom, subject) {
   const attempt = {
    service: "Amazon Inspector",
    action: "inspector-scan:ScanSbom",
    subject: `the scan of ${subject}`,
    resource: "*",
    region: aws.region
   };
   const send = (0, signed_request.H)(aws, {
    ...{
     service: "inspector-scan",
     path: "/scan/sbom"
    },
    input: {
     sbom: sbom,
     outputFormat: "CYCLONE_DX_1_5"
    }
   });
   return (0, error_messages.t)(attempt, async () => {
    const reply = await aws.call(async options => {
     const {sbom: report} = Object(await send(options));
     if (typeof report === "object" && report !== null) return report;
     throw new error_kind.kB("ScanSbom was answered without a report");
    }, {
     quota: "other",
     repeatable: true,
     timeout: SCAN_TIMEOUT
    });
    return reply;
   });
  }
  var cyclonedx = __webpack_require__(11758);
  const FIXED_VERSION = "amazon:inspector:sbom_scanner:fixed_version:";
  const RATERS = [ "NVD", "MITRE", "GITHUB", "GITLAB", "AMAZON_INSPECTOR" ];
  const SEVERITIES = {
   critical: "critical",
   high: "high",
   medium: "medium",
   low: "low"
  };
  function vulnerabilitiesIn(answer, components) {
   const asked = new Map(components.map(one => [ (0, cyclonedx.H8)(one), one ]));
   const told = new Map(componentsIn(answer).map(one => [ textIn(one, "bom-ref"), one ]));
   return listIn(answer, "vulnerabilities").flatMap(one => {
    const refs = listIn(one, "affects").map(affected => textIn(affected, "ref"));
    return (refs.length > 0 ? refs : [ "" ]).map(ref => {
     const component = asked.get(ref) ?? asked.get(textIn(told.get(ref), "purl"));
     return vulnerabilityOf(one, ref, component ?? unknownComponent(ref, told.get(ref)));
    });
   });
  }
  function unknownComponent(ref, one) {
   const [name, version] = [ textIn(one, "name") || ref || "a package", textIn(one, "version") ];
   const purl = textIn(one, "purl");
   return {
    name: name,
    version: version,
    licences: [],
    paths: [],
    ...purl !== "" && {
     purl: purl
    }
   };
  }
  function vulnerabilityOf(one, ref, component) {
   const fixedVersion = propertiesOf(one).get(FIXED_VERSION + ref) ?? "";
   const url = textIn(fieldOf(one, "source"), "url");
   const name = component.group === undefined ? component.name : `${component.group}/${component.name}`;
   return {
    id: textIn(one, "id") || "a vulnerability without a name",
    severity: severityOf(listIn(one, "ratings")),
    package: component.purl ?? `${component.name}@${component.version}`,
    ...{
     name: name,
     version: component.version,
     path: component.paths[0] ?? ""
    },
    ...fixedVersion !== "" && !/^not ?available$/i.test(fixedVersion) && {
     fixedVersion: fixedVersion
    },
    ...url !== "" && {
     url: url
    }
   };
  }
  function severityOf(ratings) {
   const rated = ratings.flatMap(rating => {
    const severity = SEVERITIES[textIn(rating, "severity").toLowerCase()];
    return severity ? [ {
     severity: severity,
     rater: textIn(fieldOf(rating, "source"), "name")
    } ] : [];
   });
   const chosen = RATERS.flatMap(rater => rated.filter(one => one.rater === rater));
   return (chosen[0] ?? rated.find(({rater: rater}) => rater !== "EPSS"))?.severity ?? "unrated";
  }
  function propertiesOf(one) {
   return new Map(listIn(one, "properties").map(each => [ textIn(each, "name"), textIn(each, "value") ]));
  }
  function componentsIn(holder) {
   return listIn(holder, "components").flatMap(one => [ one, ...componentsIn(one) ]);
  }
  function fieldOf(value, name) {
   return typeof value === "object" && value !== null ? value[name] : undefined;
  }
  function listIn(value, name) {
   const list = fieldOf(value, name);
   return Array.isArray(list) ? list : [];
  }
  function textIn(value, name) {
   const text = fieldOf(value, name);
   return typeof text === "string" ? text : "";
  }
  async function scanComponents(aws, components, subject) {
   const known = components.filter(({purl: purl}) => purl !== undefined);
   const found = new Map;
   for (let at = 0; at < known.length; at += MOST_COMPONENTS) {
    const some = known.slice(at, at + MOST_COMPONENTS);
    const answer = await scanSbom(aws, (0, cyclonedx.Gd)(some), subject);
    for (const one of vulnerabilitiesIn(answer, some)) found.set(`${one.id} ${one.package}`, one);
   }
   return [ ...found.values() ];
  }
  async function judgeVulnerabilities(aws, judged) {
   const {layerName: layerName, inventory: inventory, limit: limit, ignoreList: ignoreList, today: today, report: report} = judged;
   const {components: components} = inventory;
   const known = await scanComponents(aws, components, `layer "${layerName}"`);
   const sorted = (0, vulnerability_ignore_list.$)(known, ignoreList, today);
   const {counting: counting, ignored: ignored} = sorted;
   if (report.inside) {
    const packages = components.filter(({purl: purl}) => purl !== undefined).length;
    report.inside.scan = {
     packages: packages,
     vulnerabilities: counting,
     ignored: ignored
    };
   }
   tell(sorted, report);
   return (0, vulnerabilities.p)(counting, limit);
  }
  function tell({counting: counting, ignored: ignored, expired: expired, unused: unused}, report) {
   const known = counting.length + ignored.length;
   log.Rm.info(`Known vulnerabilities: ${known === 0 ? "none" : `${(0, format.B4)(known)}, of which ${(0, format.B4)(ignored.length)} are ignored`}`);
   for (const {id: id, package: name, expires: expires} of expired) {
    const warning = `The entry for ${id} of ${name} in \`vulnerability-ignore-file\` held until ${expires}, so the vulnerability counts again.`;
    log.Rm.warning(warning);
    report.warnings.push(warning);
   }
   for (const {id: id, package: name} of unused) {
    log.Rm.info(`The entry for ${id} of ${name} in \`vulnerability-ignore-file\` is about nothing in this layer`);
   }
  }
 },
 8436: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   In: () => interruptible,
   NQ: () => refuseInterrupted,
   j$: () => Interrupted
  });
  var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78474);
  var _shared_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14748);
  class Interrupted extends _shared_problem_js__WEBPACK_IMPORTED_MODULE_1__.A {
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
 22503: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   UD: () => compare,
   iv: () => difference,
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
   const now = (0, group_files.Z)(after);
   const then = (0, group_files.Z)(before, now.owners);
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
 11758: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Gd: () => scannable,
   H8: () => refOf,
   yP: () => cyclonedx
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  function cyclonedx(billed, components) {
   const {layerName: layerName, contentHash: contentHash, isIncomplete: isIncomplete = false} = billed;
   const own = `layer:${layerName}`;
   return {
    $schema: "http://cyclonedx.org/schema/bom-1.5.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.5",
    serialNumber: serialNumber([ layerName, contentHash, ...isIncomplete ? [ components.map(refOf) ] : [] ]),
    version: 1,
    metadata: {
     tools: {
      components: [ {
       type: "application",
       name: "publish-layer"
      } ]
     },
     component: {
      type: "library",
      "bom-ref": own,
      name: layerName,
      version: contentHash
     }
    },
    components: components.map(one => ({
     ...bare(one),
     ...one.licences.length > 0 && {
      licenses: one.licences
     },
     evidence: {
      occurrences: one.paths.map(location => ({
       location: location
      }))
     }
    })),
    dependencies: [ {
     ref: own,
     dependsOn: components.map(refOf)
    } ],
    ...isIncomplete && {
     compositions: [ {
      aggregate: "incomplete",
      assemblies: [ own ]
     } ]
    }
   };
  }
  function scannable(components) {
   return {
    bomFormat: "CycloneDX",
    specVersion: "1.5",
    version: 1,
    components: components.map(bare)
   };
  }
  function bare(component) {
   const {group: group, name: name, version: version, purl: purl} = component;
   return {
    ...{
     type: "library",
     "bom-ref": refOf(component)
    },
    ...group !== undefined && {
     group: group
    },
    ...{
     name: name,
     version: version
    },
    ...purl !== undefined && {
     purl: purl
    }
   };
  }
  function refOf({purl: purl, name: name, version: version}) {
   return purl ?? `jar:${name}@${version}`;
  }
  function serialNumber(of) {
   const hex = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(JSON.stringify(of)).digest("hex");
   const variant = (parseInt(hex.slice(16, 17), 16) & 3 | 8).toString(16);
   const parts = [ hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, variant + hex.slice(17, 20) ];
   return `urn:uuid:${[ ...parts, hex.slice(20, 32) ].join("-")}`;
  }
 },
 6549: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $: () => sortOut,
   H: () => readIgnoreList
  });
  var _shared_ignore_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83144);
  var _shared_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87605);
  const KIND = {
   input: "vulnerability-ignore-file",
   list: "vulnerabilities",
   required: [ "id", "package", "reason", "expires" ],
   optional: [],
   about: "Each entry says which vulnerability of which package does not count, why, and until when",
   example: '`{ "vulnerabilities": [{ "id": "CVE-2023-43804", "package": "pkg:pypi/urllib3@1.26.*", "reason": "…", "expires": "2027-03-31" }] }`'
  };
  function readIgnoreList(file, workspace) {
   return (0, _shared_ignore_file_js__WEBPACK_IMPORTED_MODULE_0__.r)(file, workspace, KIND).map(({fields: fields}) => {
    const {id: id = "", package: name = "", reason: reason = "", expires: expires = ""} = fields;
    return {
     id: id,
     package: name,
     reason: reason,
     expires: expires
    };
   });
  }
  function sortOut(known, list, today) {
   const valid = list.filter(({expires: expires}) => expires >= today);
   const isIgnored = one => valid.some(entry => isAbout(entry, one));
   const counting = known.filter(one => !isIgnored(one));
   return {
    counting: counting,
    ignored: known.filter(isIgnored),
    expired: list.filter(entry => entry.expires < today && counting.some(one => isAbout(entry, one))),
    unused: list.filter(entry => !known.some(one => isAbout(entry, one)))
   };
  }
  function isAbout(entry, one) {
   if (entry.id.toLowerCase() !== one.id.toLowerCase()) return false;
   return (0, _shared_glob_js__WEBPACK_IMPORTED_MODULE_1__.k)(entry.package, one.package) || one.package.startsWith(`${entry.package}@`);
  }
 },
 10749: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   o: () => describeMoves,
   y: () => layerMoves
  });
  var _lambda_arn_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24750);
  var _shared_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38936);
  const NAMED = 5;
  function describeMoves(changes) {
   const functions = new Map;
   for (const change of changes) {
    for (const move of movesOf(change)) functions.set(move, [ ...functions.get(move) ?? [], change.function ]);
   }
   return [ ...functions ].map(([move, names]) => `${move} on ${namesText(names)}.`);
  }
  function movesOf({before: before, after: after, alias: alias}) {
   const layers = layerMoves(before, after);
   if (!alias) return layers;
   const [from, to] = [ targetText(alias.before), targetText(alias.after) ];
   return from === to ? layers : [ ...layers, `Alias ${alias.name}: ${from} → ${to}` ];
  }
  function layerMoves(before, after) {
   const left = before.filter(arn => !after.includes(arn));
   const come = after.filter(arn => !before.includes(arn));
   const pairs = left.map(from => ({
    from: from,
    to: come.find(to => (0, _lambda_arn_js__WEBPACK_IMPORTED_MODULE_1__.s3)(to) === (0, _lambda_arn_js__WEBPACK_IMPORTED_MODULE_1__.s3)(from))
   }));
   const alone = come.filter(to => !pairs.some(pair => pair.to === to));
   const moves = [ ...pairs.map(({from: from, to: to = "none"}) => `${from} → ${to}`), ...alone.map(to => `none → ${to}`) ];
   if (moves.length > 0 || before.join() === after.join()) return moves;
   return [ `${before.join(", ")} → ${after.join(", ")}` ];
  }
  function targetText({version: version, weights: weights}) {
   const shares = Object.entries(weights).map(([other, share]) => `, ${Number((share * 100).toFixed(2))} % to version ${other}`);
   return `version ${version}${shares.join("")}`;
  }
  function namesText(names) {
   const more = names.length - NAMED;
   return `${names.slice(0, NAMED).join(", ")}${more > 0 ? ` and ${(0, _shared_format_js__WEBPACK_IMPORTED_MODULE_0__.B4)(more)} more` : ""}`;
  }
 }
};
