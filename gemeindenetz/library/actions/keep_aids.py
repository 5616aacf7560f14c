"""Working aids: offer one, change what is said about it, add a version, withdraw it, offer it again; the starter set."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from django.core.files.uploadedfile import UploadedFile
from django.db.models import Max
from django.utils.translation import gettext_lazy as _

from gemeindenetz.core import clock, files
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.documents import docx
from gemeindenetz.core.errors import DomainError
from gemeindenetz.core.models import StoredFile
from gemeindenetz.core.permissions import require, require_visible
from gemeindenetz.core.use_case import use_case
from gemeindenetz.library.audiences import audience_scope
from gemeindenetz.library.models import AidVersion, WorkingAid
from gemeindenetz.library.permissions import can_keep_aid, can_load_starter_aids, can_offer_aid
from gemeindenetz.library.queries import placeholders
from gemeindenetz.library.starter_aids import ORIGIN, STARTER_AIDS, StarterAid
from gemeindenetz.library.starter_docx import document_of
from gemeindenetz.network.models import Network
from gemeindenetz.topics.models import Topic
from gemeindenetz.topics.queries.slugs import plain_slug

DOCX_TYPE = docx.MEDIA_TYPE


class AidRefused(DomainError):
    """The working aid cannot be kept like this; the message says why."""


@dataclass(frozen=True)
class AidDraft:
    """What is said about a working aid."""

    title: str
    kind: str
    gist: str
    audience: str
    licence: str
    origin: str
    topics: Sequence[Topic] = ()


def offer_aid(*, actor: Actor, network: Network, draft: AidDraft, upload: "UploadedFile[Any]") -> WorkingAid:
    """Offer a working aid of a network with its first file.

    Who: advisory team and office of the network. Raises `AidRefused` for unknown placeholders, `UploadRefused`, and
    `TemplateRefused` for a template that is damaged or does more than name placeholders; then nothing is kept.
    """
    require(can_offer_aid(actor, network))
    if not draft.title.strip():
        raise AidRefused(_("Please give the working aid a title."), field="title")
    with use_case(actor):
        aid = WorkingAid.objects.create(
            slug=_free_slug(draft.title),
            title=draft.title.strip(),
            kind=draft.kind,
            gist=draft.gist.strip(),
            network=network,
            audience=draft.audience,
            scope=audience_scope(draft.audience, network),
            licence=draft.licence,
            origin=draft.origin.strip(),
        )
        aid.topics.set(draft.topics)
        _add_version(actor, aid, upload=upload, note="")
    return aid


def change_aid(*, actor: Actor, aid: WorkingAid, draft: AidDraft) -> WorkingAid:
    """Change what is said about a working aid and who reads it; its files follow the audience.

    Who: advisory team and office of its network. Raises `AidRefused`. Those of the installation stay public.
    """
    _require_kept(actor, aid)
    if not draft.title.strip():
        raise AidRefused(_("Please give the working aid a title."), field="title")
    with use_case(actor):
        locked: WorkingAid = WorkingAid.objects.select_for_update().get(pk=aid.pk)
        for name in ("title", "kind", "gist", "licence", "origin"):
            setattr(locked, name, getattr(draft, name).strip())
        if aid.network is not None:
            locked.audience, locked.scope = draft.audience, audience_scope(draft.audience, aid.network)
            files.rescope_files(list(aid.versions.values_list("file_id", flat=True)), scope=locked.scope)
        locked.save()
        locked.topics.set(draft.topics)
    return locked


def add_version(*, actor: Actor, aid: WorkingAid, upload: "UploadedFile[Any]", note: str) -> AidVersion:
    """Replace the file of a working aid; older versions are kept.

    Who: advisory team and office of its network. Raises `UploadRefused`, `TemplateRefused`.
    """
    _require_kept(actor, aid)
    with use_case(actor):
        locked = WorkingAid.objects.select_for_update().get(pk=aid.pk)
        return _add_version(actor, locked, upload=upload, note=note)


def withdraw_aid(*, actor: Actor, aid: WorkingAid) -> WorkingAid:
    """Take a working aid off the shelf. Who: advisory team and office of its network."""
    return _offered_until(actor, aid, day=clock.today())


def offer_again(*, actor: Actor, aid: WorkingAid) -> WorkingAid:
    """Put a withdrawn working aid back onto the shelf. Who: advisory team and office of its network."""
    return _offered_until(actor, aid, day=None)


def load_starter_aids(*, actor: Actor) -> int:
    """Offer the starter set where it is missing; returns how many were added.

    Who: the system (set-up). What people withdrew or replaced stays as it is.
    """
    require(can_load_starter_aids(actor))
    known = set(WorkingAid.objects.values_list("slug", flat=True))
    missing = [one for one in STARTER_AIDS if one.slug not in known]
    with use_case(actor):
        for one in missing:
            _load(actor, one)
    return len(missing)


def _load(actor: Actor, one: StarterAid) -> None:
    aid = WorkingAid.objects.create(
        slug=one.slug,
        title=one.title,
        kind=one.kind,
        gist=one.gist,
        scope="public",
        origin=ORIGIN,
    )
    aid.topics.set(Topic.objects.in_use().filter(slug__in=one.topics))
    content = document_of(one)
    file = files.store_bytes(
        actor=actor, content=content, name=f"{one.slug}.docx", media_type=DOCX_TYPE, scope="public"
    )
    _keep(actor, aid, file=file, names=docx.names_in(files.path_of(file)), note="")


def _require_kept(actor: Actor, aid: WorkingAid) -> None:
    require_visible(WorkingAid.objects.visible_to(actor).filter(pk=aid.pk).exists())
    require(can_keep_aid(actor, aid))


def _offered_until(actor: Actor, aid: WorkingAid, *, day: Any) -> WorkingAid:
    _require_kept(actor, aid)
    with use_case(actor):
        locked: WorkingAid = WorkingAid.objects.select_for_update().get(pk=aid.pk)
        locked.withdrawn_on = day
        locked.save(update_fields=["withdrawn_on"])
    return locked


def _add_version(actor: Actor, aid: WorkingAid, *, upload: "UploadedFile[Any]", note: str) -> AidVersion:
    file = files.store_upload(actor=actor, upload=upload, scope=aid.scope)
    if file.media_type != DOCX_TYPE:
        raise AidRefused(_("Please choose a Word document (.docx)."), field="file")
    names = docx.names_in(files.path_of(file))
    unknown = placeholders.unknown_among(names)
    if unknown:
        raise AidRefused(placeholders.refusal(unknown), field="file")
    return _keep(actor, aid, file=file, names=names, note=note)


def _keep(actor: Actor, aid: WorkingAid, *, file: StoredFile, names: Iterable[str], note: str) -> AidVersion:
    last = AidVersion.objects.filter(aid=aid).aggregate(last=Max("number"))["last"] or 0
    version: AidVersion = AidVersion.objects.create(
        aid=aid,
        number=last + 1,
        file=file,
        names=list(names),
        note=note.strip(),
        author_name=actor.name,
    )
    return version


def _free_slug(title: str) -> str:
    base = plain_slug(title) or "arbeitshilfe"
    slug, number = base, 2
    while slug == "neu" or WorkingAid.objects.filter(slug=slug).exists():
        slug, number = f"{base}-{number}", number + 1
    return slug
