export const id=111;export const ids=[111];export const modules={1316:(e,t,n)=>{const r=n(5391);const i=n(6928);const s=n(2609);const o=n(6991)
;const get_Bool=(...e)=>r.findLast(e,e=>typeof e==="boolean");const get_Str=(...e)=>r.findLast(e,e=>typeof e==="string")
;const get_Fun=(...e)=>r.findLast(e,e=>typeof e==="function");const a={noSort:false,readEntries:false,method:r.Constants.NONE,fs:null};e.exports=function(e,t){
let n=null;const c=Object.assign(Object.create(null),a);if(e&&"object"===typeof e){if(!(e instanceof Uint8Array)){Object.assign(c,e);e=c.input?c.input:void 0
;if(c.input)delete c.input}if(Buffer.isBuffer(e)){n=e;c.method=r.Constants.BUFFER;e=void 0}}Object.assign(c,t);const f=new r(c);const applyDirAttributes=e=>{
e.filter(e=>e.attr).sort((e,t)=>t.path.length-e.path.length).forEach(e=>f.fs.chmodSync(e.path,e.attr))}
;if(typeof c.decoder!=="object"||typeof c.decoder.encode!=="function"||typeof c.decoder.decode!=="function")c.decoder=r.decoder
;if(e&&"string"===typeof e)if(f.fs.existsSync(e)){c.method=r.Constants.FILE;c.filename=e;n=f.fs.readFileSync(e)}else throw r.Errors.INVALID_FILENAME()
;const l=new o(n,c);const{canonical:u,sanitize:d,zipnamefix:h}=r;function getEntry(e){if(e&&l){var t;if(typeof e==="string")t=l.getEntry(i.posix.normalize(e))
;if(typeof e==="object"&&typeof e.entryName!=="undefined"&&typeof e.header!=="undefined")t=l.getEntry(e.entryName);if(t)return t}return null}
function fixPath(e){const{join:t,normalize:n,sep:r}=i.posix;return t(i.isAbsolute(e)?"/":".",n(r+e.split("\\").join(r)+r))}function filenameFilter(e){
if(e instanceof RegExp)return function(e){return function(t){return e.test(t)}}(e);else if("function"!==typeof e)return()=>true;return e}
const relativePath=(e,t)=>{let n=t.slice(-1);n=n===f.sep?f.sep:"";return i.relative(e,t)+n};return{readFile:function(e,t){var n=getEntry(e)
;return n&&n.getData(t)||null},childCount:function(e){const t=getEntry(e);if(t)return l.getChildCount(t)},readFileAsync:function(e,t){var n=getEntry(e)
;if(n)n.getDataAsync(t);else t(null,"getEntry failed for:"+e)},readAsText:function(e,t){var n=getEntry(e);if(n){var r=n.getData()
;if(r&&r.length)return r.toString(t||"utf8")}return""},readAsTextAsync:function(e,t,n){var r=getEntry(e);if(r)r.getDataAsync(function(e,r){if(r){t(e,r);return}
if(e&&e.length)t(e.toString(n||"utf8"));else t("")});else t("")},deleteFile:function(e,t=true){var n=getEntry(e);if(n)l.deleteFile(n.entryName,t)},
deleteEntry:function(e){var t=getEntry(e);if(t)l.deleteEntry(t.entryName)},addZipComment:function(e){l.comment=e},getZipComment:function(){return l.comment||""
},addZipEntryComment:function(e,t){var n=getEntry(e);if(n)n.comment=t},getZipEntryComment:function(e){var t=getEntry(e);if(t)return t.comment||"";return""},
updateFile:function(e,t){var n=getEntry(e);if(n)n.setData(t)},addLocalFile:function(e,t,n,s){if(f.fs.existsSync(e)){t=t?fixPath(t):""
;const r=i.win32.basename(i.win32.normalize(e));t+=n?n:r;const o=f.fs.statSync(e);const a=o.isFile()?f.fs.readFileSync(e):Buffer.alloc(0)
;if(o.isDirectory())t+=f.sep;this.addFile(t,a,s,o)}else throw r.Errors.FILE_NOT_FOUND(e)},addLocalFileAsync:function(e,t){e=typeof e==="object"?e:{localPath:e}
;const n=i.resolve(e.localPath);const{comment:r}=e;let{zipPath:s,zipName:o}=e;const a=this;f.fs.stat(n,function(e,c){if(e)return t(e,false);s=s?fixPath(s):""
;const l=i.win32.basename(i.win32.normalize(n));s+=o?o:l;if(c.isFile())f.fs.readFile(n,function(e,n){if(e)return t(e,false);a.addFile(s,n,r,c)
;return setImmediate(t,void 0,true)});else if(c.isDirectory()){s+=f.sep;a.addFile(s,Buffer.alloc(0),r,c);return setImmediate(t,void 0,true)}})},
addLocalFolder:function(e,t,n){n=filenameFilter(n);t=t?fixPath(t):"";e=i.normalize(e);if(f.fs.existsSync(e)){const r=f.findFiles(e);const s=this
;if(r.length)for(const o of r){const r=i.join(t,relativePath(e,o));if(n(r))s.addLocalFile(o,i.dirname(r))}}else throw r.Errors.FILE_NOT_FOUND(e)},
addLocalFolderAsync:function(e,t,n,s){s=filenameFilter(s);n=n?fixPath(n):"";e=i.normalize(e);var o=this;f.fs.open(e,"r",function(i){
if(i&&i.code==="ENOENT")t(void 0,r.Errors.FILE_NOT_FOUND(e));else if(i)t(void 0,i);else{var a=f.findFiles(e);var c=-1;var next=function(){c+=1;if(c<a.length){
var r=a[c];var i=relativePath(e,r).split("\\").join("/");i=i.normalize("NFD").replace(/[\u0300-\u036f]/g,"").replace(/[^\x20-\x7E]/g,"")
;if(s(i))f.fs.stat(r,function(e,s){if(e)t(void 0,e);if(s.isFile())f.fs.readFile(r,function(e,r){if(e)t(void 0,e);else{o.addFile(n+i,r,"",s);next()}});else{
o.addFile(n+i+"/",Buffer.alloc(0),"",s);next()}});else process.nextTick(()=>{next()})}else t(true,void 0)};next()}})},addLocalFolderAsync2:function(e,t){
const n=this;e=typeof e==="object"?e:{localPath:e};const s=i.resolve(e.localPath);let{zipPath:o,filter:a,namefix:c}=e;if(a instanceof RegExp)a=function(e){
return function(t){return e.test(t)}}(a);else if("function"!==typeof a)a=function(){return true};o=o?fixPath(o):""
;if(c==="latin1")c=e=>e.normalize("NFD").replace(/[\u0300-\u036f]/g,"").replace(/[^\x20-\x7E]/g,"");if(typeof c!=="function")c=e=>e
;const relPathFix=e=>i.join(o,c(relativePath(s,e)));const fileNameFix=e=>i.win32.basename(i.win32.normalize(c(e)));f.fs.open(s,"r",function(e){
if(e&&e.code==="ENOENT")t(r.Errors.FILE_NOT_FOUND(s),false);else if(e)t(e,false);else f.findFilesAsync(s,function(e,r){if(e)return t(e,false)
;r=r.filter(e=>a(relPathFix(e)));if(!r.length)return t(void 0,true);setImmediate(r.reverse().reduce(function(e,t){return function(r,s){
if(r||s===false)return setImmediate(e,r,false);n.addLocalFileAsync({localPath:t,zipPath:i.dirname(relPathFix(t)),zipName:fileNameFix(t)},e)}},t))})})},
addLocalFolderPromise:function(e,t){return new Promise((n,r)=>{this.addLocalFolderAsync2(Object.assign({localPath:e},t),(e,t)=>{if(e)return r(e);if(t)n(this)})
})},addFile:function(e,t,n,r){e=h(e);let i=getEntry(e);const o=i!=null;if(!o){i=new s(c);i.entryName=e}i.comment=n||""
;const a="object"===typeof r&&r instanceof f.fs.Stats;if(a)i.header.time=r.mtime;var u=i.isDirectory?16:0;let d=i.isDirectory?16384:32768
;if(a)d|=4095&r.mode;else if("number"===typeof r)d|=4095&r;else d|=i.isDirectory?493:420;u=(u|d<<16)>>>0;i.attr=u;i.setData(t);if(!o)l.setEntry(i);return i},
getEntries:function(e){l.password=e;return l?l.entries:[]},getEntry:function(e){return getEntry(e)},getEntryCount:function(){return l.getEntryCount()},
forEach:function(e){return l.forEach(e)},extractEntryTo:function(e,t,n,s,o,a){s=get_Bool(false,s);o=get_Bool(false,o);n=get_Bool(true,n);a=get_Str(o,a)
;var c=getEntry(e);if(!c)throw r.Errors.NO_ENTRY();var h=u(c.entryName);var g=d(t,a&&!c.isDirectory?u(a):n?h:i.basename(h));if(c.isDirectory){
var p=l.getEntryChildren(c);p.forEach(function(e){if(e.isDirectory)return;var i=e.getData();if(!i)throw r.Errors.CANT_EXTRACT_FILE()
;var a=u(n?e.entryName:e.entryName.substring(c.entryName.length));var l=d(t,a);f.assertPathSafe(t,l);const h=o?e.header.fileAttr:void 0;f.writeFileTo(l,i,s,h)})
;return true}var m=c.getData(l.password);if(!m)throw r.Errors.CANT_EXTRACT_FILE();f.assertPathSafe(t,g);if(f.fs.existsSync(g)&&!s)throw r.Errors.CANT_OVERRIDE()
;const I=o?e.header.fileAttr:void 0;f.writeFileTo(g,m,s,I);return true},test:function(e){if(!l)return false;for(var t of l.entries)try{if(t.isDirectory)continue
;var n=t.getData(e);if(!n)return false}catch(e){return false}return true},extractAllTo:function(e,t,n,i){n=get_Bool(false,n);i=get_Str(n,i);t=get_Bool(false,t)
;if(!l)throw r.Errors.NO_ZIP();const s=[];l.entries.forEach(function(o){var a=d(e,u(o.entryName));f.assertPathSafe(e,a);if(o.isDirectory){f.makeDir(a)
;if(n)s.push({path:a,attr:o.header.fileAttr});return}var c=o.getData(i);if(!c)throw r.Errors.CANT_EXTRACT_FILE();const l=n?o.header.fileAttr:void 0
;f.writeFileTo(a,c,t,l);try{f.fs.utimesSync(a,o.header.time,o.header.time)}catch(e){}});applyDirAttributes(s)},extractAllToAsync:function(e,t,n,s){
s=get_Fun(t,n,s);n=get_Bool(false,n);t=get_Bool(false,t);if(!s)return new Promise((r,i)=>{this.extractAllToAsync(e,t,n,function(e){if(e)i(e);else r(this)})})
;if(!l){s(r.Errors.NO_ZIP());return}e=i.resolve(e);const getPath=t=>d(e,i.normalize(u(t.entryName)));const getError=(e,t)=>new Error(e+': "'+t+'"');const o=[]
;const a=[];l.entries.forEach(e=>{if(e.isDirectory)o.push(e);else a.push(e)});const c=[];for(const t of o){const r=getPath(t);const i=n?t.header.fileAttr:void 0
;try{f.assertPathSafe(e,r);f.makeDir(r)}catch(e){s(getError("Unable to create folder",r));continue}if(i)c.push({path:r,attr:i});try{
f.fs.utimesSync(r,t.header.time,t.header.time)}catch(e){}}const done=e=>{if(!e)try{applyDirAttributes(c)}catch(e){
return s(getError("Unable to set folder permissions",e.path||""))}s(e)};a.reverse().reduce(function(s,o){return function(a){if(a)s(a);else{
const a=i.normalize(u(o.entryName));const c=d(e,a);try{f.assertPathSafe(e,c)}catch(e){return s(e)}o.getDataAsync(function(e,i){
if(i)s(i);else if(!e)s(r.Errors.CANT_EXTRACT_FILE());else{const r=n?o.header.fileAttr:void 0;f.writeFileToAsync(c,e,t,r,function(e){
if(!e)return s(getError("Unable to write file",c));f.fs.utimes(c,o.header.time,o.header.time,function(){s()})})}})}}},done)()},writeZip:function(e,t){
if(arguments.length===1)if(typeof e==="function"){t=e;e=""}if(!e&&c.filename)e=c.filename;if(!e)return;var n=l.compressToBuffer();if(n){
var r=f.writeFileTo(e,n,true);if(typeof t==="function")t(!r?new Error("failed"):null,"")}},writeZipPromise:function(e,t){
const{overwrite:n,perm:r}=Object.assign({overwrite:true},t);return new Promise((t,i)=>{if(!e&&c.filename)e=c.filename;if(!e)i("ADM-ZIP: ZIP File Name Missing")
;this.toBufferPromise().then(s=>{const ret=e=>e?t(e):i("ADM-ZIP: Wasn't able to write zip file");f.writeFileToAsync(e,s,n,r,ret)},i)})},
toBufferPromise:function(){return new Promise((e,t)=>{l.toAsyncBuffer(e,t)})},toBuffer:function(e,t,n,r){if(typeof e==="function"){l.toAsyncBuffer(e,t,n,r)
;return null}return l.compressToBuffer()}}}},3746:(e,t,n)=>{var r=n(5391),i=r.Constants;e.exports=function(){
var e=20,t=10,n=0,s=0,o=0,a=0,c=0,f=0,l=0,u=0,d=0,h=0,g=0,p=0,m=0;e|=r.isWin?2560:768;n|=i.FLG_EFS;const I={extraLen:0};const uint32=e=>Math.max(0,e)>>>0
;const uint8=e=>Math.max(0,e)&255;o=r.fromDate2DOS(new Date);return{get made(){return e},set made(t){e=t},get version(){return t},set version(e){t=e},
get flags(){return n},set flags(e){n=e},get flags_efs(){return(n&i.FLG_EFS)>0},set flags_efs(e){if(e)n|=i.FLG_EFS;else n&=~i.FLG_EFS},get flags_desc(){
return(n&i.FLG_DESC)>0},set flags_desc(e){if(e)n|=i.FLG_DESC;else n&=~i.FLG_DESC},get method(){return s},set method(e){switch(e){case i.STORED:this.version=10
;break;case i.DEFLATED:default:this.version=20}s=e},get time(){return r.fromDOS2Date(this.timeval)},set time(e){e=new Date(e);this.timeval=r.fromDate2DOS(e)},
get timeval(){return o},set timeval(e){o=uint32(e)},get timeHighByte(){return uint8(o>>>8)},get crc(){return a},set crc(e){a=uint32(e)},get compressedSize(){
return c},set compressedSize(e){c=uint32(e)},get size(){return f},set size(e){f=uint32(e)},get fileNameLength(){return l},set fileNameLength(e){l=e},
get extraLength(){return u},set extraLength(e){u=e},get extraLocalLength(){return I.extraLen},set extraLocalLength(e){I.extraLen=e},get commentLength(){return d
},set commentLength(e){d=e},get diskNumStart(){return h},set diskNumStart(e){h=uint32(e)},get inAttr(){return g},set inAttr(e){g=uint32(e)},get attr(){return p
},set attr(e){p=uint32(e)},get fileAttr(){return(p||0)>>16&511},get offset(){return m},set offset(e){m=uint32(e)},get encrypted(){
return(n&i.FLG_ENC)===i.FLG_ENC},get centralHeaderSize(){return i.CENHDR+l+u+d},get realDataOffset(){return m+i.LOCHDR+I.fnameLen+I.extraLen},get localHeader(){
return I},loadLocalHeaderFromBinary:function(e){if(m<0||m+i.LOCHDR>e.length)throw r.Errors.INVALID_LOC();var t=e.slice(m,m+i.LOCHDR)
;if(t.readUInt32LE(0)!==i.LOCSIG)throw r.Errors.INVALID_LOC();I.version=t.readUInt16LE(i.LOCVER);I.flags=t.readUInt16LE(i.LOCFLG)
;I.flags_desc=(I.flags&i.FLG_DESC)>0;I.method=t.readUInt16LE(i.LOCHOW);I.time=t.readUInt32LE(i.LOCTIM);I.crc=t.readUInt32LE(i.LOCCRC)
;I.compressedSize=t.readUInt32LE(i.LOCSIZ);I.size=t.readUInt32LE(i.LOCLEN);I.fnameLen=t.readUInt16LE(i.LOCNAM);I.extraLen=t.readUInt16LE(i.LOCEXT)
;const n=m+i.LOCHDR+I.fnameLen;const s=n+I.extraLen;return e.slice(n,s)},loadFromBinary:function(I){
if(I.length!==i.CENHDR||I.readUInt32LE(0)!==i.CENSIG)throw r.Errors.INVALID_CEN();e=I.readUInt16LE(i.CENVEM);t=I.readUInt16LE(i.CENVER)
;n=I.readUInt16LE(i.CENFLG);s=I.readUInt16LE(i.CENHOW);o=I.readUInt32LE(i.CENTIM);a=I.readUInt32LE(i.CENCRC);c=I.readUInt32LE(i.CENSIZ)
;f=I.readUInt32LE(i.CENLEN);l=I.readUInt16LE(i.CENNAM);u=I.readUInt16LE(i.CENEXT);d=I.readUInt16LE(i.CENCOM);h=I.readUInt16LE(i.CENDSK)
;g=I.readUInt16LE(i.CENATT);p=I.readUInt32LE(i.CENATX);m=I.readUInt32LE(i.CENOFF)},localHeaderToBinary:function(){var e=Buffer.alloc(i.LOCHDR)
;e.writeUInt32LE(i.LOCSIG,0);e.writeUInt16LE(t,i.LOCVER);e.writeUInt16LE(n&~i.FLG_DESC,i.LOCFLG);e.writeUInt16LE(s,i.LOCHOW);e.writeUInt32LE(o,i.LOCTIM)
;e.writeUInt32LE(a,i.LOCCRC);e.writeUInt32LE(c,i.LOCSIZ);e.writeUInt32LE(f,i.LOCLEN);e.writeUInt16LE(l,i.LOCNAM);e.writeUInt16LE(I.extraLen,i.LOCEXT);return e},
centralHeaderToBinary:function(){var r=Buffer.alloc(i.CENHDR+l+u+d);r.writeUInt32LE(i.CENSIG,0);r.writeUInt16LE(e,i.CENVEM);r.writeUInt16LE(t,i.CENVER)
;r.writeUInt16LE(n&~i.FLG_DESC,i.CENFLG);r.writeUInt16LE(s,i.CENHOW);r.writeUInt32LE(o,i.CENTIM);r.writeUInt32LE(a,i.CENCRC);r.writeUInt32LE(c,i.CENSIZ)
;r.writeUInt32LE(f,i.CENLEN);r.writeUInt16LE(l,i.CENNAM);r.writeUInt16LE(u,i.CENEXT);r.writeUInt16LE(d,i.CENCOM);r.writeUInt16LE(h,i.CENDSK)
;r.writeUInt16LE(g,i.CENATT);r.writeUInt32LE(p,i.CENATX);r.writeUInt32LE(m,i.CENOFF);return r},toJSON:function(){const bytes=function(e){return e+" bytes"}
;return{made:e,version:t,flags:n,method:r.methodToString(s),time:this.time,crc:"0x"+a.toString(16).toUpperCase(),compressedSize:bytes(c),size:bytes(f),
fileNameLength:bytes(l),extraLength:bytes(u),commentLength:bytes(d),diskNumStart:h,inAttr:g,attr:p,offset:m,centralHeaderSize:bytes(i.CENHDR+l+u+d)}},
toString:function(){return JSON.stringify(this.toJSON(),null,"\t")}}}},1907:(e,t,n)=>{t.EntryHeader=n(3746);t.MainHeader=n(9311)},9311:(e,t,n)=>{
var r=n(5391),i=r.Constants;e.exports=function(){var e=0,t=0,n=0,s=0,o=0
;const needsZip64=()=>e>i.EF_ZIP64_OR_16||t>i.EF_ZIP64_OR_16||n>i.EF_ZIP64_OR_32||s>i.EF_ZIP64_OR_32;return{get diskEntries(){return e},set diskEntries(n){e=t=n
},get totalEntries(){return t},set totalEntries(n){t=e=n},get size(){return n},set size(e){n=e},get offset(){return s},set offset(e){s=e},get commentLength(){
return o},set commentLength(e){o=e},get mainHeaderSize(){return(needsZip64()?i.ZIP64HDR+i.END64HDR:0)+i.ENDHDR+o},loadFromBinary:function(a){
if((a.length!==i.ENDHDR||a.readUInt32LE(0)!==i.ENDSIG)&&(a.length<i.ZIP64HDR||a.readUInt32LE(0)!==i.ZIP64SIG))throw r.Errors.INVALID_END()
;if(a.readUInt32LE(0)===i.ENDSIG){e=a.readUInt16LE(i.ENDSUB);t=a.readUInt16LE(i.ENDTOT);n=a.readUInt32LE(i.ENDSIZ);s=a.readUInt32LE(i.ENDOFF)
;o=a.readUInt16LE(i.ENDCOM)}else{e=r.readBigUInt64LE(a,i.ZIP64SUB);t=r.readBigUInt64LE(a,i.ZIP64TOT);n=r.readBigUInt64LE(a,i.ZIP64SIZB)
;s=r.readBigUInt64LE(a,i.ZIP64OFF);o=0}},toBinary:function(){if(!needsZip64()){var a=Buffer.alloc(i.ENDHDR+o);a.writeUInt32LE(i.ENDSIG,0);a.writeUInt32LE(0,4)
;a.writeUInt16LE(e,i.ENDSUB);a.writeUInt16LE(t,i.ENDTOT);a.writeUInt32LE(n,i.ENDSIZ);a.writeUInt32LE(s,i.ENDOFF);a.writeUInt16LE(o,i.ENDCOM)
;a.fill(" ",i.ENDHDR);return a}a=Buffer.alloc(this.mainHeaderSize);let c=0;a.writeUInt32LE(i.ZIP64SIG,c)
;r.writeBigUInt64LE(a,i.ZIP64HDR-i.ZIP64LEAD,c+i.ZIP64SIZE);a.writeUInt16LE(45,c+i.ZIP64VEM);a.writeUInt16LE(45,c+i.ZIP64VER);a.writeUInt32LE(0,c+i.ZIP64DSK)
;a.writeUInt32LE(0,c+i.ZIP64DSKDIR);r.writeBigUInt64LE(a,e,c+i.ZIP64SUB);r.writeBigUInt64LE(a,t,c+i.ZIP64TOT);r.writeBigUInt64LE(a,n,c+i.ZIP64SIZB)
;r.writeBigUInt64LE(a,s,c+i.ZIP64OFF);const f=s+n;c+=i.ZIP64HDR;a.writeUInt32LE(i.END64SIG,c);a.writeUInt32LE(0,c+i.END64START)
;r.writeBigUInt64LE(a,f,c+i.END64OFF);a.writeUInt32LE(1,c+i.END64NUMDISKS);c+=i.END64HDR;a.writeUInt32LE(i.ENDSIG,c);a.writeUInt32LE(0,c+4)
;a.writeUInt16LE(Math.min(e,i.EF_ZIP64_OR_16),c+i.ENDSUB);a.writeUInt16LE(Math.min(t,i.EF_ZIP64_OR_16),c+i.ENDTOT)
;a.writeUInt32LE(Math.min(n,i.EF_ZIP64_OR_32),c+i.ENDSIZ);a.writeUInt32LE(Math.min(s,i.EF_ZIP64_OR_32),c+i.ENDOFF);a.writeUInt16LE(o,c+i.ENDCOM)
;a.fill(" ",c+i.ENDHDR);return a},toJSON:function(){const offset=function(e,t){let n=e.toString(16).toUpperCase();while(n.length<t)n="0"+n;return"0x"+n};return{
diskEntries:e,totalEntries:t,size:n+" bytes",offset:offset(s,4),commentLength:o}},toString:function(){return JSON.stringify(this.toJSON(),null,"\t")}}}},
5120:(e,t,n)=>{e.exports=function(e){var t=n(3106);var r={chunkSize:(parseInt(e.length/1024)+1)*1024};return{deflate:function(){return t.deflateRawSync(e,r)},
deflateAsync:function(n){var i=t.createDeflateRaw(r),s=[],o=0;i.on("data",function(e){s.push(e);o+=e.length});i.on("end",function(){var e=Buffer.alloc(o),t=0
;e.fill(0);for(var r=0;r<s.length;r++){var i=s[r];i.copy(e,t);t+=i.length}n&&n(e)});i.end(e)}}}},3667:(e,t,n)=>{t.Deflater=n(5120);t.Inflater=n(9540)
;t.ZipCrypto=n(2689)},9540:(e,t,n)=>{const r=+(process?.versions?.node??"").split(".")[0]||0;const i=n(6232);e.exports=function(e,t){var s=n(3106)
;const o=t>0?t:1;const a=r>=15?{maxOutputLength:o}:{};return{inflate:function(){return s.inflateRawSync(e,a)},inflateAsync:function(t){
var n=s.createInflateRaw(a),r=[],c=0,f=false;const fail=function(e){if(f)return;f=true;n.destroy();t&&t(Buffer.alloc(0),e)};n.on("error",function(e){fail(e)})
;n.on("data",function(e){if(f)return;c+=e.length;if(c>o)return fail(i.MAX_OUTPUT_EXCEEDED());r.push(e)});n.on("end",function(){if(f)return;f=true
;var e=Buffer.alloc(c),n=0;e.fill(0);for(var i=0;i<r.length;i++){var s=r[i];s.copy(e,n);n+=s.length}t&&t(e)});n.end(e)}}}},2689:(e,t,n)=>{
const{randomFillSync:r}=n(6982);const i=n(6232);const s=new Uint32Array(256).map((e,t)=>{for(let e=0;e<8;e++)if(0!==(t&1))t=t>>>1^3988292384;else t>>>=1
;return t>>>0});const uMul=(e,t)=>Math.imul(e,t)>>>0;const crc32update=(e,t)=>s[(e^t)&255]^e>>>8;const genSalt=()=>{
if("function"===typeof r)return r(Buffer.alloc(12));else return genSalt.node()};genSalt.node=()=>{const e=Buffer.alloc(12);const t=e.length
;for(let n=0;n<t;n++)e[n]=Math.random()*256&255;return e};const o={genSalt:genSalt};function Initkeys(e){const t=Buffer.isBuffer(e)?e:Buffer.from(e)
;this.keys=new Uint32Array([305419896,591751049,878082192]);for(let e=0;e<t.length;e++)this.updateKeys(t[e])}Initkeys.prototype.updateKeys=function(e){
const t=this.keys;t[0]=crc32update(t[0],e);t[1]+=t[0]&255;t[1]=uMul(t[1],134775813)+1;t[2]=crc32update(t[2],t[1]>>>24);return e}
;Initkeys.prototype.next=function(){const e=(this.keys[2]|2)>>>0;return uMul(e,e^1)>>8&255};function make_decrypter(e){const t=new Initkeys(e)
;return function(e){const n=Buffer.alloc(e.length);let r=0;for(let i of e)n[r++]=t.updateKeys(i^t.next());return n}}function make_encrypter(e){
const t=new Initkeys(e);return function(e,n,r=0){if(!n)n=Buffer.alloc(e.length);for(let i of e){const e=t.next();n[r++]=i^e;t.updateKeys(i)}return n}}
function decrypt(e,t,n){if(!e||!Buffer.isBuffer(e)||e.length<12)return Buffer.alloc(0);const r=make_decrypter(n);const s=r(e.slice(0,12))
;const o=(t.flags&8)===8?t.timeHighByte:t.crc>>>24;if(s[11]!==o)throw i.WRONG_PASSWORD();return r(e.slice(12))}function _salter(e){
if(Buffer.isBuffer(e)&&e.length>=12)o.genSalt=function(){return e.slice(0,12)};else if(e==="node")o.genSalt=genSalt.node;else o.genSalt=genSalt}
function encrypt(e,t,n,r=false){if(e==null)e=Buffer.alloc(0);if(!Buffer.isBuffer(e))e=Buffer.from(e.toString());const i=make_encrypter(n);const s=o.genSalt()
;s[11]=t.crc>>>24&255;if(r)s[10]=t.crc>>>16&255;const a=Buffer.alloc(e.length+12);i(s,a);return i(e,a,12)}e.exports={decrypt:decrypt,encrypt:encrypt,
_salter:_salter}},2834:e=>{e.exports={LOCHDR:30,LOCSIG:67324752,LOCVER:4,LOCFLG:6,LOCHOW:8,LOCTIM:10,LOCCRC:14,LOCSIZ:18,LOCLEN:22,LOCNAM:26,LOCEXT:28,
EXTSIG:134695760,EXTHDR:16,EXTCRC:4,EXTSIZ:8,EXTLEN:12,CENHDR:46,CENSIG:33639248,CENVEM:4,CENVER:6,CENFLG:8,CENHOW:10,CENTIM:12,CENCRC:16,CENSIZ:20,CENLEN:24,
CENNAM:28,CENEXT:30,CENCOM:32,CENDSK:34,CENATT:36,CENATX:38,CENOFF:42,ENDHDR:22,ENDSIG:101010256,ENDSUB:8,ENDTOT:10,ENDSIZ:12,ENDOFF:16,ENDCOM:20,END64HDR:20,
END64SIG:117853008,END64START:4,END64OFF:8,END64NUMDISKS:16,ZIP64SIG:101075792,ZIP64HDR:56,ZIP64LEAD:12,ZIP64SIZE:4,ZIP64VEM:12,ZIP64VER:14,ZIP64DSK:16,
ZIP64DSKDIR:20,ZIP64SUB:24,ZIP64TOT:32,ZIP64SIZB:40,ZIP64OFF:48,ZIP64EXTRA:56,STORED:0,SHRUNK:1,REDUCED1:2,REDUCED2:3,REDUCED3:4,REDUCED4:5,IMPLODED:6,
DEFLATED:8,ENHANCED_DEFLATED:9,PKWARE:10,BZIP2:12,LZMA:14,IBM_TERSE:18,IBM_LZ77:19,AES_ENCRYPT:99,FLG_ENC:1,FLG_COMP1:2,FLG_COMP2:4,FLG_DESC:8,FLG_ENH:16,
FLG_PATCH:32,FLG_STR:64,FLG_EFS:2048,FLG_MSK:4096,FILE:2,BUFFER:1,NONE:0,EF_ID:0,EF_SIZE:2,ID_ZIP64:1,ID_AVINFO:7,ID_PFS:8,ID_OS2:9,ID_NTFS:10,ID_OPENVMS:12,
ID_UNIX:13,ID_FORK:14,ID_PATCH:15,ID_X509_PKCS7:20,ID_X509_CERTID_F:21,ID_X509_CERTID_C:22,ID_STRONGENC:23,ID_RECORD_MGT:24,ID_X509_PKCS7_RL:25,ID_IBM1:101,
ID_IBM2:102,ID_POSZIP:18064,EF_ZIP64_OR_32:4294967295,EF_ZIP64_OR_16:65535,EF_ZIP64_SUNCOMP:0,EF_ZIP64_SCOMP:8,EF_ZIP64_RHO:16,EF_ZIP64_DSN:24}},1579:e=>{
e.exports={efs:true,encode:e=>Buffer.from(e,"utf8"),decode:e=>e.toString("utf8")}},6232:(e,t)=>{const n={INVALID_LOC:"Invalid LOC header (bad signature)",
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
if(t.length)e=e.replace(/\{(\d)\}/g,(e,n)=>t[n]||"");return new Error("ADM-ZIP: "+e)}}for(const e of Object.keys(n))t[e]=E(n[e])},38:(e,t,n)=>{const r=n(6928)
;e.exports=function(e,{fs:t}){var n=e||"",i=newAttr(),s=null;function newAttr(){return{directory:false,readonly:false,hidden:false,executable:false,mtime:0,
atime:0}}if(n&&t.existsSync(n)){s=t.statSync(n);i.directory=s.isDirectory();i.mtime=s.mtime;i.atime=s.atime;i.executable=(73&s.mode)!==0
;i.readonly=(128&s.mode)===0;i.hidden=r.basename(n)[0]==="."}else console.warn("Invalid path: "+n);return{get directory(){return i.directory},get readOnly(){
return i.readonly},get hidden(){return i.hidden},get mtime(){return i.mtime},get atime(){return i.atime},get executable(){return i.executable},
decodeAttributes:function(){},encodeAttributes:function(){},toJSON:function(){return{path:n,isDirectory:i.directory,isReadOnly:i.readonly,isHidden:i.hidden,
isExecutable:i.executable,mTime:i.mtime,aTime:i.atime}},toString:function(){return JSON.stringify(this.toJSON(),null,"\t")}}}},5391:(e,t,n)=>{e.exports=n(9066)
;e.exports.Constants=n(2834);e.exports.Errors=n(6232);e.exports.FileAttr=n(38);e.exports.decoder=n(1579)},9066:(e,t,n)=>{const r=n(9896);const i=n(6928)
;const s=n(2834);const o=n(6232);const a=typeof process==="object"&&"win32"===process.platform;const is_Obj=e=>typeof e==="object"&&e!==null
;const c=new Uint32Array(256).map((e,t)=>{for(let e=0;e<8;e++)if((t&1)!==0)t=3988292384^t>>>1;else t>>>=1;return t>>>0});function Utils(e){this.sep=i.sep
;this.fs=r;if(is_Obj(e))if(is_Obj(e.fs)&&typeof e.fs.statSync==="function")this.fs=e.fs}e.exports=Utils;Utils.prototype.makeDir=function(e){const t=this
;function mkdirSync(e){let n=e.split(t.sep)[0];e.split(t.sep).forEach(function(e){if(!e||e.substr(-1,1)===":")return;n+=t.sep+e;var r;try{r=t.fs.statSync(n)
}catch(e){if(e.message&&e.message.startsWith("ENOENT"))t.fs.mkdirSync(n);else throw e}if(r&&r.isFile())throw o.FILE_IN_THE_WAY(`"${n}"`)})}mkdirSync(e)}
;Utils.prototype.writeFileTo=function(e,t,n,r){const s=this;if(s.fs.existsSync(e)){if(!n)return false;var o=s.fs.statSync(e);if(o.isDirectory())return false}
var a=i.dirname(e);if(!s.fs.existsSync(a))s.makeDir(a);var c;try{c=s.fs.openSync(e,"w",438)}catch(t){s.fs.chmodSync(e,438);c=s.fs.openSync(e,"w",438)}if(c)try{
s.fs.writeSync(c,t,0,t.length,0)}finally{s.fs.closeSync(c)}s.fs.chmodSync(e,r||438);return true};Utils.prototype.writeFileToAsync=function(e,t,n,r,s){
if(typeof r==="function"){s=r;r=void 0}const o=this;o.fs.exists(e,function(a){if(a&&!n)return s(false);o.fs.stat(e,function(n,c){
if(a&&c&&c.isDirectory())return s(false);var f=i.dirname(e);o.fs.exists(f,function(n){if(!n)try{o.makeDir(f)}catch(e){return s(false)}
const writeToFd=function(n){o.fs.write(n,t,0,t.length,0,function(t){o.fs.close(n,function(){if(t)return s(false);o.fs.chmod(e,r||438,function(){s(true)})})})}
;o.fs.open(e,"w",438,function(t,n){if(t)o.fs.chmod(e,438,function(){o.fs.open(e,"w",438,function(e,t){if(e||!t)return s(false);writeToFd(t)})
});else if(n)writeToFd(n);else s(false)})})})})};Utils.prototype.assertPathSafe=function(e,t){const n=this;if(typeof n.fs.lstatSync!=="function")return
;const r=i.resolve(e);const s=i.resolve(t);if(s===r)return;const a=i.relative(r,s);if(!a||a===".."||a.startsWith(".."+i.sep)||i.isAbsolute(a))return;let c=r
;for(const e of a.split(i.sep)){if(!e||e===".")continue;c=i.join(c,e);let t;try{t=n.fs.lstatSync(c)}catch(e){break}
if(t.isSymbolicLink())throw o.FILE_IN_THE_WAY(`"${c}"`)}};Utils.prototype.findFiles=function(e){const t=this;const n=typeof t.fs.lstatSync==="function"
;const r=t.fs.realpathSync(e);function escapesRoot(e){if(!n)return false;if(!t.fs.lstatSync(e).isSymbolicLink())return false;let s;try{s=t.fs.realpathSync(e)
}catch(e){return true}return!(s===r||s.startsWith(r+i.sep))}function findSync(e,n,r,s){if(typeof n==="boolean"){r=n;n=void 0}let o=[]
;t.fs.readdirSync(e).forEach(function(a){const c=i.join(e,a);if(escapesRoot(c))return;const f=t.fs.statSync(c)
;if(!n||n.test(c))o.push(i.normalize(c)+(f.isDirectory()?t.sep:""));if(f.isDirectory()&&r){const e=t.fs.realpathSync(c);if(!s.has(e)){s.add(e)
;o=o.concat(findSync(c,n,r,s))}}});return o}return findSync(e,void 0,true,new Set([r]))};Utils.prototype.findFilesAsync=function(e,t){const n=this;const r=[]
;let s=false;const finish=function(e){if(s)return;s=true;t(e,e?void 0:r)};const o=typeof n.fs.lstat==="function";let a=null;const escapesRoot=function(e,t){
if(!o)return t(null,false);n.fs.lstat(e,function(r,s){if(r)return t(r);if(!s||!s.isSymbolicLink())return t(null,false);n.fs.realpath(e,function(e,n){
if(e)return t(null,true);t(null,!(n===a||n.startsWith(a+i.sep)))})})};const walk=function(e,t,s){n.fs.readdir(e,function(o,a){if(o)return s(o);let c=a.length
;if(!c)return s();a.forEach(function(o){const a=i.join(e,o);escapesRoot(a,function(e,o){if(e)return s(e);if(o){if(! --c)s();return}n.fs.stat(a,function(e,o){
if(e)return s(e);if(!o){if(! --c)s();return}r.push(i.normalize(a)+(o.isDirectory()?n.sep:""));if(!o.isDirectory()){if(! --c)s();return}
n.fs.realpath(a,function(e,n){if(e)return s(e);if(t.has(n)){if(! --c)s();return}t.add(n);walk(a,t,function(e){if(e)return s(e);if(! --c)s()})})})})})})}
;n.fs.realpath(e,function(t,n){if(t)return finish(t);a=n;walk(e,new Set([n]),finish)})};Utils.prototype.getAttributes=function(){}
;Utils.prototype.setAttributes=function(){};Utils.crc32update=function(e,t){return c[(e^t)&255]^e>>>8};Utils.crc32=function(e){
if(typeof e==="string")e=Buffer.from(e,"utf8");let t=e.length;let n=~0;for(let r=0;r<t;)n=Utils.crc32update(n,e[r++]);return~n>>>0}
;Utils.methodToString=function(e){switch(e){case s.STORED:return"STORED ("+e+")";case s.DEFLATED:return"DEFLATED ("+e+")";default:return"UNSUPPORTED ("+e+")"}}
;Utils.canonical=function(e){if(!e)return"";const t=i.posix.normalize("/"+e.split("\\").join("/"));return i.join(".",t)};Utils.zipnamefix=function(e){
if(!e)return"";const t=i.posix.normalize("/"+e.split("\\").join("/"));return i.posix.join(".",t)};Utils.findLast=function(e,t){
if(!Array.isArray(e))throw new TypeError("arr is not array");const n=e.length>>>0;for(let r=n-1;r>=0;r--)if(t(e[r],r,e))return e[r];return}
;Utils.sanitize=function(e,t){e=i.resolve(i.normalize(e));var n=t.split("/");for(var r=0,s=n.length;r<s;r++){
var o=i.normalize(i.join(e,n.slice(r,s).join(i.sep)));if(o===e||o.startsWith(e+i.sep))return o}return i.normalize(i.join(e,i.basename(t)))}
;Utils.toBuffer=function toBuffer(e,t){
if(Buffer.isBuffer(e))return e;else if(e instanceof Uint8Array)return Buffer.from(e);else return typeof e==="string"?t(e):Buffer.alloc(0)}
;Utils.readBigUInt64LE=function(e,t){const n=e.readUInt32LE(t);const r=e.readUInt32LE(t+4);const i=r*4294967296+n
;if(i>Number.MAX_SAFE_INTEGER)throw o.ZIP64_VALUE_TOO_LARGE();return i};Utils.writeBigUInt64LE=function(e,t,n){const r=t>>>0
;const i=Math.floor(t/4294967296)>>>0;e.writeUInt32LE(r,n);e.writeUInt32LE(i,n+4)};Utils.fromDOS2Date=function(e){
return new Date((e>>25&127)+1980,Math.max((e>>21&15)-1,0),Math.max(e>>16&31,1),e>>11&31,e>>5&63,(e&31)<<1)};Utils.fromDate2DOS=function(e){let t=0;let n=0
;if(e.getFullYear()>1979){t=(e.getFullYear()-1980&127)<<9|e.getMonth()+1<<5|e.getDate();n=e.getHours()<<11|e.getMinutes()<<5|e.getSeconds()>>1}return t<<16|n}
;Utils.isWin=a;Utils.crcTable=c},2609:(e,t,n)=>{var r=n(5391),i=n(1907),s=r.Constants,o=n(3667);e.exports=function(e,t){
var n=new i.EntryHeader,a=Buffer.alloc(0),c=Buffer.alloc(0),f=false,l=null,u=Buffer.alloc(0),d=Buffer.alloc(0),h=true;const g=e
;const p=typeof g.decoder==="object"?g.decoder:r.decoder;h=p.hasOwnProperty("efs")?p.efs:false;function getCompressedDataFromZip(){
if(!t||!(t instanceof Uint8Array))return Buffer.alloc(0);d=n.loadLocalHeaderFromBinary(t);const e=n.realDataOffset;const i=e+n.compressedSize
;if(e<0||i<e||i>t.length)throw r.Errors.INVALID_LOC();return t.slice(e,i)}function crc32OK(e){
const t=n.flags_desc||n.localHeader.flags_desc?n.crc:n.localHeader.crc;return r.crc32(e)===t}function decompress(e,t,i){
if(typeof t==="undefined"&&typeof e==="string"){i=e;e=void 0}if(f){if(e&&t)t(Buffer.alloc(0),r.Errors.DIRECTORY_CONTENT_ERROR());return Buffer.alloc(0)}var s
;try{s=getCompressedDataFromZip();if(s.length===0){if(e&&t)t(s);return s}if(n.encrypted){
if("string"!==typeof i&&!Buffer.isBuffer(i))throw r.Errors.INVALID_PASS_PARAM();s=o.ZipCrypto.decrypt(s,n,i)}}catch(n){if(e&&t){t(Buffer.alloc(0),n)
;return Buffer.alloc(0)}throw n}var c;switch(n.method){case r.Constants.STORED:c=Buffer.alloc(s.length);s.copy(c);if(!crc32OK(c)){
if(e&&t)t(c,r.Errors.BAD_CRC());throw r.Errors.BAD_CRC()}else{if(e&&t)t(c);return c}case r.Constants.DEFLATED:var l=new o.Inflater(s,n.size);if(!e){
c=l.inflate();if(!crc32OK(c))throw r.Errors.BAD_CRC(`"${p.decode(a)}"`);return c}else l.inflateAsync(function(e,n){if(!t)return
;if(n)t(Buffer.alloc(0),n);else if(!crc32OK(e))t(e,r.Errors.BAD_CRC());else t(e)});break;default:if(e&&t)t(Buffer.alloc(0),r.Errors.UNKNOWN_METHOD())
;throw r.Errors.UNKNOWN_METHOD()}}function compress(e,i){if((!l||!l.length)&&Buffer.isBuffer(t)){if(e&&i)i(getCompressedDataFromZip())
;return getCompressedDataFromZip()}if(l.length&&!f){var s;switch(n.method){case r.Constants.STORED:n.compressedSize=n.size;s=Buffer.alloc(l.length);l.copy(s)
;if(e&&i)i(s);return s;default:case r.Constants.DEFLATED:var a=new o.Deflater(l);if(!e){var c=a.deflate();n.compressedSize=c.length;return c
}else a.deflateAsync(function(e){s=Buffer.alloc(e.length);n.compressedSize=e.length;e.copy(s);i&&i(s)});a=null;break}
}else if(e&&i)i(Buffer.alloc(0));else return Buffer.alloc(0)}function readUInt64LE(e,t){return r.readBigUInt64LE(e,t)}function parseExtra(e){try{var t=0
;var n,i,o;while(t+4<e.length){n=e.readUInt16LE(t);t+=2;i=e.readUInt16LE(t);t+=2;o=e.slice(t,t+i);t+=i;if(s.ID_ZIP64===n)parseZip64ExtendedInformation(o)}
}catch(e){throw r.Errors.EXTRA_FIELD_PARSE_ERROR()}}function parseZip64ExtendedInformation(e){var t,r,i,o;if(e.length>=s.EF_ZIP64_SCOMP){
t=readUInt64LE(e,s.EF_ZIP64_SUNCOMP);if(n.size===s.EF_ZIP64_OR_32)n.size=t}if(e.length>=s.EF_ZIP64_RHO){r=readUInt64LE(e,s.EF_ZIP64_SCOMP)
;if(n.compressedSize===s.EF_ZIP64_OR_32)n.compressedSize=r}if(e.length>=s.EF_ZIP64_DSN){i=readUInt64LE(e,s.EF_ZIP64_RHO)
;if(n.offset===s.EF_ZIP64_OR_32)n.offset=i}if(e.length>=s.EF_ZIP64_DSN+4){o=e.readUInt32LE(s.EF_ZIP64_DSN);if(n.diskNumStart===s.EF_ZIP64_OR_16)n.diskNumStart=o
}}return{get entryName(){return p.decode(a)},get rawEntryName(){return a},set entryName(e){a=r.toBuffer(e,p.encode);var t=a[a.length-1];f=t===47||t===92
;n.fileNameLength=a.length},get efs(){if(typeof h==="function")return h(this.entryName);else return h},get extra(){return u},set extra(e){u=e
;n.extraLength=e.length;parseExtra(e)},get comment(){return p.decode(c)},set comment(e){c=r.toBuffer(e,p.encode);n.commentLength=c.length
;if(c.length>65535)throw r.Errors.COMMENT_TOO_LONG()},get name(){const e=p.decode(a);return f?e.replace(/[/\\]$/,"").split("/").pop():e.split("/").pop()},
get isDirectory(){return f},getCompressedData:function(){return compress(false,null)},getCompressedDataAsync:function(e){compress(true,e)},setData:function(e){
l=r.toBuffer(e,r.decoder.encode);if(!f&&l.length){n.size=l.length;n.method=r.Constants.DEFLATED;n.crc=r.crc32(e);n.changed=true}else n.method=r.Constants.STORED
},getData:function(e){if(n.changed)return l;else return decompress(false,null,e)},getDataAsync:function(e,t){if(n.changed)e(l);else decompress(true,e,t)},
set attr(e){n.attr=e},get attr(){return n.attr},set header(e){n.loadFromBinary(e)},get header(){return n},packCentralHeader:function(){n.flags_efs=this.efs
;n.extraLength=u.length;var e=n.centralHeaderToBinary();var t=r.Constants.CENHDR;a.copy(e,t);t+=a.length;u.copy(e,t);t+=n.extraLength;c.copy(e,t);return e},
packLocalHeader:function(){let e=0;n.flags_efs=this.efs;n.extraLocalLength=d.length;const t=n.localHeaderToBinary()
;const r=Buffer.alloc(t.length+a.length+n.extraLocalLength);t.copy(r,e);e+=t.length;a.copy(r,e);e+=a.length;d.copy(r,e);e+=d.length;return r},toJSON:function(){
const bytes=function(e){return"<"+(e&&e.length+" bytes buffer"||"null")+">"};return{entryName:this.entryName,name:this.name,comment:this.comment,
isDirectory:this.isDirectory,header:n.toJSON(),compressedData:bytes(t),data:bytes(l)}},toString:function(){return JSON.stringify(this.toJSON(),null,"\t")}}}},
6991:(e,t,n)=>{const r=n(2609);const i=n(1907);const s=n(5391);e.exports=function(e,t){
var n=[],o=Object.create(null),a=Buffer.alloc(0),c=new i.MainHeader,f=false;const l=new Set;const u=t;const{noSort:d,decoder:h}=u
;if(e)readMainHeader(u.readEntries);else f=true;function makeTemporaryFolders(){const e=new Set;for(const t of Object.keys(o)){const n=t.split("/");n.pop()
;if(!n.length)continue;for(let t=0;t<n.length;t++){const r=n.slice(0,t+1).join("/")+"/";e.add(r)}}for(const t of e)if(!(t in o)){const e=new r(u);e.entryName=t
;e.attr=16;e.temporary=true;n.push(e);o[e.entryName]=e;l.add(e)}}function readEntries(){f=true;o=Object.create(null)
;if(c.diskEntries>(e.length-c.offset)/s.Constants.CENHDR)throw s.Errors.DISK_ENTRY_TOO_LARGE();n=new Array(c.diskEntries);var t=c.offset
;for(var i=0;i<n.length;i++){var a=t,d=new r(u,e);d.header=e.slice(a,a+=s.Constants.CENHDR);d.entryName=e.slice(a,a+=d.header.fileNameLength)
;if(d.header.extraLength)d.extra=e.slice(a,a+=d.header.extraLength);if(d.header.commentLength)d.comment=e.slice(a,a+d.header.commentLength)
;t+=d.header.centralHeaderSize;if(d.entryName in o)throw s.Errors.DUPLICATE_ENTRY(`"${d.entryName}"`);n[i]=d;o[d.entryName]=d}l.clear();makeTemporaryFolders()}
function readMainHeader(t){var n=e.length-s.Constants.ENDHDR,r=Math.max(0,n-65535),i=r,o=e.length,f=-1,l=0
;const d=typeof u.trailingSpace==="boolean"?u.trailingSpace:false;if(d)r=0;for(n;n>=i;n--){if(e[n]!==80)continue;if(e.readUInt32LE(n)===s.Constants.ENDSIG){f=n
;l=n;o=n+s.Constants.ENDHDR;i=n-s.Constants.END64HDR;continue}if(e.readUInt32LE(n)===s.Constants.END64SIG){i=r;continue}
if(e.readUInt32LE(n)===s.Constants.ZIP64SIG){f=n;o=n+s.readBigUInt64LE(e,n+s.Constants.ZIP64SIZE)+s.Constants.ZIP64LEAD;break}}
if(f==-1)throw s.Errors.INVALID_FORMAT();c.loadFromBinary(e.slice(f,o));if(c.commentLength)a=e.slice(l+s.Constants.ENDHDR);if(t)readEntries()}
function sortEntries(){if(n.length>1&&!d)n=n.map(e=>({entry:e,key:e.entryName.toLowerCase()})).sort((e,t)=>e.key.localeCompare(t.key)).map(e=>e.entry)}return{
get entries(){if(!f)readEntries();return n.filter(e=>!l.has(e))},get comment(){return h.decode(a)},set comment(e){a=s.toBuffer(e,h.encode)
;c.commentLength=a.length},getEntryCount:function(){if(!f)return c.diskEntries;return n.length},forEach:function(e){this.entries.forEach(e)},
getEntry:function(e){if(!f)readEntries();return o[e]||null},setEntry:function(e){if(!f)readEntries();n.push(e);o[e.entryName]=e;c.totalEntries=n.length},
deleteFile:function(e,t=true){if(!f)readEntries();const n=o[e];const r=this.getEntryChildren(n,t).map(e=>e.entryName);r.forEach(this.deleteEntry)},
deleteEntry:function(e){if(!f)readEntries();const t=o[e];const r=n.indexOf(t);if(r>=0){n.splice(r,1);delete o[e];c.totalEntries=n.length}},
getEntryChildren:function(e,t=true){if(!f)readEntries();if(typeof e==="object")if(e.isDirectory&&t){const t=[];const r=e.entryName
;for(const e of n)if(e.entryName.startsWith(r))t.push(e);return t}else return[e];return[]},getChildCount:function(e){if(e&&e.isDirectory){
const t=this.getEntryChildren(e);return t.includes(e)?t.length-1:t.length}return 0},compressToBuffer:function(){if(!f)readEntries();sortEntries();const t=[]
;const n=[];let r=0;let i=0;c.size=0;c.offset=0;let s=0;for(const e of this.entries){const o=e.getCompressedData();e.header.offset=i;const a=e.packLocalHeader()
;const f=a.length+o.length;i+=f;t.push(a);t.push(o);const l=e.packCentralHeader();n.push(l);c.size+=l.length;r+=f+l.length;s++}r+=c.mainHeaderSize;c.offset=i
;c.totalEntries=s;i=0;const o=Buffer.alloc(r);for(const e of t){e.copy(o,i);i+=e.length}for(const e of n){e.copy(o,i);i+=e.length}const l=c.toBinary()
;if(a)a.copy(l,l.length-a.length);l.copy(o,i);e=o;f=false;return o},toAsyncBuffer:function(t,n,r,i){try{if(!f)readEntries();sortEntries();const n=[];const s=[]
;let o=0;let l=0;let u=0;c.size=0;c.offset=0;const compress2Buffer=function(d){if(d.length>0){const e=d.shift();const t=e.entryName+e.extra.toString();if(r)r(t)
;e.getCompressedDataAsync(function(r){if(i)i(t);e.header.offset=l;const a=e.packLocalHeader();const f=a.length+r.length;l+=f;n.push(a);n.push(r)
;const h=e.packCentralHeader();s.push(h);c.size+=h.length;o+=f+h.length;u++;compress2Buffer(d)})}else{o+=c.mainHeaderSize;c.offset=l;c.totalEntries=u;l=0
;const r=Buffer.alloc(o);n.forEach(function(e){e.copy(r,l);l+=e.length});s.forEach(function(e){e.copy(r,l);l+=e.length});const i=c.toBinary()
;if(a)a.copy(i,i.length-a.length);i.copy(r,l);e=r;f=false;t(r)}};compress2Buffer(Array.from(this.entries))}catch(e){n(e)}}}}},298:e=>{function makeArray(e){
return Array.isArray(e)?e:[e]}const t=void 0;const n="";const r=" ";const i="\\";const s=/[.*+?()[\]{}^$|\\/]/;const o="\ufeff";const a=/^\/\*{2,}$/
;const c=/^\\!/;const f=/^\\#/;const l=/\r?\n/g;const u="//";const d=47;const h=46;const g="/";let p="node-ignore"
;if(typeof Symbol!=="undefined")p=Symbol.for("node-ignore");const m=p;const define=(e,t,n)=>{Object.defineProperty(e,t,{value:n});return n}
;const RETURN_FALSE=()=>false;const I={alnum:"0-9A-Za-z",alpha:"A-Za-z",blank:" \\t",cntrl:"\\x00-\\x1f\\x7f",digit:"0-9",graph:"!-.0-~",lower:"a-z",
print:" -.0-~",punct:"!-.:-@\\[-`{-~",space:" \\t\\n\\r",upper:"A-Z",xdigit:"0-9A-Fa-f"};const y="\\]^-[";const escapeMember=e=>y.indexOf(e)<0?e:i+e
;const L="(?!\\/)";const classSource=(e,t)=>{if(e)return`[^\\/${t}]`;const n=`[${t}]`;return new RegExp(n).test("/")?L+n:n};const scanBracket=(e,r)=>{
const{length:s}=e;let o=r+1;let a=n;const c=e[o];if(c==="!"||c==="^"){a="^";o++}let f=n;let l=n;for(;;){const r=e[o];if(r===t)return null;if(r===i){
const t=e[++o];f+=escapeMember(t);l=t}else if(r==="-"&&l&&o+1<s&&e[o+1]!=="]"){o++;let t=e[o];if(t===i)t=e[o+=1];if(l<=t)f+=`-${escapeMember(t)}`;l=n
}else if(r==="["&&e[o+1]===":"){const t=o+2;let r=t;while(r<s&&e[r]!=="]")r++;if(r===s)return null;if(r>t&&e[r-1]===":"){const i=e.slice(t,r-1)
;if(!Object.prototype.hasOwnProperty.call(I,i))return null;f+=I[i];l=n;o=r}else{f+=escapeMember("[");l="[";o=t-2}}else{f+=escapeMember(r);l=r}o++
;if(e[o]==="]")return{end:o,source:classSource(a,f)}}};const _="[]";const D="\0";const N=new RegExp(`${D}(\\d+)${D}`,"g");const C="";const S=""
;const isReserved=e=>e===D||e===C||e===S;const extractBrackets=e=>{const t=[];const hold=e=>`${D}${t.push(e)-1}${D}`;const{length:o}=e;let a=n;let c=0
;while(c<o){const t=e[c];if(t===i){const t=e[c+1]
;if(t===g&&c+2===o)a+=hold(_);else if(t==="*"||t==="["||t===r)a+=e.slice(c,c+2);else a+=hold(s.test(t)?i+t:isReserved(t)?`[${t}]`:t);c+=2
}else if(isReserved(t)){a+=hold(`[${t}]`);c++}else if(t==="["){const t=scanBracket(e,c);if(t===null){a+=hold(_);c=o}else{a+=hold(t.source);c=t.end+1}}else{a+=t
;c++}}return{source:a,sources:t}};const O=null;const F=/\/(?!$)/;const A="[^\\/]*"
;const w=[[/(\\+)( ?)/g,(e,t,n)=>n?t.slice(0,t.length-t.length%2)+r:t,i+r],[/(^|\/)\*{3,}(?=\/|$)/g,(e,t)=>`${t}**`,"*"],[/[\\$.|*+(){^]/g,e=>`\\${e}`],[/(?!\\)\?/g,()=>"[^/]","?"],[/^\//,()=>"^",g],[/\//g,()=>"\\/",g],[/^\^*(?:\\\*\\\*\\\/)+/,()=>"(?:^|\\/)","*"],[O,(e,t)=>{
if(!e||e[0]==="^"||e[0]==="(")return e;const n=!F.test(t)?"(?:^|\\/)":"^";return n+e
}],[/\\\/\\\*\\\*(?=\\\/|$)/g,(e,t,n)=>t+6<n.length?n.slice(t+6)==="\\/"?"(?:\\/[^\\/]+)+":"(?:\\/[^\\/]+)*":`\\/${S}`,"*"],[/(^|[^\\])(?:\\\*)+(?!$)/g,(e,t)=>t+A,"*"],[/(^|[^\\])((?:\\\\)*)\\\*$/,(e,t,r)=>r===n?t+C:e,"*"],[/\\\\\\(?=[$.|*+(){^])/g,()=>i,i+i],[/\\\\/g,()=>i,i+i],[/\\\[([^\]/]*?)($|\])/g,(e,t,n)=>`\\[${t}${n}`,"["],[O,e=>{
const t=e[e.length-1];if(!t||t===C||t===S)return e;return t===g?`${e}$`:`${e}(?=$|\\/$)`}]];const R=/(^|\\\/)?\uE000$/;const T="regex";const U="checkRegex"
;const P="_";const replaceTrailingWildcard=(e,t)=>{const n=t?`${t}[^/]+`:"[^/]*";return`${n}(?=$|\\/$)`};const v=/\uE001$/
;const replaceTrailingDoublestar=()=>"[\\s\\S]";const separatorAfter=(e,t)=>{let r=n;for(let n=t+1;n<e.length&&!e[n].wildcard;n++)r+=e[n].single;return r}
;const pinWildcards=e=>{if(e.indexOf(A)<0)return e;const t=[];const{length:r}=e;let s=0;while(s<r){const n=e[s];if(e.startsWith(A,s)){t.push({wildcard:true})
;s+=A.length}else if(n==="["){let n=s+1;if(e[n]==="^")n++;if(e[n]==="]")n++;while(n<r&&e[n]!=="]")n+=e[n]===i?2:1;n++;t.push({single:e.slice(s,n)});s=n
}else if(n===i){t.push({single:e.slice(s,s+2)});s+=2}else if(n==="("){let n=0;let o=s;do{if(e[o]===i)o++;else if(e[o]==="(")n++;else if(e[o]===")")n--;o++
}while(o<r&&n>0);if("*+?".indexOf(e[o])>=0)o++;t.push({boundary:e.slice(s,o)});s=o}else if(n==="^"||n==="$"){t.push({boundary:n});s++}else{t.push({single:n})
;s++}}let o=n;let a=[];const flush=()=>{let e;a.forEach((t,n)=>{if(t.wildcard)e=n});a.forEach((t,n)=>{if(!t.wildcard){o+=t.single;return}
o+=n===e?A:`(?:(?!${separatorAfter(a,n)})[^\\/])*`});a=[]};t.forEach(e=>{if(e.boundary===void 0){a.push(e);return}flush();o+=e.boundary});flush();return o}
;const makeRegexPrefix=e=>{if(a.test(e))e="**";const{source:n,sources:r}=extractBrackets(e);const i=w.reduce((n,[r,i,s])=>{if(r===O)return i(n,e)
;if(s!==t&&n.indexOf(s)<0)return n;return r.test(n)?n.replace(r,i.bind(e)):n},n);return r.length?i.replace(N,(e,t)=>r[t]):i};const checkSourceOf=(e,t)=>{
if(e[e.length-1]===g)t=makeRegexPrefix(e.slice(0,-1));const n=t.slice(0,-1);const r=t[t.length-1];return r===C?`${n}$`:r===S?n:_};const matchesBasename=e=>{
const t=e.indexOf(g);return t<0||t===e.length-1};const basenameOf=e=>{const t=e.length-1;const n=e.lastIndexOf(g,e[t]===g?t-1:t);return n<0?e:e.slice(n+1)}
;const parentOf=e=>{if(e.charCodeAt(0)===d||e.indexOf(u)>=0){const t=e.split(g).filter(Boolean);t.pop();return t.length?t.join(g)+g:n}const t=e.length-1
;const r=e.lastIndexOf(g,e.charCodeAt(t)===d?t-1:t);return r<0?n:e.slice(0,r+1)};const isString=e=>typeof e==="string";const checkPattern=e=>e&&isString(e)
;const splitPattern=e=>(e[e.length-1]==="\r"?e.slice(0,-1):e).split(l).filter(Boolean);class IgnoreRule{constructor(e,t,n,r,i,s){this.pattern=e;this.mark=t
;this.negative=i;define(this,"body",n);define(this,"ignoreCase",r);define(this,"regexPrefix",s)}get _basenameOnly(){
return define(this,"_basenameOnly",matchesBasename(this.body))}get regex(){const e=P+T;if(this[e])return this[e];return this._make(T,e)}get checkRegex(){
const e=P+U;if(this[e])return this[e];return this._make(U,e)}_make(e,t){
const n=pinWildcards(e===T?this.regexPrefix.replace(R,replaceTrailingWildcard).replace(v,replaceTrailingDoublestar):checkSourceOf(this.body,this.regexPrefix))
;const r=this.ignoreCase?new RegExp(n,"i"):new RegExp(n);return define(this,t,r)}}const hasTrailingBackslash=e=>{let t=0;while(e[e.length-t-1]===i)t++
;return t%2===1};const trimEnd=(e,t)=>{let n=e.length;let s;for(;;){if(t&&e[n-1]==="\r")n--;s=n;while(e[s-1]===r)s--;if(!t||e[s-1]!=="\n")break;n=s-1}
if(s===n)return e.slice(0,n);let o=0;while(e[s-o-1]===i)o++;return o%2?e.slice(0,s-1)+r:e.slice(0,s)};const createRule=(e,t,n,i,s)=>{
let a=s&&e[0]===o?e.slice(1):e;if(a[0]==="#")return;let l=false;if(a[0]==="!"){l=true;a=a.slice(1)}const u=a[a.length-1]
;if(u===r||i&&(u==="\r"||u==="\n"))a=trimEnd(a,i);if(!a||hasTrailingBackslash(a))return;a=a.replace(c,"!").replace(f,"#");const d=makeRegexPrefix(a)
;return new IgnoreRule(e,t,a,n,l,d)};class RuleManager{constructor(e){this._ignoreCase=e;this._rules=[];this._basenameCount=0}_add(e,n){if(e&&e[m]){
this._rules=this._rules.concat(e._rules._rules);this._basenameCount+=e._rules._basenameCount;this._added=true;return}const r=isString(e);const i=r?e:e.pattern
;const s=checkPattern(i)&&createRule(i,r?t:e.mark,this._ignoreCase,!this._split,this._stripBOM&&!n);if(s){this._added=true;this._rules.push(s)
;if(matchesBasename(s.body))this._basenameCount++}}add(e){this._added=false;this._split=isString(e);this._stripBOM=!this._split||e[0]===o
;makeArray(this._split?splitPattern(e):e).forEach(this._add,this);if(this._added)this._literalRules=t;return this._added}testLiteral(e){
const n=this._literalRules||(this._literalRules=this._rules.filter(({body:e})=>e[e.length-(e[e.length-1]===g?2:1)]==="*"));let r=false;let i=false;let s
;for(let o=n.length-1;o>=0;o--){const a=n[o];if(a.checkRegex.test(e)){r=!a.negative;i=a.negative;s=a.negative?t:a;break}}const o={ignored:r,unignored:i}
;if(s)o.rule=s;return o}test(e,t){const n=this._rules;const{length:r}=n;const i=this._basenameCount*2>=r;const s=i?basenameOf(e):e;for(let o=r-1;o>=0;o--){
const r=n[o];if(r[t].test(i&&r._basenameOnly?s:e)){const{negative:e}=r;const t={ignored:!e,unignored:e};if(!e)t.rule=r;return t}}return{ignored:false,
unignored:false}}}const throwError=(e,t)=>{throw new t(e)};const checkPath=(e,t,n)=>{
if(!isString(e))return n(`path must be a string, but got \`${t}\``,TypeError);if(!e)return n(`path must not be empty`,TypeError);if(checkPath.isNotRelative(e)){
const e="`path.relative()`d";return n(`path should be a ${e} string, but got "${t}"`,RangeError)}return true};const isNotRelative=e=>{const t=e.charCodeAt(0)
;if(t===d)return true;if(t!==h)return false;if(e.length===1)return true;const n=e.charCodeAt(1);if(n===d)return true;if(n!==h)return false
;return e.length===2||e.charCodeAt(2)===d};checkPath.isNotRelative=isNotRelative;checkPath.convert=e=>e;const convertPath=e=>isString(e)&&checkPath.convert(e)
;class Ignore{constructor({ignorecase:e=true,ignoreCase:t=e,allowRelativePaths:n=false}={}){define(this,m,true);this._rules=new RuleManager(t)
;this._strictPathCheck=!n;this._initCache()}_initCache(){this._ignoreCache=Object.create(null);this._testCache=Object.create(null)}add(e){
if(this._rules.add(e))this._initCache();return this}addPattern(e){return this.add(e)}_test(e,t,n){checkPath(n,e,this._strictPathCheck?throwError:RETURN_FALSE)
;return n?this._t(n,t):{ignored:false,unignored:false}}checkIgnore(e){const t=convertPath(e)
;if(!t||t.charCodeAt(t.length-1)!==d)return this._test(e,this._testCache,t);const n=this._t(t,this._testCache);if(n.ignored)return n
;const r=this._rules.testLiteral(t);return r.ignored||r.unignored?r:n}_t(e,n){if(e in n)return n[e];const r=parentOf(e);const i=r?this._t(r,n):t
;return n[e]=i&&i.ignored?i:this._rules.test(e,T)}ignores(e){return this._test(e,this._ignoreCache,convertPath(e)).ignored}createFilter(){
return e=>!this.ignores(e)}filter(e){return makeArray(e).filter(this.createFilter())}test(e){return this._test(e,this._testCache,convertPath(e))}}
const factory=e=>new Ignore(e);const isPathValid=e=>checkPath(convertPath(e),e,RETURN_FALSE);const setupWindows=()=>{
const makePosix=e=>/^\\\\\?\\/.test(e)||/["<>|\u0000-\u001F]+/u.test(e)?e:e.replace(/\\/g,"/");checkPath.convert=makePosix;const e=/^[a-z]:\//i
;checkPath.isNotRelative=t=>e.test(t)||isNotRelative(t)};if(typeof process!=="undefined"&&process.platform==="win32")setupWindows();e.exports=factory
;factory.default=factory;e.exports.isPathValid=isPathValid;define(e.exports,Symbol.for("setupWindows"),setupWindows)}};
