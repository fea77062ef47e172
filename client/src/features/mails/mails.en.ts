import type { Translated } from '../../lib/translated';
import type german from './mails.de';

export default {
  one: 'E-mail',
  list: {
    title: 'E-mails',
    caption: 'Outgoing e-mails, newest first',
    subject: 'Subject',
    recipient: 'To',
    createdAt: 'Written',
    state: 'State',
    empty: 'No e-mail has been written yet',
    emptyText: 'Every e-mail that the portal sends stands here: invitations, links for passwords, minutes.',
  },
  caughtTitle: 'E-mails are caught here',
  caughtText:
    'No mail server has been set up for this portal. Nothing leaves the house: you read the e-mails here and can open the links in them.',
  states: {
    pending: 'waiting',
    sent: 'sent',
    caught: 'caught',
    failed: 'being retried',
    undeliverable: 'undeliverable',
  },
  detail: {
    recipient: 'To',
    createdAt: 'Written',
    sentAt: 'Sent',
    attempts: 'Attempts',
    lastError: 'Last error',
    text: 'Text of the e-mail',
    failedTitle: 'This e-mail could not be delivered',
    failedText: 'Check the address of the person and the settings of the mail server.',
  },
} satisfies Translated<typeof german>;
