import type { Letter } from '../../platform/mail/letter.js';

/** `confirm`: please click. `known`: is subscribed already. Neither tells anything that somebody typed. */
export type SubscriptionLetterKind = 'confirm' | 'known';

export const subscriptionSubject = (kind: SubscriptionLetterKind): string =>
  kind === 'confirm' ? 'Bitte bestätigen Sie Ihr Newsletter-Abonnement' : 'Ihr Newsletter-Abonnement';

type Reader = { url: string; groupName: string; topics: readonly string[] };

export function subscriptionLetter(kind: SubscriptionLetterKind, { url, groupName, topics }: Reader): Letter {
  if (kind === 'known')
    return {
      greeting: 'Guten Tag,',
      blocks: [
        `jemand hat mit dieser E-Mail-Adresse den Newsletter bestellt (${groupName}). Sie bekommen ihn schon.`,
        { actions: [{ label: 'Themen ansehen oder ändern', url }] },
        { small: 'Das waren nicht Sie? Dann brauchen Sie nichts zu tun. Geben Sie den Link nicht weiter.' },
      ],
    };
  return {
    greeting: 'Guten Tag,',
    blocks: [
      `jemand hat mit dieser E-Mail-Adresse den Newsletter bestellt (${groupName}). Erst mit Ihrer Bestätigung bekommen Sie ihn.`,
      { actions: [{ label: 'Abonnement bestätigen', url }] },
      { facts: [['Themen', topics.join(', ')]] },
      'Der Link gilt sieben Tage. Danach löschen wir die Adresse.',
      { small: 'Das waren nicht Sie? Dann brauchen Sie nichts zu tun.' },
    ],
  };
}
