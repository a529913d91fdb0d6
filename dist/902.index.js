export const id = 902;
export const ids = [902];
export const modules = {

/***/ 2674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "do": () => (/* binding */ readSelectors),
/* harmony export */   ff: () => (/* binding */ readFunctionSelectors),
/* harmony export */   mO: () => (/* binding */ isAliasName)
/* harmony export */ });
/* harmony import */ var _aws_arn_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2672);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6762);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5691);



/**
 * Reads `functions` and `max-functions`.
 * @param alias the one of those that name none themselves; '' for none
 * @throws Problem naming the input
 */
function readFunctionSelectors(alias) {
    const functions = readSelectors();
    const named = functions.filter((one) => one.kind === 'name');
    refuseLatestBehindAlias(named, alias);
    refuseTwoAliases(named, alias);
    return { functions, maxFunctions: maxFunctions(named) };
}
/** Reads `functions` alone. @throws Problem for an item that chooses nothing */
function readSelectors() {
    return (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)('functions').map(selector);
}
/** An alias's name, as the API's model has it: digits alone would be a version. */
function isAliasName(text) {
    return /^(?!\d+$)[a-zA-Z0-9-_]{1,128}$/.test(text);
}
function selector(text) {
    if (/^using[-_ ]?layers?$/i.test(text))
        return usingLayer(text);
    if (text.startsWith('tag:'))
        return tag(text);
    if (/[*?[\]]/.test(text))
        return glob(text);
    return name(text);
}
function usingLayer(text) {
    if (text === 'using-layer')
        return { kind: 'using-layer', text };
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A(`\`functions\` holds "${text}".`, 'Write `using-layer` for every function that has a version of the layer; give a function of that name by its ARN.');
}
function tag(text) {
    const [, key = '', value = ''] = /^tag:([^=]+)=(.*)$/s.exec(text) ?? [];
    if (key !== '')
        return { kind: 'tag', text, key, value };
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A(`\`functions\` holds "${text}", a tag without ${text.startsWith('tag:=') ? 'a key' : 'a value'}.`, 'Write `tag:Key=Value`, for instance `functions: tag:team=checkout`; a value cannot hold a comma, which ends the item.');
}
function glob(text) {
    if (/^[a-zA-Z0-9-_*?]+$/.test(text))
        return { kind: 'glob', text, pattern: text };
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A(`\`functions\` holds the pattern "${text}", and a pattern has letters, digits, hyphens, underscores, \`*\` and \`?\` only.`, /[[\]]/.test(text)
        ? 'Write one pattern for each case instead of brackets: `api-a*, api-b*`.'
        : 'It is held against the whole name, without ARN or alias: `functions: api-*`, with `alias` beside it if need be.');
}
function name(text) {
    const parsed = (0,_aws_arn_js__WEBPACK_IMPORTED_MODULE_2__/* .parseFunctionName */ .RJ)(text);
    if (!parsed) {
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A(`\`functions\` holds "${text}", which is no function's name or ARN, no pattern and no tag.`, 'For instance `functions: api, worker`, or `api:live`, `api-*`, `tag:Key=Value`, `using-layer`.');
    }
    const { qualifier } = parsed;
    if (!qualifier || qualifier === '$LATEST')
        return { kind: 'name', text, function: parsed };
    if (isAliasName(qualifier))
        return { kind: 'name', text, function: parsed, alias: qualifier };
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A(`\`functions\` holds "${text}", ${/^\d+$/.test(qualifier) ? 'a version, and a published version never changes' : 'and no alias has a name of that length'}.`, `Name the function, \`functions: ${parsed.name}\`, or one of its aliases, \`${parsed.name}:live\`.`);
}
function refuseLatestBehindAlias(named, alias) {
    const latest = named.find((one) => one.function.qualifier === '$LATEST');
    if (!latest || alias === '')
        return;
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A(`\`functions\` holds "${latest.text}", but \`alias\` is "${alias}".`, `Write \`${latest.function.name}\` to have its alias moved, or update it in a step without \`alias\`.`);
}
/** A function is published once and moved once; its canary and its record are of one alias. */
function refuseTwoAliases(named, alias) {
    const first = new Map();
    for (const one of named) {
        const other = first.get(one.function.name) ?? one;
        first.set(one.function.name, other);
        if ((one.alias ?? alias) === (other.alias ?? alias))
            continue;
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A(`\`functions\` holds "${other.text}" and "${one.text}": one function, but not one alias.`, 'Keep one of the two; the other alias takes a step of its own.');
    }
}
/** Patterns, tags and `using-layer` are counted when it is known what they find. */
function maxFunctions(named) {
    const most = (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeNumber */ .rD)('max-functions', 50);
    const count = new Set(named.map((one) => one.function.name)).size;
    if (count <= most)
        return most;
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A(`\`functions\` lists ${count} functions, more than \`max-functions\` (${most}).`, `If that is meant, set \`max-functions: ${count}\`.`);
}


/***/ }),

/***/ 9662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ readRegions)
/* harmony export */ });
/* harmony import */ var _aws_arn_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2672);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6762);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5691);
/* harmony import */ var _region_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6939);




/**
 * In the order given; where none is, that of AWS_REGION or AWS_DEFAULT_REGION; else the profile's is asked for.
 * @throws Problem for what is no region, or for regions that no credentials hold in together
 */
function readRegions() {
    const regions = (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)('regions');
    for (const region of regions) {
        if (_aws_arn_js__WEBPACK_IMPORTED_MODULE_3__/* .REGION_NAME */ .hS.test(region))
            continue;
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A(`\`regions\` holds "${region}", which is not a region's name.`, 'For instance `regions: eu-central-1, us-east-1`.');
    }
    refusePartitions(regions);
    const configured = regions.length === 0 && (0,_region_js__WEBPACK_IMPORTED_MODULE_2__/* .regionOfEnvironment */ .z)();
    return configured ? [configured] : regions;
}
/** China and GovCloud have accounts of their own, so no credentials hold there and elsewhere. */
function refusePartitions(regions) {
    const apart = (region) => /^(cn|us-gov|us-iso[a-z]?|eu-isoe|eusc)-/.exec(region)?.[1] ?? '';
    const [first = ''] = regions;
    const other = regions.find((region) => apart(region) !== apart(first));
    if (other === undefined)
        return;
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A(`\`regions\` holds "${first}" and "${other}", which are in different partitions of AWS, and no credentials hold in both.`, 'Take a job of its own for each partition.');
}


/***/ }),

/***/ 9230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ listenForInterruption)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6762);


/** Milliseconds that work may take to come to an end by itself. */
const GRACE = 3500;
/**
 * Listens for the signals by which a job is cancelled, until the process ends.
 * Source: "Workflow cancellation reference": SIGINT, SIGTERM after 7.5 s, the end 2.5 s later.
 */
function listenForInterruption() {
    const controller = new AbortController();
    const { signal } = controller;
    for (const name of ['SIGINT', 'SIGTERM'])
        process.on(name, () => controller.abort());
    const overdue = new Promise((_, reject) => {
        signal.addEventListener('abort', () => {
            void (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(GRACE, undefined, { ref: false }).then(() => reject(cancelled()));
        });
    });
    overdue.catch(() => undefined);
    return {
        signal,
        within: (work) => Promise.race([work, overdue]),
        end: () => {
            if (signal.aborted)
                process.exit();
        },
    };
}
function cancelled() {
    return new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A('The job was cancelled.', 'Run the job again; what is done already is found and kept.');
}


/***/ }),

/***/ 8694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ messages),
/* harmony export */   i: () => (/* binding */ planList)
/* harmony export */ });
/* harmony import */ var _markdown_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5340);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2958);


/** What a list may take of a summary. */
const ROWS = { items: 200, bytes: 150_000 };
const BOXES = { items: 20, bytes: 150_000 };
/** Steps of a plan that are shown before the rest of them is folded. */
const UNFOLDED = 30;
/** Problems and warnings as alerts of GitHub. */
function messages({ problems, warnings }) {
    return [
        ...boxes('CAUTION', 'problems', problems.map(({ what, fix }) => [what, fix])),
        ...boxes('WARNING', 'warnings', warnings.map((warning) => [warning])),
    ];
}
function boxes(kind, what, items) {
    const [shown, more] = (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .firstOf */ .Ku)(items, BOXES, (sentences) => (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .alert */ .xE)(kind, sentences.map(_markdown_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)));
    return [...shown, ...(0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .moreIn */ .xz)('report', more, what)];
}
/** The steps of a plan as a list, the end of a long one folded. */
function planList(plan) {
    const [steps, more] = (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .firstOf */ .Ku)(plan, ROWS, (step) => `- ${(0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(step)}`);
    const rest = steps.slice(UNFOLDED);
    return [
        steps.slice(0, UNFOLDED).join('\n'),
        ...(rest.length > 0 ? [(0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .folded */ .TM)(`${(0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(rest.length)} more steps`, [rest.join('\n')])] : []),
        ...(0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .moreIn */ .xz)('report', more, 'steps'),
    ];
}


/***/ }),

/***/ 4424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ runtimeSections)
/* harmony export */ });
/* harmony import */ var _runtime_cost_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4977);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2958);
/* harmony import */ var _markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5340);
/* harmony import */ var _sanitise_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7600);




/** What the table may take. */
const ROWS = { items: 200, bytes: 120_000 };
const NOTES = { items: 10, bytes: 10_000 };
/** Functions of one verdict that are shown before they are folded. */
const UNFOLDED = 20;
/** Functions of the chart: more of them have no room for their names. */
const CHARTED = 6;
/** Those first that somebody should look at. */
const ORDER = ['slower', 'faster', 'same', 'too few samples'];
const ICONS = {
    slower: '🐢',
    faster: '🐇',
    same: '➖',
    'too few samples': '❔',
};
const ERRORS_ICON = '❌';
/**
 * How functions do since their layers changed, in GitHub's Markdown: all together, one by one with the samples behind
 * each figure, and those that changed most as a chart.
 * @param room of the table
 */
function runtimeSections(comparison, room = ROWS) {
    const { functions, sum, notes } = comparison;
    const [shown, more] = (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .firstOf */ .Ku)(notes, NOTES, (note) => `- ${(0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(note)}`);
    return [
        `#### Run time before and after ${commonMove(functions).replaceAll('<br>', ', ')}`.trim(),
        functions.length > 0 ? counts(sum) : 'No function could be compared.',
        sumTable(sum),
        ...chart(functions),
        ...functionTables(functions, room),
        shown.join('\n'),
        ...(0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .moreIn */ .xz)('report', more, 'notes'),
        functions.length > 0 ? legend(comparison) : '',
    ];
}
/** How many functions came to which verdict, e.g. `🐢 1 slower · ➖ 20 same`. */
function counts({ verdicts, moreErrors }) {
    const some = ORDER.filter((verdict) => verdicts[verdict] > 0);
    return [
        ...some.map((verdict) => `${ICONS[verdict]} ${(0,_units_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(verdicts[verdict])} ${verdict}`),
        ...(moreErrors > 0 ? [`${ERRORS_ICON} ${(0,_units_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(moreErrors)} with more errors`] : []),
    ].join(' · ');
}
/** All functions together. */
function sumTable({ functions, invocations, errors, coldStarts, init, duration }) {
    if (functions === 0)
        return '';
    const line = (what, before, after, difference) => (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .row */ .nM)([what, before, after, difference]);
    const counted = (what, { before, after }) => line(what, (0,_units_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(before), (0,_units_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(after), '');
    const typical = (what, one) => one ? [line(what, typicalText(one, 'before'), typicalText(one, 'after'), percent(one))] : [];
    return [
        (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .row */ .nM)(['All functions', 'Before', 'After', '']),
        '|---|---|---|---|',
        ...typical('Init duration', init),
        ...typical('Duration', duration),
        counted('Invocations', invocations),
        line('Errors', shareOf(errors.before, invocations.before), shareOf(errors.after, invocations.after), ''),
        counted('Cold starts', coldStarts),
    ].join('\n');
}
function typicalText({ functions, samples, ...medians }, side) {
    const of = `${(0,_units_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(samples[side])} samples, ${(0,_units_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(functions)} function${functions === 1 ? '' : 's'}`;
    return `${milliseconds(medians[side])} (${of})`;
}
function functionTables(functions, room) {
    const columns = columnsFor(functions);
    const sorted = functions.toSorted((a, b) => rank(a) - rank(b) || changeOf(b) - changeOf(a));
    const [rows, more] = (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .firstOf */ .Ku)(sorted, room, (one) => (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .row */ .nM)(columns.map(([, cell]) => cell(one))));
    const shown = sorted.slice(0, rows.length);
    const worse = shown.filter((one) => rank(one) < 0);
    const others = ORDER.map((verdict) => ({
        name: verdict,
        costs: shown.filter((one) => one.verdict === verdict && rank(one) >= 0),
    }));
    const few = others.filter(({ costs }) => costs.length <= UNFOLDED).flatMap(({ costs }) => costs);
    const many = [
        { name: 'more that are slower or fail more often', costs: worse.slice(UNFOLDED) },
        ...others.filter(({ costs }) => costs.length > UNFOLDED),
    ].filter(({ costs }) => costs.length > 0);
    return [
        (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .tableOf */ .c_)([...worse.slice(0, UNFOLDED), ...few], columns),
        ...many.map(({ name, costs }) => (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .folded */ .TM)(`${(0,_units_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(costs.length)} functions: ${name}`, [(0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .tableOf */ .c_)(costs, columns)])),
        ...(0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .moreIn */ .xz)('report', more, 'functions'),
    ];
}
function rank({ verdict, errors }) {
    return verdict === 'slower' || errors === 'more' ? -1 : ORDER.indexOf(verdict);
}
/** By how much of itself a median changed, the most of both. */
function changeOf({ before, after }) {
    const [init, duration] = [relative(before.init, after.init), relative(before.duration, after.duration)];
    return Math.max(Math.abs(init), Math.abs(duration));
}
function relative(before, after) {
    return before && after && before.p50 > 0 ? after.p50 / before.p50 - 1 : 0;
}
/** The layers have a column where not all functions have the same change. */
function columnsFor(functions) {
    const same = commonMove(functions) !== '';
    return [
        ['', markOf],
        ['Function', (one) => (0,_sanitise_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(one.function)],
        ...(same ? [] : [['Layers', movesOf]]),
        ['Init duration', ({ before, after, init }) => durationCell(before.init, after.init, init)],
        ['Duration', ({ before, after, duration }) => durationCell(before.duration, after.duration, duration)],
        ['Errors', errorsCell],
        ['Note', ({ note = '' }) => (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(note)],
    ];
}
/** What became of the layers of all functions; '' where that is not the same everywhere. */
function commonMove(functions) {
    const [first = '', ...others] = new Set(functions.map(movesOf));
    return others.length > 0 ? '' : first;
}
function movesOf({ layers }) {
    return layers.map(({ layer, from, to }) => `${(0,_sanitise_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(layer)} ${move(from, to)}`).join('<br>');
}
function markOf({ verdict, errors }) {
    return `${ICONS[verdict]}${errors === 'more' ? ERRORS_ICON : ''}`;
}
function move(from, to) {
    return (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .inOneLine */ .UX)(`${from ?? '–'} → ${to ?? '–'}`);
}
/** Median, what one of twenty takes longer than, and how many there are of each. */
function durationCell(before, after, verdict) {
    if (!before && !after)
        return '';
    const change = before && after ? `, ${percent({ before: before.p50, after: after.p50 })}` : '';
    const mark = verdict === 'slower' || verdict === 'faster' ? ` ${ICONS[verdict]}` : '';
    return [
        `${fromTo(before?.p50, after?.p50)}${change}${mark}`,
        `p95 ${fromTo(before?.p95, after?.p95)}`,
        `${(0,_units_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(before?.samples ?? 0)} → ${(0,_units_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(after?.samples ?? 0)} samples${verdict === 'too few samples' ? ', too few' : ''}`,
    ]
        .map(_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .inOneLine */ .UX)
        .join('<br>');
}
const ERROR_MARKS = {
    more: ` ${ERRORS_ICON}`,
    fewer: ' ✅',
    same: '',
    'too few samples': ', too few',
};
/** Of a function whose logs are silent, the mean of CloudWatch's metrics is all there is. */
function errorsCell({ before, after, errors }) {
    if (!before.traffic && !after.traffic)
        return '';
    const [was, is] = [before.traffic, after.traffic];
    const sides = (of) => `${was ? of(was) : '–'} → ${is ? of(is) : '–'}`;
    const means = [was?.meanDuration, is?.meanDuration];
    const hasNoOther = !before.duration && !after.duration && means.some((mean) => mean !== undefined);
    return [
        `${sides(({ errors: failed, invocations }) => percentText(failed, invocations))}${ERROR_MARKS[errors]}`,
        `of ${sides(({ invocations }) => (0,_units_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(invocations))}`,
        ...(hasNoOther ? [`mean duration ${fromTo(...means)}`] : []),
    ]
        .map(_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .inOneLine */ .UX)
        .join('<br>');
}
function shareOf(errors, invocations) {
    return `${(0,_units_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(errors)} (${percentText(errors, invocations)})`;
}
function percentText(errors, invocations) {
    if (invocations === 0)
        return '–';
    const share = (Math.min(1, errors / invocations) * 100).toFixed(2);
    return `${Number(share)} %`;
}
/** Milliseconds for people: `4.2 ms`, `412 ms`, `1.2 s`. */
function milliseconds(value) {
    if (value >= 1000)
        return (0,_units_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDuration */ .a3)(value);
    return `${value < 10 ? Number(value.toFixed(1)) : Math.round(value)} ms`;
}
/** What something took and takes, the unit said once where it is the same, e.g. `412 → 640 ms`. */
function fromTo(before, after) {
    const [was, is] = [before, after].map((value) => (value === undefined ? '–' : milliseconds(value)));
    const [, number, unit] = /^(\S+) (m?s)$/.exec(was ?? '') ?? [];
    const isSame = unit !== undefined && is?.endsWith(` ${unit}`) && is.split(' ').length === 2;
    return `${isSame ? number : was} → ${is}`;
}
/** A change of a median, e.g. `+56 %`. */
function percent({ before, after }) {
    if (before <= 0)
        return '';
    const change = Math.round((after / before - 1) * 100);
    if (change === 0)
        return '±0 %';
    return `${change > 0 ? '+' : '−'}${(0,_units_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(Math.abs(change))} %`;
}
/**
 * The functions that changed most, each with a bar before and one after. Of init durations, where there are any, for that
 * is what a layer changes first.
 */
function chart(functions) {
    const [init, duration] = [chartOf(functions, 'init'), chartOf(functions, 'duration')];
    return init ? [init] : duration ? [duration] : [];
}
const TITLES = { init: 'Init duration', duration: 'Duration' };
function chartOf(functions, what) {
    const pairs = functions.flatMap((one) => {
        const [before, after] = [one.before[what], one.after[what]];
        const isKnown = before && after && Math.min(before.samples, after.samples) >= _runtime_cost_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .LEAST_SAMPLES */ .iV;
        return isKnown ? [{ name: one.function, before: before.p50, after: after.p50 }] : [];
    });
    const most = pairs
        .toSorted((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before))
        .slice(0, CHARTED);
    if (most.length < 2)
        return undefined;
    // Equal names would be one bar: the number keeps them apart.
    const bars = most.flatMap(({ name, before, after }, index) => {
        const label = `${index + 1} ${(0,_sanitise_js__WEBPACK_IMPORTED_MODULE_2__/* .mermaidLabel */ ._b)(name).slice(0, 24)}`;
        return [
            { label: `"${label} before"`, value: before },
            { label: `"${label} after"`, value: after },
        ];
    });
    const highest = Math.max(1, ...bars.map(({ value }) => value));
    return [
        '```mermaid',
        'xychart-beta horizontal',
        `  title "${TITLES[what]}, median in ms"`,
        `  x-axis [${bars.map(({ label }) => label).join(', ')}]`,
        `  y-axis "ms" 0 --> ${Math.ceil(highest * 1.1)}`,
        `  bar [${bars.map(({ value }) => value.toFixed(1)).join(', ')}]`,
        '```',
    ].join('\n');
}
/** How to read the figures. */
function legend({ functions, scanned }) {
    const [first] = functions;
    const sameFor = first && functions.every(({ minutes }) => minutes.after === first.minutes.after);
    const span = sameFor
        ? ` Compared are ${(0,_units_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(first.minutes.before)} minutes before with ${(0,_units_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(first.minutes.after)} after.`
        : '';
    return `<sub>Medians, and p95; init durations are those of cold starts, durations those of all other invocations. A verdict takes ${_runtime_cost_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .LEAST_SAMPLES */ .iV} samples on each side, for errors ${_runtime_cost_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .LEAST_INVOCATIONS */ .Ae} invocations.${span} CloudWatch Logs Insights read ${(0,_units_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z3)(scanned)} for this, which AWS charges for.</sub>`;
}


/***/ }),

/***/ 3851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ LEVELS)
/* harmony export */ });
/** Percentiles that are read of every distribution: the median, what bounds it (see verdict.ts), and the slow end. */
const LEVELS = [
    ...[20, 25, 30, 35, 37, 40, 43, 45, 48],
    50,
    ...[52, 55, 57, 60, 63, 65, 70, 75, 80],
    95,
];


/***/ }),

/***/ 4977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ LEAST_INVOCATIONS),
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   iV: () => (/* binding */ LEAST_SAMPLES)
/* harmony export */ });
/* unused harmony exports WORTH_TELLING, compareMedians, compareErrors */
/* harmony import */ var _samples_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3851);

/**
 * Fewer samples on either side say nothing: with 20, the bound of the median is at the 20th percentile; with fewer it
 * would be among the extremes.
 */
const LEAST_SAMPLES = 20;
/** Below this many invocations on either side, one error more or less would decide. */
const LEAST_INVOCATIONS = 100;
/** What a median has to differ by to be worth a word: both of them. Milliseconds. */
const WORTH_TELLING = {
    share: 0.1,
    init: 20,
    duration: 5,
};
/** How much more of all invocations have to fail, or fewer. */
const ERROR_SHARE = 0.005;
/** Of the normal distribution: 99 % are within so many standard deviations. */
const SURE = 2.576;
/**
 * Tells whether something takes longer than before. It does where both hold:
 * - the medians differ by a tenth and by some milliseconds, for less is of no use to anybody;
 * - what bounds the two medians does not overlap. A median is, with 99 % certainty, between the percentiles
 *   50 ± 129/√n: that is a matter of ranks alone, whatever the durations are like, and they are never normal. That two
 *   such bounds part by chance happens once in some thousands of comparisons, so that an alarm among a thousand
 *   functions is none.
 *
 * Percentiles are read at fixed levels, and the next one outwards is taken, never one nearer than the 48th: samples of
 * one function depend on each other, so that more of them do not make a median as sure as ranks alone say.
 * Source of the bound: the sign test's interval of order statistics, e.g. Conover, "Practical Nonparametric Statistics".
 * @param least milliseconds that the medians have to differ by
 */
function compareMedians(before, after, least) {
    if (!before || !after || Math.min(before.samples, after.samples) < LEAST_SAMPLES)
        return 'too few samples';
    const difference = after.at[50] - before.at[50];
    if (Math.abs(difference) < Math.max(least, WORTH_TELLING.share * before.at[50]))
        return 'same';
    const [was, is] = [boundsOf(before), boundsOf(after)];
    if (is.low > was.high)
        return 'slower';
    return is.high < was.low ? 'faster' : 'same';
}
/** Between which values the median is, with 99 % certainty. */
function boundsOf({ samples, at }) {
    const half = (SURE * 50) / Math.sqrt(samples);
    const low = _samples_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVELS */ .A.findLast((level) => level < 50 && level <= 50 - half) ?? FIRST;
    const high = _samples_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVELS */ .A.find((level) => level > 50 && level >= 50 + half) ?? 80;
    return { low: at[low], high: at[high] };
}
/** The outermost of the levels that bound a median. */
const FIRST = _samples_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVELS */ .A[0];
/** Tells whether more invocations fail than before, by the same certainty: Wilson's bounds of two shares. */
function compareErrors(before, after) {
    if (!before || !after)
        return 'too few samples';
    if (Math.min(before.invocations, after.invocations) < LEAST_INVOCATIONS)
        return 'too few samples';
    const [was, is] = [shareBounds(before), shareBounds(after)];
    if (Math.abs(is.share - was.share) < ERROR_SHARE)
        return 'same';
    if (is.low > was.high)
        return 'more';
    return is.high < was.low ? 'fewer' : 'same';
}
/** How many of all fail, and between what that is. Source: Wilson (1927), the score interval. */
function shareBounds({ invocations: n, errors }) {
    // CloudWatch may know of an error before it knows of its invocation.
    const share = Math.min(1, errors / n);
    const middle = (share + SURE ** 2 / (2 * n)) / (1 + SURE ** 2 / n);
    const half = (SURE / (1 + SURE ** 2 / n)) * Math.sqrt((share * (1 - share)) / n + (SURE / (2 * n)) ** 2);
    return { share, low: middle - half, high: middle + half };
}
function judge(before, after) {
    const init = compareMedians(before.init, after.init, WORTH_TELLING.init);
    const duration = compareMedians(before.duration, after.duration, WORTH_TELLING.duration);
    const order = ['slower', 'faster', 'same'];
    const verdict = order.find((one) => one === init || one === duration) ?? 'too few samples';
    return { init, duration, errors: compareErrors(before.traffic, after.traffic), verdict };
}


/***/ })

};
