import type { Translated } from '../../../lib/translated';
import type german from './similar-answers.de';

export default {
  title: 'Similar answers',
  found_one: 'This was answered before',
  found_other: '{{count}} similar answers',
  article: 'Knowledge collection',
} satisfies Translated<typeof german>;
