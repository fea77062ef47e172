import type { Translated } from '../../../lib/translated';
import type german from './people.de';

/** Sentences end with a full stop; what has none stands between the person and "a membership". */
export default {
  member: {
    name: 'People and their access',
    thing: 'a person',
    acts: {
      deactivated: '{{who}} blocked the access of {{whom}}.',
      'first-administrator': '{{whom}} set up the portal.',
      invited: '{{who}} invited {{whom}}.',
      'invited-again': '{{who}} invited {{whom}} once more.',
      'password-changed': '{{whom}} changed their password.',
      'password-set': '{{whom}} set a password by a link.',
      reactivated: '{{who}} restored the access of {{whom}}.',
      updated: '{{who}} changed the contact data of {{whom}}.',
    },
  },
  membership: {
    name: 'Memberships',
    thing: 'a membership',
    acts: {
      ended: '{{who}} ended a membership, last day: {{day}}.',
      started: '{{who}} admitted {{whom}} to a working group.',
    },
  },
  session: { name: 'Sign-ins', thing: 'a session', acts: { begun: '{{whom}} signed in.' } },
  'working-group': {
    name: 'Working groups',
    thing: 'a working group',
    acts: {
      'distribution-address-added': '{{who}} added an address to the distribution list of a working group.',
      'distribution-address-removed': '{{who}} took an address off the distribution list of a working group.',
      founded: 'founded',
      'rules-changed': '{{who}} changed the rules of a working group.',
    },
  },
  notification: {
    name: 'Notifications',
    thing: 'e-mails of the portal',
    acts: { resubscribed: 'resubscribed to', unsubscribed: 'unsubscribed from' },
  },
  'calendar-feed': {
    name: 'Calendar subscriptions',
    thing: 'a calendar subscription',
    acts: {
      renewed: '{{who}} gave a calendar subscription a new address.',
      revoked: 'ended',
      subscribed: 'set up',
    },
  },
  'emergency-archive': {
    name: 'Emergency archive',
    thing: 'the emergency archive',
    acts: {
      'address-ended': '{{who}} switched off the secret address of the emergency archive.',
      'address-made': '{{who}} created a secret address for the emergency archive.',
      'reminder-changed': '{{who}} changed the reminder of the emergency archive.',
      taken: '{{who}} downloaded their emergency archive.',
    },
  },
  file: {
    name: 'Files',
    thing: 'a file',
    acts: {
      'accessible-version-answered': '{{who}} answered requests for an accessible version.',
      'accessible-version-request-taken-back': '{{who}} took back the request for an accessible version.',
      'accessible-version-requested': '{{who}} requested an accessible version.',
      added: 'uploaded',
      'notes-held-back': '{{who}} hid the notes to slides again.',
      'notes-released': '{{who}} released the notes to slides.',
      'preview-retried': '{{who}} had the preview of a file made once more.',
      replaced: '{{who}} replaced a file by a new version.',
      'rights-recorded': '{{who}} recorded the rights of a file.',
      updated: '{{who}} changed what is said of a file.',
      withdrawn: 'withdrew',
    },
  },
  mail: { name: 'E-mails', thing: 'an e-mail', acts: { 'sent-again': '{{who}} sent an e-mail once more.' } },
  operator: { name: 'Details of the operator', thing: 'the details of the operator', acts: { changed: 'changed' } },
  'accessibility-review': {
    name: 'Accessibility reviews',
    thing: 'an accessibility review',
    acts: { recorded: 'recorded' },
  },
  'known-barrier': {
    name: 'Known barriers',
    thing: 'a known barrier',
    acts: {
      changed: 'changed',
      fixed: '{{who}} noted a known barrier as fixed.',
      listed: 'listed',
      reopened: '{{who}} noted that a barrier is still there.',
    },
  },
} satisfies Translated<typeof german>;
