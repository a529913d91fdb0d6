export const id=7934;export const ids=[7934];export const modules={77934:(e,t,n)=>{n.d(t,{BuJ:()=>getDotPath,FsL:()=>pipe,Ikc:()=>object,L5J:()=>unknown,
Ru6:()=>maxLength,Y2b:()=>safeInteger,YOg:()=>array,YjP:()=>string,aig:()=>number,pdi:()=>transform,ulq:()=>ltValue,xLC:()=>safeParse,yGV:()=>regex,
yqP:()=>exactOptional,z6Y:()=>check,zYL:()=>gtValue});let a;const s={lang:void 0,message:void 0,abortEarly:void 0,abortPipeEarly:void 0}
;function getGlobalConfig(e){if(!e&&!a)return s;return{lang:e?.lang??a?.lang,message:e?.message,abortEarly:e?.abortEarly??a?.abortEarly,
abortPipeEarly:e?.abortPipeEarly??a?.abortPipeEarly}}let r;function getGlobalMessage(e){return r?.get(e)}let i;function getSchemaMessage(e){return i?.get(e)}
let u;function getSpecificMessage(e,t){return u?.get(e)?.get(t)}function _stringify(e){const t=typeof e;if(t==="string")return`"${e}"`
;if(t==="number"||t==="bigint"||t==="boolean")return`${e}`;if(t==="object"||t==="function")return(e&&Object.getPrototypeOf(e)?.constructor?.name)??"null"
;return t}function _addIssue(e,t,n,a,s){const r=s&&"input"in s?s.input:n.value;const i=s?.expected??e.expects??null;const u=s?.received??_stringify(r);const l={
kind:e.kind,type:e.type,input:r,expected:i,received:u,message:`Invalid ${t}: ${i?`Expected ${i} but r`:"R"}eceived ${u}`,requirement:e.requirement,path:s?.path,
issues:s?.issues,lang:a.lang,abortEarly:a.abortEarly,abortPipeEarly:a.abortPipeEarly};const o=e.kind==="schema"
;const c=s?.message??e.message??getSpecificMessage(e.reference,l.lang)??(o?getSchemaMessage(l.lang):null)??a.message??getGlobalMessage(l.lang)
;if(c!==void 0)l.message=typeof c==="function"?c(l):c;if(o)n.typed=false;if(n.issues)n.issues.push(l);else n.issues=[l]}function _standardSchema(e){
e["~standard"]={version:1,vendor:"valibot",validate:t=>e["~run"]({value:t},getGlobalConfig())};return e}function getDotPath(e){if(e.path){let t=""
;for(const n of e.path)if(typeof n.key==="string"||typeof n.key==="number")if(t)t+=`.${n.key}`;else t+=n.key;else return null;return t}return null}Error
;function check(e,t){return{kind:"validation",type:"check",reference:check,async:false,expects:null,requirement:e,message:t,"~run"(e,t){
if(e.typed&&!this.requirement(e.value))_addIssue(this,"input",e,t);return e}}}function gtValue(e,t){return{kind:"validation",type:"gt_value",reference:gtValue,
async:false,expects:`>${e instanceof Date?e.toJSON():_stringify(e)}`,requirement:e,message:t,"~run"(e,t){
if(e.typed&&!(e.value>this.requirement))_addIssue(this,"value",e,t,{received:e.value instanceof Date?e.value.toJSON():_stringify(e.value)});return e}}}
function ltValue(e,t){return{kind:"validation",type:"lt_value",reference:ltValue,async:false,expects:`<${e instanceof Date?e.toJSON():_stringify(e)}`,
requirement:e,message:t,"~run"(e,t){if(e.typed&&!(e.value<this.requirement))_addIssue(this,"value",e,t,{
received:e.value instanceof Date?e.value.toJSON():_stringify(e.value)});return e}}}function maxLength(e,t){return{kind:"validation",type:"max_length",
reference:maxLength,async:false,expects:`<=${e}`,requirement:e,message:t,"~run"(e,t){if(e.typed&&e.value.length>this.requirement)_addIssue(this,"length",e,t,{
received:`${e.value.length}`});return e}}}function regex(e,t){return{kind:"validation",type:"regex",reference:regex,async:false,expects:`${e}`,requirement:e,
message:t,"~run"(e,t){if(e.typed&&!this.requirement.test(e.value))_addIssue(this,"format",e,t);return e}}}function safeInteger(e){return{kind:"validation",
type:"safe_integer",reference:safeInteger,async:false,expects:null,requirement:Number.isSafeInteger,message:e,"~run"(e,t){
if(e.typed&&!this.requirement(e.value))_addIssue(this,"safe integer",e,t);return e}}}function transform(e){return{kind:"transformation",type:"transform",
reference:transform,async:false,operation:e,"~run"(e){e.value=this.operation(e.value);return e}}}function getFallback(e,t,n){
return typeof e.fallback==="function"?e.fallback(t,n):e.fallback}function getDefault(e,t,n){return typeof e.default==="function"?e.default(t,n):e.default}
function array(e,t){return _standardSchema({kind:"schema",type:"array",reference:array,expects:"Array",async:false,item:e,message:t,"~run"(e,t){const n=e.value
;if(Array.isArray(n)){e.typed=true;e.value=[];for(let a=0;a<n.length;a++){const s=n[a];const r=this.item["~run"]({value:s},t);if(r.issues){const i={
type:"array",origin:"value",input:n,key:a,value:s};for(const t of r.issues){if(t.path)t.path.unshift(i);else t.path=[i];e.issues?.push(t)}
if(!e.issues)e.issues=r.issues;if(t.abortEarly){e.typed=false;break}}if(!r.typed)e.typed=false;e.value.push(r.value)}}else _addIssue(this,"type",e,t);return e}
})}function exactOptional(e,t){return _standardSchema({kind:"schema",type:"exact_optional",reference:exactOptional,expects:e.expects,async:false,wrapped:e,
default:t,"~run"(e,t){return this.wrapped["~run"](e,t)}})}function number(e){return _standardSchema({kind:"schema",type:"number",reference:number,
expects:"number",async:false,message:e,"~run"(e,t){if(typeof e.value==="number"&&!isNaN(e.value))e.typed=true;else _addIssue(this,"type",e,t);return e}})}
function object(e,t){return _standardSchema({kind:"schema",type:"object",reference:object,expects:"Object",async:false,entries:e,message:t,"~run"(e,t){
const n=e.value;if(n&&typeof n==="object"){e.typed=true;e.value={};for(const a in this.entries){const s=this.entries[a]
;if(a in n||(s.type==="exact_optional"||s.type==="optional"||s.type==="nullish")&&s.default!==void 0){const r=a in n?n[a]:getDefault(s);const i=s["~run"]({
value:r},t);if(i.issues){const s={type:"object",origin:"value",input:n,key:a,value:r};for(const t of i.issues){if(t.path)t.path.unshift(s);else t.path=[s]
;e.issues?.push(t)}if(!e.issues)e.issues=i.issues;if(t.abortEarly){e.typed=false;break}}if(!i.typed)e.typed=false;e.value[a]=i.value
}else if(s.fallback!==void 0)e.value[a]=getFallback(s);else if(s.type!=="exact_optional"&&s.type!=="optional"&&s.type!=="nullish"){_addIssue(this,"key",e,t,{
input:void 0,expected:`"${a}"`,path:[{type:"object",origin:"key",input:n,key:a,value:n[a]}]});if(t.abortEarly)break}}}else _addIssue(this,"type",e,t);return e}
})}function string(e){return _standardSchema({kind:"schema",type:"string",reference:string,expects:"string",async:false,message:e,"~run"(e,t){
if(typeof e.value==="string")e.typed=true;else _addIssue(this,"type",e,t);return e}})}function unknown(){return _standardSchema({kind:"schema",type:"unknown",
reference:unknown,expects:"unknown",async:false,"~run"(e){e.typed=true;return e}})}function pipe(...e){return _standardSchema({...e[0],pipe:e,"~run"(t,n){
for(const a of e)if(a.kind!=="metadata"){if(t.issues&&(a.kind==="schema"||a.kind==="transformation")){t.typed=false;break}
if(!t.issues||!n.abortEarly&&!n.abortPipeEarly)t=a["~run"](t,n)}return t}})}function safeParse(e,t,n){const a=e["~run"]({value:t},getGlobalConfig(n));return{
typed:a.typed,success:!a.issues,output:a.value,issues:a.issues}}}};
