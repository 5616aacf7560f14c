"""Words that say nothing about a text, folded: articles, pronouns, prepositions, auxiliaries, question words."""

_WORDS = """
    aber all alle allem allen aller alles als also am an ander andere anderem anderen anderer anderes anderm andern
    anderr anders auch auf aus bei beim bin bis bist bzw da dabei dadurch dafuer dagegen daher damals damit dann
    daran darauf daraus darin darueber darum das dass davon dazu dein deine deinem deinen deiner deines dem demselben
    den denen denn denselben der deren derer derselbe derselben des desselben dessen dich die dies diese dieselbe
    dieselben diesem diesen dieser dieses dir doch dort du durch ein eine einem einen einer eines einig einige einigem
    einigen einiger einiges einmal er es etwas euch euer eure eurem euren eurer eures fuer gegen gewesen gibt hab habe
    haben hat hatte hatten hier hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres im in indem ins ist ja
    je jede jedem jeden jeder jedes jedoch jene jenem jenen jener jenes jetzt kann kein keine keinem keinen keiner
    keines koennen koennte koennten man manche manchem manchen mancher manches mein meine meinem meinen meiner meines
    mich mir mit muss musste muessen nach nachdem nicht nichts noch nun nur ob oder ohne sehr sein seine seinem seinen
    seiner seines seit selbst sich sie sind so solche solchem solchen solcher solches soll sollen sollte sondern sonst
    sowie sowohl ueber um und uns unser unsere unserem unseren unserer unseres unter usw vom von vor waehrend waere
    war waren warst warum was weder weil welch welche welchem welchen welcher welches wenn wer werde werden
    wem wen wessen wie wieder wieso will wir wird wirst wo wodurch wofuer woher wohin wollen wollte womit woran worauf
    woraus worin worueber wovon wozu wuerde wuerden wurde wurden zu zum zur zwar zwischen etwa bereits sei seien
    wieviel viele viel vielen vieler vieles
"""
STOP_WORDS = frozenset(_WORDS.split())
