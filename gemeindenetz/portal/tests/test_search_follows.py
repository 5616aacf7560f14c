"""What documents follow is really fed: a kind nobody feeds would leave them old without anybody noticing."""

import re

import pgtrigger

from gemeindenetz.search.registry import document_kinds

_FED = re.compile(r"SELECT '([a-z_.]+)', key FROM")


def test_documents_follow_only_kinds_that_some_model_feeds() -> None:
    fed = {
        kind
        for _model, trigger in pgtrigger.registered()
        for kind in _FED.findall(getattr(trigger, "func", None) or "")
    }
    followed = {name for kind in document_kinds() for name in kind.follows}
    assert "topics.topic" in fed
    assert followed <= fed, f"nobody feeds {followed - fed}"
