"""Two hundred signed-in people with think time for a minute: errors and how long one in twenty waits (quality.md)."""

import random
import threading
import time
from collections.abc import Iterator

from bench.frame import Bench, Result
from bench.installation import Installation, Visitor, served_copy
from bench.load import Rush

ON_COPY = True
PEOPLE = 200
SECONDS = 60.0
#: Seconds between a page and the next one; ten on average make twenty requests a second.
THINK = (5.0, 15.0)
#: Who they are and what they open; advisers work with lists, contacts with their own matters.
PATHS: dict[str, tuple[str, ...]] = {
    "anna": ("/heute/", "/beratung/", "/beratung/?person=", "/gemeinden/liste/", "/berichte/"),
    "bekir": ("/heute/", "/beratung/unser-netzwerk/", "/beratung/", "/"),
    "clara": ("/heute/", "/beratung/unser-netzwerk/", "/"),
    "dana": ("/heute/", "/netz/partner/", "/berichte/", "/"),
}


def run(bench: Bench) -> Iterator[Result]:
    """Measure at the smaller size: two hundred people are those of one Land."""
    if bench.size.name != "land":
        return
    with served_copy(bench.data_dir) as installation:
        found = _crowd(installation, seed=bench.seed)
    yield found.result(
        "load.people",
        people=PEOPLE,
        think_seconds=list(THINK),
        error_rate=round(found.errors / max(len(found.milliseconds), 1), 4),
    )


def _crowd(installation: Installation, *, seed: int) -> Rush:
    found, lock = Rush(), threading.Lock()
    personas = [name for name in PATHS for _ in range(PEOPLE // len(PATHS))]
    # Sessions are opened before the minute begins: signing in two hundred times at once is not what is measured.
    visitors = [(persona, installation.visitor().sign_in(persona)) for persona in personas]
    began = time.perf_counter()

    def live(number: int, persona: str, *, visitor: Visitor) -> None:
        chance = random.Random(seed * 1000 + number)
        time.sleep(chance.uniform(0, THINK[1]))
        while time.perf_counter() - began < SECONDS:
            asked = time.perf_counter()
            try:
                went_well = visitor.get(chance.choice(PATHS[persona])).status < 400
            except OSError:
                went_well = False
            with lock:
                found.milliseconds.append((time.perf_counter() - asked) * 1000)
                found.errors += not went_well
            visitor.close()
            time.sleep(chance.uniform(*THINK))

    threads = [
        threading.Thread(target=live, args=(number, persona), kwargs={"visitor": visitor})
        for number, (persona, visitor) in enumerate(visitors)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    found.seconds = time.perf_counter() - began
    return found
