export default {
  title: 'Emergency archive and evidence folder',
  lead: 'Take everything along, and show a funder what was done',
  sections: [
    {
      heading: 'Emergency archive',
      paragraphs: [
        'Under “My profile” you find the [emergency archive](/notfall-archiv). It holds everything you may read: meetings with agenda, short reports and minutes, talks with slides, tasks, measures with their indicators, funding, knowledge, inquiries, surveys with their comparison, events, campaigns, press and contacts.',
        'Unpack the ZIP file on a USB stick and open index.html there. Pages and search work without the internet and without the portal. The archive itself is in German.',
        'The archive holds names, phone numbers and mail addresses. Keep the stick encrypted or locked away, and delete old versions.',
      ],
      list: [],
    },
    {
      heading: 'A new one every week',
      paragraphs: [
        'If you like, we remind you on Mondays when you have not fetched a new one. Or a computer in the town hall fetches it by itself: create a secret address for it. It works for a year and ends with your membership. Whoever knows it reads all that you may read.',
      ],
      list: [],
    },
    {
      heading: 'Evidence folder',
      paragraphs: [
        'For accounting for a grant the portal puts together an [evidence folder](/berichte/nachweismappe): a cover with the grant number, and of every meeting invitation, agenda, attendance and minutes, with lists of talks and of press work and the pictures of that time that are released.',
        'Attendance names municipalities, not people. Of the minutes it holds only what is shown to everybody or, if you choose so, the extract for the leadership. Read the folder before you hand it in.',
      ],
      list: [],
    },
  ],
};
