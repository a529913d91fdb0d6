/** Packs a folder with adm-zip: `node pack-adm-zip.js FOLDER ARCHIVE`. Prints its peak memory in MiB. */
import AdmZip from 'adm-zip';

const [folder = '.', archive = 'layer.zip'] = process.argv.slice(2);
const zip = new AdmZip();
zip.addLocalFolder(folder);
zip.writeZip(archive);
console.log(Math.round(process.resourceUsage().maxRSS / 1024));
