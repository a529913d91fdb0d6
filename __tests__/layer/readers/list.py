# Prints every entry of a zip as Python's zipfile reads it, one JSON array a line: name, mode, SHA-256.
import hashlib
import json
import sys
import zipfile

with zipfile.ZipFile(sys.argv[1]) as archive:
    assert archive.testzip() is None
    for info in archive.infolist():
        digest = hashlib.sha256(archive.read(info)).hexdigest()
        print(json.dumps([info.filename, info.external_attr >> 16, digest]))
