"""Forms of collections."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from gemeindenetz.core.actor import Actor
from gemeindenetz.library.actions.keep_collections import (
    Collectable,
    begin_collection,
    change_collection,
    put_in,
    write_item_note,
)
from gemeindenetz.library.forms.fields import DomainForm, area
from gemeindenetz.library.models import Collection, CollectionItem
from gemeindenetz.library.queries.collections import audiences_of, own_collections

LONGEST_NOTE = 600


class BeginForm(DomainForm):
    """A new collection."""

    title = forms.CharField(label=_("Name of the collection"), max_length=120)
    intro = forms.CharField(label=_("What it is for"), max_length=1_000, required=False, widget=area())

    def begun(self, actor: Actor) -> Collection:
        """Begin it."""
        return begin_collection(actor=actor, **self.cleaned_data)


class ChangeForm(BeginForm):
    """Name, purpose and readers of a collection."""

    scope = forms.ChoiceField(label=_("Who may read it with the link"), required=False)

    def __init__(self, data: Any = None, *, actor: Actor, collection: Collection) -> None:
        super().__init__(data, initial={name: getattr(collection, name) for name in ("title", "intro", "scope")})
        fields: Any = self.fields
        fields["scope"].choices = audiences_of(actor)

    def changed(self, actor: Actor, collection: Collection) -> Collection:
        """Change it."""
        return change_collection(actor=actor, collection=collection, **self.cleaned_data)


class PutInForm(DomainForm):
    """Into which collection, with which note."""

    collection = forms.ModelChoiceField(
        label=_("Collection"), queryset=Collection.objects.none(), required=False, empty_label=_("(a new one)")
    )
    title = forms.CharField(label=_("Name of the new collection"), max_length=120, required=False)
    note = forms.CharField(
        label=_("Your note"), max_length=LONGEST_NOTE, required=False, widget=area(),
        help_text=_("Everybody reads it who reads the collection."),
    )  # fmt: skip

    def __init__(self, *args: Any, actor: Actor, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        fields: Any = self.fields
        own = own_collections(actor)
        fields["collection"].queryset = Collection.objects.owned_by(actor)
        if own:
            fields["collection"].initial = own[0]
        else:
            fields["collection"].widget = forms.HiddenInput()

    def put(self, actor: Actor, entry: Collectable) -> Collection:
        """Put the entry in, into a new collection where none was chosen."""
        data = self.cleaned_data
        collection: Collection = data["collection"] or begin_collection(actor=actor, title=data["title"])
        put_in(actor=actor, collection=collection, entry=entry, note=data["note"])
        return collection


class ItemNoteForm(DomainForm):
    """The note at an entry."""

    note = forms.CharField(
        label=_("Your note"), max_length=LONGEST_NOTE, required=False, widget=area(),
        help_text=_("Everybody reads it who reads the collection."),
    )  # fmt: skip

    def written(self, actor: Actor, item: CollectionItem) -> None:
        """Write it."""
        write_item_note(actor=actor, item=item, note=self.cleaned_data["note"])
