"""German sentences for invented matters; `MATTERS` by topic slug."""

from gemeindenetz.demo.texts import (
    begegnungsort,
    buergerbeteiligung,
    buergerbus,
    digitale_teilhabe,
    dorfladen,
    ehrenamtsgewinnung,
    engagementstrategie,
    integration,
    jugendbeteiligung,
    leitlinien,
    nachbarschaftshilfe,
    quartierskonzept,
)
from gemeindenetz.demo.texts.matter import Matter

MATTERS: dict[str, Matter] = {
    module.MATTER.topic: module.MATTER
    for module in (
        begegnungsort,
        buergerbeteiligung,
        buergerbus,
        digitale_teilhabe,
        dorfladen,
        ehrenamtsgewinnung,
        engagementstrategie,
        integration,
        jugendbeteiligung,
        leitlinien,
        nachbarschaftshilfe,
        quartierskonzept,
    )
}
