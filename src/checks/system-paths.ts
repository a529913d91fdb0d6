import { runtimesWithProgram } from './interpreters.ts';
import { ENVIRONMENTS, lacksLibrary } from '../lambda/operating-systems.ts';
import { RUNTIMES } from '../lambda/runtimes.ts';

/** What a function has that a layer cannot know: configuration, data, scratch space, mounts, its own code. */
const OPEN = /^\/(?:etc|tmp|var|proc|dev|sys|run|mnt|usr\/share)(?:\/|$)/;

/** Folders that every Linux has. */
const FOLDER = /^\/(?:(?:usr\/)?(?:s?bin|lib|lib64)?|usr)$/;

const LIBRARY = /^\/(?:usr\/)?lib64\/([^/]+\.so(?:\.[^/]*)?)$/;
const PROGRAM = /^\/(?:usr\/)?s?bin\/([^/]+)$/;
const LANGUAGE_PROGRAM = /^\/var\/lang\/bin\/([^/]+)$/;
const LANGUAGE_LIBRARY = /^\/var\/lang\/lib\/(lib(?:python|node|ruby)[^/]*)$/;

/**
 * Programs that Amazon Linux 2 and 2023 have in their smallest images, which the runtimes are made of: those of bash,
 * coreutils, curl, gawk, glibc-common, grep and sed. Source: their lists of packages, and of the files in those.
 */
const PROGRAMS = new Set(
  `sh bash [ arch b2sum base32 base64 basename cat chcon chgrp chmod chown chroot cksum comm cp csplit cut date dd df dir
  dircolors dirname du echo env expand expr factor false fmt fold groups head hostid id install join link ln logname ls
  md5sum mkdir mkfifo mknod mktemp mv nice nl nohup nproc numfmt od paste pathchk pinky pr printenv printf ptx pwd
  readlink realpath rm rmdir runcon seq sha1sum sha224sum sha256sum sha384sum sha512sum shred shuf sleep sort split stat
  stdbuf stty sum sync tac tail tee test timeout touch tr true truncate tsort tty uname unexpand uniq unlink users vdir
  wc who whoami yes curl awk gawk getconf getent iconv ldconfig ldd locale grep egrep fgrep sed`.split(/\s+/),
);

/**
 * Tells whether functions have nothing at an absolute path outside of `/opt`, or one of the declared runtimes has not.
 * @param runtimes as declared; with none, it counts as there where any could have it
 */
export function isLacking(path: string, runtimes: readonly string[]): boolean {
  const [program, library] = [LANGUAGE_PROGRAM, LANGUAGE_LIBRARY].map((place) => place.exec(path)?.[1]);
  if (program !== undefined) return lacksProgram(program, runtimes);
  if (library !== undefined) return runtimes.some((name) => lacksIn(name, library));
  if (OPEN.test(path) || FOLDER.test(path)) return false;
  const shared = LIBRARY.exec(path)?.[1];
  if (shared !== undefined) return lacksShared(shared, runtimes);
  const name = PROGRAM.exec(path)?.[1];
  return name === undefined || !PROGRAMS.has(name);
}

function lacksProgram(name: string, runtimes: readonly string[]): boolean {
  const brought = runtimesWithProgram(name);
  return brought !== undefined && runtimes.some((runtime) => brought.runtimes?.test(runtime) !== true);
}

function lacksShared(name: string, runtimes: readonly string[]): boolean {
  if (runtimes.length > 0) return runtimes.some((runtime) => lacksIn(runtime, name));
  return Object.values(ENVIRONMENTS).every(({ libraries }) => !libraries?.has(name));
}

/** Nothing is known of what an identifier that nobody knows has. */
function lacksIn(identifier: string, library: string): boolean {
  const runtime = Object.hasOwn(RUNTIMES, identifier) ? RUNTIMES[identifier] : undefined;
  return runtime !== undefined && lacksLibrary(runtime, library);
}
