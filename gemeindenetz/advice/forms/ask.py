"""Asking: two questions and who asks."""

from collections.abc import Sequence
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from gemeindenetz.advice.forms.fields import DomainForm, TopicField
from gemeindenetz.advice.models import Channel
from gemeindenetz.network.models import Organisation

TEXT_LENGTH = 5000
#: (number, name) of services among which the municipality chooses.
Services = Sequence[tuple[int, str]]
LINES_OF_COLLEAGUES = 3


class QuestionsForm(DomainForm):
    """The two questions and who may know of it; enough for somebody signed in."""

    moves = forms.CharField(
        label=_("What moves you?"),
        max_length=TEXT_LENGTH,
        widget=forms.Textarea(attrs={"rows": 5}),
        help_text=_("A half-formed question is fine."),
        error_messages={"required": _("Please write at least one sentence.")},
    )
    helps = forms.CharField(
        label=_("What would help you?"),
        max_length=TEXT_LENGTH,
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("A talk, an example, a template, money, somebody who comes along …"),
    )
    topic = TopicField()
    circle = forms.ChoiceField(
        label=_("Who of your administration may know of it?"),
        choices=[
            ("me", _("I, and whomever I name later")),
            ("colleagues", _("I and these colleagues")),
            ("only_me", _("Only me – not even others who read this mailbox")),
        ],
        initial="me",
        widget=forms.RadioSelect,
    )
    colleagues = forms.CharField(
        label=_("Colleagues by name and mail address"),
        required=False,
        max_length=1000,
        widget=forms.Textarea(attrs={"rows": 2, "placeholder": ""}),
        help_text=_("One person a line: Lena Muster, lena.muster@gemeinde.de"),
    )

    service = forms.IntegerField(
        label=_("Who shall advise you?"),
        required=False,
        min_value=1,
        max_value=2**31,
        widget=forms.RadioSelect,
        help_text=_("More than one service could advise you. The choice is yours."),
        error_messages={"invalid": _("Please choose one of the answers.")},
    )

    def offer(self, services: Services) -> None:
        """Let the person choose among services; without a choice the question is not asked."""
        widget = self.fields["service"].widget
        widget.choices = [("", _("Whoever fits my question best")), *services]

    def clean_colleagues(self) -> tuple[tuple[str, str], ...]:
        """Return (name, mail) per line; a line that is neither is named."""
        found: list[tuple[str, str]] = []
        for line in self.cleaned_data["colleagues"].splitlines():
            if not line.strip():
                continue
            name, _comma, email = line.rpartition(",") if "," in line else line.rpartition(" ")
            try:
                address = forms.EmailField().clean(email.strip().strip("<>"))
            except forms.ValidationError as error:
                raise forms.ValidationError(
                    _("“%(line)s” has no mail address we understand. Please write name, comma, address.")
                    % {"line": line.strip()}
                ) from error
            found.append((name.strip() or address, address))
        return tuple(found)

    def clean(self) -> dict[str, Any]:
        """Colleagues count only where they were chosen, and then there has to be one."""
        values: dict[str, Any] = super().clean() or {}
        if values.get("circle") == "colleagues":
            if not values.get("colleagues") and "colleagues" not in self.errors:
                self.add_error(
                    "colleagues", _("Please name at least one colleague, or choose another answer.")
                )
        elif "colleagues" in values:
            values["colleagues"] = ()
        return values


class AskForm(QuestionsForm):
    """The whole form for somebody without account. `website` is a trap: people do not see it."""

    place = forms.CharField(
        label=_("Your municipality or county"),
        max_length=160,
        error_messages={"required": _("Please name your municipality or county.")},
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
    )
    key = forms.CharField(required=False, max_length=9, widget=forms.HiddenInput)
    name = forms.CharField(
        label=_("Your name"),
        max_length=160,
        error_messages={"required": _("Please give your name.")},
        widget=forms.TextInput(attrs={"autocomplete": "name"}),
    )
    email = forms.EmailField(
        label=_("Your mail address"),
        error_messages={"required": _("Please give a mail address.")},
        widget=forms.EmailInput(attrs={"autocomplete": "email"}),
    )
    function = forms.CharField(label=_("Your function"), max_length=120, required=False)
    phone = forms.CharField(
        label=_("Phone"), max_length=60, required=False, widget=forms.TextInput(attrs={"autocomplete": "tel"})
    )
    secret = forms.CharField(
        label=_("Code word for this matter"),
        max_length=100,
        required=False,
        widget=forms.PasswordInput(render_value=False, attrs={"autocomplete": "new-password"}),
        help_text=_("At least six characters. Whoever opens a link from our mails is asked for it."),
    )
    website = forms.CharField(
        required=False, widget=forms.TextInput(attrs={"tabindex": "-1", "autocomplete": "off"})
    )

    field_order = (
        "moves", "helps", "place", "key", "name", "email", "function", "phone", "topic", "circle", "colleagues",
        "service", "secret", "website",
    )  # fmt: skip

    @property
    def is_trapped(self) -> bool:
        """A machine filled the field people do not see."""
        return bool(self.data.get("website"))


class SeatAskForm(QuestionsForm):
    """Asking signed in, for one of one's own administrations."""

    organisation = forms.ModelChoiceField(
        label=_("For"), queryset=Organisation.objects.none(), empty_label=None
    )

    field_order = ("organisation",)

    def __init__(self, *args: Any, organisations: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        field = self.fields["organisation"]
        field.queryset = organisations  # type: ignore[attr-defined]
        if len(organisations) == 1:
            field.initial = organisations[0].pk
            field.widget = forms.HiddenInput()


class LookForm(DomainForm):
    """What is known of a request while it is typed; what does not fit counts as not typed."""

    moves = forms.CharField(required=False, max_length=TEXT_LENGTH)
    helps = forms.CharField(required=False, max_length=TEXT_LENGTH)
    topic = TopicField()
    organisation = forms.ModelChoiceField(queryset=Organisation.objects.none(), required=False)

    def __init__(self, *args: Any, organisations: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self.fields["organisation"].queryset = organisations  # type: ignore[attr-defined]


class NoteForm(DomainForm):
    """A caller's request in twenty seconds: town, name, one sentence."""

    place = forms.CharField(
        label=_("Municipality or county"),
        max_length=160,
        error_messages={"required": _("Please name the municipality or county.")},
        widget=forms.TextInput(attrs={"autocomplete": "off", "autofocus": True}),
    )
    key = forms.CharField(required=False, max_length=9, widget=forms.HiddenInput)
    name = forms.CharField(
        label=_("Who is asking?"), max_length=160, error_messages={"required": _("Please note the name.")}
    )
    moves = forms.CharField(
        label=_("What is it about?"),
        max_length=TEXT_LENGTH,
        widget=forms.Textarea(attrs={"rows": 2}),
        error_messages={"required": _("One sentence is enough.")},
    )
    email = forms.EmailField(label=_("Mail address"), required=False)
    phone = forms.CharField(label=_("Phone"), max_length=60, required=False)
    channel = forms.ChoiceField(
        label=_("How did it come in?"),
        choices=[row for row in Channel.choices if row[0] in ("phone", "mail", "meeting")],
        initial="phone",
        required=False,
    )
    topic = TopicField()


class CodeWordForm(DomainForm):
    """The code word of an "only me" matter."""

    word = forms.CharField(
        label=_("Your code word"),
        max_length=100,
        widget=forms.PasswordInput(attrs={"autocomplete": "off"}),
        error_messages={"required": _("Please enter the code word you chose when asking.")},
    )
