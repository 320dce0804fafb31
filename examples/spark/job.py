"""Reads a table of announcements with Spark and writes what each says and does not say.

    spark-submit job.py --binary target/release/examples/jsonl INPUT OUTPUT

INPUT holds JSON lines {"id", "text"}, or Parquet files with these columns. Every partition is piped
through one process of the compiled `jsonl` example. OUTPUT gets two Parquet tables:

    findings/  one row a document and kind
    errors/    one row a record that could not be read, with its id, its file and how it begins
"""

import argparse
import collections
import json
import os
import re
import selectors
import subprocess
import tempfile

import pyarrow as pa
import pyarrow.json
from pyspark import SparkFiles, StorageLevel, TaskContext
from pyspark.sql import SparkSession
from pyspark.sql import functions as F

# Answers are parsed in blocks of about this many bytes, or one answer.
BLOCK = 4 << 20
# What the table of errors quotes of a record, in bytes.
EXCERPT = 200

NO_ID = "the record has no id"


def items(name):
    return pa.list_(pa.struct([(name, pa.string()), ("span", pa.list_(pa.int64()))]))


FINDINGS = pa.list_(
    pa.struct(
        [
            ("kind", pa.string()),
            ("status", pa.string()),
            ("said", pa.bool_()),
            ("evidence", items("rule")),
            ("disclaimers", items("form")),
            ("near_misses", items("reason")),
            ("searched", pa.struct([("cues", pa.int64()), ("sentences", pa.int64())])),
        ]
    )
)
# The parts of an answer that are kept; the parser skips the others (text, sentences, summary).
ANSWER = pa.schema([("findings", FINDINGS), ("error", pa.string()), ("line", pa.int64())])
# One row a record, as it comes back from the workers.
DOCUMENT = pa.schema(
    [
        ("id", pa.string()),
        ("error", pa.string()),
        ("source", pa.string()),
        ("record", pa.string()),
        ("findings", FINDINGS),
    ]
)
DOCUMENT_DDL = """
    id string, error string, source string, record string,
    findings array<struct<
        kind: string, status: string, said: boolean,
        evidence: array<struct<rule: string, span: array<bigint>>>,
        disclaimers: array<struct<form: string, span: array<bigint>>>,
        near_misses: array<struct<reason: string, span: array<bigint>>>,
        searched: struct<cues: bigint, sentences: bigint>>>
"""


def exchange(command, chunks, env=None):
    """Feeds chunks of bytes to a process and yields what it writes, both at the same time.

    Neither side can block the other: the process is written to only when it takes more, and read as
    soon as there is something. The next chunk is asked for only when the last one is gone.
    """
    with tempfile.TemporaryFile() as stderr:
        process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=stderr, env=env, bufsize=0
        )
        try:
            with selectors.DefaultSelector() as ready:
                os.set_blocking(process.stdin.fileno(), False)
                ready.register(process.stdin, selectors.EVENT_WRITE)
                ready.register(process.stdout, selectors.EVENT_READ)
                rest = memoryview(b"")
                while process.stdout in ready.get_map():
                    events = {key.fileobj for key, _ in ready.select()}
                    if process.stdin in events:
                        rest = rest or memoryview(next(chunks, b""))
                        try:
                            written = os.write(process.stdin.fileno(), rest)
                        except BrokenPipeError:
                            written = 0  # the exit code or the number of answers tells why
                        rest = rest[written:]
                        if written == 0:
                            ready.unregister(process.stdin)
                            process.stdin.close()
                    if process.stdout in events:
                        block = os.read(process.stdout.fileno(), 1 << 20)
                        if block:
                            yield block
                        else:
                            ready.unregister(process.stdout)
            code = process.wait()
            if code != 0:
                stderr.seek(max(0, stderr.seek(0, os.SEEK_END) - 2000))
                message = stderr.read().decode("utf-8", "replace").strip()
                raise RuntimeError(f"{command[0]} ended with {code}: {message or 'no message'}")
        finally:
            process.kill()
            process.wait()
            process.stdin.close()
            process.stdout.close()


def whole_lines(blocks, size=BLOCK):
    """Joins blocks into larger ones that end with a line."""
    held, length = [], 0
    for block in blocks:
        end = block.rfind(b"\n") + 1
        if end and length + end >= size:
            yield b"".join(held) + block[:end]
            held, length = [], 0
            block = block[end:]
        held.append(block)
        length += len(block)
    if length:
        yield b"".join(held)


def parse(lines):
    return pa.json.read_json(
        pa.BufferReader(lines),
        read_options=pa.json.ReadOptions(use_threads=False, block_size=len(lines)),
        parse_options=pa.json.ParseOptions(
            explicit_schema=ANSWER, unexpected_field_behavior="ignore"
        ),
    ).combine_chunks()


def identify(record):
    """The id of a record as a string; also of a damaged record, if its id can still be made out."""
    try:
        value = json.loads(record)
        value = value.get("id") if isinstance(value, dict) else None
        if value is not None and not isinstance(value, str):
            value = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    except (ValueError, RecursionError):
        found = re.search(rb'"id"\s*:\s*(?:"((?:[^"\\]|\\.)*)"|(-?\d[-+.\deE]*))', record)
        value = (found[1] or found[2] or b"").decode("utf-8", "replace") if found else None
    # A lone surrogate is no text.
    return value and value.encode("utf-8", "replace").decode()


def read(batches, command, env=None):
    """Turns batches of (source, record) into batches of DOCUMENT, in order, one row a record."""
    unanswered = collections.deque()

    def chunks():
        for batch in batches:
            records = batch.column("record").to_pylist()
            if records:
                unanswered.extend(zip(batch.column("source").to_pylist(), records))
                yield b"\n".join(records) + b"\n"

    chunks = chunks()
    first = next(chunks, None)
    if first is None:
        return  # an empty partition needs no process
    answered = 0

    def started():
        yield first
        yield from chunks

    for lines in whole_lines(exchange(command, started(), env)):
        answers = parse(lines)
        if len(answers) > len(unanswered):
            raise RuntimeError(f"{command[0]} gave more answers than it was sent records")
        rows = {name: [] for name in ("id", "error", "source", "record")}
        errors = zip(answers["error"].to_pylist(), answers["line"].to_pylist())
        for number, (error, line) in enumerate(errors, start=answered + 1):
            source, record = unanswered.popleft()
            if error is not None and line != number:
                raise RuntimeError(f"{command[0]} answered line {line} where {number} was due")
            id = identify(record)
            if error is None and id is None:
                error = NO_ID
            rows["id"].append(id)
            rows["error"].append(error)
            rows["source"].append(source if error else None)
            excerpt = record[:EXCERPT].decode("utf-8", "replace") if error else None
            rows["record"].append(excerpt)
        answered += len(answers)
        columns = [pa.array(column, pa.string()) for column in rows.values()]
        findings = answers["findings"].combine_chunks()
        yield pa.RecordBatch.from_arrays([*columns, findings], schema=DOCUMENT)
    if unanswered:
        raise RuntimeError(
            f"{command[0]} left {len(unanswered)} records without an answer, "
            f"the first is {identify(unanswered[0][1])}"
        )


def on_worker(name):
    """The function a worker runs on its partition, with the program shipped under this name."""

    def run(batches):
        program = SparkFiles.get(name)
        # Spark gives a task so many cores, the program must not take more.
        env = {**os.environ, "RAYON_NUM_THREADS": str(TaskContext.get().cpus())}
        # A record that fails is a row of the table of errors, no reason to repeat the task.
        yield from read(batches, [program, "--allow-failures"], env)

    return run


def records(spark, path, format):
    """The input as rows (source, record): a record is one line of JSON, as bytes."""
    if format == "parquet":
        table = spark.read.parquet(path)
        record = F.to_json(F.struct("id", "text"), {"ignoreNullFields": "false"})
    else:
        # Lines are not parsed here: what is a good record is for the program to say.
        table = spark.read.text(path, lineSep="\n")
        record = F.col("value")
    return table.select(
        F.col("_metadata.file_path").alias("source"), record.cast("binary").alias("record")
    )


def findings(documents):
    """One row a document and kind. Offsets are bytes of the text, the end is exclusive."""

    def spans(column, name):
        return F.transform(
            column,
            lambda x: F.struct(
                x[name].alias(name), x["span"][0].alias("start"), x["span"][1].alias("end")
            ),
        )

    return (
        documents.where("error is null")
        .select("id", F.explode("findings").alias("f"))
        .select(
            "id",
            "f.kind",
            "f.status",
            "f.said",
            spans(F.col("f.evidence"), "rule").alias("evidence"),
            spans(F.col("f.disclaimers"), "form").alias("disclaimers"),
            spans(F.col("f.near_misses"), "reason").alias("near_misses"),
            "f.searched",
        )
    )


def main():
    parser = argparse.ArgumentParser(description="What announcements say and do not say.")
    parser.add_argument("input", help="a file, folder or pattern")
    parser.add_argument("output", help="a folder for the two tables")
    parser.add_argument("--format", choices=["jsonl", "parquet"], default="jsonl")
    parser.add_argument(
        "--binary", help="the compiled example; without it, `jsonl` shipped with --files"
    )
    parser.add_argument("--partitions", type=int, help="spread the input over so many tasks")
    parser.add_argument("--overwrite", action="store_true", help="replace the tables of OUTPUT")
    args = parser.parse_args()

    spark = SparkSession.builder.appName("unsaid").getOrCreate()
    # Few rows travel to Python at a time, as one document may be large.
    spark.conf.set("spark.sql.execution.arrow.maxRecordsPerBatch", 256)
    if args.binary:
        spark.sparkContext.addFile(args.binary)
    name = os.path.basename(args.binary or "jsonl")

    table = records(spark, args.input, args.format)
    if args.partitions:
        table = table.repartition(args.partitions)
    documents = table.mapInArrow(on_worker(name), DOCUMENT_DDL)
    # Both tables come from one pass over the texts.
    documents = documents.persist(StorageLevel.DISK_ONLY)
    mode = "overwrite" if args.overwrite else "errorifexists"
    findings(documents).write.parquet(f"{args.output}/findings", mode=mode)
    errors = documents.where("error is not null").select("id", "error", "source", "record")
    errors.repartition(1).write.parquet(f"{args.output}/errors", mode=mode)
    count = documents.agg(F.count("*"), F.count("error")).first()
    print(f"{count[0]} records, {count[1]} in {args.output}/errors")
    spark.stop()


if __name__ == "__main__":
    main()
