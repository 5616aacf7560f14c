"""The secret key: from the environment, or generated once into the data folder."""

import os
import secrets
from pathlib import Path


def secret_key(data_dir: Path) -> str:
    """Return SECRET_KEY from the environment, else from `DATA_DIR/secret_key` (made with mode 0600)."""
    if key := os.environ.get("SECRET_KEY"):
        return key
    path = data_dir / "secret_key"
    data_dir.mkdir(parents=True, exist_ok=True)
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return path.read_text(encoding="ascii").strip()
    with os.fdopen(handle, "w", encoding="ascii") as file:
        key = secrets.token_urlsafe(50)
        file.write(key)
    return key
