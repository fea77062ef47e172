import type { Insight } from '../../insights/insights.schemas.js';
import type { Article } from '../../knowledge/knowledge.schemas.js';
import { longDay } from '../../platform/clock/long-day.js';
import { markdownBlocks } from '../../platform/documents/markdown-blocks.js';
import { FolderPage } from '../../platform/folders/offline-folder.js';
import { factList, linkTo, listOf, pageTable, wholeDocument } from '../../platform/folders/page-parts.js';
import { type Markup, markup } from '../../platform/markup/markup.js';
import type { Telling } from '../archive-contents.service.js';
import { fileList } from './meetings-chapter.presenter.js';

type Placed = { article: Article; path: string };

export const KNOWLEDGE = { title: 'Wissen', path: 'wissen.html' };

const KINDS: Record<Article['kind'], string> = {
  answer: 'Antwort',
  good_practice: 'Gute Praxis',
  tender_text: 'Ausschreibungstext',
  statute: 'Satzung',
  council_paper: 'Ratsvorlage',
  application: 'Förderantrag',
};

export function presentKnowledge(
  articles: readonly Placed[],
  insights: readonly Insight[],
  { files }: Telling,
): FolderPage {
  const rows = articles.map(({ article, path }) => [
    linkTo(path, article.title),
    KINDS[article.kind],
    article.topics.join(', ') || '–',
    article.checkedUntil === null ? '–' : longDay(article.checkedUntil),
  ]);
  const table = pageTable(KNOWLEDGE.title, ['Beitrag', 'Art', 'Themen', 'Geprüft bis'], rows);
  return new FolderPage(
    KNOWLEDGE.path,
    KNOWLEDGE.title,
    KNOWLEDGE.path,
    markup`${rows.length === 0 ? markup`<p>Es gibt noch keine Beiträge.</p>` : table}
${insights.length === 0 ? null : markup`<h2>Aus dem Netzwerk</h2>${insights.map((one) => insightPart(one, files))}`}`,
  );
}

function insightPart(
  { occasion, occurredOn, takeaways, meaning, source, files }: Insight,
  places: Telling['files'],
): Markup {
  const pictures = files.flatMap(({ id, fileName }) => {
    const place = places.get(id);
    return place === undefined ? [] : [linkTo(place, fileName)];
  });
  return markup`<h3>${occasion}, ${longDay(occurredOn)}</h3>${listOf(takeaways.map((text) => markup`${text}`))}
${meaning === '' ? null : markup`<p>Für uns: ${meaning}</p>`}${source === null ? null : markup`<p class="quiet">Quelle: ${source}</p>`}
${pictures.length === 0 ? null : listOf(pictures)}`;
}

export function presentArticle({ article, path }: Placed, telling: Telling): FolderPage {
  const { kind, topics, municipality, checkedUntil, contact, summary, body, sources, reuses, files } = article;
  const facts = [
    { label: 'Art', value: KINDS[kind] },
    { label: 'Themen', value: topics.join(', ') },
    { label: 'Von', value: municipality?.name ?? '' },
    { label: 'Geprüft bis', value: checkedUntil === null ? '' : longDay(checkedUntil) },
    { label: 'Ansprechperson', value: contact?.name ?? '' },
  ].filter(({ value }) => value !== '');
  const hasFiles = files.some(({ id }) => telling.files.has(id));
  return new FolderPage(
    path,
    article.title,
    KNOWLEDGE.path,
    markup`${factList(facts)}${summary === '' ? null : markup`<p><strong>${summary}</strong></p>`}
${wholeDocument(markdownBlocks(body))}
${sources.length === 0 ? null : markup`<h2>Quellen</h2>${listOf(sources.map((text) => markup`${text}`))}`}
${hasFiles ? markup`<h2>Dateien</h2>${fileList(files, telling)}` : null}
${reuses.length === 0 ? null : markup`<h2>Übernommen von</h2>${listOf(reuses.map((one) => markup`${one.municipality.name}: ${one.note}`))}`}`,
  );
}
