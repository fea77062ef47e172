export default {
  signIn: {
    title: 'Anmelden',
    welcome: 'Schön, dass Sie da sind.',
    email: 'E-Mail-Adresse',
    password: 'Passwort',
    submit: 'Anmelden',
    forgot: 'Passwort vergessen?',
    noAccount: 'Sie arbeiten im Arbeitskreis mit und haben noch keinen Zugang? Die Koordination lädt Sie ein.',
  },
  again: {
    title: 'Bitte melden Sie sich noch einmal an',
    text: 'Ihre Anmeldung ist abgelaufen. Nach dem Anmelden geht es genau hier weiter, Ihre Eingaben bleiben erhalten.',
  },
  forgot: {
    title: 'Passwort vergessen',
    text: 'Wir schicken Ihnen einen Link, mit dem Sie ein neues Passwort setzen. Er gilt eine Stunde.',
    submit: 'Link anfordern',
    sentTitle: 'Bitte sehen Sie in Ihr Postfach',
    sentText:
      'Wenn es zu {{email}} einen Zugang gibt, ist eine E-Mail mit dem Link unterwegs. Sehen Sie auch im Spam-Ordner nach.',
    back: 'Zurück zur Anmeldung',
  },
  set: {
    title: 'Passwort setzen',
    text: 'Wählen Sie ein neues Passwort für Ihren Zugang.',
    password: 'Neues Passwort',
    hint: 'Mindestens 12 Zeichen. Gut ist ein Satz aus mehreren Wörtern, den nur Sie kennen.',
    submit: 'Passwort speichern',
    doneTitle: 'Ihr Passwort ist gespeichert',
    doneText: 'Sie können sich jetzt damit anmelden.',
    linkMissing: 'Dieser Link ist unvollständig',
    linkMissingText: 'Bitte öffnen Sie den Link aus der E-Mail noch einmal oder fordern Sie einen neuen an.',
    requestLink: 'Neuen Link anfordern',
  },
};
