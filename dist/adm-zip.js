export const id=1316;export const ids=[1316];export const modules={71316:(e,t,n)=>{const r=n(55391);const i=n(16928);const o=n(52609);const s=n(26991)
;const get_Bool=(...e)=>r.findLast(e,e=>typeof e==="boolean");const get_Str=(...e)=>r.findLast(e,e=>typeof e==="string")
;const get_Fun=(...e)=>r.findLast(e,e=>typeof e==="function");const a={noSort:false,readEntries:false,method:r.Constants.NONE,fs:null};e.exports=function(e,t){
let n=null;const f=Object.assign(Object.create(null),a);if(e&&"object"===typeof e){if(!(e instanceof Uint8Array)){Object.assign(f,e);e=f.input?f.input:void 0
;if(f.input)delete f.input}if(Buffer.isBuffer(e)){n=e;f.method=r.Constants.BUFFER;e=void 0}}Object.assign(f,t);const c=new r(f);const applyDirAttributes=e=>{
e.filter(e=>e.attr).sort((e,t)=>t.path.length-e.path.length).forEach(e=>c.fs.chmodSync(e.path,e.attr))}
;if(typeof f.decoder!=="object"||typeof f.decoder.encode!=="function"||typeof f.decoder.decode!=="function")f.decoder=r.decoder
;if(e&&"string"===typeof e)if(c.fs.existsSync(e)){f.method=r.Constants.FILE;f.filename=e;n=c.fs.readFileSync(e)}else throw r.Errors.INVALID_FILENAME()
;const l=new s(n,f);const{canonical:u,sanitize:d,zipnamefix:h}=r;function getEntry(e){if(e&&l){var t;if(typeof e==="string")t=l.getEntry(i.posix.normalize(e))
;if(typeof e==="object"&&typeof e.entryName!=="undefined"&&typeof e.header!=="undefined")t=l.getEntry(e.entryName);if(t)return t}return null}
function fixPath(e){const{join:t,normalize:n,sep:r}=i.posix;return t(i.isAbsolute(e)?"/":".",n(r+e.split("\\").join(r)+r))}function filenameFilter(e){
if(e instanceof RegExp)return function(e){return function(t){return e.test(t)}}(e);else if("function"!==typeof e)return()=>true;return e}
const relativePath=(e,t)=>{let n=t.slice(-1);n=n===c.sep?c.sep:"";return i.relative(e,t)+n};return{readFile:function(e,t){var n=getEntry(e)
;return n&&n.getData(t)||null},childCount:function(e){const t=getEntry(e);if(t)return l.getChildCount(t)},readFileAsync:function(e,t){var n=getEntry(e)
;if(n)n.getDataAsync(t);else t(null,"getEntry failed for:"+e)},readAsText:function(e,t){var n=getEntry(e);if(n){var r=n.getData()
;if(r&&r.length)return r.toString(t||"utf8")}return""},readAsTextAsync:function(e,t,n){var r=getEntry(e);if(r)r.getDataAsync(function(e,r){if(r){t(e,r);return}
if(e&&e.length)t(e.toString(n||"utf8"));else t("")});else t("")},deleteFile:function(e,t=true){var n=getEntry(e);if(n)l.deleteFile(n.entryName,t)},
deleteEntry:function(e){var t=getEntry(e);if(t)l.deleteEntry(t.entryName)},addZipComment:function(e){l.comment=e},getZipComment:function(){return l.comment||""
},addZipEntryComment:function(e,t){var n=getEntry(e);if(n)n.comment=t},getZipEntryComment:function(e){var t=getEntry(e);if(t)return t.comment||"";return""},
updateFile:function(e,t){var n=getEntry(e);if(n)n.setData(t)},addLocalFile:function(e,t,n,o){if(c.fs.existsSync(e)){t=t?fixPath(t):""
;const r=i.win32.basename(i.win32.normalize(e));t+=n?n:r;const s=c.fs.statSync(e);const a=s.isFile()?c.fs.readFileSync(e):Buffer.alloc(0)
;if(s.isDirectory())t+=c.sep;this.addFile(t,a,o,s)}else throw r.Errors.FILE_NOT_FOUND(e)},addLocalFileAsync:function(e,t){e=typeof e==="object"?e:{localPath:e}
;const n=i.resolve(e.localPath);const{comment:r}=e;let{zipPath:o,zipName:s}=e;const a=this;c.fs.stat(n,function(e,f){if(e)return t(e,false);o=o?fixPath(o):""
;const l=i.win32.basename(i.win32.normalize(n));o+=s?s:l;if(f.isFile())c.fs.readFile(n,function(e,n){if(e)return t(e,false);a.addFile(o,n,r,f)
;return setImmediate(t,void 0,true)});else if(f.isDirectory()){o+=c.sep;a.addFile(o,Buffer.alloc(0),r,f);return setImmediate(t,void 0,true)}})},
addLocalFolder:function(e,t,n){n=filenameFilter(n);t=t?fixPath(t):"";e=i.normalize(e);if(c.fs.existsSync(e)){const r=c.findFiles(e);const o=this
;if(r.length)for(const s of r){const r=i.join(t,relativePath(e,s));if(n(r))o.addLocalFile(s,i.dirname(r))}}else throw r.Errors.FILE_NOT_FOUND(e)},
addLocalFolderAsync:function(e,t,n,o){o=filenameFilter(o);n=n?fixPath(n):"";e=i.normalize(e);var s=this;c.fs.open(e,"r",function(i){
if(i&&i.code==="ENOENT")t(void 0,r.Errors.FILE_NOT_FOUND(e));else if(i)t(void 0,i);else{var a=c.findFiles(e);var f=-1;var next=function(){f+=1;if(f<a.length){
var r=a[f];var i=relativePath(e,r).split("\\").join("/");i=i.normalize("NFD").replace(/[\u0300-\u036f]/g,"").replace(/[^\x20-\x7E]/g,"")
;if(o(i))c.fs.stat(r,function(e,o){if(e)t(void 0,e);if(o.isFile())c.fs.readFile(r,function(e,r){if(e)t(void 0,e);else{s.addFile(n+i,r,"",o);next()}});else{
s.addFile(n+i+"/",Buffer.alloc(0),"",o);next()}});else process.nextTick(()=>{next()})}else t(true,void 0)};next()}})},addLocalFolderAsync2:function(e,t){
const n=this;e=typeof e==="object"?e:{localPath:e};const o=i.resolve(e.localPath);let{zipPath:s,filter:a,namefix:f}=e;if(a instanceof RegExp)a=function(e){
return function(t){return e.test(t)}}(a);else if("function"!==typeof a)a=function(){return true};s=s?fixPath(s):""
;if(f==="latin1")f=e=>e.normalize("NFD").replace(/[\u0300-\u036f]/g,"").replace(/[^\x20-\x7E]/g,"");if(typeof f!=="function")f=e=>e
;const relPathFix=e=>i.join(s,f(relativePath(o,e)));const fileNameFix=e=>i.win32.basename(i.win32.normalize(f(e)));c.fs.open(o,"r",function(e){
if(e&&e.code==="ENOENT")t(r.Errors.FILE_NOT_FOUND(o),false);else if(e)t(e,false);else c.findFilesAsync(o,function(e,r){if(e)return t(e,false)
;r=r.filter(e=>a(relPathFix(e)));if(!r.length)return t(void 0,true);setImmediate(r.reverse().reduce(function(e,t){return function(r,o){
if(r||o===false)return setImmediate(e,r,false);n.addLocalFileAsync({localPath:t,zipPath:i.dirname(relPathFix(t)),zipName:fileNameFix(t)},e)}},t))})})},
addLocalFolderPromise:function(e,t){return new Promise((n,r)=>{this.addLocalFolderAsync2(Object.assign({localPath:e},t),(e,t)=>{if(e)return r(e);if(t)n(this)})
})},addFile:function(e,t,n,r){e=h(e);let i=getEntry(e);const s=i!=null;if(!s){i=new o(f);i.entryName=e}i.comment=n||""
;const a="object"===typeof r&&r instanceof c.fs.Stats;if(a)i.header.time=r.mtime;var u=i.isDirectory?16:0;let d=i.isDirectory?16384:32768
;if(a)d|=4095&r.mode;else if("number"===typeof r)d|=4095&r;else d|=i.isDirectory?493:420;u=(u|d<<16)>>>0;i.attr=u;i.setData(t);if(!s)l.setEntry(i);return i},
getEntries:function(e){l.password=e;return l?l.entries:[]},getEntry:function(e){return getEntry(e)},getEntryCount:function(){return l.getEntryCount()},
forEach:function(e){return l.forEach(e)},extractEntryTo:function(e,t,n,o,s,a){o=get_Bool(false,o);s=get_Bool(false,s);n=get_Bool(true,n);a=get_Str(s,a)
;var f=getEntry(e);if(!f)throw r.Errors.NO_ENTRY();var h=u(f.entryName);var I=d(t,a&&!f.isDirectory?u(a):n?h:i.basename(h));if(f.isDirectory){
var m=l.getEntryChildren(f);m.forEach(function(e){if(e.isDirectory)return;var i=e.getData();if(!i)throw r.Errors.CANT_EXTRACT_FILE()
;var a=u(n?e.entryName:e.entryName.substring(f.entryName.length));var l=d(t,a);c.assertPathSafe(t,l);const h=s?e.header.fileAttr:void 0;c.writeFileTo(l,i,o,h)})
;return true}var y=f.getData(l.password);if(!y)throw r.Errors.CANT_EXTRACT_FILE();c.assertPathSafe(t,I);if(c.fs.existsSync(I)&&!o)throw r.Errors.CANT_OVERRIDE()
;const p=s?e.header.fileAttr:void 0;c.writeFileTo(I,y,o,p);return true},test:function(e){if(!l)return false;for(var t of l.entries)try{if(t.isDirectory)continue
;var n=t.getData(e);if(!n)return false}catch(e){return false}return true},extractAllTo:function(e,t,n,i){n=get_Bool(false,n);i=get_Str(n,i);t=get_Bool(false,t)
;if(!l)throw r.Errors.NO_ZIP();const o=[];l.entries.forEach(function(s){var a=d(e,u(s.entryName));c.assertPathSafe(e,a);if(s.isDirectory){c.makeDir(a)
;if(n)o.push({path:a,attr:s.header.fileAttr});return}var f=s.getData(i);if(!f)throw r.Errors.CANT_EXTRACT_FILE();const l=n?s.header.fileAttr:void 0
;c.writeFileTo(a,f,t,l);try{c.fs.utimesSync(a,s.header.time,s.header.time)}catch(e){}});applyDirAttributes(o)},extractAllToAsync:function(e,t,n,o){
o=get_Fun(t,n,o);n=get_Bool(false,n);t=get_Bool(false,t);if(!o)return new Promise((r,i)=>{this.extractAllToAsync(e,t,n,function(e){if(e)i(e);else r(this)})})
;if(!l){o(r.Errors.NO_ZIP());return}e=i.resolve(e);const getPath=t=>d(e,i.normalize(u(t.entryName)));const getError=(e,t)=>new Error(e+': "'+t+'"');const s=[]
;const a=[];l.entries.forEach(e=>{if(e.isDirectory)s.push(e);else a.push(e)});const f=[];for(const t of s){const r=getPath(t);const i=n?t.header.fileAttr:void 0
;try{c.assertPathSafe(e,r);c.makeDir(r)}catch(e){o(getError("Unable to create folder",r));continue}if(i)f.push({path:r,attr:i});try{
c.fs.utimesSync(r,t.header.time,t.header.time)}catch(e){}}const done=e=>{if(!e)try{applyDirAttributes(f)}catch(e){
return o(getError("Unable to set folder permissions",e.path||""))}o(e)};a.reverse().reduce(function(o,s){return function(a){if(a)o(a);else{
const a=i.normalize(u(s.entryName));const f=d(e,a);try{c.assertPathSafe(e,f)}catch(e){return o(e)}s.getDataAsync(function(e,i){
if(i)o(i);else if(!e)o(r.Errors.CANT_EXTRACT_FILE());else{const r=n?s.header.fileAttr:void 0;c.writeFileToAsync(f,e,t,r,function(e){
if(!e)return o(getError("Unable to write file",f));c.fs.utimes(f,s.header.time,s.header.time,function(){o()})})}})}}},done)()},writeZip:function(e,t){
if(arguments.length===1)if(typeof e==="function"){t=e;e=""}if(!e&&f.filename)e=f.filename;if(!e)return;var n=l.compressToBuffer();if(n){
var r=c.writeFileTo(e,n,true);if(typeof t==="function")t(!r?new Error("failed"):null,"")}},writeZipPromise:function(e,t){
const{overwrite:n,perm:r}=Object.assign({overwrite:true},t);return new Promise((t,i)=>{if(!e&&f.filename)e=f.filename;if(!e)i("ADM-ZIP: ZIP File Name Missing")
;this.toBufferPromise().then(o=>{const ret=e=>e?t(e):i("ADM-ZIP: Wasn't able to write zip file");c.writeFileToAsync(e,o,n,r,ret)},i)})},
toBufferPromise:function(){return new Promise((e,t)=>{l.toAsyncBuffer(e,t)})},toBuffer:function(e,t,n,r){if(typeof e==="function"){l.toAsyncBuffer(e,t,n,r)
;return null}return l.compressToBuffer()}}}},3746:(e,t,n)=>{var r=n(55391),i=r.Constants;e.exports=function(){
var e=20,t=10,n=0,o=0,s=0,a=0,f=0,c=0,l=0,u=0,d=0,h=0,I=0,m=0,y=0;e|=r.isWin?2560:768;n|=i.FLG_EFS;const p={extraLen:0};const uint32=e=>Math.max(0,e)>>>0
;const uint8=e=>Math.max(0,e)&255;s=r.fromDate2DOS(new Date);return{get made(){return e},set made(t){e=t},get version(){return t},set version(e){t=e},
get flags(){return n},set flags(e){n=e},get flags_efs(){return(n&i.FLG_EFS)>0},set flags_efs(e){if(e)n|=i.FLG_EFS;else n&=~i.FLG_EFS},get flags_desc(){
return(n&i.FLG_DESC)>0},set flags_desc(e){if(e)n|=i.FLG_DESC;else n&=~i.FLG_DESC},get method(){return o},set method(e){switch(e){case i.STORED:this.version=10
;break;case i.DEFLATED:default:this.version=20}o=e},get time(){return r.fromDOS2Date(this.timeval)},set time(e){e=new Date(e);this.timeval=r.fromDate2DOS(e)},
get timeval(){return s},set timeval(e){s=uint32(e)},get timeHighByte(){return uint8(s>>>8)},get crc(){return a},set crc(e){a=uint32(e)},get compressedSize(){
return f},set compressedSize(e){f=uint32(e)},get size(){return c},set size(e){c=uint32(e)},get fileNameLength(){return l},set fileNameLength(e){l=e},
get extraLength(){return u},set extraLength(e){u=e},get extraLocalLength(){return p.extraLen},set extraLocalLength(e){p.extraLen=e},get commentLength(){return d
},set commentLength(e){d=e},get diskNumStart(){return h},set diskNumStart(e){h=uint32(e)},get inAttr(){return I},set inAttr(e){I=uint32(e)},get attr(){return m
},set attr(e){m=uint32(e)},get fileAttr(){return(m||0)>>16&511},get offset(){return y},set offset(e){y=uint32(e)},get encrypted(){
return(n&i.FLG_ENC)===i.FLG_ENC},get centralHeaderSize(){return i.CENHDR+l+u+d},get realDataOffset(){return y+i.LOCHDR+p.fnameLen+p.extraLen},get localHeader(){
return p},loadLocalHeaderFromBinary:function(e){if(y<0||y+i.LOCHDR>e.length)throw r.Errors.INVALID_LOC();var t=e.slice(y,y+i.LOCHDR)
;if(t.readUInt32LE(0)!==i.LOCSIG)throw r.Errors.INVALID_LOC();p.version=t.readUInt16LE(i.LOCVER);p.flags=t.readUInt16LE(i.LOCFLG)
;p.flags_desc=(p.flags&i.FLG_DESC)>0;p.method=t.readUInt16LE(i.LOCHOW);p.time=t.readUInt32LE(i.LOCTIM);p.crc=t.readUInt32LE(i.LOCCRC)
;p.compressedSize=t.readUInt32LE(i.LOCSIZ);p.size=t.readUInt32LE(i.LOCLEN);p.fnameLen=t.readUInt16LE(i.LOCNAM);p.extraLen=t.readUInt16LE(i.LOCEXT)
;const n=y+i.LOCHDR+p.fnameLen;const o=n+p.extraLen;return e.slice(n,o)},loadFromBinary:function(p){
if(p.length!==i.CENHDR||p.readUInt32LE(0)!==i.CENSIG)throw r.Errors.INVALID_CEN();e=p.readUInt16LE(i.CENVEM);t=p.readUInt16LE(i.CENVER)
;n=p.readUInt16LE(i.CENFLG);o=p.readUInt16LE(i.CENHOW);s=p.readUInt32LE(i.CENTIM);a=p.readUInt32LE(i.CENCRC);f=p.readUInt32LE(i.CENSIZ)
;c=p.readUInt32LE(i.CENLEN);l=p.readUInt16LE(i.CENNAM);u=p.readUInt16LE(i.CENEXT);d=p.readUInt16LE(i.CENCOM);h=p.readUInt16LE(i.CENDSK)
;I=p.readUInt16LE(i.CENATT);m=p.readUInt32LE(i.CENATX);y=p.readUInt32LE(i.CENOFF)},localHeaderToBinary:function(){var e=Buffer.alloc(i.LOCHDR)
;e.writeUInt32LE(i.LOCSIG,0);e.writeUInt16LE(t,i.LOCVER);e.writeUInt16LE(n&~i.FLG_DESC,i.LOCFLG);e.writeUInt16LE(o,i.LOCHOW);e.writeUInt32LE(s,i.LOCTIM)
;e.writeUInt32LE(a,i.LOCCRC);e.writeUInt32LE(f,i.LOCSIZ);e.writeUInt32LE(c,i.LOCLEN);e.writeUInt16LE(l,i.LOCNAM);e.writeUInt16LE(p.extraLen,i.LOCEXT);return e},
centralHeaderToBinary:function(){var r=Buffer.alloc(i.CENHDR+l+u+d);r.writeUInt32LE(i.CENSIG,0);r.writeUInt16LE(e,i.CENVEM);r.writeUInt16LE(t,i.CENVER)
;r.writeUInt16LE(n&~i.FLG_DESC,i.CENFLG);r.writeUInt16LE(o,i.CENHOW);r.writeUInt32LE(s,i.CENTIM);r.writeUInt32LE(a,i.CENCRC);r.writeUInt32LE(f,i.CENSIZ)
;r.writeUInt32LE(c,i.CENLEN);r.writeUInt16LE(l,i.CENNAM);r.writeUInt16LE(u,i.CENEXT);r.writeUInt16LE(d,i.CENCOM);r.writeUInt16LE(h,i.CENDSK)
;r.writeUInt16LE(I,i.CENATT);r.writeUInt32LE(m,i.CENATX);r.writeUInt32LE(y,i.CENOFF);return r},toJSON:function(){const bytes=function(e){return e+" bytes"}
;return{made:e,version:t,flags:n,method:r.methodToString(o),time:this.time,crc:"0x"+a.toString(16).toUpperCase(),compressedSize:bytes(f),size:bytes(c),
fileNameLength:bytes(l),extraLength:bytes(u),commentLength:bytes(d),diskNumStart:h,inAttr:I,attr:m,offset:y,centralHeaderSize:bytes(i.CENHDR+l+u+d)}},
toString:function(){return JSON.stringify(this.toJSON(),null,"\t")}}}},71907:(e,t,n)=>{t.EntryHeader=n(3746);t.MainHeader=n(9311)},9311:(e,t,n)=>{
var r=n(55391),i=r.Constants;e.exports=function(){var e=0,t=0,n=0,o=0,s=0
;const needsZip64=()=>e>i.EF_ZIP64_OR_16||t>i.EF_ZIP64_OR_16||n>i.EF_ZIP64_OR_32||o>i.EF_ZIP64_OR_32;return{get diskEntries(){return e},set diskEntries(n){e=t=n
},get totalEntries(){return t},set totalEntries(n){t=e=n},get size(){return n},set size(e){n=e},get offset(){return o},set offset(e){o=e},get commentLength(){
return s},set commentLength(e){s=e},get mainHeaderSize(){return(needsZip64()?i.ZIP64HDR+i.END64HDR:0)+i.ENDHDR+s},loadFromBinary:function(a){
if((a.length!==i.ENDHDR||a.readUInt32LE(0)!==i.ENDSIG)&&(a.length<i.ZIP64HDR||a.readUInt32LE(0)!==i.ZIP64SIG))throw r.Errors.INVALID_END()
;if(a.readUInt32LE(0)===i.ENDSIG){e=a.readUInt16LE(i.ENDSUB);t=a.readUInt16LE(i.ENDTOT);n=a.readUInt32LE(i.ENDSIZ);o=a.readUInt32LE(i.ENDOFF)
;s=a.readUInt16LE(i.ENDCOM)}else{e=r.readBigUInt64LE(a,i.ZIP64SUB);t=r.readBigUInt64LE(a,i.ZIP64TOT);n=r.readBigUInt64LE(a,i.ZIP64SIZB)
;o=r.readBigUInt64LE(a,i.ZIP64OFF);s=0}},toBinary:function(){if(!needsZip64()){var a=Buffer.alloc(i.ENDHDR+s);a.writeUInt32LE(i.ENDSIG,0);a.writeUInt32LE(0,4)
;a.writeUInt16LE(e,i.ENDSUB);a.writeUInt16LE(t,i.ENDTOT);a.writeUInt32LE(n,i.ENDSIZ);a.writeUInt32LE(o,i.ENDOFF);a.writeUInt16LE(s,i.ENDCOM)
;a.fill(" ",i.ENDHDR);return a}a=Buffer.alloc(this.mainHeaderSize);let f=0;a.writeUInt32LE(i.ZIP64SIG,f)
;r.writeBigUInt64LE(a,i.ZIP64HDR-i.ZIP64LEAD,f+i.ZIP64SIZE);a.writeUInt16LE(45,f+i.ZIP64VEM);a.writeUInt16LE(45,f+i.ZIP64VER);a.writeUInt32LE(0,f+i.ZIP64DSK)
;a.writeUInt32LE(0,f+i.ZIP64DSKDIR);r.writeBigUInt64LE(a,e,f+i.ZIP64SUB);r.writeBigUInt64LE(a,t,f+i.ZIP64TOT);r.writeBigUInt64LE(a,n,f+i.ZIP64SIZB)
;r.writeBigUInt64LE(a,o,f+i.ZIP64OFF);const c=o+n;f+=i.ZIP64HDR;a.writeUInt32LE(i.END64SIG,f);a.writeUInt32LE(0,f+i.END64START)
;r.writeBigUInt64LE(a,c,f+i.END64OFF);a.writeUInt32LE(1,f+i.END64NUMDISKS);f+=i.END64HDR;a.writeUInt32LE(i.ENDSIG,f);a.writeUInt32LE(0,f+4)
;a.writeUInt16LE(Math.min(e,i.EF_ZIP64_OR_16),f+i.ENDSUB);a.writeUInt16LE(Math.min(t,i.EF_ZIP64_OR_16),f+i.ENDTOT)
;a.writeUInt32LE(Math.min(n,i.EF_ZIP64_OR_32),f+i.ENDSIZ);a.writeUInt32LE(Math.min(o,i.EF_ZIP64_OR_32),f+i.ENDOFF);a.writeUInt16LE(s,f+i.ENDCOM)
;a.fill(" ",f+i.ENDHDR);return a},toJSON:function(){const offset=function(e,t){let n=e.toString(16).toUpperCase();while(n.length<t)n="0"+n;return"0x"+n};return{
diskEntries:e,totalEntries:t,size:n+" bytes",offset:offset(o,4),commentLength:s}},toString:function(){return JSON.stringify(this.toJSON(),null,"\t")}}}},
35120:(e,t,n)=>{e.exports=function(e){var t=n(43106);var r={chunkSize:(parseInt(e.length/1024)+1)*1024};return{deflate:function(){return t.deflateRawSync(e,r)},
deflateAsync:function(n){var i=t.createDeflateRaw(r),o=[],s=0;i.on("data",function(e){o.push(e);s+=e.length});i.on("end",function(){var e=Buffer.alloc(s),t=0
;e.fill(0);for(var r=0;r<o.length;r++){var i=o[r];i.copy(e,t);t+=i.length}n&&n(e)});i.end(e)}}}},53667:(e,t,n)=>{t.Deflater=n(35120);t.Inflater=n(79540)
;t.ZipCrypto=n(62689)},79540:(e,t,n)=>{const r=+(process?.versions?.node??"").split(".")[0]||0;const i=n(36232);e.exports=function(e,t){var o=n(43106)
;const s=t>0?t:1;const a=r>=15?{maxOutputLength:s}:{};return{inflate:function(){return o.inflateRawSync(e,a)},inflateAsync:function(t){
var n=o.createInflateRaw(a),r=[],f=0,c=false;const fail=function(e){if(c)return;c=true;n.destroy();t&&t(Buffer.alloc(0),e)};n.on("error",function(e){fail(e)})
;n.on("data",function(e){if(c)return;f+=e.length;if(f>s)return fail(i.MAX_OUTPUT_EXCEEDED());r.push(e)});n.on("end",function(){if(c)return;c=true
;var e=Buffer.alloc(f),n=0;e.fill(0);for(var i=0;i<r.length;i++){var o=r[i];o.copy(e,n);n+=o.length}t&&t(e)});n.end(e)}}}},62689:(e,t,n)=>{
const{randomFillSync:r}=n(76982);const i=n(36232);const o=new Uint32Array(256).map((e,t)=>{for(let e=0;e<8;e++)if(0!==(t&1))t=t>>>1^3988292384;else t>>>=1
;return t>>>0});const uMul=(e,t)=>Math.imul(e,t)>>>0;const crc32update=(e,t)=>o[(e^t)&255]^e>>>8;const genSalt=()=>{
if("function"===typeof r)return r(Buffer.alloc(12));else return genSalt.node()};genSalt.node=()=>{const e=Buffer.alloc(12);const t=e.length
;for(let n=0;n<t;n++)e[n]=Math.random()*256&255;return e};const s={genSalt:genSalt};function Initkeys(e){const t=Buffer.isBuffer(e)?e:Buffer.from(e)
;this.keys=new Uint32Array([305419896,591751049,878082192]);for(let e=0;e<t.length;e++)this.updateKeys(t[e])}Initkeys.prototype.updateKeys=function(e){
const t=this.keys;t[0]=crc32update(t[0],e);t[1]+=t[0]&255;t[1]=uMul(t[1],134775813)+1;t[2]=crc32update(t[2],t[1]>>>24);return e}
;Initkeys.prototype.next=function(){const e=(this.keys[2]|2)>>>0;return uMul(e,e^1)>>8&255};function make_decrypter(e){const t=new Initkeys(e)
;return function(e){const n=Buffer.alloc(e.length);let r=0;for(let i of e)n[r++]=t.updateKeys(i^t.next());return n}}function make_encrypter(e){
const t=new Initkeys(e);return function(e,n,r=0){if(!n)n=Buffer.alloc(e.length);for(let i of e){const e=t.next();n[r++]=i^e;t.updateKeys(i)}return n}}
function decrypt(e,t,n){if(!e||!Buffer.isBuffer(e)||e.length<12)return Buffer.alloc(0);const r=make_decrypter(n);const o=r(e.slice(0,12))
;const s=(t.flags&8)===8?t.timeHighByte:t.crc>>>24;if(o[11]!==s)throw i.WRONG_PASSWORD();return r(e.slice(12))}function _salter(e){
if(Buffer.isBuffer(e)&&e.length>=12)s.genSalt=function(){return e.slice(0,12)};else if(e==="node")s.genSalt=genSalt.node;else s.genSalt=genSalt}
function encrypt(e,t,n,r=false){if(e==null)e=Buffer.alloc(0);if(!Buffer.isBuffer(e))e=Buffer.from(e.toString());const i=make_encrypter(n);const o=s.genSalt()
;o[11]=t.crc>>>24&255;if(r)o[10]=t.crc>>>16&255;const a=Buffer.alloc(e.length+12);i(o,a);return i(e,a,12)}e.exports={decrypt:decrypt,encrypt:encrypt,
_salter:_salter}},52834:e=>{e.exports={LOCHDR:30,LOCSIG:67324752,LOCVER:4,LOCFLG:6,LOCHOW:8,LOCTIM:10,LOCCRC:14,LOCSIZ:18,LOCLEN:22,LOCNAM:26,LOCEXT:28,
EXTSIG:134695760,EXTHDR:16,EXTCRC:4,EXTSIZ:8,EXTLEN:12,CENHDR:46,CENSIG:33639248,CENVEM:4,CENVER:6,CENFLG:8,CENHOW:10,CENTIM:12,CENCRC:16,CENSIZ:20,CENLEN:24,
CENNAM:28,CENEXT:30,CENCOM:32,CENDSK:34,CENATT:36,CENATX:38,CENOFF:42,ENDHDR:22,ENDSIG:101010256,ENDSUB:8,ENDTOT:10,ENDSIZ:12,ENDOFF:16,ENDCOM:20,END64HDR:20,
END64SIG:117853008,END64START:4,END64OFF:8,END64NUMDISKS:16,ZIP64SIG:101075792,ZIP64HDR:56,ZIP64LEAD:12,ZIP64SIZE:4,ZIP64VEM:12,ZIP64VER:14,ZIP64DSK:16,
ZIP64DSKDIR:20,ZIP64SUB:24,ZIP64TOT:32,ZIP64SIZB:40,ZIP64OFF:48,ZIP64EXTRA:56,STORED:0,SHRUNK:1,REDUCED1:2,REDUCED2:3,REDUCED3:4,REDUCED4:5,IMPLODED:6,
DEFLATED:8,ENHANCED_DEFLATED:9,PKWARE:10,BZIP2:12,LZMA:14,IBM_TERSE:18,IBM_LZ77:19,AES_ENCRYPT:99,FLG_ENC:1,FLG_COMP1:2,FLG_COMP2:4,FLG_DESC:8,FLG_ENH:16,
FLG_PATCH:32,FLG_STR:64,FLG_EFS:2048,FLG_MSK:4096,FILE:2,BUFFER:1,NONE:0,EF_ID:0,EF_SIZE:2,ID_ZIP64:1,ID_AVINFO:7,ID_PFS:8,ID_OS2:9,ID_NTFS:10,ID_OPENVMS:12,
ID_UNIX:13,ID_FORK:14,ID_PATCH:15,ID_X509_PKCS7:20,ID_X509_CERTID_F:21,ID_X509_CERTID_C:22,ID_STRONGENC:23,ID_RECORD_MGT:24,ID_X509_PKCS7_RL:25,ID_IBM1:101,
ID_IBM2:102,ID_POSZIP:18064,EF_ZIP64_OR_32:4294967295,EF_ZIP64_OR_16:65535,EF_ZIP64_SUNCOMP:0,EF_ZIP64_SCOMP:8,EF_ZIP64_RHO:16,EF_ZIP64_DSN:24}},81579:e=>{
e.exports={efs:true,encode:e=>Buffer.from(e,"utf8"),decode:e=>e.toString("utf8")}},36232:(e,t)=>{const n={INVALID_LOC:"Invalid LOC header (bad signature)",
INVALID_CEN:"Invalid CEN header (bad signature)",INVALID_END:"Invalid END header (bad signature)",DESCRIPTOR_NOT_EXIST:"No descriptor present",
DESCRIPTOR_UNKNOWN:"Unknown descriptor format",DESCRIPTOR_FAULTY:"Descriptor data is malformed",NO_DATA:"Nothing to decompress",
BAD_CRC:"CRC32 checksum failed {0}",MAX_OUTPUT_EXCEEDED:"Decompressed data exceeds the declared uncompressed size",
FILE_IN_THE_WAY:"There is a file in the way: {0}",UNKNOWN_METHOD:"Invalid/unsupported compression method",
AVAIL_DATA:"inflate::Available inflate data did not terminate",INVALID_DISTANCE:"inflate::Invalid literal/length or distance code in fixed or dynamic block",
TO_MANY_CODES:"inflate::Dynamic block code description: too many length or distance codes",
INVALID_REPEAT_LEN:"inflate::Dynamic block code description: repeat more than specified lengths",
INVALID_REPEAT_FIRST:"inflate::Dynamic block code description: repeat lengths with no first length",
INCOMPLETE_CODES:"inflate::Dynamic block code description: code lengths codes incomplete",
INVALID_DYN_DISTANCE:"inflate::Dynamic block code description: invalid distance code lengths",
INVALID_CODES_LEN:"inflate::Dynamic block code description: invalid literal/length code lengths",
INVALID_STORE_BLOCK:"inflate::Stored block length did not match one's complement",INVALID_BLOCK_TYPE:"inflate::Invalid block type (type == 3)",
CANT_EXTRACT_FILE:"Could not extract the file",CANT_OVERRIDE:"Target file already exists",DISK_ENTRY_TOO_LARGE:"Number of disk entries is too large",
NO_ZIP:"No zip file was loaded",NO_ENTRY:"Entry doesn't exist",DUPLICATE_ENTRY:"Duplicate entry name {0}",
DIRECTORY_CONTENT_ERROR:"A directory cannot have content",FILE_NOT_FOUND:'File not found: "{0}"',NOT_IMPLEMENTED:"Not implemented",
INVALID_FILENAME:"Invalid filename",INVALID_FORMAT:"Invalid or unsupported zip format. No END header found",
ZIP64_VALUE_TOO_LARGE:"Zip64 value exceeds the maximum safe integer",INVALID_PASS_PARAM:"Incompatible password parameter",WRONG_PASSWORD:"Wrong Password",
COMMENT_TOO_LONG:"Comment is too long",EXTRA_FIELD_PARSE_ERROR:"Extra field parsing error"};function E(e){return function(...t){
if(t.length)e=e.replace(/\{(\d)\}/g,(e,n)=>t[n]||"");return new Error("ADM-ZIP: "+e)}}for(const e of Object.keys(n))t[e]=E(n[e])},70038:(e,t,n)=>{
const r=n(16928);e.exports=function(e,{fs:t}){var n=e||"",i=newAttr(),o=null;function newAttr(){return{directory:false,readonly:false,hidden:false,
executable:false,mtime:0,atime:0}}if(n&&t.existsSync(n)){o=t.statSync(n);i.directory=o.isDirectory();i.mtime=o.mtime;i.atime=o.atime
;i.executable=(73&o.mode)!==0;i.readonly=(128&o.mode)===0;i.hidden=r.basename(n)[0]==="."}else console.warn("Invalid path: "+n);return{get directory(){
return i.directory},get readOnly(){return i.readonly},get hidden(){return i.hidden},get mtime(){return i.mtime},get atime(){return i.atime},get executable(){
return i.executable},decodeAttributes:function(){},encodeAttributes:function(){},toJSON:function(){return{path:n,isDirectory:i.directory,isReadOnly:i.readonly,
isHidden:i.hidden,isExecutable:i.executable,mTime:i.mtime,aTime:i.atime}},toString:function(){return JSON.stringify(this.toJSON(),null,"\t")}}}},
55391:(e,t,n)=>{e.exports=n(19066);e.exports.Constants=n(52834);e.exports.Errors=n(36232);e.exports.FileAttr=n(70038);e.exports.decoder=n(81579)},
19066:(e,t,n)=>{const r=n(79896);const i=n(16928);const o=n(52834);const s=n(36232);const a=typeof process==="object"&&"win32"===process.platform
;const is_Obj=e=>typeof e==="object"&&e!==null;const f=new Uint32Array(256).map((e,t)=>{for(let e=0;e<8;e++)if((t&1)!==0)t=3988292384^t>>>1;else t>>>=1
;return t>>>0});function Utils(e){this.sep=i.sep;this.fs=r;if(is_Obj(e))if(is_Obj(e.fs)&&typeof e.fs.statSync==="function")this.fs=e.fs}e.exports=Utils
;Utils.prototype.makeDir=function(e){const t=this;function mkdirSync(e){let n=e.split(t.sep)[0];e.split(t.sep).forEach(function(e){
if(!e||e.substr(-1,1)===":")return;n+=t.sep+e;var r;try{r=t.fs.statSync(n)}catch(e){if(e.message&&e.message.startsWith("ENOENT"))t.fs.mkdirSync(n);else throw e}
if(r&&r.isFile())throw s.FILE_IN_THE_WAY(`"${n}"`)})}mkdirSync(e)};Utils.prototype.writeFileTo=function(e,t,n,r){const o=this;if(o.fs.existsSync(e)){
if(!n)return false;var s=o.fs.statSync(e);if(s.isDirectory())return false}var a=i.dirname(e);if(!o.fs.existsSync(a))o.makeDir(a);var f;try{
f=o.fs.openSync(e,"w",438)}catch(t){o.fs.chmodSync(e,438);f=o.fs.openSync(e,"w",438)}if(f)try{o.fs.writeSync(f,t,0,t.length,0)}finally{o.fs.closeSync(f)}
o.fs.chmodSync(e,r||438);return true};Utils.prototype.writeFileToAsync=function(e,t,n,r,o){if(typeof r==="function"){o=r;r=void 0}const s=this
;s.fs.exists(e,function(a){if(a&&!n)return o(false);s.fs.stat(e,function(n,f){if(a&&f&&f.isDirectory())return o(false);var c=i.dirname(e)
;s.fs.exists(c,function(n){if(!n)try{s.makeDir(c)}catch(e){return o(false)}const writeToFd=function(n){s.fs.write(n,t,0,t.length,0,function(t){
s.fs.close(n,function(){if(t)return o(false);s.fs.chmod(e,r||438,function(){o(true)})})})};s.fs.open(e,"w",438,function(t,n){if(t)s.fs.chmod(e,438,function(){
s.fs.open(e,"w",438,function(e,t){if(e||!t)return o(false);writeToFd(t)})});else if(n)writeToFd(n);else o(false)})})})})}
;Utils.prototype.assertPathSafe=function(e,t){const n=this;if(typeof n.fs.lstatSync!=="function")return;const r=i.resolve(e);const o=i.resolve(t)
;if(o===r)return;const a=i.relative(r,o);if(!a||a===".."||a.startsWith(".."+i.sep)||i.isAbsolute(a))return;let f=r;for(const e of a.split(i.sep)){
if(!e||e===".")continue;f=i.join(f,e);let t;try{t=n.fs.lstatSync(f)}catch(e){break}if(t.isSymbolicLink())throw s.FILE_IN_THE_WAY(`"${f}"`)}}
;Utils.prototype.findFiles=function(e){const t=this;const n=typeof t.fs.lstatSync==="function";const r=t.fs.realpathSync(e);function escapesRoot(e){
if(!n)return false;if(!t.fs.lstatSync(e).isSymbolicLink())return false;let o;try{o=t.fs.realpathSync(e)}catch(e){return true}
return!(o===r||o.startsWith(r+i.sep))}function findSync(e,n,r,o){if(typeof n==="boolean"){r=n;n=void 0}let s=[];t.fs.readdirSync(e).forEach(function(a){
const f=i.join(e,a);if(escapesRoot(f))return;const c=t.fs.statSync(f);if(!n||n.test(f))s.push(i.normalize(f)+(c.isDirectory()?t.sep:""));if(c.isDirectory()&&r){
const e=t.fs.realpathSync(f);if(!o.has(e)){o.add(e);s=s.concat(findSync(f,n,r,o))}}});return s}return findSync(e,void 0,true,new Set([r]))}
;Utils.prototype.findFilesAsync=function(e,t){const n=this;const r=[];let o=false;const finish=function(e){if(o)return;o=true;t(e,e?void 0:r)}
;const s=typeof n.fs.lstat==="function";let a=null;const escapesRoot=function(e,t){if(!s)return t(null,false);n.fs.lstat(e,function(r,o){if(r)return t(r)
;if(!o||!o.isSymbolicLink())return t(null,false);n.fs.realpath(e,function(e,n){if(e)return t(null,true);t(null,!(n===a||n.startsWith(a+i.sep)))})})}
;const walk=function(e,t,o){n.fs.readdir(e,function(s,a){if(s)return o(s);let f=a.length;if(!f)return o();a.forEach(function(s){const a=i.join(e,s)
;escapesRoot(a,function(e,s){if(e)return o(e);if(s){if(! --f)o();return}n.fs.stat(a,function(e,s){if(e)return o(e);if(!s){if(! --f)o();return}
r.push(i.normalize(a)+(s.isDirectory()?n.sep:""));if(!s.isDirectory()){if(! --f)o();return}n.fs.realpath(a,function(e,n){if(e)return o(e);if(t.has(n)){
if(! --f)o();return}t.add(n);walk(a,t,function(e){if(e)return o(e);if(! --f)o()})})})})})})};n.fs.realpath(e,function(t,n){if(t)return finish(t);a=n
;walk(e,new Set([n]),finish)})};Utils.prototype.getAttributes=function(){};Utils.prototype.setAttributes=function(){};Utils.crc32update=function(e,t){
return f[(e^t)&255]^e>>>8};Utils.crc32=function(e){if(typeof e==="string")e=Buffer.from(e,"utf8");let t=e.length;let n=~0
;for(let r=0;r<t;)n=Utils.crc32update(n,e[r++]);return~n>>>0};Utils.methodToString=function(e){switch(e){case o.STORED:return"STORED ("+e+")";case o.DEFLATED:
return"DEFLATED ("+e+")";default:return"UNSUPPORTED ("+e+")"}};Utils.canonical=function(e){if(!e)return"";const t=i.posix.normalize("/"+e.split("\\").join("/"))
;return i.join(".",t)};Utils.zipnamefix=function(e){if(!e)return"";const t=i.posix.normalize("/"+e.split("\\").join("/"));return i.posix.join(".",t)}
;Utils.findLast=function(e,t){if(!Array.isArray(e))throw new TypeError("arr is not array");const n=e.length>>>0
;for(let r=n-1;r>=0;r--)if(t(e[r],r,e))return e[r];return};Utils.sanitize=function(e,t){e=i.resolve(i.normalize(e));var n=t.split("/")
;for(var r=0,o=n.length;r<o;r++){var s=i.normalize(i.join(e,n.slice(r,o).join(i.sep)));if(s===e||s.startsWith(e+i.sep))return s}
return i.normalize(i.join(e,i.basename(t)))};Utils.toBuffer=function toBuffer(e,t){
if(Buffer.isBuffer(e))return e;else if(e instanceof Uint8Array)return Buffer.from(e);else return typeof e==="string"?t(e):Buffer.alloc(0)}
;Utils.readBigUInt64LE=function(e,t){const n=e.readUInt32LE(t);const r=e.readUInt32LE(t+4);const i=r*4294967296+n
;if(i>Number.MAX_SAFE_INTEGER)throw s.ZIP64_VALUE_TOO_LARGE();return i};Utils.writeBigUInt64LE=function(e,t,n){const r=t>>>0
;const i=Math.floor(t/4294967296)>>>0;e.writeUInt32LE(r,n);e.writeUInt32LE(i,n+4)};Utils.fromDOS2Date=function(e){
return new Date((e>>25&127)+1980,Math.max((e>>21&15)-1,0),Math.max(e>>16&31,1),e>>11&31,e>>5&63,(e&31)<<1)};Utils.fromDate2DOS=function(e){let t=0;let n=0
;if(e.getFullYear()>1979){t=(e.getFullYear()-1980&127)<<9|e.getMonth()+1<<5|e.getDate();n=e.getHours()<<11|e.getMinutes()<<5|e.getSeconds()>>1}return t<<16|n}
;Utils.isWin=a;Utils.crcTable=f},52609:(e,t,n)=>{var r=n(55391),i=n(71907),o=r.Constants,s=n(53667);e.exports=function(e,t){
var n=new i.EntryHeader,a=Buffer.alloc(0),f=Buffer.alloc(0),c=false,l=null,u=Buffer.alloc(0),d=Buffer.alloc(0),h=true;const I=e
;const m=typeof I.decoder==="object"?I.decoder:r.decoder;h=m.hasOwnProperty("efs")?m.efs:false;function getCompressedDataFromZip(){
if(!t||!(t instanceof Uint8Array))return Buffer.alloc(0);d=n.loadLocalHeaderFromBinary(t);const e=n.realDataOffset;const i=e+n.compressedSize
;if(e<0||i<e||i>t.length)throw r.Errors.INVALID_LOC();return t.slice(e,i)}function crc32OK(e){
const t=n.flags_desc||n.localHeader.flags_desc?n.crc:n.localHeader.crc;return r.crc32(e)===t}function decompress(e,t,i){
if(typeof t==="undefined"&&typeof e==="string"){i=e;e=void 0}if(c){if(e&&t)t(Buffer.alloc(0),r.Errors.DIRECTORY_CONTENT_ERROR());return Buffer.alloc(0)}var o
;try{o=getCompressedDataFromZip();if(o.length===0){if(e&&t)t(o);return o}if(n.encrypted){
if("string"!==typeof i&&!Buffer.isBuffer(i))throw r.Errors.INVALID_PASS_PARAM();o=s.ZipCrypto.decrypt(o,n,i)}}catch(n){if(e&&t){t(Buffer.alloc(0),n)
;return Buffer.alloc(0)}throw n}var f;switch(n.method){case r.Constants.STORED:f=Buffer.alloc(o.length);o.copy(f);if(!crc32OK(f)){
if(e&&t)t(f,r.Errors.BAD_CRC());throw r.Errors.BAD_CRC()}else{if(e&&t)t(f);return f}case r.Constants.DEFLATED:var l=new s.Inflater(o,n.size);if(!e){
f=l.inflate();if(!crc32OK(f))throw r.Errors.BAD_CRC(`"${m.decode(a)}"`);return f}else l.inflateAsync(function(e,n){if(!t)return
;if(n)t(Buffer.alloc(0),n);else if(!crc32OK(e))t(e,r.Errors.BAD_CRC());else t(e)});break;default:if(e&&t)t(Buffer.alloc(0),r.Errors.UNKNOWN_METHOD())
;throw r.Errors.UNKNOWN_METHOD()}}function compress(e,i){if((!l||!l.length)&&Buffer.isBuffer(t)){if(e&&i)i(getCompressedDataFromZip())
;return getCompressedDataFromZip()}if(l.length&&!c){var o;switch(n.method){case r.Constants.STORED:n.compressedSize=n.size;o=Buffer.alloc(l.length);l.copy(o)
;if(e&&i)i(o);return o;default:case r.Constants.DEFLATED:var a=new s.Deflater(l);if(!e){var f=a.deflate();n.compressedSize=f.length;return f
}else a.deflateAsync(function(e){o=Buffer.alloc(e.length);n.compressedSize=e.length;e.copy(o);i&&i(o)});a=null;break}
}else if(e&&i)i(Buffer.alloc(0));else return Buffer.alloc(0)}function readUInt64LE(e,t){return r.readBigUInt64LE(e,t)}function parseExtra(e){try{var t=0
;var n,i,s;while(t+4<e.length){n=e.readUInt16LE(t);t+=2;i=e.readUInt16LE(t);t+=2;s=e.slice(t,t+i);t+=i;if(o.ID_ZIP64===n)parseZip64ExtendedInformation(s)}
}catch(e){throw r.Errors.EXTRA_FIELD_PARSE_ERROR()}}function parseZip64ExtendedInformation(e){var t,r,i,s;if(e.length>=o.EF_ZIP64_SCOMP){
t=readUInt64LE(e,o.EF_ZIP64_SUNCOMP);if(n.size===o.EF_ZIP64_OR_32)n.size=t}if(e.length>=o.EF_ZIP64_RHO){r=readUInt64LE(e,o.EF_ZIP64_SCOMP)
;if(n.compressedSize===o.EF_ZIP64_OR_32)n.compressedSize=r}if(e.length>=o.EF_ZIP64_DSN){i=readUInt64LE(e,o.EF_ZIP64_RHO)
;if(n.offset===o.EF_ZIP64_OR_32)n.offset=i}if(e.length>=o.EF_ZIP64_DSN+4){s=e.readUInt32LE(o.EF_ZIP64_DSN);if(n.diskNumStart===o.EF_ZIP64_OR_16)n.diskNumStart=s
}}return{get entryName(){return m.decode(a)},get rawEntryName(){return a},set entryName(e){a=r.toBuffer(e,m.encode);var t=a[a.length-1];c=t===47||t===92
;n.fileNameLength=a.length},get efs(){if(typeof h==="function")return h(this.entryName);else return h},get extra(){return u},set extra(e){u=e
;n.extraLength=e.length;parseExtra(e)},get comment(){return m.decode(f)},set comment(e){f=r.toBuffer(e,m.encode);n.commentLength=f.length
;if(f.length>65535)throw r.Errors.COMMENT_TOO_LONG()},get name(){const e=m.decode(a);return c?e.replace(/[/\\]$/,"").split("/").pop():e.split("/").pop()},
get isDirectory(){return c},getCompressedData:function(){return compress(false,null)},getCompressedDataAsync:function(e){compress(true,e)},setData:function(e){
l=r.toBuffer(e,r.decoder.encode);if(!c&&l.length){n.size=l.length;n.method=r.Constants.DEFLATED;n.crc=r.crc32(e);n.changed=true}else n.method=r.Constants.STORED
},getData:function(e){if(n.changed)return l;else return decompress(false,null,e)},getDataAsync:function(e,t){if(n.changed)e(l);else decompress(true,e,t)},
set attr(e){n.attr=e},get attr(){return n.attr},set header(e){n.loadFromBinary(e)},get header(){return n},packCentralHeader:function(){n.flags_efs=this.efs
;n.extraLength=u.length;var e=n.centralHeaderToBinary();var t=r.Constants.CENHDR;a.copy(e,t);t+=a.length;u.copy(e,t);t+=n.extraLength;f.copy(e,t);return e},
packLocalHeader:function(){let e=0;n.flags_efs=this.efs;n.extraLocalLength=d.length;const t=n.localHeaderToBinary()
;const r=Buffer.alloc(t.length+a.length+n.extraLocalLength);t.copy(r,e);e+=t.length;a.copy(r,e);e+=a.length;d.copy(r,e);e+=d.length;return r},toJSON:function(){
const bytes=function(e){return"<"+(e&&e.length+" bytes buffer"||"null")+">"};return{entryName:this.entryName,name:this.name,comment:this.comment,
isDirectory:this.isDirectory,header:n.toJSON(),compressedData:bytes(t),data:bytes(l)}},toString:function(){return JSON.stringify(this.toJSON(),null,"\t")}}}},
26991:(e,t,n)=>{const r=n(52609);const i=n(71907);const o=n(55391);e.exports=function(e,t){
var n=[],s=Object.create(null),a=Buffer.alloc(0),f=new i.MainHeader,c=false;const l=new Set;const u=t;const{noSort:d,decoder:h}=u
;if(e)readMainHeader(u.readEntries);else c=true;function makeTemporaryFolders(){const e=new Set;for(const t of Object.keys(s)){const n=t.split("/");n.pop()
;if(!n.length)continue;for(let t=0;t<n.length;t++){const r=n.slice(0,t+1).join("/")+"/";e.add(r)}}for(const t of e)if(!(t in s)){const e=new r(u);e.entryName=t
;e.attr=16;e.temporary=true;n.push(e);s[e.entryName]=e;l.add(e)}}function readEntries(){c=true;s=Object.create(null)
;if(f.diskEntries>(e.length-f.offset)/o.Constants.CENHDR)throw o.Errors.DISK_ENTRY_TOO_LARGE();n=new Array(f.diskEntries);var t=f.offset
;for(var i=0;i<n.length;i++){var a=t,d=new r(u,e);d.header=e.slice(a,a+=o.Constants.CENHDR);d.entryName=e.slice(a,a+=d.header.fileNameLength)
;if(d.header.extraLength)d.extra=e.slice(a,a+=d.header.extraLength);if(d.header.commentLength)d.comment=e.slice(a,a+d.header.commentLength)
;t+=d.header.centralHeaderSize;if(d.entryName in s)throw o.Errors.DUPLICATE_ENTRY(`"${d.entryName}"`);n[i]=d;s[d.entryName]=d}l.clear();makeTemporaryFolders()}
function readMainHeader(t){var n=e.length-o.Constants.ENDHDR,r=Math.max(0,n-65535),i=r,s=e.length,c=-1,l=0
;const d=typeof u.trailingSpace==="boolean"?u.trailingSpace:false;if(d)r=0;for(n;n>=i;n--){if(e[n]!==80)continue;if(e.readUInt32LE(n)===o.Constants.ENDSIG){c=n
;l=n;s=n+o.Constants.ENDHDR;i=n-o.Constants.END64HDR;continue}if(e.readUInt32LE(n)===o.Constants.END64SIG){i=r;continue}
if(e.readUInt32LE(n)===o.Constants.ZIP64SIG){c=n;s=n+o.readBigUInt64LE(e,n+o.Constants.ZIP64SIZE)+o.Constants.ZIP64LEAD;break}}
if(c==-1)throw o.Errors.INVALID_FORMAT();f.loadFromBinary(e.slice(c,s));if(f.commentLength)a=e.slice(l+o.Constants.ENDHDR);if(t)readEntries()}
function sortEntries(){if(n.length>1&&!d)n=n.map(e=>({entry:e,key:e.entryName.toLowerCase()})).sort((e,t)=>e.key.localeCompare(t.key)).map(e=>e.entry)}return{
get entries(){if(!c)readEntries();return n.filter(e=>!l.has(e))},get comment(){return h.decode(a)},set comment(e){a=o.toBuffer(e,h.encode)
;f.commentLength=a.length},getEntryCount:function(){if(!c)return f.diskEntries;return n.length},forEach:function(e){this.entries.forEach(e)},
getEntry:function(e){if(!c)readEntries();return s[e]||null},setEntry:function(e){if(!c)readEntries();n.push(e);s[e.entryName]=e;f.totalEntries=n.length},
deleteFile:function(e,t=true){if(!c)readEntries();const n=s[e];const r=this.getEntryChildren(n,t).map(e=>e.entryName);r.forEach(this.deleteEntry)},
deleteEntry:function(e){if(!c)readEntries();const t=s[e];const r=n.indexOf(t);if(r>=0){n.splice(r,1);delete s[e];f.totalEntries=n.length}},
getEntryChildren:function(e,t=true){if(!c)readEntries();if(typeof e==="object")if(e.isDirectory&&t){const t=[];const r=e.entryName
;for(const e of n)if(e.entryName.startsWith(r))t.push(e);return t}else return[e];return[]},getChildCount:function(e){if(e&&e.isDirectory){
const t=this.getEntryChildren(e);return t.includes(e)?t.length-1:t.length}return 0},compressToBuffer:function(){if(!c)readEntries();sortEntries();const t=[]
;const n=[];let r=0;let i=0;f.size=0;f.offset=0;let o=0;for(const e of this.entries){const s=e.getCompressedData();e.header.offset=i;const a=e.packLocalHeader()
;const c=a.length+s.length;i+=c;t.push(a);t.push(s);const l=e.packCentralHeader();n.push(l);f.size+=l.length;r+=c+l.length;o++}r+=f.mainHeaderSize;f.offset=i
;f.totalEntries=o;i=0;const s=Buffer.alloc(r);for(const e of t){e.copy(s,i);i+=e.length}for(const e of n){e.copy(s,i);i+=e.length}const l=f.toBinary()
;if(a)a.copy(l,l.length-a.length);l.copy(s,i);e=s;c=false;return s},toAsyncBuffer:function(t,n,r,i){try{if(!c)readEntries();sortEntries();const n=[];const o=[]
;let s=0;let l=0;let u=0;f.size=0;f.offset=0;const compress2Buffer=function(d){if(d.length>0){const e=d.shift();const t=e.entryName+e.extra.toString();if(r)r(t)
;e.getCompressedDataAsync(function(r){if(i)i(t);e.header.offset=l;const a=e.packLocalHeader();const c=a.length+r.length;l+=c;n.push(a);n.push(r)
;const h=e.packCentralHeader();o.push(h);f.size+=h.length;s+=c+h.length;u++;compress2Buffer(d)})}else{s+=f.mainHeaderSize;f.offset=l;f.totalEntries=u;l=0
;const r=Buffer.alloc(s);n.forEach(function(e){e.copy(r,l);l+=e.length});o.forEach(function(e){e.copy(r,l);l+=e.length});const i=f.toBinary()
;if(a)a.copy(i,i.length-a.length);i.copy(r,l);e=r;c=false;t(r)}};compress2Buffer(Array.from(this.entries))}catch(e){n(e)}}}}}};
