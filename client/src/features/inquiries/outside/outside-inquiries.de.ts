export default {
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
