"""Reads the exports in a folder with the programs that their users have, and compares what they see with the truth.

The folder holds NAME.csv, .parquet, .arrow, .xlsx and the truth NAME.ndjson for each NAME in TABLES, the data package
package/, and reports.sdmx.csv. Every check prints a line; the first that fails ends the run with its reason.
"""

import csv
import hashlib
import io
import json
import logging
import math
import re
import subprocess
import sys
import tempfile
from pathlib import Path

import dplib
import duckdb
import frictionless
import jsonschema
import openpyxl
import pandas as pd
import pyarrow as pa
import pyarrow.csv
import pyarrow.ipc
import pyarrow.json
import pyarrow.parquet
import sdmx
from sdmx.model import common, v30

FOLDER = Path(sys.argv[1])
OFFICE = sys.argv[2]
TABLES = ("observations", "hostile")
KINDS = {"string": str, "number": (int, float), "boolean": bool}


def truth(name):
    with open(FOLDER / f"{name}.ndjson", encoding="utf-8", newline="\n") as lines:
        return [json.loads(line) for line in lines]


def schema(name):
    return json.loads((FOLDER / f"{name}.schema.json").read_text("utf-8"))


def same(found, wanted):
    """Equal to the bit; 26 and 26.0 are one number."""
    if isinstance(found, float) and math.isnan(found):
        return wanted is None
    return found == wanted and isinstance(found, bool) == isinstance(wanted, bool)


def equal_rows(found, wanted, reader):
    assert len(found) == len(wanted), f"{reader}: {len(found)} rows, not {len(wanted)}"
    for at, (got, want) in enumerate(zip(found, wanted)):
        assert list(got) == list(want), f"{reader}: columns {list(got)}, not {list(want)}"
        for column, value in want.items():
            assert same(got[column], value), f"{reader}, row {at}, {column}: {got[column]!r}, not {value!r}"


def records(frame):
    return frame.astype(object).where(frame.notna(), None).to_dict("records")


def empty_is_null(rows):
    return [{k: None if v == "" else v for k, v in row.items()} for row in rows]


def read_parquet(name):
    table = pa.parquet.read_table(FOLDER / f"{name}.parquet")
    types = {"string": pa.string(), "number": pa.float64(), "boolean": pa.bool_()}
    for field in table.schema:
        kind = schema(name)[field.name]
        assert field.type == types[kind.rstrip("!")], f"{field.name} is {field.type}"
        assert field.nullable != kind.endswith("!"), f"{field.name} is nullable: {field.nullable}"
    equal_rows(table.to_pylist(), truth(name), "pyarrow")
    frame = pd.read_parquet(FOLDER / f"{name}.parquet")
    equal_rows(records(frame), truth(name), "pandas")
    return f"{table.num_rows} rows, {table.num_columns} columns, types and nulls as written"


def read_arrow(name):
    with pa.memory_map(str(FOLDER / f"{name}.arrow")) as source:
        table = pa.ipc.open_file(source).read_all()
    for field in table.schema:
        kind = schema(name)[field.name].rstrip("!")
        wanted = {"string": pa.dictionary(pa.int32(), pa.string()), "number": pa.float64(), "boolean": pa.bool_()}
        assert field.type == wanted[kind], f"{field.name} is {field.type}"
    table.validate(full=True)
    equal_rows(table.to_pylist(), truth(name), "pyarrow")
    frame = pd.read_feather(FOLDER / f"{name}.arrow")
    equal_rows(records(frame), truth(name), "pandas")
    return f"{table.num_rows} rows, strings as dictionaries"


def read_csv(name):
    """As a user of pandas does; an empty text and a null are one to it. Texts like formulas have their apostrophe."""
    kinds = {column: kind.rstrip("!") for column, kind in schema(name).items()}
    types = {column: {"string": "string", "number": "float64", "boolean": "boolean"}[kind] for column, kind in kinds.items()}
    frame = pd.read_csv(
        FOLDER / f"{name}.csv", encoding="utf-8-sig", dtype=types, keep_default_na=False, na_values=[""]
    )
    wanted = [{k: guarded(v) for k, v in row.items()} for row in truth(name)]
    equal_rows(records(frame), empty_is_null(wanted), "pandas")
    table = pa.csv.read_csv(
        FOLDER / f"{name}.csv", parse_options=pa.csv.ParseOptions(newlines_in_values=True), convert_options=arrow_types(kinds)
    )
    equal_rows(table.to_pylist(), wanted, "pyarrow")
    return f"{len(frame)} rows; pyarrow tells null from an empty text"


def arrow_types(kinds):
    types = {"string": pa.string(), "number": pa.float64(), "boolean": pa.bool_()}
    return pa.csv.ConvertOptions(
        column_types={column: types[kind] for column, kind in kinds.items()},
        null_values=[""], strings_can_be_null=True, quoted_strings_can_be_null=False,
    )


def guarded(value):
    risky = tuple("=+-@\t\r\n") + ("\uff1d", "\uff0b", "\uff0d", "\uff20")
    return f"'{value}" if isinstance(value, str) and value.lstrip("'").startswith(risky) else value


def read_ndjson(name):
    table = pa.json.read_json(FOLDER / f"{name}.ndjson", read_options=pa.json.ReadOptions(block_size=1 << 24))
    equal_rows(table.to_pylist(), truth(name), "pyarrow")
    if name == "hostile":
        return f"{table.num_rows} rows by pyarrow (the JSON of pandas refuses the largest and smallest doubles)"
    frame = pd.read_json(FOLDER / f"{name}.ndjson", lines=True, dtype=False, precise_float=True)
    equal_rows(records(frame), truth(name), "pandas")
    return f"{len(frame)} rows"


def read_workbook(name):
    book = openpyxl.load_workbook(FOLDER / f"{name}.xlsx")
    cells = 0
    for sheet in book:
        assert sheet.freeze_panes is not None and sheet.freeze_panes.endswith("2"), f"{sheet.title}: {sheet.freeze_panes}"
        for row in sheet.iter_rows():
            for cell in row:
                cells += 1
                assert cell.data_type != "f", f"{sheet.title}!{cell.coordinate} is a formula"
    sheet = book.worksheets[0]
    header, *body = [[text_of(value) for value in row] for row in sheet.iter_rows(values_only=True)]
    found = [dict(zip(header, row)) for row in body]
    wanted = [{column: text_of(row[column]) for column in header} for row in truth(name)]
    equal_rows(empty_is_null(found), empty_is_null(wanted), "openpyxl")
    return f"sheets {', '.join(book.sheetnames)}; {cells} cells, no formula"


def text_of(value):
    """openpyxl leaves escapes as they are and cannot tell one from a text that looks like one, so neither is compared."""
    return re.sub("_?x[0-9A-Fa-f]{4}_", "", value) if isinstance(value, str) else value


def read_workbook_in_office(name):
    """LibreOffice writes every sheet as CSV; what it read is compared with the truth."""
    with tempfile.TemporaryDirectory() as folder:
        filter_options = "44,34,76,1,,0,false,true,false,false,false,-1"
        done = subprocess.run(
            [OFFICE, f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to",
             f"csv:Text - txt - csv (StarCalc):{filter_options}", "--outdir", folder, str(FOLDER / f"{name}.xlsx")],
            capture_output=True, text=True, timeout=240,
        )
        written = sorted(Path(folder).glob("*.csv"))
        assert done.returncode == 0 and written, f"LibreOffice wrote nothing: {done.stdout} {done.stderr}"
        first = Path(folder) / f"{name}-{openpyxl.load_workbook(FOLDER / f'{name}.xlsx').sheetnames[0]}.csv"
        rows = list(csv.reader(io.StringIO(first.read_text("utf-8"), newline="")))
    header, *body = rows
    wanted = truth(name)
    assert len(body) == len(wanted), f"{len(body)} rows, not {len(wanted)}"
    texts = [column for column, kind in schema(name).items() if kind.rstrip("!") == "string"]
    for at, (row, want) in enumerate(zip(body, wanted)):
        found = dict(zip(header, row))
        for column in texts:
            value = printable(want[column])
            assert printable(found[column]) == value, f"row {at}, {column}: {found[column]!r}, not {value!r}"
    return f"{len(written)} sheets, {len(body)} rows, every text as written"


def printable(value):
    """What a CSV of LibreOffice can keep: no control characters, line ends as line feeds."""
    text = (value or "").replace("\r\n", "\n").replace("\r", "\n")
    return "".join(c for c in text if c == "\n" or (ord(c) >= 32 and c not in "\ufffe\uffff"))


def query_parquet(name):
    wanted = truth(name)
    con = duckdb.connect()
    path = str(FOLDER / f"{name}.parquet")
    (rows,) = con.execute("select count(*) from read_parquet(?)", [path]).fetchone()
    assert rows == len(wanted)
    if name != "observations":
        return f"{rows} rows"
    agency = next(row["agency"] for row in wanted if row["agency"])
    found = con.execute(
        "select report, sum(value), count(indicator) from read_parquet(?) where agency = ? group by report order by report", [path, agency]
    ).fetchall()
    mine = [row for row in wanted if row["agency"] == agency]
    for report, total, known in found:
        values = [row for row in mine if row["report"] == report]
        assert math.isclose(total, sum(row["value"] for row in values))
        assert known == sum(row["indicator"] is not None for row in values)
    assert len(found) == len({row["report"] for row in mine})
    return f"{rows} rows, grouped and summed by agency"


def validate_package(_):
    path = FOLDER / "package" / "datapackage.json"
    descriptor = json.loads(path.read_text("utf-8"))
    profiles = Path(dplib.__file__).parent / "profiles" / "2.0"
    profile = lambda name: json.loads((profiles / f"{name}.json").read_text("utf-8"))
    jsonschema.validate(descriptor, profile("datapackage"))
    for resource in descriptor["resources"]:
        jsonschema.validate(resource, profile("dataresource"))
        jsonschema.validate(resource["schema"], profile("tableschema"))
    report = frictionless.validate(str(path))
    assert report.valid, report.flatten(["title", "rowNumber", "fieldName", "note"])
    broken = dict(descriptor, resources=[dict(descriptor["resources"][0], path="reports.csv")])
    assert not frictionless.validate(frictionless.Package.from_descriptor(broken, basepath=str(path.parent))).valid
    return f"{len(report.tasks)} tables valid by the profiles of version 2.0 and by frictionless"


def read_package(_):
    package = frictionless.Package(str(FOLDER / "package" / "datapackage.json"))
    rows = package.get_resource("observations").read_rows()
    wanted = truth("observations")
    assert len(rows) == len(wanted)
    for row, want in zip(rows, wanted):
        assert (row["quote"], row["start"]) == (want["quote"], want["start"])
        assert float(row["value"]) == want["value"] and (row["indicator"] or None) == want["indicator"]
    coverage = package.get_resource("coverage")
    missing = [row for row in coverage.read_rows() if row["state"] not in ("stated", "zero-stated")]
    assert missing and all(row["low"] is None and row["high"] is None for row in missing)
    labels = {one["value"]: one["label"] for one in coverage.schema.get_field("low").to_descriptor()["missingValues"]}
    assert {row["state"] for row in missing} <= set(labels), "a state has no label"
    return f"{len(rows)} statements; {len(missing)} missing values, each with its label"


def find_quotes(_):
    """As the guide tells users of Python: offsets count UTF-16 code units in the text whose hash is given."""
    with open(FOLDER / "package" / "reports.csv", encoding="utf-8", newline="") as lines:
        reports = {row["report"]: row for row in csv.DictReader(lines) if row["file"]}
    found = 0
    for row in truth("observations"):
        report = reports[row["report"]]
        text = (Path("seeds") / report["file"]).read_bytes().decode("utf-8-sig")
        assert hashlib.sha256(text.encode("utf-8")).hexdigest() == report["text_sha256"], row["report"]
        units = text.encode("utf-16-le")
        cut = lambda start, end: units[2 * start : 2 * end].decode("utf-16-le")
        assert cut(row["start"], row["end"]) == row["quote"]
        assert row["prefix"] + row["quote"] + row["suffix"] in text
        found += 1
    return f"{found} quotes stand in the files where it is said, hashes equal"


def read_sdmx(_):
    path = FOLDER / "reports.sdmx.csv"
    with open(path, encoding="utf-8", newline="") as lines:
        wanted = list(csv.DictReader(lines))
    names = list(wanted[0])
    measure, dimensions = names.index("OBS_VALUE"), names[3 : names.index("OBS_VALUE")]
    structure = v30.DataStructureDefinition(id="DSD_REPORTS", maintainer=common.Agency(id="FAZHI"), version="1.0.0")
    for name in dimensions:
        kind = common.TimeDimension if name == "TIME_PERIOD" else common.Dimension
        structure.dimensions.append(kind(id=name))
    structure.measures.append(v30.Measure(id="OBS_VALUE"))
    for name in names[measure + 1 :]:
        structure.attributes.append(common.DataAttribute(id=name))
    logging.getLogger("sdmx").setLevel(logging.ERROR)
    with open(path, "rb") as data:
        message = sdmx.reader.csv.Reader().convert(data, structure=structure)
    (data_set,) = message.data
    assert len(data_set.obs) == len(wanted), f"{len(data_set.obs)} observations, not {len(wanted)}"
    keys = set()
    for obs, want in zip(data_set.obs, wanted):
        keys.add(tuple(str(obs.dimension.values[name].value) for name in dimensions))
        assert str(obs.value) == want["OBS_VALUE"]
        assert str(obs.attached_attribute["OBS_STATUS"].value) == want["OBS_STATUS"]
        assert (want["OBS_VALUE"] == "") == (want["OBS_STATUS"] in "LMO")
    assert len(keys) == len(wanted), "a key stands twice"
    counts = pd.Series([row["OBS_STATUS"] for row in wanted]).value_counts().to_dict()
    return f"{len(wanted)} observations, each key once; {counts}"


def checks():
    for name in TABLES:
        yield "Parquet, by pyarrow and pandas", read_parquet, name
        yield "Arrow, by pyarrow and pandas", read_arrow, name
        yield "CSV, by pandas and pyarrow", read_csv, name
        yield "NDJSON, by pyarrow and pandas", read_ndjson, name
        yield "workbook, by openpyxl", read_workbook, name
        yield "workbook, by LibreOffice", read_workbook_in_office, name
        yield "Parquet, by DuckDB", query_parquet, name
    yield "data package, validated", validate_package, "package"
    yield "data package, by frictionless", read_package, "package"
    yield "quotes, found again", find_quotes, "package"
    yield "SDMX-CSV, by sdmx1", read_sdmx, "reports"


def main():
    for module in (pa, pd, frictionless, openpyxl, duckdb, sdmx):
        print(f"{module.__name__} {module.__version__}")
    print(subprocess.run([OFFICE, "--version"], capture_output=True, text=True).stdout.strip())
    for title, check, name in checks():
        try:
            print(f"ok: {title}: {name}: {check(name)}")
        except Exception as error:
            print(f"FAILED: {title}: {name}: {type(error).__name__}: {str(error)[:2000]}")
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
