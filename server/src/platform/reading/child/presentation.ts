import { posix } from 'node:path';
import type { Reading } from '../reading.js';
import { PackageParts } from './package-parts.js';
import { readingOf } from './plain-text.js';
import { Unreadable } from './unreadable.js';
import { walkXml } from './walk-xml.js';

const MAIN = 'ppt/presentation.xml';
const HIDDEN = 'Diese Folie ist ausgeblendet.';
const TITLES = new Set(['title', 'ctrTitle']);
/** Placeholders that say nothing of their own. */
const FURNITURE = new Set(['dt', 'ftr', 'hdr', 'sldNum', 'sldImg']);

/** PPTX: text, titles and speaker notes in the order of the slides. */
export async function readPresentation(path: string): Promise<Reading> {
  const parts = await PackageParts.open(path);
  if (!parts.has(MAIN)) throw new Unreadable('broken');
  const places = await relationsOf(parts, MAIN);
  const slides = [];
  for (const id of await slideIds(parts)) {
    const place = places.get(id)?.target;
    if (place !== undefined) slides.push(await readSlide(parts, place));
  }
  return readingOf(slides);
}

async function slideIds(parts: PackageParts): Promise<string[]> {
  const ids: string[] = [];
  await walkXml(parts, MAIN, {
    opens: (name, attributes) => {
      if (name === 'sldId' && attributes['r:id'] !== undefined) ids.push(attributes['r:id']);
    },
  });
  return ids;
}

type Relation = { target: string; type: string };

async function relationsOf(parts: PackageParts, place: string): Promise<Map<string, Relation>> {
  const folder = posix.dirname(place);
  const found = new Map<string, Relation>();
  await walkXml(parts, `${folder}/_rels/${posix.basename(place)}.rels`, {
    opens: (name, { Id, Target, Type = '', TargetMode }) => {
      if (name !== 'Relationship' || Id === undefined || Target === undefined || TargetMode === 'External') return;
      const target = Target.startsWith('/') ? Target.slice(1) : posix.join(folder, Target);
      found.set(Id, { target, type: Type });
    },
  });
  return found;
}

async function readSlide(parts: PackageParts, place: string) {
  const { title, text, isHidden } = await readShapes(parts, place);
  const relations = [...(await relationsOf(parts, place)).values()];
  const notesPlace = relations.find(({ type }) => type.endsWith('/notesSlide'))?.target;
  const notes = notesPlace === undefined ? '' : (await readShapes(parts, notesPlace)).text;
  return { title, text, notes: isHidden ? `${HIDDEN}\n${notes}` : notes };
}

/** The words of a slide or of its notes. */
async function readShapes(parts: PackageParts, place: string) {
  const slide = { title: '', text: '', isHidden: false };
  let placeholder = '';
  let isText = false;
  let isField = false;
  const add = (text: string) => {
    if (isField || FURNITURE.has(placeholder)) return;
    if (TITLES.has(placeholder)) slide.title += text;
    slide.text += text;
  };
  await walkXml(parts, place, {
    opens: (name, attributes) => {
      if (name === 'sld' && ['0', 'false'].includes(attributes.show ?? '')) slide.isHidden = true;
      else if (name === 'sp') placeholder = '';
      else if (name === 'ph') placeholder = attributes.type ?? 'body';
      else if (name === 'br') add('\n');
      else if (name === 't') isText = true;
      // Number of the slide, date: set by the program.
      else if (name === 'fld') isField = true;
    },
    says: (text) => {
      if (isText) add(text);
    },
    closes: (name) => {
      if (name === 't') isText = false;
      else if (name === 'fld') isField = false;
      else if (name === 'p' || name === 'tc') add('\n');
      else if (name === 'sp') placeholder = '';
    },
  });
  return slide;
}
