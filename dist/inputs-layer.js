export const id = 4800;

export const ids = [ 4800 ];

export const modules = {
 56248: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   N: () => warnOfEnvironment
  });
  var _aws_credentials_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22717);
  var _shared_proxy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87871);
  var _shared_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12853);
  function warnOfEnvironment(report) {
   for (const warning of [ (0, _shared_proxy_js__WEBPACK_IMPORTED_MODULE_1__.pO)(), (0, _aws_credentials_js__WEBPACK_IMPORTED_MODULE_0__.H)() ]) {
    if (warning === undefined || report.warnings.includes(warning)) continue;
    _shared_log_js__WEBPACK_IMPORTED_MODULE_2__.Rm.warning(warning);
    report.warnings.push(warning);
   }
  }
 },
 84372: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   C: () => runAction
  });
  var external_node_path_ = __webpack_require__(76760);
  var external_node_fs_ = __webpack_require__(73024);
  var core = __webpack_require__(6805);
  var lib_summary = __webpack_require__(43327);
  var system_code = __webpack_require__(15130);
  var sanitise = __webpack_require__(89485);
  var format = __webpack_require__(38936);
  var failure = __webpack_require__(97485);
  const MAX_ANNOTATED = 10;
  async function conclude({report: report, path: path, outputs: outputs, summary: summary, failures: failures}) {
   const written = path !== undefined && writeReport(report, path, failures);
   const values = Object.entries(outputs(written ? path : ""));
   await handOver("outputs", failures, () => {
    for (const [name, value] of values) core.uH(name, value);
   });
   await handOver("summary", failures, async () => {
    if (process.env["GITHUB_STEP_SUMMARY"]) await lib_summary.z.addRaw(summary()).write();
   });
   if (failures.length > 0) core.C1(inOneAnnotation(failures));
  }
  async function handOver(what, failures, work) {
   try {
    await work();
   } catch (error) {
    failures.push({
     what: `The step's ${what} cannot be handed to the runner (${(0, system_code.x)(error)}).`,
     fix: "Free space on the runner's disk and run the job again; what is done already is found and kept."
    });
   }
  }
  function inOneAnnotation(failures) {
   const lines = failures.slice(0, MAX_ANNOTATED).map(({what: what, fix: fix}) => (0, sanitise.pj)(`${what} ${fix}`));
   const more = failures.length - lines.length;
   return [ ...lines, ...more > 0 ? [ `${(0, format.B4)(more)} more problems are in the report.` ] : [] ].join("\n");
  }
  function writeReport(report, path, failures) {
   try {
    (0, external_node_fs_.writeFileSync)(path, `${(0, sanitise.Pq)(report, 2)}\n`, {
     mode: 384
    });
    return true;
   } catch (error) {
    failures.push((0, failure.g)(error));
    return false;
   }
  }
  var promises_ = __webpack_require__(58500);
  var problem = __webpack_require__(14748);
  const GRACE = 3500;
  function listenForCancellation() {
   const controller = new AbortController;
   const {signal: signal} = controller;
   for (const name of [ "SIGINT", "SIGTERM" ]) process.on(name, () => controller.abort(cancelled()));
   const overdue = new Promise((_, reject) => {
    signal.addEventListener("abort", () => {
     void (0, promises_.setTimeout)(GRACE, undefined, {
      ref: false
     }).then(() => reject(cancelled()));
    });
   });
   overdue.catch(() => undefined);
   return {
    signal: signal,
    within: work => Promise.race([ work, overdue ]),
    end: () => {
     if (signal.aborted) process.exit();
    }
   };
  }
  function cancelled() {
   return new problem.A("The job was cancelled.", "Run the job again; what is done already is found and kept.");
  }
  var log = __webpack_require__(12853);
  var temporary_folder = __webpack_require__(46025);
  async function runAction(action) {
   const {report: report} = action;
   const interruption = listenForCancellation();
   const {signal: signal} = interruption;
   let folder;
   try {
    folder = (0, temporary_folder.$)();
    await interruption.within(action.run({
     folder: folder,
     interruption: signal
    }));
   } catch (error) {
    report.problems.push((0, failure.g)(error));
   } finally {
    await (action.close?.());
   }
   if (action.share && !signal.aborted) {
    const sharing = interruption.within(action.share());
    await sharing.catch(error => report.problems.push((0, failure.g)(error)));
   }
   const finished = action.finish(report);
   for (const warning of finished.warnings.slice(report.warnings.length)) log.Rm.warning(warning);
   await conclude({
    report: finished,
    path: folder && (0, external_node_path_.join)(folder, "report.json"),
    outputs: path => action.outputs(finished, path),
    summary: () => action.summary(action.finish(report)),
    failures: action.failures?.(finished) ?? finished.problems
   });
   interruption.end();
  }
 },
 22717: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   H: () => hiddenKeys,
   z: () => resolveCredentials
  });
  var _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14748);
  const PARTS = [ {
   field: "accessKeyId",
   variable: "AWS_ACCESS_KEY_ID",
   called: "The key id"
  }, {
   field: "secretAccessKey",
   variable: "AWS_SECRET_ACCESS_KEY",
   called: "The secret key"
  }, {
   field: "sessionToken",
   variable: "AWS_SESSION_TOKEN",
   called: "The session token"
  } ];
  async function resolveCredentials({config: config}, env = process.env) {
   let credentials;
   try {
    credentials = await config.credentials();
   } catch (error) {
    if (error instanceof _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__.A) throw error;
    throw noCredentials(env, error);
   }
   for (const {field: field, variable: variable, called: called} of PARTS) {
    const value = credentials[field];
    if (value !== undefined) refuseOddCharacters(value, env[variable] === value ? variable : called);
   }
  }
  function refuseOddCharacters(value, name) {
   const odd = /[^\x21-\x7e]/u.exec(value);
   if (!odd) return;
   const kind = /\s/.test(odd[0]) ? "a blank or a line break" : "a character that no credentials have";
   const trimmed = value.trim();
   const inside = /[^\x21-\x7e]/u.test(trimmed) ? "" : ` ${value.startsWith(trimmed) ? "at its end" : "around it"}`;
   throw new _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__.A(`${name} of the AWS credentials holds ${kind}${inside}, so that AWS would not accept them.`, "Store it anew, without blanks, quotes or line breaks: `printf %s VALUE | gh secret set NAME` adds none.");
  }
  function noCredentials(env, cause) {
   const profile = env["AWS_PROFILE"];
   if (!profile) return new _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__.A("No AWS credentials were found.", "Add a step `uses: aws-actions/configure-aws-credentials@v6` with `role-to-assume` before this one, and `permissions: { id-token: write, contents: read }` to the job; a pull request from a fork gets none.", {
    cause: cause
   });
   const hidden = areExported(env) ? " The exported AWS_ACCESS_KEY_ID is not used beside it." : "";
   return new _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__.A(`AWS_PROFILE is "${profile}", and that profile has no credentials.${hidden}`, "Take it out of the step's environment, `env: { AWS_PROFILE: '' }`, or add the profile to ~/.aws/config of the runner.", {
    cause: cause
   });
  }
  function hiddenKeys(env = process.env) {
   const profile = env["AWS_PROFILE"];
   if (!profile || !areExported(env)) return undefined;
   return `AWS_PROFILE is "${profile}", so the credentials of that profile are used and not those exported as AWS_ACCESS_KEY_ID, which may belong to another account. To use the exported ones, take AWS_PROFILE out of the step's environment: \`env: { AWS_PROFILE: '' }\`.`;
  }
  function areExported(env) {
   return Boolean(env["AWS_ACCESS_KEY_ID"] && env["AWS_SECRET_ACCESS_KEY"]);
  }
 },
 26211: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Ap: () => familyOf,
   fq: () => withoutIgnored,
   qK: () => ignoredAt
  });
  var ignore__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70298);
  var _packages_package_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81422);
  function withoutIgnored(findings, ignoring) {
   const {entries: entries, today: today, isProtected: isProtected = () => false} = ignoring;
   const matchers = entries.map(entry => ({
    entry: entry,
    covers: coverage(entry, ignoring)
   }));
   const holding = matchers.filter(({entry: entry}) => !isExpired(entry, today));
   const open = findings.filter(({rule: rule}) => !isProtected(rule));
   const isIgnored = finding => pathsOf(finding).every(path => holding.some(({covers: covers}) => covers(finding, path)));
   const ignored = new Set(open.filter(isIgnored));
   const counting = findings.filter(finding => !ignored.has(finding));
   const isAbout = ({covers: covers}, all) => all.some(finding => pathsOf(finding).some(path => covers(finding, path)));
   return {
    counting: counting,
    ignored: [ ...ignored ],
    expired: matchers.filter(matcher => isExpired(matcher.entry, today) && isAbout(matcher, counting)).map(({entry: entry}) => entry),
    unused: matchers.filter(matcher => !isAbout(matcher, findings)).map(({entry: entry}) => entry)
   };
  }
  function ignoredAt(ignoring) {
   const {entries: entries, today: today} = ignoring;
   const scoped = entries.filter(entry => (entry.package ?? entry.path) !== undefined && !isExpired(entry, today)).map(entry => coverage(entry, ignoring));
   return (rule, path) => scoped.some(covers => covers({
    rule: rule
   }, path));
  }
  function coverage(entry, {packageOf: packageOf}) {
   const patterns = entry.path === undefined ? undefined : ignore__WEBPACK_IMPORTED_MODULE_0__({
    ignorecase: false
   }).add(entry.path);
   const matchesPath = path => patterns === undefined || ignore__WEBPACK_IMPORTED_MODULE_0__.isPathValid(path) && patterns.ignores(path);
   const matchesPackage = (told, path) => {
    if (entry.package === undefined) return true;
    const names = [ told, path === "" ? undefined : packageOf?.(path) ];
    return names.some(name => name !== undefined && isSamePackage(name, entry.package ?? "", path));
   };
   return (finding, path) => (entry.rule === finding.rule || entry.rule === familyOf(finding.rule)) && matchesPath(path) && matchesPackage(finding.package, path);
  }
  function familyOf(rule) {
   return `${rule.slice(0, rule.indexOf("/"))}/*`;
  }
  function isSamePackage(a, b, path) {
   const normalized = name => (0, _packages_package_paths_js__WEBPACK_IMPORTED_MODULE_1__.K)(path).ecosystem === "node" ? name : name.toLowerCase().replace(/[-_.]+/g, "-");
   return normalized(a) === normalized(b);
  }
  function pathsOf({path: path, paths: paths = [ path ]}) {
   return paths.length > 0 ? paths : [ path ];
  }
  function isExpired({expires: expires}, today) {
   return expires !== undefined && expires < today;
  }
 },
 34241: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   G: () => SAMPLE_REGION,
   j: () => readBucket
  });
  var _lambda_parameter_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73136);
  var _shared_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14748);
  var _read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15691);
  const SAMPLE_REGION = "ap-southeast-1";
  function readBucket() {
   const bucket = (0, _read_js__WEBPACK_IMPORTED_MODULE_2__.Qq)("s3-bucket");
   if (!bucket) return undefined;
   refuseBucketName(bucket);
   return bucket;
  }
  const BUCKET_NAME = /^(?=.{3,63}$)[a-z0-9](?:[a-z0-9-]|\.(?!\.))*[a-z0-9]$/;
  const RESERVED_NAME = /^(?:xn--|sthree-|amzn-s3-demo-)|(?:-s3alias|--ol-s3|\.mrap|--x-s3|--table-s3)$/;
  const IP_ADDRESS = /^\d+\.\d+\.\d+\.\d+$/;
  function refuseBucketName(given) {
   const name = given.replaceAll(_lambda_parameter_name_js__WEBPACK_IMPORTED_MODULE_0__.R, SAMPLE_REGION);
   if (BUCKET_NAME.test(name) && !RESERVED_NAME.test(name) && !IP_ADDRESS.test(name)) return;
   throw new _shared_problem_js__WEBPACK_IMPORTED_MODULE_1__.A(`\`s3-bucket\` is "${given}", which cannot be a bucket's name.`, given.startsWith("arn:") || given.startsWith("s3:") ? "Write the name alone, e.g. `s3-bucket: my-layers`; what follows it belongs to `s3-prefix`." : "A name has 3 to 63 lower-case letters, digits, hyphens and dots, with a letter or digit at both ends; only `{region}` is replaced in it.");
  }
 },
 61239: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   e: () => ignoredRules
  });
  var _shared_workspace_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54270);
  var _checks_ignored_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26211);
  var _shared_ignore_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83144);
  var _shared_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14748);
  var _read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15691);
  const INPUT = "ignore-rules";
  const KIND = {
   input: INPUT,
   list: "rules",
   required: [ "rule" ],
   optional: [ "package", "path", "reason", "expires" ],
   about: "Each entry says which rule does not count, and may say for which package or path, why, and until when",
   example: '`{ "rules": [{ "rule": "native/glibc", "package": "numpy", "reason": "…", "expires": "2027-03-31" }] }`'
  };
  const ENTRY = /^([^/@:\s]+\/[^/@:.\s]+)(?:@([^:]+))?(?::(.+))?$/;
  function ignoredRules(ignorable) {
   const workspace = (0, _shared_workspace_js__WEBPACK_IMPORTED_MODULE_4__.i)();
   const entries = (0, _read_js__WEBPACK_IMPORTED_MODULE_3__.p_)("ignore-rules").flatMap(item => {
    const entry = entryOf(item);
    if (!entry && /\.json$/i.test(item)) return entriesIn(item, workspace);
    if (!entry && /\.ya?ml$/i.test(item)) throw otherFile(item);
    return [ entry ?? {
     rule: item,
     place: `"${item}"`
    } ];
   });
   for (const entry of entries) refuseUnknown(entry, ignorable);
   return entries;
  }
  function entryOf(item) {
   const [, rule, name, path] = ENTRY.exec(item) ?? [];
   if (rule === undefined) return undefined;
   return {
    rule: rule,
    ...name !== undefined && {
     package: name
    },
    ...path !== undefined && {
     path: path
    },
    place: `"${item}"`
   };
  }
  function entriesIn(file, workspace) {
   return (0, _shared_ignore_file_js__WEBPACK_IMPORTED_MODULE_1__.r)(file, workspace, KIND).map(({fields: fields, place: place}) => ({
    ...fields,
    rule: fields["rule"] ?? "",
    place: place
   }));
  }
  function otherFile(item) {
   return new _shared_problem_js__WEBPACK_IMPORTED_MODULE_2__.A(`\`${INPUT}\` holds "${item}", and a file of ignored rules is JSON.`, `It is written like this: ${KIND.example}.`);
  }
  function refuseUnknown(entry, {rules: rules, havePackages: havePackages}) {
   if (!rules.some(rule => rule === entry.rule || (0, _checks_ignored_rules_js__WEBPACK_IMPORTED_MODULE_0__.Ap)(rule) === entry.rule)) throw unknownRule(entry, rules);
   if (entry.package !== undefined && !havePackages) {
    throw new _shared_problem_js__WEBPACK_IMPORTED_MODULE_2__.A(`\`${INPUT}\` holds ${entry.place} with the package "${entry.package}", and no finding of this action is about a package.`, "Name what it is about by its path: `ignore-rules: audit/behind:*/function/checkout`.");
   }
   const {path: path} = entry;
   if (path === undefined || !/^[!#]/.test(path)) return;
   throw new _shared_problem_js__WEBPACK_IMPORTED_MODULE_2__.A(`\`${INPUT}\` holds ${entry.place}, whose path begins with "${path.charAt(0)}" and so matches nothing.`, "Write the path or a pattern of it as in `exclude`: `secrets/*:python/acme/fixtures/**`.");
  }
  function unknownRule({rule: rule, place: place}, known) {
   const [family = ""] = rule.split("/");
   const near = known.filter(one => one.startsWith(`${family}/`) || one.endsWith(`/${rule}`));
   const what = place === `"${rule}"` ? place : `${place}: "${rule}"`;
   return new _shared_problem_js__WEBPACK_IMPORTED_MODULE_2__.A(`\`${INPUT}\` holds ${what}, which is no rule.`, near.length > 0 ? `Of that family there are ${near.join(", ")}.` : `docs/rules.md lists them all, for instance \`${INPUT}: ${known[0] ?? ""}, ${(0, 
   _checks_ignored_rules_js__WEBPACK_IMPORTED_MODULE_0__.Ap)(known.at(-1) ?? "")}\`.`);
  }
 },
 96113: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   M: () => checkedLayerName,
   Z: () => readLayerInputs
  });
  var limits = __webpack_require__(28569);
  var paths = __webpack_require__(81427);
  var problem = __webpack_require__(14748);
  var read = __webpack_require__(15691);
  const COMPANIONS = [ "groups", "extras", "workspace", "slim" ];
  function readBuildInputs(path) {
   const dependencies = (0, read.Qq)("dependencies");
   const cache = (0, read.Qq)("cache") === "" || (0, read.zM)("cache");
   if (dependencies === "") {
    refuseCompanions();
    return undefined;
   }
   if (path.toLowerCase().endsWith(".zip")) {
    throw new problem.A("`dependencies` cannot be used with a ready .zip, whose files are published as they are.", "Give the folder of your own files as `path`, or take out one of the two inputs.");
   }
   const workspace = (0, read.Qq)("workspace");
   return {
    dependencies: dependencies,
    groups: names("groups"),
    extras: names("extras"),
    ...workspace && {
     workspace: build_name("workspace", workspace)
    },
    slim: (0, read.zM)("slim"),
    cache: cache
   };
  }
  function readBytecode(path) {
   const bytecode = (0, read.rN)("bytecode");
   if (bytecode === "true" && path.toLowerCase().endsWith(".zip")) {
    throw new problem.A("`bytecode: true` cannot be used with a ready .zip, whose files are published as they are.", "Give the folder as `path`, or compile it before the archive is made.");
   }
   return bytecode;
  }
  function refuseCompanions() {
   const given = COMPANIONS.find(input => input === "slim" ? (0, read.zM)(input) : (0, read.Qq)(input) !== "");
   if (given === undefined) return;
   throw new problem.A(`\`${given}\` is given without \`dependencies\`, which it is about.`, `Add the manifest, for instance \`dependencies: uv.lock\`, or take out \`${given}\`.`);
  }
  function names(input) {
   return (0, read.p_)(input).map(value => build_name(input, value));
  }
  function build_name(input, value) {
   if (/^[\p{L}\p{N}@._][\p{L}\p{N}@._/ -]*$/u.test(value)) return value;
   throw new problem.A(`\`${input}\` holds "${value}", which is no name.`, `Names are of letters, digits, \`.\`, \`_\`, \`-\`, \`@\` and \`/\`, for instance \`${input}: ${input === "workspace" ? "packages/api" : "aws"}\`.`);
  }
  var closest_runtime = __webpack_require__(73255);
  var runtimes = __webpack_require__(13352);
  function readRuntimes() {
   return compatibility_read("compatible-runtimes", {
    isKnown: closest_runtime.g,
    closest: closest_runtime.A,
    what: "which is no runtime of AWS Lambda"
   });
  }
  function readArchitectures() {
   const isKnown = name => Object.hasOwn(runtimes.Xe, name);
   const values = compatibility_read("compatible-architectures", {
    isKnown: isKnown,
    closest: closestArchitecture,
    what: "which is no architecture of AWS Lambda"
   });
   const unknown = values.find(value => !isKnown(value));
   if (unknown === undefined) return values;
   throw new problem.A(`\`compatible-architectures\` holds "${unknown}".`, "It takes x86_64, arm64 or both.");
  }
  function compatibility_read(input, names) {
   const values = (0, read.p_)(input);
   const meant = values.map(value => meantBy(value, names));
   const at = values.findIndex((value, index) => meant[index]?.join() !== value);
   if (at < 0) return values;
   const corrected = [ ...new Set(meant.flat()) ].join(", ");
   const isList = /^\[.*\]$/s.test((0, read.Qq)(input)) || (meant[at]?.length ?? 0) > 1;
   if (isList) {
    throw new problem.A(`\`${input}\` is "${(0, read.Qq)(input)}", and a list is separated by commas or lines.`, `Write \`${input}: ${corrected}\`.`);
   }
   throw new problem.A(`\`${input}\` holds "${values[at] ?? ""}", ${names.what}.`, `Did you mean \`${meant[at]?.join() ?? ""}\`? Write \`${input}: ${corrected}\`.`);
  }
  function meantBy(value, {isKnown: isKnown, closest: closest}) {
   if (isKnown(value)) return [ value ];
   const near = closest(value);
   if (near !== undefined) return [ near ];
   const parts = value.split(/[\s;|[\]"']+/).filter(Boolean);
   const meant = parts.map(part => isKnown(part) ? part : closest(part));
   const isList = meant.every(name => name !== undefined);
   return isList && meant.length > 0 ? meant : [ value ];
  }
  function closestArchitecture(text) {
   const bare = name => name.toLowerCase().replace(/[^a-z\d]/g, "");
   return Object.entries(runtimes.Xe).find(([name, others]) => [ name, ...others ].some(one => bare(one) === bare(text)))?.[0];
  }
  function readLayerInputs() {
   const layerName = checkedLayerName((0, read.mw)("layer-name"));
   const path = (0, read.Qq)("path");
   const isZip = path.toLowerCase().endsWith(".zip");
   const build = readBuildInputs(path);
   if (path === "" && !build) throw noSource();
   const license = (0, read.Qq)("license");
   return {
    layerName: layerName,
    path: path,
    ...build && {
     build: build
    },
    bytecode: readBytecode(path),
    prefix: prefix(isZip),
    exclude: exclude(isZip),
    runtimes: readRuntimes(),
    architectures: readArchitectures(),
    ...license && {
     license: within("license", license, limits.b.licenseCharacters)
    }
   };
  }
  function noSource() {
   return new problem.A("Neither `path` nor `dependencies` is given, so there is nothing to make a layer of.", "Add one to the step: `dependencies: requirements.txt` for packages to install, or `path: layer` for a folder that is ready.");
  }
  function checkedLayerName(name, input = "layer-name") {
   if (name.includes(":")) {
    const last = /:layer:([a-zA-Z0-9-_]+)/.exec(name)?.[1];
    throw new problem.A(`\`${input}\` is "${name}", which is an ARN or holds a colon.`, `Give the bare name${last ? `: \`${input}: ${last}\`` : ""}; account and region come from the credentials and AWS_REGION.`);
   }
   if (new RegExp(`^[a-zA-Z0-9-_]{1,${limits.b.layerNameCharacters}}$`).test(name)) return name;
   throw new problem.A(`\`${input}\` is "${name}".`, `A layer's name has letters, digits, hyphens and underscores only, at most ${limits.b.layerNameCharacters}.`);
  }
  function prefix(isZip) {
   const value = (0, read.Qq)("prefix").replace(/\/+$/, "").replace(/^\.\//, "");
   if (value === "") return "";
   if (isZip) {
    throw new problem.A("`prefix` cannot be used with a ready .zip, whose files are published as they are.", "Give the folder as `path`, or make the archive with the folder in it.");
   }
   const fault = (0, paths.a9)(value);
   if (!fault) return value;
   throw new problem.A(`\`prefix\` "${value}" ${fault}.`, "It is a folder of the layer, e.g. `prefix: python` or `prefix: nodejs/node_modules`.");
  }
  function exclude(isZip) {
   const patterns = (0, read.p_)("exclude");
   if (isZip && patterns.length > 0) {
    throw new problem.A("`exclude` cannot be used with a ready .zip, whose files are published as they are.", "Give the folder as `path`, or make the archive without those files.");
   }
   return patterns;
  }
  function within(name, value, most) {
   if (value.length <= most) return value;
   throw new problem.A(`\`${name}\` is ${value.length} characters long; AWS takes ${most}.`, "Give the SPDX id or a URL instead.");
  }
 },
 12457: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   A: () => refuseOddPartition
  });
  var _lambda_partition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30791);
  var _shared_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14748);
  function refuseOddPartition(input, arn, {partition: partition, region: region}) {
   if (partition === undefined || region === undefined || partition === (0, _lambda_partition_js__WEBPACK_IMPORTED_MODULE_0__.iQ)(region)) return;
   throw new _shared_problem_js__WEBPACK_IMPORTED_MODULE_1__.A(`\`${input}\` holds "${arn}", an ARN of the partition ${partition}, and its region ${region} is in ${(0, 
   _lambda_partition_js__WEBPACK_IMPORTED_MODULE_0__.iQ)(region)}.`, `Correct one of the two: an ARN of ${region} begins with \`arn:${(0, 
   _lambda_partition_js__WEBPACK_IMPORTED_MODULE_0__.iQ)(region)}:\`.`);
  }
 },
 15691: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Qq: () => text,
   Yq: () => choice,
   mw: () => required,
   p_: () => list,
   rD: () => wholeNumber,
   rN: () => autoOrBoolean,
   zM: () => boolean
  });
  var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6805);
  var _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14748);
  function text(name) {
   return _actions_core__WEBPACK_IMPORTED_MODULE_1__.V4(name);
  }
  function required(name) {
   const value = text(name);
   if (value) return value;
   throw new _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__.A(`The input \`${name}\` is missing or empty.`, `Add it to the step: \`with: { ${name}: … }\`.`);
  }
  function list(name) {
   const items = text(name).split(/[,\n]/);
   return [ ...new Set(items.map(item => item.trim()).filter(item => item !== "")) ];
  }
  function boolean(name) {
   const value = text(name) || "false";
   if (/^(true|True|TRUE)$/.test(value)) return true;
   if (/^(false|False|FALSE)$/.test(value)) return false;
   throw new _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__.A(`\`${name}\` is "${value}", which is neither true nor false.`, `Write \`${name}: true\` or leave it out.`);
  }
  function autoOrBoolean(name) {
   const value = text(name) || "auto";
   if (value === "auto") return "auto";
   if (/^(true|True|TRUE)$/.test(value)) return "true";
   if (/^(false|False|FALSE)$/.test(value)) return "false";
   throw new _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__.A(`\`${name}\` is "${value}".`, "It is one of auto, true, false.");
  }
  function choice(name, choices) {
   const value = text(name) || choices[0];
   const chosen = choices.find(one => one === value);
   if (chosen) return chosen;
   throw new _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__.A(`\`${name}\` is "${value}".`, `It is one of ${choices.join(", ")}.`);
  }
  function wholeNumber(name, byDefault) {
   const value = text(name);
   if (!value) return byDefault;
   if (/^[1-9]\d{0,5}$/.test(value)) return Number(value);
   throw new _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__.A(`\`${name}\` is "${value}", which is not a whole number from 1 on.`, `For instance \`${name}: ${byDefault}\`.`);
  }
 },
 76939: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   z: () => regionOfEnvironment
  });
  var _lambda_arn_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24750);
  var _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14748);
  function regionOfEnvironment() {
   const name = [ "AWS_REGION", "AWS_DEFAULT_REGION" ].find(one => process.env[one]);
   const region = name && process.env[name];
   if (!region || _lambda_arn_js__WEBPACK_IMPORTED_MODULE_1__.hS.test(region)) return region;
   throw new _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__.A(`The region "${region}" of ${name} is not a region's name.`, `For instance \`${name}: eu-central-1\`.`);
  }
 },
 24750: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   AP: () => regionOf,
   Iy: () => resourceName,
   RJ: () => parseFunctionName,
   XP: () => accountOf,
   e1: () => versionNumber,
   g8: () => partitionIn,
   hS: () => REGION_NAME,
   i3: () => parseLayerVersionArn,
   s3: () => layerArnOf,
   tW: () => nameAndVersion,
   wt: () => layerNameOf
  });
  const REGION_NAME = /^[a-z]{2,4}(-[a-z]+)+-\d{1,2}$/;
  const LAYER_VERSION = /^(arn:(?<partition>aws[a-z-]*):lambda:(?<region>[a-z0-9-]+):(?<account>\d{12}):layer:(?<name>[a-zA-Z0-9-_]+)):(?<version>[1-9]\d*)$/;
  function parseLayerVersionArn(arn) {
   const match = LAYER_VERSION.exec(arn);
   if (!match?.groups) return undefined;
   const {partition: partition = "", region: region = "", account: account = "", name: name = ""} = match.groups;
   return {
    arn: arn,
    layerArn: match[1] ?? "",
    partition: partition,
    region: region,
    account: account,
    name: name,
    version: Number(match.groups["version"])
   };
  }
  const FUNCTION = /^(?:(?:arn:(?<partition>aws[a-z-]*):lambda:(?<region>[a-z0-9-]+):)?(?<account>\d{12}):function:)?(?<name>[a-zA-Z0-9-_]{1,64})(?::(?<qualifier>\$LATEST|[a-zA-Z0-9-_]+))?$/;
  function parseFunctionName(text) {
   const groups = FUNCTION.exec(text)?.groups;
   if (!groups?.["name"]) return undefined;
   const {name: name, qualifier: qualifier, partition: partition, region: region, account: account} = groups;
   const reference = qualifier ? text.slice(0, -qualifier.length - 1) : text;
   return {
    name: name,
    reference: reference,
    ...qualifier && {
     qualifier: qualifier
    },
    ...partition && {
     partition: partition
    },
    ...region && {
     region: region
    },
    ...account && {
     account: account
    }
   };
  }
  function partitionIn(arn) {
   return arn.split(":")[1] ?? "";
  }
  function regionOf(arn) {
   return arn.split(":")[3] ?? "";
  }
  function accountOf(arn) {
   return arn.split(":")[4] ?? "";
  }
  function resourceName(reference) {
   return reference.slice(reference.lastIndexOf(":") + 1);
  }
  function layerArnOf(versionArn) {
   return versionArn.slice(0, versionArn.lastIndexOf(":"));
  }
  function layerNameOf(versionArn) {
   return versionArn.split(":").at(-2) ?? "";
  }
  function versionNumber(versionArn) {
   return versionArn.slice(versionArn.lastIndexOf(":") + 1);
  }
  function nameAndVersion(versionArn) {
   return versionArn.split(":").slice(-2).join(":");
  }
 },
 73255: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   A: () => closestRuntime,
   g: () => isKnownRuntime
  });
  var _runtimes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13352);
  const LANGUAGES = {
   python: "python",
   py: "python",
   cpython: "python",
   nodejs: "nodejs",
   node: "nodejs",
   java: "java",
   jdk: "java",
   openjdk: "java",
   corretto: "java",
   ruby: "ruby",
   rb: "ruby",
   dotnet: "dotnet",
   dotnetcore: "dotnet",
   net: "dotnet",
   go: "go",
   golang: "go"
  };
  function isKnownRuntime(identifier) {
   return Object.hasOwn(_runtimes_js__WEBPACK_IMPORTED_MODULE_0__.aC, identifier) || identifier === _runtimes_js__WEBPACK_IMPORTED_MODULE_0__.bA;
  }
  function closestRuntime(text) {
   const known = [ ...Object.keys(_runtimes_js__WEBPACK_IMPORTED_MODULE_0__.aC), _runtimes_js__WEBPACK_IMPORTED_MODULE_0__.bA ];
   const same = known.find(identifier => bare(identifier) === bare(text));
   if (same !== undefined) return same;
   const [, word = "", version = "", rest = ""] = /^([a-z]+)[^a-z\d]*(\d+(?:[._-]\d+)*)(.*)$/.exec(text.toLowerCase().replace("node.js", "nodejs")) ?? [];
   const language = languageOf(word);
   if (language === undefined || /[a-wyz\d]/.test(rest)) return undefined;
   return Object.entries(_runtimes_js__WEBPACK_IMPORTED_MODULE_0__.aC).find(([, runtime]) => runtime.language === language && isVersion(version, runtime.version))?.[0];
  }
  function bare(text) {
   return text.toLowerCase().replace(/[^a-z\d]/g, "");
  }
  function isVersion(text, version) {
   const [parts, wanted] = [ text.split(/[._-]/), version.split(".") ];
   return parts.join("") === wanted.join("") || wanted.every((part, index) => part === parts[index]);
  }
  function languageOf(word) {
   if (Object.hasOwn(LANGUAGES, word)) return LANGUAGES[word];
   const near = Object.keys(LANGUAGES).find(name => name.length > 3 && isOneSlipAway(word, name));
   return near === undefined ? undefined : LANGUAGES[near];
  }
  function isOneSlipAway(a, b) {
   let start = 0;
   while (start < a.length && a[start] === b[start]) start += 1;
   const [restA, restB] = [ a.slice(start), b.slice(start) ];
   return restA.slice(1) === restB || restA === restB.slice(1) || restA.slice(1) === restB.slice(1) || restA.slice(1, 2) + restA.slice(0, 1) + restA.slice(2) === restB;
  }
 },
 28569: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   b: () => LIMITS
  });
  const LIMITS = {
   directZipBytes: 52428800,
   requestBytes: 70167211,
   unzippedBytes: 262144e3,
   layersPerFunction: 5,
   entries: 65535,
   layerNameCharacters: 140,
   descriptionCharacters: 256,
   licenseCharacters: 512,
   runtimes: 15
  };
 },
 73136: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   R: () => REGION_PLACEHOLDER,
   x: () => parameterName
  });
  var _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14748);
  const REGION_PLACEHOLDER = "{region}";
  const MAX_LEVELS = 15;
  const MAX_ARN = 1011;
  const LONGEST_PARTITION = "aws-us-gov";
  function parameterName(template, {layerName: layerName, region: region}) {
   const name = template.replaceAll("{layer-name}", layerName).replaceAll(REGION_PLACEHOLDER, region);
   const fault = faultOf(name, region);
   if (!fault) return name;
   const shown = name === template ? `"${name}"` : `"${template}", here "${name}",`;
   throw new _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__.A(`\`ssm-parameter\` is ${shown} which ${fault}.`, "For instance `ssm-parameter: /layers/{layer-name}`; `{layer-name}` and `{region}` stand for themselves.");
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
 30791: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Lp: () => consoleHostOf,
   a4: () => dnsSuffixOf,
   iQ: () => partitionOf
  });
  const COMMERCIAL = {
   ...{
    name: "aws",
    dnsSuffix: "amazonaws.com"
   },
   console: "console.aws.amazon.com"
  };
  const PARTITIONS = [ [ "cn-", {
   name: "aws-cn",
   dnsSuffix: "amazonaws.com.cn",
   console: "console.amazonaws.cn"
  } ], [ "us-gov-", {
   name: "aws-us-gov",
   dnsSuffix: "amazonaws.com",
   console: "console.amazonaws-us-gov.com"
  } ], [ "us-iso-", {
   name: "aws-iso",
   dnsSuffix: "c2s.ic.gov"
  } ], [ "us-isob-", {
   name: "aws-iso-b",
   dnsSuffix: "sc2s.sgov.gov"
  } ], [ "us-isof-", {
   name: "aws-iso-f",
   dnsSuffix: "csp.hci.ic.gov"
  } ], [ "eu-isoe-", {
   name: "aws-iso-e",
   dnsSuffix: "cloud.adc-e.uk"
  } ], [ "eusc-", {
   name: "aws-eusc",
   dnsSuffix: "amazonaws.eu"
  } ] ];
  function partitionOf(region) {
   return partitionIn(region).name;
  }
  function consoleHostOf(region) {
   const host = partitionIn(region).console;
   return host && `${region}.${host}`;
  }
  function dnsSuffixOf(region) {
   return partitionIn(region).dnsSuffix;
  }
  function partitionIn(region) {
   return PARTITIONS.find(([prefix]) => region.startsWith(prefix))?.[1] ?? COMMERCIAL;
  }
 },
 13352: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Xe: () => ARCHITECTURES,
   aC: () => RUNTIMES,
   bA: () => CUSTOMER_MANAGED
  });
  const of = language => (version, os, dates, abi) => ({
   language: language,
   version: version,
   os: os,
   ...dates && {
    deprecated: dates[0],
    createBlocked: dates[1],
    updateBlocked: dates[2]
   },
   ...abi !== undefined && {
    abi: abi
   },
   arm64: os !== "AL1"
  });
  const python = of("python");
  const nodejs = of("nodejs");
  const java = of("java");
  const ruby = of("ruby");
  const dotnet = of("dotnet");
  const go = of("go");
  const provided = of("provided");
  const RUNTIMES = {
   "python2.7": python("2.7", "AL1", [ "2021-07-15", "2021-07-15", "2022-05-30" ]),
   "python3.6": python("3.6", "AL1", [ "2022-07-18", "2022-07-18", "2022-08-29" ]),
   "python3.7": python("3.7", "AL1", [ "2023-12-04", "2024-01-09", "2027-03-03" ]),
   "python3.8": python("3.8", "AL2", [ "2024-10-14", "2027-02-01", "2027-03-03" ]),
   "python3.9": python("3.9", "AL2", [ "2025-12-15", "2027-02-01", "2027-03-03" ]),
   "python3.10": python("3.10", "AL2", [ "2026-10-31", "2027-02-01", "2027-03-03" ]),
   "python3.11": python("3.11", "AL2", [ "2027-06-30", "2027-07-31", "2027-08-31" ]),
   "python3.12": python("3.12", "AL2023", [ "2028-10-31", "2028-11-30", "2029-01-10" ]),
   "python3.13": python("3.13", "AL2023", [ "2029-06-30", "2029-07-31", "2029-08-31" ]),
   "python3.14": python("3.14", "AL2023", [ "2029-06-30", "2029-07-31", "2029-08-31" ]),
   "python3.15": python("3.15", "AL2023"),
   nodejs: nodejs("0.10", "AL1", [ "2016-10-31", "2016-10-31", "2016-10-31" ], 11),
   "nodejs4.3": nodejs("4.3", "AL1", [ "2020-03-05", "2020-03-05", "2020-03-05" ], 46),
   "nodejs4.3-edge": nodejs("4.3", "AL1", [ "2020-03-05", "2019-04-30", "2019-04-30" ], 46),
   "nodejs6.10": nodejs("6.10", "AL1", [ "2019-08-12", "2019-08-12", "2019-08-12" ], 48),
   "nodejs8.10": nodejs("8.10", "AL1", [ "2020-03-06", "2020-03-06", "2020-03-06" ], 57),
   "nodejs10.x": nodejs("10", "AL2", [ "2021-07-30", "2021-07-30", "2022-02-14" ], 64),
   "nodejs12.x": nodejs("12", "AL2", [ "2023-03-31", "2023-03-31", "2023-04-30" ], 72),
   "nodejs14.x": nodejs("14", "AL2", [ "2023-12-04", "2024-01-09", "2027-03-03" ], 83),
   "nodejs16.x": nodejs("16", "AL2", [ "2024-06-12", "2027-02-01", "2027-03-03" ], 93),
   "nodejs18.x": nodejs("18", "AL2", [ "2025-09-01", "2027-02-01", "2027-03-03" ], 108),
   "nodejs20.x": nodejs("20", "AL2023", [ "2026-04-30", "2027-02-01", "2027-03-03" ], 115),
   "nodejs22.x": nodejs("22", "AL2023", [ "2027-04-30", "2027-06-01", "2027-07-01" ], 127),
   "nodejs24.x": nodejs("24", "AL2023", [ "2028-04-30", "2028-06-01", "2028-07-01" ], 137),
   "nodejs26.x": nodejs("26", "AL2023", undefined, 147),
   java8: java("8", "AL1", [ "2024-01-08", "2024-02-08", "2027-03-03" ], 52),
   "java8.al2": java("8", "AL2", [ "2027-06-30", "2027-07-31", "2027-08-31" ], 52),
   "java8.al2023": java("8", "AL2023", [ "2029-06-30", "2029-07-31", "2029-08-31" ], 52),
   java11: java("11", "AL2", [ "2027-06-30", "2027-07-31", "2027-08-31" ], 55),
   "java11.al2023": java("11", "AL2023", [ "2029-06-30", "2029-07-31", "2029-08-31" ], 55),
   java17: java("17", "AL2", [ "2027-06-30", "2027-07-31", "2027-08-31" ], 61),
   "java17.al2023": java("17", "AL2023", [ "2029-06-30", "2029-07-31", "2029-08-31" ], 61),
   java21: java("21", "AL2023", [ "2029-06-30", "2029-07-31", "2029-08-31" ], 65),
   java25: java("25", "AL2023", [ "2029-06-30", "2029-07-31", "2029-08-31" ], 69),
   "dotnetcore1.0": dotnet("1.0", "AL1", [ "2019-06-27", "2019-07-30", "2019-07-30" ]),
   "dotnetcore2.0": dotnet("2.0", "AL1", [ "2019-05-30", "2019-05-30", "2019-05-30" ]),
   "dotnetcore2.1": dotnet("2.1", "AL1", [ "2022-01-05", "2022-01-05", "2022-04-13" ]),
   "dotnetcore3.1": dotnet("3.1", "AL2", [ "2023-04-03", "2023-04-03", "2023-05-03" ]),
   dotnet6: dotnet("6", "AL2", [ "2024-12-20", "2027-02-01", "2027-03-03" ]),
   dotnet8: dotnet("8", "AL2023", [ "2026-11-10", "2027-02-01", "2027-03-03" ]),
   dotnet10: dotnet("10", "AL2023", [ "2028-11-14", "2028-12-14", "2029-01-15" ]),
   "go1.x": go("1", "AL1", [ "2024-01-08", "2024-02-08", "2027-03-03" ]),
   "ruby2.5": ruby("2.5", "AL1", [ "2021-07-30", "2021-07-30", "2022-03-31" ]),
   "ruby2.7": ruby("2.7", "AL2", [ "2023-12-07", "2024-01-09", "2027-03-03" ]),
   "ruby3.2": ruby("3.2", "AL2", [ "2026-03-31", "2027-02-01", "2027-03-03" ]),
   "ruby3.3": ruby("3.3", "AL2023", [ "2027-03-31", "2027-04-30", "2027-05-31" ]),
   "ruby3.4": ruby("3.4", "AL2023", [ "2028-03-31", "2028-04-30", "2028-05-31" ]),
   "ruby4.0": ruby("4.0", "AL2023", [ "2029-03-31", "2029-04-30", "2029-05-31" ]),
   provided: provided("", "AL1", [ "2024-01-08", "2024-02-08", "2027-03-03" ]),
   "provided.al2": provided("", "AL2", [ "2026-07-31", "2027-02-01", "2027-03-03" ]),
   "provided.al2023": provided("", "AL2023", [ "2029-06-30", "2029-07-31", "2029-08-31" ])
  };
  const CUSTOMER_MANAGED = "custom";
  const ARCHITECTURES = {
   x86_64: [ "x86-64", "amd64", "x64", "x86" ],
   arm64: [ "aarch64", "arm64v8", "armv8", "arm" ]
  };
 },
 5714: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   RP: () => versionDescription,
   lx: () => refuseLongDescription,
   mB: () => contentTag,
   wj: () => hashInDescription,
   yS: () => reusableVersion
  });
  var _lambda_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28569);
  var _shared_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14748);
  function contentTag(contentHash) {
   return `sha256:${contentHash}`;
  }
  const MARK_LENGTH = contentTag("0".repeat(64)).length;
  function versionDescription(description, contentHash) {
   return description === "" ? contentTag(contentHash) : `${description} ${contentTag(contentHash)}`;
  }
  function refuseLongDescription(description) {
   const room = _lambda_limits_js__WEBPACK_IMPORTED_MODULE_0__.b.descriptionCharacters - MARK_LENGTH - 1;
   if (description.length <= room) return;
   throw new _shared_problem_js__WEBPACK_IMPORTED_MODULE_1__.A(`\`description\` is ${description.length} characters long; the content's mark leaves ${room} of AWS's ${_lambda_limits_js__WEBPACK_IMPORTED_MODULE_0__.b.descriptionCharacters}.`, `Shorten it by ${description.length - room} characters.`);
  }
  function hashInDescription(description) {
   return /sha256:([0-9a-f]{64})$/.exec(description)?.[1];
  }
  function reusableVersion(versions, contentHash, reuse) {
   const candidates = {
    latest: versions.slice(0, 1),
    any: versions,
    never: []
   }[reuse];
   return candidates.find(({description: description}) => description.endsWith(contentTag(contentHash)));
  }
 },
 81427: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Nt: () => refuseUnfitPaths,
   a9: () => pathFault,
   oi: () => clashingPaths
  });
  var _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14748);
  const CONTROL = /[\u0000-\u001f\u007f]/;
  const SUSPICIOUS = /[\u0000-\u001f\u007f\\]|^[a-zA-Z]:|(?:^|\/)\.{0,2}(?:\/|$)/;
  const MAX_COMPONENT_BYTES = 255;
  const MAX_PATH_BYTES = 4096 - "/opt/".length;
  function pathFault(path) {
   if (path.length * 3 <= MAX_COMPONENT_BYTES && !SUSPICIOUS.test(path)) return undefined;
   if (path === "") return "is empty";
   if (CONTROL.test(path)) return "holds a newline or another control character";
   if (path.includes("\\")) return "holds a backslash, which some unpackers read as a folder separator";
   if (path.startsWith("/") || /^[a-zA-Z]:/.test(path)) return "is absolute";
   const components = path.split("/");
   if (components.includes("..")) return 'holds ".."';
   if (components.includes(".") || components.includes("")) return 'holds an empty or "." component';
   if (components.some(name => Buffer.byteLength(name) > MAX_COMPONENT_BYTES)) {
    return `has a component longer than ${MAX_COMPONENT_BYTES} bytes`;
   }
   if (Buffer.byteLength(path) >= MAX_PATH_BYTES) return `is longer than the ${MAX_PATH_BYTES} bytes that Linux opens below /opt`;
   return undefined;
  }
  function refuseUnfitPaths(entries) {
   for (const {path: path} of entries) {
    const fault = pathFault(path);
    if (fault) throw new _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__.A(`The path "${path}" ${fault}.`, "Rename it, or leave it out with `exclude`.");
   }
  }
  function clashingPaths(entries) {
   const folded = ({path: path}) => path.normalize("NFC").toLowerCase();
   if (new Set(entries.map(folded)).size === entries.length) return [];
   const groups = new Map;
   for (const entry of entries) groups.set(folded(entry), [ ...groups.get(folded(entry)) ?? [], entry.path ]);
   return [ ...groups.values() ].filter(group => group.length > 1);
  }
 },
 65934: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   T: () => findSource,
   v: () => inWorkspace
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _shared_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14748);
  var _shared_system_code_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15130);
  function findSource(path, workspace) {
   const lexical = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, path);
   if (!isThere(lexical)) throw missing(path, workspace);
   const {location: location, stat: stat} = follow(path, lexical);
   if (isInside(lexical, workspace) && !isInside(location, (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(workspace))) {
    throw new _shared_problem_js__WEBPACK_IMPORTED_MODULE_2__.A(`"${path}" leads out of the workspace by a symbolic link, to "${location}".`, `Copy what belongs to the layer into the workspace, or name the place itself: \`path: ${location}\`.`);
   }
   if (stat.isDirectory()) return {
    kind: "folder",
    location: location
   };
   if (stat.isFile() && path.toLowerCase().endsWith(".zip")) return {
    kind: "zip",
    location: location
   };
   throw new _shared_problem_js__WEBPACK_IMPORTED_MODULE_2__.A(`"${path}" is neither a folder nor a .zip file.`, "Set `path` to the folder whose content becomes /opt, or to a ready archive whose name ends in .zip.");
  }
  function isThere(path) {
   try {
    return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, {
     throwIfNoEntry: false
    }) !== undefined;
   } catch (error) {
    return (0, _shared_system_code_js__WEBPACK_IMPORTED_MODULE_3__.x)(error) !== "ENOTDIR";
   }
  }
  function follow(path, lexical) {
   try {
    const location = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(lexical);
    return {
     location: location,
     stat: (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(location)
    };
   } catch (error) {
    throw new _shared_problem_js__WEBPACK_IMPORTED_MODULE_2__.A(`"${path}" cannot be opened (${(0, _shared_system_code_js__WEBPACK_IMPORTED_MODULE_3__.x)(error)}).`, "Check that the link points to something and that the job may read it.");
   }
  }
  const EXPANDED = /^~|[$*?]/;
  function missing(path, workspace) {
   const what = `There is nothing at "${path}" in ${workspace}.`;
   if (EXPANDED.test(path)) {
    return new _shared_problem_js__WEBPACK_IMPORTED_MODULE_2__.A(what, "No shell expands `~`, `$NAME` or `*` in `path`: write the whole path, or an expression such as `${{ runner.temp }}/layer`.");
   }
   return new _shared_problem_js__WEBPACK_IMPORTED_MODULE_2__.A(what, "Check `path`, and that a step before this one checks out (`uses: actions/checkout`) or builds the layer.");
  }
  function isInside(path, folder) {
   const way = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path);
   return way === "" || way !== ".." && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, way) === path;
  }
  function inWorkspace({kind: kind, location: location, installed: installed}, {path: path, prefix: prefix}, workspace) {
   if (installed && (path === "" || isThere((0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(installed.location, path)))) return installed.manifest;
   const below = prefix !== "" && path.startsWith(`${prefix}/`) ? path.slice(prefix.length + 1) : path;
   const place = kind === "zip" ? location : (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(location, below);
   const root = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(workspace);
   return isInside(place, root) ? (0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, place).replaceAll(node_path__WEBPACK_IMPORTED_MODULE_1__.sep, "/") : undefined;
  }
 },
 81422: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   K: () => packageLocation
  });
  const NODE = /^((?:.*\/)?node_modules\/)((?:@[^/]+\/)?[^/@.][^/]*)/;
  const PYTHON = /^((?:.*\/)?site-packages\/|python\/)([^/]+)/;
  const JAVA = /^(java\/lib\/)([^/]+\.jar)$/;
  const RUBY = /^(ruby\/gems\/[^/]+\/(?:gems|specifications|extensions\/[^/]+\/[^/]+)\/)([^/]+-\d[^/]*)/;
  const SHELVES = /^(?:nodejs\/(?:node\d+\/)?node_modules\/|java\/lib\/|ruby\/gems\/[^/]+\/gems\/|(?:bin|lib|extensions)\/)/;
  function packageLocation(path) {
   const node = path.includes("node_modules/") ? NODE.exec(path) : null;
   const python = path.startsWith("python/") || path.includes("site-packages/") ? PYTHON.exec(path) : null;
   if (node && (node[1]?.length ?? 0) > (python?.[1]?.length ?? 0)) return place(path, node, {
    ecosystem: "node"
   });
   if (python) return place(path, python, {
    ecosystem: "python"
   });
   const java = path.startsWith("java/") ? JAVA.exec(path) : null;
   if (java) return place(path, java, {
    ecosystem: "java",
    ...jarNaming(java[2] ?? "")
   });
   const ruby = path.startsWith("ruby/") ? RUBY.exec(path) : null;
   if (ruby) return place(path, ruby, {
    ecosystem: "ruby",
    ...gemNaming(ruby[2] ?? "")
   });
   return looseFile(path);
  }
  function place(path, [whole, folder = "", name = ""], naming) {
   return {
    name: name,
    versions: [],
    ...naming,
    path: whole,
    folder: folder,
    isFile: whole.length === path.length
   };
  }
  function looseFile(path) {
   const folder = SHELVES.exec(path)?.[0] ?? "";
   const end = path.indexOf("/", folder.length);
   const name = end < 0 ? path : path.slice(0, end);
   return {
    ecosystem: "files",
    name: name,
    versions: [],
    path: name,
    folder: folder,
    isFile: end < 0
   };
  }
  function jarNaming(file) {
   const stem = file.slice(0, -".jar".length);
   const [, name = stem, version] = /^(.+)-(\d+\..+)$/.exec(stem) ?? /^(.+?)-(\d.*)$/.exec(stem) ?? [];
   return {
    name: name,
    versions: version ? [ version ] : []
   };
  }
  function gemNaming(folder) {
   const [, name = folder, version] = /^(.+?)-(\d[\w.]*?)(?:-.*?)?(?:\.gemspec)?$/.exec(folder) ?? [];
   return {
    name: name,
    versions: version ? [ version ] : []
   };
  }
 },
 92366: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   N: () => packageCountText
  });
  var _shared_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38936);
  function packageCountText(count) {
   return (0, _shared_format_js__WEBPACK_IMPORTED_MODULE_0__.hS)(count, "package")[0] ?? "no package";
  }
 },
 98270: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   EW: () => builtPackagesTable,
   hU: () => buildLine,
   w0: () => buildSentence
  });
  var _shared_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38936);
  var _shared_sanitise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89485);
  var _shared_wording_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30263);
  var _markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65340);
  const NAME_LENGTH = 60;
  const NEEDING = 3;
  const ROOM = {
   items: 300,
   bytes: 12e4
  };
  function buildLine({manifests: manifests, packages: packages, tools: tools, seconds: seconds}) {
   const size = packages.reduce((sum, {size: bytes}) => sum + bytes, 0);
   const took = (0, _shared_format_js__WEBPACK_IMPORTED_MODULE_0__.Xo)(seconds * 1e3);
   return `${countOf(packages)}, ${(0, _shared_format_js__WEBPACK_IMPORTED_MODULE_0__.z3)(size)}, installed from ${(0, _shared_wording_js__WEBPACK_IMPORTED_MODULE_3__.r)(manifests)} by ${namesOf(tools)} in ${took}`;
  }
  function buildSentence(build) {
   if (!build) return "";
   const from = (0, _shared_wording_js__WEBPACK_IMPORTED_MODULE_3__.r)(build.manifests.map(manifest => (0, _shared_sanitise_js__WEBPACK_IMPORTED_MODULE_1__.aY)((0, 
   _shared_format_js__WEBPACK_IMPORTED_MODULE_0__.vI)(manifest, NAME_LENGTH))));
   if (build.skipped) return `♻️ Nothing was installed: ${from} and all else that makes the layer are as they were when it was published.`;
   return `📥 ${countOf(build.packages)} installed from ${from} by ${namesOf(build.tools)}.`;
  }
  function builtPackagesTable(build) {
   if (!build || build.packages.length === 0) return "";
   const sorted = [ ...build.packages ].sort((a, b) => b.size - a.size || (a.name < b.name ? -1 : 1));
   const [shown, more] = (0, _markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__.Ku)(sorted, ROOM, item => (0, _markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__.c_)([ item ], COLUMNS));
   return (0, _markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__.TM)("Installed packages", [ (0, _markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__.c_)(sorted.slice(0, shown.length), COLUMNS), ...(0, 
   _markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__.xz)("report", more, "packages").flatMap(line => [ "", line ]) ]);
  }
  const COLUMNS = [ [ "Package", ({name: name}) => cell(name) ], [ "Version", ({version: version}) => cell(version) ], [ "Wheel", ({tag: tag}) => tag === undefined ? "" : cell(tag) ], [ "Size", ({size: size}) => (0, 
  _shared_format_js__WEBPACK_IMPORTED_MODULE_0__.z3)(size) ], [ "Needed by", ({neededBy: neededBy}) => neededBy.length === 0 ? "the manifest" : needing(neededBy) ] ];
  function needing(names) {
   const more = names.length - NEEDING;
   return `${names.slice(0, NEEDING).map(cell).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
  }
  function cell(text) {
   return (0, _shared_sanitise_js__WEBPACK_IMPORTED_MODULE_1__.aY)((0, _shared_format_js__WEBPACK_IMPORTED_MODULE_0__.vI)(text, NAME_LENGTH));
  }
  function countOf(packages) {
   return (0, _shared_format_js__WEBPACK_IMPORTED_MODULE_0__.hS)(packages.length, "package")[0] ?? "no package";
  }
  function namesOf(tools) {
   return (0, _shared_wording_js__WEBPACK_IMPORTED_MODULE_3__.r)(tools.map(({name: name, version: version}) => (0, _shared_format_js__WEBPACK_IMPORTED_MODULE_0__.vI)(`${name} ${version}`, NAME_LENGTH)));
  }
 },
 29278: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Q: () => findingList
  });
  var _shared_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38936);
  var _markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65340);
  var _shared_sanitise_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89485);
  const UNFOLDED = 5;
  const ICONS = {
   error: "❌",
   warning: "⚠️",
   notice: "ℹ️"
  };
  function findingList(all, layout) {
   const visible = all.filter(({severity: severity}) => severity !== "notice");
   const notices = all.filter(({severity: severity}) => severity === "notice");
   const [count = ""] = (0, _shared_format_js__WEBPACK_IMPORTED_MODULE_0__.hS)(notices.length, "notice");
   return [ ...groups(visible, layout.findings, layout.elsewhere), ...count ? [ (0, _markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__.TM)(count, [ groups(notices, layout.notices, layout.elsewhere).join("\n\n") ]) ] : [] ];
  }
  function groups(items, room, elsewhere) {
   const all = items.slice(0, room.items).map(shownFinding);
   const [fitting] = (0, _markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__.Ku)(all, room, item => group([ item ]));
   const alike = new Map;
   for (const item of all.slice(0, fitting.length)) {
    const key = JSON.stringify([ item.severity, item.rule, item.fix ]);
    alike.set(key, [ ...alike.get(key) ?? [], item ]);
   }
   const more = items.length - fitting.length;
   return [ ...[ ...alike.values() ].map(group), ...(0, _markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__.xz)(elsewhere, more, "findings") ];
  }
  function shownFinding({severity: severity, rule: rule, path: path, message: message, fix: fix}) {
   const what = (0, _markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__.em)(whatAndWhere(message, path));
   return {
    severity: severity,
    rule: (0, _shared_sanitise_js__WEBPACK_IMPORTED_MODULE_2__.aY)((0, _shared_format_js__WEBPACK_IMPORTED_MODULE_0__.vI)(rule, 100)),
    what: what,
    fix: (0, _markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__.em)(fix)
   };
  }
  function whatAndWhere(message, path) {
   const text = (0, _shared_sanitise_js__WEBPACK_IMPORTED_MODULE_2__.cT)(message).replace(/"([^"\s`]+)"/g, "`$1`");
   const named = [ `"${path}"`, `\`${path}\`` ].some(quoted => message.includes(quoted));
   return path === "" || named ? text : `\`${(0, _shared_format_js__WEBPACK_IMPORTED_MODULE_0__.vI)(path, 200)}\`: ${text}`;
  }
  function group(alike) {
   const [first] = alike;
   if (!first) return "";
   const name = `${ICONS[first.severity]} **${first.rule}**`;
   const fix = `🔧 ${first.fix}`;
   if (alike.length === 1) return [ name, first.what, fix ].join("<br>");
   const rest = alike.slice(UNFOLDED);
   return [ `${name} × ${(0, _shared_format_js__WEBPACK_IMPORTED_MODULE_0__.B4)(alike.length)}<br>${fix}`, bullets(alike.slice(0, UNFOLDED)), ...rest.length > 0 ? [ (0, 
   _markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__.TM)(`${(0, _shared_format_js__WEBPACK_IMPORTED_MODULE_0__.B4)(rest.length)} more of these`, [ bullets(rest) ]) ] : [] ].join("\n\n");
  }
  function bullets(items) {
   return items.map(({what: what}) => `- ${what}`).join("\n");
  }
 },
 146: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   V: () => leftOutLines,
   k: () => leftOutCell
  });
  var _shared_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38936);
  var _shared_sanitise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89485);
  const PATH_LENGTH = 120;
  function leftOutPhrase(leftOut, nameOf) {
   const {builtIn: builtIn, exclude: exclude, largest: largest, isComplete: isComplete} = leftOut;
   const shares = [ ...share(builtIn, "by the built-in list"), ...share(exclude, "by `exclude`") ];
   if (shares.length === 0) return "";
   const names = largest.map(({path: path, bytes: bytes}) => `${nameOf(path)} (${(0, _shared_format_js__WEBPACK_IMPORTED_MODULE_0__.z3)(bytes)})`).join(", ");
   return `${isComplete ? "" : "more than "}${shares.join(" and ")}, the largest: ${names}`;
  }
  function leftOutCell(leftOut) {
   return leftOutPhrase(leftOut, path => (0, _shared_sanitise_js__WEBPACK_IMPORTED_MODULE_1__.aY)((0, _shared_format_js__WEBPACK_IMPORTED_MODULE_0__.vI)(path, PATH_LENGTH)));
  }
  function leftOutLines(leftOut) {
   const phrase = leftOut ? leftOutPhrase(leftOut, path => (0, _shared_format_js__WEBPACK_IMPORTED_MODULE_0__.vI)(path, PATH_LENGTH)) : "";
   return phrase === "" ? [] : [ `Left out: ${phrase}` ];
  }
  function share({files: files, bytes: bytes}, by) {
   if (files === 0) return [];
   return [ `${(0, _shared_format_js__WEBPACK_IMPORTED_MODULE_0__.B4)(files)} file${files === 1 ? "" : "s"} (${(0, _shared_format_js__WEBPACK_IMPORTED_MODULE_0__.z3)(bytes)}) ${by}` ];
  }
 },
 65340: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   CS: () => prose,
   FQ: () => sizeBar,
   Ku: () => firstOf,
   RN: () => sizeDifference,
   TM: () => folded,
   UX: () => inOneLine,
   WZ: () => inSections,
   c_: () => tableOf,
   em: () => sentence,
   nM: () => row,
   pR: () => percentOf,
   xE: () => alert,
   xz: () => moreIn
  });
  var _shared_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38936);
  var _shared_sanitise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89485);
  function firstOf(items, room, render) {
   const shown = [];
   let bytes = 0;
   for (const item of items.slice(0, room.items)) {
    const text = render(item);
    bytes += Buffer.byteLength(text) + 1;
    if (bytes > room.bytes) break;
    shown.push(text);
   }
   return [ shown, items.length - shown.length ];
  }
  function moreIn(place, more, what) {
   return more > 0 ? [ `${(0, _shared_format_js__WEBPACK_IMPORTED_MODULE_0__.B4)(more)} more ${what} are in the ${place}.` ] : [];
  }
  function alert(kind, sentences) {
   return [ `> [!${kind}]`, sentences.map(sentence => `> ${sentence}`).join("\n>\n") ].join("\n");
  }
  function sizeBar(bytes, limit) {
   const filled = Math.min(20, Math.max(bytes > 0 ? 1 : 0, Math.round(bytes / limit * 20)));
   const bar = `<code>${"█".repeat(filled)}${"░".repeat(20 - filled)}</code>`;
   return `${bar} ${percentOf(bytes, limit)} of ${(0, _shared_format_js__WEBPACK_IMPORTED_MODULE_0__.z3)(limit)}`;
  }
  function sizeDifference(bytes) {
   if (bytes === 0) return "±0";
   return `${bytes > 0 ? "+" : "−"}${(0, _shared_format_js__WEBPACK_IMPORTED_MODULE_0__.z3)(Math.abs(bytes))}`;
  }
  function percentOf(bytes, whole) {
   const part = bytes / Math.max(whole, 1);
   return part < .01 ? "under 1 %" : `${Math.round(part * 100)} %`;
  }
  function prose(text) {
   return (0, _shared_sanitise_js__WEBPACK_IMPORTED_MODULE_1__.pj)(text).split(/`([^`]+)`/).map((piece, index) => index % 2 === 1 ? (0, 
   _shared_sanitise_js__WEBPACK_IMPORTED_MODULE_1__.aY)(piece) : (0, _shared_sanitise_js__WEBPACK_IMPORTED_MODULE_1__.wD)(piece)).join("");
  }
  function sentence(text) {
   return prose((0, _shared_format_js__WEBPACK_IMPORTED_MODULE_0__.vI)(text, 400));
  }
  function row(cells) {
   return `| ${cells.join(" | ")} |`;
  }
  function tableOf(items, columns) {
   if (items.length === 0) return "";
   const cells = items.map(item => columns.map(([, cell]) => cell(item)));
   const isFilled = (_, index) => cells.some(line => line[index] !== "");
   const heads = columns.map(([head]) => head).filter(isFilled);
   const rows = cells.map(line => row(line.filter(isFilled)));
   return [ row(heads), `|${heads.map(() => "---").join("|")}|`, ...rows ].join("\n");
  }
  function inOneLine(cell) {
   return cell.replaceAll(" ", "&nbsp;");
  }
  function folded(summary, content) {
   return [ "<details>", `<summary>${summary}</summary>`, "", ...content, "", "</details>" ].join("\n");
  }
  function inSections(sections) {
   return `${sections.filter(section => section !== "").join("\n\n")}\n`;
  }
 },
 36528: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   C: () => outputList,
   D: () => cutWarning
  });
  var _shared_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38936);
  var _shared_sanitise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89485);
  function outputList(items, most) {
   const texts = [];
   let length = "[]".length;
   for (const item of items) {
    const text = (0, _shared_sanitise_js__WEBPACK_IMPORTED_MODULE_1__.Pq)(item);
    length += text.length + ",".length;
    if (length > most) break;
    texts.push(text);
   }
   return {
    text: `[${texts.join()}]`,
    shown: texts.length
   };
  }
  function cutWarning(output, shown, total) {
   if (shown === total) return [];
   return [ `The output \`${output}\` has the first ${(0, _shared_format_js__WEBPACK_IMPORTED_MODULE_0__.B4)(shown)} of ${(0, 
   _shared_format_js__WEBPACK_IMPORTED_MODULE_0__.B4)(total)} ${output}, which is all that GitHub has room for; the report has all.` ];
  }
 },
 4582: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   u: () => packagesLine
  });
  var _shared_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38936);
  var _shared_sanitise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89485);
  var _packages_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92366);
  function packagesLine(inside) {
   if (!inside) return "";
   const {packages: packages, sbom: sbom, scan: scan, submitted: submitted} = inside;
   const {vulnerabilities: vulnerabilities = [], ignored: ignored = []} = scan ?? {};
   const known = vulnerabilities.length === 1 ? "vulnerability" : "vulnerabilities";
   const parts = [ (0, _packages_result_js__WEBPACK_IMPORTED_MODULE_2__.N)(packages), ...sbom === undefined ? [] : [ `written to ${(0, 
   _shared_sanitise_js__WEBPACK_IMPORTED_MODULE_1__.aY)((0, _shared_format_js__WEBPACK_IMPORTED_MODULE_0__.vI)(sbom, 140))}` ], ...scan ? [ `${vulnerabilities.length > 0 ? (0, 
   _shared_format_js__WEBPACK_IMPORTED_MODULE_0__.B4)(vulnerabilities.length) : "no"} known ${known}` ] : [], ...ignored.length > 0 ? [ `${(0, 
   _shared_format_js__WEBPACK_IMPORTED_MODULE_0__.B4)(ignored.length)} more ignored with a reason` ] : [], ...submitted ? [ "submitted to GitHub's dependency graph" ] : [] ];
   return parts.join(", ");
  }
 },
 97485: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   g: () => asProblem
  });
  var _log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12853);
  var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14748);
  var _sanitise_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89485);
  var _system_code_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15130);
  function unexpected(error) {
   const message = error instanceof Error ? error.message : String(error);
   if ([ "ENOSPC", "EDQUOT", "EFBIG", "EROFS", "EACCES" ].includes((0, _system_code_js__WEBPACK_IMPORTED_MODULE_3__.x)(error))) {
    return {
     what: `The runner's temporary folder cannot be written to: ${message}.`,
     fix: "Free or grow the space under RUNNER_TEMP and run the job again; a layer takes up to 250 MB there."
    };
   }
   return {
    what: `publish-layer failed in a way it does not know: ${message}.`,
    fix: "Run the job again with debug logging (`ACTIONS_STEP_DEBUG: true`) and report it with that log."
   };
  }
  function asProblem(error) {
   const cause = error instanceof _problem_js__WEBPACK_IMPORTED_MODULE_1__.A ? error.cause : error;
   if (cause instanceof Error) _log_js__WEBPACK_IMPORTED_MODULE_0__.Rm.debug(cause.stack ?? cause.message);
   const {what: what, fix: fix} = error instanceof _problem_js__WEBPACK_IMPORTED_MODULE_1__.A ? error : unexpected(error);
   return {
    what: (0, _sanitise_js__WEBPACK_IMPORTED_MODULE_2__.pj)(what),
    fix: (0, _sanitise_js__WEBPACK_IMPORTED_MODULE_2__.pj)(fix)
   };
  }
 },
 38936: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   B4: () => formatCount,
   Xo: () => formatSeconds,
   a3: () => formatDuration,
   hS: () => counted,
   v: () => andMore,
   vI: () => shortened,
   z3: () => formatBytes
  });
  var _sanitise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89485);
  function formatBytes(bytes) {
   const units = [ "B", "kB", "MB", "GB" ];
   let value = Math.round(bytes);
   let unit = 0;
   while (value >= 999.5 && unit < units.length - 1) {
    value /= 1e3;
    unit += 1;
   }
   return unit === 0 ? `${value} B` : `${value.toPrecision(3)} ${units[unit]}`;
  }
  function formatCount(count) {
   return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
  }
  function formatSeconds(milliseconds) {
   const seconds = milliseconds / 1e3;
   return `${seconds < 10 ? seconds.toFixed(1) : Math.round(seconds)} s`;
  }
  function formatDuration(milliseconds) {
   const seconds = Math.round(milliseconds / 1e3);
   if (seconds < 60) return formatSeconds(milliseconds);
   if (seconds < 3600) return ofSixty(seconds, "min", "s");
   return ofSixty(Math.round(seconds / 60), "h", "min");
  }
  function ofSixty(count, large, small) {
   const rest = count % 60;
   return `${Math.floor(count / 60)} ${large}${rest > 0 ? ` ${rest} ${small}` : ""}`;
  }
  function shortened(text, most) {
   const safe = (0, _sanitise_js__WEBPACK_IMPORTED_MODULE_0__.pj)(text.slice(0, 4e3));
   if (safe.length <= most) return safe;
   const half = Math.floor((most - 1) / 2);
   return `${safe.slice(0, half)}…${safe.slice(-half)}`.toWellFormed();
  }
  function andMore(count) {
   return count > 0 ? ` and ${formatCount(count)} more` : "";
  }
  function counted(count, what) {
   return count > 0 ? [ `${formatCount(count)} ${what}${count === 1 ? "" : "s"}` ] : [];
  }
 },
 83144: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   r: () => readIgnoreFile
  });
  var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56949);
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _system_code_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15130);
  var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14748);
  const MOST_BYTES = 1 << 20;
  function readIgnoreFile(file, workspace, kind) {
   const content = parsed(file, workspace, kind);
   const list = (0, _json_js__WEBPACK_IMPORTED_MODULE_3__.u4)(content) ? content[kind.list] : undefined;
   if (!Array.isArray(list)) throw refusal(file, `holds no list "${kind.list}"`, kind);
   return list.map((entry, index) => {
    const place = `entry ${index + 1} of "${file}"`;
    return {
     fields: checkedFields((0, _json_js__WEBPACK_IMPORTED_MODULE_3__.u4)(entry) ? entry : {}, place, kind),
     place: place
    };
   });
  }
  function parsed(file, workspace, kind) {
   let text;
   try {
    const path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, file);
    if ((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).size > MOST_BYTES) throw Object.assign(new Error("too large"), {
     code: "EFBIG"
    });
    text = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "utf8");
   } catch (error) {
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__.A(`The \`${kind.input}\` "${file}" cannot be read (${(0, _system_code_js__WEBPACK_IMPORTED_MODULE_4__.x)(error)}).`, "Check its path, which is below the workspace, and that a step before this one checks out (`uses: actions/checkout`).");
   }
   try {
    return JSON.parse(text);
   } catch {
    throw refusal(file, "is no JSON", kind);
   }
  }
  function refusal(file, fault, {input: input, example: example}) {
   return new _problem_js__WEBPACK_IMPORTED_MODULE_2__.A(`The \`${input}\` "${file}" ${fault}.`, `It is written like this: ${example}.`);
  }
  function checkedFields(entry, place, {input: input, required: required, optional: optional, about: about, example: example}) {
   const names = [ ...required, ...optional ];
   const refuse = (fault, fix) => new _problem_js__WEBPACK_IMPORTED_MODULE_2__.A(`In the \`${input}\`, ${place} ${fault}.`, fix);
   const lacking = names.find(name => {
    const isThere = Object.hasOwn(entry, name) || required.includes(name);
    return isThere && !isText(entry[name]);
   });
   if (lacking !== undefined) throw refuse(`has no "${lacking}"`, `${about}: ${example}.`);
   const odd = Object.keys(entry).find(name => !names.includes(name));
   if (odd !== undefined) throw refuse(`has "${odd}", which has no meaning`, `An entry has ${names.join(", ")}.`);
   const fields = entry;
   const {expires: expires} = fields;
   if (expires === undefined || isDay(expires)) return fields;
   throw refuse(`has the date "${expires}"`, 'Write the last day that it holds as year, month and day: `"expires": "2027-03-31"`.');
  }
  function isText(value) {
   return typeof value === "string" && value.trim() !== "";
  }
  function isDay(text) {
   if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
   const day = new Date(`${text}T00:00:00Z`);
   return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
  }
 },
 12853: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   E0: () => withProgress,
   Rm: () => log,
   c9: () => logEvery,
   hA: () => logMessages
  });
  var _actions_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6805);
  var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38936);
  var _sanitise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89485);
  const log = {
   info: line => _actions_core__WEBPACK_IMPORTED_MODULE_2__.pq((0, _sanitise_js__WEBPACK_IMPORTED_MODULE_1__.pj)(line)),
   isDebug: () => _actions_core__WEBPACK_IMPORTED_MODULE_2__._o(),
   debug: line => {
    if (_actions_core__WEBPACK_IMPORTED_MODULE_2__._o()) _actions_core__WEBPACK_IMPORTED_MODULE_2__.Yz((0, _sanitise_js__WEBPACK_IMPORTED_MODULE_1__.pj)(line));
   },
   warning: line => _actions_core__WEBPACK_IMPORTED_MODULE_2__.$e((0, _sanitise_js__WEBPACK_IMPORTED_MODULE_1__.pj)(line)),
   mask: secret => _actions_core__WEBPACK_IMPORTED_MODULE_2__.Pq(secret),
   annotate: ({level: level, title: title, message: message, file: file}) => {
    const properties = {
     title: (0, _sanitise_js__WEBPACK_IMPORTED_MODULE_1__.pj)(title),
     ...file !== undefined && {
      file: (0, _sanitise_js__WEBPACK_IMPORTED_MODULE_1__.pj)(file)
     }
    };
    if (level === "error") _actions_core__WEBPACK_IMPORTED_MODULE_2__.z3((0, _sanitise_js__WEBPACK_IMPORTED_MODULE_1__.pj)(message), properties); else _actions_core__WEBPACK_IMPORTED_MODULE_2__.$e((0, 
    _sanitise_js__WEBPACK_IMPORTED_MODULE_1__.pj)(message), properties);
   },
   group: (title, work) => _actions_core__WEBPACK_IMPORTED_MODULE_2__.Os((0, _sanitise_js__WEBPACK_IMPORTED_MODULE_1__.pj)(title), work)
  };
  function logMessages({notes: notes, warnings: warnings}, report) {
   for (const note of notes) log.info(note);
   for (const warning of warnings) log.warning(warning);
   report.warnings.push(...warnings);
  }
  const INTERVAL = 3e3;
  async function withProgress({label: label, total: total, unit: unit}, work) {
   let done = 0;
   const amount = value => unit === "bytes" ? (0, _format_js__WEBPACK_IMPORTED_MODULE_0__.z3)(value) : (0, _format_js__WEBPACK_IMPORTED_MODULE_0__.B4)(value);
   const line = elapsed => {
    const of = total === undefined ? "" : ` of ${amount(total)}`;
    const what = unit === "bytes" ? "" : ` ${unit}`;
    const rate = unit === "bytes" ? `, ${(0, _format_js__WEBPACK_IMPORTED_MODULE_0__.z3)(done / elapsed * 1e3)}/s` : "";
    return `${label}: ${amount(done)}${of}${what}, ${(0, _format_js__WEBPACK_IMPORTED_MODULE_0__.Xo)(elapsed)}${rate}`;
   };
   return logEvery(line, () => work(value => done = value));
  }
  async function logEvery(line, work) {
   const started = performance.now();
   const timer = setInterval(() => {
    const text = line(performance.now() - started);
    if (text !== undefined) log.info(text);
   }, INTERVAL);
   try {
    return await work();
   } finally {
    clearInterval(timer);
   }
  }
 },
 14748: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   A: () => Problem,
   z: () => asError
  });
  class Problem extends Error {
   what;
   fix;
   constructor(what, fix, options) {
    super(`${what} ${fix}`, options);
    this.what = what;
    this.fix = fix;
    this.name = "Problem";
   }
  }
  function asError(error) {
   return error instanceof Error ? error : new Error(String(error));
  }
 },
 87871: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   EM: () => proxySettings,
   SO: () => canUseProxy,
   pO: () => unusedProxy,
   yx: () => proxyFix
  });
  var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14748);
  function proxySettings(env = process.env) {
   const [http, https] = [ proxyIn(env, "http_proxy"), proxyIn(env, "https_proxy") ];
   if (!http && !https) return undefined;
   const {no_proxy: lower, NO_PROXY: upper} = env;
   const exceptions = exceptionsIn(lower || upper || "");
   return {
    ...http && {
     http_proxy: http
    },
    ...https && {
     https_proxy: https
    },
    ...exceptions && {
     no_proxy: exceptions
    }
   };
  }
  function proxyIn(env, lower) {
   const name = env[lower] ? lower : lower.toUpperCase();
   const value = env[name]?.trim();
   if (!value) return undefined;
   const url = value.includes("://") ? value : `http://${value}`;
   if (/^https?:\/\//i.test(url) && URL.canParse(url)) return url;
   throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__.A(`The environment variable ${name} holds something else than the URL of an HTTP proxy.`, `Write it as \`${name}: http://proxy.example.com:3128\`; a SOCKS proxy cannot be used.`);
  }
  function exceptionsIn(list) {
   const names = list.split(/[,\s]+/).filter(Boolean);
   return names.flatMap(name => /^[.*]|^[\d.:[\]-]+$/.test(name) ? [ name ] : [ name, `.${name}` ]).join();
  }
  function canUseProxy(version = process.versions.node) {
   const [major = 0, minor = 0] = version.split(".").map(Number);
   return major > 24 || major === 24 && minor >= 5 || major === 22 && minor >= 21;
  }
  const NAMES = [ "https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY" ];
  function unusedProxy(env = process.env, version) {
   const name = NAMES.find(one => env[one]);
   if (!name || canUseProxy(version)) return undefined;
   return `${name} names a proxy, but Node.js ${version ?? process.versions.node} cannot use one, so that AWS is asked directly; Node.js 24.5 and newer can: update the runner, or take AWS out of what needs the proxy.`;
  }
  function proxyFix(env = process.env) {
   const name = NAMES.find(one => env[one]);
   return name && canUseProxy() ? `, through the proxy that ${name} names or past it (\`NO_PROXY: amazonaws.com\`)` : "";
  }
 },
 89485: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Pq: () => json,
   _b: () => mermaidLabel,
   aY: () => code,
   cT: () => withoutSecrets,
   pj: () => plain,
   wD: () => markdown
  });
  var _base64_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47484);
  var _secret_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12400);
  const MAX_LENGTH = 2e3;
  const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
  const SECRETS = [ [ /(X-Amz-(?:Signature|Credential|Security-Token)(?:=|%(?:25)*3D|\\?["']?\s?[:,]\s?\[?\s?\\?["']?|>))(?:[^&\s"'<>\\]|\\\/)+/gi, "$1***" ], [ /(\bSignature(?:Provided)?(?:=|%(?:25)*3D|\\?["']?\s?:\s?\\?["']?|>))[\w+/=%-]{20,}/gi, "$1***" ], [ /(\bCredential(?:=|%(?:25)*3D|\\?["']?\s?:\s?\\?["']?))[^\s,&"'<>/%]+(?:\/|%(?:25)*2F)\d{8}(?:\/|%(?:25)*2F)[^\s,&"'<>]*/gi, "$1***" ], [ /(?:IQoJb3JpZ2lu|F[wQ]oGZXIvYXdz|AQoDYXdz)[\w+/=%-]{20,}/g, "***" ], [ /(?:(?<![A-Z0-9])|(?<=%[0-9A-F]{2}))(?:AKIA|ASIA)[A-Z0-9]{16}(?![A-Z0-9])/g, "***" ], [ /gh[pousr]_[A-Za-z0-9_]{20,}|github_pat_[A-Za-z0-9_]{20,}/g, "***" ], [ /((?:\\?\/){2})[^\s/?#@:"'<>\\]*:[^\s/?#@"'<>\\]+(?=@)/g, "$1***" ], [ /((?:\\?\/){2})[^\s/?#@:"'<>\\]{20,}(?=@)/g, "$1***" ] ];
  function plain(text) {
   const safe = withoutSecrets(text.toWellFormed().replace(INVISIBLE, escapeCharacter)).replace(/(?<=^\s*):(?=:)/, escapeCharacter).replace(/(?<=##)\[/g, escapeCharacter);
   return safe.length > MAX_LENGTH ? `${safe.slice(0, MAX_LENGTH).toWellFormed()}…` : safe;
  }
  let ownSecrets = null;
  function withoutSecrets(text) {
   if (ownSecrets === null) ownSecrets = (0, _secret_values_js__WEBPACK_IMPORTED_MODULE_0__.V)(process.env);
   const withoutOwn = ownSecrets ? text.replace(ownSecrets, "***") : text;
   return withoutShapes(withoutOwn.replace(LONG_WORD, word => hidesSecret(word) ? "***" : word));
  }
  function withoutShapes(text) {
   return SECRETS.reduce((safe, [secret, replacement]) => safe.replace(secret, replacement), text);
  }
  const LONG_WORD = /[\w+/-]{24,}/g;
  const ENCODED = (0, _base64_js__WEBPACK_IMPORTED_MODULE_1__.LD)([ "X-Amz-S", "X-Amz-C", "x-amz-s", "AKIA", "ASIA", "ghp_", "gho_", "ghu_", "ghs_", "ghr_", "github_pat_" ]);
  function hidesSecret(word) {
   return ENCODED.test(word) && (0, _base64_js__WEBPACK_IMPORTED_MODULE_1__.Lv)(word).some(text => withoutShapes(text) !== text);
  }
  function escapeCharacter(character) {
   const digits = (character.codePointAt(0) ?? 0).toString(16).padStart(4, "0");
   return digits.length > 4 ? `\\u{${digits}}` : `\\u${digits}`;
  }
  function markdown(text) {
   const safe = plain(text).replace(/[^\p{L}\p{N}\p{Zs}.,/:;=+"' -]/gu, entity).replace(/^[\d\s=+-]/, entity);
   return withoutLinks(safe);
  }
  function code(text) {
   return `<code>${withoutLinks(plain(text).replace(/[^\p{L}\p{N}\p{Zs}./:=+-]/gu, entity))}</code>`;
  }
  function entity(character) {
   return `&#${character.codePointAt(0)};${/[@#]/.test(character) ? "&#8203;" : ""}`;
  }
  function withoutLinks(text) {
   return text.replaceAll("://", ":&#47;/").replace(/www\./gi, www => www.replace(".", "&#46;")).replace(/\bGH-(?=\d)/gi, "$&&#8203;");
  }
  function mermaidLabel(text) {
   const safe = plain(text).replace(/[^\p{L}\p{N} ._/@+-]/gu, "_");
   return Array.from(safe).slice(0, 60).join("");
  }
  function json(value, indent) {
   return JSON.stringify(value, redacted, indent).replace(INVISIBLE, character => character === "\n" ? character : escapeUnits(character)).replace(/(?<=##)\[/g, escapeCharacter);
  }
  function redacted(_, item) {
   if (typeof item === "string") return withoutSecrets(item);
   const hasLongKey = typeof item === "object" && item !== null && Object.keys(item).some(isLong);
   if (!hasLongKey || Array.isArray(item)) return item;
   return Object.fromEntries(Object.entries(item).map(([key, one]) => [ withoutSecrets(key), one ]));
  }
  function isLong(key) {
   return key.length >= 8;
  }
  function escapeUnits(character) {
   return character.split("").map(escapeCharacter).join("");
  }
 },
 49625: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   f: () => textForms,
   i: () => byteForms
  });
  var _base64_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47484);
  function textForms(value) {
   return [ ...new Set([ ...plainForms(value), ...encodedForms(value) ]) ];
  }
  function byteForms(value) {
   const wide = plainForms(value).map(form => Buffer.from(form, "utf16le"));
   return [ ...textForms(value).map(form => Buffer.from(form)), ...wide, ...wide.map(bytes => Buffer.from(bytes).swap16()) ];
  }
  function plainForms(value) {
   const inJson = JSON.stringify(value).slice(1, -1);
   const inUrl = encodeURIComponent(value.toWellFormed());
   const strict = inUrl.replace(/[!'()*]/g, one => `%${one.charCodeAt(0).toString(16).toUpperCase()}`);
   const urls = [ inUrl, strict, inUrl.replaceAll("%20", "+"), strict.replaceAll("%2F", "/") ];
   return [ value, ...value.includes("\n") ? [ value.replace(/\r?\n/g, "\n"), value.replace(/\r?\n/g, "\r\n") ] : [], inJson, inJson.replaceAll("/", "\\/"), inJson.replace(/[^\x20-\x7e]/g, one => `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}`), ...urls, ...urls.map(url => url.replace(/%[0-9A-F]{2}/g, code => code.toLowerCase())) ];
  }
  function encodedForms(value) {
   const hex = Buffer.from(value).toString("hex");
   const base64 = [ 0, 1, 2 ].map(before => (0, _base64_js__WEBPACK_IMPORTED_MODULE_0__.Jo)(value, before));
   return [ hex, hex.toUpperCase(), ...base64.flatMap(text => [ text, text.replaceAll("+", "-").replaceAll("/", "_") ]) ];
  }
 },
 12400: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   V: () => secretValues,
   I: () => secretsOfJob
  });
  var external_node_fs_ = __webpack_require__(73024);
  var secret_names = __webpack_require__(11378);
  const SHORTEST = 8;
  function jobSecrets(environment, isPath) {
   return Object.entries(environment).flatMap(([name, value = ""]) => {
    const found = (0, secret_names.e)(name) ? secretsIn(value) : passwordsIn(value);
    const values = new Set(found.flatMap(one => [ one, one.trim() ]).filter(isSecretValue));
    return values.size === 0 || isPath(value) ? [] : [ ...values ].map(one => ({
     name: name,
     value: one
    }));
   });
  }
  function secretsIn(value) {
   const decoded = decodedFrom(value);
   return [ value, ...passwordsIn(value), .../^[^\s:/@]+:(?!\/\/)([^\s:]+)$/.exec(value)?.slice(1) ?? [], ...fieldsIn(value), ...keyLinesOf(value), ...decoded === undefined ? [] : [ decoded, ...fieldsIn(decoded), ...keyLinesOf(decoded) ] ];
  }
  const URL_PASSWORD = /\b[a-z][a-z\d+.-]{0,30}:\/\/[^\s/:@]*:(?!\d{1,5}\/)([^\s@]+(?:@[^\s/@]+)*)@[^\s/@]+/gi;
  const GO_PASSWORD = /^[^\s:/@]+:(\S+)@(?:tcp|unix)\(/;
  const SETTING = /(?:^|[\s;?&])(?:pass|password|passwd|pwd|sslpassword|accountkey|accesskey|sharedaccesskey|sharedaccesssignature)\s*=\s*(?:'([^']*)'|"([^"]*)"|([^\s;&]+))/gi;
  const AUTHORIZATION = /^(?:(?:proxy-)?authorization:\s*)?(?:basic|bearer|token)\s+(\S{16,})$/i;
  function passwordsIn(value) {
   const inUrls = [ ...value.matchAll(URL_PASSWORD) ].flatMap(([, password = ""]) => [ password, unescaped(password) ]);
   const settings = [ ...value.matchAll(SETTING) ].map(([, ...texts]) => texts.find(Boolean) ?? "");
   const others = [ GO_PASSWORD, AUTHORIZATION ].map(pattern => pattern.exec(value.trim())?.[1] ?? "");
   return [ ...inUrls, ...settings, ...others ];
  }
  function unescaped(text) {
   try {
    return decodeURIComponent(text);
   } catch {
    return text;
   }
  }
  const FIELD = /(?:^|[\s;,:&?/{])["']?([\w.-]+)["']?[ \t]*[:=][ \t]*(?:"((?:[^"\\\n]|\\.)*)"|'([^'\n]*)'|([^\s"',;&}]+))/g;
  const LOGIN = /\bpassword[ \t]+(\S+)/g;
  function fieldsIn(value) {
   const json = jsonIn(value);
   if (json !== undefined) return leavesOf(json).flatMap(([name, text]) => secretField(name, text));
   const fields = [ ...value.matchAll(FIELD) ].flatMap(([, name = "", ...texts]) => secretField(name, texts.find(Boolean) ?? ""));
   return [ ...fields, ...[ ...value.matchAll(LOGIN) ].map(([, password = ""]) => password) ];
  }
  function secretField(name, text) {
   if (!(0, secret_names.e)(name)) return passwordsIn(text);
   return [ text, ...passwordsIn(text), ...keyLinesOf(text) ];
  }
  function jsonIn(value) {
   if (!/^\s*[{[]/.test(value)) return undefined;
   try {
    return JSON.parse(value);
   } catch {
    return undefined;
   }
  }
  function leavesOf(value, name = "") {
   if (typeof value === "string") return [ [ name, value ] ];
   if (typeof value !== "object" || value === null) return [];
   return Object.entries(value).flatMap(([key, one]) => leavesOf(one, Array.isArray(value) ? name : key));
  }
  const KEY_MATERIAL = /^(?!-----)[A-Za-z0-9+/_-]{6,}={0,2}$/;
  function keyLinesOf(value) {
   const lines = value.split(/\r?\n|\\n/).map(line => line.trim());
   return lines.length > 1 ? lines.filter(line => KEY_MATERIAL.test(line)) : [];
  }
  function decodedFrom(value) {
   const bare = value.replace(/\s+/g, "");
   if (bare.length < 24 || bare.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(bare)) return undefined;
   const text = Buffer.from(bare, "base64").toString();
   return /^[\t\n\r\x20-\x7e]+$/.test(text) ? text.trim() : undefined;
  }
  function isSecretValue(value) {
   return value.length >= SHORTEST && !isCommonplace(value);
  }
  const NUMBERS = /^[\d\s.,:+_-]+$/;
  const SEPARATORS = {
   name: /[\s_./:-]+/,
   address: /[\s_./:,@+?&=#~-]+/
  };
  const SCHEME = /^[a-z][a-z\d+.-]*:\/\//i;
  const ADDRESS = /^[a-z][a-z\d+.-]*:\/\/|^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/i;
  const REFERENCE = /^(?:\$\{.*\}|\$[A-Z_][A-Z\d_]*|\$\(.*\)|\{\{.*\}\}|<[^<>]*>|arn:[\w-]+:.*|(?:~|\.{1,2})?\/(?:[a-z\d._@-]+\/)*[a-z\d._@-]+)$/s;
  const PASSPHRASE_WORDS = 4;
  function isCommonplace(value) {
   if (NUMBERS.test(value) || REFERENCE.test(value)) return true;
   const isAddress = ADDRESS.test(value);
   const parts = (isAddress ? value.replace(SCHEME, "").split(SEPARATORS.address) : value.split(SEPARATORS.name)).filter(Boolean);
   if (parts.length === 1 && !isAddress) return isPlainWord(value);
   return parts.every(part => isPlainWord(part) || (isAddress ? ADDRESS_PART : NUMBER_PART).test(part)) && (isAddress || /[./:]/.test(value) || parts.filter(part => /^[A-Za-z]{3,}$/.test(part)).length < PASSPHRASE_WORDS);
  }
  const NUMBER_PART = /^v?\d{1,4}$/;
  const ADDRESS_PART = /^(?:v?\d{1,4}|[A-Za-z]{2,}\d{1,3})$/;
  function isPlainWord(text) {
   const humps = text.replace(/([a-z])(?=[A-Z])/g, "$1 ").split(" ");
   return humps.length <= 3 && humps.every(hump => /^(?:[a-z]{1,20}|[A-Z]{1,20}|[A-Z][a-z]{1,20})$/.test(hump) && !/[^aeiouy]{5}/i.test(hump));
  }
  var secret_forms = __webpack_require__(49625);
  function secretsOfJob() {
   return jobSecrets(process.env, external_node_fs_.existsSync);
  }
  function secretValues(environment) {
   const forms = new Set(jobSecrets(environment, external_node_fs_.existsSync).flatMap(({value: value}) => (0, secret_forms.f)(value)));
   if (forms.size === 0) return undefined;
   const patterns = [ ...forms ].sort((a, b) => b.length - a.length).map(escaped);
   return new RegExp(patterns.join("|"), "g");
  }
  function escaped(text) {
   return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
  }
 },
 46025: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $: () => scratchFolder
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
  var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
  var _system_code_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15130);
  var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14748);
  function scratchFolder() {
   const {RUNNER_TEMP: given} = process.env;
   const parent = given || (0, node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)();
   try {
    return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, "publish-layer-"));
   } catch (error) {
    const code = (0, _system_code_js__WEBPACK_IMPORTED_MODULE_4__.x)(error);
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_3__.A(code === "ENOENT" ? `The runner's temporary folder ${parent} (RUNNER_TEMP) is not there.` : `No folder can be made in the runner's temporary folder ${parent} (RUNNER_TEMP): ${code}.`, code === "ENOENT" ? 'Do not remove or change RUNNER_TEMP in an earlier step, or make the folder: `mkdir -p "$RUNNER_TEMP"`.' : "See that there is space and that the job may write there, and run it again.", {
     cause: error
    });
   }
  }
 },
 30263: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   p: () => quotedList,
   r: () => inWords
  });
  const SHOWN = 3;
  function quotedList(names) {
   const shown = names.slice(0, SHOWN).map(name => `"${name}"`);
   const more = names.length - shown.length;
   return more > 0 ? `${shown.join(", ")} and ${more} more` : inWords(shown);
  }
  function inWords(items) {
   const [last = "", ...others] = items.toReversed();
   return others.length === 0 ? last : `${others.toReversed().join(", ")} and ${last}`;
  }
 },
 54270: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   i: () => workspaceFolder
  });
  function workspaceFolder() {
   return process.env["GITHUB_WORKSPACE"] || process.cwd();
  }
 }
};
