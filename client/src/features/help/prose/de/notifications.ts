export default {
  title: 'Hinweise und E-Mails',
  lead: 'Was Sie erfahren und auf welchem Weg',
  sections: [
    {
      heading: 'Im Portal',
      paragraphs: [
        'Die Glocke oben rechts zählt, was neu ist. „Für Sie offen“ auf dem Schreibtisch zeigt, was auf Sie wartet.',
      ],
      list: [],
    },
    {
      heading: 'Per E-Mail',
      paragraphs: [
        'Unter Profil, Benachrichtigungen wählen Sie je Art: nur im Portal, E-Mail sofort, Wochenübersicht oder aus. Die Wochenübersicht kommt an Ihrem Wochentag zu Ihrer Stunde, und nur, wenn etwas offen ist. Jede E-Mail lässt sich mit einem Klick abbestellen.',
        'Wenn E-Mails in Ihrem Haus von anderen gelesen werden, wählen Sie „nur Betreff und Link“.',
      ],
      list: [],
    },
  ],
};
