import type { Translated } from '../../../lib/translated';
import type german from './work.de';

/** Sentences end with a full stop; what has none stands between the person and "a measure". */
export default {
  task: {
    name: 'Tasks',
    thing: 'a task',
    acts: {
      added: 'added',
      changed: 'changed',
      completed: 'completed',
      reopened: 'reopened',
      'state-changed': '{{who}} changed the state of a task.',
    },
  },
  agreement: {
    name: 'Agreements',
    thing: 'an agreement',
    acts: { 'progress-changed': '{{who}} said how far a municipality is with an agreement.' },
  },
  'action-plan': {
    name: 'Action plans',
    thing: 'an action plan',
    acts: {
      added: 'added',
      changed: 'changed',
      'made-public': '{{who}} put an action plan on the public site.',
      'withdrawn-from-public': '{{who}} took an action plan off the public site.',
    },
  },
  measure: {
    name: 'Measures',
    thing: 'a measure',
    acts: {
      added: 'added',
      changed: 'changed',
      linked: '{{who}} linked something with a measure.',
      removed: '{{who}} took a measure off the action plan.',
      restored: '{{who}} took a measure up again in the action plan.',
      'status-said': '{{who}} reported how a measure stands.',
      unlinked: '{{who}} removed a link with a measure.',
      'update-requested': '{{who}} asked how a measure stands.',
    },
  },
  indicator: {
    name: 'Indicators',
    thing: 'an indicator',
    acts: {
      added: 'added',
      changed: 'changed',
      removed: 'deleted',
      'value-recorded': '{{who}} recorded a value of an indicator.',
    },
  },
  'funding-programme': {
    name: 'Funding programmes',
    thing: 'a funding programme',
    acts: {
      added: 'added',
      'application-changed': '{{who}} said how far a municipality is with a funding programme.',
      changed: 'changed',
      ended: 'ended',
      removed: 'deleted',
      resumed: '{{who}} took a funding programme up again.',
    },
  },
  grant: {
    name: 'Grants',
    thing: 'a grant',
    acts: { changed: 'changed', entered: 'entered', removed: 'deleted' },
  },
  'status-report': {
    name: 'Status reports',
    thing: 'a status report',
    acts: {
      given: '{{who}} noted a status report as given out.',
      'taken-back': '{{who}} took back the note that a status report was given out.',
    },
  },
  inquiry: {
    name: 'Inquiries',
    thing: 'an inquiry',
    acts: {
      assigned: '{{who}} settled who takes care of an inquiry.',
      changed: 'changed',
      closed: 'closed',
      'concern-said': '{{who}} said that an inquiry concerns one more municipality.',
      'concern-taken-back': '{{who}} took back that an inquiry concerns one more municipality.',
      forgotten: 'The contact data of an inquiry from outside was deleted as its time was over.',
      'note-added': '{{who}} wrote a note on an inquiry.',
      'note-changed': '{{who}} changed a note on an inquiry.',
      'note-removed': '{{who}} deleted a note on an inquiry.',
      'put-on-agenda': '{{who}} noted an inquiry for the agenda.',
      received: '{{who}} made an inquiry.',
      reopened: 'reopened',
      replied: '{{who}} replied to an inquiry.',
      'taken-from-agenda': '{{who}} took an inquiry off the agenda.',
      'written-to': '{{who}} wrote something on an inquiry.',
    },
  },
  survey: {
    name: 'Surveys',
    thing: 'a survey',
    acts: {
      answered: 'answered',
      changed: 'changed',
      closed: 'closed',
      reminded: '{{who}} reminded of a survey.',
      removed: 'deleted',
      started: 'started',
    },
  },
  article: {
    name: 'Knowledge articles',
    thing: 'a knowledge article',
    acts: {
      changed: 'changed',
      confirmed: '{{who}} confirmed that a knowledge article still holds.',
      published: 'published',
      removed: 'deleted',
      restored: 'restored',
      'reuse-removed': '{{who}} deleted that a municipality reused a knowledge article.',
      reused: '{{who}} noted that a municipality reuses a knowledge article.',
      'version-removed': '{{who}} deleted an earlier version of a knowledge article.',
      withdrawn: 'withdrew',
      written: 'wrote',
    },
  },
  insight: {
    name: 'Insights',
    thing: 'an insight',
    acts: { captured: 'captured', changed: 'changed', removed: 'deleted' },
  },
} satisfies Translated<typeof german>;
