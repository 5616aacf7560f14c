"""Pages of sign-in and account: allauth's views with our templates, and a few of our own."""

from typing import Any, cast

from allauth.account import views as account_views
from allauth.mfa.base import views as mfa_views
from allauth.mfa.totp import views as totp_views
from django.conf import settings
from django.contrib import messages
from django.contrib.auth import logout
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext_lazy as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from gemeindenetz.accounts import actions, queries
from gemeindenetz.accounts.forms import ChoosePersonForm, PasswordSignInForm, RequestCodeForm
from gemeindenetz.accounts.models import SignIn, User
from gemeindenetz.core.errors import DomainError
from gemeindenetz.core.flash import tell
from gemeindenetz.core.frames import actor_of
from gemeindenetz.core.panels import panels_for

SIGN_IN_PAGE = "accounts/sign_in.html"


def _entrance(request: HttpRequest) -> dict[str, Any]:
    wanted = request.POST.get("next") or request.GET.get("next") or ""
    actor = actor_of(request)
    return {"next": wanted, "panels": panels_for("sign-in", wanted, actor=actor)}


class SignInView(account_views.LoginView):  # type: ignore[misc]  # allauth has no types
    """Both ways in on one page; this address takes the password."""

    template_name = SIGN_IN_PAGE

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Add the form for a code."""
        values: dict[str, Any] = super().get_context_data(**kwargs)
        forms = {"password_form": values["form"], "code_form": RequestCodeForm(auto_id="id_code_%s")}
        return values | forms | _entrance(self.request)


class RequestCodeView(account_views.RequestLoginCodeView):  # type: ignore[misc]
    """The same page; this address takes the mail address a code is sent to."""

    template_name = SIGN_IN_PAGE

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Add the form for a password."""
        values: dict[str, Any] = super().get_context_data(**kwargs)
        forms = {"code_form": values["form"], "password_form": PasswordSignInForm(request=self.request)}
        return values | forms | _entrance(self.request)


class ConfirmCodeView(account_views.ConfirmLoginCodeView):  # type: ignore[misc]
    """The code from the mail."""

    template_name = "accounts/confirm_code.html"


class DeviceCodeView(mfa_views.AuthenticateView):  # type: ignore[misc]
    """The second factor while signing in."""

    template_name = "accounts/device_code.html"


class ActivateDeviceView(totp_views.ActivateTOTPView):  # type: ignore[misc]
    """Set up an authenticator app; its first code opens the session fully."""

    template_name = "accounts/activate_device.html"

    def form_valid(self, form: Any) -> HttpResponse:
        """Let allauth store the device, then count its code."""
        response: HttpResponse = super().form_valid(form)
        actions.note_device_code(self.request, self.request.user)
        return response


class _RememberingProof:
    """After another proof the session's factors are worked out anew."""

    def form_valid(self, form: Any) -> HttpResponse:
        """Remember the factors before what was interrupted goes on."""
        response: HttpResponse = super().form_valid(form)  # type: ignore[misc]
        request = cast("Any", self).request
        actions.remember_factors(request, request.user)
        return response


class PasswordAgainView(_RememberingProof, account_views.ReauthenticateView):  # type: ignore[misc]
    """The password once more."""

    template_name = "accounts/password_again.html"


class DeviceCodeAgainView(_RememberingProof, mfa_views.ReauthenticateView):  # type: ignore[misc]
    """The second factor once more."""

    template_name = "accounts/device_code_again.html"


@never_cache
@login_required
@require_GET
def account(request: HttpRequest) -> HttpResponse:
    """The account: ways to sign in, second factor, open sessions."""
    user = cast("User", request.user)
    overview = queries.account_overview(user, session_key=request.session.session_key or "")
    panels = panels_for("account", user, actor=actor_of(request))
    return render(request, "accounts/account.html", {"overview": overview, "panels": panels})


@never_cache
@login_required
@require_http_methods(["GET", "POST"])
def choose_person(request: HttpRequest) -> HttpResponse:
    """Ask which person of a shared mailbox is sitting here."""
    user = cast("User", request.user)
    choices = queries.person_choices(user)
    form = ChoosePersonForm(request.POST or None, choices=choices)
    if request.method == "POST" and form.is_valid():
        try:
            actions.choose_person(request, user=user, person_id=form.cleaned_data["person"])
        except DomainError as error:
            form.add_error("person", str(error))
        else:
            return HttpResponseRedirect(_next(request))
    values = {"form": form, "choices": choices, "address": user.email, "next": _next(request)}
    return render(request, "accounts/choose_person.html", values)


@login_required
@require_POST
def forget_password(request: HttpRequest) -> HttpResponse:
    """Lead somebody who forgot the password to setting a new one."""
    try:
        actions.forget_password(request=request, user=cast("User", request.user))
    except DomainError as error:
        tell(request, str(error), level=messages.ERROR)
        return HttpResponseRedirect(reverse("account_home"))
    return HttpResponseRedirect(reverse("account_set_password"))


@login_required
@require_POST
def end_session(request: HttpRequest, number: int) -> HttpResponse:
    """End one session of the own mailbox."""
    actor = actor_of(request)
    actions.end_session(actor=actor, sign_in=get_object_or_404(SignIn.objects.visible_to(actor), pk=number))
    tell(request, _("The session is ended."))
    return HttpResponseRedirect(reverse("account_home"))


@login_required
@require_POST
def end_all_sessions(request: HttpRequest) -> HttpResponse:
    """Sign out everywhere, here too."""
    actions.end_all_sessions(actor=actor_of(request))
    logout(request)
    tell(request, _("You are signed out everywhere."))
    return HttpResponseRedirect(reverse("account_login"))


def _next(request: HttpRequest) -> str:
    wanted = request.POST.get("next") or request.GET.get("next") or ""
    safe = url_has_allowed_host_and_scheme(
        wanted, allowed_hosts={request.get_host()}, require_https=request.is_secure()
    )
    return wanted if wanted and safe else settings.LOGIN_REDIRECT_URL
