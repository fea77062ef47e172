export default {
  title: 'Newsletter',
  lead: 'In zwei Minuten geschrieben, vor dem Versand geprüft, mit einem Klick abbestellt',
  sections: [
    {
      heading: 'Eine Ausgabe schreiben (Koordination)',
      paragraphs: [
        'Unter [Newsletter](/oeffentlichkeit/newsletter) beginnen Sie mit „Ausgabe schreiben“. „Einsetzen“ zeigt, was gerade öffentlich ist: Termine, Aktionen, Aktuelles und Pressemitteilungen. Was Sie wählen, kommt mit Datum und Link in den Text.',
      ],
      list: [
        'Nach dem Speichern prüft das Portal: Betreff, Themen, Links auf Seiten mit Anmeldung, Bilder ohne Alternativtext, Namen von Personen. Was rot ist, hält die Ausgabe zurück.',
        'Die Probe geht nur an Sie selbst.',
        'Senden Sie gleich oder zu einem Zeitpunkt. Eine geplante Ausgabe holen Sie bis dahin in den Entwurf zurück.',
        'Wer mehrere Themen gewählt hat, bekommt die Ausgabe einmal. Niemand sieht die Adressen anderer.',
        'Was verschickt ist, bleibt, wie es ist, und steht im [Archiv](/newsletter). Einen Fehler nehmen Sie dort heraus, mit einem Satz dazu.',
      ],
    },
    {
      heading: 'Abonnements und Themen',
      paragraphs: [
        'Bestellt wird auf der [öffentlichen Seite](/newsletter). Erst der Klick in der Bestätigungsmail zählt. Sie sehen Zahlen, keine Adressen; auch wer eine Mail öffnet, erfährt niemand.',
        'Bittet jemand am Telefon darum, beenden Sie ein Abonnement mit der ganzen Adresse. Das steht im Änderungsverlauf. Unbestätigte Bestellungen löscht das Portal nach sieben Tagen, beendete nach dreißig; Adressen, die es nicht mehr gibt, meldet es selbst ab.',
      ],
      list: [],
    },
  ],
};
