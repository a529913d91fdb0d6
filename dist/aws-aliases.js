export const id = 1559;

export const ids = [ 1559 ];

export const modules = {
 81955: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Jd: () => readAlias,
   O: () => writeAlias,
   PO: () => listAliases
  });
  var _is_missing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85114);
  var _aws_sdk_client_lambda__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71696);
  var _error_messages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38054);
  var _error_kind_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55544);
  var _functions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77478);
  var _paginate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99598);
  async function readAlias(aws, functionArn, alias) {
   const read = async options => {
    const input = {
     FunctionName: functionArn,
     Name: alias
    };
    const found = aliasOf(await aws.lambda.send(new _aws_sdk_client_lambda__WEBPACK_IMPORTED_MODULE_5__.MES(input), options));
    if (found?.name !== alias) throw new _error_kind_js__WEBPACK_IMPORTED_MODULE_2__.e$(`GetAlias answered without ${alias}`);
    return found;
   };
   return (0, _error_messages_js__WEBPACK_IMPORTED_MODULE_1__.m)((0, _functions_js__WEBPACK_IMPORTED_MODULE_3__.Ix)(aws, "lambda:GetAlias", functionArn), () => aws.call(read, {
    repeatable: true
   }).catch(undefinedIfMissing));
  }
  function aliasOf(reply) {
   const {Name: name, FunctionVersion: version, RevisionId: revisionId, RoutingConfig: RoutingConfig} = reply;
   if (!name || !version || !revisionId) return undefined;
   return {
    name: name,
    version: version,
    weights: RoutingConfig?.AdditionalVersionWeights ?? {},
    revisionId: revisionId
   };
  }
  function listAliases(aws, functionArn) {
   return (0, _paginate_js__WEBPACK_IMPORTED_MODULE_4__.l5)({
    ...aws,
    of: "aliases"
   }, from => {
    const input = {
     FunctionName: functionArn,
     MaxItems: 50,
     ...from && {
      Marker: from
     }
    };
    const list = async options => {
     const reply = await aws.lambda.send(new _aws_sdk_client_lambda__WEBPACK_IMPORTED_MODULE_5__.UZx(input), options);
     const aliases = reply.Aliases?.map(aliasOf) ?? [ undefined ];
     const items = aliases.filter(alias => alias !== undefined);
     if (items.length < aliases.length) throw new _error_kind_js__WEBPACK_IMPORTED_MODULE_2__.e$("ListAliases was answered without whole aliases");
     return {
      items: items,
      next: reply.NextMarker
     };
    };
    return (0, _error_messages_js__WEBPACK_IMPORTED_MODULE_1__.m)((0, _functions_js__WEBPACK_IMPORTED_MODULE_3__.Ix)(aws, "lambda:ListAliases", functionArn), () => aws.call(list, {
     repeatable: true
    }));
   });
  }
  function undefinedIfMissing(error) {
   if ((0, _is_missing_js__WEBPACK_IMPORTED_MODULE_0__.b)(error) && !(0, _error_kind_js__WEBPACK_IMPORTED_MODULE_2__.fe)(error).message.startsWith("Function not found")) return undefined;
   throw error;
  }
  async function writeAlias(aws, functionArn, read, to) {
   const input = {
    FunctionName: functionArn,
    Name: read.name,
    FunctionVersion: to.version,
    RoutingConfig: {
     AdditionalVersionWeights: to.weights
    },
    RevisionId: read.revisionId
   };
   const reply = await aws.call(options => aws.lambda.send(new _aws_sdk_client_lambda__WEBPACK_IMPORTED_MODULE_5__.lqC(input), options));
   if (reply.FunctionVersion !== to.version) throw new _error_kind_js__WEBPACK_IMPORTED_MODULE_2__.e$(`the update of alias ${read.name} was answered without its new version`);
  }
 },
 38680: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $: () => QUERIES_AT_ONCE,
   F: () => readMetricSums
  });
  var _region_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66690);
  var _error_messages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38054);
  var _error_kind_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55544);
  var _paginate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99598);
  const QUERIES_AT_ONCE = 500;
  async function readMetricSums(aws, question) {
   const {CloudWatchClient: CloudWatchClient, GetMetricDataCommand: GetMetricDataCommand} = await __webpack_require__.e(4085).then(__webpack_require__.t.bind(__webpack_require__, 44085, 19));
   const cloudWatch = new CloudWatchClient((0, _region_client_js__WEBPACK_IMPORTED_MODULE_0__.r)(aws));
   const attempt = {
    service: "Amazon CloudWatch",
    action: "cloudwatch:GetMetricData",
    subject: question.subject,
    resource: "*",
    region: aws.region
   };
   const span = {
    MetricDataQueries: question.queries.map(metricQuery),
    StartTime: question.from,
    EndTime: question.to
   };
   const page = from => {
    const command = new GetMetricDataCommand({
     ...span,
     ...from && {
      NextToken: from
     }
    });
    const read = async options => {
     const {MetricDataResults: MetricDataResults, NextToken: NextToken} = await cloudWatch.send(command, options);
     if (!MetricDataResults) throw new _error_kind_js__WEBPACK_IMPORTED_MODULE_2__.e$("GetMetricData was answered without results");
     if (MetricDataResults.some(({StatusCode: StatusCode}) => StatusCode === "InternalError")) throw new Error("GetMetricData could not read all metrics");
     return {
      items: MetricDataResults,
      next: NextToken
     };
    };
    return (0, _error_messages_js__WEBPACK_IMPORTED_MODULE_1__.m)(attempt, () => aws.call(read, {
     quota: "other",
     repeatable: true
    }));
   };
   const sums = new Map;
   for await (const {Id: Id = "", Values: Values = []} of (0, _paginate_js__WEBPACK_IMPORTED_MODULE_3__.l5)({
    ...aws,
    of: "metrics"
   }, page)) for (const value of Values) sums.set(Id, (sums.get(Id) ?? 0) + value);
   return sums;
  }
  function metricQuery({id: id, metric: metric, dimensions: dimensions}) {
   const Dimensions = Object.entries(dimensions).map(([Name, Value]) => ({
    Name: Name,
    Value: Value
   }));
   const Metric = {
    Namespace: "AWS/Lambda",
    MetricName: metric,
    Dimensions: Dimensions
   };
   return {
    Id: id,
    MetricStat: {
     Metric: Metric,
     Period: 60,
     Stat: "Sum"
    }
   };
  }
 },
 63439: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   G: () => taggedFunctions,
   n: () => tagValues
  });
  var _region_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66690);
  var _error_messages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38054);
  var _error_kind_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55544);
  var _paginate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99598);
  async function taggedFunctions(aws, {key: key, value: value}) {
   const arns = [];
   for await (const {arn: arn} of findTagged(aws, {
    key: key,
    value: value
   })) arns.push(arn);
   return arns;
  }
  async function tagValues(aws, key) {
   const values = new Map;
   for await (const {arn: arn, value: value} of findTagged(aws, {
    key: key
   })) values.set(arn, value);
   return values;
  }
  async function* findTagged(aws, {key: key, value: value}) {
   const {GetResourcesCommand: GetResourcesCommand, ResourceGroupsTaggingAPIClient: ResourceGroupsTaggingAPIClient} = await __webpack_require__.e(5059).then(__webpack_require__.t.bind(__webpack_require__, 5059, 19));
   const tagging = new ResourceGroupsTaggingAPIClient((0, _region_client_js__WEBPACK_IMPORTED_MODULE_0__.r)(aws));
   const tag = value === undefined ? key : `${key}=${value}`;
   const attempt = {
    service: "AWS Resource Groups Tagging API",
    action: "tag:GetResources",
    subject: `the functions tagged ${tag}`,
    resource: "*",
    region: aws.region
   };
   const page = from => {
    const command = new GetResourcesCommand({
     TagFilters: [ {
      Key: key,
      ...value !== undefined && {
       Values: [ value ]
      }
     } ],
     ResourceTypeFilters: [ "lambda:function" ],
     ResourcesPerPage: 100,
     ...from && {
      PaginationToken: from
     }
    });
    const find = async options => {
     const {ResourceTagMappingList: ResourceTagMappingList, PaginationToken: PaginationToken} = await tagging.send(command, options);
     if (!ResourceTagMappingList) throw new _error_kind_js__WEBPACK_IMPORTED_MODULE_2__.e$("GetResources was answered without a list");
     return {
      items: ResourceTagMappingList.map(({ResourceARN: arn = "", Tags: Tags = []}) => ({
       arn: arn,
       value: Tags.find(({Key: Key}) => Key === key)?.Value ?? ""
      })),
      next: PaginationToken
     };
    };
    return (0, _error_messages_js__WEBPACK_IMPORTED_MODULE_1__.m)(attempt, () => aws.call(find, {
     quota: "other",
     repeatable: true
    }));
   };
   yield* (0, _paginate_js__WEBPACK_IMPORTED_MODULE_3__.l5)({
    ...aws,
    of: `functions tagged ${tag}`
   }, page);
  }
 },
 5026: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   n: () => rangeReader
  });
  var external_node_http_ = __webpack_require__(37067);
  var external_node_https_ = __webpack_require__(44708);
  var log = __webpack_require__(12853);
  function openDownload(url, {headers: headers, signal: signal, agents: agents}) {
   return new Promise((resolve, reject) => {
    const isSecure = new URL(url).protocol === "https:";
    const request = isSecure ? external_node_https_.request : external_node_http_.request;
    const agent = isSecure ? agents.httpsAgent : agents.httpAgent;
    const startedAt = performance.now();
    const answered = response => {
     const duration = Math.round(performance.now() - startedAt);
     log.Rm.debug(`Download of ${headers["range"] ?? "all bytes"}: HTTP ${response.statusCode} in ${duration} ms`);
     resolve(response);
    };
    request(url, {
     agent: agent,
     headers: headers,
     signal: signal
    }, answered).once("error", reject).end();
   });
  }
  const ATTEMPTS = 4;
  const TIMEOUT = 6e4;
  const MAX_WHOLE_BYTES = 60 * 1024 * 1024;
  function rangeReader(object) {
   const {size: size, locate: locate, clock: clock, agents: agents, refuse: refuse, mostWhole: mostWhole = MAX_WHOLE_BYTES} = object;
   let url;
   let relocated = false;
   let etag = "";
   let held = {
    from: size,
    bytes: Buffer.alloc(0)
   };
   async function request(from, to, into) {
    for (let attempt = 1; ;attempt++) {
     const asked = url ??= locate();
     const part = {
      from: from,
      to: to,
      size: size,
      etag: etag,
      mostWhole: mostWhole,
      ...into && {
       into: into
      }
     };
     const reply = await ask(await asked, part, {
      agents: agents,
      signal: clock.deadline(TIMEOUT)
     });
     if ("bytes" in reply) return accept(reply, into).subarray(from - reply.from, to - reply.from);
     const {status: status, fault: fault} = reply;
     if (attempt === ATTEMPTS || status === 403 && relocated && asked === url) throw refuse(fault);
     if (status === 403 && asked === url) {
      relocated = true;
      url = undefined;
     } else await clock.sleep(Math.random() * 400 * 2 ** attempt);
    }
   }
   function accept(received, into) {
    etag = received.etag;
    relocated = false;
    const {from: from, bytes: bytes} = received;
    const isOurs = bytes.buffer !== into?.buffer;
    if (isOurs && from < held.from && from + bytes.length === size) held = {
     from: from,
     bytes: bytes
    };
    return bytes;
   }
   return {
    heldFrom: () => held.from,
    read: async (from, to, into) => {
     const end = Math.max(from, Math.min(to, held.from));
     const missing = from < end ? await request(from, end, into) : Buffer.alloc(0);
     return end === to ? missing : Buffer.concat([ missing, held.bytes.subarray(end - held.from, to - held.from) ]);
    }
   };
  }
  async function ask(url, part, {agents: agents, signal: signal}) {
   const headers = {
    range: `bytes=${part.from}-${part.to - 1}`,
    ...part.etag && {
     "if-match": part.etag
    }
   };
   try {
    const response = await openDownload(url, {
     headers: headers,
     signal: signal,
     agents: agents
    });
    try {
     return await receive(response, part);
    } finally {
     response.destroy();
    }
   } catch (error) {
    return {
     fault: `its archive could not be fetched (${codeOf(error)})`
    };
   }
  }
  function codeOf(error) {
   const {name: name, code: code} = error;
   return typeof code === "string" ? code : name ?? "Error";
  }
  async function receive(response, {from: from, to: to, size: size, etag: etag, mostWhole: mostWhole, into: into}) {
   const {statusCode: status = 0, headers: headers} = response;
   if (status !== 206 && status !== 200) return {
    fault: `its archive was refused with HTTP ${status}`,
    status: status
   };
   const isWhole = status === 200;
   if (isWhole && size > mostWhole) return {
    fault: "its archive comes only as a whole, which is too large"
   };
   if (!isWhole && headers["content-range"] !== `bytes ${from}-${to - 1}/${size}`) return {
    fault: "another part of its archive came than was asked for"
   };
   const seen = headers.etag ?? "";
   if (etag !== "" && seen !== etag) return {
    fault: "its archive changed while it was read"
   };
   const bytes = await fill(isWhole ? Buffer.allocUnsafe(size) : into?.subarray(0, to - from) ?? Buffer.allocUnsafe(to - from), response);
   return bytes ? {
    bytes: bytes,
    from: isWhole ? 0 : from,
    etag: seen
   } : {
    fault: "its archive came with a wrong length"
   };
  }
  async function fill(bytes, body) {
   let filled = 0;
   for await (const chunk of body) {
    if (filled + chunk.length > bytes.length) return undefined;
    bytes.set(chunk, filled);
    filled += chunk.length;
   }
   return filled === bytes.length ? bytes : undefined;
  }
 },
 50446: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   g: () => readRemoteDirectory,
   z: () => SMALL_ARCHIVE
  });
  var _layer_archive_central_directory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90961);
  const SMALL_ARCHIVE = 256 * 1024;
  const MAX_DIRECTORY_BYTES = 16 * 1024 * 1024;
  async function readRemoteDirectory(archive) {
   const {size: size, read: read, refuse: refuse} = archive;
   const tail = await read(size - (size <= SMALL_ARCHIVE ? size : _layer_archive_central_directory_js__WEBPACK_IMPORTED_MODULE_0__.hx), size);
   const directory = (0, _layer_archive_central_directory_js__WEBPACK_IMPORTED_MODULE_0__.te)(tail, size, refuse);
   if (directory.size > MAX_DIRECTORY_BYTES) throw refuse("its central directory is too large");
   const bytes = await read(directory.offset, directory.offset + directory.size);
   return {
    directory: directory,
    entries: (0, _layer_archive_central_directory_js__WEBPACK_IMPORTED_MODULE_0__.gZ)(bytes, directory, refuse)
   };
  }
 },
 21048: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   O: () => storedArchive,
   l: () => unzippedSize
  });
  var _cancellation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8436);
  var _range_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5026);
  var _remote_archive_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50446);
  function storedArchive({clock: clock, agents: agents}, {size: size, locate: locate}, mostWhole) {
   const refuse = what => new Error(what);
   const located = async () => {
    const location = await locate();
    if (!location) throw refuse("AWS gives no URL of its archive");
    return location;
   };
   const whole = mostWhole === undefined ? {} : {
    mostWhole: mostWhole
   };
   return {
    ...(0, _range_reader_js__WEBPACK_IMPORTED_MODULE_1__.n)({
     size: size,
     locate: located,
     clock: clock,
     agents: agents,
     refuse: refuse,
     ...whole
    }),
    size: size,
    refuse: refuse
   };
  }
  async function unzippedSize(aws, zip) {
   try {
    const {entries: entries} = await (0, _remote_archive_js__WEBPACK_IMPORTED_MODULE_2__.g)(storedArchive(aws, zip));
    return entries.reduce((sum, entry) => sum + entry.size, 0);
   } catch (error) {
    if (error instanceof _cancellation_js__WEBPACK_IMPORTED_MODULE_0__.cJ) throw error;
    (0, _cancellation_js__WEBPACK_IMPORTED_MODULE_0__.qM)(aws.interruption);
    return undefined;
   }
  }
 },
 90961: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $7: () => unpackEntry,
   Ly: () => spansOf,
   gZ: () => readDirectory,
   hx: () => MAX_END_BYTES,
   te: () => findDirectory
  });
  var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
  var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23867);
  const MAX_END_BYTES = _format_js__WEBPACK_IMPORTED_MODULE_1__.yF.length + 65535;
  function findDirectory(tail, size, refuse) {
   let at = tail.length - _format_js__WEBPACK_IMPORTED_MODULE_1__.yF.length;
   while (at >= 0 && !isEnd(tail, at)) at -= 1;
   if (at < 0) throw refuse("it is not a zip archive, or its end is missing");
   const directory = {
    entries: tail.readUInt16LE(at + 10),
    size: tail.readUInt32LE(at + 12),
    offset: tail.readUInt32LE(at + 16)
   };
   if (directory.entries === 65535 || directory.size === ZIP64 || directory.offset === ZIP64) throw refuse("it uses zip64");
   if (directory.offset + directory.size !== size - tail.length + at) throw refuse("its central directory is not where its end says");
   return directory;
  }
  function isEnd(tail, at) {
   return tail.readUInt32LE(at) === _format_js__WEBPACK_IMPORTED_MODULE_1__.yF.signature && at + _format_js__WEBPACK_IMPORTED_MODULE_1__.yF.length + tail.readUInt16LE(at + 20) === tail.length;
  }
  const ZIP64 = 4294967295;
  const FILE_TYPE = 61440;
  const LINK_TYPE = 40960;
  function readDirectory(bytes, directory, refuse) {
   const entries = [];
   let at = 0;
   for (let index = 0; index < directory.entries; index++) {
    const header = (0, _format_js__WEBPACK_IMPORTED_MODULE_1__.z4)(bytes, at);
    if (!header) throw refuse("its central directory is cut short");
    const {rawName: rawName, mode: mode, method: method, crc: crc, size: size, packedSize: packedSize, offset: offset} = header;
    if ([ size, packedSize, offset ].includes(ZIP64)) throw refuse("it uses zip64");
    const isLink = ((mode ?? 0) & FILE_TYPE) === LINK_TYPE;
    entries.push({
     path: rawName.toString(),
     type: isLink ? "link" : "file",
     executable: mode === undefined ? undefined : !isLink && (mode & 73) !== 0,
     size: size,
     crc: crc,
     method: method,
     packedSize: packedSize,
     offset: offset,
     end: directory.offset
    });
    at += header.length;
   }
   return withEnds(entries).filter(({path: path}) => !path.endsWith("/"));
  }
  function withEnds(entries) {
   const inOrder = entries.toSorted((a, b) => b.offset - a.offset);
   let next = inOrder[0]?.end ?? 0;
   for (const entry of inOrder) {
    entry.end = next;
    next = entry.offset;
   }
   return entries;
  }
  const LOCAL_EXTRA_BYTES = 96;
  const GAP_BYTES = 4096;
  function spansOf(wanted, budget) {
   let left = budget;
   const taken = wanted.filter(entry => {
    const cost = extentOf(entry);
    if (cost > left || cost <= 0) return false;
    left -= cost;
    return true;
   });
   const spans = [];
   for (const entry of taken.sort((a, b) => a.offset - b.offset)) {
    const last = spans.at(-1);
    const to = entry.offset + extentOf(entry);
    const gap = Math.max(0, entry.offset - (last?.to ?? 0));
    if (last && gap <= Math.min(GAP_BYTES, left)) {
     left -= gap;
     last.to = Math.max(last.to, to);
     last.entries.push(entry);
    } else spans.push({
     from: entry.offset,
     to: to,
     entries: [ entry ]
    });
   }
   return spans;
  }
  function extentOf({path: path, packedSize: packedSize, offset: offset, end: end}) {
   const header = _format_js__WEBPACK_IMPORTED_MODULE_1__.Et.length + Buffer.byteLength(path) + LOCAL_EXTRA_BYTES;
   return Math.min(header + packedSize, end - offset);
  }
  function unpackEntry(bytes, {method: method, packedSize: packedSize, size: size, crc: crc}) {
   if (bytes.length < _format_js__WEBPACK_IMPORTED_MODULE_1__.Et.length || bytes.readUInt32LE(0) !== _format_js__WEBPACK_IMPORTED_MODULE_1__.Et.signature) return undefined;
   const start = _format_js__WEBPACK_IMPORTED_MODULE_1__.Et.length + bytes.readUInt16LE(26) + bytes.readUInt16LE(28);
   const packed = bytes.subarray(start, start + packedSize);
   const data = method === _format_js__WEBPACK_IMPORTED_MODULE_1__.SD ? packed : method === _format_js__WEBPACK_IMPORTED_MODULE_1__.aE ? inflated(packed, size) : undefined;
   return data?.length === size && (0, node_zlib__WEBPACK_IMPORTED_MODULE_0__.crc32)(data) === crc ? data : undefined;
  }
  function inflated(packed, size) {
   try {
    return (0, node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateRawSync)(packed, {
     maxOutputLength: Math.max(size, 1)
    });
   } catch {
    return undefined;
   }
  }
 }
};
