import type { Translated } from '../../lib/translated';
import type german from './meeting-publication.de';

export default {
  title: 'Visible to everybody',
  private: 'Only members see this meeting.',
  what: 'You can show date, place and chosen agenda items to the public: on the public site, in the calendar for everybody and by the OParl interface. Names of people and the address of the video conference are never shown.',
  since_zero: 'Public since {{day}}: date and place, no agenda item.',
  since_one: 'Public since {{day}}: date, place and 1 of {{all}} agenda items.',
  since_other: 'Public since {{day}}: date, place and {{count}} of {{all}} agenda items.',
  look: 'See the public page',
  show: 'Show to the public …',
  change: 'Change the choice …',
  hide: 'No longer show to the public',
  hidden: 'The meeting is no longer public.',
  done: 'The meeting is public.',
  failed: 'That did not work',
  dialog: {
    title: 'What may everybody read?',
    lead: 'Date and place are always shown. Choose which agenda items everybody may read as well; the others are not mentioned. Later changes of the chosen items are public at once.',
    items: 'Agenda items',
    item: 'Item {{number}}: {{title}}',
    all: 'Choose all',
    none: 'Choose none',
    empty: 'The agenda is still empty.',
    save: 'Show to the public',
    cancel: 'Cancel',
  },
  names: {
    title_one: 'There is a name in one place',
    title_other: 'There are names in {{count}} places',
    text: 'Nobody is named in public. Change these places first, or leave the item out. Where a word does not mean a person here, but a place for example, tick it.',
    found: '{{place}}: {{excerpt}}',
    confirm: '“{{word}}” does not mean a person here',
    whole: '“{{word}}” is the name of a person.',
  },
} satisfies Translated<typeof german>;
