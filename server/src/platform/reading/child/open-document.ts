import type { Reading } from '../reading.js';
import { PackageParts } from './package-parts.js';
import { readingOf } from './plain-text.js';
import { Unreadable } from './unreadable.js';
import { walkXml } from './walk-xml.js';

const CONTENT = 'content.xml';
const MANIFEST = 'META-INF/manifest.xml';
const HIDDEN = 'Diese Folie ist ausgeblendet.\n';

type Said = { title: string; text: string; notes: string };
const nothing = (): Said => ({ title: '', text: '', notes: '' });

/** ODP slide by slide with its notes; ODT and ODS as one page of words. */
export async function readOpenDocument(path: string): Promise<Reading> {
  const parts = await PackageParts.open(path);
  if (!parts.has(CONTENT)) throw new Unreadable('broken');
  await refuseEncrypted(parts);
  const hidden = new Set<string>();
  const slides: Said[] = [];
  const whole = nothing();
  let slide = whole;
  let style = '';
  let isTitle = false;
  let isNotes = false;
  let inside = 0;
  const add = (text: string) => {
    if (isNotes) slide.notes += text;
    else slide.text += text;
    if (isTitle && !isNotes) slide.title += text;
  };
  await walkXml(parts, CONTENT, {
    opens: (name, attributes) => {
      if (name === 'style') style = attributes['style:name'] ?? '';
      else if (name === 'drawing-page-properties' && attributes['presentation:visibility'] === 'hidden')
        hidden.add(style);
      else if (name === 'page' && attributes['draw:name'] !== undefined) {
        slide = nothing();
        if (hidden.has(attributes['draw:style-name'] ?? '')) slide.notes = HIDDEN;
        slides.push(slide);
      } else if (name === 'frame') isTitle = attributes['presentation:class'] === 'title';
      else if (name === 'notes') isNotes = true;
      else if (name === 'p' || name === 'h') inside += 1;
      else if (name === 's') add(' '.repeat(Math.min(100, Number(attributes['text:c'] ?? 1) || 1)));
      else if (name === 'tab') add(' ');
      else if (name === 'line-break') add('\n');
    },
    says: (text) => {
      if (inside > 0) add(text);
    },
    closes: (name) => {
      if (name === 'p' || name === 'h') {
        inside -= 1;
        add('\n');
      } else if (name === 'frame') isTitle = false;
      else if (name === 'notes') isNotes = false;
      else if (name === 'page') slide = whole;
    },
  });
  return readingOf(slides.length > 0 ? slides : [whole]);
}

async function refuseEncrypted(parts: PackageParts): Promise<void> {
  await walkXml(parts, MANIFEST, {
    opens: (name) => {
      if (name === 'encryption-data') throw new Unreadable('password_protected');
    },
  });
}
