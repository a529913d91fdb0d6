export const id = 378;

export const ids = [ 378 ];

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
 79699: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   CL: () => statementIdOf,
   Gc: () => distinctGrantees,
   Ut: () => granteeText,
   g3: () => parseGrantee,
   py: () => sameGrantee
  });
  const ACCOUNT = /^\d{12}$/;
  const ORGANIZATION = /^o-[a-z0-9]{10,32}$/;
  function parseGrantee(text) {
   if (text === "public") return {
    kind: "public"
   };
   if (ACCOUNT.test(text)) return {
    kind: "account",
    id: text
   };
   if (ORGANIZATION.test(text)) return {
    kind: "organization",
    id: text
   };
   return undefined;
  }
  function granteeText(grantee) {
   return grantee.kind === "public" ? "public" : grantee.id;
  }
  function statementIdOf(grantee) {
   return `publish-layer-${granteeText(grantee)}`;
  }
  function sameGrantee(a, b) {
   return granteeText(a) === granteeText(b);
  }
  function distinctGrantees(grantees) {
   return grantees.filter((one, index) => grantees.findIndex(other => sameGrantee(one, other)) === index);
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
 8001: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   U: () => extraVersions,
   x: () => deleteCommand
  });
  var _lambda_arn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24750);
  function deleteCommand({layerName: layerName, version: version, region: region}) {
   return `aws lambda delete-layer-version --layer-name ${layerName} --version-number ${version} --region ${region}`;
  }
  function extraVersions(regions) {
   return regions.flatMap(({region: region, version: version}) => {
    if (!version) return [];
    const layerName = (0, _lambda_arn_js__WEBPACK_IMPORTED_MODULE_0__.i3)(version.arn)?.name ?? "";
    return version.extra.map(number => ({
     ...{
      region: region,
      version: number,
      arn: `${version.layerArn}:${number}`
     },
     command: deleteCommand({
      layerName: layerName,
      version: number,
      region: region
     })
    }));
   });
  }
 },
 30111: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   a: () => refusePublic,
   h: () => PUBLIC_MEANS
  });
  var _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14748);
  const PUBLIC_MEANS = "every AWS account could read all of its files";
  function refusePublic(about) {
   if (about.allowPublic) return;
   if (about.wanted.some(isPublic)) {
    throw new _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__.A(`\`share-with\` makes the layer public, so that ${PUBLIC_MEANS}, and \`allow-public\` is not true.`, "Add `allow-public: true` if that is meant; else list the account ids or the organisation id (`o-…`) that are to have it.");
   }
   if (about.previous.some(isPublic)) {
    throw new _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__.A(`The version before is public, and \`share-with: previous\` makes the new one public too, so that ${PUBLIC_MEANS}; \`allow-public\` is not true.`, "Add `allow-public: true` if that is meant; else list in `share-with` who is to have the new version, without `previous`.");
   }
  }
  function isPublic({kind: kind}) {
   return kind === "public";
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
 },
 36145: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   A: () => LEVELS
  });
  const LEVELS = [ ...[ 20, 25, 30, 35, 37, 40, 43, 45, 48 ], 50, ...[ 52, 55, 57, 60, 63, 65, 70, 75, 80 ], 95 ];
 },
 58891: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Ae: () => LEAST_INVOCATIONS,
   S4: () => judge,
   iV: () => LEAST_SAMPLES
  });
  var _samples_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36145);
  const LEAST_SAMPLES = 20;
  const LEAST_INVOCATIONS = 100;
  const WORTH_TELLING = {
   share: .1,
   init: 20,
   duration: 5
  };
  const ERROR_SHARE = .005;
  const SURE = 2.576;
  function compareMedians(before, after, least) {
   if (!before || !after || Math.min(before.samples, after.samples) < LEAST_SAMPLES) return "too few samples";
   const difference = after.at[50] - before.at[50];
   if (Math.abs(difference) < Math.max(least, WORTH_TELLING.share * before.at[50])) return "same";
   const [was, is] = [ boundsOf(before), boundsOf(after) ];
   if (is.low > was.high) return "slower";
   return is.high < was.low ? "faster" : "same";
  }
  function boundsOf({samples: samples, at: at}) {
   const half = SURE * 50 / Math.sqrt(samples);
   const low = _samples_js__WEBPACK_IMPORTED_MODULE_0__.A.findLast(level => level < 50 && level <= 50 - half) ?? FIRST;
   const high = _samples_js__WEBPACK_IMPORTED_MODULE_0__.A.find(level => level > 50 && level >= 50 + half) ?? 80;
   return {
    low: at[low],
    high: at[high]
   };
  }
  const FIRST = _samples_js__WEBPACK_IMPORTED_MODULE_0__.A[0];
  function compareErrors(before, after) {
   if (!before || !after) return "too few samples";
   if (Math.min(before.invocations, after.invocations) < LEAST_INVOCATIONS) return "too few samples";
   const [was, is] = [ shareBounds(before), shareBounds(after) ];
   if (Math.abs(is.share - was.share) < ERROR_SHARE) return "same";
   if (is.low > was.high) return "more";
   return is.high < was.low ? "fewer" : "same";
  }
  function shareBounds({invocations: n, errors: errors}) {
   const share = Math.min(1, errors / n);
   const middle = (share + SURE ** 2 / (2 * n)) / (1 + SURE ** 2 / n);
   const half = SURE / (1 + SURE ** 2 / n) * Math.sqrt(share * (1 - share) / n + (SURE / (2 * n)) ** 2);
   return {
    share: share,
    low: middle - half,
    high: middle + half
   };
  }
  function judge(before, after) {
   const init = compareMedians(before.init, after.init, WORTH_TELLING.init);
   const duration = compareMedians(before.duration, after.duration, WORTH_TELLING.duration);
   const order = [ "slower", "faster", "same" ];
   const verdict = order.find(one => one === init || one === duration) ?? "too few samples";
   return {
    init: init,
    duration: duration,
    errors: compareErrors(before.traffic, after.traffic),
    verdict: verdict
   };
  }
 },
 22891: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   k: () => withoutRecord,
   r: () => refusalOfRecord
  });
  var _lambda_arn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24750);
  function refusalOfRecord({waves: waves}, madeBy) {
   if (!madeBy) return "it does not say which repository, workflow and run made it";
   const planned = waves.flatMap(({functions: functions}) => functions.filter(({done: done}) => !done));
   for (const {fn: fn, goal: goal} of planned) {
    if (goal.kind !== "version") continue;
    const [own, other] = [ (0, _lambda_arn_js__WEBPACK_IMPORTED_MODULE_0__.XP)(fn.arn), (0, _lambda_arn_js__WEBPACK_IMPORTED_MODULE_0__.XP)(goal.layer.layerArn) ];
    if (own !== other) return `a record only changes versions of a layer on functions of the same account, and the layer is of account ${other} and function "${fn.name}" of ${own}`;
   }
   return undefined;
  }
  function withoutRecord(refusal) {
   return `To go back, run \`uses: org/publish-layer/rollback@v1\` with \`functions\`, by their ARNs where they are of another account (which \`allowed-account-ids\` then has to list), and \`to\`, the ARN of the version that they had. It would refuse the record of this run: ${refusal}.`;
  }
 },
 41626: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Hq: () => isChanged,
   Zk: () => sameLayers,
   cS: () => sameTarget
  });
  function isChanged({before: before, after: after, alias: alias}) {
   return !sameLayers(before, after) || alias !== undefined && !sameTarget(alias.before, alias.after);
  }
  function sameLayers(a, b) {
   return a.length === b.length && a.every((arn, index) => arn === b[index]);
  }
  function sameTarget(a, b) {
   const shares = ({weights: weights}) => Object.entries(weights).map(([version, share]) => `${version}=${share}`).sort().join();
   return a.version === b.version && shares(a) === shares(b);
  }
 }
};
