export default {
  title: 'Events',
  lead: 'Planning, publishing, cancelling, and keeping an eye on the dates of others',
  sections: [
    {
      heading: 'What is coming',
      paragraphs: [
        '[Events](/veranstaltungen) lists events and excursions of your working groups, and between them dates from the calendars of others. “Add to calendar” gives one date as a file; subscribed [calendars](/kalender/abonnieren) hold it by themselves.',
      ],
      list: [
        '“I go there and report” tells the others that not all of them have to go. Once it has begun, one click lets you note what you brought home; it appears under [From the network](/wissen/netzwerk). Until then the portal reminds you on the next day, after a week and after three weeks; “Not after all” ends that.',
      ],
    },
    {
      heading: 'Planning and publishing (coordination)',
      paragraphs: [
        'A [new event](/veranstaltungen/neu) is a draft that only the coordination sees. “Publish” shows it to the members, or to everybody if you chose so.',
        'Before that it needs a place or an address for taking part online, and for the public a summary and a contact office. That is an office, not a person.',
      ],
      list: [
        'When time or place change, the calendars of everybody follow by themselves. The programme moves with the first day.',
        '“Copy” makes a draft at another time, with programme and rules.',
        'As long as nobody is registered, a published event goes back to a draft. After that it is cancelled, and stays as cancelled.',
      ],
    },
    {
      heading: 'Calendars of others (coordination)',
      paragraphs: [
        'Under [Calendars of others](/veranstaltungen/quellen) you add the address of a calendar (ICS) or of news (RSS, Atom). The portal reads it every four hours. News become dates when title or text name a day.',
      ],
      list: [
        'What disappears there stays here for two weeks as “no longer listed there”.',
        'When a source cannot be read the reason is given, and known dates stay.',
      ],
    },
  ],
};
