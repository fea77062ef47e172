import type { Translated } from '../../lib/translated';
import type german from './speakers.de';

export default {
  speaker: 'Speaker {{number}}',
  academicTitle: 'Academic title',
  givenName: 'Given name',
  familyName: 'Family name',
  organisation: 'Institution',
  email: 'E-mail address',
  emailHint: 'Only the coordination sees it.',
  add: 'Another person',
  remove: 'Remove person {{number}}',
} satisfies Translated<typeof german>;
