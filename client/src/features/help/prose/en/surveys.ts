export default {
  title: 'Asking all municipalities',
  lead: 'One question, one answer per municipality, one comparison; and what you bring home from the network',
  sections: [
    {
      heading: 'Answering',
      paragraphs: [
        'You get a mail with a link that needs no signing in. One answer for your municipality is enough, whoever of you gives it. While the survey runs you can change it.',
        'Under [questions to all municipalities](/anfragen/umfragen) all members see who has answered and what the others say. “Export” gives the table for Excel or as CSV.',
      ],
      list: [],
    },
    {
      heading: 'Asking (coordination)',
      paragraphs: [
        'Choose “Ask all municipalities”, here or in an inquiry, where the question is filled in already. Each question is answered with yes or no, a choice, a number or in words.',
      ],
      list: [
        'Sending means one mail per person. The questions do not change from then on, the last day may.',
        'The portal reminds by itself two days before the end; by hand you remind once a day at most.',
        'An answer by telephone is entered in the comparison, with the pen.',
      ],
    },
    {
      heading: 'From the network',
      paragraphs: [
        'Under [from the network](/wissen/netzwerk) you note in a minute what you bring home from a conference or an excursion. The event and one sentence are enough, a photo may come along. Place and device are removed from it before uploading.',
        'What came since the last invitation stands on the next agenda by itself.',
      ],
      list: [],
    },
  ],
};
