export default {
  title: 'Newsletter',
  lead: 'Written in two minutes, checked before it leaves, ended with one click',
  sections: [
    {
      heading: 'Writing an issue (coordination)',
      paragraphs: [
        'In [Newsletter](/oeffentlichkeit/newsletter) you begin with “Write an issue”. “Put in” shows what is public now: dates, campaigns, news and press releases. What you choose comes into the text with its date and link.',
      ],
      list: [
        'After saving the portal checks: subject, topics, links to pages that need an account, pictures without alternative text, names of people. What is red holds the issue back.',
        'The sample goes to you alone.',
        'Send at once or at a moment. Until then you can take a planned issue back into the draft.',
        'Who has chosen several topics gets the issue once. Nobody sees the addresses of others.',
        'What was sent stays as it is and stands in the [archive](/newsletter). You take a mistake out of it, with a sentence that says why.',
      ],
    },
    {
      heading: 'Subscriptions and topics',
      paragraphs: [
        'People subscribe on the [public page](/newsletter). Only the click in the confirmation mail counts. You see numbers, no addresses; nobody learns who opens a mail, either.',
        'When somebody asks for it on the phone, you end a subscription with the whole address. The change history tells of it. The portal deletes orders that were not confirmed after seven days, ended ones after thirty; addresses that do not exist any more it takes off by itself.',
      ],
      list: [],
    },
  ],
};
