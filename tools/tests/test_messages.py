import gettext

import pytest

from tools import messages

VIEWS = """
from django.utils.translation import gettext_lazy as _, ngettext, pgettext
A = _("Hello")
B = ngettext("%(n)d request", "%(n)d requests", 3)
C = pgettext("verb", "Open")
"""
PAGE = """{% load i18n %}
<div>
    <p>It's {% translate "A 'quoted' text" %}</p>
  {% blocktranslate trimmed with name=person %}
     Hi {{ name }},
     100%
  {% endblocktranslate %}
 {% include "x.html" with title=_("Title") %}
</div>
"""


@pytest.fixture
def app(tmp_path, monkeypatch):
    monkeypatch.setattr(messages, "ROOT", tmp_path)
    monkeypatch.setattr(messages, "PACKAGE", tmp_path / "gemeindenetz")
    folder = tmp_path / "gemeindenetz" / "advice"
    (folder / "templates" / "advice").mkdir(parents=True)
    (folder / "__init__.py").write_text("")
    (folder / "views.py").write_text(VIEWS)
    (folder / "templates" / "advice" / "page.html").write_text(PAGE)
    return folder


def translate(app, *pairs):
    path = messages.catalogue_path(app)
    text = path.read_text()
    for english, german in pairs:
        text = text.replace(f'msgid "{english}"\nmsgstr ""', f'msgid "{english}"\nmsgstr "{german}"')
    path.write_text(text)


def test_texts_of_code_and_templates_are_found_with_file_and_line(app):
    found = {(text.singular, text.context): text.line for text in messages.texts(app)}
    assert found == {
        ("Hello", None): 3,
        ("%(n)d request", None): 4,
        ("Open", "verb"): 5,
        ("A 'quoted' text", None): 3,
        ("Hi %(name)s, 100%%", None): 4,
        ("Title", None): 8,
    }


def test_missing_german_is_reported_with_file_and_line(app, capsys):
    messages.main(["update", "advice"])
    assert messages.main(["check", "advice"]) == 1
    assert "gemeindenetz/advice/views.py:3: no German for 'Hello'" in capsys.readouterr().out


def test_update_keeps_german_and_drops_what_is_unused(app):
    messages.main(["update", "advice"])
    translate(app, ("Hello", "Guten Tag"))
    (app / "views.py").write_text('A = _("Hello")\n')
    messages.main(["update", "advice"])
    text = messages.catalogue_path(app).read_text()
    assert 'msgstr "Guten Tag"' in text
    assert "request" not in text


def test_an_unused_text_is_reported(app, capsys):
    messages.main(["update", "advice"])
    (app / "views.py").write_text("")
    messages.main(["check", "advice"])
    assert "unused text 'Hello'" in capsys.readouterr().out


def test_a_lost_placeholder_is_reported(app, capsys):
    messages.main(["update", "advice"])
    translate(app, ("Hi %(name)s, 100%%", "Guten Tag"))
    messages.main(["check", "advice"])
    assert "placeholders differ" in capsys.readouterr().out


def test_compiled_catalogues_hold_translations_and_overrides_of_libraries(app):
    messages.main(["update", "advice"])
    translate(app, ("Hello", "Guten Tag"))
    overrides = messages.catalogue_path(app).with_name("overrides.po")
    overrides.write_text('msgid "Sign In"\nmsgstr "Anmelden"\n')
    messages.main(["compile"])
    with messages.catalogue_path(app).with_suffix(".mo").open("rb") as stream:
        catalogue = gettext.GNUTranslations(stream)
    assert catalogue.gettext("Hello") == "Guten Tag"
    assert catalogue.gettext("Sign In") == "Anmelden"
    assert catalogue.gettext("Title") == "Title"


def test_two_wordings_of_one_text_are_reported(app, capsys):
    messages.main(["update", "advice"])
    translate(app, ("Hello", "Guten Tag"))
    other = app.parent / "network"
    other.mkdir()
    (other / "__init__.py").write_text("")
    (other / "views.py").write_text('A = _("Hello")\n')
    messages.main(["update", "network"])
    catalogue = messages.catalogue_path(other)
    catalogue.write_text(catalogue.read_text().replace("Guten Tag", "Hallo"))
    messages.main(["check"])
    assert "'Hello' has several German wordings: advice: 'Guten Tag'; network: 'Hallo'" in capsys.readouterr().out
