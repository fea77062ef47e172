export default {
  title: 'The public site',
  lead: 'What everybody can read without signing in',
  sections: [
    {
      heading: 'What it shows',
      paragraphs: [
        'Whoever is not signed in sees the public site at the portal’s address: the region, dates, news, campaigns, and how the measures are getting on. It needs no cookies and names no person.',
        'Nothing becomes public by itself. The coordination shows meetings, talks and plans one by one and can take each back at any time; it is then gone at once.',
      ],
      list: [],
    },
    {
      heading: 'Showing something in public',
      paragraphs: [],
      list: [
        'A meeting: on its page; you choose which items of the agenda everybody may read.',
        'A talk: on its page. Title and summary are shown, never the slides or who speaks. If a name stands in the text, the portal tells you.',
        'The action plan: at the top of the page [Action plan](/handlungsplan). All measures are shown, with their state, short text and municipalities.',
      ],
    },
    {
      heading: 'Subscribing and using it elsewhere',
      paragraphs: [
        'Dates come as a calendar (ICS), news as an Atom feed, and all of it as open data in CSV and JSON. The addresses stand on the page [Open data](/offene-daten).',
      ],
      list: [],
    },
  ],
};
