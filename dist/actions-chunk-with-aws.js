export const id = 3565;

export const ids = [ 3565 ];

export const modules = {
 33565: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   createRegionClient: () => region_client.O,
   publishToRegions: () => publish.u,
   readPublishedLayer: () => read_published.et,
   vulnerabilityFindings: () => vulnerabilityFindings
  });
  var region_client = __webpack_require__(66690);
  var read_published = __webpack_require__(23427);
  var publish = __webpack_require__(48220);
  var vulnerabilities = __webpack_require__(95269);
  var log = __webpack_require__(12853);
  var format = __webpack_require__(38936);
  var vulnerability_ignore_list = __webpack_require__(6549);
  var error_messages = __webpack_require__(38054);
  var error_kind = __webpack_require__(55544);
  var consumers_ = __webpack_require__(38321);
  var clock = __webpack_require__(49481);
  var partition = __webpack_require__(30791);
  function sigv4Request(aws, call) {
   const {config: config} = aws.lambda;
   return async ({abortSignal: abortSignal}) => {
    const signer = await config.signer();
    const signingDate = new Date((0, clock.Q$)(aws.clock).getTime() + config.systemClockOffset);
    const scope = {
     signingService: call.service,
     signingRegion: aws.region
    };
    const request = await signer.sign(requestOf(aws, call), {
     signingDate: signingDate,
     ...scope
    });
    const handler = config.requestHandler;
    const {response: response} = await handler.handle(request, {
     abortSignal: abortSignal
    });
    const reply = await (0, consumers_.text)(response.body);
    const metadata = metadataOf(response);
    const about = {
     clientName: call.service,
     commandName: call.operation,
     metadata: metadata
    };
    if (response.statusCode >= 300) {
     const error = refusalOf(response, reply);
     config.logger.error({
      ...about,
      error: error
     });
     throw error;
    }
    config.logger.info(about);
    return JSON.parse(reply);
   };
  }
  function requestOf(aws, {service: service, path: path, input: input}) {
   const {protocol: protocol, hostname: hostname, port: port, host: host} = new URL(endpointOf(aws, service));
   const body = JSON.stringify(input);
   return {
    method: "POST",
    protocol: protocol,
    hostname: hostname,
    path: path,
    query: {},
    body: body,
    ...port && {
     port: Number(port)
    },
    headers: {
     host: host,
     "content-type": "application/json",
     "content-length": String(Buffer.byteLength(body))
    }
   };
  }
  function endpointOf({region: region}, service) {
   const name = service.toUpperCase().replaceAll("-", "_");
   const given = process.env[`AWS_ENDPOINT_URL_${name}`] || process.env["AWS_ENDPOINT_URL"];
   return given ?? `https://${service}.${region}.${(0, partition.a4)(region)}`;
  }
  function metadataOf({statusCode: statusCode, headers: headers}) {
   const requestId = headers["x-amzn-requestid"];
   return {
    httpStatusCode: statusCode,
    ...requestId !== undefined && {
     requestId: requestId
    }
   };
  }
  function refusalOf({statusCode: statusCode, headers: headers}, reply) {
   const fields = fieldsOf(reply);
   const code = headers["x-amzn-errortype"] ?? wordIn(fields, "__type", "code") ?? `HTTP${statusCode}`;
   const message = wordIn(fields, "message", "Message") ?? `AWS answered with HTTP ${statusCode}`;
   return Object.assign(new Error(message), {
    name: code.replace(/:.*$/s, "").replace(/^.*#/s, ""),
    $metadata: {
     httpStatusCode: statusCode
    },
    $response: {
     statusCode: statusCode,
     headers: headers
    }
   });
  }
  function wordIn(fields, ...names) {
   return names.map(name => fields[name]).find(value => typeof value === "string");
  }
  function fieldsOf(reply) {
   try {
    return Object(JSON.parse(reply));
   } catch {
    return {};
   }
  }
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
   const send = sigv4Request(aws, {
    service: "inspector-scan",
    operation: "ScanSbom",
    path: "/scan/sbom",
    input: {
     sbom: sbom,
     outputFormat: "CYCLONE_DX_1_5"
    }
   });
   return (0, error_messages.m)(attempt, async () => {
    const reply = await aws.call(async options => {
     const {sbom: report} = Object(await send(options));
     if (typeof report === "object" && report !== null) return report;
     throw new error_kind.e$("ScanSbom was answered without a report");
    }, {
     quota: "other",
     repeatable: true,
     timeout: SCAN_TIMEOUT
    });
    return reply;
   });
  }
  var cyclonedx = __webpack_require__(11758);
  var json = __webpack_require__(56949);
  const FIXED_VERSION = "amazon:inspector:sbom_scanner:fixed_version:";
  const RATERS = [ "NVD", "MITRE", "GITHUB", "GITLAB", "AMAZON_INSPECTOR" ];
  const SEVERITIES = {
   critical: "critical",
   high: "high",
   medium: "medium",
   low: "low"
  };
  function vulnerabilitiesIn(answer, components) {
   const asked = new Map(components.map(component => [ (0, cyclonedx.H8)(component), component ]));
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
    name: name,
    version: component.version,
    path: component.paths[0] ?? "",
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
   return (0, json.qY)(value)[name];
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
   const vulnerabilities = new Map;
   for (let at = 0; at < known.length; at += MOST_COMPONENTS) {
    const some = known.slice(at, at + MOST_COMPONENTS);
    const answer = await scanSbom(aws, (0, cyclonedx.Gd)(some), subject);
    for (const vulnerability of vulnerabilitiesIn(answer, some)) vulnerabilities.set(`${vulnerability.id} ${vulnerability.package}`, vulnerability);
   }
   return [ ...vulnerabilities.values() ];
  }
  async function vulnerabilityFindings(aws, scanned) {
   const {layerName: layerName, packageList: packageList, limit: limit, ignoreList: ignoreList, report: report} = scanned;
   const {components: components} = packageList;
   const known = await scanComponents(aws, components, `layer "${layerName}"`);
   const sorted = (0, vulnerability_ignore_list.$)(known, ignoreList, report.startedAt.slice(0, 10));
   const {counting: counting, ignored: ignored} = sorted;
   if (report.inside) {
    const packages = components.filter(({purl: purl}) => purl !== undefined).length;
    report.inside.scan = {
     packages: packages,
     vulnerabilities: counting,
     ignored: ignored
    };
   }
   logVulnerabilities(sorted, report);
   return (0, vulnerabilities.p)(counting, limit);
  }
  function logVulnerabilities({counting: counting, ignored: ignored, expired: expired, unused: unused}, report) {
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
    components: components.map(component => ({
     ...bare(component),
     ...component.licences.length > 0 && {
      licenses: component.licences
     },
     evidence: {
      occurrences: component.paths.map(location => ({
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
    type: "library",
    "bom-ref": refOf(component),
    ...group !== undefined && {
     group: group
    },
    name: name,
    version: version,
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
 6549: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $: () => applyIgnoreList,
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
   if (file === "") return [];
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
  function applyIgnoreList(known, list, today) {
   const valid = list.filter(({expires: expires}) => expires >= today);
   const isIgnored = vulnerability => valid.some(entry => isAbout(entry, vulnerability));
   const counting = known.filter(one => !isIgnored(one));
   return {
    counting: counting,
    ignored: known.filter(isIgnored),
    expired: list.filter(entry => entry.expires < today && counting.some(one => isAbout(entry, one))),
    unused: list.filter(entry => !known.some(one => isAbout(entry, one)))
   };
  }
  function isAbout(entry, vulnerability) {
   if (entry.id.toLowerCase() !== vulnerability.id.toLowerCase()) return false;
   return (0, _shared_glob_js__WEBPACK_IMPORTED_MODULE_1__.k)(entry.package, vulnerability.package) || vulnerability.package.startsWith(`${entry.package}@`);
  }
 }
};
