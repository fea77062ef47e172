export default {
  title: 'Action plan and measures',
  lead: 'What is to be done, how it stands, and how it stood on an earlier day',
  sections: [
    {
      heading: 'Reading the plan',
      paragraphs: [
        'The [action plan](/handlungsplan) shows each measure with its code, who leads it, its status and its end, as the district council asks for them. “Progress” counts them by field of action and by municipality.',
        'With “As of” you see what was known at the end of an earlier day. The “Table for the district council” can be printed.',
      ],
      list: [],
    },
    {
      heading: 'Reporting the standing',
      paragraphs: [
        'Whoever is in the working group for a municipality that leads a measure reports its standing on its page: status, one or two sentences, the end, milestones reached. If nothing has changed, “Nothing has changed” is enough.',
        'The history on the same page shows who changed what and when. Nothing of it is lost.',
      ],
      list: [],
    },
    {
      heading: 'Asking for an update',
      paragraphs: [
        'When nobody says a word for 90 days, a measure is marked as having “no recent standing”. The coordination asks the municipalities that lead it with “Ask for an update”. The link in the mail needs no sign-in and is valid for 60 days.',
      ],
      list: [],
    },
    {
      heading: 'Keeping the plan',
      paragraphs: [
        'The coordination adds fields of action and measures. What is taken off the plan can be taken up again and stays in earlier standings.',
      ],
      list: [],
    },
  ],
};
