"""moto's server, with what AWS has and it lacks, and no run of ours can do without.

- A function has a RevisionId, which changes with it. (moto does not look at the one it is sent.)
- GetLayerVersionByArn answers with the version. (moto takes it for ListLayers.)
- The zip of a layer version can be fetched from its `Location`, also in part. (moto's is `s3://`.)
- A statement of a layer version's policy can be removed. (moto compares the RevisionId with a list of one,
  and keeps it.)
- Where rights are checked, signatures are not. (moto works out another one where the path or the query has a colon.)
"""

import hashlib
import json
import re
import sys
import threading
import uuid
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from moto.awslambda.models import LambdaBackend, LambdaFunction, LayerVersion
from moto.awslambda.responses import LambdaResponse
from moto.iam.access_control import IAMRequestBase
from moto.server import main

ZIPS: dict[str, bytes] = {}


class Zips(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        zip_file = ZIPS[self.path]
        asked = re.fullmatch(r"bytes=(\d*)-(\d*)", self.headers.get("Range") or "")
        first, last = 0, len(zip_file) - 1
        if asked and asked[1]:
            first, last = int(asked[1]), min(last, int(asked[2] or last))
        elif asked:
            first = max(0, len(zip_file) - int(asked[2]))
        self.send_response(206 if asked else 200)
        self.send_header("Content-Length", str(last - first + 1))
        if asked:
            self.send_header("Content-Range", f"bytes {first}-{last}/{len(zip_file)}")
        self.end_headers()
        self.wfile.write(zip_file[first : last + 1])

    def log_message(self, *_) -> None:
        pass


server = ThreadingHTTPServer(("127.0.0.1", 0), Zips)
threading.Thread(target=server.serve_forever, daemon=True).start()

configuration_of = LambdaFunction.get_configuration
version_of = LayerVersion.get_layer_version
layers = LambdaResponse.list_layers
remove_permission = LambdaBackend.remove_layer_version_permission


def with_revision(self: LambdaFunction, *args, **kwargs) -> dict:
    configuration = configuration_of(self, *args, **kwargs)
    state = {**configuration, "LastUpdateStatus": None}
    digest = hashlib.sha256(json.dumps(state, default=str, sort_keys=True).encode())
    return {**configuration, "RevisionId": digest.hexdigest()}


def with_location(self: LayerVersion) -> dict:
    version = version_of(self)
    path = f"/{hashlib.sha256(self.code_bytes).hexdigest()}.zip"
    ZIPS[path] = self.code_bytes
    location = f"http://127.0.0.1:{server.server_port}{path}"
    return {**version, "Content": {**version["Content"], "Location": location}}


def layers_or_version(self: LambdaResponse) -> str:
    if self._get_param("find") != "LayerVersion":
        return layers(self)
    *_, name, version = self._get_param("Arn").split(":")
    return json.dumps(self.backend.get_layer_version(name, version).get_layer_version())


def with_one_revision(
    self: LambdaBackend, name: str, version: str, sid: str, revisions: list[str]
) -> None:
    remove_permission(self, name, version, sid, "".join(revisions))
    self.get_layer_version(name, str(version)).policy.revision = str(uuid.uuid4())


IAMRequestBase.check_signature = lambda self: None
LambdaBackend.remove_layer_version_permission = with_one_revision
LambdaFunction.get_configuration = with_revision
LayerVersion.get_layer_version = with_location
LambdaResponse.list_layers = layers_or_version
main(sys.argv[1:])
