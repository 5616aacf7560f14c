"""Forms of imports: the file, and which heading means which column."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from gemeindenetz.core.imports.kinds import ImportKind, Table

NO_HEADING = ""


class FileForm(forms.Form):
    """The list to import."""

    file = forms.FileField(label=_("List"))

    def __init__(self, *args: Any, kind: ImportKind, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["file"].help_text = str(kind.file_hint)


class ColumnsForm(forms.Form):
    """For every column of the import the heading that means it, guessed before."""

    def __init__(
        self, *args: Any, kind: ImportKind, table: Table, mapping: dict[str, int], **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        self.names = [column.name for column in kind.columns]
        choices = [(NO_HEADING, _("– not in the list –")), *self._headings(table)]
        for column in kind.columns:
            self.fields[column.name] = forms.ChoiceField(
                label=str(column.label),
                required=column.required,
                choices=choices,
                initial=str(mapping[column.name]) if column.name in mapping else NO_HEADING,
            )

    @staticmethod
    def _headings(table: Table) -> list[tuple[str, str]]:
        """Return the headings with the first value below, so that people recognise the column."""
        found = []
        for place, heading in enumerate(table.headings):
            below = (
                str(cells[place])
                for _n, cells in table.rows[:20]
                if place < len(cells) and cells[place] != ""
            )
            example = next(below, "")
            shown = f"{heading or '?'} ({example[:40]})" if example else heading or "?"
            found.append((str(place), shown))
        return found

    def columns(self) -> dict[str, int]:
        """Return column name → position of its heading."""
        return {name: int(self.cleaned_data[name]) for name in self.names if self.cleaned_data.get(name)}
