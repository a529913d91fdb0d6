export const id = 3105;

export const ids = [ 3105 ];

export const modules = {
 23105: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   describePublish: () => describePublish
  });
  var _lambda_principal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79699);
  var _rollout_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14416);
  var _plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73650);
  function describePublish(plan, about) {
   return _plan_js__WEBPACK_IMPORTED_MODULE_1__.an.flatMap(stage => describeStage(plan, stage, about));
  }
  function describeStage(plan, stage, about) {
   const inRegions = describe => plan.regions.flatMap(([{place: place}, planned]) => describe(planned).map(place));
   switch (stage) {
   case "version":
    return inRegions(({version: version}) => [ describeVersion(version, about) ]);

   case "rollout":
    return inRegions(describeRollout);

   case "grants":
    return inRegions(({grants: grants, rollout: rollout}) => grants ? describeGrants(grants, rollout?.ahead) : []);

   case "parameter":
    return inRegions(({parameter: parameter}) => parameter ? describeParameter(parameter) : []);

   case "watch":
    return describeWatch(plan);
   }
  }
  function describeVersion(step, {layerName: layerName, zip: zip}) {
   if (step.kind === "serve-version") return `Publish nothing: version ${step.version.version} has this content.`;
   const {count: count, newest: newest, goal: goal} = step;
   if (count === 1) return `Publish ${layerName} after version ${newest}: ${zip} of zip.`;
   return `Publish ${layerName} ${count} times after version ${newest}, to come to version ${goal} as in the other regions: ${zip} of zip.`;
  }
  function describeRollout({rollout: rollout, grants: grants}) {
   if (!rollout) return [];
   const first = (grants?.add ?? []).filter(({grantee: grantee}) => isAmong(rollout.ahead, grantee));
   const names = first.map(({grantee: grantee}) => (0, _lambda_principal_js__WEBPACK_IMPORTED_MODULE_2__.Ut)(grantee)).join(", ");
   return [ ...first.length > 0 ? [ `Share it with ${names}, whose functions get it.` ] : [], ...(0, _rollout_plan_js__WEBPACK_IMPORTED_MODULE_0__.df)(rollout.plan) ];
  }
  function describeGrants({add: add, remove: remove}, ahead = []) {
   const later = add.filter(({grantee: grantee}) => !isAmong(ahead, grantee));
   const removed = remove.map(({grantee: grantee, statementId: statementId}) => grantee ? (0, _lambda_principal_js__WEBPACK_IMPORTED_MODULE_2__.Ut)(grantee) : statementId);
   return [ ...later.length > 0 ? [ `Share it with ${later.map(({grantee: grantee}) => (0, _lambda_principal_js__WEBPACK_IMPORTED_MODULE_2__.Ut)(grantee)).join(", ")}.` ] : [], ...remove.length > 0 ? [ `Take it away from ${removed.join(", ")}.` ] : [] ];
  }
  function isAmong(grantees, grantee) {
   return grantees.some(other => (0, _lambda_principal_js__WEBPACK_IMPORTED_MODULE_2__.py)(other, grantee));
  }
  function describeParameter({name: name, from: from, to: to, newer: newer}) {
   if (newer !== undefined) return [ `Leave the parameter ${name} alone: it holds version ${newer}, which another pipeline published.` ];
   return from !== undefined && from === to ? [] : [ `Write the version's ARN to the parameter ${name}.` ];
  }
  function describeWatch({watchMinutes: watchMinutes}) {
   if (watchMinutes === undefined) return [];
   return [ `Watch the updated functions for ${watchMinutes} minutes, and compare them with what they were before.` ];
  }
 }
};
