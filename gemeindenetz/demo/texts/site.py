"""Texts of the invented networks' public pages: about, joining, news, downloads."""

from dataclasses import dataclass


@dataclass(frozen=True)
class NewsText:
    """One piece of news, so many days before today."""

    days_ago: int
    slug: str
    title: str
    summary: str
    html: str
    picture: str = ""


ABOUT_HOME = (
    "<p>Im Gemeindenetzwerk arbeiten Städte und Gemeinden zusammen, die bürgerschaftliches Engagement und Beteiligung "
    "ernst nehmen. Sie beraten sich gegenseitig, teilen ihre Erfahrungen und werden kostenfrei von einer Fachberatung "
    "begleitet.</p>"
)
FOR_TOWNS = "<p>Eine halb fertige Frage genügt. Wer sie beantwortet, steht mit Namen dabei.</p>"
FOR_CITIZENS = "<p>Sie möchten sich einbringen? Ihre Gemeinde sagt Ihnen, wer dafür zuständig ist.</p>"

ABOUT = (
    "<h2>Wozu es uns gibt</h2><p>Ehrenamt, Nachbarschaft und Beteiligung gelingen vor Ort. Aber kein Rathaus muss dabei "
    "von vorn anfangen: Was eine Gemeinde erprobt hat, hilft der nächsten.</p>"
    "<h2>Was wir tun</h2><ul><li>Wir beraten Mitgliedskommunen kostenfrei.</li><li>Wir vermitteln Kommunen, die "
    "voneinander lernen können.</li><li>Wir halten fest, was gelungen ist, und auch, was nicht.</li></ul>"
    "<h2>Wer wir sind</h2><p>Die Geschäftsstelle liegt beim Gemeindetag Musterland. Die Fachberatung übernimmt das "
    "Institut für Sozialraumforschung Mustertal. Das Sozialministerium Musterland fördert die Beratung.</p>"
)
JOINING = (
    "<h2>Wer Mitglied werden kann</h2><p>Jede Stadt und jede Gemeinde, die Mitglied im Gemeindetag Musterland ist. "
    "Die Mitgliedschaft kostet nichts.</p>"
    "<h2>So geht es</h2><ol><li>Sie schreiben uns oder rufen an.</li><li>Ihr Gemeinderat beschließt den Beitritt. Eine "
    "Vorlage schicken wir Ihnen gern.</li><li>Sie nennen uns eine Ansprechperson.</li></ol>"
    "<p>Danach werden Sie kostenfrei beraten, vom ersten Gespräch bis zur Auswertung.</p>"
)
JOINING_HINT = (
    "Beschluss noch nicht gefasst?",
    "<p>Ein erstes Gespräch ist auch vorher möglich. Fragen Sie einfach.</p>",
)
CHECKLIST_TITLE = "Fünf Fragen vor dem ersten Gespräch"
CHECKLIST = (
    "Worum geht es Ihnen, in einem Satz?",
    "Wer ist schon beteiligt, und wer fehlt?",
    "Was haben Sie bereits versucht?",
    "Bis wann soll sich etwas geändert haben?",
    "Wer entscheidet darüber?",
)
NEWS = (
    NewsText(
        6,
        "herbsttreffen-2",
        "Herbsttreffen: Wie bleibt ein Bürgerbus auf der Straße?",
        "Zwölf Gemeinden haben sich in Musterbach darüber ausgetauscht, wie Fahrdienste Nachfolge finden.",
        "<p>Ein Bürgerbus steht und fällt mit den Menschen, die ihn fahren. In Musterbach berichteten drei Gemeinden, wie "
        "sie neue Fahrerinnen und Fahrer gewonnen haben: mit Schnupperfahrten, mit festen halben Tagen und mit einem "
        "gemeinsamen Abend im Jahr, an dem die Gemeinde einlädt.</p><h2>Was nicht funktioniert hat</h2><p>Ein Aufruf im "
        "Mitteilungsblatt allein brachte in keiner der drei Gemeinden jemanden ans Steuer.</p>",
        "hills",
    ),
    NewsText(
        24,
        "leitlinien-werkstatt",
        "Werkstatt: Leitlinien für Beteiligung, die benutzt werden",
        "Aus den Unterlagen der Werkstatt ist eine kurze Handreichung geworden.",
        "<p>Leitlinien liegen oft in der Schublade. In der Werkstatt haben Verwaltungen gezeigt, wann sie tatsächlich zur "
        "Hand genommen werden: wenn sie auf zwei Seiten passen und sagen, wer anfängt.</p>",
    ),
    NewsText(
        53,
        "neue-fachberaterin",
        "Verstärkung für die Fachberatung",
        "Seit diesem Monat berät eine weitere Kollegin zu Nachbarschaftshilfe und Quartiersentwicklung.",
        "<p>Damit dauert es auch in der Ferienzeit nicht länger als zwei Arbeitstage, bis Sie eine erste Antwort haben.</p>",
        "street",
    ),
    NewsText(
        80,
        "kleine-zuschuesse",
        "Kleine Zuschüsse: Anträge jetzt vorbereiten",
        "Für das kommende Jahr können Mitglieder wieder bis zu zwei Vorhaben anmelden.",
        "<p>Sprechen Sie die Fachberatung an, bevor Sie schreiben. Die meisten Anträge, die zurückkamen, waren zu spät "
        "gestellt und nicht zu schlecht.</p>",
    ),
)
DOWNLOADS_SUMMARY = "Vorlagen und Handreichungen, frei zu verwenden."
