export const id = 902;

export const ids = [ 902 ];

export const modules = {
 2674: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   do: () => readSelectors,
   ff: () => readFunctionSelectors,
   mO: () => isAliasName
  });
  var _aws_arn_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2672);
  var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6762);
  var _read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5691);
  function readFunctionSelectors(alias) {
   const functions = readSelectors();
   const named = functions.filter(one => one.kind === "name");
   refuseLatestBehindAlias(named, alias);
   refuseTwoAliases(named, alias);
   return {
    functions: functions,
    maxFunctions: maxFunctions(named)
   };
  }
  function readSelectors() {
   return (0, _read_js__WEBPACK_IMPORTED_MODULE_1__.p_)("functions").map(selector);
  }
  function isAliasName(text) {
   return /^(?!\d+$)[a-zA-Z0-9-_]{1,128}$/.test(text);
  }
  function selector(text) {
   if (/^using[-_ ]?layers?$/i.test(text)) return usingLayer(text);
   if (text.startsWith("tag:")) return tag(text);
   if (/[*?[\]]/.test(text)) return glob(text);
   return name(text);
  }
  function usingLayer(text) {
   if (text === "using-layer") return {
    kind: "using-layer",
    text: text
   };
   throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__.A(`\`functions\` holds "${text}".`, "Write `using-layer` for every function that has a version of the layer; give a function of that name by its ARN.");
  }
  function tag(text) {
   const [, key = "", value = ""] = /^tag:([^=]+)=(.*)$/s.exec(text) ?? [];
   if (key !== "") return {
    kind: "tag",
    text: text,
    key: key,
    value: value
   };
   throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__.A(`\`functions\` holds "${text}", a tag without ${text.startsWith("tag:=") ? "a key" : "a value"}.`, "Write `tag:Key=Value`, for instance `functions: tag:team=checkout`; a value cannot hold a comma, which ends the item.");
  }
  function glob(text) {
   if (/^[a-zA-Z0-9-_*?]+$/.test(text)) return {
    kind: "glob",
    text: text,
    pattern: text
   };
   throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__.A(`\`functions\` holds the pattern "${text}", and a pattern has letters, digits, hyphens, underscores, \`*\` and \`?\` only.`, /[[\]]/.test(text) ? "Write one pattern for each case instead of brackets: `api-a*, api-b*`." : "It is held against the whole name, without ARN or alias: `functions: api-*`, with `alias` beside it if need be.");
  }
  function name(text) {
   const parsed = (0, _aws_arn_js__WEBPACK_IMPORTED_MODULE_2__.RJ)(text);
   if (!parsed) {
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__.A(`\`functions\` holds "${text}", which is no function's name or ARN, no pattern and no tag.`, "For instance `functions: api, worker`, or `api:live`, `api-*`, `tag:Key=Value`, `using-layer`.");
   }
   const {qualifier: qualifier} = parsed;
   if (!qualifier || qualifier === "$LATEST") return {
    kind: "name",
    text: text,
    function: parsed
   };
   if (isAliasName(qualifier)) return {
    kind: "name",
    text: text,
    function: parsed,
    alias: qualifier
   };
   throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__.A(`\`functions\` holds "${text}", ${/^\d+$/.test(qualifier) ? "a version, and a published version never changes" : "and no alias has a name of that length"}.`, `Name the function, \`functions: ${parsed.name}\`, or one of its aliases, \`${parsed.name}:live\`.`);
  }
  function refuseLatestBehindAlias(named, alias) {
   const latest = named.find(one => one.function.qualifier === "$LATEST");
   if (!latest || alias === "") return;
   throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__.A(`\`functions\` holds "${latest.text}", but \`alias\` is "${alias}".`, `Write \`${latest.function.name}\` to have its alias moved, or update it in a step without \`alias\`.`);
  }
  function refuseTwoAliases(named, alias) {
   const first = new Map;
   for (const one of named) {
    const other = first.get(one.function.name) ?? one;
    first.set(one.function.name, other);
    if ((one.alias ?? alias) === (other.alias ?? alias)) continue;
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__.A(`\`functions\` holds "${other.text}" and "${one.text}": one function, but not one alias.`, "Keep one of the two; the other alias takes a step of its own.");
   }
  }
  function maxFunctions(named) {
   const most = (0, _read_js__WEBPACK_IMPORTED_MODULE_1__.rD)("max-functions", 50);
   const count = new Set(named.map(one => one.function.name)).size;
   if (count <= most) return most;
   throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__.A(`\`functions\` lists ${count} functions, more than \`max-functions\` (${most}).`, `If that is meant, set \`max-functions: ${count}\`.`);
  }
 },
 9662: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   e: () => readRegions
  });
  var _aws_arn_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2672);
  var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6762);
  var _read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5691);
  var _region_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6939);
  function readRegions() {
   const regions = (0, _read_js__WEBPACK_IMPORTED_MODULE_1__.p_)("regions");
   for (const region of regions) {
    if (_aws_arn_js__WEBPACK_IMPORTED_MODULE_3__.hS.test(region)) continue;
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__.A(`\`regions\` holds "${region}", which is not a region's name.`, "For instance `regions: eu-central-1, us-east-1`.");
   }
   refusePartitions(regions);
   const configured = regions.length === 0 && (0, _region_js__WEBPACK_IMPORTED_MODULE_2__.z)();
   return configured ? [ configured ] : regions;
  }
  function refusePartitions(regions) {
   const apart = region => /^(cn|us-gov|us-iso[a-z]?|eu-isoe|eusc)-/.exec(region)?.[1] ?? "";
   const [first = ""] = regions;
   const other = regions.find(region => apart(region) !== apart(first));
   if (other === undefined) return;
   throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__.A(`\`regions\` holds "${first}" and "${other}", which are in different partitions of AWS, and no credentials hold in both.`, "Take a job of its own for each partition.");
  }
 },
 9230: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   e: () => listenForInterruption
  });
  var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
  var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6762);
  const GRACE = 3500;
  function listenForInterruption() {
   const controller = new AbortController;
   const {signal: signal} = controller;
   for (const name of [ "SIGINT", "SIGTERM" ]) process.on(name, () => controller.abort());
   const overdue = new Promise((_, reject) => {
    signal.addEventListener("abort", () => {
     void (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(GRACE, undefined, {
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
   return new _problem_js__WEBPACK_IMPORTED_MODULE_1__.A("The job was cancelled.", "Run the job again; what is done already is found and kept.");
  }
 },
 8694: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   D: () => messages,
   i: () => planList
  });
  var _markdown_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5340);
  var _units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2958);
  const ROWS = {
   items: 200,
   bytes: 15e4
  };
  const BOXES = {
   items: 20,
   bytes: 15e4
  };
  const UNFOLDED = 30;
  function messages({problems: problems, warnings: warnings}) {
   return [ ...boxes("CAUTION", "problems", problems.map(({what: what, fix: fix}) => [ what, fix ])), ...boxes("WARNING", "warnings", warnings.map(warning => [ warning ])) ];
  }
  function boxes(kind, what, items) {
   const [shown, more] = (0, _markdown_parts_js__WEBPACK_IMPORTED_MODULE_0__.Ku)(items, BOXES, sentences => (0, _markdown_parts_js__WEBPACK_IMPORTED_MODULE_0__.xE)(kind, sentences.map(_markdown_parts_js__WEBPACK_IMPORTED_MODULE_0__.CS)));
   return [ ...shown, ...(0, _markdown_parts_js__WEBPACK_IMPORTED_MODULE_0__.xz)("report", more, what) ];
  }
  function planList(plan) {
   const [steps, more] = (0, _markdown_parts_js__WEBPACK_IMPORTED_MODULE_0__.Ku)(plan, ROWS, step => `- ${(0, _markdown_parts_js__WEBPACK_IMPORTED_MODULE_0__.CS)(step)}`);
   const rest = steps.slice(UNFOLDED);
   return [ steps.slice(0, UNFOLDED).join("\n"), ...rest.length > 0 ? [ (0, _markdown_parts_js__WEBPACK_IMPORTED_MODULE_0__.TM)(`${(0, 
   _units_js__WEBPACK_IMPORTED_MODULE_1__.B4)(rest.length)} more steps`, [ rest.join("\n") ]) ] : [], ...(0, _markdown_parts_js__WEBPACK_IMPORTED_MODULE_0__.xz)("report", more, "steps") ];
  }
 },
 4424: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $: () => runtimeSections
  });
  var _runtime_cost_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4977);
  var _units_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2958);
  var _markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5340);
  var _sanitise_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7600);
  const ROWS = {
   items: 200,
   bytes: 12e4
  };
  const NOTES = {
   items: 10,
   bytes: 1e4
  };
  const UNFOLDED = 20;
  const CHARTED = 6;
  const ORDER = [ "slower", "faster", "same", "too few samples" ];
  const ICONS = {
   slower: "🐢",
   faster: "🐇",
   same: "➖",
   "too few samples": "❔"
  };
  const ERRORS_ICON = "❌";
  function runtimeSections(comparison, room = ROWS) {
   const {functions: functions, sum: sum, notes: notes} = comparison;
   const [shown, more] = (0, _markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__.Ku)(notes, NOTES, note => `- ${(0, _markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__.CS)(note)}`);
   return [ `#### Run time before and after ${commonMove(functions).replaceAll("<br>", ", ")}`.trim(), functions.length > 0 ? counts(sum) : "No function could be compared.", sumTable(sum), ...chart(functions), ...functionTables(functions, room), shown.join("\n"), ...(0, 
   _markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__.xz)("report", more, "notes"), functions.length > 0 ? legend(comparison) : "" ];
  }
  function counts({verdicts: verdicts, moreErrors: moreErrors}) {
   const some = ORDER.filter(verdict => verdicts[verdict] > 0);
   return [ ...some.map(verdict => `${ICONS[verdict]} ${(0, _units_js__WEBPACK_IMPORTED_MODULE_3__.B4)(verdicts[verdict])} ${verdict}`), ...moreErrors > 0 ? [ `${ERRORS_ICON} ${(0, 
   _units_js__WEBPACK_IMPORTED_MODULE_3__.B4)(moreErrors)} with more errors` ] : [] ].join(" · ");
  }
  function sumTable({functions: functions, invocations: invocations, errors: errors, coldStarts: coldStarts, init: init, duration: duration}) {
   if (functions === 0) return "";
   const line = (what, before, after, difference) => (0, _markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__.nM)([ what, before, after, difference ]);
   const counted = (what, {before: before, after: after}) => line(what, (0, _units_js__WEBPACK_IMPORTED_MODULE_3__.B4)(before), (0, 
   _units_js__WEBPACK_IMPORTED_MODULE_3__.B4)(after), "");
   const typical = (what, one) => one ? [ line(what, typicalText(one, "before"), typicalText(one, "after"), percent(one)) ] : [];
   return [ (0, _markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__.nM)([ "All functions", "Before", "After", "" ]), "|---|---|---|---|", ...typical("Init duration", init), ...typical("Duration", duration), counted("Invocations", invocations), line("Errors", shareOf(errors.before, invocations.before), shareOf(errors.after, invocations.after), ""), counted("Cold starts", coldStarts) ].join("\n");
  }
  function typicalText({functions: functions, samples: samples, ...medians}, side) {
   const of = `${(0, _units_js__WEBPACK_IMPORTED_MODULE_3__.B4)(samples[side])} samples, ${(0, _units_js__WEBPACK_IMPORTED_MODULE_3__.B4)(functions)} function${functions === 1 ? "" : "s"}`;
   return `${milliseconds(medians[side])} (${of})`;
  }
  function functionTables(functions, room) {
   const columns = columnsFor(functions);
   const sorted = functions.toSorted((a, b) => rank(a) - rank(b) || changeOf(b) - changeOf(a));
   const [rows, more] = (0, _markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__.Ku)(sorted, room, one => (0, _markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__.nM)(columns.map(([, cell]) => cell(one))));
   const shown = sorted.slice(0, rows.length);
   const worse = shown.filter(one => rank(one) < 0);
   const others = ORDER.map(verdict => ({
    name: verdict,
    costs: shown.filter(one => one.verdict === verdict && rank(one) >= 0)
   }));
   const few = others.filter(({costs: costs}) => costs.length <= UNFOLDED).flatMap(({costs: costs}) => costs);
   const many = [ {
    name: "more that are slower or fail more often",
    costs: worse.slice(UNFOLDED)
   }, ...others.filter(({costs: costs}) => costs.length > UNFOLDED) ].filter(({costs: costs}) => costs.length > 0);
   return [ (0, _markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__.c_)([ ...worse.slice(0, UNFOLDED), ...few ], columns), ...many.map(({name: name, costs: costs}) => (0, 
   _markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__.TM)(`${(0, _units_js__WEBPACK_IMPORTED_MODULE_3__.B4)(costs.length)} functions: ${name}`, [ (0, 
   _markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__.c_)(costs, columns) ])), ...(0, _markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__.xz)("report", more, "functions") ];
  }
  function rank({verdict: verdict, errors: errors}) {
   return verdict === "slower" || errors === "more" ? -1 : ORDER.indexOf(verdict);
  }
  function changeOf({before: before, after: after}) {
   const [init, duration] = [ relative(before.init, after.init), relative(before.duration, after.duration) ];
   return Math.max(Math.abs(init), Math.abs(duration));
  }
  function relative(before, after) {
   return before && after && before.p50 > 0 ? after.p50 / before.p50 - 1 : 0;
  }
  function columnsFor(functions) {
   const same = commonMove(functions) !== "";
   return [ [ "", markOf ], [ "Function", one => (0, _sanitise_js__WEBPACK_IMPORTED_MODULE_2__.aY)(one.function) ], ...same ? [] : [ [ "Layers", movesOf ] ], [ "Init duration", ({before: before, after: after, init: init}) => durationCell(before.init, after.init, init) ], [ "Duration", ({before: before, after: after, duration: duration}) => durationCell(before.duration, after.duration, duration) ], [ "Errors", errorsCell ], [ "Note", ({note: note = ""}) => (0, 
   _markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__.CS)(note) ] ];
  }
  function commonMove(functions) {
   const [first = "", ...others] = new Set(functions.map(movesOf));
   return others.length > 0 ? "" : first;
  }
  function movesOf({layers: layers}) {
   return layers.map(({layer: layer, from: from, to: to}) => `${(0, _sanitise_js__WEBPACK_IMPORTED_MODULE_2__.aY)(layer)} ${move(from, to)}`).join("<br>");
  }
  function markOf({verdict: verdict, errors: errors}) {
   return `${ICONS[verdict]}${errors === "more" ? ERRORS_ICON : ""}`;
  }
  function move(from, to) {
   return (0, _markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__.UX)(`${from ?? "–"} → ${to ?? "–"}`);
  }
  function durationCell(before, after, verdict) {
   if (!before && !after) return "";
   const change = before && after ? `, ${percent({
    before: before.p50,
    after: after.p50
   })}` : "";
   const mark = verdict === "slower" || verdict === "faster" ? ` ${ICONS[verdict]}` : "";
   return [ `${fromTo(before?.p50, after?.p50)}${change}${mark}`, `p95 ${fromTo(before?.p95, after?.p95)}`, `${(0, _units_js__WEBPACK_IMPORTED_MODULE_3__.B4)(before?.samples ?? 0)} → ${(0, 
   _units_js__WEBPACK_IMPORTED_MODULE_3__.B4)(after?.samples ?? 0)} samples${verdict === "too few samples" ? ", too few" : ""}` ].map(_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__.UX).join("<br>");
  }
  const ERROR_MARKS = {
   more: ` ${ERRORS_ICON}`,
   fewer: " ✅",
   same: "",
   "too few samples": ", too few"
  };
  function errorsCell({before: before, after: after, errors: errors}) {
   if (!before.traffic && !after.traffic) return "";
   const [was, is] = [ before.traffic, after.traffic ];
   const sides = of => `${was ? of(was) : "–"} → ${is ? of(is) : "–"}`;
   const means = [ was?.meanDuration, is?.meanDuration ];
   const hasNoOther = !before.duration && !after.duration && means.some(mean => mean !== undefined);
   return [ `${sides(({errors: failed, invocations: invocations}) => percentText(failed, invocations))}${ERROR_MARKS[errors]}`, `of ${sides(({invocations: invocations}) => (0, 
   _units_js__WEBPACK_IMPORTED_MODULE_3__.B4)(invocations))}`, ...hasNoOther ? [ `mean duration ${fromTo(...means)}` ] : [] ].map(_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__.UX).join("<br>");
  }
  function shareOf(errors, invocations) {
   return `${(0, _units_js__WEBPACK_IMPORTED_MODULE_3__.B4)(errors)} (${percentText(errors, invocations)})`;
  }
  function percentText(errors, invocations) {
   if (invocations === 0) return "–";
   const share = (Math.min(1, errors / invocations) * 100).toFixed(2);
   return `${Number(share)} %`;
  }
  function milliseconds(value) {
   if (value >= 1e3) return (0, _units_js__WEBPACK_IMPORTED_MODULE_3__.a3)(value);
   return `${value < 10 ? Number(value.toFixed(1)) : Math.round(value)} ms`;
  }
  function fromTo(before, after) {
   const [was, is] = [ before, after ].map(value => value === undefined ? "–" : milliseconds(value));
   const [, number, unit] = /^(\S+) (m?s)$/.exec(was ?? "") ?? [];
   const isSame = unit !== undefined && is?.endsWith(` ${unit}`) && is.split(" ").length === 2;
   return `${isSame ? number : was} → ${is}`;
  }
  function percent({before: before, after: after}) {
   if (before <= 0) return "";
   const change = Math.round((after / before - 1) * 100);
   if (change === 0) return "±0 %";
   return `${change > 0 ? "+" : "−"}${(0, _units_js__WEBPACK_IMPORTED_MODULE_3__.B4)(Math.abs(change))} %`;
  }
  function chart(functions) {
   const [init, duration] = [ chartOf(functions, "init"), chartOf(functions, "duration") ];
   return init ? [ init ] : duration ? [ duration ] : [];
  }
  const TITLES = {
   init: "Init duration",
   duration: "Duration"
  };
  function chartOf(functions, what) {
   const pairs = functions.flatMap(one => {
    const [before, after] = [ one.before[what], one.after[what] ];
    const isKnown = before && after && Math.min(before.samples, after.samples) >= _runtime_cost_verdict_js__WEBPACK_IMPORTED_MODULE_0__.iV;
    return isKnown ? [ {
     name: one.function,
     before: before.p50,
     after: after.p50
    } ] : [];
   });
   const most = pairs.toSorted((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before)).slice(0, CHARTED);
   if (most.length < 2) return undefined;
   const bars = most.flatMap(({name: name, before: before, after: after}, index) => {
    const label = `${index + 1} ${(0, _sanitise_js__WEBPACK_IMPORTED_MODULE_2__._b)(name).slice(0, 24)}`;
    return [ {
     label: `"${label} before"`,
     value: before
    }, {
     label: `"${label} after"`,
     value: after
    } ];
   });
   const highest = Math.max(1, ...bars.map(({value: value}) => value));
   return [ "```mermaid", "xychart-beta horizontal", `  title "${TITLES[what]}, median in ms"`, `  x-axis [${bars.map(({label: label}) => label).join(", ")}]`, `  y-axis "ms" 0 --\x3e ${Math.ceil(highest * 1.1)}`, `  bar [${bars.map(({value: value}) => value.toFixed(1)).join(", ")}]`, "```" ].join("\n");
  }
  function legend({functions: functions, scanned: scanned}) {
   const [first] = functions;
   const sameFor = first && functions.every(({minutes: minutes}) => minutes.after === first.minutes.after);
   const span = sameFor ? ` Compared are ${(0, _units_js__WEBPACK_IMPORTED_MODULE_3__.B4)(first.minutes.before)} minutes before with ${(0, 
   _units_js__WEBPACK_IMPORTED_MODULE_3__.B4)(first.minutes.after)} after.` : "";
   return `<sub>Medians, and p95; init durations are those of cold starts, durations those of all other invocations. A verdict takes ${_runtime_cost_verdict_js__WEBPACK_IMPORTED_MODULE_0__.iV} samples on each side, for errors ${_runtime_cost_verdict_js__WEBPACK_IMPORTED_MODULE_0__.Ae} invocations.${span} CloudWatch Logs Insights read ${(0, 
   _units_js__WEBPACK_IMPORTED_MODULE_3__.z3)(scanned)} for this, which AWS charges for.</sub>`;
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
 }
};
