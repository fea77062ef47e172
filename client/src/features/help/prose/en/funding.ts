export default {
  title: 'Indicators and funding',
  lead: 'What the action plan achieves, what belongs to it and where the money comes from',
  sections: [
    {
      heading: 'Entering values',
      paragraphs: [
        '[Indicators](/handlungsplan/messgroessen) shows targets and values by year. Each municipality enters its own value; what is counted for all together is entered by the municipality in the lead or by the coordination.',
        'A value can be corrected: enter another one for the same year. The old one stays in the history. “All values as a table” says the same as the picture.',
      ],
      list: [],
    },
    {
      heading: 'Linking measures',
      paragraphs: [
        'On the page of a meeting, a talk, a task, an inquiry or an article, link what it has to do with under “Measures that belong to it”. The measure then shows what belongs to it. Nobody sees anything there that they may not see elsewhere.',
      ],
      list: [],
    },
    {
      heading: 'Watching funding programmes',
      paragraphs: [
        'The [list of programmes](/foerderung) begins with those whose deadline is near. Every member can enter one. Say with one click how far your municipality is, and whether you look for partners: the others hear of it.',
        'The portal reminds of the deadline as many days before as the programme says: those who are checking each time, those who have said nothing once. Deadlines stand in the calendar, too.',
      ],
      list: [],
    },
    {
      heading: 'Grants and reports on them',
      paragraphs: [
        '[Grants](/foerderung/bewilligungen) has their numbers, periods and the day on which the report is due. The portal reminds 90, 30 and 7 days before and on the day itself, until you choose “Report handed in”.',
      ],
      list: [],
    },
  ],
};
