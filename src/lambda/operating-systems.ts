import type { Language, OperatingSystem, Runtime } from './runtimes.ts';

/** What a Linux distribution of AWS Lambda has for compiled code. */
export interface Environment {
  /** As its users call it. */
  name: string;
  /** Version of the GNU C library. */
  glibc: string;
  /** Highest symbol versions of libstdc++: surely there, and of the newest library seen on this system. */
  glibcxx: { sure: string; newest: string };
  cxxabi: { sure: string; newest: string };
  /** The sonames that programs can be linked against; undefined where no complete list is known. */
  libraries?: ReadonlySet<string>;
}

/** Parts of the GNU C library and of GCC's runtime that Amazon Linux 2 and 2023 both have. */
const COMMON = `ld-linux-x86-64.so.2 ld-linux-aarch64.so.1 libBrokenLocale.so.1 libanl.so.1 libc.so.6 libdl.so.2 libm.so.6
  libmvec.so.1 libnss_compat.so.2 libnss_dns.so.2 libnss_files.so.2 libpthread.so.0 libresolv.so.2 librt.so.1
  libthread_db.so.1 libutil.so.1 libgcc_s.so.1 libstdc++.so.6
  libacl.so.1 libattr.so.1 libbz2.so.1 libcap.so.2 libcom_err.so.2 libcurl.so.4 libform.so.6 libformw.so.6
  libgmp.so.10 libgssapi_krb5.so.2 libgssrpc.so.4 libidn2.so.0 libk5crypto.so.3 libkeyutils.so.1 libkrad.so.0
  libkrb5.so.3 libkrb5support.so.0 liblzma.so.5 libmenu.so.6 libmenuw.so.6 libncurses.so.6 libncursesw.so.6
  libnghttp2.so.14 libnssckbi.so libp11-kit.so.0 libpanel.so.6 libpanelw.so.6 libpopt.so.0 libselinux.so.1
  libsqlite3.so.0 libtasn1.so.6 libtic.so.6 libtinfo.so.6 libuuid.so.1 libverto.so.1 libxml2.so.2 libz.so.1`;

const AL2_ONLY = `libcidn.so.1 libcrypt.so.1 libnsl.so.1 libcrypto.so.10 libssl.so.10 libdb-5.3.so libelf.so.1 libffi.so.6
  libfreebl3.so libgmpxx.so.4 libhistory.so.6 libicudata.so.50 libicui18n.so.50 libicuio.so.50 libicule.so.50
  libiculx.so.50 libicutu.so.50 libicuuc.so.50 libkdb5.so.8 liblber-2.4.so.2 libldap-2.4.so.2 libldap_r-2.4.so.2
  liblua-5.1.so libnspr4.so libnss3.so libnssutil3.so libpcre.so.1 libpcre16.so.0 libpcre32.so.0 libpcrecpp.so.0
  libpcreposix.so.0 libplc4.so libplds4.so libreadline.so.6 librpm.so.3 librpmio.so.3 libsasl2.so.3 libsepol.so.1
  libsmime3.so libsoftokn3.so libssh2.so.1 libssl3.so libunistring.so.0`;

const AL2023_ONLY = `libarchive.so.13 libassuan.so.0 libaudit.so.1 libauparse.so.0 libblkid.so.1 libc_malloc_debug.so.0
  libcap-ng.so.0 libcrypt.so.2 libcrypto.so.3 libssl.so.3 libffi.so.8 libgcrypt.so.20 libgio-2.0.so.0
  libgirepository-1.0.so.1 libgirepository-2.0.so.0 libglib-2.0.so.0 libgmodule-2.0.so.0 libgobject-2.0.so.0
  libgpg-error.so.0 libgpgme.so.11 libgthread-2.0.so.0 libhistory.so.8 libjson-c.so.5 libkdb5.so.10 liblua-5.3.so
  liblua-5.4.so liblz4.so.1 libmagic.so.1 libmodulemd.so.2 libmount.so.1 libmpfr.so.6 libnpth.so.0 libpcre2-8.so.0
  libpcre2-posix.so.3 libpeas-1.0.so.0 libpsl.so.5 libpsx.so.2 libreadline.so.8 librepo.so.0 librpm.so.9
  librpmio.so.9 libsepol.so.2 libsigsegv.so.2 libsmartcols.so.1 libsolv.so.1 libsolvext.so.1 libunistring.so.2
  libyaml-0.so.2 libzstd.so.1`;

/**
 * Sources: glibc by AWS's pages on Amazon Linux and aws-lambda-base-images issues 5 and 92; libstdc++ by
 * aws-lambda-cpp issue 79 (AL2: GCC 7). Amazon Linux 2023 came with GCC 11's (3.4.29) and moved to GCC 14's (3.4.33)
 * in 2025, Lambda later than its images (amazonlinux/container-images issue 132), so what lies between may be missing.
 * Libraries by the listings of `/lib64` of the OS-only runtimes that the Bref project keeps (2023 to 2025), which hold
 * more than the service has rather than less: what is not in them is missing. libcrypt.so.2, which nobody listed but
 * Python may have brought, counts as there.
 */
export const ENVIRONMENTS: Readonly<Record<OperatingSystem, Environment>> = {
  AL1: {
    name: 'Amazon Linux',
    glibc: '2.17',
    glibcxx: { sure: '3.4.24', newest: '3.4.24' },
    cxxabi: { sure: '1.3.11', newest: '1.3.11' },
  },
  AL2: {
    name: 'Amazon Linux 2',
    glibc: '2.26',
    glibcxx: { sure: '3.4.24', newest: '3.4.24' },
    cxxabi: { sure: '1.3.11', newest: '1.3.11' },
    libraries: new Set(`${COMMON} ${AL2_ONLY}`.split(/\s+/)),
  },
  AL2023: {
    name: 'Amazon Linux 2023',
    glibc: '2.34',
    glibcxx: { sure: '3.4.29', newest: '3.4.33' },
    cxxabi: { sure: '1.3.13', newest: '1.3.15' },
    libraries: new Set(`${COMMON} ${AL2023_ONLY}`.split(/\s+/)),
  },
};

/** Libraries that language runtimes bring besides, mostly in `/var/lang/lib`, and those that they may bring. */
const BROUGHT_BY: Readonly<Record<Language, (version: string) => RegExp>> = {
  python: (version) => new RegExp(`^libpython(?:3|${version.replace('.', '\\.')}m?)\\.so(?:\\.1\\.0)?$`),
  nodejs: () => /^libnode\.so/,
  java: () => /^lib[a-z_0-9]+\.so$/,
  ruby: () => /^libruby\.so/,
  dotnet: () => /^lib(?:clr|coreclr|dbgshim|host|icu|lttng|mscor|System\.)/,
  go: () => /^$/,
  provided: () => /^$/,
};

/**
 * Tells whether functions of a runtime surely lack a library that the layer does not bring.
 * @param name as in DT_NEEDED, e.g. `libGL.so.1`
 */
export function lacksLibrary(runtime: Runtime, name: string): boolean {
  const { libraries } = ENVIRONMENTS[runtime.os];
  if (!libraries || libraries.has(name)) return false;
  return !BROUGHT_BY[runtime.language](runtime.version).test(name);
}

/**
 * Tells whether functions of a runtime may have a library of a name, of whatever version; so it is too where nobody
 * knows what they have.
 * @param name `libpango-1.0.so.0`, or as `find_library` of Python takes it: `pango-1.0`
 */
export function hasLibrary(runtime: Runtime, name: string): boolean {
  const { libraries } = ENVIRONMENTS[runtime.os];
  if (!libraries) return true;
  const soname = /\.so\.\d/.test(name) ? name : `lib${name.replace(/^lib|\.so$/g, '')}.so`;
  return (
    [...libraries].some((library) => library === soname || library.startsWith(`${soname}.`)) ||
    BROUGHT_BY[runtime.language](runtime.version).test(name)
  );
}
