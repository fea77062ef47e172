import type { Translated } from '../../lib/translated';
import type german from './picture-choice.de';

export default {
  label: 'Picture',
  hint: 'From the picture pool.',
  none: 'No picture',
  empty: 'There is no picture in the pool yet. Add one first.',
  withdrawn: '{{title}} (withdrawn)',
  credit: 'Picture: {{credit}}',
  shown: {
    website: 'May be shown on the website.',
    press: 'May be given to the press.',
    social_media: 'May be shown on social media.',
  },
  hidden: {
    website: 'Not released for the website yet: the public page appears without a picture.',
    press: 'Not released for the press yet: it is not passed on.',
    social_media: 'Not released for social media yet: it must not be shown there.',
  },
} satisfies Translated<typeof german>;
