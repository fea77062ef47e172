import type { Translated } from '../../../../lib/translated';
import type german from '../de/inquiries';

export default {
  title: 'Inquiries',
  lead: 'Ask, answer and share questions',
  sections: [
    {
      heading: 'Asking a question',
      paragraphs: [
        'Below “Inquiries & knowledge” you ask the coordination a question. It gets a case number, such as KS-2026-041, and you hear by mail when it goes on.',
        'You decide who sees question and answer: all members, all members without your name, or the coordination only.',
      ],
      list: [
        'Without a name means: municipality, person and mail address are missing in lists, search and notifications. Where they stand in the text, others read […].',
        'Files of the question are seen only by who asks and who answers, as long as your name is not meant for all.',
        'When you are asked back, write on in the portal. A closed inquiry opens again then, too.',
      ],
    },
    {
      heading: 'Concerns us, too',
      paragraphs: [
        'Does your municipality have the same question? Say so with one click. The row of municipalities shows whom the answer concerns.',
      ],
      list: [],
    },
    {
      heading: 'For the coordination',
      paragraphs: [
        'What comes by telephone or mail you enter yourselves. The portal computes the deadlines of IFG, UIG and BITV NRW.',
        'The draft of an answer is the same for everybody in the coordination and saves itself. When two write at once, both texts stand side by side. When two answers cross, the later is not sent.',
      ],
      list: [
        'Only the coordination sees the notes of research.',
        '“Export” gives the list, as it is narrowed down, as a table; names and addresses from outside stand in the coordination’s alone. “The case as PDF” in the menu of an inquiry is for the file.',
        'An interim reply says that it takes longer; a query back asks for more details.',
        '“Into the next meeting” puts the question on the agenda without saying who asked.',
      ],
    },
    {
      heading: 'Inquiries from outside',
      paragraphs: [
        'Citizens, schools and the press ask without an account: [ask a question](/anfrage-stellen). Whoever meets a barrier reports it from the foot of every page. Both arrive as inquiries that only the coordination sees.',
        'Whoever gives an e-mail address gets a confirmation with case number and link, and later your answer by e-mail. The page behind the link needs no JavaScript. What they answer to it stands here with the case if the portal has a mailbox. Notes of absence stay out.',
      ],
      list: [
        'Requests under IFG and UIG have a month. Reported barriers have two weeks, after an interim reply six (§ 5 (2) BITVNRW). You hear of it three days before and after the end, once each.',
        'Answers to barriers name the ombuds procedure by themselves.',
        'Half a year after the end name and address disappear, from the texts as well; after three years the whole inquiry.',
      ],
    },
    {
      heading: 'Barriers in the statement on accessibility',
      paragraphs: [
        'If a reported barrier cannot be fixed at once, take it into the public statement on accessibility with “Take into the statement” on the case. Read the words before: names do not belong there. Once it is fixed, “It is fixed” is enough, and the entry disappears.',
        'Under [administration, accessibility](/verwaltung/barrierefreiheit) you also record the yearly review, upload a video in sign language and export the statement for the monitoring body. A month before the year is over, this stands on the start page of the administration. Who runs the portal is entered by the administration under “Operator”.',
      ],
      list: [],
    },
  ],
} satisfies Translated<typeof german>;
