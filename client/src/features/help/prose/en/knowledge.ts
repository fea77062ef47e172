export default {
  title: 'Knowledge collection',
  lead: 'Answers, good examples and documents that others can take over',
  sections: [
    {
      heading: 'Finding something',
      paragraphs: [
        'The [knowledge collection](/wissen) narrows by kind, topic and municipality. The [search](/suche) finds articles and their attachments, too, even when you write differently: “dach pacht” finds “Dachpacht”.',
        'Each article says until when it is checked and whom to ask. Where the check is overdue, please do not rely on it blindly.',
      ],
      list: [],
    },
    {
      heading: 'Adding something',
      paragraphs: [
        'Whoever is in the working group for a municipality writes a draft with [Write an article](/wissen/neu): a statute, a tender text, a good example. Files are added on its page; others see them once their rights are recorded. Then you publish it.',
        'When you change something later, a new version is made. Each can be compared with the one before.',
      ],
      list: [],
    },
    {
      heading: 'From an inquiry',
      paragraphs: [
        'On the page of an answered inquiry the coordination makes a draft of it with one click. Names, places and case numbers are left out. Before publishing, the portal shows what could still tell who asked.',
      ],
      list: [],
    },
    {
      heading: 'Keeping it valid',
      paragraphs: [
        'Two weeks before the day of checking the portal reminds the person who is named for it. If everything still holds, “Still valid” is enough. What is out of date you withdraw with a sentence.',
      ],
      list: [],
    },
    {
      heading: 'Saying what helped',
      paragraphs: [
        '“It helped us” counts once per municipality. If you took something over, say what you changed: that helps whoever comes next.',
      ],
      list: [],
    },
  ],
};
