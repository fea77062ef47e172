export default {
  one: 'E-Mail',
  list: {
    title: 'E-Mails',
    caption: 'Ausgehende E-Mails, die neueste zuerst',
    subject: 'Betreff',
    recipient: 'An',
    createdAt: 'Geschrieben',
    state: 'Stand',
    empty: 'Noch ist keine E-Mail entstanden',
    emptyText: 'Hier steht jede E-Mail, die das Portal verschickt: Einladungen, Links für Passwörter, Protokolle.',
  },
  caughtTitle: 'E-Mails werden hier aufgefangen',
  caughtText:
    'Für dieses Portal ist kein Mailserver eingerichtet. Nichts verlässt das Haus: Sie lesen die E-Mails hier und können die Links darin öffnen.',
  states: {
    pending: 'wartet',
    sent: 'verschickt',
    caught: 'aufgefangen',
    failed: 'wird wiederholt',
    undeliverable: 'unzustellbar',
  },
  detail: {
    recipient: 'An',
    createdAt: 'Geschrieben',
    sentAt: 'Verschickt',
    attempts: 'Versuche',
    lastError: 'Letzter Fehler',
    text: 'Text der E-Mail',
    failedTitle: 'Diese E-Mail ließ sich nicht zustellen',
    failedText: 'Prüfen Sie die Adresse der Person und die Einstellungen des Mailservers.',
  },
};
