export const id=3711;export const ids=[3711];export const modules={8282:(t,e,o)=>{const{Crc32:s,Crc32Js:a,Crc32Node:c}=o(99542);e.Crc32=s;e.Crc32Js=a
;e.Crc32Node=c;const i=new Uint32Array(256);for(let t=0;t<256;++t){let e=t;for(let t=0;t<8;++t)e=e&1?2197175160^e>>>1:e>>>1;i[t]=e>>>0}class Crc32cJs{
digestLength=4;crc=4294967295;update(t){let e=this.crc;for(let o=0;o<t.length;++o)e=e>>>8^i[(e^t[o])&255];this.crc=e}async digest(){
const t=(this.crc^4294967295)>>>0;const e=new Uint8Array(4);e[0]=t>>>24;e[1]=t>>>16&255;e[2]=t>>>8&255;e[3]=t&255;return e}reset(){this.crc=4294967295}}
const r=Crc32cJs;const u={CrtCrc64Nvme:null};const generateCRC64NVMETable=()=>{const t=8;const e=new Array(t);for(let o=0;o<t;o++){const t=new Array(512)
;for(let e=0;e<256;e++){let s=BigInt(e);for(let t=0;t<8*(o+1);t++)if(s&1n)s=s>>1n^0x9a6c9329ac4bc9b5n;else s>>=1n;t[e*2]=Number(s>>32n&0xffffffffn)
;t[e*2+1]=Number(s&0xffffffffn)}e[o]=new Uint32Array(t)}return e};let l;let d,p,m,g;let C,f,h,k;const ensureTablesInitialized=()=>{if(!l){
l=generateCRC64NVMETable();[d,p,m,g,C,f,h,k]=l}};class Crc64NvmeJs{c1=0;c2=0;constructor(){ensureTablesInitialized();this.reset()}update(t){const e=t.length
;let o=0;let s=this.c1;let a=this.c2;while(o+8<=e){const e=((a^t[o++])&255)<<1;const c=((a>>>8^t[o++])&255)<<1;const i=((a>>>16^t[o++])&255)<<1
;const r=((a>>>24^t[o++])&255)<<1;const u=((s^t[o++])&255)<<1;const l=((s>>>8^t[o++])&255)<<1;const b=((s>>>16^t[o++])&255)<<1;const E=((s>>>24^t[o++])&255)<<1
;s=k[e]^h[c]^f[i]^C[r]^g[u]^m[l]^p[b]^d[E];a=k[e+1]^h[c+1]^f[i+1]^C[r+1]^g[u+1]^m[l+1]^p[b+1]^d[E+1]}while(o<e){const e=((a^t[o])&255)<<1
;a=(a>>>8|(s&255)<<24)>>>0;s=s>>>8^d[e];a^=d[e+1];++o}this.c1=s;this.c2=a}async digest(){const t=this.c1^4294967295;const e=this.c2^4294967295
;return new Uint8Array([t>>>24,t>>>16&255,t>>>8&255,t&255,e>>>24,e>>>16&255,e>>>8&255,e&255])}reset(){this.c1=4294967295;this.c2=4294967295}}class Crc64Nvme{
impl;constructor(){const t=u.CrtCrc64Nvme;this.impl=t?new t:new Crc64NvmeJs}update(t){this.impl.update(t)}async digest(){return this.impl.digest()}reset(){
this.impl.reset()}}e.Crc32c=r;e.Crc32cJs=Crc32cJs;e.Crc32cNode=r;e.Crc64Nvme=Crc64Nvme;e.Crc64NvmeJs=Crc64NvmeJs;e.crc64NvmeCrtContainer=u},20238:(t,e,o)=>{
const{setFeature:s}=o(5152);const{HttpRequest:a}=o(93422);const{isArrayBuffer:c,toUint8Array:i,createBufferedReadable:r,createChecksumStream:u}=o(92430)
;const{Crc64Nvme:l,Crc32c:d,Crc32:p}=o(8282);const{normalizeProvider:m}=o(92658);const g={WHEN_SUPPORTED:"WHEN_SUPPORTED",WHEN_REQUIRED:"WHEN_REQUIRED"}
;const C=g.WHEN_SUPPORTED;const f={WHEN_SUPPORTED:"WHEN_SUPPORTED",WHEN_REQUIRED:"WHEN_REQUIRED"};const h=g.WHEN_SUPPORTED;var k;(function(t){t["MD5"]="MD5"
;t["CRC32"]="CRC32";t["CRC32C"]="CRC32C";t["CRC64NVME"]="CRC64NVME";t["SHA1"]="SHA1";t["SHA256"]="SHA256"})(k||(k={}));var b;(function(t){t["HEADER"]="header"
;t["TRAILER"]="trailer"})(b||(b={}));const E=k.CRC32;var y;(function(t){t["ENV"]="env";t["CONFIG"]="shared config entry"})(y||(y={}))
;const stringUnionSelector=(t,e,o,s)=>{if(!(e in t))return;const a=t[e].toUpperCase()
;if(!Object.values(o).includes(a))throw new TypeError(`Cannot load ${s} '${e}'. Expected one of ${Object.values(o)}, got '${t[e]}'.`);return a}
;const S="AWS_REQUEST_CHECKSUM_CALCULATION";const v="request_checksum_calculation";const R={environmentVariableSelector:t=>stringUnionSelector(t,S,g,y.ENV),
configFileSelector:t=>stringUnionSelector(t,v,g,y.CONFIG),default:C};const B="AWS_RESPONSE_CHECKSUM_VALIDATION";const P="response_checksum_validation";const x={
environmentVariableSelector:t=>stringUnionSelector(t,B,f,y.ENV),configFileSelector:t=>stringUnionSelector(t,P,f,y.CONFIG),default:h}
;const getChecksumAlgorithmForRequest=(t,{requestChecksumRequired:e,requestAlgorithmMember:o,requestChecksumCalculation:s})=>{
if(!o)return s===g.WHEN_SUPPORTED||e?E:void 0;if(!t[o])return;const a=t[o];return a}
;const getChecksumLocationName=t=>t===k.MD5?"content-md5":`x-amz-checksum-${t.toLowerCase()}`;const hasHeader=(t,e)=>{const o=t.toLowerCase()
;for(const t of Object.keys(e))if(o===t.toLowerCase())return true;return false};const hasHeaderWithPrefix=(t,e)=>{const o=t.toLowerCase()
;for(const t of Object.keys(e))if(t.toLowerCase().startsWith(o))return true;return false}
;const isStreaming=t=>t!==void 0&&typeof t!=="string"&&!ArrayBuffer.isView(t)&&!c(t);const T=[k.CRC32,k.CRC32C,k.CRC64NVME,k.SHA1,k.SHA256]
;const I=[k.SHA256,k.SHA1,k.CRC32,k.CRC32C,k.CRC64NVME];const selectChecksumAlgorithmFunction=(t,e)=>{const{checksumAlgorithms:o={}}=e;switch(t){case k.MD5:
return o?.MD5??e.md5;case k.CRC32:return o?.CRC32??p;case k.CRC32C:return o?.CRC32C??d;case k.CRC64NVME:return o?.CRC64NVME??l;case k.SHA1:
return o?.SHA1??e.sha1;case k.SHA256:return o?.SHA256??e.sha256;default:if(o?.[t])return o[t]
;throw new Error(`The checksum algorithm "${t}" is not supported by the client.`+` Select one of ${T}, or provide an implementation to `+` the client constructor checksums field.`)
}};const stringHasher=(t,e)=>{const o=new t;o.update(i(e||""));return o.digest()};const w={name:"flexibleChecksumsMiddleware",step:"build",
tags:["BODY_CHECKSUM"],override:true};const flexibleChecksumsMiddleware=(t,e)=>(o,c)=>async i=>{if(!a.isInstance(i.request))return o(i)
;if(hasHeaderWithPrefix("x-amz-checksum-",i.request.headers))return o(i);const{request:u,input:l}=i;const{body:d,headers:p}=u
;const{base64Encoder:m,streamHasher:C}=t;const{requestChecksumRequired:f,requestAlgorithmMember:h}=e;const b=await t.requestChecksumCalculation()
;const y=h?.name;const S=h?.httpHeader;if(y&&!l[y])if(b===g.WHEN_SUPPORTED||f){l[y]=E;if(S)p[S]=E}const v=getChecksumAlgorithmForRequest(l,{
requestChecksumRequired:f,requestAlgorithmMember:h?.name,requestChecksumCalculation:b});let R=d;let B=p;if(v){switch(v){case k.CRC32:
s(c,"FLEXIBLE_CHECKSUMS_REQ_CRC32","U");break;case k.CRC32C:s(c,"FLEXIBLE_CHECKSUMS_REQ_CRC32C","V");break;case k.CRC64NVME:
s(c,"FLEXIBLE_CHECKSUMS_REQ_CRC64","W");break;case k.SHA1:s(c,"FLEXIBLE_CHECKSUMS_REQ_SHA1","X");break;case k.SHA256:s(c,"FLEXIBLE_CHECKSUMS_REQ_SHA256","Y")
;break}const e=getChecksumLocationName(v);const o=selectChecksumAlgorithmFunction(v,t);if(isStreaming(d)){
const{getAwsChunkedEncodingStream:s,bodyLengthChecker:a}=t
;R=s(typeof t.requestStreamBufferSize==="number"&&t.requestStreamBufferSize>=8*1024?r(d,t.requestStreamBufferSize,c.logger):d,{base64Encoder:m,
bodyLengthChecker:a,checksumLocationName:e,checksumAlgorithmFn:o,streamHasher:C});B={...p,
"content-encoding":p["content-encoding"]?`${p["content-encoding"]},aws-chunked`:"aws-chunked","transfer-encoding":"chunked",
"x-amz-decoded-content-length":p["content-length"],"x-amz-content-sha256":"STREAMING-UNSIGNED-PAYLOAD-TRAILER","x-amz-trailer":e};delete B["content-length"]
}else if(!hasHeader(e,p)){const t=await stringHasher(o,d);B={...p,[e]:m(t)}}}try{const t=await o({...i,request:{...u,headers:B,body:R}});return t}catch(t){
if(t instanceof Error&&t.name==="InvalidChunkSizeError")try{if(!t.message.endsWith("."))t.message+="."
;t.message+=" Set [requestStreamBufferSize=number e.g. 65_536] in client constructor to instruct AWS SDK to buffer your input stream."}catch(t){}throw t}}
;const L={name:"flexibleChecksumsInputMiddleware",toMiddleware:"serializerMiddleware",relation:"before",tags:["BODY_CHECKSUM"],override:true}
;const flexibleChecksumsInputMiddleware=(t,e)=>(o,a)=>async c=>{const i=c.input;const{requestValidationModeMember:r}=e
;const u=await t.requestChecksumCalculation();const l=await t.responseChecksumValidation();switch(u){case g.WHEN_REQUIRED:
s(a,"FLEXIBLE_CHECKSUMS_REQ_WHEN_REQUIRED","a");break;case g.WHEN_SUPPORTED:s(a,"FLEXIBLE_CHECKSUMS_REQ_WHEN_SUPPORTED","Z");break}switch(l){
case f.WHEN_REQUIRED:s(a,"FLEXIBLE_CHECKSUMS_RES_WHEN_REQUIRED","c");break;case f.WHEN_SUPPORTED:s(a,"FLEXIBLE_CHECKSUMS_RES_WHEN_SUPPORTED","b");break}
if(r&&!i[r])if(l===f.WHEN_SUPPORTED)i[r]="ENABLED";return o(c)};const getChecksumAlgorithmListForResponse=(t=[])=>{const e=[];let o=I.length;for(const s of t){
const t=I.indexOf(s);if(t!==-1)e[t]=s;else e[o++]=s}return e.filter(Boolean)};const isChecksumWithPartNumber=t=>{const e=t.lastIndexOf("-");if(e!==-1){
const o=t.slice(e+1);if(!o.startsWith("0")){const t=parseInt(o,10);if(!isNaN(t)&&t>=1&&t<=1e4)return true}}return false}
;const getChecksum=async(t,{checksumAlgorithmFn:e,base64Encoder:o})=>o(await stringHasher(e,t))
;const validateChecksumFromResponse=async(t,{config:e,responseAlgorithms:o,logger:s})=>{const a=getChecksumAlgorithmListForResponse(o);const{body:c,headers:i}=t
;for(const o of a){const a=getChecksumLocationName(o);const r=i[a];if(r){let i;try{i=selectChecksumAlgorithmFunction(o,e)}catch(t){if(o===k.CRC64NVME){
s?.warn(`Skipping ${k.CRC64NVME} checksum validation: ${t.message}`);continue}throw t}const{base64Encoder:l}=e;if(isStreaming(c)){t.body=u({expectedChecksum:r,
checksumSourceLocation:a,checksum:new i,source:c,base64Encoder:l});return}const d=await getChecksum(c,{checksumAlgorithmFn:i,base64Encoder:l});if(d===r)break
;throw new Error(`Checksum mismatch: expected "${d}" but received "${r}"`+` in response header "${a}".`)}}};const D={name:"flexibleChecksumsResponseMiddleware",
toMiddleware:"deserializerMiddleware",relation:"after",tags:["BODY_CHECKSUM"],override:true};const flexibleChecksumsResponseMiddleware=(t,e)=>(o,s)=>async c=>{
if(!a.isInstance(c.request))return o(c);const i=c.input;const r=await o(c);const u=r.response;const{requestValidationModeMember:l,responseAlgorithms:d}=e
;if(l&&i[l]==="ENABLED"){const{clientName:e,commandName:o}=s;const a=Object.keys(t.checksumAlgorithms??{}).filter(t=>{const e=getChecksumLocationName(t)
;return u.headers[e]!==void 0});const c=getChecksumAlgorithmListForResponse([...d??[],...a]);const i=e==="S3Client"&&o==="GetObjectCommand"&&c.every(t=>{
const e=getChecksumLocationName(t);const o=u.headers[e];return!o||isChecksumWithPartNumber(o)});if(i)return r;await validateChecksumFromResponse(u,{config:t,
responseAlgorithms:c,logger:s.logger})}return r};const getFlexibleChecksumsPlugin=(t,e)=>({applyToStack:o=>{o.add(flexibleChecksumsMiddleware(t,e),w)
;o.addRelativeTo(flexibleChecksumsInputMiddleware(t,e),L);o.addRelativeTo(flexibleChecksumsResponseMiddleware(t,e),D)}})
;const resolveFlexibleChecksumsConfig=t=>{const{requestChecksumCalculation:e,responseChecksumValidation:o,requestStreamBufferSize:s}=t;return Object.assign(t,{
requestChecksumCalculation:m(e??C),responseChecksumValidation:m(o??h),requestStreamBufferSize:Number(s??0),checksumAlgorithms:t.checksumAlgorithms??{}})}
;e.CONFIG_REQUEST_CHECKSUM_CALCULATION=v;e.CONFIG_RESPONSE_CHECKSUM_VALIDATION=P;e.ChecksumAlgorithm=k;e.ChecksumLocation=b;e.DEFAULT_CHECKSUM_ALGORITHM=E
;e.DEFAULT_REQUEST_CHECKSUM_CALCULATION=C;e.DEFAULT_RESPONSE_CHECKSUM_VALIDATION=h;e.ENV_REQUEST_CHECKSUM_CALCULATION=S;e.ENV_RESPONSE_CHECKSUM_VALIDATION=B
;e.NODE_REQUEST_CHECKSUM_CALCULATION_CONFIG_OPTIONS=R;e.NODE_RESPONSE_CHECKSUM_VALIDATION_CONFIG_OPTIONS=x;e.RequestChecksumCalculation=g
;e.ResponseChecksumValidation=f;e.flexibleChecksumsMiddleware=flexibleChecksumsMiddleware;e.flexibleChecksumsMiddlewareOptions=w
;e.getFlexibleChecksumsPlugin=getFlexibleChecksumsPlugin;e.resolveFlexibleChecksumsConfig=resolveFlexibleChecksumsConfig},63242:(t,e,o)=>{
const{toUint8Array:s,concatBytes:a}=o(92430);const{createHmac:c,createHash:i}=o(77598);const{Sha256:r,Sha256Js:u,Sha256Node:l}=o(99542);e.Sha256=r;e.Sha256Js=u
;e.Sha256Node=l;const d=64;const p=20;const m=new Int32Array([1732584193,4023233417,2562383102,271733878,3285377520])
;const g=new Int32Array([1518500249,1859775393,2400959708,3395469782]);class Sha1Js{digestLength=p;state=Int32Array.from(m);w;buffer=new Uint8Array(d)
;bufferLength=0;bytesHashed=0;finished=false;inner;outer;constructor(t){if(t){const e=Sha1Js.normalizeKey(t);this.inner=new Sha1Js;this.outer=new Sha1Js
;const o=new Uint8Array(d*2);for(let t=0;t<d;++t){o[t]=54^e[t];o[t+d]=92^e[t]}this.inner.update(o.subarray(0,d));this.outer.update(o.subarray(d))}}update(t){
if(this.finished)throw new Error("Attempted to update an already finished HMAC.");if(this.inner){this.inner.update(t);return}let e=0;let{length:o}=t
;this.bytesHashed+=o;if(this.bufferLength>0){while(o>0&&this.bufferLength<d){this.buffer[this.bufferLength++]=t[e++];--o}if(this.bufferLength===d){
this.hashBuffer(this.buffer,0);this.bufferLength=0}}while(o>=d){this.hashBuffer(t,e);e+=d;o-=d}while(o>0){this.buffer[this.bufferLength++]=t[e++];--o}}
async digest(){if(this.inner&&this.outer){if(this.finished)throw new Error("Attempted to digest an already finished HMAC.");this.finished=true
;const t=this.inner.digestSync();this.outer.update(t);return this.outer.digestSync()}return this.digestSync()}reset(){this.state=Int32Array.from(m)
;this.buffer=new Uint8Array(d);this.bufferLength=0;this.bytesHashed=0}digestSync(){const t=this.state.slice();const e=this.buffer.slice()
;let o=this.bufferLength;const s=this.bytesHashed/536870912|0;const a=this.bytesHashed<<3;e[o++]=128;if(o>d-8){for(let t=o;t<d;++t)e[t]=0
;this.hashBufferWith(t,e,0);o=0}for(let t=o;t<d-8;++t)e[t]=0;const c=new DataView(e.buffer,e.byteOffset,d);c.setUint32(d-8,s,false);c.setUint32(d-4,a,false)
;this.hashBufferWith(t,e,0);const i=new Uint8Array(p);i[0]=t[0]>>>24&255;i[1]=t[0]>>>16&255;i[2]=t[0]>>>8&255;i[3]=t[0]&255;i[4]=t[1]>>>24&255
;i[5]=t[1]>>>16&255;i[6]=t[1]>>>8&255;i[7]=t[1]&255;i[8]=t[2]>>>24&255;i[9]=t[2]>>>16&255;i[10]=t[2]>>>8&255;i[11]=t[2]&255;i[12]=t[3]>>>24&255
;i[13]=t[3]>>>16&255;i[14]=t[3]>>>8&255;i[15]=t[3]&255;i[16]=t[4]>>>24&255;i[17]=t[4]>>>16&255;i[18]=t[4]>>>8&255;i[19]=t[4]&255;return i}
static normalizeKey(t){const e=s(t);if(e.byteLength>d){const t=new Sha1Js;t.update(e);const o=t.digestSync();const s=new Uint8Array(d);s.set(o);return s}
const o=new Uint8Array(d);o.set(e);return o}hashBuffer(t,e){this.hashBufferWith(this.state,t,e)}hashBufferWith(t,e,o){const s=this.w??=new Int32Array(80)
;let a=t[0],c=t[1],i=t[2],r=t[3],u=t[4];for(let t=0;t<16;++t)s[t]=(e[o+t*4]&255)<<24|(e[o+t*4+1]&255)<<16|(e[o+t*4+2]&255)<<8|e[o+t*4+3]&255
;for(let t=16;t<80;++t){const e=s[t-3]^s[t-8]^s[t-14]^s[t-16];s[t]=e<<1|e>>>31}for(let t=0;t<80;++t){const e=t<20?0:t<40?1:t<60?2:3
;const o=((a<<5|a>>>27)+(e===0?c&i^~c&r:e===2?c&i^c&r^i&r:c^i^r)|0)+(u+(g[e]+s[t]|0)|0)|0;u=r;r=i;i=c<<30|c>>>2;c=a;a=o}t[0]=t[0]+a|0;t[1]=t[1]+c|0
;t[2]=t[2]+i|0;t[3]=t[3]+r|0;t[4]=t[4]+u|0}}const C=(()=>{try{i("sha1");return true}catch{return false}})();const f=C?buildNativeClass():Sha1Js
;function buildNativeClass(){return class Sha1Node{digestLength=20;secret;hash;isHmac;finished=false;constructor(t){this.secret=t;this.isHmac=!!t
;this.hash=this.createHash()}update(t){if(this.finished)throw new Error("Attempted to update an already finished hash.");this.hash.update(t)}async digest(){
let t;if(this.isHmac){this.finished=true;t=this.hash.digest()}else t=this.hash.copy().digest();return new Uint8Array(t.buffer,t.byteOffset,t.byteLength)}
reset(){this.hash=this.createHash();this.finished=false}createHash(){return this.secret?c("sha1",toBuffer$1(this.secret)):i("sha1")}}}function toBuffer$1(t){
if(typeof t==="string")return t;if(ArrayBuffer.isView(t))return Buffer.from(t.buffer,t.byteOffset,t.byteLength);return Buffer.from(t)}
const{digest:h,sign:k,importKey:b}=globalThis?.crypto?.subtle??{}
;const E=typeof h==="function"&&typeof k==="function"&&typeof b==="function"?globalThis.crypto.subtle:void 0;const y=8*1024*1024;class Sha1WebCrypto{
digestLength=20;secret;pending=[];pendingBytes=0;fallback;finished=false;constructor(t){if(t)this.secret=s(t)}update(t){
if(this.finished)throw new Error("Attempted to update an already finished HMAC.");if(this.fallback){this.fallback.update(t);return}this.pending.push(t.slice())
;this.pendingBytes+=t.byteLength;if(this.pendingBytes>=y)this.switchToFallback()}async digest(){if(this.fallback)return this.fallback.digest()
;if(this.secret&&this.finished)throw new Error("Attempted to digest an already finished HMAC.");const t=a(this.pending);if(E){if(this.secret){this.finished=true
;const e=await E.importKey("raw",this.secret,{name:"HMAC",hash:"SHA-1"},false,["sign"]);const o=await E.sign("HMAC",e,t);return new Uint8Array(o)}
const e=await E.digest("SHA-1",t);return new Uint8Array(e)}const e=new Sha1Js(this.secret);e.update(t);return e.digest()}reset(){this.pending=[]
;this.pendingBytes=0;this.fallback=void 0;this.finished=false}switchToFallback(){const t=new Sha1Js(this.secret);for(const e of this.pending)t.update(e)
;this.fallback=t;this.pending=[];this.pendingBytes=0}}const S=128;const v=64;const R=2**53-1
;const B=new Uint32Array([1779033703,4089235720,3144134277,2227873595,1013904242,4271175723,2773480762,1595750129,1359893119,2917565137,2600822924,725511199,528734635,4215389547,1541459225,327033209])
;const P=new Uint32Array([1116352408,3609767458,1899447441,602891725,3049323471,3964484399,3921009573,2173295548,961987163,4081628472,1508970993,3053834265,2453635748,2937671579,2870763221,3664609560,3624381080,2734883394,310598401,1164996542,607225278,1323610764,1426881987,3590304994,1925078388,4068182383,2162078206,991336113,2614888103,633803317,3248222580,3479774868,3835390401,2666613458,4022224774,944711139,264347078,2341262773,604807628,2007800933,770255983,1495990901,1249150122,1856431235,1555081692,3175218132,1996064986,2198950837,2554220882,3999719339,2821834349,766784016,2952996808,2566594879,3210313671,3203337956,3336571891,1034457026,3584528711,2466948901,113926993,3758326383,338241895,168717936,666307205,1188179964,773529912,1546045734,1294757372,1522805485,1396182291,2643833823,1695183700,2343527390,1986661051,1014477480,2177026350,1206759142,2456956037,344077627,2730485921,1290863460,2820302411,3158454273,3259730800,3505952657,3345764771,106217008,3516065817,3606008344,3600352804,1432725776,4094571909,1467031594,275423344,851169720,430227734,3100823752,506948616,1363258195,659060556,3750685593,883997877,3785050280,958139571,3318307427,1322822218,3812723403,1537002063,2003034995,1747873779,3602036899,1955562222,1575990012,2024104815,1125592928,2227730452,2716904306,2361852424,442776044,2428436474,593698344,2756734187,3733110249,3204031479,2999351573,3329325298,3815920427,3391569614,3928383900,3515267271,566280711,3940187606,3454069534,4118630271,4000239992,116418474,1914138554,174292421,2731055270,289380356,3203993006,460393269,320620315,685471733,587496836,852142971,1086792851,1017036298,365543100,1126000580,2618297676,1288033470,3409855158,1501505948,4234509866,1607167915,987167468,1816402316,1246189591])
;class Sha512Js{digestLength=v;state=Uint32Array.from(B);w;buffer=new Uint8Array(S);bufferLength=0;bytesHashed=0;finished=false;key;inner;outer;constructor(t){
if(t!==void 0){this.key=Sha512Js.normalizeKey(t);this.initHmac()}}update(t){if(this.finished)throw new Error("Attempted to update an already finished HMAC.")
;if(this.inner){this.inner.update(t);return}const e=s(t);let o=0;let{byteLength:a}=e;this.bytesHashed+=a
;if(this.bytesHashed*8>R)throw new Error("Cannot hash more than 2^53 - 1 bits");while(a>0){this.buffer[this.bufferLength++]=e[o++];a--
;if(this.bufferLength===S){this.hashBuffer();this.bufferLength=0}}}async digest(){if(this.inner&&this.outer){
if(this.finished)throw new Error("Attempted to digest an already finished HMAC.");this.finished=true;const t=this.inner.digestSync();this.outer.update(t)
;return this.outer.digestSync()}return this.digestSync()}reset(){this.state=Uint32Array.from(B);this.buffer=new Uint8Array(S);this.bufferLength=0
;this.bytesHashed=0;this.finished=false;if(this.key)this.initHmac()}initHmac(){const t=this.key;this.inner=new Sha512Js;this.outer=new Sha512Js
;const e=new Uint8Array(S*2);for(let o=0;o<S;++o){e[o]=54^t[o];e[o+S]=92^t[o]}this.inner.update(e.subarray(0,S));this.outer.update(e.subarray(S))}digestSync(){
const t=this.state.slice();const e=this.buffer.slice();let o=this.bufferLength;const s=this.bytesHashed*8;const a=Math.floor(s/4294967296);const c=s>>>0
;e[o++]=128;if(o>S-16){for(let t=o;t<S;++t)e[t]=0;this.hashBufferWith(t,e);o=0}for(let t=o;t<S-8;++t)e[t]=0;const i=new DataView(e.buffer,e.byteOffset,S)
;i.setUint32(S-8,a,false);i.setUint32(S-4,c,false);this.hashBufferWith(t,e);const r=new Uint8Array(v);const u=new DataView(r.buffer)
;for(let e=0;e<16;++e)u.setUint32(e*4,t[e],false);return r}static normalizeKey(t){const e=s(t);if(e.byteLength>S){const t=new Sha512Js;t.update(e)
;const o=new Uint8Array(S);o.set(t.digestSync());return o}const o=new Uint8Array(S);o.set(e);return o}hashBuffer(){this.hashBufferWith(this.state,this.buffer)}
hashBufferWith(t,e){const o=this.w??=new Uint32Array(160);const s=new Uint32Array(16);for(let e=0;e<16;++e)s[e]=t[e];for(let t=0;t<16;++t){const s=t*8
;o[t*2]=(e[s]<<24|e[s+1]<<16|e[s+2]<<8|e[s+3])>>>0;o[t*2+1]=(e[s+4]<<24|e[s+5]<<16|e[s+6]<<8|e[s+7])>>>0}for(let t=16;t<80;++t){const e=o[(t-15)*2]
;const s=o[(t-15)*2+1];const a=rotrH(e,s,1)^rotrH(e,s,8)^shrH(e,7);const c=rotrL(e,s,1)^rotrL(e,s,8)^shrL(e,s,7);const i=o[(t-2)*2];const r=o[(t-2)*2+1]
;const u=rotrH(i,r,19)^rotrH(i,r,61)^shrH(i,6);const l=rotrL(i,r,19)^rotrL(i,r,61)^shrL(i,r,6);const d=o[(t-7)*2];const p=o[(t-7)*2+1];const m=o[(t-16)*2]
;const g=o[(t-16)*2+1];let C=(g>>>0)+(c>>>0);let f=(m>>>0)+(a>>>0)+(C>4294967295?1:0);C=(C>>>0)+(p>>>0);f=(f>>>0)+(d>>>0)+(C>4294967295?1:0);C=(C>>>0)+(l>>>0)
;f=(f>>>0)+(u>>>0)+(C>4294967295?1:0);o[t*2]=f>>>0;o[t*2+1]=C>>>0}
let a=s[0],c=s[1],i=s[2],r=s[3],u=s[4],l=s[5],d=s[6],p=s[7],m=s[8],g=s[9],C=s[10],f=s[11],h=s[12],k=s[13],b=s[14],E=s[15];for(let t=0;t<80;++t){
const e=rotrH(m,g,14)^rotrH(m,g,18)^rotrH(m,g,41);const s=rotrL(m,g,14)^rotrL(m,g,18)^rotrL(m,g,41);const y=m&C^~m&h;const S=g&f^~g&k;let v=(E>>>0)+(s>>>0)
;let R=(b>>>0)+(e>>>0)+(v>4294967295?1:0);v=(v>>>0)+(S>>>0);R=(R>>>0)+(y>>>0)+(v>4294967295?1:0);v=(v>>>0)+(P[t*2+1]>>>0)
;R=(R>>>0)+(P[t*2]>>>0)+(v>4294967295?1:0);v=(v>>>0)+(o[t*2+1]>>>0);R=(R>>>0)+(o[t*2]>>>0)+(v>4294967295?1:0);const B=rotrH(a,c,28)^rotrH(a,c,34)^rotrH(a,c,39)
;const x=rotrL(a,c,28)^rotrL(a,c,34)^rotrL(a,c,39);const T=a&i^a&u^i&u;const I=c&r^c&l^r&l;let w=(x>>>0)+(I>>>0);let L=(B>>>0)+(T>>>0)+(w>4294967295?1:0);w>>>=0
;L>>>=0;b=h;E=k;h=C;k=f;C=m;f=g;let D=(p>>>0)+(v>>>0);let $=(d>>>0)+(R>>>0)+(D>4294967295?1:0);m=$>>>0;g=D>>>0;d=u;p=l;u=i;l=r;i=a;r=c;let _=(v>>>0)+(w>>>0)
;let M=(R>>>0)+(L>>>0)+(_>4294967295?1:0);a=M>>>0;c=_>>>0}addInto(t,0,a,c);addInto(t,1,i,r);addInto(t,2,u,l);addInto(t,3,d,p);addInto(t,4,m,g);addInto(t,5,C,f)
;addInto(t,6,h,k);addInto(t,7,b,E)}}function addInto(t,e,o,s){const a=e*2;const c=(t[a+1]>>>0)+(s>>>0);const i=(t[a]>>>0)+(o>>>0)+(c>4294967295?1:0);t[a]=i>>>0
;t[a+1]=c>>>0}function rotrH(t,e,o){if(o<32)return(t>>>o|e<<32-o)>>>0;if(o===32)return e>>>0;return(e>>>o-32|t<<64-o)>>>0}function rotrL(t,e,o){
if(o<32)return(e>>>o|t<<32-o)>>>0;if(o===32)return t>>>0;return(t>>>o-32|e<<64-o)>>>0}function shrH(t,e){if(e<32)return t>>>e;return 0}function shrL(t,e,o){
if(o<32)return(e>>>o|t<<32-o)>>>0;if(o===32)return t>>>0;return t>>>o-32}let x;function detectNative(){if(x===void 0)try{i("sha512");x=true}catch{x=false}
return x}class Sha512 extends Sha512Js{native;nativeSecret;nativeFinished=false;constructor(t){super(t);this.nativeSecret=t
;if(detectNative())this.native=this.createNative()}update(t){if(!this.native){super.update(t);return}
if(this.nativeFinished)throw new Error("Attempted to update an already finished hash.");this.native.update(t)}async digest(){
if(!this.native)return super.digest();let t;if(this.nativeSecret!==void 0){this.nativeFinished=true;t=this.native.digest()}else t=this.native.copy().digest()
;return new Uint8Array(t.buffer,t.byteOffset,t.byteLength)}reset(){if(!this.native){super.reset();return}this.native=this.createNative()
;this.nativeFinished=false}createNative(){return this.nativeSecret!==void 0?c("sha512",toBuffer(this.nativeSecret)):i("sha512")}}function toBuffer(t){
if(typeof t==="string")return t;if(ArrayBuffer.isView(t))return Buffer.from(t.buffer,t.byteOffset,t.byteLength);return Buffer.from(t)}
const{digest:T,sign:I,importKey:w}=globalThis?.crypto?.subtle??{}
;const L=typeof T==="function"&&typeof I==="function"&&typeof w==="function"?globalThis.crypto.subtle:void 0;const D=8*1024*1024;const $=128
;class Sha512WebCrypto{digestLength=64;secret;pending=[];pendingBytes=0;fallback;finished=false;constructor(t){if(t!==void 0){const e=s(t)
;this.secret=e.byteLength===0?new Uint8Array($):e}if(!L)this.fallback=new Sha512Js(t)}update(t){
if(this.finished)throw new Error("Attempted to update an already finished HMAC.");if(this.fallback){this.fallback.update(t);return}this.pending.push(t.slice())
;this.pendingBytes+=t.byteLength;if(this.pendingBytes>=D)this.switchToFallback()}async digest(){if(this.fallback)return this.fallback.digest()
;if(this.secret&&this.finished)throw new Error("Attempted to digest an already finished HMAC.");const t=a(this.pending);if(this.secret){this.finished=true
;const e=await L.importKey("raw",this.secret,{name:"HMAC",hash:"SHA-512"},false,["sign"]);const o=await L.sign("HMAC",e,t);return new Uint8Array(o)}
const e=await L.digest("SHA-512",t);return new Uint8Array(e)}reset(){this.pending=[];this.pendingBytes=0;this.finished=false
;if(L)this.fallback=void 0;else this.fallback=new Sha512Js(this.secret)}switchToFallback(){const t=new Sha512Js(this.secret)
;for(const e of this.pending)t.update(e);this.fallback=t;this.pending=[];this.pendingBytes=0}}e.Sha1=f;e.Sha1Js=Sha1Js;e.Sha1Node=f
;e.Sha1WebCrypto=Sha1WebCrypto;e.Sha512=Sha512;e.Sha512Js=Sha512Js;e.Sha512WebCrypto=Sha512WebCrypto},53711:(t,e,o)=>{
const{getFlexibleChecksumsPlugin:s,NODE_RESPONSE_CHECKSUM_VALIDATION_CONFIG_OPTIONS:a,NODE_REQUEST_CHECKSUM_CALCULATION_CONFIG_OPTIONS:c,resolveFlexibleChecksumsConfig:i}=o(20238)
;const{awsEndpointFunctions:r,emitWarningIfUnsupportedVersion:u,createDefaultUserAgentProvider:l,NODE_APP_ID_CONFIG_OPTIONS:d,getAwsRegionExtensionConfiguration:p,resolveAwsRegionExtensionConfiguration:m,resolveUserAgentConfig:g,resolveHostHeaderConfig:C,getUserAgentPlugin:f,getHostHeaderPlugin:h,getLoggerPlugin:k,getRecursionDetectionPlugin:b}=o(5152)
;const{getThrow200ExceptionsPlugin:E,getSsecPlugin:y,getLocationConstraintPlugin:S,getS3ExpiresMiddlewarePlugin:v,getCheckContentLengthHeaderPlugin:R,S3RestXmlProtocol:B,NODE_USE_ARN_REGION_CONFIG_OPTIONS:P,NODE_DISABLE_S3_EXPRESS_SESSION_AUTH_OPTIONS:x,resolveS3Config:T,getValidateBucketNamePlugin:I,getAddExpectContinuePlugin:w,getRegionRedirectMiddlewarePlugin:L,getS3ExpressPlugin:D,getS3ExpressHttpSigningPlugin:$}=o(45028)
;const{getHttpAuthSchemeEndpointRuleSetPlugin:_,DefaultIdentityProviderConfig:M,getHttpSigningPlugin:j,createPaginator:G}=o(90402)
;const{normalizeProvider:U,getSmithyContext:q,makeBuilder:H,ServiceException:z,NoOpLogger:F,emitWarningIfUnsupportedVersion:V,loadConfigsForDefaultMode:K,getDefaultExtensionConfiguration:W,resolveDefaultRuntimeConfig:X,Client:J,createWaiter:Q,checkExceptions:Y,WaiterState:Z,createAggregatedClient:tt}=o(92658)
;const{Command:et}=o(92658);e.$Command=et;e.__Client=J
;const{resolveDefaultsModeConfig:nt,loadConfig:ot,NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS:st,NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS:at,NODE_REGION_CONFIG_OPTIONS:ct,NODE_REGION_CONFIG_FILE_OPTIONS:it,resolveRegionConfig:rt}=o(47291)
;const{BinaryDecisionDiagram:ut,EndpointCache:lt,decideEndpoint:dt,customEndpointFunctions:pt,resolveParams:mt,getEndpointPlugin:gt,resolveEndpointConfig:Ct}=o(62085)
;const{eventStreamSerdeProvider:ft,resolveEventStreamSerdeConfig:ht}=o(56579)
;const{parseUrl:kt,getHttpHandlerExtensionConfiguration:bt,resolveHttpHandlerRuntimeConfig:Et,getContentLengthPlugin:yt}=o(93422)
;const{DEFAULT_RETRY_MODE:St,NODE_RETRY_MODE_CONFIG_OPTIONS:Ot,NODE_MAX_ATTEMPT_CONFIG_OPTIONS:At,resolveRetryConfig:vt,getRetryPlugin:Rt}=o(23609)
;const{TypeRegistry:Bt,getSchemaSerdePlugin:Pt}=o(26890)
;const{resolveAwsSdkSigV4Config:xt,resolveAwsSdkSigV4AConfig:Tt,AwsSdkSigV4Signer:It,AwsSdkSigV4ASigner:wt,NODE_SIGV4A_CONFIG_OPTIONS:Lt,NODE_AUTH_SCHEME_PREFERENCE_OPTIONS:Dt}=o(97523)
;const{SignatureV4MultiRegion:$t}=o(5785);const{defaultProvider:Nt}=o(5861);const{Sha256:_t,Md5:Mt,readableStreamHasher:jt}=o(99542)
;const{toUtf8:Gt,fromUtf8:Ut,sdkStreamMixin:qt,getAwsChunkedEncodingStream:Ht,toBase64:zt,fromBase64:Ft,calculateBodyLength:Vt}=o(92430)
;const{streamCollector:Kt,NodeHttpHandler:Wt}=o(61279);const{Sha1:Xt}=o(63242)
;const Jt="ref",Qt="argv",Yt="backend",Zt="authSchemes",te="disableDoubleEncoding",ee="signingName",ne="signingRegion",oe="signingRegionSet"
;const se=-1,ae=true,ce=false,ie="isSet",re="booleanEquals",ue="stringEquals",le="coalesce",de="substring",pe="",me="aws.partition",ge="partitionResult",Ce="accessPointSuffix",fe="regionPrefix",n=t=>"outpostId_ssa_"+t+pe,he="hardwareType",ke="ite",be="isValidHostLabel",Ee="sigv4",ye="aws.isVirtualHostableS3Bucket",Se="url",Oe="getAttr",Ae="bucketArn",ve="--",Re="arnType",Be="accesspoint",A=t=>"accessPointName_ssa_"+t+pe,Pe="s3-object-lambda",xe="s3-outposts",Te="bucketPartition",Ie="us-east-1",we="outpostType",Le="name",De="s3",$e="{url#scheme}://{Bucket}.{url#authority}{url#path}",Ne="{url#scheme}://{url#authority}{url#path}",_e="{url#scheme}://{url#authority}{url#normalizedPath}{Bucket}",Me="https://{Bucket}.s3-accelerate.{partitionResult#dnsSuffix}",je="https://{Bucket}.s3.{partitionResult#dnsSuffix}",N=t=>"{url#scheme}://{accessPointName_ssa_"+t+"}-{bucketArn#accountId}.{url#authority}{url#path}",O=t=>"Invalid ARN: The access point name may only contain a-z, A-Z, 0-9 and `-`. Found: `{accessPointName_ssa_"+t+"}`",Ge="sigv4a",Ue="{url#scheme}://{url#authority}{url#normalizedPath}{uri_encoded_bucket}",qe="https://s3.{partitionResult#dnsSuffix}/{uri_encoded_bucket}",He="https://s3.{partitionResult#dnsSuffix}",ze={
[Jt]:"UseFIPS"},Fe={[Jt]:"UseDualStack"},Ve={[Jt]:"Bucket"},Ke={fn:Oe,[Qt]:[{[Jt]:ge},Le]},We={[Jt]:Se},Xe={[Jt]:"Region"},Je={[Jt]:Ae},Qe={[Jt]:Re},Ye={
[Jt]:"accessPointName_ssa_1"},Ze={fn:Oe,[Qt]:[Je,"region"]},tn={[Jt]:he},en={fn:Oe,[Qt]:[Je,"service"]},nn={fn:Oe,[Qt]:[Je,"accountId"]},on={[Yt]:"S3Express",
[Zt]:[{[te]:true,[Le]:"{_s3e_auth}",[ee]:"s3express",[ne]:"{Region}"}]},sn={[Yt]:"S3Express",[Zt]:[{[te]:true,[Le]:Ee,[ee]:"s3express",[ne]:"{Region}"}]},an={
[Zt]:[{[te]:true,[Le]:Ge,[ee]:xe,[oe]:["*"]},{[te]:true,[Le]:Ee,[ee]:xe,[ne]:"{Region}"}]},cn={[Zt]:[{[te]:true,[Le]:Ee,[ee]:De,[ne]:Ie}]},rn={[Zt]:[{[te]:true,
[Le]:Ee,[ee]:De,[ne]:"{Region}"}]},un={[Zt]:[{[te]:true,[Le]:Ee,[ee]:Pe,[ne]:"{bucketArn#region}"}]},ln={[Zt]:[{[te]:true,[Le]:Ee,[ee]:De,
[ne]:"{bucketArn#region}"}]},dn={[Zt]:[{[te]:true,[Le]:Ge,[ee]:xe,[oe]:["*"]},{[te]:true,[Le]:Ee,[ee]:xe,[ne]:"{bucketArn#region}"}]},pn={[Zt]:[{[te]:true,
[Le]:Ee,[ee]:Pe,[ne]:"{Region}"}]},mn=[Xe],gn=[{[Jt]:"Endpoint"}],Cn=[Ve],fn=[Ve,0,7,true],hn=[Je,"resourceId[1]"],kn=["*"];const bn={conditions:[[ie,mn],[re,[{
[Jt]:"Accelerate"},ae]],[re,[ze,ae]],[re,[Fe,ae]],[ie,gn],[ie,Cn],[ue,[{fn:le,[Qt]:[{fn:de,[Qt]:[Ve,0,6,ae]},pe]},"--x-s3"]],[ue,[{fn:le,[Qt]:[{fn:de,[Qt]:fn
},pe]},"--xa-s3"]],[me,mn,ge],[de,fn,Ce],[ue,[{[Jt]:Ce},"--op-s3"]],[de,[Ve,8,12,ae],fe],[de,[Ve,32,49,ae],n(2)],[de,[Ve,49,50,ae],he],[re,[{
[Jt]:"ForcePathStyle"},ae]],[ue,[Ke,"aws-cn"]],[ke,[Fe,".dualstack",pe],"_s3e_ds"],[be,[{[Jt]:n(2)},ce]],[ke,[ze,"-fips",pe],"_s3e_fips"],[ke,[{fn:le,[Qt]:[{
[Jt]:"DisableS3ExpressSessionAuth"},ce]},Ee,"sigv4-s3express"],"_s3e_auth"],[ye,[Ve,ce]],["parseURL",gn,Se],[re,[{fn:le,[Qt]:[{
[Jt]:"UseS3ExpressControlEndpoint"},ce]},ae]],[ye,[Ve,ae]],[ue,[{fn:Oe,[Qt]:[We,"scheme"]},"http"]],[be,[Xe,ce]],["aws.parseArn",Cn,Ae],[Oe,[{fn:"split",
[Qt]:[Ve,ve,0]},"[-2]"],"s3expressAvailabilityZoneId"],[ue,[{fn:le,[Qt]:[{fn:de,[Qt]:[Ve,0,4,ce]},pe]},"arn:"]],[ue,[{fn:le,[Qt]:[{fn:de,[Qt]:[Ve,16,18,ae]},pe]
},ve]],[re,[{fn:Oe,[Qt]:[We,"isIp"]},ae]],[ue,[{fn:le,[Qt]:[{fn:de,[Qt]:[Ve,21,23,ae]},pe]},ve]],[ue,[{fn:le,[Qt]:[{fn:de,[Qt]:[Ve,27,29,ae]},pe]},ve]],[ue,[{
[Jt]:fe},"beta"]],["uriEncode",Cn,"uri_encoded_bucket"],[be,[Xe,ae]],[re,[{fn:le,[Qt]:[{[Jt]:"UseObjectLambdaEndpoint"},ce]
},ae]],[Oe,[Je,"resourceId[0]"],Re],[ue,[Qe,pe]],[ue,[Qe,Be]],[Oe,hn,A(1)],[ue,[Ye,pe]],[ue,[Ze,pe]],[ue,[{fn:le,[Qt]:[{fn:de,[Qt]:[Ve,14,16,ae]},pe]
},ve]],[ue,[tn,"e"]],[ue,[tn,"o"]],[ue,[Xe,"aws-global"]],[ue,[{fn:le,[Qt]:[{fn:de,[Qt]:[Ve,19,21,ae]},pe]},ve]],[ue,[en,Pe]],[re,[{fn:le,[Qt]:[{
[Jt]:"DisableAccessPoints"},ce]},ae]],[ue,[en,xe]],[me,[Ze],Te],[be,[Ye,ae]],[ue,[{fn:le,[Qt]:[{fn:de,[Qt]:[Ve,26,28,ae]},pe]},ve]],[ue,[{fn:le,[Qt]:[{fn:de,
[Qt]:[Ve,15,17,ae]},pe]},ve]],[Oe,[Je,"resourceId[4]"]],[ue,[{fn:le,[Qt]:[{fn:de,[Qt]:[Ve,20,22,ae]},pe]},ve]],[re,[{[Jt]:"UseGlobalEndpoint"
},ae]],[ue,[Xe,Ie]],[Oe,hn,n(1)],[re,[{fn:le,[Qt]:[{[Jt]:"UseArnRegion"},ae]},ae]],[be,[{[Jt]:n(1)},ce]],[Oe,[Je,"resourceId[2]"],we],[ue,[Xe,Ze]],[ue,[{fn:Oe,
[Qt]:[{[Jt]:Te},Le]},Ke]],[re,[{[Jt]:"DisableMultiRegionAccessPoints"},ae]],[be,[Ze,ae]],[ue,[{fn:Oe,[Qt]:[Je,"partition"]
},Ke]],[ue,[nn,pe]],[ue,[en,De]],[be,[nn,ce]],[Oe,[Je,"resourceId[3]"],A(2)],[be,[Ye,ce]],[ue,[{[Jt]:we},Be]],[be,[{[Jt]:A(2)},ce]]],
results:[[se],[se,"Accelerate cannot be used with FIPS"],[se,"Cannot set dual-stack in combination with a custom endpoint."],[se,"A custom endpoint cannot be combined with FIPS"],[se,"A custom endpoint cannot be combined with S3 Accelerate"],[se,"Partition does not support FIPS"],[se,"S3Express does not support S3 Accelerate."],["{url#scheme}://{url#authority}/{uri_encoded_bucket}{url#path}",on],[$e,on],[se,"S3Express bucket name is not a valid virtual hostable name."],["https://s3express-control{_s3e_fips}{_s3e_ds}.{Region}.{partitionResult#dnsSuffix}/{uri_encoded_bucket}",sn],["https://{Bucket}.s3express{_s3e_fips}-{s3expressAvailabilityZoneId}{_s3e_ds}.{Region}.{partitionResult#dnsSuffix}",on],[se,"Unrecognized S3Express bucket name format."],[Ne,on],["https://s3express-control{_s3e_fips}{_s3e_ds}.{Region}.{partitionResult#dnsSuffix}",sn],[se,"Expected a endpoint to be specified but no endpoint was found"],["https://{Bucket}.ec2.{url#authority}",an],["https://{Bucket}.ec2.s3-outposts.{Region}.{partitionResult#dnsSuffix}",an],["https://{Bucket}.op-{outpostId_ssa_2}.{url#authority}",an],["https://{Bucket}.op-{outpostId_ssa_2}.s3-outposts.{Region}.{partitionResult#dnsSuffix}",an],[se,'Unrecognized hardware type: "Expected hardware type o or e but got {hardwareType}"'],[se,"Invalid Outposts Bucket alias - it must be a valid bucket name."],[se,"Invalid ARN: The outpost Id must only contain a-z, A-Z, 0-9 and `-`."],[se,"Custom endpoint `{Endpoint}` was not a valid URI"],[se,"S3 Accelerate cannot be used in this region"],["https://{Bucket}.s3-fips.dualstack.us-east-1.{partitionResult#dnsSuffix}",cn],["https://{Bucket}.s3-fips.dualstack.{Region}.{partitionResult#dnsSuffix}",rn],["https://{Bucket}.s3-fips.us-east-1.{partitionResult#dnsSuffix}",cn],["https://{Bucket}.s3-fips.{Region}.{partitionResult#dnsSuffix}",rn],["https://{Bucket}.s3-accelerate.dualstack.us-east-1.{partitionResult#dnsSuffix}",cn],["https://{Bucket}.s3-accelerate.dualstack.{partitionResult#dnsSuffix}",rn],["https://{Bucket}.s3.dualstack.us-east-1.{partitionResult#dnsSuffix}",cn],["https://{Bucket}.s3.dualstack.{Region}.{partitionResult#dnsSuffix}",rn],[_e,cn],[$e,cn],[_e,rn],[$e,rn],[Me,cn],[Me,rn],[je,cn],[je,rn],["https://{Bucket}.s3.{Region}.{partitionResult#dnsSuffix}",rn],[se,"Invalid region: region was not a valid DNS name."],[se,"S3 Object Lambda does not support Dual-stack"],[se,"S3 Object Lambda does not support S3 Accelerate"],[se,"Access points are not supported for this operation"],[se,"Invalid configuration: region from ARN `{bucketArn#region}` does not match client region `{Region}` and UseArnRegion is `false`"],[se,"Invalid ARN: Missing account id"],[N(1),un],["https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-object-lambda-fips.{bucketArn#region}.{bucketPartition#dnsSuffix}",un],["https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-object-lambda.{bucketArn#region}.{bucketPartition#dnsSuffix}",un],[se,O(1)],[se,"Invalid ARN: The account id may only contain a-z, A-Z, 0-9 and `-`. Found: `{bucketArn#accountId}`"],[se,"Invalid region in ARN: `{bucketArn#region}` (invalid DNS name)"],[se,"Client was configured for partition `{partitionResult#name}` but ARN (`{Bucket}`) has `{bucketPartition#name}`"],[se,"Invalid ARN: The ARN may only contain a single resource component after `accesspoint`."],[se,"Invalid ARN: bucket ARN is missing a region"],[se,"Invalid ARN: Expected a resource of the format `accesspoint:<accesspoint name>` but no name was provided"],[se,"Invalid ARN: Object Lambda ARNs only support `accesspoint` arn types, but found: `{arnType}`"],[se,"Access Points do not support S3 Accelerate"],["https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-accesspoint-fips.dualstack.{bucketArn#region}.{bucketPartition#dnsSuffix}",ln],["https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-accesspoint-fips.{bucketArn#region}.{bucketPartition#dnsSuffix}",ln],["https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-accesspoint.dualstack.{bucketArn#region}.{bucketPartition#dnsSuffix}",ln],[N(1),ln],["https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-accesspoint.{bucketArn#region}.{bucketPartition#dnsSuffix}",ln],[se,"Invalid ARN: The ARN was not for the S3 service, found: {bucketArn#service}"],[se,"S3 MRAP does not support dual-stack"],[se,"S3 MRAP does not support FIPS"],[se,"S3 MRAP does not support S3 Accelerate"],[se,"Invalid configuration: Multi-Region Access Point ARNs are disabled."],["https://{accessPointName_ssa_1}.accesspoint.s3-global.{partitionResult#dnsSuffix}",{
[Zt]:[{[te]:ae,name:Ge,[ee]:De,[oe]:kn}]
}],[se,"Client was configured for partition `{partitionResult#name}` but bucket referred to partition `{bucketArn#partition}`"],[se,"Invalid Access Point Name"],[se,"S3 Outposts does not support Dual-stack"],[se,"S3 Outposts does not support FIPS"],[se,"S3 Outposts does not support S3 Accelerate"],[se,"Invalid Arn: Outpost Access Point ARN contains sub resources"],["https://{accessPointName_ssa_2}-{bucketArn#accountId}.{outpostId_ssa_1}.{url#authority}",dn],["https://{accessPointName_ssa_2}-{bucketArn#accountId}.{outpostId_ssa_1}.s3-outposts.{bucketArn#region}.{bucketPartition#dnsSuffix}",dn],[se,O(2)],[se,"Expected an outpost type `accesspoint`, found {outpostType}"],[se,"Invalid ARN: expected an access point name"],[se,"Invalid ARN: Expected a 4-component resource"],[se,"Invalid ARN: The outpost Id may only contain a-z, A-Z, 0-9 and `-`. Found: `{outpostId_ssa_1}`"],[se,"Invalid ARN: The Outpost Id was not set"],[se,"Invalid ARN: Unrecognized format: {Bucket} (type: {arnType})"],[se,"Invalid ARN: No ARN type specified"],[se,"Invalid ARN: `{Bucket}` was not a valid ARN"],[se,"Path-style addressing cannot be used with ARN buckets"],["https://s3-fips.dualstack.us-east-1.{partitionResult#dnsSuffix}/{uri_encoded_bucket}",cn],["https://s3-fips.dualstack.{Region}.{partitionResult#dnsSuffix}/{uri_encoded_bucket}",rn],["https://s3-fips.us-east-1.{partitionResult#dnsSuffix}/{uri_encoded_bucket}",cn],["https://s3-fips.{Region}.{partitionResult#dnsSuffix}/{uri_encoded_bucket}",rn],["https://s3.dualstack.us-east-1.{partitionResult#dnsSuffix}/{uri_encoded_bucket}",cn],["https://s3.dualstack.{Region}.{partitionResult#dnsSuffix}/{uri_encoded_bucket}",rn],[Ue,cn],[Ue,rn],[qe,cn],[qe,rn],["https://s3.{Region}.{partitionResult#dnsSuffix}/{uri_encoded_bucket}",rn],[se,"Path-style addressing cannot be used with S3 Accelerate"],[Ne,pn],["https://s3-object-lambda-fips.{Region}.{partitionResult#dnsSuffix}",pn],["https://s3-object-lambda.{Region}.{partitionResult#dnsSuffix}",pn],["https://s3-fips.dualstack.us-east-1.{partitionResult#dnsSuffix}",cn],["https://s3-fips.dualstack.{Region}.{partitionResult#dnsSuffix}",rn],["https://s3-fips.us-east-1.{partitionResult#dnsSuffix}",cn],["https://s3-fips.{Region}.{partitionResult#dnsSuffix}",rn],["https://s3.dualstack.us-east-1.{partitionResult#dnsSuffix}",cn],["https://s3.dualstack.{Region}.{partitionResult#dnsSuffix}",rn],[Ne,cn],[Ne,rn],[He,cn],[He,rn],["https://s3.{Region}.{partitionResult#dnsSuffix}",rn],[se,"A region must be set when sending requests to S3."]]
};const En=2;const yn=1e8
;const Sn=new Int32Array([-1,1,-1,0,3,yn+115,1,424,4,2,272,5,3,233,6,4,85,7,5,15,8,8,9,yn+115,16,10,13,18,11,13,19,12,13,22,yn+14,13,35,14,yn+42,36,yn+103,435,6,271,16,7,270,17,8,19,18,14,501,106,9,20,24,10,21,24,11,22,24,12,23,24,13,547,24,14,77,25,20,73,26,26,27,78,37,28,yn+86,38,yn+86,29,39,47,30,48,yn+58,31,50,32,yn+85,51,33,136,55,yn+76,34,59,35,yn+84,60,39,36,61,37,yn+83,62,38,146,63,41,yn+46,61,40,yn+83,62,41,150,64,42,yn+54,66,43,yn+53,70,44,yn+52,71,45,yn+81,73,46,yn+80,74,yn+78,yn+79,40,48,yn+57,41,yn+57,49,42,185,50,48,62,51,49,yn+45,52,51,53,526,60,56,54,62,yn+55,55,63,57,yn+46,62,yn+55,57,64,58,yn+54,66,59,yn+53,69,60,yn+65,70,61,yn+52,72,yn+64,yn+51,49,yn+45,63,51,64,526,60,67,65,62,yn+55,66,63,68,yn+46,62,yn+55,68,64,69,yn+54,66,70,yn+53,68,yn+47,71,70,72,yn+52,72,yn+50,yn+51,25,74,yn+42,46,yn+39,75,57,76,yn+41,58,yn+40,yn+41,26,yn+88,78,28,yn+87,79,34,82,80,35,81,545,36,yn+103,yn+115,46,yn+97,83,57,84,yn+99,58,yn+98,yn+99,5,101,86,8,87,yn+115,16,88,89,18,91,89,19,90,92,21,97,95,19,93,92,21,98,95,21,97,94,22,yn+14,95,35,96,yn+42,36,yn+103,yn+42,22,yn+13,98,35,99,yn+42,36,yn+101,100,46,yn+110,yn+111,6,214,102,7,208,103,8,119,104,14,118,105,21,106,yn+23,26,107,502,37,108,yn+86,38,yn+86,109,39,112,110,48,yn+58,111,50,136,yn+85,40,113,yn+57,41,yn+57,114,42,115,500,48,yn+56,116,52,117,yn+72,65,yn+69,yn+72,21,501,yn+23,9,120,124,10,121,124,11,122,124,12,123,124,13,202,124,14,195,125,20,190,126,21,127,yn+23,23,128,129,24,189,129,26,130,197,37,131,yn+86,38,yn+86,132,39,159,133,48,yn+58,134,50,135,yn+85,51,141,136,55,yn+76,137,59,138,yn+84,60,yn+83,139,61,140,yn+83,63,yn+83,yn+46,55,yn+76,142,59,143,yn+84,60,148,144,61,145,yn+83,62,147,146,63,150,yn+46,63,153,yn+46,61,149,yn+83,62,153,150,64,151,yn+54,66,152,yn+53,70,yn+82,yn+52,64,154,yn+54,66,155,yn+53,70,156,yn+52,71,157,yn+81,73,158,yn+80,74,yn+77,yn+79,40,160,yn+57,41,yn+57,161,42,185,162,48,174,163,49,yn+45,164,51,165,526,60,168,166,62,yn+55,167,63,169,yn+46,62,yn+55,169,64,170,yn+54,66,171,yn+53,69,172,yn+65,70,173,yn+52,72,yn+63,yn+51,49,yn+45,175,51,176,526,60,179,177,62,yn+55,178,63,180,yn+46,62,yn+55,180,64,181,yn+54,66,182,yn+53,68,yn+47,183,70,184,yn+52,72,yn+48,yn+51,48,yn+56,186,52,187,yn+72,65,yn+69,188,67,yn+70,yn+71,25,yn+36,yn+42,21,191,yn+23,25,192,yn+42,30,194,193,46,yn+34,yn+36,46,yn+33,yn+35,21,196,yn+23,26,yn+88,197,28,yn+87,198,34,201,199,35,200,545,36,yn+101,yn+115,46,yn+95,yn+96,17,203,yn+22,20,204,yn+21,21,205,550,33,206,550,44,yn+16,207,45,yn+18,yn+20,8,209,215,16,210,220,18,211,220,19,212,224,20,213,227,21,231,401,8,218,215,19,216,yn+9,20,217,227,21,231,yn+9,16,219,220,18,223,220,19,221,224,20,222,227,21,231,yn+12,19,226,224,20,225,yn+9,21,yn+9,yn+12,20,230,227,21,228,yn+9,30,229,yn+9,34,yn+7,yn+9,21,231,415,30,232,yn+8,34,yn+7,yn+8,4,yn+2,234,5,235,480,6,271,236,7,270,237,8,238,491,9,239,243,10,240,243,11,241,243,12,242,243,13,547,243,14,266,244,20,264,245,26,246,267,37,247,yn+86,38,yn+86,248,39,249,518,40,250,yn+57,41,yn+57,251,42,538,252,48,yn+43,253,49,yn+45,254,51,255,526,60,258,256,62,yn+55,257,63,259,yn+46,62,yn+55,259,64,260,yn+54,66,261,yn+53,69,262,yn+65,70,263,yn+52,72,yn+62,yn+51,25,265,yn+42,46,yn+31,yn+32,26,yn+88,267,28,yn+87,268,34,269,544,46,yn+93,yn+94,8,397,yn+9,8,407,yn+9,3,346,273,4,yn+3,274,5,284,275,8,276,yn+115,15,yn+5,277,16,278,281,18,279,281,19,280,281,22,yn+14,281,35,282,yn+42,36,yn+102,283,46,yn+106,yn+107,6,405,285,7,395,286,8,295,287,14,501,288,26,289,502,37,290,yn+86,38,yn+86,291,39,292,307,40,293,yn+57,41,yn+57,294,42,335,500,9,296,300,10,297,300,11,298,300,12,299,300,13,394,300,14,339,301,15,yn+5,302,20,337,303,26,304,341,37,305,yn+86,38,yn+86,306,39,309,307,48,yn+58,308,50,yn+74,yn+85,40,310,yn+57,41,yn+57,311,42,335,312,48,324,313,49,yn+45,314,51,315,526,60,318,316,62,yn+55,317,63,319,yn+46,62,yn+55,319,64,320,yn+54,66,321,yn+53,69,322,yn+65,70,323,yn+52,72,yn+61,yn+51,49,yn+45,325,51,326,526,60,329,327,62,yn+55,328,63,330,yn+46,62,yn+55,330,64,331,yn+54,66,332,yn+53,68,yn+47,333,70,334,yn+52,72,yn+49,yn+51,48,yn+56,336,52,yn+67,yn+72,25,338,yn+42,46,yn+27,yn+28,15,yn+5,340,26,yn+88,341,28,yn+87,342,34,345,343,35,344,545,36,yn+102,yn+115,46,yn+91,yn+92,4,yn+2,347,5,357,348,8,349,yn+115,15,yn+5,350,16,351,354,18,352,354,19,353,354,22,yn+14,354,35,355,yn+42,36,yn+43,356,46,yn+104,yn+105,6,405,358,7,395,359,8,360,491,9,361,365,10,362,365,11,363,365,12,364,365,13,394,365,14,389,366,15,yn+5,367,20,387,368,26,369,391,37,370,yn+86,38,yn+86,371,39,372,518,40,373,yn+57,41,yn+57,374,42,538,375,48,yn+43,376,49,yn+45,377,51,378,526,60,381,379,62,yn+55,380,63,382,yn+46,62,yn+55,382,64,383,yn+54,66,384,yn+53,69,385,yn+65,70,386,yn+52,72,yn+60,yn+51,25,388,yn+42,46,yn+25,yn+26,15,yn+5,390,26,yn+88,391,28,yn+87,392,34,393,544,46,yn+89,yn+90,15,yn+5,547,8,396,yn+9,15,yn+5,397,16,398,410,18,399,410,19,400,410,20,401,yn+9,27,402,yn+12,29,yn+11,403,31,yn+11,404,32,yn+11,422,8,406,yn+9,15,yn+5,407,16,408,410,18,409,410,19,411,410,20,yn+12,yn+9,20,414,412,22,413,yn+9,34,yn+10,yn+9,22,416,415,27,419,yn+12,27,418,417,34,yn+10,yn+12,34,yn+10,419,43,yn+11,420,47,yn+11,421,53,yn+11,422,54,yn+11,423,56,yn+11,yn+12,2,yn+1,425,3,478,426,4,yn+4,427,5,438,428,8,429,yn+115,16,430,433,18,431,433,19,432,433,22,yn+14,433,35,434,yn+42,36,yn+44,435,46,yn+112,436,57,437,yn+114,58,yn+113,yn+114,6,yn+6,439,7,yn+6,440,8,450,441,14,501,442,26,443,502,37,444,yn+86,38,yn+86,445,39,446,465,40,447,yn+57,41,yn+57,448,42,471,449,48,yn+44,500,9,451,455,10,452,455,11,453,455,12,454,455,13,547,455,14,473,456,15,460,457,20,458,461,25,459,yn+42,46,yn+37,yn+38,20,540,461,26,462,474,37,463,yn+86,38,yn+86,464,39,467,465,48,yn+58,466,50,yn+75,yn+85,40,468,yn+57,41,yn+57,469,42,471,470,48,yn+44,524,48,yn+44,472,52,yn+68,yn+72,26,yn+88,474,28,yn+87,475,34,yn+100,476,35,477,545,36,yn+44,yn+115,4,yn+2,479,5,488,480,8,481,yn+115,16,482,485,18,483,485,19,484,485,22,yn+14,485,35,486,yn+42,36,yn+43,487,46,yn+108,yn+109,6,yn+6,489,7,yn+6,490,8,503,491,14,501,492,26,493,502,37,494,yn+86,38,yn+86,495,39,496,518,40,497,yn+57,41,yn+57,498,42,538,499,48,yn+43,500,49,yn+45,526,26,yn+88,502,28,yn+87,yn+115,9,504,508,10,505,508,11,506,508,12,507,508,13,547,508,14,541,509,15,513,510,20,511,514,25,512,yn+42,46,yn+29,yn+30,20,540,514,26,515,542,37,516,yn+86,38,yn+86,517,39,520,518,48,yn+58,519,50,yn+73,yn+85,40,521,yn+57,41,yn+57,522,42,538,523,48,yn+43,524,49,yn+45,525,51,529,526,60,yn+55,527,62,yn+55,528,63,yn+55,yn+46,60,532,530,62,yn+55,531,63,533,yn+46,62,yn+55,533,64,534,yn+54,66,535,yn+53,69,536,yn+65,70,537,yn+52,72,yn+59,yn+51,48,yn+43,539,52,yn+66,yn+72,25,yn+24,yn+42,26,yn+88,542,28,yn+87,543,34,yn+100,544,35,546,545,36,yn+42,yn+115,36,yn+43,yn+115,17,548,yn+22,20,549,yn+21,33,552,550,44,yn+17,551,45,yn+19,yn+20,44,yn+15,553,45,yn+15,yn+20])
;const On=ut.from(Sn,En,bn.conditions,bn.results);const An=new lt({size:50,
params:["Accelerate","Bucket","DisableAccessPoints","DisableMultiRegionAccessPoints","DisableS3ExpressSessionAuth","Endpoint","ForcePathStyle","Region","UseArnRegion","UseDualStack","UseFIPS","UseGlobalEndpoint","UseObjectLambdaEndpoint","UseS3ExpressControlEndpoint"]
});const defaultEndpointResolver=(t,e={})=>An.get(t,()=>dt(On,{endpointParams:t,logger:e.logger}));pt.aws=r
;const createEndpointRuleSetHttpAuthSchemeParametersProvider=t=>async(e,o,s)=>{
if(!s)throw new Error("Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`");const a=await t(e,o,s)
;const c=q(o)?.commandInstance?.constructor?.getEndpointParameterInstructions
;if(!c)throw new Error(`getEndpointParameterInstructions() is not defined on '${o.commandName}'`);const i=await mt(s,{getEndpointParameterInstructions:c},e)
;return Object.assign(a,i)};const _defaultS3HttpAuthSchemeParametersProvider=async(t,e,o)=>({operation:q(e).operation,region:await U(t.region)()||(()=>{
throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()})
;const vn=createEndpointRuleSetHttpAuthSchemeParametersProvider(_defaultS3HttpAuthSchemeParametersProvider);function createAwsAuthSigv4HttpAuthOption(t){return{
schemeId:"aws.auth#sigv4",signingProperties:{name:"s3",region:t.region},propertiesExtractor:(t,e)=>({signingProperties:{config:t,context:e}})}}
function createAwsAuthSigv4aHttpAuthOption(t){return{schemeId:"aws.auth#sigv4a",signingProperties:{name:"s3",region:t.region},propertiesExtractor:(t,e)=>({
signingProperties:{config:t,context:e}})}}const createEndpointRuleSetHttpAuthSchemeProvider=(t,e,o)=>{const endpointRuleSetHttpAuthSchemeProvider=s=>{
const a=t(s);const c=a.properties?.authSchemes;if(!c)return e(s);const i=[];for(const t of c){const{name:e,properties:a={},...r}=t;const u=e.toLowerCase()
;if(e!==u)console.warn(`HttpAuthScheme has been normalized with lowercasing: '${e}' to '${u}'`);let l;if(u==="sigv4a"){l="aws.auth#sigv4a";const t=c.find(t=>{
const e=t.name.toLowerCase();return e!=="sigv4a"&&e.startsWith("sigv4")});if($t.sigv4aDependency()==="none"&&t)continue
}else if(u.startsWith("sigv4"))l="aws.auth#sigv4";else throw new Error(`Unknown HttpAuthScheme found in '@smithy.rules#endpointRuleSet': '${u}'`);const d=o[l]
;if(!d)throw new Error(`Could not find HttpAuthOption create function for '${l}'`);const p=d(s);p.schemeId=l;p.signingProperties={...p.signingProperties||{},
...r,...a};i.push(p)}return i};return endpointRuleSetHttpAuthSchemeProvider};const _defaultS3HttpAuthSchemeProvider=t=>{const e=[];switch(t.operation){default:
e.push(createAwsAuthSigv4HttpAuthOption(t));e.push(createAwsAuthSigv4aHttpAuthOption(t))}return e}
;const Rn=createEndpointRuleSetHttpAuthSchemeProvider(defaultEndpointResolver,_defaultS3HttpAuthSchemeProvider,{
"aws.auth#sigv4":createAwsAuthSigv4HttpAuthOption,"aws.auth#sigv4a":createAwsAuthSigv4aHttpAuthOption});const resolveHttpAuthSchemeConfig=t=>{const e=xt(t)
;const o=Tt(e);return Object.assign(o,{authSchemePreference:U(t.authSchemePreference??[])})};const resolveClientEndpointParameters=t=>Object.assign(t,{
useFipsEndpoint:t.useFipsEndpoint??false,useDualstackEndpoint:t.useDualstackEndpoint??false,forcePathStyle:t.forcePathStyle??false,
useAccelerateEndpoint:t.useAccelerateEndpoint??false,useGlobalEndpoint:t.useGlobalEndpoint??false,
disableMultiregionAccessPoints:t.disableMultiregionAccessPoints??false,defaultSigningName:"s3",clientContextParams:t.clientContextParams??{}});const Bn={
ForcePathStyle:{type:"clientContextParams",name:"forcePathStyle"},UseArnRegion:{type:"clientContextParams",name:"useArnRegion"},DisableMultiRegionAccessPoints:{
type:"clientContextParams",name:"disableMultiregionAccessPoints"},Accelerate:{type:"clientContextParams",name:"useAccelerateEndpoint"},
DisableS3ExpressSessionAuth:{type:"clientContextParams",name:"disableS3ExpressSessionAuth"},UseGlobalEndpoint:{type:"builtInParams",name:"useGlobalEndpoint"},
UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{
type:"builtInParams",name:"useDualstackEndpoint"}};const Pn=H(Bn,"AmazonS3","S3Client",gt);const xn={Bucket:{type:"contextParams",name:"Bucket"},Key:{
type:"contextParams",name:"Key"}};const Tn={DisableS3ExpressSessionAuth:{type:"staticContextParams",value:true},Bucket:{type:"contextParams",name:"Bucket"},
Key:{type:"contextParams",name:"Key"},CopySource:{type:"contextParams",name:"CopySource"}};const In={UseS3ExpressControlEndpoint:{type:"staticContextParams",
value:true},DisableAccessPoints:{type:"staticContextParams",value:true},Bucket:{type:"contextParams",name:"Bucket"}};const wn={UseS3ExpressControlEndpoint:{
type:"staticContextParams",value:true},Bucket:{type:"contextParams",name:"Bucket"}};const Ln={DisableS3ExpressSessionAuth:{type:"staticContextParams",value:true
},Bucket:{type:"contextParams",name:"Bucket"}};const Dn={Bucket:{type:"contextParams",name:"Bucket"}};const $n={};const Nn={UseS3ExpressControlEndpoint:{
type:"staticContextParams",value:true}};const _n={Bucket:{type:"contextParams",name:"Bucket"},Prefix:{type:"contextParams",name:"Prefix"}};const Mn={
UseObjectLambdaEndpoint:{type:"staticContextParams",value:true}};const _mw0=(t,e,o,s)=>[E(o)];const _mw1=(t,e,o,s)=>[E(o),y(o)]
;const _mw2=(t,e,o,s)=>[E(o),S(o)];const _mw3=(t,e,o,a)=>[s(o,{requestAlgorithmMember:{httpHeader:"x-amz-sdk-checksum-algorithm",name:"ChecksumAlgorithm"},
requestChecksumRequired:true})];const _mw4=(t,e,o,s)=>[];const _mw5=(t,e,o,a)=>[s(o,{requestAlgorithmMember:{httpHeader:"x-amz-sdk-checksum-algorithm",
name:"ChecksumAlgorithm"},requestChecksumRequired:true}),E(o)];const _mw6=(t,e,o,a)=>[s(o,{requestChecksumRequired:false,
requestValidationModeMember:"ChecksumMode",responseAlgorithms:["CRC64NVME","CRC32","CRC32C","SHA256","SHA1","SHA512","MD5","XXHASH64","XXHASH3","XXHASH128"]})]
;const _mw7=(t,e,o,a)=>[s(o,{requestChecksumRequired:false,requestValidationModeMember:"ChecksumMode",
responseAlgorithms:["CRC64NVME","CRC32","CRC32C","SHA256","SHA1","SHA512","MD5","XXHASH64","XXHASH3","XXHASH128"]}),y(o),v(o)]
;const _mw8=(t,e,o,s)=>[E(o),y(o),v(o)];const _mw9=(t,e,o,a)=>[s(o,{requestAlgorithmMember:{httpHeader:"x-amz-sdk-checksum-algorithm",name:"ChecksumAlgorithm"},
requestChecksumRequired:false})];const _mw10=(t,e,o,a)=>[s(o,{requestAlgorithmMember:{httpHeader:"x-amz-sdk-checksum-algorithm",name:"ChecksumAlgorithm"},
requestChecksumRequired:false}),E(o)];const _mw11=(t,e,o,a)=>[s(o,{requestAlgorithmMember:{httpHeader:"x-amz-sdk-checksum-algorithm",name:"ChecksumAlgorithm"},
requestChecksumRequired:false}),R(o),E(o),y(o)];const _mw12=(t,e,o,s)=>[y(o)];const _mw13=(t,e,o,a)=>[s(o,{requestAlgorithmMember:{
httpHeader:"x-amz-sdk-checksum-algorithm",name:"ChecksumAlgorithm"},requestChecksumRequired:false}),E(o),y(o)];class S3ServiceException extends z{
static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.s3#S3ServiceException";constructor(t){super(t);Object.setPrototypeOf(this,S3ServiceException.prototype)}}
class NoSuchUpload extends S3ServiceException{static shapeId="com.amazonaws.s3#NoSuchUpload";name="NoSuchUpload";$fault="client";constructor(t){super({
name:"NoSuchUpload",$fault:"client",...t});Object.setPrototypeOf(this,NoSuchUpload.prototype)}}class AccessDenied extends S3ServiceException{
static shapeId="com.amazonaws.s3#AccessDenied";name="AccessDenied";$fault="client";constructor(t){super({name:"AccessDenied",$fault:"client",...t})
;Object.setPrototypeOf(this,AccessDenied.prototype)}}class ObjectNotInActiveTierError extends S3ServiceException{
static shapeId="com.amazonaws.s3#ObjectNotInActiveTierError";name="ObjectNotInActiveTierError";$fault="client";constructor(t){super({
name:"ObjectNotInActiveTierError",$fault:"client",...t});Object.setPrototypeOf(this,ObjectNotInActiveTierError.prototype)}}
class BucketAlreadyExists extends S3ServiceException{static shapeId="com.amazonaws.s3#BucketAlreadyExists";name="BucketAlreadyExists";$fault="client"
;constructor(t){super({name:"BucketAlreadyExists",$fault:"client",...t});Object.setPrototypeOf(this,BucketAlreadyExists.prototype)}}
class BucketAlreadyOwnedByYou extends S3ServiceException{static shapeId="com.amazonaws.s3#BucketAlreadyOwnedByYou";name="BucketAlreadyOwnedByYou"
;$fault="client";constructor(t){super({name:"BucketAlreadyOwnedByYou",$fault:"client",...t});Object.setPrototypeOf(this,BucketAlreadyOwnedByYou.prototype)}}
class NoSuchBucket extends S3ServiceException{static shapeId="com.amazonaws.s3#NoSuchBucket";name="NoSuchBucket";$fault="client";constructor(t){super({
name:"NoSuchBucket",$fault:"client",...t});Object.setPrototypeOf(this,NoSuchBucket.prototype)}}class NoSuchKey extends S3ServiceException{
static shapeId="com.amazonaws.s3#NoSuchKey";name="NoSuchKey";$fault="client";constructor(t){super({name:"NoSuchKey",$fault:"client",...t})
;Object.setPrototypeOf(this,NoSuchKey.prototype)}}class InvalidObjectState extends S3ServiceException{static shapeId="com.amazonaws.s3#InvalidObjectState"
;name="InvalidObjectState";$fault="client";StorageClass;AccessTier;constructor(t){super({name:"InvalidObjectState",$fault:"client",...t})
;Object.setPrototypeOf(this,InvalidObjectState.prototype);this.StorageClass=t.StorageClass;this.AccessTier=t.AccessTier}}
class NoSuchAnnotation extends S3ServiceException{static shapeId="com.amazonaws.s3#NoSuchAnnotation";name="NoSuchAnnotation";$fault="client";constructor(t){
super({name:"NoSuchAnnotation",$fault:"client",...t});Object.setPrototypeOf(this,NoSuchAnnotation.prototype)}}class NotFound extends S3ServiceException{
static shapeId="com.amazonaws.s3#NotFound";name="NotFound";$fault="client";constructor(t){super({name:"NotFound",$fault:"client",...t})
;Object.setPrototypeOf(this,NotFound.prototype)}}class InvalidPrefix extends S3ServiceException{static shapeId="com.amazonaws.s3#InvalidPrefix"
;name="InvalidPrefix";$fault="client";constructor(t){super({name:"InvalidPrefix",$fault:"client",...t});Object.setPrototypeOf(this,InvalidPrefix.prototype)}}
class EncryptionTypeMismatch extends S3ServiceException{static shapeId="com.amazonaws.s3#EncryptionTypeMismatch";name="EncryptionTypeMismatch";$fault="client"
;constructor(t){super({name:"EncryptionTypeMismatch",$fault:"client",...t});Object.setPrototypeOf(this,EncryptionTypeMismatch.prototype)}}
class InvalidRequest extends S3ServiceException{static shapeId="com.amazonaws.s3#InvalidRequest";name="InvalidRequest";$fault="client";constructor(t){super({
name:"InvalidRequest",$fault:"client",...t});Object.setPrototypeOf(this,InvalidRequest.prototype)}}class InvalidWriteOffset extends S3ServiceException{
static shapeId="com.amazonaws.s3#InvalidWriteOffset";name="InvalidWriteOffset";$fault="client";constructor(t){super({name:"InvalidWriteOffset",$fault:"client",
...t});Object.setPrototypeOf(this,InvalidWriteOffset.prototype)}}class TooManyParts extends S3ServiceException{static shapeId="com.amazonaws.s3#TooManyParts"
;name="TooManyParts";$fault="client";constructor(t){super({name:"TooManyParts",$fault:"client",...t});Object.setPrototypeOf(this,TooManyParts.prototype)}}
class AnnotationLimitExceeded extends S3ServiceException{static shapeId="com.amazonaws.s3#AnnotationLimitExceeded";name="AnnotationLimitExceeded"
;$fault="client";constructor(t){super({name:"AnnotationLimitExceeded",$fault:"client",...t});Object.setPrototypeOf(this,AnnotationLimitExceeded.prototype)}}
class AnnotationNameTooLong extends S3ServiceException{static shapeId="com.amazonaws.s3#AnnotationNameTooLong";name="AnnotationNameTooLong";$fault="client"
;constructor(t){super({name:"AnnotationNameTooLong",$fault:"client",...t});Object.setPrototypeOf(this,AnnotationNameTooLong.prototype)}}
class InvalidAnnotationName extends S3ServiceException{static shapeId="com.amazonaws.s3#InvalidAnnotationName";name="InvalidAnnotationName";$fault="client"
;constructor(t){super({name:"InvalidAnnotationName",$fault:"client",...t});Object.setPrototypeOf(this,InvalidAnnotationName.prototype)}}
class UnsupportedMediaType extends S3ServiceException{static shapeId="com.amazonaws.s3#UnsupportedMediaType";name="UnsupportedMediaType";$fault="client"
;constructor(t){super({name:"UnsupportedMediaType",$fault:"client",...t});Object.setPrototypeOf(this,UnsupportedMediaType.prototype)}}
class IdempotencyParameterMismatch extends S3ServiceException{static shapeId="com.amazonaws.s3#IdempotencyParameterMismatch";name="IdempotencyParameterMismatch"
;$fault="client";constructor(t){super({name:"IdempotencyParameterMismatch",$fault:"client",...t})
;Object.setPrototypeOf(this,IdempotencyParameterMismatch.prototype)}}class ObjectAlreadyInActiveTierError extends S3ServiceException{
static shapeId="com.amazonaws.s3#ObjectAlreadyInActiveTierError";name="ObjectAlreadyInActiveTierError";$fault="client";constructor(t){super({
name:"ObjectAlreadyInActiveTierError",$fault:"client",...t});Object.setPrototypeOf(this,ObjectAlreadyInActiveTierError.prototype)}}const jn="Account"
;const Gn="AnalyticsAndOperator";const Un="AccelerateConfiguration";const qn="AccessControlList";const Hn="ACL";const zn="AnalyticsConfigurationList"
;const Fn="AccessControlPolicy";const Vn="AccessControlTranslation";const Kn="AnalyticsConfiguration";const Wn="AnnotationCount";const Xn="AccessDenied"
;const Jn="AbortDate";const Qn="AnnotationDirective";const Yn="AnnotationEntry";const Zn="AnalyticsExportDestination";const to="AnalyticsFilter"
;const eo="AllowedHeaders";const no="AllowedHeader";const oo="AccountId";const so="AbortIncompleteMultipartUpload";const ao="AccessKeyId"
;const co="AnnotationList";const io="AnnotationLimitExceeded";const ro="AllowedMethods";const uo="AbortMultipartUpload";const lo="AbortMultipartUploadOutput"
;const po="AbortMultipartUploadRequest";const mo="AllowedMethod";const go="AnnotationName";const Co="AnnotationNameTooLong";const fo="AllowedOrigins"
;const ho="AllowedOrigin";const ko="AnnotationPayload";const bo="AccessPointAlias";const Eo="AccessPointArn";const yo="AnnotationPrefix"
;const So="AllowQuotedRecordDelimiter";const Oo="AcceptRanges";const Ao="AbortRuleId";const vo="AbacStatus";const Ro="AnalyticsS3BucketDestination"
;const Bo="ApplyServerSideEncryptionByDefault";const Po="ArchiveStatus";const xo="AccessTier";const To="AnnotationTableConfiguration"
;const Io="AnnotationTableConfigurationResult";const wo="AnnotationTableConfigurationUpdates";const Lo="And";const Do="Annotations";const $o="Bucket"
;const No="BucketArn";const _o="BucketAlreadyExists";const Mo="BucketAccountId";const jo="BucketAlreadyOwnedByYou";const Go="BlockedEncryptionTypes"
;const Uo="BypassGovernanceRetention";const qo="BucketInfo";const Ho="BucketKeyEnabled";const zo="BucketLifecycleConfiguration";const Fo="BucketLocationName"
;const Vo="BucketLoggingStatus";const Ko="BucketLocationType";const Wo="BucketNamespace";const Xo="BucketName";const Jo="BytesProcessed"
;const Qo="BlockPublicAcls";const Yo="BlockPublicPolicy";const Zo="BucketRegion";const ts="BytesReturned";const es="BytesScanned";const ns="Body"
;const os="Buckets";const ss="Checksum";const as="ChecksumAlgorithm";const cs="CannedACL";const is="CreateBucket";const rs="CreateBucketConfiguration"
;const us="CreateBucketMetadataConfiguration";const ls="CreateBucketMetadataConfigurationRequest";const ds="CreateBucketMetadataTableConfiguration"
;const ps="CreateBucketMetadataTableConfigurationRequest";const ms="CreateBucketOutput";const gs="CreateBucketRequest";const Cs="CacheControl"
;const fs="ChecksumCRC32";const hs="ChecksumCRC32C";const ks="ChecksumCRC64NVME";const bs="Cache-Control";const Es="CreationDate";const ys="Content-Disposition"
;const Ss="ContentDisposition";const Os="ContinuationEvent";const As="Content-Encoding";const vs="ContentEncoding";const Rs="CloudFunction"
;const Bs="CloudFunctionConfiguration";const Ps="ContentLanguage";const xs="Content-Language";const Ts="Content-Length";const Is="ContentLength"
;const ws="Content-MD5";const Ls="ChecksumMD5";const Ds="ContentMD5";const $s="CompletedMultipartUpload";const Ns="CompleteMultipartUploadOutput"
;const _s="CreateMultipartUploadOutput";const Ms="CompleteMultipartUploadResult";const js="CompleteMultipartUploadRequest"
;const Gs="CreateMultipartUploadRequest";const Us="CompleteMultipartUpload";const qs="CreateMultipartUpload";const Hs="ChecksumMode";const zs="CopyObject"
;const Fs="CopyObjectOutput";const Vs="CopyObjectResult";const Ks="CORSConfiguration";const Ws="CORSRules";const Xs="CORSRule";const Js="CopyObjectRequest"
;const Qs="CommonPrefix";const Ys="CommonPrefixList";const Zs="CompletedPartList";const ta="CopyPartResult";const ea="CompletedPart";const na="CommonPrefixes"
;const oa="ContentRange";const sa="ConfirmRemoveSelfBucketAccess";const aa="Content-Range";const ca="ConfigurationState";const ia="ChecksumSHA1"
;const ra="ChecksumSHA256";const ua="ChecksumSHA512";const la="CopySourceIfMatch";const da="CopySourceIfModifiedSince";const pa="CopySourceIfNoneMatch"
;const ma="CopySourceIfUnmodifiedSince";const ga="CreateSessionOutput";const Ca="CreateSessionResult";const fa="CopySourceRange";const ha="CreateSessionRequest"
;const ka="CopySourceSSECustomerAlgorithm";const ba="CopySourceSSECustomerKey";const Ea="CopySourceSSECustomerKeyMD5";const ya="CSV"
;const Sa="CopySourceVersionId";const Oa="CSVInput";const Aa="CSVOutput";const va="CopySource";const Ra="CreateSession";const Ba="ChecksumType"
;const Pa="Content-Type";const xa="ClientToken";const Ta="ContentType";const Ia="CompressionType";const wa="ContinuationToken";const La="ChecksumXXHASH64"
;const Da="ChecksumXXHASH3";const $a="ChecksumXXHASH128";const Na="Condition";const _a="Code";const Ma="Comments";const ja="Contents";const Ga="Cont"
;const Ua="Credentials";const qa="Days";const Ha="DaysAfterInitiation";const za="DeleteBucket";const Fa="DeleteBucketAnalyticsConfiguration"
;const Va="DeleteBucketAnalyticsConfigurationRequest";const Ka="DeleteBucketCors";const Wa="DeleteBucketCorsRequest";const Xa="DeleteBucketEncryption"
;const Ja="DeleteBucketEncryptionRequest";const Qa="DeleteBucketInventoryConfiguration";const Ya="DeleteBucketInventoryConfigurationRequest"
;const Za="DeleteBucketIntelligentTieringConfiguration";const tc="DeleteBucketIntelligentTieringConfigurationRequest";const ec="DeleteBucketLifecycle"
;const nc="DeleteBucketLifecycleRequest";const oc="DeleteBucketMetadataConfiguration";const sc="DeleteBucketMetadataConfigurationRequest"
;const ac="DeleteBucketMetricsConfigurationRequest";const cc="DeleteBucketMetricsConfiguration";const ic="DeleteBucketMetadataTableConfiguration"
;const rc="DeleteBucketMetadataTableConfigurationRequest";const uc="DeleteBucketOwnershipControls";const lc="DeleteBucketOwnershipControlsRequest"
;const dc="DeleteBucketPolicy";const pc="DeleteBucketPolicyRequest";const mc="DeleteBucketRequest";const gc="DeleteBucketReplicationRequest"
;const Cc="DeleteBucketReplication";const fc="DeleteBucketTagging";const hc="DeleteBucketTaggingRequest";const kc="DeleteBucketWebsite"
;const bc="DeleteBucketWebsiteRequest";const Ec="DataExport";const yc="DefaultEventHold";const Sc="DestinationIfMatch";const Oc="DestinationIfModifiedSince"
;const Ac="DestinationIfNoneMatch";const vc="DestinationIfUnmodifiedSince";const Rc="DeleteMarker";const Bc="DeleteMarkerEntry"
;const Pc="DeleteMarkerReplication";const xc="DeleteMarkerVersionId";const Tc="DeleteMarkers";const Ic="DisplayName";const wc="DeletedObject"
;const Lc="DeleteObjectAnnotation";const Dc="DeleteObjectAnnotationOutput";const $c="DeleteObjectAnnotationRequest";const Nc="DeleteObjectOutput"
;const _c="DeleteObjectsOutput";const Mc="DeleteObjectRequest";const jc="DeleteObjectsRequest";const Gc="DeleteObjectTagging"
;const Uc="DeleteObjectTaggingOutput";const qc="DeleteObjectTaggingRequest";const Hc="DeletedObjects";const zc="DeleteObject";const Fc="DeleteObjects"
;const Vc="DeletePublicAccessBlock";const Kc="DeletePublicAccessBlockRequest";const Wc="DataRedundancy";const Xc="DefaultRetention";const Jc="DeleteResult"
;const Qc="DestinationResult";const Yc="Date";const Zc="Delete";const ti="Deleted";const ei="Delimiter";const ni="Destination";const oi="Description"
;const si="Details";const ai="Error";const ci="EmailAddress";const ii="EventBridgeConfiguration";const ri="ExpectedBucketOwner"
;const ui="EncryptionConfiguration";const li="ErrorCode";const di="ErrorDetails";const pi="ErrorDocument";const mi="EndEvent";const gi="ExposeHeaders"
;const Ci="EventHoldDuration";const fi="EventHold";const hi="ExposeHeader";const ki="ErrorMessage";const bi="ExpiredObjectDeleteMarker"
;const Ei="ExistingObjectReplication";const yi="ExpiresString";const Si="ExpectedSourceBucketOwner";const Oi="ETag";const Ai="EncryptionTypeList"
;const vi="EncryptionTypeMismatch";const Ri="EncryptionType";const Bi="EncodingType";const Pi="EventThreshold";const xi="ExpressionType";const Ti="Encryption"
;const Ii="Enabled";const wi="End";const Li="Errors";const Di="Events";const $i="Event";const Ni="Expiration";const _i="Expires";const Mi="Expression"
;const ji="Filter";const Gi="FieldDelimiter";const Ui="FileHeaderInfo";const qi="FetchOwner";const Hi="FilterRule";const zi="FilterRuleList"
;const Fi="FilterRules";const Vi="Field";const Ki="Format";const Wi="Frequency";const Xi="Grants";const Ji="GetBucketAbac"
;const Qi="GetBucketAccelerateConfiguration";const Yi="GetBucketAccelerateConfigurationOutput";const Zi="GetBucketAnalyticsConfigurationOutput"
;const tr="GetBucketAccelerateConfigurationRequest";const er="GetBucketAnalyticsConfigurationRequest";const nr="GetBucketAnalyticsConfiguration"
;const or="GetBucketAbacOutput";const sr="GetBucketAclOutput";const ar="GetBucketAbacRequest";const cr="GetBucketAclRequest";const ir="GetBucketAcl"
;const rr="GetBucketCors";const ur="GetBucketCorsOutput";const lr="GetBucketCorsRequest";const dr="GetBucketEncryption";const pr="GetBucketEncryptionOutput"
;const mr="GetBucketEncryptionRequest";const gr="GetBucketInventoryConfiguration";const Cr="GetBucketInventoryConfigurationOutput"
;const fr="GetBucketInventoryConfigurationRequest";const hr="GetBucketIntelligentTieringConfiguration";const kr="GetBucketIntelligentTieringConfigurationOutput"
;const br="GetBucketIntelligentTieringConfigurationRequest";const Er="GetBucketLocation";const yr="GetBucketLifecycleConfiguration"
;const Sr="GetBucketLifecycleConfigurationOutput";const Or="GetBucketLifecycleConfigurationRequest";const Ar="GetBucketLocationOutput"
;const vr="GetBucketLoggingOutput";const Rr="GetBucketLocationRequest";const Br="GetBucketLoggingRequest";const Pr="GetBucketLogging"
;const xr="GetBucketMetadataConfiguration";const Tr="GetBucketMetadataConfigurationOutput";const Ir="GetBucketMetricsConfigurationOutput"
;const wr="GetBucketMetadataConfigurationResult";const Lr="GetBucketMetadataConfigurationRequest";const Dr="GetBucketMetricsConfigurationRequest"
;const $r="GetBucketMetricsConfiguration";const Nr="GetBucketMetadataTableConfiguration";const _r="GetBucketMetadataTableConfigurationOutput"
;const Mr="GetBucketMetadataTableConfigurationResult";const jr="GetBucketMetadataTableConfigurationRequest";const Gr="GetBucketNotificationConfiguration"
;const Ur="GetBucketNotificationConfigurationRequest";const qr="GetBucketOwnershipControls";const Hr="GetBucketOwnershipControlsOutput"
;const zr="GetBucketOwnershipControlsRequest";const Fr="GetBucketPolicy";const Vr="GetBucketPolicyOutput";const Kr="GetBucketPolicyRequest"
;const Wr="GetBucketPolicyStatus";const Xr="GetBucketPolicyStatusOutput";const Jr="GetBucketPolicyStatusRequest";const Qr="GetBucketReplication"
;const Yr="GetBucketReplicationOutput";const Zr="GetBucketRequestPayment";const tu="GetBucketRequestPaymentOutput";const eu="GetBucketRequestPaymentRequest"
;const nu="GetBucketReplicationRequest";const ou="GetBucketTagging";const su="GetBucketTaggingOutput";const au="GetBucketTaggingRequest"
;const cu="GetBucketVersioning";const iu="GetBucketVersioningOutput";const ru="GetBucketVersioningRequest";const uu="GetBucketWebsite"
;const lu="GetBucketWebsiteOutput";const du="GetBucketWebsiteRequest";const pu="GrantFullControl";const mu="GlacierJobParameters";const gu="GetObject"
;const Cu="GetObjectAcl";const fu="GetObjectAclOutput";const hu="GetObjectAnnotationOutput";const ku="GetObjectAttributesOutput"
;const bu="GetObjectAttributesParts";const Eu="GetObjectAclRequest";const yu="GetObjectAnnotationRequest";const Su="GetObjectAttributesResponse"
;const Ou="GetObjectAttributesRequest";const Au="GetObjectAnnotation";const vu="GetObjectAttributes";const Ru="GetObjectLockConfiguration"
;const Bu="GetObjectLockConfigurationOutput";const Pu="GetObjectLockConfigurationRequest";const xu="GetObjectLegalHold";const Tu="GetObjectLegalHoldOutput"
;const Iu="GetObjectLegalHoldRequest";const wu="GetObjectOutput";const Lu="GetObjectRequest";const Du="GetObjectRetentionOutput"
;const $u="GetObjectRetentionRequest";const Nu="GetObjectRetention";const _u="GetObjectTagging";const Mu="GetObjectTaggingOutput"
;const ju="GetObjectTorrentOutput";const Gu="GetObjectTaggingRequest";const Uu="GetObjectTorrentRequest";const qu="GetObjectTorrent"
;const Hu="GetPublicAccessBlock";const zu="GetPublicAccessBlockOutput";const Fu="GetPublicAccessBlockRequest";const Vu="GrantRead";const Ku="GrantReadACP"
;const Wu="GrantWrite";const Xu="GrantWriteACP";const Ju="Grant";const Qu="Grantee";const Yu="HeadBucket";const Zu="HeadBucketOutput"
;const tl="HeadBucketRequest";const el="HttpErrorCodeReturnedEquals";const nl="HostName";const ol="HeadObject";const sl="HeadObjectOutput"
;const al="HeadObjectRequest";const cl="HttpRedirectCode";const il="Id";const rl="InvalidAnnotationName";const ul="InventoryConfiguration"
;const ll="InventoryConfigurationList";const dl="ID";const pl="IndexDocument";const ml="InventoryDestination";const gl="IsEnabled"
;const Cl="InventoryEncryption";const fl="InventoryFilter";const hl="IsLatest";const kl="IfMatch";const bl="IfMatchInitiatedTime"
;const El="IfMatchLastModifiedTime";const yl="IfMatchSize";const Sl="If-Modified-Since";const Ol="IfModifiedSince";const Al="InitiateMultipartUploadResult"
;const vl="If-Match";const Rl="IfNoneMatch";const Bl="If-None-Match";const Pl="InventoryOptionalFields";const xl="InvalidObjectState"
;const Tl="IncludedObjectVersions";const Il="InvalidPrefix";const wl="IgnorePublicAcls";const Ll="IdempotencyParameterMismatch";const Dl="IsPublic"
;const $l="InvalidRequest";const Nl="IsRestoreInProgress";const _l="InputSerialization";const Ml="InventoryS3BucketDestination";const jl="InventorySchedule"
;const Gl="IsTruncated";const Ul="IntelligentTieringAndOperator";const ql="IntelligentTieringConfiguration";const Hl="IntelligentTieringConfigurationList"
;const zl="InventoryTableConfigurationResult";const Fl="InventoryTableConfigurationUpdates";const Vl="InventoryTableConfiguration"
;const Kl="IntelligentTieringFilter";const Wl="IfUnmodifiedSince";const Xl="If-Unmodified-Since";const Jl="InvalidWriteOffset";const Ql="Initiator"
;const Yl="Initiated";const Zl="JSON";const td="JSONInput";const ed="JSONOutput";const nd="JournalTableConfiguration";const od="JournalTableConfigurationResult"
;const sd="JournalTableConfigurationUpdates";const ad="Key";const cd="KeyCount";const rd="KeyId";const ud="KmsKeyArn";const ld="KeyMarker";const dd="KMSContext"
;const pd="KMSKeyArn";const md="KMSKeyId";const gd="KMSMasterKeyID";const Cd="KeyPrefixEquals";const fd="Location";const hd="ListAllMyBucketsResult"
;const kd="ListAllMyDirectoryBucketsResult";const bd="ListBuckets";const Ed="ListBucketAnalyticsConfigurations"
;const yd="ListBucketAnalyticsConfigurationsOutput";const Sd="ListBucketAnalyticsConfigurationResult";const Od="ListBucketAnalyticsConfigurationsRequest"
;const Ad="ListBucketInventoryConfigurations";const vd="ListBucketInventoryConfigurationsOutput";const Rd="ListBucketInventoryConfigurationsRequest"
;const Bd="ListBucketIntelligentTieringConfigurations";const Pd="ListBucketIntelligentTieringConfigurationsOutput"
;const xd="ListBucketIntelligentTieringConfigurationsRequest";const Td="ListBucketMetricsConfigurations";const Id="ListBucketMetricsConfigurationsOutput"
;const wd="ListBucketMetricsConfigurationsRequest";const Ld="ListBucketsOutput";const Dd="ListBucketsRequest";const $d="ListBucketResult"
;const Nd="LocationConstraint";const _d="LifecycleConfiguration";const Md="ListDirectoryBuckets";const jd="ListDirectoryBucketsOutput"
;const Gd="ListDirectoryBucketsRequest";const Ud="LoggingEnabled";const qd="LifecycleExpiration";const Hd="LambdaFunctionArn"
;const zd="LambdaFunctionConfiguration";const Fd="LambdaFunctionConfigurationList";const Vd="LambdaFunctionConfigurations";const Kd="LegalHold"
;const Wd="LocationInfo";const Xd="ListInventoryConfigurationsResult";const Jd="LastModified";const Qd="ListMetricsConfigurationsResult"
;const Yd="LastModifiedTime";const Zd="ListMultipartUploads";const tp="ListMultipartUploadsOutput";const ep="ListMultipartUploadsResult"
;const np="ListMultipartUploadsRequest";const op="Last-Modified";const sp="ListObjects";const ap="ListObjectAnnotations";const cp="ListObjectAnnotationsOutput"
;const ip="ListObjectAnnotationsRequest";const rp="ListObjectsOutput";const up="ListObjectsRequest";const lp="ListObjectsV2";const dp="ListObjectsV2Output"
;const pp="ListObjectVersionsOutput";const mp="ListObjectsV2Request";const gp="ListObjectVersionsRequest";const Cp="ListObjectVersions";const fp="ListParts"
;const hp="ListPartsOutput";const kp="ListPartsResult";const bp="ListPartsRequest";const Ep="LifecycleRule";const yp="LifecycleRuleAndOperator"
;const Sp="LifecycleRuleFilter";const Op="LifecycleRules";const Ap="ListVersionsResult";const vp="Metadata";const Rp="MetricsAndOperator"
;const Bp="MaxAnnotationResults";const Pp="MaxAgeSeconds";const xp="MaxBuckets";const Tp="MetadataConfiguration";const Ip="MetricsConfigurationList"
;const wp="MetadataConfigurationResult";const Lp="MetricsConfiguration";const Dp="MetadataDirective";const $p="MaxDirectoryBuckets";const Np="MfaDelete"
;const _p="MetadataEntry";const Mp="MetricsFilter";const jp="MFA";const Gp="MFADelete";const Up="MaxKeys";const qp="MissingMeta";const Hp="MpuObjectSize"
;const zp="MaxParts";const Fp="MetadataTableConfiguration";const Vp="MetadataTableConfigurationResult";const Kp="MetadataTableEncryptionConfiguration"
;const Wp="MultipartUpload";const Xp="MultipartUploadList";const Jp="MaxUploads";const Qp="Marker";const Yp="Metrics";const Zp="Message";const tm="Minutes"
;const em="Mode";const nm="Name";const om="NotificationConfiguration";const sm="NotificationConfigurationFilter";const am="NextContinuationToken"
;const cm="NoncurrentDays";const im="NonEmptyKmsKeyArnString";const rm="NotFound";const um="NextKeyMarker";const lm="NextMarker"
;const dm="NewerNoncurrentVersions";const pm="NextPartNumberMarker";const mm="NoSuchAnnotation";const gm="NoSuchBucket";const Cm="NoSuchKey"
;const fm="NoSuchUpload";const hm="NextUploadIdMarker";const km="NoncurrentVersionExpiration";const bm="NextVersionIdMarker"
;const Em="NoncurrentVersionTransitions";const ym="NoncurrentVersionTransitionList";const Sm="NoncurrentVersionTransition";const Om="Not";const Am="Owner"
;const vm="ObjectAttributes";const Rm="ObjectAlreadyInActiveTierError";const Bm="OwnershipControls";const Pm="OwnershipControlsRule"
;const xm="OwnershipControlsRules";const Tm="ObjectEncryption";const Im="OptionalFields";const wm="ObjectIdentifier";const Lm="ObjectIdentifierList"
;const Dm="ObjectIfMatch";const $m="OutputLocation";const Nm="ObjectLockConfiguration";const _m="ObjectLockEnabled";const Mm="ObjectLockEnabledForBucket"
;const jm="ObjectLockEventHold";const Gm="ObjectLockEventHoldDurationDays";const Um="ObjectLockEventHoldDurationYears";const qm="ObjectLockLegalHold"
;const Hm="ObjectLockLegalHoldStatus";const zm="ObjectLockMode";const Fm="ObjectLockRetention";const Vm="ObjectLockRetainUntilDate";const Km="ObjectLockRule"
;const Wm="ObjectList";const Xm="ObjectNotInActiveTierError";const Jm="ObjectOwnership";const Qm="OptionalObjectAttributes";const Ym="ObjectParts"
;const Zm="ObjectPart";const tg="ObjectSize";const eg="ObjectSizeGreaterThan";const ng="ObjectSizeLessThan";const og="OutputSchemaVersion"
;const sg="OutputSerialization";const ag="ObjectVersion";const cg="ObjectVersionId";const ig="ObjectVersionList";const rg="Objects";const ug="Object"
;const lg="Or";const dg="Prefix";const pg="PublicAccessBlockConfiguration";const mg="PutBucketAbac";const gg="PutBucketAccelerateConfiguration"
;const Cg="PutBucketAccelerateConfigurationRequest";const fg="PutBucketAnalyticsConfigurationRequest";const hg="PutBucketAnalyticsConfiguration"
;const kg="PutBucketAbacRequest";const bg="PutBucketAclRequest";const Eg="PutBucketAcl";const yg="PutBucketCors";const Sg="PutBucketCorsRequest"
;const Og="PutBucketEncryption";const Ag="PutBucketEncryptionRequest";const vg="PutBucketInventoryConfiguration"
;const Rg="PutBucketInventoryConfigurationRequest";const Bg="PutBucketIntelligentTieringConfiguration"
;const Pg="PutBucketIntelligentTieringConfigurationRequest";const xg="PutBucketLogging";const Tg="PutBucketLifecycleConfiguration"
;const Ig="PutBucketLifecycleConfigurationOutput";const wg="PutBucketLifecycleConfigurationRequest";const Lg="PutBucketLoggingRequest"
;const Dg="PutBucketMetricsConfiguration";const $g="PutBucketMetricsConfigurationRequest";const Ng="PutBucketNotificationConfiguration"
;const _g="PutBucketNotificationConfigurationRequest";const Mg="PutBucketOwnershipControls";const jg="PutBucketOwnershipControlsRequest"
;const Gg="PutBucketPolicy";const Ug="PutBucketPolicyRequest";const qg="PutBucketReplication";const Hg="PutBucketRequestPayment"
;const zg="PutBucketRequestPaymentRequest";const Fg="PutBucketReplicationRequest";const Vg="PutBucketTagging";const Kg="PutBucketTaggingRequest"
;const Wg="PutBucketVersioning";const Xg="PutBucketVersioningRequest";const Jg="PutBucketWebsite";const Qg="PutBucketWebsiteRequest";const Yg="PartsCount"
;const Zg="PartitionDateSource";const tC="ProgressEvent";const eC="ParquetInput";const nC="PartsList";const oC="PartNumber";const sC="PartNumberMarker"
;const aC="PutObject";const cC="PutObjectAcl";const iC="PutObjectAclOutput";const rC="PutObjectAnnotationOutput";const uC="PutObjectAclRequest"
;const lC="PutObjectAnnotationRequest";const dC="PutObjectAnnotation";const pC="PutObjectLockConfiguration";const mC="PutObjectLockConfigurationOutput"
;const gC="PutObjectLockConfigurationRequest";const CC="PutObjectLegalHold";const fC="PutObjectLegalHoldOutput";const hC="PutObjectLegalHoldRequest"
;const kC="PutObjectOutput";const bC="PutObjectRequest";const EC="PutObjectRetentionOutput";const yC="PutObjectRetentionRequest";const SC="PutObjectRetention"
;const OC="PutObjectTagging";const AC="PutObjectTaggingOutput";const vC="PutObjectTaggingRequest";const RC="PartitionedPrefix";const BC="PutPublicAccessBlock"
;const PC="PutPublicAccessBlockRequest";const xC="PolicyStatus";const TC="Parts";const IC="Part";const wC="Parquet";const LC="Payer";const DC="Payload"
;const $C="Permission";const NC="Policy";const _C="Progress";const MC="Prefixes";const jC="Priority";const GC="Protocol";const UC="Quiet";const qC="QueueArn"
;const HC="QuoteCharacter";const zC="QueueConfigurationList";const FC="QueueConfigurations";const VC="QueueConfiguration";const KC="QuoteEscapeCharacter"
;const WC="QuoteFields";const XC="Queue";const JC="Role";const QC="RedirectAllRequestsTo";const YC="RequestCharged";const ZC="ResponseCacheControl"
;const tf="ResponseContentDisposition";const ef="ResponseContentEncoding";const nf="ResponseContentLanguage";const of="ResponseContentType"
;const sf="ReplicationConfiguration";const af="RecordDelimiter";const cf="ResponseExpires";const rf="RestoreExpiryDate";const uf="RecordExpiration"
;const lf="RecordsEvent";const df="ReplicaKmsKeyID";const pf="ReplaceKeyPrefixWith";const mf="ReplaceKeyWith";const gf="ReplicaModifications"
;const Cf="RenameObject";const ff="RenameObjectOutput";const hf="RestoreObjectOutput";const kf="RestoreOutputPath";const bf="RenameObjectRequest"
;const Ef="RestoreObjectRequest";const yf="RestoreObject";const Sf="RequestPayer";const Of="RestrictPublicBuckets";const Af="RequestPaymentConfiguration"
;const vf="ReplicationPrefixList";const Rf="RequestProgress";const Bf="RoutingRules";const Pf="ReplicationRuleAndOperator";const xf="ReplicationRuleFilter"
;const Tf="ReplicationRuleNotOperator";const If="ReplicationRuleOrOperator";const wf="ReplicationRule";const Lf="ReplicationRules";const Df="RequestRoute"
;const $f="RestoreRequest";const Nf="RoutingRule";const _f="ReplicationStatus";const Mf="RestoreStatus";const jf="RenameSource";const Gf="ReplicationTime"
;const Uf="ReplicationTimeValue";const qf="RequestToken";const Hf="RetainUntilDate";const zf="Range";const Ff="Restore";const Vf="Records";const Kf="Redirect"
;const Wf="Retention";const Xf="Rules";const Jf="Rule";const Qf="Status";const Yf="StartAfter";const Zf="SecretAccessKey";const th="SseAlgorithm"
;const eh="StreamingBlob";const nh="S3BucketDestination";const oh="StorageClass";const sh="StorageClassAnalysis";const ah="StorageClassAnalysisDataExport"
;const ch="SessionCredentialValue";const ih="SessionCredentials";const rh="StatusCode";const uh="SkipDestinationValidation";const lh="StatsEvent"
;const dh="SourceIfMatch";const ph="SourceIfModifiedSince";const mh="SourceIfNoneMatch";const gh="SourceIfUnmodifiedSince";const Ch="SSE-KMS"
;const fh="SseKmsEncryptedObjects";const hh="S3KeyFilter";const kh="S3Key";const bh="S3Location";const Eh="SessionMode";const yh="SelectObjectContent"
;const Sh="SelectObjectContentEventStream";const Oh="SelectObjectContentOutput";const Ah="SelectObjectContentRequest";const vh="SelectParameters"
;const Rh="SimplePrefix";const Bh="ScanRange";const Ph="SSE-S3";const xh="SourceSelectionCriteria";const Th="ServerSideEncryption";const Ih="SSEAlgorithm"
;const wh="ServerSideEncryptionByDefault";const Lh="ServerSideEncryptionConfiguration";const Dh="SSECustomerAlgorithm";const $h="SSECustomerKey"
;const Nh="SSECustomerKeyMD5";const _h="SSEKMS";const Mh="SSEKMSEncryption";const jh="SSEKMSEncryptionContext";const Gh="SSEKMSKeyId"
;const Uh="ServerSideEncryptionRule";const qh="ServerSideEncryptionRules";const Hh="SSES3";const zh="SessionToken";const Fh="S3TablesDestination"
;const Vh="S3TablesDestinationResult";const Kh="S3";const Wh="Schedule";const Xh="Size";const Jh="Start";const Qh="Stats";const Yh="Suffix";const Zh="Tags"
;const tk="TableArn";const ek="TopicArn";const nk="TargetBucket";const ok="TableBucketArn";const sk="TableBucketType";const ak="TagCount"
;const ck="TopicConfigurationList";const ik="TopicConfigurations";const rk="TopicConfiguration";const uk="TaggingDirective"
;const lk="TransitionDefaultMinimumObjectSize";const dk="TargetGrants";const pk="TargetGrant";const mk="TieringList";const gk="TransitionList"
;const Ck="TooManyParts";const fk="TableName";const hk="TableNamespace";const kk="TargetObjectKeyFormat";const bk="TargetPrefix";const Ek="TotalPartsCount"
;const yk="TableStatus";const Sk="TagSet";const Ok="Tag";const Ak="Tagging";const vk="Tier";const Rk="Tierings";const Bk="Tiering";const Pk="Time"
;const xk="Token";const Tk="Topic";const Ik="Transitions";const wk="Transition";const Lk="Type";const Dk="Uploads"
;const $k="UpdateBucketMetadataAnnotationTableConfiguration";const Nk="UpdateBucketMetadataAnnotationTableConfigurationRequest"
;const _k="UpdateBucketMetadataInventoryTableConfiguration";const Mk="UpdateBucketMetadataInventoryTableConfigurationRequest"
;const jk="UpdateBucketMetadataJournalTableConfiguration";const Gk="UpdateBucketMetadataJournalTableConfigurationRequest";const Uk="UploadId"
;const qk="UploadIdMarker";const Hk="UserMetadata";const zk="UnsupportedMediaType";const Fk="UpdateObjectEncryption";const Vk="UpdateObjectEncryptionRequest"
;const Kk="UpdateObjectEncryptionResponse";const Wk="UploadPart";const Xk="UploadPartCopy";const Jk="UploadPartCopyOutput";const Qk="UploadPartCopyRequest"
;const Yk="UploadPartOutput";const Zk="UploadPartRequest";const tb="URI";const eb="UseSourceMultiRegionKey";const nb="Upload";const ob="Value"
;const sb="VersioningConfiguration";const ab="VersionId";const cb="VersionIdMarker";const ib="Versions";const rb="Version";const ub="WebsiteConfiguration"
;const lb="WriteGetObjectResponse";const db="WriteGetObjectResponseRequest";const pb="WriteOffsetBytes";const mb="WebsiteRedirectLocation";const gb="Years"
;const Cb="annotationName";const fb="annotation-prefix";const hb="accept-ranges";const kb="bucket-region";const bb="client";const Eb="continuation-token"
;const yb="delimiter";const Sb="error";const Ob="eventPayload";const Ab="endpoint";const vb="encoding-type";const Rb="fetch-owner";const Bb="http"
;const Pb="httpChecksum";const xb="httpError";const Tb="httpHeader";const Ib="hostLabel";const wb="httpPayload";const Lb="httpPrefixHeaders"
;const Db="httpQuery";const $b="http://www.w3.org/2001/XMLSchema-instance";const Nb="id";const _b="idempotencyToken";const Mb="key-marker";const jb="marker"
;const Gb="max-annotation-results";const Ub="max-buckets";const qb="max-directory-buckets";const Hb="max-keys";const zb="max-parts";const Fb="max-uploads"
;const Vb="prefix";const Kb="partNumber";const Wb="part-number-marker";const Xb="response-cache-control";const Jb="response-content-disposition"
;const Qb="response-content-encoding";const Yb="response-content-language";const Zb="response-content-type";const tE="response-expires"
;const eE="smithy.ts.sdk.synthetic.com.amazonaws.s3";const nE="start-after";const oE="streaming";const sE="uploadId";const aE="upload-id-marker"
;const cE="versionId";const iE="version-id-marker";const rE="xsi";const uE="xmlAttribute";const lE="xmlFlattened";const dE="xmlName";const pE="xmlNamespace"
;const mE="x-amz-acl";const gE="x-amz-abort-date";const CE="x-amz-access-point-alias";const fE="x-amz-abort-rule-id";const hE="x-amz-archive-status"
;const kE="x-amz-bucket-arn";const bE="x-amz-bypass-governance-retention";const EE="x-amz-bucket-location-name";const yE="x-amz-bucket-location-type"
;const SE="x-amz-bucket-namespace";const OE="x-amz-bucket-object-lock-enabled";const AE="x-amz-bucket-object-lock-token";const vE="x-amz-bucket-region"
;const RE="x-amz-checksum-algorithm";const BE="x-amz-checksum-crc32";const PE="x-amz-checksum-crc32c";const xE="x-amz-checksum-crc64nvme"
;const TE="x-amz-checksum-md5";const IE="x-amz-checksum-mode";const wE="x-amz-confirm-remove-self-bucket-access";const LE="x-amz-checksum-sha1"
;const DE="x-amz-checksum-sha256";const $E="x-amz-checksum-sha512";const NE="x-amz-copy-source";const _E="x-amz-copy-source-if-match"
;const ME="x-amz-copy-source-if-modified-since";const jE="x-amz-copy-source-if-none-match";const GE="x-amz-copy-source-if-unmodified-since"
;const UE="x-amz-create-session-mode";const qE="x-amz-copy-source-range";const HE="x-amz-copy-source-server-side-encryption-customer-algorithm"
;const zE="x-amz-copy-source-server-side-encryption-customer-key";const FE="x-amz-copy-source-server-side-encryption-customer-key-MD5"
;const VE="x-amz-copy-source-version-id";const KE="x-amz-checksum-type";const WE="x-amz-client-token";const XE="x-amz-checksum-xxhash64"
;const JE="x-amz-checksum-xxhash3";const QE="x-amz-checksum-xxhash128";const YE="x-amz-delete-marker";const ZE="x-amz-expiration"
;const ty="x-amz-expected-bucket-owner";const ey="x-amz-fwd-error-code";const ny="x-amz-fwd-error-message";const oy="x-amz-fwd-header-Cache-Control"
;const sy="x-amz-fwd-header-Content-Disposition";const ay="x-amz-fwd-header-Content-Encoding";const cy="x-amz-fwd-header-Content-Language"
;const iy="x-amz-fwd-header-Content-Range";const ry="x-amz-fwd-header-Content-Type";const uy="x-amz-fwd-header-ETag";const ly="x-amz-fwd-header-Expires"
;const dy="x-amz-fwd-header-Last-Modified";const py="x-amz-fwd-header-accept-ranges";const my="x-amz-fwd-header-x-amz-checksum-crc32"
;const gy="x-amz-fwd-header-x-amz-checksum-crc32c";const Cy="x-amz-fwd-header-x-amz-checksum-crc64nvme";const fy="x-amz-fwd-header-x-amz-checksum-md5"
;const hy="x-amz-fwd-header-x-amz-checksum-sha1";const ky="x-amz-fwd-header-x-amz-checksum-sha256";const by="x-amz-fwd-header-x-amz-checksum-sha512"
;const Ey="x-amz-fwd-header-x-amz-checksum-xxhash64";const yy="x-amz-fwd-header-x-amz-checksum-xxhash3";const Sy="x-amz-fwd-header-x-amz-checksum-xxhash128"
;const Oy="x-amz-fwd-header-x-amz-delete-marker";const Ay="x-amz-fwd-header-x-amz-expiration";const vy="x-amz-fwd-header-x-amz-missing-meta"
;const Ry="x-amz-fwd-header-x-amz-mp-parts-count";const By="x-amz-fwd-header-x-amz-object-lock-legal-hold";const Py="x-amz-fwd-header-x-amz-object-lock-mode"
;const xy="x-amz-fwd-header-x-amz-object-lock-retain-until-date";const Ty="x-amz-fwd-header-x-amz-restore";const Iy="x-amz-fwd-header-x-amz-request-charged"
;const wy="x-amz-fwd-header-x-amz-replication-status";const Ly="x-amz-fwd-header-x-amz-storage-class";const Dy="x-amz-fwd-header-x-amz-server-side-encryption"
;const $y="x-amz-fwd-header-x-amz-server-side-encryption-aws-kms-key-id";const Ny="x-amz-fwd-header-x-amz-server-side-encryption-bucket-key-enabled"
;const _y="x-amz-fwd-header-x-amz-server-side-encryption-customer-algorithm";const My="x-amz-fwd-header-x-amz-server-side-encryption-customer-key-MD5"
;const jy="x-amz-fwd-header-x-amz-tagging-count";const Gy="x-amz-fwd-header-x-amz-version-id";const Uy="x-amz-fwd-status";const qy="x-amz-grant-full-control"
;const Hy="x-amz-grant-read";const zy="x-amz-grant-read-acp";const Fy="x-amz-grant-write";const Vy="x-amz-grant-write-acp"
;const Ky="x-amz-if-match-initiated-time";const Wy="x-amz-if-match-last-modified-time";const Xy="x-amz-if-match-size";const Jy="x-amz-meta-"
;const Qy="x-amz-mfa";const Yy="x-amz-metadata-directive";const Zy="x-amz-missing-meta";const tS="x-amz-mp-object-size";const eS="x-amz-max-parts"
;const nS="x-amz-mp-parts-count";const oS="x-amz-object-attributes";const sS="x-amz-object-annotation-directive";const aS="x-amz-object-if-match"
;const cS="x-amz-object-lock-event-hold";const iS="x-amz-object-lock-event-hold-duration-days";const rS="x-amz-object-lock-event-hold-duration-years"
;const uS="x-amz-object-lock-legal-hold";const lS="x-amz-object-lock-mode";const dS="x-amz-object-lock-retain-until-date";const pS="x-amz-object-ownership"
;const mS="x-amz-optional-object-attributes";const gS="x-amz-object-size";const CS="x-amz-object-version-id";const fS="x-amz-part-number-marker"
;const hS="x-amz-restore";const kS="x-amz-request-charged";const bS="x-amz-restore-output-path";const ES="x-amz-request-payer";const yS="x-amz-request-route"
;const SS="x-amz-replication-status";const OS="x-amz-rename-source";const AS="x-amz-rename-source-if-match";const vS="x-amz-rename-source-if-modified-since"
;const RS="x-amz-rename-source-if-none-match";const BS="x-amz-rename-source-if-unmodified-since";const PS="x-amz-request-token";const xS="x-amz-storage-class"
;const TS="x-amz-sdk-checksum-algorithm";const IS="x-amz-skip-destination-validation";const wS="x-amz-source-expected-bucket-owner"
;const LS="x-amz-server-side-encryption";const DS="x-amz-server-side-encryption-aws-kms-key-id";const $S="x-amz-server-side-encryption-bucket-key-enabled"
;const NS="x-amz-server-side-encryption-context";const _S="x-amz-server-side-encryption-customer-algorithm";const MS="x-amz-server-side-encryption-customer-key"
;const jS="x-amz-server-side-encryption-customer-key-MD5";const GS="x-amz-tagging";const US="x-amz-tagging-count";const qS="x-amz-tagging-directive"
;const HS="x-amz-transition-default-minimum-object-size";const zS="x-amz-version-id";const FS="x-amz-write-offset-bytes"
;const VS="x-amz-website-redirect-location";const KS="xsi:type";const WS="com.amazonaws.s3";const XS=new Bt(eE);var JS=[-3,eE,"S3ServiceException",0,[],[]]
;XS.registerError(JS,S3ServiceException);const QS=new Bt(WS);var YS=[-3,WS,Xn,{[Sb]:bb,[xb]:403},[],[]];QS.registerError(YS,AccessDenied);var ZS=[-3,WS,io,{
[Sb]:bb,[xb]:400},[],[]];QS.registerError(ZS,AnnotationLimitExceeded);var tO=[-3,WS,Co,{[Sb]:bb,[xb]:400},[],[]];QS.registerError(tO,AnnotationNameTooLong)
;var eO=[-3,WS,_o,{[Sb]:bb,[xb]:409},[],[]];QS.registerError(eO,BucketAlreadyExists);var nO=[-3,WS,jo,{[Sb]:bb,[xb]:409},[],[]]
;QS.registerError(nO,BucketAlreadyOwnedByYou);var oO=[-3,WS,vi,{[Sb]:bb,[xb]:400},[],[]];QS.registerError(oO,EncryptionTypeMismatch);var sO=[-3,WS,Ll,{[Sb]:bb,
[xb]:400},[],[]];QS.registerError(sO,IdempotencyParameterMismatch);var aO=[-3,WS,rl,{[Sb]:bb,[xb]:400},[],[]];QS.registerError(aO,InvalidAnnotationName)
;var cO=[-3,WS,xl,{[Sb]:bb,[xb]:403},[oh,xo],[0,0]];QS.registerError(cO,InvalidObjectState);var iO=[-3,WS,Il,{[Sb]:bb,[xb]:400},[],[]]
;QS.registerError(iO,InvalidPrefix);var rO=[-3,WS,$l,{[Sb]:bb,[xb]:400},[],[]];QS.registerError(rO,InvalidRequest);var uO=[-3,WS,Jl,{[Sb]:bb,[xb]:400},[],[]]
;QS.registerError(uO,InvalidWriteOffset);var lO=[-3,WS,mm,{[Sb]:bb,[xb]:404},[],[]];QS.registerError(lO,NoSuchAnnotation);var dO=[-3,WS,gm,{[Sb]:bb,[xb]:404
},[],[]];QS.registerError(dO,NoSuchBucket);var pO=[-3,WS,Cm,{[Sb]:bb,[xb]:404},[],[]];QS.registerError(pO,NoSuchKey);var mO=[-3,WS,fm,{[Sb]:bb,[xb]:404},[],[]]
;QS.registerError(mO,NoSuchUpload);var gO=[-3,WS,rm,{[Sb]:bb},[],[]];QS.registerError(gO,NotFound);var CO=[-3,WS,Rm,{[Sb]:bb,[xb]:403},[],[]]
;QS.registerError(CO,ObjectAlreadyInActiveTierError);var fO=[-3,WS,Xm,{[Sb]:bb,[xb]:403},[],[]];QS.registerError(fO,ObjectNotInActiveTierError)
;var hO=[-3,WS,Ck,{[Sb]:bb,[xb]:400},[],[]];QS.registerError(hO,TooManyParts);var kO=[-3,WS,zk,{[Sb]:bb,[xb]:415},[],[]]
;QS.registerError(kO,UnsupportedMediaType);const bO=[XS,QS];var EO=[0,WS,ba,8,0];var yO=[0,WS,im,8,0];var SO=[0,WS,ch,8,0];var OO=[0,WS,$h,8,0]
;var AO=[0,WS,jh,8,0];var vO=[0,WS,Gh,8,0];var RO=[0,WS,eh,{[oE]:1},42];var BO=[3,WS,vo,0,[Qf],[0]];var PO=[3,WS,so,0,[Ha],[1]];var xO=[3,WS,lo,0,[YC,ab],[[0,{
[Tb]:kS}],[0,{[Tb]:zS}]]];var TO=[3,WS,po,0,[$o,ad,Uk,Sf,ri,bl],[[0,1],[0,1],[0,{[Db]:sE}],[0,{[Tb]:ES}],[0,{[Tb]:ty}],[6,{[Tb]:Ky}]],3]
;var IO=[3,WS,Un,0,[Qf],[0]];var wO=[3,WS,Fn,0,[Xi,Am],[[()=>iT,{[dE]:qn}],()=>KB]];var LO=[3,WS,Vn,0,[Am],[0],1];var DO=[3,WS,Gn,0,[dg,Zh],[0,[()=>BT,{[lE]:1,
[dE]:Ok}]]];var $O=[3,WS,Kn,0,[il,sh,ji],[0,()=>Bx,[()=>LT,0]],2];var NO=[3,WS,Zn,0,[nh],[()=>_O],1];var _O=[3,WS,Ro,0,[Ki,$o,Mo,dg],[0,0,0,0],2]
;var MO=[3,WS,Yn,0,[go,Jd,Xh,Oi,as,_f],[0,4,1,0,[64|0,{[lE]:1}],0],3];var jO=[3,WS,To,0,[ca,ui,JC],[0,()=>PB,0],1]
;var GO=[3,WS,Io,0,[ca,yk,ai,fk,tk,JC],[0,0,()=>ZA,0,0,0],1];var UO=[3,WS,wo,0,[ca,ui,JC],[0,()=>PB,0],1];var qO=[3,WS,Go,0,[Ri],[[()=>sT,{[lE]:1}]]]
;var HO=[3,WS,$o,0,[nm,Es,Zo,No],[0,4,0,0]];var zO=[3,WS,qo,0,[Wc,Lk],[0,0]];var FO=[3,WS,zo,0,[Xf],[[()=>pT,{[lE]:1,[dE]:Jf}]],1]
;var VO=[3,WS,Vo,0,[Ud],[[()=>SB,0]]];var KO=[3,WS,ss,0,[fs,hs,ks,ia,ra,ua,Ls,La,Da,$a,Ba],[0,0,0,0,0,0,0,0,0,0,0]];var WO=[3,WS,Qs,0,[dg],[0]]
;var XO=[3,WS,$s,0,[TC],[[()=>tT,{[lE]:1,[dE]:IC}]]];var JO=[3,WS,ea,0,[Oi,fs,hs,ks,ia,ra,ua,Ls,La,Da,$a,oC],[0,0,0,0,0,0,0,0,0,0,0,1]];var QO=[3,WS,Ns,{[dE]:Ms
},[fd,$o,ad,Ni,Oi,fs,hs,ks,ia,ra,ua,Ls,La,Da,$a,Ba,Th,ab,Gh,Ho,YC],[0,0,0,[0,{[Tb]:ZE}],0,0,0,0,0,0,0,0,0,0,0,0,[0,{[Tb]:LS}],[0,{[Tb]:zS}],[()=>vO,{[Tb]:DS
}],[2,{[Tb]:$S}],[0,{[Tb]:kS}]]];var YO=[3,WS,js,0,[$o,ad,Uk,Wp,fs,hs,ks,ia,ra,ua,Ls,La,Da,$a,Ba,Hp,Sf,ri,kl,Rl,Dh,$h,Nh],[[0,1],[0,1],[0,{[Db]:sE}],[()=>XO,{
[wb]:1,[dE]:Us}],[0,{[Tb]:BE}],[0,{[Tb]:PE}],[0,{[Tb]:xE}],[0,{[Tb]:LE}],[0,{[Tb]:DE}],[0,{[Tb]:$E}],[0,{[Tb]:TE}],[0,{[Tb]:XE}],[0,{[Tb]:JE}],[0,{[Tb]:QE
}],[0,{[Tb]:KE}],[1,{[Tb]:tS}],[0,{[Tb]:ES}],[0,{[Tb]:ty}],[0,{[Tb]:vl}],[0,{[Tb]:Bl}],[0,{[Tb]:_S}],[()=>OO,{[Tb]:MS}],[0,{[Tb]:jS}]],3]
;var ZO=[3,WS,Na,0,[el,Cd],[0,0]];var tA=[3,WS,Os,0,[],[]];var eA=[3,WS,Fs,0,[Vs,Ni,Sa,ab,Th,Dh,Nh,Gh,jh,Ho,YC],[[()=>oA,16],[0,{[Tb]:ZE}],[0,{[Tb]:VE}],[0,{
[Tb]:zS}],[0,{[Tb]:LS}],[0,{[Tb]:_S}],[0,{[Tb]:jS}],[()=>vO,{[Tb]:DS}],[()=>AO,{[Tb]:NS}],[2,{[Tb]:$S}],[0,{[Tb]:kS}]]]
;var nA=[3,WS,Js,0,[$o,va,ad,Hn,Cs,as,Ss,vs,Ps,Ta,la,da,pa,ma,_i,pu,Vu,Ku,Xu,kl,Rl,vp,Dp,uk,Qn,Th,oh,mb,Dh,$h,Nh,Gh,jh,Ho,ka,ba,Ea,Sf,Ak,zm,Vm,Hm,jm,Gm,Um,ri,Si],[[0,1],[0,{
[Tb]:NE}],[0,1],[0,{[Tb]:mE}],[0,{[Tb]:bs}],[0,{[Tb]:RE}],[0,{[Tb]:ys}],[0,{[Tb]:As}],[0,{[Tb]:xs}],[0,{[Tb]:Pa}],[0,{[Tb]:_E}],[4,{[Tb]:ME}],[0,{[Tb]:jE}],[4,{
[Tb]:GE}],[4,{[Tb]:_i}],[0,{[Tb]:qy}],[0,{[Tb]:Hy}],[0,{[Tb]:zy}],[0,{[Tb]:Vy}],[0,{[Tb]:vl}],[0,{[Tb]:Bl}],[128|0,{[Lb]:Jy}],[0,{[Tb]:Yy}],[0,{[Tb]:qS}],[0,{
[Tb]:sS}],[0,{[Tb]:LS}],[0,{[Tb]:xS}],[0,{[Tb]:VS}],[0,{[Tb]:_S}],[()=>OO,{[Tb]:MS}],[0,{[Tb]:jS}],[()=>vO,{[Tb]:DS}],[()=>AO,{[Tb]:NS}],[2,{[Tb]:$S}],[0,{
[Tb]:HE}],[()=>EO,{[Tb]:zE}],[0,{[Tb]:FE}],[0,{[Tb]:ES}],[0,{[Tb]:GS}],[0,{[Tb]:lS}],[5,{[Tb]:dS}],[0,{[Tb]:uS}],[0,{[Tb]:cS}],[1,{[Tb]:iS}],[1,{[Tb]:rS}],[0,{
[Tb]:ty}],[0,{[Tb]:wS}]],3];var oA=[3,WS,Vs,0,[Oi,Jd,Ba,fs,hs,ks,ia,ra,ua,Ls,La,Da,$a],[0,4,0,0,0,0,0,0,0,0,0,0,0]]
;var sA=[3,WS,ta,0,[Oi,Jd,fs,hs,ks,ia,ra,ua,Ls,La,Da,$a],[0,4,0,0,0,0,0,0,0,0,0,0]];var aA=[3,WS,Ks,0,[Ws],[[()=>eT,{[lE]:1,[dE]:Xs}]],1]
;var cA=[3,WS,Xs,0,[ro,fo,dl,eo,gi,Pp],[[64|0,{[lE]:1,[dE]:mo}],[64|0,{[lE]:1,[dE]:ho}],0,[64|0,{[lE]:1,[dE]:no}],[64|0,{[lE]:1,[dE]:hi}],1],2]
;var iA=[3,WS,rs,0,[Nd,fd,$o,Zh],[0,()=>yB,()=>zO,[()=>BT,0]]];var rA=[3,WS,ls,0,[$o,Tp,Ds,as,ri],[[0,1],[()=>OB,{[wb]:1,[dE]:Tp}],[0,{[Tb]:ws}],[0,{[Tb]:TS
}],[0,{[Tb]:ty}]],2];var uA=[3,WS,ps,0,[$o,Fp,Ds,as,ri],[[0,1],[()=>RB,{[wb]:1,[dE]:Fp}],[0,{[Tb]:ws}],[0,{[Tb]:TS}],[0,{[Tb]:ty}]],2]
;var lA=[3,WS,ms,0,[fd,No],[[0,{[Tb]:fd}],[0,{[Tb]:kE}]]];var dA=[3,WS,gs,0,[$o,Hn,rs,pu,Vu,Ku,Wu,Xu,Mm,Jm,Wo],[[0,1],[0,{[Tb]:mE}],[()=>iA,{[wb]:1,[dE]:rs
}],[0,{[Tb]:qy}],[0,{[Tb]:Hy}],[0,{[Tb]:zy}],[0,{[Tb]:Fy}],[0,{[Tb]:Vy}],[2,{[Tb]:OE}],[0,{[Tb]:pS}],[0,{[Tb]:SE}]],1];var pA=[3,WS,_s,{[dE]:Al
},[Jn,Ao,$o,ad,Uk,Th,Dh,Nh,Gh,jh,Ho,YC,as,Ba,ab],[[4,{[Tb]:gE}],[0,{[Tb]:fE}],[0,{[dE]:$o}],0,0,[0,{[Tb]:LS}],[0,{[Tb]:_S}],[0,{[Tb]:jS}],[()=>vO,{[Tb]:DS
}],[()=>AO,{[Tb]:NS}],[2,{[Tb]:$S}],[0,{[Tb]:kS}],[0,{[Tb]:RE}],[0,{[Tb]:KE}],[0,{[Tb]:zS}]]]
;var mA=[3,WS,Gs,0,[$o,ad,Hn,Cs,Ss,vs,Ps,Ta,_i,pu,Vu,Ku,Xu,vp,Th,oh,mb,Dh,$h,Nh,Gh,jh,Ho,Sf,Ak,zm,Vm,Hm,jm,Gm,Um,ri,as,Ba],[[0,1],[0,1],[0,{[Tb]:mE}],[0,{
[Tb]:bs}],[0,{[Tb]:ys}],[0,{[Tb]:As}],[0,{[Tb]:xs}],[0,{[Tb]:Pa}],[4,{[Tb]:_i}],[0,{[Tb]:qy}],[0,{[Tb]:Hy}],[0,{[Tb]:zy}],[0,{[Tb]:Vy}],[128|0,{[Lb]:Jy}],[0,{
[Tb]:LS}],[0,{[Tb]:xS}],[0,{[Tb]:VS}],[0,{[Tb]:_S}],[()=>OO,{[Tb]:MS}],[0,{[Tb]:jS}],[()=>vO,{[Tb]:DS}],[()=>AO,{[Tb]:NS}],[2,{[Tb]:$S}],[0,{[Tb]:ES}],[0,{
[Tb]:GS}],[0,{[Tb]:lS}],[5,{[Tb]:dS}],[0,{[Tb]:uS}],[0,{[Tb]:cS}],[1,{[Tb]:iS}],[1,{[Tb]:rS}],[0,{[Tb]:ty}],[0,{[Tb]:RE}],[0,{[Tb]:KE}]],2];var gA=[3,WS,ga,{
[dE]:Ca},[Ua,Th,Gh,jh,Ho],[[()=>kx,{[dE]:Ua}],[0,{[Tb]:LS}],[()=>vO,{[Tb]:DS}],[()=>AO,{[Tb]:NS}],[2,{[Tb]:$S}]],1]
;var CA=[3,WS,ha,0,[$o,Eh,Th,Gh,jh,Ho],[[0,1],[0,{[Tb]:UE}],[0,{[Tb]:LS}],[()=>vO,{[Tb]:DS}],[()=>AO,{[Tb]:NS}],[2,{[Tb]:$S}]],1]
;var fA=[3,WS,Oa,0,[Ui,Ma,KC,af,Gi,HC,So],[0,0,0,0,0,0,2]];var hA=[3,WS,Aa,0,[WC,KC,af,Gi,HC],[0,0,0,0,0]];var kA=[3,WS,Xc,0,[em,qa,gb,yc],[0,1,1,()=>nv]]
;var bA=[3,WS,Zc,0,[rg,UC],[[()=>fT,{[lE]:1,[dE]:ug}],2],1];var EA=[3,WS,Va,0,[$o,il,ri],[[0,1],[0,{[Db]:Nb}],[0,{[Tb]:ty}]],2]
;var yA=[3,WS,Wa,0,[$o,ri],[[0,1],[0,{[Tb]:ty}]],1];var SA=[3,WS,Ja,0,[$o,ri],[[0,1],[0,{[Tb]:ty}]],1];var OA=[3,WS,tc,0,[$o,il,ri],[[0,1],[0,{[Db]:Nb}],[0,{
[Tb]:ty}]],2];var AA=[3,WS,Ya,0,[$o,il,ri],[[0,1],[0,{[Db]:Nb}],[0,{[Tb]:ty}]],2];var vA=[3,WS,nc,0,[$o,ri],[[0,1],[0,{[Tb]:ty}]],1]
;var RA=[3,WS,sc,0,[$o,ri],[[0,1],[0,{[Tb]:ty}]],1];var BA=[3,WS,rc,0,[$o,ri],[[0,1],[0,{[Tb]:ty}]],1];var PA=[3,WS,ac,0,[$o,il,ri],[[0,1],[0,{[Db]:Nb}],[0,{
[Tb]:ty}]],2];var xA=[3,WS,lc,0,[$o,ri],[[0,1],[0,{[Tb]:ty}]],1];var TA=[3,WS,pc,0,[$o,ri],[[0,1],[0,{[Tb]:ty}]],1];var IA=[3,WS,gc,0,[$o,ri],[[0,1],[0,{[Tb]:ty
}]],1];var wA=[3,WS,mc,0,[$o,ri],[[0,1],[0,{[Tb]:ty}]],1];var LA=[3,WS,hc,0,[$o,ri],[[0,1],[0,{[Tb]:ty}]],1];var DA=[3,WS,bc,0,[$o,ri],[[0,1],[0,{[Tb]:ty}]],1]
;var $A=[3,WS,wc,0,[ad,ab,Rc,xc],[0,0,2,0]];var NA=[3,WS,Bc,0,[Am,ad,ab,hl,Jd],[()=>KB,0,0,2,4]];var _A=[3,WS,Pc,0,[Qf],[0]];var MA=[3,WS,Dc,0,[cg,YC],[[0,{
[Tb]:CS}],[0,{[Tb]:kS}]]];var jA=[3,WS,$c,0,[$o,ad,go,ab,Sf,ri,Dm],[[0,1],[0,1],[0,{[Db]:Cb}],[0,{[Db]:cE}],[0,{[Tb]:ES}],[0,{[Tb]:ty}],[0,{[Tb]:aS}]],3]
;var GA=[3,WS,Nc,0,[Rc,ab,YC],[[2,{[Tb]:YE}],[0,{[Tb]:zS}],[0,{[Tb]:kS}]]];var UA=[3,WS,Mc,0,[$o,ad,jp,ab,Sf,Uo,ri,kl,El,yl],[[0,1],[0,1],[0,{[Tb]:Qy}],[0,{
[Db]:cE}],[0,{[Tb]:ES}],[2,{[Tb]:bE}],[0,{[Tb]:ty}],[0,{[Tb]:vl}],[6,{[Tb]:Wy}],[1,{[Tb]:Xy}]],2];var qA=[3,WS,_c,{[dE]:Jc},[ti,YC,Li],[[()=>nT,{[lE]:1}],[0,{
[Tb]:kS}],[()=>aT,{[lE]:1,[dE]:ai}]]];var HA=[3,WS,jc,0,[$o,Zc,jp,Sf,Uo,ri,as],[[0,1],[()=>bA,{[wb]:1,[dE]:Zc}],[0,{[Tb]:Qy}],[0,{[Tb]:ES}],[2,{[Tb]:bE}],[0,{
[Tb]:ty}],[0,{[Tb]:TS}]],2];var zA=[3,WS,Uc,0,[ab],[[0,{[Tb]:zS}]]];var FA=[3,WS,qc,0,[$o,ad,ab,ri],[[0,1],[0,1],[0,{[Db]:cE}],[0,{[Tb]:ty}]],2]
;var VA=[3,WS,Kc,0,[$o,ri],[[0,1],[0,{[Tb]:ty}]],1];var KA=[3,WS,ni,0,[$o,jn,oh,Vn,ui,Gf,Yp],[0,0,0,()=>LO,()=>JA,()=>YP,()=>xB],1]
;var WA=[3,WS,Qc,0,[sk,ok,hk],[0,0,0]];var XA=[3,WS,Ti,0,[Ri,md,dd],[0,[()=>vO,0],0],1];var JA=[3,WS,ui,0,[df,eb],[0,()=>Fx]];var QA=[3,WS,mi,0,[],[]]
;var YA=[3,WS,ai,0,[ad,ab,_a,Zp],[0,0,0,0]];var ZA=[3,WS,di,0,[li,ki],[0,0]];var tv=[3,WS,pi,0,[ad],[0],1];var ev=[3,WS,ii,0,[],[]]
;var nv=[3,WS,Ci,0,[qa,gb],[1,1]];var ov=[3,WS,Ei,0,[Qf],[0],1];var sv=[3,WS,Hi,0,[nm,ob],[0,0]];var av=[3,WS,or,0,[vo],[[()=>BO,16]]]
;var cv=[3,WS,ar,0,[$o,ri],[[0,1],[0,{[Tb]:ty}]],1];var iv=[3,WS,Yi,{[dE]:Un},[Qf,YC],[0,[0,{[Tb]:kS}]]];var rv=[3,WS,tr,0,[$o,ri,Sf],[[0,1],[0,{[Tb]:ty}],[0,{
[Tb]:ES}]],1];var uv=[3,WS,sr,{[dE]:Fn},[Am,Xi],[()=>KB,[()=>iT,{[dE]:qn}]]];var lv=[3,WS,cr,0,[$o,ri],[[0,1],[0,{[Tb]:ty}]],1]
;var dv=[3,WS,Zi,0,[Kn],[[()=>$O,16]]];var pv=[3,WS,er,0,[$o,il,ri],[[0,1],[0,{[Db]:Nb}],[0,{[Tb]:ty}]],2];var mv=[3,WS,ur,{[dE]:Ks},[Ws],[[()=>eT,{[lE]:1,
[dE]:Xs}]]];var gv=[3,WS,lr,0,[$o,ri],[[0,1],[0,{[Tb]:ty}]],1];var Cv=[3,WS,pr,0,[Lh],[[()=>fx,16]]];var fv=[3,WS,mr,0,[$o,ri],[[0,1],[0,{[Tb]:ty}]],1]
;var hv=[3,WS,kr,0,[ql],[[()=>TR,16]]];var kv=[3,WS,br,0,[$o,il,ri],[[0,1],[0,{[Db]:Nb}],[0,{[Tb]:ty}]],2];var bv=[3,WS,Cr,0,[ul],[[()=>wR,16]]]
;var Ev=[3,WS,fr,0,[$o,il,ri],[[0,1],[0,{[Db]:Nb}],[0,{[Tb]:ty}]],2];var yv=[3,WS,Sr,{[dE]:_d},[Xf,lk],[[()=>pT,{[lE]:1,[dE]:Jf}],[0,{[Tb]:HS}]]]
;var Sv=[3,WS,Or,0,[$o,ri],[[0,1],[0,{[Tb]:ty}]],1];var Ov=[3,WS,Ar,{[dE]:Nd},[Nd],[0]];var Av=[3,WS,Rr,0,[$o,ri],[[0,1],[0,{[Tb]:ty}]],1];var vv=[3,WS,vr,{
[dE]:Vo},[Ud],[[()=>SB,0]]];var Rv=[3,WS,Br,0,[$o,ri],[[0,1],[0,{[Tb]:ty}]],1];var Bv=[3,WS,Tr,0,[wr],[[()=>xv,16]]];var Pv=[3,WS,Lr,0,[$o,ri],[[0,1],[0,{
[Tb]:ty}]],1];var xv=[3,WS,wr,0,[wp],[()=>AB],1];var Tv=[3,WS,_r,0,[Mr],[[()=>wv,16]]];var Iv=[3,WS,jr,0,[$o,ri],[[0,1],[0,{[Tb]:ty}]],1]
;var wv=[3,WS,Mr,0,[Vp,Qf,ai],[()=>BB,0,()=>ZA],2];var Lv=[3,WS,Ir,0,[Lp],[[()=>IB,16]]];var Dv=[3,WS,Dr,0,[$o,il,ri],[[0,1],[0,{[Db]:Nb}],[0,{[Tb]:ty}]],2]
;var $v=[3,WS,Ur,0,[$o,ri],[[0,1],[0,{[Tb]:ty}]],1];var Nv=[3,WS,Hr,0,[Bm],[[()=>WB,16]]];var _v=[3,WS,zr,0,[$o,ri],[[0,1],[0,{[Tb]:ty}]],1]
;var Mv=[3,WS,Vr,0,[NC],[[0,16]]];var jv=[3,WS,Kr,0,[$o,ri],[[0,1],[0,{[Tb]:ty}]],1];var Gv=[3,WS,Xr,0,[xC],[[()=>ZB,16]]];var Uv=[3,WS,Jr,0,[$o,ri],[[0,1],[0,{
[Tb]:ty}]],1];var qv=[3,WS,Yr,0,[sf],[[()=>VP,16]]];var Hv=[3,WS,nu,0,[$o,ri],[[0,1],[0,{[Tb]:ty}]],1];var zv=[3,WS,tu,{[dE]:Af},[LC],[0]]
;var Fv=[3,WS,eu,0,[$o,ri],[[0,1],[0,{[Tb]:ty}]],1];var Vv=[3,WS,su,{[dE]:Ak},[Sk],[[()=>BT,0]],1];var Kv=[3,WS,au,0,[$o,ri],[[0,1],[0,{[Tb]:ty}]],1]
;var Wv=[3,WS,iu,{[dE]:sb},[Qf,Gp],[0,[0,{[dE]:Np}]]];var Xv=[3,WS,ru,0,[$o,ri],[[0,1],[0,{[Tb]:ty}]],1];var Jv=[3,WS,lu,{[dE]:ub
},[QC,pl,pi,Bf],[()=>qP,()=>RR,()=>tv,[()=>vT,0]]];var Qv=[3,WS,du,0,[$o,ri],[[0,1],[0,{[Tb]:ty}]],1];var Yv=[3,WS,fu,{[dE]:Fn},[Am,Xi,YC],[()=>KB,[()=>iT,{
[dE]:qn}],[0,{[Tb]:kS}]]];var Zv=[3,WS,Eu,0,[$o,ad,ab,Sf,ri],[[0,1],[0,1],[0,{[Db]:cE}],[0,{[Tb]:ES}],[0,{[Tb]:ty}]],2]
;var tR=[3,WS,hu,0,[ko,cg,Jd,Is,Oi,fs,hs,ks,ia,ra,ua,Ls,La,Da,$a,Ba,Th,YC,_f],[[()=>RO,16],[0,{[Tb]:CS}],[4,{[Tb]:op}],[1,{[Tb]:Ts}],[0,{[Tb]:Oi}],[0,{[Tb]:BE
}],[0,{[Tb]:PE}],[0,{[Tb]:xE}],[0,{[Tb]:LE}],[0,{[Tb]:DE}],[0,{[Tb]:$E}],[0,{[Tb]:TE}],[0,{[Tb]:XE}],[0,{[Tb]:JE}],[0,{[Tb]:QE}],[0,{[Tb]:KE}],[0,{[Tb]:LS
}],[0,{[Tb]:kS}],[0,{[Tb]:SS}]]];var eR=[3,WS,yu,0,[$o,ad,go,ab,Sf,ri,Hs],[[0,1],[0,1],[0,{[Db]:Cb}],[0,{[Db]:cE}],[0,{[Tb]:ES}],[0,{[Tb]:ty}],[0,{[Tb]:IE}]],3]
;var nR=[3,WS,ku,{[dE]:Su},[Rc,Jd,ab,YC,Oi,ss,Ym,oh,tg],[[2,{[Tb]:YE}],[4,{[Tb]:op}],[0,{[Tb]:zS}],[0,{[Tb]:kS}],0,()=>KO,[()=>oR,0],0,1]]
;var oR=[3,WS,bu,0,[Ek,sC,pm,zp,Gl,TC],[[1,{[dE]:Yg}],0,0,1,2,[()=>yT,{[lE]:1,[dE]:IC}]]]
;var sR=[3,WS,Ou,0,[$o,ad,vm,ab,zp,sC,Dh,$h,Nh,Sf,ri],[[0,1],[0,1],[64|0,{[Tb]:oS}],[0,{[Db]:cE}],[1,{[Tb]:eS}],[0,{[Tb]:fS}],[0,{[Tb]:_S}],[()=>OO,{[Tb]:MS
}],[0,{[Tb]:jS}],[0,{[Tb]:ES}],[0,{[Tb]:ty}]],3];var aR=[3,WS,Tu,0,[Kd],[[()=>GB,{[wb]:1,[dE]:Kd}]]];var cR=[3,WS,Iu,0,[$o,ad,ab,Sf,ri],[[0,1],[0,1],[0,{[Db]:cE
}],[0,{[Tb]:ES}],[0,{[Tb]:ty}]],2];var iR=[3,WS,Bu,0,[Nm],[[()=>jB,16]]];var rR=[3,WS,Pu,0,[$o,ri],[[0,1],[0,{[Tb]:ty}]],1]
;var uR=[3,WS,wu,0,[ns,Rc,Oo,Ni,Ff,Jd,Is,Oi,fs,hs,ks,ia,ra,ua,Ls,La,Da,$a,Ba,qp,ab,Cs,Ss,vs,Ps,oa,Ta,_i,yi,mb,Th,vp,Dh,Nh,Gh,Ho,oh,YC,_f,Yg,ak,zm,Vm,Hm,jm,Gm,Um],[[()=>RO,16],[2,{
[Tb]:YE}],[0,{[Tb]:hb}],[0,{[Tb]:ZE}],[0,{[Tb]:hS}],[4,{[Tb]:op}],[1,{[Tb]:Ts}],[0,{[Tb]:Oi}],[0,{[Tb]:BE}],[0,{[Tb]:PE}],[0,{[Tb]:xE}],[0,{[Tb]:LE}],[0,{
[Tb]:DE}],[0,{[Tb]:$E}],[0,{[Tb]:TE}],[0,{[Tb]:XE}],[0,{[Tb]:JE}],[0,{[Tb]:QE}],[0,{[Tb]:KE}],[1,{[Tb]:Zy}],[0,{[Tb]:zS}],[0,{[Tb]:bs}],[0,{[Tb]:ys}],[0,{
[Tb]:As}],[0,{[Tb]:xs}],[0,{[Tb]:aa}],[0,{[Tb]:Pa}],[4,{[Tb]:_i}],[0,{[Tb]:yi}],[0,{[Tb]:VS}],[0,{[Tb]:LS}],[128|0,{[Lb]:Jy}],[0,{[Tb]:_S}],[0,{[Tb]:jS
}],[()=>vO,{[Tb]:DS}],[2,{[Tb]:$S}],[0,{[Tb]:xS}],[0,{[Tb]:kS}],[0,{[Tb]:SS}],[1,{[Tb]:nS}],[1,{[Tb]:US}],[0,{[Tb]:lS}],[5,{[Tb]:dS}],[0,{[Tb]:uS}],[0,{[Tb]:cS
}],[1,{[Tb]:iS}],[1,{[Tb]:rS}]]];var lR=[3,WS,Lu,0,[$o,ad,kl,Ol,Rl,Wl,zf,ZC,tf,ef,nf,of,cf,ab,Dh,$h,Nh,Sf,oC,ri,Hs],[[0,1],[0,1],[0,{[Tb]:vl}],[4,{[Tb]:Sl
}],[0,{[Tb]:Bl}],[4,{[Tb]:Xl}],[0,{[Tb]:zf}],[0,{[Db]:Xb}],[0,{[Db]:Jb}],[0,{[Db]:Qb}],[0,{[Db]:Yb}],[0,{[Db]:Zb}],[6,{[Db]:tE}],[0,{[Db]:cE}],[0,{[Tb]:_S
}],[()=>OO,{[Tb]:MS}],[0,{[Tb]:jS}],[0,{[Tb]:ES}],[1,{[Db]:Kb}],[0,{[Tb]:ty}],[0,{[Tb]:IE}]],2];var dR=[3,WS,Du,0,[Wf],[[()=>UB,{[wb]:1,[dE]:Wf}]]]
;var pR=[3,WS,$u,0,[$o,ad,ab,Sf,ri],[[0,1],[0,1],[0,{[Db]:cE}],[0,{[Tb]:ES}],[0,{[Tb]:ty}]],2];var mR=[3,WS,Mu,{[dE]:Ak},[Sk,ab],[[()=>BT,0],[0,{[Tb]:zS}]],1]
;var gR=[3,WS,Gu,0,[$o,ad,ab,ri,Sf],[[0,1],[0,1],[0,{[Db]:cE}],[0,{[Tb]:ty}],[0,{[Tb]:ES}]],2];var CR=[3,WS,ju,0,[ns,YC],[[()=>RO,16],[0,{[Tb]:kS}]]]
;var fR=[3,WS,Uu,0,[$o,ad,Sf,ri],[[0,1],[0,1],[0,{[Tb]:ES}],[0,{[Tb]:ty}]],2];var hR=[3,WS,zu,0,[pg],[[()=>nP,16]]];var kR=[3,WS,Fu,0,[$o,ri],[[0,1],[0,{[Tb]:ty
}]],1];var bR=[3,WS,mu,0,[vk],[0],1];var ER=[3,WS,Ju,0,[Qu,$C],[[()=>yR,{[pE]:[rE,$b]}],0]];var yR=[3,WS,Qu,0,[Lk,Ic,ci,dl,tb],[[0,{[uE]:1,[dE]:KS}],0,0,0,0],1]
;var SR=[3,WS,Zu,0,[No,Ko,Fo,Zo,bo],[[0,{[Tb]:kE}],[0,{[Tb]:yE}],[0,{[Tb]:EE}],[0,{[Tb]:vE}],[2,{[Tb]:CE}]]];var OR=[3,WS,tl,0,[$o,ri],[[0,1],[0,{[Tb]:ty}]],1]
;var AR=[3,WS,sl,0,[Rc,Oo,Ni,Ff,Po,Jd,Is,fs,hs,ks,ia,ra,ua,Ls,La,Da,$a,Ba,Oi,qp,ab,Cs,Ss,vs,Ps,Ta,oa,_i,yi,mb,Th,vp,Dh,Nh,Gh,Ho,oh,YC,_f,Yg,ak,zm,Vm,Hm,jm,Gm,Um],[[2,{
[Tb]:YE}],[0,{[Tb]:hb}],[0,{[Tb]:ZE}],[0,{[Tb]:hS}],[0,{[Tb]:hE}],[4,{[Tb]:op}],[1,{[Tb]:Ts}],[0,{[Tb]:BE}],[0,{[Tb]:PE}],[0,{[Tb]:xE}],[0,{[Tb]:LE}],[0,{
[Tb]:DE}],[0,{[Tb]:$E}],[0,{[Tb]:TE}],[0,{[Tb]:XE}],[0,{[Tb]:JE}],[0,{[Tb]:QE}],[0,{[Tb]:KE}],[0,{[Tb]:Oi}],[1,{[Tb]:Zy}],[0,{[Tb]:zS}],[0,{[Tb]:bs}],[0,{
[Tb]:ys}],[0,{[Tb]:As}],[0,{[Tb]:xs}],[0,{[Tb]:Pa}],[0,{[Tb]:aa}],[4,{[Tb]:_i}],[0,{[Tb]:yi}],[0,{[Tb]:VS}],[0,{[Tb]:LS}],[128|0,{[Lb]:Jy}],[0,{[Tb]:_S}],[0,{
[Tb]:jS}],[()=>vO,{[Tb]:DS}],[2,{[Tb]:$S}],[0,{[Tb]:xS}],[0,{[Tb]:kS}],[0,{[Tb]:SS}],[1,{[Tb]:nS}],[1,{[Tb]:US}],[0,{[Tb]:lS}],[5,{[Tb]:dS}],[0,{[Tb]:uS}],[0,{
[Tb]:cS}],[1,{[Tb]:iS}],[1,{[Tb]:rS}]]];var vR=[3,WS,al,0,[$o,ad,kl,Ol,Rl,Wl,zf,ZC,tf,ef,nf,of,cf,ab,Dh,$h,Nh,Sf,oC,ri,Hs],[[0,1],[0,1],[0,{[Tb]:vl}],[4,{
[Tb]:Sl}],[0,{[Tb]:Bl}],[4,{[Tb]:Xl}],[0,{[Tb]:zf}],[0,{[Db]:Xb}],[0,{[Db]:Jb}],[0,{[Db]:Qb}],[0,{[Db]:Yb}],[0,{[Db]:Zb}],[6,{[Db]:tE}],[0,{[Db]:cE}],[0,{
[Tb]:_S}],[()=>OO,{[Tb]:MS}],[0,{[Tb]:jS}],[0,{[Tb]:ES}],[1,{[Db]:Kb}],[0,{[Tb]:ty}],[0,{[Tb]:IE}]],2];var RR=[3,WS,pl,0,[Yh],[0],1]
;var BR=[3,WS,Ql,0,[dl,Ic],[0,0]];var PR=[3,WS,_l,0,[ya,Ia,Zl,wC],[()=>fA,0,()=>zR,()=>JB]];var xR=[3,WS,Ul,0,[dg,Zh],[0,[()=>BT,{[lE]:1,[dE]:Ok}]]]
;var TR=[3,WS,ql,0,[il,Qf,Rk,ji],[0,0,[()=>xT,{[lE]:1,[dE]:Bk}],[()=>IR,0]],3];var IR=[3,WS,Kl,0,[dg,Ok,Lo],[0,()=>xx,[()=>xR,0]]]
;var wR=[3,WS,ul,0,[ni,gl,il,Tl,Wh,ji,Im],[[()=>LR,0],2,0,0,()=>_R,()=>$R,[()=>lT,0]],5];var LR=[3,WS,ml,0,[nh],[[()=>NR,0]],1]
;var DR=[3,WS,Cl,0,[Hh,_h],[[()=>Ax,{[dE]:Ph}],[()=>yx,{[dE]:Ch}]]];var $R=[3,WS,fl,0,[dg],[0],1];var NR=[3,WS,Ml,0,[$o,Ki,oo,dg,Ti],[0,0,0,0,[()=>DR,0]],2]
;var _R=[3,WS,jl,0,[Wi],[0],1];var MR=[3,WS,Vl,0,[ca,ui],[0,()=>PB],1];var jR=[3,WS,zl,0,[ca,yk,ai,fk,tk],[0,0,()=>ZA,0,0],1]
;var GR=[3,WS,Fl,0,[ca,ui],[0,()=>PB],1];var UR=[3,WS,nd,0,[uf,ui],[()=>jP,()=>PB],1];var qR=[3,WS,od,0,[yk,fk,uf,ai,tk],[0,0,()=>jP,()=>ZA,0],3]
;var HR=[3,WS,sd,0,[uf],[()=>jP],1];var zR=[3,WS,td,0,[Lk],[0]];var FR=[3,WS,ed,0,[af],[0]];var VR=[3,WS,zd,0,[Hd,Di,il,ji],[[0,{[dE]:Rs}],[64|0,{[lE]:1,[dE]:$i
}],0,[()=>NB,0]],2];var KR=[3,WS,qd,0,[Yc,qa,bi],[5,1,2]];var WR=[3,WS,Ep,0,[Qf,Ni,dl,dg,ji,Ik,Em,km,so],[0,()=>KR,0,0,[()=>JR,0],[()=>IT,{[lE]:1,[dE]:wk
}],[()=>CT,{[lE]:1,[dE]:Sm}],()=>LB,()=>PO],1];var XR=[3,WS,yp,0,[dg,Zh,eg,ng],[0,[()=>BT,{[lE]:1,[dE]:Ok}],1,1]]
;var JR=[3,WS,Sp,0,[dg,Ok,eg,ng,Lo],[0,()=>xx,1,1,[()=>XR,0]]];var QR=[3,WS,yd,{[dE]:Sd},[Gl,wa,am,zn],[2,0,0,[()=>Jx,{[lE]:1,[dE]:Kn}]]]
;var YR=[3,WS,Od,0,[$o,wa,ri],[[0,1],[0,{[Db]:Eb}],[0,{[Tb]:ty}]],1];var ZR=[3,WS,Pd,0,[Gl,wa,am,Hl],[2,0,0,[()=>rT,{[lE]:1,[dE]:ql}]]]
;var tB=[3,WS,xd,0,[$o,wa,ri],[[0,1],[0,{[Db]:Eb}],[0,{[Tb]:ty}]],1];var eB=[3,WS,vd,{[dE]:Xd},[wa,ll,Gl,am],[0,[()=>uT,{[lE]:1,[dE]:ul}],2,0]]
;var nB=[3,WS,Rd,0,[$o,wa,ri],[[0,1],[0,{[Db]:Eb}],[0,{[Tb]:ty}]],1];var oB=[3,WS,Id,{[dE]:Qd},[Gl,wa,am,Ip],[2,0,0,[()=>mT,{[lE]:1,[dE]:Lp}]]]
;var sB=[3,WS,wd,0,[$o,wa,ri],[[0,1],[0,{[Db]:Eb}],[0,{[Tb]:ty}]],1];var aB=[3,WS,Ld,{[dE]:hd},[os,Am,wa,dg],[[()=>Yx,0],()=>KB,0,0]]
;var cB=[3,WS,Dd,0,[xp,wa,dg,Zo],[[1,{[Db]:Ub}],[0,{[Db]:Eb}],[0,{[Db]:Vb}],[0,{[Db]:kb}]]];var iB=[3,WS,jd,{[dE]:kd},[os,wa],[[()=>Yx,0],0]]
;var rB=[3,WS,Gd,0,[wa,$p],[[0,{[Db]:Eb}],[1,{[Db]:qb}]]];var uB=[3,WS,tp,{[dE]:ep},[$o,ld,qk,um,dg,ei,hm,Jp,Gl,Dk,na,Bi,YC],[0,0,0,0,0,0,0,1,2,[()=>gT,{[lE]:1,
[dE]:nb}],[()=>Zx,{[lE]:1}],0,[0,{[Tb]:kS}]]];var lB=[3,WS,np,0,[$o,ei,Bi,ld,Jp,dg,qk,ri,Sf],[[0,1],[0,{[Db]:yb}],[0,{[Db]:vb}],[0,{[Db]:Mb}],[1,{[Db]:Fb}],[0,{
[Db]:Vb}],[0,{[Db]:aE}],[0,{[Tb]:ty}],[0,{[Tb]:ES}]],1];var dB=[3,WS,cp,0,[Do,$o,ad,cg,yo,Bp,Wn,wa,am,YC],[[()=>Qx,0],0,0,[0,{[Tb]:CS}],0,1,1,0,0,[0,{[Tb]:kS
}]]];var pB=[3,WS,ip,0,[$o,ad,ab,Bp,yo,wa,Sf,ri],[[0,1],[0,1],[0,{[Db]:cE}],[1,{[Db]:Gb}],[0,{[Db]:fb}],[0,{[Db]:Eb}],[0,{[Tb]:ES}],[0,{[Tb]:ty}]],2]
;var mB=[3,WS,rp,{[dE]:$d},[Gl,Qp,lm,ja,nm,dg,ei,Up,na,Bi,YC],[2,0,0,[()=>hT,{[lE]:1}],0,0,0,1,[()=>Zx,{[lE]:1}],0,[0,{[Tb]:kS}]]]
;var gB=[3,WS,up,0,[$o,ei,Bi,Qp,Up,dg,Sf,ri,Qm],[[0,1],[0,{[Db]:yb}],[0,{[Db]:vb}],[0,{[Db]:jb}],[1,{[Db]:Hb}],[0,{[Db]:Vb}],[0,{[Tb]:ES}],[0,{[Tb]:ty}],[64|0,{
[Tb]:mS}]],1];var CB=[3,WS,dp,{[dE]:$d},[Gl,ja,nm,dg,ei,Up,na,Bi,cd,wa,am,Yf,YC],[2,[()=>hT,{[lE]:1}],0,0,0,1,[()=>Zx,{[lE]:1}],0,1,0,0,0,[0,{[Tb]:kS}]]]
;var fB=[3,WS,mp,0,[$o,ei,Bi,Up,dg,wa,qi,Yf,Sf,ri,Qm],[[0,1],[0,{[Db]:yb}],[0,{[Db]:vb}],[1,{[Db]:Hb}],[0,{[Db]:Vb}],[0,{[Db]:Eb}],[2,{[Db]:Rb}],[0,{[Db]:nE
}],[0,{[Tb]:ES}],[0,{[Tb]:ty}],[64|0,{[Tb]:mS}]],1];var hB=[3,WS,pp,{[dE]:Ap},[Gl,ld,cb,um,bm,ib,Tc,nm,dg,ei,Up,na,Bi,YC],[2,0,0,0,0,[()=>kT,{[lE]:1,[dE]:rb
}],[()=>oT,{[lE]:1,[dE]:Rc}],0,0,0,1,[()=>Zx,{[lE]:1}],0,[0,{[Tb]:kS}]]];var kB=[3,WS,gp,0,[$o,ei,Bi,ld,Up,dg,cb,ri,Sf,Qm],[[0,1],[0,{[Db]:yb}],[0,{[Db]:vb
}],[0,{[Db]:Mb}],[1,{[Db]:Hb}],[0,{[Db]:Vb}],[0,{[Db]:iE}],[0,{[Tb]:ty}],[0,{[Tb]:ES}],[64|0,{[Tb]:mS}]],1];var bB=[3,WS,hp,{[dE]:kp
},[Jn,Ao,$o,ad,Uk,sC,pm,zp,Gl,TC,Ql,Am,oh,YC,as,Ba,ab],[[4,{[Tb]:gE}],[0,{[Tb]:fE}],0,0,0,0,0,1,2,[()=>ET,{[lE]:1,[dE]:IC}],()=>BR,()=>KB,0,[0,{[Tb]:kS
}],0,0,[0,{[Tb]:zS}]]];var EB=[3,WS,bp,0,[$o,ad,Uk,zp,sC,Sf,ri,Dh,$h,Nh],[[0,1],[0,1],[0,{[Db]:sE}],[1,{[Db]:zb}],[0,{[Db]:Wb}],[0,{[Tb]:ES}],[0,{[Tb]:ty}],[0,{
[Tb]:_S}],[()=>OO,{[Tb]:MS}],[0,{[Tb]:jS}]],3];var yB=[3,WS,Wd,0,[Lk,nm],[0,0]];var SB=[3,WS,Ud,0,[nk,bk,dk,kk],[0,0,[()=>PT,0],[()=>wx,0]],2]
;var OB=[3,WS,Tp,0,[nd,Vl,To],[()=>UR,()=>MR,()=>jO],1];var AB=[3,WS,wp,0,[Qc,od,zl,Io],[()=>WA,()=>qR,()=>jR,()=>GO],1];var vB=[3,WS,_p,0,[nm,ob],[0,0]]
;var RB=[3,WS,Fp,0,[Fh],[()=>ux],1];var BB=[3,WS,Vp,0,[Vh],[()=>lx],1];var PB=[3,WS,Kp,0,[th,ud],[0,0],1];var xB=[3,WS,Yp,0,[Qf,Pi],[0,()=>ZP],1]
;var TB=[3,WS,Rp,0,[dg,Zh,Eo],[0,[()=>BT,{[lE]:1,[dE]:Ok}],0]];var IB=[3,WS,Lp,0,[il,ji],[0,[()=>DT,0]],1]
;var wB=[3,WS,Wp,0,[Uk,ad,Yl,oh,Am,Ql,as,Ba,ab],[0,0,4,0,()=>KB,()=>BR,0,0,0]];var LB=[3,WS,km,0,[cm,dm],[1,1]];var DB=[3,WS,Sm,0,[cm,oh,dm],[1,0,1]]
;var $B=[3,WS,om,0,[ik,FC,Vd,ii],[[()=>TT,{[lE]:1,[dE]:rk}],[()=>ST,{[lE]:1,[dE]:VC}],[()=>dT,{[lE]:1,[dE]:Bs}],()=>ev]];var NB=[3,WS,sm,0,[ad],[[()=>ix,{
[dE]:kh}]]];var _B=[3,WS,ug,0,[ad,Jd,Oi,as,Ba,Xh,oh,Am,Mf],[0,4,0,[64|0,{[lE]:1}],0,1,0,()=>KB,()=>ax]];var MB=[3,WS,wm,0,[ad,ab,Oi,Yd,Xh],[0,0,0,6,1],1]
;var jB=[3,WS,Nm,0,[_m,Jf],[0,()=>qB]];var GB=[3,WS,qm,0,[Qf],[0]];var UB=[3,WS,Fm,0,[em,Hf,fi,Ci],[0,5,0,()=>nv]];var qB=[3,WS,Km,0,[Xc],[()=>kA]]
;var HB=[3,WS,Zm,0,[oC,Xh,fs,hs,ks,ia,ra,ua,Ls,La,Da,$a],[1,1,0,0,0,0,0,0,0,0,0,0]];var zB=[3,WS,ag,0,[Oi,as,Ba,Xh,oh,ad,ab,hl,Jd,Am,Mf],[0,[64|0,{[lE]:1
}],0,1,0,0,0,2,4,()=>KB,()=>ax]];var FB=[3,WS,$m,0,[Kh],[[()=>rx,0]]];var VB=[3,WS,sg,0,[ya,Zl],[()=>hA,()=>FR]];var KB=[3,WS,Am,0,[Ic,dl],[0,0]]
;var WB=[3,WS,Bm,0,[Xf],[[()=>bT,{[lE]:1,[dE]:Jf}]],1];var XB=[3,WS,Pm,0,[Jm],[0],1];var JB=[3,WS,eC,0,[],[]]
;var QB=[3,WS,IC,0,[oC,Jd,Oi,Xh,fs,hs,ks,ia,ra,ua,Ls,La,Da,$a],[1,4,0,1,0,0,0,0,0,0,0,0,0,0]];var YB=[3,WS,RC,{[dE]:RC},[Zg],[0]];var ZB=[3,WS,xC,0,[Dl],[[2,{
[dE]:Dl}]]];var tP=[3,WS,_C,0,[es,Jo,ts],[1,1,1]];var eP=[3,WS,tC,0,[si],[[()=>tP,{[Ob]:1}]]];var nP=[3,WS,pg,0,[Qo,wl,Yo,Of],[[2,{[dE]:Qo}],[2,{[dE]:wl}],[2,{
[dE]:Yo}],[2,{[dE]:Of}]]];var oP=[3,WS,kg,0,[$o,vo,Ds,as,ri],[[0,1],[()=>BO,{[wb]:1,[dE]:vo}],[0,{[Tb]:ws}],[0,{[Tb]:TS}],[0,{[Tb]:ty}]],2]
;var sP=[3,WS,Cg,0,[$o,Un,ri,as],[[0,1],[()=>IO,{[wb]:1,[dE]:Un}],[0,{[Tb]:ty}],[0,{[Tb]:TS}]],2]
;var aP=[3,WS,bg,0,[$o,Hn,Fn,Ds,as,pu,Vu,Ku,Wu,Xu,ri],[[0,1],[0,{[Tb]:mE}],[()=>wO,{[wb]:1,[dE]:Fn}],[0,{[Tb]:ws}],[0,{[Tb]:TS}],[0,{[Tb]:qy}],[0,{[Tb]:Hy
}],[0,{[Tb]:zy}],[0,{[Tb]:Fy}],[0,{[Tb]:Vy}],[0,{[Tb]:ty}]],1];var cP=[3,WS,fg,0,[$o,il,Kn,ri],[[0,1],[0,{[Db]:Nb}],[()=>$O,{[wb]:1,[dE]:Kn}],[0,{[Tb]:ty}]],3]
;var iP=[3,WS,Sg,0,[$o,Ks,Ds,as,ri],[[0,1],[()=>aA,{[wb]:1,[dE]:Ks}],[0,{[Tb]:ws}],[0,{[Tb]:TS}],[0,{[Tb]:ty}]],2]
;var rP=[3,WS,Ag,0,[$o,Lh,Ds,as,ri],[[0,1],[()=>fx,{[wb]:1,[dE]:Lh}],[0,{[Tb]:ws}],[0,{[Tb]:TS}],[0,{[Tb]:ty}]],2];var uP=[3,WS,Pg,0,[$o,il,ql,ri],[[0,1],[0,{
[Db]:Nb}],[()=>TR,{[wb]:1,[dE]:ql}],[0,{[Tb]:ty}]],3];var lP=[3,WS,Rg,0,[$o,il,ul,ri],[[0,1],[0,{[Db]:Nb}],[()=>wR,{[wb]:1,[dE]:ul}],[0,{[Tb]:ty}]],3]
;var dP=[3,WS,Ig,0,[lk],[[0,{[Tb]:HS}]]];var pP=[3,WS,wg,0,[$o,as,_d,ri,lk],[[0,1],[0,{[Tb]:TS}],[()=>FO,{[wb]:1,[dE]:_d}],[0,{[Tb]:ty}],[0,{[Tb]:HS}]],1]
;var mP=[3,WS,Lg,0,[$o,Vo,Ds,as,ri],[[0,1],[()=>VO,{[wb]:1,[dE]:Vo}],[0,{[Tb]:ws}],[0,{[Tb]:TS}],[0,{[Tb]:ty}]],2];var gP=[3,WS,$g,0,[$o,il,Lp,ri],[[0,1],[0,{
[Db]:Nb}],[()=>IB,{[wb]:1,[dE]:Lp}],[0,{[Tb]:ty}]],3];var CP=[3,WS,_g,0,[$o,om,ri,uh],[[0,1],[()=>$B,{[wb]:1,[dE]:om}],[0,{[Tb]:ty}],[2,{[Tb]:IS}]],2]
;var fP=[3,WS,jg,0,[$o,Bm,Ds,ri,as],[[0,1],[()=>WB,{[wb]:1,[dE]:Bm}],[0,{[Tb]:ws}],[0,{[Tb]:ty}],[0,{[Tb]:TS}]],2]
;var hP=[3,WS,Ug,0,[$o,NC,Ds,as,sa,ri],[[0,1],[0,16],[0,{[Tb]:ws}],[0,{[Tb]:TS}],[2,{[Tb]:wE}],[0,{[Tb]:ty}]],2]
;var kP=[3,WS,Fg,0,[$o,sf,Ds,as,xk,ri],[[0,1],[()=>VP,{[wb]:1,[dE]:sf}],[0,{[Tb]:ws}],[0,{[Tb]:TS}],[0,{[Tb]:AE}],[0,{[Tb]:ty}]],2]
;var bP=[3,WS,zg,0,[$o,Af,Ds,as,ri],[[0,1],[()=>tx,{[wb]:1,[dE]:Af}],[0,{[Tb]:ws}],[0,{[Tb]:TS}],[0,{[Tb]:ty}]],2]
;var EP=[3,WS,Kg,0,[$o,Ak,Ds,as,ri],[[0,1],[()=>Tx,{[wb]:1,[dE]:Ak}],[0,{[Tb]:ws}],[0,{[Tb]:TS}],[0,{[Tb]:ty}]],2]
;var yP=[3,WS,Xg,0,[$o,sb,Ds,as,jp,ri],[[0,1],[()=>Vx,{[wb]:1,[dE]:sb}],[0,{[Tb]:ws}],[0,{[Tb]:TS}],[0,{[Tb]:Qy}],[0,{[Tb]:ty}]],2]
;var SP=[3,WS,Qg,0,[$o,ub,Ds,as,ri],[[0,1],[()=>Kx,{[wb]:1,[dE]:ub}],[0,{[Tb]:ws}],[0,{[Tb]:TS}],[0,{[Tb]:ty}]],2];var OP=[3,WS,iC,0,[YC],[[0,{[Tb]:kS}]]]
;var AP=[3,WS,uC,0,[$o,ad,Hn,Fn,Ds,as,pu,Vu,Ku,Wu,Xu,Sf,ab,ri],[[0,1],[0,1],[0,{[Tb]:mE}],[()=>wO,{[wb]:1,[dE]:Fn}],[0,{[Tb]:ws}],[0,{[Tb]:TS}],[0,{[Tb]:qy
}],[0,{[Tb]:Hy}],[0,{[Tb]:zy}],[0,{[Tb]:Fy}],[0,{[Tb]:Vy}],[0,{[Tb]:ES}],[0,{[Db]:cE}],[0,{[Tb]:ty}]],2]
;var vP=[3,WS,rC,0,[ad,go,cg,Oi,fs,hs,ks,ia,ra,ua,Ls,La,Da,$a,Ba,Th,YC],[0,0,[0,{[Tb]:CS}],[0,{[Tb]:Oi}],[0,{[Tb]:BE}],[0,{[Tb]:PE}],[0,{[Tb]:xE}],[0,{[Tb]:LE
}],[0,{[Tb]:DE}],[0,{[Tb]:$E}],[0,{[Tb]:TE}],[0,{[Tb]:XE}],[0,{[Tb]:JE}],[0,{[Tb]:QE}],[0,{[Tb]:KE}],[0,{[Tb]:LS}],[0,{[Tb]:kS}]]]
;var RP=[3,WS,lC,0,[$o,ad,go,ko,ab,Dm,as,fs,hs,ks,ia,ra,ua,Ls,La,Da,$a,Ds,Sf,ri],[[0,1],[0,1],[0,{[Db]:Cb}],[()=>RO,16],[0,{[Db]:cE}],[0,{[Tb]:aS}],[0,{[Tb]:TS
}],[0,{[Tb]:BE}],[0,{[Tb]:PE}],[0,{[Tb]:xE}],[0,{[Tb]:LE}],[0,{[Tb]:DE}],[0,{[Tb]:$E}],[0,{[Tb]:TE}],[0,{[Tb]:XE}],[0,{[Tb]:JE}],[0,{[Tb]:QE}],[0,{[Tb]:ws
}],[0,{[Tb]:ES}],[0,{[Tb]:ty}]],4];var BP=[3,WS,fC,0,[YC],[[0,{[Tb]:kS}]]];var PP=[3,WS,hC,0,[$o,ad,Kd,Sf,ab,Ds,as,ri],[[0,1],[0,1],[()=>GB,{[wb]:1,[dE]:Kd
}],[0,{[Tb]:ES}],[0,{[Db]:cE}],[0,{[Tb]:ws}],[0,{[Tb]:TS}],[0,{[Tb]:ty}]],2];var xP=[3,WS,mC,0,[YC],[[0,{[Tb]:kS}]]]
;var TP=[3,WS,gC,0,[$o,Nm,Sf,xk,Ds,as,ri],[[0,1],[()=>jB,{[wb]:1,[dE]:Nm}],[0,{[Tb]:ES}],[0,{[Tb]:AE}],[0,{[Tb]:ws}],[0,{[Tb]:TS}],[0,{[Tb]:ty}]],1]
;var IP=[3,WS,kC,0,[Ni,Oi,fs,hs,ks,ia,ra,ua,Ls,La,Da,$a,Ba,Th,ab,Dh,Nh,Gh,jh,Ho,Xh,YC],[[0,{[Tb]:ZE}],[0,{[Tb]:Oi}],[0,{[Tb]:BE}],[0,{[Tb]:PE}],[0,{[Tb]:xE
}],[0,{[Tb]:LE}],[0,{[Tb]:DE}],[0,{[Tb]:$E}],[0,{[Tb]:TE}],[0,{[Tb]:XE}],[0,{[Tb]:JE}],[0,{[Tb]:QE}],[0,{[Tb]:KE}],[0,{[Tb]:LS}],[0,{[Tb]:zS}],[0,{[Tb]:_S
}],[0,{[Tb]:jS}],[()=>vO,{[Tb]:DS}],[()=>AO,{[Tb]:NS}],[2,{[Tb]:$S}],[1,{[Tb]:gS}],[0,{[Tb]:kS}]]]
;var wP=[3,WS,bC,0,[$o,ad,Hn,ns,Cs,Ss,vs,Ps,Is,Ds,Ta,as,fs,hs,ks,ia,ra,ua,Ls,La,Da,$a,_i,kl,Rl,pu,Vu,Ku,Xu,pb,vp,Th,oh,mb,Dh,$h,Nh,Gh,jh,Ho,Sf,Ak,zm,Vm,Hm,jm,Gm,Um,ri],[[0,1],[0,1],[0,{
[Tb]:mE}],[()=>RO,16],[0,{[Tb]:bs}],[0,{[Tb]:ys}],[0,{[Tb]:As}],[0,{[Tb]:xs}],[1,{[Tb]:Ts}],[0,{[Tb]:ws}],[0,{[Tb]:Pa}],[0,{[Tb]:TS}],[0,{[Tb]:BE}],[0,{[Tb]:PE
}],[0,{[Tb]:xE}],[0,{[Tb]:LE}],[0,{[Tb]:DE}],[0,{[Tb]:$E}],[0,{[Tb]:TE}],[0,{[Tb]:XE}],[0,{[Tb]:JE}],[0,{[Tb]:QE}],[4,{[Tb]:_i}],[0,{[Tb]:vl}],[0,{[Tb]:Bl
}],[0,{[Tb]:qy}],[0,{[Tb]:Hy}],[0,{[Tb]:zy}],[0,{[Tb]:Vy}],[1,{[Tb]:FS}],[128|0,{[Lb]:Jy}],[0,{[Tb]:LS}],[0,{[Tb]:xS}],[0,{[Tb]:VS}],[0,{[Tb]:_S}],[()=>OO,{
[Tb]:MS}],[0,{[Tb]:jS}],[()=>vO,{[Tb]:DS}],[()=>AO,{[Tb]:NS}],[2,{[Tb]:$S}],[0,{[Tb]:ES}],[0,{[Tb]:GS}],[0,{[Tb]:lS}],[5,{[Tb]:dS}],[0,{[Tb]:uS}],[0,{[Tb]:cS
}],[1,{[Tb]:iS}],[1,{[Tb]:rS}],[0,{[Tb]:ty}]],2];var LP=[3,WS,EC,0,[YC],[[0,{[Tb]:kS}]]];var DP=[3,WS,yC,0,[$o,ad,Wf,Sf,ab,Uo,Ds,as,ri],[[0,1],[0,1],[()=>UB,{
[wb]:1,[dE]:Wf}],[0,{[Tb]:ES}],[0,{[Db]:cE}],[2,{[Tb]:bE}],[0,{[Tb]:ws}],[0,{[Tb]:TS}],[0,{[Tb]:ty}]],2];var $P=[3,WS,AC,0,[ab],[[0,{[Tb]:zS}]]]
;var NP=[3,WS,vC,0,[$o,ad,Ak,ab,Ds,as,ri,Sf],[[0,1],[0,1],[()=>Tx,{[wb]:1,[dE]:Ak}],[0,{[Db]:cE}],[0,{[Tb]:ws}],[0,{[Tb]:TS}],[0,{[Tb]:ty}],[0,{[Tb]:ES}]],3]
;var _P=[3,WS,PC,0,[$o,pg,Ds,as,ri],[[0,1],[()=>nP,{[wb]:1,[dE]:pg}],[0,{[Tb]:ws}],[0,{[Tb]:TS}],[0,{[Tb]:ty}]],2];var MP=[3,WS,VC,0,[qC,Di,il,ji],[[0,{[dE]:XC
}],[64|0,{[lE]:1,[dE]:$i}],0,[()=>NB,0]],2];var jP=[3,WS,uf,0,[Ni,qa],[0,1],1];var GP=[3,WS,lf,0,[DC],[[21,{[Ob]:1}]]]
;var UP=[3,WS,Kf,0,[nl,cl,GC,pf,mf],[0,0,0,0,0]];var qP=[3,WS,QC,0,[nl,GC],[0,0],1];var HP=[3,WS,ff,0,[],[]]
;var zP=[3,WS,bf,0,[$o,ad,jf,Sc,Ac,Oc,vc,dh,mh,ph,gh,xa],[[0,1],[0,1],[0,{[Tb]:OS}],[0,{[Tb]:vl}],[0,{[Tb]:Bl}],[4,{[Tb]:Sl}],[4,{[Tb]:Xl}],[0,{[Tb]:AS}],[0,{
[Tb]:RS}],[6,{[Tb]:vS}],[6,{[Tb]:BS}],[0,{[Tb]:WE,[_b]:1}]],3];var FP=[3,WS,gf,0,[Qf],[0],1];var VP=[3,WS,sf,0,[JC,Xf],[0,[()=>AT,{[lE]:1,[dE]:Jf}]],2]
;var KP=[3,WS,wf,0,[Qf,ni,dl,jC,dg,ji,xh,Ei,Pc],[0,()=>KA,0,1,0,[()=>XP,0],()=>Ex,()=>ov,()=>_A],2];var WP=[3,WS,Pf,0,[dg,Zh,Om],[0,[()=>BT,{[lE]:1,[dE]:Ok
}],[()=>JP,0]]];var XP=[3,WS,xf,0,[dg,Ok,Lo,Om],[0,()=>xx,[()=>WP,0],[()=>JP,0]]];var JP=[3,WS,Tf,0,[dg,Ok,lg],[0,()=>xx,[()=>QP,0]]]
;var QP=[3,WS,If,0,[MC,Zh],[[()=>OT,{[lE]:1,[dE]:dg}],[()=>BT,{[lE]:1,[dE]:Ok}]]];var YP=[3,WS,Gf,0,[Qf,Pk],[0,()=>ZP],2];var ZP=[3,WS,Uf,0,[tm],[1]]
;var tx=[3,WS,Af,0,[LC],[0],1];var ex=[3,WS,Rf,0,[Ii],[2]];var nx=[3,WS,hf,0,[YC,kf],[[0,{[Tb]:kS}],[0,{[Tb]:bS}]]]
;var ox=[3,WS,Ef,0,[$o,ad,ab,$f,Sf,as,ri],[[0,1],[0,1],[0,{[Db]:cE}],[()=>sx,{[wb]:1,[dE]:$f}],[0,{[Tb]:ES}],[0,{[Tb]:TS}],[0,{[Tb]:ty}]],2]
;var sx=[3,WS,$f,0,[qa,mu,Lk,vk,oi,vh,$m],[1,()=>bR,0,0,0,()=>gx,[()=>FB,0]]];var ax=[3,WS,Mf,0,[Nl,rf],[2,4]];var cx=[3,WS,Nf,0,[Kf,Na],[()=>UP,()=>ZO],1]
;var ix=[3,WS,hh,0,[Fi],[[()=>cT,{[lE]:1,[dE]:Hi}]]];var rx=[3,WS,bh,0,[Xo,dg,Ti,cs,qn,Ak,Hk,oh],[0,0,[()=>XA,0],0,[()=>iT,0],[()=>Tx,0],[()=>wT,0],0],2]
;var ux=[3,WS,Fh,0,[ok,fk],[0,0],2];var lx=[3,WS,Vh,0,[ok,fk,tk,hk],[0,0,0,0],4];var dx=[3,WS,Bh,0,[Jh,wi],[1,1]];var px=[3,WS,Oh,0,[DC],[[()=>NT,16]]]
;var mx=[3,WS,Ah,0,[$o,ad,Mi,xi,_l,sg,Dh,$h,Nh,Rf,Bh,ri],[[0,1],[0,1],0,0,()=>PR,()=>VB,[0,{[Tb]:_S}],[()=>OO,{[Tb]:MS}],[0,{[Tb]:jS}],()=>ex,()=>dx,[0,{[Tb]:ty
}]],6];var gx=[3,WS,vh,0,[_l,xi,Mi,sg],[()=>PR,0,0,()=>VB],4];var Cx=[3,WS,wh,0,[Ih,gd],[0,[()=>vO,0]],1];var fx=[3,WS,Lh,0,[Xf],[[()=>RT,{[lE]:1,[dE]:Jf}]],1]
;var hx=[3,WS,Uh,0,[Bo,Ho,Go],[[()=>Cx,0],2,[()=>qO,0]]];var kx=[3,WS,ih,0,[ao,Zf,zh,Ni],[[0,{[dE]:ao}],[()=>SO,{[dE]:Zf}],[()=>SO,{[dE]:zh}],[4,{[dE]:Ni}]],4]
;var bx=[3,WS,Rh,{[dE]:Rh},[],[]];var Ex=[3,WS,xh,0,[fh,gf],[()=>Sx,()=>FP]];var yx=[3,WS,_h,{[dE]:Ch},[rd],[[()=>vO,0]],1];var Sx=[3,WS,fh,0,[Qf],[0],1]
;var Ox=[3,WS,Mh,{[dE]:Ch},[pd,Ho],[[()=>yO,0],2],1];var Ax=[3,WS,Hh,{[dE]:Ph},[],[]];var vx=[3,WS,Qh,0,[es,Jo,ts],[1,1,1]];var Rx=[3,WS,lh,0,[si],[[()=>vx,{
[Ob]:1}]]];var Bx=[3,WS,sh,0,[Ec],[()=>Px]];var Px=[3,WS,ah,0,[og,ni],[0,()=>NO],2];var xx=[3,WS,Ok,0,[ad,ob],[0,0],2];var Tx=[3,WS,Ak,0,[Sk],[[()=>BT,0]],1]
;var Ix=[3,WS,pk,0,[Qu,$C],[[()=>yR,{[pE]:[rE,$b]}],0]];var wx=[3,WS,kk,0,[Rh,RC],[[()=>bx,{[dE]:Rh}],[()=>YB,{[dE]:RC}]]];var Lx=[3,WS,Bk,0,[qa,xo],[1,0],2]
;var Dx=[3,WS,rk,0,[ek,Di,il,ji],[[0,{[dE]:Tk}],[64|0,{[lE]:1,[dE]:$i}],0,[()=>NB,0]],2];var $x=[3,WS,wk,0,[Yc,qa,oh],[5,1,0]]
;var Nx=[3,WS,Nk,0,[$o,To,Ds,as,ri],[[0,1],[()=>UO,{[wb]:1,[dE]:To}],[0,{[Tb]:ws}],[0,{[Tb]:TS}],[0,{[Tb]:ty}]],2]
;var _x=[3,WS,Mk,0,[$o,Vl,Ds,as,ri],[[0,1],[()=>GR,{[wb]:1,[dE]:Vl}],[0,{[Tb]:ws}],[0,{[Tb]:TS}],[0,{[Tb]:ty}]],2]
;var Mx=[3,WS,Gk,0,[$o,nd,Ds,as,ri],[[0,1],[()=>HR,{[wb]:1,[dE]:nd}],[0,{[Tb]:ws}],[0,{[Tb]:TS}],[0,{[Tb]:ty}]],2]
;var jx=[3,WS,Vk,0,[$o,ad,Tm,ab,Sf,ri,Ds,as],[[0,1],[0,1],[()=>$T,16],[0,{[Db]:cE}],[0,{[Tb]:ES}],[0,{[Tb]:ty}],[0,{[Tb]:ws}],[0,{[Tb]:TS}]],3]
;var Gx=[3,WS,Kk,0,[YC],[[0,{[Tb]:kS}]]];var Ux=[3,WS,Jk,0,[Sa,ta,Th,Dh,Nh,Gh,Ho,YC,ab],[[0,{[Tb]:VE}],[()=>sA,16],[0,{[Tb]:LS}],[0,{[Tb]:_S}],[0,{[Tb]:jS
}],[()=>vO,{[Tb]:DS}],[2,{[Tb]:$S}],[0,{[Tb]:kS}],[0,{[Tb]:zS}]]];var qx=[3,WS,Qk,0,[$o,va,ad,oC,Uk,la,da,pa,ma,fa,Dh,$h,Nh,ka,ba,Ea,Sf,ri,Si],[[0,1],[0,{
[Tb]:NE}],[0,1],[1,{[Db]:Kb}],[0,{[Db]:sE}],[0,{[Tb]:_E}],[4,{[Tb]:ME}],[0,{[Tb]:jE}],[4,{[Tb]:GE}],[0,{[Tb]:qE}],[0,{[Tb]:_S}],[()=>OO,{[Tb]:MS}],[0,{[Tb]:jS
}],[0,{[Tb]:HE}],[()=>EO,{[Tb]:zE}],[0,{[Tb]:FE}],[0,{[Tb]:ES}],[0,{[Tb]:ty}],[0,{[Tb]:wS}]],5]
;var Hx=[3,WS,Yk,0,[Th,Oi,fs,hs,ks,ia,ra,ua,Ls,La,Da,$a,Dh,Nh,Gh,Ho,YC,ab],[[0,{[Tb]:LS}],[0,{[Tb]:Oi}],[0,{[Tb]:BE}],[0,{[Tb]:PE}],[0,{[Tb]:xE}],[0,{[Tb]:LE
}],[0,{[Tb]:DE}],[0,{[Tb]:$E}],[0,{[Tb]:TE}],[0,{[Tb]:XE}],[0,{[Tb]:JE}],[0,{[Tb]:QE}],[0,{[Tb]:_S}],[0,{[Tb]:jS}],[()=>vO,{[Tb]:DS}],[2,{[Tb]:$S}],[0,{[Tb]:kS
}],[0,{[Tb]:zS}]]];var zx=[3,WS,Zk,0,[$o,ad,oC,Uk,ns,Is,Ds,as,fs,hs,ks,ia,ra,ua,Ls,La,Da,$a,Dh,$h,Nh,Sf,ri],[[0,1],[0,1],[1,{[Db]:Kb}],[0,{[Db]:sE
}],[()=>RO,16],[1,{[Tb]:Ts}],[0,{[Tb]:ws}],[0,{[Tb]:TS}],[0,{[Tb]:BE}],[0,{[Tb]:PE}],[0,{[Tb]:xE}],[0,{[Tb]:LE}],[0,{[Tb]:DE}],[0,{[Tb]:$E}],[0,{[Tb]:TE}],[0,{
[Tb]:XE}],[0,{[Tb]:JE}],[0,{[Tb]:QE}],[0,{[Tb]:_S}],[()=>OO,{[Tb]:MS}],[0,{[Tb]:jS}],[0,{[Tb]:ES}],[0,{[Tb]:ty}]],4];var Fx=[3,WS,eb,0,[Qf],[0],1]
;var Vx=[3,WS,sb,0,[Gp,Qf],[[0,{[dE]:Np}],0]];var Kx=[3,WS,ub,0,[pi,pl,QC,Bf],[()=>tv,()=>RR,()=>qP,[()=>vT,0]]]
;var Wx=[3,WS,db,0,[Df,qf,ns,rh,li,ki,Oo,Cs,Ss,vs,Ps,Is,oa,Ta,fs,hs,ks,ia,ra,ua,Ls,La,Da,$a,Rc,Oi,_i,Ni,Jd,qp,vp,zm,Hm,Vm,Yg,_f,YC,Ff,Th,Dh,Gh,Nh,oh,ak,ab,Ho],[[0,{
[Ib]:1,[Tb]:yS}],[0,{[Tb]:PS}],[()=>RO,16],[1,{[Tb]:Uy}],[0,{[Tb]:ey}],[0,{[Tb]:ny}],[0,{[Tb]:py}],[0,{[Tb]:oy}],[0,{[Tb]:sy}],[0,{[Tb]:ay}],[0,{[Tb]:cy}],[1,{
[Tb]:Ts}],[0,{[Tb]:iy}],[0,{[Tb]:ry}],[0,{[Tb]:my}],[0,{[Tb]:gy}],[0,{[Tb]:Cy}],[0,{[Tb]:hy}],[0,{[Tb]:ky}],[0,{[Tb]:by}],[0,{[Tb]:fy}],[0,{[Tb]:Ey}],[0,{
[Tb]:yy}],[0,{[Tb]:Sy}],[2,{[Tb]:Oy}],[0,{[Tb]:uy}],[4,{[Tb]:ly}],[0,{[Tb]:Ay}],[4,{[Tb]:dy}],[1,{[Tb]:vy}],[128|0,{[Lb]:Jy}],[0,{[Tb]:Py}],[0,{[Tb]:By}],[5,{
[Tb]:xy}],[1,{[Tb]:Ry}],[0,{[Tb]:wy}],[0,{[Tb]:Iy}],[0,{[Tb]:Ty}],[0,{[Tb]:Dy}],[0,{[Tb]:_y}],[()=>vO,{[Tb]:$y}],[0,{[Tb]:My}],[0,{[Tb]:Ly}],[1,{[Tb]:jy}],[0,{
[Tb]:Gy}],[2,{[Tb]:Ny}]],2];var Xx="unit";var Jx=[1,WS,zn,0,[()=>$O,0]];var Qx=[1,WS,co,0,[()=>MO,{[dE]:Yn}]];var Yx=[1,WS,os,0,[()=>HO,{[dE]:$o}]]
;var Zx=[1,WS,Ys,0,()=>WO];var tT=[1,WS,Zs,0,()=>JO];var eT=[1,WS,Ws,0,[()=>cA,0]];var nT=[1,WS,Hc,0,()=>$A];var oT=[1,WS,Tc,0,()=>NA];var sT=[1,WS,Ai,0,[0,{
[dE]:Ri}]];var aT=[1,WS,Li,0,()=>YA];var cT=[1,WS,zi,0,()=>sv];var iT=[1,WS,Xi,0,[()=>ER,{[dE]:Ju}]];var rT=[1,WS,Hl,0,[()=>TR,0]];var uT=[1,WS,ll,0,[()=>wR,0]]
;var lT=[1,WS,Pl,0,[0,{[dE]:Vi}]];var dT=[1,WS,Fd,0,[()=>VR,0]];var pT=[1,WS,Op,0,[()=>WR,0]];var mT=[1,WS,Ip,0,[()=>IB,0]];var gT=[1,WS,Xp,0,()=>wB]
;var CT=[1,WS,ym,0,()=>DB];var fT=[1,WS,Lm,0,()=>MB];var hT=[1,WS,Wm,0,[()=>_B,0]];var kT=[1,WS,ig,0,[()=>zB,0]];var bT=[1,WS,xm,0,()=>XB]
;var ET=[1,WS,TC,0,()=>QB];var yT=[1,WS,nC,0,()=>HB];var ST=[1,WS,zC,0,[()=>MP,0]];var OT=[1,WS,vf,0,[0,{[dE]:dg}]];var AT=[1,WS,Lf,0,[()=>KP,0]]
;var vT=[1,WS,Bf,0,[()=>cx,{[dE]:Nf}]];var RT=[1,WS,qh,0,[()=>hx,0]];var BT=[1,WS,Sk,0,[()=>xx,{[dE]:Ok}]];var PT=[1,WS,dk,0,[()=>Ix,{[dE]:Ju}]]
;var xT=[1,WS,mk,0,()=>Lx];var TT=[1,WS,ck,0,[()=>Dx,0]];var IT=[1,WS,gk,0,()=>$x];var wT=[1,WS,Hk,0,[()=>vB,{[dE]:_p}]]
;var LT=[4,WS,to,0,[dg,Ok,Lo],[0,()=>xx,[()=>DO,0]]];var DT=[4,WS,Mp,0,[dg,Ok,Eo,Lo],[0,()=>xx,0,[()=>TB,0]]];var $T=[4,WS,Tm,0,[_h],[[()=>Ox,{[dE]:Ch}]]]
;var NT=[4,WS,Sh,{[oE]:1},[Vf,Qh,_C,Ga,wi],[[()=>GP,0],[()=>Rx,0],[()=>eP,0],()=>tA,()=>QA]];var _T=[9,WS,uo,{
[Bb]:["DELETE","/{Key+}?x-id=AbortMultipartUpload",204]},()=>TO,()=>xO];var MT=[9,WS,Us,{[Bb]:["POST","/{Key+}",200]},()=>YO,()=>QO];var jT=[9,WS,zs,{
[Bb]:["PUT","/{Key+}?x-id=CopyObject",200]},()=>nA,()=>eA];var GT=[9,WS,is,{[Bb]:["PUT","/",200]},()=>dA,()=>lA];var UT=[9,WS,us,{[Pb]:"-",
[Bb]:["POST","/?metadataConfiguration",200]},()=>rA,()=>Xx];var qT=[9,WS,ds,{[Pb]:"-",[Bb]:["POST","/?metadataTable",200]},()=>uA,()=>Xx];var HT=[9,WS,qs,{
[Bb]:["POST","/{Key+}?uploads",200]},()=>mA,()=>pA];var zT=[9,WS,Ra,{[Bb]:["GET","/?session",200]},()=>CA,()=>gA];var FT=[9,WS,za,{[Bb]:["DELETE","/",204]
},()=>wA,()=>Xx];var VT=[9,WS,Fa,{[Bb]:["DELETE","/?analytics",204]},()=>EA,()=>Xx];var KT=[9,WS,Ka,{[Bb]:["DELETE","/?cors",204]},()=>yA,()=>Xx]
;var WT=[9,WS,Xa,{[Bb]:["DELETE","/?encryption",204]},()=>SA,()=>Xx];var XT=[9,WS,Za,{[Bb]:["DELETE","/?intelligent-tiering",204]},()=>OA,()=>Xx]
;var JT=[9,WS,Qa,{[Bb]:["DELETE","/?inventory",204]},()=>AA,()=>Xx];var QT=[9,WS,ec,{[Bb]:["DELETE","/?lifecycle",204]},()=>vA,()=>Xx];var YT=[9,WS,oc,{
[Bb]:["DELETE","/?metadataConfiguration",204]},()=>RA,()=>Xx];var ZT=[9,WS,ic,{[Bb]:["DELETE","/?metadataTable",204]},()=>BA,()=>Xx];var tI=[9,WS,cc,{
[Bb]:["DELETE","/?metrics",204]},()=>PA,()=>Xx];var eI=[9,WS,uc,{[Bb]:["DELETE","/?ownershipControls",204]},()=>xA,()=>Xx];var nI=[9,WS,dc,{
[Bb]:["DELETE","/?policy",204]},()=>TA,()=>Xx];var oI=[9,WS,Cc,{[Bb]:["DELETE","/?replication",204]},()=>IA,()=>Xx];var sI=[9,WS,fc,{
[Bb]:["DELETE","/?tagging",204]},()=>LA,()=>Xx];var aI=[9,WS,kc,{[Bb]:["DELETE","/?website",204]},()=>DA,()=>Xx];var cI=[9,WS,zc,{
[Bb]:["DELETE","/{Key+}?x-id=DeleteObject",204]},()=>UA,()=>GA];var iI=[9,WS,Lc,{[Bb]:["DELETE","/{Key+}?annotation",204]},()=>jA,()=>MA];var rI=[9,WS,Fc,{
[Pb]:"-",[Bb]:["POST","/?delete",200]},()=>HA,()=>qA];var uI=[9,WS,Gc,{[Bb]:["DELETE","/{Key+}?tagging",204]},()=>FA,()=>zA];var lI=[9,WS,Vc,{
[Bb]:["DELETE","/?publicAccessBlock",204]},()=>VA,()=>Xx];var dI=[9,WS,Ji,{[Bb]:["GET","/?abac",200]},()=>cv,()=>av];var pI=[9,WS,Qi,{
[Bb]:["GET","/?accelerate",200]},()=>rv,()=>iv];var mI=[9,WS,ir,{[Bb]:["GET","/?acl",200]},()=>lv,()=>uv];var gI=[9,WS,nr,{
[Bb]:["GET","/?analytics&x-id=GetBucketAnalyticsConfiguration",200]},()=>pv,()=>dv];var CI=[9,WS,rr,{[Bb]:["GET","/?cors",200]},()=>gv,()=>mv];var fI=[9,WS,dr,{
[Bb]:["GET","/?encryption",200]},()=>fv,()=>Cv];var hI=[9,WS,hr,{[Bb]:["GET","/?intelligent-tiering&x-id=GetBucketIntelligentTieringConfiguration",200]
},()=>kv,()=>hv];var kI=[9,WS,gr,{[Bb]:["GET","/?inventory&x-id=GetBucketInventoryConfiguration",200]},()=>Ev,()=>bv];var bI=[9,WS,yr,{
[Bb]:["GET","/?lifecycle",200]},()=>Sv,()=>yv];var EI=[9,WS,Er,{[Bb]:["GET","/?location",200]},()=>Av,()=>Ov];var yI=[9,WS,Pr,{[Bb]:["GET","/?logging",200]
},()=>Rv,()=>vv];var SI=[9,WS,xr,{[Bb]:["GET","/?metadataConfiguration",200]},()=>Pv,()=>Bv];var OI=[9,WS,Nr,{[Bb]:["GET","/?metadataTable",200]},()=>Iv,()=>Tv]
;var AI=[9,WS,$r,{[Bb]:["GET","/?metrics&x-id=GetBucketMetricsConfiguration",200]},()=>Dv,()=>Lv];var vI=[9,WS,Gr,{[Bb]:["GET","/?notification",200]
},()=>$v,()=>$B];var RI=[9,WS,qr,{[Bb]:["GET","/?ownershipControls",200]},()=>_v,()=>Nv];var BI=[9,WS,Fr,{[Bb]:["GET","/?policy",200]},()=>jv,()=>Mv]
;var PI=[9,WS,Wr,{[Bb]:["GET","/?policyStatus",200]},()=>Uv,()=>Gv];var xI=[9,WS,Qr,{[Bb]:["GET","/?replication",200]},()=>Hv,()=>qv];var TI=[9,WS,Zr,{
[Bb]:["GET","/?requestPayment",200]},()=>Fv,()=>zv];var II=[9,WS,ou,{[Bb]:["GET","/?tagging",200]},()=>Kv,()=>Vv];var wI=[9,WS,cu,{
[Bb]:["GET","/?versioning",200]},()=>Xv,()=>Wv];var LI=[9,WS,uu,{[Bb]:["GET","/?website",200]},()=>Qv,()=>Jv];var DI=[9,WS,gu,{[Pb]:"-",
[Bb]:["GET","/{Key+}?x-id=GetObject",200]},()=>lR,()=>uR];var $I=[9,WS,Cu,{[Bb]:["GET","/{Key+}?acl",200]},()=>Zv,()=>Yv];var NI=[9,WS,Au,{[Pb]:"-",
[Bb]:["GET","/{Key+}?annotation&x-id=GetObjectAnnotation",200]},()=>eR,()=>tR];var _I=[9,WS,vu,{[Bb]:["GET","/{Key+}?attributes",200]},()=>sR,()=>nR]
;var MI=[9,WS,xu,{[Bb]:["GET","/{Key+}?legal-hold",200]},()=>cR,()=>aR];var jI=[9,WS,Ru,{[Bb]:["GET","/?object-lock",200]},()=>rR,()=>iR];var GI=[9,WS,Nu,{
[Bb]:["GET","/{Key+}?retention",200]},()=>pR,()=>dR];var UI=[9,WS,_u,{[Bb]:["GET","/{Key+}?tagging",200]},()=>gR,()=>mR];var qI=[9,WS,qu,{
[Bb]:["GET","/{Key+}?torrent",200]},()=>fR,()=>CR];var HI=[9,WS,Hu,{[Bb]:["GET","/?publicAccessBlock",200]},()=>kR,()=>hR];var zI=[9,WS,Yu,{
[Bb]:["HEAD","/",200]},()=>OR,()=>SR];var FI=[9,WS,ol,{[Bb]:["HEAD","/{Key+}",200]},()=>vR,()=>AR];var VI=[9,WS,Ed,{
[Bb]:["GET","/?analytics&x-id=ListBucketAnalyticsConfigurations",200]},()=>YR,()=>QR];var KI=[9,WS,Bd,{
[Bb]:["GET","/?intelligent-tiering&x-id=ListBucketIntelligentTieringConfigurations",200]},()=>tB,()=>ZR];var WI=[9,WS,Ad,{
[Bb]:["GET","/?inventory&x-id=ListBucketInventoryConfigurations",200]},()=>nB,()=>eB];var XI=[9,WS,Td,{
[Bb]:["GET","/?metrics&x-id=ListBucketMetricsConfigurations",200]},()=>sB,()=>oB];var JI=[9,WS,bd,{[Bb]:["GET","/?x-id=ListBuckets",200]},()=>cB,()=>aB]
;var QI=[9,WS,Md,{[Bb]:["GET","/?x-id=ListDirectoryBuckets",200]},()=>rB,()=>iB];var YI=[9,WS,Zd,{[Bb]:["GET","/?uploads",200]},()=>lB,()=>uB];var ZI=[9,WS,ap,{
[Bb]:["GET","/{Key+}?annotation&x-id=ListObjectAnnotations",200]},()=>pB,()=>dB];var tw=[9,WS,sp,{[Bb]:["GET","/",200]},()=>gB,()=>mB];var ew=[9,WS,lp,{
[Bb]:["GET","/?list-type=2",200]},()=>fB,()=>CB];var nw=[9,WS,Cp,{[Bb]:["GET","/?versions",200]},()=>kB,()=>hB];var ow=[9,WS,fp,{
[Bb]:["GET","/{Key+}?x-id=ListParts",200]},()=>EB,()=>bB];var sw=[9,WS,mg,{[Pb]:"-",[Bb]:["PUT","/?abac",200]},()=>oP,()=>Xx];var aw=[9,WS,gg,{[Pb]:"-",
[Bb]:["PUT","/?accelerate",200]},()=>sP,()=>Xx];var cw=[9,WS,Eg,{[Pb]:"-",[Bb]:["PUT","/?acl",200]},()=>aP,()=>Xx];var iw=[9,WS,hg,{
[Bb]:["PUT","/?analytics",200]},()=>cP,()=>Xx];var rw=[9,WS,yg,{[Pb]:"-",[Bb]:["PUT","/?cors",200]},()=>iP,()=>Xx];var uw=[9,WS,Og,{[Pb]:"-",
[Bb]:["PUT","/?encryption",200]},()=>rP,()=>Xx];var lw=[9,WS,Bg,{[Bb]:["PUT","/?intelligent-tiering",200]},()=>uP,()=>Xx];var dw=[9,WS,vg,{
[Bb]:["PUT","/?inventory",200]},()=>lP,()=>Xx];var pw=[9,WS,Tg,{[Pb]:"-",[Bb]:["PUT","/?lifecycle",200]},()=>pP,()=>dP];var mw=[9,WS,xg,{[Pb]:"-",
[Bb]:["PUT","/?logging",200]},()=>mP,()=>Xx];var gw=[9,WS,Dg,{[Bb]:["PUT","/?metrics",200]},()=>gP,()=>Xx];var Cw=[9,WS,Ng,{[Bb]:["PUT","/?notification",200]
},()=>CP,()=>Xx];var fw=[9,WS,Mg,{[Pb]:"-",[Bb]:["PUT","/?ownershipControls",200]},()=>fP,()=>Xx];var hw=[9,WS,Gg,{[Pb]:"-",[Bb]:["PUT","/?policy",200]
},()=>hP,()=>Xx];var kw=[9,WS,qg,{[Pb]:"-",[Bb]:["PUT","/?replication",200]},()=>kP,()=>Xx];var bw=[9,WS,Hg,{[Pb]:"-",[Bb]:["PUT","/?requestPayment",200]
},()=>bP,()=>Xx];var Ew=[9,WS,Vg,{[Pb]:"-",[Bb]:["PUT","/?tagging",200]},()=>EP,()=>Xx];var yw=[9,WS,Wg,{[Pb]:"-",[Bb]:["PUT","/?versioning",200]
},()=>yP,()=>Xx];var Sw=[9,WS,Jg,{[Pb]:"-",[Bb]:["PUT","/?website",200]},()=>SP,()=>Xx];var Ow=[9,WS,aC,{[Pb]:"-",[Bb]:["PUT","/{Key+}?x-id=PutObject",200]
},()=>wP,()=>IP];var Aw=[9,WS,cC,{[Pb]:"-",[Bb]:["PUT","/{Key+}?acl",200]},()=>AP,()=>OP];var vw=[9,WS,dC,{[Pb]:"-",[Bb]:["PUT","/{Key+}?annotation",200]
},()=>RP,()=>vP];var Rw=[9,WS,CC,{[Pb]:"-",[Bb]:["PUT","/{Key+}?legal-hold",200]},()=>PP,()=>BP];var Bw=[9,WS,pC,{[Pb]:"-",[Bb]:["PUT","/?object-lock",200]
},()=>TP,()=>xP];var Pw=[9,WS,SC,{[Pb]:"-",[Bb]:["PUT","/{Key+}?retention",200]},()=>DP,()=>LP];var xw=[9,WS,OC,{[Pb]:"-",[Bb]:["PUT","/{Key+}?tagging",200]
},()=>NP,()=>$P];var Tw=[9,WS,BC,{[Pb]:"-",[Bb]:["PUT","/?publicAccessBlock",200]},()=>_P,()=>Xx];var Iw=[9,WS,Cf,{[Bb]:["PUT","/{Key+}?renameObject",200]
},()=>zP,()=>HP];var ww=[9,WS,yf,{[Pb]:"-",[Bb]:["POST","/{Key+}?restore",200]},()=>ox,()=>nx];var Lw=[9,WS,yh,{[Bb]:["POST","/{Key+}?select&select-type=2",200]
},()=>mx,()=>px];var Dw=[9,WS,$k,{[Pb]:"-",[Bb]:["PUT","/?metadataAnnotationTable",200]},()=>Nx,()=>Xx];var $w=[9,WS,_k,{[Pb]:"-",
[Bb]:["PUT","/?metadataInventoryTable",200]},()=>_x,()=>Xx];var Nw=[9,WS,jk,{[Pb]:"-",[Bb]:["PUT","/?metadataJournalTable",200]},()=>Mx,()=>Xx]
;var _w=[9,WS,Fk,{[Pb]:"-",[Bb]:["PUT","/{Key+}?encryption",200]},()=>jx,()=>Gx];var Mw=[9,WS,Wk,{[Pb]:"-",[Bb]:["PUT","/{Key+}?x-id=UploadPart",200]
},()=>zx,()=>Hx];var jw=[9,WS,Xk,{[Bb]:["PUT","/{Key+}?x-id=UploadPartCopy",200]},()=>qx,()=>Ux];var Gw=[9,WS,lb,{[Ab]:["{RequestRoute}."],
[Bb]:["POST","/WriteGetObjectResponse",200]},()=>Wx,()=>Xx];class CreateSessionCommand extends(Pn(Ln,_mw0,"CreateSession",zT)){}var Uw="3.1174.0";var qw={
version:Uw};const getRuntimeConfig$1=t=>({apiVersion:"2006-03-01",base64Decoder:t?.base64Decoder??Ft,base64Encoder:t?.base64Encoder??zt,
disableHostPrefix:t?.disableHostPrefix??false,endpointProvider:t?.endpointProvider??defaultEndpointResolver,extensions:t?.extensions??[],
getAwsChunkedEncodingStream:t?.getAwsChunkedEncodingStream??Ht,httpAuthSchemeProvider:t?.httpAuthSchemeProvider??Rn,httpAuthSchemes:t?.httpAuthSchemes??[{
schemeId:"aws.auth#sigv4",identityProvider:t=>t.getIdentityProvider("aws.auth#sigv4"),signer:new It},{schemeId:"aws.auth#sigv4a",
identityProvider:t=>t.getIdentityProvider("aws.auth#sigv4a"),signer:new wt}],logger:t?.logger??new F,md5:t?.md5??Mt,protocol:t?.protocol??B,
protocolSettings:t?.protocolSettings??{defaultNamespace:"com.amazonaws.s3",errorTypeRegistries:bO,xmlNamespace:"http://s3.amazonaws.com/doc/2006-03-01/",
version:"2006-03-01",serviceTarget:"AmazonS3"},sdkStreamMixin:t?.sdkStreamMixin??qt,serviceId:t?.serviceId??"S3",sha1:t?.sha1??Xt,sha256:t?.sha256??_t,
signerConstructor:t?.signerConstructor??$t,signingEscapePath:t?.signingEscapePath??false,urlParser:t?.urlParser??kt,useArnRegion:t?.useArnRegion??void 0,
utf8Decoder:t?.utf8Decoder??Ut,utf8Encoder:t?.utf8Encoder??Gt});const getRuntimeConfig=t=>{V(process.version);const e=nt(t)
;const defaultConfigProvider=()=>e().then(K);const o=getRuntimeConfig$1(t);u(process.version);const s={profile:t?.profile,logger:o.logger};return{...o,...t,
runtime:"node",defaultsMode:e,authSchemePreference:t?.authSchemePreference??ot(Dt,s),bodyLengthChecker:t?.bodyLengthChecker??Vt,
credentialDefaultProvider:t?.credentialDefaultProvider??Nt,defaultUserAgentProvider:t?.defaultUserAgentProvider??l({serviceId:o.serviceId,
clientVersion:qw.version}),disableS3ExpressSessionAuth:t?.disableS3ExpressSessionAuth??ot(x,s),eventStreamSerdeProvider:t?.eventStreamSerdeProvider??ft,
maxAttempts:t?.maxAttempts??ot(At,t),region:t?.region??ot(ct,{...it,...s}),requestChecksumCalculation:t?.requestChecksumCalculation??ot(c,s),
requestHandler:Wt.create(t?.requestHandler??defaultConfigProvider),responseChecksumValidation:t?.responseChecksumValidation??ot(a,s),
retryMode:t?.retryMode??ot({...Ot,default:async()=>(await defaultConfigProvider()).retryMode||St},t),sigv4aSigningRegionSet:t?.sigv4aSigningRegionSet??ot(Lt,s),
streamCollector:t?.streamCollector??Kt,streamHasher:t?.streamHasher??jt,useArnRegion:t?.useArnRegion??ot(P,s),
useDualstackEndpoint:t?.useDualstackEndpoint??ot(at,s),useFipsEndpoint:t?.useFipsEndpoint??ot(st,s),userAgentAppId:t?.userAgentAppId??ot(d,s)}}
;const getHttpAuthExtensionConfiguration=t=>{const e=t.httpAuthSchemes;let o=t.httpAuthSchemeProvider;let s=t.credentials;return{setHttpAuthScheme(t){
const o=e.findIndex(e=>e.schemeId===t.schemeId);if(o===-1)e.push(t);else e.splice(o,1,t)},httpAuthSchemes(){return e},setHttpAuthSchemeProvider(t){o=t},
httpAuthSchemeProvider(){return o},setCredentials(t){s=t},credentials(){return s}}};const resolveHttpAuthRuntimeConfig=t=>({httpAuthSchemes:t.httpAuthSchemes(),
httpAuthSchemeProvider:t.httpAuthSchemeProvider(),credentials:t.credentials()});const resolveRuntimeExtensions=(t,e)=>{
const o=Object.assign(p(t),W(t),bt(t),getHttpAuthExtensionConfiguration(t));e.forEach(t=>t.configure(o))
;return Object.assign(t,m(o),X(o),Et(o),resolveHttpAuthRuntimeConfig(o))};class S3Client extends J{config;constructor(...[t]){const e=getRuntimeConfig(t||{})
;super(e);this.initConfig=e;const o=resolveClientEndpointParameters(e);const s=g(o);const a=i(s);const c=vt(a);const r=rt(c);const u=C(r);const l=Ct(u)
;const d=ht(l);const p=resolveHttpAuthSchemeConfig(d);const m=T(p,{session:[()=>this,CreateSessionCommand]})
;const E=resolveRuntimeExtensions(m,t?.extensions||[]);this.config=E;this.middlewareStack.use(Pt(this.config));this.middlewareStack.use(f(this.config))
;this.middlewareStack.use(Rt(this.config));this.middlewareStack.use(yt(this.config));this.middlewareStack.use(h(this.config))
;this.middlewareStack.use(k(this.config));this.middlewareStack.use(b(this.config));this.middlewareStack.use(_(this.config,{httpAuthSchemeParametersProvider:vn,
identityProviderConfigProvider:async t=>new M({"aws.auth#sigv4":t.credentials,"aws.auth#sigv4a":t.credentials})}));this.middlewareStack.use(j(this.config))
;this.middlewareStack.use(I(this.config));this.middlewareStack.use(w(this.config));this.middlewareStack.use(L(this.config))
;this.middlewareStack.use(D(this.config));this.middlewareStack.use($(this.config))}destroy(){super.destroy()}}
class AbortMultipartUploadCommand extends(Pn(xn,_mw0,"AbortMultipartUpload",_T)){}
class CompleteMultipartUploadCommand extends(Pn(xn,_mw1,"CompleteMultipartUpload",MT)){}class CopyObjectCommand extends(Pn(Tn,_mw1,"CopyObject",jT)){}
class CreateBucketCommand extends(Pn(In,_mw2,"CreateBucket",GT)){}
class CreateBucketMetadataConfigurationCommand extends(Pn(wn,_mw3,"CreateBucketMetadataConfiguration",UT)){}
class CreateBucketMetadataTableConfigurationCommand extends(Pn(wn,_mw3,"CreateBucketMetadataTableConfiguration",qT)){}
class CreateMultipartUploadCommand extends(Pn(xn,_mw1,"CreateMultipartUpload",HT)){}
class DeleteBucketAnalyticsConfigurationCommand extends(Pn(wn,_mw4,"DeleteBucketAnalyticsConfiguration",VT)){}
class DeleteBucketCommand extends(Pn(wn,_mw4,"DeleteBucket",FT)){}class DeleteBucketCorsCommand extends(Pn(wn,_mw4,"DeleteBucketCors",KT)){}
class DeleteBucketEncryptionCommand extends(Pn(wn,_mw4,"DeleteBucketEncryption",WT)){}
class DeleteBucketIntelligentTieringConfigurationCommand extends(Pn(wn,_mw4,"DeleteBucketIntelligentTieringConfiguration",XT)){}
class DeleteBucketInventoryConfigurationCommand extends(Pn(wn,_mw4,"DeleteBucketInventoryConfiguration",JT)){}
class DeleteBucketLifecycleCommand extends(Pn(wn,_mw4,"DeleteBucketLifecycle",QT)){}
class DeleteBucketMetadataConfigurationCommand extends(Pn(wn,_mw4,"DeleteBucketMetadataConfiguration",YT)){}
class DeleteBucketMetadataTableConfigurationCommand extends(Pn(wn,_mw4,"DeleteBucketMetadataTableConfiguration",ZT)){}
class DeleteBucketMetricsConfigurationCommand extends(Pn(wn,_mw4,"DeleteBucketMetricsConfiguration",tI)){}
class DeleteBucketOwnershipControlsCommand extends(Pn(wn,_mw4,"DeleteBucketOwnershipControls",eI)){}
class DeleteBucketPolicyCommand extends(Pn(wn,_mw4,"DeleteBucketPolicy",nI)){}
class DeleteBucketReplicationCommand extends(Pn(wn,_mw4,"DeleteBucketReplication",oI)){}
class DeleteBucketTaggingCommand extends(Pn(wn,_mw4,"DeleteBucketTagging",sI)){}class DeleteBucketWebsiteCommand extends(Pn(wn,_mw4,"DeleteBucketWebsite",aI)){}
class DeleteObjectAnnotationCommand extends(Pn(Dn,_mw0,"DeleteObjectAnnotation",iI)){}class DeleteObjectCommand extends(Pn(xn,_mw0,"DeleteObject",cI)){}
class DeleteObjectsCommand extends(Pn(Dn,_mw5,"DeleteObjects",rI)){}class DeleteObjectTaggingCommand extends(Pn(Dn,_mw0,"DeleteObjectTagging",uI)){}
class DeletePublicAccessBlockCommand extends(Pn(wn,_mw4,"DeletePublicAccessBlock",lI)){}class GetBucketAbacCommand extends(Pn(Dn,_mw0,"GetBucketAbac",dI)){}
class GetBucketAccelerateConfigurationCommand extends(Pn(wn,_mw0,"GetBucketAccelerateConfiguration",pI)){}
class GetBucketAclCommand extends(Pn(wn,_mw0,"GetBucketAcl",mI)){}
class GetBucketAnalyticsConfigurationCommand extends(Pn(wn,_mw0,"GetBucketAnalyticsConfiguration",gI)){}
class GetBucketCorsCommand extends(Pn(wn,_mw0,"GetBucketCors",CI)){}class GetBucketEncryptionCommand extends(Pn(wn,_mw0,"GetBucketEncryption",fI)){}
class GetBucketIntelligentTieringConfigurationCommand extends(Pn(wn,_mw0,"GetBucketIntelligentTieringConfiguration",hI)){}
class GetBucketInventoryConfigurationCommand extends(Pn(wn,_mw0,"GetBucketInventoryConfiguration",kI)){}
class GetBucketLifecycleConfigurationCommand extends(Pn(wn,_mw0,"GetBucketLifecycleConfiguration",bI)){}
class GetBucketLocationCommand extends(Pn(wn,_mw0,"GetBucketLocation",EI)){}class GetBucketLoggingCommand extends(Pn(wn,_mw0,"GetBucketLogging",yI)){}
class GetBucketMetadataConfigurationCommand extends(Pn(wn,_mw0,"GetBucketMetadataConfiguration",SI)){}
class GetBucketMetadataTableConfigurationCommand extends(Pn(wn,_mw0,"GetBucketMetadataTableConfiguration",OI)){}
class GetBucketMetricsConfigurationCommand extends(Pn(wn,_mw0,"GetBucketMetricsConfiguration",AI)){}
class GetBucketNotificationConfigurationCommand extends(Pn(wn,_mw0,"GetBucketNotificationConfiguration",vI)){}
class GetBucketOwnershipControlsCommand extends(Pn(wn,_mw0,"GetBucketOwnershipControls",RI)){}
class GetBucketPolicyCommand extends(Pn(wn,_mw4,"GetBucketPolicy",BI)){}class GetBucketPolicyStatusCommand extends(Pn(wn,_mw0,"GetBucketPolicyStatus",PI)){}
class GetBucketReplicationCommand extends(Pn(wn,_mw0,"GetBucketReplication",xI)){}
class GetBucketRequestPaymentCommand extends(Pn(wn,_mw0,"GetBucketRequestPayment",TI)){}
class GetBucketTaggingCommand extends(Pn(wn,_mw0,"GetBucketTagging",II)){}class GetBucketVersioningCommand extends(Pn(wn,_mw0,"GetBucketVersioning",wI)){}
class GetBucketWebsiteCommand extends(Pn(wn,_mw0,"GetBucketWebsite",LI)){}class GetObjectAclCommand extends(Pn(xn,_mw0,"GetObjectAcl",$I)){}
class GetObjectAnnotationCommand extends(Pn(xn,_mw6,"GetObjectAnnotation",NI)){}class GetObjectAttributesCommand extends(Pn(Dn,_mw1,"GetObjectAttributes",_I)){}
class GetObjectCommand extends(Pn(xn,_mw7,"GetObject",DI)){}class GetObjectLegalHoldCommand extends(Pn(Dn,_mw0,"GetObjectLegalHold",MI)){}
class GetObjectLockConfigurationCommand extends(Pn(Dn,_mw0,"GetObjectLockConfiguration",jI)){}
class GetObjectRetentionCommand extends(Pn(Dn,_mw0,"GetObjectRetention",GI)){}class GetObjectTaggingCommand extends(Pn(Dn,_mw0,"GetObjectTagging",UI)){}
class GetObjectTorrentCommand extends(Pn(Dn,_mw4,"GetObjectTorrent",qI)){}class GetPublicAccessBlockCommand extends(Pn(wn,_mw0,"GetPublicAccessBlock",HI)){}
class HeadBucketCommand extends(Pn(Dn,_mw0,"HeadBucket",zI)){}class HeadObjectCommand extends(Pn(xn,_mw8,"HeadObject",FI)){}
class ListBucketAnalyticsConfigurationsCommand extends(Pn(wn,_mw0,"ListBucketAnalyticsConfigurations",VI)){}
class ListBucketIntelligentTieringConfigurationsCommand extends(Pn(wn,_mw0,"ListBucketIntelligentTieringConfigurations",KI)){}
class ListBucketInventoryConfigurationsCommand extends(Pn(wn,_mw0,"ListBucketInventoryConfigurations",WI)){}
class ListBucketMetricsConfigurationsCommand extends(Pn(wn,_mw0,"ListBucketMetricsConfigurations",XI)){}
class ListBucketsCommand extends(Pn($n,_mw0,"ListBuckets",JI)){}class ListDirectoryBucketsCommand extends(Pn(Nn,_mw0,"ListDirectoryBuckets",QI)){}
class ListMultipartUploadsCommand extends(Pn(_n,_mw0,"ListMultipartUploads",YI)){}
class ListObjectAnnotationsCommand extends(Pn(Dn,_mw0,"ListObjectAnnotations",ZI)){}class ListObjectsCommand extends(Pn(_n,_mw0,"ListObjects",tw)){}
class ListObjectsV2Command extends(Pn(_n,_mw0,"ListObjectsV2",ew)){}class ListObjectVersionsCommand extends(Pn(_n,_mw0,"ListObjectVersions",nw)){}
class ListPartsCommand extends(Pn(xn,_mw1,"ListParts",ow)){}class PutBucketAbacCommand extends(Pn(Dn,_mw9,"PutBucketAbac",sw)){}
class PutBucketAccelerateConfigurationCommand extends(Pn(wn,_mw9,"PutBucketAccelerateConfiguration",aw)){}
class PutBucketAclCommand extends(Pn(wn,_mw3,"PutBucketAcl",cw)){}
class PutBucketAnalyticsConfigurationCommand extends(Pn(wn,_mw4,"PutBucketAnalyticsConfiguration",iw)){}
class PutBucketCorsCommand extends(Pn(wn,_mw3,"PutBucketCors",rw)){}class PutBucketEncryptionCommand extends(Pn(wn,_mw3,"PutBucketEncryption",uw)){}
class PutBucketIntelligentTieringConfigurationCommand extends(Pn(wn,_mw4,"PutBucketIntelligentTieringConfiguration",lw)){}
class PutBucketInventoryConfigurationCommand extends(Pn(wn,_mw4,"PutBucketInventoryConfiguration",dw)){}
class PutBucketLifecycleConfigurationCommand extends(Pn(wn,_mw5,"PutBucketLifecycleConfiguration",pw)){}
class PutBucketLoggingCommand extends(Pn(wn,_mw3,"PutBucketLogging",mw)){}
class PutBucketMetricsConfigurationCommand extends(Pn(wn,_mw4,"PutBucketMetricsConfiguration",gw)){}
class PutBucketNotificationConfigurationCommand extends(Pn(wn,_mw4,"PutBucketNotificationConfiguration",Cw)){}
class PutBucketOwnershipControlsCommand extends(Pn(wn,_mw3,"PutBucketOwnershipControls",fw)){}
class PutBucketPolicyCommand extends(Pn(wn,_mw3,"PutBucketPolicy",hw)){}class PutBucketReplicationCommand extends(Pn(wn,_mw3,"PutBucketReplication",kw)){}
class PutBucketRequestPaymentCommand extends(Pn(wn,_mw3,"PutBucketRequestPayment",bw)){}
class PutBucketTaggingCommand extends(Pn(wn,_mw3,"PutBucketTagging",Ew)){}class PutBucketVersioningCommand extends(Pn(wn,_mw3,"PutBucketVersioning",yw)){}
class PutBucketWebsiteCommand extends(Pn(wn,_mw3,"PutBucketWebsite",Sw)){}class PutObjectAclCommand extends(Pn(xn,_mw5,"PutObjectAcl",Aw)){}
class PutObjectAnnotationCommand extends(Pn(xn,_mw10,"PutObjectAnnotation",vw)){}class PutObjectCommand extends(Pn(xn,_mw11,"PutObject",Ow)){}
class PutObjectLegalHoldCommand extends(Pn(Dn,_mw5,"PutObjectLegalHold",Rw)){}
class PutObjectLockConfigurationCommand extends(Pn(Dn,_mw5,"PutObjectLockConfiguration",Bw)){}
class PutObjectRetentionCommand extends(Pn(Dn,_mw5,"PutObjectRetention",Pw)){}class PutObjectTaggingCommand extends(Pn(Dn,_mw5,"PutObjectTagging",xw)){}
class PutPublicAccessBlockCommand extends(Pn(wn,_mw3,"PutPublicAccessBlock",Tw)){}class RenameObjectCommand extends(Pn(xn,_mw0,"RenameObject",Iw)){}
class RestoreObjectCommand extends(Pn(Dn,_mw10,"RestoreObject",ww)){}class SelectObjectContentCommand extends(Pn(Dn,_mw12,"SelectObjectContent",Lw)){}
class UpdateBucketMetadataAnnotationTableConfigurationCommand extends(Pn(wn,_mw3,"UpdateBucketMetadataAnnotationTableConfiguration",Dw)){}
class UpdateBucketMetadataInventoryTableConfigurationCommand extends(Pn(wn,_mw3,"UpdateBucketMetadataInventoryTableConfiguration",$w)){}
class UpdateBucketMetadataJournalTableConfigurationCommand extends(Pn(wn,_mw3,"UpdateBucketMetadataJournalTableConfiguration",Nw)){}
class UpdateObjectEncryptionCommand extends(Pn(Dn,_mw5,"UpdateObjectEncryption",_w)){}class UploadPartCommand extends(Pn(xn,_mw13,"UploadPart",Mw)){}
class UploadPartCopyCommand extends(Pn(Ln,_mw1,"UploadPartCopy",jw)){}class WriteGetObjectResponseCommand extends(Pn(Mn,_mw4,"WriteGetObjectResponse",Gw)){}
const Hw=G(S3Client,ListBucketsCommand,"ContinuationToken","ContinuationToken","MaxBuckets")
;const zw=G(S3Client,ListDirectoryBucketsCommand,"ContinuationToken","ContinuationToken","MaxDirectoryBuckets")
;const Fw=G(S3Client,ListObjectAnnotationsCommand,"ContinuationToken","NextContinuationToken","MaxAnnotationResults")
;const Vw=G(S3Client,ListObjectsV2Command,"ContinuationToken","NextContinuationToken","MaxKeys")
;const Kw=G(S3Client,ListPartsCommand,"PartNumberMarker","NextPartNumberMarker","MaxParts");const checkState$3=async(t,e)=>{let o;try{
let s=await t.send(new HeadBucketCommand(e));o=s;return{state:Z.SUCCESS,reason:o}}catch(t){o=t;if(t.name==="NotFound")return{state:Z.RETRY,reason:o}}return{
state:Z.RETRY,reason:o}};const waitForBucketExists=async(t,e)=>{const o={minDelay:5,maxDelay:120};return Q({...o,...t},e,checkState$3)}
;const waitUntilBucketExists=async(t,e)=>{const o={minDelay:5,maxDelay:120};const s=await Q({...o,...t},e,checkState$3);return Y(s)}
;const checkState$2=async(t,e)=>{let o;try{let s=await t.send(new HeadBucketCommand(e));o=s}catch(t){o=t;if(t.name==="NotFound")return{state:Z.SUCCESS,reason:o}
}return{state:Z.RETRY,reason:o}};const waitForBucketNotExists=async(t,e)=>{const o={minDelay:5,maxDelay:120};return Q({...o,...t},e,checkState$2)}
;const waitUntilBucketNotExists=async(t,e)=>{const o={minDelay:5,maxDelay:120};const s=await Q({...o,...t},e,checkState$2);return Y(s)}
;const checkState$1=async(t,e)=>{let o;try{let s=await t.send(new HeadObjectCommand(e));o=s;return{state:Z.SUCCESS,reason:o}}catch(t){o=t
;if(t.name==="NotFound")return{state:Z.RETRY,reason:o}}return{state:Z.RETRY,reason:o}};const waitForObjectExists=async(t,e)=>{const o={minDelay:5,maxDelay:120}
;return Q({...o,...t},e,checkState$1)};const waitUntilObjectExists=async(t,e)=>{const o={minDelay:5,maxDelay:120};const s=await Q({...o,...t},e,checkState$1)
;return Y(s)};const checkState=async(t,e)=>{let o;try{let s=await t.send(new HeadObjectCommand(e));o=s}catch(t){o=t;if(t.name==="NotFound")return{
state:Z.SUCCESS,reason:o}}return{state:Z.RETRY,reason:o}};const waitForObjectNotExists=async(t,e)=>{const o={minDelay:5,maxDelay:120};return Q({...o,...t
},e,checkState)};const waitUntilObjectNotExists=async(t,e)=>{const o={minDelay:5,maxDelay:120};const s=await Q({...o,...t},e,checkState);return Y(s)}
;class S3 extends S3Client{}const Ww={Disabled:"Disabled",Enabled:"Enabled"};const Xw={requester:"requester"};const Jw={requester:"requester"};const Qw={
Enabled:"Enabled",Suspended:"Suspended"};const Yw={AmazonCustomerByEmail:"AmazonCustomerByEmail",CanonicalUser:"CanonicalUser",Group:"Group"};const Zw={
FULL_CONTROL:"FULL_CONTROL",READ:"READ",READ_ACP:"READ_ACP",WRITE:"WRITE",WRITE_ACP:"WRITE_ACP"};const tL={Destination:"Destination"};const eL={
COMPOSITE:"COMPOSITE",FULL_OBJECT:"FULL_OBJECT"};const nL={AES256:"AES256",aws_backup:"aws:backup",aws_fsx:"aws:fsx",aws_kms:"aws:kms",
aws_kms_dsse:"aws:kms:dsse"};const oL={authenticated_read:"authenticated-read",aws_exec_read:"aws-exec-read",
bucket_owner_full_control:"bucket-owner-full-control",bucket_owner_read:"bucket-owner-read",private:"private",public_read:"public-read",
public_read_write:"public-read-write"};const sL={COPY:"COPY",EXCLUDE:"EXCLUDE"};const aL={CRC32:"CRC32",CRC32C:"CRC32C",CRC64NVME:"CRC64NVME",MD5:"MD5",
SHA1:"SHA1",SHA256:"SHA256",SHA512:"SHA512",XXHASH128:"XXHASH128",XXHASH3:"XXHASH3",XXHASH64:"XXHASH64"};const cL={COPY:"COPY",REPLACE:"REPLACE"};const iL={
OFF:"OFF",ON:"ON"};const rL={OFF:"OFF",ON:"ON"};const uL={COMPLIANCE:"COMPLIANCE",GOVERNANCE:"GOVERNANCE"};const lL={
AWS_BACKUP_LOW_COST_WARM:"AWS_BACKUP_LOW_COST_WARM",AWS_BACKUP_WARM:"AWS_BACKUP_WARM",DEEP_ARCHIVE:"DEEP_ARCHIVE",EXPRESS_ONEZONE:"EXPRESS_ONEZONE",
FSX_ONTAP:"FSX_ONTAP",FSX_OPENZFS:"FSX_OPENZFS",GLACIER:"GLACIER",GLACIER_IR:"GLACIER_IR",INTELLIGENT_TIERING:"INTELLIGENT_TIERING",ONEZONE_IA:"ONEZONE_IA",
OUTPOSTS:"OUTPOSTS",REDUCED_REDUNDANCY:"REDUCED_REDUNDANCY",SNOW:"SNOW",STANDARD:"STANDARD",STANDARD_IA:"STANDARD_IA"};const dL={COPY:"COPY",REPLACE:"REPLACE"}
;const pL={authenticated_read:"authenticated-read",private:"private",public_read:"public-read",public_read_write:"public-read-write"};const mL={
ACCOUNT_REGIONAL:"account-regional",GLOBAL:"global"};const gL={SingleAvailabilityZone:"SingleAvailabilityZone",SingleLocalZone:"SingleLocalZone"};const CL={
Directory:"Directory"};const fL={AvailabilityZone:"AvailabilityZone",LocalZone:"LocalZone"};const hL={EU:"EU",af_south_1:"af-south-1",ap_east_1:"ap-east-1",
ap_east_2:"ap-east-2",ap_northeast_1:"ap-northeast-1",ap_northeast_2:"ap-northeast-2",ap_northeast_3:"ap-northeast-3",ap_south_1:"ap-south-1",
ap_south_2:"ap-south-2",ap_southeast_1:"ap-southeast-1",ap_southeast_2:"ap-southeast-2",ap_southeast_3:"ap-southeast-3",ap_southeast_4:"ap-southeast-4",
ap_southeast_5:"ap-southeast-5",ap_southeast_6:"ap-southeast-6",ap_southeast_7:"ap-southeast-7",ca_central_1:"ca-central-1",ca_west_1:"ca-west-1",
cn_north_1:"cn-north-1",cn_northwest_1:"cn-northwest-1",eu_central_1:"eu-central-1",eu_central_2:"eu-central-2",eu_north_1:"eu-north-1",eu_south_1:"eu-south-1",
eu_south_2:"eu-south-2",eu_west_1:"eu-west-1",eu_west_2:"eu-west-2",eu_west_3:"eu-west-3",il_central_1:"il-central-1",me_central_1:"me-central-1",
me_south_1:"me-south-1",mx_central_1:"mx-central-1",sa_east_1:"sa-east-1",us_east_2:"us-east-2",us_gov_east_1:"us-gov-east-1",us_gov_west_1:"us-gov-west-1",
us_west_1:"us-west-1",us_west_2:"us-west-2"};const kL={BucketOwnerEnforced:"BucketOwnerEnforced",BucketOwnerPreferred:"BucketOwnerPreferred",
ObjectWriter:"ObjectWriter"};const bL={DISABLED:"DISABLED",ENABLED:"ENABLED"};const EL={AES256:"AES256",aws_kms:"aws:kms"};const yL={DISABLED:"DISABLED",
ENABLED:"ENABLED"};const SL={DISABLED:"DISABLED",ENABLED:"ENABLED"};const OL={ReadOnly:"ReadOnly",ReadWrite:"ReadWrite"};const AL={CSV:"CSV"};const vL={
V_1:"V_1"};const RL={NONE:"NONE",SSE_C:"SSE-C"};const BL={Disabled:"Disabled",Enabled:"Enabled"};const PL={ARCHIVE_ACCESS:"ARCHIVE_ACCESS",
DEEP_ARCHIVE_ACCESS:"DEEP_ARCHIVE_ACCESS"};const xL={CSV:"CSV",ORC:"ORC",Parquet:"Parquet"};const TL={All:"All",Current:"Current"};const IL={
BucketKeyStatus:"BucketKeyStatus",ChecksumAlgorithm:"ChecksumAlgorithm",ETag:"ETag",EncryptionStatus:"EncryptionStatus",
IntelligentTieringAccessTier:"IntelligentTieringAccessTier",IntelligentTieringReferenceDate:"IntelligentTieringReferenceDate",
IsMultipartUploaded:"IsMultipartUploaded",LastModifiedDate:"LastModifiedDate",LifecycleExpirationDate:"LifecycleExpirationDate",
ObjectAccessControlList:"ObjectAccessControlList",ObjectLockEventHoldDuration:"ObjectLockEventHoldDuration",
ObjectLockEventHoldStatus:"ObjectLockEventHoldStatus",ObjectLockLegalHoldStatus:"ObjectLockLegalHoldStatus",ObjectLockMode:"ObjectLockMode",
ObjectLockRetainUntilDate:"ObjectLockRetainUntilDate",ObjectOwner:"ObjectOwner",ReplicationStatus:"ReplicationStatus",Size:"Size",StorageClass:"StorageClass"}
;const wL={Daily:"Daily",Weekly:"Weekly"};const LL={DEEP_ARCHIVE:"DEEP_ARCHIVE",GLACIER:"GLACIER",GLACIER_IR:"GLACIER_IR",
INTELLIGENT_TIERING:"INTELLIGENT_TIERING",ONEZONE_IA:"ONEZONE_IA",STANDARD_IA:"STANDARD_IA"};const DL={Disabled:"Disabled",Enabled:"Enabled"};const $L={
all_storage_classes_128K:"all_storage_classes_128K",varies_by_storage_class:"varies_by_storage_class"};const NL={FULL_CONTROL:"FULL_CONTROL",READ:"READ",
WRITE:"WRITE"};const _L={DeliveryTime:"DeliveryTime",EventTime:"EventTime"};const ML={aws:"aws",customer:"customer"};const jL={
s3_IntelligentTiering:"s3:IntelligentTiering",s3_LifecycleExpiration_:"s3:LifecycleExpiration:*",s3_LifecycleExpiration_Delete:"s3:LifecycleExpiration:Delete",
s3_LifecycleExpiration_DeleteMarkerCreated:"s3:LifecycleExpiration:DeleteMarkerCreated",s3_LifecycleTransition:"s3:LifecycleTransition",
s3_ObjectAcl_Put:"s3:ObjectAcl:Put",s3_ObjectAnnotation_:"s3:ObjectAnnotation:*",s3_ObjectAnnotation_Delete:"s3:ObjectAnnotation:Delete",
s3_ObjectAnnotation_Put:"s3:ObjectAnnotation:Put",s3_ObjectCreated_:"s3:ObjectCreated:*",
s3_ObjectCreated_CompleteMultipartUpload:"s3:ObjectCreated:CompleteMultipartUpload",s3_ObjectCreated_Copy:"s3:ObjectCreated:Copy",
s3_ObjectCreated_Post:"s3:ObjectCreated:Post",s3_ObjectCreated_Put:"s3:ObjectCreated:Put",s3_ObjectRemoved_:"s3:ObjectRemoved:*",
s3_ObjectRemoved_Delete:"s3:ObjectRemoved:Delete",s3_ObjectRemoved_DeleteMarkerCreated:"s3:ObjectRemoved:DeleteMarkerCreated",
s3_ObjectRestore_:"s3:ObjectRestore:*",s3_ObjectRestore_Completed:"s3:ObjectRestore:Completed",s3_ObjectRestore_Delete:"s3:ObjectRestore:Delete",
s3_ObjectRestore_Post:"s3:ObjectRestore:Post",s3_ObjectRetention_Put:"s3:ObjectRetention:Put",s3_ObjectTagging_:"s3:ObjectTagging:*",
s3_ObjectTagging_Delete:"s3:ObjectTagging:Delete",s3_ObjectTagging_Put:"s3:ObjectTagging:Put",s3_ReducedRedundancyLostObject:"s3:ReducedRedundancyLostObject",
s3_Replication_:"s3:Replication:*",s3_Replication_OperationFailedReplication:"s3:Replication:OperationFailedReplication",
s3_Replication_OperationMissedThreshold:"s3:Replication:OperationMissedThreshold",s3_Replication_OperationNotTracked:"s3:Replication:OperationNotTracked",
s3_Replication_OperationReplicatedAfterThreshold:"s3:Replication:OperationReplicatedAfterThreshold"};const GL={prefix:"prefix",suffix:"suffix"};const UL={
Disabled:"Disabled",Enabled:"Enabled"};const qL={Disabled:"Disabled",Enabled:"Enabled"};const HL={Disabled:"Disabled",Enabled:"Enabled"};const zL={
Disabled:"Disabled",Enabled:"Enabled"};const FL={Disabled:"Disabled",Enabled:"Enabled"};const VL={Disabled:"Disabled",Enabled:"Enabled"};const KL={
Disabled:"Disabled",Enabled:"Enabled"};const WL={Disabled:"Disabled",Enabled:"Enabled"};const XL={BucketOwner:"BucketOwner",Requester:"Requester"};const JL={
Disabled:"Disabled",Enabled:"Enabled"};const QL={Enabled:"Enabled",Suspended:"Suspended"};const YL={http:"http",https:"https"};const ZL={COMPLETE:"COMPLETE",
COMPLETED:"COMPLETED",FAILED:"FAILED",PENDING:"PENDING",REPLICA:"REPLICA"};const tD={ENABLED:"ENABLED"};const eD={CHECKSUM:"Checksum",ETAG:"ETag",
OBJECT_PARTS:"ObjectParts",OBJECT_SIZE:"ObjectSize",STORAGE_CLASS:"StorageClass"};const nD={Enabled:"Enabled"};const oD={COMPLIANCE:"COMPLIANCE",
GOVERNANCE:"GOVERNANCE"};const sD={ARCHIVE_ACCESS:"ARCHIVE_ACCESS",DEEP_ARCHIVE_ACCESS:"DEEP_ARCHIVE_ACCESS"};const aD={url:"url"};const cD={
AWS_BACKUP_LOW_COST_WARM:"AWS_BACKUP_LOW_COST_WARM",AWS_BACKUP_WARM:"AWS_BACKUP_WARM",DEEP_ARCHIVE:"DEEP_ARCHIVE",EXPRESS_ONEZONE:"EXPRESS_ONEZONE",
FSX_ONTAP:"FSX_ONTAP",FSX_OPENZFS:"FSX_OPENZFS",GLACIER:"GLACIER",GLACIER_IR:"GLACIER_IR",INTELLIGENT_TIERING:"INTELLIGENT_TIERING",ONEZONE_IA:"ONEZONE_IA",
OUTPOSTS:"OUTPOSTS",REDUCED_REDUNDANCY:"REDUCED_REDUNDANCY",SNOW:"SNOW",STANDARD:"STANDARD",STANDARD_IA:"STANDARD_IA"};const iD={RESTORE_STATUS:"RestoreStatus"}
;const rD={STANDARD:"STANDARD"};const uD={Disabled:"Disabled",Enabled:"Enabled"};const lD={Bulk:"Bulk",Expedited:"Expedited",Standard:"Standard"};const dD={
SQL:"SQL"};const pD={BZIP2:"BZIP2",GZIP:"GZIP",NONE:"NONE"};const mD={IGNORE:"IGNORE",NONE:"NONE",USE:"USE"};const gD={DOCUMENT:"DOCUMENT",LINES:"LINES"}
;const CD={ALWAYS:"ALWAYS",ASNEEDED:"ASNEEDED"};const fD={SELECT:"SELECT"};e.AbacStatus$=BO;e.AbortIncompleteMultipartUpload$=PO;e.AbortMultipartUpload$=_T
;e.AbortMultipartUploadCommand=AbortMultipartUploadCommand;e.AbortMultipartUploadOutput$=xO;e.AbortMultipartUploadRequest$=TO;e.AccelerateConfiguration$=IO
;e.AccessControlPolicy$=wO;e.AccessControlTranslation$=LO;e.AccessDenied=AccessDenied;e.AccessDenied$=YS;e.AnalyticsAndOperator$=DO;e.AnalyticsConfiguration$=$O
;e.AnalyticsExportDestination$=NO;e.AnalyticsFilter$=LT;e.AnalyticsS3BucketDestination$=_O;e.AnalyticsS3ExportFileFormat=AL;e.AnnotationConfigurationState=bL
;e.AnnotationDirective=sL;e.AnnotationEntry$=MO;e.AnnotationLimitExceeded=AnnotationLimitExceeded;e.AnnotationLimitExceeded$=ZS
;e.AnnotationNameTooLong=AnnotationNameTooLong;e.AnnotationNameTooLong$=tO;e.AnnotationTableConfiguration$=jO;e.AnnotationTableConfigurationResult$=GO
;e.AnnotationTableConfigurationUpdates$=UO;e.ArchiveStatus=sD;e.BlockedEncryptionTypes$=qO;e.Bucket$=HO;e.BucketAbacStatus=Ww;e.BucketAccelerateStatus=Qw
;e.BucketAlreadyExists=BucketAlreadyExists;e.BucketAlreadyExists$=eO;e.BucketAlreadyOwnedByYou=BucketAlreadyOwnedByYou;e.BucketAlreadyOwnedByYou$=nO
;e.BucketCannedACL=pL;e.BucketInfo$=zO;e.BucketLifecycleConfiguration$=FO;e.BucketLocationConstraint=hL;e.BucketLoggingStatus$=VO;e.BucketLogsPermission=NL
;e.BucketNamespace=mL;e.BucketType=CL;e.BucketVersioningStatus=QL;e.CORSConfiguration$=aA;e.CORSRule$=cA;e.CSVInput$=fA;e.CSVOutput$=hA;e.Checksum$=KO
;e.ChecksumAlgorithm=aL;e.ChecksumMode=tD;e.ChecksumType=eL;e.CommonPrefix$=WO;e.CompleteMultipartUpload$=MT
;e.CompleteMultipartUploadCommand=CompleteMultipartUploadCommand;e.CompleteMultipartUploadOutput$=QO;e.CompleteMultipartUploadRequest$=YO
;e.CompletedMultipartUpload$=XO;e.CompletedPart$=JO;e.CompressionType=pD;e.Condition$=ZO;e.ContinuationEvent$=tA;e.CopyObject$=jT
;e.CopyObjectCommand=CopyObjectCommand;e.CopyObjectOutput$=eA;e.CopyObjectRequest$=nA;e.CopyObjectResult$=oA;e.CopyPartResult$=sA;e.CreateBucket$=GT
;e.CreateBucketCommand=CreateBucketCommand;e.CreateBucketConfiguration$=iA;e.CreateBucketMetadataConfiguration$=UT
;e.CreateBucketMetadataConfigurationCommand=CreateBucketMetadataConfigurationCommand;e.CreateBucketMetadataConfigurationRequest$=rA
;e.CreateBucketMetadataTableConfiguration$=qT;e.CreateBucketMetadataTableConfigurationCommand=CreateBucketMetadataTableConfigurationCommand
;e.CreateBucketMetadataTableConfigurationRequest$=uA;e.CreateBucketOutput$=lA;e.CreateBucketRequest$=dA;e.CreateMultipartUpload$=HT
;e.CreateMultipartUploadCommand=CreateMultipartUploadCommand;e.CreateMultipartUploadOutput$=pA;e.CreateMultipartUploadRequest$=mA;e.CreateSession$=zT
;e.CreateSessionCommand=CreateSessionCommand;e.CreateSessionOutput$=gA;e.CreateSessionRequest$=CA;e.DataRedundancy=gL;e.DefaultRetention$=kA;e.Delete$=bA
;e.DeleteBucket$=FT;e.DeleteBucketAnalyticsConfiguration$=VT;e.DeleteBucketAnalyticsConfigurationCommand=DeleteBucketAnalyticsConfigurationCommand
;e.DeleteBucketAnalyticsConfigurationRequest$=EA;e.DeleteBucketCommand=DeleteBucketCommand;e.DeleteBucketCors$=KT
;e.DeleteBucketCorsCommand=DeleteBucketCorsCommand;e.DeleteBucketCorsRequest$=yA;e.DeleteBucketEncryption$=WT
;e.DeleteBucketEncryptionCommand=DeleteBucketEncryptionCommand;e.DeleteBucketEncryptionRequest$=SA;e.DeleteBucketIntelligentTieringConfiguration$=XT
;e.DeleteBucketIntelligentTieringConfigurationCommand=DeleteBucketIntelligentTieringConfigurationCommand
;e.DeleteBucketIntelligentTieringConfigurationRequest$=OA;e.DeleteBucketInventoryConfiguration$=JT
;e.DeleteBucketInventoryConfigurationCommand=DeleteBucketInventoryConfigurationCommand;e.DeleteBucketInventoryConfigurationRequest$=AA
;e.DeleteBucketLifecycle$=QT;e.DeleteBucketLifecycleCommand=DeleteBucketLifecycleCommand;e.DeleteBucketLifecycleRequest$=vA
;e.DeleteBucketMetadataConfiguration$=YT;e.DeleteBucketMetadataConfigurationCommand=DeleteBucketMetadataConfigurationCommand
;e.DeleteBucketMetadataConfigurationRequest$=RA;e.DeleteBucketMetadataTableConfiguration$=ZT
;e.DeleteBucketMetadataTableConfigurationCommand=DeleteBucketMetadataTableConfigurationCommand;e.DeleteBucketMetadataTableConfigurationRequest$=BA
;e.DeleteBucketMetricsConfiguration$=tI;e.DeleteBucketMetricsConfigurationCommand=DeleteBucketMetricsConfigurationCommand
;e.DeleteBucketMetricsConfigurationRequest$=PA;e.DeleteBucketOwnershipControls$=eI;e.DeleteBucketOwnershipControlsCommand=DeleteBucketOwnershipControlsCommand
;e.DeleteBucketOwnershipControlsRequest$=xA;e.DeleteBucketPolicy$=nI;e.DeleteBucketPolicyCommand=DeleteBucketPolicyCommand;e.DeleteBucketPolicyRequest$=TA
;e.DeleteBucketReplication$=oI;e.DeleteBucketReplicationCommand=DeleteBucketReplicationCommand;e.DeleteBucketReplicationRequest$=IA;e.DeleteBucketRequest$=wA
;e.DeleteBucketTagging$=sI;e.DeleteBucketTaggingCommand=DeleteBucketTaggingCommand;e.DeleteBucketTaggingRequest$=LA;e.DeleteBucketWebsite$=aI
;e.DeleteBucketWebsiteCommand=DeleteBucketWebsiteCommand;e.DeleteBucketWebsiteRequest$=DA;e.DeleteMarkerEntry$=NA;e.DeleteMarkerReplication$=_A
;e.DeleteMarkerReplicationStatus=UL;e.DeleteObject$=cI;e.DeleteObjectAnnotation$=iI;e.DeleteObjectAnnotationCommand=DeleteObjectAnnotationCommand
;e.DeleteObjectAnnotationOutput$=MA;e.DeleteObjectAnnotationRequest$=jA;e.DeleteObjectCommand=DeleteObjectCommand;e.DeleteObjectOutput$=GA
;e.DeleteObjectRequest$=UA;e.DeleteObjectTagging$=uI;e.DeleteObjectTaggingCommand=DeleteObjectTaggingCommand;e.DeleteObjectTaggingOutput$=zA
;e.DeleteObjectTaggingRequest$=FA;e.DeleteObjects$=rI;e.DeleteObjectsCommand=DeleteObjectsCommand;e.DeleteObjectsOutput$=qA;e.DeleteObjectsRequest$=HA
;e.DeletePublicAccessBlock$=lI;e.DeletePublicAccessBlockCommand=DeletePublicAccessBlockCommand;e.DeletePublicAccessBlockRequest$=VA;e.DeletedObject$=$A
;e.Destination$=KA;e.DestinationResult$=WA;e.EncodingType=aD;e.Encryption$=XA;e.EncryptionConfiguration$=JA;e.EncryptionType=RL
;e.EncryptionTypeMismatch=EncryptionTypeMismatch;e.EncryptionTypeMismatch$=oO;e.EndEvent$=QA;e.ErrorDetails$=ZA;e.ErrorDocument$=tv;e.Event=jL
;e.EventBridgeConfiguration$=ev;e.EventHoldDuration$=nv;e.ExistingObjectReplication$=ov;e.ExistingObjectReplicationStatus=FL;e.ExpirationState=SL
;e.ExpirationStatus=DL;e.ExpressionType=dD;e.FileHeaderInfo=mD;e.FilterRule$=sv;e.FilterRuleName=GL;e.GetBucketAbac$=dI
;e.GetBucketAbacCommand=GetBucketAbacCommand;e.GetBucketAbacOutput$=av;e.GetBucketAbacRequest$=cv;e.GetBucketAccelerateConfiguration$=pI
;e.GetBucketAccelerateConfigurationCommand=GetBucketAccelerateConfigurationCommand;e.GetBucketAccelerateConfigurationOutput$=iv
;e.GetBucketAccelerateConfigurationRequest$=rv;e.GetBucketAcl$=mI;e.GetBucketAclCommand=GetBucketAclCommand;e.GetBucketAclOutput$=uv;e.GetBucketAclRequest$=lv
;e.GetBucketAnalyticsConfiguration$=gI;e.GetBucketAnalyticsConfigurationCommand=GetBucketAnalyticsConfigurationCommand
;e.GetBucketAnalyticsConfigurationOutput$=dv;e.GetBucketAnalyticsConfigurationRequest$=pv;e.GetBucketCors$=CI;e.GetBucketCorsCommand=GetBucketCorsCommand
;e.GetBucketCorsOutput$=mv;e.GetBucketCorsRequest$=gv;e.GetBucketEncryption$=fI;e.GetBucketEncryptionCommand=GetBucketEncryptionCommand
;e.GetBucketEncryptionOutput$=Cv;e.GetBucketEncryptionRequest$=fv;e.GetBucketIntelligentTieringConfiguration$=hI
;e.GetBucketIntelligentTieringConfigurationCommand=GetBucketIntelligentTieringConfigurationCommand;e.GetBucketIntelligentTieringConfigurationOutput$=hv
;e.GetBucketIntelligentTieringConfigurationRequest$=kv;e.GetBucketInventoryConfiguration$=kI
;e.GetBucketInventoryConfigurationCommand=GetBucketInventoryConfigurationCommand;e.GetBucketInventoryConfigurationOutput$=bv
;e.GetBucketInventoryConfigurationRequest$=Ev;e.GetBucketLifecycleConfiguration$=bI
;e.GetBucketLifecycleConfigurationCommand=GetBucketLifecycleConfigurationCommand;e.GetBucketLifecycleConfigurationOutput$=yv
;e.GetBucketLifecycleConfigurationRequest$=Sv;e.GetBucketLocation$=EI;e.GetBucketLocationCommand=GetBucketLocationCommand;e.GetBucketLocationOutput$=Ov
;e.GetBucketLocationRequest$=Av;e.GetBucketLogging$=yI;e.GetBucketLoggingCommand=GetBucketLoggingCommand;e.GetBucketLoggingOutput$=vv
;e.GetBucketLoggingRequest$=Rv;e.GetBucketMetadataConfiguration$=SI;e.GetBucketMetadataConfigurationCommand=GetBucketMetadataConfigurationCommand
;e.GetBucketMetadataConfigurationOutput$=Bv;e.GetBucketMetadataConfigurationRequest$=Pv;e.GetBucketMetadataConfigurationResult$=xv
;e.GetBucketMetadataTableConfiguration$=OI;e.GetBucketMetadataTableConfigurationCommand=GetBucketMetadataTableConfigurationCommand
;e.GetBucketMetadataTableConfigurationOutput$=Tv;e.GetBucketMetadataTableConfigurationRequest$=Iv;e.GetBucketMetadataTableConfigurationResult$=wv
;e.GetBucketMetricsConfiguration$=AI;e.GetBucketMetricsConfigurationCommand=GetBucketMetricsConfigurationCommand;e.GetBucketMetricsConfigurationOutput$=Lv
;e.GetBucketMetricsConfigurationRequest$=Dv;e.GetBucketNotificationConfiguration$=vI
;e.GetBucketNotificationConfigurationCommand=GetBucketNotificationConfigurationCommand;e.GetBucketNotificationConfigurationRequest$=$v
;e.GetBucketOwnershipControls$=RI;e.GetBucketOwnershipControlsCommand=GetBucketOwnershipControlsCommand;e.GetBucketOwnershipControlsOutput$=Nv
;e.GetBucketOwnershipControlsRequest$=_v;e.GetBucketPolicy$=BI;e.GetBucketPolicyCommand=GetBucketPolicyCommand;e.GetBucketPolicyOutput$=Mv
;e.GetBucketPolicyRequest$=jv;e.GetBucketPolicyStatus$=PI;e.GetBucketPolicyStatusCommand=GetBucketPolicyStatusCommand;e.GetBucketPolicyStatusOutput$=Gv
;e.GetBucketPolicyStatusRequest$=Uv;e.GetBucketReplication$=xI;e.GetBucketReplicationCommand=GetBucketReplicationCommand;e.GetBucketReplicationOutput$=qv
;e.GetBucketReplicationRequest$=Hv;e.GetBucketRequestPayment$=TI;e.GetBucketRequestPaymentCommand=GetBucketRequestPaymentCommand
;e.GetBucketRequestPaymentOutput$=zv;e.GetBucketRequestPaymentRequest$=Fv;e.GetBucketTagging$=II;e.GetBucketTaggingCommand=GetBucketTaggingCommand
;e.GetBucketTaggingOutput$=Vv;e.GetBucketTaggingRequest$=Kv;e.GetBucketVersioning$=wI;e.GetBucketVersioningCommand=GetBucketVersioningCommand
;e.GetBucketVersioningOutput$=Wv;e.GetBucketVersioningRequest$=Xv;e.GetBucketWebsite$=LI;e.GetBucketWebsiteCommand=GetBucketWebsiteCommand
;e.GetBucketWebsiteOutput$=Jv;e.GetBucketWebsiteRequest$=Qv;e.GetObject$=DI;e.GetObjectAcl$=$I;e.GetObjectAclCommand=GetObjectAclCommand
;e.GetObjectAclOutput$=Yv;e.GetObjectAclRequest$=Zv;e.GetObjectAnnotation$=NI;e.GetObjectAnnotationCommand=GetObjectAnnotationCommand
;e.GetObjectAnnotationOutput$=tR;e.GetObjectAnnotationRequest$=eR;e.GetObjectAttributes$=_I;e.GetObjectAttributesCommand=GetObjectAttributesCommand
;e.GetObjectAttributesOutput$=nR;e.GetObjectAttributesParts$=oR;e.GetObjectAttributesRequest$=sR;e.GetObjectCommand=GetObjectCommand;e.GetObjectLegalHold$=MI
;e.GetObjectLegalHoldCommand=GetObjectLegalHoldCommand;e.GetObjectLegalHoldOutput$=aR;e.GetObjectLegalHoldRequest$=cR;e.GetObjectLockConfiguration$=jI
;e.GetObjectLockConfigurationCommand=GetObjectLockConfigurationCommand;e.GetObjectLockConfigurationOutput$=iR;e.GetObjectLockConfigurationRequest$=rR
;e.GetObjectOutput$=uR;e.GetObjectRequest$=lR;e.GetObjectRetention$=GI;e.GetObjectRetentionCommand=GetObjectRetentionCommand;e.GetObjectRetentionOutput$=dR
;e.GetObjectRetentionRequest$=pR;e.GetObjectTagging$=UI;e.GetObjectTaggingCommand=GetObjectTaggingCommand;e.GetObjectTaggingOutput$=mR
;e.GetObjectTaggingRequest$=gR;e.GetObjectTorrent$=qI;e.GetObjectTorrentCommand=GetObjectTorrentCommand;e.GetObjectTorrentOutput$=CR
;e.GetObjectTorrentRequest$=fR;e.GetPublicAccessBlock$=HI;e.GetPublicAccessBlockCommand=GetPublicAccessBlockCommand;e.GetPublicAccessBlockOutput$=hR
;e.GetPublicAccessBlockRequest$=kR;e.GlacierJobParameters$=bR;e.Grant$=ER;e.Grantee$=yR;e.HeadBucket$=zI;e.HeadBucketCommand=HeadBucketCommand
;e.HeadBucketOutput$=SR;e.HeadBucketRequest$=OR;e.HeadObject$=FI;e.HeadObjectCommand=HeadObjectCommand;e.HeadObjectOutput$=AR;e.HeadObjectRequest$=vR
;e.IdempotencyParameterMismatch=IdempotencyParameterMismatch;e.IdempotencyParameterMismatch$=sO;e.IndexDocument$=RR;e.Initiator$=BR;e.InputSerialization$=PR
;e.IntelligentTieringAccessTier=PL;e.IntelligentTieringAndOperator$=xR;e.IntelligentTieringConfiguration$=TR;e.IntelligentTieringFilter$=IR
;e.IntelligentTieringStatus=BL;e.InvalidAnnotationName=InvalidAnnotationName;e.InvalidAnnotationName$=aO;e.InvalidObjectState=InvalidObjectState
;e.InvalidObjectState$=cO;e.InvalidPrefix=InvalidPrefix;e.InvalidPrefix$=iO;e.InvalidRequest=InvalidRequest;e.InvalidRequest$=rO
;e.InvalidWriteOffset=InvalidWriteOffset;e.InvalidWriteOffset$=uO;e.InventoryConfiguration$=wR;e.InventoryConfigurationState=yL;e.InventoryDestination$=LR
;e.InventoryEncryption$=DR;e.InventoryFilter$=$R;e.InventoryFormat=xL;e.InventoryFrequency=wL;e.InventoryIncludedObjectVersions=TL;e.InventoryOptionalField=IL
;e.InventoryS3BucketDestination$=NR;e.InventorySchedule$=_R;e.InventoryTableConfiguration$=MR;e.InventoryTableConfigurationResult$=jR
;e.InventoryTableConfigurationUpdates$=GR;e.JSONInput$=zR;e.JSONOutput$=FR;e.JSONType=gD;e.JournalTableConfiguration$=UR;e.JournalTableConfigurationResult$=qR
;e.JournalTableConfigurationUpdates$=HR;e.LambdaFunctionConfiguration$=VR;e.LifecycleExpiration$=KR;e.LifecycleRule$=WR;e.LifecycleRuleAndOperator$=XR
;e.LifecycleRuleFilter$=JR;e.ListBucketAnalyticsConfigurations$=VI;e.ListBucketAnalyticsConfigurationsCommand=ListBucketAnalyticsConfigurationsCommand
;e.ListBucketAnalyticsConfigurationsOutput$=QR;e.ListBucketAnalyticsConfigurationsRequest$=YR;e.ListBucketIntelligentTieringConfigurations$=KI
;e.ListBucketIntelligentTieringConfigurationsCommand=ListBucketIntelligentTieringConfigurationsCommand;e.ListBucketIntelligentTieringConfigurationsOutput$=ZR
;e.ListBucketIntelligentTieringConfigurationsRequest$=tB;e.ListBucketInventoryConfigurations$=WI
;e.ListBucketInventoryConfigurationsCommand=ListBucketInventoryConfigurationsCommand;e.ListBucketInventoryConfigurationsOutput$=eB
;e.ListBucketInventoryConfigurationsRequest$=nB;e.ListBucketMetricsConfigurations$=XI
;e.ListBucketMetricsConfigurationsCommand=ListBucketMetricsConfigurationsCommand;e.ListBucketMetricsConfigurationsOutput$=oB
;e.ListBucketMetricsConfigurationsRequest$=sB;e.ListBuckets$=JI;e.ListBucketsCommand=ListBucketsCommand;e.ListBucketsOutput$=aB;e.ListBucketsRequest$=cB
;e.ListDirectoryBuckets$=QI;e.ListDirectoryBucketsCommand=ListDirectoryBucketsCommand;e.ListDirectoryBucketsOutput$=iB;e.ListDirectoryBucketsRequest$=rB
;e.ListMultipartUploads$=YI;e.ListMultipartUploadsCommand=ListMultipartUploadsCommand;e.ListMultipartUploadsOutput$=uB;e.ListMultipartUploadsRequest$=lB
;e.ListObjectAnnotations$=ZI;e.ListObjectAnnotationsCommand=ListObjectAnnotationsCommand;e.ListObjectAnnotationsOutput$=dB;e.ListObjectAnnotationsRequest$=pB
;e.ListObjectVersions$=nw;e.ListObjectVersionsCommand=ListObjectVersionsCommand;e.ListObjectVersionsOutput$=hB;e.ListObjectVersionsRequest$=kB;e.ListObjects$=tw
;e.ListObjectsCommand=ListObjectsCommand;e.ListObjectsOutput$=mB;e.ListObjectsRequest$=gB;e.ListObjectsV2$=ew;e.ListObjectsV2Command=ListObjectsV2Command
;e.ListObjectsV2Output$=CB;e.ListObjectsV2Request$=fB;e.ListParts$=ow;e.ListPartsCommand=ListPartsCommand;e.ListPartsOutput$=bB;e.ListPartsRequest$=EB
;e.LocationInfo$=yB;e.LocationType=fL;e.LoggingEnabled$=SB;e.MFADelete=uD;e.MFADeleteStatus=JL;e.MetadataConfiguration$=OB;e.MetadataConfigurationResult$=AB
;e.MetadataDirective=cL;e.MetadataEntry$=vB;e.MetadataTableConfiguration$=RB;e.MetadataTableConfigurationResult$=BB;e.MetadataTableEncryptionConfiguration$=PB
;e.Metrics$=xB;e.MetricsAndOperator$=TB;e.MetricsConfiguration$=IB;e.MetricsFilter$=DT;e.MetricsStatus=HL;e.MultipartUpload$=wB
;e.NoSuchAnnotation=NoSuchAnnotation;e.NoSuchAnnotation$=lO;e.NoSuchBucket=NoSuchBucket;e.NoSuchBucket$=dO;e.NoSuchKey=NoSuchKey;e.NoSuchKey$=pO
;e.NoSuchUpload=NoSuchUpload;e.NoSuchUpload$=mO;e.NoncurrentVersionExpiration$=LB;e.NoncurrentVersionTransition$=DB;e.NotFound=NotFound;e.NotFound$=gO
;e.NotificationConfiguration$=$B;e.NotificationConfigurationFilter$=NB;e.ObjectAlreadyInActiveTierError=ObjectAlreadyInActiveTierError
;e.ObjectAlreadyInActiveTierError$=CO;e.ObjectAttributes=eD;e.ObjectCannedACL=oL;e.ObjectEncryption$=$T;e.ObjectIdentifier$=MB;e.ObjectLockConfiguration$=jB
;e.ObjectLockEnabled=nD;e.ObjectLockEventHold=iL;e.ObjectLockLegalHold$=GB;e.ObjectLockLegalHoldStatus=rL;e.ObjectLockMode=uL;e.ObjectLockRetention$=UB
;e.ObjectLockRetentionMode=oD;e.ObjectLockRule$=qB;e.ObjectNotInActiveTierError=ObjectNotInActiveTierError;e.ObjectNotInActiveTierError$=fO;e.ObjectOwnership=kL
;e.ObjectPart$=HB;e.ObjectStorageClass=cD;e.ObjectVersion$=zB;e.ObjectVersionStorageClass=rD;e.OptionalObjectAttributes=iD;e.OutputLocation$=FB
;e.OutputSerialization$=VB;e.Owner$=KB;e.OwnerOverride=tL;e.OwnershipControls$=WB;e.OwnershipControlsRule$=XB;e.ParquetInput$=JB;e.Part$=QB
;e.PartitionDateSource=_L;e.PartitionedPrefix$=YB;e.Payer=XL;e.Permission=Zw;e.PolicyStatus$=ZB;e.Progress$=tP;e.ProgressEvent$=eP;e.Protocol=YL
;e.PublicAccessBlockConfiguration$=nP;e.PutBucketAbac$=sw;e.PutBucketAbacCommand=PutBucketAbacCommand;e.PutBucketAbacRequest$=oP
;e.PutBucketAccelerateConfiguration$=aw;e.PutBucketAccelerateConfigurationCommand=PutBucketAccelerateConfigurationCommand
;e.PutBucketAccelerateConfigurationRequest$=sP;e.PutBucketAcl$=cw;e.PutBucketAclCommand=PutBucketAclCommand;e.PutBucketAclRequest$=aP
;e.PutBucketAnalyticsConfiguration$=iw;e.PutBucketAnalyticsConfigurationCommand=PutBucketAnalyticsConfigurationCommand
;e.PutBucketAnalyticsConfigurationRequest$=cP;e.PutBucketCors$=rw;e.PutBucketCorsCommand=PutBucketCorsCommand;e.PutBucketCorsRequest$=iP
;e.PutBucketEncryption$=uw;e.PutBucketEncryptionCommand=PutBucketEncryptionCommand;e.PutBucketEncryptionRequest$=rP
;e.PutBucketIntelligentTieringConfiguration$=lw;e.PutBucketIntelligentTieringConfigurationCommand=PutBucketIntelligentTieringConfigurationCommand
;e.PutBucketIntelligentTieringConfigurationRequest$=uP;e.PutBucketInventoryConfiguration$=dw
;e.PutBucketInventoryConfigurationCommand=PutBucketInventoryConfigurationCommand;e.PutBucketInventoryConfigurationRequest$=lP
;e.PutBucketLifecycleConfiguration$=pw;e.PutBucketLifecycleConfigurationCommand=PutBucketLifecycleConfigurationCommand
;e.PutBucketLifecycleConfigurationOutput$=dP;e.PutBucketLifecycleConfigurationRequest$=pP;e.PutBucketLogging$=mw
;e.PutBucketLoggingCommand=PutBucketLoggingCommand;e.PutBucketLoggingRequest$=mP;e.PutBucketMetricsConfiguration$=gw
;e.PutBucketMetricsConfigurationCommand=PutBucketMetricsConfigurationCommand;e.PutBucketMetricsConfigurationRequest$=gP;e.PutBucketNotificationConfiguration$=Cw
;e.PutBucketNotificationConfigurationCommand=PutBucketNotificationConfigurationCommand;e.PutBucketNotificationConfigurationRequest$=CP
;e.PutBucketOwnershipControls$=fw;e.PutBucketOwnershipControlsCommand=PutBucketOwnershipControlsCommand;e.PutBucketOwnershipControlsRequest$=fP
;e.PutBucketPolicy$=hw;e.PutBucketPolicyCommand=PutBucketPolicyCommand;e.PutBucketPolicyRequest$=hP;e.PutBucketReplication$=kw
;e.PutBucketReplicationCommand=PutBucketReplicationCommand;e.PutBucketReplicationRequest$=kP;e.PutBucketRequestPayment$=bw
;e.PutBucketRequestPaymentCommand=PutBucketRequestPaymentCommand;e.PutBucketRequestPaymentRequest$=bP;e.PutBucketTagging$=Ew
;e.PutBucketTaggingCommand=PutBucketTaggingCommand;e.PutBucketTaggingRequest$=EP;e.PutBucketVersioning$=yw
;e.PutBucketVersioningCommand=PutBucketVersioningCommand;e.PutBucketVersioningRequest$=yP;e.PutBucketWebsite$=Sw
;e.PutBucketWebsiteCommand=PutBucketWebsiteCommand;e.PutBucketWebsiteRequest$=SP;e.PutObject$=Ow;e.PutObjectAcl$=Aw;e.PutObjectAclCommand=PutObjectAclCommand
;e.PutObjectAclOutput$=OP;e.PutObjectAclRequest$=AP;e.PutObjectAnnotation$=vw;e.PutObjectAnnotationCommand=PutObjectAnnotationCommand
;e.PutObjectAnnotationOutput$=vP;e.PutObjectAnnotationRequest$=RP;e.PutObjectCommand=PutObjectCommand;e.PutObjectLegalHold$=Rw
;e.PutObjectLegalHoldCommand=PutObjectLegalHoldCommand;e.PutObjectLegalHoldOutput$=BP;e.PutObjectLegalHoldRequest$=PP;e.PutObjectLockConfiguration$=Bw
;e.PutObjectLockConfigurationCommand=PutObjectLockConfigurationCommand;e.PutObjectLockConfigurationOutput$=xP;e.PutObjectLockConfigurationRequest$=TP
;e.PutObjectOutput$=IP;e.PutObjectRequest$=wP;e.PutObjectRetention$=Pw;e.PutObjectRetentionCommand=PutObjectRetentionCommand;e.PutObjectRetentionOutput$=LP
;e.PutObjectRetentionRequest$=DP;e.PutObjectTagging$=xw;e.PutObjectTaggingCommand=PutObjectTaggingCommand;e.PutObjectTaggingOutput$=$P
;e.PutObjectTaggingRequest$=NP;e.PutPublicAccessBlock$=Tw;e.PutPublicAccessBlockCommand=PutPublicAccessBlockCommand;e.PutPublicAccessBlockRequest$=_P
;e.QueueConfiguration$=MP;e.QuoteFields=CD;e.RecordExpiration$=jP;e.RecordsEvent$=GP;e.Redirect$=UP;e.RedirectAllRequestsTo$=qP;e.RenameObject$=Iw
;e.RenameObjectCommand=RenameObjectCommand;e.RenameObjectOutput$=HP;e.RenameObjectRequest$=zP;e.ReplicaModifications$=FP;e.ReplicaModificationsStatus=VL
;e.ReplicationConfiguration$=VP;e.ReplicationRule$=KP;e.ReplicationRuleAndOperator$=WP;e.ReplicationRuleFilter$=XP;e.ReplicationRuleNotOperator$=JP
;e.ReplicationRuleOrOperator$=QP;e.ReplicationRuleStatus=WL;e.ReplicationStatus=ZL;e.ReplicationTime$=YP;e.ReplicationTimeStatus=zL;e.ReplicationTimeValue$=ZP
;e.RequestCharged=Xw;e.RequestPayer=Jw;e.RequestPaymentConfiguration$=tx;e.RequestProgress$=ex;e.RestoreObject$=ww;e.RestoreObjectCommand=RestoreObjectCommand
;e.RestoreObjectOutput$=nx;e.RestoreObjectRequest$=ox;e.RestoreRequest$=sx;e.RestoreRequestType=fD;e.RestoreStatus$=ax;e.RoutingRule$=cx;e.S3=S3
;e.S3Client=S3Client;e.S3KeyFilter$=ix;e.S3Location$=rx;e.S3ServiceException=S3ServiceException;e.S3ServiceException$=JS;e.S3TablesBucketType=ML
;e.S3TablesDestination$=ux;e.S3TablesDestinationResult$=lx;e.SSEKMS$=yx;e.SSEKMSEncryption$=Ox;e.SSES3$=Ax;e.ScanRange$=dx;e.SelectObjectContent$=Lw
;e.SelectObjectContentCommand=SelectObjectContentCommand;e.SelectObjectContentEventStream$=NT;e.SelectObjectContentOutput$=px;e.SelectObjectContentRequest$=mx
;e.SelectParameters$=gx;e.ServerSideEncryption=nL;e.ServerSideEncryptionByDefault$=Cx;e.ServerSideEncryptionConfiguration$=fx;e.ServerSideEncryptionRule$=hx
;e.SessionCredentials$=kx;e.SessionMode=OL;e.SimplePrefix$=bx;e.SourceSelectionCriteria$=Ex;e.SseKmsEncryptedObjects$=Sx;e.SseKmsEncryptedObjectsStatus=KL
;e.Stats$=vx;e.StatsEvent$=Rx;e.StorageClass=lL;e.StorageClassAnalysis$=Bx;e.StorageClassAnalysisDataExport$=Px;e.StorageClassAnalysisSchemaVersion=vL
;e.TableSseAlgorithm=EL;e.Tag$=xx;e.Tagging$=Tx;e.TaggingDirective=dL;e.TargetGrant$=Ix;e.TargetObjectKeyFormat$=wx;e.Tier=lD;e.Tiering$=Lx
;e.TooManyParts=TooManyParts;e.TooManyParts$=hO;e.TopicConfiguration$=Dx;e.Transition$=$x;e.TransitionDefaultMinimumObjectSize=$L;e.TransitionStorageClass=LL
;e.Type=Yw;e.UnsupportedMediaType=UnsupportedMediaType;e.UnsupportedMediaType$=kO;e.UpdateBucketMetadataAnnotationTableConfiguration$=Dw
;e.UpdateBucketMetadataAnnotationTableConfigurationCommand=UpdateBucketMetadataAnnotationTableConfigurationCommand
;e.UpdateBucketMetadataAnnotationTableConfigurationRequest$=Nx;e.UpdateBucketMetadataInventoryTableConfiguration$=$w
;e.UpdateBucketMetadataInventoryTableConfigurationCommand=UpdateBucketMetadataInventoryTableConfigurationCommand
;e.UpdateBucketMetadataInventoryTableConfigurationRequest$=_x;e.UpdateBucketMetadataJournalTableConfiguration$=Nw
;e.UpdateBucketMetadataJournalTableConfigurationCommand=UpdateBucketMetadataJournalTableConfigurationCommand
;e.UpdateBucketMetadataJournalTableConfigurationRequest$=Mx;e.UpdateObjectEncryption$=_w;e.UpdateObjectEncryptionCommand=UpdateObjectEncryptionCommand
;e.UpdateObjectEncryptionRequest$=jx;e.UpdateObjectEncryptionResponse$=Gx;e.UploadPart$=Mw;e.UploadPartCommand=UploadPartCommand;e.UploadPartCopy$=jw
;e.UploadPartCopyCommand=UploadPartCopyCommand;e.UploadPartCopyOutput$=Ux;e.UploadPartCopyRequest$=qx;e.UploadPartOutput$=Hx;e.UploadPartRequest$=zx
;e.UseSourceMultiRegionKey$=Fx;e.UseSourceMultiRegionKeyStatus=qL;e.VersioningConfiguration$=Vx;e.WebsiteConfiguration$=Kx;e.WriteGetObjectResponse$=Gw
;e.WriteGetObjectResponseCommand=WriteGetObjectResponseCommand;e.WriteGetObjectResponseRequest$=Wx;e._Error$=YA;e._Object$=_B;e.errorTypeRegistries=bO
;e.paginateListBuckets=Hw;e.paginateListDirectoryBuckets=zw;e.paginateListObjectAnnotations=Fw;e.paginateListObjectsV2=Vw;e.paginateListParts=Kw
;e.waitForBucketExists=waitForBucketExists;e.waitForBucketNotExists=waitForBucketNotExists;e.waitForObjectExists=waitForObjectExists
;e.waitForObjectNotExists=waitForObjectNotExists;e.waitUntilBucketExists=waitUntilBucketExists;e.waitUntilBucketNotExists=waitUntilBucketNotExists
;e.waitUntilObjectExists=waitUntilObjectExists;e.waitUntilObjectNotExists=waitUntilObjectNotExists},519:(t,e,o)=>{const{buildQueryString:s}=o(93422)
;const validate=t=>typeof t==="string"&&t.indexOf("arn:")===0&&t.split(":").length>=6;const parse=t=>{const e=t.split(":")
;if(e.length<6||e[0]!=="arn")throw new Error("Malformed ARN");const[,o,s,a,c,...i]=e;return{partition:o,service:s,region:a,accountId:c,resource:i.join(":")}}
;const build=t=>{const{partition:e="aws",service:o,region:s,accountId:a,resource:c}=t
;if([o,s,a,c].some(t=>typeof t!=="string"))throw new Error("Input ARN object is invalid");return`arn:${e}:${o}:${s}:${a}:${c}`};function formatUrl(t){
const{port:e,query:o}=t;let{protocol:a,path:c,hostname:i}=t;if(a&&a.slice(-1)!==":")a+=":";if(e)i+=`:${e}`;if(c&&c.charAt(0)!=="/")c=`/${c}`;let r=o?s(o):""
;if(r&&r[0]!=="?")r=`?${r}`;let u="";if(t.username!=null||t.password!=null){const e=t.username??"";const o=t.password??"";u=`${e}:${o}@`}let l=""
;if(t.fragment)l=`#${t.fragment}`;return`${a}//${u}${i}${c}${r}${l}`}function hasOwn(t,e){return Object.prototype.hasOwnProperty.call(t,e)}e.build=build
;e.formatUrl=formatUrl;e.hasOwn=hasOwn;e.parse=parse;e.validate=validate},45028:(t,e,o)=>{const{NoOpLogger:s,getSmithyContext:a}=o(92658)
;const{HttpRequest:c,HttpResponse:i}=o(93422);const{setFeature:r}=o(5152);const{parseRfc7231DateTime:u}=o(92430);const{SignatureV4SignWithCredentials:l}=o(5785)
;const{booleanSelector:d,SelectorType:p}=o(47291);const{httpSigningMiddlewareOptions:m}=o(90402);const{Readable:g}=o(57075);const{validate:C,parse:f}=o(519)
;const{AwsRestXmlProtocol:h}=o(37288);const{NormalizedSchema:k}=o(26890);const b="content-length";const E="x-amz-decoded-content-length"
;function checkContentLengthHeader(){return(t,e)=>async o=>{const{request:a}=o;if(c.isInstance(a))if(!(b in a.headers)&&!(E in a.headers)){
const t=`Are you using a Stream of unknown length as the Body of a PutObject request? Consider using Upload instead from @aws-sdk/lib-storage.`
;if(typeof e?.logger?.warn==="function"&&!(e.logger instanceof s))e.logger.warn(t);else console.warn(t)}return t({...o})}}const y={step:"finalizeRequest",
tags:["CHECK_CONTENT_LENGTH_HEADER"],name:"getCheckContentLengthHeaderPlugin",override:true};const getCheckContentLengthHeaderPlugin=t=>({applyToStack:t=>{
t.add(checkContentLengthHeader(),y)}});const regionRedirectEndpointMiddleware=t=>(e,o)=>async s=>{const a=await t.region();const c=t.region;let unlock=()=>{}
;if(o.__s3RegionRedirect){Object.defineProperty(t,"region",{writable:false,value:async()=>o.__s3RegionRedirect});unlock=()=>Object.defineProperty(t,"region",{
writable:true,value:c})}try{const c=await e(s);if(o.__s3RegionRedirect){unlock();const e=await t.region()
;if(a!==e)throw new Error("Region was not restored following S3 region redirect.")}return c}catch(t){unlock();throw t}};const S={tags:["REGION_REDIRECT","S3"],
name:"regionRedirectEndpointMiddleware",override:true,relation:"before",toMiddleware:"endpointV2Middleware"};function regionRedirectMiddleware(t){
return(e,o)=>async s=>{try{return await e(s)}catch(a){if(t.followRegionRedirects){const c=a?.$metadata?.httpStatusCode
;const i=o.commandName==="HeadBucketCommand";const u=a?.$response?.headers?.["x-amz-bucket-region"]
;if(u)if(c===301||c===400&&(a?.name==="IllegalLocationConstraintException"||i)){try{const e=u;o.logger?.debug(`Redirecting from ${await t.region()} to ${e}`)
;o.__s3RegionRedirect=e;r(o,"S3_REGION_REDIRECT","Ah")}catch(t){throw new Error("Region redirect failed: "+t)}return e(s)}}throw a}}}const v={step:"initialize",
tags:["REGION_REDIRECT","S3"],name:"regionRedirectMiddleware",override:true};const getRegionRedirectMiddlewarePlugin=t=>({applyToStack:e=>{
e.add(regionRedirectMiddleware(t),v);e.addRelativeTo(regionRedirectEndpointMiddleware(t),S)}});class S3ExpressIdentityCache{data;lastPurgeTime=Date.now()
;static EXPIRED_CREDENTIAL_PURGE_INTERVAL_MS=3e4;constructor(t={}){this.data=t}get(t){const e=this.data[t];if(!e)return;return e}set(t,e){this.data[t]=e
;return e}delete(t){delete this.data[t]}clear(){this.data={}}async purgeExpired(){const t=Date.now()
;if(this.lastPurgeTime+S3ExpressIdentityCache.EXPIRED_CREDENTIAL_PURGE_INTERVAL_MS>t)return;const e=this.data;for(const o in e){const s=e[o]
;if(!s.isRefreshing){const a=await s.identity;if(a.expiration)if(a.expiration.getTime()<t&&e[o]===s)delete e[o]}}}}class S3ExpressIdentityCacheEntry{_identity
;isRefreshing;accessed;constructor(t,e=false,o=Date.now()){this._identity=t;this.isRefreshing=e;this.accessed=o}get identity(){this.accessed=Date.now()
;return this._identity}}class S3ExpressIdentityProviderImpl{createSessionFn;cache;static REFRESH_WINDOW_MS=6e4;accessKeyId;cacheGeneration=0
;constructor(t,e=new S3ExpressIdentityCache){this.createSessionFn=t;this.cache=e}async getS3ExpressIdentity(t,e){const o=e.Bucket;const{cache:s}=this
;if(t.accessKeyId!==this.accessKeyId){this.accessKeyId=t.accessKeyId;this.cacheGeneration++;s.clear()}const a=this.cacheGeneration;const c=s.get(o)
;if(c)return c.identity.then(t=>{const e=(t.expiration?.getTime()??0)<Date.now()
;if(e)return s.set(o,new S3ExpressIdentityCacheEntry(this.getIdentity(o))).identity
;const i=(t.expiration?.getTime()??0)<Date.now()+S3ExpressIdentityProviderImpl.REFRESH_WINDOW_MS;if(i&&!c.isRefreshing){c.isRefreshing=true
;this.getIdentity(o).then(t=>{if(a===this.cacheGeneration)s.set(o,new S3ExpressIdentityCacheEntry(Promise.resolve(t)))})}return t})
;return s.set(o,new S3ExpressIdentityCacheEntry(this.getIdentity(o))).identity}async getIdentity(t){await this.cache.purgeExpired().catch(t=>{
console.warn("Error while clearing expired entries in S3ExpressIdentityCache: \n"+t)});const e=await this.createSessionFn(t)
;if(!e.Credentials?.AccessKeyId||!e.Credentials?.SecretAccessKey)throw new Error("s3#createSession response credential missing AccessKeyId or SecretAccessKey.")
;const o={accessKeyId:e.Credentials.AccessKeyId,secretAccessKey:e.Credentials.SecretAccessKey,sessionToken:e.Credentials.SessionToken,
expiration:e.Credentials.Expiration?new Date(e.Credentials.Expiration):void 0};return o}}const resolveS3Config=(t,{session:e})=>{const[o,s]=e
;const{forcePathStyle:a,useAccelerateEndpoint:c,disableMultiregionAccessPoints:i,followRegionRedirects:r,s3ExpressIdentityProvider:u,bucketEndpoint:l,expectContinueHeader:d}=t
;return Object.assign(t,{forcePathStyle:a??false,useAccelerateEndpoint:c??false,disableMultiregionAccessPoints:i??false,followRegionRedirects:r??false,
s3ExpressIdentityProvider:u??new S3ExpressIdentityProviderImpl(async t=>o().send(new s({Bucket:t}))),bucketEndpoint:l??false,expectContinueHeader:d??2097152})}
;const s3ExpiresMiddleware=t=>(t,e)=>async o=>{const s=await t(o);const{response:a}=s;if(i.isInstance(a))if(a.headers.expires){
a.headers.expiresstring=a.headers.expires;try{u(a.headers.expires)}catch(t){
e.logger?.warn(`AWS SDK Warning for ${e.clientName}::${e.commandName} response parsing (${a.headers.expires}): ${t}`);delete a.headers.expires}}return s}
;const R={tags:["S3"],name:"s3ExpiresMiddleware",override:true,relation:"after",toMiddleware:"deserializerMiddleware"};const getS3ExpiresMiddlewarePlugin=t=>({
applyToStack:t=>{t.addRelativeTo(s3ExpiresMiddleware(),R)}});class SignatureV4S3Express extends l{}const B="Directory";const P="S3Express"
;const x="sigv4-s3express";const T="X-Amz-S3session-Token";const I=T.toLowerCase();const w="AWS_S3_DISABLE_EXPRESS_SESSION_AUTH"
;const L="s3_disable_express_session_auth";const D={environmentVariableSelector:t=>d(t,w,p.ENV),configFileSelector:t=>d(t,L,p.CONFIG),default:false}
;const s3ExpressMiddleware=t=>(e,o)=>async s=>{if(o.endpointV2){const e=o.endpointV2;const a=e.properties?.authSchemes?.[0]?.name===x
;const i=e.properties?.backend===P||e.properties?.bucketType===B;if(i){r(o,"S3_EXPRESS_BUCKET","J");o.isS3ExpressBucket=true}if(a){const e=s.input.Bucket;if(e){
const a=await t.s3ExpressIdentityProvider.getS3ExpressIdentity(await t.credentials(),{Bucket:e});o.s3ExpressIdentity=a
;if(c.isInstance(s.request)&&a.sessionToken)s.request.headers[I]=a.sessionToken}}}return e(s)};const $={name:"s3ExpressMiddleware",step:"build",
tags:["S3","S3_EXPRESS"],override:true};const getS3ExpressPlugin=t=>({applyToStack:e=>{e.add(s3ExpressMiddleware(t),$)}});const signS3Express=async(t,e,o,s)=>{
const a=await s.signWithCredentials(o,t,{})
;if(a.headers["X-Amz-Security-Token"]||a.headers["x-amz-security-token"])throw new Error("X-Amz-Security-Token must not be set for s3-express requests.")
;return a};const defaultErrorHandler=t=>t=>{throw t};const defaultSuccessHandler=(t,e)=>{};const _=m;const s3ExpressHttpSigningMiddleware=t=>(e,o)=>async s=>{
if(!c.isInstance(s.request))return e(s);const i=a(o);const r=i.selectedHttpAuthScheme
;if(!r)throw new Error(`No HttpAuthScheme was selected: unable to sign request`);const{httpAuthOption:{signingProperties:u={}},identity:l,signer:d}=r;let p
;if(o.s3ExpressIdentity)p=await signS3Express(o.s3ExpressIdentity,u,s.request,await t.signer());else p=await d.sign(s.request,l,u);const m=await e({...s,
request:p}).catch((d.errorHandler||defaultErrorHandler)(u));(d.successHandler||defaultSuccessHandler)(m.response,u);return m}
;const getS3ExpressHttpSigningPlugin=t=>({applyToStack:e=>{e.addRelativeTo(s3ExpressHttpSigningMiddleware(t),m)}});function toStream(t){
return g.from(Buffer.from(t))}const M={CopyObjectCommand:true,UploadPartCopyCommand:true,CompleteMultipartUploadCommand:true}
;const throw200ExceptionsMiddleware=t=>(e,o)=>async s=>{const a=await e(s);const{response:c}=a;if(!i.isInstance(c))return a;const{statusCode:r,body:u}=c
;if(r<200||r>=300)return a;const l=await collectBody(u,t);c.body=toStream(l);if(l.length===0&&M[o.commandName]){const t=new Error("S3 aborted request")
;t.$metadata={httpStatusCode:503};t.name="InternalError";throw t}const d=t.utf8Encoder(l.subarray(l.length-16));if(d&&d.endsWith("</Error>"))c.statusCode=503
;return a};const collectBody=(t=new Uint8Array,e)=>{if(t instanceof Uint8Array)return Promise.resolve(t)
;return e.streamCollector(t)||Promise.resolve(new Uint8Array)};const j={relation:"after",toMiddleware:"deserializerMiddleware",
tags:["THROW_200_EXCEPTIONS","S3"],name:"throw200ExceptionsMiddleware",override:true};const getThrow200ExceptionsPlugin=t=>({applyToStack:e=>{
e.addRelativeTo(throw200ExceptionsMiddleware(t),j)}});function bucketEndpointMiddleware$1(t){return(e,o)=>async s=>{if(t.bucketEndpoint){const t=o.endpointV2
;if(t){const e=s.input.Bucket;if(typeof e==="string")try{const s=new URL(e);o.endpointV2={...t,url:s}}catch(t){
const s=`@aws-sdk/middleware-sdk-s3: bucketEndpoint=true was set but Bucket=${e} could not be parsed as URL.`
;if(o.logger?.constructor?.name==="NoOpLogger")console.warn(s);else o.logger?.warn?.(s);throw t}}}return e(s)}}const G={name:"bucketEndpointMiddleware",
override:true,relation:"after",toMiddleware:"endpointV2Middleware"};function validateBucketNameMiddleware({bucketEndpoint:t}){return e=>async o=>{
const{input:{Bucket:s}}=o;if(!t&&typeof s==="string"&&!C(s)&&s.indexOf("/")>=0){const t=new Error(`Bucket name shouldn't contain '/', received '${s}'`)
;t.name="InvalidBucketName";throw t}return e({...o})}}const U={step:"initialize",tags:["VALIDATE_BUCKET_NAME"],name:"validateBucketNameMiddleware",override:true
};const getValidateBucketNamePlugin=t=>({applyToStack:e=>{e.add(validateBucketNameMiddleware(t),U);e.addRelativeTo(bucketEndpointMiddleware$1(t),G)}})
;class S3RestXmlProtocol extends h{async serializeRequest(t,e,o){const s=await super.serializeRequest(t,e,o);const a=k.of(t.input);const c=a.getSchema();let i=0
;const r=c[6]??0;if(e&&typeof e==="object")for(const[t,o]of a.structIterator()){if(++i>r)break;if(t==="Bucket"){
if(!e.Bucket&&o.getMergedTraits().httpLabel)throw new Error(`No value provided for input HTTP label: Bucket.`);break}}return s}}
const q="AWS_S3_DISABLE_MULTIREGION_ACCESS_POINTS";const H="s3_disable_multiregion_access_points";const z={environmentVariableSelector:t=>d(t,q,p.ENV),
configFileSelector:t=>d(t,H,p.CONFIG),default:false};const F="AWS_S3_USE_ARN_REGION";const V="s3_use_arn_region";const K={
environmentVariableSelector:t=>d(t,F,p.ENV),configFileSelector:t=>d(t,V,p.CONFIG),default:void 0};const W=/^[a-z0-9][a-z0-9\.\-]{1,61}[a-z0-9]$/
;const X=/(\d+\.){3}\d+/;const J=/\.\./;const Q=/\./;const Y=/^(.+\.)?s3(-fips)?(\.dualstack)?[.-]([a-z0-9-]+)\./;const Z=/^s3(-external-1)?\.amazonaws\.com$/
;const tt="amazonaws.com";const isBucketNameOptions=t=>typeof t.bucketName==="string";const isDnsCompatibleBucketName=t=>W.test(t)&&!X.test(t)&&!J.test(t)
;const getRegionalSuffix=t=>{const e=t.match(Y);return[e[4],t.replace(new RegExp(`^${e[0]}`),"")]}
;const getSuffix=t=>Z.test(t)?["us-east-1",tt]:getRegionalSuffix(t);const getSuffixForArnEndpoint=t=>Z.test(t)?[t.replace(`.${tt}`,""),tt]:getRegionalSuffix(t)
;const validateArnEndpointOptions=t=>{if(t.pathStyleEndpoint)throw new Error("Path-style S3 endpoint is not supported when bucket is an ARN")
;if(t.accelerateEndpoint)throw new Error("Accelerate endpoint is not supported when bucket is an ARN")
;if(!t.tlsCompatible)throw new Error("HTTPS is required when bucket is an ARN")};const validateService=t=>{
if(t!=="s3"&&t!=="s3-outposts"&&t!=="s3-object-lambda")throw new Error("Expect 's3' or 's3-outposts' or 's3-object-lambda' in ARN service component")}
;const validateS3Service=t=>{if(t!=="s3")throw new Error("Expect 's3' in Accesspoint ARN service component")};const validateOutpostService=t=>{
if(t!=="s3-outposts")throw new Error("Expect 's3-posts' in Outpost ARN service component")};const validatePartition=(t,e)=>{
if(t!==e.clientPartition)throw new Error(`Partition in ARN is incompatible, got "${t}" but expected "${e.clientPartition}"`)};const validateRegion=(t,e)=>{}
;const validateRegionalClient=t=>{if(["s3-external-1","aws-global"].includes(t))throw new Error(`Client region ${t} is not regional`)}
;const validateAccountId=t=>{if(!/[0-9]{12}/.exec(t))throw new Error("Access point ARN accountID does not match regex '[0-9]{12}'")}
;const validateDNSHostLabel=(t,e={tlsCompatible:true})=>{
if(t.length>=64||!/^[a-z0-9][a-z0-9.-]*[a-z0-9]$/.test(t)||/(\d+\.){3}\d+/.test(t)||/[.-]{2}/.test(t)||e?.tlsCompatible&&Q.test(t))throw new Error(`Invalid DNS label ${t}`)
};const validateCustomEndpoint=t=>{if(t.isCustomEndpoint){if(t.dualstackEndpoint)throw new Error("Dualstack endpoint is not supported with custom endpoint")
;if(t.accelerateEndpoint)throw new Error("Accelerate endpoint is not supported with custom endpoint")}};const getArnResources=t=>{
const e=t.includes(":")?":":"/";const[o,...s]=t.split(e);if(o==="accesspoint"){
if(s.length!==1||s[0]==="")throw new Error(`Access Point ARN should have one resource accesspoint${e}{accesspointname}`);return{accesspointName:s[0]}
}else if(o==="outpost"){
if(!s[0]||s[1]!=="accesspoint"||!s[2]||s.length!==3)throw new Error(`Outpost ARN should have resource outpost${e}{outpostId}${e}accesspoint${e}{accesspointName}`)
;const[t,o,a]=s;return{outpostId:t,accesspointName:a}}else throw new Error(`ARN resource should begin with 'accesspoint${e}' or 'outpost${e}'`)}
;const validateNoDualstack=t=>{};const validateNoFIPS=t=>{if(t)throw new Error(`FIPS region is not supported with Outpost.`)};const validateMrapAlias=t=>{try{
t.split(".").forEach(t=>{validateDNSHostLabel(t)})}catch(e){throw new Error(`"${t}" is not a DNS compatible name.`)}};const bucketHostname=t=>{
validateCustomEndpoint(t);return isBucketNameOptions(t)?getEndpointFromBucketName(t):getEndpointFromArn(t)}
;const getEndpointFromBucketName=({accelerateEndpoint:t=false,clientRegion:e,baseHostname:o,bucketName:s,dualstackEndpoint:a=false,fipsEndpoint:c=false,pathStyleEndpoint:i=false,tlsCompatible:r=true,isCustomEndpoint:u=false})=>{
const[l,d]=u?[e,o]:getSuffix(o);if(i||!isDnsCompatibleBucketName(s)||r&&Q.test(s))return{bucketEndpoint:false,hostname:a?`s3.dualstack.${l}.${d}`:o}
;if(t)o=`s3-accelerate${a?".dualstack":""}.${d}`;else if(a)o=`s3.dualstack.${l}.${d}`;return{bucketEndpoint:true,hostname:`${s}.${o}`}}
;const getEndpointFromArn=t=>{const{isCustomEndpoint:e,baseHostname:o,clientRegion:s}=t;const a=e?o:getSuffixForArnEndpoint(o)[1]
;const{pathStyleEndpoint:c,accelerateEndpoint:i=false,fipsEndpoint:r=false,tlsCompatible:u=true,bucketName:l,clientPartition:d="aws"}=t
;validateArnEndpointOptions({pathStyleEndpoint:c,accelerateEndpoint:i,tlsCompatible:u});const{service:p,partition:m,accountId:g,region:C,resource:f}=l
;validateService(p);validatePartition(m,{clientPartition:d});validateAccountId(g);const{accesspointName:h,outpostId:k}=getArnResources(f)
;if(p==="s3-object-lambda")return getEndpointFromObjectLambdaArn({...t,tlsCompatible:u,bucketName:l,accesspointName:h,hostnameSuffix:a})
;if(C==="")return getEndpointFromMRAPArn({...t,mrapAlias:h,hostnameSuffix:a});if(k)return getEndpointFromOutpostArn({...t,clientRegion:s,outpostId:k,
accesspointName:h,hostnameSuffix:a});return getEndpointFromAccessPointArn({...t,clientRegion:s,accesspointName:h,hostnameSuffix:a})}
;const getEndpointFromObjectLambdaArn=({dualstackEndpoint:t=false,fipsEndpoint:e=false,tlsCompatible:o=true,useArnRegion:s,clientRegion:a,clientSigningRegion:c=a,accesspointName:i,bucketName:r,hostnameSuffix:u})=>{
const{accountId:l,region:d,service:p}=r;validateRegionalClient(a);const m=`${i}-${l}`;validateDNSHostLabel(m,{tlsCompatible:o});const g=s?d:a;const C=s?d:c
;return{bucketEndpoint:true,hostname:`${m}.${p}${e?"-fips":""}.${g}.${u}`,signingRegion:C,signingService:p}}
;const getEndpointFromMRAPArn=({disableMultiregionAccessPoints:t,dualstackEndpoint:e=false,isCustomEndpoint:o,mrapAlias:s,hostnameSuffix:a})=>{
if(t===true)throw new Error("SDK is attempting to use a MRAP ARN. Please enable to feature.");validateMrapAlias(s);return{bucketEndpoint:true,
hostname:`${s}${o?"":`.accesspoint.s3-global`}.${a}`,signingRegion:"*"}}
;const getEndpointFromOutpostArn=({useArnRegion:t,clientRegion:e,clientSigningRegion:o=e,bucketName:s,outpostId:a,dualstackEndpoint:c=false,fipsEndpoint:i=false,tlsCompatible:r=true,accesspointName:u,isCustomEndpoint:l,hostnameSuffix:d})=>{
validateRegionalClient(e);const p=`${u}-${s.accountId}`;validateDNSHostLabel(p,{tlsCompatible:r});const m=t?s.region:e;const g=t?s.region:o
;validateOutpostService(s.service);validateDNSHostLabel(a,{tlsCompatible:r});validateNoFIPS(i);const C=`${p}.${a}`;return{bucketEndpoint:true,
hostname:`${C}${l?"":`.s3-outposts.${m}`}.${d}`,signingRegion:g,signingService:"s3-outposts"}}
;const getEndpointFromAccessPointArn=({useArnRegion:t,clientRegion:e,clientSigningRegion:o=e,bucketName:s,dualstackEndpoint:a=false,fipsEndpoint:c=false,tlsCompatible:i=true,accesspointName:r,isCustomEndpoint:u,hostnameSuffix:l})=>{
validateRegionalClient(e);const d=`${r}-${s.accountId}`;validateDNSHostLabel(d,{tlsCompatible:i});const p=t?s.region:e;const m=t?s.region:o
;validateS3Service(s.service);return{bucketEndpoint:true,hostname:`${d}${u?"":`.s3-accesspoint${c?"-fips":""}${a?".dualstack":""}.${p}`}.${l}`,signingRegion:m}}
;const bucketEndpointMiddleware=t=>(e,o)=>async s=>{const{Bucket:a}=s.input;let i=t.bucketEndpoint;const r=s.request;if(c.isInstance(r)){
if(t.bucketEndpoint)r.hostname=a;else if(C(a)){const e=f(a);const s=await t.region();const c=await t.useDualstackEndpoint();const u=await t.useFipsEndpoint()
;const{partition:l,signingRegion:d=s}=await t.regionInfoProvider(s,{useDualstackEndpoint:c,useFipsEndpoint:u})||{};const p=await t.useArnRegion()
;const{hostname:m,bucketEndpoint:g,signingRegion:C,signingService:h}=bucketHostname({bucketName:e,baseHostname:r.hostname,
accelerateEndpoint:t.useAccelerateEndpoint,dualstackEndpoint:c,fipsEndpoint:u,pathStyleEndpoint:t.forcePathStyle,tlsCompatible:r.protocol==="https:",
useArnRegion:p,clientPartition:l,clientSigningRegion:d,clientRegion:s,isCustomEndpoint:t.isCustomEndpoint,
disableMultiregionAccessPoints:await t.disableMultiregionAccessPoints()});if(C&&C!==d)o["signing_region"]=C;if(h&&h!=="s3")o["signing_service"]=h;r.hostname=m
;i=g}else{const e=await t.region();const o=await t.useDualstackEndpoint();const s=await t.useFipsEndpoint();const{hostname:c,bucketEndpoint:u}=bucketHostname({
bucketName:a,clientRegion:e,baseHostname:r.hostname,accelerateEndpoint:t.useAccelerateEndpoint,dualstackEndpoint:o,fipsEndpoint:s,
pathStyleEndpoint:t.forcePathStyle,tlsCompatible:r.protocol==="https:",isCustomEndpoint:t.isCustomEndpoint});r.hostname=c;i=u}if(i){
r.path=r.path.replace(/^(\/)?[^\/]+/,"");if(r.path==="")r.path="/"}}return e({...s,request:r})};const et={tags:["BUCKET_ENDPOINT"],
name:"bucketEndpointMiddleware",relation:"before",toMiddleware:"hostHeaderMiddleware",override:true};const getBucketEndpointPlugin=t=>({applyToStack:e=>{
e.addRelativeTo(bucketEndpointMiddleware(t),et)}});function resolveBucketEndpointConfig(t){
const{bucketEndpoint:e=false,forcePathStyle:o=false,useAccelerateEndpoint:s=false,useArnRegion:a,disableMultiregionAccessPoints:c=false}=t
;return Object.assign(t,{bucketEndpoint:e,forcePathStyle:o,useAccelerateEndpoint:s,useArnRegion:typeof a==="function"?a:()=>Promise.resolve(a),
disableMultiregionAccessPoints:typeof c==="function"?c:()=>Promise.resolve(c)})}function addExpectContinueMiddleware(t){return e=>async o=>{const{request:s}=o
;if(t.expectContinueHeader!==false&&c.isInstance(s)&&s.body&&t.runtime==="node"&&t.requestHandler?.constructor?.name!=="FetchHttpHandler"){let e=true
;if(typeof t.expectContinueHeader==="number")try{const o=Number(s.headers?.["content-length"])??t.bodyLengthChecker?.(s.body)??1/0;e=o>=t.expectContinueHeader
}catch(t){}else e=!!t.expectContinueHeader;if(e)s.headers.Expect="100-continue"}return e({...o,request:s})}}const nt={step:"build",
tags:["SET_EXPECT_HEADER","EXPECT_HEADER"],name:"addExpectContinueMiddleware",override:true};const getAddExpectContinuePlugin=t=>({applyToStack:e=>{
e.add(addExpectContinueMiddleware(t),nt)}});function locationConstraintMiddleware(t){return e=>async o=>{const{CreateBucketConfiguration:s}=o.input
;const a=await t.region();if(!s?.LocationConstraint&&!s?.Location)if(a!=="us-east-1"){o.input.CreateBucketConfiguration=o.input.CreateBucketConfiguration??{}
;o.input.CreateBucketConfiguration.LocationConstraint=a}return e(o)}}const ot={step:"initialize",tags:["LOCATION_CONSTRAINT","CREATE_BUCKET_CONFIGURATION"],
name:"locationConstraintMiddleware",override:true};const getLocationConstraintPlugin=t=>({applyToStack:e=>{e.add(locationConstraintMiddleware(t),ot)}})
;function resolveLocationConstraintConfig(t){return t}function ssecMiddleware(t){return e=>async o=>{const s={...o.input};const a=[{target:"SSECustomerKey",
hash:"SSECustomerKeyMD5"},{target:"CopySourceSSECustomerKey",hash:"CopySourceSSECustomerKeyMD5"}];for(const e of a){const o=s[e.target];if(o){let a
;if(typeof o==="string")if(isValidBase64EncodedSSECustomerKey(o,t))a=t.base64Decoder(o);else{a=t.utf8Decoder(o);s[e.target]=t.base64Encoder(a)}else{
a=ArrayBuffer.isView(o)?new Uint8Array(o.buffer,o.byteOffset,o.byteLength):new Uint8Array(o);s[e.target]=t.base64Encoder(a)}const c=new t.md5;c.update(a)
;s[e.hash]=t.base64Encoder(await c.digest())}}return e({...o,input:s})}}const st={name:"ssecMiddleware",step:"initialize",tags:["SSE"],override:true}
;const getSsecPlugin=t=>({applyToStack:e=>{e.add(ssecMiddleware(t),st)}});function isValidBase64EncodedSSECustomerKey(t,e){
const o=/^(?:[A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;if(!o.test(t))return false;try{const o=e.base64Decoder(t);return o.length===32}catch{
return false}}e.NODE_DISABLE_MULTIREGION_ACCESS_POINT_CONFIG_OPTIONS=z;e.NODE_DISABLE_MULTIREGION_ACCESS_POINT_ENV_NAME=q
;e.NODE_DISABLE_MULTIREGION_ACCESS_POINT_INI_NAME=H;e.NODE_DISABLE_S3_EXPRESS_SESSION_AUTH_OPTIONS=D;e.NODE_USE_ARN_REGION_CONFIG_OPTIONS=K
;e.NODE_USE_ARN_REGION_ENV_NAME=F;e.NODE_USE_ARN_REGION_INI_NAME=V;e.S3ExpressIdentityCache=S3ExpressIdentityCache
;e.S3ExpressIdentityCacheEntry=S3ExpressIdentityCacheEntry;e.S3ExpressIdentityProviderImpl=S3ExpressIdentityProviderImpl;e.S3RestXmlProtocol=S3RestXmlProtocol
;e.SignatureV4S3Express=SignatureV4S3Express;e.addExpectContinueMiddleware=addExpectContinueMiddleware;e.addExpectContinueMiddlewareOptions=nt
;e.bucketEndpointMiddleware=bucketEndpointMiddleware;e.bucketEndpointMiddlewareOptions=et;e.bucketHostname=bucketHostname
;e.checkContentLengthHeader=checkContentLengthHeader;e.checkContentLengthHeaderMiddlewareOptions=y;e.getAddExpectContinuePlugin=getAddExpectContinuePlugin
;e.getArnResources=getArnResources;e.getBucketEndpointPlugin=getBucketEndpointPlugin;e.getCheckContentLengthHeaderPlugin=getCheckContentLengthHeaderPlugin
;e.getLocationConstraintPlugin=getLocationConstraintPlugin;e.getRegionRedirectMiddlewarePlugin=getRegionRedirectMiddlewarePlugin
;e.getS3ExpiresMiddlewarePlugin=getS3ExpiresMiddlewarePlugin;e.getS3ExpressHttpSigningPlugin=getS3ExpressHttpSigningPlugin
;e.getS3ExpressPlugin=getS3ExpressPlugin;e.getSsecPlugin=getSsecPlugin;e.getSuffixForArnEndpoint=getSuffixForArnEndpoint
;e.getThrow200ExceptionsPlugin=getThrow200ExceptionsPlugin;e.getValidateBucketNamePlugin=getValidateBucketNamePlugin
;e.isValidBase64EncodedSSECustomerKey=isValidBase64EncodedSSECustomerKey;e.locationConstraintMiddleware=locationConstraintMiddleware
;e.locationConstraintMiddlewareOptions=ot;e.regionRedirectEndpointMiddleware=regionRedirectEndpointMiddleware;e.regionRedirectEndpointMiddlewareOptions=S
;e.regionRedirectMiddleware=regionRedirectMiddleware;e.regionRedirectMiddlewareOptions=v;e.resolveBucketEndpointConfig=resolveBucketEndpointConfig
;e.resolveLocationConstraintConfig=resolveLocationConstraintConfig;e.resolveS3Config=resolveS3Config;e.s3ExpiresMiddleware=s3ExpiresMiddleware
;e.s3ExpiresMiddlewareOptions=R;e.s3ExpressHttpSigningMiddleware=s3ExpressHttpSigningMiddleware;e.s3ExpressHttpSigningMiddlewareOptions=_
;e.s3ExpressMiddleware=s3ExpressMiddleware;e.s3ExpressMiddlewareOptions=$;e.ssecMiddleware=ssecMiddleware;e.ssecMiddlewareOptions=st
;e.throw200ExceptionsMiddleware=throw200ExceptionsMiddleware;e.throw200ExceptionsMiddlewareOptions=j;e.validateAccountId=validateAccountId
;e.validateBucketNameMiddleware=validateBucketNameMiddleware;e.validateBucketNameMiddlewareOptions=U;e.validateDNSHostLabel=validateDNSHostLabel
;e.validateNoDualstack=validateNoDualstack;e.validateNoFIPS=validateNoFIPS;e.validateOutpostService=validateOutpostService;e.validatePartition=validatePartition
;e.validateRegion=validateRegion}};
