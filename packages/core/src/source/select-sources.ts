import { readdir, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { noReports } from "../kit/faults.ts";
import { type Catalog, CATALOG_NAME, type CatalogEntry, entryOf, fileOf, isCatalog } from "./catalog.ts";
import { listSources, SOURCE_ENDINGS } from "./list-sources.ts";
import { readCatalog } from "./read-catalog.ts";
import { faultOf, nameOf } from "./read-source.ts";

/** A file to read, the id its report gets, and what a catalog says of it. */
export interface Selected {
  readonly file: string;
  readonly id: string;
  readonly entry: CatalogEntry | null;
}

/**
 * The files that paths mean, each once, in order: a file is itself; a directory is the reports in it and those that its
 * `catalog.yaml` names; a catalog is the files that it names. A catalog beside a file speaks for it.
 *
 * Reports are called after their files, without ending; where two files have one name, the ending or the folder is added
 * (2022/report, 2023/report). Throws a Fault for a path that does not exist, a directory without reports, a catalog that
 * cannot be read. That a file which a catalog names is missing shows when it is read.
 */
export async function selectSources(paths: readonly string[]): Promise<readonly Selected[]> {
  const catalogs = new Catalogs();
  const found = new Map<string, { readonly file: string; readonly entry: CatalogEntry | null }>();
  for (const path of paths) {
    for (const file of await filesOf(path, catalogs)) {
      const catalog = await catalogs.beside(file);
      if (!found.has(resolve(file)))
        found.set(resolve(file), { file, entry: catalog === null ? null : entryOf(catalog, file) });
    }
  }
  return withIds([...found.values()]);
}

/** One file with what the catalog beside it says of it; the file itself is not looked at. */
export async function selectSource(file: string): Promise<Selected> {
  const catalog = await catalogIn(dirname(file));
  const entry = catalog === null ? null : entryOf(catalog, file);
  return { file, id: entry?.id ?? nameOf(file), entry };
}

async function filesOf(path: string, catalogs: Catalogs): Promise<readonly string[]> {
  const isDirectory = await isDirectoryAt(path);
  if (!isDirectory && !isCatalog(path)) return [path];
  const directory = isDirectory ? path : dirname(path);
  const catalog = await catalogs.in(directory);
  const named = (catalog?.entries ?? []).map(({ file }) => join(directory, file));
  const files = isDirectory ? [...new Set([...(await listSources(path)), ...named])].sort() : named;
  if (files.length === 0) throw noReports(path, SOURCE_ENDINGS, isDirectory ? await foldersWithReports(path) : []);
  return files;
}

/** The folders in a directory that hold reports: what its reader may have meant. What cannot be looked into is left out. */
async function foldersWithReports(directory: string): Promise<readonly string[]> {
  const entries = await readdir(directory, { withFileTypes: true });
  const folders = entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith("."))
    .map(({ name }) => join(directory, name));
  const held = await Promise.all(folders.map((folder) => listSources(folder).catch(() => [])));
  return folders.filter((_, at) => (held[at] ?? []).length > 0).sort();
}

async function isDirectoryAt(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (cause) {
    throw faultOf(path, cause);
  }
}

/** The catalogs of folders, each read once. */
class Catalogs {
  private readonly read = new Map<string, Promise<Catalog | null>>();

  /** The catalog that speaks for a file: the one in its folder, or the one above that names it. */
  async beside(file: string): Promise<Catalog | null> {
    const own = await this.in(dirname(file));
    if (own !== null) return own;
    for (const catalog of await Promise.all(this.read.values())) {
      if (catalog?.entries.some((entry) => fileOf(catalog, entry) === resolve(file))) return catalog;
    }
    return null;
  }

  in(directory: string): Promise<Catalog | null> {
    const key = resolve(directory);
    const known = this.read.get(key) ?? catalogIn(directory);
    this.read.set(key, known);
    return known;
  }
}

async function catalogIn(directory: string): Promise<Catalog | null> {
  const path = join(directory, CATALOG_NAME);
  const exists = await stat(path).then(
    () => true,
    () => false,
  );
  return exists ? readCatalog(path) : null;
}

type Named = Omit<Selected, "id">;

/** Names by which files of one name are told apart, shortest first. */
const NAMES: readonly ((file: string) => string)[] = [
  nameOf,
  (file) => basename(file),
  (file) => `${basename(dirname(resolve(file)))}/${nameOf(file)}`,
  (file) => `${basename(dirname(resolve(file)))}/${basename(file)}`,
  (file) => file,
];

function withIds(files: readonly Named[]): readonly Selected[] {
  const groups = new Map<string, Named[]>();
  for (const one of files) {
    const name = nameOf(one.file);
    groups.set(name, [...(groups.get(name) ?? []), one]);
  }
  return files.map((one) => ({ ...one, id: one.entry?.id ?? idIn(groups.get(nameOf(one.file)) ?? [], one.file) }));
}

function idIn(group: readonly Named[], file: string): string {
  const name = NAMES.find((nameFor) => new Set(group.map((one) => nameFor(one.file))).size === group.length);
  return (name ?? nameOf)(file);
}
