"""A fair so small that one can see all of it, as a folder of CSV."""

from __future__ import annotations

from pathlib import Path

from catalogue.exchange.csv_columns import COLUMNS, TEXT_FIELDS

ROWS = {
    "sources.csv": [
        'S1,"A report, long",The Paper,2022-09-01,en,https://paper.example/1,original,read',
        "S2,A copy,The Agency,2022,en,,mirror,read",
        "IL,Illustrative sample,Us,,en,,illustrative,none",
        "HS,Codes,Customs,2022,en,,reference,read",
    ],
    "fair.csv": ["fair-1,2022-08-31,2022-09-05,Asia/Shanghai,CNY,en;zh,S1"],
    "countries.csv": ["CN,Asia,,,,,", "TH,Asia,listed,,2022-07,,HS"],
    "categories.csv": ["sweets,food,tintPeach,1f36c", "food,,tintPeach,1f372"],
    "themes.csv": ["culture,tintRose,1f3ad,S1"],
    "places.csv": [
        "booth-1,booth,hall-1,A01,0 0;5 0;5 4,yes,IL",
        "hall-1,hall,,H1,,no,S1",
    ],
    "exhibitors.csv": [
        "shop,company,CN,exhibitor,culture,alipay,booth-1,reported,S1;S2",
        "talked-of,company,CN,mentioned,,,,reported,S1",
    ],
    "coverage.csv": ["shop-zones,shop,availability_zone,18,2022-09,TH,S1"],
    "products.csv": ["jelly,shop,TH,sweets,210690,,9.90,CNY,illustrative,,1f36e,reported,S1"],
    "market_products.csv": ["candy,,TH,sweets,,8850367991723,,,,Sweet,1f36c,market_sample,HS"],
    "sessions.csv": [
        "jelly-hour,livestream,2022-09-01,2022-09-01,14:45,15:30,minute,,,hall-1,TH,th;zh,culture,jelly,1f36e"
        ",illustrative,IL",
        "opening,ceremony,2022-08-31,2022-08-31,,,part_of_day,evening,shop,,,,,,1f389,reported,S1",
        "week,livestream,2022-08-31,2022-09-05,,,range,,,,TH,,,,1f3a5,reported,S2",
    ],
    "indicators.csv": ["share,digital share,2020,44.5,percent,exact,S1"],
    "claims.csv": [
        "exhibitor,shop,participation,took part,S2,reported,seen there",
        "indicator,share,value,44,S2,conflict,rounded",
        "indicator,share,value,44.5,S1,conflict,",
    ],
    "claim_rules.csv": [
        "exhibitor,theme,,,derived,from the zone",
        "product,hs6,,HS,reference,by its name",
        "product,price,illustrative,IL,illustrative,",
    ],
}
TEXTS = {
    "exhibitors.csv": ["shop,name,en zh,Shop,商店,Магазин", "talked-of,name,en,Talked-of,,"],
    "products.csv": ["jelly,name,en,Herbal jelly,仙草冻,Желе"],
    "market_products.csv": ["candy,name,,Candy,糖果,"],
    "sessions.csv": ["jelly-hour,name,en zh,Jelly hour,果冻时光,", "opening,venue,en zh,Beijing,北京,"],
    "fair.csv": ["fair-1,name,en zh,The fair,服贸会,", "fair-1,mark,en zh,服,服,"],
    "claims.csv": ["en zh,took part,参展", "en zh,from the zone,根据展区推断"],
}


def header(file: str) -> str:
    """The header row of a file."""
    if file == "texts/claims.csv":
        return "written_in,en,zh"
    return "id,field,written_in,en,zh,ru" if file.startswith("texts/") else ",".join(COLUMNS[file])


def write_small(folder: Path) -> Path:
    """Write the small fair's files into `folder` and return it."""
    (folder / "texts").mkdir(parents=True)
    for file, rows in ROWS.items():
        write_file(folder, file, rows)
    for file in (*TEXT_FIELDS, "claims.csv"):
        write_file(folder, f"texts/{file}", TEXTS.get(file, []))
    return folder


def write_file(folder: Path, file: str, rows: list[str]) -> None:
    """Write one file with its right header."""
    (folder / file).write_text("\n".join([header(file), *rows, ""]), encoding="utf-8")


def with_row(folder: Path, file: str, row: str, instead_of: int | None = None) -> None:
    """Add a row to a file of the small fair, or put it in the place of one."""
    rows = list(TEXTS.get(file.removeprefix("texts/"), []) if file.startswith("texts/") else ROWS[file])
    if instead_of is None:
        rows.append(row)
    else:
        rows[instead_of] = row
    write_file(folder, file, rows)


def no_progress(done: int, total: int) -> None:
    """For whoever does not want to be told."""
