from pathlib import Path

import pytest

from tools.checks import content, floors, inline, names, reads, sizes, texts, time_source, writes
from tools.checks.tree import Tree

CONTRACT = """
[[tool.importlinter.contracts]]
containers = ["gemeindenetz"]
layers = ["(cli) | (demo)", "(reports) | (atlas)", "(advice)", "(network)", "core"]
"""
APP = "gemeindenetz/advice"


@pytest.fixture
def offences(tmp_path):
    def run(check, files):
        (tmp_path / "pyproject.toml").write_text(CONTRACT)
        for name, text in files.items():
            path = tmp_path / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text)
        return [problem.message for problem in check(Tree(tmp_path))]

    return run


def function(lines, *, first="def work(a, b):"):
    return first + "\n" + "    pass\n" * (lines - 1)


@pytest.mark.parametrize(
    ("name", "text", "count"),
    [
        (f"{APP}/actions.py", function(50), 0),
        (f"{APP}/actions.py", function(51), 1),
        (f"{APP}/actions.py", "def work(a, b, c):\n    pass\n", 1),
        (f"{APP}/actions.py", "def work(a, b, *, c):\n    pass\n", 0),
        (f"{APP}/actions.py", "class A:\n    def work(self, a, b):\n        pass\n", 0),
        (f"{APP}/actions.py", "class A:\n    def work(self, a, b, c):\n        pass\n", 1),
        (f"{APP}/forms.py", "class A(Base):\n    def work(self, a, b, c):\n        pass\n", 0),
        (f"{APP}/views.py", function(25, first="def page(request):"), 0),
        (f"{APP}/views.py", function(26, first="def page(request):"), 1),
        (f"{APP}/models.py", "x = 1\n" * 501, 1),
        (f"{APP}/migrations/0001_initial.py", "x = 1\n" * 501, 0),
        ("gemeindenetz/config/settings/base.py", "x = 1\n" * 401, 1),
        (f"{APP}/templates/advice/page.html", "<p>\n" * 151, 1),
        (f"{APP}/templates/advice/page.html", "<p>\n" * 150, 0),
    ],
)
def test_limits_of_size(offences, name, text, count):
    assert len(offences(sizes.check, {name: text})) == count


@pytest.mark.parametrize(
    ("name", "text", "count"),
    [
        (f"{APP}/views.py", "Case.objects.create(a=1)\n", 1),
        (f"{APP}/queries.py", "Case.objects.filter(a=1).update(a=2)\n", 1),
        (f"{APP}/models.py", "Case.objects.filter(a=1).delete()\n", 1),
        (f"{APP}/forms.py", "case.save()\n", 1),
        (f"{APP}/jobs.py", "case.delete()\n", 1),
        (f"{APP}/actions.py", "case.save()\nCase.objects.create()\n", 0),
        (f"{APP}/actions/close_case.py", "case.save()\n", 0),
        (f"{APP}/tests/test_views.py", "Case.objects.create()\n", 0),
        (f"{APP}/queries.py", "settings.update(a=1)\nworkbook.save(path)\n", 0),
    ],
)
def test_writes_stand_in_actions_alone(offences, name, text, count):
    assert len(offences(writes.check, {name: text})) == count


@pytest.mark.parametrize(
    ("name", "text", "count"),
    [
        (f"{APP}/views.py", "Case.objects.all()\n", 1),
        (f"{APP}/templatetags/advice_tags.py", "Case.objects.count()\n", 1),
        (f"{APP}/views.py", "Case.objects.visible_to(actor).open()\n", 0),
        (f"{APP}/queries.py", "Case.objects.all()\n", 0),
    ],
)
def test_views_read_what_the_actor_may_see(offences, name, text, count):
    assert len(offences(reads.check, {name: text})) == count


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ('_(f"Hello {name}")\n', 1),
        ('gettext("Hello {}".format(name))\n', 1),
        ('_("Hello %s" % name)\n', 1),
        ('_("Hello " + name)\n', 1),
        ('ngettext(f"{n} case", "cases", n)\n', 1),
        ('_("Hello %(name)s") % {"name": name}\n', 0),
        ('_("one " "text")\n', 0),
        ('ngettext("case", "cases", n - 1)\n', 0),
    ],
)
def test_texts_for_translation_are_constants(offences, text, count):
    assert len(offences(texts.check, {f"{APP}/views.py": text})) == count


@pytest.mark.parametrize(
    ("name", "text", "count"),
    [
        ("page.html", "<p style='color:red'>", 1),
        ("page.html", "<style>p {}</style>", 1),
        ("page.html", "<script>alert(1)</script>", 1),
        ("page.html", '<button onclick="go()">', 1),
        ("page.html", '<a href="javascript:go()">', 1),
        ("page.html", '<script src="{% static \'a.js\' %}" defer></script>', 0),
        ("page.html", '<p class="style" data-on="click">', 0),
        ("mail/receipt.html", "<p style='color:red'>", 0),
    ],
)
def test_pages_have_no_inline_script_or_style(offences, name, text, count):
    assert len(offences(inline.check, {f"{APP}/templates/advice/{name}": text})) == count


@pytest.mark.parametrize(
    ("name", "text", "count"),
    [
        (f"{APP}/actions.py", "timezone.now()\n", 1),
        (f"{APP}/actions.py", "datetime.datetime.now(tz)\n", 1),
        (f"{APP}/actions.py", "date.today()\n", 1),
        (f"{APP}/models.py", "models.DateTimeField(auto_now_add=True)\n", 1),
        (f"{APP}/actions.py", "clock.now()\ntimezone.localtime(moment)\ntime.monotonic()\n", 0),
        ("gemeindenetz/core/clock.py", "timezone.now()\n", 0),
    ],
)
def test_the_clock_is_the_only_source_of_now(offences, name, text, count):
    assert len(offences(time_source.check, {name: text})) == count


@pytest.mark.parametrize(
    ("name", "text", "count"),
    [
        ("gemeindenetz/network/models.py", 'models.ForeignKey("advice.Case", on_delete=CASCADE)\n', 1),
        ("gemeindenetz/network/models.py", 'models.ForeignKey(to="advice.Case", on_delete=CASCADE)\n', 1),
        (f"{APP}/models.py", 'models.ForeignKey("network.Person", on_delete=CASCADE)\n', 0),
        (f"{APP}/models.py", 'models.ForeignKey("Case", on_delete=CASCADE)\n', 0),
        ("gemeindenetz/network/templates/network/page.html", "{% url 'advice:case' 1 %}", 1),
        ("gemeindenetz/network/templates/network/page.html", "{% include 'advice/part.html' %}", 1),
        ("gemeindenetz/network/templates/network/page.html", "{% load advice_tags %}", 1),
        ("gemeindenetz/reports/templates/reports/page.html", "{% url 'advice:case' 1 %}", 0),
        ("gemeindenetz/reports/templates/reports/page.html", "{% include 'atlas/map.html' %}", 1),
        ("gemeindenetz/network/templates/network/page.html", "{% extends 'core/page.html' %}", 0),
        ("gemeindenetz/network/templates/network/page.html", "{% include 'components/table.html' %}", 0),
    ],
)
def test_nothing_reaches_to_a_higher_floor_by_text(offences, name, text, count):
    urls = 'app_name = "advice"\nurlpatterns = [path("<int:pk>/", page, name="case")]\n'
    files = {f"{APP}/urls.py": urls, f"{APP}/templatetags/advice_tags.py": "", name: text}
    assert len(offences(floors.check, files)) == count


@pytest.mark.parametrize(("name", "count"), [("utils.py", 1), ("services/mail.py", 1), ("routing.py", 0)])
def test_file_names_say_what_is_inside(offences, name, count):
    assert len(offences(names.check, {f"{APP}/{name}": ""})) == count


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("see " + "/home" + "/someone/file", 1),
        ("from https://" + "pypi" + ".org/simple", 1),
        ("--index" + "-url https://example.org", 1),
        ('  "resolved"' + ': "https://example.org/a.tgz"', 1),
        ("see https://example.org/home/page", 0),
    ],
)
def test_no_machine_paths_and_no_index_addresses(offences, text, count):
    assert len(offences(content.check, {"docs/page.md": text})) == count


def test_the_path_of_the_repository_itself_is_found(offences, tmp_path):
    assert offences(content.check, {"docs/page.md": f"cd {Path(tmp_path)}/src"}) == ["path of one machine"]
