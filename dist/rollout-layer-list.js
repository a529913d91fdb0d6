export const id = 3996;

export const ids = [ 3996 ];

export const modules = {
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
   return grantees.filter((grantee, index) => grantees.findIndex(other => sameGrantee(grantee, other)) === index);
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
     region: region,
     version: number,
     arn: `${version.layerArn}:${number}`,
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
 12767: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Fv: () => layerArnBeside,
   LE: () => indexOfLayer,
   Y6: () => nextLayers,
   fi: () => entriesOfTarget,
   oU: () => hasTarget,
   qK: () => UNPUBLISHED,
   t3: () => indexOfTarget
  });
  var _lambda_arn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24750);
  var _shared_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87605);
  const UNPUBLISHED = "new";
  function nextLayers(current, target) {
   const index = indexOfTarget(current, target);
   if (target.detach) return current.filter((_, at) => at !== index);
   return index < 0 ? [ ...current, target.arn ] : current.with(index, target.arn);
  }
  function indexOfLayer(layers, layerArn) {
   return layers.findIndex(arn => (0, _lambda_arn_js__WEBPACK_IMPORTED_MODULE_0__.i3)(arn)?.layerArn === layerArn);
  }
  function indexOfTarget(layers, target) {
   return layers.findIndex(arn => isOfTarget(arn, target));
  }
  function entriesOfTarget(layers, target) {
   return layers.filter(arn => isOfTarget(arn, target));
  }
  function isOfTarget(arn, {layerArn: layerArn, replaces: replaces = []}) {
   const layer = (0, _lambda_arn_js__WEBPACK_IMPORTED_MODULE_0__.s3)(arn);
   return layer === layerArn || replaces.some(pattern => (0, _shared_glob_js__WEBPACK_IMPORTED_MODULE_1__.k)(pattern, layer));
  }
  function hasTarget(layers, target) {
   return target.detach ? indexOfTarget(layers, target) < 0 : layers.includes(target.arn);
  }
  function layerArnBeside(functionArn, layerName) {
   return functionArn.replace(/:function:.*$/, `:layer:${layerName}`);
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
 },
 87605: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   k: () => matchesGlob
  });
  function matchesGlob(pattern, name) {
   let at = 0;
   let in_ = 0;
   let star = -1;
   let after = 0;
   while (in_ < name.length) {
    if (pattern[at] === "*") {
     star = at++;
     after = in_;
    } else if (pattern[at] === "?" || pattern[at] === name[in_]) {
     at++;
     in_++;
    } else if (star >= 0) {
     at = star + 1;
     in_ = ++after;
    } else return false;
   }
   while (pattern[at] === "*") at++;
   return at === pattern.length;
  }
 }
};
