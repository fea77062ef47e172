export default {
  form: {
    name: 'Ihr Name',
    email: 'Ihre E-Mail-Adresse',
    emailHint: 'Dorthin schicken wir eine Bestätigung und die Antwort.',
    emailOptionalHint: 'Nur wenn Sie eine Antwort per E-Mail möchten.',
    notice:
      'Wir verwenden Ihre Angaben nur, um Ihnen zu antworten. Ihren Namen und Ihre Adresse löschen wir ein halbes Jahr nach dem Abschluss. Gegen automatische Absendungen löst Ihr Browser nebenbei eine kleine Rechenaufgabe; andere Anbieter erfahren davon nichts.',
    privacy: 'Mehr zum Datenschutz',
    honeypot: 'Bitte leer lassen',
    cannotWork:
      'Über diese Verbindung kann das Formular nicht abgesendet werden, weil sie nicht verschlüsselt ist. Bitte schreiben Sie uns eine E-Mail: {{email}}',
  },
  receipt: {
    title: 'Vielen Dank. Das ist bei uns angekommen.',
    caseNumber: 'Ihre Vorgangsnummer: {{caseNumber}}',
    dueOn: 'Antwort spätestens: {{day}}',
    mailed: 'Eine Bestätigung geht an {{email}}. Mit dem Link darin lesen Sie die Antwort und können etwas ergänzen.',
    noAddress:
      'Sie haben keine E-Mail-Adresse angegeben. Nur unter dieser Adresse finden Sie unsere Antwort: Bitte speichern Sie sie.',
    notMailed:
      'An Ihre E-Mail-Adresse gingen heute schon mehrere Bestätigungen. Unter dieser Adresse finden Sie die Anfrage wieder: Bitte speichern Sie sie.',
    address: 'Adresse Ihrer Anfrage',
    copy: 'Adresse kopieren',
    copied: 'Kopiert.',
    notCopied: 'Die Adresse ist markiert. Kopieren Sie sie mit Strg+C.',
    open: 'Anfrage ansehen',
  },
  ask: {
    title: 'Anfrage stellen',
    lead: 'Sie haben eine Frage zum Klimaschutz im Kreis? Die Koordination der zwölf Kommunen antwortet Ihnen.',
    kind: 'Wer fragt?',
    kinds: {
      buerger: 'Ich frage als Bürgerin oder Bürger, Schule oder Verein',
      presse: 'Ich frage für Presse oder Rundfunk',
      akteneinsicht: 'Ich beantrage Zugang zu Informationen (IFG, UIG)',
    },
    hints: {
      buerger: 'Zum Beispiel: Wo finde ich die Starkregengefahrenkarte?',
      presse: 'Nennen Sie bitte im Text, bis wann Sie die Antwort brauchen.',
      akteneinsicht:
        'Nach dem Informationsfreiheitsgesetz oder dem Umweltinformationsgesetz Nordrhein-Westfalen. Die Antwort kommt innerhalb eines Monats.',
    },
    topic: 'Worum geht es?',
    topicHint: 'In wenigen Worten',
    question: 'Ihre Frage',
    organization: 'Schule, Verein oder Firma',
    newsroom: 'Redaktion',
    submit: 'Anfrage senden',
    barrier: 'Sie können etwas auf diesen Seiten nicht lesen oder bedienen? Barriere melden',
  },
  barrier: {
    label: 'Barriere melden',
    title: 'Gemeldete Barriere',
    question: 'Was ging nicht?',
    questionHint:
      'Was wollten Sie tun? Benutzen Sie ein Hilfsmittel, zum Beispiel ein Vorleseprogramm? Schreiben Sie so viel oder so wenig, wie Sie möchten.',
    place: 'Wo war das?',
    placeHint: 'Adresse der Seite oder Name der Datei',
    submit: 'Meldung senden',
  },
  own: {
    title: 'Ihre Anfrage {{caseNumber}}',
    loading: 'Ihre Anfrage',
    conversation: 'Frage und Antworten',
    states: {
      received: 'Eingegangen',
      in_progress: 'In Bearbeitung',
      waiting: 'Wartet auf Ihre Antwort',
      answered: 'Beantwortet',
      closed: 'Abgeschlossen',
    },
    dueOn: 'Antwort spätestens {{day}}',
    kinds: {
      question: 'Ihre Anfrage',
      own: 'Ihre Nachricht',
      query_back: 'Rückfrage der Koordination',
      interim_reply: 'Zwischennachricht',
      answer: 'Antwort',
    },
    waiting: 'Wir haben eine Rückfrage an Sie.',
    answer: 'Ihre Antwort',
    writeOn: 'Etwas ergänzen',
    reopens: 'Die Anfrage ist abgeschlossen. Wenn Sie schreiben, öffnen wir sie wieder.',
    send: 'Senden',
    written: 'Gesendet.',
    dead: 'Dieser Link gilt nicht mehr',
    deadText:
      'Er ist abgelaufen, oder die Anfrage wurde gelöscht. Wenn Sie noch etwas wissen möchten, fragen Sie uns neu.',
    missing: 'Der Link ist unvollständig',
    missingText: 'Bitte öffnen Sie den ganzen Link aus der E-Mail; manche Programme schneiden das Ende ab.',
    askAgain: 'Neue Anfrage stellen',
  },
};
