export default {
  path: {
    label: 'Weg der Sitzung',
    scheduling: 'Terminfindung',
    invitation: 'Einladung',
    meeting: 'Sitzung',
    minutes: 'Protokoll',
    closed: 'Abgeschlossen',
  },
};
