export default {
  visitor: {
    title: 'Zwölf, die beim Klimaschutz zusammenarbeiten',
    lead: 'Elf Städte und Gemeinden und der Kreis Siegen-Wittgenstein stimmen ihren Klimaschutz und ihre Klimaanpassung im interkommunalen Arbeitskreis der Klimaschutzbeauftragten ab.',
    signIn: 'Für Mitglieder: Anmelden',
    easyLanguage: 'Informationen in Leichter Sprache',
    workTitle: 'Was der Arbeitskreis tut',
    work: {
      meet: {
        title: 'Vier Sitzungen im Jahr',
        text: 'Reihum lädt eine Kommune ein. Fachvorträge, Berichte aus den Kommunen und gemeinsame Vorhaben stehen auf der Tagesordnung.',
      },
      share: {
        title: 'Wissen, das allen hilft',
        text: 'Kommunale Wärmeplanung, Photovoltaik auf öffentlichen Dächern, Hitzeschutz, Starkregen: Was eine Kommune erprobt hat, müssen die anderen nicht neu erfinden.',
      },
      act: {
        title: 'Gemeinsam handeln',
        text: 'Vom Handlungsplan Klimaschutz bis zur Earth Hour: Der Arbeitskreis gibt Empfehlungen, trifft Verabredungen und hält nach, was daraus wird.',
      },
    },
    membersTitle: 'Die zwölf Mitglieder',
  },
  desk: {
    greeting: 'Guten Tag, {{name}}',
    title: 'Start',
    empty: 'Ihr Schreibtisch ist leer',
    emptyText: 'Hier steht, was auf Sie wartet: die nächste Sitzung, offene Aufgaben, neue Folien und Protokolle.',
  },
};
