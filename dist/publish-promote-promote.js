export const id = 534;

export const ids = [ 534 ];

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
 29414: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   p: () => fetchVersion
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _lambda_arn_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(24750);
  var _cancellation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8436);
  var _layers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46993);
  var _range_reader_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5026);
  var _layer_archive_archive_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60320);
  var _shared_system_code_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(15130);
  var _shared_problem_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14748);
  const PART_BYTES = 2 * 1024 * 1024;
  async function fetchVersion(aws, source, {to: to, keep: keep = false, onProgress: onProgress = () => undefined}) {
   const fd = createFile(to);
   try {
    await download(readerOf(aws, source), source.codeSize, (bytes, at) => {
     writeFully(fd, bytes, at, to);
     onProgress(at + bytes.length);
    });
    const archive = (0, _layer_archive_archive_js__WEBPACK_IMPORTED_MODULE_5__.Yf)(fd, keep ? undefined : to);
    refuseOtherBytes(archive, source);
    return archive;
   } catch (error) {
    (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
    (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(to, {
     force: true
    });
    (0, _cancellation_js__WEBPACK_IMPORTED_MODULE_2__.qM)(aws.interruption);
    throw error;
   }
  }
  function refuseOtherBytes({size: size, sha256: sha256}, source) {
   const {arn: arn, codeSize: codeSize, codeSha256: codeSha256} = source;
   if (size === codeSize && sha256 === codeSha256) return;
   throw new _shared_problem_js__WEBPACK_IMPORTED_MODULE_6__.A(`What was fetched of ${arn} is other bytes than AWS said: SHA-256 ${sha256} of ${size} bytes, where CodeSha256 is ${codeSha256} of ${codeSize}.`, "Look for a proxy that changes replies between the runner and AWS, and run the job again.");
  }
  async function download({read: read}, size, write) {
   const part = Buffer.allocUnsafeSlow(Math.min(size, PART_BYTES));
   for (let at = 0; at < size; at += PART_BYTES) write(await read(at, Math.min(size, at + PART_BYTES), part), at);
  }
  function readerOf(aws, {arn: arn, codeSize: size}) {
   const refuse = what => new _shared_problem_js__WEBPACK_IMPORTED_MODULE_6__.A(`${arn} cannot be fetched: ${what}.`, "Run the job again; where that does not help, check that the runner may reach Amazon S3 in that region.");
   const layer = (0, _lambda_arn_js__WEBPACK_IMPORTED_MODULE_7__.i3)(arn);
   const locate = async () => {
    const location = layer && (await (0, _layers_js__WEBPACK_IMPORTED_MODULE_3__.TX)(aws, layer))?.location;
    if (!location) throw refuse("AWS gives no URL of its archive any more");
    return location;
   };
   return (0, _range_reader_js__WEBPACK_IMPORTED_MODULE_4__.n)({
    size: size,
    locate: locate,
    clock: aws.clock,
    agents: aws.agents,
    refuse: refuse,
    mostWhole: size
   });
  }
  function createFile(path) {
   try {
    (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), {
     recursive: true
    });
    return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, "wx+", 384);
   } catch (error) {
    throw unwritable(path, error);
   }
  }
  function writeFully(fd, bytes, at, path) {
   try {
    for (let done = 0; done < bytes.length; ) done += (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(fd, bytes, done, bytes.length - done, at + done);
   } catch (error) {
    throw unwritable(path, error);
   }
  }
  function unwritable(path, cause) {
   const code = (0, _shared_system_code_js__WEBPACK_IMPORTED_MODULE_8__.x)(cause);
   return new _shared_problem_js__WEBPACK_IMPORTED_MODULE_6__.A(code === "EEXIST" ? `There is something at ${path} already, and it is not written over.` : `The zip cannot be written to ${path} (${code}).`, code === "EEXIST" ? "Remove it in a step before, or give another path." : "See that there is space and that the job may write there, and run it again.", {
    cause: cause
   });
  }
 },
 18265: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   B: () => isBytecodeOf,
   H: () => versionOfMagic
  });
  var bytecode = __webpack_require__(84207);
  const START = [ 1886610805, 1936682341, 1852075885, 1685025377, 1852142177, 1819895653, 2037671283, 1952801890 ];
  function sipHash(key, bytes, {compression: compression, finalization: finalization}) {
   const state = [ ...START ];
   state[0] ^= key;
   state[4] ^= key;
   const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
   const whole = bytes.length - bytes.length % 8;
   for (let at = 0; at < whole; at += 8) take(state, view.getUint32(at, true), view.getUint32(at + 4, true), compression);
   const last = new DataView(new ArrayBuffer(8));
   for (let at = whole; at < bytes.length; at += 1) last.setUint8(at - whole, view.getUint8(at));
   last.setUint8(7, bytes.length & 255);
   take(state, last.getUint32(0, true), last.getUint32(4, true), compression);
   state[4] ^= 255;
   rounds(state, finalization);
   const [low0, high0, low1, high1, low2, high2, low3, high3] = state;
   const hash = new DataView(new ArrayBuffer(8));
   hash.setUint32(0, low0 ^ low1 ^ low2 ^ low3, true);
   hash.setUint32(4, high0 ^ high1 ^ high2 ^ high3, true);
   return new Uint8Array(hash.buffer);
  }
  function take(state, low, high, compression) {
   state[6] ^= low;
   state[7] ^= high;
   rounds(state, compression);
   state[0] ^= low;
   state[1] ^= high;
  }
  function rounds(state, count) {
   let a = state[0];
   let A = state[1];
   let b = state[2];
   let B = state[3];
   let c = state[4];
   let C = state[5];
   let d = state[6];
   let D = state[7];
   let rotated;
   for (let round = 0; round < count; round += 1) {
    A = A + B + carry(a, b) | 0;
    a = a + b | 0;
    C = C + D + carry(c, d) | 0;
    c = c + d | 0;
    rotated = b << 13 | B >>> 19;
    B = (B << 13 | b >>> 19) ^ A;
    b = rotated ^ a;
    rotated = d << 16 | D >>> 16;
    D = (D << 16 | d >>> 16) ^ C;
    d = rotated ^ c;
    rotated = A + d | 0;
    A = a + D + carry(A, d) | 0;
    a = rotated;
    C = C + B + carry(c, b) | 0;
    c = c + b | 0;
    rotated = b << 17 | B >>> 15;
    B = (B << 17 | b >>> 15) ^ C;
    b = rotated ^ c;
    rotated = d << 21 | D >>> 11;
    D = (D << 21 | d >>> 11) ^ A;
    d = rotated ^ a;
    rotated = c;
    c = C;
    C = rotated;
   }
   state[0] = a;
   state[1] = A;
   state[2] = b;
   state[3] = B;
   state[4] = c;
   state[5] = C;
   state[6] = d;
   state[7] = D;
  }
  function carry(a, b) {
   return (a >>> 0) + (b >>> 0) > 4294967295 ? 1 : 0;
  }
  function isBytecodeOf(header, source, version) {
   const magic = (0, bytecode.Ld)(header);
   if (magic === undefined || versionOfMagic(magic) !== version || (0, bytecode.Zo)(header) !== bytecode.st) return false;
   const hash = sipHash(bytecode.J2 * 65536 + magic, source, Number(version.slice(2)) >= 11 ? FAST : FORMER);
   return header.subarray(8).equals(hash);
  }
  const FAST = {
   compression: 1,
   finalization: 3
  };
  const FORMER = {
   compression: 2,
   finalization: 4
  };
  const FIRST_MAGIC = [ [ 62171, "2.7" ], [ 3430, "3.10" ], [ 3420, "3.9" ], [ 3400, "3.8" ], [ 3390, "3.7" ], [ 3360, "3.6" ], [ 3320, "3.5" ], [ 3250, "3.4" ], [ 3190, "3.3" ], [ 3160, "3.2" ], [ 3141, "3.1" ], [ 3e3, "3.0" ] ];
  const LAST_OF_2_7 = 62211;
  const [FIRST_RANGE, RANGES_END] = [ 3450, 4e3 ];
  function versionOfMagic(magic) {
   if (magic >= RANGES_END && (magic < 62171 || magic > LAST_OF_2_7)) return undefined;
   if (magic >= FIRST_RANGE && magic < RANGES_END) return `3.${Math.floor((magic - 2900) / 50)}`;
   return FIRST_MAGIC.find(([first]) => magic >= first)?.[1];
  }
 },
 75867: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   E: () => layerReport
  });
  var _layer_size_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76770);
  const MOST_PARTS = 20;
  function layerReport({entries: entries, unzippedSize: unzippedSize, contentHash: contentHash, leftOut: leftOut}) {
   return {
    contentHash: contentHash,
    files: entries.length,
    unzippedSize: unzippedSize,
    parts: (0, _layer_size_js__WEBPACK_IMPORTED_MODULE_0__.t_)(entries).slice(0, MOST_PARTS),
    ...leftOut && {
     leftOut: leftOut
    }
   };
  }
 },
 70534: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   promoteVersion: () => promoteVersion
  });
  var external_node_path_ = __webpack_require__(76760);
  var lambda_arn = __webpack_require__(24750);
  var limits = __webpack_require__(28569);
  var publish = __webpack_require__(48220);
  var content_mark = __webpack_require__(5714);
  var log = __webpack_require__(12853);
  var layer_report = __webpack_require__(75867);
  var format = __webpack_require__(38936);
  var json = __webpack_require__(56949);
  var cancellation = __webpack_require__(8436);
  var problem = __webpack_require__(14748);
  var external_node_child_process_ = __webpack_require__(31421);
  const PASSED_ON = [ "PATH", "HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA", "SYSTEMROOT", "TMPDIR", "TEMP", "TMP", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME", "SSL_CERT_FILE", "SSL_CERT_DIR", "HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY", "http_proxy", "https_proxy", "no_proxy" ];
  const LONGEST = 12e4;
  const MOST_OUTPUT = 64 << 20;
  function runGh(args, {token: token, folder: folder, interruption: interruption}) {
   const inherited = PASSED_ON.flatMap(name => {
    const value = process.env[name];
    return value === undefined ? [] : [ [ name, value ] ];
   });
   const env = {
    ...Object.fromEntries(inherited),
    GH_TOKEN: token,
    GH_CONFIG_DIR: folder,
    GH_PROMPT_DISABLED: "1",
    GH_NO_UPDATE_NOTIFIER: "1",
    NO_COLOR: "1"
   };
   const options = {
    cwd: folder,
    env: env,
    timeout: LONGEST,
    maxBuffer: MOST_OUTPUT,
    signal: interruption,
    windowsHide: true
   };
   return new Promise(resolve => {
    (0, external_node_child_process_.execFile)("gh", args, options, (error, out, errors) => {
     resolve({
      code: error ? error.code ?? error.signal ?? "UNKNOWN" : 0,
      out: out,
      errors: errors
     });
    });
   });
  }
  const PROVENANCE = "https://slsa.dev/provenance/v1";
  async function verifyAttestation(zip, required, options) {
   const server = (process.env["GITHUB_SERVER_URL"] || "https://github.com").replace(/\/+$/, "");
   const result = await runGh(argumentsFor(zip, required, server), {
    ...options,
    token: required.token
   });
   (0, cancellation.qM)(options.interruption);
   if (result.code !== 0) throw refusalOf(result, zip, required);
   const digest = Buffer.from(zip.sha256, "base64").toString("hex");
   const found = verifiedIn(result.out).filter(({digests: digests}) => digests.includes(digest));
   const fitting = found.find(({attestation: attestation}) => isOf(attestation, required, server));
   if (fitting) return fitting.attestation;
   throw found[0] ? otherSigner(zip, required, found[0].attestation) : none(zip, required);
  }
  function argumentsFor({path: path}, {repository: repository, workflow: workflow}, server) {
   return [ "attestation", "verify", path, "--repo", repository, "--hostname", new URL(server).host, ...workflow === undefined ? [] : [ "--signer-workflow", workflow ], "--predicate-type", PROVENANCE, "--format", "json" ];
  }
  function verifiedIn(out) {
   const all = parsed(out);
   if (!Array.isArray(all)) return [];
   return all.flatMap(entry => {
    const {statement: statement, signature: signature} = (0, json.qY)((0, json.qY)(entry)["verificationResult"]);
    const {subject: subject, predicateType: predicateType} = (0, json.qY)(statement);
    if (predicateType !== PROVENANCE || !Array.isArray(subject)) return [];
    const certificate = (0, json.qY)((0, json.qY)(signature)["certificate"]);
    const claim = name => {
     const value = certificate[name];
     return typeof value === "string" ? value : "";
    };
    const attestation = {
     repository: claim("sourceRepositoryURI"),
     workflow: claim("buildSignerURI"),
     commit: claim("sourceRepositoryDigest"),
     ref: claim("sourceRepositoryRef")
    };
    const digests = subject.map(item => (0, json.qY)((0, json.qY)(item)["digest"])["sha256"]);
    return [ {
     attestation: attestation,
     digests: digests.filter(digest => typeof digest === "string")
    } ];
   });
  }
  function parsed(out) {
   try {
    return JSON.parse(out);
   } catch {
    return undefined;
   }
  }
  function isOf({repository: repository, workflow: workflow}, required, server) {
   const signer = workflow.slice(0, workflow.lastIndexOf("@")).toLowerCase();
   const wanted = `${server}/${required.workflow ?? required.repository}`.toLowerCase();
   if (repository.toLowerCase() !== `${server}/${required.repository}`.toLowerCase()) return false;
   return required.workflow === undefined ? signer.startsWith(`${wanted}/`) : signer === wanted;
  }
  function refusalOf({code: code, errors: errors}, zip, required) {
   if (code === "ENOENT") {
    return new problem.A("`require-attestation` is given, and the runner has no `gh`, GitHub's command line tool, to verify it with.", "Run the job on a runner of GitHub's, which has it, or install gh 2.67.0 or newer in a step before.");
   }
   if (/unknown command "attestation"|unknown flag/.test(errors)) {
    return new problem.A("The `gh` of the runner is too old to verify an attestation as it has to be.", "Install gh 2.67.0 or newer in a step before.");
   }
   if (code === 4 || /HTTP 40[13]\b|Bad credentials|not accessible by integration|GH_TOKEN/.test(errors)) {
    return new problem.A(`The token may not read the attestations of ${required.repository}.`, "Give the job `permissions: { attestations: read, contents: read }`; for a private repository that is not this one, give `github-token` a token that may read it.");
   }
   if (/no attestations found|HTTP 404\b/i.test(errors)) return none(zip, required);
   if (/verifying with issuer|expected \w+ to be|no attestations were verified/i.test(errors)) return otherSigner(zip, required);
   return new problem.A(`The attestation of ${zip.arn} cannot be verified: gh ended with ${code}${lastLine(errors)}.`, `Run \`gh attestation verify FILE --repo ${required.repository}\` on the zip to see why; where gh could not reach GitHub or Sigstore, run the job again.`);
  }
  function none({arn: arn, sha256: sha256}, {repository: repository}) {
   return new problem.A(`There is no attestation of ${repository} for the zip of ${arn} (sha256:${Buffer.from(sha256, "base64").toString("hex")}); nothing was written.`, "Attest it where it is published: `attest: true`, and a step with actions/attest behind it (examples/attest.yml). Do not promote it if it should have one: somebody may have published other bytes.");
  }
  function otherSigner({arn: arn}, {repository: repository, workflow: workflow}, found) {
   const by = found ? `, but by ${found.workflow} for ${found.repository}` : "";
   return new problem.A(`The zip of ${arn} is not attested by ${workflow ?? `a workflow of ${repository}`}${workflow ? ` for ${repository}` : ""}${by}; nothing was written.`, "Correct `require-attestation` and `attestation-workflow` if they name another one than publishes the layer (a reusable workflow signs as itself); do not promote the version if they are right.");
  }
  function lastLine(errors) {
   const line = errors.trimEnd().split("\n").at(-1)?.trim() ?? "";
   return line === "" ? "" : `: ${line.replace(/^Error: /, "").slice(0, 300)}`;
  }
  var read_in_parts = __webpack_require__(21825);
  var content_hash = __webpack_require__(59647);
  var bytecode = __webpack_require__(84207);
  var bytecode_of_source = __webpack_require__(18265);
  var read = __webpack_require__(45916);
  var layer_bytecode = __webpack_require__(44172);
  function withoutDerived(archive, file, entries) {
   const files = new Set(entries.flatMap(({path: path, type: type}) => type === "file" ? [ path ] : []));
   const candidates = entries.flatMap(({path: path, type: type}) => {
    const from = type === "file" ? (0, layer_bytecode.kQ)(path) : undefined;
    return from && files.has(from.source) ? [ {
     path: path,
     ...from
    } ] : [];
   });
   if (candidates.length === 0) return [ ...entries ];
   const listed = new Map((0, read.jM)(archive, file, Infinity).entries.map(entry => [ entry.name, entry ]));
   const bytesOf = path => {
    const entry = listed.get(path);
    return entry ? (0, read_in_parts.Gu)(archive, entry, file) : Buffer.alloc(0);
   };
   const derived = candidates.filter(({path: path, source: source, version: version}) => (0, bytecode_of_source.B)(bytesOf(path).subarray(0, bytecode.c2), bytesOf(source), version));
   const paths = new Set(derived.map(({path: path}) => path));
   return entries.filter(({path: path}) => !paths.has(path));
  }
  var size = __webpack_require__(76770);
  async function proveContent(archive, source) {
   const entries = await (0, read_in_parts.uR)(archive, source.arn).catch(error => {
    throw ofSource(error, source);
   });
   const hash = (0, content_hash.A)(entries, source.declared);
   const marked = source.contentHash ?? hash;
   if (marked !== hash && !isMarkedWithoutDerived(archive, entries, source)) throw otherContent(source, marked, hash);
   return {
    entries: entries,
    unzippedSize: (0, size.UT)(entries),
    contentHash: marked,
    inspect: () => (0, read_in_parts.ok)(archive, source.arn, entries),
    findSecrets: async secrets => (await __webpack_require__.e(3847).then(__webpack_require__.bind(__webpack_require__, 66228))).findInArchive(archive, source.arn, {
     entries: entries,
     secrets: secrets
    }),
    readTexts: paths => Promise.resolve((0, read_in_parts.ur)(archive, source.arn, {
     entries: entries,
     paths: paths
    })),
    zippedSize: () => Promise.resolve({
     bytes: archive.size,
     exact: true
    }),
    pack: () => Promise.resolve(archive)
   };
  }
  function isMarkedWithoutDerived(archive, entries, {arn: arn, contentHash: marked, declared: declared}) {
   const own = withoutDerived(archive, arn, entries);
   if (own.length === entries.length) return false;
   return [ "auto", "true" ].some(bytecode => (0, content_hash.A)(own, {
    ...declared,
    bytecode: bytecode
   }) === marked);
  }
  function otherContent({arn: arn}, marked, actual) {
   return new problem.A(`${arn} is marked as content ${marked} and holds ${actual}: somebody published other content under that mark, or declared other runtimes, architectures or another licence.`, "Do not promote it. Publish the layer anew from its sources, promote that version, and find out who may call lambda:PublishLayerVersion in that account.");
  }
  function ofSource(error, {arn: arn}) {
   if (!(error instanceof problem.A)) return error;
   return new problem.A(error.what.includes(arn) ? error.what : `${arn} cannot be promoted: ${error.what}`, "Publish the layer anew from its folder with this action, which writes the archive itself, and promote that version.", {
    cause: error
   });
  }
  var region_client = __webpack_require__(66690);
  var denied = __webpack_require__(49684);
  var error_messages = __webpack_require__(38054);
  var error_kind = __webpack_require__(55544);
  async function assumeRoleClient(options, role) {
   const own = await (0, region_client.O)(options);
   try {
    const credentials = () => assumeRole(own, role);
    const connection = await (0, region_client.O)({
     ...options,
     region: role.region,
     credentials: credentials
    });
    const close = () => {
     connection.close();
     own.close();
    };
    return {
     ...connection,
     close: close
    };
   } catch (error) {
    own.close();
    throw error;
   }
  }
  async function assumeRole(own, role) {
   const {AssumeRoleCommand: AssumeRoleCommand, STSClient: STSClient} = await __webpack_require__.e(1695).then(__webpack_require__.t.bind(__webpack_require__, 71695, 19));
   const sts = new STSClient((0, region_client.r)(own));
   const {roleArn: roleArn, sessionName: sessionName = "publish-layer", externalId: externalId} = role;
   const input = {
    RoleArn: roleArn,
    RoleSessionName: sessionName,
    ...externalId && {
     ExternalId: externalId
    }
   };
   const ask = async options => {
    const {Credentials: given} = await sts.send(new AssumeRoleCommand(input), options);
    const {AccessKeyId: accessKeyId, SecretAccessKey: secretAccessKey} = given ?? {};
    const {SessionToken: sessionToken, Expiration: expiration} = given ?? {};
    if (accessKeyId && secretAccessKey && sessionToken && expiration) return {
     accessKeyId: accessKeyId,
     secretAccessKey: secretAccessKey,
     sessionToken: sessionToken,
     expiration: expiration
    };
    throw new error_kind.e$("AssumeRole was answered without credentials");
   };
   try {
    return await own.call(ask, {
     quota: "other",
     repeatable: true
    });
   } catch (error) {
    throw refusal(error, own, role);
   }
  }
  function refusal(error, {region: region}, role) {
   if (error instanceof problem.A) return error;
   const failure = (0, error_kind.fe)(error);
   const {message: message} = failure;
   const caller = /User: (arn:\S+) is not authorized/.exec(message)?.[1];
   if ((0, denied.GZ)(failure) && !(0, denied.J3)(message)) return assume_role_denied(role, caller, error);
   return (0, error_messages.H)(error, {
    service: "AWS STS",
    action: "sts:AssumeRole",
    subject: `the role ${role.roleArn}`,
    resource: role.roleArn,
    region: region
   });
  }
  function assume_role_denied({roleArn: roleArn, externalId: externalId}, caller, cause) {
   const action = {
    Effect: "Allow",
    Action: "sts:AssumeRole"
   };
   const own = JSON.stringify({
    ...action,
    Resource: roleArn
   });
   const condition = externalId ? {
    Condition: {
     StringEquals: {
      "sts:ExternalId": externalId
     }
    }
   } : {};
   const principal = {
    Principal: {
     AWS: caller ? roleOf(caller) : "<the ARN of the job's role>"
    }
   };
   const trust = JSON.stringify({
    ...action,
    ...principal,
    ...condition
   });
   return new problem.A(`The job's role may not assume ${roleArn} (sts:AssumeRole), or there is no such role.`, `Add this statement to the policy of the job's role: ${own}; and this one to the trust policy of ${roleArn}: ${trust}.`, {
    cause: cause
   });
  }
  function roleOf(caller) {
   return caller.replace(/^arn:([^:]+):sts::(\d{12}):assumed-role\/([^/]+)\/.*$/, (_, partition, account, name) => `arn:${partition}:iam::${account}:role/${name}`);
  }
  var fetch_version = __webpack_require__(29414);
  var external_node_fs_ = __webpack_require__(73024);
  var archive_archive = __webpack_require__(60320);
  var open_file = __webpack_require__(68170);
  var system_code = __webpack_require__(15130);
  var source_version = __webpack_require__(10072);
  function readHandOff(zipPath, workspace, handOff) {
   const {fd: fd, size: size} = hand_off_open(zipPath, workspace);
   try {
    if (size !== handOff.codeSize) throw otherZip(zipPath, handOff, `${size} bytes`);
    const archive = (0, archive_archive.Yf)(fd);
    if (archive.sha256 !== handOff.codeSha256) throw otherZip(zipPath, handOff, `SHA-256 ${archive.sha256}`);
    return archive;
   } catch (error) {
    (0, external_node_fs_.closeSync)(fd);
    throw error instanceof problem.A ? error : unreadableZip(zipPath, error);
   }
  }
  function refuseIncomplete(reported, path) {
   if ((0, source_version.$V)(reported)) return reported;
   throw new problem.A(`${path} names ${reported.arn} and does not say all that it takes to publish it without reading it from AWS.`, "Give the report of the promote job that wrote the zip: it had the ARN as `source`, and `zip`.");
  }
  function hand_off_open(zipPath, workspace) {
   try {
    return (0, open_file.lf)((0, external_node_path_.resolve)(workspace, zipPath));
   } catch (error) {
    throw unreadableZip(zipPath, error);
   }
  }
  function unreadableZip(path, error) {
   const code = (0, system_code.x)(error);
   if (code === "ENOENT" || code === "ENOTDIR") {
    return new problem.A(`There is nothing at ${path}.`, "`zip` is a path below the workspace, or an absolute one; download the artifact in a step before.");
   }
   const isOther = code === "ELOOP" || code === "ENOTFILE";
   return new problem.A(isOther ? `${path} is no file.` : `${path} cannot be read (${code}).`, "Give the file that the job before wrote to its `zip`, as it was uploaded.", {
    cause: error
   });
  }
  function otherZip(path, {arn: arn, codeSize: codeSize, codeSha256: codeSha256}, found) {
   return new problem.A(`${path} is not the zip of ${arn}: it has ${found}, where the report says ${codeSize} bytes with SHA-256 ${codeSha256}.`, "Give the zip and the report of one and the same job, as they were uploaded; do not promote it if they are.");
  }
  var aws_layers = __webpack_require__(46993);
  async function describeSource(aws, layer) {
   refuseElsewhere(aws, layer);
   const located = await (0, aws_layers.TX)(aws, layer).catch(error => {
    throw notShared(error, layer) ?? error;
   });
   if (!located) throw missing(layer);
   const {version: version, declared: declared} = located;
   const {arn: arn, description: description, codeSha256: codeSha256, codeSize: codeSize} = version;
   const contentHash = (0, content_mark.wj)(description);
   return {
    arn: arn,
    description: description,
    ...contentHash && {
     contentHash: contentHash
    },
    codeSha256: codeSha256,
    codeSize: codeSize,
    declared: declared
   };
  }
  function refuseOtherThanReported(source, reported) {
   const {codeSha256: codeSha256 = source.codeSha256, codeSize: codeSize = source.codeSize, contentHash: contentHash} = reported;
   const hash = contentHash ?? source.contentHash;
   if (codeSha256 === source.codeSha256 && codeSize === source.codeSize && hash === source.contentHash) return;
   throw new problem.A(`${source.arn} has other content than the report says: AWS has CodeSha256 ${source.codeSha256} of ${source.codeSize} bytes, the report ${codeSha256} of ${codeSize}${hash === source.contentHash ? "" : `, with another content hash`}.`, "Do not promote it before you know why: the report may be of another layer, or somebody changed it on its way. To promote what AWS has, give the ARN as `source`.");
  }
  function refuseOtherPartition(layer, partition) {
   if (layer.partition === partition) return;
   throw new problem.A(`${layer.arn} is in the partition ${layer.partition} and the job's account in ${partition}; no credentials are good for both.`, `Promote in two jobs: the first, with credentials of ${layer.partition}, has \`source: ${layer.arn}\` and \`zip: hand-off/layer.zip\`, and uploads that file and its report with actions/upload-artifact; the second downloads both and has \`source: hand-off/report.json\` and \`zip: hand-off/layer.zip\`.`);
  }
  function refuseOtherRole(roleArn, {partition: partition, region: region}) {
   const given = (0, lambda_arn.g8)(roleArn);
   if (given === partition) return;
   throw new problem.A(`\`source-role\` is "${roleArn}", an ARN of the partition ${given}, and the job works in ${region}, which is in ${partition}.`, `Give a role of an account in ${partition}, or run the job in a region of ${given}.`);
  }
  function refuseElsewhere({region: region}, layer) {
   if (layer.region === region) return;
   throw new problem.A(`${layer.arn} cannot be read in ${region}: AWS shows a version only in its own region.`, `Read it with a connection to ${layer.region}.`);
  }
  function missing({arn: arn, name: name, region: region}) {
   return new problem.A(`There is no layer version ${arn}; it was deleted, or never was.`, `Look at what there is with \`aws lambda list-layer-versions --region ${region} --layer-name ${name}\`, and correct \`source\`.`);
  }
  function notShared(error, layer) {
   if (!(error instanceof problem.A)) return undefined;
   const {code: code, message: message} = (0, error_kind.fe)(error.cause);
   const isIdentity = message.includes("identity-based policy") || message.includes("explicit deny");
   const caller = /User: arn:[^:]+:[a-z]+::(\d{12}):/.exec(message)?.[1];
   if (!code.startsWith("AccessDenied") || isIdentity || caller === layer.account) return undefined;
   const {arn: arn, name: name, version: version, region: region, account: account} = layer;
   const grant = [ `aws lambda add-layer-version-permission --region ${region} --layer-name ${name} --version-number ${version}`, `--statement-id promote-${caller ?? "ACCOUNT"} --action lambda:GetLayerVersion --principal ${caller ?? "ACCOUNT"}` ].join(" ");
   return new problem.A(`${arn} is not shared with the job's account${caller ? ` ${caller}` : ""}, or there is no such version.`, `Have its owner ${account} grant it: \`${grant}\`; or give a role of that account which may read it: \`source-role: arn:${layer.partition}:iam::${account}:role/NAME\`.`, {
    cause: error.cause
   });
  }
  function isHandingOver({from: from, zip: zip}) {
   return from.kind === "version" && zip !== undefined;
  }
  async function takeSource(taking) {
   const {source: source, reported: reported, workspace: workspace} = taking;
   if (source.from.kind === "report" && source.zip !== undefined) {
    const handOff = refuseIncomplete(reported, source.from.path);
    const archive = readHandOff(source.zip, workspace, handOff);
    return {
     source: handOff,
     archive: archive,
     path: (0, external_node_path_.resolve)(workspace, source.zip)
    };
   }
   const layer = (0, lambda_arn.i3)(reported.arn);
   if (!layer) throw new TypeError(`${reported.arn} was not checked`);
   const aws = await connectToSource(layer, taking);
   try {
    const described = await describeSource(aws, layer);
    refuseOtherThanReported(described, reported);
    return {
     source: described,
     ...await fetch(aws, described, taking)
    };
   } finally {
    aws.close();
   }
  }
  async function connectToSource(layer, taking) {
   const {source: source, region: region, interruption: interruption} = taking;
   const own = {
    ...region && {
     region: region
    },
    interruption: interruption
   };
   const isWithin = !isHandingOver(source);
   if (isWithin || source.role) {
    const home = await (0, region_client.O)(own);
    home.close();
    if (isWithin) refuseOtherPartition(layer, home.partition);
    if (source.role) refuseOtherRole(source.role, home);
   }
   if (source.role) return assumeRoleClient(own, {
    roleArn: source.role,
    region: layer.region
   });
   return (0, region_client.O)({
    region: layer.region,
    interruption: interruption
   });
  }
  async function fetch(aws, described, {source: source, to: to, workspace: workspace, dryRun: dryRun}) {
   const keep = isHandingOver(source) && !dryRun;
   const path = keep && source.zip !== undefined ? (0, external_node_path_.resolve)(workspace, source.zip) : to;
   const about = {
    label: "Fetching",
    unit: "bytes",
    total: described.codeSize
   };
   const archive = await (0, log.E0)(about, onProgress => (0, fetch_version.p)(aws, described, {
    to: path,
    keep: keep,
    onProgress: onProgress
   }));
   return {
    archive: archive,
    path: path
   };
  }
  async function promoteVersion(promotion) {
   const {inputs: inputs, report: report, folder: folder, interruption: interruption} = promotion;
   const isHandedOver = isHandingOver(promotion.source);
   const {source: source, archive: archive, path: path} = await log.Rm.group(`Reading ${promotion.reported.arn} of account ${accountOf(promotion.reported.arn)}`, () => takeSource({
    ...promotion,
    dryRun: inputs.dryRun,
    region: inputs.regions[0],
    to: (0, external_node_path_.join)(folder, "source.zip")
   }));
   try {
    const layer = proven(source, await proveContent(archive, source), report);
    await requireAttestation(promotion, {
     arn: source.arn,
     path: path,
     sha256: archive.sha256
    });
    if (isHandedOver) {
     reportHandOver(promotion);
     return;
    }
    await (0, publish.u)({
     options: {
      ...inputs,
      ...copied(source.declared)
     },
     report: report,
     action: "promote",
     folder: folder,
     interruption: interruption,
     layer: {
      contentHash: layer.contentHash,
      unzippedSize: layer.unzippedSize,
      description: descriptionOf(source, layer.contentHash, report),
      pack: () => Promise.resolve(archive),
      refuseFindings: async isPublic => {
       if (!isPublic) return;
       const {refuseSecrets: refuseSecrets} = await Promise.all([ __webpack_require__.e(496), __webpack_require__.e(9345), __webpack_require__.e(7712), __webpack_require__.e(3468), __webpack_require__.e(4259) ]).then(__webpack_require__.bind(__webpack_require__, 20036));
       await refuseSecrets(layer, {
        ...copied(source.declared),
        ...textsOf(source)
       }, report);
      }
     }
    });
    warnOfOtherBytes(source, report);
   } finally {
    archive.close();
   }
  }
  async function requireAttestation({source: {attestation: required}, report: report, folder: folder, interruption: interruption}, zip) {
   if (!required) return;
   const attestation = await log.Rm.group(`Verifying the attestation by ${required.repository}`, () => verifyAttestation(zip, required, {
    folder: folder,
    interruption: interruption
   }));
   report.attestation = attestation;
   log.Rm.info(`Attested by ${attestation.workflow} at commit ${attestation.commit || "unknown"}`);
  }
  function reportHandOver({source: {zip: zip}, inputs: inputs, report: report}) {
   if (inputs.dryRun) report.plan.push(`Write the zip to ${zip}, for the job that publishes it.`);
   log.Rm.info(inputs.dryRun ? "The zip would be handed over" : `The zip is at ${zip}, for the job that publishes it`);
  }
  function withAccount(source) {
   return {
    ...source,
    account: accountOf(source.arn)
   };
  }
  function accountOf(arn) {
   return (0, lambda_arn.i3)(arn)?.account ?? "";
  }
  function proven(source, layer, report) {
   const {entries: entries, unzippedSize: unzippedSize, contentHash: contentHash} = layer;
   report.source = withAccount(source);
   report.layer = (0, layer_report.E)(layer);
   log.Rm.info(`${(0, format.z3)(source.codeSize)} of zip, ${(0, format.B4)(entries.length)} files, ${(0, format.z3)(unzippedSize)} unzipped`);
   log.Rm.info(`CodeSha256 ${source.codeSha256} and content sha256:${contentHash} are as they should be`);
   return layer;
  }
  function copied({runtimes: runtimes, architectures: architectures, license: license}) {
   return {
    runtimes: [ ...runtimes ],
    architectures: [ ...architectures ],
    ...license !== undefined && {
     license: license
    }
   };
  }
  function descriptionOf({arn: arn, description: description, contentHash: contentHash}, hash, report) {
   if (contentHash !== undefined) return description;
   const marked = (0, content_mark.RP)(description, hash);
   if (marked.length <= limits.b.descriptionCharacters) return marked;
   const warning = `The description of ${arn} is too long for the content's mark behind it, so the new version has the mark alone.`;
   log.Rm.warning(warning);
   report.warnings.push(warning);
   return (0, content_mark.mB)(hash);
  }
  function textsOf({description: description, declared: declared}) {
   return {
    description: description,
    license: declared.license ?? ""
   };
  }
  function warnOfOtherBytes({codeSha256: codeSha256}, report) {
   for (const {region: region, version: version} of report.regions) {
    if (!version || version.codeSha256 === codeSha256) continue;
    const warning = `${region}: ${version.arn} has the same content in other bytes (CodeSha256 ${version.codeSha256}): it was packed anew, not promoted. It serves as it is; \`reuse: never\` publishes the very bytes.`;
    log.Rm.warning(warning);
    report.warnings.push(warning);
   }
  }
 }
};
