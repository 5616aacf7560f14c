"""Forms of the vocabulary; they validate and never save."""

from gemeindenetz.topics.forms.rings import RingForm
from gemeindenetz.topics.forms.topics import (
    DeprecateForm,
    MergeForm,
    MoveForm,
    NewTopicForm,
    TopicField,
    TopicForm,
)

__all__ = [
    "DeprecateForm",
    "MergeForm",
    "MoveForm",
    "NewTopicForm",
    "RingForm",
    "TopicField",
    "TopicForm",
]
