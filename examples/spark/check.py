"""Runs the job on made-up tables and compares it, row by row, with one process of the example.

    python check.py [--documents 50000] [--master 'local[2]'] [--format jsonl|parquet]

The documents are the texts of corpora/announcements, repeated with new ids and small changes, and
with records among them that are damaged in every way a record can be.
"""

import argparse
import collections
import hashlib
import json
import os
import pathlib
import random
import shutil
import subprocess
import sys
import tempfile
import time

import pyarrow as pa
import pyarrow.dataset
import pyarrow.parquet

import job

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent


def bad_records(n):
    """Damaged lines with the id that must be found again in the table of errors."""
    id = f"bad-{n}"
    return [
        (f'{{"id":"{id}-cut","text":"A line that was cut o'.encode(), f"{id}-cut"),
        (f'{{"id":"{id}-null","text":null}}'.encode(), f"{id}-null"),
        (f'{{"id":"{id}-number","text":12}}'.encode(), f"{id}-number"),
        (f'{{"id":"{id}-no-text"}}'.encode(), f"{id}-no-text"),
        (f'{{"id":"{id}-twice","id":"{id}-twice","text":"a"}}'.encode(), f"{id}-twice"),
        (f'{{"id":"{id}-utf8","text":"caf\xe9"}}'.encode("latin-1"), f"{id}-utf8"),
        (f'{{"id":"{id}-half","text":"\\ud83d alone"}}'.encode(), f"{id}-half"),
        (f'{{"id":{n},"text":["a list"]}}'.encode(), f"{n}"),
        (f'{{"text":"cut before the id of {n}'.encode(), None),
        (b'{"id":null,"text":"The plant made 40 t of copper in May."}', None),
        (b'{"text":"The plant made 40 t of copper in May."}', None),
        (b'{"id":"\\ud800","text":"an id that is no text"}', "?"),
        (b"[" * 5000, None),
        (b"no JSON at all", None),
        (b"", None),
    ]


def odd_texts(large):
    """Good documents that are easily lost on the way."""
    sentence = "The plant made 40 t of copper in May. Terms were not disclosed. "
    return {
        "empty": "",
        "newlines": "Copper output rises\n\nThe plant made 40 t\nof copper.\r\nNo price was given.\r",
        "controls": "The plant\0made\x0b40 t\x85of\u2028copper\u2029in May.\ufeff",
        "json": '{"id":"x","text":"The plant made 40 t of copper."}\n{"error":"none","line":1}',
        "wide": "The plant made 40 t of copper \U0001f3ed in May, said Ōtani. 銅を生産した。",
        "one-word": "copper " * 50_000,
        "large": sentence * (large // len(sentence)),
    }


def change(text, rng, texts):
    """The text with one small change."""
    parts = text.split("\n")
    match rng.randrange(5):
        case 0:
            digits = [i for i, c in enumerate(text) if c.isdigit()]
            for i in rng.sample(digits, min(5, len(digits))):
                text = text[:i] + str(rng.randrange(1, 10)) + text[i + 1 :]
        case 1:
            del parts[rng.randrange(len(parts))]
            text = "\n".join(parts)
        case 2:
            text += "\n" + rng.choice(rng.choice(texts).split("\n"))
        case 3:
            text = text.replace("\n", "\r\n")
        case 4:
            parts[0] = parts[0].upper()
            text = "\n".join(parts)
    return text


def documents(count, large, seed=1):
    """Pairs (id, text)."""
    rng = random.Random(seed)
    paths = sorted((ROOT / "corpora/announcements").glob("*.txt"))
    texts = [path.read_text() for path in paths]
    assert texts, "no corpora/announcements: the check needs the repository"
    odd = list(odd_texts(large).items())
    for n in range(count):
        if n < len(odd):
            yield odd[n]
        else:
            yield f"doc-{n}", change(texts[n % len(texts)], rng, texts)


def generate(folder, args):
    """Writes the table, and as JSON lines what a single process is to read. Returns the bad ids."""
    lines = folder / "single.jsonl"
    expected_bad = {}
    if args.format == "jsonl":
        with open(lines, "wb") as out:
            number = 0
            for n, (id, text) in enumerate(documents(args.documents, args.large)):
                id = n if n % 1000 == 500 else id
                ascii, end = n % 2 == 0, b"\r\n" if n % 7 == 0 else b"\n"
                line = json.dumps({"id": id, "text": text}, ensure_ascii=ascii)
                out.write(line.encode() + end)
                number += 1
                if n % (args.documents // 20) == 10:
                    for record, bad_id in bad_records(n):
                        out.write(record + b"\n")
                        number += 1
                        expected_bad[number] = bad_id
        return lines, lines, expected_bad
    table = folder / "table"
    table.mkdir()
    rows = []
    for n, (id, text) in enumerate(documents(args.documents, args.large)):
        rows.append((id, text))
        if n % (args.documents // 20) == 10:
            rows += [(f"bad-{n}", None), (None, "No id."), (None, None)]
    with open(lines, "w") as out:
        for number, (id, text) in enumerate(rows, start=1):
            # As Spark writes it: errors name columns.
            out.write(json.dumps({"id": id, "text": text}, separators=(",", ":")) + "\n")
            if id is None or text is None:
                expected_bad[number] = id
    schema = pa.schema([("id", pa.string()), ("text", pa.string()), ("date", pa.string())])
    step = -(-len(rows) // 4)
    for part in range(4):
        some = rows[part * step : (part + 1) * step]
        columns = [[r[0] for r in some], [r[1] for r in some], ["2026-01-01"] * len(some)]
        data = pa.Table.from_arrays([pa.array(c, pa.string()) for c in columns], schema=schema)
        pa.parquet.write_table(data, table / f"part-{part}.parquet", row_group_size=2000)
    return table, lines, expected_bad


def digest(row):
    return hashlib.blake2b(json.dumps(row).encode(), digest_size=12).digest()


def expected_rows(lines, output, expected_bad):
    """The two tables, from the answers of the single process."""
    findings, errors = collections.Counter(), collections.Counter()
    with open(output, "rb") as answers:
        for number, answer in enumerate(answers, start=1):
            answer = json.loads(answer)
            if "error" in answer or answer["id"] is None:
                assert number in expected_bad, f"line {number} was meant to be good"
                errors[expected_bad[number], answer.get("error", job.NO_ID)] += 1
                continue
            id = answer["id"] if isinstance(answer["id"], str) else json.dumps(answer["id"])
            for f in answer["findings"]:
                spans = [
                    [[x[name], *x["span"]] for x in f[column]]
                    for column, name in (
                        ("evidence", "rule"),
                        ("disclaimers", "form"),
                        ("near_misses", "reason"),
                    )
                ]
                searched = [f["searched"]["cues"], f["searched"]["sentences"]]
                row = digest([id, f["kind"], f["status"], f["said"], *spans, searched])
                findings[id, f["kind"], row] += 1
    return findings, errors, number


def spark_rows(folder):
    findings, errors = collections.Counter(), collections.Counter()
    for batch in pa.dataset.dataset(folder / "findings").to_batches(batch_size=10_000):
        for f in batch.to_pylist():
            spans = [
                [list(x.values()) for x in f[column]]
                for column in ("evidence", "disclaimers", "near_misses")
            ]
            searched = list(f["searched"].values())
            row = digest([f["id"], f["kind"], f["status"], f["said"], *spans, searched])
            findings[f["id"], f["kind"], row] += 1
    for error in pa.dataset.dataset(folder / "errors").to_table().to_pylist():
        errors[error["id"], error["error"]] += 1
        assert error["source"] and error["record"] is not None, error
    return findings, errors


def differences(name, expected, found):
    lost, invented = expected - found, found - expected
    print(f"{name}: {expected.total()} rows expected, {found.total()} found, ", end="")
    print(f"{lost.total()} lost, {invented.total()} not expected")
    for title, rows in (("lost", lost), ("not expected", invented)):
        for row in list(rows)[:5]:
            print(f"  {title}: {row[:2]}")
    return bool(lost or invented)


def check_failures(folder):
    """A program that fails must stop the task, with its exit code and its message."""
    record = b'{"id":"a","text":"b"}'
    batch = pa.RecordBatch.from_pydict({"source": ["f"] * 50_000, "record": [record] * 50_000})
    for script, message in (
        ("cat >/dev/null; echo out of luck >&2; exit 3", "ended with 3: out of luck"),
        ("head -c 9 >/dev/null; echo early >&2; exit 4", "ended with 4: early"),
        ("exit 0", "left 50000 records without an answer, the first is a"),
        ("cat >/dev/null; echo '{\"findings\":[]}'", "left 49999 records without an answer"),
        ("kill -9 $$", "ended with -9: no message"),
        ("yes '{\"findings\":[]}' | head -n 60000; cat >/dev/null", "more answers than"),
        ("cat >/dev/null; echo '{\"error\":\"x\",\"line\":2}'", "answered line 2 where 1 was due"),
    ):
        program = folder / "program"
        program.write_text(f"#!/bin/sh\n{script}\n")
        program.chmod(0o755)
        try:
            for _ in job.read(iter([batch]), [str(program)]):
                pass
        except RuntimeError as error:
            assert message in str(error), error
        else:
            raise AssertionError(f"no error: {script}")
    assert not list(job.read(iter([]), ["no such program"])), "an empty partition has no rows"
    # A reader that stops early leaves no process behind.
    rows = job.read(iter([batch] * 50), ["cat"])
    next(rows)
    rows.close()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--documents", type=int, default=50_000)
    parser.add_argument("--large", type=int, default=25_000_000, help="bytes of the largest text")
    parser.add_argument("--format", choices=["jsonl", "parquet"], default="jsonl")
    parser.add_argument("--master", default="local[2]")
    parser.add_argument("--partitions", type=int)
    target = os.environ.get("CARGO_TARGET_DIR", ROOT / "target")
    parser.add_argument("--binary", default=f"{target}/release/examples/jsonl")
    parser.add_argument("--keep", help="a folder for the tables, kept")
    args = parser.parse_args()

    folder = pathlib.Path(args.keep or tempfile.mkdtemp(prefix="unsaid-spark-"))
    folder.mkdir(exist_ok=True)
    try:
        check_failures(folder)
        table, lines, expected_bad = generate(folder, args)
        size = lines.stat().st_size
        print(f"{args.documents} documents, {len(expected_bad)} bad records, {size / 1e6:.0f} MB")

        with open(lines) as given, open(folder / "single.out", "w") as out:
            start = time.monotonic()
            env = {**os.environ, "RAYON_NUM_THREADS": "1"}
            command = [args.binary, "--allow-failures"]
            subprocess.run(command, stdin=given, stdout=out, check=True, env=env)
            took = time.monotonic() - start
        print(f"one process, one thread: {took:.1f} s, {size / took / 1e6:.1f} MB/s")

        command = [pathlib.Path(sys.executable).with_name("spark-submit"), "--master", args.master]
        command += ["--conf", "spark.ui.enabled=false", "--conf", "spark.log.level=WARN"]
        command += [HERE / "job.py", table, folder / "out", "--binary", args.binary]
        command += ["--format", args.format, "--overwrite"]
        if args.partitions:
            command += ["--partitions", str(args.partitions)]
        start = time.monotonic()
        python = {"PYSPARK_PYTHON": sys.executable, "PYSPARK_DRIVER_PYTHON": sys.executable}
        subprocess.run([*map(str, command)], check=True, env={**os.environ, **python})
        took = time.monotonic() - start
        print(f"Spark on {args.master}: {took:.1f} s, {size / took / 1e6:.1f} MB/s")

        findings, errors, answers = expected_rows(lines, folder / "single.out", expected_bad)
        assert answers == args.documents + len(expected_bad), "the example lost a line"
        assert errors.total() == len(expected_bad), "a bad record was read"
        found = spark_rows(folder / "out")
        differ = differences("findings", findings, found[0])
        differ |= differences("errors", errors, found[1])
        print("DIFFERENT" if differ else "equal, row by row")
        return differ
    finally:
        if not args.keep:
            shutil.rmtree(folder)


if __name__ == "__main__":
    sys.exit(main())
