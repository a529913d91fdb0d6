import{createRequire as e}from"module";export const id=487;export const ids=[487];export const modules={26035:e=>{class Node{constructor(e,t){this.type=e
;if(t)this.range=t}}class Pair extends Node{constructor(e,t,n){super("PAIR",n);this.key=e;this.value=t}separator(e){
if(Array.isArray(this.range)&&this.range.length>=3){const[t,n,s]=this.range;return e.slice(n,s)}return null}}class Comment extends Node{constructor(e,t){
super("COMMENT",t);this.comment=e}}class EmptyLine extends Node{constructor(e){super("EMPTY_LINE",e)}}e.exports={Node:Node,Pair:Pair,Comment:Comment,
EmptyLine:EmptyLine}},82483:(e,t,n)=>{const{Node:s,Pair:r,Comment:i,EmptyLine:o}=n(26035);const{parse:a,parseLines:l}=n(67564);const{stringify:c}=n(70178)
;e.exports={Node:s,Pair:r,Comment:i,EmptyLine:o,parse:a,parseLines:l,stringify:c}},67564:(e,t,n)=>{const{Pair:s,Comment:r,EmptyLine:i}=n(26035)
;const atComment=(e,t)=>{const n=e[t];return n==="#"||n==="!"};const atLineEnd=(e,t)=>{const n=e[t];return!n||n==="\r"||n==="\n"};const endOfIndent=(e,t)=>{
let n=e[t];while(n==="\t"||n==="\f"||n===" "){t+=1;n=e[t]}return t};const endOfComment=(e,t)=>{let n=e[t];while(n&&n!=="\r"&&n!=="\n"){t+=1;n=e[t]}return t}
;const endOfKey=(e,t)=>{let n=e[t];while(n&&n!=="\r"&&n!=="\n"&&n!=="\t"&&n!=="\f"&&n!==" "&&n!==":"&&n!=="="){
if(n==="\\")if(e[t+1]==="\n")t=endOfIndent(e,t+2);else t+=2;else t+=1;n=e[t]}return t};const endOfSeparator=(e,t)=>{let n=e[t];let s=false
;e:while(n==="\t"||n==="\f"||n===" "||n==="="||n===":"||n==="\\"){switch(n){case"\\":if(e[t+1]!=="\n")break e;t=endOfIndent(e,t+2);break;case"=":case":":
if(s)break e;s=true;default:t+=1}n=e[t]}return t};const endOfValue=(e,t)=>{let n=e[t];while(n&&n!=="\r"&&n!=="\n"){t+=n==="\\"?2:1;n=e[t]
;if(n==="\n"&&e[t-1]==="\r"){t+=1;n=e[t]}}return t};const unescape=e=>e.replace(/\\(u[0-9a-fA-F]{4}|\r?\n[ \t\f]*|.)?/g,(e,t)=>{switch(t&&t[0]){case"f":
return"\f";case"n":return"\n";case"r":return"\r";case"t":return"\t";case"u":{const e=parseInt(t.substr(1),16);return isNaN(e)?t:String.fromCharCode(e)}case"\r":
case"\n":case void 0:return"";default:return t}});function parseLines(e,t){const n=[];for(let o=0;o<e.length;++o){if(e[o]==="\n"&&e[o-1]==="\r")o+=1
;if(!e[o])break;const a=endOfIndent(e,o);if(atLineEnd(e,a)){n.push(t?new i([o,a]):"");o=a;continue}if(atComment(e,a)){const s=endOfComment(e,a)
;const i=e.slice(a,s);n.push(t?new r(i,[a,s]):i);o=s;continue}const l=endOfKey(e,a);const c=unescape(e.slice(a,l));const f=endOfSeparator(e,l)
;if(atLineEnd(e,f)){n.push(t?new s(c,"",[a,l,f,f]):[c,""]);o=f;continue}const u=endOfValue(e,f);const h=unescape(e.slice(f,u))
;n.push(t?new s(c,h,[a,l,f,u]):[c,h]);o=u}return n}function addPair(e,t,n,s){if(!s){e[t]=n;return}const r=t.split(s);let i=e;while(r.length>=2){
const e=r.shift();if(e==="__proto__")return;if(!i[e])i[e]={};else if(typeof i[e]!=="object")i[e]={"":i[e]};i=i[e]}const o=r[0]
;if(typeof i[o]==="object")i[o][""]=n;else i[o]=n}function parse(e,t){const n=t?typeof t==="string"?t:".":null;const r=Array.isArray(e)?e:parseLines(e,false)
;const i={};for(const e of r)if(e instanceof s)addPair(i,e.key,e.value,n);else if(Array.isArray(e))addPair(i,e[0],e[1],n);return i}e.exports={parse:parse,
parseLines:parseLines}},70178:(e,t,n)=>{const{Pair:s,Comment:r,EmptyLine:i}=n(26035)
;const escapeNonPrintable=(e,t)=>String(e).replace(t!==false?/[^\t\n\f\r -~\xa1-\xff]/g:/[\0-\b\v\x0e-\x1f]/g,e=>"\\u"+e.charCodeAt(0).toString(16).padStart(4,"0"))
;const escape=e=>String(e).replace(/\\/g,"\\\\").replace(/\f/g,"\\f").replace(/\n/g,"\\n").replace(/\r/g,"\\r").replace(/\t/g,"\\t")
;const escapeKey=e=>escape(e).replace(/^[#!]|[ =:]/g,"\\$&");const escapeValue=e=>escape(e).replace(/^ /,"\\ ")
;const prefixComment=(e,t)=>e.replace(/^\s*([#!][ \t\f]*)?/g,t);function fold({indent:e,latin1:t,lineWidth:n,newline:s,foldChars:r},i,o){
const a=escapeNonPrintable(i,t);const l=escapeNonPrintable(o,t);let c=a+l;if(!n||n<0||c.length<=n)return c;let f=0;let u;let h=0;if(i&&a.length<n){c=a+s+e+l
;f=a.length+s.length;h=f+e.length}for(let t=c[h];t;t=c[++h]){let i=h-f>=n?u||h:void 0;if(!i)switch(t){case"\r":if(c[h+1]==="\n")h+=1;case"\n":i=h+1;break
;case"\\":h+=1;switch(c[h]){case"r":if(c[h+1]==="\\"&&c[h+2]==="n")h+=2;case"n":i=h+1;break;case" ":case"=":case":":if(r.includes(c[h]))u=h+1;break;case"f":
if(r.includes("\f"))u=h+1;break;case"t":if(r.includes("\t"))u=h+1;break}break;default:if(r.includes(t))u=h+1}if(i){let t=i;let n=c[t-1]
;while(n==="\n"||n==="\r"){t-=1;n=c[t-1]}const r=c[i];const o=r==="\t"||r==="\f"||r===" ";c=c.slice(0,t)+s+e+(o?"\\":"")+c.slice(i);f=t+s.length;u=void 0
;h=f+e.length-1}}return c}const toLines=(e,t,n,s="")=>Object.keys(e).reduce((r,i)=>{const o=e[i]
;if(o&&typeof o==="object")return r.concat(toLines(o,t,n,s+i+t));else{const e=i===n?s.slice(0,-t.length):s+i;r.push([e,o]);return r}},[])
;function stringify(e,{commentPrefix:t="# ",defaultKey:n="",indent:o="    ",keySep:a=" = ",latin1:l=true,lineWidth:c=80,newline:f="\n",pathSep:u=".",foldChars:h="\f\t ."}={}){
if(!e)return"";if(!Array.isArray(e))e=toLines(e,u,n);const d={indent:o,latin1:l,lineWidth:c,newline:"\\"+f,foldChars:h};const p={indent:t,latin1:l,lineWidth:c,
newline:f,foldChars:h};return e.map(e=>{switch(true){case!e:case e instanceof i:return"";case Array.isArray(e):
return fold(d,escapeKey(e[0])+a,escapeValue(e[1]));case e instanceof s:return fold(d,escapeKey(e.key)+a,escapeValue(e.value));case e instanceof r:
return fold(p,"",prefixComment(e.comment,t));default:return fold(p,"",prefixComment(String(e),t))}}).join(f)}e.exports={stringify:stringify}},14807:(t,n,s)=>{
(function(s){if(true&&typeof t.exports==="object"){var r=s(e(import.meta.url),n);if(r!==void 0)t.exports=r
}else if(typeof define==="function"&&define.amd)define(["require","exports","./format","./parser"],s)})(function(){
/*---------------------------------------------------------------------------------------------
     *  Copyright (c) Microsoft Corporation. All rights reserved.
     *  Licensed under the MIT License. See License.txt in the project root for license information.
     *--------------------------------------------------------------------------------------------*/
"use strict";Object.defineProperty(n,"__esModule",{value:true});n.isWS=n.applyEdit=n.setProperty=n.removeProperty=void 0;const e=s(76612);const t=s(95152)
;function removeProperty(e,t,n){return setProperty(e,t,void 0,n)}n.removeProperty=removeProperty;function setProperty(e,n,s,r){const i=n.slice();const o=[]
;const a=(0,t.parseTree)(e,o);let l;let c;while(i.length>0){c=i.pop();l=(0,t.findNodeAtLocation)(a,i);if(l===void 0&&s!==void 0)if(typeof c==="string")s={[c]:s
};else s=[s];else break}if(!l){if(s===void 0)throw new Error("Can not delete in empty document");return withFormatting(e,{offset:a?a.offset:0,
length:a?a.length:0,content:JSON.stringify(s)},r)}else if(l.type==="object"&&typeof c==="string"&&Array.isArray(l.children)){const n=(0,
t.findNodeAtLocation)(l,[c]);if(n!==void 0)if(s===void 0){if(!n.parent)throw new Error("Malformed AST");const t=l.children.indexOf(n.parent);let s
;let i=n.parent.offset+n.parent.length;if(t>0){let e=l.children[t-1];s=e.offset+e.length}else{s=l.offset+1;if(l.children.length>1){let e=l.children[1]
;i=e.offset}}return withFormatting(e,{offset:s,length:i-s,content:""},r)}else return withFormatting(e,{offset:n.offset,length:n.length,content:JSON.stringify(s)
},r);else{if(s===void 0)return[];const t=`${JSON.stringify(c)}: ${JSON.stringify(s)}`
;const n=r.getInsertionIndex?r.getInsertionIndex(l.children.map(e=>e.children[0].value)):l.children.length;let i;if(n>0){let e=l.children[n-1];i={
offset:e.offset+e.length,length:0,content:","+t}}else if(l.children.length===0)i={offset:l.offset+1,length:0,content:t};else i={offset:l.offset+1,length:0,
content:t+","};return withFormatting(e,i,r)}}else if(l.type==="array"&&typeof c==="number"&&Array.isArray(l.children)){const t=c;if(t===-1){
const t=`${JSON.stringify(s)}`;let n;if(l.children.length===0)n={offset:l.offset+1,length:0,content:t};else{const e=l.children[l.children.length-1];n={
offset:e.offset+e.length,length:0,content:","+t}}return withFormatting(e,n,r)}else if(s===void 0&&l.children.length>=0){const t=c;const n=l.children[t];let s
;if(l.children.length===1)s={offset:l.offset+1,length:l.length-2,content:""};else if(l.children.length-1===t){let e=l.children[t-1];let n=e.offset+e.length
;let r=l.offset+l.length;s={offset:n,length:r-2-n,content:""}}else s={offset:n.offset,length:l.children[t+1].offset-n.offset,content:""}
;return withFormatting(e,s,r)}else if(s!==void 0){let t;const n=`${JSON.stringify(s)}`;if(!r.isArrayInsertion&&l.children.length>c){const e=l.children[c];t={
offset:e.offset,length:e.length,content:n}}else if(l.children.length===0||c===0)t={offset:l.offset+1,length:0,content:l.children.length===0?n:n+","};else{
const e=c>l.children.length?l.children.length:c;const s=l.children[e-1];t={offset:s.offset+s.length,length:0,content:","+n}}return withFormatting(e,t,r)
}else throw new Error(`Can not ${s===void 0?"remove":r.isArrayInsertion?"insert":"modify"} Array index ${t} as length is not sufficient`)
}else throw new Error(`Can not add ${typeof c!=="number"?"index":"property"} to parent of type ${l.type}`)}n.setProperty=setProperty
;function withFormatting(t,n,s){if(!s.formattingOptions)return[n];let r=applyEdit(t,n);let i=n.offset;let o=n.offset+n.content.length
;if(n.length===0||n.content.length===0){while(i>0&&!(0,e.isEOL)(r,i-1))i--;while(o<r.length&&!(0,e.isEOL)(r,o))o++}const a=(0,e.format)(r,{offset:i,length:o-i
},{...s.formattingOptions,keepLines:false});for(let e=a.length-1;e>=0;e--){const t=a[e];r=applyEdit(r,t);i=Math.min(i,t.offset);o=Math.max(o,t.offset+t.length)
;o+=t.content.length-t.length}const l=t.length-(r.length-o)-i;return[{offset:i,length:l,content:r.substring(i,o)}]}function applyEdit(e,t){
return e.substring(0,t.offset)+t.content+e.substring(t.offset+t.length)}n.applyEdit=applyEdit;function isWS(e,t){return"\r\n \t".indexOf(e.charAt(t))!==-1}
n.isWS=isWS})},76612:(t,n,s)=>{(function(s){if(true&&typeof t.exports==="object"){var r=s(e(import.meta.url),n);if(r!==void 0)t.exports=r
}else if(typeof define==="function"&&define.amd)define(["require","exports","./scanner","./string-intern"],s)})(function(){
/*---------------------------------------------------------------------------------------------
     *  Copyright (c) Microsoft Corporation. All rights reserved.
     *  Licensed under the MIT License. See License.txt in the project root for license information.
     *--------------------------------------------------------------------------------------------*/
"use strict";Object.defineProperty(n,"__esModule",{value:true});n.isEOL=n.format=void 0;const e=s(78525);const t=s(54579);function format(n,s,r){let i;let o
;let a;let l;let c;if(s){l=s.offset;c=l+s.length;a=l;while(a>0&&!isEOL(n,a-1))a--;let e=c;while(e<n.length&&!isEOL(n,e))e++;o=n.substring(a,e)
;i=computeIndentLevel(o,r)}else{o=n;i=0;a=0;l=0;c=n.length}const f=getEOL(r,n);const u=t.supportedEols.includes(f);let h=0;let d=0;let p
;if(r.insertSpaces)p=t.cachedSpaces[r.tabSize||4]??repeat(t.cachedSpaces[1],r.tabSize||4);else p="\t";const m=p==="\t"?"\t":" ";let g=(0,
e.createScanner)(o,false);let y=false;function newLinesAndIndent(){if(h>1)return repeat(f,h)+repeat(p,i+d);const e=p.length*(i+d)
;if(!u||e>t.cachedBreakLinesWithSpaces[m][f].length)return f+repeat(p,i+d);if(e<=0)return f;return t.cachedBreakLinesWithSpaces[m][f][e]}function scanNext(){
let e=g.scan();h=0;while(e===15||e===14){if(e===14&&r.keepLines)h+=1;else if(e===14)h=1;e=g.scan()}y=e===16||g.getTokenError()!==0;return e}const v=[]
;function addEdit(e,t,r){if(!y&&(!s||t<c&&r>l)&&n.substring(t,r)!==e)v.push({offset:t,length:r-t,content:e})}let b=scanNext()
;if(r.keepLines&&h>0)addEdit(repeat(f,h),0,0);if(b!==17){let e=g.getTokenOffset()+a;let n=p.length*i<20&&r.insertSpaces?t.cachedSpaces[p.length*i]:repeat(p,i)
;addEdit(n,a,e)}while(b!==17){let e=g.getTokenOffset()+g.getTokenLength()+a;let n=scanNext();let s="";let i=false;while(h===0&&(n===12||n===13)){
let r=g.getTokenOffset()+a;addEdit(t.cachedSpaces[1],e,r);e=g.getTokenOffset()+g.getTokenLength()+a;i=n===12;s=i?newLinesAndIndent():"";n=scanNext()}if(n===2){
if(b!==1)d--;if(r.keepLines&&h>0||!r.keepLines&&b!==1)s=newLinesAndIndent();else if(r.keepLines)s=t.cachedSpaces[1]}else if(n===4){if(b!==3)d--
;if(r.keepLines&&h>0||!r.keepLines&&b!==3)s=newLinesAndIndent();else if(r.keepLines)s=t.cachedSpaces[1]}else{switch(b){case 3:case 1:d++
;if(r.keepLines&&h>0||!r.keepLines)s=newLinesAndIndent();else s=t.cachedSpaces[1];break;case 5:
if(r.keepLines&&h>0||!r.keepLines)s=newLinesAndIndent();else s=t.cachedSpaces[1];break;case 12:s=newLinesAndIndent();break;case 13:
if(h>0)s=newLinesAndIndent();else if(!i)s=t.cachedSpaces[1];break;case 6:if(r.keepLines&&h>0)s=newLinesAndIndent();else if(!i)s=t.cachedSpaces[1];break;case 10:
if(r.keepLines&&h>0)s=newLinesAndIndent();else if(n===6&&!i)s="";break;case 7:case 8:case 9:case 11:case 2:case 4:
if(r.keepLines&&h>0)s=newLinesAndIndent();else if((n===12||n===13)&&!i)s=t.cachedSpaces[1];else if(n!==5&&n!==17)y=true;break;case 16:y=true;break}
if(h>0&&(n===12||n===13))s=newLinesAndIndent()}if(n===17)if(r.keepLines&&h>0)s=newLinesAndIndent();else s=r.insertFinalNewline?f:"";const o=g.getTokenOffset()+a
;addEdit(s,e,o);b=n}return v}n.format=format;function repeat(e,t){let n="";for(let s=0;s<t;s++)n+=e;return n}function computeIndentLevel(e,n){let s=0;let r=0
;const i=n.tabSize||4;while(s<e.length){let n=e.charAt(s);if(n===t.cachedSpaces[1])r++;else if(n==="\t")r+=i;else break;s++}return Math.floor(r/i)}
function getEOL(e,t){for(let e=0;e<t.length;e++){const n=t.charAt(e);if(n==="\r"){if(e+1<t.length&&t.charAt(e+1)==="\n")return"\r\n";return"\r"
}else if(n==="\n")return"\n"}return e&&e.eol||"\n"}function isEOL(e,t){return"\r\n".indexOf(e.charAt(t))!==-1}n.isEOL=isEOL})},95152:(t,n,s)=>{(function(s){
if(true&&typeof t.exports==="object"){var r=s(e(import.meta.url),n);if(r!==void 0)t.exports=r
}else if(typeof define==="function"&&define.amd)define(["require","exports","./scanner"],s)})(function(){
/*---------------------------------------------------------------------------------------------
     *  Copyright (c) Microsoft Corporation. All rights reserved.
     *  Licensed under the MIT License. See License.txt in the project root for license information.
     *--------------------------------------------------------------------------------------------*/
"use strict";Object.defineProperty(n,"__esModule",{value:true})
;n.getNodeType=n.stripComments=n.visit=n.findNodeAtOffset=n.contains=n.getNodeValue=n.getNodePath=n.findNodeAtLocation=n.parseTree=n.parse=n.getLocation=void 0
;const e=s(78525);var t;(function(e){e.DEFAULT={allowTrailingComma:false}})(t||(t={}));function getLocation(e,t){const n=[];const s=new Object;let r;const i={
value:{},offset:0,length:0,type:"object",parent:void 0};let o=false;function setPreviousNode(e,t,n,s){i.value=e;i.offset=t;i.length=n;i.type=s
;i.colonOffset=void 0;r=i}try{visit(e,{onObjectBegin:(e,i)=>{if(t<=e)throw s;r=void 0;o=t>e;n.push("")},onObjectProperty:(e,r,i)=>{if(t<r)throw s
;setPreviousNode(e,r,i,"property");n[n.length-1]=e;if(t<=r+i)throw s},onObjectEnd:(e,i)=>{if(t<=e)throw s;r=void 0;n.pop()},onArrayBegin:(e,i)=>{if(t<=e)throw s
;r=void 0;n.push(0)},onArrayEnd:(e,i)=>{if(t<=e)throw s;r=void 0;n.pop()},onLiteralValue:(e,n,r)=>{if(t<n)throw s;setPreviousNode(e,n,r,getNodeType(e))
;if(t<=n+r)throw s},onSeparator:(e,i,a)=>{if(t<=i)throw s;if(e===":"&&r&&r.type==="property"){r.colonOffset=i;o=false;r=void 0}else if(e===","){
const e=n[n.length-1];if(typeof e==="number")n[n.length-1]=e+1;else{o=true;n[n.length-1]=""}r=void 0}}})}catch(e){if(e!==s)throw e}return{path:n,previousNode:r,
isAtPropertyKey:o,matches:e=>{let t=0;for(let s=0;t<e.length&&s<n.length;s++)if(e[t]===n[s]||e[t]==="*")t++;else if(e[t]!=="**")return false;return t===e.length
}}}n.getLocation=getLocation;function parse(e,n=[],s=t.DEFAULT){let r=null;let i=[];const o=[];function onValue(e){
if(Array.isArray(i))i.push(e);else if(r!==null)i[r]=e}const a={onObjectBegin:()=>{const e={};onValue(e);o.push(i);i=e;r=null},onObjectProperty:e=>{r=e},
onObjectEnd:()=>{i=o.pop()},onArrayBegin:()=>{const e=[];onValue(e);o.push(i);i=e;r=null},onArrayEnd:()=>{i=o.pop()},onLiteralValue:onValue,onError:(e,t,s)=>{
n.push({error:e,offset:t,length:s})}};visit(e,a,s);return i[0]}n.parse=parse;function parseTree(e,n=[],s=t.DEFAULT){let r={type:"array",offset:-1,length:-1,
children:[],parent:void 0};function ensurePropertyComplete(e){if(r.type==="property"){r.length=e-r.offset;r=r.parent}}function onValue(e){r.children.push(e)
;return e}const i={onObjectBegin:e=>{r=onValue({type:"object",offset:e,length:-1,parent:r,children:[]})},onObjectProperty:(e,t,n)=>{r=onValue({type:"property",
offset:t,length:-1,parent:r,children:[]});r.children.push({type:"string",value:e,offset:t,length:n,parent:r})},onObjectEnd:(e,t)=>{ensurePropertyComplete(e+t)
;r.length=e+t-r.offset;r=r.parent;ensurePropertyComplete(e+t)},onArrayBegin:(e,t)=>{r=onValue({type:"array",offset:e,length:-1,parent:r,children:[]})},
onArrayEnd:(e,t)=>{r.length=e+t-r.offset;r=r.parent;ensurePropertyComplete(e+t)},onLiteralValue:(e,t,n)=>{onValue({type:getNodeType(e),offset:t,length:n,
parent:r,value:e});ensurePropertyComplete(t+n)},onSeparator:(e,t,n)=>{
if(r.type==="property")if(e===":")r.colonOffset=t;else if(e===",")ensurePropertyComplete(t)},onError:(e,t,s)=>{n.push({error:e,offset:t,length:s})}}
;visit(e,i,s);const o=r.children[0];if(o)delete o.parent;return o}n.parseTree=parseTree;function findNodeAtLocation(e,t){if(!e)return;let n=e
;for(let e of t)if(typeof e==="string"){if(n.type!=="object"||!Array.isArray(n.children))return;let t=false
;for(const s of n.children)if(Array.isArray(s.children)&&s.children[0].value===e&&s.children.length===2){n=s.children[1];t=true;break}if(!t)return}else{
const t=e;if(n.type!=="array"||t<0||!Array.isArray(n.children)||t>=n.children.length)return;n=n.children[t]}return n}n.findNodeAtLocation=findNodeAtLocation
;function getNodePath(e){if(!e.parent||!e.parent.children)return[];const t=getNodePath(e.parent);if(e.parent.type==="property"){
const n=e.parent.children[0].value;t.push(n)}else if(e.parent.type==="array"){const n=e.parent.children.indexOf(e);if(n!==-1)t.push(n)}return t}
n.getNodePath=getNodePath;function getNodeValue(e){switch(e.type){case"array":return e.children.map(getNodeValue);case"object":const t=Object.create(null)
;for(let n of e.children){const e=n.children[1];if(e)t[n.children[0].value]=getNodeValue(e)}return t;case"null":case"string":case"number":case"boolean":
return e.value;default:return}}n.getNodeValue=getNodeValue;function contains(e,t,n=false){return t>=e.offset&&t<e.offset+e.length||n&&t===e.offset+e.length}
n.contains=contains;function findNodeAtOffset(e,t,n=false){if(contains(e,t,n)){const s=e.children
;if(Array.isArray(s))for(let e=0;e<s.length&&s[e].offset<=t;e++){const r=findNodeAtOffset(s[e],t,n);if(r)return r}return e}return}
n.findNodeAtOffset=findNodeAtOffset;function visit(n,s,r=t.DEFAULT){const i=(0,e.createScanner)(n,false);const o=[];let a=0;function toNoArgVisit(e){
return e?()=>a===0&&e(i.getTokenOffset(),i.getTokenLength(),i.getTokenStartLine(),i.getTokenStartCharacter()):()=>true}function toOneArgVisit(e){
return e?t=>a===0&&e(t,i.getTokenOffset(),i.getTokenLength(),i.getTokenStartLine(),i.getTokenStartCharacter()):()=>true}function toOneArgVisitWithPath(e){
return e?t=>a===0&&e(t,i.getTokenOffset(),i.getTokenLength(),i.getTokenStartLine(),i.getTokenStartCharacter(),()=>o.slice()):()=>true}function toBeginVisit(e){
return e?()=>{if(a>0)a++;else{let t=e(i.getTokenOffset(),i.getTokenLength(),i.getTokenStartLine(),i.getTokenStartCharacter(),()=>o.slice());if(t===false)a=1}
}:()=>true}function toEndVisit(e){return e?()=>{if(a>0)a--;if(a===0)e(i.getTokenOffset(),i.getTokenLength(),i.getTokenStartLine(),i.getTokenStartCharacter())
}:()=>true}
const l=toBeginVisit(s.onObjectBegin),c=toOneArgVisitWithPath(s.onObjectProperty),f=toEndVisit(s.onObjectEnd),u=toBeginVisit(s.onArrayBegin),h=toEndVisit(s.onArrayEnd),d=toOneArgVisitWithPath(s.onLiteralValue),p=toOneArgVisit(s.onSeparator),m=toNoArgVisit(s.onComment),g=toOneArgVisit(s.onError)
;const y=r&&r.disallowComments;const v=r&&r.allowTrailingComma;function scanNext(){while(true){const e=i.scan();switch(i.getTokenError()){case 4:handleError(14)
;break;case 5:handleError(15);break;case 3:handleError(13);break;case 1:if(!y)handleError(11);break;case 2:handleError(12);break;case 6:handleError(16);break}
switch(e){case 12:case 13:if(y)handleError(10);else m();break;case 16:handleError(1);break;case 15:case 14:break;default:return e}}}
function handleError(e,t=[],n=[]){g(e);if(t.length+n.length>0){let e=i.getToken();while(e!==17){if(t.indexOf(e)!==-1){scanNext();break
}else if(n.indexOf(e)!==-1)break;e=scanNext()}}}function parseString(e){const t=i.getTokenValue();if(e)d(t);else{c(t);o.push(t)}scanNext();return true}
function parseLiteral(){switch(i.getToken()){case 11:const e=i.getTokenValue();let t=Number(e);if(isNaN(t)){handleError(2);t=0}d(t);break;case 7:d(null);break
;case 8:d(true);break;case 9:d(false);break;default:return false}scanNext();return true}function parseProperty(){if(i.getToken()!==10){handleError(3,[],[2,5])
;return false}parseString(false);if(i.getToken()===6){p(":");scanNext();if(!parseValue())handleError(4,[],[2,5])}else handleError(5,[],[2,5]);o.pop()
;return true}function parseObject(){l();scanNext();let e=false;while(i.getToken()!==2&&i.getToken()!==17){if(i.getToken()===5){if(!e)handleError(4,[],[]);p(",")
;scanNext();if(i.getToken()===2&&v)break}else if(e)handleError(6,[],[]);if(!parseProperty())handleError(4,[],[2,5]);e=true}f()
;if(i.getToken()!==2)handleError(7,[2],[]);else scanNext();return true}function parseArray(){u();scanNext();let e=true;let t=false
;while(i.getToken()!==4&&i.getToken()!==17){if(i.getToken()===5){if(!t)handleError(4,[],[]);p(",");scanNext();if(i.getToken()===4&&v)break
}else if(t)handleError(6,[],[]);if(e){o.push(0);e=false}else o[o.length-1]++;if(!parseValue())handleError(4,[],[4,5]);t=true}h();if(!e)o.pop()
;if(i.getToken()!==4)handleError(8,[4],[]);else scanNext();return true}function parseValue(){switch(i.getToken()){case 3:return parseArray();case 1:
return parseObject();case 10:return parseString(true);default:return parseLiteral()}}scanNext();if(i.getToken()===17){if(r.allowEmptyContent)return true
;handleError(4,[],[]);return false}if(!parseValue()){handleError(4,[],[]);return false}if(i.getToken()!==17)handleError(9,[],[]);return true}n.visit=visit
;function stripComments(t,n){let s,r,i=(0,e.createScanner)(t),o=[],a=0;do{r=i.getPosition();s=i.scan();switch(s){case 12:case 13:case 17:
if(a!==r)o.push(t.substring(a,r));if(n!==void 0)o.push(i.getTokenValue().replace(/[^\r\n]/g,n));a=i.getPosition();break}}while(s!==17);return o.join("")}
n.stripComments=stripComments;function getNodeType(e){switch(typeof e){case"boolean":return"boolean";case"number":return"number";case"string":return"string"
;case"object":if(!e)return"null";else if(Array.isArray(e))return"array";return"object";default:return"null"}}n.getNodeType=getNodeType})},78525:(t,n)=>{
(function(s){if(true&&typeof t.exports==="object"){var r=s(e(import.meta.url),n);if(r!==void 0)t.exports=r
}else if(typeof define==="function"&&define.amd)define(["require","exports"],s)})(function(){
/*---------------------------------------------------------------------------------------------
     *  Copyright (c) Microsoft Corporation. All rights reserved.
     *  Licensed under the MIT License. See License.txt in the project root for license information.
     *--------------------------------------------------------------------------------------------*/
"use strict";Object.defineProperty(n,"__esModule",{value:true});n.createScanner=void 0;function createScanner(e,t=false){const n=e.length
;let s=0,r="",i=0,o=16,a=0,l=0,c=0,f=0,u=0;function scanHexDigits(t,n){let r=0;let i=0;while(r<t||!n){let t=e.charCodeAt(s)
;if(t>=48&&t<=57)i=i*16+t-48;else if(t>=65&&t<=70)i=i*16+t-65+10;else if(t>=97&&t<=102)i=i*16+t-97+10;else break;s++;r++}if(r<t)i=-1;return i}
function setPosition(e){s=e;r="";i=0;o=16;u=0}function scanNumber(){let t=s;if(e.charCodeAt(s)===48)s++;else{s++;while(s<e.length&&isDigit(e.charCodeAt(s)))s++}
if(s<e.length&&e.charCodeAt(s)===46){s++;if(s<e.length&&isDigit(e.charCodeAt(s))){s++;while(s<e.length&&isDigit(e.charCodeAt(s)))s++}else{u=3
;return e.substring(t,s)}}let n=s;if(s<e.length&&(e.charCodeAt(s)===69||e.charCodeAt(s)===101)){s++
;if(s<e.length&&e.charCodeAt(s)===43||e.charCodeAt(s)===45)s++;if(s<e.length&&isDigit(e.charCodeAt(s))){s++;while(s<e.length&&isDigit(e.charCodeAt(s)))s++;n=s
}else u=3}return e.substring(t,n)}function scanString(){let t="",r=s;while(true){if(s>=n){t+=e.substring(r,s);u=2;break}const i=e.charCodeAt(s);if(i===34){
t+=e.substring(r,s);s++;break}if(i===92){t+=e.substring(r,s);s++;if(s>=n){u=2;break}const i=e.charCodeAt(s++);switch(i){case 34:t+='"';break;case 92:t+="\\"
;break;case 47:t+="/";break;case 98:t+="\b";break;case 102:t+="\f";break;case 110:t+="\n";break;case 114:t+="\r";break;case 116:t+="\t";break;case 117:
const e=scanHexDigits(4,true);if(e>=0)t+=String.fromCharCode(e);else u=4;break;default:u=5}r=s;continue}if(i>=0&&i<=31)if(isLineBreak(i)){t+=e.substring(r,s)
;u=2;break}else u=6;s++}return t}function scanNext(){r="";u=0;i=s;l=a;f=c;if(s>=n){i=n;return o=17}let t=e.charCodeAt(s);if(isWhiteSpace(t)){do{s++
;r+=String.fromCharCode(t);t=e.charCodeAt(s)}while(isWhiteSpace(t));return o=15}if(isLineBreak(t)){s++;r+=String.fromCharCode(t)
;if(t===13&&e.charCodeAt(s)===10){s++;r+="\n"}a++;c=s;return o=14}switch(t){case 123:s++;return o=1;case 125:s++;return o=2;case 91:s++;return o=3;case 93:s++
;return o=4;case 58:s++;return o=6;case 44:s++;return o=5;case 34:s++;r=scanString();return o=10;case 47:const l=s-1;if(e.charCodeAt(s+1)===47){s+=2;while(s<n){
if(isLineBreak(e.charCodeAt(s)))break;s++}r=e.substring(l,s);return o=12}if(e.charCodeAt(s+1)===42){s+=2;const t=n-1;let i=false;while(s<t){
const t=e.charCodeAt(s);if(t===42&&e.charCodeAt(s+1)===47){s+=2;i=true;break}s++;if(isLineBreak(t)){if(t===13&&e.charCodeAt(s)===10)s++;a++;c=s}}if(!i){s++;u=1}
r=e.substring(l,s);return o=13}r+=String.fromCharCode(t);s++;return o=16;case 45:r+=String.fromCharCode(t);s++;if(s===n||!isDigit(e.charCodeAt(s)))return o=16
;case 48:case 49:case 50:case 51:case 52:case 53:case 54:case 55:case 56:case 57:r+=scanNumber();return o=11;default:while(s<n&&isUnknownContentCharacter(t)){
s++;t=e.charCodeAt(s)}if(i!==s){r=e.substring(i,s);switch(r){case"true":return o=8;case"false":return o=9;case"null":return o=7}return o=16}
r+=String.fromCharCode(t);s++;return o=16}}function isUnknownContentCharacter(e){if(isWhiteSpace(e)||isLineBreak(e))return false;switch(e){case 125:case 93:
case 123:case 91:case 34:case 58:case 44:case 47:return false}return true}function scanNextNonTrivia(){let e;do{e=scanNext()}while(e>=12&&e<=15);return e}
return{setPosition:setPosition,getPosition:()=>s,scan:t?scanNextNonTrivia:scanNext,getToken:()=>o,getTokenValue:()=>r,getTokenOffset:()=>i,
getTokenLength:()=>s-i,getTokenStartLine:()=>l,getTokenStartCharacter:()=>i-f,getTokenError:()=>u}}n.createScanner=createScanner;function isWhiteSpace(e){
return e===32||e===9}function isLineBreak(e){return e===10||e===13}function isDigit(e){return e>=48&&e<=57}var e;(function(e){e[e["lineFeed"]=10]="lineFeed"
;e[e["carriageReturn"]=13]="carriageReturn";e[e["space"]=32]="space";e[e["_0"]=48]="_0";e[e["_1"]=49]="_1";e[e["_2"]=50]="_2";e[e["_3"]=51]="_3"
;e[e["_4"]=52]="_4";e[e["_5"]=53]="_5";e[e["_6"]=54]="_6";e[e["_7"]=55]="_7";e[e["_8"]=56]="_8";e[e["_9"]=57]="_9";e[e["a"]=97]="a";e[e["b"]=98]="b"
;e[e["c"]=99]="c";e[e["d"]=100]="d";e[e["e"]=101]="e";e[e["f"]=102]="f";e[e["g"]=103]="g";e[e["h"]=104]="h";e[e["i"]=105]="i";e[e["j"]=106]="j"
;e[e["k"]=107]="k";e[e["l"]=108]="l";e[e["m"]=109]="m";e[e["n"]=110]="n";e[e["o"]=111]="o";e[e["p"]=112]="p";e[e["q"]=113]="q";e[e["r"]=114]="r"
;e[e["s"]=115]="s";e[e["t"]=116]="t";e[e["u"]=117]="u";e[e["v"]=118]="v";e[e["w"]=119]="w";e[e["x"]=120]="x";e[e["y"]=121]="y";e[e["z"]=122]="z"
;e[e["A"]=65]="A";e[e["B"]=66]="B";e[e["C"]=67]="C";e[e["D"]=68]="D";e[e["E"]=69]="E";e[e["F"]=70]="F";e[e["G"]=71]="G";e[e["H"]=72]="H";e[e["I"]=73]="I"
;e[e["J"]=74]="J";e[e["K"]=75]="K";e[e["L"]=76]="L";e[e["M"]=77]="M";e[e["N"]=78]="N";e[e["O"]=79]="O";e[e["P"]=80]="P";e[e["Q"]=81]="Q";e[e["R"]=82]="R"
;e[e["S"]=83]="S";e[e["T"]=84]="T";e[e["U"]=85]="U";e[e["V"]=86]="V";e[e["W"]=87]="W";e[e["X"]=88]="X";e[e["Y"]=89]="Y";e[e["Z"]=90]="Z"
;e[e["asterisk"]=42]="asterisk";e[e["backslash"]=92]="backslash";e[e["closeBrace"]=125]="closeBrace";e[e["closeBracket"]=93]="closeBracket"
;e[e["colon"]=58]="colon";e[e["comma"]=44]="comma";e[e["dot"]=46]="dot";e[e["doubleQuote"]=34]="doubleQuote";e[e["minus"]=45]="minus"
;e[e["openBrace"]=123]="openBrace";e[e["openBracket"]=91]="openBracket";e[e["plus"]=43]="plus";e[e["slash"]=47]="slash";e[e["formFeed"]=12]="formFeed"
;e[e["tab"]=9]="tab"})(e||(e={}))})},54579:(t,n)=>{(function(s){if(true&&typeof t.exports==="object"){var r=s(e(import.meta.url),n);if(r!==void 0)t.exports=r
}else if(typeof define==="function"&&define.amd)define(["require","exports"],s)})(function(){"use strict";Object.defineProperty(n,"__esModule",{value:true})
;n.supportedEols=n.cachedBreakLinesWithSpaces=n.cachedSpaces=void 0;n.cachedSpaces=new Array(20).fill(0).map((e,t)=>" ".repeat(t));const e=200
;n.cachedBreakLinesWithSpaces={" ":{"\n":new Array(e).fill(0).map((e,t)=>"\n"+" ".repeat(t)),"\r":new Array(e).fill(0).map((e,t)=>"\r"+" ".repeat(t)),
"\r\n":new Array(e).fill(0).map((e,t)=>"\r\n"+" ".repeat(t))},"\t":{"\n":new Array(e).fill(0).map((e,t)=>"\n"+"\t".repeat(t)),
"\r":new Array(e).fill(0).map((e,t)=>"\r"+"\t".repeat(t)),"\r\n":new Array(e).fill(0).map((e,t)=>"\r\n"+"\t".repeat(t))}};n.supportedEols=["\n","\r","\r\n"]})},
99547:(t,n,s)=>{(function(s){if(true&&typeof t.exports==="object"){var r=s(e(import.meta.url),n);if(r!==void 0)t.exports=r
}else if(typeof define==="function"&&define.amd)define(["require","exports","./impl/format","./impl/edit","./impl/scanner","./impl/parser"],s)})(function(){
/*---------------------------------------------------------------------------------------------
     *  Copyright (c) Microsoft Corporation. All rights reserved.
     *  Licensed under the MIT License. See License.txt in the project root for license information.
     *--------------------------------------------------------------------------------------------*/
"use strict";Object.defineProperty(n,"__esModule",{value:true})
;n.applyEdits=n.modify=n.format=n.printParseErrorCode=n.ParseErrorCode=n.stripComments=n.visit=n.getNodeValue=n.getNodePath=n.findNodeAtOffset=n.findNodeAtLocation=n.parseTree=n.parse=n.getLocation=n.SyntaxKind=n.ScanError=n.createScanner=void 0
;const e=s(76612);const t=s(14807);const r=s(78525);const i=s(95152);n.createScanner=r.createScanner;var o;(function(e){e[e["None"]=0]="None"
;e[e["UnexpectedEndOfComment"]=1]="UnexpectedEndOfComment";e[e["UnexpectedEndOfString"]=2]="UnexpectedEndOfString"
;e[e["UnexpectedEndOfNumber"]=3]="UnexpectedEndOfNumber";e[e["InvalidUnicode"]=4]="InvalidUnicode";e[e["InvalidEscapeCharacter"]=5]="InvalidEscapeCharacter"
;e[e["InvalidCharacter"]=6]="InvalidCharacter"})(o||(n.ScanError=o={}));var a;(function(e){e[e["OpenBraceToken"]=1]="OpenBraceToken"
;e[e["CloseBraceToken"]=2]="CloseBraceToken";e[e["OpenBracketToken"]=3]="OpenBracketToken";e[e["CloseBracketToken"]=4]="CloseBracketToken"
;e[e["CommaToken"]=5]="CommaToken";e[e["ColonToken"]=6]="ColonToken";e[e["NullKeyword"]=7]="NullKeyword";e[e["TrueKeyword"]=8]="TrueKeyword"
;e[e["FalseKeyword"]=9]="FalseKeyword";e[e["StringLiteral"]=10]="StringLiteral";e[e["NumericLiteral"]=11]="NumericLiteral"
;e[e["LineCommentTrivia"]=12]="LineCommentTrivia";e[e["BlockCommentTrivia"]=13]="BlockCommentTrivia";e[e["LineBreakTrivia"]=14]="LineBreakTrivia"
;e[e["Trivia"]=15]="Trivia";e[e["Unknown"]=16]="Unknown";e[e["EOF"]=17]="EOF"})(a||(n.SyntaxKind=a={}));n.getLocation=i.getLocation;n.parse=i.parse
;n.parseTree=i.parseTree;n.findNodeAtLocation=i.findNodeAtLocation;n.findNodeAtOffset=i.findNodeAtOffset;n.getNodePath=i.getNodePath
;n.getNodeValue=i.getNodeValue;n.visit=i.visit;n.stripComments=i.stripComments;var l;(function(e){e[e["InvalidSymbol"]=1]="InvalidSymbol"
;e[e["InvalidNumberFormat"]=2]="InvalidNumberFormat";e[e["PropertyNameExpected"]=3]="PropertyNameExpected";e[e["ValueExpected"]=4]="ValueExpected"
;e[e["ColonExpected"]=5]="ColonExpected";e[e["CommaExpected"]=6]="CommaExpected";e[e["CloseBraceExpected"]=7]="CloseBraceExpected"
;e[e["CloseBracketExpected"]=8]="CloseBracketExpected";e[e["EndOfFileExpected"]=9]="EndOfFileExpected";e[e["InvalidCommentToken"]=10]="InvalidCommentToken"
;e[e["UnexpectedEndOfComment"]=11]="UnexpectedEndOfComment";e[e["UnexpectedEndOfString"]=12]="UnexpectedEndOfString"
;e[e["UnexpectedEndOfNumber"]=13]="UnexpectedEndOfNumber";e[e["InvalidUnicode"]=14]="InvalidUnicode";e[e["InvalidEscapeCharacter"]=15]="InvalidEscapeCharacter"
;e[e["InvalidCharacter"]=16]="InvalidCharacter"})(l||(n.ParseErrorCode=l={}));function printParseErrorCode(e){switch(e){case 1:return"InvalidSymbol";case 2:
return"InvalidNumberFormat";case 3:return"PropertyNameExpected";case 4:return"ValueExpected";case 5:return"ColonExpected";case 6:return"CommaExpected";case 7:
return"CloseBraceExpected";case 8:return"CloseBracketExpected";case 9:return"EndOfFileExpected";case 10:return"InvalidCommentToken";case 11:
return"UnexpectedEndOfComment";case 12:return"UnexpectedEndOfString";case 13:return"UnexpectedEndOfNumber";case 14:return"InvalidUnicode";case 15:
return"InvalidEscapeCharacter";case 16:return"InvalidCharacter"}return"<unknown ParseErrorCode>"}n.printParseErrorCode=printParseErrorCode
;function format(t,n,s){return e.format(t,n,s)}n.format=format;function modify(e,n,s,r){return t.setProperty(e,n,s,r)}n.modify=modify;function applyEdits(e,n){
let s=n.slice(0).sort((e,t)=>{const n=e.offset-t.offset;if(n===0)return e.length-t.length;return n});let r=e.length;for(let n=s.length-1;n>=0;n--){let i=s[n]
;if(i.offset+i.length<=r)e=t.applyEdit(e,i);else throw new Error("Overlapping edit");r=i.offset}return e}n.applyEdits=applyEdits})},57349:(e,t,n)=>{
var s=n(41127);var r=n(63301);var i=n(84454);var o=n(92223);var a=n(87103);var l=n(90334);var c=n(13142);function resolveCollection(e,t,n,s,r,i){
const o=n.type==="block-map"?a.resolveBlockMap(e,t,n,s,i):n.type==="block-seq"?l.resolveBlockSeq(e,t,n,s,i):c.resolveFlowCollection(e,t,n,s,i)
;const f=o.constructor;if(r==="!"||r===f.tagName){o.tag=f.tagName;return o}if(r)o.tag=r;return o}function composeCollection(e,t,n,a,l){const c=a.tag
;const f=!c?null:t.directives.tagName(c.source,e=>l(c,"TAG_RESOLVE_FAILED",e));if(n.type==="block-seq"){const{anchor:e,newlineAfterProp:t}=a
;const n=e&&c?e.offset>c.offset?e:c:e??c;if(n&&(!t||t.offset<n.offset)){const e="Missing newline after block sequence props";l(n,"MISSING_CHAR",e)}}
const u=n.type==="block-map"?"map":n.type==="block-seq"?"seq":n.start.source==="{"?"map":"seq"
;if(!c||!f||f==="!"||f===i.YAMLMap.tagName&&u==="map"||f===o.YAMLSeq.tagName&&u==="seq")return resolveCollection(e,t,n,l,f)
;let h=t.schema.tags.find(e=>e.tag===f&&e.collection===u);if(!h){const s=t.schema.knownTags[f];if(s?.collection===u){t.schema.tags.push(Object.assign({},s,{
default:false}));h=s}else{
if(s)l(c,"BAD_COLLECTION_TYPE",`${s.tag} used for ${u} collection, but expects ${s.collection??"scalar"}`,true);else l(c,"TAG_RESOLVE_FAILED",`Unresolved tag: ${f}`,true)
;return resolveCollection(e,t,n,l,f)}}const d=resolveCollection(e,t,n,l,f,h);const p=h.resolve?.(d,e=>l(c,"TAG_RESOLVE_FAILED",e),t.options)??d
;const m=s.isNode(p)?p:new r.Scalar(p);m.range=d.range;m.tag=f;if(h?.format)m.format=h.format;return m}t.composeCollection=composeCollection},23683:(e,t,n)=>{
var s=n(3021);var r=n(45937);var i=n(17788);var o=n(34631);function composeDoc(e,t,{offset:n,start:a,value:l,end:c},f){const u=Object.assign({_directives:t},e)
;const h=new s.Document(void 0,u);const d={atKey:false,atRoot:true,directives:h.directives,options:h.options,schema:h.schema};const p=o.resolveProps(a,{
indicator:"doc-start",next:l??c?.[0],offset:n,onError:f,parentIndent:0,startOnNewline:true});if(p.found){h.directives.docStart=true
;if(l&&(l.type==="block-map"||l.type==="block-seq")&&!p.hasNewline)f(p.end,"MISSING_CHAR","Block collection cannot start on same line with directives-end marker")
}h.contents=l?r.composeNode(d,l,p,f):r.composeEmptyNode(d,p.end,a,null,p,f);const m=h.contents.range[2];const g=i.resolveEnd(c,m,false,f)
;if(g.comment)h.comment=g.comment;h.range=[n,m,g.offset];return h}t.composeDoc=composeDoc},45937:(e,t,n)=>{var s=n(4065);var r=n(41127);var i=n(57349)
;var o=n(5413);var a=n(17788);var l=n(22599);const c={composeNode:composeNode,composeEmptyNode:composeEmptyNode};function composeNode(e,t,n,s){const a=e.atKey
;const{spaceBefore:l,comment:f,anchor:u,tag:h}=n;let d;let p=true;switch(t.type){case"alias":d=composeAlias(e,t,s)
;if(u||h)s(t,"ALIAS_PROPS","An alias node must not specify any properties");break;case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":
case"block-scalar":d=o.composeScalar(e,t,h,s);if(u)d.anchor=u.source.substring(1);break;case"block-map":case"block-seq":case"flow-collection":try{
d=i.composeCollection(c,e,t,n,s);if(u)d.anchor=u.source.substring(1)}catch(e){const n=e instanceof Error?e.message:String(e);s(t,"RESOURCE_EXHAUSTION",n)}break
;default:{const e=t.type==="error"?t.message:`Unsupported token (type: ${t.type})`;s(t,"UNEXPECTED_TOKEN",e);p=false}}
d??(d=composeEmptyNode(e,t.offset,void 0,null,n,s));if(u&&d.anchor==="")s(u,"BAD_ALIAS","Anchor cannot be an empty string")
;if(a&&e.options.stringKeys&&(!r.isScalar(d)||typeof d.value!=="string"||d.tag&&d.tag!=="tag:yaml.org,2002:str")){
const e="With stringKeys, all keys must be strings";s(h??t,"NON_STRING_KEY",e)}if(l)d.spaceBefore=true
;if(f)if(t.type==="scalar"&&t.source==="")d.comment=f;else d.commentBefore=f;if(e.options.keepSourceTokens&&p)d.srcToken=t;return d}
function composeEmptyNode(e,t,n,s,{spaceBefore:r,comment:i,anchor:a,tag:c,end:f},u){const h={type:"scalar",offset:l.emptyScalarPosition(t,n,s),indent:-1,
source:""};const d=o.composeScalar(e,h,c,u);if(a){d.anchor=a.source.substring(1);if(d.anchor==="")u(a,"BAD_ALIAS","Anchor cannot be an empty string")}
if(r)d.spaceBefore=true;if(i){d.comment=i;d.range[2]=f}return d}function composeAlias({options:e},{offset:t,source:n,end:r},i){
const o=new s.Alias(n.substring(1));if(o.source==="")i(t,"BAD_ALIAS","Alias cannot be an empty string")
;if(o.source.endsWith(":"))i(t+n.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",true);const l=t+n.length;const c=a.resolveEnd(r,l,e.strict,i)
;o.range=[t,l,c.offset];if(c.comment)o.comment=c.comment;return o}t.composeEmptyNode=composeEmptyNode;t.composeNode=composeNode},5413:(e,t,n)=>{var s=n(41127)
;var r=n(63301);var i=n(48913);var o=n(76842);function composeScalar(e,t,n,a){
const{value:l,type:c,comment:f,range:u}=t.type==="block-scalar"?i.resolveBlockScalar(e,t,a):o.resolveFlowScalar(t,e.options.strict,a)
;const h=n?e.directives.tagName(n.source,e=>a(n,"TAG_RESOLVE_FAILED",e)):null;let d
;if(e.options.stringKeys&&e.atKey)d=e.schema[s.SCALAR];else if(h)d=findScalarTagByName(e.schema,l,h,n,a);else if(t.type==="scalar")d=findScalarTagByTest(e,l,t,a);else d=e.schema[s.SCALAR]
;let p;try{const i=d.resolve(l,e=>a(n??t,"TAG_RESOLVE_FAILED",e),e.options);p=s.isScalar(i)?i:new r.Scalar(i)}catch(e){
const s=e instanceof Error?e.message:String(e);a(n??t,"TAG_RESOLVE_FAILED",s);p=new r.Scalar(l)}p.range=u;p.source=l;if(c)p.type=c;if(h)p.tag=h
;if(d.format)p.format=d.format;if(f)p.comment=f;return p}function findScalarTagByName(e,t,n,r,i){if(n==="!")return e[s.SCALAR];const o=[]
;for(const t of e.tags)if(!t.collection&&t.tag===n)if(t.default&&t.test)o.push(t);else return t;for(const e of o)if(e.test?.test(t))return e
;const a=e.knownTags[n];if(a&&!a.collection){e.tags.push(Object.assign({},a,{default:false,test:void 0}));return a}
i(r,"TAG_RESOLVE_FAILED",`Unresolved tag: ${n}`,n!=="tag:yaml.org,2002:str");return e[s.SCALAR]}
function findScalarTagByTest({atKey:e,directives:t,schema:n},r,i,o){
const a=n.tags.find(t=>(t.default===true||e&&t.default==="key")&&t.test?.test(r))||n[s.SCALAR];if(n.compat){
const e=n.compat.find(e=>e.default&&e.test?.test(r))??n[s.SCALAR];if(a.tag!==e.tag){const n=t.tagString(a.tag);const s=t.tagString(e.tag)
;const r=`Value may be parsed as either ${n} or ${s}`;o(i,"TAG_RESOLVE_FAILED",r,true)}}return a}t.composeScalar=composeScalar},89984:(e,t,n)=>{var s=n(932)
;var r=n(61342);var i=n(3021);var o=n(91464);var a=n(41127);var l=n(23683);var c=n(17788);function getErrorPos(e){if(typeof e==="number")return[e,e+1]
;if(Array.isArray(e))return e.length===2?e:[e[0],e[1]];const{offset:t,source:n}=e;return[t,t+(typeof n==="string"?n.length:1)]}function parsePrelude(e){let t=""
;let n=false;let s=false;for(let r=0;r<e.length;++r){const i=e[r];switch(i[0]){case"#":t+=(t===""?"":s?"\n\n":"\n")+(i.substring(1)||" ");n=true;s=false;break
;case"%":if(e[r+1]?.[0]!=="#")r+=1;n=false;break;default:if(!n)s=true;n=false}}return{comment:t,afterEmptyLine:s}}class Composer{constructor(e={}){this.doc=null
;this.atDirectives=false;this.prelude=[];this.errors=[];this.warnings=[];this.onError=(e,t,n,s)=>{const r=getErrorPos(e)
;if(s)this.warnings.push(new o.YAMLWarning(r,t,n));else this.errors.push(new o.YAMLParseError(r,t,n))};this.directives=new r.Directives({
version:e.version||"1.2"});this.options=e}decorate(e,t){const{comment:n,afterEmptyLine:s}=parsePrelude(this.prelude);if(n){const r=e.contents
;if(t)e.comment=e.comment?`${e.comment}\n${n}`:n;else if(s||e.directives.docStart||!r)e.commentBefore=n;else if(a.isCollection(r)&&!r.flow&&r.items.length>0){
let e=r.items[0];if(a.isPair(e))e=e.key;const t=e.commentBefore;e.commentBefore=t?`${n}\n${t}`:n}else{const e=r.commentBefore;r.commentBefore=e?`${n}\n${e}`:n}}
if(t){for(let t=0;t<this.errors.length;++t)e.errors.push(this.errors[t]);for(let t=0;t<this.warnings.length;++t)e.warnings.push(this.warnings[t])}else{
e.errors=this.errors;e.warnings=this.warnings}this.prelude=[];this.errors=[];this.warnings=[]}streamInfo(){return{comment:parsePrelude(this.prelude).comment,
directives:this.directives,errors:this.errors,warnings:this.warnings}}*compose(e,t=false,n=-1){for(const t of e)yield*this.next(t);yield*this.end(t,n)}*next(e){
if(s.env.LOG_STREAM)console.dir(e,{depth:null});switch(e.type){case"directive":this.directives.add(e.source,(t,n,s)=>{const r=getErrorPos(e);r[0]+=t
;this.onError(r,"BAD_DIRECTIVE",n,s)});this.prelude.push(e.source);this.atDirectives=true;break;case"document":{
const t=l.composeDoc(this.options,this.directives,e,this.onError)
;if(this.atDirectives&&!t.directives.docStart)this.onError(e,"MISSING_CHAR","Missing directives-end/doc-start indicator line");this.decorate(t,false)
;if(this.doc)yield this.doc;this.doc=t;this.atDirectives=false;break}case"byte-order-mark":case"space":break;case"comment":case"newline":
this.prelude.push(e.source);break;case"error":{const t=e.source?`${e.message}: ${JSON.stringify(e.source)}`:e.message
;const n=new o.YAMLParseError(getErrorPos(e),"UNEXPECTED_TOKEN",t);if(this.atDirectives||!this.doc)this.errors.push(n);else this.doc.errors.push(n);break}
case"doc-end":{if(!this.doc){const t="Unexpected doc-end without preceding document";this.errors.push(new o.YAMLParseError(getErrorPos(e),"UNEXPECTED_TOKEN",t))
;break}this.doc.directives.docEnd=true;const t=c.resolveEnd(e.end,e.offset+e.source.length,this.doc.options.strict,this.onError);this.decorate(this.doc,true)
;if(t.comment){const e=this.doc.comment;this.doc.comment=e?`${e}\n${t.comment}`:t.comment}this.doc.range[2]=t.offset;break}default:
this.errors.push(new o.YAMLParseError(getErrorPos(e),"UNEXPECTED_TOKEN",`Unsupported token ${e.type}`))}}*end(e=false,t=-1){if(this.doc){
this.decorate(this.doc,true);yield this.doc;this.doc=null}else if(e){const e=Object.assign({_directives:this.directives},this.options)
;const n=new i.Document(void 0,e);if(this.atDirectives)this.onError(t,"MISSING_CHAR","Missing directives-end indicator line");n.range=[0,t,t]
;this.decorate(n,false);yield n}}}t.Composer=Composer},87103:(e,t,n)=>{var s=n(57165);var r=n(84454);var i=n(34631);var o=n(9499);var a=n(74051);var l=n(81187)
;const c="All mapping items must start at the same column";function resolveBlockMap({composeNode:e,composeEmptyNode:t},n,f,u,h){const d=h?.nodeClass??r.YAMLMap
;const p=new d(n.schema);if(n.atRoot)n.atRoot=false;let m=f.offset;let g=null;for(const r of f.items){const{start:h,key:d,sep:y,value:v}=r
;const b=i.resolveProps(h,{indicator:"explicit-key-ind",next:d??y?.[0],offset:m,onError:u,parentIndent:f.indent,startOnNewline:true});const k=!b.found;if(k){
if(d)if(d.type==="block-seq")u(m,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key");else if("indent"in d&&d.indent!==f.indent)u(m,"BAD_INDENT",c)
;if(!b.anchor&&!b.tag&&!y){g=b.end;if(b.comment)if(p.comment)p.comment+="\n"+b.comment;else p.comment=b.comment;continue}
if(b.newlineAfterProp||o.containsNewline(d))u(d??h[h.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a single line")
}else if(b.found?.indent!==f.indent)u(m,"BAD_INDENT",c);n.atKey=true;const w=b.end;const S=d?e(n,d,b,u):t(n,w,h,null,b,u)
;if(n.schema.compat)a.flowIndentCheck(f.indent,d,u);n.atKey=false;if(l.mapIncludes(n,p.items,S))u(w,"DUPLICATE_KEY","Map keys must be unique")
;const E=i.resolveProps(y??[],{indicator:"map-value-ind",next:v,offset:S.range[2],onError:u,parentIndent:f.indent,startOnNewline:!d||d.type==="block-scalar"})
;m=E.end;if(E.found){if(k){if(v?.type==="block-map"&&!E.hasNewline)u(m,"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings")
;if(n.options.strict&&b.start<E.found.offset-1024)u(S.range,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit block mapping key")
}const i=v?e(n,v,E,u):t(n,m,y,null,E,u);if(n.schema.compat)a.flowIndentCheck(f.indent,v,u);m=i.range[2];const o=new s.Pair(S,i)
;if(n.options.keepSourceTokens)o.srcToken=r;p.items.push(o)}else{if(k)u(S.range,"MISSING_CHAR","Implicit map keys need to be followed by map values")
;if(E.comment)if(S.comment)S.comment+="\n"+E.comment;else S.comment=E.comment;const e=new s.Pair(S);if(n.options.keepSourceTokens)e.srcToken=r;p.items.push(e)}}
if(g&&g<m)u(g,"IMPOSSIBLE","Map comment with trailing content");p.range=[f.offset,m,g??m];return p}t.resolveBlockMap=resolveBlockMap},48913:(e,t,n)=>{
var s=n(63301);function resolveBlockScalar(e,t,n){const r=t.offset;const i=parseBlockScalarHeader(t,e.options.strict,n);if(!i)return{value:"",type:null,
comment:"",range:[r,r,r]};const o=i.mode===">"?s.Scalar.BLOCK_FOLDED:s.Scalar.BLOCK_LITERAL;const a=t.source?splitLines(t.source):[];let l=a.length
;for(let e=a.length-1;e>=0;--e){const t=a[e][1];if(t===""||t==="\r")l=e;else break}if(l===0){
const e=i.chomp==="+"&&a.length>0?"\n".repeat(Math.max(1,a.length-1)):"";let n=r+i.length;if(t.source)n+=t.source.length;return{value:e,type:o,
comment:i.comment,range:[r,n,n]}}let c=t.indent+i.indent;let f=t.offset+i.length;let u=0;for(let t=0;t<l;++t){const[s,r]=a[t];if(r===""||r==="\r"){
if(i.indent===0&&s.length>c)c=s.length}else{if(s.length<c){
const e="Block scalars with more-indented leading empty lines must use an explicit indentation indicator";n(f+s.length,"MISSING_CHAR",e)}
if(i.indent===0)c=s.length;u=t;if(c===0&&!e.atRoot){const e="Block scalar values in collections must be indented";n(f,"BAD_INDENT",e)}break}
f+=s.length+r.length+1}for(let e=a.length-1;e>=l;--e)if(a[e][0].length>c)l=e+1;let h="";let d="";let p=false;for(let e=0;e<u;++e)h+=a[e][0].slice(c)+"\n"
;for(let e=u;e<l;++e){let[t,r]=a[e];f+=t.length+r.length+1;const l=r[r.length-1]==="\r";if(l)r=r.slice(0,-1);if(r&&t.length<c){
const e=i.indent?"explicit indentation indicator":"first line";const s=`Block scalar lines must not be less indented than their ${e}`
;n(f-r.length-(l?2:1),"BAD_INDENT",s);t=""}if(o===s.Scalar.BLOCK_LITERAL){h+=d+t.slice(c)+r;d="\n"}else if(t.length>c||r[0]==="\t"){
if(d===" ")d="\n";else if(!p&&d==="\n")d="\n\n";h+=d+t.slice(c)+r;d="\n";p=true}else if(r==="")if(d==="\n")h+="\n";else d="\n";else{h+=d+r;d=" ";p=false}}
switch(i.chomp){case"-":break;case"+":for(let e=l;e<a.length;++e)h+="\n"+a[e][0].slice(c);if(h[h.length-1]!=="\n")h+="\n";break;default:h+="\n"}
const m=r+i.length+t.source.length;return{value:h,type:o,comment:i.comment,range:[r,m,m]}}function parseBlockScalarHeader({offset:e,props:t},n,s){
if(t[0].type!=="block-scalar-header"){s(t[0],"IMPOSSIBLE","Block scalar header not found");return null}const{source:r}=t[0];const i=r[0];let o=0;let a=""
;let l=-1;for(let t=1;t<r.length;++t){const n=r[t];if(!a&&(n==="-"||n==="+"))a=n;else{const s=Number(n);if(!o&&s)o=s;else if(l===-1)l=e+t}}
if(l!==-1)s(l,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${r}`);let c=false;let f="";let u=r.length;for(let e=1;e<t.length;++e){
const r=t[e];switch(r.type){case"space":c=true;case"newline":u+=r.source.length;break;case"comment":if(n&&!c){
const e="Comments must be separated from other tokens by white space characters";s(r,"MISSING_CHAR",e)}u+=r.source.length;f=r.source.substring(1);break
;case"error":s(r,"UNEXPECTED_TOKEN",r.message);u+=r.source.length;break;default:{const e=`Unexpected token in block scalar header: ${r.type}`
;s(r,"UNEXPECTED_TOKEN",e);const t=r.source;if(t&&typeof t==="string")u+=t.length}}}return{mode:i,indent:o,chomp:a,comment:f,length:u}}function splitLines(e){
const t=e.split(/\n( *)/);const n=t[0];const s=n.match(/^( *)/);const r=s?.[1]?[s[1],n.slice(s[1].length)]:["",n];const i=[r]
;for(let e=1;e<t.length;e+=2)i.push([t[e],t[e+1]]);return i}t.resolveBlockScalar=resolveBlockScalar},90334:(e,t,n)=>{var s=n(92223);var r=n(34631)
;var i=n(74051);function resolveBlockSeq({composeNode:e,composeEmptyNode:t},n,o,a,l){const c=l?.nodeClass??s.YAMLSeq;const f=new c(n.schema)
;if(n.atRoot)n.atRoot=false;if(n.atKey)n.atKey=false;let u=o.offset;let h=null;for(const{start:s,value:l}of o.items){const c=r.resolveProps(s,{
indicator:"seq-item-ind",next:l,offset:u,onError:a,parentIndent:o.indent,startOnNewline:true})
;if(!c.found)if(c.anchor||c.tag||l)if(l?.type==="block-seq")a(c.end,"BAD_INDENT","All sequence items must start at the same column");else a(u,"MISSING_CHAR","Sequence item without - indicator");else{
h=c.end;if(c.comment)f.comment=c.comment;continue}const d=l?e(n,l,c,a):t(n,c.end,s,null,c,a);if(n.schema.compat)i.flowIndentCheck(o.indent,l,a);u=d.range[2]
;f.items.push(d)}f.range=[o.offset,u,h??u];return f}t.resolveBlockSeq=resolveBlockSeq},17788:(e,t)=>{function resolveEnd(e,t,n,s){let r="";if(e){let i=false
;let o="";for(const a of e){const{source:e,type:l}=a;switch(l){case"space":i=true;break;case"comment":{
if(n&&!i)s(a,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");const t=e.substring(1)||" ";if(!r)r=t;else r+=o+t;o=""
;break}case"newline":if(r)o+=e;i=true;break;default:s(a,"UNEXPECTED_TOKEN",`Unexpected ${l} at node end`)}t+=e.length}}return{comment:r,offset:t}}
t.resolveEnd=resolveEnd},13142:(e,t,n)=>{var s=n(41127);var r=n(57165);var i=n(84454);var o=n(92223);var a=n(17788);var l=n(34631);var c=n(9499);var f=n(81187)
;const u="Block collections are not allowed within flow collections";const isBlock=e=>e&&(e.type==="block-map"||e.type==="block-seq")
;function resolveFlowCollection({composeNode:e,composeEmptyNode:t},n,h,d,p){const m=h.start.source==="{";const g=m?"flow map":"flow sequence"
;const y=p?.nodeClass??(m?i.YAMLMap:o.YAMLSeq);const v=new y(n.schema);v.flow=true;const b=n.atRoot;if(b)n.atRoot=false;if(n.atKey)n.atKey=false
;let k=h.offset+h.start.source.length;for(let o=0;o<h.items.length;++o){const a=h.items[o];const{start:p,key:y,sep:b,value:w}=a;const S=l.resolveProps(p,{
flow:g,indicator:"explicit-key-ind",next:y??b?.[0],offset:k,onError:d,parentIndent:h.indent,startOnNewline:false});if(!S.found){if(!S.anchor&&!S.tag&&!b&&!w){
if(o===0&&S.comma)d(S.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${g}`);else if(o<h.items.length-1)d(S.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${g}`)
;if(S.comment)if(v.comment)v.comment+="\n"+S.comment;else v.comment=S.comment;k=S.end;continue}
if(!m&&n.options.strict&&c.containsNewline(y))d(y,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line")}if(o===0){
if(S.comma)d(S.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${g}`)}else{if(!S.comma)d(S.start,"MISSING_CHAR",`Missing , between ${g} items`);if(S.comment){let e=""
;e:for(const t of p)switch(t.type){case"comma":case"space":break;case"comment":e=t.source.substring(1);break e;default:break e}if(e){
let t=v.items[v.items.length-1];if(s.isPair(t))t=t.value??t.key;if(t.comment)t.comment+="\n"+e;else t.comment=e;S.comment=S.comment.substring(e.length+1)}}}
if(!m&&!b&&!S.found){const s=w?e(n,w,S,d):t(n,S.end,b,null,S,d);v.items.push(s);k=s.range[2];if(isBlock(w))d(s.range,"BLOCK_IN_FLOW",u)}else{n.atKey=true
;const s=S.end;const o=y?e(n,y,S,d):t(n,s,p,null,S,d);if(isBlock(y))d(o.range,"BLOCK_IN_FLOW",u);n.atKey=false;const c=l.resolveProps(b??[],{flow:g,
indicator:"map-value-ind",next:w,offset:o.range[2],onError:d,parentIndent:h.indent,startOnNewline:false});if(c.found){if(!m&&!S.found&&n.options.strict){
if(b)for(const e of b){if(e===c.found)break;if(e.type==="newline"){
d(e,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line");break}}
if(S.start<c.found.offset-1024)d(c.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")}
}else if(w)if("source"in w&&w.source?.[0]===":")d(w,"MISSING_CHAR",`Missing space after : in ${g}`);else d(c.start,"MISSING_CHAR",`Missing , or : between ${g} items`)
;const E=w?e(n,w,c,d):c.found?t(n,c.end,b,null,c,d):null;if(E){if(isBlock(w))d(E.range,"BLOCK_IN_FLOW",u)
}else if(c.comment)if(o.comment)o.comment+="\n"+c.comment;else o.comment=c.comment;const A=new r.Pair(o,E);if(n.options.keepSourceTokens)A.srcToken=a;if(m){
const e=v;if(f.mapIncludes(n,e.items,o))d(s,"DUPLICATE_KEY","Map keys must be unique");e.items.push(A)}else{const e=new i.YAMLMap(n.schema);e.flow=true
;e.items.push(A);const t=(E??o).range;e.range=[o.range[0],t[1],t[2]];v.items.push(e)}k=E?E.range[2]:c.end}}const w=m?"}":"]";const[S,...E]=h.end;let A=k
;if(S?.source===w)A=S.offset+S.source.length;else{const e=g[0].toUpperCase()+g.substring(1)
;const t=b?`${e} must end with a ${w}`:`${e} in block collection must be sufficiently indented and end with a ${w}`;d(k,b?"MISSING_CHAR":"BAD_INDENT",t)
;if(S&&S.source.length!==1)E.unshift(S)}if(E.length>0){const e=a.resolveEnd(E,A,n.options.strict,d)
;if(e.comment)if(v.comment)v.comment+="\n"+e.comment;else v.comment=e.comment;v.range=[h.offset,A,e.offset]}else v.range=[h.offset,A,A];return v}
t.resolveFlowCollection=resolveFlowCollection},76842:(e,t,n)=>{var s=n(63301);var r=n(17788);function resolveFlowScalar(e,t,n){
const{offset:i,type:o,source:a,end:l}=e;let c;let f;const _onError=(e,t,s)=>n(i+e,t,s);switch(o){case"scalar":c=s.Scalar.PLAIN;f=plainValue(a,_onError);break
;case"single-quoted-scalar":c=s.Scalar.QUOTE_SINGLE;f=singleQuotedValue(a,_onError);break;case"double-quoted-scalar":c=s.Scalar.QUOTE_DOUBLE
;f=doubleQuotedValue(a,_onError);break;default:n(e,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${o}`);return{value:"",type:null,comment:"",
range:[i,i+a.length,i+a.length]}}const u=i+a.length;const h=r.resolveEnd(l,u,t,n);return{value:f,type:c,comment:h.comment,range:[i,u,h.offset]}}
function plainValue(e,t){let n="";switch(e[0]){case"\t":n="a tab character";break;case",":n="flow indicator character ,";break;case"%":
n="directive indicator character %";break;case"|":case">":n=`block scalar indicator ${e[0]}`;break;case"@":case"`":n=`reserved character ${e[0]}`;break}
if(n)t(0,"BAD_SCALAR_START",`Plain value cannot start with ${n}`);return unfoldLines(e)}function singleQuotedValue(e,t){
if(e[e.length-1]!=="'"||e.length===1)t(e.length,"MISSING_CHAR","Missing closing 'quote");return unfoldLines(e.slice(1,-1)).replace(/''/g,"'")}
function unfoldLines(e){const t=/(.*?)\r?\n/sy;let n=t.exec(e);if(!n)return e;let s,r;try{s=new RegExp("(?<![ \t])[ \t]+$")
;r=new RegExp("^[ \t]+|(?<![ \t])[ \t]+$","g")}catch{s=/[ \t]+$/;r=/^[ \t]+|[ \t]+$/g}let i=n[1].replace(s,"");let o=" ";let a=t.lastIndex;while(n=t.exec(e)){
const e=n[1].replace(r,"");if(e==="")if(o==="\n")i+=o;else o="\n";else{i+=o+e;o=" "}a=t.lastIndex}const l=/[ \t]*(.*)/sy;l.lastIndex=a;n=l.exec(e)
;return i+o+(n?.[1]??"")}function doubleQuotedValue(e,t){let n="";for(let s=1;s<e.length-1;++s){const r=e[s];if(r==="\r"&&e[s+1]==="\n")continue;if(r==="\n"){
const{fold:t,offset:r}=foldNewline(e,s);n+=t;s=r}else if(r==="\\"){let r=e[++s];const o=i[r];if(o)n+=o;else if(r==="\n"){r=e[s+1]
;while(r===" "||r==="\t")r=e[++s+1]}else if(r==="\r"&&e[s+1]==="\n"){r=e[++s+1];while(r===" "||r==="\t")r=e[++s+1]}else if(r==="x"||r==="u"||r==="U"){
const i=r==="x"?2:r==="u"?4:8;n+=parseCharCode(e,s+1,i,t);s+=i}else{const r=e.substr(s-1,2);t(s-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${r}`);n+=r}
}else if(r===" "||r==="\t"){const t=s;let i=e[s+1];while(i===" "||i==="\t")i=e[++s+1];if(i!=="\n"&&!(i==="\r"&&e[s+2]==="\n"))n+=s>t?e.slice(t,s+1):r}else n+=r}
if(e[e.length-1]!=='"'||e.length===1)t(e.length,"MISSING_CHAR",'Missing closing "quote');return n}function foldNewline(e,t){let n="";let s=e[t+1]
;while(s===" "||s==="\t"||s==="\n"||s==="\r"){if(s==="\r"&&e[t+2]!=="\n")break;if(s==="\n")n+="\n";t+=1;s=e[t+1]}if(!n)n=" ";return{fold:n,offset:t}}const i={
0:"\0",a:"",b:"\b",e:"",f:"\f",n:"\n",r:"\r",t:"\t",v:"\v",N:"",_:" ",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","\t":"\t"}
;function parseCharCode(e,t,n,s){const r=e.substr(t,n);const i=r.length===n&&/^[0-9a-fA-F]+$/.test(r);const o=i?parseInt(r,16):NaN;try{
return String.fromCodePoint(o)}catch{const r=e.substr(t-2,n+2);s(t-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${r}`);return r}}
t.resolveFlowScalar=resolveFlowScalar},34631:(e,t)=>{function resolveProps(e,{flow:t,indicator:n,next:s,offset:r,onError:i,parentIndent:o,startOnNewline:a}){
let l=false;let c=a;let f=a;let u="";let h="";let d=false;let p=false;let m=null;let g=null;let y=null;let v=null;let b=null;let k=null;let w=null
;for(const r of e){if(p){
if(r.type!=="space"&&r.type!=="newline"&&r.type!=="comma")i(r.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space")
;p=false}if(m){if(c&&r.type!=="comment"&&r.type!=="newline")i(m,"TAB_AS_INDENT","Tabs are not allowed as indentation");m=null}switch(r.type){case"space":
if(!t&&(n!=="doc-start"||s?.type!=="flow-collection")&&r.source.includes("\t"))m=r;f=true;break;case"comment":{
if(!f)i(r,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");const e=r.source.substring(1)||" ";if(!u)u=e;else u+=h+e;h=""
;c=false;break}case"newline":if(c){if(u)u+=r.source;else if(!k||n!=="seq-item-ind")l=true}else h+=r.source;c=true;d=true;if(g||y)v=r;f=true;break;case"anchor":
if(g)i(r,"MULTIPLE_ANCHORS","A node can have at most one anchor")
;if(r.source.endsWith(":"))i(r.offset+r.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",true);g=r;w??(w=r.offset);c=false;f=false;p=true;break
;case"tag":if(y)i(r,"MULTIPLE_TAGS","A node can have at most one tag");y=r;w??(w=r.offset);c=false;f=false;p=true;break;case n:
if(g||y)i(r,"BAD_PROP_ORDER",`Anchors and tags must be after the ${r.source} indicator`)
;if(k)i(r,"UNEXPECTED_TOKEN",`Unexpected ${r.source} in ${t??"collection"}`);k=r;c=n==="seq-item-ind"||n==="explicit-key-ind";f=false;break;case"comma":if(t){
if(b)i(r,"UNEXPECTED_TOKEN",`Unexpected , in ${t}`);b=r;c=false;f=false;break}default:i(r,"UNEXPECTED_TOKEN",`Unexpected ${r.type} token`);c=false;f=false}}
const S=e[e.length-1];const E=S?S.offset+S.source.length:r
;if(p&&s&&s.type!=="space"&&s.type!=="newline"&&s.type!=="comma"&&(s.type!=="scalar"||s.source!==""))i(s.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space")
;if(m&&(c&&m.indent<=o||s?.type==="block-map"||s?.type==="block-seq"))i(m,"TAB_AS_INDENT","Tabs are not allowed as indentation");return{comma:b,found:k,
spaceBefore:l,comment:u,hasNewline:d,anchor:g,tag:y,newlineAfterProp:v,end:E,start:w??E}}t.resolveProps=resolveProps},9499:(e,t)=>{function containsNewline(e){
if(!e)return null;switch(e.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(e.source.includes("\n"))return true
;if(e.end)for(const t of e.end)if(t.type==="newline")return true;return false;case"flow-collection":for(const t of e.items){
for(const e of t.start)if(e.type==="newline")return true;if(t.sep)for(const e of t.sep)if(e.type==="newline")return true
;if(containsNewline(t.key)||containsNewline(t.value))return true}return false;default:return true}}t.containsNewline=containsNewline},22599:(e,t)=>{
function emptyScalarPosition(e,t,n){if(t){n??(n=t.length);for(let s=n-1;s>=0;--s){let n=t[s];switch(n.type){case"space":case"comment":case"newline":
e-=n.source.length;continue}n=t[++s];while(n?.type==="space"){e+=n.source.length;n=t[++s]}break}}return e}t.emptyScalarPosition=emptyScalarPosition},
74051:(e,t,n)=>{var s=n(9499);function flowIndentCheck(e,t,n){if(t?.type==="flow-collection"){const r=t.end[0]
;if(r.indent===e&&(r.source==="]"||r.source==="}")&&s.containsNewline(t)){const e="Flow end indicator should be more indented than parent"
;n(r,"BAD_INDENT",e,true)}}}t.flowIndentCheck=flowIndentCheck},81187:(e,t,n)=>{var s=n(41127);function mapIncludes(e,t,n){const{uniqueKeys:r}=e.options
;if(r===false)return false;const i=typeof r==="function"?r:(e,t)=>e===t||s.isScalar(e)&&s.isScalar(t)&&e.value===t.value;return t.some(e=>i(e.key,n))}
t.mapIncludes=mapIncludes},3021:(e,t,n)=>{var s=n(4065);var r=n(40101);var i=n(41127);var o=n(57165);var a=n(74043);var l=n(45840);var c=n(29210);var f=n(71596)
;var u=n(83661);var h=n(42404);var d=n(61342);class Document{constructor(e,t,n){this.commentBefore=null;this.comment=null;this.errors=[];this.warnings=[]
;Object.defineProperty(this,i.NODE_TYPE,{value:i.DOC});let s=null;if(typeof t==="function"||Array.isArray(t))s=t;else if(n===void 0&&t){n=t;t=void 0}
const r=Object.assign({intAsBigInt:false,keepSourceTokens:false,logLevel:"warn",prettyErrors:true,strict:true,stringKeys:false,uniqueKeys:true,version:"1.2"},n)
;this.options=r;let{version:o}=r;if(n?._directives){this.directives=n._directives.atDocument();if(this.directives.yaml.explicit)o=this.directives.yaml.version
}else this.directives=new d.Directives({version:o});this.setSchema(o,n);this.contents=e===void 0?null:this.createNode(e,s,n)}clone(){
const e=Object.create(Document.prototype,{[i.NODE_TYPE]:{value:i.DOC}});e.commentBefore=this.commentBefore;e.comment=this.comment;e.errors=this.errors.slice()
;e.warnings=this.warnings.slice();e.options=Object.assign({},this.options);if(this.directives)e.directives=this.directives.clone();e.schema=this.schema.clone()
;e.contents=i.isNode(this.contents)?this.contents.clone(e.schema):this.contents;if(this.range)e.range=this.range.slice();return e}add(e){
if(assertCollection(this.contents))this.contents.add(e)}addIn(e,t){if(assertCollection(this.contents))this.contents.addIn(e,t)}createAlias(e,t){if(!e.anchor){
const n=f.anchorNames(this);e.anchor=!t||n.has(t)?f.findNewAnchor(t||"a",n):t}return new s.Alias(e.anchor)}createNode(e,t,n){let s;if(typeof t==="function"){
e=t.call({"":e},"",e);s=t}else if(Array.isArray(t)){const keyToStr=e=>typeof e==="number"||e instanceof String||e instanceof Number
;const e=t.filter(keyToStr).map(String);if(e.length>0)t=t.concat(e);s=t}else if(n===void 0&&t){n=t;t=void 0}
const{aliasDuplicateObjects:r,anchorPrefix:o,flow:a,keepUndefined:l,onTagObj:c,tag:u}=n??{}
;const{onAnchor:d,setAnchors:p,sourceObjects:m}=f.createNodeAnchors(this,o||"a");const g={aliasDuplicateObjects:r??true,keepUndefined:l??false,onAnchor:d,
onTagObj:c,replacer:s,schema:this.schema,sourceObjects:m};const y=h.createNode(e,u,g);if(a&&i.isCollection(y))y.flow=true;p();return y}createPair(e,t,n={}){
const s=this.createNode(e,null,n);const r=this.createNode(t,null,n);return new o.Pair(s,r)}delete(e){
return assertCollection(this.contents)?this.contents.delete(e):false}deleteIn(e){if(r.isEmptyPath(e)){if(this.contents==null)return false;this.contents=null
;return true}return assertCollection(this.contents)?this.contents.deleteIn(e):false}get(e,t){return i.isCollection(this.contents)?this.contents.get(e,t):void 0}
getIn(e,t){if(r.isEmptyPath(e))return!t&&i.isScalar(this.contents)?this.contents.value:this.contents
;return i.isCollection(this.contents)?this.contents.getIn(e,t):void 0}has(e){return i.isCollection(this.contents)?this.contents.has(e):false}hasIn(e){
if(r.isEmptyPath(e))return this.contents!==void 0;return i.isCollection(this.contents)?this.contents.hasIn(e):false}set(e,t){
if(this.contents==null)this.contents=r.collectionFromPath(this.schema,[e],t);else if(assertCollection(this.contents))this.contents.set(e,t)}setIn(e,t){
if(r.isEmptyPath(e))this.contents=t;else if(this.contents==null)this.contents=r.collectionFromPath(this.schema,Array.from(e),t);else if(assertCollection(this.contents))this.contents.setIn(e,t)
}setSchema(e,t={}){if(typeof e==="number")e=String(e);let n;switch(e){case"1.1":
if(this.directives)this.directives.yaml.version="1.1";else this.directives=new d.Directives({version:"1.1"});n={resolveKnownTags:false,schema:"yaml-1.1"};break
;case"1.2":case"next":if(this.directives)this.directives.yaml.version=e;else this.directives=new d.Directives({version:e});n={resolveKnownTags:true,
schema:"core"};break;case null:if(this.directives)delete this.directives;n=null;break;default:{const t=JSON.stringify(e)
;throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${t}`)}}
if(t.schema instanceof Object)this.schema=t.schema;else if(n)this.schema=new l.Schema(Object.assign(n,t));else throw new Error(`With a null YAML version, the { schema: Schema } option is required`)
}toJS({json:e,jsonArg:t,mapAsMap:n,maxAliasCount:s,onAnchor:r,reviver:i}={}){const o={anchors:new Map,doc:this,keep:!e,mapAsMap:n===true,mapKeyWarned:false,
maxAliasCount:typeof s==="number"?s:100};const l=a.toJS(this.contents,t??"",o);if(typeof r==="function")for(const{count:e,res:t}of o.anchors.values())r(t,e)
;return typeof i==="function"?u.applyReviver(i,{"":l},"",l):l}toJSON(e,t){return this.toJS({json:true,jsonArg:e,mapAsMap:false,onAnchor:t})}toString(e={}){
if(this.errors.length>0)throw new Error("Document with errors cannot be stringified");if("indent"in e&&(!Number.isInteger(e.indent)||Number(e.indent)<=0)){
const t=JSON.stringify(e.indent);throw new Error(`"indent" option must be a positive integer, not ${t}`)}return c.stringifyDocument(this,e)}}
function assertCollection(e){if(i.isCollection(e))return true;throw new Error("Expected a YAML collection as document contents")}t.Document=Document},
71596:(e,t,n)=>{var s=n(41127);var r=n(10204);function anchorIsValid(e){if(/[\x00-\x19\s,[\]{}]/.test(e)){const t=JSON.stringify(e)
;const n=`Anchor must not contain whitespace or control characters: ${t}`;throw new Error(n)}return true}function anchorNames(e){const t=new Set;r.visit(e,{
Value(e,n){if(n.anchor)t.add(n.anchor)}});return t}function findNewAnchor(e,t){for(let n=1;true;++n){const s=`${e}${n}`;if(!t.has(s))return s}}
function createNodeAnchors(e,t){const n=[];const r=new Map;let i=null;return{onAnchor:s=>{n.push(s);i??(i=anchorNames(e));const r=findNewAnchor(t,i);i.add(r)
;return r},setAnchors:()=>{for(const e of n){const t=r.get(e)
;if(typeof t==="object"&&t.anchor&&(s.isScalar(t.node)||s.isCollection(t.node)))t.node.anchor=t.anchor;else{
const t=new Error("Failed to resolve repeated object (this should not happen)");t.source=e;throw t}}},sourceObjects:r}}t.anchorIsValid=anchorIsValid
;t.anchorNames=anchorNames;t.createNodeAnchors=createNodeAnchors;t.findNewAnchor=findNewAnchor},83661:(e,t)=>{function applyReviver(e,t,n,s){
if(s&&typeof s==="object")if(Array.isArray(s))for(let t=0,n=s.length;t<n;++t){const n=s[t];const r=applyReviver(e,s,String(t),n)
;if(r===void 0)delete s[t];else if(r!==n)s[t]=r}else if(s instanceof Map)for(const t of Array.from(s.keys())){const n=s.get(t);const r=applyReviver(e,s,t,n)
;if(r===void 0)s.delete(t);else if(r!==n)s.set(t,r)}else if(s instanceof Set)for(const t of Array.from(s)){const n=applyReviver(e,s,t,t)
;if(n===void 0)s.delete(t);else if(n!==t){s.delete(t);s.add(n)}}else for(const[t,n]of Object.entries(s)){const r=applyReviver(e,s,t,n)
;if(r===void 0)delete s[t];else if(r!==n)s[t]=r}return e.call(t,n,s)}t.applyReviver=applyReviver},42404:(e,t,n)=>{var s=n(4065);var r=n(41127);var i=n(63301)
;const o="tag:yaml.org,2002:";function findTagObject(e,t,n){if(t){const e=n.filter(e=>e.tag===t);const s=e.find(e=>!e.format)??e[0]
;if(!s)throw new Error(`Tag ${t} not found`);return s}return n.find(t=>t.identify?.(e)&&!t.format)}function createNode(e,t,n){if(r.isDocument(e))e=e.contents
;if(r.isNode(e))return e;if(r.isPair(e)){const t=n.schema[r.MAP].createNode?.(n.schema,null,n);t.items.push(e);return t}
if(e instanceof String||e instanceof Number||e instanceof Boolean||typeof BigInt!=="undefined"&&e instanceof BigInt)e=e.valueOf()
;const{aliasDuplicateObjects:a,onAnchor:l,onTagObj:c,schema:f,sourceObjects:u}=n;let h;if(a&&e&&typeof e==="object"){h=u.get(e);if(h){h.anchor??(h.anchor=l(e))
;return new s.Alias(h.anchor)}else{h={anchor:null,node:null};u.set(e,h)}}if(t?.startsWith("!!"))t=o+t.slice(2);let d=findTagObject(e,t,f.tags);if(!d){
if(e&&typeof e.toJSON==="function")e=e.toJSON();if(!e||typeof e!=="object"){const t=new i.Scalar(e);if(h)h.node=t;return t}
d=e instanceof Map?f[r.MAP]:Symbol.iterator in Object(e)?f[r.SEQ]:f[r.MAP]}if(c){c(d);delete n.onTagObj}
const p=d?.createNode?d.createNode(n.schema,e,n):typeof d?.nodeClass?.from==="function"?d.nodeClass.from(n.schema,e,n):new i.Scalar(e)
;if(t)p.tag=t;else if(!d.default)p.tag=d.tag;if(h)h.node=p;return p}t.createNode=createNode},61342:(e,t,n)=>{var s=n(41127);var r=n(10204);const i={"!":"%21",
",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"};const escapeTagName=e=>e.replace(/[!,[\]{}]/g,e=>i[e]);class Directives{constructor(e,t){this.docStart=null
;this.docEnd=false;this.yaml=Object.assign({},Directives.defaultYaml,e);this.tags=Object.assign({},Directives.defaultTags,t)}clone(){
const e=new Directives(this.yaml,this.tags);e.docStart=this.docStart;return e}atDocument(){const e=new Directives(this.yaml,this.tags)
;switch(this.yaml.version){case"1.1":this.atNextDocument=true;break;case"1.2":this.atNextDocument=false;this.yaml={explicit:Directives.defaultYaml.explicit,
version:"1.2"};this.tags=Object.assign({},Directives.defaultTags);break}return e}add(e,t){if(this.atNextDocument){this.yaml={
explicit:Directives.defaultYaml.explicit,version:"1.1"};this.tags=Object.assign({},Directives.defaultTags);this.atNextDocument=false}
const n=e.trim().split(/[ \t]+/);const s=n.shift();switch(s){case"%TAG":{if(n.length!==2){t(0,"%TAG directive should contain exactly two parts")
;if(n.length<2)return false}const[e,s]=n;this.tags[e]=s;return true}case"%YAML":{this.yaml.explicit=true;if(n.length!==1){
t(0,"%YAML directive should contain exactly one part");return false}const[e]=n;if(e==="1.1"||e==="1.2"){this.yaml.version=e;return true}else{
const n=/^\d+\.\d+$/.test(e);t(6,`Unsupported YAML version ${e}`,n);return false}}default:t(0,`Unknown directive ${s}`,true);return false}}tagName(e,t){
if(e==="!")return"!";if(e[0]!=="!"){t(`Not a valid tag: ${e}`);return null}if(e[1]==="<"){const n=e.slice(2,-1);if(n==="!"||n==="!!"){
t(`Verbatim tags aren't resolved, so ${e} is invalid.`);return null}if(e[e.length-1]!==">")t("Verbatim tags must end with a >");return n}
const[,n,s]=e.match(/^(.*!)([^!]*)$/s);if(!s)t(`The ${e} tag has no suffix`);const r=this.tags[n];if(r)try{return r+decodeURIComponent(s)}catch(e){t(String(e))
;return null}if(n==="!")return e;t(`Could not resolve tag: ${e}`);return null}tagString(e){
for(const[t,n]of Object.entries(this.tags))if(e.startsWith(n))return t+escapeTagName(e.substring(n.length));return e[0]==="!"?e:`!<${e}>`}toString(e){
const t=this.yaml.explicit?[`%YAML ${this.yaml.version||"1.2"}`]:[];const n=Object.entries(this.tags);let i;if(e&&n.length>0&&s.isNode(e.contents)){const t={}
;r.visit(e.contents,(e,n)=>{if(s.isNode(n)&&n.tag)t[n.tag]=true});i=Object.keys(t)}else i=[];for(const[s,r]of n){if(s==="!!"&&r==="tag:yaml.org,2002:")continue
;if(!e||i.some(e=>e.startsWith(r)))t.push(`%TAG ${s} ${r}`)}return t.join("\n")}}Directives.defaultYaml={explicit:false,version:"1.2"};Directives.defaultTags={
"!!":"tag:yaml.org,2002:"};t.Directives=Directives},91464:(e,t)=>{class YAMLError extends Error{constructor(e,t,n,s){super();this.name=e;this.code=n
;this.message=s;this.pos=t}}class YAMLParseError extends YAMLError{constructor(e,t,n){super("YAMLParseError",e,t,n)}}class YAMLWarning extends YAMLError{
constructor(e,t,n){super("YAMLWarning",e,t,n)}}const prettifyError=(e,t)=>n=>{if(n.pos[0]===-1)return;n.linePos=n.pos.map(e=>t.linePos(e))
;const{line:s,col:r}=n.linePos[0];n.message+=` at line ${s}, column ${r}`;let i=r-1;let o=e.substring(t.lineStarts[s-1],t.lineStarts[s]).replace(/[\n\r]+$/,"")
;if(i>=60&&o.length>80){const e=Math.min(i-39,o.length-79);o="…"+o.substring(e);i-=e-1}if(o.length>80)o=o.substring(0,79)+"…"
;if(s>1&&/^ *$/.test(o.substring(0,i))){let n=e.substring(t.lineStarts[s-2],t.lineStarts[s-1]);if(n.length>80)n=n.substring(0,79)+"…\n";o=n+o}
if(/[^ ]/.test(o)){let e=1;const t=n.linePos[1];if(t?.line===s&&t.col>r)e=Math.max(1,Math.min(t.col-r,80-i));const a=" ".repeat(i)+"^".repeat(e)
;n.message+=`:\n\n${o}\n${a}\n`}};t.YAMLError=YAMLError;t.YAMLParseError=YAMLParseError;t.YAMLWarning=YAMLWarning;t.prettifyError=prettifyError},
38815:(e,t,n)=>{var s=n(89984);var r=n(3021);var i=n(45840);var o=n(91464);var a=n(4065);var l=n(41127);var c=n(57165);var f=n(63301);var u=n(84454)
;var h=n(92223);n(3461);var d=n(40361);var p=n(66628);var m=n(3456);var g=n(84047);var y=n(10204);t.Dk=s.Composer;r.Document;i.Schema;o.YAMLError
;o.YAMLParseError;o.YAMLWarning;a.Alias;t.Vj=l.isAlias;t.P3=l.isCollection;l.isDocument;t.jh=l.isMap;l.isNode;t.tO=l.isPair;t.jn=l.isScalar;l.isSeq;c.Pair
;f.Scalar;u.YAMLMap;h.YAMLSeq;t.JG=d.Lexer;t.HN=p.LineCounter;t.iX=m.Parser;g.parse;g.parseAllDocuments;g.parseDocument;g.stringify;t.YR=y.visit;y.visitAsync},
57249:(e,t,n)=>{var s=n(932);function debug(e,...t){if(e==="debug")console.log(...t)}function warn(e,t){
if(e==="debug"||e==="warn")if(typeof s.emitWarning==="function")s.emitWarning(t);else console.warn(t)}t.debug=debug;t.warn=warn},4065:(e,t,n)=>{var s=n(71596)
;var r=n(10204);var i=n(41127);var o=n(66673);var a=n(74043);class Alias extends o.NodeBase{constructor(e){super(i.ALIAS);this.source=e
;Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(e,t){
if(t?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled");let n;if(t?.aliasResolveCache)n=t.aliasResolveCache;else{n=[];r.visit(e,{
Node:(e,t)=>{if(i.isAlias(t)||i.hasAnchor(t))n.push(t)}});if(t)t.aliasResolveCache=n}let s;for(const e of n){if(e===this)break;if(e.anchor===this.source)s=e}
if(s&&t){const{anchors:e,doc:n,maxAliasCount:r}=t;let i=e.get(s);if(!i){a.toJS(s,null,t);i=e.get(s)}if(i?.res===void 0){
const e="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(e)}if(r>=0){i.count+=1
;if(i.aliasCount===0)i.aliasCount=getAliasCount(n,s,e);if(i.count*i.aliasCount>r){const e="Excessive alias count indicates a resource exhaustion attack"
;throw new ReferenceError(e)}}}return s}toJSON(e,t){if(!t)return{source:this.source};const n=this.resolve(t.doc,t);if(!n){
const e=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(e)}return t.anchors.get(n).res}toString(e,t,n){
const r=`*${this.source}`;if(e){s.anchorIsValid(this.source);if(e.options.verifyAliasOrder&&!e.anchors.has(this.source)){
const e=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(e)}if(e.implicitKey)return`${r} `}return r}}
function getAliasCount(e,t,n){if(i.isAlias(t)){const s=t.resolve(e);const r=n&&s&&n.get(s);return r?r.count*r.aliasCount:0}else if(i.isCollection(t)){let s=0
;for(const r of t.items){const t=getAliasCount(e,r,n);if(t>s)s=t}return s}else if(i.isPair(t)){const s=getAliasCount(e,t.key,n)
;const r=getAliasCount(e,t.value,n);return Math.max(s,r)}return 1}t.Alias=Alias},40101:(e,t,n)=>{var s=n(42404);var r=n(41127);var i=n(66673)
;function collectionFromPath(e,t,n){let r=n;for(let e=t.length-1;e>=0;--e){const n=t[e];if(typeof n==="number"&&Number.isInteger(n)&&n>=0){const e=[];e[n]=r;r=e
}else r=new Map([[n,r]])}return s.createNode(r,void 0,{aliasDuplicateObjects:false,keepUndefined:false,onAnchor:()=>{
throw new Error("This should not happen, please report a bug.")},schema:e,sourceObjects:new Map})}
const isEmptyPath=e=>e==null||typeof e==="object"&&!!e[Symbol.iterator]().next().done;class Collection extends i.NodeBase{constructor(e,t){super(e)
;Object.defineProperty(this,"schema",{value:t,configurable:true,enumerable:false,writable:true})}clone(e){
const t=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));if(e)t.schema=e
;t.items=t.items.map(t=>r.isNode(t)||r.isPair(t)?t.clone(e):t);if(this.range)t.range=this.range.slice();return t}addIn(e,t){if(isEmptyPath(e))this.add(t);else{
const[n,...s]=e;const i=this.get(n,true)
;if(r.isCollection(i))i.addIn(s,t);else if(i===void 0&&this.schema)this.set(n,collectionFromPath(this.schema,s,t));else throw new Error(`Expected YAML collection at ${n}. Remaining path: ${s}`)
}}deleteIn(e){const[t,...n]=e;if(n.length===0)return this.delete(t);const s=this.get(t,true)
;if(r.isCollection(s))return s.deleteIn(n);else throw new Error(`Expected YAML collection at ${t}. Remaining path: ${n}`)}getIn(e,t){const[n,...s]=e
;const i=this.get(n,true);if(s.length===0)return!t&&r.isScalar(i)?i.value:i;else return r.isCollection(i)?i.getIn(s,t):void 0}hasAllNullValues(e){
return this.items.every(t=>{if(!r.isPair(t))return false;const n=t.value;return n==null||e&&r.isScalar(n)&&n.value==null&&!n.commentBefore&&!n.comment&&!n.tag})
}hasIn(e){const[t,...n]=e;if(n.length===0)return this.has(t);const s=this.get(t,true);return r.isCollection(s)?s.hasIn(n):false}setIn(e,t){const[n,...s]=e
;if(s.length===0)this.set(n,t);else{const e=this.get(n,true)
;if(r.isCollection(e))e.setIn(s,t);else if(e===void 0&&this.schema)this.set(n,collectionFromPath(this.schema,s,t));else throw new Error(`Expected YAML collection at ${n}. Remaining path: ${s}`)
}}}t.Collection=Collection;t.collectionFromPath=collectionFromPath;t.isEmptyPath=isEmptyPath},66673:(e,t,n)=>{var s=n(83661);var r=n(41127);var i=n(74043)
;class NodeBase{constructor(e){Object.defineProperty(this,r.NODE_TYPE,{value:e})}clone(){
const e=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));if(this.range)e.range=this.range.slice();return e}
toJS(e,{mapAsMap:t,maxAliasCount:n,onAnchor:o,reviver:a}={}){if(!r.isDocument(e))throw new TypeError("A document argument is required");const l={
anchors:new Map,doc:e,keep:true,mapAsMap:t===true,mapKeyWarned:false,maxAliasCount:typeof n==="number"?n:100};const c=i.toJS(this,"",l)
;if(typeof o==="function")for(const{count:e,res:t}of l.anchors.values())o(t,e);return typeof a==="function"?s.applyReviver(a,{"":c},"",c):c}}t.NodeBase=NodeBase
},57165:(e,t,n)=>{var s=n(42404);var r=n(59748);var i=n(97104);var o=n(41127);function createPair(e,t,n){const r=s.createNode(e,void 0,n)
;const i=s.createNode(t,void 0,n);return new Pair(r,i)}class Pair{constructor(e,t=null){Object.defineProperty(this,o.NODE_TYPE,{value:o.PAIR});this.key=e
;this.value=t}clone(e){let{key:t,value:n}=this;if(o.isNode(t))t=t.clone(e);if(o.isNode(n))n=n.clone(e);return new Pair(t,n)}toJSON(e,t){
const n=t?.mapAsMap?new Map:{};return i.addPairToJSMap(t,n,this)}toString(e,t,n){return e?.doc?r.stringifyPair(this,e,t,n):JSON.stringify(this)}}t.Pair=Pair
;t.createPair=createPair},63301:(e,t,n)=>{var s=n(41127);var r=n(66673);var i=n(74043);const isScalarValue=e=>!e||typeof e!=="function"&&typeof e!=="object"
;class Scalar extends r.NodeBase{constructor(e){super(s.SCALAR);this.value=e}toJSON(e,t){return t?.keep?this.value:i.toJS(this.value,e,t)}toString(){
return String(this.value)}}Scalar.BLOCK_FOLDED="BLOCK_FOLDED";Scalar.BLOCK_LITERAL="BLOCK_LITERAL";Scalar.PLAIN="PLAIN";Scalar.QUOTE_DOUBLE="QUOTE_DOUBLE"
;Scalar.QUOTE_SINGLE="QUOTE_SINGLE";t.Scalar=Scalar;t.isScalarValue=isScalarValue},84454:(e,t,n)=>{var s=n(61212);var r=n(97104);var i=n(40101);var o=n(41127)
;var a=n(57165);var l=n(63301);function findPair(e,t){const n=o.isScalar(t)?t.value:t;for(const s of e)if(o.isPair(s)){if(s.key===t||s.key===n)return s
;if(o.isScalar(s.key)&&s.key.value===n)return s}return}class YAMLMap extends i.Collection{static get tagName(){return"tag:yaml.org,2002:map"}constructor(e){
super(o.MAP,e);this.items=[]}static from(e,t,n){const{keepUndefined:s,replacer:r}=n;const i=new this(e);const add=(e,o)=>{
if(typeof r==="function")o=r.call(t,e,o);else if(Array.isArray(r)&&!r.includes(e))return;if(o!==void 0||s)i.items.push(a.createPair(e,o,n))}
;if(t instanceof Map)for(const[e,n]of t)add(e,n);else if(t&&typeof t==="object")for(const e of Object.keys(t))add(e,t[e])
;if(typeof e.sortMapEntries==="function")i.items.sort(e.sortMapEntries);return i}add(e,t){let n
;if(o.isPair(e))n=e;else if(!e||typeof e!=="object"||!("key"in e))n=new a.Pair(e,e?.value);else n=new a.Pair(e.key,e.value);const s=findPair(this.items,n.key)
;const r=this.schema?.sortMapEntries;if(s){if(!t)throw new Error(`Key ${n.key} already set`)
;if(o.isScalar(s.value)&&l.isScalarValue(n.value))s.value.value=n.value;else s.value=n.value}else if(r){const e=this.items.findIndex(e=>r(n,e)<0)
;if(e===-1)this.items.push(n);else this.items.splice(e,0,n)}else this.items.push(n)}delete(e){const t=findPair(this.items,e);if(!t)return false
;const n=this.items.splice(this.items.indexOf(t),1);return n.length>0}get(e,t){const n=findPair(this.items,e);const s=n?.value
;return(!t&&o.isScalar(s)?s.value:s)??void 0}has(e){return!!findPair(this.items,e)}set(e,t){this.add(new a.Pair(e,t),true)}toJSON(e,t,n){
const s=n?new n:t?.mapAsMap?new Map:{};if(t?.onCreate)t.onCreate(s);for(const e of this.items)r.addPairToJSMap(t,s,e);return s}toString(e,t,n){
if(!e)return JSON.stringify(this);for(const e of this.items)if(!o.isPair(e))throw new Error(`Map items must all be pairs; found ${JSON.stringify(e)} instead`)
;if(!e.allNullValues&&this.hasAllNullValues(false))e=Object.assign({},e,{allNullValues:true});return s.stringifyCollection(this,e,{blockItemPrefix:"",
flowChars:{start:"{",end:"}"},itemIndent:e.indent||"",onChompKeep:n,onComment:t})}}t.YAMLMap=YAMLMap;t.findPair=findPair},92223:(e,t,n)=>{var s=n(42404)
;var r=n(61212);var i=n(40101);var o=n(41127);var a=n(63301);var l=n(74043);class YAMLSeq extends i.Collection{static get tagName(){
return"tag:yaml.org,2002:seq"}constructor(e){super(o.SEQ,e);this.items=[]}add(e){this.items.push(e)}delete(e){const t=asItemIndex(e)
;if(typeof t!=="number")return false;const n=this.items.splice(t,1);return n.length>0}get(e,t){const n=asItemIndex(e);if(typeof n!=="number")return
;const s=this.items[n];return!t&&o.isScalar(s)?s.value:s}has(e){const t=asItemIndex(e);return typeof t==="number"&&t<this.items.length}set(e,t){
const n=asItemIndex(e);if(typeof n!=="number")throw new Error(`Expected a valid index, not ${e}.`);const s=this.items[n]
;if(o.isScalar(s)&&a.isScalarValue(t))s.value=t;else this.items[n]=t}toJSON(e,t){const n=[];if(t?.onCreate)t.onCreate(n);let s=0
;for(const e of this.items)n.push(l.toJS(e,String(s++),t));return n}toString(e,t,n){if(!e)return JSON.stringify(this);return r.stringifyCollection(this,e,{
blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(e.indent||"")+"  ",onChompKeep:n,onComment:t})}static from(e,t,n){const{replacer:r}=n
;const i=new this(e);if(t&&Symbol.iterator in Object(t)){let e=0;for(let o of t){if(typeof r==="function"){const n=t instanceof Set?o:String(e++)
;o=r.call(t,n,o)}i.items.push(s.createNode(o,void 0,n))}}return i}}function asItemIndex(e){let t=o.isScalar(e)?e.value:e;if(t&&typeof t==="string")t=Number(t)
;return typeof t==="number"&&Number.isInteger(t)&&t>=0?t:null}t.YAMLSeq=YAMLSeq},97104:(e,t,n)=>{var s=n(57249);var r=n(90452);var i=n(2148);var o=n(41127)
;var a=n(74043);function addPairToJSMap(e,t,{key:n,value:s}){
if(o.isNode(n)&&n.addToJSMap)n.addToJSMap(e,t,s);else if(r.isMergeKey(e,n))r.addMergeToJSMap(e,t,s);else{const r=a.toJS(n,"",e)
;if(t instanceof Map)t.set(r,a.toJS(s,r,e));else if(t instanceof Set)t.add(r);else{const i=stringifyKey(n,r,e);const o=a.toJS(s,i,e)
;if(i in t)Object.defineProperty(t,i,{value:o,writable:true,enumerable:true,configurable:true});else t[i]=o}}return t}function stringifyKey(e,t,n){
if(t===null)return"";if(typeof t!=="object")return String(t);if(o.isNode(e)&&n?.doc){const t=i.createStringifyContext(n.doc,{});t.anchors=new Set
;for(const e of n.anchors.keys())t.anchors.add(e.anchor);t.inFlow=true;t.inStringifyKey=true;const r=e.toString(t);if(!n.mapKeyWarned){let e=JSON.stringify(r)
;if(e.length>40)e=e.substring(0,36)+'..."'
;s.warn(n.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${e}. Set mapAsMap: true to use object keys.`)
;n.mapKeyWarned=true}return r}return JSON.stringify(t)}t.addPairToJSMap=addPairToJSMap},41127:(e,t)=>{const n=Symbol.for("yaml.alias")
;const s=Symbol.for("yaml.document");const r=Symbol.for("yaml.map");const i=Symbol.for("yaml.pair");const o=Symbol.for("yaml.scalar")
;const a=Symbol.for("yaml.seq");const l=Symbol.for("yaml.node.type");const isAlias=e=>!!e&&typeof e==="object"&&e[l]===n
;const isDocument=e=>!!e&&typeof e==="object"&&e[l]===s;const isMap=e=>!!e&&typeof e==="object"&&e[l]===r;const isPair=e=>!!e&&typeof e==="object"&&e[l]===i
;const isScalar=e=>!!e&&typeof e==="object"&&e[l]===o;const isSeq=e=>!!e&&typeof e==="object"&&e[l]===a;function isCollection(e){
if(e&&typeof e==="object")switch(e[l]){case r:case a:return true}return false}function isNode(e){if(e&&typeof e==="object")switch(e[l]){case n:case r:case o:
case a:return true}return false}const hasAnchor=e=>(isScalar(e)||isCollection(e))&&!!e.anchor;t.ALIAS=n;t.DOC=s;t.MAP=r;t.NODE_TYPE=l;t.PAIR=i;t.SCALAR=o
;t.SEQ=a;t.hasAnchor=hasAnchor;t.isAlias=isAlias;t.isCollection=isCollection;t.isDocument=isDocument;t.isMap=isMap;t.isNode=isNode;t.isPair=isPair
;t.isScalar=isScalar;t.isSeq=isSeq},74043:(e,t,n)=>{var s=n(41127);function toJS(e,t,n){if(Array.isArray(e))return e.map((e,t)=>toJS(e,String(t),n))
;if(e&&typeof e.toJSON==="function"){if(!n||!s.hasAnchor(e))return e.toJSON(t,n);const r={aliasCount:0,count:1,res:void 0};n.anchors.set(e,r);n.onCreate=e=>{
r.res=e;delete n.onCreate};const i=e.toJSON(t,n);if(n.onCreate)n.onCreate(i);return i}if(typeof e==="bigint"&&!n?.keep)return Number(e);return e}t.toJS=toJS},
60110:(e,t,n)=>{var s=n(48913);var r=n(76842);var i=n(91464);var o=n(83069);function resolveAsScalar(e,t=true,n){if(e){const _onError=(e,t,s)=>{
const r=typeof e==="number"?e:Array.isArray(e)?e[0]:e.offset;if(n)n(r,t,s);else throw new i.YAMLParseError([r,r+1],t,s)};switch(e.type){case"scalar":
case"single-quoted-scalar":case"double-quoted-scalar":return r.resolveFlowScalar(e,t,_onError);case"block-scalar":return s.resolveBlockScalar({options:{strict:t
}},e,_onError)}}return null}function createScalarToken(e,t){const{implicitKey:n=false,indent:s,inFlow:r=false,offset:i=-1,type:a="PLAIN"}=t
;const l=o.stringifyString({type:a,value:e},{implicitKey:n,indent:s>0?" ".repeat(s):"",inFlow:r,options:{blockQuote:true,lineWidth:-1}});const c=t.end??[{
type:"newline",offset:-1,indent:s,source:"\n"}];switch(l[0]){case"|":case">":{const e=l.indexOf("\n");const t=l.substring(0,e);const n=l.substring(e+1)+"\n"
;const r=[{type:"block-scalar-header",offset:i,indent:s,source:t}];if(!addEndtoBlockProps(r,c))r.push({type:"newline",offset:-1,indent:s,source:"\n"});return{
type:"block-scalar",offset:i,indent:s,props:r,source:n}}case'"':return{type:"double-quoted-scalar",offset:i,indent:s,source:l,end:c};case"'":return{
type:"single-quoted-scalar",offset:i,indent:s,source:l,end:c};default:return{type:"scalar",offset:i,indent:s,source:l,end:c}}}function setScalarValue(e,t,n={}){
let{afterKey:s=false,implicitKey:r=false,inFlow:i=false,type:a}=n;let l="indent"in e?e.indent:null;if(s&&typeof l==="number")l+=2;if(!a)switch(e.type){
case"single-quoted-scalar":a="QUOTE_SINGLE";break;case"double-quoted-scalar":a="QUOTE_DOUBLE";break;case"block-scalar":{const t=e.props[0]
;if(t.type!=="block-scalar-header")throw new Error("Invalid block scalar header");a=t.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:a="PLAIN"}
const c=o.stringifyString({type:a,value:t},{implicitKey:r||l===null,indent:l!==null&&l>0?" ".repeat(l):"",inFlow:i,options:{blockQuote:true,lineWidth:-1}})
;switch(c[0]){case"|":case">":setBlockScalarValue(e,c);break;case'"':setFlowScalarValue(e,c,"double-quoted-scalar");break;case"'":
setFlowScalarValue(e,c,"single-quoted-scalar");break;default:setFlowScalarValue(e,c,"scalar")}}function setBlockScalarValue(e,t){const n=t.indexOf("\n")
;const s=t.substring(0,n);const r=t.substring(n+1)+"\n";if(e.type==="block-scalar"){const t=e.props[0]
;if(t.type!=="block-scalar-header")throw new Error("Invalid block scalar header");t.source=s;e.source=r}else{const{offset:t}=e;const n="indent"in e?e.indent:-1
;const i=[{type:"block-scalar-header",offset:t,indent:n,source:s}];if(!addEndtoBlockProps(i,"end"in e?e.end:void 0))i.push({type:"newline",offset:-1,indent:n,
source:"\n"});for(const t of Object.keys(e))if(t!=="type"&&t!=="offset")delete e[t];Object.assign(e,{type:"block-scalar",indent:n,props:i,source:r})}}
function addEndtoBlockProps(e,t){if(t)for(const n of t)switch(n.type){case"space":case"comment":e.push(n);break;case"newline":e.push(n);return true}return false
}function setFlowScalarValue(e,t,n){switch(e.type){case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":e.type=n;e.source=t;break
;case"block-scalar":{const s=e.props.slice(1);let r=t.length;if(e.props[0].type==="block-scalar-header")r-=e.props[0].source.length;for(const e of s)e.offset+=r
;delete e.props;Object.assign(e,{type:n,source:t,end:s});break}case"block-map":case"block-seq":{const s=e.offset+t.length;const r={type:"newline",offset:s,
indent:e.indent,source:"\n"};delete e.items;Object.assign(e,{type:n,source:t,end:[r]});break}default:{const s="indent"in e?e.indent:-1
;const r="end"in e&&Array.isArray(e.end)?e.end.filter(e=>e.type==="space"||e.type==="comment"||e.type==="newline"):[]
;for(const t of Object.keys(e))if(t!=="type"&&t!=="offset")delete e[t];Object.assign(e,{type:n,indent:s,source:t,end:r})}}}t.createScalarToken=createScalarToken
;t.resolveAsScalar=resolveAsScalar;t.setScalarValue=setScalarValue},91733:(e,t)=>{const stringify=e=>"type"in e?stringifyToken(e):stringifyItem(e)
;function stringifyToken(e){switch(e.type){case"block-scalar":{let t="";for(const n of e.props)t+=stringifyToken(n);return t+e.source}case"block-map":
case"block-seq":{let t="";for(const n of e.items)t+=stringifyItem(n);return t}case"flow-collection":{let t=e.start.source
;for(const n of e.items)t+=stringifyItem(n);for(const n of e.end)t+=n.source;return t}case"document":{let t=stringifyItem(e)
;if(e.end)for(const n of e.end)t+=n.source;return t}default:{let t=e.source;if("end"in e&&e.end)for(const n of e.end)t+=n.source;return t}}}
function stringifyItem({start:e,key:t,sep:n,value:s}){let r="";for(const t of e)r+=t.source;if(t)r+=stringifyToken(t);if(n)for(const e of n)r+=e.source
;if(s)r+=stringifyToken(s);return r}t.stringify=stringify},97715:(e,t)=>{const n=Symbol("break visit");const s=Symbol("skip children")
;const r=Symbol("remove item");function visit(e,t){if("type"in e&&e.type==="document")e={start:e.start,value:e.value};_visit(Object.freeze([]),e,t)}
visit.BREAK=n;visit.SKIP=s;visit.REMOVE=r;visit.itemAtPath=(e,t)=>{let n=e;for(const[e,s]of t){const t=n?.[e];if(t&&"items"in t)n=t.items[s];else return}
return n};visit.parentCollection=(e,t)=>{const n=visit.itemAtPath(e,t.slice(0,-1));const s=t[t.length-1][0];const r=n?.[s];if(r&&"items"in r)return r
;throw new Error("Parent collection not found")};function _visit(e,t,s){let i=s(t,e);if(typeof i==="symbol")return i;for(const o of["key","value"]){const a=t[o]
;if(a&&"items"in a){for(let t=0;t<a.items.length;++t){const i=_visit(Object.freeze(e.concat([[o,t]])),a.items[t],s)
;if(typeof i==="number")t=i-1;else if(i===n)return n;else if(i===r){a.items.splice(t,1);t-=1}}if(typeof i==="function"&&o==="key")i=i(t,e)}}
return typeof i==="function"?i(t,e):i}t.visit=visit},3461:(e,t,n)=>{var s=n(60110);var r=n(91733);var i=n(97715);const o="\ufeff";const a="";const l=""
;const c="";const isCollection=e=>!!e&&"items"in e
;const isScalar=e=>!!e&&(e.type==="scalar"||e.type==="single-quoted-scalar"||e.type==="double-quoted-scalar"||e.type==="block-scalar");function prettyToken(e){
switch(e){case o:return"<BOM>";case a:return"<DOC>";case l:return"<FLOW_END>";case c:return"<SCALAR>";default:return JSON.stringify(e)}}function tokenType(e){
switch(e){case o:return"byte-order-mark";case a:return"doc-mode";case l:return"flow-error-end";case c:return"scalar";case"---":return"doc-start";case"...":
return"doc-end";case"":case"\n":case"\r\n":return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":
return"flow-map-start";case"}":return"flow-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(e[0]){case" ":
case"\t":return"space";case"#":return"comment";case"%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":
return"single-quoted-scalar";case'"':return"double-quoted-scalar";case"|":case">":return"block-scalar-header"}return null}
t.createScalarToken=s.createScalarToken;t.resolveAsScalar=s.resolveAsScalar;t.setScalarValue=s.setScalarValue;t.stringify=r.stringify;t.visit=i.visit;t.BOM=o
;t.DOCUMENT=a;t.FLOW_END=l;t.SCALAR=c;t.isCollection=isCollection;t.isScalar=isScalar;t.prettyToken=prettyToken;t.tokenType=tokenType},40361:(e,t,n)=>{
var s=n(3461);function isEmpty(e){switch(e){case void 0:case" ":case"\n":case"\r":case"\t":return true;default:return false}}
const r=new Set("0123456789ABCDEFabcdef");const i=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()")
;const o=new Set(",[]{}");const a=new Set(" ,[]{}\n\r\t");const isNotAnchorChar=e=>!e||a.has(e);class Lexer{constructor(){this.atEnd=false
;this.blockScalarIndent=-1;this.blockScalarKeep=false;this.buffer="";this.flowKey=false;this.flowLevel=0;this.indentNext=0;this.indentValue=0
;this.lineEndPos=null;this.next=null;this.pos=0}*lex(e,t=false){if(e){if(typeof e!=="string")throw TypeError("source is not a string")
;this.buffer=this.buffer?this.buffer+e:e;this.lineEndPos=null}this.atEnd=!t;let n=this.next??"stream";while(n&&(t||this.hasChars(1)))n=yield*this.parseNext(n)}
atLineEnd(){let e=this.pos;let t=this.buffer[e];while(t===" "||t==="\t")t=this.buffer[++e];if(!t||t==="#"||t==="\n")return true
;if(t==="\r")return this.buffer[e+1]==="\n";return false}charAt(e){return this.buffer[this.pos+e]}continueScalar(e){let t=this.buffer[e];if(this.indentNext>0){
let n=0;while(t===" ")t=this.buffer[++n+e];if(t==="\r"){const t=this.buffer[n+e+1];if(t==="\n"||!t&&!this.atEnd)return e+n+1}
return t==="\n"||n>=this.indentNext||!t&&!this.atEnd?e+n:-1}if(t==="-"||t==="."){const t=this.buffer.substr(e,3)
;if((t==="---"||t==="...")&&isEmpty(this.buffer[e+3]))return-1}return e}getLine(){let e=this.lineEndPos;if(typeof e!=="number"||e!==-1&&e<this.pos){
e=this.buffer.indexOf("\n",this.pos);this.lineEndPos=e}if(e===-1)return this.atEnd?this.buffer.substring(this.pos):null;if(this.buffer[e-1]==="\r")e-=1
;return this.buffer.substring(this.pos,e)}hasChars(e){return this.pos+e<=this.buffer.length}setNext(e){this.buffer=this.buffer.substring(this.pos);this.pos=0
;this.lineEndPos=null;this.next=e;return null}peek(e){return this.buffer.substr(this.pos,e)}*parseNext(e){switch(e){case"stream":return yield*this.parseStream()
;case"line-start":return yield*this.parseLineStart();case"block-start":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument()
;case"flow":return yield*this.parseFlowCollection();case"quoted-scalar":return yield*this.parseQuotedScalar();case"block-scalar":
return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let e=this.getLine()
;if(e===null)return this.setNext("stream");if(e[0]===s.BOM){yield*this.pushCount(1);e=e.substring(1)}if(e[0]==="%"){let t=e.length;let n=e.indexOf("#")
;while(n!==-1){const s=e[n-1];if(s===" "||s==="\t"){t=n-1;break}else n=e.indexOf("#",n+1)}while(true){const n=e[t-1];if(n===" "||n==="\t")t-=1;else break}
const s=(yield*this.pushCount(t))+(yield*this.pushSpaces(true));yield*this.pushCount(e.length-s);this.pushNewline();return"stream"}if(this.atLineEnd()){
const t=yield*this.pushSpaces(true);yield*this.pushCount(e.length-t);yield*this.pushNewline();return"stream"}yield s.DOCUMENT;return yield*this.parseLineStart()
}*parseLineStart(){const e=this.charAt(0);if(!e&&!this.atEnd)return this.setNext("line-start");if(e==="-"||e==="."){
if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");const e=this.peek(3);if((e==="---"||e==="...")&&isEmpty(this.charAt(3))){
yield*this.pushCount(3);this.indentValue=0;this.indentNext=0;return e==="---"?"doc":"stream"}}this.indentValue=yield*this.pushSpaces(false)
;if(this.indentNext>this.indentValue&&!isEmpty(this.charAt(1)))this.indentNext=this.indentValue;return yield*this.parseBlockStart()}*parseBlockStart(){
const[e,t]=this.peek(2);if(!t&&!this.atEnd)return this.setNext("block-start");if((e==="-"||e==="?"||e===":")&&isEmpty(t)){
const e=(yield*this.pushCount(1))+(yield*this.pushSpaces(true));this.indentNext=this.indentValue+1;this.indentValue+=e;return"block-start"}return"doc"}
*parseDocument(){yield*this.pushSpaces(true);const e=this.getLine();if(e===null)return this.setNext("doc");let t=yield*this.pushIndicators();switch(e[t]){
case"#":yield*this.pushCount(e.length-t);case void 0:yield*this.pushNewline();return yield*this.parseLineStart();case"{":case"[":yield*this.pushCount(1)
;this.flowKey=false;this.flowLevel=1;return"flow";case"}":case"]":yield*this.pushCount(1);return"doc";case"*":yield*this.pushUntil(isNotAnchorChar);return"doc"
;case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":t+=(yield*this.parseBlockScalarHeader());t+=(yield*this.pushSpaces(true))
;yield*this.pushCount(e.length-t);yield*this.pushNewline();return yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}
*parseFlowCollection(){let e,t;let n=-1;do{e=yield*this.pushNewline();if(e>0){t=yield*this.pushSpaces(false);this.indentValue=n=t}else t=0
;t+=(yield*this.pushSpaces(true))}while(e+t>0);const r=this.getLine();if(r===null)return this.setNext("flow")
;if(n!==-1&&n<this.indentNext&&r[0]!=="#"||n===0&&(r.startsWith("---")||r.startsWith("..."))&&isEmpty(r[3])){
const e=n===this.indentNext-1&&this.flowLevel===1&&(r[0]==="]"||r[0]==="}");if(!e){this.flowLevel=0;yield s.FLOW_END;return yield*this.parseLineStart()}}let i=0
;while(r[i]===","){i+=(yield*this.pushCount(1));i+=(yield*this.pushSpaces(true));this.flowKey=false}i+=(yield*this.pushIndicators());switch(r[i]){case void 0:
return"flow";case"#":yield*this.pushCount(r.length-i);return"flow";case"{":case"[":yield*this.pushCount(1);this.flowKey=false;this.flowLevel+=1;return"flow"
;case"}":case"]":yield*this.pushCount(1);this.flowKey=true;this.flowLevel-=1;return this.flowLevel?"flow":"doc";case"*":yield*this.pushUntil(isNotAnchorChar)
;return"flow";case'"':case"'":this.flowKey=true;return yield*this.parseQuotedScalar();case":":{const e=this.charAt(1);if(this.flowKey||isEmpty(e)||e===","){
this.flowKey=false;yield*this.pushCount(1);yield*this.pushSpaces(true);return"flow"}}default:this.flowKey=false;return yield*this.parsePlainScalar()}}
*parseQuotedScalar(){const e=this.charAt(0);let t=this.buffer.indexOf(e,this.pos+1)
;if(e==="'")while(t!==-1&&this.buffer[t+1]==="'")t=this.buffer.indexOf("'",t+2);else while(t!==-1){let e=0;while(this.buffer[t-1-e]==="\\")e+=1;if(e%2===0)break
;t=this.buffer.indexOf('"',t+1)}const n=this.buffer.substring(0,t);let s=n.indexOf("\n",this.pos);if(s!==-1){while(s!==-1){const e=this.continueScalar(s+1)
;if(e===-1)break;s=n.indexOf("\n",e)}if(s!==-1)t=s-(n[s-1]==="\r"?2:1)}if(t===-1){if(!this.atEnd)return this.setNext("quoted-scalar");t=this.buffer.length}
yield*this.pushToIndex(t+1,false);return this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1;this.blockScalarKeep=false
;let e=this.pos;while(true){const t=this.buffer[++e]
;if(t==="+")this.blockScalarKeep=true;else if(t>"0"&&t<="9")this.blockScalarIndent=Number(t)-1;else if(t!=="-")break}
return yield*this.pushUntil(e=>isEmpty(e)||e==="#")}*parseBlockScalar(){let e=this.pos-1;let t=0;let n;e:for(let s=this.pos;n=this.buffer[s];++s)switch(n){
case" ":t+=1;break;case"\n":e=s;t=0;break;case"\r":{const e=this.buffer[s+1];if(!e&&!this.atEnd)return this.setNext("block-scalar");if(e==="\n")break}default:
break e}if(!n&&!this.atEnd)return this.setNext("block-scalar");if(t>=this.indentNext){
if(this.blockScalarIndent===-1)this.indentNext=t;else this.indentNext=this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{
const t=this.continueScalar(e+1);if(t===-1)break;e=this.buffer.indexOf("\n",t)}while(e!==-1);if(e===-1){if(!this.atEnd)return this.setNext("block-scalar")
;e=this.buffer.length}}let r=e+1;n=this.buffer[r];while(n===" ")n=this.buffer[++r];if(n==="\t"){while(n==="\t"||n===" "||n==="\r"||n==="\n")n=this.buffer[++r]
;e=r-1}else if(!this.blockScalarKeep)do{let n=e-1;let s=this.buffer[n];if(s==="\r")s=this.buffer[--n];const r=n;while(s===" ")s=this.buffer[--n]
;if(s==="\n"&&n>=this.pos&&n+1+t>r)e=n;else break}while(true);yield s.SCALAR;yield*this.pushToIndex(e+1,true);return yield*this.parseLineStart()}
*parsePlainScalar(){const e=this.flowLevel>0;let t=this.pos-1;let n=this.pos-1;let r;while(r=this.buffer[++n])if(r===":"){const s=this.buffer[n+1]
;if(isEmpty(s)||e&&o.has(s))break;t=n}else if(isEmpty(r)){let s=this.buffer[n+1];if(r==="\r")if(s==="\n"){n+=1;r="\n";s=this.buffer[n+1]}else t=n
;if(s==="#"||e&&o.has(s))break;if(r==="\n"){const e=this.continueScalar(n+1);if(e===-1)break;n=Math.max(n,e-2)}}else{if(e&&o.has(r))break;t=n}
if(!r&&!this.atEnd)return this.setNext("plain-scalar");yield s.SCALAR;yield*this.pushToIndex(t+1,true);return e?"flow":"doc"}*pushCount(e){if(e>0){
yield this.buffer.substr(this.pos,e);this.pos+=e;return e}return 0}*pushToIndex(e,t){const n=this.buffer.slice(this.pos,e);if(n){yield n;this.pos+=n.length
;return n.length}else if(t)yield"";return 0}*pushIndicators(){let e=0;e:while(true){switch(this.charAt(0)){case"!":e+=(yield*this.pushTag())
;e+=(yield*this.pushSpaces(true));continue e;case"&":e+=(yield*this.pushUntil(isNotAnchorChar));e+=(yield*this.pushSpaces(true));continue e;case"-":case"?":
case":":{const t=this.flowLevel>0;const n=this.charAt(1);if(isEmpty(n)||t&&o.has(n)){
if(!t)this.indentNext=this.indentValue+1;else if(this.flowKey)this.flowKey=false;e+=(yield*this.pushCount(1));e+=(yield*this.pushSpaces(true));continue e}}}
break e}return e}*pushTag(){if(this.charAt(1)==="<"){let e=this.pos+2;let t=this.buffer[e];while(!isEmpty(t)&&t!==">")t=this.buffer[++e]
;return yield*this.pushToIndex(t===">"?e+1:e,false)}else{let e=this.pos+1;let t=this.buffer[e]
;while(t)if(i.has(t))t=this.buffer[++e];else if(t==="%"&&r.has(this.buffer[e+1])&&r.has(this.buffer[e+2]))t=this.buffer[e+=3];else break
;return yield*this.pushToIndex(e,false)}}*pushNewline(){const e=this.buffer[this.pos]
;if(e==="\n")return yield*this.pushCount(1);else if(e==="\r"&&this.charAt(1)==="\n")return yield*this.pushCount(2);else return 0}*pushSpaces(e){let t=this.pos-1
;let n;do{n=this.buffer[++t]}while(n===" "||e&&n==="\t");const s=t-this.pos;if(s>0){yield this.buffer.substr(this.pos,s);this.pos=t}return s}*pushUntil(e){
let t=this.pos;let n=this.buffer[t];while(!e(n))n=this.buffer[++t];return yield*this.pushToIndex(t,false)}}t.Lexer=Lexer},66628:(e,t)=>{class LineCounter{
constructor(){this.lineStarts=[];this.addNewLine=e=>this.lineStarts.push(e);this.linePos=e=>{let t=0;let n=this.lineStarts.length;while(t<n){const s=t+n>>1
;if(this.lineStarts[s]<e)t=s+1;else n=s}if(this.lineStarts[t]===e)return{line:t+1,col:1};if(t===0)return{line:0,col:e};const s=this.lineStarts[t-1];return{
line:t,col:e-s+1}}}}t.LineCounter=LineCounter},3456:(e,t,n)=>{var s=n(932);var r=n(3461);var i=n(40361);function includesToken(e,t){
for(let n=0;n<e.length;++n)if(e[n].type===t)return true;return false}function findNonEmptyIndex(e){for(let t=0;t<e.length;++t)switch(e[t].type){case"space":
case"comment":case"newline":break;default:return t}return-1}function isFlowToken(e){switch(e?.type){case"alias":case"scalar":case"single-quoted-scalar":
case"double-quoted-scalar":case"flow-collection":return true;default:return false}}function getPrevProps(e){switch(e.type){case"document":return e.start
;case"block-map":{const t=e.items[e.items.length-1];return t.sep??t.start}case"block-seq":return e.items[e.items.length-1].start;default:return[]}}
function getFirstKeyStartProps(e){if(e.length===0)return[];let t=e.length;e:while(--t>=0)switch(e[t].type){case"doc-start":case"explicit-key-ind":
case"map-value-ind":case"seq-item-ind":case"newline":break e}while(e[++t]?.type==="space");return e.splice(t,e.length)}function arrayPushArray(e,t){
if(t.length<1e5)Array.prototype.push.apply(e,t);else for(let n=0;n<t.length;++n)e.push(t[n])}function fixFlowSeqItems(e){
if(e.start.type==="flow-seq-start")for(const t of e.items)if(t.sep&&!t.value&&!includesToken(t.start,"explicit-key-ind")&&!includesToken(t.sep,"map-value-ind")){
if(t.key)t.value=t.key;delete t.key
;if(isFlowToken(t.value))if(t.value.end)arrayPushArray(t.value.end,t.sep);else t.value.end=t.sep;else arrayPushArray(t.start,t.sep);delete t.sep}}class Parser{
constructor(e){this.atNewLine=true;this.atScalar=false;this.indent=0;this.offset=0;this.onKeyLine=false;this.stack=[];this.source="";this.type=""
;this.lexer=new i.Lexer;this.onNewLine=e}*parse(e,t=false){if(this.onNewLine&&this.offset===0)this.onNewLine(0)
;for(const n of this.lexer.lex(e,t))yield*this.next(n);if(!t)yield*this.end()}*next(e){this.source=e;if(s.env.LOG_TOKENS)console.log("|",r.prettyToken(e))
;if(this.atScalar){this.atScalar=false;yield*this.step();this.offset+=e.length;return}const t=r.tokenType(e);if(!t){const t=`Not a YAML token: ${e}`
;yield*this.pop({type:"error",offset:this.offset,message:t,source:e});this.offset+=e.length}else if(t==="scalar"){this.atNewLine=false;this.atScalar=true
;this.type="scalar"}else{this.type=t;yield*this.step();switch(t){case"newline":this.atNewLine=true;this.indent=0
;if(this.onNewLine)this.onNewLine(this.offset+e.length);break;case"space":if(this.atNewLine&&e[0]===" ")this.indent+=e.length;break;case"explicit-key-ind":
case"map-value-ind":case"seq-item-ind":if(this.atNewLine)this.indent+=e.length;break;case"doc-mode":case"flow-error-end":return;default:this.atNewLine=false}
this.offset+=e.length}}*end(){while(this.stack.length>0)yield*this.pop()}get sourceToken(){const e={type:this.type,offset:this.offset,indent:this.indent,
source:this.source};return e}*step(){const e=this.peek(1);if(this.type==="doc-end"&&e?.type!=="doc-end"){while(this.stack.length>0)yield*this.pop()
;this.stack.push({type:"doc-end",offset:this.offset,source:this.source});return}if(!e)return yield*this.stream();switch(e.type){case"document":
return yield*this.document(e);case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return yield*this.scalar(e);case"block-scalar":
return yield*this.blockScalar(e);case"block-map":return yield*this.blockMap(e);case"block-seq":return yield*this.blockSequence(e);case"flow-collection":
return yield*this.flowCollection(e);case"doc-end":return yield*this.documentEnd(e)}yield*this.pop()}peek(e){return this.stack[this.stack.length-e]}*pop(e){
const t=e??this.stack.pop();if(!t){const e="Tried to pop an empty stack";yield{type:"error",offset:this.offset,source:"",message:e}
}else if(this.stack.length===0)yield t;else{const e=this.peek(1)
;if(t.type==="block-scalar")t.indent="indent"in e?e.indent:0;else if(t.type==="flow-collection"&&e.type==="document")t.indent=0
;if(t.type==="flow-collection")fixFlowSeqItems(t);switch(e.type){case"document":e.value=t;break;case"block-scalar":e.props.push(t);break;case"block-map":{
const n=e.items[e.items.length-1];if(n.value){e.items.push({start:[],key:t,sep:[]});this.onKeyLine=true;return}else if(n.sep)n.value=t;else{Object.assign(n,{
key:t,sep:[]});this.onKeyLine=!n.explicitKey;return}break}case"block-seq":{const n=e.items[e.items.length-1];if(n.value)e.items.push({start:[],value:t
});else n.value=t;break}case"flow-collection":{const n=e.items[e.items.length-1];if(!n||n.value)e.items.push({start:[],key:t,sep:[]
});else if(n.sep)n.value=t;else Object.assign(n,{key:t,sep:[]});return}default:yield*this.pop();yield*this.pop(t)}
if((e.type==="document"||e.type==="block-map"||e.type==="block-seq")&&(t.type==="block-map"||t.type==="block-seq")){const n=t.items[t.items.length-1]
;if(n&&!n.sep&&!n.value&&n.start.length>0&&findNonEmptyIndex(n.start)===-1&&(t.indent===0||n.start.every(e=>e.type!=="comment"||e.indent<t.indent))){
if(e.type==="document")e.end=n.start;else e.items.push({start:n.start});t.items.splice(-1,1)}}}}*stream(){switch(this.type){case"directive-line":yield{
type:"directive",offset:this.offset,source:this.source};return;case"byte-order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return
;case"doc-mode":case"doc-start":{const e={type:"document",offset:this.offset,start:[]};if(this.type==="doc-start")e.start.push(this.sourceToken)
;this.stack.push(e);return}}yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML stream`,source:this.source}}*document(e){
if(e.value)return yield*this.lineEnd(e);switch(this.type){case"doc-start":if(findNonEmptyIndex(e.start)!==-1){yield*this.pop();yield*this.step()
}else e.start.push(this.sourceToken);return;case"anchor":case"tag":case"space":case"comment":case"newline":e.start.push(this.sourceToken);return}
const t=this.startBlockValue(e);if(t)this.stack.push(t);else yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,
source:this.source}}*scalar(e){if(this.type==="map-value-ind"){const t=getPrevProps(this.peek(2));const n=getFirstKeyStartProps(t);let s;if(e.end){s=e.end
;s.push(this.sourceToken);delete e.end}else s=[this.sourceToken];const r={type:"block-map",offset:e.offset,indent:e.indent,items:[{start:n,key:e,sep:s}]}
;this.onKeyLine=true;this.stack[this.stack.length-1]=r}else yield*this.lineEnd(e)}*blockScalar(e){switch(this.type){case"space":case"comment":case"newline":
e.props.push(this.sourceToken);return;case"scalar":e.source=this.source;this.atNewLine=true;this.indent=0;if(this.onNewLine){let e=this.source.indexOf("\n")+1
;while(e!==0){this.onNewLine(this.offset+e);e=this.source.indexOf("\n",e)+1}}yield*this.pop();break;default:yield*this.pop();yield*this.step()}}*blockMap(e){
const t=e.items[e.items.length-1];switch(this.type){case"newline":this.onKeyLine=false;if(t.value){const n="end"in t.value?t.value.end:void 0
;const s=Array.isArray(n)?n[n.length-1]:void 0;if(s?.type==="comment")n?.push(this.sourceToken);else e.items.push({start:[this.sourceToken]})
}else if(t.sep)t.sep.push(this.sourceToken);else t.start.push(this.sourceToken);return;case"space":case"comment":if(t.value)e.items.push({
start:[this.sourceToken]});else if(t.sep)t.sep.push(this.sourceToken);else{if(this.atIndentedComment(t.start,e.indent)){const n=e.items[e.items.length-2]
;const s=n?.value?.end;if(Array.isArray(s)){arrayPushArray(s,t.start);s.push(this.sourceToken);e.items.pop();return}}t.start.push(this.sourceToken)}return}
if(this.indent>=e.indent){const n=!this.onKeyLine&&this.indent===e.indent;const s=n&&(t.sep||t.explicitKey)&&this.type!=="seq-item-ind";let r=[]
;if(s&&t.sep&&!t.value){const n=[];for(let s=0;s<t.sep.length;++s){const r=t.sep[s];switch(r.type){case"newline":n.push(s);break;case"space":break
;case"comment":if(r.indent>e.indent)n.length=0;break;default:n.length=0}}if(n.length>=2)r=t.sep.splice(n[1])}switch(this.type){case"anchor":case"tag":
if(s||t.value){r.push(this.sourceToken);e.items.push({start:r});this.onKeyLine=true
}else if(t.sep)t.sep.push(this.sourceToken);else t.start.push(this.sourceToken);return;case"explicit-key-ind":if(!t.sep&&!t.explicitKey){
t.start.push(this.sourceToken);t.explicitKey=true}else if(s||t.value){r.push(this.sourceToken);e.items.push({start:r,explicitKey:true})}else this.stack.push({
type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:true}]});this.onKeyLine=true;return;case"map-value-ind":
if(t.explicitKey)if(!t.sep)if(includesToken(t.start,"newline"))Object.assign(t,{key:null,sep:[this.sourceToken]});else{const e=getFirstKeyStartProps(t.start)
;this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:e,key:null,sep:[this.sourceToken]}]})}else if(t.value)e.items.push({
start:[],key:null,sep:[this.sourceToken]});else if(includesToken(t.sep,"map-value-ind"))this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,
items:[{start:r,key:null,sep:[this.sourceToken]}]});else if(isFlowToken(t.key)&&!includesToken(t.sep,"newline")){const e=getFirstKeyStartProps(t.start)
;const n=t.key;const s=t.sep;s.push(this.sourceToken);delete t.key;delete t.sep;this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{
start:e,key:n,sep:s}]})}else if(r.length>0)t.sep=t.sep.concat(r,this.sourceToken);else t.sep.push(this.sourceToken);else if(!t.sep)Object.assign(t,{key:null,
sep:[this.sourceToken]});else if(t.value||s)e.items.push({start:r,key:null,sep:[this.sourceToken]
});else if(includesToken(t.sep,"map-value-ind"))this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[],key:null,
sep:[this.sourceToken]}]});else t.sep.push(this.sourceToken);this.onKeyLine=true;return;case"alias":case"scalar":case"single-quoted-scalar":
case"double-quoted-scalar":{const n=this.flowScalar(this.type);if(s||t.value){e.items.push({start:r,key:n,sep:[]});this.onKeyLine=true
}else if(t.sep)this.stack.push(n);else{Object.assign(t,{key:n,sep:[]});this.onKeyLine=true}return}default:{const s=this.startBlockValue(e);if(s){
if(s.type==="block-seq"){if(!t.explicitKey&&t.sep&&!includesToken(t.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,
message:"Unexpected block-seq-ind on same line with key",source:this.source});return}}else if(n)e.items.push({start:r});this.stack.push(s);return}}}}
yield*this.pop();yield*this.step()}*blockSequence(e){const t=e.items[e.items.length-1];switch(this.type){case"newline":if(t.value){
const n="end"in t.value?t.value.end:void 0;const s=Array.isArray(n)?n[n.length-1]:void 0;if(s?.type==="comment")n?.push(this.sourceToken);else e.items.push({
start:[this.sourceToken]})}else t.start.push(this.sourceToken);return;case"space":case"comment":if(t.value)e.items.push({start:[this.sourceToken]});else{
if(this.atIndentedComment(t.start,e.indent)){const n=e.items[e.items.length-2];const s=n?.value?.end;if(Array.isArray(s)){arrayPushArray(s,t.start)
;s.push(this.sourceToken);e.items.pop();return}}t.start.push(this.sourceToken)}return;case"anchor":case"tag":if(t.value||this.indent<=e.indent)break
;t.start.push(this.sourceToken);return;case"seq-item-ind":if(this.indent!==e.indent)break;if(t.value||includesToken(t.start,"seq-item-ind"))e.items.push({
start:[this.sourceToken]});else t.start.push(this.sourceToken);return}if(this.indent>e.indent){const t=this.startBlockValue(e);if(t){this.stack.push(t);return}}
yield*this.pop();yield*this.step()}*flowCollection(e){const t=e.items[e.items.length-1];if(this.type==="flow-error-end"){let e;do{yield*this.pop()
;e=this.peek(1)}while(e?.type==="flow-collection")}else if(e.end.length===0){switch(this.type){case"comma":case"explicit-key-ind":if(!t||t.sep)e.items.push({
start:[this.sourceToken]});else t.start.push(this.sourceToken);return;case"map-value-ind":if(!t||t.value)e.items.push({start:[],key:null,sep:[this.sourceToken]
});else if(t.sep)t.sep.push(this.sourceToken);else Object.assign(t,{key:null,sep:[this.sourceToken]});return;case"space":case"comment":case"newline":
case"anchor":case"tag":if(!t||t.value)e.items.push({start:[this.sourceToken]});else if(t.sep)t.sep.push(this.sourceToken);else t.start.push(this.sourceToken)
;return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{const n=this.flowScalar(this.type);if(!t||t.value)e.items.push({
start:[],key:n,sep:[]});else if(t.sep)this.stack.push(n);else Object.assign(t,{key:n,sep:[]});return}case"flow-map-end":case"flow-seq-end":
e.end.push(this.sourceToken);return}const n=this.startBlockValue(e);if(n)this.stack.push(n);else{yield*this.pop();yield*this.step()}}else{const t=this.peek(2)
;if(t.type==="block-map"&&(this.type==="map-value-ind"&&t.indent===e.indent||this.type==="newline"&&!t.items[t.items.length-1].sep)){yield*this.pop()
;yield*this.step()}else if(this.type==="map-value-ind"&&t.type!=="flow-collection"){const n=getPrevProps(t);const s=getFirstKeyStartProps(n);fixFlowSeqItems(e)
;const r=e.end.splice(1,e.end.length);r.push(this.sourceToken);const i={type:"block-map",offset:e.offset,indent:e.indent,items:[{start:s,key:e,sep:r}]}
;this.onKeyLine=true;this.stack[this.stack.length-1]=i}else yield*this.lineEnd(e)}}flowScalar(e){if(this.onNewLine){let e=this.source.indexOf("\n")+1
;while(e!==0){this.onNewLine(this.offset+e);e=this.source.indexOf("\n",e)+1}}return{type:e,offset:this.offset,indent:this.indent,source:this.source}}
startBlockValue(e){switch(this.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return this.flowScalar(this.type)
;case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,props:[this.sourceToken],source:""};case"flow-map-start":
case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,items:[],end:[]};case"seq-item-ind":return{
type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.onKeyLine=true;const t=getPrevProps(e)
;const n=getFirstKeyStartProps(t);n.push(this.sourceToken);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:n,explicitKey:true}]}}
case"map-value-ind":{this.onKeyLine=true;const t=getPrevProps(e);const n=getFirstKeyStartProps(t);return{type:"block-map",offset:this.offset,indent:this.indent,
items:[{start:n,key:null,sep:[this.sourceToken]}]}}}return null}atIndentedComment(e,t){if(this.type!=="comment")return false;if(this.indent<=t)return false
;return e.every(e=>e.type==="newline"||e.type==="space")}*documentEnd(e){if(this.type!=="doc-mode"){
if(e.end)e.end.push(this.sourceToken);else e.end=[this.sourceToken];if(this.type==="newline")yield*this.pop()}}*lineEnd(e){switch(this.type){case"comma":
case"doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop();yield*this.step();break;case"newline":
this.onKeyLine=false;case"space":case"comment":default:if(e.end)e.end.push(this.sourceToken);else e.end=[this.sourceToken]
;if(this.type==="newline")yield*this.pop()}}}t.Parser=Parser},84047:(e,t,n)=>{var s=n(89984);var r=n(3021);var i=n(91464);var o=n(57249);var a=n(41127)
;var l=n(66628);var c=n(3456);function parseOptions(e){const t=e.prettyErrors!==false;const n=e.lineCounter||t&&new l.LineCounter||null;return{lineCounter:n,
prettyErrors:t}}function parseAllDocuments(e,t={}){const{lineCounter:n,prettyErrors:r}=parseOptions(t);const o=new c.Parser(n?.addNewLine)
;const a=new s.Composer(t);const l=Array.from(a.compose(o.parse(e)));if(r&&n)for(const t of l){t.errors.forEach(i.prettifyError(e,n))
;t.warnings.forEach(i.prettifyError(e,n))}if(l.length>0)return l;return Object.assign([],{empty:true},a.streamInfo())}function parseDocument(e,t={}){
const{lineCounter:n,prettyErrors:r}=parseOptions(t);const o=new c.Parser(n?.addNewLine);const a=new s.Composer(t);let l=null
;for(const t of a.compose(o.parse(e),true,e.length))if(!l)l=t;else if(l.options.logLevel!=="silent"){
l.errors.push(new i.YAMLParseError(t.range.slice(0,2),"MULTIPLE_DOCS","Source contains multiple documents; please use YAML.parseAllDocuments()"));break}
if(r&&n){l.errors.forEach(i.prettifyError(e,n));l.warnings.forEach(i.prettifyError(e,n))}return l}function parse(e,t,n){let s
;if(typeof t==="function")s=t;else if(n===void 0&&t&&typeof t==="object")n=t;const r=parseDocument(e,n);if(!r)return null
;r.warnings.forEach(e=>o.warn(r.options.logLevel,e));if(r.errors.length>0)if(r.options.logLevel!=="silent")throw r.errors[0];else r.errors=[]
;return r.toJS(Object.assign({reviver:s},n))}function stringify(e,t,n){let s=null;if(typeof t==="function"||Array.isArray(t))s=t;else if(n===void 0&&t)n=t
;if(typeof n==="string")n=n.length;if(typeof n==="number"){const e=Math.round(n);n=e<1?void 0:e>8?{indent:8}:{indent:e}}if(e===void 0){
const{keepUndefined:e}=n??t??{};if(!e)return}if(a.isDocument(e)&&!s)return e.toString(n);return new r.Document(e,s,n).toString(n)}t.parse=parse
;t.parseAllDocuments=parseAllDocuments;t.parseDocument=parseDocument;t.stringify=stringify},45840:(e,t,n)=>{var s=n(41127);var r=n(47451);var i=n(1706)
;var o=n(66464);var a=n(90018);const sortMapEntriesByKey=(e,t)=>e.key<t.key?-1:e.key>t.key?1:0;class Schema{
constructor({compat:e,customTags:t,merge:n,resolveKnownTags:l,schema:c,sortMapEntries:f,toStringDefaults:u}){
this.compat=Array.isArray(e)?a.getTags(e,"compat"):e?a.getTags(null,e):null;this.name=typeof c==="string"&&c||"core";this.knownTags=l?a.coreKnownTags:{}
;this.tags=a.getTags(t,this.name,n);this.toStringOptions=u??null;Object.defineProperty(this,s.MAP,{value:r.map});Object.defineProperty(this,s.SCALAR,{
value:o.string});Object.defineProperty(this,s.SEQ,{value:i.seq});this.sortMapEntries=typeof f==="function"?f:f===true?sortMapEntriesByKey:null}clone(){
const e=Object.create(Schema.prototype,Object.getOwnPropertyDescriptors(this));e.tags=this.tags.slice();return e}}t.Schema=Schema},47451:(e,t,n)=>{
var s=n(41127);var r=n(84454);const i={collection:"map",default:true,nodeClass:r.YAMLMap,tag:"tag:yaml.org,2002:map",resolve(e,t){
if(!s.isMap(e))t("Expected a mapping for this tag");return e},createNode:(e,t,n)=>r.YAMLMap.from(e,t,n)};t.map=i},73632:(e,t,n)=>{var s=n(63301);const r={
identify:e=>e==null,createNode:()=>new s.Scalar(null),default:true,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new s.Scalar(null),
stringify:({source:e},t)=>typeof e==="string"&&r.test.test(e)?e:t.options.nullStr};t.nullTag=r},1706:(e,t,n)=>{var s=n(41127);var r=n(92223);const i={
collection:"seq",default:true,nodeClass:r.YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve(e,t){if(!s.isSeq(e))t("Expected a sequence for this tag");return e},
createNode:(e,t,n)=>r.YAMLSeq.from(e,t,n)};t.seq=i},66464:(e,t,n)=>{var s=n(83069);const r={identify:e=>typeof e==="string",default:true,
tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify(e,t,n,r){t=Object.assign({actualString:true},t);return s.stringifyString(e,t,n,r)}};t.string=r},
73959:(e,t,n)=>{var s=n(63301);const r={identify:e=>typeof e==="boolean",default:true,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
resolve:e=>new s.Scalar(e[0]==="t"||e[0]==="T"),stringify({source:e,value:t},n){if(e&&r.test.test(e)){const n=e[0]==="t"||e[0]==="T";if(t===n)return e}
return t?n.options.trueStr:n.options.falseStr}};t.boolTag=r},38405:(e,t,n)=>{var s=n(63301);var r=n(28689);const i={identify:e=>typeof e==="number",
default:true,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:r.stringifyNumber};const o={
identify:e=>typeof e==="number",default:true,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
resolve:e=>parseFloat(e),stringify(e){const t=Number(e.value);return isFinite(t)?t.toExponential():r.stringifyNumber(e)}};const a={
identify:e=>typeof e==="number",default:true,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,resolve(e){
const t=new s.Scalar(parseFloat(e));const n=e.indexOf(".");if(n!==-1&&e[e.length-1]==="0")t.minFractionDigits=e.length-n-1;return t},stringify:r.stringifyNumber
};t.float=a;t.floatExp=o;t.floatNaN=i},59874:(e,t,n)=>{var s=n(28689);const intIdentify=e=>typeof e==="bigint"||Number.isInteger(e)
;const intResolve=(e,t,n,{intAsBigInt:s})=>s?BigInt(e):parseInt(e.substring(t),n);function intStringify(e,t,n){const{value:r}=e
;if(intIdentify(r)&&r>=0)return n+r.toString(t);return s.stringifyNumber(e)}const r={identify:e=>intIdentify(e)&&e>=0,default:true,tag:"tag:yaml.org,2002:int",
format:"OCT",test:/^0o[0-7]+$/,resolve:(e,t,n)=>intResolve(e,2,8,n),stringify:e=>intStringify(e,8,"0o")};const i={identify:intIdentify,default:true,
tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(e,t,n)=>intResolve(e,0,10,n),stringify:s.stringifyNumber};const o={identify:e=>intIdentify(e)&&e>=0,
default:true,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(e,t,n)=>intResolve(e,2,16,n),stringify:e=>intStringify(e,16,"0x")}
;t.int=i;t.intHex=o;t.intOct=r},70896:(e,t,n)=>{var s=n(47451);var r=n(73632);var i=n(1706);var o=n(66464);var a=n(73959);var l=n(38405);var c=n(59874)
;const f=[s.map,i.seq,o.string,r.nullTag,a.boolTag,c.intOct,c.int,c.intHex,l.floatNaN,l.floatExp,l.float];t.schema=f},33559:(e,t,n)=>{var s=n(63301)
;var r=n(47451);var i=n(1706);function intIdentify(e){return typeof e==="bigint"||Number.isInteger(e)}const stringifyJSON=({value:e})=>JSON.stringify(e)
;const o=[{identify:e=>typeof e==="string",default:true,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify:stringifyJSON},{identify:e=>e==null,
createNode:()=>new s.Scalar(null),default:true,tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,stringify:stringifyJSON},{
identify:e=>typeof e==="boolean",default:true,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:e=>e==="true",stringify:stringifyJSON},{
identify:intIdentify,default:true,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(e,t,{intAsBigInt:n})=>n?BigInt(e):parseInt(e,10),
stringify:({value:e})=>intIdentify(e)?e.toString():JSON.stringify(e)},{identify:e=>typeof e==="number",default:true,tag:"tag:yaml.org,2002:float",
test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,resolve:e=>parseFloat(e),stringify:stringifyJSON}];const a={default:true,tag:"",test:/^/,
resolve(e,t){t(`Unresolved plain scalar ${JSON.stringify(e)}`);return e}};const l=[r.map,i.seq].concat(o,a);t.schema=l},90018:(e,t,n)=>{var s=n(47451)
;var r=n(73632);var i=n(1706);var o=n(66464);var a=n(73959);var l=n(38405);var c=n(59874);var f=n(70896);var u=n(33559);var h=n(56083);var d=n(90452)
;var p=n(50303);var m=n(18385);var g=n(35913);var y=n(81528);var v=n(46752)
;const b=new Map([["core",f.schema],["failsafe",[s.map,i.seq,o.string]],["json",u.schema],["yaml11",g.schema],["yaml-1.1",g.schema]]);const k={binary:h.binary,
bool:a.boolTag,float:l.float,floatExp:l.floatExp,floatNaN:l.floatNaN,floatTime:v.floatTime,int:c.int,intHex:c.intHex,intOct:c.intOct,intTime:v.intTime,
map:s.map,merge:d.merge,null:r.nullTag,omap:p.omap,pairs:m.pairs,seq:i.seq,set:y.set,timestamp:v.timestamp};const w={"tag:yaml.org,2002:binary":h.binary,
"tag:yaml.org,2002:merge":d.merge,"tag:yaml.org,2002:omap":p.omap,"tag:yaml.org,2002:pairs":m.pairs,"tag:yaml.org,2002:set":y.set,
"tag:yaml.org,2002:timestamp":v.timestamp};function getTags(e,t,n){const s=b.get(t);if(s&&!e)return n&&!s.includes(d.merge)?s.concat(d.merge):s.slice();let r=s
;if(!r)if(Array.isArray(e))r=[];else{const e=Array.from(b.keys()).filter(e=>e!=="yaml11").map(e=>JSON.stringify(e)).join(", ")
;throw new Error(`Unknown schema "${t}"; use one of ${e} or define customTags array`)}
if(Array.isArray(e))for(const t of e)r=r.concat(t);else if(typeof e==="function")r=e(r.slice());if(n)r=r.concat(d.merge);return r.reduce((e,t)=>{
const n=typeof t==="string"?k[t]:t;if(!n){const e=JSON.stringify(t);const n=Object.keys(k).map(e=>JSON.stringify(e)).join(", ")
;throw new Error(`Unknown custom tag ${e}; use one of ${n}`)}if(!e.includes(n))e.push(n);return e},[])}t.coreKnownTags=w;t.getTags=getTags},56083:(e,t,n)=>{
var s=n(20181);var r=n(63301);var i=n(83069);const o={identify:e=>e instanceof Uint8Array,default:false,tag:"tag:yaml.org,2002:binary",resolve(e,t){
if(typeof s.Buffer==="function")return s.Buffer.from(e,"base64");else if(typeof atob==="function"){const t=atob(e.replace(/[\n\r]/g,""))
;const n=new Uint8Array(t.length);for(let e=0;e<t.length;++e)n[e]=t.charCodeAt(e);return n}else{
t("This environment does not support reading binary tags; either Buffer or atob is required");return e}},stringify({comment:e,type:t,value:n},o,a,l){
if(!n)return"";const c=n;let f
;if(typeof s.Buffer==="function")f=c instanceof s.Buffer?c.toString("base64"):s.Buffer.from(c.buffer).toString("base64");else if(typeof btoa==="function"){
let e="";for(let t=0;t<c.length;++t)e+=String.fromCharCode(c[t]);f=btoa(e)
}else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");t??(t=r.Scalar.BLOCK_LITERAL)
;if(t!==r.Scalar.QUOTE_DOUBLE){const e=Math.max(o.options.lineWidth-o.indent.length,o.options.minContentWidth);const n=Math.ceil(f.length/e)
;const s=new Array(n);for(let t=0,r=0;t<n;++t,r+=e)s[t]=f.substr(r,e);f=s.join(t===r.Scalar.BLOCK_LITERAL?"\n":" ")}return i.stringifyString({comment:e,type:t,
value:f},o,a,l)}};t.binary=o},88398:(e,t,n)=>{var s=n(63301);function boolStringify({value:e,source:t},n){const s=e?r:i;if(t&&s.test.test(t))return t
;return e?n.options.trueStr:n.options.falseStr}const r={identify:e=>e===true,default:true,tag:"tag:yaml.org,2002:bool",
test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new s.Scalar(true),stringify:boolStringify};const i={identify:e=>e===false,default:true,
tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new s.Scalar(false),stringify:boolStringify};t.falseTag=i
;t.trueTag=r},35782:(e,t,n)=>{var s=n(63301);var r=n(28689);const i={identify:e=>typeof e==="number",default:true,tag:"tag:yaml.org,2002:float",
test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:r.stringifyNumber};const o={
identify:e=>typeof e==="number",default:true,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
resolve:e=>parseFloat(e.replace(/_/g,"")),stringify(e){const t=Number(e.value);return isFinite(t)?t.toExponential():r.stringifyNumber(e)}};const a={
identify:e=>typeof e==="number",default:true,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(e){
const t=new s.Scalar(parseFloat(e.replace(/_/g,"")));const n=e.indexOf(".");if(n!==-1){const s=e.substring(n+1).replace(/_/g,"")
;if(s[s.length-1]==="0")t.minFractionDigits=s.length}return t},stringify:r.stringifyNumber};t.float=a;t.floatExp=o;t.floatNaN=i},10873:(e,t,n)=>{var s=n(28689)
;const intIdentify=e=>typeof e==="bigint"||Number.isInteger(e);function intResolve(e,t,n,{intAsBigInt:s}){const r=e[0];if(r==="-"||r==="+")t+=1
;e=e.substring(t).replace(/_/g,"");if(s){switch(n){case 2:e=`0b${e}`;break;case 8:e=`0o${e}`;break;case 16:e=`0x${e}`;break}const t=BigInt(e)
;return r==="-"?BigInt(-1)*t:t}const i=parseInt(e,n);return r==="-"?-1*i:i}function intStringify(e,t,n){const{value:r}=e;if(intIdentify(r)){
const e=r.toString(t);return r<0?"-"+n+e.substr(1):n+e}return s.stringifyNumber(e)}const r={identify:intIdentify,default:true,tag:"tag:yaml.org,2002:int",
format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(e,t,n)=>intResolve(e,2,2,n),stringify:e=>intStringify(e,2,"0b")};const i={identify:intIdentify,default:true,
tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(e,t,n)=>intResolve(e,1,8,n),stringify:e=>intStringify(e,8,"0")};const o={
identify:intIdentify,default:true,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(e,t,n)=>intResolve(e,0,10,n),stringify:s.stringifyNumber}
;const a={identify:intIdentify,default:true,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(e,t,n)=>intResolve(e,2,16,n),
stringify:e=>intStringify(e,16,"0x")};t.int=o;t.intBin=r;t.intHex=a;t.intOct=i},90452:(e,t,n)=>{var s=n(41127);var r=n(63301);const i="<<";const o={
identify:e=>e===i||typeof e==="symbol"&&e.description===i,default:"key",tag:"tag:yaml.org,2002:merge",test:/^<<$/,
resolve:()=>Object.assign(new r.Scalar(Symbol(i)),{addToJSMap:addMergeToJSMap}),stringify:()=>i}
;const isMergeKey=(e,t)=>(o.identify(t)||s.isScalar(t)&&(!t.type||t.type===r.Scalar.PLAIN)&&o.identify(t.value))&&e?.doc.schema.tags.some(e=>e.tag===o.tag&&e.default)
;function addMergeToJSMap(e,t,n){const r=resolveAliasValue(e,n)
;if(s.isSeq(r))for(const n of r.items)mergeValue(e,t,n);else if(Array.isArray(r))for(const n of r)mergeValue(e,t,n);else mergeValue(e,t,r)}
function mergeValue(e,t,n){const r=resolveAliasValue(e,n);if(!s.isMap(r))throw new Error("Merge sources must be maps or map aliases")
;const i=r.toJSON(null,e,Map);for(const[e,n]of i)if(t instanceof Map){if(!t.has(e))t.set(e,n)
}else if(t instanceof Set)t.add(e);else if(!Object.prototype.hasOwnProperty.call(t,e))Object.defineProperty(t,e,{value:n,writable:true,enumerable:true,
configurable:true});return t}function resolveAliasValue(e,t){return e&&s.isAlias(t)?t.resolve(e.doc,e):t}t.addMergeToJSMap=addMergeToJSMap
;t.isMergeKey=isMergeKey;t.merge=o},50303:(e,t,n)=>{var s=n(41127);var r=n(74043);var i=n(84454);var o=n(92223);var a=n(18385);class YAMLOMap extends o.YAMLSeq{
constructor(){super();this.add=i.YAMLMap.prototype.add.bind(this);this.delete=i.YAMLMap.prototype.delete.bind(this);this.get=i.YAMLMap.prototype.get.bind(this)
;this.has=i.YAMLMap.prototype.has.bind(this);this.set=i.YAMLMap.prototype.set.bind(this);this.tag=YAMLOMap.tag}toJSON(e,t){if(!t)return super.toJSON(e)
;const n=new Map;if(t?.onCreate)t.onCreate(n);for(const e of this.items){let i,o;if(s.isPair(e)){i=r.toJS(e.key,"",t);o=r.toJS(e.value,i,t)
}else i=r.toJS(e,"",t);if(n.has(i))throw new Error("Ordered maps must not include duplicate keys");n.set(i,o)}return n}static from(e,t,n){
const s=a.createPairs(e,t,n);const r=new this;r.items=s.items;return r}}YAMLOMap.tag="tag:yaml.org,2002:omap";const l={collection:"seq",
identify:e=>e instanceof Map,nodeClass:YAMLOMap,default:false,tag:"tag:yaml.org,2002:omap",resolve(e,t){const n=a.resolvePairs(e,t);const r=[]
;for(const{key:e}of n.items)if(s.isScalar(e))if(r.includes(e.value))t(`Ordered maps must not include duplicate keys: ${e.value}`);else r.push(e.value)
;return Object.assign(new YAMLOMap,n)},createNode:(e,t,n)=>YAMLOMap.from(e,t,n)};t.YAMLOMap=YAMLOMap;t.omap=l},18385:(e,t,n)=>{var s=n(41127);var r=n(57165)
;var i=n(63301);var o=n(92223);function resolvePairs(e,t){if(s.isSeq(e))for(let n=0;n<e.items.length;++n){let o=e.items[n]
;if(s.isPair(o))continue;else if(s.isMap(o)){if(o.items.length>1)t("Each pair must have its own sequence indicator")
;const e=o.items[0]||new r.Pair(new i.Scalar(null))
;if(o.commentBefore)e.key.commentBefore=e.key.commentBefore?`${o.commentBefore}\n${e.key.commentBefore}`:o.commentBefore;if(o.comment){const t=e.value??e.key
;t.comment=t.comment?`${o.comment}\n${t.comment}`:o.comment}o=e}e.items[n]=s.isPair(o)?o:new r.Pair(o)}else t("Expected a sequence for this tag");return e}
function createPairs(e,t,n){const{replacer:s}=n;const i=new o.YAMLSeq(e);i.tag="tag:yaml.org,2002:pairs";let a=0
;if(t&&Symbol.iterator in Object(t))for(let e of t){if(typeof s==="function")e=s.call(t,String(a++),e);let o,l;if(Array.isArray(e))if(e.length===2){o=e[0]
;l=e[1]}else throw new TypeError(`Expected [key, value] tuple: ${e}`);else if(e&&e instanceof Object){const t=Object.keys(e);if(t.length===1){o=t[0];l=e[o]
}else throw new TypeError(`Expected tuple with one key, not ${t.length} keys`)}else o=e;i.items.push(r.createPair(o,l,n))}return i}const a={collection:"seq",
default:false,tag:"tag:yaml.org,2002:pairs",resolve:resolvePairs,createNode:createPairs};t.createPairs=createPairs;t.pairs=a;t.resolvePairs=resolvePairs},
35913:(e,t,n)=>{var s=n(47451);var r=n(73632);var i=n(1706);var o=n(66464);var a=n(56083);var l=n(88398);var c=n(35782);var f=n(10873);var u=n(90452)
;var h=n(50303);var d=n(18385);var p=n(81528);var m=n(46752)
;const g=[s.map,i.seq,o.string,r.nullTag,l.trueTag,l.falseTag,f.intBin,f.intOct,f.int,f.intHex,c.floatNaN,c.floatExp,c.float,a.binary,u.merge,h.omap,d.pairs,p.set,m.intTime,m.floatTime,m.timestamp]
;t.schema=g},81528:(e,t,n)=>{var s=n(41127);var r=n(57165);var i=n(84454);class YAMLSet extends i.YAMLMap{constructor(e){super(e);this.tag=YAMLSet.tag}add(e){
let t;if(s.isPair(e))t=e;else if(e&&typeof e==="object"&&"key"in e&&"value"in e&&e.value===null)t=new r.Pair(e.key,null);else t=new r.Pair(e,null)
;const n=i.findPair(this.items,t.key);if(!n)this.items.push(t)}get(e,t){const n=i.findPair(this.items,e)
;return!t&&s.isPair(n)?s.isScalar(n.key)?n.key.value:n.key:n}set(e,t){
if(typeof t!=="boolean")throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof t}`);const n=i.findPair(this.items,e)
;if(n&&!t)this.items.splice(this.items.indexOf(n),1);else if(!n&&t)this.items.push(new r.Pair(e))}toJSON(e,t){return super.toJSON(e,t,Set)}toString(e,t,n){
if(!e)return JSON.stringify(this);if(this.hasAllNullValues(true))return super.toString(Object.assign({},e,{allNullValues:true
}),t,n);else throw new Error("Set items must all have null values")}static from(e,t,n){const{replacer:s}=n;const i=new this(e)
;if(t&&Symbol.iterator in Object(t))for(let e of t){if(typeof s==="function")e=s.call(t,e,e);i.items.push(r.createPair(e,null,n))}return i}}
YAMLSet.tag="tag:yaml.org,2002:set";const o={collection:"map",identify:e=>e instanceof Set,nodeClass:YAMLSet,default:false,tag:"tag:yaml.org,2002:set",
createNode:(e,t,n)=>YAMLSet.from(e,t,n),resolve(e,t){
if(s.isMap(e))if(e.hasAllNullValues(true))return Object.assign(new YAMLSet,e);else t("Set items must all have null values");else t("Expected a mapping for this tag")
;return e}};t.YAMLSet=YAMLSet;t.set=o},46752:(e,t,n)=>{var s=n(28689);function parseSexagesimal(e,t){const n=e[0];const s=n==="-"||n==="+"?e.substring(1):e
;const num=e=>t?BigInt(e):Number(e);const r=s.replace(/_/g,"").split(":").reduce((e,t)=>e*num(60)+num(t),num(0));return n==="-"?num(-1)*r:r}
function stringifySexagesimal(e){let{value:t}=e;let num=e=>e;if(typeof t==="bigint")num=e=>BigInt(e);else if(isNaN(t)||!isFinite(t))return s.stringifyNumber(e)
;let n="";if(t<0){n="-";t*=num(-1)}const r=num(60);const i=[t%r];if(t<60)i.unshift(0);else{t=(t-i[0])/r;i.unshift(t%r);if(t>=60){t=(t-i[0])/r;i.unshift(t)}}
return n+i.map(e=>String(e).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}const r={identify:e=>typeof e==="bigint"||Number.isInteger(e),default:true,
tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(e,t,{intAsBigInt:n})=>parseSexagesimal(e,n),
stringify:stringifySexagesimal};const i={identify:e=>typeof e==="number",default:true,tag:"tag:yaml.org,2002:float",format:"TIME",
test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:e=>parseSexagesimal(e,false),stringify:stringifySexagesimal};const o={
identify:e=>e instanceof Date,default:true,tag:"tag:yaml.org,2002:timestamp",
test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})"+"(?:"+"(?:t|T|[ \\t]+)"+"([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)"+"(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?"+")?$"),
resolve(e){const t=e.match(o.test);if(!t)throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");const[,n,s,r,i,a,l]=t.map(Number)
;const c=t[7]?Number((t[7]+"00").substr(1,3)):0;let f=Date.UTC(n,s-1,r,i||0,a||0,l||0,c);const u=t[8];if(u&&u!=="Z"){let e=parseSexagesimal(u,false)
;if(Math.abs(e)<30)e*=60;f-=6e4*e}return new Date(f)},stringify:({value:e})=>e?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""};t.floatTime=i;t.intTime=r
;t.timestamp=o},34475:(e,t)=>{const n="flow";const s="block";const r="quoted"
;function foldFlowLines(e,t,n="flow",{indentAtStart:i,lineWidth:o=80,minContentWidth:a=20,onFold:l,onOverflow:c}={}){if(!o||o<0)return e;if(o<a)a=0
;const f=Math.max(1+a,1+o-t.length);if(e.length<=f)return e;const u=[];const h={};let d=o-t.length
;if(typeof i==="number")if(i>o-Math.max(2,a))u.push(0);else d=o-i;let p;let m;let g=false;let y=-1;let v=-1;let b=-1;if(n===s){
y=consumeMoreIndentedLines(e,y,t.length);if(y!==-1)d=y+f}for(let i;i=e[y+=1];){if(n===r&&i==="\\"){v=y;switch(e[y+1]){case"x":y+=3;break;case"u":y+=5;break
;case"U":y+=9;break;default:y+=1}b=y}if(i==="\n"){if(n===s)y=consumeMoreIndentedLines(e,y,t.length);d=y+t.length+f;p=void 0}else{
if(i===" "&&m&&m!==" "&&m!=="\n"&&m!=="\t"){const t=e[y+1];if(t&&t!==" "&&t!=="\n"&&t!=="\t")p=y}if(y>=d)if(p){u.push(p);d=p+f;p=void 0}else if(n===r){
while(m===" "||m==="\t"){m=i;i=e[y+=1];g=true}const t=y>b+1?y-2:v-1;if(h[t])return e;u.push(t);h[t]=true;d=t+f;p=void 0}else g=true}m=i}if(g&&c)c()
;if(u.length===0)return e;if(l)l();let k=e.slice(0,u[0]);for(let s=0;s<u.length;++s){const i=u[s];const o=u[s+1]||e.length
;if(i===0)k=`\n${t}${e.slice(0,o)}`;else{if(n===r&&h[i])k+=`${e[i]}\\`;k+=`\n${t}${e.slice(i+1,o)}`}}return k}function consumeMoreIndentedLines(e,t,n){let s=t
;let r=t+1;let i=e[r];while(i===" "||i==="\t")if(t<r+n)i=e[++t];else{do{i=e[++t]}while(i&&i!=="\n");s=t;r=t+1;i=e[r]}return s}t.FOLD_BLOCK=s;t.FOLD_FLOW=n
;t.FOLD_QUOTED=r;t.foldFlowLines=foldFlowLines},2148:(e,t,n)=>{var s=n(71596);var r=n(41127);var i=n(59799);var o=n(83069);function createStringifyContext(e,t){
const n=Object.assign({blockQuote:true,commentString:i.stringifyComment,defaultKeyType:null,defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:false,
doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:true,indentSeq:true,lineWidth:80,minContentWidth:20,nullStr:"null",simpleKeys:false,
singleQuote:null,trailingComma:false,trueStr:"true",verifyAliasOrder:true},e.schema.toStringOptions,t);let s;switch(n.collectionStyle){case"block":s=false;break
;case"flow":s=true;break;default:s=null}return{anchors:new Set,doc:e,flowCollectionPadding:n.flowCollectionPadding?" ":"",indent:"",
indentStep:typeof n.indent==="number"?" ".repeat(n.indent):"  ",inFlow:s,options:n}}function getTagObject(e,t){if(t.tag){const n=e.filter(e=>e.tag===t.tag)
;if(n.length>0)return n.find(e=>e.format===t.format)??n[0]}let n;let s;if(r.isScalar(t)){s=t.value;let r=e.filter(e=>e.identify?.(s));if(r.length>1){
const e=r.filter(e=>e.test);if(e.length>0)r=e}n=r.find(e=>e.format===t.format)??r.find(e=>!e.format)}else{s=t;n=e.find(e=>e.nodeClass&&s instanceof e.nodeClass)
}if(!n){const e=s?.constructor?.name??(s===null?"null":typeof s);throw new Error(`Tag not resolved for ${e} value`)}return n}
function stringifyProps(e,t,{anchors:n,doc:i}){if(!i.directives)return"";const o=[];const a=(r.isScalar(e)||r.isCollection(e))&&e.anchor
;if(a&&s.anchorIsValid(a)){n.add(a);o.push(`&${a}`)}const l=e.tag??(t.default?null:t.tag);if(l)o.push(i.directives.tagString(l));return o.join(" ")}
function stringify(e,t,n,s){if(r.isPair(e))return e.toString(t,n,s);if(r.isAlias(e)){if(t.doc.directives)return e.toString(t)
;if(t.resolvedAliases?.has(e))throw new TypeError(`Cannot stringify circular structure without alias nodes`);else{
if(t.resolvedAliases)t.resolvedAliases.add(e);else t.resolvedAliases=new Set([e]);e=e.resolve(t.doc)}}let i;const a=r.isNode(e)?e:t.doc.createNode(e,{
onTagObj:e=>i=e});i??(i=getTagObject(t.doc.schema.tags,a));const l=stringifyProps(a,i,t);if(l.length>0)t.indentAtStart=(t.indentAtStart??0)+l.length+1
;const c=typeof i.stringify==="function"?i.stringify(a,t,n,s):r.isScalar(a)?o.stringifyString(a,t,n,s):a.toString(t,n,s);if(!l)return c
;return r.isScalar(a)||c[0]==="{"||c[0]==="["?`${l} ${c}`:`${l}\n${t.indent}${c}`}t.createStringifyContext=createStringifyContext;t.stringify=stringify},
61212:(e,t,n)=>{var s=n(41127);var r=n(2148);var i=n(59799);function stringifyCollection(e,t,n){const s=t.inFlow??e.flow
;const r=s?stringifyFlowCollection:stringifyBlockCollection;return r(e,t,n)}
function stringifyBlockCollection({comment:e,items:t},n,{blockItemPrefix:o,flowChars:a,itemIndent:l,onChompKeep:c,onComment:f}){
const{indent:u,options:{commentString:h}}=n;const d=Object.assign({},n,{indent:l,type:null});let p=false;const m=[];for(let e=0;e<t.length;++e){const a=t[e]
;let c=null;if(s.isNode(a)){if(!p&&a.spaceBefore)m.push("");addCommentBefore(n,m,a.commentBefore,p);if(a.comment)c=a.comment}else if(s.isPair(a)){
const e=s.isNode(a.key)?a.key:null;if(e){if(!p&&e.spaceBefore)m.push("");addCommentBefore(n,m,e.commentBefore,p)}}p=false
;let f=r.stringify(a,d,()=>c=null,()=>p=true);if(c)f+=i.lineComment(f,l,h(c));if(p&&c)p=false;m.push(o+f)}let g;if(m.length===0)g=a.start+a.end;else{g=m[0]
;for(let e=1;e<m.length;++e){const t=m[e];g+=t?`\n${u}${t}`:"\n"}}if(e){g+="\n"+i.indentComment(h(e),u);if(f)f()}else if(p&&c)c();return g}
function stringifyFlowCollection({items:e},t,{flowChars:n,itemIndent:o}){const{indent:a,indentStep:l,flowCollectionPadding:c,options:{commentString:f}}=t;o+=l
;const u=Object.assign({},t,{indent:o,inFlow:true,type:null});let h=false;let d=0;const p=[];for(let n=0;n<e.length;++n){const a=e[n];let l=null
;if(s.isNode(a)){if(a.spaceBefore)p.push("");addCommentBefore(t,p,a.commentBefore,false);if(a.comment)l=a.comment}else if(s.isPair(a)){
const e=s.isNode(a.key)?a.key:null;if(e){if(e.spaceBefore)p.push("");addCommentBefore(t,p,e.commentBefore,false);if(e.comment)h=true}
const n=s.isNode(a.value)?a.value:null;if(n){if(n.comment)l=n.comment;if(n.commentBefore)h=true}else if(a.value==null&&e?.comment)l=e.comment}if(l)h=true
;let c=r.stringify(a,u,()=>l=null);h||(h=p.length>d||c.includes("\n"));if(n<e.length-1)c+=",";else if(t.options.trailingComma){
if(t.options.lineWidth>0)h||(h=p.reduce((e,t)=>e+t.length+2,2)+(c.length+2)>t.options.lineWidth);if(h)c+=","}if(l)c+=i.lineComment(c,o,f(l));p.push(c)
;d=p.length}const{start:m,end:g}=n;if(p.length===0)return m+g;else{if(!h){const e=p.reduce((e,t)=>e+t.length+2,2);h=t.options.lineWidth>0&&e>t.options.lineWidth
}if(h){let e=m;for(const t of p)e+=t?`\n${l}${a}${t}`:"\n";return`${e}\n${a}${g}`}else return`${m}${c}${p.join(" ")}${c}${g}`}}
function addCommentBefore({indent:e,options:{commentString:t}},n,s,r){if(s&&r)s=s.replace(/^\n+/,"");if(s){const r=i.indentComment(t(s),e);n.push(r.trimStart())
}}t.stringifyCollection=stringifyCollection},59799:(e,t)=>{const stringifyComment=e=>e.replace(/^(?!$)(?: $)?/gm,"#");function indentComment(e,t){
if(/^\n+$/.test(e))return e.substring(1);return t?e.replace(/^(?! *$)/gm,t):e}
const lineComment=(e,t,n)=>e.endsWith("\n")?indentComment(n,t):n.includes("\n")?"\n"+indentComment(n,t):(e.endsWith(" ")?"":" ")+n;t.indentComment=indentComment
;t.lineComment=lineComment;t.stringifyComment=stringifyComment},29210:(e,t,n)=>{var s=n(41127);var r=n(2148);var i=n(59799);function stringifyDocument(e,t){
const n=[];let o=t.directives===true;if(t.directives!==false&&e.directives){const t=e.directives.toString(e);if(t){n.push(t);o=true
}else if(e.directives.docStart)o=true}if(o)n.push("---");const a=r.createStringifyContext(e,t);const{commentString:l}=a.options;if(e.commentBefore){
if(n.length!==1)n.unshift("");const t=l(e.commentBefore);n.unshift(i.indentComment(t,""))}let c=false;let f=null;if(e.contents){if(s.isNode(e.contents)){
if(e.contents.spaceBefore&&o)n.push("");if(e.contents.commentBefore){const t=l(e.contents.commentBefore);n.push(i.indentComment(t,""))}
a.forceBlockIndent=!!e.comment;f=e.contents.comment}const t=f?void 0:()=>c=true;let u=r.stringify(e.contents,a,()=>f=null,t);if(f)u+=i.lineComment(u,"",l(f))
;if((u[0]==="|"||u[0]===">")&&n[n.length-1]==="---")n[n.length-1]=`--- ${u}`;else n.push(u)}else n.push(r.stringify(e.contents,a))
;if(e.directives?.docEnd)if(e.comment){const t=l(e.comment);if(t.includes("\n")){n.push("...");n.push(i.indentComment(t,""))}else n.push(`... ${t}`)
}else n.push("...");else{let t=e.comment;if(t&&c)t=t.replace(/^\n+/,"");if(t){if((!c||f)&&n[n.length-1]!=="")n.push("");n.push(i.indentComment(l(t),""))}}
return n.join("\n")+"\n"}t.stringifyDocument=stringifyDocument},28689:(e,t)=>{function stringifyNumber({format:e,minFractionDigits:t,tag:n,value:s}){
if(typeof s==="bigint")return String(s);const r=typeof s==="number"?s:Number(s);if(!isFinite(r))return isNaN(r)?".nan":r<0?"-.inf":".inf"
;let i=Object.is(s,-0)?"-0":JSON.stringify(s);if(!e&&t&&(!n||n==="tag:yaml.org,2002:float")&&/^-?\d/.test(i)&&!i.includes("e")){let e=i.indexOf(".");if(e<0){
e=i.length;i+="."}let n=t-(i.length-e-1);while(n-- >0)i+="0"}return i}t.stringifyNumber=stringifyNumber},59748:(e,t,n)=>{var s=n(41127);var r=n(63301)
;var i=n(2148);var o=n(59799);function stringifyPair({key:e,value:t},n,a,l){
const{allNullValues:c,doc:f,indent:u,indentStep:h,options:{commentString:d,indentSeq:p,simpleKeys:m}}=n;let g=s.isNode(e)&&e.comment||null;if(m){
if(g)throw new Error("With simple keys, key nodes cannot have comments");if(s.isCollection(e)||!s.isNode(e)&&typeof e==="object"){
const e="With simple keys, collection cannot be used as a key value";throw new Error(e)}}
let y=!m&&(!e||g&&t==null&&!n.inFlow||s.isCollection(e)||(s.isScalar(e)?e.type===r.Scalar.BLOCK_FOLDED||e.type===r.Scalar.BLOCK_LITERAL:typeof e==="object"))
;n=Object.assign({},n,{allNullValues:false,implicitKey:!y&&(m||!c),indent:u+h});let v=false;let b=false;let k=i.stringify(e,n,()=>v=true,()=>b=true)
;if(!y&&!n.inFlow&&k.length>1024){if(m)throw new Error("With simple keys, single line scalar must not span more than 1024 characters");y=true}if(n.inFlow){
if(c||t==null){if(v&&a)a();return k===""?"?":y?`? ${k}`:k}}else if(c&&!m||t==null&&y){k=`? ${k}`;if(g&&!v)k+=o.lineComment(k,n.indent,d(g));else if(b&&l)l()
;return k}if(v)g=null;if(y){if(g)k+=o.lineComment(k,n.indent,d(g));k=`? ${k}\n${u}:`}else{k=`${k}:`;if(g)k+=o.lineComment(k,n.indent,d(g))}let w,S,E
;if(s.isNode(t)){w=!!t.spaceBefore;S=t.commentBefore;E=t.comment}else{w=false;S=null;E=null;if(t&&typeof t==="object")t=f.createNode(t)}n.implicitKey=false
;if(!y&&!g&&s.isScalar(t))n.indentAtStart=k.length+1;b=false
;if(!p&&h.length>=2&&!n.inFlow&&!y&&s.isSeq(t)&&!t.flow&&!t.tag&&!t.anchor)n.indent=n.indent.substring(2);let A=false
;const N=i.stringify(t,n,()=>A=true,()=>b=true);let C=" ";if(g||w||S){C=w?"\n":"";if(S){const e=d(S);C+=`\n${o.indentComment(e,n.indent)}`}
if(N===""&&!n.inFlow){if(C==="\n"&&E)C="\n\n"}else C+=`\n${n.indent}`}else if(!y&&s.isCollection(t)){const e=N[0];const s=N.indexOf("\n");const r=s!==-1
;const i=n.inFlow??t.flow??t.items.length===0;if(r||!i){let t=false;if(r&&(e==="&"||e==="!")){let n=N.indexOf(" ")
;if(e==="&"&&n!==-1&&n<s&&N[n+1]==="!")n=N.indexOf(" ",n+1);if(n===-1||s<n)t=true}if(!t)C=`\n${n.indent}`}}else if(N===""||N[0]==="\n")C="";k+=C+N;if(n.inFlow){
if(A&&a)a()}else if(E&&!A)k+=o.lineComment(k,n.indent,d(E));else if(b&&l)l();return k}t.stringifyPair=stringifyPair},83069:(e,t,n)=>{var s=n(63301)
;var r=n(34475);const getFoldOptions=(e,t)=>({indentAtStart:t?e.indent.length:e.indentAtStart,lineWidth:e.options.lineWidth,
minContentWidth:e.options.minContentWidth});const containsDocumentMarker=e=>/^(%|---|\.\.\.)/m.test(e);function lineLengthOverLimit(e,t,n){
if(!t||t<0)return false;const s=t-n;const r=e.length;if(r<=s)return false;for(let t=0,n=0;t<r;++t)if(e[t]==="\n"){if(t-n>s)return true;n=t+1
;if(r-n<=s)return false}return true}function doubleQuotedString(e,t){const n=JSON.stringify(e);if(t.options.doubleQuotedAsJSON)return n;const{implicitKey:s}=t
;const i=t.options.doubleQuotedMinMultiLineLength;const o=t.indent||(containsDocumentMarker(e)?"  ":"");let a="";let l=0;for(let e=0,t=n[e];t;t=n[++e]){
if(t===" "&&n[e+1]==="\\"&&n[e+2]==="n"){a+=n.slice(l,e)+"\\ ";e+=1;l=e;t="\\"}if(t==="\\")switch(n[e+1]){case"u":{a+=n.slice(l,e);const t=n.substr(e+2,4)
;switch(t){case"0000":a+="\\0";break;case"0007":a+="\\a";break;case"000b":a+="\\v";break;case"001b":a+="\\e";break;case"0085":a+="\\N";break;case"00a0":a+="\\_"
;break;case"2028":a+="\\L";break;case"2029":a+="\\P";break;default:if(t.substr(0,2)==="00")a+="\\x"+t.substr(2);else a+=n.substr(e,6)}e+=5;l=e+1}break;case"n":
if(s||n[e+2]==='"'||n.length<i)e+=1;else{a+=n.slice(l,e)+"\n\n";while(n[e+2]==="\\"&&n[e+3]==="n"&&n[e+4]!=='"'){a+="\n";e+=2}a+=o;if(n[e+2]===" ")a+="\\";e+=1
;l=e+1}break;default:e+=1}}a=l?a+n.slice(l):n;return s?a:r.foldFlowLines(a,o,r.FOLD_QUOTED,getFoldOptions(t,false))}function singleQuotedString(e,t){
if(t.options.singleQuote===false||t.implicitKey&&e.includes("\n")||/[ \t]\n|\n[ \t]/.test(e))return doubleQuotedString(e,t)
;const n=t.indent||(containsDocumentMarker(e)?"  ":"");const s="'"+e.replace(/'/g,"''").replace(/\n+/g,`$&\n${n}`)+"'"
;return t.implicitKey?s:r.foldFlowLines(s,n,r.FOLD_FLOW,getFoldOptions(t,false))}function quotedString(e,t){const{singleQuote:n}=t.options;let s
;if(n===false)s=doubleQuotedString;else{const t=e.includes('"');const r=e.includes("'")
;if(t&&!r)s=singleQuotedString;else if(r&&!t)s=doubleQuotedString;else s=n?singleQuotedString:doubleQuotedString}return s(e,t)}let i;try{
i=new RegExp("(^|(?<!\n))\n+(?!\n|$)","g")}catch{i=/\n+(?!\n|$)/g}function blockString({comment:e,type:t,value:n},o,a,l){
const{blockQuote:c,commentString:f,lineWidth:u}=o.options;if(!c||/\n[\t ]+$/.test(n))return quotedString(n,o)
;const h=o.indent||(o.forceBlockIndent||containsDocumentMarker(n)?"  ":"")
;const d=c==="literal"?true:c==="folded"||t===s.Scalar.BLOCK_FOLDED?false:t===s.Scalar.BLOCK_LITERAL?true:!lineLengthOverLimit(n,u,h.length)
;if(!n)return d?"|\n":">\n";let p;let m;for(m=n.length;m>0;--m){const e=n[m-1];if(e!=="\n"&&e!=="\t"&&e!==" ")break}let g=n.substring(m);const y=g.indexOf("\n")
;if(y===-1)p="-";else if(n===g||y!==g.length-1){p="+";if(l)l()}else p="";if(g){n=n.slice(0,-g.length);if(g[g.length-1]==="\n")g=g.slice(0,-1)
;g=g.replace(i,`$&${h}`)}let v=false;let b;let k=-1;for(b=0;b<n.length;++b){const e=n[b];if(e===" ")v=true;else if(e==="\n")k=b;else break}
let w=n.substring(0,k<b?k+1:b);if(w){n=n.substring(w.length);w=w.replace(/\n+/g,`$&${h}`)}const S=h?"2":"1";let E=(v?S:"")+p;if(e){
E+=" "+f(e.replace(/ ?[\r\n]+/g," "));if(a)a()}if(!d){
const e=n.replace(/\n+/g,"\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${h}`);let i=false
;const a=getFoldOptions(o,true);if(c!=="folded"&&t!==s.Scalar.BLOCK_FOLDED)a.onOverflow=()=>{i=true};const l=r.foldFlowLines(`${w}${e}${g}`,h,r.FOLD_BLOCK,a)
;if(!i)return`>${E}\n${h}${l}`}n=n.replace(/\n+/g,`$&${h}`);return`|${E}\n${h}${w}${n}${g}`}function plainString(e,t,n,i){const{type:o,value:a}=e
;const{actualString:l,implicitKey:c,indent:f,indentStep:u,inFlow:h}=t;if(c&&a.includes("\n")||h&&/[[\]{},]/.test(a))return quotedString(a,t)
;if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(a))return c||h||!a.includes("\n")?quotedString(a,t):blockString(e,t,n,i)
;if(!c&&!h&&o!==s.Scalar.PLAIN&&a.includes("\n"))return blockString(e,t,n,i);if(containsDocumentMarker(a))if(f===""){t.forceBlockIndent=true
;return blockString(e,t,n,i)}else if(c&&f===u)return quotedString(a,t);const d=a.replace(/\n+/g,`$&\n${f}`);if(l){
const test=e=>e.default&&e.tag!=="tag:yaml.org,2002:str"&&e.test?.test(d);const{compat:e,tags:n}=t.doc.schema
;if(n.some(test)||e?.some(test))return quotedString(a,t)}return c?d:r.foldFlowLines(d,f,r.FOLD_FLOW,getFoldOptions(t,false))}function stringifyString(e,t,n,r){
const{implicitKey:i,inFlow:o}=t;const a=typeof e.value==="string"?e:Object.assign({},e,{value:String(e.value)});let{type:l}=e
;if(l!==s.Scalar.QUOTE_DOUBLE)if(/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(a.value))l=s.Scalar.QUOTE_DOUBLE;const _stringify=e=>{switch(e){
case s.Scalar.BLOCK_FOLDED:case s.Scalar.BLOCK_LITERAL:return i||o?quotedString(a.value,t):blockString(a,t,n,r);case s.Scalar.QUOTE_DOUBLE:
return doubleQuotedString(a.value,t);case s.Scalar.QUOTE_SINGLE:return singleQuotedString(a.value,t);case s.Scalar.PLAIN:return plainString(a,t,n,r);default:
return null}};let c=_stringify(l);if(c===null){const{defaultKeyType:e,defaultStringType:n}=t.options;const s=i&&e||n;c=_stringify(s)
;if(c===null)throw new Error(`Unsupported default string type ${s}`)}return c}t.stringifyString=stringifyString},10204:(e,t,n)=>{var s=n(41127)
;const r=Symbol("break visit");const i=Symbol("skip children");const o=Symbol("remove node");function visit(e,t){const n=initVisitor(t);if(s.isDocument(e)){
const t=visit_(null,e.contents,n,Object.freeze([e]));if(t===o)e.contents=null}else visit_(null,e,n,Object.freeze([]))}visit.BREAK=r;visit.SKIP=i;visit.REMOVE=o
;function visit_(e,t,n,i){const a=callVisitor(e,t,n,i);if(s.isNode(a)||s.isPair(a)){replaceNode(e,i,a);return visit_(e,a,n,i)}
if(typeof a!=="symbol")if(s.isCollection(t)){i=Object.freeze(i.concat(t));for(let e=0;e<t.items.length;++e){const s=visit_(e,t.items[e],n,i)
;if(typeof s==="number")e=s-1;else if(s===r)return r;else if(s===o){t.items.splice(e,1);e-=1}}}else if(s.isPair(t)){i=Object.freeze(i.concat(t))
;const e=visit_("key",t.key,n,i);if(e===r)return r;else if(e===o)t.key=null;const s=visit_("value",t.value,n,i);if(s===r)return r;else if(s===o)t.value=null}
return a}async function visitAsync(e,t){const n=initVisitor(t);if(s.isDocument(e)){const t=await visitAsync_(null,e.contents,n,Object.freeze([e]))
;if(t===o)e.contents=null}else await visitAsync_(null,e,n,Object.freeze([]))}visitAsync.BREAK=r;visitAsync.SKIP=i;visitAsync.REMOVE=o
;async function visitAsync_(e,t,n,i){const a=await callVisitor(e,t,n,i);if(s.isNode(a)||s.isPair(a)){replaceNode(e,i,a);return visitAsync_(e,a,n,i)}
if(typeof a!=="symbol")if(s.isCollection(t)){i=Object.freeze(i.concat(t));for(let e=0;e<t.items.length;++e){const s=await visitAsync_(e,t.items[e],n,i)
;if(typeof s==="number")e=s-1;else if(s===r)return r;else if(s===o){t.items.splice(e,1);e-=1}}}else if(s.isPair(t)){i=Object.freeze(i.concat(t))
;const e=await visitAsync_("key",t.key,n,i);if(e===r)return r;else if(e===o)t.key=null;const s=await visitAsync_("value",t.value,n,i)
;if(s===r)return r;else if(s===o)t.value=null}return a}function initVisitor(e){if(typeof e==="object"&&(e.Collection||e.Node||e.Value))return Object.assign({
Alias:e.Node,Map:e.Node,Scalar:e.Node,Seq:e.Node},e.Value&&{Map:e.Value,Scalar:e.Value,Seq:e.Value},e.Collection&&{Map:e.Collection,Seq:e.Collection},e)
;return e}function callVisitor(e,t,n,r){if(typeof n==="function")return n(e,t,r);if(s.isMap(t))return n.Map?.(e,t,r);if(s.isSeq(t))return n.Seq?.(e,t,r)
;if(s.isPair(t))return n.Pair?.(e,t,r);if(s.isScalar(t))return n.Scalar?.(e,t,r);if(s.isAlias(t))return n.Alias?.(e,t,r);return}function replaceNode(e,t,n){
const r=t[t.length-1];if(s.isCollection(r))r.items[e]=n;else if(s.isPair(r))if(e==="key")r.key=n;else r.value=n;else if(s.isDocument(r))r.contents=n;else{
const e=s.isAlias(r)?"alias":"scalar";throw new Error(`Cannot replace node with ${e} parent`)}}t.visit=visit;t.visitAsync=visitAsync}};
