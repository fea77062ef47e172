export default {
  title: 'Inviting speakers',
  lead: 'One link, all that is needed, collecting slides',
  sections: [
    {
      heading: 'The personal link',
      paragraphs: [
        'Speakers need no account. On the page of the talk the coordination sends them a personal link with “Invite”, or makes it and passes it on. Then it is shown a single time.',
        'The link works until the day you choose. “Send a new link” replaces it, “Take the link back” ends it at once. You see when it was sent and last opened.',
      ],
      list: [],
    },
    {
      heading: 'What speakers do with it',
      paragraphs: ['The page says at the top what is still to come. Each section is saved for itself.'],
      list: [
        'Confirm the date or decline.',
        'Introduce themselves briefly and say what they need technically.',
        'Upload slides, replace them later and release them; or give a link; or “no slides” with a reason.',
        'Two sentences of summary for those who cannot use the slides.',
        'Allow recording and photos or not, each for itself, and change it at any time.',
      ],
    },
    {
      heading: 'Collecting slides',
      paragraphs: [
        'Under “Talks”, “Collect slides” leads to a list with three columns: missing, waiting for release, released. Each talk shows the next step.',
        'The portal reminds of missing slides by itself 14, 7 and 2 days before the meeting, in your name and only those who have accepted or are invited. Replies to these mails reach you.',
        'Everything that speakers can fill in, the coordination can fill in for them.',
      ],
      list: [],
    },
  ],
};
