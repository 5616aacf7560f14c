"""What Wagtail is told about networks: whose pictures and documents these are, and what nobody edits there."""

from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Collection, Locale, Site, Task, Workflow
from wagtail.permissions import register_permission_policy

from gemeindenetz.network.editing.policies import ClosedPolicy, FolderPolicy
from gemeindenetz.network.models.media import NetworkDocument, NetworkImage

# Exact classes win over what Wagtail's own apps register when they become ready.
register_permission_policy(NetworkImage, FolderPolicy(NetworkImage), exact_class=True)
register_permission_policy(NetworkDocument, FolderPolicy(NetworkDocument), exact_class=True)
for model in (get_user_model(), Group, Collection, Site, Locale, Task, Workflow, Redirect):
    register_permission_policy(model, ClosedPolicy(model), exact_class=True)
