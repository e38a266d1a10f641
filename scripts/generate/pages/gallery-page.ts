import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";
import type { PageLanguage } from "./page-words.ts";

const Both = z.strictObject({ zh: z.string(), en: z.string() });
const Gallery = z.strictObject({
  title: Both,
  intro: Both,
  pictures: z.array(Both.extend({ name: z.string(), command: z.string().startsWith("fazhi chart ") })),
});

/** A picture of the gallery: what it is for, in both languages, and the command that draws it. */
export type GalleryPicture = z.infer<typeof Gallery>["pictures"][number];

const file = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), "utf8");

/** The words of the gallery and its pictures, in their order. */
export const readGallery = (): z.infer<typeof Gallery> => Gallery.parse(parse(file("docs/gallery/pictures.yaml")));

/** The page of the gallery in a language: each picture, with the program and the command that draw it. */
export function galleryPage(language: PageLanguage): string {
  const { title, intro, pictures } = readGallery();
  const parts = pictures.map((picture) => pictureSection(picture, language));
  return [`# ${title[language]}`, intro[language].trim(), ...parts].join("\n\n").concat("\n");
}

function pictureSection(picture: GalleryPicture, language: PageLanguage): string {
  const { name, command } = picture;
  const spoken = language === "zh" ? "zh-CN" : "en";
  return [
    `## ${name}`,
    picture[language],
    `![${picture[language]}](gallery/${name}.${spoken}.svg)`,
    `\`\`\`ts\n${programOf(name)}\n\`\`\``,
    `\`\`\`sh\n${command} --language ${spoken} --out ${name}.svg\n\`\`\``,
  ].join("\n\n");
}

/** The program of a picture without what only our own files need. */
const programOf = (name: string): string =>
  file(`scripts/gallery/pictures/${name}.ts`)
    .replace(/import [^;]* from "\.\.\/readings\.ts";\n/, "")
    .trim();
