import type { Translated } from '../../lib/translated';
import type german from './municipalities.de';

export default {
  rowOfTwelve: 'Members of the working group',
  tiles: { label: 'The members of the working group' },
} satisfies Translated<typeof german>;
