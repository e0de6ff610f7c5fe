"""Files that contents refer to."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any, TypeAlias

from .._core.effects import Flow
from .._core.methods import IO, Async, method
from .._google.files.download import download_into
from . import types
from ._outgoing import checked
from ._service import Asks, Lists, Service, asked, called, listed
from .errors import translated


class Files(Service[IO]):
    """Files of the service, which keeps them for two days."""

    upload: Asks[types.File] = asked("files.upload", "File", "UploadFileConfig", "file", progress=False)
    get: Asks[types.File] = asked("files.get", "File", "GetFileConfig")
    list: Lists[types.File] = listed("files.list", "files", "File", "ListFilesConfig")
    delete: Asks[types.DeleteFileResponse] = asked("files.delete", "DeleteFileResponse", "DeleteFileConfig")

    @method
    def download(
        self,
        *,
        file: str | types.File | types.Video | types.GeneratedVideo,
        destination: Any = None,
        config: types.DownloadFileConfigOrDict | None = None,
    ) -> Flow[bytes | None]:
        """Download a file that the service made; a video gets its `video_bytes`.

        Args:
            file: The file, its name, or a video.
            destination: A path, or a binary stream, to write to.
            config: Options.

        Returns:
            The bytes; None, with `destination`.
        """
        client = self._with(checked(types.DownloadFileConfig, config))
        if hasattr(destination, "write"):
            with translated():
                yield from download_into(client._session, _name(file), destination)
            return None
        found: bytes = yield from called(client.files.download, _name(file), destination, progress=False)
        if destination is not None:
            return None
        video = file.video if isinstance(file, types.GeneratedVideo) else file
        if isinstance(video, types.Video):
            video.video_bytes = found
        return found

    @method
    def register_files(
        self, *, auth: Any, uris: Sequence[str], config: types.RegisterFilesConfigOrDict | None = None
    ) -> Flow[types.RegisterFilesResponse]:
        """Make files of objects in Google Cloud Storage.

        Args:
            auth: Credentials of google.auth, with a token.
            uris: Their URIs, `gs://bucket/object`.
            config: Options.
        """
        client = self._with(checked(types.RegisterFilesConfig, config))
        headers = {**self._session.options.headers, "authorization": f"Bearer {auth.token}"}
        client = client.with_options(headers=headers)
        found = yield from called(client.files.register, uris)
        return types.RegisterFilesResponse(files=[types.File.read(one) for one in found])


AsyncFiles: TypeAlias = Files[Async]


def _name(file: Any) -> str:
    """Return the name of a file, or the one in the URI of a video.

    Raises:
        ValueError: It has neither.
    """
    if isinstance(file, types.GeneratedVideo):
        file = file.video
    name: str | None = (
        file if isinstance(file, str) else file.uri if isinstance(file, types.Video) else file.name
    )
    if not name:
        raise ValueError("File name is required.")
    found = re.search(r"files/[a-z0-9-]+", name)
    return found[0] if found else name
