import type { Translated } from '../../../lib/translated';
import type german from './outside-inquiries.de';

export default {
  title: 'Your inquiry',
  open: 'Read the inquiry',
  missing: 'The link is incomplete',
  missingText: 'Please open the whole link of the mail; some programs cut off its end.',
  askAgain: 'Ask again',
} satisfies Translated<typeof german>;
