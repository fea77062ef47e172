export default {
  legalNotice: {
    title: 'Impressum',
    lead: 'Angaben nach § 5 Digitale-Dienste-Gesetz (DDG) und § 18 Medienstaatsvertrag (MStV)',
    sections: [
      {
        heading: 'Anbieter',
        paragraphs: ['{{operator}}\n{{unit}}\n{{street}}\n{{city}}'],
        list: [],
      },
      {
        heading: 'Kontakt',
        paragraphs: ['Telefon: {{phone}}\nE-Mail: [{{contactEmail}}](mailto:{{contactEmail}})'],
        list: [],
      },
      {
        heading: 'Rechtsform und Vertretung',
        paragraphs: [
          'Der Kreis ist eine Körperschaft des öffentlichen Rechts. Er wird vertreten durch die Landrätin oder den Landrat.',
          'Zuständige Aufsichtsbehörde: {{supervision}}',
        ],
        list: [],
      },
      {
        heading: 'Verantwortlich für den Inhalt nach § 18 Absatz 2 MStV',
        paragraphs: ['Leitung der {{unit}}, Anschrift wie oben'],
        list: [],
      },
      {
        heading: 'Urheberrechte',
        paragraphs: [
          'Die Rechte an Vortragsfolien und anderen Unterlagen liegen bei den jeweils genannten Personen und Stellen. Was Sie damit tun dürfen, steht bei jeder Datei.',
          'Die Zeichnungen auf diesen Seiten sind eigene. Die Schrift Fira Sans steht unter der [SIL Open Font License](/fira-sans-OFL.txt). Das Klimaportal ist freie Software unter der European Union Public Licence 1.2.',
        ],
        list: [],
      },
    ],
  },
  privacy: {
    title: 'Datenschutz',
    lead: 'Was mit Ihren Daten geschieht, wenn Sie das Klimaportal besuchen oder darin arbeiten',
    sections: [
      {
        heading: 'Verantwortlich',
        paragraphs: [
          '{{operator}}, {{street}}, {{city}}, Telefon {{phone}}, E-Mail [{{contactEmail}}](mailto:{{contactEmail}})',
          'Behördliche Datenschutzbeauftragte oder behördlicher Datenschutzbeauftragter: [{{dataProtectionEmail}}](mailto:{{dataProtectionEmail}})',
        ],
        list: [],
      },
      {
        heading: 'Wenn Sie die öffentlichen Seiten besuchen',
        paragraphs: [
          'Sie können die öffentlichen Seiten lesen, ohne etwas über sich mitzuteilen. Wir setzen dabei keine Cookies, zählen keine Besuche und binden nichts von anderen Anbietern ein: keine Karten, keine Schriften, keine Videos, keine sozialen Netzwerke.',
          'Damit der Dienst sicher läuft, hält der Server für sieben Tage fest, wann von welcher IP-Adresse welche Seite abgerufen wurde (Artikel 6 Absatz 1 Buchstabe e DSGVO in Verbindung mit § 3 DSG NRW).',
        ],
        list: [],
      },
      {
        heading: 'Wenn Sie im Arbeitskreis mitarbeiten',
        paragraphs: [
          'Die Zusammenarbeit der Kommunen beim Klimaschutz ist eine öffentliche Aufgabe. Rechtsgrundlage ist Artikel 6 Absatz 1 Buchstabe e DSGVO in Verbindung mit § 3 DSG NRW, für Beschäftigte zusätzlich § 18 DSG NRW. Eine Einwilligung ist dafür nicht nötig. Wir verarbeiten:',
        ],
        list: [
          'Ihren Namen, Ihre Kommune, Ihre Funktion und Ihre dienstlichen Kontaktdaten, damit die Mitglieder einander erreichen',
          'Ihre Teilnahme an Sitzungen, Vorträge, Beiträge zu Protokollen und übernommene Aufgaben, damit die Arbeit nachvollziehbar bleibt',
          'Ihre E-Mail-Adresse und Ihr verschlüsselt gespeichertes Passwort, damit Sie sich anmelden können',
          'den Änderungsverlauf: wer wann was geändert, freigegeben oder gelöscht hat',
        ],
      },
      {
        heading: 'Wenn Sie uns etwas fragen oder eine Barriere melden',
        paragraphs: [
          'Wir verwenden Ihre Angaben nur, um Ihnen zu antworten (Artikel 6 Absatz 1 Buchstabe e DSGVO in Verbindung mit § 3 DSG NRW; für Anträge auf Informationen das IFG NRW und das UIG NRW; für Barrieren § 10b BGG NRW). Ihren Namen und Ihre E-Mail-Adresse sieht nur die Koordination. Beim Melden einer Barriere müssen Sie beides nicht nennen.',
          'Damit keine Programme das Formular ausfüllen, löst Ihr Browser eine kleine Rechenaufgabe, und wir zählen für eine Stunde, wie viele Anfragen von einer IP-Adresse kommen. Andere Anbieter sind daran nicht beteiligt.',
        ],
        list: [],
      },
      {
        heading: 'Cookies und Speicher im Browser',
        paragraphs: [
          'Wenn Sie sich anmelden, setzen wir genau ein Cookie. Es hält Ihre Anmeldung, enthält keine Angaben über Sie und endet spätestens nach sieben Tagen. Wählen Sie Helligkeit oder Sprache, merkt sich das Ihr Browser. Beides ist für den gewünschten Dienst unbedingt erforderlich (§ 25 Absatz 2 Nummer 2 TDDDG); darum gibt es hier kein Cookie-Banner.',
        ],
        list: [],
      },
      {
        heading: 'Wer die Daten erhält',
        paragraphs: [
          'Angaben zu Personen sehen nur die Mitglieder der gemeinsamen Arbeitsgruppen und die Verwaltung des Portals. Öffentlich erscheinen sie nur mit Einwilligung. Betrieben wird das Portal als Auftragsverarbeitung nach Artikel 28 DSGVO: {{hosting}}. In Länder außerhalb der Europäischen Union übermitteln wir nichts.',
        ],
        list: [],
      },
      {
        heading: 'Wie lange wir speichern',
        paragraphs: ['Danach löschen wir die Daten oder bieten sie dem Archiv an (Archivgesetz NRW).'],
        list: [
          'Tagesordnungen, Anwesenheit und Protokolle: zehn Jahre',
          'Kontaktdaten von Referierenden: zwei Jahre nach dem letzten Kontakt',
          'Name und Adresse in Anfragen von außen: ein halbes Jahr nach dem Abschluss, die Anfragen selbst drei Jahre',
          'Verlauf des E-Mail-Versands: ein Jahr',
          'Sicherheitsprotokoll der Anmeldungen: 90 Tage',
          'Zugänge: gesperrt mit dem Ende der Mitgliedschaft',
        ],
      },
      {
        heading: 'Ihre Rechte',
        paragraphs: [
          'Sie haben das Recht auf Auskunft, Berichtigung, Löschung, Einschränkung der Verarbeitung und Widerspruch (Artikel 15 bis 18 und 21 DSGVO). Schreiben Sie dafür an [{{dataProtectionEmail}}](mailto:{{dataProtectionEmail}}).',
          'Sie können sich außerdem bei der Aufsichtsbehörde beschweren: Landesbeauftragte für Datenschutz und Informationsfreiheit Nordrhein-Westfalen, Düsseldorf, [www.ldi.nrw.de](https://www.ldi.nrw.de).',
        ],
        list: [],
      },
    ],
  },
  accessibility: {
    title: 'Erklärung zur Barrierefreiheit',
    lead: 'Diese Erklärung gilt für das gesamte Klimaportal: die öffentlichen Seiten und den Bereich für Mitglieder.',
    sections: [
      {
        heading: 'Unser Ziel',
        paragraphs: [
          '{{operator}} ist bemüht, das Klimaportal barrierefrei zugänglich zu machen. Grundlage sind das Behindertengleichstellungsgesetz Nordrhein-Westfalen (§§ 10 bis 10e BGG NRW) und die Barrierefreie-Informationstechnik-Verordnung Nordrhein-Westfalen (BITVNRW) zur Umsetzung der Richtlinie (EU) 2016/2102. Maßstab ist die Norm EN 301 549; wir richten uns bereits nach den Web Content Accessibility Guidelines (WCAG) 2.2, Stufe AA.',
        ],
        list: [],
      },
      {
        heading: 'Stand der Vereinbarkeit mit den Anforderungen',
        paragraphs: [
          'Das Klimaportal ist mit den genannten Anforderungen teilweise vereinbar. Die folgenden Inhalte sind noch nicht barrierefrei.',
        ],
        list: [],
      },
      {
        heading: 'Nicht barrierefreie Inhalte',
        paragraphs: ['Unvereinbar mit der BITVNRW sind:'],
        list: [
          'Vortragsfolien von Referierenden (PDF, PowerPoint): Oft fehlen Alternativtexte und eine Struktur, die Vorleseprogramme verstehen (EN 301 549, Kapitel 10). Wir erhalten die Folien von Dritten. Zu jeder Datei gibt es eine Zusammenfassung in Worten; eine barrierefreie Fassung können Sie anfordern.',
          'Ein Video in Deutscher Gebärdensprache zu den wichtigsten Inhalten der Startseite fehlt noch (§ 3 Absatz 2 BITVNRW).',
        ],
      },
      {
        heading: 'Erstellung dieser Erklärung',
        paragraphs: [
          'Diese Erklärung wurde am {{declaredOn}} erstellt und zuletzt am {{declaredOn}} überprüft. Sie beruht auf einer Selbstbewertung: Jede Seite wird in heller und dunkler Darstellung und in mehreren Breiten automatisch geprüft und mit der Tastatur bedient.',
        ],
        list: [],
      },
      {
        heading: 'Barrieren melden',
        paragraphs: [
          'Sie haben eine Barriere gefunden oder brauchen einen Inhalt in anderer Form? Dann [melden Sie uns die Barriere](/barriere-melden). Sie erreichen uns unter [{{contactEmail}}](mailto:{{contactEmail}}) und unter Telefon {{phone}}. Wir antworten innerhalb von zwei Wochen, bei umfangreichen Fragen spätestens nach sechs Wochen.',
        ],
        list: [],
      },
      {
        heading: 'Durchsetzungsverfahren',
        paragraphs: [
          'Wenn unsere Antwort Ihr Anliegen nicht löst, können Sie sich an die Ombudsstelle für barrierefreie Informationstechnik wenden. Sie ist bei der oder dem Landesbeauftragten für Menschen mit Behinderungen in Nordrhein-Westfalen eingerichtet und vermittelt kostenfrei; Sie brauchen dafür keinen Rechtsbeistand.',
          'E-Mail: [{{ombudsEmail}}](mailto:{{ombudsEmail}})\nInternet: [{{ombudsAddress}}]({{ombudsAddress}})',
        ],
        list: [],
      },
    ],
  },
  reportBarrier: {
    title: 'Barriere melden',
    lead: 'Etwas lässt sich nicht lesen, nicht bedienen oder nicht verstehen? Sagen Sie es uns.',
    sections: [
      {
        heading: 'Andere Wege zu uns',
        paragraphs: [
          'E-Mail: [{{contactEmail}}](mailto:{{contactEmail}}?subject=Barriere%20melden)\nTelefon: {{phone}}\nPost: {{operator}}, {{unit}}, {{street}}, {{city}}',
        ],
        list: [],
      },
      {
        heading: 'Wie es weitergeht',
        paragraphs: [
          'Wir bestätigen Ihre Meldung und antworten innerhalb von zwei Wochen. Dauert es länger, erhalten Sie eine Zwischennachricht, spätestens nach sechs Wochen die Antwort. Sind Sie damit nicht zufrieden, hilft die Ombudsstelle für barrierefreie Informationstechnik: [{{ombudsEmail}}](mailto:{{ombudsEmail}}).',
          'Ihre Angaben verwenden wir nur für diese Meldung. Mehr dazu steht unter [Datenschutz](/datenschutz).',
        ],
        list: [],
      },
    ],
  },
  easyLanguage: {
    title: 'Leichte Sprache',
    lead: 'Hier lesen Sie das Wichtigste in Leichter Sprache.',
    sections: [
      {
        heading: 'Was ist das Klima-Portal?',
        paragraphs: [
          'Das Klima-Portal ist eine Internet-Seite.\nDie Seite ist für Menschen, die in Rat-Häusern arbeiten.\nSie kümmern sich um den Klima-Schutz.',
          'Klima-Schutz heißt:\nWir wollen, dass die Erde nicht zu heiß wird.\nDarum brauchen wir weniger Öl, Gas und Kohle.\nUnd wir bereiten uns auf Hitze und starken Regen vor.',
        ],
        list: [],
      },
      {
        heading: 'Wer macht mit?',
        paragraphs: [
          'Es machen 11 Städte und Gemeinden mit.\nUnd der Kreis Siegen-Wittgenstein macht mit.\nZusammen sind das 12.',
          'Aus jedem Rat-Haus kommt mindestens eine Person.\nZusammen bilden sie eine Gruppe.\nDie Gruppe heißt: Arbeits-Kreis.',
        ],
        list: [],
      },
      {
        heading: 'Was macht der Arbeits-Kreis?',
        paragraphs: [
          'Die Gruppe trifft sich 4 Mal im Jahr.\nDas Treffen heißt: Sitzung.\nIn der Sitzung passiert das:',
        ],
        list: [
          'Eine Fach-Person hält einen Vortrag.',
          'Jede Stadt und jede Gemeinde erzählt: Das machen wir gerade.',
          'Die Gruppe plant etwas zusammen.',
          'Eine Person schreibt alles Wichtige auf. Das heißt: Protokoll.',
        ],
      },
      {
        heading: 'So benutzen Sie die Internet-Seite',
        paragraphs: [
          'Oben auf der Seite steht der Name: Klima-Portal.\nWenn Sie darauf klicken, kommen Sie zum Anfang zurück.',
          'Oben rechts steht: Anmelden.\nDas ist nur für die Mitglieder vom Arbeits-Kreis.\nSie brauchen dafür ein Pass-Wort.',
          'Ganz unten stehen weitere Seiten:',
        ],
        list: [
          'Impressum: Hier steht, wer die Internet-Seite macht.',
          'Datenschutz: Hier steht, wie wir auf Ihre Daten aufpassen.',
          'Barrierefreiheit: Hier steht, wie gut alle Menschen die Seite benutzen können.',
          'Barriere melden: Hier steht, wie Sie uns ein Problem sagen.',
          'Hilfe: Hier steht, wie die Seite funktioniert.',
        ],
      },
      {
        heading: 'Sie haben ein Problem mit der Seite?',
        paragraphs: [
          'Können Sie etwas nicht lesen?\nOder funktioniert etwas nicht?\nDann schreiben Sie uns eine E-Mail: [{{contactEmail}}](mailto:{{contactEmail}})\nOder rufen Sie uns an: {{phone}}',
          'Hilft Ihnen unsere Antwort nicht?\nDann können Sie an die Ombuds-Stelle schreiben.\nDie Ombuds-Stelle hilft, wenn es Streit gibt.\nDas kostet kein Geld.\nDie E-Mail-Adresse ist: [{{ombudsEmail}}](mailto:{{ombudsEmail}})',
        ],
        list: [],
      },
    ],
  },
};
