"""The page with one form the advisory team fills about a matter."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from gemeindenetz.advice.access import Access
from gemeindenetz.advice.forms.fields import DomainForm


def form_page(
    request: HttpRequest, access: Access, form: DomainForm, *, title: str, submit: str, **values: Any
) -> HttpResponse:
    """Render a page with one form and one primary button; `template` names one of its own."""
    template = values.pop("template", "advice/case_form.html")
    context = {
        "access": access,
        "case": access.case,
        "form": form,
        "title": title,
        "submit": submit,
        "lead": "",
        **values,
    }
    return render(request, template, context)
