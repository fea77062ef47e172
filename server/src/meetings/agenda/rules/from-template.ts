type TemplateItem = { title: string };

const LAST_MEETING = 'der letzten Sitzung';

/** Items for a new meeting: where the template speaks of the last meeting, it is named by its number. */
export function agendaFromTemplate<Item extends TemplateItem>(
  template: readonly Item[],
  lastMeetingNumber: number | null,
): Item[] {
  if (lastMeetingNumber === null) return [...template];
  return template.map((item) => ({
    ...item,
    title: item.title.replace(LAST_MEETING, `der ${lastMeetingNumber}. Sitzung`),
  }));
}
