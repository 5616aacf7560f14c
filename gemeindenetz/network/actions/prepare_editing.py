"""What a network needs before its people can write: a folder for pictures and documents."""

from wagtail.models import Collection

from gemeindenetz.core.actor import Actor
from gemeindenetz.core.permissions import require
from gemeindenetz.core.use_case import use_case
from gemeindenetz.network.editing.acting import can_enter
from gemeindenetz.network.models import Network
from gemeindenetz.network.models.media import MediaFolder
from gemeindenetz.network.querysets import serving_networks


def prepare_folders(actor: Actor) -> None:
    """Make the folders the networks of an editor still lack; one query when none does."""
    missing = Network.objects.filter(pk__in=serving_networks(actor), media_folder__isnull=True)
    for network in missing:
        prepare_folder(actor=actor, network=network)


def prepare_folder(*, actor: Actor, network: Network) -> MediaFolder:
    """Return the network's folder, made on the first call. Who: everybody who may enter, and the system.

    Two people entering at once wait for each other at the network's row.
    """
    if not actor.is_system:
        require(can_enter(actor))
    with use_case(actor):
        Network.objects.select_for_update().get(pk=network.pk)
        folder: MediaFolder | None = MediaFolder.objects.filter(network=network).first()
        if folder is None:
            root = Collection.get_first_root_node() or Collection.add_root(name="Root")
            collection = root.add_child(name=network.name)
            folder = MediaFolder.objects.create(network=network, collection=collection)
    return folder
