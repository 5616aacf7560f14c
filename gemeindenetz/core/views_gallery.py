"""Gallery of all components with example data, on demo installations only (`/demo/bausteine/`)."""

from datetime import timedelta
from types import SimpleNamespace as Example
from typing import Any

from django import forms
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from gemeindenetz.core import clock
from gemeindenetz.core.facts import Fact
from gemeindenetz.core.templatetags.core_components import Bar
from gemeindenetz.core.today import Act, TodayItem


class ExampleForm(forms.Form):
    """One field of every kind."""

    name = forms.CharField(label="Name", help_text="Vor- und Nachname")
    mail = forms.EmailField(label="E-Mail-Adresse")
    topic = forms.ChoiceField(label="Thema", choices=[("", "Bitte wählen"), ("n", "Nahversorgung")])
    text = forms.CharField(label="Was beschäftigt Sie?", widget=forms.Textarea, required=False)
    on = forms.DateField(label="Bis wann?", required=False)
    way = forms.ChoiceField(
        label="Wie erreichen wir Sie?",
        choices=[("m", "Per E-Mail"), ("t", "Per Telefon")],
        widget=forms.RadioSelect,
    )
    fields_of_action = forms.MultipleChoiceField(
        label="Handlungsfelder",
        choices=[("w", "Wohnen"), ("b", "Begegnung")],
        widget=forms.CheckboxSelectMultiple,
        required=False,
    )
    paper = forms.FileField(label="Unterlage", required=False)
    agree = forms.BooleanField(label="Ich habe die Hinweise zum Datenschutz gelesen.")


class ExampleTextForm(forms.Form):
    """The form of the composer."""

    text = forms.CharField(label="Text", widget=forms.Textarea)


def _tasks() -> list[TodayItem]:
    reason = (
        "Ihnen zugeleitet, weil: Mitglied im Gemeindenetzwerk seit 2014, Thema Nahversorgung, Ihr Gebiet."
    )
    return [
        TodayItem(
            "Anfragen",
            "Dorfcafé ohne Verein – wer trägt es?",
            "Musterbach (4.812 Einw.)",
            reason,
            (Act("Übernehmen", "#", "post", primary=True), Act("Weitergeben", "#", "post")),
            url="#",
        ),
        TodayItem(
            "Anfragen",
            "Still seit 34 Tagen",
            "Seniorennetz Oberweiler",
            "Drei nächste Schritte offen, Antwort steht seit 20. Oktober aus.",
            (Act("Erinnerung ansehen", "#"),),
        ),
    ]


def _entries() -> list[dict[str, Any]]:
    at = clock.now() - timedelta(hours=3)
    empty = {"role": "", "body": "", "ours": False, "heading": "", "tags": [], "files": [], "readers": ""}
    entries: list[dict[str, Any]] = [
        {"kind": "system", "author": "", "at": at, "body": "Anfrage eingegangen und bestätigt."},
        {
            "kind": "message", "author": "Bekir Muster", "role": "Gemeinde Musterbach", "at": at,
            "body": "Unser letzter Laden hat geschlossen.\n\nWie haben das andere gelöst?",
        },
        {"kind": "note", "author": "Anna Beispiel", "at": at, "body": "Vor der Wahl kein Ratsbeschluss zu erwarten."},
        {
            "kind": "message", "ours": True, "author": "Anna Beispiel", "role": "Fachberatung", "at": at,
            "body": "Zwei Gemeinden Ihrer Größe sind diesen Weg gegangen.",
            "tags": ["Nächster Schritt: Trägermodelle vergleichen"],
            "readers": "Das lesen: Bekir Muster und das Beratungsteam",
        },
        {"kind": "consultation", "author": "Anna Beispiel", "role": "Fachberatung", "at": at,
         "heading": "Telefonat, 20 Minuten", "body": "Räume im Rathaus besprochen."},
        {"kind": "document", "author": "Bekir Muster", "role": "Gemeinde Musterbach", "at": at,
         "heading": "Grundriss Rathaus", "files": [{"name": "grundriss.pdf", "url": "#", "size_label": "312 KB"}]},
    ]  # fmt: skip
    return [{**empty, **entry} for entry in entries]


def _lists() -> dict[str, Any]:
    option = Example(label="Musterkreis", url="?", count=1204, active=True)
    return {
        "facets": [
            Example(
                label="Kreis",
                active=True,
                options=[option, Example(label="Ahornkreis", url="?", count=3, active=False)],
            ),
            Example(
                label="Zustand",
                active=False,
                options=[Example(label="läuft", url="?", count=12, active=False)],
            ),
        ],
        "columns": [
            {"label": "Gemeinde", "sort_url": "?", "sorted": "ascending"},
            {"label": "Zustand"},
            {"label": "Einwohner", "numeric": True},
        ],
        "rows": [
            [
                {"text": "Musterbach", "url": "#"},
                {"text": "Mitglied", "badge": "success", "note": "seit 1.3.2014"},
                "4.812",
            ],
            [
                {"text": "Talheim a. d. Muster", "url": "#"},
                {"text": "Beschluss steht aus", "badge": "warning"},
                "12.004",
            ],
        ],
        "tabs": [
            {"label": "Offen", "url": "?", "active": True, "count": 4},
            {"label": "Abgeschlossen", "url": "?a=1", "active": False},
        ],
        "steps": [
            {"label": "Erklärung eingegangen", "state": "done", "note": "3.2.2026"},
            {"label": "Ratsbeschluss", "state": "current", "note": "Sitzung am 14.12.2026"},
            {"label": "Ansprechperson benannt", "state": "open"},
            {"label": "Gründungsurkunde", "state": "unknown", "note": "nicht bekannt"},
        ],
        "timeline": [
            {"when": "1.3.2014", "title": "Beitritt zum Gemeindenetzwerk", "kind": "done"},
            {"when": "23.11.2026", "title": "Beratung läuft", "text": "Dorfcafé ohne Verein", "kind": "now"},
            {"when": "2.12.2026", "title": "Ortstermin"},
        ],
        "bars": [Bar("Musterkreis", 42, "#"), Bar("Ahornkreis", 17), Bar("Bad Lindenried", None)],
        "page": Paginator(range(300), 10).page(7),
    }


def gallery(request: HttpRequest) -> HttpResponse:
    """Show every component once; for looking and for the accessibility check. Open to all on a demo."""
    facts = [
        Fact("Einwohner", "4.812", note="Stand 31.12.2025"),
        Fact("Kreis", "Musterkreis", url="#"),
        Fact("Anspruch", "kostenfreie Fachberatung", note="Mitglied seit 1.3.2014", kind="good"),
    ]
    values = {
        "form": ExampleForm({"name": "", "mail": "kein", "way": ""})
        if "fehler" in request.GET
        else ExampleForm(),
        "message_form": ExampleTextForm(prefix="m"),
        "note_form": ExampleTextForm(prefix="n"),
        "tasks": _tasks(),
        "entries": _entries(),
        "facts": facts,
        "crumbs": [("Beratungen", "#"), ("B-2026-0412", "")],
        "today": clock.today(),
        "picker_form": ExampleForm(prefix="p"),
        **_lists(),
    }
    return render(request, "core/gallery.html", values)
