import { type NamePlace, namesInText, type Person } from '../../../platform/validation/names-in-text.js';

type Notice = {
  title: string | null;
  locationName: string | null;
  locationAddress: string | null;
  agendaItems: readonly { id: string; number: string; title: string }[];
};
type Invited = { invitedAgenda: readonly { position: number; title: string }[] };

/** Where what everybody would read of a meeting names somebody: head first, then item by item. */
export function namesInNotice(
  { title, locationName, locationAddress, agendaItems }: Notice,
  people: readonly Person[],
  confirmed: readonly string[],
): Array<NamePlace & { agendaItemId: string | null }> {
  const head = [
    { place: 'Titel', text: title ?? '' },
    { place: 'Ort', text: [locationName, locationAddress].filter(Boolean).join(', ') },
  ];
  return [
    ...namesInText(head, people, confirmed).map((found) => ({ ...found, agendaItemId: null })),
    ...agendaItems.flatMap(({ id, number, title: text }) =>
      namesInText([{ place: `TOP ${number}`, text }], people, confirmed).map((found) => ({
        ...found,
        agendaItemId: id,
      })),
    ),
  ];
}

/** Lines of the agenda as it was sent that name nobody: what was sent cannot be worded anew, so the others stay unsaid. */
export const namelessOf = (
  { invitedAgenda }: Invited,
  people: readonly Person[],
  confirmed: readonly string[],
): number[] =>
  invitedAgenda
    .filter(({ title: text }) => namesInText([{ place: '', text }], people, confirmed).length === 0)
    .map(({ position }) => position);
