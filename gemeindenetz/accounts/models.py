"""Users: one per mail address."""

from typing import Any, ClassVar, Self

from django.contrib.auth.models import AbstractBaseUser, BaseUserManager, PermissionsMixin
from django.db import models
from django.db.models.functions import Lower
from django.utils.translation import gettext_lazy as _

from gemeindenetz.core import clock
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.tracking import tracked


class UserManager(BaseUserManager["User"]):
    """Creates users with a normalised address."""

    def create_user(self, email: str, password: str | None = None, **fields: Any) -> "User":
        """Create and return a user; without a password only codes by mail open the door."""
        user = self.model(email=email.strip().lower(), **fields)
        if password:
            user.set_password(password)
        else:
            user.set_unusable_password()
        user.save(using=self._db)
        return user

    def create_superuser(self, email: str, password: str | None = None, **fields: Any) -> "User":
        """Create a user who may do everything in framework tools; the product itself knows only seats."""
        return self.create_user(email, password, is_staff=True, is_superuser=True, **fields)


@tracked(leave_out=("password", "last_login"))
class User(AbstractBaseUser, PermissionsMixin):
    """A mail address that may sign in."""

    email = models.EmailField(_("mail address"), unique=True)
    is_active = models.BooleanField(default=True)
    is_staff = models.BooleanField(default=False)
    joined_at = models.DateTimeField(default=clock.now)
    # A function mailbox (rathaus@…): a code sent there proves the town hall, not the person.
    is_shared_mailbox = models.BooleanField(_("function mailbox"), default=False)

    objects: ClassVar[UserManager] = UserManager()
    USERNAME_FIELD = "email"
    EMAIL_FIELD = "email"
    REQUIRED_FIELDS: ClassVar[list[str]] = []

    class Meta:
        constraints: ClassVar = [
            models.CheckConstraint(condition=models.Q(email=Lower("email")), name="user_email_lower_case")
        ]

    def __str__(self) -> str:
        return self.email


class SignInQuerySet(models.QuerySet["SignIn"]):
    """Open sessions."""

    def visible_to(self, actor: Actor) -> Self:
        """Return the sessions of the actor's own mailbox; nobody else ever sees them."""
        return self.filter(user_id=actor.user_id)


class SignIn(models.Model):
    """An open session of a user, so that it can be seen and ended. Browser and system in a word, no address."""

    user = models.ForeignKey(User, on_delete=models.CASCADE, related_name="sign_ins")
    session_key = models.CharField(max_length=40, unique=True)
    device = models.CharField(_("device"), max_length=60, blank=True)
    at = models.DateTimeField(default=clock.now)

    objects: ClassVar = SignInQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["-at"]

    def __str__(self) -> str:
        return f"{self.user} {self.device}"
