export default {
  title: 'Darstellung und Tastatur',
  lead: 'Helligkeit, Sprache, Größe, Tasten',
  sections: [
    {
      heading: 'Darstellung',
      paragraphs: [
        'Helligkeit und Sprache wählen Sie oben rechts. Mit Strg und Plus vergrößern Sie alles, ohne dass etwas verloren geht.',
      ],
      list: [],
    },
    {
      heading: 'Tastatur',
      paragraphs: ['Alles im Portal geht ohne Maus.'],
      list: [
        'Mit der Tabulatortaste gehen Sie vorwärts, mit Umschalt und Tabulator zurück.',
        'Der erste Halt auf jeder Seite ist „Zum Inhalt springen“.',
        'Escape schließt Menüs und Fenster.',
        'Der Schrägstrich oder Strg und K öffnet die Suche.',
        'Das Fragezeichen öffnet die Hilfe zur Seite. Solche Kürzel schalten Sie in Ihrem Profil aus.',
      ],
    },
  ],
};
