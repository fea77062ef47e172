export default {
  title: 'Veranstaltungen',
  lead: 'Planen, veröffentlichen, absagen, und die Termine anderer im Blick behalten',
  sections: [
    {
      heading: 'Was ansteht',
      paragraphs: [
        'Unter [Veranstaltungen](/veranstaltungen) stehen Veranstaltungen und Exkursionen Ihrer Arbeitskreise, dazwischen die Termine aus den Kalendern anderer. „In den Kalender“ gibt einen Termin als Datei; abonnierte [Kalender](/kalender/abonnieren) enthalten ihn von selbst.',
      ],
      list: [
        '„Ich fahre hin und berichte“ sagt den anderen, dass sie nicht alle fahren müssen. Ist der Termin da, halten Sie mit einem Klick fest, was Sie mitgebracht haben; es erscheint unter [Aus dem Netzwerk](/wissen/netzwerk). Bis dahin erinnert das Portal Sie am Tag danach, nach einer Woche und nach drei Wochen; „Doch nicht“ beendet das.',
      ],
    },
    {
      heading: 'Planen und veröffentlichen (Koordination)',
      paragraphs: [
        'Eine [neue Veranstaltung](/veranstaltungen/neu) ist ein Entwurf, den nur die Koordination sieht. „Veröffentlichen“ zeigt sie den Mitgliedern, oder allen, wenn Sie das so gewählt haben.',
        'Vorher braucht sie einen Ort oder eine Adresse für die Teilnahme online, und für die Öffentlichkeit eine Kurzfassung und eine Kontaktstelle. Dort steht ein Amt, keine Person.',
      ],
      list: [
        'Ändern sich Zeit oder Ort, rücken die Kalender aller von selbst nach. Das Programm rückt mit dem ersten Tag.',
        '„Kopieren“ legt einen Entwurf zu einem anderen Zeitpunkt an, mit Programm und Regeln.',
        'Solange niemand angemeldet ist, geht eine veröffentlichte Veranstaltung zurück zum Entwurf. Danach wird sie abgesagt und bleibt als abgesagt stehen.',
      ],
    },
    {
      heading: 'Kalender anderer (Koordination)',
      paragraphs: [
        'Unter [Kalender anderer](/veranstaltungen/quellen) fügen Sie die Adresse eines Kalenders (ICS) oder von Nachrichten (RSS, Atom) hinzu. Das Portal liest sie alle vier Stunden. Aus Nachrichten werden Termine, wenn Titel oder Text einen Tag nennen.',
      ],
      list: [
        'Was dort verschwindet, bleibt hier zwei Wochen als „steht dort nicht mehr“ stehen.',
        'Lässt sich eine Quelle nicht lesen, steht der Grund dabei, und bekannte Termine bleiben.',
      ],
    },
  ],
};
