/** Sentences end with a full stop; what has none goes on from "… hat eine Mitgliedschaft". */
export default {
  member: {
    name: 'Personen und Zugänge',
    thing: 'eine Person',
    acts: {
      deactivated: '{{who}} hat den Zugang von {{whom}} gesperrt.',
      'first-administrator': '{{whom}} hat das Portal eingerichtet.',
      invited: '{{who}} hat {{whom}} eingeladen.',
      'invited-again': '{{who}} hat {{whom}} noch einmal eingeladen.',
      'password-changed': '{{whom}} hat das eigene Passwort geändert.',
      'password-set': '{{whom}} hat über einen Link ein Passwort gesetzt.',
      reactivated: '{{who}} hat den Zugang von {{whom}} wieder freigegeben.',
      updated: '{{who}} hat die Kontaktdaten von {{whom}} geändert.',
    },
  },
  membership: {
    name: 'Mitgliedschaften',
    thing: 'eine Mitgliedschaft',
    acts: {
      ended: '{{who}} hat eine Mitgliedschaft beendet, letzter Tag: {{day}}.',
      started: '{{who}} hat {{whom}} in einen Arbeitskreis aufgenommen.',
    },
  },
  session: { name: 'Anmeldungen im Portal', thing: 'eine Anmeldung', acts: { begun: '{{whom}} hat sich angemeldet.' } },
  'working-group': {
    name: 'Arbeitskreise',
    thing: 'einen Arbeitskreis',
    acts: {
      'distribution-address-added': '{{who}} hat eine Adresse in den Verteiler eines Arbeitskreises aufgenommen.',
      'distribution-address-removed': '{{who}} hat eine Adresse aus dem Verteiler eines Arbeitskreises genommen.',
      founded: 'gegründet',
      'rules-changed': '{{who}} hat die Regeln eines Arbeitskreises geändert.',
    },
  },
  notification: {
    name: 'Benachrichtigungen',
    thing: 'E-Mails des Portals',
    acts: { resubscribed: 'wieder bestellt', unsubscribed: 'abbestellt' },
  },
  'calendar-feed': {
    name: 'Kalender-Abos',
    thing: 'ein Kalender-Abo',
    acts: {
      renewed: '{{who}} hat einem Kalender-Abo eine neue Adresse gegeben.',
      revoked: 'beendet',
      subscribed: 'eingerichtet',
    },
  },
  'emergency-archive': {
    name: 'Notfall-Archiv',
    thing: 'das Notfall-Archiv',
    acts: {
      'address-ended': '{{who}} hat die geheime Adresse des Notfall-Archivs abgeschaltet.',
      'address-made': '{{who}} hat eine geheime Adresse für das Notfall-Archiv angelegt.',
      'reminder-changed': '{{who}} hat die Erinnerung an das Notfall-Archiv geändert.',
      taken: '{{who}} hat das eigene Notfall-Archiv heruntergeladen.',
    },
  },
  file: {
    name: 'Dateien',
    thing: 'eine Datei',
    acts: {
      'accessible-version-answered': '{{who}} hat auf Bitten um eine barrierefreie Fassung geantwortet.',
      'accessible-version-request-taken-back': '{{who}} hat die Bitte um eine barrierefreie Fassung zurückgenommen.',
      'accessible-version-requested': '{{who}} hat eine barrierefreie Fassung angefordert.',
      added: 'hochgeladen',
      'notes-held-back': '{{who}} hat die Notizen zu Folien wieder verborgen.',
      'notes-released': '{{who}} hat die Notizen zu Folien freigegeben.',
      'preview-retried': '{{who}} hat die Vorschau einer Datei noch einmal erstellen lassen.',
      replaced: '{{who}} hat eine Datei durch eine neue Fassung ersetzt.',
      'rights-recorded': '{{who}} hat die Rechte an einer Datei festgehalten.',
      updated: '{{who}} hat Angaben zu einer Datei geändert.',
      withdrawn: 'zurückgezogen',
    },
  },
  mail: {
    name: 'E-Mails',
    thing: 'eine E-Mail',
    acts: { 'sent-again': '{{who}} hat eine E-Mail noch einmal auf den Weg gebracht.' },
  },
  operator: {
    name: 'Angaben zum Betreiber',
    thing: 'die Angaben zum Betreiber',
    acts: { changed: 'geändert' },
  },
  'accessibility-review': {
    name: 'Prüfungen der Barrierefreiheit',
    thing: 'eine Prüfung der Barrierefreiheit',
    acts: { recorded: 'eingetragen' },
  },
  'known-barrier': {
    name: 'Bekannte Barrieren',
    thing: 'eine bekannte Barriere',
    acts: {
      changed: 'geändert',
      fixed: '{{who}} hat eine bekannte Barriere als behoben vermerkt.',
      listed: 'eingetragen',
      reopened: '{{who}} hat vermerkt, dass eine Barriere doch noch besteht.',
    },
  },
};
