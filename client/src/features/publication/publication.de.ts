export default {
  title: 'Öffentliche Seite',
  since: 'Öffentlich seit {{day}}.',
  look: 'Öffentliche Seite ansehen',
  withdraw: 'Nicht mehr öffentlich zeigen',
  withdrawn: 'Das steht nicht mehr auf der öffentlichen Seite.',
  published: 'Das steht jetzt auf der öffentlichen Seite.',
  talk: {
    private: 'Nur Mitglieder sehen diesen Vortrag. Sie können Titel und Zusammenfassung öffentlich zeigen.',
    publish: 'Öffentlich zeigen',
    ask: 'Vortrag öffentlich zeigen?',
    consequence:
      'Titel und Zusammenfassung stehen dann für alle lesbar auf der Seite „Fachvorträge“. Wer spricht, bleibt bei den Mitgliedern; Folien auch, außer sie sind für alle freigegeben.',
  },
  plan: {
    private: 'Nur Mitglieder sehen diesen Plan. Sie können öffentlich zeigen, wie weit die Maßnahmen sind.',
    publish: 'Öffentlich zeigen',
    ask: 'Umsetzungsstand öffentlich zeigen?',
    consequence:
      'Alle Maßnahmen dieses Plans stehen dann mit Stand, kurzem Text und beteiligten Kommunen für alle lesbar auf der Seite „Fortschritt“. Personen werden nicht genannt.',
  },
};
