"""Fields and manners the forms of the library share."""

import re
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from gemeindenetz.core.errors import DomainError
from gemeindenetz.library.actions.write_example import Step
from gemeindenetz.topics.models import Topic

_DATED = re.compile(r"^\s*(?P<when>(?:\d{1,2}\.)?\d{1,2}\.\d{4}|\d{1,2}/\d{4}|\d{4}(?:-\d{2})?)\s*[:–-]?\s+(?P<text>.+)$")
LONGEST_STEP = 400
MOST_STEPS = 40


class DomainForm(forms.Form):
    """A form that can show what an action refused at the field it belongs to."""

    def add_domain_error(self, error: DomainError) -> None:
        """Show the error at its field, or above the form."""
        field = error.field if error.field in self.fields else None
        self.add_error(field, str(error.message))


class TopicField(forms.ModelChoiceField):  # type: ignore[type-arg]
    """A topic in use, fields of action first."""

    def __init__(self, **options: Any) -> None:
        options.setdefault("required", False)
        options.setdefault("label", _("Topic"))
        options.setdefault("empty_label", _("(not sure yet)"))
        super().__init__(Topic.objects.filter(deprecated_on__isnull=True), **options)

    def label_from_instance(self, obj: Topic) -> str:
        """Return the label; topics below a field of action are set off."""
        return obj.label if obj.broader_id is None else f"– {obj.label}"


class StepsField(forms.CharField):
    """Steps, one a line, with a date in front where it is known."""

    def __init__(self, **options: Any) -> None:
        options.setdefault("required", False)
        options.setdefault("widget", forms.Textarea(attrs={"rows": 5}))
        super().__init__(**options)

    def clean(self, value: Any) -> Any:
        """Return the lines as steps."""
        lines = [line.strip() for line in super().clean(value).splitlines() if line.strip()]
        if len(lines) > MOST_STEPS:
            raise forms.ValidationError(_("Please keep to forty steps at most."))
        return [self._step(line) for line in lines]

    @staticmethod
    def _step(line: str) -> Step:
        found = _DATED.match(line)
        text = found["text"] if found else line
        if len(text) > LONGEST_STEP:
            raise forms.ValidationError(_("One of the steps is longer than 400 characters. Please make two of it."))
        return Step(text, found["when"] if found else "")


def steps_as_text(steps: Any) -> str:
    """Return steps as they are typed."""
    return "\n".join(f"{step.when}: {step.text}" if step.when else step.text for step in steps)


def area(rows: int = 3) -> forms.Textarea:
    """Return a text area of some rows."""
    return forms.Textarea(attrs={"rows": rows})
