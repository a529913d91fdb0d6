export const id = 919;

export const ids = [ 919 ];

export const modules = {
 40919: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   overlaidEntries: () => overlaidEntries
  });
  var _lambda_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28569);
  var _shared_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14748);
  var _shared_wording_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30263);
  var _entry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56011);
  var _read_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18528);
  var _size_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76770);
  async function overlaidEntries({installed: installed, location: location}, options) {
   const {prefix: prefix, maxBytes: maxBytes = _lambda_limits_js__WEBPACK_IMPORTED_MODULE_0__.b.unzippedBytes} = options;
   const packages = await (0, _read_folder_js__WEBPACK_IMPORTED_MODULE_2__.z)(installed.location, {
    ...options,
    prefix: "",
    excludeBelow: prefix
   });
   if (location === installed.location) return packages;
   const own = await (0, _read_folder_js__WEBPACK_IMPORTED_MODULE_2__.z)(location, options);
   refuseClashes(packages, own);
   const entries = (0, _entry_js__WEBPACK_IMPORTED_MODULE_4__.$)([ ...packages.entries, ...own.entries ]);
   if ((0, _size_js__WEBPACK_IMPORTED_MODULE_3__.UT)(entries) >= maxBytes) throw (0, _size_js__WEBPACK_IMPORTED_MODULE_3__.g$)(entries);
   return {
    entries: entries,
    leftOut: sum(packages.leftOut, own.leftOut),
    evidence: [ ...packages.evidence, ...own.evidence ]
   };
  }
  function refuseClashes(packages, own) {
   const [theirs, ours] = [ pathsOf(packages.entries), pathsOf(own.entries) ];
   const shared = (one, other) => [ ...one ].filter(path => other.has(path));
   refuseClash(shared(ours.files, theirs.files), "file", "file");
   refuseClash(shared(ours.files, theirs.folders), "file", "folder");
   refuseClash(shared(ours.folders, theirs.files), "folder", "file");
  }
  function refuseClash(paths, kind, other) {
   if (paths.length === 0) return;
   const isOne = paths.length === 1;
   const named = one => isOne ? `a ${one}` : `${one}s`;
   const [as, asOther] = kind === other ? [ "", "" ] : [ ` ${named(kind)}`, ` ${named(other)}` ];
   throw new _shared_problem_js__WEBPACK_IMPORTED_MODULE_1__.A(`${(0, _shared_wording_js__WEBPACK_IMPORTED_MODULE_5__.p)(paths)} ${isOne ? "is" : "are"}${as} in \`path\` and${asOther} in a package of \`dependencies\`, and only one of the two can be in the layer.`, `Rename the ${kind}${isOne ? "" : "s"} in \`path\`, or leave the package out of \`dependencies\`.`);
  }
  function pathsOf(entries) {
   const files = new Set(entries.map(({path: path}) => path));
   const folders = new Set;
   for (const path of files) for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1)) {
    if (folders.has(path.slice(0, end))) break;
    folders.add(path.slice(0, end));
   }
   return {
    files: files,
    folders: folders
   };
  }
  function sum(a, b) {
   const largest = [ ...a.largest, ...b.largest ].sort((one, other) => other.bytes - one.bytes);
   return {
    builtIn: add(a.builtIn, b.builtIn),
    exclude: add(a.exclude, b.exclude),
    largest: largest.slice(0, Math.max(a.largest.length, b.largest.length)),
    isComplete: a.isComplete && b.isComplete
   };
  }
  function add(a, b) {
   return {
    files: a.files + b.files,
    bytes: a.bytes + b.bytes
   };
  }
 }
};
