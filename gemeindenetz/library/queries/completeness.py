"""What readers ask about an example, and which of it the text answers already: a friendly prompt, no grade."""

from dataclasses import dataclass

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from gemeindenetz.core.errors import Message
from gemeindenetz.library.models import PracticeExample

#: Field and the question other municipalities ask; in the order in which they ask it.
QUESTIONS: tuple[tuple[str, Message], ...] = (
    ("gist", gettext_lazy("What is it about, in one sentence?")),
    ("occasion", gettext_lazy("What was the occasion?")),
    ("steps", gettext_lazy("What did you do, in which order?")),
    ("participants", gettext_lazy("Who took part?")),
    ("not_reached", gettext_lazy("Who was not reached?")),
    ("cost", gettext_lazy("What did it cost?")),
    ("staff_hours", gettext_lazy("How many hours of work does it take?")),
    ("result", gettext_lazy("What came of it?")),
    ("evidence_kind", gettext_lazy("How do you know the result?")),
    ("pitfalls", gettext_lazy("What did not work out?")),
    ("transfer_conditions", gettext_lazy("What does it need elsewhere?")),
    ("contact", gettext_lazy("Whom may one ask?")),
)
SHOWN = 4


@dataclass(frozen=True)
class Prompt:
    """How many of the questions the text answers, and the next ones worth answering."""

    answered: int
    questions: int
    next_questions: tuple[Message, ...]

    @property
    def sentence(self) -> str:
        """The state of the *text*, worded so that nobody reads it as the state of the project."""
        if not self.next_questions:
            return _("Your text answers everything other municipalities usually ask.")
        return _(
            "Your text answers %(answered)s of the %(questions)s questions other municipalities usually ask."
        ) % {"answered": self.answered, "questions": self.questions}


def prompt_for(example: PracticeExample) -> Prompt:
    """Return the prompt for a text."""
    open_ones = tuple(question for name, question in QUESTIONS if not _is_answered(example, name))
    return Prompt(len(QUESTIONS) - len(open_ones), len(QUESTIONS), open_ones[:SHOWN])


def _is_answered(example: PracticeExample, name: str) -> bool:
    if name == "steps":
        return bool(example.steps.all())
    if name == "contact":
        return example.contact_id is not None
    return getattr(example, name) not in ("", None)
