export default {
  rowOfTwelve: 'Mitglieder des Arbeitskreises',
  tiles: { label: 'Die Mitglieder des Arbeitskreises' },
};
