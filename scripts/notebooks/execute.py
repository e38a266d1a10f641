"""Run notebooks from top to bottom in Jupyter and compare what they show with what they hold.

A cell fails if it raises, if it prints to stderr (tslab reports type errors and lost promises there and nowhere else),
or, unless --update is given, if its text or its tables are not those in the file. Of charts and pictures only that
they are there is compared, and the chart in words, which holds its every value: their looks may change.
"""

import argparse
import copy
import sys
import time
from pathlib import Path

import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError, CellTimeoutError, DeadKernelError

PICTURE = "(a picture)"
PICTURES = ("image/", "application/vnd.vegalite.")


def shown(cell):
    """What a reader sees of a cell's outputs, in order, streams joined."""
    seen = []
    for output in cell.get("outputs", []):
        if output.output_type == "stream":
            if seen and seen[-1][0] == output.name:
                seen[-1][1]["text"] += output.text
            else:
                seen.append((output.name, {"text": output.text}))
        elif output.output_type == "error":
            seen.append(("error", {"text": "\n".join(output.traceback)}))
        else:
            data = {mime: PICTURE if mime.startswith(PICTURES) else body for mime, body in output.data.items()}
            seen.append(("data", data))
    return seen


def troubles(notebook):
    """What cells printed to stderr, or raised."""
    for number, cell in enumerate(notebook.cells, 1):
        words = "".join(data["text"] for kind, data in shown(cell) if kind in ("stderr", "error"))
        if words:
            yield f"cell {number} complains:\n{words}"


def changes(before, after):
    """Cells that show something else than the file holds."""
    for number, (old, new) in enumerate(zip(before.cells, after.cells), 1):
        if shown(old) != shown(new):
            yield f"cell {number} shows something else than the file holds:\n{difference(shown(old), shown(new))}"


def difference(old, new, place="output"):
    """The first place at which two outputs differ, with what the file holds there and what came out now."""
    if isinstance(old, dict) and isinstance(new, dict) and old.keys() == new.keys():
        key = next(key for key in old if old[key] != new[key])
        return difference(old[key], new[key], f"{place}.{key}")
    if isinstance(old, (list, tuple)) and isinstance(new, (list, tuple)) and len(old) == len(new):
        at = next(at for at in range(len(old)) if old[at] != new[at])
        return difference(old[at], new[at], f"{place}[{at}]")
    return f"  at {place}\n  in the file  {str(old)[:600]}\n  now          {str(new)[:600]}"


def tidy(notebook):
    """Drop what changes from run to run."""
    notebook.metadata.pop("signature", None)
    for cell in notebook.cells:
        cell.metadata.pop("execution", None)
    return notebook


def execute(path, cwd, kernel, update):
    """Run one notebook; answer with what is wrong with it and the seconds it took."""
    before = nbformat.read(path, as_version=4)
    after = copy.deepcopy(before)
    place = {"metadata": {"path": str(cwd)}}
    client = NotebookClient(after, kernel_name=kernel, timeout=600, allow_errors=False, resources=place)
    started = time.monotonic()
    failure = []
    try:
        client.execute()
    except (CellExecutionError, CellTimeoutError, DeadKernelError) as error:
        failure = [str(error)]
    found = list(troubles(after)) or failure
    if update and not found:
        nbformat.write(tidy(after), path)
    elif not found:
        found = list(changes(before, after))
    return found, time.monotonic() - started


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("notebooks", nargs="+", type=Path)
    arguments.add_argument("--cwd", type=Path, help="the folder in which the kernel starts; the notebook's own if left out")
    arguments.add_argument("--kernel", default="tslab")
    arguments.add_argument("--update", action="store_true", help="write what the cells show into the files")
    given = arguments.parse_args()
    failed = 0
    for path in given.notebooks:
        found, seconds = execute(path, given.cwd or path.parent, given.kernel, given.update)
        failed += bool(found)
        print(f"{'failed' if found else 'ok'}  {path.name}  {seconds:.1f} s", flush=True)
        for sentence in found:
            print(sentence, file=sys.stderr, flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
