export const id = 974;

export const ids = [ 974 ];

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
 5234: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   x: () => parameterName
  });
  var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6762);
  const MAX_LEVELS = 15;
  const MAX_ARN = 1011;
  const LONGEST_PARTITION = "aws-us-gov";
  function parameterName(template, {layerName: layerName, region: region}) {
   const name = template.replaceAll("{layer-name}", layerName).replaceAll("{region}", region);
   const fault = faultOf(name, region);
   if (!fault) return name;
   const shown = name === template ? `"${name}"` : `"${template}", here "${name}",`;
   throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__.A(`\`ssm-parameter\` is ${shown} which ${fault}.`, "For instance `ssm-parameter: /layers/{layer-name}`; `{layer-name}` and `{region}` stand for themselves.");
  }
  function faultOf(name, region) {
   const odd = /[^a-zA-Z0-9_.\-/]/u.exec(name)?.[0];
   const levels = name.replace(/^\//, "").split("/");
   const arn = `arn:${LONGEST_PARTITION}:ssm:${region}:123456789012:parameter/${levels.join("/")}`;
   if (odd !== undefined) return `holds "${odd}"; letters, digits and _ . - / are all it may have`;
   if (!name.startsWith("/") && levels.length > 1) return "has levels and so must start with a slash";
   if (levels.includes("")) return "has a level without a name";
   if (levels.length > MAX_LEVELS) return `has ${levels.length} levels; AWS takes ${MAX_LEVELS}`;
   if (/^(aws|ssm)/i.test(levels[0] ?? "")) return 'starts with "aws" or "ssm", which AWS keeps to itself';
   if (arn.length > MAX_ARN) return `is ${arn.length - MAX_ARN} characters too long; its ARN may have ${MAX_ARN}`;
   return undefined;
  }
 },
 1261: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   i: () => partitionOf
  });
  const PARTITIONS = [ [ "cn-", "aws-cn" ], [ "us-gov-", "aws-us-gov" ], [ "us-iso-", "aws-iso" ], [ "us-isob-", "aws-iso-b" ], [ "us-isof-", "aws-iso-f" ], [ "eu-isoe-", "aws-iso-e" ], [ "eusc-", "aws-eusc" ] ];
  function partitionOf(region) {
   return PARTITIONS.find(([prefix]) => region.startsWith(prefix))?.[1] ?? "aws";
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
 8010: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   U: () => extraVersions,
   x: () => deleteCommand
  });
  var _aws_arn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2672);
  function deleteCommand({layerName: layerName, version: version, region: region}) {
   return `aws lambda delete-layer-version --layer-name ${layerName} --version-number ${version} --region ${region}`;
  }
  function extraVersions(regions) {
   return regions.flatMap(({region: region, version: version}) => {
    if (!version) return [];
    const layerName = (0, _aws_arn_js__WEBPACK_IMPORTED_MODULE_0__.i3)(version.arn)?.name ?? "";
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
 },
 749: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   ZZ: () => layerOf,
   oK: () => describeMoves,
   ym: () => layerMoves
  });
  var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2958);
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
    to: come.find(to => layerOf(to) === layerOf(from))
   }));
   const alone = come.filter(to => !pairs.some(pair => pair.to === to));
   const moves = [ ...pairs.map(({from: from, to: to = "none"}) => `${from} → ${to}`), ...alone.map(to => `none → ${to}`) ];
   if (moves.length > 0 || before.join() === after.join()) return moves;
   return [ `${before.join(", ")} → ${after.join(", ")}` ];
  }
  function layerOf(arn) {
   return arn.slice(0, arn.lastIndexOf(":"));
  }
  function targetText({version: version, weights: weights}) {
   const shares = Object.entries(weights).map(([other, share]) => `, ${Number((share * 100).toFixed(2))} % to version ${other}`);
   return `version ${version}${shares.join("")}`;
  }
  function namesText(names) {
   const more = names.length - NAMED;
   return `${names.slice(0, NAMED).join(", ")}${more > 0 ? ` and ${(0, _units_js__WEBPACK_IMPORTED_MODULE_0__.B4)(more)} more` : ""}`;
  }
 },
 3851: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   A: () => LEVELS
  });
  const LEVELS = [ ...[ 20, 25, 30, 35, 37, 40, 43, 45, 48 ], 50, ...[ 52, 55, 57, 60, 63, 65, 70, 75, 80 ], 95 ];
 },
 4977: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Ae: () => LEAST_INVOCATIONS,
   S4: () => judge,
   iV: () => LEAST_SAMPLES
  });
  var _samples_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3851);
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
 9186: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
 5048: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   a: () => refusePublic,
   h: () => PUBLIC_MEANS
  });
  var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6762);
  const PUBLIC_MEANS = "every AWS account could read all of its files";
  function refusePublic(about) {
   if (about.allowPublic) return;
   if (about.wanted.some(isPublic)) {
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__.A(`\`share-with\` makes the layer public, so that ${PUBLIC_MEANS}, and \`allow-public\` is not true.`, "Add `allow-public: true` if that is meant; else list the account ids or the organisation id (`o-…`) that are to have it.");
   }
   if (about.previous.some(isPublic)) {
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__.A(`The version before is public, and \`share-with: previous\` makes the new one public too, so that ${PUBLIC_MEANS}; \`allow-public\` is not true.`, "Add `allow-public: true` if that is meant; else list in `share-with` who is to have the new version, without `previous`.");
   }
  }
  function isPublic({kind: kind}) {
   return kind === "public";
  }
 }
};
