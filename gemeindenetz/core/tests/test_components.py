"""Components: what they print, and that nothing they need is missing."""

import re
from pathlib import Path
from types import SimpleNamespace

import pytest
from django import forms
from django.core.paginator import Paginator
from django.template import Context, Template
from django.template.loader import render_to_string
from django.test import RequestFactory

from gemeindenetz.core import clock
from gemeindenetz.core.facts import Fact
from gemeindenetz.core.templatetags.core_components import Bar
from gemeindenetz.core.today import Act, TodayItem


class ExampleForm(forms.Form):
    name = forms.CharField(label="Name", help_text="Vor- und Nachname")
    on = forms.DateField(label="Tag", required=False)
    way = forms.ChoiceField(label="Weg", choices=[("m", "Mail"), ("t", "Telefon")], widget=forms.RadioSelect)
    kind = forms.ChoiceField(label="Art", choices=[("a", "A")])
    agree = forms.BooleanField(label="Einverstanden")


def render(source, **values):
    return Template("{% load core_components %}" + source).render(Context(values))


def test_every_component_says_what_it_takes():
    folder = Path(__file__).resolve().parent.parent / "templates" / "components"
    rendered_by_tags = {"field", "field_errors", "error_summary", "form_fields", "bar_chart", "cell"}
    silent = [
        path.stem
        for path in folder.glob("*.html")
        if path.stem not in rendered_by_tags and "{% comment %}" not in path.read_text(encoding="utf-8")
    ]
    assert silent == []


def test_field_ties_hint_and_error_to_the_control():
    form = ExampleForm({"name": ""})
    html = render("{% field form.name %}", form=form)
    assert 'aria-describedby="id_name_hint id_name_error"' in html
    assert 'aria-invalid="true"' in html
    assert 'id="id_name_hint"' in html
    assert 'id="id_name_error"' in html


def test_field_without_help_has_no_description():
    assert "aria-describedby" not in render("{% field form.kind %}", form=ExampleForm())


def test_date_is_filled_in_the_form_browsers_want():
    html = render("{% field form.on %}", form=ExampleForm({"on": "24.12.2026"}))
    assert 'type="date"' in html
    form = ExampleForm(initial={"on": clock.today()})
    assert f'value="{clock.today().isoformat()}"' in render("{% field form.on %}", form=form)


def test_radio_buttons_stand_in_a_fieldset_with_legend():
    html = render("{% field form.way %}", form=ExampleForm())
    assert "<fieldset" in html
    assert "<legend" in html
    assert html.count("kern-form-check__radio") == 2


def test_select_and_checkbox_become_kern_controls():
    html = render("{% field form.kind %}{% field form.agree %}", form=ExampleForm())
    assert "kern-form-input__select-wrapper" in html
    assert "kern-form-check__checkbox" in html


def test_optional_fields_say_so_and_required_ones_do_not():
    assert "kern-label__optional" in render("{% field form.on %}", form=ExampleForm())
    assert "kern-label__optional" not in render("{% field form.name %}", form=ExampleForm())


def test_error_summary_links_to_every_field_with_an_error():
    form = ExampleForm({})
    html = render("{% form_fields form %}", form=form)
    targets = re.findall(r'<li><a href="#([^"]+)"', html)
    assert targets
    for target in targets:
        assert f'id="{target}"' in html


def test_error_summary_is_empty_before_anything_was_sent():
    assert render("{% error_summary form %}", form=ExampleForm()).strip() == ""


def test_error_of_the_whole_form_stands_in_the_summary():
    form = ExampleForm({"name": "x"})
    form.add_error(None, "Das geht so nicht.")
    assert "Das geht so nicht." in render("{% error_summary form %}", form=form)


def test_internal_note_is_labelled_and_message_is_not():
    values = {"author": "Anna", "role": "", "at": clock.now(), "body": "Text"}
    note = render_to_string("components/entry.html", {**values, "kind": "note"})
    message = render_to_string("components/entry.html", {**values, "kind": "message"})
    assert "gn-entry--note" in note
    assert "nur Beratungsteam" in note
    assert "nur Beratungsteam" not in message


def test_body_of_an_entry_is_escaped():
    values = {"kind": "message", "author": "A", "at": clock.now(), "body": "<script>alert(1)</script>"}
    assert "<script>" not in render_to_string("components/entry.html", values)


def test_composer_has_two_forms_with_two_buttons():
    class TextForm(forms.Form):
        text = forms.CharField(label="Text")

    html = render_to_string(
        "components/composer.html",
        {
            "message_form": TextForm(prefix="m"),
            "message_url": "/m/",
            "message_to": "An Musterbach senden",
            "message_readers": "Bekir",
            "note_form": TextForm(prefix="n"),
            "note_url": "/n/",
        },
        request=RequestFactory().get("/"),
    )
    assert html.count("<form") == 2
    assert "Das lesen: Bekir" in html
    assert html.index("gn-composer__message") < html.index("gn-composer__note")


def test_composer_of_a_municipality_offers_no_note():
    class TextForm(forms.Form):
        text = forms.CharField(label="Text")

    values = {
        "message_form": TextForm(),
        "message_url": "/m/",
        "message_to": "Senden",
        "message_readers": "Anna",
    }
    html = render_to_string("components/composer.html", values, request=RequestFactory().get("/"))
    assert "gn-composer__note" not in html


def test_acts_of_a_task_that_change_something_are_posted():
    item = TodayItem("Anfragen", "Titel", "Ort", "weil", (Act("Übernehmen", "/x/", "post", primary=True),))
    html = render_to_string("components/task.html", {"item": item}, request=RequestFactory().get("/"))
    assert '<form method="post" action="/x/">' in html
    assert "csrfmiddlewaretoken" in html


def test_suppressed_figure_says_fewer_than_five():
    html = render_to_string("components/figure.html", {"value": None, "label": "Beratungen"})
    assert "weniger als 5" in html


def test_chart_is_a_table_with_every_value():
    html = render(
        "{% bar_chart bars title='Nach Kreis' %}", bars=[Bar("A", 40), Bar("B", 10), Bar("C", None)]
    )
    assert html.count("<tr>") == 4
    assert 'width="25.0"' in html
    assert "weniger als 5" in html


def test_table_names_every_cell_for_phones():
    values = {
        "caption": "Mitglieder",
        "columns": [{"label": "Name"}, {"label": "Zahl"}],
        "rows": [["A", "1"]],
    }
    html = render_to_string("components/table.html", values)
    assert 'scope="row" data-label="Name"' in html
    assert 'data-label="Zahl"' in html


def test_pagination_keeps_filters():
    page = Paginator(range(100), 10).page(3)
    request = RequestFactory().get("/?kreis=08116&page=3")
    html = render_to_string("components/pagination.html", {"page": page}, request=request)
    assert "?kreis=08116&amp;page=4" in html
    assert 'aria-current="page"' in html


def test_facts_breadcrumbs_tabs_and_steps_render_plain_values():
    assert "4.812" in render_to_string("components/facts.html", {"facts": [Fact("Einwohner", "4.812")]})
    assert "Beratungen" in render_to_string(
        "components/breadcrumbs.html", {"crumbs": [("Beratungen", "/b/"), ("X", "")]}
    )
    tab = {"label": "Offen", "url": "?", "active": True}
    assert 'aria-current="page"' in render_to_string(
        "components/tabs.html", {"tabs": [tab], "name": "Ansichten"}
    )
    step = {"label": "Beschluss", "state": "done", "note": ""}
    assert "Erledigt:" in render_to_string("components/steps.html", {"steps": [step]})


@pytest.mark.parametrize("name", ["400", "403", "404", "409", "429", "csrf"])
@pytest.mark.django_db
def test_error_pages_say_what_to_do(name):
    request = RequestFactory().get("/")
    html = render_to_string(f"errors/{name}.html", {"message": "Der Grund."}, request=request)
    assert "Der Grund." in html
    assert 'class="kern-btn' in html


def test_page_for_our_own_failure_needs_no_context():
    assert "Startseite" in render_to_string("errors/500.html", {})
    assert "Gleich wieder da" in render_to_string("errors/503.html", {})


def test_undo_button_comes_with_the_message():
    message = SimpleNamespace(extra_tags="undo=/zurueck/1/")
    assert render("{{ message|undo_url }}", message=message) == "/zurueck/1/"
    assert render("{{ message|undo_url }}", message=SimpleNamespace(extra_tags="")) == ""
