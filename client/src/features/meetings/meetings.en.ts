import type { Translated } from '../../lib/translated';
import type german from './meetings.de';

export default {
  path: {
    label: 'Path of the meeting',
    scheduling: 'Finding a date',
    invitation: 'Invitation',
    meeting: 'Meeting',
    minutes: 'Minutes',
    closed: 'Closed',
  },
} satisfies Translated<typeof german>;
