import pytest

from gemeindenetz.cli.parser import Parser


@pytest.fixture
def parser():
    found = Parser(prog="gemeindenetz")
    found.add_argument("file", metavar="DATEI")
    found.add_argument("--port", type=int)
    found.add_argument("--kind", choices=["a", "b"])
    return found


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ([], "Es fehlen diese Angaben: DATEI."),
        (["x", "--port", "abc"], "--port braucht eine ganze Zahl, nicht 'abc'."),
        (["x", "--port"], "Nach --port fehlt eine Angabe."),
        (["x", "--nonsense"], "Diese Angaben sind unbekannt: --nonsense."),
        (["x", "--kind", "c"], "'c' ist für --kind nicht möglich. Möglich sind: 'a', 'b'."),
    ],
)
def test_wrong_usage_is_explained_in_german_with_status_two(parser, capsys, arguments, message):
    with pytest.raises(SystemExit) as ended:
        parser.parse_args(arguments)
    assert ended.value.code == 2
    written = capsys.readouterr().err
    assert written.splitlines() == [message, "Hilfe: gemeindenetz --help"]


def test_help_is_german(parser):
    text = parser.format_help()
    assert text.startswith("Aufruf: gemeindenetz")
    assert "Angaben:" in text
    assert "zeigt diese Hilfe" in text
