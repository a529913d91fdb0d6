export const id = 1032;

export const ids = [ 1032 ];

export const modules = {
 87091: (module, __unused_webpack_exports, __webpack_require__) => {
  /*!
Copyright (c) the purl authors

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.
*/
  const {PackageURL: PackageURL, PurlComponent: PurlComponent, PurlQualifierNames: PurlQualifierNames, PurlType: PurlType} = __webpack_require__(36686);
  module.exports = {
   PackageURL: PackageURL,
   PurlComponent: PurlComponent,
   PurlQualifierNames: PurlQualifierNames,
   PurlType: PurlType
  };
 },
 93779: module => {
  const LOOP_SENTINEL = 1e6;
  const REUSED_SEARCH_PARAMS = new URLSearchParams;
  const REUSED_SEARCH_PARAMS_KEY = "_";
  const REUSED_SEARCH_PARAMS_OFFSET = 2;
  module.exports = {
   LOOP_SENTINEL: LOOP_SENTINEL,
   REUSED_SEARCH_PARAMS: REUSED_SEARCH_PARAMS,
   REUSED_SEARCH_PARAMS_KEY: REUSED_SEARCH_PARAMS_KEY,
   REUSED_SEARCH_PARAMS_OFFSET: REUSED_SEARCH_PARAMS_OFFSET
  };
 },
 50782: (module, __unused_webpack_exports, __webpack_require__) => {
  const {PurlError: PurlError} = __webpack_require__(616);
  const {decodeURIComponent: decodeURIComponent} = globalThis;
  function decodePurlComponent(comp, encodedURIComponent) {
   try {
    return decodeURIComponent(encodedURIComponent);
   } catch {}
   throw new PurlError(`unable to decode "${comp}" component`);
  }
  module.exports = {
   decodePurlComponent: decodePurlComponent
  };
 },
 75954: (module, __unused_webpack_exports, __webpack_require__) => {
  const {REUSED_SEARCH_PARAMS: REUSED_SEARCH_PARAMS, REUSED_SEARCH_PARAMS_KEY: REUSED_SEARCH_PARAMS_KEY, REUSED_SEARCH_PARAMS_OFFSET: REUSED_SEARCH_PARAMS_OFFSET} = __webpack_require__(93779);
  const {isObject: isObject} = __webpack_require__(57018);
  const {isNonEmptyString: isNonEmptyString} = __webpack_require__(22764);
  const {encodeURIComponent: encodeURIComponent} = globalThis;
  function encodeNamespace(namespace) {
   return isNonEmptyString(namespace) ? encodeURIComponent(namespace).replace(/%3A/g, ":").replace(/%2F/g, "/") : "";
  }
  function encodeQualifierParam(param) {
   if (isNonEmptyString(param)) {
    REUSED_SEARCH_PARAMS.set(REUSED_SEARCH_PARAMS_KEY, param);
    return replacePlusSignWithPercentEncodedSpace(REUSED_SEARCH_PARAMS.toString().slice(REUSED_SEARCH_PARAMS_OFFSET));
   }
   return "";
  }
  function encodeQualifiers(qualifiers) {
   if (isObject(qualifiers)) {
    const qualifiersKeys = Object.keys(qualifiers).sort();
    const searchParams = new URLSearchParams;
    for (let i = 0, {length: length} = qualifiersKeys; i < length; i += 1) {
     const key = qualifiersKeys[i];
     searchParams.set(key, qualifiers[key]);
    }
    return replacePlusSignWithPercentEncodedSpace(searchParams.toString());
   }
   return "";
  }
  function encodeSubpath(subpath) {
   return isNonEmptyString(subpath) ? encodeURIComponent(subpath).replace(/%2F/g, "/") : "";
  }
  function encodeVersion(version) {
   return isNonEmptyString(version) ? encodeURIComponent(version).replace(/%3A/g, ":").replace(/%2B/g, "+") : "";
  }
  function replacePlusSignWithPercentEncodedSpace(str) {
   return str.replace(/\+/g, "%20");
  }
  module.exports = {
   encodeNamespace: encodeNamespace,
   encodeVersion: encodeVersion,
   encodeQualifiers: encodeQualifiers,
   encodeQualifierParam: encodeQualifierParam,
   encodeSubpath: encodeSubpath,
   encodeURIComponent: encodeURIComponent
  };
 },
 616: module => {
  function formatPurlErrorMessage(message = "") {
   const {length: length} = message;
   let formatted = "";
   if (length) {
    const code0 = message.charCodeAt(0);
    formatted = code0 >= 65 || code0 <= 90 ? `${message[0].toLowerCase()}${message.slice(1)}` : message;
    if (length > 1 && message.charCodeAt(length - 1) === 46 && message.charCodeAt(length - 2) !== 46) {
     formatted = formatted.slice(0, -1);
    }
   }
   return `Invalid purl: ${formatted}`;
  }
  class PurlError extends Error {
   constructor(message) {
    super(formatPurlErrorMessage(message));
   }
  }
  module.exports = {
   formatPurlErrorMessage: formatPurlErrorMessage,
   PurlError: PurlError
  };
 },
 54947: module => {
  function createHelpersNamespaceObject(helpers, options_ = {}) {
   const {comparator: comparator, ...defaults} = {
    __proto__: null,
    ...options_
   };
   const helperNames = Object.keys(helpers).sort();
   const propNames = [ ...new Set([ ...Object.values(helpers) ].map(Object.keys).flat()) ].sort(comparator);
   const nsObject = Object.create(null);
   for (let i = 0, {length: length} = propNames; i < length; i += 1) {
    const propName = propNames[i];
    const helpersForProp = Object.create(null);
    for (let j = 0, {length: length_j} = helperNames; j < length_j; j += 1) {
     const helperName = helperNames[j];
     const helperValue = helpers[helperName][propName] ?? defaults[helperName];
     if (helperValue !== undefined) {
      helpersForProp[helperName] = helperValue;
     }
    }
    nsObject[propName] = helpersForProp;
   }
   return nsObject;
  }
  module.exports = {
   createHelpersNamespaceObject: createHelpersNamespaceObject
  };
 },
 86808: module => {
  function isNullishOrEmptyString(value) {
   return value === null || value === undefined || typeof value === "string" && value.length === 0;
  }
  module.exports = {
   isNullishOrEmptyString: isNullishOrEmptyString
  };
 },
 44265: (module, __unused_webpack_exports, __webpack_require__) => {
  const {isObject: isObject} = __webpack_require__(57018);
  const {isBlank: isBlank} = __webpack_require__(22764);
  function normalizeName(rawName) {
   return typeof rawName === "string" ? rawName.trim() : undefined;
  }
  function normalizeNamespace(rawNamespace) {
   return typeof rawNamespace === "string" ? normalizePath(rawNamespace) : undefined;
  }
  function normalizePath(pathname, callback) {
   let collapsed = "";
   let start = 0;
   while (pathname.charCodeAt(start) === 47) {
    start += 1;
   }
   let nextIndex = pathname.indexOf("/", start);
   if (nextIndex === -1) {
    return pathname.slice(start);
   }
   while (nextIndex !== -1) {
    const segment = pathname.slice(start, nextIndex);
    if (callback === undefined || callback(segment)) {
     collapsed = collapsed + (collapsed.length === 0 ? "" : "/") + segment;
    }
    start = nextIndex + 1;
    while (pathname.charCodeAt(start) === 47) {
     start += 1;
    }
    nextIndex = pathname.indexOf("/", start);
   }
   const lastSegment = pathname.slice(start);
   if (lastSegment.length !== 0 && (callback === undefined || callback(lastSegment))) {
    collapsed = collapsed + "/" + lastSegment;
   }
   return collapsed;
  }
  function normalizeQualifiers(rawQualifiers) {
   let qualifiers;
   for (const {0: key, 1: value} of qualifiersToEntries(rawQualifiers)) {
    const strValue = typeof value === "string" ? value : String(value);
    const trimmed = strValue.trim();
    if (trimmed.length === 0) {
     continue;
    }
    if (qualifiers === undefined) {
     qualifiers = {
      __proto__: null
     };
    }
    qualifiers[key.toLowerCase()] = trimmed;
   }
   return qualifiers;
  }
  function normalizeSubpath(rawSubpath) {
   return typeof rawSubpath === "string" ? normalizePath(rawSubpath, subpathFilter) : undefined;
  }
  function normalizeType(rawType) {
   return typeof rawType === "string" ? rawType.trim().toLowerCase() : undefined;
  }
  function normalizeVersion(rawVersion) {
   return typeof rawVersion === "string" ? rawVersion.trim() : undefined;
  }
  function qualifiersToEntries(rawQualifiers) {
   if (isObject(rawQualifiers)) {
    return rawQualifiers instanceof URLSearchParams ? rawQualifiers.entries() : Object.entries(rawQualifiers);
   }
   return typeof rawQualifiers === "string" ? new URLSearchParams(rawQualifiers).entries() : Object.entries({});
  }
  function subpathFilter(segment) {
   const {length: length} = segment;
   if (length === 1 && segment.charCodeAt(0) === 46) return false;
   if (length === 2 && segment.charCodeAt(0) === 46 && segment.charCodeAt(1) === 46) {
    return false;
   }
   return !isBlank(segment);
  }
  module.exports = {
   normalizeName: normalizeName,
   normalizeNamespace: normalizeNamespace,
   normalizePath: normalizePath,
   normalizeQualifiers: normalizeQualifiers,
   normalizeSubpath: normalizeSubpath,
   normalizeType: normalizeType,
   normalizeVersion: normalizeVersion
  };
 },
 57018: (module, __unused_webpack_exports, __webpack_require__) => {
  const {LOOP_SENTINEL: LOOP_SENTINEL} = __webpack_require__(93779);
  function isObject(value) {
   return value !== null && typeof value === "object";
  }
  function recursiveFreeze(value_) {
   if (value_ === null || !(typeof value_ === "object" || typeof value_ === "function") || Object.isFrozen(value_)) {
    return value_;
   }
   const queue = [ value_ ];
   let {length: queueLength} = queue;
   let pos = 0;
   while (pos < queueLength) {
    if (pos === LOOP_SENTINEL) {
     throw new Error("Detected infinite loop in object crawl of recursiveFreeze");
    }
    const obj = queue[pos++];
    Object.freeze(obj);
    if (Array.isArray(obj)) {
     for (let i = 0, {length: length} = obj; i < length; i += 1) {
      const item = obj[i];
      if (item !== null && (typeof item === "object" || typeof item === "function") && !Object.isFrozen(item)) {
       queue[queueLength++] = item;
      }
     }
    } else {
     const keys = Reflect.ownKeys(obj);
     for (let i = 0, {length: length} = keys; i < length; i += 1) {
      const propValue = obj[keys[i]];
      if (propValue !== null && (typeof propValue === "object" || typeof propValue === "function") && !Object.isFrozen(propValue)) {
       queue[queueLength++] = propValue;
      }
     }
    }
   }
   return value_;
  }
  module.exports = {
   isObject: isObject,
   recursiveFreeze: recursiveFreeze
  };
 },
 36686: (module, __unused_webpack_exports, __webpack_require__) => {
  /*!
Copyright (c) the purl authors

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.
*/
  const {decodePurlComponent: decodePurlComponent} = __webpack_require__(50782);
  const {isObject: isObject, recursiveFreeze: recursiveFreeze} = __webpack_require__(57018);
  const {isBlank: isBlank, isNonEmptyString: isNonEmptyString, trimLeadingSlashes: trimLeadingSlashes} = __webpack_require__(22764);
  const {PurlComponent: PurlComponent} = __webpack_require__(71487);
  const {PurlQualifierNames: PurlQualifierNames} = __webpack_require__(37197);
  const {PurlType: PurlType} = __webpack_require__(48958);
  const {PurlError: PurlError} = __webpack_require__(616);
  class PackageURL {
   static Component=recursiveFreeze(PurlComponent);
   static KnownQualifierNames=recursiveFreeze(PurlQualifierNames);
   static Type=recursiveFreeze(PurlType);
   constructor(rawType, rawNamespace, rawName, rawVersion, rawQualifiers, rawSubpath) {
    const type = isNonEmptyString(rawType) ? PurlComponent.type.normalize(rawType) : rawType;
    PurlComponent.type.validate(type, true);
    const namespace = isNonEmptyString(rawNamespace) ? PurlComponent.namespace.normalize(rawNamespace) : rawNamespace;
    PurlComponent.namespace.validate(namespace, true);
    const name = isNonEmptyString(rawName) ? PurlComponent.name.normalize(rawName) : rawName;
    PurlComponent.name.validate(name, true);
    const version = isNonEmptyString(rawVersion) ? PurlComponent.version.normalize(rawVersion) : rawVersion;
    PurlComponent.version.validate(version, true);
    const qualifiers = typeof rawQualifiers === "string" || isObject(rawQualifiers) ? PurlComponent.qualifiers.normalize(rawQualifiers) : rawQualifiers;
    PurlComponent.qualifiers.validate(qualifiers, true);
    const subpath = isNonEmptyString(rawSubpath) ? PurlComponent.subpath.normalize(rawSubpath) : rawSubpath;
    PurlComponent.subpath.validate(subpath, true);
    this.type = type;
    this.name = name;
    this.namespace = namespace ?? undefined;
    this.version = version ?? undefined;
    this.qualifiers = qualifiers ?? undefined;
    this.subpath = subpath ?? undefined;
    const typeHelpers = PurlType[type];
    if (typeHelpers) {
     typeHelpers.normalize(this);
     typeHelpers.validate(this, true);
    }
   }
   toString() {
    const {namespace: namespace, name: name, version: version, qualifiers: qualifiers, subpath: subpath, type: type} = this;
    let purlStr = `pkg:${PurlComponent.type.encode(type)}/`;
    if (namespace) {
     purlStr = `${purlStr}${PurlComponent.namespace.encode(namespace)}/`;
    }
    purlStr = `${purlStr}${PurlComponent.name.encode(name)}`;
    if (version) {
     purlStr = `${purlStr}@${PurlComponent.version.encode(version)}`;
    }
    if (qualifiers) {
     purlStr = `${purlStr}?${PurlComponent.qualifiers.encode(qualifiers)}`;
    }
    if (subpath) {
     purlStr = `${purlStr}#${PurlComponent.subpath.encode(subpath)}`;
    }
    return purlStr;
   }
   static fromString(purlStr) {
    return new PackageURL(...PackageURL.parseString(purlStr));
   }
   static parseString(purlStr) {
    if (typeof purlStr !== "string") {
     throw new Error("A purl string argument is required.");
    }
    if (isBlank(purlStr)) {
     return [ undefined, undefined, undefined, undefined, undefined, undefined ];
    }
    const colonIndex = purlStr.indexOf(":");
    let url;
    let maybeUrlWithAuth;
    if (colonIndex !== -1) {
     try {
      const beforeColon = purlStr.slice(0, colonIndex);
      const afterColon = purlStr.slice(colonIndex + 1);
      const trimmedAfterColon = trimLeadingSlashes(afterColon);
      url = new URL(`${beforeColon}:${trimmedAfterColon}`);
      maybeUrlWithAuth = afterColon.length === trimmedAfterColon.length ? url : new URL(purlStr);
     } catch (e) {
      throw new PurlError("failed to parse as URL", {
       cause: e
      });
     }
    }
    if (url?.protocol !== "pkg:") {
     throw new PurlError('missing required "pkg" scheme component');
    }
    if (maybeUrlWithAuth.username !== "" || maybeUrlWithAuth.password !== "") {
     throw new PurlError('cannot contain a "user:pass@host:port"');
    }
    const {pathname: pathname} = url;
    const firstSlashIndex = pathname.indexOf("/");
    const rawType = decodePurlComponent("type", firstSlashIndex === -1 ? pathname : pathname.slice(0, firstSlashIndex));
    if (firstSlashIndex < 1) {
     return [ rawType, undefined, undefined, undefined, undefined, undefined ];
    }
    let rawVersion;
    let atSignIndex = pathname.lastIndexOf("@");
    if (atSignIndex !== -1 && pathname.charCodeAt(atSignIndex - 1) === 47) {
     atSignIndex = -1;
    }
    const beforeVersion = pathname.slice(rawType.length + 1, atSignIndex === -1 ? pathname.length : atSignIndex);
    if (atSignIndex !== -1) {
     rawVersion = decodePurlComponent("version", pathname.slice(atSignIndex + 1));
    }
    let rawNamespace;
    let rawName;
    const lastSlashIndex = beforeVersion.lastIndexOf("/");
    if (lastSlashIndex === -1) {
     rawName = decodePurlComponent("name", beforeVersion);
    } else {
     rawName = decodePurlComponent("name", beforeVersion.slice(lastSlashIndex + 1));
     rawNamespace = decodePurlComponent("namespace", beforeVersion.slice(0, lastSlashIndex));
    }
    let rawQualifiers;
    const {searchParams: searchParams} = url;
    if (searchParams.size !== 0) {
     searchParams.forEach(value => decodePurlComponent("qualifiers", value));
     rawQualifiers = searchParams;
    }
    let rawSubpath;
    const {hash: hash} = url;
    if (hash.length !== 0) {
     rawSubpath = decodePurlComponent("subpath", hash.slice(1));
    }
    return [ rawType, rawNamespace, rawName, rawVersion, rawQualifiers, rawSubpath ];
   }
  }
  for (const staticProp of [ "Component", "KnownQualifierNames", "Type" ]) {
   Reflect.defineProperty(PackageURL, staticProp, {
    ...Reflect.getOwnPropertyDescriptor(PackageURL, staticProp),
    writable: false
   });
  }
  Reflect.setPrototypeOf(PackageURL.prototype, null);
  module.exports = {
   PackageURL: PackageURL,
   PurlComponent: PurlComponent,
   PurlQualifierNames: PurlQualifierNames,
   PurlType: PurlType
  };
 },
 71487: (module, __unused_webpack_exports, __webpack_require__) => {
  const {encodeNamespace: encodeNamespace, encodeVersion: encodeVersion, encodeQualifiers: encodeQualifiers, encodeQualifierParam: encodeQualifierParam, encodeSubpath: encodeSubpath, encodeURIComponent: encodeURIComponent} = __webpack_require__(75954);
  const {createHelpersNamespaceObject: createHelpersNamespaceObject} = __webpack_require__(54947);
  const {normalizeType: normalizeType, normalizeNamespace: normalizeNamespace, normalizeName: normalizeName, normalizeVersion: normalizeVersion, normalizeQualifiers: normalizeQualifiers, normalizeSubpath: normalizeSubpath} = __webpack_require__(44265);
  const {localeCompare: localeCompare, isNonEmptyString: isNonEmptyString} = __webpack_require__(22764);
  const {validateType: validateType, validateNamespace: validateNamespace, validateName: validateName, validateVersion: validateVersion, validateQualifiers: validateQualifiers, validateQualifierKey: validateQualifierKey, validateSubpath: validateSubpath} = __webpack_require__(93206);
  const PurlComponentEncoder = comp => isNonEmptyString(comp) ? encodeURIComponent(comp) : "";
  const PurlComponentStringNormalizer = comp => typeof comp === "string" ? comp : undefined;
  const PurlComponentValidator = (_comp, _throws) => true;
  const componentSortOrderLookup = {
   __proto__: null,
   type: 0,
   namespace: 1,
   name: 2,
   version: 3,
   qualifiers: 4,
   qualifierKey: 5,
   qualifierValue: 6,
   subpath: 7
  };
  function componentSortOrder(comp) {
   return componentSortOrderLookup[comp] ?? comp;
  }
  function componentComparator(compA, compB) {
   return localeCompare(componentSortOrder(compA), componentSortOrder(compB));
  }
  module.exports = {
   PurlComponent: createHelpersNamespaceObject({
    encode: {
     namespace: encodeNamespace,
     version: encodeVersion,
     qualifiers: encodeQualifiers,
     qualifierKey: encodeQualifierParam,
     qualifierValue: encodeQualifierParam,
     subpath: encodeSubpath
    },
    normalize: {
     type: normalizeType,
     namespace: normalizeNamespace,
     name: normalizeName,
     version: normalizeVersion,
     qualifiers: normalizeQualifiers,
     subpath: normalizeSubpath
    },
    validate: {
     type: validateType,
     namespace: validateNamespace,
     name: validateName,
     version: validateVersion,
     qualifierKey: validateQualifierKey,
     qualifiers: validateQualifiers,
     subpath: validateSubpath
    }
   }, {
    comparator: componentComparator,
    encode: PurlComponentEncoder,
    normalize: PurlComponentStringNormalizer,
    validate: PurlComponentValidator
   })
  };
 },
 37197: module => {
  module.exports = {
   PurlQualifierNames: {
    __proto__: null,
    RepositoryUrl: "repository_url",
    DownloadUrl: "download_url",
    VcsUrl: "vcs_url",
    FileName: "file_name",
    Checksum: "checksum"
   }
  };
 },
 48958: (module, __unused_webpack_exports, __webpack_require__) => {
  const {isNullishOrEmptyString: isNullishOrEmptyString} = __webpack_require__(86808);
  const {createHelpersNamespaceObject: createHelpersNamespaceObject} = __webpack_require__(54947);
  const {isSemverString: isSemverString, lowerName: lowerName, lowerNamespace: lowerNamespace, lowerVersion: lowerVersion, replaceDashesWithUnderscores: replaceDashesWithUnderscores, replaceUnderscoresWithDashes: replaceUnderscoresWithDashes} = __webpack_require__(22764);
  const {validateEmptyByType: validateEmptyByType, validateRequiredByType: validateRequiredByType} = __webpack_require__(93206);
  const {PurlError: PurlError} = __webpack_require__(616);
  const PurlTypNormalizer = purl => purl;
  const PurlTypeValidator = (_purl, _throws) => true;
  module.exports = {
   PurlType: createHelpersNamespaceObject({
    normalize: {
     alpm(purl) {
      lowerNamespace(purl);
      lowerName(purl);
      return purl;
     },
     apk(purl) {
      lowerNamespace(purl);
      lowerName(purl);
      return purl;
     },
     bitbucket(purl) {
      lowerNamespace(purl);
      lowerName(purl);
      return purl;
     },
     bitnami(purl) {
      lowerName(purl);
      return purl;
     },
     composer(purl) {
      lowerNamespace(purl);
      lowerName(purl);
      return purl;
     },
     deb(purl) {
      lowerNamespace(purl);
      lowerName(purl);
      return purl;
     },
     gitlab(purl) {
      lowerNamespace(purl);
      lowerName(purl);
      return purl;
     },
     github(purl) {
      lowerNamespace(purl);
      lowerName(purl);
      return purl;
     },
     hex(purl) {
      lowerNamespace(purl);
      lowerName(purl);
      return purl;
     },
     huggingface(purl) {
      lowerVersion(purl);
      return purl;
     },
     mlflow(purl) {
      if (purl.qualifiers?.repository_url?.includes("databricks")) {
       lowerName(purl);
      }
      return purl;
     },
     npm(purl) {
      lowerNamespace(purl);
      lowerName(purl);
      return purl;
     },
     luarocks(purl) {
      lowerVersion(purl);
      return purl;
     },
     oci(purl) {
      lowerName(purl);
      return purl;
     },
     pub(purl) {
      lowerName(purl);
      purl.name = replaceDashesWithUnderscores(purl.name);
      return purl;
     },
     pypi(purl) {
      lowerNamespace(purl);
      lowerName(purl);
      purl.name = replaceUnderscoresWithDashes(purl.name);
      return purl;
     },
     qpkg(purl) {
      lowerNamespace(purl);
      return purl;
     },
     rpm(purl) {
      lowerNamespace(purl);
      return purl;
     }
    },
    validate: {
     conan(purl, throws) {
      if (isNullishOrEmptyString(purl.namespace)) {
       if (purl.qualifiers?.channel) {
        if (throws) {
         throw new PurlError('conan requires a "namespace" component when a "channel" qualifier is present');
        }
        return false;
       }
      } else if (isNullishOrEmptyString(purl.qualifiers)) {
       if (throws) {
        throw new PurlError('conan requires a "qualifiers" component when a namespace is present');
       }
       return false;
      }
      return true;
     },
     cran(purl, throws) {
      return validateRequiredByType("cran", "version", purl.version, throws);
     },
     golang(purl) {
      const {version: version} = purl;
      const length = typeof version === "string" ? version.length : 0;
      if (length && version.charCodeAt(0) === 118 && !isSemverString(version.slice(1))) {
       if (throws) {
        throw new PurlError('golang "version" component starting with a "v" must be followed by a valid semver version');
       }
       return false;
      }
      return true;
     },
     maven(purl, throws) {
      return validateRequiredByType("maven", "namespace", purl.namespace, throws);
     },
     mlflow(purl, throws) {
      return validateEmptyByType("mlflow", "namespace", purl.namespace, throws);
     },
     oci(purl, throws) {
      return validateEmptyByType("oci", "namespace", purl.namespace, throws);
     },
     pub(purl, throws) {
      const {name: name} = purl;
      for (let i = 0, {length: length} = name; i < length; i += 1) {
       const code = name.charCodeAt(i);
       if (!(code >= 48 && code <= 57 || code >= 97 && code <= 122 || code === 95)) {
        if (throws) {
         throw new PurlError('pub "name" component may only contain [a-z0-9_] characters');
        }
        return false;
       }
      }
      return true;
     },
     swift(purl, throws) {
      return validateRequiredByType("swift", "namespace", purl.namespace, throws) && validateRequiredByType("swift", "version", purl.version, throws);
     }
    }
   }, {
    normalize: PurlTypNormalizer,
    validate: PurlTypeValidator
   })
  };
 },
 22764: module => {
  const {compare: localeCompare} = new Intl.Collator;
  const regexSemverNumberedGroups = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-((?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\.(?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*))*))?(?:\+([0-9a-zA-Z-]+(?:\.[0-9a-zA-Z-]+)*))?$/;
  function isBlank(str) {
   for (let i = 0, {length: length} = str; i < length; i += 1) {
    const code = str.charCodeAt(i);
    if (!(code === 32 || code === 9 || code === 10 || code === 11 || code === 12 || code === 13 || code === 160 || code === 5760 || code === 8192 || code === 8193 || code === 8194 || code === 8195 || code === 8196 || code === 8197 || code === 8198 || code === 8199 || code === 8200 || code === 8201 || code === 8202 || code === 8232 || code === 8233 || code === 8239 || code === 8287 || code === 12288 || code === 65279)) {
     return false;
    }
   }
   return true;
  }
  function isNonEmptyString(value) {
   return typeof value === "string" && value.length > 0;
  }
  function isSemverString(value) {
   return typeof value === "string" && regexSemverNumberedGroups.test(value);
  }
  function lowerName(purl) {
   purl.name = purl.name.toLowerCase();
  }
  function lowerNamespace(purl) {
   const {namespace: namespace} = purl;
   if (typeof namespace === "string") {
    purl.namespace = namespace.toLowerCase();
   }
  }
  function lowerVersion(purl) {
   const {version: version} = purl;
   if (typeof version === "string") {
    purl.version = version.toLowerCase();
   }
  }
  function replaceDashesWithUnderscores(str) {
   let result = "";
   let fromIndex = 0;
   let index = 0;
   while ((index = str.indexOf("-", fromIndex)) !== -1) {
    result = result + str.slice(fromIndex, index) + "_";
    fromIndex = index + 1;
   }
   return fromIndex ? result + str.slice(fromIndex) : str;
  }
  function replaceUnderscoresWithDashes(str) {
   let result = "";
   let fromIndex = 0;
   let index = 0;
   while ((index = str.indexOf("_", fromIndex)) !== -1) {
    result = result + str.slice(fromIndex, index) + "-";
    fromIndex = index + 1;
   }
   return fromIndex ? result + str.slice(fromIndex) : str;
  }
  function trimLeadingSlashes(str) {
   let start = 0;
   while (str.charCodeAt(start) === 47) {
    start += 1;
   }
   return start === 0 ? str : str.slice(start);
  }
  module.exports = {
   isBlank: isBlank,
   isNonEmptyString: isNonEmptyString,
   isSemverString: isSemverString,
   localeCompare: localeCompare,
   lowerName: lowerName,
   lowerNamespace: lowerNamespace,
   lowerVersion: lowerVersion,
   replaceDashesWithUnderscores: replaceDashesWithUnderscores,
   replaceUnderscoresWithDashes: replaceUnderscoresWithDashes,
   trimLeadingSlashes: trimLeadingSlashes
  };
 },
 93206: (module, __unused_webpack_exports, __webpack_require__) => {
  const {PurlError: PurlError} = __webpack_require__(616);
  const {isNullishOrEmptyString: isNullishOrEmptyString} = __webpack_require__(86808);
  const {isNonEmptyString: isNonEmptyString} = __webpack_require__(22764);
  function validateEmptyByType(type, name, value, throws) {
   if (!isNullishOrEmptyString(value)) {
    if (throws) {
     throw new PurlError(`${type} "${name}" component must be empty`);
    }
    return false;
   }
   return true;
  }
  function validateName(name, throws) {
   return validateRequired("name", name, throws) && validateStrings("name", name, throws);
  }
  function validateNamespace(namespace, throws) {
   return validateStrings("namespace", namespace, throws);
  }
  function validateQualifiers(qualifiers, throws) {
   if (qualifiers === null || qualifiers === undefined) {
    return true;
   }
   if (typeof qualifiers !== "object") {
    if (throws) {
     throw new PurlError('"qualifiers" must be an object');
    }
    return false;
   }
   const keysIterable = typeof qualifiers.keys === "function" ? qualifiers.keys() : Object.keys(qualifiers);
   for (const key of keysIterable) {
    if (!validateQualifierKey(key, throws)) {
     return false;
    }
   }
   return true;
  }
  function validateQualifierKey(key, throws) {
   if (!validateStartsWithoutNumber("qualifier", key, throws)) {
    return false;
   }
   for (let i = 0, {length: length} = key; i < length; i += 1) {
    const code = key.charCodeAt(i);
    if (!(code >= 48 && code <= 57 || code >= 65 && code <= 90 || code >= 97 && code <= 122 || code === 46 || code === 45 || code === 95)) {
     if (throws) {
      throw new PurlError(`qualifier "${key}" contains an illegal character`);
     }
     return false;
    }
   }
   return true;
  }
  function validateRequired(name, value, throws) {
   if (isNullishOrEmptyString(value)) {
    if (throws) {
     throw new PurlError(`"${name}" is a required component`);
    }
    return false;
   }
   return true;
  }
  function validateRequiredByType(type, name, value, throws) {
   if (isNullishOrEmptyString(value)) {
    if (throws) {
     throw new PurlError(`${type} requires a "${name}" component`);
    }
    return false;
   }
   return true;
  }
  function validateStartsWithoutNumber(name, value, throws) {
   if (isNonEmptyString(value)) {
    const code = value.charCodeAt(0);
    if (code >= 48 && code <= 57) {
     if (throws) {
      throw new PurlError(`${name} "${value}" cannot start with a number`);
     }
     return false;
    }
   }
   return true;
  }
  function validateStrings(name, value, throws) {
   if (value === null || value === undefined || typeof value === "string") {
    return true;
   }
   if (throws) {
    throw new PurlError(`"'${name}" must be a string`);
   }
   return false;
  }
  function validateSubpath(subpath, throws) {
   return validateStrings("subpath", subpath, throws);
  }
  function validateType(type, throws) {
   if (!validateRequired("type", type, throws) || !validateStrings("type", type, throws) || !validateStartsWithoutNumber("type", type, throws)) {
    return false;
   }
   for (let i = 0, {length: length} = type; i < length; i += 1) {
    const code = type.charCodeAt(i);
    if (!(code >= 48 && code <= 57 || code >= 65 && code <= 90 || code >= 97 && code <= 122 || code === 46 || code === 43 || code === 45)) {
     if (throws) {
      throw new PurlError(`type "${type}" contains an illegal character`);
     }
     return false;
    }
   }
   return true;
  }
  function validateVersion(version, throws) {
   return validateStrings("version", version, throws);
  }
  module.exports = {
   validateEmptyByType: validateEmptyByType,
   validateName: validateName,
   validateNamespace: validateNamespace,
   validateQualifiers: validateQualifiers,
   validateQualifierKey: validateQualifierKey,
   validateRequired: validateRequired,
   validateRequiredByType: validateRequiredByType,
   validateStartsWithoutNumber: validateStartsWithoutNumber,
   validateStrings: validateStrings,
   validateSubpath: validateSubpath,
   validateType: validateType,
   validateVersion: validateVersion
  };
 },
 93326: (module, __unused_webpack_exports, __webpack_require__) => {
  var scan = __webpack_require__(86849);
  var parse = __webpack_require__(25501);
  module.exports = function(source) {
   return parse(scan(source));
  };
 },
 25501: module => {
  module.exports = function(tokens) {
   var index = 0;
   function hasMore() {
    return index < tokens.length;
   }
   function token() {
    return hasMore() ? tokens[index] : null;
   }
   function next() {
    if (!hasMore()) {
     throw new Error;
    }
    index++;
   }
   function parseOperator(operator) {
    var t = token();
    if (t && t.type === "OPERATOR" && operator === t.string) {
     next();
     return t.string;
    }
   }
   function parseWith() {
    if (parseOperator("WITH")) {
     var t = token();
     if (t && t.type === "EXCEPTION") {
      next();
      return t.string;
     }
     throw new Error("Expected exception after `WITH`");
    }
   }
   function parseLicenseRef() {
    var begin = index;
    var string = "";
    var t = token();
    if (t.type === "DOCUMENTREF") {
     next();
     string += "DocumentRef-" + t.string + ":";
     if (!parseOperator(":")) {
      throw new Error("Expected `:` after `DocumentRef-...`");
     }
    }
    t = token();
    if (t === null) {
     throw new Error("Unexpected end of input");
    }
    if (t.type === "LICENSEREF") {
     next();
     string += "LicenseRef-" + t.string;
     var node = {
      license: string
     };
     var exception = parseWith();
     if (exception) {
      node.exception = exception;
     }
     return node;
    }
    index = begin;
   }
   function parseLicense() {
    var t = token();
    if (t && t.type === "LICENSE") {
     next();
     var node = {
      license: t.string
     };
     if (parseOperator("+")) {
      node.plus = true;
     }
     var exception = parseWith();
     if (exception) {
      node.exception = exception;
     }
     return node;
    }
   }
   function parseParenthesizedExpression() {
    var left = parseOperator("(");
    if (!left) {
     return;
    }
    var expr = parseExpression();
    if (!parseOperator(")")) {
     throw new Error("Expected `)`");
    }
    return expr;
   }
   function parseAtom() {
    return parseParenthesizedExpression() || parseLicenseRef() || parseLicense();
   }
   function makeBinaryOpParser(operator, nextParser) {
    return function parseBinaryOp() {
     var left = nextParser();
     if (!left) {
      return;
     }
     if (!parseOperator(operator)) {
      return left;
     }
     var right = parseBinaryOp();
     if (!right) {
      throw new Error("Expected expression");
     }
     return {
      left: left,
      conjunction: operator.toLowerCase(),
      right: right
     };
    };
   }
   var parseAnd = makeBinaryOpParser("AND", parseAtom);
   var parseExpression = makeBinaryOpParser("OR", parseAnd);
   var node = parseExpression();
   if (!node || hasMore()) {
    throw new Error("Syntax error");
   }
   return node;
  };
 },
 86849: (module, __unused_webpack_exports, __webpack_require__) => {
  var licenses = [].concat(__webpack_require__(75204)).concat(__webpack_require__(3389));
  var exceptions = __webpack_require__(53988);
  module.exports = function(source) {
   var index = 0;
   function hasMore() {
    return index < source.length;
   }
   function read(value) {
    if (value instanceof RegExp) {
     var chars = source.slice(index);
     var match = chars.match(value);
     if (match) {
      index += match[0].length;
      return match[0];
     }
    } else {
     if (source.indexOf(value, index) === index) {
      index += value.length;
      return value;
     }
    }
   }
   function skipWhitespace() {
    read(/[ ]*/);
   }
   function operator() {
    var string;
    var possibilities = [ /^WITH/i, /^AND/i, /^OR/i, "(", ")", ":", "+" ];
    for (var i = 0; i < possibilities.length; i++) {
     string = read(possibilities[i]);
     if (string) {
      break;
     }
    }
    if (string === "+" && index > 1 && source[index - 2] === " ") {
     throw new Error("Space before `+`");
    }
    return string && {
     type: "OPERATOR",
     string: string.toUpperCase()
    };
   }
   function idstring() {
    return read(/[A-Za-z0-9-.]+/);
   }
   function expectIdstring() {
    var string = idstring();
    if (!string) {
     throw new Error("Expected idstring at offset " + index);
    }
    return string;
   }
   function documentRef() {
    if (read("DocumentRef-")) {
     var string = expectIdstring();
     return {
      type: "DOCUMENTREF",
      string: string
     };
    }
   }
   function licenseRef() {
    if (read("LicenseRef-")) {
     var string = expectIdstring();
     return {
      type: "LICENSEREF",
      string: string
     };
    }
   }
   function identifier() {
    var begin = index;
    var string = idstring();
    if (licenses.indexOf(string) !== -1) {
     return {
      type: "LICENSE",
      string: string
     };
    } else if (exceptions.indexOf(string) !== -1) {
     return {
      type: "EXCEPTION",
      string: string
     };
    }
    index = begin;
   }
   function parseToken() {
    return operator() || documentRef() || licenseRef() || identifier();
   }
   var tokens = [];
   while (hasMore()) {
    skipWhitespace();
    if (!hasMore()) {
     break;
    }
    var token = parseToken();
    if (!token) {
     throw new Error("Unexpected `" + source[index] + "` at offset " + index);
    }
    tokens.push(token);
   }
   return tokens;
  };
 },
 53988: module => {
  module.exports = JSON.parse('["389-exception","Asterisk-exception","Autoconf-exception-2.0","Autoconf-exception-3.0","Autoconf-exception-generic","Autoconf-exception-generic-3.0","Autoconf-exception-macro","Bison-exception-1.24","Bison-exception-2.2","Bootloader-exception","Classpath-exception-2.0","CLISP-exception-2.0","cryptsetup-OpenSSL-exception","DigiRule-FOSS-exception","eCos-exception-2.0","Fawkes-Runtime-exception","FLTK-exception","fmt-exception","Font-exception-2.0","freertos-exception-2.0","GCC-exception-2.0","GCC-exception-2.0-note","GCC-exception-3.1","Gmsh-exception","GNAT-exception","GNOME-examples-exception","GNU-compiler-exception","gnu-javamail-exception","GPL-3.0-interface-exception","GPL-3.0-linking-exception","GPL-3.0-linking-source-exception","GPL-CC-1.0","GStreamer-exception-2005","GStreamer-exception-2008","i2p-gpl-java-exception","KiCad-libraries-exception","LGPL-3.0-linking-exception","libpri-OpenH323-exception","Libtool-exception","Linux-syscall-note","LLGPL","LLVM-exception","LZMA-exception","mif-exception","OCaml-LGPL-linking-exception","OCCT-exception-1.0","OpenJDK-assembly-exception-1.0","openvpn-openssl-exception","PS-or-PDF-font-exception-20170817","QPL-1.0-INRIA-2004-exception","Qt-GPL-exception-1.0","Qt-LGPL-exception-1.1","Qwt-exception-1.0","SANE-exception","SHL-2.0","SHL-2.1","stunnel-exception","SWI-exception","Swift-exception","Texinfo-exception","u-boot-exception-2.0","UBDL-exception","Universal-FOSS-exception-1.0","vsftpd-openssl-exception","WxWindows-exception-3.1","x11vnc-openssl-exception"]');
 },
 3389: module => {
  module.exports = JSON.parse('["AGPL-1.0","AGPL-3.0","BSD-2-Clause-FreeBSD","BSD-2-Clause-NetBSD","GFDL-1.1","GFDL-1.2","GFDL-1.3","GPL-1.0","GPL-2.0","GPL-2.0-with-GCC-exception","GPL-2.0-with-autoconf-exception","GPL-2.0-with-bison-exception","GPL-2.0-with-classpath-exception","GPL-2.0-with-font-exception","GPL-3.0","GPL-3.0-with-GCC-exception","GPL-3.0-with-autoconf-exception","LGPL-2.0","LGPL-2.1","LGPL-3.0","Net-SNMP","Nunit","StandardML-NJ","bzip2-1.0.5","eCos-2.0","wxWindows"]');
 },
 75204: module => {
  module.exports = JSON.parse('["0BSD","3D-Slicer-1.0","AAL","ADSL","AFL-1.1","AFL-1.2","AFL-2.0","AFL-2.1","AFL-3.0","AGPL-1.0-only","AGPL-1.0-or-later","AGPL-3.0-only","AGPL-3.0-or-later","ALGLIB-Documentation","AMD-newlib","AMDPLPA","AML","AML-glslang","AMPAS","ANTLR-PD","ANTLR-PD-fallback","APAFML","APL-1.0","APSL-1.0","APSL-1.1","APSL-1.2","APSL-2.0","ASWF-Digital-Assets-1.0","ASWF-Digital-Assets-1.1","Abstyles","AdaCore-doc","Adobe-2006","Adobe-Display-PostScript","Adobe-Glyph","Adobe-Utopia","Advanced-Cryptics-Dictionary","Afmparse","Aladdin","Apache-1.0","Apache-1.1","Apache-2.0","App-s2p","Arphic-1999","Artistic-1.0","Artistic-1.0-Perl","Artistic-1.0-cl8","Artistic-2.0","Artistic-dist","Aspell-RU","BOLA-1.1","BSD-1-Clause","BSD-2-Clause","BSD-2-Clause-Darwin","BSD-2-Clause-Patent","BSD-2-Clause-Views","BSD-2-Clause-first-lines","BSD-2-Clause-pkgconf-disclaimer","BSD-2-Clause-pos-unchanged","BSD-3-Clause","BSD-3-Clause-Attribution","BSD-3-Clause-Clear","BSD-3-Clause-HP","BSD-3-Clause-LBNL","BSD-3-Clause-Modification","BSD-3-Clause-No-Military-License","BSD-3-Clause-No-Nuclear-License","BSD-3-Clause-No-Nuclear-License-2014","BSD-3-Clause-No-Nuclear-Warranty","BSD-3-Clause-Open-MPI","BSD-3-Clause-OpenWebUI","BSD-3-Clause-Sun","BSD-3-Clause-Tso","BSD-3-Clause-acpica","BSD-3-Clause-flex","BSD-4-Clause","BSD-4-Clause-Shortened","BSD-4-Clause-UC","BSD-4.3RENO","BSD-4.3TAHOE","BSD-Advertising-Acknowledgement","BSD-Attribution-HPND-disclaimer","BSD-Inferno-Nettverk","BSD-Mark-Modifications","BSD-Protection","BSD-Source-Code","BSD-Source-Code-no-disclaimer","BSD-Source-alt-GPL","BSD-Source-beginning-file","BSD-Systemics","BSD-Systemics-W3Works","BSD-ask-to-endorse","BSL-1.0","BUSL-1.1","Baekmuk","Bahyph","Barr","Beerware","BitTorrent-1.0","BitTorrent-1.1","Bitstream-Charter","Bitstream-Vera","BlueOak-1.0.0","Boehm-GC","Boehm-GC-without-fee","Borceux","Brian-Gladman-2-Clause","Brian-Gladman-3-Clause","Brian-Gladman-3-Clause-no-conversion","Buddy","Bugroff","C-UDA-1.0","CAL-1.0","CAL-1.0-Combined-Work-Exception","CAPEC-tou","CATOSL-1.1","CC-BY-1.0","CC-BY-2.0","CC-BY-2.5","CC-BY-2.5-AU","CC-BY-3.0","CC-BY-3.0-AT","CC-BY-3.0-AU","CC-BY-3.0-DE","CC-BY-3.0-IGO","CC-BY-3.0-NL","CC-BY-3.0-US","CC-BY-4.0","CC-BY-NC-1.0","CC-BY-NC-2.0","CC-BY-NC-2.5","CC-BY-NC-3.0","CC-BY-NC-3.0-DE","CC-BY-NC-3.0-IGO","CC-BY-NC-4.0","CC-BY-NC-ND-1.0","CC-BY-NC-ND-2.0","CC-BY-NC-ND-2.5","CC-BY-NC-ND-3.0","CC-BY-NC-ND-3.0-DE","CC-BY-NC-ND-3.0-IGO","CC-BY-NC-ND-4.0","CC-BY-NC-SA-1.0","CC-BY-NC-SA-2.0","CC-BY-NC-SA-2.0-DE","CC-BY-NC-SA-2.0-FR","CC-BY-NC-SA-2.0-UK","CC-BY-NC-SA-2.5","CC-BY-NC-SA-3.0","CC-BY-NC-SA-3.0-DE","CC-BY-NC-SA-3.0-IGO","CC-BY-NC-SA-4.0","CC-BY-ND-1.0","CC-BY-ND-2.0","CC-BY-ND-2.5","CC-BY-ND-3.0","CC-BY-ND-3.0-DE","CC-BY-ND-4.0","CC-BY-SA-1.0","CC-BY-SA-2.0","CC-BY-SA-2.0-UK","CC-BY-SA-2.1-JP","CC-BY-SA-2.5","CC-BY-SA-3.0","CC-BY-SA-3.0-AT","CC-BY-SA-3.0-DE","CC-BY-SA-3.0-IGO","CC-BY-SA-4.0","CC-PDDC","CC-PDM-1.0","CC-SA-1.0","CC0-1.0","CDDL-1.0","CDDL-1.1","CDL-1.0","CDLA-Permissive-1.0","CDLA-Permissive-2.0","CDLA-Sharing-1.0","CECILL-1.0","CECILL-1.1","CECILL-2.0","CECILL-2.1","CECILL-B","CECILL-C","CERN-OHL-1.1","CERN-OHL-1.2","CERN-OHL-P-2.0","CERN-OHL-S-2.0","CERN-OHL-W-2.0","CFITSIO","CMU-Mach","CMU-Mach-nodoc","CNRI-Jython","CNRI-Python","CNRI-Python-GPL-Compatible","COIL-1.0","CPAL-1.0","CPL-1.0","CPOL-1.02","CUA-OPL-1.0","Caldera","Caldera-no-preamble","Catharon","ClArtistic","Clips","Community-Spec-1.0","Condor-1.1","Cornell-Lossless-JPEG","Cronyx","Crossword","CryptoSwift","CrystalStacker","Cube","D-FSL-1.0","DEC-3-Clause","DL-DE-BY-2.0","DL-DE-ZERO-2.0","DOC","DRL-1.0","DRL-1.1","DSDP","DocBook-DTD","DocBook-Schema","DocBook-Stylesheet","DocBook-XML","Dotseqn","ECL-1.0","ECL-2.0","EFL-1.0","EFL-2.0","EPICS","EPL-1.0","EPL-2.0","ESA-PL-permissive-2.4","ESA-PL-strong-copyleft-2.4","ESA-PL-weak-copyleft-2.4","EUDatagrid","EUPL-1.0","EUPL-1.1","EUPL-1.2","Elastic-2.0","Entessa","ErlPL-1.1","Eurosym","FBM","FDK-AAC","FDK-MPEG-H","FSFAP","FSFAP-no-warranty-disclaimer","FSFUL","FSFULLR","FSFULLRSD","FSFULLRWD","FSL-1.1-ALv2","FSL-1.1-MIT","FTL","Fair","Ferguson-Twofish","Frameworx-1.0","FreeBSD-DOC","FreeImage","Furuseth","GCR-docs","GD","GFDL-1.1-invariants-only","GFDL-1.1-invariants-or-later","GFDL-1.1-no-invariants-only","GFDL-1.1-no-invariants-or-later","GFDL-1.1-only","GFDL-1.1-or-later","GFDL-1.2-invariants-only","GFDL-1.2-invariants-or-later","GFDL-1.2-no-invariants-only","GFDL-1.2-no-invariants-or-later","GFDL-1.2-only","GFDL-1.2-or-later","GFDL-1.3-invariants-only","GFDL-1.3-invariants-or-later","GFDL-1.3-no-invariants-only","GFDL-1.3-no-invariants-or-later","GFDL-1.3-only","GFDL-1.3-or-later","GL2PS","GLWTPL","GPL-1.0-only","GPL-1.0-or-later","GPL-2.0-only","GPL-2.0-or-later","GPL-3.0-only","GPL-3.0-or-later","Game-Programming-Gems","Giftware","Glide","Glulxe","Graphics-Gems","Gutmann","HDF5","HIDAPI","HP-1986","HP-1989","HPND","HPND-DEC","HPND-Fenneberg-Livingston","HPND-INRIA-IMAG","HPND-Intel","HPND-Kevlin-Henney","HPND-MIT-disclaimer","HPND-Markus-Kuhn","HPND-Netrek","HPND-Pbmplus","HPND-SMC","HPND-UC","HPND-UC-export-US","HPND-doc","HPND-doc-sell","HPND-export-US","HPND-export-US-acknowledgement","HPND-export-US-modify","HPND-export2-US","HPND-merchantability-variant","HPND-sell-MIT-disclaimer-xserver","HPND-sell-regexpr","HPND-sell-variant","HPND-sell-variant-MIT-disclaimer","HPND-sell-variant-MIT-disclaimer-rev","HPND-sell-variant-critical-systems","HTMLTIDY","HaskellReport","Hippocratic-2.1","Hippocratic-3.0-core","IBM-pibs","ICU","IEC-Code-Components-EULA","IJG","IJG-short","IPA","IPL-1.0","ISC","ISC-Veillard","ISO-permission","ImageMagick","Imlib2","Info-ZIP","Informatica","Inner-Net-2.0","InnoSetup","Intel","Intel-ACPI","Interbase-1.0","JPL-image","JPNIC","JSON","Jam","JasPer-2.0","Kastrup","Kazlib","Knuth-CTAN","LAL-1.2","LAL-1.3","LGPL-2.0-only","LGPL-2.0-or-later","LGPL-2.1-only","LGPL-2.1-or-later","LGPL-3.0-only","LGPL-3.0-or-later","LGPLLR","LOOP","LPD-document","LPL-1.0","LPL-1.02","LPPL-1.0","LPPL-1.1","LPPL-1.2","LPPL-1.3a","LPPL-1.3c","LZMA-SDK-9.11-to-9.20","LZMA-SDK-9.22","Latex2e","Latex2e-translated-notice","Leptonica","LiLiQ-P-1.1","LiLiQ-R-1.1","LiLiQ-Rplus-1.1","Libpng","Linux-OpenIB","Linux-man-pages-1-para","Linux-man-pages-copyleft","Linux-man-pages-copyleft-2-para","Linux-man-pages-copyleft-var","Lucida-Bitmap-Fonts","MIPS","MIT","MIT-0","MIT-CMU","MIT-Click","MIT-Festival","MIT-Khronos-old","MIT-Modern-Variant","MIT-STK","MIT-Wu","MIT-advertising","MIT-enna","MIT-feh","MIT-open-group","MIT-testregex","MITNFA","MMIXware","MMPL-1.0.1","MPEG-SSG","MPL-1.0","MPL-1.1","MPL-2.0","MPL-2.0-no-copyleft-exception","MS-LPL","MS-PL","MS-RL","MTLL","MVT-1.1","Mackerras-3-Clause","Mackerras-3-Clause-acknowledgment","MakeIndex","Martin-Birgmeier","McPhee-slideshow","Minpack","MirOS","Motosoto","MulanPSL-1.0","MulanPSL-2.0","Multics","Mup","NAIST-2003","NASA-1.3","NBPL-1.0","NCBI-PD","NCGL-UK-2.0","NCL","NCSA","NGPL","NICTA-1.0","NIST-PD","NIST-PD-TNT","NIST-PD-fallback","NIST-Software","NLOD-1.0","NLOD-2.0","NLPL","NOSL","NPL-1.0","NPL-1.1","NPOSL-3.0","NRL","NTIA-PD","NTP","NTP-0","Naumen","NetCDF","Newsletr","Nokia","Noweb","O-UDA-1.0","OAR","OCCT-PL","OCLC-2.0","ODC-By-1.0","ODbL-1.0","OFFIS","OFL-1.0","OFL-1.0-RFN","OFL-1.0-no-RFN","OFL-1.1","OFL-1.1-RFN","OFL-1.1-no-RFN","OGC-1.0","OGDL-Taiwan-1.0","OGL-Canada-2.0","OGL-UK-1.0","OGL-UK-2.0","OGL-UK-3.0","OGTSL","OLDAP-1.1","OLDAP-1.2","OLDAP-1.3","OLDAP-1.4","OLDAP-2.0","OLDAP-2.0.1","OLDAP-2.1","OLDAP-2.2","OLDAP-2.2.1","OLDAP-2.2.2","OLDAP-2.3","OLDAP-2.4","OLDAP-2.5","OLDAP-2.6","OLDAP-2.7","OLDAP-2.8","OLFL-1.3","OML","OPL-1.0","OPL-UK-3.0","OPUBL-1.0","OSC-1.0","OSET-PL-2.1","OSL-1.0","OSL-1.1","OSL-2.0","OSL-2.1","OSL-3.0","OSSP","OpenMDW-1.0","OpenPBS-2.3","OpenSSL","OpenSSL-standalone","OpenVision","PADL","PDDL-1.0","PHP-3.0","PHP-3.01","PPL","PSF-2.0","ParaType-Free-Font-1.3","Parity-6.0.0","Parity-7.0.0","Pixar","Plexus","PolyForm-Noncommercial-1.0.0","PolyForm-Small-Business-1.0.0","PostgreSQL","Python-2.0","Python-2.0.1","QPL-1.0","QPL-1.0-INRIA-2004","Qhull","RHeCos-1.1","RPL-1.1","RPL-1.5","RPSL-1.0","RSA-MD","RSCPL","Rdisc","Ruby","Ruby-pty","SAX-PD","SAX-PD-2.0","SCEA","SGI-B-1.0","SGI-B-1.1","SGI-B-2.0","SGI-OpenGL","SGMLUG-PM","SGP4","SHL-0.5","SHL-0.51","SISSL","SISSL-1.2","SL","SMAIL-GPL","SMLNJ","SMPPL","SNIA","SOFA","SPL-1.0","SSH-OpenSSH","SSH-short","SSLeay-standalone","SSPL-1.0","SUL-1.0","SWL","Saxpath","SchemeReport","Sendmail","Sendmail-8.23","Sendmail-Open-Source-1.1","SimPL-2.0","Sleepycat","Soundex","Spencer-86","Spencer-94","Spencer-99","SugarCRM-1.1.3","Sun-PPP","Sun-PPP-2000","SunPro","Symlinks","TAPR-OHL-1.0","TCL","TCP-wrappers","TGPPL-1.0","TMate","TORQUE-1.1","TOSL","TPDL","TPL-1.0","TTWL","TTYP0","TU-Berlin-1.0","TU-Berlin-2.0","TekHVC","TermReadKey","ThirdEye","TrustedQSL","UCAR","UCL-1.0","UMich-Merit","UPL-1.0","URT-RLE","Ubuntu-font-1.0","UnRAR","Unicode-3.0","Unicode-DFS-2015","Unicode-DFS-2016","Unicode-TOU","UnixCrypt","Unlicense","Unlicense-libtelnet","Unlicense-libwhirlpool","VOSTROM","VSL-1.0","Vim","Vixie-Cron","W3C","W3C-19980720","W3C-20150513","WTFNMFPL","WTFPL","Watcom-1.0","Widget-Workshop","WordNet","Wsuipa","X11","X11-distribute-modifications-variant","X11-no-permit-persons","X11-swapped","XFree86-1.1","XSkat","Xdebug-1.03","Xerox","Xfig","Xnet","YPL-1.0","YPL-1.1","ZPL-1.1","ZPL-2.0","ZPL-2.1","Zed","Zeeff","Zend-2.0","Zimbra-1.3","Zimbra-1.4","Zlib","any-OSI","any-OSI-perl-modules","atc-game","bcrypt-Solar-Designer","blessing","bzip2-1.0.6","check-cvs","checkmk","copyleft-next-0.3.0","copyleft-next-0.3.1","curl","cve-tou","diffmark","dtoa","dvipdfm","eGenix","etalab-2.0","fwlw","gSOAP-1.3b","generic-xts","gnuplot","gtkbook","hdparm","hyphen-bulgarian","iMatix","jove","libpng-1.6.35","libpng-2.0","libselinux-1.0","libtiff","libutil-David-Nugent","lsof","magaz","mailprio","man2html","metamail","mpi-permissive","mpich2","mplus","ngrep","pkgconf","pnmstitch","psfrag","psutils","python-ldap","radvd","snprintf","softSurfer","ssh-keyscan","swrule","threeparttable","ulem","w3m","wwl","xinetd","xkeyboard-config-Zinoviev","xlock","xpp","xzoom","zlib-acknowledgement"]');
 }
};
