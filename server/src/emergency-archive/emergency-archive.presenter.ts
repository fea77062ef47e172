import type { Member as Actor } from '../access/actor.js';
import { calendarDay } from '../platform/clock/calendar-day.js';
import { clockTime, dayInWords } from '../platform/clock/in-words.js';
import type { OfflineFolder } from '../platform/folders/offline-folder.js';
import { markup } from '../platform/markup/markup.js';
import type { ArchiveContentsService, ToldChapter } from './archive-contents.service.js';
import type { SubscriptionRecord } from './emergency-archive.repository.js';
import type { ArchiveContents, ArchiveSubscription } from './emergency-archive.schemas.js';

type Told = Awaited<ReturnType<ArchiveContentsService['tell']>>;

export function presentSubscription(record: SubscriptionRecord | null): ArchiveSubscription {
  return {
    reminds: record?.reminds ?? false,
    hasAddress: record?.tokenHash != null,
    expiresAt: record?.expiresAt?.toISOString() ?? null,
    lastFetchedAt: record?.lastFetchedAt?.toISOString() ?? null,
    version: record?.version ?? 0,
  };
}

export function presentContents({ chapters }: Told): ArchiveContents {
  const files = chapters.flatMap((one) => one.files);
  return {
    chapters: chapters.map(({ chapter, count }) => ({ title: chapter.title, count })),
    fileCount: files.length,
    size: files.reduce((sum, { size }) => sum + size, 0),
  };
}

export function presentArchive(actor: Actor, { groups, chapters }: Told, madeAt: Date): OfflineFolder {
  const groupNames = groups.map(({ name }) => name).join(', ');
  return {
    name: `Notfall-Archiv_${calendarDay(madeAt)}`,
    title: 'Notfall-Archiv',
    lead: markup`<p>Was Sie im Klimaportal lesen dürfen, auch wenn Netz, E-Mail und Portal ausfallen.
${groupNames === '' ? null : `Arbeitskreis: ${groupNames}.`}</p><ul class="figures">${chapters.map(figure)}</ul>`,
    remarks: markup`<h2>Bitte beachten</h2><ul>
<li>Das Archiv enthält Namen, Telefonnummern und E-Mail-Adressen. Bewahren Sie es verschlüsselt oder verschlossen auf.</li>
<li>Löschen Sie ältere Fassungen, wenn Sie eine neue haben.</li>
<li>Geben Sie Dateien nur so weiter, wie es ihre Rechte erlauben; sie stehen unter jeder Datei.</li>
<li>Nicht enthalten sind interne Notizen, Entwürfe von Antworten und Dateien ohne Freigabe.</li></ul>`,
    foot: `Stand: ${dayInWords(madeAt)}, ${clockTime(madeAt)} Uhr. Zusammengestellt für ${actor.name}.`,
    chapters: chapters.map(({ chapter }) => chapter),
    pages: chapters.flatMap(({ pages }) => pages),
    tables: chapters.flatMap(({ tables }) => tables),
    enclosures: chapters.flatMap(({ files }) => files),
    hasSearch: true,
  };
}

const figure = ({ chapter, count }: ToldChapter) =>
  markup`<li><a href="${chapter.path}"><strong>${count}</strong> ${chapter.title}</a></li>`;
