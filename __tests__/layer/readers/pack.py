# Packs a folder with Python's zipfile: to a file (`pack.py FOLDER ZIP`), or to a stream that cannot be sought in
# (`pack.py FOLDER -`), where the sizes follow each entry in a data descriptor.
import os
import stat
import sys
import zipfile

folder, target = sys.argv[1:]


class Stream:
    def write(self, data):
        return sys.stdout.buffer.write(data)

    def flush(self):
        sys.stdout.buffer.flush()


with zipfile.ZipFile(Stream() if target == '-' else target, 'w', zipfile.ZIP_DEFLATED) as archive:
    for here, folders, files in os.walk(folder):
        for name in folders + files:
            path = os.path.join(here, name)
            info = zipfile.ZipInfo.from_file(path, os.path.relpath(path, folder), strict_timestamps=False)
            mode = os.lstat(path).st_mode
            if stat.S_ISLNK(mode):
                info.filename = info.filename.rstrip('/')
                info.external_attr = mode << 16
                archive.writestr(info, os.fsencode(os.readlink(path)))
            elif stat.S_ISDIR(mode):
                archive.writestr(info, b'')
            else:
                info.compress_type = zipfile.ZIP_DEFLATED
                with open(path, 'rb') as source, archive.open(info, 'w') as entry:
                    entry.write(source.read())
