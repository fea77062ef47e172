export default {
  title: 'Registering, and registrations',
  lead: 'Getting a seat, sharing rides, and keeping track as the coordination',
  sections: [
    {
      heading: 'Registering',
      paragraphs: [
        'On the page of an [event](/veranstaltungen) choose “Register”. You get a mail with the date for your calendar and a link to cancel at any time.',
        'When no seat is free you join the waiting list. When one becomes free it is held for you for some hours; the mail says until when.',
      ],
      list: [
        'Some events give one seat to each municipality first, and second seats after that.',
        'Whether photos may show you is asked for each channel by itself. A no changes nothing about your seat, a yes can be taken back at any time.',
        'Who has a seat sees the shared rides. No names and no addresses stand there; the portal passes messages on.',
      ],
    },
    {
      heading: 'People without an account',
      paragraphs: [
        'Public events have a page with a form. A registration made there counts once the link in the mail is confirmed. What is not confirmed is removed after two days.',
      ],
      list: [],
    },
    {
      heading: 'Keeping track (coordination)',
      paragraphs: [
        '“Show registrations” lists everybody with their state. Who calls can be entered by hand.',
        'When you move an event or call it off, everybody on the list hears it by mail, and so does their calendar.',
      ],
      list: [
        '“Take along” gives the list for the door, badges and a table.',
        'From the day of the event on you tick who attended.',
        'Needs and remarks are removed a day later, names and addresses after four weeks. What stays is the figures of each municipality.',
      ],
    },
  ],
};
