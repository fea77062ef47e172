import type { Translated } from '../../lib/translated';
import type german from './audit-log.de';

export default {
  title: 'Change log',
  lead: 'Who did what and when, the newest first. The log cannot be changed.',
  empty: 'Nothing has happened yet',
  emptyText: 'As soon as somebody plans a meeting, releases a file or invites a person, it stands here.',
  someone: 'Somebody',
  unknown: '{{who}} changed something ({{action}}).',
  links: { meeting: 'To the meeting', talk: 'To the talk', 'working-group': 'To the working group' },
  actions: {
    file: {
      added: '{{who}} uploaded a file.',
      replaced: '{{who}} replaced a file by a new version.',
      'rights-recorded': '{{who}} recorded the rights of a file.',
      withdrawn: '{{who}} withdrew a file.',
    },
    meeting: {
      'agenda-item-added': '{{who}} added an agenda item.',
      'agenda-item-changed': '{{who}} changed an agenda item.',
      'agenda-item-removed': '{{who}} removed an agenda item.',
      'agenda-reordered': '{{who}} reordered the agenda.',
      'attendance-cleared': '{{who}} cleared an entry of the attendance.',
      'attendance-recorded': '{{who}} recorded the attendance of {{whom}}.',
      changed: '{{who}} changed the details of a meeting.',
      closed: '{{who}} closed a meeting.',
      'guest-added': '{{who}} entered a guest.',
      'guest-removed': '{{who}} removed a guest.',
      held: '{{who}} recorded that a meeting took place.',
      planned: '{{who}} planned a meeting.',
      published: '{{who}} made a meeting visible to everybody.',
      removed: '{{who}} deleted the draft of meeting {{number}}.',
      'talk-added': '{{who}} put a talk on the agenda.',
    },
    member: {
      deactivated: '{{who}} locked the account of {{whom}}.',
      'first-administrator': '{{whom}} set up the portal.',
      invited: '{{who}} invited {{whom}}.',
      'invited-again': '{{who}} invited {{whom}} again.',
      'password-changed': '{{whom}} changed the own password.',
      'password-set': '{{whom}} set a password by a link.',
      reactivated: '{{who}} unlocked the account of {{whom}}.',
      updated: '{{who}} changed the contact data of {{whom}}.',
    },
    membership: {
      ended: '{{who}} ended a membership, last day: {{day}}.',
      started: '{{who}} admitted {{whom}} to a working group.',
    },
    minutes: {
      approved: '{{who}} approved minutes.',
      begun: '{{who}} began minutes.',
      circulated: '{{who}} gave a draft of minutes to the members.',
      'head-updated': '{{who}} changed the head of minutes.',
      'section-saved': '{{who}} saved a section of minutes.',
    },
    session: { begun: '{{whom}} signed in.' },
    talk: {
      added: '{{who}} created a talk.',
      updated: '{{who}} changed the details of a talk.',
    },
    task: {
      completed: '{{who}} completed a task.',
      reopened: '{{who}} reopened a task.',
      'state-changed': '{{who}} changed the state of a task.',
    },
    'working-group': { founded: '{{who}} founded a working group.' },
  },
} satisfies Translated<typeof german>;
