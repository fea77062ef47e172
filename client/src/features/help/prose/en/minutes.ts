import type { Translated } from '../../../../lib/translated';
import type german from '../de/minutes';

export default {
  title: 'Minutes and tasks',
  lead: 'Write along, approve, get done',
  sections: [
    {
      heading: 'Writing minutes',
      paragraphs: [
        'Every agenda item is a text that several people write at once; you see who is there and where. Everything is saved by itself. If the connection is lost go on writing: what you type is added later, also after the page was loaded anew.',
        'For whom a paragraph is meant is chosen above the text: the working group, also the leadership or also the public. “Hints” shows what makes the text hard to access. Pictures need an alternative text, tables always have a header row.',
      ],
      list: [
        'At the beginning of a line: “! ” for a recommendation or agreement, “? ” for a question, “@Netphen bis 30.9.” for a task. Backspace at the beginning makes text of it again.',
        'Alt + F10 goes to the tools, the question mark there shows all keyboard shortcuts.',
        '“Open to all members” lets the whole working group write the draft.',
      ],
    },
    {
      heading: 'Minutes as a document',
      paragraphs: [
        '“Download” gives you the minutes as PDF, as Word document or as HTML. All three say the same in the same order and can be read with a screen reader. As long as the minutes are not approved every page says so.',
        'The extract for the leadership holds only what is marked for it. On the page “Attendance” you print the list to be signed and the list of participants, with names or without.',
      ],
      list: [],
    },
    {
      heading: 'Public extract',
      paragraphs: [
        'The coordination can publish what is marked as “public” in approved minutes. It never names a person: if the portal finds a name it shows the place and publishes nothing. If a word means no person, such as a place, tick it.',
        'Everybody reads published extracts without signing in, on a [page of their own](/protokolle/oeffentlich). They can be withdrawn at any time. After an amendment the new version is published by an act of its own.',
      ],
      list: [],
    },
    {
      heading: 'From one meeting to the next',
      paragraphs: [
        'When a meeting is over or its minutes are approved, the portal prepares the next one: approval of the last minutes, state of the tasks, items that were put off and open questions come to the agenda by themselves. Where no meeting is planned it makes a draft with a date at the usual distance, which only the coordination sees. A draft that was removed is not made again.',
        'A question counts as answered when the paragraph below it begins with “Antwort:”. All others come to the next agenda.',
        'While minutes are missing the portal reminds after two, five and ten working days and every week from then on, first whoever takes the minutes, from the third reminder on the coordination, too. Circulating the minutes ends it. How you are reminded is chosen under “Notifications”.',
      ],
      list: [],
    },
    {
      heading: 'Distribution list',
      paragraphs: [
        'Approved minutes go to all members and deputies by themselves, with link and PDF, once to each address. On the page of the group under “Administration” the coordination adds addresses of the heads of the administrations and decides whether guests get the minutes, too. Who comes onto the list later gets them at the press of a button; the log of mails shows whether they arrived.',
      ],
      list: [],
    },
    {
      heading: 'Reading in old minutes',
      paragraphs: [
        'Under “Minutes”, “Read in old minutes” takes a file from Word, Markdown or text. The portal recognises agenda items (“TOP 3”, “3.”), recommendations (“E:”), tasks (“A:” with “Wer” and “bis”), questions (“F:”) and the attendance. You see the result beside the original, join or divide items and change the kind of a paragraph. Only then a draft is saved, all of it or nothing.',
        'Pictures stay behind: insert them afterwards with their alternative texts. Tracked changes count as accepted.',
      ],
      list: [],
    },
    {
      heading: 'Agreeing on the text',
      paragraphs: [
        'Once the minutes lie before the members there is a sign beside every paragraph. There you comment or propose other words; you see what changes while you type. The minute taker accepts the proposal with one click or answers why not.',
        'Who says nothing until the end of the period agrees: on the day after, the minutes are approved if no change request is open. Before that only a meeting can approve them. From then on the text stands as version 1.0 with a checksum. Corrections are numbered amendments with a reason; the old version stays readable.',
      ],
      list: [
        '“Call back” turns the minutes into a draft again; everybody learns why.',
        '“Read as” shows what the leadership or the public would read.',
        '“History and comparison” sets any two versions against each other.',
      ],
    },
    {
      heading: 'Tasks',
      paragraphs: [
        'Every task in the minutes becomes an entry under “Tasks” as soon as the minutes are with the members. A tick completes it for your municipality; “Undo” takes it back. “New task” adds something beside the minutes, for your municipality or, as the coordination, for everybody.',
        'What is to be done and which municipality is in charge stands in the minutes and stays so. Due day, follow-up and the person in charge are changed in the menu of the task. If a task is dropped, say why there.',
      ],
      list: [
        'The numbers at the filters show how much each state holds. Municipality, person, meeting and due day stand under “More filters”.',
        'The address of the page holds the filter: pass it on or keep it as a bookmark.',
        'Due days also stand in the calendar and in the one that you subscribed to.',
      ],
    },
    {
      heading: 'Reminders by mail',
      paragraphs: [
        'Three days before the due day, the day after and a week later the portal writes to you, and on the day of the follow-up. The mail has two buttons, “Erledigt” (done) and “Verschieben” (postpone). You need not sign in, and nothing changes before you confirm it on the small page.',
        'The buttons are for you alone. They are over as soon as the task is done, dropped or somebody else’s. Whether and how you are reminded is chosen under “Notifications”.',
      ],
      list: [],
    },
    {
      heading: 'Recommendations and agreements',
      paragraphs: [
        'What the working group recommended or agreed on stands on one page, out of all minutes; find it through “Tasks”. The row shows how far every municipality is: “done in 7 of 12”. Say there yourself how far yours is, with a sentence if you like. What does not concern your municipality is not counted.',
      ],
      list: [],
    },
  ],
} satisfies Translated<typeof german>;
