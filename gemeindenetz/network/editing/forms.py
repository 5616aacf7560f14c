"""Uploads for everybody are looked at as closely as confidential ones: by their content, never by their name."""

from typing import Any

from django.core.exceptions import ValidationError
from wagtail.documents.forms import BaseDocumentForm

from gemeindenetz.core.files import UploadRefused, check_upload


class PublicDocumentForm(BaseDocumentForm):
    """Wagtail's form for documents, with the checks of `core.files`."""

    def clean_file(self) -> Any:
        """Refuse programs, macros, web pages and damaged files."""
        upload = self.cleaned_data["file"]
        if "file" in self.changed_data and upload:
            try:
                check_upload(upload)
            except UploadRefused as refused:
                raise ValidationError(str(refused.message)) from refused
        return upload
