import type { Translated } from '../../lib/translated';
import type german from './publication.de';

export default {
  title: 'Public site',
  since: 'Public since {{day}}.',
  look: 'Look at the public page',
  withdraw: 'Stop showing it in public',
  withdrawn: 'It is no longer on the public site.',
  published: 'It is on the public site now.',
  talk: {
    private: 'Only members see this talk. You can show its title and summary to the public.',
    publish: 'Show in public',
    ask: 'Show this talk in public?',
    consequence:
      'Title and summary can then be read by everybody on the page “Fachvorträge”. Who speaks stays with the members; so do slides, unless they are released to everybody.',
  },
  plan: {
    private: 'Only members see this plan. You can show the public how its measures are getting on.',
    publish: 'Show in public',
    ask: 'Show the state of the measures in public?',
    consequence:
      'Everybody can then read all measures of this plan, with their state, short text and municipalities, on the page “Fortschritt”. No person is named.',
  },
} satisfies Translated<typeof german>;
