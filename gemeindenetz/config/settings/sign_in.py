"""Sign-in (django-allauth): code by mail or password, second factor for staff."""

ACCOUNT_LOGIN_METHODS = {"email"}
# The password field belongs to the sign-in form; nobody can sign up (adapter).
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*"]
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_ADAPTER = "gemeindenetz.accounts.adapter.AccountAdapter"
ACCOUNT_EMAIL_VERIFICATION = "optional"
ACCOUNT_LOGIN_BY_CODE_ENABLED = True
ACCOUNT_LOGIN_BY_CODE_TIMEOUT = 15 * 60
ACCOUNT_LOGIN_BY_CODE_MAX_ATTEMPTS = 5
ACCOUNT_LOGIN_BY_CODE_SUPPORTS_RESEND = True
ACCOUNT_LOGIN_TIMEOUT = 30 * 60
# The same page and a mail either way: nobody learns which addresses are known.
ACCOUNT_PREVENT_ENUMERATION = True
ACCOUNT_EMAIL_UNKNOWN_ACCOUNTS = True
ACCOUNT_EMAIL_NOTIFICATIONS = True
ACCOUNT_SESSION_REMEMBER = False
ACCOUNT_PASSWORD_MIN_LENGTH = None
ACCOUNT_REAUTHENTICATION_TIMEOUT = 15 * 60
# Counted in the cache in the database, so for all processes together.
ACCOUNT_RATE_LIMITS = {
    "login": "60/m/ip",
    "login_failed": "20/m/ip,5/5m/key",
    "request_login_code": "20/m/ip,3/m/key,10/h/key",
    "reauthenticate": "10/m/user",
    "change_password": "5/m/user",
}
ACCOUNT_FORMS = {
    "login": "gemeindenetz.accounts.forms.PasswordSignInForm",
    "request_login_code": "gemeindenetz.accounts.forms.RequestCodeForm",
    "confirm_login_code": "gemeindenetz.accounts.forms.ConfirmCodeForm",
    "change_password": "gemeindenetz.accounts.forms.ChangePasswordForm",
    "set_password": "gemeindenetz.accounts.forms.SetPasswordForm",
    "reauthenticate": "gemeindenetz.accounts.forms.PasswordAgainForm",
}
MFA_ADAPTER = "gemeindenetz.accounts.adapter.SecondFactorAdapter"
MFA_FORMS = {
    "authenticate": "gemeindenetz.accounts.forms.DeviceCodeForm",
    "reauthenticate": "gemeindenetz.accounts.forms.DeviceCodeAgainForm",
    "activate_totp": "gemeindenetz.accounts.forms.ActivateDeviceForm",
}
MFA_SUPPORTED_TYPES = ["totp", "recovery_codes"]
MFA_TOTP_ISSUER = "Gemeindenetz"
# One code early or late: telephones and servers do not agree to the second.
MFA_TOTP_TOLERANCE = 1
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "/heute/"
ACCOUNT_LOGOUT_REDIRECT_URL = "/"
