export default {
  title: 'Press and news',
  lead: 'From the first draft to press coverage, and a version for each municipality',
  sections: [
    {
      heading: 'Writing a press release (coordination)',
      paragraphs: [
        'In [Press](/oeffentlichkeit/presse) you begin with a scaffold or from a campaign. Date, number and list of sites come from the campaign; when they change there, the draft changes with them.',
        'The portal fills placeholders in double curly brackets: kommune, ort, datum, uhrzeit, anzahl, anzahlKommunen, objekte and objektliste. Behind a vertical bar stands what holds when nobody says something else.',
      ],
      list: [
        'Quotes appear only once they are approved. Ask by e-mail: the link leads to a page where the quote is approved, changed or declined without an account.',
        'After approval the text is fixed. Take it back to the draft to change it.',
        'The embargo holds to the minute. Until then only the working group and the press list know the release.',
        'What is released changes only as a correction with a note. What is withdrawn disappears at once.',
        'Nobody is named in public. If a text names people, the portal says whom before it is approved.',
      ],
    },
    {
      heading: 'The version of your municipality',
      paragraphs: [
        'In the press release you find the text of your municipality under “Local versions”. Adapt single values or write your own words. You can take it along as Word, text and HTML, and all versions together as a ZIP.',
      ],
      list: [],
    },
    {
      heading: 'Press list and press coverage',
      paragraphs: [
        'The [press list](/oeffentlichkeit/verteiler) names newsrooms. Each gets an e-mail of its own; who has a version already does not get it again.',
        'In [press coverage](/oeffentlichkeit/presseecho) every member notes what was published.',
      ],
      list: [],
    },
    {
      heading: 'News',
      paragraphs: [
        'Short pieces in [News](/oeffentlichkeit/aktuelles) are on the public site and in the feed at once or from a moment on.',
      ],
      list: [],
    },
  ],
};
