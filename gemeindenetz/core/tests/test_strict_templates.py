import pytest
from django.template import Context, Engine, Origin, Template

from gemeindenetz.core.strict_templates import PACKAGE, StrictWhenInvalid, UndefinedVariable


def render(source, path, **context):
    engine = Engine(string_if_invalid=StrictWhenInvalid("%s"))
    template = Template(source, origin=Origin(str(path)), engine=engine)
    return template.render(Context(context))


def test_an_undefined_variable_in_our_own_template_is_an_error():
    with pytest.raises(UndefinedVariable, match=r"core/templates/core/x\.html: person is not defined"):
        render("{{ person }}", PACKAGE / "core" / "templates" / "core" / "x.html")


def test_an_undefined_attribute_inside_a_loop_is_an_error():
    with pytest.raises(UndefinedVariable, match=r"row\.nonsense"):
        render("{% for row in rows %}{{ row.nonsense }}{% endfor %}", PACKAGE / "a.html", rows=[1])


def test_asking_whether_a_variable_is_there_is_allowed():
    assert render("{% if person %}a{% else %}b{% endif %}", PACKAGE / "a.html") == "b"


def test_templates_of_libraries_stay_forgiving():
    assert render("[{{ person }}]", "/elsewhere/library.html") == "[]"


def test_filters_of_library_templates_still_give_their_default():
    assert render('[{{ person|default:"nobody" }}]', "/elsewhere/library.html") == "[nobody]"


def test_a_default_in_our_own_template_is_no_excuse():
    with pytest.raises(UndefinedVariable):
        render('{{ person|default:"nobody" }}', PACKAGE / "a.html")
