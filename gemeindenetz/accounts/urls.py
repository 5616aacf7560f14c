"""Addresses of sign-in and account. Only these views of allauth exist; names are allauth's, it looks for them."""

from allauth.account import views as account_views
from allauth.mfa.recovery_codes import views as recovery_views
from allauth.mfa.totp import views as totp_views
from django.contrib.auth.decorators import login_not_required as public
from django.urls import URLPattern, URLResolver, path
from django.views.generic import RedirectView

from gemeindenetz.accounts import views

urlpatterns: list[URLPattern | URLResolver] = [
    path("", views.account, name="account_home"),
    path("anmelden/", views.SignInView.as_view(), name="account_login"),
    path("anmelden/code/", views.RequestCodeView.as_view(), name="account_request_login_code"),
    path("anmelden/code/eingeben/", views.ConfirmCodeView.as_view(), name="account_confirm_login_code"),
    path("anmelden/zweiter-faktor/", views.DeviceCodeView.as_view(), name="mfa_authenticate"),
    path(
        "anmelden/abgeschaltet/",
        account_views.AccountInactiveView.as_view(template_name="accounts/inactive.html"),
        name="account_inactive",
    ),
    # allauth wants to name it in the mail to an unknown address; nobody can sign up.
    path("eintragen/", public(RedirectView.as_view(pattern_name="account_login")), name="account_signup"),
    # Public, because it also gives up a sign-in that was begun with another address.
    path(
        "abmelden/",
        public(account_views.LogoutView.as_view(template_name="accounts/sign_out.html")),
        name="account_logout",
    ),
    path("person/", views.choose_person, name="account_choose_person"),
    path("sitzungen/<int:number>/beenden/", views.end_session, name="account_end_session"),
    path("sitzungen/beenden/", views.end_all_sessions, name="account_end_all_sessions"),
    path("bestaetigen/", views.PasswordAgainView.as_view(), name="account_reauthenticate"),
    path("bestaetigen/geraet/", views.DeviceCodeAgainView.as_view(), name="mfa_reauthenticate"),
    path(
        "passwort/",
        account_views.PasswordChangeView.as_view(template_name="accounts/password.html"),
        name="account_change_password",
    ),
    path(
        "passwort/setzen/",
        account_views.PasswordSetView.as_view(template_name="accounts/password.html"),
        name="account_set_password",
    ),
    path("passwort/vergessen/", views.forget_password, name="account_forget_password"),
    path("zweiter-faktor/", RedirectView.as_view(pattern_name="account_home"), name="mfa_index"),
    path("zweiter-faktor/einrichten/", views.ActivateDeviceView.as_view(), name="mfa_activate_totp"),
    path(
        "zweiter-faktor/abschalten/",
        totp_views.DeactivateTOTPView.as_view(template_name="accounts/deactivate_device.html"),
        name="mfa_deactivate_totp",
    ),
    path(
        "zweiter-faktor/codes/",
        recovery_views.ViewRecoveryCodesView.as_view(template_name="accounts/recovery_codes.html"),
        name="mfa_view_recovery_codes",
    ),
    path(
        "zweiter-faktor/codes/neu/",
        recovery_views.GenerateRecoveryCodesView.as_view(template_name="accounts/new_recovery_codes.html"),
        name="mfa_generate_recovery_codes",
    ),
    path(
        "zweiter-faktor/codes/datei/",
        recovery_views.DownloadRecoveryCodesView.as_view(template_name="accounts/recovery_codes.txt"),
        name="mfa_download_recovery_codes",
    ),
]
