import type { Translated } from '../../lib/translated';
import type german from './linked-measures.de';

export default {
  title: 'Measures that belong to it',
  none: 'Not linked with any measure of the action plan yet.',
  add: 'Link a measure',
  remove: 'Unlink {{code}} {{title}}',
  removed: '{{code}} is not linked any more.',
  added: '{{code}} {{title}} is linked.',
  statuses: {
    planned: 'planned',
    in_progress: 'in progress',
    done: 'done',
    ongoing: 'ongoing',
    deferred: 'deferred',
  },
  dialog: {
    measure: 'Measure',
    hint: 'Type the code or a word of the title.',
    noMatch: 'This measure is not on the action plan.',
    missing: 'Please choose a measure.',
    noPlan: 'Your working group has no action plan yet.',
    submit: 'Link',
  },
  subjects: {
    title: 'What belongs to it',
    none: 'Nothing linked yet. Meetings, talks, tasks and other things are linked on their own pages.',
    kinds: {
      meeting: 'Meeting',
      talk: 'Talk',
      task: 'Task',
      inquiry: 'Inquiry',
      article: 'Knowledge',
      municipality_report: 'Report',
    },
  },
} satisfies Translated<typeof german>;
