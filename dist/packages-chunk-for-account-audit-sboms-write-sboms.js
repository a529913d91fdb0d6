export const id = 9191;

export const ids = [ 9191 ];

export const modules = {
 51572: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   describes: () => describes,
   listPackages: () => listPackages,
   packageListOf: () => packageListOf,
   readIgnoreList: () => vulnerability_ignore_list.H,
   refuseSbomInLayer: () => write_sbom.A,
   sbomText: () => sbomText,
   writeLayerSbom: () => writeLayerSbom
  });
  var vulnerability_ignore_list = __webpack_require__(6549);
  var log = __webpack_require__(12853);
  var result = __webpack_require__(92366);
  var sanitise = __webpack_require__(89485);
  var format = __webpack_require__(38936);
  var cyclonedx = __webpack_require__(11758);
  var package_paths = __webpack_require__(81422);
  var spdx_exceptions = __webpack_require__(53988);
  var spdx_expression_parse = __webpack_require__(93326);
  var spdx_license_ids = __webpack_require__(75204);
  var deprecated = __webpack_require__(3389);
  const IDS = byLowerCase([ ...spdx_license_ids, ...deprecated ]);
  const WORDS = new Map([ ...IDS, ...byLowerCase([ ...spdx_exceptions, "AND", "OR", "WITH", "(", ")" ]) ]);
  const ALIASES = new Map(Object.entries({
   "the mit license": "MIT",
   "the mit license (mit)": "MIT",
   "mit license": "MIT",
   "mit no attribution license (mit-0)": "MIT-0",
   "apache 2": "Apache-2.0",
   "apache 2.0": "Apache-2.0",
   "apache license 2.0": "Apache-2.0",
   "apache license, version 2.0": "Apache-2.0",
   "the apache license, version 2.0": "Apache-2.0",
   "the apache software license, version 2.0": "Apache-2.0",
   "apache software license": "Apache-2.0",
   "apache software license 2.0": "Apache-2.0",
   "www.apache.org/licenses/license-2.0": "Apache-2.0",
   "opensource.org/licenses/apache-2.0": "Apache-2.0",
   "opensource.org/licenses/mit": "MIT",
   "opensource.org/licenses/bsd-3-clause": "BSD-3-Clause",
   "www.eclipse.org/legal/epl-2.0": "EPL-2.0",
   "www.eclipse.org/legal/epl-v10": "EPL-1.0",
   "bsd 2-clause": "BSD-2-Clause",
   "bsd 2-clause license": "BSD-2-Clause",
   "bsd 3-clause": "BSD-3-Clause",
   "bsd 3-clause license": "BSD-3-Clause",
   "new bsd license": "BSD-3-Clause",
   "isc license (iscl)": "ISC",
   "isc license": "ISC",
   "mozilla public license 2.0 (mpl 2.0)": "MPL-2.0",
   "python software foundation license": "PSF-2.0",
   "the unlicense (unlicense)": "Unlicense",
   "zope public license": "ZPL-2.1",
   "gnu general public license v2 (gplv2)": "GPL-2.0-only",
   "gnu general public license v2 or later (gplv2+)": "GPL-2.0-or-later",
   "gnu general public license v3 (gplv3)": "GPL-3.0-only",
   "gnu general public license v3 or later (gplv3+)": "GPL-3.0-or-later",
   "gnu affero general public license v3": "AGPL-3.0-only",
   "gnu affero general public license v3 or later (agplv3+)": "AGPL-3.0-or-later",
   "gnu lesser general public license v2 or later (lgplv2+)": "LGPL-2.0-or-later",
   "gnu lesser general public license v3 (lgplv3)": "LGPL-3.0-only",
   "gnu lesser general public license v3 or later (lgplv3+)": "LGPL-3.0-or-later"
  }));
  const KNOWN_LICENCES = [ ...IDS.values() ];
  function licencesOf(said) {
   const licences = said.map(licenceOf);
   const expression = licences.find(licence => "expression" in licence);
   const [only] = licences;
   if (expression) return licences.length === 1 && only ? [ only ] : said.map(name => ({
    license: {
     name: name
    }
   }));
   return [ ...new Map(licences.map(licence => [ JSON.stringify(licence), licence ])).values() ];
  }
  function licenceOf(said) {
   const id = IDS.get(said.toLowerCase()) ?? ALIASES.get(said.toLowerCase()) ?? ALIASES.get(addressOf(said));
   if (id !== undefined) return {
    license: {
     id: id
    }
   };
   const expression = expressionOf(said);
   return expression === undefined ? {
    license: {
     name: said
    }
   } : {
    expression: expression
   };
  }
  function addressOf(said) {
   return said.toLowerCase().replace(/^https?:\/\//, "").replace(/(?:\.(?:txt|html|php))?\/?$/, "");
  }
  function expressionOf(said) {
   const words = said.replace(/([()])/g, " $1 ").trim().split(/\s+/).map(wordOf);
   if (words.includes(undefined)) return undefined;
   const text = words.join(" ").replaceAll("( ", "(").replaceAll(" )", ")");
   return isExpression(text) ? text : undefined;
  }
  function wordOf(said) {
   const [, name = "", plus = ""] = /^(.*?)(\+?)$/s.exec(said) ?? [];
   const id = IDS.get(name.toLowerCase());
   return WORDS.get(said.toLowerCase()) ?? (id === undefined ? undefined : `${id}${plus}`);
  }
  function isExpression(text) {
   try {
    spdx_expression_parse(text);
    return true;
   } catch {
    return false;
   }
  }
  function byLowerCase(words) {
   return new Map(words.map(word => [ word.toLowerCase(), word ]));
  }
  var packageurl_js = __webpack_require__(87091);
  const MOST_CHARACTERS = 256;
  const NAMES = {
   pypi: /^[a-z\d](?:[\w.-]*[a-z\d])?$/i,
   npm: /^(?:@[a-z\d~-][\w.~-]*\/)?[a-z\d~-][\w.~-]*$/i,
   maven: /^[\w.-]+$/,
   gem: /^[\w.-]+$/,
   golang: /^[\w~-][\w.~-]*(?:\/[\w~-][\w.~-]*)*$/
  };
  const VERSION = /^[a-z\d][\w.+!~-]*$/i;
  function purlOf(type, {group: group, name: name, version: version}) {
   const parts = [ ...group === undefined ? [] : [ group ], name ];
   if (type === "maven" && parts.length < 2) return undefined;
   const isValid = parts.every(part => part.length <= MOST_CHARACTERS && NAMES[type].test(part));
   if (!isValid || !isVersion(version)) return undefined;
   const segments = parts.flatMap(part => part.split("/"));
   return writePurl(type, segments, version);
  }
  function writePurl(type, segments, version) {
   const spelt = type === "golang" ? segments.map(segment => segment.toLowerCase()) : segments;
   const name = spelt.at(-1) ?? "";
   const namespace = spelt.slice(0, -1).join("/");
   const purl = new packageurl_js.PackageURL(type, namespace, name, undefined, undefined, undefined);
   if (type === "npm") Object.assign(purl, {
    namespace: namespace,
    name: name
   });
   purl.version = version;
   return purl.toString().replaceAll("+", "%2B").replaceAll("!", "%21");
  }
  function isVersion(version) {
   return version.length <= MOST_CHARACTERS && VERSION.test(version);
  }
  const MOST_LICENCE_CHARACTERS = 200;
  function packageListOf(files) {
   const components = new Map;
   const leftOut = [];
   for (const file of files) {
    const found = packagesIn(file);
    if (!found) continue;
    const described = found.packages.map(pkg => componentOf(found.type, pkg, file.path));
    const named = described.filter(one => one !== undefined);
    if (named.length === 0 || named.length < described.length) leftOut.push(file.path);
    for (const one of named) {
     const known = components.get(keyOf(one));
     if (known) known.paths.push(file.path); else components.set(keyOf(one), one);
    }
   }
   const sorted = [ ...components ].sort(([a], [b]) => a < b ? -1 : 1).map(([, component]) => component);
   return {
    components: sorted,
    leftOut: leftOut
   };
  }
  function keyOf({purl: purl, name: name, version: version}) {
   return purl ?? `unknown ${name}@${version}`;
  }
  const PYTHON = /^(?:.*\/)?[^/]+\.(?:dist-info\/METADATA|egg-info\/PKG-INFO)$/;
  const GEM = /(?:^|\/)specifications\/(?:default\/)?[^/]+\.gemspec$/;
  function describes(path) {
   if (/\.jar$/i.test(path)) return "jar";
   const isMetadata = PYTHON.test(path) ? !path.includes("/_vendor/") : GEM.test(path) || isNodePackage(path);
   return isMetadata ? "metadata" : undefined;
  }
  function packagesIn({path: path, type: type, contents: contents = {}}) {
   if (type !== "file") return undefined;
   const {installed: installed, nodePackage: nodePackage, javaModules: javaModules, goModules: goModules} = contents;
   if (PYTHON.test(path)) return path.includes("/_vendor/") ? undefined : {
    type: "pypi",
    packages: installed ? [ installed ] : []
   };
   if (GEM.test(path)) return {
    type: "gem",
    packages: installed ? [ installed ] : []
   };
   if (isNodePackage(path)) {
    const {license: license, ...rest} = nodePackage ?? {
     name: "",
     version: ""
    };
    return {
     type: "npm",
     packages: [ {
      ...rest,
      ...license !== undefined && {
       licenses: [ license ]
      }
     } ]
    };
   }
   if (/\.jar$/i.test(path)) return {
    type: "maven",
    packages: javaModules ?? jarByName(path)
   };
   return goModules && {
    type: "golang",
    packages: goModules
   };
  }
  function isNodePackage(path) {
   const start = /(?:^|\/)node_modules\//.exec(path)?.index;
   if (start === undefined || !path.endsWith("/package.json")) return false;
   return /^(?:\/?node_modules\/(?:@[^/]+\/)?[^/@.][^/]*)+\/package\.json$/.test(path.slice(start));
  }
  function jarByName(path) {
   const {ecosystem: ecosystem, name: name, versions: versions} = (0, package_paths.K)(path);
   const [version] = versions;
   return ecosystem === "java" && version !== undefined ? [ {
    name: name,
    version: version
   } ] : [];
  }
  function componentOf(type, installed, path) {
   const {group: group, name: name, version: version, licenses: licenses = []} = installed;
   const purl = purlOf(type, installed);
   const isListed = type === "maven" && /^[\w.+@ -]{1,200}$/.test(name) && isVersion(version);
   if (purl === undefined && (group !== undefined || !isListed)) return undefined;
   const [, scope, bare = name] = type === "npm" ? /^(@[^/]+)\/(.+)$/.exec(name) ?? [] : [];
   const inGroup = scope ?? group;
   return {
    ...purl !== undefined && {
     purl: purl
    },
    ...inGroup !== undefined && {
     group: inGroup
    },
    name: bare,
    version: version,
    paths: [ path ],
    licences: licencesOf(licenses.filter(said => said.length <= MOST_LICENCE_CHARACTERS))
   };
  }
  const MOST_TOLD = {
   warning: 3,
   report: 100
  };
  function listPackages(files, report) {
   const inventory = packageListOf(files);
   const {components: components, leftOut: leftOut} = inventory;
   report.inside = {
    packages: components.length,
    leftOut: leftOut.slice(0, MOST_TOLD.report)
   };
   log.Rm.info(`${(0, result.N)(components.length)} inside`);
   if (leftOut.length === 0) return inventory;
   const named = leftOut.slice(0, MOST_TOLD.warning).join(", ");
   const more = leftOut.length - MOST_TOLD.warning;
   const warning = `The list of packages is not complete: what should describe a package is broken, or has a name or version that no package can have, in ${named}${more > 0 ? ` and ${(0, 
   format.B4)(more)} more files` : ""}.`;
   log.Rm.warning(warning);
   report.warnings.push(warning);
   return inventory;
  }
  function sbomText(billed, {components: components}) {
   return `${(0, sanitise.Pq)((0, cyclonedx.yP)(billed, components), 1)}\n`;
  }
  var write_sbom = __webpack_require__(24696);
  function writeLayerSbom(layer) {
   const {sbom: sbom, packageList: packageList, report: report} = layer;
   if (sbom === "") return;
   (0, write_sbom.A)(layer);
   (0, write_sbom.T)(sbomText(layer, packageList), layer);
   if (report.inside) report.inside.sbom = sbom;
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
