"""Runs a notebook in Deno's kernel and compares what each cell shows with what its metadata says that it shows.

A cell's `shows` lists its outputs in order: `chart` (Vega-Lite 5, PNG and text), `html` (HTML and text), or the line that it
prints. Under `words` stand words that the forms have to hold. Wording and looks may change; which forms arrive may not.
"""

import base64
import sys
from pathlib import Path

import nbformat
from nbclient import NotebookClient

VEGA_LITE = "application/vnd.vegalite.v5+json"
FORMS = {"chart": {VEGA_LITE, "image/png", "text/plain"}, "html": {"text/html", "text/plain"}}

RUNS = 5


def kind_of(output):
    """What an output is, in the words of `shows`."""
    if output.output_type == "stream":
        return output.text.strip()
    if output.output_type == "error":
        return f"error: {output.evalue}"
    found = set(output.data)
    return next((kind for kind, forms in FORMS.items() if forms == found), f"the forms {sorted(found)}")


def troubles_of(data):
    """What is wrong with the forms of one output."""
    if not data["text/plain"].strip():
        yield "its text is empty"
    if "text/html" in data and not data["text/html"].startswith("<"):
        yield "its HTML is none"
    if VEGA_LITE in data:
        if not base64.b64decode(data["image/png"]).startswith(b"\x89PNG"):
            yield "its picture is no PNG"
        if data[VEGA_LITE]["$schema"] != "https://vega.github.io/schema/vega-lite/v5.json":
            yield "its specification names another schema than Vega-Lite 5"


def complaints(notebook):
    for number, cell in enumerate((cell for cell in notebook.cells if cell.cell_type == "code"), 1):
        wanted, found = cell.metadata["shows"], [kind_of(output) for output in cell.outputs]
        if found != wanted:
            yield f"cell {number} shows {found}, not {wanted}"
            continue
        bodies = [output.data for output in cell.outputs if "data" in output]
        yield from (f"cell {number}: {trouble}" for data in bodies for trouble in troubles_of(data))
        for word in cell.metadata.get("words", []):
            missing = [mime for data in bodies for mime, body in data.items() if mime != "image/png" and word not in str(body)]
            if missing:
                yield f"cell {number}: {word} is not in {missing}"


def lost_outputs(notebook):
    """Whether some cell lacks an output, and all that did come is as it should be."""
    return list(complaints(notebook)) and all(
        is_part(iter(cell.metadata["shows"]), [kind_of(output) for output in cell.outputs])
        for cell in notebook.cells
        if cell.cell_type == "code"
    )


def is_part(wanted, found):
    """Whether what was found stands in what is wanted, in its order."""
    return all(kind in wanted for kind in found)


def executed(path):
    """The notebook after its run.

    On a busy machine an output of Deno's kernel has been seen to go missing, without an error; a ZeroMQ publisher may drop what a slow
    reader does not fetch. A run that lacks outputs and has no wrong one is made again; what is never shown lacks in every run.
    """
    for run in range(1, RUNS + 1):
        notebook = nbformat.read(path, as_version=4)
        NotebookClient(notebook, kernel_name="deno", timeout=300, iopub_timeout=300, allow_errors=True).execute()
        if run == RUNS or not lost_outputs(notebook):
            return notebook
        print(f"run {run} of {RUNS}: {'; '.join(complaints(notebook))}; run again", file=sys.stderr)


def main():
    path = Path(sys.argv[1])
    notebook = executed(path)
    found = list(complaints(notebook))
    for complaint in found:
        print(complaint, file=sys.stderr)
    shown = sum(len(cell.metadata["shows"]) for cell in notebook.cells if cell.cell_type == "code")
    print(f"{'failed' if found else 'ok'}  {path.name} in Deno's kernel, {shown} outputs")
    return 1 if found or shown == 0 else 0


if __name__ == "__main__":
    sys.exit(main())
