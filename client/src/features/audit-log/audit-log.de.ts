import meetings from './sentences/meetings.de';
import people from './sentences/people.de';
import publicity from './sentences/publicity.de';
import work from './sentences/work.de';
import values from './values.de';

export default {
  title: 'Änderungsverlauf',
  lead: 'Wer was wann getan hat, das Neueste zuerst. Der Verlauf lässt sich nicht ändern.',
  download: 'Als CSV herunterladen',
  empty: 'Noch ist nichts geschehen',
  emptyText: 'Sobald jemand eine Sitzung plant, eine Datei freigibt oder eine Person einlädt, steht es hier.',
  noMatch: 'Dazu steht nichts im Verlauf',
  noMatchText: 'Wählen Sie einen längeren Zeitraum, eine andere Person oder eine andere Sache.',
  filter: {
    label: 'Verlauf eingrenzen',
    member: 'Person',
    allMembers: 'alle Personen',
    subject: 'Worum es ging',
    allSubjects: 'alles',
    from: 'Von',
    until: 'Bis',
    reset: 'Alles zeigen',
  },
  chain: {
    heading: 'Ist der Verlauf unversehrt?',
    lead: 'Jeder Eintrag ist durch eine Prüfsumme mit dem vorigen verbunden. Wird später ein Eintrag geändert oder gelöscht, fällt es bei der Prüfung auf.',
    check: 'Verlauf prüfen',
    checkAgain: 'Noch einmal prüfen',
    checking: 'Der Verlauf wird geprüft …',
    whole_one: 'Verlauf unversehrt: {{count, number}} Eintrag geprüft, zuletzt {{time}}',
    whole_other: 'Verlauf unversehrt: {{count, number}} Einträge geprüft, zuletzt {{time}}',
    none: 'Noch ist kein Eintrag verbunden',
    unsealed_one: '{{count, number}} neuer Eintrag wird in der nächsten Minute verbunden.',
    unsealed_other: '{{count, number}} neue Einträge werden in der nächsten Minute verbunden.',
    failed: 'Der Verlauf ließ sich gerade nicht prüfen',
    head: 'Prüfsumme des letzten Eintrags',
    headUse:
      'Notieren Sie diese Prüfsumme an einem anderen Ort: Dann kann niemand mehr den Verlauf bis hierher unbemerkt ändern.',
    copy: 'Prüfsumme kopieren',
    copied: 'Die Prüfsumme ist kopiert.',
    notCopied: 'Die Prüfsumme ist markiert. Kopieren Sie sie mit Strg+C.',
    fault: {
      missing: 'Im Verlauf fehlt Eintrag Nr. {{position, number}}',
      changed: 'Eintrag Nr. {{position, number}} des Verlaufs wurde nachträglich geändert',
    },
    faultBefore_one: 'Davor stimmt {{count, number}} Eintrag; ab dieser Stelle ist der Verlauf nicht mehr verlässlich.',
    faultBefore_other:
      'Davor stimmen {{count, number}} Einträge; ab dieser Stelle ist der Verlauf nicht mehr verlässlich.',
    faultSteps: {
      download:
        'Laden Sie den Verlauf als CSV herunter und bewahren Sie die Datei auf. Die Spalte „Nr.“ zeigt die Stelle.',
      tell: 'Benachrichtigen Sie, wer den Server betreut, und Ihre Stelle für Informationssicherheit.',
      compare: 'Vergleichen Sie den Verlauf mit der letzten Sicherung. Spielen Sie noch nichts zurück.',
    },
  },
  someone: 'Jemand',
  sentence: '{{who}} hat {{thing}} {{act}}.',
  withTitle: '{{sentence}}: „{{title}}“',
  unknown: '{{who}} hat etwas geändert ({{action}}).',
  ownContactData: '{{who}} hat die eigenen Kontaktdaten geändert.',
  links: { meeting: 'Zur Sitzung', talk: 'Zum Vortrag', 'working-group': 'Zum Arbeitskreis' },
  subjects: { ...meetings, ...people, ...work, ...publicity },
  values,
};
