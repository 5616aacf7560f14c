"""The rows of a report's table, written out."""

from gemeindenetz.reports.pages import Column, ShownCell, ShownRow, ShownTable
from gemeindenetz.reports.templatetags.report_rows import report_rows


def _table(*rows: ShownRow) -> ShownTable:
    columns = [Column("Landkreis"), Column("laufend <b>", numeric=True)]
    return ShownTable("place", "Orte", "", columns, list(rows), [], "", chart_says_it_all=False)


def test_a_row_has_its_label_its_links_and_its_hidden_numbers() -> None:
    html = report_rows(
        _table(
            ShownRow("Musterkreis", "gn-row--level1", [ShownCell("12", "/berichte/?nach=county&wert=98001")]),
            ShownRow("Ahornkreis", "gn-row--level1", [ShownCell("weniger als 5", hidden=True)]),
            ShownRow("zusammen", "gn-row--total", [ShownCell("14")]),
        )
    )
    assert html.splitlines() == [
        (
            '<tr class="gn-row--level1"><th scope="row">Musterkreis</th>'
            '<td class="gn-numeric" data-label="laufend &lt;b&gt;">'
            '<a href="/berichte/?nach=county&amp;wert=98001">12</a></td></tr>'
        ),
        (
            '<tr class="gn-row--level1"><th scope="row">Ahornkreis</th>'
            '<td class="gn-numeric" data-label="laufend &lt;b&gt;">'
            '<span class="gn-hidden-number">weniger als 5</span></td></tr>'
        ),
        (
            '<tr class="gn-row--total"><th scope="row">zusammen</th>'
            '<td class="gn-numeric" data-label="laufend &lt;b&gt;">14</td></tr>'
        ),
    ]


def test_names_from_the_register_cannot_become_markup() -> None:
    html = report_rows(_table(ShownRow("<script>x</script>", "a", [ShownCell("<i>1</i>")])))
    assert "<script>" not in html
    assert "<i>" not in html
