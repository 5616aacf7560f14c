"""`make run`: prepare starter and demo data in an empty data folder, then serve.

A data folder that was set up without demo data (a real installation) is served as it is.
"""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
COMMAND = str(Path(sys.executable).parent / "gemeindenetz")


def main() -> None:
    """Set up once, then become the server."""
    data_dir = Path(os.environ.get("DATA_DIR", "./var")).resolve()
    os.environ["DATA_DIR"] = str(data_dir)
    if not (data_dir / "installed").exists():
        made = subprocess.run([COMMAND, "setup", "--starter", "bw", "--demo"], check=False)
        if made.returncode:
            sys.exit(made.returncode)
    os.execv(COMMAND, [COMMAND, "serve"])


if __name__ == "__main__":
    main()
