export default {
  title: 'Campaigns',
  lead: 'Visible together, for example at Earth Hour: every municipality says for itself with what it takes part',
  sections: [
    {
      heading: 'Taking part',
      paragraphs: [
        'Open the campaign under [Campaigns](/aktionen). Your municipality stands at the top: confirm buildings and places one by one or all together, add new ones, or say that you pause this time. One answer per municipality is enough, whoever of you gives it.',
      ],
      list: [
        'Only what is confirmed is shown and passed on. Who pauses keeps its sites for the next time.',
        'Tick which steps are done. A week and a day before a deadline the portal reminds everybody who still has something to do.',
        'Report your figures after the campaign. Equal names are added up over all municipalities.',
      ],
    },
    {
      heading: 'Planning (coordination)',
      paragraphs: [
        'From a closed campaign you make the one of next year with “Make the next one from it”: with texts, steps and sites, which every municipality confirms anew. With the day under “Municipalities answer by” everybody is asked to answer.',
        'The date stands in one place. Change it there, and the public page, calendars, press texts and the deadlines counted in days before it change. As long as it is uncertain it stays marked as provisional.',
      ],
      list: [
        '“Who takes part?” and every step show all municipalities in one row. “As a table” you tick for others what you hear by telephone.',
        '“Show in public” puts the campaign on the public page.',
        '“Close” keeps the outcome; nobody changes anything afterwards until you open it again.',
      ],
    },
  ],
};
