export const id=6549;export const ids=[6549];export const modules={12840:(t,e,s)=>{const i=s(79896);const n=s(16928);const r=s(24434).EventEmitter
;const o=s(22281).Minimatch;class Walker extends r{constructor(t){t=t||{};super(t);this.isSymbolicLink=t.isSymbolicLink;this.path=t.path||process.cwd()
;this.basename=n.basename(this.path);this.ignoreFiles=t.ignoreFiles||[".ignore"];this.ignoreRules={};this.parent=t.parent||null
;this.includeEmpty=!!t.includeEmpty;this.root=this.parent?this.parent.root:this.path;this.follow=!!t.follow;this.result=this.parent?this.parent.result:new Set
;this.entries=null;this.sawError=false;this.exact=t.exact}sort(t,e){return t.localeCompare(e,"en")}emit(t,e){let s=false;if(!(this.sawError&&t==="error")){
if(t==="error")this.sawError=true;else if(t==="done"&&!this.parent){e=Array.from(e).map(t=>/^@/.test(t)?`./${t}`:t).sort(this.sort);this.result=e}
if(t==="error"&&this.parent)s=this.parent.emit("error",e);else s=super.emit(t,e)}return s}start(){
i.readdir(this.path,(t,e)=>t?this.emit("error",t):this.onReaddir(e));return this}isIgnoreFile(t){return t!=="."&&t!==".."&&this.ignoreFiles.indexOf(t)!==-1}
onReaddir(t){this.entries=t;if(t.length===0){if(this.includeEmpty)this.result.add(this.path.slice(this.root.length+1));this.emit("done",this.result)}else{
const t=this.entries.some(t=>this.isIgnoreFile(t));if(t)this.addIgnoreFiles();else this.filterEntries()}}addIgnoreFiles(){
const t=this.entries.filter(t=>this.isIgnoreFile(t));let e=t.length;const then=()=>{if(--e===0)this.filterEntries()};t.forEach(t=>this.addIgnoreFile(t,then))}
addIgnoreFile(t,e){const s=n.resolve(this.path,t);i.readFile(s,"utf8",(s,i)=>s?this.emit("error",s):this.onReadIgnoreFile(t,i,e))}onReadIgnoreFile(t,e,s){
const i={matchBase:true,dot:true,flipNegate:true,nocase:true};const n=e.split(/\r?\n/).filter(t=>!/^#|^$/.test(t.trim())).map(t=>new o(t.trim(),i))
;this.ignoreRules[t]=n;s()}filterEntries(){const t=this.entries.map(t=>{const e=this.filterEntry(t);const s=this.filterEntry(t,true);return e||s?[t,e,s]:false
}).filter(t=>t);let e=t.length;if(e===0)this.emit("done",this.result);else{const then=()=>{if(--e===0)this.emit("done",this.result)};t.forEach(t=>{const e=t[0]
;const s=t[1];const i=t[2];this.stat({entry:e,file:s,dir:i},then)})}}onstat({st:t,entry:e,file:s,dir:i,isSymbolicLink:n},r){const o=this.path+"/"+e
;if(!t.isDirectory()){if(s)this.result.add(o.slice(this.root.length+1));r()}else if(i)this.walker(e,{isSymbolicLink:n,exact:s||this.filterEntry(e+"/")
},r);else r()}stat({entry:t,file:e,dir:s},n){const r=this.path+"/"+t;i.lstat(r,(o,a)=>{if(o)this.emit("error",o);else{const o=a.isSymbolicLink()
;if(this.follow&&o)i.stat(r,(i,r)=>{if(i)this.emit("error",i);else this.onstat({st:r,entry:t,file:e,dir:s,isSymbolicLink:o},n)});else this.onstat({st:a,entry:t,
file:e,dir:s,isSymbolicLink:o},n)}})}walkerOpt(t,e){return{path:this.path+"/"+t,parent:this,ignoreFiles:this.ignoreFiles,follow:this.follow,
includeEmpty:this.includeEmpty,...e}}walker(t,e,s){new Walker(this.walkerOpt(t,e)).on("done",s).start()}filterEntry(t,e,s){let i=true
;if(this.parent&&this.parent.filterEntry){const n=this.basename+"/"+t;const r=s||t;i=this.parent.filterEntry(n,e,r);if(!i&&!this.exact)return false}
this.ignoreFiles.forEach(n=>{if(this.ignoreRules[n])this.ignoreRules[n].forEach(n=>{if(n.negate!==i){
const r=s&&n.globParts.some(t=>t.length<=(t.slice(-1)[0]?1:2))
;const o=n.match("/"+t)||n.match(t)||!!e&&(n.match("/"+t+"/")||n.match(t+"/")||n.negate&&(n.match("/"+t,true)||n.match(t,true))||r&&(n.match("/"+s+"/")||n.match(s+"/")||n.negate&&(n.match("/"+s,true)||n.match(s,true))))
;if(o)i=n.negate}})});return i}}class WalkerSync extends Walker{start(){this.onReaddir(i.readdirSync(this.path));return this}addIgnoreFile(t,e){
const s=n.resolve(this.path,t);this.onReadIgnoreFile(t,i.readFileSync(s,"utf8"),e)}stat({entry:t,file:e,dir:s},n){const r=this.path+"/"+t;let o=i.lstatSync(r)
;const a=o.isSymbolicLink();if(this.follow&&a)o=i.statSync(r);this.onstat({st:o,entry:t,file:e,dir:s,isSymbolicLink:a},n)}walker(t,e,s){
new WalkerSync(this.walkerOpt(t,e)).start();s()}}const walk=(t,e)=>{const s=new Promise((e,s)=>{new Walker(t).on("done",e).on("error",s).start()})
;return e?s.then(t=>e(null,t),e):s};const walkSync=t=>new WalkerSync(t).start().result;t.exports=walk;walk.sync=walkSync;walk.Walker=Walker
;walk.WalkerSync=WalkerSync},13336:t=>{t.exports=balanced;function balanced(t,e,s){if(t instanceof RegExp)t=maybeMatch(t,s)
;if(e instanceof RegExp)e=maybeMatch(e,s);var i=range(t,e,s);return i&&{start:i[0],end:i[1],pre:s.slice(0,i[0]),body:s.slice(i[0]+t.length,i[1]),
post:s.slice(i[1]+e.length)}}function maybeMatch(t,e){var s=e.match(t);return s?s[0]:null}balanced.range=range;function range(t,e,s){var i,n,r,o,a
;var l=s.indexOf(t);var h=s.indexOf(e,l+1);var c=l;if(l>=0&&h>0){if(t===e)return[l,h];i=[];r=s.length;while(c>=0&&!a){if(c==l){i.push(c);l=s.indexOf(t,c+1)
}else if(i.length==1)a=[i.pop(),h];else{n=i.pop();if(n<r){r=n;o=h}h=s.indexOf(e,c+1)}c=l<h&&l>=0?l:h}if(i.length)a=[r,o]}return a}},86839:(t,e,s)=>{
var i=s(13336);t.exports=expandTop;var n="\0SLASH"+Math.random().toFixed(16)+"\0";var r="\0OPEN"+Math.random().toFixed(16)+"\0"
;var o="\0CLOSE"+Math.random().toFixed(16)+"\0";var a="\0COMMA"+Math.random().toFixed(16)+"\0";var l="\0PERIOD"+Math.random().toFixed(16)+"\0";var h=1e5
;var c=4e6;var p=1e3;var f=1e3;var u=2e7;var g=16;function numeric(t){return parseInt(t,10)==t?parseInt(t,10):t.charCodeAt(0)}function escapeBraces(t){
return t.split("\\\\").join(n).split("\\{").join(r).split("\\}").join(o).split("\\,").join(a).split("\\.").join(l)}function unescapeBraces(t){
return t.split(n).join("\\").split(r).join("{").split(o).join("}").split(a).join(",").split(l).join(".")}function pushAll(t,e){
for(var s=0;s<e.length;s++)t.push(e[s])}function balancedWithBudget(t,e,s){if(s.remaining<0)return;var n=i.range("{","}",e)
;var r=n!==void 0&&e.indexOf("{")<n[0];s.remaining-=n&&!r?n[1]+1:t.length;if(!n||s.remaining<0)return;return{end:n[1],pre:t.slice(0,n[0]),
body:t.slice(n[0]+1,n[1]),post:t.slice(n[1]+1),unmatched:r}}function maskUnmatchedOpens(t,e){e.remaining-=t.length;var s=[];for(var i=0;i<t.length;i++){
var n=t.charCodeAt(i);if(n===123)s.push(i);else if(n===125&&s.length)s.pop()}var r="";var o=0;for(var a=0;a<s.length;a++){r+=t.slice(o,s[a])+"\0";o=s[a]+1}
return r+t.slice(o)}function commaSetFollows(t,e){e.remaining-=t.length;if(e.remaining<0)return false;var s=false;for(var i=t.length-1;i>=0;i--){
var n=t.charCodeAt(i);if(n===125)s=true;else if(n===10||n===13||n===8232||n===8233)s=false;else if(n===44&&s&&t.charCodeAt(i+1)!==44)return true}return false}
function parseCommaParts(t,e){var s=[];var i="";for(;;){var n=balancedWithBudget(t,t,e);if(e.remaining<0)return;if(!n){var r=t.split(",");r[0]=i+r[0]
;pushAll(s,r);return s}var o=n.pre;var a=n.body;var l=n.post;var h=o.split(",");h[0]=i+h[0];h[h.length-1]+="{"+a+"}";if(!l.length){pushAll(s,h);return s}
i=h.pop();pushAll(s,h);t=l}}function bound(t,e){return t==null||isNaN(t)?e:t}function expandTop(t,e){if(!t)return[];e=e||{};var s=bound(e.max,h)
;var i=bound(e.maxLength,c);var n=bound(e.maxDepth,p);var r=bound(e.maxRewrites,f);var o=bound(e.maxSteps,u);if(t.substr(0,2)==="{}")t="\\{\\}"+t.substr(2)
;return expand(escapeBraces(t),s,i,n,0,r,{remaining:o},true).map(unescapeBraces)}function embrace(t){return"{"+t+"}"}function isPadded(t){return/^-?0\d/.test(t)
}function lte(t,e){return t<=e}function gte(t,e){return t>=e}function combine(t,e,s,i,n,r,o){var a=[];var l=0;var h;t:for(var c=0;c<t.length;c++){var p=t[c]+e
;var f=s;if(r&&!p){if(!h)h=s.filter(Boolean);f=h}for(var u=0;u<f.length;u++){if(a.length>=i)break t;var g=p+f[u];if(l+g.length>n)break t;a.push(g);l+=g.length}}
o.remaining-=a.length;return a}function expandSequence(t,e,s,i,n){var r=t.split(/\.\./);var o=[];if(r[0]===void 0||r[1]===void 0)return o;var a=numeric(r[0])
;var l=numeric(r[1]);var h=Math.max(r[0].length,r[1].length);var c=r.length===3&&r[2]!==void 0?Math.max(Math.abs(numeric(r[2])),1):1;var p=lte;var f=l<a;if(f){
c*=-1;p=gte}var u=r.some(isPadded);var g=u?h:1;var d=0;for(var y=a;p(y,l)&&o.length<s;y+=c){n.remaining-=g;if(n.remaining<0)return;var b;if(e){
b=String.fromCharCode(y);if(b==="\\")b=""}else{b=String(y);if(u){var w=h-b.length;if(w>0){var v=new Array(w+1).join("0");if(y<0)b="-"+v+b.slice(1);else b=v+b}}}
if(d+b.length>i)break;o.push(b);d+=b.length}return o}function expand(t,e,s,i,n,r,a,l){a.remaining-=g;if(n>i)return[t];var h=[""];var c=0;var p=false;var f=true
;var u=t;for(;;){const g=balancedWithBudget(t,u,a);if(!g)return combine(h,t,[""],e,s,p,a);if(g.unmatched)u=maskUnmatchedOpens(u,a);const W=g.pre
;var literal=function(){return combine(h,W+"{"+g.body+"}"+g.post,[""],e,s,p,a)};if(/\$$/.test(W)){h=combine(h,W+"{"+g.body+"}",[""],e,s,p&&!g.post.length,a)
;f=false;if(!g.post.length)break;t=g.post;u=u.slice(g.end+1);continue}var d=/^-?\d+\.\.-?\d+(?:\.\.-?\d+)?$/.test(g.body)
;var y=/^[a-zA-Z]\.\.[a-zA-Z](?:\.\.-?\d+)?$/.test(g.body);var b=d||y;var w=g.body.indexOf(",")>=0;if(!b&&!w){if(c<r&&commaSetFollows(g.post,a)){c++
;t=g.pre+"{"+g.body+o+g.post;u=u.slice(0,g.end)+o+u.slice(g.end+1);l=true;continue}return literal()}if(f){p=l&&!b;f=false}var v;if(b){
v=expandSequence(g.body,y,e,s,a);if(!v)return literal()}else{var S=parseCommaParts(g.body,a);if(!S)return literal();if(S.length===1&&S[0]!==void 0){
S=expand(S[0],e,s,i,n+1,r,a,false).map(embrace);if(a.remaining<0)return literal();if(S.length===1){var x=combine(h,W+S[0],[""],e,s,p&&!g.post.length,a)
;if(a.remaining<0)return literal();h=x;if(!g.post.length)break;t=g.post;u=u.slice(g.end+1);continue}}var k=p&&!g.post.length&&!W
;for(var O=0;k&&O<h.length;O++)if(h[O])k=false;v=[];var M=0;t:for(var A=0;A<S.length;A++){var E=expand(S[A],e,s,i,n+1,r,a,false)
;if(a.remaining<0)return literal();for(var R=0;R<E.length;R++){var P=E[R];if(k&&!P)continue;if(v.length>=e||M+P.length>s)break t;v.push(P);M+=P.length}}}
var j=combine(h,W,v,e,s,p&&!g.post.length,a);if(a.remaining<0)return literal();h=j;if(!g.post.length)break;t=g.post;u=u.slice(g.end+1)}return h}},
96549:(t,e,s)=>{const{Walker:i}=s(12840);const{lstatSync:n,readFileSync:r}=s(79896)
;const{basename:o,dirname:a,extname:l,join:h,relative:c,resolve:p,sep:f}=s(16928);const u=Symbol("npm-packlist.rules.default")
;const g=Symbol("npm-packlist.rules.strict");const nameIsBadForWindows=t=>/\*/.test(t)
;const d=[".npmignore",".gitignore","**/.git","**/.svn","**/.hg","**/CVS","**/.git/**","**/.svn/**","**/.hg/**","**/CVS/**","/.lock-wscript","/.wafpickle-*","/build/config.gypi","npm-debug.log","**/.npmrc",".*.swp",".DS_Store","**/.DS_Store/**","._*","**/._*/**","*.orig","/archived-packages/**"]
;const y=["/.git"];const normalizePath=t=>t.split("\\").join("/");const readOutOfTreeIgnoreFiles=(t,e,s=[])=>{for(const e of[".npmignore",".gitignore"])try{
const i=r(h(t,e),{encoding:"utf8"});s.push(i);break}catch(t){if(t.code!=="ENOENT")throw t}if(!e)return s;const i=e.split(f,1)[0];const n=h(t,i)
;const o=c(n,h(t,e));return readOutOfTreeIgnoreFiles(n,o,s)};class PackWalker extends i{constructor(t,e){const s={...e,includeEmpty:false,follow:false,
path:p(e?.path||t.path).replace(/\\/g,"/"),ignoreFiles:e?.ignoreFiles||[u,"package.json",".npmignore",".gitignore",g]};super(s);this.isPackage=s.isPackage
;this.seen=s.seen||new Set;this.tree=t;this.requiredFiles=s.requiredFiles||[];const i=[];if(s.prefix&&s.workspaces){const t=normalizePath(s.path)
;const e=normalizePath(s.prefix);const n=s.workspaces.map(t=>normalizePath(t));if(t!==e&&n.includes(t)){const t=c(s.prefix,a(s.path))
;i.push(...readOutOfTreeIgnoreFiles(s.prefix,t))}else if(t===e)i.push(...n.map(t=>normalizePath(c(s.path,t))))}this.injectRules(u,[...d,...i])
;if(!this.isPackage)this.injectRules(g,[...y,...this.requiredFiles.map(t=>`!${t}`)])}addIgnoreFile(t,e){
if(t!=="package.json"||!this.isPackage)return super.addIgnoreFile(t,e);return this.processPackage(e)}emit(t,e){
if(t!=="done"||!this.isPackage)return super.emit(t,e);this.gatherBundles().then(()=>{super.emit("done",this.result)});return true}filterEntries(){
if(this.ignoreRules["package.json"]){this.ignoreRules[".npmignore"]=null;this.ignoreRules[".gitignore"]=null
}else if(this.ignoreRules[".npmignore"])this.ignoreRules[".gitignore"]=null;return super.filterEntries()}onstat(t,e){
if(!t.st.isFile()&&!t.st.isDirectory())return e();return super.onstat(t,e)}stat(t,e){if(nameIsBadForWindows(t.entry))return e();return super.stat(t,e)}
walkerOpt(t,e){let s=null;if(this.tree.workspaces){const e=[...this.tree.workspaces.values()].map(t=>t.replace(/\\/g,"/"))
;const i=h(this.path,t).replace(/\\/g,"/");if(e.includes(i))s=[u,"package.json",".npmignore",".gitignore",g]}else s=[u,".npmignore",".gitignore",g];return{
...super.walkerOpt(t,e),ignoreFiles:s,requiredFiles:this.requiredFiles.map(e=>{if(c(e,t)==="..")return c(t,e).replace(/\\/g,"/");return false}).filter(Boolean)}
}walker(t,e,s){new PackWalker(this.tree,this.walkerOpt(t,e)).on("done",s).start()}sort(t,e){const s=l(t).toLowerCase();const i=l(e).toLowerCase()
;const n=o(t).toLowerCase();const r=o(e).toLowerCase();return s.localeCompare(i,"en")||n.localeCompare(r,"en")||t.localeCompare(e,"en")}
injectRules(t,e,s=()=>{}){this.onReadIgnoreFile(t,`${e.join("\n")}\n`,s)}processPackage(t){const{bin:e,browser:s,files:i,main:r}=this.tree.package;const o=[]
;const a=[...y,"!/package.json","!/readme{,.*[^~$]}","!/copying{,.*[^~$]}","!/license{,.*[^~$]}","!/licence{,.*[^~$]}","/.git","/node_modules",".npmrc","/package-lock.json","/yarn.lock","/pnpm-lock.yaml"]
;if(i){for(let t of i){if(t.startsWith("./"))t=t.slice(1);if(t.endsWith("/*"))t+="*";const e=`!${t}`;try{
const s=n(h(this.path,t.replace(/^!+/,"")).replace(/\\/g,"/"));if(s.isFile()){a.unshift(e);this.requiredFiles.push(t.startsWith("/")?t.slice(1):t)
}else if(s.isDirectory()){o.push(e);o.push(`${e}/**`)}}catch(t){o.push(e)}}this.injectRules("package.json",["*",...o])}if(s)a.push(`!/${s}`)
;if(r)a.push(`!/${r}`);if(e)for(const t in e)a.push(`!/${e[t]}`);this.injectRules(g,a,t)}async gatherBundles(){if(this.seen.has(this.tree))return
;this.seen.add(this.tree);let t;if(this.tree.isProjectRoot){const{bundleDependencies:e}=this.tree.package;t=e||[]}else{
const{dependencies:e,optionalDependencies:s}=this.tree.package;t=Object.keys(e||{}).concat(Object.keys(s||{}))}for(const e of t){
const t=this.tree.edgesOut.get(e);if(!t||t.peer||t.dev)continue;const s=this.tree.edgesOut.get(e).to;if(!s)continue;const i=s.path;const n=s.target;const r={
path:i,isPackage:true,ignoreFiles:[],seen:this.seen};if(s.isLink)r.ignoreFiles.push(u);r.ignoreFiles.push("package.json");if(s.isLink){
r.ignoreFiles.push(".npmignore");r.ignoreFiles.push(".gitignore")}r.ignoreFiles.push(g);const o=new PackWalker(n,r);const a=await new Promise((t,e)=>{
o.on("error",e);o.on("done",t);o.start()});const l=c(this.root,o.path);for(const t of a)this.result.add(h(l,t).replace(/\\/g,"/"))}}}const walk=(t,e,s)=>{
if(typeof e==="function"){s=e;e={}}const i=new Promise((s,i)=>{new PackWalker(t,{...e,isPackage:true}).on("done",s).on("error",i).start()})
;return s?i.then(t=>s(null,t),s):i};t.exports=walk;walk.Walker=PackWalker},52231:(t,e)=>{Object.defineProperty(e,"__esModule",{value:true})
;e.assertValidPattern=void 0;const s=1024*64;const assertValidPattern=t=>{if(typeof t!=="string")throw new TypeError("invalid pattern")
;if(t.length>s)throw new TypeError("pattern is too long")};e.assertValidPattern=assertValidPattern},49153:(t,e,s)=>{var i;Object.defineProperty(e,"__esModule",{
value:true});e.AST=void 0;const n=s(18688);const r=s(36877);const o=new Set(["!","?","+","*","@"]);const isExtglobType=t=>o.has(t)
;const isExtglobAST=t=>isExtglobType(t.type);const a=new Map([["!",["@"]],["?",["?","@"]],["@",["@"]],["*",["*","+","?","@"]],["+",["+","@"]]])
;const l=new Map([["!",["?"]],["@",["?"]],["+",["?","*"]]])
;const h=new Map([["!",["?","@"]],["?",["?","@"]],["@",["?","@"]],["*",["*","+","?","@"]],["+",["+","@","?","*"]]])
;const c=new Map([["!",new Map([["!","@"]])],["?",new Map([["*","*"],["+","*"]])],["@",new Map([["!","!"],["?","?"],["@","@"],["*","*"],["+","+"]])],["+",new Map([["?","*"],["*","*"]])]])
;const p="(?!(?:^|/)\\.\\.?(?:$|/))";const f="(?!\\.)";const u=new Set(["[","."]);const g=new Set(["..","."]);const d=new Set("().*{}+?[]^$\\!")
;const regExpEscape=t=>t.replace(/[-[\]{}()*+?.,\\^$|#\s]/g,"\\$&");const y="[^/]";const b=y+"*?";const w=y+"+?";class AST{type;#t;#e;#s=false;#i=[];#n;#r;#o
;#a=false;#l;#h;#c=false;constructor(t,e,s={}){this.type=t;if(t)this.#e=true;this.#n=e;this.#t=this.#n?this.#n.#t:this;this.#l=this.#t===this?s:this.#t.#l
;this.#o=this.#t===this?[]:this.#t.#o;if(t==="!"&&!this.#t.#a)this.#o.push(this);this.#r=this.#n?this.#n.#i.length:0}get hasMagic(){
if(this.#e!==void 0)return this.#e;for(const t of this.#i){if(typeof t==="string")continue;if(t.type||t.hasMagic)return this.#e=true}return this.#e}toString(){
if(this.#h!==void 0)return this.#h
;if(!this.type)return this.#h=this.#i.map(t=>String(t)).join("");else return this.#h=this.type+"("+this.#i.map(t=>String(t)).join("|")+")"}#p(){
if(this!==this.#t)throw new Error("should only call on root");if(this.#a)return this;this.toString();this.#a=true;let t;while(t=this.#o.pop()){
if(t.type!=="!")continue;let e=t;let s=e.#n;while(s){for(let i=e.#r+1;!s.type&&i<s.#i.length;i++)for(const e of t.#i){
if(typeof e==="string")throw new Error("string part in extglob AST??");e.copyIn(s.#i[i])}e=s;s=e.#n}}return this}push(...t){for(const e of t){if(e==="")continue
;if(typeof e!=="string"&&!(e instanceof i&&e.#n===this))throw new Error("invalid part: "+e);this.#i.push(e)}}toJSON(){
const t=this.type===null?this.#i.slice().map(t=>typeof t==="string"?t:t.toJSON()):[this.type,...this.#i.map(t=>t.toJSON())]
;if(this.isStart()&&!this.type)t.unshift([]);if(this.isEnd()&&(this===this.#t||this.#t.#a&&this.#n?.type==="!"))t.push({});return t}isStart(){
if(this.#t===this)return true;if(!this.#n?.isStart())return false;if(this.#r===0)return true;const t=this.#n;for(let e=0;e<this.#r;e++){const s=t.#i[e]
;if(!(s instanceof i&&s.type==="!"))return false}return true}isEnd(){if(this.#t===this)return true;if(this.#n?.type==="!")return true
;if(!this.#n?.isEnd())return false;if(!this.type)return this.#n?.isEnd();const t=this.#n?this.#n.#i.length:0;return this.#r===t-1}copyIn(t){
if(typeof t==="string")this.push(t);else this.push(t.clone(this))}clone(t){const e=new i(this.type,t);for(const t of this.#i)e.copyIn(t);return e}
static#f(t,e,s,n,r){const o=n.maxExtglobRecursion??2;let a=false;let l=false;let h=-1;let c=false;if(e.type===null){let p=s;let f="";while(p<t.length){
const s=t.charAt(p++);if(a||s==="\\"){a=!a;f+=s;continue}if(l){if(p===h+1){if(s==="^"||s==="!")c=true}else if(s==="]"&&!(p===h+2&&c))l=false;f+=s;continue
}else if(s==="["){l=true;h=p;c=false;f+=s;continue}const u=!n.noext&&isExtglobType(s)&&t.charAt(p)==="("&&r<=o;if(u){e.push(f);f="";const o=new i(s,e)
;p=i.#f(t,o,p,n,r+1);e.push(o);continue}f+=s}e.push(f);return p}let p=s+1;let f=new i(null,e);const u=[];let g="";while(p<t.length){const s=t.charAt(p++)
;if(a||s==="\\"){a=!a;g+=s;continue}if(l){if(p===h+1){if(s==="^"||s==="!")c=true}else if(s==="]"&&!(p===h+2&&c))l=false;g+=s;continue}else if(s==="["){l=true
;h=p;c=false;g+=s;continue}const d=isExtglobType(s)&&t.charAt(p)==="("&&(r<=o||e&&e.#u(s));if(d){const o=e&&e.#u(s)?0:1;f.push(g);g="";const a=new i(s,f)
;f.push(a);p=i.#f(t,a,p,n,r+o);continue}if(s==="|"){f.push(g);g="";u.push(f);f=new i(null,e);continue}if(s===")"){if(g===""&&e.#i.length===0)e.#c=true;f.push(g)
;g="";e.push(...u,f);return p}g+=s}e.type=null;e.#e=void 0;e.#i=[t.substring(s-1)];return p}#g(t){return this.#d(t,l)}#d(t,e=a){
if(!t||typeof t!=="object"||t.type!==null||t.#i.length!==1||this.type===null)return false;const s=t.#i[0];if(!s||typeof s!=="object"||s.type===null)return false
;return this.#u(s.type,e)}#u(t,e=h){return!!e.get(this.type)?.includes(t)}#m(t,e){const s=t.#i[0];const n=new i(null,s,this.options);n.#i.push("");s.push(n)
;this.#y(t,e)}#y(t,e){const s=t.#i[0];this.#i.splice(e,1,...s.#i);for(const t of s.#i)if(typeof t==="object")t.#n=this;this.#h=void 0}#b(t){
const e=c.get(this.type);return!!e?.has(t)}#w(t){if(!t||typeof t!=="object"||t.type!==null||t.#i.length!==1||this.type===null||this.#i.length!==1)return false
;const e=t.#i[0];if(!e||typeof e!=="object"||e.type===null)return false;return this.#b(e.type)}#v(t){const e=c.get(this.type);const s=t.#i[0]
;const i=e?.get(s.type);if(!i)return false;this.#i=s.#i;for(const t of this.#i)if(typeof t==="object")t.#n=this;this.type=i;this.#h=void 0;this.#c=false}#S(){
if(!isExtglobAST(this)){for(const t of this.#i)if(typeof t==="object")t.#S()}else{let t=0;let e=false;do{e=true;for(let t=0;t<this.#i.length;t++){
const s=this.#i[t];if(typeof s==="object"){s.#S();if(this.#d(s)){e=false;this.#y(s,t)}else if(this.#g(s)){e=false;this.#m(s,t)}else if(this.#w(s)){e=false
;this.#v(s)}}}}while(!e&&++t<10)}this.#h=void 0}static fromGlob(t,e={}){const s=new i(null,void 0,e);i.#f(t,s,0,e,0);return s}toMMPattern(){
if(this!==this.#t)return this.#t.toMMPattern();const t=this.toString();const[e,s,i,n]=this.toRegExpSource()
;const r=i||this.#e||this.#l.nocase&&!this.#l.nocaseMagicOnly&&t.toUpperCase()!==t.toLowerCase();if(!r)return s;const o=(this.#l.nocase?"i":"")+(n?"u":"")
;return Object.assign(new RegExp(`^${e}$`,o),{_src:e,_glob:t})}get options(){return this.#l}toRegExpSource(t){const e=t??!!this.#l.dot;if(this.#t===this){
this.#S();this.#p()}if(!isExtglobAST(this)){const s=this.isStart()&&this.isEnd();const n=this.#i.map(e=>{
const[n,r,o,a]=typeof e==="string"?i.#x(e,this.#e,s):e.toRegExpSource(t);this.#e=this.#e||o;this.#s=this.#s||a;return n}).join("");let o=""
;if(this.isStart())if(typeof this.#i[0]==="string"){const s=this.#i.length===1&&g.has(this.#i[0]);if(!s){const s=u
;const i=e&&s.has(n.charAt(0))||n.startsWith("\\.")&&s.has(n.charAt(2))||n.startsWith("\\.\\.")&&s.has(n.charAt(4));const r=!e&&!t&&s.has(n.charAt(0))
;o=i?p:r?f:""}}let a="";if(this.isEnd()&&this.#t.#a&&this.#n?.type==="!")a="(?:$|\\/)";const l=o+n+a;return[l,(0,r.unescape)(n),this.#e=!!this.#e,this.#s]}
const s=this.type==="*"||this.type==="+";const n=this.type==="!"?"(?:(?!(?:":"(?:";let o=this.#k(e);if(this.isStart()&&this.isEnd()&&!o&&this.type!=="!"){
const t=this.toString();const e=this;e.#i=[t];e.type=null;e.#e=void 0;return[t,(0,r.unescape)(this.toString()),false,false]}let a=!s||t||e||!f?"":this.#k(true)
;if(a===o)a="";if(a)o=`(?:${o})(?:${a})*?`;let l="";if(this.type==="!"&&this.#c)l=(this.isStart()&&!e?f:"")+w;else{
const s=this.type==="!"?"))"+(this.isStart()&&!e&&!t?f:"")+b+")":this.type==="@"?")":this.type==="?"?")?":this.type==="+"&&a?")":this.type==="*"&&a?`)?`:`)${this.type}`
;l=n+o+s}return[l,(0,r.unescape)(o),this.#e=!!this.#e,this.#s]}#k(t){return this.#i.map(e=>{
if(typeof e==="string")throw new Error("string type in extglob ast??");const[s,i,n,r]=e.toRegExpSource(t);this.#s=this.#s||r;return s
}).filter(t=>!(this.isStart()&&this.isEnd())||!!t).join("|")}static#x(t,e,s=false){let i=false;let o="";let a=false;let l=false;for(let r=0;r<t.length;r++){
const h=t.charAt(r);if(i){i=false;o+=(d.has(h)?"\\":"")+h;l=false;continue}if(h==="\\"){if(r===t.length-1)o+="\\\\";else i=true;continue}if(h==="["){
const[s,i,h,c]=(0,n.parseClass)(t,r);if(h){o+=s;a=a||i;r+=h-1;e=e||c;l=false;continue}}if(h==="*"){if(l)continue;l=true;o+=s&&/^[*]+$/.test(t)?w:b;e=true
;continue}else l=false;if(h==="?"){o+=y;e=true;continue}o+=regExpEscape(h)}return[o,(0,r.unescape)(t),!!e,a]}}e.AST=AST;i=AST},18688:(t,e)=>{
Object.defineProperty(e,"__esModule",{value:true});e.parseClass=void 0;const s={"[:alnum:]":["\\p{L}\\p{Nl}\\p{Nd}",true],"[:alpha:]":["\\p{L}\\p{Nl}",true],
"[:ascii:]":["\\x"+"00-\\x"+"7f",false],"[:blank:]":["\\p{Zs}\\t",true],"[:cntrl:]":["\\p{Cc}",true],"[:digit:]":["\\p{Nd}",true],
"[:graph:]":["\\p{Z}\\p{C}",true,true],"[:lower:]":["\\p{Ll}",true],"[:print:]":["\\p{C}",true],"[:punct:]":["\\p{P}",true],
"[:space:]":["\\p{Z}\\t\\r\\n\\v\\f",true],"[:upper:]":["\\p{Lu}",true],"[:word:]":["\\p{L}\\p{Nl}\\p{Nd}\\p{Pc}",true],"[:xdigit:]":["A-Fa-f0-9",false]}
;const braceEscape=t=>t.replace(/[[\]\\-]/g,"\\$&");const regexpEscape=t=>t.replace(/[-[\]{}()*+?.,\\^$|#\s]/g,"\\$&");const rangesToString=t=>t.join("")
;const parseClass=(t,e)=>{const i=e;if(t.charAt(i)!=="[")throw new Error("not in a brace expression");const n=[];const r=[];let o=i+1;let a=false;let l=false
;let h=false;let c=false;let p=i;let f="";t:while(o<t.length){const e=t.charAt(o);if((e==="!"||e==="^")&&o===i+1){c=true;o++;continue}if(e==="]"&&a&&!h){p=o+1
;break}a=true;if(e==="\\")if(!h){h=true;o++;continue}if(e==="["&&!h)for(const[e,[a,h,c]]of Object.entries(s))if(t.startsWith(e,o)){
if(f)return["$.",false,t.length-i,true];o+=e.length;if(c)r.push(a);else n.push(a);l=l||h;continue t}h=false;if(f){
if(e>f)n.push(braceEscape(f)+"-"+braceEscape(e));else if(e===f)n.push(braceEscape(e));f="";o++;continue}if(t.startsWith("-]",o+1)){n.push(braceEscape(e+"-"))
;o+=2;continue}if(t.startsWith("-",o+1)){f=e;o+=2;continue}n.push(braceEscape(e));o++}if(p<o)return["",false,0,false]
;if(!n.length&&!r.length)return["$.",false,t.length-i,true];if(r.length===0&&n.length===1&&/^\\?.$/.test(n[0])&&!c){const t=n[0].length===2?n[0].slice(-1):n[0]
;return[regexpEscape(t),false,p-i,false]}const u="["+(c?"^":"")+rangesToString(n)+"]";const g="["+(c?"":"^")+rangesToString(r)+"]"
;const d=n.length&&r.length?"("+u+"|"+g+")":n.length?u:g;return[d,l,p-i,true]};e.parseClass=parseClass},42798:(t,e)=>{Object.defineProperty(e,"__esModule",{
value:true});e.escape=void 0;const escape=(t,{windowsPathsNoEscape:e=false}={})=>e?t.replace(/[?*()[\]]/g,"[$&]"):t.replace(/[?*()[\]\\]/g,"\\$&")
;e.escape=escape},22281:function(t,e,s){var i=this&&this.__importDefault||function(t){return t&&t.__esModule?t:{default:t}}
;Object.defineProperty(e,"__esModule",{value:true})
;e.unescape=e.escape=e.AST=e.Minimatch=e.match=e.makeRe=e.braceExpand=e.defaults=e.filter=e.GLOBSTAR=e.sep=e.minimatch=void 0;const n=i(s(86839))
;const r=s(52231);const o=s(49153);const a=s(42798);const l=s(36877);const minimatch=(t,e,s={})=>{(0,r.assertValidPattern)(e)
;if(!s.nocomment&&e.charAt(0)==="#")return false;return new Minimatch(e,s).match(t)};e.minimatch=minimatch;const h=/^\*+([^+@!?\*\[\(]*)$/
;const starDotExtTest=t=>e=>!e.startsWith(".")&&e.endsWith(t);const starDotExtTestDot=t=>e=>e.endsWith(t);const starDotExtTestNocase=t=>{t=t.toLowerCase()
;return e=>!e.startsWith(".")&&e.toLowerCase().endsWith(t)};const starDotExtTestNocaseDot=t=>{t=t.toLowerCase();return e=>e.toLowerCase().endsWith(t)}
;const c=/^\*+\.\*+$/;const starDotStarTest=t=>!t.startsWith(".")&&t.includes(".");const starDotStarTestDot=t=>t!=="."&&t!==".."&&t.includes(".")
;const p=/^\.\*+$/;const dotStarTest=t=>t!=="."&&t!==".."&&t.startsWith(".");const f=/^\*+$/;const starTest=t=>t.length!==0&&!t.startsWith(".")
;const starTestDot=t=>t.length!==0&&t!=="."&&t!=="..";const u=/^\?+([^+@!?\*\[\(]*)?$/;const qmarksTestNocase=([t,e=""])=>{const s=qmarksTestNoExt([t])
;if(!e)return s;e=e.toLowerCase();return t=>s(t)&&t.toLowerCase().endsWith(e)};const qmarksTestNocaseDot=([t,e=""])=>{const s=qmarksTestNoExtDot([t])
;if(!e)return s;e=e.toLowerCase();return t=>s(t)&&t.toLowerCase().endsWith(e)};const qmarksTestDot=([t,e=""])=>{const s=qmarksTestNoExtDot([t])
;return!e?s:t=>s(t)&&t.endsWith(e)};const qmarksTest=([t,e=""])=>{const s=qmarksTestNoExt([t]);return!e?s:t=>s(t)&&t.endsWith(e)};const qmarksTestNoExt=([t])=>{
const e=t.length;return t=>t.length===e&&!t.startsWith(".")};const qmarksTestNoExtDot=([t])=>{const e=t.length;return t=>t.length===e&&t!=="."&&t!==".."}
;const g=typeof process==="object"&&process?typeof process.env==="object"&&process.env&&process.env.__MINIMATCH_TESTING_PLATFORM__||process.platform:"posix"
;const d={win32:{sep:"\\"},posix:{sep:"/"}};e.sep=g==="win32"?d.win32.sep:d.posix.sep;e.minimatch.sep=e.sep;e.GLOBSTAR=Symbol("globstar **")
;e.minimatch.GLOBSTAR=e.GLOBSTAR;const y="[^/]";const b=y+"*?";const w="(?:(?!(?:\\/|^)(?:\\.{1,2})($|\\/)).)*?";const v="(?:(?!(?:\\/|^)\\.).)*?"
;const filter=(t,s={})=>i=>(0,e.minimatch)(i,t,s);e.filter=filter;e.minimatch.filter=e.filter;const ext=(t,e={})=>Object.assign({},t,e);const defaults=t=>{
if(!t||typeof t!=="object"||!Object.keys(t).length)return e.minimatch;const s=e.minimatch;const m=(e,i,n={})=>s(e,i,ext(t,n));return Object.assign(m,{
Minimatch:class Minimatch extends s.Minimatch{constructor(e,s={}){super(e,ext(t,s))}static defaults(e){return s.defaults(ext(t,e)).Minimatch}},
AST:class AST extends s.AST{constructor(e,s,i={}){super(e,s,ext(t,i))}static fromGlob(e,i={}){return s.AST.fromGlob(e,ext(t,i))}},
unescape:(e,i={})=>s.unescape(e,ext(t,i)),escape:(e,i={})=>s.escape(e,ext(t,i)),filter:(e,i={})=>s.filter(e,ext(t,i)),defaults:e=>s.defaults(ext(t,e)),
makeRe:(e,i={})=>s.makeRe(e,ext(t,i)),braceExpand:(e,i={})=>s.braceExpand(e,ext(t,i)),match:(e,i,n={})=>s.match(e,i,ext(t,n)),sep:s.sep,GLOBSTAR:e.GLOBSTAR})}
;e.defaults=defaults;e.minimatch.defaults=e.defaults;const braceExpand=(t,e={})=>{(0,r.assertValidPattern)(t)
;if(e.nobrace||!/\{(?:(?!\{).)*\}/.test(t))return[t];return(0,n.default)(t)};e.braceExpand=braceExpand;e.minimatch.braceExpand=e.braceExpand
;const makeRe=(t,e={})=>new Minimatch(t,e).makeRe();e.makeRe=makeRe;e.minimatch.makeRe=e.makeRe;const match=(t,e,s={})=>{const i=new Minimatch(e,s)
;t=t.filter(t=>i.match(t));if(i.options.nonull&&!t.length)t.push(e);return t};e.match=match;e.minimatch.match=e.match;const S=/[?*]|[+@!]\(.*?\)|\[|\]/
;const regExpEscape=t=>t.replace(/[-[\]{}()*+?.,\\^$|#\s]/g,"\\$&");class Minimatch{options;set;pattern;windowsPathsNoEscape;nonegate;negate;comment;empty
;preserveMultipleSlashes;partial;globSet;globParts;nocase;isWindows;platform;windowsNoMagicRoot;maxGlobstarRecursion;regexp;constructor(t,e={}){(0,
r.assertValidPattern)(t);e=e||{};this.options=e;this.maxGlobstarRecursion=e.maxGlobstarRecursion??200;this.pattern=t;this.platform=e.platform||g
;this.isWindows=this.platform==="win32";this.windowsPathsNoEscape=!!e.windowsPathsNoEscape||e.allowWindowsEscape===false
;if(this.windowsPathsNoEscape)this.pattern=this.pattern.replace(/\\/g,"/");this.preserveMultipleSlashes=!!e.preserveMultipleSlashes;this.regexp=null
;this.negate=false;this.nonegate=!!e.nonegate;this.comment=false;this.empty=false;this.partial=!!e.partial;this.nocase=!!this.options.nocase
;this.windowsNoMagicRoot=e.windowsNoMagicRoot!==void 0?e.windowsNoMagicRoot:!!(this.isWindows&&this.nocase);this.globSet=[];this.globParts=[];this.set=[]
;this.make()}hasMagic(){if(this.options.magicalBraces&&this.set.length>1)return true;for(const t of this.set)for(const e of t)if(typeof e!=="string")return true
;return false}debug(...t){}make(){const t=this.pattern;const e=this.options;if(!e.nocomment&&t.charAt(0)==="#"){this.comment=true;return}if(!t){this.empty=true
;return}this.parseNegate();this.globSet=[...new Set(this.braceExpand())];if(e.debug)this.debug=(...t)=>console.error(...t);this.debug(this.pattern,this.globSet)
;const s=this.globSet.map(t=>this.slashSplit(t));this.globParts=this.preprocess(s);this.debug(this.pattern,this.globParts);let i=this.globParts.map((t,e,s)=>{
if(this.isWindows&&this.windowsNoMagicRoot){const e=t[0]===""&&t[1]===""&&(t[2]==="?"||!S.test(t[2]))&&!S.test(t[3]);const s=/^[a-z]:/i.test(t[0])
;if(e)return[...t.slice(0,4),...t.slice(4).map(t=>this.parse(t))];else if(s)return[t[0],...t.slice(1).map(t=>this.parse(t))]}return t.map(t=>this.parse(t))})
;this.debug(this.pattern,i);this.set=i.filter(t=>t.indexOf(false)===-1);if(this.isWindows)for(let t=0;t<this.set.length;t++){const e=this.set[t]
;if(e[0]===""&&e[1]===""&&this.globParts[t][2]==="?"&&typeof e[3]==="string"&&/^[a-z]:$/i.test(e[3]))e[2]="?"}this.debug(this.pattern,this.set)}preprocess(t){
if(this.options.noglobstar)for(let e=0;e<t.length;e++)for(let s=0;s<t[e].length;s++)if(t[e][s]==="**")t[e][s]="*";const{optimizationLevel:e=1}=this.options
;if(e>=2){t=this.firstPhasePreProcess(t);t=this.secondPhasePreProcess(t)}else if(e>=1)t=this.levelOneOptimize(t);else t=this.adjascentGlobstarOptimize(t)
;return t}adjascentGlobstarOptimize(t){return t.map(t=>{let e=-1;while(-1!==(e=t.indexOf("**",e+1))){let s=e;while(t[s+1]==="**")s++;if(s!==e)t.splice(e,s-e)}
return t})}levelOneOptimize(t){return t.map(t=>{t=t.reduce((t,e)=>{const s=t[t.length-1];if(e==="**"&&s==="**")return t
;if(e==="..")if(s&&s!==".."&&s!=="."&&s!=="**"){t.pop();return t}t.push(e);return t},[]);return t.length===0?[""]:t})}levelTwoFileOptimize(t){
if(!Array.isArray(t))t=this.slashSplit(t);let e=false;do{e=false;if(!this.preserveMultipleSlashes){for(let s=1;s<t.length-1;s++){const i=t[s]
;if(s===1&&i===""&&t[0]==="")continue;if(i==="."||i===""){e=true;t.splice(s,1);s--}}if(t[0]==="."&&t.length===2&&(t[1]==="."||t[1]==="")){e=true;t.pop()}}
let s=0;while(-1!==(s=t.indexOf("..",s+1))){const i=t[s-1];if(i&&i!=="."&&i!==".."&&i!=="**"){e=true;t.splice(s-1,2);s-=2}}}while(e);return t.length===0?[""]:t}
firstPhasePreProcess(t){let e=false;do{e=false;for(let s of t){let i=-1;while(-1!==(i=s.indexOf("**",i+1))){let n=i;while(s[n+1]==="**")n++
;if(n>i)s.splice(i+1,n-i);let r=s[i+1];const o=s[i+2];const a=s[i+3];if(r!=="..")continue;if(!o||o==="."||o===".."||!a||a==="."||a==="..")continue;e=true
;s.splice(i,1);const l=s.slice(0);l[i]="**";t.push(l);i--}if(!this.preserveMultipleSlashes){for(let t=1;t<s.length-1;t++){const i=s[t]
;if(t===1&&i===""&&s[0]==="")continue;if(i==="."||i===""){e=true;s.splice(t,1);t--}}if(s[0]==="."&&s.length===2&&(s[1]==="."||s[1]==="")){e=true;s.pop()}}
let n=0;while(-1!==(n=s.indexOf("..",n+1))){const t=s[n-1];if(t&&t!=="."&&t!==".."&&t!=="**"){e=true;const t=n===1&&s[n+1]==="**";const i=t?["."]:[]
;s.splice(n-1,2,...i);if(s.length===0)s.push("");n-=2}}}}while(e);return t}secondPhasePreProcess(t){for(let e=0;e<t.length-1;e++)for(let s=e+1;s<t.length;s++){
const i=this.partsMatch(t[e],t[s],!this.preserveMultipleSlashes);if(i){t[e]=[];t[s]=i;break}}return t.filter(t=>t.length)}partsMatch(t,e,s=false){let i=0
;let n=0;let r=[];let o="";while(i<t.length&&n<e.length)if(t[i]===e[n]){r.push(o==="b"?e[n]:t[i]);i++;n++}else if(s&&t[i]==="**"&&e[n]===t[i+1]){r.push(t[i])
;i++}else if(s&&e[n]==="**"&&t[i]===e[n+1]){r.push(e[n]);n++}else if(t[i]==="*"&&e[n]&&(this.options.dot||!e[n].startsWith("."))&&e[n]!=="**"){
if(o==="b")return false;o="a";r.push(t[i]);i++;n++}else if(e[n]==="*"&&t[i]&&(this.options.dot||!t[i].startsWith("."))&&t[i]!=="**"){if(o==="a")return false
;o="b";r.push(e[n]);i++;n++}else return false;return t.length===e.length&&r}parseNegate(){if(this.nonegate)return;const t=this.pattern;let e=false;let s=0
;for(let i=0;i<t.length&&t.charAt(i)==="!";i++){e=!e;s++}if(s)this.pattern=t.slice(s);this.negate=e}matchOne(t,s,i=false){let n=0;let r=0;if(this.isWindows){
const e=typeof t[0]==="string"&&/^[a-z]:$/i.test(t[0]);const i=!e&&t[0]===""&&t[1]===""&&t[2]==="?"&&/^[a-z]:$/i.test(t[3])
;const o=typeof s[0]==="string"&&/^[a-z]:$/i.test(s[0]);const a=!o&&s[0]===""&&s[1]===""&&s[2]==="?"&&typeof s[3]==="string"&&/^[a-z]:$/i.test(s[3])
;const l=i?3:e?0:void 0;const h=a?3:o?0:void 0;if(typeof l==="number"&&typeof h==="number"){const[e,i]=[t[l],s[h]];if(e.toLowerCase()===i.toLowerCase()){s[h]=e
;r=h;n=l}}}const{optimizationLevel:o=1}=this.options;if(o>=2)t=this.levelTwoFileOptimize(t);if(s.includes(e.GLOBSTAR))return this.#O(t,s,i,n,r)
;return this.#M(t,s,i,n,r)}#O(t,s,i,n,r){const o=s.indexOf(e.GLOBSTAR,r);const a=s.lastIndexOf(e.GLOBSTAR)
;const[l,h,c]=i?[s.slice(r,o),s.slice(o+1),[]]:[s.slice(r,o),s.slice(o+1,a),s.slice(a+1)];if(l.length){const e=t.slice(n,n+l.length)
;if(!this.#M(e,l,i,0,0))return false;n+=l.length}let p=0;if(c.length){if(c.length+n>t.length)return false;let e=t.length-c.length
;if(this.#M(t,c,i,e,0))p=c.length;else{if(t[t.length-1]!==""||n+c.length===t.length)return false;e--;if(!this.#M(t,c,i,e,0))return false;p=c.length+1}}
if(!h.length){let e=!!p;for(let s=n;s<t.length-p;s++){const i=String(t[s]);e=true;if(i==="."||i===".."||!this.options.dot&&i.startsWith("."))return false}
return i||e}const f=[[[],0]];let u=f[0];let g=0;const d=[0];for(const t of h)if(t===e.GLOBSTAR){d.push(g);u=[[],0];f.push(u)}else{u[0].push(t);g++}
let y=f.length-1;const b=t.length-p;for(const t of f)t[1]=b-(d[y--]+t[0].length);return!!this.#A(t,f,n,0,i,0,!!p)}#A(t,e,s,i,n,r,o){const a=e[i];if(!a){
for(let e=s;e<t.length;e++){o=true;const s=t[e];if(s==="."||s===".."||!this.options.dot&&s.startsWith("."))return false}return o}const[l,h]=a;while(s<=h){
const a=this.#M(t.slice(0,s+l.length),l,n,s,0);if(a&&r<this.maxGlobstarRecursion){const a=this.#A(t,e,s+l.length,i+1,n,r+1,o);if(a!==false)return a}const h=t[s]
;if(h==="."||h===".."||!this.options.dot&&h.startsWith("."))return false;s++}return n||null}#M(t,s,i,n,r){let o;let a;let l;let h;for(o=n,a=r,h=t.length,
l=s.length;o<h&&a<l;o++,a++){this.debug("matchOne loop");let i=s[a];let n=t[o];this.debug(s,i,n);if(i===false||i===e.GLOBSTAR)return false;let r
;if(typeof i==="string"){r=n===i;this.debug("string match",i,n,r)}else{r=i.test(n);this.debug("pattern match",i,n,r)}if(!r)return false}
if(o===h&&a===l)return true;else if(o===h)return i;else if(a===l)return o===h-1&&t[o]==="";else throw new Error("wtf?")}braceExpand(){return(0,
e.braceExpand)(this.pattern,this.options)}parse(t){(0,r.assertValidPattern)(t);const s=this.options;if(t==="**")return e.GLOBSTAR;if(t==="")return"";let i
;let n=null
;if(i=t.match(f))n=s.dot?starTestDot:starTest;else if(i=t.match(h))n=(s.nocase?s.dot?starDotExtTestNocaseDot:starDotExtTestNocase:s.dot?starDotExtTestDot:starDotExtTest)(i[1]);else if(i=t.match(u))n=(s.nocase?s.dot?qmarksTestNocaseDot:qmarksTestNocase:s.dot?qmarksTestDot:qmarksTest)(i);else if(i=t.match(c))n=s.dot?starDotStarTestDot:starDotStarTest;else if(i=t.match(p))n=dotStarTest
;const a=o.AST.fromGlob(t,this.options).toMMPattern();if(n&&typeof a==="object")Reflect.defineProperty(a,"test",{value:n});return a}makeRe(){
if(this.regexp||this.regexp===false)return this.regexp;const t=this.set;if(!t.length){this.regexp=false;return this.regexp}const s=this.options
;const i=s.noglobstar?b:s.dot?w:v;const n=new Set(s.nocase?["i"]:[]);let r=t.map(t=>{const s=t.map(t=>{
if(t instanceof RegExp)for(const e of t.flags.split(""))n.add(e);return typeof t==="string"?regExpEscape(t):t===e.GLOBSTAR?e.GLOBSTAR:t._src})
;s.forEach((t,n)=>{const r=s[n+1];const o=s[n-1];if(t!==e.GLOBSTAR||o===e.GLOBSTAR)return
;if(o===void 0)if(r!==void 0&&r!==e.GLOBSTAR)s[n+1]="(?:\\/|"+i+"\\/)?"+r;else s[n]=i;else if(r===void 0)s[n-1]=o+"(?:\\/|"+i+")?";else if(r!==e.GLOBSTAR){
s[n-1]=o+"(?:\\/|\\/"+i+"\\/)"+r;s[n+1]=e.GLOBSTAR}});return s.filter(t=>t!==e.GLOBSTAR).join("/")}).join("|");const[o,a]=t.length>1?["(?:",")"]:["",""]
;r="^"+o+r+a+"$";if(this.negate)r="^(?!"+r+").+$";try{this.regexp=new RegExp(r,[...n].join(""))}catch(t){this.regexp=false}return this.regexp}slashSplit(t){
if(this.preserveMultipleSlashes)return t.split("/");else if(this.isWindows&&/^\/\/[^\/]+/.test(t))return["",...t.split(/\/+/)];else return t.split(/\/+/)}
match(t,e=this.partial){this.debug("match",t,this.pattern);if(this.comment)return false;if(this.empty)return t==="";if(t==="/"&&e)return true
;const s=this.options;if(this.isWindows)t=t.split("\\").join("/");const i=this.slashSplit(t);this.debug(this.pattern,"split",i);const n=this.set
;this.debug(this.pattern,"set",n);let r=i[i.length-1];if(!r)for(let t=i.length-2;!r&&t>=0;t--)r=i[t];for(let t=0;t<n.length;t++){const o=n[t];let a=i
;if(s.matchBase&&o.length===1)a=[r];const l=this.matchOne(a,o,e);if(l){if(s.flipNegate)return true;return!this.negate}}if(s.flipNegate)return false
;return this.negate}static defaults(t){return e.minimatch.defaults(t).Minimatch}}e.Minimatch=Minimatch;var x=s(49153);Object.defineProperty(e,"AST",{
enumerable:true,get:function(){return x.AST}});var k=s(42798);Object.defineProperty(e,"escape",{enumerable:true,get:function(){return k.escape}});var O=s(36877)
;Object.defineProperty(e,"unescape",{enumerable:true,get:function(){return O.unescape}});e.minimatch.AST=o.AST;e.minimatch.Minimatch=Minimatch
;e.minimatch.escape=a.escape;e.minimatch.unescape=l.unescape},36877:(t,e)=>{Object.defineProperty(e,"__esModule",{value:true});e.unescape=void 0
;const unescape=(t,{windowsPathsNoEscape:e=false}={})=>e?t.replace(/\[([^\/\\])\]/g,"$1"):t.replace(/((?!\\).|^)\[([^\/\\])\]/g,"$1$2").replace(/\\([^\/])/g,"$1")
;e.unescape=unescape}};
